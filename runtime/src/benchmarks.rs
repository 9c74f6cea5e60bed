//! Which pallets are benchmarked, in the real runtime.

mod content;
mod session;

use crate::*;
use alloc::{boxed::Box, string::String, vec::Vec};
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::{
    traits::{Get, StorageInfo, StorageInfoTrait, WhitelistedStorageKeys},
    BoundedVec,
};
use salus_primitives::{
    research::{Disease, OntologyTerm, Programme},
    Commitment, DataUseModifierSet, DataUsePermission, Jurisdiction, OrganisationId, Period,
    RoleSet,
};

frame_benchmarking::define_benchmarks!(
    [frame_system, frame_system_benchmarking::Pallet::<Runtime>]
    [frame_system_extensions, frame_system_benchmarking::extensions::Pallet::<Runtime>]
    [cumulus_pallet_parachain_system, ParachainSystem]
    [cumulus_pallet_weight_reclaim, WeightReclaim]
    [pallet_timestamp, Timestamp]
    [pallet_utility, Utility]
    [pallet_proxy, Proxy]
    [pallet_multisig, Multisig]
    [pallet_balances, Balances]
    [pallet_session, session::Pallet::<Runtime>]
    [check_content, content::Pallet::<Runtime>]
    [pallet_access_control, AccessControl]
    [pallet_audit_trail, AuditTrail]
    [pallet_consent_registry, ConsentRegistry]
    [pallet_consortium, Consortium]
    [pallet_governance, Governance]
    [pallet_patient_identity, PatientIdentity]
    [pallet_record_anchoring, RecordAnchoring]
);

/// What can be benchmarked, and how the storage is laid out.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
    let mut list = Vec::<BenchmarkList>::new();
    list_benchmarks!(list, extra);
    (list, AllPalletsWithSystem::storage_info())
}

/// Runs a benchmark.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
    let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
    let mut batches = Vec::<BenchmarkBatch>::new();
    let params = (&config, &whitelist);
    add_benchmarks!(params, batches);
    if batches.is_empty() {
        return Err("no such benchmark".into());
    }
    Ok(batches)
}

impl frame_system_benchmarking::Config for Runtime {
    fn setup_set_code_requirements(
        code: &Vec<u8>,
    ) -> Result<(), frame_benchmarking::BenchmarkError> {
        ParachainSystem::initialize_for_set_code_benchmark(code.len() as u32);
        Ok(())
    }

    fn verify_set_code() {
        use cumulus_pallet_parachain_system::Event;
        System::assert_last_event(Event::<Runtime>::ValidationFunctionStored.into());
    }
}

/// Calls for the benchmarks of governance.
pub struct GovernedCalls;

impl pallet_governance::CallHelper<RuntimeCall> for GovernedCalls {
    /// A research programme with every list full.
    fn longest() -> RuntimeCall {
        let term = OntologyTerm(Default::default());
        let disease = Disease { term, ancestors: full(term) };
        let programme = Programme {
            permission: DataUsePermission::GRU,
            modifiers: DataUseModifierSet::all(),
            diseases: full(disease),
            research_types: full(term),
            countries: full(Jurisdiction(*b"NL")),
            institutions: full(OrganisationId(0)),
            projects: full(Commitment([1; 32].into())),
            users: full(AccountId::new([1; 32])),
            ethics_permits: full(Commitment([1; 32].into())),
            publish_from: Some(0),
            months: Some(1),
        };
        pallet_consent_registry::Call::admit_programme { terms: Box::new(programme) }.into()
    }

    fn pausable() -> RuntimeCall {
        let period = Period { from: 0, to: None };
        let (organisation, practitioner) = (OrganisationId(0), AccountId::new([1; 32]));
        let roles = RoleSet::EMPTY;
        pallet_consortium::Call::vouch { organisation, practitioner, roles, period }.into()
    }
}

/// A list as long as it can be.
fn full<Item: Clone, Bound: Get<u32>>(item: Item) -> BoundedVec<Item, Bound> {
    BoundedVec::truncate_from(alloc::vec![item; Bound::get() as usize])
}
