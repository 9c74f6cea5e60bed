// Auto-generated via `yarn polkadot-types-from-chain`, do not edit
/* eslint-disable */

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/consts';

import type { ApiTypes, AugmentedConst } from '@polkadot/api-base/types';
import type { u128, u16, u32, u64 } from '@polkadot/types-codec';
import type { Perbill } from '@polkadot/types/interfaces/runtime';
import type { FrameSystemLimitsBlockLength, FrameSystemLimitsBlockWeights, SpVersionRuntimeVersion, SpWeightsRuntimeDbWeight, SpWeightsWeightV2Weight } from '@polkadot/types/lookup';

export type __AugmentedConst<ApiType extends ApiTypes> = AugmentedConst<ApiType>;

declare module '@polkadot/api-base/types/consts' {
  interface AugmentedConsts<ApiType extends ApiTypes> {
    accessControl: {
      /**
       * For how long disclosures, batches and demands are kept at least, in milliseconds: six years by
       * 45 CFR 164.528(a)(1).
       **/
      accountingRetention: u64 & AugmentedConst<ApiType>;
      /**
       * How long an organisation has to post its accesses, in milliseconds.
       **/
      batchDeadline: u64 & AugmentedConst<ApiType>;
      /**
       * How long an organisation has to hand a subject its leaves, in milliseconds.
       **/
      demandDeadline: u64 & AugmentedConst<ApiType>;
      /**
       * How many denials about one subject one organisation may cause at once. More than zero.
       **/
      denialBurst: u32 & AugmentedConst<ApiType>;
      /**
       * After how long it may cause one more, in milliseconds. More than zero.
       **/
      denialInterval: u64 & AugmentedConst<ApiType>;
      /**
       * How long a recipient has for its half of a disclosure, in milliseconds.
       **/
      disclosureDeadline: u64 & AugmentedConst<ApiType>;
      /**
       * How long the permit of an emergency holds, in milliseconds. More than zero.
       **/
      emergencyDuration: u64 & AugmentedConst<ApiType>;
      /**
       * How long the people of an organisation that was suspended may still break the glass for its
       * own patients, in milliseconds.
       **/
      emergencyGrace: u64 & AugmentedConst<ApiType>;
      /**
       * How long an emergency stays after its verdict at least, in milliseconds.
       **/
      emergencyRetention: u64 & AugmentedConst<ApiType>;
      /**
       * Within which time a justification is filed, in milliseconds. More than zero.
       **/
      justificationPeriod: u64 & AugmentedConst<ApiType>;
      /**
       * For how long break-glass is lost by a verdict, in milliseconds.
       **/
      lossPeriod: u64 & AugmentedConst<ApiType>;
      /**
       * How many leaves a batch of accesses may have.
       **/
      maxAccessBatchSize: u32 & AugmentedConst<ApiType>;
      /**
       * How many emergencies, or statements, one call prunes at most.
       **/
      maxEmergenciesPerPrune: u32 & AugmentedConst<ApiType>;
      /**
       * How many items of the accounting one call prunes at most.
       **/
      maxItemsPerPrune: u32 & AugmentedConst<ApiType>;
      /**
       * How many permits a page holds at most.
       **/
      maxPageSize: u32 & AugmentedConst<ApiType>;
      /**
       * How many permits one call prunes at most.
       **/
      maxPermitsPerPrune: u32 & AugmentedConst<ApiType>;
      /**
       * How old the state may be at the end of a batch's period over which its accesses were decided,
       * in milliseconds.
       **/
      maxStateAge: u64 & AugmentedConst<ApiType>;
      /**
       * How long a half may stay sealed, in milliseconds. It is the same for all, so that it tells of
       * none how long an agency asked for.
       **/
      maxSuspension: u64 & AugmentedConst<ApiType>;
      /**
       * How many reviews a block assigns at most.
       **/
      maxTurnsPerBlock: u32 & AugmentedConst<ApiType>;
      /**
       * With how many verdicts against a practitioner its break-glass is suspended until its
       * organisation acts. More than zero.
       **/
      maxVerdictsAgainst: u32 & AugmentedConst<ApiType>;
      /**
       * How long a permit holds at most, in milliseconds. More than zero.
       **/
      permitDuration: u64 & AugmentedConst<ApiType>;
      /**
       * Within which time a verdict is given, in milliseconds. More than zero.
       **/
      reviewPeriod: u64 & AugmentedConst<ApiType>;
      /**
       * Within which time a statement is posted, in milliseconds. More than zero.
       **/
      statementWindow: u64 & AugmentedConst<ApiType>;
      /**
       * After which time a reviewer is looked for again where there was none, in milliseconds. More
       * than zero.
       **/
      waitingPeriod: u64 & AugmentedConst<ApiType>;
    };
    auditTrail: {
      /**
       * How long lines stay in the state unless governance sets it, in milliseconds.
       **/
      defaultRetention: u64 & AugmentedConst<ApiType>;
      /**
       * How many lines one page of [`Pallet::entries`] holds at most.
       **/
      maxPageSize: u32 & AugmentedConst<ApiType>;
      /**
       * How many lines one call prunes at most. More than zero.
       **/
      maxPruned: u32 & AugmentedConst<ApiType>;
      /**
       * How long lines stay in the state at least, in milliseconds, whatever governance sets.
       **/
      minRetention: u64 & AugmentedConst<ApiType>;
    };
    aura: {
      /**
       * The slot duration Aura should run with, expressed in milliseconds.
       * 
       * The effective value of this type can be changed with a runtime upgrade.
       * 
       * For backwards compatibility either use [`MinimumPeriodTimesTwo`] or a const.
       **/
      slotDuration: u64 & AugmentedConst<ApiType>;
    };
    balances: {
      /**
       * The minimum amount required to keep an account open. MUST BE GREATER THAN ZERO!
       * 
       * If you *really* need it to be zero, you can enable the feature `insecure_zero_ed` for
       * this pallet. However, you do so at your own risk: this will open up a major DoS vector.
       * In case you have multiple sources of provider references, you may also get unexpected
       * behaviour if you set this to zero.
       * 
       * Bottom line: Do yourself a favour and make it at least one!
       **/
      existentialDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The maximum number of individual freeze locks that can exist on an account at any time.
       **/
      maxFreezes: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum number of locks that should exist on an account.
       * Not strictly enforced, but used for weight estimation.
       * 
       * Use of locks is deprecated in favour of freezes. See `https://github.com/paritytech/substrate/pull/12951/`
       **/
      maxLocks: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum number of named reserves that can exist on an account.
       * 
       * Use of reserves is deprecated in favour of holds. See `https://github.com/paritytech/substrate/pull/12951/`
       **/
      maxReserves: u32 & AugmentedConst<ApiType>;
    };
    consentRegistry: {
      /**
       * How many paper consents of a subject may wait for their verifier.
       **/
      maxCaptures: u32 & AugmentedConst<ApiType>;
      /**
       * How many consents a subject may have toward all grantees together.
       **/
      maxConsents: u32 & AugmentedConst<ApiType>;
      /**
       * How many live consents of a subject one grantee may have.
       **/
      maxConsentsPerKey: u32 & AugmentedConst<ApiType>;
      /**
       * How many consents one page of a reading holds at most.
       **/
      maxPageSize: u32 & AugmentedConst<ApiType>;
      /**
       * How many research programmes there may be.
       **/
      maxProgrammes: u32 & AugmentedConst<ApiType>;
      /**
       * How many proposed consents of a subject may wait for its decision.
       **/
      maxProposals: u32 & AugmentedConst<ApiType>;
      /**
       * How many studies an organisation may have stated.
       **/
      maxStudies: u32 & AugmentedConst<ApiType>;
      /**
       * How long a proposed consent can be confirmed, in milliseconds.
       **/
      proposalLifetime: u64 & AugmentedConst<ApiType>;
    };
    consortium: {
      /**
       * How long an alias can be opened after its month, in milliseconds. It is not cleared away
       * before.
       **/
      aliasRetention: u64 & AugmentedConst<ApiType>;
      /**
       * How many bytes an organisation may store, where governance gave it no allowance of its own.
       **/
      defaultAllowance: u64 & AugmentedConst<ApiType>;
      /**
       * The weight that an organisation's people may take in a period, where governance gave it no
       * quota of its own.
       **/
      defaultQuota: SpWeightsWeightV2Weight & AugmentedConst<ApiType>;
      /**
       * How long the people of an organisation that was suspended may still break the glass, in
       * milliseconds.
       **/
      emergencyGrace: u64 & AugmentedConst<ApiType>;
      /**
       * How many organisations may name a collator.
       **/
      maxCollators: u32 & AugmentedConst<ApiType>;
      /**
       * How far ahead the deadline of a payload may lie, in milliseconds. A used payload is
       * remembered until its deadline.
       **/
      maxDeadline: u64 & AugmentedConst<ApiType>;
      /**
       * How many fallback collators there may be.
       **/
      maxFallbackCollators: u32 & AugmentedConst<ApiType>;
      /**
       * How many versions of an owner's encryption key are kept, the current one among them.
       **/
      maxKeyVersions: u32 & AugmentedConst<ApiType>;
      /**
       * How many organisations can be active at a time: no more have a vote.
       **/
      maxMembers: u32 & AugmentedConst<ApiType>;
      /**
       * How many organisations one page holds at most.
       **/
      maxPageSize: u32 & AugmentedConst<ApiType>;
      /**
       * How many organisations may stand behind one account.
       **/
      maxSponsors: u32 & AugmentedConst<ApiType>;
      /**
       * Below how many collators a set is too small: fallback collators help out then. There are
       * always as many of these.
       **/
      minCollators: u32 & AugmentedConst<ApiType>;
      /**
       * The share of a quota that ordinary calls may use. The rest is kept for
       * [`Config::BreakGlass`].
       **/
      ordinaryShare: Perbill & AugmentedConst<ApiType>;
      /**
       * The time in which a quota is refilled, in milliseconds.
       **/
      quotaPeriod: u64 & AugmentedConst<ApiType>;
    };
    governance: {
      /**
       * How long a call that is proposed can be, in bytes.
       **/
      maxCallLength: u32 & AugmentedConst<ApiType>;
      /**
       * What a call that is proposed can weigh.
       **/
      maxCallWeight: SpWeightsWeightV2Weight & AugmentedConst<ApiType>;
      /**
       * How many members can be active at a time.
       **/
      maxMembers: u32 & AugmentedConst<ApiType>;
      /**
       * How long a pause can last, in milliseconds.
       **/
      maxPause: u64 & AugmentedConst<ApiType>;
      /**
       * How many proposals of one organisation can wait.
       **/
      maxProposals: u32 & AugmentedConst<ApiType>;
    };
    multisig: {
      /**
       * The base amount of currency needed to reserve for creating a multisig execution or to
       * store a dispatch call for later.
       * 
       * This is held for an additional storage item whose value size is
       * `4 + sizeof((BlockNumber, Balance, AccountId))` bytes and whose key size is
       * `32 + sizeof(AccountId)` bytes.
       **/
      depositBase: u128 & AugmentedConst<ApiType>;
      /**
       * The amount of currency needed per unit threshold when creating a multisig execution.
       * 
       * This is held for adding 32 bytes more into a pre-existing storage value.
       **/
      depositFactor: u128 & AugmentedConst<ApiType>;
      /**
       * The maximum amount of signatories allowed in the multisig.
       **/
      maxSignatories: u32 & AugmentedConst<ApiType>;
    };
    parachainSystem: {
      /**
       * Returns the parachain ID we are running with.
       **/
      selfParaId: u32 & AugmentedConst<ApiType>;
    };
    patientIdentity: {
      /**
       * How long a report of death can be contested, in milliseconds. The executor has no force
       * until then.
       **/
      deathContestWindow: u64 & AugmentedConst<ApiType>;
      /**
       * In which time one free call comes back, in milliseconds.
       **/
      freeCallInterval: u64 & AugmentedConst<ApiType>;
      /**
       * What the free calls of a block may weigh together.
       **/
      freeWeight: SpWeightsWeightV2Weight & AugmentedConst<ApiType>;
      /**
       * How long after an enrolment the custodian may state when the patient comes of age, in
       * milliseconds.
       **/
      majorityWindow: u64 & AugmentedConst<ApiType>;
      /**
       * How far ahead the deadline of a payload may lie, in milliseconds. A used payload is
       * remembered until its deadline.
       **/
      maxDeadline: u64 & AugmentedConst<ApiType>;
      /**
       * How many rights calls are free at a time to each who acts for a subject: to its controller,
       * to each representative, and to its custodian's desks together.
       **/
      maxFreeCalls: u32 & AugmentedConst<ApiType>;
      /**
       * How long a controller may have at most to veto a recovery, in milliseconds.
       **/
      maxRecoveryDelay: u64 & AugmentedConst<ApiType>;
      /**
       * How many representatives a subject may have, in force or not, beside those that a court
       * named.
       **/
      maxRepresentatives: u32 & AugmentedConst<ApiType>;
      /**
       * What the operational transactions of a block may weigh together, free or not, save
       * [`Config::Reserved`].
       **/
      operationalWeight: SpWeightsWeightV2Weight & AugmentedConst<ApiType>;
      /**
       * How long a recorded paper waits for whoever confirms it, in milliseconds.
       **/
      paperLifetime: u64 & AugmentedConst<ApiType>;
      /**
       * How long the guardians have to approve of a recovery, in milliseconds.
       **/
      recoveryLifetime: u64 & AugmentedConst<ApiType>;
    };
    proxy: {
      /**
       * The base amount of currency needed to reserve for creating an announcement.
       * 
       * This is held when a new storage item holding a `Balance` is created (typically 16
       * bytes).
       **/
      announcementDepositBase: u128 & AugmentedConst<ApiType>;
      /**
       * The amount of currency needed per announcement made.
       * 
       * This is held for adding an `AccountId`, `Hash` and `BlockNumber` (typically 68 bytes)
       * into a pre-existing storage value.
       **/
      announcementDepositFactor: u128 & AugmentedConst<ApiType>;
      /**
       * The maximum amount of time-delayed announcements that are allowed to be pending.
       **/
      maxPending: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum amount of proxies allowed for a single account.
       **/
      maxProxies: u32 & AugmentedConst<ApiType>;
      /**
       * The base amount of currency needed to reserve for creating a proxy.
       * 
       * This is held for an additional storage item whose value size is
       * `sizeof(Balance)` bytes and whose key size is `sizeof(AccountId)` bytes.
       **/
      proxyDepositBase: u128 & AugmentedConst<ApiType>;
      /**
       * The amount of currency needed per proxy added.
       * 
       * This is held for adding 32 bytes plus an instance of `ProxyType` more into a
       * pre-existing storage value. Thus, when configuring `ProxyDepositFactor` one should take
       * into account `32 + proxy_type.encode().len()` bytes of data.
       **/
      proxyDepositFactor: u128 & AugmentedConst<ApiType>;
    };
    recordAnchoring: {
      /**
       * How many organisations may confirm a record at a time. It may be raised, never lowered.
       **/
      maxAttestations: u32 & AugmentedConst<ApiType>;
      /**
       * How many leaves a batch may have. It may be raised, never lowered: batches stay.
       **/
      maxBatchSize: u32 & AugmentedConst<ApiType>;
      /**
       * How many records one page of [`Pallet::records`] holds at most.
       **/
      maxPageSize: u32 & AugmentedConst<ApiType>;
      /**
       * How long an organisation may accept a record that it is offered, in milliseconds.
       **/
      offerLifetime: u64 & AugmentedConst<ApiType>;
    };
    session: {
      /**
       * The amount to be held when setting keys.
       **/
      keyDeposit: u128 & AugmentedConst<ApiType>;
    };
    system: {
      /**
       * Maximum number of block number to block hash mappings to keep (oldest pruned first).
       **/
      blockHashCount: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum length of a block (in bytes).
       **/
      blockLength: FrameSystemLimitsBlockLength & AugmentedConst<ApiType>;
      /**
       * Block & extrinsics weights: base values and limits.
       **/
      blockWeights: FrameSystemLimitsBlockWeights & AugmentedConst<ApiType>;
      /**
       * The weight of runtime database operations the runtime can invoke.
       **/
      dbWeight: SpWeightsRuntimeDbWeight & AugmentedConst<ApiType>;
      /**
       * The designated SS58 prefix of this chain.
       * 
       * This replaces the "ss58Format" property declared in the chain spec. Reason is
       * that the runtime should know about the prefix in order to make use of it as
       * an identifier of the chain.
       **/
      ss58Prefix: u16 & AugmentedConst<ApiType>;
      /**
       * Get the chain's in-code version.
       **/
      version: SpVersionRuntimeVersion & AugmentedConst<ApiType>;
    };
    timestamp: {
      /**
       * The minimum period between blocks.
       * 
       * Be aware that this is different to the *expected* period that the block production
       * apparatus provides. Your chosen consensus system will generally work with this to
       * determine a sensible block time. For example, in the Aura pallet it will be double this
       * period on default settings.
       **/
      minimumPeriod: u64 & AugmentedConst<ApiType>;
    };
    utility: {
      /**
       * The limit on the number of batched calls.
       **/
      batchedCallsLimit: u32 & AugmentedConst<ApiType>;
    };
  } // AugmentedConsts
} // declare module
