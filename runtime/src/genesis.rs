//! How a chain begins.

use crate::{AccountId, SessionKeys};
use alloc::{vec, vec::Vec};
use salus_primitives::{Code, OrganisationKind};
use serde_json::{json, Value};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::Sr25519Keyring;

/// The number under which a test network's relay chain knows Salus.
pub const PARA_ID: u32 = 2_000;

/// A member that is there from the beginning, and its collator. Its accounts are the well-known keys
/// of test networks, its LEI is made up.
struct Founder {
    name: &'static str,
    kind: OrganisationKind,
    lei: &'static str,
    controller: Sr25519Keyring,
    collator: Sr25519Keyring,
}

impl Founder {
    fn organisation(&self) -> Value {
        json!({
            "kind": self.kind.code(),
            "name": self.name,
            "lei": self.lei,
            "controller": self.controller.to_account_id(),
            "collator": self.collator.to_account_id(),
        })
    }

    /// The collator with the keys that it makes blocks with: those of the controller's name, which
    /// the node's `--alice` and its like put into the keystore.
    fn session_keys(&self) -> (AccountId, AccountId, SessionKeys) {
        let collator = self.collator.to_account_id();
        (collator.clone(), collator, SessionKeys { aura: self.controller.public().into() })
    }
}

const REGULATOR: Founder = Founder {
    name: "Health Data Authority",
    kind: OrganisationKind::REGULATOR,
    lei: "DEVS00SALUSREGUL0171",
    controller: Sr25519Keyring::Alice,
    collator: Sr25519Keyring::AliceStash,
};

const FOUR_MEMBERS: [Founder; 4] = [
    REGULATOR,
    Founder {
        name: "North Hospital",
        kind: OrganisationKind::HOSPITAL,
        lei: "DEVS00SALUSHOSPI0244",
        controller: Sr25519Keyring::Bob,
        collator: Sr25519Keyring::BobStash,
    },
    Founder {
        name: "South Hospital",
        kind: OrganisationKind::HOSPITAL,
        lei: "DEVS00SALUSHOSPI0341",
        controller: Sr25519Keyring::Charlie,
        collator: Sr25519Keyring::CharlieStash,
    },
    Founder {
        name: "Institute for Clinical Research",
        kind: OrganisationKind::RESEARCH_INSTITUTE,
        lei: "DEVS00SALUSRESEA0409",
        controller: Sr25519Keyring::Dave,
        collator: Sr25519Keyring::DaveStash,
    },
];

/// A chain that these members begin. Only the development chain has a key for governance.
fn chain(founders: &[Founder], sudo: Option<AccountId>) -> Value {
    json!({
        "parachainInfo": { "parachainId": PARA_ID },
        "consortium": {
            "organisations": founders.iter().map(Founder::organisation).collect::<Vec<_>>(),
        },
        "session": {
            "keys": founders.iter().map(Founder::session_keys).collect::<Vec<_>>(),
        },
        "sudo": { "key": sudo },
    })
}

/// The beginning that has this name, as JSON.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
    let genesis = match id.as_ref() {
        DEV_RUNTIME_PRESET => chain(&[REGULATOR], Some(Sr25519Keyring::Alice.to_account_id())),
        LOCAL_TESTNET_RUNTIME_PRESET => chain(&FOUR_MEMBERS, None),
        _ => return None,
    };
    Some(serde_json::to_vec(&genesis).expect("what was made of JSON values is JSON"))
}

/// The beginnings that there are.
pub fn preset_names() -> Vec<PresetId> {
    vec![PresetId::from(DEV_RUNTIME_PRESET), PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET)]
}
