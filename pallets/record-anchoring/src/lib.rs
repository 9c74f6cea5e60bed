//! Commitments to medical records, one by one and in batches.
//!
//! A record never touches the chain. Its custodian keeps it, and anchors a salted commitment to it
//! ([`Commitment`](salus_primitives::Commitment)), so that anyone who is given record and salt can
//! check that it is what was anchored, and when. A record that is anchored singly shows its subject,
//! its class and its labels, since consents speak about these. A batch shows nothing but the root of
//! a Merkle tree over commitments: no subject, no class.
//!
//! The same commitment can be anchored more than once, and no index is kept to refuse it: commitments
//! are salted, so that two of one value come from one custodian that anchored twice, and each anchor
//! only states that its record existed by then. Whoever copies a stranger's commitment can open
//! neither.
//!
//! Records and batches count against the byte allowance of the organisation that anchored them.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::{Batch, CollectionBasis, LeafKind, NewBatch, NewRecord, Record, SchemaVersion};
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
    use super::*;
    use frame_support::{pallet_prelude::*, traits::Time};
    use frame_system::pallet_prelude::{ensure_signed, BlockNumberFor, OriginFor};
    use salus_primitives::{
        organisation::AllowanceRefusal,
        traits::{Allowances, AuditSink, Consents, Organisations, Subjects},
        BatchId, Commitment, Moment, OrganisationId, RecordId, SubjectId,
    };
    use sp_core::H256;

    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// The register of anchored records.
    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    /// What the register needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
        /// The clock, in milliseconds since 1970.
        type Clock: Time<Moment = Moment>;

        /// Where every anchor is told. Its numbers name records and batches.
        type AuditTrail: AuditSink<Self::AccountId>;

        /// Says who may act for an organisation.
        type Organisations: Organisations<Self::AccountId>;

        /// Says which subjects there are.
        type Subjects: Subjects<Self::AccountId>;

        /// Says how much an organisation may store.
        type Allowances: Allowances;

        /// Says whether a subject consented to its data being kept.
        type Consents: Consents<Self::AccountId>;

        /// What the calls cost.
        type WeightInfo: WeightInfo;

        /// How many records one page of [`Pallet::records`] holds at most.
        #[pallet::constant]
        type MaxPageSize: Get<u32>;

        /// How many leaves a batch may have. It may be raised, never lowered: batches stay.
        #[pallet::constant]
        type MaxBatchSize: Get<u32>;

        /// Makes members for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type OrganisationsHelper: salus_primitives::traits::OrganisationsHelper<Self::AccountId>;

        /// Makes subjects for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type SubjectsHelper: salus_primitives::traits::SubjectsHelper<Self::AccountId>;

        /// Makes consents for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type ConsentsHelper: salus_primitives::traits::ConsentsHelper<Self::AccountId>;
    }

    /// The records that were anchored one by one, by subject and number.
    #[pallet::storage]
    pub type Records<T: Config> =
        StorageDoubleMap<_, Blake2_128Concat, SubjectId, Twox64Concat, RecordId, Record>;

    /// The batches, by the organisation that anchored them and number.
    #[pallet::storage]
    pub type Batches<T: Config> =
        StorageDoubleMap<_, Twox64Concat, OrganisationId, Twox64Concat, BatchId, Batch>;

    /// What the register tells.
    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A record was anchored.
        RecordAnchored {
            /// The subject that it is about.
            subject: SubjectId,
            /// Its number.
            record: RecordId,
            /// The organisation that keeps it.
            organisation: OrganisationId,
            /// The commitment to it.
            commitment: Commitment,
        },
        /// A batch of records was anchored.
        BatchAnchored {
            /// Its number.
            batch: BatchId,
            /// The organisation that keeps the records.
            organisation: OrganisationId,
            /// The root of the Merkle tree over the commitments.
            root: H256,
            /// How many commitments the tree has.
            count: u32,
        },
    }

    /// Why nothing was anchored.
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
    }

    impl<T> From<AllowanceRefusal> for Error<T> {
        fn from(refusal: AllowanceRefusal) -> Self {
            match refusal {
                AllowanceRefusal::AllowanceExhausted => Self::AllowanceExhausted,
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
        /// Anchors one record about a subject. The organisation becomes its custodian.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// - `organisation`: the organisation that keeps the record.
        /// - `subject`: whom the record is about.
        /// - `record`: the commitment, and what of the record matters to decisions. On the basis of
        ///   consent, the subject's consents must permit the organisation to collect such data, which it
        ///   wrote, for treatment. A basis of law is the custodian's own statement: it is recorded.
        ///
        /// # Events
        /// - [`Event::RecordAnchored`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::UnknownCode`]: the labels have a bit that stands for no label.
        /// - [`Error::CommitmentMissing`]: the commitment is zero.
        /// - [`Error::DataTimeInFuture`]: the time that the data is about has not come yet.
        /// - [`Error::SubjectNotFound`]: there is no such subject.
        /// - [`Error::SubjectNotActive`]: the subject has ended.
        /// - [`Error::NotPermitted`]: the basis is consent, and the answer is not to permit.
        /// - [`Error::BasisIsConsent`]: the basis is a ground of law that is the patient's consent.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a record.
        #[pallet::call_index(0)]
        #[pallet::weight(match record.basis {
            CollectionBasis::Consent => T::WeightInfo::anchor_by_consent(),
            CollectionBasis::Law(_) => T::WeightInfo::anchor_by_law(),
        })]
        pub fn anchor(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            subject: SubjectId,
            record: NewRecord,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_anchor(who, organisation, subject, record)
        }

        /// Anchors the root of a Merkle tree over commitments to records. No subject shows.
        ///
        /// The origin must be signed by somebody who acts for the organisation: its own account, or a
        /// practitioner that it vouches for.
        ///
        /// - `organisation`: the organisation that keeps the records.
        /// - `batch`: the root, how many leaves there are, and the schema of the records. Only
        ///   commitments to records can be leaves.
        ///
        /// # Events
        /// - [`Event::BatchAnchored`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::NotVouchedFor`]: the organisation does not vouch for the caller.
        /// - [`Error::CredentialNotInForce`]: the caller's credential does not hold now.
        /// - [`Error::EmptyBatch`]: there are no leaves.
        /// - [`Error::BatchTooLarge`]: there are more leaves than [`Config::MaxBatchSize`].
        /// - [`Error::CommitmentMissing`]: the root is zero.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a batch.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::anchor_batch())]
        pub fn anchor_batch(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            batch: NewBatch,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_anchor_batch(who, organisation, batch)
        }
    }
}
