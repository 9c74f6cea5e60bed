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
mod calls;
mod decisions;
mod errors;
mod events;
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

use frame_support::pallet_macros::import_section;

#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
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

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }
}
