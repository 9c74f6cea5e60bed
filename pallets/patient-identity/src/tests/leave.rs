use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind},
    identity::{Power, Powers, SubjectRefusal},
    testing::{TestOrganisations, TestSponsors},
    traits::Subjects as _,
    Month, Period, RepresentativeKind, SubjectId,
};
use sp_core::H256;
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
            Some(Subject {
                controller: None,
                status: SubjectStatus::Ended,
                epoch: 1,
                enrolled_at: 0,
                ..before
            })
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
        for caller in [&controller, &guardian, &executor, &account(CLERK)] {
            assert_noop!(leave(caller, subject), Error::<Test>::NotAuthorized);
        }
        set_time(NOW + DeathContestWindow::get());
        for caller in [&controller, &guardian, &account(CLERK)] {
            assert_noop!(leave(caller, subject), Error::<Test>::NotAuthorized);
        }
        assert_ok!(leave(&executor, subject));
        assert_eq!(Identity::subject(subject).map(|it| it.status), Some(SubjectStatus::Ended));
        assert_eq!(Identity::subject_of(&controller), None);
        assert_eq!(TestSponsors::grounds(&controller, HOSPITAL), 0);
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
        die_for_good(subject);
        assert_noop!(leave(&account(20), subject), Error::<Test>::PowerMissing);
    });
}

/// Everything that the pallet keeps, but for the payloads that were used: they tell of nobody.
fn kept() -> (usize, usize, usize, usize, usize, usize, usize, usize) {
    (
        Subjects::<Test>::iter().count(),
        SubjectsByController::<Test>::iter().count(),
        Representatives::<Test>::iter().count(),
        Engagements::<Test>::iter().count(),
        Guardianships::<Test>::iter().count(),
        Recoveries::<Test>::iter().count(),
        Papers::<Test>::iter().count(),
        KeyHashes::<Test>::iter().count(),
    )
}

#[test]
fn whoever_left_leaves_but_an_id_that_is_used() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(20);
        appoint(subject, &controller, &guardian);
        name_by_court(subject, 21);
        guard(subject, &controller, &[30, 31], 2);
        assert_ok!(propose(30, subject, &Patient::new(3)));
        assert_ok!(Identity::set_key_hash(signed(&controller), subject, H256([8; 32])));
        let clerk = signed(&account(CLERK));
        assert_ok!(Identity::set_majority(clerk, HOSPITAL, subject, Month(1)));
        record(subject, court_order(22));
        assert_eq!(kept(), (1, 1, 2, 6, 1, 1, 1, 1));
        assert_ok!(leave(&controller, subject));

        let anybody = signed(&account(99));
        let bound = [20, 21, 30, 31].map(account).to_vec().try_into().expect("few");
        assert_ok!(Identity::release_representatives(anybody.clone(), subject, bound));
        assert_ok!(Identity::discard_paper(anybody, HOSPITAL, subject));
        assert_eq!(kept(), (1, 0, 0, 0, 0, 0, 0, 0));
        assert_eq!(
            Identity::subject(subject),
            Some(Subject {
                controller: None,
                custodian: HOSPITAL,
                status: SubjectStatus::Ended,
                epoch: 1,
                representatives: 0,
                court_named: 0,
                enrolled_at: 0,
                majority: None,
                tenure: 0,
                death: None,
                free_calls: FreeCalls::default(),
                desk_calls: FreeCalls::default(),
            })
        );
    });
}
