//! Demanding a subject's leaves.

use crate::{mock::*, Demand, DemandAnswer, Demands, Error, Event, Half, OwedHalves};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditKind, AuditObject, NewEntry},
    identity::Powers,
    testing::{TestAllowances, TestOrganisations, TestSubjects},
    OrganisationId, Period, SubjectId,
};
use sp_runtime::DispatchError;

const GUARDIAN: u64 = 22;

fn last_hour() -> Period {
    Period { from: START - 100, to: Some(START) }
}

fn demand_by(who: u64, organisation: OrganisationId, period: Period) -> DispatchResult {
    AccessControl::demand_leaves(RuntimeOrigin::signed(who), SUBJECT, organisation, period)
}

fn answered() {
    let clerk = RuntimeOrigin::signed(DOCTOR);
    assert_ok!(AccessControl::answer_demand(clerk, CITY, SUBJECT, DemandAnswer::Absent));
}

#[test]
fn the_patient_demands_and_the_organisation_owes() {
    build_and_execute(|| {
        assert_ok!(demand_by(PATIENT, CITY, last_hour()));
        let demand =
            Demand { period: last_hour(), demanded_at: START, sponsor: COUNTY, answer: None };
        assert_eq!(AccessControl::demand(SUBJECT, CITY), Some(demand));
        let owed = OwedHalves::<Test>::get(CITY, Half::Leaves(SUBJECT));
        assert_eq!(owed, Some(START + DEMAND_DEADLINE));
        assert_eq!(
            trail(),
            [NewEntry {
                subject: Some(SUBJECT),
                agent: Some(PATIENT),
                object: AuditObject::Organisation(CITY),
                ..NewEntry::of(AuditKind::LeavesDemanded)
            }]
        );
        assert_eq!(events(), [Event::LeavesDemanded { subject: SUBJECT, organisation: CITY }]);
        let bytes = AccessControl::bytes_of_demand() + AccessControl::bytes_of_owed();
        assert_eq!(TestAllowances::stored(COUNTY), bytes, "of the custodian's");
    });
}

#[test]
fn what_is_not_answered_in_time_is_open() {
    build_and_execute(|| {
        assert_ok!(demand_by(PATIENT, CITY, last_hour()));
        pass(DEMAND_DEADLINE - 1);
        assert!(AccessControl::open_halves(CITY, None, 9).is_empty());
        pass(1);
        let half = Half::Leaves(SUBJECT);
        let deadline = START + DEMAND_DEADLINE;
        assert_eq!(AccessControl::open_halves(CITY, None, 9), [(half, deadline)]);
        let about = AccessControl::open_halves_about(SUBJECT, None, 9);
        assert_eq!(about, [(half, CITY, deadline)]);
        answered();
        assert!(AccessControl::open_halves(CITY, None, 9).is_empty());
    });
}

#[test]
fn whoever_may_read_demands_too_and_nobody_else() {
    build_and_execute(|| {
        TestSubjects::appoint(SUBJECT, GUARDIAN, Powers { read: true, ..Default::default() });
        assert_ok!(demand_by(GUARDIAN, CITY, last_hour()));
        let all_but_reading =
            Powers { consent: true, revoke: true, rotate: true, ..Default::default() };
        TestSubjects::appoint(SUBJECT, GUARDIAN, all_but_reading);
        let call = || demand_by(GUARDIAN, COUNTY, last_hour());
        assert_refused(call, Error::<Test>::PowerMissing);
        for who in [DOCTOR, CLERK, STRANGER] {
            let call = || demand_by(who, COUNTY, last_hour());
            assert_refused(call, Error::<Test>::NotAuthorized);
        }
    });
}

#[test]
fn one_at_a_time_of_each_organisation() {
    build_and_execute(|| {
        assert_ok!(demand_by(PATIENT, CITY, last_hour()));
        assert_ok!(demand_by(PATIENT, COUNTY, last_hour()));
        pass(10 * DEMAND_DEADLINE);
        assert_refused(|| demand_by(PATIENT, CITY, last_hour()), Error::<Test>::DemandOpen);
        answered();
        let later = Period { from: START, to: Some(START + 5) };
        assert_ok!(demand_by(PATIENT, CITY, later));
        assert_eq!(AccessControl::demand(SUBJECT, CITY).map(|it| it.period), Some(later));
        assert_eq!(Demands::<Test>::iter().count(), 2, "it takes the place of the last one");
    });
}

#[test]
fn want_of_room_keeps_no_patient_from_it() {
    build_and_execute(|| {
        TestAllowances::leave(COUNTY, 0);
        assert_ok!(demand_by(PATIENT, CITY, last_hour()));
    });
}

#[test]
fn hostile_the_period_is_over() {
    build_and_execute(|| {
        for (from, to) in [
            (START - 1, None),
            (START - 1, Some(START + 1)),
            (START, Some(START)),
            (START, Some(START - 1)),
        ] {
            let call = || demand_by(PATIENT, CITY, Period { from, to });
            assert_refused(call, Error::<Test>::PeriodInvalid);
        }
    });
}

#[test]
fn of_a_member_that_is_suspended_it_can_be_demanded_and_of_none_that_is_not() {
    build_and_execute(|| {
        let nobody = || demand_by(PATIENT, OrganisationId(9), last_hour());
        assert_refused(nobody, Error::<Test>::OrganisationNotFound);
        TestOrganisations::set_active(CITY, false);
        assert_ok!(demand_by(PATIENT, CITY, last_hour()));
        let third = TestOrganisations::admit(3, salus_primitives::OrganisationKind::HOSPITAL);
        TestOrganisations::remove(third);
        let removed = || demand_by(PATIENT, third, last_hour());
        assert_refused(removed, Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn a_subject_that_is_not_there_or_ended_demands_nothing() {
    build_and_execute(|| {
        let nobody = || {
            let origin = RuntimeOrigin::signed(PATIENT);
            AccessControl::demand_leaves(origin, SubjectId([9; 16]), CITY, last_hour())
        };
        assert_refused(nobody, Error::<Test>::SubjectNotFound);
        TestSubjects::end(SUBJECT);
        let call = || demand_by(PATIENT, CITY, last_hour());
        assert_refused(call, Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::demand_leaves(origin, SUBJECT, CITY, last_hour());
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
