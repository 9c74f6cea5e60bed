//! What holds in every block.

use crate::{
    CaptureCount, Captures, Config, Consents, NextProgramme, Overview, Overviews, Pallet,
    PaperStatement, Policy, PolicyVersions, Programmes, Proposals, Studies, StudyCount, ROOM_STEP,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{ensure, traits::Get};
use salus_primitives::{
    allowance::{bytes_of, Holdings},
    consent::Statement,
    evaluator::is_emergency,
    traits::AuditSink,
    ConsentId, ProgrammeId, StudyId,
};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Checks every invariant of the register.
    pub fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::keys_hold_sorted_consents()?;
        Self::ids_are_unique_and_of_the_past()?;
        Self::consents_are_well_formed()?;
        Self::overviews_tell_what_is_stored()?;
        Self::captures_are_counted()?;
        Self::proposals_wait_one_of_each_organisation()?;
        Self::programmes_and_studies_are_valid()?;
        Self::studies_are_counted()?;
        Self::the_policy_names_no_emergency()?;
        Self::every_version_of_the_policy_has_begun()
    }

    /// How many bytes the register stores for each organisation. Who counts them is elsewhere; by this
    /// the runtime can check it.
    pub fn stored() -> Holdings {
        let consents = Consents::<T>::iter().flat_map(|((subject, epoch, grantee), live)| {
            live.into_iter()
                .map(move |it| (it.sponsor, Self::bytes_of_consent(subject, epoch, &grantee, &it)))
        });
        let captures = Captures::<T>::iter()
            .map(|(subject, id, it)| (it.organisation, Self::bytes_of_capture(subject, id, &it)));
        let proposals = Proposals::<T>::iter().flat_map(|(subject, waiting)| {
            waiting.into_iter().map(move |it| (it.organisation, bytes_of(&subject, &it)))
        });
        let studies = Studies::<T>::iter().map(|(organisation, id, study)| {
            (organisation, Self::bytes_of_study(organisation, id, &study))
        });
        let rooms = Overviews::<T>::iter_values()
            .filter_map(|it| it.room.map(|room| (room.organisation, room.bytes)));
        consents.chain(rooms).chain(captures).chain(proposals).chain(studies).collect()
    }

    fn keys_hold_sorted_consents() -> Result<(), TryRuntimeError> {
        for live in Consents::<T>::iter_values() {
            ensure!(!live.is_empty(), "a key holds no consent");
            ensure!(live.is_sorted_by_key(|it| it.id), "consents under a key are out of order");
        }
        Ok(())
    }

    fn ids_are_unique_and_of_the_past() -> Result<(), TryRuntimeError> {
        let next = ConsentId(T::AuditTrail::next_index());
        let granted = Consents::<T>::iter()
            .flat_map(|((subject, _, _), live)| live.into_iter().map(move |it| (subject, it.id)));
        let captured = Captures::<T>::iter_keys();
        let proposed = Proposals::<T>::iter()
            .flat_map(|(subject, waiting)| waiting.into_iter().map(move |it| (subject, it.id)));
        let mut seen = BTreeSet::new();
        for (subject, id) in granted.chain(captured).chain(proposed) {
            ensure!(id < next, "a consent is named by a line that is not written");
            ensure!(seen.insert((subject.0, id)), "two consents of a subject have one id");
        }
        Ok(())
    }

    fn consents_are_well_formed() -> Result<(), TryRuntimeError> {
        let granted = Consents::<T>::iter_values().flatten().filter_map(|it| it.open().cloned());
        let captured = Captures::<T>::iter_values().filter_map(|it| match it.statement {
            PaperStatement::Consent(consent) => Some(consent),
            PaperStatement::Lift(_) => None,
        });
        let proposed = Proposals::<T>::iter_values().flatten().map(|it| it.consent);
        for consent in granted.chain(captured).chain(proposed) {
            Self::ensure_well_formed(&consent)
                .map_err(|_| TryRuntimeError::Other("a stored consent is not valid"))?;
        }
        for it in Consents::<T>::iter_values().flatten() {
            if let Statement::Sealed(sealed) = it.statement {
                Self::ensure_seal(&sealed)
                    .map_err(|_| TryRuntimeError::Other("a stored seal is not valid"))?;
            }
        }
        ensure!(
            Captures::<T>::iter_values().all(|it| !it.evidence.is_zero()),
            "a capture has no evidence"
        );
        Ok(())
    }

    fn overviews_tell_what_is_stored() -> Result<(), TryRuntimeError> {
        let mut expected = BTreeMap::<_, Overview<T::AccountId>>::new();
        for ((subject, epoch, grantee), live) in Consents::<T>::iter() {
            let overview = expected.entry((subject, epoch)).or_default();
            for it in live {
                overview.note::<T>(&grantee, &it, T::MaxConsents::get()).map_err(|_| {
                    TryRuntimeError::Other("a subject has more consents than may be")
                })?;
            }
        }
        let mut kept: BTreeMap<_, _> = Overviews::<T>::iter()
            .map(|(subject, epoch, overview)| ((subject, epoch), overview))
            .collect();
        let mut rooms = kept.values().filter_map(|it| it.room.as_ref());
        ensure!(rooms.all(|it| it.bytes < 2 * ROOM_STEP), "more room is kept than may be");
        kept.retain(|_, it| !it.is_idle());
        kept.values_mut().for_each(|it| it.room = None);
        ensure!(kept == expected, "an overview is not of what is stored");
        Ok(())
    }

    fn captures_are_counted() -> Result<(), TryRuntimeError> {
        let mut counts = BTreeMap::new();
        for (subject, _) in Captures::<T>::iter_keys() {
            *counts.entry(subject).or_insert(0u32) += 1;
        }
        let kept: BTreeMap<_, _> = CaptureCount::<T>::iter().collect();
        ensure!(kept == counts, "the captures of a subject are miscounted");
        Ok(())
    }

    fn proposals_wait_one_of_each_organisation() -> Result<(), TryRuntimeError> {
        for waiting in Proposals::<T>::iter_values() {
            ensure!(!waiting.is_empty(), "a subject has an empty list of proposals");
            ensure!(waiting.is_sorted_by_key(|it| it.id), "proposals are out of order");
            let of: BTreeSet<_> = waiting.iter().map(|it| it.organisation).collect();
            ensure!(of.len() == waiting.len(), "two proposals of one organisation wait");
        }
        Ok(())
    }

    fn programmes_and_studies_are_valid() -> Result<(), TryRuntimeError> {
        let next = ProgrammeId(NextProgramme::<T>::get());
        for (id, terms) in Programmes::<T>::iter() {
            ensure!(id < next, "a programme has the number of one to come");
            Self::ensure_terms(&terms)
                .map_err(|_| TryRuntimeError::Other("a stored programme is not valid"))?;
        }
        let line = StudyId(T::AuditTrail::next_index());
        for (_, id, study) in Studies::<T>::iter() {
            ensure!(id < line, "a study is named by a line that is not written");
            Self::ensure_study(&study)
                .map_err(|_| TryRuntimeError::Other("a stored study is not valid"))?;
        }
        Ok(())
    }

    fn studies_are_counted() -> Result<(), TryRuntimeError> {
        let mut counts = BTreeMap::new();
        for (organisation, _) in Studies::<T>::iter_keys() {
            *counts.entry(organisation).or_insert(0u32) += 1;
        }
        let kept: BTreeMap<_, _> = StudyCount::<T>::iter().collect();
        ensure!(kept == counts, "the studies of an organisation are miscounted");
        Ok(())
    }

    fn the_policy_names_no_emergency() -> Result<(), TryRuntimeError> {
        ensure!(
            !Policy::<T>::get().rules.iter().any(|rule| is_emergency(rule.purpose)),
            "the default policy names an emergency"
        );
        ensure!(
            !Policy::<T>::get().claims.iter().any(|claim| is_emergency(claim.purpose)),
            "an emergency can be claimed"
        );
        Ok(())
    }

    fn every_version_of_the_policy_has_begun() -> Result<(), TryRuntimeError> {
        let began: BTreeMap<_, _> = PolicyVersions::<T>::iter().collect();
        ensure!(
            began.keys().copied().eq(1..=Policy::<T>::get().version),
            "a version of the policy is missing, or is one to come"
        );
        ensure!(
            began.values().copied().is_sorted_by(|one, next| one < next)
                && began.values().all(|line| *line < T::AuditTrail::next_index()),
            "a version of the policy began with another's line, or one that is not written"
        );
        Ok(())
    }
}
