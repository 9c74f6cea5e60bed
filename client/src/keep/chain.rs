//! What a store needs of the chain.
//!
//! No anchor may be set twice, whenever a program stops. A transaction is signed first and kept, and only
//! then sent: after a crash the same bytes are sent again, which take effect once at most, since they
//! bear the same nonce. Another one is signed only when the first can never take effect any more.

use crate::fhir::{Facts, Schema};
use codec::{Decode, Encode};
use salus_primitives::{
    BatchId, Commitment, ErasureGround, LegalBasis, OrganisationId, RecordId, SubjectId,
    VersionRelation,
};
use sp_core::H256;
use std::future::Future;

/// On what ground a custodian keeps a record: the chain's CollectionBasis.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode)]
pub enum Basis {
    /// The answer of the subject's consents and the default policy.
    Consent,
    /// A ground of law.
    Law(LegalBasis),
}

/// Which version a record stands in the place of.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode)]
pub struct Predecessor {
    /// The version that was anchored before.
    pub record: RecordId,
    /// How the record relates to it.
    pub relation: VersionRelation,
}

/// What the chain is to be told.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Order {
    /// Anchor a record, or a new version of one.
    Record {
        /// The subject that it is about.
        subject: SubjectId,
        /// What of it matters to decisions.
        facts: Facts,
        /// The commitment to it.
        commitment: Commitment,
        /// On what ground it is kept.
        basis: Basis,
        /// Which version it stands in the place of.
        replaces: Option<Predecessor>,
    },
    /// Anchor a batch.
    Batch {
        /// The root of the tree.
        root: H256,
        /// How many leaves it has.
        count: u32,
        /// The release of FHIR whose rules the records follow.
        schema: Schema,
    },
    /// Put a tombstone in the place of a record.
    Erase {
        /// The subject that it is about.
        subject: SubjectId,
        /// The record.
        record: RecordId,
        /// On what ground.
        ground: ErasureGround,
    },
}

/// What an order led to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Done {
    /// A record was anchored.
    Record(RecordId),
    /// A batch was anchored.
    Batch(BatchId),
    /// A tombstone stands in the place of the record.
    Erased,
}

/// What became of a transaction.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fate {
    /// It took effect in a finalised block.
    Done(Done),
    /// It is in no finalised block and can never come into one: its nonce is used, or its time is over.
    Void,
}

/// Why the chain did not take an order.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ChainError {
    /// It was looked at and refused, for good: this transaction changed nothing.
    #[error("the chain refuses: {0}")]
    Refused(String),
    /// Nobody knows. It is asked again later.
    #[error("the chain does not answer: {0}")]
    Unreachable(String),
}

/// The chain, and the organisation that tells it something.
pub trait Anchors: Sync {
    /// The organisation.
    fn organisation(&self) -> OrganisationId;

    /// Whether a finalised block has it already, whoever told it.
    fn find(&self, order: &Order) -> impl Future<Output = Result<Option<Done>, ChainError>> + Send;

    /// Signs the order, and sends nothing. The transaction must be mortal and bear the account's next
    /// nonce, which no other one may take that this program signs.
    fn sign(&self, order: &Order) -> impl Future<Output = Result<Vec<u8>, ChainError>> + Send;

    /// Sends what was signed, and waits until it is final. It may have been sent before.
    fn send(
        &self,
        order: &Order,
        signed: &[u8],
    ) -> impl Future<Output = Result<Fate, ChainError>> + Send;

    /// On what grounds the chain says that the record must not be erased: the codes of its holds.
    fn holds(
        &self,
        subject: SubjectId,
        record: RecordId,
    ) -> impl Future<Output = Result<Vec<String>, ChainError>> + Send;
}
