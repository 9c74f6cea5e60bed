use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult, weights::Weight};
use sp_runtime::DispatchError;

fn set(organisation: OrganisationId, quota: Option<Weight>) -> DispatchResult {
    Consortium::set_quota(RuntimeOrigin::root(), organisation, quota)
}

const SMALL: Weight = Weight::from_parts(100, 10);

#[test]
fn governance_gives_an_organisation_a_quota_of_its_own_and_takes_it_back() {
    build_and_execute(|| {
        let (id, other) = (admit(1), admit(2));
        assert_ok!(set(id, Some(SMALL)));
        let unused = |capacity| Quota { capacity, left: capacity, left_to_ordinary: capacity };
        assert_eq!(Consortium::quota(id), Some(unused(SMALL)));
        let default = DefaultQuota::get();
        assert_eq!(Consortium::quota(other), Some(unused(default)));
        assert_told(
            Event::QuotaSet { organisation: id, quota: Some(SMALL) },
            by_governance(AuditKind::QuotaSet, id),
        );
        assert_ok!(set(id, None));
        assert_eq!(Consortium::quota(id).map(|it| it.capacity), Some(default));
    });
}

#[test]
fn what_was_used_stays_used_up_to_the_new_quota() {
    build_and_execute(|| {
        let id = admit(1);
        Meters::<Test>::mutate(id, |meter| {
            let meter = meter.as_mut().expect("admitted");
            let rate =
                crate::quota::Rate { capacity: DefaultQuota::get(), period: QuotaPeriod::get() };
            assert!(meter.charge(rate, rate.capacity, Weight::from_parts(60, 60)));
        });
        assert_ok!(set(id, Some(SMALL)));
        let left = |id| Consortium::quota(id).map(|it| it.left);
        assert_eq!(left(id), Some(Weight::from_parts(40, 0)));
        assert_ok!(set(id, Some(SMALL * 2)));
        assert_eq!(left(id), Some(Weight::from_parts(140, 10)));
    });
}

#[test]
fn a_suspended_organisation_can_be_given_a_quota() {
    build_and_execute(|| {
        let id = admit_suspended(1);
        assert_ok!(set(id, Some(SMALL)));
        assert!(!Consortium::is_active(id));
    });
}

#[test]
fn nobody_but_governance_sets_a_quota() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(
            Consortium::set_quota(RuntimeOrigin::signed(1), id, Some(SMALL)),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist_to_have_a_quota() {
    build_and_execute(|| {
        let id = OrganisationId(0);
        assert_noop!(set(id, Some(SMALL)), Error::<Test>::OrganisationNotFound);
        assert_eq!(Consortium::quota(id), None);
    });
}

#[test]
fn a_removed_organisation_has_no_quota() {
    build_and_execute(|| {
        let id = admit(1);
        remove(id);
        assert_noop!(set(id, Some(SMALL)), Error::<Test>::OrganisationRemoved);
        assert_eq!(Consortium::quota(id), None);
    });
}

#[test]
fn a_quota_must_change() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(set(id, None), Error::<Test>::NotChanged);
        assert_ok!(set(id, Some(SMALL)));
        assert_noop!(set(id, Some(SMALL)), Error::<Test>::NotChanged);
    });
}
