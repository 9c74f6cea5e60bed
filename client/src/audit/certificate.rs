//! A line with its proof, for whoever has nothing but a block's hash.

use crate::chain::{types::AccountId, Header};
use codec::{Decode, DecodeAll, Encode};
use salus_primitives::{audit::AuditEntry, trail::TrailRoot};
use serde_json::{json, Value};
use sp_core::H256;

/// A line with its proof.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode)]
pub struct Certificate {
    /// The first block of the chain.
    pub genesis: H256,
    /// The header whose root it is proved by.
    pub header: Header,
    /// The line.
    pub entry: AuditEntry<AccountId>,
    /// The proof.
    pub proof: Vec<H256>,
}

/// Why a certificate proves nothing.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Invalid {
    /// It is no certificate.
    #[error("it is no certificate")]
    NotUnderstood,
    /// Its header says nothing of the trail.
    #[error("its header does not say one root of the trail")]
    NoRoot,
    /// The line is not in the trail of its header.
    #[error("THE LINE IS NOT IN THE TRAIL whose root the header says")]
    NotIncluded,
}

impl Certificate {
    /// The hash of the block in whose trail the line is. Whether that block is of the chain and final, is
    /// for whoever checks to find out: of a node, or of the relay chain.
    pub fn check(&self) -> Result<H256, Invalid> {
        let root = TrailRoot::of_digest(&self.header.digest).ok_or(Invalid::NoRoot)?;
        match root.includes(self.entry.index, self.entry.leaf(), &self.proof) {
            true => Ok(self.header.hash()),
            false => Err(Invalid::NotIncluded),
        }
    }

    /// The certificate as a file holds it, with what it is about for people to read.
    pub fn to_json(&self) -> Value {
        json!({
            "certificate": format!("0x{}", hex::encode(self.encode())),
            "chain": format!("{:?}", self.genesis),
            "block": self.header.number,
            "blockHash": format!("{:?}", self.header.hash()),
            "line": self.entry.index,
            "kind": format!("{:?}", self.entry.kind),
        })
    }

    /// Reads what a file holds. What stands beside the certificate for people counts for nothing.
    pub fn from_json(text: &str) -> Result<Self, Invalid> {
        let value: Value = serde_json::from_str(text).map_err(|_| Invalid::NotUnderstood)?;
        let digits = value["certificate"].as_str().and_then(|it| it.strip_prefix("0x"));
        let bytes = digits.and_then(|digits| hex::decode(digits).ok());
        bytes.and_then(|bytes| Self::decode_all(&mut &bytes[..]).ok()).ok_or(Invalid::NotUnderstood)
    }
}
