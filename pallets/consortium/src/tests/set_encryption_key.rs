use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::DispatchError;

fn set(caller: u64, owner: KeyOwner<u64>, byte: u8) -> DispatchResult {
    Consortium::set_encryption_key(RuntimeOrigin::signed(caller), owner, key(byte))
}

/// An organisation with the controller 1 and the practitioner 5, and both as owners.
fn owners() -> (OrganisationId, KeyOwner<u64>, KeyOwner<u64>) {
    let id = admit(1);
    vouch(1, id, 5);
    (id, KeyOwner::Organisation(id), KeyOwner::Practitioner(id, 5))
}

#[test]
fn an_organisation_and_a_practitioner_publish_their_keys() {
    build_and_execute(|| {
        let (id, organisation, practitioner) = owners();
        assert_eq!(Consortium::encryption_key(&organisation, None), None);
        assert_ok!(set(1, organisation.clone(), 1));
        assert_told(
            Event::EncryptionKeySet { owner: organisation.clone(), version: 1 },
            NewEntry {
                object: AuditObject::Organisation(id),
                ..by_controller(AuditKind::EncryptionKeySet, 1, id, None)
            },
        );
        assert_ok!(set(5, practitioner.clone(), 2));
        assert_told(
            Event::EncryptionKeySet { owner: practitioner.clone(), version: 1 },
            by_controller(AuditKind::EncryptionKeySet, 5, id, Some(5)),
        );
        assert_eq!(Consortium::encryption_key(&organisation, None), Some((1, key(1))));
        assert_eq!(Consortium::encryption_key(&practitioner, Some(1)), Some((1, key(2))));
    });
}

#[test]
fn old_versions_stay_readable_as_far_as_there_is_room() {
    build_and_execute(|| {
        let (_, owner, _) = owners();
        for version in 1..=5 {
            assert_ok!(set(1, owner.clone(), version));
            let oldest = version.saturating_sub(2).max(1);
            for kept in 1..=version {
                assert_eq!(
                    Consortium::encryption_key(&owner, Some(kept.into())),
                    (kept >= oldest).then(|| (kept.into(), key(kept)))
                );
            }
            assert_eq!(
                Consortium::encryption_key(&owner, None),
                Some((version.into(), key(version)))
            );
        }
        assert_eq!(Consortium::encryption_key(&owner, Some(6)), None);
    });
}

#[test]
fn a_practitioner_has_a_key_at_each_organisation() {
    build_and_execute(|| {
        let (_, _, here) = owners();
        let other = admit(2);
        vouch(2, other, 5);
        let there = KeyOwner::Practitioner(other, 5);
        assert_ok!(set(5, here.clone(), 1));
        assert_ok!(set(5, there.clone(), 1));
        assert_ok!(set(5, there.clone(), 2));
        assert_eq!(Consortium::encryption_key(&here, None), Some((1, key(1))));
        assert_eq!(Consortium::encryption_key(&there, None), Some((2, key(2))));
    });
}

#[test]
fn publishing_takes_a_signature() {
    build_and_execute(|| {
        let (_, organisation, _) = owners();
        assert_noop!(
            Consortium::set_encryption_key(RuntimeOrigin::root(), organisation, key(1)),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        let id = OrganisationId(0);
        for owner in [KeyOwner::Organisation(id), KeyOwner::Practitioner(id, 1)] {
            assert_noop!(set(1, owner, 1), Error::<Test>::OrganisationNotFound);
        }
    });
}

#[test]
fn nobody_publishes_a_key_for_another() {
    build_and_execute(|| {
        let (_, organisation, practitioner) = owners();
        admit(2);
        for caller in [2, 5, 9] {
            assert_noop!(set(caller, organisation.clone(), 1), Error::<Test>::NotController);
        }
        // Not even the controller: it could read what is sealed for the practitioner.
        for caller in [1, 2, 9] {
            assert_noop!(set(caller, practitioner.clone(), 1), Error::<Test>::NotAuthorized);
        }
    });
}

#[test]
fn the_organisation_must_be_active() {
    build_and_execute(|| {
        let (id, organisation, practitioner) = owners();
        let refused = || {
            for (caller, owner) in [(1, &organisation), (5, &practitioner)] {
                assert_noop!(set(caller, owner.clone(), 1), Error::<Test>::OrganisationNotActive);
            }
        };
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        refused();
        remove(id);
        refused();
    });
}

#[test]
fn a_practitioner_must_be_vouched_for() {
    build_and_execute(|| {
        let (id, ..) = owners();
        let owner = KeyOwner::Practitioner(id, 9);
        assert_noop!(set(9, owner, 1), Error::<Test>::CredentialNotFound);
    });
}

#[test]
fn its_credential_must_be_in_force() {
    build_and_execute(|| {
        let (id, _, owner) = owners();
        assert_ok!(Consortium::suspend_credential(RuntimeOrigin::signed(1), id, 5));
        assert_noop!(set(5, owner.clone(), 1), Error::<Test>::CredentialNotInForce);
        assert_ok!(Consortium::reinstate_credential(RuntimeOrigin::signed(1), id, 5));
        set_time(PERIOD.to.expect("it ends"));
        assert_noop!(set(5, owner, 1), Error::<Test>::CredentialNotInForce);
    });
}

#[test]
fn a_key_has_1216_bytes() {
    build_and_execute(|| {
        let (_, owner, _) = owners();
        for length in [0, 32, 1_215] {
            let key = vec![1; length].try_into().expect("not too long");
            assert_noop!(
                Consortium::set_encryption_key(RuntimeOrigin::signed(1), owner.clone(), key),
                Error::<Test>::KeyLengthInvalid
            );
        }
        assert!(EncryptionKey::try_from(vec![1; 1_217]).is_err());
    });
}

#[test]
fn a_key_must_be_another_than_the_current_one() {
    build_and_execute(|| {
        let (_, owner, _) = owners();
        assert_ok!(set(1, owner.clone(), 1));
        assert_noop!(set(1, owner.clone(), 1), Error::<Test>::NotChanged);
        assert_ok!(set(1, owner.clone(), 2));
        assert_ok!(set(1, owner, 1));
    });
}

#[test]
fn versions_run_out() {
    new_test_ext().execute_with(|| {
        let (_, owner, _) = owners();
        KeyVersions::<Test>::insert(&owner, u32::MAX);
        assert_noop!(set(1, owner, 1), Error::<Test>::TooManyVersions);
    });
}

#[test]
fn there_must_be_room_for_a_key_and_for_each_version_that_is_kept_beside_others() {
    build_and_execute(|| {
        let id = admit(1);
        let owner = KeyOwner::Organisation(id);
        let set = |byte| {
            Consortium::set_encryption_key(RuntimeOrigin::signed(1), owner.clone(), key(byte))
        };
        let version = Consortium::bytes_of_keys(2) - Consortium::bytes_of_keys(1);
        leave_room(id, Consortium::bytes_of_keys(1) - 1);
        assert_noop!(set(1), Error::<Test>::AllowanceExhausted);
        leave_room(id, Consortium::bytes_of_keys(1));
        assert_ok!(set(1));
        for byte in [2, 3] {
            leave_room(id, version - 1);
            assert_noop!(set(byte), Error::<Test>::AllowanceExhausted);
            leave_room(id, version);
            assert_ok!(set(byte));
        }
        // From now on each takes the place of another.
        assert_ok!(set(4));
        assert_ok!(set(5));
    });
}
