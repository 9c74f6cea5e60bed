use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, pallet_prelude::DispatchResult};
use salus_primitives::testing::TestAllowances;
use sp_runtime::DispatchError;

fn close(proposal: ProposalId) -> DispatchResult {
    Governance::close(RuntimeOrigin::signed(9), proposal)
}

#[test]
fn what_found_no_votes_in_time_is_closed() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        vote_for(id, [1]);
        set_time(NOW + VOTING - 1);
        assert_noop!(close(id), Error::<Test>::StillOpen);
        set_time(NOW + VOTING);
        assert_ok!(close(id));
        assert!(Calls::<Test>::iter().next().is_none() && Ballots::<Test>::iter().next().is_none());
        assert_eq!(TestAllowances::stored(OrganisationId(1)), 0);
        assert_told(Event::Closed { proposal: id }, line(AuditKind::ProposalClosed, 9, None, id));
        assert_noop!(close(id), Error::<Test>::ProposalNotFound);
    });
}

#[test]
fn what_passed_and_was_not_done_in_time_is_closed() {
    build_and_execute(|| {
        let id = passed(upgrade(7));
        set_time(NOW + VOTING);
        assert_noop!(close(id), Error::<Test>::StillOpen);
        set_time(NOW + DELAY + ENACTMENT - 1);
        assert_noop!(close(id), Error::<Test>::StillOpen);
        set_time(NOW + DELAY + ENACTMENT);
        assert_ok!(close(id));
    });
}

#[test]
fn what_was_made_for_another_runtime_is_closed_at_once() {
    build_and_execute(|| {
        let ids = [proposed(upgrade(7)), passed(upgrade(8))];
        SpecVersion::set(2);
        for id in ids {
            assert_ok!(close(id));
        }
    });
}

#[test]
fn the_proposal_of_a_member_that_was_removed_is_closed_like_any_other() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        TestMembers::remove(1);
        set_time(NOW + VOTING);
        assert_ok!(close(id));
        assert!(OpenProposals::<Test>::iter().next().is_none());
    });
}

#[test]
fn only_a_signed_account_closes() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        set_time(NOW + VOTING);
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            assert_noop!(Governance::close(origin, id), DispatchError::BadOrigin);
        }
    });
}
