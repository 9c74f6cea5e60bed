//! Thin pieces that tie pallets which must not know each other.

mod collators;

pub use collators::{CollatorKeys, CollatorOf, ConsortiumSessions};
