//! Thin pieces that tie pallets which must not know each other.

#[cfg(feature = "runtime-benchmarks")]
mod clock;
mod collators;
mod deposits;
mod pauses;
mod rights;

#[cfg(feature = "runtime-benchmarks")]
pub use clock::BenchmarkClock;
pub use collators::{CollatorKeys, CollatorOf, ConsortiumSessions};
pub use deposits::ByteDeposits;
pub use pauses::PausableCalls;
pub use rights::{BreakGlass, Reserved, RightsCalls};
