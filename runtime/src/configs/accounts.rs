//! How accounts act together: batches, proxies, multisigs. Deposits are zero.

use crate::{
    AccountId, Balance, Balances, OriginCaller, Runtime, RuntimeCall, RuntimeEvent,
    RuntimeFreezeReason, RuntimeHoldReason,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cumulus_pallet_parachain_system::RelaychainDataProvider;
use frame_support::{
    parameter_types,
    traits::{ConstU32, InstanceFilter, StorageMapShim},
};
use scale_info::TypeInfo;
use sp_runtime::traits::BlakeTwo256;

impl pallet_utility::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type PalletsOrigin = OriginCaller;
    type WeightInfo = pallet_utility::weights::SubstrateWeight<Self>;
}

/// What a proxy may do for the account that named it.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    Eq,
    PartialEq,
    Ord,
    PartialOrd,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum ProxyType {
    /// Everything.
    #[default]
    Any,
    /// Consents, and nothing else.
    Consent,
    /// Anchoring records, and nothing else.
    Anchoring,
    /// Asking for access, and nothing else.
    Access,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
    fn filter(&self, call: &RuntimeCall) -> bool {
        match self {
            Self::Any => true,
            Self::Consent => matches!(call, RuntimeCall::ConsentRegistry(_)),
            Self::Anchoring => matches!(call, RuntimeCall::RecordAnchoring(_)),
            Self::Access => matches!(call, RuntimeCall::AccessControl(_)),
        }
    }

    fn is_superset(&self, other: &Self) -> bool {
        *self == Self::Any || self == other
    }
}

parameter_types! {
    /// No deposit.
    pub const NoDeposit: Balance = 0;
}

// Both count blocks of the relay chain: ours come when they come.
type RelayBlocks = RelaychainDataProvider<Runtime>;

impl pallet_proxy::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type Currency = Balances;
    type ProxyType = ProxyType;
    type ProxyDepositBase = NoDeposit;
    type ProxyDepositFactor = NoDeposit;
    type MaxProxies = ConstU32<16>;
    type WeightInfo = pallet_proxy::weights::SubstrateWeight<Self>;
    type MaxPending = ConstU32<16>;
    type CallHasher = BlakeTwo256;
    type AnnouncementDepositBase = NoDeposit;
    type AnnouncementDepositFactor = NoDeposit;
    type BlockNumberProvider = RelayBlocks;
}

impl pallet_multisig::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type Currency = Balances;
    type DepositBase = NoDeposit;
    type DepositFactor = NoDeposit;
    type MaxSignatories = ConstU32<32>;
    type WeightInfo = pallet_multisig::weights::SubstrateWeight<Self>;
    type BlockNumberProvider = RelayBlocks;
}

parameter_types! {
    /// The SDK wants a smallest balance above zero; nobody has any.
    pub const ExistentialDeposit: Balance = 1;
}

// There is no token: none is ever issued, and the pool refuses the pallet's calls. It is here for the
// pallets of the SDK that want to be told of a currency in which deposits are zero.
impl pallet_balances::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeHoldReason = RuntimeHoldReason;
    type RuntimeFreezeReason = RuntimeFreezeReason;
    type WeightInfo = pallet_balances::weights::SubstrateWeight<Self>;
    type Balance = Balance;
    type DustRemoval = ();
    type ExistentialDeposit = ExistentialDeposit;
    type ReserveIdentifier = [u8; 8];
    type FreezeIdentifier = ();
    type MaxLocks = ConstU32<0>;
    type MaxReserves = ConstU32<0>;
    type MaxFreezes = ConstU32<0>;
    // Apart from the accounts themselves, which so stay small.
    type AccountStore = StorageMapShim<
        pallet_balances::Account<Self>,
        AccountId,
        pallet_balances::AccountData<Balance>,
    >;
    type DoneSlashHandler = ();
}
