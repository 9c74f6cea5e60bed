use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::DispatchError;

fn release(owner: KeyOwner<u64>) -> DispatchResult {
    Consortium::release_encryption_keys(RuntimeOrigin::signed(9), owner)
}

/// An organisation with the controller 1 and the practitioner 5, who both have four versions behind
/// them.
fn owners() -> (OrganisationId, KeyOwner<u64>, KeyOwner<u64>) {
    let id = admit(1);
    vouch(1, id, 5);
    let owners = (id, KeyOwner::Organisation(id), KeyOwner::Practitioner(id, 5));
    for version in 1..=4 {
        for (caller, owner) in [(1, &owners.1), (5, &owners.2)] {
            let origin = RuntimeOrigin::signed(caller);
            assert_ok!(Consortium::set_encryption_key(origin, owner.clone(), key(version)));
        }
    }
    owners
}

fn kept() -> usize {
    EncryptionKeys::<Test>::iter_keys().count()
}

#[test]
fn anyone_clears_away_the_keys_of_a_practitioner_who_is_gone() {
    build_and_execute(|| {
        let (id, _, owner) = owners();
        assert_eq!(kept(), 6);
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 5));
        assert_ok!(release(owner.clone()));
        assert_eq!((kept(), KeyVersions::<Test>::get(&owner)), (3, None));
        assert_told(
            Event::EncryptionKeysReleased { owner },
            by_controller(AuditKind::EncryptionKeysReleased, 9, id, Some(5)),
        );
    });
}

#[test]
fn anyone_clears_away_the_keys_of_a_removed_organisation_and_its_practitioners() {
    build_and_execute(|| {
        let (id, organisation, practitioner) = owners();
        remove(id);
        assert_ok!(release(organisation));
        assert_ok!(release(practitioner));
        assert_eq!(kept(), 0);
    });
}

#[test]
fn releasing_takes_a_signature() {
    build_and_execute(|| {
        let (id, owner, _) = owners();
        remove(id);
        assert_noop!(
            Consortium::release_encryption_keys(RuntimeOrigin::none(), owner),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        let owner = KeyOwner::Organisation(OrganisationId(0));
        assert_noop!(release(owner), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn who_is_still_there_keeps_its_keys() {
    build_and_execute(|| {
        let (id, organisation, practitioner) = owners();
        let refused = || {
            for owner in [&organisation, &practitioner] {
                assert_noop!(release(owner.clone()), Error::<Test>::KeyOwnerNotGone);
            }
        };
        refused();
        assert_ok!(Consortium::suspend_credential(RuntimeOrigin::signed(1), id, 5));
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        refused();
    });
}

#[test]
fn there_must_be_keys() {
    build_and_execute(|| {
        let (id, owner, _) = owners();
        let never = KeyOwner::Practitioner(id, 6);
        assert_noop!(release(never), Error::<Test>::NothingToRelease);
        remove(id);
        assert_ok!(release(owner.clone()));
        assert_noop!(release(owner), Error::<Test>::NothingToRelease);
    });
}
