//! Batches of accesses that were decided off chain, and the leaves of a subject in them.

use crate::{
    AccessBatches, Config, Demand, DemandAnswer, Demands, Error, Event, Half, OwedHalves, Pallet,
    PostedBatch, PostedUntil,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use frame_system::pallet_prelude::BlockNumberFor;
use salus_primitives::{
    access_batch::{AccessBatch, StateRef},
    allowance::bytes_at_most,
    audit::{AuditKind, AuditObject, NewEntry},
    identity::Power,
    traits::{Allowances, AuditSink, Organisations, Subjects},
    AccessBatchId, Moment, OrganisationId, Period, SubjectId,
};
use sp_runtime::traits::Zero;

impl<T: Config> Pallet<T> {
    /// Posts a batch.
    pub(crate) fn do_post_batch(
        who: T::AccountId,
        organisation: OrganisationId,
        batch: AccessBatch,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::acting_for(&who, organisation, now)?;
        ensure!(batch.from < batch.to && batch.to <= now, Error::<T>::PeriodInvalid);
        let posted_until = PostedUntil::<T>::get(organisation);
        let is_next = posted_until.is_none_or(|until| until == batch.from);
        ensure!(is_next, Error::<T>::PeriodNotNext);
        ensure!(batch.count <= T::MaxAccessBatchSize::get(), Error::<T>::BatchTooLarge);
        let has_leaves = batch.count > 0;
        ensure!(batch.root.is_zero() != has_leaves, Error::<T>::RootMalformed);
        let is_state_known = if has_leaves { Self::check_state(&batch)? } else { false };
        let bytes = match posted_until {
            Some(_) => Self::bytes_of_access_batch(),
            None => Self::bytes_of_access_batch().saturating_add(Self::bytes_of_posted_until()),
        };
        T::Allowances::hold(organisation, bytes).map_err(Error::<T>::from)?;

        let id = AccessBatchId(T::AuditTrail::next_index());
        PostedUntil::<T>::insert(organisation, batch.to);
        let AccessBatch { root, count, .. } = batch;
        let posted = PostedBatch { batch, posted_at: now, is_state_known };
        AccessBatches::<T>::insert(organisation, id, posted);
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            object: AuditObject::AccessBatch(id),
            ..NewEntry::of(AuditKind::AccessBatchPosted)
        });
        Self::deposit_event(Event::AccessBatchPosted { organisation, batch: id, root, count });
        Ok(())
    }

    /// Checks the state over which a batch was decided, as far as the chain can. It knows the hashes of
    /// its latest blocks only; of an older one it cannot tell, and whether the block's time is what is
    /// stated tells the clock's storage proof.
    fn check_state(batch: &AccessBatch) -> Result<bool, Error<T>> {
        let StateRef { number, hash, time } = batch.state;
        ensure!(time <= batch.from, Error::StateAfterAccess);
        let age = batch.to.saturating_sub(time);
        ensure!(batch.is_degraded || age <= T::MaxStateAge::get(), Error::StateTooOld);
        let number = BlockNumberFor::<T>::from(number);
        let now = frame_system::Pallet::<T>::block_number();
        ensure!(number < now, Error::StateUnknown);
        let known = frame_system::Pallet::<T>::block_hash(number);
        let is_known = !number.is_zero() && known != Default::default();
        ensure!(!is_known || known.as_ref() == hash.as_bytes(), Error::StateUnknown);
        Ok(is_known)
    }

    /// Demands the leaves of a subject.
    pub(crate) fn do_demand_leaves(
        who: T::AccountId,
        subject: SubjectId,
        organisation: OrganisationId,
        period: Period,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, _) =
            T::Subjects::capacity(subject, &who, Power::Read, now).map_err(Error::<T>::from)?;
        ensure!(T::Organisations::kind(organisation).is_some(), Error::<T>::OrganisationNotFound);
        let has_ended = period.has_ended(now);
        ensure!(period.is_valid() && has_ended, Error::<T>::PeriodInvalid);
        let before = Demands::<T>::get(subject, organisation);
        let is_open = before.as_ref().is_some_and(|it| it.answer.is_none());
        ensure!(!is_open, Error::<T>::DemandOpen);

        if let Some(before) = before {
            T::Allowances::release(before.sponsor, Self::bytes_of_demand());
        }
        let bytes = Self::bytes_of_demand().saturating_add(Self::bytes_of_owed());
        T::Allowances::hold_by_right(facts.custodian, bytes);
        let deadline = now.saturating_add(T::DemandDeadline::get());
        OwedHalves::<T>::insert(organisation, Half::Leaves(subject), deadline);
        let demand = Demand { period, demanded_at: now, sponsor: facts.custodian, answer: None };
        Demands::<T>::insert(subject, organisation, demand);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(who),
            object: AuditObject::Organisation(organisation),
            ..NewEntry::of(AuditKind::LeavesDemanded)
        });
        Self::deposit_event(Event::LeavesDemanded { subject, organisation });
        Ok(())
    }

    /// Answers that.
    pub(crate) fn do_answer_demand(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        answer: DemandAnswer,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::acting_for(&who, organisation, now)?;
        let mut demand =
            Demands::<T>::get(subject, organisation).ok_or(Error::<T>::DemandNotFound)?;
        ensure!(demand.answer.is_none(), Error::<T>::AlreadyAnswered);
        if let DemandAnswer::HandedOver { commitment, leaves } = answer {
            ensure!(!commitment.is_zero(), Error::<T>::CommitmentMissing);
            ensure!(leaves > 0, Error::<T>::NothingDisclosed);
        }

        OwedHalves::<T>::remove(organisation, Half::Leaves(subject));
        T::Allowances::release(demand.sponsor, Self::bytes_of_owed());
        demand.answer = Some((answer, now));
        Demands::<T>::insert(subject, organisation, demand);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(who),
            organisation: Some(organisation),
            ..NewEntry::of(AuditKind::LeavesAnswered)
        });
        Self::deposit_event(Event::LeavesAnswered { subject, organisation, answer });
        Ok(())
    }

    /// What a batch of accesses takes of the allowance of the organisation that posted it.
    pub(crate) fn bytes_of_access_batch() -> u64 {
        bytes_at_most::<(OrganisationId, AccessBatchId), PostedBatch>()
    }

    /// What it takes to remember until when an organisation has posted.
    pub(crate) fn bytes_of_posted_until() -> u64 {
        bytes_at_most::<OrganisationId, Moment>()
    }

    /// What a demand takes of the allowance of the subject's custodian.
    pub(crate) fn bytes_of_demand() -> u64 {
        bytes_at_most::<(SubjectId, OrganisationId), Demand>()
    }
}
