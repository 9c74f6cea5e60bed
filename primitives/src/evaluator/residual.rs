//! What is left of the data once it is known who asks, to do what, for which purpose: what a search
//! needs before it knows the labels of what it will find.

use super::{
    asked::{lines_of, Asked, Voice},
    AccessDecision, AccessRequest, AnswerGround, Effect, Facts, Reason,
};
use crate::{
    codes::{ActionSet, ConsentAction, PurposeOfUse, PurposeSet},
    consent::{Consent, ConsentDecision, Provision, Region, Statement, MAX_PROVISIONS},
    data_tag::DataTags,
    ids::ConsentId,
    research::Obligations,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32};

/// What a consent leaves of the data: a region with its holes.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Term {
    /// Which consent.
    pub consent: ConsentId,
    /// The region, of exactly the action and the purpose that are asked.
    pub region: Region,
    /// The tags that it and its provisions point at.
    pub tags: DataTags,
    /// Those holes that matter to the action and the purpose, with their fills.
    pub provisions: BoundedVec<Provision, ConstU32<MAX_PROVISIONS>>,
    /// What it asks of whoever it permits.
    pub obligations: Obligations,
}

/// What of the subject's data is permitted to this requester for this action and purpose: what a
/// permit covers, or everything where the ground permits it, less whatever a denial touches. Holes
/// are held against data as they are in a consent.
///
/// No term stands for more than one consent, so there are never more than the facts hold.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Residual {
    /// What is to be done.
    pub action: ConsentAction,
    /// For which purpose.
    pub purpose: PurposeOfUse,
    /// What is answered about data of which no term speaks.
    pub otherwise: AccessDecision,
    /// On what ground.
    pub ground: AnswerGround,
    /// The version of the policy under which it was made.
    pub policy_version: u32,
    /// What the permits leave, the oldest consent first.
    pub permits: Vec<Term>,
    /// What the denials take away, the oldest consent first.
    pub denies: Vec<Term>,
}

impl Residual {
    /// What must be done about data that is permitted; nothing, if it is not.
    pub fn permitted(&self, request: &AccessRequest) -> Option<Obligations> {
        if (request.action, request.purpose) != (self.action, self.purpose) {
            return None;
        }
        let asked = Asked::new(request);
        let speaks = |decision, term: &Term| {
            asked.voice_of(decision, &term.region, &term.tags, &term.provisions) == Voice::Speaks
        };
        if self.denies.iter().any(|term| speaks(ConsentDecision::Deny, term)) {
            return None;
        }
        let by_consent = self
            .permits
            .iter()
            .filter(|term| speaks(ConsentDecision::Permit, term))
            .map(|term| term.obligations)
            .reduce(Obligations::and);
        let by_ground = (self.otherwise == AccessDecision::Permit).then(Obligations::default);
        by_consent.or(by_ground)
    }
}

/// What of the data is permitted for this action and purpose, whatever else is asked: exactly those
/// requests are that [`Residual::permitted`] says are.
pub fn residual<AccountId: PartialEq>(
    facts: &Facts<'_, AccountId>,
    action: ConsentAction,
    purpose: PurposeOfUse,
) -> Residual {
    let without_terms = |otherwise, ground| Residual {
        action,
        purpose,
        otherwise,
        ground,
        policy_version: facts.policy.version,
        permits: Vec::new(),
        denies: Vec::new(),
    };
    let requester = match facts.standing(action, purpose) {
        Ok(requester) => requester,
        Err((decision, ground)) => return without_terms(decision, ground),
    };
    let (otherwise, ground) = facts.weigh(&[], purpose, requester);
    if facts.practitioner_denied {
        return without_terms(otherwise, ground);
    }

    let mut residual = without_terms(otherwise, ground);
    let mut sealed = Vec::new();
    let narrow = Narrow::to(action, purpose);
    for live in facts.in_force() {
        let Statement::Open(consent) = &live.statement else {
            sealed.push(Reason { effect: Effect::MayDeny, consent: live.id });
            continue;
        };
        let term = |obligations| narrow.consent(live.id, consent, obligations);
        match consent.decision {
            ConsentDecision::Permit => {
                residual.permits.extend(facts.terms(live, consent, requester).ok().and_then(term))
            }
            ConsentDecision::Deny if facts.may_be_about(consent) => {
                residual.denies.extend(term(Obligations::default()))
            }
            ConsentDecision::Deny => {}
        }
    }
    if !sealed.is_empty() {
        // It may be about any data: nothing is left, and there may be something to ask for.
        let ask = AccessDecision::AskCustodian;
        return if residual.otherwise < ask || !residual.permits.is_empty() {
            without_terms(ask, AnswerGround::of(&sealed, Effect::MayDeny))
        } else {
            without_terms(residual.otherwise, residual.ground)
        };
    }
    residual.permits.sort_unstable_by_key(|term| term.consent);
    residual.denies.sort_unstable_by_key(|term| term.consent);
    residual
}

/// Narrows consents to one action and one purpose.
struct Narrow {
    actions: ActionSet,
    purposes: PurposeSet,
    covering: PurposeSet,
    meeting: PurposeSet,
}

impl Narrow {
    fn to(action: ConsentAction, purpose: PurposeOfUse) -> Self {
        let (covering, meeting) = lines_of(purpose);
        let (actions, purposes) = (ActionSet::of(&[action]), PurposeSet::of(&[purpose]));
        Self { actions, purposes, covering, meeting }
    }

    /// The region with exactly the action and the purpose, if its own reach them.
    fn region(&self, region: &Region, reaching: PurposeSet) -> Option<Region> {
        let is_reached = region.actions.meets(self.actions) && region.purposes.meets(reaching);
        is_reached.then_some(Region { actions: self.actions, purposes: self.purposes, ..*region })
    }

    /// What is left of a consent, if anything is.
    fn consent(&self, id: ConsentId, consent: &Consent, obligations: Obligations) -> Option<Term> {
        let (matching, silencing) = match consent.decision {
            ConsentDecision::Permit => (self.covering, self.meeting),
            ConsentDecision::Deny => (self.meeting, self.covering),
        };
        let provisions = consent
            .provisions
            .iter()
            .filter_map(|provision| {
                let fills = provision.fills.iter().filter_map(|fill| self.region(fill, matching));
                Some(Provision {
                    hole: self.region(&provision.hole, silencing)?,
                    fills: BoundedVec::truncate_from(fills.collect()),
                })
            })
            .collect();
        Some(Term {
            consent: id,
            region: self.region(&consent.region, matching)?,
            tags: consent.tags.clone(),
            provisions: BoundedVec::truncate_from(provisions),
            obligations,
        })
    }
}
