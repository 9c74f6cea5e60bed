use super::*;
use crate::{
    mock::{clerk as clerk_of_hospital, *},
    *,
};
use frame_support::{assert_err, assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    identity::{Capacity, Power, SubjectRefusal},
    testing::{TestAllowances, TestOrganisations, TestSponsors},
    traits::{Allowances as _, Subjects as _},
    EntryIndex, Month, OrganisationId, Period, RepresentativeKind, SubjectId,
};
use sp_runtime::DispatchError;

fn confirm_by(
    caller: &AccountId32,
    organisation: OrganisationId,
    subject: SubjectId,
    line: EntryIndex,
) -> DispatchResult {
    Identity::confirm_paper(signed(caller), organisation, subject, HOSPITAL, line)
}

fn capacity(subject: SubjectId, account: &AccountId32) -> Result<Capacity, SubjectRefusal> {
    let now = pallet_timestamp::Now::<Test>::get();
    Identity::capacity(subject, account, Power::Rotate, now).map(|(_, capacity)| capacity)
}

const BY_COURT: Capacity =
    Capacity::Representative { kind: RepresentativeKind::GUARD, by_court: true };

fn appointment(number: u64) -> Statement<AccountId32> {
    Statement::Appointment { representative: account(number), mandate: MANDATE }
}

fn entry(
    kind: AuditKind,
    subject: SubjectId,
    agent: u64,
    organisation: OrganisationId,
    object: AuditObject<AccountId32>,
) -> NewEntry<AccountId32> {
    NewEntry {
        subject: Some(subject),
        agent: Some(account(agent)),
        organisation: Some(organisation),
        ground: AuditGround::Paper(PAPER),
        object,
        ..NewEntry::of(kind)
    }
}

fn appointed(subject: SubjectId, number: u64, by_court: bool) -> Event<Test> {
    let Mandate { kind, powers, period } = MANDATE;
    let representative = account(number);
    Event::RepresentativeAppointed { subject, representative, kind, powers, period, by_court }
}

#[test]
fn a_court_names_a_representative_against_the_controller_s_will() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        verifier();
        let line = record(subject, court_order(20));
        assert_ok!(confirm(subject, line));

        let Mandate { kind, powers, period } = MANDATE;
        let (tenure, by_court, free_calls) = (0, true, FreeCalls::default());
        let named = Representative { kind, powers, period, tenure, by_court, free_calls };
        assert_eq!(Identity::representatives(subject), [(account(20), named)]);
        assert_eq!(Identity::papers(subject), []);
        assert_eq!(Engagements::<Test>::get(account(20)), Some(subject));
        assert_eq!(TestSponsors::grounds(&account(20), HOSPITAL), 1);
        let it = Identity::subject(subject).expect("enrolled");
        assert_eq!((it.representatives, it.court_named), (0, 1));
        assert_eq!(capacity(subject, &account(20)), Ok(BY_COURT));
        assert_eq!(capacity(subject, &controller), Ok(Capacity::Controller));
        let object = AuditObject::Account(account(20));
        assert_told(
            appointed(subject, 20, true),
            entry(AuditKind::RepresentativeNamed, subject, VERIFIER, OTHER_HOSPITAL, object),
        );
    });
}

#[test]
fn a_court_lets_go_whom_it_named() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        name_by_court(subject, 20);
        let line = record(subject, Statement::CourtRelease { representative: account(20) });
        assert_eq!(capacity(subject, &account(20)), Ok(BY_COURT));
        assert_ok!(confirm(subject, line));
        assert_eq!(Identity::representatives(subject), []);
        assert_eq!(Identity::subject(subject).map(|it| it.court_named), Some(0));
        assert!(!Engagements::<Test>::contains_key(account(20)));
        assert_eq!(TestSponsors::grounds(&account(20), HOSPITAL), 0);
        let object = AuditObject::Account(account(20));
        assert_told(
            Event::RepresentativeDismissed { subject, representative: account(20) },
            entry(AuditKind::CourtOrderLifted, subject, VERIFIER, OTHER_HOSPITAL, object),
        );
    });
}

#[test]
fn a_patient_without_a_key_appoints_and_dismisses_on_paper() {
    build_and_execute(|| {
        let subject = assist();
        let colleague = colleague();
        let line = record(subject, appointment(20));
        assert_ok!(confirm_by(&colleague, HOSPITAL, subject, line));
        let kind = RepresentativeKind::GUARD;
        assert_eq!(
            capacity(subject, &account(20)),
            Ok(Capacity::Representative { kind, by_court: false })
        );
        let object = AuditObject::Account(account(20));
        assert_told(
            appointed(subject, 20, false),
            entry(AuditKind::RepresentativeAppointed, subject, COLLEAGUE, HOSPITAL, object.clone()),
        );

        let line = record(subject, Statement::Dismissal { representative: account(20) });
        assert_ok!(confirm_by(&colleague, HOSPITAL, subject, line));
        assert_eq!(capacity(subject, &account(20)), Err(SubjectRefusal::NotAuthorized));
        assert_told(
            Event::RepresentativeDismissed { subject, representative: account(20) },
            entry(AuditKind::RepresentativeDismissed, subject, COLLEAGUE, HOSPITAL, object),
        );
    });
}

#[test]
fn somebody_of_any_member_confirms_what_an_assisted_patient_signed() {
    build_and_execute(|| {
        let subject = assist();
        verifier();
        let line = record(subject, appointment(20));
        assert_ok!(confirm(subject, line));
    });
}

#[test]
fn a_representative_named_on_paper_may_give_the_subject_a_key() {
    build_and_execute(|| {
        let subject = assist();
        let colleague = colleague();
        let line = record(subject, appointment(20));
        assert_ok!(confirm_by(&colleague, HOSPITAL, subject, line));
        let new = Patient::new(3);
        assert_ok!(Identity::rotate_controller(
            signed(&account(20)),
            subject,
            new.account.clone(),
            DEADLINE,
            new.rotation(subject, DEADLINE)
        ));
        assert_eq!(Identity::subject_of(&new.account), Some(subject));
    });
}

#[test]
fn confirming_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let line = record(subject, court_order(20));
        let origin = RuntimeOrigin::none();
        assert_noop!(
            Identity::confirm_paper(origin, HOSPITAL, subject, HOSPITAL, line),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn only_those_who_act_for_an_active_organisation_confirm() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let verifier = verifier();
        let line = record(subject, court_order(20));
        let nowhere = OrganisationId(9);
        assert_noop!(
            confirm_by(&verifier, nowhere, subject, line),
            Error::<Test>::OrganisationNotFound
        );
        for stranger in [account(99), controller, account(20)] {
            assert_noop!(
                confirm_by(&stranger, OTHER_HOSPITAL, subject, line),
                Error::<Test>::NotVouchedFor
            );
        }
        TestOrganisations::lapse(OTHER_HOSPITAL, VERIFIER);
        assert_noop!(confirm(subject, line), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(OTHER_HOSPITAL, false);
        assert_noop!(confirm(subject, line), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn what_a_suspended_organisation_recorded_has_no_force_and_a_clerk_may_have_left() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        verifier();
        let line = record(subject, court_order(20));
        TestOrganisations::set_active(HOSPITAL, false);
        assert_noop!(confirm(subject, line), Error::<Test>::OrganisationNotActive);
        TestOrganisations::set_active(HOSPITAL, true);
        TestOrganisations::lapse(HOSPITAL, CLERK);
        assert_ok!(confirm(subject, line));
    });
}

#[test]
fn no_organisation_alone_gives_a_patient_into_a_court_named_hand() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let colleague = colleague();
        let line = record(subject, court_order(20));
        assert_noop!(
            confirm_by(&account(CLERK), HOSPITAL, subject, line),
            Error::<Test>::VerifierIsClerk
        );
        assert_noop!(
            confirm_by(&colleague, HOSPITAL, subject, line),
            Error::<Test>::SameOrganisation
        );
        // One person at two organisations is one person.
        assert_eq!(hospital(OTHER_HOSPITAL.0, &account(CLERK)), OTHER_HOSPITAL);
        assert_noop!(
            confirm_by(&account(CLERK), OTHER_HOSPITAL, subject, line),
            Error::<Test>::VerifierIsClerk
        );
        verifier();
        assert_ok!(confirm(subject, line));
        let line = record(subject, Statement::CourtRelease { representative: account(20) });
        assert_noop!(
            confirm_by(&colleague, HOSPITAL, subject, line),
            Error::<Test>::SameOrganisation
        );
    });
}

#[test]
fn no_other_paper_is_put_in_the_place_of_one() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        verifier();
        let line = record(subject, court_order(20));
        assert_ok!(Identity::discard_paper(signed(&account(CLERK)), HOSPITAL, subject));
        assert_noop!(confirm(subject, line), Error::<Test>::PaperNotFound);
        record(subject, court_order(21));
        assert_noop!(confirm(subject, line), Error::<Test>::PaperNotFound);
    });
}

#[test]
fn a_paper_about_the_subject_must_wait() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let verifier = verifier();
        let line = record(subject, court_order(20));
        assert_noop!(confirm(SubjectId([0; 16]), line), Error::<Test>::SubjectNotFound);
        assert_noop!(
            Identity::confirm_paper(
                signed(&verifier),
                OTHER_HOSPITAL,
                subject,
                OTHER_HOSPITAL,
                line
            ),
            Error::<Test>::PaperNotFound
        );
        assert_ok!(confirm(subject, line));
        assert_noop!(confirm(subject, line), Error::<Test>::PaperNotFound);
    });
}

#[test]
fn a_paper_lapses() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        verifier();
        let line = record(subject, court_order(20));
        set_time(NOW + PaperLifetime::get());
        assert_noop!(confirm(subject, line), Error::<Test>::PaperLapsed);
        set_time(NOW + PaperLifetime::get() - 1);
        assert_ok!(confirm(subject, line));
    });
}

#[test]
fn what_can_no_longer_be_said_is_not_done() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        verifier();
        let line = record(subject, court_order(20));
        die(subject);
        assert_noop!(confirm(subject, line), Error::<Test>::SubjectDeceased);
        assert_ok!(Identity::contest_death(signed(&controller), subject));
        end(subject);
        assert_noop!(confirm(subject, line), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn what_an_assisted_patient_signed_is_void_once_it_has_a_key() {
    build_and_execute(|| {
        let subject = assist();
        let colleague = colleague();
        let line = record(subject, appointment(20));
        let patient = Patient::new(3);
        assert_ok!(Identity::claim(
            signed(&account(CLERK)),
            HOSPITAL,
            subject,
            patient.account.clone(),
            DEADLINE,
            patient.claim(subject, DEADLINE)
        ));
        assert_noop!(confirm_by(&colleague, HOSPITAL, subject, line), Error::<Test>::NotAssisted);
    });
}

#[test]
fn a_period_may_be_over_meanwhile() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        verifier();
        let mandate = Mandate { period: PERIOD, ..MANDATE };
        let line = record(subject, Statement::CourtOrder { representative: account(20), mandate });
        set_time(PERIOD.to.expect("it ends"));
        assert_noop!(confirm(subject, line), Error::<Test>::PeriodInvalid);
    });
}

#[test]
fn the_places_may_be_taken_meanwhile() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let verifier = verifier();
        for number in 1..u64::from(MAX_COURT_NAMED) {
            name_by_court(subject, 40 + number);
        }
        let line = record(subject, court_order(20));
        let other = hospital(3, &account(8));
        let second = next_line();
        assert_ok!(Identity::record_paper(
            signed(&account(8)),
            other,
            subject,
            court_order(21),
            PAPER
        ));
        assert_ok!(Identity::confirm_paper(
            signed(&verifier),
            OTHER_HOSPITAL,
            subject,
            other,
            second
        ));
        assert_noop!(confirm(subject, line), Error::<Test>::TooManyRepresentatives);
    });
}

#[test]
fn whoever_is_to_go_may_be_gone_or_come_back_otherwise() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        name_by_court(subject, 20);
        let line = record(subject, Statement::CourtRelease { representative: account(20) });
        let guardian = account(20);
        assert_ok!(Identity::dismiss_representative(signed(&guardian), subject, guardian.clone()));
        assert_noop!(confirm(subject, line), Error::<Test>::RepresentativeNotFound);
        appoint(subject, &controller, &guardian);
        assert_noop!(confirm(subject, line), Error::<Test>::NotNamedByCourt);
    });
}

#[test]
fn a_court_may_name_whom_the_patient_was_about_to_let_go() {
    build_and_execute(|| {
        let subject = assist();
        let colleague = colleague();
        let line = record(subject, appointment(20));
        assert_ok!(confirm_by(&colleague, HOSPITAL, subject, line));
        let line = record(subject, Statement::Dismissal { representative: account(20) });
        let guardian = account(20);
        assert_ok!(Identity::dismiss_representative(signed(&guardian), subject, guardian.clone()));
        let verifier = verifier();
        let order = next_line();
        assert_ok!(Identity::record_paper(
            signed(&verifier),
            OTHER_HOSPITAL,
            subject,
            court_order(20),
            PAPER
        ));
        assert_ok!(Identity::confirm_paper(
            signed(&colleague),
            HOSPITAL,
            subject,
            OTHER_HOSPITAL,
            order
        ));
        assert_noop!(confirm_by(&colleague, HOSPITAL, subject, line), Error::<Test>::NamedByCourt);
    });
}

#[test]
fn whoever_is_named_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        verifier();
        let line = record(subject, court_order(20));
        TestSponsors::refuse();
        assert_noop!(confirm(subject, line), Error::<Test>::TooManySponsors);
    });
}

#[test]
fn a_court_names_the_executor_of_a_patient_who_named_none() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        die(subject);
        verifier();
        let mandate = Mandate { kind: RepresentativeKind::EXCEST, ..MANDATE };
        let line = record(subject, Statement::CourtOrder { representative: account(20), mandate });
        assert_ok!(confirm(subject, line));
        assert_eq!(capacity(subject, &account(20)), Err(SubjectRefusal::NotAuthorized));
        set_time(NOW + DeathContestWindow::get());
        let kind = RepresentativeKind::EXCEST;
        assert_eq!(
            capacity(subject, &account(20)),
            Ok(Capacity::Representative { kind, by_court: true })
        );
        assert_ok!(Identity::leave(signed(&account(20)), subject));
    });
}

#[test]
fn a_minor_s_guardian_ends_with_majority_be_it_named_by_a_court_and_an_adult_s_does_not() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let clerk = signed(&account(CLERK));
        assert_ok!(Identity::set_majority(clerk, HOSPITAL, subject, Month(1)));
        verifier();
        let majority = Month(1).begins();
        for (number, kind, from) in [
            (20, RepresentativeKind::GUARD, majority - 1),
            (21, RepresentativeKind::GUADLTM, 0),
            (22, RepresentativeKind::GUARD, majority),
            (23, RepresentativeKind::HPOWATT, 0),
        ] {
            let mandate = Mandate { kind, period: Period { from, to: None }, ..MANDATE };
            let representative = account(number);
            let line = record(subject, Statement::CourtOrder { representative, mandate });
            assert_ok!(confirm(subject, line));
        }
        let in_force = || {
            (20..24u64)
                .filter(|number| capacity(subject, &account(*number)).is_ok())
                .collect::<Vec<_>>()
        };
        set_time(majority - 1);
        assert_eq!(in_force(), [20, 21, 23]);
        set_time(majority);
        assert_eq!(in_force(), [22, 23]);
    });
}

#[test]
fn a_patient_s_taking_over_does_not_end_what_a_court_said() {
    build_and_execute(|| {
        let (subject, guardian) = enrol(2);
        let clerk = account(CLERK);
        assert_ok!(Identity::set_majority(signed(&clerk), HOSPITAL, subject, Month(1)));
        verifier();
        let mandate = Mandate {
            kind: RepresentativeKind::HPOWATT,
            period: Period { from: 0, to: None },
            ..MANDATE
        };
        let representative = account(20);
        let line = record(subject, Statement::CourtOrder { representative, mandate });
        assert_ok!(confirm(subject, line));
        assert_ok!(Identity::appoint_representative(
            signed(&guardian),
            subject,
            account(21),
            RepresentativeKind::HPOWATT,
            POWERS,
            Period { from: 0, to: None }
        ));
        let now = Month(1).begins();
        set_time(now);
        let patient = Patient::new(3);
        assert_ok!(Identity::take_over(
            signed(&clerk),
            HOSPITAL,
            subject,
            patient.account.clone(),
            now + 1,
            patient.take_over(subject, now + 1)
        ));
        let kind = RepresentativeKind::HPOWATT;
        assert_eq!(
            capacity(subject, &account(20)),
            Ok(Capacity::Representative { kind, by_court: true })
        );
        assert_eq!(capacity(subject, &account(21)), Err(SubjectRefusal::NotAuthorized));
        let accounts = vec![account(20)].try_into().expect("one");
        assert_noop!(
            Identity::release_representatives(signed(&account(99)), subject, accounts),
            Error::<Test>::StillInForce
        );
    });
}

/// An organisation beside [`HOSPITAL`], which was removed, and [`OTHER_HOSPITAL`], with its clerk.
fn adopter() -> (OrganisationId, AccountId32) {
    let clerk = account(8);
    (hospital(3, &clerk), clerk)
}

fn adopt(subject: SubjectId) -> DispatchResult {
    let (adopter, clerk) = adopter();
    let verifier = verifier();
    let line = next_line();
    Identity::record_paper(signed(&clerk), adopter, subject, Statement::Adoption, PAPER)?;
    Identity::confirm_paper(signed(&verifier), OTHER_HOSPITAL, subject, adopter, line)
}

#[test]
fn two_organisations_give_the_subject_of_a_removed_one_another_custodian() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        appoint(subject, &controller, &account(20));
        name_by_court(subject, 21);
        guard(subject, &controller, &[30, 31], 2);
        assert_ok!(propose(30, subject, &Patient::new(3)));
        let before = Identity::subject(subject).expect("enrolled");
        TestOrganisations::remove(HOSPITAL);
        assert_ok!(adopt(subject));

        let custodian = OrganisationId(3);
        assert_eq!(Identity::subject(subject), Some(Subject { custodian, ..before }));
        for account in [controller, account(20), account(21), account(30), account(31)] {
            assert_eq!(TestSponsors::grounds(&account, HOSPITAL), 0);
            assert_eq!(TestSponsors::grounds(&account, custodian), 1);
        }
        assert_eq!(Identity::recovery(subject), None);
        assert_eq!(Identity::papers(subject), []);
        assert_told(
            Event::SubjectAdopted { subject, custodian },
            entry(
                AuditKind::SubjectAdopted,
                subject,
                VERIFIER,
                OTHER_HOSPITAL,
                AuditObject::Nothing,
            ),
        );
    });
}

#[test]
fn a_minor_whose_custodian_was_removed_takes_over_at_the_one_that_adopted_it() {
    build_and_execute(|| {
        let (subject, guardian) = enrol(2);
        let clerk = account(CLERK);
        assert_ok!(Identity::set_majority(signed(&clerk), HOSPITAL, subject, Month(1)));
        let now = Month(1).begins();
        set_time(now);
        TestOrganisations::remove(HOSPITAL);
        let (custodian, clerk) = adopter();
        let patient = Patient::new(3);
        let payload = Identity::taking_over(custodian, subject, &patient.account, now + 1);
        let signature = patient.sign(payload.as_bytes());
        let take_over = || {
            Identity::take_over(
                signed(&clerk),
                custodian,
                subject,
                patient.account.clone(),
                now + 1,
                signature.clone(),
            )
        };
        // No organisation alone takes a subject over.
        assert_noop!(take_over(), Error::<Test>::NotCustodian);
        assert_ok!(adopt(subject));
        assert_ok!(take_over());
        assert_eq!(Identity::subject_of(&patient.account), Some(subject));
        assert_eq!(Identity::subject_of(&guardian), None);
        assert_eq!(TestSponsors::grounds(&patient.account, custodian), 1);
    });
}

#[test]
fn whoever_acts_for_an_adopted_subject_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        TestOrganisations::remove(HOSPITAL);
        TestSponsors::refuse();
        assert_err!(adopt(subject), Error::<Test>::TooManySponsors);
    });
}

#[test]
fn who_is_a_member_where_it_is_confirmed_keeps_its_patients() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        TestOrganisations::remove(HOSPITAL);
        let (adopter, clerk) = adopter();
        let verifier = verifier();
        let line = next_line();
        let adoption = Statement::Adoption;
        assert_ok!(Identity::record_paper(signed(&clerk), adopter, subject, adoption, PAPER));
        // As another's adoption could have given it a custodian.
        clerk_of_hospital();
        assert_noop!(
            Identity::confirm_paper(signed(&verifier), OTHER_HOSPITAL, subject, adopter, line),
            Error::<Test>::CustodianNotRemoved
        );
    });
}

#[test]
fn only_the_custodian_s_appointment_counts_where_it_is_confirmed() {
    build_and_execute(|| {
        let subject = assist();
        let colleague = colleague();
        let line = record(subject, appointment(20));
        Subjects::<Test>::mutate(subject, |it| {
            it.as_mut().expect("enrolled").custodian = OTHER_HOSPITAL
        });
        TestAllowances::release(HOSPITAL, Identity::bytes_of_subject());
        TestAllowances::hold_by_right(OTHER_HOSPITAL, Identity::bytes_of_subject());
        assert_noop!(confirm_by(&colleague, HOSPITAL, subject, line), Error::<Test>::NotCustodian);
    });
}
