//! The tests: a file for each call, and one for everything else.

mod authorize_upgrade;
mod check_pause;
mod close;
mod confirm;
mod enact;
mod genesis;
mod lift_pause;
mod pause;
mod properties;
mod propose;
mod vote;
mod withdraw;

use crate::{
    mock::{RuntimeEvent, System, Test},
    Event,
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    testing::TestTrail,
    OrganisationId, ProposalId,
};

/// The event was the last one, and this was the last line of the trail.
fn assert_told(event: Event<Test>, entry: NewEntry<u64>) {
    System::assert_last_event(RuntimeEvent::Governance(event));
    assert_eq!(TestTrail::last::<u64>(), Some(entry));
}

/// A line about a proposal.
fn line(
    kind: AuditKind,
    agent: u64,
    organisation: Option<u32>,
    proposal: ProposalId,
) -> NewEntry<u64> {
    NewEntry {
        agent: Some(agent),
        organisation: organisation.map(OrganisationId),
        object: AuditObject::Proposal(proposal),
        ..NewEntry::of(kind)
    }
}

/// A line about what the members decided.
fn by_governance(kind: AuditKind, object: AuditObject<u64>) -> NewEntry<u64> {
    NewEntry { ground: AuditGround::Governance, object, ..NewEntry::of(kind) }
}
