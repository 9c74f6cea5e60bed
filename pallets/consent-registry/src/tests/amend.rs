//! `amend`.

use super::*;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    consent::MAX_REPLACED,
};

fn amend(account: u64, w: &World, old: ConsentId, consent: Consent) -> DispatchResult {
    ConsentRegistry::amend(signed(account), w.subject, Grantee::Everyone, old, Box::new(consent))
}

fn amended(account: u64, w: &World, old: ConsentId, consent: Consent) -> ConsentId {
    let id = next();
    assert_ok!(amend(account, w, old, consent));
    id
}

/// Whether a permit of access that rests on the consent stands for a doctor.
fn stands_for(w: &World, id: ConsentId) -> bool {
    let now = Timestamp::get();
    let requester = TestOrganisations::requester(&DOCTOR, w.hospital, now).expect("it acts");
    ConsentRegistry::stands(w.subject, &requester, id, &asked(), None, now)
}

fn payment() -> Consent {
    let purposes = PurposeSet::of(&[PurposeOfUse::HPAYMT]);
    Consent { region: Region { purposes, ..region() }, ..treatment() }
}

#[test]
fn the_new_one_stands_in_the_place_of_the_old_one_and_names_it() {
    in_a_world(|w| {
        let old = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let deny = granted(ALICE, w.subject, Grantee::Organisation(w.clinic), denial());
        let id = amended(ALICE, &w, old, until(NOW + DAY));
        let new = &live(w.subject, Grantee::Everyone)[..];
        assert_eq!(new.len(), 1);
        assert_eq!((new[0].id, new[0].replaces.to_vec()), (id, vec![old]));
        assert_eq!(new[0].open(), Some(&until(NOW + DAY)));
        System::assert_last_event(
            Event::ConsentAmended {
                subject: w.subject,
                replaced: old,
                consent: id,
                grantee: Grantee::Everyone,
                decision: ConsentDecision::Permit,
                by: GrantedBy::Controller,
                shadowed_by: BoundedVec::truncate_from(vec![deny]),
            }
            .into(),
        );
        let entry = last_entry();
        assert_eq!(entry.kind, AuditKind::ConsentAmended);
        assert_eq!((entry.subject, entry.agent), (Some(w.subject), Some(ALICE)));
        assert_eq!((entry.ground, entry.object), (AuditGround::OwnRight, AuditObject::Consent(id)));
        assert_eq!(answer(DOCTOR, w.hospital, w.subject).ground, rests_on(&[id]));
    });
}

#[test]
fn what_rests_on_the_old_one_goes_on_while_the_new_one_permits_it() {
    in_a_world(|w| {
        let old = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let second = amended(ALICE, &w, old, until(NOW + DAY));
        assert!(stands_for(&w, old) && stands_for(&w, second));
        let third = amended(ALICE, &w, second, payment());
        assert!(![old, second, third].iter().any(|id| stands_for(&w, *id)));
        // It is the successor that must permit it, and no other.
        let other = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert!(stands_for(&w, other) && !stands_for(&w, old));
        amended(ALICE, &w, third, treatment());
        assert!(stands_for(&w, old) && stands_for(&w, second));
        Timestamp::set_timestamp(NOW + 365 * DAY);
        assert!(!stands_for(&w, old));
    });
}

#[test]
fn hostile_a_deny_or_another_consent_in_its_place_revives_nothing() {
    in_a_world(|w| {
        let old = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let deny = amended(ALICE, &w, old, denial());
        assert!(!stands_for(&w, old));
        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, Grantee::Everyone, deny));
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert!(!stands_for(&w, old));
    });
}

#[test]
fn only_the_latest_that_were_replaced_are_named() {
    in_a_world(|w| {
        let mut all = vec![granted(ALICE, w.subject, Grantee::Everyone, treatment())];
        for nth in 0..MAX_REPLACED as usize + 2 {
            all.push(amended(ALICE, &w, all[nth], treatment()));
        }
        let replaces = live(w.subject, Grantee::Everyone)[0].replaces.to_vec();
        assert_eq!(replaces, all[2..all.len() - 1]);
        assert!(!stands_for(&w, all[1]) && stands_for(&w, all[2]));
    });
}

#[test]
fn a_full_key_has_a_place_for_what_is_amended() {
    in_a_world(|w| {
        let all: Vec<_> =
            (0..8).map(|_| granted(ALICE, w.subject, Grantee::Everyone, treatment())).collect();
        let id = amended(ALICE, &w, all[3], treatment());
        assert_eq!(ids(w.subject, Grantee::Everyone).last(), Some(&id));
    });
}

#[test]
fn an_invalid_consent_is_refused_by_the_name_of_its_fault() {
    in_a_world(|w| {
        let old = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        for (consent, error) in not_valid() {
            assert_noop!(amend(ALICE, &w, old, consent), error);
        }
    });
}

#[test]
fn what_is_not_there_or_over_is_not_amended() {
    in_a_world(|w| {
        let old = granted(ALICE, w.subject, Grantee::Everyone, until(NOW + DAY));
        assert_noop!(amend(ALICE, &w, next(), treatment()), Error::<Test>::ConsentNotFound);
        Timestamp::set_timestamp(NOW + DAY);
        assert_noop!(amend(ALICE, &w, old, treatment()), Error::<Test>::ConsentOver);
    });
}

#[test]
fn hostile_a_deny_is_not_lifted_by_amending_it() {
    in_a_world(|w| {
        let own = granted(GUARDIAN, w.subject, Grantee::Everyone, denial());
        assert_noop!(amend(GUARDIAN, &w, own, treatment()), Error::<Test>::DenyNotLiftable);
        let id = amended(COURT, &w, own, denial());
        assert_ok!(amend(ALICE, &w, id, treatment()));
        let subjects = granted(ALICE, w.subject, Grantee::Everyone, denial());
        assert_noop!(amend(COURT, &w, subjects, treatment()), Error::<Test>::DenyNotLiftable);
    });
}

#[test]
fn a_representative_needs_both_powers() {
    in_a_world(|w| {
        let old = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        for (consent, revoke) in [(true, false), (false, true)] {
            let powers = Powers { consent, revoke, read: true, rotate: true };
            TestSubjects::appoint(w.subject, POWERLESS, powers);
            assert_noop!(amend(POWERLESS, &w, old, treatment()), Error::<Test>::PowerMissing);
        }
        assert_ok!(amend(GUARDIAN, &w, old, treatment()));
    });
}

#[test]
fn nobody_else_amends() {
    in_a_world(|w| {
        let old = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        for account in [STRANGER, BOB, CLERK] {
            assert_noop!(amend(account, &w, old, treatment()), Error::<Test>::NotAuthorized);
        }
        let root = RuntimeOrigin::root();
        let everyone = Grantee::Everyone;
        assert_noop!(
            ConsentRegistry::amend(root, w.subject, everyone, old, Box::new(treatment())),
            DispatchError::BadOrigin
        );
        let unknown = SubjectId([9; 16]);
        assert_noop!(
            ConsentRegistry::amend(
                signed(ALICE),
                unknown,
                Grantee::Everyone,
                old,
                Box::new(treatment())
            ),
            Error::<Test>::SubjectNotFound
        );
        TestSubjects::end(w.subject);
        assert_noop!(amend(ALICE, &w, old, treatment()), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn a_removed_grantee_and_a_custodian_without_room_are_refused() {
    in_a_world(|w| {
        let clinic = Grantee::Organisation(w.clinic);
        let old = granted(ALICE, w.subject, clinic.clone(), treatment());
        let large = with_region_at(1, region());
        without_room(w.subject);
        TestAllowances::leave(w.hospital, 1);
        let amend = |consent| {
            ConsentRegistry::amend(signed(ALICE), w.subject, clinic.clone(), old, Box::new(consent))
        };
        assert_noop!(amend(large), Error::<Test>::AllowanceExhausted);
        TestOrganisations::remove(w.clinic);
        assert_noop!(amend(treatment()), Error::<Test>::GranteeNotFound);
    });
}
