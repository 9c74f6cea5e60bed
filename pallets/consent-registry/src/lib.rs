//! Consents, and the call and the API of the one evaluator.
//!
//! A subject's controller, or a representative with the power, grants and revokes; what a patient
//! without a key signs on paper is captured by a clerk and confirmed by a second person of the same
//! organisation, while any member's desk may record that a permit is
//! taken back. Each key (subject, epoch, grantee)
//! holds its live consents as one bounded value, so that the facts of a decision are few reads and
//! can be proved under a header. Revoking everything is a new epoch, which the register of subjects
//! keeps: what an earlier epoch holds neither counts nor costs. It takes room until somebody prunes
//! it.
//!
//! Each consent counts against the byte allowance of one organisation, its sponsor: of what was captured
//! on paper the one whose desk did, otherwise the subject's custodian. So no desk can use up the
//! allowance of another's custodian. What counts against the custodian is counted in steps, so that few
//! calls touch its meter ([`Room`]).
//!
//! - **Who may open.** To grant a permit and to lift a deny may open; to take back a permit never does.
//!   So a permit is taken back by whoever may revoke, and a deny that is not over by the rank of who
//!   stated it ([`Pallet::revoke`]), whichever call ends it.
//! - **What must be known of all consents at once** is one bounded value for each epoch ([`Overview`]):
//!   how many there are, which deny, which programmes they name. A grant tells by it which denies shadow
//!   a permit; a decision about an alias, which hides the practitioner behind it, whether one is denied.
//! - **Limits**, each with an error of its own: consents toward one grantee ([`Config::MaxConsentsPerKey`])
//!   and toward all ([`Config::MaxConsents`]), denies ([`MAX_DENIES`]), programmes named
//!   ([`MAX_PROGRAMMES_NAMED`]), papers and proposals that wait. Provisions are bounded by their type, and
//!   can be no deeper than two levels nor decide as their parent does: a hole is silent, and a fill is
//!   part of the parent again.
//! - **Sealed denies** stand here as commitments; whoever they may mean is sent to the custodian.
//! - **Research.** Governance keeps programmes, which consents name; organisations state studies, for
//!   which their people ask. A study is held against the programme at every decision.
//!
//! Words are those of FHIR Consent R5 and IHE PCF; codes are HL7's.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod allowance;
mod amend;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod decisions;
mod impls;
#[cfg(test)]
mod mock;
mod overview;
mod proposals;
mod rank;
mod research;
mod room;
mod sealed;
mod shelf;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
mod types;
mod verification;
pub mod weights;

pub use overview::*;
pub use pallet::*;
pub use room::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
    use alloc::boxed::Box;

    use super::{
        Capture, ConsentKey, Overview, Proposal, Shadows, VerificationKind, WeightInfo, MAX_PRUNED,
    };
    use frame_support::{pallet_prelude::*, traits::Time};
    use frame_system::pallet_prelude::*;
    #[cfg(feature = "runtime-benchmarks")]
    use salus_primitives::traits::{OrganisationsHelper, SubjectsHelper};
    use salus_primitives::{
        consent::{
            Consent, ConsentDecision, GrantedBy, Grantee, LiveConsent, SealedDeny, Verification,
        },
        evaluator::{PolicyRule, PolicyTables, PurposeClaim, MAX_POLICY_RULES, MAX_PURPOSE_CLAIMS},
        identity::{ConsentEpoch, SubjectRefusal},
        organisation::{AllowanceRefusal, StandingRefusal},
        research::{Programme, Study},
        sealed::Opening,
        traits::{Allowances, AuditSink, Desks, Organisations, Subjects},
        Commitment, ConsentId, EntryIndex, Moment, OrganisationId, ProgrammeId, Salt, StudyId,
        SubjectId,
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

        /// What the organisations' desks recorded from paper, in numbers.
        type Desks: Desks;

        /// The chain's time, in milliseconds since 1970.
        type Clock: Time<Moment = Moment>;

        /// Who may change the default policy and who may claim which purpose, and who keeps the research
        /// programmes.
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

        /// How many proposed consents of a subject may wait for its decision.
        #[pallet::constant]
        type MaxProposals: Get<u32>;

        /// How long a proposed consent can be confirmed, in milliseconds.
        #[pallet::constant]
        type ProposalLifetime: Get<Moment>;

        /// How many research programmes there may be.
        #[pallet::constant]
        type MaxProgrammes: Get<u32>;

        /// How many studies an organisation may have stated.
        #[pallet::constant]
        type MaxStudies: Get<u32>;

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
    /// that hides who is behind it reads whether a practitioner is denied here, in one value. Where no
    /// consent is left it tells of room, or is not there.
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

    /// The consents that organisations proposed to a subject, in the order of their numbers, one of each
    /// organisation. No subject has an empty value.
    #[pallet::storage]
    pub type Proposals<T: Config> = StorageMap<
        _,
        Blake2_128Concat,
        SubjectId,
        BoundedVec<Proposal<T::AccountId>, T::MaxProposals>,
        ValueQuery,
    >;

    /// The terms of a research programme, as the pallet keeps them.
    pub type ProgrammeTerms<T> = Programme<<T as frame_system::Config>::AccountId>;

    /// The research programmes that consents can name. What governance closed is not there.
    #[pallet::storage]
    pub type Programmes<T: Config> =
        CountedStorageMap<_, Twox64Concat, ProgrammeId, ProgrammeTerms<T>>;

    /// The number that the next research programme will have.
    #[pallet::storage]
    pub type NextProgramme<T: Config> = StorageValue<_, u32, ValueQuery>;

    /// The studies that organisations stated, by the line of the trail that registered them.
    #[pallet::storage]
    pub type Studies<T: Config> =
        StorageDoubleMap<_, Twox64Concat, OrganisationId, Twox64Concat, StudyId, Study>;

    /// How many studies an organisation has stated. No zero is kept.
    #[pallet::storage]
    pub type StudyCount<T: Config> = StorageMap<_, Twox64Concat, OrganisationId, u32, ValueQuery>;

    /// The governed tables: who may claim which purpose, and the default policy, which as shipped has
    /// no rule and denies.
    #[pallet::storage]
    pub type Policy<T: Config> = StorageValue<_, PolicyTables, ValueQuery>;

    /// With which line of the trail each version of the governed tables began. Version 0 stood from the
    /// beginning and is not here. So the number of a consent, which is that of a line, tells the version
    /// under which it was stated, and no consent need keep it nor a grant read it.
    #[pallet::storage]
    pub type PolicyVersions<T: Config> = StorageMap<_, Twox64Concat, u32, EntryIndex>;

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
        /// What was signed on paper was recorded, a consent or that a deny is lifted, and waits for its
        /// verifier.
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
        /// A consent was put in the place of another, and speaks from now on.
        ConsentAmended {
            /// Whose it is.
            subject: SubjectId,
            /// The number of the one that no longer speaks.
            replaced: ConsentId,
            /// Its number.
            consent: ConsentId,
            /// Whom both speak about.
            grantee: Grantee<T::AccountId>,
            /// Which way it decides.
            decision: ConsentDecision,
            /// Who stated it.
            by: GrantedBy,
            /// Denies that may override part of it, if it permits; the oldest, where there are more.
            shadowed_by: Shadows,
        },
        /// All consents of a subject toward one grantee were revoked.
        ConsentsRevokedToward {
            /// Whose they were.
            subject: SubjectId,
            /// Whom they spoke about.
            grantee: Grantee<T::AccountId>,
            /// How many there were, also those that were over.
            count: u32,
        },
        /// A consent was proposed, and waits for the subject.
        ConsentProposed {
            /// Whose it would be.
            subject: SubjectId,
            /// The number that it would have.
            consent: ConsentId,
            /// Who proposed it.
            organisation: OrganisationId,
            /// The first moment at which it can no longer be confirmed, in milliseconds since 1970.
            expires_at: Moment,
        },
        /// A proposed consent was refused.
        ProposalRefused {
            /// Whose it would have been.
            subject: SubjectId,
            /// The number that it would have had.
            consent: ConsentId,
            /// Who had proposed it.
            organisation: OrganisationId,
        },
        /// Proposals that could no longer be confirmed were removed.
        ProposalsPruned {
            /// Whose decision they waited for.
            subject: SubjectId,
            /// How many.
            count: u32,
        },
        /// It was found out whether a consent says what is meant.
        VerificationAttached {
            /// Whose it is.
            subject: SubjectId,
            /// Its number.
            consent: ConsentId,
            /// For which organisation it was asked.
            organisation: OrganisationId,
            /// Who asked.
            verifier: T::AccountId,
            /// How.
            kind: VerificationKind,
            /// What was found.
            verification: Verification,
        },
        /// A deny was stated that only the custodians can read.
        DenySealed {
            /// Whose it is.
            subject: SubjectId,
            /// Its number.
            consent: ConsentId,
            /// Whom it speaks about.
            grantee: Grantee<T::AccountId>,
            /// Who stated it.
            by: GrantedBy,
            /// The commitment to it, and its period.
            sealed: SealedDeny,
        },
        /// A research programme was admitted.
        ProgrammeAdmitted {
            /// Its number.
            programme: ProgrammeId,
        },
        /// A research programme was closed.
        ProgrammeClosed {
            /// Its number.
            programme: ProgrammeId,
        },
        /// An organisation stated a study.
        StudyRegistered {
            /// Whose it is.
            organisation: OrganisationId,
            /// Its number.
            study: StudyId,
        },
        /// A study was withdrawn.
        StudyWithdrawn {
            /// Whose it was.
            organisation: OrganisationId,
            /// Its number.
            study: StudyId,
        },
        /// It was changed who may claim which purpose.
        PurposeClaimsChanged {
            /// The version of the tables from now on.
            version: u32,
        },
        /// It was said what a sealed deny states.
        DenyOpened {
            /// Whose it is.
            subject: SubjectId,
            /// Its number.
            consent: ConsentId,
            /// Whom it speaks about.
            grantee: Grantee<T::AccountId>,
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
        /// * [`Error::EmergencyPurpose`]: a permit names BTG or ERTREAT.
        /// * [`Error::PeriodInvalid`]: the period ends before it begins, or is over.
        /// * [`Error::DataPeriodInvalid`]: a period of the data ends before it begins.
        /// * [`Error::TagMissing`], [`Error::TagNamedTwice`]: a tag is all zeros, or named twice.
        /// * [`Error::TagNotNamed`]: a region points at a tag that is not named.
        /// * [`Error::ProgrammeNotFound`]: the research programme that it names is not there.
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
        #[pallet::weight((T::WeightInfo::revoke(), DispatchClass::Operational))]
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
        #[pallet::weight((T::WeightInfo::revoke_all(), DispatchClass::Operational))]
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
            consent: Box<Consent>,
            evidence: Commitment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_capture(who, organisation, subject, grantee, *consent, evidence)
        }

        /// Confirms a capture against the paper: the consent speaks from now on, under the number of its
        /// capture, and takes no more room than that did; the deny that was lifted no longer speaks.
        ///
        /// For whoever acts for the organisation that captured it, except the clerk.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentGranted`], or [`Event::ConsentRevoked`] of a deny that was lifted.
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
        /// * [`Error::ConsentNotFound`]: the deny is gone meanwhile.
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
        /// this call on; no verifier is needed to close. To lift a deny that is not over may open, and
        /// needs one: [`Self::capture_lift`].
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
        /// * [`Error::VerifierMissing`]: it is a deny that is not over.
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
        /// * [`Error::UnknownCode`]: a jurisdiction is not two capital letters.
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
        /// Where no consent of the epoch is left, room that is left over goes as well, by whichever key of
        /// the epoch is named.
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
        /// * [`Error::KeyNotFound`]: no consent lies under one of the keys, nor is room left over, or one is
        ///   named twice.
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

        /// Puts a consent in the place of another toward the same grantee, in one step. The new one has a
        /// number of its own, and names those in whose place it stands; a permit of access that rests on one of
        /// them goes on while the new one permits what it was given for.
        ///
        /// For the subject's controller, and a representative with the powers to consent and to revoke who may
        /// lift the old one if that denies, as [`Self::revoke`] says.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentAmended`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent, or may not
        ///   revoke.
        /// * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
        ///   [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
        ///   [`Error::DataPeriodInvalid`], [`Error::CommitmentMissing`], [`Error::TagMissing`],
        ///   [`Error::TagNamedTwice`], [`Error::TagNotNamed`], [`Error::ProgrammeNotFound`],
        ///   [`Error::GranteeNotFound`]: the consent is not valid, as in [`Self::grant`].
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::ConsentOver`]: its period is over; what is over is not amended.
        /// * [`Error::DenyNotLiftable`]: it is a deny that the caller may not lift.
        /// * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
        ///   [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
        ///   room for it, as in [`Self::grant`].
        #[pallet::call_index(30)]
        #[pallet::weight(T::WeightInfo::amend())]
        pub fn amend(
            origin: OriginFor<T>,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            old: ConsentId,
            consent: Box<Consent>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_amend(who, subject, grantee, old, *consent)
        }

        /// Revokes every consent of the subject toward one grantee, permits and denies alike. Consents toward
        /// others that reach the same people stay.
        ///
        /// For the subject's controller, and a representative with the power to revoke who may lift every deny
        /// among them that is not over, as [`Self::revoke`] says.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentsRevokedToward`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not revoke.
        /// * [`Error::ConsentNotFound`]: the subject has no consent toward this grantee.
        /// * [`Error::DenyNotLiftable`]: there is a deny among them that the caller may not lift.
        #[pallet::call_index(31)]
        #[pallet::weight((T::WeightInfo::revoke_toward(), DispatchClass::Operational))]
        pub fn revoke_toward(
            origin: OriginFor<T>,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_revoke_toward(who, subject, grantee)
        }

        /// Proposes a consent to a subject. It has no force until the subject confirms it, and can be confirmed
        /// for [`Config::ProposalLifetime`]. One proposal of an organisation waits: a new one takes the place of
        /// an earlier one.
        ///
        /// For whoever acts for any active organisation.
        ///
        /// # Events
        ///
        /// * [`Event::ConsentProposed`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
        ///   [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
        ///   [`Error::DataPeriodInvalid`], [`Error::CommitmentMissing`], [`Error::TagMissing`],
        ///   [`Error::TagNamedTwice`], [`Error::TagNotNamed`], [`Error::ProgrammeNotFound`],
        ///   [`Error::GranteeNotFound`]: the consent is not valid, as in [`Self::grant`].
        /// * [`Error::TooManyProposals`]: proposals of [`Config::MaxProposals`] other organisations wait.
        /// * [`Error::AllowanceExhausted`]: the organisation has no room for it.
        #[pallet::call_index(32)]
        #[pallet::weight(T::WeightInfo::propose())]
        pub fn propose(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: Box<Consent>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_propose(who, organisation, subject, grantee, *consent)
        }

        /// Confirms a proposed consent: it speaks from now on, under the number of its proposal.
        ///
        /// For the subject's controller, and a representative with the power to consent.
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
        /// * [`Error::ProposalNotFound`]: no such proposal waits.
        /// * [`Error::ProposalExpired`]: it waited too long.
        /// * [`Error::ProposalOutdated`]: all consents were revoked meanwhile.
        /// * [`Error::PeriodInvalid`]: the consent's period is over meanwhile.
        /// * [`Error::GranteeNotFound`]: the grantee's organisation was removed meanwhile.
        /// * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
        ///   [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
        ///   room for it, as in [`Self::grant`].
        #[pallet::call_index(33)]
        #[pallet::weight(T::WeightInfo::confirm_proposal())]
        pub fn confirm_proposal(
            origin: OriginFor<T>,
            subject: SubjectId,
            consent: ConsentId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_confirm_proposal(who, subject, consent)
        }

        /// Refuses a proposed consent.
        ///
        /// For the subject's controller, and a representative with the power to consent.
        ///
        /// # Events
        ///
        /// * [`Event::ProposalRefused`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent.
        /// * [`Error::ProposalNotFound`]: no such proposal waits.
        #[pallet::call_index(34)]
        #[pallet::weight(T::WeightInfo::refuse_proposal())]
        pub fn refuse_proposal(
            origin: OriginFor<T>,
            subject: SubjectId,
            consent: ConsentId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_refuse_proposal(who, subject, consent)
        }

        /// Removes the proposals of a subject that can no longer be confirmed: whoever proposed them gets the
        /// room back.
        ///
        /// For any signed account.
        ///
        /// # Events
        ///
        /// * [`Event::ProposalsPruned`].
        ///
        /// # Errors
        ///
        /// * [`Error::NothingToPrune`]: there is none.
        #[pallet::call_index(35)]
        #[pallet::weight(T::WeightInfo::prune_proposals())]
        pub fn prune_proposals(origin: OriginFor<T>, subject: SubjectId) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_proposals(subject)
        }

        /// Records that somebody asked the subject or its family, or held the source, to find out whether a
        /// consent says what is meant: FHIR Consent.verification. Who, when and for whom stand on the trail. A
        /// permit that does not no longer speaks; a denial speaks until it is revoked. What was refuted stays so
        /// until it is amended.
        ///
        /// For whoever acts for the subject's custodian, or for the organisation whose desk captured the consent.
        ///
        /// # Events
        ///
        /// * [`Event::VerificationAttached`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::NotCustodian`]: the organisation is neither the subject's custodian nor the one
        ///   whose desk captured the consent.
        /// * [`Error::Sealed`]: what it states is not known.
        /// * [`Error::AlreadyRefuted`]: it was refuted.
        #[pallet::call_index(36)]
        #[pallet::weight(T::WeightInfo::attach_verification())]
        pub fn attach_verification(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            consent: ConsentId,
            kind: VerificationKind,
            is_meant: bool,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_attach_verification(
                who,
                organisation,
                subject,
                (grantee, consent),
                kind,
                is_meant,
            )
        }

        /// States a deny that would itself tell something, as a commitment
        /// ([`Opening::seal`](salus_primitives::sealed::Opening::seal)) to what it states, which the custodians
        /// hold and evaluate. In its period whoever the grantee means has no permit by the chain: the
        /// answer is to ask the custodian.
        ///
        /// For the subject's controller, and a representative with the power to consent. It is revoked like any
        /// other deny.
        ///
        /// # Events
        ///
        /// * [`Event::DenySealed`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent.
        /// * [`Error::CommitmentMissing`]: the commitment is all zeros.
        /// * [`Error::PeriodInvalid`]: the period ends before it begins, or is over.
        /// * [`Error::GranteeNotFound`]: the grantee's organisation does not exist or was removed.
        /// * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
        ///   [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
        ///   room for it, as in [`Self::grant`].
        #[pallet::call_index(37)]
        #[pallet::weight(T::WeightInfo::seal())]
        pub fn seal(
            origin: OriginFor<T>,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            sealed: SealedDeny,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_seal(who, subject, grantee, sealed)
        }

        /// Says what a sealed deny states, and toward whom, which may be fewer than it was sealed toward. It
        /// keeps its number and denies what it states from now on, by the chain.
        ///
        /// For the subject's controller, and a representative with the power to consent.
        ///
        /// # Events
        ///
        /// * [`Event::DenyOpened`].
        ///
        /// # Errors
        ///
        /// * [`Error::SubjectNotFound`] or [`Error::SubjectNotActive`]: there is no such subject, or
        ///   it has ended.
        /// * [`Error::NotAuthorized`]: the caller is neither the controller nor a representative in
        ///   force.
        /// * [`Error::PowerMissing`]: the representative may not consent.
        /// * [`Error::ActionsMissing`], [`Error::PurposesMissing`], [`Error::ClassesMissing`],
        ///   [`Error::UnknownCode`], [`Error::EmergencyPurpose`], [`Error::PeriodInvalid`],
        ///   [`Error::DataPeriodInvalid`], [`Error::CommitmentMissing`], [`Error::TagMissing`],
        ///   [`Error::TagNamedTwice`], [`Error::TagNotNamed`], [`Error::ProgrammeNotFound`],
        ///   [`Error::GranteeNotFound`]: the consent is not valid, as in [`Self::grant`].
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::NotSealed`]: it is open already.
        /// * [`Error::SealMismatch`]: it commits to something else, or that is no deny, or of another
        ///   period.
        /// * [`Error::KeyFull`], [`Error::TooManyConsents`], [`Error::TooManyDenies`],
        ///   [`Error::TooManyProgrammesNamed`], [`Error::AllowanceExhausted`]: there is no place or no
        ///   room for it, as in [`Self::grant`].
        #[pallet::call_index(38)]
        #[pallet::weight(T::WeightInfo::open_seal())]
        pub fn open_seal(
            origin: OriginFor<T>,
            subject: SubjectId,
            sealed_toward: Grantee<T::AccountId>,
            id: ConsentId,
            salt: Salt,
            grantee: Grantee<T::AccountId>,
            consent: Box<Consent>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            let opening = Opening { salt, grantee, consent: *consent };
            Self::do_open_seal(who, subject, (sealed_toward, id), opening)
        }

        /// Admits a research programme, which gets a number and which consents can name from now on. Its terms
        /// are what participants are told, and never change.
        ///
        /// For [`Config::GovernanceOrigin`].
        ///
        /// # Events
        ///
        /// * [`Event::ProgrammeAdmitted`].
        ///
        /// # Errors
        ///
        /// * [`Error::UnknownCode`]: the modifiers have bits beyond their table, or a country is not two
        ///   capital letters.
        /// * [`Error::TermsMismatch`]: a list is there without the term that it belongs to, or a term
        ///   without its list: DS and diseases, RS and types of research, GS and countries, IS and
        ///   institutions, PS and projects, US and users, IRB and permits of ethics committees, MOR and
        ///   the date of publication, TS and months.
        /// * [`Error::CommitmentMissing`]: a project or a permit is all zeros.
        /// * [`Error::TooManyProgrammes`]: there are as many as may be.
        #[pallet::call_index(39)]
        #[pallet::weight(T::WeightInfo::admit_programme())]
        pub fn admit_programme(
            origin: OriginFor<T>,
            terms: Box<ProgrammeTerms<T>>,
        ) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_admit_programme(*terms)
        }

        /// Closes a research programme. Consents that name it permit nothing any more, for nothing is known to
        /// be within terms that are not there; those that deny deny every study.
        ///
        /// For [`Config::GovernanceOrigin`].
        ///
        /// # Events
        ///
        /// * [`Event::ProgrammeClosed`].
        ///
        /// # Errors
        ///
        /// * [`Error::ProgrammeNotFound`]: there is no such programme.
        #[pallet::call_index(40)]
        #[pallet::weight(T::WeightInfo::close_programme())]
        pub fn close_programme(origin: OriginFor<T>, programme: ProgrammeId) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_close_programme(programme)
        }

        /// States a study of an organisation, under the number of the line of the audit trail which this call
        /// writes. Whoever acts for the organisation can ask for data for it. What is stated stands for everybody
        /// to see, and whoever lies is found out.
        ///
        /// For whoever acts for the organisation.
        ///
        /// # Events
        ///
        /// * [`Event::StudyRegistered`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::UnknownCode`]: the aims have bits beyond their table, or a country is not two capital
        ///   letters.
        /// * [`Error::CommitmentMissing`]: the project or the permit is all zeros.
        /// * [`Error::TooManyStudies`]: the organisation has stated as many as it may.
        /// * [`Error::AllowanceExhausted`]: it has no room for it.
        #[pallet::call_index(41)]
        #[pallet::weight(T::WeightInfo::register_study())]
        pub fn register_study(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            study: Box<Study>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_register_study(who, organisation, *study)
        }

        /// Withdraws a study: what was permitted for it no longer is.
        ///
        /// For whoever acts for the organisation; for any signed account where that was removed.
        ///
        /// # Events
        ///
        /// * [`Event::StudyWithdrawn`].
        ///
        /// # Errors
        ///
        /// * [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for
        ///   the organisation.
        /// * [`Error::StudyNotFound`]: the organisation has stated no such study.
        #[pallet::call_index(42)]
        #[pallet::weight(T::WeightInfo::withdraw_study())]
        pub fn withdraw_study(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            study: StudyId,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_withdraw_study(who, organisation, study)
        }

        /// Replaces the table that says who may claim which purpose. The version of the tables counts up by
        /// one.
        ///
        /// For [`Config::GovernanceOrigin`].
        ///
        /// # Events
        ///
        /// * [`Event::PurposeClaimsChanged`].
        ///
        /// # Errors
        ///
        /// * [`Error::EmergencyPurpose`]: a line names BTG or ERTREAT.
        /// * [`Error::PolicyUnchanged`]: the lines are the present ones.
        #[pallet::call_index(43)]
        #[pallet::weight(T::WeightInfo::set_purpose_claims())]
        pub fn set_purpose_claims(
            origin: OriginFor<T>,
            claims: BoundedVec<PurposeClaim, ConstU32<MAX_PURPOSE_CLAIMS>>,
        ) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_set_purpose_claims(claims)
        }

        /// Records that a patient without a key lifted a deny on paper. It speaks on until a second person
        /// of the same organisation has confirmed it with [`Self::confirm_capture`]: to lift a deny may
        /// open.
        ///
        /// For whoever acts for any active organisation.
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
        /// * [`Error::CommitmentMissing`]: the evidence is all zeros.
        /// * [`Error::ConsentNotFound`]: the subject has no such consent toward this grantee.
        /// * [`Error::NotADeny`]: it permits; [`Self::revoke_on_paper`] takes it back at once.
        /// * [`Error::TooManyCaptures`]: as many papers of the subject wait as may.
        /// * [`Error::AllowanceExhausted`]: the organisation has no room for the capture.
        #[pallet::call_index(44)]
        #[pallet::weight(T::WeightInfo::capture_lift())]
        pub fn capture_lift(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            grantee: Grantee<T::AccountId>,
            deny: ConsentId,
            evidence: Commitment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_capture_lift(who, organisation, subject, (grantee, deny), evidence)
        }
    }
}
