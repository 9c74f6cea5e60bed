//! Accounts that hide which practitioner is behind them.

use super::*;
use salus_primitives::organisation::Requester;

fn asked_by(w: &World, is_alias: bool) -> Answer {
    let now = Timestamp::get();
    let requester = TestOrganisations::requester(&DOCTOR, w.hospital, now).expect("it acts");
    let requester = Requester { is_alias, ..requester };
    ConsentRegistry::evaluate(w.subject, &DOCTOR, Ok(&requester), &asked(), None, now)
}

fn colleague(w: &World) -> Grantee<u64> {
    Grantee::Practitioner { organisation: w.hospital, account: VERIFIER }
}

#[test]
fn hostile_who_is_denied_does_not_pass_under_an_alias() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Organisation(w.hospital), treatment());
        assert_eq!(asked_by(&w, true).decision, AccessDecision::Permit);
        let id = granted(ALICE, w.subject, colleague(&w), denial());
        assert_eq!(asked_by(&w, false).decision, AccessDecision::Permit);
        let answer = asked_by(&w, true);
        assert_eq!(answer.decision, AccessDecision::Deny);
        assert_eq!(answer.ground, AnswerGround::PersonHidden);

        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, colleague(&w), id));
        assert_eq!(asked_by(&w, true).decision, AccessDecision::Permit);
    });
}

#[test]
fn whatever_the_deny_is_about_it_closes() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Organisation(w.hospital), treatment());
        let purposes = PurposeSet::of(&[PurposeOfUse::HPAYMT]);
        let payment = Consent { region: Region { purposes, ..region() }, ..denial() };
        granted(ALICE, w.subject, colleague(&w), payment);
        assert_eq!(asked_by(&w, true).decision, AccessDecision::Deny);
    });
}

#[test]
fn a_permit_toward_a_practitioner_and_a_deny_toward_another_organisations_close_nothing() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Organisation(w.hospital), treatment());
        granted(ALICE, w.subject, colleague(&w), treatment());
        let elsewhere = Grantee::Practitioner { organisation: w.clinic, account: DOCTOR };
        granted(ALICE, w.subject, elsewhere, denial());
        granted(BOB, w.others, colleague(&w), denial());
        assert_eq!(asked_by(&w, true).decision, AccessDecision::Permit);
    });
}

#[test]
fn a_deny_closes_in_its_period_and_in_its_epoch() {
    in_a_world(|w| {
        let permit = || granted(ALICE, w.subject, Grantee::Everyone, treatment());
        permit();
        let period = Period { from: NOW + DAY, to: Some(NOW + 2 * DAY) };
        granted(ALICE, w.subject, colleague(&w), Consent { period, ..denial() });
        for (now, decision) in [
            (NOW + DAY - 1, AccessDecision::Permit),
            (NOW + DAY, AccessDecision::Deny),
            (NOW + 2 * DAY - 1, AccessDecision::Deny),
            (NOW + 2 * DAY, AccessDecision::Permit),
        ] {
            Timestamp::set_timestamp(now);
            assert_eq!(asked_by(&w, true).decision, decision, "at {now}");
        }
        granted(ALICE, w.subject, colleague(&w), denial());
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        permit();
        assert_eq!(asked_by(&w, true).decision, AccessDecision::Permit);
    });
}
