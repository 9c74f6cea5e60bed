use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    identity::Powers,
    testing::TestSponsors,
    Commitment, Period, RepresentativeKind, SubjectId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

const GUARDIAN: u64 = 20;

fn try_appoint(caller: &AccountId32, subject: SubjectId, guardian: &AccountId32) -> DispatchResult {
    Identity::appoint_representative(
        signed(caller),
        subject,
        guardian.clone(),
        RepresentativeKind::HPOWATT,
        POWERS,
        PERIOD,
    )
}

#[test]
fn a_controller_appoints_a_representative() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(GUARDIAN);
        assert_ok!(try_appoint(&controller, subject, &guardian));
        let appointed = Representative {
            kind: RepresentativeKind::HPOWATT,
            powers: POWERS,
            period: PERIOD,
            tenure: 0,
            by_court: false,
            free_calls: FreeCalls::default(),
        };
        assert_eq!(Identity::representatives(subject), [(guardian.clone(), appointed)]);
        assert_eq!(Engagements::<Test>::get(&guardian), Some(subject));
        assert_eq!(Identity::subject_of(&guardian), None);
        assert_eq!(Identity::subject(subject).map(|it| it.representatives), Some(1));
        assert_eq!(TestSponsors::grounds(&guardian, HOSPITAL), 1);
        assert_told(
            Event::RepresentativeAppointed {
                subject,
                representative: guardian.clone(),
                kind: RepresentativeKind::HPOWATT,
                powers: POWERS,
                period: PERIOD,
                by_court: false,
            },
            NewEntry {
                subject: Some(subject),
                agent: Some(controller),
                ground: AuditGround::OwnRight,
                object: AuditObject::Account(guardian),
                ..NewEntry::of(AuditKind::RepresentativeAppointed)
            },
        );
    });
}

#[test]
fn appointing_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        assert_noop!(
            Identity::appoint_representative(
                RuntimeOrigin::root(),
                subject,
                account(GUARDIAN),
                RepresentativeKind::GUARD,
                POWERS,
                PERIOD
            ),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn a_subject_must_exist_to_be_represented() {
    build_and_execute(|| {
        let (_, controller) = enrol(2);
        assert_noop!(
            try_appoint(&controller, SubjectId([0; 16]), &account(GUARDIAN)),
            Error::<Test>::SubjectNotFound
        );
    });
}

#[test]
fn a_subject_that_has_ended_is_not_represented() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        end(subject);
        assert_noop!(
            try_appoint(&controller, subject, &account(GUARDIAN)),
            Error::<Test>::SubjectNotActive
        );
    });
}

#[test]
fn nobody_but_the_controller_appoints() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(GUARDIAN);
        appoint(subject, &controller, &guardian);
        next_extrinsic();
        let (_, another) = enrol(3);
        for caller in [guardian, another, account(CLERK), account(99)] {
            assert_noop!(try_appoint(&caller, subject, &account(21)), Error::<Test>::NotAuthorized);
        }
    });
}

#[test]
fn nobody_appoints_for_an_assisted_subject() {
    build_and_execute(|| {
        let clerk = clerk();
        let paper = Commitment(H256([5; 32]));
        assert_ok!(Identity::enrol_assisted(signed(&clerk), HOSPITAL, paper));
        let subject = Subjects::<Test>::iter_keys().next().expect("enrolled");
        assert_noop!(
            try_appoint(&clerk, subject, &account(GUARDIAN)),
            Error::<Test>::NotAuthorized
        );
    });
}

#[test]
fn a_representative_has_some_power() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_noop!(
            Identity::appoint_representative(
                signed(&controller),
                subject,
                account(GUARDIAN),
                RepresentativeKind::GUARD,
                Powers::default(),
                PERIOD
            ),
            Error::<Test>::PowersMissing
        );
    });
}

#[test]
fn nobody_but_a_court_names_a_guardian_ad_litem() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_noop!(
            Identity::appoint_representative(
                signed(&controller),
                subject,
                account(GUARDIAN),
                RepresentativeKind::GUADLTM,
                POWERS,
                PERIOD
            ),
            Error::<Test>::CourtOrderMissing
        );
    });
}

#[test]
fn those_whom_a_court_named_take_no_place() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        for number in 0..u64::from(MAX_COURT_NAMED) {
            name_by_court(subject, 40 + number);
        }
        for number in 0..3 {
            appoint(subject, &controller, &account(GUARDIAN + number));
        }
        let it = Identity::subject(subject).expect("enrolled");
        assert_eq!((it.representatives, it.court_named), (3, MAX_COURT_NAMED));
    });
}

#[test]
fn a_period_must_hold_a_moment_and_not_be_over() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        for period in [
            Period { from: NOW + 5, to: Some(NOW + 5) },
            Period { from: NOW + 6, to: Some(NOW + 5) },
            Period { from: 0, to: Some(NOW) },
        ] {
            assert_noop!(
                Identity::appoint_representative(
                    signed(&controller),
                    subject,
                    account(GUARDIAN),
                    RepresentativeKind::GUARD,
                    POWERS,
                    period
                ),
                Error::<Test>::PeriodInvalid
            );
        }
    });
}

#[test]
fn an_account_represents_one_subject_and_no_controller_represents() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        next_extrinsic();
        let (another, its_controller) = enrol(3);
        let guardian = account(GUARDIAN);
        appoint(subject, &controller, &guardian);
        for taken in [&guardian, &controller, &its_controller] {
            assert_noop!(try_appoint(&its_controller, another, taken), Error::<Test>::AccountInUse);
            assert_noop!(try_appoint(&controller, subject, taken), Error::<Test>::AccountInUse);
        }
    });
}

#[test]
fn representatives_are_bounded_and_one_that_goes_makes_room() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        for number in 0..3 {
            appoint(subject, &controller, &account(GUARDIAN + number));
        }
        let another = account(GUARDIAN + 3);
        assert_noop!(
            try_appoint(&controller, subject, &another),
            Error::<Test>::TooManyRepresentatives
        );
        assert_ok!(Identity::dismiss_representative(
            signed(&controller),
            subject,
            account(GUARDIAN)
        ));
        assert_ok!(try_appoint(&controller, subject, &another));
    });
}

#[test]
fn a_representative_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        TestSponsors::refuse();
        assert_noop!(
            try_appoint(&controller, subject, &account(GUARDIAN)),
            Error::<Test>::TooManySponsors
        );
    });
}
