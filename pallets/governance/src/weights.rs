//! The weights that the pallet asks for.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// The weights of the calls and of the transaction extension, each at its worst case.
pub trait WeightInfo {
    /// [`Call::propose`](crate::Call::propose), of the longest call.
    fn propose() -> Weight;
    /// [`Call::vote`](crate::Call::vote), the last of as many members as there can be, where those that
    /// have voted are active no longer.
    fn vote() -> Weight;
    /// [`Call::confirm`](crate::Call::confirm), where as many members as there can be have voted.
    fn confirm() -> Weight;
    /// [`Call::enact`](crate::Call::enact), where as many members as there can be have voted, apart from
    /// what the call weighs.
    fn enact() -> Weight;
    /// [`Call::close`](crate::Call::close).
    fn close() -> Weight;
    /// [`Call::withdraw`](crate::Call::withdraw).
    fn withdraw() -> Weight;
    /// [`Call::authorize_upgrade`](crate::Call::authorize_upgrade).
    fn authorize_upgrade() -> Weight;
    /// [`Call::pause`](crate::Call::pause).
    fn pause() -> Weight;
    /// [`Call::lift_pause`](crate::Call::lift_pause).
    fn lift_pause() -> Weight;
    /// [`CheckPause`](crate::CheckPause) and [`NotPaused`](crate::NotPaused), of a call that could be
    /// paused.
    fn check_pause() -> Weight;
}

/// For mocks. The runtime uses weights of its own, measured in itself (`runtime/src/weights`).
impl WeightInfo for () {
    fn propose() -> Weight {
        mock(9, 7)
    }
    fn vote() -> Weight {
        mock(263, 4)
    }
    fn confirm() -> Weight {
        mock(264, 4)
    }
    fn enact() -> Weight {
        mock(267, 8)
    }
    fn close() -> Weight {
        mock(8, 8)
    }
    fn withdraw() -> Weight {
        mock(10, 8)
    }
    fn authorize_upgrade() -> Weight {
        mock(3, 4)
    }
    fn pause() -> Weight {
        mock(4, 4)
    }
    fn lift_pause() -> Weight {
        mock(4, 4)
    }
    fn check_pause() -> Weight {
        mock(2, 0)
    }
}

fn mock(reads: u64, writes: u64) -> Weight {
    Weight::from_parts(10_000_000, 0)
        .saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}
