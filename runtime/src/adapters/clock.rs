//! The clock, for benchmarks.

use crate::Runtime;
use salus_primitives::{traits::ClockHelper, Moment};

/// Sets the time beside the slot: no block is made of it.
pub struct BenchmarkClock;

impl ClockHelper for BenchmarkClock {
    fn set(now: Moment) {
        pallet_timestamp::Now::<Runtime>::put(now);
    }
}
