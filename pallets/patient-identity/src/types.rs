//! What the pallet keeps.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use salus_primitives::{
    identity::{ConsentEpoch, Powers},
    Moment, OrganisationId, Period, RepresentativeKind,
};
use scale_info::TypeInfo;

/// How many used payloads one call prunes at most.
pub const MAX_PRUNED: u32 = 64;

/// How many accounts one call releases at most.
pub const MAX_RELEASED: u32 = 16;

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

#[cfg(test)]
mod tests {
    use super::*;
    use sp_runtime::AccountId32;

    #[test]
    fn a_subject_fits_in_200_bytes() {
        assert!(Subject::<AccountId32>::max_encoded_len() <= 200);
    }
}
