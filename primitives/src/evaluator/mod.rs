//! The one evaluator: facts in, decision out.
//!
//! The call, the runtime API, the tests and off-chain readers share it. It reads nothing by itself,
//! the order of the facts never matters, and the answer is the same bytes everywhere.

mod answer;
mod asked;
mod policy;

pub use answer::*;
pub use asked::AccessRequest;
pub use policy::*;

use crate::{
    codes::{Code, ConsentAction, Jurisdiction, PurposeOfUse, MAX_ROLES},
    consent::{ConsentDecision, Grantee, LiveConsent, Statement, Verification},
    ids::ProgrammeId,
    organisation::{Requester, StandingRefusal},
    research::{Obligations, Programme, Study},
    time::Moment,
};
use alloc::vec::Vec;
use asked::{Asked, Voice};

/// How many keys the consents about one requester lie under at most: practitioner, organisation,
/// kind, everyone, and each role with its parent.
pub const MAX_KEYS: u32 = 4 + 2 * MAX_ROLES;

/// Everything that a decision is made from.
pub struct Facts<'a, AccountId, Consents> {
    /// Who asks, or why it does not count.
    pub requester: Result<&'a Requester<AccountId>, StandingRefusal>,
    /// Whether who asks is the subject itself, or a representative of it who may read.
    pub own_right: bool,
    /// The consents that lie under the requester's keys ([`keys`]), in any order.
    pub consents: Consents,
    /// Whether the account hides which practitioner of the organisation asks, while the subject denies
    /// one of them anything: it may be that one. Never where the account is the practitioner's own.
    pub practitioner_denied: bool,
    /// The study for which data is asked, if it is for one.
    pub study: Option<&'a Study>,
    /// The programmes that the consents name. One that is not among them has no terms.
    pub programmes: &'a [(ProgrammeId, Programme<AccountId>)],
    /// The country whose law stands for the subject: its custodian's, if that is known.
    pub jurisdiction: Option<Jurisdiction>,
    /// The governed tables.
    pub policy: &'a PolicyTables,
    /// What is asked.
    pub request: &'a AccessRequest,
    /// When.
    pub now: Moment,
}

/// Decides.
///
/// The subject may always have access to its own data. For anybody else: who does not count or may
/// not claim the purpose is refused; any consent that denies overrides every one that permits, one
/// that is sealed and may deny leaves nothing permitted, and where none speaks the default policy
/// answers.
pub fn evaluate<'a, AccountId: PartialEq + 'a>(
    facts: Facts<'a, AccountId, impl IntoIterator<Item = &'a LiveConsent>>,
) -> Answer {
    let Facts { policy, request, .. } = facts;
    let answer = |decision, ground| Answer::new(decision, ground, policy.version);

    if facts.own_right && request.action == ConsentAction::ACCESS {
        return answer(AccessDecision::Permit, AnswerGround::OwnRight);
    }
    let requester = match facts.requester {
        Ok(requester) => requester,
        Err(refusal) => return answer(AccessDecision::Deny, AnswerGround::NotInForce(refusal)),
    };
    if !policy.may_claim(requester, request.purpose) {
        return answer(AccessDecision::Deny, AnswerGround::PurposeNotClaimable);
    }

    let programme_of = |id: ProgrammeId| {
        facts.programmes.iter().find(|(of, _)| *of == id).map(|(_, programme)| programme)
    };
    let asked = Asked::new(request);
    let mut reasons = Vec::new();
    let mut obligations = Obligations::default();
    for live in facts.consents {
        if !live.period().contains(facts.now) {
            continue;
        }
        let effect = match &live.statement {
            Statement::Sealed(_) => Some(Effect::MayDeny),
            Statement::Open(consent) => {
                let programme = consent.programme.map(programme_of);
                match (asked.voice(consent), consent.decision) {
                    (Voice::Silent, _) => None,
                    (Voice::Silenced(place), _) => Some(Effect::Silenced(place)),
                    (Voice::Speaks, ConsentDecision::Deny) => {
                        may_be_about(programme, facts.study).then_some(Effect::Denies)
                    }
                    (Voice::Speaks, ConsentDecision::Permit) => {
                        Some(match terms(programme, facts.study, requester) {
                            _ if live.verification == Verification::Refuted => Effect::Refuted,
                            None => Effect::OutsideProgramme,
                            Some(asks) => {
                                obligations = obligations.and(asks);
                                Effect::Permits
                            }
                        })
                    }
                }
            }
        };
        if let Some(effect) = effect {
            reasons.push(Reason { effect, consent: live.id });
        }
    }

    let had = |effect| reasons.iter().any(|reason| reason.effect == effect);
    let (decision, ground) = if had(Effect::Denies) {
        (AccessDecision::Deny, answer::consents(&reasons, Effect::Denies))
    } else if facts.practitioner_denied {
        (AccessDecision::Deny, AnswerGround::PersonHidden)
    } else {
        let (decision, ground) = if had(Effect::Permits) {
            (AccessDecision::Permit, answer::consents(&reasons, Effect::Permits))
        } else {
            let by_policy = policy.decide(request.purpose, requester.kind, facts.jurisdiction);
            (by_policy, AnswerGround::DefaultPolicy)
        };
        if had(Effect::MayDeny) && decision < AccessDecision::AskCustodian {
            (AccessDecision::AskCustodian, answer::consents(&reasons, Effect::MayDeny))
        } else {
            (decision, ground)
        }
    };
    let obligations =
        if decision == AccessDecision::Permit { obligations } else { Obligations::default() };
    Answer { obligations, ..answer(decision, ground).because(reasons) }
}

/// What a permit asks of this study, if the study is within the terms of the programme that the
/// permit is about; nothing, if it is about none.
fn terms<AccountId: PartialEq>(
    programme: Option<Option<&Programme<AccountId>>>,
    study: Option<&Study>,
    requester: &Requester<AccountId>,
) -> Option<Obligations> {
    let Some(programme) = programme else { return Some(Obligations::default()) };
    let (programme, study) = (programme?, study?);
    programme.covers(study, requester).then(|| programme.obligations())
}

/// Whether a denial may be about this study: it is about no programme, or about one under which the
/// study could fall. What is not known could be anything.
fn may_be_about<AccountId>(
    programme: Option<Option<&Programme<AccountId>>>,
    study: Option<&Study>,
) -> bool {
    match (programme.flatten(), study) {
        (Some(programme), Some(study)) => programme.touches(study),
        _ => true,
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

/// Whether the purpose belongs to the journey of breaking the glass.
pub fn is_emergency(purpose: PurposeOfUse) -> bool {
    matches!(purpose, PurposeOfUse::BTG | PurposeOfUse::ERTREAT)
}

#[cfg(test)]
mod tests;
