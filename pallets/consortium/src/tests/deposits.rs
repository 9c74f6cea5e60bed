//! What pallets of the SDK store for an account.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use proptest::{collection::vec, prelude::*};
use salus_primitives::{traits::Sponsors, OrganisationId};
use std::collections::BTreeMap;

const ACCOUNT: u64 = 5;

/// What the organisation stores beside itself and those whom it vouches for.
fn stored(id: OrganisationId, credentials: u64) -> u64 {
    Consortium::allowance(id).expect("admitted").stored
        - Consortium::bytes_of_organisation()
        - credentials * Consortium::bytes_of_credential()
}

#[test]
fn a_deposit_is_held_by_whoever_stands_behind_the_account_and_given_back() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, ACCOUNT);
        assert_ok!(Consortium::take_deposit(&ACCOUNT, 100));
        assert_ok!(Consortium::take_deposit(&ACCOUNT, 20));
        assert_eq!(Consortium::deposit(&ACCOUNT), 120);
        assert_eq!(stored(id, 1), Consortium::bytes_of_deposit(120));
        assert_eq!(Consortium::give_back_deposit(&ACCOUNT, 50), 0);
        assert_eq!(stored(id, 1), Consortium::bytes_of_deposit(70));
        assert_eq!(Consortium::give_back_deposit(&ACCOUNT, 100), 30);
        assert_eq!((Consortium::deposit(&ACCOUNT), stored(id, 1)), (0, 0));
        assert_eq!(Consortium::give_back_deposit(&ACCOUNT, 7), 7);
    });
}

#[test]
fn there_must_be_room_for_a_deposit() {
    build_and_execute(|| {
        let id = admit(1);
        leave_room(id, Consortium::bytes_of_deposit(100) - 1);
        assert_noop!(Consortium::take_deposit(&1, 100), Error::<Test>::AllowanceExhausted);
        leave_room(id, Consortium::bytes_of_deposit(100));
        assert_ok!(Consortium::take_deposit(&1, 100));
        assert_noop!(Consortium::take_deposit(&1, 1), Error::<Test>::AllowanceExhausted);
        assert_noop!(Consortium::take_deposit(&1, u64::MAX), Error::<Test>::AllowanceExhausted);
        assert_ok!(Consortium::take_deposit(&1, 0));
    });
}

#[test]
fn somebody_must_stand_behind_the_account() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, ACCOUNT);
        assert_noop!(Consortium::take_deposit(&9, 1), Error::<Test>::NoActiveSponsor);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_noop!(Consortium::take_deposit(&ACCOUNT, 1), Error::<Test>::NoActiveSponsor);
        assert_ok!(Consortium::take_deposit(&9, 0));
    });
}

#[test]
fn whoever_no_longer_stands_behind_the_account_is_held_until_it_deletes_or_stores_more() {
    build_and_execute(|| {
        let (first, second) = (admit(1), admit(2));
        vouch(1, first, ACCOUNT);
        assert_ok!(Consortium::take_deposit(&ACCOUNT, 100));
        vouch(2, second, ACCOUNT);
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), first, ACCOUNT));
        assert_eq!(stored(first, 0), Consortium::bytes_of_deposit(100));

        // All of it passes, if there is room for all of it.
        leave_room(second, Consortium::bytes_of_deposit(110) - 1);
        assert_noop!(Consortium::take_deposit(&ACCOUNT, 10), Error::<Test>::AllowanceExhausted);
        leave_room(second, Consortium::bytes_of_deposit(110));
        assert_ok!(Consortium::take_deposit(&ACCOUNT, 10));
        assert_eq!((stored(first, 0), stored(second, 1)), (0, Consortium::bytes_of_deposit(110)));
        assert_eq!(Consortium::give_back_deposit(&ACCOUNT, 110), 0);
        assert_eq!(stored(second, 1), 0);
    });
}

#[test]
fn what_a_removed_organisation_was_held_to_passes_to_another_or_goes() {
    build_and_execute(|| {
        let (first, second) = (admit(1), admit(2));
        for account in [ACCOUNT, 6] {
            vouch(1, first, account);
            vouch(2, second, account);
            assert_ok!(Consortium::take_deposit(&account, 100));
        }
        remove(first);
        assert_ok!(Consortium::take_deposit(&ACCOUNT, 1));
        assert_eq!(Consortium::give_back_deposit(&6, 100), 0);
        assert_eq!(stored(second, 2), Consortium::bytes_of_deposit(101));
    });
}

proptest! {
    /// Whoever comes and goes, an account's deposit is what it gave and did not get back.
    #[test]
    fn deposits_are_exact(
        steps in vec((0u8..6, 0u64..3, 1u64..3, 1u64..400), 0..40),
    ) {
        build_and_execute(|| {
            let ids = [admit(1), admit(2)];
            let mut given = BTreeMap::<u64, u64>::new();
            for (kind, account, controller, bytes) in steps {
                let (account, id) = (account + 5, ids[controller as usize - 1]);
                let held = given.entry(account).or_default();
                match kind {
                    0 => {
                        let _ = Consortium::sponsor(&account, id);
                    },
                    1 => if grounds(account, id) > 0 {
                        Consortium::unsponsor(&account, id);
                    },
                    2 => {
                        let _ = Consortium::suspend(RuntimeOrigin::root(), id);
                        let _ = Consortium::reinstate(RuntimeOrigin::root(), ids[0]);
                    },
                    3 => {
                        let left = Consortium::give_back_deposit(&account, bytes);
                        assert_eq!(left, bytes.saturating_sub(*held));
                        *held = held.saturating_sub(bytes);
                    },
                    _ => if Consortium::take_deposit(&account, bytes).is_ok() {
                        *held += bytes;
                    },
                }
                assert_eq!(Consortium::deposit(&account), *held);
                check_invariants();
            }
        });
    }
}
