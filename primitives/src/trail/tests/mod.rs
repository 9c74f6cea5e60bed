//! Tests of the range.

mod digest;
mod growth;
mod head;
mod inclusion;
mod key;
mod prefix;
mod prover;
mod vectors;

use super::{prover::Prover, *};
use proptest::prelude::*;

/// A trail that no test outgrows.
const LONGEST: EntryIndex = 100;

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

/// A prover of a trail of so many such leaves.
fn prover(length: EntryIndex) -> Prover<Vec<H256>> {
    let mut prover = Prover::new(Vec::new()).unwrap();
    (0..length).for_each(|index| prover.push(leaf(index)).unwrap());
    prover
}

/// The hash with one bit flipped.
fn flipped(hash: H256, bit: usize) -> H256 {
    let mut hash = hash;
    hash.0[bit / 8 % 32] ^= 1 << (bit % 8);
    hash
}

/// All the ways in which a list of hashes can be one off: a bit of one flipped, one left out, one
/// twice, one more at either end, two neighbours changed.
fn spoilt(hashes: &[H256], bit: usize) -> Vec<Vec<H256>> {
    let mut all = Vec::new();
    for at in 0..hashes.len() {
        let mut one = hashes.to_vec();
        one[at] = flipped(one[at], bit);
        all.push(one);
        let mut one = hashes.to_vec();
        let hash = one.remove(at);
        all.push(one);
        let mut one = hashes.to_vec();
        one.insert(at, hash);
        all.push(one);
        if at > 0 {
            let mut one = hashes.to_vec();
            one.swap(at - 1, at);
            all.push(one);
        }
    }
    all.push([&[H256::zero()], hashes].concat());
    all.push([hashes, &[H256::zero()]].concat());
    all
}
