//! `confirm_proposal`.

use super::*;
use crate::Proposals;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject};

fn confirm(account: u64, subject: SubjectId, id: ConsentId) -> DispatchResult {
    ConsentRegistry::confirm_proposal(signed(account), subject, id)
}

#[test]
fn the_subject_gives_it_force_under_its_number() {
    in_a_world(|w| {
        let id = proposed(&w, treatment());
        let grantee = Grantee::Organisation(w.hospital);
        let meanwhile = granted(ALICE, w.subject, grantee.clone(), treatment());
        assert_ok!(confirm(ALICE, w.subject, id));
        assert_eq!(ids(w.subject, grantee.clone()), vec![id, meanwhile]);
        assert_eq!(
            live(w.subject, grantee.clone())[0],
            stands(id, GrantedBy::Controller, treatment())
        );
        System::assert_last_event(
            Event::ConsentGranted {
                subject: w.subject,
                consent: id,
                grantee,
                decision: ConsentDecision::Permit,
                by: GrantedBy::Controller,
                shadowed_by: Default::default(),
            }
            .into(),
        );
        let entry = last_entry();
        assert_eq!(entry.kind, AuditKind::ConsentGranted);
        assert_eq!((entry.subject, entry.agent), (Some(w.subject), Some(ALICE)));
        assert_eq!((entry.ground, entry.object), (AuditGround::OwnRight, AuditObject::Consent(id)));
        assert!(!Proposals::<Test>::contains_key(w.subject));
        assert!(permits(DOCTOR, w.hospital, w.subject));
        assert_noop!(confirm(ALICE, w.subject, id), Error::<Test>::ProposalNotFound);
    });
}

#[test]
fn a_representative_with_the_power_confirms() {
    in_a_world(|w| {
        let id = proposed(&w, denial());
        assert_ok!(confirm(GUARDIAN, w.subject, id));
        let by = live(w.subject, Grantee::Organisation(w.hospital))[0].by;
        assert_eq!(
            by,
            GrantedBy::Representative { kind: RepresentativeKind::GUARD, by_court: false }
        );
    });
}

#[test]
fn hostile_what_the_subject_saw_is_what_it_confirms() {
    in_a_world(|w| {
        let seen = proposed(&w, treatment());
        proposed(
            &w,
            Consent {
                region: Region { purposes: PurposeSet::of(&[PurposeOfUse::HMARKT]), ..region() },
                ..treatment()
            },
        );
        assert_noop!(confirm(ALICE, w.subject, seen), Error::<Test>::ProposalNotFound);
    });
}

#[test]
fn what_waited_too_long_or_is_outdated_is_not_confirmed() {
    in_a_world(|w| {
        let id = proposed(&w, treatment());
        Timestamp::set_timestamp(NOW + 1_000);
        assert_noop!(confirm(ALICE, w.subject, id), Error::<Test>::ProposalExpired);
        let id = proposed(&w, until(NOW + 1_100));
        Timestamp::set_timestamp(NOW + 1_100);
        assert_noop!(confirm(ALICE, w.subject, id), Error::<Test>::PeriodInvalid);
        let id = proposed(&w, treatment());
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        assert_noop!(confirm(ALICE, w.subject, id), Error::<Test>::ProposalOutdated);
    });
}

#[test]
fn there_must_be_a_place_and_a_grantee() {
    in_a_world(|w| {
        let id = proposed(&w, treatment());
        let hospital = Grantee::Organisation(w.hospital);
        for _ in 0..8 {
            granted(ALICE, w.subject, hospital.clone(), treatment());
        }
        assert_noop!(confirm(ALICE, w.subject, id), Error::<Test>::KeyFull);
        assert_ok!(ConsentRegistry::revoke_toward(signed(ALICE), w.subject, hospital));
        TestOrganisations::remove(w.hospital);
        assert_noop!(confirm(ALICE, w.subject, id), Error::<Test>::GranteeNotFound);
    });
}

#[test]
fn what_it_took_of_the_proposers_allowance_is_given_back() {
    in_a_world(|w| {
        let id = next();
        let everyone = Grantee::Everyone;
        assert_ok!(ConsentRegistry::propose(
            signed(CLINIC_CLERK),
            w.clinic,
            w.subject,
            everyone,
            Box::new(treatment())
        ));
        assert!(TestAllowances::stored(w.clinic) > 0);
        assert_ok!(confirm(ALICE, w.subject, id));
        assert_eq!(TestAllowances::stored(w.clinic), 0);
        assert!(TestAllowances::stored(w.hospital) > 0);
    });
}

#[test]
fn nobody_else_confirms() {
    in_a_world(|w| {
        let id = proposed(&w, treatment());
        for account in [STRANGER, BOB, CLERK, DOCTOR] {
            assert_noop!(confirm(account, w.subject, id), Error::<Test>::NotAuthorized);
        }
        let all_but = Powers { consent: false, revoke: true, read: true, rotate: true };
        TestSubjects::appoint(w.subject, POWERLESS, all_but);
        assert_noop!(confirm(POWERLESS, w.subject, id), Error::<Test>::PowerMissing);
        assert_noop!(confirm(BOB, w.others, id), Error::<Test>::ProposalNotFound);
        assert_noop!(
            ConsentRegistry::confirm_proposal(RuntimeOrigin::root(), w.subject, id),
            DispatchError::BadOrigin
        );
        let unknown = SubjectId([9; 16]);
        assert_noop!(confirm(ALICE, unknown, id), Error::<Test>::SubjectNotFound);
        TestSubjects::end(w.subject);
        assert_noop!(confirm(ALICE, w.subject, id), Error::<Test>::SubjectNotActive);
    });
}
