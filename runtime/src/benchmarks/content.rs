//! What it costs to look for free bytes in a call, apart from the calls that it wraps.

use super::GovernedCalls;
use crate::{
    configs::MAX_BLOCK_LENGTH, extensions::CheckContent, AccountId, Address, Consortium, Runtime,
    RuntimeCall, RuntimeOrigin, System,
};
use alloc::{boxed::Box, vec::Vec};
use core::marker::PhantomData;
use frame_benchmarking::{account, v2::*, BenchmarkError};
use frame_support::{
    dispatch::GetDispatchInfo,
    pallet_prelude::{TransactionSource, Weight},
    traits::Get,
    BoundedVec,
};
use pallet_governance::CallHelper;
use pallet_proxy::ProxyDefinition;
use salus_primitives::traits::ElectorateHelper;
use sp_runtime::traits::{BlakeTwo256, DispatchTransaction, Hash};

/// How many proxies an account can have.
type MaxProxies = <Runtime as pallet_proxy::Config>::MaxProxies;

/// What is measured here is the runtime's alone.
pub trait Config: frame_system::Config {}
impl Config for Runtime {}

/// Stands for a pallet.
pub struct Pallet<T>(PhantomData<T>);

/// Looks at a call of the account.
fn look(who: AccountId, call: &RuntimeCall) -> Result<(), BenchmarkError> {
    let (origin, info) = (RuntimeOrigin::signed(who), call.get_dispatch_info());
    CheckContent
        .validate_only(origin, call, &info, 0, TransactionSource::External, 0)
        .map(|_| ())
        .map_err(|_| BenchmarkError::Stop("it has no free bytes"))
}

/// Accounts in order.
fn accounts(count: u32) -> Vec<AccountId> {
    let mut all: Vec<AccountId> = (0..count).map(|seed| account("account", seed, 0)).collect();
    all.sort();
    all
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn plain() -> Result<(), BenchmarkError> {
        let call = GovernedCalls::pausable();

        #[block]
        {
            look(account("who", 0, 0), &call)?;
        }
        Ok(())
    }

    /// With as many signatories as there can be.
    #[benchmark]
    fn together() -> Result<(), BenchmarkError> {
        let most: u32 = <Runtime as pallet_multisig::Config>::MaxSignatories::get();
        let call: RuntimeCall = pallet_multisig::Call::as_multi {
            threshold: 2,
            other_signatories: accounts(most - 1),
            maybe_timepoint: None,
            call: Box::new(GovernedCalls::pausable()),
            max_weight: Weight::zero(),
        }
        .into();

        #[block]
        {
            look(account("who", 0, 0), &call)?;
        }
        Ok(())
    }

    /// As the last of as many proxies as there can be.
    #[benchmark]
    fn acting_for() -> Result<(), BenchmarkError> {
        let real: AccountId = account("real", 0, 0);
        let proxies = accounts(MaxProxies::get());
        let last = proxies.last().cloned().ok_or(BenchmarkError::Stop("there are proxies"))?;
        let definitions: Vec<_> = proxies
            .into_iter()
            .map(|delegate| ProxyDefinition { delegate, proxy_type: Default::default(), delay: 0 })
            .collect();
        let definitions: BoundedVec<_, MaxProxies> =
            definitions.try_into().map_err(|_| BenchmarkError::Stop("as many as there can be"))?;
        pallet_proxy::Proxies::<Runtime>::insert(&real, (definitions, 0u128));
        let call: RuntimeCall = pallet_proxy::Call::proxy {
            real: Address::Id(real),
            force_proxy_type: None,
            call: Box::new(GovernedCalls::pausable()),
        }
        .into();

        #[block]
        {
            look(last, &call)?;
        }
        Ok(())
    }

    /// By an account that votes for an organisation in the place of its controller.
    #[benchmark]
    fn proposing() -> Result<(), BenchmarkError> {
        let (controller, organisation) = <Consortium as ElectorateHelper<AccountId>>::voter(0);
        let voter: AccountId = account("voter", 0, 0);
        let origin = RuntimeOrigin::signed(controller);
        Consortium::name_voting_account(origin, organisation, Some(voter.clone()))?;
        let call = Box::new(GovernedCalls::pausable());
        let call: RuntimeCall = pallet_governance::Call::propose { call }.into();

        #[block]
        {
            look(voter, &call)?;
        }
        Ok(())
    }

    /// Code of so many bytes, which was decided.
    #[benchmark]
    fn upgrade(b: Linear<0, MAX_BLOCK_LENGTH>) -> Result<(), BenchmarkError> {
        let code = alloc::vec![7; b as usize];
        System::authorize_upgrade_without_checks(RuntimeOrigin::root(), BlakeTwo256::hash(&code))?;
        let call: RuntimeCall = frame_system::Call::apply_authorized_upgrade { code }.into();

        #[block]
        {
            look(account("who", 0, 0), &call)?;
        }
        Ok(())
    }
}
