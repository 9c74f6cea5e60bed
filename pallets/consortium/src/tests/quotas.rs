//! What organisations may take, and no more.

use crate::{mock::*, quota::*, *};
use codec::MaxEncodedLen;
use frame_support::{
    assert_ok,
    dispatch::{DispatchClass, DispatchInfo, PostDispatchInfo},
    traits::Get,
    weights::Weight,
};
use proptest::{collection::vec, prelude::*};
use salus_primitives::{traits::Sponsors, Moment, OrganisationId};
use sp_runtime::{
    traits::DispatchTransaction,
    transaction_validity::{InvalidTransaction, TransactionValidityError},
    Perbill,
};

const EXHAUSTED: TransactionValidityError =
    TransactionValidityError::Invalid(InvalidTransaction::Custom(4));

/// Sends a transaction of this declared weight and no length that uses this much of it.
fn send_class(
    account: u64,
    class: DispatchClass,
    declared: Weight,
    actual: Weight,
) -> Result<(), TransactionValidityError> {
    let call = frame_system::Call::remark { remark: Vec::new() }.into();
    let info = DispatchInfo { call_weight: declared, class, ..Default::default() };
    let post = PostDispatchInfo { actual_weight: Some(actual), ..Default::default() };
    CheckSponsor::<Test>::new()
        .test_run(RuntimeOrigin::signed(account), &call, &info, 0, 0, |_| Ok(post))
        .map(|dispatched| {
            dispatched.expect("it is dispatched");
        })
}

fn send(account: u64, declared: Weight, actual: Weight) -> Result<(), TransactionValidityError> {
    send_class(account, DispatchClass::Normal, declared, actual)
}

/// The fixed part of every transaction.
fn base() -> Weight {
    let weights: frame_system::limits::BlockWeights =
        <Test as frame_system::Config>::BlockWeights::get();
    weights.get(DispatchClass::Normal).base_extrinsic
}

fn weight(ref_time: u64, proof_size: u64) -> Weight {
    Weight::from_parts(ref_time, proof_size)
}

/// Admits an organisation whose quota is this much more than the fixed part of `transactions`.
fn with_quota(controller: u64, transactions: u64, beside: Weight) -> OrganisationId {
    let id = admit(controller);
    let quota = base() * transactions + beside;
    assert_ok!(Consortium::set_quota(RuntimeOrigin::root(), id, Some(quota)));
    id
}

fn left(id: OrganisationId) -> Weight {
    Consortium::quota(id).expect("admitted").left
}

#[test]
fn a_meter_is_small() {
    assert!(Meter::max_encoded_len() <= 80, "{}", Meter::max_encoded_len());
}

#[test]
fn a_transaction_is_charged_and_what_it_did_not_use_is_given_back() {
    build_and_execute(|| {
        let id = with_quota(1, 3, weight(100, 100));
        assert_ok!(send(1, weight(60, 30), weight(50, 10)));
        assert_eq!(left(id), base() * 2 + weight(50, 90));
        // Declared is what must be there.
        assert_ok!(send(1, weight(50, 90), weight(0, 0)));
        assert_eq!(left(id), base() + weight(50, 90));
        assert_eq!(send(1, weight(50, 91), weight(0, 0)), Err(EXHAUSTED));
        assert_eq!(left(id), base() + weight(50, 90));
    });
}

#[test]
fn either_dimension_can_be_exhausted() {
    build_and_execute(|| {
        with_quota(1, 1, weight(100, 100));
        for declared in [weight(101, 0), weight(0, 101), Weight::MAX] {
            assert_eq!(send(1, declared, declared), Err(EXHAUSTED));
        }
        assert_ok!(send(1, weight(100, 100), weight(100, 100)));
    });
}

#[test]
fn the_length_counts_as_part_of_the_proof() {
    build_and_execute(|| {
        with_quota(1, 1, weight(0, 100));
        let call = frame_system::Call::remark { remark: Vec::new() }.into();
        let check = |len| {
            let info = DispatchInfo::default();
            let origin = RuntimeOrigin::signed(1);
            let source = frame_support::pallet_prelude::TransactionSource::External;
            CheckSponsor::<Test>::new()
                .validate_only(origin, &call, &info, len, source, 0)
                .map(|_| ())
        };
        assert_ok!(check(100));
        assert_eq!(check(101), Err(EXHAUSTED));
    });
}

#[test]
fn a_quota_is_refilled_evenly_by_time() {
    build_and_execute(|| {
        let id = with_quota(1, 1, weight(100, 100));
        let whole = left(id);
        assert_ok!(send(1, weight(100, 100), weight(100, 100)));
        assert_eq!(left(id), weight(0, base().proof_size()));
        assert_eq!(send(1, weight(0, 0), weight(0, 0)), Err(EXHAUSTED));
        set_time(NOW + QuotaPeriod::get() / 2);
        assert_eq!(left(id).ref_time(), whole.ref_time() / 2);
        set_time(NOW + QuotaPeriod::get());
        assert_eq!(left(id), whole);
        set_time(Moment::MAX);
        assert_eq!(left(id), whole);
    });
}

#[test]
fn everybody_whom_an_organisation_stands_behind_shares_its_quota_and_nobody_else() {
    build_and_execute(|| {
        let (id, other) = (with_quota(1, 2, weight(0, 0)), with_quota(2, 2, weight(0, 0)));
        vouch(1, id, 5);
        assert_ok!(Consortium::sponsor(&6, id));
        assert_ok!(send(5, weight(0, 0), weight(0, 0)));
        assert_ok!(send(6, weight(0, 0), weight(0, 0)));
        for account in [1, 5, 6] {
            assert_eq!(send(account, weight(0, 0), weight(0, 0)), Err(EXHAUSTED));
        }
        assert_eq!(left(other), base() * 2);
        assert_ok!(send(2, weight(0, 0), weight(0, 0)));
    });
}

#[test]
fn the_first_active_sponsor_is_charged_and_no_other_helps_out() {
    build_and_execute(|| {
        let ids = [1, 2, 3].map(|controller| with_quota(controller, 1, weight(0, 0)));
        for id in ids {
            assert_ok!(Consortium::sponsor(&5, id));
        }
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), ids[0]));
        assert_ok!(send(5, weight(0, 0), weight(0, 0)));
        assert_eq!(ids.map(left), [base(), weight(0, base().proof_size()), base()]);
        assert_eq!(send(5, weight(0, 0), weight(0, 0)), Err(EXHAUSTED));
        assert_eq!(left(ids[2]), base());
    });
}

#[test]
fn a_class_of_dispatch_buys_nobody_out() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(Consortium::set_quota(RuntimeOrigin::root(), id, Some(weight(0, 0))));
        for class in [DispatchClass::Normal, DispatchClass::Operational] {
            assert_eq!(send_class(1, class, weight(1, 1), weight(1, 1)), Err(EXHAUSTED));
        }
    });
}

/// Tries to break the glass, or something that looks like it.
fn send_call(
    account: u64,
    collator: Option<u64>,
    cost: Weight,
) -> Result<(), TransactionValidityError> {
    let call = Call::name_collator { organisation: OrganisationId(0), collator }.into();
    let info = DispatchInfo { call_weight: cost, ..Default::default() };
    CheckSponsor::<Test>::new()
        .test_run(RuntimeOrigin::signed(account), &call, &info, 0, 0, |_| Ok(Default::default()))
        .map(|dispatched| {
            dispatched.expect("it is dispatched");
        })
}

#[test]
fn ordinary_calls_leave_part_of_a_quota_to_emergencies() {
    build_and_execute(|| {
        OrdinaryShare::set(Perbill::from_percent(75));
        // The fixed part of a transaction takes no proof, and there is time enough.
        let id = with_quota(1, 10, weight(0, 100));
        let cost = |proof_size| weight(0, proof_size);
        let quota = || Consortium::quota(id).expect("admitted");
        assert_eq!(quota().left_to_ordinary, Perbill::from_percent(75) * quota().capacity);
        assert_eq!(send_call(1, Some(7), cost(76)), Err(EXHAUSTED));
        assert_ok!(send_call(1, Some(7), cost(75)));
        assert_eq!(send_call(1, Some(7), cost(1)), Err(EXHAUSTED));
        assert_eq!(quota().left_to_ordinary.proof_size(), 0);
        assert_eq!(quota().left.proof_size(), 25);
        // What does not fit is charged whole to the reserve beside the quota.
        assert_ok!(send_call(1, None, cost(26)));
        assert_eq!(quota().left.proof_size(), 25);
        assert_ok!(send_call(1, None, cost(25)));
        assert_eq!(quota().left.proof_size(), 0);
        let reserve = DefaultQuota::get().proof_size() / 4;
        assert_eq!(send_call(1, None, cost(reserve - 25)), Err(EXHAUSTED));
        assert_ok!(send_call(1, None, cost(reserve - 26)));
        assert_eq!(send_call(1, None, cost(1)), Err(EXHAUSTED));
    });
}

#[test]
fn what_breaks_the_glass_is_refilled_last_to_ordinary_calls() {
    build_and_execute(|| {
        OrdinaryShare::set(Perbill::from_percent(75));
        with_quota(1, 10, weight(0, 100));
        assert_ok!(send_call(1, None, weight(0, 100)));
        // A quarter of the period brings back the quarter that ordinary calls leave alone.
        set_time(NOW + QuotaPeriod::get() / 4);
        assert_eq!(send_call(1, Some(7), weight(0, 1)), Err(EXHAUSTED));
        assert_ok!(send_call(1, None, weight(0, 25)));
        assert!(!EmergencyReserves::<Test>::contains_key(OrganisationId(0)));
        set_time(NOW + QuotaPeriod::get());
        assert_ok!(send_call(1, Some(7), weight(0, 50)));
    });
}

#[test]
fn breaking_the_glass_takes_a_sponsor_all_the_same() {
    build_and_execute(|| {
        admit(1);
        assert_eq!(send_call(9, None, weight(0, 0)), Err(InvalidTransaction::Custom(1).into()));
    });
}

#[test]
fn an_organisation_that_is_removed_by_the_call_that_it_pays_for_gets_nothing_back() {
    build_and_execute(|| {
        let id = admit(1);
        let call = frame_system::Call::remark { remark: Vec::new() }.into();
        let info = DispatchInfo { call_weight: weight(9, 9), ..Default::default() };
        let ran = CheckSponsor::<Test>::new().test_run(
            RuntimeOrigin::signed(1),
            &call,
            &info,
            0,
            0,
            |_| {
                remove(id);
                Ok(PostDispatchInfo { actual_weight: Some(weight(0, 0)), ..Default::default() })
            },
        );
        assert_ok!(ran.expect("it was valid"));
        assert_eq!(Meters::<Test>::get(id), None);
    });
}

/// What happens to a meter: the clock moves, then somebody is charged, and gets part of it back.
#[derive(Clone, Debug)]
struct Step {
    clock: i64,
    is_ordinary: bool,
    weight: (u64, u64),
    percent_unspent: u64,
}

fn steps(clock: u32, most: u64) -> impl Strategy<Value = Vec<Step>> {
    let clock = i64::from(clock);
    let step = (-clock..=clock, any::<bool>(), (0..=most, 0..=most), 0..=100u64).prop_map(
        |(clock, is_ordinary, weight, percent_unspent)| Step {
            clock,
            is_ordinary,
            weight,
            percent_unspent,
        },
    );
    vec(step, 0..40)
}

fn part(weight: Weight, percent: u64) -> Weight {
    weight * percent / 100
}

proptest! {
    /// Whatever the clock does, in no stretch of time is more taken than the capacity and what is
    /// refilled in that time; time is what the clock gained, not what it moved to and fro.
    #[test]
    fn nobody_takes_more_than_capacity_and_refill(
        capacity in (0u64..1_000, 0u64..1_000),
        period in 1u64..200,
        share in 0u32..=100,
        steps in steps(100, 600),
    ) {
        let rate = Rate { capacity: weight(capacity.0, capacity.1), period };
        let ordinary_part = Perbill::from_percent(share) * rate.capacity;
        let (mut clock, mut latest) = (10_000u64, 10_000u64);
        let mut meter = Meter::new(clock);
        let mut taken = Vec::new();
        for step in steps {
            clock = clock.saturating_add_signed(step.clock);
            latest = latest.max(clock);
            let cost = weight(step.weight.0, step.weight.1);
            meter.refill(rate, clock);
            let limit = if step.is_ordinary { ordinary_part } else { rate.capacity };
            let before = meter.left(rate, limit);
            if meter.charge(rate, limit, cost) {
                prop_assert!(cost.all_lte(before));
                // Whatever ordinary calls did, this is there to break the glass.
                let kept = rate.capacity - ordinary_part;
                prop_assert!(!step.is_ordinary || kept.all_lte(meter.left(rate, rate.capacity)));
                let unspent = part(cost, step.percent_unspent);
                meter.give_back(rate, unspent);
                taken.push((latest, cost - unspent));
            } else {
                // What broke the glass may have used the ordinary part too.
                prop_assert!(cost.any_gt(before) || before.any_lte(Weight::zero()));
            }
            prop_assert!(meter.left(rate, rate.capacity).all_lte(rate.capacity));
        }
        for first in 0..taken.len() {
            let mut sum = Weight::zero();
            for (at, cost) in &taken[first..] {
                sum += *cost;
                let elapsed = at - taken[first].0;
                // In weight times milliseconds, so that nothing is rounded.
                prop_assert!((sum * period).all_lte(rate.capacity * (period + elapsed)));
            }
        }
    }

    /// Asking often neither loses nor wins anything.
    #[test]
    fn a_refill_in_steps_is_a_refill_at_once(
        capacity in (any::<u64>(), any::<u64>()),
        period in 1u64..,
        used in (any::<u64>(), any::<u64>()),
        moves in vec(0u64..1_000, 0..30),
    ) {
        let rate = Rate { capacity: weight(capacity.0, capacity.1), period };
        let mut often = Meter::new(0);
        let cost = weight(used.0.min(capacity.0), used.1.min(capacity.1));
        prop_assert!(often.charge(rate, rate.capacity, cost));
        let mut once = often;
        let mut now = 0;
        for gained in moves {
            now += gained;
            often.refill(rate, now);
        }
        once.refill(rate, now);
        prop_assert_eq!(often, once);
    }

    /// With any numbers at all nothing overflows, and there is never more than the capacity.
    #[test]
    fn nothing_overflows(
        capacities in vec((any::<u64>(), any::<u64>()), 1..5),
        period in 1u64..,
        steps in vec((any::<u64>(), (any::<u64>(), any::<u64>()), (any::<u64>(), any::<u64>())), 0..20),
    ) {
        let mut meter = Meter::new(0);
        for (at, (clock, cost, back)) in steps.into_iter().enumerate() {
            let (ref_time, proof_size) = capacities[at % capacities.len()];
            let rate = Rate { capacity: weight(ref_time, proof_size), period };
            meter.refill(rate, clock);
            let before = meter.left(rate, rate.capacity);
            let cost = weight(cost.0, cost.1);
            prop_assert_eq!(meter.charge(rate, rate.capacity, cost), cost.all_lte(before));
            meter.give_back(rate, weight(back.0, back.1));
            prop_assert!(meter.left(rate, rate.capacity).all_lte(rate.capacity));
        }
    }

    /// Whatever the people of one organisation send, those of another get in as if they had not.
    #[test]
    fn a_spammer_takes_nothing_from_other_organisations(
        sends in vec((any::<bool>(), 0u64..3, (0u64..300, 0u64..300), 0..=100u64), 0..30),
    ) {
        let run = |with_spam: bool| {
            let mut outcomes = Vec::new();
            build_and_execute(|| {
                let mut now = NOW;
                let (spammer, other) =
                    (with_quota(1, 5, weight(900, 900)), with_quota(2, 5, weight(900, 900)));
                let mut spam = Weight::zero();
                for (is_spam, gained, cost, percent) in &sends {
                    now += gained;
                    set_time(now);
                    let cost = weight(cost.0, cost.1);
                    let actual = part(cost, *percent);
                    if !*is_spam {
                        outcomes.push((send(2, cost, actual), left(other)));
                    } else if with_spam && send(1, cost, actual).is_ok() {
                        spam += base() + actual;
                    }
                }
                let capacity = Consortium::quota(spammer).expect("admitted").capacity;
                let period = QuotaPeriod::get();
                assert!((spam * period).all_lte(capacity * (period + now - NOW)));
            });
            outcomes
        };
        prop_assert_eq!(run(true), run(false));
    }
}
