//! Leaves are added one by one.

use super::*;
use crate::audit::{AuditKind, NewEntry};
use polkadot_ckb_merkle_mountain_range::{helper, util::MemStore, MMR};
use std::collections::BTreeSet;

#[test]
fn the_range_is_the_librarys() {
    let store = MemStore::default();
    let mut library = MMR::<_, TrailHashes, _>::new(0, &store);
    let mut head = TrailHead::default();
    for index in 0..300 {
        library.push(leaf(index)).unwrap();
        head.push(leaf(index));
        assert_eq!(head.length, index + 1);
        assert_eq!(helper::leaf_index_to_mmr_size(index), library.mmr_size());
        let expected = TrailRoot::of_bagged(index + 1, library.get_root().unwrap());
        assert_eq!(head.root(), expected);
    }
}

#[test]
fn there_are_as_many_peaks_as_the_length_has_ones() {
    for length in 0..300 {
        assert_eq!(head(length).peaks.len(), length.count_ones() as usize);
    }
}

#[test]
fn no_two_trails_have_one_root() {
    let roots: BTreeSet<_> = (0..100).map(|length| head(length).root().root).collect();
    assert_eq!(roots.len(), 100);
}

#[test]
fn a_head_without_room_stays_as_it_is() {
    // No chain gets there; but a sink never fails.
    let full = TrailHead {
        length: (1 << (MAX_PEAKS + 1)) - 2,
        peaks: vec![leaf(0); MAX_PEAKS as usize].try_into().unwrap(),
    };
    let mut head = full.clone();
    head.push(leaf(1));
    assert_eq!(head, full);
}

#[test]
fn a_tree_is_as_many_leaves_as_it_has() {
    for (height, before) in [(0, 5), (1, 2), (1, 6), (2, 4), (3, 8), (3, 24), (4, 0)] {
        let mut tree = TrailHead::default();
        (before..before + (1 << height)).for_each(|index| tree.push(leaf(index)));
        assert_eq!(tree.peaks.len(), 1);
        let mut head_before = head(before);
        assert!(head_before.push_tree(height, tree.peaks[0]));
        assert_eq!(head_before, head(before + (1 << height)));
    }
}

#[test]
fn a_tree_stands_only_where_it_can() {
    for (height, before) in [(1, 1), (2, 2), (3, 4), (3, 12), (49, 0), (64, 0), (u32::MAX, 0)] {
        let mut tried = head(before);
        assert!(!tried.push_tree(height, leaf(0)));
        assert_eq!(tried, head(before));
    }
}

/// A line that says something about everything.
fn line() -> AuditEntry<[u8; 32]> {
    let entry = NewEntry { agent: Some([3; 32]), ..NewEntry::of(AuditKind::SubjectEnrolled) };
    AuditEntry::new(5, 1_700_000_000_000, entry)
}

#[test]
fn a_leaf_is_bound_to_everything_that_its_line_says() {
    let entry = line();
    let mut leaves = BTreeSet::from([entry.leaf()]);
    let others = [
        AuditEntry { index: 6, ..entry.clone() },
        AuditEntry { time: entry.time + 1, ..entry.clone() },
        AuditEntry { kind: AuditKind::SubjectEnded, ..entry.clone() },
        AuditEntry { subject: Some(crate::SubjectId([1; 16])), ..entry.clone() },
        AuditEntry { agent: None, ..entry.clone() },
        AuditEntry { organisation: Some(crate::OrganisationId(1)), ..entry.clone() },
        AuditEntry { action: Some(crate::ConsentAction::USE), ..entry.clone() },
        AuditEntry { purpose: Some(crate::PurposeOfUse::TREAT), ..entry.clone() },
        AuditEntry { outcome: crate::audit::AuditOutcome::Denied, ..entry.clone() },
        AuditEntry { ground: crate::audit::AuditGround::OwnRight, ..entry.clone() },
        AuditEntry { object: crate::audit::AuditObject::Account([4; 32]), ..entry.clone() },
    ];
    for other in others {
        assert!(leaves.insert(other.leaf()), "{other:?}");
    }
}
