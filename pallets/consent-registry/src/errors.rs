//! Why the pallet's calls are refused.

use frame_support::pallet_macros::pallet_section;

/// Why the pallet's calls are refused.
#[pallet_section]
mod errors {
    /// Why a call was refused.
    #[pallet::error]
    pub enum Error<T> {
        /// There is no such subject.
        SubjectNotFound,
        /// The subject has ended.
        SubjectNotActive,
        /// The caller is neither the controller nor a representative in force.
        NotAuthorized,
        /// The representative lacks the power.
        PowerMissing,
        /// No organisation has this number.
        OrganisationNotFound,
        /// The organisation is suspended or removed.
        OrganisationNotActive,
        /// The organisation does not vouch for the caller.
        NotVouchedFor,
        /// The caller's credential is suspended, not valid yet, or expired.
        CredentialNotInForce,
        /// The consent, a hole or a fill names no action.
        ActionsMissing,
        /// The consent, a hole or a fill names no purpose.
        PurposesMissing,
        /// The consent, a hole or a fill names no class of data.
        ClassesMissing,
        /// A set holds a code that its table does not have, or a country is not two capital letters.
        UnknownCode,
        /// BTG or ERTREAT is named as a purpose where nothing but a denial may name it: emergencies have
        /// their own journey.
        EmergencyPurpose,
        /// The period ends before it begins, or is over already.
        PeriodInvalid,
        /// A period of the data ends before it begins.
        DataPeriodInvalid,
        /// A commitment is all zeros: it commits to nothing.
        CommitmentMissing,
        /// The grantee's organisation does not exist or was removed.
        GranteeNotFound,
        /// The grantee has as many live consents of this subject as one key holds.
        KeyFull,
        /// The subject has no such consent toward this grantee in its present epoch.
        ConsentNotFound,
        /// The subject has a key: it speaks for itself.
        NotAssisted,
        /// As many paper consents of the subject wait as may.
        TooManyCaptures,
        /// No such paper consent of the subject waits.
        CaptureNotFound,
        /// The subject's consents were all revoked after the capture.
        CaptureOutdated,
        /// Another organisation captured the consent.
        OrganisationMismatch,
        /// Who captured a consent cannot confirm it.
        VerifierIsClerk,
        /// The rules are the present ones.
        PolicyUnchanged,
        /// A deny can be lifted by the subject alone, or one that a representative stated by the subject
        /// or a representative whom a court named.
        DenyNotLiftable,
        /// The subject has as many consents, toward all grantees together, as it may. Those that are over
        /// count until they are pruned.
        TooManyConsents,
        /// The subject has as many denies, toward all grantees together, as it may. Those that are over
        /// count until they are pruned.
        TooManyDenies,
        /// The subject's consents name as many research programmes as they may.
        TooManyProgrammesNamed,
        /// A tag is all zeros: it points at nothing.
        TagMissing,
        /// A consent names a tag twice.
        TagNamedTwice,
        /// A region points at a tag that the consent does not name.
        TagNotNamed,
        /// The organisation against which the consent would count stores as much as it may.
        AllowanceExhausted,
        /// No key is named, or nothing waits that can be pruned.
        NothingToPrune,
        /// No consent lies under the key, or it is named twice.
        KeyNotFound,
        /// Every consent under the key is of the subject's present epoch and not over.
        ConsentsNotExpired,
        /// The consent's period is over.
        ConsentOver,
        /// Proposals of as many organisations wait for the subject as may.
        TooManyProposals,
        /// No such proposal waits for the subject.
        ProposalNotFound,
        /// The proposal waited too long.
        ProposalExpired,
        /// The subject's consents were all revoked after the proposal.
        ProposalOutdated,
        /// The organisation is neither the subject's custodian nor the one whose desk captured the
        /// consent.
        NotCustodian,
        /// The consent is sealed: what it states is not known.
        Sealed,
        /// It was found before that the consent does not say what is meant.
        AlreadyRefuted,
        /// The consent is not sealed.
        NotSealed,
        /// The sealed deny commits to something else, or that is no deny, or of another period.
        SealMismatch,
        /// There is no such research programme, or it was closed.
        ProgrammeNotFound,
        /// There are as many research programmes as may be.
        TooManyProgrammes,
        /// A list of a programme is there without the term that it belongs to, or the term without the
        /// list.
        TermsMismatch,
        /// The organisation has stated no such study.
        StudyNotFound,
        /// The organisation has stated as many studies as it may.
        TooManyStudies,
        /// To lift a deny on paper, a second person must have seen the paper.
        VerifierMissing,
        /// The consent does not deny.
        NotADeny,
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
