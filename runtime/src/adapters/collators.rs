//! The collators follow the seats of the consortium.

use crate::{AccountId, Consortium, Runtime, Session};
use alloc::vec::Vec;
use frame_support::weights::Weight;
use frame_system::RawOrigin;
use pallet_consortium::WithdrawKeys;
use pallet_session::{SessionManager, WeightInfo};
use sp_runtime::traits::Convert;

/// The collators of the next session are those that the consortium's active organisations name.
pub struct ConsortiumSessions;

impl SessionManager<AccountId> for ConsortiumSessions {
    fn new_session(_index: u32) -> Option<Vec<AccountId>> {
        let collators = Consortium::collators();
        // With nobody left the chain would stand still: the old set stays.
        (!collators.is_empty()).then_some(collators)
    }

    fn start_session(_index: u32) {}

    fn end_session(_index: u32) {}
}

/// Only an account that an organisation named as its collator may register session keys.
pub struct CollatorOf;

impl Convert<AccountId, Option<AccountId>> for CollatorOf {
    fn convert(account: AccountId) -> Option<AccountId> {
        Consortium::is_collator(&account).then_some(account)
    }
}

/// Withdraws the session keys of a collator that lost its seat for good.
pub struct CollatorKeys;

impl WithdrawKeys<AccountId> for CollatorKeys {
    fn withdraw(account: &AccountId) {
        // Refused, before anything is written, where it has none.
        let _ = Session::purge_keys(RawOrigin::Signed(account.clone()).into());
    }

    fn weight() -> Weight {
        <Runtime as pallet_session::Config>::WeightInfo::purge_keys()
    }
}
