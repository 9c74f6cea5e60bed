//! Lines of the trail as audit events, before they are written in one release of FHIR or another.

use super::{
    gather::{At, Gathered},
    kinds::{meaning, Meaning, Pattern},
    table::{Column, Table},
    words,
};
use crate::chain::types::{AccountId, Disclosure};
use salus_primitives::{
    audit::{AuditEntry, AuditGround, AuditKind, AuditObject, AuditOutcome},
    codes::Code,
    disclosure::Recipient,
    EntryIndex, Moment, OrganisationId, Period, PurposeOfUse, SubjectId,
};

/// A code of a system.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Coding {
    /// The system.
    pub system: &'static str,
    /// The code.
    pub code: &'static str,
    /// What it is called; nothing where the system's publication does not matter to a reader.
    pub display: &'static str,
}

/// Somebody or something that is named by an identifier, or of whom it is only known that there is one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Named {
    /// Of a FHIR type, by an identifier of a system.
    By {
        /// The type of resource.
        resource: &'static str,
        /// The system.
        system: &'static str,
        /// The identifier.
        value: String,
        /// What people call it.
        display: Option<String>,
    },
    /// The chain does not know.
    Unknown,
    /// The chain does not tell.
    Masked,
}

/// Who had a part in it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Agent {
    pub role: Option<Coding>,
    pub who: Named,
    pub is_requestor: bool,
    /// Whether the pattern wants its place in the network, which the chain does not know.
    pub has_network: bool,
}

/// What it was about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Entity {
    pub sort: Option<Coding>,
    pub role: Option<Coding>,
    pub what: Named,
}

/// A line of the trail as an audit event.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Event {
    /// The number of the line.
    pub line: EntryIndex,
    /// When.
    pub recorded: Moment,
    /// What happened, as Salus calls it.
    pub kind: AuditKind,
    /// The type of event.
    pub event: Coding,
    /// What it is more closely.
    pub detail: Coding,
    /// Created, read, updated, deleted or executed.
    pub action: char,
    /// Whether it was done, and in words where that is not all.
    pub outcome: (AuditOutcome, Option<&'static str>),
    /// For which purpose.
    pub purpose: Option<PurposeOfUse>,
    /// On what ground, in words.
    pub ground: String,
    pub(super) subject: Option<SubjectId>,
    pub(super) agents: Vec<Agent>,
    pub(super) entities: Vec<Entity>,
    pub(super) observer: Named,
    pub(super) source: Coding,
}

const ROLE_CLASS: &str = "http://terminology.hl7.org/CodeSystem/v3-RoleClass";
const PARTICIPATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
const DCM: &str = "http://dicom.nema.org/resources/ontology/DCM";
const ENTITY_TYPE: &str = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
const OBJECT_ROLE: &str = "http://terminology.hl7.org/CodeSystem/object-role";
const SOURCE_TYPE: &str = "http://terminology.hl7.org/CodeSystem/security-source-type";

const PERSON: Coding = Coding { system: ENTITY_TYPE, code: "1", display: "Person" };
const SYSTEM_OBJECT: Coding = Coding { system: ENTITY_TYPE, code: "2", display: "System Object" };
const ORGANISATION: Coding = Coding { system: ENTITY_TYPE, code: "3", display: "Organization" };
const CONSENT: Coding =
    Coding { system: "http://hl7.org/fhir/resource-types", code: "Consent", display: "Consent" };
const PATIENT: Coding = Coding { system: OBJECT_ROLE, code: "1", display: "Patient" };
const REPORT: Coding = Coding { system: OBJECT_ROLE, code: "3", display: "Report" };
const DOMAIN_RESOURCE: Coding =
    Coding { system: OBJECT_ROLE, code: "4", display: "Domain Resource" };
const SECURITY_SERVER: Coding =
    Coding { system: SOURCE_TYPE, code: "6", display: "Security Server" };
const APPLICATION_SERVER: Coding =
    Coding { system: SOURCE_TYPE, code: "4", display: "Application Server" };

const APPLICATION: Coding = Coding { system: DCM, code: "110150", display: "Application" };
const DESTINATION: Coding = Coding { system: DCM, code: "110152", display: "Destination Role ID" };
const SOURCE: Coding = Coding { system: DCM, code: "110153", display: "Source Role ID" };
const AUTHORIZATION_SERVER: Coding = Coding {
    system: "http://terminology.hl7.org/CodeSystem/extra-security-role-type",
    code: "authserver",
    display: "authorization server",
};
const RECIPIENT_OF_INFORMATION: Coding =
    Coding { system: PARTICIPATION, code: "IRCP", display: "information recipient" };
const AUTHOR: Coding =
    Coding { system: PARTICIPATION, code: "AUT", display: "author (originator)" };
const PROVIDER: Coding =
    Coding { system: ROLE_CLASS, code: "PROV", display: "healthcare provider" };

/// The lines of a period as audit events, each of them.
pub fn events(of: &Gathered, over: Period) -> Vec<Event> {
    of.entries.iter().filter(|it| over.contains(it.time)).map(|it| event(of, it)).collect()
}

fn event(of: &Gathered, entry: &AuditEntry<AccountId>) -> Event {
    let Meaning { event, detail, action, pattern } = meaning(entry.kind);
    let observer = observer(of, entry, pattern);
    let server = match pattern {
        Pattern::Source | Pattern::Recipient => APPLICATION_SERVER,
        _ => SECURITY_SERVER,
    };
    Event {
        line: entry.index,
        recorded: entry.time,
        kind: entry.kind,
        event,
        detail,
        action,
        outcome: outcome(entry),
        purpose: entry.purpose,
        ground: words::ground(&entry.ground),
        subject: entry.subject,
        agents: agents(of, entry, pattern, &observer),
        entities: entities(entry, pattern),
        observer,
        source: server,
    }
}

/// A verdict that says no is an event that succeeded.
fn outcome(entry: &AuditEntry<AccountId>) -> (AuditOutcome, Option<&'static str>) {
    match (entry.kind, entry.outcome) {
        (AuditKind::EmergencyReviewed, AuditOutcome::Success) => {
            (AuditOutcome::Success, Some("The emergency was found justified"))
        }
        (AuditKind::EmergencyReviewed, AuditOutcome::Denied) => {
            (AuditOutcome::Success, Some("The emergency was found not justified"))
        }
        (AuditKind::DisclosureDisputed, outcome) => {
            (outcome, Some("The recipient disputes the disclosure"))
        }
        // Why, the chain tells nobody: not even whether a restriction exists.
        (_, AuditOutcome::Denied) => (AuditOutcome::Denied, Some("Access was denied")),
        (_, AuditOutcome::Success) => (AuditOutcome::Success, None),
    }
}

fn chain(at: &At) -> Named {
    Named::By {
        resource: "Device",
        system: "urn:salus:network",
        value: format!("{:?}", at.genesis),
        display: Some("Salus".into()),
    }
}

fn organisation(of: &Gathered, id: OrganisationId) -> Named {
    let name = of.organisations.get(&id).map(|it| String::from_utf8_lossy(&it.name).into_owned());
    Named::By {
        resource: "Organization",
        system: "urn:salus:organisation",
        value: id.0.to_string(),
        display: name,
    }
}

fn account(account: &AccountId) -> Named {
    Named::By {
        resource: "Practitioner",
        system: "urn:salus:account",
        value: account.to_string(),
        display: None,
    }
}

fn patient(subject: &SubjectId) -> Named {
    Named::By {
        resource: "Patient",
        system: "urn:salus:subject",
        value: format!("0x{}", hex::encode(subject.0)),
        display: None,
    }
}

fn disclosure_of<'g>(of: &'g Gathered, entry: &AuditEntry<AccountId>) -> Option<&'g Disclosure> {
    let AuditObject::Disclosure(id) = entry.object else { return None };
    of.disclosures.iter().find(|(known, _)| *known == id).map(|(_, it)| it)
}

/// Who says so: each half of a disclosure its own side, everything else the chain.
fn observer(of: &Gathered, entry: &AuditEntry<AccountId>, pattern: Pattern) -> Named {
    match (pattern, entry.organisation) {
        (Pattern::Source | Pattern::Recipient, Some(id)) => organisation(of, id),
        _ => chain(&of.at),
    }
}

fn agents(
    of: &Gathered,
    entry: &AuditEntry<AccountId>,
    pattern: Pattern,
    observer: &Named,
) -> Vec<Agent> {
    let mut agents = Vec::new();
    let mut add = |role: Option<Coding>, who: Named, is_requestor: bool, has_network: bool| {
        agents.push(Agent { role, who, is_requestor, has_network });
    };
    let person = entry.agent.as_ref().map(account);
    let behind = entry.organisation.map(|id| organisation(of, id));
    match pattern {
        Pattern::Decision => {
            add(Some(AUTHORIZATION_SERVER), observer.clone(), false, false);
            add(Some(APPLICATION), Named::Unknown, false, true);
            add(Some(RECIPIENT_OF_INFORMATION), person.unwrap_or(Named::Unknown), true, false);
            add(Some(PROVIDER), behind.unwrap_or(Named::Unknown), false, false);
        }
        Pattern::Access => {
            add(Some(SOURCE), Named::Unknown, false, true);
            add(Some(DESTINATION), Named::Unknown, false, true);
            add(Some(RECIPIENT_OF_INFORMATION), person.unwrap_or(Named::Unknown), true, false);
            add(Some(PROVIDER), behind.unwrap_or(Named::Unknown), false, false);
        }
        Pattern::Source | Pattern::Recipient => {
            let disclosure = disclosure_of(of, entry);
            let source = disclosure.map(|it| organisation(of, it.source));
            let recipient = disclosure.map(|it| match it.new.recipient {
                Recipient::Member(id) => organisation(of, id),
                Recipient::Outside(_) => Named::Masked,
            });
            // Who posted a half is known also where the disclosure was removed after its years.
            let (source, recipient) = match pattern {
                Pattern::Source => (behind.or(source), recipient),
                _ => (source, behind.or(recipient)),
            };
            add(Some(SOURCE), source.unwrap_or(Named::Unknown), false, true);
            add(Some(DESTINATION), recipient.unwrap_or(Named::Unknown), false, true);
            if let Some(person) = person {
                add(Some(AUTHOR), person, true, false);
            }
        }
        Pattern::Plain => {
            let nobody = person.is_none() && behind.is_none();
            if let Some(person) = person {
                add(Some(AUTHOR), person, true, false);
            }
            if let Some(behind) = behind {
                add(None, behind, false, false);
            }
            if nobody {
                // Members or the chain itself did it.
                add(Some(APPLICATION), observer.clone(), false, false);
            }
        }
    }
    agents
}

fn entities(entry: &AuditEntry<AccountId>, pattern: Pattern) -> Vec<Entity> {
    let mut entities = Vec::new();
    if let Some(subject) = &entry.subject {
        let what = patient(subject);
        entities.push(Entity { sort: Some(PERSON), role: Some(PATIENT), what });
    }
    if pattern == Pattern::Decision {
        let what = match (&entry.ground, entry.outcome) {
            (AuditGround::Consent(id), _) => object("Consent", "urn:salus:consent", id.0),
            // Whether there is one must not be learnt from a denial.
            (_, AuditOutcome::Denied) => Named::Masked,
            (_, AuditOutcome::Success) => Named::Unknown,
        };
        entities.push(Entity { sort: Some(CONSENT), role: None, what });
    }
    let system_object = |role, what| Entity { sort: Some(SYSTEM_OBJECT), role, what };
    let plain = |name: &'static str, id: u64| object("", name, id);
    entities.extend(match &entry.object {
        AuditObject::Nothing => None,
        AuditObject::Account(it) => {
            Some(Entity { sort: Some(PERSON), role: None, what: account(it) })
        }
        AuditObject::Organisation(id) => Some(Entity {
            sort: Some(ORGANISATION),
            role: None,
            what: object("Organization", "urn:salus:organisation", id.0.into()),
        }),
        AuditObject::Consent(id) => Some(Entity {
            sort: Some(CONSENT),
            role: None,
            what: object("Consent", "urn:salus:consent", id.0),
        }),
        AuditObject::Record(id) => {
            Some(system_object(Some(DOMAIN_RESOURCE), plain("urn:salus:record", id.0)))
        }
        AuditObject::Batch(id) => {
            Some(system_object(Some(DOMAIN_RESOURCE), plain("urn:salus:batch", id.0)))
        }
        AuditObject::Permit(id) => Some(system_object(
            (pattern == Pattern::Access).then_some(DOMAIN_RESOURCE),
            plain("urn:salus:permit", id.0),
        )),
        AuditObject::Disclosure(id) => {
            Some(system_object(Some(REPORT), plain("urn:salus:disclosure", id.0)))
        }
        AuditObject::SealedHalf(id) => {
            Some(system_object(None, plain("urn:salus:sealed-half", id.0)))
        }
        AuditObject::AccessBatch(id) => {
            Some(system_object(None, plain("urn:salus:access-batch", id.0)))
        }
        AuditObject::Emergency(id) => Some(system_object(None, plain("urn:salus:emergency", id.0))),
        AuditObject::Programme(id) => {
            Some(system_object(None, plain("urn:salus:programme", id.0.into())))
        }
        AuditObject::Study(id) => Some(system_object(None, plain("urn:salus:study", id.0))),
        AuditObject::Proposal(id) => Some(system_object(None, plain("urn:salus:proposal", id.0))),
        AuditObject::Code(hash) => Some(system_object(
            None,
            Named::By {
                resource: "",
                system: "urn:salus:code",
                value: format!("{hash:?}"),
                display: None,
            },
        )),
        AuditObject::Calls(class) => Some(system_object(
            None,
            Named::By {
                resource: "",
                system: "urn:salus:call-class",
                value: format!("{class:?}"),
                display: None,
            },
        )),
    });
    entities
}

fn object(resource: &'static str, system: &'static str, id: u64) -> Named {
    Named::By { resource, system, value: id.to_string(), display: None }
}

const COLUMNS: &[Column] = &[
    Column { key: "line", heading: "Line" },
    Column { key: "recorded", heading: "When" },
    Column { key: "kind", heading: "What happened" },
    Column { key: "type", heading: "Type of event" },
    Column { key: "detail", heading: "More closely" },
    Column { key: "action", heading: "Action" },
    Column { key: "outcome", heading: "Outcome" },
    Column { key: "organisation", heading: "Organisation" },
    Column { key: "agent", heading: "Who" },
    Column { key: "purpose", heading: "Purpose" },
    Column { key: "ground", heading: "Ground" },
    Column { key: "object", heading: "About" },
];

/// The lines of a period as a table.
pub fn table_of(of: &Gathered, over: Period) -> Table {
    let mut outside = 0u32;
    let mut rows = Vec::new();
    for entry in &of.entries {
        if !over.contains(entry.time) {
            outside += 1;
            continue;
        }
        let it = event(of, entry);
        let (outcome, note) = it.outcome;
        let outcome = match outcome {
            AuditOutcome::Success => "success",
            AuditOutcome::Denied => "failure",
        };
        rows.push(vec![
            it.line.to_string(),
            words::moment(it.recorded),
            words::kind(it.kind),
            it.event.display.into(),
            if it.detail.display.is_empty() { it.detail.code } else { it.detail.display }.into(),
            it.action.to_string(),
            note.map_or_else(|| outcome.into(), |note| format!("{outcome}: {note}")),
            entry.organisation.map(|id| words::organisation(of, id)).unwrap_or_default(),
            entry.agent.map(|account| account.to_string()).unwrap_or_default(),
            it.purpose.map(|it| it.code()).unwrap_or_default().into(),
            it.ground,
            words::data(of, entry),
        ]);
    }
    let mut remarks = vec![format!("{outside} lines lie outside of the period.")];
    remarks.extend(words::limits(of));
    Table {
        title: "Audit events",
        rule: "Every line of the audit trail about the subject, as FHIR AuditEvent and the IHE profile Basic \
               Audit Log Patterns have it.",
        facts: words::facts(of, &over),
        columns: COLUMNS,
        rows,
        remarks,
    }
}
