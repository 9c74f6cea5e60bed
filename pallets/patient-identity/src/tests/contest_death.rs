use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind},
    identity::Power,
    testing::{TestSponsors, TestTrail},
    traits::Subjects as _,
    SubjectId,
};
use sp_runtime::DispatchError;

fn contest(caller: &AccountId32, subject: SubjectId) -> DispatchResult {
    Identity::contest_death(signed(caller), subject)
}

#[test]
fn whoever_lives_is_as_it_was() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        appoint(subject, &controller, &account(20));
        appoint_executor(subject, &controller, &account(21));
        name_by_court(subject, 22);
        guard(subject, &controller, &[30, 31], 2);
        assert_ok!(Identity::set_key_hash(signed(&controller), subject, [8; 32].into()));
        let state = || {
            (
                Identity::representatives(subject),
                Identity::guardianship(subject),
                KeyHashes::<Test>::get(subject),
                Identity::subject_of(&controller),
                TestSponsors::grounds(&controller, HOSPITAL),
            )
        };
        let (before, subject_before) = (state(), Identity::subject(subject).expect("enrolled"));
        die(subject);
        set_time(NOW + DeathContestWindow::get() - 1);
        assert_ok!(contest(&controller, subject));

        assert_eq!(state(), before);
        let death = Some(DeathReport {
            organisation: HOSPITAL,
            contestable_until: NOW + DeathContestWindow::get(),
        });
        assert_eq!(Identity::subject(subject), Some(Subject { death, ..subject_before }));
        set_time(NOW);
        assert_ok!(Identity::capacity(subject, &controller, Power::Rotate, NOW).map(|_| ()));
        assert_ok!(Identity::capacity(subject, &account(20), Power::Consent, NOW).map(|_| ()));
        assert_told(
            Event::DeathContested { subject },
            NewEntry {
                subject: Some(subject),
                agent: Some(controller),
                ground: AuditGround::OwnRight,
                ..NewEntry::of(AuditKind::DeathContested)
            },
        );
        // The trail shows both.
        let kinds: Vec<_> =
            TestTrail::entries::<AccountId32>().into_iter().map(|it| it.kind).collect();
        assert!(kinds.ends_with(&[AuditKind::SubjectDeceased, AuditKind::DeathContested]));
    });
}

#[test]
fn contesting_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        die(subject);
        assert_noop!(
            Identity::contest_death(RuntimeOrigin::root(), subject),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn nobody_but_the_controller_that_the_patient_had_contests() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        appoint_executor(subject, &controller, &account(21));
        next_extrinsic();
        let (_, another) = enrol(3);
        die(subject);
        for caller in [account(21), account(CLERK), another, account(99)] {
            assert_noop!(contest(&caller, subject), Error::<Test>::NotAuthorized);
        }
        next_extrinsic();
        let assisted = assist();
        die(assisted);
        assert_noop!(contest(&account(CLERK), assisted), Error::<Test>::NotAuthorized);
    });
}

#[test]
fn there_must_be_a_subject_that_was_reported_deceased() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_noop!(contest(&controller, SubjectId([0; 16])), Error::<Test>::SubjectNotFound);
        assert_noop!(contest(&controller, subject), Error::<Test>::SubjectNotDeceased);
        die(subject);
        assert_ok!(contest(&controller, subject));
        assert_noop!(contest(&controller, subject), Error::<Test>::SubjectNotDeceased);
        end(subject);
        assert_noop!(contest(&controller, subject), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn what_was_not_contested_in_time_is_so() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        appoint_executor(subject, &controller, &account(21));
        die_for_good(subject);
        assert_noop!(contest(&controller, subject), Error::<Test>::ContestTooLate);
        // Whom the executor names has nothing to contest.
        let new = Patient::new(3);
        assert_ok!(Identity::rotate_controller(
            signed(&account(21)),
            subject,
            new.account.clone(),
            DEADLINE,
            new.rotation(subject, DEADLINE)
        ));
        assert_noop!(contest(&new.account, subject), Error::<Test>::ContestTooLate);
        assert_noop!(contest(&controller, subject), Error::<Test>::NotAuthorized);
    });
}

#[test]
fn in_the_window_the_controller_s_account_serves_no_other_subject() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        next_extrinsic();
        let (another, its_controller) = enrol(3);
        die(subject);
        assert_noop!(
            Identity::appoint_representative(
                signed(&its_controller),
                another,
                controller.clone(),
                MANDATE.kind,
                POWERS,
                PERIOD
            ),
            Error::<Test>::AccountInUse
        );
        let patient = Patient::new(2);
        let signature = patient.enrolment(HOSPITAL, DEADLINE + 1);
        let clerk = signed(&account(CLERK));
        assert_noop!(
            Identity::enrol(clerk, HOSPITAL, controller.clone(), DEADLINE + 1, signature),
            Error::<Test>::AccountInUse
        );
        assert_ok!(contest(&controller, subject));
    });
}
