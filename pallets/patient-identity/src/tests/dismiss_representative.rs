use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    testing::TestSponsors,
    SubjectId,
};
use sp_runtime::DispatchError;

const GUARDIAN: u64 = 20;

fn dismiss(caller: &AccountId32, subject: SubjectId, guardian: &AccountId32) -> DispatchResult {
    Identity::dismiss_representative(signed(caller), subject, guardian.clone())
}

#[test]
fn a_controller_dismisses_a_representative() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(GUARDIAN);
        appoint(subject, &controller, &guardian);
        assert_ok!(dismiss(&controller, subject, &guardian));
        assert_eq!(Identity::representatives(subject), []);
        assert_eq!(Engagements::<Test>::get(&guardian), None);
        assert_eq!(Identity::subject(subject).map(|it| it.representatives), Some(0));
        assert_eq!(TestSponsors::grounds(&guardian, HOSPITAL), 0);
        assert_told(
            Event::RepresentativeDismissed { subject, representative: guardian.clone() },
            NewEntry {
                subject: Some(subject),
                agent: Some(controller),
                ground: AuditGround::OwnRight,
                object: AuditObject::Account(guardian),
                ..NewEntry::of(AuditKind::RepresentativeDismissed)
            },
        );
    });
}

#[test]
fn a_representative_leaves_by_itself_and_is_free_for_another_subject() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(GUARDIAN);
        appoint(subject, &controller, &guardian);
        assert_ok!(dismiss(&guardian, subject, &guardian));
        next_extrinsic();
        let (another, its_controller) = enrol(3);
        appoint(another, &its_controller, &guardian);
        assert_eq!(Engagements::<Test>::get(&guardian), Some(another));
    });
}

#[test]
fn whom_a_court_named_the_controller_does_not_dismiss() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(GUARDIAN);
        name_by_court(subject, GUARDIAN);
        assert_noop!(dismiss(&controller, subject, &guardian), Error::<Test>::NamedByCourt);
        // Nobody is held to what it never agreed to.
        assert_ok!(dismiss(&guardian, subject, &guardian));
        assert_eq!(Identity::subject(subject).map(|it| it.court_named), Some(0));
        assert_eq!(TestSponsors::grounds(&guardian, HOSPITAL), 0);
    });
}

#[test]
fn whoever_was_reported_to_have_died_dismisses_nobody() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(GUARDIAN);
        appoint(subject, &controller, &guardian);
        die(subject);
        assert_noop!(dismiss(&controller, subject, &guardian), Error::<Test>::NotAuthorized);
    });
}

#[test]
fn a_subject_that_has_ended_can_be_left() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(GUARDIAN);
        appoint(subject, &controller, &guardian);
        end(subject);
        assert_ok!(dismiss(&guardian, subject, &guardian));
        assert_eq!(TestSponsors::grounds(&guardian, HOSPITAL), 0);
    });
}

#[test]
fn dismissing_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        assert_noop!(
            Identity::dismiss_representative(RuntimeOrigin::root(), subject, account(GUARDIAN)),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn a_subject_must_exist_to_be_left() {
    build_and_execute(|| {
        let guardian = account(GUARDIAN);
        assert_noop!(
            dismiss(&guardian, SubjectId([0; 16]), &guardian),
            Error::<Test>::SubjectNotFound
        );
    });
}

#[test]
fn nobody_else_dismisses() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (guardian, other) = (account(GUARDIAN), account(GUARDIAN + 1));
        appoint(subject, &controller, &guardian);
        appoint(subject, &controller, &other);
        next_extrinsic();
        let (_, another) = enrol(3);
        for caller in [other, another, account(CLERK), account(99)] {
            assert_noop!(dismiss(&caller, subject, &guardian), Error::<Test>::NotAuthorized);
        }
    });
}

#[test]
fn whoever_is_no_representative_of_the_subject_is_not_dismissed() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        next_extrinsic();
        let (another, its_controller) = enrol(3);
        let guardian = account(GUARDIAN);
        appoint(subject, &controller, &guardian);
        for (caller, account) in
            [(&its_controller, &guardian), (&guardian, &guardian), (&controller, &controller)]
        {
            assert_noop!(dismiss(caller, another, account), Error::<Test>::RepresentativeNotFound);
        }
    });
}
