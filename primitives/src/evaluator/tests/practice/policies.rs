//! Default policies of an opt-in and an opt-out country, and who may claim what.

use super::*;

fn rule(
    land: Option<&[u8; 2]>,
    purpose: PurposeOfUse,
    kind: OrganisationKind,
    decision: AccessDecision,
) -> PolicyRule {
    PolicyRule { jurisdiction: land.map(|land| Jurisdiction(*land)), purpose, kind, decision }
}

/// In AT hospitals treat by default, and laboratories for the emergency only; in NL nobody does
/// anything without consent.
fn two_countries(land: &[u8; 2], stated: &[(Grantee<u64>, Consent)]) -> Case {
    let mut case = visit(stated);
    case.jurisdiction = Some(Jurisdiction(*land));
    case.policy.rules = BoundedVec::truncate_from(vec![
        rule(Some(b"AT"), TREAT, OrganisationKind::HOSPITAL, AccessDecision::Permit),
        rule(Some(b"AT"), TREAT, OrganisationKind::LABORATORY, AccessDecision::BreakGlassOnly),
        rule(Some(b"NL"), TREAT, OrganisationKind::HOSPITAL, AccessDecision::Deny),
    ]);
    case
}

pub fn cases() -> Vec<Practice> {
    let opt_out = || two_countries(b"AT", &[]);
    let opt_in = || two_countries(b"NL", &[(Grantee::Everyone, may(region()))]);
    let mut doctors_only = visit(&[(Grantee::Everyone, may(region()))]);
    doctors_only.policy.claims = BoundedVec::truncate_from(vec![PurposeClaim {
        purpose: TREAT,
        kind: OrganisationKind::HOSPITAL,
        role: Some(PractitionerRole::DOCTOR),
    }]);
    let all_purposes = for_purposes(&[TREAT, HPAYMT, HRESCH], region());
    vec![
        practice(
            "Opt-in: nothing without consent",
            "The patient's consent opens; without one the country's rule denies.",
            opt_in(),
            |it| it.without(0),
        ),
        practice(
            "Opt-out: treatment without consent",
            "Nobody has stated anything; one rule of another country differs.",
            opt_out(),
            |it| Case { jurisdiction: Some(Jurisdiction(*b"NL")), ..it },
        ),
        practice("Opt-out: dissent", "A denial closes what the policy opens.", opt_out(), |it| {
            it.also(Grantee::Everyone, may_not(whole(region())))
        }),
        practice(
            "Opt-out: dissent of a part",
            "",
            opt_out().also(
                Grantee::Everyone,
                may_not(with_labels(&[Sensitivity::SDV], whole(region()))),
            ),
            |it| it.of(|it| it.labels = Some(labelled(&[Sensitivity::SDV]))),
        ),
        practice("Opt-out: for treatment, and not for research", "", opt_out(), |it| {
            it.of(|it| it.purpose = HRESCH)
        }),
        practice("Opt-out: a laboratory may only break the glass", "", opt_out(), |it| {
            it.by(|it| {
                (it.organisation, it.kind) = (LABORATORY, OrganisationKind::LABORATORY);
            })
        })
        .answered(AccessDecision::BreakGlassOnly),
        practice(
            "A country that is not known",
            "No country's rule opens then, and each closes.",
            opt_out(),
            |it| Case { jurisdiction: None, ..it },
        ),
        practice(
            "A policy that is sealed against",
            "What the default policy permits may be denied in a sealed statement.",
            opt_out(),
            |it| {
                let mut it = it.also(Grantee::Everyone, may_not(region()));
                it.stated[0].1.statement = Statement::Sealed(crate::consent::SealedDeny {
                    commitment: crate::Commitment(H256([1; 32])),
                    period: Period { from: 0, to: None },
                });
                it
            },
        )
        .answered(AccessDecision::AskCustodian),
        practice(
            "Only doctors may claim treatment",
            "Who may claim which purpose is asked before any consent.",
            doctors_only,
            |it| it.by(|it| it.roles = RoleSet::of(&[PractitionerRole::REGISTRATION_CLERK])),
        ),
        practice(
            "An insurer does not treat",
            "Whatever the patient permitted.",
            by_the_insurer(visit(&[(Grantee::Everyone, may(all_purposes))]))
                .of(|it| it.purpose = HPAYMT),
            |it| it.of(|it| it.purpose = TREAT),
        ),
        practice(
            "A research institute does not treat",
            "",
            by_a_researcher(visit(&[(Grantee::Everyone, may(all_purposes))]))
                .of(|it| it.purpose = HRESCH),
            |it| it.of(|it| it.purpose = TREAT),
        ),
    ]
}
