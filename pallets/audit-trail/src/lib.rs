//! The append-only log of what happened, a sink that every other pallet writes to.
//!
//! Other pallets write through [`AuditSink`](salus_primitives::traits::AuditSink); nobody calls
//! this pallet, and nothing that is written is ever changed or removed. Each line carries a number
//! in the whole trail ([`Head`]) and is kept under its subject and a number within that subject, so
//! that a patient's trail is read in order without an index of its own.
//!
//! A line costs three writes ([`Head`], [`Lengths`], [`Entries`]) and three reads ([`Head`],
//! [`Lengths`] and the clock).

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::TrailHead;
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
    use frame_system::pallet_prelude::BlockNumberFor;
    use salus_primitives::{audit::AuditEntry, EntryIndex, Moment, SubjectId};

    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// The append-only audit trail.
    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    /// What the trail needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
        /// The clock, in milliseconds since 1970.
        type Clock: Time<Moment = Moment>;

        /// How many lines one page of [`Pallet::entries`] holds at most.
        #[pallet::constant]
        type MaxPageSize: Get<u32>;
    }

    /// How far the trail has grown.
    #[pallet::storage]
    pub type Head<T: Config> = StorageValue<_, TrailHead, ValueQuery>;

    /// How many lines there are about each subject; under `None`, about no subject.
    #[pallet::storage]
    pub type Lengths<T: Config> =
        StorageMap<_, Blake2_128Concat, Option<SubjectId>, u32, ValueQuery>;

    /// The lines, by subject and number within the subject, from 0. Under `None` are the lines about
    /// no subject.
    #[pallet::storage]
    pub type Entries<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        Option<SubjectId>,
        Twox64Concat,
        u32,
        AuditEntry<T::AccountId>,
    >;

    /// What the trail tells.
    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A line was written. What it says is in state, under its subject and number.
        Appended {
            /// Its number in the whole trail.
            index: EntryIndex,
            /// The subject that it is about, if any.
            subject: Option<SubjectId>,
            /// Its number among the lines about that subject.
            number: u32,
        },
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }
}
