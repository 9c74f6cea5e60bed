use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    signed_payload::{PayloadPurpose, SignedPayload},
    testing::{TestOrganisations, TestSponsors},
    OrganisationId, SubjectId,
};
use sp_core::H256;
use sp_runtime::{DispatchError, MultiSignature};

fn try_enrol(
    clerk: &AccountId32,
    patient: &Patient,
    deadline: u64,
    signature: MultiSignature,
) -> DispatchResult {
    Identity::enrol(signed(clerk), HOSPITAL, patient.account.clone(), deadline, signature)
}

#[test]
fn a_patient_is_enrolled_by_what_it_signed() {
    build_and_execute(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        let signature = patient.enrolment(HOSPITAL, DEADLINE);
        assert_ok!(try_enrol(&clerk, &patient, DEADLINE, signature));

        let subject = Identity::subject_of(&patient.account).expect("enrolled");
        assert_eq!(
            Identity::subject(subject),
            Some(Subject {
                controller: Some(patient.account.clone()),
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
        let digest = Identity::enrolment(HOSPITAL, &patient.account, DEADLINE).digest();
        assert_eq!(UsedPayloads::<Test>::get(digest).map(|it| it.deadline), Some(DEADLINE));
        assert_eq!(TestSponsors::grounds(&patient.account, HOSPITAL), 1);
        assert_told(
            Event::SubjectEnrolled {
                subject,
                custodian: HOSPITAL,
                controller: Some(patient.account.clone()),
            },
            NewEntry {
                subject: Some(subject),
                agent: Some(clerk),
                organisation: Some(HOSPITAL),
                ground: AuditGround::OwnRight,
                object: AuditObject::Account(patient.account),
                ..NewEntry::of(AuditKind::SubjectEnrolled)
            },
        );
    });
}

#[test]
fn the_wrapping_of_polkadot_js_is_accepted() {
    build_and_execute(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        let payload = Identity::enrolment(HOSPITAL, &patient.account, DEADLINE);
        let wrapped = [b"<Bytes>", payload.as_bytes(), b"</Bytes>"].concat();
        assert_ok!(try_enrol(&clerk, &patient, DEADLINE, patient.sign(&wrapped)));
    });
}

#[test]
fn what_is_signed_is_as_documented() {
    new_test_ext().execute_with(|| {
        let patient = Patient::new(2);
        let account: &[u8; 32] = patient.account.as_ref();
        let mut expected = b"salus".to_vec();
        expected.extend([0, 1]);
        expected.extend([7; 32]);
        expected.extend(1u32.to_le_bytes());
        expected.extend(account);
        expected.extend(DEADLINE.to_le_bytes());
        let payload = Identity::enrolment(HOSPITAL, &patient.account, DEADLINE);
        assert_eq!(payload.as_bytes(), expected);
    });
}

#[test]
fn the_id_of_a_subject_tells_nothing_and_differs_by_block_and_place() {
    let enrol_at = |parent: u8, place: u32| -> SubjectId {
        new_test_ext().execute_with(|| {
            System::set_parent_hash(H256([parent; 32]));
            System::set_extrinsic_index(place);
            enrol(2).0
        })
    };
    let id = enrol_at(1, 1);
    assert_eq!(id, enrol_at(1, 1));
    assert_ne!(id, enrol_at(2, 1));
    assert_ne!(id, enrol_at(1, 2));
}

#[test]
fn enrolling_takes_a_signed_transaction() {
    build_and_execute(|| {
        clerk();
        let patient = Patient::new(2);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            let signature = patient.enrolment(HOSPITAL, DEADLINE);
            assert_noop!(
                Identity::enrol(origin, HOSPITAL, patient.account.clone(), DEADLINE, signature),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn an_organisation_must_exist_to_enrol() {
    build_and_execute(|| {
        let patient = Patient::new(2);
        let signature = patient.enrolment(HOSPITAL, DEADLINE);
        assert_noop!(
            try_enrol(&account(CLERK), &patient, DEADLINE, signature),
            Error::<Test>::OrganisationNotFound
        );
    });
}

#[test]
fn only_an_active_organisation_enrols() {
    build_and_execute(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        TestOrganisations::set_active(HOSPITAL, false);
        let signature = patient.enrolment(HOSPITAL, DEADLINE);
        assert_noop!(
            try_enrol(&clerk, &patient, DEADLINE, signature),
            Error::<Test>::OrganisationNotActive
        );
    });
}

#[test]
fn strangers_patients_and_others_practitioners_do_not_enrol() {
    build_and_execute(|| {
        clerk();
        let other = account(9);
        hospital(2, &other);
        let patient = Patient::new(2);
        for caller in [account(8), patient.account.clone(), other] {
            let signature = patient.enrolment(HOSPITAL, DEADLINE);
            assert_noop!(
                try_enrol(&caller, &patient, DEADLINE, signature),
                Error::<Test>::NotVouchedFor
            );
        }
    });
}

#[test]
fn a_lapsed_credential_does_not_enrol() {
    build_and_execute(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        TestOrganisations::lapse(HOSPITAL, CLERK);
        let signature = patient.enrolment(HOSPITAL, DEADLINE);
        assert_noop!(
            try_enrol(&clerk, &patient, DEADLINE, signature),
            Error::<Test>::CredentialNotInForce
        );
    });
}

#[test]
fn a_deadline_holds_until_it_is_reached() {
    build_and_execute(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        let signature = patient.enrolment(HOSPITAL, DEADLINE);
        for late in [DEADLINE, DEADLINE + 1] {
            set_time(late);
            assert_noop!(
                try_enrol(&clerk, &patient, DEADLINE, signature.clone()),
                Error::<Test>::DeadlinePassed
            );
        }
        set_time(DEADLINE - 1);
        assert_ok!(try_enrol(&clerk, &patient, DEADLINE, signature));
    });
}

#[test]
fn a_deadline_lies_no_further_ahead_than_the_limit() {
    build_and_execute(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        let furthest = NOW + MaxDeadline::get();
        for far in [furthest + 1, u64::MAX] {
            assert_noop!(
                try_enrol(&clerk, &patient, far, patient.enrolment(HOSPITAL, far)),
                Error::<Test>::DeadlineTooFar
            );
        }
        let signature = patient.enrolment(HOSPITAL, furthest);
        assert_ok!(try_enrol(&clerk, &patient, furthest, signature));
    });
}

#[test]
fn a_signature_for_anything_else_is_refused() {
    build_and_execute(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        let payload = |genesis, organisation, controller: &AccountId32, deadline| {
            SignedPayload::new(
                PayloadPurpose::Enrol,
                H256([genesis; 32]),
                &(OrganisationId(organisation), controller),
                deadline,
            )
        };
        let right = payload(7, 1, &patient.account, DEADLINE);
        let stranger = Patient::new(3);
        let wrong = [
            patient.sign(payload(8, 1, &patient.account, DEADLINE).as_bytes()),
            patient.sign(payload(7, 2, &patient.account, DEADLINE).as_bytes()),
            patient.sign(payload(7, 1, &stranger.account, DEADLINE).as_bytes()),
            patient.sign(payload(7, 1, &patient.account, DEADLINE + 1).as_bytes()),
            patient.sign(&[right.as_bytes(), b" "].concat()),
            patient.sign(b""),
            stranger.sign(right.as_bytes()),
        ];
        for signature in wrong {
            assert_noop!(
                try_enrol(&clerk, &patient, DEADLINE, signature),
                Error::<Test>::SignatureInvalid
            );
        }
        assert_ok!(try_enrol(&clerk, &patient, DEADLINE, patient.sign(right.as_bytes())));
    });
}

#[test]
fn nobody_is_enrolled_where_it_did_not_sign_for() {
    build_and_execute(|| {
        clerk();
        let thief = account(9);
        let other = hospital(2, &thief);
        let patient = Patient::new(2);
        let signature = patient.enrolment(HOSPITAL, DEADLINE);
        assert_noop!(
            Identity::enrol(signed(&thief), other, patient.account.clone(), DEADLINE, signature),
            Error::<Test>::SignatureInvalid
        );
    });
}

#[test]
fn a_payload_is_used_once_whoever_relays_it_and_however_it_is_signed() {
    build_and_execute(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        let signature = patient.enrolment(HOSPITAL, DEADLINE);
        assert_ok!(try_enrol(&clerk, &patient, DEADLINE, signature.clone()));
        next_extrinsic();
        for replay in [signature.clone(), patient.enrolment(HOSPITAL, DEADLINE)] {
            assert_noop!(try_enrol(&clerk, &patient, DEADLINE, replay), Error::<Test>::PayloadUsed);
        }
        set_time(DEADLINE);
        assert_noop!(
            try_enrol(&clerk, &patient, DEADLINE, signature.clone()),
            Error::<Test>::DeadlinePassed
        );
        // Neither does forgetting the payload make it good again.
        let digest = Identity::enrolment(HOSPITAL, &patient.account, DEADLINE).digest();
        let digests = vec![digest].try_into().expect("one");
        assert_ok!(Identity::prune_payloads(signed(&clerk), digests));
        assert_noop!(
            try_enrol(&clerk, &patient, DEADLINE, signature),
            Error::<Test>::DeadlinePassed
        );
    });
}

#[test]
fn an_account_acts_for_one_subject() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (clerk, patient) = (account(CLERK), Patient::new(2));
        next_extrinsic();
        let again = patient.enrolment(HOSPITAL, DEADLINE + 1);
        assert_noop!(try_enrol(&clerk, &patient, DEADLINE + 1, again), Error::<Test>::AccountInUse);

        let guardian = Patient::new(3);
        appoint(subject, &controller, &guardian.account);
        let signature = guardian.enrolment(HOSPITAL, DEADLINE);
        assert_noop!(
            try_enrol(&clerk, &guardian, DEADLINE, signature),
            Error::<Test>::AccountInUse
        );
    });
}

#[test]
fn a_controller_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        TestSponsors::refuse();
        let signature = patient.enrolment(HOSPITAL, DEADLINE);
        assert_noop!(
            try_enrol(&clerk, &patient, DEADLINE, signature),
            Error::<Test>::TooManySponsors
        );
    });
}

#[test]
fn an_id_is_given_once() {
    new_test_ext().execute_with(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        let signature = patient.enrolment(HOSPITAL, DEADLINE);
        assert_ok!(try_enrol(&clerk, &patient, DEADLINE, signature.clone()));
        // As if somebody else's subject had come to the same id.
        SubjectsByController::<Test>::remove(&patient.account);
        let _ = UsedPayloads::<Test>::clear(u32::MAX, None);
        assert_noop!(
            try_enrol(&clerk, &patient, DEADLINE, signature),
            Error::<Test>::SubjectExists
        );
    });
}
