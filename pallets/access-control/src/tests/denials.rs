//! How many denials one organisation writes into one subject's trail.

use crate::{mock::*, Denials, Error};
use frame_support::assert_ok;
use proptest::prelude::*;
use salus_primitives::{
    testing::{TestAllowances, TestConsents, TestOrganisations, TestSubjects},
    ConsentAction, PurposeOfUse, RoleSet,
};

fn refused() {
    assert_refused(|| ask(DOCTOR, data()), Error::<Test>::TooManyDenials);
}

#[test]
fn so_many_at_once_and_one_more_after_each_interval() {
    build_and_execute(|| {
        for _ in 0..DENIAL_BURST {
            assert_ok!(ask(DOCTOR, data()));
        }
        refused();
        pass(DENIAL_INTERVAL - 1);
        refused();
        pass(1);
        assert_ok!(ask(DOCTOR, data()));
        refused();
        // However long nothing is asked, no more than the burst comes together.
        pass(100 * DENIAL_INTERVAL);
        for _ in 0..DENIAL_BURST {
            assert_ok!(ask(DOCTOR, data()));
        }
        refused();
    });
}

#[test]
fn hostile_over_the_limit_the_answer_is_not_told() {
    build_and_execute(|| {
        for _ in 0..DENIAL_BURST {
            assert_ok!(ask(DOCTOR, data()));
        }
        let asked = TestConsents::asked().len();
        for answer in [permitted_by(&[3]), denied_by(&[3])] {
            TestConsents::answer(answer);
            refused();
        }
        assert_eq!(TestConsents::asked().len(), asked, "nothing is evaluated");
    });
}

#[test]
fn hostile_another_practitioner_of_the_organisation_does_not_get_further() {
    build_and_execute(|| {
        for who in [DOCTOR, NURSE, DOCTOR] {
            assert_ok!(ask(who, data()));
        }
        assert_refused(|| ask(NURSE, data()), Error::<Test>::TooManyDenials);
    });
}

#[test]
fn permits_do_not_count_and_neither_do_other_organisations_or_subjects() {
    build_and_execute(|| {
        for _ in 0..10 {
            permit(3);
        }
        assert_eq!(Denials::<Test>::iter().count(), 0);
        TestConsents::answer(denied_by(&[3]));
        for _ in 0..DENIAL_BURST {
            assert_ok!(ask(DOCTOR, data()));
        }
        refused();

        let other = TestSubjects::enrol(2, None, COUNTY);
        TestOrganisations::vouch(COUNTY, DOCTOR, RoleSet::EMPTY);
        for (organisation, subject) in [(CITY, other), (COUNTY, SUBJECT)] {
            assert_ok!(AccessControl::request(
                RuntimeOrigin::signed(DOCTOR),
                organisation,
                subject,
                data(),
                ConsentAction::ACCESS,
                PurposeOfUse::TREAT,
                None,
                crate::PermitUsage::Single,
            ));
        }
    });
}

#[test]
fn the_count_takes_room_once() {
    build_and_execute(|| {
        for _ in 0..DENIAL_BURST {
            assert_ok!(ask(DOCTOR, data()));
        }
        assert_eq!(TestAllowances::stored(CITY), AccessControl::bytes_of_denials());
    });
}

proptest! {
    #[test]
    fn in_no_window_are_there_more_than_burst_and_refill(
        pauses in proptest::collection::vec(0u64..2 * DENIAL_INTERVAL, 1..40),
    ) {
        new_test_ext().execute_with(|| {
            let mut written = Vec::new();
            for pause in pauses {
                pass(pause);
                if ask(DOCTOR, data()).is_ok() {
                    written.push(Timestamp::get());
                }
            }
            for (at, from) in written.iter().enumerate() {
                for (count, to) in (1..).zip(&written[at..]) {
                    let allowed = u64::from(DENIAL_BURST) + (to - from) / DENIAL_INTERVAL;
                    prop_assert!(count <= allowed, "{count} from {from} to {to}");
                }
            }
            Ok(())
        })?;
    }
}
