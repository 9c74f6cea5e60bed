//! What the pallet keeps.

use crate::lane::FreeCalls;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use salus_primitives::{
    identity::{ConsentEpoch, Powers},
    Commitment, EntryIndex, Moment, Month, OrganisationId, Period, RepresentativeKind,
};
use scale_info::TypeInfo;
use sp_core::H256;

/// How many used payloads one call prunes at most.
pub const MAX_PRUNED: u32 = 64;

/// How many accounts one call releases at most.
pub const MAX_RELEASED: u32 = 16;

/// How many guardians a subject may have.
pub const MAX_GUARDIANS: u32 = 8;

/// How many representatives of a subject a court may have named. They have places of their own, so
/// that a controller cannot keep a court's out by appointing others.
pub const MAX_COURT_NAMED: u32 = 4;

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
    /// The patient was reported to have died: nobody acts as long as that can be contested, and then
    /// the executor, and whom it made the controller.
    Deceased,
}

/// A report that a patient died.
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
pub struct DeathReport {
    /// Whose desk reported it.
    pub organisation: OrganisationId,
    /// The first moment at which it can no longer be contested, in milliseconds since 1970.
    pub contestable_until: Moment,
}

/// A patient's pseudonym at one custodian.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Subject<AccountId> {
    /// The account that acts for it. An assisted subject has none, nor one that has ended. That of a
    /// patient who was reported to have died keeps its place, without force, until it is released or
    /// the executor names another: [`acting_controller`](Self::acting_controller).
    pub controller: Option<AccountId>,
    /// The organisation that enrolled it and stands behind whoever acts for it.
    pub custodian: OrganisationId,
    /// How it stands.
    pub status: SubjectStatus,
    /// The epoch of its consents.
    pub epoch: ConsentEpoch,
    /// How many representatives it has that no court named, in force or not.
    pub representatives: u32,
    /// How many representatives it has that a court named, in force or not.
    pub court_named: u32,
    /// When it was enrolled, in milliseconds since 1970.
    pub enrolled_at: Moment,
    /// The month in which a minor comes of age, where the custodian stated it.
    pub majority: Option<Month>,
    /// 0 until the patient takes over on coming of age, 1 from then on.
    pub tenure: u8,
    /// Of a deceased patient, the report of the death, until the executor takes over; of one who lives,
    /// the report that was contested last: whoever made it is not believed again.
    pub death: Option<DeathReport>,
    /// The rights calls of its controller that were free, whoever that was.
    pub free_calls: FreeCalls,
    /// The rights calls that desks of its custodian made for it and that were free.
    pub desk_calls: FreeCalls,
}

impl<AccountId> Subject<AccountId> {
    /// The account that acts for it now, if one does. The one that a patient had who was reported to
    /// have died does not.
    pub fn acting_controller(&self) -> Option<&AccountId> {
        self.controller.as_ref().filter(|_| !self.is_reported_deceased())
    }

    /// Whether it is in the hands of a deceased patient's controller, or in nobody's yet: the executor
    /// has not taken over.
    pub fn is_reported_deceased(&self) -> bool {
        self.status == SubjectStatus::Deceased && self.death.is_some()
    }

    /// Whether the report of the patient's death can be contested now.
    pub fn is_contestable(&self, now: Moment) -> bool {
        self.status == SubjectStatus::Deceased
            && self.death.is_some_and(|report| now < report.contestable_until)
    }

    /// Whether it has no key: an organisation's desk records what the patient signed on paper.
    pub fn is_assisted(&self) -> bool {
        self.status == SubjectStatus::Active && self.controller.is_none()
    }

    /// How many representatives it has of this one's sort.
    pub(crate) fn count_of(&mut self, representative: &Representative) -> &mut u32 {
        if representative.by_court {
            &mut self.court_named
        } else {
            &mut self.representatives
        }
    }

    /// Whether the patient has come of age. Nobody does of whom no month is stated.
    pub fn is_of_age(&self, now: Moment) -> bool {
        self.majority.is_some_and(|month| month.has_begun(now))
    }

    /// Whether the representative has force now: it is in its period and not void, and the patient
    /// has died, which can no longer be contested, if it is an executor, and lives otherwise.
    pub fn is_represented_by(&self, representative: &Representative, now: Moment) -> bool {
        let is_executor = representative.kind == RepresentativeKind::EXCEST;
        representative.period.contains(now)
            && !self.has_voided(representative, now)
            && is_executor == (self.status == SubjectStatus::Deceased)
            && !self.is_contestable(now)
    }

    /// Whether the representative will never have force again: its period is over, or no court named
    /// it and it was appointed before the patient took over, or it is the guardian of a minor that
    /// came of age, or the subject has ended, or the patient has died, which can no longer be
    /// contested, and it is no executor.
    pub fn has_voided(&self, representative: &Representative, now: Moment) -> bool {
        let Representative { kind, period, tenure, by_court, .. } = representative;
        period.has_ended(now)
            || !by_court && *tenure != self.tenure
            || match self.status {
                SubjectStatus::Active => self.has_outgrown(representative, now),
                SubjectStatus::Ended => true,
                SubjectStatus::Deceased => {
                    *kind != RepresentativeKind::EXCEST && !self.is_contestable(now)
                }
            }
    }

    /// Whether it is the guardian of a minor that came of age. A court may name one for an adult: then
    /// its period begins with the majority or later.
    fn has_outgrown(&self, representative: &Representative, now: Moment) -> bool {
        let Representative { kind, period, by_court, .. } = representative;
        let is_guardian = matches!(kind, RepresentativeKind::GUARD | RepresentativeKind::GUADLTM);
        let is_an_adults =
            *by_court && self.majority.is_some_and(|month| month.has_begun(period.from));
        is_guardian && !is_an_adults && self.is_of_age(now)
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
    /// Whether a court named it. Then the controller cannot dismiss it, and taking over does not end
    /// it.
    pub by_court: bool,
    /// Its rights calls that were free.
    pub free_calls: FreeCalls,
}

/// What somebody is to be for a subject.
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
pub struct Mandate {
    /// In which capacity.
    pub kind: RepresentativeKind,
    /// What it may do. Never nothing.
    pub powers: Powers,
    /// When it may.
    pub period: Period,
}

/// What a paper says about who acts for a subject.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Statement<AccountId> {
    /// A patient without a key appoints a representative.
    Appointment {
        /// The representative's account.
        representative: AccountId,
        /// What it is to be.
        mandate: Mandate,
    },
    /// A patient without a key dismisses a representative that no court named.
    Dismissal {
        /// The representative's account.
        representative: AccountId,
    },
    /// A court names a representative.
    CourtOrder {
        /// The representative's account.
        representative: AccountId,
        /// What it is to be.
        mandate: Mandate,
    },
    /// A court lets a representative go whom a court named.
    CourtRelease {
        /// The representative's account.
        representative: AccountId,
    },
    /// The organisation that records it becomes the custodian of a subject whose own was removed.
    Adoption,
}

impl<AccountId> Statement<AccountId> {
    /// Whom it is about, if it is about a representative.
    pub fn representative(&self) -> Option<&AccountId> {
        match self {
            Self::Appointment { representative, .. }
            | Self::Dismissal { representative }
            | Self::CourtOrder { representative, .. }
            | Self::CourtRelease { representative } => Some(representative),
            Self::Adoption => None,
        }
    }

    /// What it makes a representative, and whom, if it makes one.
    pub fn appoints(&self) -> Option<(&AccountId, &Mandate)> {
        match self {
            Self::Appointment { representative, mandate }
            | Self::CourtOrder { representative, mandate } => Some((representative, mandate)),
            _ => None,
        }
    }

    /// Whether it is confirmed by another organisation than the one that recorded it. What a patient
    /// without a key wants is confirmed by anybody else.
    pub fn takes_two_organisations(&self) -> bool {
        match self {
            Self::Appointment { .. } | Self::Dismissal { .. } => false,
            Self::CourtOrder { .. } | Self::CourtRelease { .. } | Self::Adoption => true,
        }
    }
}

/// A paper that a desk recorded and that waits for whoever confirms it. It has no force.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Paper<AccountId> {
    /// The line of the trail that recorded it, by which whoever confirms it names it.
    pub line: EntryIndex,
    /// Who recorded it.
    pub clerk: AccountId,
    /// What it says.
    pub statement: Statement<AccountId>,
    /// The salted commitment to its scan. Never zero.
    pub evidence: Commitment,
    /// When it was recorded, in milliseconds since 1970.
    pub recorded_at: Moment,
}

/// The key to which data for a subject is sealed: only its hash is here.
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
pub struct KeyHash {
    /// The hash of the key; none from when the subject came into other hands until these publish
    /// theirs.
    pub hash: Option<H256>,
    /// How many there have been, this one among them.
    pub version: u32,
}

/// What a DID document says of a subject. Nobody who represents it is among that: a representative's
/// account is fresh for each subject, and has no DID that could be named.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct DidFacts<AccountId> {
    /// How it stands. The DID of one that has ended is deactivated.
    pub status: SubjectStatus,
    /// The account that acts for it now, if one does.
    pub controller: Option<AccountId>,
    /// The hash of the key to which data for it is sealed, if one is published.
    pub key_hash: Option<H256>,
    /// How many such keys there have been.
    pub key_version: u32,
    /// The organisation that stands behind whoever acts for it.
    pub custodian: OrganisationId,
    /// Whether it has no key.
    pub is_assisted: bool,
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
