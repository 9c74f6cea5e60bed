use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, pallet_prelude::DispatchResult};
use salus_primitives::traits::Sponsors;
use sp_runtime::DispatchError;

fn name(caller: u64, organisation: OrganisationId, account: Option<u64>) -> DispatchResult {
    Consortium::name_voting_account(RuntimeOrigin::signed(caller), organisation, account)
}

#[test]
fn an_organisation_names_an_account_that_votes_for_it_too() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(name(1, id, Some(7)));
        assert_eq!([1, 7].map(|it| Consortium::votes_for(&it)), [Some(id), Some(id)]);
        // Two accounts, one vote.
        assert_eq!(Consortium::voting_members(), 1);
        assert_eq!((grounds(7, id), references(7)), (1, (1, 0)));
        assert_told(
            Event::VotingAccountNamed { organisation: id, account: Some(7) },
            by_controller(AuditKind::VotingAccountNamed, 1, id, Some(7)),
        );
    });
}

#[test]
fn an_account_follows_another_and_the_controller_alone_follows_that() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(name(1, id, Some(7)));
        assert_ok!(name(1, id, Some(8)));
        assert_eq!([7, 8].map(|it| Consortium::votes_for(&it)), [None, Some(id)]);
        assert_ok!(name(1, id, None));
        assert_eq!([1, 8].map(|it| Consortium::votes_for(&it)), [Some(id), None]);
        assert!([7, 8].iter().all(|it| !System::account_exists(it)));
        assert_told(
            Event::VotingAccountNamed { organisation: id, account: None },
            by_controller(AuditKind::VotingAccountNamed, 1, id, None),
        );
    });
}

#[test]
fn a_suspended_organisation_s_account_does_not_vote_and_can_be_taken_back() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(name(1, id, Some(7)));
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_eq!(Consortium::votes_for(&7), None);
        assert_noop!(name(1, id, Some(8)), Error::<Test>::OrganisationNotActive);
        assert_ok!(name(1, id, None));
        assert_noop!(name(1, id, None), Error::<Test>::NotChanged);
    });
}

#[test]
fn a_removed_organisation_s_account_votes_for_nobody_and_is_free_for_another() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(name(1, one, Some(7)));
        remove(one);
        assert_eq!(Consortium::votes_for(&7), None);
        assert!(!System::account_exists(&7));
        assert_noop!(name(1, one, Some(8)), Error::<Test>::OrganisationNotActive);
        assert_ok!(name(2, other, Some(7)));
    });
}

#[test]
fn with_another_controller_it_votes_on() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(name(1, id, Some(7)));
        let deadline = NOW + 10;
        let signature = rotation(id, 5, deadline);
        assert_ok!(Consortium::rotate_controller(
            RuntimeOrigin::signed(1),
            id,
            5,
            deadline,
            signature
        ));
        assert_eq!([1, 5, 7].map(|it| Consortium::votes_for(&it)), [None, Some(id), Some(id)]);
    });
}

#[test]
fn whoever_becomes_the_controller_of_another_votes_for_that() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(name(1, id, Some(7)));
        let other = admit(7);
        assert_eq!(Consortium::votes_for(&7), Some(other));
        remove(other);
        assert_eq!(Consortium::votes_for(&7), Some(id));
    });
}

#[test]
fn an_account_votes_for_one_organisation() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(name(1, one, Some(7)));
        for taken in [1, 2, 7] {
            assert_noop!(name(2, other, Some(taken)), Error::<Test>::VotingAccountTaken);
        }
        assert_noop!(name(1, one, Some(7)), Error::<Test>::NotChanged);
    });
}

#[test]
fn only_its_controller_names_it() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(name(1, OrganisationId(9), Some(7)), Error::<Test>::OrganisationNotFound);
        assert_ok!(name(1, id, Some(7)));
        // The account votes, and does nothing else.
        for caller in [7, 2] {
            assert_noop!(name(caller, id, Some(8)), Error::<Test>::NotController);
        }
        assert_noop!(
            Consortium::name_voting_account(RuntimeOrigin::root(), id, Some(8)),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn it_counts_against_the_allowance_once() {
    build_and_execute(|| {
        let id = admit(1);
        let bytes = Consortium::bytes_of_voting_account();
        leave_room(id, bytes - 1);
        assert_noop!(name(1, id, Some(7)), Error::<Test>::AllowanceExhausted);
        leave_room(id, bytes);
        assert_ok!(name(1, id, Some(7)));
        assert_ok!(name(1, id, Some(8)));
    });
}

#[test]
fn an_account_that_too_many_stand_behind_is_not_named() {
    build_and_execute(|| {
        let id = admit(1);
        for controller in 2..=4 {
            let other = admit(controller);
            assert_ok!(<Consortium as Sponsors<u64>>::sponsor(&7, other));
        }
        assert_noop!(name(1, id, Some(7)), Error::<Test>::TooManySponsors);
        for organisation in 1..=3 {
            <Consortium as Sponsors<u64>>::unsponsor(&7, OrganisationId(organisation));
        }
    });
}
