//! What is anchored.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use salus_primitives::{
    traits::RecordFacts, Commitment, Confidentiality, DataClass, LegalBasis, Moment,
    OrganisationId, SensitivitySet,
};
use scale_info::TypeInfo;
use sp_core::H256;

/// The release of HL7 FHIR whose rules a record follows.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum SchemaVersion {
    /// FHIR R4, version 4.0.
    R4,
    /// FHIR R4B, version 4.3.
    R4B,
    /// FHIR R5, version 5.0.
    R5,
}

/// On what ground a custodian keeps a record.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum CollectionBasis {
    /// The answer of the subject's consents and the default policy. The chain checks it.
    Consent,
    /// A ground of law. It is the custodian's statement, which the chain records.
    Law(LegalBasis),
}

/// What the leaves of a batch are.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum LeafKind {
    /// Commitments to records ([`salus_primitives::commitment`]), 32 bytes each.
    Record,
}

/// A record as its custodian anchors it.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct NewRecord {
    /// The class of the data: a FHIR resource type.
    pub class: DataClass,
    /// How confidential the data is: HL7 v3 Confidentiality.
    pub confidentiality: Confidentiality,
    /// The sensitivity labels that the data bears: HL7 v3 InformationSensitivityPolicy.
    pub labels: SensitivitySet,
    /// The salted commitment to the record.
    pub commitment: Commitment,
    /// The release of FHIR whose rules it follows.
    pub schema: SchemaVersion,
    /// The time that the data is about, in milliseconds since 1970; `None` where it is about none.
    pub data_time: Option<Moment>,
    /// On what ground it is kept.
    pub basis: CollectionBasis,
}

impl NewRecord {
    /// The record that it becomes.
    pub(crate) fn anchored(self, custodian: OrganisationId, anchored_at: Moment) -> Record {
        let Self { class, confidentiality, labels, commitment, schema, data_time, basis } = self;
        Record {
            custodian,
            class,
            confidentiality,
            labels,
            commitment,
            schema,
            data_time,
            basis,
            anchored_at,
        }
    }
}

/// A record that was anchored.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Record {
    /// The organisation that keeps it, and wrote it.
    pub custodian: OrganisationId,
    /// The class of the data: a FHIR resource type.
    pub class: DataClass,
    /// How confidential the data is: HL7 v3 Confidentiality.
    pub confidentiality: Confidentiality,
    /// The sensitivity labels that the data bears: HL7 v3 InformationSensitivityPolicy.
    pub labels: SensitivitySet,
    /// The salted commitment to the record.
    pub commitment: Commitment,
    /// The release of FHIR whose rules it follows.
    pub schema: SchemaVersion,
    /// The time that the data is about, in milliseconds since 1970; `None` where it is about none.
    pub data_time: Option<Moment>,
    /// On what ground it is kept.
    pub basis: CollectionBasis,
    /// When it was anchored, in milliseconds since 1970.
    pub anchored_at: Moment,
}

impl Record {
    /// What of it matters to a decision.
    pub fn facts(&self) -> RecordFacts {
        RecordFacts {
            custodian: self.custodian,
            class: self.class,
            confidentiality: self.confidentiality,
            labels: self.labels,
            data_time: self.data_time,
        }
    }
}

/// A batch as its custodian anchors it.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct NewBatch {
    /// The root of the binary Merkle tree over the commitments, hashed with BLAKE2b-256.
    pub root: H256,
    /// How many leaves the tree has.
    pub count: u32,
    /// The release of FHIR whose rules the records follow.
    pub schema: SchemaVersion,
}

/// A batch that was anchored.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Batch {
    /// The root of the binary Merkle tree over the commitments, hashed with BLAKE2b-256.
    pub root: H256,
    /// How many leaves the tree has.
    pub count: u32,
    /// The release of FHIR whose rules the records follow.
    pub schema: SchemaVersion,
    /// What the leaves are.
    pub leaf_kind: LeafKind,
    /// When it was anchored, in milliseconds since 1970.
    pub anchored_at: Moment,
}
