//! Batches: Merkle trees over commitments, of millions of leaves.
//!
//! The tree is that of the chain (`binary-merkle-tree` with BLAKE2b-256, as
//! [`salus_primitives::commitment`] checks it). Its leaves are sorted: a salted commitment is as good as
//! random, so that the order tells nothing of the order in which records were written, or of whose they
//! are. Leaves are sorted and hashed on disk, in memory that does not grow with their number.
//!
//! A proof of one leaf is 32 bytes for each level of the tree; one of many leaves ([`MultiProof`]) leaves
//! out what they have in common.

mod multi;
mod sort;
mod tree;

pub use multi::MultiProof;
pub use sort::Sorter;
pub use tree::{Proof, Tree};

use salus_primitives::Commitment;
use sp_core::H256;
use sp_crypto_hashing::blake2_256;
use std::io;

/// How many leaves a tree has at most: what the chain takes at most, its MaxBatchSize.
pub const MAX_LEAVES: u32 = 1 << 24;

/// Why there is no tree, or no proof.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There are no leaves.
    #[error("a batch has one record at least")]
    Empty,
    /// There are too many leaves.
    #[error("a batch has {MAX_LEAVES} records at most")]
    TooLarge,
    /// A commitment stands twice: salts are random, so that something is wrong.
    #[error("the commitment {0:?} stands twice in the batch")]
    StandsTwice(H256),
    /// The file was changed, or is not complete.
    #[error("the file of the tree was changed, or is not complete")]
    Corrupt,
    /// The tree has no such leaf.
    #[error("the batch has no such record")]
    NoSuchLeaf,
    /// The disk.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// The node of the lowest level above a commitment.
fn leaf(commitment: &Commitment) -> H256 {
    H256(blake2_256(commitment.0.as_bytes()))
}

/// How many nodes the level above one has. The last node of an odd number goes up as it is.
fn above(width: u32) -> u32 {
    width.div_ceil(2)
}

#[cfg(test)]
mod tests;
