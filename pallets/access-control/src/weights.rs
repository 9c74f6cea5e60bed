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

    /// [`crate::Pallet::break_glass`], every key under which consents about the requester lie being
    /// full, by a practitioner who owes all justifications but one.
    fn break_glass() -> Weight;

    /// [`crate::Pallet::post_emergency`], likewise.
    fn post_emergency() -> Weight;

    /// [`crate::Pallet::file_justification`] by the organisation's own account.
    fn file_justification() -> Weight;

    /// [`crate::Pallet::review`]: the verdict that suspends.
    fn review() -> Weight;

    /// [`crate::Pallet::restore_break_glass`].
    fn restore_break_glass() -> Weight;

    /// [`crate::Pallet::set_standing_refusals`], with as many countries as there can be.
    fn set_standing_refusals() -> Weight;

    /// [`crate::Pallet::prune_emergencies`] of `n` emergencies.
    fn prune_emergencies(n: u32) -> Weight;

    /// [`crate::Pallet::prune_statements`] of `n` statements.
    fn prune_statements(n: u32) -> Weight;

    /// Looks whether the turn of a review has come.
    fn look_for_turn() -> Weight;

    /// A review that is overdue and assigned to the last of as many candidates as are looked at.
    fn take_turn() -> Weight;
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

    fn break_glass() -> Weight {
        mock(41, 10)
    }

    fn post_emergency() -> Weight {
        mock(44, 12).saturating_add(Weight::from_parts(60_000_000, 0))
    }

    fn file_justification() -> Weight {
        mock(8, 7)
    }

    fn review() -> Weight {
        mock(18, 9)
    }

    fn restore_break_glass() -> Weight {
        mock(6, 5)
    }

    fn set_standing_refusals() -> Weight {
        mock(4, 4)
    }

    fn prune_emergencies(n: u32) -> Weight {
        mock(1, 0).saturating_add(mock(2, 2).saturating_mul(n.into()))
    }

    fn prune_statements(n: u32) -> Weight {
        mock(1, 0).saturating_add(mock(2, 2).saturating_mul(n.into()))
    }

    fn look_for_turn() -> Weight {
        mock(2, 0)
    }

    fn take_turn() -> Weight {
        mock(56, 10)
    }
}

fn mock(reads: u64, writes: u64) -> Weight {
    Weight::from_parts(10_000_000, 0)
        .saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}
