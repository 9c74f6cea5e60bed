//! A head knows its own beginning.

use super::*;

/// The nodes of the mountain in which the prefix ends.
fn nodes(prover: &Prover<Vec<H256>>, prefix: EntryIndex, length: EntryIndex) -> Vec<H256> {
    prover.beginning(prefix, length).unwrap()
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
    let at_35 = nodes(&prover, 20, 35);
    for length in 32..64 {
        assert_eq!(nodes(&prover, 20, length), at_35);
        assert!(head(length).begins_with(&head(20), &at_35));
    }
    // Then it is half of a larger one, whose node comes to them.
    assert!(!head(64).begins_with(&head(20), &at_35));
    assert_eq!(nodes(&prover, 20, 64)[..at_35.len()], at_35);
    assert_eq!(nodes(&prover, 20, 64).len(), at_35.len() + 1);
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
        let right = mountains(length).filter(|mountain| mountain.begin >= prefix).count();
        let behind = after.peaks.len() - at <= right;
        prop_assert_eq!(other.begins_with(&before, &nodes), behind);
        for nodes in spoilt(&nodes, bit) {
            prop_assert!(!after.begins_with(&before, &nodes));
        }
        let longer = TrailHead { length: prefix + 1, ..before };
        prop_assert!(!after.begins_with(&longer, &nodes));
    }
}
