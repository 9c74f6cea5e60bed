use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    identity::{Power, Powers, SubjectRefusal},
    signed_payload::{PayloadPurpose, SignedPayload},
    testing::{TestOrganisations, TestSponsors},
    traits::Subjects as _,
    Moment, Month, OrganisationId, Period, RepresentativeKind, SubjectId,
};
use sp_core::H256;
use sp_runtime::{DispatchError, MultiSignature};

const MONTH: Month = Month(1);

fn until() -> Moment {
    MONTH.begins() + 100
}

fn try_take_over(
    caller: &AccountId32,
    organisation: OrganisationId,
    subject: SubjectId,
    patient: &Patient,
    deadline: Moment,
    signature: MultiSignature,
) -> DispatchResult {
    let controller = patient.account.clone();
    Identity::take_over(signed(caller), organisation, subject, controller, deadline, signature)
}

fn take_over(
    caller: &AccountId32,
    organisation: OrganisationId,
    subject: SubjectId,
) -> DispatchResult {
    let patient = Patient::new(3);
    let signature = patient.take_over(subject, until());
    try_take_over(caller, organisation, subject, &patient, until(), signature)
}

/// A subject whose patient has just come of age, and its guardian, who is the controller.
fn of_age() -> (SubjectId, AccountId32) {
    let (subject, guardian) = enrol(2);
    assert_ok!(Identity::set_majority(signed(&account(CLERK)), HOSPITAL, subject, MONTH));
    set_time(MONTH.begins());
    (subject, guardian)
}

#[test]
fn a_patient_who_came_of_age_takes_over_without_the_guardian() {
    build_and_execute(|| {
        let (subject, guardian) = of_age();
        assert_ok!(Identity::set_key_hash(signed(&guardian), subject, H256([8; 32])));
        let before = Identity::subject(subject).expect("enrolled");
        let (clerk, patient) = (account(CLERK), Patient::new(3));
        assert_ok!(take_over(&clerk, HOSPITAL, subject));

        let controller = Some(patient.account.clone());
        assert_eq!(Identity::subject(subject), Some(Subject { controller, tenure: 1, ..before }));
        assert_eq!(Identity::subject_of(&patient.account), Some(subject));
        assert_eq!(Identity::subject_of(&guardian), None);
        assert_eq!(TestSponsors::grounds(&patient.account, HOSPITAL), 1);
        assert_eq!(TestSponsors::grounds(&guardian, HOSPITAL), 0);
        let digest = Identity::taking_over(HOSPITAL, subject, &patient.account, until()).digest();
        assert_eq!(UsedPayloads::<Test>::get(digest).map(|it| it.deadline), Some(until()));
        // Nothing more is sealed to the guardian's.
        assert_eq!(Identity::did(subject).map(|it| (it.key_hash, it.key_version)), Some((None, 1)));
        assert_told(
            Event::TakenOver { subject, controller: patient.account.clone() },
            NewEntry {
                subject: Some(subject),
                agent: Some(clerk),
                organisation: Some(HOSPITAL),
                ground: AuditGround::OwnRight,
                object: AuditObject::Account(patient.account),
                ..NewEntry::of(AuditKind::TakenOver)
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
        expected.extend([4, 1]);
        expected.extend([7; 32]);
        expected.extend(1u32.to_le_bytes());
        expected.extend([9; 16]);
        expected.extend(account);
        expected.extend(DEADLINE.to_le_bytes());
        let subject = SubjectId([9; 16]);
        let payload = Identity::taking_over(HOSPITAL, subject, &patient.account, DEADLINE);
        assert_eq!(payload.as_bytes(), expected);
    });
}

#[test]
fn nobody_whom_the_guardian_left_behind_takes_the_subject_back() {
    build_and_execute(|| {
        let (subject, guardian) = of_age();
        assert_ok!(Identity::appoint_representative(
            signed(&guardian),
            subject,
            account(20),
            RepresentativeKind::HPOWATT,
            Powers { consent: true, revoke: true, read: true, rotate: true },
            Period { from: 0, to: None }
        ));
        guard(subject, &guardian, &[30, 31], 1);
        let back = Patient::new(4);
        assert_ok!(propose_until(30, subject, &back, until()));
        assert_ok!(take_over(&account(CLERK), HOSPITAL, subject));

        let now = MONTH.begins();
        assert_eq!(
            Identity::capacity(subject, &account(20), Power::Rotate, now).map(|_| ()),
            Err(SubjectRefusal::NotAuthorized)
        );
        assert_eq!(Identity::recovery(subject), None);
        assert_noop!(propose_until(31, subject, &back, until() - 1), Error::<Test>::NotAuthorized);
        let accounts = vec![account(20), account(30)].try_into().expect("few");
        assert_ok!(Identity::release_representatives(signed(&account(99)), subject, accounts));

        // Whoever the patient chooses has force, be it the same account.
        let patient = Patient::new(3).account;
        assert_ok!(Identity::appoint_representative(
            signed(&patient),
            subject,
            account(20),
            RepresentativeKind::HPOWATT,
            POWERS,
            Period { from: 0, to: None }
        ));
        assert_ok!(Identity::capacity(subject, &account(20), Power::Consent, now).map(|_| ()));
        guard(subject, &patient, &[31], 1);
        assert_ok!(propose_until(31, subject, &back, until() - 1));
    });
}

#[test]
fn taking_over_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = of_age();
        let patient = Patient::new(3);
        let signature = patient.take_over(subject, until());
        let controller = patient.account;
        assert_noop!(
            Identity::take_over(
                RuntimeOrigin::none(),
                HOSPITAL,
                subject,
                controller,
                until(),
                signature
            ),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn only_those_who_act_for_an_active_organisation_hands_over() {
    build_and_execute(|| {
        let subject = of_age().0;
        let clerk = account(CLERK);
        let nowhere = OrganisationId(9);
        assert_noop!(take_over(&clerk, nowhere, subject), Error::<Test>::OrganisationNotFound);
        for stranger in [account(99), Patient::new(2).account] {
            assert_noop!(take_over(&stranger, HOSPITAL, subject), Error::<Test>::NotVouchedFor);
        }
        TestOrganisations::lapse(HOSPITAL, CLERK);
        assert_noop!(take_over(&clerk, HOSPITAL, subject), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(HOSPITAL, false);
        assert_noop!(take_over(&clerk, HOSPITAL, subject), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn nobody_but_the_custodian_hands_over() {
    build_and_execute(|| {
        let subject = of_age().0;
        let other = account(9);
        let another = hospital(2, &other);
        assert_noop!(take_over(&other, another, subject), Error::<Test>::NotCustodian);
        assert_noop!(take_over(&other, HOSPITAL, subject), Error::<Test>::NotVouchedFor);
    });
}

#[test]
fn a_subject_must_exist_and_its_patient_live() {
    build_and_execute(|| {
        let (subject, _) = of_age();
        let clerk = account(CLERK);
        let nowhere = SubjectId([0; 16]);
        assert_noop!(take_over(&clerk, HOSPITAL, nowhere), Error::<Test>::SubjectNotFound);
        die(subject);
        assert_noop!(take_over(&clerk, HOSPITAL, subject), Error::<Test>::SubjectDeceased);
    });
}

#[test]
fn what_has_ended_is_not_taken_over() {
    build_and_execute(|| {
        let (subject, _) = of_age();
        end(subject);
        assert_noop!(
            take_over(&account(CLERK), HOSPITAL, subject),
            Error::<Test>::SubjectNotActive
        );
    });
}

#[test]
fn a_patient_takes_over_once_the_month_has_begun_and_only_if_one_is_stated() {
    build_and_execute(|| {
        let (subject, _) = of_age();
        let clerk = account(CLERK);
        set_time(MONTH.begins() - 1);
        assert_noop!(take_over(&clerk, HOSPITAL, subject), Error::<Test>::MajorityNotReached);
        set_time(NOW);
        next_extrinsic();
        let (grown_up, _) = enrol(5);
        set_time(MONTH.begins());
        assert_noop!(take_over(&clerk, HOSPITAL, grown_up), Error::<Test>::MajorityNotReached);
        assert_ok!(take_over(&clerk, HOSPITAL, subject));
    });
}

#[test]
fn a_patient_takes_over_once_and_no_desk_takes_the_subject_from_it() {
    build_and_execute(|| {
        let (subject, _) = of_age();
        let clerk = account(CLERK);
        assert_ok!(take_over(&clerk, HOSPITAL, subject));
        let thief = Patient::new(4);
        let signature = thief.take_over(subject, until());
        assert_noop!(
            try_take_over(&clerk, HOSPITAL, subject, &thief, until(), signature),
            Error::<Test>::AlreadyTakenOver
        );
    });
}

#[test]
fn a_deadline_holds_until_it_is_reached_and_is_near() {
    build_and_execute(|| {
        let (subject, _) = of_age();
        let (clerk, patient) = (account(CLERK), Patient::new(3));
        let far = MONTH.begins() + MaxDeadline::get() + 1;
        let signature = patient.take_over(subject, far);
        assert_noop!(
            try_take_over(&clerk, HOSPITAL, subject, &patient, far, signature),
            Error::<Test>::DeadlineTooFar
        );
        set_time(until());
        assert_noop!(take_over(&clerk, HOSPITAL, subject), Error::<Test>::DeadlinePassed);
    });
}

#[test]
fn a_payload_is_used_once() {
    build_and_execute(|| {
        let (subject, _) = of_age();
        let account_of_patient = Patient::new(3).account;
        let payload = Identity::taking_over(HOSPITAL, subject, &account_of_patient, until());
        remember(payload.digest(), until(), HOSPITAL);
        assert_noop!(take_over(&account(CLERK), HOSPITAL, subject), Error::<Test>::PayloadUsed);
    });
}

#[test]
fn the_account_acts_for_nobody_yet() {
    build_and_execute(|| {
        let (subject, guardian) = of_age();
        appoint_executor(subject, &guardian, &Patient::new(3).account);
        assert_noop!(take_over(&account(CLERK), HOSPITAL, subject), Error::<Test>::AccountInUse);
    });
}

#[test]
fn a_signature_for_anything_else_is_refused() {
    build_and_execute(|| {
        let (subject, _) = of_age();
        let (clerk, patient, stranger) = (account(CLERK), Patient::new(3), Patient::new(4));
        let payload = |purpose, organisation: u32, subject: SubjectId, account: &AccountId32| {
            let body = (OrganisationId(organisation), subject, account);
            SignedPayload::new(purpose, H256([7; 32]), &body, until())
        };
        let (to, other) = (&patient.account, SubjectId([0; 16]));
        let wrong = [
            patient.claim(subject, until()),
            patient.rotation(subject, until()),
            patient.sign(payload(PayloadPurpose::TakeOver, 2, subject, to).as_bytes()),
            patient.sign(payload(PayloadPurpose::TakeOver, 1, other, to).as_bytes()),
            patient.sign(payload(PayloadPurpose::TakeOver, 1, subject, &clerk).as_bytes()),
            stranger.sign(payload(PayloadPurpose::TakeOver, 1, subject, to).as_bytes()),
        ];
        for signature in wrong {
            assert_noop!(
                try_take_over(&clerk, HOSPITAL, subject, &patient, until(), signature),
                Error::<Test>::SignatureInvalid
            );
        }
        assert_ok!(take_over(&clerk, HOSPITAL, subject));
    });
}

#[test]
fn the_key_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        let (subject, _) = of_age();
        TestSponsors::refuse();
        assert_noop!(take_over(&account(CLERK), HOSPITAL, subject), Error::<Test>::TooManySponsors);
    });
}
