//! What the trail costs.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// What the trail costs.
pub trait WeightInfo {
    /// One line, written through the trait. Other pallets' measurements include the lines that they
    /// write; this one is for whoever wants to know a line's share.
    fn append() -> Weight;

    /// [`crate::Pallet::set_retention`].
    fn set_retention() -> Weight;

    /// [`crate::Pallet::prune`] of `n` lines, with the longest proof there can be.
    fn prune(n: u32) -> Weight;

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

    fn set_retention() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(3, 3))
    }

    fn prune(n: u32) -> Weight {
        let n = u64::from(n);
        Weight::from_parts(50_000_000, 0)
            .saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(n))
            .saturating_add(
                RocksDbWeight::get().reads_writes(n.saturating_add(4), n.saturating_add(1)),
            )
    }

    fn on_finalize() -> Weight {
        Weight::from_parts(20_000_000, 0)
    }
}
