//! The chain's words, for people and for machines.

use crate::chain::types::{
    AccountId, Credential, CredentialStatus, Organisation, OrganisationStatus, Subject,
};
use chrono::{DateTime, SecondsFormat};
use salus_primitives::{
    audit::{AuditEntry, AuditGround, AuditObject},
    codes::{Code, CodeSet},
    consent::{ConsentDecision, Grantee, LiveConsent, Region},
    evaluator::{AccessDecision, Answer, AnswerGround},
    Moment, Period, SubjectId,
};
use serde_json::{json, Value};

/// What a command says when it ends.
pub struct Said {
    /// For machines.
    pub value: Value,
    /// For people.
    pub text: String,
}

impl Said {
    /// Says this.
    pub fn new(value: Value, text: impl Into<String>) -> Self {
        Self { value, text: text.into() }
    }

    /// Says a list, one line each, or that there is nothing.
    pub fn list(items: Vec<(Value, String)>, none: &str) -> Self {
        let text = match items.is_empty() {
            true => none.to_string(),
            false => items.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join("\n"),
        };
        Self { value: Value::Array(items.into_iter().map(|(value, _)| value).collect()), text }
    }
}

/// 0x and the digits.
pub fn bytes(bytes: &[u8]) -> String {
    format!("0x{}", hex::encode(bytes))
}

/// A subject.
pub fn subject(subject: &SubjectId) -> String {
    bytes(&subject.0)
}

/// A moment, as RFC 3339 has it.
pub fn moment(moment: Moment) -> String {
    i64::try_from(moment)
        .ok()
        .and_then(DateTime::from_timestamp_millis)
        .map_or_else(|| moment.to_string(), |it| it.to_rfc3339_opts(SecondsFormat::Secs, true))
}

/// A period.
pub fn period(period: &Period) -> Value {
    json!({ "from": moment(period.from), "to": period.to.map(moment) })
}

/// The codes of a set.
pub fn codes<C: Code>(set: CodeSet<C>) -> Vec<&'static str> {
    set.iter().map(Code::code).collect()
}

fn joined<C: Code>(set: CodeSet<C>) -> String {
    codes(set).join(",")
}

/// Whom a consent speaks about.
pub fn grantee(grantee: &Grantee<AccountId>) -> String {
    match grantee {
        Grantee::Everyone => "everyone".into(),
        Grantee::Kind(kind) => format!("kind:{}", kind.code()),
        Grantee::Organisation(organisation) => format!("organisation:{}", organisation.0),
        Grantee::Role { organisation, role } => format!("role:{}/{}", organisation.0, role.code()),
        Grantee::Practitioner { organisation, account } => {
            format!("practitioner:{}/{account}", organisation.0)
        }
    }
}

/// An organisation.
pub fn organisation(id: u32, it: &Organisation) -> (Value, String) {
    let name = String::from_utf8_lossy(&it.name);
    let status = match it.status {
        OrganisationStatus::Active => "active",
        OrganisationStatus::Suspended => "suspended",
        OrganisationStatus::Removed => "removed",
    };
    let lei = String::from_utf8_lossy(&it.lei);
    let value = json!({
        "organisation": id,
        "name": name,
        "kind": it.kind.code(),
        "jurisdiction": String::from_utf8_lossy(&it.jurisdiction.0),
        "lei": lei,
        "status": status,
        "controller": it.controller.to_string(),
        "admittedAt": moment(it.admitted_at),
    });
    let kind = it.kind.code();
    (value, format!("{id}  {name}  {kind}  {status}  acts by {}", it.controller))
}

/// A credential.
pub fn credential(it: &Credential) -> (Value, String) {
    let status = match it.status {
        CredentialStatus::Active => "active",
        CredentialStatus::Suspended => "suspended",
    };
    let value = json!({
        "roles": codes(it.roles),
        "period": period(&it.period),
        "status": status,
        "isAlias": it.is_alias,
    });
    let until = it.period.to.map_or("for good".into(), |to| format!("until {}", moment(to)));
    let (roles, from) = (joined(it.roles), moment(it.period.from));
    (value, format!("{status}: {roles}, from {from} {until}"))
}

/// A subject's facts.
pub fn subject_facts(id: &SubjectId, it: &Subject) -> (Value, String) {
    let (shown, status) = (subject(id), format!("{:?}", it.status).to_lowercase());
    let value = json!({
        "subject": shown,
        "status": status,
        "custodian": it.custodian.0,
        "controller": it.controller.map(|account| account.to_string()),
        "enrolledAt": moment(it.enrolled_at),
    });
    let controller =
        it.controller.map_or("has no key".into(), |account| format!("acts by {account}"));
    (value, format!("{shown}  {status}  of organisation {}, {controller}", it.custodian.0))
}

fn decision(decision: ConsentDecision) -> &'static str {
    match decision {
        ConsentDecision::Permit => "permit",
        ConsentDecision::Deny => "deny",
    }
}

fn region(region: &Region) -> Value {
    json!({
        "actions": codes(region.actions),
        "purposes": codes(region.purposes),
        "classes": codes(region.classes),
        "confidentiality": region.confidentiality.code(),
        "labels": codes(region.labels),
        "author": region.author.map(|author| author.0),
        "dataPeriod": region.data_period.as_ref().map(period),
    })
}

/// A consent.
pub fn consent(toward: &Grantee<AccountId>, it: &LiveConsent) -> (Value, String) {
    let way = decision(it.decision());
    let mut value = json!({
        "consent": it.id.0,
        "grantee": grantee(toward),
        "decision": way,
        "period": period(it.period()),
        "sealed": it.open().is_none(),
    });
    let until = it.period().to.map_or("until revoked".into(), |to| format!("until {}", moment(to)));
    let over = match it.open() {
        None => "sealed".into(),
        Some(open) => {
            value["region"] = region(&open.region);
            value["holes"] = open.provisions.iter().map(|it| region(&it.hole)).collect();
            let Region { actions, purposes, .. } = open.region;
            format!("{} for {}", joined(actions), joined(purposes))
        }
    };
    let line = format!("{}  {way} {}  {over}  {until}", it.id.0, grantee(toward));
    (value, line)
}

/// An answer of the evaluator.
pub fn answer(it: &Answer) -> (Value, String) {
    let said = match it.decision {
        AccessDecision::Permit => "permit",
        AccessDecision::BreakGlassOnly => "break-glass-only",
        AccessDecision::AskCustodian => "ask-custodian",
        AccessDecision::Deny => "deny",
    };
    let (ground, why) = match &it.ground {
        AnswerGround::OwnRight => ("own-right", "by right".to_string()),
        AnswerGround::NotInForce(refusal) => {
            ("not-in-force", format!("who asks does not count: {refusal:?}"))
        }
        AnswerGround::Consents(consents) => {
            let numbers: Vec<_> = consents.iter().map(|it| it.0.to_string()).collect();
            ("consents", format!("by consent {}", numbers.join(", ")))
        }
        AnswerGround::DefaultPolicy => {
            ("default-policy", "no consent speaks, the default policy answers".into())
        }
        AnswerGround::PurposeNotClaimable => {
            ("purpose-not-claimable", "the purpose is not for this kind of organisation".into())
        }
        AnswerGround::PersonHidden => (
            "person-hidden",
            "a practitioner is denied, and the account hides which one asks".into(),
        ),
    };
    let consents: Vec<_> = match &it.ground {
        AnswerGround::Consents(consents) => consents.iter().map(|it| it.0).collect(),
        _ => Vec::new(),
    };
    let value = json!({
        "decision": said,
        "ground": ground,
        "consents": consents,
        "policyVersion": it.policy_version,
        "duties": codes(it.obligations.duties),
    });
    (value, format!("{said}: {why}"))
}

/// A line of the trail.
pub fn entry(it: &AuditEntry<AccountId>) -> (Value, String) {
    let object = match &it.object {
        AuditObject::Nothing => Value::Null,
        AuditObject::Account(account) => json!({ "account": account.to_string() }),
        AuditObject::Organisation(id) => json!({ "organisation": id.0 }),
        AuditObject::Consent(id) => json!({ "consent": id.0 }),
        AuditObject::Record(id) => json!({ "record": id.0 }),
        AuditObject::Batch(id) => json!({ "batch": id.0 }),
        AuditObject::Permit(id) => json!({ "permit": id.0 }),
        AuditObject::Programme(id) => json!({ "programme": id.0 }),
        AuditObject::Study(id) => json!({ "study": id.0 }),
        AuditObject::Proposal(id) => json!({ "proposal": id.0 }),
        AuditObject::Code(hash) => json!({ "code": hash }),
        AuditObject::Calls(class) => json!({ "calls": format!("{class:?}") }),
        AuditObject::Disclosure(id) => json!({ "disclosure": id.0 }),
        AuditObject::SealedHalf(id) => json!({ "sealedHalf": id.0 }),
        AuditObject::AccessBatch(id) => json!({ "accessBatch": id.0 }),
        AuditObject::Emergency(id) => json!({ "emergency": id.0 }),
    };
    let ground = match &it.ground {
        AuditGround::Consent(consent) => format!("Consent {}", consent.0),
        AuditGround::DefaultPolicy(version) => format!("DefaultPolicy {version}"),
        AuditGround::Law(basis) => format!("Law {}", basis.code()),
        AuditGround::Erasure(ground) => format!("Erasure {}", ground.code()),
        AuditGround::Retention(ground) => format!("Retention {}", ground.code()),
        AuditGround::Paper(_) => "Paper".into(),
        AuditGround::Alias(_) => "Alias".into(),
        other => format!("{other:?}"),
    };
    let value = json!({
        "line": it.index,
        "time": moment(it.time),
        "kind": format!("{:?}", it.kind),
        "subject": it.subject.as_ref().map(subject),
        "agent": it.agent.map(|account| account.to_string()),
        "organisation": it.organisation.map(|it| it.0),
        "action": it.action.map(Code::code),
        "purpose": it.purpose.map(Code::code),
        "outcome": format!("{:?}", it.outcome),
        "ground": ground,
        "object": object,
    });
    let by = it.organisation.map(|it| format!(" by organisation {}", it.0)).unwrap_or_default();
    let purpose = it.purpose.map(|it| format!(" for {}", it.code())).unwrap_or_default();
    let line = format!(
        "{}  {}  {:?}{by}{purpose}: {:?} on {ground}",
        it.index,
        moment(it.time),
        it.kind,
        it.outcome
    );
    (value, line)
}
