//! The tests: a file for each call, and one for everything else.

mod admit;
mod allowances;
mod captured_statements;
mod check_sponsor;
mod deposits;
mod emergencies;
mod genesis;
mod name_collator;
mod name_voting_account;
mod open_alias;
mod properties;
mod prune_payloads;
mod quotas;
mod reinstate;
mod reinstate_credential;
mod release_aliases;
mod release_credentials;
mod release_encryption_keys;
mod release_seat;
mod remove;
mod renew_credential;
mod resume_seat;
mod revoke_credential;
mod rotate_controller;
mod sessions;
mod set_allowance;
mod set_encryption_key;
mod set_fallback_collators;
mod set_quota;
mod sponsors;
mod standing;
mod suspend;
mod suspend_credential;
mod votes;
mod vouch;
mod vouch_alias;

use crate::mock::RuntimeEvent;
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    testing::TestTrail,
    OrganisationId,
};

/// The event was the last one, and this was the last line of the trail.
fn assert_told(event: crate::Event<crate::mock::Test>, entry: NewEntry<u64>) {
    crate::mock::System::assert_last_event(RuntimeEvent::Consortium(event));
    assert_eq!(TestTrail::last::<u64>(), Some(entry));
}

/// A line about what governance did.
fn by_governance(kind: AuditKind, organisation: OrganisationId) -> NewEntry<u64> {
    NewEntry {
        organisation: Some(organisation),
        ground: AuditGround::Governance,
        ..NewEntry::of(kind)
    }
}

/// A line about what an organisation's controller did to an account.
fn by_controller(
    kind: AuditKind,
    controller: u64,
    organisation: OrganisationId,
    account: Option<u64>,
) -> NewEntry<u64> {
    NewEntry {
        agent: Some(controller),
        organisation: Some(organisation),
        object: account.map_or(AuditObject::Nothing, AuditObject::Account),
        ..NewEntry::of(kind)
    }
}
