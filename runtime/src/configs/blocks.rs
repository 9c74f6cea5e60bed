//! Blocks: what fits into one, what time it is, and how the relay chain takes it.

use crate::{
    weights, AccountId, Aura, Block, Hash, Nonce, PalletInfo, Runtime, RuntimeCall, RuntimeEvent,
    RuntimeOrigin, RuntimeTask, VERSION,
};
use cumulus_pallet_parachain_system::RelayNumberMonotonicallyIncreases;
use cumulus_primitives_core::relay_chain::MAX_POV_SIZE;
use frame_support::{
    derive_impl,
    dispatch::DispatchClass,
    parameter_types,
    traits::{ConstU16, ConstU32, ConstU64},
    weights::{
        constants::{BlockExecutionWeight, ExtrinsicBaseWeight, WEIGHT_REF_TIME_PER_SECOND},
        Weight,
    },
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_runtime::Perbill;
use sp_version::RuntimeVersion;

/// How long a collator's turn is, in milliseconds. A running chain cannot change it.
pub const SLOT_DURATION: u64 = 6_000;

/// What hooks at the beginning of a block may take on average.
const AVERAGE_ON_INITIALIZE_RATIO: Perbill = Perbill::from_percent(5);

/// What ordinary transactions may take; the rest is kept for operational ones.
pub(super) const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(75);

/// Two seconds of computation, and the largest proof that the relay chain takes.
pub(super) const MAXIMUM_BLOCK_WEIGHT: Weight =
    Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2), MAX_POV_SIZE as u64);

/// How many bytes of transactions fit into a block, of any class.
pub const MAX_BLOCK_LENGTH: u32 = 5 * 1024 * 1024;

/// How many blocks may wait for inclusion by the relay chain.
const UNINCLUDED_SEGMENT_CAPACITY: u32 = 3;

/// How many blocks are made for each block of the relay chain.
const BLOCK_PROCESSING_VELOCITY: u32 = 1;

/// How long a slot of the relay chain is, in milliseconds.
const RELAY_CHAIN_SLOT_DURATION: u32 = 6_000;

/// Binds the chain's slots, and through them its clock, to those of the relay chain.
pub type ConsensusHook = cumulus_pallet_aura_ext::FixedVelocityConsensusHook<
    Runtime,
    RELAY_CHAIN_SLOT_DURATION,
    BLOCK_PROCESSING_VELOCITY,
    UNINCLUDED_SEGMENT_CAPACITY,
>;

parameter_types! {
    /// The version.
    pub const Version: RuntimeVersion = VERSION;
    /// How many hashes of past blocks are kept: no transaction lives longer.
    pub const BlockHashCount: u32 = 4_096;
    /// How many bytes of transactions fit into a block.
    pub RuntimeBlockLength: BlockLength = BlockLength::builder()
        .max_length(MAX_BLOCK_LENGTH)
        .modify_max_length_for_class(DispatchClass::Normal, |length| {
            *length = NORMAL_DISPATCH_RATIO * *length;
        })
        .build();
    /// How much weight fits into a block.
    pub RuntimeBlockWeights: BlockWeights = BlockWeights::builder()
        .base_block(BlockExecutionWeight::get())
        .for_class(DispatchClass::all(), |weights| {
            weights.base_extrinsic = ExtrinsicBaseWeight::get();
        })
        .for_class(DispatchClass::Normal, |weights| {
            weights.max_total = Some(NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
        })
        .for_class(DispatchClass::Operational, |weights| {
            weights.max_total = Some(MAXIMUM_BLOCK_WEIGHT);
            weights.reserved =
                Some(MAXIMUM_BLOCK_WEIGHT - NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
        })
        .avg_block_initialization(AVERAGE_ON_INITIALIZE_RATIO)
        .build_or_panic();
}

#[derive_impl(frame_system::config_preludes::ParaChainDefaultConfig)]
impl frame_system::Config for Runtime {
    type AccountId = AccountId;
    type Nonce = Nonce;
    type Hash = Hash;
    type Block = Block;
    type BlockHashCount = BlockHashCount;
    type Version = Version;
    type DbWeight = weights::storage::DbWeight;
    type BlockWeights = RuntimeBlockWeights;
    type BlockLength = RuntimeBlockLength;
    // What is paused is not dispatched, however it is wrapped.
    type BaseCallFilter = pallet_governance::NotPaused<Self>;
    type OnSetCode = cumulus_pallet_parachain_system::ParachainSetCode<Self>;
    type SystemWeightInfo = weights::frame_system::WeightInfo<Self>;
    type ExtensionsWeightInfo = weights::frame_system_extensions::WeightInfo<Self>;
    type MaxConsumers = ConstU32<16>;
    type SS58Prefix = ConstU16<42>;
}

impl cumulus_pallet_weight_reclaim::Config for Runtime {
    type WeightInfo = weights::cumulus_pallet_weight_reclaim::WeightInfo<Self>;
}

impl pallet_timestamp::Config for Runtime {
    type Moment = u64;
    type OnTimestampSet = Aura;
    // Aura checks the time against the slot.
    type MinimumPeriod = ConstU64<0>;
    type WeightInfo = weights::pallet_timestamp::WeightInfo<Self>;
}

parameter_types! {
    /// Nothing is kept free for messages: the chain takes none.
    pub const NoWeight: Weight = Weight::zero();
}

impl cumulus_pallet_parachain_system::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type OnSystemEvent = ();
    type SelfParaId = parachain_info::Pallet<Self>;
    type OutboundXcmpMessageSource = ();
    type DmpQueue = ();
    type ReservedDmpWeight = NoWeight;
    type XcmpMessageHandler = ();
    type ReservedXcmpWeight = NoWeight;
    type CheckAssociatedRelayNumber = RelayNumberMonotonicallyIncreases;
    type WeightInfo = weights::cumulus_pallet_parachain_system::WeightInfo<Self>;
    type ConsensusHook = ConsensusHook;
    type RelayParentOffset = ConstU32<0>;
    type SchedulingSignatureVerifier = ();
}

impl parachain_info::Config for Runtime {}
