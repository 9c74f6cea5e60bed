use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use salus_primitives::traits::Sponsors;
use sp_runtime::DispatchError;

fn fallbacks() -> Vec<u64> {
    FallbackCollators::<Test>::get().into_iter().map(|it| it.collator).collect()
}

#[test]
fn governance_chooses_the_fallback_collators() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(set_fallbacks(&[(one, 7), (other, 8)]));
        assert_eq!([7, 8].map(references), [(1, 1); 2]);
        assert_eq!((grounds(7, one), grounds(8, other)), (1, 1));
        assert_eq!([7, 8, 1].map(|it| Consortium::is_collator(&it)), [true, true, false]);
        assert_told(
            Event::FallbackCollatorsSet { fallbacks: FallbackCollators::<Test>::get() },
            NewEntry {
                ground: AuditGround::Governance,
                ..NewEntry::of(AuditKind::FallbackCollatorsSet)
            },
        );
    });
}

#[test]
fn who_leaves_gives_its_keys_and_references_back_and_who_stays_keeps_them() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(set_fallbacks(&[(one, 7), (other, 8)]));
        register(7);
        register(8);
        assert_ok!(set_fallbacks(&[(one, 9), (other, 8)]));
        assert_eq!(fallbacks(), [9, 8]);
        assert_eq!((System::consumers(&7), references(7)), (0, (0, 0)));
        assert_eq!((System::consumers(&8), references(8)), (1, (1, 1)));
        assert_eq!((System::consumers(&9), references(9)), (0, (1, 1)));
    });
}

#[test]
fn another_organisation_may_run_one_which_keeps_its_keys() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(set_fallbacks(&[(one, 7), (other, 8)]));
        register(7);
        assert_ok!(set_fallbacks(&[(other, 7), (other, 8)]));
        assert_eq!((System::consumers(&7), references(7)), (1, (1, 1)));
        assert_eq!((grounds(7, one), grounds(7, other)), (0, 1));
    });
}

#[test]
fn nobody_but_governance_chooses() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(set_fallbacks(&[(id, 7), (id, 8)]));
        for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::none()] {
            assert_noop!(
                Consortium::set_fallback_collators(origin, Default::default()),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn choosing_must_change_something() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(set_fallbacks(&[(id, 7), (id, 8)]));
        assert_noop!(set_fallbacks(&[(id, 7), (id, 8)]), Error::<Test>::NotChanged);
        // Their order is that of the set.
        assert_ok!(set_fallbacks(&[(id, 8), (id, 7)]));
        assert_eq!(fallbacks(), [8, 7]);
        assert_eq!([7, 8].map(references), [(1, 1); 2]);
    });
}

#[test]
fn there_are_always_as_many_as_a_set_must_have() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(set_fallbacks(&[(id, 7)]), Error::<Test>::TooFewCollators);
        assert_ok!(set_fallbacks(&[(id, 7), (id, 8)]));
        for fewer in [&[][..], &[(id, 7)]] {
            assert_noop!(set_fallbacks(fewer), Error::<Test>::TooFewCollators);
        }
    });
}

#[test]
fn each_is_named_once_and_has_no_seat() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(Consortium::name_collator(RuntimeOrigin::signed(1), one, Some(7)));
        for taken in [[(one, 8), (one, 8)], [(one, 8), (other, 8)], [(one, 8), (other, 7)]] {
            assert_noop!(set_fallbacks(&taken), Error::<Test>::CollatorTaken);
        }
    });
}

#[test]
fn an_organisation_must_exist_and_be_active() {
    build_and_execute(|| {
        let (one, suspended) = (admit(1), admit_suspended(2));
        let removed = admit(3);
        remove(removed);
        assert_noop!(
            set_fallbacks(&[(one, 7), (OrganisationId(9), 8)]),
            Error::<Test>::OrganisationNotFound
        );
        for id in [suspended, removed] {
            assert_noop!(set_fallbacks(&[(one, 7), (id, 8)]), Error::<Test>::OrganisationNotActive);
        }
    });
}

#[test]
fn each_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        for controller in 1..=3 {
            assert_ok!(Consortium::sponsor(&7, admit(controller)));
        }
        let id = admit(4);
        // The last one: nothing was written for those before it.
        assert_noop!(set_fallbacks(&[(id, 8), (id, 7)]), Error::<Test>::TooManySponsors);
        assert_ok!(set_fallbacks(&[(id, 8), (OrganisationId(0), 7)]));
    });
}

#[test]
fn one_that_something_else_rests_on_stays() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(set_fallbacks(&[(id, 7), (id, 8)]));
        register(8);
        assert_ok!(System::inc_consumers(&8));
        assert_noop!(set_fallbacks(&[(id, 7), (id, 9)]), Error::<Test>::CollatorInUse);
        System::dec_consumers(&8);
        assert_ok!(set_fallbacks(&[(id, 7), (id, 9)]));
    });
}

#[test]
fn every_withdrawal_of_keys_is_weighed() {
    let call = Call::<Test>::set_fallback_collators { fallbacks: Default::default() };
    assert_eq!(
        call.get_dispatch_info().call_weight,
        <() as WeightInfo>::set_fallback_collators() + TestKeys::weight() * 2
    );
}
