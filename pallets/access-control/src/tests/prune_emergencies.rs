//! Removing what is over: emergencies and statements.

use super::emergencies::*;
use crate::{mock::*, Emergencies, Error, Event, UsedStatements, Verdict};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{testing::TestAllowances, EmergencyId};
use sp_core::H256;
use sp_runtime::DispatchError;

fn prune(ids: &[EmergencyId]) -> DispatchResult {
    let named: Vec<_> = ids.iter().map(|id| (SUBJECT, *id)).collect();
    AccessControl::prune_emergencies(
        RuntimeOrigin::signed(STRANGER),
        named.try_into().expect("they are within the bound"),
    )
}

fn forget(digests: &[H256]) -> DispatchResult {
    AccessControl::prune_statements(
        RuntimeOrigin::signed(STRANGER),
        digests.to_vec().try_into().expect("they are within the bound"),
    )
}

#[test]
fn anybody_removes_what_is_over_and_room_is_given_back() {
    with_reviewers(|| {
        let ids = [judged(Verdict::Justified), judged(Verdict::Justified)];
        let lines = trail();
        pass(EMERGENCY_RETENTION);
        assert_ok!(prune(&ids));
        assert_eq!(Emergencies::<Test>::iter().count(), 0);
        assert_eq!(TestAllowances::stored(CITY), 0);
        assert_eq!(events().last(), Some(&Event::EmergenciesPruned { count: 2 }));
        assert_eq!(trail(), lines);
    });
}

#[test]
fn nothing_and_what_is_not_there_are_refused() {
    with_reviewers(|| {
        let id = judged(Verdict::Justified);
        pass(EMERGENCY_RETENTION);
        refused_with(|| prune(&[]), Error::NothingToPrune);
        refused_with(|| prune(&[id, EmergencyId(77)]), Error::EmergencyNotFound);
        refused_with(|| prune(&[id, id]), Error::EmergencyNotFound);
        let call = || {
            AccessControl::prune_emergencies(
                RuntimeOrigin::none(),
                vec![(SUBJECT, id)].try_into().expect("one"),
            )
        };
        assert_refused(call, DispatchError::BadOrigin);
    });
}

#[test]
fn hostile_what_is_not_reviewed_is_never_removed() {
    with_reviewers(|| {
        let id = broken();
        refused_with(|| prune(&[id]), Error::EmergencyNotOver);
        pass_and_idle(1);
        pass(100 * EMERGENCY_RETENTION);
        refused_with(|| prune(&[id]), Error::EmergencyNotOver);
        let id = judged_after_loss();
        pass(EMERGENCY_RETENTION - 1);
        refused_with(|| prune(&[id]), Error::EmergencyNotOver);
        pass(1);
        assert_ok!(prune(&[id]));
    });
}

/// The nurse's.
fn judged_after_loss() -> EmergencyId {
    let id = EmergencyId(trail().len() as u64);
    assert_ok!(break_glass_by(NURSE, data()));
    let origin = RuntimeOrigin::signed(NURSE);
    assert_ok!(AccessControl::file_justification(origin, SUBJECT, id));
    // The one before is overdue, and both have their turn.
    pass_and_idle(1);
    assert_ok!(review(reviewer(id), id, Verdict::Justified));
    id
}

#[test]
fn statements_are_forgotten_once_they_are_too_old() {
    with_reviewers(|| {
        let statement = statement();
        let digest = AccessControl::statement(&statement).digest();
        posted(statement);
        refused_with(|| forget(&[]), Error::NothingToPrune);
        refused_with(|| forget(&[H256::zero()]), Error::PayloadNotFound);
        pass(STATEMENT_WINDOW - 1);
        refused_with(|| forget(&[digest]), Error::DeadlineNotPassed);
        pass(1);
        refused_with(|| forget(&[digest, digest]), Error::PayloadNotFound);
        let call = || {
            AccessControl::prune_statements(
                RuntimeOrigin::none(),
                vec![digest].try_into().expect("one"),
            )
        };
        assert_refused(call, DispatchError::BadOrigin);
        assert_ok!(forget(&[digest]));
        assert_eq!(UsedStatements::<Test>::iter().count(), 0);
        assert_eq!(TestAllowances::stored(COUNTY), 0);
        assert_eq!(events().last(), Some(&Event::StatementsPruned { count: 1 }));
    });
}
