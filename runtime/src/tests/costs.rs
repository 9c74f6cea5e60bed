//! What granting, revoking and anchoring reads and writes, each value counted once: the clock, the line of
//! the trail and its head too, and only what the framework keeps of every transaction left out.

use super::{
    allowance::{batch, record},
    chain::*,
    facts::consent,
};
use crate::{ConsentRegistry, RecordAnchoring, RuntimeOrigin, Timestamp};
use frame_support::pallet_prelude::DispatchResult;
use pallet_record_anchoring::{CollectionBasis, NewRecord};
use salus_primitives::{
    consent::{ConsentDecision, Grantee},
    evaluator::{AccessDecision, PolicyRule},
    ConsentId, DataClass, DataTag, LegalBasis, OrganisationId, OrganisationKind, PractitionerRole,
    PurposeOfUse, RecordId, SubjectId, VersionRelation,
};
use sp_core::storage::{well_known_keys, Storage};
use std::collections::BTreeMap;

type State = BTreeMap<Vec<u8>, Vec<u8>>;

/// What lies under a key afterwards, if anything does.
type Changes = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// Everything that is stored, but for the code and what the framework keeps of the block.
fn state() -> State {
    let of_the_block = sp_io::hashing::twox_128(b"System");
    let mut state = State::new();
    let mut at = Vec::new();
    while let Some(key) = sp_io::storage::next_key(&at) {
        if !key.starts_with(&of_the_block) && key != well_known_keys::CODE {
            let value = sp_io::storage::get(&key).expect("it is there");
            state.insert(key.clone(), value.to_vec());
        }
        at = key;
    }
    state
}

/// A chain in this state.
fn externalities(state: &State) -> sp_io::TestExternalities {
    let top = state.clone().into_iter().collect();
    sp_io::TestExternalities::new(Storage { top, ..Default::default() })
}

/// What the call changes in a state, if it succeeds there.
fn changes(state: &State, call: &dyn Fn() -> DispatchResult) -> Option<Changes> {
    externalities(state).execute_with(|| {
        crate::System::set_block_number(1);
        call().ok()?;
        let mut after = self::state();
        let mut changes: Changes =
            state.keys().map(|key| (key.clone(), after.remove(key))).collect();
        changes.retain(|key, value| state.get(key) != value.as_ref());
        changes.extend(after.into_iter().map(|(key, value)| (key, Some(value))));
        Some(changes)
    })
}

/// How many values the call reads and how many it writes, in a state in which each that it reads is
/// there: without any of them it would do something else, and with these alone it does the same.
fn reads_and_writes(state: &State, call: &dyn Fn() -> DispatchResult) -> (usize, usize) {
    let expected = changes(state, call).expect("it succeeds");
    let read: State = state
        .iter()
        .filter(|(key, _)| {
            let mut without = state.clone();
            without.remove(*key);
            changes(&without, call) != Some(expected.clone())
        })
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    assert_eq!(changes(&read, call), Some(expected.clone()), "nothing else is read");
    (read.len(), expected.len())
}

/// A patient, its hospital, and whom it grants consents.
#[derive(Clone, Copy)]
struct Patient {
    subject: SubjectId,
    hospital: OrganisationId,
    clinic: OrganisationId,
    first: ConsentId,
}

impl Patient {
    fn grants(self) -> DispatchResult {
        let consent = consent(ConsentDecision::Permit, DataClass::CONDITION, None);
        let clinic = Grantee::Organisation(self.clinic);
        ConsentRegistry::grant(signed_by_patient(), self.subject, clinic, consent)
    }

    fn revokes_the_first(self) -> DispatchResult {
        let clinic = Grantee::Organisation(self.clinic);
        ConsentRegistry::revoke(signed_by_patient(), self.subject, clinic, self.first)
    }
}

/// A patient at a hospital, who granted this many consents toward a clinic.
fn scene(consents: usize) -> (State, Patient) {
    let mut chain = chain_of(sp_genesis_builder::DEV_RUNTIME_PRESET);
    chain.execute_with(|| {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        let clinic = admit("Clinic", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0341");
        vouch("Hospital", hospital, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
        let subject = enrol("Clerk", "Patient", hospital);
        // So that it is in a state, were it read.
        let rule = PolicyRule {
            jurisdiction: None,
            purpose: PurposeOfUse::TREAT,
            kind: OrganisationKind::HOSPITAL,
            decision: AccessDecision::BreakGlassOnly,
        };
        let rules = vec![rule].try_into().expect("one");
        govern(pallet_consent_registry::Call::set_default_policy { rules });
        let first = ConsentId(crate::AuditTrail::length());
        let ways = [ConsentDecision::Permit, ConsentDecision::Deny];
        for decision in ways.into_iter().cycle().take(consents) {
            let consent = consent(decision, DataClass::OBSERVATION, None);
            let grantee = Grantee::Organisation(clinic);
            let call = pallet_consent_registry::Call::grant { subject, grantee, consent };
            succeed(&pair("Patient"), call);
        }
        assert_eq!(Timestamp::get(), NOW);
        (state(), Patient { subject, hospital, clinic, first })
    })
}

fn signed_by_patient() -> RuntimeOrigin {
    RuntimeOrigin::signed(account(&pair("Patient")))
}

/// What it costs to grant one more than so many.
fn grant_after(consents: usize) -> (usize, usize) {
    let (state, patient) = scene(consents);
    reads_and_writes(&state, &|| patient.grants())
}

/// What it costs to revoke the first of so many.
fn revoke_of(consents: usize) -> (usize, usize) {
    let (state, patient) = scene(consents);
    reads_and_writes(&state, &|| patient.revokes_the_first())
}

#[test]
fn a_grant_reads_six_values_and_writes_four() {
    // Clock, subject, the grantee's organisation, key, overview, head of the trail; all but
    // the first three are written, and the trail's line.
    assert_eq!(grant_after(2), (6, 4));
}

#[test]
fn where_the_custodian_s_room_is_used_up_a_grant_asks_its_meter_too() {
    let consents = (1..8).find(|consents| grant_after(*consents) != (6, 4));
    assert_eq!(consents.map(grant_after), Some((7, 5)));
}

#[test]
fn a_revocation_reads_five_values_and_writes_four() {
    // Clock, subject, key, overview, head of the trail; all but the first two are written, and
    // the trail's line.
    assert_eq!(revoke_of(2), (5, 4));
}

#[test]
fn the_last_consent_s_revocation_costs_no_more() {
    assert_eq!(revoke_of(1), (5, 4));
}

fn clerk() -> RuntimeOrigin {
    RuntimeOrigin::signed(account(&pair("Clerk")))
}

const LAW: CollectionBasis = CollectionBasis::Law(LegalBasis::GDPR_HEALTH_CARE);

#[test]
fn an_anchor_reads_five_values_and_writes_four() {
    // Clock, the organisation's meter, credential, subject, head of the trail; the meter and the last are
    // written, the record, and the trail's line. More facts make no more values.
    let (state, Patient { subject, hospital, .. }) = scene(2);
    let fullest = NewRecord {
        second_commitment: Some([5; 32].into()),
        tags: Some(vec![DataTag([6; 32].into())].try_into().expect("one")),
        ..record(LAW)
    };
    for new in [record(LAW), fullest] {
        let anchor = || RecordAnchoring::anchor(clerk(), hospital, subject, new.clone());
        assert_eq!(reads_and_writes(&state, &anchor), (5, 4));
    }
}

#[test]
fn an_anchor_of_a_batch_reads_four_values_and_writes_four() {
    // As of a record, but for the subject.
    let (state, Patient { hospital, .. }) = scene(2);
    let anchor = || RecordAnchoring::anchor_batch(clerk(), hospital, batch(1_000_000));
    assert_eq!(reads_and_writes(&state, &anchor), (4, 4));
}

#[test]
fn superseding_reads_and_writes_the_old_version_beside_what_an_anchor_does() {
    let (state, Patient { subject, hospital, .. }) = scene(2);
    let mut chain = externalities(&state);
    let (state, old) = chain.execute_with(|| {
        let old = RecordId(crate::AuditTrail::length());
        crate::System::set_block_number(1);
        RecordAnchoring::anchor(clerk(), hospital, subject, record(LAW)).expect("it is anchored");
        (self::state(), old)
    });
    let supersede = || {
        let relation = VersionRelation::CORRECTS;
        RecordAnchoring::supersede(clerk(), hospital, subject, old, relation, record(LAW))
    };
    assert_eq!(reads_and_writes(&state, &supersede), (6, 5));
}
