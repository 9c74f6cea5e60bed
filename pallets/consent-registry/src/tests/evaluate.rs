//! What the floor above asks: `evaluate` and `stands`.

use super::*;
use proptest::prelude::*;
use salus_primitives::{evaluator::PolicyRule, organisation::StandingRefusal};

#[test]
fn a_subject_and_its_reading_representative_are_answered_by_right() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, denial());
        for account in [ALICE, GUARDIAN] {
            // They need no organisation, and no denial closes their own data to them.
            let answer = answer(account, w.hospital, w.subject);
            assert_eq!(answer.decision, AccessDecision::Permit);
            assert_eq!(answer.ground, AnswerGround::OwnRight);
        }
        for account in [BOB, POWERLESS] {
            let answer = answer(account, w.hospital, w.subject);
            assert_eq!(answer.decision, AccessDecision::Deny);
        }
    });
}

#[test]
fn own_right_is_to_have_access_and_nothing_else() {
    in_a_world(|w| {
        let request = AccessRequest { action: ConsentAction::DISCLOSE, ..asked() };
        let refused = Err(StandingRefusal::NotVouchedFor);
        let answer = ConsentRegistry::evaluate(w.subject, &ALICE, refused, &request, None, NOW);
        assert_eq!(answer.decision, AccessDecision::Deny);
        assert_eq!(answer.ground, AnswerGround::NotInForce(StandingRefusal::NotVouchedFor));
    });
}

#[test]
fn a_requester_counts_only_while_it_is_in_force() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let denied_for = |account, refusal| {
            let answer = answer(account, w.hospital, w.subject);
            assert_eq!(answer.decision, AccessDecision::Deny);
            assert_eq!(answer.ground, AnswerGround::NotInForce(refusal));
        };
        assert!(permits(DOCTOR, w.hospital, w.subject));
        denied_for(STRANGER, StandingRefusal::NotVouchedFor);
        TestOrganisations::lapse(w.hospital, DOCTOR);
        denied_for(DOCTOR, StandingRefusal::CredentialNotInForce);
        TestOrganisations::set_active(w.hospital, false);
        denied_for(DOCTOR, StandingRefusal::OrganisationNotActive);
    });
}

#[test]
fn no_consent_of_an_unknown_or_ended_subject_speaks() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let rule = PolicyRule {
            jurisdiction: None,
            purpose: PurposeOfUse::TREAT,
            kind: OrganisationKind::HOSPITAL,
            decision: AccessDecision::Permit,
        };
        let rules = BoundedVec::truncate_from(vec![rule]);
        assert_ok!(ConsentRegistry::set_default_policy(RuntimeOrigin::root(), rules));
        assert!(permits(DOCTOR, w.hospital, w.others), "the policy is open");
        TestSubjects::end(w.subject);
        for subject in [w.subject, SubjectId([9; 16])] {
            for account in [DOCTOR, ALICE] {
                assert_eq!(answer(account, w.hospital, subject).decision, AccessDecision::Deny);
            }
            let answer = answer(DOCTOR, w.hospital, subject);
            assert_eq!(answer.ground, AnswerGround::DefaultPolicy);
            assert_eq!(answer.policy_version, 1);
        }
    });
}

#[test]
fn the_rules_of_the_custodians_country_stand_whoever_asks_from_wherever() {
    in_a_world(|w| {
        let (here, there) = (Jurisdiction(*b"NL"), Jurisdiction(*b"BE"));
        let rule = PolicyRule {
            jurisdiction: Some(here),
            purpose: PurposeOfUse::TREAT,
            kind: OrganisationKind::HOSPITAL,
            decision: AccessDecision::Permit,
        };
        let rules = BoundedVec::truncate_from(vec![rule]);
        assert_ok!(ConsentRegistry::set_default_policy(RuntimeOrigin::root(), rules));
        let decided = |custodian, requester| {
            TestOrganisations::move_to(w.hospital, custodian);
            TestOrganisations::move_to(w.clinic, requester);
            answer(CLINIC_CLERK, w.clinic, w.subject).decision
        };
        assert_eq!(decided(here, here), AccessDecision::Permit);
        assert_eq!(decided(here, there), AccessDecision::Permit);
        assert_eq!(decided(there, here), AccessDecision::Deny);
        assert_eq!(decided(there, there), AccessDecision::Deny);

        // Data does not change country with the standing of who keeps it.
        TestOrganisations::move_to(w.hospital, here);
        TestOrganisations::remove(w.hospital);
        assert!(permits(CLINIC_CLERK, w.clinic, w.subject));
    });
}

#[test]
fn every_key_of_a_requester_is_looked_under_and_no_other() {
    in_a_world(|w| {
        let organisation = w.hospital;
        for grantee in [
            Grantee::Practitioner { organisation: w.clinic, account: DOCTOR },
            Grantee::Practitioner { organisation, account: VERIFIER },
            Grantee::Organisation(w.clinic),
            Grantee::Role { organisation, role: PractitionerRole::NURSE },
            Grantee::Role { organisation: w.clinic, role: PractitionerRole::DOCTOR },
            Grantee::Kind(OrganisationKind::INSURER),
        ] {
            granted(ALICE, w.subject, grantee, treatment());
        }
        assert_eq!(answer(DOCTOR, w.hospital, w.subject).ground, AnswerGround::DefaultPolicy);
        let mut expected = Vec::new();
        for grantee in [
            Grantee::Everyone,
            Grantee::Role { organisation, role: PractitionerRole::DOCTOR },
            Grantee::Role { organisation, role: PractitionerRole::CARDIOLOGIST },
            Grantee::Kind(OrganisationKind::HOSPITAL),
            Grantee::Organisation(organisation),
            Grantee::Practitioner { organisation, account: DOCTOR },
        ] {
            expected.push(granted(ALICE, w.subject, grantee, treatment()));
        }
        assert_eq!(answer(DOCTOR, w.hospital, w.subject).ground, rests_on(&expected));
    });
}

#[test]
fn a_consent_stands_while_it_lives_and_is_in_its_period() {
    in_a_world(|w| {
        let requester = TestOrganisations::requester(&DOCTOR, w.hospital, NOW).unwrap();
        let stands =
            |id, now| ConsentRegistry::stands(w.subject, &requester, id, &asked(), None, now);
        let grantee = Grantee::Organisation(w.hospital);
        let id = granted(ALICE, w.subject, grantee.clone(), until(NOW + DAY));
        let elsewhere = granted(ALICE, w.subject, Grantee::Organisation(w.clinic), treatment());
        let of_another = granted(BOB, w.others, grantee.clone(), treatment());
        assert!(stands(id, NOW));
        assert!(!stands(id, NOW - 1));
        assert!(stands(id, NOW + DAY - 1));
        assert!(!stands(id, NOW + DAY));
        assert!(!stands(elsewhere, NOW));
        assert!(!stands(of_another, NOW));
        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, grantee, id));
        assert!(!stands(id, NOW));
    });
}

#[test]
fn nothing_stands_after_everything_was_revoked_or_the_subject_ended() {
    in_a_world(|w| {
        let requester = TestOrganisations::requester(&DOCTOR, w.hospital, NOW).unwrap();
        let stands = |id| ConsentRegistry::stands(w.subject, &requester, id, &asked(), None, NOW);
        let first = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert!(stands(first));
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        assert!(!stands(first));
        let second = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert!(stands(second));
        TestSubjects::end(w.subject);
        assert!(!stands(second));
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is granted and revoked, in whatever order, what lives is what was granted and
    /// neither revoked nor made to end since, and the answer rests on exactly that.
    #[test]
    fn the_register_keeps_what_was_granted_and_not_revoked(
        steps in prop::collection::vec((0u8..4, 0usize..4, any::<prop::sample::Index>()), 1..40),
    ) {
        in_a_world(|w| {
            let grantees = [
                Grantee::Everyone,
                Grantee::Organisation(w.hospital),
                Grantee::Organisation(w.clinic),
                Grantee::Practitioner { organisation: w.hospital, account: DOCTOR },
            ];
            let mut expected: Vec<(ConsentId, usize)> = Vec::new();
            for (step, key, pick) in steps {
                let in_key = expected.iter().filter(|(_, at)| *at == key).count();
                match step {
                    0 | 1 if in_key < 8 => {
                        let grantee = grantees[key].clone();
                        expected.push((granted(ALICE, w.subject, grantee, treatment()), key));
                    }
                    2 if !expected.is_empty() => {
                        let (id, key) = expected.remove(pick.index(expected.len()));
                        let grantee = grantees[key].clone();
                        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, grantee, id));
                    }
                    3 if pick.index(8) == 0 => {
                        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
                        expected.clear();
                    }
                    _ => continue,
                }
                ConsentRegistry::do_try_state().unwrap();
                for (key, grantee) in grantees.iter().enumerate() {
                    let of_key: Vec<_> =
                        expected.iter().filter(|(_, at)| *at == key).map(|(id, _)| *id).collect();
                    assert_eq!(ids(w.subject, grantee.clone()), of_key);
                }
                let about: Vec<_> =
                    expected.iter().filter(|(_, at)| *at != 2).map(|(id, _)| *id).collect();
                let ground = answer(DOCTOR, w.hospital, w.subject).ground;
                if about.is_empty() {
                    assert_eq!(ground, AnswerGround::DefaultPolicy);
                } else {
                    assert_eq!(ground, rests_on(&about));
                }
            }
        });
    }
}

#[test]
fn a_denial_toward_everyone_overrides_a_permit_toward_one() {
    in_a_world(|w| {
        let organisation = w.hospital;
        let one = Grantee::Practitioner { organisation, account: DOCTOR };
        granted(ALICE, w.subject, one, treatment());
        let deny = granted(ALICE, w.subject, Grantee::Everyone, denial());
        assert_eq!(answer(DOCTOR, w.hospital, w.subject).ground, rests_on(&[deny]));
        assert!(!permits(DOCTOR, w.hospital, w.subject));
    });
}

#[cfg(feature = "runtime-benchmarks")]
#[test]
fn the_benchmarks_helper_fills_every_key_and_the_request_is_permitted() {
    use salus_primitives::{traits::ConsentsHelper, Sensitivity};

    in_a_world(|w| {
        let labels = Some(SensitivitySet::of(&[Sensitivity::HIV]));
        let requester = TestOrganisations::requester(&DOCTOR, w.hospital, NOW).unwrap();
        for request in [
            AccessRequest { labels, author: Some(w.clinic), data_time: Some(NOW), ..asked() },
            asked(),
        ] {
            ConsentRegistry::fill(w.subject, &requester, &request);
            let keys = salus_primitives::evaluator::keys(&requester);
            for key in keys {
                let live = live(w.subject, key);
                assert_eq!(live.len(), 8);
                assert!(live.iter().all(|it| it.open().is_some_and(|it| it.provisions.is_full())));
            }
            let answer =
                ConsentRegistry::evaluate(w.subject, &DOCTOR, Ok(&requester), &request, None, NOW);
            assert_eq!(answer.decision, AccessDecision::Permit);
        }
        // The lines that these consents are named by.
        for _ in 0..48 {
            TestTrail::append(NewEntry::<u64>::of(
                salus_primitives::audit::AuditKind::ConsentGranted,
            ));
        }
    });
}
