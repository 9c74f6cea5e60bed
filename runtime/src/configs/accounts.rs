//! How accounts act together: batches, proxies, multisigs. What is stored for them counts against the
//! allowance of whoever stands behind them: deposits are bytes.

use crate::{
    adapters::ByteDeposits, weights, AccountId, Balance, BlockNumber, Hash, OriginCaller, Runtime,
    RuntimeCall, RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason,
};
use codec::{Compact, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cumulus_pallet_parachain_system::RelaychainDataProvider;
use frame_support::{
    parameter_types,
    traits::{ConstU32, InstanceFilter, StorageMapShim},
};
use pallet_multisig::Multisig;
use pallet_proxy::{Announcement, ProxyDefinition};
use salus_primitives::allowance::bytes_at_most;
use scale_info::TypeInfo;
use sp_runtime::traits::BlakeTwo256;

impl pallet_utility::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type PalletsOrigin = OriginCaller;
    type WeightInfo = weights::pallet_utility::WeightInfo<Self>;
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

/// How many bytes an item takes at its longest.
fn item<Key: MaxEncodedLen, Value: MaxEncodedLen>() -> Balance {
    bytes_at_most::<Key, Value>().into()
}

parameter_types! {
    /// A list of proxies, and the deposit for it, without any proxy.
    pub ProxyDepositBase: Balance = item::<AccountId, (Compact<u32>, Balance)>();
    /// A proxy in the list.
    pub ProxyDepositFactor: Balance =
        ProxyDefinition::<AccountId, ProxyType, BlockNumber>::max_encoded_len() as Balance;
    /// A list of announcements, and the deposit for it, without any announcement.
    pub AnnouncementDepositBase: Balance = item::<AccountId, (Compact<u32>, Balance)>();
    /// An announcement in the list.
    pub AnnouncementDepositFactor: Balance =
        Announcement::<AccountId, Hash, BlockNumber>::max_encoded_len() as Balance;
    /// A call that waits for approvals, without any.
    pub MultisigDepositBase: Balance =
        item::<(AccountId, Hash), Multisig<BlockNumber, Balance, AccountId, ConstU32<0>>>();
    /// Each approval that it waits for.
    pub MultisigDepositFactor: Balance = AccountId::max_encoded_len() as Balance;
}

// Both count blocks of the relay chain: ours come when they come.
type RelayBlocks = RelaychainDataProvider<Runtime>;

impl pallet_proxy::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type Currency = ByteDeposits;
    type ProxyType = ProxyType;
    type ProxyDepositBase = ProxyDepositBase;
    type ProxyDepositFactor = ProxyDepositFactor;
    type MaxProxies = ConstU32<16>;
    type WeightInfo = weights::pallet_proxy::WeightInfo<Self>;
    type MaxPending = ConstU32<16>;
    type CallHasher = BlakeTwo256;
    type AnnouncementDepositBase = AnnouncementDepositBase;
    type AnnouncementDepositFactor = AnnouncementDepositFactor;
    type BlockNumberProvider = RelayBlocks;
}

impl pallet_multisig::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type Currency = ByteDeposits;
    type DepositBase = MultisigDepositBase;
    type DepositFactor = MultisigDepositFactor;
    type MaxSignatories = ConstU32<32>;
    type WeightInfo = weights::pallet_multisig::WeightInfo<Self>;
    type BlockNumberProvider = RelayBlocks;
}

parameter_types! {
    /// The SDK wants a smallest balance above zero; nobody has any.
    pub const ExistentialDeposit: Balance = 1;
}

// There is no token: none is ever issued, and the pool refuses the pallet's calls. It is here for the
// pallets of the SDK that want to be told of a currency in which deposits are zero; those for which it
// is not are told that bytes are one.
impl pallet_balances::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeHoldReason = RuntimeHoldReason;
    type RuntimeFreezeReason = RuntimeFreezeReason;
    type WeightInfo = weights::pallet_balances::WeightInfo<Self>;
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
