//! Who stands behind an account.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use salus_primitives::{organisation::SponsorshipRefusal, traits::Sponsors};

#[test]
fn grounds_are_counted_and_the_reference_goes_with_the_last() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(Consortium::sponsor(&5, id));
        assert_ok!(Consortium::sponsor(&5, id));
        assert_eq!((grounds(5, id), references(5)), (2, (1, 0)));
        Consortium::unsponsor(&5, id);
        assert_eq!((grounds(5, id), references(5)), (1, (1, 0)));
        Consortium::unsponsor(&5, id);
        assert!(!Sponsorships::<Test>::contains_key(5));
        assert_eq!(references(5), (0, 0));
    });
}

#[test]
fn a_reference_that_others_hold_is_left_alone() {
    build_and_execute(|| {
        let id = admit(1);
        System::inc_sufficients(&5);
        assert_ok!(Consortium::sponsor(&5, id));
        assert_eq!(references(5), (2, 0));
        Consortium::unsponsor(&5, id);
        assert_eq!(references(5), (1, 0));
    });
}

#[test]
fn sponsors_are_bounded_and_further_grounds_are_not() {
    build_and_execute(|| {
        let ids = [admit(1), admit(2), admit(3), admit(4)];
        for id in [ids[2], ids[0], ids[1]] {
            assert_ok!(Consortium::sponsor(&5, id));
        }
        assert_noop!(Consortium::sponsor(&5, ids[3]), SponsorshipRefusal::TooManySponsors);
        assert_ok!(Consortium::sponsor(&5, ids[2]));
        Consortium::unsponsor(&5, ids[0]);
        assert_ok!(Consortium::sponsor(&5, ids[3]));
    });
}

#[test]
fn grounds_do_not_overflow() {
    new_test_ext().execute_with(|| {
        let id = admit(1);
        assert_ok!(Consortium::sponsor(&5, id));
        Sponsorships::<Test>::mutate(5, |it| it[0].grounds = u32::MAX);
        assert_noop!(Consortium::sponsor(&5, id), SponsorshipRefusal::TooManySponsors);
    });
}

#[test]
#[should_panic(expected = "only a ground that was taken is given back")]
fn a_ground_that_was_never_taken_is_a_defect() {
    new_test_ext().execute_with(|| Consortium::unsponsor(&5, admit(1)));
}
