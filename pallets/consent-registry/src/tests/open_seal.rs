//! `open_seal`.

use super::*;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject};

fn open(
    account: u64,
    w: &World,
    id: ConsentId,
    salt: [u8; 32],
    consent: Consent,
) -> DispatchResult {
    ConsentRegistry::open_seal(
        signed(account),
        w.subject,
        Grantee::Everyone,
        id,
        salt,
        Grantee::Everyone,
        Box::new(consent),
    )
}

fn of_payment() -> Consent {
    let purposes = PurposeSet::of(&[PurposeOfUse::HPAYMT]);
    Consent { region: Region { purposes, ..denial().region }, ..denial() }
}

#[test]
fn it_denies_what_it_states_from_then_on_under_its_number() {
    in_a_world(|w| {
        let permit = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let id = sealed(&w, Grantee::Everyone, denial());
        let other = sealed(&w, Grantee::Everyone, of_payment());
        assert_ok!(open(ALICE, &w, id, SEAL_SALT, denial()));
        System::assert_last_event(
            Event::DenyOpened { subject: w.subject, consent: id, grantee: Grantee::Everyone }
                .into(),
        );
        let entry = last_entry();
        assert_eq!(entry.kind, AuditKind::DenyOpened);
        assert_eq!((entry.subject, entry.agent), (Some(w.subject), Some(ALICE)));
        assert_eq!((entry.ground, entry.object), (AuditGround::OwnRight, AuditObject::Consent(id)));
        assert_eq!(ids(w.subject, Grantee::Everyone), vec![permit, id, other]);
        let answer = answer(DOCTOR, w.hospital, w.subject);
        assert_eq!((answer.decision, answer.ground), (AccessDecision::Deny, rests_on(&[id])));
        assert_noop!(open(ALICE, &w, id, SEAL_SALT, denial()), Error::<Test>::NotSealed);

        // What is about something else lets through what it is not about.
        assert_ok!(open(GUARDIAN, &w, other, SEAL_SALT, of_payment()));
        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, Grantee::Everyone, id));
        assert!(permits(DOCTOR, w.hospital, w.subject));
    });
}

#[test]
fn hostile_nothing_else_passes_for_what_was_sealed() {
    in_a_world(|w| {
        let id = sealed(&w, Grantee::Everyone, denial());
        let longer = Period { from: NOW, to: None };
        for (salt, consent) in [
            ([0; 32], denial()),
            (SEAL_SALT, of_payment()),
            (SEAL_SALT, treatment()),
            (SEAL_SALT, Consent { period: longer, ..denial() }),
        ] {
            assert_noop!(open(ALICE, &w, id, salt, consent), Error::<Test>::SealMismatch);
        }
        // Another period than the sealed one was not sealed, though it was committed to.
        let longer = Consent { period: longer, ..denial() };
        let seal = SealedDeny {
            commitment: seal_of(Grantee::Everyone, &longer).commitment,
            ..seal_of(Grantee::Everyone, &denial())
        };
        let id = next();
        assert_ok!(ConsentRegistry::seal(signed(ALICE), w.subject, Grantee::Everyone, seal));
        assert_noop!(open(ALICE, &w, id, SEAL_SALT, longer), Error::<Test>::SealMismatch);
    });
}

#[test]
fn it_moves_to_whom_it_speaks_about() {
    in_a_world(|w| {
        let one = Grantee::Practitioner { organisation: w.hospital, account: VERIFIER };
        let id = sealed_about(&w, Grantee::Everyone, one.clone(), denial());
        let stays = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert!(!permits(DOCTOR, w.hospital, w.subject));
        let open = |grantee| {
            ConsentRegistry::open_seal(
                signed(ALICE),
                w.subject,
                Grantee::Everyone,
                id,
                SEAL_SALT,
                grantee,
                Box::new(denial()),
            )
        };
        assert_noop!(open(Grantee::Everyone), Error::<Test>::SealMismatch);
        for _ in 0..8 {
            granted(ALICE, w.subject, one.clone(), treatment());
        }
        assert_noop!(open(one.clone()), Error::<Test>::KeyFull);
        assert_ok!(ConsentRegistry::revoke_toward(signed(ALICE), w.subject, one.clone()));
        assert_ok!(open(one.clone()));
        assert_eq!(ids(w.subject, Grantee::Everyone), vec![stays]);
        assert_eq!(ids(w.subject, one), vec![id]);
        assert!(permits(DOCTOR, w.hospital, w.subject));
        assert!(!permits(VERIFIER, w.hospital, w.subject));
    });
}

#[test]
fn a_grantee_that_was_removed_is_refused() {
    in_a_world(|w| {
        let clinic = Grantee::Organisation(w.clinic);
        let id = sealed_about(&w, Grantee::Everyone, clinic.clone(), denial());
        TestOrganisations::remove(w.clinic);
        assert_noop!(
            ConsentRegistry::open_seal(
                signed(ALICE),
                w.subject,
                Grantee::Everyone,
                id,
                SEAL_SALT,
                clinic,
                Box::new(denial()),
            ),
            Error::<Test>::GranteeNotFound
        );
    });
}

#[test]
fn what_was_sealed_must_be_valid() {
    in_a_world(|w| {
        // A denial may name an emergency.
        let of_any =
            not_valid().into_iter().filter(|(_, it)| !matches!(it, Error::EmergencyPurpose));
        for (consent, error) in of_any {
            let id = sealed(&w, Grantee::Everyone, denial());
            let deny = Consent { decision: ConsentDecision::Deny, ..consent };
            assert_noop!(open(ALICE, &w, id, SEAL_SALT, deny), error);
            assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, Grantee::Everyone, id));
        }
    });
}

#[test]
fn it_takes_more_room_open_than_sealed() {
    in_a_world(|w| {
        let id = sealed(&w, Grantee::Everyone, denial());
        without_room(w.subject);
        TestAllowances::leave(w.hospital, 0);
        assert_noop!(open(ALICE, &w, id, SEAL_SALT, denial()), Error::<Test>::AllowanceExhausted);
    });
}

#[test]
fn nobody_else_opens() {
    in_a_world(|w| {
        let id = sealed(&w, Grantee::Everyone, denial());
        let open = |account| open(account, &w, id, SEAL_SALT, denial());
        for account in [STRANGER, BOB, CLERK] {
            assert_noop!(open(account), Error::<Test>::NotAuthorized);
        }
        assert_noop!(open(POWERLESS), Error::<Test>::PowerMissing);
        assert_noop!(
            ConsentRegistry::open_seal(
                RuntimeOrigin::root(),
                w.subject,
                Grantee::Everyone,
                id,
                SEAL_SALT,
                Grantee::Everyone,
                Box::new(denial()),
            ),
            DispatchError::BadOrigin
        );
        let subject = SubjectId([9; 16]);
        let elsewhere = |subject, id| {
            ConsentRegistry::open_seal(
                signed(ALICE),
                subject,
                Grantee::Everyone,
                id,
                SEAL_SALT,
                Grantee::Everyone,
                Box::new(denial()),
            )
        };
        assert_noop!(elsewhere(w.subject, ConsentId(99)), Error::<Test>::ConsentNotFound);
        assert_noop!(elsewhere(subject, id), Error::<Test>::SubjectNotFound);
        TestSubjects::end(w.subject);
        assert_noop!(open(ALICE), Error::<Test>::SubjectNotActive);
    });
}
