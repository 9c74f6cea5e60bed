//! Thin pieces that tie pallets which must not know each other.

mod collators;
mod deposits;

pub use collators::{CollatorKeys, CollatorOf, ConsortiumSessions};
pub use deposits::ByteDeposits;
