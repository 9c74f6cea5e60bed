use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, pallet_prelude::DispatchResult};
use salus_primitives::testing::TestAllowances;
use sp_runtime::DispatchError;

fn withdraw(caller: u64, proposal: ProposalId) -> DispatchResult {
    Governance::withdraw(RuntimeOrigin::signed(caller), proposal)
}

#[test]
fn whoever_made_a_proposal_takes_it_back() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        vote_for(id, [1, 2]);
        assert_ok!(withdraw(101, id));
        assert_eq!(Proposals::<Test>::get(id), None);
        assert_eq!(TestAllowances::stored(OrganisationId(1)), 0);
        assert_told(
            Event::Withdrawn { proposal: id },
            line(AuditKind::ProposalWithdrawn, 101, Some(1), id),
        );
    });
}

#[test]
fn nobody_else_takes_it_back() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        assert_noop!(withdraw(2, id), Error::<Test>::NotProposer);
        assert_noop!(withdraw(9, id), Error::<Test>::NotVoter);
        assert_noop!(withdraw(1, ProposalId(9)), Error::<Test>::ProposalNotFound);
        TestMembers::set_active(1, false);
        assert_noop!(withdraw(1, id), Error::<Test>::NotVoter);
        assert_noop!(Governance::withdraw(RuntimeOrigin::root(), id), DispatchError::BadOrigin);
    });
}

#[test]
fn what_the_members_approved_of_is_theirs() {
    build_and_execute(|| {
        let id = passed(upgrade(7));
        assert_noop!(withdraw(1, id), Error::<Test>::AlreadyPassed);
    });
}
