use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::DispatchError;

fn resume(caller: u64, organisation: OrganisationId) -> DispatchResult {
    Consortium::resume_seat(RuntimeOrigin::signed(caller), organisation)
}

/// Two organisations, with the controllers 1 and 2 and the collators 7 and 8, of which 7 fell idle.
fn with_an_idle_seat() -> OrganisationId {
    let (one, other) = (admit(1), admit(2));
    seat(1, one, 7);
    seat(2, other, 8);
    begin_block(1);
    Consortium::end_session(&[7, 8]);
    assert_eq!(Consortium::collators(), [8]);
    one
}

#[test]
fn an_organisation_takes_its_seat_up_again() {
    build_and_execute(|| {
        let id = with_an_idle_seat();
        assert_ok!(resume(1, id));
        assert_eq!(Consortium::collators(), [7, 8]);
        assert_eq!((grounds(7, id), references(7)), (1, (1, 1)));
        assert_told(
            Event::SeatResumed { organisation: id, collator: 7 },
            by_controller(AuditKind::SeatResumed, 1, id, Some(7)),
        );
    });
}

#[test]
fn resuming_takes_a_signature() {
    build_and_execute(|| {
        let id = with_an_idle_seat();
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(Consortium::resume_seat(origin, id), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        assert_noop!(resume(1, OrganisationId(0)), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn neither_another_organisation_nor_the_collator_resumes_for_this_one() {
    build_and_execute(|| {
        let id = with_an_idle_seat();
        for caller in [2, 7] {
            assert_noop!(resume(caller, id), Error::<Test>::NotController);
        }
    });
}

#[test]
fn only_an_active_organisation_resumes() {
    build_and_execute(|| {
        let id = with_an_idle_seat();
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_noop!(resume(1, id), Error::<Test>::OrganisationNotActive);
        remove(id);
        assert_noop!(resume(1, id), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn there_must_be_a_seat() {
    build_and_execute(|| {
        let id = with_an_idle_seat();
        assert_ok!(Consortium::name_collator(RuntimeOrigin::signed(1), id, None));
        assert_noop!(resume(1, id), Error::<Test>::SeatNotFound);
    });
}

#[test]
fn the_seat_must_be_idle() {
    build_and_execute(|| {
        let id = with_an_idle_seat();
        assert_ok!(resume(1, id));
        assert_noop!(resume(1, id), Error::<Test>::SeatNotIdle);
    });
}
