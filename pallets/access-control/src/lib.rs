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
//! Emergencies (the purposes BTG and ERTREAT) have a journey of their own and are not asked for here.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod impls;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
mod types;
pub mod weights;

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
    use crate::{Outcome, Permit, Target, WeightInfo};
    #[cfg(feature = "runtime-benchmarks")]
    use salus_primitives::traits::{
        ConsentsHelper, OrganisationsHelper, RecordsHelper, SubjectsHelper,
    };
    use salus_primitives::{
        identity::SubjectRefusal,
        organisation::{AllowanceRefusal, StandingRefusal},
        traits::{Allowances, AuditSink, Consents, Organisations, Records, Subjects},
        ConsentAction, Moment, OrganisationId, PermitId, PurposeOfUse, StudyId, SubjectId,
    };

    use frame_support::{pallet_prelude::*, traits::Time};
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
        /// - [`Error::RecordErased`]: the target is a record that was erased.
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
    }
}
