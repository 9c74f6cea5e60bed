//! An auditor's folder and certificates, on trails that are made here. A chain that runs is audited in
//! `tests/chain.rs`.

use super::{kept::Kept, *};
use crate::chain::Header;
use salus_primitives::audit::{AuditKind, NewEntry};
use sp_runtime::Digest;

const GENESIS: H256 = H256([1; 32]);

fn line(index: EntryIndex) -> AuditEntry<AccountId> {
    AuditEntry::new(index, 7, NewEntry::of(AuditKind::PolicyChanged))
}

fn seen(number: u64, prover: &Prover<NodeFile>) -> Seen {
    Seen { number, hash: H256::from_low_u64_be(number), root: prover.head().root() }
}

/// A folder that has looked at so many lines, once after each.
fn looked(folder: &std::path::Path, lines: u64) -> Kept {
    let mut kept = Kept::open(folder, GENESIS).expect("it is made");
    for index in 0..lines {
        let mut prover = kept.prover().expect("it is there");
        prover.push(line(index).leaf()).expect("there is room");
        let now = seen(index, &prover);
        assert_eq!(grew(&kept, &prover, &now), Ok(index as usize));
        kept.remember(now).expect("there is room");
    }
    kept
}

#[test]
fn what_was_seen_is_there_when_the_folder_is_opened_again() {
    let folder = tempfile::tempdir().expect("there is room");
    let kept = looked(folder.path(), 5);
    let again = Kept::open(folder.path(), GENESIS).expect("it is there");
    assert_eq!(again.seen(), kept.seen());
    assert_eq!(again.prover().expect("it is there").head().length, 5);
}

#[test]
fn a_look_that_did_not_come_to_its_end_leaves_nothing() {
    let folder = tempfile::tempdir().expect("there is room");
    let kept = looked(folder.path(), 5);
    let mut prover = kept.prover().expect("it is there");
    for index in 5..9 {
        prover.push(line(index).leaf()).expect("there is room");
    }
    drop(prover);
    let again = Kept::open(folder.path(), GENESIS).expect("it is there");
    let prover = again.prover().expect("it is there");
    assert_eq!(prover.head().root(), again.seen()[4].root);
}

#[test]
fn hostile_a_line_that_was_changed_is_named_and_the_growth_refused() {
    let folder = tempfile::tempdir().expect("there is room");
    let kept = looked(folder.path(), 6);
    let prover = kept.prover().expect("it is there");
    let mut lines: Vec<_> = (0..6).map(line).collect();
    assert_eq!(changed(&kept, &prover, &lines).expect("it is read"), None);
    lines[3].time = 8;
    assert_eq!(changed(&kept, &prover, &lines).expect("it is read"), Some(3));

    // Who changes it and makes a range that is right in itself is found by the roots.
    let elsewhere = tempfile::tempdir().expect("there is room");
    let mut other =
        Prover::new(NodeFile::open(elsewhere.path().join("nodes")).expect("there is room"))
            .expect("it is new");
    for line in lines.iter().chain([&line(6)]) {
        other.push(line.leaf()).expect("there is room");
    }
    let now = seen(9, &other);
    // Block 3 saw the first that was changed.
    assert_eq!(grew(&kept, &other, &now), Err(3));
}

#[test]
fn a_folder_of_another_chain_is_refused() {
    let folder = tempfile::tempdir().expect("there is room");
    looked(folder.path(), 1);
    let refused = Kept::open(folder.path(), H256([2; 32]));
    assert!(matches!(refused, Err(Error::OtherChain { .. })));
}

#[test]
fn a_file_of_roots_that_is_not_understood_is_named_and_not_overwritten() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("roots.json");
    std::fs::write(&path, "{\"genesis\": 1}").expect("there is room");
    assert!(matches!(Kept::open(folder.path(), GENESIS), Err(Error::File { .. })));
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "{\"genesis\": 1}");
}

fn certificate(index: EntryIndex) -> Certificate {
    let folder = tempfile::tempdir().expect("there is room");
    let kept = looked(folder.path(), 9);
    let prover = kept.prover().expect("it is there");
    let header = Header {
        parent_hash: H256([3; 32]),
        number: 8,
        state_root: H256([4; 32]),
        extrinsics_root: H256([5; 32]),
        digest: Digest { logs: vec![kept.seen()[8].root.digest_item()] },
    };
    let proof = prover.inclusion(index, 9).expect("it was read");
    Certificate { genesis: GENESIS, header, entry: line(index), proof }
}

#[test]
fn a_certificate_is_checked_without_a_chain() {
    for index in 0..9 {
        let certificate = certificate(index);
        assert_eq!(certificate.check(), Ok(certificate.header.hash()));
        let text = certificate.to_json().to_string();
        assert_eq!(Certificate::from_json(&text), Ok(certificate));
    }
}

#[test]
fn hostile_a_certificate_of_which_anything_was_changed_proves_nothing() {
    use certificate::Invalid;
    let good = certificate(4);
    let mut other = good.clone();
    other.entry.time += 1;
    assert_eq!(other.check(), Err(Invalid::NotIncluded));
    let mut other = good.clone();
    other.entry.index += 1;
    assert_eq!(other.check(), Err(Invalid::NotIncluded));
    let mut other = good.clone();
    other.proof[0].0[0] ^= 1;
    assert_eq!(other.check(), Err(Invalid::NotIncluded));
    let mut other = good.clone();
    other.header.digest.logs.clear();
    assert_eq!(other.check(), Err(Invalid::NoRoot));
    // Another header with the same root is another block, and says so.
    let mut other = good.clone();
    other.header.number = 7;
    assert_ne!(other.check(), good.check());
    for text in ["", "{}", "{\"certificate\": \"0x00\"}", "{\"certificate\": 7}"] {
        assert_eq!(Certificate::from_json(text), Err(Invalid::NotUnderstood));
    }
}
