//! Checking what a prover says. Whoever checks needs the roots alone, which headers tell, and a proof of
//! a few hundred bytes.

use super::{bagged, mountains, TrailHashes, TrailHead, TrailRoot, MAX_PEAKS};
use crate::ids::EntryIndex;
use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode};
use polkadot_ckb_merkle_mountain_range::{
    ancestry_proof::ancestry_proof_positions,
    helper::{get_peaks, leaf_index_to_mmr_size, leaf_index_to_pos},
    MerkleProof, NodeMerkleProof,
};
use scale_info::TypeInfo;
use sp_core::H256;

/// The longest trail there can be: of one line more the peaks have no room.
const MAX_LENGTH: EntryIndex = (1 << (MAX_PEAKS + 1)) - 2;

/// What shows that a trail of one root is the beginning of a trail of another.
#[derive(Clone, Debug, Default, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct GrowthProof {
    /// The peaks of the earlier range, from left to right.
    pub peaks: Vec<H256>,
    /// The nodes that make the later root of them, from left to right: those of the mountain in which
    /// the earlier range ends, then whatever stands to its right, bagged.
    pub nodes: Vec<H256>,
}

impl TrailRoot {
    /// Whether the leaf is that of the line with this number.
    ///
    /// There is one proof of it: the peaks to the left of the leaf's mountain, the neighbours on the way
    /// up to the mountain's peak, and whatever stands to its right, bagged.
    pub fn includes(&self, index: EntryIndex, leaf: H256, proof: &[H256]) -> bool {
        if self.length > MAX_LENGTH || proof_length(self.length, index) != Some(proof.len()) {
            return false;
        }
        MerkleProof::<_, TrailHashes>::new(nodes(self.length), proof.to_vec())
            .calculate_root(vec![(leaf_index_to_pos(index), leaf)])
            .is_ok_and(|bagged| Self::of_bagged(self.length, bagged) == *self)
    }

    /// Whether the trail of this root begins with the whole trail of the earlier one: it only grew.
    ///
    /// There is one proof of it. That a trail is the beginning of itself needs none, nor that one without
    /// lines is the beginning of any.
    pub fn extends(&self, earlier: &TrailRoot, proof: &GrowthProof) -> bool {
        if self.length > MAX_LENGTH || earlier.length > self.length {
            return false;
        }
        if earlier.length == self.length || earlier.length == 0 {
            let is_known = *earlier == *self || *earlier == TrailHead::default().root();
            return is_known && *proof == GrowthProof::default();
        }
        let positions = get_peaks(nodes(earlier.length));
        let places = ancestry_proof_positions(nodes(earlier.length), nodes(self.length));
        let Ok(places) = places else { return false };
        if proof.peaks.len() != positions.len() || proof.nodes.len() != places.len() {
            return false;
        }
        if Self::of_bagged(earlier.length, bagged(proof.peaks.clone())) != *earlier {
            return false;
        }
        let peaks = positions.into_iter().zip(proof.peaks.iter().copied()).collect();
        let places = places.into_iter().zip(proof.nodes.iter().copied()).collect();
        NodeMerkleProof::<_, TrailHashes>::new(nodes(self.length), places)
            .calculate_root(peaks)
            .is_ok_and(|bagged| Self::of_bagged(self.length, bagged) == *self)
    }
}

/// How many nodes the range over so many lines has; of no lines, none.
pub(super) fn nodes(length: EntryIndex) -> u64 {
    length.checked_sub(1).map_or(0, leaf_index_to_mmr_size)
}

/// How long the proof is that a trail has this line, if it has as many.
fn proof_length(length: EntryIndex, index: EntryIndex) -> Option<usize> {
    let all = mountains(length).count();
    mountains(length).enumerate().find_map(|(place, mountain)| {
        mountain
            .contains(index)
            .then(|| place + mountain.height as usize + usize::from(place + 1 < all))
    })
}
