//! `revoke`.

use super::*;
use frame_support::{assert_noop, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject, AuditOutcome};

#[test]
fn the_controller_revokes_and_access_in_the_same_block_is_denied() {
    in_a_world(|w| {
        let grantee = Grantee::Organisation(w.hospital);
        let id = granted(ALICE, w.subject, grantee.clone(), treatment());
        assert!(permits(DOCTOR, w.hospital, w.subject));

        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, grantee.clone(), id));
        System::assert_last_event(
            Event::ConsentRevoked { subject: w.subject, consent: id, grantee }.into(),
        );
        assert_eq!(
            last_entry(),
            NewEntry {
                kind: AuditKind::ConsentRevoked,
                subject: Some(w.subject),
                agent: Some(ALICE),
                organisation: None,
                action: None,
                purpose: None,
                outcome: AuditOutcome::Success,
                ground: AuditGround::OwnRight,
                object: AuditObject::Consent(id),
            }
        );
        assert_eq!(System::block_number(), 1);
        assert!(!permits(DOCTOR, w.hospital, w.subject));
    });
}

#[test]
fn the_last_consent_takes_its_key_with_it() {
    in_a_world(|w| {
        let first = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let second = granted(GUARDIAN, w.subject, Grantee::Everyone, denial());
        let revoke = |account, id| {
            ConsentRegistry::revoke(signed(account), w.subject, Grantee::Everyone, id)
        };
        assert_ok!(revoke(GUARDIAN, first));
        assert_eq!(ids(w.subject, Grantee::Everyone), vec![second]);
        assert_ok!(revoke(ALICE, second));
        assert!(!Consents::<Test>::contains_key((w.subject, 0, Grantee::<u64>::Everyone)));
    });
}

#[test]
fn an_expired_consent_can_be_revoked() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, until(NOW + 1));
        Timestamp::set_timestamp(NOW + DAY);
        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, Grantee::Everyone, id));
        assert!(ids(w.subject, Grantee::Everyone).is_empty());
    });
}

#[test]
fn what_is_not_there_cannot_be_revoked() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let hospital = Grantee::Organisation(w.hospital);
        let revoke = |grantee, id| ConsentRegistry::revoke(signed(ALICE), w.subject, grantee, id);
        assert_noop!(revoke(hospital, id), Error::<Test>::ConsentNotFound);
        assert_noop!(
            revoke(Grantee::Everyone, ConsentId(id.0 + 1)),
            Error::<Test>::ConsentNotFound
        );
        assert_ok!(revoke(Grantee::Everyone, id));
        assert_noop!(revoke(Grantee::Everyone, id), Error::<Test>::ConsentNotFound);
    });
}

#[test]
fn somebody_elses_consent_is_not_found_by_its_number() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        granted(BOB, w.others, Grantee::Everyone, treatment());
        assert_noop!(
            ConsentRegistry::revoke(signed(BOB), w.others, Grantee::Everyone, id),
            Error::<Test>::ConsentNotFound
        );
        assert_noop!(
            ConsentRegistry::revoke(signed(BOB), w.subject, Grantee::Everyone, id),
            Error::<Test>::NotAuthorized
        );
    });
}

#[test]
fn nobody_else_revokes() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, denial());
        let revoke =
            |account| ConsentRegistry::revoke(signed(account), w.subject, Grantee::Everyone, id);
        for account in [STRANGER, BOB, CLERK, DOCTOR] {
            assert_noop!(revoke(account), Error::<Test>::NotAuthorized);
        }
        let all_but = Powers { consent: true, revoke: false, read: true, rotate: true };
        TestSubjects::appoint(w.subject, POWERLESS, all_but);
        assert_noop!(revoke(POWERLESS), Error::<Test>::PowerMissing);
        assert_noop!(
            ConsentRegistry::revoke(RuntimeOrigin::root(), w.subject, Grantee::Everyone, id),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_unknown_or_ended_subject_is_refused() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let revoke =
            |subject| ConsentRegistry::revoke(signed(ALICE), subject, Grantee::Everyone, id);
        assert_noop!(revoke(SubjectId([9; 16])), Error::<Test>::SubjectNotFound);
        TestSubjects::end(w.subject);
        assert_noop!(revoke(w.subject), Error::<Test>::SubjectNotActive);
    });
}

/// Who stated a deny, and who may lift it.
const LIFTING: [(u64, [(u64, bool); 3]); 3] = [
    (ALICE, [(ALICE, true), (COURT, false), (GUARDIAN, false)]),
    (COURT, [(ALICE, true), (COURT, true), (GUARDIAN, false)]),
    (GUARDIAN, [(ALICE, true), (COURT, true), (GUARDIAN, false)]),
];

#[test]
fn hostile_a_deny_is_lifted_only_by_the_subject_or_for_a_representative_by_a_court() {
    in_a_world(|w| {
        let revoke = |account, id| {
            ConsentRegistry::revoke(signed(account), w.subject, Grantee::Everyone, id)
        };
        for (stated_by, lifting) in LIFTING {
            for (lifted_by, may) in lifting {
                let id = granted(stated_by, w.subject, Grantee::Everyone, denial());
                if may {
                    assert_ok!(revoke(lifted_by, id));
                } else {
                    assert_noop!(revoke(lifted_by, id), Error::<Test>::DenyNotLiftable);
                    assert_ok!(revoke(ALICE, id));
                }
            }
        }
    });
}

#[test]
fn a_permit_is_taken_back_by_whoever_may_revoke() {
    in_a_world(|w| {
        for stated_by in [ALICE, COURT, GUARDIAN] {
            for revoked_by in [ALICE, COURT, GUARDIAN] {
                let id = granted(stated_by, w.subject, Grantee::Everyone, treatment());
                let revoke =
                    ConsentRegistry::revoke(signed(revoked_by), w.subject, Grantee::Everyone, id);
                assert_ok!(revoke);
            }
        }
    });
}

#[test]
fn a_deny_that_has_not_begun_is_lifted_as_one_that_has_and_one_that_is_over_by_anybody() {
    in_a_world(|w| {
        let period = Period { from: NOW + DAY, to: Some(NOW + 2 * DAY) };
        let later = Consent { period, ..denial() };
        let id = granted(ALICE, w.subject, Grantee::Everyone, later);
        let revoke = || ConsentRegistry::revoke(signed(GUARDIAN), w.subject, Grantee::Everyone, id);
        assert_noop!(revoke(), Error::<Test>::DenyNotLiftable);
        Timestamp::set_timestamp(NOW + 2 * DAY);
        assert_ok!(revoke());
    });
}
