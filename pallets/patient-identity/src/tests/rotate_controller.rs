use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    identity::{Power, Powers, SubjectRefusal},
    signed_payload::{PayloadPurpose, SignedPayload},
    testing::{TestOrganisations, TestSponsors},
    traits::Subjects as _,
    RepresentativeKind, SubjectId,
};
use sp_core::H256;
use sp_runtime::{DispatchError, MultiSignature};

const ROTATE: Powers = Powers { consent: false, revoke: false, read: false, rotate: true };

fn try_rotate(
    caller: &AccountId32,
    subject: SubjectId,
    new: &Patient,
    deadline: u64,
    signature: MultiSignature,
) -> DispatchResult {
    Identity::rotate_controller(signed(caller), subject, new.account.clone(), deadline, signature)
}

fn rotate(caller: &AccountId32, subject: SubjectId, new: &Patient) -> DispatchResult {
    try_rotate(caller, subject, new, DEADLINE, new.rotation(subject, DEADLINE))
}

fn appoint_with(subject: SubjectId, controller: &AccountId32, number: u64, powers: Powers) {
    assert_ok!(Identity::appoint_representative(
        signed(controller),
        subject,
        account(number),
        RepresentativeKind::HPOWATT,
        powers,
        PERIOD
    ));
}

#[test]
fn a_controller_hands_over_to_another_key() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        let before = Identity::subject(subject).expect("enrolled");
        let new = Patient::new(3);
        assert_ok!(rotate(&old, subject, &new));

        let controller = Some(new.account.clone());
        assert_eq!(Identity::subject(subject), Some(Subject { controller, ..before }));
        assert_eq!(Identity::subject_of(&new.account), Some(subject));
        assert_eq!(Identity::subject_of(&old), None);
        assert_eq!(TestSponsors::grounds(&new.account, HOSPITAL), 1);
        assert_eq!(TestSponsors::grounds(&old, HOSPITAL), 0);
        let digest = Identity::rotation(subject, &new.account, DEADLINE).digest();
        assert_eq!(UsedPayloads::<Test>::get(digest).map(|it| it.deadline), Some(DEADLINE));
        assert_eq!(
            Identity::capacity(subject, &old, Power::Read, NOW),
            Err(SubjectRefusal::NotAuthorized)
        );
        assert_told(
            Event::ControllerRotated { subject, controller: new.account.clone() },
            NewEntry {
                subject: Some(subject),
                agent: Some(old),
                ground: AuditGround::OwnRight,
                object: AuditObject::Account(new.account),
                ..NewEntry::of(AuditKind::ControllerRotated)
            },
        );
    });
}

#[test]
fn what_the_new_controller_signs_is_as_documented() {
    new_test_ext().execute_with(|| {
        let new = Patient::new(3);
        let account: &[u8; 32] = new.account.as_ref();
        let mut expected = b"salus".to_vec();
        expected.extend([1, 1]);
        expected.extend([7; 32]);
        expected.extend([9; 16]);
        expected.extend(account);
        expected.extend(DEADLINE.to_le_bytes());
        let payload = Identity::rotation(SubjectId([9; 16]), &new.account, DEADLINE);
        assert_eq!(payload.as_bytes(), expected);
    });
}

#[test]
fn a_suspended_custodian_does_not_keep_a_patient_from_its_key() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        TestOrganisations::set_active(HOSPITAL, false);
        assert_ok!(rotate(&old, subject, &Patient::new(3)));
    });
}

#[test]
fn the_account_that_was_replaced_can_be_used_again() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        assert_ok!(rotate(&old, subject, &Patient::new(3)));
        next_extrinsic();
        let back = Patient::new(2);
        assert_ok!(rotate(&Patient::new(3).account, subject, &back));
        assert_eq!(Identity::subject_of(&old), Some(subject));
    });
}

#[test]
fn a_representative_with_the_power_replaces_the_controller() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        appoint_with(subject, &old, 20, ROTATE);
        assert_ok!(rotate(&account(20), subject, &Patient::new(3)));
        assert_eq!(Identity::subject_of(&old), None);
        assert_eq!(Identity::subject(subject).map(|it| it.representatives), Some(1));
    });
}

#[test]
fn a_representative_without_the_power_does_not() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        appoint_with(subject, &old, 20, Powers { rotate: false, read: true, ..POWERS });
        assert_noop!(rotate(&account(20), subject, &Patient::new(3)), Error::<Test>::PowerMissing);
    });
}

#[test]
fn nobody_else_replaces_a_controller() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        appoint_with(subject, &old, 20, ROTATE);
        next_extrinsic();
        let (_, another) = enrol(4);
        let new = Patient::new(3);
        for caller in [account(CLERK), another, account(99), new.account.clone()] {
            assert_noop!(rotate(&caller, subject, &new), Error::<Test>::NotAuthorized);
        }
        set_time(PERIOD.to.expect("it ends"));
        assert_noop!(rotate(&account(20), subject, &new), Error::<Test>::NotAuthorized);
    });
}

#[test]
fn rotating_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let new = Patient::new(3);
        let signature = new.rotation(subject, DEADLINE);
        assert_noop!(
            Identity::rotate_controller(
                RuntimeOrigin::root(),
                subject,
                new.account,
                DEADLINE,
                signature
            ),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn a_subject_must_exist_and_not_have_ended() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        let new = Patient::new(3);
        assert_noop!(rotate(&old, SubjectId([0; 16]), &new), Error::<Test>::SubjectNotFound);
        end(subject);
        assert_noop!(rotate(&old, subject, &new), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn nobody_rotates_an_assisted_subject() {
    build_and_execute(|| {
        let subject = assist();
        assert_noop!(
            rotate(&account(CLERK), subject, &Patient::new(3)),
            Error::<Test>::NotAuthorized
        );
    });
}

#[test]
fn a_deadline_holds_until_it_is_reached_and_is_near() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        let new = Patient::new(3);
        let far = NOW + MaxDeadline::get() + 1;
        assert_noop!(
            try_rotate(&old, subject, &new, far, new.rotation(subject, far)),
            Error::<Test>::DeadlineTooFar
        );
        set_time(DEADLINE);
        assert_noop!(rotate(&old, subject, &new), Error::<Test>::DeadlinePassed);
    });
}

#[test]
fn a_payload_is_used_once() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        let (second, third) = (Patient::new(3), Patient::new(4));
        assert_ok!(rotate(&old, subject, &second));
        assert_ok!(rotate(&second.account, subject, &third));
        assert_noop!(rotate(&third.account, subject, &second), Error::<Test>::PayloadUsed);
    });
}

#[test]
fn the_new_controller_acts_for_nobody_yet() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        next_extrinsic();
        enrol(4);
        let representative = Patient::new(5);
        appoint(subject, &old, &representative.account);
        for taken in [Patient::new(2), Patient::new(4), representative] {
            assert_noop!(rotate(&old, subject, &taken), Error::<Test>::AccountInUse);
        }
    });
}

#[test]
fn a_signature_for_anything_else_is_refused() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        let (new, stranger) = (Patient::new(3), Patient::new(4));
        let payload = |purpose, genesis, subject: SubjectId, account: &AccountId32| {
            SignedPayload::new(purpose, H256([genesis; 32]), &(subject, account), DEADLINE)
        };
        let right = Identity::rotation(subject, &new.account, DEADLINE);
        let other = SubjectId([0; 16]);
        let wrong = [
            new.sign(payload(PayloadPurpose::Enrol, 7, subject, &new.account).as_bytes()),
            new.sign(payload(PayloadPurpose::Claim, 7, subject, &new.account).as_bytes()),
            new.sign(payload(PayloadPurpose::Recover, 7, subject, &new.account).as_bytes()),
            new.sign(payload(PayloadPurpose::Rotate, 8, subject, &new.account).as_bytes()),
            new.sign(payload(PayloadPurpose::Rotate, 7, other, &new.account).as_bytes()),
            new.sign(payload(PayloadPurpose::Rotate, 7, subject, &stranger.account).as_bytes()),
            new.rotation(subject, DEADLINE + 1),
            stranger.sign(right.as_bytes()),
        ];
        for signature in wrong {
            assert_noop!(
                try_rotate(&old, subject, &new, DEADLINE, signature),
                Error::<Test>::SignatureInvalid
            );
        }
        assert_ok!(rotate(&old, subject, &new));
    });
}

#[test]
fn a_new_controller_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        TestSponsors::refuse();
        assert_noop!(rotate(&old, subject, &Patient::new(3)), Error::<Test>::TooManySponsors);
    });
}

#[test]
fn an_executor_takes_over_and_what_it_names_acts() {
    build_and_execute(|| {
        let (subject, old) = enrol(2);
        let executor = account(20);
        appoint_executor(subject, &old, &executor);
        let new = Patient::new(3);
        assert_noop!(rotate(&executor, subject, &new), Error::<Test>::NotAuthorized);
        die(subject);
        for caller in [&old, &executor] {
            assert_noop!(rotate(caller, subject, &new), Error::<Test>::NotAuthorized);
        }
        set_time(NOW + DeathContestWindow::get());
        assert_noop!(rotate(&old, subject, &new), Error::<Test>::NotAuthorized);
        assert_ok!(rotate(&executor, subject, &new));
        let now = NOW + DeathContestWindow::get();
        assert_ok!(Identity::capacity(subject, &new.account, Power::Read, now).map(|_| ()));
        // The patient's own is given back with that.
        assert_eq!(Identity::subject_of(&old), None);
        assert_eq!(TestSponsors::grounds(&old, HOSPITAL), 0);
        assert_ok!(rotate(&new.account, subject, &Patient::new(4)));
        assert_eq!(Identity::subject(subject).map(|it| it.status), Some(SubjectStatus::Deceased));
        // Appointing is over: what the testator did not arrange nobody does.
        assert_noop!(
            Identity::appoint_representative(
                signed(&Patient::new(4).account),
                subject,
                account(21),
                RepresentativeKind::EXCEST,
                POWERS,
                PERIOD
            ),
            Error::<Test>::SubjectDeceased
        );
    });
}
