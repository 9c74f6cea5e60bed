use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    testing::TestSponsors,
    SubjectId,
};
use sp_runtime::DispatchError;

fn veto(caller: &AccountId32, subject: SubjectId) -> DispatchResult {
    Identity::veto_recovery(signed(caller), subject)
}

/// A subject whose recovery enough guardians approved of.
fn approved() -> (SubjectId, AccountId32, Patient) {
    let (subject, controller) = enrol(2);
    guard(subject, &controller, &[30, 31], 2);
    let new = Patient::new(3);
    assert_ok!(propose(30, subject, &new));
    assert_ok!(approve(31, subject, &new));
    (subject, controller, new)
}

#[test]
fn a_controller_that_has_its_key_vetoes() {
    build_and_execute(|| {
        let (subject, controller, new) = approved();
        // In the last moment, and after it, as long as nobody finished.
        set_time(NOW + DELAY);
        assert_ok!(veto(&controller, subject));
        assert_eq!(Identity::recovery(subject), None);
        assert!(!Engagements::<Test>::contains_key(&new.account));
        assert_eq!(TestSponsors::grounds(&new.account, HOSPITAL), 0);
        assert_told(
            Event::RecoveryVetoed { subject },
            NewEntry {
                subject: Some(subject),
                agent: Some(controller.clone()),
                ground: AuditGround::OwnRight,
                object: AuditObject::Account(new.account.clone()),
                ..NewEntry::of(AuditKind::RecoveryVetoed)
            },
        );
        assert_noop!(
            Identity::finish_recovery(signed(&account(30)), subject),
            Error::<Test>::RecoveryNotFound
        );
        // What was signed for the vetoed one is used.
        assert_noop!(propose(30, subject, &new), Error::<Test>::PayloadUsed);
        assert_ok!(propose_until(30, subject, &new, DEADLINE + 1));
    });
}

#[test]
fn vetoing_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, ..) = approved();
        assert_noop!(
            Identity::veto_recovery(RuntimeOrigin::root(), subject),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn nobody_but_the_controller_vetoes() {
    build_and_execute(|| {
        let (subject, controller, new) = approved();
        appoint(subject, &controller, &account(20));
        for caller in [account(20), account(30), account(CLERK), new.account] {
            assert_noop!(veto(&caller, subject), Error::<Test>::NotAuthorized);
        }
    });
}

#[test]
fn a_controller_that_was_replaced_does_not_veto() {
    build_and_execute(|| {
        let (subject, controller, _) = approved();
        set_time(NOW + DELAY);
        assert_ok!(Identity::finish_recovery(signed(&account(99)), subject));
        assert_noop!(veto(&controller, subject), Error::<Test>::NotAuthorized);
    });
}

#[test]
fn there_must_be_something_to_veto() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_noop!(veto(&controller, subject), Error::<Test>::RecoveryNotFound);
        assert_noop!(veto(&controller, SubjectId([0; 16])), Error::<Test>::SubjectNotFound);
        end(subject);
        assert_noop!(veto(&controller, subject), Error::<Test>::SubjectNotActive);
        next_extrinsic();
        let (dead, controller) = enrol(3);
        die(dead);
        assert_noop!(veto(&controller, dead), Error::<Test>::SubjectDeceased);
    });
}
