//! What the index says of records, patients, batches and runs.

use super::Basis;
use crate::fhir::{Facts, Schema};
use codec::{Decode, Encode};
use salus_primitives::{
    BatchId, Commitment, ErasureGround, Moment, RecordId, SubjectId, VersionRelation,
};
use sp_core::H256;
use std::fmt;

/// The number of a record in its store.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Encode, Decode)]
pub struct Number(pub u64);

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// A record that is kept.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode)]
pub struct Kept {
    /// The subject that it is about.
    pub subject: SubjectId,
    /// What of it matters to decisions.
    pub facts: Facts,
    /// Its version, from 1.
    pub version: u32,
    /// Which version it stands in the place of, and how it relates to it.
    pub replaces: Option<(Number, VersionRelation)>,
    /// The commitment to it.
    pub commitment: Commitment,
    /// The SHA-256 of its envelope, which is its name.
    pub object: [u8; 32],
    /// Where its wrapped opening lies.
    pub(super) slot: u64,
    /// When it was sealed, in milliseconds since 1970.
    pub sealed_at: Moment,
    /// Until when the law says that it is to be kept.
    pub retained_until: Option<Moment>,
    /// What else stands against erasing it, in the words of whoever said so.
    pub holds: Vec<String>,
    /// Its way onto the chain.
    pub anchoring: Anchoring,
    /// Its life in the store.
    pub stage: Stage,
    /// The run that it was sealed in, as long as that goes on.
    pub(super) source: Option<([u8; 16], [u8; 32])>,
}

/// The way of a record onto the chain.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode)]
pub enum Anchoring {
    /// Nothing was done.
    None,
    /// A transaction was signed, and may have been sent.
    Signed {
        /// On what ground the record is kept.
        basis: Basis,
        /// The transaction.
        transaction: Vec<u8>,
    },
    /// It is anchored by itself.
    Record(RecordId),
    /// It is a leaf of a batch, whether that is anchored yet or not.
    Batch {
        /// The number of the batch in the store.
        batch: u64,
    },
}

/// The life of a record in the store.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode)]
pub enum Stage {
    /// Its keys are there. Its envelope may be, or may not.
    Drafted,
    /// Everything is there.
    Stored,
    /// It is being erased, and opens no more.
    Erasing {
        /// On what ground.
        ground: ErasureGround,
        /// The transaction that was signed, and may have been sent.
        transaction: Option<Vec<u8>>,
    },
}

/// What stays of a record that was erased.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode)]
pub struct Tombstone {
    /// The subject that it was about.
    pub subject: SubjectId,
    /// The commitment, which nothing opens any more: a batch's proofs of other records need it.
    pub commitment: Commitment,
    /// Its way onto the chain.
    pub anchoring: Anchoring,
    /// On what ground it was erased.
    pub ground: ErasureGround,
    /// When, in milliseconds since 1970.
    pub erased_at: Moment,
}

/// A record, or what stays of it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[allow(clippy::large_enum_variant)] // Nearly all are kept.
pub enum Entry {
    /// It is kept.
    Kept(Kept),
    /// It was erased.
    Erased(Tombstone),
}

/// A batch of records.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode)]
pub struct Batch {
    /// The root of the tree.
    pub root: H256,
    /// How many leaves it has.
    pub count: u32,
    /// The release of FHIR whose rules the records follow.
    pub schema: Schema,
    /// Its way onto the chain.
    pub stage: BatchStage,
}

/// The way of a batch onto the chain.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode)]
pub enum BatchStage {
    /// It was put together.
    Built,
    /// A transaction was signed, and may have been sent.
    Signed(Vec<u8>),
    /// It is anchored.
    Anchored(BatchId),
}

/// The key of a patient.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode)]
pub(super) enum Patient {
    /// Where it lies, wrapped.
    Key(u64),
    /// It is being destroyed, with all of the patient's records.
    Shredding(u64),
    /// It was destroyed.
    Shredded,
}

/// A run over many documents.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode)]
pub(super) enum Run {
    /// It goes on: its name in hashes, and where its key lies, wrapped.
    Open { id: [u8; 16], slot: u64 },
    /// All of it was done, and its key is being destroyed.
    Ending(u64),
    /// All of it was done.
    Done,
}

/// What is still to be done about a record: its place in a list.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Todo {
    /// See whether the envelope is there.
    Draft = 0,
    /// Anchor it.
    Anchor = 1,
    /// See what became of the transaction.
    Settle = 2,
    /// Go on erasing it.
    Erase = 3,
}

impl Kept {
    /// What is still to be done about it.
    pub(super) fn todo(&self) -> Option<Todo> {
        match (&self.stage, &self.anchoring) {
            (Stage::Drafted, _) => Some(Todo::Draft),
            (Stage::Erasing { .. }, _) => Some(Todo::Erase),
            (Stage::Stored, Anchoring::None) => Some(Todo::Anchor),
            (Stage::Stored, Anchoring::Signed { .. }) => Some(Todo::Settle),
            (Stage::Stored, Anchoring::Record(_) | Anchoring::Batch { .. }) => None,
        }
    }
}
