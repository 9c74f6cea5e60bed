//! What cannot be taken is refused by the name of its element, all of it at once.

use crate::support::{
    changed, coding, example, issues, put, r4, r5, r5_document, read, ACT_CODE, ACT_REASON,
};
use salus_client::fhir::{Problem, Release};
use serde_json::{json, Value};

#[test]
fn every_element_that_cannot_be_said_is_named() {
    let basic = Problem::NotExpressible;
    let unknown = |name: &str| Problem::UnknownReference(name.into());
    let nobody = json!({ "reference": "Patient/nobody" });
    for (pointer, value, path, problem) in [
        // Above the rules.
        ("/resourceType", json!("Contract"), "Consent.resourceType", Problem::NotAConsent),
        ("/colour", json!("red"), "Consent.colour", Problem::UnknownElement),
        ("/decision", json!("permit"), "Consent.decision", Problem::UnknownElement),
        (
            "/implicitRules",
            json!("http://example.org"),
            "Consent.implicitRules",
            Problem::OtherRules,
        ),
        ("/status", json!("draft"), "Consent.status", Problem::NotActive("draft".into())),
        ("/status", json!("inactive"), "Consent.status", Problem::NotActive("inactive".into())),
        ("/status", json!("not-done"), "Consent.status", Problem::UnknownValue("not-done".into())),
        ("/status", json!(1), "Consent.status", Problem::WrongType("string")),
        ("/status", json!(""), "Consent.status", Problem::Empty),
        ("/status", Value::Null, "Consent.status", Problem::Missing),
        (
            "/_status",
            json!({ "id": "1" }),
            "Consent.status.extension",
            Problem::UnknownExtension("".into()),
        ),
        ("/scope/coding/0/code", json!("treatment"), "Consent.scope", Problem::OtherScope),
        ("/scope", Value::Null, "Consent.scope", Problem::Missing),
        (
            "/category/0/coding/0/code",
            json!("1"),
            "Consent.category[0]",
            Problem::UnknownCode("http://loinc.org#1".into()),
        ),
        ("/patient", nobody.clone(), "Consent.patient", unknown("Patient/nobody")),
        ("/patient", json!({ "display": "Jack" }), "Consent.patient.reference", Problem::Missing),
        ("/performer/0", nobody.clone(), "Consent.performer[0]", unknown("Patient/nobody")),
        ("/organization/0", nobody.clone(), "Consent.organization[0]", unknown("Patient/nobody")),
        ("/dateTime", json!("yesterday"), "Consent.dateTime", Problem::WrongType("dateTime")),
        ("/sourceReference", nobody.clone(), "Consent.sourceReference", unknown("Patient/nobody")),
        (
            "/sourceAttachment",
            json!({ "title": "Hello World" }),
            "Consent.sourceReference",
            Problem::TooMany(1),
        ),
        (
            "/policy/0/uri",
            json!("urn:x"),
            "Consent.policy[0].uri",
            Problem::UnknownPolicy("urn:x".into()),
        ),
        (
            "/policyRule",
            json!({ "text": "law" }),
            "Consent.policyRule",
            Problem::UnknownCode("law".into()),
        ),
        (
            "/verification",
            json!([{ "verified": false }]),
            "Consent.verification[0].verified",
            Problem::NotVerified,
        ),
        (
            "/extension",
            json!([{ "url": "http://e" }]),
            "Consent.extension[0]",
            Problem::UnknownExtension("http://e".into()),
        ),
        (
            "/modifierExtension",
            json!([{ "url": "http://e" }]),
            "Consent.modifierExtension[0]",
            Problem::UnknownExtension("http://e".into()),
        ),
        ("/provision", Value::Null, "Consent.provision", Problem::Missing),
        ("/provision", json!([]), "Consent.provision", Problem::WrongType("object")),
        ("/provision", json!({}), "Consent.provision", Problem::Empty),
        // A rule.
        ("/provision/type", Value::Null, "Consent.provision.type", Problem::DecisionMissing),
        (
            "/provision/type",
            json!("allow"),
            "Consent.provision.type",
            Problem::UnknownValue("allow".into()),
        ),
        (
            "/provision/period",
            json!({ "start": "2023", "end": "2022" }),
            "Consent.provision.period",
            Problem::PeriodEmpty,
        ),
        ("/provision/purpose", Value::Null, "Consent.provision.purpose", Problem::PurposeMissing),
        ("/provision/purpose", json!([]), "Consent.provision.purpose", Problem::Empty),
        (
            "/provision/purpose",
            json!("TREAT"),
            "Consent.provision.purpose",
            Problem::WrongType("list"),
        ),
        (
            "/provision/purpose/2/code",
            json!("FUN"),
            "Consent.provision.purpose[2]",
            Problem::UnknownCode(format!("{ACT_REASON}#FUN")),
        ),
        (
            "/provision/purpose/1/system",
            Value::Null,
            "Consent.provision.purpose[1]",
            Problem::UnknownCode("HPAYMT".into()),
        ),
        (
            "/provision/purpose/1/code",
            Value::Null,
            "Consent.provision.purpose[1].code",
            Problem::Missing,
        ),
        ("/provision/purpose/1/id", json!("x"), "", Problem::Empty),
        (
            "/provision/action",
            json!([{ "text": "print" }]),
            "Consent.provision.action[0]",
            Problem::UnknownCode("print".into()),
        ),
        (
            "/provision/class",
            json!([coding("http://hl7.org/fhir/resource-types", "Slot")]),
            "Consent.provision.class[0]",
            Problem::UnknownCode("http://hl7.org/fhir/resource-types#Slot".into()),
        ),
        (
            "/provision/resourceType",
            json!([coding("http://hl7.org/fhir/fhir-types", "Patient")]),
            "Consent.provision.resourceType",
            Problem::UnknownElement,
        ),
        ("/provision/code", json!([{ "text": "x" }]), "Consent.provision.code", basic.clone()),
        (
            "/provision/securityLabel",
            json!([coding(ACT_CODE, "NORDSCLCD")]),
            "Consent.provision.securityLabel[0]",
            Problem::UnknownCode(format!("{ACT_CODE}#NORDSCLCD")),
        ),
        (
            "/provision/dataPeriod",
            json!({ "start": "2022", "begin": "2022" }),
            "Consent.provision.dataPeriod.begin",
            Problem::UnknownElement,
        ),
        (
            "/provision/actor",
            json!([{ "reference": nobody }]),
            "Consent.provision.actor[0].reference",
            unknown("Patient/nobody"),
        ),
        (
            "/provision/actor",
            json!([{ "reference": { "reference": "Group/nobody" } }]),
            "Consent.provision.actor[0].reference",
            unknown("Group/nobody"),
        ),
        (
            "/provision/actor",
            json!([{ "role": { "text": "custodian" }, "reference": { "reference": "Organization/ex-organization" } }]),
            "Consent.provision.actor[0].role",
            basic.clone(),
        ),
        (
            "/provision/data",
            json!([{ "meaning": "about", "reference": { "reference": "Encounter/1" } }]),
            "Consent.provision.data[0].meaning",
            Problem::UnknownValue("about".into()),
        ),
        (
            "/provision/data",
            json!([{ "meaning": "related", "reference": { "reference": "CarePlan/1" } }]),
            "Consent.provision.data[0].reference",
            unknown("CarePlan/1"),
        ),
        (
            "/provision/data",
            json!([
                { "meaning": "authoredby", "reference": { "reference": "Organization/ex-organization" } },
                { "meaning": "related", "reference": { "reference": "Encounter/1" } },
            ]),
            "Consent.provision.data[1]",
            basic.clone(),
        ),
        (
            "/provision/data",
            json!([{ "meaning": "authoredby", "reference": { "reference": "Device/1" } }]),
            "Consent.provision.data[0].reference",
            unknown("Device/1"),
        ),
        (
            "/provision/data",
            json!([
                { "meaning": "authoredby", "reference": { "reference": "Organization/ex-organization" } },
                { "meaning": "authoredby", "reference": { "reference": "Organization/ex-org-researcher" } },
            ]),
            "Consent.provision.data[1]",
            Problem::TooMany(1),
        ),
        (
            "/provision/modifierExtension",
            json!([{ "url": "urn:salus:fhir:silent", "valueBoolean": true }]),
            "Consent.provision.modifierExtension",
            basic.clone(),
        ),
        (
            "/provision/modifierExtension",
            json!([{ "url": "urn:salus:fhir:silent", "valueString": "yes" }]),
            "Consent.provision.modifierExtension[0].valueBoolean",
            Problem::Missing,
        ),
    ] {
        let result = r4(pointer, value.clone());
        if path.is_empty() {
            // An id is no issue.
            assert!(result.is_ok(), "{pointer}: {result:?}");
            continue;
        }
        let found = issues(result);
        assert!(found.contains(&(path.to_string(), problem)), "{pointer} {value}: {found:?}");
        // Nothing is complained about that is not wrong.
        assert!(found.len() <= 2, "{pointer} {value}: {found:?}");
    }
}

#[test]
fn r5_names_its_own_elements() {
    for (pointer, value, path, problem) in [
        ("/subject", Value::Null, "Consent.subject", Problem::Missing),
        (
            "/patient",
            json!({ "reference": "Patient/1" }),
            "Consent.patient",
            Problem::UnknownElement,
        ),
        ("/status", json!("rejected"), "Consent.status", Problem::UnknownValue("rejected".into())),
        ("/status", json!("unknown"), "Consent.status", Problem::NotActive("unknown".into())),
        ("/decision", Value::Null, "Consent.decision", Problem::DecisionMissing),
        // A permit of everything says nothing of what for.
        ("/decision", json!("permit"), "Consent.decision", Problem::PurposeMissing),
        (
            "/grantee",
            json!([{ "reference": "Patient/nobody" }]),
            "Consent.grantee[0]",
            Problem::UnknownReference("Patient/nobody".into()),
        ),
        (
            "/policyBasis",
            json!({ "reference": { "reference": "Contract/1" } }),
            "Consent.policyBasis.reference",
            Problem::NotExpressible,
        ),
        (
            "/policyBasis",
            json!({ "url": "urn:x" }),
            "Consent.policyBasis.url",
            Problem::UnknownPolicy("urn:x".into()),
        ),
        (
            "/regulatoryBasis",
            json!([{ "text": "law" }]),
            "Consent.regulatoryBasis[0]",
            Problem::UnknownCode("law".into()),
        ),
        (
            "/provision/0/type",
            json!("permit"),
            "Consent.provision[0].type",
            Problem::UnknownElement,
        ),
        (
            "/provision/0/documentType",
            json!([coding("urn:x", "1")]),
            "Consent.provision[0].documentType[0]",
            Problem::UnknownCode("urn:x#1".into()),
        ),
        (
            "/provision/0/code",
            json!([{ "text": "1" }]),
            "Consent.provision[0].code",
            Problem::NotExpressible,
        ),
        (
            "/provision/0/expression",
            json!({ "language": "text/fhirpath" }),
            "Consent.provision[0].expression",
            Problem::NotExpressible,
        ),
        (
            "/provision/0/purpose/0/code",
            json!("FUN"),
            "Consent.provision[0].purpose[0]",
            Problem::UnknownCode(format!("{ACT_REASON}#FUN")),
        ),
        (
            "/provision/0/actor",
            json!([{ "role": { "text": "x" } }]),
            "Consent.provision[0].actor[0].reference",
            Problem::Missing,
        ),
    ] {
        let found = issues(r5(pointer, value.clone()));
        assert!(found.contains(&(path.to_string(), problem)), "{pointer} {value}: {found:?}");
    }
    let text = json!({ "provision": null }).to_string();
    assert!(!issues(read(Release::R5, &text)).is_empty());
    // Silent beyond its provisions, of which there are none.
    let mut document = r5_document();
    put(&mut document, "/provision", Value::Null);
    let silent = json!([{ "url": "urn:salus:fhir:silent", "valueBoolean": true }]);
    put(&mut document, "/modifierExtension", silent);
    assert_eq!(
        issues(read(Release::R5, &document.to_string())),
        [("Consent.provision".into(), Problem::Missing)]
    );
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let text = changed("consent-advanced-normal-focused-psy", |document| {
        document["status"] = json!("inactive");
        document["patient"] = json!({ "reference": "Patient/nobody" });
        document["provision"]["purpose"][2]["code"] = json!("FUN");
        document["provision"]["provision"][0]["securityLabel"][0]["code"] = json!("SAD");
        document["provision"]["provision"][0]["actor"][0]["reference"]["reference"] =
            json!("Device/1");
    });
    assert_eq!(
        issues(read(Release::R4, &text)).iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
        [
            "Consent.status",
            "Consent.patient",
            "Consent.provision.provision[0].actor[0].reference",
            "Consent.provision.provision[0].securityLabel[0]",
            "Consent.provision.purpose[2]",
        ]
    );
}

#[test]
fn what_is_no_json_or_says_a_thing_twice_is_refused() {
    for text in ["", "{", "[1,]", "{} {}", "{\"a\":01}", "\u{feff}{}"] {
        let found = issues(read(Release::R4, text));
        assert!(
            matches!(found.as_slice(), [(path, Problem::NotJson(_))] if path == "Consent"),
            "{text}: {found:?}"
        );
    }
    for text in ["[]", "null", "1", "\"Consent\""] {
        assert_eq!(
            issues(read(Release::R4, text)),
            [("Consent".into(), Problem::WrongType("object"))]
        );
    }
    // Nested deeper than anybody means.
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(issues(read(Release::R4, &deep)).as_slice(), [(_, Problem::NotJson(_))]));

    // Who signed saw one of the two, and who reads takes the other.
    let text = example("consent-basic-reject");
    let twice = text.replace("\"type\": \"deny\"", "\"type\": \"deny\", \"type\": \"permit\"");
    assert_eq!(
        issues(read(Release::R4, &twice)),
        [("Consent.provision.type".into(), Problem::StandsTwice)]
    );
    let twice = text.replace("\"code\": \"HPAYMT\"", "\"code\": \"HPAYMT\", \"code\": \"HMARKT\"");
    assert_eq!(
        issues(read(Release::R4, &twice)),
        [("Consent.provision.purpose[1].code".into(), Problem::StandsTwice)]
    );
}
