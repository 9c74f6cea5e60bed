//! What changes by paper, and has no force until somebody else confirms it.

use crate::{
    Config, Engagements, Error, Event, FreeCalls, Guardianships, Mandate, Pallet, Paper, Papers,
    Representative, Representatives, Statement, Subject, SubjectStatus, Subjects, MAX_COURT_NAMED,
};
use alloc::vec::Vec;
use frame_support::{
    ensure,
    pallet_prelude::DispatchResult,
    traits::{Get, Time},
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    organisation::{CapturedStatement, StandingRefusal},
    traits::{Allowances, AuditSink, Desks, Organisations, Sponsors},
    Commitment, EntryIndex, Moment, OrganisationId, RepresentativeKind, SubjectId,
};

/// The calls.
impl<T: Config> Pallet<T> {
    pub(crate) fn do_record_paper(
        caller: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        statement: Statement<T::AccountId>,
        evidence: Commitment,
    ) -> DispatchResult {
        let now = T::Clock::now();
        T::Organisations::requester(&caller, organisation, now).map_err(Error::<T>::from)?;
        ensure!(!evidence.is_zero(), Error::<T>::CommitmentMissing);
        let it = Self::find(subject)?;
        let lapsed = Papers::<T>::get(subject, organisation);
        ensure!(
            lapsed.as_ref().is_none_or(|paper| Self::is_too_old(paper, now)),
            Error::<T>::PaperPending
        );
        let lapsed_bytes = lapsed.as_ref().map_or(0, |_| Self::bytes_of_paper());
        Self::ensure_can_be_said(&it, subject, organisation, &statement, now)?;
        if let Some((representative, _)) = statement.appoints() {
            let is_kept_for = |paper: Paper<_>| {
                paper.statement.appoints().is_some_and(|(kept, _)| kept == representative)
            };
            if !lapsed.is_some_and(is_kept_for) {
                Self::ensure_unused(representative)?;
            }
        }
        // The new paper takes the place of one that lapsed.
        T::Allowances::exchange(organisation, lapsed_bytes, Self::bytes_of_paper())
            .map_err(Error::<T>::from)?;

        Self::forget_paper(subject, organisation);
        if let Some((representative, _)) = statement.appoints() {
            Engagements::<T>::insert(representative, subject);
        }
        let line = T::AuditTrail::append(Self::entry_about_paper(
            AuditKind::PaperRecorded,
            &caller,
            organisation,
            subject,
            &statement,
            evidence,
        ));
        let paper =
            Paper { line, clerk: caller, statement: statement.clone(), evidence, recorded_at: now };
        Papers::<T>::insert(subject, organisation, paper);
        T::Desks::count(organisation, CapturedStatement::Paper);
        Self::deposit_event(Event::PaperRecorded {
            subject,
            organisation,
            line,
            statement,
            evidence,
        });
        Ok(())
    }

    pub(crate) fn do_confirm_paper(
        caller: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        recorded_by: OrganisationId,
        line: EntryIndex,
    ) -> DispatchResult {
        let now = T::Clock::now();
        T::Organisations::requester(&caller, organisation, now).map_err(Error::<T>::from)?;
        let it = Self::find(subject)?;
        let paper = Papers::<T>::get(subject, recorded_by)
            .filter(|paper| paper.line == line)
            .ok_or(Error::<T>::PaperNotFound)?;
        ensure!(!Self::is_too_old(&paper, now), Error::<T>::PaperLapsed);
        ensure!(paper.clerk != caller, Error::<T>::VerifierIsClerk);
        let Paper { clerk, statement, evidence, .. } = paper;
        ensure!(
            organisation != recorded_by || !statement.takes_two_organisations(),
            Error::<T>::SameOrganisation
        );
        // A clerk may have left meanwhile; a paper rests on the organisation.
        ensure!(
            T::Organisations::requester(&clerk, recorded_by, now).map(|_| ())
                != Err(StandingRefusal::OrganisationNotActive),
            Error::<T>::OrganisationNotActive
        );
        Self::ensure_can_be_said(&it, subject, recorded_by, &statement, now)?;
        if let Some((representative, _)) = statement.appoints() {
            T::Sponsors::sponsor(representative, it.custodian).map_err(Error::<T>::from)?;
        }

        let tell = |kind| {
            T::AuditTrail::append(Self::entry_about_paper(
                kind,
                &caller,
                organisation,
                subject,
                &statement,
                evidence,
            ));
        };
        match &statement {
            Statement::Appointment { representative, mandate }
            | Statement::CourtOrder { representative, mandate } => {
                let Mandate { kind, powers, period } = *mandate;
                let by_court = matches!(statement, Statement::CourtOrder { .. });
                let (tenure, free_calls) = (it.tenure, FreeCalls::default());
                let details = Representative { kind, powers, period, tenure, by_court, free_calls };
                // A court, or a patient without a key, is not refused for want of room.
                T::Allowances::hold_by_right(it.custodian, Self::bytes_of_representative());
                Self::add_representative(subject, it, representative, details);
                tell(if by_court {
                    AuditKind::RepresentativeNamed
                } else {
                    AuditKind::RepresentativeAppointed
                });
                Self::deposit_event(Event::RepresentativeAppointed {
                    subject,
                    representative: representative.clone(),
                    kind,
                    powers,
                    period,
                    by_court,
                });
            }
            Statement::Dismissal { representative }
            | Statement::CourtRelease { representative } => {
                Self::remove_representative(subject, it, representative);
                tell(if matches!(statement, Statement::CourtRelease { .. }) {
                    AuditKind::CourtOrderLifted
                } else {
                    AuditKind::RepresentativeDismissed
                });
                Self::deposit_event(Event::RepresentativeDismissed {
                    subject,
                    representative: representative.clone(),
                });
            }
            Statement::Adoption => {
                Self::adopt(subject, it, recorded_by)?;
                tell(AuditKind::SubjectAdopted);
                Self::deposit_event(Event::SubjectAdopted { subject, custodian: recorded_by });
            }
        }
        Papers::<T>::remove(subject, recorded_by);
        T::Allowances::release(recorded_by, Self::bytes_of_paper());
        Ok(())
    }

    pub(crate) fn do_discard_paper(
        caller: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let paper = Papers::<T>::get(subject, organisation).ok_or(Error::<T>::PaperNotFound)?;
        let has_ended =
            Subjects::<T>::get(subject).is_none_or(|it| it.status == SubjectStatus::Ended);
        if !has_ended && !Self::is_too_old(&paper, now) {
            T::Organisations::requester(&caller, organisation, now).map_err(Error::<T>::from)?;
        }

        Self::forget_paper(subject, organisation);
        T::Allowances::release(organisation, Self::bytes_of_paper());
        T::AuditTrail::append(Self::entry_about_paper(
            AuditKind::PaperDiscarded,
            &caller,
            organisation,
            subject,
            &paper.statement,
            paper.evidence,
        ));
        Self::deposit_event(Event::PaperDiscarded { subject, organisation });
        Ok(())
    }

    /// What a paper says can be done, as things are now. It is asked where it is recorded and again
    /// where it is confirmed.
    fn ensure_can_be_said(
        it: &Subject<T::AccountId>,
        subject: SubjectId,
        recorded_by: OrganisationId,
        statement: &Statement<T::AccountId>,
        now: Moment,
    ) -> Result<(), Error<T>> {
        ensure!(it.status != SubjectStatus::Ended, Error::<T>::SubjectNotActive);
        match statement {
            Statement::Appointment { mandate, .. } => {
                Self::ensure_assisted(it)?;
                ensure!(it.custodian == recorded_by, Error::<T>::NotCustodian);
                Self::ensure_appointable(mandate.kind)?;
                Self::ensure_given(mandate, now)?;
                Self::ensure_room(it, false)
            }
            Statement::Dismissal { representative } => {
                Self::ensure_assisted(it)?;
                ensure!(
                    !Self::find_representative(subject, representative)?.by_court,
                    Error::<T>::NamedByCourt
                );
                Ok(())
            }
            Statement::CourtOrder { mandate, .. } => {
                if mandate.kind != RepresentativeKind::EXCEST {
                    Self::ensure_active(it)?;
                }
                Self::ensure_given(mandate, now)?;
                Self::ensure_room(it, true)
            }
            Statement::CourtRelease { representative } => {
                ensure!(
                    Self::find_representative(subject, representative)?.by_court,
                    Error::<T>::NotNamedByCourt
                );
                Ok(())
            }
            Statement::Adoption => {
                let has_custodian = T::Organisations::kind(it.custodian).is_some();
                ensure!(!has_custodian, Error::<T>::CustodianNotRemoved);
                Ok(())
            }
        }
    }

    fn ensure_assisted(it: &Subject<T::AccountId>) -> Result<(), Error<T>> {
        Self::ensure_active(it)?;
        ensure!(it.is_assisted(), Error::<T>::NotAssisted);
        Ok(())
    }

    /// A patient may choose somebody in this capacity.
    pub(crate) fn ensure_appointable(kind: RepresentativeKind) -> Result<(), Error<T>> {
        ensure!(kind != RepresentativeKind::GUADLTM, Error::<T>::CourtOrderMissing);
        Ok(())
    }

    /// A representative is given some power, for a time that is not over.
    pub(crate) fn ensure_given(mandate: &Mandate, now: Moment) -> Result<(), Error<T>> {
        let Mandate { powers, period, .. } = mandate;
        ensure!(!powers.is_empty(), Error::<T>::PowersMissing);
        ensure!(period.is_valid() && !period.has_ended(now), Error::<T>::PeriodInvalid);
        Ok(())
    }

    /// The subject may have another representative.
    pub(crate) fn ensure_room(it: &Subject<T::AccountId>, by_court: bool) -> Result<(), Error<T>> {
        let has_room = if by_court {
            it.court_named < MAX_COURT_NAMED
        } else {
            it.representatives < T::MaxRepresentatives::get()
        };
        ensure!(has_room, Error::<T>::TooManyRepresentatives);
        Ok(())
    }

    /// Makes the organisation the custodian, which stands behind everybody whom the old one stood
    /// behind on the subject's account.
    fn adopt(
        subject: SubjectId,
        mut it: Subject<T::AccountId>,
        custodian: OrganisationId,
    ) -> Result<(), Error<T>> {
        // The old custodian, which was removed, is held to nothing any more.
        Self::cancel_recovery(subject, it.custodian);
        let representatives: Vec<_> = Representatives::<T>::iter_key_prefix(subject).collect();
        let guardians = Guardianships::<T>::get(subject).map(|it| it.guardians);
        let everybody = it
            .controller
            .iter()
            .chain(&representatives)
            .chain(guardians.iter().flat_map(|guardians| guardians.iter()));
        for account in everybody {
            // In this order no account ends between.
            T::Sponsors::sponsor(account, custodian).map_err(Error::<T>::from)?;
            T::Sponsors::unsponsor(account, it.custodian);
        }
        T::Allowances::hold_by_right(custodian, Self::bytes_held_for(subject, &it));
        it.custodian = custodian;
        Subjects::<T>::insert(subject, it);
        Ok(())
    }

    /// Forgets the paper that waits, if one does, whose new representative is free again.
    fn forget_paper(subject: SubjectId, organisation: OrganisationId) {
        if let Some(paper) = Papers::<T>::take(subject, organisation) {
            if let Some((representative, _)) = paper.statement.appoints() {
                Engagements::<T>::remove(representative);
            }
        }
    }

    /// Whether the paper has waited for too long.
    fn is_too_old(paper: &Paper<T::AccountId>, now: Moment) -> bool {
        paper.recorded_at.saturating_add(T::PaperLifetime::get()) <= now
    }

    fn entry_about_paper(
        kind: AuditKind,
        caller: &T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        statement: &Statement<T::AccountId>,
        evidence: Commitment,
    ) -> NewEntry<T::AccountId> {
        NewEntry {
            subject: Some(subject),
            agent: Some(caller.clone()),
            organisation: Some(organisation),
            ground: AuditGround::Paper(evidence),
            object: statement
                .representative()
                .cloned()
                .map_or(AuditObject::Nothing, AuditObject::Account),
            ..NewEntry::of(kind)
        }
    }
}

/// What others may read.
impl<T: Config> Pallet<T> {
    /// The papers about the subject that wait, or lapsed, and the organisations that recorded them: one
    /// of each at most.
    pub fn papers(subject: SubjectId) -> Vec<(OrganisationId, Paper<T::AccountId>)> {
        Papers::<T>::iter_prefix(subject).collect()
    }
}
