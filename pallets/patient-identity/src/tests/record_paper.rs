use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    identity::{Power, Powers, SubjectRefusal},
    organisation::CapturedStatements,
    testing::{TestAllowances, TestDesks, TestOrganisations},
    traits::Subjects as _,
    Commitment, OrganisationId, Period, RepresentativeKind, SubjectId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

fn record_by(
    caller: &AccountId32,
    organisation: OrganisationId,
    subject: SubjectId,
    statement: Statement<AccountId32>,
) -> DispatchResult {
    Identity::record_paper(signed(caller), organisation, subject, statement, PAPER)
}

fn try_record(subject: SubjectId, statement: Statement<AccountId32>) -> DispatchResult {
    record_by(&account(CLERK), HOSPITAL, subject, statement)
}

fn appointment(number: u64, mandate: Mandate) -> Statement<AccountId32> {
    Statement::Appointment { representative: account(number), mandate }
}

fn dismissal(number: u64) -> Statement<AccountId32> {
    Statement::Dismissal { representative: account(number) }
}

fn court_release(number: u64) -> Statement<AccountId32> {
    Statement::CourtRelease { representative: account(number) }
}

fn order(kind: RepresentativeKind, powers: Powers, period: Period) -> Statement<AccountId32> {
    Statement::CourtOrder { representative: account(20), mandate: Mandate { kind, powers, period } }
}

#[test]
fn a_paper_waits_and_has_no_force() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let before = Identity::subject(subject);
        let (clerk, representative) = (account(CLERK), account(20));
        let line = record(subject, court_order(20));

        let paper = Paper {
            line,
            clerk: clerk.clone(),
            statement: court_order(20),
            evidence: PAPER,
            recorded_at: NOW,
        };
        assert_eq!(Identity::papers(subject), [(HOSPITAL, paper)]);
        let by_desk = CapturedStatements { papers: 1, ..Default::default() };
        assert_eq!(TestDesks::captured(HOSPITAL), by_desk);
        assert_eq!(Engagements::<Test>::get(&representative), Some(subject));
        assert_eq!(Identity::subject(subject), before);
        assert_eq!(
            Identity::capacity(subject, &representative, Power::Consent, NOW),
            Err(SubjectRefusal::NotAuthorized)
        );
        assert_told(
            Event::PaperRecorded {
                subject,
                organisation: HOSPITAL,
                line,
                statement: court_order(20),
                evidence: PAPER,
            },
            NewEntry {
                subject: Some(subject),
                agent: Some(clerk),
                organisation: Some(HOSPITAL),
                ground: AuditGround::Paper(PAPER),
                object: AuditObject::Account(representative),
                ..NewEntry::of(AuditKind::PaperRecorded)
            },
        );
    });
}

#[test]
fn one_paper_of_an_organisation_waits_and_keeps_no_other_s_out() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let verifier = verifier();
        record(subject, court_order(20));
        assert_noop!(try_record(subject, court_order(21)), Error::<Test>::PaperPending);
        assert_ok!(record_by(&verifier, OTHER_HOSPITAL, subject, court_order(21)));
        assert_eq!(Identity::papers(subject).len(), 2);
    });
}

#[test]
fn what_lapsed_gives_way_and_frees_its_account() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        record(subject, court_order(20));
        set_time(NOW + PaperLifetime::get() - 1);
        assert_noop!(try_record(subject, court_order(21)), Error::<Test>::PaperPending);
        set_time(NOW + PaperLifetime::get());
        assert_ok!(try_record(subject, court_order(21)));
        assert!(!Engagements::<Test>::contains_key(account(20)));
        assert_eq!(Engagements::<Test>::get(account(21)), Some(subject));
        // The same account may be recorded anew.
        set_time(NOW + 2 * PaperLifetime::get());
        assert_ok!(try_record(subject, court_order(21)));
        assert_eq!(Engagements::<Test>::get(account(21)), Some(subject));
        assert_eq!(Identity::papers(subject).len(), 1);
    });
}

#[test]
fn recording_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let origin = RuntimeOrigin::root();
        assert_noop!(
            Identity::record_paper(origin, HOSPITAL, subject, court_order(20), PAPER),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn only_those_who_act_for_an_active_organisation_record() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let clerk = account(CLERK);
        let try_by = |caller: &AccountId32, organisation| {
            record_by(caller, organisation, subject, court_order(20))
        };
        assert_noop!(try_by(&clerk, OrganisationId(9)), Error::<Test>::OrganisationNotFound);
        for stranger in [account(99), controller] {
            assert_noop!(try_by(&stranger, HOSPITAL), Error::<Test>::NotVouchedFor);
        }
        TestOrganisations::lapse(HOSPITAL, CLERK);
        assert_noop!(try_by(&clerk, HOSPITAL), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(HOSPITAL, false);
        assert_noop!(try_by(&clerk, HOSPITAL), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn there_must_be_a_paper_about_a_subject_that_exists() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let nothing = Commitment(H256::zero());
        let clerk = signed(&account(CLERK));
        assert_noop!(
            Identity::record_paper(clerk, HOSPITAL, subject, court_order(20), nothing),
            Error::<Test>::CommitmentMissing
        );
        assert_noop!(
            try_record(SubjectId([0; 16]), court_order(20)),
            Error::<Test>::SubjectNotFound
        );
    });
}

#[test]
fn no_paper_is_about_what_has_ended() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        appoint(subject, &controller, &account(21));
        end(subject);
        for statement in [
            appointment(20, MANDATE),
            dismissal(21),
            court_order(20),
            court_release(21),
            Statement::Adoption,
        ] {
            assert_noop!(try_record(subject, statement), Error::<Test>::SubjectNotActive);
        }
    });
}

#[test]
fn of_the_dead_a_court_names_an_executor_and_nobody_else() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        die(subject);
        let statements = [appointment(20, MANDATE), dismissal(21), court_order(20)];
        for statement in statements {
            assert_noop!(try_record(subject, statement), Error::<Test>::SubjectDeceased);
        }
        let Mandate { powers, period, .. } = MANDATE;
        assert_ok!(try_record(subject, order(RepresentativeKind::EXCEST, powers, period)));
    });
}

#[test]
fn a_patient_who_has_a_key_appoints_and_dismisses_with_it() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        appoint(subject, &controller, &account(21));
        for statement in [appointment(20, MANDATE), dismissal(21)] {
            assert_noop!(try_record(subject, statement), Error::<Test>::NotAssisted);
        }
    });
}

#[test]
fn only_its_custodian_takes_what_a_patient_without_a_key_signed_about_who_acts() {
    build_and_execute(|| {
        let subject = assist();
        let verifier = verifier();
        assert_noop!(
            record_by(&verifier, OTHER_HOSPITAL, subject, appointment(20, MANDATE)),
            Error::<Test>::NotCustodian
        );
        assert_ok!(try_record(subject, appointment(20, MANDATE)));
    });
}

#[test]
fn any_desk_takes_that_a_patient_without_a_key_lets_somebody_go() {
    build_and_execute(|| {
        let subject = assist();
        let (colleague, verifier) = (colleague(), verifier());
        let line = record(subject, appointment(20, MANDATE));
        assert_ok!(Identity::confirm_paper(signed(&colleague), HOSPITAL, subject, HOSPITAL, line));
        assert_ok!(record_by(&verifier, OTHER_HOSPITAL, subject, dismissal(20)));
    });
}

#[test]
fn a_guardian_ad_litem_is_a_court_s_to_name() {
    build_and_execute(|| {
        let subject = assist();
        let mandate = Mandate { kind: RepresentativeKind::GUADLTM, ..MANDATE };
        assert_noop!(
            try_record(subject, appointment(20, mandate)),
            Error::<Test>::CourtOrderMissing
        );
        assert_ok!(try_record(
            subject,
            Statement::CourtOrder { representative: account(20), mandate }
        ));
    });
}

#[test]
fn whoever_is_named_has_some_power_for_some_time() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let guard = RepresentativeKind::GUARD;
        assert_noop!(
            try_record(subject, order(guard, Powers::default(), PERIOD)),
            Error::<Test>::PowersMissing
        );
        for period in
            [Period { from: NOW + 5, to: Some(NOW + 5) }, Period { from: 0, to: Some(NOW) }]
        {
            assert_noop!(
                try_record(subject, order(guard, POWERS, period)),
                Error::<Test>::PeriodInvalid
            );
        }
        let assisted = assist();
        for (mandate, error) in [
            (Mandate { powers: Powers::default(), ..MANDATE }, Error::<Test>::PowersMissing),
            (
                Mandate { period: Period { from: 0, to: Some(NOW) }, ..MANDATE },
                Error::<Test>::PeriodInvalid,
            ),
        ] {
            assert_noop!(try_record(assisted, appointment(20, mandate)), error);
        }
    });
}

#[test]
fn a_controller_cannot_take_up_the_places_of_those_whom_courts_name() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        for number in 0..3 {
            appoint(subject, &controller, &account(30 + number));
        }
        for number in 0..u64::from(MAX_COURT_NAMED) {
            name_by_court(subject, 40 + number);
        }
        assert_noop!(try_record(subject, court_order(20)), Error::<Test>::TooManyRepresentatives);
    });
}

#[test]
fn what_an_assisted_patient_appoints_is_bounded() {
    build_and_execute(|| {
        let subject = assist();
        let colleague = colleague();
        for number in 0..3 {
            let line = record(subject, appointment(20 + number, MANDATE));
            assert_ok!(Identity::confirm_paper(
                signed(&colleague),
                HOSPITAL,
                subject,
                HOSPITAL,
                line
            ));
        }
        assert_noop!(
            try_record(subject, appointment(23, MANDATE)),
            Error::<Test>::TooManyRepresentatives
        );
    });
}

#[test]
fn whoever_is_named_acts_for_nobody_yet() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        next_extrinsic();
        let (_, another) = enrol(3);
        appoint(subject, &controller, &account(20));
        assert_noop!(try_record(subject, court_order(20)), Error::<Test>::AccountInUse);
        for taken in [controller, another] {
            let statement = Statement::CourtOrder { representative: taken, mandate: MANDATE };
            assert_noop!(try_record(subject, statement), Error::<Test>::AccountInUse);
        }
    });
}

#[test]
fn whoever_a_paper_would_name_is_kept_for_that() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        record(subject, court_order(20));
        // Otherwise a controller would keep a court's out by appointing it itself.
        assert_noop!(
            Identity::appoint_representative(
                signed(&controller),
                subject,
                account(20),
                RepresentativeKind::NOK,
                POWERS,
                PERIOD
            ),
            Error::<Test>::AccountInUse
        );
        let verifier = verifier();
        assert_noop!(
            record_by(&verifier, OTHER_HOSPITAL, subject, court_order(20)),
            Error::<Test>::AccountInUse
        );
    });
}

#[test]
fn whoever_goes_must_be_there_and_by_whom_it_was_named_counts() {
    build_and_execute(|| {
        let subject = assist();
        name_by_court(subject, 20);
        let colleague = colleague();
        let line = record(subject, appointment(21, MANDATE));
        assert_ok!(Identity::confirm_paper(signed(&colleague), HOSPITAL, subject, HOSPITAL, line));
        for statement in [dismissal(22), court_release(22)] {
            assert_noop!(try_record(subject, statement), Error::<Test>::RepresentativeNotFound);
        }
        assert_noop!(try_record(subject, dismissal(20)), Error::<Test>::NamedByCourt);
        assert_noop!(try_record(subject, court_release(21)), Error::<Test>::NotNamedByCourt);
    });
}

#[test]
fn nobody_adopts_whom_a_member_keeps() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let verifier = verifier();
        let adopt = || record_by(&verifier, OTHER_HOSPITAL, subject, Statement::Adoption);
        assert_noop!(adopt(), Error::<Test>::CustodianNotRemoved);
        TestOrganisations::set_active(HOSPITAL, false);
        assert_noop!(adopt(), Error::<Test>::CustodianNotRemoved);
        TestOrganisations::remove(HOSPITAL);
        assert_ok!(adopt());
    });
}

#[test]
fn there_must_be_room_for_a_paper_and_the_next_takes_its_place() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let record = |number| {
            let Statement::CourtOrder { mandate, .. } = court_order(20) else { unreachable!() };
            try_record(subject, Statement::CourtOrder { representative: account(number), mandate })
        };
        TestAllowances::leave(HOSPITAL, Identity::bytes_of_paper() - 1);
        assert_noop!(record(20), Error::<Test>::AllowanceExhausted);
        TestAllowances::leave(HOSPITAL, Identity::bytes_of_paper());
        assert_ok!(record(20));
        set_time(NOW + PaperLifetime::get());
        assert_ok!(record(21));
    });
}
