use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::traits::Organisations as _;
use sp_runtime::DispatchError;

fn reinstate(caller: u64, organisation: OrganisationId) -> DispatchResult {
    Consortium::reinstate_credential(RuntimeOrigin::signed(caller), organisation, 5)
}

/// An organisation with the controller 1 and the suspended practitioner 5.
fn with_a_suspended_practitioner() -> OrganisationId {
    let id = admit(1);
    vouch(1, id, 5);
    assert_ok!(Consortium::suspend_credential(RuntimeOrigin::signed(1), id, 5));
    id
}

#[test]
fn a_controller_reinstates_a_credential() {
    build_and_execute(|| {
        let id = with_a_suspended_practitioner();
        let before = Consortium::credential(&5, id).expect("vouched for");
        assert_ok!(reinstate(1, id));
        assert_eq!(
            Consortium::credential(&5, id),
            Some(Credential { status: CredentialStatus::Active, ..before })
        );
        assert_eq!(Consortium::requester(&5, id, NOW).map(|it| it.roles), Ok(doctor()));
        // Its period is what it was.
        assert!(Consortium::requester(&5, id, PERIOD.to.expect("it ends")).is_err());
        assert_told(
            Event::CredentialReinstated { organisation: id, practitioner: 5 },
            by_controller(AuditKind::CredentialReinstated, 1, id, Some(5)),
        );
    });
}

#[test]
fn reinstating_takes_a_signature() {
    build_and_execute(|| {
        let id = with_a_suspended_practitioner();
        assert_noop!(
            Consortium::reinstate_credential(RuntimeOrigin::root(), id, 5),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        assert_noop!(reinstate(1, OrganisationId(0)), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn neither_another_organisation_nor_the_practitioner_reinstates_for_this_one() {
    build_and_execute(|| {
        let id = with_a_suspended_practitioner();
        admit(2);
        for caller in [2, 5] {
            assert_noop!(reinstate(caller, id), Error::<Test>::NotController);
        }
    });
}

#[test]
fn only_an_active_organisation_reinstates() {
    build_and_execute(|| {
        let id = with_a_suspended_practitioner();
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_noop!(reinstate(1, id), Error::<Test>::OrganisationNotActive);
        remove(id);
        assert_noop!(reinstate(1, id), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn there_must_be_a_credential() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(reinstate(1, id), Error::<Test>::CredentialNotFound);
    });
}

#[test]
fn only_a_suspended_credential_is_reinstated() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_noop!(reinstate(1, id), Error::<Test>::CredentialNotSuspended);
    });
}
