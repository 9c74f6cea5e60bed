//! What granting, revoking and anchoring reads and writes, each value counted once: the clock, the line of the trail
//! and its counters too, and only what the framework keeps of every transaction left out.

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
fn changes(state: &State, call: &dyn Fn() -> DispatchResult) -> Option<State> {
    externalities(state).execute_with(|| {
        crate::System::set_block_number(1);
        call().ok()?;
        let mut after = self::state();
        after.retain(|key, value| state.get(key) != Some(value));
        Some(after)
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

/// A patient at a hospital, who has a consent toward it, under a policy that was changed.
fn scene() -> (State, SubjectId, OrganisationId, ConsentId) {
    let mut chain = chain_of(sp_genesis_builder::DEV_RUNTIME_PRESET);
    chain.execute_with(|| {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        vouch("Hospital", hospital, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
        let subject = enrol("Clerk", "Patient", hospital);
        let rule = PolicyRule {
            jurisdiction: None,
            purpose: PurposeOfUse::TREAT,
            kind: OrganisationKind::HOSPITAL,
            decision: AccessDecision::BreakGlassOnly,
        };
        let rules = vec![rule].try_into().expect("one");
        govern(pallet_consent_registry::Call::set_default_policy { rules });
        let id = ConsentId(crate::AuditTrail::length());
        for decision in [ConsentDecision::Permit, ConsentDecision::Deny] {
            let call = pallet_consent_registry::Call::grant {
                subject,
                grantee: Grantee::Organisation(hospital),
                consent: consent(decision, DataClass::OBSERVATION, None),
            };
            succeed(&pair("Patient"), call);
        }
        assert_eq!(Timestamp::get(), NOW);
        (state(), subject, hospital, id)
    })
}

fn patient() -> RuntimeOrigin {
    RuntimeOrigin::signed(account(&pair("Patient")))
}

#[test]
fn a_grant_reads_nine_values_and_writes_six() {
    // Clock, subject, the grantee's organisation, key, overview, policy, allowance, head and length of
    // the trail; all but the first three and the policy are written, and the trail's line.
    let (state, subject, hospital, _) = scene();
    let grant = || {
        ConsentRegistry::grant(
            patient(),
            subject,
            Grantee::Organisation(hospital),
            consent(ConsentDecision::Permit, DataClass::CONDITION, None),
        )
    };
    assert_eq!(reads_and_writes(&state, &grant), (9, 6));
}

#[test]
fn a_revocation_reads_seven_values_and_writes_six() {
    // Clock, subject, key, overview, allowance, head and length of the trail; all but the first two are
    // written, and the trail's line.
    let (state, subject, hospital, id) = scene();
    let revoke =
        || ConsentRegistry::revoke(patient(), subject, Grantee::Organisation(hospital), id);
    assert_eq!(reads_and_writes(&state, &revoke), (7, 6));
}

fn clerk() -> RuntimeOrigin {
    RuntimeOrigin::signed(account(&pair("Clerk")))
}

const LAW: CollectionBasis = CollectionBasis::Law(LegalBasis::GDPR_HEALTH_CARE);

#[test]
fn an_anchor_reads_six_values_and_writes_five() {
    // Clock, the organisation's meter, credential, subject, head and length of the trail; the meter and the
    // last two are written, the record, and the trail's line. More facts make no more values.
    let (state, subject, hospital, _) = scene();
    let fullest = NewRecord {
        second_commitment: Some([5; 32].into()),
        tags: Some(vec![DataTag([6; 32].into())].try_into().expect("one")),
        ..record(LAW)
    };
    for new in [record(LAW), fullest] {
        let anchor = || RecordAnchoring::anchor(clerk(), hospital, subject, new.clone());
        assert_eq!(reads_and_writes(&state, &anchor), (6, 5));
    }
}

#[test]
fn an_anchor_of_a_batch_reads_five_values_and_writes_five() {
    // As of a record, but for the subject.
    let (state, _, hospital, _) = scene();
    let anchor = || RecordAnchoring::anchor_batch(clerk(), hospital, batch(1_000_000));
    assert_eq!(reads_and_writes(&state, &anchor), (5, 5));
}

#[test]
fn superseding_reads_and_writes_the_old_version_beside_what_an_anchor_does() {
    let (state, subject, hospital, _) = scene();
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
    assert_eq!(reads_and_writes(&state, &supersede), (7, 6));
}
