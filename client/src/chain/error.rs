//! Why the chain did not do what was asked.

use super::{refusal, shape::Difference};
use salus_primitives::Moment;
use sp_core::H256;

/// Why the chain did not do what was asked, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The node does not answer.
    #[error("the node {url} does not answer ({why}); see that it runs and that the address is right, then try again: nothing is done twice")]
    Unreachable {
        /// Its address.
        url: String,
        /// What went wrong.
        why: String,
    },
    /// The address is neither of this machine nor encrypted.
    #[error("{0} is not encrypted; use wss://, or state `plain = true` for the network if you trust the line")]
    NotSecure(String),
    /// The node is of another chain.
    #[error("the node is of another chain: its first block is {found:?}, that of the network {expected:?}; see the genesis hash in the config file")]
    OtherChain {
        /// What the config says.
        expected: H256,
        /// What the node says.
        found: H256,
    },
    /// The chain's types are not this client's.
    #[error("the chain is not the one that this client was built for, nothing was sent:{}; use the client of the chain's version", list(.0))]
    Different(Vec<Difference>),
    /// The chain was upgraded while the client ran.
    #[error("the chain was upgraded from version {from} to {to}; start again")]
    Upgraded {
        /// The version that the client saw first.
        from: u32,
        /// The version now.
        to: u32,
    },
    /// What the node knows is too old.
    #[error("the node's last finalised block is {age} s old, more than the {most} s that the network allows; ask another node, or wait until it has caught up")]
    Stale {
        /// Seconds since then.
        age: Moment,
        /// How many there may be.
        most: Moment,
    },
    /// The pool refused a transaction: it changed nothing.
    #[error("{0}")]
    Refused(refusal::Refusal),
    /// A transaction failed in its block: it changed nothing.
    #[error("{0}")]
    Failed(refusal::Failure),
    /// A transaction did not get into a block while it was valid.
    #[error("the transaction did not get into a block in time, and can no longer; send it again")]
    Void,
    /// The node said something that is not understood.
    #[error("the node's answer is not understood: {0}")]
    NotUnderstood(String),
    /// No transaction could be made.
    #[error("no transaction can be made: {0}")]
    NotMade(String),
}

impl Error {
    /// Whether the same may succeed later.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Unreachable { .. } | Self::Stale { .. } | Self::Void => true,
            Self::Refused(refusal) => refusal.is_temporary(),
            _ => false,
        }
    }
}

fn list(differences: &[Difference]) -> String {
    differences.iter().map(|it| format!("\n  {it}")).collect()
}
