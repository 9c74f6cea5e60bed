use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use salus_primitives::traits::Sponsors;
use sp_runtime::DispatchError;

fn name(
    caller: u64,
    organisation: OrganisationId,
    collator: Option<u64>,
) -> frame_support::dispatch::DispatchResult {
    Consortium::name_collator(RuntimeOrigin::signed(caller), organisation, collator)
}

#[test]
fn an_organisation_names_its_collator() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(name(1, id, Some(7)));
        assert_eq!(Consortium::organisation(id).and_then(|it| it.collator), Some(7));
        assert_eq!(
            Collators::<Test>::get().to_vec(),
            [Seat { organisation: id, collator: 7, is_idle: false }]
        );
        assert_eq!(Consortium::collators(), [7]);
        assert_eq!((grounds(7, id), references(7)), (1, (1, 1)));
        assert_told(
            Event::CollatorNamed { organisation: id, collator: Some(7) },
            by_controller(AuditKind::CollatorNamed, 1, id, Some(7)),
        );
    });
}

#[test]
fn a_collator_follows_another_and_every_reference_is_given_back() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(name(1, one, Some(7)));
        assert_ok!(name(2, other, Some(8)));
        assert_ok!(name(1, one, Some(9)));
        assert_eq!(Consortium::collators(), [8, 9]);
        assert_eq!((references(7), references(8), references(9)), ((0, 0), (1, 1), (1, 1)));
        assert!(!System::account_exists(&7));
    });
}

#[test]
fn an_organisation_takes_its_collator_back_even_while_suspended() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(name(1, id, Some(7)));
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_ok!(name(1, id, None));
        assert!(Collators::<Test>::get().is_empty());
        assert_eq!(references(7), (0, 0));
        assert_told(
            Event::CollatorNamed { organisation: id, collator: None },
            by_controller(AuditKind::CollatorNamed, 1, id, None),
        );
    });
}

#[test]
fn a_suspended_organisation_has_no_collator_in_the_set() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(name(1, one, Some(7)));
        assert_ok!(name(2, other, Some(8)));
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), one));
        assert_eq!(Consortium::collators(), [8]);
        assert_eq!([7, 8, 1].map(|it| Consortium::is_collator(&it)), [false, true, false]);
        assert_ok!(Consortium::reinstate(RuntimeOrigin::root(), one));
        assert_eq!(Consortium::collators(), [7, 8]);
        remove(other);
        assert_eq!(Consortium::collators(), [7]);
    });
}

#[test]
fn a_controller_may_be_its_own_collator() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(name(1, id, Some(1)));
        assert_eq!((grounds(1, id), references(1)), (2, (1, 1)));
        assert_ok!(name(1, id, None));
        assert_eq!((grounds(1, id), references(1)), (1, (1, 0)));
    });
}

#[test]
fn naming_takes_a_signature() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(
            Consortium::name_collator(RuntimeOrigin::root(), id, Some(7)),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist_to_name() {
    build_and_execute(|| {
        assert_noop!(name(1, OrganisationId(0), Some(7)), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn neither_another_organisation_nor_the_collator_names_for_this_one() {
    build_and_execute(|| {
        let id = admit(1);
        admit(2);
        assert_ok!(name(1, id, Some(7)));
        for caller in [2, 7] {
            assert_noop!(name(caller, id, Some(8)), Error::<Test>::NotController);
            assert_noop!(name(caller, id, None), Error::<Test>::NotController);
        }
    });
}

#[test]
fn naming_must_change_something() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(name(1, id, None), Error::<Test>::NotChanged);
        assert_ok!(name(1, id, Some(7)));
        assert_noop!(name(1, id, Some(7)), Error::<Test>::NotChanged);
    });
}

#[test]
fn only_an_active_organisation_names() {
    build_and_execute(|| {
        let suspended = admit_suspended(1);
        let removed = admit(2);
        remove(removed);
        for (caller, id) in [(1, suspended), (2, removed)] {
            assert_noop!(name(caller, id, Some(7)), Error::<Test>::OrganisationNotActive);
        }
    });
}

#[test]
fn an_account_is_the_collator_of_one_organisation() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(name(1, one, Some(7)));
        assert_noop!(name(2, other, Some(7)), Error::<Test>::CollatorTaken);
        // Also while the other organisation is suspended.
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), one));
        assert_noop!(name(2, other, Some(7)), Error::<Test>::CollatorTaken);
    });
}

#[test]
fn an_account_is_not_a_fallback_collator_at_the_same_time() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(set_fallbacks(&[(id, 7), (id, 8)]));
        assert_noop!(name(1, id, Some(8)), Error::<Test>::CollatorTaken);
        assert_ok!(name(1, id, Some(9)));
    });
}

#[test]
fn seats_run_out_but_one_that_is_held_can_pass_on() {
    build_and_execute(|| {
        let ids = [admit(1), admit(2), admit(3), admit(4)];
        for (controller, id) in (1..).zip(&ids[..3]) {
            assert_ok!(name(controller, *id, Some(10 + controller)));
        }
        assert_noop!(name(4, ids[3], Some(14)), Error::<Test>::TooManyCollators);
        assert_ok!(name(1, ids[0], Some(14)));
        assert_ok!(name(2, ids[1], None));
        assert_ok!(name(4, ids[3], Some(15)));
        assert_eq!(Consortium::collators(), [13, 14, 15]);
    });
}

#[test]
fn the_session_keys_of_the_one_before_are_withdrawn_without_it() {
    build_and_execute(|| {
        let id = admit(1);
        for next in [None, Some(8)] {
            seat(1, id, 7);
            assert_ok!(name(1, id, next));
            assert_eq!((System::consumers(&7), references(7)), (0, (0, 0)));
        }
        assert_eq!(Consortium::collators(), [8]);
    });
}

#[test]
fn the_withdrawal_of_keys_is_weighed() {
    let call = Call::<Test>::name_collator { organisation: OrganisationId(0), collator: None };
    assert_eq!(
        call.get_dispatch_info().call_weight,
        <() as WeightInfo>::name_collator() + TestKeys::weight()
    );
}

#[test]
fn a_collator_that_something_else_rests_on_stays() {
    build_and_execute(|| {
        let id = admit(1);
        seat(1, id, 7);
        assert_ok!(System::inc_consumers(&7));
        for next in [None, Some(8)] {
            assert_noop!(name(1, id, next), Error::<Test>::CollatorInUse);
        }
        System::dec_consumers(&7);
        assert_ok!(name(1, id, Some(8)));
        assert_eq!(references(7), (0, 0));
    });
}

#[test]
fn what_rests_on_another_provider_holds_nobody() {
    build_and_execute(|| {
        let id = admit(1);
        System::inc_providers(&7);
        seat(1, id, 7);
        assert_ok!(System::inc_consumers(&7));
        assert_ok!(name(1, id, None));
        assert_eq!((System::consumers(&7), references(7)), (1, (0, 1)));
    });
}

#[test]
fn another_collator_is_not_idle() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        seat(1, one, 7);
        seat(2, other, 8);
        begin_block(1);
        Consortium::end_session(&[7, 8]);
        assert_eq!(Consortium::collators(), [8]);
        assert_ok!(name(1, one, Some(9)));
        assert_eq!(Consortium::collators(), [8, 9]);
    });
}

#[test]
fn a_collator_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        for controller in 1..=3 {
            assert_ok!(Consortium::sponsor(&7, admit(controller)));
        }
        let id = admit(4);
        assert_ok!(name(4, id, Some(8)));
        assert_noop!(name(4, id, Some(7)), Error::<Test>::TooManySponsors);
    });
}

#[test]
fn there_must_be_room_for_a_seat() {
    build_and_execute(|| {
        let id = admit(1);
        leave_room(id, Consortium::bytes_of_seat() - 1);
        let name = |collator| Consortium::name_collator(RuntimeOrigin::signed(1), id, collator);
        assert_noop!(name(Some(7)), Error::<Test>::AllowanceExhausted);
        leave_room(id, Consortium::bytes_of_seat());
        assert_ok!(name(Some(7)));
        // Another one takes no more room, and nobody takes none.
        assert_ok!(name(Some(8)));
        assert_ok!(name(None));
    });
}
