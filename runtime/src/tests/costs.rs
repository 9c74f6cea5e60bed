//! What granting and revoking reads and writes, each value counted once: the clock, the line of the trail
//! and its head too, and only what the framework keeps of every transaction left out.

use super::{chain::*, facts::consent};
use crate::{ConsentRegistry, RuntimeOrigin, Timestamp};
use frame_support::pallet_prelude::DispatchResult;
use salus_primitives::{
    consent::{ConsentDecision, Grantee},
    evaluator::{AccessDecision, PolicyRule},
    ConsentId, DataClass, OrganisationId, OrganisationKind, PractitionerRole, PurposeOfUse,
    SubjectId,
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

/// What the call changes in a state, if it succeeds there.
fn changes(state: &State, call: &dyn Fn() -> DispatchResult) -> Option<State> {
    let top = state.clone().into_iter().collect();
    let mut chain = sp_io::TestExternalities::new(Storage { top, ..Default::default() });
    chain.execute_with(|| {
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
fn a_grant_reads_eight_values_and_writes_five() {
    // Clock, subject, the grantee's organisation, key, overview, policy, allowance, head of the trail;
    // all but the first three and the policy are written, and the trail's line.
    let (state, subject, hospital, _) = scene();
    let grant = || {
        ConsentRegistry::grant(
            patient(),
            subject,
            Grantee::Organisation(hospital),
            consent(ConsentDecision::Permit, DataClass::CONDITION, None),
        )
    };
    assert_eq!(reads_and_writes(&state, &grant), (8, 5));
}

#[test]
fn a_revocation_reads_six_values_and_writes_five() {
    // Clock, subject, key, overview, allowance, head of the trail; all but the first two are written, and
    // the trail's line.
    let (state, subject, hospital, id) = scene();
    let revoke =
        || ConsentRegistry::revoke(patient(), subject, Grantee::Organisation(hospital), id);
    assert_eq!(reads_and_writes(&state, &revoke), (6, 5));
}
