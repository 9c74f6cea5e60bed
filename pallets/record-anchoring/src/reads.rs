//! What the runtime API answers, for off chain only.

use crate::{
    Attestation, Attestations, Batch, BatchTombstone, BatchTombstones, Batches, Config,
    CustodyOffer, Pallet, Record, Records, Tombstone, Tombstones,
};
use alloc::vec::Vec;
use frame_support::traits::Get;
use salus_primitives::{commitment, BatchId, Commitment, OrganisationId, RecordId, SubjectId};
use sp_core::H256;

impl<T: Config> Pallet<T> {
    /// The record of the subject with this number, unless it was erased.
    pub fn record(subject: SubjectId, record: RecordId) -> Option<Record> {
        Records::<T>::get(subject, record)
    }

    /// What stays of the record of the subject with this number, if it was erased.
    pub fn tombstone(subject: SubjectId, record: RecordId) -> Option<Tombstone> {
        Tombstones::<T>::get(subject, record)
    }

    /// The records of the subject in the order of their anchoring, from the first one after `after`
    /// on: at most `limit` and never more than [`Config::MaxPageSize`].
    ///
    /// The keys lie in the order of their hashes, so that all of the subject's keys are read for every
    /// page.
    pub fn records(
        subject: SubjectId,
        after: Option<RecordId>,
        limit: u32,
    ) -> Vec<(RecordId, Record)> {
        Self::page(subject, after, limit, Some)
    }

    /// The records of the subject that their custodians offer to others, in the order of their
    /// anchoring, from the first one after `after` on: at most `limit` and never more than
    /// [`Config::MaxPageSize`]. An offer may have expired.
    pub fn custody_offers(
        subject: SubjectId,
        after: Option<RecordId>,
        limit: u32,
    ) -> Vec<(RecordId, CustodyOffer)> {
        Self::page(subject, after, limit, |record| record.offer)
    }

    /// Who confirms the record.
    pub fn attestations(subject: SubjectId, record: RecordId) -> Vec<Attestation> {
        Attestations::<T>::get(subject, record).into_inner()
    }

    /// The batch of the organisation with this number, unless it was erased.
    pub fn batch(organisation: OrganisationId, batch: BatchId) -> Option<Batch> {
        Batches::<T>::get(organisation, batch)
    }

    /// What stays of the batch of the organisation with this number, if it was erased.
    pub fn batch_tombstone(organisation: OrganisationId, batch: BatchId) -> Option<BatchTombstone> {
        BatchTombstones::<T>::get(organisation, batch)
    }

    /// Whether the commitment is leaf `index` of the batch; `None` where there is no such batch, or it
    /// was erased. The proof is the hashes beside the way from the leaf to the root, from below.
    pub fn is_in_batch(
        organisation: OrganisationId,
        batch: BatchId,
        index: u32,
        commitment: Commitment,
        proof: &[H256],
    ) -> Option<bool> {
        let Batch { root, count, .. } = Self::batch(organisation, batch)?;
        Some(commitment::is_in_batch(&root, count, index, &commitment, proof))
    }

    /// Of the subject's records after `after` those of which there is something to tell, in order.
    fn page<Told>(
        subject: SubjectId,
        after: Option<RecordId>,
        limit: u32,
        told: impl Fn(Record) -> Option<Told>,
    ) -> Vec<(RecordId, Told)> {
        let mut ids: Vec<_> = Records::<T>::iter_key_prefix(subject)
            .filter(|id| after.is_none_or(|after| *id > after))
            .collect();
        ids.sort_unstable();
        ids.into_iter()
            .filter_map(|id| Some((id, told(Records::<T>::get(subject, id)?)?)))
            .take(limit.min(T::MaxPageSize::get()) as usize)
            .collect()
    }
}
