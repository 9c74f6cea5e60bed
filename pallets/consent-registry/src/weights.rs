//! The weights of the calls.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// What each call costs at most.
pub trait WeightInfo {
    /// Of `grant`.
    fn grant() -> Weight;
    /// Of `revoke`.
    fn revoke() -> Weight;
    /// Of `revoke_all`.
    fn revoke_all() -> Weight;
    /// Of `capture`.
    fn capture() -> Weight;
    /// Of `confirm_capture`.
    fn confirm_capture() -> Weight;
    /// Of `discard_capture`.
    fn discard_capture() -> Weight;
    /// Of `revoke_on_paper`.
    fn revoke_on_paper() -> Weight;
    /// Of `set_default_policy`.
    fn set_default_policy() -> Weight;
    /// Of `prune`, with so many keys.
    fn prune(n: u32) -> Weight;
    /// Of one evaluation with every key full and every provision used.
    fn evaluate() -> Weight;
}

/// For mocks only: the runtime uses measured weights of its own (`runtime/src/weights`).
impl WeightInfo for () {
    fn grant() -> Weight {
        plain(9, 5)
    }
    fn revoke() -> Weight {
        plain(7, 5)
    }
    fn revoke_all() -> Weight {
        plain(5, 4)
    }
    fn capture() -> Weight {
        plain(9, 6)
    }
    fn confirm_capture() -> Weight {
        plain(12, 7)
    }
    fn discard_capture() -> Weight {
        plain(8, 6)
    }
    fn revoke_on_paper() -> Weight {
        plain(8, 5)
    }
    fn set_default_policy() -> Weight {
        plain(3, 3)
    }
    fn prune(n: u32) -> Weight {
        plain(1, 0).saturating_add(plain(10, 9).saturating_mul(n.into()))
    }
    fn evaluate() -> Weight {
        plain(15, 0)
    }
}

fn plain(reads: u64, writes: u64) -> Weight {
    Weight::from_parts(10_000_000, 0)
        .saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}
