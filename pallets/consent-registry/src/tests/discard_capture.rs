//! `discard_capture`.

use super::*;
use crate::{CaptureCount, Captures};
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject, AuditOutcome};

fn discard(account: u64, w: &World, id: ConsentId) -> DispatchResult {
    ConsentRegistry::discard_capture(signed(account), w.hospital, w.assisted, id)
}

#[test]
fn the_organisation_withdraws_what_waits() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        let stays = captured(&w, treatment());
        assert_ok!(discard(CLERK, &w, id));
        assert!(!Captures::<Test>::contains_key(w.assisted, id));
        assert_eq!(CaptureCount::<Test>::get(w.assisted), 1);
        System::assert_last_event(
            Event::CaptureDiscarded { subject: w.assisted, consent: id, organisation: w.hospital }
                .into(),
        );
        assert_eq!(
            last_entry(),
            NewEntry {
                kind: AuditKind::CaptureDiscarded,
                subject: Some(w.assisted),
                agent: Some(CLERK),
                organisation: Some(w.hospital),
                action: None,
                purpose: None,
                outcome: AuditOutcome::Success,
                ground: AuditGround::Paper(evidence()),
                object: AuditObject::Consent(id),
            }
        );
        assert_ok!(discard(VERIFIER, &w, stays));
        assert!(!CaptureCount::<Test>::contains_key(w.assisted));
        assert_noop!(
            ConsentRegistry::confirm_capture(signed(VERIFIER), w.hospital, w.assisted, id),
            Error::<Test>::CaptureNotFound
        );
    });
}

#[test]
fn what_can_no_longer_be_confirmed_gives_back_its_place() {
    in_a_world(|w| {
        let powers = Powers { revoke: true, ..Powers::default() };
        TestSubjects::appoint(w.assisted, GUARDIAN, powers);
        let outdated = captured(&w, treatment());
        assert_ok!(ConsentRegistry::revoke_all(signed(GUARDIAN), w.assisted));
        assert_ok!(discard(DOCTOR, &w, outdated));
        let of_nobody = captured(&w, treatment());
        TestSubjects::end(w.assisted);
        assert_ok!(discard(CLERK, &w, of_nobody));
    });
}

#[test]
fn another_organisation_discards_nothing() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        for account in [CLINIC_CLERK, CLERK] {
            assert_noop!(
                ConsentRegistry::discard_capture(signed(account), w.clinic, w.assisted, id),
                Error::<Test>::OrganisationMismatch
            );
        }
    });
}

#[test]
fn who_does_not_act_for_the_organisation_discards_nothing() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        assert_noop!(
            ConsentRegistry::discard_capture(signed(CLERK), OrganisationId(77), w.assisted, id),
            Error::<Test>::OrganisationNotFound
        );
        assert_noop!(discard(STRANGER, &w, id), Error::<Test>::NotVouchedFor);
        TestOrganisations::lapse(w.hospital, CLERK);
        assert_noop!(discard(CLERK, &w, id), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(w.hospital, false);
        assert_noop!(discard(CLERK, &w, id), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn what_does_not_wait_is_not_found() {
    in_a_world(|w| {
        let id = on_paper(&w, treatment());
        assert_noop!(discard(CLERK, &w, id), Error::<Test>::CaptureNotFound);
        assert_eq!(ids(w.assisted, Grantee::Organisation(w.hospital)), vec![id]);
    });
}

#[test]
fn root_discards_nothing() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        assert_noop!(
            ConsentRegistry::discard_capture(RuntimeOrigin::root(), w.hospital, w.assisted, id),
            DispatchError::BadOrigin
        );
    });
}
