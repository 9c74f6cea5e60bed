//! What the calls cost.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// The weights of the calls.
pub trait WeightInfo {
    /// [`crate::Pallet::request`]: a permit, every key under which consents about the requester lie
    /// being full.
    fn request() -> Weight;

    /// [`crate::Pallet::prune_permits`] of `n` permits.
    fn prune_permits(n: u32) -> Weight;
}

/// For mocks: the runtime uses measured weights of its own (runtime/src/weights).
impl WeightInfo for () {
    fn request() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(37, 5))
    }

    fn prune_permits(n: u32) -> Weight {
        let n = u64::from(n);
        Weight::from_parts(10_000_000, 0).saturating_add(
            RocksDbWeight::get()
                .reads_writes(n.saturating_mul(2).saturating_add(1), n.saturating_mul(2)),
        )
    }
}
