//! `capture`.

use super::*;
use crate::{Capture, CaptureCount, Captures, PaperStatement};
use frame_support::{assert_noop, pallet_prelude::DispatchError};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome},
    organisation::CapturedStatements,
    testing::TestDesks,
};

fn capture(
    account: u64,
    organisation: OrganisationId,
    subject: SubjectId,
    consent: Consent,
    evidence: Commitment,
) -> frame_support::dispatch::DispatchResult {
    let grantee = Grantee::Organisation(OrganisationId(1));
    ConsentRegistry::capture(
        signed(account),
        organisation,
        subject,
        grantee,
        Box::new(consent),
        evidence,
    )
}

#[test]
fn a_clerk_records_a_paper_and_it_has_no_force() {
    in_a_world(|w| {
        let id = captured(&w, treatment());
        assert_eq!(
            Captures::<Test>::get(w.assisted, id),
            Some(Capture {
                epoch: 0,
                clerk: CLERK,
                organisation: w.hospital,
                evidence: evidence(),
                grantee: Grantee::Organisation(w.hospital),
                statement: PaperStatement::Consent(treatment()),
            })
        );
        assert_eq!(CaptureCount::<Test>::get(w.assisted), 1);
        let by_desk = CapturedStatements { consents: 1, ..Default::default() };
        assert_eq!(TestDesks::captured(w.hospital), by_desk);
        System::assert_last_event(
            Event::ConsentCaptured {
                subject: w.assisted,
                consent: id,
                organisation: w.hospital,
                evidence: evidence(),
            }
            .into(),
        );
        assert_eq!(
            last_entry(),
            NewEntry {
                kind: AuditKind::ConsentCaptured,
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
        assert!(!permits(DOCTOR, w.hospital, w.assisted));
        assert!(ConsentRegistry::consents(w.assisted, None, 5).is_empty());
    });
}

#[test]
fn a_subject_with_a_key_speaks_for_itself() {
    in_a_world(|w| {
        assert_noop!(
            capture(CLERK, w.hospital, w.subject, treatment(), evidence()),
            Error::<Test>::NotAssisted
        );
    });
}

#[test]
fn who_does_not_act_for_the_organisation_captures_nothing() {
    in_a_world(|w| {
        let capture = |account, organisation| {
            capture(account, organisation, w.assisted, treatment(), evidence())
        };
        assert_noop!(capture(CLERK, OrganisationId(77)), Error::<Test>::OrganisationNotFound);
        assert_noop!(capture(STRANGER, w.hospital), Error::<Test>::NotVouchedFor);
        assert_noop!(capture(CLINIC_CLERK, w.hospital), Error::<Test>::NotVouchedFor);
        TestOrganisations::lapse(w.hospital, CLERK);
        assert_noop!(capture(CLERK, w.hospital), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(w.hospital, false);
        assert_noop!(capture(CLERK, w.hospital), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn a_paper_without_a_scan_is_refused() {
    in_a_world(|w| {
        assert_noop!(
            capture(CLERK, w.hospital, w.assisted, treatment(), zero()),
            Error::<Test>::CommitmentMissing
        );
    });
}

#[test]
fn an_invalid_consent_is_refused_by_the_name_of_its_fault() {
    in_a_world(|w| {
        for (consent, error) in not_valid() {
            assert_noop!(capture(CLERK, w.hospital, w.assisted, consent, evidence()), error);
        }
    });
}

#[test]
fn a_grantee_that_was_removed_is_refused() {
    in_a_world(|w| {
        TestOrganisations::remove(w.hospital);
        assert_noop!(
            capture(CLERK, w.clinic, w.assisted, treatment(), evidence()),
            Error::<Test>::GranteeNotFound
        );
    });
}

#[test]
fn only_so_many_papers_of_a_subject_wait() {
    in_a_world(|w| {
        for _ in 0..3 {
            captured(&w, treatment());
        }
        assert_noop!(
            capture(CLERK, w.hospital, w.assisted, treatment(), evidence()),
            Error::<Test>::TooManyCaptures
        );
        let another = TestSubjects::enrol(4, None, w.hospital);
        assert_ok!(capture(CLERK, w.hospital, another, treatment(), evidence()));
    });
}

#[test]
fn an_unknown_or_ended_subject_is_refused() {
    in_a_world(|w| {
        assert_noop!(
            capture(CLERK, w.hospital, SubjectId([9; 16]), treatment(), evidence()),
            Error::<Test>::SubjectNotFound
        );
        TestSubjects::end(w.assisted);
        assert_noop!(
            capture(CLERK, w.hospital, w.assisted, treatment(), evidence()),
            Error::<Test>::SubjectNotActive
        );
    });
}

#[test]
fn root_captures_nothing() {
    in_a_world(|w| {
        assert_noop!(
            ConsentRegistry::capture(
                RuntimeOrigin::root(),
                w.hospital,
                w.assisted,
                Grantee::Everyone,
                Box::new(treatment()),
                evidence()
            ),
            DispatchError::BadOrigin
        );
    });
}
