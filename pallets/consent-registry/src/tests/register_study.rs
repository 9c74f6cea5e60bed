//! `register_study`.

use super::*;
use crate::{Studies, StudyCount};
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditKind, AuditObject};

fn register(account: u64, organisation: OrganisationId, study: Study) -> DispatchResult {
    ConsentRegistry::register_study(signed(account), organisation, Box::new(study))
}

#[test]
fn a_study_is_stated_once_and_asked_for_from_then_on() {
    in_a_world(|w| {
        let id = stated(&w, study());
        assert_eq!(Studies::<Test>::get(w.hospital, id), Some(study()));
        assert_eq!(StudyCount::<Test>::get(w.hospital), 1);
        System::assert_last_event(
            Event::StudyRegistered { organisation: w.hospital, study: id }.into(),
        );
        let entry = last_entry();
        assert_eq!((entry.kind, entry.subject), (AuditKind::StudyRegistered, None));
        assert_eq!((entry.agent, entry.organisation), (Some(CLERK), Some(w.hospital)));
        assert_eq!(entry.object, AuditObject::Study(id));
        assert!(<ConsentRegistry as salus_primitives::traits::Consents<u64>>::has_study(
            w.hospital, id
        ));
    });
}

#[test]
fn a_study_is_held_against_the_programme_and_its_duties_come_back() {
    in_a_world(|w| {
        let within = stated(&w, study());
        let permit = granted(ALICE, w.subject, Grantee::Everyone, research(programme()));
        let answer = ask_for_research(&w, Some(within));
        assert_eq!((answer.decision, answer.ground), (AccessDecision::Permit, rests_on(&[permit])));
        assert_eq!(answer.obligations, terms().obligations());
        assert!(!answer.obligations.duties.is_empty());

        assert_ok!(ConsentRegistry::withdraw_study(signed(CLERK), w.hospital, within));
        let beyond = stated(&w, Study { is_commercial: true, ..study() });
        for study in [Some(within), Some(beyond), None] {
            let answer = ask_for_research(&w, study);
            assert_eq!(answer.decision, AccessDecision::Deny);
            assert!(answer.obligations.duties.is_empty());
        }
    });
}

#[test]
fn hostile_another_organisations_study_counts_for_nothing() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, research(programme()));
        let id = StudyId(next().0);
        assert_ok!(register(CLINIC_CLERK, w.clinic, study()));
        assert_eq!(ask_for_research(&w, Some(id)).decision, AccessDecision::Deny);
    });
}

#[test]
fn an_organisation_states_only_so_many_and_has_room_for_them() {
    in_a_world(|w| {
        stated(&w, study());
        stated(&w, study());
        assert_noop!(register(CLERK, w.hospital, study()), Error::<Test>::TooManyStudies);
        TestAllowances::leave(w.clinic, 10);
        assert_noop!(register(CLINIC_CLERK, w.clinic, study()), Error::<Test>::AllowanceExhausted);
    });
}

#[test]
fn unknown_codes_and_commitments_to_nothing_are_refused() {
    in_a_world(|w| {
        for (study, error) in [
            (Study { aims: StudyAimSet::from_bits(1 << 63), ..study() }, Error::UnknownCode),
            (
                Study { countries: vec![Jurisdiction(*b"d1")].try_into().unwrap(), ..study() },
                Error::UnknownCode,
            ),
            (Study { project: Some(zero()), ..study() }, Error::CommitmentMissing),
            (Study { ethics_permit: Some(zero()), ..study() }, Error::<Test>::CommitmentMissing),
        ] {
            assert_noop!(register(CLERK, w.hospital, study), error);
        }
    });
}

#[test]
fn who_does_not_act_for_the_organisation_states_nothing() {
    in_a_world(|w| {
        assert_noop!(
            register(CLERK, OrganisationId(77), study()),
            Error::<Test>::OrganisationNotFound
        );
        assert_noop!(register(ALICE, w.hospital, study()), Error::<Test>::NotVouchedFor);
        TestOrganisations::lapse(w.hospital, CLERK);
        assert_noop!(register(CLERK, w.hospital, study()), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(w.hospital, false);
        assert_noop!(register(CLERK, w.hospital, study()), Error::<Test>::OrganisationNotActive);
        assert_noop!(
            ConsentRegistry::register_study(RuntimeOrigin::root(), w.clinic, Box::new(study())),
            DispatchError::BadOrigin
        );
    });
}
