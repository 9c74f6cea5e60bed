// Auto-generated via `yarn polkadot-types-from-chain`, do not edit
/* eslint-disable */

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/storage';

import type { ApiTypes, AugmentedQuery, QueryableStorageEntry } from '@polkadot/api-base/types';
import type { BTreeMap, Bytes, Compact, Null, Option, Struct, U8aFixed, Vec, bool, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { AnyNumber, ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, H256, Perbill } from '@polkadot/types/interfaces/runtime';
import type { CumulusPalletParachainSystemBlockWeightBlockWeightMode, CumulusPalletParachainSystemParachainInherentInboundMessageId, CumulusPalletParachainSystemPoVMessages, CumulusPalletParachainSystemRelayStateSnapshotMessagingStateSnapshot, CumulusPalletParachainSystemUnincludedSegmentAncestor, CumulusPalletParachainSystemUnincludedSegmentSegmentTracker, FrameSupportDispatchPerDispatchClassWeight, FrameSupportTokensMiscIdAmount, FrameSystemAccountInfo, FrameSystemCodeUpgradeAuthorization, FrameSystemEventRecord, FrameSystemLastRuntimeUpgradeInfo, FrameSystemPhase, PalletAccessControlEmergencyTypesEmergency, PalletAccessControlEmergencyTypesRefusalRules, PalletAccessControlEmergencyTypesReviewRecord, PalletAccessControlEmergencyTypesStanding, PalletAccessControlEmergencyTypesTurn, PalletAccessControlHalvesDemand, PalletAccessControlHalvesDisclosure, PalletAccessControlHalvesHalf, PalletAccessControlHalvesPostedBatch, PalletAccessControlHalvesPostedHalf, PalletAccessControlPermit, PalletBalancesAccountData, PalletBalancesBalanceLock, PalletBalancesReserveData, PalletConsentRegistryCapture, PalletConsentRegistryOverview, PalletConsentRegistryProposal, PalletConsortiumAlias, PalletConsortiumCredential, PalletConsortiumDeposit, PalletConsortiumFallbackCollator, PalletConsortiumKeyOwner, PalletConsortiumOrganisation, PalletConsortiumQuotaEmergencyReserve, PalletConsortiumQuotaMeter, PalletConsortiumSeat, PalletConsortiumSponsorship, PalletGovernanceBallot, PalletGovernancePause, PalletGovernanceProposal, PalletGovernanceTrack, PalletGovernanceTrackRules, PalletMultisigMultisig, PalletPatientIdentityGuardianship, PalletPatientIdentityKeyHash, PalletPatientIdentityLaneOperationalUse, PalletPatientIdentityPaper, PalletPatientIdentityRecovery, PalletPatientIdentityRepresentative, PalletPatientIdentitySubject, PalletProxyAnnouncement, PalletProxyProxyDefinition, PalletRecordAnchoringAttestation, PalletRecordAnchoringBatch, PalletRecordAnchoringBatchTombstone, PalletRecordAnchoringRecord, PalletRecordAnchoringTombstone, PolkadotCorePrimitivesOutboundHrmpMessage, PolkadotPrimitivesV9AbridgedHostConfiguration, PolkadotPrimitivesV9PersistedValidationData, PolkadotPrimitivesV9UpgradeGoAhead, PolkadotPrimitivesV9UpgradeRestriction, SalusPrimitivesAuditEntryContent, SalusPrimitivesConsentGrantee, SalusPrimitivesConsentLiveConsent, SalusPrimitivesEvaluatorPolicyPolicyTables, SalusPrimitivesIdsSubjectId, SalusPrimitivesLei, SalusPrimitivesOrganisationCapturedStatements, SalusPrimitivesResearchProgramme, SalusPrimitivesResearchStudy, SalusPrimitivesSignedPayloadUsedPayload, SalusPrimitivesTrailKeyEntryKey, SalusPrimitivesTrailTrailHead, SalusRuntimeRuntimeHoldReason, SalusRuntimeSessionKeys, SpConsensusAuraSr25519AppSr25519Public, SpCoreCryptoKeyTypeId, SpRuntimeDigest, SpTrieStorageProof, SpWeightsWeightV2Weight } from '@polkadot/types/lookup';
import type { Observable } from '@polkadot/types/types';

export type __AugmentedQuery<ApiType extends ApiTypes> = AugmentedQuery<ApiType, () => unknown>;
export type __QueryableStorageEntry<ApiType extends ApiTypes> = QueryableStorageEntry<ApiType>;

declare module '@polkadot/api-base/types/storage' {
  interface AugmentedQueries<ApiType extends ApiTypes> {
    accessControl: {
      /**
       * The batches of accesses, by organisation and by the line of the trail that posted them.
       **/
      accessBatches: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlHalvesPostedBatch>>, [u32, u64]>;
      /**
       * The latest demand of each subject's leaves toward each organisation.
       **/
      demands: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlHalvesDemand>>, [SalusPrimitivesIdsSubjectId, u32]>;
      /**
       * When the denials about a subject that an organisation has caused no longer count: each puts it off
       * by [`Config::DenialInterval`].
       **/
      denials: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Option<u64>>, [u32, SalusPrimitivesIdsSubjectId]>;
      /**
       * The disclosures, by subject and by the line of the trail that posted them.
       **/
      disclosures: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlHalvesDisclosure>>, [SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * The emergencies, by subject and by the line of the trail that recorded them.
       **/
      emergencies: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlEmergencyTypesEmergency>>, [SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * The halves of disclosures and the leaves that organisations owe, with their deadlines.
       **/
      owedHalves: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: PalletAccessControlHalvesHalf | { Disclosure: any } | { Leaves: any } | { Sealed: any } | { Batches: any } | string | Uint8Array) => Observable<Option<u64>>, [u32, PalletAccessControlHalvesHalf]>;
      /**
       * The permits, by subject and by the line of the trail that decided them. An expired permit
       * stays until somebody prunes it; it counts for nothing.
       **/
      permits: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlPermit>>, [SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * The first moment about which an organisation has posted no accesses, once it has posted any: there
       * its next batch begins.
       **/
      postedUntil: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<u64>>, [u32]>;
      /**
       * The reviews that are not given, by when their turn comes, and about which subject. The keys are in
       * the order of time, and nobody chooses them.
       **/
      reviewQueue: AugmentedQuery<ApiType, (arg: PalletAccessControlEmergencyTypesTurn | { at?: any; emergency?: any } | string | Uint8Array) => Observable<Option<SalusPrimitivesIdsSubjectId>>, [PalletAccessControlEmergencyTypesTurn]>;
      /**
       * How organisations review. One value for each that ever was chosen.
       **/
      reviewRecords: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<PalletAccessControlEmergencyTypesReviewRecord>, [u32]>;
      /**
       * The halves that are sealed, by organisation and by the line of the trail that posted them.
       **/
      sealedHalves: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlHalvesPostedHalf>>, [u32, u64]>;
      /**
       * Where a standing refusal of emergency access is honoured.
       **/
      standingRefusals: AugmentedQuery<ApiType, () => Observable<PalletAccessControlEmergencyTypesRefusalRules>, []>;
      /**
       * What practitioners owe for emergencies at their organisations, and what they lost.
       **/
      standings: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlEmergencyTypesStanding>>, [AccountId32, u32]>;
      /**
       * The statements that were posted and whose time may not be over yet, by digest.
       **/
      usedStatements: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<SalusPrimitivesSignedPayloadUsedPayload>>, [H256]>;
    };
    auditTrail: {
      /**
       * The lines, by subject and number in the whole trail. Under `None` are the lines about no
       * subject. What the key says the value does not repeat.
       **/
      entries: AugmentedQuery<ApiType, (arg1: Option<SalusPrimitivesIdsSubjectId> | null | Uint8Array | SalusPrimitivesIdsSubjectId | string, arg2: SalusPrimitivesTrailKeyEntryKey | string | Uint8Array) => Observable<Option<SalusPrimitivesAuditEntryContent>>, [Option<SalusPrimitivesIdsSubjectId>, SalusPrimitivesTrailKeyEntryKey]>;
      /**
       * How far the trail has grown.
       **/
      head: AugmentedQuery<ApiType, () => Observable<SalusPrimitivesTrailTrailHead>, []>;
      /**
       * The head of the trail's beginning that has left the state: the state holds the lines from its
       * length on.
       **/
      pruned: AugmentedQuery<ApiType, () => Observable<SalusPrimitivesTrailTrailHead>, []>;
      /**
       * How long lines stay in the state, in milliseconds.
       **/
      retention: AugmentedQuery<ApiType, () => Observable<u64>, []>;
    };
    aura: {
      /**
       * The current authority set.
       **/
      authorities: AugmentedQuery<ApiType, () => Observable<Vec<SpConsensusAuraSr25519AppSr25519Public>>, []>;
      /**
       * The current slot of this block.
       * 
       * This will be set in `on_initialize`.
       **/
      currentSlot: AugmentedQuery<ApiType, () => Observable<u64>, []>;
    };
    auraExt: {
      /**
       * Serves as cache for the authorities.
       * 
       * The authorities in AuRa are overwritten in `on_initialize` when we switch to a new session,
       * but we require the old authorities to verify the seal when validating a PoV. This will
       * always be updated to the latest AuRa authorities in `on_finalize`.
       **/
      authorities: AugmentedQuery<ApiType, () => Observable<Vec<SpConsensusAuraSr25519AppSr25519Public>>, []>;
      /**
       * Current relay chain slot paired with a number of authored blocks.
       * 
       * This is updated in [`FixedVelocityConsensusHook::on_state_proof`] with the current relay
       * chain slot as provided by the relay chain state proof.
       **/
      relaySlotInfo: AugmentedQuery<ApiType, () => Observable<Option<ITuple<[u64, u32]>>>, []>;
    };
    balances: {
      /**
       * The Balances pallet example of storing the balance of an account.
       * 
       * # Example
       * 
       * ```nocompile
       * impl pallet_balances::Config for Runtime {
       * type AccountStore = StorageMapShim<Self::Account<Runtime>, frame_system::Provider<Runtime>, AccountId, Self::AccountData<Balance>>
       * }
       * ```
       * 
       * You can also store the balance of an account in the `System` pallet.
       * 
       * # Example
       * 
       * ```nocompile
       * impl pallet_balances::Config for Runtime {
       * type AccountStore = System
       * }
       * ```
       * 
       * But this comes with tradeoffs, storing account balances in the system pallet stores
       * `frame_system` data alongside the account data contrary to storing account balances in the
       * `Balances` pallet, which uses a `StorageMap` to store balances data only.
       * NOTE: This is only used in the case that this pallet is used to store balances.
       **/
      account: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<PalletBalancesAccountData>, [AccountId32]>;
      /**
       * Freeze locks on account balances.
       **/
      freezes: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<FrameSupportTokensMiscIdAmount>>, [AccountId32]>;
      /**
       * Holds on account balances.
       **/
      holds: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<{
    readonly id: SalusRuntimeRuntimeHoldReason;
    readonly amount: u128;
  } & Struct>>, [AccountId32]>;
      /**
       * The total units of outstanding deactivated balance in the system.
       * 
       * This is not guaranteed to be less than or equal to [`TotalIssuance`]. Total issuance may be
       * reduced independently of this value, including while a reversible imbalance is outstanding.
       * Active issuance is therefore derived using saturating subtraction.
       **/
      inactiveIssuance: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * Any liquidity locks on some account balances.
       * NOTE: Should only be accessed when setting, changing and freeing a lock.
       * 
       * Use of locks is deprecated in favour of freezes. See `https://github.com/paritytech/substrate/pull/12951/`
       **/
      locks: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<PalletBalancesBalanceLock>>, [AccountId32]>;
      /**
       * Named reserves on some account balances.
       * 
       * Use of reserves is deprecated in favour of holds. See `https://github.com/paritytech/substrate/pull/12951/`
       **/
      reserves: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<PalletBalancesReserveData>>, [AccountId32]>;
      /**
       * The total units issued in the system.
       **/
      totalIssuance: AugmentedQuery<ApiType, () => Observable<u128>, []>;
    };
    consentRegistry: {
      /**
       * How many paper consents of a subject wait. No zero is kept.
       **/
      captureCount: AugmentedQuery<ApiType, (arg: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<u32>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * The paper consents of a subject that wait for their verifier, by the number that they will
       * have.
       **/
      captures: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletConsentRegistryCapture>>, [SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * The live consents of a subject in an epoch toward one grantee, the oldest first. Only the
       * subject's present epoch counts. No key holds an empty value.
       **/
      consents: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array, arg3: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array) => Observable<Vec<SalusPrimitivesConsentLiveConsent>>, [SalusPrimitivesIdsSubjectId, u32, SalusPrimitivesConsentGrantee]>;
      /**
       * Counter for the related counted storage map
       **/
      counterForProgrammes: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The number that the next research programme will have.
       **/
      nextProgramme: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * What must be known at once of all consents of a subject in an epoch: a decision about an account
       * that hides who is behind it reads whether a practitioner is denied here, in one value. Where no
       * consent is left it tells of room, or is not there.
       **/
      overviews: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<PalletConsentRegistryOverview>, [SalusPrimitivesIdsSubjectId, u32]>;
      /**
       * The governed tables: who may claim which purpose, and the default policy, which as shipped has
       * no rule and denies.
       **/
      policy: AugmentedQuery<ApiType, () => Observable<SalusPrimitivesEvaluatorPolicyPolicyTables>, []>;
      /**
       * With which line of the trail each version of the governed tables began. Version 0 stood from the
       * beginning and is not here. So the number of a consent, which is that of a line, tells the version
       * under which it was stated, and no consent need keep it nor a grant read it.
       **/
      policyVersions: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<u64>>, [u32]>;
      /**
       * The research programmes that consents can name. What governance closed is not there.
       **/
      programmes: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<SalusPrimitivesResearchProgramme>>, [u32]>;
      /**
       * The consents that organisations proposed to a subject, in the order of their numbers, one of each
       * organisation. No subject has an empty value.
       **/
      proposals: AugmentedQuery<ApiType, (arg: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Vec<PalletConsentRegistryProposal>>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * The studies that organisations stated, by the line of the trail that registered them.
       **/
      studies: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<SalusPrimitivesResearchStudy>>, [u32, u64]>;
      /**
       * How many studies an organisation has stated. No zero is kept.
       **/
      studyCount: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<u32>, [u32]>;
    };
    consortium: {
      /**
       * The alias accounts that organisations vouch for, or vouched for not long ago.
       **/
      aliases: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletConsortiumAlias>>, [AccountId32]>;
      /**
       * Who made a block in the present session: a bit for each place of the collator set, that of
       * place 0 the lowest.
       **/
      authored: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * How many statements an organisation's desk recorded from paper, also of one that was removed. Of
       * a desk that recorded none there is nothing.
       **/
      capturedByDesk: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<SalusPrimitivesOrganisationCapturedStatements>, [u32]>;
      /**
       * The collators that the organisations named, in the order of naming. For each of these the
       * pallet holds one `providers` reference, on which session keys rest; and one for the collator of
       * an organisation that was removed while something rested on it, until it is released.
       **/
      collators: AugmentedQuery<ApiType, () => Observable<Vec<PalletConsortiumSeat>>, []>;
      /**
       * What organisations vouch for: practitioner, organisation.
       **/
      credentials: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletConsortiumCredential>>, [AccountId32, u32]>;
      /**
       * What pallets of the SDK store for an account, such as its proxies, and who is held to it.
       **/
      deposits: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletConsortiumDeposit>>, [AccountId32]>;
      /**
       * What was used of the reserve for emergencies that each organisation has beside its quota; of none
       * that never needed it, or was removed.
       **/
      emergencyReserves: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<PalletConsortiumQuotaEmergencyReserve>, [u32]>;
      /**
       * The encryption keys: owner, version. Of each owner the current one and the last before it, as
       * many as are kept.
       **/
      encryptionKeys: AugmentedQuery<ApiType, (arg1: PalletConsortiumKeyOwner | { Organisation: any } | { Practitioner: any } | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<Bytes>>, [PalletConsortiumKeyOwner, u32]>;
      /**
       * The collators that produce blocks where seats are too few. For each of these, too, the pallet
       * holds one `providers` reference.
       **/
      fallbackCollators: AugmentedQuery<ApiType, () => Observable<Vec<PalletConsortiumFallbackCollator>>, []>;
      /**
       * The version of an owner's current encryption key, from 1.
       **/
      keyVersions: AugmentedQuery<ApiType, (arg: PalletConsortiumKeyOwner | { Organisation: any } | { Practitioner: any } | string | Uint8Array) => Observable<Option<u32>>, [PalletConsortiumKeyOwner]>;
      /**
       * Whether an organisation is active, what it has left of its quota, and what it stores. Those that
       * were removed have none.
       **/
      meters: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletConsortiumQuotaMeter>>, [u32]>;
      /**
       * The number of the organisation that is admitted next.
       **/
      nextOrganisationId: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The organisations, those that were removed too.
       **/
      organisations: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletConsortiumOrganisation>>, [u32]>;
      /**
       * The organisation that an account is the controller of.
       **/
      organisationsByController: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<u32>>, [AccountId32]>;
      /**
       * The organisation that has a LEI. A LEI is used once, also after a removal.
       **/
      organisationsByLei: AugmentedQuery<ApiType, (arg: SalusPrimitivesLei | string | Uint8Array) => Observable<Option<u32>>, [SalusPrimitivesLei]>;
      /**
       * The organisation that an account votes for without being its controller.
       **/
      organisationsByVotingAccount: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<u32>>, [AccountId32]>;
      /**
       * Who stands behind an account, in the order of the organisations' numbers. There is an entry
       * exactly while somebody does, and exactly then the pallet holds one `sufficients` reference of
       * the account.
       **/
      sponsorships: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<PalletConsortiumSponsorship>>, [AccountId32]>;
      /**
       * Since when organisations are suspended, in milliseconds since 1970.
       **/
      suspensions: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<u64>>, [u32]>;
      /**
       * The payloads that were used and whose deadline may not have passed yet, by digest.
       **/
      usedPayloads: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<SalusPrimitivesSignedPayloadUsedPayload>>, [H256]>;
      /**
       * The account that votes for an organisation beside its controller.
       **/
      votingAccounts: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<AccountId32>>, [u32]>;
      /**
       * How many organisations are active: each of them has a vote.
       **/
      votingMembers: AugmentedQuery<ApiType, () => Observable<u32>, []>;
    };
    governance: {
      /**
       * The votes on the proposals, also of organisations that are active no longer.
       **/
      ballots: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Vec<PalletGovernanceBallot>>, [u64]>;
      /**
       * The calls of the proposals, as they are encoded.
       **/
      calls: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<Bytes>>, [u64]>;
      /**
       * How many proposals of an organisation wait.
       **/
      openProposals: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<u32>, [u32]>;
      /**
       * The classes of calls that are paused, or were not long ago.
       **/
      pauses: AugmentedQuery<ApiType, () => Observable<Vec<PalletGovernancePause>>, []>;
      /**
       * What waits for votes, or for its enactment.
       **/
      proposals: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletGovernanceProposal>>, [u64]>;
      /**
       * The rules of tracks for which the genesis gave others than are in the runtime. No call changes
       * them.
       **/
      rules: AugmentedQuery<ApiType, (arg: PalletGovernanceTrack | 'Membership' | 'Parameters' | 'Upgrade' | 'Pause' | number | Uint8Array) => Observable<Option<PalletGovernanceTrackRules>>, [PalletGovernanceTrack]>;
    };
    multisig: {
      /**
       * The set of open multisig operations.
       **/
      multisigs: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: U8aFixed | string | Uint8Array) => Observable<Option<PalletMultisigMultisig>>, [AccountId32, U8aFixed]>;
    };
    parachainInfo: {
      parachainId: AugmentedQuery<ApiType, () => Observable<u32>, []>;
    };
    parachainSystem: {
      /**
       * Storage field that keeps track of bandwidth used by the unincluded segment along with the
       * latest HRMP watermark. Used for limiting the acceptance of new blocks with
       * respect to relay chain constraints.
       **/
      aggregatedUnincludedSegment: AugmentedQuery<ApiType, () => Observable<Option<CumulusPalletParachainSystemUnincludedSegmentSegmentTracker>>, []>;
      /**
       * The number of HRMP messages we observed in `on_initialize` and thus used that number for
       * announcing the weight of `on_initialize` and `on_finalize`.
       **/
      announcedHrmpMessagesPerCandidate: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The current block weight mode.
       * 
       * This is used to determine what is the maximum allowed block weight, for more information see
       * [`block_weight`].
       * 
       * Killed in [`Self::on_initialize`] and set by the [`block_weight`] logic.
       **/
      blockWeightMode: AugmentedQuery<ApiType, () => Observable<Option<CumulusPalletParachainSystemBlockWeightBlockWeightMode>>, []>;
      /**
       * A custom head data that should be returned as result of `validate_block`.
       * 
       * See `Pallet::set_custom_validation_head_data` for more information.
       **/
      customValidationHeadData: AugmentedQuery<ApiType, () => Observable<Option<Bytes>>, []>;
      /**
       * Were the validation data set to notify the relay chain?
       **/
      didSetValidationCode: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * The parachain host configuration that was obtained from the relay parent.
       * 
       * This field is meant to be updated each block with the validation data inherent. Therefore,
       * before processing of the inherent, e.g. in `on_initialize` this data may be stale.
       * 
       * This data is also absent from the genesis.
       **/
      hostConfiguration: AugmentedQuery<ApiType, () => Observable<Option<PolkadotPrimitivesV9AbridgedHostConfiguration>>, []>;
      /**
       * HRMP messages that were sent in a block.
       * 
       * This will be cleared in `on_initialize` of each new block.
       **/
      hrmpOutboundMessages: AugmentedQuery<ApiType, () => Observable<Vec<PolkadotCorePrimitivesOutboundHrmpMessage>>, []>;
      /**
       * HRMP watermark that was set in a block.
       **/
      hrmpWatermark: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The last downward message queue chain head we have observed.
       * 
       * This value is loaded before and saved after processing inbound downward messages carried
       * by the system inherent.
       **/
      lastDmqMqcHead: AugmentedQuery<ApiType, () => Observable<H256>, []>;
      /**
       * The message queue chain heads we have observed per each channel incoming channel.
       * 
       * This value is loaded before and saved after processing inbound downward messages carried
       * by the system inherent.
       **/
      lastHrmpMqcHeads: AugmentedQuery<ApiType, () => Observable<BTreeMap<u32, H256>>, []>;
      /**
       * The last processed downward message.
       * 
       * We need to keep track of this to filter the messages that have been already processed.
       **/
      lastProcessedDownwardMessage: AugmentedQuery<ApiType, () => Observable<Option<CumulusPalletParachainSystemParachainInherentInboundMessageId>>, []>;
      /**
       * The last processed HRMP message.
       * 
       * We need to keep track of this to filter the messages that have been already processed.
       **/
      lastProcessedHrmpMessage: AugmentedQuery<ApiType, () => Observable<Option<CumulusPalletParachainSystemParachainInherentInboundMessageId>>, []>;
      /**
       * The relay chain block number associated with the last parachain block.
       * 
       * This is updated in `on_finalize`.
       **/
      lastRelayChainBlockNumber: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Validation code that is set by the parachain and is to be communicated to collator and
       * consequently the relay-chain.
       * 
       * This will be cleared in `on_initialize` of each new block if no other pallet already set
       * the value.
       **/
      newValidationCode: AugmentedQuery<ApiType, () => Observable<Option<Bytes>>, []>;
      /**
       * The approved peer id to be sent as a UMP signal on the last block of the PoV.
       **/
      pendingApprovedPeer: AugmentedQuery<ApiType, () => Observable<Option<Bytes>>, []>;
      /**
       * Upward messages that are still pending and not yet sent to the relay chain.
       **/
      pendingUpwardMessages: AugmentedQuery<ApiType, () => Observable<Vec<Bytes>>, []>;
      /**
       * Upward signals that are still pending and not yet sent to the relay chain.
       * 
       * This will be cleared in `on_finalize` for each block.
       **/
      pendingUpwardSignals: AugmentedQuery<ApiType, () => Observable<Vec<Bytes>>, []>;
      /**
       * In case of a scheduled upgrade, this storage field contains the validation code to be
       * applied.
       * 
       * As soon as the relay chain gives us the go-ahead signal, we will overwrite the
       * [`:pending_code`][sp_core::storage::well_known_keys::PENDING_CODE] which will result the
       * next block to be processed with the new validation code. This concludes the upgrade process.
       **/
      pendingValidationCode: AugmentedQuery<ApiType, () => Observable<Bytes>, []>;
      /**
       * Tracks cumulative `UMP` and `HRMP` messages sent across blocks in the current `PoV`.
       * 
       * Across different candidates/PoVs the budgets are tracked by [`AggregatedUnincludedSegment`].
       **/
      poVMessagesTracker: AugmentedQuery<ApiType, () => Observable<Option<CumulusPalletParachainSystemPoVMessages>>, []>;
      /**
       * The core count available to the parachain in the previous block.
       * 
       * This is mainly used for offchain functionality to calculate the correct target block weight.
       **/
      previousCoreCount: AugmentedQuery<ApiType, () => Observable<Option<Compact<u16>>>, []>;
      /**
       * Number of downward messages processed in a block.
       * 
       * This will be cleared in `on_initialize` of each new block.
       **/
      processedDownwardMessages: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The state proof for the last relay parent block.
       * 
       * This field is meant to be updated each block with the validation data inherent. Therefore,
       * before processing of the inherent, e.g. in `on_initialize` this data may be stale.
       * 
       * This data is also absent from the genesis.
       **/
      relayStateProof: AugmentedQuery<ApiType, () => Observable<Option<SpTrieStorageProof>>, []>;
      /**
       * The snapshot of some state related to messaging relevant to the current parachain as per
       * the relay parent.
       * 
       * This field is meant to be updated each block with the validation data inherent. Therefore,
       * before processing of the inherent, e.g. in `on_initialize` this data may be stale.
       * 
       * This data is also absent from the genesis.
       **/
      relevantMessagingState: AugmentedQuery<ApiType, () => Observable<Option<CumulusPalletParachainSystemRelayStateSnapshotMessagingStateSnapshot>>, []>;
      /**
       * The weight we reserve at the beginning of the block for processing DMP messages. This
       * overrides the amount set in the Config trait.
       **/
      reservedDmpWeightOverride: AugmentedQuery<ApiType, () => Observable<Option<SpWeightsWeightV2Weight>>, []>;
      /**
       * The weight we reserve at the beginning of the block for processing XCMP messages. This
       * overrides the amount set in the Config trait.
       **/
      reservedXcmpWeightOverride: AugmentedQuery<ApiType, () => Observable<Option<SpWeightsWeightV2Weight>>, []>;
      /**
       * Latest included block descendants the runtime accepted. In other words, these are
       * ancestors of the currently executing block which have not been included in the observed
       * relay-chain state.
       * 
       * The segment length is limited by the capacity returned from the [`ConsensusHook`] configured
       * in the pallet.
       **/
      unincludedSegment: AugmentedQuery<ApiType, () => Observable<Vec<CumulusPalletParachainSystemUnincludedSegmentAncestor>>, []>;
      /**
       * Optional upgrade go-ahead signal from the relay-chain.
       * 
       * This storage item is a mirror of the corresponding value for the current parachain from the
       * relay-chain. This value is ephemeral which means it doesn't hit the storage. This value is
       * set after the inherent.
       **/
      upgradeGoAhead: AugmentedQuery<ApiType, () => Observable<Option<PolkadotPrimitivesV9UpgradeGoAhead>>, []>;
      /**
       * An option which indicates if the relay-chain restricts signalling a validation code upgrade.
       * In other words, if this is `Some` and [`NewValidationCode`] is `Some` then the produced
       * candidate will be invalid.
       * 
       * This storage item is a mirror of the corresponding value for the current parachain from the
       * relay-chain. This value is ephemeral which means it doesn't hit the storage. This value is
       * set after the inherent.
       **/
      upgradeRestrictionSignal: AugmentedQuery<ApiType, () => Observable<Option<PolkadotPrimitivesV9UpgradeRestriction>>, []>;
      /**
       * The factor to multiply the base delivery fee by for UMP.
       **/
      upwardDeliveryFeeFactor: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * Upward messages that were sent in a block.
       * 
       * This will be cleared in `on_initialize` for each new block.
       **/
      upwardMessages: AugmentedQuery<ApiType, () => Observable<Vec<Bytes>>, []>;
      /**
       * The [`PersistedValidationData`] set for this block.
       * 
       * This value is expected to be set only once by the [`Pallet::set_validation_data`] inherent.
       **/
      validationData: AugmentedQuery<ApiType, () => Observable<Option<PolkadotPrimitivesV9PersistedValidationData>>, []>;
    };
    patientIdentity: {
      /**
       * The subject that an account is engaged for: it is its representative, its guardian, whom a
       * recovery that is under way would make its controller, or whom a paper that waits would make its
       * representative.
       **/
      engagements: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<SalusPrimitivesIdsSubjectId>>, [AccountId32]>;
      /**
       * Who may together replace a subject's controller.
       **/
      guardianships: AugmentedQuery<ApiType, (arg: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Option<PalletPatientIdentityGuardianship>>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * The hashes of the subjects' encryption keys. Apart from the subjects, which are read at every
       * consent.
       **/
      keyHashes: AugmentedQuery<ApiType, (arg: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Option<PalletPatientIdentityKeyHash>>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * What was let into the last block that held operational transactions.
       **/
      operationalUsed: AugmentedQuery<ApiType, () => Observable<PalletPatientIdentityLaneOperationalUse>, []>;
      /**
       * The papers that wait for whoever confirms them: subject, the organisation that recorded it. One
       * of each organisation at most, so that none can take up the places of others.
       **/
      papers: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletPatientIdentityPaper>>, [SalusPrimitivesIdsSubjectId, u32]>;
      /**
       * The recoveries that are under way, one for a subject at most.
       **/
      recoveries: AugmentedQuery<ApiType, (arg: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Option<PalletPatientIdentityRecovery>>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * Who may act for a subject beside its controller.
       **/
      representatives: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletPatientIdentityRepresentative>>, [SalusPrimitivesIdsSubjectId, AccountId32]>;
      /**
       * The subjects.
       **/
      subjects: AugmentedQuery<ApiType, (arg: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Option<PalletPatientIdentitySubject>>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * The subject that an account is the controller of.
       **/
      subjectsByController: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<SalusPrimitivesIdsSubjectId>>, [AccountId32]>;
      /**
       * The payloads that were used and whose deadline may not have passed yet, by digest.
       **/
      usedPayloads: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<SalusPrimitivesSignedPayloadUsedPayload>>, [H256]>;
    };
    proxy: {
      /**
       * The announcements made by the proxy (key).
       **/
      announcements: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<ITuple<[Vec<PalletProxyAnnouncement>, u128]>>, [AccountId32]>;
      /**
       * The set of account proxies. Maps the account which has delegated to the accounts
       * which are being delegated to, together with the amount held on deposit.
       **/
      proxies: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<ITuple<[Vec<PalletProxyProxyDefinition>, u128]>>, [AccountId32]>;
    };
    recordAnchoring: {
      /**
       * Who confirms a record. It ends with the record.
       **/
      attestations: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Vec<PalletRecordAnchoringAttestation>>, [SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * The batches, by the organisation that anchored them and number.
       **/
      batches: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletRecordAnchoringBatch>>, [u32, u64]>;
      /**
       * What stays of the batches that were erased.
       **/
      batchTombstones: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletRecordAnchoringBatchTombstone>>, [u32, u64]>;
      /**
       * The records that were anchored one by one, by subject and number.
       **/
      records: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletRecordAnchoringRecord>>, [SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * What stays of the records that were erased.
       **/
      tombstones: AugmentedQuery<ApiType, (arg1: SalusPrimitivesIdsSubjectId | string | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletRecordAnchoringTombstone>>, [SalusPrimitivesIdsSubjectId, u64]>;
    };
    session: {
      /**
       * Current index of the session.
       **/
      currentIndex: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Indices of disabled validators.
       * 
       * The vec is always kept sorted so that we can find whether a given validator is
       * disabled using binary search. It gets cleared when `on_session_ending` returns
       * a new set of identities.
       **/
      disabledValidators: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[u32, Perbill]>>>, []>;
      /**
       * Accounts whose keys were set via `SessionInterface` (external path) without
       * incrementing the consumer reference or placing a key deposit. `do_purge_keys`
       * only decrements consumers for accounts that were registered through the local
       * session pallet.
       **/
      externallySetKeys: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<Null>>, [AccountId32]>;
      /**
       * The owner of a key. The key is the `KeyTypeId` + the encoded key.
       **/
      keyOwner: AugmentedQuery<ApiType, (arg: ITuple<[SpCoreCryptoKeyTypeId, Bytes]> | [SpCoreCryptoKeyTypeId | string | Uint8Array, Bytes | string | Uint8Array]) => Observable<Option<AccountId32>>, [ITuple<[SpCoreCryptoKeyTypeId, Bytes]>]>;
      /**
       * The next session keys for a validator.
       **/
      nextKeys: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<SalusRuntimeSessionKeys>>, [AccountId32]>;
      /**
       * True if the underlying economic identities or weighting behind the validators
       * has changed in the queued validator set.
       **/
      queuedChanged: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * The queued keys for the next session. When the next session begins, these keys
       * will be used to determine the validator's session keys.
       **/
      queuedKeys: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[AccountId32, SalusRuntimeSessionKeys]>>>, []>;
      /**
       * The current set of validators.
       **/
      validators: AugmentedQuery<ApiType, () => Observable<Vec<AccountId32>>, []>;
    };
    system: {
      /**
       * The full account information for a particular account ID.
       **/
      account: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<FrameSystemAccountInfo>, [AccountId32]>;
      /**
       * `Some` if a code upgrade has been authorized.
       **/
      authorizedUpgrade: AugmentedQuery<ApiType, () => Observable<Option<FrameSystemCodeUpgradeAuthorization>>, []>;
      /**
       * Map of block numbers to block hashes.
       **/
      blockHash: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<H256>, [u32]>;
      /**
       * Total size (in bytes) of the current block.
       * 
       * Tracks the size of the header and all extrinsics.
       **/
      blockSize: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Number of blocks till the pending code upgrade is applied.
       **/
      blocksTillUpgrade: AugmentedQuery<ApiType, () => Observable<Option<u8>>, []>;
      /**
       * The current weight for the block.
       **/
      blockWeight: AugmentedQuery<ApiType, () => Observable<FrameSupportDispatchPerDispatchClassWeight>, []>;
      /**
       * Digest of the current block, also part of the block header.
       **/
      digest: AugmentedQuery<ApiType, () => Observable<SpRuntimeDigest>, []>;
      /**
       * The number of events in the `Events<T>` list.
       **/
      eventCount: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Events deposited for the current block.
       * 
       * NOTE: The item is unbound and should therefore never be read on chain.
       * It could otherwise inflate the PoV size of a block.
       * 
       * Events have a large in-memory size. Box the events to not go out-of-memory
       * just in case someone still reads them from within the runtime.
       **/
      events: AugmentedQuery<ApiType, () => Observable<Vec<FrameSystemEventRecord>>, []>;
      /**
       * Mapping between a topic (represented by T::Hash) and a vector of indexes
       * of events in the `<Events<T>>` list.
       * 
       * All topic vectors have deterministic storage locations depending on the topic. This
       * allows light-clients to leverage the changes trie storage tracking mechanism and
       * in case of changes fetch the list of events of interest.
       * 
       * The value has the type `(BlockNumberFor<T>, EventIndex)` because if we used only just
       * the `EventIndex` then in case if the topic has the same contents on the next block
       * no notification will be triggered thus the event might be lost.
       **/
      eventTopics: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Vec<ITuple<[u32, u32]>>>, [H256]>;
      /**
       * The execution phase of the block.
       **/
      executionPhase: AugmentedQuery<ApiType, () => Observable<Option<FrameSystemPhase>>, []>;
      /**
       * Total extrinsics count for the current block.
       **/
      extrinsicCount: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Extrinsics data for the current block (maps an extrinsic's index to its data).
       **/
      extrinsicData: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Bytes>, [u32]>;
      /**
       * The weight reclaimed for the extrinsic.
       * 
       * This information is available until the end of the extrinsic execution.
       * More precisely this information is removed in `note_applied_extrinsic`.
       * 
       * Logic doing some post dispatch weight reduction must update this storage to avoid duplicate
       * reduction.
       **/
      extrinsicWeightReclaimed: AugmentedQuery<ApiType, () => Observable<SpWeightsWeightV2Weight>, []>;
      /**
       * Whether all inherents have been applied.
       **/
      inherentsApplied: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * Stores the `spec_version` and `spec_name` of when the last runtime upgrade happened.
       **/
      lastRuntimeUpgrade: AugmentedQuery<ApiType, () => Observable<Option<FrameSystemLastRuntimeUpgradeInfo>>, []>;
      /**
       * The current block number being processed. Set by `execute_block`.
       **/
      number: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Hash of the previous block.
       **/
      parentHash: AugmentedQuery<ApiType, () => Observable<H256>, []>;
      /**
       * True if we have upgraded so that AccountInfo contains three types of `RefCount`. False
       * (default) if not.
       **/
      upgradedToTripleRefCount: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * True if we have upgraded so that `type RefCount` is `u32`. False (default) if not.
       **/
      upgradedToU32RefCount: AugmentedQuery<ApiType, () => Observable<bool>, []>;
    };
    timestamp: {
      /**
       * Whether the timestamp has been updated in this block.
       * 
       * This value is updated to `true` upon successful submission of a timestamp by a node.
       * It is then checked at the end of each block execution in the `on_finalize` hook.
       **/
      didUpdate: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * The current time for the current block.
       **/
      now: AugmentedQuery<ApiType, () => Observable<u64>, []>;
    };
  } // AugmentedQueries
} // declare module
