//! What is anchored.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use salus_primitives::{
    data_tag::DataTags, traits::RecordFacts, BatchId, Commitment, Confidentiality, DataClass,
    ErasureGround, LeafKindSet, LegalBasis, Moment, OrganisationId, RecordId, RetentionGround,
    SensitivitySet, SubjectId, VersionRelation,
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

/// A record as its custodian anchors it.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
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
    /// A second commitment to the record, 32 bytes by whatever scheme. The chain keeps it, and makes
    /// nothing of it: it is for proofs that the first one's hash is too laborious for. It has to hide the
    /// record as the first one does.
    pub second_commitment: Option<H256>,
    /// The release of FHIR whose rules it follows.
    pub schema: SchemaVersion,
    /// The time that the data is about, in milliseconds since 1970; `None` where it is about none.
    pub data_time: Option<Moment>,
    /// The tags that the data bears: of itself, its encounter, its author. `None` where they are not
    /// stated: then it may bear any, so that no permit covers it that names one, and every denial does.
    pub tags: Option<DataTags>,
    /// On what ground it is kept.
    pub basis: CollectionBasis,
}

impl NewRecord {
    /// What of it matters to a decision.
    pub(crate) fn facts(&self, custodian: OrganisationId) -> RecordFacts {
        RecordFacts {
            custodian,
            author: custodian,
            class: self.class,
            confidentiality: self.confidentiality,
            labels: self.labels,
            tags: self.tags.clone(),
            data_time: self.data_time,
        }
    }

    /// The record that it becomes.
    pub(crate) fn anchored(
        self,
        custodian: OrganisationId,
        replaces: Option<Predecessor>,
        anchored_at: Moment,
    ) -> Record {
        let Self {
            class,
            confidentiality,
            labels,
            commitment,
            second_commitment,
            schema,
            data_time,
            tags,
            basis,
        } = self;
        Record {
            custodian,
            author: custodian,
            class,
            confidentiality,
            labels,
            commitment,
            second_commitment,
            schema,
            data_time,
            tags,
            basis,
            replaces,
            anchored_at,
            superseded_by: None,
            holds: Holds::default(),
            offer: None,
        }
    }
}

/// The version in whose place another stands.
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
pub struct Predecessor {
    /// Its number.
    pub record: RecordId,
    /// How the version that stands in its place relates to it.
    pub relation: VersionRelation,
}

/// What stands against erasing. Each says and takes back its own.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Holds {
    /// What its custodian says.
    pub custodian: Option<RetentionGround>,
    /// What the consortium's governance says.
    pub governance: Option<RetentionGround>,
}

impl Holds {
    /// Whether anything stands against erasing.
    pub fn is_held(&self) -> bool {
        self.custodian.is_some() || self.governance.is_some()
    }

    /// What this one says.
    pub(crate) fn by(&mut self, holder: Holder) -> &mut Option<RetentionGround> {
        match holder {
            Holder::Custodian => &mut self.custodian,
            Holder::Governance => &mut self.governance,
        }
    }
}

/// Who says that something must not be erased.
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
pub enum Holder {
    /// The organisation that keeps it.
    Custodian,
    /// The consortium's governance.
    Governance,
}

/// The custodian's offer of a record to another organisation.
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
pub struct CustodyOffer {
    /// The organisation that may accept it.
    pub to: OrganisationId,
    /// The first moment at which it may no longer, in milliseconds since 1970.
    pub expires_at: Moment,
}

/// A record that was anchored.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Record {
    /// The organisation that keeps it.
    pub custodian: OrganisationId,
    /// The organisation that wrote it: the one that anchored it.
    pub author: OrganisationId,
    /// The class of the data: a FHIR resource type.
    pub class: DataClass,
    /// How confidential the data is: HL7 v3 Confidentiality.
    pub confidentiality: Confidentiality,
    /// The sensitivity labels that the data bears: HL7 v3 InformationSensitivityPolicy.
    pub labels: SensitivitySet,
    /// The salted commitment to the record.
    pub commitment: Commitment,
    /// A second commitment to the record, by whatever scheme.
    pub second_commitment: Option<H256>,
    /// The release of FHIR whose rules it follows.
    pub schema: SchemaVersion,
    /// The time that the data is about, in milliseconds since 1970; `None` where it is about none.
    pub data_time: Option<Moment>,
    /// The tags that the data bears; `None` where they are not stated.
    pub tags: Option<DataTags>,
    /// On what ground its custodian keeps it.
    pub basis: CollectionBasis,
    /// The version in whose place it stands, if it stands in one's.
    pub replaces: Option<Predecessor>,
    /// When it was anchored, in milliseconds since 1970.
    pub anchored_at: Moment,
    /// The version that stands in its place, if one does. It can be checked all the same.
    pub superseded_by: Option<RecordId>,
    /// What stands against erasing it.
    pub holds: Holds,
    /// To whom its custodian offers it, if to anybody. The offer may have expired.
    pub offer: Option<CustodyOffer>,
}

impl Record {
    /// What of it matters to a decision.
    pub fn facts(&self) -> RecordFacts {
        RecordFacts {
            custodian: self.custodian,
            author: self.author,
            class: self.class,
            confidentiality: self.confidentiality,
            labels: self.labels,
            tags: self.tags.clone(),
            data_time: self.data_time,
        }
    }
}

/// What stays of a record that was erased.
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
pub struct Tombstone {
    /// The organisation that kept it.
    pub custodian: OrganisationId,
    /// On what ground it was erased.
    pub ground: ErasureGround,
    /// When it was erased, in milliseconds since 1970.
    pub erased_at: Moment,
    /// The version in whose place it stood, if it stood in one's.
    pub replaces: Option<Predecessor>,
    /// The version that stands in its place, if one does.
    pub superseded_by: Option<RecordId>,
}

/// A version of a record, or what stays of it.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Version {
    /// It is anchored.
    Kept(Record),
    /// It was erased.
    Erased(Tombstone),
}

impl Version {
    /// The version in whose place it stands or stood, if it did in one's.
    pub fn replaces(&self) -> Option<Predecessor> {
        match self {
            Self::Kept(record) => record.replaces,
            Self::Erased(tombstone) => tombstone.replaces,
        }
    }

    /// The version that stands in its place, if one does.
    pub fn superseded_by(&self) -> Option<RecordId> {
        match self {
            Self::Kept(record) => record.superseded_by,
            Self::Erased(tombstone) => tombstone.superseded_by,
        }
    }
}

/// What an organisation confirms about a record that another keeps.
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
pub enum AttestationKind {
    /// It holds the same record: what it holds opens the commitment.
    Held,
    /// It has seen the record, and that it opens the commitment.
    Checked,
}

/// An organisation's word on a record that another keeps.
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
pub struct Attestation {
    /// The organisation that confirms.
    pub organisation: OrganisationId,
    /// What it confirms.
    pub kind: AttestationKind,
    /// When it did, in milliseconds since 1970.
    pub attested_at: Moment,
}

/// An entry of the register: a record, or a batch of them.
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
pub enum Anchor {
    /// A record that was anchored by itself.
    Record {
        /// The subject that it is about.
        subject: SubjectId,
        /// Its number.
        record: RecordId,
    },
    /// A batch of the organisation.
    Batch(BatchId),
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
    /// What there is among the leaves.
    pub leaf_kinds: LeafKindSet,
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
    /// What there is among the leaves.
    pub leaf_kinds: LeafKindSet,
    /// When it was anchored, in milliseconds since 1970.
    pub anchored_at: Moment,
    /// What stands against erasing it.
    pub holds: Holds,
}

/// What stays of a batch that was erased.
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
pub struct BatchTombstone {
    /// On what ground it was erased.
    pub ground: ErasureGround,
    /// When it was erased, in milliseconds since 1970.
    pub erased_at: Moment,
}
