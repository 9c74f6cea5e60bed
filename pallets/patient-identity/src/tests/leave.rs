use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind},
    identity::{Power, Powers, SubjectRefusal},
    testing::{TestOrganisations, TestSponsors},
    traits::Subjects as _,
    Period, RepresentativeKind, SubjectId,
};
use sp_runtime::DispatchError;

fn leave(caller: &AccountId32, subject: SubjectId) -> DispatchResult {
    Identity::leave(signed(caller), subject)
}

#[test]
fn a_subject_ends_when_its_controller_leaves() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let before = Identity::subject(subject).expect("enrolled");
        TestOrganisations::set_active(HOSPITAL, false);
        assert_ok!(leave(&controller, subject));
        assert_eq!(
            Identity::subject(subject),
            Some(Subject { controller: None, status: SubjectStatus::Ended, epoch: 1, ..before })
        );
        assert_eq!(Identity::subject_of(&controller), None);
        assert_eq!(TestSponsors::grounds(&controller, HOSPITAL), 0);
        assert_eq!(Identity::facts(subject), Err(SubjectRefusal::SubjectNotActive));
        assert_told(
            Event::SubjectEnded { subject },
            NewEntry {
                subject: Some(subject),
                agent: Some(controller),
                ground: AuditGround::OwnRight,
                ..NewEntry::of(AuditKind::SubjectEnded)
            },
        );
    });
}

#[test]
fn whoever_left_can_be_enrolled_again_by_a_new_signature_only() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_ok!(leave(&controller, subject));
        next_extrinsic();
        let (clerk, patient) = (account(CLERK), Patient::new(2));
        let enrol_until = |deadline| {
            let signature = patient.enrolment(HOSPITAL, deadline);
            Identity::enrol(signed(&clerk), HOSPITAL, patient.account.clone(), deadline, signature)
        };
        assert_noop!(enrol_until(DEADLINE), Error::<Test>::PayloadUsed);
        assert_ok!(enrol_until(DEADLINE + 1));
        assert_ne!(Identity::subject_of(&controller), Some(subject));
        assert_eq!(TestSponsors::grounds(&controller, HOSPITAL), 1);
    });
}

#[test]
fn the_representatives_of_what_has_ended_are_void() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (guardian, executor) = (account(20), account(21));
        appoint(subject, &controller, &guardian);
        appoint_executor(subject, &controller, &executor);
        assert_ok!(leave(&controller, subject));
        for account in [&controller, &guardian, &executor] {
            assert_eq!(
                Identity::capacity(subject, account, Power::Consent, NOW).map(|_| ()),
                Err(SubjectRefusal::SubjectNotActive)
            );
        }
    });
}

#[test]
fn leaving_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        assert_noop!(Identity::leave(RuntimeOrigin::root(), subject), DispatchError::BadOrigin);
    });
}

#[test]
fn a_subject_must_exist_to_end_and_ends_once() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let nowhere = SubjectId([0; 16]);
        assert_noop!(leave(&controller, nowhere), Error::<Test>::SubjectNotFound);
        assert_ok!(leave(&controller, subject));
        assert_noop!(leave(&controller, subject), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn nobody_else_ends_a_subject() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (guardian, executor) = (account(20), account(21));
        appoint(subject, &controller, &guardian);
        // As long as the patient lives its executor has no say.
        appoint_executor(subject, &controller, &executor);
        next_extrinsic();
        let (_, another) = enrol(3);
        for caller in [guardian, executor, another, account(CLERK), account(99)] {
            assert_noop!(leave(&caller, subject), Error::<Test>::NotAuthorized);
        }
    });
}

#[test]
fn an_executor_ends_a_deceased_subject_and_nobody_else() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (guardian, executor) = (account(20), account(21));
        appoint(subject, &controller, &guardian);
        appoint_executor(subject, &controller, &executor);
        die(subject);
        for caller in [controller, guardian, account(CLERK)] {
            assert_noop!(leave(&caller, subject), Error::<Test>::NotAuthorized);
        }
        assert_ok!(leave(&executor, subject));
        assert_eq!(Identity::subject(subject).map(|it| it.status), Some(SubjectStatus::Ended));
    });
}

#[test]
fn an_executor_needs_the_power_to_revoke() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_ok!(Identity::appoint_representative(
            signed(&controller),
            subject,
            account(20),
            RepresentativeKind::EXCEST,
            Powers { read: true, ..Default::default() },
            Period { from: 0, to: None }
        ));
        die(subject);
        assert_noop!(leave(&account(20), subject), Error::<Test>::PowerMissing);
    });
}
