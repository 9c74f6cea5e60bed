//! The trail only grew.

use super::*;
use crate::trail::GrowthProof;

#[test]
fn every_trail_is_the_beginning_of_all_that_grew_of_it() {
    let prover = prover(LONGEST);
    for later in 0..=LONGEST {
        let root = head(later).root();
        for earlier in 0..=later {
            let proof = prover.growth(earlier, later).unwrap();
            assert!(root.extends(&head(earlier).root(), &proof), "{earlier} to {later}");
            // The earlier peaks, and a neighbour at each height.
            let hashes = proof.peaks.len() + proof.nodes.len();
            assert!(hashes as u32 <= 2 * later.max(1).ilog2() + 2, "{earlier} to {later}");
        }
    }
}

#[test]
fn no_trail_shrinks() {
    let prover = prover(20);
    for later in 1..=20 {
        for earlier in 0..later {
            let proof = prover.growth(earlier, later).unwrap();
            assert!(!head(earlier).root().extends(&head(later).root(), &proof));
            assert!(!head(earlier).root().extends(&head(later).root(), &GrowthProof::default()));
        }
    }
}

#[test]
fn a_root_of_another_length_is_no_beginning() {
    let prover = prover(40);
    for later in 1..=40 {
        for earlier in 0..=later {
            let proof = prover.growth(earlier, later).unwrap();
            for other in (0..=41).filter(|other| *other != earlier) {
                let root = TrailRoot { length: other, ..head(earlier).root() };
                assert!(!head(later).root().extends(&root, &proof), "{earlier} as {other}");
            }
            for other in (0..=41).filter(|other| *other != later && *other != earlier) {
                // What begins with nothing, or is itself, is not looked at.
                let root = TrailRoot { length: other, ..head(later).root() };
                let is_trivial = earlier == 0 && proof == GrowthProof::default();
                assert_eq!(root.extends(&head(earlier).root(), &proof), is_trivial);
            }
        }
    }
}

/// The range over the leaves, one of them changed.
fn rewritten(length: EntryIndex, changed: EntryIndex) -> (TrailHead, Prover<Vec<H256>>) {
    let mut head = TrailHead::default();
    let mut prover = Prover::new(Vec::new()).unwrap();
    for index in 0..length {
        let leaf = if index == changed { leaf(u64::MAX) } else { leaf(index) };
        head.push(leaf);
        prover.push(leaf).unwrap();
    }
    (head, prover)
}

#[test]
fn a_trail_in_which_an_old_line_was_rewritten_is_no_growth() {
    for later in 1..40 {
        for changed in 0..later {
            let (head_after, liar) = rewritten(later, changed);
            for earlier in 1..=later {
                let before = head(earlier).root();
                let honest = prover(later).growth(earlier, later).unwrap();
                let lie = liar.growth(earlier, later).unwrap();
                // The liar may mix, too: the true peaks with its own nodes.
                let mixed = GrowthProof { peaks: honest.peaks.clone(), nodes: lie.nodes.clone() };
                let is_after = changed >= earlier;
                assert_eq!(head_after.root().extends(&before, &lie), is_after);
                assert!(!head_after.root().extends(&before, &honest) || is_after);
                assert_eq!(head_after.root().extends(&before, &mixed), is_after);
            }
        }
    }
}

#[test]
fn lengths_that_no_trail_has_prove_nothing() {
    let proof = prover(5).growth(3, 5).unwrap();
    for length in [1 << 49, (1 << 49) - 1, 1 << 63, u64::MAX - 1, u64::MAX] {
        let root = TrailRoot { length, ..head(5).root() };
        assert!(!root.extends(&head(3).root(), &proof));
        assert!(!root.extends(&root, &GrowthProof::default()));
        assert!(!root.extends(&head(0).root(), &GrowthProof::default()));
    }
}

proptest! {
    #[test]
    fn whatever_is_one_bit_off_proves_nothing(
        (earlier, later) in (2..LONGEST).prop_flat_map(|later| (1..later, Just(later))),
        bit in 0usize..256,
    ) {
        let (before, after) = (head(earlier).root(), head(later).root());
        let proof = prover(later).growth(earlier, later).unwrap();
        prop_assert!(after.extends(&before, &proof));

        let other = TrailRoot { root: flipped(before.root, bit), ..before };
        prop_assert!(!after.extends(&other, &proof));
        let other = TrailRoot { root: flipped(after.root, bit), ..after };
        prop_assert!(!other.extends(&before, &proof));
        for peaks in spoilt(&proof.peaks, bit) {
            let proof = GrowthProof { peaks, ..proof.clone() };
            prop_assert!(!after.extends(&before, &proof));
        }
        for nodes in spoilt(&proof.nodes, bit) {
            let proof = GrowthProof { nodes, ..proof.clone() };
            prop_assert!(!after.extends(&before, &proof));
        }
    }

    #[test]
    fn whatever_bytes_prove_nothing(
        peaks in prop::collection::vec(any::<[u8; 32]>(), 0..8),
        nodes in prop::collection::vec(any::<[u8; 32]>(), 0..8),
        (earlier, later) in (1u64..300, 1u64..300),
    ) {
        let hashes = |bytes: Vec<[u8; 32]>| bytes.into_iter().map(H256).collect();
        let proof = GrowthProof { peaks: hashes(peaks), nodes: hashes(nodes) };
        prop_assume!(earlier != later);
        prop_assert!(!head(later).root().extends(&head(earlier).root(), &proof));
    }
}
