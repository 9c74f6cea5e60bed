//! Who may act for a subject, and what others learn of it.

use crate::{mock::*, *};
use frame_support::{assert_err, assert_ok};
use salus_primitives::{
    identity::{Capacity, Power, SubjectFacts, SubjectRefusal},
    traits::Subjects as _,
    Commitment, RepresentativeKind, SubjectId,
};
use sp_core::H256;
use sp_runtime::AccountId32;

const ALL: [Power; 4] = [Power::Consent, Power::Revoke, Power::Read, Power::Rotate];

fn capacity(
    subject: SubjectId,
    account: &AccountId32,
    power: Power,
) -> Result<Capacity, SubjectRefusal> {
    Identity::capacity(subject, account, power, NOW).map(|(facts, capacity)| {
        assert_eq!(Ok(facts), Identity::facts(subject));
        capacity
    })
}

#[test]
fn a_controller_may_do_everything() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        for power in ALL {
            assert_eq!(capacity(subject, &controller, power), Ok(Capacity::Controller));
        }
    });
}

#[test]
fn a_representative_may_do_what_it_has_power_for() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(20);
        appoint(subject, &controller, &guardian);
        for power in ALL {
            let expected = if POWERS.include(power) {
                Ok(Capacity::Representative { kind: RepresentativeKind::GUARD, by_court: false })
            } else {
                Err(SubjectRefusal::PowerMissing)
            };
            assert_eq!(capacity(subject, &guardian, power), expected, "{power:?}");
        }
    });
}

#[test]
fn whom_a_court_named_is_told_apart() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        name_by_court(subject, 20);
        assert_eq!(
            capacity(subject, &account(20), Power::Consent),
            Ok(Capacity::Representative { kind: RepresentativeKind::GUARD, by_court: true })
        );
    });
}

#[test]
fn a_representative_counts_within_its_period_only() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(20);
        appoint(subject, &controller, &guardian);
        let (from, to) = (PERIOD.from, PERIOD.to.expect("it ends"));
        for (now, counts) in [(from - 1, false), (from, true), (to - 1, true), (to, false)] {
            let answer = Identity::capacity(subject, &guardian, Power::Consent, now).map(|_| ());
            let expected = if counts { Ok(()) } else { Err(SubjectRefusal::NotAuthorized) };
            assert_eq!(answer, expected, "at {now}");
        }
    });
}

#[test]
fn nobody_else_acts_for_a_subject() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(20);
        appoint(subject, &controller, &guardian);
        next_extrinsic();
        let (another, its_controller) = enrol(3);
        for account in [&its_controller, &account(CLERK), &account(99)] {
            assert_eq!(capacity(subject, account, Power::Read), Err(SubjectRefusal::NotAuthorized));
        }
        for account in [&controller, &guardian] {
            assert_eq!(
                capacity(another, account, Power::Consent),
                Err(SubjectRefusal::NotAuthorized)
            );
        }
        assert_ok!(Identity::dismiss_representative(
            signed(&controller),
            subject,
            guardian.clone()
        ));
        assert_eq!(
            capacity(subject, &guardian, Power::Consent),
            Err(SubjectRefusal::NotAuthorized)
        );
    });
}

#[test]
fn nobody_acts_for_a_subject_that_has_ended_or_never_was() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        end(subject);
        let nowhere = SubjectId([0; 16]);
        for (subject, refusal) in [
            (subject, SubjectRefusal::SubjectNotActive),
            (nowhere, SubjectRefusal::SubjectNotFound),
        ] {
            assert_eq!(capacity(subject, &controller, Power::Read), Err(refusal));
            assert_eq!(Identity::facts(subject), Err(refusal));
            assert_err!(Identity::advance_epoch(subject), refusal);
        }
    });
}

#[test]
fn the_facts_say_who_keeps_the_subject_and_whether_it_has_a_key() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let facts = SubjectFacts { custodian: HOSPITAL, is_assisted: false, epoch: 0 };
        assert_eq!(Identity::facts(subject), Ok(facts));

        next_extrinsic();
        let paper = Commitment(H256([5; 32]));
        assert_ok!(Identity::enrol_assisted(signed(&account(CLERK)), HOSPITAL, paper));
        let assisted = Subjects::<Test>::iter_keys().find(|id| *id != subject).expect("enrolled");
        let facts = SubjectFacts { is_assisted: true, ..facts };
        assert_eq!(Identity::facts(assisted), Ok(facts));
    });
}

#[test]
fn an_epoch_only_advances() {
    new_test_ext().execute_with(|| {
        let (subject, _) = enrol(2);
        for epoch in 1..4 {
            assert_ok!(Identity::advance_epoch(subject));
            assert_eq!(Identity::facts(subject).map(|it| it.epoch), Ok(epoch));
        }
        Subjects::<Test>::mutate(subject, |it| it.as_mut().expect("enrolled").epoch = u32::MAX);
        assert_err!(Identity::advance_epoch(subject), SubjectRefusal::SubjectNotActive);
    });
}
