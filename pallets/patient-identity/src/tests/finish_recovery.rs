use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    testing::TestSponsors,
    SubjectId,
};
use sp_runtime::DispatchError;

fn finish(subject: SubjectId) -> DispatchResult {
    Identity::finish_recovery(signed(&account(99)), subject)
}

/// A subject whose recovery enough guardians, of 30, 31 and 32, approved of at [`NOW`].
fn approved() -> (SubjectId, AccountId32, Patient) {
    let (subject, controller) = enrol(2);
    guard(subject, &controller, &[30, 31, 32], 2);
    let new = Patient::new(3);
    assert_ok!(propose(30, subject, &new));
    assert_ok!(approve(31, subject, &new));
    (subject, controller, new)
}

#[test]
fn anyone_finishes_what_the_guardians_approved_of() {
    build_and_execute(|| {
        let (subject, old, new) = approved();
        appoint(subject, &old, &account(20));
        let before = Identity::subject(subject).expect("enrolled");
        let guardianship = Identity::guardianship(subject);
        set_time(NOW + DELAY);
        assert_ok!(finish(subject));

        let controller = Some(new.account.clone());
        assert_eq!(Identity::subject(subject), Some(Subject { controller, ..before }));
        assert_eq!(Identity::subject_of(&new.account), Some(subject));
        assert_eq!(Identity::subject_of(&old), None);
        assert_eq!(Identity::recovery(subject), None);
        assert_eq!(Identity::guardianship(subject), guardianship);
        assert!(!Engagements::<Test>::contains_key(&new.account));
        assert_eq!(TestSponsors::grounds(&new.account, HOSPITAL), 1);
        assert_eq!(TestSponsors::grounds(&old, HOSPITAL), 0);
        assert_told(
            Event::RecoveryFinished { subject, controller: new.account.clone() },
            NewEntry {
                subject: Some(subject),
                agent: Some(account(99)),
                ground: AuditGround::OwnRight,
                object: AuditObject::Account(new.account),
                ..NewEntry::of(AuditKind::RecoveryFinished)
            },
        );
        assert_noop!(finish(subject), Error::<Test>::RecoveryNotFound);
    });
}

#[test]
fn finishing_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, ..) = approved();
        set_time(NOW + DELAY);
        assert_noop!(
            Identity::finish_recovery(RuntimeOrigin::none(), subject),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn the_time_to_veto_must_have_passed_since_enough_approved() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31], 2);
        let new = Patient::new(3);
        assert_ok!(propose(30, subject, &new));
        set_time(NOW + 2 * DELAY);
        assert_noop!(finish(subject), Error::<Test>::ThresholdNotReached);
        assert_ok!(approve(31, subject, &new));
        for early in [2 * DELAY, 3 * DELAY - 1] {
            set_time(NOW + early);
            assert_noop!(finish(subject), Error::<Test>::DelayNotPassed);
        }
        set_time(NOW + 3 * DELAY);
        assert_ok!(finish(subject));
    });
}

#[test]
fn a_recovery_that_enough_approved_of_does_not_lapse() {
    build_and_execute(|| {
        let (subject, ..) = approved();
        set_time(NOW + DELAY + 10 * RecoveryLifetime::get());
        assert_ok!(finish(subject));
    });
}

#[test]
fn a_recovery_does_not_outlive_the_controller_that_it_would_replace() {
    build_and_execute(|| {
        let (subject, old, new) = approved();
        let next = Patient::new(4);
        assert_ok!(Identity::rotate_controller(
            signed(&old),
            subject,
            next.account.clone(),
            DEADLINE,
            next.rotation(subject, DEADLINE)
        ));
        assert!(!Engagements::<Test>::contains_key(&new.account));
        set_time(NOW + DELAY);
        assert_noop!(finish(subject), Error::<Test>::RecoveryNotFound);
        assert_noop!(approve(32, subject, &new), Error::<Test>::RecoveryNotFound);
        assert_noop!(propose(32, subject, &new), Error::<Test>::PayloadUsed);
        assert_eq!(Identity::subject_of(&next.account), Some(subject));
    });
}

#[test]
fn there_must_be_something_to_finish() {
    build_and_execute(|| {
        let (subject, ..) = approved();
        set_time(NOW + DELAY);
        assert_noop!(finish(SubjectId([0; 16])), Error::<Test>::SubjectNotFound);
        die(subject);
        assert_noop!(finish(subject), Error::<Test>::SubjectDeceased);
        next_extrinsic();
        let (ended, _) = enrol(4);
        end(ended);
        assert_noop!(finish(ended), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn the_new_controller_has_its_sponsor_already() {
    build_and_execute(|| {
        let (subject, ..) = approved();
        set_time(NOW + DELAY);
        TestSponsors::refuse();
        assert_ok!(finish(subject));
    });
}
