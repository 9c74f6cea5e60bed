//! `set_purpose_claims`.

use super::*;
use crate::Policy;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    evaluator::PurposeClaim,
};

fn set(claims: &[PurposeClaim]) -> DispatchResult {
    let claims = BoundedVec::truncate_from(claims.to_vec());
    ConsentRegistry::set_purpose_claims(RuntimeOrigin::root(), claims)
}

fn claim(purpose: PurposeOfUse, role: Option<PractitionerRole>) -> PurposeClaim {
    PurposeClaim { purpose, kind: OrganisationKind::HOSPITAL, role }
}

#[test]
fn governance_says_who_may_claim_what_and_every_answer_names_the_version() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert!(permits(CLERK, w.hospital, w.subject) && permits(DOCTOR, w.hospital, w.subject));
        assert_ok!(set(&[claim(PurposeOfUse::TREAT, Some(PractitionerRole::DOCTOR))]));
        System::assert_last_event(Event::PurposeClaimsChanged { version: 1 }.into());
        let entry = last_entry();
        assert_eq!((entry.kind, entry.subject), (AuditKind::PurposeClaimsChanged, None));
        assert_eq!((entry.ground, entry.object), (AuditGround::Governance, AuditObject::Nothing));
        let answer = answer(CLERK, w.hospital, w.subject);
        assert_eq!(answer.ground, AnswerGround::PurposeNotClaimable);
        assert_eq!(answer.policy_version, 1);
        assert!(permits(DOCTOR, w.hospital, w.subject));
        assert_ok!(set(&[]));
        assert!(!permits(DOCTOR, w.hospital, w.subject));
    });
}

#[test]
fn both_tables_count_one_version_and_keep_one_another() {
    in_a_world(|_| {
        let rule = salus_primitives::evaluator::PolicyRule {
            jurisdiction: None,
            purpose: PurposeOfUse::TREAT,
            kind: OrganisationKind::HOSPITAL,
            decision: AccessDecision::BreakGlassOnly,
        };
        let rules = BoundedVec::truncate_from(vec![rule]);
        assert_ok!(ConsentRegistry::set_default_policy(RuntimeOrigin::root(), rules.clone()));
        let claims = [claim(PurposeOfUse::HPAYMT, None)];
        assert_ok!(set(&claims));
        let policy = Policy::<Test>::get();
        assert_eq!((policy.version, policy.rules), (2, rules));
        assert_eq!(policy.claims.to_vec(), claims);
    });
}

#[test]
fn emergencies_are_not_claimed_and_the_present_lines_are_refused() {
    in_a_world(|_| {
        for purpose in [PurposeOfUse::BTG, PurposeOfUse::ERTREAT] {
            assert_noop!(set(&[claim(purpose, None)]), Error::<Test>::EmergencyPurpose);
        }
        let present = Policy::<Test>::get().claims;
        assert_noop!(set(&present), Error::<Test>::PolicyUnchanged);
    });
}

#[test]
fn nobody_but_governance_sets_them() {
    in_a_world(|_| {
        for origin in [RuntimeOrigin::none(), signed(CLERK)] {
            assert_noop!(
                ConsentRegistry::set_purpose_claims(origin, BoundedVec::new()),
                DispatchError::BadOrigin
            );
        }
    });
}
