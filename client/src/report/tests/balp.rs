//! Events held against the published examples of IHE BALP.

use super::*;
use crate::report::{events, Release};
use salus_primitives::LegalBasis;
use serde_json::Value;
use std::fs;

/// What of the examples the chain knows under another name, or cannot know: tests' own mark, the name
/// of a site, the transport's number of a request.
const NOT_OURS: [&str; 3] = ["meta", "site", "display"];

fn example(name: &str) -> Value {
    let path = format!("{}/tests/fixtures/ihe-balp/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(path).expect("it is there")).expect("it is JSON")
}

/// The codes of what may be one coding, or a concept of several.
fn codes(value: &Value) -> Vec<(String, String)> {
    let one = |it: &Value| {
        let text = |name: &str| it[name].as_str().unwrap_or_default().to_string();
        (text("system"), text("code"))
    };
    match value["coding"].as_array() {
        Some(many) => many.iter().map(one).collect(),
        None => vec![one(value)],
    }
}

/// The members that an object has.
fn members(value: &Value) -> Vec<&str> {
    let names = value.as_object().expect("it is an object").keys().map(String::as_str);
    names.filter(|name| !NOT_OURS.contains(name)).collect()
}

/// That ours has every element of the example, with its codes where the pattern fixes them.
fn follows(ours: &Value, example: &Value) {
    for name in members(example) {
        // A denial is explained where the example does it, and the entity's place is looked at below.
        assert!(ours.get(name).is_some(), "{name} is missing in {ours:#}");
    }
    assert_eq!(codes(&ours["type"]), codes(&example["type"]));
    for fixed in ["action", "outcome"] {
        assert_eq!(ours[fixed], example[fixed], "{fixed}");
    }
    let subtypes = |it: &Value| it["subtype"].as_array().expect("there are").clone();
    let demanded = &subtypes(example)[0];
    assert!(subtypes(ours).iter().any(|it| codes(it) == codes(demanded)), "{demanded}");
    assert!(ours["source"]["observer"].is_object());

    for agent in example["agent"].as_array().expect("there are") {
        // Who spoke for the patient the chain knows by the consent, not by a disclosure.
        if codes(&agent["type"])[0].1 == "429577009" {
            continue;
        }
        let mine = ours["agent"]
            .as_array()
            .expect("there are")
            .iter()
            .find(|it| it.get("type").is_some_and(|kind| codes(kind) == codes(&agent["type"])));
        let mine = mine.unwrap_or_else(|| panic!("no agent like {agent:#}"));
        for name in members(agent) {
            assert!(mine.get(name).is_some(), "{name} of an agent is missing in {mine:#}");
        }
        assert_eq!(mine["requestor"], agent["requestor"]);
    }
    for entity in example["entity"].as_array().expect("there are") {
        let sort = codes(&entity["type"])[0].1.clone();
        if sort == "XrequestId" {
            continue;
        }
        let mine = ours["entity"].as_array().expect("there are").iter().find(|it| {
            codes(&it["type"]) == codes(&entity["type"])
                && entity.get("role").is_none_or(|role| codes(role) == codes(&it["role"]))
        });
        let mine = mine.unwrap_or_else(|| panic!("no entity like {entity:#} in {ours:#}"));
        for name in members(entity) {
            assert!(mine.get(name).is_some(), "{name} of an entity is missing in {mine:#}");
        }
    }
}

fn r4(line: AuditEntry<AccountId>, disclosures: Vec<(DisclosureId, Disclosure)>) -> Value {
    let of = gathered(vec![line], disclosures);
    events(&of, ALWAYS)[0].fhir(Release::R4)
}

#[test]
fn a_permit_is_as_the_example_of_a_decision_by_consent() {
    let ours = r4(entry(1, AuditKind::AccessDecided), Vec::new());
    follows(&ours, &example("audit-AuthZconsent"));
    let consent = &ours["entity"][1]["what"]["identifier"];
    assert_eq!(
        (&consent["system"], &consent["value"]),
        (&"urn:salus:consent".into(), &"55".into())
    );
    // The authorization server records it itself.
    assert_eq!(ours["agent"][0]["who"], ours["source"]["observer"]);
}

#[test]
fn a_denial_is_as_the_example_of_one() {
    let mut line = entry(1, AuditKind::AccessDecided);
    line.outcome = AuditOutcome::Denied;
    line.ground = AuditGround::Unstated;
    line.object = AuditObject::Nothing;
    follows(&r4(line, Vec::new()), &example("audit-AuthZconsent-deny"));
}

#[test]
fn each_half_of_a_disclosure_is_as_the_example_of_its_side() {
    let law = DisclosureGround::Law(LegalBasis::HIPAA_REQUIRED_BY_LAW);
    let one = || vec![(DisclosureId(8), disclosure(PurposeOfUse::PUBHLTH, law))];
    let half = |kind, by| AuditEntry {
        organisation: Some(by),
        object: AuditObject::Disclosure(DisclosureId(8)),
        ..entry(8, kind)
    };
    let source = r4(half(AuditKind::DisclosurePosted, HOSPITAL), one());
    follows(&source, &example("audit-PrivacyDisclosure-source"));
    assert_eq!(source["agent"][0]["who"], source["source"]["observer"]);
    let recipient = r4(half(AuditKind::DisclosureAcknowledged, CLINIC), one());
    follows(&recipient, &example("audit-PrivacyDisclosure-recipient"));
    assert_eq!(recipient["agent"][1]["who"], recipient["source"]["observer"]);
    // Both name the same two.
    assert_eq!(source["agent"][0]["who"], recipient["agent"][0]["who"]);
    assert_eq!(source["agent"][1]["who"], recipient["agent"][1]["who"]);
}

#[test]
fn a_reading_has_what_the_example_of_a_patient_s_read_has_save_that_it_is_not_by_rest() {
    let mut example = example("audit-BasicReadServer");
    let ours = r4(entry(1, AuditKind::PermitUsed), Vec::new());
    assert_ne!(codes(&ours["type"]), codes(&example["type"]));
    // How it was read the chain does not know, and does not claim.
    example["type"] = ours["type"].clone();
    example["subtype"] = ours["subtype"].clone();
    follows(&ours, &example);
}
