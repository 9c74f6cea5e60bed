//! After any sequence of calls each organisation is held to exactly what it stores, and its desk is
//! counted what it recorded.

mod consents;
mod steps;

use super::{chain::*, desks::Desks};
use crate::System;
use proptest::prelude::*;
use salus_primitives::{OrganisationId, OrganisationKind, PractitionerRole};
use sp_genesis_builder::DEV_RUNTIME_PRESET;
use steps::{person, steps, transaction, Step, CONTROLLERS, MEMBERS};

/// Two hospitals beside the member that is there from the beginning, each with a verifier of papers, a
/// patient who has a key and one who has none.
fn begin(desks: &mut Desks) {
    admit("North", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
    admit("South", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0341");
    for (controller, organisation) in CONTROLLERS.into_iter().zip(0..) {
        let verifier = format!("Verifier{organisation}");
        let roles = [PractitionerRole::REGISTRATION_CLERK, PractitionerRole::DOCTOR];
        vouch(controller, OrganisationId(organisation), &verifier, &roles);
    }
    enrol("North", &person(0), OrganisationId(1));
    enrol("South", &person(1), OrganisationId(2));
    for organisation in 1..3 {
        assert!(is_done(Step::Assist(organisation, 0), desks), "a patient without a key");
    }
}

/// Tries it, and tells whether it was done. What is held is exact, whatever comes of it.
fn is_done(step: Step, desks: &mut Desks) -> bool {
    let Some((who, call)) = transaction(step) else { return false };
    System::reset_events();
    let is_done = match who.as_str() {
        MEMBERS => decide(call.clone()).is_ok(),
        who => apply(&pair(who), call.clone()) == Ok(Ok(())),
    };
    if is_done {
        desks.note(&call);
    }
    check_invariants();
    desks.check();
    is_done
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..Default::default() })]

    #[test]
    fn after_any_sequence_of_calls_each_is_held_to_exactly_what_it_stores(steps in steps()) {
        chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
            let mut desks = Desks::default();
            begin(&mut desks);
            for step in steps {
                is_done(step, &mut desks);
            }
        });
    }
}

#[test]
fn every_step_about_consents_is_done_where_it_can_be() {
    use consents::{Step::*, What};
    chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
        let mut desks = Desks::default();
        begin(&mut desks);
        for step in [
            AdmitProgramme,
            RegisterStudy(1),
            Grant(0, 1, 2, What::Permit),
            Grant(0, 1, 2, What::Deny),
            Grant(0, 0, 1, What::Programme),
            Amend(0, 0, 1),
            Seal(0, 1, 0),
            OpenSeal(0),
            Propose(1, 0, 1),
            RefuseProposal(0),
            Propose(2, 0, 2),
            ConfirmProposal(0),
            Propose(1, 0, 1),
            Revoke(0, 0),
            RevokeToward(0, 1),
            RevokeAll(0),
            PruneProposals(0),
            Prune(0),
            Capture(1, 0, 1, What::Deny),
            Confirm(0, true),
            CaptureLift(2, 0),
            Confirm(0, true),
            Capture(1, 0, 1, What::Permit),
            Discard(0),
            Capture(1, 0, 1, What::Permit),
            Confirm(0, true),
            Verify(1, 0, true),
            RevokeOnPaper(2, 0),
            CloseProgramme(0),
            WithdrawStudy(0),
        ] {
            let told = format!("{step:?}");
            assert!(is_done(Step::Consent(step), &mut desks), "{told}");
        }
    });
}
