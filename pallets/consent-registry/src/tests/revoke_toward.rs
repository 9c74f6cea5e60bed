//! `revoke_toward`.

use super::*;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject};

fn revoke(account: u64, w: &World, grantee: Grantee<u64>) -> DispatchResult {
    ConsentRegistry::revoke_toward(signed(account), w.subject, grantee)
}

#[test]
fn everything_toward_the_grantee_goes_and_nothing_else() {
    in_a_world(|w| {
        let hospital = Grantee::Organisation(w.hospital);
        for consent in [treatment(), denial(), treatment()] {
            granted(ALICE, w.subject, hospital.clone(), consent);
        }
        let stays = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        granted(BOB, w.others, hospital.clone(), treatment());
        assert_ok!(revoke(ALICE, &w, hospital.clone()));
        System::assert_last_event(
            Event::ConsentsRevokedToward {
                subject: w.subject,
                grantee: hospital.clone(),
                count: 3,
            }
            .into(),
        );
        let entry = last_entry();
        assert_eq!(entry.kind, AuditKind::ConsentsRevokedToward);
        assert_eq!((entry.subject, entry.agent), (Some(w.subject), Some(ALICE)));
        assert_eq!(entry.ground, AuditGround::OwnRight);
        assert_eq!(entry.object, AuditObject::Organisation(w.hospital));
        assert!(!Consents::<Test>::contains_key((w.subject, 0, hospital.clone())));
        assert_eq!(answer(DOCTOR, w.hospital, w.subject).ground, rests_on(&[stays]));
        assert_eq!(ids(w.others, hospital).len(), 1);
        assert_eq!(Overviews::<Test>::get(w.subject, 0).denies.len(), 0);
    });
}

#[test]
fn the_trail_says_toward_whom() {
    in_a_world(|w| {
        let organisation = w.hospital;
        for (grantee, object) in [
            (Grantee::Practitioner { organisation, account: DOCTOR }, AuditObject::Account(DOCTOR)),
            (
                Grantee::Role { organisation, role: PractitionerRole::NURSE },
                AuditObject::Organisation(organisation),
            ),
            (Grantee::Kind(OrganisationKind::INSURER), AuditObject::Nothing),
            (Grantee::Everyone, AuditObject::Nothing),
        ] {
            granted(ALICE, w.subject, grantee.clone(), treatment());
            assert_ok!(revoke(GUARDIAN, &w, grantee));
            assert_eq!(last_entry().object, object);
        }
    });
}

#[test]
fn hostile_no_deny_goes_with_the_permits_that_the_caller_may_not_lift() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let until_tomorrow =
            Consent { period: Period { from: NOW, to: Some(NOW + DAY) }, ..denial() };
        granted(GUARDIAN, w.subject, Grantee::Everyone, until_tomorrow);
        assert_noop!(revoke(GUARDIAN, &w, Grantee::Everyone), Error::<Test>::DenyNotLiftable);
        Timestamp::set_timestamp(NOW + DAY);
        assert_ok!(revoke(GUARDIAN, &w, Grantee::Everyone));
        granted(ALICE, w.subject, Grantee::Everyone, denial());
        assert_noop!(revoke(COURT, &w, Grantee::Everyone), Error::<Test>::DenyNotLiftable);
        assert_ok!(revoke(ALICE, &w, Grantee::Everyone));
    });
}

#[test]
fn where_there_is_nothing_there_is_nothing_to_revoke() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let hospital = Grantee::Organisation(w.hospital);
        assert_noop!(revoke(ALICE, &w, hospital), Error::<Test>::ConsentNotFound);
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        assert_noop!(revoke(ALICE, &w, Grantee::Everyone), Error::<Test>::ConsentNotFound);
    });
}

#[test]
fn nobody_else_revokes() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        for account in [STRANGER, BOB, CLERK] {
            assert_noop!(revoke(account, &w, Grantee::Everyone), Error::<Test>::NotAuthorized);
        }
        let all_but = Powers { consent: true, revoke: false, read: true, rotate: true };
        TestSubjects::appoint(w.subject, POWERLESS, all_but);
        assert_noop!(revoke(POWERLESS, &w, Grantee::Everyone), Error::<Test>::PowerMissing);
        assert_noop!(
            ConsentRegistry::revoke_toward(RuntimeOrigin::root(), w.subject, Grantee::Everyone),
            DispatchError::BadOrigin
        );
        let unknown = SubjectId([9; 16]);
        assert_noop!(
            ConsentRegistry::revoke_toward(signed(ALICE), unknown, Grantee::Everyone),
            Error::<Test>::SubjectNotFound
        );
        TestSubjects::end(w.subject);
        assert_noop!(revoke(ALICE, &w, Grantee::Everyone), Error::<Test>::SubjectNotActive);
    });
}
