use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind},
    testing::{TestDesks, TestOrganisations},
    traits::Subjects as _,
    Commitment, OrganisationId, SubjectId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

const CERTIFICATE: Commitment = Commitment(H256([6; 32]));

fn withdraw(
    caller: &AccountId32,
    organisation: OrganisationId,
    subject: SubjectId,
) -> DispatchResult {
    Identity::withdraw_death(signed(caller), organisation, subject, CERTIFICATE)
}

#[test]
fn a_custodian_corrects_itself_and_is_believed_the_next_time() {
    build_and_execute(|| {
        let subject = assist();
        let before = Identity::subject(subject);
        let clerk = account(CLERK);
        die(subject);
        assert_ok!(withdraw(&clerk, HOSPITAL, subject));
        assert_eq!(TestDesks::captured(HOSPITAL).papers, 2, "the report and its withdrawal");
        assert_eq!(Identity::subject(subject), before);
        assert_eq!(Identity::facts(subject).map(|it| it.is_assisted), Ok(true));
        assert_told(
            Event::DeathWithdrawn { subject, organisation: HOSPITAL },
            NewEntry {
                subject: Some(subject),
                agent: Some(clerk),
                organisation: Some(HOSPITAL),
                ground: AuditGround::Paper(CERTIFICATE),
                ..NewEntry::of(AuditKind::DeathWithdrawn)
            },
        );
        die(subject);
    });
}

#[test]
fn another_desk_undoes_it_and_the_custodian_does_not_repeat_it() {
    build_and_execute(|| {
        // The second's key is lost: it could not contest.
        let assisted = assist();
        next_extrinsic();
        let (subject, controller) = enrol(2);
        let verifier = verifier();
        for subject in [assisted, subject] {
            die(subject);
            assert_ok!(withdraw(&verifier, OTHER_HOSPITAL, subject));
            assert_eq!(Identity::subject(subject).map(|it| it.status), Some(SubjectStatus::Active));
            assert_noop!(
                Identity::report_deceased(signed(&account(CLERK)), HOSPITAL, subject, PAPER),
                Error::<Test>::ReportContested
            );
        }
        assert_eq!(
            Identity::subject(subject).map(|it| it.acting_controller().cloned()),
            Some(Some(controller))
        );
    });
}

#[test]
fn withdrawing_takes_a_signed_transaction() {
    build_and_execute(|| {
        let subject = assist();
        die(subject);
        assert_noop!(
            Identity::withdraw_death(RuntimeOrigin::none(), HOSPITAL, subject, CERTIFICATE),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn only_those_who_act_for_an_active_organisation_withdraw() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        die(subject);
        let clerk = account(CLERK);
        let nowhere = OrganisationId(9);
        assert_noop!(withdraw(&clerk, nowhere, subject), Error::<Test>::OrganisationNotFound);
        for stranger in [account(99), controller] {
            assert_noop!(withdraw(&stranger, HOSPITAL, subject), Error::<Test>::NotVouchedFor);
        }
        TestOrganisations::lapse(HOSPITAL, CLERK);
        assert_noop!(withdraw(&clerk, HOSPITAL, subject), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(HOSPITAL, false);
        assert_noop!(withdraw(&clerk, HOSPITAL, subject), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn there_must_be_something_that_shows_it() {
    build_and_execute(|| {
        let subject = assist();
        die(subject);
        let nothing = Commitment(H256::zero());
        assert_noop!(
            Identity::withdraw_death(signed(&account(CLERK)), HOSPITAL, subject, nothing),
            Error::<Test>::CommitmentMissing
        );
    });
}

#[test]
fn there_must_be_a_subject_that_was_reported_deceased() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let clerk = account(CLERK);
        let nowhere = SubjectId([0; 16]);
        assert_noop!(withdraw(&clerk, HOSPITAL, nowhere), Error::<Test>::SubjectNotFound);
        assert_noop!(withdraw(&clerk, HOSPITAL, subject), Error::<Test>::SubjectNotDeceased);
        end(subject);
        assert_noop!(withdraw(&clerk, HOSPITAL, subject), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn what_was_not_withdrawn_in_time_is_so() {
    build_and_execute(|| {
        let subject = assist();
        die_for_good(subject);
        assert_noop!(withdraw(&account(CLERK), HOSPITAL, subject), Error::<Test>::ContestTooLate);
    });
}
