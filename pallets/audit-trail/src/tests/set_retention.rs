//! How long lines stay.

use super::*;
use crate::{Error, Event, Retention};
use frame_support::{assert_noop, assert_ok};
use salus_primitives::{
    audit::AuditGround,
    time::{DAY, MINUTE},
};
use sp_runtime::traits::BadOrigin;

#[test]
fn it_is_the_default_until_governance_sets_it() {
    build_and_execute(|| {
        assert_eq!(Retention::<Test>::get(), 10 * DAY);
        assert_ok!(AuditTrail::set_retention(RuntimeOrigin::root(), 7 * DAY));
        assert_eq!(Retention::<Test>::get(), 7 * DAY);
        System::assert_last_event(Event::RetentionSet { retention: 7 * DAY }.into());
    });
}

#[test]
fn the_trail_tells_of_it() {
    build_and_execute(|| {
        assert_ok!(AuditTrail::set_retention(RuntimeOrigin::root(), u64::MAX));
        let line = AuditTrail::entry(None, 0).unwrap();
        assert_eq!((line.kind, line.ground), (AuditKind::RetentionSet, AuditGround::Governance));
        assert_eq!(line.agent, None);
    });
}

#[test]
fn only_governance_sets_it() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::none()] {
            assert_noop!(AuditTrail::set_retention(origin, 7 * DAY), BadOrigin);
        }
    });
}

#[test]
fn not_even_governance_sets_it_below_the_floor() {
    build_and_execute(|| {
        for retention in [0, DAY, 6 * DAY - MINUTE, 6 * DAY - 1] {
            assert_noop!(
                AuditTrail::set_retention(RuntimeOrigin::root(), retention),
                Error::<Test>::RetentionTooShort
            );
        }
        assert_ok!(AuditTrail::set_retention(RuntimeOrigin::root(), 6 * DAY));
    });
}

#[test]
fn what_is_so_already_is_not_set() {
    build_and_execute(|| {
        assert_noop!(
            AuditTrail::set_retention(RuntimeOrigin::root(), 10 * DAY),
            Error::<Test>::NotChanged
        );
    });
}
