//! Filing the justification.

use super::emergencies::*;
use crate::{mock::*, Error, Event, Standings, Verdict};
use frame_support::assert_ok;
use salus_primitives::{
    audit::{AuditKind, AuditObject, NewEntry},
    testing::TestOrganisations,
    EmergencyId, SubjectId,
};
use sp_runtime::DispatchError;

#[test]
fn a_practitioner_files_and_owes_nothing_then() {
    with_reviewers(|| {
        let id = broken();
        pass(10);
        assert_ok!(file(id));
        assert_eq!(emergency(id).filed_at, Some(START + 10));
        assert_eq!(Standings::<Test>::iter().count(), 0);
        assert_eq!(TestOrganisations::review_due(DOCTOR, CITY), None);
        let event = Event::JustificationFiled { subject: SUBJECT, emergency: id, is_late: false };
        assert_eq!(events().last(), Some(&event));
        let line = NewEntry {
            subject: Some(SUBJECT),
            agent: Some(DOCTOR),
            organisation: Some(CITY),
            object: AuditObject::Emergency(id),
            ..NewEntry::of(AuditKind::JustificationFiled)
        };
        assert_eq!(trail().last(), Some(&line));
    });
}

#[test]
fn the_credential_shows_what_is_due_first() {
    with_reviewers(|| {
        let first = broken();
        pass(10);
        let second = broken();
        let due = |id| Some(emergency(id).file_by);
        assert_eq!(TestOrganisations::review_due(DOCTOR, CITY), due(first));
        assert_ok!(file(first));
        assert_eq!(TestOrganisations::review_due(DOCTOR, CITY), due(second));
    });
}

#[test]
fn it_may_be_late_and_that_is_said() {
    with_reviewers(|| {
        let id = broken();
        pass(JUSTIFICATION_PERIOD);
        assert_ok!(file(id));
        let event = Event::JustificationFiled { subject: SUBJECT, emergency: id, is_late: true };
        assert_eq!(events().last(), Some(&event));
    });
}

#[test]
fn a_practitioner_files_whatever_became_of_it_and_its_organisation_for_it() {
    with_reviewers(|| {
        let (id, second) = (broken(), broken());
        TestOrganisations::let_go(CITY, DOCTOR);
        TestOrganisations::set_active(CITY, false);
        assert_ok!(file(id));
        TestOrganisations::set_active(CITY, true);
        let own = RuntimeOrigin::signed(TestOrganisations::controller_of(CITY));
        assert_ok!(AccessControl::file_justification(own, SUBJECT, second));
    });
}

#[test]
fn somebody_must_sign() {
    with_reviewers(|| {
        let id = broken();
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::file_justification(origin, SUBJECT, id);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn what_is_not_there_is_refused() {
    with_reviewers(|| {
        let id = broken();
        refused_with(|| file(EmergencyId(77)), Error::EmergencyNotFound);
        let call = || {
            AccessControl::file_justification(RuntimeOrigin::signed(DOCTOR), SubjectId([9; 16]), id)
        };
        refused_with(call, Error::EmergencyNotFound);
    });
}

#[test]
fn hostile_nobody_files_for_another() {
    with_reviewers(|| {
        let id = broken();
        let county = TestOrganisations::controller_of(COUNTY);
        for caller in [NURSE, STRANGER, PATIENT, COUNTY_DOCTOR, county] {
            let origin = RuntimeOrigin::signed(caller);
            let call = || AccessControl::file_justification(origin, SUBJECT, id);
            refused_with(call, Error::NotPractitioner);
        }
    });
}

#[test]
fn it_is_filed_once_and_not_after_the_verdict() {
    with_reviewers(|| {
        let id = broken();
        assert_ok!(file(id));
        refused_with(|| file(id), Error::AlreadyFiled);

        let id = broken();
        pass_and_idle(JUSTIFICATION_PERIOD);
        assert_ok!(review(reviewer(id), id, Verdict::NotOpened));
        refused_with(|| file(id), Error::AlreadyReviewed);
    });
}
