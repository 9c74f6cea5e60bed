use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::traits::Sponsors;
use sp_runtime::DispatchError;

fn release(organisation: OrganisationId, accounts: &[u64]) -> DispatchResult {
    let accounts = accounts.to_vec().try_into().expect("few");
    Consortium::release_credentials(RuntimeOrigin::signed(9), organisation, accounts)
}

#[test]
fn anyone_releases_the_credentials_of_a_removed_organisation() {
    build_and_execute(|| {
        let (id, other) = (admit(1), admit(2));
        for practitioner in [4, 5, 6] {
            vouch(1, id, practitioner);
        }
        vouch(2, other, 6);
        assert_ok!(Consortium::sponsor(&4, id));
        remove(id);
        assert_ok!(release(id, &[4, 6]));
        assert_eq!(Credentials::<Test>::iter_key_prefix(4).count(), 0);
        assert_eq!(Credentials::<Test>::iter_key_prefix(6).collect::<Vec<_>>(), [other]);
        // A ground of another kind is left to whoever took it.
        assert_eq!((grounds(4, id), references(4)), (1, (1, 0)));
        assert_eq!((grounds(5, id), references(5)), (1, (1, 0)));
        assert_eq!((grounds(6, id), references(6)), (0, (1, 0)));
        assert_told(
            Event::CredentialsReleased { organisation: id, count: 2 },
            by_controller(AuditKind::CredentialsReleased, 9, id, None),
        );
        assert_ok!(release(id, &[5]));
        assert_eq!(references(5), (0, 0));
    });
}

#[test]
fn releasing_takes_a_signature() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        remove(id);
        let accounts = vec![5].try_into().expect("one");
        assert_noop!(
            Consortium::release_credentials(RuntimeOrigin::none(), id, accounts),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        assert_noop!(release(OrganisationId(0), &[5]), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn only_a_removed_organisation_has_left_something_behind() {
    build_and_execute(|| {
        for (controller, id) in [(1, admit(1)), (2, admit(2))] {
            vouch(controller, id, 5);
        }
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), OrganisationId(1)));
        for id in [0, 1] {
            assert_noop!(release(OrganisationId(id), &[5]), Error::<Test>::OrganisationNotRemoved);
        }
    });
}

#[test]
fn some_account_must_be_named() {
    build_and_execute(|| {
        let id = admit(1);
        remove(id);
        assert_noop!(release(id, &[]), Error::<Test>::NothingToRelease);
    });
}

#[test]
fn every_account_must_have_a_credential_and_be_named_once() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        remove(id);
        for accounts in [&[5, 6][..], &[5, 5]] {
            assert_noop!(release(id, accounts), Error::<Test>::CredentialNotFound);
        }
    });
}
