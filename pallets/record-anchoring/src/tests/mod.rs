//! Tests of the register.

mod accept_custody;
mod adopt_custody;
mod anchor;
mod anchor_batch;
mod attest;
mod discard_offer;
mod erase;
mod lift_hold;
mod offer_custody;
mod place_hold;
mod properties;
mod reads;
mod supersede;
mod try_state;
mod withdraw_attestation;

use crate::{
    mock::*, Anchor, Attestation, AttestationKind, Attestations, Batch, BatchTombstone,
    BatchTombstones, Batches, CollectionBasis, CustodyOffer, Error, Event, Holder, NewBatch,
    NewRecord, Predecessor, Record, Records, SchemaVersion, Tombstone, Tombstones, Version,
};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome, NewEntry},
    data_tag::{DataTag, DataTags},
    evaluator::{AccessDecision, AccessRequest, Answer, AnswerGround},
    testing::{TestAllowances, TestConsents, TestOrganisations, TestSubjects, TestTrail},
    BatchId, Commitment, Confidentiality, ConsentAction, ConsentId, DataClass, ErasureGround,
    LeafKind, LeafKindSet, LegalBasis, OrganisationId, PurposeOfUse, RecordId, RetentionGround,
    RoleSet, Sensitivity, SensitivitySet, SubjectId, VersionRelation,
};
use sp_core::H256;
use sp_runtime::DispatchError;

/// A record that may be anchored without a consent.
fn by_law() -> NewRecord {
    NewRecord {
        class: DataClass::OBSERVATION,
        confidentiality: Confidentiality::R,
        labels: SensitivitySet::of(&[Sensitivity::HIV, Sensitivity::PRS]),
        commitment: Commitment(H256([7; 32])),
        second_commitment: Some(H256([9; 32])),
        schema: SchemaVersion::R4,
        data_time: Some(NOW - 1),
        tags: Some(tags(&[1, 2])),
        basis: CollectionBasis::Law(LegalBasis::GDPR_HEALTH_CARE),
    }
}

/// A record that may be anchored with a consent only.
fn by_consent() -> NewRecord {
    NewRecord { basis: CollectionBasis::Consent, ..by_law() }
}

fn batch() -> NewBatch {
    NewBatch {
        root: H256([8; 32]),
        count: 20,
        schema: SchemaVersion::R5,
        leaf_kinds: LeafKindSet::of(&[LeafKind::RECORD]),
    }
}

fn tags(seeds: &[u8]) -> DataTags {
    let tags: Vec<_> = seeds.iter().map(|seed| DataTag(H256([*seed; 32]))).collect();
    tags.try_into().unwrap()
}

/// The basis of [`by_law`], and another.
const LAW: CollectionBasis = CollectionBasis::Law(LegalBasis::GDPR_HEALTH_CARE);
const OTHER_LAW: CollectionBasis = CollectionBasis::Law(LegalBasis::HIPAA_TPO);

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

/// Anchors a record about Alice at the General.
fn anchored() -> RecordId {
    anchored_at(GENERAL)
}

/// Anchors a record about Alice at a hospital.
fn anchored_at(organisation: OrganisationId) -> RecordId {
    let id = RecordId(TestTrail::entries::<u64>().len() as u64);
    anchor(doctor_of(organisation), organisation, ALICE, by_law());
    id
}

/// Anchors a batch at the General.
fn batch_anchored() -> BatchId {
    let id = BatchId(TestTrail::entries::<u64>().len() as u64);
    assert_ok!(RecordAnchoring::anchor_batch(by(DOCTOR), GENERAL, batch()));
    id
}

fn by(who: u64) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

/// A record of Alice as it stands.
fn record(id: RecordId) -> Record {
    RecordAnchoring::record(ALICE, id).unwrap()
}

/// The record as an anchor.
fn of(record: RecordId) -> Anchor {
    Anchor::Record { subject: ALICE, record }
}

/// The General puts a version in the place of another.
fn supersede(superseded: RecordId) -> RecordId {
    let id = RecordId(TestTrail::entries::<u64>().len() as u64);
    assert_ok!(RecordAnchoring::supersede(
        by(DOCTOR),
        GENERAL,
        ALICE,
        superseded,
        VersionRelation::CORRECTS,
        by_law(),
    ));
    id
}

/// A hospital offers a record of Alice to another.
fn offer(from: OrganisationId, record: RecordId, to: OrganisationId) {
    assert_ok!(RecordAnchoring::offer_custody(by(doctor_of(from)), from, ALICE, record, to));
}

/// A hospital confirms a record of Alice.
fn attest(organisation: OrganisationId, record: RecordId) {
    assert_ok!(try_attest(organisation, record));
}

fn try_attest(organisation: OrganisationId, record: RecordId) -> DispatchResult {
    let kind = AttestationKind::Held;
    RecordAnchoring::attest(by(doctor_of(organisation)), organisation, ALICE, record, kind)
}

/// The General erases a record of Alice.
fn erase(record: RecordId) {
    let ground = ErasureGround::OBJECTION;
    assert_ok!(RecordAnchoring::erase(by(DOCTOR), GENERAL, of(record), ground));
}

/// The custodian, or if it is nobody governance, says that something must not be erased.
fn hold(who: Option<u64>, anchor: Anchor) -> DispatchResult {
    let origin = who.map_or(RuntimeOrigin::root(), by);
    RecordAnchoring::place_hold(origin, GENERAL, anchor, RetentionGround::LEGAL_CLAIMS)
}

/// The call is refused and changes nothing, the trail included.
fn refused(call: impl FnOnce() -> DispatchResult, error: impl Into<DispatchError>) {
    let lines = TestTrail::entries::<u64>().len();
    assert_noop!(call(), error.into());
    assert_eq!(TestTrail::entries::<u64>().len(), lines);
}

/// Nobody but the people of a hospital makes the call for it, and not they either while they or it do
/// not count. Where they do, it would succeed.
fn only_its_people(
    organisation: OrganisationId,
    call: impl Fn(RuntimeOrigin, OrganisationId) -> DispatchResult,
) {
    let doctor = doctor_of(organisation);
    let another = doctor_of(OrganisationId((organisation.0 + 1) % HOSPITALS));
    refused(|| call(RuntimeOrigin::none(), organisation), DispatchError::BadOrigin);
    refused(|| call(by(doctor), OrganisationId(99)), Error::<Test>::OrganisationNotFound);
    for who in [OUTSIDER, CONTROLLER, another] {
        refused(|| call(by(who), organisation), Error::<Test>::NotVouchedFor);
    }
    TestOrganisations::set_active(organisation, false);
    refused(|| call(by(doctor), organisation), Error::<Test>::OrganisationNotActive);
    TestOrganisations::set_active(organisation, true);
    TestOrganisations::lapse(organisation, doctor);
    refused(|| call(by(doctor), organisation), Error::<Test>::CredentialNotInForce);
    TestOrganisations::vouch(organisation, doctor, RoleSet::EMPTY);
    assert_ok!(call(by(doctor), organisation));
}

/// What the trail was told last.
fn last_line() -> NewEntry<u64> {
    TestTrail::last().unwrap()
}

/// A line about a record of Alice, by the doctor of the organisation.
fn line(kind: AuditKind, organisation: OrganisationId, record: RecordId) -> NewEntry<u64> {
    NewEntry {
        subject: Some(ALICE),
        agent: Some(doctor_of(organisation)),
        organisation: Some(organisation),
        object: AuditObject::Record(record),
        ..NewEntry::of(kind)
    }
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
