//! Who is in the next set, and who fell out of it.

use super::*;
use crate::{mock::*, *};
use frame_support::{assert_ok, traits::Hooks, weights::constants::RocksDbWeight};

/// Three organisations with the controllers 1, 2, 3, whose collators 11, 12, 13 have session keys, and
/// the fallback collators 21 and 22 of the first two.
fn three_seats() -> [OrganisationId; 3] {
    let ids = [admit(1), admit(2), admit(3)];
    for (controller, id) in (1..).zip(ids) {
        seat(controller, id, 10 + controller);
    }
    assert_ok!(set_fallbacks(&[(ids[0], 21), (ids[1], 22)]));
    register(21);
    register(22);
    ids
}

/// A session of this set in which those at these places make blocks.
fn session(set: &[u64], places: &[u64]) {
    for place in places {
        begin_block(*place);
    }
    Consortium::end_session(set);
}

#[test]
fn an_author_is_noted_once_in_a_session() {
    build_and_execute(|| {
        for (place, noted) in [(1, 0b10), (1, 0b10), (0, 0b11), (2, 0b111)] {
            begin_block(place);
            assert_eq!(Authored::<Test>::get(), noted);
        }
        Consortium::end_session(&[]);
        assert_eq!(Authored::<Test>::get(), 0);
    });
}

#[test]
fn an_author_that_can_have_no_place_is_not_noted() {
    build_and_execute(|| {
        for place in [u64::from(MaxCollators::get()), 127, 128, u64::from(u32::MAX), u64::MAX] {
            begin_block(place);
        }
        // Nor is nobody.
        let next = System::block_number() + 1;
        System::initialize(&next, &Default::default(), &Default::default());
        Consortium::on_initialize(next);
        assert_eq!(Authored::<Test>::get(), 0);
    });
}

#[test]
fn noting_is_weighed() {
    build_and_execute(|| {
        let weight = Consortium::on_initialize(1);
        assert_eq!(weight, <() as WeightInfo>::note_author());
        assert!(weight.all_gte(RocksDbWeight::get().reads_writes(2, 1)));
    });
}

#[test]
fn whoever_makes_no_block_in_a_session_falls_out_of_the_set() {
    build_and_execute(|| {
        let ids = three_seats();
        session(&[11, 12, 13], &[0, 2, 0]);
        assert_eq!(Consortium::next_set(), Some(vec![11, 13]));
        assert_told(
            Event::SeatFellIdle { organisation: ids[1], collator: 12 },
            NewEntry {
                organisation: Some(ids[1]),
                object: AuditObject::Account(12),
                ..NewEntry::of(AuditKind::SeatFellIdle)
            },
        );
        // It keeps what it has, and is told once.
        assert_eq!(references(12), (1, 1));
        assert!(Consortium::is_collator(&12));
        let lines = TestTrail::entries::<u64>().len();
        session(&[11, 12, 13], &[0, 2]);
        assert_eq!(TestTrail::entries::<u64>().len(), lines);
    });
}

#[test]
fn whoever_was_not_in_the_set_is_not_judged() {
    build_and_execute(|| {
        three_seats();
        session(&[11, 12], &[0, 1]);
        session(&[], &[0]);
        assert_eq!(Consortium::next_set(), Some(vec![11, 12, 13]));
    });
}

#[test]
fn a_suspended_organisation_s_seat_does_not_fall_idle() {
    build_and_execute(|| {
        let ids = three_seats();
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), ids[1]));
        session(&[11, 12, 13], &[0, 2]);
        assert_eq!(Consortium::next_set(), Some(vec![11, 13]));
        assert_ok!(Consortium::reinstate(RuntimeOrigin::root(), ids[1]));
        assert_eq!(Consortium::next_set(), Some(vec![11, 12, 13]));
    });
}

#[test]
fn a_session_in_which_nobody_is_known_to_have_made_a_block_judges_nobody() {
    build_and_execute(|| {
        three_seats();
        session(&[11, 12, 13], &[]);
        assert_eq!(Consortium::next_set(), Some(vec![11, 12, 13]));
    });
}

#[test]
fn a_collator_without_session_keys_is_in_no_set() {
    build_and_execute(|| {
        three_seats();
        System::dec_consumers(&12);
        assert_eq!(Consortium::next_set(), Some(vec![11, 13]));
    });
}

#[test]
fn where_seats_are_too_few_fallback_collators_help_out() {
    build_and_execute(|| {
        let ids = three_seats();
        session(&[11, 12, 13], &[1]);
        assert_eq!(Consortium::next_set(), Some(vec![12, 21, 22]));
        // All of them are idle, and fallback collators make the blocks alone.
        session(&[12, 21, 22], &[1]);
        assert_eq!(Consortium::next_set(), Some(vec![21, 22]));
        for (controller, id, set) in [(1, ids[0], vec![11, 21, 22]), (2, ids[1], vec![11, 12])] {
            assert_ok!(Consortium::resume_seat(RuntimeOrigin::signed(controller), id));
            assert_eq!(Consortium::next_set(), Some(set));
        }
    });
}

#[test]
fn a_fallback_collator_counts_with_keys_and_while_its_organisation_is_active() {
    build_and_execute(|| {
        let ids = three_seats();
        session(&[11, 12, 13], &[2]);
        System::dec_consumers(&21);
        assert_eq!(Consortium::next_set(), Some(vec![13, 22]));
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), ids[1]));
        assert!(!Consortium::is_collator(&22));
        assert_eq!(Consortium::next_set(), None);
    });
}

#[test]
fn where_all_together_are_too_few_there_is_no_next_set() {
    build_and_execute(|| {
        assert_eq!(Consortium::next_set(), None);
        three_seats();
        for collator in [11, 12, 13, 21] {
            assert!(Consortium::next_set().is_some());
            System::dec_consumers(&collator);
        }
        assert_eq!(Consortium::next_set(), None);
    });
}
