//! Accounts come and go with those who stand behind them, exactly, and nobody else gets into the pool.

mod history;
mod steps;

use super::{chain::*, desks::Desks};
use crate::{PatientIdentity, Runtime, RuntimeCall, System};
use history::{History, Standing};
use proptest::prelude::*;
use salus_primitives::OrganisationKind;
use sp_genesis_builder::DEV_RUNTIME_PRESET;
use steps::{first_attempts, steps, Attempt, NAMES};

/// Tries it, and says whether it was done. What governance does is done as if the members had voted, who may
/// all be suspended.
fn is_done(attempt: &Attempt) -> bool {
    match attempt {
        Attempt::Sign(who, call) => apply(&pair(who), call.clone()) == Ok(Ok(())),
        Attempt::Govern(call) => decide(call.clone()).is_ok(),
    }
}

/// Tries it, and lets the history tell it if it was done.
fn try_it(attempt: &Attempt, history: &mut History, desks: &mut Desks) {
    System::reset_events();
    if is_done(attempt) {
        let events = System::events().into_iter().map(|it| it.event);
        history.tell(attempt.signer(), attempt.call(), events);
        desks.note(attempt.call());
    }
}

/// Whoever acts for a subject has its custodian behind it.
fn check_sponsors() {
    for (account, organisation) in PatientIdentity::sponsored() {
        let stands_behind = pallet_consortium::Sponsorships::<Runtime>::get(&account)
            .iter()
            .any(|it| it.organisation == organisation);
        assert!(stands_behind, "{organisation:?} stands behind {account}");
    }
}

/// Exactly those get into the pool behind whom somebody stands, as the history tells. Somebody who was
/// named in a recovery may or may not.
fn check_pool(history: &History) {
    let harmless = || RuntimeCall::from(pallet_utility::Call::batch { calls: vec![] });
    for name in NAMES {
        let pair = pair(name);
        let gets_in = validate(signed(&pair, harmless(), mortal())).is_ok();
        match history.standing(&account(&pair)) {
            Standing::Member => assert!(gets_in, "{name} gets in"),
            Standing::Named => {}
            Standing::Outsider => assert!(!gets_in, "{name} is an outsider"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..Default::default() })]

    #[test]
    fn references_are_exact_and_no_outsider_gets_in_after_any_sequence_of_calls(steps in steps()) {
        chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
            let mut history = History::of_the_development_chain();
            let mut desks = Desks::default();
            for (name, lei) in [("North", "DEVS00SALUSHOSPI0244"), ("South", "DEVS00SALUSHOSPI0341")] {
                let organisation = admit(name, OrganisationKind::HOSPITAL, lei);
                history.admit(organisation, account(&pair(name)));
            }
            // So that every call succeeds in some of the sequences.
            for attempt in first_attempts() {
                try_it(&attempt, &mut history, &mut desks);
            }
            for step in steps {
                let Some(attempt) = step.attempt() else { continue };
                try_it(&attempt, &mut history, &mut desks);
                // Refused or not: the references are exact.
                check_invariants();
                check_sponsors();
                desks.check();
                check_pool(&history);
            }
        });
    }
}
