//! `prune`.

use super::*;
use crate::{mock::MaxConsentsPerKey, ConsentKey, MAX_PRUNED};
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};

fn key(subject: SubjectId, epoch: u32, grantee: Grantee<u64>) -> ConsentKey<u64> {
    (subject, epoch, grantee)
}

fn prune(keys: &[ConsentKey<u64>]) -> DispatchResult {
    ConsentRegistry::prune(signed(STRANGER), keys.to_vec().try_into().expect("few"))
}

/// The keys of Alice's subject toward everyone and the hospital, each with a consent of the first epoch.
fn two_keys(w: &World) -> [ConsentKey<u64>; 2] {
    [Grantee::Everyone, Grantee::Organisation(w.hospital)].map(|grantee| {
        granted(ALICE, w.subject, grantee.clone(), treatment());
        key(w.subject, 0, grantee)
    })
}

#[test]
fn anyone_removes_what_an_earlier_epoch_holds_and_its_sponsor_gets_the_room_back() {
    in_a_world(|w| {
        let keys = two_keys(&w);
        granted(ALICE, w.subject, Grantee::Everyone, denial());
        let all = TestAllowances::stored(w.hospital);
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        let again = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        let present = TestAllowances::stored(w.hospital) - all;
        let lines = TestTrail::entries::<u64>().len();

        assert_ok!(prune(&keys));
        System::assert_last_event(Event::ConsentsPruned { count: 3 }.into());
        assert_eq!(TestAllowances::stored(w.hospital), present);
        assert_eq!(ids(w.subject, Grantee::Everyone), vec![again]);
        assert_eq!(Consents::<Test>::iter_keys().count(), 1);
        assert_eq!(TestTrail::entries::<u64>().len(), lines, "the trail said it already");
    });
}

#[test]
fn of_a_subject_that_has_ended_everything_goes() {
    in_a_world(|w| {
        let keys = two_keys(&w);
        TestSubjects::end(w.subject);
        assert_ok!(prune(&keys));
        assert_eq!(Consents::<Test>::iter_keys().count(), 0);
        assert_eq!(TestAllowances::stored(w.hospital), 0);
    });
}

#[test]
fn of_the_present_epoch_only_what_is_over_goes() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, until(NOW + DAY));
        let stays = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        granted(ALICE, w.subject, Grantee::Everyone, until(NOW + DAY));
        let later = Period { from: NOW + 9 * DAY, to: None };
        let to_come =
            granted(ALICE, w.subject, Grantee::Everyone, Consent { period: later, ..denial() });
        let hospital = Grantee::Organisation(w.hospital);
        granted(ALICE, w.subject, hospital.clone(), until(NOW + DAY));
        Timestamp::set_timestamp(NOW + DAY);
        assert_ok!(prune(&[
            key(w.subject, 0, Grantee::Everyone),
            key(w.subject, 0, hospital.clone())
        ]));
        System::assert_last_event(Event::ConsentsPruned { count: 3 }.into());
        assert_eq!(ids(w.subject, Grantee::Everyone), vec![stays, to_come]);
        assert!(!Consents::<Test>::contains_key((w.subject, 0, hospital)));
    });
}

#[test]
fn what_counts_is_left_alone() {
    in_a_world(|w| {
        let keys = two_keys(&w);
        let others = granted(BOB, w.others, Grantee::Everyone, until(NOW + DAY));
        Timestamp::set_timestamp(NOW + DAY - 1);
        for key in keys.clone() {
            assert_noop!(prune(&[key]), Error::<Test>::ConsentsNotExpired);
        }
        let of_others = key(w.others, 0, Grantee::Everyone);
        assert_noop!(prune(std::slice::from_ref(&of_others)), Error::<Test>::ConsentsNotExpired);
        // All or nothing.
        Timestamp::set_timestamp(NOW + DAY);
        assert_noop!(prune(&[of_others, keys[0].clone()]), Error::<Test>::ConsentsNotExpired);
        assert_eq!(ids(w.others, Grantee::Everyone), vec![others]);
    });
}

#[test]
fn pruning_changes_no_answer() {
    in_a_world(|w| {
        let hospital = Grantee::Organisation(w.hospital);
        granted(ALICE, w.subject, hospital.clone(), treatment());
        granted(ALICE, w.subject, hospital.clone(), until(NOW + DAY));
        Timestamp::set_timestamp(NOW + DAY);
        let before = answer(DOCTOR, w.hospital, w.subject);
        assert_ok!(prune(&[key(w.subject, 0, hospital.clone())]));
        assert_eq!(answer(DOCTOR, w.hospital, w.subject), before);
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        let before = answer(DOCTOR, w.hospital, w.subject);
        assert_ok!(prune(&[key(w.subject, 0, hospital)]));
        assert_eq!(answer(DOCTOR, w.hospital, w.subject), before);
    });
}

#[test]
fn room_that_is_left_over_goes_once_no_consent_is_left() {
    in_a_world(|w| {
        let [everyone, hospital] = two_keys(&w);
        let revoke = |key: &ConsentKey<u64>| {
            let id = ids(w.subject, key.2.clone())[0];
            assert_ok!(ConsentRegistry::revoke(signed(ALICE), w.subject, key.2.clone(), id));
        };
        revoke(&everyone);
        assert_noop!(prune(std::slice::from_ref(&everyone)), Error::<Test>::KeyNotFound);
        revoke(&hospital);
        assert!(TestAllowances::stored(w.hospital) > 0);
        // By whichever of its keys, and however many.
        assert_ok!(prune(&[everyone.clone(), hospital]));
        System::assert_last_event(Event::ConsentsPruned { count: 0 }.into());
        assert_eq!(TestAllowances::stored(w.hospital), 0);
        assert_eq!(Overviews::<Test>::iter().count(), 0);
        assert_noop!(prune(&[everyone]), Error::<Test>::KeyNotFound);
    });
}

#[test]
fn a_key_must_hold_something_and_be_named_once() {
    in_a_world(|w| {
        let [everyone, _] = two_keys(&w);
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        for nowhere in [
            key(w.subject, 1, Grantee::Everyone),
            key(w.others, 0, Grantee::Everyone),
            key(SubjectId([9; 16]), 0, Grantee::Everyone),
            everyone.clone(),
        ] {
            assert_noop!(prune(&[everyone.clone(), nowhere]), Error::<Test>::KeyNotFound);
        }
        assert_ok!(prune(std::slice::from_ref(&everyone)));
        assert_noop!(prune(&[everyone]), Error::<Test>::KeyNotFound);
    });
}

#[test]
fn some_key_must_be_named() {
    in_a_world(|_| {
        assert_noop!(prune(&[]), Error::<Test>::NothingToPrune);
    });
}

#[test]
fn nobody_and_root_prune_nothing() {
    in_a_world(|w| {
        let keys = two_keys(&w).to_vec();
        TestSubjects::end(w.subject);
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let keys = keys.clone().try_into().expect("few");
            assert_noop!(ConsentRegistry::prune(origin, keys), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn as_many_keys_as_may_be_named_of_several_sponsors_are_pruned_at_once() {
    in_a_world(|w| {
        let places = MaxConsentsPerKey::get();
        let mut keys = Vec::new();
        for account in 0..u64::from(MAX_PRUNED) {
            let grantee = Grantee::Practitioner { organisation: w.clinic, account };
            for place in 0..places {
                let organisation = if place % 2 == 0 { w.hospital } else { w.clinic };
                desk_granted(&w, organisation, grantee.clone(), treatment());
            }
            keys.push(key(w.assisted, 0, grantee));
        }
        TestSubjects::end(w.assisted);
        assert_ok!(prune(&keys));
        System::assert_last_event(Event::ConsentsPruned { count: MAX_PRUNED * places }.into());
        for organisation in [w.hospital, w.clinic] {
            assert_eq!(TestAllowances::stored(organisation), 0);
        }
    });
}

#[test]
fn a_sponsor_that_was_removed_gets_nothing_back_and_is_no_obstacle() {
    in_a_world(|w| {
        desk_granted(&w, w.clinic, Grantee::Everyone, treatment());
        desk_granted(&w, w.hospital, Grantee::Everyone, treatment());
        TestOrganisations::remove(w.clinic);
        TestSubjects::end(w.assisted);
        assert_ok!(prune(&[key(w.assisted, 0, Grantee::Everyone)]));
        assert_eq!(TestAllowances::stored(w.hospital), 0);
    });
}
