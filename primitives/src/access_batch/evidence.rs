//! Evidence against a batch that anybody can check.

use super::{AccessBatch, AccessEntry, AccessLeaf, Proven, SubjectTag};
use crate::{
    codes::{Code, PurposeOfUse},
    commitment::Salt,
    evaluator::{evaluate, is_emergency, AccessDecision, Facts},
    ids::OrganisationId,
    time::Moment,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_core::H256;

/// Where a leaf is in its batch.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct LeafProof {
    /// The salt of the leaf.
    pub salt: Salt,
    /// The tag under which it stands.
    pub tag: SubjectTag,
    /// Its place.
    pub index: u32,
    /// The hashes beside the way from it to the root, from below.
    pub proof: Vec<H256>,
}

/// What is wrong with a leaf.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum Contradiction {
    /// The block's time is not the one that the batch states.
    StateTime,
    /// The access lies outside the batch's period, or before the state over which it was decided.
    OutsidePeriod,
    /// The state was older than allowed, and the batch does not say so.
    StateTooOld,
    /// The state was older than allowed, and it was not for treatment.
    NotTreatment,
    /// It was for an emergency, which has a journey of its own.
    Emergency,
    /// It was permitted, and the evaluator does not permit it.
    NotPermitted,
    /// It was denied, and the evaluator permits it.
    NotDenied,
}

/// Why nothing can be said.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum NoEvidence {
    /// The leaf is not in the batch.
    NotInBatch,
    /// The facts are of another moment, or about another requester.
    OtherFacts,
    /// A sealed denial may speak: whoever holds what it states unseals it in the facts and asks again.
    Sealed,
}

/// What is wrong with a leaf of this batch of the organisation, if anything is.
///
/// `block_time` and `facts` are what was proved: the chain's clock, and everything that the evaluator asks
/// about the leaf's subject and requester, by storage proof under [`StateRef::hash`](super::StateRef) -
/// [`Facts::now`] being the moment of the access, at which standing and periods count. Nothing here
/// checks that proof: whoever calls does. `max_state_age` is the runtime's.
pub fn contradiction<AccountId: Clone + Encode + PartialEq>(
    (organisation, batch): (OrganisationId, &AccessBatch),
    leaf: &AccessLeaf<AccountId>,
    place: &LeafProof,
    block_time: Moment,
    facts: &Facts<'_, AccountId>,
    max_state_age: Moment,
) -> Result<Option<Contradiction>, NoEvidence> {
    let entry = AccessEntry { tag: place.tag, access: leaf.commitment(&place.salt) };
    if !batch.has(place.index, &entry, &place.proof) {
        return Err(NoEvidence::NotInBatch);
    }
    if batch.state.time != block_time {
        return Ok(Some(Contradiction::StateTime));
    }
    if leaf.at < batch.from || leaf.at >= batch.to || leaf.at < block_time {
        return Ok(Some(Contradiction::OutsidePeriod));
    }
    if !batch.is_degraded && leaf.at - block_time > max_state_age {
        return Ok(Some(Contradiction::StateTooOld));
    }
    let purpose = leaf.request.purpose;
    if is_emergency(purpose) {
        return Ok(Some(Contradiction::Emergency));
    }
    if batch.is_degraded && leaf.is_permitted && !PurposeOfUse::TREAT.subsumes(purpose) {
        return Ok(Some(Contradiction::NotTreatment));
    }

    let is_about_another = facts
        .requester
        .is_ok_and(|it| it.account != leaf.practitioner || it.organisation != organisation);
    if facts.now != leaf.at || is_about_another {
        return Err(NoEvidence::OtherFacts);
    }
    match (evaluate(facts, &leaf.request).decision, leaf.is_permitted) {
        (AccessDecision::AskCustodian, _) => Err(NoEvidence::Sealed),
        (AccessDecision::Permit, false) => Ok(Some(Contradiction::NotDenied)),
        (AccessDecision::BreakGlassOnly | AccessDecision::Deny, true) => {
            Ok(Some(Contradiction::NotPermitted))
        }
        (AccessDecision::Permit, true)
        | (AccessDecision::BreakGlassOnly | AccessDecision::Deny, false) => Ok(None),
    }
}

/// Whether two neighbours stand in the wrong order: whoever posts a tree that is not sorted could hide
/// leaves in it. `index` is the place of the first of the two.
pub fn proves_disorder(batch: &AccessBatch, index: u32, first: &Proven, second: &Proven) -> bool {
    let Some(next) = index.checked_add(1) else { return false };
    first.entry > second.entry
        && batch.has(index, &first.entry, &first.proof)
        && batch.has(next, &second.entry, &second.proof)
}
