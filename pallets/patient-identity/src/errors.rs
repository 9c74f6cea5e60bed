//! Why the pallet's calls are refused.

use frame_support::pallet_macros::pallet_section;

/// Why the pallet's calls are refused.
#[pallet_section]
mod errors {
    /// Why a call was refused.
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
        /// The payload's deadline has passed.
        DeadlinePassed,
        /// The payload's deadline lies further ahead than the limit allows.
        DeadlineTooFar,
        /// The payload was used before.
        PayloadUsed,
        /// The controller did not sign this payload.
        SignatureInvalid,
        /// The account acts for a subject already.
        AccountInUse,
        /// As many organisations as the limit allows stand behind the account already.
        TooManySponsors,
        /// A subject has the id that this one would have.
        SubjectExists,
        /// The commitment to the signed paper is zero.
        CommitmentMissing,
        /// There is no such subject.
        SubjectNotFound,
        /// The subject has ended.
        SubjectNotActive,
        /// The caller may not do this for the subject.
        NotAuthorized,
        /// The representative would have no power.
        PowersMissing,
        /// The period holds no moment, or is over.
        PeriodInvalid,
        /// The subject has as many representatives as the limit allows.
        TooManyRepresentatives,
        /// The account is no representative of the subject, nor to be released as its guardian.
        RepresentativeNotFound,
        /// No used payload has this digest.
        PayloadNotFound,
        /// The used payload's deadline has not passed yet.
        DeadlineNotPassed,
        /// No payload is named.
        NothingToPrune,
        /// The representative lacks the power.
        PowerMissing,
        /// The patient has died.
        SubjectDeceased,
        /// The organisation is not the subject's custodian.
        NotCustodian,
        /// The subject has a key.
        NotAssisted,
        /// No account is named.
        NothingToRelease,
        /// The account may act for the subject, now or another time.
        StillInForce,
        /// A guardian is named twice.
        GuardianRepeated,
        /// The threshold is not one that the guardians can reach, or is zero though there are some.
        ThresholdInvalid,
        /// The delay is longer than the limit allows.
        DelayTooLong,
        /// The guardians and their terms are these already.
        GuardiansUnchanged,
        /// A recovery is under way.
        RecoveryPending,
        /// The recovery that lapsed was proposed by the caller: another guardian may propose one.
        ProposedBefore,
        /// No recovery is under way.
        RecoveryNotFound,
        /// The recovery that is under way would make another account the controller.
        ControllerMismatch,
        /// The guardian has approved already.
        AlreadyApproved,
        /// Enough guardians have approved already.
        ThresholdReached,
        /// Too few guardians have approved for too long.
        RecoveryLapsed,
        /// Not enough guardians have approved yet.
        ThresholdNotReached,
        /// The time in which the controller may veto has not passed yet.
        DelayNotPassed,
        /// The month in which the patient comes of age is stated already.
        MajorityAlreadySet,
        /// The month has begun: the patient is no minor.
        MajorityPassed,
        /// The subject was enrolled too long ago.
        MajorityTooLate,
        /// The patient has not come of age yet, or was never a minor.
        MajorityNotReached,
        /// The patient has taken over already.
        AlreadyTakenOver,
        /// Only a court names somebody in this capacity.
        CourtOrderMissing,
        /// A court named the representative.
        NamedByCourt,
        /// No court named the representative.
        NotNamedByCourt,
        /// A paper of the organisation about the subject waits already.
        PaperPending,
        /// No such paper waits.
        PaperNotFound,
        /// The paper has waited for too long.
        PaperLapsed,
        /// The caller recorded the paper.
        VerifierIsClerk,
        /// The paper must be confirmed by another organisation than the one that recorded it.
        SameOrganisation,
        /// The subject's custodian was not removed.
        CustodianNotRemoved,
        /// The patient was not reported to have died.
        SubjectNotDeceased,
        /// The death can no longer be contested.
        ContestTooLate,
        /// The organisation's last report of the patient's death was contested.
        ReportContested,
        /// The hash of the key is zero.
        KeyHashMissing,
        /// It is the subject's current key.
        KeyHashUnchanged,
        /// No number is left for another version of the key.
        TooManyVersions,
        /// The subject has no key.
        SubjectAssisted,
        /// The custodian stores as much as it may.
        AllowanceExhausted,
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

    impl<T> From<SponsorshipRefusal> for Error<T> {
        fn from(refusal: SponsorshipRefusal) -> Self {
            match refusal {
                SponsorshipRefusal::TooManySponsors => Self::TooManySponsors,
            }
        }
    }
}
