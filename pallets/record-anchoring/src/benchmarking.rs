//! What the calls cost, each at its worst.

use super::*;
use crate::impls::collection;
use frame_benchmarking::v2::*;
use frame_support::traits::{Get, Time};
use frame_system::RawOrigin;
use salus_primitives::{
    audit::{AuditKind, NewEntry},
    traits::{
        Allowances, AuditSink, ConsentsHelper, Organisations, OrganisationsHelper, RecordsHelper,
        SubjectsHelper,
    },
    BatchId, Commitment, Confidentiality, DataClass, LegalBasis, OrganisationId, RecordId,
    SensitivitySet, SubjectId,
};

/// A record with every fact.
fn fullest<T: Config>(basis: CollectionBasis) -> NewRecord {
    NewRecord {
        class: DataClass::OBSERVATION,
        confidentiality: Confidentiality::V,
        labels: SensitivitySet::all(),
        commitment: Commitment([7; 32].into()),
        schema: SchemaVersion::R4,
        data_time: Some(T::Clock::now()),
        basis,
    }
}

impl<T: Config> RecordsHelper for Pallet<T> {
    fn record(subject: SubjectId, custodian: OrganisationId) -> RecordId {
        let record = fullest::<T>(CollectionBasis::Law(LegalBasis::HIPAA_TPO));
        let id = RecordId(T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            organisation: Some(custodian),
            ..NewEntry::of(AuditKind::RecordAnchored)
        }));
        T::Allowances::hold_by_right(custodian, Self::bytes_of_record());
        Records::<T>::insert(subject, id, record.anchored(custodian, T::Clock::now()));
        id
    }
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn anchor_by_consent() -> Result<(), BenchmarkError> {
        let (caller, organisation) = T::OrganisationsHelper::practitioner(0);
        let (subject, _) = T::SubjectsHelper::subject(0, organisation);
        let record = fullest::<T>(CollectionBasis::Consent);
        let requester = T::Organisations::requester(&caller, organisation, T::Clock::now())
            .map_err(|_| BenchmarkError::Stop("the practitioner does not count"))?;
        T::ConsentsHelper::fill(subject, &requester, &collection(organisation, &record));
        let id = RecordId(T::AuditTrail::next_index());

        #[extrinsic_call]
        anchor(RawOrigin::Signed(caller), organisation, subject, record);

        assert_eq!(
            Records::<T>::get(subject, id),
            Some(record.anchored(organisation, T::Clock::now()))
        );
        Ok(())
    }

    #[benchmark]
    fn anchor_by_law() {
        let (caller, organisation) = T::OrganisationsHelper::practitioner(0);
        let (subject, _) = T::SubjectsHelper::subject(0, organisation);
        let record = fullest::<T>(CollectionBasis::Law(LegalBasis::HIPAA_REQUIRED_BY_LAW));
        let id = RecordId(T::AuditTrail::next_index());

        #[extrinsic_call]
        anchor(RawOrigin::Signed(caller), organisation, subject, record);

        assert_eq!(
            Records::<T>::get(subject, id),
            Some(record.anchored(organisation, T::Clock::now()))
        );
    }

    #[benchmark]
    fn anchor_batch() {
        let (caller, organisation) = T::OrganisationsHelper::practitioner(0);
        let batch = NewBatch {
            root: [7; 32].into(),
            count: T::MaxBatchSize::get(),
            schema: SchemaVersion::R4,
        };
        let id = BatchId(T::AuditTrail::next_index());

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, batch);

        assert_eq!(Batches::<T>::get(organisation, id).map(|batch| batch.root), Some(batch.root));
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
