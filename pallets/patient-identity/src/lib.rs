//! Subjects, their controllers and their representatives.
//!
//! A **subject** is a patient's pseudonym at one custodian, the organisation that enrolled it. Its id
//! says nothing, and nothing on the chain links two subjects of one person: an account acts for one
//! subject at most, so that nobody is told by whom it is represented.
//!
//! Its **controller** is the account that acts for it. The patient makes the key, signs a payload that
//! names the organisation and that account, and an organisation submits it: the patient needs neither a
//! token nor an account that existed before. An **assisted subject** has no key; a desk of the
//! organisation enrols it from what the patient signed on paper.
//!
//! A **representative** is appointed by the controller, in a capacity (HL7 contractsignertypecodes), with
//! powers and for a period.
//!
//! The custodian stands behind the controller and the representatives ([`Sponsors`]), so that their
//! transactions get into the pool.
//!
//! [`Sponsors`]: salus_primitives::traits::Sponsors

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod impls;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::SigningHelper;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
    use super::*;
    use frame_support::{pallet_prelude::*, traits::Time};
    use frame_system::pallet_prelude::*;
    use salus_primitives::{
        identity::Powers,
        organisation::{SponsorshipRefusal, StandingRefusal},
        traits::{AuditSink, Organisations, Sponsors},
        Commitment, Moment, OrganisationId, Period, RepresentativeKind, SubjectId,
    };
    use sp_core::H256;
    use sp_runtime::traits::{IdentifyAccount, Verify};

    /// The version of the storage's layout.
    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// The pallet.
    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
        /// Who may act for an organisation.
        type Organisations: Organisations<Self::AccountId>;

        /// Who stands behind an account.
        type Sponsors: Sponsors<Self::AccountId>;

        /// The trail that every change is written to.
        type AuditTrail: AuditSink<Self::AccountId>;

        /// The clock, in milliseconds since 1970.
        type Clock: Time<Moment = Moment>;

        /// How people sign payloads outside a transaction: as they sign transactions.
        type Signature: Verify<Signer: IdentifyAccount<AccountId = Self::AccountId>> + Parameter;

        /// The hash of this chain's first block, which every payload names.
        type GenesisHash: Get<H256>;

        /// How far ahead the deadline of a payload may lie, in milliseconds. A used payload is
        /// remembered until its deadline.
        #[pallet::constant]
        type MaxDeadline: Get<Moment>;

        /// How many representatives a subject may have, in force or not.
        #[pallet::constant]
        type MaxRepresentatives: Get<u32>;

        /// The weights of the calls.
        type WeightInfo: WeightInfo;

        /// Makes members for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type OrganisationsHelper: salus_primitives::traits::OrganisationsHelper<Self::AccountId>;

        /// Signs payloads for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type SigningHelper: SigningHelper<Self::Signature, Self::AccountId>;
    }

    /// The subjects.
    #[pallet::storage]
    pub type Subjects<T: Config> =
        StorageMap<_, Blake2_128Concat, SubjectId, Subject<T::AccountId>>;

    /// The subject that an account is the controller of.
    #[pallet::storage]
    pub type SubjectsByController<T: Config> =
        StorageMap<_, Blake2_128Concat, T::AccountId, SubjectId>;

    /// Who may act for a subject beside its controller.
    #[pallet::storage]
    pub type Representatives<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        SubjectId,
        Blake2_128Concat,
        T::AccountId,
        Representative,
    >;

    /// The subject that an account is a representative of.
    #[pallet::storage]
    pub type Represented<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, SubjectId>;

    /// The payloads that were used and whose deadline may not have passed yet: digest, deadline.
    #[pallet::storage]
    pub type UsedPayloads<T: Config> = StorageMap<_, Identity, H256, Moment>;

    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A subject was enrolled.
        SubjectEnrolled {
            /// Its id.
            subject: SubjectId,
            /// The organisation that enrolled it.
            custodian: OrganisationId,
            /// The account that acts for it; an assisted subject has none.
            controller: Option<T::AccountId>,
        },
        /// A representative was appointed.
        RepresentativeAppointed {
            /// The subject.
            subject: SubjectId,
            /// The representative's account.
            representative: T::AccountId,
            /// In which capacity.
            kind: RepresentativeKind,
            /// What it may do.
            powers: Powers,
            /// When it may.
            period: Period,
        },
        /// A representative was dismissed, or left.
        RepresentativeDismissed {
            /// The subject.
            subject: SubjectId,
            /// The representative's account.
            representative: T::AccountId,
        },
        /// Used payloads were forgotten, their deadlines having passed.
        PayloadsPruned {
            /// How many.
            count: u32,
        },
    }

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
        /// The account is no representative of the subject.
        RepresentativeNotFound,
        /// No used payload has this digest.
        PayloadNotFound,
        /// The used payload's deadline has not passed yet.
        DeadlineNotPassed,
        /// No payload is named.
        NothingToPrune,
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

    impl<T> From<SponsorshipRefusal> for Error<T> {
        fn from(refusal: SponsorshipRefusal) -> Self {
            match refusal {
                SponsorshipRefusal::TooManySponsors => Self::TooManySponsors,
            }
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Enrols a patient who has a key. Called by whoever acts for the organisation, which becomes
        /// the subject's custodian and stands behind the controller.
        ///
        /// The controller signs, bare or in the `<Bytes>` wrapping of polkadot.js:
        /// `"salus"`, 0 (the purpose), 1 (the version), the genesis hash (32 bytes), the organisation's
        /// number (4 bytes, little endian), the controller's account, the deadline (8 bytes, little
        /// endian, milliseconds since 1970). See
        /// [`SignedPayload`](salus_primitives::signed_payload::SignedPayload).
        ///
        /// # Events
        /// - [`Event::SubjectEnrolled`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// - [`Error::DeadlinePassed`]: the deadline is now or earlier.
        /// - [`Error::DeadlineTooFar`]: the deadline lies further ahead than
        ///   [`Config::MaxDeadline`].
        /// - [`Error::PayloadUsed`]: the payload was used before.
        /// - [`Error::AccountInUse`]: the controller acts for a subject already.
        /// - [`Error::SignatureInvalid`]: the controller did not sign this payload.
        /// - [`Error::SubjectExists`]: a subject has the new id.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the controller.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::enrol())]
        pub fn enrol(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            controller: T::AccountId,
            deadline: Moment,
            signature: T::Signature,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_enrol(caller, organisation, controller, deadline, signature)
        }

        /// Enrols a patient who has no key, from what it signed on paper. Called by whoever acts for
        /// the organisation, which becomes the subject's custodian.
        ///
        /// `evidence` is the commitment to the scan of the paper.
        ///
        /// # Events
        /// - [`Event::SubjectEnrolled`], without a controller
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// - [`Error::CommitmentMissing`]: the commitment is zero.
        /// - [`Error::SubjectExists`]: a subject has the new id, as when one transaction enrols from
        ///   one paper twice.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::enrol_assisted())]
        pub fn enrol_assisted(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            evidence: Commitment,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_enrol_assisted(caller, organisation, evidence)
        }

        /// Appoints a representative. Called by the subject's controller. The subject's custodian
        /// stands behind the representative from now on.
        ///
        /// The account must be a fresh one: whoever represents two subjects uses two.
        ///
        /// # Events
        /// - [`Event::RepresentativeAppointed`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: it has ended.
        /// - [`Error::NotAuthorized`]: the caller is not its controller.
        /// - [`Error::PowersMissing`]: no power is given.
        /// - [`Error::PeriodInvalid`]: the period holds no moment, or is over.
        /// - [`Error::AccountInUse`]: the account acts for a subject already, this one or another.
        /// - [`Error::TooManyRepresentatives`]: the subject has
        ///   [`Config::MaxRepresentatives`] already.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the account.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::appoint_representative())]
        pub fn appoint_representative(
            origin: OriginFor<T>,
            subject: SubjectId,
            representative: T::AccountId,
            kind: RepresentativeKind,
            powers: Powers,
            period: Period,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_appoint_representative(
                caller,
                subject,
                representative,
                Representative { kind, powers, period },
            )
        }

        /// Dismisses a representative. Called by the subject's controller, or by the representative
        /// itself. A subject that has ended can be left too.
        ///
        /// # Events
        /// - [`Event::RepresentativeDismissed`]
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::NotAuthorized`]: the caller is neither its controller nor the representative.
        /// - [`Error::RepresentativeNotFound`]: the account is no representative of the subject.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::dismiss_representative())]
        pub fn dismiss_representative(
            origin: OriginFor<T>,
            subject: SubjectId,
            representative: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_dismiss_representative(caller, subject, representative)
        }

        /// Forgets used payloads whose deadlines have passed: they are refused without being
        /// remembered. Anyone may call it.
        ///
        /// # Events
        /// - [`Event::PayloadsPruned`]
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: no payload is named.
        /// - [`Error::PayloadNotFound`]: no used payload has one of the digests, or one is named twice.
        /// - [`Error::DeadlineNotPassed`]: the deadline of one lies ahead.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::prune_payloads(digests.len() as u32))]
        pub fn prune_payloads(
            origin: OriginFor<T>,
            digests: BoundedVec<H256, ConstU32<MAX_PRUNED>>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_payloads(&digests)
        }
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(T::MaxDeadline::get() > 0, "a payload must be able to hold for a while");
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }
}
