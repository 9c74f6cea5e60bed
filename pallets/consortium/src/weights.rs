//! The weights that the pallet asks for.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// The weights of the calls and of the transaction extension, each at its worst case.
pub trait WeightInfo {
    /// [`Call::admit`](crate::Call::admit).
    fn admit() -> Weight;
    /// [`Call::suspend`](crate::Call::suspend).
    fn suspend() -> Weight;
    /// [`Call::reinstate`](crate::Call::reinstate).
    fn reinstate() -> Weight;
    /// [`Call::vouch`](crate::Call::vouch).
    fn vouch() -> Weight;
    /// [`Call::revoke_credential`](crate::Call::revoke_credential).
    fn revoke_credential() -> Weight;
    /// [`Call::name_collator`](crate::Call::name_collator), apart from the withdrawal of session keys.
    fn name_collator() -> Weight;
    /// [`Call::remove`](crate::Call::remove), apart from the withdrawal of session keys.
    fn remove() -> Weight;
    /// [`Call::release_credentials`](crate::Call::release_credentials) of `n` accounts.
    fn release_credentials(n: u32) -> Weight;
    /// [`Call::release_seat`](crate::Call::release_seat).
    fn release_seat() -> Weight;
    /// [`Call::suspend_credential`](crate::Call::suspend_credential).
    fn suspend_credential() -> Weight;
    /// [`Call::reinstate_credential`](crate::Call::reinstate_credential).
    fn reinstate_credential() -> Weight;
    /// [`Call::renew_credential`](crate::Call::renew_credential).
    fn renew_credential() -> Weight;
    /// [`Call::rotate_controller`](crate::Call::rotate_controller).
    fn rotate_controller() -> Weight;
    /// [`Call::prune_payloads`](crate::Call::prune_payloads) of `n` payloads.
    fn prune_payloads(n: u32) -> Weight;
    /// [`Call::set_encryption_key`](crate::Call::set_encryption_key).
    fn set_encryption_key() -> Weight;
    /// [`Call::release_encryption_keys`](crate::Call::release_encryption_keys) of `n` versions.
    fn release_encryption_keys(n: u32) -> Weight;
    /// [`Call::set_quota`](crate::Call::set_quota).
    fn set_quota() -> Weight;
    /// [`Call::resume_seat`](crate::Call::resume_seat).
    fn resume_seat() -> Weight;
    /// [`Call::set_fallback_collators`](crate::Call::set_fallback_collators), apart from the withdrawal
    /// of session keys.
    fn set_fallback_collators() -> Weight;
    /// What the beginning of every block takes.
    fn note_author() -> Weight;
    /// [`Call::set_allowance`](crate::Call::set_allowance).
    fn set_allowance() -> Weight;
    /// [`Call::vouch_alias`](crate::Call::vouch_alias).
    fn vouch_alias() -> Weight;
    /// [`Call::open_alias`](crate::Call::open_alias).
    fn open_alias() -> Weight;
    /// [`Call::release_aliases`](crate::Call::release_aliases) of `n` aliases.
    fn release_aliases(n: u32) -> Weight;
    /// [`Call::name_voting_account`](crate::Call::name_voting_account), one in the place of another.
    fn name_voting_account() -> Weight;
    /// [`CheckSponsor`](crate::CheckSponsor), its validation, charge and what it gives back, where only
    /// the last of as many sponsors as there can be is active.
    fn check_sponsor() -> Weight;
    /// What [`CheckSponsor`](crate::CheckSponsor) costs beside where the glass is broken: as many
    /// sponsors as there can be were suspended, and the last one's reserve is charged.
    fn emergency_reserve() -> Weight;
}

/// For mocks. The runtime uses weights of its own, measured in itself (`runtime/src/weights`).
impl WeightInfo for () {
    fn admit() -> Weight {
        mock(7, 9)
    }
    fn suspend() -> Weight {
        mock(4, 4)
    }
    fn reinstate() -> Weight {
        mock(4, 4)
    }
    fn vouch() -> Weight {
        mock(7, 5)
    }
    fn revoke_credential() -> Weight {
        mock(6, 5)
    }
    fn name_collator() -> Weight {
        mock(9, 8)
    }
    fn remove() -> Weight {
        mock(12, 14)
    }
    fn release_credentials(n: u32) -> Weight {
        mock(2, 1).saturating_add(mock(3, 3).saturating_mul(n.into()))
    }
    fn release_seat() -> Weight {
        mock(4, 4)
    }
    fn suspend_credential() -> Weight {
        mock(3, 2)
    }
    fn reinstate_credential() -> Weight {
        mock(3, 2)
    }
    fn renew_credential() -> Weight {
        mock(4, 2)
    }
    fn rotate_controller() -> Weight {
        mock(10, 10)
    }
    fn prune_payloads(n: u32) -> Weight {
        mock(1, 0).saturating_add(mock(2, 2).saturating_mul(n.into()))
    }
    fn set_encryption_key() -> Weight {
        mock(7, 5)
    }
    fn release_encryption_keys(n: u32) -> Weight {
        mock(5, 3).saturating_add(mock(1, 1).saturating_mul(n.into()))
    }
    fn set_quota() -> Weight {
        mock(4, 2)
    }
    fn resume_seat() -> Weight {
        mock(5, 4)
    }
    fn set_fallback_collators() -> Weight {
        mock(60, 50)
    }
    fn note_author() -> Weight {
        mock(2, 1)
    }
    fn set_allowance() -> Weight {
        mock(4, 2)
    }
    fn vouch_alias() -> Weight {
        mock(8, 7)
    }
    fn open_alias() -> Weight {
        mock(9, 7)
    }
    fn release_aliases(n: u32) -> Weight {
        mock(4, 3).saturating_add(mock(4, 4).saturating_mul(n.into()))
    }
    fn name_voting_account() -> Weight {
        mock(13, 12)
    }
    fn check_sponsor() -> Weight {
        mock(10, 1)
    }
    fn emergency_reserve() -> Weight {
        mock(9, 1)
    }
}

fn mock(reads: u64, writes: u64) -> Weight {
    Weight::from_parts(10_000_000, 0)
        .saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}
