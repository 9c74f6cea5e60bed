//! Whether a permit stands.

use crate::{mock::*, PermitStatus, Target};
use salus_primitives::{
    evaluator::{AccessDecision, Answer, AnswerGround},
    testing::{TestConsents, TestOrganisations, TestRecords, TestSubjects},
    PermitId, PractitionerRole, RoleSet, SubjectId,
};

fn status(id: PermitId) -> PermitStatus {
    AccessControl::permit_stands(SUBJECT, id).expect("there is such a permit")
}

fn own_right() -> Answer {
    answer(AccessDecision::Permit, AnswerGround::OwnRight)
}

#[test]
fn a_permit_stands_until_its_time_is_over() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        assert_eq!(status(id), PermitStatus::InForce);
        pass(PERMIT_DURATION - 1);
        assert_eq!(status(id), PermitStatus::InForce);
        pass(1);
        assert_eq!(status(id), PermitStatus::Expired);
    });
}

#[test]
fn a_permit_ends_with_the_consent_it_rests_on() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        TestConsents::stand(false);
        assert_eq!(status(id), PermitStatus::ConsentEnded);
    });
}

#[test]
fn hostile_another_consent_does_not_revive_it() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        TestConsents::stand(false);
        TestConsents::answer(permitted_by(&[4]));
        assert_eq!(status(id), PermitStatus::ConsentEnded);
    });
}

#[test]
fn a_deny_that_is_stated_later_overrides_it() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        TestConsents::answer(denied_by(&[8]));
        assert_eq!(status(id), PermitStatus::NoLongerPermitted);
    });
}

#[test]
fn a_permit_ends_with_the_credential() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        TestOrganisations::lapse(CITY, DOCTOR);
        assert_eq!(status(id), PermitStatus::RequesterNotInForce);
        // Nothing is kept of that: with the credential the permit is back, inside its time.
        TestOrganisations::vouch(CITY, DOCTOR, RoleSet::of(&[PractitionerRole::DOCTOR]));
        assert_eq!(status(id), PermitStatus::InForce);
    });
}

#[test]
fn a_permit_ends_with_the_organisation() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        TestOrganisations::set_active(CITY, false);
        assert_eq!(status(id), PermitStatus::RequesterNotInForce);
        TestOrganisations::set_active(CITY, true);
        assert_eq!(status(id), PermitStatus::InForce);
        TestOrganisations::remove(CITY);
        assert_eq!(status(id), PermitStatus::RequesterNotInForce);
    });
}

#[test]
fn the_own_right_does_not_outlive_the_credential_under_which_it_was_asked() {
    build_and_execute(|| {
        TestConsents::answer(own_right());
        let (id, _) = asked_and_permitted();
        TestOrganisations::lapse(CITY, DOCTOR);
        assert_eq!(status(id), PermitStatus::RequesterNotInForce);
    });
}

#[test]
fn a_permit_ends_with_the_subject() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        TestSubjects::end(SUBJECT);
        assert_eq!(status(id), PermitStatus::SubjectEnded);
    });
}

#[test]
fn a_permit_on_a_record_ends_with_the_record_and_no_other_does() {
    build_and_execute(|| {
        let (on_data, _) = permit(3);
        ask(DOCTOR, Target::Record(RECORD)).expect("the doctor may ask");
        let on_record = PermitId(on_data.0 + 1);
        assert_eq!(status(on_record), PermitStatus::InForce);
        TestRecords::erase(SUBJECT, RECORD);
        assert_eq!(status(on_record), PermitStatus::RecordErased);
        assert_eq!(status(on_data), PermitStatus::InForce);
        // Whatever else ended since then.
        TestConsents::stand(false);
        TestOrganisations::lapse(CITY, DOCTOR);
        assert_eq!(status(on_record), PermitStatus::RecordErased);
    });
}

#[test]
fn a_permit_without_a_consent_stands_while_it_would_be_permitted_again() {
    for ground in [by_policy(AccessDecision::Permit), own_right()] {
        build_and_execute(|| {
            TestConsents::answer(ground.clone());
            let (id, permit) = asked_and_permitted();
            assert_eq!(status(id), PermitStatus::InForce);
            // It is asked again with what was asked then.
            assert_eq!(TestConsents::asked().last(), Some(&(SUBJECT, permit.request)));
            for denial in [
                denied_by(&[8]),
                by_policy(AccessDecision::Deny),
                by_policy(AccessDecision::BreakGlassOnly),
            ] {
                TestConsents::answer(denial);
                assert_eq!(status(id), PermitStatus::NoLongerPermitted);
            }
            TestConsents::answer(permitted_by(&[9]));
            assert_eq!(status(id), PermitStatus::InForce);
        });
    }
}

#[test]
fn of_several_ends_the_first_in_order_is_told() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        TestConsents::stand(false);
        assert_eq!(status(id), PermitStatus::ConsentEnded);
        TestOrganisations::lapse(CITY, DOCTOR);
        assert_eq!(status(id), PermitStatus::RequesterNotInForce);
        TestSubjects::end(SUBJECT);
        assert_eq!(status(id), PermitStatus::SubjectEnded);
        pass(PERMIT_DURATION);
        assert_eq!(status(id), PermitStatus::Expired);
    });
}

#[test]
fn what_is_not_there_does_not_stand() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        assert_eq!(AccessControl::permit_stands(SUBJECT, PermitId(77)), None);
        assert_eq!(AccessControl::permit_stands(SubjectId([9; 16]), id), None);
    });
}
