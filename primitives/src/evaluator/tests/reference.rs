//! The same rules written a second time, slowly, from what design.md and the published terms of DUO
//! say and not from the code: every consent is scanned, codes are strings, and what a region or a
//! request holds is a set, so that to cover is to contain and to touch is to meet. What is a kind of
//! what is read from the published tables.

use super::*;
use crate::{codes::CodeSet, research::OntologyTerm};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

type Codes = BTreeSet<&'static str>;

/// The published tables, by name: each code with itself and all its kinds.
static KINDS: LazyLock<BTreeMap<&str, BTreeMap<&str, Codes>>> = LazyLock::new(|| {
    let tables: serde_json::Value =
        serde_json::from_str(include_str!("../../../codes/health-codes.json")).unwrap();
    let word = |of: &serde_json::Value| -> Option<&'static str> {
        of.as_str().map(|word| &*word.to_string().leak())
    };
    let pairs = |table: &str, parent: &dyn Fn(&serde_json::Value) -> Option<&'static str>| {
        tables[table]["codes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| (word(&entry["code"]).unwrap(), parent(entry)))
            .collect::<Vec<_>>()
    };
    let published = |entry: &serde_json::Value| word(&entry["parent"]);
    let mut classes = pairs("patient-compartment", &|_| None);
    classes.extend(pairs("ehdsCategories", &|_| Some("Composition")));
    [
        ("purpose", pairs("PurposeOfUse", &published)),
        ("label", pairs("Sensitivity", &published)),
        ("class", classes),
    ]
    .into_iter()
    .map(|(table, pairs)| {
        let parents: BTreeMap<_, _> = pairs.into_iter().collect();
        let mut kinds: BTreeMap<_, Codes> = BTreeMap::new();
        for code in parents.keys() {
            let mut at = Some(*code);
            while let Some(above) = at {
                kinds.entry(above).or_default().insert(code);
                at = parents.get(above).copied().flatten();
            }
        }
        (table, kinds)
    })
    .collect()
});

fn codes<C: Code>(set: CodeSet<C>) -> Codes {
    C::ALL.iter().filter(|code| set.contains(**code)).map(|it| it.code()).collect()
}

/// Everything that these codes stand for. Emergencies stand for themselves alone, and nothing else
/// does.
fn stand_for(table: &str, stated: &Codes) -> Codes {
    let is_emergency = |code: &str| code == "BTG" || code == "ERTREAT";
    let mut all = stated.clone();
    for code in stated.iter().filter(|code| !is_emergency(code)) {
        let kinds = KINDS[table].get(code).into_iter().flatten();
        all.extend(kinds.filter(|kind| !is_emergency(kind)));
    }
    all
}

fn just(code: &'static str) -> Codes {
    [code].into()
}

fn levels() -> Vec<&'static str> {
    vec!["U", "L", "M", "N", "R", "V"]
}

fn rank(level: Confidentiality) -> usize {
    levels().iter().position(|known| *known == level.code()).unwrap()
}

fn is_in(period: Period, time: Moment) -> bool {
    match period.to {
        Some(to) => (period.from..to).contains(&time),
        None => (period.from..).contains(&time),
    }
}

/// The tags that a region of this consent names.
fn named(consent: &Consent, region: &Region) -> BTreeSet<DataTag> {
    consent
        .tags
        .iter()
        .enumerate()
        .filter(|(place, _)| region.tags.0 & (1 << place) != 0)
        .map(|(_, tag)| *tag)
        .collect()
}

fn whole_request_lies_in(consent: &Consent, region: &Region, request: &AccessRequest) -> bool {
    // A missing fact in the request: no permit matches.
    let (Some(class), Some(level), Some(labels)) =
        (request.class, request.confidentiality, request.labels)
    else {
        return false;
    };
    let purposes = stand_for("purpose", &just(request.purpose.code()));
    let classes = stand_for("class", &just(class.code()));
    codes(region.actions).contains(request.action.code())
        && purposes.is_subset(&stand_for("purpose", &codes(region.purposes)))
        && classes.is_subset(&stand_for("class", &codes(region.classes)))
        && levels()[..=rank(region.confidentiality)].contains(&level.code())
        && codes(labels).is_subset(&codes(region.labels))
        && (region.author.is_none() || region.author == request.author)
        && (region.tags.is_empty()
            || request
                .tags
                .as_ref()
                .is_some_and(|tags| tags.iter().any(|tag| named(consent, region).contains(tag))))
        && match (region.data_period, request.data_time) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(period), Some(time)) => is_in(period, time),
        }
}

fn a_part_of_the_request_lies_in(
    consent: &Consent,
    region: &Region,
    request: &AccessRequest,
) -> bool {
    let meet = |table, one: &Codes, other: &Codes| {
        !stand_for(table, one).is_disjoint(&stand_for(table, other))
    };
    codes(region.actions).contains(request.action.code())
        && meet("purpose", &just(request.purpose.code()), &codes(region.purposes))
        && match request.class {
            // A missing fact: every denial matches.
            None => true,
            Some(class) => meet("class", &just(class.code()), &codes(region.classes)),
        }
        && match request.confidentiality {
            None => true,
            Some(level) => levels()[rank(region.confidentiality)..].contains(&level.code()),
        }
        && match request.labels {
            _ if region.labels.is_empty() => true,
            None => true,
            Some(labels) => meet("label", &codes(labels), &codes(region.labels)),
        }
        && match (region.author, request.author) {
            (Some(author), Some(wrote)) => author == wrote,
            _ => true,
        }
        && match &request.tags {
            _ if region.tags.is_empty() => true,
            None => true,
            Some(tags) => tags.iter().any(|tag| named(consent, region).contains(tag)),
        }
        && match (region.data_period, request.data_time) {
            (Some(period), Some(time)) => is_in(period, time),
            _ => true,
        }
}

fn is_about(grantee: &Grantee<u64>, requester: &Requester<u64>) -> bool {
    match grantee {
        Grantee::Everyone => true,
        Grantee::Kind(kind) => *kind == requester.kind,
        Grantee::Organisation(organisation) => *organisation == requester.organisation,
        Grantee::Practitioner { organisation, account } => {
            (*organisation, *account) == (requester.organisation, requester.account)
        }
        Grantee::Role { organisation, role } => {
            *organisation == requester.organisation && has_role(requester, *role)
        }
    }
}

fn has_role(requester: &Requester<u64>, role: PractitionerRole) -> bool {
    let doctors = [
        "doctor",
        "cardiologist",
        "emergency-physician",
        "general-practitioner",
        "oncologist",
        "psychiatrist",
    ];
    codes(requester.roles)
        .iter()
        .any(|own| *own == role.code() || (role.code() == "doctor" && doctors.contains(own)))
}

/// Whether a study is within a programme's terms: GA4GH DUO's definitions, one a line.
fn is_within_terms(programme: &Programme<u64>, study: &Study, requester: &Requester<u64>) -> bool {
    let modifiers = codes(programme.modifiers);
    let asks = |id: &str| modifiers.contains(format!("DUO:{id}").as_str());
    let aims = codes(study.aims);
    let does = |aim: &str| aims.contains(aim);
    let terms_in = |stated: &[OntologyTerm], listed: &[OntologyTerm]| {
        !stated.is_empty() && stated.iter().all(|it| listed.iter().any(|of| of == it))
    };
    if aims.is_empty() {
        return false;
    }
    // Clinical use is no research: only "no restriction" or CC (0000043) allow it.
    if does("care") && !asks("0000043") && programme.permission.code() != "DUO:0000004" {
        return false;
    }
    let does_research_but =
        |allowed: &[&str]| aims.iter().any(|aim| *aim != "care" && !allowed.contains(aim));
    let is_permitted = match programme.permission.code() {
        // NRES: no restriction on use.
        "DUO:0000004" => true,
        // GRU: any research purpose.
        "DUO:0000042" => true,
        // HMB: health, medical, biomedical; does not include population origins or ancestry.
        "DUO:0000006" => !does_research_but(&["health", "methods"]),
        // DS: the same, provided that it is related to the specified disease.
        "DUO:0000007" => {
            !does_research_but(&["health", "methods"])
                && !study.diseases.is_empty()
                && study.diseases.iter().all(|studied| {
                    programme.diseases.iter().any(|listed| {
                        studied.term == listed.term || studied.ancestors.contains(&listed.term)
                    })
                })
        }
        // POA: limited to the study of population origins or ancestry.
        "DUO:0000011" => !does_research_but(&["ancestry"]),
        other => panic!("{other} is no permission"),
    };
    is_permitted
        // NPOA and NMDS.
        && !(asks("0000044") && does("ancestry"))
        && !(asks("0000015") && does("methods"))
        // GSO: studies that include genotype research.
        && (!asks("0000016") || study.is_genetic)
        // NPU and NCU, and NPUNCU for both.
        && !((asks("0000045") || asks("0000018")) && study.is_for_profit)
        && !((asks("0000046") || asks("0000018")) && study.is_commercial)
        // RS.
        && (!asks("0000012") || terms_in(&study.research_types, &programme.research_types))
        // GS.
        && (!asks("0000022")
            || (!study.countries.is_empty()
                && study.countries.iter().all(|it| programme.countries.contains(it))))
        // IRB, PS.
        && (!asks("0000021")
            || study.ethics_permit.is_some_and(|it| programme.ethics_permits.contains(&it)))
        && (!asks("0000027") || study.project.is_some_and(|it| programme.projects.contains(&it)))
        // IS, US.
        && (!asks("0000028") || programme.institutions.contains(&requester.organisation))
        && (!asks("0000026") || programme.users.contains(&requester.account))
}

/// Whether some part of the study could be research of the programme's kind.
fn could_be_of(programme: &Programme<u64>, study: &Study) -> bool {
    let modifiers = codes(programme.modifiers);
    let asks = |id: &str| modifiers.contains(format!("DUO:{id}").as_str());
    let mut kinds: Codes = match programme.permission.code() {
        "DUO:0000004" => ["health", "ancestry", "methods", "care", "other"].into(),
        "DUO:0000042" => ["health", "ancestry", "methods", "other"].into(),
        "DUO:0000011" => just("ancestry"),
        _ => ["health", "methods"].into(),
    };
    if asks("0000043") {
        kinds.insert("care");
    }
    if asks("0000044") {
        kinds.remove("ancestry");
    }
    if asks("0000015") {
        kinds.remove("methods");
    }
    let aims = codes(study.aims);
    if !aims.is_empty() && aims.is_disjoint(&kinds) {
        return false;
    }
    if programme.permission.code() != "DUO:0000007" || study.diseases.is_empty() {
        return true;
    }
    study.diseases.iter().any(|studied| {
        programme.diseases.iter().any(|listed| {
            studied.term == listed.term
                || studied.ancestors.contains(&listed.term)
                || listed.ancestors.contains(&studied.term)
        })
    })
}

fn duties(programme: &Programme<u64>) -> Obligations {
    let modifiers = codes(programme.modifiers);
    let asks = |id: &str| modifiers.contains(format!("DUO:{id}").as_str());
    let ids = ["0000019", "0000020", "0000029", "0000024", "0000025"];
    let duties = ids
        .iter()
        .filter(|id| asks(id))
        .map(|id| Code::from_code(&format!("DUO:{id}")).unwrap())
        .collect();
    Obligations {
        duties,
        publish_from: if asks("0000024") { programme.publish_from } else { None },
        months: if asks("0000025") { programme.months } else { None },
    }
}

/// What a consent does, if it has a part in the answer.
fn effect(case: &Case, requester: &Requester<u64>, live: &LiveConsent) -> Option<Effect> {
    let consent = match &live.statement {
        Statement::Sealed(sealed) => {
            return is_in(sealed.period, case.now).then_some(Effect::MayDeny);
        }
        Statement::Open(consent) => consent,
    };
    let is_permit = consent.decision == ConsentDecision::Permit;
    let inside = |region| whole_request_lies_in(consent, region, &case.request);
    let partly = |region| a_part_of_the_request_lies_in(consent, region, &case.request);
    let reached = |region| if is_permit { inside(region) } else { partly(region) };
    let silenced = |region| if is_permit { partly(region) } else { inside(region) };
    if !is_in(consent.period, case.now) || !reached(&consent.region) {
        return None;
    }
    for (place, provision) in consent.provisions.iter().enumerate() {
        let is_filled = provision.fills.iter().filter(|fill| reached(fill)).count() > 0;
        if silenced(&provision.hole) && !is_filled {
            return Some(Effect::Silenced(place as u8));
        }
    }
    let programme = consent
        .programme
        .map(|id| case.programmes.iter().find(|(of, _)| *of == id).map(|(_, terms)| terms));
    if is_permit {
        if live.verification == Verification::Refuted {
            return Some(Effect::Refuted);
        }
        match (programme, &case.study) {
            (None, _) => Some(Effect::Permits),
            (Some(Some(terms)), Some(study)) if is_within_terms(terms, study, requester) => {
                Some(Effect::Permits)
            }
            _ => Some(Effect::OutsideProgramme),
        }
    } else {
        match (programme, &case.study) {
            (Some(Some(terms)), Some(study)) if !could_be_of(terms, study) => None,
            _ => Some(Effect::Denies),
        }
    }
}

fn by_policy(case: &Case, requester: &Requester<u64>) -> AccessDecision {
    let asked = stand_for("purpose", &just(case.request.purpose.code()));
    let mut is_ruled = false;
    let mut strictest = 0;
    for rule in case.policy.rules.iter().filter(|rule| rule.kind == requester.kind) {
        let stated = stand_for("purpose", &just(rule.purpose.code()));
        let certainly_here = rule.jurisdiction.is_none() || rule.jurisdiction == case.jurisdiction;
        let possibly_here = certainly_here || case.jurisdiction.is_none();
        is_ruled |= certainly_here && asked.is_subset(&stated);
        if possibly_here && !asked.is_disjoint(&stated) {
            strictest = strictest.max(match rule.decision {
                AccessDecision::Permit => 0,
                AccessDecision::BreakGlassOnly => 1,
                AccessDecision::AskCustodian => 2,
                AccessDecision::Deny => 3,
            });
        }
    }
    match (is_ruled, strictest) {
        (true, 0) => AccessDecision::Permit,
        (true, 1) => AccessDecision::BreakGlassOnly,
        (true, 2) => AccessDecision::AskCustodian,
        _ => AccessDecision::Deny,
    }
}

pub fn answer(case: &Case) -> Answer {
    let says = |decision, ground| Answer::new(decision, ground, case.policy.version);
    if case.own_right && case.request.action.code() == "access" {
        return says(AccessDecision::Permit, AnswerGround::OwnRight);
    }
    let requester = match &case.requester {
        Err(refusal) => return says(AccessDecision::Deny, AnswerGround::NotInForce(*refusal)),
        Ok(requester) => requester,
    };
    let asked = stand_for("purpose", &just(case.request.purpose.code()));
    let may_claim = case.policy.claims.iter().any(|claim| {
        claim.kind == requester.kind
            && asked.is_subset(&stand_for("purpose", &just(claim.purpose.code())))
            && match claim.role {
                None => true,
                Some(role) => has_role(requester, role),
            }
    });
    if !may_claim {
        return says(AccessDecision::Deny, AnswerGround::PurposeNotClaimable);
    }

    let mut reasons = Vec::new();
    let mut obligations = Vec::new();
    for (grantee, live) in &case.stated {
        if !is_about(grantee, requester) {
            continue;
        }
        if let Some(effect) = effect(case, requester, live) {
            if effect == Effect::Permits {
                let programme = live.open().unwrap().programme;
                obligations.extend(
                    case.programmes
                        .iter()
                        .filter(|(id, _)| Some(*id) == programme)
                        .map(|(_, terms)| duties(terms)),
                );
            }
            reasons.push((effect, live.id));
        }
    }
    let those = |wanted: Effect| -> Option<AnswerGround> {
        let of: BTreeSet<_> =
            reasons.iter().filter(|(effect, _)| *effect == wanted).map(|(_, id)| *id).collect();
        (!of.is_empty()).then(|| {
            AnswerGround::Consents(BoundedVec::truncate_from(of.into_iter().take(8).collect()))
        })
    };

    let permits = those(Effect::Permits);
    let mut answer = if let Some(denies) = those(Effect::Denies) {
        says(AccessDecision::Deny, denies)
    } else if case.practitioner_denied {
        says(AccessDecision::Deny, AnswerGround::PersonHidden)
    } else {
        let open = match permits {
            Some(permits) => says(AccessDecision::Permit, permits),
            None => says(by_policy(case, requester), AnswerGround::DefaultPolicy),
        };
        match those(Effect::MayDeny) {
            Some(sealed) if open.decision != AccessDecision::Deny => {
                says(AccessDecision::AskCustodian, sealed)
            }
            _ => open,
        }
    };
    reasons.sort();
    answer.reasons = BoundedVec::truncate_from(
        reasons.into_iter().map(|(effect, consent)| Reason { effect, consent }).collect(),
    );
    if answer.decision == AccessDecision::Permit {
        for asks in obligations {
            let mut duties = answer.obligations.duties;
            asks.duties.iter().for_each(|duty| duties.insert(duty));
            answer.obligations = Obligations {
                duties,
                publish_from: [answer.obligations.publish_from, asks.publish_from]
                    .into_iter()
                    .flatten()
                    .max(),
                months: [answer.obligations.months, asks.months].into_iter().flatten().min(),
            };
        }
    }
    answer
}
