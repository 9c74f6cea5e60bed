//! Proofs of many leaves at once.

use super::{above, leaf};
use codec::{Decode, Encode};
use salus_primitives::{merkle::join, Commitment};
use sp_core::H256;

/// That commitments are leaves of one batch. What is beside the ways of several stands in it once, and
/// what lies on the way of one and beside that of another not at all.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode)]
pub struct MultiProof {
    /// The root.
    pub root: H256,
    /// How many leaves the batch has.
    pub count: u32,
    /// Which of them these are, in order, none twice.
    pub indices: Vec<u32>,
    /// The hashes beside their ways, from below and from the left.
    pub hashes: Vec<H256>,
}

impl MultiProof {
    /// Whether it proves this of the commitments, which are in the order of the indices. A proof with
    /// anything that is not needed proves nothing.
    pub fn proves(&self, commitments: &[Commitment]) -> bool {
        let is_ordered = self.indices.windows(2).all(|pair| pair[0] < pair[1]);
        let is_within = self.indices.last().is_some_and(|last| *last < self.count);
        if !is_ordered || !is_within || commitments.len() != self.indices.len() {
            return false;
        }
        let mut hashes = self.hashes.iter();
        let mut level: Vec<(u32, H256)> =
            self.indices.iter().copied().zip(commitments.iter().map(leaf)).collect();
        let mut width = self.count;
        while width > 1 {
            let mut next = Vec::with_capacity(level.len());
            let mut nodes = level.iter().peekable();
            while let Some((at, node)) = nodes.next() {
                let above = if at ^ 1 >= width {
                    // The last of an odd number goes up as it is.
                    *node
                } else if let Some((_, right)) = nodes.next_if(|(right, _)| *right == at ^ 1) {
                    join(node, right)
                } else {
                    let Some(beside) = hashes.next() else { return false };
                    if at % 2 == 0 {
                        join(node, beside)
                    } else {
                        join(beside, node)
                    }
                };
                next.push((at / 2, above));
            }
            (level, width) = (next, above(width));
        }
        hashes.next().is_none() && level == [(0, self.root)]
    }
}

/// Which nodes of a level are beside known ones, and not known themselves.
pub(super) fn missing(known: &[u32], width: u32) -> Vec<u32> {
    known
        .iter()
        .map(|at| at ^ 1)
        .filter(|beside| *beside < width && known.binary_search(beside).is_err())
        .collect()
}
