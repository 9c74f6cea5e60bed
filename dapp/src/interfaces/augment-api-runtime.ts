// Auto-generated via `yarn polkadot-types-from-chain`, do not edit
/* eslint-disable */

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/calls';

import type { ApiTypes, AugmentedCall, DecoratedCallBase } from '@polkadot/api-base/types';
import type { Bytes, Null, Option, Result, Text, Vec, bool, u128, u32, u64, u8 } from '@polkadot/types-codec';
import type { AnyNumber, IMethod, ITuple } from '@polkadot/types-codec/types';
import type { Extrinsic } from '@polkadot/types/interfaces/extrinsics';
import type { OpaqueMetadata } from '@polkadot/types/interfaces/metadata';
import type { ParaId } from '@polkadot/types/interfaces/parachains';
import type { AccountId32, H256, Slot, SlotDuration } from '@polkadot/types/interfaces/runtime';
import type { CumulusPrimitivesCoreCollationInfo, FrameSupportViewFunctionsViewFunctionDispatchError, FrameSupportViewFunctionsViewFunctionId, PalletAccessControlEmergencyTypesEmergency, PalletAccessControlEmergencyTypesEmergencyStatus, PalletAccessControlEmergencyTypesLoss, PalletAccessControlEmergencyTypesRefusalRules, PalletAccessControlEmergencyTypesReviewRecord, PalletAccessControlEmergencyTypesStanding, PalletAccessControlHalvesDemand, PalletAccessControlHalvesDisclosure, PalletAccessControlHalvesHalf, PalletAccessControlHalvesPostedBatch, PalletAccessControlHalvesPostedHalf, PalletAccessControlPermit, PalletAccessControlPermitStatus, PalletConsentRegistryConsentState, PalletConsentRegistryProposal, PalletConsentRegistryQuestion, PalletConsortiumAlias, PalletConsortiumAllowance, PalletConsortiumCredential, PalletConsortiumKeyOwner, PalletConsortiumOrganisation, PalletConsortiumQuota, PalletPatientIdentityDidFacts, PalletPatientIdentityGuardianship, PalletPatientIdentityPaper, PalletPatientIdentityRecovery, PalletPatientIdentityRepresentative, PalletPatientIdentitySubject, PalletRecordAnchoringAttestation, PalletRecordAnchoringBatch, PalletRecordAnchoringBatchTombstone, PalletRecordAnchoringCustodyOffer, PalletRecordAnchoringRecord, PalletRecordAnchoringTombstone, PalletRecordAnchoringVersion, PalletTransactionPaymentFeeDetails, PalletTransactionPaymentRuntimeDispatchInfo, SalusPrimitivesAccessBatchProofShown, SalusPrimitivesAccessBatchProofSubjectProof, SalusPrimitivesAuditAuditEntry, SalusPrimitivesCodesActionConsentAction, SalusPrimitivesCodesPurposePurposeOfUse, SalusPrimitivesConsentGrantee, SalusPrimitivesConsentLiveConsent, SalusPrimitivesEvaluatorAnswer, SalusPrimitivesEvaluatorAnswerAccessDecision, SalusPrimitivesEvaluatorAskedAccessRequest, SalusPrimitivesEvaluatorPolicyPolicyTables, SalusPrimitivesEvaluatorResidual, SalusPrimitivesIdsSubjectId, SalusPrimitivesOrganisationCapturedStatements, SalusPrimitivesResearchProgramme, SalusPrimitivesResearchStudy, SalusPrimitivesTrailTrailHead, SalusPrimitivesTrailTrailRoot, SpConsensusAuraSr25519AppSr25519Public, SpCoreCryptoKeyTypeId, SpInherentsCheckInherentsResult, SpInherentsInherentData, SpRuntimeBlockLazyBlock, SpRuntimeDispatchError, SpRuntimeExtrinsicInclusionMode, SpRuntimeHeader, SpRuntimeTransactionValidityTransactionSource, SpRuntimeTransactionValidityTransactionValidityError, SpRuntimeTransactionValidityValidTransaction, SpSessionRuntimeApiOpaqueGeneratedSessionKeys, SpVersionRuntimeVersion, SpWeightsWeightV2Weight } from '@polkadot/types/lookup';
import type { IExtrinsic, Observable } from '@polkadot/types/types';

export type __AugmentedCall<ApiType extends ApiTypes> = AugmentedCall<ApiType>;
export type __DecoratedCallBase<ApiType extends ApiTypes> = DecoratedCallBase<ApiType>;

declare module '@polkadot/api-base/types/calls' {
  interface AugmentedCalls<ApiType extends ApiTypes> {
    /** 0xc8f9f18685fe7ecd/ */
    accessApi: {
      /**
       * One batch of accesses.
       **/
      accessBatch: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array, batch: AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlHalvesPostedBatch>>>;
      /**
       * The batches of accesses of an organisation after this one, in the order in which they were, posted, which is that of their periods.
       **/
      accessBatches: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array, after: Option<u64> | null | Uint8Array | u64 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u64, PalletAccessControlHalvesPostedBatch]>>>>;
      /**
       * The latest demand of a subject's leaves toward an organisation, with its answer.
       **/
      demand: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, organisation: AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlHalvesDemand>>>;
      /**
       * One disclosure, with both halves.
       **/
      disclosure: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, disclosure: AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlHalvesDisclosure>>>;
      /**
       * The disclosures about a subject after this one, in the order in which they were posted.
       **/
      disclosures: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, after: Option<u64> | null | Uint8Array | u64 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u64, PalletAccessControlHalvesDisclosure]>>>>;
      /**
       * The halves that an organisation owes past their deadlines at this block's time, each with its, deadline, from after this one on: of disclosures that it received, of leaves that were demanded,, of what it sealed, and of batches.
       **/
      openHalves: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array, after: Option<PalletAccessControlHalvesHalf> | null | Uint8Array | PalletAccessControlHalvesHalf | { Disclosure: any } | { Leaves: any } | { Sealed: any } | { Batches: any } | string, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[PalletAccessControlHalvesHalf, u64]>>>>;
      /**
       * The halves about a subject that are owed past their deadlines at this block's time, each with, who owes it and its deadline, from after these on. What is sealed is not among them.
       **/
      openHalvesAbout: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, after: Option<ITuple<[PalletAccessControlHalvesHalf, u32]>> | null | Uint8Array | ITuple<[PalletAccessControlHalvesHalf, u32]> | [PalletAccessControlHalvesHalf | { Disclosure: any } | { Leaves: any } | { Sealed: any } | { Batches: any } | string | Uint8Array, u32 | AnyNumber | Uint8Array], limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[PalletAccessControlHalvesHalf, u32, u64]>>>>;
      /**
       * One permit.
       **/
      permit: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, permit: AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlPermit>>>;
      /**
       * The permits of a subject after this one, in the order in which they were given.
       **/
      permits: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, after: Option<u64> | null | Uint8Array | u64 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u64, PalletAccessControlPermit]>>>>;
      /**
       * Whether a permit holds at this block's time, or why not. `None` if there is no such permit.
       **/
      permitStands: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, permit: AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlPermitStatus>>>;
      /**
       * The first moment about which an organisation has posted no accesses. `None` if it never posted.
       **/
      postedUntil: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array) => Observable<Option<u64>>>;
      /**
       * One half that is sealed still.
       **/
      sealedHalf: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array, half: AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlHalvesPostedHalf>>>;
      /**
       * What a proof shows of a subject in a batch of accesses: all its leaves, or that there are none., `None` if there is no such batch.
       **/
      shows: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array, batch: AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, proof: SalusPrimitivesAccessBatchProofSubjectProof | { signature?: any; first?: any; before?: any; own?: any; after?: any } | string | Uint8Array) => Observable<Option<SalusPrimitivesAccessBatchProofShown>>>;
    };
    /** 0xbc9d89904f5b923f/ */
    accountNonceApi: {
      /**
       * Get current account nonce of given `AccountId`.
       **/
      accountNonce: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<u32>>;
    };
    /** 0x6969d76fb9b079b4/ */
    auditApi: {
      /**
       * The lines about a subject after this number, in order; `None` stands for the lines about no, subject.
       **/
      entries: AugmentedCall<ApiType, (subject: Option<SalusPrimitivesIdsSubjectId> | null | Uint8Array | SalusPrimitivesIdsSubjectId | string, after: Option<u64> | null | Uint8Array | u64 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<SalusPrimitivesAuditAuditEntry>>>;
      /**
       * The head of the range over them: its length and its peaks.
       **/
      head: AugmentedCall<ApiType, () => Observable<SalusPrimitivesTrailTrailHead>>;
      /**
       * How many lines the whole trail has.
       **/
      length: AugmentedCall<ApiType, () => Observable<u64>>;
      /**
       * The head of the trail's beginning that has left the state: the state holds every line from its, length on.
       **/
      pruned: AugmentedCall<ApiType, () => Observable<SalusPrimitivesTrailTrailHead>>;
      /**
       * What the header of this block says of the trail.
       **/
      root: AugmentedCall<ApiType, () => Observable<SalusPrimitivesTrailTrailRoot>>;
    };
    /** 0xdd718d5cc53262d4/ */
    auraApi: {
      /**
       * Return the current set of authorities.
       **/
      authorities: AugmentedCall<ApiType, () => Observable<Vec<SpConsensusAuraSr25519AppSr25519Public>>>;
      /**
       * Returns the slot duration for Aura.,, Currently, only the value provided by this type at genesis will be used.
       **/
      slotDuration: AugmentedCall<ApiType, () => Observable<SlotDuration>>;
    };
    /** 0xd7bdd8a272ca0d65/ */
    auraUnincludedSegmentApi: {
      /**
       * Whether it is legal to extend the chain, assuming the given block is the most, recently included one as-of the relay parent that will be built against, and, the given relay chain slot.,, This should be consistent with the logic the runtime uses when validating blocks to, avoid issues.,, When the unincluded segment is empty, i.e. `included_hash == at`, where at is the block, whose state we are querying against, this must always return `true` as long as the slot, is more recent than the included block itself.
       **/
      canBuildUpon: AugmentedCall<ApiType, (included_hash: H256 | string | Uint8Array, slot: Slot | AnyNumber | Uint8Array) => Observable<bool>>;
    };
    /** 0x40fe3ad401f8959a/ */
    blockBuilder: {
      /**
       * Apply the given extrinsic.,, Returns an inclusion outcome which specifies if this extrinsic is included in, this block or not.
       **/
      applyExtrinsic: AugmentedCall<ApiType, (extrinsic: Extrinsic | IExtrinsic | string | Uint8Array) => Observable<Result<Result<Null, SpRuntimeDispatchError>, SpRuntimeTransactionValidityTransactionValidityError>>>;
      /**
       * Check that the inherents are valid. The inherent data will vary from chain to chain.
       **/
      checkInherents: AugmentedCall<ApiType, (block: SpRuntimeBlockLazyBlock | { header?: any; extrinsics?: any } | string | Uint8Array, data: SpInherentsInherentData | { data?: any } | string | Uint8Array) => Observable<SpInherentsCheckInherentsResult>>;
      /**
       * Finish the current block.
       **/
      finalizeBlock: AugmentedCall<ApiType, () => Observable<SpRuntimeHeader>>;
      /**
       * Generate inherent extrinsics. The inherent data will vary from chain to chain.
       **/
      inherentExtrinsics: AugmentedCall<ApiType, (inherent: SpInherentsInherentData | { data?: any } | string | Uint8Array) => Observable<Vec<Bytes>>>;
    };
    /** 0xea93e3f16f3d6962/ */
    collectCollationInfo: {
      /**
       * Collect information about a collation.,, The given `header` is the header of the built block for that, we are collecting the collation info for.
       **/
      collectCollationInfo: AugmentedCall<ApiType, (header: SpRuntimeHeader | { parentHash?: any; number?: any; stateRoot?: any; extrinsicsRoot?: any; digest?: any } | string | Uint8Array) => Observable<CumulusPrimitivesCoreCollationInfo>>;
    };
    /** 0xc5ef2a0399e7295e/ */
    consentApi: {
      /**
       * Whether the account, acting for the organisation, may have this access at this block's, time, for which study if it is for one, on which ground, and under which version of the, policy. Without an organisation only the subject's own right counts.
       **/
      canAccess: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, account: AccountId32 | string | Uint8Array, organisation: Option<u32> | null | Uint8Array | u32 | AnyNumber, request: SalusPrimitivesEvaluatorAskedAccessRequest | { action?: any; purpose?: any; class?: any; confidentiality?: any; labels?: any; author?: any; tags?: any; dataTime?: any } | string | Uint8Array, study: Option<u64> | null | Uint8Array | u64 | AnyNumber) => Observable<SalusPrimitivesEvaluatorAnswer>>;
      /**
       * The answers to at most 256 questions at this block, in their order, each as if it were asked, alone. Beyond that there is no answer: ask again.
       **/
      canAccessEach: AugmentedCall<ApiType, (questions: Vec<ITuple<[SalusPrimitivesIdsSubjectId, PalletConsentRegistryQuestion]>> | ([SalusPrimitivesIdsSubjectId | string | Uint8Array, PalletConsentRegistryQuestion | { account?: any; organisation?: any; request?: any; study?: any } | string | Uint8Array])[]) => Observable<Vec<SalusPrimitivesEvaluatorAnswer>>>;
      /**
       * What is decided about each of at most 256 of a custodian's own subjects at this block, in, their order. `None` for a subject of another custodian, and for one that does not exist or, has ended. Why is not told: only who may know it asks for one subject at a time.
       **/
      cohort: AugmentedCall<ApiType, (custodian: AnyNumber | Uint8Array, subjects: Vec<SalusPrimitivesIdsSubjectId> | (SalusPrimitivesIdsSubjectId | string | Uint8Array)[], question: PalletConsentRegistryQuestion | { account?: any; organisation?: any; request?: any; study?: any } | string | Uint8Array) => Observable<Vec<Option<SalusPrimitivesEvaluatorAnswerAccessDecision>>>>;
      /**
       * The live consents of a subject after this one, in the order in which they were granted.
       **/
      consents: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, after: Option<u64> | null | Uint8Array | u64 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[SalusPrimitivesConsentGrantee, SalusPrimitivesConsentLiveConsent]>>>>;
      /**
       * How a consent stands, in FHIR's words. `None` for one that is not kept any more, or never, was: of that the trail tells.
       **/
      consentState: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, consent: AnyNumber | Uint8Array) => Observable<Option<PalletConsentRegistryConsentState>>>;
      /**
       * The keys of storage that a decision reads, whatever the request. A node proves what is under, them, or that nothing is, with `state_getReadProof`; for many subjects in one proof. The, evaluator over what is proved needs no trust in the node. Which research programmes are among, them depends on the consents: whoever asks a node that it does not trust looks whether the, proved consents name others.
       **/
      decisionKeys: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, account: AccountId32 | string | Uint8Array, organisation: Option<u32> | null | Uint8Array | u32 | AnyNumber, study: Option<u64> | null | Uint8Array | u64 | AnyNumber) => Observable<Vec<Bytes>>>;
      /**
       * The governed tables: who may claim which purpose, and what answers where no consent speaks.
       **/
      policy: AugmentedCall<ApiType, () => Observable<SalusPrimitivesEvaluatorPolicyPolicyTables>>;
      /**
       * The version of the governed tables that stood when this line of the trail was written: for the, number of a consent, the version under which it was granted, captured or proposed.
       **/
      policyVersionAt: AugmentedCall<ApiType, (line: u64 | AnyNumber | Uint8Array) => Observable<u32>>;
      /**
       * The terms of a research programme. `None` for one that was closed.
       **/
      programme: AugmentedCall<ApiType, (programme: AnyNumber | Uint8Array) => Observable<Option<SalusPrimitivesResearchProgramme>>>;
      /**
       * The consents that organisations proposed to a subject and that wait for its decision.
       **/
      proposals: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Vec<PalletConsentRegistryProposal>>>;
      /**
       * What of a subject's data is permitted for this action and purpose, before the labels of the, data are known.
       **/
      residual: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, account: AccountId32 | string | Uint8Array, organisation: Option<u32> | null | Uint8Array | u32 | AnyNumber, action: SalusPrimitivesCodesActionConsentAction | 'COLLECT' | 'ACCESS' | 'USE' | 'DISCLOSE' | 'CORRECT' | number | Uint8Array, purpose: SalusPrimitivesCodesPurposePurposeOfUse | 'HMARKT' | 'HOPERAT' | 'CAREMGT' | 'DONAT' | 'FRAUD' | 'GOV' | 'HACCRED' | 'HCOMPL' | 'HDECD' | 'HDIRECT' | 'HDM' | 'HLEGAL' | 'HOUTCOMS' | 'HPRGRP' | 'HQUALIMP' | 'HSYSADMIN' | 'LABELING' | 'METAMGT' | 'MEMADMIN' | 'MILCDM' | 'PATADMIN' | 'PATSFTY' | 'PERFMSR' | 'RECORDMGT' | 'SYSDEV' | 'HTEST' | 'TRAIN' | 'HPAYMT' | 'CLMATTCH' | 'COVAUTH' | 'COVERAGE' | 'ELIGDTRM' | 'ELIGVER' | 'ENROLLM' | 'MILDCRG' | 'REMITADV' | 'HRESCH' | 'BIORCH' | 'CLINTRCH' | 'CLINTRCHNPC' | 'CLINTRCHPC' | 'PRECLINTRCH' | 'DSRCH' | 'POARCH' | 'TRANSRCH' | 'PATRQT' | 'FAMRQT' | 'PWATRNY' | 'SUPNWK' | 'PUBHLTH' | 'DISASTER' | 'THREAT' | 'TREAT' | 'CLINTRL' | 'COC' | 'ETREAT' | 'BTG' | 'ERTREAT' | 'POPHLTH' | number | Uint8Array, study: Option<u64> | null | Uint8Array | u64 | AnyNumber) => Observable<SalusPrimitivesEvaluatorResidual>>;
      /**
       * What an organisation stated about a study. `None` for one that was withdrawn.
       **/
      study: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array, study: AnyNumber | Uint8Array) => Observable<Option<SalusPrimitivesResearchStudy>>>;
    };
    /** 0x17f3a37922b77427/ */
    consortiumApi: {
      /**
       * What an organisation committed to about who is behind an alias account. `None` if the, account is no alias, or was released.
       **/
      alias: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<Option<PalletConsortiumAlias>>>;
      /**
       * How many bytes an organisation's people may store, and how many they do. `None` if there is, no such organisation or it was removed.
       **/
      allowance: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array) => Observable<Option<PalletConsortiumAllowance>>>;
      /**
       * How many statements an organisation's desk recorded from paper since it was admitted, by what, they say: what an auditor draws a sample from. `None` if there never was such an organisation.
       **/
      capturedStatements: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array) => Observable<Option<SalusPrimitivesOrganisationCapturedStatements>>>;
      /**
       * What an organisation vouches for of an account. Whether it is in force is for whoever, reads it to tell from the period, the status and the organisation.
       **/
      credential: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array, organisation: AnyNumber | Uint8Array) => Observable<Option<PalletConsortiumCredential>>>;
      /**
       * An encryption key (X-Wing, 1,216 bytes) with its version: that of the version asked for,, or the current one. Whoever seals data to it asks first whether its owner still counts.
       **/
      encryptionKey: AugmentedCall<ApiType, (owner: PalletConsortiumKeyOwner | { Organisation: any } | { Practitioner: any } | string | Uint8Array, version: Option<u32> | null | Uint8Array | u32 | AnyNumber) => Observable<Option<ITuple<[u32, Bytes]>>>>;
      /**
       * One organisation, whatever its status.
       **/
      organisation: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array) => Observable<Option<PalletConsortiumOrganisation>>>;
      /**
       * The organisations from this number on, at most `limit` of them.
       **/
      organisations: AugmentedCall<ApiType, (from: AnyNumber | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u32, PalletConsortiumOrganisation]>>>>;
      /**
       * The weight that an organisation's people may take in a period, and what is left of it at, this block's time. `None` if there is no such organisation or it was removed.
       **/
      quota: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array) => Observable<Option<PalletConsortiumQuota>>>;
      /**
       * The active organisation that an account votes for, as its controller.
       **/
      votesFor: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<Option<u32>>>;
      /**
       * How many votes there are: one of each active organisation.
       **/
      votingMembers: AugmentedCall<ApiType, () => Observable<u32>>;
    };
    /** 0xdf6acb689907609b/ */
    core: {
      /**
       * Execute the given block.
       **/
      executeBlock: AugmentedCall<ApiType, (block: SpRuntimeBlockLazyBlock | { header?: any; extrinsics?: any } | string | Uint8Array) => Observable<Null>>;
      /**
       * Initialize a block with the given header and return the runtime executive mode.
       **/
      initializeBlock: AugmentedCall<ApiType, (header: SpRuntimeHeader | { parentHash?: any; number?: any; stateRoot?: any; extrinsicsRoot?: any; digest?: any } | string | Uint8Array) => Observable<SpRuntimeExtrinsicInclusionMode>>;
      /**
       * Returns the version of the runtime.
       **/
      version: AugmentedCall<ApiType, () => Observable<SpVersionRuntimeVersion>>;
    };
    /** 0x50f4bb79b2ca6004/ */
    emergencyApi: {
      /**
       * What a practitioner owes at an organisation for emergencies, and how it has lost break-glass, at this block's time, if it has.
       **/
      breakGlassStanding: AugmentedCall<ApiType, (practitioner: AccountId32 | string | Uint8Array, organisation: AnyNumber | Uint8Array) => Observable<ITuple<[PalletAccessControlEmergencyTypesStanding, Option<PalletAccessControlEmergencyTypesLoss>]>>>;
      /**
       * The emergencies of a subject after this one that the account may read by its own right, in the, order in which the chain learnt of them: all for the controller; for a representative who may, read, those whose scope cannot hold what bears SDV or ADOL; none for anybody else.
       **/
      emergencies: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, reader: AccountId32 | string | Uint8Array, after: Option<u64> | null | Uint8Array | u64 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u64, PalletAccessControlEmergencyTypesEmergency]>>>>;
      /**
       * One emergency, for those who have a part in it or review it.
       **/
      emergency: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, emergency: AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlEmergencyTypesEmergency>>>;
      /**
       * Whether the permit of an emergency holds at this block's time, or why not. `None` if there is, no such emergency.
       **/
      emergencyStands: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, emergency: AnyNumber | Uint8Array) => Observable<Option<PalletAccessControlEmergencyTypesEmergencyStatus>>>;
      /**
       * How many verdicts an organisation owes, gave, and did not give in time.
       **/
      reviewRecord: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array) => Observable<PalletAccessControlEmergencyTypesReviewRecord>>;
      /**
       * The verdicts that an organisation owes after this one, in the order in which they are due.
       **/
      reviewsDue: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array, after: Option<ITuple<[u64, u64]>> | null | Uint8Array | ITuple<[u64, u64]> | [u64 | AnyNumber | Uint8Array, u64 | AnyNumber | Uint8Array], limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u64, u64, SalusPrimitivesIdsSubjectId]>>>>;
      /**
       * Where a standing refusal of emergency access is honoured.
       **/
      standingRefusals: AugmentedCall<ApiType, () => Observable<PalletAccessControlEmergencyTypesRefusalRules>>;
    };
    /** 0xfbc577b9d747efd6/ */
    genesisBuilder: {
      /**
       * Build `RuntimeGenesisConfig` from a JSON blob not using any defaults and store it in the, storage.,, In the case of a FRAME-based runtime, this function deserializes the full, `RuntimeGenesisConfig` from the given JSON blob and puts it into the storage. If the, provided JSON blob is incorrect or incomplete or the deserialization fails, an error, is returned.,, Please note that provided JSON blob must contain all `RuntimeGenesisConfig` fields, no, defaults will be used.
       **/
      buildState: AugmentedCall<ApiType, (json: Bytes | string | Uint8Array) => Observable<Result<Null, Text>>>;
      /**
       * Returns a JSON blob representation of the built-in `RuntimeGenesisConfig` identified by, `id`.,, If `id` is `None` the function should return JSON blob representation of the default, `RuntimeGenesisConfig` struct of the runtime. Implementation must provide default, `RuntimeGenesisConfig`.,, Otherwise function returns a JSON representation of the built-in, named, `RuntimeGenesisConfig` preset identified by `id`, or `None` if such preset does not, exist. Returned `Vec<u8>` contains bytes of JSON blob (patch) which comprises a list of, (potentially nested) key-value pairs that are intended for customizing the default, runtime genesis config. The patch shall be merged (rfc7386) with the JSON representation, of the default `RuntimeGenesisConfig` to create a comprehensive genesis config that can, be used in `build_state` method.
       **/
      getPreset: AugmentedCall<ApiType, (id: Option<Text> | null | Uint8Array | Text | string) => Observable<Option<Bytes>>>;
      /**
       * Returns a list of identifiers for available builtin `RuntimeGenesisConfig` presets.,, The presets from the list can be queried with [`GenesisBuilder::get_preset`] method. If, no named presets are provided by the runtime the list is empty.
       **/
      presetNames: AugmentedCall<ApiType, () => Observable<Vec<Text>>>;
    };
    /** 0xa2ddb6a58477bf63/ */
    getParachainInfo: {
      /**
       * Retrieve the parachain id used for runtime.
       **/
      parachainId: AugmentedCall<ApiType, () => Observable<ParaId>>;
    };
    /** 0xf28e8080b6e2dfd0/ */
    identityApi: {
      /**
       * What the DID document of a subject says, also of one that has ended. `None` if there never, was such a subject.
       **/
      did: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Option<PalletPatientIdentityDidFacts>>>;
      /**
       * Who may together replace the controller of a subject, if it chose any.
       **/
      guardianship: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Option<PalletPatientIdentityGuardianship>>>;
      /**
       * The papers about a subject that wait for whoever confirms them, and the organisations that, recorded them: one of each at most. Some may have lapsed.
       **/
      papers: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Vec<ITuple<[u32, PalletPatientIdentityPaper]>>>>;
      /**
       * The recovery of a subject that is under way. It may have lapsed.
       **/
      recovery: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Option<PalletPatientIdentityRecovery>>>;
      /**
       * The representatives of a subject, in force or not. Whether one is in force is for whoever, reads it to tell from the period and the subject; `can_access` tells who reads by right.
       **/
      representatives: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Vec<ITuple<[AccountId32, PalletPatientIdentityRepresentative]>>>>;
      /**
       * One subject, also one that has ended.
       **/
      subject: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => Observable<Option<PalletPatientIdentitySubject>>>;
      /**
       * The subject that the account controls, or would if its patient had not been reported to, have died.
       **/
      subjectOf: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<Option<SalusPrimitivesIdsSubjectId>>>;
    };
    /** 0x37e397fc7c91f5e4/ */
    metadata: {
      /**
       * Returns the metadata of a runtime.
       **/
      metadata: AugmentedCall<ApiType, () => Observable<OpaqueMetadata>>;
      /**
       * Returns the metadata at a given version.,, If the given `version` isn't supported, this will return `None`., Use [`Self::metadata_versions`] to find out about supported metadata version of the runtime.
       **/
      metadataAtVersion: AugmentedCall<ApiType, (version: u32 | AnyNumber | Uint8Array) => Observable<Option<OpaqueMetadata>>>;
      /**
       * Returns the supported metadata versions.,, This can be used to call `metadata_at_version`.
       **/
      metadataVersions: AugmentedCall<ApiType, () => Observable<Vec<u32>>>;
    };
    /** 0xf78b278be53f454c/ */
    offchainWorkerApi: {
      /**
       * Starts the off-chain task for given block header.
       **/
      offchainWorker: AugmentedCall<ApiType, (header: SpRuntimeHeader | { parentHash?: any; number?: any; stateRoot?: any; extrinsicsRoot?: any; digest?: any } | string | Uint8Array) => Observable<Null>>;
    };
    /** 0x38436442a5fe9719/ */
    recordApi: {
      /**
       * Who confirms a record, and what.
       **/
      attestations: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: AnyNumber | Uint8Array) => Observable<Vec<PalletRecordAnchoringAttestation>>>;
      /**
       * One batch. `None` for one that was erased.
       **/
      batch: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array, batch: AnyNumber | Uint8Array) => Observable<Option<PalletRecordAnchoringBatch>>>;
      /**
       * What stays of a batch that was erased.
       **/
      batchTombstone: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array, batch: AnyNumber | Uint8Array) => Observable<Option<PalletRecordAnchoringBatchTombstone>>>;
      /**
       * The records of a subject after this one that their custodians offer to other organisations. An, offer may have expired. To an organisation the events tell what it is offered.
       **/
      custodyOffers: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, after: Option<u64> | null | Uint8Array | u64 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u64, PalletRecordAnchoringCustodyOffer]>>>>;
      /**
       * Whether the commitment is this leaf of the batch. `None` if there is no such batch, or it was, erased.
       **/
      isInBatch: AugmentedCall<ApiType, (organisation: AnyNumber | Uint8Array, batch: AnyNumber | Uint8Array, index: u32 | AnyNumber | Uint8Array, commitment: string | Uint8Array, proof: Vec<H256> | (H256 | string | Uint8Array)[]) => Observable<Option<bool>>>;
      /**
       * A version of a record and those after it, the oldest first, erased ones among them. The next, page begins with the version that the last one of this page was superseded by.
       **/
      laterVersions: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: AnyNumber | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u64, PalletRecordAnchoringVersion]>>>>;
      /**
       * One record, also one that was superseded. `None` for one that was erased.
       **/
      record: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: AnyNumber | Uint8Array) => Observable<Option<PalletRecordAnchoringRecord>>>;
      /**
       * The records of a subject after this one, in the order in which they were anchored.
       **/
      records: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, after: Option<u64> | null | Uint8Array | u64 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u64, PalletRecordAnchoringRecord]>>>>;
      /**
       * What stays of a record that was erased.
       **/
      tombstone: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: AnyNumber | Uint8Array) => Observable<Option<PalletRecordAnchoringTombstone>>>;
      /**
       * A version of a record and those before it, the newest first, erased ones among them. The next, page begins with the version that the last one of this page replaces.
       **/
      versions: AugmentedCall<ApiType, (subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: AnyNumber | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u64, PalletRecordAnchoringVersion]>>>>;
    };
    /** 0x04e70521a0d3d2f8/ */
    relayParentOffsetApi: {
      /**
       * Maximum claim queue offset for async backing flexibility.,, Bounds how far "into the future" a candidate may look in the claim queue when, selecting a core. The effective claim queue depth depends on the candidate version:,, - **V1/V2 candidates**: the claim queue is looked up at the candidate's `relay_parent`,,   which is `relay_parent_offset` blocks behind the relay-chain tip. The effective,   depth is `relay_parent_offset + max_claim_queue_offset`.,, - **V3 candidates**: the claim queue is looked up at the candidate's,   `scheduling_parent` — the relay-chain block of the *last finished* slot, decoupled,   from the execution-context `relay_parent`. The effective depth is just,   `max_claim_queue_offset`.,, Collators select a core via an offset in `[0, max_claim_queue_offset]`.,, - **V2 candidates**: `max_claim_queue_offset = 1` is sufficient. The claim queue is,   looked up at `relay_parent`, which sits behind the tip. Offset 0 covers synchronous,   backing in the next relay block; offset 1 covers asynchronous backing in the relay,   block after that.,, - **V3 candidates**: offset 0 is not reachable — the `scheduling_parent`,   is usually the leaf when picked, but its child is already being built, so there is,   no opportunity to land in the next relay block. Offset 1 is reachable under,   synchronous-backing semantics. For elastic scaling the last block in the bundle is,   built near the end of the current slot, which makes offset 1 too tight —,   `max_claim_queue_offset = 2` is the minimum cap that keeps elastic scaling viable.,, Note: this method was added in `api_version = 2`. Collators calling on runtimes that, only implement `api_version = 1` of [`RelayParentOffsetApi`] will receive an error, and should fall back to a sensible default (current collator defaults: `1` on the, V3 path, `0` on the V1/V2 path).,, See: <https://github.com/paritytech/polkadot-sdk/issues/8893>
       **/
      maxClaimQueueOffset: AugmentedCall<ApiType, () => Observable<u8>>;
      /**
       * Fetch the relay parent offset that is expected from the relay chain.,, This determines how many blocks behind the relay chain tip the relay parent should be.
       **/
      relayParentOffset: AugmentedCall<ApiType, () => Observable<u32>>;
    };
    /** 0xccd9de6396c899ca/ */
    runtimeViewFunction: {
      /**
       * Execute a view function query.
       **/
      executeViewFunction: AugmentedCall<ApiType, (query_id: FrameSupportViewFunctionsViewFunctionId | { prefix?: any; suffix?: any } | string | Uint8Array, input: Bytes | string | Uint8Array) => Observable<Result<Bytes, FrameSupportViewFunctionsViewFunctionDispatchError>>>;
    };
    /** 0xab3c0572291feb8b/ */
    sessionKeys: {
      /**
       * Decode the given public session keys.,, Returns the list of public raw public keys + key type.
       **/
      decodeSessionKeys: AugmentedCall<ApiType, (encoded: Bytes | string | Uint8Array) => Observable<Option<Vec<ITuple<[Bytes, SpCoreCryptoKeyTypeId]>>>>>;
      /**
       * Generate a set of session keys with optionally using the given seed., The keys should be stored within the keystore exposed via runtime, externalities.,, The seed needs to be a valid `utf8` string.,, Returns the concatenated SCALE encoded public keys.
       **/
      generateSessionKeys: AugmentedCall<ApiType, (owner: Bytes | string | Uint8Array, seed: Option<Bytes> | null | Uint8Array | Bytes | string) => Observable<SpSessionRuntimeApiOpaqueGeneratedSessionKeys>>;
    };
    /** 0xd2bc9897eed08f15/ */
    taggedTransactionQueue: {
      /**
       * Validate the transaction.,, This method is invoked by the transaction pool to learn details about given transaction., The implementation should make sure to verify the correctness of the transaction, against current state. The given `block_hash` corresponds to the hash of the block, that is used as current state.,, Note that this call may be performed by the pool multiple times and transactions, might be verified in any possible order.
       **/
      validateTransaction: AugmentedCall<ApiType, (source: SpRuntimeTransactionValidityTransactionSource | 'InBlock' | 'Local' | 'External' | number | Uint8Array, tx: Extrinsic | IExtrinsic | string | Uint8Array, block_hash: H256 | string | Uint8Array) => Observable<Result<SpRuntimeTransactionValidityValidTransaction, SpRuntimeTransactionValidityTransactionValidityError>>>;
    };
    /** 0x37c8bb1350a9a2a8/ */
    transactionPaymentApi: {
      /**
       * 
       **/
      queryFeeDetails: AugmentedCall<ApiType, (uxt: Extrinsic | IExtrinsic | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentFeeDetails>>;
      /**
       * 
       **/
      queryInfo: AugmentedCall<ApiType, (uxt: Extrinsic | IExtrinsic | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentRuntimeDispatchInfo>>;
      /**
       * 
       **/
      queryLengthToFee: AugmentedCall<ApiType, (length: u32 | AnyNumber | Uint8Array) => Observable<u128>>;
      /**
       * 
       **/
      queryWeightToFee: AugmentedCall<ApiType, (weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => Observable<u128>>;
    };
    /** 0xf3ff14d5ab527059/ */
    transactionPaymentCallApi: {
      /**
       * Query fee details of a given encoded `Call`.
       **/
      queryCallFeeDetails: AugmentedCall<ApiType, (call: IMethod | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentFeeDetails>>;
      /**
       * Query information of a dispatch class, weight, and fee of a given encoded `Call`.
       **/
      queryCallInfo: AugmentedCall<ApiType, (call: IMethod | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentRuntimeDispatchInfo>>;
      /**
       * Query the output of the current `LengthToFee` given some input.
       **/
      queryLengthToFee: AugmentedCall<ApiType, (length: u32 | AnyNumber | Uint8Array) => Observable<u128>>;
      /**
       * Query the output of the current `WeightToFee` given some input.
       **/
      queryWeightToFee: AugmentedCall<ApiType, (weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => Observable<u128>>;
    };
  } // AugmentedCalls
} // declare module
