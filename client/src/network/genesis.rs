//! What a chain spec is made of.

use super::members::{Collator, Network};
use salus_primitives::Code;
use serde_json::{json, Value};
use sp_core::crypto::{AccountId32, Ss58Codec};

/// What the runtime builds its first state from, as its presets have it.
pub fn genesis(network: &Network) -> Value {
    let organisations = network.organisations.iter().map(|it| {
        json!({
            "kind": it.kind.code(),
            "jurisdiction": String::from_utf8_lossy(&it.jurisdiction.0),
            "name": it.name,
            "lei": it.lei.as_str(),
            "controller": it.controller.to_ss58check(),
            "collator": it.collator.as_ref().map(|collator| collator.account.to_ss58check()),
        })
    });
    let fallbacks = network.fallbacks.iter().map(|it| {
        json!({
            "organisation": it.organisation,
            "collator": it.collator.account.to_ss58check(),
        })
    });
    let of_seats = network.organisations.iter().filter_map(|it| it.collator.as_ref());
    let of_fallbacks = network.fallbacks.iter().map(|it| &it.collator);
    json!({
        "parachainInfo": { "parachainId": network.para_id },
        "consortium": {
            "organisations": organisations.collect::<Vec<_>>(),
            "fallbackCollators": fallbacks.collect::<Vec<_>>(),
        },
        "session": { "keys": of_seats.chain(of_fallbacks).map(keys).collect::<Vec<_>>() },
    })
}

/// A collator, twice as the session pallet has it, and its keys.
fn keys(collator: &Collator) -> Value {
    let account = collator.account.to_ss58check();
    let aura = AccountId32::new(collator.session_key).to_ss58check();
    json!([account, account, { "aura": aura }])
}

/// What `chain-spec-builder` and the nodes have to know besides.
pub fn parameters(network: &Network) -> Value {
    json!({
        "name": network.name,
        "id": network.id,
        "type": network.kind.word(),
        "relayChain": network.relay_chain,
        "paraId": network.para_id,
        "bootNodes": network.boot_nodes,
    })
}
