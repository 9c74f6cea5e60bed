//! The session keys of collators: the SDK measures them only where there is staking.

use crate::{AccountId, Consortium, Runtime, RuntimeOrigin, Session, SessionKeys};
use codec::Encode;
use core::marker::PhantomData;
use frame_benchmarking::{account, v2::*, BenchmarkError};
use pallet_session::NextKeys;
use salus_primitives::traits::ElectorateHelper;

/// What is measured here is the runtime's alone.
pub trait Config: frame_system::Config {}
impl Config for Runtime {}

/// Stands for the pallet.
pub struct Pallet<T>(PhantomData<T>);

/// A collator with a seat.
fn collator() -> Result<AccountId, BenchmarkError> {
    let (controller, organisation) = <Consortium as ElectorateHelper<AccountId>>::voter(0);
    let collator: AccountId = account("collator", 0, 0);
    let origin = RuntimeOrigin::signed(controller);
    Consortium::name_collator(origin, organisation, Some(collator.clone()))?;
    Ok(collator)
}

/// New keys, and the proof that they are the account's.
fn keys(account: &AccountId) -> (SessionKeys, alloc::vec::Vec<u8>) {
    let generated = SessionKeys::generate(&account.encode(), None);
    (generated.keys, generated.proof.encode())
}

#[benchmarks]
mod benchmarks {
    use super::*;

    /// In the place of others.
    #[benchmark]
    fn set_keys() -> Result<(), BenchmarkError> {
        let collator = collator()?;
        let origin = RuntimeOrigin::signed(collator.clone());
        let (old, proof) = keys(&collator);
        Session::set_keys(origin.clone(), old, proof)?;
        let (new, proof) = keys(&collator);
        let expected = new.clone();

        #[block]
        {
            Session::set_keys(origin, new, proof)?;
        }

        assert_eq!(NextKeys::<Runtime>::get(&collator), Some(expected));
        Ok(())
    }

    #[benchmark]
    fn purge_keys() -> Result<(), BenchmarkError> {
        let collator = collator()?;
        let origin = RuntimeOrigin::signed(collator.clone());
        let (keys, proof) = keys(&collator);
        Session::set_keys(origin.clone(), keys, proof)?;

        #[block]
        {
            Session::purge_keys(origin)?;
        }

        assert!(!NextKeys::<Runtime>::contains_key(&collator));
        Ok(())
    }
}
