//! What the calls cost, each at its worst.

use super::*;
use crate::impls::collection;
use frame_benchmarking::v2::*;
use frame_support::traits::{Get, Time};
use frame_system::RawOrigin;
use salus_primitives::{
    audit::{AuditKind, NewEntry},
    data_tag::{DataTag, MAX_TAGS},
    traits::{
        Allowances, AuditSink, ConsentsHelper, Organisations, OrganisationsHelper, RecordFacts,
        RecordsHelper, SubjectsHelper,
    },
    BatchId, Commitment, Confidentiality, DataClass, ErasureGround, LeafKindSet, LegalBasis,
    OrganisationId, RecordId, RetentionGround, SensitivitySet, SubjectId, VersionRelation,
};
use sp_core::{bounded::BoundedVec, H256};

const LAW: CollectionBasis = CollectionBasis::Law(LegalBasis::HIPAA_REQUIRED_BY_LAW);

/// A record with every fact.
fn fullest<T: Config>(basis: CollectionBasis) -> NewRecord {
    let tags = (1..=MAX_TAGS).map(|tag| DataTag(H256([tag as u8; 32])));
    NewRecord {
        class: DataClass::OBSERVATION,
        confidentiality: Confidentiality::V,
        labels: SensitivitySet::all(),
        commitment: Commitment([7; 32].into()),
        second_commitment: Some([8; 32].into()),
        schema: SchemaVersion::R4,
        data_time: Some(T::Clock::now()),
        tags: Some(BoundedVec::truncate_from(tags.collect())),
        basis,
    }
}

impl<T: Config> RecordsHelper for Pallet<T> {
    fn record(subject: SubjectId, custodian: OrganisationId) -> RecordId {
        let id = RecordId(T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            organisation: Some(custodian),
            ..NewEntry::of(AuditKind::RecordAnchored)
        }));
        let record = fullest::<T>(LAW).anchored(custodian, None, T::Clock::now());
        T::Allowances::hold_by_right(custodian, Pallet::<T>::bytes_of_record(&record));
        Records::<T>::insert(subject, id, record);
        id
    }
}

/// A practitioner of an organisation, and a subject of it.
fn desk<T: Config>() -> (T::AccountId, OrganisationId, SubjectId) {
    let (caller, organisation) = T::OrganisationsHelper::practitioner(0);
    let (subject, _) = T::SubjectsHelper::subject(0, organisation);
    (caller, organisation, subject)
}

/// Lets the consents permit, in the most laborious way, that the organisation collects such data.
fn permit<T: Config>(
    caller: &T::AccountId,
    subject: SubjectId,
    facts: RecordFacts,
) -> Result<(), BenchmarkError> {
    let requester = T::Organisations::requester(caller, facts.custodian, T::Clock::now())
        .map_err(|_| BenchmarkError::Stop("the practitioner does not count"))?;
    T::ConsentsHelper::fill(subject, &requester, &collection(facts));
    Ok(())
}

/// So many organisations confirm the record, none of them one of the first ones.
fn attested<T: Config>(subject: SubjectId, record: RecordId, count: u32) {
    for seed in (2..).take(count as usize) {
        let (_, organisation) = T::OrganisationsHelper::practitioner(seed);
        T::Allowances::hold_by_right(organisation, Pallet::<T>::bytes_of_attestation());
        Attestations::<T>::mutate(subject, record, |attestations| {
            attestations
                .try_push(Attestation {
                    organisation,
                    kind: AttestationKind::Held,
                    attested_at: T::Clock::now(),
                })
                .expect("there is room");
        });
    }
}

/// A record of one organisation that is offered to another, which confirms it, as do others.
fn offered<T: Config>(subject: SubjectId, to: OrganisationId) -> Result<RecordId, BenchmarkError> {
    let (custodian, from) = T::OrganisationsHelper::practitioner(1);
    let record = <Pallet<T> as RecordsHelper>::record(subject, from);
    Pallet::<T>::do_offer_custody(custodian, from, subject, record, to)?;
    confirmed_by::<T>(to, subject, record);
    Ok(record)
}

/// As many as may confirm the record, and the organisation is the last of them.
fn confirmed_by<T: Config>(organisation: OrganisationId, subject: SubjectId, record: RecordId) {
    attested::<T>(subject, record, T::MaxAttestations::get().saturating_sub(1));
    T::Allowances::hold_by_right(organisation, Pallet::<T>::bytes_of_attestation());
    Attestations::<T>::mutate(subject, record, |attestations| {
        attestations
            .try_push(Attestation {
                organisation,
                kind: AttestationKind::Checked,
                attested_at: T::Clock::now(),
            })
            .expect("there is room for the last");
    });
}

/// A record whose custodian is no member, that the organisation and others confirm.
fn orphaned<T: Config>(subject: SubjectId, organisation: OrganisationId) -> RecordId {
    let record = <Pallet<T> as RecordsHelper>::record(subject, OrganisationId(u32::MAX));
    confirmed_by::<T>(organisation, subject, record);
    record
}

fn custodian<T: Config>(subject: SubjectId, record: RecordId) -> Option<OrganisationId> {
    Pallet::<T>::record(subject, record).map(|record| record.custodian)
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn anchor_by_consent() -> Result<(), BenchmarkError> {
        let (caller, organisation, subject) = desk::<T>();
        let record = fullest::<T>(CollectionBasis::Consent);
        permit::<T>(&caller, subject, record.facts(organisation))?;
        let id = RecordId(T::AuditTrail::next_index());

        #[extrinsic_call]
        anchor(RawOrigin::Signed(caller), organisation, subject, record);

        assert_eq!(custodian::<T>(subject, id), Some(organisation));
        Ok(())
    }

    #[benchmark]
    fn anchor_by_law() {
        let (caller, organisation, subject) = desk::<T>();
        let record = fullest::<T>(LAW);
        let id = RecordId(T::AuditTrail::next_index());

        #[extrinsic_call]
        anchor(RawOrigin::Signed(caller), organisation, subject, record);

        assert_eq!(custodian::<T>(subject, id), Some(organisation));
    }

    #[benchmark]
    fn anchor_batch() {
        let (caller, organisation) = T::OrganisationsHelper::practitioner(0);
        let batch = NewBatch {
            root: [7; 32].into(),
            count: T::MaxBatchSize::get(),
            schema: SchemaVersion::R4,
            leaf_kinds: LeafKindSet::all(),
        };
        let id = BatchId(T::AuditTrail::next_index());

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, batch);

        assert_eq!(Batches::<T>::get(organisation, id).map(|batch| batch.root), Some(batch.root));
    }

    #[benchmark]
    fn supersede_by_consent() -> Result<(), BenchmarkError> {
        let (caller, organisation, subject) = desk::<T>();
        let old = <Pallet<T> as RecordsHelper>::record(subject, organisation);
        let record = fullest::<T>(CollectionBasis::Consent);
        permit::<T>(&caller, subject, record.facts(organisation))?;
        let relation = VersionRelation::CORRECTS;
        let id = RecordId(T::AuditTrail::next_index());

        #[extrinsic_call]
        supersede(RawOrigin::Signed(caller), organisation, subject, old, relation, record);

        assert_eq!(Pallet::<T>::record(subject, old).and_then(|it| it.superseded_by), Some(id));
        Ok(())
    }

    #[benchmark]
    fn supersede_by_law() {
        let (caller, organisation, subject) = desk::<T>();
        let old = <Pallet<T> as RecordsHelper>::record(subject, organisation);
        let (relation, record) = (VersionRelation::CORRECTS, fullest::<T>(LAW));
        let id = RecordId(T::AuditTrail::next_index());

        #[extrinsic_call]
        supersede(RawOrigin::Signed(caller), organisation, subject, old, relation, record);

        assert_eq!(Pallet::<T>::record(subject, old).and_then(|it| it.superseded_by), Some(id));
    }

    #[benchmark]
    fn erase_record() {
        let (caller, organisation, subject) = desk::<T>();
        let record = <Pallet<T> as RecordsHelper>::record(subject, organisation);
        attested::<T>(subject, record, T::MaxAttestations::get());
        let anchor = Anchor::Record { subject, record };

        #[extrinsic_call]
        erase(RawOrigin::Signed(caller), organisation, anchor, ErasureGround::OBJECTION);

        assert!(Pallet::<T>::tombstone(subject, record).is_some());
    }

    #[benchmark]
    fn erase_batch() -> Result<(), BenchmarkError> {
        let (caller, organisation) = T::OrganisationsHelper::practitioner(0);
        let id = batch_of::<T>(&caller, organisation)?;
        let anchor = Anchor::Batch(id);

        #[extrinsic_call]
        erase(RawOrigin::Signed(caller), organisation, anchor, ErasureGround::OBJECTION);

        assert!(Pallet::<T>::batch_tombstone(organisation, id).is_some());
        Ok(())
    }

    #[benchmark]
    fn place_hold() {
        let (caller, organisation, subject) = desk::<T>();
        let record = <Pallet<T> as RecordsHelper>::record(subject, organisation);
        let anchor = Anchor::Record { subject, record };

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, anchor, RetentionGround::LEGAL_CLAIMS);

        assert!(Pallet::<T>::record(subject, record).is_some_and(|it| it.holds.is_held()));
    }

    #[benchmark]
    fn lift_hold() -> Result<(), BenchmarkError> {
        let (caller, organisation, subject) = desk::<T>();
        let record = <Pallet<T> as RecordsHelper>::record(subject, organisation);
        let anchor = Anchor::Record { subject, record };
        let ground = RetentionGround::LEGAL_CLAIMS;
        Pallet::<T>::do_place_hold(Some(caller.clone()), organisation, anchor, ground)?;

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, anchor);

        assert!(Pallet::<T>::record(subject, record).is_some_and(|it| !it.holds.is_held()));
        Ok(())
    }

    #[benchmark]
    fn offer_custody() {
        let (caller, organisation, subject) = desk::<T>();
        let record = <Pallet<T> as RecordsHelper>::record(subject, organisation);
        let (_, to) = T::OrganisationsHelper::practitioner(1);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, subject, record, to);

        assert!(Pallet::<T>::record(subject, record).is_some_and(|it| it.offer.is_some()));
    }

    #[benchmark]
    fn accept_custody_by_consent() -> Result<(), BenchmarkError> {
        let (caller, organisation, subject) = desk::<T>();
        let record = offered::<T>(subject, organisation)?;
        let facts = Pallet::<T>::find(subject, record).map_err(|_| "it was made")?.facts();
        permit::<T>(&caller, subject, RecordFacts { custodian: organisation, ..facts })?;
        let basis = CollectionBasis::Consent;

        #[extrinsic_call]
        accept_custody(RawOrigin::Signed(caller), organisation, subject, record, basis);

        assert_eq!(custodian::<T>(subject, record), Some(organisation));
        Ok(())
    }

    #[benchmark]
    fn accept_custody_by_law() -> Result<(), BenchmarkError> {
        let (caller, organisation, subject) = desk::<T>();
        let record = offered::<T>(subject, organisation)?;

        #[extrinsic_call]
        accept_custody(RawOrigin::Signed(caller), organisation, subject, record, LAW);

        assert_eq!(custodian::<T>(subject, record), Some(organisation));
        Ok(())
    }

    #[benchmark]
    fn discard_offer() -> Result<(), BenchmarkError> {
        let (caller, organisation, subject) = desk::<T>();
        let record = offered::<T>(subject, organisation)?;

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, subject, record);

        assert!(Pallet::<T>::record(subject, record).is_some_and(|it| it.offer.is_none()));
        Ok(())
    }

    #[benchmark]
    fn adopt_custody_by_consent() -> Result<(), BenchmarkError> {
        let (caller, organisation, subject) = desk::<T>();
        let record = orphaned::<T>(subject, organisation);
        let facts = Pallet::<T>::find(subject, record).map_err(|_| "it was made")?.facts();
        permit::<T>(&caller, subject, RecordFacts { custodian: organisation, ..facts })?;
        let basis = CollectionBasis::Consent;

        #[extrinsic_call]
        adopt_custody(RawOrigin::Signed(caller), organisation, subject, record, basis);

        assert_eq!(custodian::<T>(subject, record), Some(organisation));
        Ok(())
    }

    #[benchmark]
    fn adopt_custody_by_law() {
        let (caller, organisation, subject) = desk::<T>();
        let record = orphaned::<T>(subject, organisation);

        #[extrinsic_call]
        adopt_custody(RawOrigin::Signed(caller), organisation, subject, record, LAW);

        assert_eq!(custodian::<T>(subject, record), Some(organisation));
    }

    #[benchmark]
    fn attest() {
        let (caller, organisation, subject) = desk::<T>();
        let (_, custodian) = T::OrganisationsHelper::practitioner(1);
        let record = <Pallet<T> as RecordsHelper>::record(subject, custodian);
        attested::<T>(subject, record, T::MaxAttestations::get().saturating_sub(1));
        let kind = AttestationKind::Checked;

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, subject, record, kind);

        let attestations = Pallet::<T>::attestations(subject, record);
        assert_eq!(attestations.len() as u32, T::MaxAttestations::get());
    }

    #[benchmark]
    fn withdraw_attestation() {
        let (caller, organisation, subject) = desk::<T>();
        let (_, custodian) = T::OrganisationsHelper::practitioner(1);
        let record = <Pallet<T> as RecordsHelper>::record(subject, custodian);
        confirmed_by::<T>(organisation, subject, record);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, subject, record);

        let attestations = Pallet::<T>::attestations(subject, record);
        assert_eq!(attestations.len() as u32, T::MaxAttestations::get() - 1);
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

/// A batch that the organisation anchored.
fn batch_of<T: Config>(
    caller: &T::AccountId,
    organisation: OrganisationId,
) -> Result<BatchId, BenchmarkError> {
    let id = BatchId(T::AuditTrail::next_index());
    let batch = NewBatch {
        root: [7; 32].into(),
        count: 1,
        schema: SchemaVersion::R4,
        leaf_kinds: LeafKindSet::all(),
    };
    Pallet::<T>::do_anchor_batch(caller.clone(), organisation, batch)?;
    Ok(id)
}
