//! What granting, revoking and anchoring reads and writes, each value counted once: the clock, the line of
//! the trail and its head too, and only what the framework keeps of every transaction left out.

use super::{
    allowance::{batch, record},
    chain::*,
    facts::consent,
};
use crate::{ConsentRegistry, Executive, RecordAnchoring, RuntimeCall, RuntimeOrigin, Timestamp};
use frame_support::pallet_prelude::DispatchResult;
use pallet_record_anchoring::{CollectionBasis, NewRecord};
use salus_primitives::{
    consent::{ConsentDecision, Grantee},
    ConsentId, DataClass, DataTag, LegalBasis, OrganisationId, OrganisationKind, PractitionerRole,
    RecordId, SubjectId, VersionRelation,
};
use sp_core::{sr25519::Pair, storage::Storage, Blake2Hasher};
use sp_externalities::set_and_run_with_externalities;
use sp_io::TestExternalities;
use sp_state_machine::{Ext, OverlayedChanges, TrieBackendBuilder};
use sp_trie::recorder::Recorder;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Everything that is stored.
type State = Storage;

fn state() -> State {
    let mut top = BTreeMap::new();
    let mut at = Vec::new();
    while let Some(key) = sp_io::storage::next_key(&at) {
        let value = sp_io::storage::get(&key).expect("it is there");
        top.insert(key.clone(), value.to_vec());
        at = key;
    }
    Storage { top, ..Default::default() }
}

/// What is counted: not what the framework keeps of every block and transaction, nor what it only tells
/// the node.
fn counts(key: &[u8]) -> bool {
    !key.starts_with(&sp_io::hashing::twox_128(b"System")) && !key.starts_with(b":")
}

/// How many values something that succeeds in a state reads, were they there or not, and how many it
/// writes.
fn reads_and_writes(state: &State, it: &dyn Fn() -> DispatchResult) -> (usize, usize) {
    let chain = TestExternalities::new(state.clone());
    let recorder = Recorder::<Blake2Hasher>::default();
    let backend = TrieBackendBuilder::wrap(&chain.backend).with_recorder(recorder.clone()).build();
    let mut overlay = OverlayedChanges::default();
    let mut externalities = Ext::new(&mut overlay, &backend, None);
    set_and_run_with_externalities(&mut externalities, it).expect("it succeeds");

    let read: BTreeSet<_> =
        recorder.recorded_keys().into_values().flat_map(HashMap::into_keys).collect();
    let is_another =
        |key: &[u8], value: Option<&[u8]>| state.top.get(key).map(Vec::as_slice) != value;
    let written = overlay.changes_mut().filter_map(|(key, change)| {
        let value = change.value().map(Vec::as_slice);
        (counts(key) && is_another(key, value)).then_some(())
    });
    (read.iter().filter(|key| counts(key)).count(), written.count())
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

    fn grant_call(self) -> RuntimeCall {
        let consent = consent(ConsentDecision::Permit, DataClass::CONDITION, None);
        let grantee = Grantee::Organisation(self.clinic);
        pallet_consent_registry::Call::grant { subject: self.subject, grantee, consent }.into()
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
    let mut chain = TestExternalities::new(state);
    let (state, old) = chain.execute_with(|| {
        let old = RecordId(crate::AuditTrail::length());
        RecordAnchoring::anchor(clerk(), hospital, subject, record(LAW)).expect("it is anchored");
        (self::state(), old)
    });
    let supersede = || {
        let relation = VersionRelation::CORRECTS;
        RecordAnchoring::supersede(clerk(), hospital, subject, old, relation, record(LAW))
    };
    assert_eq!(reads_and_writes(&state, &supersede), (6, 5));
}

/// What a whole transaction costs, with everything that is asked before the call and written after it.
fn transaction(state: &State, signer: &Pair, call: &dyn Fn() -> RuntimeCall) -> (usize, usize) {
    reads_and_writes(state, &|| {
        let transaction = signed(signer, call(), mortal());
        Executive::apply_extrinsic(transaction).expect("it is valid")
    })
}

#[test]
fn in_its_transaction_a_grant_that_takes_room_costs_no_more_than_any_other() {
    // Beside six reads and four writes: whether anything is paused, and for the quota the signer's sponsor
    // and the sponsor's meter, which is written. Who takes room asks the same meter.
    let takes_room = |consents| grant_after(consents) == (7, 5);
    assert_eq!((0..8).filter(|it| takes_room(*it)).collect::<Vec<_>>(), [0, 5]);
    for consents in 0..8 {
        let (state, patient) = scene(consents);
        let cost = transaction(&state, &pair("Patient"), &|| patient.grant_call());
        assert_eq!(cost, (6 + 1 + 2, 4 + 1), "after {consents}");
    }
}

#[test]
fn of_the_meter_that_an_anchor_counts_its_bytes_on_the_quota_makes_no_more_values() {
    // Beside five reads and four writes: whether anything is paused, and for the quota the signer's sponsor
    // and the sponsor's meter, which an anchor reads and writes anyhow.
    let (state, Patient { subject, hospital, .. }) = scene(2);
    let new = record(LAW);
    let anchor = || {
        pallet_record_anchoring::Call::anchor {
            organisation: hospital,
            subject,
            record: new.clone(),
        }
        .into()
    };
    assert_eq!(transaction(&state, &pair("Clerk"), &anchor), (5 + 1 + 1, 4));
}
