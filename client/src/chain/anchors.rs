//! The chain as the store of records sees it.

use super::{
    calls::{
        AnchorBatch, AnchorRecord, BatchAnchored, BatchAt, Erase, RecordAnchored, RecordAt,
        RecordSuperseded, Records, Supersede, TombstoneAt,
    },
    storage,
    types::{Anchor, CollectionBasis, NewBatch, NewRecord, SchemaVersion},
    Error, Receipt, Sender, Signed,
};
use crate::{
    fhir::Schema,
    keep::{Anchors, Basis, ChainError, Done, Fate, Order, Predecessor},
};
use codec::{Decode, Encode};
use salus_primitives::{
    BatchId, Code, Commitment, LeafKind, LeafKindSet, OrganisationId, RecordId, SubjectId,
};
use sp_core::H256;

/// An organisation that anchors, by the account that sends.
pub struct Anchoring<'s> {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Who sends for it.
    pub sender: &'s Sender,
}

impl From<Error> for ChainError {
    fn from(error: Error) -> Self {
        // Only what the chain itself said is its word; everything else is asked again.
        match error {
            Error::Failed(_) => Self::Refused(error.to_string()),
            Error::Refused(_) if !error.is_temporary() => Self::Refused(error.to_string()),
            other => Self::Unreachable(other.to_string()),
        }
    }
}

impl From<Basis> for CollectionBasis {
    fn from(basis: Basis) -> Self {
        match basis {
            Basis::Consent => Self::Consent,
            Basis::Law(basis) => Self::Law(basis),
        }
    }
}

impl From<Schema> for SchemaVersion {
    fn from(schema: Schema) -> Self {
        match schema {
            Schema::R4 => Self::R4,
            Schema::R4B => Self::R4B,
            Schema::R5 => Self::R5,
        }
    }
}

impl Anchoring<'_> {
    /// The record of a subject with this commitment, if it is anchored.
    async fn record_of(
        &self,
        subject: SubjectId,
        commitment: Commitment,
    ) -> Result<Option<RecordId>, Error> {
        let chain = self.sender.chain();
        let block = chain.finalised().await?.hash;
        let mut after = None;
        loop {
            let page =
                chain.read_at(&Records { subject, after, limit: super::PAGE }, block).await?;
            let found = page.iter().find(|(_, record)| record.commitment == commitment);
            if let Some((record, _)) = found {
                return Ok(Some(*record));
            }
            let Some((last, _)) = page.last() else { return Ok(None) };
            after = Some(*last);
        }
    }

    /// The batch of the organisation with this root, if it is anchored.
    async fn batch_of(&self, root: H256) -> Result<Option<BatchId>, Error> {
        let chain = self.sender.chain();
        let block = chain.finalised().await?.hash;
        let organisation = self.organisation;
        let prefix = [
            storage::value("RecordAnchoring", "Batches"),
            storage::twox_64_concat(&organisation.encode()),
        ]
        .concat();
        let mut after: Option<Vec<u8>> = None;
        loop {
            let keys = chain.keys(&prefix, after.as_deref(), block).await?;
            for key in &keys {
                let number = key.len().checked_sub(8).map(|at| &key[at..]);
                let Some(batch) = number.and_then(|mut it| BatchId::decode(&mut it).ok()) else {
                    return Err(Error::NotUnderstood("a batch without a number".into()));
                };
                let found = chain.read_at(&BatchAt { organisation, batch }, block).await?;
                if found.is_some_and(|it| it.root == root) {
                    return Ok(Some(batch));
                }
            }
            let Some(last) = keys.last() else { return Ok(None) };
            after = Some(last.clone());
        }
    }

    fn done(order: &Order, receipt: &Receipt) -> Result<Done, Error> {
        Ok(match order {
            Order::Record { replaces: None, .. } => {
                Done::Record(receipt.event::<RecordAnchored>()?.record)
            }
            Order::Record { replaces: Some(_), .. } => {
                Done::Record(receipt.event::<RecordSuperseded>()?.record)
            }
            Order::Batch { .. } => Done::Batch(receipt.event::<BatchAnchored>()?.batch),
            Order::Erase { .. } => Done::Erased,
        })
    }
}

impl Anchors for Anchoring<'_> {
    fn organisation(&self) -> OrganisationId {
        self.organisation
    }

    async fn find(&self, order: &Order) -> Result<Option<Done>, ChainError> {
        Ok(match order {
            Order::Record { subject, commitment, .. } => {
                self.record_of(*subject, *commitment).await?.map(Done::Record)
            }
            Order::Batch { root, .. } => self.batch_of(*root).await?.map(Done::Batch),
            Order::Erase { subject, record, .. } => {
                let reading = TombstoneAt { subject: *subject, record: *record };
                let chain = self.sender.chain();
                let block = chain.finalised().await?.hash;
                chain.read_at(&reading, block).await?.map(|_| Done::Erased)
            }
        })
    }

    async fn sign(&self, order: &Order) -> Result<Vec<u8>, ChainError> {
        let organisation = self.organisation;
        let signed = match order {
            Order::Record { subject, facts, commitment, basis, replaces } => {
                let record = NewRecord {
                    class: facts.class,
                    confidentiality: facts.confidentiality,
                    labels: facts.labels,
                    commitment: *commitment,
                    second_commitment: None,
                    schema: facts.schema.into(),
                    data_time: facts.data_time,
                    tags: None,
                    basis: (*basis).into(),
                };
                let subject = *subject;
                match replaces {
                    None => self.sender.sign(&AnchorRecord { organisation, subject, record }).await,
                    Some(Predecessor { record: superseded, relation }) => {
                        let (superseded, relation) = (*superseded, *relation);
                        let call =
                            Supersede { organisation, subject, superseded, relation, record };
                        self.sender.sign(&call).await
                    }
                }
            }
            Order::Batch { root, count, schema } => {
                let leaf_kinds = LeafKindSet::of(&[LeafKind::RECORD]);
                let (root, count, schema) = (*root, *count, (*schema).into());
                let batch = NewBatch { root, count, schema, leaf_kinds };
                self.sender.sign(&AnchorBatch { organisation, batch }).await
            }
            Order::Erase { subject, record, ground } => {
                let anchor = Anchor::Record { subject: *subject, record: *record };
                self.sender.sign(&Erase { organisation, anchor, ground: *ground }).await
            }
        };
        Ok(signed?.bytes)
    }

    async fn send(&self, order: &Order, signed: &[u8]) -> Result<Fate, ChainError> {
        let Some(signed) = Signed::read(signed.to_vec()) else {
            return Ok(Fate::Void);
        };
        match self.sender.send(&signed).await {
            Ok(receipt) => Ok(Fate::Done(Self::done(order, &receipt)?)),
            Err(Error::Void) => Ok(Fate::Void),
            Err(other) => Err(other.into()),
        }
    }

    async fn holds(&self, subject: SubjectId, record: RecordId) -> Result<Vec<String>, ChainError> {
        let chain = self.sender.chain();
        let block = chain.finalised().await?.hash;
        let record = chain.read_at(&RecordAt { subject, record }, block).await?;
        let holds = record.map(|record| record.holds).unwrap_or_default();
        let holds = [holds.custodian, holds.governance].into_iter().flatten();
        Ok(holds.map(|hold| hold.code().into()).collect())
    }
}
