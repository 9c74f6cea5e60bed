//! A broken trail is seen.

use super::*;
use crate::{Entries, Head};
use salus_primitives::{
    audit::EntryContent,
    trail::{EntryKey, TrailHead},
};
use sp_runtime::TryRuntimeError;

/// Three lines about one subject and one about none, then broken.
fn broken(by: impl FnOnce(), expected: &'static str) {
    new_test_ext().execute_with(|| {
        for agent in 0..3 {
            append(ALICE, agent);
        }
        append(None, 3);
        AuditTrail::do_try_state().unwrap();
        by();
        assert_eq!(AuditTrail::do_try_state(), Err(TryRuntimeError::Other(expected)));
    });
}

fn key(index: EntryIndex) -> EntryKey {
    index.into()
}

/// Changes one line in place.
fn change(index: EntryIndex, by: impl FnOnce(&mut EntryContent<u64>)) {
    Entries::<Test>::mutate(ALICE, key(index), |content| by(content.as_mut().unwrap()));
}

#[test]
fn a_head_that_counts_otherwise_is_seen() {
    broken(|| Head::<Test>::mutate(|head| head.length += 1), "The trail has a hole");
}

#[test]
fn a_removed_line_is_seen() {
    broken(|| Entries::<Test>::remove(ALICE, key(1)), "The trail has a hole");
}

#[test]
fn a_line_beyond_the_head_is_seen() {
    broken(|| Entries::<Test>::swap(ALICE, key(2), ALICE, key(4)), "A line lies beyond the head");
}

#[test]
fn an_index_used_twice_is_seen() {
    broken(|| Entries::<Test>::swap(ALICE, key(1), BOB, key(0)), "Two lines have one index");
}

#[test]
fn a_line_that_changed_its_subject_is_seen() {
    broken(
        || Entries::<Test>::swap(ALICE, key(1), BOB, key(1)),
        "The range is not that of the lines",
    );
}

#[test]
fn lines_that_changed_places_are_seen() {
    broken(
        || Entries::<Test>::swap(ALICE, key(0), ALICE, key(1)),
        "The range is not that of the lines",
    );
}

#[test]
fn a_line_that_says_something_else_is_seen() {
    broken(|| change(1, |content| content.agent = None), "The range is not that of the lines");
}

#[test]
fn a_peak_of_something_else_is_seen() {
    broken(
        || Head::<Test>::mutate(|head| head.peaks[0] = Default::default()),
        "The range is not that of the lines",
    );
}

#[test]
fn time_that_falls_is_seen() {
    broken(|| change(2, |content| content.time = NOW - 1), "Time falls");
}

#[test]
fn a_line_where_all_were_pruned_is_seen() {
    broken(
        || crate::Pruned::<Test>::put(TrailHead { length: 1, ..Default::default() }),
        "A line lies where all were pruned",
    );
}

#[test]
fn more_pruned_than_written_is_seen() {
    broken(
        || crate::Pruned::<Test>::put(TrailHead { length: 5, ..Default::default() }),
        "More was pruned than written",
    );
}

#[test]
fn a_line_gone_without_its_leaf_is_seen() {
    broken(
        || {
            Entries::<Test>::remove(ALICE, key(0));
            crate::Pruned::<Test>::put(TrailHead { length: 1, ..Default::default() });
        },
        "The range is not that of the lines",
    );
}

#[test]
fn a_retention_below_the_floor_is_seen() {
    broken(|| crate::Retention::<Test>::put(1), "Lines stay too short a time");
}
