//! What the register keeps and tells beside the consents themselves.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use salus_primitives::{
    consent::{Consent, Grantee},
    evaluator::AccessRequest,
    identity::ConsentEpoch,
    Commitment, ConsentId, Moment, OrganisationId, StudyId, SubjectId,
};
use scale_info::TypeInfo;

/// How many keys one call prunes at most.
pub const MAX_PRUNED: u32 = 16;

/// The key under which consents lie: a subject, an epoch of its consents, and whom they speak about.
pub type ConsentKey<AccountId> = (SubjectId, ConsentEpoch, Grantee<AccountId>);

/// What a patient without a key signed on paper.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum PaperStatement {
    /// A consent.
    Consent(Consent),
    /// That a deny is lifted: it opens, and so waits for a verifier like a permit.
    Lift(ConsentId),
}

/// What was signed on paper and waits for its verifier. It has no force.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Capture<AccountId> {
    /// The epoch of the subject's consents when it was captured: of a later one it is no part.
    pub epoch: ConsentEpoch,
    /// Who recorded it.
    pub clerk: AccountId,
    /// For which organisation: its verifier acts for the same, and it counts against its allowance.
    pub organisation: OrganisationId,
    /// The salted commitment to the scan of the paper.
    pub evidence: Commitment,
    /// Whom the consent speaks about.
    pub grantee: Grantee<AccountId>,
    /// What it states.
    pub statement: PaperStatement,
}

/// A consent that an organisation proposed and the subject has not decided on. It has no force.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Proposal<AccountId> {
    /// The number that the consent will have.
    pub id: ConsentId,
    /// The epoch of the subject's consents when it was proposed: of a later one it is no part.
    pub epoch: ConsentEpoch,
    /// Who proposed it. It counts against its allowance.
    pub organisation: OrganisationId,
    /// The first moment at which it can no longer be confirmed, in milliseconds since 1970.
    pub expires_at: Moment,
    /// Whom the consent speaks about.
    pub grantee: Grantee<AccountId>,
    /// What it states.
    pub consent: Consent,
}

impl<AccountId> Proposal<AccountId> {
    /// Whether it can be confirmed.
    pub fn is_open(&self, epoch: ConsentEpoch, now: Moment) -> bool {
        self.epoch == epoch && now < self.expires_at
    }
}

/// How a consent was verified: FHIR Consent.verification.verificationType, by the codes of
/// `http://terminology.hl7.org/CodeSystem/consentverification`.
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
pub enum VerificationKind {
    /// `family`: the patient or the family was asked.
    Family,
    /// `validation`: what the consent states was held against the source.
    Validation,
}

/// How a consent stands: FHIR Consent.status, by the codes of
/// `http://hl7.org/fhir/consent-state-codes`. The others of these codes are told by the trail alone:
/// `not-done` of a proposal that was refused, and `entered-in-error` of nothing, since what stands on a
/// chain was not entered in error but is amended.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum ConsentState {
    /// `draft`: it waits for its verifier or for the subject.
    Draft,
    /// `active`: it is to be followed, from when its period begins.
    Active,
    /// `inactive`: it is over, or refuted, or of an epoch that is.
    Inactive,
}

impl ConsentState {
    /// The code as published.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Active => "active",
            Self::Inactive => "inactive",
        }
    }
}

/// Who asks for what.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Question<AccountId> {
    /// Who asks.
    pub account: AccountId,
    /// The organisation that it acts for; without one only the subject's own right counts.
    pub organisation: Option<OrganisationId>,
    /// What is asked.
    pub request: AccessRequest,
    /// The study of the organisation that it is for, if it is for one.
    pub study: Option<StudyId>,
}
