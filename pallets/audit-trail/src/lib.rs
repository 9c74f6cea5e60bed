//! The append-only log of what happened, a sink that every other pallet writes to.
//!
//! Other pallets write through [`AuditSink`](salus_primitives::traits::AuditSink); nobody calls
//! this pallet, and nothing that is written is ever changed or removed. Each line carries its number
//! in the whole trail and is kept under its subject and that number, in an order in which the keys of
//! the state sort: a patient's trail is read in the order of its writing without an index of its own,
//! and that no line of it is left out is shown by a proof of everything that the state holds under the
//! subject.
//!
//! A line costs two writes ([`Head`] and [`Entries`]) and two reads ([`Head`] and the clock), however
//! long the trail is. Over all lines stands a Merkle mountain range, of which [`Head`] keeps the peaks:
//! see [`salus_primitives::trail`]. Its root goes into the digest of every header, so that whoever has
//! two headers can be shown that the trail only grew between them, whatever code the chain ran. That is
//! why this pallet comes last in the runtime: no hook writes a line after its own.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
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
pub mod weights;

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
    use crate::WeightInfo;
    use frame_support::{pallet_prelude::*, traits::Time};
    use frame_system::pallet_prelude::BlockNumberFor;
    use salus_primitives::{
        audit::EntryContent,
        trail::{EntryKey, TrailHead},
        EntryIndex, Moment, SubjectId,
    };

    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// How many bytes of a proof lead to one value: what the SDK's own measurements take.
    const PATH_LENGTH: u64 = 1_485;

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

        /// What the hooks cost.
        type WeightInfo: WeightInfo;
    }

    /// How far the trail has grown.
    // A block reads it once from the database and writes it once, however many lines it writes. That is
    // reserved where the block begins, and measurements of calls do not count it again.
    #[pallet::storage]
    #[pallet::whitelist_storage]
    pub type Head<T: Config> = StorageValue<_, TrailHead, ValueQuery>;

    /// The lines, by subject and number in the whole trail. Under `None` are the lines about no
    /// subject. What the key says the value does not repeat.
    // The number needs no hash: the chain gives it, so nobody can crowd a branch of the state.
    #[pallet::storage]
    pub type Entries<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        Option<SubjectId>,
        Identity,
        EntryKey,
        EntryContent<T::AccountId>,
    >;

    /// What the trail tells.
    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A line was written. What it says is in state, under its subject and its number.
        Appended {
            /// Its number in the whole trail.
            index: EntryIndex,
            /// The subject that it is about, if any.
            subject: Option<SubjectId>,
        },
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn on_initialize(_: BlockNumberFor<T>) -> Weight {
            // What is reserved here for the head no measurement counts: see there.
            let head = Weight::from_parts(0, TrailHead::max_encoded_len() as u64)
                .saturating_add(Weight::from_parts(0, PATH_LENGTH))
                .saturating_add(T::DbWeight::get().reads_writes(1, 1));
            T::WeightInfo::on_finalize().saturating_add(head)
        }

        fn on_finalize(_: BlockNumberFor<T>) {
            frame_system::Pallet::<T>::deposit_log(Self::root().digest_item());
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }
}
