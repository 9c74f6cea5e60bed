//! The measured weights: nothing is left to a default, and nothing is absurd.

use crate::{configs::RuntimeBlockWeights, weights as measured, Runtime, RuntimeCall};
use frame_support::{dispatch::DispatchClass, traits::GetCallMetadata, weights::Weight};
use std::any::type_name;

/// The weights of a pallet: its name as the runtime has it, and each weight at its most with how many
/// values it reads.
type Weights = (&'static str, Vec<(&'static str, u64, Weight)>);

/// Those of our own pallets.
fn ours() -> Vec<Weights> {
    vec![
        ("AccessControl", measured::pallet_access_control::at_most::<Runtime>()),
        ("AuditTrail", measured::pallet_audit_trail::at_most::<Runtime>()),
        ("ConsentRegistry", measured::pallet_consent_registry::at_most::<Runtime>()),
        ("Consortium", measured::pallet_consortium::at_most::<Runtime>()),
        ("Governance", measured::pallet_governance::at_most::<Runtime>()),
        ("PatientIdentity", measured::pallet_patient_identity::at_most::<Runtime>()),
        ("RecordAnchoring", measured::pallet_record_anchoring::at_most::<Runtime>()),
    ]
}

/// Those of the SDK's.
fn of_the_sdk() -> Vec<Weights> {
    vec![
        ("System", measured::frame_system::at_most::<Runtime>()),
        ("extensions", measured::frame_system_extensions::at_most::<Runtime>()),
        ("ParachainSystem", measured::cumulus_pallet_parachain_system::at_most::<Runtime>()),
        ("WeightReclaim", measured::cumulus_pallet_weight_reclaim::at_most::<Runtime>()),
        ("Timestamp", measured::pallet_timestamp::at_most::<Runtime>()),
        ("Session", measured::pallet_session::at_most::<Runtime>()),
        ("Utility", measured::pallet_utility::at_most::<Runtime>()),
        ("Proxy", measured::pallet_proxy::at_most::<Runtime>()),
        ("Multisig", measured::pallet_multisig::at_most::<Runtime>()),
        ("Balances", measured::pallet_balances::at_most::<Runtime>()),
    ]
}

fn normal() -> Weight {
    let limits = RuntimeBlockWeights::get();
    limits.get(DispatchClass::Normal).max_total.expect("it is bounded")
}

#[test]
fn the_runtime_has_no_default_weights() {
    let names = [
        type_name::<<Runtime as frame_system::Config>::SystemWeightInfo>(),
        type_name::<<Runtime as frame_system::Config>::ExtensionsWeightInfo>(),
        type_name::<<Runtime as frame_system::Config>::DbWeight>(),
        type_name::<<Runtime as cumulus_pallet_parachain_system::Config>::WeightInfo>(),
        type_name::<<Runtime as cumulus_pallet_weight_reclaim::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_timestamp::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_session::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_utility::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_proxy::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_multisig::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_balances::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_access_control::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_audit_trail::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_consent_registry::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_consortium::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_governance::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_patient_identity::Config>::WeightInfo>(),
        type_name::<<Runtime as pallet_record_anchoring::Config>::WeightInfo>(),
    ];
    for name in names {
        assert!(name.starts_with("salus_runtime::weights::"), "{name}");
    }
}

#[test]
fn every_call_of_ours_is_measured() {
    for (pallet, weights) in ours() {
        for call in RuntimeCall::get_call_names(pallet) {
            // Some calls have a weight for each way that they can take.
            let (by, of) =
                (format!("{call}_by_"), ["record", "batch"].map(|it| format!("{call}_{it}")));
            let is_its = |name: &str| {
                name == *call || name.starts_with(&by) || of.iter().any(|it| it == name)
            };
            assert!(weights.iter().any(|(name, ..)| is_its(name)), "{pallet}::{call}");
        }
    }
}

#[test]
fn what_reads_has_a_proof() {
    for (pallet, weights) in ours().into_iter().chain(of_the_sdk()) {
        for (name, reads, weight) in weights {
            assert!(weight.ref_time() > 0, "{pallet}::{name} takes no time");
            assert!(reads == 0 || weight.proof_size() > 0, "{pallet}::{name} is not proved");
        }
    }
}

#[test]
fn nothing_of_ours_takes_a_fifth_of_a_block() {
    let most = normal() / 5;
    for (pallet, weights) in ours() {
        for (name, _, weight) in weights {
            assert!(weight.all_lte(most), "{pallet}::{name}: {weight} of {most}");
        }
    }
}

#[test]
fn what_every_transaction_and_every_block_takes_is_a_small_part_of_a_block() {
    let limits = RuntimeBlockWeights::get();
    assert!(limits.base_block.all_lte(limits.max_block / 20), "{}", limits.base_block);
    let base = limits.get(DispatchClass::Normal).base_extrinsic;
    assert!(base.ref_time() > 10_000_000 && base.all_lte(normal() / 1_000), "{base}");
}

#[test]
fn the_database_takes_what_databases_take() {
    let db = <Runtime as frame_system::Config>::DbWeight::get();
    let (microsecond, millisecond) = (1_000_000, 1_000_000_000);
    for time in [db.read, db.write] {
        assert!((microsecond..millisecond).contains(&time), "{time}");
    }
}
