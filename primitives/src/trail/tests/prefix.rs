//! A head knows its own beginning.

use super::*;

/// The nodes of the mountain in which the prefix ends.
fn nodes(prover: &Prover<Vec<H256>>, prefix: EntryIndex, length: EntryIndex) -> Vec<H256> {
    let mut nodes = prover.growth(prefix, length).unwrap().nodes;
    let (mut begin, mut right) = (0, 0);
    for height in (0..64).rev().filter(|height| length >> height & 1 == 1) {
        right += u32::from(begin >= prefix);
        begin += 1 << height;
    }
    if right > 0 && prefix > 0 {
        nodes.pop();
    }
    nodes
}

#[test]
fn every_head_knows_every_beginning_of_itself() {
    let prover = prover(LONGEST);
    for length in 0..=LONGEST {
        for prefix in 0..=length {
            let nodes = nodes(&prover, prefix, length);
            assert!(head(length).begins_with(&head(prefix), &nodes), "{prefix} of {length}");
        }
    }
}

#[test]
fn the_nodes_stay_while_their_mountain_stands() {
    let prover = prover(LONGEST);
    let at_70 = nodes(&prover, 20, 70);
    for length in 64..128 {
        assert_eq!(nodes(&prover, 20, length), at_70);
        assert!(head(length).begins_with(&head(20), &at_70));
    }
    // Then it is half of a larger one, whose node comes to them.
    assert!(!head(128).begins_with(&head(20), &at_70));
    assert_eq!(nodes(&prover, 20, 128)[..at_70.len()], at_70);
    assert_eq!(nodes(&prover, 20, 128).len(), at_70.len() + 1);
}

proptest! {
    #[test]
    fn whatever_is_one_bit_off_is_no_beginning(
        (prefix, length) in (2..LONGEST).prop_flat_map(|length| (1..length, Just(length))),
        bit in 0usize..256,
        peak: prop::sample::Index,
    ) {
        let nodes = nodes(&prover(length), prefix, length);
        let (before, after) = (head(prefix), head(length));
        prop_assert!(after.begins_with(&before, &nodes));

        let mut other = before.clone();
        let at = peak.index(other.peaks.len());
        other.peaks[at] = flipped(other.peaks[at], bit);
        prop_assert!(!after.begins_with(&other, &nodes));
        let mut other = after.clone();
        let at = peak.index(other.peaks.len());
        other.peaks[at] = flipped(other.peaks[at], bit);
        // A mountain that lies behind is no part of it.
        let behind = after.peaks.len() - at <= right_of(prefix, length);
        prop_assert_eq!(other.begins_with(&before, &nodes), behind);
        for nodes in spoilt(&nodes, bit) {
            prop_assert!(!after.begins_with(&before, &nodes));
        }
        let longer = TrailHead { length: prefix + 1, ..before };
        prop_assert!(!after.begins_with(&longer, &nodes));
    }
}

/// How many mountains stand to the right of the prefix.
fn right_of(prefix: EntryIndex, length: EntryIndex) -> usize {
    let ends = (0..64).rev().filter(|height| length >> height & 1 == 1);
    let begins = ends.scan(0, |begin, height| {
        let this = *begin;
        *begin += 1u64 << height;
        Some(this)
    });
    begins.filter(|begin| *begin >= prefix).count()
}
