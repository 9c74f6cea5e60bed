//! What is asked, what is answered, and what is kept of it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use salus_primitives::{
    audit::AuditGround,
    data_tag::DataTags,
    evaluator::{AccessDecision, AccessRequest, Answer, AnswerGround},
    research::Obligations,
    Confidentiality, ConsentId, DataClass, Moment, OrganisationId, PermitId, RecordId,
    SensitivitySet, StudyId,
};
use scale_info::TypeInfo;

/// To which data access is asked.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Target {
    /// All data of the subject that is like this. What is left out stands for anything it could be,
    /// and no consent permits that.
    Data {
        /// The FHIR resource type.
        class: Option<DataClass>,
        /// The HL7 confidentiality code of the data.
        confidentiality: Option<Confidentiality>,
        /// The HL7 sensitivity labels that the data bears; an empty set says that it bears none.
        labels: Option<SensitivitySet>,
        /// The organisation that wrote the data.
        author: Option<OrganisationId>,
        /// The tags that the data bears: of itself, its encounter, its author.
        tags: Option<DataTags>,
        /// The time that the data is about, in milliseconds since 1970.
        data_time: Option<Moment>,
    },
    /// One record of the subject, with the facts under which it was anchored.
    Record(RecordId),
}

/// What a permit rests on.
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
pub enum PermitGround {
    /// A consent: of those that permitted the request, the oldest.
    Consent(ConsentId),
    /// The requester is the subject itself, or a representative of it who may read.
    OwnRight,
    /// No consent spoke; the default policy permitted it.
    DefaultPolicy,
}

impl PermitGround {
    /// What the answer rests on, if it is a yes.
    ///
    /// An answer that permits without a ground that could be asked again later is no yes: it would
    /// be a permit that nobody could end.
    pub fn of(answer: &Answer) -> Option<Self> {
        if answer.decision != AccessDecision::Permit {
            return None;
        }
        match &answer.ground {
            AnswerGround::Consents(consents) => consents.first().copied().map(Self::Consent),
            AnswerGround::OwnRight => Some(Self::OwnRight),
            AnswerGround::DefaultPolicy => Some(Self::DefaultPolicy),
            AnswerGround::NotInForce(_)
            | AnswerGround::PurposeNotClaimable
            | AnswerGround::PersonHidden => None,
        }
    }

    /// The ground as the trail names it.
    pub fn in_trail(&self, policy_version: u32) -> AuditGround {
        match self {
            Self::Consent(consent) => AuditGround::Consent(*consent),
            Self::OwnRight => AuditGround::OwnRight,
            Self::DefaultPolicy => AuditGround::DefaultPolicy(policy_version),
        }
    }
}

/// How often a permit may be used.
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
pub enum PermitUsage {
    /// Once.
    Single,
    /// As often as its time allows.
    Multiple,
}

/// The time-limited proof of a yes.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Permit<AccountId> {
    /// Who may use it: who asked.
    pub practitioner: AccountId,
    /// The organisation for which it was asked.
    pub organisation: OrganisationId,
    /// What was asked and permitted.
    pub request: AccessRequest,
    /// The record that was named, if one was. The permit is for no other.
    pub record: Option<RecordId>,
    /// The study of the organisation that it was asked for, if it was for one. The permit is for no
    /// other.
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
    /// When it was decided, in milliseconds since 1970.
    pub decided_at: Moment,
    /// The first moment at which it no longer holds, in milliseconds since 1970. It may end earlier,
    /// with what it rests on.
    pub expires_at: Moment,
}

impl<AccountId> Permit<AccountId> {
    /// Whether its time is over.
    pub fn has_expired(&self, now: Moment) -> bool {
        self.expires_at <= now
    }

    /// Whether it was used as often as it may be.
    pub fn is_used_up(&self) -> bool {
        self.usage == PermitUsage::Single && self.uses > 0
    }
}

/// The answer to a request, as it is told.
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
pub enum Outcome {
    /// Yes.
    Permitted {
        /// The permit, which is also the line of the trail.
        permit: PermitId,
        /// The first moment at which it no longer holds, in milliseconds since 1970.
        expires_at: Moment,
    },
    /// No. Why is not told.
    Denied,
}

/// Whether a permit stands now, and if not, what ended it. Where several things did, the first in
/// the order `Expired`, `UsedUp`, `SubjectEnded`, `RecordErased`, `RequesterNotInForce`, `ConsentEnded` or
/// `NoLongerPermitted` is told.
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
pub enum PermitStatus {
    /// It may be used.
    InForce,
    /// Its time is over.
    Expired,
    /// The consent on which it rests was revoked or is over.
    ConsentEnded,
    /// The credential or the organisation is no longer in force.
    RequesterNotInForce,
    /// The subject has ended.
    SubjectEnded,
    /// It would not be permitted again: a consent denies it since then, the policy changed, or the
    /// requester may no longer read for the subject.
    NoLongerPermitted,
    /// The record that it is for was erased.
    RecordErased,
    /// It was for one use, and was used.
    UsedUp,
}
