use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    testing::{TestSponsors, TestTrail},
    Period, RepresentativeKind, SubjectId,
};
use sp_runtime::{AccountId32, DispatchError};

fn release(subject: SubjectId, accounts: &[u64]) -> DispatchResult {
    let accounts: Vec<_> = accounts.iter().copied().map(account).collect();
    let accounts = accounts.try_into().expect("few");
    Identity::release_representatives(signed(&account(99)), subject, accounts)
}

/// A subject with two attorneys, 20 and 21, and an executor, 22.
fn represented() -> SubjectId {
    let (subject, controller) = enrol(2);
    appoint(subject, &controller, &account(20));
    appoint(subject, &controller, &account(21));
    appoint_executor(subject, &controller, &account(22));
    subject
}

#[test]
fn anyone_releases_the_representatives_of_what_has_ended() {
    build_and_execute(|| {
        let subject = represented();
        end(subject);
        let lines = TestTrail::entries::<AccountId32>().len();
        assert_ok!(release(subject, &[22, 20]));
        System::assert_last_event(Event::RepresentativesReleased { subject, count: 2 }.into());
        for (number, grounds) in [(20, 0), (21, 1), (22, 0)] {
            assert_eq!(TestSponsors::grounds(&account(number), HOSPITAL), grounds);
            assert_eq!(Engagements::<Test>::contains_key(account(number)), grounds == 1);
        }
        assert_eq!(Identity::subject(subject).map(|it| it.representatives), Some(1));
        assert_ok!(release(subject, &[21]));
        assert_eq!(Identity::representatives(subject), []);
        // Their end was told with the subject's.
        assert_eq!(TestTrail::entries::<AccountId32>().len(), lines);
    });
}

#[test]
fn whoever_was_released_can_represent_again() {
    build_and_execute(|| {
        let subject = represented();
        end(subject);
        assert_ok!(release(subject, &[20]));
        next_extrinsic();
        let (another, controller) = enrol(3);
        appoint(another, &controller, &account(20));
        assert_noop!(release(subject, &[20]), Error::<Test>::RepresentativeNotFound);
    });
}

#[test]
fn the_executors_of_the_dead_are_not_released() {
    build_and_execute(|| {
        let subject = represented();
        die_for_good(subject);
        assert_noop!(release(subject, &[20, 22]), Error::<Test>::StillInForce);
        assert_ok!(release(subject, &[20, 21]));
        assert_ok!(Identity::leave(signed(&account(22)), subject));
        assert_ok!(release(subject, &[22]));
    });
}

#[test]
fn the_guardians_of_the_dead_and_of_what_has_ended_are_released() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31], 2);
        appoint(subject, &controller, &account(20));
        assert_noop!(release(subject, &[30]), Error::<Test>::StillInForce);
        die_for_good(subject);
        assert_ok!(release(subject, &[30]));
        assert_eq!(Identity::guardianship(subject).map(|it| it.guardians.len()), Some(1));
        assert_ok!(release(subject, &[31, 20]));
        assert_eq!(Identity::guardianship(subject), None);
        assert_eq!(Identity::subject(subject).map(|it| it.representatives), Some(0));
        for number in [20, 30, 31] {
            assert_eq!(TestSponsors::grounds(&account(number), HOSPITAL), 0);
            assert!(!Engagements::<Test>::contains_key(account(number)));
        }
        assert_noop!(release(subject, &[30]), Error::<Test>::RepresentativeNotFound);
    });
}

#[test]
fn while_a_death_can_be_contested_nobody_is_released() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let release_account = |account: &AccountId32| {
            let accounts = vec![account.clone()].try_into().expect("one");
            Identity::release_representatives(signed(&self::account(99)), subject, accounts)
        };
        appoint_with_time(subject, &controller, 20);
        guard(subject, &controller, &[30], 1);
        assert_noop!(release_account(&controller), Error::<Test>::StillInForce);
        die(subject);
        set_time(NOW + DeathContestWindow::get() - 1);
        for account in [&controller, &account(20), &account(30)] {
            assert_noop!(release_account(account), Error::<Test>::StillInForce);
        }
        set_time(NOW + DeathContestWindow::get());
        for account in [&controller, &account(20), &account(30)] {
            assert_ok!(release_account(account));
            assert_eq!(TestSponsors::grounds(account, HOSPITAL), 0);
            assert_noop!(release_account(account), Error::<Test>::RepresentativeNotFound);
        }
        assert_eq!(Identity::subject_of(&controller), None);
        assert_eq!(Identity::guardianship(subject), None);
        assert_eq!(Identity::subject(subject).map(|it| it.controller), Some(None));
    });
}

/// Appoints an attorney without an end.
fn appoint_with_time(subject: SubjectId, controller: &AccountId32, number: u64) {
    assert_ok!(Identity::appoint_representative(
        signed(controller),
        subject,
        account(number),
        RepresentativeKind::HPOWATT,
        POWERS,
        Period { from: 0, to: None }
    ));
}

#[test]
fn whom_the_executor_made_the_controller_is_not_released() {
    build_and_execute(|| {
        let subject = represented();
        die_for_good(subject);
        let new = Patient::new(3);
        assert_ok!(Identity::rotate_controller(
            signed(&account(22)),
            subject,
            new.account.clone(),
            DEADLINE,
            new.rotation(subject, DEADLINE)
        ));
        let accounts = vec![new.account].try_into().expect("one");
        assert_noop!(
            Identity::release_representatives(signed(&account(99)), subject, accounts),
            Error::<Test>::StillInForce
        );
    });
}

#[test]
fn whose_period_is_over_is_released() {
    build_and_execute(|| {
        let subject = represented();
        set_time(PERIOD.to.expect("it ends"));
        assert_noop!(release(subject, &[20, 22]), Error::<Test>::StillInForce);
        assert_ok!(release(subject, &[20, 21]));
    });
}

#[test]
fn nobody_is_released_from_a_living_subject() {
    build_and_execute(|| {
        let subject = represented();
        for number in [20, 22] {
            assert_noop!(release(subject, &[number]), Error::<Test>::StillInForce);
        }
    });
}

#[test]
fn releasing_takes_a_signed_transaction() {
    build_and_execute(|| {
        let subject = represented();
        end(subject);
        let accounts = vec![account(20)].try_into().expect("one");
        assert_noop!(
            Identity::release_representatives(RuntimeOrigin::none(), subject, accounts),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn somebody_must_be_named_once_who_represents_a_subject_that_exists() {
    build_and_execute(|| {
        let subject = represented();
        end(subject);
        assert_noop!(release(subject, &[]), Error::<Test>::NothingToRelease);
        assert_noop!(release(subject, &[20, 20]), Error::<Test>::RepresentativeNotFound);
        assert_noop!(release(subject, &[20, 23]), Error::<Test>::RepresentativeNotFound);
        assert_noop!(release(SubjectId([0; 16]), &[20]), Error::<Test>::SubjectNotFound);
    });
}
