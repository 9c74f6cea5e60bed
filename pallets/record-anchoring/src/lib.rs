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
//! - **Versions.** A record is never changed: its custodian anchors another in its place. Versions make a
//!   chain without forks, each naming the one before it and the one after it, so that no value grows with
//!   the chain; an old version can be checked as before.
//! - **Erasure.** The commitment leaves the state, and a tombstone stays: when, and on what ground. It
//!   reaches the state of now; what a block carried, it carried. A record is not erased while a hold
//!   stands: a duty to retain it, or a legal claim.
//! - **Custody** passes to another organisation when its custodian offers the record and the other accepts
//!   it, or when its custodian was removed, to the one that keeps the subject.
//! - **Attestations.** Other organisations confirm that they hold or have checked the record.
//!
//! Records, tombstones and batches count against the byte allowance of the organisation that keeps them,
//! attestations against that of the organisation that confirms.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

mod attestations;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod custody;
mod erasure;
mod errors;
mod events;
mod impls;
#[cfg(test)]
mod mock;
mod reads;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
mod types;
mod versions;
pub mod weights;

/// The pallet.
#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
    use super::*;
    use frame_support::{pallet_prelude::*, traits::Time};
    use frame_system::pallet_prelude::{ensure_signed, BlockNumberFor, OriginFor};
    use salus_primitives::{
        organisation::AllowanceRefusal,
        traits::{Allowances, AuditSink, Consents, Organisations, Subjects},
        BatchId, Commitment, ErasureGround, Moment, OrganisationId, RecordId, RetentionGround,
        SubjectId, VersionRelation,
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

        /// Who governs: it says what must not be erased beside the custodians.
        type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

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

        /// How many organisations may confirm a record at a time. It may be raised, never lowered.
        #[pallet::constant]
        type MaxAttestations: Get<u32>;

        /// How long an organisation may accept a record that it is offered, in milliseconds.
        #[pallet::constant]
        type OfferLifetime: Get<Moment>;

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

    /// What stays of the records that were erased.
    #[pallet::storage]
    pub type Tombstones<T: Config> =
        StorageDoubleMap<_, Blake2_128Concat, SubjectId, Twox64Concat, RecordId, Tombstone>;

    /// What stays of the batches that were erased.
    #[pallet::storage]
    pub type BatchTombstones<T: Config> =
        StorageDoubleMap<_, Twox64Concat, OrganisationId, Twox64Concat, BatchId, BatchTombstone>;

    /// Who confirms a record. It ends with the record.
    #[pallet::storage]
    pub type Attestations<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        SubjectId,
        Twox64Concat,
        RecordId,
        BoundedVec<Attestation, T::MaxAttestations>,
        ValueQuery,
    >;

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(T::OfferLifetime::get() > 0, "an offer can be accepted for a while");
            assert!(T::MaxAttestations::get() > 0, "somebody can confirm a record");
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }
}
