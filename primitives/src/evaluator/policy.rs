//! The two governed tables: who may claim which purpose, and what answers where no consent speaks.

use super::{asked::reaches, AccessDecision};
use crate::{
    codes::{Jurisdiction, OrganisationKind, PractitionerRole, PurposeOfUse},
    organisation::Requester,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32};

/// How many rules the default policy holds at most.
pub const MAX_POLICY_RULES: u32 = 64;

/// How many lines the table of who may claim which purpose holds at most.
pub const MAX_PURPOSE_CLAIMS: u32 = 64;

/// One line of the table that says who may claim which purpose.
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
pub struct PurposeClaim {
    /// This purpose and its kinds may be claimed
    pub purpose: PurposeOfUse,
    /// at organisations of this kind
    pub kind: OrganisationKind,
    /// by those with this role or a kind of it; by everybody there, if none is named.
    pub role: Option<PractitionerRole>,
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
    /// For subjects whose custodian is in this country; for all, if none is named.
    pub jurisdiction: Option<Jurisdiction>,
    /// For this purpose and its kinds.
    pub purpose: PurposeOfUse,
    /// At organisations of this kind.
    pub kind: OrganisationKind,
    /// The answer.
    pub decision: AccessDecision,
}

/// The governed tables. One version counts the changes of both: an answer that names it says which
/// tables it was made under.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PolicyTables {
    /// Counts up with every change.
    pub version: u32,
    /// Who may claim which purpose: asked first. What no line allows is not allowed.
    pub claims: BoundedVec<PurposeClaim, ConstU32<MAX_PURPOSE_CLAIMS>>,
    /// The default policy, which answers where no consent speaks. Where no rule certainly stands for
    /// the whole purpose that is asked, the answer is to deny; otherwise the strictest answer of the
    /// rules that may stand for it or for a part of it, so that asking for a wider purpose never
    /// opens.
    pub rules: BoundedVec<PolicyRule, ConstU32<MAX_POLICY_RULES>>,
}

impl Default for PolicyTables {
    /// The tables as shipped: each kind of organisation may claim what it is there for, and where no
    /// consent speaks the answer is to deny.
    fn default() -> Self {
        use OrganisationKind::{
            HOSPITAL, INSURER, LABORATORY, PATIENT_ASSOCIATION, REGULATOR, RESEARCH_INSTITUTE,
        };
        use PurposeOfUse::{HOPERAT, HPAYMT, HRESCH, PATRQT, PUBHLTH, TREAT};
        let claims = [
            (HOSPITAL, TREAT),
            (HOSPITAL, HPAYMT),
            (HOSPITAL, HOPERAT),
            (HOSPITAL, HRESCH),
            (HOSPITAL, PATRQT),
            (HOSPITAL, PUBHLTH),
            (LABORATORY, TREAT),
            (LABORATORY, HPAYMT),
            (LABORATORY, HOPERAT),
            (LABORATORY, PUBHLTH),
            (INSURER, HPAYMT),
            (INSURER, HOPERAT),
            (RESEARCH_INSTITUTE, HRESCH),
            (REGULATOR, PUBHLTH),
            (REGULATOR, HOPERAT),
            (PATIENT_ASSOCIATION, PATRQT),
        ]
        .into_iter()
        .map(|(kind, purpose)| PurposeClaim { purpose, kind, role: None })
        .collect();
        Self { version: 0, claims: BoundedVec::truncate_from(claims), rules: BoundedVec::new() }
    }
}

impl PolicyTables {
    /// Whether the requester may claim the purpose.
    pub fn may_claim<AccountId>(
        &self,
        requester: &Requester<AccountId>,
        purpose: PurposeOfUse,
    ) -> bool {
        self.claims.iter().any(|claim| {
            claim.kind == requester.kind
                && reaches(claim.purpose, purpose)
                && claim.role.is_none_or(|role| requester.has_role(role))
        })
    }

    /// What the default policy says for this purpose at an organisation of this kind. Which country's
    /// rules stand for a subject may not be known: then none of them opens, and all of them close.
    pub fn decide(
        &self,
        purpose: PurposeOfUse,
        kind: OrganisationKind,
        jurisdiction: Option<Jurisdiction>,
    ) -> AccessDecision {
        let of_kind = || self.rules.iter().filter(|rule| rule.kind == kind);
        let stands = |rule: &PolicyRule| {
            rule.jurisdiction.is_none_or(|of_rule| jurisdiction == Some(of_rule))
        };
        let may_stand = |rule: &PolicyRule| stands(rule) || jurisdiction.is_none();
        if !of_kind().any(|rule| stands(rule) && reaches(rule.purpose, purpose)) {
            return AccessDecision::Deny;
        }
        of_kind()
            .filter(|rule| may_stand(rule))
            .filter(|rule| reaches(rule.purpose, purpose) || reaches(purpose, rule.purpose))
            .map(|rule| rule.decision)
            .max()
            .unwrap_or(AccessDecision::Deny)
    }
}
