use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use salus_primitives::{
    audit::{AuditGround, AuditKind},
    organisation::CapturedStatements,
    testing::{TestDesks, TestOrganisations},
    Commitment, SubjectId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

const PAPER: Commitment = Commitment(H256([5; 32]));

fn subjects() -> Vec<SubjectId> {
    Subjects::<Test>::iter_keys().collect()
}

#[test]
fn a_patient_without_a_key_is_enrolled_from_paper() {
    build_and_execute(|| {
        let clerk = clerk();
        assert_ok!(Identity::enrol_assisted(signed(&clerk), HOSPITAL, PAPER));
        let subject = subjects()[0];
        assert_eq!(
            Identity::subject(subject),
            Some(Subject {
                controller: None,
                custodian: HOSPITAL,
                status: SubjectStatus::Active,
                epoch: 0,
                representatives: 0,
                court_named: 0,
                enrolled_at: NOW,
                majority: None,
                tenure: 0,
                death: None,
                free_calls: FreeCalls::default(),
                desk_calls: FreeCalls::default(),
            })
        );
        let by_desk = CapturedStatements { enrolments: 1, ..Default::default() };
        assert_eq!(TestDesks::captured(HOSPITAL), by_desk);
        assert_told(
            Event::SubjectEnrolled { subject, custodian: HOSPITAL, controller: None },
            NewEntry {
                subject: Some(subject),
                agent: Some(clerk),
                organisation: Some(HOSPITAL),
                ground: AuditGround::Paper(PAPER),
                ..NewEntry::of(AuditKind::SubjectEnrolled)
            },
        );
    });
}

#[test]
fn enrolling_from_paper_takes_a_signed_transaction() {
    build_and_execute(|| {
        clerk();
        assert_noop!(
            Identity::enrol_assisted(RuntimeOrigin::root(), HOSPITAL, PAPER),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist_to_enrol_from_paper() {
    build_and_execute(|| {
        assert_noop!(
            Identity::enrol_assisted(signed(&account(CLERK)), HOSPITAL, PAPER),
            Error::<Test>::OrganisationNotFound
        );
    });
}

#[test]
fn only_an_active_organisation_enrols_from_paper() {
    build_and_execute(|| {
        let clerk = clerk();
        TestOrganisations::set_active(HOSPITAL, false);
        assert_noop!(
            Identity::enrol_assisted(signed(&clerk), HOSPITAL, PAPER),
            Error::<Test>::OrganisationNotActive
        );
    });
}

#[test]
fn strangers_and_others_practitioners_do_not_enrol_from_paper() {
    build_and_execute(|| {
        clerk();
        let other = account(9);
        hospital(2, &other);
        for caller in [account(8), other] {
            assert_noop!(
                Identity::enrol_assisted(signed(&caller), HOSPITAL, PAPER),
                Error::<Test>::NotVouchedFor
            );
        }
    });
}

#[test]
fn a_lapsed_credential_does_not_enrol_from_paper() {
    build_and_execute(|| {
        let clerk = clerk();
        TestOrganisations::lapse(HOSPITAL, CLERK);
        assert_noop!(
            Identity::enrol_assisted(signed(&clerk), HOSPITAL, PAPER),
            Error::<Test>::CredentialNotInForce
        );
    });
}

#[test]
fn there_must_be_a_paper() {
    build_and_execute(|| {
        let clerk = clerk();
        assert_noop!(
            Identity::enrol_assisted(signed(&clerk), HOSPITAL, Commitment(H256::zero())),
            Error::<Test>::CommitmentMissing
        );
    });
}

#[test]
fn one_transaction_enrols_from_one_paper_once() {
    build_and_execute(|| {
        let clerk = clerk();
        assert_ok!(Identity::enrol_assisted(signed(&clerk), HOSPITAL, PAPER));
        assert_noop!(
            Identity::enrol_assisted(signed(&clerk), HOSPITAL, PAPER),
            Error::<Test>::SubjectExists
        );
        let other = Commitment(H256([6; 32]));
        assert_ok!(Identity::enrol_assisted(signed(&clerk), HOSPITAL, other));
        assert_eq!(subjects().len(), 2);
    });
}
