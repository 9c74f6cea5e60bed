//! Research programmes, which governance keeps and consents name, and the studies that organisations
//! state.

use crate::{
    Config, Error, Event, NextProgramme, Pallet, ProgrammeTerms, Programmes, Studies, StudyCount,
};
use frame_support::{
    ensure,
    pallet_prelude::{DispatchResult, Get},
    traits::Time,
};
use salus_primitives::{
    allowance::{bytes_at_most, bytes_of},
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    research::Study,
    traits::{Allowances, AuditSink, Organisations},
    Commitment, DataUseModifier, DataUsePermission, OrganisationId, ProgrammeId, StudyId,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_admit_programme(terms: ProgrammeTerms<T>) -> DispatchResult {
        Self::ensure_terms(&terms)?;
        ensure!(Programmes::<T>::count() < T::MaxProgrammes::get(), Error::<T>::TooManyProgrammes);
        let number = NextProgramme::<T>::get();
        let next = number.checked_add(1).ok_or(Error::<T>::TooManyProgrammes)?;

        let programme = ProgrammeId(number);
        NextProgramme::<T>::put(next);
        Programmes::<T>::insert(programme, terms);
        T::AuditTrail::append(NewEntry {
            ground: AuditGround::Governance,
            object: AuditObject::Programme(programme),
            ..NewEntry::of(AuditKind::ProgrammeAdmitted)
        });
        Self::deposit_event(Event::ProgrammeAdmitted { programme });
        Ok(())
    }

    pub(crate) fn do_close_programme(programme: ProgrammeId) -> DispatchResult {
        ensure!(Programmes::<T>::contains_key(programme), Error::<T>::ProgrammeNotFound);

        Programmes::<T>::remove(programme);
        T::AuditTrail::append(NewEntry {
            ground: AuditGround::Governance,
            object: AuditObject::Programme(programme),
            ..NewEntry::of(AuditKind::ProgrammeClosed)
        });
        Self::deposit_event(Event::ProgrammeClosed { programme });
        Ok(())
    }

    pub(crate) fn do_register_study(
        who: T::AccountId,
        organisation: OrganisationId,
        study: Study,
    ) -> DispatchResult {
        Self::ensure_acts_for(&who, organisation, T::Clock::now())?;
        Self::ensure_study(&study)?;
        let count = StudyCount::<T>::get(organisation);
        ensure!(count < T::MaxStudies::get(), Error::<T>::TooManyStudies);
        let id = StudyId(T::AuditTrail::next_index());
        T::Allowances::hold(organisation, Self::bytes_of_study(organisation, id, &study))
            .map_err(Error::<T>::from)?;

        StudyCount::<T>::insert(organisation, count.saturating_add(1));
        Studies::<T>::insert(organisation, id, study);
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            object: AuditObject::Study(id),
            ..NewEntry::of(AuditKind::StudyRegistered)
        });
        Self::deposit_event(Event::StudyRegistered { organisation, study: id });
        Ok(())
    }

    pub(crate) fn do_withdraw_study(
        who: T::AccountId,
        organisation: OrganisationId,
        id: StudyId,
    ) -> DispatchResult {
        // What an organisation that was removed leaves behind is cleared away by anybody.
        if T::Organisations::kind(organisation).is_some() {
            Self::ensure_acts_for(&who, organisation, T::Clock::now())?;
        }
        let study = Studies::<T>::get(organisation, id).ok_or(Error::<T>::StudyNotFound)?;

        T::Allowances::release(organisation, Self::bytes_of_study(organisation, id, &study));
        Studies::<T>::remove(organisation, id);
        StudyCount::<T>::mutate_exists(organisation, |count| {
            *count = count.and_then(|count| count.checked_sub(1)).filter(|left| *left > 0);
        });
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            organisation: Some(organisation),
            object: AuditObject::Study(id),
            ..NewEntry::of(AuditKind::StudyWithdrawn)
        });
        Self::deposit_event(Event::StudyWithdrawn { organisation, study: id });
        Ok(())
    }

    /// What a study takes, with the count of the organisation's.
    pub(crate) fn bytes_of_study(organisation: OrganisationId, id: StudyId, study: &Study) -> u64 {
        bytes_of(&(organisation, id), study).saturating_add(bytes_at_most::<OrganisationId, u32>())
    }

    /// What holds of every programme: its codes are known, and each list is there with the term that it
    /// belongs to, and only with it.
    pub(crate) fn ensure_terms(terms: &ProgrammeTerms<T>) -> Result<(), Error<T>> {
        use DataUseModifier::{GS, IRB, IS, MOR, PS, RS, TS, US};
        ensure!(terms.modifiers.is_known(), Error::<T>::UnknownCode);
        ensure!(terms.countries.iter().all(|it| it.is_valid()), Error::<T>::UnknownCode);
        let asks = |modifier| terms.modifiers.contains(modifier);
        let pairs = [
            (terms.permission == DataUsePermission::DS, !terms.diseases.is_empty()),
            (asks(RS), !terms.research_types.is_empty()),
            (asks(GS), !terms.countries.is_empty()),
            (asks(IS), !terms.institutions.is_empty()),
            (asks(PS), !terms.projects.is_empty()),
            (asks(US), !terms.users.is_empty()),
            (asks(IRB), !terms.ethics_permits.is_empty()),
            (asks(MOR), terms.publish_from.is_some()),
            (asks(TS), terms.months.is_some()),
        ];
        ensure!(pairs.iter().all(|(term, list)| term == list), Error::<T>::TermsMismatch);
        let mut commitments = terms.projects.iter().chain(&terms.ethics_permits);
        ensure!(!commitments.any(Commitment::is_zero), Error::<T>::CommitmentMissing);
        Ok(())
    }

    /// What holds of every study.
    pub(crate) fn ensure_study(study: &Study) -> Result<(), Error<T>> {
        ensure!(study.aims.is_known(), Error::<T>::UnknownCode);
        ensure!(study.countries.iter().all(|it| it.is_valid()), Error::<T>::UnknownCode);
        let mut commitments = study.project.iter().chain(&study.ethics_permit);
        ensure!(!commitments.any(Commitment::is_zero), Error::<T>::CommitmentMissing);
        Ok(())
    }
}
