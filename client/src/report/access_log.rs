//! Who accessed what: article 9 of Regulation (EU) 2025/327, the European Health Data Space.

use super::{
    gather::Gathered,
    table::{Column, Table},
    words,
};
use crate::chain::types::AccountId;
use salus_primitives::{
    audit::{AuditEntry, AuditKind, AuditObject, AuditOutcome},
    codes::Code,
    Period,
};

const COLUMNS: &[Column] = &[
    Column { key: "line", heading: "Line" },
    Column { key: "time", heading: "When" },
    Column { key: "organisation", heading: "Provider" },
    Column { key: "kind", heading: "Kind of provider" },
    Column { key: "person", heading: "Who" },
    Column { key: "what", heading: "What happened" },
    Column { key: "data", heading: "Which data" },
    Column { key: "action", heading: "Action" },
    Column { key: "purpose", heading: "Purpose" },
    Column { key: "outcome", heading: "Outcome" },
    Column { key: "ground", heading: "Ground" },
    Column { key: "review", heading: "Review of the emergency" },
];

/// Whether a line tells of an access, or of one that was asked for.
pub(super) fn is_access(kind: AuditKind) -> bool {
    use AuditKind::*;
    matches!(
        kind,
        AccessDecided
            | PermitUsed
            | GlassBroken
            | EmergencyPosted
            | DisclosurePosted
            | DisclosureAcknowledged
            | DisclosureDisputed
    )
}

/// The accesses of a period.
pub fn access_log(of: &Gathered, over: Period) -> Table {
    let (mut rows, mut outside, mut other) = (Vec::new(), 0u32, 0u32);
    for entry in &of.entries {
        if !is_access(entry.kind) {
            other += 1;
        } else if !over.contains(entry.time) {
            outside += 1;
        } else {
            rows.push(row(of, entry));
        }
    }
    let mut remarks = vec![format!(
        "{outside} lines about accesses lie outside of the period; {other} lines tell of something else \
         than access and are in the report of events."
    )];
    remarks.extend(words::limits(of));
    Table {
        title: "Access log",
        rule: "Regulation (EU) 2025/327, article 9: which provider or person accessed the data, when, and \
               which data. Requests that were refused are shown as well.",
        facts: words::facts(of, &over),
        columns: COLUMNS,
        rows,
        remarks,
    }
}

fn row(of: &Gathered, entry: &AuditEntry<AccountId>) -> Vec<String> {
    let kind = entry.organisation.and_then(|id| of.organisations.get(&id)).map(|it| it.kind.code());
    let outcome = match entry.outcome {
        AuditOutcome::Success => "done",
        AuditOutcome::Denied => "refused",
    };
    vec![
        entry.index.to_string(),
        words::moment(entry.time),
        entry.organisation.map(|id| words::organisation(of, id)).unwrap_or_default(),
        kind.unwrap_or_default().into(),
        entry.agent.map(|account| account.to_string()).unwrap_or_default(),
        words::kind(entry.kind),
        words::data(of, entry),
        entry.action.map(|it| it.code()).unwrap_or_default().into(),
        entry.purpose.map(|it| it.code()).unwrap_or_default().into(),
        outcome.into(),
        words::ground(&entry.ground),
        review(of, entry),
    ]
}

/// What became of an emergency.
fn review(of: &Gathered, entry: &AuditEntry<AccountId>) -> String {
    let AuditObject::Emergency(_) = entry.object else { return String::new() };
    if entry.outcome == AuditOutcome::Denied {
        return String::new();
    }
    let verdict = of
        .entries
        .iter()
        .rfind(|it| it.kind == AuditKind::EmergencyReviewed && it.object == entry.object);
    match verdict {
        None => "not yet judged".into(),
        Some(it) => {
            let by = it.organisation.map(|id| words::organisation(of, id)).unwrap_or_default();
            let verdict = match it.outcome {
                AuditOutcome::Success => "justified",
                AuditOutcome::Denied => "not justified",
            };
            format!("{verdict}, by {by} on {}", words::moment(it.time))
        }
    }
}
