//! Why the pallet's calls are refused.

use frame_support::pallet_macros::pallet_section;

/// Why the pallet's calls are refused.
#[pallet_section]
mod errors {
    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// No organisation has this number.
        OrganisationNotFound,
        /// The organisation is suspended or removed.
        OrganisationNotActive,
        /// The organisation does not vouch for the caller.
        NotVouchedFor,
        /// The caller's credential is suspended, not valid yet, or expired.
        CredentialNotInForce,
        /// There is no such subject.
        SubjectNotFound,
        /// The subject has ended.
        SubjectNotActive,
        /// The subject has no such record.
        RecordNotFound,
        /// A label is not in the table of this runtime.
        UnknownCode,
        /// Emergencies are not asked for: they have a journey of their own.
        EmergencyPurpose,
        /// There is no such permit, or it is named twice.
        PermitNotFound,
        /// The permit still holds by its time.
        PermitNotExpired,
        /// No permit is named.
        NothingToPrune,
        /// The organisation stores as much as it may.
        AllowanceExhausted,
        /// The organisation has stated no such study.
        StudyNotFound,
        /// The record was erased.
        RecordErased,
        /// The organisation has caused as many denials about the subject as it may: it asks again later.
        TooManyDenials,
        /// The permit is somebody else's.
        NotPermitHolder,
        /// The permit does not stand now.
        PermitNotInForce,
        /// The permit is for one use, and was used, or is to be used more than once.
        PermitUsedUp,
        /// The permit is not for this source or recipient, purpose, class or time; or no permit is a ground
        /// here.
        OutsidePermit,
        /// The recipient is no member.
        RecipientNotFound,
        /// The recipient is the source itself.
        RecipientIsSource,
        /// A commitment is zero.
        CommitmentMissing,
        /// Nothing was handed over.
        NothingDisclosed,
        /// How often, first and last do not fit each other, or what was said before.
        SeriesMalformed,
        /// The disclosure lies in the future, or behind the moment at which it was sealed.
        DisclosedInFuture,
        /// The law's ground is the patient's consent: ask for a permit, so that it is asked.
        BasisIsConsent,
        /// There is no such disclosure.
        DisclosureNotFound,
        /// The disclosure is another source's.
        NotTheSource,
        /// The disclosure is to another recipient.
        NotTheRecipient,
        /// It was answered already, or nobody is asked.
        AlreadyAnswered,
        /// The recipient acknowledges more than the source says.
        MoreThanDisclosed,
        /// The recipient disputes it: what comes after is a disclosure of its own.
        HalfDisputed,
        /// The organisation has no such sealed half, or opened it already.
        SealedHalfNotFound,
        /// This is not what was sealed.
        OpeningMismatch,
        /// The period is empty, open, or not over yet.
        PeriodInvalid,
        /// The batch does not begin where the organisation's last one ended.
        PeriodNotNext,
        /// The batch has more leaves than a batch may have.
        BatchTooLarge,
        /// There are leaves and no root, or a root and no leaves.
        RootMalformed,
        /// The state is younger than the period that was decided over it.
        StateAfterAccess,
        /// The state was too old at the end of the period, and the batch does not say that it is degraded.
        StateTooOld,
        /// The chain has, or had, no such block.
        StateUnknown,
        /// The caller is neither the subject's controller nor a representative in force.
        NotAuthorized,
        /// The representative may not read.
        PowerMissing,
        /// The last demand is not answered yet.
        DemandOpen,
        /// No leaves of the subject were demanded of the organisation.
        DemandNotFound,
        /// There is no such item, or it is named twice.
        ItemNotFound,
        /// The item is kept still.
        NotPrunable,
        /// The purpose is neither BTG nor ERTREAT.
        NotAnEmergency,
        /// No salted hash of a justification is named.
        JustificationMissing,
        /// The caller is not the practitioner: it acts for the organisation without a role there, or
        /// broke no glass.
        NotPractitioner,
        /// The caller's kind of organisation and roles may not claim emergency treatment.
        PurposeNotClaimable,
        /// Break-glass is lost by repeated verdicts, until the organisation acts.
        BreakGlassSuspended,
        /// Break-glass is lost by a verdict, for some time.
        BreakGlassLost,
        /// Break-glass is lost while a justification is unfiled whose time is over.
        JustificationOverdue,
        /// The practitioner owes as many justifications as it may.
        TooManyUnfiled,
        /// The organisation that posts has no part in it.
        NotAParty,
        /// The statement says that the glass is broken in the future.
        NotBrokenYet,
        /// The time within which the statement could be posted is over.
        DeadlinePassed,
        /// The statement was posted before.
        PayloadUsed,
        /// The practitioner did not sign this statement.
        SignatureInvalid,
        /// There is no such emergency, or it is named twice.
        EmergencyNotFound,
        /// The justification was filed before.
        AlreadyFiled,
        /// The emergency was reviewed before.
        AlreadyReviewed,
        /// The organisation was not drawn to review this.
        NotReviewer,
        /// The time for the verdict is over.
        ReviewOverdue,
        /// The organisation, or the caller, has a part in the emergency.
        PartyToEmergency,
        /// The justification is not filed: there is no verdict before its time is over, and then none
        /// that justifies.
        JustificationNotFiled,
        /// The caller is not the organisation's own account.
        NotController,
        /// Nobody lifts a suspension of itself.
        NotForOneself,
        /// The practitioner's break-glass is not suspended.
        BreakGlassNotSuspended,
        /// A country is not two capital letters.
        CountryInvalid,
        /// A country is named twice.
        CountryTwice,
        /// Nothing would change.
        NotChanged,
        /// The emergency has no verdict yet, or one that is too recent.
        EmergencyNotOver,
        /// No posted statement has this digest, or it is named twice.
        PayloadNotFound,
        /// The statement could still be posted.
        DeadlineNotPassed,
    }

    impl<T> From<AllowanceRefusal> for Error<T> {
        fn from(refusal: AllowanceRefusal) -> Self {
            match refusal {
                AllowanceRefusal::AllowanceExhausted => Self::AllowanceExhausted,
            }
        }
    }

    impl<T> From<StandingRefusal> for Error<T> {
        fn from(refusal: StandingRefusal) -> Self {
            match refusal {
                StandingRefusal::OrganisationNotFound => Self::OrganisationNotFound,
                StandingRefusal::OrganisationNotActive => Self::OrganisationNotActive,
                StandingRefusal::NotVouchedFor => Self::NotVouchedFor,
                StandingRefusal::CredentialNotInForce => Self::CredentialNotInForce,
            }
        }
    }

    impl<T> From<SubjectRefusal> for Error<T> {
        fn from(refusal: SubjectRefusal) -> Self {
            match refusal {
                SubjectRefusal::SubjectNotFound => Self::SubjectNotFound,
                SubjectRefusal::SubjectNotActive => Self::SubjectNotActive,
                SubjectRefusal::NotAuthorized => Self::NotAuthorized,
                SubjectRefusal::PowerMissing => Self::PowerMissing,
            }
        }
    }
}
