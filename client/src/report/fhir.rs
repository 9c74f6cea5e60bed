//! Audit events as FHIR has them, R4 and R5.
//!
//! What a pattern of BALP asks for and the chain does not know, the requester's place in the network first
//! of all, is marked as absent (`data-absent-reason`), never made up.

use super::{
    event::{Agent, Coding, Entity, Event, Named},
    gather::At,
    words,
};
use salus_primitives::{audit::AuditOutcome, codes::Code, PurposeOfUse};
use serde_json::{json, Map, Value};

/// A release of FHIR.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Release {
    /// 4.0.1.
    R4,
    /// 5.0.0.
    R5,
}

const OUTCOME: &str = "http://terminology.hl7.org/CodeSystem/audit-event-outcome";
const ABSENT: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
const KIND: &str = "urn:salus:audit-kind";

/// The events as a Bundle of type collection, as of a block.
pub fn bundle(events: &[Event], release: Release, at: &At) -> Value {
    let entries: Vec<_> = events
        .iter()
        .map(|event| {
            json!({
                "fullUrl": format!("urn:salus:line:{:?}:{}", at.genesis, event.line),
                "resource": event.fhir(release),
            })
        })
        .collect();
    json!({
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": words::moment(at.time),
        "entry": entries,
    })
}

impl Event {
    /// The event in a release.
    pub fn fhir(&self, release: Release) -> Value {
        match release {
            Release::R4 => self.r4(),
            Release::R5 => self.r5(),
        }
    }

    fn own_code(&self) -> Value {
        let kind = format!("{:?}", self.kind);
        json!({ "system": KIND, "code": kind, "display": words::kind(self.kind) })
    }

    fn r4(&self) -> Value {
        let (outcome, note) = self.outcome;
        let mut event = json!({
            "resourceType": "AuditEvent",
            "id": format!("line-{}", self.line),
            "type": coding(&self.event),
            "subtype": [coding(&self.detail), self.own_code()],
            "action": self.action.to_string(),
            "recorded": words::moment(self.recorded),
            "outcome": outcome_code(outcome),
            "agent": self.agents.iter().map(|it| agent(it, Release::R4, self.purpose)).collect::<Vec<_>>(),
            "source": {
                "observer": named(&self.observer),
                "type": [coding(&self.source)],
            },
        });
        if let Some(note) = note {
            event["outcomeDesc"] = note.into();
        }
        if let Some(purpose) = self.purpose {
            event["purposeOfEvent"] = json!([concept_of(purpose)]);
        }
        if !self.entities.is_empty() {
            event["entity"] = self.entities.iter().map(|it| entity(it, Release::R4)).collect();
        }
        event
    }

    fn r5(&self) -> Value {
        let (outcome, note) = self.outcome;
        let mut told = json!({ "code": { "system": OUTCOME, "code": outcome_code(outcome) } });
        if let Some(note) = note {
            told["detail"] = json!([{ "text": note }]);
        }
        let mut event = json!({
            "resourceType": "AuditEvent",
            "id": format!("line-{}", self.line),
            "category": [{ "coding": [coding(&self.event)] }],
            "code": { "coding": [coding(&self.detail), self.own_code()] },
            "action": self.action.to_string(),
            "recorded": words::moment(self.recorded),
            "outcome": told,
            "agent": self.agents.iter().map(|it| agent(it, Release::R5, self.purpose)).collect::<Vec<_>>(),
            "source": {
                "observer": named(&self.observer),
                "type": [{ "coding": [coding(&self.source)] }],
            },
        });
        if let Some(purpose) = self.purpose {
            event["authorization"] = json!([concept_of(purpose)]);
        }
        if let Some(subject) = &self.subject {
            let value = format!("0x{}", hex::encode(subject.0));
            let identifier = json!({ "system": "urn:salus:subject", "value": value });
            event["patient"] = json!({ "type": "Patient", "identifier": identifier });
        }
        if !self.entities.is_empty() {
            event["entity"] = self.entities.iter().map(|it| entity(it, Release::R5)).collect();
        }
        event
    }
}

fn outcome_code(outcome: AuditOutcome) -> &'static str {
    match outcome {
        AuditOutcome::Success => "0",
        AuditOutcome::Denied => "8",
    }
}

fn coding(it: &Coding) -> Value {
    let mut value = json!({ "system": it.system, "code": it.code });
    if !it.display.is_empty() {
        value["display"] = it.display.into();
    }
    value
}

fn concept_of(purpose: PurposeOfUse) -> Value {
    json!({ "coding": [{ "system": PurposeOfUse::SYSTEM, "code": purpose.code() }] })
}

fn absent(reason: &str) -> Value {
    json!({ "extension": [{ "url": ABSENT, "valueCode": reason }] })
}

fn named(it: &Named) -> Value {
    match it {
        Named::Unknown => absent("unknown"),
        Named::Masked => absent("masked"),
        Named::By { resource, system, value, display } => {
            let mut reference = Map::new();
            if !resource.is_empty() {
                reference.insert("type".into(), (*resource).into());
            }
            reference.insert("identifier".into(), json!({ "system": system, "value": value }));
            if let Some(display) = display {
                reference.insert("display".into(), display.as_str().into());
            }
            reference.into()
        }
    }
}

fn agent(it: &Agent, release: Release, purpose: Option<PurposeOfUse>) -> Value {
    let mut value = json!({ "who": named(&it.who), "requestor": it.is_requestor });
    if let Some(role) = &it.role {
        value["type"] = json!({ "coding": [coding(role)] });
    }
    if it.has_network {
        match release {
            Release::R4 => value["network"] = absent("unknown"),
            Release::R5 => value["_networkString"] = absent("unknown"),
        }
    }
    if let Some(purpose) = purpose.filter(|_| it.is_requestor) {
        let name = match release {
            Release::R4 => "purposeOfUse",
            Release::R5 => "authorization",
        };
        value[name] = json!([concept_of(purpose)]);
    }
    value
}

/// R5 has no element for what sort of thing an entity is; a reference says it.
fn entity(it: &Entity, release: Release) -> Value {
    let mut value = json!({ "what": named(&it.what) });
    if let Some(role) = &it.role {
        value["role"] = match release {
            Release::R4 => coding(role),
            Release::R5 => json!({ "coding": [coding(role)] }),
        };
    }
    if let (Release::R4, Some(sort)) = (release, &it.sort) {
        value["type"] = coding(sort);
    }
    value
}
