use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, pallet_prelude::DispatchResult};
use salus_primitives::governance::CallClass;
use sp_runtime::DispatchError;

fn lift(class: CallClass) -> DispatchResult {
    Governance::lift_pause(Decided(Track::Pause).into(), class)
}

#[test]
fn a_pause_is_ended_before_its_time() {
    build_and_execute(|| {
        for class in [CallClass::Access, CallClass::Records] {
            assert_ok!(Governance::pause(Decided(Track::Pause).into(), class, 10));
        }
        let class = CallClass::Access;
        assert_ok!(lift(class));
        assert!(!Governance::is_paused(class) && Governance::is_paused(CallClass::Records));
        assert_told(
            Event::PauseLifted { class },
            by_governance(AuditKind::PauseLifted, AuditObject::Calls(class)),
        );
    });
}

#[test]
fn what_is_not_paused_is_not_lifted() {
    build_and_execute(|| {
        assert_noop!(lift(CallClass::Access), Error::<Test>::NotPaused);
        assert_ok!(Governance::pause(Decided(Track::Pause).into(), CallClass::Access, 10));
        assert_noop!(lift(CallClass::Records), Error::<Test>::NotPaused);
        set_time(NOW + 10);
        assert_noop!(lift(CallClass::Access), Error::<Test>::NotPaused);
    });
}

#[test]
fn nobody_else_lifts_a_pause() {
    build_and_execute(|| {
        assert_ok!(Governance::pause(Decided(Track::Pause).into(), CallClass::Access, 10));
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::signed(1)] {
            assert_noop!(
                Governance::lift_pause(origin, CallClass::Access),
                DispatchError::BadOrigin
            );
        }
    });
}
