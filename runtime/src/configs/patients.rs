//! Salus: members, patients, consents, records, access, and the trail of it all.

use super::{
    blocks::{MAXIMUM_BLOCK_WEIGHT, NORMAL_DISPATCH_RATIO},
    governance::{MembershipOrigin, ParametersOrigin, MAX_MEMBERS},
    SLOT_DURATION,
};
use crate::{
    adapters::{BreakGlass, CollatorKeys, Reserved, RightsCalls},
    weights, AuditTrail, Aura, ConsentRegistry, Consortium, Hash, PatientIdentity, RecordAnchoring,
    Runtime, Signature, System, Timestamp,
};
use frame_support::{
    parameter_types,
    traits::{ConstU32, ConstU64, Contains},
    weights::Weight,
};
use salus_primitives::{
    time::{DAY, HOUR, MINUTE},
    Moment, OrganisationKind,
};
use sp_runtime::Perbill;

/// How many collators the consortium names at most.
pub const MAX_COLLATORS: u32 = 64;

/// Below how many collators a set is too small: with one, the chain would stand still when it does.
const MIN_COLLATORS: u32 = 2;

/// How many fallback collators there may be.
const MAX_FALLBACK_COLLATORS: u32 = 8;

/// How many blocks the chain makes in an hour.
const BLOCKS_IN_AN_HOUR: u64 = HOUR / SLOT_DURATION;

/// How many items an answer of a runtime API holds at most.
type MaxPageSize = ConstU32<256>;

/// Ten calendar years, whichever they are. So long many laws want records kept: German law, for one, from
/// the end of the treatment on (section 630f BGB).
const TEN_YEARS: u64 = (10 * 365 + 3) * DAY;

/// Six calendar years, whichever they are. So far back a patient may ask who was told what (45 CFR
/// 164.528), and no vote of the members takes it away.
const SIX_YEARS: u64 = (6 * 365 + 2) * DAY;

parameter_types! {
    /// Names this chain and no other in what people sign.
    pub GenesisHash: Hash = System::block_hash(0);
    /// A quarter of what the chain does for ordinary transactions in an hour: 150 full blocks, or 225
    /// seconds of computation. An organisation that sends it all at once fills the blocks for a quarter
    /// of an hour, and has a quarter of each from then on. 500 transactions a minute of 2 ms each take
    /// 60 seconds in an hour.
    pub DefaultQuota: Weight =
        (NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT).saturating_mul(BLOCKS_IN_AN_HOUR / 4);
    /// A tenth of every quota is there to break the glass.
    pub const OrdinaryShare: Perbill = Perbill::from_percent(90);
    /// 1 GiB: room for 320,000 patients with a key and eight plain consents each, or for five million
    /// plain records that are anchored one by one. Fifty members who use all of it make a state of 50 GiB,
    /// which a collator's disk holds. Governance gives more to whoever needs it.
    pub const DefaultAllowance: u64 = 1 << 30;
    /// A twentieth of a block for what is free: a tenth of a second, or half a mebibyte of proof.
    pub FreeWeight: Weight = Perbill::from_percent(5) * MAXIMUM_BLOCK_WEIGHT;
    /// As much again for operational transactions that are charged. What is left of the quarter of a
    /// block that ordinary ones leave alone is there to break the glass.
    pub OperationalWeight: Weight = Perbill::from_percent(10) * MAXIMUM_BLOCK_WEIGHT;
}

parameter_types! {
    /// An organisation that was suspended goes on with emergencies of its own patients for three days,
    /// in which they can be moved.
    pub const EmergencyGrace: Moment = 3 * DAY;
}

/// Who reviews emergencies: those that treat, those that watch over them, and those that speak for
/// patients. A justification is opened to them off chain; insurers and researchers have no need of it.
pub struct ReviewerKinds;

impl Contains<OrganisationKind> for ReviewerKinds {
    fn contains(kind: &OrganisationKind) -> bool {
        matches!(
            kind,
            OrganisationKind::HOSPITAL
                | OrganisationKind::REGULATOR
                | OrganisationKind::PATIENT_ASSOCIATION
        )
    }
}

impl pallet_audit_trail::Config for Runtime {
    type Clock = Timestamp;
    type MaxPageSize = MaxPageSize;
    type GovernanceOrigin = ParametersOrigin;
    type DefaultRetention = ConstU64<{ TEN_YEARS }>;
    type MinRetention = ConstU64<{ SIX_YEARS }>;
    type MaxPruned = ConstU32<128>;
    type WeightInfo = weights::pallet_audit_trail::WeightInfo<Self>;
}

impl pallet_consortium::Config for Runtime {
    type GovernanceOrigin = MembershipOrigin;
    type ParameterOrigin = ParametersOrigin;
    type MaxMembers = ConstU32<MAX_MEMBERS>;
    type AuditTrail = AuditTrail;
    type Clock = Timestamp;
    type SessionKeys = CollatorKeys;
    type FindAuthor = Aura;
    type Signature = Signature;
    type GenesisHash = GenesisHash;
    type MaxDeadline = ConstU64<DAY>;
    type AliasRetention = ConstU64<{ 90 * DAY }>;
    type MaxKeyVersions = ConstU32<4>;
    type DefaultQuota = DefaultQuota;
    type QuotaPeriod = ConstU64<HOUR>;
    type OrdinaryShare = OrdinaryShare;
    type BreakGlass = BreakGlass;
    type EmergencyGrace = EmergencyGrace;
    type DefaultAllowance = DefaultAllowance;
    type WeightInfo = weights::pallet_consortium::WeightInfo<Self>;
    type MaxSponsors = ConstU32<8>;
    type MaxCollators = ConstU32<MAX_COLLATORS>;
    type MinCollators = ConstU32<MIN_COLLATORS>;
    type MaxFallbackCollators = ConstU32<MAX_FALLBACK_COLLATORS>;
    type MaxPageSize = MaxPageSize;
    #[cfg(feature = "runtime-benchmarks")]
    type SigningHelper = ();
}

impl pallet_patient_identity::Config for Runtime {
    #[cfg(feature = "runtime-benchmarks")]
    type SigningHelper = ();
    type Organisations = Consortium;
    type Sponsors = Consortium;
    type Allowances = Consortium;
    type Desks = Consortium;
    type AuditTrail = AuditTrail;
    type Clock = Timestamp;
    type Signature = Signature;
    type GenesisHash = GenesisHash;
    type MaxDeadline = ConstU64<DAY>;
    type MaxRepresentatives = ConstU32<8>;
    type MaxRecoveryDelay = ConstU64<{ 90 * DAY }>;
    type RecoveryLifetime = ConstU64<{ 7 * DAY }>;
    type MajorityWindow = ConstU64<{ 30 * DAY }>;
    type DeathContestWindow = ConstU64<{ 30 * DAY }>;
    type PaperLifetime = ConstU64<{ 30 * DAY }>;
    type RightsCalls = RightsCalls;
    type Reserved = Reserved;
    type MaxFreeCalls = ConstU32<16>;
    type FreeCallInterval = ConstU64<HOUR>;
    type FreeWeight = FreeWeight;
    type OperationalWeight = OperationalWeight;
    type WeightInfo = weights::pallet_patient_identity::WeightInfo<Self>;
    #[cfg(feature = "runtime-benchmarks")]
    type OrganisationsHelper = Consortium;
}

impl pallet_consent_registry::Config for Runtime {
    type AuditTrail = AuditTrail;
    type Organisations = Consortium;
    type Subjects = PatientIdentity;
    type Allowances = Consortium;
    type Desks = Consortium;
    type Clock = Timestamp;
    type GovernanceOrigin = ParametersOrigin;
    type MaxConsentsPerKey = ConstU32<8>;
    type MaxConsents = ConstU32<256>;
    type MaxCaptures = ConstU32<8>;
    type MaxProposals = ConstU32<4>;
    type MaxProgrammes = ConstU32<1024>;
    type MaxStudies = ConstU32<64>;
    type ProposalLifetime = ConstU64<{ 30 * DAY }>;
    type MaxPageSize = MaxPageSize;
    type WeightInfo = weights::pallet_consent_registry::WeightInfo<Self>;
    #[cfg(feature = "runtime-benchmarks")]
    type OrganisationsHelper = Consortium;
    #[cfg(feature = "runtime-benchmarks")]
    type SubjectsHelper = PatientIdentity;
}

impl pallet_record_anchoring::Config for Runtime {
    type Clock = Timestamp;
    type GovernanceOrigin = ParametersOrigin;
    type AuditTrail = AuditTrail;
    type Organisations = Consortium;
    type Allowances = Consortium;
    type Subjects = PatientIdentity;
    type Consents = ConsentRegistry;
    type MaxPageSize = MaxPageSize;
    type MaxBatchSize = ConstU32<{ 1 << 24 }>;
    type MaxAttestations = ConstU32<8>;
    type OfferLifetime = ConstU64<{ 30 * DAY }>;
    type WeightInfo = weights::pallet_record_anchoring::WeightInfo<Self>;
    #[cfg(feature = "runtime-benchmarks")]
    type OrganisationsHelper = Consortium;
    #[cfg(feature = "runtime-benchmarks")]
    type SubjectsHelper = PatientIdentity;
    #[cfg(feature = "runtime-benchmarks")]
    type ConsentsHelper = ConsentRegistry;
}

impl pallet_access_control::Config for Runtime {
    type AuditTrail = AuditTrail;
    type Organisations = Consortium;
    type Allowances = Consortium;
    type Subjects = PatientIdentity;
    type Consents = ConsentRegistry;
    type Records = RecordAnchoring;
    type Clock = Timestamp;
    type PermitDuration = ConstU64<HOUR>;
    type MaxPageSize = MaxPageSize;
    type MaxPermitsPerPrune = ConstU32<64>;
    type DenialBurst = ConstU32<32>;
    type DenialInterval = ConstU64<{ 3 * HOUR }>;
    type DisclosureDeadline = ConstU64<{ 7 * DAY }>;
    type MaxSuspension = ConstU64<{ 365 * DAY }>;
    type MaxStateAge = ConstU64<{ 10 * MINUTE }>;
    type MaxAccessBatchSize = ConstU32<{ 1 << 24 }>;
    type BatchDeadline = ConstU64<DAY>;
    type DemandDeadline = ConstU64<{ 30 * DAY }>;
    type AccountingRetention = ConstU64<{ 3_653 * DAY }>;
    type MaxItemsPerPrune = ConstU32<64>;
    type Members = Consortium;
    type EmergencyConsents = ConsentRegistry;
    type Signature = Signature;
    type GenesisHash = GenesisHash;
    type GovernanceOrigin = ParametersOrigin;
    type EmergencyDuration = ConstU64<{ 4 * HOUR }>;
    type StatementWindow = ConstU64<DAY>;
    type JustificationPeriod = ConstU64<{ 3 * DAY }>;
    type ReviewPeriod = ConstU64<{ 14 * DAY }>;
    type WaitingPeriod = ConstU64<DAY>;
    type LossPeriod = ConstU64<{ 30 * DAY }>;
    type MaxVerdictsAgainst = ConstU32<3>;
    type EmergencyGrace = EmergencyGrace;
    type EmergencyRetention = ConstU64<{ 365 * DAY }>;
    type MaxTurnsPerBlock = ConstU32<16>;
    type MaxEmergenciesPerPrune = ConstU32<64>;
    type ReviewerKinds = ReviewerKinds;
    #[cfg(feature = "runtime-benchmarks")]
    type SigningHelper = ();
    #[cfg(feature = "runtime-benchmarks")]
    type MembersHelper = Consortium;
    type WeightInfo = weights::pallet_access_control::WeightInfo<Self>;
    #[cfg(feature = "runtime-benchmarks")]
    type OrganisationsHelper = Consortium;
    #[cfg(feature = "runtime-benchmarks")]
    type SubjectsHelper = PatientIdentity;
    #[cfg(feature = "runtime-benchmarks")]
    type ConsentsHelper = ConsentRegistry;
    #[cfg(feature = "runtime-benchmarks")]
    type RecordsHelper = RecordAnchoring;
    #[cfg(feature = "runtime-benchmarks")]
    type ClockHelper = crate::adapters::BenchmarkClock;
}
