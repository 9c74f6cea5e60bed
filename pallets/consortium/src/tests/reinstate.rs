use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use salus_primitives::traits::Organisations as _;
use sp_runtime::DispatchError;

#[test]
fn governance_reinstates_an_organisation_with_what_rests_on_it() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert!(Consortium::requester(&5, id, NOW).is_err());
        assert_ok!(Consortium::reinstate(RuntimeOrigin::root(), id));
        assert_eq!(
            Consortium::organisation(id).map(|it| it.status),
            Some(OrganisationStatus::Active)
        );
        assert_eq!(Consortium::requester(&5, id, NOW).map(|it| it.roles), Ok(doctor()));
        assert_told(
            Event::OrganisationReinstated { organisation: id },
            by_governance(AuditKind::OrganisationReinstated, id),
        );
    });
}

#[test]
fn nobody_but_governance_reinstates() {
    build_and_execute(|| {
        let id = admit_suspended(1);
        assert_noop!(Consortium::reinstate(RuntimeOrigin::signed(1), id), DispatchError::BadOrigin);
    });
}

#[test]
fn an_organisation_must_exist_to_be_reinstated() {
    build_and_execute(|| {
        assert_noop!(
            Consortium::reinstate(RuntimeOrigin::root(), OrganisationId(0)),
            Error::<Test>::OrganisationNotFound
        );
    });
}

#[test]
fn only_a_suspended_organisation_is_reinstated() {
    build_and_execute(|| {
        let active = admit(1);
        let removed = admit(2);
        remove(removed);
        for id in [active, removed] {
            assert_noop!(
                Consortium::reinstate(RuntimeOrigin::root(), id),
                Error::<Test>::NotSuspended
            );
        }
    });
}

#[test]
fn no_more_are_reinstated_than_can_be_active() {
    build_and_execute(|| {
        let id = admit_suspended(1);
        let other = admit(2);
        MaxMembers::set(1);
        let reinstate = || Consortium::reinstate(RuntimeOrigin::root(), id);
        assert_noop!(reinstate(), Error::<Test>::TooManyMembers);
        remove(other);
        assert_ok!(reinstate());
    });
}
