//! Merkle trees: where exactly a leaf stands.
//!
//! The trees are those that the crate `binary-merkle-tree` builds with BLAKE2b-256: a leaf is hashed, two
//! neighbours are hashed together, the last of an odd row moves up as it is. Its own check of a proof does
//! not look at whether the hashes fit the place: in a tree of three the last leaf passes for the second.
//! Where a neighbour shows that nothing stands between, the place is everything; so it is checked here.

use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// Whether the bytes are leaf `index` of `count` under `root`. The proof is the hashes beside the way from
/// the leaf to the root, from below: all of them, and no more.
pub fn is_leaf(root: &H256, count: u32, index: u32, leaf: &[u8], proof: &[H256]) -> bool {
    if index >= count {
        return false;
    }
    let (mut at, mut width) = (index, count);
    let mut node = BlakeTwo256::hash(leaf);
    let mut beside = proof.iter();
    while width > 1 {
        let is_right = at % 2 == 1;
        if is_right || at + 1 < width {
            let Some(other) = beside.next() else { return false };
            node = if is_right { join(other, &node) } else { join(&node, other) };
        }
        at /= 2;
        width = width.div_ceil(2);
    }
    beside.next().is_none() && node == *root
}

/// The node above two neighbours.
pub fn join(left: &H256, right: &H256) -> H256 {
    let mut both = [0u8; 64];
    both[..32].copy_from_slice(left.as_bytes());
    both[32..].copy_from_slice(right.as_bytes());
    BlakeTwo256::hash(&both)
}

#[cfg(test)]
mod tests {
    use super::*;
    use binary_merkle_tree::{merkle_proof, merkle_root, verify_proof};

    fn leaves(count: u8) -> Vec<Vec<u8>> {
        (0..count).map(|n| vec![n; 3]).collect()
    }

    #[test]
    fn each_leaf_stands_at_its_place_and_at_no_other() {
        for count in 1..=33u8 {
            let leaves = leaves(count);
            let root = merkle_root::<BlakeTwo256, _>(&leaves);
            for (at, leaf) in (0u32..).zip(&leaves) {
                let proof = merkle_proof::<BlakeTwo256, _, _>(&leaves, at).proof;
                for place in 0..=u32::from(count) {
                    let is_there = is_leaf(&root, count.into(), place, leaf, &proof);
                    assert_eq!(is_there, place == at, "leaf {at} of {count} at {place}");
                }
                let longer = [&proof[..], &[root]].concat();
                assert!(!is_leaf(&root, count.into(), at, leaf, &longer));
                if let Some((_, shorter)) = proof.split_last() {
                    assert!(!is_leaf(&root, count.into(), at, leaf, shorter));
                }
            }
        }
    }

    #[test]
    fn the_library_s_check_does_not_tell_the_place() {
        // Once it does, ours can go.
        let leaves = leaves(3);
        let root = merkle_root::<BlakeTwo256, _>(&leaves);
        let proof = merkle_proof::<BlakeTwo256, _, _>(&leaves, 2).proof;
        assert!(verify_proof::<BlakeTwo256, _, _>(&root, proof.clone(), 3, 1, &leaves[2]));
        assert!(!is_leaf(&root, 3, 1, &leaves[2], &proof));
    }
}
