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
    /// Of `amend`.
    fn amend() -> Weight;
    /// Of `revoke_toward`.
    fn revoke_toward() -> Weight;
    /// Of `propose`.
    fn propose() -> Weight;
    /// Of `confirm_proposal`.
    fn confirm_proposal() -> Weight;
    /// Of `refuse_proposal`.
    fn refuse_proposal() -> Weight;
    /// Of `prune_proposals`.
    fn prune_proposals() -> Weight;
    /// Of `attach_verification`.
    fn attach_verification() -> Weight;
    /// Of `seal`.
    fn seal() -> Weight;
    /// Of `open_seal`.
    fn open_seal() -> Weight;
    /// Of `capture_lift`.
    fn capture_lift() -> Weight;
    /// Of `admit_programme`.
    fn admit_programme() -> Weight;
    /// Of `close_programme`.
    fn close_programme() -> Weight;
    /// Of `register_study`.
    fn register_study() -> Weight;
    /// Of `withdraw_study`.
    fn withdraw_study() -> Weight;
    /// Of `set_purpose_claims`.
    fn set_purpose_claims() -> Weight;
    /// Of one evaluation with every key full and every provision used.
    fn evaluate() -> Weight;
}

/// For mocks only: the runtime uses measured weights of its own (`runtime/src/weights`).
impl WeightInfo for () {
    fn grant() -> Weight {
        plain(11, 6)
    }
    fn revoke() -> Weight {
        plain(9, 6)
    }
    fn revoke_all() -> Weight {
        plain(7, 4)
    }
    fn capture() -> Weight {
        plain(11, 6)
    }
    fn confirm_capture() -> Weight {
        plain(14, 8)
    }
    fn discard_capture() -> Weight {
        plain(8, 6)
    }
    fn revoke_on_paper() -> Weight {
        plain(10, 6)
    }
    fn set_default_policy() -> Weight {
        plain(3, 3)
    }
    fn prune(n: u32) -> Weight {
        plain(1, 0).saturating_add(plain(11, 10).saturating_mul(n.into()))
    }
    fn amend() -> Weight {
        plain(13, 7)
    }
    fn revoke_toward() -> Weight {
        plain(16, 13)
    }
    fn propose() -> Weight {
        plain(15, 9)
    }
    fn confirm_proposal() -> Weight {
        plain(13, 8)
    }
    fn refuse_proposal() -> Weight {
        plain(7, 5)
    }
    fn prune_proposals() -> Weight {
        plain(7, 6)
    }
    fn attach_verification() -> Weight {
        plain(8, 4)
    }
    fn seal() -> Weight {
        plain(10, 6)
    }
    fn open_seal() -> Weight {
        plain(12, 7)
    }
    fn capture_lift() -> Weight {
        plain(11, 6)
    }
    fn admit_programme() -> Weight {
        plain(5, 6)
    }
    fn close_programme() -> Weight {
        plain(5, 5)
    }
    fn register_study() -> Weight {
        plain(9, 6)
    }
    fn withdraw_study() -> Weight {
        plain(9, 6)
    }
    fn set_purpose_claims() -> Weight {
        plain(4, 4)
    }
    fn evaluate() -> Weight {
        plain(29, 0)
    }
}

fn plain(reads: u64, writes: u64) -> Weight {
    Weight::from_parts(10_000_000, 0)
        .saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}
