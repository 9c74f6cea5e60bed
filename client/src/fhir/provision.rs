//! Provisions, in which R4 and R5 differ least.

use super::{
    datatypes::{Coding, Concept, Reference},
    document::{opposite, Actor, Data, Rule, DATA_TOGETHER, SILENT},
    issue::{Findings, Problem},
    json::{string, At, Element},
    time::{period, write_period},
    Release,
};
use salus_primitives::consent::ConsentDecision;
use serde_json::{json, Map, Value};

/// The codes of FHIR's consent-provision-type.
pub(super) fn decision(path: &str, value: &Value, findings: &Findings) -> Option<ConsentDecision> {
    match string(path, value, findings)? {
        "permit" => Some(ConsentDecision::Permit),
        "deny" => Some(ConsentDecision::Deny),
        other => {
            findings.issue(path, Problem::UnknownValue(other.into()));
            None
        }
    }
}

fn decision_code(decision: ConsentDecision) -> &'static str {
    match decision {
        ConsentDecision::Permit => "permit",
        ConsentDecision::Deny => "deny",
    }
}

/// Reads a provision and those below it. `above` is the decision of the level above.
pub(super) fn read(
    release: Release,
    above: Option<ConsentDecision>,
    path: &str,
    value: &Value,
    findings: &Findings,
) -> Option<Rule> {
    let element = Element::open(path, value, findings)?;
    let decision = match release {
        Release::R4 => match element.one("type", decision) {
            Some(decision) => decision.value,
            None => {
                findings.issue(element.at("type"), Problem::DecisionMissing);
                above.map_or(ConsentDecision::Deny, opposite)
            }
        },
        Release::R5 => above.map_or(ConsentDecision::Deny, opposite),
    };
    let classes = match release {
        Release::R4 => "class",
        Release::R5 => "resourceType",
    };
    let [is_silent, is_data_together] = element.flags([SILENT, DATA_TOGETHER]);
    let rule = Rule {
        path: path.into(),
        decision,
        is_silent,
        period: element.one("period", period),
        actors: element.many("actor", actor),
        actions: element.many("action", Concept::read),
        labels: element.many("securityLabel", Coding::read),
        purposes: element.many("purpose", Coding::read),
        classes: element.many(classes, Coding::read),
        document_types: match release {
            Release::R4 => Vec::new(),
            Release::R5 => element.many("documentType", Coding::read),
        },
        data_period: element.one("dataPeriod", period),
        data: element.many("data", data),
        is_data_together,
        rules: element
            .many("provision", |path, value, findings| {
                read(release, Some(decision), path, value, findings)
            })
            .into_iter()
            .map(|rule| rule.value)
            .collect(),
    };
    element.cannot_say(&["code"]);
    if release == Release::R5 {
        element.cannot_say(&["expression"]);
    }
    element.close();
    Some(rule)
}

fn actor(path: &str, value: &Value, findings: &Findings) -> Option<Actor> {
    let element = Element::open(path, value, findings)?;
    let role = element.one("role", Concept::read);
    let reference = element.required("reference", Reference::read);
    element.close();
    Some(Actor { role, reference: reference? })
}

fn data(path: &str, value: &Value, findings: &Findings) -> Option<Data> {
    let element = Element::open(path, value, findings)?;
    let meaning = element.required("meaning", string);
    let reference = element.required("reference", Reference::read);
    element.close();
    let At { path, value } = meaning?;
    Some(Data { meaning: At { path, value: value.into() }, reference: reference? })
}

/// Writes a provision and those below it.
pub(super) fn write(release: Release, path: &str, rule: &Rule, findings: &Findings) -> Value {
    let mut members = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.as_array().is_some_and(Vec::is_empty) {
            members.insert(name.into(), value);
        }
    };
    if release == Release::R4 {
        put("type", json!(decision_code(rule.decision)));
    }
    put(
        "modifierExtension",
        flags([(SILENT, rule.is_silent), (DATA_TOGETHER, rule.is_data_together)]),
    );
    if let Some(period) = &rule.period {
        put("period", write_period(&format!("{path}.period"), period.value, findings));
    }
    put("actor", rule.actors.iter().map(|actor| write_actor(&actor.value)).collect());
    put("action", rule.actions.iter().map(|action| action.value.write()).collect());
    put("securityLabel", rule.labels.iter().map(|label| label.value.write()).collect());
    put("purpose", rule.purposes.iter().map(|purpose| purpose.value.write()).collect());
    let documents = rule.document_types.iter();
    put("documentType", documents.map(|document| document.value.write()).collect());
    let classes = rule.classes.iter().map(|class| class.value.write()).collect();
    match release {
        Release::R4 => put("class", classes),
        Release::R5 => put("resourceType", classes),
    }
    if let Some(period) = &rule.data_period {
        put("dataPeriod", write_period(&format!("{path}.dataPeriod"), period.value, findings));
    }
    put("data", rule.data.iter().map(|data| write_data(&data.value)).collect());
    put("provision", write_all(release, path, &rule.rules, findings));
    Value::Object(members)
}

/// Writes the provisions of a level.
pub(super) fn write_all(
    release: Release,
    path: &str,
    rules: &[Rule],
    findings: &Findings,
) -> Value {
    rules
        .iter()
        .enumerate()
        .map(|(place, rule)| write(release, &format!("{path}.provision[{place}]"), rule, findings))
        .collect()
}

/// The modifier extensions that are set.
pub(super) fn flags<const N: usize>(flags: [(&str, bool); N]) -> Value {
    let set = flags.into_iter().filter(|(_, is_set)| *is_set);
    set.map(|(url, _)| json!({ "url": url, "valueBoolean": true })).collect()
}

/// What `Consent.decision` of R5 is written as.
pub(super) fn write_decision(decision: ConsentDecision) -> Value {
    json!(decision_code(decision))
}

fn write_actor(actor: &Actor) -> Value {
    let reference = actor.reference.value.write();
    match &actor.role {
        Some(role) => json!({ "role": role.value.write(), "reference": reference }),
        None => json!({ "reference": reference }),
    }
}

fn write_data(data: &Data) -> Value {
    json!({ "meaning": data.meaning.value, "reference": data.reference.value.write() })
}
