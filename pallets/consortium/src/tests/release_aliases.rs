use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::traits::Sponsors;
use sp_runtime::DispatchError;

fn release(organisation: OrganisationId, aliases: &[u64]) -> DispatchResult {
    let aliases = aliases.to_vec().try_into().expect("few");
    Consortium::release_aliases(RuntimeOrigin::signed(9), organisation, aliases)
}

/// An organisation with the controller 1 and the aliases 6, 7 and 8 of the practitioner 5.
fn with_aliases() -> OrganisationId {
    let id = admit(1);
    for alias in [6, 7, 8] {
        vouch_alias(1, id, alias, 5);
    }
    id
}

#[test]
fn anyone_releases_aliases_once_they_can_be_opened_no_longer() {
    build_and_execute(|| {
        let id = with_aliases();
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 7));
        assert_ok!(Consortium::sponsor(&8, id));
        let until = MONTH.ends() + AliasRetention::get();
        for now in [NOW, MONTH.ends(), until - 1] {
            set_time(now);
            assert_noop!(release(id, &[6]), Error::<Test>::AliasNotEnded);
        }
        set_time(until);
        assert_ok!(release(id, &[6, 7]));
        assert_eq!([6, 7].map(references), [(0, 0); 2]);
        assert_eq!([6, 7].map(|it| Consortium::alias(&it)), [None, None]);
        assert_told(
            Event::AliasesReleased { organisation: id, count: 2 },
            by_controller(AuditKind::AliasesReleased, 9, id, None),
        );
        // A ground of another kind is left to whoever took it.
        assert_ok!(release(id, &[8]));
        assert_eq!((grounds(8, id), references(8)), (1, (1, 0)));
        assert_eq!(Credentials::<Test>::iter().count(), 0);
    });
}

#[test]
fn those_of_a_removed_organisation_are_released_at_once() {
    build_and_execute(|| {
        let id = with_aliases();
        remove(id);
        // The credential may have been released before.
        let accounts = vec![6].try_into().expect("one");
        assert_ok!(Consortium::release_credentials(RuntimeOrigin::signed(9), id, accounts));
        assert_ok!(release(id, &[6, 7, 8]));
        assert_eq!([6, 7, 8].map(references), [(0, 0); 3]);
    });
}

#[test]
fn an_alias_that_was_opened_is_released_with_the_others() {
    build_and_execute(|| {
        let id = with_aliases();
        assert_ok!(Consortium::open_alias(RuntimeOrigin::signed(1), id, 6, 5, SALT));
        assert_noop!(release(id, &[6]), Error::<Test>::AliasNotEnded);
        set_time(MONTH.ends() + AliasRetention::get());
        assert_ok!(release(id, &[6, 7]));
    });
}

#[test]
fn a_credential_that_the_account_was_given_afterwards_stays() {
    build_and_execute(|| {
        let id = with_aliases();
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 6));
        vouch(1, id, 6);
        set_time(MONTH.ends() + AliasRetention::get());
        assert_ok!(release(id, &[6]));
        assert_eq!((grounds(6, id), references(6)), (1, (1, 0)));
        assert!(Consortium::credential(&6, id).is_some());
    });
}

#[test]
fn releasing_takes_a_signature() {
    build_and_execute(|| {
        let id = with_aliases();
        remove(id);
        let aliases = vec![6].try_into().expect("one");
        assert_noop!(
            Consortium::release_aliases(RuntimeOrigin::none(), id, aliases),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        assert_noop!(release(OrganisationId(0), &[6]), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn some_alias_must_be_named() {
    build_and_execute(|| {
        let id = with_aliases();
        assert_noop!(release(id, &[]), Error::<Test>::NothingToRelease);
    });
}

#[test]
fn every_one_must_be_an_alias_of_the_organisation_and_be_named_once() {
    build_and_execute(|| {
        let (id, other) = (with_aliases(), admit(2));
        vouch(1, id, 5);
        vouch_alias(2, other, 4, 5);
        set_time(MONTH.ends() + AliasRetention::get());
        for aliases in [&[6, 5][..], &[6, 6], &[6, 4], &[3]] {
            assert_noop!(release(id, aliases), Error::<Test>::AliasNotFound);
        }
    });
}
