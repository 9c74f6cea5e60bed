//! `grant`.

use super::*;
use codec::Encode;
use frame_support::{assert_noop, pallet_prelude::DispatchError};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome},
    evaluator::PolicyRule,
};

#[test]
fn the_controller_grants() {
    in_a_world(|w| {
        let grantee = Grantee::Organisation(w.hospital);
        let id = granted(ALICE, w.subject, grantee.clone(), treatment());
        assert_eq!(
            live(w.subject, grantee.clone()),
            vec![stands(id, GrantedBy::Controller, treatment())]
        );
        System::assert_last_event(
            Event::ConsentGranted {
                subject: w.subject,
                consent: id,
                grantee,
                decision: ConsentDecision::Permit,
                by: GrantedBy::Controller,
                shadowed_by: Default::default(),
            }
            .into(),
        );
        assert_eq!(
            last_entry(),
            NewEntry {
                kind: AuditKind::ConsentGranted,
                subject: Some(w.subject),
                agent: Some(ALICE),
                organisation: None,
                action: None,
                purpose: None,
                outcome: AuditOutcome::Success,
                ground: AuditGround::OwnRight,
                object: AuditObject::Consent(id),
            }
        );
        assert_eq!(TestTrail::entries::<u64>().len(), 1);
        assert_eq!(id, ConsentId(0), "a consent is named by the line that granted it");
        assert!(permits(DOCTOR, w.hospital, w.subject));
    });
}

#[test]
fn a_representative_with_the_power_grants() {
    in_a_world(|w| {
        let id = granted(GUARDIAN, w.subject, Grantee::Everyone, denial());
        System::assert_last_event(
            Event::ConsentGranted {
                subject: w.subject,
                consent: id,
                grantee: Grantee::Everyone,
                decision: ConsentDecision::Deny,
                by: GrantedBy::Representative { kind: RepresentativeKind::GUARD, by_court: false },
                shadowed_by: Default::default(),
            }
            .into(),
        );
        assert_eq!(last_entry().agent, Some(GUARDIAN));
    });
}

#[test]
fn every_kind_of_grantee_is_a_key_of_its_own() {
    in_a_world(|w| {
        let organisation = w.hospital;
        for grantee in [
            Grantee::Practitioner { organisation, account: DOCTOR },
            Grantee::Organisation(organisation),
            Grantee::Role { organisation, role: PractitionerRole::DOCTOR },
            Grantee::Kind(OrganisationKind::HOSPITAL),
            Grantee::Everyone,
        ] {
            let id = granted(ALICE, w.subject, grantee.clone(), treatment());
            assert_eq!(ids(w.subject, grantee.clone()), vec![id]);
            assert_eq!(answer(DOCTOR, w.hospital, w.subject).ground, rests_on(&[id]));
            assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, grantee, id));
        }
    });
}

#[test]
fn a_practitioner_need_not_be_vouched_for_yet() {
    in_a_world(|w| {
        let grantee = Grantee::Practitioner { organisation: w.hospital, account: STRANGER };
        granted(ALICE, w.subject, grantee, treatment());
        assert!(!permits(STRANGER, w.hospital, w.subject));
        TestOrganisations::vouch(w.hospital, STRANGER, RoleSet::EMPTY);
        assert!(permits(STRANGER, w.hospital, w.subject));
    });
}

#[test]
fn a_suspended_organisation_can_be_granted_to_and_has_nothing_of_it_meanwhile() {
    in_a_world(|w| {
        TestOrganisations::set_active(w.hospital, false);
        granted(ALICE, w.subject, Grantee::Organisation(w.hospital), treatment());
        assert!(!permits(DOCTOR, w.hospital, w.subject));
        TestOrganisations::set_active(w.hospital, true);
        assert!(permits(DOCTOR, w.hospital, w.subject));
    });
}

#[test]
fn a_consent_may_begin_later() {
    in_a_world(|w| {
        let period = Period { from: NOW + DAY, to: None };
        let later = Consent { period, ..treatment() };
        granted(ALICE, w.subject, Grantee::Everyone, later);
        assert!(!permits(DOCTOR, w.hospital, w.subject));
        Timestamp::set_timestamp(NOW + DAY);
        assert!(permits(DOCTOR, w.hospital, w.subject));
    });
}

#[test]
fn the_number_of_a_consent_tells_under_which_version_of_the_policy_it_was_stated() {
    in_a_world(|w| {
        let change = |purpose| {
            let rule = PolicyRule {
                jurisdiction: None,
                purpose,
                kind: OrganisationKind::HOSPITAL,
                decision: AccessDecision::BreakGlassOnly,
            };
            let rules = BoundedVec::truncate_from(vec![rule]);
            assert_ok!(ConsentRegistry::set_default_policy(RuntimeOrigin::root(), rules));
        };
        let version = |id: ConsentId| ConsentRegistry::policy_version_at(id.0);
        let mut stated = vec![(granted(ALICE, w.subject, Grantee::Everyone, treatment()), 0)];
        let waits = captured(&w, treatment());
        for (purpose, expected) in
            [PurposeOfUse::TREAT, PurposeOfUse::HPAYMT, PurposeOfUse::HRESCH, PurposeOfUse::TREAT]
                .into_iter()
                .zip(1..)
        {
            change(purpose);
            let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
            stated.push((id, expected));
            for (id, expected) in &stated {
                assert_eq!(version(*id), *expected);
            }
        }
        // What was signed under one version and confirmed under another was stated under the first.
        assert_eq!(version(waits), 0);
        // A line that is not written yet will be under the present one.
        assert_eq!(version(next()), 4);
        assert_eq!(ConsentRegistry::policy_version_at(u64::MAX), 4);
    });
}

#[test]
fn expired_consents_give_back_their_places() {
    in_a_world(|w| {
        for _ in 0..7 {
            granted(ALICE, w.subject, Grantee::Everyone, until(NOW + DAY));
        }
        let stays = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        Timestamp::set_timestamp(NOW + DAY);
        let new = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_eq!(ids(w.subject, Grantee::Everyone), vec![stays, new]);
    });
}

#[test]
fn a_full_key_takes_no_more_and_other_keys_do() {
    in_a_world(|w| {
        for _ in 0..8 {
            granted(ALICE, w.subject, Grantee::Everyone, treatment());
        }
        assert_noop!(
            ConsentRegistry::grant(signed(ALICE), w.subject, Grantee::Everyone, treatment()),
            Error::<Test>::KeyFull
        );
        granted(ALICE, w.subject, Grantee::Organisation(w.hospital), treatment());
        granted(BOB, w.others, Grantee::Everyone, treatment());
    });
}

/// Grantees as many as one likes, none of whom is another.
fn somebody(nth: u32) -> Grantee<u64> {
    Grantee::Practitioner { organisation: OrganisationId(1), account: u64::from(nth) + 1_000 }
}

#[test]
fn a_subject_has_only_so_many_consents_toward_all_together() {
    in_a_world(|w| {
        for nth in 0..128 {
            granted(ALICE, w.subject, somebody(nth / 8), until(NOW + 1));
        }
        let grant = || ConsentRegistry::grant(signed(ALICE), w.subject, somebody(16), treatment());
        assert_noop!(grant(), Error::<Test>::TooManyConsents);
        granted(BOB, w.others, somebody(16), treatment());
        // What is over counts, until its place is needed under its own key.
        Timestamp::set_timestamp(NOW + 1);
        assert_noop!(grant(), Error::<Test>::TooManyConsents);
        granted(ALICE, w.subject, somebody(0), treatment());
        assert_ok!(grant());
        assert_eq!(Overviews::<Test>::get(w.subject, 0).consents, 122);
    });
}

#[test]
fn a_subject_has_only_so_many_denies_toward_all_together() {
    in_a_world(|w| {
        for nth in 0..MAX_DENIES {
            granted(ALICE, w.subject, somebody(nth), denial());
        }
        assert_noop!(
            ConsentRegistry::grant(signed(ALICE), w.subject, Grantee::Everyone, denial()),
            Error::<Test>::TooManyDenies
        );
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, somebody(0), ConsentId(0)));
        granted(ALICE, w.subject, Grantee::Everyone, denial());
    });
}

#[test]
fn an_invalid_consent_is_refused_by_the_name_of_its_fault() {
    in_a_world(|w| {
        for (consent, error) in not_valid() {
            assert_noop!(
                ConsentRegistry::grant(signed(ALICE), w.subject, Grantee::Everyone, consent),
                error
            );
        }
        assert!(TestTrail::entries::<u64>().is_empty());
    });
}

#[test]
fn a_grantee_that_does_not_exist_or_was_removed_is_refused() {
    in_a_world(|w| {
        let nowhere = OrganisationId(77);
        TestOrganisations::remove(w.clinic);
        for organisation in [nowhere, w.clinic] {
            for grantee in [
                Grantee::Organisation(organisation),
                Grantee::Practitioner { organisation, account: DOCTOR },
                Grantee::Role { organisation, role: PractitionerRole::NURSE },
            ] {
                assert_noop!(
                    ConsentRegistry::grant(signed(ALICE), w.subject, grantee, treatment()),
                    Error::<Test>::GranteeNotFound
                );
            }
        }
    });
}

#[test]
fn an_unknown_or_ended_subject_is_refused() {
    in_a_world(|w| {
        let grant = |subject| {
            ConsentRegistry::grant(signed(ALICE), subject, Grantee::Everyone, treatment())
        };
        assert_noop!(grant(SubjectId([9; 16])), Error::<Test>::SubjectNotFound);
        TestSubjects::end(w.subject);
        assert_noop!(grant(w.subject), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn nobody_else_grants() {
    in_a_world(|w| {
        let grantee = Grantee::Organisation(w.hospital);
        // A stranger, another subject's controller, and the organisation that would gain.
        for account in [STRANGER, BOB, CLERK, DOCTOR] {
            assert_noop!(
                ConsentRegistry::grant(signed(account), w.subject, grantee.clone(), treatment()),
                Error::<Test>::NotAuthorized
            );
        }
        for account in [CLERK, ALICE] {
            assert_noop!(
                ConsentRegistry::grant(signed(account), w.assisted, grantee.clone(), treatment()),
                Error::<Test>::NotAuthorized
            );
        }
    });
}

#[test]
fn a_representative_without_the_power_does_not_grant() {
    in_a_world(|w| {
        let all_but = Powers { consent: false, revoke: true, read: true, rotate: true };
        TestSubjects::appoint(w.subject, POWERLESS, all_but);
        assert_noop!(
            ConsentRegistry::grant(signed(POWERLESS), w.subject, Grantee::Everyone, treatment()),
            Error::<Test>::PowerMissing
        );
    });
}

#[test]
fn nobody_and_root_grant_nothing() {
    in_a_world(|w| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            assert_noop!(
                ConsentRegistry::grant(origin, w.subject, Grantee::Everyone, treatment()),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn a_plain_consent_to_treatment_is_at_most_128_bytes() {
    let live = stands(ConsentId(u64::MAX), GrantedBy::Controller, treatment());
    let size = live.encoded_size();
    assert!(size <= 128, "{size} bytes");
}
