//! `revoke_on_paper`.

use super::*;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome},
    organisation::CapturedStatements,
    testing::TestDesks,
};

/// Revokes what the hospital was granted on paper.
fn revoke(
    account: u64,
    organisation: OrganisationId,
    subject: SubjectId,
    id: ConsentId,
    evidence: Commitment,
) -> DispatchResult {
    let grantee = Grantee::Organisation(OrganisationId(1));
    ConsentRegistry::revoke_on_paper(signed(account), organisation, subject, grantee, id, evidence)
}

#[test]
fn any_members_desk_revokes_without_a_verifier() {
    in_a_world(|w| {
        let id = on_paper(&w, treatment());
        assert!(permits(DOCTOR, w.hospital, w.assisted));
        let paper = Commitment::new(&[1; 32], &[1; 32]);
        assert_ok!(revoke(CLINIC_CLERK, w.clinic, w.assisted, id, paper));
        System::assert_last_event(
            Event::ConsentRevoked {
                subject: w.assisted,
                consent: id,
                grantee: Grantee::Organisation(w.hospital),
            }
            .into(),
        );
        assert_eq!(
            last_entry(),
            NewEntry {
                kind: AuditKind::ConsentRevoked,
                subject: Some(w.assisted),
                agent: Some(CLINIC_CLERK),
                organisation: Some(w.clinic),
                action: None,
                purpose: None,
                outcome: AuditOutcome::Success,
                ground: AuditGround::Paper(paper),
                object: AuditObject::Consent(id),
            }
        );
        // It is counted whose desk recorded it.
        let none = CapturedStatements::default();
        let by_desk = CapturedStatements { revocations: 1, ..none };
        assert_eq!(TestDesks::captured(w.clinic), by_desk);
        assert_eq!(TestDesks::captured(w.hospital), CapturedStatements { consents: 1, ..none });
        assert!(!permits(DOCTOR, w.hospital, w.assisted));
        assert!(ids(w.assisted, Grantee::Organisation(w.hospital)).is_empty());
    });
}

#[test]
fn a_desk_revokes_nothing_of_a_subject_with_a_key() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Organisation(w.hospital), treatment());
        assert_noop!(
            revoke(CLERK, w.hospital, w.subject, id, evidence()),
            Error::<Test>::NotAssisted
        );
    });
}

#[test]
fn a_paper_without_a_scan_is_refused() {
    in_a_world(|w| {
        let id = on_paper(&w, treatment());
        assert_noop!(
            revoke(CLERK, w.hospital, w.assisted, id, zero()),
            Error::<Test>::CommitmentMissing
        );
    });
}

#[test]
fn what_is_not_there_cannot_be_revoked() {
    in_a_world(|w| {
        let id = on_paper(&w, treatment());
        let waiting = captured(&w, treatment());
        let another = TestSubjects::enrol(4, None, w.hospital);
        for (subject, id) in [(w.assisted, waiting), (another, id)] {
            assert_noop!(
                revoke(CLERK, w.hospital, subject, id, evidence()),
                Error::<Test>::ConsentNotFound
            );
        }
        assert_noop!(
            ConsentRegistry::revoke_on_paper(
                signed(CLERK),
                w.hospital,
                w.assisted,
                Grantee::Everyone,
                id,
                evidence()
            ),
            Error::<Test>::ConsentNotFound
        );
    });
}

#[test]
fn who_does_not_act_for_the_organisation_revokes_nothing() {
    in_a_world(|w| {
        let id = on_paper(&w, treatment());
        let revoke =
            |account, organisation| revoke(account, organisation, w.assisted, id, evidence());
        assert_noop!(revoke(CLERK, OrganisationId(77)), Error::<Test>::OrganisationNotFound);
        assert_noop!(revoke(STRANGER, w.hospital), Error::<Test>::NotVouchedFor);
        TestOrganisations::lapse(w.hospital, CLERK);
        assert_noop!(revoke(CLERK, w.hospital), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(w.hospital, false);
        assert_noop!(revoke(CLERK, w.hospital), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn an_unknown_or_ended_subject_is_refused() {
    in_a_world(|w| {
        let id = on_paper(&w, treatment());
        assert_noop!(
            revoke(CLERK, w.hospital, SubjectId([9; 16]), id, evidence()),
            Error::<Test>::SubjectNotFound
        );
        TestSubjects::end(w.assisted);
        assert_noop!(
            revoke(CLERK, w.hospital, w.assisted, id, evidence()),
            Error::<Test>::SubjectNotActive
        );
    });
}

#[test]
fn root_revokes_nothing() {
    in_a_world(|w| {
        let id = on_paper(&w, treatment());
        assert_noop!(
            ConsentRegistry::revoke_on_paper(
                RuntimeOrigin::root(),
                w.hospital,
                w.assisted,
                Grantee::Organisation(w.hospital),
                id,
                evidence()
            ),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn hostile_no_desk_alone_lifts_a_deny() {
    in_a_world(|w| {
        on_paper(&w, treatment());
        let until_tomorrow =
            Consent { period: Period { from: NOW, to: Some(NOW + DAY) }, ..denial() };
        let deny = on_paper(&w, until_tomorrow);
        for (clerk, organisation) in [(CLERK, w.hospital), (CLINIC_CLERK, w.clinic)] {
            assert_noop!(
                revoke(clerk, organisation, w.assisted, deny, evidence()),
                Error::<Test>::VerifierMissing
            );
        }
        Timestamp::set_timestamp(NOW + DAY);
        assert_ok!(revoke(CLINIC_CLERK, w.clinic, w.assisted, deny, evidence()));
    });
}
