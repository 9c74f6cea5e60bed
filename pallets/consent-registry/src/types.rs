//! What the register keeps and tells beside the consents themselves.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use salus_primitives::{
    consent::{Consent, Grantee},
    identity::ConsentEpoch,
    Commitment, OrganisationId, SubjectId,
};
use scale_info::TypeInfo;

/// How many keys one call prunes at most.
pub const MAX_PRUNED: u32 = 16;

/// The key under which consents lie: a subject, an epoch of its consents, and whom they speak about.
pub type ConsentKey<AccountId> = (SubjectId, ConsentEpoch, Grantee<AccountId>);

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
