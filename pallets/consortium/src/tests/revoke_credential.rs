use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use salus_primitives::{
    organisation::StandingRefusal,
    traits::{Organisations as _, Sponsors},
};
use sp_runtime::DispatchError;

fn try_revoke(
    caller: u64,
    organisation: OrganisationId,
) -> frame_support::dispatch::DispatchResult {
    Consortium::revoke_credential(RuntimeOrigin::signed(caller), organisation, 5)
}

#[test]
fn an_organisation_no_longer_vouches_for_a_practitioner() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(try_revoke(1, id));
        assert_eq!(Consortium::credential(&5, id), None);
        assert_eq!(Consortium::requester(&5, id, NOW), Err(StandingRefusal::NotVouchedFor));
        assert!(!Sponsorships::<Test>::contains_key(5));
        assert_eq!(references(5), (0, 0));
        assert_told(
            Event::CredentialRevoked { organisation: id, practitioner: 5 },
            by_controller(AuditKind::CredentialRevoked, 1, id, Some(5)),
        );
    });
}

#[test]
fn whoever_has_another_ground_keeps_its_reference() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        vouch(1, one, 5);
        vouch(2, other, 5);
        assert_ok!(Consortium::sponsor(&5, one));
        assert_ok!(try_revoke(1, one));
        assert_eq!((grounds(5, one), grounds(5, other), references(5)), (1, 1, (1, 0)));
        assert_ok!(try_revoke(2, other));
        assert_eq!((grounds(5, one), grounds(5, other), references(5)), (1, 0, (1, 0)));
    });
}

#[test]
fn a_suspended_organisation_revokes_too() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_ok!(try_revoke(1, id));
        assert_eq!(references(5), (0, 0));
    });
}

#[test]
fn revoking_takes_a_signature() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_noop!(
            Consortium::revoke_credential(RuntimeOrigin::root(), id, 5),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist_to_revoke() {
    build_and_execute(|| {
        assert_noop!(try_revoke(1, OrganisationId(0)), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn neither_another_organisation_nor_the_practitioner_revokes_for_this_one() {
    build_and_execute(|| {
        let id = admit(1);
        admit(2);
        vouch(1, id, 5);
        for caller in [2, 5] {
            assert_noop!(try_revoke(caller, id), Error::<Test>::NotController);
        }
    });
}

#[test]
fn a_removed_organisation_revokes_nothing() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        remove(id);
        assert_noop!(try_revoke(1, id), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn there_must_be_a_credential() {
    build_and_execute(|| {
        let (id, other) = (admit(1), admit(2));
        vouch(2, other, 5);
        assert_noop!(try_revoke(1, id), Error::<Test>::CredentialNotFound);
    });
}
