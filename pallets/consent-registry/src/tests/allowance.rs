//! Against whom consents count, and how much.

use super::*;
use crate::ROOM_STEP;
use codec::Encode;
use frame_support::assert_noop;
use salus_primitives::identity::ConsentEpoch;

/// What the consent takes under the key of everyone.
fn bytes(subject: SubjectId, consent: Consent) -> u64 {
    let live = stands(ConsentId(0), GrantedBy::Controller, consent);
    ConsentRegistry::bytes_of_consent(subject, 0, &Grantee::Everyone, &live)
}

/// Gives back what is left over of room.
fn prune_room(subject: SubjectId, epoch: ConsentEpoch) {
    let keys = vec![(subject, epoch, Grantee::Everyone)].try_into().expect("one");
    assert_ok!(ConsentRegistry::prune(signed(STRANGER), keys));
}

fn stored(organisation: OrganisationId) -> u64 {
    TestAllowances::stored(organisation)
}

#[test]
fn a_consent_counts_against_the_custodian_and_is_given_back_when_it_is_revoked() {
    in_a_world(|w| {
        let small = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let large = Consent { provisions: with_region_at(1, region()).provisions, ..treatment() };
        granted(ALICE, w.subject, Grantee::Everyone, large.clone());
        let (small_bytes, large_bytes) =
            (bytes(w.subject, treatment()), bytes(w.subject, large.clone()));
        assert!(small_bytes < large_bytes && treatment().encoded_size() < small_bytes as usize);
        let room = || Overviews::<Test>::get(w.subject, 0).room.expect("a step was taken").bytes;
        let held = stored(w.hospital);
        assert_eq!(held, small_bytes + large_bytes + room());
        assert_eq!(held % ROOM_STEP, 0);
        // What one leaves is there for the next.
        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, Grantee::Everyone, small));
        assert_eq!((held, stored(w.hospital)), (large_bytes + room(), held));
        let other = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_eq!(stored(w.hospital), held);
        assert_eq!(ids(w.subject, Grantee::Everyone).last(), Some(&other));
        for id in ids(w.subject, Grantee::Everyone) {
            assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, Grantee::Everyone, id));
        }
        assert_eq!((stored(w.hospital), stored(w.clinic)), (room(), 0));
        prune_room(w.subject, 0);
        assert_eq!(stored(w.hospital), 0);
    });
}

#[test]
fn room_is_left_over_for_less_than_two_steps() {
    in_a_world(|w| {
        let large = Consent { provisions: with_region_at(1, region()).provisions, ..treatment() };
        let all: Vec<_> = (0..100)
            .map(|account| {
                let grantee = Grantee::Practitioner { organisation: w.hospital, account };
                (granted(ALICE, w.subject, grantee.clone(), large.clone()), grantee)
            })
            .collect();
        let mut held = stored(w.hospital);
        for (id, grantee) in all {
            assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, grantee, id));
            let room = Overviews::<Test>::get(w.subject, 0).room;
            assert!(room.expect("it is kept").bytes < 2 * ROOM_STEP);
            assert!(stored(w.hospital) <= held && stored(w.hospital).is_multiple_of(ROOM_STEP));
            held = stored(w.hospital);
        }
        assert_eq!(held, ROOM_STEP);
        prune_room(w.subject, 0);
        assert_eq!((stored(w.hospital), Overviews::<Test>::iter().count()), (0, 0));
    });
}

#[test]
fn a_new_custodian_is_held_to_what_is_granted_from_then_on() {
    in_a_world(|w| {
        let first = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_eq!(stored(w.hospital), ROOM_STEP);
        // As if the register of subjects had let the clinic adopt it.
        TestSubjects::enrol(1, Some(ALICE), w.clinic);
        let second = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_eq!(stored(w.hospital), bytes(w.subject, treatment()), "the rest was given back");
        assert_eq!(stored(w.clinic), ROOM_STEP);
        for id in [first, second] {
            assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, Grantee::Everyone, id));
        }
        assert_eq!((stored(w.hospital), stored(w.clinic)), (0, ROOM_STEP));
    });
}

#[test]
fn a_consent_for_which_there_is_no_room_is_refused() {
    in_a_world(|w| {
        let in_a_step = ROOM_STEP / bytes(w.subject, treatment());
        let grant =
            || ConsentRegistry::grant(signed(ALICE), w.subject, Grantee::Everyone, treatment());
        TestAllowances::leave(w.hospital, ROOM_STEP - 1);
        assert_noop!(grant(), Error::<Test>::AllowanceExhausted);
        TestAllowances::leave(w.hospital, ROOM_STEP);
        for _ in 0..in_a_step {
            assert_ok!(grant());
        }
        assert_noop!(grant(), Error::<Test>::AllowanceExhausted);
    });
}

#[test]
fn a_custodian_that_was_removed_has_room_for_nothing() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        TestOrganisations::remove(w.hospital);
        let grant =
            || ConsentRegistry::grant(signed(ALICE), w.subject, Grantee::Everyone, treatment());
        // What it was held to already is the patient's to use.
        for _ in 1..ROOM_STEP / bytes(w.subject, treatment()) {
            assert_ok!(grant());
        }
        assert_noop!(grant(), Error::<Test>::AllowanceExhausted);
        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, Grantee::Everyone, id));
    });
}

#[test]
fn a_capture_for_which_there_is_no_room_is_refused_and_what_waits_can_be_confirmed() {
    in_a_world(|w| {
        let capture = |organisation| {
            ConsentRegistry::capture(
                signed(CLERK),
                organisation,
                w.assisted,
                Grantee::Everyone,
                Box::new(treatment()),
                evidence(),
            )
        };
        let id = next();
        assert_ok!(capture(w.hospital));
        let room = stored(w.hospital);
        TestAllowances::leave(w.hospital, room - 1);
        assert_noop!(capture(w.hospital), Error::<Test>::AllowanceExhausted);
        TestAllowances::leave(w.hospital, 0);
        assert_ok!(ConsentRegistry::confirm_capture(signed(VERIFIER), w.hospital, w.assisted, id));
        // Whose desk it was is part of it.
        let desk = bytes(w.assisted, treatment()) + w.hospital.encoded_size() as u64;
        assert_eq!(stored(w.hospital), desk);
    });
}

#[test]
fn revoking_needs_no_room() {
    in_a_world(|w| {
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let paper = on_paper(&w, treatment());
        let waiting = captured(&w, treatment());
        TestAllowances::leave(w.hospital, 0);
        TestAllowances::leave(w.clinic, 0);
        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, Grantee::Everyone, id));
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        assert_ok!(ConsentRegistry::revoke_on_paper(
            signed(CLINIC_CLERK),
            w.clinic,
            w.assisted,
            Grantee::Organisation(w.hospital),
            paper,
            evidence()
        ));
        assert_ok!(ConsentRegistry::discard_capture(
            signed(CLERK),
            w.hospital,
            w.assisted,
            waiting
        ));
        assert_eq!(stored(w.hospital), ROOM_STEP, "for the patient's next consents");
        prune_room(w.subject, 0);
        assert_eq!(stored(w.hospital), 0);
    });
}

#[test]
fn a_desk_elsewhere_takes_nothing_of_the_custodian_s_allowance() {
    in_a_world(|w| {
        // Whoever fills the register with papers about a stranger's patient fills its own allowance.
        for account in 0..20 {
            let grantee = Grantee::Practitioner { organisation: w.hospital, account };
            desk_granted(&w, w.clinic, grantee, treatment());
        }
        assert_eq!(stored(w.hospital), 0);
        assert!(stored(w.clinic) >= 20 * bytes(w.assisted, treatment()));
        TestAllowances::leave(w.clinic, 0);
        assert_noop!(
            ConsentRegistry::capture(
                signed(CLERK),
                w.clinic,
                w.assisted,
                Grantee::Everyone,
                Box::new(treatment()),
                evidence()
            ),
            Error::<Test>::AllowanceExhausted
        );
    });
}

#[test]
fn whoever_revokes_the_desk_gets_its_room_back() {
    in_a_world(|w| {
        let id = desk_granted(&w, w.clinic, Grantee::Everyone, treatment());
        // The patient has got a key meanwhile.
        TestSubjects::enrol(2, Some(ALICE), w.hospital);
        assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.assisted, Grantee::Everyone, id));
        assert_eq!(stored(w.clinic), 0);
    });
}

#[test]
fn what_has_expired_makes_room_for_its_own_sponsor_and_no_other() {
    in_a_world(|w| {
        let first = desk_granted(&w, w.clinic, Grantee::Everyone, until(NOW + DAY));
        for _ in 1..8 {
            desk_granted(&w, w.hospital, Grantee::Everyone, until(NOW + DAY));
        }
        let (hospital, clinic) = (stored(w.hospital), stored(w.clinic));
        Timestamp::set_timestamp(NOW + DAY);
        TestAllowances::leave(w.hospital, 600);
        let id = desk_granted(&w, w.hospital, Grantee::Everyone, treatment());
        assert_eq!(ids(w.assisted, Grantee::Everyone), vec![first, id]);
        assert!(stored(w.hospital) < hospital);
        assert_eq!(stored(w.clinic), clinic);
    });
}

#[test]
fn a_key_full_of_what_has_expired_of_others_takes_more_once_it_is_pruned() {
    in_a_world(|w| {
        for _ in 0..8 {
            desk_granted(&w, w.clinic, Grantee::Everyone, until(NOW + DAY));
        }
        Timestamp::set_timestamp(NOW + DAY);
        let id = next();
        assert_ok!(ConsentRegistry::capture(
            signed(CLERK),
            w.hospital,
            w.assisted,
            Grantee::Everyone,
            Box::new(treatment()),
            evidence()
        ));
        let confirm =
            || ConsentRegistry::confirm_capture(signed(VERIFIER), w.hospital, w.assisted, id);
        assert_noop!(confirm(), Error::<Test>::KeyFull);
        let keys = vec![(w.assisted, 0, Grantee::Everyone)];
        assert_ok!(ConsentRegistry::prune(signed(STRANGER), keys.try_into().expect("one")));
        assert_ok!(confirm());
    });
}
