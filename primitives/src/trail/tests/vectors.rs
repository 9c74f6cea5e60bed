//! What the dApp package checks its own verifier against: `dapp/test/vectors/trail.json`.

use super::*;
use crate::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome, NewEntry},
    Commitment, ConsentAction, OrganisationId, PurposeOfUse, SubjectId,
};
use serde_json::{json, Value};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../dapp/test/vectors/trail.json");

fn hex(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("0x{digits}")
}

fn hashes(all: &[H256]) -> Vec<String> {
    all.iter().map(|hash| hex(hash.as_bytes())).collect()
}

/// Lines that say nothing more than they must, and everything that they can.
fn lines() -> [AuditEntry<[u8; 32]>; 2] {
    let long = NewEntry {
        kind: AuditKind::AccessDecided,
        subject: Some(SubjectId([1; 16])),
        agent: Some([2; 32]),
        organisation: Some(OrganisationId(3)),
        action: Some(ConsentAction::USE),
        purpose: Some(PurposeOfUse::TREAT),
        outcome: AuditOutcome::Denied,
        ground: AuditGround::Paper(Commitment(H256([4; 32]))),
        object: AuditObject::Account([5; 32]),
    };
    let time = 1_700_000_000_000;
    [
        AuditEntry::new(0, time, NewEntry::of(AuditKind::OrganisationAdmitted)),
        AuditEntry::new(u64::from(u32::MAX) + 1, time, long),
    ]
}

fn vectors() -> Value {
    let longest = 70;
    let prover = prover(longest);
    let lines: Vec<_> = lines()
        .iter()
        .map(|line| json!({ "line": hex(&line.encode()), "leaf": hex(line.leaf().as_bytes()) }))
        .collect();
    let roots: Vec<_> =
        (0..=longest).map(|length| hex(head(length).root().root.as_bytes())).collect();
    let leaves: Vec<_> = (0..longest).map(leaf).collect();
    let lengths = [1, 2, 3, 4, 5, 7, 8, 11, 31, 32, 33, 64, 70];
    let mut inclusions = Vec::new();
    let mut growths = Vec::new();
    for length in lengths {
        for index in [0, length / 3, length / 2, length - 1] {
            let proof = prover.inclusion(index, length).unwrap();
            inclusions.push(json!({ "length": length, "index": index, "proof": hashes(&proof) }));
        }
        for earlier in lengths.into_iter().filter(|earlier| *earlier <= length) {
            let proof = prover.growth(earlier, length).unwrap();
            growths.push(json!({
                "earlier": earlier,
                "later": length,
                "peaks": hashes(&proof.peaks),
                "nodes": hashes(&proof.nodes),
            }));
        }
    }
    json!({
        "digest": hex(&head(5).root().digest_item().encode()),
        "lines": lines,
        "leaves": hashes(&leaves),
        "roots": roots,
        "inclusions": inclusions,
        "growths": growths,
    })
}

#[test]
fn the_scheme_does_not_change() {
    let vectors = vectors();
    // To make the file anew after an intended change, set SALUS_WRITE_VECTORS.
    if std::env::var_os("SALUS_WRITE_VECTORS").is_some() {
        let text = serde_json::to_string_pretty(&vectors).unwrap();
        std::fs::write(PATH, text + "\n").unwrap();
    }
    let kept: Value = serde_json::from_str(&std::fs::read_to_string(PATH).unwrap()).unwrap();
    assert_eq!(kept, vectors);
}
