//! Requests, decisions and permits: the floor where the journeys meet.
//!
//! Somebody who acts for an organisation asks for access to a subject's data. The chain evaluates
//! the request at that moment and answers permit or deny, and writes a line of the trail either way.
//!
//! - **A deny is an answer, not an error.** The call succeeds and says `Denied`. It says so alike
//!   whether a consent denies, a sealed one may, no consent speaks, or only the glass could be
//!   broken: a requester must not learn that a restriction exists. Whom the custodian may answer
//!   after all asks the custodian. What is refused with an error is who has no standing
//!   to ask, and what cannot be asked.
//! - **A permit is a time-limited proof of a yes.** It caches nothing but the answer: whether it
//!   still stands is asked anew at every use ([`Pallet::permit_stands`]), of the clock, the subject,
//!   the credential, the organisation, and what it rests on.
//! - **A permit is named by the line of the trail that decided it**, so whoever holds one knows where
//!   to look it up, and no id is ever used twice.
//!
//! A permit counts against the byte allowance of the organisation that asked, until it is pruned.
//!
//! Emergencies (the purposes BTG and ERTREAT) have a journey of their own and are not asked for by
//! request:
//!
//! - **The glass is broken first and judged afterwards.** A practitioner who states a reason, a scope and
//!   the salted hash of a justification has a short permit at once, whatever the consents say. Where the
//!   chain cannot be reached the custodian acts on a statement that the practitioner signed, and posts it
//!   within a day.
//! - **It never goes unreviewed.** An organisation that has no part in it is drawn by lot and owes a
//!   verdict by a deadline. If it is late that counts against it, and another one is drawn.
//! - **Break-glass is lost** by a verdict for some time, by repeated ones until the organisation acts,
//!   and by leaving a justification unfiled until it is filed or reviewed. All of it is asked at the
//!   moment of use.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub use emergency_benchmarking::SigningHelper;
pub use emergency_types::{
    Emergency, EmergencyStatement, EmergencyStatus, Loss, RefusalHandling, RefusalRules, Review,
    ReviewRecord, Standing, Turn, Verdict, MAX_REFUSAL_RULES, MAX_UNFILED,
};
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod emergency;
#[cfg(feature = "runtime-benchmarks")]
mod emergency_benchmarking;
mod emergency_reads;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod emergency_try_state;
mod emergency_types;
mod impls;
#[cfg(test)]
mod mock;
mod review;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
mod types;
pub mod weights;

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
    use crate::{
        Emergency, EmergencyStatement, Outcome, Permit, RefusalHandling, RefusalRules,
        ReviewRecord, Standing, Target, Turn, Verdict, WeightInfo,
    };
    use alloc::boxed::Box;
    #[cfg(feature = "runtime-benchmarks")]
    use salus_primitives::traits::{
        ConsentsHelper, EmergencyMembersHelper, OrganisationsHelper, RecordsHelper, SubjectsHelper,
    };
    use salus_primitives::{
        identity::SubjectRefusal,
        organisation::{AllowanceRefusal, StandingRefusal},
        signed_payload::UsedPayload,
        traits::{
            Allowances, AuditSink, Consents, EmergencyConsents, EmergencyMembers, Organisations,
            Records, Subjects,
        },
        Commitment, ConsentAction, EmergencyId, Moment, OrganisationId, OrganisationKind, PermitId,
        PurposeOfUse, StudyId, SubjectId,
    };
    use sp_core::H256;
    use sp_runtime::traits::{IdentifyAccount, Verify};

    use frame_support::{
        pallet_prelude::*,
        traits::{Contains, Time},
        weights::Weight,
    };
    use frame_system::pallet_prelude::*;

    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// Requests, decisions and permits.
    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    /// What the runtime decides for this pallet.
    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
        /// The trail that is told of every decision.
        type AuditTrail: AuditSink<Self::AccountId>;

        /// The consortium: who may ask.
        type Organisations: Organisations<Self::AccountId>;

        /// How much organisations may store.
        type Allowances: Allowances;

        /// The register of subjects: about whom may be asked.
        type Subjects: Subjects<Self::AccountId>;

        /// The register of consents: the answer.
        type Consents: Consents<Self::AccountId>;

        /// The register of records: what a named record is.
        type Records: Records;

        /// The time, in milliseconds since 1970.
        type Clock: Time<Moment = Moment>;

        /// How long a permit holds at most, in milliseconds. More than zero.
        #[pallet::constant]
        type PermitDuration: Get<Moment>;

        /// How many permits a page holds at most.
        #[pallet::constant]
        type MaxPageSize: Get<u32>;

        /// How many permits one call prunes at most.
        #[pallet::constant]
        type MaxPermitsPerPrune: Get<u32>;

        /// The consortium, as emergencies see it.
        type Members: EmergencyMembers<Self::AccountId>;

        /// The register of consents, as emergencies see it.
        type EmergencyConsents: EmergencyConsents<Self::AccountId>;

        /// How people sign payloads outside a transaction: as they sign transactions.
        type Signature: Verify<Signer: IdentifyAccount<AccountId = Self::AccountId>> + Parameter;

        /// The hash of this chain's first block, which every payload names.
        type GenesisHash: Get<H256>;

        /// Who says where a standing refusal of emergency access is honoured.
        type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// How long the permit of an emergency holds, in milliseconds. More than zero.
        #[pallet::constant]
        type EmergencyDuration: Get<Moment>;

        /// Within which time a statement is posted, in milliseconds. More than zero.
        #[pallet::constant]
        type StatementWindow: Get<Moment>;

        /// Within which time a justification is filed, in milliseconds. More than zero.
        #[pallet::constant]
        type JustificationPeriod: Get<Moment>;

        /// Within which time a verdict is given, in milliseconds. More than zero.
        #[pallet::constant]
        type ReviewPeriod: Get<Moment>;

        /// After which time a reviewer is looked for again where there was none, in milliseconds. More
        /// than zero.
        #[pallet::constant]
        type WaitingPeriod: Get<Moment>;

        /// For how long break-glass is lost by a verdict, in milliseconds.
        #[pallet::constant]
        type LossPeriod: Get<Moment>;

        /// With how many verdicts against a practitioner its break-glass is suspended until its
        /// organisation acts. More than zero.
        #[pallet::constant]
        type MaxVerdictsAgainst: Get<u32>;

        /// How long the people of an organisation that was suspended may still break the glass for its
        /// own patients, in milliseconds.
        #[pallet::constant]
        type EmergencyGrace: Get<Moment>;

        /// How long an emergency stays after its verdict at least, in milliseconds.
        #[pallet::constant]
        type EmergencyRetention: Get<Moment>;

        /// How many reviews a block assigns at most.
        #[pallet::constant]
        type MaxTurnsPerBlock: Get<u32>;

        /// How many emergencies, or statements, one call prunes at most.
        #[pallet::constant]
        type MaxEmergenciesPerPrune: Get<u32>;

        /// The kinds of organisation that review emergencies.
        type ReviewerKinds: Contains<OrganisationKind>;

        /// Signs payloads for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type SigningHelper: crate::SigningHelper<Self::Signature, Self::AccountId>;

        /// The weights of the calls.
        type WeightInfo: WeightInfo;

        /// Makes members for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type OrganisationsHelper: OrganisationsHelper<Self::AccountId>;

        /// Makes subjects for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type SubjectsHelper: SubjectsHelper<Self::AccountId>;

        /// Makes consents for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type ConsentsHelper: ConsentsHelper<Self::AccountId>;

        /// Makes records for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type RecordsHelper: RecordsHelper;

        /// Makes people of several organisations for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type MembersHelper: EmergencyMembersHelper<Self::AccountId>;
    }

    /// The permits, by subject and by the line of the trail that decided them. An expired permit
    /// stays until somebody prunes it; it counts for nothing.
    #[pallet::storage]
    pub type Permits<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        SubjectId,
        Twox64Concat,
        PermitId,
        Permit<T::AccountId>,
        OptionQuery,
    >;

    /// The emergencies, by subject and by the line of the trail that recorded them.
    #[pallet::storage]
    pub type Emergencies<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        SubjectId,
        Twox64Concat,
        EmergencyId,
        Emergency<T::AccountId>,
        OptionQuery,
    >;

    /// The reviews that are not given, by when their turn comes, and about which subject. The keys are in
    /// the order of time, and nobody chooses them.
    #[pallet::storage]
    pub type ReviewQueue<T: Config> = StorageMap<_, Identity, Turn, SubjectId>;

    /// How organisations review. One value for each that ever was chosen.
    #[pallet::storage]
    pub type ReviewRecords<T: Config> =
        StorageMap<_, Twox64Concat, OrganisationId, ReviewRecord, ValueQuery>;

    /// What practitioners owe for emergencies at their organisations, and what they lost.
    #[pallet::storage]
    pub type Standings<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        T::AccountId,
        Twox64Concat,
        OrganisationId,
        Standing,
        OptionQuery,
    >;

    /// The statements that were posted and whose time may not be over yet, by digest.
    #[pallet::storage]
    pub type UsedStatements<T: Config> = StorageMap<_, Identity, H256, UsedPayload>;

    /// Where a standing refusal of emergency access is honoured.
    #[pallet::storage]
    pub type StandingRefusals<T: Config> = StorageValue<_, RefusalRules, ValueQuery>;

    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// Access was asked for and decided.
        Decided {
            /// About whose data.
            subject: SubjectId,
            /// For which organisation.
            organisation: OrganisationId,
            /// Who asked.
            practitioner: T::AccountId,
            /// The answer.
            outcome: Outcome,
        },
        /// Expired permits were removed.
        PermitsPruned {
            /// How many.
            count: u32,
        },
        /// The glass was broken: notice for the subject. It does not tell the scope; that is in the
        /// record.
        GlassBroken {
            /// Whose data.
            subject: SubjectId,
            /// The emergency, which is also the line of the trail.
            emergency: EmergencyId,
            /// For which organisation.
            organisation: OrganisationId,
            /// Who broke it.
            practitioner: T::AccountId,
            /// BTG or ERTREAT.
            reason: PurposeOfUse,
            /// When, in milliseconds since 1970.
            broken_at: Moment,
            /// The first moment at which the permit no longer holds, in milliseconds since 1970.
            expires_at: Moment,
            /// Who posted the practitioner's statement, if the chain was told later.
            posted_by: Option<OrganisationId>,
            /// What became of the subject's standing refusal.
            refusal: RefusalHandling,
        },
        /// The glass was not broken: the subject refuses it, and the law honours that.
        EmergencyRefused {
            /// Whose data.
            subject: SubjectId,
            /// For which organisation it was tried.
            organisation: OrganisationId,
            /// By whom.
            practitioner: T::AccountId,
            /// BTG or ERTREAT.
            reason: PurposeOfUse,
        },
        /// The justification of an emergency was filed.
        JustificationFiled {
            /// Whose data.
            subject: SubjectId,
            /// Which emergency.
            emergency: EmergencyId,
            /// Whether its time was over.
            is_late: bool,
        },
        /// An organisation was drawn to review an emergency.
        ReviewAssigned {
            /// Whose data.
            subject: SubjectId,
            /// Which emergency.
            emergency: EmergencyId,
            /// Which organisation.
            organisation: OrganisationId,
            /// Until when its verdict is due, in milliseconds since 1970.
            due: Moment,
        },
        /// An organisation did not give its verdict in time.
        ReviewOverdue {
            /// Whose data.
            subject: SubjectId,
            /// Which emergency.
            emergency: EmergencyId,
            /// Which organisation.
            organisation: OrganisationId,
        },
        /// No organisation was found that may review an emergency: the review waits.
        ReviewWaits {
            /// Whose data.
            subject: SubjectId,
            /// Which emergency.
            emergency: EmergencyId,
            /// When one is looked for again, in milliseconds since 1970.
            turn_at: Moment,
        },
        /// An emergency was reviewed.
        EmergencyReviewed {
            /// Whose data.
            subject: SubjectId,
            /// Which emergency.
            emergency: EmergencyId,
            /// By which organisation.
            organisation: OrganisationId,
            /// The verdict.
            verdict: Verdict,
        },
        /// Verdicts against a practitioner were repeated: its break-glass is suspended until the
        /// organisation acts.
        BreakGlassSuspended {
            /// The organisation.
            organisation: OrganisationId,
            /// The practitioner.
            practitioner: T::AccountId,
        },
        /// An organisation acted: a practitioner's break-glass is suspended no longer.
        BreakGlassRestored {
            /// The organisation.
            organisation: OrganisationId,
            /// The practitioner.
            practitioner: T::AccountId,
        },
        /// It was changed where a standing refusal of emergency access is honoured.
        StandingRefusalsChanged {
            /// Where it is.
            rules: RefusalRules,
        },
        /// Emergencies that are over were removed.
        EmergenciesPruned {
            /// How many.
            count: u32,
        },
        /// Statements whose time is over were forgotten.
        StatementsPruned {
            /// How many.
            count: u32,
        },
    }

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
                // Only the facts of a subject are asked for here, which are about no account: the
                // last two never come, and if they did the subject would not be there to be read.
                SubjectRefusal::SubjectNotActive
                | SubjectRefusal::NotAuthorized
                | SubjectRefusal::PowerMissing => Self::SubjectNotActive,
            }
        }
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(T::PermitDuration::get() > 0, "a permit holds for a while");
            assert!(T::MaxPageSize::get() > 0, "a page holds something");
            assert!(T::MaxPermitsPerPrune::get() > 0, "a call prunes something");
            for period in [
                T::EmergencyDuration::get(),
                T::StatementWindow::get(),
                T::JustificationPeriod::get(),
                T::ReviewPeriod::get(),
                T::WaitingPeriod::get(),
            ] {
                assert!(period > 0, "everything about an emergency takes a while");
            }
            assert!(T::MaxVerdictsAgainst::get() > 0, "nobody begins suspended");
            assert!(T::MaxTurnsPerBlock::get() > 0, "reviews are assigned");
            assert!(T::MaxEmergenciesPerPrune::get() > 0, "a call prunes something");
        }

        fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
            Self::take_turns(remaining)
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Asks for access to a subject's data, or to one record of it, and records the answer.
        ///
        /// Whoever acts for the organisation now may call: a practitioner that it vouches for, or
        /// its own account. The request is evaluated at this moment. A permit is stored and holds
        /// for [`Config::PermitDuration`] at most. **A deny succeeds as well**, and names no ground;
        /// where only the glass could be broken, or a sealed denial may speak, the answer is a deny.
        ///
        /// Which data is meant is the caller's own statement, unless it names a record: the
        /// custodian checks the labels of what it hands over against the permit. What it is asked for in
        /// research is a study that the organisation has stated; what its terms oblige to stands in the
        /// permit.
        ///
        /// # Events
        /// - [`Event::Decided`], for a permit and for a deny.
        ///
        /// # Errors
        /// - [`Error::EmergencyPurpose`]: the purpose is BTG or ERTREAT.
        /// - [`Error::UnknownCode`]: a label of the target is not in the table.
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: the subject has ended.
        /// - [`Error::RecordNotFound`]: the target is a record that the subject does not have.
        /// - [`Error::StudyNotFound`]: the organisation has stated no such study.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a permit, whatever the
        ///   answer would be.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::request())]
        pub fn request(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            target: Target,
            action: ConsentAction,
            purpose: PurposeOfUse,
            study: Option<StudyId>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_request(caller, organisation, subject, target, (action, purpose), study)
        }

        /// Removes expired permits.
        ///
        /// Any signed account may call. It removes all that are named, or none. The trail keeps the
        /// decisions: what is removed is only the proof that no longer proves anything.
        ///
        /// # Events
        /// - [`Event::PermitsPruned`].
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: no permit is named.
        /// - [`Error::PermitNotFound`]: one of them does not exist, or is named twice.
        /// - [`Error::PermitNotExpired`]: one of them still holds by its time.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::prune_permits(permits.len() as u32))]
        pub fn prune_permits(
            origin: OriginFor<T>,
            permits: BoundedVec<(SubjectId, PermitId), T::MaxPermitsPerPrune>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_permits(&permits)
        }

        /// Breaks the glass: has a short permit at once, whatever the consents say.
        ///
        /// A practitioner of the organisation calls, whose roles there may claim emergency treatment. The
        /// permit holds for [`Config::EmergencyDuration`]. The justification stays with the practitioner:
        /// what is named here is its salted hash. It is to be filed within
        /// [`Config::JustificationPeriod`], and the emergency is reviewed by an organisation that has no
        /// part in it.
        ///
        /// An organisation that was suspended keeps this for [`Config::EmergencyGrace`], for the subjects
        /// of which it is the custodian. What is stored counts against its allowance whether it fits or
        /// not. Where the subject has stated a refusal of just this, and the law of the custodian's country
        /// honours it, the call succeeds, nothing is opened and the trail says denied.
        ///
        /// # Events
        /// - [`Event::GlassBroken`], which is the subject's notice.
        /// - [`Event::EmergencyRefused`]: nothing is opened.
        ///
        /// # Errors
        /// - [`Error::NotAnEmergency`]: the reason is neither BTG nor ERTREAT.
        /// - [`Error::UnknownCode`]: a label of the target is not in the table.
        /// - [`Error::JustificationMissing`]: the hash is zero.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: the subject has ended.
        /// - [`Error::RecordNotFound`]: the target is a record that the subject does not have.
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is removed, or suspended and not the
        ///   subject's custodian or for too long.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::NotPractitioner`]: the caller has no role at the organisation.
        /// - [`Error::PurposeNotClaimable`]: its roles may not claim emergency treatment.
        /// - [`Error::BreakGlassSuspended`], [`Error::BreakGlassLost`],
        ///   [`Error::JustificationOverdue`]: the caller has lost break-glass.
        /// - [`Error::TooManyUnfiled`]: the caller owes [`MAX_UNFILED`](crate::MAX_UNFILED)
        ///   justifications.
        #[pallet::call_index(40)]
        #[pallet::weight((T::WeightInfo::break_glass(), DispatchClass::Operational))]
        pub fn break_glass(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            target: Target,
            reason: PurposeOfUse,
            justification: Commitment,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_break_glass(caller, organisation, subject, target, reason, justification)
        }

        /// Posts a practitioner's statement by which the glass was broken where the chain could not be
        /// reached, within [`Config::StatementWindow`].
        ///
        /// Whoever acts for a party calls: the practitioner's organisation, the subject's custodian, or
        /// whoever keeps the record. The practitioner has signed "salus", the purpose `BreakGlass`, the
        /// payload version, the genesis hash, the statement in SCALE, and the deadline, which is the
        /// window after the glass was broken. What was done is recorded also where the practitioner had
        /// no right to it; the record says so, and there is no permit then.
        ///
        /// # Events
        /// - [`Event::GlassBroken`].
        ///
        /// # Errors
        /// - [`Error::NotAnEmergency`], [`Error::UnknownCode`], [`Error::JustificationMissing`],
        ///   [`Error::SubjectNotFound`], [`Error::SubjectNotActive`], [`Error::RecordNotFound`]: as for
        ///   [`Pallet::break_glass`].
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for the
        ///   organisation that posts; also, the practitioner's organisation does not vouch for it.
        /// - [`Error::NotAParty`]: the organisation that posts has no part in it.
        /// - [`Error::NotBrokenYet`]: the statement is of the future.
        /// - [`Error::DeadlinePassed`]: the window is over.
        /// - [`Error::PayloadUsed`]: the statement was posted before.
        /// - [`Error::SignatureInvalid`]: the practitioner did not sign it.
        /// - [`Error::TooManyUnfiled`]: the practitioner owes as many justifications as it may.
        #[pallet::call_index(41)]
        #[pallet::weight((T::WeightInfo::post_emergency(), DispatchClass::Operational))]
        pub fn post_emergency(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            statement: Box<EmergencyStatement<T::AccountId>>,
            signature: T::Signature,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_post_emergency(caller, organisation, *statement, signature)
        }

        /// Says that the justification of an emergency is filed: written down, and there to be opened to
        /// the reviewer.
        ///
        /// The practitioner calls, or its organisation's own account. It may be late; the trail says when.
        ///
        /// # Events
        /// - [`Event::JustificationFiled`].
        ///
        /// # Errors
        /// - [`Error::EmergencyNotFound`]: there is no such emergency.
        /// - [`Error::NotPractitioner`]: the caller is neither.
        /// - [`Error::AlreadyFiled`]: it was filed before.
        /// - [`Error::AlreadyReviewed`]: the verdict was given without it.
        #[pallet::call_index(42)]
        #[pallet::weight(T::WeightInfo::file_justification())]
        pub fn file_justification(
            origin: OriginFor<T>,
            subject: SubjectId,
            emergency: EmergencyId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_file_justification(caller, subject, emergency)
        }

        /// Gives the verdict on an emergency.
        ///
        /// Whoever acts for the organisation that was drawn calls, and has no part in the emergency
        /// itself: it is not the practitioner, and no party vouches for it. There is a verdict once the
        /// justification is filed, or its time is over.
        ///
        /// # Events
        /// - [`Event::EmergencyReviewed`].
        /// - [`Event::BreakGlassSuspended`], if this was one verdict too many.
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`],
        ///   [`Error::NotVouchedFor`], [`Error::CredentialNotInForce`]: the caller does not act for the
        ///   organisation now.
        /// - [`Error::EmergencyNotFound`]: there is no such emergency.
        /// - [`Error::AlreadyReviewed`]: the verdict was given before.
        /// - [`Error::NotReviewer`]: the organisation was not drawn.
        /// - [`Error::ReviewOverdue`]: the time for the verdict is over.
        /// - [`Error::PartyToEmergency`]: the organisation or the caller has a part in it.
        /// - [`Error::JustificationNotFiled`]: the justification is not filed and its time is not over,
        ///   or the verdict justifies without one.
        #[pallet::call_index(43)]
        #[pallet::weight(T::WeightInfo::review())]
        pub fn review(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            emergency: EmergencyId,
            verdict: Verdict,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_review(caller, organisation, subject, emergency, verdict)
        }

        /// Lets a practitioner break the glass again whose break-glass was suspended by repeated
        /// verdicts. The time for which the last of them took it runs on.
        ///
        /// The organisation's own account calls, for another than itself.
        ///
        /// # Events
        /// - [`Event::BreakGlassRestored`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::NotController`]: the caller is not its own account.
        /// - [`Error::NotForOneself`]: the caller is the practitioner.
        /// - [`Error::BreakGlassNotSuspended`]: there is nothing to restore.
        #[pallet::call_index(44)]
        #[pallet::weight(T::WeightInfo::restore_break_glass())]
        pub fn restore_break_glass(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_restore_break_glass(caller, organisation, practitioner)
        }

        /// Says where a patient's standing refusal of emergency access is honoured. Governance calls.
        ///
        /// # Events
        /// - [`Event::StandingRefusalsChanged`].
        ///
        /// # Errors
        /// - [`Error::CountryInvalid`]: a country is not two capital letters.
        /// - [`Error::CountryTwice`]: a country is named twice.
        /// - [`Error::NotChanged`]: the rules are the present ones.
        #[pallet::call_index(45)]
        #[pallet::weight(T::WeightInfo::set_standing_refusals())]
        pub fn set_standing_refusals(origin: OriginFor<T>, rules: RefusalRules) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_set_standing_refusals(rules)
        }

        /// Removes emergencies whose verdict was given [`Config::EmergencyRetention`] ago. The trail keeps
        /// what happened. Any signed account may call.
        ///
        /// # Events
        /// - [`Event::EmergenciesPruned`].
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: none is named.
        /// - [`Error::EmergencyNotFound`]: one of them does not exist, or is named twice.
        /// - [`Error::EmergencyNotOver`]: one of them has no verdict yet, or one that is too recent.
        #[pallet::call_index(46)]
        #[pallet::weight(T::WeightInfo::prune_emergencies(emergencies.len() as u32))]
        pub fn prune_emergencies(
            origin: OriginFor<T>,
            emergencies: BoundedVec<(SubjectId, EmergencyId), T::MaxEmergenciesPerPrune>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_emergencies(&emergencies)
        }

        /// Forgets posted statements whose time is over: they are refused without being remembered. Any
        /// signed account may call.
        ///
        /// # Events
        /// - [`Event::StatementsPruned`].
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: none is named.
        /// - [`Error::PayloadNotFound`]: one of them is not known, or is named twice.
        /// - [`Error::DeadlineNotPassed`]: one of them could still be posted.
        #[pallet::call_index(47)]
        #[pallet::weight(T::WeightInfo::prune_statements(digests.len() as u32))]
        pub fn prune_statements(
            origin: OriginFor<T>,
            digests: BoundedVec<H256, T::MaxEmergenciesPerPrune>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_statements(&digests)
        }
    }
}
