//! `attach_verification`.

use super::*;
use crate::VerificationKind;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditKind, AuditObject};

fn attach(
    account: u64,
    organisation: OrganisationId,
    subject: SubjectId,
    id: ConsentId,
    is_meant: bool,
) -> DispatchResult {
    ConsentRegistry::attach_verification(
        signed(account),
        organisation,
        subject,
        Grantee::Everyone,
        id,
        VerificationKind::Family,
        is_meant,
    )
}

fn verification(subject: SubjectId) -> Verification {
    live(subject, Grantee::Everyone)[0].verification
}

#[test]
fn the_custodian_attaches_who_asked_when_and_how() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_ok!(attach(CLERK, w.hospital, w.subject, id, true));
        assert_eq!(verification(w.subject), Verification::Verified);
        System::assert_last_event(
            Event::VerificationAttached {
                subject: w.subject,
                consent: id,
                organisation: w.hospital,
                verifier: CLERK,
                kind: VerificationKind::Family,
                verification: Verification::Verified,
            }
            .into(),
        );
        let entry = last_entry();
        assert_eq!(entry.kind, AuditKind::ConsentVerified);
        assert_eq!((entry.subject, entry.agent), (Some(w.subject), Some(CLERK)));
        assert_eq!(entry.organisation, Some(w.hospital));
        assert_eq!(entry.object, AuditObject::Consent(id));
        assert!(permits(DOCTOR, w.hospital, w.subject));
    });
}

#[test]
fn a_permit_that_is_not_meant_closes_and_a_deny_stays() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_ok!(attach(CLERK, w.hospital, w.subject, id, true));
        assert_ok!(attach(VERIFIER, w.hospital, w.subject, id, false));
        assert_eq!(verification(w.subject), Verification::Refuted);
        assert_eq!(last_entry().kind, AuditKind::ConsentRefuted);
        assert!(!permits(DOCTOR, w.hospital, w.subject));
        assert_ok!(ConsentRegistry::amend(
            signed(ALICE),
            w.subject,
            Grantee::Everyone,
            id,
            Box::new(denial())
        ));
        let deny = ids(w.subject, Grantee::Everyone)[0];
        assert_ok!(attach(CLERK, w.hospital, w.subject, deny, false));
        granted(ALICE, w.subject, Grantee::Organisation(w.hospital), treatment());
        assert_eq!(answer(DOCTOR, w.hospital, w.subject).ground, rests_on(&[deny]));
    });
}

#[test]
fn hostile_what_was_refuted_does_not_open_again() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_ok!(attach(CLERK, w.hospital, w.subject, id, false));
        for is_meant in [true, false] {
            assert_noop!(
                attach(CLERK, w.hospital, w.subject, id, is_meant),
                Error::<Test>::AlreadyRefuted
            );
        }
    });
}

#[test]
fn only_the_custodian_and_the_desk_that_captured_it_may() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_noop!(
            attach(CLINIC_CLERK, w.clinic, w.subject, id, false),
            Error::<Test>::NotCustodian
        );
        let paper = desk_granted(&w, w.clinic, Grantee::Everyone, treatment());
        assert_ok!(attach(CLINIC_CLERK, w.clinic, w.assisted, paper, true));
        assert_ok!(attach(CLERK, w.hospital, w.assisted, paper, true));
        assert_noop!(
            attach(CLINIC_CLERK, w.hospital, w.subject, id, false),
            Error::<Test>::NotVouchedFor
        );
        TestOrganisations::lapse(w.hospital, CLERK);
        assert_noop!(
            attach(CLERK, w.hospital, w.subject, id, false),
            Error::<Test>::CredentialNotInForce
        );
        let nowhere = OrganisationId(77);
        assert_noop!(
            attach(CLERK, nowhere, w.subject, id, false),
            Error::<Test>::OrganisationNotFound
        );
        TestOrganisations::set_active(w.hospital, false);
        assert_noop!(
            attach(VERIFIER, w.hospital, w.subject, id, false),
            Error::<Test>::OrganisationNotActive
        );
        assert_noop!(
            ConsentRegistry::attach_verification(
                RuntimeOrigin::root(),
                w.hospital,
                w.subject,
                Grantee::Everyone,
                id,
                VerificationKind::Validation,
                true
            ),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn what_is_not_there_or_sealed_is_not_verified() {
    in_a_world(|w| {
        assert_noop!(
            attach(CLERK, w.hospital, w.subject, ConsentId(0), true),
            Error::<Test>::ConsentNotFound
        );
        let id = sealed(&w, Grantee::Everyone, denial());
        assert_noop!(attach(CLERK, w.hospital, w.subject, id, true), Error::<Test>::Sealed);
        let unknown = SubjectId([9; 16]);
        assert_noop!(attach(CLERK, w.hospital, unknown, id, true), Error::<Test>::SubjectNotFound);
        TestSubjects::end(w.subject);
        assert_noop!(
            attach(CLERK, w.hospital, w.subject, id, true),
            Error::<Test>::SubjectNotActive
        );
    });
}
