use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, pallet_prelude::DispatchResult};
use sp_runtime::DispatchError;

fn vote(caller: u64, proposal: ProposalId, is_aye: bool) -> DispatchResult {
    Governance::vote(RuntimeOrigin::signed(caller), proposal, is_aye)
}

fn tally(proposal: ProposalId) -> (u32, u32, u32) {
    let Tally { ayes, nays, votes } = Governance::tally(proposal).expect("it was proposed");
    (ayes, nays, votes)
}

#[test]
fn members_vote_for_and_against() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        for (caller, is_aye, kind) in
            [(1, true, AuditKind::VotedFor), (102, false, AuditKind::VotedAgainst)]
        {
            assert_ok!(vote(caller, id, is_aye));
            let number = (caller % 100) as u32;
            assert_told(
                Event::Voted { proposal: id, organisation: OrganisationId(number), is_aye },
                line(kind, caller, Some(number), id),
            );
        }
        assert_eq!(tally(id), (1, 1, 4));
    });
}

#[test]
fn a_member_has_one_vote_whoever_casts_it_and_may_change_it() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        assert_ok!(vote(1, id, true));
        for caller in [1, 101] {
            assert_noop!(vote(caller, id, true), Error::<Test>::NotChanged);
        }
        assert_ok!(vote(101, id, false));
        assert_eq!(tally(id), (0, 1, 4));
        assert_ok!(vote(1, id, true));
        assert_eq!(tally(id), (1, 0, 4));
    });
}

#[test]
fn a_vote_counts_while_its_member_is_active() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        vote_for(id, [1, 2, 3]);
        TestMembers::set_active(2, false);
        assert_eq!(tally(id), (2, 0, 3));
        assert_noop!(vote(2, id, false), Error::<Test>::NotVoter);
        TestMembers::set_active(2, true);
        assert_eq!(tally(id), (3, 0, 4));
        assert_noop!(vote(2, id, true), Error::<Test>::NotChanged);
        TestMembers::remove(2);
        assert_eq!(tally(id), (2, 0, 3));
    });
}

#[test]
fn votes_are_cast_until_the_end_also_after_the_proposal_has_passed() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        set_time(NOW + VOTING - 1);
        vote_for(id, 1..=3);
        set_time(NOW + VOTING);
        assert_noop!(vote(4, id, true), Error::<Test>::VotingOver);

        set_time(NOW);
        assert_ok!(Governance::confirm(RuntimeOrigin::signed(9), id));
        let last = NOW + DELAY + ENACTMENT - 1;
        set_time(last);
        assert_ok!(vote(4, id, false));
        set_time(last + 1);
        assert_noop!(vote(4, id, true), Error::<Test>::VotingOver);
    });
}

#[test]
fn nobody_votes_on_what_was_not_proposed() {
    build_and_execute(|| {
        assert_noop!(vote(1, ProposalId(9), true), Error::<Test>::ProposalNotFound);
    });
}

#[test]
fn whoever_is_no_member_does_not_vote() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        assert_noop!(vote(9, id, true), Error::<Test>::NotVoter);
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            assert_noop!(Governance::vote(origin, id, true), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn members_that_are_gone_take_nobody_s_place() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        for number in 5..=6 {
            TestMembers::set_active(number, true);
        }
        vote_for(id, 1..=6);
        TestMembers::set_active(7, true);
        // Only where more are active than can be.
        assert_noop!(vote(7, id, true), Error::<Test>::TooManyBallots);
        TestMembers::set_active(2, false);
        assert_ok!(vote(7, id, true));
        assert_eq!(tally(id), (6, 0, 6));
        // Its vote made room for another's. It casts it anew.
        TestMembers::remove(1);
        TestMembers::set_active(2, true);
        assert_eq!(tally(id), (5, 0, 6));
        assert_ok!(vote(2, id, true));
        assert_eq!(tally(id), (6, 0, 6));
    });
}
