//! One vote of each active organisation.

use crate::mock::*;
use frame_support::assert_ok;
use salus_primitives::OrganisationId;

#[test]
fn each_active_organisation_has_a_vote_and_its_controller_casts_it() {
    build_and_execute(|| {
        assert_eq!(Consortium::voting_members(), 0);
        let (one, other) = (admit(1), admit(2));
        vouch(1, one, 5);
        assert_eq!(Consortium::voting_members(), 2);
        assert_eq!(
            [1, 2, 5, 9].map(|it| Consortium::votes_for(&it)),
            [Some(one), Some(other), None, None]
        );
    });
}

#[test]
fn a_vote_is_lost_with_a_suspension_and_comes_back_with_the_reinstatement() {
    build_and_execute(|| {
        let (one, _) = (admit(1), admit(2));
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), one));
        assert_eq!((Consortium::voting_members(), Consortium::votes_for(&1)), (1, None));
        assert_ok!(Consortium::reinstate(RuntimeOrigin::root(), one));
        assert_eq!((Consortium::voting_members(), Consortium::votes_for(&1)), (2, Some(one)));
    });
}

#[test]
fn a_vote_is_lost_once_however_an_organisation_goes() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        admit(3);
        remove(one);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), other));
        remove(other);
        assert_eq!(Consortium::voting_members(), 1);
        assert_eq!([1, 2].map(|it| Consortium::votes_for(&it)), [None; 2]);
    });
}

#[test]
fn a_vote_passes_on_with_the_controller() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(Consortium::rotate_controller(
            RuntimeOrigin::signed(1),
            id,
            2,
            NOW + 1,
            rotation(id, 2, NOW + 1),
        ));
        assert_eq!([1, 2].map(|it| Consortium::votes_for(&it)), [None, Some(id)]);
        assert_eq!((Consortium::voting_members(), id), (1, OrganisationId(0)));
    });
}
