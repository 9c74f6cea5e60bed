use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    signed_payload::{PayloadPurpose, SignedPayload},
    testing::{TestOrganisations, TestSponsors},
    traits::Subjects as _,
    OrganisationId, SubjectId,
};
use sp_core::H256;
use sp_runtime::{DispatchError, MultiSignature};

fn try_claim(
    caller: &AccountId32,
    organisation: OrganisationId,
    subject: SubjectId,
    patient: &Patient,
    deadline: u64,
    signature: MultiSignature,
) -> DispatchResult {
    let controller = patient.account.clone();
    Identity::claim(signed(caller), organisation, subject, controller, deadline, signature)
}

fn claim(caller: &AccountId32, organisation: OrganisationId, subject: SubjectId) -> DispatchResult {
    let patient = Patient::new(3);
    let signature = patient.claim(subject, DEADLINE);
    try_claim(caller, organisation, subject, &patient, DEADLINE, signature)
}

#[test]
fn a_patient_gets_the_key_of_its_subject() {
    build_and_execute(|| {
        let subject = assist();
        assert_ok!(Identity::advance_epoch(subject));
        let before = Identity::subject(subject).expect("enrolled");
        let (clerk, patient) = (account(CLERK), Patient::new(3));
        assert_ok!(claim(&clerk, HOSPITAL, subject));

        let controller = Some(patient.account.clone());
        assert_eq!(Identity::subject(subject), Some(Subject { controller, ..before }));
        assert_eq!(Identity::facts(subject).map(|it| (it.is_assisted, it.epoch)), Ok((false, 1)));
        assert_eq!(Identity::subject_of(&patient.account), Some(subject));
        assert_eq!(TestSponsors::grounds(&patient.account, HOSPITAL), 1);
        let digest = Identity::claiming(HOSPITAL, subject, &patient.account, DEADLINE).digest();
        assert_eq!(UsedPayloads::<Test>::get(digest).map(|it| it.deadline), Some(DEADLINE));
        assert_told(
            Event::SubjectClaimed { subject, controller: patient.account.clone() },
            NewEntry {
                subject: Some(subject),
                agent: Some(clerk),
                organisation: Some(HOSPITAL),
                ground: AuditGround::OwnRight,
                object: AuditObject::Account(patient.account),
                ..NewEntry::of(AuditKind::SubjectClaimed)
            },
        );
    });
}

#[test]
fn what_the_patient_signs_is_as_documented() {
    new_test_ext().execute_with(|| {
        let patient = Patient::new(3);
        let account: &[u8; 32] = patient.account.as_ref();
        let mut expected = b"salus".to_vec();
        expected.extend([2, 1]);
        expected.extend([7; 32]);
        expected.extend(1u32.to_le_bytes());
        expected.extend([9; 16]);
        expected.extend(account);
        expected.extend(DEADLINE.to_le_bytes());
        let subject = SubjectId([9; 16]);
        let payload = Identity::claiming(HOSPITAL, subject, &patient.account, DEADLINE);
        assert_eq!(payload.as_bytes(), expected);
    });
}

#[test]
fn claiming_takes_a_signed_transaction() {
    build_and_execute(|| {
        let subject = assist();
        let patient = Patient::new(3);
        let signature = patient.claim(subject, DEADLINE);
        let controller = patient.account;
        assert_noop!(
            Identity::claim(
                RuntimeOrigin::none(),
                HOSPITAL,
                subject,
                controller,
                DEADLINE,
                signature
            ),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn only_those_who_act_for_an_active_organisation_hands_out_keys() {
    build_and_execute(|| {
        let subject = assist();
        let clerk = account(CLERK);
        let nowhere = OrganisationId(9);
        assert_noop!(claim(&clerk, nowhere, subject), Error::<Test>::OrganisationNotFound);
        for stranger in [account(99), Patient::new(2).account] {
            assert_noop!(claim(&stranger, HOSPITAL, subject), Error::<Test>::NotVouchedFor);
        }
        TestOrganisations::lapse(HOSPITAL, CLERK);
        assert_noop!(claim(&clerk, HOSPITAL, subject), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(HOSPITAL, false);
        assert_noop!(claim(&clerk, HOSPITAL, subject), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn nobody_but_the_custodian_hands_out_keys() {
    build_and_execute(|| {
        let subject = assist();
        let other = account(9);
        let another = hospital(2, &other);
        assert_noop!(claim(&other, another, subject), Error::<Test>::NotCustodian);
        assert_noop!(claim(&other, HOSPITAL, subject), Error::<Test>::NotVouchedFor);
    });
}

#[test]
fn a_subject_is_claimed_once() {
    build_and_execute(|| {
        let subject = assist();
        let clerk = account(CLERK);
        assert_ok!(claim(&clerk, HOSPITAL, subject));
        let thief = Patient::new(4);
        let signature = thief.claim(subject, DEADLINE);
        assert_noop!(
            try_claim(&clerk, HOSPITAL, subject, &thief, DEADLINE, signature),
            Error::<Test>::NotAssisted
        );
    });
}

#[test]
fn a_subject_with_a_key_is_not_claimed() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        assert_noop!(claim(&account(CLERK), HOSPITAL, subject), Error::<Test>::NotAssisted);
    });
}

#[test]
fn a_subject_must_exist_and_its_patient_live() {
    build_and_execute(|| {
        let subject = assist();
        let clerk = account(CLERK);
        assert_noop!(claim(&clerk, HOSPITAL, SubjectId([0; 16])), Error::<Test>::SubjectNotFound);
        die(subject);
        assert_noop!(claim(&clerk, HOSPITAL, subject), Error::<Test>::SubjectDeceased);
        next_extrinsic();
        let (ended, _) = enrol(2);
        end(ended);
        assert_noop!(claim(&clerk, HOSPITAL, ended), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn a_deadline_holds_until_it_is_reached_and_is_near() {
    build_and_execute(|| {
        let subject = assist();
        let (clerk, patient) = (account(CLERK), Patient::new(3));
        let far = NOW + MaxDeadline::get() + 1;
        assert_noop!(
            try_claim(&clerk, HOSPITAL, subject, &patient, far, patient.claim(subject, far)),
            Error::<Test>::DeadlineTooFar
        );
        set_time(DEADLINE);
        assert_noop!(claim(&clerk, HOSPITAL, subject), Error::<Test>::DeadlinePassed);
    });
}

#[test]
fn a_payload_is_used_once() {
    build_and_execute(|| {
        let subject = assist();
        let clerk = account(CLERK);
        let digest =
            Identity::claiming(HOSPITAL, subject, &Patient::new(3).account, DEADLINE).digest();
        remember(digest, DEADLINE, HOSPITAL);
        assert_noop!(claim(&clerk, HOSPITAL, subject), Error::<Test>::PayloadUsed);
    });
}

#[test]
fn the_account_acts_for_nobody_yet() {
    build_and_execute(|| {
        let subject = assist();
        next_extrinsic();
        enrol(3);
        assert_noop!(claim(&account(CLERK), HOSPITAL, subject), Error::<Test>::AccountInUse);
    });
}

#[test]
fn a_signature_for_anything_else_is_refused() {
    build_and_execute(|| {
        let subject = assist();
        let (clerk, patient, stranger) = (account(CLERK), Patient::new(3), Patient::new(4));
        let payload = |purpose, organisation: u32, subject: SubjectId, account: &AccountId32| {
            let body = (OrganisationId(organisation), subject, account);
            SignedPayload::new(purpose, H256([7; 32]), &body, DEADLINE)
        };
        let (to, other) = (&patient.account, SubjectId([0; 16]));
        let wrong = [
            patient.sign(payload(PayloadPurpose::TakeOver, 1, subject, to).as_bytes()),
            patient.sign(payload(PayloadPurpose::Claim, 2, subject, to).as_bytes()),
            patient.sign(payload(PayloadPurpose::Claim, 1, other, to).as_bytes()),
            patient.sign(payload(PayloadPurpose::Claim, 1, subject, &clerk).as_bytes()),
            patient.rotation(subject, DEADLINE),
            patient.enrolment(HOSPITAL, DEADLINE),
            stranger.sign(payload(PayloadPurpose::Claim, 1, subject, to).as_bytes()),
        ];
        for signature in wrong {
            assert_noop!(
                try_claim(&clerk, HOSPITAL, subject, &patient, DEADLINE, signature),
                Error::<Test>::SignatureInvalid
            );
        }
        assert_ok!(claim(&clerk, HOSPITAL, subject));
    });
}

#[test]
fn the_key_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        let subject = assist();
        TestSponsors::refuse();
        assert_noop!(claim(&account(CLERK), HOSPITAL, subject), Error::<Test>::TooManySponsors);
    });
}
