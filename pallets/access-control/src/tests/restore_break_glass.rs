//! An organisation acts.

use super::emergencies::*;
use crate::{mock::*, Error, Event, Standings, Verdict};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditKind, AuditObject, NewEntry},
    testing::TestOrganisations,
    OrganisationId,
};
use sp_runtime::DispatchError;

fn suspended() {
    judged(Verdict::NotJustified);
    pass(LOSS_PERIOD);
    judged(Verdict::NotJustified);
}

fn restore(caller: u64, organisation: OrganisationId, practitioner: u64) -> DispatchResult {
    let origin = RuntimeOrigin::signed(caller);
    AccessControl::restore_break_glass(origin, organisation, practitioner)
}

#[test]
fn an_organisation_lets_a_practitioner_go_on_after_the_time_of_the_verdict() {
    with_reviewers(|| {
        suspended();
        let controller = TestOrganisations::controller_of(CITY);
        assert_ok!(restore(controller, CITY, DOCTOR));
        let event = Event::BreakGlassRestored { organisation: CITY, practitioner: DOCTOR };
        assert_eq!(events().last(), Some(&event));
        let line = NewEntry {
            agent: Some(controller),
            organisation: Some(CITY),
            object: AuditObject::Account(DOCTOR),
            ..NewEntry::of(AuditKind::BreakGlassRestored)
        };
        assert_eq!(trail().last(), Some(&line));
        // It cannot take the verdict back.
        refused_with(|| break_glass_by(DOCTOR, data()), Error::BreakGlassLost);
        pass(LOSS_PERIOD);
        broken();
        assert_eq!(Standings::<Test>::get(DOCTOR, CITY).map(|it| it.against), Some(0));
    });
}

#[test]
fn somebody_must_sign() {
    with_reviewers(|| {
        suspended();
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::restore_break_glass(origin, CITY, DOCTOR);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn hostile_nobody_else_acts_for_the_organisation() {
    with_reviewers(|| {
        suspended();
        let county = TestOrganisations::controller_of(COUNTY);
        for caller in [DOCTOR, NURSE, county, STRANGER] {
            refused_with(|| restore(caller, CITY, DOCTOR), Error::NotController);
        }
        let own = TestOrganisations::controller_of(CITY);
        let unknown = OrganisationId(77);
        refused_with(|| restore(own, unknown, DOCTOR), Error::OrganisationNotFound);
        TestOrganisations::set_active(CITY, false);
        refused_with(|| restore(own, CITY, DOCTOR), Error::OrganisationNotActive);
    });
}

#[test]
fn hostile_nobody_restores_itself() {
    with_reviewers(|| {
        suspended();
        TestOrganisations::rule(CITY, DOCTOR);
        refused_with(|| restore(DOCTOR, CITY, DOCTOR), Error::NotForOneself);
    });
}

#[test]
fn what_is_not_suspended_is_not_restored() {
    with_reviewers(|| {
        let own = TestOrganisations::controller_of(CITY);
        refused_with(|| restore(own, CITY, DOCTOR), Error::BreakGlassNotSuspended);
        judged(Verdict::NotJustified);
        refused_with(|| restore(own, CITY, DOCTOR), Error::BreakGlassNotSuspended);
    });
}
