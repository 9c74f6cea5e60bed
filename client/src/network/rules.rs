//! What must hold between the lines of a members file.
//!
//! The bounds are those of `runtime/src/configs` and `pallets/consortium`, which this crate does not link: that
//! one which is too wide here is refused by the runtime when the chain spec is made.

use super::{
    issue::{Issues, Problem},
    members::{CollatorAt, Kind, NetworkAt},
    table::At,
};
use sp_core::{sr25519, Pair};
use std::collections::BTreeMap;

/// How many bytes the name of an organisation may have.
pub const MAX_NAME: usize = 64;
/// How many collators there may be in seats.
pub const MAX_COLLATORS: usize = 64;
/// How many collators a set must have, and how many fallback collators there must be.
pub const MIN_COLLATORS: usize = 2;
/// How many fallback collators there may be.
pub const MAX_FALLBACKS: usize = 8;

/// The names of which everybody can make the keys.
const WELL_KNOWN: [&str; 8] = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie", "One", "Two"];

pub(super) fn check(network: &NetworkAt, issues: &Issues<'_>) {
    counts(network, issues);
    let seats = || network.organisations.iter().filter_map(|it| it.collator.as_ref());
    let collators = || seats().chain(network.fallbacks.iter().map(|it| &it.collator));

    once(network.organisations.iter().map(|it| &it.lei), issues);
    once(network.organisations.iter().map(|it| &it.controller), issues);
    once(collators().map(|it| &it.account), issues);
    once(collators().map(|it| &it.session_key), issues);
    for it in &network.fallbacks {
        if network.place_of(&it.organisation.value).is_none() {
            it.organisation.refuse(issues, Problem::UnknownOrganisation);
        }
    }
    if network.kind.value == Kind::Live {
        no_well_known_keys(network, collators(), issues);
    }
}

fn counts(network: &NetworkAt, issues: &Issues<'_>) {
    let seats = network.organisations.iter().filter(|it| it.collator.is_some()).count();
    let fallbacks = network.fallbacks.len();
    let refuse = |element: &str, problem| issues.add(&network.span, element, problem);
    if network.organisations.is_empty() {
        refuse("organisation", Problem::TooFew(0, 1));
    }
    if seats > MAX_COLLATORS {
        refuse("organisation with a collator", Problem::TooMany(seats, MAX_COLLATORS));
    }
    if fallbacks < MIN_COLLATORS {
        refuse("fallback-collator", Problem::TooFew(fallbacks, MIN_COLLATORS));
    }
    if fallbacks > MAX_FALLBACKS {
        refuse("fallback-collator", Problem::TooMany(fallbacks, MAX_FALLBACKS));
    }
}

/// Refuses what stands a second time.
fn once<'n, T: Clone + Ord + 'n>(values: impl Iterator<Item = &'n At<T>>, issues: &Issues<'_>) {
    let mut first = BTreeMap::new();
    for at in values {
        if let Some(line) = first.get(&at.value) {
            at.refuse(issues, Problem::Taken(*line));
        } else {
            first.insert(at.value.clone(), issues.line(&at.span));
        }
    }
}

fn no_well_known_keys<'n>(
    network: &NetworkAt,
    collators: impl Iterator<Item = &'n CollatorAt>,
    issues: &Issues<'_>,
) {
    let known: Vec<[u8; 32]> = WELL_KNOWN
        .iter()
        .flat_map(|name| [format!("//{name}"), format!("//{name}//stash")])
        .map(|path| sr25519::Pair::from_string(&path, None).expect("a path").public().0)
        .collect();
    let refuse = |bytes: &[u8], at: &dyn Fn(Problem)| {
        if known.iter().any(|key| key == bytes) {
            at(Problem::WellKnownKey);
        }
    };
    for it in &network.organisations {
        let at = |problem| it.controller.refuse(issues, problem);
        refuse(it.controller.value.as_ref(), &at);
    }
    for it in collators {
        refuse(it.account.value.as_ref(), &|problem| it.account.refuse(issues, problem));
        refuse(&it.session_key.value, &|problem| it.session_key.refuse(issues, problem));
    }
}
