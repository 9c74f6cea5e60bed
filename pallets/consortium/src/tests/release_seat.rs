use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::DispatchError;

fn release(organisation: OrganisationId) -> DispatchResult {
    Consortium::release_seat(RuntimeOrigin::signed(9), organisation)
}

/// An organisation that was removed while something rested on its collator, 7.
fn with_a_seat_left_behind() -> OrganisationId {
    let id = admit(1);
    assert_ok!(Consortium::name_collator(RuntimeOrigin::signed(1), id, Some(7)));
    for _ in 0..2 {
        assert_ok!(System::inc_consumers(&7));
    }
    remove(id);
    assert_eq!(references(7), (1, 1));
    id
}

#[test]
fn anyone_releases_a_seat_once_nothing_rests_on_it() {
    build_and_execute(|| {
        let id = with_a_seat_left_behind();
        System::dec_consumers(&7);
        assert_ok!(release(id));
        assert_eq!(references(7), (0, 0));
        assert_eq!(Consortium::organisation(id).and_then(|it| it.collator), None);
        assert_told(
            Event::SeatReleased { organisation: id, collator: 7 },
            by_controller(AuditKind::SeatReleased, 9, id, Some(7)),
        );
    });
}

#[test]
fn keys_that_rest_on_the_seat_of_another_organisation_hold_nobody() {
    build_and_execute(|| {
        let id = with_a_seat_left_behind();
        let other = admit(2);
        assert_ok!(Consortium::name_collator(RuntimeOrigin::signed(2), other, Some(7)));
        assert_ok!(release(id));
        assert_eq!((System::consumers(&7), references(7)), (1, (1, 1)));
        assert_eq!(Consortium::collators(), [7]);
    });
}

#[test]
fn releasing_a_seat_takes_a_signature() {
    build_and_execute(|| {
        let id = with_a_seat_left_behind();
        System::dec_consumers(&7);
        assert_noop!(Consortium::release_seat(RuntimeOrigin::none(), id), DispatchError::BadOrigin);
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        assert_noop!(release(OrganisationId(0)), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn only_a_removed_organisation_has_left_something_behind() {
    build_and_execute(|| {
        for (id, collator) in [(admit(1), 7), (admit(2), 8)] {
            let controller = u64::from(id.0) + 1;
            assert_ok!(Consortium::name_collator(
                RuntimeOrigin::signed(controller),
                id,
                Some(collator)
            ));
        }
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), OrganisationId(1)));
        for id in [0, 1] {
            assert_noop!(release(OrganisationId(id)), Error::<Test>::OrganisationNotRemoved);
        }
    });
}

#[test]
fn a_seat_is_released_once() {
    build_and_execute(|| {
        let id = with_a_seat_left_behind();
        System::dec_consumers(&7);
        assert_ok!(release(id));
        assert_noop!(release(id), Error::<Test>::NothingToRelease);
        let without = admit(2);
        remove(without);
        assert_noop!(release(without), Error::<Test>::NothingToRelease);
    });
}

#[test]
fn nothing_may_rest_on_the_seat() {
    build_and_execute(|| {
        let id = with_a_seat_left_behind();
        assert_noop!(release(id), Error::<Test>::CollatorInUse);
    });
}
