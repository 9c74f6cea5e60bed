//! How permits are used, and how many denials one organisation writes into one subject's trail.

use crate::{Config, Denials, Error, Event, Pallet, Permit, PermitStatus, PermitUsage, Permits};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    allowance::bytes_at_most,
    audit::{AuditKind, AuditObject, NewEntry},
    traits::{Allowances, AuditSink},
    Moment, OrganisationId, PermitId, SubjectId,
};

impl<T: Config> Pallet<T> {
    /// Records that whoever holds a permit used it.
    pub(crate) fn do_use_permit(
        caller: T::AccountId,
        subject: SubjectId,
        id: PermitId,
    ) -> DispatchResult {
        let permit = Permits::<T>::get(subject, id).ok_or(Error::<T>::PermitNotFound)?;
        ensure!(permit.practitioner == caller, Error::<T>::NotPermitHolder);
        Self::ensure_usable(subject, &permit, 1, T::Clock::now())?;

        let uses = Self::count_use(subject, id, &permit, 1);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            organisation: Some(permit.organisation),
            action: Some(permit.request.action),
            purpose: Some(permit.request.purpose),
            ground: permit.ground.in_trail(permit.policy_version),
            object: AuditObject::Permit(id),
            ..NewEntry::of(AuditKind::PermitUsed)
        });
        Self::deposit_event(Event::PermitUsed { subject, permit: id, uses });
        Ok(())
    }

    /// Whether the permit may be used so many times more now.
    pub(crate) fn ensure_usable(
        subject: SubjectId,
        permit: &Permit<T::AccountId>,
        times: u32,
        now: Moment,
    ) -> Result<(), Error<T>> {
        match Self::status(subject, permit, now) {
            PermitStatus::InForce => {}
            PermitStatus::UsedUp => return Err(Error::PermitUsedUp),
            PermitStatus::Expired
            | PermitStatus::ConsentEnded
            | PermitStatus::RequesterNotInForce
            | PermitStatus::SubjectEnded
            | PermitStatus::RecordErased
            | PermitStatus::NoLongerPermitted => return Err(Error::PermitNotInForce),
        }
        let is_once = times == 1;
        ensure!(is_once || permit.usage == PermitUsage::Multiple, Error::PermitUsedUp);
        Ok(())
    }

    /// Counts uses of a permit, and answers with how often it was used.
    pub(crate) fn count_use(
        subject: SubjectId,
        id: PermitId,
        permit: &Permit<T::AccountId>,
        times: u32,
    ) -> u32 {
        let uses = permit.uses.saturating_add(times);
        Permits::<T>::insert(subject, id, Permit { uses, ..permit.clone() });
        uses
    }

    /// Since when the organisation's denials about the subject are counted, if it may write one more now.
    /// Each takes its interval of time, and so many may run ahead of the clock.
    pub(crate) fn room_for_denial(
        organisation: OrganisationId,
        subject: SubjectId,
        now: Moment,
    ) -> Result<Option<Moment>, Error<T>> {
        let counted = Denials::<T>::get(organisation, subject);
        let burst = T::DenialInterval::get().saturating_mul(T::DenialBurst::get().into());
        let next = counted.unwrap_or(now).max(now).saturating_add(T::DenialInterval::get());
        ensure!(next <= now.saturating_add(burst), Error::TooManyDenials);
        Ok(counted)
    }

    /// Counts a denial for which there is room, also in the organisation's allowance.
    pub(crate) fn count_denial(
        organisation: OrganisationId,
        subject: SubjectId,
        counted: Option<Moment>,
        now: Moment,
    ) {
        if counted.is_none() {
            T::Allowances::hold_by_right(organisation, Self::bytes_of_denials());
        }
        let until = counted.unwrap_or(now).max(now).saturating_add(T::DenialInterval::get());
        Denials::<T>::insert(organisation, subject, until);
    }

    /// What the count of an organisation's denials about one subject takes of its allowance.
    pub(crate) fn bytes_of_denials() -> u64 {
        bytes_at_most::<(OrganisationId, SubjectId), Moment>()
    }
}
