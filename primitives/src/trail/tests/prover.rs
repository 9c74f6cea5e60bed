//! The prover keeps nodes, in memory or in a file.

use super::*;
use crate::trail::prover::{NodeFile, NodeStore};
use std::{fs, io::ErrorKind, path::PathBuf};

/// A file that is gone after the test.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str) -> Self {
        let name = format!("salus-trail-{}-{name}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn on_file(path: &Temporary) -> Prover<NodeFile> {
    Prover::new(NodeFile::open(&path.0).unwrap()).unwrap()
}

#[test]
fn a_file_proves_what_memory_does_and_goes_on_where_it_was() {
    let path = Temporary::new("goes-on");
    for length in 0..=50 {
        let mut file = on_file(&path);
        assert_eq!(*file.head(), head(length));
        for index in 0..length {
            let proof = file.inclusion(index, length).unwrap();
            assert_eq!(proof, prover(length).inclusion(index, length).unwrap());
            let proof = file.growth(index, length).unwrap();
            assert_eq!(proof, prover(length).growth(index, length).unwrap());
        }
        file.push(leaf(length)).unwrap();
    }
}

#[test]
fn a_file_that_was_cut_short_goes_on_from_its_last_whole_leaf() {
    let path = Temporary::new("cut-short");
    let mut file = on_file(&path);
    (0..8).for_each(|index| file.push(leaf(index)).unwrap());
    drop(file);
    let whole = fs::read(&path.0).unwrap();
    assert_eq!(whole.len(), 15 * 32);
    // The last leaf came with three nodes above it.
    for length in 0..whole.len() {
        fs::write(&path.0, &whole[..length]).unwrap();
        let mut file = on_file(&path);
        let kept = file.head().length;
        assert_eq!(*file.head(), head(kept));
        assert!(kept < 8 && file.head().length >= length as u64 / 64);
        (kept..8).for_each(|index| file.push(leaf(index)).unwrap());
        assert_eq!(fs::read(&path.0).unwrap(), whole);
    }
}

#[test]
fn a_number_of_nodes_that_no_range_has_is_refused() {
    for (count, is_whole) in [(0, true), (1, true), (2, false), (3, true), (4, true), (5, false)] {
        let made = Prover::new(vec![H256::zero(); count]);
        assert_eq!(
            made.map(drop).map_err(|error| error.kind()),
            match is_whole {
                true => Ok(()),
                false => Err(ErrorKind::InvalidData),
            }
        );
    }
}

#[test]
fn what_is_not_there_is_not_proved() {
    let prover = prover(5);
    let kind = |error: std::io::Error| error.kind();
    assert_eq!(prover.inclusion(5, 5).map_err(kind), Err(ErrorKind::InvalidInput));
    assert_eq!(prover.inclusion(3, 3).map_err(kind), Err(ErrorKind::InvalidInput));
    assert_eq!(prover.inclusion(0, 6).map_err(kind), Err(ErrorKind::InvalidInput));
    assert_eq!(prover.growth(4, 3).map_err(kind), Err(ErrorKind::InvalidInput));
    assert_eq!(prover.growth(3, 6).map_err(kind), Err(ErrorKind::InvalidInput));
}

/// A store whose disk fails.
struct Broken(Vec<H256>);

impl NodeStore for Broken {
    fn count(&self) -> std::io::Result<u64> {
        self.0.count()
    }

    fn node(&self, _: u64) -> std::io::Result<H256> {
        Err(ErrorKind::PermissionDenied.into())
    }

    fn append(&mut self, _: &[H256]) -> std::io::Result<()> {
        Err(ErrorKind::StorageFull.into())
    }
}

#[test]
fn a_store_that_fails_changes_nothing_and_proves_nothing() {
    let mut prover = Prover::new(Broken(Vec::new())).unwrap();
    assert_eq!(prover.push(leaf(0)).unwrap_err().kind(), ErrorKind::StorageFull);
    assert_eq!(*prover.head(), head(0));
    let refused = Prover::new(Broken(vec![leaf(0)])).map(drop);
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::PermissionDenied);
}
