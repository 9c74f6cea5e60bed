use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind},
    testing::TestSponsors,
    SubjectId,
};
use sp_runtime::DispatchError;

fn resign(guardian: u64, subject: SubjectId) -> DispatchResult {
    Identity::resign_guardian(signed(&account(guardian)), subject)
}

#[test]
fn a_guardian_lets_go() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31], 2);
        assert_ok!(resign(30, subject));
        assert_eq!(Identity::guardianship(subject).map(|it| it.guardians.len()), Some(1));
        assert!(!Engagements::<Test>::contains_key(account(30)));
        assert_eq!(TestSponsors::grounds(&account(30), HOSPITAL), 0);
        assert_told(
            Event::GuardiansSet { subject, guardians: 1, threshold: 2, delay: DELAY },
            NewEntry {
                subject: Some(subject),
                agent: Some(account(30)),
                ground: AuditGround::OwnRight,
                ..NewEntry::of(AuditKind::GuardiansSet)
            },
        );
        assert_ok!(resign(31, subject));
        assert_eq!(Identity::guardianship(subject), None);
    });
}

#[test]
fn too_few_that_remain_do_not_recover() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31], 2);
        assert_ok!(resign(30, subject));
        assert_ok!(propose(31, subject, &Patient::new(3)));
        set_time(NOW + DELAY);
        assert_noop!(
            Identity::finish_recovery(signed(&account(31)), subject),
            Error::<Test>::ThresholdNotReached
        );
    });
}

#[test]
fn whoever_resigns_takes_its_approval_along() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31, 32], 2);
        assert_ok!(propose(30, subject, &Patient::new(3)));
        assert_ok!(resign(30, subject));
        assert_eq!(Identity::recovery(subject), None);
        assert_ok!(propose(31, subject, &Patient::new(4)));
    });
}

#[test]
fn a_guardian_lets_go_of_what_has_ended() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30], 1);
        end(subject);
        assert_ok!(resign(30, subject));
    });
}

#[test]
fn resigning_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        assert_noop!(
            Identity::resign_guardian(RuntimeOrigin::none(), subject),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn nobody_but_a_guardian_of_a_subject_that_exists_resigns() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_noop!(resign(30, subject), Error::<Test>::NotAuthorized);
        guard(subject, &controller, &[30], 1);
        assert_noop!(resign(31, subject), Error::<Test>::NotAuthorized);
        assert_noop!(resign(30, SubjectId([0; 16])), Error::<Test>::SubjectNotFound);
    });
}
