//! How a proposal goes from its making to its end, and how votes are counted.

use crate::{
    Ballot, Ballots, BallotsOf, CallBytes, Calls, Config, Decided, Error, Event, OpenProposals,
    Pallet, Passage, Proposal, Proposals, Tally, Tracks, WeightInfo,
};
use codec::{DecodeLimit, Encode};
use frame_support::{
    dispatch::{extract_actual_weight, GetDispatchInfo},
    ensure,
    pallet_prelude::{DispatchError, DispatchResult, DispatchResultWithPostInfo, Get},
    traits::Time,
    MAX_EXTRINSIC_DEPTH,
};
use salus_primitives::{
    allowance::{bytes_at_most, bytes_of},
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    traits::{Allowances, AuditSink, Electorate},
    OrganisationId, ProposalId,
};
use sp_core::H256;
use sp_runtime::{
    traits::{BlakeTwo256, Dispatchable, Hash},
    DispatchErrorWithPostInfo,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_propose(caller: T::AccountId, call: T::RuntimeCall) -> DispatchResult {
        let organisation = Self::voter(&caller)?;
        let track = T::Tracks::track(&call).ok_or(Error::<T>::NotGoverned)?;
        ensure!(
            call.get_dispatch_info().call_weight.all_lte(T::MaxCallWeight::get()),
            Error::<T>::CallTooHeavy
        );
        let call: CallBytes<T> = call.encode().try_into().map_err(|_| Error::<T>::CallTooLong)?;
        let open = OpenProposals::<T>::get(organisation);
        ensure!(open < T::MaxProposals::get(), Error::<T>::TooManyProposals);
        T::Allowances::hold(organisation, Self::bytes_of_proposal(&call))
            .map_err(Error::<T>::from)?;

        let proposal = ProposalId(T::AuditTrail::next_index());
        let voting_ends = T::Clock::now().saturating_add(Self::rules(track).voting);
        let call_hash = BlakeTwo256::hash(&call);
        let spec_version = Self::spec_version();
        Proposals::<T>::insert(
            proposal,
            Proposal { track, organisation, spec_version, voting_ends, passage: None },
        );
        Calls::<T>::insert(proposal, call);
        OpenProposals::<T>::insert(organisation, open.saturating_add(1));
        Self::tell(AuditKind::ProposalMade, caller, Some(organisation), proposal);
        Self::deposit_event(Event::Proposed {
            proposal,
            organisation,
            track,
            call_hash,
            voting_ends,
        });
        Ok(())
    }

    pub(crate) fn do_vote(
        caller: T::AccountId,
        proposal: ProposalId,
        is_aye: bool,
    ) -> DispatchResult {
        let organisation = Self::voter(&caller)?;
        let it = Self::find(proposal)?;
        ensure!(T::Clock::now() < it.ends(), Error::<T>::VotingOver);
        let ballots = Self::with(Ballots::<T>::get(proposal), Ballot { organisation, is_aye })?;

        Ballots::<T>::insert(proposal, ballots);
        let kind = if is_aye { AuditKind::VotedFor } else { AuditKind::VotedAgainst };
        Self::tell(kind, caller, Some(organisation), proposal);
        Self::deposit_event(Event::Voted { proposal, organisation, is_aye });
        Ok(())
    }

    pub(crate) fn do_confirm(caller: T::AccountId, proposal: ProposalId) -> DispatchResult {
        let it = Self::find(proposal)?;
        ensure!(it.passage.is_none(), Error::<T>::AlreadyPassed);
        ensure!(it.spec_version == Self::spec_version(), Error::<T>::RuntimeChanged);
        let now = T::Clock::now();
        ensure!(now < it.voting_ends, Error::<T>::VotingOver);
        let tally = Self::approved(proposal, &it)?;

        let rules = Self::rules(it.track);
        let from = now.saturating_add(rules.delay);
        let passage = Passage { from, to: from.saturating_add(rules.enactment) };
        Proposals::<T>::insert(proposal, Proposal { passage: Some(passage), ..it });
        Self::tell(AuditKind::ProposalPassed, caller, None, proposal);
        Self::deposit_event(Event::Passed { proposal, tally, passage });
        Ok(())
    }

    pub(crate) fn do_enact(
        caller: T::AccountId,
        proposal: ProposalId,
    ) -> DispatchResultWithPostInfo {
        let it = Self::find(proposal)?;
        let Passage { from, to } = it.passage.ok_or(Error::<T>::NotPassed)?;
        ensure!(it.spec_version == Self::spec_version(), Error::<T>::RuntimeChanged);
        let now = T::Clock::now();
        ensure!(from <= now, Error::<T>::TooEarly);
        ensure!(now < to, Error::<T>::Expired);
        let tally = Self::approved(proposal, &it)?;
        let call = Self::call(proposal).ok_or(Error::<T>::NotGoverned)?;

        let info = call.get_dispatch_info();
        let result = call.dispatch(Decided(it.track).into());
        let weight = T::WeightInfo::enact().saturating_add(extract_actual_weight(&result, &info));
        let refused = match result {
            Err(refused) => Some(refused.error),
            Ok(_) if T::Electorate::votes() == 0 => Some(Error::<T>::NobodyLeft.into()),
            Ok(_) => None,
        };
        if let Some(error) = refused {
            // What the call wrote is undone.
            return Err(DispatchErrorWithPostInfo { post_info: Some(weight).into(), error });
        }
        Self::remove(proposal, &it);
        Self::tell(AuditKind::ProposalEnacted, caller, None, proposal);
        Self::deposit_event(Event::Enacted { proposal, tally });
        Ok(Some(weight).into())
    }

    pub(crate) fn do_close(caller: T::AccountId, proposal: ProposalId) -> DispatchResult {
        let it = Self::find(proposal)?;
        ensure!(
            it.ends() <= T::Clock::now() || it.spec_version != Self::spec_version(),
            Error::<T>::StillOpen
        );

        Self::remove(proposal, &it);
        Self::tell(AuditKind::ProposalClosed, caller, None, proposal);
        Self::deposit_event(Event::Closed { proposal });
        Ok(())
    }

    pub(crate) fn do_withdraw(caller: T::AccountId, proposal: ProposalId) -> DispatchResult {
        let organisation = Self::voter(&caller)?;
        let it = Self::find(proposal)?;
        ensure!(it.organisation == organisation, Error::<T>::NotProposer);
        ensure!(it.passage.is_none(), Error::<T>::AlreadyPassed);

        Self::remove(proposal, &it);
        Self::tell(AuditKind::ProposalWithdrawn, caller, Some(organisation), proposal);
        Self::deposit_event(Event::Withdrawn { proposal });
        Ok(())
    }

    pub(crate) fn do_authorize_upgrade(code_hash: H256) {
        // With the check that the name is the same and the version higher when the code is brought.
        frame_system::Pallet::<T>::do_authorize_upgrade(code_hash, true);
        T::AuditTrail::append(Self::entry_of_governance(
            AuditKind::UpgradeAuthorized,
            AuditObject::Code(code_hash),
        ));
        Self::deposit_event(Event::UpgradeAuthorized { code_hash });
    }
}

/// What the steps have in common.
impl<T: Config> Pallet<T> {
    fn voter(account: &T::AccountId) -> Result<OrganisationId, Error<T>> {
        T::Electorate::votes_for(account).ok_or(Error::<T>::NotVoter)
    }

    fn find(proposal: ProposalId) -> Result<Proposal, Error<T>> {
        Proposals::<T>::get(proposal).ok_or(Error::<T>::ProposalNotFound)
    }

    /// The call that is proposed, if this runtime reads it as one of the proposal's track.
    pub fn call(proposal: ProposalId) -> Option<T::RuntimeCall> {
        let it = Proposals::<T>::get(proposal)?;
        let bytes = Calls::<T>::get(proposal)?;
        let call =
            T::RuntimeCall::decode_all_with_depth_limit(MAX_EXTRINSIC_DEPTH, &mut &bytes[..]);
        call.ok().filter(|call| T::Tracks::track(call) == Some(it.track))
    }

    pub(crate) fn spec_version() -> u32 {
        <T as frame_system::Config>::Version::get().spec_version
    }

    /// The votes with one more, or with another of the same organisation. Where there are as many as
    /// members can be active, those of members that are not make room.
    fn with(mut ballots: BallotsOf<T>, ballot: Ballot) -> Result<BallotsOf<T>, Error<T>> {
        match ballots.binary_search_by_key(&ballot.organisation, |it| it.organisation) {
            Ok(at) => {
                ensure!(ballots[at].is_aye != ballot.is_aye, Error::<T>::NotChanged);
                ballots[at] = ballot;
            }
            Err(_) => {
                if ballots.is_full() {
                    ballots.retain(|it| T::Electorate::has_vote(it.organisation));
                }
                let at = ballots.partition_point(|it| it.organisation < ballot.organisation);
                ballots.try_insert(at, ballot).map_err(|_| Error::<T>::TooManyBallots)?;
            }
        }
        Ok(ballots)
    }

    /// How the votes stand now.
    pub(crate) fn count(proposal: ProposalId) -> Tally {
        let mut tally = Tally { votes: T::Electorate::votes(), ..Tally::default() };
        for ballot in Ballots::<T>::get(proposal) {
            if T::Electorate::has_vote(ballot.organisation) {
                let counted = if ballot.is_aye { &mut tally.ayes } else { &mut tally.nays };
                *counted = counted.saturating_add(1);
            }
        }
        tally
    }

    fn approved(proposal: ProposalId, it: &Proposal) -> Result<Tally, DispatchError> {
        let tally = Self::count(proposal);
        let is_met = Self::rules(it.track).threshold.is_met(tally.ayes, tally.votes);
        ensure!(is_met, Error::<T>::NotApproved);
        Ok(tally)
    }

    fn remove(proposal: ProposalId, it: &Proposal) {
        Proposals::<T>::remove(proposal);
        Ballots::<T>::remove(proposal);
        if let Some(call) = Calls::<T>::take(proposal) {
            T::Allowances::release(it.organisation, Self::bytes_of_proposal(&call));
        }
        OpenProposals::<T>::mutate_exists(it.organisation, |open| {
            *open = open.and_then(|open| open.checked_sub(1)).filter(|open| *open > 0);
        });
    }

    /// What a proposal takes: itself, its call, as many votes as there can be, and its place in the count
    /// of those that wait.
    pub(crate) fn bytes_of_proposal(call: &CallBytes<T>) -> u64 {
        [
            bytes_at_most::<ProposalId, Proposal>(),
            bytes_of(&ProposalId(0), call),
            bytes_at_most::<ProposalId, BallotsOf<T>>(),
            bytes_at_most::<OrganisationId, u32>(),
        ]
        .into_iter()
        .fold(0, u64::saturating_add)
    }

    fn tell(
        kind: AuditKind,
        caller: T::AccountId,
        organisation: Option<OrganisationId>,
        proposal: ProposalId,
    ) {
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation,
            object: AuditObject::Proposal(proposal),
            ..NewEntry::of(kind)
        });
    }

    pub(crate) fn entry_of_governance(
        kind: AuditKind,
        object: AuditObject<T::AccountId>,
    ) -> NewEntry<T::AccountId> {
        NewEntry { ground: AuditGround::Governance, object, ..NewEntry::of(kind) }
    }
}
