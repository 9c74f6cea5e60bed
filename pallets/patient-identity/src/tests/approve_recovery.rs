use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    SubjectId,
};
use sp_runtime::DispatchError;

/// A subject guarded by 30, 31 and 32, two of whom must approve; 30 proposed the patient.
fn proposed() -> (SubjectId, AccountId32, Patient) {
    let (subject, controller) = enrol(2);
    guard(subject, &controller, &[30, 31, 32], 2);
    let new = Patient::new(3);
    assert_ok!(propose(30, subject, &new));
    (subject, controller, new)
}

#[test]
fn another_guardian_approves() {
    build_and_execute(|| {
        let (subject, _, new) = proposed();
        set_time(NOW + 7);
        assert_ok!(approve(31, subject, &new));
        let recovery = Identity::recovery(subject).expect("under way");
        assert_eq!(recovery.approvals.into_inner(), [account(30), account(31)]);
        assert_eq!((recovery.proposed_at, recovery.reached_at), (NOW, Some(NOW + 7)));
        assert_told(
            Event::RecoveryApproved { subject, guardian: account(31), approvals: 2 },
            NewEntry {
                subject: Some(subject),
                agent: Some(account(31)),
                ground: AuditGround::OwnRight,
                object: AuditObject::Account(new.account),
                ..NewEntry::of(AuditKind::RecoveryApproved)
            },
        );
    });
}

#[test]
fn approving_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _, new) = proposed();
        assert_noop!(
            Identity::approve_recovery(RuntimeOrigin::root(), subject, new.account),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn a_guardian_approves_once() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31, 32], 3);
        let new = Patient::new(3);
        assert_ok!(propose(30, subject, &new));
        assert_noop!(approve(30, subject, &new), Error::<Test>::AlreadyApproved);
        assert_ok!(approve(31, subject, &new));
        assert_noop!(approve(31, subject, &new), Error::<Test>::AlreadyApproved);
        assert_eq!(Identity::recovery(subject).and_then(|it| it.reached_at), None);
    });
}

#[test]
fn enough_are_enough_and_the_clock_does_not_start_again() {
    build_and_execute(|| {
        let (subject, _, new) = proposed();
        assert_ok!(approve(31, subject, &new));
        set_time(NOW + 7);
        assert_noop!(approve(32, subject, &new), Error::<Test>::ThresholdReached);
    });
}

#[test]
fn nobody_has_another_account_approved_in_place_of_the_right_one() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31, 32], 2);
        // The thief among the guardians is first.
        let (thief, new) = (Patient::new(4), Patient::new(3));
        assert_ok!(propose(30, subject, &thief));
        assert_noop!(approve(31, subject, &new), Error::<Test>::ControllerMismatch);
        assert_noop!(propose(31, subject, &new), Error::<Test>::RecoveryPending);
        set_time(NOW + RecoveryLifetime::get());
        assert_ok!(propose(31, subject, &new));
        assert_ok!(approve(32, subject, &new));
        set_time(NOW + RecoveryLifetime::get() + DELAY);
        assert_ok!(Identity::finish_recovery(signed(&account(30)), subject));
        assert_eq!(Identity::subject_of(&new.account), Some(subject));
    });
}

#[test]
fn what_lapsed_is_not_approved() {
    build_and_execute(|| {
        let (subject, _, new) = proposed();
        set_time(NOW + RecoveryLifetime::get());
        assert_noop!(approve(31, subject, &new), Error::<Test>::RecoveryLapsed);
        set_time(NOW + RecoveryLifetime::get() - 1);
        assert_ok!(approve(31, subject, &new));
    });
}

#[test]
fn nobody_but_a_guardian_approves() {
    build_and_execute(|| {
        let (subject, controller, new) = proposed();
        appoint(subject, &controller, &account(20));
        for caller in [20, 33, CLERK] {
            assert_noop!(approve(caller, subject, &new), Error::<Test>::NotAuthorized);
        }
    });
}

#[test]
fn there_must_be_something_to_approve_of() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let new = Patient::new(3);
        guard(subject, &controller, &[30, 31], 2);
        assert_noop!(approve(30, subject, &new), Error::<Test>::RecoveryNotFound);
        assert_noop!(approve(30, SubjectId([0; 16]), &new), Error::<Test>::SubjectNotFound);
    });
}

#[test]
fn the_recovery_of_the_dead_and_of_what_ended_is_over() {
    build_and_execute(|| {
        let (subject, _, new) = proposed();
        die(subject);
        assert_eq!(Identity::recovery(subject), None);
        assert!(!Engagements::<Test>::contains_key(&new.account));
        assert_noop!(approve(31, subject, &new), Error::<Test>::SubjectDeceased);

        next_extrinsic();
        let (ended, controller) = enrol(4);
        guard(ended, &controller, &[40, 41], 2);
        assert_ok!(propose(40, ended, &new));
        end(ended);
        assert_eq!(Identity::recovery(ended), None);
        assert_noop!(approve(41, ended, &new), Error::<Test>::SubjectNotActive);
    });
}
