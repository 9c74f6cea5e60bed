//! The collators follow the seats of the consortium.

use crate::{AccountId, Consortium};
use alloc::vec::Vec;
use pallet_session::SessionManager;
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
