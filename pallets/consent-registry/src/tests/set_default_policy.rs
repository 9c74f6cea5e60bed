//! `set_default_policy`.

use super::*;
use crate::Policy;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome},
    evaluator::{PolicyRule, PolicyTables},
};

fn rule(purpose: PurposeOfUse) -> PolicyRule {
    PolicyRule {
        jurisdiction: None,
        purpose,
        kind: OrganisationKind::HOSPITAL,
        decision: AccessDecision::Permit,
    }
}

fn set(rules: &[PolicyRule]) -> DispatchResult {
    let rules = BoundedVec::truncate_from(rules.to_vec());
    ConsentRegistry::set_default_policy(RuntimeOrigin::root(), rules)
}

#[test]
fn as_shipped_the_policy_denies() {
    in_a_world(|w| {
        assert_eq!(ConsentRegistry::policy(), PolicyTables::default());
        let answer = answer(DOCTOR, w.hospital, w.subject);
        assert_eq!(answer.decision, AccessDecision::Deny);
        assert_eq!(answer.ground, AnswerGround::DefaultPolicy);
        assert_eq!(answer.policy_version, 0);
    });
}

#[test]
fn governance_replaces_the_rules_and_every_answer_names_their_version() {
    in_a_world(|w| {
        assert_ok!(set(&[rule(PurposeOfUse::HPAYMT)]));
        assert_ok!(set(&[rule(PurposeOfUse::TREAT)]));
        assert_eq!(Policy::<Test>::get().version, 2);
        assert_eq!(ConsentRegistry::policy().rules.to_vec(), vec![rule(PurposeOfUse::TREAT)]);
        System::assert_last_event(Event::DefaultPolicyChanged { version: 2 }.into());
        assert_eq!(
            last_entry(),
            NewEntry {
                kind: AuditKind::PolicyChanged,
                subject: None,
                agent: None,
                organisation: None,
                action: None,
                purpose: None,
                outcome: AuditOutcome::Success,
                ground: AuditGround::Governance,
                object: AuditObject::Nothing,
            }
        );
        let open = answer(DOCTOR, w.hospital, w.subject);
        assert_eq!(open.decision, AccessDecision::Permit);
        assert_eq!(open.ground, AnswerGround::DefaultPolicy);
        assert_eq!(open.policy_version, 2);

        // Where a consent speaks the policy does not.
        let id = granted(ALICE, w.subject, Grantee::Everyone, denial());
        let closed = answer(DOCTOR, w.hospital, w.subject);
        assert_eq!(closed.decision, AccessDecision::Deny);
        assert_eq!(closed.ground, rests_on(&[id]));
        assert_eq!(closed.policy_version, 2);
    });
}

#[test]
fn the_policy_can_be_emptied_again() {
    in_a_world(|w| {
        assert_ok!(set(&[rule(PurposeOfUse::TREAT)]));
        assert_ok!(set(&[]));
        assert_eq!(Policy::<Test>::get().version, 2);
        assert!(!permits(DOCTOR, w.hospital, w.subject));
    });
}

#[test]
fn emergencies_have_their_own_journey() {
    in_a_world(|_| {
        for purpose in [PurposeOfUse::BTG, PurposeOfUse::ERTREAT] {
            assert_noop!(
                set(&[rule(PurposeOfUse::TREAT), rule(purpose)]),
                Error::<Test>::EmergencyPurpose
            );
        }
    });
}

#[test]
fn the_present_rules_are_refused() {
    in_a_world(|_| {
        assert_noop!(set(&[]), Error::<Test>::PolicyUnchanged);
        assert_ok!(set(&[rule(PurposeOfUse::TREAT)]));
        assert_noop!(set(&[rule(PurposeOfUse::TREAT)]), Error::<Test>::PolicyUnchanged);
    });
}

#[test]
fn nobody_but_governance_sets_the_policy() {
    in_a_world(|_| {
        for account in [ALICE, CLERK, STRANGER] {
            assert_noop!(
                ConsentRegistry::set_default_policy(
                    signed(account),
                    BoundedVec::truncate_from(vec![rule(PurposeOfUse::TREAT)])
                ),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn what_is_no_country_is_refused() {
    in_a_world(|_| {
        let rule = PolicyRule {
            jurisdiction: Some(salus_primitives::Jurisdiction(*b"x1")),
            purpose: PurposeOfUse::TREAT,
            kind: OrganisationKind::HOSPITAL,
            decision: AccessDecision::Deny,
        };
        let rules = BoundedVec::truncate_from(vec![rule]);
        assert_noop!(
            ConsentRegistry::set_default_policy(RuntimeOrigin::root(), rules),
            Error::<Test>::UnknownCode
        );
    });
}
