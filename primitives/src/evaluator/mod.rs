//! The one evaluator: facts in, decision out.
//!
//! The call, the runtime API, the tests and off-chain readers share it. It reads nothing by itself,
//! the order of the facts never matters, and the answer is the same bytes everywhere.

use crate::{
    codes::{
        Code, Confidentiality, ConsentAction, DataClass, OrganisationKind, PurposeOfUse,
        SensitivitySet, MAX_ROLES,
    },
    consent::{Consent, ConsentDecision, Grantee, LiveConsent, Region},
    ids::{ConsentId, OrganisationId},
    organisation::{Requester, StandingRefusal},
    time::Moment,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32};

/// How many consents an answer names at most: the oldest ones.
pub const MAX_GROUNDS: u32 = 8;

/// How many rules the default policy holds at most.
pub const MAX_POLICY_RULES: u32 = 64;

/// How many keys the consents about one requester lie under at most: practitioner, organisation,
/// kind, everyone, and each role with its parent.
pub const MAX_KEYS: u32 = 4 + 2 * MAX_ROLES;

/// What is asked. What is not known is `None`, and stands for anything it could be.
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
pub struct AccessRequest {
    /// What is to be done.
    pub action: ConsentAction,
    /// For which purpose.
    pub purpose: PurposeOfUse,
    /// The class of the data.
    pub class: Option<DataClass>,
    /// How confidential the data is.
    pub confidentiality: Option<Confidentiality>,
    /// The sensitivity labels that the data bears.
    pub labels: Option<SensitivitySet>,
    /// The organisation that wrote the data.
    pub author: Option<OrganisationId>,
    /// The time that the data is about, in milliseconds since 1970.
    pub data_time: Option<Moment>,
}

/// What is decided.
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
}

/// A decision with what it rests on.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Answer {
    /// The decision.
    pub decision: AccessDecision,
    /// What it rests on.
    pub ground: AnswerGround,
    /// The version of the default policy under which it was made.
    pub policy_version: u32,
}

/// One line of the default policy.
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
pub struct PolicyRule {
    /// For this purpose and its kinds.
    pub purpose: PurposeOfUse,
    /// At organisations of this kind.
    pub kind: OrganisationKind,
    /// The answer.
    pub decision: AccessDecision,
}

/// The governed table that answers where no consent speaks. Where no rule stands for the whole
/// purpose that is asked, the answer is to deny; otherwise the strictest answers of the rules that
/// stand for it or for a part of it, so that asking for a wider purpose never opens.
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
pub struct DefaultPolicy {
    /// Counts up with every change.
    pub version: u32,
    /// The rules.
    pub rules: BoundedVec<PolicyRule, ConstU32<MAX_POLICY_RULES>>,
}

impl DefaultPolicy {
    /// What the table says for this purpose at an organisation of this kind.
    pub fn decide(&self, purpose: PurposeOfUse, kind: OrganisationKind) -> AccessDecision {
        let of_kind = || self.rules.iter().filter(|rule| rule.kind == kind);
        if !of_kind().any(|rule| reaches(rule.purpose, purpose)) {
            return AccessDecision::Deny;
        }
        of_kind()
            .filter(|rule| reaches(rule.purpose, purpose) || reaches(purpose, rule.purpose))
            .map(|rule| rule.decision)
            .max()
            .unwrap_or(AccessDecision::Deny)
    }
}

/// Everything that a decision is made from.
pub struct Facts<'a, AccountId, Consents> {
    /// Who asks, or why it does not count.
    pub requester: Result<&'a Requester<AccountId>, StandingRefusal>,
    /// Whether who asks is the subject itself, or a representative of it who may read.
    pub own_right: bool,
    /// The consents that lie under the requester's keys ([`keys`]), in any order.
    pub consents: Consents,
    /// The default policy.
    pub policy: &'a DefaultPolicy,
    /// What is asked.
    pub request: &'a AccessRequest,
    /// When.
    pub now: Moment,
}

/// Decides.
///
/// The subject may always have access to its own data. For anybody else: any consent that denies
/// overrides every one that permits, and where none speaks the default policy answers.
pub fn evaluate<'a, AccountId: 'a>(
    facts: Facts<'a, AccountId, impl IntoIterator<Item = &'a LiveConsent>>,
) -> Answer {
    let Facts { requester, own_right, consents, policy, request, now } = facts;
    let answer = |decision, ground| Answer { decision, ground, policy_version: policy.version };

    if own_right && request.action == ConsentAction::ACCESS {
        return answer(AccessDecision::Permit, AnswerGround::OwnRight);
    }
    let requester = match requester {
        Ok(requester) => requester,
        Err(refusal) => return answer(AccessDecision::Deny, AnswerGround::NotInForce(refusal)),
    };

    let (mut permits, mut denies) = (Vec::new(), Vec::new());
    for live in consents {
        if speaks(&live.consent, request, now) {
            match live.consent.decision {
                ConsentDecision::Permit => permits.push(live.id),
                ConsentDecision::Deny => denies.push(live.id),
            }
        }
    }
    if !denies.is_empty() {
        answer(AccessDecision::Deny, grounds(denies))
    } else if !permits.is_empty() {
        answer(AccessDecision::Permit, grounds(permits))
    } else {
        answer(policy.decide(request.purpose, requester.kind), AnswerGround::DefaultPolicy)
    }
}

/// The keys under which the consents about a requester lie.
pub fn keys<AccountId: Clone + PartialEq>(
    requester: &Requester<AccountId>,
) -> Vec<Grantee<AccountId>> {
    let organisation = requester.organisation;
    let mut keys = Vec::with_capacity(MAX_KEYS as usize);
    keys.push(Grantee::Practitioner { organisation, account: requester.account.clone() });
    keys.push(Grantee::Organisation(organisation));
    keys.push(Grantee::Kind(requester.kind));
    keys.push(Grantee::Everyone);
    for own in requester.roles.iter() {
        let mut at = Some(own);
        while let Some(role) = at {
            let key = Grantee::Role { organisation, role };
            if !keys.contains(&key) {
                keys.push(key);
            }
            at = role.parent();
        }
    }
    keys
}

/// Whether a consent speaks to the request: it is in its period, its region matches, and no hole
/// silences it.
///
/// What opens must cover the whole request, what closes need only touch it. So the hole of a permit
/// closes where it touches, and the hole of a deny opens only where it covers.
pub fn speaks(consent: &Consent, request: &AccessRequest, now: Moment) -> bool {
    if !consent.period.contains(now) {
        return false;
    }
    let (matches, silences): (
        fn(&Region, &AccessRequest) -> bool,
        fn(&Region, &AccessRequest) -> bool,
    ) = match consent.decision {
        ConsentDecision::Permit => (covers, touches),
        ConsentDecision::Deny => (touches, covers),
    };
    matches(&consent.region, request)
        && consent.provisions.iter().all(|provision| {
            !silences(&provision.hole, request)
                || provision.fills.iter().any(|fill| matches(fill, request))
        })
}

/// Whether the region holds everything that the request could be about.
pub fn covers(region: &Region, request: &AccessRequest) -> bool {
    region.actions.contains(request.action)
        && region.purposes.iter().any(|purpose| reaches(purpose, request.purpose))
        && request.class.is_some_and(|class| region.classes.contains(class))
        && request.confidentiality.is_some_and(|level| level <= region.confidentiality)
        && request.labels.is_some_and(|labels| labels.is_subset(region.labels))
        && region.author.is_none_or(|author| request.author == Some(author))
        && region
            .data_period
            .is_none_or(|period| request.data_time.is_some_and(|time| period.contains(time)))
}

/// Whether the region holds anything that the request could be about.
pub fn touches(region: &Region, request: &AccessRequest) -> bool {
    region.actions.contains(request.action)
        && region
            .purposes
            .iter()
            .any(|purpose| reaches(purpose, request.purpose) || reaches(request.purpose, purpose))
        && request.class.is_none_or(|class| region.classes.contains(class))
        && request.confidentiality.is_none_or(|level| level >= region.confidentiality)
        && (region.labels.is_empty()
            || request.labels.is_none_or(|labels| {
                labels.iter().any(|label| {
                    region.labels.iter().any(|named| named.subsumes(label) || label.subsumes(named))
                })
            }))
        && region.author.is_none_or(|author| request.author.is_none_or(|wrote| wrote == author))
        && region
            .data_period
            .is_none_or(|period| request.data_time.is_none_or(|time| period.contains(time)))
}

/// Whether a stated purpose stands for the other. Emergencies have their own journey: BTG and
/// ERTREAT are never reached by subsumption.
fn reaches(stated: PurposeOfUse, asked: PurposeOfUse) -> bool {
    stated == asked || (stated.subsumes(asked) && !is_emergency(asked))
}

/// Whether the purpose belongs to the journey of breaking the glass.
pub fn is_emergency(purpose: PurposeOfUse) -> bool {
    matches!(purpose, PurposeOfUse::BTG | PurposeOfUse::ERTREAT)
}

/// The oldest of these consents, as many as an answer names.
fn grounds(mut consents: Vec<ConsentId>) -> AnswerGround {
    consents.sort_unstable();
    AnswerGround::Consents(BoundedVec::truncate_from(consents))
}

#[cfg(test)]
mod tests;
