//! What the register keeps and tells beside the consents themselves.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use salus_primitives::{
    consent::{Consent, Grantee},
    identity::{Capacity, ConsentEpoch},
    Commitment, OrganisationId, RepresentativeKind, SubjectId,
};
use scale_info::TypeInfo;

/// How many keys one call prunes at most.
pub const MAX_PRUNED: u32 = 16;

/// The key under which consents lie: a subject, an epoch of its consents, and whom they speak about.
pub type ConsentKey<AccountId> = (SubjectId, ConsentEpoch, Grantee<AccountId>);

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
    /// A representative of this kind.
    Representative(RepresentativeKind),
    /// The subject on paper, which the desk of this organisation captured and another of its people
    /// verified.
    Desk(OrganisationId),
}

impl From<Capacity> for GrantedBy {
    fn from(capacity: Capacity) -> Self {
        match capacity {
            Capacity::Controller => Self::Controller,
            Capacity::Representative { kind, .. } => Self::Representative(kind),
        }
    }
}

/// A consent signed on paper that waits for its verifier. It has no force.
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
    pub consent: Consent,
}
