//! A broken trail is seen.

use super::*;
use crate::{Entries, Head, Lengths};
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

/// Changes one line in place.
fn change(number: u32, by: impl FnOnce(&mut salus_primitives::audit::AuditEntry<u64>)) {
    Entries::<Test>::mutate(ALICE, number, |entry| by(entry.as_mut().unwrap()));
}

#[test]
fn a_head_that_counts_otherwise_is_seen() {
    broken(
        || Head::<Test>::mutate(|head| head.length += 1),
        "The lengths do not add up to the head",
    );
}

#[test]
fn a_removed_line_is_seen() {
    broken(|| Entries::<Test>::remove(ALICE, 1), "A subject's lines have a hole");
}

#[test]
fn a_line_beyond_the_length_is_seen() {
    broken(
        || {
            Lengths::<Test>::insert(ALICE, 2);
            Lengths::<Test>::insert(None::<SubjectId>, 1);
            Head::<Test>::mutate(|head| head.length = 3);
        },
        "A line lies beyond its subject's length",
    );
}

#[test]
fn a_line_of_another_subject_is_seen() {
    broken(|| change(1, |entry| entry.subject = BOB), "A line lies under another subject");
}

#[test]
fn a_line_from_the_future_is_seen() {
    broken(|| change(2, |entry| entry.index = 4), "A line's index lies beyond the head");
}

#[test]
fn an_index_used_twice_is_seen() {
    broken(|| change(1, |entry| entry.index = 0), "Two lines have one index");
}

#[test]
fn lines_that_changed_places_are_seen() {
    broken(|| Entries::<Test>::swap(ALICE, 0, ALICE, 1), "An index does not rise within a subject");
}

#[test]
fn time_that_falls_is_seen() {
    broken(|| change(2, |entry| entry.time = NOW - 1), "Time falls within a subject");
}
