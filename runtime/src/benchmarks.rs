//! Which pallets are benchmarked, in the real runtime.

use crate::*;
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};

frame_benchmarking::define_benchmarks!(
    [pallet_access_control, AccessControl]
    [pallet_audit_trail, AuditTrail]
    [pallet_consent_registry, ConsentRegistry]
    [pallet_consortium, Consortium]
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
