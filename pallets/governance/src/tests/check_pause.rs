use crate::{mock::*, *};
use frame_support::{
    assert_ok, dispatch::GetDispatchInfo, pallet_prelude::TransactionSource, traits::Contains,
};
use salus_primitives::{governance::CallClass, PoolRefusal};
use sp_runtime::{
    traits::{DispatchTransaction, Dispatchable},
    transaction_validity::TransactionValidityError,
};

fn check(origin: RuntimeOrigin, call: &RuntimeCall) -> Result<(), TransactionValidityError> {
    let info = call.get_dispatch_info();
    let source = TransactionSource::External;
    CheckPause::<Test>::new().validate_only(origin, call, &info, 0, source, 0).map(|_| ())
}

#[test]
fn what_is_paused_does_not_get_in_and_everything_else_does() {
    build_and_execute(|| {
        let signer = || RuntimeOrigin::signed(1);
        assert_ok!(check(signer(), &with_event()));
        assert_ok!(Governance::pause(Decided(Track::Pause).into(), CallClass::Access, 10));
        assert_eq!(check(signer(), &with_event()), Err(PoolRefusal::Paused.into()));
        assert_ok!(check(signer(), &remark()));
        set_time(NOW + 10);
        assert_ok!(check(signer(), &with_event()));
    });
}

#[test]
fn a_pause_of_another_class_does_not_matter() {
    build_and_execute(|| {
        for class in CallClass::ALL.into_iter().filter(|class| *class != CallClass::Access) {
            assert_ok!(Governance::pause(Decided(Track::Pause).into(), class, 10));
        }
        assert_ok!(check(RuntimeOrigin::signed(1), &with_event()));
    });
}

#[test]
fn what_is_paused_is_not_dispatched_whoever_wraps_it() {
    build_and_execute(|| {
        let dispatch = || with_event().dispatch(RuntimeOrigin::signed(1)).map_err(|it| it.error);
        assert_ok!(dispatch());
        assert_ok!(Governance::pause(Decided(Track::Pause).into(), CallClass::Access, 10));
        assert!(!NotPaused::<Test>::contains(&with_event()));
        assert_eq!(dispatch(), Err(frame_system::Error::<Test>::CallFiltered.into()));
        assert_ok!(remark().dispatch(RuntimeOrigin::signed(1)));
        set_time(NOW + 10);
        assert_ok!(dispatch());
    });
}
