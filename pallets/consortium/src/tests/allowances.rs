//! What organisations store is counted, and bounded.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use proptest::{collection::vec, prelude::*};
use salus_primitives::{
    organisation::AllowanceRefusal::AllowanceExhausted, traits::Allowances, OrganisationId,
};

fn stored(id: OrganisationId) -> u64 {
    Consortium::allowance(id).expect("admitted").stored
}

/// An organisation with so much room, and what it stores.
fn with_room(bytes: u64) -> (OrganisationId, u64) {
    let id = admit(1);
    leave_room(id, bytes);
    (id, stored(id))
}

#[test]
fn what_fits_is_counted_and_given_back() {
    new_test_ext().execute_with(|| {
        let (id, before) = with_room(10);
        assert_ok!(Consortium::ensure_room(id, 10));
        assert_eq!(stored(id), before);
        assert_ok!(Consortium::hold(id, 10));
        assert_eq!(stored(id), before + 10);
        assert_noop!(Consortium::ensure_room(id, 1), AllowanceExhausted);
        assert_noop!(Consortium::hold(id, 1), AllowanceExhausted);
        Consortium::release(id, 3);
        assert_eq!(stored(id), before + 7);
        assert_noop!(Consortium::hold(id, 4), AllowanceExhausted);
        assert_ok!(Consortium::hold(id, 3));
    });
}

#[test]
fn what_is_stored_by_right_is_counted_beyond_the_allowance() {
    new_test_ext().execute_with(|| {
        let (id, before) = with_room(10);
        Consortium::hold_by_right(id, 30);
        assert_eq!(stored(id), before + 30);
        assert_noop!(Consortium::hold(id, 1), AllowanceExhausted);
        assert_ok!(Consortium::hold(id, 0));
        Consortium::release(id, 19);
        assert_noop!(Consortium::hold(id, 1), AllowanceExhausted);
        Consortium::release(id, 2);
        assert_ok!(Consortium::hold(id, 1));
    });
}

#[test]
fn an_exchange_takes_what_it_takes_more_than_it_gives_back() {
    new_test_ext().execute_with(|| {
        let (id, before) = with_room(10);
        assert_ok!(Consortium::hold(id, 10));
        assert_noop!(Consortium::exchange(id, 5, 6), AllowanceExhausted);
        assert_ok!(Consortium::exchange(id, 6, 6));
        assert_ok!(Consortium::exchange(id, 6, 2));
        assert_eq!(stored(id), before + 6);
        assert_ok!(Consortium::exchange(id, 1, 5));
        assert_eq!(stored(id), before + 10);
        Consortium::exchange_by_right(id, 1, 5);
        assert_eq!(stored(id), before + 14);
    });
}

#[test]
fn where_more_is_stored_than_may_be_an_exchange_for_less_fits() {
    new_test_ext().execute_with(|| {
        let (id, before) = with_room(0);
        Consortium::hold_by_right(id, 100);
        assert_ok!(Consortium::exchange(id, 100, 99));
        assert_ok!(Consortium::exchange(id, 99, 99));
        assert_noop!(Consortium::exchange(id, 98, 99), AllowanceExhausted);
        assert_eq!(stored(id), before + 99);
    });
}

#[test]
fn each_organisation_has_its_own() {
    new_test_ext().execute_with(|| {
        let (id, _) = with_room(0);
        let other = admit(2);
        assert_noop!(Consortium::hold(id, 1), AllowanceExhausted);
        assert_ok!(Consortium::hold(other, 1));
    });
}

#[test]
fn a_suspended_organisation_is_counted_as_any_other() {
    new_test_ext().execute_with(|| {
        let id = admit_suspended(1);
        let before = stored(id);
        assert_ok!(Consortium::hold(id, 10));
        Consortium::release(id, 4);
        assert_eq!(stored(id), before + 6);
    });
}

#[test]
fn a_removed_organisation_has_room_for_nothing_and_is_not_counted() {
    new_test_ext().execute_with(|| {
        let id = admit(1);
        assert_ok!(Consortium::hold(id, 10));
        remove(id);
        for removed in [id, OrganisationId(77)] {
            assert_noop!(Consortium::hold(removed, 1), AllowanceExhausted);
            assert_noop!(Consortium::ensure_room(removed, 1), AllowanceExhausted);
            Consortium::hold_by_right(removed, 5);
            Consortium::release(removed, 10);
            assert_eq!(Meters::<Test>::get(removed), None);
        }
    });
}

#[test]
#[should_panic(expected = "only what is held is given back")]
fn giving_back_what_was_never_held_is_a_defect() {
    new_test_ext().execute_with(|| {
        let id = admit(1);
        Consortium::release(id, stored(id) + 1);
    });
}

#[test]
fn an_organisation_begins_with_what_it_takes_itself() {
    build_and_execute(|| {
        let id = admit(1);
        assert_eq!(stored(id), Consortium::bytes_of_organisation());
        assert!(stored(id) > Organisations::<Test>::hashed_key_for(id).len() as u64);
    });
}

#[test]
fn a_transaction_s_charge_and_what_it_stores_do_not_get_in_each_other_s_way() {
    use frame_support::dispatch::GetDispatchInfo;
    use sp_runtime::traits::DispatchTransaction;
    build_and_execute(|| {
        let id = admit(1);
        let call = RuntimeCall::Consortium(Call::vouch {
            organisation: id,
            practitioner: 5,
            roles: doctor(),
            period: PERIOD,
        });
        let info = call.get_dispatch_info();
        let sent = CheckSponsor::<Test>::new().dispatch_transaction(
            RuntimeOrigin::signed(1),
            call,
            &info,
            0,
            0,
        );
        assert_ok!(sent.expect("it is valid"));
        assert!(Meters::<Test>::get(id).is_some_and(|meter| meter.used != Default::default()));
        assert_eq!(
            stored(id),
            Consortium::bytes_of_organisation() + Consortium::bytes_of_credential()
        );
    });
}

proptest! {
    /// With any numbers at all nothing overflows, nothing that is limited goes beyond the allowance,
    /// and what is shown is what was held and not given back.
    #[test]
    fn nothing_overflows_and_nothing_is_lost(
        allowance in any::<u64>(),
        steps in vec((0u8..3, any::<u64>(), any::<u64>()), 0..30),
    ) {
        new_test_ext().execute_with(|| {
            let id = admit(1);
            let own = stored(id);
            Meters::<Test>::mutate(id, |it| it.as_mut().expect("admitted").allowance = Some(allowance));
            let mut held = 0u128;
            for (kind, bytes, part) in steps {
                let before = stored(id);
                let fits = u128::from(before) + u128::from(bytes) <= u128::from(allowance);
                match kind {
                    0 => {
                        assert_eq!(Consortium::hold(id, bytes).is_ok(), fits);
                        held += if fits { bytes.into() } else { 0 };
                    },
                    1 => {
                        // As by right, and still not more than can be counted.
                        let bytes = bytes.min(u64::MAX - before);
                        Consortium::hold_by_right(id, bytes);
                        held += u128::from(bytes);
                    },
                    _ => {
                        let bytes = u64::try_from(held).map_or(0, |held| held & part);
                        Consortium::release(id, bytes);
                        held -= u128::from(bytes);
                    },
                }
                assert_eq!(u128::from(stored(id)), u128::from(own) + held);
            }
        });
    }

    /// An organisation that stores all that 64 bits count takes no harm from more.
    #[test]
    fn beyond_what_can_be_counted_it_stays_at_the_most(bytes in 1u64..) {
        new_test_ext().execute_with(|| {
            let id = admit(1);
            Consortium::hold_by_right(id, u64::MAX);
            Consortium::hold_by_right(id, bytes);
            assert_eq!(stored(id), u64::MAX);
            assert!(Consortium::hold(id, bytes).is_err());
        });
    }
}
