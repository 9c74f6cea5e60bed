//! The members decide: one organisation, one vote.
//!
//! A **proposal** is a call that governance is asked for, and nothing else can be proposed. What it is
//! about puts it on a **track** ([`Track`]), with a threshold, times, and an origin of its own, by which
//! the call is made once it is enacted. No track's origin is Root, and none opens what another is for.
//!
//! An organisation votes by its controller or the voting account that it named, and may change its mind
//! until the end. **Votes are counted when they are read**, those of organisations that are active at
//! that moment, against all votes that there are then. Ballots are kept by organisation: whoever speaks
//! for it, it has one.
//!
//! 1. [`propose`](Call::propose): a member, by its controller or voting account.
//! 2. [`vote`](Call::vote): every member, for it or against it.
//! 3. [`confirm`](Call::confirm): anyone, once the votes are there. The delay begins.
//! 4. [`enact`](Call::enact): anyone, once the delay is over. The votes are counted again, and only with
//!    enough of them still there is anything done: who finds during the delay that an upgrade is not
//!    what it was said to be takes its vote back.
//! 5. [`close`](Call::close): anyone, once it is over and nothing came of it.
//!
//! An **upgrade** of the runtime is decided by the hash of its code
//! ([`authorize_upgrade`](Call::authorize_upgrade)); anyone brings the code then, by the
//! `apply_authorized_upgrade` of `frame_system`.
//!
//! A **pause** ([`pause`](Call::pause)) keeps a class of calls out for a short time, and ends by itself.
//! [`CheckPause`] tells the pool, and [`NotPaused`] everything that is dispatched.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod extension;
mod impls;
#[cfg(test)]
mod mock;
mod pauses;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod types;
pub mod weights;

pub use extension::{CheckPause, NotPaused};
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
    use super::*;
    use alloc::{boxed::Box, vec::Vec};
    use frame_support::{
        dispatch::{GetDispatchInfo, PostDispatchInfo},
        pallet_prelude::*,
        traits::Time,
    };
    use frame_system::pallet_prelude::*;
    use salus_primitives::{
        governance::CallClass,
        organisation::AllowanceRefusal,
        traits::{Allowances, AuditSink, Electorate},
        Moment, OrganisationId, ProposalId,
    };
    use sp_core::H256;
    use sp_runtime::traits::Dispatchable;

    /// The version of the storage's layout.
    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// The pallet.
    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config:
        frame_system::Config<
        Hash = H256,
        RuntimeCall: GetDispatchInfo + Dispatchable<PostInfo = PostDispatchInfo> + From<Call<Self>>,
        RuntimeEvent: From<Event<Self>>,
        RuntimeOrigin: From<Origin>,
    >
    {
        /// Which calls the members decide about, and under which rules.
        type Tracks: Tracks<Self::RuntimeCall>;

        /// Who votes.
        type Electorate: Electorate<Self::AccountId>;

        /// Against whose allowance a proposal counts.
        type Allowances: Allowances;

        /// The trail that every step is written to.
        type AuditTrail: AuditSink<Self::AccountId>;

        /// The clock, in milliseconds since 1970.
        type Clock: Time<Moment = Moment>;

        /// Who decides which code the runtime is upgraded to.
        type UpgradeOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// Who pauses, and ends a pause.
        type PauseOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// In which class calls are paused.
        type CallClasses: CallClasses<Self::RuntimeCall>;

        /// How many members can be active at a time.
        #[pallet::constant]
        type MaxMembers: Get<u32>;

        /// How many proposals of one organisation can wait.
        #[pallet::constant]
        type MaxProposals: Get<u32>;

        /// How long a call that is proposed can be, in bytes.
        #[pallet::constant]
        type MaxCallLength: Get<u32>;

        /// What a call that is proposed can weigh.
        #[pallet::constant]
        type MaxCallWeight: Get<Weight>;

        /// How long a pause can last, in milliseconds.
        #[pallet::constant]
        type MaxPause: Get<Moment>;

        /// The weights of the calls and of the transaction extension.
        type WeightInfo: WeightInfo;

        /// Makes voters for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type ElectorateHelper: salus_primitives::traits::ElectorateHelper<Self::AccountId>;

        /// Makes calls for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type CallHelper: CallHelper<Self::RuntimeCall>;
    }

    /// What the members decided, on which track.
    #[pallet::origin]
    pub type Origin = Decided;

    /// The bytes of a call.
    pub type CallBytes<T> = BoundedVec<u8, <T as Config>::MaxCallLength>;

    /// The votes on a proposal, in the order of the organisations' numbers.
    pub type BallotsOf<T> = BoundedVec<Ballot, <T as Config>::MaxMembers>;

    /// The rules of tracks for which the genesis gave others than are in the runtime. No call changes
    /// them.
    #[pallet::storage]
    pub type Rules<T: Config> = StorageMap<_, Twox64Concat, Track, TrackRules>;

    /// What waits for votes, or for its enactment.
    #[pallet::storage]
    pub type Proposals<T: Config> = StorageMap<_, Twox64Concat, ProposalId, Proposal>;

    /// The calls of the proposals, as they are encoded.
    #[pallet::storage]
    pub type Calls<T: Config> = StorageMap<_, Twox64Concat, ProposalId, CallBytes<T>>;

    /// The votes on the proposals, also of organisations that are active no longer.
    #[pallet::storage]
    pub type Ballots<T: Config> = StorageMap<_, Twox64Concat, ProposalId, BallotsOf<T>, ValueQuery>;

    /// How many proposals of an organisation wait.
    #[pallet::storage]
    pub type OpenProposals<T: Config> =
        StorageMap<_, Twox64Concat, OrganisationId, u32, ValueQuery>;

    /// The classes of calls that are paused, or were not long ago.
    #[pallet::storage]
    pub type Pauses<T: Config> =
        StorageValue<_, BoundedVec<Pause, ConstU32<{ CallClass::ALL.len() as u32 }>>, ValueQuery>;

    /// Rules that differ from the runtime's.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// The tracks that they are for.
        pub tracks: Vec<GenesisTrack>,
        #[serde(skip)]
        #[doc(hidden)]
        pub _config: core::marker::PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            for GenesisTrack { track, rules } in &self.tracks {
                assert!(rules.are_valid(), "genesis: nothing can pass on the track {track:?}");
                assert!(!Rules::<T>::contains_key(track), "genesis: {track:?} has rules twice");
                Rules::<T>::insert(track, rules);
            }
        }
    }

    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// An organisation proposed something to the members.
        Proposed {
            /// The proposal.
            proposal: ProposalId,
            /// Who proposed it.
            organisation: OrganisationId,
            /// The track.
            track: Track,
            /// The BLAKE2b-256 hash of the call.
            call_hash: H256,
            /// The first moment at which it can no longer pass.
            voting_ends: Moment,
        },
        /// An organisation voted, or changed its vote.
        Voted {
            /// The proposal.
            proposal: ProposalId,
            /// The organisation.
            organisation: OrganisationId,
            /// Whether it is for the proposal.
            is_aye: bool,
        },
        /// A proposal has the votes that it needs, and its delay began.
        Passed {
            /// The proposal.
            proposal: ProposalId,
            /// How the votes stood.
            tally: Tally,
            /// When it can be enacted.
            passage: Passage,
        },
        /// What was proposed was done.
        Enacted {
            /// The proposal.
            proposal: ProposalId,
            /// How the votes stood.
            tally: Tally,
        },
        /// A proposal ended without being done.
        Closed {
            /// The proposal.
            proposal: ProposalId,
        },
        /// Whoever had made a proposal took it back.
        Withdrawn {
            /// The proposal.
            proposal: ProposalId,
        },
        /// The members decided which code the runtime is upgraded to. Anyone can bring it.
        UpgradeAuthorized {
            /// The BLAKE2b-256 hash of the code.
            code_hash: H256,
        },
        /// Calls of a class are paused.
        Paused {
            /// The class.
            class: CallClass,
            /// The first moment at which they no longer are.
            until: Moment,
        },
        /// A pause was ended before its time.
        PauseLifted {
            /// The class.
            class: CallClass,
        },
    }

    /// Why a call was refused.
    #[pallet::error]
    pub enum Error<T> {
        /// The caller votes for no active organisation.
        NotVoter,
        /// The members do not decide about this call.
        NotGoverned,
        /// The call is longer than one that is proposed can be.
        CallTooLong,
        /// The call weighs more than one that is proposed can.
        CallTooHeavy,
        /// As many proposals of the organisation as there can be wait already.
        TooManyProposals,
        /// The organisation stores as much as it may.
        AllowanceExhausted,
        /// There is no such proposal.
        ProposalNotFound,
        /// Nothing more comes of the proposal.
        VotingOver,
        /// It is so already.
        NotChanged,
        /// As many organisations as can be active have voted already.
        TooManyBallots,
        /// The proposal has passed already.
        AlreadyPassed,
        /// The proposal has not the votes that it needs.
        NotApproved,
        /// The proposal has not passed yet.
        NotPassed,
        /// The delay of the proposal is not over.
        TooEarly,
        /// The time in which the proposal could be enacted is over.
        Expired,
        /// The runtime was upgraded since the proposal was made.
        RuntimeChanged,
        /// Something may still come of the proposal.
        StillOpen,
        /// Another organisation made the proposal.
        NotProposer,
        /// The pause would last no time, or longer than one can.
        DurationInvalid,
        /// Calls of the class are not paused.
        NotPaused,
        /// No member would be active any more, and nobody could decide anything.
        NobodyLeft,
    }

    impl<T> From<AllowanceRefusal> for Error<T> {
        fn from(refusal: AllowanceRefusal) -> Self {
            match refusal {
                AllowanceRefusal::AllowanceExhausted => Self::AllowanceExhausted,
            }
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Proposes a call to the members, on the track that it belongs to. Called by the controller or
        /// the voting account of an active organisation, which is held to what the proposal stores until
        /// it ends. It does not vote by that.
        ///
        /// # Events
        /// - [`Event::Proposed`]
        ///
        /// # Errors
        /// - [`Error::NotVoter`]: the caller votes for no active organisation.
        /// - [`Error::NotGoverned`]: the members do not decide about this call.
        /// - [`Error::CallTooLong`]: it has more bytes than [`Config::MaxCallLength`].
        /// - [`Error::CallTooHeavy`]: it can weigh more than [`Config::MaxCallWeight`].
        /// - [`Error::TooManyProposals`]: as many of the organisation as there can be wait already.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for it.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::propose())]
        pub fn propose(origin: OriginFor<T>, call: Box<T::RuntimeCall>) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_propose(caller, *call)
        }

        /// Votes for a proposal or against it, or changes the vote, until the proposal ends: also after
        /// it has passed. Called by the controller or the voting account of an active organisation.
        ///
        /// # Events
        /// - [`Event::Voted`]
        ///
        /// # Errors
        /// - [`Error::NotVoter`]: the caller votes for no active organisation.
        /// - [`Error::ProposalNotFound`]: there is no such proposal.
        /// - [`Error::VotingOver`]: nothing more comes of it.
        /// - [`Error::NotChanged`]: this is how the organisation voted.
        /// - [`Error::TooManyBallots`]: as many organisations as can be active have voted and are.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::vote())]
        pub fn vote(origin: OriginFor<T>, proposal: ProposalId, is_aye: bool) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_vote(caller, proposal, is_aye)
        }

        /// Counts the votes, and lets the delay of the proposal begin if they are enough. Anyone may
        /// call it.
        ///
        /// # Events
        /// - [`Event::Passed`]
        ///
        /// # Errors
        /// - [`Error::ProposalNotFound`]: there is no such proposal.
        /// - [`Error::AlreadyPassed`]: its delay has begun.
        /// - [`Error::RuntimeChanged`]: the runtime was upgraded since it was proposed.
        /// - [`Error::VotingOver`]: its time to pass is over.
        /// - [`Error::NotApproved`]: the votes are not enough.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::confirm())]
        pub fn confirm(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_confirm(caller, proposal)
        }

        /// Does what was proposed, once its delay is over, if the votes are still enough. Where the call
        /// is refused, nothing is done and the proposal waits on, until its time is over. Anyone may
        /// call it.
        ///
        /// # Events
        /// - [`Event::Enacted`], and those of the call.
        ///
        /// # Errors
        /// - [`Error::ProposalNotFound`]: there is no such proposal.
        /// - [`Error::NotPassed`]: its delay has not begun.
        /// - [`Error::RuntimeChanged`]: the runtime was upgraded since it was proposed.
        /// - [`Error::TooEarly`]: its delay is not over.
        /// - [`Error::Expired`]: its time to be enacted is over.
        /// - [`Error::NotApproved`]: the votes are no longer enough.
        /// - [`Error::NobodyLeft`]: no member would be active any more.
        /// - Those of the call.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::enact().saturating_add(T::MaxCallWeight::get()))]
        pub fn enact(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResultWithPostInfo {
            let caller = ensure_signed(origin)?;
            Self::do_enact(caller, proposal)
        }

        /// Removes a proposal of which nothing more comes: whose time is over, or that was made for the
        /// runtime before this one. Anyone may call it.
        ///
        /// # Events
        /// - [`Event::Closed`]
        ///
        /// # Errors
        /// - [`Error::ProposalNotFound`]: there is no such proposal.
        /// - [`Error::StillOpen`]: it can still pass, or be enacted.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::close())]
        pub fn close(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_close(caller, proposal)
        }

        /// Takes a proposal back that has not passed. Called by the controller or the voting account of
        /// the active organisation that made it.
        ///
        /// # Events
        /// - [`Event::Withdrawn`]
        ///
        /// # Errors
        /// - [`Error::NotVoter`]: the caller votes for no active organisation.
        /// - [`Error::ProposalNotFound`]: there is no such proposal.
        /// - [`Error::NotProposer`]: another organisation made it.
        /// - [`Error::AlreadyPassed`]: the members have approved of it.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::withdraw())]
        pub fn withdraw(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_withdraw(caller, proposal)
        }

        /// Decides which code the runtime is upgraded to, in the place of what was decided before and is
        /// not applied yet. Anyone brings the code then, by `system.applyAuthorizedUpgrade`, which
        /// refuses any other code, and one whose name is not this runtime's or whose version is not
        /// higher. A hash that no code has, such as zeros, takes back what was decided. Called by
        /// governance.
        ///
        /// # Events
        /// - [`Event::UpgradeAuthorized`], and that of the same name of `frame_system`.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::authorize_upgrade())]
        pub fn authorize_upgrade(origin: OriginFor<T>, code_hash: H256) -> DispatchResult {
            T::UpgradeOrigin::ensure_origin(origin)?;
            Self::do_authorize_upgrade(code_hash);
            Ok(())
        }

        /// Pauses the calls of a class for so many milliseconds from now on. A pause that is in force is
        /// prolonged by that, never shortened. Called by governance.
        ///
        /// # Events
        /// - [`Event::Paused`]
        ///
        /// # Errors
        /// - [`Error::DurationInvalid`]: it would last no time, or longer than [`Config::MaxPause`].
        /// - [`Error::NotChanged`]: they are paused for as long, or for longer.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::pause())]
        pub fn pause(origin: OriginFor<T>, class: CallClass, duration: Moment) -> DispatchResult {
            T::PauseOrigin::ensure_origin(origin)?;
            Self::do_pause(class, duration)
        }

        /// Ends a pause before its time. Called by governance.
        ///
        /// # Events
        /// - [`Event::PauseLifted`]
        ///
        /// # Errors
        /// - [`Error::NotPaused`]: calls of the class are not paused.
        #[pallet::call_index(8)]
        #[pallet::weight(T::WeightInfo::lift_pause())]
        pub fn lift_pause(origin: OriginFor<T>, class: CallClass) -> DispatchResult {
            T::PauseOrigin::ensure_origin(origin)?;
            Self::do_lift_pause(class)
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// How the votes on a proposal stand now.
        pub fn tally(proposal: ProposalId) -> Option<Tally> {
            Proposals::<T>::contains_key(proposal).then(|| Self::count(proposal))
        }

        /// The rules of a track on this chain.
        pub fn rules(track: Track) -> TrackRules {
            Rules::<T>::get(track).unwrap_or_else(|| T::Tracks::rules(track))
        }
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(T::MaxMembers::get() > 0, "somebody must be able to vote");
            assert!(T::MaxProposals::get() > 0, "something must be able to be proposed");
            assert!(T::MaxPause::get() > 0, "a pause must be able to last for a while");
            assert!(
                Track::ALL.into_iter().all(|track| T::Tracks::rules(track).are_valid()),
                "something must be able to pass on every track"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }
}
