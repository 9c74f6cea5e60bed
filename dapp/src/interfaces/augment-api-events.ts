// Auto-generated via `yarn polkadot-types-from-chain`, do not edit
/* eslint-disable */

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/events';

import type { ApiTypes, AugmentedEvent } from '@polkadot/api-base/types';
import type { Null, Option, Result, U8aFixed, Vec, bool, u128, u16, u32, u64 } from '@polkadot/types-codec';
import type { ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, H256 } from '@polkadot/types/interfaces/runtime';
import type { FrameSupportTokensMiscBalanceStatus, FrameSystemDispatchEventInfo, PalletAccessControlEmergencyTypesRefusalHandling, PalletAccessControlEmergencyTypesRefusalRules, PalletAccessControlEmergencyTypesVerdict, PalletAccessControlHalvesDemandAnswer, PalletAccessControlOutcome, PalletBalancesUnexpectedKind, PalletConsentRegistryVerificationKind, PalletConsortiumFallbackCollator, PalletConsortiumKeyOwner, PalletGovernancePassage, PalletGovernanceTally, PalletGovernanceTrack, PalletMultisigTimepoint, PalletPatientIdentityStatement, PalletProxyDepositKind, PalletRecordAnchoringAnchor, PalletRecordAnchoringAttestationKind, PalletRecordAnchoringHolder, SalusPrimitivesCodesErasureErasureGround, SalusPrimitivesCodesErasureRetentionGround, SalusPrimitivesCodesJurisdiction, SalusPrimitivesCodesOrganisationKind, SalusPrimitivesCodesPurposePurposeOfUse, SalusPrimitivesCodesRepresentativeKind, SalusPrimitivesCodesVersionRelation, SalusPrimitivesConsentConsentDecision, SalusPrimitivesConsentGrantedBy, SalusPrimitivesConsentGrantee, SalusPrimitivesConsentSealedDeny, SalusPrimitivesConsentVerification, SalusPrimitivesDisclosureDisputeReason, SalusPrimitivesDisclosureRecipient, SalusPrimitivesGovernanceCallClass, SalusPrimitivesIdentityPowers, SalusPrimitivesIdsSubjectId, SalusPrimitivesTimePeriod, SalusPrimitivesTrailTrailRoot, SalusRuntimeConfigsAccountsProxyType, SalusRuntimeRuntimeHoldReason, SpRuntimeDispatchError, SpWeightsWeightV2Weight } from '@polkadot/types/lookup';

export type __AugmentedEvent<ApiType extends ApiTypes> = AugmentedEvent<ApiType>;

declare module '@polkadot/api-base/types/events' {
  interface AugmentedEvents<ApiType extends ApiTypes> {
    accessControl: {
      /**
       * An organisation posted a batch of accesses.
       **/
      AccessBatchPosted: AugmentedEvent<ApiType, [organisation: u32, batch: u64, root: H256, count: u32], { organisation: u32, batch: u64, root: H256, count: u32 }>;
      /**
       * What was kept long enough was removed.
       **/
      AccountingPruned: AugmentedEvent<ApiType, [count: u32], { count: u32 }>;
      /**
       * An organisation acted: a practitioner's break-glass is suspended no longer.
       **/
      BreakGlassRestored: AugmentedEvent<ApiType, [organisation: u32, practitioner: AccountId32], { organisation: u32, practitioner: AccountId32 }>;
      /**
       * Verdicts against a practitioner were repeated: its break-glass is suspended until the
       * organisation acts.
       **/
      BreakGlassSuspended: AugmentedEvent<ApiType, [organisation: u32, practitioner: AccountId32], { organisation: u32, practitioner: AccountId32 }>;
      /**
       * Access was asked for and decided.
       **/
      Decided: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, organisation: u32, practitioner: AccountId32, outcome: PalletAccessControlOutcome], { subject: SalusPrimitivesIdsSubjectId, organisation: u32, practitioner: AccountId32, outcome: PalletAccessControlOutcome }>;
      /**
       * The recipient acknowledged a disclosure.
       **/
      DisclosureAcknowledged: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, disclosure: u64, organisation: u32, count: u32], { subject: SalusPrimitivesIdsSubjectId, disclosure: u64, organisation: u32, count: u32 }>;
      /**
       * The recipient disputed a disclosure.
       **/
      DisclosureDisputed: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, disclosure: u64, organisation: u32, reason: SalusPrimitivesDisclosureDisputeReason], { subject: SalusPrimitivesIdsSubjectId, disclosure: u64, organisation: u32, reason: SalusPrimitivesDisclosureDisputeReason }>;
      /**
       * A source posted its half of a disclosure, or that it was repeated.
       **/
      DisclosurePosted: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, disclosure: u64, source: u32, recipient: SalusPrimitivesDisclosureRecipient, count: u32], { subject: SalusPrimitivesIdsSubjectId, disclosure: u64, source: u32, recipient: SalusPrimitivesDisclosureRecipient, count: u32 }>;
      /**
       * Emergencies that are over were removed.
       **/
      EmergenciesPruned: AugmentedEvent<ApiType, [count: u32], { count: u32 }>;
      /**
       * The glass was not broken: the subject refuses it, and the law honours that.
       **/
      EmergencyRefused: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, organisation: u32, practitioner: AccountId32, reason: SalusPrimitivesCodesPurposePurposeOfUse], { subject: SalusPrimitivesIdsSubjectId, organisation: u32, practitioner: AccountId32, reason: SalusPrimitivesCodesPurposePurposeOfUse }>;
      /**
       * An emergency was reviewed.
       **/
      EmergencyReviewed: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, emergency: u64, organisation: u32, verdict: PalletAccessControlEmergencyTypesVerdict], { subject: SalusPrimitivesIdsSubjectId, emergency: u64, organisation: u32, verdict: PalletAccessControlEmergencyTypesVerdict }>;
      /**
       * The glass was broken: notice for the subject. It does not tell the scope; that is in the
       * record.
       **/
      GlassBroken: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, emergency: u64, organisation: u32, practitioner: AccountId32, reason: SalusPrimitivesCodesPurposePurposeOfUse, brokenAt: u64, expiresAt: u64, postedBy: Option<u32>, refusal: PalletAccessControlEmergencyTypesRefusalHandling], { subject: SalusPrimitivesIdsSubjectId, emergency: u64, organisation: u32, practitioner: AccountId32, reason: SalusPrimitivesCodesPurposePurposeOfUse, brokenAt: u64, expiresAt: u64, postedBy: Option<u32>, refusal: PalletAccessControlEmergencyTypesRefusalHandling }>;
      /**
       * What was sealed was opened.
       **/
      HalfOpened: AugmentedEvent<ApiType, [organisation: u32, half: u64, disclosure: Option<ITuple<[SalusPrimitivesIdsSubjectId, u64]>>], { organisation: u32, half: u64, disclosure: Option<ITuple<[SalusPrimitivesIdsSubjectId, u64]>> }>;
      /**
       * An organisation posted a half that is sealed, or nothing that looks like one.
       **/
      HalfSealed: AugmentedEvent<ApiType, [organisation: u32, half: u64, commitment: H256], { organisation: u32, half: u64, commitment: H256 }>;
      /**
       * The justification of an emergency was filed.
       **/
      JustificationFiled: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, emergency: u64, isLate: bool], { subject: SalusPrimitivesIdsSubjectId, emergency: u64, isLate: bool }>;
      /**
       * The organisation answered.
       **/
      LeavesAnswered: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, organisation: u32, answer: PalletAccessControlHalvesDemandAnswer], { subject: SalusPrimitivesIdsSubjectId, organisation: u32, answer: PalletAccessControlHalvesDemandAnswer }>;
      /**
       * A subject's leaves were demanded.
       **/
      LeavesDemanded: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, organisation: u32], { subject: SalusPrimitivesIdsSubjectId, organisation: u32 }>;
      /**
       * Expired permits were removed.
       **/
      PermitsPruned: AugmentedEvent<ApiType, [count: u32], { count: u32 }>;
      /**
       * Whoever holds a permit used it.
       **/
      PermitUsed: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, permit: u64, uses: u32], { subject: SalusPrimitivesIdsSubjectId, permit: u64, uses: u32 }>;
      /**
       * An organisation was drawn to review an emergency.
       **/
      ReviewAssigned: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, emergency: u64, organisation: u32, due: u64], { subject: SalusPrimitivesIdsSubjectId, emergency: u64, organisation: u32, due: u64 }>;
      /**
       * An organisation did not give its verdict in time.
       **/
      ReviewOverdue: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, emergency: u64, organisation: u32], { subject: SalusPrimitivesIdsSubjectId, emergency: u64, organisation: u32 }>;
      /**
       * No organisation was found that may review an emergency: the review waits.
       **/
      ReviewWaits: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, emergency: u64, turnAt: u64], { subject: SalusPrimitivesIdsSubjectId, emergency: u64, turnAt: u64 }>;
      /**
       * It was changed where a standing refusal of emergency access is honoured.
       **/
      StandingRefusalsChanged: AugmentedEvent<ApiType, [rules: PalletAccessControlEmergencyTypesRefusalRules], { rules: PalletAccessControlEmergencyTypesRefusalRules }>;
      /**
       * Statements whose time is over were forgotten.
       **/
      StatementsPruned: AugmentedEvent<ApiType, [count: u32], { count: u32 }>;
    };
    auditTrail: {
      /**
       * A line was written. What it says is in state, under its subject and its number.
       **/
      Appended: AugmentedEvent<ApiType, [index: u64, subject: Option<SalusPrimitivesIdsSubjectId>], { index: u64, subject: Option<SalusPrimitivesIdsSubjectId> }>;
      /**
       * Old lines left the state.
       **/
      EntriesPruned: AugmentedEvent<ApiType, [from: u64, pruned: SalusPrimitivesTrailTrailRoot], { from: u64, pruned: SalusPrimitivesTrailTrailRoot }>;
      /**
       * It was set anew how long lines stay in the state.
       **/
      RetentionSet: AugmentedEvent<ApiType, [retention: u64], { retention: u64 }>;
    };
    balances: {
      /**
       * A balance was set by root.
       **/
      BalanceSet: AugmentedEvent<ApiType, [who: AccountId32, free: u128], { who: AccountId32, free: u128 }>;
      /**
       * Some amount was burned from an account.
       **/
      Burned: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some debt has been dropped from the Total Issuance.
       **/
      BurnedDebt: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Held balance was burned from an account.
       **/
      BurnedHeld: AugmentedEvent<ApiType, [reason: SalusRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: SalusRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Some amount was deposited (e.g. for transaction fees).
       **/
      Deposit: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * An account was removed whose balance was non-zero but below ExistentialDeposit,
       * resulting in an outright loss.
       **/
      DustLost: AugmentedEvent<ApiType, [account: AccountId32, amount: u128], { account: AccountId32, amount: u128 }>;
      /**
       * An account was created with some free balance.
       **/
      Endowed: AugmentedEvent<ApiType, [account: AccountId32, freeBalance: u128], { account: AccountId32, freeBalance: u128 }>;
      /**
       * Some balance was frozen.
       **/
      Frozen: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was placed on hold.
       **/
      Held: AugmentedEvent<ApiType, [reason: SalusRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: SalusRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Total issuance was increased by `amount`, creating a credit to be balanced.
       **/
      Issued: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was locked.
       **/
      Locked: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was minted into an account.
       **/
      Minted: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some credit was balanced and added to the TotalIssuance.
       **/
      MintedCredit: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was released from hold.
       **/
      Released: AugmentedEvent<ApiType, [reason: SalusRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: SalusRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Total issuance was decreased by `amount`, creating a debt to be balanced.
       **/
      Rescinded: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was reserved (moved from free to reserved).
       **/
      Reserved: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was moved from the reserve of the first account to the second account.
       * Final argument indicates the destination balance type.
       **/
      ReserveRepatriated: AugmentedEvent<ApiType, [from: AccountId32, to: AccountId32, amount: u128, destinationStatus: FrameSupportTokensMiscBalanceStatus], { from: AccountId32, to: AccountId32, amount: u128, destinationStatus: FrameSupportTokensMiscBalanceStatus }>;
      /**
       * Some amount was restored into an account.
       **/
      Restored: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was removed from the account (e.g. for misbehavior).
       **/
      Slashed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was suspended from an account (it can be restored later).
       **/
      Suspended: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was thawed.
       **/
      Thawed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * The `TotalIssuance` was forcefully changed.
       **/
      TotalIssuanceForced: AugmentedEvent<ApiType, [old: u128, new_: u128], { old: u128, new_: u128 }>;
      /**
       * Transfer succeeded.
       **/
      Transfer: AugmentedEvent<ApiType, [from: AccountId32, to: AccountId32, amount: u128], { from: AccountId32, to: AccountId32, amount: u128 }>;
      /**
       * The `transferred` balance is placed on hold at the `dest` account.
       **/
      TransferAndHold: AugmentedEvent<ApiType, [reason: SalusRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, transferred: u128], { reason: SalusRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, transferred: u128 }>;
      /**
       * A transfer of `amount` on hold from `source` to `dest` was initiated.
       **/
      TransferOnHold: AugmentedEvent<ApiType, [reason: SalusRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, amount: u128], { reason: SalusRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, amount: u128 }>;
      /**
       * An unexpected/defensive event was triggered.
       **/
      Unexpected: AugmentedEvent<ApiType, [PalletBalancesUnexpectedKind]>;
      /**
       * Some balance was unlocked.
       **/
      Unlocked: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was unreserved (moved from reserved to free).
       **/
      Unreserved: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * An account was upgraded.
       **/
      Upgraded: AugmentedEvent<ApiType, [who: AccountId32], { who: AccountId32 }>;
      /**
       * Some amount was withdrawn from the account (e.g. for transaction fees).
       **/
      Withdraw: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
    };
    consentRegistry: {
      /**
       * All consents of a subject were revoked.
       **/
      AllConsentsRevoked: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, epoch: u32], { subject: SalusPrimitivesIdsSubjectId, epoch: u32 }>;
      /**
       * A captured consent was withdrawn before it was confirmed.
       **/
      CaptureDiscarded: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, consent: u64, organisation: u32], { subject: SalusPrimitivesIdsSubjectId, consent: u64, organisation: u32 }>;
      /**
       * A consent was put in the place of another, and speaks from now on.
       **/
      ConsentAmended: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, replaced: u64, consent: u64, grantee: SalusPrimitivesConsentGrantee, decision: SalusPrimitivesConsentConsentDecision, by: SalusPrimitivesConsentGrantedBy, shadowedBy: Vec<u64>], { subject: SalusPrimitivesIdsSubjectId, replaced: u64, consent: u64, grantee: SalusPrimitivesConsentGrantee, decision: SalusPrimitivesConsentConsentDecision, by: SalusPrimitivesConsentGrantedBy, shadowedBy: Vec<u64> }>;
      /**
       * What was signed on paper was recorded, a consent or that a deny is lifted, and waits for its
       * verifier.
       **/
      ConsentCaptured: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, consent: u64, organisation: u32, evidence: H256], { subject: SalusPrimitivesIdsSubjectId, consent: u64, organisation: u32, evidence: H256 }>;
      /**
       * A consent was granted, and speaks from now on.
       **/
      ConsentGranted: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, consent: u64, grantee: SalusPrimitivesConsentGrantee, decision: SalusPrimitivesConsentConsentDecision, by: SalusPrimitivesConsentGrantedBy, shadowedBy: Vec<u64>], { subject: SalusPrimitivesIdsSubjectId, consent: u64, grantee: SalusPrimitivesConsentGrantee, decision: SalusPrimitivesConsentConsentDecision, by: SalusPrimitivesConsentGrantedBy, shadowedBy: Vec<u64> }>;
      /**
       * A consent was proposed, and waits for the subject.
       **/
      ConsentProposed: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, consent: u64, organisation: u32, expiresAt: u64], { subject: SalusPrimitivesIdsSubjectId, consent: u64, organisation: u32, expiresAt: u64 }>;
      /**
       * A consent was revoked, and no longer speaks.
       **/
      ConsentRevoked: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, consent: u64, grantee: SalusPrimitivesConsentGrantee], { subject: SalusPrimitivesIdsSubjectId, consent: u64, grantee: SalusPrimitivesConsentGrantee }>;
      /**
       * Consents that can have no force any more were removed.
       **/
      ConsentsPruned: AugmentedEvent<ApiType, [count: u32], { count: u32 }>;
      /**
       * All consents of a subject toward one grantee were revoked.
       **/
      ConsentsRevokedToward: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, grantee: SalusPrimitivesConsentGrantee, count: u32], { subject: SalusPrimitivesIdsSubjectId, grantee: SalusPrimitivesConsentGrantee, count: u32 }>;
      /**
       * The default policy was changed.
       **/
      DefaultPolicyChanged: AugmentedEvent<ApiType, [version: u32], { version: u32 }>;
      /**
       * It was said what a sealed deny states.
       **/
      DenyOpened: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, consent: u64, grantee: SalusPrimitivesConsentGrantee], { subject: SalusPrimitivesIdsSubjectId, consent: u64, grantee: SalusPrimitivesConsentGrantee }>;
      /**
       * A deny was stated that only the custodians can read.
       **/
      DenySealed: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, consent: u64, grantee: SalusPrimitivesConsentGrantee, by: SalusPrimitivesConsentGrantedBy, sealed: SalusPrimitivesConsentSealedDeny], { subject: SalusPrimitivesIdsSubjectId, consent: u64, grantee: SalusPrimitivesConsentGrantee, by: SalusPrimitivesConsentGrantedBy, sealed: SalusPrimitivesConsentSealedDeny }>;
      /**
       * A research programme was admitted.
       **/
      ProgrammeAdmitted: AugmentedEvent<ApiType, [programme: u32], { programme: u32 }>;
      /**
       * A research programme was closed.
       **/
      ProgrammeClosed: AugmentedEvent<ApiType, [programme: u32], { programme: u32 }>;
      /**
       * A proposed consent was refused.
       **/
      ProposalRefused: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, consent: u64, organisation: u32], { subject: SalusPrimitivesIdsSubjectId, consent: u64, organisation: u32 }>;
      /**
       * Proposals that could no longer be confirmed were removed.
       **/
      ProposalsPruned: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, count: u32], { subject: SalusPrimitivesIdsSubjectId, count: u32 }>;
      /**
       * It was changed who may claim which purpose.
       **/
      PurposeClaimsChanged: AugmentedEvent<ApiType, [version: u32], { version: u32 }>;
      /**
       * An organisation stated a study.
       **/
      StudyRegistered: AugmentedEvent<ApiType, [organisation: u32, study: u64], { organisation: u32, study: u64 }>;
      /**
       * A study was withdrawn.
       **/
      StudyWithdrawn: AugmentedEvent<ApiType, [organisation: u32, study: u64], { organisation: u32, study: u64 }>;
      /**
       * It was found out whether a consent says what is meant.
       **/
      VerificationAttached: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, consent: u64, organisation: u32, verifier: AccountId32, kind: PalletConsentRegistryVerificationKind, verification: SalusPrimitivesConsentVerification], { subject: SalusPrimitivesIdsSubjectId, consent: u64, organisation: u32, verifier: AccountId32, kind: PalletConsentRegistryVerificationKind, verification: SalusPrimitivesConsentVerification }>;
    };
    consortium: {
      /**
       * Aliases whose time is over were cleared away.
       **/
      AliasesReleased: AugmentedEvent<ApiType, [organisation: u32, count: u32], { organisation: u32, count: u32 }>;
      /**
       * An organisation vouches for an alias account.
       **/
      AliasIssued: AugmentedEvent<ApiType, [organisation: u32, alias: AccountId32, roles: u64, month: u16, commitment: H256], { organisation: u32, alias: AccountId32, roles: u64, month: u16, commitment: H256 }>;
      /**
       * An organisation said who is behind an alias account, which is in force no longer.
       **/
      AliasOpened: AugmentedEvent<ApiType, [organisation: u32, alias: AccountId32, practitioner: AccountId32, isVouchedFor: bool], { organisation: u32, alias: AccountId32, practitioner: AccountId32, isVouchedFor: bool }>;
      /**
       * An organisation's byte allowance was set.
       **/
      AllowanceSet: AugmentedEvent<ApiType, [organisation: u32, allowance: Option<u64>], { organisation: u32, allowance: Option<u64> }>;
      /**
       * An organisation named its collator.
       **/
      CollatorNamed: AugmentedEvent<ApiType, [organisation: u32, collator: Option<AccountId32>], { organisation: u32, collator: Option<AccountId32> }>;
      /**
       * An organisation's controller was replaced.
       **/
      ControllerRotated: AugmentedEvent<ApiType, [organisation: u32, controller: AccountId32], { organisation: u32, controller: AccountId32 }>;
      /**
       * An organisation vouches for a practitioner.
       **/
      CredentialIssued: AugmentedEvent<ApiType, [organisation: u32, practitioner: AccountId32, roles: u64, period: SalusPrimitivesTimePeriod], { organisation: u32, practitioner: AccountId32, roles: u64, period: SalusPrimitivesTimePeriod }>;
      /**
       * A credential is in force again, within its period.
       **/
      CredentialReinstated: AugmentedEvent<ApiType, [organisation: u32, practitioner: AccountId32], { organisation: u32, practitioner: AccountId32 }>;
      /**
       * A credential has other roles, or another period.
       **/
      CredentialRenewed: AugmentedEvent<ApiType, [organisation: u32, practitioner: AccountId32, roles: u64, period: SalusPrimitivesTimePeriod], { organisation: u32, practitioner: AccountId32, roles: u64, period: SalusPrimitivesTimePeriod }>;
      /**
       * An organisation no longer vouches for a practitioner.
       **/
      CredentialRevoked: AugmentedEvent<ApiType, [organisation: u32, practitioner: AccountId32], { organisation: u32, practitioner: AccountId32 }>;
      /**
       * Credentials that a removed organisation left behind were cleared away.
       **/
      CredentialsReleased: AugmentedEvent<ApiType, [organisation: u32, count: u32], { organisation: u32, count: u32 }>;
      /**
       * A credential was put out of force until it is reinstated.
       **/
      CredentialSuspended: AugmentedEvent<ApiType, [organisation: u32, practitioner: AccountId32], { organisation: u32, practitioner: AccountId32 }>;
      /**
       * An encryption key was published.
       **/
      EncryptionKeySet: AugmentedEvent<ApiType, [owner: PalletConsortiumKeyOwner, version: u32], { owner: PalletConsortiumKeyOwner, version: u32 }>;
      /**
       * The encryption keys of somebody who is gone were cleared away.
       **/
      EncryptionKeysReleased: AugmentedEvent<ApiType, [owner: PalletConsortiumKeyOwner], { owner: PalletConsortiumKeyOwner }>;
      /**
       * The fallback collators were chosen anew.
       **/
      FallbackCollatorsSet: AugmentedEvent<ApiType, [fallbacks: Vec<PalletConsortiumFallbackCollator>], { fallbacks: Vec<PalletConsortiumFallbackCollator> }>;
      /**
       * An organisation was admitted.
       **/
      OrganisationAdmitted: AugmentedEvent<ApiType, [organisation: u32, kind: SalusPrimitivesCodesOrganisationKind, jurisdiction: SalusPrimitivesCodesJurisdiction, controller: AccountId32], { organisation: u32, kind: SalusPrimitivesCodesOrganisationKind, jurisdiction: SalusPrimitivesCodesJurisdiction, controller: AccountId32 }>;
      /**
       * An organisation was reinstated: what rests on it is in force again.
       **/
      OrganisationReinstated: AugmentedEvent<ApiType, [organisation: u32], { organisation: u32 }>;
      /**
       * An organisation was removed for good.
       **/
      OrganisationRemoved: AugmentedEvent<ApiType, [organisation: u32], { organisation: u32 }>;
      /**
       * An organisation was suspended: what rests on it is out of force.
       **/
      OrganisationSuspended: AugmentedEvent<ApiType, [organisation: u32], { organisation: u32 }>;
      /**
       * Used payloads were forgotten, their deadlines having passed.
       **/
      PayloadsPruned: AugmentedEvent<ApiType, [count: u32], { count: u32 }>;
      /**
       * An organisation's quota was set.
       **/
      QuotaSet: AugmentedEvent<ApiType, [organisation: u32, quota: Option<SpWeightsWeightV2Weight>], { organisation: u32, quota: Option<SpWeightsWeightV2Weight> }>;
      /**
       * A collator made no block in a whole session: its organisation's seat is idle.
       **/
      SeatFellIdle: AugmentedEvent<ApiType, [organisation: u32, collator: AccountId32], { organisation: u32, collator: AccountId32 }>;
      /**
       * The references of a removed organisation's collator were given back.
       **/
      SeatReleased: AugmentedEvent<ApiType, [organisation: u32, collator: AccountId32], { organisation: u32, collator: AccountId32 }>;
      /**
       * An organisation took up its idle seat again.
       **/
      SeatResumed: AugmentedEvent<ApiType, [organisation: u32, collator: AccountId32], { organisation: u32, collator: AccountId32 }>;
      /**
       * An organisation named its voting account.
       **/
      VotingAccountNamed: AugmentedEvent<ApiType, [organisation: u32, account: Option<AccountId32>], { organisation: u32, account: Option<AccountId32> }>;
    };
    governance: {
      /**
       * A proposal ended without being done.
       **/
      Closed: AugmentedEvent<ApiType, [proposal: u64], { proposal: u64 }>;
      /**
       * What was proposed was done.
       **/
      Enacted: AugmentedEvent<ApiType, [proposal: u64, tally: PalletGovernanceTally], { proposal: u64, tally: PalletGovernanceTally }>;
      /**
       * A proposal has the votes that it needs, and its delay began.
       **/
      Passed: AugmentedEvent<ApiType, [proposal: u64, tally: PalletGovernanceTally, passage: PalletGovernancePassage], { proposal: u64, tally: PalletGovernanceTally, passage: PalletGovernancePassage }>;
      /**
       * Calls of a class are paused.
       **/
      Paused: AugmentedEvent<ApiType, [class_: SalusPrimitivesGovernanceCallClass, until: u64], { class: SalusPrimitivesGovernanceCallClass, until: u64 }>;
      /**
       * A pause was ended before its time.
       **/
      PauseLifted: AugmentedEvent<ApiType, [class_: SalusPrimitivesGovernanceCallClass], { class: SalusPrimitivesGovernanceCallClass }>;
      /**
       * An organisation proposed something to the members.
       **/
      Proposed: AugmentedEvent<ApiType, [proposal: u64, organisation: u32, track: PalletGovernanceTrack, callHash: H256, votingEnds: u64], { proposal: u64, organisation: u32, track: PalletGovernanceTrack, callHash: H256, votingEnds: u64 }>;
      /**
       * The members decided which code the runtime is upgraded to. Anyone can bring it.
       **/
      UpgradeAuthorized: AugmentedEvent<ApiType, [codeHash: H256], { codeHash: H256 }>;
      /**
       * An organisation voted, or changed its vote.
       **/
      Voted: AugmentedEvent<ApiType, [proposal: u64, organisation: u32, isAye: bool], { proposal: u64, organisation: u32, isAye: bool }>;
      /**
       * Whoever had made a proposal took it back.
       **/
      Withdrawn: AugmentedEvent<ApiType, [proposal: u64], { proposal: u64 }>;
    };
    multisig: {
      /**
       * The deposit for a multisig operation has been updated/poked.
       **/
      DepositPoked: AugmentedEvent<ApiType, [who: AccountId32, callHash: U8aFixed, oldDeposit: u128, newDeposit: u128], { who: AccountId32, callHash: U8aFixed, oldDeposit: u128, newDeposit: u128 }>;
      /**
       * A multisig operation has been approved by someone.
       **/
      MultisigApproval: AugmentedEvent<ApiType, [approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed], { approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed }>;
      /**
       * A multisig operation has been cancelled.
       **/
      MultisigCancelled: AugmentedEvent<ApiType, [cancelling: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed], { cancelling: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed }>;
      /**
       * A multisig operation has been executed.
       **/
      MultisigExecuted: AugmentedEvent<ApiType, [approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed, result: Result<Null, SpRuntimeDispatchError>], { approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A new multisig operation has begun.
       **/
      NewMultisig: AugmentedEvent<ApiType, [approving: AccountId32, multisig: AccountId32, callHash: U8aFixed], { approving: AccountId32, multisig: AccountId32, callHash: U8aFixed }>;
    };
    parachainSystem: {
      /**
       * Downward messages were processed using the given weight.
       **/
      DownwardMessagesProcessed: AugmentedEvent<ApiType, [weightUsed: SpWeightsWeightV2Weight, dmqHead: H256], { weightUsed: SpWeightsWeightV2Weight, dmqHead: H256 }>;
      /**
       * Some downward messages have been received and will be processed.
       **/
      DownwardMessagesReceived: AugmentedEvent<ApiType, [count: u32], { count: u32 }>;
      /**
       * An upward message was sent to the relay chain.
       **/
      UpwardMessageSent: AugmentedEvent<ApiType, [messageHash: Option<U8aFixed>], { messageHash: Option<U8aFixed> }>;
      /**
       * The validation function was applied as of the contained relay chain block number.
       **/
      ValidationFunctionApplied: AugmentedEvent<ApiType, [relayChainBlockNum: u32], { relayChainBlockNum: u32 }>;
      /**
       * The relay-chain aborted the upgrade process.
       **/
      ValidationFunctionDiscarded: AugmentedEvent<ApiType, []>;
      /**
       * The validation function has been scheduled to apply.
       **/
      ValidationFunctionStored: AugmentedEvent<ApiType, []>;
    };
    patientIdentity: {
      /**
       * A subject's controller was replaced.
       **/
      ControllerRotated: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, controller: AccountId32], { subject: SalusPrimitivesIdsSubjectId, controller: AccountId32 }>;
      /**
       * A patient who was reported to have died contested it, and acts again.
       **/
      DeathContested: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId], { subject: SalusPrimitivesIdsSubjectId }>;
      /**
       * The report that a patient had died was withdrawn. Who acted before acts again.
       **/
      DeathWithdrawn: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, organisation: u32], { subject: SalusPrimitivesIdsSubjectId, organisation: u32 }>;
      /**
       * The hash of an encryption key was published.
       **/
      EncryptionKeySet: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, hash_: H256, version: u32], { subject: SalusPrimitivesIdsSubjectId, hash_: H256, version: u32 }>;
      /**
       * A subject's guardians, or their terms, changed. No recovery is under way any more.
       **/
      GuardiansSet: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, guardians: u32, threshold: u32, delay: u64], { subject: SalusPrimitivesIdsSubjectId, guardians: u32, threshold: u32, delay: u64 }>;
      /**
       * A custodian stated when a minor comes of age.
       **/
      MajoritySet: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, month: u16], { subject: SalusPrimitivesIdsSubjectId, month: u16 }>;
      /**
       * A paper was withdrawn that nobody had confirmed.
       **/
      PaperDiscarded: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, organisation: u32], { subject: SalusPrimitivesIdsSubjectId, organisation: u32 }>;
      /**
       * A paper was recorded, and waits for whoever confirms it.
       **/
      PaperRecorded: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, organisation: u32, line: u64, statement: PalletPatientIdentityStatement, evidence: H256], { subject: SalusPrimitivesIdsSubjectId, organisation: u32, line: u64, statement: PalletPatientIdentityStatement, evidence: H256 }>;
      /**
       * Used payloads were forgotten, their deadlines having passed.
       **/
      PayloadsPruned: AugmentedEvent<ApiType, [count: u32], { count: u32 }>;
      /**
       * A guardian approved of the new controller.
       **/
      RecoveryApproved: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, guardian: AccountId32, approvals: u32], { subject: SalusPrimitivesIdsSubjectId, guardian: AccountId32, approvals: u32 }>;
      /**
       * A subject's guardians replaced its controller.
       **/
      RecoveryFinished: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, controller: AccountId32], { subject: SalusPrimitivesIdsSubjectId, controller: AccountId32 }>;
      /**
       * A guardian proposed a new controller.
       **/
      RecoveryProposed: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, guardian: AccountId32, newController: AccountId32], { subject: SalusPrimitivesIdsSubjectId, guardian: AccountId32, newController: AccountId32 }>;
      /**
       * The controller refused to be replaced.
       **/
      RecoveryVetoed: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId], { subject: SalusPrimitivesIdsSubjectId }>;
      /**
       * A representative was appointed.
       **/
      RepresentativeAppointed: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, representative: AccountId32, kind: SalusPrimitivesCodesRepresentativeKind, powers: SalusPrimitivesIdentityPowers, period: SalusPrimitivesTimePeriod, byCourt: bool], { subject: SalusPrimitivesIdsSubjectId, representative: AccountId32, kind: SalusPrimitivesCodesRepresentativeKind, powers: SalusPrimitivesIdentityPowers, period: SalusPrimitivesTimePeriod, byCourt: bool }>;
      /**
       * A representative was dismissed, or left.
       **/
      RepresentativeDismissed: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, representative: AccountId32], { subject: SalusPrimitivesIdsSubjectId, representative: AccountId32 }>;
      /**
       * Accounts that have nothing more to do for a subject were released.
       **/
      RepresentativesReleased: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, count: u32], { subject: SalusPrimitivesIdsSubjectId, count: u32 }>;
      /**
       * A subject whose custodian was removed has another.
       **/
      SubjectAdopted: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, custodian: u32], { subject: SalusPrimitivesIdsSubjectId, custodian: u32 }>;
      /**
       * A subject that had no key was given one.
       **/
      SubjectClaimed: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, controller: AccountId32], { subject: SalusPrimitivesIdsSubjectId, controller: AccountId32 }>;
      /**
       * A patient was reported to have died.
       **/
      SubjectDeceased: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId], { subject: SalusPrimitivesIdsSubjectId }>;
      /**
       * A subject ended, and with it everything that it consented to.
       **/
      SubjectEnded: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId], { subject: SalusPrimitivesIdsSubjectId }>;
      /**
       * A subject was enrolled.
       **/
      SubjectEnrolled: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, custodian: u32, controller: Option<AccountId32>], { subject: SalusPrimitivesIdsSubjectId, custodian: u32, controller: Option<AccountId32> }>;
      /**
       * A patient who came of age took over. What was arranged for it is void.
       **/
      TakenOver: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, controller: AccountId32], { subject: SalusPrimitivesIdsSubjectId, controller: AccountId32 }>;
    };
    proxy: {
      /**
       * An announcement was placed to make a call in the future.
       **/
      Announced: AugmentedEvent<ApiType, [real: AccountId32, proxy: AccountId32, callHash: H256], { real: AccountId32, proxy: AccountId32, callHash: H256 }>;
      /**
       * A deposit stored for proxies or announcements was poked / updated.
       **/
      DepositPoked: AugmentedEvent<ApiType, [who: AccountId32, kind: PalletProxyDepositKind, oldDeposit: u128, newDeposit: u128], { who: AccountId32, kind: PalletProxyDepositKind, oldDeposit: u128, newDeposit: u128 }>;
      /**
       * A proxy was added.
       **/
      ProxyAdded: AugmentedEvent<ApiType, [delegator: AccountId32, delegatee: AccountId32, proxyType: SalusRuntimeConfigsAccountsProxyType, delay: u32], { delegator: AccountId32, delegatee: AccountId32, proxyType: SalusRuntimeConfigsAccountsProxyType, delay: u32 }>;
      /**
       * A proxy was executed correctly, with the given.
       **/
      ProxyExecuted: AugmentedEvent<ApiType, [result: Result<Null, SpRuntimeDispatchError>], { result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A proxy was removed.
       **/
      ProxyRemoved: AugmentedEvent<ApiType, [delegator: AccountId32, delegatee: AccountId32, proxyType: SalusRuntimeConfigsAccountsProxyType, delay: u32], { delegator: AccountId32, delegatee: AccountId32, proxyType: SalusRuntimeConfigsAccountsProxyType, delay: u32 }>;
      /**
       * A pure account has been created by new proxy with given
       * disambiguation index and proxy type.
       **/
      PureCreated: AugmentedEvent<ApiType, [pure: AccountId32, who: AccountId32, proxyType: SalusRuntimeConfigsAccountsProxyType, disambiguationIndex: u16, at: u32, extrinsicIndex: u32], { pure: AccountId32, who: AccountId32, proxyType: SalusRuntimeConfigsAccountsProxyType, disambiguationIndex: u16, at: u32, extrinsicIndex: u32 }>;
      /**
       * A pure proxy was killed by its spawner.
       **/
      PureKilled: AugmentedEvent<ApiType, [pure: AccountId32, spawner: AccountId32, proxyType: SalusRuntimeConfigsAccountsProxyType, disambiguationIndex: u16], { pure: AccountId32, spawner: AccountId32, proxyType: SalusRuntimeConfigsAccountsProxyType, disambiguationIndex: u16 }>;
    };
    recordAnchoring: {
      /**
       * An organisation no longer confirms a record of another.
       **/
      AttestationWithdrawn: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32], { subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32 }>;
      /**
       * A batch of records was anchored.
       **/
      BatchAnchored: AugmentedEvent<ApiType, [batch: u64, organisation: u32, root: H256, count: u32], { batch: u64, organisation: u32, root: H256, count: u32 }>;
      /**
       * A batch of records was erased.
       **/
      BatchErased: AugmentedEvent<ApiType, [batch: u64, organisation: u32, ground: SalusPrimitivesCodesErasureErasureGround], { batch: u64, organisation: u32, ground: SalusPrimitivesCodesErasureErasureGround }>;
      /**
       * A record whose custodian was removed has another.
       **/
      CustodyAdopted: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, record: u64, from: u32, to: u32], { subject: SalusPrimitivesIdsSubjectId, record: u64, from: u32, to: u32 }>;
      /**
       * The offer of a record was withdrawn by its custodian, or declined by the other.
       **/
      CustodyOfferDiscarded: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32], { subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32 }>;
      /**
       * A record was offered to another organisation.
       **/
      CustodyOffered: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32, to: u32, expiresAt: u64], { subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32, to: u32, expiresAt: u64 }>;
      /**
       * A record has another custodian, which accepted it.
       **/
      CustodyTransferred: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, record: u64, from: u32, to: u32], { subject: SalusPrimitivesIdsSubjectId, record: u64, from: u32, to: u32 }>;
      /**
       * Somebody no longer says that a record or a batch must not be erased. The other may.
       **/
      HoldLifted: AugmentedEvent<ApiType, [anchor: PalletRecordAnchoringAnchor, organisation: u32, holder: PalletRecordAnchoringHolder], { anchor: PalletRecordAnchoringAnchor, organisation: u32, holder: PalletRecordAnchoringHolder }>;
      /**
       * A record or a batch must not be erased from now on.
       **/
      HoldPlaced: AugmentedEvent<ApiType, [anchor: PalletRecordAnchoringAnchor, organisation: u32, holder: PalletRecordAnchoringHolder, ground: SalusPrimitivesCodesErasureRetentionGround], { anchor: PalletRecordAnchoringAnchor, organisation: u32, holder: PalletRecordAnchoringHolder, ground: SalusPrimitivesCodesErasureRetentionGround }>;
      /**
       * A record was anchored.
       **/
      RecordAnchored: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32, commitment: H256], { subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32, commitment: H256 }>;
      /**
       * An organisation confirms a record of another.
       **/
      RecordAttested: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32, kind: PalletRecordAnchoringAttestationKind], { subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32, kind: PalletRecordAnchoringAttestationKind }>;
      /**
       * A record was erased, with everything that others confirmed about it.
       **/
      RecordErased: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32, ground: SalusPrimitivesCodesErasureErasureGround], { subject: SalusPrimitivesIdsSubjectId, record: u64, organisation: u32, ground: SalusPrimitivesCodesErasureErasureGround }>;
      /**
       * A version of a record was anchored in the place of another.
       **/
      RecordSuperseded: AugmentedEvent<ApiType, [subject: SalusPrimitivesIdsSubjectId, superseded: u64, record: u64, relation: SalusPrimitivesCodesVersionRelation, organisation: u32, commitment: H256], { subject: SalusPrimitivesIdsSubjectId, superseded: u64, record: u64, relation: SalusPrimitivesCodesVersionRelation, organisation: u32, commitment: H256 }>;
    };
    session: {
      /**
       * The `NewSession` event in the current block also implies a new validator set to be
       * queued.
       **/
      NewQueued: AugmentedEvent<ApiType, []>;
      /**
       * New session has happened. Note that the argument is the session index, not the
       * block number as the type might suggest.
       **/
      NewSession: AugmentedEvent<ApiType, [sessionIndex: u32], { sessionIndex: u32 }>;
      /**
       * Validator has been disabled.
       **/
      ValidatorDisabled: AugmentedEvent<ApiType, [validator: AccountId32], { validator: AccountId32 }>;
      /**
       * Validator has been re-enabled.
       **/
      ValidatorReenabled: AugmentedEvent<ApiType, [validator: AccountId32], { validator: AccountId32 }>;
    };
    system: {
      /**
       * `:code` was updated to the code with the given hash.
       **/
      CodeUpdated: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * An extrinsic failed.
       **/
      ExtrinsicFailed: AugmentedEvent<ApiType, [dispatchError: SpRuntimeDispatchError, dispatchInfo: FrameSystemDispatchEventInfo], { dispatchError: SpRuntimeDispatchError, dispatchInfo: FrameSystemDispatchEventInfo }>;
      /**
       * An extrinsic completed successfully.
       **/
      ExtrinsicSuccess: AugmentedEvent<ApiType, [dispatchInfo: FrameSystemDispatchEventInfo], { dispatchInfo: FrameSystemDispatchEventInfo }>;
      /**
       * An account was reaped.
       **/
      KilledAccount: AugmentedEvent<ApiType, [account: AccountId32], { account: AccountId32 }>;
      /**
       * A new account was created.
       **/
      NewAccount: AugmentedEvent<ApiType, [account: AccountId32], { account: AccountId32 }>;
      /**
       * An invalid authorized upgrade was rejected while trying to apply it.
       **/
      RejectedInvalidAuthorizedUpgrade: AugmentedEvent<ApiType, [codeHash: H256, error: SpRuntimeDispatchError], { codeHash: H256, error: SpRuntimeDispatchError }>;
      /**
       * On on-chain remark happened.
       **/
      Remarked: AugmentedEvent<ApiType, [sender: AccountId32, hash_: H256], { sender: AccountId32, hash_: H256 }>;
      /**
       * An upgrade was authorized.
       **/
      UpgradeAuthorized: AugmentedEvent<ApiType, [codeHash: H256, checkVersion: bool], { codeHash: H256, checkVersion: bool }>;
    };
    utility: {
      /**
       * Batch of dispatches completed fully with no error.
       **/
      BatchCompleted: AugmentedEvent<ApiType, []>;
      /**
       * Batch of dispatches completed but has errors.
       **/
      BatchCompletedWithErrors: AugmentedEvent<ApiType, []>;
      /**
       * Batch of dispatches did not complete fully. Index of first failing dispatch given, as
       * well as the error.
       **/
      BatchInterrupted: AugmentedEvent<ApiType, [index: u32, error: SpRuntimeDispatchError], { index: u32, error: SpRuntimeDispatchError }>;
      /**
       * A call was dispatched.
       **/
      DispatchedAs: AugmentedEvent<ApiType, [result: Result<Null, SpRuntimeDispatchError>], { result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * The fallback call was dispatched.
       **/
      IfElseFallbackCalled: AugmentedEvent<ApiType, [mainError: SpRuntimeDispatchError], { mainError: SpRuntimeDispatchError }>;
      /**
       * Main call was dispatched.
       **/
      IfElseMainSuccess: AugmentedEvent<ApiType, []>;
      /**
       * A single item within a Batch of dispatches has completed with no error.
       **/
      ItemCompleted: AugmentedEvent<ApiType, []>;
      /**
       * A single item within a Batch of dispatches has completed with error.
       **/
      ItemFailed: AugmentedEvent<ApiType, [error: SpRuntimeDispatchError], { error: SpRuntimeDispatchError }>;
    };
  } // AugmentedEvents
} // declare module
