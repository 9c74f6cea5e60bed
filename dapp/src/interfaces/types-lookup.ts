// Auto-generated via `yarn polkadot-types-from-defs`, do not edit
/* eslint-disable */

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/types/lookup';

import type { BTreeMap, BTreeSet, Bytes, Compact, Enum, Null, Option, Result, Struct, Text, U8aFixed, Vec, bool, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { ITuple } from '@polkadot/types-codec/types';
import type { Era } from '@polkadot/types/interfaces/extrinsics';
import type { AccountId32, Call, H256, MultiAddress } from '@polkadot/types/interfaces/runtime';
import type { Event } from '@polkadot/types/interfaces/system';

declare module '@polkadot/types/lookup' {
  /** @name FrameSystemCall (9) */
  interface FrameSystemCall extends Enum {
    readonly isRemark: boolean;
    readonly asRemark: {
      readonly remark: Bytes;
    } & Struct;
    readonly isSetHeapPages: boolean;
    readonly asSetHeapPages: {
      readonly pages: u64;
    } & Struct;
    readonly isSetCode: boolean;
    readonly asSetCode: {
      readonly code: Bytes;
    } & Struct;
    readonly isSetCodeWithoutChecks: boolean;
    readonly asSetCodeWithoutChecks: {
      readonly code: Bytes;
    } & Struct;
    readonly isSetStorage: boolean;
    readonly asSetStorage: {
      readonly items: Vec<ITuple<[Bytes, Bytes]>>;
    } & Struct;
    readonly isKillStorage: boolean;
    readonly asKillStorage: {
      readonly keys_: Vec<Bytes>;
    } & Struct;
    readonly isKillPrefix: boolean;
    readonly asKillPrefix: {
      readonly prefix: Bytes;
      readonly subkeys: u32;
    } & Struct;
    readonly isRemarkWithEvent: boolean;
    readonly asRemarkWithEvent: {
      readonly remark: Bytes;
    } & Struct;
    readonly isAuthorizeUpgrade: boolean;
    readonly asAuthorizeUpgrade: {
      readonly codeHash: H256;
    } & Struct;
    readonly isAuthorizeUpgradeWithoutChecks: boolean;
    readonly asAuthorizeUpgradeWithoutChecks: {
      readonly codeHash: H256;
    } & Struct;
    readonly isApplyAuthorizedUpgrade: boolean;
    readonly asApplyAuthorizedUpgrade: {
      readonly code: Bytes;
    } & Struct;
    readonly type: 'Remark' | 'SetHeapPages' | 'SetCode' | 'SetCodeWithoutChecks' | 'SetStorage' | 'KillStorage' | 'KillPrefix' | 'RemarkWithEvent' | 'AuthorizeUpgrade' | 'AuthorizeUpgradeWithoutChecks' | 'ApplyAuthorizedUpgrade';
  }

  /** @name CumulusPalletParachainSystemCall (16) */
  interface CumulusPalletParachainSystemCall extends Enum {
    readonly isSetValidationData: boolean;
    readonly asSetValidationData: {
      readonly data: CumulusPalletParachainSystemParachainInherentBasicParachainInherentData;
      readonly inboundMessagesData: CumulusPalletParachainSystemParachainInherentInboundMessagesData;
    } & Struct;
    readonly isSudoSendUpwardMessage: boolean;
    readonly asSudoSendUpwardMessage: {
      readonly message: Bytes;
    } & Struct;
    readonly type: 'SetValidationData' | 'SudoSendUpwardMessage';
  }

  /** @name CumulusPalletParachainSystemParachainInherentBasicParachainInherentData (17) */
  interface CumulusPalletParachainSystemParachainInherentBasicParachainInherentData extends Struct {
    readonly validationData: PolkadotPrimitivesV9PersistedValidationData;
    readonly relayChainState: SpTrieStorageProof;
    readonly relayParentDescendants: Vec<SpRuntimeHeader>;
    readonly collatorPeerId: Option<Bytes>;
  }

  /** @name PolkadotPrimitivesV9PersistedValidationData (18) */
  interface PolkadotPrimitivesV9PersistedValidationData extends Struct {
    readonly parentHead: Bytes;
    readonly relayParentNumber: u32;
    readonly relayParentStorageRoot: H256;
    readonly maxPovSize: u32;
  }

  /** @name SpTrieStorageProof (20) */
  interface SpTrieStorageProof extends Struct {
    readonly trieNodes: BTreeSet<Bytes>;
  }

  /** @name SpRuntimeHeader (23) */
  interface SpRuntimeHeader extends Struct {
    readonly parentHash: H256;
    readonly number: Compact<u32>;
    readonly stateRoot: H256;
    readonly extrinsicsRoot: H256;
    readonly digest: SpRuntimeDigest;
  }

  /** @name SpRuntimeDigest (25) */
  interface SpRuntimeDigest extends Struct {
    readonly logs: Vec<SpRuntimeDigestDigestItem>;
  }

  /** @name SpRuntimeDigestDigestItem (27) */
  interface SpRuntimeDigestDigestItem extends Enum {
    readonly isOther: boolean;
    readonly asOther: Bytes;
    readonly isConsensus: boolean;
    readonly asConsensus: ITuple<[U8aFixed, Bytes]>;
    readonly isSeal: boolean;
    readonly asSeal: ITuple<[U8aFixed, Bytes]>;
    readonly isPreRuntime: boolean;
    readonly asPreRuntime: ITuple<[U8aFixed, Bytes]>;
    readonly isRuntimeEnvironmentUpdated: boolean;
    readonly type: 'Other' | 'Consensus' | 'Seal' | 'PreRuntime' | 'RuntimeEnvironmentUpdated';
  }

  /** @name CumulusPalletParachainSystemParachainInherentInboundMessagesData (31) */
  interface CumulusPalletParachainSystemParachainInherentInboundMessagesData extends Struct {
    readonly downwardMessages: {
      readonly fullMessages: Vec<PolkadotCorePrimitivesInboundDownwardMessage>;
      readonly hashedMessages: Vec<CumulusPrimitivesParachainInherentHashedMessage>;
    } & Struct;
    readonly horizontalMessages: CumulusPalletParachainSystemParachainInherentAbridgedInboundMessagesCollection;
  }

  /** @name PolkadotCorePrimitivesInboundDownwardMessage (33) */
  interface PolkadotCorePrimitivesInboundDownwardMessage extends Struct {
    readonly sentAt: u32;
    readonly msg: Bytes;
  }

  /** @name CumulusPrimitivesParachainInherentHashedMessage (36) */
  interface CumulusPrimitivesParachainInherentHashedMessage extends Struct {
    readonly sentAt: u32;
    readonly msgHash: H256;
  }

  /** @name CumulusPalletParachainSystemParachainInherentAbridgedInboundMessagesCollection (37) */
  interface CumulusPalletParachainSystemParachainInherentAbridgedInboundMessagesCollection extends Struct {
    readonly fullMessages: Vec<ITuple<[u32, PolkadotCorePrimitivesInboundHrmpMessage]>>;
    readonly hashedMessages: Vec<ITuple<[u32, CumulusPrimitivesParachainInherentHashedMessage]>>;
  }

  /** @name PolkadotCorePrimitivesInboundHrmpMessage (40) */
  interface PolkadotCorePrimitivesInboundHrmpMessage extends Struct {
    readonly sentAt: u32;
    readonly data: Bytes;
  }

  /** @name PalletTimestampCall (44) */
  interface PalletTimestampCall extends Enum {
    readonly isSet: boolean;
    readonly asSet: {
      readonly now: Compact<u64>;
    } & Struct;
    readonly type: 'Set';
  }

  /** @name StagingParachainInfoCall (46) */
  type StagingParachainInfoCall = Null;

  /** @name PalletConsortiumCall (47) */
  interface PalletConsortiumCall extends Enum {
    readonly isAdmit: boolean;
    readonly asAdmit: {
      readonly details: PalletConsortiumNewOrganisation;
    } & Struct;
    readonly isSuspend: boolean;
    readonly asSuspend: {
      readonly organisation: u32;
    } & Struct;
    readonly isReinstate: boolean;
    readonly asReinstate: {
      readonly organisation: u32;
    } & Struct;
    readonly isVouch: boolean;
    readonly asVouch: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
      readonly roles: u64;
      readonly period: SalusPrimitivesTimePeriod;
    } & Struct;
    readonly isRevokeCredential: boolean;
    readonly asRevokeCredential: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
    } & Struct;
    readonly isNameCollator: boolean;
    readonly asNameCollator: {
      readonly organisation: u32;
      readonly collator: Option<AccountId32>;
    } & Struct;
    readonly isRemove: boolean;
    readonly asRemove: {
      readonly organisation: u32;
    } & Struct;
    readonly isReleaseCredentials: boolean;
    readonly asReleaseCredentials: {
      readonly organisation: u32;
      readonly accounts: Vec<AccountId32>;
    } & Struct;
    readonly isReleaseSeat: boolean;
    readonly asReleaseSeat: {
      readonly organisation: u32;
    } & Struct;
    readonly isSuspendCredential: boolean;
    readonly asSuspendCredential: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
    } & Struct;
    readonly isReinstateCredential: boolean;
    readonly asReinstateCredential: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
    } & Struct;
    readonly isRenewCredential: boolean;
    readonly asRenewCredential: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
      readonly roles: u64;
      readonly period: SalusPrimitivesTimePeriod;
    } & Struct;
    readonly isRotateController: boolean;
    readonly asRotateController: {
      readonly organisation: u32;
      readonly newController: AccountId32;
      readonly deadline: u64;
      readonly signature: SpRuntimeMultiSignature;
    } & Struct;
    readonly isPrunePayloads: boolean;
    readonly asPrunePayloads: {
      readonly digests: Vec<H256>;
    } & Struct;
    readonly isSetEncryptionKey: boolean;
    readonly asSetEncryptionKey: {
      readonly owner: PalletConsortiumKeyOwner;
      readonly key: Bytes;
    } & Struct;
    readonly isReleaseEncryptionKeys: boolean;
    readonly asReleaseEncryptionKeys: {
      readonly owner: PalletConsortiumKeyOwner;
    } & Struct;
    readonly isSetQuota: boolean;
    readonly asSetQuota: {
      readonly organisation: u32;
      readonly quota: Option<SpWeightsWeightV2Weight>;
    } & Struct;
    readonly isSetAllowance: boolean;
    readonly asSetAllowance: {
      readonly organisation: u32;
      readonly allowance: Option<u64>;
    } & Struct;
    readonly isResumeSeat: boolean;
    readonly asResumeSeat: {
      readonly organisation: u32;
    } & Struct;
    readonly isSetFallbackCollators: boolean;
    readonly asSetFallbackCollators: {
      readonly fallbacks: Vec<PalletConsortiumFallbackCollator>;
    } & Struct;
    readonly isVouchAlias: boolean;
    readonly asVouchAlias: {
      readonly organisation: u32;
      readonly alias: AccountId32;
      readonly roles: u64;
      readonly month: u16;
      readonly commitment: H256;
    } & Struct;
    readonly isOpenAlias: boolean;
    readonly asOpenAlias: {
      readonly organisation: u32;
      readonly alias: AccountId32;
      readonly practitioner: AccountId32;
      readonly salt: U8aFixed;
    } & Struct;
    readonly isReleaseAliases: boolean;
    readonly asReleaseAliases: {
      readonly organisation: u32;
      readonly aliases: Vec<AccountId32>;
    } & Struct;
    readonly type: 'Admit' | 'Suspend' | 'Reinstate' | 'Vouch' | 'RevokeCredential' | 'NameCollator' | 'Remove' | 'ReleaseCredentials' | 'ReleaseSeat' | 'SuspendCredential' | 'ReinstateCredential' | 'RenewCredential' | 'RotateController' | 'PrunePayloads' | 'SetEncryptionKey' | 'ReleaseEncryptionKeys' | 'SetQuota' | 'SetAllowance' | 'ResumeSeat' | 'SetFallbackCollators' | 'VouchAlias' | 'OpenAlias' | 'ReleaseAliases';
  }

  /** @name PalletConsortiumNewOrganisation (48) */
  interface PalletConsortiumNewOrganisation extends Struct {
    readonly kind: SalusPrimitivesCodesOrganisationKind;
    readonly name: Bytes;
    readonly lei: PalletConsortiumLei;
    readonly controller: AccountId32;
  }

  /** @name SalusPrimitivesCodesOrganisationKind (49) */
  interface SalusPrimitivesCodesOrganisationKind extends Enum {
    readonly isHospital: boolean;
    readonly isLaboratory: boolean;
    readonly isInsurer: boolean;
    readonly isResearchInstitute: boolean;
    readonly isRegulator: boolean;
    readonly isPatientAssociation: boolean;
    readonly type: 'Hospital' | 'Laboratory' | 'Insurer' | 'ResearchInstitute' | 'Regulator' | 'PatientAssociation';
  }

  /** @name PalletConsortiumLei (50) */
  interface PalletConsortiumLei extends U8aFixed {}

  /** @name SalusPrimitivesCodesRolePractitionerRole (53) */
  interface SalusPrimitivesCodesRolePractitionerRole extends Enum {
    readonly isDoctor: boolean;
    readonly isCardiologist: boolean;
    readonly isEmergencyPhysician: boolean;
    readonly isGeneralPractitioner: boolean;
    readonly isOncologist: boolean;
    readonly isPsychiatrist: boolean;
    readonly isNurse: boolean;
    readonly isPharmacist: boolean;
    readonly isLaboratoryScientist: boolean;
    readonly isResearcher: boolean;
    readonly isRegistrationClerk: boolean;
    readonly isPrivacyOfficer: boolean;
    readonly isTeacher: boolean;
    readonly isIct: boolean;
    readonly type: 'Doctor' | 'Cardiologist' | 'EmergencyPhysician' | 'GeneralPractitioner' | 'Oncologist' | 'Psychiatrist' | 'Nurse' | 'Pharmacist' | 'LaboratoryScientist' | 'Researcher' | 'RegistrationClerk' | 'PrivacyOfficer' | 'Teacher' | 'Ict';
  }

  /** @name SalusPrimitivesTimePeriod (54) */
  interface SalusPrimitivesTimePeriod extends Struct {
    readonly from: u64;
    readonly to: Option<u64>;
  }

  /** @name SpRuntimeMultiSignature (59) */
  interface SpRuntimeMultiSignature extends Enum {
    readonly isEd25519: boolean;
    readonly asEd25519: U8aFixed;
    readonly isSr25519: boolean;
    readonly asSr25519: U8aFixed;
    readonly isEcdsa: boolean;
    readonly asEcdsa: U8aFixed;
    readonly isEth: boolean;
    readonly asEth: U8aFixed;
    readonly type: 'Ed25519' | 'Sr25519' | 'Ecdsa' | 'Eth';
  }

  /** @name PalletConsortiumKeyOwner (64) */
  interface PalletConsortiumKeyOwner extends Enum {
    readonly isOrganisation: boolean;
    readonly asOrganisation: u32;
    readonly isPractitioner: boolean;
    readonly asPractitioner: ITuple<[u32, AccountId32]>;
    readonly type: 'Organisation' | 'Practitioner';
  }

  /** @name SpWeightsWeightV2Weight (67) */
  interface SpWeightsWeightV2Weight extends Struct {
    readonly refTime: Compact<u64>;
    readonly proofSize: Compact<u64>;
  }

  /** @name PalletConsortiumFallbackCollator (69) */
  interface PalletConsortiumFallbackCollator extends Struct {
    readonly organisation: u32;
    readonly collator: AccountId32;
  }

  /** @name PalletSessionCall (74) */
  interface PalletSessionCall extends Enum {
    readonly isSetKeys: boolean;
    readonly asSetKeys: {
      readonly keys_: SalusRuntimeSessionKeys;
      readonly proof: Bytes;
    } & Struct;
    readonly isPurgeKeys: boolean;
    readonly type: 'SetKeys' | 'PurgeKeys';
  }

  /** @name SalusRuntimeSessionKeys (75) */
  interface SalusRuntimeSessionKeys extends Struct {
    readonly aura: SpConsensusAuraSr25519AppSr25519Public;
  }

  /** @name SpConsensusAuraSr25519AppSr25519Public (76) */
  interface SpConsensusAuraSr25519AppSr25519Public extends U8aFixed {}

  /** @name PalletUtilityCall (77) */
  interface PalletUtilityCall extends Enum {
    readonly isBatch: boolean;
    readonly asBatch: {
      readonly calls: Vec<Call>;
    } & Struct;
    readonly isAsDerivative: boolean;
    readonly asAsDerivative: {
      readonly index: u16;
      readonly call: Call;
    } & Struct;
    readonly isBatchAll: boolean;
    readonly asBatchAll: {
      readonly calls: Vec<Call>;
    } & Struct;
    readonly isDispatchAs: boolean;
    readonly asDispatchAs: {
      readonly asOrigin: SalusRuntimeOriginCaller;
      readonly call: Call;
    } & Struct;
    readonly isForceBatch: boolean;
    readonly asForceBatch: {
      readonly calls: Vec<Call>;
    } & Struct;
    readonly isWithWeight: boolean;
    readonly asWithWeight: {
      readonly call: Call;
      readonly weight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isIfElse: boolean;
    readonly asIfElse: {
      readonly main: Call;
      readonly fallback: Call;
    } & Struct;
    readonly isDispatchAsFallible: boolean;
    readonly asDispatchAsFallible: {
      readonly asOrigin: SalusRuntimeOriginCaller;
      readonly call: Call;
    } & Struct;
    readonly type: 'Batch' | 'AsDerivative' | 'BatchAll' | 'DispatchAs' | 'ForceBatch' | 'WithWeight' | 'IfElse' | 'DispatchAsFallible';
  }

  /** @name SalusRuntimeOriginCaller (79) */
  interface SalusRuntimeOriginCaller extends Enum {
    readonly isSystem: boolean;
    readonly asSystem: FrameSupportDispatchRawOrigin;
    readonly type: 'System';
  }

  /** @name FrameSupportDispatchRawOrigin (80) */
  interface FrameSupportDispatchRawOrigin extends Enum {
    readonly isRoot: boolean;
    readonly isSigned: boolean;
    readonly asSigned: AccountId32;
    readonly isNone: boolean;
    readonly isAuthorized: boolean;
    readonly type: 'Root' | 'Signed' | 'None' | 'Authorized';
  }

  /** @name PalletProxyCall (81) */
  interface PalletProxyCall extends Enum {
    readonly isProxy: boolean;
    readonly asProxy: {
      readonly real: MultiAddress;
      readonly forceProxyType: Option<SalusRuntimeConfigsAccountsProxyType>;
      readonly call: Call;
    } & Struct;
    readonly isAddProxy: boolean;
    readonly asAddProxy: {
      readonly delegate: MultiAddress;
      readonly proxyType: SalusRuntimeConfigsAccountsProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isRemoveProxy: boolean;
    readonly asRemoveProxy: {
      readonly delegate: MultiAddress;
      readonly proxyType: SalusRuntimeConfigsAccountsProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isRemoveProxies: boolean;
    readonly isCreatePure: boolean;
    readonly asCreatePure: {
      readonly proxyType: SalusRuntimeConfigsAccountsProxyType;
      readonly delay: u32;
      readonly index: u16;
    } & Struct;
    readonly isKillPure: boolean;
    readonly asKillPure: {
      readonly spawner: MultiAddress;
      readonly proxyType: SalusRuntimeConfigsAccountsProxyType;
      readonly index: u16;
      readonly height: Compact<u32>;
      readonly extIndex: Compact<u32>;
    } & Struct;
    readonly isAnnounce: boolean;
    readonly asAnnounce: {
      readonly real: MultiAddress;
      readonly callHash: H256;
    } & Struct;
    readonly isRemoveAnnouncement: boolean;
    readonly asRemoveAnnouncement: {
      readonly real: MultiAddress;
      readonly callHash: H256;
    } & Struct;
    readonly isRejectAnnouncement: boolean;
    readonly asRejectAnnouncement: {
      readonly delegate: MultiAddress;
      readonly callHash: H256;
    } & Struct;
    readonly isProxyAnnounced: boolean;
    readonly asProxyAnnounced: {
      readonly delegate: MultiAddress;
      readonly real: MultiAddress;
      readonly forceProxyType: Option<SalusRuntimeConfigsAccountsProxyType>;
      readonly call: Call;
    } & Struct;
    readonly isPokeDeposit: boolean;
    readonly type: 'Proxy' | 'AddProxy' | 'RemoveProxy' | 'RemoveProxies' | 'CreatePure' | 'KillPure' | 'Announce' | 'RemoveAnnouncement' | 'RejectAnnouncement' | 'ProxyAnnounced' | 'PokeDeposit';
  }

  /** @name SalusRuntimeConfigsAccountsProxyType (83) */
  interface SalusRuntimeConfigsAccountsProxyType extends Enum {
    readonly isAny: boolean;
    readonly isConsent: boolean;
    readonly isAnchoring: boolean;
    readonly isAccess: boolean;
    readonly type: 'Any' | 'Consent' | 'Anchoring' | 'Access';
  }

  /** @name PalletMultisigCall (84) */
  interface PalletMultisigCall extends Enum {
    readonly isAsMultiThreshold1: boolean;
    readonly asAsMultiThreshold1: {
      readonly otherSignatories: Vec<AccountId32>;
      readonly call: Call;
    } & Struct;
    readonly isAsMulti: boolean;
    readonly asAsMulti: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly maybeTimepoint: Option<PalletMultisigTimepoint>;
      readonly call: Call;
      readonly maxWeight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isApproveAsMulti: boolean;
    readonly asApproveAsMulti: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly maybeTimepoint: Option<PalletMultisigTimepoint>;
      readonly callHash: U8aFixed;
      readonly maxWeight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isCancelAsMulti: boolean;
    readonly asCancelAsMulti: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly timepoint: PalletMultisigTimepoint;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isPokeDeposit: boolean;
    readonly asPokeDeposit: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly type: 'AsMultiThreshold1' | 'AsMulti' | 'ApproveAsMulti' | 'CancelAsMulti' | 'PokeDeposit';
  }

  /** @name PalletMultisigTimepoint (86) */
  interface PalletMultisigTimepoint extends Struct {
    readonly height: u32;
    readonly index: u32;
  }

  /** @name PalletBalancesCall (87) */
  interface PalletBalancesCall extends Enum {
    readonly isTransferAllowDeath: boolean;
    readonly asTransferAllowDeath: {
      readonly dest: MultiAddress;
      readonly value: Compact<u128>;
    } & Struct;
    readonly isForceTransfer: boolean;
    readonly asForceTransfer: {
      readonly source: MultiAddress;
      readonly dest: MultiAddress;
      readonly value: Compact<u128>;
    } & Struct;
    readonly isTransferKeepAlive: boolean;
    readonly asTransferKeepAlive: {
      readonly dest: MultiAddress;
      readonly value: Compact<u128>;
    } & Struct;
    readonly isTransferAll: boolean;
    readonly asTransferAll: {
      readonly dest: MultiAddress;
      readonly keepAlive: bool;
    } & Struct;
    readonly isForceUnreserve: boolean;
    readonly asForceUnreserve: {
      readonly who: MultiAddress;
      readonly amount: u128;
    } & Struct;
    readonly isUpgradeAccounts: boolean;
    readonly asUpgradeAccounts: {
      readonly who: Vec<AccountId32>;
    } & Struct;
    readonly isForceSetBalance: boolean;
    readonly asForceSetBalance: {
      readonly who: MultiAddress;
      readonly newFree: Compact<u128>;
    } & Struct;
    readonly isForceAdjustTotalIssuance: boolean;
    readonly asForceAdjustTotalIssuance: {
      readonly direction: PalletBalancesAdjustmentDirection;
      readonly delta: Compact<u128>;
    } & Struct;
    readonly isBurn: boolean;
    readonly asBurn: {
      readonly value: Compact<u128>;
      readonly keepAlive: bool;
    } & Struct;
    readonly type: 'TransferAllowDeath' | 'ForceTransfer' | 'TransferKeepAlive' | 'TransferAll' | 'ForceUnreserve' | 'UpgradeAccounts' | 'ForceSetBalance' | 'ForceAdjustTotalIssuance' | 'Burn';
  }

  /** @name PalletBalancesAdjustmentDirection (91) */
  interface PalletBalancesAdjustmentDirection extends Enum {
    readonly isIncrease: boolean;
    readonly isDecrease: boolean;
    readonly type: 'Increase' | 'Decrease';
  }

  /** @name PalletSudoCall (92) */
  interface PalletSudoCall extends Enum {
    readonly isSudo: boolean;
    readonly asSudo: {
      readonly call: Call;
    } & Struct;
    readonly isSudoUncheckedWeight: boolean;
    readonly asSudoUncheckedWeight: {
      readonly call: Call;
      readonly weight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isSetKey: boolean;
    readonly asSetKey: {
      readonly new_: MultiAddress;
    } & Struct;
    readonly isSudoAs: boolean;
    readonly asSudoAs: {
      readonly who: MultiAddress;
      readonly call: Call;
    } & Struct;
    readonly isRemoveKey: boolean;
    readonly type: 'Sudo' | 'SudoUncheckedWeight' | 'SetKey' | 'SudoAs' | 'RemoveKey';
  }

  /** @name PalletAccessControlCall (93) */
  interface PalletAccessControlCall extends Enum {
    readonly isRequest: boolean;
    readonly asRequest: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly target: PalletAccessControlTarget;
      readonly action: SalusPrimitivesCodesActionConsentAction;
      readonly purpose: SalusPrimitivesCodesPurposePurposeOfUse;
      readonly study: Option<u64>;
    } & Struct;
    readonly isPrunePermits: boolean;
    readonly asPrunePermits: {
      readonly permits: Vec<ITuple<[SalusPrimitivesIdsSubjectId, u64]>>;
    } & Struct;
    readonly type: 'Request' | 'PrunePermits';
  }

  /** @name SalusPrimitivesIdsSubjectId (94) */
  interface SalusPrimitivesIdsSubjectId extends U8aFixed {}

  /** @name PalletAccessControlTarget (96) */
  interface PalletAccessControlTarget extends Enum {
    readonly isData: boolean;
    readonly asData: {
      readonly class: Option<SalusPrimitivesCodesDataClass>;
      readonly confidentiality: Option<SalusPrimitivesCodesConfidentiality>;
      readonly labels: Option<u64>;
      readonly author: Option<u32>;
      readonly tags: Option<Vec<H256>>;
      readonly dataTime: Option<u64>;
    } & Struct;
    readonly isRecord: boolean;
    readonly asRecord: u64;
    readonly type: 'Data' | 'Record';
  }

  /** @name SalusPrimitivesCodesDataClass (98) */
  interface SalusPrimitivesCodesDataClass extends Enum {
    readonly isPatient: boolean;
    readonly isAllergyIntolerance: boolean;
    readonly isCarePlan: boolean;
    readonly isCareTeam: boolean;
    readonly isCondition: boolean;
    readonly isDevice: boolean;
    readonly isDiagnosticReport: boolean;
    readonly isDocumentReference: boolean;
    readonly isEncounter: boolean;
    readonly isFamilyMemberHistory: boolean;
    readonly isGoal: boolean;
    readonly isImagingStudy: boolean;
    readonly isImmunization: boolean;
    readonly isMedication: boolean;
    readonly isMedicationAdministration: boolean;
    readonly isMedicationRequest: boolean;
    readonly isMedicationStatement: boolean;
    readonly isMedicationDispense: boolean;
    readonly isMolecularSequence: boolean;
    readonly isObservation: boolean;
    readonly isProcedure: boolean;
    readonly isQuestionnaireResponse: boolean;
    readonly isServiceRequest: boolean;
    readonly isSpecimen: boolean;
    readonly isCoverage: boolean;
    readonly isClaim: boolean;
    readonly isExplanationOfBenefit: boolean;
    readonly isComposition: boolean;
    readonly isPatientSummary: boolean;
    readonly isPrescription: boolean;
    readonly isDispensation: boolean;
    readonly isImagingReport: boolean;
    readonly isLaboratoryReport: boolean;
    readonly isDischargeReport: boolean;
    readonly isAccount: boolean;
    readonly isAdverseEvent: boolean;
    readonly isAppointment: boolean;
    readonly isBodyStructure: boolean;
    readonly isChargeItem: boolean;
    readonly isClaimResponse: boolean;
    readonly isClinicalImpression: boolean;
    readonly isCommunication: boolean;
    readonly isCommunicationRequest: boolean;
    readonly isConsent: boolean;
    readonly isDetectedIssue: boolean;
    readonly isDeviceRequest: boolean;
    readonly isDeviceUsage: boolean;
    readonly isEpisodeOfCare: boolean;
    readonly isFlag: boolean;
    readonly isGenomicStudy: boolean;
    readonly isImagingSelection: boolean;
    readonly isImmunizationEvaluation: boolean;
    readonly isImmunizationRecommendation: boolean;
    readonly isInvoice: boolean;
    readonly isList: boolean;
    readonly isMedia: boolean;
    readonly isNutritionIntake: boolean;
    readonly isNutritionOrder: boolean;
    readonly isRelatedPerson: boolean;
    readonly isResearchSubject: boolean;
    readonly isRiskAssessment: boolean;
    readonly isVisionPrescription: boolean;
    readonly type: 'Patient' | 'AllergyIntolerance' | 'CarePlan' | 'CareTeam' | 'Condition' | 'Device' | 'DiagnosticReport' | 'DocumentReference' | 'Encounter' | 'FamilyMemberHistory' | 'Goal' | 'ImagingStudy' | 'Immunization' | 'Medication' | 'MedicationAdministration' | 'MedicationRequest' | 'MedicationStatement' | 'MedicationDispense' | 'MolecularSequence' | 'Observation' | 'Procedure' | 'QuestionnaireResponse' | 'ServiceRequest' | 'Specimen' | 'Coverage' | 'Claim' | 'ExplanationOfBenefit' | 'Composition' | 'PatientSummary' | 'Prescription' | 'Dispensation' | 'ImagingReport' | 'LaboratoryReport' | 'DischargeReport' | 'Account' | 'AdverseEvent' | 'Appointment' | 'BodyStructure' | 'ChargeItem' | 'ClaimResponse' | 'ClinicalImpression' | 'Communication' | 'CommunicationRequest' | 'Consent' | 'DetectedIssue' | 'DeviceRequest' | 'DeviceUsage' | 'EpisodeOfCare' | 'Flag' | 'GenomicStudy' | 'ImagingSelection' | 'ImmunizationEvaluation' | 'ImmunizationRecommendation' | 'Invoice' | 'List' | 'Media' | 'NutritionIntake' | 'NutritionOrder' | 'RelatedPerson' | 'ResearchSubject' | 'RiskAssessment' | 'VisionPrescription';
  }

  /** @name SalusPrimitivesCodesConfidentiality (100) */
  interface SalusPrimitivesCodesConfidentiality extends Enum {
    readonly isU: boolean;
    readonly isL: boolean;
    readonly isM: boolean;
    readonly isN: boolean;
    readonly isR: boolean;
    readonly isV: boolean;
    readonly type: 'U' | 'L' | 'M' | 'N' | 'R' | 'V';
  }

  /** @name SalusPrimitivesCodesSensitivity (103) */
  interface SalusPrimitivesCodesSensitivity extends Enum {
    readonly isEth: boolean;
    readonly isGdis: boolean;
    readonly isHiv: boolean;
    readonly isMst: boolean;
    readonly isSca: boolean;
    readonly isSdv: boolean;
    readonly isSex: boolean;
    readonly isSpi: boolean;
    readonly isBh: boolean;
    readonly isCogn: boolean;
    readonly isDvd: boolean;
    readonly isEmotdis: boolean;
    readonly isMh: boolean;
    readonly isPsy: boolean;
    readonly isPsythpn: boolean;
    readonly isSud: boolean;
    readonly isEthud: boolean;
    readonly isOpioidud: boolean;
    readonly isStd: boolean;
    readonly isTboo: boolean;
    readonly isVio: boolean;
    readonly isSickle: boolean;
    readonly isDemo: boolean;
    readonly isDob: boolean;
    readonly isGender: boolean;
    readonly isLivarg: boolean;
    readonly isMarst: boolean;
    readonly isRace: boolean;
    readonly isRel: boolean;
    readonly isB: boolean;
    readonly isEmpl: boolean;
    readonly isLocis: boolean;
    readonly isSsp: boolean;
    readonly isAdol: boolean;
    readonly isCel: boolean;
    readonly isDia: boolean;
    readonly isDrgis: boolean;
    readonly isEmp: boolean;
    readonly isPds: boolean;
    readonly isPhy: boolean;
    readonly isPrs: boolean;
    readonly type: 'Eth' | 'Gdis' | 'Hiv' | 'Mst' | 'Sca' | 'Sdv' | 'Sex' | 'Spi' | 'Bh' | 'Cogn' | 'Dvd' | 'Emotdis' | 'Mh' | 'Psy' | 'Psythpn' | 'Sud' | 'Ethud' | 'Opioidud' | 'Std' | 'Tboo' | 'Vio' | 'Sickle' | 'Demo' | 'Dob' | 'Gender' | 'Livarg' | 'Marst' | 'Race' | 'Rel' | 'B' | 'Empl' | 'Locis' | 'Ssp' | 'Adol' | 'Cel' | 'Dia' | 'Drgis' | 'Emp' | 'Pds' | 'Phy' | 'Prs';
  }

  /** @name SalusPrimitivesCodesActionConsentAction (110) */
  interface SalusPrimitivesCodesActionConsentAction extends Enum {
    readonly isCollect: boolean;
    readonly isAccess: boolean;
    readonly isUse: boolean;
    readonly isDisclose: boolean;
    readonly isCorrect: boolean;
    readonly type: 'Collect' | 'Access' | 'Use' | 'Disclose' | 'Correct';
  }

  /** @name SalusPrimitivesCodesPurposePurposeOfUse (111) */
  interface SalusPrimitivesCodesPurposePurposeOfUse extends Enum {
    readonly isHmarkt: boolean;
    readonly isHoperat: boolean;
    readonly isCaremgt: boolean;
    readonly isDonat: boolean;
    readonly isFraud: boolean;
    readonly isGov: boolean;
    readonly isHaccred: boolean;
    readonly isHcompl: boolean;
    readonly isHdecd: boolean;
    readonly isHdirect: boolean;
    readonly isHdm: boolean;
    readonly isHlegal: boolean;
    readonly isHoutcoms: boolean;
    readonly isHprgrp: boolean;
    readonly isHqualimp: boolean;
    readonly isHsysadmin: boolean;
    readonly isLabeling: boolean;
    readonly isMetamgt: boolean;
    readonly isMemadmin: boolean;
    readonly isMilcdm: boolean;
    readonly isPatadmin: boolean;
    readonly isPatsfty: boolean;
    readonly isPerfmsr: boolean;
    readonly isRecordmgt: boolean;
    readonly isSysdev: boolean;
    readonly isHtest: boolean;
    readonly isTrain: boolean;
    readonly isHpaymt: boolean;
    readonly isClmattch: boolean;
    readonly isCovauth: boolean;
    readonly isCoverage: boolean;
    readonly isEligdtrm: boolean;
    readonly isEligver: boolean;
    readonly isEnrollm: boolean;
    readonly isMildcrg: boolean;
    readonly isRemitadv: boolean;
    readonly isHresch: boolean;
    readonly isBiorch: boolean;
    readonly isClintrch: boolean;
    readonly isClintrchnpc: boolean;
    readonly isClintrchpc: boolean;
    readonly isPreclintrch: boolean;
    readonly isDsrch: boolean;
    readonly isPoarch: boolean;
    readonly isTransrch: boolean;
    readonly isPatrqt: boolean;
    readonly isFamrqt: boolean;
    readonly isPwatrny: boolean;
    readonly isSupnwk: boolean;
    readonly isPubhlth: boolean;
    readonly isDisaster: boolean;
    readonly isThreat: boolean;
    readonly isTreat: boolean;
    readonly isClintrl: boolean;
    readonly isCoc: boolean;
    readonly isEtreat: boolean;
    readonly isBtg: boolean;
    readonly isErtreat: boolean;
    readonly isPophlth: boolean;
    readonly type: 'Hmarkt' | 'Hoperat' | 'Caremgt' | 'Donat' | 'Fraud' | 'Gov' | 'Haccred' | 'Hcompl' | 'Hdecd' | 'Hdirect' | 'Hdm' | 'Hlegal' | 'Houtcoms' | 'Hprgrp' | 'Hqualimp' | 'Hsysadmin' | 'Labeling' | 'Metamgt' | 'Memadmin' | 'Milcdm' | 'Patadmin' | 'Patsfty' | 'Perfmsr' | 'Recordmgt' | 'Sysdev' | 'Htest' | 'Train' | 'Hpaymt' | 'Clmattch' | 'Covauth' | 'Coverage' | 'Eligdtrm' | 'Eligver' | 'Enrollm' | 'Mildcrg' | 'Remitadv' | 'Hresch' | 'Biorch' | 'Clintrch' | 'Clintrchnpc' | 'Clintrchpc' | 'Preclintrch' | 'Dsrch' | 'Poarch' | 'Transrch' | 'Patrqt' | 'Famrqt' | 'Pwatrny' | 'Supnwk' | 'Pubhlth' | 'Disaster' | 'Threat' | 'Treat' | 'Clintrl' | 'Coc' | 'Etreat' | 'Btg' | 'Ertreat' | 'Pophlth';
  }

  /** @name PalletRecordAnchoringCall (118) */
  interface PalletRecordAnchoringCall extends Enum {
    readonly isAnchor: boolean;
    readonly asAnchor: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: PalletRecordAnchoringNewRecord;
    } & Struct;
    readonly isAnchorBatch: boolean;
    readonly asAnchorBatch: {
      readonly organisation: u32;
      readonly batch: PalletRecordAnchoringNewBatch;
    } & Struct;
    readonly type: 'Anchor' | 'AnchorBatch';
  }

  /** @name PalletRecordAnchoringNewRecord (119) */
  interface PalletRecordAnchoringNewRecord extends Struct {
    readonly class: SalusPrimitivesCodesDataClass;
    readonly confidentiality: SalusPrimitivesCodesConfidentiality;
    readonly labels: u64;
    readonly commitment: H256;
    readonly schema: PalletRecordAnchoringSchemaVersion;
    readonly dataTime: Option<u64>;
    readonly basis: PalletRecordAnchoringCollectionBasis;
  }

  /** @name PalletRecordAnchoringSchemaVersion (120) */
  interface PalletRecordAnchoringSchemaVersion extends Enum {
    readonly isR4: boolean;
    readonly isR4b: boolean;
    readonly isR5: boolean;
    readonly type: 'R4' | 'R4b' | 'R5';
  }

  /** @name PalletRecordAnchoringCollectionBasis (121) */
  interface PalletRecordAnchoringCollectionBasis extends Enum {
    readonly isConsent: boolean;
    readonly isLaw: boolean;
    readonly asLaw: SalusPrimitivesCodesLegalBasis;
    readonly type: 'Consent' | 'Law';
  }

  /** @name SalusPrimitivesCodesLegalBasis (122) */
  interface SalusPrimitivesCodesLegalBasis extends Enum {
    readonly isGdprConsent: boolean;
    readonly isGdprVitalInterests: boolean;
    readonly isGdprHealthCare: boolean;
    readonly isGdprPublicHealth: boolean;
    readonly isGdprResearch: boolean;
    readonly isHipaaTpo: boolean;
    readonly isHipaaAuthorization: boolean;
    readonly isHipaaRequiredByLaw: boolean;
    readonly isCfr42Part2: boolean;
    readonly isTitle38Section7332: boolean;
    readonly isCommonRule: boolean;
    readonly type: 'GdprConsent' | 'GdprVitalInterests' | 'GdprHealthCare' | 'GdprPublicHealth' | 'GdprResearch' | 'HipaaTpo' | 'HipaaAuthorization' | 'HipaaRequiredByLaw' | 'Cfr42Part2' | 'Title38Section7332' | 'CommonRule';
  }

  /** @name PalletRecordAnchoringNewBatch (123) */
  interface PalletRecordAnchoringNewBatch extends Struct {
    readonly root: H256;
    readonly count: u32;
    readonly schema: PalletRecordAnchoringSchemaVersion;
  }

  /** @name PalletConsentRegistryCall (124) */
  interface PalletConsentRegistryCall extends Enum {
    readonly isGrant: boolean;
    readonly asGrant: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly consent: SalusPrimitivesConsent;
    } & Struct;
    readonly isRevoke: boolean;
    readonly asRevoke: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly consent: u64;
    } & Struct;
    readonly isRevokeAll: boolean;
    readonly asRevokeAll: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isCapture: boolean;
    readonly asCapture: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly consent: SalusPrimitivesConsent;
      readonly evidence: H256;
    } & Struct;
    readonly isConfirmCapture: boolean;
    readonly asConfirmCapture: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
    } & Struct;
    readonly isDiscardCapture: boolean;
    readonly asDiscardCapture: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
    } & Struct;
    readonly isRevokeOnPaper: boolean;
    readonly asRevokeOnPaper: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly consent: u64;
      readonly evidence: H256;
    } & Struct;
    readonly isSetDefaultPolicy: boolean;
    readonly asSetDefaultPolicy: {
      readonly rules: Vec<SalusPrimitivesEvaluatorPolicyPolicyRule>;
    } & Struct;
    readonly isPrune: boolean;
    readonly asPrune: {
      readonly keys_: Vec<ITuple<[SalusPrimitivesIdsSubjectId, u32, SalusPrimitivesConsentGrantee]>>;
    } & Struct;
    readonly isAmend: boolean;
    readonly asAmend: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly old: u64;
      readonly consent: SalusPrimitivesConsent;
    } & Struct;
    readonly isRevokeToward: boolean;
    readonly asRevokeToward: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
    } & Struct;
    readonly isPropose: boolean;
    readonly asPropose: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly consent: SalusPrimitivesConsent;
    } & Struct;
    readonly isConfirmProposal: boolean;
    readonly asConfirmProposal: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
    } & Struct;
    readonly isRefuseProposal: boolean;
    readonly asRefuseProposal: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
    } & Struct;
    readonly isPruneProposals: boolean;
    readonly asPruneProposals: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isAttachVerification: boolean;
    readonly asAttachVerification: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly consent: u64;
      readonly kind: PalletConsentRegistryVerificationKind;
      readonly isMeant: bool;
    } & Struct;
    readonly isSeal: boolean;
    readonly asSeal: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly sealed: SalusPrimitivesConsentSealedDeny;
    } & Struct;
    readonly isOpenSeal: boolean;
    readonly asOpenSeal: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly sealedToward: SalusPrimitivesConsentGrantee;
      readonly id: u64;
      readonly salt: U8aFixed;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly consent: SalusPrimitivesConsent;
    } & Struct;
    readonly isAdmitProgramme: boolean;
    readonly asAdmitProgramme: {
      readonly terms: SalusPrimitivesResearchProgramme;
    } & Struct;
    readonly isCloseProgramme: boolean;
    readonly asCloseProgramme: {
      readonly programme: u32;
    } & Struct;
    readonly isRegisterStudy: boolean;
    readonly asRegisterStudy: {
      readonly organisation: u32;
      readonly study: SalusPrimitivesResearchStudy;
    } & Struct;
    readonly isWithdrawStudy: boolean;
    readonly asWithdrawStudy: {
      readonly organisation: u32;
      readonly study: u64;
    } & Struct;
    readonly isSetPurposeClaims: boolean;
    readonly asSetPurposeClaims: {
      readonly claims: Vec<SalusPrimitivesEvaluatorPolicyPurposeClaim>;
    } & Struct;
    readonly isCaptureLift: boolean;
    readonly asCaptureLift: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly deny: u64;
      readonly evidence: H256;
    } & Struct;
    readonly type: 'Grant' | 'Revoke' | 'RevokeAll' | 'Capture' | 'ConfirmCapture' | 'DiscardCapture' | 'RevokeOnPaper' | 'SetDefaultPolicy' | 'Prune' | 'Amend' | 'RevokeToward' | 'Propose' | 'ConfirmProposal' | 'RefuseProposal' | 'PruneProposals' | 'AttachVerification' | 'Seal' | 'OpenSeal' | 'AdmitProgramme' | 'CloseProgramme' | 'RegisterStudy' | 'WithdrawStudy' | 'SetPurposeClaims' | 'CaptureLift';
  }

  /** @name SalusPrimitivesConsentGrantee (125) */
  interface SalusPrimitivesConsentGrantee extends Enum {
    readonly isPractitioner: boolean;
    readonly asPractitioner: {
      readonly organisation: u32;
      readonly account: AccountId32;
    } & Struct;
    readonly isOrganisation: boolean;
    readonly asOrganisation: u32;
    readonly isRole: boolean;
    readonly asRole: {
      readonly organisation: u32;
      readonly role: SalusPrimitivesCodesRolePractitionerRole;
    } & Struct;
    readonly isKind: boolean;
    readonly asKind: SalusPrimitivesCodesOrganisationKind;
    readonly isEveryone: boolean;
    readonly type: 'Practitioner' | 'Organisation' | 'Role' | 'Kind' | 'Everyone';
  }

  /** @name SalusPrimitivesConsent (126) */
  interface SalusPrimitivesConsent extends Struct {
    readonly decision: SalusPrimitivesConsentConsentDecision;
    readonly region: SalusPrimitivesConsentRegion;
    readonly period: SalusPrimitivesTimePeriod;
    readonly regulatoryBasis: SalusPrimitivesCodesLegalBasis;
    readonly category: SalusPrimitivesCodesConsentCategory;
    readonly source: Option<H256>;
    readonly programme: Option<u32>;
    readonly tags: Vec<H256>;
    readonly provisions: Vec<SalusPrimitivesConsentProvision>;
  }

  /** @name SalusPrimitivesConsentConsentDecision (127) */
  interface SalusPrimitivesConsentConsentDecision extends Enum {
    readonly isPermit: boolean;
    readonly isDeny: boolean;
    readonly type: 'Permit' | 'Deny';
  }

  /** @name SalusPrimitivesConsentRegion (128) */
  interface SalusPrimitivesConsentRegion extends Struct {
    readonly actions: u64;
    readonly purposes: u64;
    readonly classes: u64;
    readonly confidentiality: SalusPrimitivesCodesConfidentiality;
    readonly labels: u64;
    readonly author: Option<u32>;
    readonly tags: u8;
    readonly dataPeriod: Option<SalusPrimitivesTimePeriod>;
  }

  /** @name SalusPrimitivesCodesConsentCategory (134) */
  interface SalusPrimitivesCodesConsentCategory extends Enum {
    readonly isAcd: boolean;
    readonly isDnr: boolean;
    readonly isEmrgonly: boolean;
    readonly isHcd: boolean;
    readonly isNpp: boolean;
    readonly isPolst: boolean;
    readonly isResearch: boolean;
    readonly isRsdid: boolean;
    readonly isRsreid: boolean;
    readonly isIcol: boolean;
    readonly isIdscl: boolean;
    readonly isInfa: boolean;
    readonly isIrdscl: boolean;
    readonly type: 'Acd' | 'Dnr' | 'Emrgonly' | 'Hcd' | 'Npp' | 'Polst' | 'Research' | 'Rsdid' | 'Rsreid' | 'Icol' | 'Idscl' | 'Infa' | 'Irdscl';
  }

  /** @name SalusPrimitivesConsentProvision (139) */
  interface SalusPrimitivesConsentProvision extends Struct {
    readonly hole: SalusPrimitivesConsentRegion;
    readonly fills: Vec<SalusPrimitivesConsentRegion>;
  }

  /** @name SalusPrimitivesEvaluatorPolicyPolicyRule (145) */
  interface SalusPrimitivesEvaluatorPolicyPolicyRule extends Struct {
    readonly jurisdiction: Option<SalusPrimitivesCodesJurisdiction>;
    readonly purpose: SalusPrimitivesCodesPurposePurposeOfUse;
    readonly kind: SalusPrimitivesCodesOrganisationKind;
    readonly decision: SalusPrimitivesEvaluatorAnswerAccessDecision;
  }

  /** @name SalusPrimitivesCodesJurisdiction (147) */
  interface SalusPrimitivesCodesJurisdiction extends U8aFixed {}

  /** @name SalusPrimitivesEvaluatorAnswerAccessDecision (149) */
  interface SalusPrimitivesEvaluatorAnswerAccessDecision extends Enum {
    readonly isPermit: boolean;
    readonly isBreakGlassOnly: boolean;
    readonly isAskCustodian: boolean;
    readonly isDeny: boolean;
    readonly type: 'Permit' | 'BreakGlassOnly' | 'AskCustodian' | 'Deny';
  }

  /** @name PalletConsentRegistryVerificationKind (154) */
  interface PalletConsentRegistryVerificationKind extends Enum {
    readonly isFamily: boolean;
    readonly isValidation: boolean;
    readonly type: 'Family' | 'Validation';
  }

  /** @name SalusPrimitivesConsentSealedDeny (155) */
  interface SalusPrimitivesConsentSealedDeny extends Struct {
    readonly commitment: H256;
    readonly period: SalusPrimitivesTimePeriod;
  }

  /** @name SalusPrimitivesResearchProgramme (156) */
  interface SalusPrimitivesResearchProgramme extends Struct {
    readonly permission: SalusPrimitivesCodesDataUseDataUsePermission;
    readonly modifiers: u64;
    readonly diseases: Vec<SalusPrimitivesResearchDisease>;
    readonly researchTypes: Vec<H256>;
    readonly countries: Vec<SalusPrimitivesCodesJurisdiction>;
    readonly institutions: Vec<u32>;
    readonly projects: Vec<H256>;
    readonly users: Vec<AccountId32>;
    readonly ethicsPermits: Vec<H256>;
    readonly publishFrom: Option<u64>;
    readonly months: Option<u16>;
  }

  /** @name SalusPrimitivesCodesDataUseDataUsePermission (157) */
  interface SalusPrimitivesCodesDataUseDataUsePermission extends Enum {
    readonly isNres: boolean;
    readonly isHmb: boolean;
    readonly isDs: boolean;
    readonly isPoa: boolean;
    readonly isGru: boolean;
    readonly type: 'Nres' | 'Hmb' | 'Ds' | 'Poa' | 'Gru';
  }

  /** @name SalusPrimitivesCodesDataUseDataUseModifier (159) */
  interface SalusPrimitivesCodesDataUseDataUseModifier extends Enum {
    readonly isRs: boolean;
    readonly isNmds: boolean;
    readonly isGso: boolean;
    readonly isNpuncu: boolean;
    readonly isPub: boolean;
    readonly isCol: boolean;
    readonly isIrb: boolean;
    readonly isGs: boolean;
    readonly isMor: boolean;
    readonly isTs: boolean;
    readonly isUs: boolean;
    readonly isPs: boolean;
    readonly isIs: boolean;
    readonly isRtn: boolean;
    readonly isCc: boolean;
    readonly isNpoa: boolean;
    readonly isNpu: boolean;
    readonly isNcu: boolean;
    readonly type: 'Rs' | 'Nmds' | 'Gso' | 'Npuncu' | 'Pub' | 'Col' | 'Irb' | 'Gs' | 'Mor' | 'Ts' | 'Us' | 'Ps' | 'Is' | 'Rtn' | 'Cc' | 'Npoa' | 'Npu' | 'Ncu';
  }

  /** @name SalusPrimitivesResearchDisease (161) */
  interface SalusPrimitivesResearchDisease extends Struct {
    readonly term: H256;
    readonly ancestors: Vec<H256>;
  }

  /** @name SalusPrimitivesResearchStudy (174) */
  interface SalusPrimitivesResearchStudy extends Struct {
    readonly aims: u64;
    readonly diseases: Vec<SalusPrimitivesResearchDisease>;
    readonly researchTypes: Vec<H256>;
    readonly isGenetic: bool;
    readonly isCommercial: bool;
    readonly isForProfit: bool;
    readonly countries: Vec<SalusPrimitivesCodesJurisdiction>;
    readonly project: Option<H256>;
    readonly ethicsPermit: Option<H256>;
  }

  /** @name SalusPrimitivesCodesDataUseStudyAim (176) */
  interface SalusPrimitivesCodesDataUseStudyAim extends Enum {
    readonly isHealth: boolean;
    readonly isAncestry: boolean;
    readonly isMethods: boolean;
    readonly isCare: boolean;
    readonly isOther: boolean;
    readonly type: 'Health' | 'Ancestry' | 'Methods' | 'Care' | 'Other';
  }

  /** @name SalusPrimitivesEvaluatorPolicyPurposeClaim (178) */
  interface SalusPrimitivesEvaluatorPolicyPurposeClaim extends Struct {
    readonly purpose: SalusPrimitivesCodesPurposePurposeOfUse;
    readonly kind: SalusPrimitivesCodesOrganisationKind;
    readonly role: Option<SalusPrimitivesCodesRolePractitionerRole>;
  }

  /** @name PalletPatientIdentityCall (181) */
  interface PalletPatientIdentityCall extends Enum {
    readonly isEnrol: boolean;
    readonly asEnrol: {
      readonly organisation: u32;
      readonly controller: AccountId32;
      readonly deadline: u64;
      readonly signature: SpRuntimeMultiSignature;
    } & Struct;
    readonly isEnrolAssisted: boolean;
    readonly asEnrolAssisted: {
      readonly organisation: u32;
      readonly evidence: H256;
    } & Struct;
    readonly isAppointRepresentative: boolean;
    readonly asAppointRepresentative: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly representative: AccountId32;
      readonly kind: SalusPrimitivesCodesRepresentativeKind;
      readonly powers: SalusPrimitivesIdentityPowers;
      readonly period: SalusPrimitivesTimePeriod;
    } & Struct;
    readonly isDismissRepresentative: boolean;
    readonly asDismissRepresentative: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly representative: AccountId32;
    } & Struct;
    readonly isPrunePayloads: boolean;
    readonly asPrunePayloads: {
      readonly digests: Vec<H256>;
    } & Struct;
    readonly isRotateController: boolean;
    readonly asRotateController: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly newController: AccountId32;
      readonly deadline: u64;
      readonly signature: SpRuntimeMultiSignature;
    } & Struct;
    readonly isClaim: boolean;
    readonly asClaim: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly controller: AccountId32;
      readonly deadline: u64;
      readonly signature: SpRuntimeMultiSignature;
    } & Struct;
    readonly isLeave: boolean;
    readonly asLeave: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isReleaseRepresentatives: boolean;
    readonly asReleaseRepresentatives: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly accounts: Vec<AccountId32>;
    } & Struct;
    readonly isReportDeceased: boolean;
    readonly asReportDeceased: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly evidence: H256;
    } & Struct;
    readonly isSetGuardians: boolean;
    readonly asSetGuardians: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly guardians: Vec<AccountId32>;
      readonly threshold: u32;
      readonly delay: u64;
    } & Struct;
    readonly isProposeRecovery: boolean;
    readonly asProposeRecovery: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly newController: AccountId32;
      readonly deadline: u64;
      readonly signature: SpRuntimeMultiSignature;
    } & Struct;
    readonly isApproveRecovery: boolean;
    readonly asApproveRecovery: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly newController: AccountId32;
    } & Struct;
    readonly isVetoRecovery: boolean;
    readonly asVetoRecovery: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isFinishRecovery: boolean;
    readonly asFinishRecovery: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isResignGuardian: boolean;
    readonly asResignGuardian: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isSetMajority: boolean;
    readonly asSetMajority: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly month: u16;
    } & Struct;
    readonly isTakeOver: boolean;
    readonly asTakeOver: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly controller: AccountId32;
      readonly deadline: u64;
      readonly signature: SpRuntimeMultiSignature;
    } & Struct;
    readonly isRecordPaper: boolean;
    readonly asRecordPaper: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly statement: PalletPatientIdentityStatement;
      readonly evidence: H256;
    } & Struct;
    readonly isConfirmPaper: boolean;
    readonly asConfirmPaper: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly recordedBy: u32;
      readonly line: u64;
    } & Struct;
    readonly isDiscardPaper: boolean;
    readonly asDiscardPaper: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isContestDeath: boolean;
    readonly asContestDeath: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isWithdrawDeath: boolean;
    readonly asWithdrawDeath: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly evidence: H256;
    } & Struct;
    readonly isSetKeyHash: boolean;
    readonly asSetKeyHash: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly hash_: H256;
    } & Struct;
    readonly type: 'Enrol' | 'EnrolAssisted' | 'AppointRepresentative' | 'DismissRepresentative' | 'PrunePayloads' | 'RotateController' | 'Claim' | 'Leave' | 'ReleaseRepresentatives' | 'ReportDeceased' | 'SetGuardians' | 'ProposeRecovery' | 'ApproveRecovery' | 'VetoRecovery' | 'FinishRecovery' | 'ResignGuardian' | 'SetMajority' | 'TakeOver' | 'RecordPaper' | 'ConfirmPaper' | 'DiscardPaper' | 'ContestDeath' | 'WithdrawDeath' | 'SetKeyHash';
  }

  /** @name SalusPrimitivesCodesRepresentativeKind (182) */
  interface SalusPrimitivesCodesRepresentativeKind extends Enum {
    readonly isGuard: boolean;
    readonly isGuadltm: boolean;
    readonly isHpowatt: boolean;
    readonly isDpowatt: boolean;
    readonly isSpowatt: boolean;
    readonly isPowatt: boolean;
    readonly isNok: boolean;
    readonly isExcest: boolean;
    readonly type: 'Guard' | 'Guadltm' | 'Hpowatt' | 'Dpowatt' | 'Spowatt' | 'Powatt' | 'Nok' | 'Excest';
  }

  /** @name SalusPrimitivesIdentityPowers (183) */
  interface SalusPrimitivesIdentityPowers extends Struct {
    readonly consent: bool;
    readonly revoke: bool;
    readonly read: bool;
    readonly rotate: bool;
  }

  /** @name PalletPatientIdentityStatement (185) */
  interface PalletPatientIdentityStatement extends Enum {
    readonly isAppointment: boolean;
    readonly asAppointment: {
      readonly representative: AccountId32;
      readonly mandate: PalletPatientIdentityMandate;
    } & Struct;
    readonly isDismissal: boolean;
    readonly asDismissal: {
      readonly representative: AccountId32;
    } & Struct;
    readonly isCourtOrder: boolean;
    readonly asCourtOrder: {
      readonly representative: AccountId32;
      readonly mandate: PalletPatientIdentityMandate;
    } & Struct;
    readonly isCourtRelease: boolean;
    readonly asCourtRelease: {
      readonly representative: AccountId32;
    } & Struct;
    readonly isAdoption: boolean;
    readonly type: 'Appointment' | 'Dismissal' | 'CourtOrder' | 'CourtRelease' | 'Adoption';
  }

  /** @name PalletPatientIdentityMandate (186) */
  interface PalletPatientIdentityMandate extends Struct {
    readonly kind: SalusPrimitivesCodesRepresentativeKind;
    readonly powers: SalusPrimitivesIdentityPowers;
    readonly period: SalusPrimitivesTimePeriod;
  }

  /** @name FrameSystemExtensionsCheckNonZeroSender (187) */
  type FrameSystemExtensionsCheckNonZeroSender = Null;

  /** @name FrameSystemExtensionsCheckSpecVersion (188) */
  type FrameSystemExtensionsCheckSpecVersion = Null;

  /** @name FrameSystemExtensionsCheckTxVersion (189) */
  type FrameSystemExtensionsCheckTxVersion = Null;

  /** @name FrameSystemExtensionsCheckGenesis (190) */
  type FrameSystemExtensionsCheckGenesis = Null;

  /** @name PalletConsortiumExtensionCheckSponsor (194) */
  type PalletConsortiumExtensionCheckSponsor = Null;

  /** @name SalusRuntimeExtensionsContentCheckContent (195) */
  type SalusRuntimeExtensionsContentCheckContent = Null;

  /** @name FrameSystemExtensionsCheckNonce (196) */
  interface FrameSystemExtensionsCheckNonce extends Compact<u32> {}

  /** @name FrameSystemExtensionsCheckWeight (199) */
  type FrameSystemExtensionsCheckWeight = Null;

  /** @name CumulusPalletWeightReclaimStorageWeightReclaim (200) */
  interface CumulusPalletWeightReclaimStorageWeightReclaim extends ITuple<[FrameSystemExtensionsCheckNonZeroSender, FrameSystemExtensionsCheckSpecVersion, FrameSystemExtensionsCheckTxVersion, FrameSystemExtensionsCheckGenesis, Era, PalletConsortiumExtensionCheckSponsor, SalusRuntimeExtensionsContentCheckContent, FrameSystemExtensionsCheckNonce, FrameSystemExtensionsCheckWeight]> {}

  /** @name FrameSystemAccountInfo (202) */
  interface FrameSystemAccountInfo extends Struct {
    readonly nonce: u32;
    readonly consumers: u32;
    readonly providers: u32;
    readonly sufficients: u32;
    readonly data: Null;
  }

  /** @name FrameSupportDispatchPerDispatchClassWeight (203) */
  interface FrameSupportDispatchPerDispatchClassWeight extends Struct {
    readonly normal: SpWeightsWeightV2Weight;
    readonly operational: SpWeightsWeightV2Weight;
    readonly mandatory: SpWeightsWeightV2Weight;
  }

  /** @name FrameSystemEventRecord (205) */
  interface FrameSystemEventRecord extends Struct {
    readonly phase: FrameSystemPhase;
    readonly event: Event;
    readonly topics: Vec<H256>;
  }

  /** @name FrameSystemEvent (207) */
  interface FrameSystemEvent extends Enum {
    readonly isExtrinsicSuccess: boolean;
    readonly asExtrinsicSuccess: {
      readonly dispatchInfo: FrameSystemDispatchEventInfo;
    } & Struct;
    readonly isExtrinsicFailed: boolean;
    readonly asExtrinsicFailed: {
      readonly dispatchError: SpRuntimeDispatchError;
      readonly dispatchInfo: FrameSystemDispatchEventInfo;
    } & Struct;
    readonly isCodeUpdated: boolean;
    readonly asCodeUpdated: {
      readonly hash_: H256;
    } & Struct;
    readonly isNewAccount: boolean;
    readonly asNewAccount: {
      readonly account: AccountId32;
    } & Struct;
    readonly isKilledAccount: boolean;
    readonly asKilledAccount: {
      readonly account: AccountId32;
    } & Struct;
    readonly isRemarked: boolean;
    readonly asRemarked: {
      readonly sender: AccountId32;
      readonly hash_: H256;
    } & Struct;
    readonly isUpgradeAuthorized: boolean;
    readonly asUpgradeAuthorized: {
      readonly codeHash: H256;
      readonly checkVersion: bool;
    } & Struct;
    readonly isRejectedInvalidAuthorizedUpgrade: boolean;
    readonly asRejectedInvalidAuthorizedUpgrade: {
      readonly codeHash: H256;
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly type: 'ExtrinsicSuccess' | 'ExtrinsicFailed' | 'CodeUpdated' | 'NewAccount' | 'KilledAccount' | 'Remarked' | 'UpgradeAuthorized' | 'RejectedInvalidAuthorizedUpgrade';
  }

  /** @name FrameSystemDispatchEventInfo (208) */
  interface FrameSystemDispatchEventInfo extends Struct {
    readonly weight: SpWeightsWeightV2Weight;
    readonly class: FrameSupportDispatchDispatchClass;
    readonly paysFee: FrameSupportDispatchPays;
  }

  /** @name FrameSupportDispatchDispatchClass (209) */
  interface FrameSupportDispatchDispatchClass extends Enum {
    readonly isNormal: boolean;
    readonly isOperational: boolean;
    readonly isMandatory: boolean;
    readonly type: 'Normal' | 'Operational' | 'Mandatory';
  }

  /** @name FrameSupportDispatchPays (210) */
  interface FrameSupportDispatchPays extends Enum {
    readonly isYes: boolean;
    readonly isNo: boolean;
    readonly type: 'Yes' | 'No';
  }

  /** @name SpRuntimeDispatchError (211) */
  interface SpRuntimeDispatchError extends Enum {
    readonly isOther: boolean;
    readonly isCannotLookup: boolean;
    readonly isBadOrigin: boolean;
    readonly isModule: boolean;
    readonly asModule: SpRuntimeModuleError;
    readonly isConsumerRemaining: boolean;
    readonly isNoProviders: boolean;
    readonly isTooManyConsumers: boolean;
    readonly isToken: boolean;
    readonly asToken: SpRuntimeTokenError;
    readonly isArithmetic: boolean;
    readonly asArithmetic: SpArithmeticArithmeticError;
    readonly isTransactional: boolean;
    readonly asTransactional: SpRuntimeTransactionalError;
    readonly isExhausted: boolean;
    readonly isCorruption: boolean;
    readonly isUnavailable: boolean;
    readonly isRootNotAllowed: boolean;
    readonly isTrie: boolean;
    readonly asTrie: SpRuntimeProvingTrieTrieError;
    readonly type: 'Other' | 'CannotLookup' | 'BadOrigin' | 'Module' | 'ConsumerRemaining' | 'NoProviders' | 'TooManyConsumers' | 'Token' | 'Arithmetic' | 'Transactional' | 'Exhausted' | 'Corruption' | 'Unavailable' | 'RootNotAllowed' | 'Trie';
  }

  /** @name SpRuntimeModuleError (212) */
  interface SpRuntimeModuleError extends Struct {
    readonly index: u8;
    readonly error: U8aFixed;
  }

  /** @name SpRuntimeTokenError (213) */
  interface SpRuntimeTokenError extends Enum {
    readonly isFundsUnavailable: boolean;
    readonly isOnlyProvider: boolean;
    readonly isBelowMinimum: boolean;
    readonly isCannotCreate: boolean;
    readonly isUnknownAsset: boolean;
    readonly isFrozen: boolean;
    readonly isUnsupported: boolean;
    readonly isCannotCreateHold: boolean;
    readonly isNotExpendable: boolean;
    readonly isBlocked: boolean;
    readonly type: 'FundsUnavailable' | 'OnlyProvider' | 'BelowMinimum' | 'CannotCreate' | 'UnknownAsset' | 'Frozen' | 'Unsupported' | 'CannotCreateHold' | 'NotExpendable' | 'Blocked';
  }

  /** @name SpArithmeticArithmeticError (214) */
  interface SpArithmeticArithmeticError extends Enum {
    readonly isUnderflow: boolean;
    readonly isOverflow: boolean;
    readonly isDivisionByZero: boolean;
    readonly type: 'Underflow' | 'Overflow' | 'DivisionByZero';
  }

  /** @name SpRuntimeTransactionalError (215) */
  interface SpRuntimeTransactionalError extends Enum {
    readonly isLimitReached: boolean;
    readonly isNoLayer: boolean;
    readonly type: 'LimitReached' | 'NoLayer';
  }

  /** @name SpRuntimeProvingTrieTrieError (216) */
  interface SpRuntimeProvingTrieTrieError extends Enum {
    readonly isInvalidStateRoot: boolean;
    readonly isIncompleteDatabase: boolean;
    readonly isValueAtIncompleteKey: boolean;
    readonly isDecoderError: boolean;
    readonly isInvalidHash: boolean;
    readonly isDuplicateKey: boolean;
    readonly isExtraneousNode: boolean;
    readonly isExtraneousValue: boolean;
    readonly isExtraneousHashReference: boolean;
    readonly isInvalidChildReference: boolean;
    readonly isValueMismatch: boolean;
    readonly isIncompleteProof: boolean;
    readonly isRootMismatch: boolean;
    readonly isDecodeError: boolean;
    readonly type: 'InvalidStateRoot' | 'IncompleteDatabase' | 'ValueAtIncompleteKey' | 'DecoderError' | 'InvalidHash' | 'DuplicateKey' | 'ExtraneousNode' | 'ExtraneousValue' | 'ExtraneousHashReference' | 'InvalidChildReference' | 'ValueMismatch' | 'IncompleteProof' | 'RootMismatch' | 'DecodeError';
  }

  /** @name CumulusPalletParachainSystemEvent (217) */
  interface CumulusPalletParachainSystemEvent extends Enum {
    readonly isValidationFunctionStored: boolean;
    readonly isValidationFunctionApplied: boolean;
    readonly asValidationFunctionApplied: {
      readonly relayChainBlockNum: u32;
    } & Struct;
    readonly isValidationFunctionDiscarded: boolean;
    readonly isDownwardMessagesReceived: boolean;
    readonly asDownwardMessagesReceived: {
      readonly count: u32;
    } & Struct;
    readonly isDownwardMessagesProcessed: boolean;
    readonly asDownwardMessagesProcessed: {
      readonly weightUsed: SpWeightsWeightV2Weight;
      readonly dmqHead: H256;
    } & Struct;
    readonly isUpwardMessageSent: boolean;
    readonly asUpwardMessageSent: {
      readonly messageHash: Option<U8aFixed>;
    } & Struct;
    readonly type: 'ValidationFunctionStored' | 'ValidationFunctionApplied' | 'ValidationFunctionDiscarded' | 'DownwardMessagesReceived' | 'DownwardMessagesProcessed' | 'UpwardMessageSent';
  }

  /** @name PalletConsortiumEvent (219) */
  interface PalletConsortiumEvent extends Enum {
    readonly isOrganisationAdmitted: boolean;
    readonly asOrganisationAdmitted: {
      readonly organisation: u32;
      readonly kind: SalusPrimitivesCodesOrganisationKind;
      readonly controller: AccountId32;
    } & Struct;
    readonly isOrganisationSuspended: boolean;
    readonly asOrganisationSuspended: {
      readonly organisation: u32;
    } & Struct;
    readonly isOrganisationReinstated: boolean;
    readonly asOrganisationReinstated: {
      readonly organisation: u32;
    } & Struct;
    readonly isOrganisationRemoved: boolean;
    readonly asOrganisationRemoved: {
      readonly organisation: u32;
    } & Struct;
    readonly isCredentialIssued: boolean;
    readonly asCredentialIssued: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
      readonly roles: u64;
      readonly period: SalusPrimitivesTimePeriod;
    } & Struct;
    readonly isCredentialRevoked: boolean;
    readonly asCredentialRevoked: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
    } & Struct;
    readonly isCredentialSuspended: boolean;
    readonly asCredentialSuspended: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
    } & Struct;
    readonly isCredentialReinstated: boolean;
    readonly asCredentialReinstated: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
    } & Struct;
    readonly isCredentialRenewed: boolean;
    readonly asCredentialRenewed: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
      readonly roles: u64;
      readonly period: SalusPrimitivesTimePeriod;
    } & Struct;
    readonly isCredentialsReleased: boolean;
    readonly asCredentialsReleased: {
      readonly organisation: u32;
      readonly count: u32;
    } & Struct;
    readonly isCollatorNamed: boolean;
    readonly asCollatorNamed: {
      readonly organisation: u32;
      readonly collator: Option<AccountId32>;
    } & Struct;
    readonly isSeatReleased: boolean;
    readonly asSeatReleased: {
      readonly organisation: u32;
      readonly collator: AccountId32;
    } & Struct;
    readonly isControllerRotated: boolean;
    readonly asControllerRotated: {
      readonly organisation: u32;
      readonly controller: AccountId32;
    } & Struct;
    readonly isPayloadsPruned: boolean;
    readonly asPayloadsPruned: {
      readonly count: u32;
    } & Struct;
    readonly isEncryptionKeySet: boolean;
    readonly asEncryptionKeySet: {
      readonly owner: PalletConsortiumKeyOwner;
      readonly version: u32;
    } & Struct;
    readonly isEncryptionKeysReleased: boolean;
    readonly asEncryptionKeysReleased: {
      readonly owner: PalletConsortiumKeyOwner;
    } & Struct;
    readonly isQuotaSet: boolean;
    readonly asQuotaSet: {
      readonly organisation: u32;
      readonly quota: Option<SpWeightsWeightV2Weight>;
    } & Struct;
    readonly isSeatFellIdle: boolean;
    readonly asSeatFellIdle: {
      readonly organisation: u32;
      readonly collator: AccountId32;
    } & Struct;
    readonly isSeatResumed: boolean;
    readonly asSeatResumed: {
      readonly organisation: u32;
      readonly collator: AccountId32;
    } & Struct;
    readonly isFallbackCollatorsSet: boolean;
    readonly asFallbackCollatorsSet: {
      readonly fallbacks: Vec<PalletConsortiumFallbackCollator>;
    } & Struct;
    readonly isAllowanceSet: boolean;
    readonly asAllowanceSet: {
      readonly organisation: u32;
      readonly allowance: Option<u64>;
    } & Struct;
    readonly isAliasIssued: boolean;
    readonly asAliasIssued: {
      readonly organisation: u32;
      readonly alias: AccountId32;
      readonly roles: u64;
      readonly month: u16;
      readonly commitment: H256;
    } & Struct;
    readonly isAliasOpened: boolean;
    readonly asAliasOpened: {
      readonly organisation: u32;
      readonly alias: AccountId32;
      readonly practitioner: AccountId32;
      readonly isVouchedFor: bool;
    } & Struct;
    readonly isAliasesReleased: boolean;
    readonly asAliasesReleased: {
      readonly organisation: u32;
      readonly count: u32;
    } & Struct;
    readonly type: 'OrganisationAdmitted' | 'OrganisationSuspended' | 'OrganisationReinstated' | 'OrganisationRemoved' | 'CredentialIssued' | 'CredentialRevoked' | 'CredentialSuspended' | 'CredentialReinstated' | 'CredentialRenewed' | 'CredentialsReleased' | 'CollatorNamed' | 'SeatReleased' | 'ControllerRotated' | 'PayloadsPruned' | 'EncryptionKeySet' | 'EncryptionKeysReleased' | 'QuotaSet' | 'SeatFellIdle' | 'SeatResumed' | 'FallbackCollatorsSet' | 'AllowanceSet' | 'AliasIssued' | 'AliasOpened' | 'AliasesReleased';
  }

  /** @name PalletSessionEvent (220) */
  interface PalletSessionEvent extends Enum {
    readonly isNewSession: boolean;
    readonly asNewSession: {
      readonly sessionIndex: u32;
    } & Struct;
    readonly isNewQueued: boolean;
    readonly isValidatorDisabled: boolean;
    readonly asValidatorDisabled: {
      readonly validator: AccountId32;
    } & Struct;
    readonly isValidatorReenabled: boolean;
    readonly asValidatorReenabled: {
      readonly validator: AccountId32;
    } & Struct;
    readonly type: 'NewSession' | 'NewQueued' | 'ValidatorDisabled' | 'ValidatorReenabled';
  }

  /** @name PalletUtilityEvent (221) */
  interface PalletUtilityEvent extends Enum {
    readonly isBatchInterrupted: boolean;
    readonly asBatchInterrupted: {
      readonly index: u32;
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly isBatchCompleted: boolean;
    readonly isBatchCompletedWithErrors: boolean;
    readonly isItemCompleted: boolean;
    readonly isItemFailed: boolean;
    readonly asItemFailed: {
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly isDispatchedAs: boolean;
    readonly asDispatchedAs: {
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isIfElseMainSuccess: boolean;
    readonly isIfElseFallbackCalled: boolean;
    readonly asIfElseFallbackCalled: {
      readonly mainError: SpRuntimeDispatchError;
    } & Struct;
    readonly type: 'BatchInterrupted' | 'BatchCompleted' | 'BatchCompletedWithErrors' | 'ItemCompleted' | 'ItemFailed' | 'DispatchedAs' | 'IfElseMainSuccess' | 'IfElseFallbackCalled';
  }

  /** @name PalletProxyEvent (223) */
  interface PalletProxyEvent extends Enum {
    readonly isProxyExecuted: boolean;
    readonly asProxyExecuted: {
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isPureCreated: boolean;
    readonly asPureCreated: {
      readonly pure: AccountId32;
      readonly who: AccountId32;
      readonly proxyType: SalusRuntimeConfigsAccountsProxyType;
      readonly disambiguationIndex: u16;
      readonly at: u32;
      readonly extrinsicIndex: u32;
    } & Struct;
    readonly isPureKilled: boolean;
    readonly asPureKilled: {
      readonly pure: AccountId32;
      readonly spawner: AccountId32;
      readonly proxyType: SalusRuntimeConfigsAccountsProxyType;
      readonly disambiguationIndex: u16;
    } & Struct;
    readonly isAnnounced: boolean;
    readonly asAnnounced: {
      readonly real: AccountId32;
      readonly proxy: AccountId32;
      readonly callHash: H256;
    } & Struct;
    readonly isProxyAdded: boolean;
    readonly asProxyAdded: {
      readonly delegator: AccountId32;
      readonly delegatee: AccountId32;
      readonly proxyType: SalusRuntimeConfigsAccountsProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isProxyRemoved: boolean;
    readonly asProxyRemoved: {
      readonly delegator: AccountId32;
      readonly delegatee: AccountId32;
      readonly proxyType: SalusRuntimeConfigsAccountsProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isDepositPoked: boolean;
    readonly asDepositPoked: {
      readonly who: AccountId32;
      readonly kind: PalletProxyDepositKind;
      readonly oldDeposit: u128;
      readonly newDeposit: u128;
    } & Struct;
    readonly type: 'ProxyExecuted' | 'PureCreated' | 'PureKilled' | 'Announced' | 'ProxyAdded' | 'ProxyRemoved' | 'DepositPoked';
  }

  /** @name PalletProxyDepositKind (224) */
  interface PalletProxyDepositKind extends Enum {
    readonly isProxies: boolean;
    readonly isAnnouncements: boolean;
    readonly type: 'Proxies' | 'Announcements';
  }

  /** @name PalletMultisigEvent (225) */
  interface PalletMultisigEvent extends Enum {
    readonly isNewMultisig: boolean;
    readonly asNewMultisig: {
      readonly approving: AccountId32;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isMultisigApproval: boolean;
    readonly asMultisigApproval: {
      readonly approving: AccountId32;
      readonly timepoint: PalletMultisigTimepoint;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isMultisigExecuted: boolean;
    readonly asMultisigExecuted: {
      readonly approving: AccountId32;
      readonly timepoint: PalletMultisigTimepoint;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isMultisigCancelled: boolean;
    readonly asMultisigCancelled: {
      readonly cancelling: AccountId32;
      readonly timepoint: PalletMultisigTimepoint;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isDepositPoked: boolean;
    readonly asDepositPoked: {
      readonly who: AccountId32;
      readonly callHash: U8aFixed;
      readonly oldDeposit: u128;
      readonly newDeposit: u128;
    } & Struct;
    readonly type: 'NewMultisig' | 'MultisigApproval' | 'MultisigExecuted' | 'MultisigCancelled' | 'DepositPoked';
  }

  /** @name PalletBalancesEvent (226) */
  interface PalletBalancesEvent extends Enum {
    readonly isEndowed: boolean;
    readonly asEndowed: {
      readonly account: AccountId32;
      readonly freeBalance: u128;
    } & Struct;
    readonly isDustLost: boolean;
    readonly asDustLost: {
      readonly account: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTransfer: boolean;
    readonly asTransfer: {
      readonly from: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBalanceSet: boolean;
    readonly asBalanceSet: {
      readonly who: AccountId32;
      readonly free: u128;
    } & Struct;
    readonly isReserved: boolean;
    readonly asReserved: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUnreserved: boolean;
    readonly asUnreserved: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isReserveRepatriated: boolean;
    readonly asReserveRepatriated: {
      readonly from: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
      readonly destinationStatus: FrameSupportTokensMiscBalanceStatus;
    } & Struct;
    readonly isDeposit: boolean;
    readonly asDeposit: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isWithdraw: boolean;
    readonly asWithdraw: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isSlashed: boolean;
    readonly asSlashed: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isMinted: boolean;
    readonly asMinted: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isMintedCredit: boolean;
    readonly asMintedCredit: {
      readonly amount: u128;
    } & Struct;
    readonly isBurned: boolean;
    readonly asBurned: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBurnedDebt: boolean;
    readonly asBurnedDebt: {
      readonly amount: u128;
    } & Struct;
    readonly isSuspended: boolean;
    readonly asSuspended: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isRestored: boolean;
    readonly asRestored: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUpgraded: boolean;
    readonly asUpgraded: {
      readonly who: AccountId32;
    } & Struct;
    readonly isIssued: boolean;
    readonly asIssued: {
      readonly amount: u128;
    } & Struct;
    readonly isRescinded: boolean;
    readonly asRescinded: {
      readonly amount: u128;
    } & Struct;
    readonly isLocked: boolean;
    readonly asLocked: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUnlocked: boolean;
    readonly asUnlocked: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isFrozen: boolean;
    readonly asFrozen: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isThawed: boolean;
    readonly asThawed: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTotalIssuanceForced: boolean;
    readonly asTotalIssuanceForced: {
      readonly old: u128;
      readonly new_: u128;
    } & Struct;
    readonly isHeld: boolean;
    readonly asHeld: {
      readonly reason: SalusRuntimeRuntimeHoldReason;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBurnedHeld: boolean;
    readonly asBurnedHeld: {
      readonly reason: SalusRuntimeRuntimeHoldReason;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTransferOnHold: boolean;
    readonly asTransferOnHold: {
      readonly reason: SalusRuntimeRuntimeHoldReason;
      readonly source: AccountId32;
      readonly dest: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTransferAndHold: boolean;
    readonly asTransferAndHold: {
      readonly reason: SalusRuntimeRuntimeHoldReason;
      readonly source: AccountId32;
      readonly dest: AccountId32;
      readonly transferred: u128;
    } & Struct;
    readonly isReleased: boolean;
    readonly asReleased: {
      readonly reason: SalusRuntimeRuntimeHoldReason;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUnexpected: boolean;
    readonly asUnexpected: PalletBalancesUnexpectedKind;
    readonly type: 'Endowed' | 'DustLost' | 'Transfer' | 'BalanceSet' | 'Reserved' | 'Unreserved' | 'ReserveRepatriated' | 'Deposit' | 'Withdraw' | 'Slashed' | 'Minted' | 'MintedCredit' | 'Burned' | 'BurnedDebt' | 'Suspended' | 'Restored' | 'Upgraded' | 'Issued' | 'Rescinded' | 'Locked' | 'Unlocked' | 'Frozen' | 'Thawed' | 'TotalIssuanceForced' | 'Held' | 'BurnedHeld' | 'TransferOnHold' | 'TransferAndHold' | 'Released' | 'Unexpected';
  }

  /** @name FrameSupportTokensMiscBalanceStatus (227) */
  interface FrameSupportTokensMiscBalanceStatus extends Enum {
    readonly isFree: boolean;
    readonly isReserved: boolean;
    readonly type: 'Free' | 'Reserved';
  }

  /** @name SalusRuntimeRuntimeHoldReason (228) */
  interface SalusRuntimeRuntimeHoldReason extends Enum {
    readonly isSession: boolean;
    readonly asSession: PalletSessionHoldReason;
    readonly type: 'Session';
  }

  /** @name PalletSessionHoldReason (229) */
  interface PalletSessionHoldReason extends Enum {
    readonly isKeys: boolean;
    readonly type: 'Keys';
  }

  /** @name PalletBalancesUnexpectedKind (230) */
  interface PalletBalancesUnexpectedKind extends Enum {
    readonly isBalanceUpdated: boolean;
    readonly isFailedToMutateAccount: boolean;
    readonly type: 'BalanceUpdated' | 'FailedToMutateAccount';
  }

  /** @name PalletSudoEvent (231) */
  interface PalletSudoEvent extends Enum {
    readonly isSudid: boolean;
    readonly asSudid: {
      readonly sudoResult: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isKeyChanged: boolean;
    readonly asKeyChanged: {
      readonly old: Option<AccountId32>;
      readonly new_: AccountId32;
    } & Struct;
    readonly isKeyRemoved: boolean;
    readonly isSudoAsDone: boolean;
    readonly asSudoAsDone: {
      readonly sudoResult: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly type: 'Sudid' | 'KeyChanged' | 'KeyRemoved' | 'SudoAsDone';
  }

  /** @name PalletAccessControlEvent (232) */
  interface PalletAccessControlEvent extends Enum {
    readonly isDecided: boolean;
    readonly asDecided: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly organisation: u32;
      readonly practitioner: AccountId32;
      readonly outcome: PalletAccessControlOutcome;
    } & Struct;
    readonly isPermitsPruned: boolean;
    readonly asPermitsPruned: {
      readonly count: u32;
    } & Struct;
    readonly type: 'Decided' | 'PermitsPruned';
  }

  /** @name PalletAccessControlOutcome (233) */
  interface PalletAccessControlOutcome extends Enum {
    readonly isPermitted: boolean;
    readonly asPermitted: {
      readonly permit: u64;
      readonly expiresAt: u64;
    } & Struct;
    readonly isDenied: boolean;
    readonly type: 'Permitted' | 'Denied';
  }

  /** @name PalletRecordAnchoringEvent (234) */
  interface PalletRecordAnchoringEvent extends Enum {
    readonly isRecordAnchored: boolean;
    readonly asRecordAnchored: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly organisation: u32;
      readonly commitment: H256;
    } & Struct;
    readonly isBatchAnchored: boolean;
    readonly asBatchAnchored: {
      readonly batch: u64;
      readonly organisation: u32;
      readonly root: H256;
      readonly count: u32;
    } & Struct;
    readonly type: 'RecordAnchored' | 'BatchAnchored';
  }

  /** @name PalletConsentRegistryEvent (236) */
  interface PalletConsentRegistryEvent extends Enum {
    readonly isConsentGranted: boolean;
    readonly asConsentGranted: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly decision: SalusPrimitivesConsentConsentDecision;
      readonly by: SalusPrimitivesConsentGrantedBy;
      readonly shadowedBy: Vec<u64>;
    } & Struct;
    readonly isConsentRevoked: boolean;
    readonly asConsentRevoked: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
      readonly grantee: SalusPrimitivesConsentGrantee;
    } & Struct;
    readonly isAllConsentsRevoked: boolean;
    readonly asAllConsentsRevoked: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly epoch: u32;
    } & Struct;
    readonly isConsentCaptured: boolean;
    readonly asConsentCaptured: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
      readonly organisation: u32;
      readonly evidence: H256;
    } & Struct;
    readonly isCaptureDiscarded: boolean;
    readonly asCaptureDiscarded: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
      readonly organisation: u32;
    } & Struct;
    readonly isDefaultPolicyChanged: boolean;
    readonly asDefaultPolicyChanged: {
      readonly version: u32;
    } & Struct;
    readonly isConsentsPruned: boolean;
    readonly asConsentsPruned: {
      readonly count: u32;
    } & Struct;
    readonly isConsentAmended: boolean;
    readonly asConsentAmended: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly replaced: u64;
      readonly consent: u64;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly decision: SalusPrimitivesConsentConsentDecision;
      readonly by: SalusPrimitivesConsentGrantedBy;
      readonly shadowedBy: Vec<u64>;
    } & Struct;
    readonly isConsentsRevokedToward: boolean;
    readonly asConsentsRevokedToward: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly count: u32;
    } & Struct;
    readonly isConsentProposed: boolean;
    readonly asConsentProposed: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
      readonly organisation: u32;
      readonly expiresAt: u64;
    } & Struct;
    readonly isProposalRefused: boolean;
    readonly asProposalRefused: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
      readonly organisation: u32;
    } & Struct;
    readonly isProposalsPruned: boolean;
    readonly asProposalsPruned: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly count: u32;
    } & Struct;
    readonly isVerificationAttached: boolean;
    readonly asVerificationAttached: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
      readonly organisation: u32;
      readonly verifier: AccountId32;
      readonly kind: PalletConsentRegistryVerificationKind;
      readonly verification: SalusPrimitivesConsentVerification;
    } & Struct;
    readonly isDenySealed: boolean;
    readonly asDenySealed: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
      readonly grantee: SalusPrimitivesConsentGrantee;
      readonly by: SalusPrimitivesConsentGrantedBy;
      readonly sealed: SalusPrimitivesConsentSealedDeny;
    } & Struct;
    readonly isProgrammeAdmitted: boolean;
    readonly asProgrammeAdmitted: {
      readonly programme: u32;
    } & Struct;
    readonly isProgrammeClosed: boolean;
    readonly asProgrammeClosed: {
      readonly programme: u32;
    } & Struct;
    readonly isStudyRegistered: boolean;
    readonly asStudyRegistered: {
      readonly organisation: u32;
      readonly study: u64;
    } & Struct;
    readonly isStudyWithdrawn: boolean;
    readonly asStudyWithdrawn: {
      readonly organisation: u32;
      readonly study: u64;
    } & Struct;
    readonly isPurposeClaimsChanged: boolean;
    readonly asPurposeClaimsChanged: {
      readonly version: u32;
    } & Struct;
    readonly isDenyOpened: boolean;
    readonly asDenyOpened: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly consent: u64;
      readonly grantee: SalusPrimitivesConsentGrantee;
    } & Struct;
    readonly type: 'ConsentGranted' | 'ConsentRevoked' | 'AllConsentsRevoked' | 'ConsentCaptured' | 'CaptureDiscarded' | 'DefaultPolicyChanged' | 'ConsentsPruned' | 'ConsentAmended' | 'ConsentsRevokedToward' | 'ConsentProposed' | 'ProposalRefused' | 'ProposalsPruned' | 'VerificationAttached' | 'DenySealed' | 'ProgrammeAdmitted' | 'ProgrammeClosed' | 'StudyRegistered' | 'StudyWithdrawn' | 'PurposeClaimsChanged' | 'DenyOpened';
  }

  /** @name SalusPrimitivesConsentGrantedBy (237) */
  interface SalusPrimitivesConsentGrantedBy extends Enum {
    readonly isController: boolean;
    readonly isRepresentative: boolean;
    readonly asRepresentative: {
      readonly kind: SalusPrimitivesCodesRepresentativeKind;
      readonly byCourt: bool;
    } & Struct;
    readonly isDesk: boolean;
    readonly asDesk: u32;
    readonly type: 'Controller' | 'Representative' | 'Desk';
  }

  /** @name SalusPrimitivesConsentVerification (240) */
  interface SalusPrimitivesConsentVerification extends Enum {
    readonly isNotAsked: boolean;
    readonly isVerified: boolean;
    readonly isRefuted: boolean;
    readonly type: 'NotAsked' | 'Verified' | 'Refuted';
  }

  /** @name PalletPatientIdentityEvent (241) */
  interface PalletPatientIdentityEvent extends Enum {
    readonly isSubjectEnrolled: boolean;
    readonly asSubjectEnrolled: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly custodian: u32;
      readonly controller: Option<AccountId32>;
    } & Struct;
    readonly isRepresentativeAppointed: boolean;
    readonly asRepresentativeAppointed: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly representative: AccountId32;
      readonly kind: SalusPrimitivesCodesRepresentativeKind;
      readonly powers: SalusPrimitivesIdentityPowers;
      readonly period: SalusPrimitivesTimePeriod;
      readonly byCourt: bool;
    } & Struct;
    readonly isRepresentativeDismissed: boolean;
    readonly asRepresentativeDismissed: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly representative: AccountId32;
    } & Struct;
    readonly isPayloadsPruned: boolean;
    readonly asPayloadsPruned: {
      readonly count: u32;
    } & Struct;
    readonly isControllerRotated: boolean;
    readonly asControllerRotated: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly controller: AccountId32;
    } & Struct;
    readonly isSubjectClaimed: boolean;
    readonly asSubjectClaimed: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly controller: AccountId32;
    } & Struct;
    readonly isSubjectEnded: boolean;
    readonly asSubjectEnded: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isRepresentativesReleased: boolean;
    readonly asRepresentativesReleased: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly count: u32;
    } & Struct;
    readonly isSubjectDeceased: boolean;
    readonly asSubjectDeceased: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isGuardiansSet: boolean;
    readonly asGuardiansSet: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly guardians: u32;
      readonly threshold: u32;
      readonly delay: u64;
    } & Struct;
    readonly isRecoveryProposed: boolean;
    readonly asRecoveryProposed: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly guardian: AccountId32;
      readonly newController: AccountId32;
    } & Struct;
    readonly isRecoveryApproved: boolean;
    readonly asRecoveryApproved: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly guardian: AccountId32;
      readonly approvals: u32;
    } & Struct;
    readonly isRecoveryVetoed: boolean;
    readonly asRecoveryVetoed: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isRecoveryFinished: boolean;
    readonly asRecoveryFinished: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly controller: AccountId32;
    } & Struct;
    readonly isMajoritySet: boolean;
    readonly asMajoritySet: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly month: u16;
    } & Struct;
    readonly isTakenOver: boolean;
    readonly asTakenOver: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly controller: AccountId32;
    } & Struct;
    readonly isPaperRecorded: boolean;
    readonly asPaperRecorded: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly organisation: u32;
      readonly line: u64;
      readonly statement: PalletPatientIdentityStatement;
      readonly evidence: H256;
    } & Struct;
    readonly isPaperDiscarded: boolean;
    readonly asPaperDiscarded: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly organisation: u32;
    } & Struct;
    readonly isSubjectAdopted: boolean;
    readonly asSubjectAdopted: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly custodian: u32;
    } & Struct;
    readonly isDeathContested: boolean;
    readonly asDeathContested: {
      readonly subject: SalusPrimitivesIdsSubjectId;
    } & Struct;
    readonly isDeathWithdrawn: boolean;
    readonly asDeathWithdrawn: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly organisation: u32;
    } & Struct;
    readonly isEncryptionKeySet: boolean;
    readonly asEncryptionKeySet: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly hash_: H256;
      readonly version: u32;
    } & Struct;
    readonly type: 'SubjectEnrolled' | 'RepresentativeAppointed' | 'RepresentativeDismissed' | 'PayloadsPruned' | 'ControllerRotated' | 'SubjectClaimed' | 'SubjectEnded' | 'RepresentativesReleased' | 'SubjectDeceased' | 'GuardiansSet' | 'RecoveryProposed' | 'RecoveryApproved' | 'RecoveryVetoed' | 'RecoveryFinished' | 'MajoritySet' | 'TakenOver' | 'PaperRecorded' | 'PaperDiscarded' | 'SubjectAdopted' | 'DeathContested' | 'DeathWithdrawn' | 'EncryptionKeySet';
  }

  /** @name PalletAuditTrailEvent (242) */
  interface PalletAuditTrailEvent extends Enum {
    readonly isAppended: boolean;
    readonly asAppended: {
      readonly index: u64;
      readonly subject: Option<SalusPrimitivesIdsSubjectId>;
      readonly number: u32;
    } & Struct;
    readonly type: 'Appended';
  }

  /** @name FrameSystemPhase (244) */
  interface FrameSystemPhase extends Enum {
    readonly isApplyExtrinsic: boolean;
    readonly asApplyExtrinsic: u32;
    readonly isFinalization: boolean;
    readonly isInitialization: boolean;
    readonly type: 'ApplyExtrinsic' | 'Finalization' | 'Initialization';
  }

  /** @name FrameSystemLastRuntimeUpgradeInfo (247) */
  interface FrameSystemLastRuntimeUpgradeInfo extends Struct {
    readonly specVersion: Compact<u32>;
    readonly specName: Text;
  }

  /** @name FrameSystemCodeUpgradeAuthorization (250) */
  interface FrameSystemCodeUpgradeAuthorization extends Struct {
    readonly codeHash: H256;
    readonly checkVersion: bool;
  }

  /** @name FrameSystemLimitsBlockWeights (251) */
  interface FrameSystemLimitsBlockWeights extends Struct {
    readonly baseBlock: SpWeightsWeightV2Weight;
    readonly maxBlock: SpWeightsWeightV2Weight;
    readonly perClass: FrameSupportDispatchPerDispatchClassWeightsPerClass;
  }

  /** @name FrameSupportDispatchPerDispatchClassWeightsPerClass (252) */
  interface FrameSupportDispatchPerDispatchClassWeightsPerClass extends Struct {
    readonly normal: FrameSystemLimitsWeightsPerClass;
    readonly operational: FrameSystemLimitsWeightsPerClass;
    readonly mandatory: FrameSystemLimitsWeightsPerClass;
  }

  /** @name FrameSystemLimitsWeightsPerClass (253) */
  interface FrameSystemLimitsWeightsPerClass extends Struct {
    readonly baseExtrinsic: SpWeightsWeightV2Weight;
    readonly maxExtrinsic: Option<SpWeightsWeightV2Weight>;
    readonly maxTotal: Option<SpWeightsWeightV2Weight>;
    readonly reserved: Option<SpWeightsWeightV2Weight>;
  }

  /** @name FrameSystemLimitsBlockLength (254) */
  interface FrameSystemLimitsBlockLength extends Struct {
    readonly max: FrameSupportDispatchPerDispatchClassU32;
    readonly maxHeaderSize: Option<u32>;
  }

  /** @name FrameSupportDispatchPerDispatchClassU32 (255) */
  interface FrameSupportDispatchPerDispatchClassU32 extends Struct {
    readonly normal: u32;
    readonly operational: u32;
    readonly mandatory: u32;
  }

  /** @name SpWeightsRuntimeDbWeight (257) */
  interface SpWeightsRuntimeDbWeight extends Struct {
    readonly read: u64;
    readonly write: u64;
  }

  /** @name SpVersionRuntimeVersion (258) */
  interface SpVersionRuntimeVersion extends Struct {
    readonly specName: Text;
    readonly implName: Text;
    readonly authoringVersion: u32;
    readonly specVersion: u32;
    readonly implVersion: u32;
    readonly apis: Vec<ITuple<[U8aFixed, u32]>>;
    readonly transactionVersion: u32;
    readonly systemVersion: u8;
  }

  /** @name FrameSystemError (263) */
  interface FrameSystemError extends Enum {
    readonly isInvalidSpecName: boolean;
    readonly isSpecVersionNeedsToIncrease: boolean;
    readonly isFailedToExtractRuntimeVersion: boolean;
    readonly isNonDefaultComposite: boolean;
    readonly isNonZeroRefCount: boolean;
    readonly isCallFiltered: boolean;
    readonly isMultiBlockMigrationsOngoing: boolean;
    readonly isNothingAuthorized: boolean;
    readonly isUnauthorized: boolean;
    readonly type: 'InvalidSpecName' | 'SpecVersionNeedsToIncrease' | 'FailedToExtractRuntimeVersion' | 'NonDefaultComposite' | 'NonZeroRefCount' | 'CallFiltered' | 'MultiBlockMigrationsOngoing' | 'NothingAuthorized' | 'Unauthorized';
  }

  /** @name CumulusPalletParachainSystemBlockWeightBlockWeightMode (264) */
  interface CumulusPalletParachainSystemBlockWeightBlockWeightMode extends Enum {
    readonly isFullCore: boolean;
    readonly asFullCore: {
      readonly context: u32;
    } & Struct;
    readonly isPotentialFullCore: boolean;
    readonly asPotentialFullCore: {
      readonly context: u32;
      readonly firstTransactionIndex: Option<u32>;
      readonly targetWeight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isFractionOfCore: boolean;
    readonly asFractionOfCore: {
      readonly context: u32;
      readonly firstTransactionIndex: Option<u32>;
    } & Struct;
    readonly type: 'FullCore' | 'PotentialFullCore' | 'FractionOfCore';
  }

  /** @name CumulusPalletParachainSystemUnincludedSegmentAncestor (267) */
  interface CumulusPalletParachainSystemUnincludedSegmentAncestor extends Struct {
    readonly usedBandwidth: CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth;
    readonly paraHeadHash: Option<H256>;
    readonly consumedGoAheadSignal: Option<PolkadotPrimitivesV9UpgradeGoAhead>;
  }

  /** @name CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth (268) */
  interface CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth extends Struct {
    readonly umpMsgCount: u32;
    readonly umpTotalBytes: u32;
    readonly hrmpOutgoing: BTreeMap<u32, CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate>;
  }

  /** @name CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate (270) */
  interface CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate extends Struct {
    readonly msgCount: u32;
    readonly totalBytes: u32;
  }

  /** @name PolkadotPrimitivesV9UpgradeGoAhead (275) */
  interface PolkadotPrimitivesV9UpgradeGoAhead extends Enum {
    readonly isAbort: boolean;
    readonly isGoAhead: boolean;
    readonly type: 'Abort' | 'GoAhead';
  }

  /** @name CumulusPalletParachainSystemUnincludedSegmentSegmentTracker (276) */
  interface CumulusPalletParachainSystemUnincludedSegmentSegmentTracker extends Struct {
    readonly usedBandwidth: CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth;
    readonly hrmpWatermark: Option<u32>;
    readonly consumedGoAheadSignal: Option<PolkadotPrimitivesV9UpgradeGoAhead>;
  }

  /** @name PolkadotPrimitivesV9UpgradeRestriction (278) */
  interface PolkadotPrimitivesV9UpgradeRestriction extends Enum {
    readonly isPresent: boolean;
    readonly type: 'Present';
  }

  /** @name CumulusPalletParachainSystemRelayStateSnapshotMessagingStateSnapshot (279) */
  interface CumulusPalletParachainSystemRelayStateSnapshotMessagingStateSnapshot extends Struct {
    readonly dmqMqcHead: H256;
    readonly relayDispatchQueueRemainingCapacity: CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity;
    readonly ingressChannels: Vec<ITuple<[u32, PolkadotPrimitivesV9AbridgedHrmpChannel]>>;
    readonly egressChannels: Vec<ITuple<[u32, PolkadotPrimitivesV9AbridgedHrmpChannel]>>;
  }

  /** @name CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity (280) */
  interface CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity extends Struct {
    readonly remainingCount: u32;
    readonly remainingSize: u32;
  }

  /** @name PolkadotPrimitivesV9AbridgedHrmpChannel (283) */
  interface PolkadotPrimitivesV9AbridgedHrmpChannel extends Struct {
    readonly maxCapacity: u32;
    readonly maxTotalSize: u32;
    readonly maxMessageSize: u32;
    readonly msgCount: u32;
    readonly totalSize: u32;
    readonly mqcHead: Option<H256>;
  }

  /** @name PolkadotPrimitivesV9AbridgedHostConfiguration (284) */
  interface PolkadotPrimitivesV9AbridgedHostConfiguration extends Struct {
    readonly maxCodeSize: u32;
    readonly maxHeadDataSize: u32;
    readonly maxUpwardQueueCount: u32;
    readonly maxUpwardQueueSize: u32;
    readonly maxUpwardMessageSize: u32;
    readonly maxUpwardMessageNumPerCandidate: u32;
    readonly hrmpMaxMessageNumPerCandidate: u32;
    readonly validationUpgradeCooldown: u32;
    readonly validationUpgradeDelay: u32;
    readonly asyncBackingParams: PolkadotPrimitivesV9AsyncBackingAsyncBackingParams;
  }

  /** @name PolkadotPrimitivesV9AsyncBackingAsyncBackingParams (285) */
  interface PolkadotPrimitivesV9AsyncBackingAsyncBackingParams extends Struct {
    readonly maxCandidateDepth: u32;
    readonly allowedAncestryLen: u32;
  }

  /** @name CumulusPalletParachainSystemParachainInherentInboundMessageId (290) */
  interface CumulusPalletParachainSystemParachainInherentInboundMessageId extends Struct {
    readonly sentAt: u32;
    readonly reverseIdx: u32;
  }

  /** @name PolkadotCorePrimitivesOutboundHrmpMessage (292) */
  interface PolkadotCorePrimitivesOutboundHrmpMessage extends Struct {
    readonly recipient: u32;
    readonly data: Bytes;
  }

  /** @name CumulusPalletParachainSystemPoVMessages (294) */
  interface CumulusPalletParachainSystemPoVMessages extends Struct {
    readonly relayStorageRootOrHash: H256;
    readonly coreSelector: u8;
    readonly bundleIndex: u8;
    readonly umpMsgCount: u32;
    readonly hrmpOutboundCount: u32;
    readonly hrmpOutboundRecipients: Vec<u32>;
  }

  /** @name CumulusPalletParachainSystemError (296) */
  interface CumulusPalletParachainSystemError extends Enum {
    readonly isOverlappingUpgrades: boolean;
    readonly isProhibitedByPolkadot: boolean;
    readonly isTooBig: boolean;
    readonly isValidationDataNotAvailable: boolean;
    readonly isHostConfigurationNotAvailable: boolean;
    readonly isNotScheduled: boolean;
    readonly type: 'OverlappingUpgrades' | 'ProhibitedByPolkadot' | 'TooBig' | 'ValidationDataNotAvailable' | 'HostConfigurationNotAvailable' | 'NotScheduled';
  }

  /** @name PalletConsortiumOrganisation (297) */
  interface PalletConsortiumOrganisation extends Struct {
    readonly kind: SalusPrimitivesCodesOrganisationKind;
    readonly name: Bytes;
    readonly lei: PalletConsortiumLei;
    readonly controller: AccountId32;
    readonly status: PalletConsortiumOrganisationStatus;
    readonly collator: Option<AccountId32>;
    readonly admittedAt: u64;
  }

  /** @name PalletConsortiumOrganisationStatus (298) */
  interface PalletConsortiumOrganisationStatus extends Enum {
    readonly isActive: boolean;
    readonly isSuspended: boolean;
    readonly isRemoved: boolean;
    readonly type: 'Active' | 'Suspended' | 'Removed';
  }

  /** @name PalletConsortiumQuotaMeter (299) */
  interface PalletConsortiumQuotaMeter extends Struct {
    readonly isActive: bool;
    readonly quota: Option<SpWeightsWeightV2Weight>;
    readonly used: PalletConsortiumQuotaUsed;
    readonly at: u64;
    readonly stored: u64;
    readonly allowance: Option<u64>;
  }

  /** @name PalletConsortiumQuotaUsed (300) */
  interface PalletConsortiumQuotaUsed extends Struct {
    readonly refTime: u128;
    readonly proofSize: u128;
  }

  /** @name PalletConsortiumCredential (302) */
  interface PalletConsortiumCredential extends Struct {
    readonly roles: u64;
    readonly period: SalusPrimitivesTimePeriod;
    readonly status: PalletConsortiumCredentialStatus;
    readonly reviewDue: Option<u64>;
    readonly isAlias: bool;
  }

  /** @name PalletConsortiumCredentialStatus (303) */
  interface PalletConsortiumCredentialStatus extends Enum {
    readonly isActive: boolean;
    readonly isSuspended: boolean;
    readonly type: 'Active' | 'Suspended';
  }

  /** @name PalletConsortiumAlias (304) */
  interface PalletConsortiumAlias extends Struct {
    readonly organisation: u32;
    readonly month: u16;
    readonly commitment: H256;
    readonly practitioner: Option<AccountId32>;
  }

  /** @name PalletConsortiumSponsorship (306) */
  interface PalletConsortiumSponsorship extends Struct {
    readonly organisation: u32;
    readonly grounds: u32;
  }

  /** @name PalletConsortiumSeat (309) */
  interface PalletConsortiumSeat extends Struct {
    readonly organisation: u32;
    readonly collator: AccountId32;
    readonly isIdle: bool;
  }

  /** @name SalusPrimitivesSignedPayloadUsedPayload (311) */
  interface SalusPrimitivesSignedPayloadUsedPayload extends Struct {
    readonly deadline: u64;
    readonly sponsor: u32;
  }

  /** @name PalletConsortiumDeposit (313) */
  interface PalletConsortiumDeposit extends Struct {
    readonly organisation: u32;
    readonly bytes: u64;
  }

  /** @name PalletConsortiumError (315) */
  interface PalletConsortiumError extends Enum {
    readonly isNameEmpty: boolean;
    readonly isNameNotUtf8: boolean;
    readonly isLeiInvalid: boolean;
    readonly isLeiTaken: boolean;
    readonly isControllerTaken: boolean;
    readonly isTooManyOrganisations: boolean;
    readonly isTooManySponsors: boolean;
    readonly isOrganisationNotFound: boolean;
    readonly isOrganisationNotActive: boolean;
    readonly isNotSuspended: boolean;
    readonly isNotController: boolean;
    readonly isRolesMissing: boolean;
    readonly isTooManyRoles: boolean;
    readonly isUnknownCode: boolean;
    readonly isPeriodInvalid: boolean;
    readonly isAlreadyVouchedFor: boolean;
    readonly isCredentialNotFound: boolean;
    readonly isCollatorTaken: boolean;
    readonly isTooManyCollators: boolean;
    readonly isNotChanged: boolean;
    readonly isCollatorInUse: boolean;
    readonly isOrganisationRemoved: boolean;
    readonly isOrganisationNotRemoved: boolean;
    readonly isNothingToRelease: boolean;
    readonly isCredentialAlreadySuspended: boolean;
    readonly isCredentialNotSuspended: boolean;
    readonly isDeadlinePassed: boolean;
    readonly isDeadlineTooFar: boolean;
    readonly isPayloadUsed: boolean;
    readonly isSignatureInvalid: boolean;
    readonly isPayloadNotFound: boolean;
    readonly isDeadlineNotPassed: boolean;
    readonly isNothingToPrune: boolean;
    readonly isNotAuthorized: boolean;
    readonly isCredentialNotInForce: boolean;
    readonly isKeyLengthInvalid: boolean;
    readonly isTooManyVersions: boolean;
    readonly isKeyOwnerNotGone: boolean;
    readonly isSeatNotFound: boolean;
    readonly isSeatNotIdle: boolean;
    readonly isTooFewCollators: boolean;
    readonly isRunsFallbackCollator: boolean;
    readonly isAllowanceExhausted: boolean;
    readonly isAccountInUse: boolean;
    readonly isMonthInvalid: boolean;
    readonly isCommitmentMissing: boolean;
    readonly isAliasNotFound: boolean;
    readonly isAliasAlreadyOpened: boolean;
    readonly isOpeningInvalid: boolean;
    readonly isAliasNotEnded: boolean;
    readonly isAliasNotRenewable: boolean;
    readonly isNoActiveSponsor: boolean;
    readonly type: 'NameEmpty' | 'NameNotUtf8' | 'LeiInvalid' | 'LeiTaken' | 'ControllerTaken' | 'TooManyOrganisations' | 'TooManySponsors' | 'OrganisationNotFound' | 'OrganisationNotActive' | 'NotSuspended' | 'NotController' | 'RolesMissing' | 'TooManyRoles' | 'UnknownCode' | 'PeriodInvalid' | 'AlreadyVouchedFor' | 'CredentialNotFound' | 'CollatorTaken' | 'TooManyCollators' | 'NotChanged' | 'CollatorInUse' | 'OrganisationRemoved' | 'OrganisationNotRemoved' | 'NothingToRelease' | 'CredentialAlreadySuspended' | 'CredentialNotSuspended' | 'DeadlinePassed' | 'DeadlineTooFar' | 'PayloadUsed' | 'SignatureInvalid' | 'PayloadNotFound' | 'DeadlineNotPassed' | 'NothingToPrune' | 'NotAuthorized' | 'CredentialNotInForce' | 'KeyLengthInvalid' | 'TooManyVersions' | 'KeyOwnerNotGone' | 'SeatNotFound' | 'SeatNotIdle' | 'TooFewCollators' | 'RunsFallbackCollator' | 'AllowanceExhausted' | 'AccountInUse' | 'MonthInvalid' | 'CommitmentMissing' | 'AliasNotFound' | 'AliasAlreadyOpened' | 'OpeningInvalid' | 'AliasNotEnded' | 'AliasNotRenewable' | 'NoActiveSponsor';
  }

  /** @name SpCoreCryptoKeyTypeId (322) */
  interface SpCoreCryptoKeyTypeId extends U8aFixed {}

  /** @name PalletSessionError (323) */
  interface PalletSessionError extends Enum {
    readonly isInvalidProof: boolean;
    readonly isNoAssociatedValidatorId: boolean;
    readonly isDuplicatedKey: boolean;
    readonly isNoKeys: boolean;
    readonly isNoAccount: boolean;
    readonly type: 'InvalidProof' | 'NoAssociatedValidatorId' | 'DuplicatedKey' | 'NoKeys' | 'NoAccount';
  }

  /** @name PalletUtilityError (328) */
  interface PalletUtilityError extends Enum {
    readonly isTooManyCalls: boolean;
    readonly type: 'TooManyCalls';
  }

  /** @name PalletProxyProxyDefinition (331) */
  interface PalletProxyProxyDefinition extends Struct {
    readonly delegate: AccountId32;
    readonly proxyType: SalusRuntimeConfigsAccountsProxyType;
    readonly delay: u32;
  }

  /** @name PalletProxyAnnouncement (335) */
  interface PalletProxyAnnouncement extends Struct {
    readonly real: AccountId32;
    readonly callHash: H256;
    readonly height: u32;
  }

  /** @name PalletProxyError (337) */
  interface PalletProxyError extends Enum {
    readonly isTooMany: boolean;
    readonly isNotFound: boolean;
    readonly isNotProxy: boolean;
    readonly isUnproxyable: boolean;
    readonly isDuplicate: boolean;
    readonly isNoPermission: boolean;
    readonly isUnannounced: boolean;
    readonly isNoSelfProxy: boolean;
    readonly type: 'TooMany' | 'NotFound' | 'NotProxy' | 'Unproxyable' | 'Duplicate' | 'NoPermission' | 'Unannounced' | 'NoSelfProxy';
  }

  /** @name PalletMultisigMultisig (339) */
  interface PalletMultisigMultisig extends Struct {
    readonly when: PalletMultisigTimepoint;
    readonly deposit: u128;
    readonly depositor: AccountId32;
    readonly approvals: Vec<AccountId32>;
  }

  /** @name PalletMultisigError (341) */
  interface PalletMultisigError extends Enum {
    readonly isMinimumThreshold: boolean;
    readonly isAlreadyApproved: boolean;
    readonly isNoApprovalsNeeded: boolean;
    readonly isTooFewSignatories: boolean;
    readonly isTooManySignatories: boolean;
    readonly isSignatoriesOutOfOrder: boolean;
    readonly isSenderInSignatories: boolean;
    readonly isNotFound: boolean;
    readonly isNotOwner: boolean;
    readonly isNoTimepoint: boolean;
    readonly isWrongTimepoint: boolean;
    readonly isUnexpectedTimepoint: boolean;
    readonly isMaxWeightTooLow: boolean;
    readonly isAlreadyStored: boolean;
    readonly type: 'MinimumThreshold' | 'AlreadyApproved' | 'NoApprovalsNeeded' | 'TooFewSignatories' | 'TooManySignatories' | 'SignatoriesOutOfOrder' | 'SenderInSignatories' | 'NotFound' | 'NotOwner' | 'NoTimepoint' | 'WrongTimepoint' | 'UnexpectedTimepoint' | 'MaxWeightTooLow' | 'AlreadyStored';
  }

  /** @name PalletBalancesAccountData (342) */
  interface PalletBalancesAccountData extends Struct {
    readonly free: u128;
    readonly reserved: u128;
    readonly frozen: u128;
    readonly flags: u128;
  }

  /** @name PalletBalancesBalanceLock (345) */
  interface PalletBalancesBalanceLock extends Struct {
    readonly id: U8aFixed;
    readonly amount: u128;
    readonly reasons: PalletBalancesReasons;
  }

  /** @name PalletBalancesReasons (346) */
  interface PalletBalancesReasons extends Enum {
    readonly isFee: boolean;
    readonly isMisc: boolean;
    readonly isAll: boolean;
    readonly type: 'Fee' | 'Misc' | 'All';
  }

  /** @name PalletBalancesReserveData (349) */
  interface PalletBalancesReserveData extends Struct {
    readonly id: U8aFixed;
    readonly amount: u128;
  }

  /** @name FrameSupportTokensMiscIdAmount (355) */
  interface FrameSupportTokensMiscIdAmount extends Struct {
    readonly id: Null;
    readonly amount: u128;
  }

  /** @name PalletBalancesError (357) */
  interface PalletBalancesError extends Enum {
    readonly isVestingBalance: boolean;
    readonly isLiquidityRestrictions: boolean;
    readonly isInsufficientBalance: boolean;
    readonly isExistentialDeposit: boolean;
    readonly isExpendability: boolean;
    readonly isExistingVestingSchedule: boolean;
    readonly isDeadAccount: boolean;
    readonly isTooManyReserves: boolean;
    readonly isTooManyHolds: boolean;
    readonly isTooManyFreezes: boolean;
    readonly isIssuanceDeactivated: boolean;
    readonly isDeltaZero: boolean;
    readonly type: 'VestingBalance' | 'LiquidityRestrictions' | 'InsufficientBalance' | 'ExistentialDeposit' | 'Expendability' | 'ExistingVestingSchedule' | 'DeadAccount' | 'TooManyReserves' | 'TooManyHolds' | 'TooManyFreezes' | 'IssuanceDeactivated' | 'DeltaZero';
  }

  /** @name PalletSudoError (358) */
  interface PalletSudoError extends Enum {
    readonly isRequireSudo: boolean;
    readonly type: 'RequireSudo';
  }

  /** @name PalletAccessControlPermit (359) */
  interface PalletAccessControlPermit extends Struct {
    readonly practitioner: AccountId32;
    readonly organisation: u32;
    readonly request: SalusPrimitivesEvaluatorAskedAccessRequest;
    readonly record: Option<u64>;
    readonly study: Option<u64>;
    readonly obligations: SalusPrimitivesResearchObligations;
    readonly ground: PalletAccessControlPermitGround;
    readonly policyVersion: u32;
    readonly decidedAt: u64;
    readonly expiresAt: u64;
  }

  /** @name SalusPrimitivesEvaluatorAskedAccessRequest (360) */
  interface SalusPrimitivesEvaluatorAskedAccessRequest extends Struct {
    readonly action: SalusPrimitivesCodesActionConsentAction;
    readonly purpose: SalusPrimitivesCodesPurposePurposeOfUse;
    readonly class: Option<SalusPrimitivesCodesDataClass>;
    readonly confidentiality: Option<SalusPrimitivesCodesConfidentiality>;
    readonly labels: Option<u64>;
    readonly author: Option<u32>;
    readonly tags: Option<Vec<H256>>;
    readonly dataTime: Option<u64>;
  }

  /** @name SalusPrimitivesResearchObligations (362) */
  interface SalusPrimitivesResearchObligations extends Struct {
    readonly duties: u64;
    readonly publishFrom: Option<u64>;
    readonly months: Option<u16>;
  }

  /** @name PalletAccessControlPermitGround (363) */
  interface PalletAccessControlPermitGround extends Enum {
    readonly isConsent: boolean;
    readonly asConsent: u64;
    readonly isOwnRight: boolean;
    readonly isDefaultPolicy: boolean;
    readonly type: 'Consent' | 'OwnRight' | 'DefaultPolicy';
  }

  /** @name PalletAccessControlError (364) */
  interface PalletAccessControlError extends Enum {
    readonly isOrganisationNotFound: boolean;
    readonly isOrganisationNotActive: boolean;
    readonly isNotVouchedFor: boolean;
    readonly isCredentialNotInForce: boolean;
    readonly isSubjectNotFound: boolean;
    readonly isSubjectNotActive: boolean;
    readonly isRecordNotFound: boolean;
    readonly isUnknownCode: boolean;
    readonly isEmergencyPurpose: boolean;
    readonly isPermitNotFound: boolean;
    readonly isPermitNotExpired: boolean;
    readonly isNothingToPrune: boolean;
    readonly isAllowanceExhausted: boolean;
    readonly isStudyNotFound: boolean;
    readonly type: 'OrganisationNotFound' | 'OrganisationNotActive' | 'NotVouchedFor' | 'CredentialNotInForce' | 'SubjectNotFound' | 'SubjectNotActive' | 'RecordNotFound' | 'UnknownCode' | 'EmergencyPurpose' | 'PermitNotFound' | 'PermitNotExpired' | 'NothingToPrune' | 'AllowanceExhausted' | 'StudyNotFound';
  }

  /** @name PalletRecordAnchoringRecord (366) */
  interface PalletRecordAnchoringRecord extends Struct {
    readonly custodian: u32;
    readonly class: SalusPrimitivesCodesDataClass;
    readonly confidentiality: SalusPrimitivesCodesConfidentiality;
    readonly labels: u64;
    readonly commitment: H256;
    readonly schema: PalletRecordAnchoringSchemaVersion;
    readonly dataTime: Option<u64>;
    readonly basis: PalletRecordAnchoringCollectionBasis;
    readonly anchoredAt: u64;
  }

  /** @name PalletRecordAnchoringBatch (368) */
  interface PalletRecordAnchoringBatch extends Struct {
    readonly root: H256;
    readonly count: u32;
    readonly schema: PalletRecordAnchoringSchemaVersion;
    readonly leafKind: PalletRecordAnchoringLeafKind;
    readonly anchoredAt: u64;
  }

  /** @name PalletRecordAnchoringLeafKind (369) */
  interface PalletRecordAnchoringLeafKind extends Enum {
    readonly isRecord: boolean;
    readonly type: 'Record';
  }

  /** @name PalletRecordAnchoringError (370) */
  interface PalletRecordAnchoringError extends Enum {
    readonly isOrganisationNotFound: boolean;
    readonly isOrganisationNotActive: boolean;
    readonly isNotVouchedFor: boolean;
    readonly isCredentialNotInForce: boolean;
    readonly isSubjectNotFound: boolean;
    readonly isSubjectNotActive: boolean;
    readonly isUnknownCode: boolean;
    readonly isCommitmentMissing: boolean;
    readonly isDataTimeInFuture: boolean;
    readonly isNotPermitted: boolean;
    readonly isBasisIsConsent: boolean;
    readonly isEmptyBatch: boolean;
    readonly isBatchTooLarge: boolean;
    readonly isAllowanceExhausted: boolean;
    readonly type: 'OrganisationNotFound' | 'OrganisationNotActive' | 'NotVouchedFor' | 'CredentialNotInForce' | 'SubjectNotFound' | 'SubjectNotActive' | 'UnknownCode' | 'CommitmentMissing' | 'DataTimeInFuture' | 'NotPermitted' | 'BasisIsConsent' | 'EmptyBatch' | 'BatchTooLarge' | 'AllowanceExhausted';
  }

  /** @name SalusPrimitivesConsentLiveConsent (372) */
  interface SalusPrimitivesConsentLiveConsent extends Struct {
    readonly id: u64;
    readonly policyVersion: u32;
    readonly by: SalusPrimitivesConsentGrantedBy;
    readonly verification: SalusPrimitivesConsentVerification;
    readonly replaces: Vec<u64>;
    readonly sponsor: u32;
    readonly statement: SalusPrimitivesConsentStatement;
  }

  /** @name SalusPrimitivesConsentStatement (374) */
  interface SalusPrimitivesConsentStatement extends Enum {
    readonly isOpen: boolean;
    readonly asOpen: SalusPrimitivesConsent;
    readonly isSealed: boolean;
    readonly asSealed: SalusPrimitivesConsentSealedDeny;
    readonly type: 'Open' | 'Sealed';
  }

  /** @name PalletConsentRegistryOverview (377) */
  interface PalletConsentRegistryOverview extends Struct {
    readonly consents: u32;
    readonly denies: Vec<PalletConsentRegistryOverviewDenyMark>;
    readonly programmes: Vec<ITuple<[u32, u32]>>;
  }

  /** @name PalletConsentRegistryOverviewDenyMark (379) */
  interface PalletConsentRegistryOverviewDenyMark extends Struct {
    readonly consent: u64;
    readonly grantee: SalusPrimitivesConsentGrantee;
    readonly period: SalusPrimitivesTimePeriod;
    readonly by: SalusPrimitivesConsentGrantedBy;
    readonly region: Option<SalusPrimitivesConsentRegion>;
  }

  /** @name PalletConsentRegistryCapture (386) */
  interface PalletConsentRegistryCapture extends Struct {
    readonly epoch: u32;
    readonly clerk: AccountId32;
    readonly organisation: u32;
    readonly evidence: H256;
    readonly grantee: SalusPrimitivesConsentGrantee;
    readonly statement: PalletConsentRegistryPaperStatement;
  }

  /** @name PalletConsentRegistryPaperStatement (387) */
  interface PalletConsentRegistryPaperStatement extends Enum {
    readonly isConsent: boolean;
    readonly asConsent: SalusPrimitivesConsent;
    readonly isLift: boolean;
    readonly asLift: u64;
    readonly type: 'Consent' | 'Lift';
  }

  /** @name PalletConsentRegistryProposal (389) */
  interface PalletConsentRegistryProposal extends Struct {
    readonly id: u64;
    readonly epoch: u32;
    readonly organisation: u32;
    readonly expiresAt: u64;
    readonly grantee: SalusPrimitivesConsentGrantee;
    readonly consent: SalusPrimitivesConsent;
  }

  /** @name SalusPrimitivesEvaluatorPolicyPolicyTables (392) */
  interface SalusPrimitivesEvaluatorPolicyPolicyTables extends Struct {
    readonly version: u32;
    readonly claims: Vec<SalusPrimitivesEvaluatorPolicyPurposeClaim>;
    readonly rules: Vec<SalusPrimitivesEvaluatorPolicyPolicyRule>;
  }

  /** @name PalletConsentRegistryError (393) */
  interface PalletConsentRegistryError extends Enum {
    readonly isSubjectNotFound: boolean;
    readonly isSubjectNotActive: boolean;
    readonly isNotAuthorized: boolean;
    readonly isPowerMissing: boolean;
    readonly isOrganisationNotFound: boolean;
    readonly isOrganisationNotActive: boolean;
    readonly isNotVouchedFor: boolean;
    readonly isCredentialNotInForce: boolean;
    readonly isActionsMissing: boolean;
    readonly isPurposesMissing: boolean;
    readonly isClassesMissing: boolean;
    readonly isUnknownCode: boolean;
    readonly isEmergencyPurpose: boolean;
    readonly isPeriodInvalid: boolean;
    readonly isDataPeriodInvalid: boolean;
    readonly isCommitmentMissing: boolean;
    readonly isGranteeNotFound: boolean;
    readonly isKeyFull: boolean;
    readonly isConsentNotFound: boolean;
    readonly isNotAssisted: boolean;
    readonly isTooManyCaptures: boolean;
    readonly isCaptureNotFound: boolean;
    readonly isCaptureOutdated: boolean;
    readonly isOrganisationMismatch: boolean;
    readonly isVerifierIsClerk: boolean;
    readonly isPolicyUnchanged: boolean;
    readonly isDenyNotLiftable: boolean;
    readonly isTooManyConsents: boolean;
    readonly isTooManyDenies: boolean;
    readonly isTooManyProgrammesNamed: boolean;
    readonly isTagMissing: boolean;
    readonly isTagNamedTwice: boolean;
    readonly isTagNotNamed: boolean;
    readonly isAllowanceExhausted: boolean;
    readonly isNothingToPrune: boolean;
    readonly isKeyNotFound: boolean;
    readonly isConsentsNotExpired: boolean;
    readonly isConsentOver: boolean;
    readonly isTooManyProposals: boolean;
    readonly isProposalNotFound: boolean;
    readonly isProposalExpired: boolean;
    readonly isProposalOutdated: boolean;
    readonly isNotCustodian: boolean;
    readonly isSealed: boolean;
    readonly isAlreadyRefuted: boolean;
    readonly isNotSealed: boolean;
    readonly isSealMismatch: boolean;
    readonly isProgrammeNotFound: boolean;
    readonly isTooManyProgrammes: boolean;
    readonly isTermsMismatch: boolean;
    readonly isStudyNotFound: boolean;
    readonly isTooManyStudies: boolean;
    readonly isVerifierMissing: boolean;
    readonly isNotADeny: boolean;
    readonly type: 'SubjectNotFound' | 'SubjectNotActive' | 'NotAuthorized' | 'PowerMissing' | 'OrganisationNotFound' | 'OrganisationNotActive' | 'NotVouchedFor' | 'CredentialNotInForce' | 'ActionsMissing' | 'PurposesMissing' | 'ClassesMissing' | 'UnknownCode' | 'EmergencyPurpose' | 'PeriodInvalid' | 'DataPeriodInvalid' | 'CommitmentMissing' | 'GranteeNotFound' | 'KeyFull' | 'ConsentNotFound' | 'NotAssisted' | 'TooManyCaptures' | 'CaptureNotFound' | 'CaptureOutdated' | 'OrganisationMismatch' | 'VerifierIsClerk' | 'PolicyUnchanged' | 'DenyNotLiftable' | 'TooManyConsents' | 'TooManyDenies' | 'TooManyProgrammesNamed' | 'TagMissing' | 'TagNamedTwice' | 'TagNotNamed' | 'AllowanceExhausted' | 'NothingToPrune' | 'KeyNotFound' | 'ConsentsNotExpired' | 'ConsentOver' | 'TooManyProposals' | 'ProposalNotFound' | 'ProposalExpired' | 'ProposalOutdated' | 'NotCustodian' | 'Sealed' | 'AlreadyRefuted' | 'NotSealed' | 'SealMismatch' | 'ProgrammeNotFound' | 'TooManyProgrammes' | 'TermsMismatch' | 'StudyNotFound' | 'TooManyStudies' | 'VerifierMissing' | 'NotADeny';
  }

  /** @name PalletPatientIdentitySubject (394) */
  interface PalletPatientIdentitySubject extends Struct {
    readonly controller: Option<AccountId32>;
    readonly custodian: u32;
    readonly status: PalletPatientIdentitySubjectStatus;
    readonly epoch: u32;
    readonly representatives: u32;
    readonly courtNamed: u32;
    readonly enrolledAt: u64;
    readonly majority: Option<u16>;
    readonly tenure: u8;
    readonly death: Option<PalletPatientIdentityDeathReport>;
    readonly freeCalls: u64;
    readonly deskCalls: u64;
  }

  /** @name PalletPatientIdentitySubjectStatus (395) */
  interface PalletPatientIdentitySubjectStatus extends Enum {
    readonly isActive: boolean;
    readonly isEnded: boolean;
    readonly isDeceased: boolean;
    readonly type: 'Active' | 'Ended' | 'Deceased';
  }

  /** @name PalletPatientIdentityDeathReport (398) */
  interface PalletPatientIdentityDeathReport extends Struct {
    readonly organisation: u32;
    readonly contestableUntil: u64;
  }

  /** @name PalletPatientIdentityRepresentative (401) */
  interface PalletPatientIdentityRepresentative extends Struct {
    readonly kind: SalusPrimitivesCodesRepresentativeKind;
    readonly powers: SalusPrimitivesIdentityPowers;
    readonly period: SalusPrimitivesTimePeriod;
    readonly tenure: u8;
    readonly byCourt: bool;
    readonly freeCalls: u64;
  }

  /** @name PalletPatientIdentityGuardianship (402) */
  interface PalletPatientIdentityGuardianship extends Struct {
    readonly guardians: Vec<AccountId32>;
    readonly threshold: u32;
    readonly delay: u64;
    readonly tenure: u8;
  }

  /** @name PalletPatientIdentityRecovery (403) */
  interface PalletPatientIdentityRecovery extends Struct {
    readonly newController: AccountId32;
    readonly approvals: Vec<AccountId32>;
    readonly proposedAt: u64;
    readonly reachedAt: Option<u64>;
  }

  /** @name PalletPatientIdentityPaper (405) */
  interface PalletPatientIdentityPaper extends Struct {
    readonly line: u64;
    readonly clerk: AccountId32;
    readonly statement: PalletPatientIdentityStatement;
    readonly evidence: H256;
    readonly recordedAt: u64;
  }

  /** @name PalletPatientIdentityKeyHash (406) */
  interface PalletPatientIdentityKeyHash extends Struct {
    readonly hash_: Option<H256>;
    readonly version: u32;
  }

  /** @name PalletPatientIdentityLaneOperationalUse (407) */
  interface PalletPatientIdentityLaneOperationalUse extends Struct {
    readonly block: u32;
    readonly free: SpWeightsWeightV2Weight;
    readonly all: SpWeightsWeightV2Weight;
  }

  /** @name PalletPatientIdentityError (408) */
  interface PalletPatientIdentityError extends Enum {
    readonly isOrganisationNotFound: boolean;
    readonly isOrganisationNotActive: boolean;
    readonly isNotVouchedFor: boolean;
    readonly isCredentialNotInForce: boolean;
    readonly isDeadlinePassed: boolean;
    readonly isDeadlineTooFar: boolean;
    readonly isPayloadUsed: boolean;
    readonly isSignatureInvalid: boolean;
    readonly isAccountInUse: boolean;
    readonly isTooManySponsors: boolean;
    readonly isSubjectExists: boolean;
    readonly isCommitmentMissing: boolean;
    readonly isSubjectNotFound: boolean;
    readonly isSubjectNotActive: boolean;
    readonly isNotAuthorized: boolean;
    readonly isPowersMissing: boolean;
    readonly isPeriodInvalid: boolean;
    readonly isTooManyRepresentatives: boolean;
    readonly isRepresentativeNotFound: boolean;
    readonly isPayloadNotFound: boolean;
    readonly isDeadlineNotPassed: boolean;
    readonly isNothingToPrune: boolean;
    readonly isPowerMissing: boolean;
    readonly isSubjectDeceased: boolean;
    readonly isNotCustodian: boolean;
    readonly isNotAssisted: boolean;
    readonly isNothingToRelease: boolean;
    readonly isStillInForce: boolean;
    readonly isGuardianRepeated: boolean;
    readonly isThresholdInvalid: boolean;
    readonly isDelayTooLong: boolean;
    readonly isGuardiansUnchanged: boolean;
    readonly isRecoveryPending: boolean;
    readonly isProposedBefore: boolean;
    readonly isRecoveryNotFound: boolean;
    readonly isControllerMismatch: boolean;
    readonly isAlreadyApproved: boolean;
    readonly isThresholdReached: boolean;
    readonly isRecoveryLapsed: boolean;
    readonly isThresholdNotReached: boolean;
    readonly isDelayNotPassed: boolean;
    readonly isMajorityAlreadySet: boolean;
    readonly isMajorityPassed: boolean;
    readonly isMajorityTooLate: boolean;
    readonly isMajorityNotReached: boolean;
    readonly isAlreadyTakenOver: boolean;
    readonly isCourtOrderMissing: boolean;
    readonly isNamedByCourt: boolean;
    readonly isNotNamedByCourt: boolean;
    readonly isPaperPending: boolean;
    readonly isPaperNotFound: boolean;
    readonly isPaperLapsed: boolean;
    readonly isVerifierIsClerk: boolean;
    readonly isSameOrganisation: boolean;
    readonly isCustodianNotRemoved: boolean;
    readonly isSubjectNotDeceased: boolean;
    readonly isContestTooLate: boolean;
    readonly isReportContested: boolean;
    readonly isKeyHashMissing: boolean;
    readonly isKeyHashUnchanged: boolean;
    readonly isTooManyVersions: boolean;
    readonly isSubjectAssisted: boolean;
    readonly isAllowanceExhausted: boolean;
    readonly type: 'OrganisationNotFound' | 'OrganisationNotActive' | 'NotVouchedFor' | 'CredentialNotInForce' | 'DeadlinePassed' | 'DeadlineTooFar' | 'PayloadUsed' | 'SignatureInvalid' | 'AccountInUse' | 'TooManySponsors' | 'SubjectExists' | 'CommitmentMissing' | 'SubjectNotFound' | 'SubjectNotActive' | 'NotAuthorized' | 'PowersMissing' | 'PeriodInvalid' | 'TooManyRepresentatives' | 'RepresentativeNotFound' | 'PayloadNotFound' | 'DeadlineNotPassed' | 'NothingToPrune' | 'PowerMissing' | 'SubjectDeceased' | 'NotCustodian' | 'NotAssisted' | 'NothingToRelease' | 'StillInForce' | 'GuardianRepeated' | 'ThresholdInvalid' | 'DelayTooLong' | 'GuardiansUnchanged' | 'RecoveryPending' | 'ProposedBefore' | 'RecoveryNotFound' | 'ControllerMismatch' | 'AlreadyApproved' | 'ThresholdReached' | 'RecoveryLapsed' | 'ThresholdNotReached' | 'DelayNotPassed' | 'MajorityAlreadySet' | 'MajorityPassed' | 'MajorityTooLate' | 'MajorityNotReached' | 'AlreadyTakenOver' | 'CourtOrderMissing' | 'NamedByCourt' | 'NotNamedByCourt' | 'PaperPending' | 'PaperNotFound' | 'PaperLapsed' | 'VerifierIsClerk' | 'SameOrganisation' | 'CustodianNotRemoved' | 'SubjectNotDeceased' | 'ContestTooLate' | 'ReportContested' | 'KeyHashMissing' | 'KeyHashUnchanged' | 'TooManyVersions' | 'SubjectAssisted' | 'AllowanceExhausted';
  }

  /** @name PalletAuditTrailTrailHead (409) */
  interface PalletAuditTrailTrailHead extends Struct {
    readonly length: u64;
  }

  /** @name SalusPrimitivesAuditAuditEntry (411) */
  interface SalusPrimitivesAuditAuditEntry extends Struct {
    readonly index: u64;
    readonly time: u64;
    readonly kind: SalusPrimitivesAuditAuditKind;
    readonly subject: Option<SalusPrimitivesIdsSubjectId>;
    readonly agent: Option<AccountId32>;
    readonly organisation: Option<u32>;
    readonly action: Option<SalusPrimitivesCodesActionConsentAction>;
    readonly purpose: Option<SalusPrimitivesCodesPurposePurposeOfUse>;
    readonly outcome: SalusPrimitivesAuditAuditOutcome;
    readonly ground: SalusPrimitivesAuditAuditGround;
    readonly object: SalusPrimitivesAuditAuditObject;
  }

  /** @name SalusPrimitivesAuditAuditKind (412) */
  interface SalusPrimitivesAuditAuditKind extends Enum {
    readonly isOrganisationAdmitted: boolean;
    readonly isOrganisationSuspended: boolean;
    readonly isOrganisationReinstated: boolean;
    readonly isCollatorNamed: boolean;
    readonly isCredentialIssued: boolean;
    readonly isCredentialRevoked: boolean;
    readonly isSubjectEnrolled: boolean;
    readonly isRepresentativeAppointed: boolean;
    readonly isRepresentativeDismissed: boolean;
    readonly isConsentGranted: boolean;
    readonly isConsentRevoked: boolean;
    readonly isAllConsentsRevoked: boolean;
    readonly isConsentCaptured: boolean;
    readonly isCaptureDiscarded: boolean;
    readonly isPolicyChanged: boolean;
    readonly isRecordAnchored: boolean;
    readonly isBatchAnchored: boolean;
    readonly isAccessDecided: boolean;
    readonly isControllerRotated: boolean;
    readonly isSubjectClaimed: boolean;
    readonly isSubjectEnded: boolean;
    readonly isSubjectDeceased: boolean;
    readonly isGuardiansSet: boolean;
    readonly isRecoveryProposed: boolean;
    readonly isRecoveryApproved: boolean;
    readonly isRecoveryVetoed: boolean;
    readonly isRecoveryFinished: boolean;
    readonly isMajoritySet: boolean;
    readonly isTakenOver: boolean;
    readonly isOrganisationRemoved: boolean;
    readonly isCredentialsReleased: boolean;
    readonly isSeatReleased: boolean;
    readonly isCredentialSuspended: boolean;
    readonly isCredentialReinstated: boolean;
    readonly isCredentialRenewed: boolean;
    readonly isOrganisationControllerRotated: boolean;
    readonly isEncryptionKeySet: boolean;
    readonly isEncryptionKeysReleased: boolean;
    readonly isQuotaSet: boolean;
    readonly isSeatFellIdle: boolean;
    readonly isSeatResumed: boolean;
    readonly isFallbackCollatorsSet: boolean;
    readonly isAliasIssued: boolean;
    readonly isAliasOpened: boolean;
    readonly isAliasesReleased: boolean;
    readonly isAllowanceSet: boolean;
    readonly isConsentAmended: boolean;
    readonly isConsentsRevokedToward: boolean;
    readonly isConsentProposed: boolean;
    readonly isProposalRefused: boolean;
    readonly isConsentVerified: boolean;
    readonly isConsentRefuted: boolean;
    readonly isDenySealed: boolean;
    readonly isDenyOpened: boolean;
    readonly isProgrammeAdmitted: boolean;
    readonly isProgrammeClosed: boolean;
    readonly isStudyRegistered: boolean;
    readonly isStudyWithdrawn: boolean;
    readonly isPurposeClaimsChanged: boolean;
    readonly isPaperRecorded: boolean;
    readonly isPaperDiscarded: boolean;
    readonly isRepresentativeNamed: boolean;
    readonly isCourtOrderLifted: boolean;
    readonly isSubjectAdopted: boolean;
    readonly isDeathContested: boolean;
    readonly isDeathWithdrawn: boolean;
    readonly type: 'OrganisationAdmitted' | 'OrganisationSuspended' | 'OrganisationReinstated' | 'CollatorNamed' | 'CredentialIssued' | 'CredentialRevoked' | 'SubjectEnrolled' | 'RepresentativeAppointed' | 'RepresentativeDismissed' | 'ConsentGranted' | 'ConsentRevoked' | 'AllConsentsRevoked' | 'ConsentCaptured' | 'CaptureDiscarded' | 'PolicyChanged' | 'RecordAnchored' | 'BatchAnchored' | 'AccessDecided' | 'ControllerRotated' | 'SubjectClaimed' | 'SubjectEnded' | 'SubjectDeceased' | 'GuardiansSet' | 'RecoveryProposed' | 'RecoveryApproved' | 'RecoveryVetoed' | 'RecoveryFinished' | 'MajoritySet' | 'TakenOver' | 'OrganisationRemoved' | 'CredentialsReleased' | 'SeatReleased' | 'CredentialSuspended' | 'CredentialReinstated' | 'CredentialRenewed' | 'OrganisationControllerRotated' | 'EncryptionKeySet' | 'EncryptionKeysReleased' | 'QuotaSet' | 'SeatFellIdle' | 'SeatResumed' | 'FallbackCollatorsSet' | 'AliasIssued' | 'AliasOpened' | 'AliasesReleased' | 'AllowanceSet' | 'ConsentAmended' | 'ConsentsRevokedToward' | 'ConsentProposed' | 'ProposalRefused' | 'ConsentVerified' | 'ConsentRefuted' | 'DenySealed' | 'DenyOpened' | 'ProgrammeAdmitted' | 'ProgrammeClosed' | 'StudyRegistered' | 'StudyWithdrawn' | 'PurposeClaimsChanged' | 'PaperRecorded' | 'PaperDiscarded' | 'RepresentativeNamed' | 'CourtOrderLifted' | 'SubjectAdopted' | 'DeathContested' | 'DeathWithdrawn';
  }

  /** @name SalusPrimitivesAuditAuditOutcome (415) */
  interface SalusPrimitivesAuditAuditOutcome extends Enum {
    readonly isSuccess: boolean;
    readonly isDenied: boolean;
    readonly type: 'Success' | 'Denied';
  }

  /** @name SalusPrimitivesAuditAuditGround (416) */
  interface SalusPrimitivesAuditAuditGround extends Enum {
    readonly isUnstated: boolean;
    readonly isOwnRight: boolean;
    readonly isConsent: boolean;
    readonly asConsent: u64;
    readonly isDefaultPolicy: boolean;
    readonly asDefaultPolicy: u32;
    readonly isLaw: boolean;
    readonly asLaw: SalusPrimitivesCodesLegalBasis;
    readonly isPaper: boolean;
    readonly asPaper: H256;
    readonly isGovernance: boolean;
    readonly isAlias: boolean;
    readonly asAlias: H256;
    readonly type: 'Unstated' | 'OwnRight' | 'Consent' | 'DefaultPolicy' | 'Law' | 'Paper' | 'Governance' | 'Alias';
  }

  /** @name SalusPrimitivesAuditAuditObject (417) */
  interface SalusPrimitivesAuditAuditObject extends Enum {
    readonly isNothing: boolean;
    readonly isAccount: boolean;
    readonly asAccount: AccountId32;
    readonly isOrganisation: boolean;
    readonly asOrganisation: u32;
    readonly isConsent: boolean;
    readonly asConsent: u64;
    readonly isRecord: boolean;
    readonly asRecord: u64;
    readonly isBatch: boolean;
    readonly asBatch: u64;
    readonly isPermit: boolean;
    readonly asPermit: u64;
    readonly isProgramme: boolean;
    readonly asProgramme: u32;
    readonly isStudy: boolean;
    readonly asStudy: u64;
    readonly type: 'Nothing' | 'Account' | 'Organisation' | 'Consent' | 'Record' | 'Batch' | 'Permit' | 'Programme' | 'Study';
  }

  /** @name SalusRuntimeRuntime (418) */
  type SalusRuntimeRuntime = Null;

  /** @name PalletConsortiumQuota (427) */
  interface PalletConsortiumQuota extends Struct {
    readonly capacity: SpWeightsWeightV2Weight;
    readonly left: SpWeightsWeightV2Weight;
    readonly leftToOrdinary: SpWeightsWeightV2Weight;
  }

  /** @name PalletConsortiumAllowance (429) */
  interface PalletConsortiumAllowance extends Struct {
    readonly capacity: u64;
    readonly stored: u64;
  }

  /** @name PalletPatientIdentityDidFacts (438) */
  interface PalletPatientIdentityDidFacts extends Struct {
    readonly status: PalletPatientIdentitySubjectStatus;
    readonly controller: Option<AccountId32>;
    readonly keyHash: Option<H256>;
    readonly keyVersion: u32;
    readonly custodian: u32;
    readonly isAssisted: bool;
  }

  /** @name SalusPrimitivesEvaluatorAnswer (439) */
  interface SalusPrimitivesEvaluatorAnswer extends Struct {
    readonly decision: SalusPrimitivesEvaluatorAnswerAccessDecision;
    readonly ground: SalusPrimitivesEvaluatorAnswerAnswerGround;
    readonly policyVersion: u32;
    readonly reasons: Vec<SalusPrimitivesEvaluatorAnswerReason>;
    readonly obligations: SalusPrimitivesResearchObligations;
  }

  /** @name SalusPrimitivesEvaluatorAnswerAnswerGround (440) */
  interface SalusPrimitivesEvaluatorAnswerAnswerGround extends Enum {
    readonly isOwnRight: boolean;
    readonly isNotInForce: boolean;
    readonly asNotInForce: SalusPrimitivesOrganisationStandingRefusal;
    readonly isConsents: boolean;
    readonly asConsents: Vec<u64>;
    readonly isDefaultPolicy: boolean;
    readonly isPurposeNotClaimable: boolean;
    readonly isPersonHidden: boolean;
    readonly type: 'OwnRight' | 'NotInForce' | 'Consents' | 'DefaultPolicy' | 'PurposeNotClaimable' | 'PersonHidden';
  }

  /** @name SalusPrimitivesOrganisationStandingRefusal (441) */
  interface SalusPrimitivesOrganisationStandingRefusal extends Enum {
    readonly isOrganisationNotFound: boolean;
    readonly isOrganisationNotActive: boolean;
    readonly isNotVouchedFor: boolean;
    readonly isCredentialNotInForce: boolean;
    readonly type: 'OrganisationNotFound' | 'OrganisationNotActive' | 'NotVouchedFor' | 'CredentialNotInForce';
  }

  /** @name SalusPrimitivesEvaluatorAnswerReason (443) */
  interface SalusPrimitivesEvaluatorAnswerReason extends Struct {
    readonly effect: SalusPrimitivesEvaluatorAnswerEffect;
    readonly consent: u64;
  }

  /** @name SalusPrimitivesEvaluatorAnswerEffect (444) */
  interface SalusPrimitivesEvaluatorAnswerEffect extends Enum {
    readonly isDenies: boolean;
    readonly isMayDeny: boolean;
    readonly isPermits: boolean;
    readonly isSilenced: boolean;
    readonly asSilenced: u8;
    readonly isOutsideProgramme: boolean;
    readonly isRefuted: boolean;
    readonly type: 'Denies' | 'MayDeny' | 'Permits' | 'Silenced' | 'OutsideProgramme' | 'Refuted';
  }

  /** @name PalletConsentRegistryQuestion (448) */
  interface PalletConsentRegistryQuestion extends Struct {
    readonly account: AccountId32;
    readonly organisation: Option<u32>;
    readonly request: SalusPrimitivesEvaluatorAskedAccessRequest;
    readonly study: Option<u64>;
  }

  /** @name SalusPrimitivesEvaluatorResidual (453) */
  interface SalusPrimitivesEvaluatorResidual extends Struct {
    readonly action: SalusPrimitivesCodesActionConsentAction;
    readonly purpose: SalusPrimitivesCodesPurposePurposeOfUse;
    readonly otherwise: SalusPrimitivesEvaluatorAnswerAccessDecision;
    readonly ground: SalusPrimitivesEvaluatorAnswerAnswerGround;
    readonly policyVersion: u32;
    readonly permits: Vec<SalusPrimitivesEvaluatorResidualTerm>;
    readonly denies: Vec<SalusPrimitivesEvaluatorResidualTerm>;
  }

  /** @name SalusPrimitivesEvaluatorResidualTerm (455) */
  interface SalusPrimitivesEvaluatorResidualTerm extends Struct {
    readonly consent: u64;
    readonly region: SalusPrimitivesConsentRegion;
    readonly tags: Vec<H256>;
    readonly provisions: Vec<SalusPrimitivesConsentProvision>;
    readonly obligations: SalusPrimitivesResearchObligations;
  }

  /** @name PalletConsentRegistryConsentState (457) */
  interface PalletConsentRegistryConsentState extends Enum {
    readonly isDraft: boolean;
    readonly isActive: boolean;
    readonly isInactive: boolean;
    readonly type: 'Draft' | 'Active' | 'Inactive';
  }

  /** @name PalletAccessControlPermitStatus (473) */
  interface PalletAccessControlPermitStatus extends Enum {
    readonly isInForce: boolean;
    readonly isExpired: boolean;
    readonly isConsentEnded: boolean;
    readonly isRequesterNotInForce: boolean;
    readonly isSubjectEnded: boolean;
    readonly isNoLongerPermitted: boolean;
    readonly type: 'InForce' | 'Expired' | 'ConsentEnded' | 'RequesterNotInForce' | 'SubjectEnded' | 'NoLongerPermitted';
  }

  /** @name SpRuntimeBlockLazyBlock (475) */
  interface SpRuntimeBlockLazyBlock extends Struct {
    readonly header: SpRuntimeHeader;
    readonly extrinsics: Vec<Bytes>;
  }

  /** @name SpRuntimeExtrinsicInclusionMode (479) */
  interface SpRuntimeExtrinsicInclusionMode extends Enum {
    readonly isAllExtrinsics: boolean;
    readonly isOnlyInherents: boolean;
    readonly type: 'AllExtrinsics' | 'OnlyInherents';
  }

  /** @name FrameSupportViewFunctionsViewFunctionId (483) */
  interface FrameSupportViewFunctionsViewFunctionId extends Struct {
    readonly prefix: U8aFixed;
    readonly suffix: U8aFixed;
  }

  /** @name FrameSupportViewFunctionsViewFunctionDispatchError (485) */
  interface FrameSupportViewFunctionsViewFunctionDispatchError extends Enum {
    readonly isNotImplemented: boolean;
    readonly isNotFound: boolean;
    readonly asNotFound: FrameSupportViewFunctionsViewFunctionId;
    readonly isCodec: boolean;
    readonly type: 'NotImplemented' | 'NotFound' | 'Codec';
  }

  /** @name SpRuntimeTransactionValidityTransactionValidityError (487) */
  interface SpRuntimeTransactionValidityTransactionValidityError extends Enum {
    readonly isInvalid: boolean;
    readonly asInvalid: SpRuntimeTransactionValidityInvalidTransaction;
    readonly isUnknown: boolean;
    readonly asUnknown: SpRuntimeTransactionValidityUnknownTransaction;
    readonly type: 'Invalid' | 'Unknown';
  }

  /** @name SpRuntimeTransactionValidityInvalidTransaction (488) */
  interface SpRuntimeTransactionValidityInvalidTransaction extends Enum {
    readonly isCall: boolean;
    readonly isPayment: boolean;
    readonly isFuture: boolean;
    readonly isStale: boolean;
    readonly isBadProof: boolean;
    readonly isAncientBirthBlock: boolean;
    readonly isExhaustsResources: boolean;
    readonly isCustom: boolean;
    readonly asCustom: u8;
    readonly isBadMandatory: boolean;
    readonly isMandatoryValidation: boolean;
    readonly isBadSigner: boolean;
    readonly isIndeterminateImplicit: boolean;
    readonly isUnknownOrigin: boolean;
    readonly type: 'Call' | 'Payment' | 'Future' | 'Stale' | 'BadProof' | 'AncientBirthBlock' | 'ExhaustsResources' | 'Custom' | 'BadMandatory' | 'MandatoryValidation' | 'BadSigner' | 'IndeterminateImplicit' | 'UnknownOrigin';
  }

  /** @name SpRuntimeTransactionValidityUnknownTransaction (489) */
  interface SpRuntimeTransactionValidityUnknownTransaction extends Enum {
    readonly isCannotLookup: boolean;
    readonly isNoUnsignedValidator: boolean;
    readonly isCustom: boolean;
    readonly asCustom: u8;
    readonly type: 'CannotLookup' | 'NoUnsignedValidator' | 'Custom';
  }

  /** @name SpInherentsInherentData (490) */
  interface SpInherentsInherentData extends Struct {
    readonly data: BTreeMap<U8aFixed, Bytes>;
  }

  /** @name SpInherentsCheckInherentsResult (495) */
  interface SpInherentsCheckInherentsResult extends Struct {
    readonly okay: bool;
    readonly fatalError: bool;
    readonly errors: SpInherentsInherentData;
  }

  /** @name SpRuntimeTransactionValidityTransactionSource (496) */
  interface SpRuntimeTransactionValidityTransactionSource extends Enum {
    readonly isInBlock: boolean;
    readonly isLocal: boolean;
    readonly isExternal: boolean;
    readonly type: 'InBlock' | 'Local' | 'External';
  }

  /** @name SpRuntimeTransactionValidityValidTransaction (498) */
  interface SpRuntimeTransactionValidityValidTransaction extends Struct {
    readonly priority: u64;
    readonly requires: Vec<Bytes>;
    readonly provides: Vec<Bytes>;
    readonly longevity: u64;
    readonly propagate: bool;
  }

  /** @name SpSessionRuntimeApiOpaqueGeneratedSessionKeys (500) */
  interface SpSessionRuntimeApiOpaqueGeneratedSessionKeys extends Struct {
    readonly keys_: Bytes;
    readonly proof: Bytes;
  }

  /** @name CumulusPrimitivesCoreCollationInfo (505) */
  interface CumulusPrimitivesCoreCollationInfo extends Struct {
    readonly upwardMessages: Vec<Bytes>;
    readonly horizontalMessages: Vec<PolkadotCorePrimitivesOutboundHrmpMessage>;
    readonly newValidationCode: Option<Bytes>;
    readonly processedDownwardMessages: u32;
    readonly hrmpWatermark: u32;
    readonly headData: Bytes;
  }

  /** @name PalletTransactionPaymentRuntimeDispatchInfo (508) */
  interface PalletTransactionPaymentRuntimeDispatchInfo extends Struct {
    readonly weight: SpWeightsWeightV2Weight;
    readonly class: FrameSupportDispatchDispatchClass;
    readonly partialFee: u128;
  }

  /** @name PalletTransactionPaymentFeeDetails (509) */
  interface PalletTransactionPaymentFeeDetails extends Struct {
    readonly inclusionFee: Option<PalletTransactionPaymentInclusionFee>;
    readonly tip: u128;
  }

  /** @name PalletTransactionPaymentInclusionFee (511) */
  interface PalletTransactionPaymentInclusionFee extends Struct {
    readonly baseFee: u128;
    readonly lenFee: u128;
    readonly adjustedWeightFee: u128;
  }

  /** @name SalusRuntimeRuntimeError (515) */
  interface SalusRuntimeRuntimeError extends Enum {
    readonly isSystem: boolean;
    readonly asSystem: FrameSystemError;
    readonly isParachainSystem: boolean;
    readonly asParachainSystem: CumulusPalletParachainSystemError;
    readonly isConsortium: boolean;
    readonly asConsortium: PalletConsortiumError;
    readonly isSession: boolean;
    readonly asSession: PalletSessionError;
    readonly isUtility: boolean;
    readonly asUtility: PalletUtilityError;
    readonly isProxy: boolean;
    readonly asProxy: PalletProxyError;
    readonly isMultisig: boolean;
    readonly asMultisig: PalletMultisigError;
    readonly isBalances: boolean;
    readonly asBalances: PalletBalancesError;
    readonly isSudo: boolean;
    readonly asSudo: PalletSudoError;
    readonly isAccessControl: boolean;
    readonly asAccessControl: PalletAccessControlError;
    readonly isRecordAnchoring: boolean;
    readonly asRecordAnchoring: PalletRecordAnchoringError;
    readonly isConsentRegistry: boolean;
    readonly asConsentRegistry: PalletConsentRegistryError;
    readonly isPatientIdentity: boolean;
    readonly asPatientIdentity: PalletPatientIdentityError;
    readonly type: 'System' | 'ParachainSystem' | 'Consortium' | 'Session' | 'Utility' | 'Proxy' | 'Multisig' | 'Balances' | 'Sudo' | 'AccessControl' | 'RecordAnchoring' | 'ConsentRegistry' | 'PatientIdentity';
  }

} // declare module
