//! Tests of the trail.

mod append;
mod completeness;
mod entries;
mod on_finalize;
mod prune;
mod set_retention;
mod try_state;

use crate::mock::*;
use salus_primitives::{
    audit::{AuditKind, NewEntry},
    traits::AuditSink,
    EntryIndex, SubjectId,
};

const ALICE: Option<SubjectId> = Some(SubjectId([1; 16]));
const BOB: Option<SubjectId> = Some(SubjectId([2; 16]));

/// A line about the subject; the agent tells lines apart.
fn line(subject: Option<SubjectId>, agent: u64) -> NewEntry<u64> {
    NewEntry { subject, agent: Some(agent), ..NewEntry::of(AuditKind::AccessDecided) }
}

fn append(subject: Option<SubjectId>, agent: u64) -> EntryIndex {
    AuditTrail::append(line(subject, agent))
}

/// The agents of a page.
fn agents(subject: Option<SubjectId>, after: Option<EntryIndex>, limit: u32) -> Vec<u64> {
    AuditTrail::entries(subject, after, limit)
        .into_iter()
        .map(|entry| entry.agent.unwrap())
        .collect()
}
