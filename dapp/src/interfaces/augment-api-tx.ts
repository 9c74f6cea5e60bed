// Auto-generated via `yarn polkadot-types-from-chain`, do not edit
/* eslint-disable */

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/submittable';

import type { ApiTypes, AugmentedSubmittable, SubmittableExtrinsic, SubmittableExtrinsicFunction } from '@polkadot/api-base/types';
import type { Bytes, Compact, Option, U8aFixed, Vec, bool, u128, u16, u32, u64 } from '@polkadot/types-codec';
import type { AnyNumber, IMethod, ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, Call, H256, MultiAddress } from '@polkadot/types/interfaces/runtime';
import type { CumulusPalletParachainSystemParachainInherentBasicParachainInherentData, CumulusPalletParachainSystemParachainInherentInboundMessagesData, PalletAccessControlEmergencyTypesEmergencyStatement, PalletAccessControlEmergencyTypesRefusalRules, PalletAccessControlEmergencyTypesVerdict, PalletAccessControlHalvesDemandAnswer, PalletAccessControlHalvesPrunable, PalletAccessControlPermitUsage, PalletAccessControlTarget, PalletBalancesAdjustmentDirection, PalletConsentRegistryVerificationKind, PalletConsortiumFallbackCollator, PalletConsortiumKeyOwner, PalletConsortiumNewOrganisation, PalletMultisigTimepoint, PalletPatientIdentityStatement, PalletRecordAnchoringAnchor, PalletRecordAnchoringAttestationKind, PalletRecordAnchoringCollectionBasis, PalletRecordAnchoringNewBatch, PalletRecordAnchoringNewRecord, SalusPrimitivesAccessBatch, SalusPrimitivesCodesActionConsentAction, SalusPrimitivesCodesErasureErasureGround, SalusPrimitivesCodesErasureRetentionGround, SalusPrimitivesCodesPurposePurposeOfUse, SalusPrimitivesCodesRepresentativeKind, SalusPrimitivesCodesVersionRelation, SalusPrimitivesConsent, SalusPrimitivesConsentGrantee, SalusPrimitivesConsentSealedDeny, SalusPrimitivesDisclosureDisputeReason, SalusPrimitivesDisclosureNewDisclosure, SalusPrimitivesDisclosureSealedHalf, SalusPrimitivesEvaluatorPolicyPolicyRule, SalusPrimitivesEvaluatorPolicyPurposeClaim, SalusPrimitivesGovernanceCallClass, SalusPrimitivesIdentityPowers, SalusPrimitivesIdsSubjectId, SalusPrimitivesResearchProgramme, SalusPrimitivesResearchStudy, SalusPrimitivesTimePeriod, SalusRuntimeConfigsAccountsProxyType, SalusRuntimeOriginCaller, SalusRuntimeSessionKeys, SpRuntimeMultiSignature, SpWeightsWeightV2Weight } from '@polkadot/types/lookup';

export type __AugmentedSubmittable = AugmentedSubmittable<() => unknown>;
export type __SubmittableExtrinsic<ApiType extends ApiTypes> = SubmittableExtrinsic<ApiType>;
export type __SubmittableExtrinsicFunction<ApiType extends ApiTypes> = SubmittableExtrinsicFunction<ApiType>;

declare module '@polkadot/api-base/types/submittable' {
  interface AugmentedSubmittables<ApiType extends ApiTypes> {
    accessControl: {
      /**
       * Posts the recipient's half of a disclosure: the data was received.
       * 
       * - `count`: how often until now, all together. What is beyond stays owed, so that nobody
       * acknowledges what the source adds in the meantime.
       * 
       * What was disputed can be acknowledged later.
       * 
       * # Events
       * - [`Event::DisclosureAcknowledged`].
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
       * [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
       * - [`Error::DisclosureNotFound`]: there is no such disclosure.
       * - [`Error::NotTheRecipient`]: it is to another organisation, or outside the consortium.
       * - [`Error::AlreadyAnswered`]: as many were acknowledged already.
       * - [`Error::MoreThanDisclosed`]: the source says that it was less often.
       **/
      acknowledge: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, disclosure: u64 | AnyNumber | Uint8Array, count: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64, u32]>;
      /**
       * Answers a demand of a subject's leaves: they were handed over, or it was shown that there are
       * none.
       * 
       * # Events
       * - [`Event::LeavesAnswered`].
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
       * [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
       * - [`Error::DemandNotFound`]: nothing was demanded of it.
       * - [`Error::AlreadyAnswered`]: it answered already.
       * - [`Error::CommitmentMissing`]: it commits to nothing.
       * - [`Error::NothingDisclosed`]: it handed no leaf over.
       **/
      answerDemand: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, answer: PalletAccessControlHalvesDemandAnswer | { HandedOver: any } | { Absent: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, PalletAccessControlHalvesDemandAnswer]>;
      /**
       * Breaks the glass: has a short permit at once, whatever the consents say.
       * 
       * A practitioner of the organisation calls, whose roles there may claim emergency treatment. The
       * permit holds for [`Config::EmergencyDuration`]. The justification stays with the practitioner:
       * what is named here is its salted hash. It is to be filed within
       * [`Config::JustificationPeriod`], and the emergency is reviewed by an organisation that has no
       * part in it.
       * 
       * An organisation that was suspended keeps this for [`Config::EmergencyGrace`], for the subjects
       * of which it is the custodian. What is stored counts against its allowance whether it fits or
       * not. Where the subject has stated a refusal of just this, and the law of the custodian's country
       * honours it, the call succeeds, nothing is opened and the trail says denied.
       * 
       * # Events
       * - [`Event::GlassBroken`], which is the subject's notice.
       * - [`Event::EmergencyRefused`]: nothing is opened.
       * 
       * # Errors
       * - [`Error::NotAnEmergency`]: the reason is neither BTG nor ERTREAT.
       * - [`Error::UnknownCode`]: a label of the target is not in the table.
       * - [`Error::JustificationMissing`]: the hash is zero.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: the subject has ended.
       * - [`Error::RecordNotFound`]: the target is a record that the subject does not have.
       * - [`Error::RecordErased`]: the target is a record that was erased.
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is removed, or suspended and not the
       * subject's custodian or for too long.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::NotPractitioner`]: the caller has no role at the organisation.
       * - [`Error::PurposeNotClaimable`]: its roles may not claim emergency treatment.
       * - [`Error::BreakGlassSuspended`], [`Error::BreakGlassLost`],
       * [`Error::JustificationOverdue`]: the caller has lost break-glass.
       * - [`Error::TooManyUnfiled`]: the caller owes [`MAX_UNFILED`](crate::MAX_UNFILED)
       * justifications.
       **/
      breakGlass: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, target: PalletAccessControlTarget | { Data: any } | { Record: any } | string | Uint8Array, reason: SalusPrimitivesCodesPurposePurposeOfUse | 'HMARKT' | 'HOPERAT' | 'CAREMGT' | 'DONAT' | 'FRAUD' | 'GOV' | 'HACCRED' | 'HCOMPL' | 'HDECD' | 'HDIRECT' | 'HDM' | 'HLEGAL' | 'HOUTCOMS' | 'HPRGRP' | 'HQUALIMP' | 'HSYSADMIN' | 'LABELING' | 'METAMGT' | 'MEMADMIN' | 'MILCDM' | 'PATADMIN' | 'PATSFTY' | 'PERFMSR' | 'RECORDMGT' | 'SYSDEV' | 'HTEST' | 'TRAIN' | 'HPAYMT' | 'CLMATTCH' | 'COVAUTH' | 'COVERAGE' | 'ELIGDTRM' | 'ELIGVER' | 'ENROLLM' | 'MILDCRG' | 'REMITADV' | 'HRESCH' | 'BIORCH' | 'CLINTRCH' | 'CLINTRCHNPC' | 'CLINTRCHPC' | 'PRECLINTRCH' | 'DSRCH' | 'POARCH' | 'TRANSRCH' | 'PATRQT' | 'FAMRQT' | 'PWATRNY' | 'SUPNWK' | 'PUBHLTH' | 'DISASTER' | 'THREAT' | 'TREAT' | 'CLINTRL' | 'COC' | 'ETREAT' | 'BTG' | 'ERTREAT' | 'POPHLTH' | number | Uint8Array, justification: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, PalletAccessControlTarget, SalusPrimitivesCodesPurposePurposeOfUse, H256]>;
      /**
       * Demands of an organisation all leaves of a subject in a period.
       * 
       * The subject's controller calls, or a representative in force who may read. The organisation hands
       * them over off chain, of each batch with what proves that they are all, and says so here. It owes
       * that for [`Config::DemandDeadline`].
       * 
       * # Events
       * - [`Event::LeavesDemanded`].
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: the subject has ended.
       * - [`Error::NotAuthorized`]: the caller neither controls nor represents it.
       * - [`Error::PowerMissing`]: the representative may not read.
       * - [`Error::OrganisationNotFound`]: no organisation has this number, or it was removed.
       * - [`Error::PeriodInvalid`]: the period is empty or not over yet.
       * - [`Error::DemandOpen`]: the organisation has not answered the last demand.
       **/
      demandLeaves: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, organisation: u32 | AnyNumber | Uint8Array, period: SalusPrimitivesTimePeriod | { from?: any; to?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, u32, SalusPrimitivesTimePeriod]>;
      /**
       * Posts the source's half of a disclosure about a subject.
       * 
       * Whoever acts for the organisation that hands the data over calls, and hands it over once the half
       * is in a block: then a permit cannot end in between. What it says is its own statement, but for a
       * permit, which must stand now and be used up by it. What was handed over without any ground is
       * accounted for as well, and so is what was about a subject that has ended.
       * 
       * A member that received the data owes its half from now on, for
       * [`Config::DisclosureDeadline`].
       * 
       * # Events
       * - [`Event::DisclosurePosted`].
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
       * [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
       * - [`Error::SubjectNotFound`]: there never was such a subject.
       * - [`Error::RecipientIsSource`]: data that stays is not disclosed.
       * - [`Error::RecipientNotFound`]: the recipient is no member.
       * - [`Error::CommitmentMissing`]: a commitment is zero.
       * - [`Error::NothingDisclosed`]: no document is named.
       * - [`Error::SeriesMalformed`]: it was never, or first and last do not fit how often it was.
       * - [`Error::DisclosedInFuture`]: the last time is not over yet.
       * - [`Error::BasisIsConsent`]: the ground of law is the patient's consent.
       * - [`Error::PermitNotFound`]: the subject has no such permit.
       * - [`Error::OutsidePermit`]: the permit is not for this source or recipient, this purpose or this
       * class, or was given after the first time.
       * - [`Error::PermitUsedUp`]: the permit is for one use.
       * - [`Error::PermitNotInForce`]: the permit does not stand now.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for a disclosure.
       **/
      disclose: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, disclosure: SalusPrimitivesDisclosureNewDisclosure | { recipient?: any; ground?: any; purpose?: any; disclosed?: any; count?: any; first?: any; last?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, SalusPrimitivesDisclosureNewDisclosure]>;
      /**
       * Posts the recipient's half of a disclosure: it was not so. Of a series, what was acknowledged
       * before stays acknowledged.
       * 
       * # Events
       * - [`Event::DisclosureDisputed`].
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
       * [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
       * - [`Error::DisclosureNotFound`]: there is no such disclosure.
       * - [`Error::NotTheRecipient`]: it is to another organisation, or outside the consortium.
       * - [`Error::AlreadyAnswered`]: it was acknowledged or disputed already.
       **/
      dispute: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, disclosure: u64 | AnyNumber | Uint8Array, reason: SalusPrimitivesDisclosureDisputeReason | 'NotReceived' | 'OtherData' | 'FewerTimes' | 'OtherTime' | 'NotAskedFor' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64, SalusPrimitivesDisclosureDisputeReason]>;
      /**
       * Posts that a disclosure was repeated: to the same recipient, for the same purpose, of the same.
       * 
       * - `count`: how often until now, all together.
       * - `last`: when, the last time.
       * 
       * The recipient acknowledges what came to it. What it acknowledged before stays.
       * 
       * # Events
       * - [`Event::DisclosurePosted`].
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
       * [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
       * - [`Error::DisclosureNotFound`]: there is no such disclosure.
       * - [`Error::NotTheSource`]: another organisation posted it.
       * - [`Error::HalfDisputed`]: the recipient disputes it.
       * - [`Error::SeriesMalformed`]: it is not more often, or not later, than was said before.
       * - [`Error::DisclosedInFuture`]: the last time is not over yet.
       * - [`Error::PermitNotFound`], [`Error::PermitUsedUp`], [`Error::PermitNotInForce`]: it rests on a
       * permit, which does not carry it any more.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for what the recipient owes anew.
       **/
      extendSeries: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, disclosure: u64 | AnyNumber | Uint8Array, count: u32 | AnyNumber | Uint8Array, last: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64, u32, u64]>;
      /**
       * Says that the justification of an emergency is filed: written down, and there to be opened to
       * the reviewer.
       * 
       * The practitioner calls, or its organisation's own account. It may be late; the trail says when.
       * 
       * # Events
       * - [`Event::JustificationFiled`].
       * 
       * # Errors
       * - [`Error::EmergencyNotFound`]: there is no such emergency.
       * - [`Error::NotPractitioner`]: the caller is neither.
       * - [`Error::AlreadyFiled`]: it was filed before.
       * - [`Error::AlreadyReviewed`]: the verdict was given without it.
       **/
      fileJustification: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, emergency: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * Opens what was sealed. A disclosure that it holds is from now on as any other.
       * 
       * # Events
       * - [`Event::DisclosurePosted`], where it holds a disclosure.
       * - [`Event::HalfOpened`].
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
       * [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
       * - [`Error::SealedHalfNotFound`]: the organisation has no such half, or opened it already.
       * - [`Error::OpeningMismatch`]: this is not what was sealed.
       * - [`Error::SubjectNotFound`]: there never was such a subject.
       * - [`Error::OutsidePermit`]: it rests on a permit; only what rests on law can be suspended.
       * - [`Error::RecipientIsSource`], [`Error::CommitmentMissing`], [`Error::NothingDisclosed`],
       * [`Error::SeriesMalformed`], [`Error::DisclosedInFuture`], [`Error::BasisIsConsent`]: as of
       * [`Pallet::disclose`], at the moment at which it was sealed. A recipient that is no member any
       * more keeps nothing closed.
       **/
      openHalf: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, half: u64 | AnyNumber | Uint8Array, opening: SalusPrimitivesDisclosureSealedHalf | { salt?: any; content?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u64, SalusPrimitivesDisclosureSealedHalf]>;
      /**
       * Posts a batch of accesses that were decided off chain.
       * 
       * All were decided by the evaluator over one finalised state, which is at most
       * [`Config::MaxStateAge`] old at the end of the period. Where it is older, because the chain could
       * not be reached, the batch says so and holds treatment only; that no leaf is for anything else
       * shows once it is seen. Each batch begins where the organisation's last one ended. One without
       * leaves says that nothing was accessed.
       * 
       * # Events
       * - [`Event::AccessBatchPosted`].
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
       * [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
       * - [`Error::PeriodInvalid`]: the period is empty or not over yet.
       * - [`Error::PeriodNotNext`]: it leaves a gap behind the last batch, or overlaps it.
       * - [`Error::BatchTooLarge`]: there are more than [`Config::MaxAccessBatchSize`] leaves.
       * - [`Error::RootMalformed`]: the root is zero although there are leaves, or the other way round.
       * - [`Error::StateAfterAccess`]: the state is younger than the beginning of the period.
       * - [`Error::StateTooOld`]: it is too old, and the batch does not say that it is degraded.
       * - [`Error::StateUnknown`]: the block is not one of this chain, as far as it remembers.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for a batch.
       **/
      postBatch: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, batch: SalusPrimitivesAccessBatch | { root?: any; count?: any; tagKey?: any; from?: any; to?: any; state?: any; isDegraded?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesAccessBatch]>;
      /**
       * Posts a practitioner's statement by which the glass was broken where the chain could not be
       * reached, within [`Config::StatementWindow`].
       * 
       * Whoever acts for a party calls: the practitioner's organisation, the subject's custodian, or
       * whoever keeps the record. The practitioner has signed "salus", the purpose `BreakGlass`, the
       * payload version, the genesis hash, the statement in SCALE, and the deadline, which is the
       * window after the glass was broken. What was done is recorded also where the practitioner had
       * no right to it; the record says so, and there is no permit then.
       * 
       * # Events
       * - [`Event::GlassBroken`].
       * 
       * # Errors
       * - [`Error::NotAnEmergency`], [`Error::UnknownCode`], [`Error::JustificationMissing`],
       * [`Error::SubjectNotFound`], [`Error::SubjectNotActive`], [`Error::RecordNotFound`],
       * [`Error::RecordErased`]: as for [`Pallet::break_glass`].
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for the
       * organisation that posts; also, the practitioner's organisation does not vouch for it.
       * - [`Error::NotAParty`]: the organisation that posts has no part in it.
       * - [`Error::NotBrokenYet`]: the statement is of the future.
       * - [`Error::DeadlinePassed`]: the window is over.
       * - [`Error::PayloadUsed`]: the statement was posted before.
       * - [`Error::SignatureInvalid`]: the practitioner did not sign it.
       * - [`Error::TooManyUnfiled`]: the practitioner owes as many justifications as it may.
       **/
      postEmergency: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, statement: PalletAccessControlEmergencyTypesEmergencyStatement | { practitioner?: any; organisation?: any; subject?: any; target?: any; reason?: any; justification?: any; brokenAt?: any } | string | Uint8Array, signature: SpRuntimeMultiSignature | { Ed25519: any } | { Sr25519: any } | { Ecdsa: any } | { Eth: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, PalletAccessControlEmergencyTypesEmergencyStatement, SpRuntimeMultiSignature]>;
      /**
       * Removes what was kept for [`Config::AccountingRetention`], answered or not, and counts of denials
       * that no longer count.
       * 
       * Any signed account may call. It removes all that are named, or none. The trail keeps its lines.
       * 
       * # Events
       * - [`Event::AccountingPruned`].
       * 
       * # Errors
       * - [`Error::NothingToPrune`]: nothing is named.
       * - [`Error::ItemNotFound`]: one of them does not exist, or is named twice.
       * - [`Error::NotPrunable`]: one of them is kept still.
       **/
      pruneAccounting: AugmentedSubmittable<(items: Vec<PalletAccessControlHalvesPrunable> | (PalletAccessControlHalvesPrunable | { Disclosure: any } | { SealedHalf: any } | { AccessBatch: any } | { Demand: any } | { Denials: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<PalletAccessControlHalvesPrunable>]>;
      /**
       * Removes emergencies whose verdict was given [`Config::EmergencyRetention`] ago. The trail keeps
       * what happened. Any signed account may call.
       * 
       * # Events
       * - [`Event::EmergenciesPruned`].
       * 
       * # Errors
       * - [`Error::NothingToPrune`]: none is named.
       * - [`Error::EmergencyNotFound`]: one of them does not exist, or is named twice.
       * - [`Error::EmergencyNotOver`]: one of them has no verdict yet, or one that is too recent.
       **/
      pruneEmergencies: AugmentedSubmittable<(emergencies: Vec<ITuple<[SalusPrimitivesIdsSubjectId, u64]>> | ([SalusPrimitivesIdsSubjectId | string | Uint8Array, u64 | AnyNumber | Uint8Array])[]) => SubmittableExtrinsic<ApiType>, [Vec<ITuple<[SalusPrimitivesIdsSubjectId, u64]>>]>;
      /**
       * Removes expired permits.
       * 
       * Any signed account may call. It removes all that are named, or none. The trail keeps the
       * decisions: what is removed is only the proof that no longer proves anything.
       * 
       * # Events
       * - [`Event::PermitsPruned`].
       * 
       * # Errors
       * - [`Error::NothingToPrune`]: no permit is named.
       * - [`Error::PermitNotFound`]: one of them does not exist, or is named twice.
       * - [`Error::PermitNotExpired`]: one of them still holds by its time.
       **/
      prunePermits: AugmentedSubmittable<(permits: Vec<ITuple<[SalusPrimitivesIdsSubjectId, u64]>> | ([SalusPrimitivesIdsSubjectId | string | Uint8Array, u64 | AnyNumber | Uint8Array])[]) => SubmittableExtrinsic<ApiType>, [Vec<ITuple<[SalusPrimitivesIdsSubjectId, u64]>>]>;
      /**
       * Forgets posted statements whose time is over: they are refused without being remembered. Any
       * signed account may call.
       * 
       * # Events
       * - [`Event::StatementsPruned`].
       * 
       * # Errors
       * - [`Error::NothingToPrune`]: none is named.
       * - [`Error::PayloadNotFound`]: one of them is not known, or is named twice.
       * - [`Error::DeadlineNotPassed`]: one of them could still be posted.
       **/
      pruneStatements: AugmentedSubmittable<(digests: Vec<H256> | (H256 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<H256>]>;
      /**
       * Asks for access to a subject's data, or to one record of it, and records the answer.
       * 
       * Whoever acts for the organisation now may call: a practitioner that it vouches for, or
       * its own account. The request is evaluated at this moment. A permit is stored and holds
       * for [`Config::PermitDuration`] at most. **A deny succeeds as well**, and names no ground;
       * where only the glass could be broken, or a sealed denial may speak, the answer is a deny.
       * 
       * Which data is meant is the caller's own statement, unless it names a record: the
       * custodian checks the labels of what it hands over against the permit. What it is asked for in
       * research is a study that the organisation has stated; what its terms oblige to stands in the
       * permit.
       * 
       * Whether the permit is for one use or for more, the caller chooses; whoever hands data over may ask
       * for one use. How many denials about one subject an organisation causes is limited.
       * 
       * # Events
       * - [`Event::Decided`], for a permit and for a deny.
       * 
       * # Errors
       * - [`Error::EmergencyPurpose`]: the purpose is BTG or ERTREAT.
       * - [`Error::UnknownCode`]: a label of the target is not in the table.
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: the subject has ended.
       * - [`Error::RecordNotFound`]: the target is a record that the subject does not have.
       * - [`Error::RecordErased`]: the target is a record that was erased.
       * - [`Error::StudyNotFound`]: the organisation has stated no such study.
       * - [`Error::TooManyDenials`]: the organisation has caused [`Config::DenialBurst`] denials about the
       * subject, whatever the answer would be; one more every [`Config::DenialInterval`].
       * - [`Error::AllowanceExhausted`]: the organisation has no room for a permit, whatever the
       * answer would be.
       **/
      request: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, target: PalletAccessControlTarget | { Data: any } | { Record: any } | string | Uint8Array, action: SalusPrimitivesCodesActionConsentAction | 'COLLECT' | 'ACCESS' | 'USE' | 'DISCLOSE' | 'CORRECT' | number | Uint8Array, purpose: SalusPrimitivesCodesPurposePurposeOfUse | 'HMARKT' | 'HOPERAT' | 'CAREMGT' | 'DONAT' | 'FRAUD' | 'GOV' | 'HACCRED' | 'HCOMPL' | 'HDECD' | 'HDIRECT' | 'HDM' | 'HLEGAL' | 'HOUTCOMS' | 'HPRGRP' | 'HQUALIMP' | 'HSYSADMIN' | 'LABELING' | 'METAMGT' | 'MEMADMIN' | 'MILCDM' | 'PATADMIN' | 'PATSFTY' | 'PERFMSR' | 'RECORDMGT' | 'SYSDEV' | 'HTEST' | 'TRAIN' | 'HPAYMT' | 'CLMATTCH' | 'COVAUTH' | 'COVERAGE' | 'ELIGDTRM' | 'ELIGVER' | 'ENROLLM' | 'MILDCRG' | 'REMITADV' | 'HRESCH' | 'BIORCH' | 'CLINTRCH' | 'CLINTRCHNPC' | 'CLINTRCHPC' | 'PRECLINTRCH' | 'DSRCH' | 'POARCH' | 'TRANSRCH' | 'PATRQT' | 'FAMRQT' | 'PWATRNY' | 'SUPNWK' | 'PUBHLTH' | 'DISASTER' | 'THREAT' | 'TREAT' | 'CLINTRL' | 'COC' | 'ETREAT' | 'BTG' | 'ERTREAT' | 'POPHLTH' | number | Uint8Array, study: Option<u64> | null | Uint8Array | u64 | AnyNumber, usage: PalletAccessControlPermitUsage | 'Single' | 'Multiple' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, PalletAccessControlTarget, SalusPrimitivesCodesActionConsentAction, SalusPrimitivesCodesPurposePurposeOfUse, Option<u64>, PalletAccessControlPermitUsage]>;
      /**
       * Lets a practitioner break the glass again whose break-glass was suspended by repeated
       * verdicts. The time for which the last of them took it runs on.
       * 
       * The organisation's own account calls, for another than itself.
       * 
       * # Events
       * - [`Event::BreakGlassRestored`].
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: it is suspended or removed.
       * - [`Error::NotController`]: the caller is not its own account.
       * - [`Error::NotForOneself`]: the caller is the practitioner.
       * - [`Error::BreakGlassNotSuspended`]: there is nothing to restore.
       **/
      restoreBreakGlass: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, practitioner: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Gives the verdict on an emergency.
       * 
       * Whoever acts for the organisation that was drawn calls, and has no part in the emergency
       * itself: it is not the practitioner, and no party vouches for it. There is a verdict once the
       * justification is filed, or its time is over.
       * 
       * # Events
       * - [`Event::EmergencyReviewed`].
       * - [`Event::BreakGlassSuspended`], if this was one verdict too many.
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for the
       * organisation now.
       * - [`Error::EmergencyNotFound`]: there is no such emergency.
       * - [`Error::AlreadyReviewed`]: the verdict was given before.
       * - [`Error::NotReviewer`]: the organisation was not drawn.
       * - [`Error::ReviewOverdue`]: the time for the verdict is over.
       * - [`Error::PartyToEmergency`]: the organisation or the caller has a part in it.
       * - [`Error::JustificationNotFiled`]: the justification is not filed and its time is not over,
       * or the verdict justifies without one.
       **/
      review: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, emergency: u64 | AnyNumber | Uint8Array, verdict: PalletAccessControlEmergencyTypesVerdict | 'Justified' | 'NotJustified' | 'NotOpened' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64, PalletAccessControlEmergencyTypesVerdict]>;
      /**
       * Posts a half of a disclosure whose accounting an oversight or law enforcement agency has
       * suspended (45 CFR 164.528(a)(2)), sealed; or nothing, sealed alike.
       * 
       * It names no subject and no time. All are owed an opening after [`Config::MaxSuspension`],
       * whatever the agency asked for. So that posting one does not tell that there is a suspension, an
       * organisation posts them regularly, most of them holding nothing.
       * 
       * # Events
       * - [`Event::HalfSealed`].
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
       * [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
       * - [`Error::CommitmentMissing`]: the commitment is zero.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for it.
       **/
      sealHalf: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, commitment: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, H256]>;
      /**
       * Says where a patient's standing refusal of emergency access is honoured. Governance calls.
       * 
       * # Events
       * - [`Event::StandingRefusalsChanged`].
       * 
       * # Errors
       * - [`Error::CountryInvalid`]: a country is not two capital letters.
       * - [`Error::CountryTwice`]: a country is named twice.
       * - [`Error::NotChanged`]: the rules are the present ones.
       **/
      setStandingRefusals: AugmentedSubmittable<(rules: PalletAccessControlEmergencyTypesRefusalRules | { byDefault?: any; countries?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletAccessControlEmergencyTypesRefusalRules]>;
      /**
       * Records that a permit was used, by whoever holds it.
       * 
       * The practitioner who asked calls, before it reads. Where the data comes from another
       * organisation, that one's disclosure on the permit records the use instead.
       * 
       * # Events
       * - [`Event::PermitUsed`].
       * 
       * # Errors
       * - [`Error::PermitNotFound`]: there is no such permit, or it was pruned.
       * - [`Error::NotPermitHolder`]: somebody else asked for it.
       * - [`Error::PermitUsedUp`]: it is for one use, and was used.
       * - [`Error::PermitNotInForce`]: it does not stand now.
       **/
      usePermit: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, permit: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, u64]>;
    };
    auditTrail: {
      /**
       * Takes the oldest lines out of the state: all that are named, or none. For any signed account.
       * 
       * Lines leave in the order of their writing. The caller names the subject of each, which the
       * chain does not know by a line's number alone, and shows that the lines are those of the
       * range: `nodes` are the nodes of the mountain in which the pruned beginning will end, to its
       * right, from left to right ([`TrailHead::begins_with`]). Only who was told every leaf, and
       * so can go on proving lines that the state no longer holds, can make them; a line that was
       * changed in the state does not leave it.
       * 
       * No line of the trail tells of it: that of each call would take the room of a line again. The
       * event does, and [`Pruned`].
       * 
       * # Events
       * - [`Event::EntriesPruned`]
       * 
       * # Errors
       * - [`Error::NothingToPrune`]: no line is named.
       * - [`Error::EntryNotFound`]: the next line is not about the subject that is named for it, or
       * there are not so many lines.
       * - [`Error::RetentionNotOver`]: one of them is too young.
       * - [`Error::ProofInvalid`]: the lines and the nodes do not make the peaks of the trail.
       **/
      prune: AugmentedSubmittable<(subjects: Vec<Option<SalusPrimitivesIdsSubjectId>>, nodes: Vec<H256> | (H256 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Option<SalusPrimitivesIdsSubjectId>>, Vec<H256>]>;
      /**
       * Sets how long lines stay in the state, in milliseconds. For governance. Lines that have left
       * it do not come back.
       * 
       * # Events
       * - [`Event::RetentionSet`]
       * 
       * # Errors
       * - [`Error::RetentionTooShort`]: it is less than [`Config::MinRetention`].
       * - [`Error::NotChanged`]: it is so already.
       **/
      setRetention: AugmentedSubmittable<(retention: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
    };
    balances: {
      /**
       * Burn the specified liquid free balance from the origin account.
       * 
       * If the origin's account ends up below the existential deposit as a result
       * of the burn and `keep_alive` is false, the account will be reaped.
       * 
       * Unlike sending funds to a _burn_ address, which merely makes the funds inaccessible,
       * this `burn` operation will reduce total issuance by the amount _burned_.
       **/
      burn: AugmentedSubmittable<(value: Compact<u128> | AnyNumber | Uint8Array, keepAlive: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>, bool]>;
      /**
       * Adjust the total issuance in a saturating way.
       * 
       * Can only be called by root and always needs a positive `delta`.
       * 
       * # Example
       **/
      forceAdjustTotalIssuance: AugmentedSubmittable<(direction: PalletBalancesAdjustmentDirection | 'Increase' | 'Decrease' | number | Uint8Array, delta: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletBalancesAdjustmentDirection, Compact<u128>]>;
      /**
       * Set the regular balance of a given account.
       * 
       * The dispatch origin for this call is `root`.
       **/
      forceSetBalance: AugmentedSubmittable<(who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, newFree: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Compact<u128>]>;
      /**
       * Exactly as `transfer_allow_death`, except the origin must be root and the source account
       * may be specified.
       **/
      forceTransfer: AugmentedSubmittable<(source: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, dest: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, value: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, MultiAddress, Compact<u128>]>;
      /**
       * Unreserve some balance from a user by force.
       * 
       * Can only be called by ROOT.
       **/
      forceUnreserve: AugmentedSubmittable<(who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, amount: u128 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, u128]>;
      /**
       * Transfer the entire transferable balance from the caller account.
       * 
       * NOTE: This function only attempts to transfer _transferable_ balances. This means that
       * any locked, reserved, or existential deposits (when `keep_alive` is `true`), will not be
       * transferred by this function. To ensure that this function results in a killed account,
       * you might need to prepare the account by removing any reference counters, storage
       * deposits, etc...
       * 
       * The dispatch origin of this call must be Signed.
       * 
       * - `dest`: The recipient of the transfer.
       * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
       * of the funds the account has, causing the sender account to be killed (false), or
       * transfer everything except at least the existential deposit, which will guarantee to
       * keep the sender account alive (true).
       **/
      transferAll: AugmentedSubmittable<(dest: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, keepAlive: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, bool]>;
      /**
       * Transfer some liquid free balance to another account.
       * 
       * `transfer_allow_death` will set the `FreeBalance` of the sender and receiver.
       * If the sender's account is below the existential deposit as a result
       * of the transfer, the account will be reaped.
       * 
       * The dispatch origin for this call must be `Signed` by the transactor.
       **/
      transferAllowDeath: AugmentedSubmittable<(dest: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, value: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Compact<u128>]>;
      /**
       * Same as the [`transfer_allow_death`] call, but with a check that the transfer will not
       * kill the origin account.
       * 
       * 99% of the time you want [`transfer_allow_death`] instead.
       * 
       * [`transfer_allow_death`]: struct.Pallet.html#method.transfer
       **/
      transferKeepAlive: AugmentedSubmittable<(dest: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, value: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Compact<u128>]>;
      /**
       * Upgrade a specified account.
       * 
       * - `origin`: Must be `Signed`.
       * - `who`: The account to be upgraded.
       * 
       * This will waive the transaction fee if at least all but 10% of the accounts needed to
       * be upgraded. (We let some not have to be upgraded just in order to allow for the
       * possibility of churn).
       **/
      upgradeAccounts: AugmentedSubmittable<(who: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>]>;
    };
    consentRegistry: {
      /**
       * Admits a research programme, which gets a number and which consents can name from now on. Its terms
       * are what participants are told, and never change.
       * 
       * For [`Config::GovernanceOrigin`].
       * 
       * # Events
       * 
       * * [`Event::ProgrammeAdmitted`].
       * 
       * # Errors
       * 
       * * [`Error::UnknownCode`]: the modifiers have bits beyond their table, or a country is not two
       * capital letters.
       * * [`Error::TermsMismatch`]: a list is there without the term that it belongs to, or a term
       * without its list: DS and diseases, RS and types of research, GS and countries, IS and
       * institutions, PS and projects, US and users, IRB and permits of ethics committees, MOR and
       * the date of publication, TS and months.
       * * [`Error::CommitmentMissing`]: a project or a permit is all zeros.
       * * [`Error::TooManyProgrammes`]: there are as many as may be.
       **/
      admitProgramme: AugmentedSubmittable<(terms: SalusPrimitivesResearchProgramme | { permission?: any; modifiers?: any; diseases?: any; researchTypes?: any; countries?: any; institutions?: any; projects?: any; users?: any; ethicsPermits?: any; publishFrom?: any; months?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesResearchProgramme]>;
      /**
       * Puts a consent in the place of another toward the same grantee, in one step. The new one has a
       * number of its own, and names those in whose place it stands; a permit of access that rests on one of
       * them goes on while the new one permits what it was given for.
       * 
       * For the subject's controller, and a representative with the powers to consent and to revoke who may
       * lift the old one if that denies, as [`Self::revoke`] says.
       * 
       * # Events
       * 
       * * [`Event::ConsentAmended`].
       * 
       * # Errors
       * 
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
       * force.
       * * [`Error::PowerMissing`]: the representative may not consent, or may not
       * revoke.
       * * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
       * [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
       * [`Error::DataPeriodInvalid`], [`Error::CommitmentMissing`], [`Error::TagMissing`],
       * [`Error::TagNamedTwice`], [`Error::TagNotNamed`], [`Error::ProgrammeNotFound`],
       * [`Error::GranteeNotFound`]: the consent is not valid, as in [`Self::grant`].
       * * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
       * * [`Error::ConsentOver`]: its period is over; what is over is not amended.
       * * [`Error::DenyNotLiftable`]: it is a deny that the caller may not lift.
       * * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
       * [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
       * room for it, as in [`Self::grant`].
       **/
      amend: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, old: u64 | AnyNumber | Uint8Array, consent: SalusPrimitivesConsent | { decision?: any; region?: any; period?: any; regulatoryBasis?: any; category?: any; source?: any; programme?: any; tags?: any; provisions?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee, u64, SalusPrimitivesConsent]>;
      /**
       * Records that somebody asked the subject or its family, or held the source, to find out whether a
       * consent says what is meant: FHIR Consent.verification. Who, when and for whom stand on the trail. A
       * permit that does not no longer speaks; a denial speaks until it is revoked. What was refuted stays so
       * until it is amended.
       * 
       * For whoever acts for the subject's custodian, or for the organisation whose desk captured the consent.
       * 
       * # Events
       * 
       * * [`Event::VerificationAttached`].
       * 
       * # Errors
       * 
       * * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
       * * [`Error::NotCustodian`]: the organisation is neither the subject's custodian nor the one
       * whose desk captured the consent.
       * * [`Error::Sealed`]: what it states is not known.
       * * [`Error::AlreadyRefuted`]: it was refuted.
       **/
      attachVerification: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, consent: u64 | AnyNumber | Uint8Array, kind: PalletConsentRegistryVerificationKind | 'Family' | 'Validation' | number | Uint8Array, isMeant: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee, u64, PalletConsentRegistryVerificationKind, bool]>;
      /**
       * Records a consent that a patient without a key signed on paper. It has no force until
       * somebody else of the same organisation confirms it.
       * 
       * For whoever acts for the organisation: the clerk.
       * 
       * # Events
       * 
       * * [`Event::ConsentCaptured`].
       * 
       * # Errors
       * 
       * * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAssisted`]: the subject has a key.
       * * [`Error::CommitmentMissing`]: the evidence or the source is all zeros.
       * * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
       * [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
       * [`Error::DataPeriodInvalid`]: the consent is not valid, as in `grant`.
       * * [`Error::GranteeNotFound`]: the grantee's organisation does not exist or was removed.
       * * [`Error::TooManyCaptures`]: [`Config::MaxCaptures`] papers of the subject wait already.
       * * [`Error::AllowanceExhausted`]: the organisation has no room for the capture.
       **/
      capture: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, consent: SalusPrimitivesConsent | { decision?: any; region?: any; period?: any; regulatoryBasis?: any; category?: any; source?: any; programme?: any; tags?: any; provisions?: any } | string | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee, SalusPrimitivesConsent, H256]>;
      /**
       * Records that a patient without a key lifted a deny on paper. It speaks on until a second person
       * of the same organisation has confirmed it with [`Self::confirm_capture`]: to lift a deny may
       * open.
       * 
       * For whoever acts for any active organisation.
       * 
       * # Events
       * 
       * * [`Event::ConsentCaptured`].
       * 
       * # Errors
       * 
       * * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAssisted`]: the subject has a key.
       * * [`Error::CommitmentMissing`]: the evidence is all zeros.
       * * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
       * * [`Error::NotADeny`]: it permits; [`Self::revoke_on_paper`] takes it back at once.
       * * [`Error::TooManyCaptures`]: as many papers of the subject wait as may.
       * * [`Error::AllowanceExhausted`]: the organisation has no room for the capture.
       **/
      captureLift: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, deny: u64 | AnyNumber | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee, u64, H256]>;
      /**
       * Closes a research programme. Consents that name it permit nothing any more, for nothing is known to
       * be within terms that are not there; those that deny deny every study.
       * 
       * For [`Config::GovernanceOrigin`].
       * 
       * # Events
       * 
       * * [`Event::ProgrammeClosed`].
       * 
       * # Errors
       * 
       * * [`Error::ProgrammeNotFound`]: there is no such programme.
       **/
      closeProgramme: AugmentedSubmittable<(programme: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Confirms a capture against the paper: the consent speaks from now on, under the number of its
       * capture, and takes no more room than that did; the deny that was lifted no longer speaks.
       * 
       * For whoever acts for the organisation that captured it, except the clerk.
       * 
       * # Events
       * 
       * * [`Event::ConsentGranted`], or [`Event::ConsentRevoked`] of a deny that was lifted.
       * 
       * # Errors
       * 
       * * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::CaptureNotFound`]: no such paper waits.
       * * [`Error::OrganisationMismatch`]: another organisation captured it.
       * * [`Error::VerifierIsClerk`]: the caller captured it.
       * * [`Error::NotAssisted`]: the subject has got a key meanwhile.
       * * [`Error::CaptureOutdated`]: all consents were revoked meanwhile.
       * * [`Error::ConsentNotFound`]: the deny is gone meanwhile.
       * * [`Error::PeriodInvalid`]: its period is over meanwhile.
       * * [`Error::GranteeNotFound`]: the grantee's organisation was removed meanwhile.
       * * [`Error::KeyFull`]: the grantee has [`Config::MaxConsentsPerKey`] consents of this
       * subject that are not over, or wait to be pruned.
       * * [`Error::TooManyConsents`], [`Error::TooManyDenies`], [`Error::TooManyProgrammesNamed`]: the
       * subject has as many as it may.
       **/
      confirmCapture: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, consent: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * Confirms a proposed consent: it speaks from now on, under the number of its proposal.
       * 
       * For the subject's controller, and a representative with the power to consent.
       * 
       * # Events
       * 
       * * [`Event::ConsentGranted`].
       * 
       * # Errors
       * 
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
       * force.
       * * [`Error::PowerMissing`]: the representative may not consent.
       * * [`Error::ProposalNotFound`]: no such proposal waits.
       * * [`Error::ProposalExpired`]: it waited too long.
       * * [`Error::ProposalOutdated`]: all consents were revoked meanwhile.
       * * [`Error::PeriodInvalid`]: the consent's period is over meanwhile.
       * * [`Error::GranteeNotFound`]: the grantee's organisation was removed meanwhile.
       * * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
       * [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
       * room for it, as in [`Self::grant`].
       **/
      confirmProposal: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, consent: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * Withdraws a captured consent that waits, also one that is outdated or whose subject has
       * ended, and gives back its place.
       * 
       * For whoever acts for the organisation that captured it.
       * 
       * # Events
       * 
       * * [`Event::CaptureDiscarded`].
       * 
       * # Errors
       * 
       * * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * * [`Error::CaptureNotFound`]: no such paper waits.
       * * [`Error::OrganisationMismatch`]: another organisation captured it.
       **/
      discardCapture: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, consent: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * Grants a consent toward a grantee.
       * 
       * For the subject's controller, and a representative with the power to consent. The
       * consent's number is that of the line of the audit trail which this call writes. Expired
       * consents of the same sponsor toward the same grantee give back their places. A practitioner
       * need not be vouched for yet: that is asked at use.
       * 
       * # Events
       * 
       * * [`Event::ConsentGranted`].
       * 
       * # Errors
       * 
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
       * force.
       * * [`Error::PowerMissing`]: the representative may not consent.
       * * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`]: the
       * region, a hole or a fill lacks them.
       * * [`Error::UnknownCode`]: a set has bits beyond its table.
       * * [`Error::EmergencyPurpose`]: a permit names BTG or ERTREAT.
       * * [`Error::PeriodInvalid`]: the period ends before it begins, or is over.
       * * [`Error::DataPeriodInvalid`]: a period of the data ends before it begins.
       * * [`Error::TagMissing`], [`Error::TagNamedTwice`]: a tag is all zeros, or named twice.
       * * [`Error::TagNotNamed`]: a region points at a tag that is not named.
       * * [`Error::ProgrammeNotFound`]: the research programme that it names is not there.
       * * [`Error::CommitmentMissing`]: the source is all zeros.
       * * [`Error::GranteeNotFound`]: the grantee's organisation does not exist or was removed.
       * * [`Error::KeyFull`]: the grantee has [`Config::MaxConsentsPerKey`] consents of this
       * subject that are not over, or wait to be pruned.
       * * [`Error::AllowanceExhausted`]: the subject's custodian has no room for the consent, or was
       * removed.
       * * [`Error::TooManyConsents`], [`Error::TooManyDenies`], [`Error::TooManyProgrammesNamed`]: the
       * subject has as many as it may.
       **/
      grant: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, consent: SalusPrimitivesConsent | { decision?: any; region?: any; period?: any; regulatoryBasis?: any; category?: any; source?: any; programme?: any; tags?: any; provisions?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee, SalusPrimitivesConsent]>;
      /**
       * Says what a sealed deny states, and toward whom, which may be fewer than it was sealed toward. It
       * keeps its number and denies what it states from now on, by the chain.
       * 
       * For the subject's controller, and a representative with the power to consent.
       * 
       * # Events
       * 
       * * [`Event::DenyOpened`].
       * 
       * # Errors
       * 
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
       * force.
       * * [`Error::PowerMissing`]: the representative may not consent.
       * * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
       * [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
       * [`Error::DataPeriodInvalid`], [`Error::CommitmentMissing`], [`Error::TagMissing`],
       * [`Error::TagNamedTwice`], [`Error::TagNotNamed`], [`Error::ProgrammeNotFound`],
       * [`Error::GranteeNotFound`]: the consent is not valid, as in [`Self::grant`].
       * * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
       * * [`Error::NotSealed`]: it is open already.
       * * [`Error::SealMismatch`]: it commits to something else, or that is no deny, or of another
       * period.
       * * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
       * [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
       * room for it, as in [`Self::grant`].
       **/
      openSeal: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, sealedToward: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, id: u64 | AnyNumber | Uint8Array, salt: U8aFixed | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, consent: SalusPrimitivesConsent | { decision?: any; region?: any; period?: any; regulatoryBasis?: any; category?: any; source?: any; programme?: any; tags?: any; provisions?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee, u64, U8aFixed, SalusPrimitivesConsentGrantee, SalusPrimitivesConsent]>;
      /**
       * Proposes a consent to a subject. It has no force until the subject confirms it, and can be confirmed
       * for [`Config::ProposalLifetime`]. One proposal of an organisation waits: a new one takes the place of
       * an earlier one.
       * 
       * For whoever acts for any active organisation.
       * 
       * # Events
       * 
       * * [`Event::ConsentProposed`].
       * 
       * # Errors
       * 
       * * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
       * [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
       * [`Error::DataPeriodInvalid`], [`Error::CommitmentMissing`], [`Error::TagMissing`],
       * [`Error::TagNamedTwice`], [`Error::TagNotNamed`], [`Error::ProgrammeNotFound`],
       * [`Error::GranteeNotFound`]: the consent is not valid, as in [`Self::grant`].
       * * [`Error::TooManyProposals`]: proposals of [`Config::MaxProposals`] other organisations wait.
       * * [`Error::AllowanceExhausted`]: the organisation has no room for it.
       **/
      propose: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, consent: SalusPrimitivesConsent | { decision?: any; region?: any; period?: any; regulatoryBasis?: any; category?: any; source?: any; programme?: any; tags?: any; provisions?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee, SalusPrimitivesConsent]>;
      /**
       * Removes the consents under these keys that can have no force any more: of an epoch that is
       * over and of a subject that has ended all, otherwise those whose period is over. Whoever they
       * counted against gets the room back. It removes something under every key, or nothing at all.
       * Where no consent of the epoch is left, room that is left over goes as well, by whichever key of
       * the epoch is named.
       * 
       * For any signed account. The trail says already what ended them.
       * 
       * # Events
       * 
       * * [`Event::ConsentsPruned`].
       * 
       * # Errors
       * 
       * * [`Error::NothingToPrune`]: no key is named.
       * * [`Error::KeyNotFound`]: no consent lies under one of the keys, nor is room left over, or one is
       * named twice.
       * * [`Error::ConsentsNotExpired`]: every consent under one of the keys is of the subject's
       * present epoch and not over.
       **/
      prune: AugmentedSubmittable<(keys: Vec<ITuple<[SalusPrimitivesIdsSubjectId, u32, SalusPrimitivesConsentGrantee]>> | ([SalusPrimitivesIdsSubjectId | string | Uint8Array, u32 | AnyNumber | Uint8Array, SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array])[]) => SubmittableExtrinsic<ApiType>, [Vec<ITuple<[SalusPrimitivesIdsSubjectId, u32, SalusPrimitivesConsentGrantee]>>]>;
      /**
       * Removes the proposals of a subject that can no longer be confirmed: whoever proposed them gets the
       * room back.
       * 
       * For any signed account.
       * 
       * # Events
       * 
       * * [`Event::ProposalsPruned`].
       * 
       * # Errors
       * 
       * * [`Error::NothingToPrune`]: there is none.
       **/
      pruneProposals: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * Refuses a proposed consent.
       * 
       * For the subject's controller, and a representative with the power to consent.
       * 
       * # Events
       * 
       * * [`Event::ProposalRefused`].
       * 
       * # Errors
       * 
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
       * force.
       * * [`Error::PowerMissing`]: the representative may not consent.
       * * [`Error::ProposalNotFound`]: no such proposal waits.
       **/
      refuseProposal: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, consent: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * States a study of an organisation, under the number of the line of the audit trail which this call
       * writes. Whoever acts for the organisation can ask for data for it. What is stated stands for everybody
       * to see, and whoever lies is found out.
       * 
       * For whoever acts for the organisation.
       * 
       * # Events
       * 
       * * [`Event::StudyRegistered`].
       * 
       * # Errors
       * 
       * * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * * [`Error::UnknownCode`]: the aims have bits beyond their table, or a country is not two capital
       * letters.
       * * [`Error::CommitmentMissing`]: the project or the permit is all zeros.
       * * [`Error::TooManyStudies`]: the organisation has stated as many as it may.
       * * [`Error::AllowanceExhausted`]: it has no room for it.
       **/
      registerStudy: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, study: SalusPrimitivesResearchStudy | { aims?: any; diseases?: any; researchTypes?: any; isGenetic?: any; isCommercial?: any; isForProfit?: any; countries?: any; project?: any; ethicsPermit?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesResearchStudy]>;
      /**
       * Revokes a consent. It no longer speaks from this call on, in the same block already.
       * 
       * For the subject's controller, and a representative with the power to revoke. To take back a
       * permit never opens, and asks for no more. To take back a deny that is not over may open: one
       * that the subject stated is lifted by the subject, one that a representative stated by the
       * subject or by a representative whom a court named.
       * 
       * # Events
       * 
       * * [`Event::ConsentRevoked`].
       * 
       * # Errors
       * 
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
       * force.
       * * [`Error::PowerMissing`]: the representative may not revoke.
       * * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
       * * [`Error::DenyNotLiftable`]: it is a deny that the caller may not lift.
       **/
      revoke: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, consent: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee, u64]>;
      /**
       * Revokes every consent of the subject, permits and denies alike, and ends what waits for a
       * verifier. What it costs does not depend on how many there are.
       * 
       * For the subject's controller, and a representative with the power to revoke who may lift every
       * deny that is not over, as [`Self::revoke`] says: where there is one that it may not lift, it
       * revokes toward one grantee after the other.
       * 
       * # Events
       * 
       * * [`Event::AllConsentsRevoked`].
       * 
       * # Errors
       * 
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
       * force.
       * * [`Error::PowerMissing`]: the representative may not revoke.
       * * [`Error::DenyNotLiftable`]: there is a deny that the caller may not lift.
       **/
      revokeAll: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * Records that a patient without a key revoked a consent on paper. It no longer speaks from
       * this call on; no verifier is needed to close. To lift a deny that is not over may open, and
       * needs one: [`Self::capture_lift`].
       * 
       * For whoever acts for any active organisation.
       * 
       * # Events
       * 
       * * [`Event::ConsentRevoked`].
       * 
       * # Errors
       * 
       * * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAssisted`]: the subject has a key.
       * * [`Error::CommitmentMissing`]: the evidence is all zeros.
       * * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
       * * [`Error::VerifierMissing`]: it is a deny that is not over.
       **/
      revokeOnPaper: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, consent: u64 | AnyNumber | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee, u64, H256]>;
      /**
       * Revokes every consent of the subject toward one grantee, permits and denies alike. Consents toward
       * others that reach the same people stay.
       * 
       * For the subject's controller, and a representative with the power to revoke who may lift every deny
       * among them that is not over, as [`Self::revoke`] says.
       * 
       * # Events
       * 
       * * [`Event::ConsentsRevokedToward`].
       * 
       * # Errors
       * 
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
       * force.
       * * [`Error::PowerMissing`]: the representative may not revoke.
       * * [`Error::ConsentNotFound`]: the subject has no consent toward this grantee.
       * * [`Error::DenyNotLiftable`]: there is a deny among them that the caller may not lift.
       **/
      revokeToward: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee]>;
      /**
       * States a deny that would itself tell something, as a commitment
       * ([`Opening::seal`](salus_primitives::sealed::Opening::seal)) to what it states, which the custodians
       * hold and evaluate. In its period whoever the grantee means has no permit by the chain: the
       * answer is to ask the custodian.
       * 
       * For the subject's controller, and a representative with the power to consent. It is revoked like any
       * other deny.
       * 
       * # Events
       * 
       * * [`Event::DenySealed`].
       * 
       * # Errors
       * 
       * * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
       * it has ended.
       * * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
       * force.
       * * [`Error::PowerMissing`]: the representative may not consent.
       * * [`Error::CommitmentMissing`]: the commitment is all zeros.
       * * [`Error::PeriodInvalid`]: the period ends before it begins, or is over.
       * * [`Error::GranteeNotFound`]: the grantee's organisation does not exist or was removed.
       * * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
       * [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
       * room for it, as in [`Self::grant`].
       **/
      seal: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, grantee: SalusPrimitivesConsentGrantee | { Practitioner: any } | { Organisation: any } | { Role: any } | { Kind: any } | { Everyone: any } | string | Uint8Array, sealed: SalusPrimitivesConsentSealedDeny | { commitment?: any; period?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, SalusPrimitivesConsentGrantee, SalusPrimitivesConsentSealedDeny]>;
      /**
       * Replaces the rules of the default policy, whose version counts up by one.
       * 
       * For [`Config::GovernanceOrigin`].
       * 
       * # Events
       * 
       * * [`Event::DefaultPolicyChanged`].
       * 
       * # Errors
       * 
       * * [`Error::EmergencyPurpose`]: a rule names BTG or ERTREAT.
       * * [`Error::UnknownCode`]: a jurisdiction is not two capital letters.
       * * [`Error::PolicyUnchanged`]: the rules are the present ones.
       **/
      setDefaultPolicy: AugmentedSubmittable<(rules: Vec<SalusPrimitivesEvaluatorPolicyPolicyRule> | (SalusPrimitivesEvaluatorPolicyPolicyRule | { jurisdiction?: any; purpose?: any; kind?: any; decision?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<SalusPrimitivesEvaluatorPolicyPolicyRule>]>;
      /**
       * Replaces the table that says who may claim which purpose. The version of the tables counts up by
       * one.
       * 
       * For [`Config::GovernanceOrigin`].
       * 
       * # Events
       * 
       * * [`Event::PurposeClaimsChanged`].
       * 
       * # Errors
       * 
       * * [`Error::EmergencyPurpose`]: a line names BTG or ERTREAT.
       * * [`Error::PolicyUnchanged`]: the lines are the present ones.
       **/
      setPurposeClaims: AugmentedSubmittable<(claims: Vec<SalusPrimitivesEvaluatorPolicyPurposeClaim> | (SalusPrimitivesEvaluatorPolicyPurposeClaim | { purpose?: any; kind?: any; role?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<SalusPrimitivesEvaluatorPolicyPurposeClaim>]>;
      /**
       * Withdraws a study: what was permitted for it no longer is.
       * 
       * For whoever acts for the organisation; for any signed account where that was removed.
       * 
       * # Events
       * 
       * * [`Event::StudyWithdrawn`].
       * 
       * # Errors
       * 
       * * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * * [`Error::StudyNotFound`]: the organisation has stated no such study.
       **/
      withdrawStudy: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, study: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u64]>;
    };
    consortium: {
      /**
       * Admits an organisation. It stands behind its controller from now on. Called by governance.
       * 
       * # Events
       * - [`Event::OrganisationAdmitted`]
       * 
       * # Errors
       * - [`Error::JurisdictionInvalid`]: the country is not two capital letters.
       * - [`Error::NameEmpty`], [`Error::NameNotUtf8`]: the name is no name.
       * - [`Error::LeiInvalid`]: the LEI's characters or check digits are wrong.
       * - [`Error::LeiTaken`]: an organisation has this LEI, or had it before it was removed.
       * - [`Error::ControllerTaken`]: the controller acts for another organisation.
       * - [`Error::TooManyOrganisations`]: every number was given.
       * - [`Error::TooManyMembers`]: as many organisations as can be are active.
       * - [`Error::TooManySponsors`]: too many organisations stand behind the controller.
       **/
      admit: AugmentedSubmittable<(details: PalletConsortiumNewOrganisation | { kind?: any; jurisdiction?: any; name?: any; lei?: any; controller?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletConsortiumNewOrganisation]>;
      /**
       * Names the account that produces blocks for the organisation, in the place of the one named
       * before; with `None`, nobody does. Called by the organisation's controller, and with `None`
       * also while the organisation is suspended.
       * 
       * The organisation stands behind the account from now on, and the account can register
       * session keys. Sets are decided a session ahead: it produces blocks from the session after
       * the next. The session keys of the one named before are withdrawn, so that an organisation
       * can replace a collator whose account it lost; it produces blocks until the sessions that
       * were decided already are over.
       * 
       * # Events
       * - [`Event::CollatorNamed`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::NotChanged`]: it is the organisation's collator, or there is none to take back.
       * - [`Error::OrganisationNotActive`]: a collator is named for an organisation that is
       * suspended or removed.
       * - [`Error::CollatorTaken`]: the account is another organisation's collator, or a fallback
       * collator.
       * - [`Error::TooManyCollators`]: too many organisations have a collator.
       * - [`Error::CollatorInUse`]: something other than session keys rests on the references of the
       * present collator.
       * - [`Error::AllowanceExhausted`]: the organisation has no collator yet, and no room for one.
       * - [`Error::TooManySponsors`]: too many organisations stand behind the account.
       **/
      nameCollator: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, collator: Option<AccountId32> | null | Uint8Array | AccountId32 | string) => SubmittableExtrinsic<ApiType>, [u32, Option<AccountId32>]>;
      /**
       * Names the account that votes for the organisation beside its controller, in the place of the
       * one named before; with `None`, the controller alone does. The organisation stands behind the
       * account from now on. However many accounts vote for it, it has one vote. Called by the
       * organisation's controller, and with `None` also while the organisation is suspended.
       * 
       * Should the account become the controller of an organisation, it votes for that one.
       * 
       * # Events
       * - [`Event::VotingAccountNamed`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::OrganisationNotActive`]: it was removed, or an account is named while it is
       * suspended.
       * - [`Error::NotChanged`]: it is the organisation's voting account, or there is none to take
       * back.
       * - [`Error::VotingAccountTaken`]: the account is the controller or the voting account of an
       * organisation.
       * - [`Error::AllowanceExhausted`]: the organisation has none yet, and no room for one.
       * - [`Error::TooManySponsors`]: too many organisations stand behind the account.
       **/
      nameVotingAccount: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, account: Option<AccountId32> | null | Uint8Array | AccountId32 | string) => SubmittableExtrinsic<ApiType>, [u32, Option<AccountId32>]>;
      /**
       * Says who is behind an alias, for good, and proves it by the salt. An alias that is opened
       * hides nobody: should it be in force, it is so no longer. Called by the organisation's
       * controller, also while the organisation is suspended.
       * 
       * What is checked is that the organisation committed to this practitioner when it issued the
       * alias. Whether it vouches for the account now is in the event; whether it did when the alias
       * was used, only the trail tells, for a credential that was revoked leaves nothing else.
       * 
       * # Events
       * - [`Event::AliasOpened`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::OrganisationNotActive`]: it was removed.
       * - [`Error::AliasNotFound`]: the account is no alias of the organisation, or was released.
       * - [`Error::AliasAlreadyOpened`]: it was said already.
       * - [`Error::OpeningInvalid`]: the organisation did not commit to this practitioner with this
       * salt.
       **/
      openAlias: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, alias: AccountId32 | string | Uint8Array, practitioner: AccountId32 | string | Uint8Array, salt: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32, AccountId32, U8aFixed]>;
      /**
       * Forgets used payloads whose deadlines have passed: they are refused without being
       * remembered. Anyone may call it.
       * 
       * # Events
       * - [`Event::PayloadsPruned`]
       * 
       * # Errors
       * - [`Error::NothingToPrune`]: no payload is named.
       * - [`Error::PayloadNotFound`]: no used payload has one of the digests, or one is named twice.
       * - [`Error::DeadlineNotPassed`]: the deadline of one lies ahead.
       **/
      prunePayloads: AugmentedSubmittable<(digests: Vec<H256> | (H256 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<H256>]>;
      /**
       * Takes a suspended organisation back, with everything that rests on it. Called by governance.
       * 
       * # Events
       * - [`Event::OrganisationReinstated`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotSuspended`]: it is active, or removed.
       * - [`Error::TooManyMembers`]: as many organisations as can be are active.
       **/
      reinstate: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Puts a suspended credential in force again, within its period. Called by the organisation's
       * controller.
       * 
       * # Events
       * - [`Event::CredentialReinstated`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::OrganisationNotActive`]: it is suspended or removed.
       * - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
       * - [`Error::CredentialNotSuspended`]: the credential is not suspended.
       **/
      reinstateCredential: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, practitioner: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Clears away aliases whose month has been over for [`Config::AliasRetention`], or that a removed
       * organisation left behind, and gives back their accounts' references. Anyone may call it.
       * 
       * # Events
       * - [`Event::AliasesReleased`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NothingToRelease`]: no account is named.
       * - [`Error::AliasNotFound`]: one is no alias of the organisation, or is named twice.
       * - [`Error::AliasNotEnded`]: it is too early for one.
       **/
      releaseAliases: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, aliases: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [u32, Vec<AccountId32>]>;
      /**
       * Clears away credentials that a removed organisation left behind, and gives back the
       * practitioners' references. They have been out of force since the removal. Anyone may call
       * it.
       * 
       * # Events
       * - [`Event::CredentialsReleased`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotRemoved`]: it is active, or suspended.
       * - [`Error::NothingToRelease`]: no account is named.
       * - [`Error::CredentialNotFound`]: it did not vouch for one of the accounts, or one is named
       * twice.
       **/
      releaseCredentials: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, accounts: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [u32, Vec<AccountId32>]>;
      /**
       * Clears away the encryption keys of an organisation that was removed, or of a practitioner
       * whom the organisation no longer vouches for or whose organisation was removed. Should the
       * practitioner be vouched for again, its versions begin at 1 again. Anyone may call it.
       * 
       * # Events
       * - [`Event::EncryptionKeysReleased`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::KeyOwnerNotGone`]: the owner is a member, or vouched for by one.
       * - [`Error::NothingToRelease`]: it has no key.
       **/
      releaseEncryptionKeys: AugmentedSubmittable<(owner: PalletConsortiumKeyOwner | { Organisation: any } | { Practitioner: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletConsortiumKeyOwner]>;
      /**
       * Gives back the references of a removed organisation's collator, where something rested on
       * them when it was removed. Anyone may call it.
       * 
       * # Events
       * - [`Event::SeatReleased`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotRemoved`]: it is active, or suspended.
       * - [`Error::NothingToRelease`]: it had no collator, or everything was given back.
       * - [`Error::CollatorInUse`]: something still rests on them.
       **/
      releaseSeat: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Removes an organisation, for good. At once nobody acts for it, its standing behind an account
       * counts for nothing, and it has no seat. Its number and its LEI are not given again; its
       * controller may act for another organisation. Called by governance.
       * 
       * The session keys of its collator are withdrawn: with its organisation gone, the collator
       * could not send the transaction that withdraws them. It produces blocks until the sessions
       * that were decided already are over. What its practitioners leave behind is released by
       * [`release_credentials`](Call::release_credentials). An organisation that runs a fallback
       * collator is removed after governance has chosen another.
       * 
       * # Events
       * - [`Event::OrganisationRemoved`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationRemoved`]: it was removed already.
       * - [`Error::RunsFallbackCollator`]: it runs a fallback collator.
       **/
      remove: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Gives a credential these roles and this period in the place of its own, also one that has
       * expired. A suspended one stays suspended, and a review that is owed stays owed. Called by the
       * organisation's controller.
       * 
       * # Events
       * - [`Event::CredentialRenewed`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::OrganisationNotActive`]: it is suspended or removed.
       * - [`Error::RolesMissing`], [`Error::TooManyRoles`], [`Error::UnknownCode`],
       * [`Error::PeriodInvalid`]: as for [`vouch`](Call::vouch).
       * - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
       * - [`Error::AliasNotRenewable`]: the account is an alias.
       * - [`Error::NotChanged`]: the credential has these roles and this period.
       **/
      renewCredential: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, practitioner: AccountId32 | string | Uint8Array, roles: u64 | AnyNumber | Uint8Array, period: SalusPrimitivesTimePeriod | { from?: any; to?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32, u64, SalusPrimitivesTimePeriod]>;
      /**
       * Takes up the organisation's idle seat again. Sets are decided a session ahead: the collator
       * is in the set from the session after the next, and idle again should it make no block in a
       * whole session. Called by the organisation's controller.
       * 
       * # Events
       * - [`Event::SeatResumed`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::OrganisationNotActive`]: it is suspended or removed.
       * - [`Error::SeatNotFound`]: it has no collator.
       * - [`Error::SeatNotIdle`]: the seat is not idle.
       **/
      resumeSeat: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Vouches for a practitioner, or an alias, no longer. Called by the organisation's controller,
       * also while the organisation is suspended.
       * 
       * Whoever acts under an alias stays in force under it: that the alias goes with the credential
       * of the practitioner behind it is for the organisation to see to, which alone knows.
       * 
       * # Events
       * - [`Event::CredentialRevoked`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::OrganisationNotActive`]: it was removed.
       * - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
       **/
      revokeCredential: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, practitioner: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Lets another account act for the organisation in the place of the caller, its controller;
       * also while the organisation is suspended, since a key can leak then too. The organisation
       * stands behind the new controller from now on, and no longer behind the old one on this
       * ground.
       * 
       * The new controller signs, bare or in the `<Bytes>` wrapping of polkadot.js: `"salus"`, the
       * purpose
       * [`RotateOrganisation`](salus_primitives::signed_payload::PayloadPurpose::RotateOrganisation)
       * (1 byte), 1 (the version), the genesis hash (32 bytes), the organisation's number (4 bytes,
       * little endian), the new controller's account, the deadline (8 bytes, little endian,
       * milliseconds since 1970). See
       * [`SignedPayload`](salus_primitives::signed_payload::SignedPayload).
       * 
       * A used payload is remembered, so that a former controller that comes back cannot make the
       * new one controller again without asking it. It counts against the organisation's allowance,
       * and is remembered also where there is no room: a key that leaked must be replaced.
       * 
       * # Events
       * - [`Event::ControllerRotated`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::OrganisationNotActive`]: it was removed.
       * - [`Error::DeadlinePassed`]: the payload's deadline has passed.
       * - [`Error::DeadlineTooFar`]: the deadline lies further ahead than
       * [`Config::MaxDeadline`].
       * - [`Error::PayloadUsed`]: the payload was used before.
       * - [`Error::ControllerTaken`]: the new controller acts for an organisation, maybe this one.
       * - [`Error::SignatureInvalid`]: the new controller did not sign this payload.
       * - [`Error::TooManySponsors`]: too many organisations stand behind the new controller.
       **/
      rotateController: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, newController: AccountId32 | string | Uint8Array, deadline: u64 | AnyNumber | Uint8Array, signature: SpRuntimeMultiSignature | { Ed25519: any } | { Sr25519: any } | { Ecdsa: any } | { Eth: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32, u64, SpRuntimeMultiSignature]>;
      /**
       * Sets how many bytes an organisation's people may store; with `None`, as many as those of
       * others. Where they store more already it stays, and only what takes no more room is stored
       * from then on, and what patients do by right. Called by governance.
       * 
       * # Events
       * - [`Event::AllowanceSet`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationRemoved`]: it was removed.
       * - [`Error::NotChanged`]: it has this allowance.
       **/
      setAllowance: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, allowance: Option<u64> | null | Uint8Array | u64 | AnyNumber) => SubmittableExtrinsic<ApiType>, [u32, Option<u64>]>;
      /**
       * Publishes the next version of an encryption key, to which data for its owner is sealed from
       * now on (X-Wing, the hybrid KEM of ML-KEM-768 and X25519, in HPKE). The versions before it stay
       * readable, as many as [`Config::MaxKeyVersions`] leaves room for; the oldest beyond that is
       * removed. An organisation's key is published by its controller, a practitioner's by the
       * practitioner.
       * 
       * # Events
       * - [`Event::EncryptionKeySet`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not the controller of the organisation whose key
       * it is.
       * - [`Error::NotAuthorized`]: the key is that of another practitioner.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::CredentialNotFound`]: the organisation does not vouch for the practitioner.
       * - [`Error::CredentialNotInForce`]: the credential is suspended, not valid yet, or expired.
       * - [`Error::KeyLengthInvalid`]: the key has not
       * [`ENCRYPTION_KEY_LENGTH`] bytes.
       * - [`Error::NotChanged`]: it is the owner's current key.
       * - [`Error::TooManyVersions`]: every number was given.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for a version more than are
       * kept already.
       **/
      setEncryptionKey: AugmentedSubmittable<(owner: PalletConsortiumKeyOwner | { Organisation: any } | { Practitioner: any } | string | Uint8Array, key: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletConsortiumKeyOwner, Bytes]>;
      /**
       * Chooses the fallback collators, all of them anew. They produce blocks in sessions for which
       * seats are too few, while the organisations that run them are active. Called by governance.
       * 
       * The organisation that runs one stands behind its account from now on, and the account can
       * register session keys. The session keys of one that is no longer named are withdrawn.
       * 
       * # Events
       * - [`Event::FallbackCollatorsSet`]
       * 
       * # Errors
       * - [`Error::NotChanged`]: they are these, in this order.
       * - [`Error::TooFewCollators`]: fewer than [`Config::MinCollators`] are named.
       * - [`Error::CollatorTaken`]: one is named twice, or is the collator of an organisation.
       * - [`Error::OrganisationNotFound`]: no organisation has one of the numbers.
       * - [`Error::OrganisationNotActive`]: one of the organisations is suspended or removed.
       * - [`Error::TooManySponsors`]: too many organisations stand behind one of the accounts.
       * - [`Error::CollatorInUse`]: something other than session keys rests on the references of one
       * that is no longer named.
       **/
      setFallbackCollators: AugmentedSubmittable<(fallbacks: Vec<PalletConsortiumFallbackCollator> | (PalletConsortiumFallbackCollator | { organisation?: any; collator?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<PalletConsortiumFallbackCollator>]>;
      /**
       * Sets how much weight an organisation's people may take in a period, in both dimensions; with
       * `None`, as much as those of others. With a quota of zero none of them gets in any more, save
       * by what is not charged. What was used stays used, up to the new quota. Called by governance.
       * 
       * # Events
       * - [`Event::QuotaSet`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationRemoved`]: it was removed.
       * - [`Error::NotChanged`]: it has this quota.
       **/
      setQuota: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, quota: Option<SpWeightsWeightV2Weight> | null | Uint8Array | SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string) => SubmittableExtrinsic<ApiType>, [u32, Option<SpWeightsWeightV2Weight>]>;
      /**
       * Suspends an organisation: at once nobody acts for it, it names no collator, and its standing
       * behind an account counts for nothing. Called by governance.
       * 
       * # Events
       * - [`Event::OrganisationSuspended`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: it is suspended or removed.
       **/
      suspend: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Puts a credential out of force until it is reinstated. Called by the organisation's
       * controller, also while the organisation is suspended.
       * 
       * # Events
       * - [`Event::CredentialSuspended`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::OrganisationNotActive`]: it was removed.
       * - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
       * - [`Error::CredentialAlreadySuspended`]: the credential is suspended.
       **/
      suspendCredential: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, practitioner: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Vouches for a practitioner. The organisation stands behind the account from now on. Called
       * by the organisation's controller.
       * 
       * The roles count within the period [from, to) and while the organisation is active. The
       * controller may be vouched for too: without a credential it acts without any role.
       * 
       * # Events
       * - [`Event::CredentialIssued`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::OrganisationNotActive`]: it is suspended or removed.
       * - [`Error::RolesMissing`]: no role is named.
       * - [`Error::TooManyRoles`]: more than
       * [`MAX_ROLES`](salus_primitives::MAX_ROLES) are named.
       * - [`Error::UnknownCode`]: a bit stands for no role.
       * - [`Error::PeriodInvalid`]: the period holds no moment, or is over.
       * - [`Error::AlreadyVouchedFor`]: the organisation vouches for the account.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for a credential.
       * - [`Error::TooManySponsors`]: too many organisations stand behind the account.
       **/
      vouch: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, practitioner: AccountId32 | string | Uint8Array, roles: u64 | AnyNumber | Uint8Array, period: SalusPrimitivesTimePeriod | { from?: any; to?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32, u64, SalusPrimitivesTimePeriod]>;
      /**
       * Vouches for an alias: a fresh account under which one of the organisation's practitioners
       * acts in a calendar month (UTC), the present one or the next, with these roles. The
       * organisation stands behind the account from now on. Called by the organisation's controller.
       * 
       * The commitment is that of [`AliasOpening`](salus_primitives::AliasOpening): it ties the alias
       * to the practitioner, and only the organisation, which keeps the salt, can open it. Times,
       * roles and the order in which aliases are issued tell something too: an organisation issues
       * those of many practitioners together, in any order.
       * 
       * The alias ends by itself with the month. It is suspended, reinstated and revoked as a
       * practitioner's credential is. **The organisation owes** its revocation or suspension whenever
       * it does the same to the practitioner behind it: nobody else knows that they belong together.
       * 
       * # Events
       * - [`Event::AliasIssued`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::NotController`]: the caller is not its controller.
       * - [`Error::OrganisationNotActive`]: it is suspended or removed.
       * - [`Error::RolesMissing`], [`Error::TooManyRoles`], [`Error::UnknownCode`]: as for
       * [`vouch`](Call::vouch).
       * - [`Error::MonthInvalid`]: the month is neither the present one nor the next.
       * - [`Error::CommitmentMissing`]: the commitment is zeros.
       * - [`Error::AccountInUse`]: the account exists, is or was an alias that is not released yet, or
       * has encryption keys left from before.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for it.
       **/
      vouchAlias: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, alias: AccountId32 | string | Uint8Array, roles: u64 | AnyNumber | Uint8Array, month: u16 | AnyNumber | Uint8Array, commitment: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32, u64, u16, H256]>;
    };
    governance: {
      /**
       * Decides which code the runtime is upgraded to, in the place of what was decided before and is
       * not applied yet. Anyone brings the code then, by `system.applyAuthorizedUpgrade`, which
       * refuses any other code, and one whose name is not this runtime's or whose version is not
       * higher. A hash that no code has, such as zeros, takes back what was decided. Called by
       * governance.
       * 
       * # Events
       * - [`Event::UpgradeAuthorized`], and that of the same name of `frame_system`.
       **/
      authorizeUpgrade: AugmentedSubmittable<(codeHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Removes a proposal of which nothing more comes: whose time is over, or that was made for the
       * runtime before this one. Anyone may call it.
       * 
       * # Events
       * - [`Event::Closed`]
       * 
       * # Errors
       * - [`Error::ProposalNotFound`]: there is no such proposal.
       * - [`Error::StillOpen`]: it can still pass, or be enacted.
       **/
      close: AugmentedSubmittable<(proposal: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Counts the votes, and lets the delay of the proposal begin if they are enough. Anyone may
       * call it.
       * 
       * # Events
       * - [`Event::Passed`]
       * 
       * # Errors
       * - [`Error::ProposalNotFound`]: there is no such proposal.
       * - [`Error::AlreadyPassed`]: its delay has begun.
       * - [`Error::RuntimeChanged`]: the runtime was upgraded since it was proposed.
       * - [`Error::VotingOver`]: its time to pass is over.
       * - [`Error::NotApproved`]: the votes are not enough.
       **/
      confirm: AugmentedSubmittable<(proposal: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Does what was proposed, once its delay is over, if the votes are still enough. Where the call
       * is refused, nothing is done and the proposal waits on, until its time is over. Anyone may
       * call it.
       * 
       * # Events
       * - [`Event::Enacted`], and those of the call.
       * 
       * # Errors
       * - [`Error::ProposalNotFound`]: there is no such proposal.
       * - [`Error::NotPassed`]: its delay has not begun.
       * - [`Error::RuntimeChanged`]: the runtime was upgraded since it was proposed.
       * - [`Error::TooEarly`]: its delay is not over.
       * - [`Error::Expired`]: its time to be enacted is over.
       * - [`Error::NotApproved`]: the votes are no longer enough.
       * - [`Error::NobodyLeft`]: no member would be active any more.
       * - Those of the call.
       **/
      enact: AugmentedSubmittable<(proposal: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Ends a pause before its time. Called by governance.
       * 
       * # Events
       * - [`Event::PauseLifted`]
       * 
       * # Errors
       * - [`Error::NotPaused`]: calls of the class are not paused.
       **/
      liftPause: AugmentedSubmittable<(clazz: SalusPrimitivesGovernanceCallClass | 'Credentials' | 'Enrolment' | 'Consents' | 'Records' | 'Access' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesGovernanceCallClass]>;
      /**
       * Pauses the calls of a class for so many milliseconds from now on. A pause that is in force is
       * prolonged by that, never shortened. Called by governance.
       * 
       * # Events
       * - [`Event::Paused`]
       * 
       * # Errors
       * - [`Error::DurationInvalid`]: it would last no time, or longer than [`Config::MaxPause`].
       * - [`Error::NotChanged`]: they are paused for as long, or for longer.
       **/
      pause: AugmentedSubmittable<(clazz: SalusPrimitivesGovernanceCallClass | 'Credentials' | 'Enrolment' | 'Consents' | 'Records' | 'Access' | number | Uint8Array, duration: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesGovernanceCallClass, u64]>;
      /**
       * Proposes a call to the members, on the track that it belongs to. Called by the controller or
       * the voting account of an active organisation, which is held to what the proposal stores until
       * it ends. It does not vote by that.
       * 
       * # Events
       * - [`Event::Proposed`]
       * 
       * # Errors
       * - [`Error::NotVoter`]: the caller votes for no active organisation.
       * - [`Error::NotGoverned`]: the members do not decide about this call.
       * - [`Error::CallTooLong`]: it has more bytes than [`Config::MaxCallLength`].
       * - [`Error::CallTooHeavy`]: it can weigh more than [`Config::MaxCallWeight`].
       * - [`Error::TooManyProposals`]: as many of the organisation as there can be wait already.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for it.
       **/
      propose: AugmentedSubmittable<(call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call]>;
      /**
       * Votes for a proposal or against it, or changes the vote, until the proposal ends: also after
       * it has passed. Called by the controller or the voting account of an active organisation.
       * 
       * # Events
       * - [`Event::Voted`]
       * 
       * # Errors
       * - [`Error::NotVoter`]: the caller votes for no active organisation.
       * - [`Error::ProposalNotFound`]: there is no such proposal.
       * - [`Error::VotingOver`]: nothing more comes of it.
       * - [`Error::NotChanged`]: this is how the organisation voted.
       * - [`Error::TooManyBallots`]: as many organisations as can be active have voted and are.
       **/
      vote: AugmentedSubmittable<(proposal: u64 | AnyNumber | Uint8Array, isAye: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, bool]>;
      /**
       * Takes a proposal back that has not passed. Called by the controller or the voting account of
       * the active organisation that made it.
       * 
       * # Events
       * - [`Event::Withdrawn`]
       * 
       * # Errors
       * - [`Error::NotVoter`]: the caller votes for no active organisation.
       * - [`Error::ProposalNotFound`]: there is no such proposal.
       * - [`Error::NotProposer`]: another organisation made it.
       * - [`Error::AlreadyPassed`]: the members have approved of it.
       **/
      withdraw: AugmentedSubmittable<(proposal: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
    };
    multisig: {
      /**
       * Register approval for a dispatch to be made from a deterministic composite account if
       * approved by a total of `threshold - 1` of `other_signatories`.
       * 
       * **This function will NEVER execute the call, even if the approval threshold is
       * reached.** It only registers approval. To actually execute the call, `as_multi` must
       * be called with the full call data by any of the signatories.
       * 
       * This function is more efficient than `as_multi` for intermediate approvals since it
       * only requires the call hash, not the full call data.
       * 
       * Payment: `DepositBase` will be reserved if this is the first approval, plus
       * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
       * is cancelled.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `threshold`: The total number of approvals for this dispatch before it is executed.
       * - `other_signatories`: The accounts (other than the sender) who can approve this
       * dispatch. May not be empty.
       * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
       * not the first approval, then it must be `Some`, with the timepoint (block number and
       * transaction index) of the first approval transaction.
       * - `call_hash`: The hash of the call to be executed.
       * 
       * NOTE: To execute the call after approvals are gathered, any signatory must call
       * `as_multi` with the full call data. This function cannot execute the call.
       * 
       * ## Complexity
       * - `O(S)`.
       * - Up to one balance-reserve or unreserve operation.
       * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
       * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
       * - One encode & hash, both of complexity `O(S)`.
       * - Up to one binary search and insert (`O(logS + S)`).
       * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
       * - One event.
       * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
       * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
       **/
      approveAsMulti: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], maybeTimepoint: Option<PalletMultisigTimepoint> | null | Uint8Array | PalletMultisigTimepoint | { height?: any; index?: any } | string, callHash: U8aFixed | string | Uint8Array, maxWeight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, Option<PalletMultisigTimepoint>, U8aFixed, SpWeightsWeightV2Weight]>;
      /**
       * Register approval for a dispatch to be made from a deterministic composite account if
       * approved by a total of `threshold - 1` of `other_signatories`.
       * 
       * **If the approval threshold is met (including the sender's approval), this will
       * immediately execute the call.** This is the only way to execute a multisig call -
       * `approve_as_multi` will never trigger execution.
       * 
       * Payment: `DepositBase` will be reserved if this is the first approval, plus
       * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
       * is cancelled.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `threshold`: The total number of approvals for this dispatch before it is executed.
       * - `other_signatories`: The accounts (other than the sender) who can approve this
       * dispatch. May not be empty.
       * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
       * not the first approval, then it must be `Some`, with the timepoint (block number and
       * transaction index) of the first approval transaction.
       * - `call`: The call to be executed.
       * 
       * NOTE: For intermediate approvals (not the final approval), you should generally use
       * `approve_as_multi` instead, since it only requires a hash of the call and is more
       * efficient.
       * 
       * Result is equivalent to the dispatched result if `threshold` is exactly `1`. Otherwise
       * on success, result is `Ok` and the result from the interior call, if it was executed,
       * may be found in the deposited `MultisigExecuted` event.
       * 
       * ## Complexity
       * - `O(S + Z + Call)`.
       * - Up to one balance-reserve or unreserve operation.
       * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
       * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
       * - One call encode & hash, both of complexity `O(Z)` where `Z` is tx-len.
       * - One encode & hash, both of complexity `O(S)`.
       * - Up to one binary search and insert (`O(logS + S)`).
       * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
       * - One event.
       * - The weight of the `call`.
       * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
       * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
       **/
      asMulti: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], maybeTimepoint: Option<PalletMultisigTimepoint> | null | Uint8Array | PalletMultisigTimepoint | { height?: any; index?: any } | string, call: Call | IMethod | string | Uint8Array, maxWeight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, Option<PalletMultisigTimepoint>, Call, SpWeightsWeightV2Weight]>;
      /**
       * Immediately dispatch a multi-signature call using a single approval from the caller.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `other_signatories`: The accounts (other than the sender) who are part of the
       * multi-signature, but do not participate in the approval process.
       * - `call`: The call to be executed.
       * 
       * Result is equivalent to the dispatched result.
       * 
       * ## Complexity
       * O(Z + C) where Z is the length of the call and C its execution weight.
       **/
      asMultiThreshold1: AugmentedSubmittable<(otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>, Call]>;
      /**
       * Cancel a pre-existing, on-going multisig transaction. Any deposit reserved previously
       * for this operation will be unreserved on success.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `threshold`: The total number of approvals for this dispatch before it is executed.
       * - `other_signatories`: The accounts (other than the sender) who can approve this
       * dispatch. May not be empty.
       * - `timepoint`: The timepoint (block number and transaction index) of the first approval
       * transaction for this dispatch.
       * - `call_hash`: The hash of the call to be executed.
       * 
       * ## Complexity
       * - `O(S)`.
       * - Up to one balance-reserve or unreserve operation.
       * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
       * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
       * - One encode & hash, both of complexity `O(S)`.
       * - One event.
       * - I/O: 1 read `O(S)`, one remove.
       * - Storage: removes one item.
       **/
      cancelAsMulti: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], timepoint: PalletMultisigTimepoint | { height?: any; index?: any } | string | Uint8Array, callHash: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, PalletMultisigTimepoint, U8aFixed]>;
      /**
       * Poke the deposit reserved for an existing multisig operation.
       * 
       * The dispatch origin for this call must be _Signed_ and must be the original depositor of
       * the multisig operation.
       * 
       * The transaction fee is waived if the deposit amount has changed.
       * 
       * - `threshold`: The total number of approvals needed for this multisig.
       * - `other_signatories`: The accounts (other than the sender) who are part of the
       * multisig.
       * - `call_hash`: The hash of the call this deposit is reserved for.
       * 
       * Emits `DepositPoked` if successful.
       **/
      pokeDeposit: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], callHash: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, U8aFixed]>;
    };
    parachainInfo: {
    };
    parachainSystem: {
      /**
       * Set the current validation data.
       * 
       * This should be invoked exactly once per block. It will panic at the finalization
       * phase if the call was not invoked.
       * 
       * The dispatch origin for this call must be `Inherent`
       * 
       * As a side effect, this function upgrades the current validation function
       * if the appropriate time has come.
       **/
      setValidationData: AugmentedSubmittable<(data: CumulusPalletParachainSystemParachainInherentBasicParachainInherentData | { validationData?: any; relayChainState?: any; relayParentDescendants?: any; collatorPeerId?: any } | string | Uint8Array, inboundMessagesData: CumulusPalletParachainSystemParachainInherentInboundMessagesData | { downwardMessages?: any; horizontalMessages?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [CumulusPalletParachainSystemParachainInherentBasicParachainInherentData, CumulusPalletParachainSystemParachainInherentInboundMessagesData]>;
      sudoSendUpwardMessage: AugmentedSubmittable<(message: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
    };
    patientIdentity: {
      /**
       * Appoints a representative. Called by the subject's controller. The subject's custodian
       * stands behind the representative from now on.
       * 
       * The account must be a fresh one: whoever represents two subjects uses two.
       * 
       * # Events
       * - [`Event::RepresentativeAppointed`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died.
       * - [`Error::NotAuthorized`]: the caller is not its controller.
       * - [`Error::CourtOrderMissing`]: only a court names a guardian ad litem.
       * - [`Error::PowersMissing`]: no power is given.
       * - [`Error::PeriodInvalid`]: the period holds no moment, or is over.
       * - [`Error::AccountInUse`]: the account acts for a subject already, this one or another.
       * - [`Error::TooManyRepresentatives`]: the subject has
       * [`Config::MaxRepresentatives`] already.
       * - [`Error::AllowanceExhausted`]: the custodian has no room for a representative, or was
       * removed.
       * - [`Error::TooManySponsors`]: too many organisations stand behind the account.
       **/
      appointRepresentative: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, representative: AccountId32 | string | Uint8Array, kind: SalusPrimitivesCodesRepresentativeKind | 'GUARD' | 'GUADLTM' | 'HPOWATT' | 'DPOWATT' | 'SPOWATT' | 'POWATT' | 'NOK' | 'EXCEST' | number | Uint8Array, powers: SalusPrimitivesIdentityPowers | { consent?: any; revoke?: any; read?: any; rotate?: any } | string | Uint8Array, period: SalusPrimitivesTimePeriod | { from?: any; to?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, AccountId32, SalusPrimitivesCodesRepresentativeKind, SalusPrimitivesIdentityPowers, SalusPrimitivesTimePeriod]>;
      /**
       * Approves of the new controller. Called by another guardian, who names the account again.
       * 
       * # Events
       * - [`Event::RecoveryApproved`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died.
       * - [`Error::NotAuthorized`]: the caller is no guardian of it.
       * - [`Error::RecoveryNotFound`]: no recovery is under way.
       * - [`Error::ControllerMismatch`]: it would make another account the controller.
       * - [`Error::AlreadyApproved`]: the caller has approved, or proposed it.
       * - [`Error::ThresholdReached`]: enough guardians have approved.
       * - [`Error::RecoveryLapsed`]: too few approved within [`Config::RecoveryLifetime`].
       **/
      approveRecovery: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, newController: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, AccountId32]>;
      /**
       * Gives a key to a subject that was enrolled without one. Called by whoever acts for its
       * custodian, whose desk knows the patient. What was consented to on paper stands.
       * 
       * The new controller signs, as in [`Call::enrol`], but purpose 2, and in place of the
       * organisation and the controller: the organisation's number (4 bytes, little endian), the
       * subject (16 bytes), the controller's account. See [`Pallet::claiming`].
       * 
       * # Events
       * - [`Event::SubjectClaimed`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::NotCustodian`]: the organisation is not its custodian.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died.
       * - [`Error::NotAssisted`]: it has a key.
       * - [`Error::DeadlinePassed`], [`Error::DeadlineTooFar`], [`Error::PayloadUsed`],
       * [`Error::AccountInUse`], [`Error::SignatureInvalid`], [`Error::TooManySponsors`]: as in
       * [`Call::enrol`].
       * - [`Error::AllowanceExhausted`]: the organisation has no room for a controller.
       **/
      claim: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, controller: AccountId32 | string | Uint8Array, deadline: u64 | AnyNumber | Uint8Array, signature: SpRuntimeMultiSignature | { Ed25519: any } | { Sr25519: any } | { Ecdsa: any } | { Eth: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, AccountId32, u64, SpRuntimeMultiSignature]>;
      /**
       * Confirms a paper, against the paper itself: what it says is done. Called by whoever acts for
       * the organisation, but not by the clerk; what a court said and an adoption are confirmed by
       * another organisation than the one that recorded them (`recorded_by`). `line` is the one of
       * the trail that recorded it, so that no other paper is put in its place.
       * 
       * The custodian stands behind a new representative from now on, and no longer behind one that
       * goes. By an adoption the new custodian stands behind whoever the old one stood behind, and a
       * recovery that is under way is cancelled.
       * 
       * # Events
       * - [`Event::RepresentativeAppointed`], [`Event::RepresentativeDismissed`] or
       * [`Event::SubjectAdopted`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::NotVouchedFor`],
       * [`Error::CredentialNotInForce`]: the caller does not act for the organisation.
       * - [`Error::OrganisationNotActive`]: the organisation, or the one that recorded the paper, is
       * suspended or removed.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::PaperNotFound`]: no such paper waits.
       * - [`Error::PaperLapsed`]: it has waited for [`Config::PaperLifetime`].
       * - [`Error::VerifierIsClerk`]: the caller recorded it.
       * - [`Error::SameOrganisation`]: it takes another organisation to confirm it.
       * - [`Error::SubjectNotActive`], [`Error::SubjectDeceased`], [`Error::NotAssisted`],
       * [`Error::NotCustodian`], [`Error::PeriodInvalid`], [`Error::TooManyRepresentatives`],
       * [`Error::RepresentativeNotFound`], [`Error::NamedByCourt`], [`Error::NotNamedByCourt`],
       * [`Error::CustodianNotRemoved`]: as in [`Call::record_paper`], things having changed.
       * - [`Error::TooManySponsors`]: too many organisations stand behind the new representative, or
       * behind somebody who acts for the subject that is to be adopted.
       **/
      confirmPaper: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, recordedBy: u32 | AnyNumber | Uint8Array, line: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u32, u64]>;
      /**
       * Contests the report that the patient died: the patient lives. Called by the controller,
       * within [`Config::DeathContestWindow`]. Whoever acted for the subject before acts again, and
       * the organisation that made the report cannot make the next one.
       * 
       * # Events
       * - [`Event::DeathContested`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectNotDeceased`]: the patient was not reported to have died.
       * - [`Error::NotAuthorized`]: the caller is not the controller that the patient had.
       * - [`Error::ContestTooLate`]: the window has passed.
       **/
      contestDeath: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * Withdraws a paper that waits. Called by whoever acts for the organisation that recorded it;
       * by anyone where it lapsed or the subject has ended. Whoever it would have made a
       * representative is free again.
       * 
       * # Events
       * - [`Event::PaperDiscarded`]
       * 
       * # Errors
       * - [`Error::PaperNotFound`]: no paper of the organisation about the subject waits.
       * - [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
       * [`Error::CredentialNotInForce`]: the paper has not lapsed, and the caller does not act
       * for the organisation.
       **/
      discardPaper: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId]>;
      /**
       * Dismisses a representative. Called by the subject's controller, or by the representative
       * itself. A subject that has ended can be left too. Whoever a court named goes by itself, by
       * the end of its period, or by a court's order ([`Call::record_paper`]).
       * 
       * # Events
       * - [`Event::RepresentativeDismissed`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::NotAuthorized`]: the caller is neither its controller nor the representative.
       * - [`Error::RepresentativeNotFound`]: the account is no representative of the subject.
       * - [`Error::NamedByCourt`]: a court named it, and the caller is the controller.
       **/
      dismissRepresentative: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, representative: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, AccountId32]>;
      /**
       * Enrols a patient who has a key. Called by whoever acts for the organisation, which becomes
       * the subject's custodian and stands behind the controller.
       * 
       * The controller signs, bare or in the `<Bytes>` wrapping of polkadot.js:
       * `"salus"`, 0 (the purpose), 1 (the version), the genesis hash (32 bytes), the organisation's
       * number (4 bytes, little endian), the controller's account, the deadline (8 bytes, little
       * endian, milliseconds since 1970). See
       * [`SignedPayload`](salus_primitives::signed_payload::SignedPayload).
       * 
       * # Events
       * - [`Event::SubjectEnrolled`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * - [`Error::DeadlinePassed`]: the deadline is now or earlier.
       * - [`Error::DeadlineTooFar`]: the deadline lies further ahead than
       * [`Config::MaxDeadline`].
       * - [`Error::PayloadUsed`]: the payload was used before.
       * - [`Error::AccountInUse`]: the controller acts for a subject already.
       * - [`Error::SignatureInvalid`]: the controller did not sign this payload.
       * - [`Error::SubjectExists`]: a subject has the new id.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for a subject.
       * - [`Error::TooManySponsors`]: too many organisations stand behind the controller.
       **/
      enrol: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, controller: AccountId32 | string | Uint8Array, deadline: u64 | AnyNumber | Uint8Array, signature: SpRuntimeMultiSignature | { Ed25519: any } | { Sr25519: any } | { Ecdsa: any } | { Eth: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32, u64, SpRuntimeMultiSignature]>;
      /**
       * Enrols a patient who has no key, from what it signed on paper. Called by whoever acts for
       * the organisation, which becomes the subject's custodian.
       * 
       * `evidence` is the commitment to the scan of the paper.
       * 
       * # Events
       * - [`Event::SubjectEnrolled`], without a controller
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * - [`Error::CommitmentMissing`]: the commitment is zero.
       * - [`Error::SubjectExists`]: a subject has the new id, as when one transaction enrols from
       * one paper twice.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for a subject.
       **/
      enrolAssisted: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, H256]>;
      /**
       * Makes the account that enough guardians approved of the controller, once the time to veto
       * has passed. Anyone may call it: it takes nothing that could steer it. The guardians, the
       * representatives and the consents stay. The hash of the encryption key is void, as in
       * [`Call::rotate_controller`].
       * 
       * # Events
       * - [`Event::RecoveryFinished`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died.
       * - [`Error::RecoveryNotFound`]: no recovery is under way.
       * - [`Error::ThresholdNotReached`]: not enough guardians have approved.
       * - [`Error::DelayNotPassed`]: the controller may still veto.
       **/
      finishRecovery: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * Ends a subject. Called by its controller or, once the patient has died, by an executor that
       * may revoke consents. Everything that it consented to ends, nobody acts for it any more, and
       * the controller's account is free again. The representatives are void from now on, and
       * [`Call::release_representatives`] gives their accounts back. What is kept of the subject is
       * that its id is used, which custodian it had, the epoch of its consents, and how many
       * representatives are to be released.
       * 
       * # Events
       * - [`Event::SubjectEnded`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::NotAuthorized`]: the caller is neither its controller nor, the patient having
       * died, its executor.
       * - [`Error::PowerMissing`]: the representative may not revoke consents.
       **/
      leave: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * Proposes a new controller in place of one that lost its key. Called by a guardian, who
       * approves by it. One recovery is under way at a time; one that too few have approved within
       * [`Config::RecoveryLifetime`] gives way to another guardian's. The custodian stands behind
       * the account from now on, as long as the recovery is under way.
       * 
       * The new controller signs, as in [`Call::enrol`], but purpose 3, and in place of the
       * organisation and the controller: the subject (16 bytes), the new controller's account. See
       * [`Pallet::recovering`].
       * 
       * # Events
       * - [`Event::RecoveryProposed`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died.
       * - [`Error::NotAuthorized`]: the caller is no guardian of it.
       * - [`Error::RecoveryPending`]: a recovery is under way.
       * - [`Error::ProposedBefore`]: the caller proposed the one that lapsed.
       * - [`Error::DeadlinePassed`], [`Error::DeadlineTooFar`], [`Error::PayloadUsed`],
       * [`Error::AccountInUse`], [`Error::SignatureInvalid`], [`Error::TooManySponsors`]: as in
       * [`Call::enrol`].
       **/
      proposeRecovery: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, newController: AccountId32 | string | Uint8Array, deadline: u64 | AnyNumber | Uint8Array, signature: SpRuntimeMultiSignature | { Ed25519: any } | { Sr25519: any } | { Ecdsa: any } | { Eth: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, AccountId32, u64, SpRuntimeMultiSignature]>;
      /**
       * Forgets used payloads whose deadlines have passed: they are refused without being
       * remembered. Anyone may call it.
       * 
       * # Events
       * - [`Event::PayloadsPruned`]
       * 
       * # Errors
       * - [`Error::NothingToPrune`]: no payload is named.
       * - [`Error::PayloadNotFound`]: no used payload has one of the digests, or one is named twice.
       * - [`Error::DeadlineNotPassed`]: the deadline of one lies ahead.
       **/
      prunePayloads: AugmentedSubmittable<(digests: Vec<H256> | (H256 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<H256>]>;
      /**
       * Records a paper that changes who acts for a subject. It has no force until it is confirmed
       * ([`Call::confirm_paper`]), within [`Config::PaperLifetime`]. Called by whoever acts for the
       * organisation: the clerk. One paper of an organisation about a subject waits at a time; one
       * that lapsed gives way.
       * 
       * - An appointment or a dismissal is what a patient without a key signed; an appointment is
       * recorded by its custodian.
       * - A court order names a representative, also against the controller's will; of a patient who
       * has died, an executor. A court release ends that. Any organisation records them.
       * - By an adoption the organisation becomes the custodian of a subject whose own was removed,
       * as the patient or whoever acts for it signed.
       * 
       * Whoever is to be a representative is a fresh account, which is kept for the subject while
       * the paper waits. `evidence` is the commitment to the scan of the paper.
       * 
       * # Events
       * - [`Event::PaperRecorded`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * - [`Error::CommitmentMissing`]: the commitment is zero.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::PaperPending`]: a paper of the organisation about it waits.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died, and the paper is neither an executor's
       * court order nor a release nor an adoption.
       * - [`Error::NotAssisted`]: the subject has a key, and the paper is an appointment or a
       * dismissal.
       * - [`Error::NotCustodian`]: an appointment is recorded by another organisation.
       * - [`Error::CourtOrderMissing`]: an appointment names a guardian ad litem.
       * - [`Error::PowersMissing`]: no power is given.
       * - [`Error::PeriodInvalid`]: the period holds no moment, or is over.
       * - [`Error::TooManyRepresentatives`]: the subject has [`Config::MaxRepresentatives`]
       * already, or [`MAX_COURT_NAMED`] whom a court named.
       * - [`Error::AccountInUse`]: the new representative acts for a subject already.
       * - [`Error::RepresentativeNotFound`]: whoever is to go is no representative of the subject.
       * - [`Error::NamedByCourt`]: the patient dismisses somebody whom a court named.
       * - [`Error::NotNamedByCourt`]: a court releases somebody whom none named.
       * - [`Error::CustodianNotRemoved`]: the subject that is to be adopted has a custodian.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for the paper.
       **/
      recordPaper: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, statement: PalletPatientIdentityStatement | { Appointment: any } | { Dismissal: any } | { CourtOrder: any } | { CourtRelease: any } | { Adoption: any } | string | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, PalletPatientIdentityStatement, H256]>;
      /**
       * Releases whoever will never act for the subject again: of one that has ended all, of a
       * deceased one, once that can no longer be contested, all but the executors, and the
       * controller that the patient had; of one whose patient took over all who were engaged before
       * and no court named, of one whose patient is of age its guardians as a minor, and
       * representatives whose period is over. The custodian no longer stands behind them.
       * Anyone may call it; the trail said already what made them void.
       * 
       * # Events
       * - [`Event::RepresentativesReleased`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::NothingToRelease`]: no account is named.
       * - [`Error::RepresentativeNotFound`]: one of the accounts is neither controller nor
       * representative nor guardian of the subject, or is named twice.
       * - [`Error::StillInForce`]: one of them is not void.
       **/
      releaseRepresentatives: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, accounts: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, Vec<AccountId32>]>;
      /**
       * Reports that the patient has died. Called by whoever acts for the subject's custodian; where
       * a report was contested, by whoever acts for any organisation but the one that made it.
       * 
       * Nobody acts for the subject from now on, and a recovery that is under way is cancelled. For
       * [`Config::DeathContestWindow`] the controller may contest it ([`Call::contest_death`]) and
       * a desk withdraw it ([`Call::withdraw_death`]): then everything is as it was. After that
       * only the executors have force, each with the powers and for the period that it was given,
       * and one of them takes over by [`Call::rotate_controller`]. The patient's controller and the
       * other representatives are given back by [`Call::release_representatives`]. What the subject
       * consented to stands.
       * 
       * `evidence` is the commitment to the certificate.
       * 
       * # Events
       * - [`Event::SubjectDeceased`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died.
       * - [`Error::NotCustodian`]: the organisation is not its custodian, and no report was
       * contested.
       * - [`Error::ReportContested`]: the organisation's own last report was contested.
       * - [`Error::CommitmentMissing`]: the commitment is zero.
       **/
      reportDeceased: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, H256]>;
      /**
       * Lets a guardian go, whose account is free again. Called by the guardian, whatever has become
       * of the subject. The threshold stays; where fewer remain, the controller must choose anew. A
       * recovery that is under way is cancelled.
       * 
       * # Events
       * - [`Event::GuardiansSet`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::NotAuthorized`]: the caller is no guardian of it.
       **/
      resignGuardian: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * Replaces a subject's controller. Called by the controller, or by a representative that has
       * the power to; of a deceased subject by the executor, or by the controller that it named.
       * The custodian stands behind the new controller from now on, and no longer behind the old
       * one. What the subject consented to stands. The hash of its encryption key is void: the new
       * controller publishes its own ([`Call::set_key_hash`]).
       * 
       * The new controller signs, as in [`Call::enrol`], but purpose 1, and in place of the
       * organisation and the controller: the subject (16 bytes), the new controller's account. See
       * [`Pallet::rotation`].
       * 
       * # Events
       * - [`Event::ControllerRotated`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::NotAuthorized`]: the caller is neither its controller nor a representative in
       * force.
       * - [`Error::PowerMissing`]: the representative may not replace the controller.
       * - [`Error::DeadlinePassed`], [`Error::DeadlineTooFar`], [`Error::PayloadUsed`],
       * [`Error::AccountInUse`], [`Error::SignatureInvalid`], [`Error::TooManySponsors`]: as in
       * [`Call::enrol`].
       **/
      rotateController: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, newController: AccountId32 | string | Uint8Array, deadline: u64 | AnyNumber | Uint8Array, signature: SpRuntimeMultiSignature | { Ed25519: any } | { Sr25519: any } | { Ecdsa: any } | { Eth: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, AccountId32, u64, SpRuntimeMultiSignature]>;
      /**
       * Chooses who may replace the controller when its key is lost: `threshold` of the guardians,
       * unless the controller vetoes within `delay` (milliseconds) after they approved. Called by
       * the controller. The custodian stands behind the guardians from now on, and no longer behind
       * those who are none any more. An empty list with a threshold of zero removes them all. A
       * recovery that is under way is cancelled.
       * 
       * Each account must be a fresh one: whoever guards two subjects uses two.
       * 
       * # Events
       * - [`Event::GuardiansSet`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died.
       * - [`Error::NotAuthorized`]: the caller is not its controller.
       * - [`Error::GuardianRepeated`]: a guardian is named twice.
       * - [`Error::ThresholdInvalid`]: the threshold is higher than the number of guardians, or
       * zero though there are some.
       * - [`Error::DelayTooLong`]: the delay is longer than [`Config::MaxRecoveryDelay`].
       * - [`Error::GuardiansUnchanged`]: the guardians and their terms are these already.
       * - [`Error::AccountInUse`]: a new guardian acts for a subject already, this one or another.
       * - [`Error::AllowanceExhausted`]: the custodian has no room for more guardians, or was removed.
       * - [`Error::TooManySponsors`]: too many organisations stand behind a new guardian.
       **/
      setGuardians: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, guardians: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], threshold: u32 | AnyNumber | Uint8Array, delay: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, Vec<AccountId32>, u32, u64]>;
      /**
       * Publishes the hash of the key to which data for the subject is sealed from now on; the key
       * itself is handed to those who seal. Called by the controller, or by a representative that
       * may replace the controller. The hash is void when the subject comes into other hands; the
       * versions count on.
       * 
       * # Events
       * - [`Event::EncryptionKeySet`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::NotAuthorized`]: the caller is neither its controller nor a representative in
       * force.
       * - [`Error::PowerMissing`]: the representative may not replace the controller.
       * - [`Error::SubjectAssisted`]: the subject has no key.
       * - [`Error::KeyHashMissing`]: the hash is zero.
       * - [`Error::KeyHashUnchanged`]: it is that of the current key.
       * - [`Error::TooManyVersions`]: every number was given.
       * - [`Error::AllowanceExhausted`]: it is the first, and the custodian has no room for it.
       **/
      setKeyHash: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, hash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId, H256]>;
      /**
       * States when a minor comes of age, once and for all, soon after its enrolment. Called by
       * whoever acts for the custodian, which saw the papers. From that month on (UTC) a
       * guardian has no force, unless a court named it from then on, and the patient can take over.
       * Clients of a patient who is no minor should see to it that none is stated.
       * 
       * # Events
       * - [`Event::MajoritySet`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::NotCustodian`]: the organisation is not its custodian.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died.
       * - [`Error::MajorityAlreadySet`]: it is stated already.
       * - [`Error::MajorityPassed`]: the month has begun.
       * - [`Error::MajorityTooLate`]: the subject was enrolled [`Config::MajorityWindow`] ago or
       * longer.
       **/
      setMajority: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, month: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u16]>;
      /**
       * Gives a subject to its patient, who came of age, without the guardian. Called by whoever
       * acts for its custodian, whose desk knows the patient; once. Where the custodian was removed
       * another organisation adopts the subject first ([`Call::record_paper`]). The representatives
       * that were appointed and the guardians that were chosen until now are void, but for those
       * whom a court named, and [`Call::release_representatives`] gives their accounts back. What
       * was consented to stands until the patient revokes it. The hash of the encryption key is
       * void, as in [`Call::rotate_controller`].
       * 
       * The new controller signs, as in [`Call::enrol`], but purpose 4, and in place of the
       * organisation and the controller: the organisation's number (4 bytes, little endian), the
       * subject (16 bytes), the controller's account. See [`Pallet::taking_over`].
       * 
       * # Events
       * - [`Event::TakenOver`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::NotCustodian`]: the organisation is not its custodian.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died.
       * - [`Error::MajorityNotReached`]: the patient has not come of age, or no month is stated.
       * - [`Error::AlreadyTakenOver`]: the patient has taken over.
       * - [`Error::DeadlinePassed`], [`Error::DeadlineTooFar`], [`Error::PayloadUsed`],
       * [`Error::AccountInUse`], [`Error::SignatureInvalid`], [`Error::TooManySponsors`]: as in
       * [`Call::enrol`].
       **/
      takeOver: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, controller: AccountId32 | string | Uint8Array, deadline: u64 | AnyNumber | Uint8Array, signature: SpRuntimeMultiSignature | { Ed25519: any } | { Sr25519: any } | { Ecdsa: any } | { Eth: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, AccountId32, u64, SpRuntimeMultiSignature]>;
      /**
       * Cancels the recovery that is under way: the key is not lost. Called by the controller.
       * 
       * # Events
       * - [`Event::RecoveryVetoed`]
       * 
       * # Errors
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectDeceased`]: the patient has died.
       * - [`Error::NotAuthorized`]: the caller is not its controller.
       * - [`Error::RecoveryNotFound`]: no recovery is under way.
       **/
      vetoRecovery: AugmentedSubmittable<(subject: SalusPrimitivesIdsSubjectId | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusPrimitivesIdsSubjectId]>;
      /**
       * Withdraws the report that the patient died, within [`Config::DeathContestWindow`]. Called by
       * whoever acts for any organisation: the one that made the report corrects it; another's desk
       * knows better where the patient has no key, or has lost it. Whoever acted for the subject
       * before acts again. Where another organisation withdrew it, the one that made the report
       * cannot make the next one.
       * 
       * `evidence` is the commitment to what shows that the patient lives.
       * 
       * # Events
       * - [`Event::DeathWithdrawn`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
       * [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
       * the organisation.
       * - [`Error::CommitmentMissing`]: the commitment is zero.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: it has ended.
       * - [`Error::SubjectNotDeceased`]: the patient was not reported to have died.
       * - [`Error::ContestTooLate`]: the window has passed.
       **/
      withdrawDeath: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, H256]>;
    };
    proxy: {
      /**
       * Register a proxy account for the sender that is able to make calls on its behalf.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `proxy`: The account that the `caller` would like to make a proxy.
       * - `proxy_type`: The permissions allowed for this proxy account.
       * - `delay`: The announcement period required of the initial proxy. Will generally be
       * zero.
       **/
      addProxy: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, proxyType: SalusRuntimeConfigsAccountsProxyType | 'Any' | 'Consent' | 'Anchoring' | 'Access' | number | Uint8Array, delay: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, SalusRuntimeConfigsAccountsProxyType, u32]>;
      /**
       * Publish the hash of a proxy-call that will be made in the future.
       * 
       * This must be called some number of blocks before the corresponding `proxy` is attempted
       * if the delay associated with the proxy relationship is greater than zero.
       * 
       * No more than `MaxPending` announcements may be made at any one time.
       * 
       * This will take a deposit of `AnnouncementDepositFactor` as well as
       * `AnnouncementDepositBase` if there are no other pending announcements.
       * 
       * The dispatch origin for this call must be _Signed_ and a proxy of `real`.
       * 
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `call_hash`: The hash of the call to be made by the `real` account.
       **/
      announce: AugmentedSubmittable<(real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, H256]>;
      /**
       * Spawn a fresh new account that is guaranteed to be otherwise inaccessible, and
       * initialize it with a proxy of `proxy_type` for `origin` sender.
       * 
       * Requires a `Signed` origin.
       * 
       * - `proxy_type`: The type of the proxy that the sender will be registered as over the
       * new account. This will almost always be the most permissive `ProxyType` possible to
       * allow for maximum flexibility.
       * - `index`: A disambiguation index, in case this is called multiple times in the same
       * transaction (e.g. with `utility::batch`). Unless you're using `batch` you probably just
       * want to use `0`.
       * - `delay`: The announcement period required of the initial proxy. Will generally be
       * zero.
       * 
       * Fails with `Duplicate` if this has already been called in this transaction, from the
       * same sender, with the same parameters.
       * 
       * Fails if there are insufficient funds to pay for deposit.
       **/
      createPure: AugmentedSubmittable<(proxyType: SalusRuntimeConfigsAccountsProxyType | 'Any' | 'Consent' | 'Anchoring' | 'Access' | number | Uint8Array, delay: u32 | AnyNumber | Uint8Array, index: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusRuntimeConfigsAccountsProxyType, u32, u16]>;
      /**
       * Removes a previously spawned pure proxy.
       * 
       * WARNING: **All access to this account will be lost.** Any funds held in it will be
       * inaccessible.
       * 
       * Requires a `Signed` origin, and the sender account must have been created by a call to
       * `create_pure` with corresponding parameters.
       * 
       * - `spawner`: The account that originally called `create_pure` to create this account.
       * - `index`: The disambiguation index originally passed to `create_pure`. Probably `0`.
       * - `proxy_type`: The proxy type originally passed to `create_pure`.
       * - `height`: The height of the chain when the call to `create_pure` was processed.
       * - `ext_index`: The extrinsic index in which the call to `create_pure` was processed.
       * 
       * Fails with `NoPermission` in case the caller is not a previously created pure
       * account whose `create_pure` call has corresponding parameters.
       **/
      killPure: AugmentedSubmittable<(spawner: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, proxyType: SalusRuntimeConfigsAccountsProxyType | 'Any' | 'Consent' | 'Anchoring' | 'Access' | number | Uint8Array, index: u16 | AnyNumber | Uint8Array, height: Compact<u32> | AnyNumber | Uint8Array, extIndex: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, SalusRuntimeConfigsAccountsProxyType, u16, Compact<u32>, Compact<u32>]>;
      /**
       * Poke / Adjust deposits made for proxies and announcements based on current values.
       * This can be used by accounts to possibly lower their locked amount.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * The transaction fee is waived if the deposit amount has changed.
       * 
       * Emits `DepositPoked` if successful.
       **/
      pokeDeposit: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Dispatch the given `call` from an account that the sender is authorised for through
       * `add_proxy`.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
       * - `call`: The call to be made by the `real` account.
       **/
      proxy: AugmentedSubmittable<(real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, forceProxyType: Option<SalusRuntimeConfigsAccountsProxyType> | null | Uint8Array | SalusRuntimeConfigsAccountsProxyType | 'Any' | 'Consent' | 'Anchoring' | 'Access' | number, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Option<SalusRuntimeConfigsAccountsProxyType>, Call]>;
      /**
       * Dispatch the given `call` from an account that the sender is authorized for through
       * `add_proxy`.
       * 
       * Removes any corresponding announcement(s).
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
       * - `call`: The call to be made by the `real` account.
       **/
      proxyAnnounced: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, forceProxyType: Option<SalusRuntimeConfigsAccountsProxyType> | null | Uint8Array | SalusRuntimeConfigsAccountsProxyType | 'Any' | 'Consent' | 'Anchoring' | 'Access' | number, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, MultiAddress, Option<SalusRuntimeConfigsAccountsProxyType>, Call]>;
      /**
       * Remove the given announcement of a delegate.
       * 
       * May be called by a target (proxied) account to remove a call that one of their delegates
       * (`delegate`) has announced they want to execute. The deposit is returned.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `delegate`: The account that previously announced the call.
       * - `call_hash`: The hash of the call to be made.
       **/
      rejectAnnouncement: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, H256]>;
      /**
       * Remove a given announcement.
       * 
       * May be called by a proxy account to remove a call they previously announced and return
       * the deposit.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `call_hash`: The hash of the call to be made by the `real` account.
       **/
      removeAnnouncement: AugmentedSubmittable<(real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, H256]>;
      /**
       * Unregister all proxy accounts for the sender.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * WARNING: This may be called on accounts created by `create_pure`, however if done, then
       * the unreserved fees will be inaccessible. **All access to this account will be lost.**
       **/
      removeProxies: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Unregister a proxy account for the sender.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `proxy`: The account that the `caller` would like to remove as a proxy.
       * - `proxy_type`: The permissions currently enabled for the removed proxy account.
       **/
      removeProxy: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, proxyType: SalusRuntimeConfigsAccountsProxyType | 'Any' | 'Consent' | 'Anchoring' | 'Access' | number | Uint8Array, delay: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, SalusRuntimeConfigsAccountsProxyType, u32]>;
    };
    recordAnchoring: {
      /**
       * Accepts a record that the organisation is offered, and becomes its custodian. Who wrote it stays.
       * What the organisation confirmed about the record before ends.
       * 
       * The origin must be signed by somebody who acts for the organisation: its own account, or a
       * practitioner that it vouches for.
       * 
       * - `organisation`: the organisation that the record is offered to.
       * - `subject`: whom the record is about.
       * - `record`: its number.
       * - `basis`: on what ground the organisation keeps it, as in [`Call::anchor`]. On a basis of law
       * the subject may have ended.
       * 
       * # Events
       * - [`Event::CustodyTransferred`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed, or the one
       * that offered the record is.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::RecordNotFound`]: the subject has no such record.
       * - [`Error::RecordErased`]: the record was erased.
       * - [`Error::OfferNotFound`]: the record is not offered to the organisation.
       * - [`Error::OfferExpired`]: the offer has expired.
       * - [`Error::SubjectNotFound`], [`Error::SubjectNotActive`]: the basis is consent, and there is no
       * such subject, or it has ended.
       * - [`Error::NotPermitted`]: the basis is consent, and the answer is not to permit.
       * - [`Error::BasisIsConsent`]: the basis is a ground of law that is the patient's consent.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for the record.
       **/
      acceptCustody: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: u64 | AnyNumber | Uint8Array, basis: PalletRecordAnchoringCollectionBasis | { Consent: any } | { Law: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64, PalletRecordAnchoringCollectionBasis]>;
      /**
       * Makes the organisation that keeps a subject the custodian of a record about it whose own was
       * removed.
       * 
       * The origin must be signed by somebody who acts for the organisation: its own account, or a
       * practitioner that it vouches for.
       * 
       * - `organisation`: the subject's custodian, which may have adopted it.
       * - `subject`: whom the record is about.
       * - `record`: its number.
       * - `basis`: on what ground the organisation keeps it, as in [`Call::anchor`].
       * 
       * # Events
       * - [`Event::CustodyAdopted`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: the subject has ended.
       * - [`Error::NotCustodianOfSubject`]: the organisation does not keep the subject.
       * - [`Error::RecordNotFound`]: the subject has no such record.
       * - [`Error::RecordErased`]: the record was erased.
       * - [`Error::CustodianNotRemoved`]: the organisation that keeps the record was not removed.
       * - [`Error::NotPermitted`]: the basis is consent, and the answer is not to permit.
       * - [`Error::BasisIsConsent`]: the basis is a ground of law that is the patient's consent.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for the record.
       **/
      adoptCustody: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: u64 | AnyNumber | Uint8Array, basis: PalletRecordAnchoringCollectionBasis | { Consent: any } | { Law: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64, PalletRecordAnchoringCollectionBasis]>;
      /**
       * Anchors one record about a subject. The organisation becomes its custodian.
       * 
       * The origin must be signed by somebody who acts for the organisation: its own account, or a
       * practitioner that it vouches for.
       * 
       * - `organisation`: the organisation that keeps the record.
       * - `subject`: whom the record is about.
       * - `record`: the commitment, and what of the record matters to decisions. On the basis of
       * consent, the subject's consents must permit the organisation to collect such data, which it
       * wrote, for treatment. A basis of law is the custodian's own statement: it is recorded.
       * 
       * # Events
       * - [`Event::RecordAnchored`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::UnknownCode`]: the labels have a bit that stands for no label.
       * - [`Error::CommitmentMissing`]: the commitment, or the second one, is zero.
       * - [`Error::TagMissing`], [`Error::TagNamedTwice`]: a tag is zero, or named twice.
       * - [`Error::DataTimeInFuture`]: the time that the data is about has not come yet.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: the subject has ended.
       * - [`Error::NotPermitted`]: the basis is consent, and the answer is not to permit.
       * - [`Error::BasisIsConsent`]: the basis is a ground of law that is the patient's consent.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for a record.
       **/
      anchor: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: PalletRecordAnchoringNewRecord | { class?: any; confidentiality?: any; labels?: any; commitment?: any; secondCommitment?: any; schema?: any; dataTime?: any; tags?: any; basis?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, PalletRecordAnchoringNewRecord]>;
      /**
       * Anchors the root of a Merkle tree over commitments to records. No subject shows.
       * 
       * The origin must be signed by somebody who acts for the organisation: its own account, or a
       * practitioner that it vouches for.
       * 
       * - `organisation`: the organisation that keeps the records.
       * - `batch`: the root, how many leaves there are, what is among them, and the schema of the
       * records. Only commitments can be leaves.
       * 
       * # Events
       * - [`Event::BatchAnchored`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::EmptyBatch`]: there are no leaves.
       * - [`Error::BatchTooLarge`]: there are more leaves than [`Config::MaxBatchSize`].
       * - [`Error::LeafKindsMissing`]: it is not said what is among the leaves.
       * - [`Error::UnknownCode`]: what is said to be among them stands for no kind of leaf.
       * - [`Error::CommitmentMissing`]: the root is zero.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for a batch.
       **/
      anchorBatch: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, batch: PalletRecordAnchoringNewBatch | { root?: any; count?: any; schema?: any; leafKinds?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, PalletRecordAnchoringNewBatch]>;
      /**
       * Confirms a record that another organisation keeps. It takes the place of what the organisation
       * confirmed about the record before.
       * 
       * The origin must be signed by somebody who acts for the organisation: its own account, or a
       * practitioner that it vouches for.
       * 
       * - `organisation`: the organisation that confirms.
       * - `subject`: whom the record is about.
       * - `record`: its number. It may be a version that was superseded.
       * - `kind`: what it confirms. It is its own statement: the chain cannot know.
       * 
       * # Events
       * - [`Event::RecordAttested`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::SubjectNotFound`]: there is no such subject.
       * - [`Error::SubjectNotActive`]: the subject has ended.
       * - [`Error::RecordNotFound`]: the subject has no such record.
       * - [`Error::RecordErased`]: the record was erased.
       * - [`Error::SameOrganisation`]: the organisation keeps the record itself.
       * - [`Error::TooManyAttestations`]: [`Config::MaxAttestations`] others confirm it.
       * - [`Error::AllowanceExhausted`]: the organisation has no room for what it confirms.
       **/
      attest: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: u64 | AnyNumber | Uint8Array, kind: PalletRecordAnchoringAttestationKind | 'Held' | 'Checked' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64, PalletRecordAnchoringAttestationKind]>;
      /**
       * Withdraws the offer of a record, or declines it.
       * 
       * The origin must be signed by somebody who acts for the organisation: its own account, or a
       * practitioner that it vouches for.
       * 
       * - `organisation`: the organisation that made the offer, or was made it.
       * - `subject`: whom the record is about.
       * - `record`: its number.
       * 
       * # Events
       * - [`Event::CustodyOfferDiscarded`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::RecordNotFound`]: the subject has no such record.
       * - [`Error::RecordErased`]: the record was erased.
       * - [`Error::OfferNotFound`]: the record is offered to nobody.
       * - [`Error::NotParty`]: the organisation neither made the offer nor was made it.
       **/
      discardOffer: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64]>;
      /**
       * Erases a record or a batch: the commitments leave the state, a tombstone stays.
       * 
       * Of a batch the whole root is erased, with what it proves of each record; a single record of it
       * is erased where its salt is kept. What was confirmed about the record ends, and so does an offer
       * of it. Other versions of the record stay.
       * 
       * The origin must be signed by somebody who acts for the organisation: its own account, or a
       * practitioner that it vouches for. Where the organisation was removed it must be governance.
       * 
       * It succeeds also about a subject that has ended.
       * 
       * - `organisation`: the organisation that keeps it, or kept it last.
       * - `anchor`: the record or the batch.
       * - `ground`: why. It is told to everybody.
       * 
       * # Events
       * - [`Event::RecordErased`] or [`Event::BatchErased`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::RecordNotFound`]: the subject has no such record.
       * - [`Error::RecordErased`]: the record was erased.
       * - [`Error::BatchNotFound`]: the organisation has no such batch.
       * - [`Error::BatchErased`]: the batch was erased.
       * - [`Error::NotCustodian`]: the organisation does not keep the record.
       * - [`Error::HoldInForce`]: something stands against it.
       * - [`Error::CustodianNotRemoved`]: governance asks, and the organisation can do it itself.
       **/
      erase: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, anchor: PalletRecordAnchoringAnchor | { Record: any } | { Batch: any } | string | Uint8Array, ground: SalusPrimitivesCodesErasureErasureGround | 'NO_LONGER_NECESSARY' | 'CONSENT_WITHDRAWN' | 'OBJECTION' | 'UNLAWFUL' | 'LEGAL_OBLIGATION' | 'COURT_ORDER' | 'ENTERED_IN_ERROR' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, PalletRecordAnchoringAnchor, SalusPrimitivesCodesErasureErasureGround]>;
      /**
       * Takes back that a record or a batch must not be erased.
       * 
       * The origin must be signed by somebody who acts for the organisation, or be governance. Each takes
       * back what it said itself.
       * 
       * - `organisation`: the organisation that keeps it.
       * - `anchor`: the record or the batch.
       * 
       * # Events
       * - [`Event::HoldLifted`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::RecordNotFound`]: the subject has no such record.
       * - [`Error::RecordErased`]: the record was erased.
       * - [`Error::BatchNotFound`]: the organisation has no such batch.
       * - [`Error::BatchErased`]: the batch was erased.
       * - [`Error::NotCustodian`]: the organisation does not keep the record.
       * - [`Error::NotHeld`]: the caller has not said so.
       **/
      liftHold: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, anchor: PalletRecordAnchoringAnchor | { Record: any } | { Batch: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, PalletRecordAnchoringAnchor]>;
      /**
       * Offers a record to another organisation, which may accept it for [`Config::OfferLifetime`]. An
       * offer that has expired is replaced.
       * 
       * The origin must be signed by somebody who acts for the organisation: its own account, or a
       * practitioner that it vouches for.
       * 
       * - `organisation`: the organisation that keeps the record.
       * - `subject`: whom the record is about.
       * - `record`: its number. Each version is offered by itself.
       * - `to`: the organisation that may accept it.
       * 
       * # Events
       * - [`Event::CustodyOffered`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number, or the one that
       * it is offered to was removed.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::RecordNotFound`]: the subject has no such record.
       * - [`Error::RecordErased`]: the record was erased.
       * - [`Error::NotCustodian`]: the organisation does not keep the record.
       * - [`Error::SameOrganisation`]: it offers the record to itself.
       * - [`Error::AlreadyOffered`]: it is offered to somebody.
       **/
      offerCustody: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: u64 | AnyNumber | Uint8Array, to: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64, u32]>;
      /**
       * Says that a record or a batch must not be erased.
       * 
       * The origin must be signed by somebody who acts for the organisation, or be governance. Each says
       * it for itself, once.
       * 
       * - `organisation`: the organisation that keeps it.
       * - `anchor`: the record or the batch.
       * - `ground`: why.
       * 
       * # Events
       * - [`Event::HoldPlaced`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::RecordNotFound`]: the subject has no such record.
       * - [`Error::RecordErased`]: the record was erased.
       * - [`Error::BatchNotFound`]: the organisation has no such batch.
       * - [`Error::BatchErased`]: the batch was erased.
       * - [`Error::NotCustodian`]: the organisation does not keep the record.
       * - [`Error::AlreadyHeld`]: the caller has said so already.
       **/
      placeHold: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, anchor: PalletRecordAnchoringAnchor | { Record: any } | { Batch: any } | string | Uint8Array, ground: SalusPrimitivesCodesErasureRetentionGround | 'LEGAL_OBLIGATION' | 'PUBLIC_HEALTH' | 'ARCHIVING' | 'LEGAL_CLAIMS' | 'COURT_ORDER' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, PalletRecordAnchoringAnchor, SalusPrimitivesCodesErasureRetentionGround]>;
      /**
       * Anchors a version of a record in the place of another, which is marked as superseded and can be
       * checked as before.
       * 
       * The origin must be signed by somebody who acts for the organisation: its own account, or a
       * practitioner that it vouches for.
       * 
       * - `organisation`: the organisation that keeps the other version. It becomes the custodian and
       * the author of the new one.
       * - `subject`: whom the record is about.
       * - `superseded`: the version in whose place the new one stands. It is the newest of its chain.
       * - `relation`: how the new version relates to it.
       * - `record`: the new version, as in [`Call::anchor`]. It is kept on a ground of its own.
       * 
       * # Events
       * - [`Event::RecordSuperseded`]
       * 
       * # Errors
       * - Those of [`Call::anchor`].
       * - [`Error::RecordNotFound`]: the subject has no such record.
       * - [`Error::RecordErased`]: the record was erased.
       * - [`Error::NotCustodian`]: the organisation does not keep the version to be superseded.
       * - [`Error::AlreadySuperseded`]: another version stands in its place.
       **/
      supersede: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, superseded: u64 | AnyNumber | Uint8Array, relation: SalusPrimitivesCodesVersionRelation | 'REPLACES' | 'AMENDS' | 'APPENDS' | 'CORRECTS' | number | Uint8Array, record: PalletRecordAnchoringNewRecord | { class?: any; confidentiality?: any; labels?: any; commitment?: any; secondCommitment?: any; schema?: any; dataTime?: any; tags?: any; basis?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64, SalusPrimitivesCodesVersionRelation, PalletRecordAnchoringNewRecord]>;
      /**
       * Takes back what an organisation confirmed about a record.
       * 
       * The origin must be signed by somebody who acts for the organisation: its own account, or a
       * practitioner that it vouches for.
       * 
       * It succeeds also about a subject that has ended.
       * 
       * - `organisation`: the organisation that confirmed.
       * - `subject`: whom the record is about.
       * - `record`: its number.
       * 
       * # Events
       * - [`Event::AttestationWithdrawn`]
       * 
       * # Errors
       * - [`Error::OrganisationNotFound`]: no organisation has this number.
       * - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
       * - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
       * - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
       * - [`Error::AttestationNotFound`]: the organisation confirms nothing about such a record.
       **/
      withdrawAttestation: AugmentedSubmittable<(organisation: u32 | AnyNumber | Uint8Array, subject: SalusPrimitivesIdsSubjectId | string | Uint8Array, record: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SalusPrimitivesIdsSubjectId, u64]>;
    };
    session: {
      /**
       * Removes any session key(s) of the function caller.
       * 
       * This doesn't take effect until the next session.
       * 
       * The dispatch origin of this function must be Signed and the account must be either be
       * convertible to a validator ID using the chain's typical addressing system (this usually
       * means being a controller account) or directly convertible into a validator ID (which
       * usually means being a stash account).
       **/
      purgeKeys: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Sets the session key(s) of the function caller to `keys`.
       * 
       * Allows an account to set its session key prior to becoming a validator.
       * This doesn't take effect until the next session.
       * 
       * - `origin`: The dispatch origin of this function must be signed.
       * - `keys`: The new session keys to set. These are the public keys of all sessions keys
       * setup in the runtime.
       * - `proof`: The proof that `origin` has access to the private keys of `keys`. See
       * [`impl_opaque_keys`](sp_runtime::impl_opaque_keys) for more information about the
       * proof format.
       **/
      setKeys: AugmentedSubmittable<(keys: SalusRuntimeSessionKeys | { aura?: any } | string | Uint8Array, proof: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusRuntimeSessionKeys, Bytes]>;
    };
    system: {
      /**
       * Provide the preimage (runtime binary) `code` for an upgrade that has been authorized.
       * 
       * If the authorization required a version check, this call will ensure the spec name
       * remains unchanged and that the spec version has increased.
       * 
       * Depending on the runtime's `OnSetCode` configuration, this function may directly apply
       * the new `code` in the same block or attempt to schedule the upgrade.
       * 
       * All origins are allowed.
       **/
      applyAuthorizedUpgrade: AugmentedSubmittable<(code: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
       * later.
       * 
       * This call requires Root origin.
       **/
      authorizeUpgrade: AugmentedSubmittable<(codeHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
       * later.
       * 
       * WARNING: This authorizes an upgrade that will take place without any safety checks, for
       * example that the spec name remains the same and that the version number increases. Not
       * recommended for normal use. Use `authorize_upgrade` instead.
       * 
       * This call requires Root origin.
       **/
      authorizeUpgradeWithoutChecks: AugmentedSubmittable<(codeHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Kill all storage items with a key that starts with the given prefix.
       * 
       * **NOTE:** We rely on the Root origin to provide us the number of subkeys under
       * the prefix we are removing to accurately calculate the weight of this function.
       **/
      killPrefix: AugmentedSubmittable<(prefix: Bytes | string | Uint8Array, subkeys: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes, u32]>;
      /**
       * Kill some items from storage.
       **/
      killStorage: AugmentedSubmittable<(keys: Vec<Bytes> | (Bytes | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Bytes>]>;
      /**
       * Make some on-chain remark.
       * 
       * Can be executed by every `origin`.
       **/
      remark: AugmentedSubmittable<(remark: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Make some on-chain remark and emit event.
       **/
      remarkWithEvent: AugmentedSubmittable<(remark: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Set the new runtime code.
       **/
      setCode: AugmentedSubmittable<(code: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Set the new runtime code without doing any checks of the given `code`.
       * 
       * Note that runtime upgrades will not run if this is called with a not-increasing spec
       * version!
       **/
      setCodeWithoutChecks: AugmentedSubmittable<(code: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Set the number of pages in the WebAssembly environment's heap.
       **/
      setHeapPages: AugmentedSubmittable<(pages: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Set some items of storage.
       **/
      setStorage: AugmentedSubmittable<(items: Vec<ITuple<[Bytes, Bytes]>> | ([Bytes | string | Uint8Array, Bytes | string | Uint8Array])[]) => SubmittableExtrinsic<ApiType>, [Vec<ITuple<[Bytes, Bytes]>>]>;
    };
    timestamp: {
      /**
       * Set the current time.
       * 
       * This call should be invoked exactly once per block. It will panic at the finalization
       * phase, if this call hasn't been invoked by that time.
       * 
       * The timestamp should be greater than the previous one by the amount specified by
       * [`Config::MinimumPeriod`].
       * 
       * The dispatch origin for this call must be _None_.
       * 
       * This dispatch class is _Mandatory_ to ensure it gets executed in the block. Be aware
       * that changing the complexity of this call could result exhausting the resources in a
       * block to execute any other calls.
       * 
       * ## Complexity
       * - `O(1)` (Note that implementations of `OnTimestampSet` must also be `O(1)`)
       * - 1 storage read and 1 storage mutation (codec `O(1)` because of `DidUpdate::take` in
       * `on_finalize`)
       * - 1 event handler `on_timestamp_set`. Must be `O(1)`.
       **/
      set: AugmentedSubmittable<(now: Compact<u64> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>]>;
    };
    utility: {
      /**
       * Send a call through an indexed pseudonym of the sender.
       * 
       * Filter from origin are passed along. The call will be dispatched with an origin which
       * use the same filter as the origin of this call.
       * 
       * NOTE: If you need to ensure that any account-based filtering is not honored (i.e.
       * because you expect `proxy` to have been used prior in the call stack and you do not want
       * the call restrictions to apply to any sub-accounts), then use `as_multi_threshold_1`
       * in the Multisig pallet instead.
       * 
       * NOTE: Prior to version *12, this was called `as_limited_sub`.
       * 
       * The dispatch origin for this call must be _Signed_.
       **/
      asDerivative: AugmentedSubmittable<(index: u16 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Call]>;
      /**
       * Send a batch of dispatch calls.
       * 
       * May be called from any origin except `None`.
       * 
       * - `calls`: The calls to be dispatched from the same origin. The number of call must not
       * exceed the constant: `batched_calls_limit` (available in constant metadata).
       * 
       * If origin is root then the calls are dispatched without checking origin filter. (This
       * includes bypassing `frame_system::Config::BaseCallFilter`).
       * 
       * ## Complexity
       * - O(C) where C is the number of calls to be batched.
       * 
       * This will return `Ok` in all circumstances. To determine the success of the batch, an
       * event is deposited. If a call failed and the batch was interrupted, then the
       * `BatchInterrupted` event is deposited, along with the number of successful calls made
       * and the error of the failed call. If all were successful, then the `BatchCompleted`
       * event is deposited.
       **/
      batch: AugmentedSubmittable<(calls: Vec<Call> | (Call | IMethod | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Call>]>;
      /**
       * Send a batch of dispatch calls and atomically execute them.
       * The whole transaction will rollback and fail if any of the calls failed.
       * 
       * May be called from any origin except `None`.
       * 
       * - `calls`: The calls to be dispatched from the same origin. The number of call must not
       * exceed the constant: `batched_calls_limit` (available in constant metadata).
       * 
       * If origin is root then the calls are dispatched without checking origin filter. (This
       * includes bypassing `frame_system::Config::BaseCallFilter`).
       * 
       * ## Complexity
       * - O(C) where C is the number of calls to be batched.
       **/
      batchAll: AugmentedSubmittable<(calls: Vec<Call> | (Call | IMethod | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Call>]>;
      /**
       * Dispatches a function call with a provided origin.
       * 
       * The dispatch origin for this call must be _Root_.
       * 
       * ## Complexity
       * - O(1).
       **/
      dispatchAs: AugmentedSubmittable<(asOrigin: SalusRuntimeOriginCaller | { system: any } | { Governance: any } | string | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusRuntimeOriginCaller, Call]>;
      /**
       * Dispatches a function call with a provided origin.
       * 
       * Almost the same as [`Pallet::dispatch_as`] but forwards any error of the inner call.
       * 
       * The dispatch origin for this call must be _Root_.
       **/
      dispatchAsFallible: AugmentedSubmittable<(asOrigin: SalusRuntimeOriginCaller | { system: any } | { Governance: any } | string | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SalusRuntimeOriginCaller, Call]>;
      /**
       * Send a batch of dispatch calls.
       * Unlike `batch`, it allows errors and won't interrupt.
       * 
       * May be called from any origin except `None`.
       * 
       * - `calls`: The calls to be dispatched from the same origin. The number of call must not
       * exceed the constant: `batched_calls_limit` (available in constant metadata).
       * 
       * If origin is root then the calls are dispatch without checking origin filter. (This
       * includes bypassing `frame_system::Config::BaseCallFilter`).
       * 
       * ## Complexity
       * - O(C) where C is the number of calls to be batched.
       **/
      forceBatch: AugmentedSubmittable<(calls: Vec<Call> | (Call | IMethod | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Call>]>;
      /**
       * Dispatch a fallback call in the event the main call fails to execute.
       * May be called from any origin except `None`.
       * 
       * This function first attempts to dispatch the `main` call.
       * If the `main` call fails, the `fallback` is attemted.
       * if the fallback is successfully dispatched, the weights of both calls
       * are accumulated and an event containing the main call error is deposited.
       * 
       * In the event of a fallback failure the whole call fails
       * with the weights returned.
       * 
       * - `main`: The main call to be dispatched. This is the primary action to execute.
       * - `fallback`: The fallback call to be dispatched in case the `main` call fails.
       * 
       * ## Dispatch Logic
       * - If the origin is `root`, both the main and fallback calls are executed without
       * applying any origin filters.
       * - If the origin is not `root`, the origin filter is applied to both the `main` and
       * `fallback` calls.
       * 
       * ## Use Case
       * - Some use cases might involve submitting a `batch` type call in either main, fallback
       * or both.
       **/
      ifElse: AugmentedSubmittable<(main: Call | IMethod | string | Uint8Array, fallback: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call, Call]>;
      /**
       * Dispatch a function call with a specified weight.
       * 
       * This function does not check the weight of the call, and instead allows the
       * Root origin to specify the weight of the call.
       * 
       * The dispatch origin for this call must be _Root_.
       **/
      withWeight: AugmentedSubmittable<(call: Call | IMethod | string | Uint8Array, weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call, SpWeightsWeightV2Weight]>;
    };
  } // AugmentedSubmittables
} // declare module
