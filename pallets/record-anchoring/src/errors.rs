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
        /// A set of codes has a bit that stands for no code.
        UnknownCode,
        /// The commitment, or the root of the batch, is zero.
        CommitmentMissing,
        /// The time that the data is about lies in the future.
        DataTimeInFuture,
        /// The subject's consents and the default policy do not allow that the data is kept. It does
        /// not tell whether a restriction exists.
        NotPermitted,
        /// The law's ground is the patient's consent: anchor by consent, so that it is asked.
        BasisIsConsent,
        /// The batch has no leaves.
        EmptyBatch,
        /// The batch has more leaves than a batch may have.
        BatchTooLarge,
        /// The organisation stores as much as it may.
        AllowanceExhausted,
        /// A tag is zero.
        TagMissing,
        /// A tag is named twice.
        TagNamedTwice,
        /// It is not said what there is among the leaves of the batch.
        LeafKindsMissing,
        /// The subject has no such record.
        RecordNotFound,
        /// The record was erased.
        RecordErased,
        /// The organisation has no such batch.
        BatchNotFound,
        /// The batch was erased.
        BatchErased,
        /// The organisation does not keep the record.
        NotCustodian,
        /// Another version stands in the place of this one already.
        AlreadySuperseded,
        /// Something stands against erasing it.
        HoldInForce,
        /// The same has been said against erasing it already.
        AlreadyHeld,
        /// Nothing of the kind was said against erasing it.
        NotHeld,
        /// The organisation keeps the record already.
        SameOrganisation,
        /// The record is offered to somebody already.
        AlreadyOffered,
        /// The record is not offered to the organisation, or to anybody.
        OfferNotFound,
        /// The record was offered to the organisation for too long.
        OfferExpired,
        /// The organisation neither made the offer nor was made it.
        NotParty,
        /// The organisation that keeps the record was not removed.
        CustodianNotRemoved,
        /// The organisation does not keep the subject.
        NotCustodianOfSubject,
        /// As many organisations confirm the record as may.
        TooManyAttestations,
        /// The organisation confirms nothing about the record.
        AttestationNotFound,
    }

    impl<T> From<AllowanceRefusal> for Error<T> {
        fn from(refusal: AllowanceRefusal) -> Self {
            match refusal {
                AllowanceRefusal::AllowanceExhausted => Self::AllowanceExhausted,
            }
        }
    }
}
