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
        self.push_and_tell(leaf, |_| ());
    }

    /// Adds a leaf, and tells the new nodes in the order of their positions: the leaf, then the peaks of
    /// the mountains that it closes.
    ///
    /// The library's own `push` looks every peak up by its position anew, which costs several times as
    /// much as the hashes; the tests hold this one against it.
    fn push_and_tell(&mut self, leaf: H256, mut tell: impl FnMut(H256)) {
        let mut peak = leaf;
        tell(peak);
        // A leaf closes as many mountains as the length has ones at its end.
        for _ in 0..self.length.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                peak = TrailHashes::join(NODE_DOMAIN, &left, &peak);
                tell(peak);
            }
        }
        // There is room, see MAX_PEAKS.
        if self.peaks.try_push(peak).is_ok() {
            self.length = self.length.saturating_add(1);
        }
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
