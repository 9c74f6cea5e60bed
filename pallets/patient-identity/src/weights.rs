//! The weights that the pallet asks for.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// The weights of the calls and of the transaction extension, each at its worst case.
pub trait WeightInfo {
    /// [`Call::enrol`](crate::Call::enrol).
    fn enrol() -> Weight;
    /// [`Call::enrol_assisted`](crate::Call::enrol_assisted).
    fn enrol_assisted() -> Weight;
    /// [`Call::appoint_representative`](crate::Call::appoint_representative).
    fn appoint_representative() -> Weight;
    /// [`Call::dismiss_representative`](crate::Call::dismiss_representative).
    fn dismiss_representative() -> Weight;
    /// [`Call::prune_payloads`](crate::Call::prune_payloads), of this many.
    fn prune_payloads(n: u32) -> Weight;
    /// [`Call::rotate_controller`](crate::Call::rotate_controller).
    fn rotate_controller() -> Weight;
    /// [`Call::claim`](crate::Call::claim).
    fn claim() -> Weight;
    /// [`Call::leave`](crate::Call::leave).
    fn leave() -> Weight;
    /// [`Call::release_representatives`](crate::Call::release_representatives), of this many.
    fn release_representatives(n: u32) -> Weight;
    /// [`Call::report_deceased`](crate::Call::report_deceased).
    fn report_deceased() -> Weight;
    /// [`Call::set_guardians`](crate::Call::set_guardians).
    fn set_guardians() -> Weight;
    /// [`Call::propose_recovery`](crate::Call::propose_recovery).
    fn propose_recovery() -> Weight;
    /// [`Call::approve_recovery`](crate::Call::approve_recovery).
    fn approve_recovery() -> Weight;
    /// [`Call::veto_recovery`](crate::Call::veto_recovery).
    fn veto_recovery() -> Weight;
    /// [`Call::finish_recovery`](crate::Call::finish_recovery).
    fn finish_recovery() -> Weight;
    /// [`Call::resign_guardian`](crate::Call::resign_guardian).
    fn resign_guardian() -> Weight;
    /// [`Call::set_majority`](crate::Call::set_majority).
    fn set_majority() -> Weight;
    /// [`Call::take_over`](crate::Call::take_over).
    fn take_over() -> Weight;
    /// [`Call::record_paper`](crate::Call::record_paper).
    fn record_paper() -> Weight;
    /// [`Call::confirm_paper`](crate::Call::confirm_paper).
    fn confirm_paper() -> Weight;
    /// [`Call::discard_paper`](crate::Call::discard_paper).
    fn discard_paper() -> Weight;
    /// [`Call::contest_death`](crate::Call::contest_death).
    fn contest_death() -> Weight;
    /// [`Call::withdraw_death`](crate::Call::withdraw_death).
    fn withdraw_death() -> Weight;
    /// [`Call::set_key_hash`](crate::Call::set_key_hash).
    fn set_key_hash() -> Weight;
    /// [`RightsLane`](crate::RightsLane), its validation and count, beside what it wraps, for an
    /// operational transaction: where a desk lets a patient take over, which asks the most.
    fn rights_lane() -> Weight;
}

/// For mocks. The runtime uses weights of its own, measured in itself (`runtime/src/weights`).
impl WeightInfo for () {
    fn enrol() -> Weight {
        mock(11, 7)
    }
    fn enrol_assisted() -> Weight {
        mock(6, 3)
    }
    fn appoint_representative() -> Weight {
        mock(8, 7)
    }
    fn dismiss_representative() -> Weight {
        mock(6, 7)
    }
    fn prune_payloads(n: u32) -> Weight {
        mock(1, 0).saturating_add(mock(2, 2).saturating_mul(u64::from(n)))
    }
    fn rotate_controller() -> Weight {
        mock(16, 15)
    }
    fn claim() -> Weight {
        mock(12, 8)
    }
    fn leave() -> Weight {
        mock(11, 11)
    }
    fn release_representatives(n: u32) -> Weight {
        mock(3, 3).saturating_add(mock(3, 4).saturating_mul(u64::from(n)))
    }
    fn report_deceased() -> Weight {
        mock(12, 11)
    }
    fn set_guardians() -> Weight {
        mock(39, 37)
    }
    fn propose_recovery() -> Weight {
        mock(13, 10)
    }
    fn approve_recovery() -> Weight {
        mock(5, 3)
    }
    fn veto_recovery() -> Weight {
        mock(7, 7)
    }
    fn finish_recovery() -> Weight {
        mock(11, 10)
    }
    fn resign_guardian() -> Weight {
        mock(10, 10)
    }
    fn set_majority() -> Weight {
        mock(6, 3)
    }
    fn take_over() -> Weight {
        mock(18, 15)
    }
    fn record_paper() -> Weight {
        mock(10, 8)
    }
    fn confirm_paper() -> Weight {
        mock(102, 97)
    }
    fn discard_paper() -> Weight {
        mock(7, 6)
    }
    fn contest_death() -> Weight {
        mock(4, 3)
    }
    fn withdraw_death() -> Weight {
        mock(5, 3)
    }
    fn set_key_hash() -> Weight {
        mock(7, 4)
    }
    fn rights_lane() -> Weight {
        mock(4, 2)
    }
}

fn mock(reads: u64, writes: u64) -> Weight {
    Weight::from_parts(10_000_000, 0)
        .saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}
