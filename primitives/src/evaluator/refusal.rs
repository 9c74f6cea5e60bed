//! A standing refusal of emergency access.

use super::{
    asked::{Asked, Voice},
    AccessRequest, Facts,
};
use crate::consent::{ConsentDecision, Statement};

/// Whether a consent in force refuses what is asked in an emergency: it denies it and names the purpose,
/// BTG or ERTREAT, since these are never reached by subsumption. Nothing else is asked: not who may
/// claim the purpose, no permit, no policy. What a sealed denial states is known to the custodians alone,
/// and is for them to honour.
pub fn refuses_emergency<AccountId: PartialEq>(
    facts: &Facts<'_, AccountId>,
    request: &AccessRequest,
) -> bool {
    let asked = Asked::new(request);
    facts.in_force().any(|live| match &live.statement {
        Statement::Sealed(_) => false,
        Statement::Open(consent) => {
            consent.decision == ConsentDecision::Deny
                && asked.voice(consent) == Voice::Speaks
                && facts.may_be_about(consent)
        }
    })
}
