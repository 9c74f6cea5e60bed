//! What the chain keeps, as it is read here.
//!
//! The types of `salus-primitives` are the chain's own. Those of the pallets are written down once more,
//! since pallets bring all of FRAME with them; [`super::Chain`] compares them with the chain's metadata
//! before it is used, so that none can differ unseen.

use codec::{Decode, Encode};
use salus_primitives::{
    data_tag::DataTags,
    disclosure::{DisputeReason, NewDisclosure},
    evaluator::AccessRequest,
    identity::ConsentEpoch,
    research::Obligations,
    BatchId, Commitment, Confidentiality, ConsentId, DataClass, DisclosureId, ErasureGround,
    Jurisdiction, LeafKindSet, LegalBasis, Moment, Month, OrganisationId, OrganisationKind, Period,
    PermitId, RecordId, RetentionGround, RoleSet, SealedHalfId, SensitivitySet, StudyId, SubjectId,
    VersionRelation,
};
use scale_info::TypeInfo;
use sp_core::H256;
pub use subxt::utils::{AccountId32 as AccountId, MultiSignature};

/// How an organisation stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum OrganisationStatus {
    /// A member.
    Active,
    /// Out of force until it is reinstated.
    Suspended,
    /// No longer a member.
    Removed,
}

/// A member of the consortium.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Organisation {
    /// Its kind.
    pub kind: OrganisationKind,
    /// The country whose law stands for what it keeps.
    pub jurisdiction: Jurisdiction,
    /// Its public name, UTF-8.
    pub name: Vec<u8>,
    /// Its Legal Entity Identifier.
    pub lei: [u8; 20],
    /// The account that acts for it.
    pub controller: AccountId,
    /// How it stands.
    pub status: OrganisationStatus,
    /// The account that it named to produce blocks.
    pub collator: Option<AccountId>,
    /// When it was admitted, in milliseconds since 1970; 0 at genesis.
    pub admitted_at: Moment,
}

/// How a credential stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum CredentialStatus {
    /// In force within its period.
    Active,
    /// Out of force until it is taken up again.
    Suspended,
}

/// What an organisation vouches for of a practitioner.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Credential {
    /// The practitioner's roles there.
    pub roles: RoleSet,
    /// When it is in force.
    pub period: Period,
    /// How it stands.
    pub status: CredentialStatus,
    /// Until when a review that the practitioner owes is due.
    pub review_due: Option<Moment>,
    /// Whether the account is an alias.
    pub is_alias: bool,
}

/// Whose an encryption key is.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum KeyOwner {
    /// An organisation's.
    Organisation(OrganisationId),
    /// That of the account as a practitioner of the organisation.
    Practitioner(OrganisationId, AccountId),
}

/// A weight: time and the size of the proof.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Weight {
    /// In picoseconds.
    #[codec(compact)]
    pub ref_time: u64,
    /// In bytes.
    #[codec(compact)]
    pub proof_size: u64,
}

/// An organisation's quota.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Quota {
    /// The weight that it has in a period.
    pub capacity: Weight,
    /// What is left of it now.
    pub left: Weight,
    /// How much of that ordinary calls may use.
    pub left_to_ordinary: Weight,
}

/// How a subject stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum SubjectStatus {
    /// Somebody's pseudonym.
    Active,
    /// Nobody acts for it any more.
    Ended,
    /// The patient was reported to have died.
    Deceased,
}

/// A report that a patient died.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct DeathReport {
    /// Whose desk reported it.
    pub organisation: OrganisationId,
    /// The first moment at which it can no longer be contested.
    pub contestable_until: Moment,
}

/// The release of HL7 FHIR whose rules a record follows.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum SchemaVersion {
    /// FHIR R4, version 4.0.
    R4,
    /// FHIR R4B, version 4.3.
    R4B,
    /// FHIR R5, version 5.0.
    R5,
}

/// On what ground a custodian keeps a record.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum CollectionBasis {
    /// The answer of the subject's consents and the default policy.
    Consent,
    /// A ground of law.
    Law(LegalBasis),
}

/// A record as its custodian anchors it.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct NewRecord {
    /// The class of the data.
    pub class: DataClass,
    /// How confidential the data is.
    pub confidentiality: Confidentiality,
    /// The sensitivity labels that the data bears.
    pub labels: SensitivitySet,
    /// The salted commitment to the record.
    pub commitment: Commitment,
    /// A second commitment to the record, by whatever scheme.
    pub second_commitment: Option<H256>,
    /// The release of FHIR whose rules it follows.
    pub schema: SchemaVersion,
    /// The time that the data is about.
    pub data_time: Option<Moment>,
    /// The tags that the data bears; `None` where they are not stated.
    pub tags: Option<DataTags>,
    /// On what ground it is kept.
    pub basis: CollectionBasis,
}

/// The version in whose place another stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Predecessor {
    /// Its number.
    pub record: RecordId,
    /// How the version that stands in its place relates to it.
    pub relation: VersionRelation,
}

/// What stands against erasing.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Holds {
    /// What its custodian says.
    pub custodian: Option<RetentionGround>,
    /// What the consortium's governance says.
    pub governance: Option<RetentionGround>,
}

/// The custodian's offer of a record to another organisation.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct CustodyOffer {
    /// The organisation that may accept it.
    pub to: OrganisationId,
    /// The first moment at which it may no longer.
    pub expires_at: Moment,
}

/// A record that was anchored.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Record {
    /// The organisation that keeps it.
    pub custodian: OrganisationId,
    /// The organisation that wrote it.
    pub author: OrganisationId,
    /// The class of the data.
    pub class: DataClass,
    /// How confidential the data is.
    pub confidentiality: Confidentiality,
    /// The sensitivity labels that the data bears.
    pub labels: SensitivitySet,
    /// The salted commitment to the record.
    pub commitment: Commitment,
    /// A second commitment to the record, by whatever scheme.
    pub second_commitment: Option<H256>,
    /// The release of FHIR whose rules it follows.
    pub schema: SchemaVersion,
    /// The time that the data is about.
    pub data_time: Option<Moment>,
    /// The tags that the data bears; `None` where they are not stated.
    pub tags: Option<DataTags>,
    /// On what ground it is kept.
    pub basis: CollectionBasis,
    /// The version in whose place it stands, if it stands in one's.
    pub replaces: Option<Predecessor>,
    /// When it was anchored.
    pub anchored_at: Moment,
    /// The version that stands in its place, if one does.
    pub superseded_by: Option<RecordId>,
    /// What stands against erasing it.
    pub holds: Holds,
    /// To whom its custodian offers it, if to anybody.
    pub offer: Option<CustodyOffer>,
}

/// What stays of a record that was erased.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Tombstone {
    /// The organisation that kept it.
    pub custodian: OrganisationId,
    /// On what ground it was erased.
    pub ground: ErasureGround,
    /// When it was erased.
    pub erased_at: Moment,
    /// The version in whose place it stood, if it stood in one's.
    pub replaces: Option<Predecessor>,
    /// The version that stands in its place, if one does.
    pub superseded_by: Option<RecordId>,
}

/// An entry of the register: a record, or a batch of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
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
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct NewBatch {
    /// The root of the tree over the commitments.
    pub root: H256,
    /// How many leaves the tree has.
    pub count: u32,
    /// The release of FHIR whose rules the records follow.
    pub schema: SchemaVersion,
    /// What there is among the leaves.
    pub leaf_kinds: LeafKindSet,
}

/// A batch that was anchored.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Batch {
    /// The root of the tree over the commitments.
    pub root: H256,
    /// How many leaves the tree has.
    pub count: u32,
    /// The release of FHIR whose rules the records follow.
    pub schema: SchemaVersion,
    /// What there is among the leaves.
    pub leaf_kinds: LeafKindSet,
    /// When it was anchored.
    pub anchored_at: Moment,
    /// What stands against erasing it.
    pub holds: Holds,
}

/// To which data access is asked.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum Target {
    /// All data of the subject that is like this.
    Data {
        /// The FHIR resource type.
        class: Option<DataClass>,
        /// How confidential the data is.
        confidentiality: Option<Confidentiality>,
        /// The sensitivity labels that the data bears.
        labels: Option<SensitivitySet>,
        /// The organisation that wrote the data.
        author: Option<OrganisationId>,
        /// The tags that the data bears.
        tags: Option<DataTags>,
        /// The time that the data is about.
        data_time: Option<Moment>,
    },
    /// One record of the subject.
    Record(RecordId),
}

/// The answer to a request, as it is told.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum Outcome {
    /// Yes.
    Permitted {
        /// The permit.
        permit: PermitId,
        /// The first moment at which it no longer holds.
        expires_at: Moment,
    },
    /// No. Why is not told.
    Denied,
}

/// What a permit rests on.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum PermitGround {
    /// A consent.
    Consent(ConsentId),
    /// The requester is the subject itself, or reads for it.
    OwnRight,
    /// No consent spoke; the default policy permitted it.
    DefaultPolicy,
}

/// How often a permit may be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum PermitUsage {
    /// Once.
    Single,
    /// As often as it is needed while it holds.
    Multiple,
}

/// The time-limited proof of a yes.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Permit {
    /// Who may use it.
    pub practitioner: AccountId,
    /// The organisation for which it was asked.
    pub organisation: OrganisationId,
    /// What was asked and permitted.
    pub request: AccessRequest,
    /// The record that was named, if one was.
    pub record: Option<RecordId>,
    /// The study that it was asked for, if it was for one.
    pub study: Option<StudyId>,
    /// How often it may be used.
    pub usage: PermitUsage,
    /// How often it was.
    pub uses: u32,
    /// What whoever uses it must do.
    pub obligations: Obligations,
    /// What it rests on.
    pub ground: PermitGround,
    /// The version of the default policy under which it was decided.
    pub policy_version: u32,
    /// When it was decided.
    pub decided_at: Moment,
    /// The first moment at which it no longer holds.
    pub expires_at: Moment,
}

/// Who asks for what.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Question {
    /// Who asks.
    pub account: AccountId,
    /// The organisation that it acts for.
    pub organisation: Option<OrganisationId>,
    /// What is asked.
    pub request: AccessRequest,
    /// The study that it is for, if it is for one.
    pub study: Option<StudyId>,
}

/// The rights calls that were free: until when they count.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct FreeCalls(pub Moment);

/// A patient's pseudonym at one custodian.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Subject {
    /// The account that acts for it.
    pub controller: Option<AccountId>,
    /// The organisation that enrolled it.
    pub custodian: OrganisationId,
    /// How it stands.
    pub status: SubjectStatus,
    /// The epoch of its consents.
    pub epoch: ConsentEpoch,
    /// How many representatives it has that no court named.
    pub representatives: u32,
    /// How many representatives it has that a court named.
    pub court_named: u32,
    /// When it was enrolled.
    pub enrolled_at: Moment,
    /// The month in which a minor comes of age.
    pub majority: Option<Month>,
    /// 0 until the patient takes over on coming of age, 1 from then on.
    pub tenure: u8,
    /// The report of the patient's death.
    pub death: Option<DeathReport>,
    /// The rights calls of its controller that were free.
    pub free_calls: FreeCalls,
    /// The rights calls of its custodian's desks that were free.
    pub desk_calls: FreeCalls,
}

/// A disclosure, with both halves.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Disclosure {
    /// Who handed the data over.
    pub source: OrganisationId,
    /// What the source says.
    pub new: NewDisclosure,
    /// Until when an agency had the accounting of it suspended, if one had.
    pub suspended_until: Option<Moment>,
    /// When the source said so, or last said that it was repeated.
    pub posted_at: Moment,
    /// What the recipient says.
    pub half: RecipientHalf,
}

/// The recipient's half.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum RecipientHalf {
    /// There is none: the recipient is outside the consortium.
    NotExpected,
    /// It is owed.
    Awaited {
        /// How many of a series were acknowledged so far.
        acknowledged: u32,
        /// Since when the next is owed.
        since: Moment,
    },
    /// The recipient acknowledged all of it.
    Acknowledged {
        /// When.
        at: Moment,
        /// How many.
        count: u32,
    },
    /// The recipient disputes it.
    Disputed {
        /// How many of a series it acknowledged all the same.
        acknowledged: u32,
        /// Why.
        reason: DisputeReason,
        /// When.
        at: Moment,
    },
}

/// What an organisation owes.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum Half {
    /// The recipient's half of a disclosure.
    Disclosure(SubjectId, DisclosureId),
    /// A subject's leaves, which were demanded.
    Leaves(SubjectId),
    /// The opening of a half that is sealed.
    Sealed(SealedHalfId),
    /// Batches of accesses: it has posted some, and none about what came after them.
    Batches,
}

/// What an organisation confirms about a record that another keeps.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum AttestationKind {
    /// It holds the same record.
    Held,
    /// It has seen the record, and that it opens the commitment.
    Checked,
}

/// An organisation's word on a record that another keeps.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Attestation {
    /// The organisation that confirms.
    pub organisation: OrganisationId,
    /// What it confirms.
    pub kind: AttestationKind,
    /// When it did.
    pub attested_at: Moment,
}
