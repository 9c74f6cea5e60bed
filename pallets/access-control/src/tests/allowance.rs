//! What permits take of the allowance of whoever asks.

use crate::{mock::*, Error, Permits};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    evaluator::AccessDecision,
    testing::{TestAllowances, TestConsents, TestOrganisations},
    OrganisationId, PermitId, RoleSet, SubjectId,
};

fn prune(permits: &[PermitId]) -> DispatchResult {
    let permits: Vec<(SubjectId, PermitId)> = permits.iter().map(|id| (SUBJECT, *id)).collect();
    AccessControl::prune_permits(
        RuntimeOrigin::signed(STRANGER),
        permits.try_into().expect("they are within the bound"),
    )
}

fn stored(organisation: OrganisationId) -> u64 {
    TestAllowances::stored(organisation)
}

#[test]
fn a_permit_counts_against_the_organisation_that_asked_until_it_is_pruned() {
    build_and_execute(|| {
        let (first, _) = permit(3);
        permit(4);
        let bytes = AccessControl::bytes_of_permit();
        assert_eq!((stored(CITY), stored(COUNTY)), (2 * bytes, 0));
        pass(PERMIT_DURATION);
        assert_eq!(stored(CITY), 2 * bytes, "what has expired takes room still");
        assert_ok!(prune(&[first]));
        assert_eq!(stored(CITY), bytes);
    });
}

#[test]
fn a_denial_takes_no_more_than_its_count() {
    build_and_execute(|| {
        TestConsents::answer(denied_by(&[3]));
        assert_ok!(ask(DOCTOR, data()));
        assert_ok!(ask(DOCTOR, data()));
        assert_eq!(stored(CITY), AccessControl::bytes_of_denials());
    });
}

#[test]
fn without_room_for_a_permit_nothing_is_asked_whatever_the_answer_would_be() {
    build_and_execute(|| {
        TestAllowances::leave(CITY, AccessControl::bytes_of_permit() - 1);
        for answer in [permitted_by(&[3]), denied_by(&[3]), by_policy(AccessDecision::Deny)] {
            TestConsents::answer(answer);
            assert_refused(|| ask(DOCTOR, data()), Error::<Test>::AllowanceExhausted);
        }
        assert!(TestConsents::asked().is_empty());
        TestAllowances::leave(CITY, AccessControl::bytes_of_permit());
        permit(3);
    });
}

#[test]
fn pruning_makes_room() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        TestAllowances::leave(CITY, 0);
        pass(PERMIT_DURATION);
        assert_refused(|| ask(DOCTOR, data()), Error::<Test>::AllowanceExhausted);
        assert_ok!(prune(&[id]));
        permit(3);
    });
}

#[test]
fn each_organisation_gets_back_its_own_and_one_that_was_removed_nothing() {
    build_and_execute(|| {
        let (first, _) = permit(3);
        TestOrganisations::vouch(COUNTY, DOCTOR, RoleSet::EMPTY);
        let second = PermitId(trail().len() as u64);
        assert_ok!(AccessControl::request(
            RuntimeOrigin::signed(DOCTOR),
            COUNTY,
            SUBJECT,
            data(),
            salus_primitives::ConsentAction::ACCESS,
            salus_primitives::PurposeOfUse::TREAT,
            None,
            crate::PermitUsage::Multiple,
        ));
        pass(PERMIT_DURATION);
        TestOrganisations::remove(CITY);
        assert_ok!(prune(&[first, second]));
        assert_eq!(stored(COUNTY), 0);
        assert_eq!(Permits::<Test>::iter().count(), 0);
    });
}
