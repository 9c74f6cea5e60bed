use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::AuditKind,
    identity::{Power, Powers},
    testing::TestOrganisations,
    traits::Subjects as _,
    Month, OrganisationId, Period, RepresentativeKind, SubjectId,
};
use sp_runtime::DispatchError;

const MONTH: Month = Month(1);

fn set(caller: &AccountId32, organisation: OrganisationId, subject: SubjectId) -> DispatchResult {
    Identity::set_majority(signed(caller), organisation, subject, MONTH)
}

#[test]
fn a_custodian_states_when_a_minor_comes_of_age() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let before = Identity::subject(subject).expect("enrolled");
        let clerk = account(CLERK);
        assert_ok!(set(&clerk, HOSPITAL, subject));
        let majority = Some(MONTH);
        assert_eq!(Identity::subject(subject), Some(Subject { majority, ..before }));
        assert_told(
            Event::MajoritySet { subject, month: MONTH },
            NewEntry {
                subject: Some(subject),
                agent: Some(clerk),
                organisation: Some(HOSPITAL),
                ..NewEntry::of(AuditKind::MajoritySet)
            },
        );
    });
}

#[test]
fn a_minors_guardian_has_force_until_the_month_begins_and_others_after() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let kinds = [RepresentativeKind::GUARD, RepresentativeKind::HPOWATT];
        for (number, kind) in (20..).zip(kinds) {
            assert_ok!(Identity::appoint_representative(
                signed(&controller),
                subject,
                account(number),
                kind,
                Powers { consent: true, revoke: true, read: true, rotate: true },
                Period { from: 0, to: None }
            ));
        }
        assert_ok!(set(&account(CLERK), HOSPITAL, subject));
        for (now, counts) in [(MONTH.begins() - 1, true), (MONTH.begins(), false)] {
            for power in [Power::Consent, Power::Revoke, Power::Read, Power::Rotate] {
                let acts = |number| Identity::capacity(subject, &account(number), power, now);
                assert_eq!(acts(20).is_ok(), counts);
                assert!(acts(21).is_ok());
            }
        }
        // It never will again: anyone can give its account back.
        let release = || {
            let accounts = vec![account(20)].try_into().expect("one");
            Identity::release_representatives(signed(&account(99)), subject, accounts)
        };
        set_time(MONTH.begins() - 1);
        assert_noop!(release(), Error::<Test>::StillInForce);
        set_time(MONTH.begins());
        assert_ok!(release());
    });
}

#[test]
fn an_assisted_subject_can_be_a_minors() {
    build_and_execute(|| {
        let subject = assist();
        assert_ok!(set(&account(CLERK), HOSPITAL, subject));
    });
}

#[test]
fn stating_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        assert_noop!(
            Identity::set_majority(RuntimeOrigin::root(), HOSPITAL, subject, MONTH),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn only_those_who_act_for_an_active_organisation_states_it() {
    build_and_execute(|| {
        let subject = enrol(2).0;
        let clerk = account(CLERK);
        let nowhere = OrganisationId(9);
        assert_noop!(set(&clerk, nowhere, subject), Error::<Test>::OrganisationNotFound);
        for stranger in [account(99), Patient::new(2).account] {
            assert_noop!(set(&stranger, HOSPITAL, subject), Error::<Test>::NotVouchedFor);
        }
        TestOrganisations::lapse(HOSPITAL, CLERK);
        assert_noop!(set(&clerk, HOSPITAL, subject), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(HOSPITAL, false);
        assert_noop!(set(&clerk, HOSPITAL, subject), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn nobody_but_the_custodian_states_it() {
    build_and_execute(|| {
        let subject = enrol(2).0;
        let other = account(9);
        let another = hospital(2, &other);
        assert_noop!(set(&other, another, subject), Error::<Test>::NotCustodian);
        assert_noop!(set(&other, HOSPITAL, subject), Error::<Test>::NotVouchedFor);
    });
}

#[test]
fn a_subject_must_exist_and_its_patient_live() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let clerk = account(CLERK);
        assert_noop!(set(&clerk, HOSPITAL, SubjectId([0; 16])), Error::<Test>::SubjectNotFound);
        die(subject);
        assert_noop!(set(&clerk, HOSPITAL, subject), Error::<Test>::SubjectDeceased);
        next_extrinsic();
        let (ended, _) = enrol(3);
        end(ended);
        assert_noop!(set(&clerk, HOSPITAL, ended), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn it_is_stated_once() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let clerk = account(CLERK);
        assert_ok!(set(&clerk, HOSPITAL, subject));
        for month in [MONTH, Month(2)] {
            assert_noop!(
                Identity::set_majority(signed(&clerk), HOSPITAL, subject, month),
                Error::<Test>::MajorityAlreadySet
            );
        }
    });
}

#[test]
fn whoever_is_of_age_is_no_minor() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        assert_noop!(
            Identity::set_majority(signed(&account(CLERK)), HOSPITAL, subject, Month(0)),
            Error::<Test>::MajorityPassed
        );
    });
}

#[test]
fn nobody_becomes_a_minor_later() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        set_time(NOW + MajorityWindow::get());
        assert_noop!(set(&account(CLERK), HOSPITAL, subject), Error::<Test>::MajorityTooLate);
        set_time(NOW + MajorityWindow::get() - 1);
        assert_ok!(set(&account(CLERK), HOSPITAL, subject));
    });
}
