use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, pallet_prelude::DispatchResult};
use salus_primitives::{governance::CallClass, Moment};
use sp_runtime::DispatchError;

fn pause(class: CallClass, duration: Moment) -> DispatchResult {
    Governance::pause(Decided(Track::Pause).into(), class, duration)
}

#[test]
fn a_class_is_paused_and_the_pause_ends_by_itself() {
    build_and_execute(|| {
        let class = CallClass::Access;
        assert_ok!(pause(class, 10));
        assert_told(
            Event::Paused { class, until: NOW + 10 },
            by_governance(AuditKind::CallsPaused, AuditObject::Calls(class)),
        );
        set_time(NOW + 9);
        assert!(Governance::is_paused(class));
        assert!(!Governance::is_paused(CallClass::Records));
        set_time(NOW + 10);
        assert!(!Governance::is_paused(class));
    });
}

#[test]
fn every_class_can_be_paused_at_once_and_those_that_are_over_go() {
    build_and_execute(|| {
        for class in CallClass::ALL {
            assert_ok!(pause(class, 10));
        }
        assert_eq!(Pauses::<Test>::get().len(), CallClass::ALL.len());
        set_time(NOW + 10);
        assert_ok!(pause(CallClass::Access, 10));
        assert_eq!(
            Pauses::<Test>::get().to_vec(),
            [Pause { class: CallClass::Access, until: NOW + 20 }]
        );
    });
}

#[test]
fn a_pause_is_prolonged_and_never_shortened() {
    build_and_execute(|| {
        assert_ok!(pause(CallClass::Access, 10));
        for duration in [9, 10] {
            assert_noop!(pause(CallClass::Access, duration), Error::<Test>::NotChanged);
        }
        assert_ok!(pause(CallClass::Access, 11));
    });
}

#[test]
fn a_pause_is_short() {
    build_and_execute(|| {
        for duration in [0, 1_001, Moment::MAX] {
            assert_noop!(pause(CallClass::Access, duration), Error::<Test>::DurationInvalid);
        }
        assert_ok!(pause(CallClass::Access, 1_000));
    });
}

#[test]
fn nobody_else_pauses_not_root_either() {
    build_and_execute(|| {
        for origin in
            [RuntimeOrigin::root(), RuntimeOrigin::signed(1), Decided(Track::Parameters).into()]
        {
            assert_noop!(Governance::pause(origin, CallClass::Access, 1), DispatchError::BadOrigin);
        }
    });
}
