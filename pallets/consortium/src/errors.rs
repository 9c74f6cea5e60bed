//! Why the pallet's calls are refused.

use frame_support::pallet_macros::pallet_section;

/// Why the pallet's calls are refused.
#[pallet_section]
mod errors {
    /// Why a call was refused.
    #[pallet::error]
    pub enum Error<T> {
        /// The organisation's name is empty.
        NameEmpty,
        /// The organisation's name is not UTF-8.
        NameNotUtf8,
        /// The LEI has characters that none has, or wrong check digits.
        LeiInvalid,
        /// An organisation has this LEI already.
        LeiTaken,
        /// The account is the controller of an organisation already.
        ControllerTaken,
        /// No number is left for another organisation.
        TooManyOrganisations,
        /// As many organisations as the limit allows stand behind the account already.
        TooManySponsors,
        /// No organisation has this number.
        OrganisationNotFound,
        /// The organisation is suspended or removed.
        OrganisationNotActive,
        /// The organisation is not suspended.
        NotSuspended,
        /// The caller is not the organisation's controller.
        NotController,
        /// The credential names no role.
        RolesMissing,
        /// The credential names more roles than one may carry.
        TooManyRoles,
        /// A code is not in its table.
        UnknownCode,
        /// The period holds no moment, or is over.
        PeriodInvalid,
        /// The organisation vouches for the practitioner already.
        AlreadyVouchedFor,
        /// The organisation does not vouch for the account.
        CredentialNotFound,
        /// The account is a collator already, an organisation's or a fallback one.
        CollatorTaken,
        /// As many organisations as the limit allows have a collator already.
        TooManyCollators,
        /// It is so already.
        NotChanged,
        /// Something other than session keys rests on the references of the present collator.
        CollatorInUse,
        /// The organisation was removed already.
        OrganisationRemoved,
        /// The organisation was not removed.
        OrganisationNotRemoved,
        /// Nothing is named, or nothing was left behind.
        NothingToRelease,
        /// The credential is suspended already.
        CredentialAlreadySuspended,
        /// The credential is not suspended.
        CredentialNotSuspended,
        /// The payload's deadline has passed.
        DeadlinePassed,
        /// The payload's deadline lies further ahead than the limit allows.
        DeadlineTooFar,
        /// The payload was used before.
        PayloadUsed,
        /// The new controller did not sign this payload.
        SignatureInvalid,
        /// No used payload has this digest.
        PayloadNotFound,
        /// The used payload's deadline has not passed yet.
        DeadlineNotPassed,
        /// No payload is named.
        NothingToPrune,
        /// The key is another account's.
        NotAuthorized,
        /// The credential is suspended, not valid yet, or expired.
        CredentialNotInForce,
        /// The key has not as many bytes as an X-Wing public key.
        KeyLengthInvalid,
        /// No number is left for another version of the key.
        TooManyVersions,
        /// The keys' owner is still a member, or vouched for by one.
        KeyOwnerNotGone,
        /// The organisation has no seat.
        SeatNotFound,
        /// The seat is not idle.
        SeatNotIdle,
        /// Fewer fallback collators are named than there must be.
        TooFewCollators,
        /// The organisation runs a fallback collator, and another must be chosen first.
        RunsFallbackCollator,
        /// The organisation stores as much as it may.
        AllowanceExhausted,
        /// The account exists, or was used, so that it could be known whose it is.
        AccountInUse,
        /// The month is neither the present one nor the next.
        MonthInvalid,
        /// The commitment is zeros.
        CommitmentMissing,
        /// The account is no alias of the organisation.
        AliasNotFound,
        /// The organisation has said who is behind the alias already.
        AliasAlreadyOpened,
        /// The practitioner or the salt is not what the organisation committed to.
        OpeningInvalid,
        /// The alias's month, or the time in which it can be opened, is not over.
        AliasNotEnded,
        /// An alias has the roles and the month that it was given.
        AliasNotRenewable,
        /// No active organisation stands behind the account, to be held to what is stored for it.
        NoActiveSponsor,
        /// A country is two capital letters: ISO 3166-1 alpha-2.
        JurisdictionInvalid,
        /// The account is the controller or the voting account of an organisation already.
        VotingAccountTaken,
        /// As many organisations as can be are active.
        TooManyMembers,
    }

    impl<T> From<AllowanceRefusal> for Error<T> {
        fn from(refusal: AllowanceRefusal) -> Self {
            match refusal {
                AllowanceRefusal::AllowanceExhausted => Self::AllowanceExhausted,
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
