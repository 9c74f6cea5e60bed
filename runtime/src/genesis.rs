//! How a chain begins.

use crate::{configs::Decisions, AccountId, SessionKeys};
use alloc::{vec, vec::Vec};
use pallet_governance::{Threshold, Track, TrackRules, Tracks};
use salus_primitives::{time::HOUR, Code, Moment, OrganisationKind};
use serde_json::{json, Value};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::Sr25519Keyring;

/// The number under which a test network's relay chain knows Salus.
pub const PARA_ID: u32 = 2_000;

/// A member that is there from the beginning, and its collator. Its accounts are the well-known keys
/// of test networks, its LEI is made up; all are in
/// Germany.
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
            "jurisdiction": "DE",
            "name": self.name,
            "lei": self.lei,
            "controller": self.controller.to_account_id(),
            "collator": self.collator.to_account_id(),
        })
    }

    fn session_keys(&self) -> KeysOf {
        session_keys(self.collator, self.controller)
    }
}

/// A collator, twice as the session pallet has it, and its keys.
type KeysOf = (AccountId, AccountId, SessionKeys);

/// A collator with the keys that it makes blocks with: those of this name, which the node's `--alice`
/// and its like put into the keystore.
fn session_keys(collator: Sr25519Keyring, name: Sr25519Keyring) -> KeysOf {
    let collator = collator.to_account_id();
    (collator.clone(), collator, SessionKeys { aura: name.public().into() })
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

/// The collators that help out where seats are too few: accounts, and the names of their keys.
const FALLBACKS: [(Sr25519Keyring, Sr25519Keyring); 2] = [
    (Sr25519Keyring::EveStash, Sr25519Keyring::Eve),
    (Sr25519Keyring::FerdieStash, Sr25519Keyring::Ferdie),
];

/// How long what was decided waits on a test network.
const A_SECOND: Moment = 1_000;

/// Rules for tracks that are for test networks only: everything goes in seconds, and with this threshold
/// where one is given.
fn fast(threshold: Option<Threshold>) -> Vec<Value> {
    let rules = |track| {
        let ours = Decisions::rules(track);
        let delay = ours.delay.min(A_SECOND);
        TrackRules {
            threshold: threshold.unwrap_or(ours.threshold),
            voting: HOUR,
            delay,
            enactment: HOUR,
        }
    };
    Track::ALL.map(|track| json!({ "track": track, "rules": rules(track) })).into()
}

/// A chain that these members begin, some of whom run the fallback collators, with these rules for what
/// they decide.
fn chain(founders: &[Founder], run_by: [u32; 2], tracks: Vec<Value>) -> Value {
    let fallbacks = FALLBACKS.iter().zip(run_by).map(|((collator, _), organisation)| {
        json!({ "organisation": organisation, "collator": collator.to_account_id() })
    });
    let of_seats = founders.iter().map(Founder::session_keys);
    let of_fallbacks = FALLBACKS.iter().map(|(collator, name)| session_keys(*collator, *name));
    json!({
        "parachainInfo": { "parachainId": PARA_ID },
        "consortium": {
            "organisations": founders.iter().map(Founder::organisation).collect::<Vec<_>>(),
            "fallbackCollators": fallbacks.collect::<Vec<_>>(),
        },
        "session": { "keys": of_seats.chain(of_fallbacks).collect::<Vec<_>>() },
        "governance": { "tracks": tracks },
    })
}

/// The beginning that has this name, as JSON.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
    let genesis = match id.as_ref() {
        // One seat is too few for a set, so both fallback collators are in it: one node makes the
        // blocks of all. Each member decides alone, so that the one of the first block still does when
        // there are others.
        DEV_RUNTIME_PRESET => chain(&[REGULATOR], [0, 0], fast(Some(Threshold::AnyVote))),
        LOCAL_TESTNET_RUNTIME_PRESET => chain(&FOUR_MEMBERS, [1, 2], fast(None)),
        _ => return None,
    };
    Some(serde_json::to_vec(&genesis).expect("what was made of JSON values is JSON"))
}

/// The beginnings that there are.
pub fn preset_names() -> Vec<PresetId> {
    vec![PresetId::from(DEV_RUNTIME_PRESET), PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET)]
}
