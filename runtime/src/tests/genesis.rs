//! The presets.

use super::chain::{chain_from, chain_of, check_invariants, genesis_of};
use crate::{configs::Decisions, genesis, AuditTrail, Consortium, Governance, Session};
use pallet_governance::{Threshold, Track, Tracks};
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::Sr25519Keyring::{
    AliceStash, BobStash, CharlieStash, DaveStash, EveStash, FerdieStash,
};

#[test]
fn every_preset_is_a_genesis_whose_invariants_hold() {
    for preset in genesis::preset_names() {
        chain_of(preset.as_ref()).execute_with(check_invariants);
    }
}

#[test]
fn an_unknown_preset_is_none() {
    assert_eq!(genesis::get_preset(&"nonsense".into()), None);
}

#[test]
fn only_on_the_development_chain_one_vote_is_enough() {
    for (preset, thresholds) in [
        (DEV_RUNTIME_PRESET, Track::ALL.map(|_| Threshold::AnyVote)),
        (LOCAL_TESTNET_RUNTIME_PRESET, Track::ALL.map(|it| Decisions::rules(it).threshold)),
    ] {
        chain_of(preset).execute_with(|| {
            assert_eq!(Track::ALL.map(|it| Governance::rules(it).threshold), thresholds);
        });
    }
    // A chain whose genesis says nothing about it has the rules that are in the runtime.
    let mut genesis = genesis_of(LOCAL_TESTNET_RUNTIME_PRESET);
    genesis["governance"]["tracks"] = serde_json::json!([]);
    chain_from(&genesis).execute_with(|| {
        assert_eq!(Track::ALL.map(Governance::rules), Track::ALL.map(Decisions::rules));
    });
}

#[test]
fn the_first_collators_are_those_that_the_members_name_and_the_fallback_ones_where_they_are_too_few(
) {
    chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
        assert_eq!(Consortium::collators(), [AliceStash.to_account_id()]);
        let three = [AliceStash, EveStash, FerdieStash];
        assert_eq!(Session::validators(), three.map(|key| key.to_account_id()).to_vec());
    });
    chain_of(LOCAL_TESTNET_RUNTIME_PRESET).execute_with(|| {
        let four = [AliceStash, BobStash, CharlieStash, DaveStash];
        assert_eq!(Session::validators(), four.map(|key| key.to_account_id()).to_vec());
    });
}

#[test]
fn the_trail_begins_with_the_founders() {
    chain_of(LOCAL_TESTNET_RUNTIME_PRESET).execute_with(|| {
        let lines = AuditTrail::entries(None, None, 100);
        let admitted = lines
            .iter()
            .filter(|line| line.kind == salus_primitives::audit::AuditKind::OrganisationAdmitted);
        assert_eq!(admitted.count(), 4);
    });
}

/// The file is what the tests of the client's `network` compare the members file of the local network with, so
/// that a members file begins a chain as a preset does.
#[test]
fn the_local_network_of_the_members_file_is_the_preset() {
    let file = include_str!("../../../chain-specs/local-genesis.json");
    let expected: serde_json::Value = serde_json::from_str(file).expect("JSON");
    let preset = genesis::get_preset(&LOCAL_TESTNET_RUNTIME_PRESET.into()).expect("it exists");
    let mut preset: serde_json::Value = serde_json::from_slice(&preset).expect("JSON");
    // How members decide is the test network's own: a members file leaves it as the runtime has it.
    let members = preset.as_object_mut().expect("an object");
    members.retain(|pallet, _| !["sudo", "governance"].contains(&pallet.as_str()));
    assert_eq!(preset, expected);
}
