use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind},
    identity::{Power, SubjectRefusal},
    testing::TestSponsors,
    traits::Subjects as _,
    SubjectId,
};
use sp_runtime::DispatchError;

fn set(
    caller: &AccountId32,
    subject: SubjectId,
    guardians: &[u64],
    threshold: u32,
    delay: u64,
) -> DispatchResult {
    let guardians: Vec<_> = guardians.iter().copied().map(account).collect();
    let guardians = guardians.try_into().expect("few");
    Identity::set_guardians(signed(caller), subject, guardians, threshold, delay)
}

fn guards(number: u64, subject: SubjectId) -> bool {
    let guards =
        Identity::guardianship(subject).is_some_and(|it| it.place_of(&account(number)).is_some());
    assert_eq!(Engagements::<Test>::get(account(number)), guards.then_some(subject));
    assert_eq!(TestSponsors::grounds(&account(number), HOSPITAL), u32::from(guards));
    guards
}

#[test]
fn a_controller_chooses_guardians() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_ok!(set(&controller, subject, &[32, 30, 31], 2, DELAY));
        let guardianship = Identity::guardianship(subject).expect("set");
        assert_eq!((guardianship.threshold, guardianship.delay), (2, DELAY));
        assert!([30, 31, 32].into_iter().all(|guardian| guards(guardian, subject)));
        assert_told(
            Event::GuardiansSet { subject, guardians: 3, threshold: 2, delay: DELAY },
            NewEntry {
                subject: Some(subject),
                agent: Some(controller),
                ground: AuditGround::OwnRight,
                ..NewEntry::of(AuditKind::GuardiansSet)
            },
        );
    });
}

#[test]
fn guardians_change_and_go() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_ok!(set(&controller, subject, &[30, 31], 2, DELAY));
        assert_ok!(set(&controller, subject, &[31, 32], 1, 0));
        assert!(!guards(30, subject) && guards(31, subject) && guards(32, subject));
        assert_ok!(set(&controller, subject, &[], 0, 0));
        assert!(!guards(31, subject) && !guards(32, subject));
        assert_eq!(Identity::guardianship(subject), None);
    });
}

#[test]
fn a_guardian_does_not_act_for_the_subject() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30], 1);
        for power in [Power::Consent, Power::Revoke, Power::Read, Power::Rotate] {
            assert_eq!(
                Identity::capacity(subject, &account(30), power, NOW).map(|_| ()),
                Err(SubjectRefusal::NotAuthorized)
            );
        }
    });
}

#[test]
fn a_change_cancels_the_recovery_under_way() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let new = Patient::new(3);
        guard(subject, &controller, &[30, 31, 32], 1);
        assert_ok!(propose(30, subject, &new));
        assert_ok!(set(&controller, subject, &[30, 31], 1, DELAY));
        assert_eq!(Identity::recovery(subject), None);
        assert!(!Engagements::<Test>::contains_key(&new.account));
        set_time(NOW + DELAY);
        assert_noop!(
            Identity::finish_recovery(signed(&account(30)), subject),
            Error::<Test>::RecoveryNotFound
        );
        // Nor can what the new controller signed be used again.
        assert_noop!(propose(31, subject, &new), Error::<Test>::PayloadUsed);
    });
}

#[test]
fn choosing_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let guardians = vec![account(30)].try_into().expect("one");
        assert_noop!(
            Identity::set_guardians(RuntimeOrigin::root(), subject, guardians, 1, 0),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn a_subject_must_exist_and_its_patient_live() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let nowhere = SubjectId([0; 16]);
        assert_noop!(set(&controller, nowhere, &[30], 1, 0), Error::<Test>::SubjectNotFound);
        die(subject);
        assert_noop!(set(&controller, subject, &[30], 1, 0), Error::<Test>::SubjectDeceased);
        next_extrinsic();
        let (ended, controller) = enrol(3);
        end(ended);
        assert_noop!(set(&controller, ended, &[30], 1, 0), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn nobody_but_the_controller_chooses() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        appoint(subject, &controller, &account(20));
        guard(subject, &controller, &[30], 1);
        for caller in [20, 30, CLERK, 99] {
            assert_noop!(set(&account(caller), subject, &[31], 1, 0), Error::<Test>::NotAuthorized);
        }
    });
}

#[test]
fn a_guardian_is_named_once() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_noop!(
            set(&controller, subject, &[30, 31, 30], 2, 0),
            Error::<Test>::GuardianRepeated
        );
    });
}

#[test]
fn a_threshold_can_be_reached_and_is_not_zero() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        for (guardians, threshold) in [(&[30, 31][..], 3), (&[30, 31], 0), (&[], 1)] {
            assert_noop!(
                set(&controller, subject, guardians, threshold, 0),
                Error::<Test>::ThresholdInvalid
            );
        }
        assert_ok!(set(&controller, subject, &[30, 31], 2, 0));
    });
}

#[test]
fn a_delay_is_bounded() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let longest = MaxRecoveryDelay::get();
        assert_noop!(set(&controller, subject, &[30], 1, longest + 1), Error::<Test>::DelayTooLong);
        assert_ok!(set(&controller, subject, &[30], 1, longest));
    });
}

#[test]
fn the_same_guardians_again_are_no_change() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_noop!(set(&controller, subject, &[], 0, 0), Error::<Test>::GuardiansUnchanged);
        guard(subject, &controller, &[30, 31], 1);
        assert_noop!(
            set(&controller, subject, &[31, 30], 1, DELAY),
            Error::<Test>::GuardiansUnchanged
        );
    });
}

#[test]
fn a_guardian_has_no_other_task() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        next_extrinsic();
        let (another, its_controller) = enrol(3);
        appoint(subject, &controller, &account(20));
        guard(another, &its_controller, &[30], 1);
        let own = Guardians::truncate_from(vec![controller.clone()]);
        assert_noop!(
            Identity::set_guardians(signed(&controller), subject, own, 1, 0),
            Error::<Test>::AccountInUse
        );
        for taken in [20, 30] {
            assert_noop!(
                set(&controller, subject, &[31, taken], 1, 0),
                Error::<Test>::AccountInUse
            );
        }
        assert_ok!(set(&controller, subject, &[31], 1, 0));
        let guardian = Patient::new(4);
        let it = Guardians::truncate_from(vec![guardian.account.clone()]);
        assert_ok!(Identity::set_guardians(signed(&controller), subject, it, 1, 0));
        let signature = guardian.enrolment(HOSPITAL, DEADLINE);
        assert_noop!(
            Identity::enrol(
                signed(&account(CLERK)),
                HOSPITAL,
                guardian.account,
                DEADLINE,
                signature
            ),
            Error::<Test>::AccountInUse
        );
    });
}

#[test]
fn a_guardian_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        TestSponsors::refuse();
        assert_noop!(set(&controller, subject, &[30], 1, 0), Error::<Test>::TooManySponsors);
    });
}
