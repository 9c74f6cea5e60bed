//! A line is in the trail.

use super::*;

#[test]
fn every_line_is_proved_under_every_root_since() {
    let prover = prover(LONGEST);
    for length in 1..=LONGEST {
        let root = head(length).root();
        for index in 0..length {
            let proof = prover.inclusion(index, length).unwrap();
            assert!(root.includes(index, leaf(index), &proof), "{index} of {length}");
            // A neighbour at each height, and the peaks to the left and to the right.
            assert!(proof.len() as u32 <= 2 * length.ilog2() + 1, "{index} of {length}");
        }
    }
}

#[test]
fn a_line_is_proved_at_no_other_number_and_under_no_other_root() {
    let prover = prover(40);
    for length in 1..=40 {
        for index in 0..length {
            let proof = prover.inclusion(index, length).unwrap();
            for other in (0..length + 3).filter(|other| *other != index) {
                let root = head(length).root();
                assert!(!root.includes(other, leaf(index), &proof), "{index} at {other}");
                assert!(!root.includes(index, leaf(other), &proof), "{other} at {index}");
            }
            for other in (0..=40).filter(|other| *other != length) {
                assert!(!head(other).root().includes(index, leaf(index), &proof));
                // The right hash under another length.
                let root = TrailRoot { length: other, ..head(length).root() };
                assert!(!root.includes(index, leaf(index), &proof), "{length} as {other}");
            }
        }
    }
}

#[test]
fn lengths_that_no_trail_has_prove_nothing() {
    let proof = prover(3).inclusion(1, 3).unwrap();
    for length in [0, 1 << 49, (1 << 49) - 1, 1 << 63, u64::MAX - 1, u64::MAX] {
        let root = TrailRoot { length, ..head(3).root() };
        for index in [0, 1, length.saturating_sub(1), length, u64::MAX] {
            assert!(!root.includes(index, leaf(1), &proof));
            assert!(!root.includes(index, leaf(1), &[]));
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_one_bit_off_proves_nothing(
        (length, index) in (1..LONGEST).prop_flat_map(|length| (Just(length), 0..length)),
        bit in 0usize..256,
    ) {
        let root = head(length).root();
        let proof = prover(length).inclusion(index, length).unwrap();
        prop_assert!(root.includes(index, leaf(index), &proof));

        prop_assert!(!root.includes(index, flipped(leaf(index), bit), &proof));
        let other = TrailRoot { root: flipped(root.root, bit), ..root };
        prop_assert!(!other.includes(index, leaf(index), &proof));
        for proof in spoilt(&proof, bit) {
            prop_assert!(!root.includes(index, leaf(index), &proof));
        }
    }

    #[test]
    fn no_inner_node_passes_for_a_line(length in 2..LONGEST, bit in 0u32..8) {
        // Whoever knows the trail knows its inner nodes, and would shorten the way.
        let height = bit.min(length.ilog2());
        let mut inner = TrailHead::default();
        (0..1 << height).for_each(|index| inner.push(leaf(index)));
        prop_assume!(height > 0);
        let proof = prover(length).inclusion(0, length).unwrap();
        for cut in 0..=proof.len() {
            prop_assert!(!head(length).root().includes(0, inner.peaks[0], &proof[cut..]));
        }
    }
}
