//! The Merkle mountain range over the audit trail.
//!
//! Every line of the trail is a leaf, in the order of writing. A mountain is a full binary tree; the
//! mountains stand from left to right, the larger first, and their heights are the bits of the length.
//! Their peaks, at most [`MAX_PEAKS`] hashes, are all that is needed to add a leaf and to tell the
//! root. The shape is that of the crate `merkle-mountain-range`, which `pallet-mmr` uses too.
//!
//! All hashes are BLAKE2b-256. Each sort begins with a domain of its own, so that none passes for
//! another:
//!
//! | what | preimage |
//! |---|---|
//! | leaf | [`LEAF_DOMAIN`], [`LEAF_VERSION`] (little endian), the [`AuditEntry`] in SCALE |
//! | node | [`NODE_DOMAIN`], left child, right child |
//! | peaks, bagged from the right | [`PEAK_DOMAIN`], what is bagged already, the peak to its left |
//! | root | [`ROOT_DOMAIN`], length (u64, little endian), the bagged peaks; of no lines, zeros |
//!
//! So a root stands for one length and one line at each number.

mod digest;
mod key;
mod proof;
#[cfg(feature = "std")]
pub mod prover;
#[cfg(test)]
mod tests;

pub use digest::TRAIL_ENGINE_ID;
pub use key::EntryKey;
pub use proof::GrowthProof;

use crate::{audit::AuditEntry, ids::EntryIndex};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_ckb_merkle_mountain_range::{ancestry_proof::bagging_peaks_hashes, Merge};
use scale_info::TypeInfo;
use sp_core::{ConstU32, H256};
use sp_runtime::{
    traits::{BlakeTwo256, Hash},
    BoundedVec,
};

/// What the hash of a line begins with.
pub const LEAF_DOMAIN: &[u8; 16] = b"salus/trail/line";
/// What the hash of two children begins with.
pub const NODE_DOMAIN: &[u8; 16] = b"salus/trail/node";
/// What the hash of two peaks begins with.
pub const PEAK_DOMAIN: &[u8; 16] = b"salus/trail/peak";
/// What the hash of a root begins with.
pub const ROOT_DOMAIN: &[u8; 16] = b"salus/trail/root";

/// The version of a line's encoding. Codes may be added at the end of their tables under one version;
/// any other change of [`AuditEntry`] is a new one.
pub const LEAF_VERSION: u16 = 1;

/// How many peaks there are at most: room for more than 2^48 lines, a thousand a second for 8,900 years.
pub const MAX_PEAKS: u32 = 48;

/// How the range hashes.
pub struct TrailHashes;

impl TrailHashes {
    fn join(domain: &[u8; 16], first: &H256, second: &H256) -> H256 {
        let mut preimage = [0u8; 16 + 32 + 32];
        preimage[..16].copy_from_slice(domain);
        preimage[16..48].copy_from_slice(first.as_bytes());
        preimage[48..].copy_from_slice(second.as_bytes());
        BlakeTwo256::hash(&preimage)
    }
}

impl Merge for TrailHashes {
    type Item = H256;

    fn merge(left: &H256, right: &H256) -> polkadot_ckb_merkle_mountain_range::Result<H256> {
        Ok(Self::join(NODE_DOMAIN, left, right))
    }

    fn merge_peaks(right: &H256, left: &H256) -> polkadot_ckb_merkle_mountain_range::Result<H256> {
        Ok(Self::join(PEAK_DOMAIN, right, left))
    }
}

impl<AccountId: Encode> AuditEntry<AccountId> {
    /// The leaf that the line is in the range.
    pub fn leaf(&self) -> H256 {
        BlakeTwo256::hash(&(LEAF_DOMAIN, LEAF_VERSION, self).encode())
    }
}

/// How far the trail has grown: all that is kept of the range.
#[derive(
    Clone,
    Debug,
    Default,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct TrailHead {
    /// How many lines the trail has: the number of the next one.
    pub length: EntryIndex,
    /// The peaks of the mountains over them, from left to right.
    pub peaks: BoundedVec<H256, ConstU32<MAX_PEAKS>>,
}

impl TrailHead {
    /// Adds a leaf.
    pub fn push(&mut self, leaf: H256) {
        self.push_tree(0, leaf);
    }

    /// Adds as many leaves as a full tree of this height has, of which only the peak is known. It says
    /// whether it could: such a tree stands only where as many leaves, or a multiple, are before it.
    pub fn push_tree(&mut self, height: u32, peak: H256) -> bool {
        self.push_and_tell(height, peak, |_| ())
    }

    /// Adds a full tree, and tells the new nodes in the order of their positions: its peak, then those of
    /// the mountains that it closes.
    ///
    /// The library's own `push` looks every peak up by its position anew, which costs several times as
    /// much as the hashes; the tests hold this one against it.
    fn push_and_tell(&mut self, height: u32, peak: H256, mut tell: impl FnMut(H256)) -> bool {
        let size = 1u64.checked_shl(height).filter(|size| self.length & (size - 1) == 0);
        let Some(size) = size.filter(|_| height <= MAX_PEAKS) else { return false };
        let mut peak = peak;
        tell(peak);
        // It closes as many mountains as there are ones in a row in the length above its own height.
        for _ in 0..(self.length >> height).trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                peak = TrailHashes::join(NODE_DOMAIN, &left, &peak);
                tell(peak);
            }
        }
        // For a leaf there is room, see MAX_PEAKS.
        let is_in = self.peaks.try_push(peak).is_ok();
        if is_in {
            self.length = self.length.saturating_add(size);
        }
        is_in
    }

    /// Whether the trail begins with the whole trail of this other head.
    ///
    /// The nodes are those of the mountain in which the other range ends, from left to right. They stay
    /// what they are until the trail is so long that this mountain becomes part of a larger one; then
    /// the larger one's nodes come to them.
    pub fn begins_with(&self, prefix: &TrailHead, nodes: &[H256]) -> bool {
        if prefix.peaks.len() as u32 != prefix.length.count_ones() {
            return false;
        }
        let mut grown = prefix.clone();
        // Each is the peak of the largest tree that can stand where the range ends.
        let fits = nodes.iter().all(|node| grown.push_tree(grown.length.trailing_zeros(), *node));
        let right: Vec<_> = mountains(self.length)
            .zip(&self.peaks)
            .filter(|(mountain, _)| mountain.begin >= grown.length)
            .collect();
        let fits = fits && right.into_iter().all(|(it, peak)| grown.push_tree(it.height, *peak));
        fits && grown == *self
    }

    /// What a header says of it.
    pub fn root(&self) -> TrailRoot {
        TrailRoot::of_bagged(self.length, bagged(self.peaks.to_vec()))
    }
}

/// What a header says of the trail after its block.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct TrailRoot {
    /// How many lines the trail has.
    pub length: EntryIndex,
    /// The root of the range over them.
    pub root: H256,
}

impl TrailRoot {
    fn of_bagged(length: EntryIndex, bagged: H256) -> Self {
        let mut preimage = [0u8; 16 + 8 + 32];
        preimage[..16].copy_from_slice(ROOT_DOMAIN);
        preimage[16..24].copy_from_slice(&length.to_le_bytes());
        preimage[24..].copy_from_slice(bagged.as_bytes());
        Self { length, root: BlakeTwo256::hash(&preimage) }
    }
}

/// The peaks as one hash; zeros if there are none.
fn bagged(peaks: Vec<H256>) -> H256 {
    bagging_peaks_hashes::<_, TrailHashes>(peaks).unwrap_or_default()
}

/// A full binary tree of the range.
struct Mountain {
    /// The number of its first line.
    begin: EntryIndex,
    /// How many nodes there are from a line up to its peak.
    height: u32,
}

impl Mountain {
    fn contains(&self, index: EntryIndex) -> bool {
        index.checked_sub(self.begin).is_some_and(|place| place >> self.height == 0)
    }
}

/// The mountains over so many lines, from left to right.
fn mountains(length: EntryIndex) -> impl Iterator<Item = Mountain> {
    (0..u64::BITS).rev().filter(move |height| length >> height & 1 == 1).map(move |height| {
        // The larger ones, which are the higher bits of the length, stand to its left.
        let begin = length.checked_shr(height + 1).map_or(0, |larger| larger << height << 1);
        Mountain { begin, height }
    })
}
