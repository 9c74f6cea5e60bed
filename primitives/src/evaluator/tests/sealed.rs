//! Sealed denials, and what the custodian makes of them.

use super::*;
use crate::sealed::{unseal, Opening};
use codec::Encode;
use proptest::prelude::*;
use sp_runtime::traits::{BlakeTwo256, Hash};

fn opening(grantee: Grantee<u64>, consent: Consent) -> Opening<u64> {
    Opening { salt: [7; 32], grantee, consent }
}

/// Seals under a key that tells nothing.
fn sealed(case: Case, opening: &Opening<u64>) -> Case {
    let mut case = case.also(Grantee::Everyone, permit(region()));
    case.stated.last_mut().expect("it was stated").1.statement =
        Statement::Sealed(opening.seal().expect("it denies"));
    case
}

/// What the custodian answers who holds these.
fn opened(case: &Case, openings: &[Opening<u64>], person_is_hidden: bool) -> AccessDecision {
    let asker = case.requester.as_ref().expect("it counts");
    case.with_facts(|facts| {
        let consents = unseal(facts.consents, openings, asker, person_is_hidden);
        evaluate(&Facts { consents: &consents, ..*facts }, &case.request).decision
    })
}

fn hiv() -> Region {
    Region { labels: labelled(&[Sensitivity::HIV]), ..whole(region()) }
}

#[test]
fn on_chain_the_answer_is_to_ask_and_the_custodian_knows() {
    let about_hiv = opening(Grantee::Organisation(HOSPITAL), deny(hiv()));
    let openings = std::slice::from_ref(&about_hiv);
    let case = sealed(asks(&[(Grantee::Everyone, permit(all_of(region())))]), &about_hiv);
    let answer = case.answer();
    assert_eq!(answer.decision, AccessDecision::AskCustodian);
    let sealed_one = AnswerGround::Consents(BoundedVec::truncate_from(vec![ConsentId(1)]));
    assert_eq!(answer.ground, sealed_one);
    assert_eq!(opened(&case, openings, false), AccessDecision::Permit);
    let labelled = case.of(|it| it.labels = Some(labelled(&[Sensitivity::HIV])));
    assert_eq!(labelled.decision(), AccessDecision::AskCustodian, "alike, or it would tell");
    assert_eq!(opened(&labelled, openings, false), AccessDecision::Deny);
}

#[test]
fn a_denial_toward_one_person_may_be_about_a_hidden_one() {
    let toward = |account| Grantee::Practitioner { organisation: HOSPITAL, account };
    let case = asks(&[(Grantee::Everyone, permit(region()))]);
    for (account, hidden, expected) in [
        (1, false, AccessDecision::Deny),
        (2, false, AccessDecision::Permit),
        (2, true, AccessDecision::Deny),
    ] {
        let opening = opening(toward(account), deny(whole(region())));
        let case = sealed(case.clone(), &opening);
        assert_eq!(opened(&case, &[opening], hidden), expected);
    }
    let elsewhere = Grantee::Practitioner { organisation: CLINIC, account: 1 };
    let opening = opening(elsewhere, deny(whole(region())));
    assert_eq!(opened(&sealed(case, &opening), &[opening], true), AccessDecision::Permit);
}

#[test]
fn what_no_opening_fits_stays_sealed() {
    let whom = Grantee::Everyone;
    let right = opening(whom.clone(), deny(hiv()));
    let case = sealed(asks(&[(Grantee::Everyone, permit(region()))]), &right);
    let longer = Period { from: 0, to: Some(u64::MAX) };
    for wrong in [
        Opening { salt: [8; 32], ..right.clone() },
        Opening { grantee: Grantee::Organisation(CLINIC), ..right.clone() },
        opening(whom.clone(), deny(whole(region()))),
        opening(whom.clone(), Consent { period: longer, ..deny(hiv()) }),
        // The same bytes but for the decision: a permit cannot be slipped in.
        opening(whom, permit(hiv())),
    ] {
        assert_eq!(
            opened(&case, std::slice::from_ref(&wrong), false),
            AccessDecision::AskCustodian
        );
        assert_eq!(opened(&case, &[wrong, right.clone()], false), AccessDecision::Permit);
    }
}

#[test]
fn a_permit_cannot_be_sealed() {
    assert_eq!(opening(Grantee::Everyone, permit(region())).seal(), None);
}

#[test]
fn the_scheme_does_not_change() {
    let commitment =
        opening(Grantee::Organisation(HOSPITAL), deny(hiv())).seal().unwrap().commitment;
    let (grantee, consent) = (Grantee::<u64>::Organisation(HOSPITAL), deny(hiv()));
    let mut preimage = b"salus/sealed-deny\x01\x00".to_vec();
    preimage.extend([7; 32]);
    preimage.extend(grantee.encode());
    preimage.extend(consent.encode());
    assert_eq!(commitment.0, BlakeTwo256::hash(&preimage));
}

proptest! {
    /// Who holds every opening never has to ask, and what the custodian answers is what the chain
    /// would, had the denials been stated openly.
    #[test]
    fn the_custodian_answers_as_if_nothing_were_sealed(
        case in any::case(),
        denial in any::consent(Just(ConsentDecision::Deny)),
        to_all in any::<bool>(),
    ) {
        let mut case = case;
        prop_assume!(case.requester.is_ok());
        case.stated.retain(|(_, live)| live.open().is_some());
        let grantee =
            if to_all { Grantee::Everyone } else { Grantee::Organisation(HOSPITAL) };
        let opening = opening(grantee.clone(), denial.clone());
        let mut open = case.clone();
        open.stated.push((grantee, live(100, denial)));
        case.stated.push((
            Grantee::Everyone,
            LiveConsent { statement: Statement::Sealed(opening.seal().unwrap()), ..live(100, permit(region())) },
        ));
        let answer = opened(&case, &[opening], false);
        prop_assert_ne!(answer, AccessDecision::AskCustodian);
        prop_assert_eq!(answer, open.decision());
    }
}
