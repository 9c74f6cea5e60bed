//! `capture_lift`, and how it is confirmed.

use super::*;
use crate::{Capture, CaptureCount, Captures, PaperStatement};
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    organisation::CapturedStatements,
    testing::TestDesks,
};

fn lift(
    account: u64,
    organisation: OrganisationId,
    subject: SubjectId,
    deny: ConsentId,
    evidence: Commitment,
) -> DispatchResult {
    let grantee = Grantee::Organisation(OrganisationId(1));
    ConsentRegistry::capture_lift(signed(account), organisation, subject, grantee, deny, evidence)
}

/// Captures at the hospital that a deny is lifted and answers with the capture's number.
fn lifting(w: &World, deny: ConsentId) -> ConsentId {
    let id = next();
    assert_ok!(lift(CLERK, w.hospital, w.assisted, deny, evidence()));
    id
}

fn confirm(account: u64, w: &World, id: ConsentId) -> DispatchResult {
    ConsentRegistry::confirm_capture(signed(account), w.hospital, w.assisted, id)
}

#[test]
fn the_deny_speaks_until_a_second_person_has_seen_the_paper() {
    in_a_world(|w| {
        on_paper(&w, treatment());
        let deny = on_paper(&w, denial());
        let id = lifting(&w, deny);
        let grantee = Grantee::Organisation(w.hospital);
        assert_eq!(
            Captures::<Test>::get(w.assisted, id),
            Some(Capture {
                epoch: 0,
                clerk: CLERK,
                organisation: w.hospital,
                evidence: evidence(),
                grantee: grantee.clone(),
                statement: PaperStatement::Lift(deny),
            })
        );
        let by_desk = CapturedStatements { consents: 2, revocations: 1, ..Default::default() };
        assert_eq!(TestDesks::captured(w.hospital), by_desk);
        assert_eq!(last_entry().kind, AuditKind::ConsentCaptured);
        assert_eq!(last_entry().object, AuditObject::Consent(id));
        assert!(!permits(DOCTOR, w.hospital, w.assisted));
        assert_noop!(confirm(CLERK, &w, id), Error::<Test>::VerifierIsClerk);

        assert_ok!(confirm(VERIFIER, &w, id));
        System::assert_last_event(
            Event::ConsentRevoked { subject: w.assisted, consent: deny, grantee }.into(),
        );
        let entry = last_entry();
        assert_eq!((entry.kind, entry.agent), (AuditKind::ConsentRevoked, Some(VERIFIER)));
        assert_eq!(entry.organisation, Some(w.hospital));
        assert_eq!(entry.ground, AuditGround::Paper(evidence()));
        assert_eq!(entry.object, AuditObject::Consent(deny));
        assert!(permits(DOCTOR, w.hospital, w.assisted));
        assert!(!CaptureCount::<Test>::contains_key(w.assisted));
    });
}

#[test]
fn what_is_gone_meanwhile_is_not_lifted() {
    in_a_world(|w| {
        let deny = on_paper(&w, denial());
        let (first, second) = (lifting(&w, deny), lifting(&w, deny));
        assert_ok!(confirm(VERIFIER, &w, first));
        assert_noop!(confirm(VERIFIER, &w, second), Error::<Test>::ConsentNotFound);
        assert_ok!(ConsentRegistry::discard_capture(signed(CLERK), w.hospital, w.assisted, second));
    });
}

#[test]
fn only_a_deny_that_is_there_is_lifted() {
    in_a_world(|w| {
        let permit = on_paper(&w, treatment());
        let lift = |id, evidence| lift(CLERK, w.hospital, w.assisted, id, evidence);
        assert_noop!(lift(permit, evidence()), Error::<Test>::NotADeny);
        assert_noop!(lift(next(), evidence()), Error::<Test>::ConsentNotFound);
        let deny = on_paper(&w, denial());
        assert_noop!(lift(deny, zero()), Error::<Test>::CommitmentMissing);
        for _ in 0..3 {
            lifting(&w, deny);
        }
        assert_noop!(lift(deny, evidence()), Error::<Test>::TooManyCaptures);
    });
}

#[test]
fn it_counts_against_the_desk() {
    in_a_world(|w| {
        let deny = on_paper(&w, denial());
        TestAllowances::leave(w.hospital, 0);
        assert_noop!(
            lift(CLERK, w.hospital, w.assisted, deny, evidence()),
            Error::<Test>::AllowanceExhausted
        );
    });
}

#[test]
fn nobody_else_and_of_no_other_subject() {
    in_a_world(|w| {
        let deny = on_paper(&w, denial());
        let lift =
            |account, organisation, subject| lift(account, organisation, subject, deny, evidence());
        let nowhere = OrganisationId(77);
        assert_noop!(lift(CLERK, nowhere, w.assisted), Error::<Test>::OrganisationNotFound);
        assert_noop!(lift(STRANGER, w.hospital, w.assisted), Error::<Test>::NotVouchedFor);
        assert_noop!(lift(CLERK, w.hospital, w.subject), Error::<Test>::NotAssisted);
        assert_noop!(lift(CLERK, w.hospital, SubjectId([9; 16])), Error::<Test>::SubjectNotFound);
        TestOrganisations::lapse(w.hospital, CLERK);
        assert_noop!(lift(CLERK, w.hospital, w.assisted), Error::<Test>::CredentialNotInForce);
        assert_noop!(
            ConsentRegistry::capture_lift(
                RuntimeOrigin::root(),
                w.hospital,
                w.assisted,
                Grantee::Everyone,
                deny,
                evidence()
            ),
            DispatchError::BadOrigin
        );
        TestOrganisations::set_active(w.hospital, false);
        assert_noop!(lift(CLERK, w.hospital, w.assisted), Error::<Test>::OrganisationNotActive);
        TestSubjects::end(w.assisted);
        assert_noop!(lift(CLINIC_CLERK, w.clinic, w.assisted), Error::<Test>::SubjectNotActive);
    });
}
