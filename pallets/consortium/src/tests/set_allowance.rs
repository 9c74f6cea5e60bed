use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::DispatchError;

fn set(organisation: OrganisationId, allowance: Option<u64>) -> DispatchResult {
    Consortium::set_allowance(RuntimeOrigin::root(), organisation, allowance)
}

fn capacity(organisation: OrganisationId) -> Option<u64> {
    Consortium::allowance(organisation).map(|it| it.capacity)
}

#[test]
fn governance_gives_an_organisation_an_allowance_of_its_own_and_takes_it_back() {
    build_and_execute(|| {
        let (id, other) = (admit(1), admit(2));
        let stored = Consortium::bytes_of_organisation();
        assert_ok!(set(id, Some(7_000)));
        assert_eq!(Consortium::allowance(id), Some(Allowance { capacity: 7_000, stored }));
        assert_eq!(capacity(other), Some(DefaultAllowance::get()));
        assert_told(
            Event::AllowanceSet { organisation: id, allowance: Some(7_000) },
            by_governance(AuditKind::AllowanceSet, id),
        );
        assert_ok!(set(id, None));
        assert_eq!(capacity(id), Some(DefaultAllowance::get()));
    });
}

#[test]
fn what_is_stored_stays_where_less_may_be() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        let stored = Consortium::allowance(id).expect("admitted").stored;
        assert_ok!(set(id, Some(0)));
        assert_eq!(Consortium::allowance(id), Some(Allowance { capacity: 0, stored }));
        assert_noop!(
            Consortium::vouch(RuntimeOrigin::signed(1), id, 6, doctor(), PERIOD),
            Error::<Test>::AllowanceExhausted
        );
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 5));
    });
}

#[test]
fn a_suspended_organisation_can_be_given_an_allowance() {
    build_and_execute(|| {
        let id = admit_suspended(1);
        assert_ok!(set(id, Some(7_000)));
        assert!(!Consortium::is_active(id));
    });
}

#[test]
fn nobody_but_governance_sets_an_allowance() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(
            Consortium::set_allowance(RuntimeOrigin::signed(1), id, Some(7_000)),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist_to_have_an_allowance() {
    build_and_execute(|| {
        let id = OrganisationId(0);
        assert_noop!(set(id, Some(7_000)), Error::<Test>::OrganisationNotFound);
        assert_eq!(Consortium::allowance(id), None);
    });
}

#[test]
fn a_removed_organisation_has_no_allowance() {
    build_and_execute(|| {
        let id = admit(1);
        remove(id);
        assert_noop!(set(id, Some(7_000)), Error::<Test>::OrganisationRemoved);
        assert_eq!(Consortium::allowance(id), None);
    });
}

#[test]
fn an_allowance_must_change() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(set(id, None), Error::<Test>::NotChanged);
        assert_ok!(set(id, Some(7_000)));
        assert_noop!(set(id, Some(7_000)), Error::<Test>::NotChanged);
    });
}
