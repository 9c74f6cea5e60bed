//! Thin pieces that tie pallets which must not know each other.

mod collators;
mod rights;

pub use collators::{CollatorKeys, CollatorOf, ConsortiumSessions};
pub use rights::{BreakGlass, Reserved, RightsCalls};
