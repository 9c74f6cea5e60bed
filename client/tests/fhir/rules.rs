//! What becomes of rules that are more than a list of codes, and which of them are refused.

use crate::support::{
    changed, coding, example, issues, notes, opt_in, opt_out, put, r4, r5, r5_document, read, tag,
    Server, ACT_CODE, ACT_REASON, CONFIDENTIALITY, HOSPITAL, PROGRAMME,
};
use salus_client::fhir::{import, Base, Imported, Note, Problem, Refusal, Release, Settings};
use salus_primitives::{codes::*, consent::Grantee};
use serde_json::{json, Value};

/// A document of R4 with this rule.
fn ruled(rule: Value) -> Result<Imported<u64>, Refusal> {
    r4("/provision", rule)
}

fn treat() -> Value {
    json!([coding(ACT_REASON, "TREAT")])
}

fn practitioner() -> Value {
    json!([{ "reference": { "reference": "Practitioner/ex-practitioner" } }])
}

#[test]
fn exceptions_to_a_deny_open_no_more_than_it_denies() {
    let denied = |around: Value, exception: Value| {
        let mut around = around;
        around["type"] = json!("deny");
        around["provision"] = json!([exception]);
        around["provision"][0]["type"] = json!("permit");
        ruled(around)
    };
    let first = "Consent.provision.provision[0]";
    // Everything is denied but treatment: nothing is opened that was not denied.
    let imported = denied(json!({}), json!({ "purpose": treat() })).unwrap();
    assert_eq!(imported.stated.len(), 2);
    for (around, exception, element) in [
        (
            json!({ "purpose": treat() }),
            json!({ "purpose": [coding(ACT_REASON, "HRESCH")] }),
            "purpose",
        ),
        (
            json!({ "purpose": [coding(ACT_REASON, "COC")] }),
            json!({ "purpose": treat() }),
            "purpose",
        ),
        (
            json!({ "class": [coding("http://hl7.org/fhir/resource-types", "Condition")] }),
            json!({ "purpose": treat(), "class": [coding("http://hl7.org/fhir/resource-types", "Patient")] }),
            "class",
        ),
        // A permit cannot ask that data be labelled: it would open what bears no label.
        (
            json!({ "securityLabel": [coding(ACT_CODE, "PSY")] }),
            json!({ "purpose": treat() }),
            "securityLabel",
        ),
        (
            json!({ "securityLabel": [coding(CONFIDENTIALITY, "R")] }),
            json!({ "purpose": treat() }),
            "securityLabel",
        ),
        (
            json!({ "dataPeriod": { "start": "2021", "end": "2022" } }),
            json!({ "purpose": treat(), "dataPeriod": { "start": "2022" } }),
            "dataPeriod",
        ),
        (
            json!({ "data": [{ "meaning": "authoredby", "reference": { "reference": "Organization/ex-organization" } }] }),
            json!({ "purpose": treat(), "data": [{ "meaning": "authoredby", "reference": { "reference": "Organization/ex-org-researcher" } }] }),
            "data",
        ),
    ] {
        assert_eq!(
            issues(denied(around, exception)),
            [(format!("{first}.{element}"), Problem::OpensFurther)]
        );
    }
    // Whom a deny for everyone reaches, no permit reaches.
    assert_eq!(
        issues(denied(json!({}), json!({ "purpose": treat(), "actor": practitioner() }))),
        [(format!("{first}.actor"), Problem::DenyOverrides)]
    );
    assert_eq!(
        issues(denied(json!({}), json!({ "purpose": treat(), "period": { "start": "2022" } }))),
        [(format!("{first}.period"), Problem::DenyOverrides)]
    );
    // For the same grantee it is expressed.
    let around = json!({ "actor": practitioner() });
    let imported = denied(around, json!({ "purpose": treat(), "actor": practitioner() })).unwrap();
    assert_eq!(imported.stated.len(), 2);
}

#[test]
fn what_is_denied_by_default_is_left_to_a_policy_that_denies() {
    let rule = json!({
        "type": "deny",
        "provision": [{ "type": "permit", "purpose": treat(), "actor": practitioner() }],
    });
    let text = changed("consent-basic-treat", |document| document["provision"] = rule);
    let (denies, permits) = (opt_in(), opt_out());
    let with = |policy| Settings { base: Base::LeftTo(policy, None), ..crate::pcf::SETTINGS };
    let imported = import(Release::R4, &text, &Server, &with(&denies)).unwrap();
    assert_eq!(imported.stated.len(), 1);
    assert!(matches!(imported.stated[0].grantee, Grantee::Practitioner { .. }));
    assert!(notes(&imported.warnings).contains(&("Consent.provision.type", &Note::LeftToPolicy)));
    assert_eq!(
        issues(import(Release::R4, &text, &Server, &with(&permits))),
        [("Consent.provision.type".into(), Problem::PolicyPermits)]
    );
    // What excepts nothing is a statement.
    let reject = example("dissent-intermediate-break-glass");
    let imported = import(Release::R4, &reject, &Server, &with(&denies)).unwrap();
    assert_eq!(imported.stated.len(), 1);

    // HL7's own R5 examples permit everything by default and withhold something.
    let mut document = r5_document();
    document["decision"] = json!("permit");
    document["provision"] = json!([{ "securityLabel": [
        coding("http://terminology.hl7.org/ValueSet/v3-InformationSensitivityPolicy", "HIV")
    ] }]);
    let imported = import(Release::R5, &document.to_string(), &Server, &with(&permits)).unwrap();
    assert_eq!(imported.stated.len(), 1);
    assert_eq!(imported.stated[0].consent.region.labels, SensitivitySet::of(&[Sensitivity::HIV]));
    assert!(notes(&imported.warnings).contains(&("Consent.decision", &Note::LeftToPolicy)));
}

#[test]
fn emergencies_have_their_own_journey() {
    let purposes = json!([coding(ACT_REASON, "TREAT"), coding(ACT_REASON, "ERTREAT")]);
    let imported = ruled(json!({ "type": "permit", "purpose": purposes })).unwrap();
    assert!(notes(&imported.warnings)
        .contains(&("Consent.provision.purpose[1]", &Note::EmergencyLeftOut)));
    assert_eq!(imported.stated[0].consent.region.purposes, PurposeSet::of(&[PurposeOfUse::TREAT]));

    let path = || "Consent.provision.purpose[1]".to_string();
    assert_eq!(
        issues(ruled(json!({ "type": "deny", "purpose": purposes }))),
        [(path(), Problem::EmergencyDenied)]
    );
    let rule = json!({
        "type": "permit",
        "purpose": purposes,
        "provision": [{ "type": "deny", "securityLabel": [coding(ACT_CODE, "PSY")] }],
    });
    assert_eq!(issues(ruled(rule)), [(path(), Problem::EmergencyPermitted)]);
    assert_eq!(
        issues(ruled(json!({ "type": "permit", "purpose": [coding(ACT_REASON, "BTG")] }))),
        [("Consent.provision.purpose".into(), Problem::EmergencyPermitted)]
    );
}

#[test]
fn limits_are_named() {
    let label = |code: &str| json!({ "type": "deny", "securityLabel": [coding(ACT_CODE, code)] });
    let five: Vec<_> = ["PSY", "HIV", "SDV", "SUD", "STD"].map(label).into();
    let with = |rules: &[Value]| {
        ruled(json!({ "type": "permit", "purpose": treat(), "provision": rules }))
    };
    assert_eq!(with(&five[..4]).unwrap().stated.len(), 5);
    assert_eq!(
        issues(with(&five)),
        [("Consent.provision.provision[4]".into(), Problem::TooManyProvisions)]
    );

    let silent = json!([{ "url": "urn:salus:fhir:silent", "valueBoolean": true }]);
    let fill = json!({ "type": "permit", "purpose": treat() });
    let holed = |fills: Value| {
        with(&[json!({ "type": "deny", "modifierExtension": silent, "provision": fills })])
    };
    let imported = holed(json!([fill, fill])).unwrap();
    assert_eq!(imported.stated.len(), 1);
    assert_eq!(imported.stated[0].consent.provisions[0].fills.len(), 2);
    let below = "Consent.provision.provision[0].provision";
    assert_eq!(
        issues(holed(json!([fill, fill, fill]))),
        [(format!("{below}[2]"), Problem::TooManyFills)]
    );
    let mut deeper = fill.clone();
    deeper["provision"] = json!([label("PSY")]);
    assert_eq!(issues(holed(json!([deeper]))), [(format!("{below}[0]"), Problem::TooDeep)]);
    let mut alike = fill.clone();
    alike["type"] = json!("deny");
    assert_eq!(
        issues(holed(json!([alike]))),
        [(format!("{below}[0].type"), Problem::NotExpressible)]
    );
    let mut for_one = fill;
    for_one["actor"] = practitioner();
    assert_eq!(
        issues(holed(json!([for_one]))),
        [(format!("{below}[0].actor"), Problem::NotExpressible)]
    );
}

#[test]
fn what_the_document_leaves_open_the_caller_must_say() {
    let text = example("consent-basic-treat");
    assert_eq!(
        issues(import(Release::R4, &text, &Server, &Settings::default())),
        [
            ("Consent.policyRule".into(), Problem::BasisMissing),
            ("Consent.category".into(), Problem::CategoryMissing),
        ]
    );
    let two = json!([
        { "coding": [coding(ACT_CODE, "INFA")] },
        { "coding": [coding("http://terminology.hl7.org/CodeSystem/consentcategorycodes", "npp")] },
    ]);
    assert_eq!(issues(r4("/category", two)), [("Consent.category[1]".into(), Problem::TooMany(1))]);
    let mixed = json!([{ "coding": [coding(ACT_CODE, "INFA"), coding(ACT_CODE, "IDSCL")] }]);
    assert_eq!(
        issues(r4("/category", mixed)),
        [("Consent.category[0]".into(), Problem::Ambiguous)]
    );
    let also_local = json!([{ "coding": [coding("urn:local", "7"), coding(ACT_CODE, "INFA")] }]);
    let imported = r4("/category", also_local).unwrap();
    assert!(notes(&imported.warnings).contains(&("Consent.category[0]", &Note::OtherCodesLeftOut)));
}

#[test]
fn a_source_is_resolved_to_its_commitment() {
    let text = changed("consent-basic-treat", |document| {
        put(document, "/sourceReference", Value::Null);
        document["sourceAttachment"] =
            json!({ "title": "Hello World", "contentType": "text/plain" });
    });
    let imported = read(Release::R4, &text).unwrap();
    assert_eq!(imported.stated[0].consent.source.unwrap().0, [8; 32].into());
    let text = text.replace("Hello", "Goodbye");
    assert_eq!(
        issues(read(Release::R4, &text)),
        [("Consent.sourceAttachment".into(), Problem::UnknownReference("the attachment".into()))]
    );
}

#[test]
fn fields_of_a_label_are_taken_together_in_a_deny() {
    let label = json!([coding(CONFIDENTIALITY, "R"), coding(ACT_CODE, "PSY")]);
    let rule = json!({ "type": "deny", "purpose": treat(), "securityLabel": label });
    let imported = ruled(rule).unwrap();
    assert!(notes(&imported.warnings)
        .contains(&("Consent.provision.securityLabel", &Note::LabelFieldsTogether)));
    let region = imported.stated[0].consent.region;
    assert_eq!(region.confidentiality, Confidentiality::R);
    assert_eq!(region.labels, SensitivitySet::of(&[Sensitivity::PSY]));
}

#[test]
fn times_without_an_offset_are_told() {
    let imported =
        r4("/provision/period", json!({ "start": "1960", "end": "2022-12-31" })).unwrap();
    let notes = notes(&imported.warnings);
    assert!(notes.contains(&("Consent.provision.period.start", &Note::Before1970)));
    assert!(notes.contains(&("Consent.provision.period.end", &Note::ReadAsUtc)));
}

#[test]
fn documents_are_named_by_their_kind() {
    let summary = || json!([coding("http://loinc.org", "60591-5")]);
    let imported = r5("/provision/0/documentType", summary()).unwrap();
    let classes = imported.stated[1].consent.region.classes;
    assert_eq!(classes, DataClassSet::of(&[DataClass::PATIENT_SUMMARY]));
    assert!(notes(&imported.warnings)
        .contains(&("Consent.provision[0].documentType", &Note::DocumentsOnly)));
    // R4 has one element for both.
    let mut both = summary();
    both.as_array_mut()
        .unwrap()
        .push(coding("http://hl7.org/fhir/resource-types", "DeviceUseStatement"));
    let imported = r4("/provision/class", both).unwrap();
    assert_eq!(
        imported.stated[0].consent.region.classes,
        DataClassSet::of(&[DataClass::PATIENT_SUMMARY, DataClass::DEVICE_USAGE])
    );
    // R5 would ask for both at once.
    let mut document = r5_document();
    put(&mut document, "/provision/0/documentType", summary());
    put(
        &mut document,
        "/provision/0/resourceType",
        json!([coding("http://hl7.org/fhir/fhir-types", "Condition")]),
    );
    assert_eq!(
        issues(read(Release::R5, &document.to_string())),
        [("Consent.provision[0].documentType".into(), Problem::NotExpressible)]
    );
    // A document's code is none of a resource type, and the other way round.
    for wrong in [
        coding("http://loinc.org", "Patient"),
        coding("http://hl7.org/fhir/resource-types", "60591-5"),
    ] {
        let found = issues(r4("/provision/class", json!([wrong])));
        assert!(
            matches!(found.as_slice(), [(path, Problem::UnknownCode(_))] if path == "Consent.provision.class[0]")
        );
    }
}

#[test]
fn research_names_its_programme_by_study_and_terms() {
    const DUO: &str = "http://purl.obolibrary.org/obo/duo.owl";
    const STUDY: &str = "http://hl7.org/fhir/StructureDefinition/consent-ResearchStudyContext";
    let terms = |codes: &[&str]| -> Value { codes.iter().map(|code| coding(DUO, code)).collect() };
    let imported = r4("/provision/purpose", terms(&["DUO:0000042", "DUO:0000019"])).unwrap();
    let consent = &imported.stated[0].consent;
    assert_eq!(consent.programme, Some(PROGRAMME));
    assert_eq!(consent.region.purposes, PurposeSet::of(&[PurposeOfUse::HRESCH]));
    assert!(notes(&imported.warnings)
        .contains(&("Consent.provision.purpose[0]", &Note::PurposeOfTerms(PurposeOfUse::HRESCH))));
    // What is excepted from it is about the same research.
    let rule = json!({
        "type": "permit",
        "purpose": terms(&["DUO:0000042", "DUO:0000019"]),
        "provision": [{ "type": "deny", "securityLabel": [coding(ACT_CODE, "PSY")] }],
    });
    let imported = ruled(rule.clone()).unwrap();
    assert!(imported.stated.iter().all(|stated| stated.consent.programme == Some(PROGRAMME)));
    assert_eq!(imported.stated[1].consent.region.purposes, PurposeSet::of(&[PurposeOfUse::HRESCH]));

    let unknown = |name: &str| Problem::UnknownProgramme(name.into());
    for (codes, path, problem) in [
        // The register's programme asks for publication.
        (
            &["DUO:0000042"][..],
            "Consent.provision.purpose[0]",
            unknown(&format!("{DUO}#DUO:0000042")),
        ),
        (
            &["DUO:0000042", "DUO:0009999"],
            "Consent.provision.purpose[1]",
            Problem::UnknownCode(format!("{DUO}#DUO:0009999")),
        ),
        // What is asked of research alone says not what for.
        (&["DUO:0000019"], "Consent.provision.purpose", Problem::PurposeMissing),
    ] {
        let found = issues(r4("/provision/purpose", terms(codes)));
        assert!(found.contains(&(path.into(), problem)), "{codes:?}: {found:?}");
    }
    // A part of a consent is about no other research than the consent.
    let mut nested = rule;
    nested["provision"][0]["purpose"] = terms(&["DUO:0000042"]);
    assert_eq!(
        issues(ruled(nested)),
        [("Consent.provision.provision[0].purpose[0]".into(), Problem::NotExpressible)]
    );

    let study = |address: &str, purposes: Value| {
        let text = changed("consent-basic-research", |document| {
            document["extension"] =
                json!([{ "url": STUDY, "valueReference": { "reference": address } }]);
            document["provision"]["purpose"] = purposes;
        });
        read(Release::R4, &text)
    };
    let research = json!([
        coding(ACT_REASON, "HRESCH"),
        coding(DUO, "DUO:0000042"),
        coding(DUO, "DUO:0000019")
    ]);
    assert_eq!(
        study("ResearchStudy/12", research.clone()).unwrap().stated[0].consent.programme,
        Some(PROGRAMME)
    );
    let found = issues(study("ResearchStudy/13", research));
    assert!(found.iter().any(|(_, problem)| *problem == unknown("ResearchStudy/13")), "{found:?}");
    let found = issues(study("ResearchStudy/12", json!([coding(ACT_REASON, "HRESCH")])));
    assert_eq!(
        found,
        [("Consent.extension[0].valueReference".into(), unknown("ResearchStudy/12"))]
    );
}

#[test]
fn data_is_by_an_author_and_a_part_of_something_only_if_it_says_so() {
    let rule = |together: bool| {
        let mut rule = json!({
            "type": "permit",
            "purpose": treat(),
            "data": [
                { "meaning": "authoredby", "reference": { "reference": "Organization/ex-organization" } },
                { "meaning": "related", "reference": { "reference": "Encounter/1" } },
                { "meaning": "instance", "reference": { "reference": "Observation/1" } },
            ],
        });
        if together {
            rule["modifierExtension"] =
                json!([{ "url": "urn:salus:fhir:data-together", "valueBoolean": true }]);
        }
        ruled(rule)
    };
    let consent = &rule(true).unwrap().stated[0].consent;
    assert_eq!(consent.region.author, Some(HOSPITAL));
    assert_eq!(
        consent.tags.to_vec(),
        [tag(DataMeaning::RELATED, "Encounter/1"), tag(DataMeaning::INSTANCE, "Observation/1")]
    );
    assert_eq!(
        issues(rule(false)),
        [
            ("Consent.provision.data[1]".into(), Problem::NotExpressible),
            ("Consent.provision.data[2]".into(), Problem::NotExpressible),
        ]
    );
}

#[test]
fn what_would_tell_something_on_the_chain_is_told() {
    let told = |rule: Value| {
        let imported = ruled(rule).unwrap();
        let paths = imported
            .warnings
            .iter()
            .filter(|warning| warning.note == Note::TellsSomething)
            .map(|warning| warning.path.clone());
        paths.collect::<Vec<_>>()
    };
    let psy = json!([coding(ACT_CODE, "PSY")]);
    let deny = json!({ "type": "deny", "purpose": treat(), "actor": practitioner() });
    assert_eq!(told(deny), ["Consent.provision.actor[0].reference"]);
    let permit = json!({ "type": "permit", "purpose": treat(), "actor": practitioner() });
    assert_eq!(told(permit), [""; 0]);
    let labelled = json!({ "type": "permit", "purpose": treat(), "securityLabel": psy });
    assert_eq!(told(labelled), ["Consent.provision.securityLabel"]);
}
