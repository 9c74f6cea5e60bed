//! `seal`.

use super::*;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject};

fn seal(account: u64, subject: SubjectId, sealed: SealedDeny) -> DispatchResult {
    ConsentRegistry::seal(signed(account), subject, Grantee::Everyone, sealed)
}

#[test]
fn whoever_is_meant_is_sent_to_the_custodian_and_never_permitted() {
    in_a_world(|w| {
        let permit = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let hospital = Grantee::Organisation(w.hospital);
        let id = sealed(&w, hospital.clone(), denial());
        System::assert_last_event(
            Event::DenySealed {
                subject: w.subject,
                consent: id,
                grantee: hospital.clone(),
                by: GrantedBy::Controller,
                sealed: seal_of(hospital.clone(), &denial()),
            }
            .into(),
        );
        let entry = last_entry();
        assert_eq!(entry.kind, AuditKind::DenySealed);
        assert_eq!((entry.subject, entry.agent), (Some(w.subject), Some(ALICE)));
        assert_eq!((entry.ground, entry.object), (AuditGround::OwnRight, AuditObject::Consent(id)));

        let answer = answer(DOCTOR, w.hospital, w.subject);
        assert_eq!(answer.decision, AccessDecision::AskCustodian);
        assert_eq!(answer.ground, rests_on(&[id]));
        let at_the_clinic = super::answer(CLINIC_CLERK, w.clinic, w.subject);
        assert_eq!(at_the_clinic.ground, rests_on(&[permit]));

        let revoke =
            |account| ConsentRegistry::revoke(signed(account), w.subject, hospital.clone(), id);
        assert_noop!(revoke(COURT), Error::<Test>::DenyNotLiftable);
        assert_ok!(revoke(ALICE));
        assert!(permits(DOCTOR, w.hospital, w.subject));
    });
}

#[test]
fn it_speaks_in_its_period_and_may_shadow_whatever_is_permitted() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Organisation(w.hospital), treatment());
        let period = Period { from: NOW + DAY, to: Some(NOW + 2 * DAY) };
        let id = sealed(&w, Grantee::Everyone, Consent { period, ..denial() });
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert!(System::events().iter().any(|record| matches!(
            &record.event,
            crate::mock::RuntimeEvent::ConsentRegistry(Event::ConsentGranted { shadowed_by, .. })
                if shadowed_by.to_vec() == vec![id]
        )));
        for (now, permitted) in [
            (NOW + DAY - 1, true),
            (NOW + DAY, false),
            (NOW + 2 * DAY - 1, false),
            (NOW + 2 * DAY, true),
        ] {
            Timestamp::set_timestamp(now);
            assert_eq!(permits(DOCTOR, w.hospital, w.subject), permitted, "at {now}");
        }
    });
}

#[test]
fn hostile_a_sealed_deny_of_a_practitioner_is_not_passed_under_an_alias() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let one = Grantee::Practitioner { organisation: w.hospital, account: VERIFIER };
        sealed(&w, one, denial());
        let requester = TestOrganisations::requester(&DOCTOR, w.hospital, NOW).unwrap();
        let alias = salus_primitives::organisation::Requester { is_alias: true, ..requester };
        let answer = ConsentRegistry::evaluate(w.subject, &DOCTOR, Ok(&alias), &asked(), None, NOW);
        assert_eq!(answer.ground, AnswerGround::PersonHidden);
    });
}

#[test]
fn a_seal_must_commit_to_something_and_have_a_period_to_come() {
    in_a_world(|w| {
        let good = seal_of(Grantee::Everyone, &denial());
        let without = SealedDeny { commitment: zero(), ..good };
        assert_noop!(seal(ALICE, w.subject, without), Error::<Test>::CommitmentMissing);
        for period in
            [Period { from: NOW + 2, to: Some(NOW + 1) }, Period { from: NOW - DAY, to: Some(NOW) }]
        {
            let bad = SealedDeny { period, ..good };
            assert_noop!(seal(ALICE, w.subject, bad), Error::<Test>::PeriodInvalid);
        }
        TestOrganisations::remove(w.clinic);
        let clinic = Grantee::Organisation(w.clinic);
        assert_noop!(
            ConsentRegistry::seal(signed(ALICE), w.subject, clinic, good),
            Error::<Test>::GranteeNotFound
        );
    });
}

#[test]
fn it_takes_a_place_like_any_other() {
    in_a_world(|w| {
        for _ in 0..8 {
            sealed(&w, Grantee::Everyone, denial());
        }
        let good = seal_of(Grantee::Everyone, &denial());
        assert_noop!(seal(ALICE, w.subject, good), Error::<Test>::KeyFull);
        TestAllowances::leave(w.hospital, 0);
        assert_noop!(seal(BOB, w.others, good), Error::<Test>::AllowanceExhausted);
    });
}

#[test]
fn nobody_else_seals() {
    in_a_world(|w| {
        let good = seal_of(Grantee::Everyone, &denial());
        for account in [STRANGER, BOB, CLERK] {
            assert_noop!(seal(account, w.subject, good), Error::<Test>::NotAuthorized);
        }
        assert_noop!(seal(POWERLESS, w.subject, good), Error::<Test>::PowerMissing);
        let root = RuntimeOrigin::root();
        assert_noop!(
            ConsentRegistry::seal(root, w.subject, Grantee::Everyone, good),
            DispatchError::BadOrigin
        );
        assert_noop!(seal(ALICE, SubjectId([9; 16]), good), Error::<Test>::SubjectNotFound);
        TestSubjects::end(w.subject);
        assert_noop!(seal(ALICE, w.subject, good), Error::<Test>::SubjectNotActive);
    });
}
