//! Consents that an organisation proposes and the subject decides on.

use crate::{shelf::Shelf, Config, Error, Event, Pallet, Proposal, Proposals};
use frame_support::{
    ensure,
    pallet_prelude::{BoundedVec, DispatchResult, Get},
    traits::Time,
};
use salus_primitives::{
    allowance::{bytes_of, Holdings},
    audit::{AuditGround, AuditKind, NewEntry},
    consent::{Consent, Grantee, Statement},
    identity::Power,
    traits::{Allowances, AuditSink, Subjects},
    ConsentId, OrganisationId, SubjectId,
};

/// The proposals of a subject.
type Waiting<T> =
    BoundedVec<Proposal<<T as frame_system::Config>::AccountId>, <T as Config>::MaxProposals>;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_propose(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        grantee: Grantee<T::AccountId>,
        consent: Consent,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        let facts = T::Subjects::facts(subject).map_err(Error::<T>::from)?;
        Self::ensure_valid(&consent, now)?;
        Self::ensure_exists(&grantee)?;
        let mut waiting = Proposals::<T>::get(subject);
        let released = Self::drop_waiting(subject, &mut waiting, |it| {
            it.is_open(facts.epoch, now) && it.organisation != organisation
        });
        let id = ConsentId(T::AuditTrail::next_index());
        let expires_at = now.saturating_add(T::ProposalLifetime::get());
        let proposal =
            Proposal { id, epoch: facts.epoch, organisation, expires_at, grantee, consent };
        let held = bytes_of(&subject, &proposal);
        waiting.try_push(proposal).map_err(|_| Error::<T>::TooManyProposals)?;
        T::Allowances::exchange(organisation, released.of(organisation), held)
            .map_err(Error::<T>::from)?;

        for (other, bytes) in released {
            if other != organisation {
                T::Allowances::release(other, bytes);
            }
        }
        Proposals::<T>::insert(subject, waiting);
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            ..Self::entry(AuditKind::ConsentProposed, subject, id)
        });
        Self::deposit_event(Event::ConsentProposed {
            subject,
            consent: id,
            organisation,
            expires_at,
        });
        Ok(())
    }

    pub(crate) fn do_confirm_proposal(
        who: T::AccountId,
        subject: SubjectId,
        id: ConsentId,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, capacity) =
            T::Subjects::capacity(subject, &who, Power::Consent, now).map_err(Error::<T>::from)?;
        let (waiting, proposal) = Self::without(subject, id)?;
        ensure!(now < proposal.expires_at, Error::<T>::ProposalExpired);
        ensure!(proposal.epoch == facts.epoch, Error::<T>::ProposalOutdated);
        let bytes = bytes_of(&subject, &proposal);
        let Proposal { grantee, consent, organisation, .. } = proposal;
        ensure!(!consent.period.has_ended(now), Error::<T>::PeriodInvalid);
        let kind = Self::ensure_exists(&grantee)?;

        let new = Self::live(id, facts.custodian, capacity.into(), Statement::Open(consent));
        let entry = NewEntry {
            agent: Some(who),
            ground: AuditGround::OwnRight,
            ..Self::entry(AuditKind::ConsentGranted, subject, id)
        };
        let mut shelf = Shelf::of((subject, facts.epoch, grantee));
        shelf.give_back(organisation, bytes);
        // It checks that there is a place before it writes.
        Self::grant_on(shelf, kind, new, now, entry)?;
        Self::keep_waiting(subject, waiting);
        Ok(())
    }

    pub(crate) fn do_refuse_proposal(
        who: T::AccountId,
        subject: SubjectId,
        id: ConsentId,
    ) -> DispatchResult {
        let now = T::Clock::now();
        T::Subjects::capacity(subject, &who, Power::Consent, now).map_err(Error::<T>::from)?;
        let (waiting, proposal) = Self::without(subject, id)?;

        let organisation = proposal.organisation;
        T::Allowances::release(organisation, bytes_of(&subject, &proposal));
        Self::keep_waiting(subject, waiting);
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            ground: AuditGround::OwnRight,
            ..Self::entry(AuditKind::ProposalRefused, subject, id)
        });
        Self::deposit_event(Event::ProposalRefused { subject, consent: id, organisation });
        Ok(())
    }

    pub(crate) fn do_prune_proposals(subject: SubjectId) -> DispatchResult {
        let now = T::Clock::now();
        let mut waiting = Proposals::<T>::get(subject);
        let before = waiting.len();
        // Of a subject that has ended nothing waits.
        let epoch = T::Subjects::facts(subject).ok().map(|facts| facts.epoch);
        let released = Self::drop_waiting(subject, &mut waiting, |it| {
            epoch.is_some_and(|epoch| it.is_open(epoch, now))
        });
        let gone = before.saturating_sub(waiting.len());
        ensure!(gone > 0, Error::<T>::NothingToPrune);

        for (organisation, bytes) in released {
            T::Allowances::release(organisation, bytes);
        }
        Self::keep_waiting(subject, waiting);
        Self::deposit_event(Event::ProposalsPruned { subject, count: gone as u32 });
        Ok(())
    }

    /// Leaves only these waiting, and tells what the others took.
    fn drop_waiting(
        subject: SubjectId,
        waiting: &mut Waiting<T>,
        stays: impl Fn(&Proposal<T::AccountId>) -> bool,
    ) -> Holdings {
        let gone = waiting.iter().filter(|it| !stays(it));
        let released = gone.map(|it| (it.organisation, bytes_of(&subject, it))).collect();
        waiting.retain(stays);
        released
    }

    /// A proposal that waits, and those that wait beside it.
    fn without(
        subject: SubjectId,
        id: ConsentId,
    ) -> Result<(Waiting<T>, Proposal<T::AccountId>), Error<T>> {
        let mut waiting = Proposals::<T>::get(subject);
        let place =
            waiting.iter().position(|it| it.id == id).ok_or(Error::<T>::ProposalNotFound)?;
        let proposal = waiting.remove(place);
        Ok((waiting, proposal))
    }

    fn keep_waiting(subject: SubjectId, waiting: Waiting<T>) {
        if waiting.is_empty() {
            Proposals::<T>::remove(subject);
        } else {
            Proposals::<T>::insert(subject, waiting);
        }
    }
}
