//! What the trail costs.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// What the trail costs. The trail has no calls: other pallets' measurements include the lines that
/// they write. This one is for whoever wants to know a line's share.
pub trait WeightInfo {
    /// One line, written through the trait.
    fn append() -> Weight;
}

/// For mocks only: the runtime uses measured weights of its own (`runtime/src/weights`).
impl WeightInfo for () {
    fn append() -> Weight {
        Weight::from_parts(10_000_000, 0)
            .saturating_add(RocksDbWeight::get().reads(2))
            .saturating_add(RocksDbWeight::get().writes(2))
    }
}
