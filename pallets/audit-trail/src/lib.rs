//! The append-only log of what happened, a sink that every other pallet writes to.
//!
//! Other pallets write through [`AuditSink`](salus_primitives::traits::AuditSink), nobody else, and
//! nothing that is written is ever changed. Each line carries its number
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
//!
//! **Retention.** Lines that are older than governance says, ten years unless it says otherwise, leave
//! the state from the trail's beginning on ([`Pallet::prune`]), while their leaves stay in the range. So
//! what the state holds is every line from one number on. No pallet reads a line: what a consent, a
//! record or a permit is, is kept where it is kept, and the number of the line that names it is never
//! given again.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod impls;
#[cfg(test)]
mod mock;
mod retention;
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
    use frame_system::pallet_prelude::*;
    use salus_primitives::{
        audit::EntryContent,
        trail::{EntryKey, TrailHead, TrailRoot, MAX_PEAKS},
        EntryIndex, Moment, SubjectId,
    };
    use sp_core::H256;

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

        /// Who sets how long lines stay in the state.
        type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// How long lines stay in the state unless governance sets it, in milliseconds.
        #[pallet::constant]
        type DefaultRetention: Get<Moment>;

        /// How long lines stay in the state at least, in milliseconds, whatever governance sets.
        #[pallet::constant]
        type MinRetention: Get<Moment>;

        /// How many lines one call prunes at most. More than zero.
        #[pallet::constant]
        type MaxPruned: Get<u32>;

        /// What the calls and the hooks cost.
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

    /// The head of the trail's beginning that has left the state: the state holds the lines from its
    /// length on.
    #[pallet::storage]
    pub type Pruned<T: Config> = StorageValue<_, TrailHead, ValueQuery>;

    /// How long lines stay in the state, in milliseconds.
    #[pallet::storage]
    pub type Retention<T: Config> = StorageValue<_, Moment, ValueQuery, T::DefaultRetention>;

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
        /// It was set anew how long lines stay in the state.
        RetentionSet {
            /// In milliseconds.
            retention: Moment,
        },
        /// Old lines left the state.
        EntriesPruned {
            /// The number of the first of them.
            from: EntryIndex,
            /// The root of the trail's beginning that has left the state, up to the last of them.
            pruned: TrailRoot,
        },
    }

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// Lines stay longer than that.
        RetentionTooShort,
        /// It is so already.
        NotChanged,
        /// No line is named.
        NothingToPrune,
        /// The next line is not about this subject, or there is none.
        EntryNotFound,
        /// The line is not as old as it has to be.
        RetentionNotOver,
        /// The lines and the nodes do not make the trail's own peaks.
        ProofInvalid,
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

        fn integrity_test() {
            assert!(
                T::MinRetention::get() <= T::DefaultRetention::get(),
                "the default is too short"
            );
            assert!(T::MaxPruned::get() > 0, "nothing could be pruned");
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Sets how long lines stay in the state, in milliseconds. For governance. Lines that have left
        /// it do not come back.
        ///
        /// # Events
        /// - [`Event::RetentionSet`]
        ///
        /// # Errors
        /// - [`Error::RetentionTooShort`]: it is less than [`Config::MinRetention`].
        /// - [`Error::NotChanged`]: it is so already.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::set_retention())]
        pub fn set_retention(origin: OriginFor<T>, retention: Moment) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_set_retention(retention)
        }

        /// Takes the oldest lines out of the state: all that are named, or none. For any signed account.
        ///
        /// Lines leave in the order of their writing. The caller names the subject of each, which the
        /// chain does not know by a line's number alone, and shows that the lines are those of the
        /// range: `nodes` are the nodes of the mountain in which the pruned beginning will end, to its
        /// right, from left to right ([`TrailHead::begins_with`]). Only who was told every leaf, and
        /// so can go on proving lines that the state no longer holds, can make them; a line that was
        /// changed in the state does not leave it.
        ///
        /// No line of the trail tells of it: that of each call would take the room of a line again. The
        /// event does, and [`Pruned`].
        ///
        /// # Events
        /// - [`Event::EntriesPruned`]
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: no line is named.
        /// - [`Error::EntryNotFound`]: the next line is not about the subject that is named for it, or
        ///   there are not so many lines.
        /// - [`Error::RetentionNotOver`]: one of them is too young.
        /// - [`Error::ProofInvalid`]: the lines and the nodes do not make the peaks of the trail.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::prune(subjects.len() as u32))]
        pub fn prune(
            origin: OriginFor<T>,
            subjects: BoundedVec<Option<SubjectId>, T::MaxPruned>,
            nodes: BoundedVec<H256, ConstU32<MAX_PEAKS>>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune(&subjects, &nodes)
        }
    }
}
