//! Who decides for the consortium.

use crate::{AccountId, Runtime, RuntimeCall, RuntimeEvent};
use frame_system::EnsureRoot;

/// The origin that governs. Root, until the members vote; only the development chain has a key for
/// it.
pub type GovernanceOrigin = EnsureRoot<AccountId>;

impl pallet_sudo::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type WeightInfo = pallet_sudo::weights::SubstrateWeight<Self>;
}
