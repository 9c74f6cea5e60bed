//! Accounts come and go with those who stand behind them, exactly.

use super::chain::*;
use crate::{PatientIdentity, RuntimeCall};
use proptest::prelude::*;
use salus_primitives::{
    OrganisationId, OrganisationKind, PractitionerRole, RepresentativeKind, RoleSet,
};
use sp_genesis_builder::DEV_RUNTIME_PRESET;

/// Something that somebody tries. Most of it fails at one time or another; that is the point.
#[derive(Clone, Debug)]
enum Step {
    Vouch(u8, u8),
    RevokeCredential(u8, u8),
    NameCollator(u8, Option<u8>),
    Enrol(u8, u8),
    Appoint(u8, u8),
    Dismiss(u8, u8),
    Suspend(u8),
    Reinstate(u8),
}

const CONTROLLERS: [&str; 3] = ["Alice", "North", "South"];

fn person(number: u8) -> String {
    format!("Person{number}")
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let (organisation, who) = (0u8..3, 0u8..5);
    let pair = || (0u8..3, 0u8..5);
    let people = || (0u8..5, 0u8..5);
    proptest::collection::vec(
        prop_oneof![
            pair().prop_map(|(o, p)| Step::Vouch(o, p)),
            pair().prop_map(|(o, p)| Step::RevokeCredential(o, p)),
            (organisation.clone(), proptest::option::of(who))
                .prop_map(|(o, p)| Step::NameCollator(o, p)),
            pair().prop_map(|(o, p)| Step::Enrol(o, p)),
            people().prop_map(|(a, b)| Step::Appoint(a, b)),
            people().prop_map(|(a, b)| Step::Dismiss(a, b)),
            organisation.clone().prop_map(Step::Suspend),
            organisation.prop_map(Step::Reinstate),
        ],
        1..40,
    )
}

/// Who tries it, and by which call.
fn transaction(step: Step) -> Option<(String, RuntimeCall)> {
    let controller = |organisation: u8| CONTROLLERS[organisation as usize].to_string();
    let id = |organisation: u8| OrganisationId(organisation as u32);
    let account_of = |number: u8| account(&pair(&person(number)));
    Some(match step {
        Step::Vouch(organisation, who) => (
            controller(organisation),
            pallet_consortium::Call::vouch {
                organisation: id(organisation),
                practitioner: account_of(who),
                roles: RoleSet::of(&[PractitionerRole::NURSE]),
                period: this_year(),
            }
            .into(),
        ),
        Step::RevokeCredential(organisation, who) => (
            controller(organisation),
            pallet_consortium::Call::revoke_credential {
                organisation: id(organisation),
                practitioner: account_of(who),
            }
            .into(),
        ),
        Step::NameCollator(organisation, who) => (
            controller(organisation),
            pallet_consortium::Call::name_collator {
                organisation: id(organisation),
                collator: who.map(account_of),
            }
            .into(),
        ),
        Step::Enrol(organisation, who) => {
            (controller(organisation), enrolment(&person(who), id(organisation)))
        }
        Step::Appoint(subject, who) => (
            person(subject),
            pallet_patient_identity::Call::appoint_representative {
                subject: PatientIdentity::subject_of(&account_of(subject))?,
                representative: account_of(who),
                kind: RepresentativeKind::GUARD,
                powers: all_powers(),
                period: this_year(),
            }
            .into(),
        ),
        Step::Dismiss(subject, who) => (
            person(subject),
            pallet_patient_identity::Call::dismiss_representative {
                subject: PatientIdentity::subject_of(&account_of(subject))?,
                representative: account_of(who),
            }
            .into(),
        ),
        Step::Suspend(organisation) => (
            "Alice".into(),
            pallet_sudo::Call::sudo {
                call: Box::new(
                    pallet_consortium::Call::suspend { organisation: id(organisation) }.into(),
                ),
            }
            .into(),
        ),
        Step::Reinstate(organisation) => (
            "Alice".into(),
            pallet_sudo::Call::sudo {
                call: Box::new(
                    pallet_consortium::Call::reinstate { organisation: id(organisation) }.into(),
                ),
            }
            .into(),
        ),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..Default::default() })]

    #[test]
    fn references_are_exact_after_any_sequence_of_calls(steps in steps()) {
        chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
            admit("North", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
            admit("South", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0341");
            for step in steps {
                if let Some((who, call)) = transaction(step) {
                    // Refused or not: the references are exact.
                    let _ = apply(&pair(&who), call);
                    check_invariants();
                }
            }
        });
    }
}
