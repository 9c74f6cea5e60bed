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

use frame_support::pallet_macros::import_section;

mod accounting;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod bulk;
mod calls;
mod disclosures;
mod emergency;
#[cfg(feature = "runtime-benchmarks")]
mod emergency_benchmarking;
mod emergency_reads;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod emergency_try_state;
mod emergency_types;
mod errors;
mod events;
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
#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
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
}
