//! What the pallet keeps.

use crate::lane::FreeCalls;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use salus_primitives::{
    identity::{ConsentEpoch, Powers},
    Moment, Month, OrganisationId, Period, RepresentativeKind,
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
    /// The month in which a minor comes of age, where the custodian stated it.
    pub majority: Option<Month>,
    /// 0 until the patient takes over on coming of age, 1 from then on.
    pub tenure: u8,
    /// The rights calls of its controller that were free, whoever that was.
    pub free_calls: FreeCalls,
    /// The rights calls that desks of its custodian made for it and that were free.
    pub desk_calls: FreeCalls,
}

impl<AccountId> Subject<AccountId> {
    /// Whether it has no key: an organisation's desk records what the patient signed on paper.
    pub fn is_assisted(&self) -> bool {
        self.status == SubjectStatus::Active && self.controller.is_none()
    }

    /// Whether the patient has come of age. Nobody does of whom no month is stated.
    pub fn is_of_age(&self, now: Moment) -> bool {
        self.majority.is_some_and(|month| month.has_begun(now))
    }

    /// Whether the representative has force now: it is in its period and not void, and the patient
    /// has died if it is an executor, and lives otherwise.
    pub fn is_represented_by(&self, representative: &Representative, now: Moment) -> bool {
        let is_executor = representative.kind == RepresentativeKind::EXCEST;
        representative.period.contains(now)
            && !self.has_voided(representative, now)
            && is_executor == (self.status == SubjectStatus::Deceased)
    }

    /// Whether the representative will never have force again: its period is over, or it was
    /// appointed before the patient took over, or of a minor that came of age it is the guardian, or
    /// the subject has ended, or the patient has died and it is no executor.
    pub fn has_voided(&self, representative: &Representative, now: Moment) -> bool {
        let Representative { kind, period, tenure, .. } = representative;
        period.has_ended(now)
            || *tenure != self.tenure
            || match self.status {
                SubjectStatus::Active => *kind == RepresentativeKind::GUARD && self.is_of_age(now),
                SubjectStatus::Ended => true,
                SubjectStatus::Deceased => *kind != RepresentativeKind::EXCEST,
            }
    }

    /// Whether the guardians may replace the controller: the patient lives, and they were not chosen
    /// before it took over.
    pub fn is_guarded_by(&self, guardianship: &Guardianship<AccountId>) -> bool {
        self.status == SubjectStatus::Active && guardianship.tenure == self.tenure
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
    /// The subject's tenure in which it was appointed.
    pub tenure: u8,
    /// Its rights calls that were free.
    pub free_calls: FreeCalls,
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
    /// The subject's tenure in which they were chosen.
    pub tenure: u8,
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
