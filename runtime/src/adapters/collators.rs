//! The collators follow the seats of the consortium.

use crate::{AccountId, Consortium, Runtime, Session};
use alloc::vec::Vec;
use frame_support::weights::Weight;
use frame_system::RawOrigin;
use pallet_consortium::CollatorKeys as Keys;
use pallet_session::{NextKeys, SessionManager, WeightInfo};
use sp_runtime::traits::Convert;

/// The consortium decides who the collators of a session are. The session pallet weighs the block in
/// which it does as a full one.
pub struct ConsortiumSessions;

impl SessionManager<AccountId> for ConsortiumSessions {
    fn new_session(_index: u32) -> Option<Vec<AccountId>> {
        Consortium::next_set()
    }

    fn start_session(_index: u32) {}

    fn end_session(_index: u32) {
        // Still those of the session that ends.
        Consortium::end_session(&Session::validators());
    }
}

/// Only a collator may register session keys.
pub struct CollatorOf;

impl Convert<AccountId, Option<AccountId>> for CollatorOf {
    fn convert(account: AccountId) -> Option<AccountId> {
        Consortium::is_collator(&account).then_some(account)
    }
}

/// The session keys of collators are in the session pallet.
pub struct CollatorKeys;

impl Keys<AccountId> for CollatorKeys {
    fn are_registered(account: &AccountId) -> bool {
        NextKeys::<Runtime>::contains_key(account)
    }

    fn withdraw(account: &AccountId) {
        // Refused, before anything is written, where it has none.
        let _ = Session::purge_keys(RawOrigin::Signed(account.clone()).into());
    }

    fn weight() -> Weight {
        <Runtime as pallet_session::Config>::WeightInfo::purge_keys()
    }
}
