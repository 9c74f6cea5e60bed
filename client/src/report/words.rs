//! The chain's facts in words that a patient can read, each with its code.

use super::gather::Gathered;
use crate::chain::types::{AccountId, Permit, PermitGround};
use chrono::{DateTime, SecondsFormat};
use salus_primitives::{
    audit::{AuditEntry, AuditGround, AuditKind, AuditObject},
    codes::Code,
    Moment, OrganisationId, Period,
};

/// A moment, as RFC 3339 has it.
pub(super) fn moment(moment: Moment) -> String {
    i64::try_from(moment)
        .ok()
        .and_then(DateTime::from_timestamp_millis)
        .map_or_else(|| moment.to_string(), |it| it.to_rfc3339_opts(SecondsFormat::Millis, true))
}

/// A period.
pub(super) fn period(period: &Period) -> String {
    let to = period.to.map_or("now".into(), moment);
    format!("{} to {to}", moment(period.from))
}

/// Words out of a name like `AccessDecided`.
pub(super) fn kind(kind: AuditKind) -> String {
    let mut words = String::new();
    for letter in format!("{kind:?}").chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
            words.extend(letter.to_lowercase());
        } else {
            words.push(letter);
        }
    }
    words
}

/// An organisation, by its public name and its Legal Entity Identifier.
pub(super) fn organisation(of: &Gathered, id: OrganisationId) -> String {
    match of.organisations.get(&id) {
        Some(it) => format!(
            "{} (LEI {}, organisation {})",
            String::from_utf8_lossy(&it.name),
            String::from_utf8_lossy(&it.lei),
            id.0
        ),
        None => format!("organisation {}", id.0),
    }
}

/// On what ground a line rests.
pub(super) fn ground(ground: &AuditGround) -> String {
    match ground {
        AuditGround::Unstated => "none is named".into(),
        AuditGround::OwnRight => "own right".into(),
        AuditGround::Consent(consent) => format!("consent {}", consent.0),
        AuditGround::DefaultPolicy(version) => format!("default policy, version {version}"),
        AuditGround::Law(basis) => format!("law: {}", basis.code()),
        AuditGround::Paper(_) => "a paper that was signed".into(),
        AuditGround::Governance => "a decision of the members".into(),
        AuditGround::Alias(_) => "an alias account".into(),
        AuditGround::Erasure(ground) => format!("erasure: {}", ground.code()),
        AuditGround::Retention(ground) => format!("retention: {}", ground.code()),
    }
}

/// What a permit rests on.
pub(super) fn permit_ground(permit: &Permit) -> String {
    match permit.ground {
        PermitGround::Consent(consent) => format!("consent {}", consent.0),
        PermitGround::OwnRight => "own right".into(),
        PermitGround::DefaultPolicy => {
            format!("default policy, version {}", permit.policy_version)
        }
    }
}

/// What a line was done to, by its sort and its number.
pub(super) fn object(object: &AuditObject<AccountId>) -> String {
    match object {
        AuditObject::Nothing => String::new(),
        AuditObject::Account(account) => format!("account {account}"),
        AuditObject::Organisation(id) => format!("organisation {}", id.0),
        AuditObject::Consent(id) => format!("consent {}", id.0),
        AuditObject::Record(id) => format!("record {}", id.0),
        AuditObject::Batch(id) => format!("batch {}", id.0),
        AuditObject::Permit(id) => format!("permit {}", id.0),
        AuditObject::Programme(id) => format!("programme {}", id.0),
        AuditObject::Study(id) => format!("study {}", id.0),
        AuditObject::Proposal(id) => format!("proposal {}", id.0),
        AuditObject::Code(hash) => format!("code {hash:?}"),
        AuditObject::Calls(class) => format!("calls of class {class:?}"),
        AuditObject::Disclosure(id) => format!("disclosure {}", id.0),
        AuditObject::SealedHalf(id) => format!("sealed half {}", id.0),
        AuditObject::AccessBatch(id) => format!("batch of accesses {}", id.0),
        AuditObject::Emergency(id) => format!("emergency {}", id.0),
    }
}

/// Which data a line is about, as far as the chain knows it.
pub(super) fn data(of: &Gathered, entry: &AuditEntry<AccountId>) -> String {
    let record = |id| match of.records.get(&id) {
        Some(class) => format!("record {}: {}", id.0, class.code()),
        None => format!("record {}", id.0),
    };
    match &entry.object {
        AuditObject::Permit(id) => match of.permits.get(id) {
            Some(permit) => match (permit.record, permit.request.class) {
                (Some(id), _) => record(id),
                (None, Some(class)) => class.code().into(),
                (None, None) => "data of any class".into(),
            },
            None => object(&entry.object),
        },
        AuditObject::Record(id) => record(*id),
        AuditObject::Disclosure(id) => of
            .disclosures
            .iter()
            .find(|(known, _)| known == id)
            .map_or_else(|| object(&entry.object), |(_, it)| disclosed(&it.new.disclosed)),
        other => object(other),
    }
}

/// What was handed over.
pub(super) fn disclosed(it: &salus_primitives::disclosure::Disclosed) -> String {
    use salus_primitives::disclosure::Disclosed;
    match it {
        Disclosed::Class(class) => format!("{} ({})", class.code(), super::words::about(*class)),
        Disclosed::Documents(commitments) => {
            let shown: Vec<_> = commitments.iter().map(|it| format!("{:?}", it.0)).collect();
            let count = shown.len();
            format!("{count} documents, by their commitments: {}", shown.join(", "))
        }
    }
}

/// The FHIR resource type, said in words.
pub(super) fn about(class: salus_primitives::DataClass) -> String {
    let mut words = String::new();
    for letter in class.code().chars() {
        match letter.is_uppercase() {
            true if words.is_empty() => words.extend(letter.to_lowercase()),
            true => {
                words.push(' ');
                words.extend(letter.to_lowercase());
            }
            false => words.push(letter),
        }
    }
    words
}

/// What every report says of itself.
pub(super) fn facts(of: &Gathered, over: &Period) -> Vec<(&'static str, String)> {
    vec![
        ("subject", format!("0x{}", hex::encode(of.subject.0))),
        ("keptBy", of.custodian.map_or("nobody".into(), |id| organisation(of, id))),
        ("period", period(over)),
        ("chain", format!("{:?}", of.at.genesis)),
        ("block", format!("{} {:?}", of.at.number, of.at.hash)),
        ("asOf", moment(of.at.time)),
        ("linesAboutTheSubject", of.entries.len().to_string()),
        ("linesOfTheTrail", of.length.to_string()),
    ]
}

/// What no report from the chain alone can hold.
pub(super) fn limits(of: &Gathered) -> Vec<String> {
    let mut limits = vec![
        "Accesses that an organisation decided by itself are in its batches, of which the chain shows \
         how many there were and not whose: ask the organisation for the subject's leaves \
         (accessControl.demandLeaves)."
            .into(),
        "A disclosure whose accounting an agency has suspended (45 CFR 164.528(a)(2)) appears when the \
         suspension has ended."
            .into(),
        "What an organisation did without telling the chain is not known to it.".into(),
    ];
    if of.pruned > 0 {
        limits.push(format!(
            "The first {} lines of the trail have left the state; what they say of the subject is with \
             who keeps the archive.",
            of.pruned
        ));
    }
    limits
}
