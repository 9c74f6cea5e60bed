//! A patient is reported to have died, and it can be contested for a while.
//!
//! A report moves nothing: it only lets nobody act. So there is nothing to restore where it was false,
//! and what the patient left behind is given back once it can no longer be contested.

use crate::{Config, DeathReport, Error, Event, Pallet, Subject, SubjectStatus, Subjects};
use frame_support::{
    ensure,
    pallet_prelude::DispatchResult,
    traits::{Get, Time},
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, NewEntry},
    organisation::CapturedStatement,
    traits::{Allowances, AuditSink, Desks, Organisations},
    Commitment, Moment, OrganisationId, SubjectId,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_report_deceased(
        caller: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        evidence: Commitment,
    ) -> DispatchResult {
        let now = T::Clock::now();
        T::Organisations::requester(&caller, organisation, now).map_err(Error::<T>::from)?;
        let mut it = Self::find(subject)?;
        Self::ensure_active(&it)?;
        match it.death {
            // Whoever could repeat a false report would keep the patient from acting by it.
            Some(contested) => {
                ensure!(contested.organisation != organisation, Error::<T>::ReportContested)
            }
            None => ensure!(it.custodian == organisation, Error::<T>::NotCustodian),
        }
        ensure!(!evidence.is_zero(), Error::<T>::CommitmentMissing);

        // Its delay would go on while the controller cannot veto.
        let released = Self::cancel_recovery(subject, it.custodian);
        T::Allowances::release(it.custodian, released);
        it.status = SubjectStatus::Deceased;
        it.death = Some(DeathReport {
            organisation,
            contestable_until: now.saturating_add(T::DeathContestWindow::get()),
        });
        Subjects::<T>::insert(subject, it);
        T::Desks::count(organisation, CapturedStatement::Paper);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            organisation: Some(organisation),
            ground: AuditGround::Paper(evidence),
            ..NewEntry::of(AuditKind::SubjectDeceased)
        });
        Self::deposit_event(Event::SubjectDeceased { subject });
        Ok(())
    }

    pub(crate) fn do_contest_death(caller: T::AccountId, subject: SubjectId) -> DispatchResult {
        let it = Self::find(subject)?;
        let report = Self::ensure_may_contest(&it, &caller, T::Clock::now())?;

        Self::revive(subject, it, Some(report));
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            ground: AuditGround::OwnRight,
            ..NewEntry::of(AuditKind::DeathContested)
        });
        Self::deposit_event(Event::DeathContested { subject });
        Ok(())
    }

    pub(crate) fn do_withdraw_death(
        caller: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        evidence: Commitment,
    ) -> DispatchResult {
        let now = T::Clock::now();
        T::Organisations::requester(&caller, organisation, now).map_err(Error::<T>::from)?;
        ensure!(!evidence.is_zero(), Error::<T>::CommitmentMissing);
        let it = Self::find(subject)?;
        let report = Self::ensure_contestable(Self::ensure_deceased(&it)?, now)?;

        // Whoever corrects itself is believed the next time.
        let contested = (report.organisation != organisation).then_some(report);
        Self::revive(subject, it, contested);
        T::Desks::count(organisation, CapturedStatement::Paper);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            organisation: Some(organisation),
            ground: AuditGround::Paper(evidence),
            ..NewEntry::of(AuditKind::DeathWithdrawn)
        });
        Self::deposit_event(Event::DeathWithdrawn { subject, organisation });
        Ok(())
    }

    /// The report that the account may contest now, as the controller that it keeps from acting.
    pub(crate) fn ensure_may_contest(
        it: &Subject<T::AccountId>,
        account: &T::AccountId,
        now: Moment,
    ) -> Result<DeathReport, Error<T>> {
        let report = Self::ensure_deceased(it)?;
        ensure!(it.controller.as_ref() == Some(account), Error::<T>::NotAuthorized);
        Self::ensure_contestable(report, now)
    }

    /// The report of the patient's death. There is none any more once the executor has taken over.
    fn ensure_deceased(it: &Subject<T::AccountId>) -> Result<Option<DeathReport>, Error<T>> {
        match it.status {
            SubjectStatus::Deceased => Ok(it.death),
            SubjectStatus::Active => Err(Error::<T>::SubjectNotDeceased),
            SubjectStatus::Ended => Err(Error::<T>::SubjectNotActive),
        }
    }

    fn ensure_contestable(
        report: Option<DeathReport>,
        now: Moment,
    ) -> Result<DeathReport, Error<T>> {
        report.filter(|it| now < it.contestable_until).ok_or(Error::<T>::ContestTooLate)
    }

    /// Lets whoever acted for the subject act again, and remembers the report that was contested.
    fn revive(subject: SubjectId, mut it: Subject<T::AccountId>, contested: Option<DeathReport>) {
        it.status = SubjectStatus::Active;
        it.death = contested;
        Subjects::<T>::insert(subject, it);
    }
}
