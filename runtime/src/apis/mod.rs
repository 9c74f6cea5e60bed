//! The runtime APIs.

pub mod facts;
mod fees;
pub mod salus;

use crate::{
    configs::ConsensusHook, genesis, AccessControl, AccountId, AuditTrail, Balance, Block,
    ConsentRegistry, Consortium, Executive, InherentDataExt, Nonce, ParachainInfo, ParachainSystem,
    PatientIdentity, RecordAnchoring, Runtime, RuntimeCall, RuntimeGenesisConfig, SessionKeys,
    System, VERSION,
};
use alloc::vec::Vec;
use frame_support::{
    genesis_builder_helper::{build_state, get_preset},
    weights::Weight,
};
use pallet_access_control::{
    Demand, Disclosure, Emergency, EmergencyStatus, Half, Loss, Permit, PermitStatus, PostedBatch,
    PostedHalf, RefusalRules, ReviewRecord, Standing,
};
use pallet_consent_registry::{ConsentState, Proposal, Question};
use pallet_consortium::{
    Alias, Allowance, Credential, EncryptionKey, KeyOwner, Organisation, Quota,
};
use pallet_patient_identity::{DidFacts, Guardianship, Paper, Recovery, Representative, Subject};
use pallet_record_anchoring::{
    Attestation, Batch, BatchTombstone, CustodyOffer, Record, Tombstone, Version,
};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use salus_primitives::{
    access_batch::{Shown, SubjectProof},
    audit::AuditEntry,
    consent::{Grantee, LiveConsent},
    evaluator::{AccessDecision, AccessRequest, Answer, PolicyTables, Residual},
    organisation::CapturedStatements,
    research::{Programme, Study},
    trail::{TrailHead, TrailRoot},
    AccessBatchId, BatchId, Commitment, ConsentAction, ConsentId, DisclosureId, EmergencyId,
    EntryIndex, Moment, OrganisationId, PermitId, ProgrammeId, PurposeOfUse, RecordId,
    SealedHalfId, StudyId, SubjectId,
};
use sp_api::impl_runtime_apis;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata, H256};
use sp_runtime::{
    traits::Block as BlockT,
    transaction_validity::{TransactionSource, TransactionValidity},
    ApplyExtrinsicResult,
};
use sp_version::RuntimeVersion;

impl_runtime_apis! {
    impl salus::ConsortiumApi<Block, AccountId> for Runtime {
        fn organisation(organisation: OrganisationId) -> Option<Organisation<AccountId>> {
            Consortium::organisation(organisation)
        }

        fn organisations(
            from: OrganisationId,
            limit: u32,
        ) -> Vec<(OrganisationId, Organisation<AccountId>)> {
            Consortium::organisations(from, limit)
        }

        fn credential(account: AccountId, organisation: OrganisationId) -> Option<Credential> {
            Consortium::credential(&account, organisation)
        }

        fn alias(account: AccountId) -> Option<Alias<AccountId>> {
            Consortium::alias(&account)
        }

        fn encryption_key(
            owner: KeyOwner<AccountId>,
            version: Option<u32>,
        ) -> Option<(u32, EncryptionKey)> {
            Consortium::encryption_key(&owner, version)
        }

        fn quota(organisation: OrganisationId) -> Option<Quota> {
            Consortium::quota(organisation)
        }

        fn voting_members() -> u32 {
            Consortium::voting_members()
        }

        fn votes_for(account: AccountId) -> Option<OrganisationId> {
            Consortium::votes_for(&account)
        }

        fn allowance(organisation: OrganisationId) -> Option<Allowance> {
            Consortium::allowance(organisation)
        }

        fn captured_statements(organisation: OrganisationId) -> Option<CapturedStatements> {
            Consortium::captured_statements(organisation)
        }
    }

    impl salus::IdentityApi<Block, AccountId> for Runtime {
        fn subject(subject: SubjectId) -> Option<Subject<AccountId>> {
            PatientIdentity::subject(subject)
        }

        fn subject_of(account: AccountId) -> Option<SubjectId> {
            PatientIdentity::subject_of(&account)
        }

        fn representatives(subject: SubjectId) -> Vec<(AccountId, Representative)> {
            PatientIdentity::representatives(subject)
        }

        fn guardianship(subject: SubjectId) -> Option<Guardianship<AccountId>> {
            PatientIdentity::guardianship(subject)
        }

        fn recovery(subject: SubjectId) -> Option<Recovery<AccountId>> {
            PatientIdentity::recovery(subject)
        }

        fn papers(subject: SubjectId) -> Vec<(OrganisationId, Paper<AccountId>)> {
            PatientIdentity::papers(subject)
        }

        fn did(subject: SubjectId) -> Option<DidFacts<AccountId>> {
            PatientIdentity::did(subject)
        }
    }

    impl salus::ConsentApi<Block, AccountId> for Runtime {
        fn can_access(
            subject: SubjectId,
            account: AccountId,
            organisation: Option<OrganisationId>,
            request: AccessRequest,
            study: Option<StudyId>,
        ) -> Answer {
            let question = Question { account, organisation, request, study };
            ConsentRegistry::can_access(subject, &question)
        }

        fn can_access_each(questions: Vec<(SubjectId, Question<AccountId>)>) -> Vec<Answer> {
            ConsentRegistry::can_access_each(&questions)
        }

        fn cohort(
            custodian: OrganisationId,
            subjects: Vec<SubjectId>,
            question: Question<AccountId>,
        ) -> Vec<Option<AccessDecision>> {
            ConsentRegistry::cohort(custodian, &subjects, &question)
        }

        fn residual(
            subject: SubjectId,
            account: AccountId,
            organisation: Option<OrganisationId>,
            action: ConsentAction,
            purpose: PurposeOfUse,
            study: Option<StudyId>,
        ) -> Residual {
            ConsentRegistry::residual(subject, &account, organisation, action, purpose, study)
        }

        fn decision_keys(
            subject: SubjectId,
            account: AccountId,
            organisation: Option<OrganisationId>,
            study: Option<StudyId>,
        ) -> Vec<Vec<u8>> {
            facts::decision_keys(subject, &account, organisation, study)
        }

        fn consent_state(subject: SubjectId, consent: ConsentId) -> Option<ConsentState> {
            ConsentRegistry::consent_state(subject, consent)
        }

        fn proposals(subject: SubjectId) -> Vec<Proposal<AccountId>> {
            ConsentRegistry::proposals(subject)
        }

        fn programme(programme: ProgrammeId) -> Option<Programme<AccountId>> {
            ConsentRegistry::programme(programme)
        }

        fn study(organisation: OrganisationId, study: StudyId) -> Option<Study> {
            ConsentRegistry::study(organisation, study)
        }

        fn consents(
            subject: SubjectId,
            after: Option<ConsentId>,
            limit: u32,
        ) -> Vec<(Grantee<AccountId>, LiveConsent)> {
            ConsentRegistry::consents(subject, after, limit)
        }

        fn policy() -> PolicyTables {
            ConsentRegistry::policy()
        }

        fn policy_version_at(line: EntryIndex) -> u32 {
            ConsentRegistry::policy_version_at(line)
        }
    }

    impl salus::RecordApi<Block> for Runtime {
        fn record(subject: SubjectId, record: RecordId) -> Option<Record> {
            RecordAnchoring::record(subject, record)
        }

        fn records(
            subject: SubjectId,
            after: Option<RecordId>,
            limit: u32,
        ) -> Vec<(RecordId, Record)> {
            RecordAnchoring::records(subject, after, limit)
        }

        fn tombstone(subject: SubjectId, record: RecordId) -> Option<Tombstone> {
            RecordAnchoring::tombstone(subject, record)
        }

        fn versions(
            subject: SubjectId,
            record: RecordId,
            limit: u32,
        ) -> Vec<(RecordId, Version)> {
            RecordAnchoring::versions(subject, record, limit)
        }

        fn later_versions(
            subject: SubjectId,
            record: RecordId,
            limit: u32,
        ) -> Vec<(RecordId, Version)> {
            RecordAnchoring::later_versions(subject, record, limit)
        }

        fn attestations(subject: SubjectId, record: RecordId) -> Vec<Attestation> {
            RecordAnchoring::attestations(subject, record)
        }

        fn custody_offers(
            subject: SubjectId,
            after: Option<RecordId>,
            limit: u32,
        ) -> Vec<(RecordId, CustodyOffer)> {
            RecordAnchoring::custody_offers(subject, after, limit)
        }

        fn batch(organisation: OrganisationId, batch: BatchId) -> Option<Batch> {
            RecordAnchoring::batch(organisation, batch)
        }

        fn batch_tombstone(organisation: OrganisationId, batch: BatchId) -> Option<BatchTombstone> {
            RecordAnchoring::batch_tombstone(organisation, batch)
        }

        fn is_in_batch(
            organisation: OrganisationId,
            batch: BatchId,
            index: u32,
            commitment: Commitment,
            proof: Vec<H256>,
        ) -> Option<bool> {
            RecordAnchoring::is_in_batch(organisation, batch, index, commitment, &proof)
        }
    }

    impl salus::AccessApi<Block, AccountId> for Runtime {
        fn permit(subject: SubjectId, permit: PermitId) -> Option<Permit<AccountId>> {
            AccessControl::permit(subject, permit)
        }

        fn permits(
            subject: SubjectId,
            after: Option<PermitId>,
            limit: u32,
        ) -> Vec<(PermitId, Permit<AccountId>)> {
            AccessControl::permits(subject, after, limit)
        }

        fn permit_stands(subject: SubjectId, permit: PermitId) -> Option<PermitStatus> {
            AccessControl::permit_stands(subject, permit)
        }

        fn disclosure(subject: SubjectId, disclosure: DisclosureId) -> Option<Disclosure> {
            AccessControl::disclosure(subject, disclosure)
        }

        fn disclosures(
            subject: SubjectId,
            after: Option<DisclosureId>,
            limit: u32,
        ) -> Vec<(DisclosureId, Disclosure)> {
            AccessControl::disclosures(subject, after, limit)
        }

        fn open_halves(
            organisation: OrganisationId,
            after: Option<Half>,
            limit: u32,
        ) -> Vec<(Half, Moment)> {
            AccessControl::open_halves(organisation, after, limit)
        }

        fn open_halves_about(
            subject: SubjectId,
            after: Option<(Half, OrganisationId)>,
            limit: u32,
        ) -> Vec<(Half, OrganisationId, Moment)> {
            AccessControl::open_halves_about(subject, after, limit)
        }

        fn sealed_half(organisation: OrganisationId, half: SealedHalfId) -> Option<PostedHalf> {
            AccessControl::sealed_half(organisation, half)
        }

        fn access_batch(organisation: OrganisationId, batch: AccessBatchId) -> Option<PostedBatch> {
            AccessControl::access_batch(organisation, batch)
        }

        fn access_batches(
            organisation: OrganisationId,
            after: Option<AccessBatchId>,
            limit: u32,
        ) -> Vec<(AccessBatchId, PostedBatch)> {
            AccessControl::access_batches(organisation, after, limit)
        }

        fn posted_until(organisation: OrganisationId) -> Option<Moment> {
            AccessControl::posted_until(organisation)
        }

        fn shows(
            organisation: OrganisationId,
            batch: AccessBatchId,
            subject: SubjectId,
            proof: SubjectProof,
        ) -> Option<Shown> {
            AccessControl::shows(organisation, batch, subject, &proof)
        }

        fn demand(subject: SubjectId, organisation: OrganisationId) -> Option<Demand> {
            AccessControl::demand(subject, organisation)
        }
    }

    impl salus::EmergencyApi<Block, AccountId> for Runtime {
        fn emergency(subject: SubjectId, emergency: EmergencyId) -> Option<Emergency<AccountId>> {
            AccessControl::emergency(subject, emergency)
        }

        fn emergencies(
            subject: SubjectId,
            reader: AccountId,
            after: Option<EmergencyId>,
            limit: u32,
        ) -> Vec<(EmergencyId, Emergency<AccountId>)> {
            AccessControl::emergencies(subject, &reader, after, limit)
        }

        fn emergency_stands(
            subject: SubjectId,
            emergency: EmergencyId,
        ) -> Option<EmergencyStatus> {
            AccessControl::emergency_stands(subject, emergency)
        }

        fn reviews_due(
            organisation: OrganisationId,
            after: Option<(Moment, EmergencyId)>,
            limit: u32,
        ) -> Vec<(Moment, EmergencyId, SubjectId)> {
            AccessControl::reviews_due(organisation, after, limit)
        }

        fn review_record(organisation: OrganisationId) -> ReviewRecord {
            AccessControl::review_record(organisation)
        }

        fn break_glass_standing(
            practitioner: AccountId,
            organisation: OrganisationId,
        ) -> (Standing, Option<Loss>) {
            AccessControl::break_glass_standing(&practitioner, organisation)
        }

        fn standing_refusals() -> RefusalRules {
            AccessControl::standing_refusals()
        }
    }

    impl salus::AuditApi<Block, AccountId> for Runtime {
        fn length() -> EntryIndex {
            AuditTrail::length()
        }

        fn head() -> TrailHead {
            AuditTrail::head()
        }

        fn root() -> TrailRoot {
            AuditTrail::root()
        }

        fn pruned() -> TrailHead {
            AuditTrail::pruned()
        }

        fn entries(
            subject: Option<SubjectId>,
            after: Option<EntryIndex>,
            limit: u32,
        ) -> Vec<AuditEntry<AccountId>> {
            AuditTrail::entries(subject, after, limit)
        }
    }

    impl sp_api::Core<Block> for Runtime {
        fn version() -> RuntimeVersion {
            VERSION
        }

        fn execute_block(block: <Block as BlockT>::LazyBlock) {
            Executive::execute_block(block)
        }

        fn initialize_block(
            header: &<Block as BlockT>::Header,
        ) -> sp_runtime::ExtrinsicInclusionMode {
            Executive::initialize_block(header)
        }
    }

    impl sp_api::Metadata<Block> for Runtime {
        fn metadata() -> OpaqueMetadata {
            OpaqueMetadata::new(Runtime::metadata().into())
        }

        fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
            Runtime::metadata_at_version(version)
        }

        fn metadata_versions() -> Vec<u32> {
            Runtime::metadata_versions()
        }
    }

    impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
        fn execute_view_function(
            id: frame_support::view_functions::ViewFunctionId,
            input: Vec<u8>,
        ) -> Result<Vec<u8>, frame_support::view_functions::ViewFunctionDispatchError> {
            Runtime::execute_view_function(id, input)
        }
    }

    impl sp_block_builder::BlockBuilder<Block> for Runtime {
        fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
            Executive::apply_extrinsic(extrinsic)
        }

        fn finalize_block() -> <Block as BlockT>::Header {
            Executive::finalize_block()
        }

        fn inherent_extrinsics(
            data: sp_inherents::InherentData,
        ) -> Vec<<Block as BlockT>::Extrinsic> {
            data.create_extrinsics()
        }

        fn check_inherents(
            block: <Block as BlockT>::LazyBlock,
            data: sp_inherents::InherentData,
        ) -> sp_inherents::CheckInherentsResult {
            data.check_extrinsics(&block)
        }
    }

    impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
        fn validate_transaction(
            source: TransactionSource,
            transaction: <Block as BlockT>::Extrinsic,
            block_hash: <Block as BlockT>::Hash,
        ) -> TransactionValidity {
            Executive::validate_transaction(source, transaction, block_hash)
        }
    }

    impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
        fn offchain_worker(header: &<Block as BlockT>::Header) {
            Executive::offchain_worker(header)
        }
    }

    impl sp_session::SessionKeys<Block> for Runtime {
        fn generate_session_keys(
            owner: Vec<u8>,
            seed: Option<Vec<u8>>,
        ) -> sp_session::OpaqueGeneratedSessionKeys {
            SessionKeys::generate(&owner, seed).into()
        }

        fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
            SessionKeys::decode_into_raw_public_keys(&encoded)
        }
    }

    impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
        fn slot_duration() -> sp_consensus_aura::SlotDuration {
            sp_consensus_aura::SlotDuration::from_millis(crate::configs::SLOT_DURATION)
        }

        fn authorities() -> Vec<AuraId> {
            pallet_aura::Authorities::<Runtime>::get().into_inner()
        }
    }

    impl cumulus_primitives_aura::AuraUnincludedSegmentApi<Block> for Runtime {
        fn can_build_upon(
            included_hash: <Block as BlockT>::Hash,
            slot: cumulus_primitives_aura::Slot,
        ) -> bool {
            ConsensusHook::can_build_upon(included_hash, slot)
        }
    }

    impl cumulus_primitives_core::CollectCollationInfo<Block> for Runtime {
        fn collect_collation_info(
            header: &<Block as BlockT>::Header,
        ) -> cumulus_primitives_core::CollationInfo {
            ParachainSystem::collect_collation_info(header)
        }
    }

    impl cumulus_primitives_core::GetParachainInfo<Block> for Runtime {
        fn parachain_id() -> cumulus_primitives_core::ParaId {
            ParachainInfo::parachain_id()
        }
    }

    impl cumulus_primitives_core::RelayParentOffsetApi<Block> for Runtime {
        fn relay_parent_offset() -> u32 {
            0
        }

        fn max_claim_queue_offset() -> u8 {
            ParachainSystem::max_claim_queue_offset()
        }
    }

    impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
        fn account_nonce(account: AccountId) -> Nonce {
            System::account_nonce(account)
        }
    }

    impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance>
        for Runtime
    {
        fn query_info(
            transaction: <Block as BlockT>::Extrinsic,
            _length: u32,
        ) -> RuntimeDispatchInfo<Balance> {
            fees::info(&transaction)
        }

        fn query_fee_details(
            _transaction: <Block as BlockT>::Extrinsic,
            _length: u32,
        ) -> FeeDetails<Balance> {
            fees::details()
        }

        fn query_weight_to_fee(_weight: Weight) -> Balance {
            0
        }

        fn query_length_to_fee(_length: u32) -> Balance {
            0
        }
    }

    impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
        Block,
        Balance,
        RuntimeCall,
    > for Runtime
    {
        fn query_call_info(call: RuntimeCall, _length: u32) -> RuntimeDispatchInfo<Balance> {
            fees::call_info(&call)
        }

        fn query_call_fee_details(_call: RuntimeCall, _length: u32) -> FeeDetails<Balance> {
            fees::details()
        }

        fn query_weight_to_fee(_weight: Weight) -> Balance {
            0
        }

        fn query_length_to_fee(_length: u32) -> Balance {
            0
        }
    }

    impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
        fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
            build_state::<RuntimeGenesisConfig>(config)
        }

        fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
            get_preset::<RuntimeGenesisConfig>(id, genesis::get_preset)
        }

        fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
            genesis::preset_names()
        }
    }

    #[cfg(feature = "runtime-benchmarks")]
    impl frame_benchmarking::Benchmark<Block> for Runtime {
        fn benchmark_metadata(
            extra: bool,
        ) -> (
            Vec<frame_benchmarking::BenchmarkList>,
            Vec<frame_support::traits::StorageInfo>,
        ) {
            crate::benchmarks::metadata(extra)
        }

        fn dispatch_benchmark(
            config: frame_benchmarking::BenchmarkConfig,
        ) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
            crate::benchmarks::dispatch(config)
        }
    }

    #[cfg(feature = "try-runtime")]
    impl frame_try_runtime::TryRuntime<Block> for Runtime {
        fn on_runtime_upgrade(checks: frame_try_runtime::UpgradeCheckSelect) -> (Weight, Weight) {
            let weight = Executive::try_runtime_upgrade(checks).expect("the upgrade checks out");
            (weight, crate::configs::RuntimeBlockWeights::get().max_block)
        }

        fn execute_block(
            block: <Block as BlockT>::LazyBlock,
            state_root_check: bool,
            signature_check: bool,
            select: frame_try_runtime::TryStateSelect,
        ) -> Weight {
            Executive::try_execute_block(block, state_root_check, signature_check, select)
                .expect("the block checks out")
        }
    }
}
