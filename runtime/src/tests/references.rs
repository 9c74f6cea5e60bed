//! Accounts come and go with those who stand behind them, exactly.

use super::chain::*;
use crate::{AccountId, PatientIdentity, Runtime, RuntimeCall, System};
use proptest::prelude::*;
use salus_primitives::{
    time::DAY, AliasOpening, Commitment, OrganisationId, OrganisationKind, PractitionerRole,
    RepresentativeKind, RoleSet,
};
use sp_core::Pair as _;
use sp_genesis_builder::DEV_RUNTIME_PRESET;

/// Something that somebody tries. Most of it fails at one time or another; that is the point.
#[derive(Clone, Debug)]
enum Step {
    Vouch(u8, u8),
    RevokeCredential(u8, u8),
    VouchAlias(u8, u8),
    OpenAlias(u8, u8),
    NameCollator(u8, Option<u8>),
    Enrol(u8, u8),
    Appoint(u8, u8),
    Dismiss(u8, u8),
    Rotate(u8, u8),
    Leave(u8),
    Die(u8, u8),
    Release(u8, u8),
    Guard(u8, u8, u8),
    Propose(u8, u8, u8),
    Finish(u8),
    Suspend(u8),
    Reinstate(u8),
}

const CONTROLLERS: [&str; 3] = ["Alice", "North", "South"];

fn person(number: u8) -> String {
    format!("Person{number}")
}

/// The commitment to the first person being behind an alias.
fn opening(organisation: OrganisationId, alias: &AccountId) -> Commitment {
    let practitioner = &account(&pair(&person(0)));
    AliasOpening { organisation, alias, practitioner, month: THIS_MONTH, salt: &[3; 32] }
        .commitment(System::block_hash(0))
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let (organisation, who) = (0u8..3, 0u8..5);
    let pair = || (0u8..3, 0u8..5);
    let people = || (0u8..5, 0u8..5);
    proptest::collection::vec(
        prop_oneof![
            pair().prop_map(|(o, p)| Step::Vouch(o, p)),
            pair().prop_map(|(o, p)| Step::RevokeCredential(o, p)),
            pair().prop_map(|(o, p)| Step::VouchAlias(o, p)),
            pair().prop_map(|(o, p)| Step::OpenAlias(o, p)),
            (organisation.clone(), proptest::option::of(who))
                .prop_map(|(o, p)| Step::NameCollator(o, p)),
            pair().prop_map(|(o, p)| Step::Enrol(o, p)),
            people().prop_map(|(a, b)| Step::Appoint(a, b)),
            people().prop_map(|(a, b)| Step::Dismiss(a, b)),
            people().prop_map(|(a, b)| Step::Rotate(a, b)),
            (0u8..5).prop_map(Step::Leave),
            pair().prop_map(|(o, p)| Step::Die(o, p)),
            people().prop_map(|(a, b)| Step::Release(a, b)),
            (people(), 0u8..5).prop_map(|((a, b), c)| Step::Guard(a, b, c)),
            (people(), 0u8..5).prop_map(|((a, b), c)| Step::Propose(a, b, c)),
            (0u8..5).prop_map(Step::Finish),
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
        Step::VouchAlias(organisation, who) => (
            controller(organisation),
            pallet_consortium::Call::vouch_alias {
                organisation: id(organisation),
                alias: account_of(who),
                roles: RoleSet::of(&[PractitionerRole::NURSE]),
                month: THIS_MONTH,
                commitment: opening(id(organisation), &account_of(who)),
            }
            .into(),
        ),
        Step::OpenAlias(organisation, who) => (
            controller(organisation),
            pallet_consortium::Call::open_alias {
                organisation: id(organisation),
                alias: account_of(who),
                practitioner: account_of(0),
                salt: [3; 32],
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
        Step::Rotate(who, to) => {
            let subject = PatientIdentity::subject_of(&account_of(who))?;
            let (new_controller, deadline) = (account_of(to), NOW + DAY / 2);
            let payload = PatientIdentity::rotation(subject, &new_controller, deadline);
            let signature = pair(&person(to)).sign(payload.as_bytes()).into();
            (
                person(who),
                pallet_patient_identity::Call::rotate_controller {
                    subject,
                    new_controller,
                    deadline,
                    signature,
                }
                .into(),
            )
        }
        Step::Leave(who) => (
            person(who),
            pallet_patient_identity::Call::leave {
                subject: PatientIdentity::subject_of(&account_of(who))?,
            }
            .into(),
        ),
        Step::Die(organisation, who) => (
            controller(organisation),
            pallet_patient_identity::Call::report_deceased {
                organisation: id(organisation),
                subject: PatientIdentity::subject_of(&account_of(who))?,
                evidence: Commitment([6; 32].into()),
            }
            .into(),
        ),
        Step::Release(by, who) => (
            person(by),
            pallet_patient_identity::Call::release_representatives {
                subject: pallet_patient_identity::Engagements::<Runtime>::get(account_of(who))?,
                accounts: vec![account_of(who)].try_into().expect("one"),
            }
            .into(),
        ),
        Step::Guard(who, first, second) => (
            person(who),
            pallet_patient_identity::Call::set_guardians {
                subject: PatientIdentity::subject_of(&account_of(who))?,
                guardians: vec![account_of(first), account_of(second)].try_into().expect("few"),
                threshold: 1,
                delay: 0,
            }
            .into(),
        ),
        Step::Propose(by, who, to) => {
            let subject = PatientIdentity::subject_of(&account_of(who))?;
            let (new_controller, deadline) = (account_of(to), NOW + DAY / 2);
            let payload = PatientIdentity::recovering(subject, &new_controller, deadline);
            let signature = pair(&person(to)).sign(payload.as_bytes()).into();
            (
                person(by),
                pallet_patient_identity::Call::propose_recovery {
                    subject,
                    new_controller,
                    deadline,
                    signature,
                }
                .into(),
            )
        }
        Step::Finish(who) => (
            controller(0),
            pallet_patient_identity::Call::finish_recovery {
                subject: PatientIdentity::subject_of(&account_of(who))?,
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

/// Whoever acts for a subject has its custodian behind it.
fn check_sponsors() {
    for (account, organisation) in PatientIdentity::sponsored() {
        let stands_behind = pallet_consortium::Sponsorships::<Runtime>::get(&account)
            .iter()
            .any(|it| it.organisation == organisation);
        assert!(stands_behind, "{organisation:?} stands behind {account}");
    }
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
                    check_sponsors();
                }
            }
        });
    }
}
