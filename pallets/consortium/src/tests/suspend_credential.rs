use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{organisation::StandingRefusal, traits::Organisations as _};
use sp_runtime::DispatchError;

fn suspend(caller: u64, organisation: OrganisationId) -> DispatchResult {
    Consortium::suspend_credential(RuntimeOrigin::signed(caller), organisation, 5)
}

#[test]
fn a_controller_suspends_a_credential_from_that_moment_on() {
    build_and_execute(|| {
        let (id, other) = (admit(1), admit(2));
        vouch(1, id, 5);
        vouch(2, other, 5);
        assert_ok!(suspend(1, id));
        assert_eq!(Consortium::requester(&5, id, NOW), Err(StandingRefusal::CredentialNotInForce));
        // Elsewhere it is in force, and it is still stood behind.
        assert_ok!(Consortium::requester(&5, other, NOW));
        assert_eq!((grounds(5, id), references(5)), (1, (1, 0)));
        assert_told(
            Event::CredentialSuspended { organisation: id, practitioner: 5 },
            by_controller(AuditKind::CredentialSuspended, 1, id, Some(5)),
        );
    });
}

#[test]
fn a_suspended_organisation_suspends_credentials_too() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_ok!(suspend(1, id));
        assert_ok!(Consortium::reinstate(RuntimeOrigin::root(), id));
        assert!(Consortium::requester(&5, id, NOW).is_err());
    });
}

#[test]
fn suspending_takes_a_signature() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_noop!(
            Consortium::suspend_credential(RuntimeOrigin::root(), id, 5),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        assert_noop!(suspend(1, OrganisationId(0)), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn neither_another_organisation_nor_the_practitioner_suspends_for_this_one() {
    build_and_execute(|| {
        let id = admit(1);
        admit(2);
        vouch(1, id, 5);
        for caller in [2, 5] {
            assert_noop!(suspend(caller, id), Error::<Test>::NotController);
        }
    });
}

#[test]
fn a_removed_organisation_suspends_nobody() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        remove(id);
        assert_noop!(suspend(1, id), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn there_must_be_a_credential() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(suspend(1, id), Error::<Test>::CredentialNotFound);
    });
}

#[test]
fn a_credential_is_suspended_once() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(suspend(1, id));
        assert_noop!(suspend(1, id), Error::<Test>::CredentialAlreadySuspended);
    });
}
