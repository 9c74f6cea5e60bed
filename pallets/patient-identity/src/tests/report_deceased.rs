use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind},
    identity::{Capacity, Power, SubjectRefusal},
    organisation::CapturedStatements,
    testing::{TestDesks, TestOrganisations, TestSponsors},
    traits::Subjects as _,
    Commitment, OrganisationId, RepresentativeKind, SubjectId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

const CERTIFICATE: Commitment = Commitment(H256([6; 32]));

fn report(
    caller: &AccountId32,
    organisation: OrganisationId,
    subject: SubjectId,
) -> DispatchResult {
    Identity::report_deceased(signed(caller), organisation, subject, CERTIFICATE)
}

#[test]
fn the_dead_no_longer_act() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let before = Identity::subject(subject).expect("enrolled");
        let clerk = account(CLERK);
        assert_ok!(report(&clerk, HOSPITAL, subject));
        assert_eq!(
            Identity::subject(subject),
            Some(Subject {
                status: SubjectStatus::Deceased,
                death: Some(DeathReport {
                    organisation: HOSPITAL,
                    contestable_until: NOW + DeathContestWindow::get()
                }),
                ..before
            })
        );
        let by_desk = CapturedStatements { papers: 1, ..Default::default() };
        assert_eq!(TestDesks::captured(HOSPITAL), by_desk);
        // It keeps its place, so that it can contest.
        assert_eq!(Identity::subject_of(&controller), Some(subject));
        assert_eq!(TestSponsors::grounds(&controller, HOSPITAL), 1);
        assert_eq!(
            Identity::capacity(subject, &controller, Power::Read, NOW),
            Err(SubjectRefusal::NotAuthorized)
        );
        assert_told(
            Event::SubjectDeceased { subject },
            NewEntry {
                subject: Some(subject),
                agent: Some(clerk),
                organisation: Some(HOSPITAL),
                ground: AuditGround::Paper(CERTIFICATE),
                ..NewEntry::of(AuditKind::SubjectDeceased)
            },
        );
    });
}

#[test]
fn an_executor_has_force_after_death_and_every_other_before() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (guardian, executor) = (account(20), account(21));
        appoint(subject, &controller, &guardian);
        appoint_executor(subject, &controller, &executor);
        let capacity = |account, now| {
            Identity::capacity(subject, account, Power::Consent, now).map(|(_, capacity)| capacity)
        };
        let refused = Err(SubjectRefusal::NotAuthorized);
        let acts = |kind| Ok(Capacity::Representative { kind, by_court: false });
        assert_eq!(capacity(&guardian, NOW), acts(RepresentativeKind::GUARD));
        assert_eq!(capacity(&executor, NOW), refused);
        assert_ok!(report(&account(CLERK), HOSPITAL, subject));
        let over = NOW + DeathContestWindow::get();
        // As long as it can be contested nobody has force: an executor could revoke what the living
        // refused.
        for account in [&controller, &guardian, &executor] {
            assert_eq!(capacity(account, over - 1), refused);
        }
        assert_eq!(capacity(&controller, over), refused);
        assert_eq!(capacity(&guardian, over), refused);
        assert_eq!(capacity(&executor, over), acts(RepresentativeKind::EXCEST));
    });
}

#[test]
fn a_recovery_ends_with_the_report() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31], 2);
        assert_ok!(propose(30, subject, &Patient::new(3)));
        assert_ok!(report(&account(CLERK), HOSPITAL, subject));
        assert_eq!(Identity::recovery(subject), None);
        assert!(!Engagements::<Test>::contains_key(Patient::new(3).account));
        assert!(Identity::guardianship(subject).is_some());
    });
}

#[test]
fn whose_report_was_contested_does_not_make_the_next_and_another_does() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (clerk, verifier) = (account(CLERK), verifier());
        assert_ok!(report(&clerk, HOSPITAL, subject));
        assert_ok!(Identity::contest_death(signed(&controller), subject));
        assert_noop!(report(&clerk, HOSPITAL, subject), Error::<Test>::ReportContested);
        // It is remembered whoever has the subject then.
        let new = Patient::new(3);
        assert_ok!(Identity::rotate_controller(
            signed(&controller),
            subject,
            new.account.clone(),
            DEADLINE,
            new.rotation(subject, DEADLINE)
        ));
        assert_noop!(report(&clerk, HOSPITAL, subject), Error::<Test>::ReportContested);
        assert_ok!(report(&verifier, OTHER_HOSPITAL, subject));
        assert_ok!(Identity::contest_death(signed(&new.account), subject));
        assert_noop!(report(&verifier, OTHER_HOSPITAL, subject), Error::<Test>::ReportContested);
        assert_ok!(report(&clerk, HOSPITAL, subject));
    });
}

#[test]
fn the_consents_of_the_dead_stand_until_the_executor_ends_them() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let facts = Identity::facts(subject);
        assert_ok!(report(&account(CLERK), HOSPITAL, subject));
        assert_eq!(Identity::facts(subject), facts);
        assert_ok!(Identity::advance_epoch(subject));
    });
}

#[test]
fn no_desk_speaks_for_the_dead() {
    build_and_execute(|| {
        let subject = assist();
        assert_eq!(Identity::facts(subject).map(|it| it.is_assisted), Ok(true));
        assert_ok!(report(&account(CLERK), HOSPITAL, subject));
        assert_eq!(Identity::facts(subject).map(|it| it.is_assisted), Ok(false));
    });
}

#[test]
fn reporting_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        assert_noop!(
            Identity::report_deceased(RuntimeOrigin::root(), HOSPITAL, subject, CERTIFICATE),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn only_those_who_act_for_an_active_organisation_reports_a_death() {
    build_and_execute(|| {
        let subject = enrol(2).0;
        let clerk = account(CLERK);
        let nowhere = OrganisationId(9);
        assert_noop!(report(&clerk, nowhere, subject), Error::<Test>::OrganisationNotFound);
        for stranger in [account(99), Patient::new(2).account] {
            assert_noop!(report(&stranger, HOSPITAL, subject), Error::<Test>::NotVouchedFor);
        }
        TestOrganisations::lapse(HOSPITAL, CLERK);
        assert_noop!(report(&clerk, HOSPITAL, subject), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(HOSPITAL, false);
        assert_noop!(report(&clerk, HOSPITAL, subject), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn nobody_but_the_custodian_reports_a_death() {
    build_and_execute(|| {
        let subject = enrol(2).0;
        let other = account(9);
        let another = hospital(2, &other);
        assert_noop!(report(&other, another, subject), Error::<Test>::NotCustodian);
        assert_noop!(report(&other, HOSPITAL, subject), Error::<Test>::NotVouchedFor);
    });
}

#[test]
fn a_subject_must_exist_and_dies_once() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let clerk = account(CLERK);
        let nowhere = SubjectId([0; 16]);
        assert_noop!(report(&clerk, HOSPITAL, nowhere), Error::<Test>::SubjectNotFound);
        assert_ok!(report(&clerk, HOSPITAL, subject));
        assert_noop!(report(&clerk, HOSPITAL, subject), Error::<Test>::SubjectDeceased);
    });
}

#[test]
fn what_has_ended_does_not_die() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        end(subject);
        assert_noop!(report(&account(CLERK), HOSPITAL, subject), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn there_must_be_a_certificate() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        assert_noop!(
            Identity::report_deceased(
                signed(&account(CLERK)),
                HOSPITAL,
                subject,
                Commitment(H256::zero())
            ),
            Error::<Test>::CommitmentMissing
        );
    });
}
