//! What the calls cost.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// What the calls cost.
pub trait WeightInfo {
    /// [`anchor`](crate::Pallet::anchor) on the basis of consent, evaluated at the bound.
    fn anchor_by_consent() -> Weight;
    /// [`anchor`](crate::Pallet::anchor) on a basis of law.
    fn anchor_by_law() -> Weight;
    /// [`anchor_batch`](crate::Pallet::anchor_batch).
    fn anchor_batch() -> Weight;
}

/// For mocks only: the runtime uses measured weights of its own (`runtime/src/weights`).
impl WeightInfo for () {
    fn anchor_by_consent() -> Weight {
        Weight::from_parts(10_000_000, 0)
            .saturating_add(RocksDbWeight::get().reads(33))
            .saturating_add(RocksDbWeight::get().writes(5))
    }
    fn anchor_by_law() -> Weight {
        Weight::from_parts(10_000_000, 0)
            .saturating_add(RocksDbWeight::get().reads(7))
            .saturating_add(RocksDbWeight::get().writes(5))
    }
    fn anchor_batch() -> Weight {
        Weight::from_parts(10_000_000, 0)
            .saturating_add(RocksDbWeight::get().reads(6))
            .saturating_add(RocksDbWeight::get().writes(5))
    }
}
