//! The files that are given as examples, and what comes of them.

use super::{network, LOCAL};
use crate::network::{genesis, parameters, Kind};
use serde_json::{json, Value};

const PASEO: &str = include_str!("../../../../chain-specs/examples/paseo.toml");
const POLKADOT: &str = include_str!("../../../../chain-specs/examples/polkadot.toml");
const PRIVATE: &str = include_str!("../../../../chain-specs/examples/private.toml");

/// The preset `local_testnet`; the runtime's tests compare the same file with what the runtime has.
const PRESET: &str = include_str!("../../../../chain-specs/local-genesis.json");

#[test]
fn the_local_network_begins_as_the_preset_does() {
    let preset: Value = serde_json::from_str(PRESET).expect("JSON");
    assert_eq!(genesis(&network(LOCAL)), preset);
}

#[test]
fn every_example_can_be_used() {
    for (text, relay_chain) in [(PASEO, "paseo"), (POLKADOT, "polkadot"), (PRIVATE, "salus-relay")]
    {
        let network = network(text);
        assert_eq!(network.relay_chain, relay_chain);
        assert_eq!(network.kind, Kind::Live);
        assert_eq!(network.organisations.len(), 4);
        assert_eq!(network.boot_nodes.len(), 2);
    }
}

#[test]
fn the_node_is_told_what_the_file_says() {
    assert_eq!(
        parameters(&network(LOCAL)),
        json!({
            "name": "Salus Local Testnet",
            "id": "salus_local",
            "type": "local",
            "relayChain": "rococo-local",
            "paraId": 2000,
            "bootNodes": [],
        })
    );
}

#[test]
fn organisations_are_numbered_by_the_file_and_fallbacks_name_them_by_lei() {
    let network = network(LOCAL);
    let run_by: Vec<_> = network.fallbacks.iter().map(|it| it.organisation).collect();
    assert_eq!(run_by, [1, 2]);
    assert_eq!(network.organisations[1].name, "North Hospital");
}

#[test]
fn an_account_may_be_written_in_any_format() {
    let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    for other in [
        "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5",
        "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d",
    ] {
        assert_eq!(network(&super::with(alice, other)), network(LOCAL), "{other}");
    }
}

#[test]
fn an_organisation_may_make_no_blocks() {
    let from = LOCAL.find("[organisation.collator]").expect("there");
    let to = from + LOCAL[from..].find("[[organisation]]").expect("there");
    let network = network(&format!("{}{}", &LOCAL[..from], &LOCAL[to..]));
    assert_eq!(network.organisations[0].collator, None);
    let genesis = genesis(&network);
    assert_eq!(genesis["consortium"]["organisations"][0]["collator"], Value::Null);
    assert_eq!(genesis["session"]["keys"].as_array().map(Vec::len), Some(5));
}
