//! A broken register is seen.

use super::*;
use frame_support::BoundedVec;
use sp_runtime::TryRuntimeError;

/// One record and one batch, then broken.
fn broken(by: impl FnOnce(), expected: &'static str) {
    new_test_ext().execute_with(|| {
        anchor(DOCTOR, GENERAL, ALICE, by_law());
        assert_ok!(RecordAnchoring::anchor_batch(RuntimeOrigin::signed(DOCTOR), GENERAL, batch()));
        RecordAnchoring::do_try_state().unwrap();
        by();
        assert_eq!(RecordAnchoring::do_try_state(), Err(TryRuntimeError::Other(expected)));
    });
}

fn change_record(by: impl FnOnce(&mut Record)) {
    Records::<Test>::mutate(ALICE, RecordId(0), |record| by(record.as_mut().unwrap()));
}

fn change_batch(by: impl FnOnce(&mut Batch)) {
    Batches::<Test>::mutate(GENERAL, BatchId(1), |batch| by(batch.as_mut().unwrap()));
}

#[test]
fn a_record_that_the_trail_does_not_tell_of_is_seen() {
    broken(
        || Records::<Test>::insert(ALICE, RecordId(2), by_law().anchored(GENERAL, None, NOW)),
        "A record is named by a line that the trail does not have",
    );
}

#[test]
fn a_batch_that_the_trail_does_not_tell_of_is_seen() {
    broken(
        || Batches::<Test>::swap(GENERAL, BatchId(1), GENERAL, BatchId(2)),
        "A batch is named by a line that the trail does not have",
    );
}

#[test]
fn a_record_without_a_commitment_is_seen() {
    broken(
        || change_record(|record| record.commitment = Commitment(H256::zero())),
        "A record's commitment is missing",
    );
}

#[test]
fn a_record_without_the_second_commitment_that_it_names_is_seen() {
    broken(
        || change_record(|record| record.second_commitment = Some(H256::zero())),
        "A record's second commitment is missing",
    );
}

#[test]
fn a_record_with_a_tag_of_nothing_or_a_tag_twice_is_seen() {
    for (seeds, expected) in [
        (&[1u8, 0][..], "A record bears a tag of nothing"),
        (&[1, 1], "A record bears a tag twice"),
    ] {
        broken(|| change_record(|record| record.tags = Some(tags(seeds))), expected);
    }
}

#[test]
fn what_is_there_and_was_erased_is_seen() {
    let tombstone = Tombstone {
        custodian: GENERAL,
        ground: ErasureGround::OBJECTION,
        erased_at: NOW,
        replaces: None,
        superseded_by: None,
    };
    broken(
        || Tombstones::<Test>::insert(ALICE, RecordId(0), tombstone),
        "A record is there that was erased",
    );
    broken(
        || Tombstones::<Test>::insert(ALICE, RecordId(2), tombstone),
        "A record is named by a line that the trail does not have",
    );
    let tombstone = BatchTombstone { ground: ErasureGround::OBJECTION, erased_at: NOW };
    broken(
        || BatchTombstones::<Test>::insert(GENERAL, BatchId(1), tombstone),
        "A batch is there that was erased",
    );
    broken(
        || BatchTombstones::<Test>::insert(GENERAL, BatchId(2), tombstone),
        "A batch is named by a line that the trail does not have",
    );
}

#[test]
fn a_chain_of_versions_that_is_broken_is_seen() {
    let relation = VersionRelation::REPLACES;
    for (id, expected) in [
        (RecordId(0), "A version stands in the place of a later one"),
        (RecordId(1), "A version stands in the place of a later one"),
    ] {
        broken(
            || change_record(|it| it.replaces = Some(Predecessor { record: id, relation })),
            expected,
        );
    }
    broken(
        || change_record(|it| it.superseded_by = Some(RecordId(1))),
        "A version is superseded by one that does not name it",
    );
    // A fork.
    new_test_ext().execute_with(|| {
        let first = anchored();
        let second = supersede(first);
        RecordAnchoring::do_try_state().unwrap();
        anchored();
        Records::<Test>::insert(ALICE, RecordId(2), record(second));
        assert_eq!(
            RecordAnchoring::do_try_state(),
            Err(TryRuntimeError::Other(
                "A version stands in the place of one that does not name it"
            ))
        );
    });
}

#[test]
fn a_record_that_is_offered_to_its_custodian_is_seen() {
    broken(
        || change_record(|it| it.offer = Some(CustodyOffer { to: GENERAL, expires_at: NOW })),
        "A record is offered to whoever keeps it",
    );
}

#[test]
fn attestations_out_of_order_are_seen() {
    let attestation =
        |organisation| Attestation { organisation, kind: AttestationKind::Held, attested_at: NOW };
    for (organisations, record, expected) in [
        (vec![MERCY], 5, "Somebody confirms a record that is not there"),
        (vec![], 0, "Nobody confirms a record, and that is kept"),
        (vec![MERCY, MERCY], 0, "An organisation confirms a record twice"),
        (vec![MERCY, GENERAL], 0, "An organisation confirms what it keeps itself"),
    ] {
        let all: Vec<_> = organisations.into_iter().map(attestation).collect();
        broken(
            || {
                Attestations::<Test>::insert(
                    ALICE,
                    RecordId(record),
                    BoundedVec::truncate_from(all),
                )
            },
            expected,
        );
    }
}

#[test]
fn a_batch_with_leaves_of_no_kind_or_an_unknown_one_is_seen() {
    for (leaf_kinds, expected) in [
        (LeafKindSet::EMPTY, "A batch has leaves of no kind"),
        (LeafKindSet::from_bits(1 << 63), "A batch has leaves of a kind that is not known"),
    ] {
        broken(|| change_batch(|batch| batch.leaf_kinds = leaf_kinds), expected);
    }
}

#[test]
fn a_record_with_an_unknown_label_is_seen() {
    broken(
        || change_record(|record| record.labels = SensitivitySet::from_bits(1 << 63)),
        "A record bears a label that is not known",
    );
}

#[test]
fn data_younger_than_its_anchor_is_seen() {
    broken(
        || change_record(|record| record.data_time = Some(NOW + 1)),
        "A record's data is younger than its anchor",
    );
}

#[test]
fn a_batch_without_leaves_is_seen() {
    broken(|| change_batch(|batch| batch.count = 0), "A batch has no leaves");
}

#[test]
fn a_batch_with_too_many_leaves_is_seen() {
    broken(
        || change_batch(|batch| batch.count = MaxBatchSize::get() + 1),
        "A batch has too many leaves",
    );
}

#[test]
fn a_batch_without_a_root_is_seen() {
    broken(|| change_batch(|batch| batch.root = H256::zero()), "A batch's root is missing");
}
