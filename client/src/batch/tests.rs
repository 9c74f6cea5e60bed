//! Trees are those of the chain, and prove what they hold and nothing else.

use super::*;
use binary_merkle_tree::{merkle_proof, merkle_root};
use proptest::prelude::*;
use sp_runtime::traits::BlakeTwo256;

/// Commitments in order.
fn commitments(count: usize, seed: u8) -> Vec<Commitment> {
    let of = |n: usize| Commitment(H256(blake2_256(&[&[seed], &n.to_le_bytes()[..]].concat())));
    let mut leaves: Vec<_> = (0..count).map(of).collect();
    leaves.sort_unstable();
    leaves
}

fn tree(leaves: &[Commitment]) -> (tempfile::TempDir, Tree) {
    let folder = tempfile::tempdir().expect("there is room");
    let mut sorter = Sorter::holding(folder.path(), 7);
    leaves.iter().rev().try_for_each(|leaf| sorter.add(leaf)).expect("there is room");
    let sorted = sorter.finish().expect("there is room");
    let tree = Tree::build(&folder.path().join("tree"), sorted).expect("the leaves are in order");
    (folder, tree)
}

fn bytes(leaves: &[Commitment]) -> Vec<Vec<u8>> {
    leaves.iter().map(|leaf| leaf.0.as_bytes().to_vec()).collect()
}

#[test]
fn the_tree_is_the_chains() {
    for count in (1..70).chain([127, 128, 129, 1000]) {
        let leaves = commitments(count, 0);
        let (folder, mut built) = tree(&leaves);
        assert_eq!(built.root(), merkle_root::<BlakeTwo256, _>(bytes(&leaves)), "{count}");
        assert_eq!(built.count() as usize, count);
        for at in [0, count / 3, count / 2, count - 1] {
            let proof = built.prove(&leaves[at]).expect("it is a leaf");
            let expected = merkle_proof::<BlakeTwo256, _, _>(bytes(&leaves), at as u32);
            assert_eq!(
                (proof.index as usize, &proof.hashes),
                (at, &expected.proof),
                "{count} {at}"
            );
        }
        let mut reopened = Tree::open(&folder.path().join("tree")).expect("it is whole");
        assert_eq!(reopened.root(), built.root());
        assert!(reopened
            .prove(&leaves[count - 1])
            .expect("it is a leaf")
            .proves(&leaves[count - 1]));
    }
}

#[test]
fn what_is_no_batch_is_refused() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("tree");
    assert!(matches!(Tree::build(&path, []), Err(Error::Empty)));
    let leaf = commitments(1, 0)[0];
    assert!(matches!(Tree::build(&path, [Ok(leaf), Ok(leaf)]), Err(Error::StandsTwice(_))));
    // The tree that failed is not taken for one.
    assert!(matches!(Tree::open(&path), Err(Error::Corrupt)));
    let (_folder, mut tree) = tree(&commitments(5, 0));
    assert!(matches!(tree.prove(&commitments(1, 1)[0]), Err(Error::NoSuchLeaf)));
    assert!(matches!(tree.commitment(5), Err(Error::NoSuchLeaf)));
}

#[test]
fn a_flipped_bit_of_the_file_gives_no_proof() {
    let leaves = commitments(21, 0);
    let (folder, _) = tree(&leaves);
    let path = folder.path().join("tree");
    let whole = std::fs::read(&path).expect("it is there");
    for at in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << (at % 8);
        std::fs::write(&path, &flipped).expect("there is room");
        let Ok(mut tree) = Tree::open(&path) else { continue };
        for leaf in &leaves {
            if let Ok(proof) = tree.prove(leaf) {
                assert!(proof.proves(leaf), "byte {at}");
            }
        }
    }
    std::fs::write(&path, &whole[..whole.len() - 1]).expect("there is room");
    assert!(matches!(Tree::open(&path), Err(Error::Corrupt)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn many_leaves_are_proved_at_once_and_no_others(
        count in 1usize..80,
        chosen in prop::collection::vec(any::<prop::sample::Index>(), 1..20),
        bit in 0usize..256,
        at in any::<prop::sample::Index>(),
    ) {
        let leaves = commitments(count, 3);
        let (_folder, mut tree) = tree(&leaves);
        let chosen: Vec<_> = chosen.iter().map(|index| leaves[index.index(count)]).collect();
        let proof = tree.prove_all(&chosen).expect("they are leaves");
        let mut sorted = chosen.clone();
        sorted.sort_unstable();
        sorted.dedup();
        prop_assert!(proof.proves(&sorted));

        // It is never longer than the single proofs together.
        let single: usize = sorted.iter().map(|leaf| tree.prove(leaf).expect("it is a leaf").hashes.len()).sum();
        prop_assert!(proof.hashes.len() <= single);

        let flip = |hash: &mut H256| hash.0[bit / 8] ^= 1 << (bit % 8);
        let mut others = sorted.clone();
        flip(&mut others[at.index(sorted.len())].0);
        prop_assert!(!proof.proves(&others));
        let mut other = proof.clone();
        flip(&mut other.root);
        prop_assert!(!other.proves(&sorted));
        if !proof.hashes.is_empty() {
            let mut other = proof.clone();
            flip(&mut other.hashes[at.index(proof.hashes.len())]);
            prop_assert!(!other.proves(&sorted));
            other.hashes.pop();
            prop_assert!(!other.proves(&sorted));
        }
        let mut longer = proof.clone();
        longer.hashes.push(H256::zero());
        prop_assert!(!longer.proves(&sorted));
        let mut moved = proof.clone();
        let place = at.index(sorted.len());
        moved.indices[place] ^= 1;
        prop_assert!(!moved.proves(&sorted));
    }

    #[test]
    fn leaves_are_sorted_whatever_the_memory(mut leaves in prop::collection::vec(any::<[u8; 32]>(), 0..60), held in 1usize..20) {
        let folder = tempfile::tempdir().expect("there is room");
        let mut sorter = Sorter::holding(folder.path(), held);
        for leaf in &leaves {
            sorter.add(&Commitment(H256(*leaf))).expect("there is room");
        }
        let sorted: Result<Vec<_>, _> = sorter.finish().expect("there is room").collect();
        leaves.sort_unstable();
        prop_assert_eq!(sorted.expect("there is room"), leaves.into_iter().map(|leaf| Commitment(H256(leaf))).collect::<Vec<_>>());
        prop_assert_eq!(std::fs::read_dir(folder.path()).expect("it is there").count(), 0);
    }
}
