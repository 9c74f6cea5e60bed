//! The consents that a document becomes decide as the document says: random documents against a reader
//! that knows nothing but JSON and the published tables.

use crate::{
    naive::{self, Question, YEARS},
    support::{decide, opt_in, opt_out, requester, Server, HOSPITAL, INSTITUTE},
};
use proptest::{prelude::*, sample::select, strategy::ValueTree};
use salus_client::fhir::{import, Base, Problem, Release, Settings};
use salus_primitives::{
    codes::*,
    data_tag::DataTag,
    evaluator::{AccessDecision, AccessRequest},
    OrganisationId,
};
use serde_json::{json, Value};

static PURPOSES: [PurposeOfUse; 7] = [
    PurposeOfUse::TREAT,
    PurposeOfUse::COC,
    PurposeOfUse::ETREAT,
    PurposeOfUse::HRESCH,
    PurposeOfUse::CLINTRCH,
    PurposeOfUse::HPAYMT,
    PurposeOfUse::BTG,
];
/// Those that a document may deny or except something from.
static ORDINARY: &[PurposeOfUse] = PURPOSES.split_at(6).0;
const LABELS: [Sensitivity; 4] =
    [Sensitivity::SPI, Sensitivity::PSY, Sensitivity::SUD, Sensitivity::HIV];
const CLASSES: [DataClass; 4] = [
    DataClass::OBSERVATION,
    DataClass::CONDITION,
    DataClass::COMPOSITION,
    DataClass::PATIENT_SUMMARY,
];
/// What data may be a part of.
const TAGS: [DataTag; 2] = [DataTag(sp_core::H256([1; 32])), DataTag(sp_core::H256([2; 32]))];
const ACTIONS: [ConsentAction; 2] = [ConsentAction::ACCESS, ConsentAction::DISCLOSE];

/// Some codes, or seldom none: an element that is not stated.
fn stated<T: Copy + std::fmt::Debug + 'static>(
    codes: &'static [T],
    weight: f64,
) -> impl Strategy<Value = Option<Vec<T>>> {
    let most = codes.len().min(3);
    prop::option::weighted(weight, proptest::sample::subsequence(codes, 1..=most))
}

fn year() -> impl Strategy<Value = Option<Value>> {
    prop::option::weighted(
        0.15,
        select(&[("2021", "2022"), ("2022", "2022"), ("2022", "2023")][..])
            .prop_map(|(start, end)| json!({ "start": start, "end": end })),
    )
}

fn put(rule: &mut Value, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        rule[name] = value;
    }
}

/// What a rule says, without those below it.
fn rule(release: Release) -> impl Strategy<Value = Value> {
    let coding = |system: &str, code: &str| json!({ "system": system, "code": code });
    let organisations = &[HOSPITAL, INSTITUTE];
    let reference = |organisation: &OrganisationId| json!({ "identifier": { "system": "urn:salus:organisation", "value": organisation.0.to_string() } });
    (
        any::<(bool, bool)>(),
        stated(&ACTIONS, 0.3),
        // In R5 everything is denied around what is permitted: whoever permits must name a purpose.
        prop_oneof![
            9 => stated(ORDINARY, if release == Release::R4 { 0.6 } else { 0.9 }),
            1 => stated(&PURPOSES, 0.9),
        ],
        stated(&CLASSES, 0.3),
        stated(Confidentiality::ALL, 0.25),
        stated(&LABELS, 0.25),
        (
            stated(organisations, 0.12),
            stated(&TAGS, 0.12),
            stated(organisations, if release == Release::R4 { 0.12 } else { 0.03 }),
            year(),
            year(),
        ),
    )
        .prop_map(
            move |((permits, is_by_author), actions, purposes, classes, levels, labels, more)| {
                let (authors, tags, actors, data_period, period) = more;
                let list = |items: Vec<Value>| Some(Value::Array(items));
                let mut rule = json!({});
                if release == Release::R4 {
                    rule["type"] = json!(if permits { "permit" } else { "deny" });
                }
                let action = "http://terminology.hl7.org/CodeSystem/consentaction";
                put(
                    &mut rule,
                    "action",
                    actions.and_then(|codes| {
                        list(
                            codes
                                .iter()
                                .map(|code| json!({ "coding": [coding(action, code.code())] }))
                                .collect(),
                        )
                    }),
                );
                let purpose = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
                put(
                    &mut rule,
                    "purpose",
                    purposes.and_then(|codes| {
                        list(codes.iter().map(|code| coding(purpose, code.code())).collect())
                    }),
                );
                let (name, class) = match release {
                    Release::R4 => ("class", "http://hl7.org/fhir/resource-types"),
                    Release::R5 => ("resourceType", "http://hl7.org/fhir/fhir-types"),
                };
                put(
                    &mut rule,
                    name,
                    classes.and_then(|codes| {
                        list(
                            codes
                                .iter()
                                .map(|code| match code {
                                    DataClass::PATIENT_SUMMARY => {
                                        coding("http://loinc.org", code.code())
                                    }
                                    code => coding(class, code.code()),
                                })
                                .collect(),
                        )
                    }),
                );
                let levels = levels.into_iter().flatten().map(|level| {
                    coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", level.code())
                });
                let labels = labels.into_iter().flatten().map(|label| {
                    coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", label.code())
                });
                let labels: Vec<_> = levels.chain(labels).collect();
                put(&mut rule, "securityLabel", (!labels.is_empty()).then_some(labels.into()));
                let authors = authors.into_iter().flat_map(|authors| authors.into_iter().take(1));
                let authors = authors.map(
                    |author| json!({ "meaning": "authoredby", "reference": reference(&author) }),
                );
                let tags = tags.into_iter().flatten().map(|tag| {
                    let value = format!("{:?}", tag.0);
                    let identifier = json!({ "system": "urn:salus:data-tag", "value": value });
                    json!({ "meaning": "instance", "reference": { "identifier": identifier } })
                });
                // A consent asks for both, and a list means either.
                let data: Vec<_> = match is_by_author {
                    true => authors.collect(),
                    false => tags.collect(),
                };
                put(&mut rule, "data", (!data.is_empty()).then_some(data.into()));
                put(
                    &mut rule,
                    "actor",
                    actors.and_then(|actors| {
                        list(
                            actors
                                .iter()
                                .map(|actor| json!({ "reference": reference(actor) }))
                                .collect(),
                        )
                    }),
                );
                put(&mut rule, "dataPeriod", data_period);
                put(&mut rule, "period", period);
                if rule == json!({}) {
                    // FHIR has no empty objects.
                    rule["period"] = json!({ "start": "2021" });
                }
                rule
            },
        )
}

/// A rule with up to two below it, so many levels deep.
fn tree(release: Release, depth: u32) -> BoxedStrategy<Value> {
    if depth == 0 {
        return rule(release).boxed();
    }
    (rule(release), prop::collection::vec(tree(release, depth - 1), 0..=2))
        .prop_map(|(mut rule, below)| {
            if !below.is_empty() {
                rule["provision"] = below.into();
            }
            rule
        })
        .boxed()
}

fn document(release: Release) -> BoxedStrategy<Value> {
    let head = json!({
        "resourceType": "Consent",
        "status": "active",
        "category": [{ "coding": [{
            "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "INFA"
        }] }],
    });
    let patient = json!({ "reference": "Patient/ex-patient" });
    let basis = json!({ "coding": [{ "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "GDPRCONSENT" }] });
    match release {
        Release::R4 => tree(release, 3)
            .prop_map(move |root| {
                let mut document = head.clone();
                document["patient"] = patient.clone();
                document["policyRule"] = basis.clone();
                document["scope"] = json!({ "coding": [{
                    "system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"
                }] });
                document["provision"] = root;
                document
            })
            .boxed(),
        Release::R5 => (prop::collection::vec(tree(release, 2), 0..=3), year())
            .prop_map(move |(rules, period)| {
                let mut document = head.clone();
                document["subject"] = patient.clone();
                document["regulatoryBasis"] = json!([basis.clone()]);
                // A permit of everything would name no purpose.
                document["decision"] = json!("deny");
                put(&mut document, "period", period);
                if !rules.is_empty() {
                    document["provision"] = rules.into();
                }
                document
            })
            .boxed(),
    }
}

fn question() -> impl Strategy<Value = Question> {
    let known = |weight| prop::bool::weighted(weight);
    (
        (select(&[HOSPITAL, INSTITUTE][..]), select(&ACTIONS[..]), select(&PURPOSES[..])),
        (select(&CLASSES[..]), select(Confidentiality::ALL), 0usize..=2),
        proptest::sample::subsequence(&LABELS[..], 0..=2),
        (
            select(&[HOSPITAL, INSTITUTE][..]),
            select(&[YEARS[0] - 1, YEARS[0], YEARS[1] - 1, YEARS[1]][..]),
        ),
        select(&[YEARS[0] - 1, YEARS[0], YEARS[1] - 1, YEARS[1]][..]),
        (known(0.95), known(0.95), known(0.95), known(0.95), known(0.95), known(0.95)),
        proptest::sample::subsequence(&TAGS[..], 0..=2),
    )
        .prop_map(
            |(
                (organisation, action, purpose),
                (class, level, label_count),
                labels,
                (author, time),
                now,
                known,
                tags,
            )| {
                let labels = &labels[..labels.len().min(label_count)];
                let request = AccessRequest {
                    action,
                    purpose,
                    class: known.0.then_some(class),
                    confidentiality: known.1.then_some(level),
                    labels: known.2.then(|| SensitivitySet::of(labels)),
                    author: known.3.then_some(author),
                    tags: known.5.then(|| tags.try_into().expect("two at most")),
                    data_time: known.4.then_some(time),
                };
                Question { organisation, request, now }
            },
        )
}

/// What may stand against a random document: everything else would be a fault.
fn is_expected(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::OpensFurther
            | Problem::DenyOverrides
            | Problem::PurposeMissing
            | Problem::EmergencyDenied
            | Problem::EmergencyPermitted
    )
}

/// Asks the document and the consents that it becomes, under both kinds of default policy. Returns what
/// was decided, and nothing for a document that is refused.
fn asked(
    release: Release,
    document: &Value,
    questions: &[Question],
) -> Result<Vec<AccessDecision>, TestCaseError> {
    let read = import(release, &document.to_string(), &Server, &Settings::default());
    let stated = match read {
        Ok(imported) => imported.stated,
        Err(refusal) => {
            for issue in &refusal.issues {
                prop_assert!(is_expected(&issue.problem), "{issue} of {document:#}");
            }
            return Ok(Vec::new());
        }
    };
    let mut decisions = Vec::new();
    for question in questions {
        let who = requester(question.organisation, 1);
        for policy in [opt_in(), opt_out()] {
            let said = naive::decision(release, document, &policy, question);
            let decided = decide(&stated, &who, &policy, &question.request, question.now);
            prop_assert_eq!(decided, said, "{:?} to {:#}", question, document);
            decisions.push(decided);
        }
    }
    Ok(decisions)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn r4_documents_decide_as_they_say(
        document in document(Release::R4),
        questions in prop::collection::vec(question(), 8),
    ) {
        asked(Release::R4, &document, &questions)?;
    }

    #[test]
    fn r5_documents_decide_as_they_say(
        document in document(Release::R5),
        questions in prop::collection::vec(question(), 8),
    ) {
        asked(Release::R5, &document, &questions)?;
    }

    #[test]
    fn what_is_left_to_a_policy_that_denies_decides_as_it_says(
        document in document(Release::R5),
        questions in prop::collection::vec(question(), 8),
    ) {
        let policy = opt_in();
        let settings = Settings { base: Base::LeftTo(&policy, None), ..Settings::default() };
        let text = document.to_string();
        if let Ok(imported) = import(Release::R5, &text, &Server, &settings) {
            for question in &questions {
                let who = requester(question.organisation, 1);
                let said = naive::decision(Release::R5, &document, &policy, question);
                let decided =
                    decide(&imported.stated, &who, &policy, &question.request, question.now);
                prop_assert_eq!(decided, said, "{:?} to {:#}", question, document);
            }
        }
    }
}

/// The properties would hold of nothing if random documents were all refused, or decided alike.
#[test]
fn random_documents_reach_every_decision() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for release in [Release::R4, Release::R5] {
        let strategy = (document(release), prop::collection::vec(question(), 8));
        let (mut taken, mut nested, mut permitted, mut denied) = (0, 0, 0, 0);
        const DOCUMENTS: usize = 1_500;
        for _ in 0..DOCUMENTS {
            let (document, questions) = strategy.new_tree(&mut runner).unwrap().current();
            let decisions = asked(release, &document, &questions).unwrap();
            taken += usize::from(!decisions.is_empty());
            nested += usize::from(
                !decisions.is_empty() && document.to_string().matches("\"provision\"").count() > 1,
            );
            // Under the policy that would have decided otherwise.
            permitted +=
                decisions.iter().step_by(2).filter(|d| **d == AccessDecision::Permit).count();
            denied +=
                decisions.iter().skip(1).step_by(2).filter(|d| **d == AccessDecision::Deny).count();
        }
        for (what, count) in
            [("taken", taken), ("nested", nested), ("permitted", permitted), ("denied", denied)]
        {
            assert!(count > DOCUMENTS / 20, "{release:?}: only {count} {what}");
        }
    }
}
