//! Commitments: what of a record touches the chain.
//!
//! A commitment is the salted hash of a record's digest. The salt is 32 random bytes, so that a
//! record of few possible contents cannot be found by trying, and two equal records do not look
//! equal. A batch is a binary Merkle tree whose leaves are commitments.

use binary_merkle_tree::verify_proof;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// What the hash of a commitment begins with, so that it can be no other hash of Salus.
pub const COMMITMENT_DOMAIN: &[u8] = b"salus/record";

/// The version of the commitment's scheme.
pub const COMMITMENT_VERSION: u16 = 1;

/// The SHA-256 of a record in canonical form (RFC 8785).
pub type ContentDigest = [u8; 32];

/// The random bytes that hide a record's digest.
pub type Salt = [u8; 32];

/// The salted hash of a record, a paper or a justification.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Ord,
    PartialOrd,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Commitment(pub H256);

impl Commitment {
    /// The commitment to a digest: BLAKE2b-256 over domain, version (little endian), salt, digest.
    pub fn new(salt: &Salt, digest: &ContentDigest) -> Self {
        let mut preimage = [0u8; 12 + 2 + 32 + 32];
        preimage[..12].copy_from_slice(COMMITMENT_DOMAIN);
        preimage[12..14].copy_from_slice(&COMMITMENT_VERSION.to_le_bytes());
        preimage[14..46].copy_from_slice(salt);
        preimage[46..].copy_from_slice(digest);
        Self(BlakeTwo256::hash(&preimage))
    }

    /// Whether it commits to anything: zeros are what a client sends that forgot to.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }
}

/// Whether the commitment is leaf `index` of `count` under `root`.
///
/// The tree hashes with BLAKE2b-256; a leaf is hashed once more than an inner node's children are,
/// and every leaf is 32 bytes long, so that no inner node passes for a leaf. The proof has one hash for
/// each level on which something stands beside the way, no more and no less: or the last leaf, which
/// goes up some levels by itself, would be proved at other places too.
pub fn is_in_batch(
    root: &H256,
    count: u32,
    index: u32,
    commitment: &Commitment,
    proof: &[H256],
) -> bool {
    index < count
        && proof.len() == hashes_beside(count, index)
        && verify_proof::<BlakeTwo256, _, _>(
            root,
            proof.iter().copied(),
            count,
            index,
            &commitment.0,
        )
}

/// How many hashes stand beside the way from a leaf to the root.
fn hashes_beside(count: u32, index: u32) -> usize {
    let (mut at, mut width, mut hashes) = (index, count, 0);
    while width > 1 {
        if at ^ 1 < width {
            hashes += 1;
        }
        (at, width) = (at / 2, width.div_ceil(2));
    }
    hashes
}

#[cfg(test)]
mod tests {
    use super::*;
    use binary_merkle_tree::{merkle_proof, merkle_root};
    use proptest::prelude::*;

    #[test]
    fn the_scheme_does_not_change() {
        // The same vector stands in the tests of the dApp package.
        let commitment = Commitment::new(&[1; 32], &[2; 32]);
        assert_eq!(format!("{:?}", commitment.0), VECTOR,);
    }
    const VECTOR: &str = "0xd1efcab4a411ca9af6e30125d6415c9de6c80efed2058f8c491f48d31026a791";

    fn leaves(count: usize) -> Vec<Commitment> {
        (0..count).map(|n| Commitment::new(&[n as u8; 32], &[7; 32])).collect()
    }

    proptest! {
        #[test]
        fn every_leaf_of_a_batch_is_proved_and_no_other(count in 1usize..40, at in 0usize..40, bit in 0usize..256) {
            let at = at % count;
            let leaves = leaves(count);
            let bytes: Vec<_> = leaves.iter().map(|leaf| leaf.0.as_bytes().to_vec()).collect();
            let root = merkle_root::<BlakeTwo256, _>(&bytes);
            let proof = merkle_proof::<BlakeTwo256, _, _>(&bytes, at as u32).proof;
            let (count, index) = (count as u32, at as u32);
            prop_assert!(is_in_batch(&root, count, index, &leaves[at], &proof));

            let mut other = leaves[at];
            other.0.0[bit / 8] ^= 1 << (bit % 8);
            prop_assert!(!is_in_batch(&root, count, index, &other, &proof));
            let mut other_root = root;
            other_root.0[bit / 8] ^= 1 << (bit % 8);
            prop_assert!(!is_in_batch(&other_root, count, index, &leaves[at], &proof));
            if let Some(node) = proof.first() {
                let mut other_proof = proof.clone();
                other_proof[0] = H256(core::array::from_fn(|n| node.0[n] ^ ((n == bit / 8) as u8)));
                prop_assert!(!is_in_batch(&root, count, index, &leaves[at], &other_proof));
            }
        }
    }

    #[test]
    fn a_leaf_is_proved_at_its_own_place_only() {
        for count in 1..40 {
            let leaves = leaves(count);
            let bytes: Vec<_> = leaves.iter().map(|leaf| leaf.0.as_bytes().to_vec()).collect();
            let root = merkle_root::<BlakeTwo256, _>(&bytes);
            for at in 0..count {
                let proof = merkle_proof::<BlakeTwo256, _, _>(&bytes, at as u32).proof;
                for index in 0..count {
                    assert_eq!(
                        is_in_batch(&root, count as u32, index as u32, &leaves[at], &proof),
                        index == at,
                        "{at} at {index} of {count}"
                    );
                }
            }
        }
    }

    #[test]
    fn an_index_beyond_the_batch_proves_nothing() {
        let leaf = leaves(1)[0];
        let root = merkle_root::<BlakeTwo256, _>([leaf.0.as_bytes()]);
        assert!(is_in_batch(&root, 1, 0, &leaf, &[]));
        assert!(!is_in_batch(&root, 1, 1, &leaf, &[]));
        assert!(!is_in_batch(&root, 0, 0, &leaf, &[]));
    }
}
