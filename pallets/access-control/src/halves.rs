//! What is kept of disclosures, of batches of accesses, and of who owes a half.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use salus_primitives::{
    access_batch::AccessBatch,
    disclosure::{DisputeReason, NewDisclosure},
    AccessBatchId, Commitment, DisclosureId, Moment, OrganisationId, Period, SealedHalfId,
    SubjectId,
};
use scale_info::TypeInfo;

/// A disclosure, with both halves.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Disclosure {
    /// Who handed the data over.
    pub source: OrganisationId,
    /// What the source says.
    pub new: NewDisclosure,
    /// Until when an agency had the accounting of it suspended, if one had: then it was sealed before, and
    /// [`posted_at`](Self::posted_at) is when it was opened.
    pub suspended_until: Option<Moment>,
    /// When the source said so, or last said that it was repeated, in milliseconds since 1970.
    pub posted_at: Moment,
    /// What the recipient says.
    pub half: RecipientHalf,
}

/// The recipient's half.
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
pub enum RecipientHalf {
    /// There is none: the recipient is outside the consortium.
    NotExpected,
    /// It is owed.
    Awaited {
        /// How many of a series were acknowledged so far.
        acknowledged: u32,
        /// Since when the next is owed, in milliseconds since 1970.
        since: Moment,
    },
    /// The recipient acknowledged all of it.
    Acknowledged {
        /// When, in milliseconds since 1970.
        at: Moment,
        /// How many.
        count: u32,
    },
    /// The recipient disputes it.
    Disputed {
        /// How many of a series it acknowledged all the same.
        acknowledged: u32,
        /// Why.
        reason: DisputeReason,
        /// When, in milliseconds since 1970.
        at: Moment,
    },
}

impl RecipientHalf {
    /// Whether it is owed.
    pub fn is_awaited(&self) -> bool {
        matches!(self, Self::Awaited { .. })
    }

    /// Whether it disputes.
    pub fn is_disputed(&self) -> bool {
        matches!(self, Self::Disputed { .. })
    }

    /// How many were acknowledged, unless there is nothing left to acknowledge.
    pub fn unanswered(&self) -> Option<u32> {
        match self {
            Self::Awaited { acknowledged, .. } | Self::Disputed { acknowledged, .. } => {
                Some(*acknowledged)
            }
            Self::NotExpected | Self::Acknowledged { .. } => None,
        }
    }

    /// The half once the source says that there were more.
    pub(crate) fn awaiting_more(self, now: Moment) -> Self {
        match self {
            Self::Acknowledged { count, .. } => Self::Awaited { acknowledged: count, since: now },
            Self::NotExpected | Self::Awaited { .. } | Self::Disputed { .. } => self,
        }
    }
}

/// A half that an organisation owes.
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
pub enum Half {
    /// The recipient's half of a disclosure.
    Disclosure(SubjectId, DisclosureId),
    /// A subject's leaves, which were demanded.
    Leaves(SubjectId),
    /// The opening of a half that is sealed.
    Sealed(SealedHalfId),
    /// Batches of accesses: it has posted some, and none about what came after them.
    Batches,
}

/// A half that is sealed, or nothing that looks like one.
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
pub struct PostedHalf {
    /// The commitment to it.
    pub commitment: Commitment,
    /// When it was posted, in milliseconds since 1970.
    pub posted_at: Moment,
}

/// A batch of accesses that was posted.
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
pub struct PostedBatch {
    /// What was posted.
    pub batch: AccessBatch,
    /// When, in milliseconds since 1970.
    pub posted_at: Moment,
    /// Whether the chain knew the block over whose state it was decided still. If not, whoever looks at
    /// the batch checks the hash.
    pub is_state_known: bool,
}

/// What an organisation answers to whom demands a subject's leaves.
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
pub enum DemandAnswer {
    /// It handed them over, with what proves them.
    HandedOver {
        /// The salted commitment to all that it handed over.
        commitment: Commitment,
        /// How many leaves.
        leaves: u32,
    },
    /// There are none, and it handed over what proves that.
    Absent,
}

/// A demand of a subject's leaves toward an organisation.
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
pub struct Demand {
    /// Of which period.
    pub period: Period,
    /// When, in milliseconds since 1970.
    pub demanded_at: Moment,
    /// The organisation against whose allowance it counts: then the subject's custodian.
    pub sponsor: OrganisationId,
    /// The answer and when it came, in milliseconds since 1970.
    pub answer: Option<(DemandAnswer, Moment)>,
}

/// Something that is not kept forever.
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
pub enum Prunable {
    /// A disclosure.
    Disclosure(SubjectId, DisclosureId),
    /// A half that was sealed and never opened.
    SealedHalf(OrganisationId, SealedHalfId),
    /// A batch of accesses.
    AccessBatch(OrganisationId, AccessBatchId),
    /// The latest demand of a subject's leaves toward an organisation.
    Demand(SubjectId, OrganisationId),
    /// The count of an organisation's denials about a subject, once none counts any more.
    Denials(OrganisationId, SubjectId),
}
