//! `propose`.

use super::*;
use crate::{Proposal, Proposals};
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject};

fn propose(account: u64, organisation: OrganisationId, subject: SubjectId) -> DispatchResult {
    let grantee = Grantee::Organisation(OrganisationId(1));
    ConsentRegistry::propose(signed(account), organisation, subject, grantee, Box::new(treatment()))
}

fn waiting(subject: SubjectId) -> Vec<ConsentId> {
    Proposals::<Test>::get(subject).into_iter().map(|it| it.id).collect()
}

#[test]
fn a_proposal_waits_and_has_no_force() {
    in_a_world(|w| {
        let id = proposed(&w, treatment());
        assert_eq!(
            Proposals::<Test>::get(w.subject).into_inner(),
            vec![Proposal {
                id,
                epoch: 0,
                organisation: w.hospital,
                expires_at: NOW + 1_000,
                grantee: Grantee::Organisation(w.hospital),
                consent: treatment(),
            }]
        );
        System::assert_last_event(
            Event::ConsentProposed {
                subject: w.subject,
                consent: id,
                organisation: w.hospital,
                expires_at: NOW + 1_000,
            }
            .into(),
        );
        let entry = last_entry();
        assert_eq!(entry.kind, AuditKind::ConsentProposed);
        assert_eq!((entry.subject, entry.agent), (Some(w.subject), Some(CLERK)));
        assert_eq!(entry.organisation, Some(w.hospital));
        assert_eq!((entry.ground, entry.object), (AuditGround::Unstated, AuditObject::Consent(id)));
        assert!(!permits(DOCTOR, w.hospital, w.subject));
        assert!(ConsentRegistry::consents(w.subject, None, 5).is_empty());
    });
}

#[test]
fn one_of_each_organisation_waits_and_only_of_so_many() {
    in_a_world(|w| {
        let third = TestOrganisations::admit(3, OrganisationKind::INSURER);
        TestOrganisations::vouch(third, CLERK, RoleSet::EMPTY);
        proposed(&w, treatment());
        let second = proposed(&w, until(NOW + DAY));
        assert_eq!(waiting(w.subject), vec![second], "a new one takes the place of an earlier one");
        assert_ok!(propose(CLINIC_CLERK, w.clinic, w.subject));
        assert_noop!(propose(CLERK, third, w.subject), Error::<Test>::TooManyProposals);
        assert_ok!(propose(CLERK, third, w.others));
        // What can no longer be confirmed gives back its place.
        Timestamp::set_timestamp(NOW + 1_000);
        let id = next();
        assert_ok!(propose(CLERK, third, w.subject));
        assert_eq!(waiting(w.subject), vec![id]);
    });
}

#[test]
fn what_was_proposed_before_everything_was_revoked_gives_back_its_place() {
    in_a_world(|w| {
        proposed(&w, treatment());
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        let id = next();
        assert_ok!(propose(CLINIC_CLERK, w.clinic, w.subject));
        assert_eq!(waiting(w.subject), vec![id]);
    });
}

#[test]
fn it_counts_against_whoever_proposes() {
    in_a_world(|w| {
        TestAllowances::leave(w.hospital, 0);
        assert_noop!(propose(CLERK, w.hospital, w.subject), Error::<Test>::AllowanceExhausted);
        assert_ok!(propose(CLINIC_CLERK, w.clinic, w.subject));
        assert_eq!(TestAllowances::stored(w.hospital), 0);
        let room = TestAllowances::stored(w.clinic);
        assert_ok!(propose(CLINIC_CLERK, w.clinic, w.subject));
        assert_eq!(TestAllowances::stored(w.clinic), room);
    });
}

#[test]
fn an_invalid_consent_is_refused_by_the_name_of_its_fault() {
    in_a_world(|w| {
        for (consent, error) in not_valid() {
            let everyone = Grantee::Everyone;
            assert_noop!(
                ConsentRegistry::propose(
                    signed(CLERK),
                    w.hospital,
                    w.subject,
                    everyone,
                    Box::new(consent)
                ),
                error
            );
        }
        TestOrganisations::remove(w.clinic);
        let clinic = Grantee::Organisation(w.clinic);
        assert_noop!(
            ConsentRegistry::propose(
                signed(CLERK),
                w.hospital,
                w.subject,
                clinic,
                Box::new(treatment())
            ),
            Error::<Test>::GranteeNotFound
        );
    });
}

#[test]
fn who_does_not_act_for_the_organisation_proposes_nothing() {
    in_a_world(|w| {
        let nowhere = OrganisationId(77);
        assert_noop!(propose(CLERK, nowhere, w.subject), Error::<Test>::OrganisationNotFound);
        assert_noop!(propose(ALICE, w.hospital, w.subject), Error::<Test>::NotVouchedFor);
        TestOrganisations::lapse(w.hospital, CLERK);
        assert_noop!(propose(CLERK, w.hospital, w.subject), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(w.hospital, false);
        assert_noop!(propose(CLERK, w.hospital, w.subject), Error::<Test>::OrganisationNotActive);
        assert_noop!(
            ConsentRegistry::propose(
                RuntimeOrigin::root(),
                w.clinic,
                w.subject,
                Grantee::Everyone,
                Box::new(treatment())
            ),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_unknown_or_ended_subject_is_refused() {
    in_a_world(|w| {
        let unknown = SubjectId([9; 16]);
        assert_noop!(propose(CLERK, w.hospital, unknown), Error::<Test>::SubjectNotFound);
        TestSubjects::end(w.subject);
        assert_noop!(propose(CLERK, w.hospital, w.subject), Error::<Test>::SubjectNotActive);
    });
}
