use super::*;
use crate::{mock::*, *};
use codec::Encode;
use frame_support::{
    assert_noop, assert_ok, assert_storage_noop, dispatch::GetDispatchInfo,
    pallet_prelude::DispatchResult, traits::UnfilteredDispatchable,
};
use salus_primitives::testing::TestAllowances;
use sp_core::H256;
use sp_runtime::DispatchError;

/// What comes of it; nothing stays of what is refused.
fn enact(proposal: ProposalId) -> DispatchResult {
    let call = RuntimeCall::from(Call::enact { proposal });
    call.dispatch_bypass_filter(RuntimeOrigin::signed(9)).map(|_| ()).map_err(|it| it.error)
}

#[test]
fn what_has_passed_is_done_once_its_delay_is_over() {
    build_and_execute(|| {
        let id = passed(upgrade(7));
        set_time(NOW + DELAY - 1);
        assert_noop!(enact(id), Error::<Test>::TooEarly);
        assert!(System::authorized_upgrade().is_none());
        set_time(NOW + DELAY);
        assert_ok!(enact(id));
        assert!(System::authorized_upgrade().is_some());
        let tally = Tally { ayes: 3, nays: 0, votes: 4 };
        System::assert_last_event(Event::Enacted { proposal: id, tally }.into());
        let lines = TestTrail::entries::<u64>();
        assert_eq!(
            lines[lines.len() - 2..],
            [
                by_governance(AuditKind::UpgradeAuthorized, AuditObject::Code(H256([7; 32]))),
                line(AuditKind::ProposalEnacted, 9, None, id),
            ]
        );
        // It is gone, with its votes and what it stored, and is not done again.
        assert!(!Ballots::<Test>::contains_key(id));
        assert_eq!(TestAllowances::stored(OrganisationId(1)), 0);
        assert_noop!(enact(id), Error::<Test>::ProposalNotFound);
    });
}

#[test]
fn nothing_is_done_that_has_not_passed() {
    build_and_execute(|| {
        let id = proposed(upgrade(7));
        vote_for(id, 1..=4);
        set_time(NOW + DELAY);
        assert_noop!(enact(id), Error::<Test>::NotPassed);
    });
}

#[test]
fn whoever_takes_its_vote_back_during_the_delay_stops_it() {
    build_and_execute(|| {
        let id = passed(upgrade(7));
        assert_ok!(Governance::vote(RuntimeOrigin::signed(3), id, false));
        set_time(NOW + DELAY);
        assert_noop!(enact(id), Error::<Test>::NotApproved);
        // Another may take its place.
        vote_for(id, [4]);
        assert_ok!(enact(id));
    });
}

#[test]
fn members_that_are_active_no_longer_do_not_count_when_it_is_done() {
    build_and_execute(|| {
        let id = passed(upgrade(7));
        TestMembers::set_active(2, false);
        TestMembers::set_active(5, true);
        set_time(NOW + DELAY);
        assert_noop!(enact(id), Error::<Test>::NotApproved);
        TestMembers::set_active(2, true);
        TestMembers::remove(5);
        assert_ok!(enact(id));
    });
}

#[test]
fn what_nobody_enacted_in_time_is_not_done_any_more() {
    build_and_execute(|| {
        let id = passed(upgrade(7));
        set_time(NOW + DELAY + ENACTMENT);
        assert_noop!(enact(id), Error::<Test>::Expired);
        set_time(NOW + DELAY + ENACTMENT - 1);
        assert_ok!(enact(id));
    });
}

#[test]
fn what_was_decided_under_another_runtime_is_not_done() {
    build_and_execute(|| {
        let id = passed(upgrade(7));
        set_time(NOW + DELAY);
        SpecVersion::set(2);
        assert_noop!(enact(id), Error::<Test>::RuntimeChanged);
    });
}

#[test]
fn a_call_that_this_runtime_does_not_read_as_decided_on_its_track_is_not_made() {
    new_test_ext().execute_with(|| {
        let id = passed(upgrade(7));
        set_time(NOW + DELAY);
        for bytes in [pause(1).encode(), with_event().encode(), vec![255; 9]] {
            Calls::<Test>::insert(id, CallBytes::<Test>::truncate_from(bytes));
            assert_noop!(enact(id), Error::<Test>::NotGoverned);
        }
    });
}

#[test]
fn where_the_call_is_refused_nothing_stays_and_the_proposal_waits_on() {
    build_and_execute(|| {
        let id = passed(pause(9_999));
        let refused = Error::<Test>::DurationInvalid;
        assert_storage_noop!(assert_eq!(enact(id), Err(refused.into())));
        assert_eq!(Governance::call(id), Some(pause(9_999)));
        assert!(Ballots::<Test>::contains_key(id));
    });
}

#[test]
fn the_weight_of_the_call_is_that_of_the_call_and_no_more_is_charged() {
    build_and_execute(|| {
        let call = pause(1);
        let id = passed(call.clone());
        let enact = RuntimeCall::from(Call::enact { proposal: id });
        let base = <() as WeightInfo>::enact();
        assert_eq!(
            enact.get_dispatch_info().call_weight,
            base.saturating_add(<Test as Config>::MaxCallWeight::get())
        );
        let charged = enact
            .dispatch_bypass_filter(RuntimeOrigin::signed(9))
            .expect("a pause has no delay")
            .actual_weight;
        assert_eq!(charged, Some(base.saturating_add(call.get_dispatch_info().call_weight)));
    });
}

#[test]
fn only_a_signed_account_enacts() {
    build_and_execute(|| {
        let id = passed(pause(1));
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            assert_noop!(Governance::enact(origin, id), DispatchError::BadOrigin);
        }
    });
}
