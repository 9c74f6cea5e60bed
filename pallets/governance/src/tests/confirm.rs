use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, pallet_prelude::DispatchResult};
use sp_runtime::DispatchError;

fn confirm(proposal: ProposalId) -> DispatchResult {
    Governance::confirm(RuntimeOrigin::signed(9), proposal)
}

#[test]
fn with_enough_votes_the_delay_begins() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        vote_for(id, 1..=3);
        set_time(NOW + 10);
        assert_ok!(confirm(id));
        let passage = Passage { from: NOW + 10 + DELAY, to: NOW + 10 + DELAY + ENACTMENT };
        assert_eq!(Proposals::<Test>::get(id).and_then(|it| it.passage), Some(passage));
        assert_told(
            Event::Passed { proposal: id, tally: Tally { ayes: 3, nays: 0, votes: 4 }, passage },
            line(AuditKind::ProposalPassed, 9, None, id),
        );
        assert!(System::events().iter().all(|it| !matches!(
            it.event,
            RuntimeEvent::Governance(Event::UpgradeAuthorized { .. })
        )));
    });
}

#[test]
fn a_minority_decides_nothing() {
    build_and_execute(|| {
        let (two_thirds, majority) = (proposed(upgrade(7)), proposed(pause(1)));
        for id in [two_thirds, majority] {
            assert_noop!(confirm(id), Error::<Test>::NotApproved);
            vote_for(id, [1, 2]);
            // Half of them, or fewer than two thirds.
            assert_noop!(confirm(id), Error::<Test>::NotApproved);
        }
        assert_ok!(Governance::vote(RuntimeOrigin::signed(3), two_thirds, false));
        assert_noop!(confirm(two_thirds), Error::<Test>::NotApproved);
        vote_for(majority, [3]);
        assert_ok!(confirm(majority));
    });
}

#[test]
fn only_those_count_that_are_active_when_it_is_confirmed() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        vote_for(id, 1..=3);
        TestMembers::set_active(3, false);
        TestMembers::set_active(5, true);
        // Two of four.
        assert_noop!(confirm(id), Error::<Test>::NotApproved);
        TestMembers::remove(5);
        // Two of three.
        assert_ok!(confirm(id));
    });
}

#[test]
fn it_passes_once_and_in_time() {
    build_and_execute(|| {
        assert_noop!(confirm(ProposalId(9)), Error::<Test>::ProposalNotFound);
        let id = proposed(upgrade(7));
        vote_for(id, 1..=3);
        set_time(NOW + VOTING);
        assert_noop!(confirm(id), Error::<Test>::VotingOver);
        set_time(NOW + VOTING - 1);
        assert_ok!(confirm(id));
        assert_noop!(confirm(id), Error::<Test>::AlreadyPassed);
    });
}

#[test]
fn what_was_proposed_to_another_runtime_does_not_pass() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        vote_for(id, 1..=3);
        SpecVersion::set(2);
        assert_noop!(confirm(id), Error::<Test>::RuntimeChanged);
    });
}

#[test]
fn only_a_signed_account_confirms() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        vote_for(id, 1..=3);
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            assert_noop!(Governance::confirm(origin, id), DispatchError::BadOrigin);
        }
    });
}
