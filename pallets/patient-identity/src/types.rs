//! What the pallet keeps.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use salus_primitives::{
    identity::{ConsentEpoch, Powers},
    Moment, OrganisationId, Period, RepresentativeKind,
};
use scale_info::TypeInfo;

/// How many used payloads one call prunes at most.
pub const MAX_PRUNED: u32 = 64;

/// How many accounts one call releases at most.
pub const MAX_RELEASED: u32 = 16;

/// How many guardians a subject may have.
pub const MAX_GUARDIANS: u32 = 8;

/// Guardians, or some of them.
pub type Guardians<AccountId> = BoundedVec<AccountId, ConstU32<MAX_GUARDIANS>>;

/// How a subject stands.
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
pub enum SubjectStatus {
    /// Somebody's pseudonym.
    Active,
    /// Nobody acts for it any more.
    Ended,
    /// The patient has died: the executor acts, and whom it made the controller.
    Deceased,
}

/// A patient's pseudonym at one custodian.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Subject<AccountId> {
    /// The account that acts for it. An assisted subject has none, nor one that has ended, nor a
    /// deceased one until its executor names one.
    pub controller: Option<AccountId>,
    /// The organisation that enrolled it and stands behind whoever acts for it.
    pub custodian: OrganisationId,
    /// How it stands.
    pub status: SubjectStatus,
    /// The epoch of its consents.
    pub epoch: ConsentEpoch,
    /// How many representatives it has, in force or not.
    pub representatives: u32,
    /// When it was enrolled, in milliseconds since 1970.
    pub enrolled_at: Moment,
}

impl<AccountId> Subject<AccountId> {
    /// Whether it has no key: an organisation's desk records what the patient signed on paper.
    pub fn is_assisted(&self) -> bool {
        self.status == SubjectStatus::Active && self.controller.is_none()
    }

    /// Whether representatives of this kind have force: an executor once the patient has died, and
    /// every other until then.
    pub fn is_represented_by(&self, kind: RepresentativeKind) -> bool {
        match self.status {
            SubjectStatus::Active => kind != RepresentativeKind::EXCEST,
            SubjectStatus::Deceased => kind == RepresentativeKind::EXCEST,
            SubjectStatus::Ended => false,
        }
    }
}

/// Somebody who may act for a subject beside its controller.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Representative {
    /// In which capacity.
    pub kind: RepresentativeKind,
    /// What it may do. Never nothing.
    pub powers: Powers,
    /// When it may.
    pub period: Period,
}

/// Those who together may replace a controller that lost its key.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Guardianship<AccountId> {
    /// The guardians, in the order of their accounts, each once. Never nobody.
    pub guardians: Guardians<AccountId>,
    /// How many of them must approve; at least one. More than there are after some resigned: then
    /// none is ever enough.
    pub threshold: u32,
    /// How long the controller may veto after enough have approved, in milliseconds.
    pub delay: Moment,
}

impl<AccountId: PartialEq> Guardianship<AccountId> {
    /// Where the account stands among the guardians, if it is one.
    pub fn place_of(&self, account: &AccountId) -> Option<usize> {
        self.guardians.iter().position(|guardian| guardian == account)
    }
}

/// A recovery that is under way: the guardians replace the controller.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Recovery<AccountId> {
    /// The account that becomes the controller, which signed for it.
    pub new_controller: AccountId,
    /// The guardians that approved, whoever proposed first.
    pub approvals: Guardians<AccountId>,
    /// When it was proposed, in milliseconds since 1970.
    pub proposed_at: Moment,
    /// When enough had approved, in milliseconds since 1970; `None` until then.
    pub reached_at: Option<Moment>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use sp_runtime::AccountId32;

    #[test]
    fn a_subject_fits_in_200_bytes() {
        assert!(Subject::<AccountId32>::max_encoded_len() <= 200);
    }
}
