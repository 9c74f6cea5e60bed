//! What a members file says.

use super::{
    issue::{Issues, Problem},
    rules::MAX_NAME,
    table::{At, Table},
};
use salus_primitives::{Code, Jurisdiction, Lei, OrganisationKind};
use sp_core::crypto::{AccountId32, Ss58Codec};
use std::ops::Range;
use toml::de::DeTable;

/// What a network is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// For who develops.
    Development,
    /// For tests on one or a few machines.
    Local,
    /// For use.
    Live,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Development, Self::Local, Self::Live];

    /// The word for it, in the file and toward the node.
    pub fn word(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::Local => "local",
            Self::Live => "live",
        }
    }
}

/// A collator and the key that it makes blocks with.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Collator {
    /// Its account.
    pub account: AccountId32,
    /// The public half of its Aura key.
    pub session_key: [u8; 32],
}

/// A member from the first block on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Organisation {
    /// Its public name.
    pub name: String,
    /// Its kind.
    pub kind: OrganisationKind,
    /// The country whose law stands for what it keeps.
    pub jurisdiction: Jurisdiction,
    /// Its Legal Entity Identifier.
    pub lei: Lei,
    /// The account that acts for it.
    pub controller: AccountId32,
    /// What makes blocks for it, if anything does.
    pub collator: Option<Collator>,
}

/// A collator that helps out where seats are too few.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fallback {
    /// The place in the file of the organisation that runs it, which is its number on the chain.
    pub organisation: u32,
    /// Its account and its key.
    pub collator: Collator,
}

/// A network as its members want it to begin.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Network {
    /// What people call it.
    pub name: String,
    /// What programs call it.
    pub id: String,
    /// What it is for.
    pub kind: Kind,
    /// The id of the relay chain.
    pub relay_chain: String,
    /// The number under which the relay chain knows it.
    pub para_id: u32,
    /// Nodes that a new one asks for others.
    pub boot_nodes: Vec<String>,
    /// The members, by their number.
    pub organisations: Vec<Organisation>,
    /// Who makes blocks where seats are too few.
    pub fallbacks: Vec<Fallback>,
}

/// A collator as it stands in the file.
pub(super) struct CollatorAt {
    pub(super) account: At<AccountId32>,
    pub(super) session_key: At<[u8; 32]>,
}

impl CollatorAt {
    fn plain(self) -> Collator {
        Collator { account: self.account.value, session_key: self.session_key.value }
    }
}

/// An organisation as it stands in the file.
pub(super) struct OrganisationAt {
    name: At<String>,
    kind: At<OrganisationKind>,
    jurisdiction: At<Jurisdiction>,
    pub(super) lei: At<Lei>,
    pub(super) controller: At<AccountId32>,
    pub(super) collator: Option<CollatorAt>,
}

/// A fallback collator as it stands in the file.
pub(super) struct FallbackAt {
    pub(super) organisation: At<Lei>,
    pub(super) collator: CollatorAt,
}

/// A network as it stands in the file.
pub(super) struct NetworkAt {
    name: At<String>,
    id: At<String>,
    pub(super) kind: At<Kind>,
    relay_chain: At<String>,
    para_id: At<u32>,
    boot_nodes: Vec<At<String>>,
    pub(super) organisations: Vec<OrganisationAt>,
    pub(super) fallbacks: Vec<FallbackAt>,
    /// Where the table `network` stands, for what is about all of it.
    pub(super) span: Range<usize>,
}

impl NetworkAt {
    /// The place of the organisation with this LEI.
    pub(super) fn place_of(&self, lei: &Lei) -> Option<u32> {
        let place = self.organisations.iter().position(|it| it.lei.value == *lei)?;
        u32::try_from(place).ok()
    }

    /// What it says, without the places.
    pub(super) fn plain(self) -> Network {
        let run_by: Vec<_> = self
            .fallbacks
            .iter()
            .map(|it| self.place_of(&it.organisation.value).expect("checked by the rules"))
            .collect();
        let fallbacks = self
            .fallbacks
            .into_iter()
            .zip(run_by)
            .map(|(it, organisation)| Fallback { organisation, collator: it.collator.plain() });
        let organisations = self.organisations.into_iter().map(|it| Organisation {
            name: it.name.value,
            kind: it.kind.value,
            jurisdiction: it.jurisdiction.value,
            lei: it.lei.value,
            controller: it.controller.value,
            collator: it.collator.map(CollatorAt::plain),
        });
        Network {
            name: self.name.value,
            id: self.id.value,
            kind: self.kind.value,
            relay_chain: self.relay_chain.value,
            para_id: self.para_id.value,
            boot_nodes: self.boot_nodes.into_iter().map(|it| it.value).collect(),
            organisations: organisations.collect(),
            fallbacks: fallbacks.collect(),
        }
    }
}

/// Reads the text. Nothing where a part of it is not to be read, about which there are issues.
///
/// Each table is read to its end before anything is made of it, so that all issues are found.
pub(super) fn parse(text: &str, issues: &Issues<'_>) -> Option<NetworkAt> {
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let span = error.span().unwrap_or_default();
        issues.add(&span, "", Problem::NotToml(error.message().into()));
    }
    if !errors.is_empty() {
        // What could be read of such a text may be something else than what was meant.
        return None;
    }
    let mut root = Table::new(root, issues);
    let network = root.table("network");
    let organisations = root.tables("organisation");
    let fallbacks = root.tables("fallback-collator");
    root.end();

    let head = network.map(|table| head(table, issues));
    let organisations = organisations.and_then(|all| whole(all, |it| organisation(it, issues)));
    let fallbacks = fallbacks.and_then(|all| whole(all, |it| fallback(it, issues)));
    let mut network = head??;
    network.organisations = organisations?;
    network.fallbacks = fallbacks?;
    Some(network)
}

/// What is made of all of them; nothing where one could not be read.
fn whole<T, V>(all: Vec<T>, read: impl FnMut(T) -> Option<V>) -> Option<Vec<V>> {
    all.into_iter().map(read).collect::<Vec<_>>().into_iter().collect()
}

fn head(mut table: Table<'_, '_>, issues: &Issues<'_>) -> Option<NetworkAt> {
    let span = table.span();
    let name = table.text("name");
    let id = table.text("id").and_then(|it| it.read_text(issues, id));
    let kind = table.text("type").and_then(|it| it.read_text(issues, kind));
    let relay_chain = table.text("relay-chain").and_then(|it| it.read_text(issues, self::id));
    let para_id = table.number("para-id").and_then(|it| it.read(issues, |number| para_id(*number)));
    let boot_nodes = table.texts("boot-nodes");
    let boot_nodes = boot_nodes.and_then(|all| whole(all, |it| it.read_text(issues, boot_node)));
    table.end();
    Some(NetworkAt {
        name: name?,
        id: id?,
        kind: kind?,
        relay_chain: relay_chain?,
        para_id: para_id?,
        boot_nodes: boot_nodes?,
        organisations: Vec::new(),
        fallbacks: Vec::new(),
        span,
    })
}

fn organisation(mut table: Table<'_, '_>, issues: &Issues<'_>) -> Option<OrganisationAt> {
    let name = table.text("name").and_then(|it| it.read_text(issues, name));
    let kind = table.text("kind").and_then(|it| it.read_text(issues, kind_of_organisation));
    let jurisdiction = table.text("jurisdiction").and_then(|it| it.read_text(issues, jurisdiction));
    let lei = table.text("lei").and_then(|it| it.read_text(issues, lei));
    let controller = table.text("controller").and_then(|it| it.read_text(issues, account));
    let collator = match table.optional_table("collator") {
        Ok(None) => Some(None),
        Ok(Some(mut inner)) => {
            let read = collator(&mut inner, issues);
            inner.end();
            read.map(Some)
        }
        Err(()) => None,
    };
    table.end();
    Some(OrganisationAt {
        name: name?,
        kind: kind?,
        jurisdiction: jurisdiction?,
        lei: lei?,
        controller: controller?,
        collator: collator?,
    })
}

fn fallback(mut table: Table<'_, '_>, issues: &Issues<'_>) -> Option<FallbackAt> {
    let organisation = table.text("organisation").and_then(|it| it.read_text(issues, lei));
    let collator = collator(&mut table, issues);
    table.end();
    Some(FallbackAt { organisation: organisation?, collator: collator? })
}

fn collator(table: &mut Table<'_, '_>, issues: &Issues<'_>) -> Option<CollatorAt> {
    let account = table.text("account").and_then(|it| it.read_text(issues, account));
    let session_key = table.text("session-key").and_then(|it| it.read_text(issues, session_key));
    Some(CollatorAt { account: account?, session_key: session_key? })
}

fn id(text: &str) -> Result<String, Problem> {
    let is_id = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-');
    text.bytes().all(is_id).then(|| text.to_owned()).ok_or(Problem::NotAnId)
}

fn kind(text: &str) -> Result<Kind, Problem> {
    let words = || Kind::ALL.map(Kind::word).join(", ");
    let found = Kind::ALL.into_iter().find(|kind| kind.word() == text);
    found.ok_or_else(|| Problem::NotOneOf(words()))
}

fn para_id(number: u64) -> Result<u32, Problem> {
    let problem = Problem::OutOfRange(1, u32::MAX.into());
    u32::try_from(number).ok().filter(|number| *number > 0).ok_or(problem)
}

/// An address of a node by its shape: a place in the network, a port, and whose node it is.
fn boot_node(text: &str) -> Result<String, Problem> {
    let parts: Vec<_> = text.split('/').collect();
    let is_node = match parts.as_slice() {
        ["", "dns" | "dns4" | "dns6" | "ip4" | "ip6", host, "tcp" | "udp", port, between @ .., "p2p", peer] => {
            !host.is_empty()
                && port.parse::<u16>().is_ok_and(|port| port > 0)
                && between.iter().all(|part| !part.is_empty())
                && peer.len() >= 46
                && peer.bytes().all(|byte| byte.is_ascii_alphanumeric())
        }
        _ => false,
    };
    is_node.then(|| text.to_owned()).ok_or(Problem::NotABootNode)
}

fn name(text: &str) -> Result<String, Problem> {
    let problem = Problem::TooLong(text.len(), MAX_NAME);
    (text.len() <= MAX_NAME).then(|| text.to_owned()).ok_or(problem)
}

fn kind_of_organisation(text: &str) -> Result<OrganisationKind, Problem> {
    OrganisationKind::from_code(text).ok_or_else(|| {
        let codes: Vec<_> = OrganisationKind::ALL.iter().map(|kind| kind.code()).collect();
        Problem::NotOneOf(codes.join(", "))
    })
}

fn jurisdiction(text: &str) -> Result<Jurisdiction, Problem> {
    let letters = text.as_bytes().try_into().ok().map(Jurisdiction);
    letters.filter(|it| it.is_valid()).ok_or(Problem::NotACountry)
}

fn lei(text: &str) -> Result<Lei, Problem> {
    Lei::new(text).ok_or(Problem::NotALei)
}

/// An address in whatever format of SS58, since it is the same account in each; or its bytes.
fn account(text: &str) -> Result<AccountId32, Problem> {
    let of_bytes = || bytes(text).map(AccountId32::new);
    AccountId32::from_ss58check(text).ok().or_else(of_bytes).ok_or(Problem::NotAnAccount)
}

fn session_key(text: &str) -> Result<[u8; 32], Problem> {
    account(text).map(Into::into)
}

fn bytes(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(text.strip_prefix("0x")?, &mut bytes).ok()?;
    Some(bytes)
}
