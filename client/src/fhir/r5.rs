//! FHIR R5 (5.0.0). The decision stands above the provisions, and each level of them negates the one
//! above.

use super::{
    datatypes::{verified, Concept, Reference, Source, Verification},
    document::{Actor, Document, Rule, SILENT, STUDY},
    issue::{Findings, Note, Problem},
    json::{string, At, Element},
    provision,
    r4::{references, status, studies, write_moments, write_verified},
    time::{moment, period, write_moment, write_period},
    Release,
};
use salus_primitives::time::DAY;
use serde_json::{json, Map, Value};

/// What a Consent can be.
const STATUSES: [&str; 6] =
    ["draft", "active", "inactive", "not-done", "entered-in-error", "unknown"];

/// Reads a Consent.
pub(super) fn read(element: &Element<'_>) -> Document {
    let mut sources = element.many("sourceAttachment", Source::read_attachment);
    sources.extend(element.many("sourceReference", Source::read_reference));
    let policies = element.one("policyBasis", policy).and_then(|basis| basis.value);
    element.leave_out(&["policyText"]);
    Document {
        status: element
            .required("status", |path, value, findings| status(&STATUSES, path, value, findings)),
        categories: element.many("category", Concept::read),
        subject: element.required("subject", Reference::read),
        date: element.one("date", moment),
        grantors: element.many("grantor", Reference::read),
        managers: element.many("manager", Reference::read),
        controllers: element.many("controller", Reference::read),
        sources,
        bases: element.many("regulatoryBasis", Concept::read),
        policies: policies.into_iter().collect(),
        verifications: element.many("verification", verification),
        studies: element.extension(STUDY, "valueReference", Reference::read),
        rule: rule(element),
    }
}

/// The rule that the whole Consent is, about everything that no provision is about.
fn rule(element: &Element<'_>) -> Option<Rule> {
    let [is_silent] = element.flags([SILENT]);
    let Some(decision) = element.one("decision", provision::decision) else {
        element.findings.issue(element.at("decision"), Problem::DecisionMissing);
        return None;
    };
    let actors = element.many("grantee", |path, value, findings| {
        let reference = Reference::read(path, value, findings)?;
        Some(Actor { role: None, reference: At { path: path.into(), value: reference } })
    });
    let rules = element.many("provision", |path, value, findings| {
        provision::read(Release::R5, Some(decision.value), path, value, findings)
    });
    Some(Rule {
        is_silent,
        period: element.one("period", period),
        actors,
        rules: rules.into_iter().map(|rule| rule.value).collect(),
        ..Rule::about_everything(decision.path, decision.value)
    })
}

fn policy(path: &str, value: &Value, findings: &Findings) -> Option<Option<At<String>>> {
    let element = Element::open(path, value, findings)?;
    let url = element.one("url", string);
    let url = url.map(|At { path, value }| At { path, value: value.into() });
    element.cannot_say(&["reference"]);
    element.close();
    Some(url)
}

fn verification(path: &str, value: &Value, findings: &Findings) -> Option<Verification> {
    let element = Element::open(path, value, findings)?;
    element.leave_out(&["verificationType"]);
    let verification = Verification {
        verified: verified(&element),
        by: element.one("verifiedBy", Reference::read).map(|by| by.value),
        with: element.one("verifiedWith", Reference::read).map(|with| with.value),
        dates: element.many("verificationDate", moment),
    };
    element.close();
    Some(verification)
}

/// Writes a Consent.
pub(super) fn write(root: &str, document: &Document, findings: &Findings) -> Map<String, Value> {
    let mut members = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.as_array().is_some_and(Vec::is_empty) {
            members.insert(name.into(), value);
        }
    };
    put("extension", studies(&document.studies));
    put("category", document.categories.iter().map(|category| category.value.write()).collect());
    if let Some(subject) = &document.subject {
        put("subject", subject.value.write());
    }
    if let Some(date) = &document.date {
        match write_moment(date.value) {
            Some(text) => {
                if date.value % DAY != 0 {
                    findings.warn(format!("{root}.date"), Note::DayOnly);
                }
                put("date", json!(text[..10]));
            }
            None => findings.issue(format!("{root}.date"), Problem::MomentTooLate),
        }
    }
    put("grantor", references(&document.grantors));
    put("manager", references(&document.managers));
    put("controller", references(&document.controllers));
    for source in &document.sources {
        match &source.value {
            Source::Attachment(attachment) => put("sourceAttachment", json!([attachment])),
            Source::Reference(reference) => put("sourceReference", json!([reference.write()])),
        }
    }
    put("regulatoryBasis", document.bases.iter().map(|basis| basis.value.write()).collect());
    match document.policies.as_slice() {
        [] => {}
        [policy] => put("policyBasis", json!({ "url": policy.value })),
        _ => findings.issue(format!("{root}.policyBasis"), Problem::TooMany(1)),
    }
    let verifications = document.verifications.iter().enumerate().map(|(number, verification)| {
        let path = format!("{root}.verification[{number}]");
        write_verification(&path, &verification.value, findings)
    });
    put("verification", verifications.collect());
    if let Some(rule) = &document.rule {
        put("modifierExtension", provision::flags([(SILENT, rule.is_silent)]));
        if let Some(period) = &rule.period {
            put("period", write_period(&format!("{root}.period"), period.value, findings));
        }
        put("decision", provision::write_decision(rule.decision));
        put("provision", provision::write_all(Release::R5, root, &rule.rules, findings));
    }
    members
}

fn write_verification(path: &str, verification: &Verification, findings: &Findings) -> Value {
    let mut members = write_verified(verification);
    if let Some(by) = &verification.by {
        members.insert("verifiedBy".into(), by.write());
    }
    if !verification.dates.is_empty() {
        let dates = write_moments(path, &verification.dates, findings);
        members.insert("verificationDate".into(), Value::Array(dates));
    }
    Value::Object(members)
}
