//! The state transition of Salus.
//!
//! Composition only: which pallets there are, how they are configured (`configs`), what dApps may
//! ask (`apis`), how a chain begins (`genesis`).

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "256"]
// Most of what is public here is made by macros, which document nothing.
#![allow(missing_docs)]

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

extern crate alloc;

// The macros below name it.
use alloc::vec::Vec;

mod adapters;
pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
pub mod extensions;
pub mod genesis;
mod migrations;
pub mod types;
mod version;
pub mod weights;

#[cfg(test)]
mod tests;

pub use types::*;
pub use version::VERSION;

sp_runtime::impl_opaque_keys! {
    /// The keys of a collator.
    pub struct SessionKeys {
        /// The key that signs its blocks.
        pub aura: Aura,
    }
}

/// The pallets. Their numbers are part of every transaction and never change.
#[frame_support::runtime]
mod runtime {
    /// The runtime.
    #[runtime::runtime]
    #[runtime::derive(
        RuntimeCall,
        RuntimeEvent,
        RuntimeError,
        RuntimeOrigin,
        RuntimeFreezeReason,
        RuntimeHoldReason,
        RuntimeSlashReason,
        RuntimeLockId,
        RuntimeTask,
        RuntimeViewFunction
    )]
    pub struct Runtime;

    // The chain.
    #[runtime::pallet_index(0)]
    pub type System = frame_system;
    #[runtime::pallet_index(1)]
    pub type ParachainSystem = cumulus_pallet_parachain_system;
    #[runtime::pallet_index(2)]
    pub type Timestamp = pallet_timestamp;
    #[runtime::pallet_index(3)]
    pub type ParachainInfo = parachain_info;
    #[runtime::pallet_index(4)]
    pub type WeightReclaim = cumulus_pallet_weight_reclaim;

    // Who the members are: they name those who make the blocks, so they come first. The author of a
    // block is noted before the session can change.
    #[runtime::pallet_index(9)]
    pub type Consortium = pallet_consortium;

    // Who makes the blocks. The order matters and shall not change.
    #[runtime::pallet_index(10)]
    pub type Session = pallet_session;
    #[runtime::pallet_index(11)]
    pub type Aura = pallet_aura;
    #[runtime::pallet_index(12)]
    pub type AuraExt = cumulus_pallet_aura_ext;

    // How accounts act together.
    #[runtime::pallet_index(20)]
    pub type Utility = pallet_utility;
    #[runtime::pallet_index(21)]
    pub type Proxy = pallet_proxy;
    #[runtime::pallet_index(22)]
    pub type Multisig = pallet_multisig;
    #[runtime::pallet_index(23)]
    pub type Balances = pallet_balances;

    // How the members decide.
    #[runtime::pallet_index(30)]
    pub type Governance = pallet_governance;

    // Salus, from the top floor to the sink.
    #[runtime::pallet_index(50)]
    pub type AccessControl = pallet_access_control;
    #[runtime::pallet_index(51)]
    pub type RecordAnchoring = pallet_record_anchoring;
    #[runtime::pallet_index(52)]
    pub type ConsentRegistry = pallet_consent_registry;
    #[runtime::pallet_index(53)]
    pub type PatientIdentity = pallet_patient_identity;
    // The last, so that its hooks see everything that a block wrote.
    #[runtime::pallet_index(60)]
    pub type AuditTrail = pallet_audit_trail;
}

cumulus_pallet_parachain_system::register_validate_block! {
    Runtime = Runtime,
    BlockExecutor = cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>,
}
