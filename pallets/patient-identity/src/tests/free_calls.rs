//! How often rights calls are free, and how much of a block they take.

use super::rights_lane::{
    lane, operational, revoke, validate, Charged, Refuses, CHARGE, NO_CREDIT,
};
use crate::{lane::OperationalUse, mock::*, *};
use frame_support::{
    assert_ok,
    dispatch::{DispatchClass, DispatchInfo},
    pallet_prelude::{Get, Weight},
};
use proptest::{collection::vec, prelude::*};
use salus_primitives::{Moment, Month, SubjectId};
use sp_runtime::{
    traits::DispatchTransaction,
    transaction_validity::{InvalidTransaction, TransactionValidityError},
    AccountId32,
};

const FULL: TransactionValidityError =
    TransactionValidityError::Invalid(InvalidTransaction::Custom(6));
const WAITS: TransactionValidityError =
    TransactionValidityError::Invalid(InvalidTransaction::ExhaustsResources);

/// How a transaction passed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Passed {
    Free,
    Charged,
}

/// Sends a call that weighs this much beside the fixed part, and does nothing.
fn send_call(
    signer: &AccountId32,
    call: &RuntimeCall,
    info: &DispatchInfo,
) -> Result<Passed, TransactionValidityError> {
    let before = Charged::get().len();
    lane().test_run(signed(signer), call, info, 0, 0, |_| Ok(Default::default())).map(
        |dispatched| {
            dispatched.expect("it is dispatched");
        },
    )?;
    let charged = Charged::get().len() - before;
    Ok(if charged == 0 { Passed::Free } else { Passed::Charged })
}

/// Sends a revocation.
fn send(
    signer: &AccountId32,
    subject: SubjectId,
    weight: Weight,
) -> Result<Passed, TransactionValidityError> {
    send_call(signer, &revoke(subject), &operational(weight))
}

/// Sends a revocation that weighs nothing of its own, in a block of its own.
fn send_apart(
    signer: &AccountId32,
    subject: SubjectId,
) -> Result<Passed, TransactionValidityError> {
    next_block();
    send(signer, subject, Weight::zero())
}

fn next_block() {
    System::set_block_number(System::block_number() + 1);
}

/// The fixed part of every transaction.
fn base() -> Weight {
    let weights: frame_system::limits::BlockWeights =
        <Test as frame_system::Config>::BlockWeights::get();
    weights.get(DispatchClass::Operational).base_extrinsic
}

const MOST: usize = 3;

/// How many calls are free to the account until it is charged.
fn free_in_a_row(signer: &AccountId32, subject: SubjectId) -> usize {
    (0..2 * MOST).take_while(|_| send_apart(signer, subject) == Ok(Passed::Free)).count()
}

#[test]
fn so_many_are_free_and_then_they_are_charged() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_eq!(free_in_a_row(&controller, subject), MOST);
        assert_eq!(send_apart(&controller, subject), Ok(Passed::Charged));
        Refuses::set(true);
        assert_eq!(send_apart(&controller, subject), Err(NO_CREDIT));
        Refuses::set(false);
        // The pool knows it too, and gives it no place before others.
        let validity = validate(&controller, &revoke(subject)).expect("it is valid");
        assert_eq!((validity.priority, validity.provides), (3, vec![]));
    });
}

#[test]
fn one_comes_back_in_every_interval() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_eq!(free_in_a_row(&controller, subject), MOST);
        let interval = FreeCallInterval::get();
        set_time(NOW + interval - 1);
        assert_eq!(free_in_a_row(&controller, subject), 0);
        set_time(NOW + interval);
        assert_eq!(free_in_a_row(&controller, subject), 1);
        set_time(NOW + 3 * interval);
        assert_eq!(free_in_a_row(&controller, subject), 2);
        set_time(NOW + 1_000 * interval);
        assert_eq!(free_in_a_row(&controller, subject), MOST);
    });
}

#[test]
fn the_pool_counts_nothing() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        for _ in 0..2 * MOST {
            assert_ok!(validate(&controller, &revoke(subject)));
        }
        assert_eq!(Identity::subject(subject).map(|it| it.free_calls), Some(FreeCalls(0)));
        assert_eq!(OperationalUsed::<Test>::get(), Default::default());
        assert_eq!(free_in_a_row(&controller, subject), MOST);
    });
}

#[test]
fn a_call_that_fails_is_counted_too() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        for _ in 0..MOST {
            next_block();
            let info = operational(Weight::zero());
            let failed = lane()
                .dispatch_transaction(
                    signed(&controller),
                    Call::veto_recovery { subject }.into(),
                    &info,
                    0,
                    0,
                )
                .expect("it is valid");
            assert!(failed.is_err());
        }
        assert_eq!(free_in_a_row(&controller, subject), 0);
    });
}

#[test]
fn nobody_uses_up_another_s_free_calls() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let representatives = [20, 21].map(account);
        for it in &representatives {
            appoint(subject, &controller, it);
        }
        assert_eq!(free_in_a_row(&representatives[0], subject), MOST);
        assert_eq!(free_in_a_row(&representatives[1], subject), MOST);
        assert_eq!(free_in_a_row(&controller, subject), MOST);
        next_extrinsic();
        let (another, its_controller) = enrol(3);
        assert_eq!(free_in_a_row(&its_controller, another), MOST);
    });
}

#[test]
fn a_controller_s_are_counted_whoever_it_is() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_eq!(free_in_a_row(&controller, subject), MOST);
        let new = Patient::new(3);
        assert_ok!(Identity::rotate_controller(
            signed(&controller),
            subject,
            new.account.clone(),
            DEADLINE,
            new.rotation(subject, DEADLINE)
        ));
        assert_eq!(free_in_a_row(&new.account, subject), 0);
    });
}

#[test]
fn a_desk_s_are_counted_apart() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let clerk = account(CLERK);
        assert_ok!(Identity::set_majority(signed(&clerk), HOSPITAL, subject, Month(1)));
        set_time(Month(1).begins());
        let new = Patient::new(9);
        // Its deadline has passed: it fails.
        let call = Call::take_over {
            organisation: HOSPITAL,
            subject,
            controller: new.account.clone(),
            deadline: 0,
            signature: new.take_over(subject, 0),
        }
        .into();
        let free = (0..2 * MOST)
            .take_while(|_| {
                next_block();
                send_call(&clerk, &call, &operational(Weight::zero())) == Ok(Passed::Free)
            })
            .count();
        assert_eq!(free, MOST);
        assert_eq!(free_in_a_row(&controller, subject), MOST);
    });
}

#[test]
fn a_clock_that_stands_or_goes_back_gives_nothing_back() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_eq!(free_in_a_row(&controller, subject), MOST);
        for clock in [NOW, NOW - 1, 0, NOW] {
            set_time(clock);
            assert_eq!(free_in_a_row(&controller, subject), 0, "at {clock}");
        }
        set_time(NOW + FreeCallInterval::get());
        assert_eq!(free_in_a_row(&controller, subject), 1);
    });
}

#[test]
fn a_block_takes_so_much_that_is_free_and_the_rest_is_charged_or_waits() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        next_extrinsic();
        let (another, its_controller) = enrol(3);
        let half = FreeWeight::get() / 2 - base();
        assert_eq!(send(&controller, subject, half), Ok(Passed::Free));
        assert_eq!(send(&controller, subject, half), Ok(Passed::Free));
        let tiny = Weight::zero();
        Refuses::set(true);
        assert_eq!(send(&its_controller, another, tiny), Err(WAITS));
        Refuses::set(false);
        assert_eq!(send(&its_controller, another, tiny), Ok(Passed::Charged));
        // What was charged is not counted among the free calls.
        assert_eq!(Identity::subject(another).map(|it| it.free_calls), Some(FreeCalls(0)));
        // Once the operational transactions have theirs, it waits though it would be charged.
        let rest = OperationalWeight::get() - FreeWeight::get() - (base() + CHARGE) * 2;
        assert_eq!(send(&its_controller, another, rest), Ok(Passed::Charged));
        assert_eq!(send(&its_controller, another, tiny), Err(WAITS));
        next_block();
        assert_eq!(send(&its_controller, another, tiny), Ok(Passed::Free));
    });
}

#[test]
fn either_dimension_fills_a_block() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        Refuses::set(true);
        let most = FreeWeight::get();
        for (weight, length) in [
            (Weight::from_parts(most.ref_time(), 0), 0),
            (Weight::from_parts(0, most.proof_size() + 1), 0),
            (Weight::zero(), most.proof_size() as usize + 1),
        ] {
            let info = operational(weight);
            let outcome = lane()
                .test_run(signed(&controller), &revoke(subject), &info, length, 0, |_| {
                    Ok(Default::default())
                })
                .map(|_| ());
            assert_eq!(outcome, Err(WAITS));
        }
        Refuses::set(false);
    });
}

#[test]
fn operational_transactions_that_are_not_free_leave_the_reserve_alone() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let stranger = account(99);
        let most = OperationalWeight::get();
        assert_eq!(send(&stranger, subject, most), Err(FULL));
        assert_eq!(send(&stranger, subject, most - (base() + CHARGE) * 2), Ok(Passed::Charged));
        assert_eq!(send(&stranger, subject, Weight::zero()), Ok(Passed::Charged));
        assert_eq!(send(&stranger, subject, Weight::zero()), Err(FULL));
        // What is free waits rather than being refused.
        assert_eq!(send(&controller, subject, Weight::zero()), Err(WAITS));

        // Ordinary transactions, and those that the rest is kept for, pass as if there were none.
        let used = OperationalUsed::<Test>::get();
        let ordinary = DispatchInfo { call_weight: most, ..Default::default() };
        assert_eq!(send_call(&stranger, &revoke(subject), &ordinary), Ok(Passed::Charged));
        let reserved = pallet_timestamp::Call::set { now: 1 }.into();
        assert_eq!(send_call(&stranger, &reserved, &operational(most)), Ok(Passed::Charged));
        assert_eq!(OperationalUsed::<Test>::get(), used);
        next_block();
        assert_eq!(send(&controller, subject, Weight::zero()), Ok(Passed::Free));
    });
}

#[test]
fn what_is_refused_leaves_no_trace() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        Refuses::set(true);
        assert_eq!(free_in_a_row(&controller, subject), MOST);
        let before = (Identity::subject(subject), OperationalUsed::<Test>::get());
        assert_eq!(send(&controller, subject, Weight::zero()), Err(NO_CREDIT));
        assert_eq!(send(&account(99), subject, Weight::zero()), Err(NO_CREDIT));
        assert_eq!((Identity::subject(subject), OperationalUsed::<Test>::get()), before);
        Refuses::set(false);
    });
}

/// Somebody sends something, after the clock moved and a block may have begun.
#[derive(Clone, Debug)]
struct Step {
    begins_block: bool,
    clock: i64,
    who: usize,
    weight: (u64, u64),
    refuses: bool,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let weight = prop_oneof![
        3 => (0u64..1_000_000_000, 0u64..1_000),
        1 => (0u64..8_000_000_000, 0u64..8_000),
    ];
    let step = (any::<bool>(), -150i64..200, 0usize..5, weight, any::<bool>()).prop_map(
        |(begins_block, clock, who, weight, refuses)| Step {
            begins_block,
            clock,
            who,
            weight,
            refuses,
        },
    );
    vec(step, 0..80)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// From one call to any later one no more are free to anybody than there are at a time and came back
    /// by what the clock shows more at the end, whatever it did between. And no block holds more than it
    /// may.
    #[test]
    fn nobody_has_more_than_its_free_calls_and_no_block_holds_too_much(steps in steps()) {
        build_and_execute(|| {
            let (subject, controller) = enrol(2);
            let representatives = [20, 21].map(account);
            for it in &representatives {
                let controller = signed(&controller);
                let (kind, period) = (
                    salus_primitives::RepresentativeKind::HPOWATT,
                    salus_primitives::Period { from: 0, to: None },
                );
                Identity::appoint_representative(
                    controller, subject, it.clone(), kind, POWERS, period,
                )
                .expect("it can be appointed");
            }
            next_extrinsic();
            let (_, outsider) = enrol(3);
            let people =
                [controller, representatives[0].clone(), representatives[1].clone(), outsider, account(99)];
            let (mut clock, mut latest) = (NOW, NOW);
            let mut free: [Vec<Moment>; 5] = Default::default();
            let (mut free_weight, mut weight) = (Weight::zero(), Weight::zero());
            for step in steps {
                clock = clock.saturating_add_signed(step.clock);
                latest = latest.max(clock);
                set_time(clock);
                if step.begins_block {
                    next_block();
                    (free_weight, weight) = (Weight::zero(), Weight::zero());
                }
                Refuses::set(step.refuses);
                let own = Weight::from_parts(step.weight.0, step.weight.1);
                // What is free does not weigh what the charge would.
                let (free_cost, cost) = (own + base(), own + base() + CHARGE);
                let fits_free = (free_weight + free_cost).all_lte(FreeWeight::get())
                    && (weight + free_cost).all_lte(OperationalWeight::get());
                let fits = (weight + cost).all_lte(OperationalWeight::get());
                match send(&people[step.who], subject, own) {
                    Ok(Passed::Free) => {
                        assert!(fits_free);
                        free_weight += free_cost;
                        weight += free_cost;
                        free[step.who].push(clock);
                    }
                    Ok(Passed::Charged) => {
                        assert!(!step.refuses && fits);
                        weight += cost;
                    }
                    Err(WAITS) => assert!(!fits_free && (!fits || step.refuses)),
                    Err(FULL) => assert!(!fits),
                    Err(refusal) => {
                        assert!(step.refuses);
                        assert_eq!(refusal, NO_CREDIT);
                    }
                }
                let block = System::block_number();
                let used = OperationalUsed::<Test>::get();
                if used.block == block {
                    assert_eq!(used, OperationalUse { block, free: free_weight, all: weight });
                } else {
                    assert_eq!(weight, Weight::zero());
                }
            }
            assert!(free[3].is_empty() && free[4].is_empty());
            for calls in free {
                for first in 0..calls.len() {
                    for (at, last) in calls.iter().enumerate().skip(first) {
                        let (made, most) = ((at - first + 1) as u64, MOST as u64);
                        let interval = FreeCallInterval::get();
                        assert!(calls[first] + made * interval <= last + most * interval);
                    }
                }
            }
            Refuses::set(false);
            // Every invariant is one of a clock that does not go back.
            set_time(latest);
        });
    }

    /// With any numbers at all nothing overflows, and the clock never comes to where all calls are free.
    #[test]
    fn counting_never_overflows(
        made in any::<u64>(),
        most in 1u32..,
        interval in 1u64..,
        now in any::<u64>(),
    ) {
        if let Some(FreeCalls(until)) = FreeCalls(made).with_one_more(most, interval, now) {
            prop_assert!(until > made && until > now);
            prop_assert!(until <= FreeCalls::latest(most, interval, now));
        }
    }
}

#[test]
fn a_broken_count_is_found() {
    let breaks: [fn(SubjectId, &AccountId32); 7] = [
        |id, _| Subjects::<Test>::mutate_extant(id, |it| it.free_calls = FreeCalls(u64::MAX)),
        |id, _| Subjects::<Test>::mutate_extant(id, |it| it.desk_calls = FreeCalls(u64::MAX)),
        |id, representative| {
            Representatives::<Test>::mutate(id, representative, |it| {
                it.as_mut().expect("appointed").free_calls = FreeCalls(u64::MAX);
            })
        },
        |_, _| OperationalUsed::<Test>::mutate(|it| it.block += 1),
        |_, _| OperationalUsed::<Test>::mutate(|it| it.all = Weight::zero()),
        |_, _| {
            OperationalUsed::<Test>::mutate(|it| {
                (it.free, it.all) = (OperationalWeight::get(), OperationalWeight::get());
            })
        },
        |_, _| OperationalUsed::<Test>::mutate(|it| it.all = OperationalWeight::get() * 2),
    ];
    for (at, break_it) in breaks.into_iter().enumerate() {
        new_test_ext().execute_with(|| {
            let (subject, controller) = enrol(2);
            let representative = account(20);
            appoint(subject, &controller, &representative);
            assert_eq!(send(&controller, subject, Weight::zero()), Ok(Passed::Free));
            Identity::do_try_state().expect("every invariant holds");
            break_it(subject, &representative);
            assert!(Identity::do_try_state().is_err(), "break {at}");
        });
    }
}
