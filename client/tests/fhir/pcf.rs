//! IHE PCF's published examples: what they become, what they decide, and that they come back.

use crate::support::{
    decide, example, issues, notes, opt_in, opt_out, requester, tag, Server, HOSPITAL, INSTITUTE,
    PRACTITIONER, SUBJECT,
};
use salus_client::fhir::{export, import, Imported, Note, Problem, Refusal, Release, Settings};
use salus_primitives::{
    codes::*,
    consent::{ConsentDecision, Grantee},
    data_tag::DataTags,
    evaluator::{AccessDecision, AccessRequest},
    identity::Capacity,
    Moment,
};
use AccessDecision::{Deny, Permit};

/// The examples name neither a category of the table nor a ground of law.
pub const SETTINGS: Settings<'_> = Settings {
    category: Some(ConsentCategory::INFA),
    regulatory_basis: Some(LegalBasis::HIPAA_AUTHORIZATION),
    base: salus_client::fhir::Base::Stated,
};

fn read(name: &str) -> Result<Imported<u64>, Refusal> {
    import(Release::R4, &example(name), &Server, &SETTINGS)
}

/// What an example becomes.
pub fn taken(name: &str) -> Imported<u64> {
    read(name).unwrap_or_else(|refusal| panic!("{name}: {refusal}"))
}

/// 2022-06-13, when the examples were signed, and within the year that they speak of.
const SIGNED: Moment = 1_655_078_400_000;
/// 2023-01-01.
const YEAR_2023: Moment = 1_672_531_200_000;
/// A practitioner of whom no example speaks.
const OTHER: u64 = 77;

/// Somebody asks to see a normal observation of 2022.
fn normal() -> AccessRequest {
    AccessRequest {
        action: ConsentAction::ACCESS,
        purpose: PurposeOfUse::TREAT,
        class: Some(DataClass::OBSERVATION),
        confidentiality: Some(Confidentiality::N),
        labels: Some(SensitivitySet::EMPTY),
        author: Some(HOSPITAL),
        tags: Some(DataTags::new()),
        data_time: Some(SIGNED),
    }
}

fn tagged(meaning: DataMeaning, address: &str) -> AccessRequest {
    let tags = vec![tag(meaning, address)].try_into().expect("it is one");
    AccessRequest { tags: Some(tags), ..normal() }
}

/// Nobody knows what the data is a part of.
fn untagged() -> AccessRequest {
    AccessRequest { tags: None, ..normal() }
}

fn purpose(purpose: PurposeOfUse) -> AccessRequest {
    AccessRequest { purpose, ..normal() }
}

fn level(level: Confidentiality) -> AccessRequest {
    AccessRequest { confidentiality: Some(level), ..normal() }
}

fn labelled(label: Sensitivity) -> AccessRequest {
    let labels = Some(SensitivitySet::of(&[label]));
    AccessRequest { labels, ..level(Confidentiality::R) }
}

fn of(data_time: Moment) -> AccessRequest {
    AccessRequest { data_time: Some(data_time), ..normal() }
}

/// The practitioner as an author.
const AUTHOR: &str = "Practitioner/ex-practitioner";

/// Where the example says nothing, the default policy answers.
const SILENT: Option<AccessDecision> = None;

#[test]
fn the_examples_decide_as_they_say() {
    use Confidentiality::{N, R, V};
    use DataMeaning::{AUTHOREDBY, INSTANCE, RELATED};
    use PurposeOfUse::{BTG, COC, HMARKT, HOPERAT, HPAYMT, HRESCH, TREAT};
    use Sensitivity::{HIV, PSY, SDV};
    let cases: &[(&str, u64, Moment, AccessRequest, Option<AccessDecision>)] = &[
        ("consent-basic-treat", OTHER, SIGNED, purpose(TREAT), Some(Permit)),
        ("consent-basic-treat", OTHER, SIGNED, purpose(COC), Some(Permit)),
        ("consent-basic-treat", OTHER, SIGNED, purpose(HPAYMT), Some(Permit)),
        ("consent-basic-treat", OTHER, SIGNED, purpose(HOPERAT), Some(Permit)),
        ("consent-basic-treat", OTHER, SIGNED, purpose(HRESCH), SILENT),
        ("consent-basic-treat", OTHER, SIGNED, purpose(BTG), SILENT),
        // It names no labels, and so reaches nothing that bears one.
        ("consent-basic-treat", OTHER, SIGNED, level(V), Some(Permit)),
        ("consent-basic-treat", OTHER, SIGNED, labelled(HIV), SILENT),
        ("consent-basic-treat-infant", OTHER, SIGNED, normal(), Some(Permit)),
        ("consent-basic-ink", OTHER, SIGNED, normal(), Some(Permit)),
        ("consent-basic-reject", OTHER, SIGNED, purpose(TREAT), Some(Deny)),
        ("consent-basic-reject", OTHER, SIGNED, purpose(COC), Some(Deny)),
        ("consent-basic-reject", OTHER, SIGNED, labelled(HIV), Some(Deny)),
        ("consent-basic-reject", OTHER, SIGNED, purpose(HRESCH), SILENT),
        ("consent-basic-research", OTHER, SIGNED, purpose(HRESCH), Some(Permit)),
        ("consent-basic-research", OTHER, SIGNED, purpose(PurposeOfUse::CLINTRCH), Some(Permit)),
        ("consent-basic-research", OTHER, SIGNED, purpose(TREAT), SILENT),
        // It ends with the last day of 2022.
        ("consent-expired-treat", OTHER, YEAR_2023 - 1, normal(), Some(Permit)),
        ("consent-expired-treat", OTHER, YEAR_2023, normal(), SILENT),
        ("consent-intermediate-timeframe", OTHER, SIGNED, of(YEAR_2023 - 1), Some(Permit)),
        ("consent-intermediate-timeframe", OTHER, SIGNED, of(YEAR_2023), SILENT),
        ("consent-intermediate-not-timeframe", OTHER, SIGNED, of(YEAR_2023 - 1), Some(Deny)),
        ("consent-intermediate-not-timeframe", OTHER, SIGNED, of(YEAR_2023), Some(Permit)),
        (
            "consent-intermediate-authoredby",
            OTHER,
            SIGNED,
            tagged(AUTHOREDBY, AUTHOR),
            Some(Permit),
        ),
        ("consent-intermediate-authoredby", OTHER, SIGNED, normal(), SILENT),
        ("consent-intermediate-authoredby", OTHER, SIGNED, untagged(), SILENT),
        (
            "consent-intermediate-not-authoredby",
            OTHER,
            SIGNED,
            tagged(AUTHOREDBY, AUTHOR),
            Some(Deny),
        ),
        ("consent-intermediate-not-authoredby", OTHER, SIGNED, normal(), Some(Permit)),
        ("consent-intermediate-not-authoredby", OTHER, SIGNED, untagged(), Some(Deny)),
        (
            "consent-intermediate-encounter",
            OTHER,
            SIGNED,
            tagged(RELATED, "Encounter/ex-encounter"),
            Some(Permit),
        ),
        (
            "consent-intermediate-encounter",
            OTHER,
            SIGNED,
            tagged(RELATED, "Encounter/another"),
            SILENT,
        ),
        (
            "consent-intermediate-not-encounter",
            OTHER,
            SIGNED,
            tagged(RELATED, "Encounter/ex-encounter"),
            Some(Deny),
        ),
        (
            "consent-intermediate-not-encounter",
            OTHER,
            SIGNED,
            tagged(RELATED, "Encounter/another"),
            Some(Permit),
        ),
        (
            "consent-intermediate-not-data",
            OTHER,
            SIGNED,
            tagged(INSTANCE, "Observation/ex-alcoholUse"),
            Some(Deny),
        ),
        (
            "consent-intermediate-not-data",
            OTHER,
            SIGNED,
            tagged(INSTANCE, "Observation/ex-weight"),
            Some(Permit),
        ),
        ("dissent-intermediate-break-glass", PRACTITIONER, SIGNED, purpose(TREAT), Some(Deny)),
        ("dissent-intermediate-break-glass", PRACTITIONER, SIGNED, purpose(HMARKT), Some(Deny)),
        // Breaking the glass has its own journey: no consent is in its way.
        ("dissent-intermediate-break-glass", PRACTITIONER, SIGNED, purpose(BTG), SILENT),
        ("consent-advanced-normal", OTHER, SIGNED, level(N), Some(Permit)),
        ("consent-advanced-normal", OTHER, SIGNED, level(R), SILENT),
        ("consent-advanced-normal-restricted", OTHER, SIGNED, level(R), Some(Permit)),
        ("consent-advanced-normal-restricted", OTHER, SIGNED, level(V), SILENT),
        ("consent-advanced-normal-not-restricted", OTHER, SIGNED, level(N), Some(Permit)),
        ("consent-advanced-normal-not-restricted", OTHER, SIGNED, level(R), Some(Deny)),
        ("consent-advanced-normal-not-restricted", OTHER, SIGNED, level(V), Some(Deny)),
        ("consent-advanced-normal-focused-restricted", OTHER, SIGNED, level(N), Some(Permit)),
        ("consent-advanced-normal-focused-restricted", OTHER, SIGNED, level(R), SILENT),
        (
            "consent-advanced-normal-focused-restricted",
            PRACTITIONER,
            SIGNED,
            level(R),
            Some(Permit),
        ),
        ("consent-advanced-normal-focused-restricted", PRACTITIONER, SIGNED, level(V), SILENT),
        ("consent-advanced-normal-focused-psy", PRACTITIONER, SIGNED, labelled(PSY), Some(Permit)),
        ("consent-advanced-normal-focused-psy", PRACTITIONER, SIGNED, labelled(SDV), SILENT),
        ("consent-advanced-normal-focused-psy", OTHER, SIGNED, labelled(PSY), SILENT),
        ("consent-advanced-normal-focused-psy", OTHER, SIGNED, level(N), Some(Permit)),
        (
            "consent-advanced-normal-focused-psy-or-sdv",
            PRACTITIONER,
            SIGNED,
            labelled(PSY),
            Some(Permit),
        ),
        (
            "consent-advanced-normal-focused-psy-or-sdv",
            PRACTITIONER,
            SIGNED,
            labelled(SDV),
            Some(Permit),
        ),
        ("consent-advanced-normal-focused-psy-or-sdv", PRACTITIONER, SIGNED, labelled(HIV), SILENT),
        ("consent-advanced-normal-focused-psy-or-sdv", OTHER, SIGNED, labelled(SDV), SILENT),
        (
            "consent-advanced-normal-break-glass-restricted",
            PRACTITIONER,
            SIGNED,
            level(N),
            Some(Permit),
        ),
        ("consent-advanced-normal-break-glass-restricted", PRACTITIONER, SIGNED, level(R), SILENT),
    ];
    for (name, account, now, request, expected) in cases {
        let stated = taken(name).stated;
        let who = requester(HOSPITAL, *account);
        for policy in [opt_in(), opt_out()] {
            let expected =
                expected.unwrap_or_else(|| policy.decide(request.purpose, who.kind, None));
            let decided = decide(&stated, &who, &policy, request, *now);
            assert_eq!(decided, expected, "{name}: {request:?}");
        }
    }
}

/// Every example that a consent of Salus can say, and how many consents it becomes.
const TAKEN: [(&str, usize); 21] = [
    ("consent-basic-treat", 1),
    ("consent-basic-treat-infant", 1),
    ("consent-basic-ink", 1),
    ("consent-basic-reject", 1),
    ("consent-basic-research", 1),
    ("consent-expired-treat", 1),
    ("consent-intermediate-timeframe", 1),
    ("consent-intermediate-not-timeframe", 2),
    ("consent-intermediate-authoredby", 1),
    ("consent-intermediate-not-authoredby", 2),
    ("consent-intermediate-encounter", 1),
    ("consent-intermediate-not-encounter", 2),
    ("consent-intermediate-not-data", 2),
    ("dissent-intermediate-break-glass", 1),
    ("consent-advanced-normal", 1),
    ("consent-advanced-normal-restricted", 1),
    ("consent-advanced-normal-not-restricted", 2),
    ("consent-advanced-normal-focused-restricted", 2),
    ("consent-advanced-normal-focused-psy", 2),
    ("consent-advanced-normal-focused-psy-or-sdv", 2),
    ("consent-advanced-normal-break-glass-restricted", 1),
];

#[test]
fn the_examples_come_back() {
    for (name, count) in &TAKEN {
        let first = taken(name);
        assert_eq!(first.stated.len(), *count, "{name}");
        assert_eq!(first.head.subject, SUBJECT);
        for release in [Release::R4, Release::R5] {
            let settings = Settings::default();
            let documents =
                export(release, &first.head, &first.stated, &Server, &settings).unwrap().documents;
            let again: Vec<_> = documents
                .iter()
                .map(|document| {
                    import(release, &document.to_string(), &Server, &settings).expect(name)
                })
                .collect();
            assert!(again.iter().all(|again| again.head == first.head), "{name}");
            let stated: Vec<_> = again.into_iter().flat_map(|again| again.stated).collect();
            assert_eq!(stated, first.stated, "{name}");
        }
    }
}

/// Every example that a consent of Salus cannot say, and why.
fn refused() -> Vec<(&'static str, Vec<(String, Problem)>)> {
    let at = |path: &str, problem| (path.to_string(), problem);
    let foo_bar = "http://example.org/policies/purposeOfUse#FooBar";
    vec![
        // A purpose of its own making.
        (
            "consent-intermediate-purpose",
            vec![at("Consent.provision.purpose[0]", Problem::UnknownCode(foo_bar.into()))],
        ),
        // Six single records, where a consent points at four.
        (
            "consent-intermediate-data",
            vec![
                at("Consent.provision.data[4]", Problem::TooMany(4)),
                at("Consent.provision.data[5]", Problem::TooMany(4)),
                at("Consent.provision.data", Problem::TooMany(4)),
            ],
        ),
    ]
}

#[test]
fn the_other_examples_are_refused_by_name() {
    for (name, expected) in refused() {
        assert_eq!(issues(read(name)), expected, "{name}");
    }
    // With a purpose that everybody knows, the research institute gets its consent.
    let text = example("consent-intermediate-purpose")
        .replace(
            "http://example.org/policies/purposeOfUse",
            "http://terminology.hl7.org/CodeSystem/v3-ActReason",
        )
        .replace("FooBar", "HRESCH");
    let imported = import(Release::R4, &text, &Server, &SETTINGS).unwrap();
    assert_eq!(imported.stated[0].grantee, Grantee::Organisation(INSTITUTE));
}

#[test]
fn no_example_is_forgotten() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/ihe-pcf");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| Some(entry.unwrap().path().file_name()?.to_str()?.to_string()))
        .filter_map(|file| Some(file.strip_suffix(".json")?.to_string()))
        .collect();
    files.sort();
    let mut known: Vec<_> = TAKEN.iter().map(|(name, _)| name.to_string()).collect();
    known.extend(refused().into_iter().map(|(name, _)| name.to_string()));
    known.sort();
    assert_eq!(files, known);
}

#[test]
fn who_signed_is_known() {
    for (name, grantor) in [
        ("consent-basic-treat", Capacity::Controller),
        (
            "consent-basic-treat-infant",
            Capacity::Representative { kind: RepresentativeKind::GUARD, by_court: false },
        ),
    ] {
        let head = taken(name).head;
        assert_eq!(head.grantor, Some(grantor));
        assert_eq!(head.managers, [HOSPITAL]);
        assert_eq!(head.policies, ["http://example.org/policies/basePrivacyConsentPolicy.txt"]);
    }
}

#[test]
fn what_is_written_out_is_told() {
    let imported = taken("consent-basic-treat");
    assert_eq!(
        notes(&imported.warnings),
        [
            ("Consent.meta", &Note::LeftOut),
            ("Consent.dateTime", &Note::ReadAsUtc),
            ("Consent.id", &Note::LeftOut),
            ("Consent.policyRule", &Note::BasisTaken(LegalBasis::HIPAA_AUTHORIZATION)),
            ("Consent.category", &Note::CategoryTaken(ConsentCategory::INFA)),
            ("Consent.provision.action", &Note::AllActions),
            ("Consent.provision.class", &Note::AllClasses),
            ("Consent.provision.securityLabel", &Note::AnyConfidentiality),
            ("Consent.provision.securityLabel", &Note::NoLabels),
        ]
    );
    let region = imported.stated[0].consent.region;
    assert_eq!(region.actions, ActionSet::all());
    // A class stands for its kinds.
    assert_eq!(region.classes.with_kinds(), DataClassSet::all());
    assert_eq!(region.confidentiality, Confidentiality::V);
    assert_eq!(region.labels, SensitivitySet::EMPTY);

    // The deny of everything means every purpose but emergencies.
    let imported = taken("dissent-intermediate-break-glass");
    assert!(notes(&imported.warnings).contains(&("Consent.provision.purpose", &Note::AllPurposes)));
    assert!(notes(&imported.warnings)
        .contains(&("Consent.provision.provision[0].purpose[0]", &Note::EmergencyLeftOut)));
    assert_eq!(imported.stated[0].consent.decision, ConsentDecision::Deny);
    assert_eq!(imported.stated[0].grantee, Grantee::Everyone);
}
