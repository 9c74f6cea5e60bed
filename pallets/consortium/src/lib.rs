//! The members: organisations, the practitioners they vouch for, the seats, and who stands behind an
//! account.
//!
//! An **organisation** is admitted by the consortium's governance, with its kind, its public name, its
//! LEI and the account that acts for it, its controller. Governance suspends it and takes it back;
//! its status is a flag that is asked whenever something rests on the organisation, so that both hold
//! at once, however many practitioners and subjects depend on it. A removal is final.
//!
//! A **practitioner** is any account that an organisation vouches for, with roles and a period. Several
//! organisations may vouch for one account.
//!
//! An **alias** is a fresh account under which a practitioner acts for a calendar month. The organisation
//! vouches for it as for a practitioner, and commits to who is behind it; it alone can say who.
//!
//! **Encryption keys** of organisations and practitioners are published in versions, so that whoever
//! sends them data can seal it.
//!
//! A **seat** is an organisation's place among those who produce blocks: it names a collator, and the
//! collator set follows. A collator that makes no block in a whole session falls out of it until its
//! organisation takes the seat up again. Where seats are too few, **fallback collators** that
//! governance chose help out.
//!
//! **Who stands behind an account**: nobody on Salus holds a token. An account exists, and its
//! transactions get into the pool, because an organisation stands behind it, as its controller, its
//! collator, its practitioner, or as somebody who acts for a subject of it. The pallet counts those
//! grounds and holds one `sufficients` reference of the account as long as there are any.
//! [`CheckSponsor`] keeps everybody else out of the pool, and charges what gets in to the
//! organisation's quota ([`quota`]). What is stored for them counts against the organisation's
//! allowance ([`allowance`]).

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod allowance;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod errors;
mod events;
pub mod extension;
mod impls;
#[cfg(test)]
mod mock;
pub mod quota;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod types;
pub mod weights;

pub use allowance::Allowance;
#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::SigningHelper;
pub use extension::CheckSponsor;
pub use pallet::*;
pub use quota::{EmergencyReserve, Meter, Quota};
pub use salus_primitives::Lei;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
    use super::*;
    use alloc::vec::Vec;
    use frame_support::{
        pallet_prelude::*,
        traits::{Contains, FindAuthor, Time},
    };
    use frame_system::pallet_prelude::*;
    use salus_primitives::{
        organisation::{AllowanceRefusal, CapturedStatements, SponsorshipRefusal},
        signed_payload::UsedPayload,
        traits::AuditSink,
        Commitment, Jurisdiction, Moment, Month, OrganisationId, OrganisationKind, Period, RoleSet,
        Salt,
    };
    use sp_core::H256;
    use sp_runtime::{
        traits::{IdentifyAccount, Verify},
        Perbill,
    };

    /// The version of the storage's layout.
    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// The pallet.
    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
        /// Who admits, suspends, reinstates and removes organisations.
        type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// Who sets quotas and allowances, and chooses the fallback collators.
        type ParameterOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// How many organisations can be active at a time: no more have a vote.
        #[pallet::constant]
        type MaxMembers: Get<u32>;

        /// The trail that every change is written to.
        type AuditTrail: AuditSink<Self::AccountId>;

        /// The clock, in milliseconds since 1970.
        type Clock: Time<Moment = Moment>;

        /// The session keys of collators.
        type SessionKeys: CollatorKeys<Self::AccountId>;

        /// Tells from a block's digest at which place of the collator set its author is, from 0.
        type FindAuthor: FindAuthor<u32>;

        /// How people sign payloads outside a transaction: as they sign transactions.
        type Signature: Verify<Signer: IdentifyAccount<AccountId = Self::AccountId>> + Parameter;

        /// The hash of this chain's first block, which every payload names.
        type GenesisHash: Get<H256>;

        /// How far ahead the deadline of a payload may lie, in milliseconds. A used payload is
        /// remembered until its deadline.
        #[pallet::constant]
        type MaxDeadline: Get<Moment>;

        /// How long an alias can be opened after its month, in milliseconds. It is not cleared away
        /// before.
        #[pallet::constant]
        type AliasRetention: Get<Moment>;

        /// How many versions of an owner's encryption key are kept, the current one among them.
        #[pallet::constant]
        type MaxKeyVersions: Get<u32>;

        /// The weight that an organisation's people may take in a period, where governance gave it no
        /// quota of its own.
        #[pallet::constant]
        type DefaultQuota: Get<Weight>;

        /// The time in which a quota is refilled, in milliseconds.
        #[pallet::constant]
        type QuotaPeriod: Get<Moment>;

        /// The share of a quota that ordinary calls may use. The rest is kept for
        /// [`Config::BreakGlass`].
        #[pallet::constant]
        type OrdinaryShare: Get<Perbill>;

        /// The calls that break the glass, which may use all of a quota when they are the outermost,
        /// and a reserve beside it.
        type BreakGlass: Contains<Self::RuntimeCall>;

        /// How long the people of an organisation that was suspended may still break the glass, in
        /// milliseconds.
        #[pallet::constant]
        type EmergencyGrace: Get<Moment>;

        /// How many bytes an organisation may store, where governance gave it no allowance of its own.
        #[pallet::constant]
        type DefaultAllowance: Get<u64>;

        /// How many organisations may stand behind one account.
        #[pallet::constant]
        type MaxSponsors: Get<u32>;

        /// How many organisations may name a collator.
        #[pallet::constant]
        type MaxCollators: Get<u32>;

        /// Below how many collators a set is too small: fallback collators help out then. There are
        /// always as many of these.
        #[pallet::constant]
        type MinCollators: Get<u32>;

        /// How many fallback collators there may be.
        #[pallet::constant]
        type MaxFallbackCollators: Get<u32>;

        /// How many organisations one page holds at most.
        #[pallet::constant]
        type MaxPageSize: Get<u32>;

        /// The weights of the calls and of the transaction extension.
        type WeightInfo: WeightInfo;

        /// Signs payloads for benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type SigningHelper: SigningHelper<Self::Signature, Self::AccountId>;
    }

    /// The organisations, those that were removed too.
    #[pallet::storage]
    pub type Organisations<T: Config> =
        StorageMap<_, Twox64Concat, OrganisationId, Organisation<T::AccountId>>;

    /// The number of the organisation that is admitted next.
    #[pallet::storage]
    pub type NextOrganisationId<T: Config> = StorageValue<_, u32, ValueQuery>;

    /// How many organisations are active: each of them has a vote.
    #[pallet::storage]
    pub type VotingMembers<T: Config> = StorageValue<_, u32, ValueQuery>;

    /// Whether an organisation is active, what it has left of its quota, and what it stores. Those that
    /// were removed have none.
    #[pallet::storage]
    pub type Meters<T: Config> = StorageMap<_, Twox64Concat, OrganisationId, Meter>;

    /// How many statements an organisation's desk recorded from paper, also of one that was removed. Of
    /// a desk that recorded none there is nothing.
    #[pallet::storage]
    pub type CapturedByDesk<T: Config> =
        StorageMap<_, Twox64Concat, OrganisationId, CapturedStatements, ValueQuery>;

    /// What was used of the reserve for emergencies that each organisation has beside its quota; of none
    /// that never needed it, or was removed.
    #[pallet::storage]
    pub type EmergencyReserves<T: Config> =
        StorageMap<_, Twox64Concat, OrganisationId, EmergencyReserve, ValueQuery>;

    /// Since when organisations are suspended, in milliseconds since 1970.
    #[pallet::storage]
    pub type Suspensions<T: Config> = StorageMap<_, Twox64Concat, OrganisationId, Moment>;

    /// The organisation that an account is the controller of.
    #[pallet::storage]
    pub type OrganisationsByController<T: Config> =
        StorageMap<_, Blake2_128Concat, T::AccountId, OrganisationId>;

    /// The organisation that has a LEI. A LEI is used once, also after a removal.
    #[pallet::storage]
    pub type OrganisationsByLei<T: Config> = StorageMap<_, Blake2_128Concat, Lei, OrganisationId>;

    /// What organisations vouch for: practitioner, organisation.
    #[pallet::storage]
    pub type Credentials<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        T::AccountId,
        Twox64Concat,
        OrganisationId,
        Credential,
    >;

    /// The alias accounts that organisations vouch for, or vouched for not long ago.
    #[pallet::storage]
    pub type Aliases<T: Config> =
        StorageMap<_, Blake2_128Concat, T::AccountId, Alias<T::AccountId>>;

    /// Who stands behind an account, in the order of the organisations' numbers. There is an entry
    /// exactly while somebody does, and exactly then the pallet holds one `sufficients` reference of
    /// the account.
    #[pallet::storage]
    pub type Sponsorships<T: Config> = StorageMap<
        _,
        Blake2_128Concat,
        T::AccountId,
        BoundedVec<Sponsorship, T::MaxSponsors>,
        ValueQuery,
    >;

    /// The collators that the organisations named, in the order of naming. For each of these the
    /// pallet holds one `providers` reference, on which session keys rest; and one for the collator of
    /// an organisation that was removed while something rested on it, until it is released.
    #[pallet::storage]
    pub type Collators<T: Config> =
        StorageValue<_, BoundedVec<Seat<T::AccountId>, T::MaxCollators>, ValueQuery>;

    /// The collators that produce blocks where seats are too few. For each of these, too, the pallet
    /// holds one `providers` reference.
    #[pallet::storage]
    pub type FallbackCollators<T: Config> = StorageValue<
        _,
        BoundedVec<FallbackCollator<T::AccountId>, T::MaxFallbackCollators>,
        ValueQuery,
    >;

    /// Who made a block in the present session: a bit for each place of the collator set, that of
    /// place 0 the lowest.
    #[pallet::storage]
    pub type Authored<T: Config> = StorageValue<_, u128, ValueQuery>;

    /// The payloads that were used and whose deadline may not have passed yet, by digest.
    #[pallet::storage]
    pub type UsedPayloads<T: Config> = StorageMap<_, Identity, H256, UsedPayload>;

    /// The version of an owner's current encryption key, from 1.
    #[pallet::storage]
    pub type KeyVersions<T: Config> = StorageMap<_, Blake2_128Concat, KeyOwner<T::AccountId>, u32>;

    /// The encryption keys: owner, version. Of each owner the current one and the last before it, as
    /// many as are kept.
    #[pallet::storage]
    pub type EncryptionKeys<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        KeyOwner<T::AccountId>,
        Twox64Concat,
        u32,
        EncryptionKey,
    >;

    /// What pallets of the SDK store for an account, such as its proxies, and who is held to it.
    #[pallet::storage]
    pub type Deposits<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Deposit>;

    /// The account that votes for an organisation beside its controller.
    #[pallet::storage]
    pub type VotingAccounts<T: Config> = StorageMap<_, Twox64Concat, OrganisationId, T::AccountId>;

    /// The organisation that an account votes for without being its controller.
    #[pallet::storage]
    pub type OrganisationsByVotingAccount<T: Config> =
        StorageMap<_, Blake2_128Concat, T::AccountId, OrganisationId>;

    /// The members from the first block on.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// They are numbered from 0 in this order.
        pub organisations: Vec<GenesisOrganisation<T::AccountId>>,
        /// At least as many as a set must have, where there are members at all.
        pub fallback_collators: Vec<GenesisFallback<T::AccountId>>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            for organisation in &self.organisations {
                Pallet::<T>::admit_at_genesis(organisation);
            }
            if !self.organisations.is_empty() || !self.fallback_collators.is_empty() {
                Pallet::<T>::set_fallback_collators_at_genesis(&self.fallback_collators);
            }
        }
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        /// Before the session may change: the author's place is that in the set by which it had its
        /// turn.
        fn on_initialize(_: BlockNumberFor<T>) -> Weight {
            Self::note_author();
            T::WeightInfo::note_author()
        }

        fn integrity_test() {
            assert!(T::MaxMembers::get() > 0, "somebody must be able to be a member");
            assert!(T::MaxSponsors::get() > 0, "somebody must be able to stand behind an account");
            assert!(T::MaxCollators::get() > 0, "somebody must be able to produce blocks");
            assert!(T::MaxDeadline::get() > 0, "a payload must be able to hold for a while");
            assert!(T::MaxKeyVersions::get() > 0, "the current key is kept");
            assert!(T::QuotaPeriod::get() > 0, "a quota is refilled in some time");
            assert!(T::EmergencyGrace::get() > 0, "inpatients do not leave at once");
            assert!(
                T::MinCollators::get() > 1,
                "with one collator the chain stands still when it does"
            );
            assert!(
                T::MaxFallbackCollators::get() >= T::MinCollators::get(),
                "they make a set alone"
            );
            assert!(
                T::MinCollators::get() - 1 + T::MaxFallbackCollators::get()
                    <= T::MaxCollators::get(),
                "a set with all who help out is no larger than one of seats"
            );
            assert!(T::MaxCollators::get() <= u128::BITS, "there is a bit for each place");
            assert!(
                T::DefaultAllowance::get() >= Self::bytes_of_organisation(),
                "an organisation must have room for itself"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }
}
