//! What is kept of emergencies and their reviews.

use crate::Target;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use salus_primitives::{
    evaluator::AccessRequest, Commitment, EmergencyId, Jurisdiction, Moment, OrganisationId,
    PurposeOfUse, RecordId, Sensitivity, SensitivitySet, SubjectId,
};
use scale_info::TypeInfo;

/// How many justifications a practitioner may owe at an organisation at a time.
pub const MAX_UNFILED: u32 = 64;

/// How many countries have a rule of their own about standing refusals at most.
pub const MAX_REFUSAL_RULES: u32 = 64;

/// The glass that was broken once: the permit, what is owed for it, and its review.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Emergency<AccountId> {
    /// Who broke it.
    pub practitioner: AccountId,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// The subject's custodian then.
    pub custodian: OrganisationId,
    /// The scope: what was opened.
    pub request: AccessRequest,
    /// The record that was named, if one was. The permit is for no other.
    pub record: Option<RecordId>,
    /// Who kept that record then.
    pub keeper: Option<OrganisationId>,
    /// The salted hash of the justification, which is opened to the reviewer off chain.
    pub justification: Commitment,
    /// When it was broken, in milliseconds since 1970; of a statement that was posted later, by the
    /// practitioner's word.
    pub broken_at: Moment,
    /// When the chain was told, in milliseconds since 1970.
    pub recorded_at: Moment,
    /// The first moment at which the permit no longer holds, in milliseconds since 1970. Where there was
    /// no right to one it is the moment at which the glass was broken.
    pub expires_at: Moment,
    /// Who posted the practitioner's statement, if the chain was told of it later.
    pub posted_by: Option<OrganisationId>,
    /// Whether the practitioner had no right to break the glass when the statement was posted: its
    /// credential was not in force, its organisation was suspended, or it had lost break-glass.
    pub without_standing: bool,
    /// Whether the organisation was suspended, and the subject its own patient.
    pub while_suspended: bool,
    /// What became of the subject's standing refusal of emergency access, if it had stated one.
    pub refusal: RefusalHandling,
    /// Whether the scope may hold what a representative shall not learn of: the runtime API leaves it out
    /// of what a representative reads.
    pub is_withheld: bool,
    /// Until when the justification is to be filed, in milliseconds since 1970.
    pub file_by: Moment,
    /// When it was filed, in milliseconds since 1970.
    pub filed_at: Option<Moment>,
    /// How often a review fell due without a verdict.
    pub overdue: u32,
    /// How its review stands.
    pub review: Review<AccountId>,
}

impl<AccountId> Emergency<AccountId> {
    /// Whether the permit's time is over.
    pub fn has_expired(&self, now: Moment) -> bool {
        self.expires_at <= now
    }

    /// Whether the organisation has a part in it: it is the practitioner's, the subject's custodian then,
    /// the one that posted the statement, or kept the record. Who wrote data that is no record of the
    /// chain is the practitioner's own word, by which it could keep an organisation from reviewing it.
    pub fn is_party(&self, organisation: OrganisationId) -> bool {
        self.organisation == organisation
            || self.custodian == organisation
            || self.posted_by == Some(organisation)
            || self.keeper == Some(organisation)
    }
}

/// Whether a scope may hold what a representative shall not learn of. What is not known may.
pub fn is_withheld(labels: Option<SensitivitySet>) -> bool {
    let withheld = SensitivitySet::of(&[Sensitivity::SDV, Sensitivity::ADOL]);
    labels.is_none_or(|labels| labels.meets(withheld))
}

/// How a review stands.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Review<AccountId> {
    /// No organisation is chosen yet, or none could be.
    Waiting {
        /// When one is chosen, in milliseconds since 1970.
        turn_at: Moment,
    },
    /// An organisation was chosen.
    Assigned {
        /// Which.
        reviewer: OrganisationId,
        /// Until when its verdict is due, in milliseconds since 1970.
        due: Moment,
    },
    /// The verdict was given.
    Given {
        /// By which organisation.
        reviewer: OrganisationId,
        /// By whom there.
        by: AccountId,
        /// The verdict.
        verdict: Verdict,
        /// When, in milliseconds since 1970.
        at: Moment,
        /// Until when the emergency is kept at least, in milliseconds since 1970.
        kept_until: Moment,
    },
}

impl<AccountId> Review<AccountId> {
    /// The organisation that owes a verdict.
    pub fn owed_by(&self) -> Option<OrganisationId> {
        match self {
            Self::Assigned { reviewer, .. } => Some(*reviewer),
            Self::Waiting { .. } | Self::Given { .. } => None,
        }
    }

    /// When something happens by itself, unless there is a verdict: an organisation is chosen.
    pub fn turn_at(&self) -> Option<Moment> {
        match self {
            Self::Waiting { turn_at } => Some(*turn_at),
            Self::Assigned { due, .. } => Some(*due),
            Self::Given { .. } => None,
        }
    }
}

/// What a review found. In FHIR it is the outcome of the AuditEvent of the review.
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
pub enum Verdict {
    /// There was an emergency, and its scope was what it took.
    Justified,
    /// There was none, or far less would have done.
    NotJustified,
    /// No justification was opened to the reviewer that has the hash.
    NotOpened,
}

impl Verdict {
    /// Whether it counts against the practitioner.
    pub fn is_against(self) -> bool {
        self != Self::Justified
    }

    /// The code under which reports name it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Justified => "justified",
            Self::NotJustified => "not-justified",
            Self::NotOpened => "not-opened",
        }
    }
}

/// What became of a subject's standing refusal of emergency access. Where the law honours it and the
/// chain is asked before, there is no emergency but a line of the trail that says denied.
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
pub enum RefusalHandling {
    /// The subject has stated none that the practitioner's request touches.
    NoneStated,
    /// The law does not honour it: the glass was broken all the same.
    Overridden,
    /// The law honours it, and the glass had been broken before the chain was asked.
    Breached,
}

/// Where a standing refusal of emergency access is honoured.
#[derive(
    Clone,
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
pub struct RefusalRules {
    /// Whether it is where no rule says otherwise, or the country is not known. Shipped as no: a life
    /// comes first.
    pub by_default: bool,
    /// Whether it is in a country. Each country is named once.
    pub countries: BoundedVec<(Jurisdiction, bool), ConstU32<MAX_REFUSAL_RULES>>,
}

impl RefusalRules {
    /// Whether it is honoured in the country.
    pub fn honour(&self, country: Option<Jurisdiction>) -> bool {
        self.countries
            .iter()
            .find(|(of, _)| Some(*of) == country)
            .map_or(self.by_default, |(_, honoured)| *honoured)
    }
}

/// What a practitioner signs where the chain cannot be reached.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct EmergencyStatement<AccountId> {
    /// The practitioner.
    pub practitioner: AccountId,
    /// The organisation for which the glass is broken.
    pub organisation: OrganisationId,
    /// Whose data.
    pub subject: SubjectId,
    /// Which data.
    pub target: Target,
    /// BTG or ERTREAT.
    pub reason: PurposeOfUse,
    /// The salted hash of the justification.
    pub justification: Commitment,
    /// When, in milliseconds since 1970.
    pub broken_at: Moment,
}

/// How a practitioner stands at an organisation, as far as emergencies go. Whoever owes nothing has none.
#[derive(
    Clone,
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
pub struct Standing {
    /// The justifications that are not filed, and until when each is due, in the order of the trail.
    pub unfiled: BoundedVec<(EmergencyId, Moment), ConstU32<MAX_UNFILED>>,
    /// How many verdicts went against the practitioner since the organisation acted last.
    pub against: u32,
    /// Until when break-glass is lost by verdict, in milliseconds since 1970.
    pub lost_until: Moment,
    /// Whether so many verdicts went against the practitioner that break-glass is suspended until the
    /// organisation acts.
    pub is_suspended: bool,
}

/// How break-glass was lost.
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
pub enum Loss {
    /// By repeated verdicts, until the organisation acts.
    Suspended,
    /// By a verdict, until this moment.
    ByVerdict(Moment),
    /// By leaving the justification of this emergency unfiled, until it is filed or reviewed.
    Unfiled(EmergencyId),
}

impl Standing {
    /// How break-glass is lost now, if it is.
    pub fn loss(&self, now: Moment) -> Option<Loss> {
        let check = || {
            ensure!(!self.is_suspended, Loss::Suspended);
            ensure!(self.lost_until <= now, Loss::ByVerdict(self.lost_until));
            let overdue = self.unfiled.iter().find(|(_, file_by)| *file_by <= now);
            overdue.map_or(Ok(()), |(id, _)| Err(Loss::Unfiled(*id)))
        };
        check().err()
    }

    /// Until when the first justification is due.
    pub fn review_due(&self) -> Option<Moment> {
        self.unfiled.iter().map(|(_, file_by)| *file_by).min()
    }

    /// The justification is owed no longer.
    pub(crate) fn settle(&mut self, emergency: EmergencyId) {
        self.unfiled.retain(|(id, _)| *id != emergency);
    }
}

/// How an organisation reviews. It can be read by everybody.
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
pub struct ReviewRecord {
    /// How many verdicts it owes now.
    pub owed: u32,
    /// How many it gave.
    pub given: u32,
    /// How many it did not give in time.
    pub overdue: u32,
}

/// When a review's turn comes: its place among all of them. It is encoded so that the order of the keys
/// is the order of time.
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
pub struct Turn {
    at: [u8; 8],
    emergency: [u8; 8],
}

impl Turn {
    /// The turn of an emergency's review at this moment.
    pub fn new(at: Moment, emergency: EmergencyId) -> Self {
        Self { at: at.to_be_bytes(), emergency: emergency.0.to_be_bytes() }
    }

    /// When, in milliseconds since 1970.
    pub fn at(self) -> Moment {
        Moment::from_be_bytes(self.at)
    }

    /// Of which emergency.
    pub fn emergency(self) -> EmergencyId {
        EmergencyId(u64::from_be_bytes(self.emergency))
    }
}

/// Whether the permit of an emergency stands now. Where several things ended it, the first in this order
/// is told.
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
pub enum EmergencyStatus {
    /// It may be used.
    InForce,
    /// Its time is over.
    Expired,
    /// The subject has ended.
    SubjectEnded,
    /// The credential is no longer in force, or the organisation may not go on.
    RequesterNotInForce,
    /// The practitioner lost break-glass since then.
    Lost,
}

#[cfg(test)]
mod tests {
    use super::*;
    use salus_primitives::Sensitivity::{ADOL, HIV, SDV};

    #[test]
    fn keys_are_in_the_order_of_time() {
        let turns = [(0, 9), (1, 0), (255, 1), (256, 0), (256, 256), (u64::MAX, 0)]
            .map(|(at, id)| Turn::new(at, EmergencyId(id)));
        assert!(turns.windows(2).all(|two| two[0].encode() < two[1].encode()));
        assert!(turns.is_sorted());
        assert_eq!((turns[4].at(), turns[4].emergency()), (256, EmergencyId(256)));
    }

    #[test]
    fn a_scope_that_may_hold_what_a_representative_shall_not_learn_of_is_withheld() {
        for labels in [&[SDV][..], &[ADOL], &[SDV, ADOL], &[HIV, SDV]] {
            assert!(is_withheld(Some(SensitivitySet::of(labels))));
        }
        assert!(is_withheld(None), "it could be anything");
        assert!(!is_withheld(Some(SensitivitySet::EMPTY)));
        assert!(!is_withheld(Some(SensitivitySet::of(&[HIV]))));
    }

    #[test]
    fn losses_are_told_in_order_and_end_with_time() {
        let mut standing = Standing::default();
        assert_eq!(standing.loss(0), None);
        for entry in [(EmergencyId(3), 20), (EmergencyId(4), 10)] {
            standing.unfiled.try_push(entry).expect("there is room");
        }
        assert_eq!(standing.review_due(), Some(10));
        assert_eq!(standing.loss(9), None);
        assert_eq!(standing.loss(10), Some(Loss::Unfiled(EmergencyId(4))));
        assert_eq!(standing.loss(20), Some(Loss::Unfiled(EmergencyId(3))));
        standing.lost_until = 21;
        assert_eq!(standing.loss(20), Some(Loss::ByVerdict(21)));
        standing.is_suspended = true;
        assert_eq!(standing.loss(Moment::MAX), Some(Loss::Suspended));
        standing = Standing { lost_until: 21, ..Default::default() };
        assert_eq!(standing.loss(21), None);
    }

    #[test]
    fn a_country_s_rule_goes_before_the_default() {
        let country = |code| Some(Jurisdiction(code));
        let mut rules = RefusalRules::default();
        assert!(!rules.honour(None) && !rules.honour(country(*b"DE")));
        rules.countries.try_push((Jurisdiction(*b"DE"), true)).expect("there is room");
        assert!(rules.honour(country(*b"DE")));
        assert!(!rules.honour(country(*b"AT")) && !rules.honour(None));
        rules.by_default = true;
        rules.countries[0].1 = false;
        assert!(!rules.honour(country(*b"DE")));
        assert!(rules.honour(country(*b"AT")) && rules.honour(None));
    }
}
