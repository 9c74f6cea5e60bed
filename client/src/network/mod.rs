//! How a network begins: the file that names its members, and the chain spec that comes of it.
//!
//! The members write one file together, in TOML, and each of them can make the same chain spec of it:
//!
//! ```toml
//! [network]
//! name = "Salus of the North"
//! id = "salus_north"
//! type = "live"
//! relay-chain = "paseo"
//! para-id = 2000
//! boot-nodes = ["/dns/salus.north.example/tcp/30333/p2p/12D3KooW..."]
//!
//! [[organisation]]
//! name = "North Hospital"
//! kind = "hospital"
//! jurisdiction = "DE"
//! lei = "DEVS00SALUSHOSPI0244"
//! controller = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"
//! collator = { account = "5Hp...", session-key = "0x..." }
//!
//! [[fallback-collator]]
//! organisation = "DEVS00SALUSHOSPI0244"
//! account = "5FC..."
//! session-key = "0x..."
//! ```
//!
//! Organisations are numbered in the order of the file. [`read`] takes a file or tells **everything** that is
//! wrong with it, each thing by its line: what is refused here would stop the chain's first block from being
//! made, or the chain itself. [`genesis`] makes what the runtime builds its first state from, [`parameters`]
//! what the node has to know besides.

mod command;
mod genesis;
mod issue;
mod members;
mod rules;
mod table;
#[cfg(test)]
mod tests;

pub use command::Command;
pub use genesis::{genesis, parameters};
pub use issue::{Issue, Problem, Refusal};
pub use members::{Collator, Fallback, Kind, Network, Organisation};
pub use rules::{MAX_COLLATORS, MAX_FALLBACKS, MAX_NAME, MIN_COLLATORS};

/// Reads a members file.
///
/// # Errors
///
/// Everything that is wrong with it.
pub fn read(text: &str) -> Result<Network, Refusal> {
    let issues = issue::Issues::of(text);
    let network = members::parse(text, &issues);
    if let Some(network) = &network {
        rules::check(network, &issues);
    }
    match (network, issues.into_refusal()) {
        (Some(network), None) => Ok(network.plain()),
        (_, refusal) => Err(refusal.expect("what was not parsed has an issue")),
    }
}
