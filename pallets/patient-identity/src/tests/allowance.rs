//! What is stored for subjects counts against their custodians, and is bounded; rights are not.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    testing::{TestAllowances, TestOrganisations, BYTES_OF_GROUND},
    Month, RepresentativeKind, SubjectId,
};
use sp_runtime::AccountId32;

/// What the hospital stores.
fn stored() -> u64 {
    TestAllowances::stored(HOSPITAL)
}

/// Leaves the hospital room for so many bytes.
fn leave(bytes: u64) {
    TestAllowances::leave(HOSPITAL, bytes);
}

/// The call is refused where there is one byte too little room, and succeeds where there is enough.
fn takes(bytes: u64, call: impl Fn() -> DispatchResult) {
    leave(bytes - 1);
    assert_noop!(call(), Error::<Test>::AllowanceExhausted);
    leave(bytes);
    assert_ok!(call());
}

fn guardians(numbers: &[u64]) -> Guardians<AccountId32> {
    numbers.iter().copied().map(account).collect::<Vec<_>>().try_into().expect("few")
}

#[test]
fn a_patient_is_enrolled_where_there_is_room() {
    build_and_execute(|| {
        let (clerk, patient) = (clerk(), Patient::new(2));
        let signature = patient.enrolment(HOSPITAL, DEADLINE);
        let bytes = Identity::bytes_of_subject()
            + Identity::bytes_of_controller()
            + Identity::bytes_of_payload();
        takes(bytes, || {
            let (controller, signature) = (patient.account.clone(), signature.clone());
            Identity::enrol(signed(&clerk), HOSPITAL, controller, DEADLINE, signature)
        });
        assert_eq!(stored(), bytes);
    });
}

#[test]
fn a_patient_without_a_key_is_enrolled_where_there_is_room_and_takes_less() {
    build_and_execute(|| {
        let clerk = clerk();
        takes(Identity::bytes_of_subject(), || {
            Identity::enrol_assisted(signed(&clerk), HOSPITAL, PAPER)
        });
    });
}

#[test]
fn a_subject_is_claimed_where_there_is_room_for_its_key() {
    build_and_execute(|| {
        let (subject, patient) = (assist(), Patient::new(3));
        let signature = patient.claim(subject, DEADLINE);
        takes(Identity::bytes_of_controller() + Identity::bytes_of_payload(), || {
            Identity::claim(
                signed(&account(CLERK)),
                HOSPITAL,
                subject,
                patient.account.clone(),
                DEADLINE,
                signature.clone(),
            )
        });
    });
}

#[test]
fn a_representative_is_appointed_where_there_is_room_and_gives_it_back() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let before = stored();
        takes(Identity::bytes_of_representative(), || {
            Identity::appoint_representative(
                signed(&controller),
                subject,
                account(20),
                RepresentativeKind::GUARD,
                POWERS,
                PERIOD,
            )
        });
        assert_ok!(Identity::dismiss_representative(signed(&controller), subject, account(20)));
        assert_eq!(stored(), before);
    });
}

#[test]
fn guardians_are_chosen_where_there_is_room_for_those_who_join() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let before = stored();
        let set = |numbers: &[u64], threshold| {
            Identity::set_guardians(
                signed(&controller),
                subject,
                guardians(numbers),
                threshold,
                DELAY,
            )
        };
        takes(Identity::bytes_of_guardians(2), || set(&[30, 31], 2));
        // Others in their place, and fewer, take no room.
        leave(0);
        assert_ok!(set(&[32, 33], 2));
        let one = Identity::bytes_of_guardians(3) - Identity::bytes_of_guardians(2);
        takes(one, || set(&[31, 32, 33], 2));
        assert_ok!(set(&[], 0));
        assert_eq!(stored(), before);
    });
}

#[test]
fn a_recovery_that_is_cancelled_makes_room_for_guardians() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31], 2);
        assert_ok!(propose(30, subject, &Patient::new(3)));
        let more = Identity::bytes_of_guardians(5) - Identity::bytes_of_guardians(2);
        takes(more - Identity::bytes_of_recovery(), || {
            Identity::set_guardians(
                signed(&controller),
                subject,
                guardians(&[30, 31, 32, 33, 34]),
                2,
                DELAY,
            )
        });
    });
}

/// A subject with guardians, whose recovery two approved of, at a hospital without any room.
fn recovering_without_room() -> (SubjectId, AccountId32, Patient) {
    let (subject, controller) = enrol(2);
    guard(subject, &controller, &[30, 31], 2);
    leave(0);
    let new = Patient::new(3);
    assert_ok!(propose(30, subject, &new));
    leave(0);
    assert_ok!(approve(31, subject, &new));
    (subject, controller, new)
}

#[test]
fn a_key_that_is_lost_is_recovered_without_room() {
    build_and_execute(|| {
        let (subject, _, new) = recovering_without_room();
        let before = stored();
        set_time(NOW + DELAY);
        assert_ok!(Identity::finish_recovery(signed(&account(99)), subject));
        assert_eq!(Identity::subject_of(&new.account), Some(subject));
        assert_eq!(stored(), before - Identity::bytes_of_recovery());
    });
}

#[test]
fn a_recovery_is_vetoed_without_room() {
    build_and_execute(|| {
        let (subject, controller, _) = recovering_without_room();
        let before = stored();
        assert_ok!(Identity::veto_recovery(signed(&controller), subject));
        assert_eq!(stored(), before - Identity::bytes_of_recovery());
    });
}

#[test]
fn a_controller_is_replaced_without_room_and_the_payload_is_counted() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (before, new) = (stored(), Patient::new(3));
        leave(0);
        assert_ok!(Identity::rotate_controller(
            signed(&controller),
            subject,
            new.account.clone(),
            DEADLINE,
            new.rotation(subject, DEADLINE)
        ));
        assert_eq!(stored(), before + Identity::bytes_of_payload());
    });
}

#[test]
fn whoever_comes_of_age_takes_over_without_room() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let (clerk, patient) = (signed(&account(CLERK)), Patient::new(3));
        assert_ok!(Identity::set_majority(clerk.clone(), HOSPITAL, subject, Month(1)));
        set_time(Month(1).begins());
        let (before, until) = (stored(), Month(1).begins() + 1);
        leave(0);
        let signature = patient.take_over(subject, until);
        assert_ok!(Identity::take_over(
            clerk,
            HOSPITAL,
            subject,
            patient.account,
            until,
            signature
        ));
        assert_eq!(stored(), before + Identity::bytes_of_payload());
    });
}

#[test]
fn leaving_takes_no_room_and_leaves_the_subject_alone_behind() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        appoint(subject, &controller, &account(20));
        guard(subject, &controller, &[30], 1);
        leave(0);
        end(subject);
        let accounts = guardians(&[20, 30]).into_inner().try_into().expect("few");
        assert_ok!(Identity::release_representatives(signed(&account(99)), subject, accounts));
        assert_eq!(stored(), Identity::bytes_of_subject() + Identity::bytes_of_payload());
    });
}

#[test]
fn a_guardian_resigns_without_room() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let before = stored();
        guard(subject, &controller, &[30, 31], 2);
        leave(0);
        for guardian in [30, 31] {
            assert_ok!(Identity::resign_guardian(signed(&account(guardian)), subject));
        }
        assert_eq!(stored(), before);
    });
}

#[test]
fn of_a_custodian_that_was_removed_a_patient_leaves_and_nothing_more_is_stored() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        appoint(subject, &controller, &account(20));
        TestOrganisations::remove(HOSPITAL);
        assert_noop!(
            Identity::set_guardians(signed(&controller), subject, guardians(&[30]), 1, DELAY),
            Error::<Test>::AllowanceExhausted
        );
        assert_ok!(Identity::dismiss_representative(signed(&controller), subject, account(20)));
        assert_ok!(Identity::leave(signed(&controller), subject));
    });
}

#[test]
fn whoever_is_stood_behind_is_counted() {
    new_test_ext().execute_with(|| {
        for bytes in [Identity::bytes_of_controller(), Identity::bytes_of_representative()] {
            assert!(bytes > BYTES_OF_GROUND);
        }
        assert!(
            Identity::bytes_of_guardians(2) - Identity::bytes_of_guardians(1) > BYTES_OF_GROUND
        );
    });
}
