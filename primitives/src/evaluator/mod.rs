//! The one evaluator: facts in, decision out.
//!
//! The call, the runtime API, the tests and off-chain readers share it. It reads nothing by itself,
//! the order of the facts never matters, and the answer is the same bytes everywhere.

mod answer;
mod asked;
mod policy;
mod refusal;
mod residual;

pub use answer::*;
pub use asked::AccessRequest;
pub use policy::*;
pub use refusal::refuses_emergency;
pub use residual::*;

use crate::{
    codes::{ConsentAction, Jurisdiction, PurposeOfUse, MAX_ROLES},
    consent::{Consent, ConsentDecision, Grantee, LiveConsent, Statement, Verification},
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

/// Everything that a decision is made from, whatever is asked.
#[derive(Clone, Copy)]
pub struct Facts<'a, AccountId> {
    /// Who asks, or why it does not count.
    pub requester: Result<&'a Requester<AccountId>, StandingRefusal>,
    /// Whether who asks is the subject itself, or a representative of it who may read.
    pub own_right: bool,
    /// The consents that lie under the requester's keys ([`keys`]), in any order.
    pub consents: &'a [LiveConsent],
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
    /// When.
    pub now: Moment,
}

/// Decides.
///
/// The subject may always have access to its own data. For anybody else: who does not count or may
/// not claim the purpose is refused; any consent that denies overrides every one that permits, one
/// that is sealed and may deny leaves nothing permitted, and where none speaks the default policy
/// answers.
pub fn evaluate<AccountId: PartialEq>(
    facts: &Facts<'_, AccountId>,
    request: &AccessRequest,
) -> Answer {
    let version = facts.policy.version;
    let requester = match facts.standing(request.action, request.purpose) {
        Ok(requester) => requester,
        Err((decision, ground)) => return Answer::new(decision, ground, version),
    };

    let asked = Asked::new(request);
    let mut reasons = Vec::new();
    let mut obligations = Obligations::default();
    for live in facts.in_force() {
        let (effect, asks) = match &live.statement {
            Statement::Sealed(_) => (Effect::MayDeny, None),
            Statement::Open(consent) => match (asked.voice(consent), consent.decision) {
                (Voice::Silent, _) => continue,
                (Voice::Silenced(place), _) => (Effect::Silenced(place), None),
                (Voice::Speaks, ConsentDecision::Deny) if facts.may_be_about(consent) => {
                    (Effect::Denies, None)
                }
                (Voice::Speaks, ConsentDecision::Deny) => continue,
                (Voice::Speaks, ConsentDecision::Permit) => {
                    match facts.terms(live, consent, requester) {
                        Ok(asks) => (Effect::Permits, Some(asks)),
                        Err(effect) => (effect, None),
                    }
                }
            },
        };
        obligations = asks.map_or(obligations, |asks| obligations.and(asks));
        reasons.push(Reason { effect, consent: live.id });
    }

    let (decision, ground) = facts.weigh(&reasons, request.purpose, requester);
    let permitted = decision == AccessDecision::Permit;
    Answer {
        obligations: if permitted { obligations } else { Obligations::default() },
        ..Answer::new(decision, ground, version).because(reasons)
    }
}

impl<'a, AccountId> Facts<'a, AccountId> {
    /// The requester, unless it is answered whatever the consents say.
    fn standing(
        &self,
        action: ConsentAction,
        purpose: PurposeOfUse,
    ) -> Result<&'a Requester<AccountId>, (AccessDecision, AnswerGround)> {
        if self.own_right && action == ConsentAction::ACCESS {
            return Err((AccessDecision::Permit, AnswerGround::OwnRight));
        }
        let requester = self
            .requester
            .map_err(|refusal| (AccessDecision::Deny, AnswerGround::NotInForce(refusal)))?;
        if !self.policy.may_claim(requester, purpose) {
            return Err((AccessDecision::Deny, AnswerGround::PurposeNotClaimable));
        }
        Ok(requester)
    }

    /// The consents that are inside their period.
    fn in_force(&self) -> impl Iterator<Item = &'a LiveConsent> + use<'a, AccountId> {
        let now = self.now;
        self.consents.iter().filter(move |live| live.period().contains(now))
    }

    /// The terms of the programme that a consent is about, if they are known: nothing where it is
    /// about none.
    fn programme(&self, consent: &Consent) -> Option<Option<&'a Programme<AccountId>>> {
        consent.programme.map(|named| {
            self.programmes.iter().find(|(id, _)| *id == named).map(|(_, programme)| programme)
        })
    }

    /// What a permit that speaks asks of whoever it permits, or why it does not permit after all.
    fn terms(
        &self,
        live: &LiveConsent,
        consent: &Consent,
        requester: &Requester<AccountId>,
    ) -> Result<Obligations, Effect>
    where
        AccountId: PartialEq,
    {
        if live.verification == Verification::Refuted {
            return Err(Effect::Refuted);
        }
        match (self.programme(consent), self.study) {
            (None, _) => Ok(Obligations::default()),
            (Some(Some(programme)), Some(study)) if programme.covers(study, requester) => {
                Ok(programme.obligations())
            }
            _ => Err(Effect::OutsideProgramme),
        }
    }

    /// Whether a denial may be about what is asked: it is about no programme, or about one under which
    /// the study could fall. What is not known could be anything.
    fn may_be_about(&self, consent: &Consent) -> bool {
        match (self.programme(consent), self.study) {
            (Some(Some(programme)), Some(study)) => programme.touches(study),
            _ => true,
        }
    }

    /// Weighs what the consents say, and asks the default policy where they say nothing.
    fn weigh(
        &self,
        reasons: &[Reason],
        purpose: PurposeOfUse,
        requester: &Requester<AccountId>,
    ) -> (AccessDecision, AnswerGround) {
        let had = |effect| reasons.iter().any(|reason| reason.effect == effect);
        if had(Effect::Denies) {
            return (AccessDecision::Deny, AnswerGround::of(reasons, Effect::Denies));
        }
        if self.practitioner_denied {
            return (AccessDecision::Deny, AnswerGround::PersonHidden);
        }
        let (decision, ground) = if had(Effect::Permits) {
            (AccessDecision::Permit, AnswerGround::of(reasons, Effect::Permits))
        } else {
            let decision = self.policy.decide(purpose, requester.kind, self.jurisdiction);
            (decision, AnswerGround::DefaultPolicy)
        };
        if had(Effect::MayDeny) && decision < AccessDecision::AskCustodian {
            return (AccessDecision::AskCustodian, AnswerGround::of(reasons, Effect::MayDeny));
        }
        (decision, ground)
    }
}

/// The keys under which the consents about a requester lie.
pub fn keys<AccountId: Clone>(requester: &Requester<AccountId>) -> Vec<Grantee<AccountId>> {
    let organisation = requester.organisation;
    let mut keys = Vec::with_capacity(MAX_KEYS as usize);
    keys.push(Grantee::Practitioner { organisation, account: requester.account.clone() });
    keys.push(Grantee::Organisation(organisation));
    keys.push(Grantee::Kind(requester.kind));
    keys.push(Grantee::Everyone);
    for role in requester.roles.with_ancestors().iter() {
        keys.push(Grantee::Role { organisation, role });
    }
    keys
}

/// Whether the purpose belongs to the journey of breaking the glass.
pub fn is_emergency(purpose: PurposeOfUse) -> bool {
    matches!(purpose, PurposeOfUse::BTG | PurposeOfUse::ERTREAT)
}

#[cfg(test)]
mod tests;
