//! Tests of the range.

mod head;
mod key;

use super::*;

/// The leaf at this number of a trail of tests.
fn leaf(index: EntryIndex) -> H256 {
    BlakeTwo256::hash(&index.to_le_bytes())
}

/// The head of a trail of so many such leaves.
fn head(length: EntryIndex) -> TrailHead {
    let mut head = TrailHead::default();
    (0..length).for_each(|index| head.push(leaf(index)));
    head
}
