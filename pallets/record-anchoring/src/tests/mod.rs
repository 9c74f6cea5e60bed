//! Tests of the register.

mod anchor;
mod anchor_batch;
mod reads;
mod try_state;

use crate::{
    mock::*, Batch, Batches, CollectionBasis, Error, Event, LeafKind, NewBatch, NewRecord, Record,
    Records, SchemaVersion,
};
use frame_support::{assert_noop, assert_ok};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome, NewEntry},
    evaluator::{AccessDecision, AccessRequest, Answer, AnswerGround},
    testing::{TestAllowances, TestConsents, TestOrganisations, TestSubjects, TestTrail},
    BatchId, Commitment, Confidentiality, ConsentAction, ConsentId, DataClass, LegalBasis,
    OrganisationId, PurposeOfUse, RecordId, Sensitivity, SensitivitySet, SubjectId,
};
use sp_core::H256;

/// A record that may be anchored without a consent.
fn by_law() -> NewRecord {
    NewRecord {
        class: DataClass::OBSERVATION,
        confidentiality: Confidentiality::R,
        labels: SensitivitySet::of(&[Sensitivity::HIV, Sensitivity::PRS]),
        commitment: Commitment(H256([7; 32])),
        schema: SchemaVersion::R4,
        data_time: Some(NOW - 1),
        basis: CollectionBasis::Law(LegalBasis::GDPR_HEALTH_CARE),
    }
}

/// A record that may be anchored with a consent only.
fn by_consent() -> NewRecord {
    NewRecord { basis: CollectionBasis::Consent, ..by_law() }
}

fn batch() -> NewBatch {
    NewBatch { root: H256([8; 32]), count: 20, schema: SchemaVersion::R5 }
}

fn answer(decision: AccessDecision, ground: AnswerGround) {
    TestConsents::answer(Answer::new(decision, ground, 4));
}

fn consents(ids: &[u64]) -> AnswerGround {
    let ids: Vec<_> = ids.iter().copied().map(ConsentId).collect();
    AnswerGround::Consents(ids.try_into().unwrap())
}

fn anchor(who: u64, organisation: OrganisationId, subject: SubjectId, record: NewRecord) {
    assert_ok!(RecordAnchoring::anchor(RuntimeOrigin::signed(who), organisation, subject, record));
}

/// Anchoring this is refused and changes nothing, the trail included.
fn anchor_is_refused(
    who: u64,
    organisation: OrganisationId,
    subject: SubjectId,
    record: NewRecord,
    error: Error<Test>,
) {
    let lines = TestTrail::entries::<u64>().len();
    assert_noop!(
        RecordAnchoring::anchor(RuntimeOrigin::signed(who), organisation, subject, record),
        error
    );
    assert_eq!(TestTrail::entries::<u64>().len(), lines);
}

/// Anchoring this batch is refused and changes nothing, the trail included.
fn anchor_batch_is_refused(
    who: u64,
    organisation: OrganisationId,
    batch: NewBatch,
    error: Error<Test>,
) {
    let lines = TestTrail::entries::<u64>().len();
    assert_noop!(
        RecordAnchoring::anchor_batch(RuntimeOrigin::signed(who), organisation, batch),
        error
    );
    assert_eq!(TestTrail::entries::<u64>().len(), lines);
}
