//! After any sequence of calls no member has two votes, and nothing is done without enough of them.

use crate::{mock::*, *};
use proptest::prelude::*;
use salus_primitives::ProposalId;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Step {
    Propose(u64, bool),
    Vote(u64, u8, bool),
    Confirm(u8),
    Enact(u8),
    Close(u8),
    Withdraw(u64, u8),
    SetActive(u32, bool),
    Remove(u32),
    Upgrade,
    Wait(u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    // Members by their controllers and voting accounts, and somebody who is none.
    let who = || prop_oneof![1u64..=6, 101u64..=106, Just(99)];
    let member = || 1u32..=6;
    let which = || any::<u8>();
    proptest::collection::vec(
        prop_oneof![
            3 => (who(), any::<bool>()).prop_map(|(who, long)| Step::Propose(who, long)),
            12 => (who(), which(), prop::bool::weighted(0.8))
                .prop_map(|(who, it, is_aye)| Step::Vote(who, it, is_aye)),
            4 => which().prop_map(Step::Confirm),
            4 => which().prop_map(Step::Enact),
            2 => which().prop_map(Step::Close),
            1 => (who(), which()).prop_map(|(who, it)| Step::Withdraw(who, it)),
            3 => (member(), any::<bool>()).prop_map(|(it, active)| Step::SetActive(it, active)),
            1 => member().prop_map(Step::Remove),
            1 => Just(Step::Upgrade),
            4 => (1u8..60).prop_map(Step::Wait),
        ],
        1..120,
    )
}

/// What each member last said to each proposal, counted without the pallet.
type Said = BTreeMap<ProposalId, BTreeMap<u32, bool>>;

fn any_proposal(number: u8) -> Option<ProposalId> {
    let mut all: Vec<_> = Proposals::<Test>::iter_keys().collect();
    all.sort();
    (!all.is_empty()).then(|| all[usize::from(number) % all.len()])
}

fn call_of(step: &Step) -> Option<(u64, Call<Test>)> {
    Some(match step {
        Step::Propose(who, long) => {
            let call = if *long { upgrade(7) } else { pause(1) };
            (*who, Call::propose { call: Box::new(call) })
        }
        Step::Vote(who, it, is_aye) => {
            (*who, Call::vote { proposal: any_proposal(*it)?, is_aye: *is_aye })
        }
        Step::Confirm(it) => (99, Call::confirm { proposal: any_proposal(*it)? }),
        Step::Enact(it) => (99, Call::enact { proposal: any_proposal(*it)? }),
        Step::Close(it) => (99, Call::close { proposal: any_proposal(*it)? }),
        Step::Withdraw(who, it) => (*who, Call::withdraw { proposal: any_proposal(*it)? }),
        _ => return None,
    })
}

/// Whether so many of those that are active now said yes as the track asks for.
fn is_enough(said: Option<&BTreeMap<u32, bool>>, track: Track) -> bool {
    let active: Vec<_> =
        Members::get().into_iter().filter_map(|(it, active)| active.then_some(it)).collect();
    let ayes = active.iter().filter(|it| said.and_then(|said| said.get(it)) == Some(&true));
    let (ayes, all) = (ayes.count(), active.len());
    match track {
        Track::Upgrade => 3 * ayes >= 2 * all && ayes > 0,
        _ => 2 * ayes > all,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..Default::default() })]

    #[test]
    fn nothing_is_done_without_enough_votes_each_counted_once(steps in steps()) {
        new_test_ext().execute_with(|| {
            let mut said = Said::new();
            for step in steps {
                let before: BTreeMap<_, _> = Proposals::<Test>::iter().collect();
                let now = Timestamp::get();
                match step {
                    Step::SetActive(it, active) => TestMembers::set_active(it, active),
                    Step::Remove(it) => TestMembers::remove(it),
                    Step::Upgrade => SpecVersion::mutate(|version| *version += 1),
                    Step::Wait(time) => set_time(now + u64::from(time)),
                    _ => {}
                }
                let Some((who, call)) = call_of(&step) else { continue };
                let origin = RuntimeOrigin::signed(who);
                let is_done = frame_support::traits::UnfilteredDispatchable::dispatch_bypass_filter(
                    RuntimeCall::from(call.clone()),
                    origin,
                )
                .is_ok();
                check_invariants();
                if !is_done {
                    continue;
                }
                match call {
                    Call::vote { proposal, is_aye } => {
                        let number = (who % 100) as u32;
                        said.entry(proposal).or_default().insert(number, is_aye);
                    }
                    Call::confirm { proposal } => {
                        prop_assert!(is_enough(said.get(&proposal), before[&proposal].track));
                    }
                    Call::enact { proposal } => {
                        let it = before[&proposal];
                        prop_assert!(is_enough(said.get(&proposal), it.track));
                        prop_assert!(it.passage.is_some_and(|it| it.from <= now && now < it.to));
                        prop_assert_eq!(it.spec_version, SpecVersion::get());
                    }
                    _ => {}
                }
            }
            Ok(())
        })?;
    }
}
