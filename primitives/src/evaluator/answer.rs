//! What is decided, and why.

use crate::{ids::ConsentId, organisation::StandingRefusal, research::Obligations};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32};

/// How many consents an answer rests on by name at most: the oldest ones.
pub const MAX_GROUNDS: u32 = 8;

/// How many reasons an answer gives at most: first those that weigh most, of these the oldest.
pub const MAX_REASONS: u32 = 16;

/// What is decided, from the most open to the most closed.
#[derive(
    Clone,
    Copy,
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
pub enum AccessDecision {
    /// Allowed.
    Permit,
    /// Refused, but in an emergency the glass may be broken.
    BreakGlassOnly,
    /// A sealed denial may speak: who holds what it states decides. No permit until then.
    AskCustodian,
    /// Refused.
    Deny,
}

/// What a decision rests on.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum AnswerGround {
    /// The requester is the subject, or a representative who may read.
    OwnRight,
    /// The requester does not count, and why.
    NotInForce(StandingRefusal),
    /// These consents, the oldest first.
    Consents(BoundedVec<ConsentId, ConstU32<MAX_GROUNDS>>),
    /// No consent speaks; the default policy answers.
    DefaultPolicy,
    /// The requester's kind and roles may not claim the purpose.
    PurposeNotClaimable,
    /// A practitioner of the organisation is denied, and the account hides which one asks.
    PersonHidden,
}

impl AnswerGround {
    /// The oldest of the consents that had this effect, as many as an answer names.
    pub(super) fn of(reasons: &[Reason], effect: Effect) -> Self {
        let mut consents: Vec<_> = reasons
            .iter()
            .filter(|reason| reason.effect == effect)
            .map(|reason| reason.consent)
            .collect();
        consents.sort_unstable();
        Self::Consents(BoundedVec::truncate_from(consents))
    }
}

/// What a consent did to an answer, from the weightiest on.
#[derive(
    Clone,
    Copy,
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
pub enum Effect {
    /// It denies.
    Denies,
    /// It is sealed, and may deny.
    MayDeny,
    /// It permits.
    Permits,
    /// It would speak, but this of its provisions, counted from 0, makes a hole here.
    Silenced(u8),
    /// It would permit, but the study is not within its programme's terms.
    OutsideProgramme,
    /// It would permit, but whoever asked the subject was told otherwise.
    Refuted,
}

/// Why an answer is what it is.
#[derive(
    Clone,
    Copy,
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
pub struct Reason {
    /// What it did.
    pub effect: Effect,
    /// Which consent.
    pub consent: ConsentId,
}

/// A decision with what it rests on.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Answer {
    /// The decision.
    pub decision: AccessDecision,
    /// What it rests on.
    pub ground: AnswerGround,
    /// The version of the policy under which it was made.
    pub policy_version: u32,
    /// The consents that matter, and what each did.
    pub reasons: BoundedVec<Reason, ConstU32<MAX_REASONS>>,
    /// What whoever is permitted must do: what all consents that permit ask together.
    pub obligations: Obligations,
}

impl Answer {
    /// An answer that no consent had a part in.
    pub fn new(decision: AccessDecision, ground: AnswerGround, policy_version: u32) -> Self {
        Self {
            decision,
            ground,
            policy_version,
            reasons: BoundedVec::new(),
            obligations: Obligations::default(),
        }
    }

    /// Adds why, the weightiest first.
    pub(super) fn because(mut self, mut reasons: Vec<Reason>) -> Self {
        reasons.sort_unstable();
        self.reasons = BoundedVec::truncate_from(reasons);
        self
    }
}
