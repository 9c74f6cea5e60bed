//! Consents, and the call and the API of the one evaluator.
//!
//! A subject's controller, or a representative with the power, grants and revokes; what a patient
//! without a key signs on paper is captured by a clerk and confirmed by a second person of the same
//! organisation, while any member's desk may record a revocation. Each key (subject, epoch, grantee)
//! holds its live consents as one bounded value, so that the facts of a decision are few reads and
//! can be proved under a header. Revoking everything is a new epoch, which the register of subjects
//! keeps: what an earlier epoch holds neither counts nor costs. It takes room until somebody prunes
//! it.
//!
//! Each consent counts against the byte allowance of one organisation, its sponsor: of what was captured
//! on paper the one whose desk did, otherwise the subject's custodian. So no desk can use up the
//! allowance of another's custodian.
//!
//! Words are those of FHIR Consent R5 and IHE PCF; codes are HL7's.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod allowance;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod decisions;
mod impls;
#[cfg(test)]
mod mock;
mod overview;
mod rank;
mod shelf;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
mod types;
pub mod weights;

pub use overview::*;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
    use super::{Capture, ConsentKey, Overview, Shadows, WeightInfo, MAX_PRUNED};
    use frame_support::{pallet_prelude::*, traits::Time};
    use frame_system::pallet_prelude::*;
    #[cfg(feature = "runtime-benchmarks")]
    use salus_primitives::traits::{OrganisationsHelper, SubjectsHelper};
    use salus_primitives::{
        consent::{Consent, ConsentDecision, GrantedBy, Grantee, LiveConsent},
        evaluator::{PolicyRule, PolicyTables, MAX_POLICY_RULES},
        identity::{ConsentEpoch, SubjectRefusal},
        organisation::{AllowanceRefusal, StandingRefusal},
        traits::{Allowances, AuditSink, Organisations, Subjects},
        Commitment, ConsentId, Moment, OrganisationId, SubjectId,
    };

    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// The register of consents.
    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    /// What the pallet asks of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
        /// The trail on which every change is written.
        type AuditTrail: AuditSink<Self::AccountId>;

        /// The consortium: who may act for which organisation.
        type Organisations: Organisations<Self::AccountId>;

        /// The register of subjects: who may act for which, and the epoch of its consents.
        type Subjects: Subjects<Self::AccountId>;

        /// How much organisations may store.
        type Allowances: Allowances;

        /// The chain's time, in milliseconds since 1970.
        type Clock: Time<Moment = Moment>;

        /// Who may change the default policy.
        type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// How many live consents of a subject one grantee may have.
        #[pallet::constant]
        type MaxConsentsPerKey: Get<u32>;

        /// How many consents a subject may have toward all grantees together.
        #[pallet::constant]
        type MaxConsents: Get<u32>;

        /// How many paper consents of a subject may wait for their verifier.
        #[pallet::constant]
        type MaxCaptures: Get<u32>;

        /// How many consents one page of a reading holds at most.
        #[pallet::constant]
        type MaxPageSize: Get<u32>;

        /// What the calls cost.
        type WeightInfo: WeightInfo;

        /// Makes members for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type OrganisationsHelper: OrganisationsHelper<Self::AccountId>;

        /// Makes subjects for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type SubjectsHelper: SubjectsHelper<Self::AccountId>;
    }

    /// The live consents of a subject in an epoch toward one grantee, the oldest first. Only the
    /// subject's present epoch counts. No key holds an empty value.
    #[pallet::storage]
    pub type Consents<T: Config> = StorageNMap<
        _,
        (
            NMapKey<Blake2_128Concat, SubjectId>,
            NMapKey<Twox64Concat, ConsentEpoch>,
            NMapKey<Blake2_128Concat, Grantee<T::AccountId>>,
        ),
        BoundedVec<LiveConsent, T::MaxConsentsPerKey>,
        ValueQuery,
    >;

    /// What must be known at once of all consents of a subject in an epoch: a decision about an account
    /// that hides who is behind it reads whether a practitioner is denied here, in one value. Of no
    /// consent there is no overview.
    #[pallet::storage]
    pub type Overviews<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        SubjectId,
        Twox64Concat,
        ConsentEpoch,
        Overview<T::AccountId>,
        ValueQuery,
    >;

    /// The paper consents of a subject that wait for their verifier, by the number that they will
    /// have.
    #[pallet::storage]
    pub type Captures<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        SubjectId,
        Twox64Concat,
        ConsentId,
        Capture<T::AccountId>,
    >;

    /// How many paper consents of a subject wait. No zero is kept.
    #[pallet::storage]
    pub type CaptureCount<T: Config> = StorageMap<_, Blake2_128Concat, SubjectId, u32, ValueQuery>;

    /// The governed tables: who may claim which purpose, and the default policy, which as shipped has
    /// no rule and denies.
    #[pallet::storage]
    pub type Policy<T: Config> = StorageValue<_, PolicyTables, ValueQuery>;

    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A consent was granted, and speaks from now on.
        ConsentGranted {
            /// Whose it is.
            subject: SubjectId,
            /// Its number.
            consent: ConsentId,
            /// Whom it speaks about.
            grantee: Grantee<T::AccountId>,
            /// Which way it decides.
            decision: ConsentDecision,
            /// Who stated it.
            by: GrantedBy,
            /// Denies that may override part of it, if it permits; the oldest, where there are more.
            shadowed_by: Shadows,
        },
        /// A consent was revoked, and no longer speaks.
        ConsentRevoked {
            /// Whose it was.
            subject: SubjectId,
            /// Its number.
            consent: ConsentId,
            /// Whom it spoke about.
            grantee: Grantee<T::AccountId>,
        },
        /// All consents of a subject were revoked.
        AllConsentsRevoked {
            /// Whose they were.
            subject: SubjectId,
            /// The epoch that begins.
            epoch: ConsentEpoch,
        },
        /// A consent signed on paper was recorded, and waits for its verifier.
        ConsentCaptured {
            /// Whose it is.
            subject: SubjectId,
            /// The number that it will have.
            consent: ConsentId,
            /// Whose clerk recorded it.
            organisation: OrganisationId,
            /// The salted commitment to the scan.
            evidence: Commitment,
        },
        /// A captured consent was withdrawn before it was confirmed.
        CaptureDiscarded {
            /// Whose it was.
            subject: SubjectId,
            /// The number that it would have had.
            consent: ConsentId,
            /// Who had captured it.
            organisation: OrganisationId,
        },
        /// The default policy was changed.
        DefaultPolicyChanged {
            /// Its version from now on.
            version: u32,
        },
        /// Consents that can have no force any more were removed.
        ConsentsPruned {
            /// How many.
            count: u32,
        },
    }

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
        /// A set holds a code that its table does not have.
        UnknownCode,
        /// BTG or ERTREAT is named as a purpose: emergencies have their own journey.
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
        /// No key is named.
        NothingToPrune,
        /// No consent lies under the key, or it is named twice.
        KeyNotFound,
        /// Every consent under the key is of the subject's present epoch and not over.
        ConsentsNotExpired,
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

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Grants a consent toward a grantee.
        ///
        /// For the subject's controller, and a representative with the power to consent. The
        /// consent's number is that of the line of the audit trail which this call writes. Expired
        /// consents of the same sponsor toward the same grantee give back their places. A practitioner
        /// need not be vouched for yet: that is asked at use.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentGranted`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent.
        /// * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`]: the
        ///   region, a hole or a fill lacks them.
        /// * [`Error::UnknownCode`]: a set has bits beyond its table.
        /// * [`Error::EmergencyPurpose`]: BTG or ERTREAT is named.
        /// * [`Error::PeriodInvalid`]: the period ends before it begins, or is over.
        /// * [`Error::DataPeriodInvalid`]: a period of the data ends before it begins.
        /// * [`Error::TagMissing`], [`Error::TagNamedTwice`]: a tag is all zeros, or named twice.
        /// * [`Error::TagNotNamed`]: a region points at a tag that is not named.
        /// * [`Error::CommitmentMissing`]: the source is all zeros.
        /// * [`Error::GranteeNotFound`]: the grantee's organisation does not exist or was removed.
        /// * [`Error::KeyFull`]: the grantee has [`Config::MaxConsentsPerKey`] consents of this
        ///   subject that are not over, or wait to be pruned.
        /// * [`Error::AllowanceExhausted`]: the subject's custodian has no room for the consent, or was
        ///   removed.
        /// * [`Error::TooManyConsents`], [`Error::TooManyDenies`], [`Error::TooManyProgrammesNamed`]: the
        ///   subject has as many as it may.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::grant())]
        pub fn grant(
            origin: OriginFor<T>,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: Consent,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_grant(who, subject, grantee, consent)
        }

        /// Revokes a consent. It no longer speaks from this call on, in the same block already.
        ///
        /// For the subject's controller, and a representative with the power to revoke. To take back a
        /// permit never opens, and asks for no more. To take back a deny that is not over may open: one
        /// that the subject stated is lifted by the subject, one that a representative stated by the
        /// subject or by a representative whom a court named.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentRevoked`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not revoke.
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::DenyNotLiftable`]: it is a deny that the caller may not lift.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::revoke())]
        pub fn revoke(
            origin: OriginFor<T>,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: ConsentId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_revoke(who, subject, grantee, consent)
        }

        /// Revokes every consent of the subject, permits and denies alike, and ends what waits for a
        /// verifier. What it costs does not depend on how many there are.
        ///
        /// For the subject's controller, and a representative with the power to revoke who may lift every
        /// deny that is not over, as [`Self::revoke`] says: where there is one that it may not lift, it
        /// revokes toward one grantee after the other.
        ///
        /// # Events
        ///
        /// * [`Event::AllConsentsRevoked`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not revoke.
        /// * [`Error::DenyNotLiftable`]: there is a deny that the caller may not lift.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::revoke_all())]
        pub fn revoke_all(origin: OriginFor<T>, subject: SubjectId) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_revoke_all(who, subject)
        }

        /// Records a consent that a patient without a key signed on paper. It has no force until
        /// somebody else of the same organisation confirms it.
        ///
        /// For whoever acts for the organisation: the clerk.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentCaptured`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAssisted`]: the subject has a key.
        /// * [`Error::CommitmentMissing`]: the evidence or the source is all zeros.
        /// * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
        ///   [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
        ///   [`Error::DataPeriodInvalid`]: the consent is not valid, as in `grant`.
        /// * [`Error::GranteeNotFound`]: the grantee's organisation does not exist or was removed.
        /// * [`Error::TooManyCaptures`]: [`Config::MaxCaptures`] papers of the subject wait already.
        /// * [`Error::AllowanceExhausted`]: the organisation has no room for the capture.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::capture())]
        pub fn capture(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: Consent,
            evidence: Commitment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_capture(who, organisation, subject, grantee, consent, evidence)
        }

        /// Confirms a captured consent against the paper: it speaks from now on, under the number of
        /// its capture. It takes less room than the capture did.
        ///
        /// For whoever acts for the organisation that captured it, except the clerk.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentGranted`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::CaptureNotFound`]: no such paper waits.
        /// * [`Error::OrganisationMismatch`]: another organisation captured it.
        /// * [`Error::VerifierIsClerk`]: the caller captured it.
        /// * [`Error::NotAssisted`]: the subject has got a key meanwhile.
        /// * [`Error::CaptureOutdated`]: all consents were revoked meanwhile.
        /// * [`Error::PeriodInvalid`]: its period is over meanwhile.
        /// * [`Error::GranteeNotFound`]: the grantee's organisation was removed meanwhile.
        /// * [`Error::KeyFull`]: the grantee has [`Config::MaxConsentsPerKey`] consents of this
        ///   subject that are not over, or wait to be pruned.
        /// * [`Error::TooManyConsents`], [`Error::TooManyDenies`], [`Error::TooManyProgrammesNamed`]: the
        ///   subject has as many as it may.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::confirm_capture())]
        pub fn confirm_capture(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            consent: ConsentId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_confirm_capture(who, organisation, subject, consent)
        }

        /// Withdraws a captured consent that waits, also one that is outdated or whose subject has
        /// ended, and gives back its place.
        ///
        /// For whoever acts for the organisation that captured it.
        ///
        /// # Events
        ///
        /// * [`Event::CaptureDiscarded`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::CaptureNotFound`]: no such paper waits.
        /// * [`Error::OrganisationMismatch`]: another organisation captured it.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::discard_capture())]
        pub fn discard_capture(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            consent: ConsentId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_discard_capture(who, organisation, subject, consent)
        }

        /// Records that a patient without a key revoked a consent on paper. It no longer speaks from
        /// this call on; no verifier is needed to close.
        ///
        /// For whoever acts for any active organisation.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentRevoked`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAssisted`]: the subject has a key.
        /// * [`Error::CommitmentMissing`]: the evidence is all zeros.
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::revoke_on_paper())]
        pub fn revoke_on_paper(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: ConsentId,
            evidence: Commitment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_revoke_on_paper(who, organisation, subject, grantee, consent, evidence)
        }

        /// Replaces the rules of the default policy, whose version counts up by one.
        ///
        /// For [`Config::GovernanceOrigin`].
        ///
        /// # Events
        ///
        /// * [`Event::DefaultPolicyChanged`].
        ///
        /// # Errors
        ///
        /// * [`Error::EmergencyPurpose`]: a rule names BTG or ERTREAT.
        /// * [`Error::PolicyUnchanged`]: the rules are the present ones.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::set_default_policy())]
        pub fn set_default_policy(
            origin: OriginFor<T>,
            rules: BoundedVec<PolicyRule, ConstU32<MAX_POLICY_RULES>>,
        ) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_set_default_policy(rules)
        }

        /// Removes the consents under these keys that can have no force any more: of an epoch that is
        /// over and of a subject that has ended all, otherwise those whose period is over. Whoever they
        /// counted against gets the room back. It removes something under every key, or nothing at all.
        ///
        /// For any signed account. The trail says already what ended them.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentsPruned`].
        ///
        /// # Errors
        ///
        /// * [`Error::NothingToPrune`]: no key is named.
        /// * [`Error::KeyNotFound`]: no consent lies under one of the keys, or one is named twice.
        /// * [`Error::ConsentsNotExpired`]: every consent under one of the keys is of the subject's
        ///   present epoch and not over.
        #[pallet::call_index(20)]
        #[pallet::weight(T::WeightInfo::prune(keys.len() as u32))]
        pub fn prune(
            origin: OriginFor<T>,
            keys: BoundedVec<ConsentKey<T::AccountId>, ConstU32<MAX_PRUNED>>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune(&keys)
        }
    }
}
