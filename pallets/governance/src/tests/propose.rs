use super::*;
use crate::{mock::*, *};
use codec::Encode;
use frame_support::{assert_noop, assert_ok, pallet_prelude::DispatchResult};
use salus_primitives::{
    testing::TestAllowances,
    traits::{AuditSink, Electorate},
};
use sp_core::Hasher;
use sp_runtime::{traits::BlakeTwo256, DispatchError};

fn propose(caller: u64, call: RuntimeCall) -> DispatchResult {
    Governance::propose(RuntimeOrigin::signed(caller), Box::new(call))
}

fn remark_of(length: usize) -> RuntimeCall {
    frame_system::Call::remark { remark: vec![1; length] }.into()
}

#[test]
fn a_member_proposes_by_its_controller_or_its_voting_account() {
    build_and_execute(|| {
        for caller in [1, 102] {
            let organisation = TestMembers::votes_for(&caller).expect("it votes");
            let id = ProposalId(<TestTrail as AuditSink<u64>>::next_index());
            assert_ok!(propose(caller, upgrade(7)));
            assert_eq!(
                Proposals::<Test>::get(id),
                Some(Proposal {
                    track: Track::Upgrade,
                    organisation,
                    spec_version: 1,
                    voting_ends: NOW + VOTING,
                    passage: None,
                })
            );
            assert_eq!(Governance::call(id), Some(upgrade(7)));
            // Whoever proposes has not voted.
            assert_eq!(Governance::tally(id), Some(Tally { ayes: 0, nays: 0, votes: 4 }));
            assert_told(
                Event::Proposed {
                    proposal: id,
                    organisation,
                    track: Track::Upgrade,
                    call_hash: BlakeTwo256::hash(&upgrade(7).encode()),
                    voting_ends: NOW + VOTING,
                },
                line(AuditKind::ProposalMade, caller, Some(organisation.0), id),
            );
        }
    });
}

#[test]
fn the_call_says_on_which_track_it_is() {
    build_and_execute(|| {
        for (call, track) in [(pause(1), Track::Pause), (upgrade(1), Track::Upgrade)] {
            let id = proposed(call);
            assert_eq!(Proposals::<Test>::get(id).map(|it| it.track), Some(track));
        }
    });
}

#[test]
fn whoever_votes_for_no_active_member_proposes_nothing() {
    build_and_execute(|| {
        TestMembers::set_active(2, false);
        TestMembers::remove(3);
        for caller in [2, 102, 3, 103, 9] {
            assert_noop!(propose(caller, upgrade(7)), Error::<Test>::NotVoter);
        }
    });
}

#[test]
fn nothing_is_proposed_that_the_members_do_not_decide_about() {
    build_and_execute(|| {
        let nested = Call::propose { call: Box::new(upgrade(7)) };
        for call in [
            with_event(),
            frame_system::Call::set_code { code: vec![1] }.into(),
            frame_system::Call::authorize_upgrade { code_hash: [1; 32].into() }.into(),
            nested.into(),
            Call::enact { proposal: ProposalId(0) }.into(),
        ] {
            assert_noop!(propose(1, call), Error::<Test>::NotGoverned);
        }
    });
}

#[test]
fn a_call_can_be_so_long_and_no_longer() {
    build_and_execute(|| {
        let beside = remark_of(100).encoded_size() - 100;
        assert_ok!(propose(1, remark_of(256 - beside)));
        assert_noop!(propose(1, remark_of(257 - beside)), Error::<Test>::CallTooLong);
    });
}

#[test]
fn a_call_that_takes_too_much_of_a_block_is_not_proposed() {
    build_and_execute(|| {
        let heavy = frame_system::Call::apply_authorized_upgrade { code: vec![1] };
        assert_noop!(propose(1, heavy.into()), Error::<Test>::CallTooHeavy);
    });
}

#[test]
fn a_member_has_so_many_proposals_at_a_time() {
    build_and_execute(|| {
        let first = proposed(upgrade(1));
        proposed(upgrade(2));
        assert_noop!(propose(101, upgrade(3)), Error::<Test>::TooManyProposals);
        assert_ok!(propose(2, upgrade(3)));
        assert_ok!(Governance::withdraw(RuntimeOrigin::signed(1), first));
        assert_ok!(propose(1, upgrade(3)));
    });
}

#[test]
fn a_proposal_counts_against_the_allowance_of_whoever_makes_it() {
    build_and_execute(|| {
        let organisation = OrganisationId(1);
        proposed(upgrade(1));
        let one = TestAllowances::stored(organisation);
        TestAllowances::leave(organisation, one - 1);
        assert_noop!(propose(1, upgrade(2)), Error::<Test>::AllowanceExhausted);
        TestAllowances::leave(organisation, one);
        assert_ok!(propose(1, upgrade(2)));
    });
}

#[test]
fn only_a_signed_account_proposes() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            assert_noop!(
                Governance::propose(origin, Box::new(upgrade(1))),
                DispatchError::BadOrigin
            );
        }
    });
}
