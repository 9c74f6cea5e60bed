//! The two governed tables.

use super::*;

fn rule(purpose: PurposeOfUse, decision: AccessDecision) -> PolicyRule {
    PolicyRule { jurisdiction: None, purpose, kind: OrganisationKind::HOSPITAL, decision }
}

fn under(rules: &[PolicyRule]) -> Case {
    let rules = BoundedVec::truncate_from(rules.to_vec());
    let policy = PolicyTables { version: 3, rules, ..Default::default() };
    Case { policy, ..asks(&[]) }
}

#[test]
fn as_shipped_the_default_policy_denies_whatever_may_be_claimed() {
    let shipped = PolicyTables::default();
    for kind in OrganisationKind::ALL {
        for purpose in PurposeOfUse::ALL {
            assert_eq!(shipped.decide(*purpose, *kind, None), AccessDecision::Deny);
        }
    }
}

#[test]
fn as_shipped_every_kind_may_claim_what_it_is_there_for_and_nobody_an_emergency() {
    use OrganisationKind::{HOSPITAL, INSURER, LABORATORY, REGULATOR, RESEARCH_INSTITUTE};
    let shipped = PolicyTables::default();
    let may = |kind, purpose| {
        shipped.may_claim(&requester(1, CLINIC, kind, &[PractitionerRole::DOCTOR]), purpose)
    };
    assert!(may(HOSPITAL, TREAT) && may(HOSPITAL, COC) && may(LABORATORY, TREAT));
    assert!(may(INSURER, HPAYMT) && may(RESEARCH_INSTITUTE, CLINTRCH));
    assert!(may(REGULATOR, PurposeOfUse::PUBHLTH));
    assert!(!may(INSURER, TREAT) && !may(RESEARCH_INSTITUTE, TREAT) && !may(REGULATOR, TREAT));
    for kind in OrganisationKind::ALL {
        assert!(shipped.claims.iter().any(|claim| claim.kind == *kind), "{kind:?} is left out");
        assert!(!may(*kind, BTG) && !may(*kind, ERTREAT) && !may(*kind, PurposeOfUse::HMARKT));
    }
}

#[test]
fn a_purpose_that_may_not_be_claimed_is_refused_before_any_consent_is_asked() {
    let case = asks(&[(Grantee::Everyone, permit(region()))]);
    permitted(case.clone());
    let mut nobody = case;
    nobody.policy.claims.clear();
    let answer = nobody.answer();
    assert_eq!(answer.decision, AccessDecision::Deny);
    assert_eq!(answer.ground, AnswerGround::PurposeNotClaimable);
    assert!(answer.reasons.is_empty());
}

#[test]
fn a_claim_may_ask_for_a_role_or_a_kind_of_it() {
    let mut case = asks(&[(Grantee::Everyone, permit(region()))]);
    let claim = PurposeClaim {
        purpose: TREAT,
        kind: OrganisationKind::HOSPITAL,
        role: Some(PractitionerRole::DOCTOR),
    };
    case.policy.claims = BoundedVec::truncate_from(vec![claim]);
    let with = |role| case.clone().by(|it| it.roles = RoleSet::of(&[role]));
    permitted(with(PractitionerRole::DOCTOR));
    permitted(with(PractitionerRole::CARDIOLOGIST));
    denied(with(PractitionerRole::NURSE));
    denied(case.by(|it| it.roles = RoleSet::EMPTY));
}

#[test]
fn who_may_claim_a_kind_may_not_claim_the_whole() {
    let mut case = asks(&[(Grantee::Everyone, permit(region()))]);
    let claim = PurposeClaim { purpose: COC, kind: OrganisationKind::HOSPITAL, role: None };
    case.policy.claims = BoundedVec::truncate_from(vec![claim]);
    denied(case.clone());
    permitted(case.of(|it| it.purpose = COC));
}

#[test]
fn the_strictest_rule_of_the_default_policy_answers() {
    use AccessDecision::{BreakGlassOnly, Deny, Permit};
    let open = under(&[rule(TREAT, Permit)]);
    assert_eq!(open.answer(), Answer::new(Permit, AnswerGround::DefaultPolicy, 3));
    denied(open.clone().by(|it| it.kind = OrganisationKind::LABORATORY));
    denied(open.of(|it| it.purpose = HRESCH));
    let glass = under(&[rule(TREAT, Permit), rule(TREAT, BreakGlassOnly)]);
    assert_eq!(glass.decision(), BreakGlassOnly);
    denied(under(&[rule(TREAT, Deny), rule(TREAT, BreakGlassOnly), rule(TREAT, Permit)]));
    // A stricter rule for a kind of the purpose closes the purpose as well: who asks for treatment
    // asks for coordination of care.
    let mixed = under(&[rule(TREAT, Permit), rule(COC, Deny)]);
    denied(mixed.clone().of(|it| it.purpose = COC));
    denied(mixed.clone());
    permitted(mixed.of(|it| it.purpose = CLINTRL));
    // And a rule for a kind does not stand for the whole.
    denied(under(&[rule(COC, Permit)]));
    permitted(under(&[rule(COC, Permit)]).of(|it| it.purpose = COC));
}

#[test]
fn a_countrys_rule_stands_for_its_subjects_only() {
    let (here, there) = (Jurisdiction(*b"NL"), Jurisdiction(*b"DE"));
    let in_here = |decision| PolicyRule { jurisdiction: Some(here), ..rule(TREAT, decision) };
    let open = under(&[in_here(AccessDecision::Permit)]);
    permitted(Case { jurisdiction: Some(here), ..open.clone() });
    denied(Case { jurisdiction: Some(there), ..open.clone() });
    // Where it is not known whose law stands, no country's rule opens, and every one closes.
    denied(open);
    let closed = under(&[rule(TREAT, AccessDecision::Permit), in_here(AccessDecision::Deny)]);
    permitted(Case { jurisdiction: Some(there), ..closed.clone() });
    denied(Case { jurisdiction: Some(here), ..closed.clone() });
    denied(closed);
}

#[test]
fn emergencies_are_never_reached_by_subsumption() {
    let mut case = under(&[rule(TREAT, AccessDecision::Permit)]);
    case.policy.claims = any::claims_of_all();
    permitted(case.clone().of(|it| it.purpose = ETREAT));
    denied(case.clone().of(|it| it.purpose = BTG));
    denied(case.of(|it| it.purpose = ERTREAT));

    let mut case = asks(&[(Grantee::Everyone, permit(region()))]);
    case.policy.claims = any::claims_of_all();
    permitted(case.clone().of(|it| it.purpose = ETREAT));
    denied(case.clone().of(|it| it.purpose = BTG));
    denied(case.of(|it| it.purpose = ERTREAT));
}

#[test]
fn a_country_is_two_capital_letters() {
    assert!(Jurisdiction(*b"NL").is_valid());
    for wrong in [*b"nl", *b"N ", *b"N1", [0, 0]] {
        assert!(!Jurisdiction(wrong).is_valid());
    }
}
