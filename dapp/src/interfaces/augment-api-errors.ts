// Auto-generated via `yarn polkadot-types-from-chain`, do not edit
/* eslint-disable */

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/errors';

import type { ApiTypes, AugmentedError } from '@polkadot/api-base/types';

export type __AugmentedError<ApiType extends ApiTypes> = AugmentedError<ApiType>;

declare module '@polkadot/api-base/types/errors' {
  interface AugmentedErrors<ApiType extends ApiTypes> {
    accessControl: {
      /**
       * The organisation stores as much as it may.
       **/
      AllowanceExhausted: AugmentedError<ApiType>;
      /**
       * It was answered already, or nobody is asked.
       **/
      AlreadyAnswered: AugmentedError<ApiType>;
      /**
       * The justification was filed before.
       **/
      AlreadyFiled: AugmentedError<ApiType>;
      /**
       * The emergency was reviewed before.
       **/
      AlreadyReviewed: AugmentedError<ApiType>;
      /**
       * The law's ground is the patient's consent: ask for a permit, so that it is asked.
       **/
      BasisIsConsent: AugmentedError<ApiType>;
      /**
       * The batch has more leaves than a batch may have.
       **/
      BatchTooLarge: AugmentedError<ApiType>;
      /**
       * Break-glass is lost by a verdict, for some time.
       **/
      BreakGlassLost: AugmentedError<ApiType>;
      /**
       * The practitioner's break-glass is not suspended.
       **/
      BreakGlassNotSuspended: AugmentedError<ApiType>;
      /**
       * Break-glass is lost by repeated verdicts, until the organisation acts.
       **/
      BreakGlassSuspended: AugmentedError<ApiType>;
      /**
       * A commitment is zero.
       **/
      CommitmentMissing: AugmentedError<ApiType>;
      /**
       * A country is not two capital letters.
       **/
      CountryInvalid: AugmentedError<ApiType>;
      /**
       * A country is named twice.
       **/
      CountryTwice: AugmentedError<ApiType>;
      /**
       * The caller's credential is suspended, not valid yet, or expired.
       **/
      CredentialNotInForce: AugmentedError<ApiType>;
      /**
       * The statement could still be posted.
       **/
      DeadlineNotPassed: AugmentedError<ApiType>;
      /**
       * The time within which the statement could be posted is over.
       **/
      DeadlinePassed: AugmentedError<ApiType>;
      /**
       * No leaves of the subject were demanded of the organisation.
       **/
      DemandNotFound: AugmentedError<ApiType>;
      /**
       * The last demand is not answered yet.
       **/
      DemandOpen: AugmentedError<ApiType>;
      /**
       * The disclosure lies in the future, or behind the moment at which it was sealed.
       **/
      DisclosedInFuture: AugmentedError<ApiType>;
      /**
       * There is no such disclosure.
       **/
      DisclosureNotFound: AugmentedError<ApiType>;
      /**
       * There is no such emergency, or it is named twice.
       **/
      EmergencyNotFound: AugmentedError<ApiType>;
      /**
       * The emergency has no verdict yet, or one that is too recent.
       **/
      EmergencyNotOver: AugmentedError<ApiType>;
      /**
       * Emergencies are not asked for: they have a journey of their own.
       **/
      EmergencyPurpose: AugmentedError<ApiType>;
      /**
       * The recipient disputes it: what comes after is a disclosure of its own.
       **/
      HalfDisputed: AugmentedError<ApiType>;
      /**
       * There is no such item, or it is named twice.
       **/
      ItemNotFound: AugmentedError<ApiType>;
      /**
       * No salted hash of a justification is named.
       **/
      JustificationMissing: AugmentedError<ApiType>;
      /**
       * The justification is not filed: there is no verdict before its time is over, and then none
       * that justifies.
       **/
      JustificationNotFiled: AugmentedError<ApiType>;
      /**
       * Break-glass is lost while a justification is unfiled whose time is over.
       **/
      JustificationOverdue: AugmentedError<ApiType>;
      /**
       * The recipient acknowledges more than the source says.
       **/
      MoreThanDisclosed: AugmentedError<ApiType>;
      /**
       * The purpose is neither BTG nor ERTREAT.
       **/
      NotAnEmergency: AugmentedError<ApiType>;
      /**
       * The organisation that posts has no part in it.
       **/
      NotAParty: AugmentedError<ApiType>;
      /**
       * The caller is neither the subject's controller nor a representative in force.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * The statement says that the glass is broken in the future.
       **/
      NotBrokenYet: AugmentedError<ApiType>;
      /**
       * Nothing would change.
       **/
      NotChanged: AugmentedError<ApiType>;
      /**
       * The caller is not the organisation's own account.
       **/
      NotController: AugmentedError<ApiType>;
      /**
       * Nobody lifts a suspension of itself.
       **/
      NotForOneself: AugmentedError<ApiType>;
      /**
       * Nothing was handed over.
       **/
      NothingDisclosed: AugmentedError<ApiType>;
      /**
       * No permit is named.
       **/
      NothingToPrune: AugmentedError<ApiType>;
      /**
       * The permit is somebody else's.
       **/
      NotPermitHolder: AugmentedError<ApiType>;
      /**
       * The caller is not the practitioner: it acts for the organisation without a role there, or
       * broke no glass.
       **/
      NotPractitioner: AugmentedError<ApiType>;
      /**
       * The item is kept still.
       **/
      NotPrunable: AugmentedError<ApiType>;
      /**
       * The organisation was not drawn to review this.
       **/
      NotReviewer: AugmentedError<ApiType>;
      /**
       * The disclosure is to another recipient.
       **/
      NotTheRecipient: AugmentedError<ApiType>;
      /**
       * The disclosure is another source's.
       **/
      NotTheSource: AugmentedError<ApiType>;
      /**
       * The organisation does not vouch for the caller.
       **/
      NotVouchedFor: AugmentedError<ApiType>;
      /**
       * This is not what was sealed.
       **/
      OpeningMismatch: AugmentedError<ApiType>;
      /**
       * The organisation is suspended or removed.
       **/
      OrganisationNotActive: AugmentedError<ApiType>;
      /**
       * No organisation has this number.
       **/
      OrganisationNotFound: AugmentedError<ApiType>;
      /**
       * The permit is not for this source or recipient, purpose, class or time; or no permit is a ground
       * here.
       **/
      OutsidePermit: AugmentedError<ApiType>;
      /**
       * The organisation, or the caller, has a part in the emergency.
       **/
      PartyToEmergency: AugmentedError<ApiType>;
      /**
       * No posted statement has this digest, or it is named twice.
       **/
      PayloadNotFound: AugmentedError<ApiType>;
      /**
       * The statement was posted before.
       **/
      PayloadUsed: AugmentedError<ApiType>;
      /**
       * The period is empty, open, or not over yet.
       **/
      PeriodInvalid: AugmentedError<ApiType>;
      /**
       * The batch does not begin where the organisation's last one ended.
       **/
      PeriodNotNext: AugmentedError<ApiType>;
      /**
       * The permit still holds by its time.
       **/
      PermitNotExpired: AugmentedError<ApiType>;
      /**
       * There is no such permit, or it is named twice.
       **/
      PermitNotFound: AugmentedError<ApiType>;
      /**
       * The permit does not stand now.
       **/
      PermitNotInForce: AugmentedError<ApiType>;
      /**
       * The permit is for one use, and was used, or is to be used more than once.
       **/
      PermitUsedUp: AugmentedError<ApiType>;
      /**
       * The representative may not read.
       **/
      PowerMissing: AugmentedError<ApiType>;
      /**
       * The caller's kind of organisation and roles may not claim emergency treatment.
       **/
      PurposeNotClaimable: AugmentedError<ApiType>;
      /**
       * The recipient is the source itself.
       **/
      RecipientIsSource: AugmentedError<ApiType>;
      /**
       * The recipient is no member.
       **/
      RecipientNotFound: AugmentedError<ApiType>;
      /**
       * The record was erased.
       **/
      RecordErased: AugmentedError<ApiType>;
      /**
       * The subject has no such record.
       **/
      RecordNotFound: AugmentedError<ApiType>;
      /**
       * The time for the verdict is over.
       **/
      ReviewOverdue: AugmentedError<ApiType>;
      /**
       * There are leaves and no root, or a root and no leaves.
       **/
      RootMalformed: AugmentedError<ApiType>;
      /**
       * The organisation has no such sealed half, or opened it already.
       **/
      SealedHalfNotFound: AugmentedError<ApiType>;
      /**
       * How often, first and last do not fit each other, or what was said before.
       **/
      SeriesMalformed: AugmentedError<ApiType>;
      /**
       * The practitioner did not sign this statement.
       **/
      SignatureInvalid: AugmentedError<ApiType>;
      /**
       * The state is younger than the period that was decided over it.
       **/
      StateAfterAccess: AugmentedError<ApiType>;
      /**
       * The state was too old at the end of the period, and the batch does not say that it is degraded.
       **/
      StateTooOld: AugmentedError<ApiType>;
      /**
       * The chain has, or had, no such block.
       **/
      StateUnknown: AugmentedError<ApiType>;
      /**
       * The organisation has stated no such study.
       **/
      StudyNotFound: AugmentedError<ApiType>;
      /**
       * The subject has ended.
       **/
      SubjectNotActive: AugmentedError<ApiType>;
      /**
       * There is no such subject.
       **/
      SubjectNotFound: AugmentedError<ApiType>;
      /**
       * The organisation has caused as many denials about the subject as it may: it asks again later.
       **/
      TooManyDenials: AugmentedError<ApiType>;
      /**
       * The practitioner owes as many justifications as it may.
       **/
      TooManyUnfiled: AugmentedError<ApiType>;
      /**
       * A label is not in the table of this runtime.
       **/
      UnknownCode: AugmentedError<ApiType>;
    };
    auditTrail: {
      /**
       * The next line is not about this subject, or there is none.
       **/
      EntryNotFound: AugmentedError<ApiType>;
      /**
       * It is so already.
       **/
      NotChanged: AugmentedError<ApiType>;
      /**
       * No line is named.
       **/
      NothingToPrune: AugmentedError<ApiType>;
      /**
       * The lines and the nodes do not make the trail's own peaks.
       **/
      ProofInvalid: AugmentedError<ApiType>;
      /**
       * The line is not as old as it has to be.
       **/
      RetentionNotOver: AugmentedError<ApiType>;
      /**
       * Lines stay longer than that.
       **/
      RetentionTooShort: AugmentedError<ApiType>;
    };
    balances: {
      /**
       * Beneficiary account must pre-exist.
       **/
      DeadAccount: AugmentedError<ApiType>;
      /**
       * The delta cannot be zero.
       **/
      DeltaZero: AugmentedError<ApiType>;
      /**
       * Value too low to create account due to existential deposit.
       **/
      ExistentialDeposit: AugmentedError<ApiType>;
      /**
       * A vesting schedule already exists for this account.
       **/
      ExistingVestingSchedule: AugmentedError<ApiType>;
      /**
       * Transfer/payment would kill account.
       **/
      Expendability: AugmentedError<ApiType>;
      /**
       * Balance too low to send value.
       **/
      InsufficientBalance: AugmentedError<ApiType>;
      /**
       * The issuance cannot be modified since it is already deactivated.
       **/
      IssuanceDeactivated: AugmentedError<ApiType>;
      /**
       * Account liquidity restrictions prevent withdrawal.
       **/
      LiquidityRestrictions: AugmentedError<ApiType>;
      /**
       * Number of freezes exceed `MaxFreezes`.
       **/
      TooManyFreezes: AugmentedError<ApiType>;
      /**
       * Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`.
       **/
      TooManyHolds: AugmentedError<ApiType>;
      /**
       * Number of named reserves exceed `MaxReserves`.
       **/
      TooManyReserves: AugmentedError<ApiType>;
      /**
       * Vesting balance too high to send value.
       **/
      VestingBalance: AugmentedError<ApiType>;
    };
    consentRegistry: {
      /**
       * The consent, a hole or a fill names no action.
       **/
      ActionsMissing: AugmentedError<ApiType>;
      /**
       * The organisation against which the consent would count stores as much as it may.
       **/
      AllowanceExhausted: AugmentedError<ApiType>;
      /**
       * It was found before that the consent does not say what is meant.
       **/
      AlreadyRefuted: AugmentedError<ApiType>;
      /**
       * No such paper consent of the subject waits.
       **/
      CaptureNotFound: AugmentedError<ApiType>;
      /**
       * The subject's consents were all revoked after the capture.
       **/
      CaptureOutdated: AugmentedError<ApiType>;
      /**
       * The consent, a hole or a fill names no class of data.
       **/
      ClassesMissing: AugmentedError<ApiType>;
      /**
       * A commitment is all zeros: it commits to nothing.
       **/
      CommitmentMissing: AugmentedError<ApiType>;
      /**
       * The subject has no such consent toward this grantee in its present epoch.
       **/
      ConsentNotFound: AugmentedError<ApiType>;
      /**
       * The consent's period is over.
       **/
      ConsentOver: AugmentedError<ApiType>;
      /**
       * Every consent under the key is of the subject's present epoch and not over.
       **/
      ConsentsNotExpired: AugmentedError<ApiType>;
      /**
       * The caller's credential is suspended, not valid yet, or expired.
       **/
      CredentialNotInForce: AugmentedError<ApiType>;
      /**
       * A period of the data ends before it begins.
       **/
      DataPeriodInvalid: AugmentedError<ApiType>;
      /**
       * A deny can be lifted by the subject alone, or one that a representative stated by the subject
       * or a representative whom a court named.
       **/
      DenyNotLiftable: AugmentedError<ApiType>;
      /**
       * BTG or ERTREAT is named as a purpose where nothing but a denial may name it: emergencies have
       * their own journey.
       **/
      EmergencyPurpose: AugmentedError<ApiType>;
      /**
       * The grantee's organisation does not exist or was removed.
       **/
      GranteeNotFound: AugmentedError<ApiType>;
      /**
       * The grantee has as many live consents of this subject as one key holds.
       **/
      KeyFull: AugmentedError<ApiType>;
      /**
       * No consent lies under the key, or it is named twice.
       **/
      KeyNotFound: AugmentedError<ApiType>;
      /**
       * The consent does not deny.
       **/
      NotADeny: AugmentedError<ApiType>;
      /**
       * The subject has a key: it speaks for itself.
       **/
      NotAssisted: AugmentedError<ApiType>;
      /**
       * The caller is neither the controller nor a representative in force.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * The organisation is neither the subject's custodian nor the one whose desk captured the
       * consent.
       **/
      NotCustodian: AugmentedError<ApiType>;
      /**
       * No key is named, or nothing waits that can be pruned.
       **/
      NothingToPrune: AugmentedError<ApiType>;
      /**
       * The consent is not sealed.
       **/
      NotSealed: AugmentedError<ApiType>;
      /**
       * The organisation does not vouch for the caller.
       **/
      NotVouchedFor: AugmentedError<ApiType>;
      /**
       * Another organisation captured the consent.
       **/
      OrganisationMismatch: AugmentedError<ApiType>;
      /**
       * The organisation is suspended or removed.
       **/
      OrganisationNotActive: AugmentedError<ApiType>;
      /**
       * No organisation has this number.
       **/
      OrganisationNotFound: AugmentedError<ApiType>;
      /**
       * The period ends before it begins, or is over already.
       **/
      PeriodInvalid: AugmentedError<ApiType>;
      /**
       * The rules are the present ones.
       **/
      PolicyUnchanged: AugmentedError<ApiType>;
      /**
       * The representative lacks the power.
       **/
      PowerMissing: AugmentedError<ApiType>;
      /**
       * There is no such research programme, or it was closed.
       **/
      ProgrammeNotFound: AugmentedError<ApiType>;
      /**
       * The proposal waited too long.
       **/
      ProposalExpired: AugmentedError<ApiType>;
      /**
       * No such proposal waits for the subject.
       **/
      ProposalNotFound: AugmentedError<ApiType>;
      /**
       * The subject's consents were all revoked after the proposal.
       **/
      ProposalOutdated: AugmentedError<ApiType>;
      /**
       * The consent, a hole or a fill names no purpose.
       **/
      PurposesMissing: AugmentedError<ApiType>;
      /**
       * The consent is sealed: what it states is not known.
       **/
      Sealed: AugmentedError<ApiType>;
      /**
       * The sealed deny commits to something else, or that is no deny, or of another period.
       **/
      SealMismatch: AugmentedError<ApiType>;
      /**
       * The organisation has stated no such study.
       **/
      StudyNotFound: AugmentedError<ApiType>;
      /**
       * The subject has ended.
       **/
      SubjectNotActive: AugmentedError<ApiType>;
      /**
       * There is no such subject.
       **/
      SubjectNotFound: AugmentedError<ApiType>;
      /**
       * A tag is all zeros: it points at nothing.
       **/
      TagMissing: AugmentedError<ApiType>;
      /**
       * A consent names a tag twice.
       **/
      TagNamedTwice: AugmentedError<ApiType>;
      /**
       * A region points at a tag that the consent does not name.
       **/
      TagNotNamed: AugmentedError<ApiType>;
      /**
       * A list of a programme is there without the term that it belongs to, or the term without the
       * list.
       **/
      TermsMismatch: AugmentedError<ApiType>;
      /**
       * As many paper consents of the subject wait as may.
       **/
      TooManyCaptures: AugmentedError<ApiType>;
      /**
       * The subject has as many consents, toward all grantees together, as it may. Those that are over
       * count until they are pruned.
       **/
      TooManyConsents: AugmentedError<ApiType>;
      /**
       * The subject has as many denies, toward all grantees together, as it may. Those that are over
       * count until they are pruned.
       **/
      TooManyDenies: AugmentedError<ApiType>;
      /**
       * There are as many research programmes as may be.
       **/
      TooManyProgrammes: AugmentedError<ApiType>;
      /**
       * The subject's consents name as many research programmes as they may.
       **/
      TooManyProgrammesNamed: AugmentedError<ApiType>;
      /**
       * Proposals of as many organisations wait for the subject as may.
       **/
      TooManyProposals: AugmentedError<ApiType>;
      /**
       * The organisation has stated as many studies as it may.
       **/
      TooManyStudies: AugmentedError<ApiType>;
      /**
       * A set holds a code that its table does not have, or a country is not two capital letters.
       **/
      UnknownCode: AugmentedError<ApiType>;
      /**
       * Who captured a consent cannot confirm it.
       **/
      VerifierIsClerk: AugmentedError<ApiType>;
      /**
       * To lift a deny on paper, a second person must have seen the paper.
       **/
      VerifierMissing: AugmentedError<ApiType>;
    };
    consortium: {
      /**
       * The account exists, or was used, so that it could be known whose it is.
       **/
      AccountInUse: AugmentedError<ApiType>;
      /**
       * The organisation has said who is behind the alias already.
       **/
      AliasAlreadyOpened: AugmentedError<ApiType>;
      /**
       * The alias's month, or the time in which it can be opened, is not over.
       **/
      AliasNotEnded: AugmentedError<ApiType>;
      /**
       * The account is no alias of the organisation.
       **/
      AliasNotFound: AugmentedError<ApiType>;
      /**
       * An alias has the roles and the month that it was given.
       **/
      AliasNotRenewable: AugmentedError<ApiType>;
      /**
       * The organisation stores as much as it may.
       **/
      AllowanceExhausted: AugmentedError<ApiType>;
      /**
       * The organisation vouches for the practitioner already.
       **/
      AlreadyVouchedFor: AugmentedError<ApiType>;
      /**
       * Something other than session keys rests on the references of the present collator.
       **/
      CollatorInUse: AugmentedError<ApiType>;
      /**
       * The account is a collator already, an organisation's or a fallback one.
       **/
      CollatorTaken: AugmentedError<ApiType>;
      /**
       * The commitment is zeros.
       **/
      CommitmentMissing: AugmentedError<ApiType>;
      /**
       * The account is the controller of an organisation already.
       **/
      ControllerTaken: AugmentedError<ApiType>;
      /**
       * The credential is suspended already.
       **/
      CredentialAlreadySuspended: AugmentedError<ApiType>;
      /**
       * The organisation does not vouch for the account.
       **/
      CredentialNotFound: AugmentedError<ApiType>;
      /**
       * The credential is suspended, not valid yet, or expired.
       **/
      CredentialNotInForce: AugmentedError<ApiType>;
      /**
       * The credential is not suspended.
       **/
      CredentialNotSuspended: AugmentedError<ApiType>;
      /**
       * The used payload's deadline has not passed yet.
       **/
      DeadlineNotPassed: AugmentedError<ApiType>;
      /**
       * The payload's deadline has passed.
       **/
      DeadlinePassed: AugmentedError<ApiType>;
      /**
       * The payload's deadline lies further ahead than the limit allows.
       **/
      DeadlineTooFar: AugmentedError<ApiType>;
      /**
       * A country is two capital letters: ISO 3166-1 alpha-2.
       **/
      JurisdictionInvalid: AugmentedError<ApiType>;
      /**
       * The key has not as many bytes as an X-Wing public key.
       **/
      KeyLengthInvalid: AugmentedError<ApiType>;
      /**
       * The keys' owner is still a member, or vouched for by one.
       **/
      KeyOwnerNotGone: AugmentedError<ApiType>;
      /**
       * The LEI has characters that none has, or wrong check digits.
       **/
      LeiInvalid: AugmentedError<ApiType>;
      /**
       * An organisation has this LEI already.
       **/
      LeiTaken: AugmentedError<ApiType>;
      /**
       * The month is neither the present one nor the next.
       **/
      MonthInvalid: AugmentedError<ApiType>;
      /**
       * The organisation's name is empty.
       **/
      NameEmpty: AugmentedError<ApiType>;
      /**
       * The organisation's name is not UTF-8.
       **/
      NameNotUtf8: AugmentedError<ApiType>;
      /**
       * No active organisation stands behind the account, to be held to what is stored for it.
       **/
      NoActiveSponsor: AugmentedError<ApiType>;
      /**
       * The key is another account's.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * It is so already.
       **/
      NotChanged: AugmentedError<ApiType>;
      /**
       * The caller is not the organisation's controller.
       **/
      NotController: AugmentedError<ApiType>;
      /**
       * No payload is named.
       **/
      NothingToPrune: AugmentedError<ApiType>;
      /**
       * Nothing is named, or nothing was left behind.
       **/
      NothingToRelease: AugmentedError<ApiType>;
      /**
       * The organisation is not suspended.
       **/
      NotSuspended: AugmentedError<ApiType>;
      /**
       * The practitioner or the salt is not what the organisation committed to.
       **/
      OpeningInvalid: AugmentedError<ApiType>;
      /**
       * The organisation is suspended or removed.
       **/
      OrganisationNotActive: AugmentedError<ApiType>;
      /**
       * No organisation has this number.
       **/
      OrganisationNotFound: AugmentedError<ApiType>;
      /**
       * The organisation was not removed.
       **/
      OrganisationNotRemoved: AugmentedError<ApiType>;
      /**
       * The organisation was removed already.
       **/
      OrganisationRemoved: AugmentedError<ApiType>;
      /**
       * No used payload has this digest.
       **/
      PayloadNotFound: AugmentedError<ApiType>;
      /**
       * The payload was used before.
       **/
      PayloadUsed: AugmentedError<ApiType>;
      /**
       * The period holds no moment, or is over.
       **/
      PeriodInvalid: AugmentedError<ApiType>;
      /**
       * The credential names no role.
       **/
      RolesMissing: AugmentedError<ApiType>;
      /**
       * The organisation runs a fallback collator, and another must be chosen first.
       **/
      RunsFallbackCollator: AugmentedError<ApiType>;
      /**
       * The organisation has no seat.
       **/
      SeatNotFound: AugmentedError<ApiType>;
      /**
       * The seat is not idle.
       **/
      SeatNotIdle: AugmentedError<ApiType>;
      /**
       * The new controller did not sign this payload.
       **/
      SignatureInvalid: AugmentedError<ApiType>;
      /**
       * Fewer fallback collators are named than there must be.
       **/
      TooFewCollators: AugmentedError<ApiType>;
      /**
       * As many organisations as the limit allows have a collator already.
       **/
      TooManyCollators: AugmentedError<ApiType>;
      /**
       * As many organisations as can be are active.
       **/
      TooManyMembers: AugmentedError<ApiType>;
      /**
       * No number is left for another organisation.
       **/
      TooManyOrganisations: AugmentedError<ApiType>;
      /**
       * The credential names more roles than one may carry.
       **/
      TooManyRoles: AugmentedError<ApiType>;
      /**
       * As many organisations as the limit allows stand behind the account already.
       **/
      TooManySponsors: AugmentedError<ApiType>;
      /**
       * No number is left for another version of the key.
       **/
      TooManyVersions: AugmentedError<ApiType>;
      /**
       * A code is not in its table.
       **/
      UnknownCode: AugmentedError<ApiType>;
      /**
       * The account is the controller or the voting account of an organisation already.
       **/
      VotingAccountTaken: AugmentedError<ApiType>;
    };
    governance: {
      /**
       * The organisation stores as much as it may.
       **/
      AllowanceExhausted: AugmentedError<ApiType>;
      /**
       * The proposal has passed already.
       **/
      AlreadyPassed: AugmentedError<ApiType>;
      /**
       * The call weighs more than one that is proposed can.
       **/
      CallTooHeavy: AugmentedError<ApiType>;
      /**
       * The call is longer than one that is proposed can be.
       **/
      CallTooLong: AugmentedError<ApiType>;
      /**
       * The pause would last no time, or longer than one can.
       **/
      DurationInvalid: AugmentedError<ApiType>;
      /**
       * The time in which the proposal could be enacted is over.
       **/
      Expired: AugmentedError<ApiType>;
      /**
       * No member would be active any more, and nobody could decide anything.
       **/
      NobodyLeft: AugmentedError<ApiType>;
      /**
       * The proposal has not the votes that it needs.
       **/
      NotApproved: AugmentedError<ApiType>;
      /**
       * It is so already.
       **/
      NotChanged: AugmentedError<ApiType>;
      /**
       * The members do not decide about this call.
       **/
      NotGoverned: AugmentedError<ApiType>;
      /**
       * The proposal has not passed yet.
       **/
      NotPassed: AugmentedError<ApiType>;
      /**
       * Calls of the class are not paused.
       **/
      NotPaused: AugmentedError<ApiType>;
      /**
       * Another organisation made the proposal.
       **/
      NotProposer: AugmentedError<ApiType>;
      /**
       * The caller votes for no active organisation.
       **/
      NotVoter: AugmentedError<ApiType>;
      /**
       * There is no such proposal.
       **/
      ProposalNotFound: AugmentedError<ApiType>;
      /**
       * The runtime was upgraded since the proposal was made.
       **/
      RuntimeChanged: AugmentedError<ApiType>;
      /**
       * Something may still come of the proposal.
       **/
      StillOpen: AugmentedError<ApiType>;
      /**
       * The delay of the proposal is not over.
       **/
      TooEarly: AugmentedError<ApiType>;
      /**
       * As many organisations as can be active have voted already.
       **/
      TooManyBallots: AugmentedError<ApiType>;
      /**
       * As many proposals of the organisation as there can be wait already.
       **/
      TooManyProposals: AugmentedError<ApiType>;
      /**
       * Nothing more comes of the proposal.
       **/
      VotingOver: AugmentedError<ApiType>;
    };
    multisig: {
      /**
       * Call is already approved by this signatory.
       **/
      AlreadyApproved: AugmentedError<ApiType>;
      /**
       * The data to be stored is already stored.
       **/
      AlreadyStored: AugmentedError<ApiType>;
      /**
       * The maximum weight information provided was too low.
       **/
      MaxWeightTooLow: AugmentedError<ApiType>;
      /**
       * Threshold must be 2 or greater.
       **/
      MinimumThreshold: AugmentedError<ApiType>;
      /**
       * Call doesn't need any (more) approvals.
       **/
      NoApprovalsNeeded: AugmentedError<ApiType>;
      /**
       * Multisig operation not found in storage.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * No timepoint was given, yet the multisig operation is already underway.
       **/
      NoTimepoint: AugmentedError<ApiType>;
      /**
       * Only the account that originally created the multisig is able to cancel it or update
       * its deposits.
       **/
      NotOwner: AugmentedError<ApiType>;
      /**
       * The sender was contained in the other signatories; it shouldn't be.
       **/
      SenderInSignatories: AugmentedError<ApiType>;
      /**
       * The signatories were provided out of order; they should be ordered.
       **/
      SignatoriesOutOfOrder: AugmentedError<ApiType>;
      /**
       * There are too few signatories in the list.
       **/
      TooFewSignatories: AugmentedError<ApiType>;
      /**
       * There are too many signatories in the list.
       **/
      TooManySignatories: AugmentedError<ApiType>;
      /**
       * A timepoint was given, yet no multisig operation is underway.
       **/
      UnexpectedTimepoint: AugmentedError<ApiType>;
      /**
       * A different timepoint was given to the multisig operation that is underway.
       **/
      WrongTimepoint: AugmentedError<ApiType>;
    };
    parachainSystem: {
      /**
       * The inherent which supplies the host configuration did not run this block.
       **/
      HostConfigurationNotAvailable: AugmentedError<ApiType>;
      /**
       * No validation function upgrade is currently scheduled.
       **/
      NotScheduled: AugmentedError<ApiType>;
      /**
       * Attempt to upgrade validation function while existing upgrade pending.
       **/
      OverlappingUpgrades: AugmentedError<ApiType>;
      /**
       * Polkadot currently prohibits this parachain from upgrading its validation function.
       **/
      ProhibitedByPolkadot: AugmentedError<ApiType>;
      /**
       * The supplied validation function has compiled into a blob larger than Polkadot is
       * willing to run.
       **/
      TooBig: AugmentedError<ApiType>;
      /**
       * The inherent which supplies the validation data did not run this block.
       **/
      ValidationDataNotAvailable: AugmentedError<ApiType>;
    };
    patientIdentity: {
      /**
       * The account acts for a subject already.
       **/
      AccountInUse: AugmentedError<ApiType>;
      /**
       * The custodian stores as much as it may.
       **/
      AllowanceExhausted: AugmentedError<ApiType>;
      /**
       * The guardian has approved already.
       **/
      AlreadyApproved: AugmentedError<ApiType>;
      /**
       * The patient has taken over already.
       **/
      AlreadyTakenOver: AugmentedError<ApiType>;
      /**
       * The commitment to the signed paper is zero.
       **/
      CommitmentMissing: AugmentedError<ApiType>;
      /**
       * The death can no longer be contested.
       **/
      ContestTooLate: AugmentedError<ApiType>;
      /**
       * The recovery that is under way would make another account the controller.
       **/
      ControllerMismatch: AugmentedError<ApiType>;
      /**
       * Only a court names somebody in this capacity.
       **/
      CourtOrderMissing: AugmentedError<ApiType>;
      /**
       * The caller's credential is suspended, not valid yet, or expired.
       **/
      CredentialNotInForce: AugmentedError<ApiType>;
      /**
       * The subject's custodian was not removed.
       **/
      CustodianNotRemoved: AugmentedError<ApiType>;
      /**
       * The used payload's deadline has not passed yet.
       **/
      DeadlineNotPassed: AugmentedError<ApiType>;
      /**
       * The payload's deadline has passed.
       **/
      DeadlinePassed: AugmentedError<ApiType>;
      /**
       * The payload's deadline lies further ahead than the limit allows.
       **/
      DeadlineTooFar: AugmentedError<ApiType>;
      /**
       * The time in which the controller may veto has not passed yet.
       **/
      DelayNotPassed: AugmentedError<ApiType>;
      /**
       * The delay is longer than the limit allows.
       **/
      DelayTooLong: AugmentedError<ApiType>;
      /**
       * A guardian is named twice.
       **/
      GuardianRepeated: AugmentedError<ApiType>;
      /**
       * The guardians and their terms are these already.
       **/
      GuardiansUnchanged: AugmentedError<ApiType>;
      /**
       * The hash of the key is zero.
       **/
      KeyHashMissing: AugmentedError<ApiType>;
      /**
       * It is the subject's current key.
       **/
      KeyHashUnchanged: AugmentedError<ApiType>;
      /**
       * The month in which the patient comes of age is stated already.
       **/
      MajorityAlreadySet: AugmentedError<ApiType>;
      /**
       * The patient has not come of age yet, or was never a minor.
       **/
      MajorityNotReached: AugmentedError<ApiType>;
      /**
       * The month has begun: the patient is no minor.
       **/
      MajorityPassed: AugmentedError<ApiType>;
      /**
       * The subject was enrolled too long ago.
       **/
      MajorityTooLate: AugmentedError<ApiType>;
      /**
       * A court named the representative.
       **/
      NamedByCourt: AugmentedError<ApiType>;
      /**
       * The subject has a key.
       **/
      NotAssisted: AugmentedError<ApiType>;
      /**
       * The caller may not do this for the subject.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * The organisation is not the subject's custodian.
       **/
      NotCustodian: AugmentedError<ApiType>;
      /**
       * No payload is named.
       **/
      NothingToPrune: AugmentedError<ApiType>;
      /**
       * No account is named.
       **/
      NothingToRelease: AugmentedError<ApiType>;
      /**
       * No court named the representative.
       **/
      NotNamedByCourt: AugmentedError<ApiType>;
      /**
       * The organisation does not vouch for the caller.
       **/
      NotVouchedFor: AugmentedError<ApiType>;
      /**
       * The organisation is suspended or removed.
       **/
      OrganisationNotActive: AugmentedError<ApiType>;
      /**
       * No organisation has this number.
       **/
      OrganisationNotFound: AugmentedError<ApiType>;
      /**
       * The paper has waited for too long.
       **/
      PaperLapsed: AugmentedError<ApiType>;
      /**
       * No such paper waits.
       **/
      PaperNotFound: AugmentedError<ApiType>;
      /**
       * A paper of the organisation about the subject waits already.
       **/
      PaperPending: AugmentedError<ApiType>;
      /**
       * No used payload has this digest.
       **/
      PayloadNotFound: AugmentedError<ApiType>;
      /**
       * The payload was used before.
       **/
      PayloadUsed: AugmentedError<ApiType>;
      /**
       * The period holds no moment, or is over.
       **/
      PeriodInvalid: AugmentedError<ApiType>;
      /**
       * The representative lacks the power.
       **/
      PowerMissing: AugmentedError<ApiType>;
      /**
       * The representative would have no power.
       **/
      PowersMissing: AugmentedError<ApiType>;
      /**
       * The recovery that lapsed was proposed by the caller: another guardian may propose one.
       **/
      ProposedBefore: AugmentedError<ApiType>;
      /**
       * Too few guardians have approved for too long.
       **/
      RecoveryLapsed: AugmentedError<ApiType>;
      /**
       * No recovery is under way.
       **/
      RecoveryNotFound: AugmentedError<ApiType>;
      /**
       * A recovery is under way.
       **/
      RecoveryPending: AugmentedError<ApiType>;
      /**
       * The organisation's last report of the patient's death was contested.
       **/
      ReportContested: AugmentedError<ApiType>;
      /**
       * The account is no representative of the subject, nor to be released as its guardian.
       **/
      RepresentativeNotFound: AugmentedError<ApiType>;
      /**
       * The paper must be confirmed by another organisation than the one that recorded it.
       **/
      SameOrganisation: AugmentedError<ApiType>;
      /**
       * The controller did not sign this payload.
       **/
      SignatureInvalid: AugmentedError<ApiType>;
      /**
       * The account may act for the subject, now or another time.
       **/
      StillInForce: AugmentedError<ApiType>;
      /**
       * The subject has no key.
       **/
      SubjectAssisted: AugmentedError<ApiType>;
      /**
       * The patient has died.
       **/
      SubjectDeceased: AugmentedError<ApiType>;
      /**
       * A subject has the id that this one would have.
       **/
      SubjectExists: AugmentedError<ApiType>;
      /**
       * The subject has ended.
       **/
      SubjectNotActive: AugmentedError<ApiType>;
      /**
       * The patient was not reported to have died.
       **/
      SubjectNotDeceased: AugmentedError<ApiType>;
      /**
       * There is no such subject.
       **/
      SubjectNotFound: AugmentedError<ApiType>;
      /**
       * The threshold is not one that the guardians can reach, or is zero though there are some.
       **/
      ThresholdInvalid: AugmentedError<ApiType>;
      /**
       * Not enough guardians have approved yet.
       **/
      ThresholdNotReached: AugmentedError<ApiType>;
      /**
       * Enough guardians have approved already.
       **/
      ThresholdReached: AugmentedError<ApiType>;
      /**
       * The subject has as many representatives as the limit allows.
       **/
      TooManyRepresentatives: AugmentedError<ApiType>;
      /**
       * As many organisations as the limit allows stand behind the account already.
       **/
      TooManySponsors: AugmentedError<ApiType>;
      /**
       * No number is left for another version of the key.
       **/
      TooManyVersions: AugmentedError<ApiType>;
      /**
       * The caller recorded the paper.
       **/
      VerifierIsClerk: AugmentedError<ApiType>;
    };
    proxy: {
      /**
       * Account is already a proxy.
       **/
      Duplicate: AugmentedError<ApiType>;
      /**
       * Call may not be made by proxy because it may escalate its privileges.
       **/
      NoPermission: AugmentedError<ApiType>;
      /**
       * Cannot add self as proxy.
       **/
      NoSelfProxy: AugmentedError<ApiType>;
      /**
       * Proxy registration not found.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * Sender is not a proxy of the account to be proxied.
       **/
      NotProxy: AugmentedError<ApiType>;
      /**
       * There are too many proxies registered or too many announcements pending.
       **/
      TooMany: AugmentedError<ApiType>;
      /**
       * Announcement, if made at all, was made too recently.
       **/
      Unannounced: AugmentedError<ApiType>;
      /**
       * A call which is incompatible with the proxy type's filter was attempted.
       **/
      Unproxyable: AugmentedError<ApiType>;
    };
    recordAnchoring: {
      /**
       * The organisation stores as much as it may.
       **/
      AllowanceExhausted: AugmentedError<ApiType>;
      /**
       * The same has been said against erasing it already.
       **/
      AlreadyHeld: AugmentedError<ApiType>;
      /**
       * The record is offered to somebody already.
       **/
      AlreadyOffered: AugmentedError<ApiType>;
      /**
       * Another version stands in the place of this one already.
       **/
      AlreadySuperseded: AugmentedError<ApiType>;
      /**
       * The organisation confirms nothing about the record.
       **/
      AttestationNotFound: AugmentedError<ApiType>;
      /**
       * The law's ground is the patient's consent: anchor by consent, so that it is asked.
       **/
      BasisIsConsent: AugmentedError<ApiType>;
      /**
       * The batch was erased.
       **/
      BatchErased: AugmentedError<ApiType>;
      /**
       * The organisation has no such batch.
       **/
      BatchNotFound: AugmentedError<ApiType>;
      /**
       * The batch has more leaves than a batch may have.
       **/
      BatchTooLarge: AugmentedError<ApiType>;
      /**
       * The commitment, or the root of the batch, is zero.
       **/
      CommitmentMissing: AugmentedError<ApiType>;
      /**
       * The caller's credential is suspended, not valid yet, or expired.
       **/
      CredentialNotInForce: AugmentedError<ApiType>;
      /**
       * The organisation that keeps the record was not removed.
       **/
      CustodianNotRemoved: AugmentedError<ApiType>;
      /**
       * The time that the data is about lies in the future.
       **/
      DataTimeInFuture: AugmentedError<ApiType>;
      /**
       * The batch has no leaves.
       **/
      EmptyBatch: AugmentedError<ApiType>;
      /**
       * Something stands against erasing it.
       **/
      HoldInForce: AugmentedError<ApiType>;
      /**
       * It is not said what there is among the leaves of the batch.
       **/
      LeafKindsMissing: AugmentedError<ApiType>;
      /**
       * The organisation does not keep the record.
       **/
      NotCustodian: AugmentedError<ApiType>;
      /**
       * The organisation does not keep the subject.
       **/
      NotCustodianOfSubject: AugmentedError<ApiType>;
      /**
       * Nothing of the kind was said against erasing it.
       **/
      NotHeld: AugmentedError<ApiType>;
      /**
       * The organisation neither made the offer nor was made it.
       **/
      NotParty: AugmentedError<ApiType>;
      /**
       * The subject's consents and the default policy do not allow that the data is kept. It does
       * not tell whether a restriction exists.
       **/
      NotPermitted: AugmentedError<ApiType>;
      /**
       * The organisation does not vouch for the caller.
       **/
      NotVouchedFor: AugmentedError<ApiType>;
      /**
       * The record was offered to the organisation for too long.
       **/
      OfferExpired: AugmentedError<ApiType>;
      /**
       * The record is not offered to the organisation, or to anybody.
       **/
      OfferNotFound: AugmentedError<ApiType>;
      /**
       * The organisation is suspended or removed.
       **/
      OrganisationNotActive: AugmentedError<ApiType>;
      /**
       * No organisation has this number.
       **/
      OrganisationNotFound: AugmentedError<ApiType>;
      /**
       * The record was erased.
       **/
      RecordErased: AugmentedError<ApiType>;
      /**
       * The subject has no such record.
       **/
      RecordNotFound: AugmentedError<ApiType>;
      /**
       * The organisation keeps the record already.
       **/
      SameOrganisation: AugmentedError<ApiType>;
      /**
       * The subject has ended.
       **/
      SubjectNotActive: AugmentedError<ApiType>;
      /**
       * There is no such subject.
       **/
      SubjectNotFound: AugmentedError<ApiType>;
      /**
       * A tag is zero.
       **/
      TagMissing: AugmentedError<ApiType>;
      /**
       * A tag is named twice.
       **/
      TagNamedTwice: AugmentedError<ApiType>;
      /**
       * As many organisations confirm the record as may.
       **/
      TooManyAttestations: AugmentedError<ApiType>;
      /**
       * A set of codes has a bit that stands for no code.
       **/
      UnknownCode: AugmentedError<ApiType>;
    };
    session: {
      /**
       * Registered duplicate key.
       **/
      DuplicatedKey: AugmentedError<ApiType>;
      /**
       * Invalid ownership proof.
       **/
      InvalidProof: AugmentedError<ApiType>;
      /**
       * Key setting account is not live, so it's impossible to associate keys.
       **/
      NoAccount: AugmentedError<ApiType>;
      /**
       * No associated validator ID for account.
       **/
      NoAssociatedValidatorId: AugmentedError<ApiType>;
      /**
       * No keys are associated with this account.
       **/
      NoKeys: AugmentedError<ApiType>;
    };
    system: {
      /**
       * The origin filter prevent the call to be dispatched.
       **/
      CallFiltered: AugmentedError<ApiType>;
      /**
       * Failed to extract the runtime version from the new runtime.
       * 
       * Either calling `Core_version` or decoding `RuntimeVersion` failed.
       **/
      FailedToExtractRuntimeVersion: AugmentedError<ApiType>;
      /**
       * The name of specification does not match between the current runtime
       * and the new runtime.
       **/
      InvalidSpecName: AugmentedError<ApiType>;
      /**
       * A multi-block migration is ongoing and prevents the current code from being replaced.
       **/
      MultiBlockMigrationsOngoing: AugmentedError<ApiType>;
      /**
       * Suicide called when the account has non-default composite data.
       **/
      NonDefaultComposite: AugmentedError<ApiType>;
      /**
       * There is a non-zero reference count preventing the account from being purged.
       **/
      NonZeroRefCount: AugmentedError<ApiType>;
      /**
       * No upgrade authorized.
       **/
      NothingAuthorized: AugmentedError<ApiType>;
      /**
       * The specification version is not allowed to decrease between the current runtime
       * and the new runtime.
       **/
      SpecVersionNeedsToIncrease: AugmentedError<ApiType>;
      /**
       * The submitted code is not authorized.
       **/
      Unauthorized: AugmentedError<ApiType>;
    };
    utility: {
      /**
       * Too many calls batched.
       **/
      TooManyCalls: AugmentedError<ApiType>;
    };
  } // AugmentedErrors
} // declare module
