//! Requests, decisions, permits and disclosures: the floor where the journeys meet.
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
//! - **A permit is used** by its practitioner ([`Pallet::use_permit`]), or by the disclosure that rests on it;
//!   one for a single use is used up by either.
//! - **A disclosure has two halves.** The source posts its own; a member that received the data acknowledges
//!   or disputes. Whoever owes a half past its deadline is shown: that is told by the clock, and nothing
//!   has to run for it.
//! - **What an oversight agency has suspended** (45 CFR 164.528(a)(2)) is posted sealed, about nobody, and
//!   opened at its end; what looks the same may hold nothing.
//! - **The ordinary case is a batch**: accesses decided off chain, posted as one root
//!   ([`access_batch`](salus_primitives::access_batch)), in periods without gaps. Whoever may read for a
//!   subject demands its leaves.
//!
//! What is stored counts against the byte allowance of the organisation that asked, posted or, of a
//! demand, stands behind the subject, until it is pruned.
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
pub use halves::*;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

mod accounting;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod bulk;
mod disclosures;
mod emergency;
#[cfg(feature = "runtime-benchmarks")]
mod emergency_benchmarking;
mod emergency_reads;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod emergency_try_state;
mod emergency_types;
mod halves;
mod impls;
#[cfg(test)]
mod mock;
mod permits;
mod review;
mod sealed;
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
        Demand, DemandAnswer, Disclosure, Emergency, EmergencyStatement, Half, Outcome, Permit,
        PermitUsage, PostedBatch, PostedHalf, Prunable, RefusalHandling, RefusalRules,
        ReviewRecord, Standing, Target, Turn, Verdict, WeightInfo,
    };
    use alloc::boxed::Box;
    #[cfg(feature = "runtime-benchmarks")]
    use salus_primitives::traits::{
        ClockHelper, ConsentsHelper, EmergencyMembersHelper, OrganisationsHelper, RecordsHelper,
        SubjectsHelper,
    };
    use salus_primitives::{
        access_batch::AccessBatch,
        disclosure::{DisputeReason, NewDisclosure, Recipient, SealedHalf},
        identity::SubjectRefusal,
        organisation::{AllowanceRefusal, StandingRefusal},
        signed_payload::UsedPayload,
        traits::{
            Allowances, AuditSink, Consents, EmergencyConsents, EmergencyMembers, Organisations,
            Records, Subjects,
        },
        AccessBatchId, Commitment, ConsentAction, DisclosureId, EmergencyId, Moment,
        OrganisationId, OrganisationKind, Period, PermitId, PurposeOfUse, SealedHalfId, StudyId,
        SubjectId,
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

        /// How many denials about one subject one organisation may cause at once. More than zero.
        #[pallet::constant]
        type DenialBurst: Get<u32>;

        /// After how long it may cause one more, in milliseconds. More than zero.
        #[pallet::constant]
        type DenialInterval: Get<Moment>;

        /// How long a recipient has for its half of a disclosure, in milliseconds.
        #[pallet::constant]
        type DisclosureDeadline: Get<Moment>;

        /// How long a half may stay sealed, in milliseconds. It is the same for all, so that it tells of
        /// none how long an agency asked for.
        #[pallet::constant]
        type MaxSuspension: Get<Moment>;

        /// How old the state may be at the end of a batch's period over which its accesses were decided,
        /// in milliseconds.
        #[pallet::constant]
        type MaxStateAge: Get<Moment>;

        /// How many leaves a batch of accesses may have.
        #[pallet::constant]
        type MaxAccessBatchSize: Get<u32>;

        /// How long an organisation has to post its accesses, in milliseconds.
        #[pallet::constant]
        type BatchDeadline: Get<Moment>;

        /// How long an organisation has to hand a subject its leaves, in milliseconds.
        #[pallet::constant]
        type DemandDeadline: Get<Moment>;

        /// For how long disclosures, batches and demands are kept at least, in milliseconds: six years by
        /// 45 CFR 164.528(a)(1).
        #[pallet::constant]
        type AccountingRetention: Get<Moment>;

        /// How many items of the accounting one call prunes at most.
        #[pallet::constant]
        type MaxItemsPerPrune: Get<u32>;

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

        /// Sets the clock for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type ClockHelper: ClockHelper;

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

    /// The disclosures, by subject and by the line of the trail that posted them.
    #[pallet::storage]
    pub type Disclosures<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        SubjectId,
        Twox64Concat,
        DisclosureId,
        Disclosure,
        OptionQuery,
    >;

    /// The halves of disclosures and the leaves that organisations owe, with their deadlines.
    #[pallet::storage]
    pub type OwedHalves<T: Config> = StorageDoubleMap<
        _,
        Twox64Concat,
        OrganisationId,
        Blake2_128Concat,
        Half,
        Moment,
        OptionQuery,
    >;

    /// The halves that are sealed, by organisation and by the line of the trail that posted them.
    #[pallet::storage]
    pub type SealedHalves<T: Config> = StorageDoubleMap<
        _,
        Twox64Concat,
        OrganisationId,
        Twox64Concat,
        SealedHalfId,
        PostedHalf,
        OptionQuery,
    >;

    /// The batches of accesses, by organisation and by the line of the trail that posted them.
    #[pallet::storage]
    pub type AccessBatches<T: Config> = StorageDoubleMap<
        _,
        Twox64Concat,
        OrganisationId,
        Twox64Concat,
        AccessBatchId,
        PostedBatch,
        OptionQuery,
    >;

    /// The first moment about which an organisation has posted no accesses, once it has posted any: there
    /// its next batch begins.
    #[pallet::storage]
    pub type PostedUntil<T: Config> =
        StorageMap<_, Twox64Concat, OrganisationId, Moment, OptionQuery>;

    /// The latest demand of each subject's leaves toward each organisation.
    #[pallet::storage]
    pub type Demands<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        SubjectId,
        Twox64Concat,
        OrganisationId,
        Demand,
        OptionQuery,
    >;

    /// When the denials about a subject that an organisation has caused no longer count: each puts it off
    /// by [`Config::DenialInterval`].
    #[pallet::storage]
    pub type Denials<T: Config> = StorageDoubleMap<
        _,
        Twox64Concat,
        OrganisationId,
        Blake2_128Concat,
        SubjectId,
        Moment,
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
        /// Whoever holds a permit used it.
        PermitUsed {
            /// About whose data.
            subject: SubjectId,
            /// The permit.
            permit: PermitId,
            /// How often it was used until now.
            uses: u32,
        },
        /// A source posted its half of a disclosure, or that it was repeated.
        DisclosurePosted {
            /// About whom.
            subject: SubjectId,
            /// The disclosure.
            disclosure: DisclosureId,
            /// Who handed the data over.
            source: OrganisationId,
            /// Who received it.
            recipient: Recipient,
            /// How often until now.
            count: u32,
        },
        /// The recipient acknowledged a disclosure.
        DisclosureAcknowledged {
            /// About whom.
            subject: SubjectId,
            /// The disclosure.
            disclosure: DisclosureId,
            /// Who received the data.
            organisation: OrganisationId,
            /// How often until now.
            count: u32,
        },
        /// The recipient disputed a disclosure.
        DisclosureDisputed {
            /// About whom.
            subject: SubjectId,
            /// The disclosure.
            disclosure: DisclosureId,
            /// Who is said to have received the data.
            organisation: OrganisationId,
            /// Why.
            reason: DisputeReason,
        },
        /// An organisation posted a half that is sealed, or nothing that looks like one.
        HalfSealed {
            /// Which organisation.
            organisation: OrganisationId,
            /// Its number.
            half: SealedHalfId,
            /// What is told of it.
            commitment: Commitment,
        },
        /// What was sealed was opened.
        HalfOpened {
            /// Which organisation.
            organisation: OrganisationId,
            /// Its number.
            half: SealedHalfId,
            /// The disclosure that it held, if it held one.
            disclosure: Option<(SubjectId, DisclosureId)>,
        },
        /// An organisation posted a batch of accesses.
        AccessBatchPosted {
            /// Which organisation.
            organisation: OrganisationId,
            /// Its number.
            batch: AccessBatchId,
            /// The root over the leaves.
            root: H256,
            /// How many leaves there are.
            count: u32,
        },
        /// A subject's leaves were demanded.
        LeavesDemanded {
            /// Whose.
            subject: SubjectId,
            /// Of which organisation.
            organisation: OrganisationId,
        },
        /// The organisation answered.
        LeavesAnswered {
            /// Whose leaves were demanded.
            subject: SubjectId,
            /// Which organisation.
            organisation: OrganisationId,
            /// What it answered.
            answer: DemandAnswer,
        },
        /// What was kept long enough was removed.
        AccountingPruned {
            /// How many items.
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

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(T::PermitDuration::get() > 0, "a permit holds for a while");
            assert!(T::MaxPageSize::get() > 0, "a page holds something");
            assert!(T::MaxPermitsPerPrune::get() > 0, "a call prunes something");
            assert!(T::DenialBurst::get() > 0, "something can be asked");
            assert!(T::DenialInterval::get() > 0, "denials are counted");
            assert!(T::MaxAccessBatchSize::get() > 0, "a batch holds something");
            assert!(T::MaxItemsPerPrune::get() > 0, "a call prunes something");
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
        /// Whether the permit is for one use or for more, the caller chooses; whoever hands data over may ask
        /// for one use. How many denials about one subject an organisation causes is limited.
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
        /// - [`Error::RecordErased`]: the target is a record that was erased.
        /// - [`Error::StudyNotFound`]: the organisation has stated no such study.
        /// - [`Error::TooManyDenials`]: the organisation has caused [`Config::DenialBurst`] denials about the
        ///   subject, whatever the answer would be; one more every [`Config::DenialInterval`].
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
            usage: PermitUsage,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            let asked = (action, purpose);
            Self::do_request(caller, organisation, subject, target, asked, study, usage)
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

        /// Records that a permit was used, by whoever holds it.
        ///
        /// The practitioner who asked calls, before it reads. Where the data comes from another
        /// organisation, that one's disclosure on the permit records the use instead.
        ///
        /// # Events
        /// - [`Event::PermitUsed`].
        ///
        /// # Errors
        /// - [`Error::PermitNotFound`]: there is no such permit, or it was pruned.
        /// - [`Error::NotPermitHolder`]: somebody else asked for it.
        /// - [`Error::PermitUsedUp`]: it is for one use, and was used.
        /// - [`Error::PermitNotInForce`]: it does not stand now.
        #[pallet::call_index(10)]
        #[pallet::weight(T::WeightInfo::use_permit())]
        pub fn use_permit(
            origin: OriginFor<T>,
            subject: SubjectId,
            permit: PermitId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_use_permit(caller, subject, permit)
        }

        /// Posts the source's half of a disclosure about a subject.
        ///
        /// Whoever acts for the organisation that hands the data over calls, and hands it over once the half
        /// is in a block: then a permit cannot end in between. What it says is its own statement, but for a
        /// permit, which must stand now and be used up by it. What was handed over without any ground is
        /// accounted for as well, and so is what was about a subject that has ended.
        ///
        /// A member that received the data owes its half from now on, for
        /// [`Config::DisclosureDeadline`].
        ///
        /// # Events
        /// - [`Event::DisclosurePosted`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::SubjectNotFound`]: there never was such a subject.
        /// - [`Error::RecipientIsSource`]: data that stays is not disclosed.
        /// - [`Error::RecipientNotFound`]: the recipient is no member.
        /// - [`Error::CommitmentMissing`]: a commitment is zero.
        /// - [`Error::NothingDisclosed`]: no document is named.
        /// - [`Error::SeriesMalformed`]: it was never, or first and last do not fit how often it was.
        /// - [`Error::DisclosedInFuture`]: the last time is not over yet.
        /// - [`Error::BasisIsConsent`]: the ground of law is the patient's consent.
        /// - [`Error::PermitNotFound`]: the subject has no such permit.
        /// - [`Error::OutsidePermit`]: the permit is not for this source or recipient, this purpose or this
        ///   class, or was given after the first time.
        /// - [`Error::PermitUsedUp`]: the permit is for one use.
        /// - [`Error::PermitNotInForce`]: the permit does not stand now.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a disclosure.
        #[pallet::call_index(11)]
        #[pallet::weight(T::WeightInfo::disclose())]
        pub fn disclose(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            disclosure: Box<NewDisclosure>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_disclose(who, organisation, subject, *disclosure)
        }

        /// Posts that a disclosure was repeated: to the same recipient, for the same purpose, of the same.
        ///
        /// - `count`: how often until now, all together.
        /// - `last`: when, the last time.
        ///
        /// The recipient acknowledges what came to it. What it acknowledged before stays.
        ///
        /// # Events
        /// - [`Event::DisclosurePosted`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::DisclosureNotFound`]: there is no such disclosure.
        /// - [`Error::NotTheSource`]: another organisation posted it.
        /// - [`Error::HalfDisputed`]: the recipient disputes it.
        /// - [`Error::SeriesMalformed`]: it is not more often, or not later, than was said before.
        /// - [`Error::DisclosedInFuture`]: the last time is not over yet.
        /// - [`Error::PermitNotFound`], [`Error::PermitUsedUp`], [`Error::PermitNotInForce`]: it rests on a
        ///   permit, which does not carry it any more.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for what the recipient owes anew.
        #[pallet::call_index(12)]
        #[pallet::weight(T::WeightInfo::extend_series())]
        pub fn extend_series(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            disclosure: DisclosureId,
            count: u32,
            last: Moment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_extend_series(who, organisation, subject, disclosure, count, last)
        }

        /// Posts the recipient's half of a disclosure: the data was received.
        ///
        /// - `count`: how often until now, all together. What is beyond stays owed, so that nobody
        ///   acknowledges what the source adds in the meantime.
        ///
        /// What was disputed can be acknowledged later.
        ///
        /// # Events
        /// - [`Event::DisclosureAcknowledged`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::DisclosureNotFound`]: there is no such disclosure.
        /// - [`Error::NotTheRecipient`]: it is to another organisation, or outside the consortium.
        /// - [`Error::AlreadyAnswered`]: as many were acknowledged already.
        /// - [`Error::MoreThanDisclosed`]: the source says that it was less often.
        #[pallet::call_index(13)]
        #[pallet::weight(T::WeightInfo::acknowledge())]
        pub fn acknowledge(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            disclosure: DisclosureId,
            count: u32,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_acknowledge(who, organisation, subject, disclosure, count)
        }

        /// Posts the recipient's half of a disclosure: it was not so. Of a series, what was acknowledged
        /// before stays acknowledged.
        ///
        /// # Events
        /// - [`Event::DisclosureDisputed`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::DisclosureNotFound`]: there is no such disclosure.
        /// - [`Error::NotTheRecipient`]: it is to another organisation, or outside the consortium.
        /// - [`Error::AlreadyAnswered`]: it was acknowledged or disputed already.
        #[pallet::call_index(14)]
        #[pallet::weight(T::WeightInfo::dispute())]
        pub fn dispute(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            disclosure: DisclosureId,
            reason: DisputeReason,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_dispute(who, organisation, subject, disclosure, reason)
        }

        /// Posts a half of a disclosure whose accounting an oversight or law enforcement agency has
        /// suspended (45 CFR 164.528(a)(2)), sealed; or nothing, sealed alike.
        ///
        /// It names no subject and no time. All are owed an opening after [`Config::MaxSuspension`],
        /// whatever the agency asked for. So that posting one does not tell that there is a suspension, an
        /// organisation posts them regularly, most of them holding nothing.
        ///
        /// # Events
        /// - [`Event::HalfSealed`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::CommitmentMissing`]: the commitment is zero.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for it.
        #[pallet::call_index(15)]
        #[pallet::weight(T::WeightInfo::seal_half())]
        pub fn seal_half(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            commitment: Commitment,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_seal_half(who, organisation, commitment)
        }

        /// Opens what was sealed. A disclosure that it holds is from now on as any other.
        ///
        /// # Events
        /// - [`Event::DisclosurePosted`], where it holds a disclosure.
        /// - [`Event::HalfOpened`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::SealedHalfNotFound`]: the organisation has no such half, or opened it already.
        /// - [`Error::OpeningMismatch`]: this is not what was sealed.
        /// - [`Error::SubjectNotFound`]: there never was such a subject.
        /// - [`Error::OutsidePermit`]: it rests on a permit; only what rests on law can be suspended.
        /// - [`Error::RecipientIsSource`], [`Error::CommitmentMissing`], [`Error::NothingDisclosed`],
        ///   [`Error::SeriesMalformed`], [`Error::DisclosedInFuture`], [`Error::BasisIsConsent`]: as of
        ///   [`Pallet::disclose`], at the moment at which it was sealed. A recipient that is no member any
        ///   more keeps nothing closed.
        #[pallet::call_index(16)]
        #[pallet::weight(T::WeightInfo::open_half())]
        pub fn open_half(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            half: SealedHalfId,
            opening: Box<SealedHalf>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_open_half(who, organisation, half, *opening)
        }

        /// Posts a batch of accesses that were decided off chain.
        ///
        /// All were decided by the evaluator over one finalised state, which is at most
        /// [`Config::MaxStateAge`] old at the end of the period. Where it is older, because the chain could
        /// not be reached, the batch says so and holds treatment only; that no leaf is for anything else
        /// shows once it is seen. Each batch begins where the organisation's last one ended. One without
        /// leaves says that nothing was accessed.
        ///
        /// # Events
        /// - [`Event::AccessBatchPosted`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::PeriodInvalid`]: the period is empty or not over yet.
        /// - [`Error::PeriodNotNext`]: it leaves a gap behind the last batch, or overlaps it.
        /// - [`Error::BatchTooLarge`]: there are more than [`Config::MaxAccessBatchSize`] leaves.
        /// - [`Error::RootMalformed`]: the root is zero although there are leaves, or the other way round.
        /// - [`Error::StateAfterAccess`]: the state is younger than the beginning of the period.
        /// - [`Error::StateTooOld`]: it is too old, and the batch does not say that it is degraded.
        /// - [`Error::StateUnknown`]: the block is not one of this chain, as far as it remembers.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a batch.
        #[pallet::call_index(17)]
        #[pallet::weight(T::WeightInfo::post_batch())]
        pub fn post_batch(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            batch: AccessBatch,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_post_batch(who, organisation, batch)
        }

        /// Demands of an organisation all leaves of a subject in a period.
        ///
        /// The subject's controller calls, or a representative in force who may read. The organisation hands
        /// them over off chain, of each batch with what proves that they are all, and says so here. It owes
        /// that for [`Config::DemandDeadline`].
        ///
        /// # Events
        /// - [`Event::LeavesDemanded`].
        ///
        /// # Errors
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: the subject has ended.
        /// - [`Error::NotAuthorized`]: the caller neither controls nor represents it.
        /// - [`Error::PowerMissing`]: the representative may not read.
        /// - [`Error::OrganisationNotFound`]: no organisation has this number, or it was removed.
        /// - [`Error::PeriodInvalid`]: the period is empty or not over yet.
        /// - [`Error::DemandOpen`]: the organisation has not answered the last demand.
        #[pallet::call_index(18)]
        #[pallet::weight(T::WeightInfo::demand_leaves())]
        pub fn demand_leaves(
            origin: OriginFor<T>,
            subject: SubjectId,
            organisation: OrganisationId,
            period: Period,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_demand_leaves(who, subject, organisation, period)
        }

        /// Answers a demand of a subject's leaves: they were handed over, or it was shown that there are
        /// none.
        ///
        /// # Events
        /// - [`Event::LeavesAnswered`].
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`], [`Error::OrganisationNotActive`], [`Error::NotVouchedFor`],
        ///   [`Error::CredentialNotInForce`]: the caller does not act for the organisation now.
        /// - [`Error::DemandNotFound`]: nothing was demanded of it.
        /// - [`Error::AlreadyAnswered`]: it answered already.
        /// - [`Error::CommitmentMissing`]: it commits to nothing.
        /// - [`Error::NothingDisclosed`]: it handed no leaf over.
        #[pallet::call_index(19)]
        #[pallet::weight(T::WeightInfo::answer_demand())]
        pub fn answer_demand(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            answer: DemandAnswer,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_answer_demand(who, organisation, subject, answer)
        }

        /// Removes what was kept for [`Config::AccountingRetention`], answered or not, and counts of denials
        /// that no longer count.
        ///
        /// Any signed account may call. It removes all that are named, or none. The trail keeps its lines.
        ///
        /// # Events
        /// - [`Event::AccountingPruned`].
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: nothing is named.
        /// - [`Error::ItemNotFound`]: one of them does not exist, or is named twice.
        /// - [`Error::NotPrunable`]: one of them is kept still.
        #[pallet::call_index(20)]
        #[pallet::weight(T::WeightInfo::prune_accounting(items.len() as u32))]
        pub fn prune_accounting(
            origin: OriginFor<T>,
            items: BoundedVec<Prunable, T::MaxItemsPerPrune>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_accounting(&items)
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
        /// - [`Error::RecordErased`]: the target is a record that was erased.
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
        ///   [`Error::SubjectNotFound`], [`Error::SubjectNotActive`], [`Error::RecordNotFound`],
        ///   [`Error::RecordErased`]: as for [`Pallet::break_glass`].
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
