//! `confirm_capture`.

use super::*;
use crate::{CaptureCount, Captures};
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject, AuditOutcome};

fn confirm(account: u64, w: &World, id: ConsentId) -> DispatchResult {
    ConsentRegistry::confirm_capture(signed(account), w.hospital, w.assisted, id)
}

#[test]
fn a_second_person_gives_the_paper_its_force() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        let grantee = Grantee::Organisation(w.hospital);
        assert_ok!(confirm(VERIFIER, &w, id));
        assert_eq!(
            live(w.assisted, grantee.clone()),
            vec![stands(id, GrantedBy::Desk(w.hospital), treatment())]
        );
        assert!(!Captures::<Test>::contains_key(w.assisted, id));
        assert!(!CaptureCount::<Test>::contains_key(w.assisted));
        System::assert_last_event(
            Event::ConsentGranted {
                subject: w.assisted,
                consent: id,
                grantee,
                decision: ConsentDecision::Permit,
                by: GrantedBy::Desk(w.hospital),
                shadowed_by: Default::default(),
            }
            .into(),
        );
        assert_eq!(
            last_entry(),
            NewEntry {
                kind: AuditKind::ConsentGranted,
                subject: Some(w.assisted),
                agent: Some(VERIFIER),
                organisation: Some(w.hospital),
                action: None,
                purpose: None,
                outcome: AuditOutcome::Success,
                ground: AuditGround::Paper(evidence()),
                object: AuditObject::Consent(id),
            }
        );
        assert_eq!(answer(DOCTOR, w.hospital, w.assisted).ground, rests_on(&[id]));
    });
}

#[test]
fn papers_confirmed_out_of_order_lie_in_order() {
    in_a_world(|w| {
        let [first, second, third] = [(); 3].map(|()| captured(&w, treatment()));
        for id in [second, third, first] {
            assert_ok!(confirm(VERIFIER, &w, id));
        }
        assert_eq!(ids(w.assisted, Grantee::Organisation(w.hospital)), vec![first, second, third]);
    });
}

#[test]
fn a_clerk_does_not_confirm_its_own_capture() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        assert_noop!(confirm(CLERK, &w, id), Error::<Test>::VerifierIsClerk);
        // Nor as a clerk of another organisation, where it is vouched for as well.
        assert_noop!(
            ConsentRegistry::confirm_capture(signed(CLERK), w.clinic, w.assisted, id),
            Error::<Test>::OrganisationMismatch
        );
    });
}

#[test]
fn another_organisation_does_not_confirm() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        assert_noop!(
            ConsentRegistry::confirm_capture(signed(CLINIC_CLERK), w.clinic, w.assisted, id),
            Error::<Test>::OrganisationMismatch
        );
        assert_noop!(confirm(CLINIC_CLERK, &w, id), Error::<Test>::NotVouchedFor);
    });
}

#[test]
fn who_does_not_act_for_the_organisation_confirms_nothing() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        assert_noop!(
            ConsentRegistry::confirm_capture(signed(VERIFIER), OrganisationId(77), w.assisted, id),
            Error::<Test>::OrganisationNotFound
        );
        assert_noop!(confirm(STRANGER, &w, id), Error::<Test>::NotVouchedFor);
        TestOrganisations::lapse(w.hospital, VERIFIER);
        assert_noop!(confirm(VERIFIER, &w, id), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(w.hospital, false);
        assert_noop!(confirm(VERIFIER, &w, id), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn what_does_not_wait_is_not_found() {
    in_a_world(|w| {
        let id = on_paper(&w, treatment());
        assert_noop!(confirm(VERIFIER, &w, id), Error::<Test>::CaptureNotFound);
        let waiting = captured(&w, treatment());
        let another = TestSubjects::enrol(4, None, w.hospital);
        assert_noop!(
            ConsentRegistry::confirm_capture(signed(VERIFIER), w.hospital, another, waiting),
            Error::<Test>::CaptureNotFound
        );
    });
}

#[test]
fn a_capture_does_not_outlive_the_revocation_of_everything() {
    in_a_world(|w| {
        let powers = Powers { revoke: true, ..Powers::default() };
        TestSubjects::appoint(w.assisted, GUARDIAN, powers);
        let id = captured(&w, treatment());
        assert_ok!(ConsentRegistry::revoke_all(signed(GUARDIAN), w.assisted));
        assert_noop!(confirm(VERIFIER, &w, id), Error::<Test>::CaptureOutdated);
    });
}

#[test]
fn a_subject_that_got_a_key_meanwhile_speaks_for_itself() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        TestSubjects::enrol(2, Some(ALICE), w.hospital);
        assert_noop!(confirm(VERIFIER, &w, id), Error::<Test>::NotAssisted);
    });
}

#[test]
fn a_period_that_is_over_meanwhile_is_refused() {
    in_a_world(|w| {
        let id = captured(&w, until(NOW + DAY));
        Timestamp::set_timestamp(NOW + DAY);
        assert_noop!(confirm(VERIFIER, &w, id), Error::<Test>::PeriodInvalid);
    });
}

#[test]
fn a_grantee_that_was_removed_meanwhile_is_refused() {
    in_a_world(|w| {
        let id = next();
        let grantee = Grantee::Organisation(w.clinic);
        assert_ok!(ConsentRegistry::capture(
            signed(CLERK),
            w.hospital,
            w.assisted,
            grantee,
            Box::new(treatment()),
            evidence()
        ));
        TestOrganisations::remove(w.clinic);
        assert_noop!(confirm(VERIFIER, &w, id), Error::<Test>::GranteeNotFound);
    });
}

#[test]
fn a_full_key_takes_no_more_and_the_paper_still_waits() {
    in_a_world(|w| {
        for _ in 0..8 {
            on_paper(&w, treatment());
        }
        let id = captured(&w, treatment());
        assert_noop!(confirm(VERIFIER, &w, id), Error::<Test>::KeyFull);
        assert!(Captures::<Test>::contains_key(w.assisted, id));
    });
}

#[test]
fn expired_consents_give_back_their_places() {
    in_a_world(|w| {
        for _ in 0..8 {
            on_paper(&w, until(NOW + DAY));
        }
        let id = captured(&w, treatment());
        Timestamp::set_timestamp(NOW + DAY);
        assert_ok!(confirm(VERIFIER, &w, id));
        assert_eq!(ids(w.assisted, Grantee::Organisation(w.hospital)), vec![id]);
    });
}

#[test]
fn an_unknown_or_ended_subject_is_refused() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        assert_noop!(
            ConsentRegistry::confirm_capture(signed(VERIFIER), w.hospital, SubjectId([9; 16]), id),
            Error::<Test>::SubjectNotFound
        );
        TestSubjects::end(w.assisted);
        assert_noop!(confirm(VERIFIER, &w, id), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn root_confirms_nothing() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        assert_noop!(
            ConsentRegistry::confirm_capture(RuntimeOrigin::root(), w.hospital, w.assisted, id),
            DispatchError::BadOrigin
        );
    });
}
