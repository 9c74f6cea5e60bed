//! Writing.

use super::*;
use crate::{Entries, Event, Head};
use codec::{Encode, MaxEncodedLen};
use frame_support::{
    pallet_prelude::StorageVersion,
    storage::unhashed,
    traits::{GetCallName, GetStorageVersion},
};
use salus_primitives::{
    audit::{AuditEntry, AuditGround, AuditObject, AuditOutcome, EntryContent},
    trail::EntryKey,
    Commitment, ConsentAction, OrganisationId, PurposeOfUse,
};
use std::collections::BTreeMap;

#[test]
fn a_line_is_kept_as_it_was_told_with_its_number_and_its_time() {
    build_and_execute(|| {
        append(BOB, 1);
        set_time(NOW + 7);
        let told = NewEntry {
            kind: AuditKind::ConsentGranted,
            subject: ALICE,
            agent: Some(3),
            organisation: Some(OrganisationId(4)),
            action: Some(ConsentAction::USE),
            purpose: Some(PurposeOfUse::TREAT),
            outcome: AuditOutcome::Denied,
            ground: AuditGround::Paper(Commitment([5; 32].into())),
            object: AuditObject::Account(6),
        };

        assert_eq!(AuditTrail::append(told.clone()), 1);

        assert_eq!(
            AuditTrail::entry(ALICE, 1),
            Some(AuditEntry {
                index: 1,
                time: NOW + 7,
                kind: AuditKind::ConsentGranted,
                subject: ALICE,
                agent: Some(3),
                organisation: Some(OrganisationId(4)),
                action: Some(ConsentAction::USE),
                purpose: Some(PurposeOfUse::TREAT),
                outcome: AuditOutcome::Denied,
                ground: AuditGround::Paper(Commitment([5; 32].into())),
                object: AuditObject::Account(6),
            })
        );
        assert_eq!(Head::<Test>::get().length, 2);
        System::assert_last_event(Event::Appended { index: 1, subject: ALICE }.into());
    });
}

#[test]
fn an_index_is_told_before_its_line_is_written() {
    build_and_execute(|| {
        for subject in [ALICE, None, BOB, ALICE] {
            let next = AuditTrail::next_index();
            assert_eq!(append(subject, 0), next);
        }
        assert_eq!(AuditTrail::next_index(), 4);
        assert_eq!(AuditTrail::length(), 4);
    });
}

/// Everything in state but what FRAME's own system pallet keeps.
fn state() -> BTreeMap<Vec<u8>, Vec<u8>> {
    let system = sp_io::hashing::twox_128(b"System");
    let mut state = BTreeMap::new();
    let mut at = Vec::new();
    while let Some(key) = sp_io::storage::next_key(&at) {
        if !key.starts_with(&system) {
            state.insert(key.clone(), unhashed::get_raw(&key).unwrap());
        }
        at = key;
    }
    state
}

#[test]
fn a_line_changes_two_values_and_no_line_before_it() {
    build_and_execute(|| {
        for subject in [ALICE, BOB, None] {
            append(subject, 0);
            append(subject, 1);
        }
        for subject in [ALICE, BOB, None, Some(SubjectId([3; 16]))] {
            let before = state();
            append(subject, 2);
            let after = state();

            let key = EntryKey::from(AuditTrail::length() - 1);
            let mut changed: Vec<_> = after
                .iter()
                .filter(|(key, value)| before.get(*key) != Some(value))
                .map(|(key, _)| key.clone())
                .collect();
            let mut expected = vec![
                Head::<Test>::hashed_key().to_vec(),
                Entries::<Test>::hashed_key_for(subject, key),
            ];
            changed.sort();
            expected.sort();
            assert_eq!(changed, expected);
            assert!(before.keys().all(|key| after.contains_key(key)));
        }
    });
}

#[test]
fn a_line_that_is_rolled_back_leaves_no_trace() {
    build_and_execute(|| {
        append(ALICE, 1);
        let before = state();
        let rolled_back = frame_support::storage::with_storage_layer(|| {
            append(ALICE, 2);
            Err::<(), _>(sp_runtime::DispatchError::Other("refused after all"))
        });
        assert!(rolled_back.is_err());
        assert_eq!(state(), before);
        assert_eq!(append(ALICE, 3), 1);
        assert_eq!(agents(ALICE, None, 5), [1, 3]);
    });
}

#[test]
fn a_line_is_at_most_160_bytes() {
    type Entry = AuditEntry<sp_runtime::AccountId32>;
    type Content = EntryContent<sp_runtime::AccountId32>;
    let account = sp_runtime::AccountId32::new([255; 32]);
    let longest = Entry::new(
        u64::MAX,
        u64::MAX,
        NewEntry {
            kind: AuditKind::AccessDecided,
            subject: ALICE,
            agent: Some(account.clone()),
            organisation: Some(OrganisationId(u32::MAX)),
            action: Some(ConsentAction::USE),
            purpose: Some(PurposeOfUse::TREAT),
            outcome: AuditOutcome::Denied,
            ground: AuditGround::Paper(Commitment([5; 32].into())),
            object: AuditObject::Account(account),
        },
    );
    assert_eq!(longest.encoded_size(), Entry::max_encoded_len());
    assert!(longest.encoded_size() <= 160);
    // Of which the key holds what is kept of the number and the subject.
    assert_eq!(longest.into_content().encoded_size(), Content::max_encoded_len());
    assert!(Content::max_encoded_len() <= 135);
}

#[test]
fn nobody_can_write_by_a_call() {
    assert_eq!(crate::Call::<Test>::get_call_names(), ["set_retention", "prune"]);
}

#[test]
fn the_storage_has_its_version() {
    assert_eq!(AuditTrail::in_code_storage_version(), StorageVersion::new(1));
}
