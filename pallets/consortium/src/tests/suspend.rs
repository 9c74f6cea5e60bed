use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn governance_suspends_an_organisation() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_eq!(
            Consortium::organisation(id).map(|it| it.status),
            Some(OrganisationStatus::Suspended)
        );
        assert_eq!((grounds(1, id), references(1)), (1, (1, 0)));
        assert_told(
            Event::OrganisationSuspended { organisation: id },
            by_governance(AuditKind::OrganisationSuspended, id),
        );
    });
}

#[test]
fn nobody_but_governance_suspends() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(Consortium::suspend(RuntimeOrigin::signed(1), id), DispatchError::BadOrigin);
    });
}

#[test]
fn an_organisation_must_exist_to_be_suspended() {
    build_and_execute(|| {
        assert_noop!(
            Consortium::suspend(RuntimeOrigin::root(), OrganisationId(0)),
            Error::<Test>::OrganisationNotFound
        );
    });
}

#[test]
fn only_an_active_organisation_is_suspended() {
    build_and_execute(|| {
        let suspended = admit_suspended(1);
        let removed = admit(2);
        remove(removed);
        for id in [suspended, removed] {
            assert_noop!(
                Consortium::suspend(RuntimeOrigin::root(), id),
                Error::<Test>::OrganisationNotActive
            );
        }
    });
}
