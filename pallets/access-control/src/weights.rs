//! What the calls cost.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// The weights of the calls.
pub trait WeightInfo {
    /// [`crate::Pallet::request`]: a permit, every key under which consents about the requester lie
    /// being full.
    fn request() -> Weight;

    /// [`crate::Pallet::prune_permits`] of `n` permits.
    fn prune_permits(n: u32) -> Weight;

    /// [`crate::Pallet::use_permit`], every key under which consents about the requester lie being full.
    fn use_permit() -> Weight;

    /// [`crate::Pallet::disclose`] on a permit, every key being full.
    fn disclose() -> Weight;

    /// [`crate::Pallet::extend_series`] on a permit, of what was acknowledged, every key being full.
    fn extend_series() -> Weight;

    /// [`crate::Pallet::acknowledge`] of all.
    fn acknowledge() -> Weight;

    /// [`crate::Pallet::dispute`].
    fn dispute() -> Weight;

    /// [`crate::Pallet::seal_half`].
    fn seal_half() -> Weight;

    /// [`crate::Pallet::open_half`] that holds a disclosure to a member.
    fn open_half() -> Weight;

    /// [`crate::Pallet::post_batch`] with leaves, over a state that the chain knows.
    fn post_batch() -> Weight;

    /// [`crate::Pallet::demand_leaves`] in the place of a demand that was answered.
    fn demand_leaves() -> Weight;

    /// [`crate::Pallet::answer_demand`].
    fn answer_demand() -> Weight;

    /// [`crate::Pallet::prune_accounting`] of `n` disclosures.
    fn prune_accounting(n: u32) -> Weight;
}

/// For mocks: the runtime uses measured weights of its own (runtime/src/weights).
impl WeightInfo for () {
    fn request() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(38, 6))
    }

    fn prune_permits(n: u32) -> Weight {
        let n = u64::from(n);
        Weight::from_parts(10_000_000, 0).saturating_add(
            RocksDbWeight::get()
                .reads_writes(n.saturating_mul(2).saturating_add(1), n.saturating_mul(2)),
        )
    }

    fn use_permit() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(38, 4))
    }

    fn disclose() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(40, 7))
    }

    fn extend_series() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(41, 7))
    }

    fn acknowledge() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(8, 6))
    }

    fn dispute() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(8, 6))
    }

    fn seal_half() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(6, 5))
    }

    fn open_half() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(8, 7))
    }

    fn post_batch() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(8, 6))
    }

    fn demand_leaves() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(9, 7))
    }

    fn answer_demand() -> Weight {
        Weight::from_parts(10_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(7, 6))
    }

    fn prune_accounting(n: u32) -> Weight {
        let n = u64::from(n);
        Weight::from_parts(10_000_000, 0).saturating_add(
            RocksDbWeight::get()
                .reads_writes(n.saturating_mul(2).saturating_add(1), n.saturating_mul(3)),
        )
    }
}
