//! FHIR R4 (4.0.1), which IHE PCF is written in.

use super::{
    datatypes::{verified, Concept, Reference, Source, Verification},
    document::{Document, STUDY},
    issue::{Findings, Problem},
    json::{string, At, Element},
    provision, terminology,
    time::{moment, write_moment},
    Release,
};
use salus_primitives::Moment;
use serde_json::{json, Map, Value};

/// What a Consent can be.
const STATUSES: [&str; 6] =
    ["draft", "proposed", "active", "rejected", "inactive", "entered-in-error"];

/// Reads a Consent.
pub(super) fn read(element: &Element<'_>) -> Document {
    let findings = element.findings;
    if let Some(scope) = element.required("scope", Concept::read) {
        if !scope.value.codings.iter().any(terminology::is_about_data) {
            findings.issue(scope.path, Problem::OtherScope);
        }
    }
    let mut sources: Vec<_> =
        element.one("sourceAttachment", Source::read_attachment).into_iter().collect();
    sources.extend(element.one("sourceReference", Source::read_reference));
    Document {
        status: element
            .required("status", |path, value, findings| status(&STATUSES, path, value, findings)),
        categories: element.many("category", Concept::read),
        subject: element.required("patient", Reference::read),
        date: element.one("dateTime", moment),
        grantors: element.many("performer", Reference::read),
        managers: element.many("organization", Reference::read),
        controllers: Vec::new(),
        sources,
        bases: element.one("policyRule", Concept::read).into_iter().collect(),
        policies: element.many("policy", policy).into_iter().map(|policy| policy.value).collect(),
        verifications: element.many("verification", verification),
        studies: element.extension(STUDY, "valueReference", Reference::read),
        rule: element
            .required("provision", |path, value, findings| {
                provision::read(Release::R4, None, path, value, findings)
            })
            .map(|rule| rule.value),
    }
}

/// Reads a status that is one of these.
pub(super) fn status(
    known: &[&str],
    path: &str,
    value: &Value,
    findings: &Findings,
) -> Option<String> {
    let status = string(path, value, findings)?;
    if !known.contains(&status) {
        findings.issue(path, Problem::UnknownValue(status.into()));
        return None;
    }
    Some(status.into())
}

fn policy(path: &str, value: &Value, findings: &Findings) -> Option<At<String>> {
    let element = Element::open(path, value, findings)?;
    let uri = element.required("uri", string);
    element.leave_out(&["authority"]);
    element.close();
    uri.map(|At { path, value }| At { path, value: value.into() })
}

fn verification(path: &str, value: &Value, findings: &Findings) -> Option<Verification> {
    let element = Element::open(path, value, findings)?;
    let verification = Verification {
        verified: verified(&element),
        by: None,
        with: element.one("verifiedWith", Reference::read).map(|with| with.value),
        dates: element.one("verificationDate", moment).into_iter().collect(),
    };
    element.close();
    Some(verification)
}

/// Writes a Consent.
pub(super) fn write(
    root: &str,
    document: &Document,
    is_research: bool,
    findings: &Findings,
) -> Map<String, Value> {
    let mut members = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.as_array().is_some_and(Vec::is_empty) {
            members.insert(name.into(), value);
        }
    };
    put("extension", studies(&document.studies));
    put("scope", terminology::scope(is_research).write());
    put("category", document.categories.iter().map(|category| category.value.write()).collect());
    if let Some(subject) = &document.subject {
        put("patient", subject.value.write());
    }
    if let Some(date) = &document.date {
        match write_moment(date.value) {
            Some(date) => put("dateTime", json!(date)),
            None => findings.issue(format!("{root}.dateTime"), Problem::MomentTooLate),
        }
    }
    put("performer", references(&document.grantors));
    put("organization", references(&document.managers));
    if !document.controllers.is_empty() {
        findings.issue(format!("{root}.controller"), Problem::UnknownElement);
    }
    match document.sources.as_slice() {
        [] => {}
        [At { value: Source::Attachment(attachment), .. }] => {
            put("sourceAttachment", attachment.clone());
        }
        [At { value: Source::Reference(reference), .. }] => {
            put("sourceReference", reference.write());
        }
        _ => findings.issue(format!("{root}.source"), Problem::TooMany(1)),
    }
    if let Some(basis) = document.bases.first() {
        put("policyRule", basis.value.write());
    }
    put("policy", document.policies.iter().map(|uri| json!({ "uri": uri.value })).collect());
    let verifications = document.verifications.iter().enumerate().map(|(number, verification)| {
        let path = format!("{root}.verification[{number}]");
        write_verification(&path, &verification.value, findings)
    });
    put("verification", verifications.collect());
    if let Some(rule) = &document.rule {
        put("provision", provision::write(Release::R4, &rule.path, rule, findings));
    }
    members
}

fn write_verification(path: &str, verification: &Verification, findings: &Findings) -> Value {
    if verification.by.is_some() {
        findings.issue(format!("{path}.verifiedBy"), Problem::UnknownElement);
    }
    if verification.dates.len() > 1 {
        findings.issue(format!("{path}.verificationDate"), Problem::TooMany(1));
    }
    let mut members = write_verified(verification);
    if let Some(date) = write_moments(path, &verification.dates, findings).into_iter().next() {
        members.insert("verificationDate".into(), date);
    }
    Value::Object(members)
}

/// What both releases tell of a verification alike.
pub(super) fn write_verified(verification: &Verification) -> Map<String, Value> {
    let mut members = Map::new();
    members.insert("verified".into(), json!(verification.verified));
    if let Some(with) = &verification.with {
        members.insert("verifiedWith".into(), with.write());
    }
    members
}

/// The times of a verification.
pub(super) fn write_moments(path: &str, dates: &[At<Moment>], findings: &Findings) -> Vec<Value> {
    let dates = dates.iter().filter_map(|date| {
        let written = write_moment(date.value);
        if written.is_none() {
            findings.issue(format!("{path}.verificationDate"), Problem::MomentTooLate);
        }
        Some(json!(written?))
    });
    dates.collect()
}

/// The extensions that name studies.
pub(super) fn studies(studies: &[At<Reference>]) -> Value {
    let extensions =
        studies.iter().map(|study| json!({ "url": STUDY, "valueReference": study.value.write() }));
    extensions.collect()
}

/// Writes references.
pub(super) fn references(references: &[At<Reference>]) -> Value {
    references.iter().map(|reference| reference.value.write()).collect()
}
