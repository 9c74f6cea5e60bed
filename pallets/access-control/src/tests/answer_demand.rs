//! Answering a demand of leaves.

use crate::{mock::*, DemandAnswer, Error, Event, OwedHalves};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditKind, NewEntry},
    testing::{TestAllowances, TestOrganisations, TestSubjects},
    Commitment, OrganisationId, Period, RoleSet,
};
use sp_core::H256;
use sp_runtime::DispatchError;

const HANDED_OVER: DemandAnswer =
    DemandAnswer::HandedOver { commitment: Commitment(H256([5; 32])), leaves: 3 };

fn demanded() {
    let period = Period { from: START - 100, to: Some(START) };
    let patient = RuntimeOrigin::signed(PATIENT);
    assert_ok!(AccessControl::demand_leaves(patient, SUBJECT, CITY, period));
}

fn answer_by(who: u64, organisation: OrganisationId, answer: DemandAnswer) -> DispatchResult {
    AccessControl::answer_demand(RuntimeOrigin::signed(who), organisation, SUBJECT, answer)
}

fn answer(answer: DemandAnswer) -> DispatchResult {
    answer_by(DOCTOR, CITY, answer)
}

#[test]
fn what_was_handed_over_is_committed_to() {
    build_and_execute(|| {
        demanded();
        pass(4);
        assert_ok!(answer(HANDED_OVER));
        let demand = AccessControl::demand(SUBJECT, CITY).expect("it is kept");
        assert_eq!(demand.answer, Some((HANDED_OVER, START + 4)));
        assert_eq!(OwedHalves::<Test>::iter().count(), 0);
        assert_eq!(TestAllowances::stored(COUNTY), AccessControl::bytes_of_demand());
        assert_eq!(
            trail().pop(),
            Some(NewEntry {
                subject: Some(SUBJECT),
                agent: Some(DOCTOR),
                organisation: Some(CITY),
                ..NewEntry::of(AuditKind::LeavesAnswered)
            })
        );
        let told =
            Event::LeavesAnswered { subject: SUBJECT, organisation: CITY, answer: HANDED_OVER };
        assert_eq!(events().last(), Some(&told));
    });
}

#[test]
fn hostile_an_answer_is_given_once_and_says_something() {
    build_and_execute(|| {
        demanded();
        let zero = DemandAnswer::HandedOver { commitment: Commitment(H256::zero()), leaves: 3 };
        assert_refused(|| answer(zero), Error::<Test>::CommitmentMissing);
        let none = DemandAnswer::HandedOver { commitment: Commitment(H256([5; 32])), leaves: 0 };
        assert_refused(|| answer(none), Error::<Test>::NothingDisclosed);
        assert_ok!(answer(DemandAnswer::Absent));
        for again in [DemandAnswer::Absent, HANDED_OVER] {
            assert_refused(|| answer(again), Error::<Test>::AlreadyAnswered);
        }
    });
}

#[test]
fn hostile_nobody_answers_for_another() {
    build_and_execute(|| {
        demanded();
        let of_county = || answer_by(CLERK, COUNTY, HANDED_OVER);
        assert_refused(of_county, Error::<Test>::DemandNotFound);
        let for_city = || answer_by(CLERK, CITY, HANDED_OVER);
        assert_refused(for_city, Error::<Test>::NotVouchedFor);
        let nowhere = || answer_by(DOCTOR, OrganisationId(9), HANDED_OVER);
        assert_refused(nowhere, Error::<Test>::OrganisationNotFound);
        TestOrganisations::lapse(CITY, DOCTOR);
        assert_refused(|| answer(HANDED_OVER), Error::<Test>::CredentialNotInForce);
        TestOrganisations::vouch(CITY, DOCTOR, RoleSet::EMPTY);
        TestOrganisations::set_active(CITY, false);
        assert_refused(|| answer(HANDED_OVER), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn a_subject_that_ended_is_answered_still() {
    build_and_execute(|| {
        demanded();
        TestSubjects::end(SUBJECT);
        assert_ok!(answer(HANDED_OVER));
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        demanded();
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::answer_demand(origin, CITY, SUBJECT, HANDED_OVER);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
