//! What the calls cost, each at its worst.

use super::*;
use alloc::{boxed::Box, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
    dispatch::{DispatchInfo, GetDispatchInfo},
    pallet_prelude::{DispatchResult, TransactionSource},
    traits::{Contains, EnsureOrigin, Get, Time},
    BoundedVec,
};
use frame_system::RawOrigin;
use salus_primitives::{
    governance::CallClass,
    traits::{AuditSink, Electorate, ElectorateHelper},
    OrganisationId, ProposalId,
};
use sp_core::H256;
use sp_runtime::traits::{AsTransactionAuthorizedOrigin, DispatchTransaction, Dispatchable};

/// A member that votes, and its account.
fn voter<T: Config>() -> (T::AccountId, OrganisationId) {
    T::ElectorateHelper::voter(0)
}

/// Proposes a call.
fn proposed<T: Config>(call: T::RuntimeCall) -> Result<ProposalId, BenchmarkError> {
    // To admit it is a line of its own.
    let (account, _) = voter::<T>();
    let id = ProposalId(T::AuditTrail::next_index());
    Pallet::<T>::do_propose(account, call)?;
    Ok(id)
}

/// Pauses a class that is not paused, where all others are.
fn a_pause<T: Config>() -> Call<T> {
    Call::pause { class: CallClass::Access, duration: T::MaxPause::get() }
}

/// Pauses every class but these.
fn pause_all_but<T: Config>(left_out: &[CallClass]) -> DispatchResult {
    CallClass::ALL
        .into_iter()
        .filter(|class| !left_out.contains(class))
        .try_for_each(|class| Pallet::<T>::do_pause(class, T::MaxPause::get()))
}

/// As many members as there can be, all of whom vote for the proposal.
fn all_vote_for<T: Config>(proposal: ProposalId) {
    let seeds = (0..).take_while(|_| T::Electorate::votes() < T::MaxMembers::get());
    let mut ballots: Vec<_> = core::iter::once(0)
        .chain(seeds.skip(1))
        .map(|seed| Ballot { organisation: T::ElectorateHelper::voter(seed).1, is_aye: true })
        .collect();
    ballots.sort_by_key(|ballot| ballot.organisation);
    Ballots::<T>::insert(proposal, BoundedVec::truncate_from(ballots));
}

/// A proposal that everybody votes for, and that passed some time ago.
fn passed<T: Config>(call: T::RuntimeCall) -> Result<ProposalId, BenchmarkError> {
    let id = proposed::<T>(call)?;
    all_vote_for::<T>(id);
    let now = T::Clock::now();
    Proposals::<T>::mutate_extant(id, |it| {
        it.passage = Some(Passage { from: now, to: now.saturating_add(1) });
    });
    Ok(id)
}

/// As many votes as there can be, of members that are active no longer.
fn stale<T: Config>() -> BallotsOf<T> {
    let first = u32::MAX - T::MaxMembers::get();
    let ballots = (first..u32::MAX)
        .map(|id| Ballot { organisation: OrganisationId(id), is_aye: true })
        .collect();
    BoundedVec::truncate_from(ballots)
}

#[benchmarks(where
    T: Send + Sync,
    T::RuntimeOrigin: AsTransactionAuthorizedOrigin,
    T::RuntimeCall: Dispatchable<Info = DispatchInfo>,
)]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn propose() {
        let (caller, _) = voter::<T>();
        let id = ProposalId(T::AuditTrail::next_index());

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), Box::new(T::CallHelper::longest()));

        assert!(Proposals::<T>::contains_key(id));
    }

    #[benchmark]
    fn vote() -> Result<(), BenchmarkError> {
        let id = proposed::<T>(a_pause::<T>().into())?;
        let (caller, organisation) = voter::<T>();
        Ballots::<T>::insert(id, stale::<T>());

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), id, true);

        assert_eq!(Ballots::<T>::get(id).to_vec(), [Ballot { organisation, is_aye: true }]);
        Ok(())
    }

    #[benchmark]
    fn confirm() -> Result<(), BenchmarkError> {
        let id = proposed::<T>(a_pause::<T>().into())?;
        all_vote_for::<T>(id);

        #[extrinsic_call]
        _(RawOrigin::Signed(voter::<T>().0), id);

        assert!(Proposals::<T>::get(id).is_some_and(|it| it.passage.is_some()));
        Ok(())
    }

    /// Of a call that is made beside, which has its own weight.
    #[benchmark]
    fn enact() -> Result<(), BenchmarkError> {
        let id = passed::<T>(a_pause::<T>().into())?;

        #[extrinsic_call]
        _(RawOrigin::Signed(voter::<T>().0), id);

        assert!(!Proposals::<T>::contains_key(id));
        assert!(Pallet::<T>::is_paused(CallClass::Access));
        Ok(())
    }

    #[benchmark]
    fn close() -> Result<(), BenchmarkError> {
        let id = proposed::<T>(T::CallHelper::longest())?;
        Ballots::<T>::insert(id, stale::<T>());
        Proposals::<T>::mutate_extant(id, |it| it.voting_ends = T::Clock::now());

        #[extrinsic_call]
        _(RawOrigin::Signed(voter::<T>().0), id);

        assert!(!Proposals::<T>::contains_key(id));
        Ok(())
    }

    #[benchmark]
    fn withdraw() -> Result<(), BenchmarkError> {
        let id = proposed::<T>(T::CallHelper::longest())?;
        Ballots::<T>::insert(id, stale::<T>());

        #[extrinsic_call]
        _(RawOrigin::Signed(voter::<T>().0), id);

        assert!(!Proposals::<T>::contains_key(id));
        Ok(())
    }

    #[benchmark]
    fn authorize_upgrade() -> Result<(), BenchmarkError> {
        let origin = T::UpgradeOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("upgrades have an origin"))?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, H256([7; 32]));

        assert!(frame_system::Pallet::<T>::authorized_upgrade().is_some());
        Ok(())
    }

    #[benchmark]
    fn pause() -> Result<(), BenchmarkError> {
        let origin = T::PauseOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("pauses have an origin"))?;
        pause_all_but::<T>(&[CallClass::Access])?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, CallClass::Access, T::MaxPause::get());

        assert!(Pallet::<T>::is_paused(CallClass::Access));
        Ok(())
    }

    #[benchmark]
    fn lift_pause() -> Result<(), BenchmarkError> {
        let origin = T::PauseOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("pauses have an origin"))?;
        pause_all_but::<T>(&[])?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, CallClass::Access);

        assert!(!Pallet::<T>::is_paused(CallClass::Access));
        Ok(())
    }

    /// The pool's check and the filter, where everything but the call's class is paused.
    #[benchmark]
    fn check_pause() -> Result<(), BenchmarkError> {
        let (caller, _) = voter::<T>();
        let call = T::CallHelper::pausable();
        let class =
            T::CallClasses::class(&call).ok_or(BenchmarkError::Stop("the call can be paused"))?;
        pause_all_but::<T>(&[class])?;
        let info = call.get_dispatch_info();
        let origin = RawOrigin::Signed(caller);

        #[block]
        {
            CheckPause::<T>::new()
                .validate_only(origin.into(), &call, &info, 0, TransactionSource::External, 0)
                .map_err(|_| BenchmarkError::Stop("the class is not paused"))?;
            assert!(NotPaused::<T>::contains(&call));
        }
        Ok(())
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
