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
    readonly isNameVotingAccount: boolean;
    readonly asNameVotingAccount: {
      readonly organisation: u32;
      readonly account: Option<AccountId32>;
    } & Struct;
    readonly type: 'Admit' | 'Suspend' | 'Reinstate' | 'Vouch' | 'RevokeCredential' | 'NameCollator' | 'Remove' | 'ReleaseCredentials' | 'ReleaseSeat' | 'SuspendCredential' | 'ReinstateCredential' | 'RenewCredential' | 'RotateController' | 'PrunePayloads' | 'SetEncryptionKey' | 'ReleaseEncryptionKeys' | 'SetQuota' | 'SetAllowance' | 'ResumeSeat' | 'SetFallbackCollators' | 'VouchAlias' | 'OpenAlias' | 'ReleaseAliases' | 'NameVotingAccount';
  }

  /** @name PalletConsortiumNewOrganisation (48) */
  interface PalletConsortiumNewOrganisation extends Struct {
    readonly kind: SalusPrimitivesCodesOrganisationKind;
    readonly jurisdiction: SalusPrimitivesCodesJurisdiction;
    readonly name: Bytes;
    readonly lei: SalusPrimitivesLei;
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

  /** @name SalusPrimitivesCodesJurisdiction (50) */
  interface SalusPrimitivesCodesJurisdiction extends U8aFixed {}

  /** @name SalusPrimitivesLei (52) */
  interface SalusPrimitivesLei extends U8aFixed {}

  /** @name SalusPrimitivesCodesRolePractitionerRole (55) */
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

  /** @name SalusPrimitivesTimePeriod (56) */
  interface SalusPrimitivesTimePeriod extends Struct {
    readonly from: u64;
    readonly to: Option<u64>;
  }

  /** @name SpRuntimeMultiSignature (61) */
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

  /** @name PalletConsortiumKeyOwner (66) */
  interface PalletConsortiumKeyOwner extends Enum {
    readonly isOrganisation: boolean;
    readonly asOrganisation: u32;
    readonly isPractitioner: boolean;
    readonly asPractitioner: ITuple<[u32, AccountId32]>;
    readonly type: 'Organisation' | 'Practitioner';
  }

  /** @name SpWeightsWeightV2Weight (69) */
  interface SpWeightsWeightV2Weight extends Struct {
    readonly refTime: Compact<u64>;
    readonly proofSize: Compact<u64>;
  }

  /** @name PalletConsortiumFallbackCollator (71) */
  interface PalletConsortiumFallbackCollator extends Struct {
    readonly organisation: u32;
    readonly collator: AccountId32;
  }

  /** @name PalletSessionCall (76) */
  interface PalletSessionCall extends Enum {
    readonly isSetKeys: boolean;
    readonly asSetKeys: {
      readonly keys_: SalusRuntimeSessionKeys;
      readonly proof: Bytes;
    } & Struct;
    readonly isPurgeKeys: boolean;
    readonly type: 'SetKeys' | 'PurgeKeys';
  }

  /** @name SalusRuntimeSessionKeys (77) */
  interface SalusRuntimeSessionKeys extends Struct {
    readonly aura: SpConsensusAuraSr25519AppSr25519Public;
  }

  /** @name SpConsensusAuraSr25519AppSr25519Public (78) */
  interface SpConsensusAuraSr25519AppSr25519Public extends U8aFixed {}

  /** @name PalletUtilityCall (79) */
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

  /** @name SalusRuntimeOriginCaller (81) */
  interface SalusRuntimeOriginCaller extends Enum {
    readonly isSystem: boolean;
    readonly asSystem: FrameSupportDispatchRawOrigin;
    readonly isGovernance: boolean;
    readonly asGovernance: PalletGovernanceDecided;
    readonly type: 'System' | 'Governance';
  }

  /** @name FrameSupportDispatchRawOrigin (82) */
  interface FrameSupportDispatchRawOrigin extends Enum {
    readonly isRoot: boolean;
    readonly isSigned: boolean;
    readonly asSigned: AccountId32;
    readonly isNone: boolean;
    readonly isAuthorized: boolean;
    readonly type: 'Root' | 'Signed' | 'None' | 'Authorized';
  }

  /** @name PalletGovernanceDecided (83) */
  interface PalletGovernanceDecided extends PalletGovernanceTrack {}

  /** @name PalletGovernanceTrack (84) */
  interface PalletGovernanceTrack extends Enum {
    readonly isMembership: boolean;
    readonly isParameters: boolean;
    readonly isUpgrade: boolean;
    readonly isPause: boolean;
    readonly type: 'Membership' | 'Parameters' | 'Upgrade' | 'Pause';
  }

  /** @name PalletProxyCall (85) */
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

  /** @name SalusRuntimeConfigsAccountsProxyType (87) */
  interface SalusRuntimeConfigsAccountsProxyType extends Enum {
    readonly isAny: boolean;
    readonly isConsent: boolean;
    readonly isAnchoring: boolean;
    readonly isAccess: boolean;
    readonly type: 'Any' | 'Consent' | 'Anchoring' | 'Access';
  }

  /** @name PalletMultisigCall (88) */
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

  /** @name PalletMultisigTimepoint (90) */
  interface PalletMultisigTimepoint extends Struct {
    readonly height: u32;
    readonly index: u32;
  }

  /** @name PalletBalancesCall (91) */
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

  /** @name PalletBalancesAdjustmentDirection (95) */
  interface PalletBalancesAdjustmentDirection extends Enum {
    readonly isIncrease: boolean;
    readonly isDecrease: boolean;
    readonly type: 'Increase' | 'Decrease';
  }

  /** @name PalletGovernanceCall (96) */
  interface PalletGovernanceCall extends Enum {
    readonly isPropose: boolean;
    readonly asPropose: {
      readonly call: Call;
    } & Struct;
    readonly isVote: boolean;
    readonly asVote: {
      readonly proposal: u64;
      readonly isAye: bool;
    } & Struct;
    readonly isConfirm: boolean;
    readonly asConfirm: {
      readonly proposal: u64;
    } & Struct;
    readonly isEnact: boolean;
    readonly asEnact: {
      readonly proposal: u64;
    } & Struct;
    readonly isClose: boolean;
    readonly asClose: {
      readonly proposal: u64;
    } & Struct;
    readonly isWithdraw: boolean;
    readonly asWithdraw: {
      readonly proposal: u64;
    } & Struct;
    readonly isAuthorizeUpgrade: boolean;
    readonly asAuthorizeUpgrade: {
      readonly codeHash: H256;
    } & Struct;
    readonly isPause: boolean;
    readonly asPause: {
      readonly class: SalusPrimitivesGovernanceCallClass;
      readonly duration: u64;
    } & Struct;
    readonly isLiftPause: boolean;
    readonly asLiftPause: {
      readonly class: SalusPrimitivesGovernanceCallClass;
    } & Struct;
    readonly type: 'Propose' | 'Vote' | 'Confirm' | 'Enact' | 'Close' | 'Withdraw' | 'AuthorizeUpgrade' | 'Pause' | 'LiftPause';
  }

  /** @name SalusPrimitivesGovernanceCallClass (98) */
  interface SalusPrimitivesGovernanceCallClass extends Enum {
    readonly isCredentials: boolean;
    readonly isEnrolment: boolean;
    readonly isConsents: boolean;
    readonly isRecords: boolean;
    readonly isAccess: boolean;
    readonly type: 'Credentials' | 'Enrolment' | 'Consents' | 'Records' | 'Access';
  }

  /** @name PalletAccessControlCall (99) */
  interface PalletAccessControlCall extends Enum {
    readonly isRequest: boolean;
    readonly asRequest: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly target: PalletAccessControlTarget;
      readonly action: SalusPrimitivesCodesActionConsentAction;
      readonly purpose: SalusPrimitivesCodesPurposePurposeOfUse;
      readonly study: Option<u64>;
      readonly usage: PalletAccessControlPermitUsage;
    } & Struct;
    readonly isPrunePermits: boolean;
    readonly asPrunePermits: {
      readonly permits: Vec<ITuple<[SalusPrimitivesIdsSubjectId, u64]>>;
    } & Struct;
    readonly isUsePermit: boolean;
    readonly asUsePermit: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly permit: u64;
    } & Struct;
    readonly isDisclose: boolean;
    readonly asDisclose: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly disclosure: SalusPrimitivesDisclosureNewDisclosure;
    } & Struct;
    readonly isExtendSeries: boolean;
    readonly asExtendSeries: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly disclosure: u64;
      readonly count: u32;
      readonly last: u64;
    } & Struct;
    readonly isAcknowledge: boolean;
    readonly asAcknowledge: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly disclosure: u64;
      readonly count: u32;
    } & Struct;
    readonly isDispute: boolean;
    readonly asDispute: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly disclosure: u64;
      readonly reason: SalusPrimitivesDisclosureDisputeReason;
    } & Struct;
    readonly isSealHalf: boolean;
    readonly asSealHalf: {
      readonly organisation: u32;
      readonly commitment: H256;
    } & Struct;
    readonly isOpenHalf: boolean;
    readonly asOpenHalf: {
      readonly organisation: u32;
      readonly half: u64;
      readonly opening: SalusPrimitivesDisclosureSealedHalf;
    } & Struct;
    readonly isPostBatch: boolean;
    readonly asPostBatch: {
      readonly organisation: u32;
      readonly batch: SalusPrimitivesAccessBatch;
    } & Struct;
    readonly isDemandLeaves: boolean;
    readonly asDemandLeaves: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly organisation: u32;
      readonly period: SalusPrimitivesTimePeriod;
    } & Struct;
    readonly isAnswerDemand: boolean;
    readonly asAnswerDemand: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly answer: PalletAccessControlHalvesDemandAnswer;
    } & Struct;
    readonly isPruneAccounting: boolean;
    readonly asPruneAccounting: {
      readonly items: Vec<PalletAccessControlHalvesPrunable>;
    } & Struct;
    readonly isBreakGlass: boolean;
    readonly asBreakGlass: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly target: PalletAccessControlTarget;
      readonly reason: SalusPrimitivesCodesPurposePurposeOfUse;
      readonly justification: H256;
    } & Struct;
    readonly isPostEmergency: boolean;
    readonly asPostEmergency: {
      readonly organisation: u32;
      readonly statement: PalletAccessControlEmergencyTypesEmergencyStatement;
      readonly signature: SpRuntimeMultiSignature;
    } & Struct;
    readonly isFileJustification: boolean;
    readonly asFileJustification: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly emergency: u64;
    } & Struct;
    readonly isReview: boolean;
    readonly asReview: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly emergency: u64;
      readonly verdict: PalletAccessControlEmergencyTypesVerdict;
    } & Struct;
    readonly isRestoreBreakGlass: boolean;
    readonly asRestoreBreakGlass: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
    } & Struct;
    readonly isSetStandingRefusals: boolean;
    readonly asSetStandingRefusals: {
      readonly rules: PalletAccessControlEmergencyTypesRefusalRules;
    } & Struct;
    readonly isPruneEmergencies: boolean;
    readonly asPruneEmergencies: {
      readonly emergencies: Vec<ITuple<[SalusPrimitivesIdsSubjectId, u64]>>;
    } & Struct;
    readonly isPruneStatements: boolean;
    readonly asPruneStatements: {
      readonly digests: Vec<H256>;
    } & Struct;
    readonly type: 'Request' | 'PrunePermits' | 'UsePermit' | 'Disclose' | 'ExtendSeries' | 'Acknowledge' | 'Dispute' | 'SealHalf' | 'OpenHalf' | 'PostBatch' | 'DemandLeaves' | 'AnswerDemand' | 'PruneAccounting' | 'BreakGlass' | 'PostEmergency' | 'FileJustification' | 'Review' | 'RestoreBreakGlass' | 'SetStandingRefusals' | 'PruneEmergencies' | 'PruneStatements';
  }

  /** @name SalusPrimitivesIdsSubjectId (100) */
  interface SalusPrimitivesIdsSubjectId extends U8aFixed {}

  /** @name PalletAccessControlTarget (102) */
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

  /** @name SalusPrimitivesCodesDataClass (104) */
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

  /** @name SalusPrimitivesCodesConfidentiality (106) */
  interface SalusPrimitivesCodesConfidentiality extends Enum {
    readonly isU: boolean;
    readonly isL: boolean;
    readonly isM: boolean;
    readonly isN: boolean;
    readonly isR: boolean;
    readonly isV: boolean;
    readonly type: 'U' | 'L' | 'M' | 'N' | 'R' | 'V';
  }

  /** @name SalusPrimitivesCodesSensitivity (109) */
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

  /** @name SalusPrimitivesCodesActionConsentAction (116) */
  interface SalusPrimitivesCodesActionConsentAction extends Enum {
    readonly isCollect: boolean;
    readonly isAccess: boolean;
    readonly isUse: boolean;
    readonly isDisclose: boolean;
    readonly isCorrect: boolean;
    readonly type: 'Collect' | 'Access' | 'Use' | 'Disclose' | 'Correct';
  }

  /** @name SalusPrimitivesCodesPurposePurposeOfUse (117) */
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

  /** @name PalletAccessControlPermitUsage (120) */
  interface PalletAccessControlPermitUsage extends Enum {
    readonly isSingle: boolean;
    readonly isMultiple: boolean;
    readonly type: 'Single' | 'Multiple';
  }

  /** @name SalusPrimitivesDisclosureNewDisclosure (125) */
  interface SalusPrimitivesDisclosureNewDisclosure extends Struct {
    readonly recipient: SalusPrimitivesDisclosureRecipient;
    readonly ground: SalusPrimitivesDisclosureDisclosureGround;
    readonly purpose: SalusPrimitivesCodesPurposePurposeOfUse;
    readonly disclosed: SalusPrimitivesDisclosureDisclosed;
    readonly count: u32;
    readonly first: u64;
    readonly last: u64;
  }

  /** @name SalusPrimitivesDisclosureRecipient (126) */
  interface SalusPrimitivesDisclosureRecipient extends Enum {
    readonly isMember: boolean;
    readonly asMember: u32;
    readonly isOutside: boolean;
    readonly asOutside: H256;
    readonly type: 'Member' | 'Outside';
  }

  /** @name SalusPrimitivesDisclosureDisclosureGround (127) */
  interface SalusPrimitivesDisclosureDisclosureGround extends Enum {
    readonly isPermit: boolean;
    readonly asPermit: u64;
    readonly isLaw: boolean;
    readonly asLaw: SalusPrimitivesCodesLegalBasis;
    readonly isImpermissible: boolean;
    readonly type: 'Permit' | 'Law' | 'Impermissible';
  }

  /** @name SalusPrimitivesCodesLegalBasis (128) */
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

  /** @name SalusPrimitivesDisclosureDisclosed (129) */
  interface SalusPrimitivesDisclosureDisclosed extends Enum {
    readonly isClass: boolean;
    readonly asClass: SalusPrimitivesCodesDataClass;
    readonly isDocuments: boolean;
    readonly asDocuments: Vec<H256>;
    readonly type: 'Class' | 'Documents';
  }

  /** @name SalusPrimitivesDisclosureDisputeReason (133) */
  interface SalusPrimitivesDisclosureDisputeReason extends Enum {
    readonly isNotReceived: boolean;
    readonly isOtherData: boolean;
    readonly isFewerTimes: boolean;
    readonly isOtherTime: boolean;
    readonly isNotAskedFor: boolean;
    readonly type: 'NotReceived' | 'OtherData' | 'FewerTimes' | 'OtherTime' | 'NotAskedFor';
  }

  /** @name SalusPrimitivesDisclosureSealedHalf (135) */
  interface SalusPrimitivesDisclosureSealedHalf extends Struct {
    readonly salt: U8aFixed;
    readonly content: SalusPrimitivesDisclosureSealedContent;
  }

  /** @name SalusPrimitivesDisclosureSealedContent (136) */
  interface SalusPrimitivesDisclosureSealedContent extends Enum {
    readonly isNothing: boolean;
    readonly isDisclosure: boolean;
    readonly asDisclosure: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly disclosure: SalusPrimitivesDisclosureNewDisclosure;
      readonly suspendedUntil: u64;
    } & Struct;
    readonly type: 'Nothing' | 'Disclosure';
  }

  /** @name SalusPrimitivesAccessBatch (137) */
  interface SalusPrimitivesAccessBatch extends Struct {
    readonly root: H256;
    readonly count: u32;
    readonly tagKey: U8aFixed;
    readonly from: u64;
    readonly to: u64;
    readonly state: SalusPrimitivesAccessBatchStateRef;
    readonly isDegraded: bool;
  }

  /** @name SalusPrimitivesAccessBatchStateRef (138) */
  interface SalusPrimitivesAccessBatchStateRef extends Struct {
    readonly number: u32;
    readonly hash_: H256;
    readonly time: u64;
  }

  /** @name PalletAccessControlHalvesDemandAnswer (139) */
  interface PalletAccessControlHalvesDemandAnswer extends Enum {
    readonly isHandedOver: boolean;
    readonly asHandedOver: {
      readonly commitment: H256;
      readonly leaves: u32;
    } & Struct;
    readonly isAbsent: boolean;
    readonly type: 'HandedOver' | 'Absent';
  }

  /** @name PalletAccessControlHalvesPrunable (141) */
  interface PalletAccessControlHalvesPrunable extends Enum {
    readonly isDisclosure: boolean;
    readonly asDisclosure: ITuple<[SalusPrimitivesIdsSubjectId, u64]>;
    readonly isSealedHalf: boolean;
    readonly asSealedHalf: ITuple<[u32, u64]>;
    readonly isAccessBatch: boolean;
    readonly asAccessBatch: ITuple<[u32, u64]>;
    readonly isDemand: boolean;
    readonly asDemand: ITuple<[SalusPrimitivesIdsSubjectId, u32]>;
    readonly isDenials: boolean;
    readonly asDenials: ITuple<[u32, SalusPrimitivesIdsSubjectId]>;
    readonly type: 'Disclosure' | 'SealedHalf' | 'AccessBatch' | 'Demand' | 'Denials';
  }

  /** @name PalletAccessControlEmergencyTypesEmergencyStatement (144) */
  interface PalletAccessControlEmergencyTypesEmergencyStatement extends Struct {
    readonly practitioner: AccountId32;
    readonly organisation: u32;
    readonly subject: SalusPrimitivesIdsSubjectId;
    readonly target: PalletAccessControlTarget;
    readonly reason: SalusPrimitivesCodesPurposePurposeOfUse;
    readonly justification: H256;
    readonly brokenAt: u64;
  }

  /** @name PalletAccessControlEmergencyTypesVerdict (146) */
  interface PalletAccessControlEmergencyTypesVerdict extends Enum {
    readonly isJustified: boolean;
    readonly isNotJustified: boolean;
    readonly isNotOpened: boolean;
    readonly type: 'Justified' | 'NotJustified' | 'NotOpened';
  }

  /** @name PalletAccessControlEmergencyTypesRefusalRules (147) */
  interface PalletAccessControlEmergencyTypesRefusalRules extends Struct {
    readonly byDefault: bool;
    readonly countries: Vec<ITuple<[SalusPrimitivesCodesJurisdiction, bool]>>;
  }

  /** @name PalletRecordAnchoringCall (154) */
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
    readonly isSupersede: boolean;
    readonly asSupersede: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly superseded: u64;
      readonly relation: SalusPrimitivesCodesVersionRelation;
      readonly record: PalletRecordAnchoringNewRecord;
    } & Struct;
    readonly isErase: boolean;
    readonly asErase: {
      readonly organisation: u32;
      readonly anchor: PalletRecordAnchoringAnchor;
      readonly ground: SalusPrimitivesCodesErasureErasureGround;
    } & Struct;
    readonly isPlaceHold: boolean;
    readonly asPlaceHold: {
      readonly organisation: u32;
      readonly anchor: PalletRecordAnchoringAnchor;
      readonly ground: SalusPrimitivesCodesErasureRetentionGround;
    } & Struct;
    readonly isLiftHold: boolean;
    readonly asLiftHold: {
      readonly organisation: u32;
      readonly anchor: PalletRecordAnchoringAnchor;
    } & Struct;
    readonly isOfferCustody: boolean;
    readonly asOfferCustody: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly to: u32;
    } & Struct;
    readonly isAcceptCustody: boolean;
    readonly asAcceptCustody: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly basis: PalletRecordAnchoringCollectionBasis;
    } & Struct;
    readonly isDiscardOffer: boolean;
    readonly asDiscardOffer: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
    } & Struct;
    readonly isAdoptCustody: boolean;
    readonly asAdoptCustody: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly basis: PalletRecordAnchoringCollectionBasis;
    } & Struct;
    readonly isAttest: boolean;
    readonly asAttest: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly kind: PalletRecordAnchoringAttestationKind;
    } & Struct;
    readonly isWithdrawAttestation: boolean;
    readonly asWithdrawAttestation: {
      readonly organisation: u32;
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
    } & Struct;
    readonly type: 'Anchor' | 'AnchorBatch' | 'Supersede' | 'Erase' | 'PlaceHold' | 'LiftHold' | 'OfferCustody' | 'AcceptCustody' | 'DiscardOffer' | 'AdoptCustody' | 'Attest' | 'WithdrawAttestation';
  }

  /** @name PalletRecordAnchoringNewRecord (155) */
  interface PalletRecordAnchoringNewRecord extends Struct {
    readonly class: SalusPrimitivesCodesDataClass;
    readonly confidentiality: SalusPrimitivesCodesConfidentiality;
    readonly labels: u64;
    readonly commitment: H256;
    readonly secondCommitment: Option<H256>;
    readonly schema: PalletRecordAnchoringSchemaVersion;
    readonly dataTime: Option<u64>;
    readonly tags: Option<Vec<H256>>;
    readonly basis: PalletRecordAnchoringCollectionBasis;
  }

  /** @name PalletRecordAnchoringSchemaVersion (157) */
  interface PalletRecordAnchoringSchemaVersion extends Enum {
    readonly isR4: boolean;
    readonly isR4b: boolean;
    readonly isR5: boolean;
    readonly type: 'R4' | 'R4b' | 'R5';
  }

  /** @name PalletRecordAnchoringCollectionBasis (158) */
  interface PalletRecordAnchoringCollectionBasis extends Enum {
    readonly isConsent: boolean;
    readonly isLaw: boolean;
    readonly asLaw: SalusPrimitivesCodesLegalBasis;
    readonly type: 'Consent' | 'Law';
  }

  /** @name PalletRecordAnchoringNewBatch (159) */
  interface PalletRecordAnchoringNewBatch extends Struct {
    readonly root: H256;
    readonly count: u32;
    readonly schema: PalletRecordAnchoringSchemaVersion;
    readonly leafKinds: u64;
  }

  /** @name SalusPrimitivesCodesLeafKind (161) */
  interface SalusPrimitivesCodesLeafKind extends Enum {
    readonly isRecord: boolean;
    readonly isPaper: boolean;
    readonly isJustification: boolean;
    readonly type: 'Record' | 'Paper' | 'Justification';
  }

  /** @name SalusPrimitivesCodesVersionRelation (162) */
  interface SalusPrimitivesCodesVersionRelation extends Enum {
    readonly isReplaces: boolean;
    readonly isAmends: boolean;
    readonly isAppends: boolean;
    readonly isCorrects: boolean;
    readonly type: 'Replaces' | 'Amends' | 'Appends' | 'Corrects';
  }

  /** @name PalletRecordAnchoringAnchor (163) */
  interface PalletRecordAnchoringAnchor extends Enum {
    readonly isRecord: boolean;
    readonly asRecord: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
    } & Struct;
    readonly isBatch: boolean;
    readonly asBatch: u64;
    readonly type: 'Record' | 'Batch';
  }

  /** @name SalusPrimitivesCodesErasureErasureGround (165) */
  interface SalusPrimitivesCodesErasureErasureGround extends Enum {
    readonly isNoLongerNecessary: boolean;
    readonly isConsentWithdrawn: boolean;
    readonly isObjection: boolean;
    readonly isUnlawful: boolean;
    readonly isLegalObligation: boolean;
    readonly isCourtOrder: boolean;
    readonly isEnteredInError: boolean;
    readonly type: 'NoLongerNecessary' | 'ConsentWithdrawn' | 'Objection' | 'Unlawful' | 'LegalObligation' | 'CourtOrder' | 'EnteredInError';
  }

  /** @name SalusPrimitivesCodesErasureRetentionGround (166) */
  interface SalusPrimitivesCodesErasureRetentionGround extends Enum {
    readonly isLegalObligation: boolean;
    readonly isPublicHealth: boolean;
    readonly isArchiving: boolean;
    readonly isLegalClaims: boolean;
    readonly isCourtOrder: boolean;
    readonly type: 'LegalObligation' | 'PublicHealth' | 'Archiving' | 'LegalClaims' | 'CourtOrder';
  }

  /** @name PalletRecordAnchoringAttestationKind (167) */
  interface PalletRecordAnchoringAttestationKind extends Enum {
    readonly isHeld: boolean;
    readonly isChecked: boolean;
    readonly type: 'Held' | 'Checked';
  }

  /** @name PalletConsentRegistryCall (168) */
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

  /** @name SalusPrimitivesConsentGrantee (169) */
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

  /** @name SalusPrimitivesConsent (170) */
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

  /** @name SalusPrimitivesConsentConsentDecision (171) */
  interface SalusPrimitivesConsentConsentDecision extends Enum {
    readonly isPermit: boolean;
    readonly isDeny: boolean;
    readonly type: 'Permit' | 'Deny';
  }

  /** @name SalusPrimitivesConsentRegion (172) */
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

  /** @name SalusPrimitivesCodesConsentCategory (178) */
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

  /** @name SalusPrimitivesConsentProvision (183) */
  interface SalusPrimitivesConsentProvision extends Struct {
    readonly hole: SalusPrimitivesConsentRegion;
    readonly fills: Vec<SalusPrimitivesConsentRegion>;
  }

  /** @name SalusPrimitivesEvaluatorPolicyPolicyRule (189) */
  interface SalusPrimitivesEvaluatorPolicyPolicyRule extends Struct {
    readonly jurisdiction: Option<SalusPrimitivesCodesJurisdiction>;
    readonly purpose: SalusPrimitivesCodesPurposePurposeOfUse;
    readonly kind: SalusPrimitivesCodesOrganisationKind;
    readonly decision: SalusPrimitivesEvaluatorAnswerAccessDecision;
  }

  /** @name SalusPrimitivesEvaluatorAnswerAccessDecision (191) */
  interface SalusPrimitivesEvaluatorAnswerAccessDecision extends Enum {
    readonly isPermit: boolean;
    readonly isBreakGlassOnly: boolean;
    readonly isAskCustodian: boolean;
    readonly isDeny: boolean;
    readonly type: 'Permit' | 'BreakGlassOnly' | 'AskCustodian' | 'Deny';
  }

  /** @name PalletConsentRegistryVerificationKind (196) */
  interface PalletConsentRegistryVerificationKind extends Enum {
    readonly isFamily: boolean;
    readonly isValidation: boolean;
    readonly type: 'Family' | 'Validation';
  }

  /** @name SalusPrimitivesConsentSealedDeny (197) */
  interface SalusPrimitivesConsentSealedDeny extends Struct {
    readonly commitment: H256;
    readonly period: SalusPrimitivesTimePeriod;
  }

  /** @name SalusPrimitivesResearchProgramme (198) */
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

  /** @name SalusPrimitivesCodesDataUseDataUsePermission (199) */
  interface SalusPrimitivesCodesDataUseDataUsePermission extends Enum {
    readonly isNres: boolean;
    readonly isHmb: boolean;
    readonly isDs: boolean;
    readonly isPoa: boolean;
    readonly isGru: boolean;
    readonly type: 'Nres' | 'Hmb' | 'Ds' | 'Poa' | 'Gru';
  }

  /** @name SalusPrimitivesCodesDataUseDataUseModifier (201) */
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

  /** @name SalusPrimitivesResearchDisease (203) */
  interface SalusPrimitivesResearchDisease extends Struct {
    readonly term: H256;
    readonly ancestors: Vec<H256>;
  }

  /** @name SalusPrimitivesResearchStudy (215) */
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

  /** @name SalusPrimitivesCodesDataUseStudyAim (217) */
  interface SalusPrimitivesCodesDataUseStudyAim extends Enum {
    readonly isHealth: boolean;
    readonly isAncestry: boolean;
    readonly isMethods: boolean;
    readonly isCare: boolean;
    readonly isOther: boolean;
    readonly type: 'Health' | 'Ancestry' | 'Methods' | 'Care' | 'Other';
  }

  /** @name SalusPrimitivesEvaluatorPolicyPurposeClaim (219) */
  interface SalusPrimitivesEvaluatorPolicyPurposeClaim extends Struct {
    readonly purpose: SalusPrimitivesCodesPurposePurposeOfUse;
    readonly kind: SalusPrimitivesCodesOrganisationKind;
    readonly role: Option<SalusPrimitivesCodesRolePractitionerRole>;
  }

  /** @name PalletPatientIdentityCall (222) */
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

  /** @name SalusPrimitivesCodesRepresentativeKind (223) */
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

  /** @name SalusPrimitivesIdentityPowers (224) */
  interface SalusPrimitivesIdentityPowers extends Struct {
    readonly consent: bool;
    readonly revoke: bool;
    readonly read: bool;
    readonly rotate: bool;
  }

  /** @name PalletPatientIdentityStatement (226) */
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

  /** @name PalletPatientIdentityMandate (227) */
  interface PalletPatientIdentityMandate extends Struct {
    readonly kind: SalusPrimitivesCodesRepresentativeKind;
    readonly powers: SalusPrimitivesIdentityPowers;
    readonly period: SalusPrimitivesTimePeriod;
  }

  /** @name PalletAuditTrailCall (228) */
  interface PalletAuditTrailCall extends Enum {
    readonly isSetRetention: boolean;
    readonly asSetRetention: {
      readonly retention: u64;
    } & Struct;
    readonly isPrune: boolean;
    readonly asPrune: {
      readonly subjects: Vec<Option<SalusPrimitivesIdsSubjectId>>;
      readonly nodes: Vec<H256>;
    } & Struct;
    readonly type: 'SetRetention' | 'Prune';
  }

  /** @name FrameSystemExtensionsCheckNonZeroSender (233) */
  type FrameSystemExtensionsCheckNonZeroSender = Null;

  /** @name FrameSystemExtensionsCheckSpecVersion (234) */
  type FrameSystemExtensionsCheckSpecVersion = Null;

  /** @name FrameSystemExtensionsCheckTxVersion (235) */
  type FrameSystemExtensionsCheckTxVersion = Null;

  /** @name FrameSystemExtensionsCheckGenesis (236) */
  type FrameSystemExtensionsCheckGenesis = Null;

  /** @name PalletConsortiumExtensionCheckSponsor (240) */
  type PalletConsortiumExtensionCheckSponsor = Null;

  /** @name SalusRuntimeExtensionsContentCheckContent (241) */
  type SalusRuntimeExtensionsContentCheckContent = Null;

  /** @name PalletGovernanceExtensionCheckPause (242) */
  type PalletGovernanceExtensionCheckPause = Null;

  /** @name FrameSystemExtensionsCheckNonce (243) */
  interface FrameSystemExtensionsCheckNonce extends Compact<u32> {}

  /** @name FrameSystemExtensionsCheckWeight (246) */
  type FrameSystemExtensionsCheckWeight = Null;

  /** @name CumulusPalletWeightReclaimStorageWeightReclaim (247) */
  interface CumulusPalletWeightReclaimStorageWeightReclaim extends ITuple<[FrameSystemExtensionsCheckNonZeroSender, FrameSystemExtensionsCheckSpecVersion, FrameSystemExtensionsCheckTxVersion, FrameSystemExtensionsCheckGenesis, Era, PalletConsortiumExtensionCheckSponsor, SalusRuntimeExtensionsContentCheckContent, PalletGovernanceExtensionCheckPause, FrameSystemExtensionsCheckNonce, FrameSystemExtensionsCheckWeight]> {}

  /** @name FrameSystemAccountInfo (249) */
  interface FrameSystemAccountInfo extends Struct {
    readonly nonce: u32;
    readonly consumers: u32;
    readonly providers: u32;
    readonly sufficients: u32;
    readonly data: Null;
  }

  /** @name FrameSupportDispatchPerDispatchClassWeight (250) */
  interface FrameSupportDispatchPerDispatchClassWeight extends Struct {
    readonly normal: SpWeightsWeightV2Weight;
    readonly operational: SpWeightsWeightV2Weight;
    readonly mandatory: SpWeightsWeightV2Weight;
  }

  /** @name FrameSystemEventRecord (252) */
  interface FrameSystemEventRecord extends Struct {
    readonly phase: FrameSystemPhase;
    readonly event: Event;
    readonly topics: Vec<H256>;
  }

  /** @name FrameSystemEvent (254) */
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

  /** @name FrameSystemDispatchEventInfo (255) */
  interface FrameSystemDispatchEventInfo extends Struct {
    readonly weight: SpWeightsWeightV2Weight;
    readonly class: FrameSupportDispatchDispatchClass;
    readonly paysFee: FrameSupportDispatchPays;
  }

  /** @name FrameSupportDispatchDispatchClass (256) */
  interface FrameSupportDispatchDispatchClass extends Enum {
    readonly isNormal: boolean;
    readonly isOperational: boolean;
    readonly isMandatory: boolean;
    readonly type: 'Normal' | 'Operational' | 'Mandatory';
  }

  /** @name FrameSupportDispatchPays (257) */
  interface FrameSupportDispatchPays extends Enum {
    readonly isYes: boolean;
    readonly isNo: boolean;
    readonly type: 'Yes' | 'No';
  }

  /** @name SpRuntimeDispatchError (258) */
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

  /** @name SpRuntimeModuleError (259) */
  interface SpRuntimeModuleError extends Struct {
    readonly index: u8;
    readonly error: U8aFixed;
  }

  /** @name SpRuntimeTokenError (260) */
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

  /** @name SpArithmeticArithmeticError (261) */
  interface SpArithmeticArithmeticError extends Enum {
    readonly isUnderflow: boolean;
    readonly isOverflow: boolean;
    readonly isDivisionByZero: boolean;
    readonly type: 'Underflow' | 'Overflow' | 'DivisionByZero';
  }

  /** @name SpRuntimeTransactionalError (262) */
  interface SpRuntimeTransactionalError extends Enum {
    readonly isLimitReached: boolean;
    readonly isNoLayer: boolean;
    readonly type: 'LimitReached' | 'NoLayer';
  }

  /** @name SpRuntimeProvingTrieTrieError (263) */
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

  /** @name CumulusPalletParachainSystemEvent (264) */
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

  /** @name PalletConsortiumEvent (266) */
  interface PalletConsortiumEvent extends Enum {
    readonly isOrganisationAdmitted: boolean;
    readonly asOrganisationAdmitted: {
      readonly organisation: u32;
      readonly kind: SalusPrimitivesCodesOrganisationKind;
      readonly jurisdiction: SalusPrimitivesCodesJurisdiction;
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
    readonly isVotingAccountNamed: boolean;
    readonly asVotingAccountNamed: {
      readonly organisation: u32;
      readonly account: Option<AccountId32>;
    } & Struct;
    readonly type: 'OrganisationAdmitted' | 'OrganisationSuspended' | 'OrganisationReinstated' | 'OrganisationRemoved' | 'CredentialIssued' | 'CredentialRevoked' | 'CredentialSuspended' | 'CredentialReinstated' | 'CredentialRenewed' | 'CredentialsReleased' | 'CollatorNamed' | 'SeatReleased' | 'ControllerRotated' | 'PayloadsPruned' | 'EncryptionKeySet' | 'EncryptionKeysReleased' | 'QuotaSet' | 'SeatFellIdle' | 'SeatResumed' | 'FallbackCollatorsSet' | 'AllowanceSet' | 'AliasIssued' | 'AliasOpened' | 'AliasesReleased' | 'VotingAccountNamed';
  }

  /** @name PalletSessionEvent (267) */
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

  /** @name PalletUtilityEvent (268) */
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

  /** @name PalletProxyEvent (270) */
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

  /** @name PalletProxyDepositKind (271) */
  interface PalletProxyDepositKind extends Enum {
    readonly isProxies: boolean;
    readonly isAnnouncements: boolean;
    readonly type: 'Proxies' | 'Announcements';
  }

  /** @name PalletMultisigEvent (272) */
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

  /** @name PalletBalancesEvent (273) */
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

  /** @name FrameSupportTokensMiscBalanceStatus (274) */
  interface FrameSupportTokensMiscBalanceStatus extends Enum {
    readonly isFree: boolean;
    readonly isReserved: boolean;
    readonly type: 'Free' | 'Reserved';
  }

  /** @name SalusRuntimeRuntimeHoldReason (275) */
  interface SalusRuntimeRuntimeHoldReason extends Enum {
    readonly isSession: boolean;
    readonly asSession: PalletSessionHoldReason;
    readonly type: 'Session';
  }

  /** @name PalletSessionHoldReason (276) */
  interface PalletSessionHoldReason extends Enum {
    readonly isKeys: boolean;
    readonly type: 'Keys';
  }

  /** @name PalletBalancesUnexpectedKind (277) */
  interface PalletBalancesUnexpectedKind extends Enum {
    readonly isBalanceUpdated: boolean;
    readonly isFailedToMutateAccount: boolean;
    readonly type: 'BalanceUpdated' | 'FailedToMutateAccount';
  }

  /** @name PalletGovernanceEvent (278) */
  interface PalletGovernanceEvent extends Enum {
    readonly isProposed: boolean;
    readonly asProposed: {
      readonly proposal: u64;
      readonly organisation: u32;
      readonly track: PalletGovernanceTrack;
      readonly callHash: H256;
      readonly votingEnds: u64;
    } & Struct;
    readonly isVoted: boolean;
    readonly asVoted: {
      readonly proposal: u64;
      readonly organisation: u32;
      readonly isAye: bool;
    } & Struct;
    readonly isPassed: boolean;
    readonly asPassed: {
      readonly proposal: u64;
      readonly tally: PalletGovernanceTally;
      readonly passage: PalletGovernancePassage;
    } & Struct;
    readonly isEnacted: boolean;
    readonly asEnacted: {
      readonly proposal: u64;
      readonly tally: PalletGovernanceTally;
    } & Struct;
    readonly isClosed: boolean;
    readonly asClosed: {
      readonly proposal: u64;
    } & Struct;
    readonly isWithdrawn: boolean;
    readonly asWithdrawn: {
      readonly proposal: u64;
    } & Struct;
    readonly isUpgradeAuthorized: boolean;
    readonly asUpgradeAuthorized: {
      readonly codeHash: H256;
    } & Struct;
    readonly isPaused: boolean;
    readonly asPaused: {
      readonly class: SalusPrimitivesGovernanceCallClass;
      readonly until: u64;
    } & Struct;
    readonly isPauseLifted: boolean;
    readonly asPauseLifted: {
      readonly class: SalusPrimitivesGovernanceCallClass;
    } & Struct;
    readonly type: 'Proposed' | 'Voted' | 'Passed' | 'Enacted' | 'Closed' | 'Withdrawn' | 'UpgradeAuthorized' | 'Paused' | 'PauseLifted';
  }

  /** @name PalletGovernanceTally (279) */
  interface PalletGovernanceTally extends Struct {
    readonly ayes: u32;
    readonly nays: u32;
    readonly votes: u32;
  }

  /** @name PalletGovernancePassage (280) */
  interface PalletGovernancePassage extends Struct {
    readonly from: u64;
    readonly to: u64;
  }

  /** @name PalletAccessControlEvent (281) */
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
    readonly isPermitUsed: boolean;
    readonly asPermitUsed: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly permit: u64;
      readonly uses: u32;
    } & Struct;
    readonly isDisclosurePosted: boolean;
    readonly asDisclosurePosted: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly disclosure: u64;
      readonly source: u32;
      readonly recipient: SalusPrimitivesDisclosureRecipient;
      readonly count: u32;
    } & Struct;
    readonly isDisclosureAcknowledged: boolean;
    readonly asDisclosureAcknowledged: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly disclosure: u64;
      readonly organisation: u32;
      readonly count: u32;
    } & Struct;
    readonly isDisclosureDisputed: boolean;
    readonly asDisclosureDisputed: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly disclosure: u64;
      readonly organisation: u32;
      readonly reason: SalusPrimitivesDisclosureDisputeReason;
    } & Struct;
    readonly isHalfSealed: boolean;
    readonly asHalfSealed: {
      readonly organisation: u32;
      readonly half: u64;
      readonly commitment: H256;
    } & Struct;
    readonly isHalfOpened: boolean;
    readonly asHalfOpened: {
      readonly organisation: u32;
      readonly half: u64;
      readonly disclosure: Option<ITuple<[SalusPrimitivesIdsSubjectId, u64]>>;
    } & Struct;
    readonly isAccessBatchPosted: boolean;
    readonly asAccessBatchPosted: {
      readonly organisation: u32;
      readonly batch: u64;
      readonly root: H256;
      readonly count: u32;
    } & Struct;
    readonly isLeavesDemanded: boolean;
    readonly asLeavesDemanded: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly organisation: u32;
    } & Struct;
    readonly isLeavesAnswered: boolean;
    readonly asLeavesAnswered: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly organisation: u32;
      readonly answer: PalletAccessControlHalvesDemandAnswer;
    } & Struct;
    readonly isAccountingPruned: boolean;
    readonly asAccountingPruned: {
      readonly count: u32;
    } & Struct;
    readonly isGlassBroken: boolean;
    readonly asGlassBroken: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly emergency: u64;
      readonly organisation: u32;
      readonly practitioner: AccountId32;
      readonly reason: SalusPrimitivesCodesPurposePurposeOfUse;
      readonly brokenAt: u64;
      readonly expiresAt: u64;
      readonly postedBy: Option<u32>;
      readonly refusal: PalletAccessControlEmergencyTypesRefusalHandling;
    } & Struct;
    readonly isEmergencyRefused: boolean;
    readonly asEmergencyRefused: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly organisation: u32;
      readonly practitioner: AccountId32;
      readonly reason: SalusPrimitivesCodesPurposePurposeOfUse;
    } & Struct;
    readonly isJustificationFiled: boolean;
    readonly asJustificationFiled: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly emergency: u64;
      readonly isLate: bool;
    } & Struct;
    readonly isReviewAssigned: boolean;
    readonly asReviewAssigned: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly emergency: u64;
      readonly organisation: u32;
      readonly due: u64;
    } & Struct;
    readonly isReviewOverdue: boolean;
    readonly asReviewOverdue: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly emergency: u64;
      readonly organisation: u32;
    } & Struct;
    readonly isReviewWaits: boolean;
    readonly asReviewWaits: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly emergency: u64;
      readonly turnAt: u64;
    } & Struct;
    readonly isEmergencyReviewed: boolean;
    readonly asEmergencyReviewed: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly emergency: u64;
      readonly organisation: u32;
      readonly verdict: PalletAccessControlEmergencyTypesVerdict;
    } & Struct;
    readonly isBreakGlassSuspended: boolean;
    readonly asBreakGlassSuspended: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
    } & Struct;
    readonly isBreakGlassRestored: boolean;
    readonly asBreakGlassRestored: {
      readonly organisation: u32;
      readonly practitioner: AccountId32;
    } & Struct;
    readonly isStandingRefusalsChanged: boolean;
    readonly asStandingRefusalsChanged: {
      readonly rules: PalletAccessControlEmergencyTypesRefusalRules;
    } & Struct;
    readonly isEmergenciesPruned: boolean;
    readonly asEmergenciesPruned: {
      readonly count: u32;
    } & Struct;
    readonly isStatementsPruned: boolean;
    readonly asStatementsPruned: {
      readonly count: u32;
    } & Struct;
    readonly type: 'Decided' | 'PermitsPruned' | 'PermitUsed' | 'DisclosurePosted' | 'DisclosureAcknowledged' | 'DisclosureDisputed' | 'HalfSealed' | 'HalfOpened' | 'AccessBatchPosted' | 'LeavesDemanded' | 'LeavesAnswered' | 'AccountingPruned' | 'GlassBroken' | 'EmergencyRefused' | 'JustificationFiled' | 'ReviewAssigned' | 'ReviewOverdue' | 'ReviewWaits' | 'EmergencyReviewed' | 'BreakGlassSuspended' | 'BreakGlassRestored' | 'StandingRefusalsChanged' | 'EmergenciesPruned' | 'StatementsPruned';
  }

  /** @name PalletAccessControlOutcome (282) */
  interface PalletAccessControlOutcome extends Enum {
    readonly isPermitted: boolean;
    readonly asPermitted: {
      readonly permit: u64;
      readonly expiresAt: u64;
    } & Struct;
    readonly isDenied: boolean;
    readonly type: 'Permitted' | 'Denied';
  }

  /** @name PalletAccessControlEmergencyTypesRefusalHandling (285) */
  interface PalletAccessControlEmergencyTypesRefusalHandling extends Enum {
    readonly isNoneStated: boolean;
    readonly isOverridden: boolean;
    readonly isBreached: boolean;
    readonly type: 'NoneStated' | 'Overridden' | 'Breached';
  }

  /** @name PalletRecordAnchoringEvent (286) */
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
    readonly isRecordSuperseded: boolean;
    readonly asRecordSuperseded: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly superseded: u64;
      readonly record: u64;
      readonly relation: SalusPrimitivesCodesVersionRelation;
      readonly organisation: u32;
      readonly commitment: H256;
    } & Struct;
    readonly isRecordErased: boolean;
    readonly asRecordErased: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly organisation: u32;
      readonly ground: SalusPrimitivesCodesErasureErasureGround;
    } & Struct;
    readonly isBatchErased: boolean;
    readonly asBatchErased: {
      readonly batch: u64;
      readonly organisation: u32;
      readonly ground: SalusPrimitivesCodesErasureErasureGround;
    } & Struct;
    readonly isHoldPlaced: boolean;
    readonly asHoldPlaced: {
      readonly anchor: PalletRecordAnchoringAnchor;
      readonly organisation: u32;
      readonly holder: PalletRecordAnchoringHolder;
      readonly ground: SalusPrimitivesCodesErasureRetentionGround;
    } & Struct;
    readonly isHoldLifted: boolean;
    readonly asHoldLifted: {
      readonly anchor: PalletRecordAnchoringAnchor;
      readonly organisation: u32;
      readonly holder: PalletRecordAnchoringHolder;
    } & Struct;
    readonly isCustodyOffered: boolean;
    readonly asCustodyOffered: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly organisation: u32;
      readonly to: u32;
      readonly expiresAt: u64;
    } & Struct;
    readonly isCustodyOfferDiscarded: boolean;
    readonly asCustodyOfferDiscarded: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly organisation: u32;
    } & Struct;
    readonly isCustodyTransferred: boolean;
    readonly asCustodyTransferred: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly from: u32;
      readonly to: u32;
    } & Struct;
    readonly isCustodyAdopted: boolean;
    readonly asCustodyAdopted: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly from: u32;
      readonly to: u32;
    } & Struct;
    readonly isRecordAttested: boolean;
    readonly asRecordAttested: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly organisation: u32;
      readonly kind: PalletRecordAnchoringAttestationKind;
    } & Struct;
    readonly isAttestationWithdrawn: boolean;
    readonly asAttestationWithdrawn: {
      readonly subject: SalusPrimitivesIdsSubjectId;
      readonly record: u64;
      readonly organisation: u32;
    } & Struct;
    readonly type: 'RecordAnchored' | 'BatchAnchored' | 'RecordSuperseded' | 'RecordErased' | 'BatchErased' | 'HoldPlaced' | 'HoldLifted' | 'CustodyOffered' | 'CustodyOfferDiscarded' | 'CustodyTransferred' | 'CustodyAdopted' | 'RecordAttested' | 'AttestationWithdrawn';
  }

  /** @name PalletRecordAnchoringHolder (287) */
  interface PalletRecordAnchoringHolder extends Enum {
    readonly isCustodian: boolean;
    readonly isGovernance: boolean;
    readonly type: 'Custodian' | 'Governance';
  }

  /** @name PalletConsentRegistryEvent (288) */
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

  /** @name SalusPrimitivesConsentGrantedBy (289) */
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

  /** @name SalusPrimitivesConsentVerification (292) */
  interface SalusPrimitivesConsentVerification extends Enum {
    readonly isNotAsked: boolean;
    readonly isVerified: boolean;
    readonly isRefuted: boolean;
    readonly type: 'NotAsked' | 'Verified' | 'Refuted';
  }

  /** @name PalletPatientIdentityEvent (293) */
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

  /** @name PalletAuditTrailEvent (294) */
  interface PalletAuditTrailEvent extends Enum {
    readonly isAppended: boolean;
    readonly asAppended: {
      readonly index: u64;
      readonly subject: Option<SalusPrimitivesIdsSubjectId>;
    } & Struct;
    readonly isRetentionSet: boolean;
    readonly asRetentionSet: {
      readonly retention: u64;
    } & Struct;
    readonly isEntriesPruned: boolean;
    readonly asEntriesPruned: {
      readonly from: u64;
      readonly pruned: SalusPrimitivesTrailTrailRoot;
    } & Struct;
    readonly type: 'Appended' | 'RetentionSet' | 'EntriesPruned';
  }

  /** @name SalusPrimitivesTrailTrailRoot (295) */
  interface SalusPrimitivesTrailTrailRoot extends Struct {
    readonly length: u64;
    readonly root: H256;
  }

  /** @name FrameSystemPhase (296) */
  interface FrameSystemPhase extends Enum {
    readonly isApplyExtrinsic: boolean;
    readonly asApplyExtrinsic: u32;
    readonly isFinalization: boolean;
    readonly isInitialization: boolean;
    readonly type: 'ApplyExtrinsic' | 'Finalization' | 'Initialization';
  }

  /** @name FrameSystemLastRuntimeUpgradeInfo (299) */
  interface FrameSystemLastRuntimeUpgradeInfo extends Struct {
    readonly specVersion: Compact<u32>;
    readonly specName: Text;
  }

  /** @name FrameSystemCodeUpgradeAuthorization (302) */
  interface FrameSystemCodeUpgradeAuthorization extends Struct {
    readonly codeHash: H256;
    readonly checkVersion: bool;
  }

  /** @name FrameSystemLimitsBlockWeights (303) */
  interface FrameSystemLimitsBlockWeights extends Struct {
    readonly baseBlock: SpWeightsWeightV2Weight;
    readonly maxBlock: SpWeightsWeightV2Weight;
    readonly perClass: FrameSupportDispatchPerDispatchClassWeightsPerClass;
  }

  /** @name FrameSupportDispatchPerDispatchClassWeightsPerClass (304) */
  interface FrameSupportDispatchPerDispatchClassWeightsPerClass extends Struct {
    readonly normal: FrameSystemLimitsWeightsPerClass;
    readonly operational: FrameSystemLimitsWeightsPerClass;
    readonly mandatory: FrameSystemLimitsWeightsPerClass;
  }

  /** @name FrameSystemLimitsWeightsPerClass (305) */
  interface FrameSystemLimitsWeightsPerClass extends Struct {
    readonly baseExtrinsic: SpWeightsWeightV2Weight;
    readonly maxExtrinsic: Option<SpWeightsWeightV2Weight>;
    readonly maxTotal: Option<SpWeightsWeightV2Weight>;
    readonly reserved: Option<SpWeightsWeightV2Weight>;
  }

  /** @name FrameSystemLimitsBlockLength (306) */
  interface FrameSystemLimitsBlockLength extends Struct {
    readonly max: FrameSupportDispatchPerDispatchClassU32;
    readonly maxHeaderSize: Option<u32>;
  }

  /** @name FrameSupportDispatchPerDispatchClassU32 (307) */
  interface FrameSupportDispatchPerDispatchClassU32 extends Struct {
    readonly normal: u32;
    readonly operational: u32;
    readonly mandatory: u32;
  }

  /** @name SpWeightsRuntimeDbWeight (309) */
  interface SpWeightsRuntimeDbWeight extends Struct {
    readonly read: u64;
    readonly write: u64;
  }

  /** @name SpVersionRuntimeVersion (310) */
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

  /** @name FrameSystemError (315) */
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

  /** @name CumulusPalletParachainSystemBlockWeightBlockWeightMode (316) */
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

  /** @name CumulusPalletParachainSystemUnincludedSegmentAncestor (319) */
  interface CumulusPalletParachainSystemUnincludedSegmentAncestor extends Struct {
    readonly usedBandwidth: CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth;
    readonly paraHeadHash: Option<H256>;
    readonly consumedGoAheadSignal: Option<PolkadotPrimitivesV9UpgradeGoAhead>;
  }

  /** @name CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth (320) */
  interface CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth extends Struct {
    readonly umpMsgCount: u32;
    readonly umpTotalBytes: u32;
    readonly hrmpOutgoing: BTreeMap<u32, CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate>;
  }

  /** @name CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate (322) */
  interface CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate extends Struct {
    readonly msgCount: u32;
    readonly totalBytes: u32;
  }

  /** @name PolkadotPrimitivesV9UpgradeGoAhead (326) */
  interface PolkadotPrimitivesV9UpgradeGoAhead extends Enum {
    readonly isAbort: boolean;
    readonly isGoAhead: boolean;
    readonly type: 'Abort' | 'GoAhead';
  }

  /** @name CumulusPalletParachainSystemUnincludedSegmentSegmentTracker (327) */
  interface CumulusPalletParachainSystemUnincludedSegmentSegmentTracker extends Struct {
    readonly usedBandwidth: CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth;
    readonly hrmpWatermark: Option<u32>;
    readonly consumedGoAheadSignal: Option<PolkadotPrimitivesV9UpgradeGoAhead>;
  }

  /** @name PolkadotPrimitivesV9UpgradeRestriction (329) */
  interface PolkadotPrimitivesV9UpgradeRestriction extends Enum {
    readonly isPresent: boolean;
    readonly type: 'Present';
  }

  /** @name CumulusPalletParachainSystemRelayStateSnapshotMessagingStateSnapshot (330) */
  interface CumulusPalletParachainSystemRelayStateSnapshotMessagingStateSnapshot extends Struct {
    readonly dmqMqcHead: H256;
    readonly relayDispatchQueueRemainingCapacity: CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity;
    readonly ingressChannels: Vec<ITuple<[u32, PolkadotPrimitivesV9AbridgedHrmpChannel]>>;
    readonly egressChannels: Vec<ITuple<[u32, PolkadotPrimitivesV9AbridgedHrmpChannel]>>;
  }

  /** @name CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity (331) */
  interface CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity extends Struct {
    readonly remainingCount: u32;
    readonly remainingSize: u32;
  }

  /** @name PolkadotPrimitivesV9AbridgedHrmpChannel (334) */
  interface PolkadotPrimitivesV9AbridgedHrmpChannel extends Struct {
    readonly maxCapacity: u32;
    readonly maxTotalSize: u32;
    readonly maxMessageSize: u32;
    readonly msgCount: u32;
    readonly totalSize: u32;
    readonly mqcHead: Option<H256>;
  }

  /** @name PolkadotPrimitivesV9AbridgedHostConfiguration (335) */
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

  /** @name PolkadotPrimitivesV9AsyncBackingAsyncBackingParams (336) */
  interface PolkadotPrimitivesV9AsyncBackingAsyncBackingParams extends Struct {
    readonly maxCandidateDepth: u32;
    readonly allowedAncestryLen: u32;
  }

  /** @name CumulusPalletParachainSystemParachainInherentInboundMessageId (341) */
  interface CumulusPalletParachainSystemParachainInherentInboundMessageId extends Struct {
    readonly sentAt: u32;
    readonly reverseIdx: u32;
  }

  /** @name PolkadotCorePrimitivesOutboundHrmpMessage (343) */
  interface PolkadotCorePrimitivesOutboundHrmpMessage extends Struct {
    readonly recipient: u32;
    readonly data: Bytes;
  }

  /** @name CumulusPalletParachainSystemPoVMessages (345) */
  interface CumulusPalletParachainSystemPoVMessages extends Struct {
    readonly relayStorageRootOrHash: H256;
    readonly coreSelector: u8;
    readonly bundleIndex: u8;
    readonly umpMsgCount: u32;
    readonly hrmpOutboundCount: u32;
    readonly hrmpOutboundRecipients: Vec<u32>;
  }

  /** @name CumulusPalletParachainSystemError (347) */
  interface CumulusPalletParachainSystemError extends Enum {
    readonly isOverlappingUpgrades: boolean;
    readonly isProhibitedByPolkadot: boolean;
    readonly isTooBig: boolean;
    readonly isValidationDataNotAvailable: boolean;
    readonly isHostConfigurationNotAvailable: boolean;
    readonly isNotScheduled: boolean;
    readonly type: 'OverlappingUpgrades' | 'ProhibitedByPolkadot' | 'TooBig' | 'ValidationDataNotAvailable' | 'HostConfigurationNotAvailable' | 'NotScheduled';
  }

  /** @name PalletConsortiumOrganisation (348) */
  interface PalletConsortiumOrganisation extends Struct {
    readonly kind: SalusPrimitivesCodesOrganisationKind;
    readonly jurisdiction: SalusPrimitivesCodesJurisdiction;
    readonly name: Bytes;
    readonly lei: SalusPrimitivesLei;
    readonly controller: AccountId32;
    readonly status: PalletConsortiumOrganisationStatus;
    readonly collator: Option<AccountId32>;
    readonly admittedAt: u64;
  }

  /** @name PalletConsortiumOrganisationStatus (349) */
  interface PalletConsortiumOrganisationStatus extends Enum {
    readonly isActive: boolean;
    readonly isSuspended: boolean;
    readonly isRemoved: boolean;
    readonly type: 'Active' | 'Suspended' | 'Removed';
  }

  /** @name PalletConsortiumQuotaMeter (350) */
  interface PalletConsortiumQuotaMeter extends Struct {
    readonly isActive: bool;
    readonly quota: Option<SpWeightsWeightV2Weight>;
    readonly used: PalletConsortiumQuotaUsed;
    readonly at: u64;
    readonly stored: u64;
    readonly allowance: Option<u64>;
  }

  /** @name PalletConsortiumQuotaUsed (351) */
  interface PalletConsortiumQuotaUsed extends Struct {
    readonly refTime: u128;
    readonly proofSize: u128;
  }

  /** @name SalusPrimitivesOrganisationCapturedStatements (352) */
  interface SalusPrimitivesOrganisationCapturedStatements extends Struct {
    readonly enrolments: u32;
    readonly consents: u32;
    readonly revocations: u32;
    readonly papers: u32;
  }

  /** @name PalletConsortiumQuotaEmergencyReserve (353) */
  interface PalletConsortiumQuotaEmergencyReserve extends Struct {
    readonly used: PalletConsortiumQuotaUsed;
    readonly at: u64;
  }

  /** @name PalletConsortiumCredential (355) */
  interface PalletConsortiumCredential extends Struct {
    readonly roles: u64;
    readonly period: SalusPrimitivesTimePeriod;
    readonly status: PalletConsortiumCredentialStatus;
    readonly reviewDue: Option<u64>;
    readonly isAlias: bool;
  }

  /** @name PalletConsortiumCredentialStatus (356) */
  interface PalletConsortiumCredentialStatus extends Enum {
    readonly isActive: boolean;
    readonly isSuspended: boolean;
    readonly type: 'Active' | 'Suspended';
  }

  /** @name PalletConsortiumAlias (357) */
  interface PalletConsortiumAlias extends Struct {
    readonly organisation: u32;
    readonly month: u16;
    readonly commitment: H256;
    readonly practitioner: Option<AccountId32>;
  }

  /** @name PalletConsortiumSponsorship (359) */
  interface PalletConsortiumSponsorship extends Struct {
    readonly organisation: u32;
    readonly grounds: u32;
  }

  /** @name PalletConsortiumSeat (362) */
  interface PalletConsortiumSeat extends Struct {
    readonly organisation: u32;
    readonly collator: AccountId32;
    readonly isIdle: bool;
  }

  /** @name SalusPrimitivesSignedPayloadUsedPayload (364) */
  interface SalusPrimitivesSignedPayloadUsedPayload extends Struct {
    readonly deadline: u64;
    readonly sponsor: u32;
  }

  /** @name PalletConsortiumDeposit (366) */
  interface PalletConsortiumDeposit extends Struct {
    readonly organisation: u32;
    readonly bytes: u64;
  }

  /** @name PalletConsortiumError (368) */
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
    readonly isJurisdictionInvalid: boolean;
    readonly isVotingAccountTaken: boolean;
    readonly isTooManyMembers: boolean;
    readonly type: 'NameEmpty' | 'NameNotUtf8' | 'LeiInvalid' | 'LeiTaken' | 'ControllerTaken' | 'TooManyOrganisations' | 'TooManySponsors' | 'OrganisationNotFound' | 'OrganisationNotActive' | 'NotSuspended' | 'NotController' | 'RolesMissing' | 'TooManyRoles' | 'UnknownCode' | 'PeriodInvalid' | 'AlreadyVouchedFor' | 'CredentialNotFound' | 'CollatorTaken' | 'TooManyCollators' | 'NotChanged' | 'CollatorInUse' | 'OrganisationRemoved' | 'OrganisationNotRemoved' | 'NothingToRelease' | 'CredentialAlreadySuspended' | 'CredentialNotSuspended' | 'DeadlinePassed' | 'DeadlineTooFar' | 'PayloadUsed' | 'SignatureInvalid' | 'PayloadNotFound' | 'DeadlineNotPassed' | 'NothingToPrune' | 'NotAuthorized' | 'CredentialNotInForce' | 'KeyLengthInvalid' | 'TooManyVersions' | 'KeyOwnerNotGone' | 'SeatNotFound' | 'SeatNotIdle' | 'TooFewCollators' | 'RunsFallbackCollator' | 'AllowanceExhausted' | 'AccountInUse' | 'MonthInvalid' | 'CommitmentMissing' | 'AliasNotFound' | 'AliasAlreadyOpened' | 'OpeningInvalid' | 'AliasNotEnded' | 'AliasNotRenewable' | 'NoActiveSponsor' | 'JurisdictionInvalid' | 'VotingAccountTaken' | 'TooManyMembers';
  }

  /** @name SpCoreCryptoKeyTypeId (375) */
  interface SpCoreCryptoKeyTypeId extends U8aFixed {}

  /** @name PalletSessionError (376) */
  interface PalletSessionError extends Enum {
    readonly isInvalidProof: boolean;
    readonly isNoAssociatedValidatorId: boolean;
    readonly isDuplicatedKey: boolean;
    readonly isNoKeys: boolean;
    readonly isNoAccount: boolean;
    readonly type: 'InvalidProof' | 'NoAssociatedValidatorId' | 'DuplicatedKey' | 'NoKeys' | 'NoAccount';
  }

  /** @name PalletUtilityError (381) */
  interface PalletUtilityError extends Enum {
    readonly isTooManyCalls: boolean;
    readonly type: 'TooManyCalls';
  }

  /** @name PalletProxyProxyDefinition (384) */
  interface PalletProxyProxyDefinition extends Struct {
    readonly delegate: AccountId32;
    readonly proxyType: SalusRuntimeConfigsAccountsProxyType;
    readonly delay: u32;
  }

  /** @name PalletProxyAnnouncement (388) */
  interface PalletProxyAnnouncement extends Struct {
    readonly real: AccountId32;
    readonly callHash: H256;
    readonly height: u32;
  }

  /** @name PalletProxyError (390) */
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

  /** @name PalletMultisigMultisig (392) */
  interface PalletMultisigMultisig extends Struct {
    readonly when: PalletMultisigTimepoint;
    readonly deposit: u128;
    readonly depositor: AccountId32;
    readonly approvals: Vec<AccountId32>;
  }

  /** @name PalletMultisigError (394) */
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

  /** @name PalletBalancesAccountData (395) */
  interface PalletBalancesAccountData extends Struct {
    readonly free: u128;
    readonly reserved: u128;
    readonly frozen: u128;
    readonly flags: u128;
  }

  /** @name PalletBalancesBalanceLock (398) */
  interface PalletBalancesBalanceLock extends Struct {
    readonly id: U8aFixed;
    readonly amount: u128;
    readonly reasons: PalletBalancesReasons;
  }

  /** @name PalletBalancesReasons (399) */
  interface PalletBalancesReasons extends Enum {
    readonly isFee: boolean;
    readonly isMisc: boolean;
    readonly isAll: boolean;
    readonly type: 'Fee' | 'Misc' | 'All';
  }

  /** @name PalletBalancesReserveData (402) */
  interface PalletBalancesReserveData extends Struct {
    readonly id: U8aFixed;
    readonly amount: u128;
  }

  /** @name FrameSupportTokensMiscIdAmount (408) */
  interface FrameSupportTokensMiscIdAmount extends Struct {
    readonly id: Null;
    readonly amount: u128;
  }

  /** @name PalletBalancesError (410) */
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

  /** @name PalletGovernanceTrackRules (411) */
  interface PalletGovernanceTrackRules extends Struct {
    readonly threshold: PalletGovernanceThreshold;
    readonly voting: u64;
    readonly delay: u64;
    readonly enactment: u64;
  }

  /** @name PalletGovernanceThreshold (412) */
  interface PalletGovernanceThreshold extends Enum {
    readonly isAnyVote: boolean;
    readonly isMajority: boolean;
    readonly isTwoThirds: boolean;
    readonly type: 'AnyVote' | 'Majority' | 'TwoThirds';
  }

  /** @name PalletGovernanceProposal (413) */
  interface PalletGovernanceProposal extends Struct {
    readonly track: PalletGovernanceTrack;
    readonly organisation: u32;
    readonly specVersion: u32;
    readonly votingEnds: u64;
    readonly passage: Option<PalletGovernancePassage>;
  }

  /** @name PalletGovernanceBallot (417) */
  interface PalletGovernanceBallot extends Struct {
    readonly organisation: u32;
    readonly isAye: bool;
  }

  /** @name PalletGovernancePause (420) */
  interface PalletGovernancePause extends Struct {
    readonly class: SalusPrimitivesGovernanceCallClass;
    readonly until: u64;
  }

  /** @name PalletGovernanceError (422) */
  interface PalletGovernanceError extends Enum {
    readonly isNotVoter: boolean;
    readonly isNotGoverned: boolean;
    readonly isCallTooLong: boolean;
    readonly isCallTooHeavy: boolean;
    readonly isTooManyProposals: boolean;
    readonly isAllowanceExhausted: boolean;
    readonly isProposalNotFound: boolean;
    readonly isVotingOver: boolean;
    readonly isNotChanged: boolean;
    readonly isTooManyBallots: boolean;
    readonly isAlreadyPassed: boolean;
    readonly isNotApproved: boolean;
    readonly isNotPassed: boolean;
    readonly isTooEarly: boolean;
    readonly isExpired: boolean;
    readonly isRuntimeChanged: boolean;
    readonly isStillOpen: boolean;
    readonly isNotProposer: boolean;
    readonly isDurationInvalid: boolean;
    readonly isNotPaused: boolean;
    readonly isNobodyLeft: boolean;
    readonly type: 'NotVoter' | 'NotGoverned' | 'CallTooLong' | 'CallTooHeavy' | 'TooManyProposals' | 'AllowanceExhausted' | 'ProposalNotFound' | 'VotingOver' | 'NotChanged' | 'TooManyBallots' | 'AlreadyPassed' | 'NotApproved' | 'NotPassed' | 'TooEarly' | 'Expired' | 'RuntimeChanged' | 'StillOpen' | 'NotProposer' | 'DurationInvalid' | 'NotPaused' | 'NobodyLeft';
  }

  /** @name PalletAccessControlPermit (423) */
  interface PalletAccessControlPermit extends Struct {
    readonly practitioner: AccountId32;
    readonly organisation: u32;
    readonly request: SalusPrimitivesEvaluatorAskedAccessRequest;
    readonly record: Option<u64>;
    readonly study: Option<u64>;
    readonly usage: PalletAccessControlPermitUsage;
    readonly uses: u32;
    readonly obligations: SalusPrimitivesResearchObligations;
    readonly ground: PalletAccessControlPermitGround;
    readonly policyVersion: u32;
    readonly decidedAt: u64;
    readonly expiresAt: u64;
  }

  /** @name SalusPrimitivesEvaluatorAskedAccessRequest (424) */
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

  /** @name SalusPrimitivesResearchObligations (426) */
  interface SalusPrimitivesResearchObligations extends Struct {
    readonly duties: u64;
    readonly publishFrom: Option<u64>;
    readonly months: Option<u16>;
  }

  /** @name PalletAccessControlPermitGround (427) */
  interface PalletAccessControlPermitGround extends Enum {
    readonly isConsent: boolean;
    readonly asConsent: u64;
    readonly isOwnRight: boolean;
    readonly isDefaultPolicy: boolean;
    readonly type: 'Consent' | 'OwnRight' | 'DefaultPolicy';
  }

  /** @name PalletAccessControlHalvesDisclosure (428) */
  interface PalletAccessControlHalvesDisclosure extends Struct {
    readonly source: u32;
    readonly new_: SalusPrimitivesDisclosureNewDisclosure;
    readonly suspendedUntil: Option<u64>;
    readonly postedAt: u64;
    readonly half: PalletAccessControlHalvesRecipientHalf;
  }

  /** @name PalletAccessControlHalvesRecipientHalf (429) */
  interface PalletAccessControlHalvesRecipientHalf extends Enum {
    readonly isNotExpected: boolean;
    readonly isAwaited: boolean;
    readonly asAwaited: {
      readonly acknowledged: u32;
      readonly since: u64;
    } & Struct;
    readonly isAcknowledged: boolean;
    readonly asAcknowledged: {
      readonly at: u64;
      readonly count: u32;
    } & Struct;
    readonly isDisputed: boolean;
    readonly asDisputed: {
      readonly acknowledged: u32;
      readonly reason: SalusPrimitivesDisclosureDisputeReason;
      readonly at: u64;
    } & Struct;
    readonly type: 'NotExpected' | 'Awaited' | 'Acknowledged' | 'Disputed';
  }

  /** @name PalletAccessControlHalvesHalf (431) */
  interface PalletAccessControlHalvesHalf extends Enum {
    readonly isDisclosure: boolean;
    readonly asDisclosure: ITuple<[SalusPrimitivesIdsSubjectId, u64]>;
    readonly isLeaves: boolean;
    readonly asLeaves: SalusPrimitivesIdsSubjectId;
    readonly isSealed: boolean;
    readonly asSealed: u64;
    readonly isBatches: boolean;
    readonly type: 'Disclosure' | 'Leaves' | 'Sealed' | 'Batches';
  }

  /** @name PalletAccessControlHalvesPostedHalf (433) */
  interface PalletAccessControlHalvesPostedHalf extends Struct {
    readonly commitment: H256;
    readonly postedAt: u64;
  }

  /** @name PalletAccessControlHalvesPostedBatch (435) */
  interface PalletAccessControlHalvesPostedBatch extends Struct {
    readonly batch: SalusPrimitivesAccessBatch;
    readonly postedAt: u64;
    readonly isStateKnown: bool;
  }

  /** @name PalletAccessControlHalvesDemand (437) */
  interface PalletAccessControlHalvesDemand extends Struct {
    readonly period: SalusPrimitivesTimePeriod;
    readonly demandedAt: u64;
    readonly sponsor: u32;
    readonly answer: Option<ITuple<[PalletAccessControlHalvesDemandAnswer, u64]>>;
  }

  /** @name PalletAccessControlEmergencyTypesEmergency (441) */
  interface PalletAccessControlEmergencyTypesEmergency extends Struct {
    readonly practitioner: AccountId32;
    readonly organisation: u32;
    readonly custodian: u32;
    readonly request: SalusPrimitivesEvaluatorAskedAccessRequest;
    readonly record: Option<u64>;
    readonly keeper: Option<u32>;
    readonly justification: H256;
    readonly brokenAt: u64;
    readonly recordedAt: u64;
    readonly expiresAt: u64;
    readonly postedBy: Option<u32>;
    readonly withoutStanding: bool;
    readonly whileSuspended: bool;
    readonly refusal: PalletAccessControlEmergencyTypesRefusalHandling;
    readonly isWithheld: bool;
    readonly fileBy: u64;
    readonly filedAt: Option<u64>;
    readonly overdue: u32;
    readonly review: PalletAccessControlEmergencyTypesReview;
  }

  /** @name PalletAccessControlEmergencyTypesReview (442) */
  interface PalletAccessControlEmergencyTypesReview extends Enum {
    readonly isWaiting: boolean;
    readonly asWaiting: {
      readonly turnAt: u64;
    } & Struct;
    readonly isAssigned: boolean;
    readonly asAssigned: {
      readonly reviewer: u32;
      readonly due: u64;
    } & Struct;
    readonly isGiven: boolean;
    readonly asGiven: {
      readonly reviewer: u32;
      readonly by: AccountId32;
      readonly verdict: PalletAccessControlEmergencyTypesVerdict;
      readonly at: u64;
      readonly keptUntil: u64;
    } & Struct;
    readonly type: 'Waiting' | 'Assigned' | 'Given';
  }

  /** @name PalletAccessControlEmergencyTypesTurn (443) */
  interface PalletAccessControlEmergencyTypesTurn extends Struct {
    readonly at: U8aFixed;
    readonly emergency: U8aFixed;
  }

  /** @name PalletAccessControlEmergencyTypesReviewRecord (444) */
  interface PalletAccessControlEmergencyTypesReviewRecord extends Struct {
    readonly owed: u32;
    readonly given: u32;
    readonly overdue: u32;
  }

  /** @name PalletAccessControlEmergencyTypesStanding (445) */
  interface PalletAccessControlEmergencyTypesStanding extends Struct {
    readonly unfiled: Vec<ITuple<[u64, u64]>>;
    readonly against: u32;
    readonly lostUntil: u64;
    readonly isSuspended: bool;
  }

  /** @name PalletAccessControlError (449) */
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
    readonly isRecordErased: boolean;
    readonly isTooManyDenials: boolean;
    readonly isNotPermitHolder: boolean;
    readonly isPermitNotInForce: boolean;
    readonly isPermitUsedUp: boolean;
    readonly isOutsidePermit: boolean;
    readonly isRecipientNotFound: boolean;
    readonly isRecipientIsSource: boolean;
    readonly isCommitmentMissing: boolean;
    readonly isNothingDisclosed: boolean;
    readonly isSeriesMalformed: boolean;
    readonly isDisclosedInFuture: boolean;
    readonly isBasisIsConsent: boolean;
    readonly isDisclosureNotFound: boolean;
    readonly isNotTheSource: boolean;
    readonly isNotTheRecipient: boolean;
    readonly isAlreadyAnswered: boolean;
    readonly isMoreThanDisclosed: boolean;
    readonly isHalfDisputed: boolean;
    readonly isSealedHalfNotFound: boolean;
    readonly isOpeningMismatch: boolean;
    readonly isPeriodInvalid: boolean;
    readonly isPeriodNotNext: boolean;
    readonly isBatchTooLarge: boolean;
    readonly isRootMalformed: boolean;
    readonly isStateAfterAccess: boolean;
    readonly isStateTooOld: boolean;
    readonly isStateUnknown: boolean;
    readonly isNotAuthorized: boolean;
    readonly isPowerMissing: boolean;
    readonly isDemandOpen: boolean;
    readonly isDemandNotFound: boolean;
    readonly isItemNotFound: boolean;
    readonly isNotPrunable: boolean;
    readonly isNotAnEmergency: boolean;
    readonly isJustificationMissing: boolean;
    readonly isNotPractitioner: boolean;
    readonly isPurposeNotClaimable: boolean;
    readonly isBreakGlassSuspended: boolean;
    readonly isBreakGlassLost: boolean;
    readonly isJustificationOverdue: boolean;
    readonly isTooManyUnfiled: boolean;
    readonly isNotAParty: boolean;
    readonly isNotBrokenYet: boolean;
    readonly isDeadlinePassed: boolean;
    readonly isPayloadUsed: boolean;
    readonly isSignatureInvalid: boolean;
    readonly isEmergencyNotFound: boolean;
    readonly isAlreadyFiled: boolean;
    readonly isAlreadyReviewed: boolean;
    readonly isNotReviewer: boolean;
    readonly isReviewOverdue: boolean;
    readonly isPartyToEmergency: boolean;
    readonly isJustificationNotFiled: boolean;
    readonly isNotController: boolean;
    readonly isNotForOneself: boolean;
    readonly isBreakGlassNotSuspended: boolean;
    readonly isCountryInvalid: boolean;
    readonly isCountryTwice: boolean;
    readonly isNotChanged: boolean;
    readonly isEmergencyNotOver: boolean;
    readonly isPayloadNotFound: boolean;
    readonly isDeadlineNotPassed: boolean;
    readonly type: 'OrganisationNotFound' | 'OrganisationNotActive' | 'NotVouchedFor' | 'CredentialNotInForce' | 'SubjectNotFound' | 'SubjectNotActive' | 'RecordNotFound' | 'UnknownCode' | 'EmergencyPurpose' | 'PermitNotFound' | 'PermitNotExpired' | 'NothingToPrune' | 'AllowanceExhausted' | 'StudyNotFound' | 'RecordErased' | 'TooManyDenials' | 'NotPermitHolder' | 'PermitNotInForce' | 'PermitUsedUp' | 'OutsidePermit' | 'RecipientNotFound' | 'RecipientIsSource' | 'CommitmentMissing' | 'NothingDisclosed' | 'SeriesMalformed' | 'DisclosedInFuture' | 'BasisIsConsent' | 'DisclosureNotFound' | 'NotTheSource' | 'NotTheRecipient' | 'AlreadyAnswered' | 'MoreThanDisclosed' | 'HalfDisputed' | 'SealedHalfNotFound' | 'OpeningMismatch' | 'PeriodInvalid' | 'PeriodNotNext' | 'BatchTooLarge' | 'RootMalformed' | 'StateAfterAccess' | 'StateTooOld' | 'StateUnknown' | 'NotAuthorized' | 'PowerMissing' | 'DemandOpen' | 'DemandNotFound' | 'ItemNotFound' | 'NotPrunable' | 'NotAnEmergency' | 'JustificationMissing' | 'NotPractitioner' | 'PurposeNotClaimable' | 'BreakGlassSuspended' | 'BreakGlassLost' | 'JustificationOverdue' | 'TooManyUnfiled' | 'NotAParty' | 'NotBrokenYet' | 'DeadlinePassed' | 'PayloadUsed' | 'SignatureInvalid' | 'EmergencyNotFound' | 'AlreadyFiled' | 'AlreadyReviewed' | 'NotReviewer' | 'ReviewOverdue' | 'PartyToEmergency' | 'JustificationNotFiled' | 'NotController' | 'NotForOneself' | 'BreakGlassNotSuspended' | 'CountryInvalid' | 'CountryTwice' | 'NotChanged' | 'EmergencyNotOver' | 'PayloadNotFound' | 'DeadlineNotPassed';
  }

  /** @name PalletRecordAnchoringRecord (451) */
  interface PalletRecordAnchoringRecord extends Struct {
    readonly custodian: u32;
    readonly author: u32;
    readonly class: SalusPrimitivesCodesDataClass;
    readonly confidentiality: SalusPrimitivesCodesConfidentiality;
    readonly labels: u64;
    readonly commitment: H256;
    readonly secondCommitment: Option<H256>;
    readonly schema: PalletRecordAnchoringSchemaVersion;
    readonly dataTime: Option<u64>;
    readonly tags: Option<Vec<H256>>;
    readonly basis: PalletRecordAnchoringCollectionBasis;
    readonly replaces: Option<PalletRecordAnchoringPredecessor>;
    readonly anchoredAt: u64;
    readonly supersededBy: Option<u64>;
    readonly holds: PalletRecordAnchoringHolds;
    readonly offer: Option<PalletRecordAnchoringCustodyOffer>;
  }

  /** @name PalletRecordAnchoringPredecessor (453) */
  interface PalletRecordAnchoringPredecessor extends Struct {
    readonly record: u64;
    readonly relation: SalusPrimitivesCodesVersionRelation;
  }

  /** @name PalletRecordAnchoringHolds (454) */
  interface PalletRecordAnchoringHolds extends Struct {
    readonly custodian: Option<SalusPrimitivesCodesErasureRetentionGround>;
    readonly governance: Option<SalusPrimitivesCodesErasureRetentionGround>;
  }

  /** @name PalletRecordAnchoringCustodyOffer (457) */
  interface PalletRecordAnchoringCustodyOffer extends Struct {
    readonly to: u32;
    readonly expiresAt: u64;
  }

  /** @name PalletRecordAnchoringBatch (459) */
  interface PalletRecordAnchoringBatch extends Struct {
    readonly root: H256;
    readonly count: u32;
    readonly schema: PalletRecordAnchoringSchemaVersion;
    readonly leafKinds: u64;
    readonly anchoredAt: u64;
    readonly holds: PalletRecordAnchoringHolds;
  }

  /** @name PalletRecordAnchoringTombstone (460) */
  interface PalletRecordAnchoringTombstone extends Struct {
    readonly custodian: u32;
    readonly ground: SalusPrimitivesCodesErasureErasureGround;
    readonly erasedAt: u64;
    readonly replaces: Option<PalletRecordAnchoringPredecessor>;
    readonly supersededBy: Option<u64>;
  }

  /** @name PalletRecordAnchoringBatchTombstone (461) */
  interface PalletRecordAnchoringBatchTombstone extends Struct {
    readonly ground: SalusPrimitivesCodesErasureErasureGround;
    readonly erasedAt: u64;
  }

  /** @name PalletRecordAnchoringAttestation (463) */
  interface PalletRecordAnchoringAttestation extends Struct {
    readonly organisation: u32;
    readonly kind: PalletRecordAnchoringAttestationKind;
    readonly attestedAt: u64;
  }

  /** @name PalletRecordAnchoringError (465) */
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
    readonly isTagMissing: boolean;
    readonly isTagNamedTwice: boolean;
    readonly isLeafKindsMissing: boolean;
    readonly isRecordNotFound: boolean;
    readonly isRecordErased: boolean;
    readonly isBatchNotFound: boolean;
    readonly isBatchErased: boolean;
    readonly isNotCustodian: boolean;
    readonly isAlreadySuperseded: boolean;
    readonly isHoldInForce: boolean;
    readonly isAlreadyHeld: boolean;
    readonly isNotHeld: boolean;
    readonly isSameOrganisation: boolean;
    readonly isAlreadyOffered: boolean;
    readonly isOfferNotFound: boolean;
    readonly isOfferExpired: boolean;
    readonly isNotParty: boolean;
    readonly isCustodianNotRemoved: boolean;
    readonly isNotCustodianOfSubject: boolean;
    readonly isTooManyAttestations: boolean;
    readonly isAttestationNotFound: boolean;
    readonly type: 'OrganisationNotFound' | 'OrganisationNotActive' | 'NotVouchedFor' | 'CredentialNotInForce' | 'SubjectNotFound' | 'SubjectNotActive' | 'UnknownCode' | 'CommitmentMissing' | 'DataTimeInFuture' | 'NotPermitted' | 'BasisIsConsent' | 'EmptyBatch' | 'BatchTooLarge' | 'AllowanceExhausted' | 'TagMissing' | 'TagNamedTwice' | 'LeafKindsMissing' | 'RecordNotFound' | 'RecordErased' | 'BatchNotFound' | 'BatchErased' | 'NotCustodian' | 'AlreadySuperseded' | 'HoldInForce' | 'AlreadyHeld' | 'NotHeld' | 'SameOrganisation' | 'AlreadyOffered' | 'OfferNotFound' | 'OfferExpired' | 'NotParty' | 'CustodianNotRemoved' | 'NotCustodianOfSubject' | 'TooManyAttestations' | 'AttestationNotFound';
  }

  /** @name SalusPrimitivesConsentLiveConsent (467) */
  interface SalusPrimitivesConsentLiveConsent extends Struct {
    readonly id: u64;
    readonly by: SalusPrimitivesConsentGrantedBy;
    readonly verification: SalusPrimitivesConsentVerification;
    readonly replaces: Vec<u64>;
    readonly sponsor: u32;
    readonly statement: SalusPrimitivesConsentStatement;
  }

  /** @name SalusPrimitivesConsentStatement (469) */
  interface SalusPrimitivesConsentStatement extends Enum {
    readonly isOpen: boolean;
    readonly asOpen: SalusPrimitivesConsent;
    readonly isSealed: boolean;
    readonly asSealed: SalusPrimitivesConsentSealedDeny;
    readonly type: 'Open' | 'Sealed';
  }

  /** @name PalletConsentRegistryOverview (472) */
  interface PalletConsentRegistryOverview extends Struct {
    readonly consents: u32;
    readonly denies: Vec<PalletConsentRegistryOverviewDenyMark>;
    readonly programmes: Vec<ITuple<[u32, u32]>>;
    readonly room: Option<PalletConsentRegistryRoom>;
  }

  /** @name PalletConsentRegistryOverviewDenyMark (474) */
  interface PalletConsentRegistryOverviewDenyMark extends Struct {
    readonly consent: u64;
    readonly grantee: SalusPrimitivesConsentGrantee;
    readonly period: SalusPrimitivesTimePeriod;
    readonly by: SalusPrimitivesConsentGrantedBy;
    readonly region: Option<SalusPrimitivesConsentRegion>;
  }

  /** @name PalletConsentRegistryRoom (481) */
  interface PalletConsentRegistryRoom extends Struct {
    readonly organisation: u32;
    readonly bytes: u64;
  }

  /** @name PalletConsentRegistryCapture (483) */
  interface PalletConsentRegistryCapture extends Struct {
    readonly epoch: u32;
    readonly clerk: AccountId32;
    readonly organisation: u32;
    readonly evidence: H256;
    readonly grantee: SalusPrimitivesConsentGrantee;
    readonly statement: PalletConsentRegistryPaperStatement;
  }

  /** @name PalletConsentRegistryPaperStatement (484) */
  interface PalletConsentRegistryPaperStatement extends Enum {
    readonly isConsent: boolean;
    readonly asConsent: SalusPrimitivesConsent;
    readonly isLift: boolean;
    readonly asLift: u64;
    readonly type: 'Consent' | 'Lift';
  }

  /** @name PalletConsentRegistryProposal (486) */
  interface PalletConsentRegistryProposal extends Struct {
    readonly id: u64;
    readonly epoch: u32;
    readonly organisation: u32;
    readonly expiresAt: u64;
    readonly grantee: SalusPrimitivesConsentGrantee;
    readonly consent: SalusPrimitivesConsent;
  }

  /** @name SalusPrimitivesEvaluatorPolicyPolicyTables (489) */
  interface SalusPrimitivesEvaluatorPolicyPolicyTables extends Struct {
    readonly version: u32;
    readonly claims: Vec<SalusPrimitivesEvaluatorPolicyPurposeClaim>;
    readonly rules: Vec<SalusPrimitivesEvaluatorPolicyPolicyRule>;
  }

  /** @name PalletConsentRegistryError (490) */
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

  /** @name PalletPatientIdentitySubject (491) */
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

  /** @name PalletPatientIdentitySubjectStatus (492) */
  interface PalletPatientIdentitySubjectStatus extends Enum {
    readonly isActive: boolean;
    readonly isEnded: boolean;
    readonly isDeceased: boolean;
    readonly type: 'Active' | 'Ended' | 'Deceased';
  }

  /** @name PalletPatientIdentityDeathReport (495) */
  interface PalletPatientIdentityDeathReport extends Struct {
    readonly organisation: u32;
    readonly contestableUntil: u64;
  }

  /** @name PalletPatientIdentityRepresentative (498) */
  interface PalletPatientIdentityRepresentative extends Struct {
    readonly kind: SalusPrimitivesCodesRepresentativeKind;
    readonly powers: SalusPrimitivesIdentityPowers;
    readonly period: SalusPrimitivesTimePeriod;
    readonly tenure: u8;
    readonly byCourt: bool;
    readonly freeCalls: u64;
  }

  /** @name PalletPatientIdentityGuardianship (499) */
  interface PalletPatientIdentityGuardianship extends Struct {
    readonly guardians: Vec<AccountId32>;
    readonly threshold: u32;
    readonly delay: u64;
    readonly tenure: u8;
  }

  /** @name PalletPatientIdentityRecovery (500) */
  interface PalletPatientIdentityRecovery extends Struct {
    readonly newController: AccountId32;
    readonly approvals: Vec<AccountId32>;
    readonly proposedAt: u64;
    readonly reachedAt: Option<u64>;
  }

  /** @name PalletPatientIdentityPaper (501) */
  interface PalletPatientIdentityPaper extends Struct {
    readonly line: u64;
    readonly clerk: AccountId32;
    readonly statement: PalletPatientIdentityStatement;
    readonly evidence: H256;
    readonly recordedAt: u64;
  }

  /** @name PalletPatientIdentityKeyHash (502) */
  interface PalletPatientIdentityKeyHash extends Struct {
    readonly hash_: Option<H256>;
    readonly version: u32;
  }

  /** @name PalletPatientIdentityLaneOperationalUse (503) */
  interface PalletPatientIdentityLaneOperationalUse extends Struct {
    readonly block: u32;
    readonly free: SpWeightsWeightV2Weight;
    readonly all: SpWeightsWeightV2Weight;
  }

  /** @name PalletPatientIdentityError (504) */
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

  /** @name SalusPrimitivesTrailTrailHead (505) */
  interface SalusPrimitivesTrailTrailHead extends Struct {
    readonly length: u64;
    readonly peaks: Vec<H256>;
  }

  /** @name SalusPrimitivesTrailKeyEntryKey (507) */
  interface SalusPrimitivesTrailKeyEntryKey extends U8aFixed {}

  /** @name SalusPrimitivesAuditEntryContent (508) */
  interface SalusPrimitivesAuditEntryContent extends Struct {
    readonly time: u64;
    readonly kind: SalusPrimitivesAuditAuditKind;
    readonly agent: Option<AccountId32>;
    readonly organisation: Option<u32>;
    readonly action: Option<SalusPrimitivesCodesActionConsentAction>;
    readonly purpose: Option<SalusPrimitivesCodesPurposePurposeOfUse>;
    readonly outcome: SalusPrimitivesAuditAuditOutcome;
    readonly ground: SalusPrimitivesAuditAuditGround;
    readonly object: SalusPrimitivesAuditAuditObject;
  }

  /** @name SalusPrimitivesAuditAuditKind (509) */
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
    readonly isRecordSuperseded: boolean;
    readonly isRecordErased: boolean;
    readonly isBatchErased: boolean;
    readonly isHoldPlaced: boolean;
    readonly isHoldLifted: boolean;
    readonly isCustodyOffered: boolean;
    readonly isCustodyOfferDiscarded: boolean;
    readonly isCustodyTransferred: boolean;
    readonly isCustodyAdopted: boolean;
    readonly isRecordAttested: boolean;
    readonly isAttestationWithdrawn: boolean;
    readonly isVotingAccountNamed: boolean;
    readonly isProposalMade: boolean;
    readonly isVotedFor: boolean;
    readonly isVotedAgainst: boolean;
    readonly isProposalPassed: boolean;
    readonly isProposalEnacted: boolean;
    readonly isProposalClosed: boolean;
    readonly isProposalWithdrawn: boolean;
    readonly isUpgradeAuthorized: boolean;
    readonly isCallsPaused: boolean;
    readonly isPauseLifted: boolean;
    readonly isRetentionSet: boolean;
    readonly isPermitUsed: boolean;
    readonly isDisclosurePosted: boolean;
    readonly isDisclosureAcknowledged: boolean;
    readonly isDisclosureDisputed: boolean;
    readonly isHalfSealed: boolean;
    readonly isHalfOpened: boolean;
    readonly isAccessBatchPosted: boolean;
    readonly isLeavesDemanded: boolean;
    readonly isLeavesAnswered: boolean;
    readonly isGlassBroken: boolean;
    readonly isEmergencyPosted: boolean;
    readonly isJustificationFiled: boolean;
    readonly isReviewAssigned: boolean;
    readonly isReviewOverdue: boolean;
    readonly isEmergencyReviewed: boolean;
    readonly isBreakGlassRestored: boolean;
    readonly isEmergencyRefusalsChanged: boolean;
    readonly type: 'OrganisationAdmitted' | 'OrganisationSuspended' | 'OrganisationReinstated' | 'CollatorNamed' | 'CredentialIssued' | 'CredentialRevoked' | 'SubjectEnrolled' | 'RepresentativeAppointed' | 'RepresentativeDismissed' | 'ConsentGranted' | 'ConsentRevoked' | 'AllConsentsRevoked' | 'ConsentCaptured' | 'CaptureDiscarded' | 'PolicyChanged' | 'RecordAnchored' | 'BatchAnchored' | 'AccessDecided' | 'ControllerRotated' | 'SubjectClaimed' | 'SubjectEnded' | 'SubjectDeceased' | 'GuardiansSet' | 'RecoveryProposed' | 'RecoveryApproved' | 'RecoveryVetoed' | 'RecoveryFinished' | 'MajoritySet' | 'TakenOver' | 'OrganisationRemoved' | 'CredentialsReleased' | 'SeatReleased' | 'CredentialSuspended' | 'CredentialReinstated' | 'CredentialRenewed' | 'OrganisationControllerRotated' | 'EncryptionKeySet' | 'EncryptionKeysReleased' | 'QuotaSet' | 'SeatFellIdle' | 'SeatResumed' | 'FallbackCollatorsSet' | 'AliasIssued' | 'AliasOpened' | 'AliasesReleased' | 'AllowanceSet' | 'ConsentAmended' | 'ConsentsRevokedToward' | 'ConsentProposed' | 'ProposalRefused' | 'ConsentVerified' | 'ConsentRefuted' | 'DenySealed' | 'DenyOpened' | 'ProgrammeAdmitted' | 'ProgrammeClosed' | 'StudyRegistered' | 'StudyWithdrawn' | 'PurposeClaimsChanged' | 'PaperRecorded' | 'PaperDiscarded' | 'RepresentativeNamed' | 'CourtOrderLifted' | 'SubjectAdopted' | 'DeathContested' | 'DeathWithdrawn' | 'RecordSuperseded' | 'RecordErased' | 'BatchErased' | 'HoldPlaced' | 'HoldLifted' | 'CustodyOffered' | 'CustodyOfferDiscarded' | 'CustodyTransferred' | 'CustodyAdopted' | 'RecordAttested' | 'AttestationWithdrawn' | 'VotingAccountNamed' | 'ProposalMade' | 'VotedFor' | 'VotedAgainst' | 'ProposalPassed' | 'ProposalEnacted' | 'ProposalClosed' | 'ProposalWithdrawn' | 'UpgradeAuthorized' | 'CallsPaused' | 'PauseLifted' | 'RetentionSet' | 'PermitUsed' | 'DisclosurePosted' | 'DisclosureAcknowledged' | 'DisclosureDisputed' | 'HalfSealed' | 'HalfOpened' | 'AccessBatchPosted' | 'LeavesDemanded' | 'LeavesAnswered' | 'GlassBroken' | 'EmergencyPosted' | 'JustificationFiled' | 'ReviewAssigned' | 'ReviewOverdue' | 'EmergencyReviewed' | 'BreakGlassRestored' | 'EmergencyRefusalsChanged';
  }

  /** @name SalusPrimitivesAuditAuditOutcome (512) */
  interface SalusPrimitivesAuditAuditOutcome extends Enum {
    readonly isSuccess: boolean;
    readonly isDenied: boolean;
    readonly type: 'Success' | 'Denied';
  }

  /** @name SalusPrimitivesAuditAuditGround (513) */
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
    readonly isErasure: boolean;
    readonly asErasure: SalusPrimitivesCodesErasureErasureGround;
    readonly isRetention: boolean;
    readonly asRetention: SalusPrimitivesCodesErasureRetentionGround;
    readonly type: 'Unstated' | 'OwnRight' | 'Consent' | 'DefaultPolicy' | 'Law' | 'Paper' | 'Governance' | 'Alias' | 'Erasure' | 'Retention';
  }

  /** @name SalusPrimitivesAuditAuditObject (514) */
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
    readonly isProposal: boolean;
    readonly asProposal: u64;
    readonly isCode: boolean;
    readonly asCode: H256;
    readonly isCalls: boolean;
    readonly asCalls: SalusPrimitivesGovernanceCallClass;
    readonly isDisclosure: boolean;
    readonly asDisclosure: u64;
    readonly isSealedHalf: boolean;
    readonly asSealedHalf: u64;
    readonly isAccessBatch: boolean;
    readonly asAccessBatch: u64;
    readonly isEmergency: boolean;
    readonly asEmergency: u64;
    readonly type: 'Nothing' | 'Account' | 'Organisation' | 'Consent' | 'Record' | 'Batch' | 'Permit' | 'Programme' | 'Study' | 'Proposal' | 'Code' | 'Calls' | 'Disclosure' | 'SealedHalf' | 'AccessBatch' | 'Emergency';
  }

  /** @name PalletAuditTrailError (515) */
  interface PalletAuditTrailError extends Enum {
    readonly isRetentionTooShort: boolean;
    readonly isNotChanged: boolean;
    readonly isNothingToPrune: boolean;
    readonly isEntryNotFound: boolean;
    readonly isRetentionNotOver: boolean;
    readonly isProofInvalid: boolean;
    readonly type: 'RetentionTooShort' | 'NotChanged' | 'NothingToPrune' | 'EntryNotFound' | 'RetentionNotOver' | 'ProofInvalid';
  }

  /** @name SalusRuntimeRuntime (516) */
  type SalusRuntimeRuntime = Null;

  /** @name PalletConsortiumQuota (525) */
  interface PalletConsortiumQuota extends Struct {
    readonly capacity: SpWeightsWeightV2Weight;
    readonly left: SpWeightsWeightV2Weight;
    readonly leftToOrdinary: SpWeightsWeightV2Weight;
  }

  /** @name PalletConsortiumAllowance (527) */
  interface PalletConsortiumAllowance extends Struct {
    readonly capacity: u64;
    readonly stored: u64;
  }

  /** @name PalletPatientIdentityDidFacts (537) */
  interface PalletPatientIdentityDidFacts extends Struct {
    readonly status: PalletPatientIdentitySubjectStatus;
    readonly controller: Option<AccountId32>;
    readonly keyHash: Option<H256>;
    readonly keyVersion: u32;
    readonly custodian: u32;
    readonly isAssisted: bool;
  }

  /** @name SalusPrimitivesEvaluatorAnswer (538) */
  interface SalusPrimitivesEvaluatorAnswer extends Struct {
    readonly decision: SalusPrimitivesEvaluatorAnswerAccessDecision;
    readonly ground: SalusPrimitivesEvaluatorAnswerAnswerGround;
    readonly policyVersion: u32;
    readonly reasons: Vec<SalusPrimitivesEvaluatorAnswerReason>;
    readonly obligations: SalusPrimitivesResearchObligations;
  }

  /** @name SalusPrimitivesEvaluatorAnswerAnswerGround (539) */
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

  /** @name SalusPrimitivesOrganisationStandingRefusal (540) */
  interface SalusPrimitivesOrganisationStandingRefusal extends Enum {
    readonly isOrganisationNotFound: boolean;
    readonly isOrganisationNotActive: boolean;
    readonly isNotVouchedFor: boolean;
    readonly isCredentialNotInForce: boolean;
    readonly type: 'OrganisationNotFound' | 'OrganisationNotActive' | 'NotVouchedFor' | 'CredentialNotInForce';
  }

  /** @name SalusPrimitivesEvaluatorAnswerReason (542) */
  interface SalusPrimitivesEvaluatorAnswerReason extends Struct {
    readonly effect: SalusPrimitivesEvaluatorAnswerEffect;
    readonly consent: u64;
  }

  /** @name SalusPrimitivesEvaluatorAnswerEffect (543) */
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

  /** @name PalletConsentRegistryQuestion (547) */
  interface PalletConsentRegistryQuestion extends Struct {
    readonly account: AccountId32;
    readonly organisation: Option<u32>;
    readonly request: SalusPrimitivesEvaluatorAskedAccessRequest;
    readonly study: Option<u64>;
  }

  /** @name SalusPrimitivesEvaluatorResidual (552) */
  interface SalusPrimitivesEvaluatorResidual extends Struct {
    readonly action: SalusPrimitivesCodesActionConsentAction;
    readonly purpose: SalusPrimitivesCodesPurposePurposeOfUse;
    readonly otherwise: SalusPrimitivesEvaluatorAnswerAccessDecision;
    readonly ground: SalusPrimitivesEvaluatorAnswerAnswerGround;
    readonly policyVersion: u32;
    readonly permits: Vec<SalusPrimitivesEvaluatorResidualTerm>;
    readonly denies: Vec<SalusPrimitivesEvaluatorResidualTerm>;
  }

  /** @name SalusPrimitivesEvaluatorResidualTerm (554) */
  interface SalusPrimitivesEvaluatorResidualTerm extends Struct {
    readonly consent: u64;
    readonly region: SalusPrimitivesConsentRegion;
    readonly tags: Vec<H256>;
    readonly provisions: Vec<SalusPrimitivesConsentProvision>;
    readonly obligations: SalusPrimitivesResearchObligations;
  }

  /** @name PalletConsentRegistryConsentState (556) */
  interface PalletConsentRegistryConsentState extends Enum {
    readonly isDraft: boolean;
    readonly isActive: boolean;
    readonly isInactive: boolean;
    readonly type: 'Draft' | 'Active' | 'Inactive';
  }

  /** @name PalletRecordAnchoringVersion (568) */
  interface PalletRecordAnchoringVersion extends Enum {
    readonly isKept: boolean;
    readonly asKept: PalletRecordAnchoringRecord;
    readonly isErased: boolean;
    readonly asErased: PalletRecordAnchoringTombstone;
    readonly type: 'Kept' | 'Erased';
  }

  /** @name PalletAccessControlPermitStatus (579) */
  interface PalletAccessControlPermitStatus extends Enum {
    readonly isInForce: boolean;
    readonly isExpired: boolean;
    readonly isConsentEnded: boolean;
    readonly isRequesterNotInForce: boolean;
    readonly isSubjectEnded: boolean;
    readonly isNoLongerPermitted: boolean;
    readonly isRecordErased: boolean;
    readonly isUsedUp: boolean;
    readonly type: 'InForce' | 'Expired' | 'ConsentEnded' | 'RequesterNotInForce' | 'SubjectEnded' | 'NoLongerPermitted' | 'RecordErased' | 'UsedUp';
  }

  /** @name SalusPrimitivesAccessBatchProofSubjectProof (596) */
  interface SalusPrimitivesAccessBatchProofSubjectProof extends Struct {
    readonly signature: SpCoreSr25519VrfVrfSignature;
    readonly first: u32;
    readonly before: Option<SalusPrimitivesAccessBatchProofProven>;
    readonly own: Vec<ITuple<[H256, Vec<H256>]>>;
    readonly after: Option<SalusPrimitivesAccessBatchProofProven>;
  }

  /** @name SpCoreSr25519VrfVrfSignature (597) */
  interface SpCoreSr25519VrfVrfSignature extends Struct {
    readonly preOutput: U8aFixed;
    readonly proof: U8aFixed;
  }

  /** @name SalusPrimitivesAccessBatchProofProven (599) */
  interface SalusPrimitivesAccessBatchProofProven extends Struct {
    readonly entry: SalusPrimitivesAccessBatchAccessEntry;
    readonly proof: Vec<H256>;
  }

  /** @name SalusPrimitivesAccessBatchAccessEntry (600) */
  interface SalusPrimitivesAccessBatchAccessEntry extends Struct {
    readonly tag: U8aFixed;
    readonly access: H256;
  }

  /** @name SalusPrimitivesAccessBatchProofShown (604) */
  interface SalusPrimitivesAccessBatchProofShown extends Enum {
    readonly isNothing: boolean;
    readonly isAbsence: boolean;
    readonly isPresence: boolean;
    readonly asPresence: u32;
    readonly type: 'Nothing' | 'Absence' | 'Presence';
  }

  /** @name PalletAccessControlEmergencyTypesEmergencyStatus (611) */
  interface PalletAccessControlEmergencyTypesEmergencyStatus extends Enum {
    readonly isInForce: boolean;
    readonly isExpired: boolean;
    readonly isSubjectEnded: boolean;
    readonly isRequesterNotInForce: boolean;
    readonly isLost: boolean;
    readonly type: 'InForce' | 'Expired' | 'SubjectEnded' | 'RequesterNotInForce' | 'Lost';
  }

  /** @name PalletAccessControlEmergencyTypesLoss (618) */
  interface PalletAccessControlEmergencyTypesLoss extends Enum {
    readonly isSuspended: boolean;
    readonly isByVerdict: boolean;
    readonly asByVerdict: u64;
    readonly isUnfiled: boolean;
    readonly asUnfiled: u64;
    readonly type: 'Suspended' | 'ByVerdict' | 'Unfiled';
  }

  /** @name SalusPrimitivesAuditAuditEntry (620) */
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

  /** @name SpRuntimeBlockLazyBlock (621) */
  interface SpRuntimeBlockLazyBlock extends Struct {
    readonly header: SpRuntimeHeader;
    readonly extrinsics: Vec<Bytes>;
  }

  /** @name SpRuntimeExtrinsicInclusionMode (625) */
  interface SpRuntimeExtrinsicInclusionMode extends Enum {
    readonly isAllExtrinsics: boolean;
    readonly isOnlyInherents: boolean;
    readonly type: 'AllExtrinsics' | 'OnlyInherents';
  }

  /** @name FrameSupportViewFunctionsViewFunctionId (629) */
  interface FrameSupportViewFunctionsViewFunctionId extends Struct {
    readonly prefix: U8aFixed;
    readonly suffix: U8aFixed;
  }

  /** @name FrameSupportViewFunctionsViewFunctionDispatchError (631) */
  interface FrameSupportViewFunctionsViewFunctionDispatchError extends Enum {
    readonly isNotImplemented: boolean;
    readonly isNotFound: boolean;
    readonly asNotFound: FrameSupportViewFunctionsViewFunctionId;
    readonly isCodec: boolean;
    readonly type: 'NotImplemented' | 'NotFound' | 'Codec';
  }

  /** @name SpRuntimeTransactionValidityTransactionValidityError (633) */
  interface SpRuntimeTransactionValidityTransactionValidityError extends Enum {
    readonly isInvalid: boolean;
    readonly asInvalid: SpRuntimeTransactionValidityInvalidTransaction;
    readonly isUnknown: boolean;
    readonly asUnknown: SpRuntimeTransactionValidityUnknownTransaction;
    readonly type: 'Invalid' | 'Unknown';
  }

  /** @name SpRuntimeTransactionValidityInvalidTransaction (634) */
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

  /** @name SpRuntimeTransactionValidityUnknownTransaction (635) */
  interface SpRuntimeTransactionValidityUnknownTransaction extends Enum {
    readonly isCannotLookup: boolean;
    readonly isNoUnsignedValidator: boolean;
    readonly isCustom: boolean;
    readonly asCustom: u8;
    readonly type: 'CannotLookup' | 'NoUnsignedValidator' | 'Custom';
  }

  /** @name SpInherentsInherentData (636) */
  interface SpInherentsInherentData extends Struct {
    readonly data: BTreeMap<U8aFixed, Bytes>;
  }

  /** @name SpInherentsCheckInherentsResult (641) */
  interface SpInherentsCheckInherentsResult extends Struct {
    readonly okay: bool;
    readonly fatalError: bool;
    readonly errors: SpInherentsInherentData;
  }

  /** @name SpRuntimeTransactionValidityTransactionSource (642) */
  interface SpRuntimeTransactionValidityTransactionSource extends Enum {
    readonly isInBlock: boolean;
    readonly isLocal: boolean;
    readonly isExternal: boolean;
    readonly type: 'InBlock' | 'Local' | 'External';
  }

  /** @name SpRuntimeTransactionValidityValidTransaction (644) */
  interface SpRuntimeTransactionValidityValidTransaction extends Struct {
    readonly priority: u64;
    readonly requires: Vec<Bytes>;
    readonly provides: Vec<Bytes>;
    readonly longevity: u64;
    readonly propagate: bool;
  }

  /** @name SpSessionRuntimeApiOpaqueGeneratedSessionKeys (646) */
  interface SpSessionRuntimeApiOpaqueGeneratedSessionKeys extends Struct {
    readonly keys_: Bytes;
    readonly proof: Bytes;
  }

  /** @name CumulusPrimitivesCoreCollationInfo (651) */
  interface CumulusPrimitivesCoreCollationInfo extends Struct {
    readonly upwardMessages: Vec<Bytes>;
    readonly horizontalMessages: Vec<PolkadotCorePrimitivesOutboundHrmpMessage>;
    readonly newValidationCode: Option<Bytes>;
    readonly processedDownwardMessages: u32;
    readonly hrmpWatermark: u32;
    readonly headData: Bytes;
  }

  /** @name PalletTransactionPaymentRuntimeDispatchInfo (654) */
  interface PalletTransactionPaymentRuntimeDispatchInfo extends Struct {
    readonly weight: SpWeightsWeightV2Weight;
    readonly class: FrameSupportDispatchDispatchClass;
    readonly partialFee: u128;
  }

  /** @name PalletTransactionPaymentFeeDetails (655) */
  interface PalletTransactionPaymentFeeDetails extends Struct {
    readonly inclusionFee: Option<PalletTransactionPaymentInclusionFee>;
    readonly tip: u128;
  }

  /** @name PalletTransactionPaymentInclusionFee (657) */
  interface PalletTransactionPaymentInclusionFee extends Struct {
    readonly baseFee: u128;
    readonly lenFee: u128;
    readonly adjustedWeightFee: u128;
  }

  /** @name SalusRuntimeRuntimeError (661) */
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
    readonly isGovernance: boolean;
    readonly asGovernance: PalletGovernanceError;
    readonly isAccessControl: boolean;
    readonly asAccessControl: PalletAccessControlError;
    readonly isRecordAnchoring: boolean;
    readonly asRecordAnchoring: PalletRecordAnchoringError;
    readonly isConsentRegistry: boolean;
    readonly asConsentRegistry: PalletConsentRegistryError;
    readonly isPatientIdentity: boolean;
    readonly asPatientIdentity: PalletPatientIdentityError;
    readonly isAuditTrail: boolean;
    readonly asAuditTrail: PalletAuditTrailError;
    readonly type: 'System' | 'ParachainSystem' | 'Consortium' | 'Session' | 'Utility' | 'Proxy' | 'Multisig' | 'Balances' | 'Governance' | 'AccessControl' | 'RecordAnchoring' | 'ConsentRegistry' | 'PatientIdentity' | 'AuditTrail';
  }

} // declare module
