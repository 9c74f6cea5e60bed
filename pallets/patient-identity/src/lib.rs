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
//! A desk of the custodian gives it a key when the patient claims it.
//!
//! A **representative** is appointed by the controller, in a capacity (HL7 contractsignertypecodes), with
//! powers and for a period. An executor has force once the patient has died, and every other until
//! then. Where they disagree the word of the subject counts before that of somebody whom a court named,
//! and that before an attorney's for health care or a guardian's, and that before all others'
//! ([`Rank`](salus_primitives::identity::Rank)).
//!
//! What the controller cannot or would not do comes from a **paper**: the order of a court, or what a
//! patient without a key signed about its representatives. A desk records it, and it has no force until
//! somebody else confirms it: what a court said, a desk of another organisation, so that no
//! organisation alone gives a patient into anybody's hands.
//!
//! The control of a subject goes from hand to hand only with a signature of the new controller over a
//! payload that names the subject. A subject ends when its controller leaves: then it is but an id that
//! is used. Who was bound to it is given back by a call that anyone may make.
//!
//! A **report of death** lets nobody act for the subject. It can be contested for a while; from then on
//! the executor acts.
//!
//! Of a minor the custodian states the month of majority. From then on a representative of the kind
//! guardian has no force, and the patient can take over without it.
//!
//! A controller whose key is lost is replaced by **guardians** that it chose: enough of them approve of
//! one account, which signed for it; the controller may veto for a while; then anyone finishes it.
//!
//! The custodian stands behind the controller, the representatives, the guardians and whom a recovery
//! would make the controller ([`Sponsors`]), so that their transactions get into the pool. What is stored
//! for a subject counts against the custodian's byte allowance.
//!
//! A patient's rights calls are free, whoever stands behind it ([`RightsLane`], [`lane`]), and are not
//! refused where the allowance is used up.
//!
//! [`Sponsors`]: salus_primitives::traits::Sponsors

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod allowance;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod control;
mod death;
mod errors;
mod events;
pub mod extension;
mod impls;
mod keys;
pub mod lane;
#[cfg(test)]
mod mock;
mod papers;
mod recovery;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::SigningHelper;
pub use extension::RightsLane;
pub use lane::{FreeCalls, OperationalUse};
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
    use super::*;
    use frame_support::{
        pallet_prelude::*,
        traits::{Contains, Time},
    };
    use frame_system::pallet_prelude::*;
    use salus_primitives::{
        identity::{Powers, SubjectRefusal},
        organisation::{AllowanceRefusal, SponsorshipRefusal, StandingRefusal},
        signed_payload::UsedPayload,
        traits::{Allowances, AuditSink, Desks, Organisations, RightsCalls, Sponsors},
        Commitment, EntryIndex, Moment, Month, OrganisationId, Period, RepresentativeKind,
        SubjectId,
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

        /// How much organisations may store.
        type Allowances: Allowances;

        /// What the organisations' desks recorded from paper, in numbers.
        type Desks: Desks;

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

        /// How many representatives a subject may have, in force or not, beside those that a court
        /// named.
        #[pallet::constant]
        type MaxRepresentatives: Get<u32>;

        /// How long after an enrolment the custodian may state when the patient comes of age, in
        /// milliseconds.
        #[pallet::constant]
        type MajorityWindow: Get<Moment>;

        /// How long a controller may have at most to veto a recovery, in milliseconds.
        #[pallet::constant]
        type MaxRecoveryDelay: Get<Moment>;

        /// How long the guardians have to approve of a recovery, in milliseconds.
        #[pallet::constant]
        type RecoveryLifetime: Get<Moment>;

        /// How long a report of death can be contested, in milliseconds. The executor has no force
        /// until then.
        #[pallet::constant]
        type DeathContestWindow: Get<Moment>;

        /// How long a recorded paper waits for whoever confirms it, in milliseconds.
        #[pallet::constant]
        type PaperLifetime: Get<Moment>;

        /// Knows the rights calls, which are of the operational class.
        type RightsCalls: RightsCalls<Self::RuntimeCall, Self::AccountId>;

        /// The calls of the operational class that the rest of a block is kept for. They are not counted
        /// against [`Config::OperationalWeight`].
        type Reserved: Contains<Self::RuntimeCall>;

        /// How many rights calls are free at a time to each who acts for a subject: to its controller,
        /// to each representative, and to its custodian's desks together.
        #[pallet::constant]
        type MaxFreeCalls: Get<u32>;

        /// In which time one free call comes back, in milliseconds.
        #[pallet::constant]
        type FreeCallInterval: Get<Moment>;

        /// What the free calls of a block may weigh together.
        #[pallet::constant]
        type FreeWeight: Get<Weight>;

        /// What the operational transactions of a block may weigh together, free or not, save
        /// [`Config::Reserved`].
        #[pallet::constant]
        type OperationalWeight: Get<Weight>;

        /// The weights of the calls and of the transaction extension.
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

    /// The subject that an account is engaged for: it is its representative, its guardian, whom a
    /// recovery that is under way would make its controller, or whom a paper that waits would make its
    /// representative.
    #[pallet::storage]
    pub type Engagements<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, SubjectId>;

    /// Who may together replace a subject's controller.
    #[pallet::storage]
    pub type Guardianships<T: Config> =
        StorageMap<_, Blake2_128Concat, SubjectId, Guardianship<T::AccountId>>;

    /// The recoveries that are under way, one for a subject at most.
    #[pallet::storage]
    pub type Recoveries<T: Config> =
        StorageMap<_, Blake2_128Concat, SubjectId, Recovery<T::AccountId>>;

    /// The payloads that were used and whose deadline may not have passed yet, by digest.
    #[pallet::storage]
    pub type UsedPayloads<T: Config> = StorageMap<_, Identity, H256, UsedPayload>;

    /// The papers that wait for whoever confirms them: subject, the organisation that recorded it. One
    /// of each organisation at most, so that none can take up the places of others.
    #[pallet::storage]
    pub type Papers<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        SubjectId,
        Twox64Concat,
        OrganisationId,
        Paper<T::AccountId>,
    >;

    /// The hashes of the subjects' encryption keys. Apart from the subjects, which are read at every
    /// consent.
    #[pallet::storage]
    pub type KeyHashes<T: Config> = StorageMap<_, Blake2_128Concat, SubjectId, KeyHash>;

    /// What was let into the last block that held operational transactions.
    #[pallet::storage]
    pub type OperationalUsed<T: Config> =
        StorageValue<_, OperationalUse<BlockNumberFor<T>>, ValueQuery>;

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(T::MaxDeadline::get() > 0, "a payload must be able to hold for a while");
            assert!(T::RecoveryLifetime::get() > 0, "guardians must have time to approve");
            assert!(T::DeathContestWindow::get() > 0, "the living must have time to contest");
            assert!(T::PaperLifetime::get() > 0, "a paper must be able to wait");
            assert!(T::MaxFreeCalls::get() > 0, "a patient must be able to exercise its rights");
            assert!(T::FreeCallInterval::get() > 0, "free calls must count for a while");
            assert!(
                T::FreeWeight::get().all_lte(T::OperationalWeight::get()),
                "free calls are operational"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }
}
