//! What everything weighs, measured in this runtime by `scripts/bench`. How, and what is a bound
//! instead, says `docs/performance.md`.

pub mod check_content;
pub mod cumulus_pallet_parachain_system;
pub mod cumulus_pallet_weight_reclaim;
pub mod frame_system;
pub mod frame_system_extensions;
pub mod pallet_access_control;
pub mod pallet_audit_trail;
pub mod pallet_balances;
pub mod pallet_consent_registry;
pub mod pallet_consortium;
pub mod pallet_governance;
pub mod pallet_multisig;
pub mod pallet_patient_identity;
pub mod pallet_proxy;
pub mod pallet_record_anchoring;
pub mod pallet_session;
pub mod pallet_timestamp;
pub mod pallet_utility;
pub mod storage;
