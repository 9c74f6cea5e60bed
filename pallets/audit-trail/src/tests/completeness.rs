//! Whoever has a state root can be shown every line about a subject, and that there is no other.

use super::*;
use crate::Entries;
use codec::Decode;
use proptest::prelude::*;
use salus_primitives::{
    audit::{AuditEntry, AuditGround, EntryContent},
    trail::EntryKey,
    Commitment,
};
use sp_core::H256;
use sp_runtime::traits::BlakeTwo256;
use sp_state_machine::{
    backend::IterArgs, create_proof_check_backend, prove_read, Backend, StorageProof,
};

/// A chain with these lines, and the root of its state.
fn chain_with(lines: &[Option<SubjectId>]) -> (sp_io::TestExternalities, H256) {
    let mut chain = new_test_ext();
    chain.execute_with(|| {
        for (agent, subject) in lines.iter().enumerate() {
            // As long as lines are: what is shorter than a hash lies in the node above it.
            let ground = AuditGround::Paper(Commitment([5; 32].into()));
            AuditTrail::append(NewEntry { ground, ..line(*subject, agent as u64) });
        }
    });
    chain.commit_all().unwrap();
    let root = *chain.backend.root();
    (chain, root)
}

/// Where the state keeps the lines about the subject.
fn prefix(subject: Option<SubjectId>) -> Vec<u8> {
    let key = Entries::<Test>::hashed_key_for(subject, EntryKey::from(0));
    key[..key.len() - 8].to_vec()
}

/// A proof of what lies under these keys. Of a subject without lines it is that of the prefix.
fn prove(chain: &mut sp_io::TestExternalities, keys: &[Vec<u8>]) -> StorageProof {
    prove_read(chain.as_backend(), keys).unwrap()
}

/// All lines about the subject, as somebody reads them who has a proof and a root. Nothing if the proof
/// leaves out anything that the state holds under the subject.
fn read(
    root: H256,
    proof: StorageProof,
    subject: Option<SubjectId>,
) -> Option<Vec<AuditEntry<u64>>> {
    let prefix = prefix(subject);
    let state = create_proof_check_backend::<BlakeTwo256>(root, proof).ok()?;
    let mut args = IterArgs::default();
    args.prefix = Some(&prefix);
    state
        .pairs(args)
        .ok()?
        .map(|pair| {
            let (key, value) = pair.ok()?;
            let key = EntryKey::decode(&mut &key[prefix.len()..]).ok()?;
            let content = EntryContent::decode(&mut &value[..]).ok()?;
            Some(AuditEntry::of_content(key.into(), subject, content))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_proof_shows_every_line_about_a_subject_or_nothing(
        of in prop::collection::vec(0u8..5, 0..80),
        about in 0u8..6,
        left_out: prop::sample::Index,
    ) {
        let subject = |n: u8| (n > 0).then_some(SubjectId([n; 16]));
        let lines: Vec<_> = of.into_iter().map(subject).collect();
        let about = subject(about);
        let (mut chain, root) = chain_with(&lines);
        let mut keys: Vec<_> = lines
            .iter()
            .zip(0..)
            .filter(|(subject, _)| **subject == about)
            .map(|(_, index)| Entries::<Test>::hashed_key_for(about, EntryKey::from(index)))
            .collect();
        let proof = prove(&mut chain, &[&keys[..], &[prefix(about)]].concat());
        let entries = read(root, proof.clone(), about);
        let expected = chain.execute_with(|| {
            Entries::<Test>::iter_prefix(about)
                .map(|(key, content)| AuditEntry::of_content(key.into(), about, content))
                .collect::<Vec<_>>()
        });
        prop_assert_eq!(expected.len(), keys.len());
        prop_assert_eq!(entries, Some(expected.clone()));
        // It is a proof for this state and no other.
        prop_assert_eq!(read(H256([1; 32]), proof, about), None);

        if !keys.is_empty() {
            keys.remove(left_out.index(keys.len()));
            let proof = prove(&mut chain, &[&keys[..], &[prefix(about)]].concat());
            let entries = read(root, proof, about);
            // The way to the prefix leads to a single line, too.
            let is_complete = expected.len() == 1 && entries == Some(expected);
            prop_assert!(entries.is_none() || is_complete);
        }
    }
}
