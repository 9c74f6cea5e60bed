//! What the trail costs.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// What the trail costs.
pub trait WeightInfo {
    /// One line, written through the trait. Other pallets' measurements include the lines that they
    /// write; this one is for whoever wants to know a line's share.
    fn append() -> Weight;

    /// The root that goes into the header. The head's way from the database and back comes to it.
    fn on_finalize() -> Weight;
}

/// For mocks only: the runtime uses measured weights of its own (`runtime/src/weights`).
impl WeightInfo for () {
    fn append() -> Weight {
        Weight::from_parts(10_000_000, 0)
            .saturating_add(RocksDbWeight::get().reads(2))
            .saturating_add(RocksDbWeight::get().writes(2))
    }

    fn on_finalize() -> Weight {
        Weight::from_parts(20_000_000, 0)
    }
}
