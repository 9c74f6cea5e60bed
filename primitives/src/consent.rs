//! Consents: one decision over a region, with holes.

use crate::{
    codes::{
        ActionSet, Confidentiality, ConsentCategory, DataClassSet, LegalBasis, OrganisationKind,
        PractitionerRole, PurposeSet, RepresentativeKind, SensitivitySet,
    },
    commitment::Commitment,
    data_tag::{DataTags, TagSet},
    identity::Capacity,
    ids::{ConsentId, OrganisationId, ProgrammeId},
    time::Period,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32};

/// How many provisions a consent may have.
pub const MAX_PROVISIONS: u32 = 4;

/// How many parts of a provision's hole may be filled again.
pub const MAX_FILLS: u32 = 2;

/// How many of the consents in whose place it stands a consent names at most: the latest ones.
pub const MAX_REPLACED: u32 = 4;

/// Whom a consent speaks about. It is the key under which the consent is kept.
#[derive(
    Clone,
    Debug,
    Eq,
    PartialEq,
    Ord,
    PartialOrd,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum Grantee<AccountId> {
    /// One practitioner at one organisation.
    Practitioner {
        /// The organisation.
        organisation: OrganisationId,
        /// The practitioner's account.
        account: AccountId,
    },
    /// Everybody at one organisation.
    Organisation(OrganisationId),
    /// Everybody with a role at one organisation.
    Role {
        /// The organisation.
        organisation: OrganisationId,
        /// The role; kinds of it are reached too.
        role: PractitionerRole,
    },
    /// Everybody at every organisation of a kind.
    Kind(OrganisationKind),
    /// Everybody in the consortium.
    Everyone,
}

impl<AccountId> Grantee<AccountId> {
    /// The one organisation that is meant, if one is.
    pub fn organisation(&self) -> Option<OrganisationId> {
        match self {
            Self::Practitioner { organisation, .. }
            | Self::Organisation(organisation)
            | Self::Role { organisation, .. } => Some(*organisation),
            Self::Kind(_) | Self::Everyone => None,
        }
    }
}

/// Which way a consent decides: FHIR Consent.decision.
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
pub enum ConsentDecision {
    /// What the region covers is allowed.
    Permit,
    /// What the region touches is refused.
    Deny,
}

/// Which data, for what.
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
pub struct Region {
    /// What may be done. Never empty.
    pub actions: ActionSet,
    /// For which purposes; a purpose stands for its kinds. Never empty.
    pub purposes: PurposeSet,
    /// Which classes of data; a class stands for its kinds. Never empty.
    pub classes: DataClassSet,
    /// Where the region permits, the most confidential data that it reaches; where it denies, the
    /// least.
    pub confidentiality: Confidentiality,
    /// Where the region permits, the sensitivity labels that it reaches, each named; where it denies,
    /// the labels that it is about, none named reaching all data, labelled or not.
    pub labels: SensitivitySet,
    /// Only data that this organisation wrote.
    pub author: Option<OrganisationId>,
    /// Only data that bears one of these of the consent's tags; none named stands for all data.
    pub tags: TagSet,
    /// Only data about this period.
    pub data_period: Option<Period>,
}

/// A hole that is cut into a consent's region: there the consent is silent.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Provision {
    /// The hole.
    pub hole: Region,
    /// The parts of the hole in which the consent speaks after all.
    pub fills: BoundedVec<Region, ConstU32<MAX_FILLS>>,
}

/// What a subject states.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Consent {
    /// Which way it decides.
    pub decision: ConsentDecision,
    /// Over what.
    pub region: Region,
    /// When it holds.
    pub period: Period,
    /// The ground of law on which it was asked for.
    pub regulatory_basis: LegalBasis,
    /// Its kind.
    pub category: ConsentCategory,
    /// The commitment to the document that was signed, if one was.
    pub source: Option<Commitment>,
    /// The research programme that it is about, if it is about one: its terms are the programme's.
    pub programme: Option<ProgrammeId>,
    /// The encounters, authors and single records that its regions point at.
    pub tags: DataTags,
    /// What is excepted.
    pub provisions: BoundedVec<Provision, ConstU32<MAX_PROVISIONS>>,
}

/// A denial that would itself tell something. On chain stands only that there is one; the custodians
/// hold what it states, and evaluate it.
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
pub struct SealedDeny {
    /// The commitment to what it states.
    pub commitment: Commitment,
    /// When it holds.
    pub period: Period,
}

/// What a consent that stands in the register states.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Statement {
    /// For everybody to see.
    Open(Consent),
    /// For the custodians only.
    Sealed(SealedDeny),
}

/// Who stated a consent: the grantor of FHIR Consent.
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
pub enum GrantedBy {
    /// The subject's controller.
    Controller,
    /// A representative.
    Representative {
        /// In which capacity.
        kind: RepresentativeKind,
        /// Whether a court named it.
        by_court: bool,
    },
    /// The subject on paper, which the desk of this organisation captured and another of its people
    /// verified.
    Desk(OrganisationId),
}

impl From<Capacity> for GrantedBy {
    fn from(capacity: Capacity) -> Self {
        match capacity {
            Capacity::Controller => Self::Controller,
            Capacity::Representative { kind, by_court } => Self::Representative { kind, by_court },
        }
    }
}

/// Whether somebody has asked the subject or its family whether a consent says what they mean: FHIR
/// Consent.verification.
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
pub enum Verification {
    /// Nobody has: the signature stands by itself.
    #[default]
    NotAsked,
    /// It does.
    Verified,
    /// It does not. A permit no longer speaks; a denial speaks until it is revoked.
    Refuted,
}

/// A consent that stands in the register.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct LiveConsent {
    /// Its number: that of the line of the trail with which it began, was captured from paper or was
    /// proposed. By it can be told which version of the policy stood then.
    pub id: ConsentId,
    /// Who stated it.
    pub by: GrantedBy,
    /// Whether it was verified.
    pub verification: Verification,
    /// The consents in whose place it stands, the oldest first: it is what was amended.
    pub replaces: BoundedVec<ConsentId, ConstU32<MAX_REPLACED>>,
    /// The organisation against whose allowance it counts: the one whose desk captured it, or the
    /// subject's custodian.
    pub sponsor: OrganisationId,
    /// What it states.
    pub statement: Statement,
}

impl LiveConsent {
    /// When it holds.
    pub fn period(&self) -> &Period {
        match &self.statement {
            Statement::Open(consent) => &consent.period,
            Statement::Sealed(sealed) => &sealed.period,
        }
    }

    /// Which way it decides.
    pub fn decision(&self) -> ConsentDecision {
        match &self.statement {
            Statement::Open(consent) => consent.decision,
            Statement::Sealed(_) => ConsentDecision::Deny,
        }
    }

    /// What it states, unless that is sealed.
    pub fn open(&self) -> Option<&Consent> {
        match &self.statement {
            Statement::Open(consent) => Some(consent),
            Statement::Sealed(_) => None,
        }
    }
}
