//! `revoke_all`.

use super::*;
use frame_support::{assert_noop, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject, AuditOutcome};

#[test]
fn nothing_of_the_subject_speaks_any_more_and_nothing_of_others_changes() {
    in_a_world(|w| {
        let hospital = Grantee::Organisation(w.hospital);
        granted(ALICE, w.subject, hospital.clone(), treatment());
        let old = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        granted(BOB, w.others, hospital.clone(), treatment());
        assert!(permits(DOCTOR, w.hospital, w.subject));

        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        System::assert_last_event(
            Event::AllConsentsRevoked { subject: w.subject, epoch: 1 }.into(),
        );
        assert_eq!(TestSubjects::facts(w.subject).unwrap().epoch, 1);
        assert_eq!(
            last_entry(),
            NewEntry {
                kind: AuditKind::AllConsentsRevoked,
                subject: Some(w.subject),
                agent: Some(ALICE),
                organisation: None,
                action: None,
                purpose: None,
                outcome: AuditOutcome::Success,
                ground: AuditGround::OwnRight,
                object: AuditObject::Nothing,
            }
        );
        assert!(!permits(DOCTOR, w.hospital, w.subject));
        assert!(permits(DOCTOR, w.hospital, w.others));
        // What an earlier epoch holds is out of reach, too.
        assert_noop!(
            ConsentRegistry::revoke(signed(ALICE), w.subject, Grantee::Everyone, old),
            Error::<Test>::ConsentNotFound
        );
    });
}

#[test]
fn dead_entries_do_not_count() {
    in_a_world(|w| {
        for _ in 0..8 {
            granted(ALICE, w.subject, Grantee::Everyone, treatment());
        }
        assert_ok!(ConsentRegistry::revoke_all(signed(GUARDIAN), w.subject));
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_eq!(ids(w.subject, Grantee::Everyone), vec![id]);
        assert_eq!(answer(DOCTOR, w.hospital, w.subject).ground, rests_on(&[id]));
    });
}

#[test]
fn nobody_else_revokes_all() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let revoke_all = |account| ConsentRegistry::revoke_all(signed(account), w.subject);
        for account in [STRANGER, BOB, CLERK, DOCTOR] {
            assert_noop!(revoke_all(account), Error::<Test>::NotAuthorized);
        }
        let all_but = Powers { consent: true, revoke: false, read: true, rotate: true };
        TestSubjects::appoint(w.subject, POWERLESS, all_but);
        assert_noop!(revoke_all(POWERLESS), Error::<Test>::PowerMissing);
        assert_noop!(
            ConsentRegistry::revoke_all(RuntimeOrigin::root(), w.subject),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_unknown_or_ended_subject_is_refused() {
    in_a_world(|w| {
        let revoke_all = |subject| ConsentRegistry::revoke_all(signed(ALICE), subject);
        assert_noop!(revoke_all(SubjectId([9; 16])), Error::<Test>::SubjectNotFound);
        TestSubjects::end(w.subject);
        assert_noop!(revoke_all(w.subject), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn hostile_a_representative_lifts_no_deny_by_revoking_all() {
    in_a_world(|w| {
        let revoke_all = |account| ConsentRegistry::revoke_all(signed(account), w.subject);
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_ok!(revoke_all(GUARDIAN));
        // Its own deny neither, wherever it lies.
        granted(GUARDIAN, w.subject, Grantee::Organisation(w.clinic), denial());
        assert_noop!(revoke_all(GUARDIAN), Error::<Test>::DenyNotLiftable);
        assert_ok!(revoke_all(COURT));
        let until_tomorrow =
            Consent { period: Period { from: NOW, to: Some(NOW + DAY) }, ..denial() };
        granted(ALICE, w.subject, Grantee::Everyone, until_tomorrow);
        for account in [GUARDIAN, COURT] {
            assert_noop!(revoke_all(account), Error::<Test>::DenyNotLiftable);
        }
        Timestamp::set_timestamp(NOW + DAY);
        assert_ok!(revoke_all(GUARDIAN));
        granted(ALICE, w.subject, Grantee::Everyone, denial());
        assert_ok!(revoke_all(ALICE));
    });
}
