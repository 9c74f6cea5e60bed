//! Thin pieces that tie pallets which must not know each other.

mod collators;
mod deposits;
mod pauses;
mod rights;

pub use collators::{CollatorKeys, CollatorOf, ConsortiumSessions};
pub use deposits::ByteDeposits;
pub use pauses::PausableCalls;
pub use rights::{BreakGlass, Reserved, RightsCalls};
