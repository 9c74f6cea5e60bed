//! A broken register is seen.

use super::*;
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
        || Records::<Test>::insert(ALICE, RecordId(2), by_law().anchored(GENERAL, NOW)),
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
