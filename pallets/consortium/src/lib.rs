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

    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// An organisation was admitted.
        OrganisationAdmitted {
            /// Its number.
            organisation: OrganisationId,
            /// Its kind.
            kind: OrganisationKind,
            /// The country whose law stands for what it keeps.
            jurisdiction: Jurisdiction,
            /// The account that acts for it.
            controller: T::AccountId,
        },
        /// An organisation was suspended: what rests on it is out of force.
        OrganisationSuspended {
            /// Its number.
            organisation: OrganisationId,
        },
        /// An organisation was reinstated: what rests on it is in force again.
        OrganisationReinstated {
            /// Its number.
            organisation: OrganisationId,
        },
        /// An organisation was removed for good.
        OrganisationRemoved {
            /// Its number.
            organisation: OrganisationId,
        },
        /// An organisation vouches for a practitioner.
        CredentialIssued {
            /// The organisation.
            organisation: OrganisationId,
            /// The practitioner's account.
            practitioner: T::AccountId,
            /// Its roles there.
            roles: RoleSet,
            /// When the credential is in force.
            period: Period,
        },
        /// An organisation no longer vouches for a practitioner.
        CredentialRevoked {
            /// The organisation.
            organisation: OrganisationId,
            /// The practitioner's account.
            practitioner: T::AccountId,
        },
        /// A credential was put out of force until it is reinstated.
        CredentialSuspended {
            /// The organisation.
            organisation: OrganisationId,
            /// The practitioner's account.
            practitioner: T::AccountId,
        },
        /// A credential is in force again, within its period.
        CredentialReinstated {
            /// The organisation.
            organisation: OrganisationId,
            /// The practitioner's account.
            practitioner: T::AccountId,
        },
        /// A credential has other roles, or another period.
        CredentialRenewed {
            /// The organisation.
            organisation: OrganisationId,
            /// The practitioner's account.
            practitioner: T::AccountId,
            /// Its roles from now on.
            roles: RoleSet,
            /// When the credential is in force.
            period: Period,
        },
        /// Credentials that a removed organisation left behind were cleared away.
        CredentialsReleased {
            /// The organisation.
            organisation: OrganisationId,
            /// How many.
            count: u32,
        },
        /// An organisation named its collator.
        CollatorNamed {
            /// The organisation.
            organisation: OrganisationId,
            /// The account that produces blocks for it from now on, if one does.
            collator: Option<T::AccountId>,
        },
        /// The references of a removed organisation's collator were given back.
        SeatReleased {
            /// The organisation.
            organisation: OrganisationId,
            /// The account that had produced blocks for it.
            collator: T::AccountId,
        },
        /// An organisation's controller was replaced.
        ControllerRotated {
            /// The organisation.
            organisation: OrganisationId,
            /// The account that acts for it from now on.
            controller: T::AccountId,
        },
        /// Used payloads were forgotten, their deadlines having passed.
        PayloadsPruned {
            /// How many.
            count: u32,
        },
        /// An encryption key was published.
        EncryptionKeySet {
            /// Whose key it is.
            owner: KeyOwner<T::AccountId>,
            /// Its version, which is the current one from now on.
            version: u32,
        },
        /// The encryption keys of somebody who is gone were cleared away.
        EncryptionKeysReleased {
            /// Whose keys they were.
            owner: KeyOwner<T::AccountId>,
        },
        /// An organisation's quota was set.
        QuotaSet {
            /// The organisation.
            organisation: OrganisationId,
            /// What its people may take in a period; `None` for what others may.
            quota: Option<Weight>,
        },
        /// A collator made no block in a whole session: its organisation's seat is idle.
        SeatFellIdle {
            /// The organisation.
            organisation: OrganisationId,
            /// Its collator.
            collator: T::AccountId,
        },
        /// An organisation took up its idle seat again.
        SeatResumed {
            /// The organisation.
            organisation: OrganisationId,
            /// Its collator.
            collator: T::AccountId,
        },
        /// The fallback collators were chosen anew.
        FallbackCollatorsSet {
            /// All of them.
            fallbacks: BoundedVec<FallbackCollator<T::AccountId>, T::MaxFallbackCollators>,
        },
        /// An organisation's byte allowance was set.
        AllowanceSet {
            /// The organisation.
            organisation: OrganisationId,
            /// How many bytes it may store; `None` for as many as others may.
            allowance: Option<u64>,
        },
        /// An organisation vouches for an alias account.
        AliasIssued {
            /// The organisation.
            organisation: OrganisationId,
            /// The account.
            alias: T::AccountId,
            /// Its roles there.
            roles: RoleSet,
            /// The month that it is good for.
            month: Month,
            /// The salted hash of who is behind it.
            commitment: Commitment,
        },
        /// An organisation said who is behind an alias account, which is in force no longer.
        AliasOpened {
            /// The organisation.
            organisation: OrganisationId,
            /// The account.
            alias: T::AccountId,
            /// Who is behind it.
            practitioner: T::AccountId,
            /// Whether the organisation vouches for that account now, in force or not. For whom it
            /// vouched before, the trail tells.
            is_vouched_for: bool,
        },
        /// Aliases whose time is over were cleared away.
        AliasesReleased {
            /// The organisation.
            organisation: OrganisationId,
            /// How many.
            count: u32,
        },
        /// An organisation named its voting account.
        VotingAccountNamed {
            /// The organisation.
            organisation: OrganisationId,
            /// The account that votes for it beside its controller from now on, if one does.
            account: Option<T::AccountId>,
        },
    }

    /// Why a call was refused.
    #[pallet::error]
    pub enum Error<T> {
        /// The organisation's name is empty.
        NameEmpty,
        /// The organisation's name is not UTF-8.
        NameNotUtf8,
        /// The LEI has characters that none has, or wrong check digits.
        LeiInvalid,
        /// An organisation has this LEI already.
        LeiTaken,
        /// The account is the controller of an organisation already.
        ControllerTaken,
        /// No number is left for another organisation.
        TooManyOrganisations,
        /// As many organisations as the limit allows stand behind the account already.
        TooManySponsors,
        /// No organisation has this number.
        OrganisationNotFound,
        /// The organisation is suspended or removed.
        OrganisationNotActive,
        /// The organisation is not suspended.
        NotSuspended,
        /// The caller is not the organisation's controller.
        NotController,
        /// The credential names no role.
        RolesMissing,
        /// The credential names more roles than one may carry.
        TooManyRoles,
        /// A code is not in its table.
        UnknownCode,
        /// The period holds no moment, or is over.
        PeriodInvalid,
        /// The organisation vouches for the practitioner already.
        AlreadyVouchedFor,
        /// The organisation does not vouch for the account.
        CredentialNotFound,
        /// The account is a collator already, an organisation's or a fallback one.
        CollatorTaken,
        /// As many organisations as the limit allows have a collator already.
        TooManyCollators,
        /// It is so already.
        NotChanged,
        /// Something other than session keys rests on the references of the present collator.
        CollatorInUse,
        /// The organisation was removed already.
        OrganisationRemoved,
        /// The organisation was not removed.
        OrganisationNotRemoved,
        /// Nothing is named, or nothing was left behind.
        NothingToRelease,
        /// The credential is suspended already.
        CredentialAlreadySuspended,
        /// The credential is not suspended.
        CredentialNotSuspended,
        /// The payload's deadline has passed.
        DeadlinePassed,
        /// The payload's deadline lies further ahead than the limit allows.
        DeadlineTooFar,
        /// The payload was used before.
        PayloadUsed,
        /// The new controller did not sign this payload.
        SignatureInvalid,
        /// No used payload has this digest.
        PayloadNotFound,
        /// The used payload's deadline has not passed yet.
        DeadlineNotPassed,
        /// No payload is named.
        NothingToPrune,
        /// The key is another account's.
        NotAuthorized,
        /// The credential is suspended, not valid yet, or expired.
        CredentialNotInForce,
        /// The key has not as many bytes as an X-Wing public key.
        KeyLengthInvalid,
        /// No number is left for another version of the key.
        TooManyVersions,
        /// The keys' owner is still a member, or vouched for by one.
        KeyOwnerNotGone,
        /// The organisation has no seat.
        SeatNotFound,
        /// The seat is not idle.
        SeatNotIdle,
        /// Fewer fallback collators are named than there must be.
        TooFewCollators,
        /// The organisation runs a fallback collator, and another must be chosen first.
        RunsFallbackCollator,
        /// The organisation stores as much as it may.
        AllowanceExhausted,
        /// The account exists, or was used, so that it could be known whose it is.
        AccountInUse,
        /// The month is neither the present one nor the next.
        MonthInvalid,
        /// The commitment is zeros.
        CommitmentMissing,
        /// The account is no alias of the organisation.
        AliasNotFound,
        /// The organisation has said who is behind the alias already.
        AliasAlreadyOpened,
        /// The practitioner or the salt is not what the organisation committed to.
        OpeningInvalid,
        /// The alias's month, or the time in which it can be opened, is not over.
        AliasNotEnded,
        /// An alias has the roles and the month that it was given.
        AliasNotRenewable,
        /// No active organisation stands behind the account, to be held to what is stored for it.
        NoActiveSponsor,
        /// A country is two capital letters: ISO 3166-1 alpha-2.
        JurisdictionInvalid,
        /// The account is the controller or the voting account of an organisation already.
        VotingAccountTaken,
        /// As many organisations as can be are active.
        TooManyMembers,
    }

    impl<T> From<AllowanceRefusal> for Error<T> {
        fn from(refusal: AllowanceRefusal) -> Self {
            match refusal {
                AllowanceRefusal::AllowanceExhausted => Self::AllowanceExhausted,
            }
        }
    }

    impl<T> From<SponsorshipRefusal> for Error<T> {
        fn from(refusal: SponsorshipRefusal) -> Self {
            match refusal {
                SponsorshipRefusal::TooManySponsors => Self::TooManySponsors,
            }
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Admits an organisation. It stands behind its controller from now on. Called by governance.
        ///
        /// # Events
        /// - [`Event::OrganisationAdmitted`]
        ///
        /// # Errors
        /// - [`Error::JurisdictionInvalid`]: the country is not two capital letters.
        /// - [`Error::NameEmpty`], [`Error::NameNotUtf8`]: the name is no name.
        /// - [`Error::LeiInvalid`]: the LEI's characters or check digits are wrong.
        /// - [`Error::LeiTaken`]: an organisation has this LEI, or had it before it was removed.
        /// - [`Error::ControllerTaken`]: the controller acts for another organisation.
        /// - [`Error::TooManyOrganisations`]: every number was given.
        /// - [`Error::TooManyMembers`]: as many organisations as can be are active.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the controller.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::admit())]
        pub fn admit(
            origin: OriginFor<T>,
            details: NewOrganisation<T::AccountId>,
        ) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_admit(details)?;
            Ok(())
        }

        /// Suspends an organisation: at once nobody acts for it, it names no collator, and its standing
        /// behind an account counts for nothing. Called by governance.
        ///
        /// # Events
        /// - [`Event::OrganisationSuspended`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::suspend())]
        pub fn suspend(origin: OriginFor<T>, organisation: OrganisationId) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_suspend(organisation)
        }

        /// Takes a suspended organisation back, with everything that rests on it. Called by governance.
        ///
        /// # Events
        /// - [`Event::OrganisationReinstated`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotSuspended`]: it is active, or removed.
        /// - [`Error::TooManyMembers`]: as many organisations as can be are active.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::reinstate())]
        pub fn reinstate(origin: OriginFor<T>, organisation: OrganisationId) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_reinstate(organisation)
        }

        /// Vouches for a practitioner. The organisation stands behind the account from now on. Called
        /// by the organisation's controller.
        ///
        /// The roles count within the period [from, to) and while the organisation is active. The
        /// controller may be vouched for too: without a credential it acts without any role.
        ///
        /// # Events
        /// - [`Event::CredentialIssued`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::RolesMissing`]: no role is named.
        /// - [`Error::TooManyRoles`]: more than
        ///   [`MAX_ROLES`](salus_primitives::MAX_ROLES) are named.
        /// - [`Error::UnknownCode`]: a bit stands for no role.
        /// - [`Error::PeriodInvalid`]: the period holds no moment, or is over.
        /// - [`Error::AlreadyVouchedFor`]: the organisation vouches for the account.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a credential.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the account.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::vouch())]
        pub fn vouch(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
            roles: RoleSet,
            period: Period,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_vouch(caller, organisation, practitioner, roles, period)
        }

        /// Vouches for a practitioner, or an alias, no longer. Called by the organisation's controller,
        /// also while the organisation is suspended.
        ///
        /// Whoever acts under an alias stays in force under it: that the alias goes with the credential
        /// of the practitioner behind it is for the organisation to see to, which alone knows.
        ///
        /// # Events
        /// - [`Event::CredentialRevoked`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it was removed.
        /// - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::revoke_credential())]
        pub fn revoke_credential(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_revoke_credential(caller, organisation, practitioner)
        }

        /// Names the account that produces blocks for the organisation, in the place of the one named
        /// before; with `None`, nobody does. Called by the organisation's controller, and with `None`
        /// also while the organisation is suspended.
        ///
        /// The organisation stands behind the account from now on, and the account can register
        /// session keys. Sets are decided a session ahead: it produces blocks from the session after
        /// the next. The session keys of the one named before are withdrawn, so that an organisation
        /// can replace a collator whose account it lost; it produces blocks until the sessions that
        /// were decided already are over.
        ///
        /// # Events
        /// - [`Event::CollatorNamed`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::NotChanged`]: it is the organisation's collator, or there is none to take back.
        /// - [`Error::OrganisationNotActive`]: a collator is named for an organisation that is
        ///   suspended or removed.
        /// - [`Error::CollatorTaken`]: the account is another organisation's collator, or a fallback
        ///   collator.
        /// - [`Error::TooManyCollators`]: too many organisations have a collator.
        /// - [`Error::CollatorInUse`]: something other than session keys rests on the references of the
        ///   present collator.
        /// - [`Error::AllowanceExhausted`]: the organisation has no collator yet, and no room for one.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the account.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::name_collator().saturating_add(T::SessionKeys::weight()))]
        pub fn name_collator(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            collator: Option<T::AccountId>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_name_collator(caller, organisation, collator)
        }

        /// Removes an organisation, for good. At once nobody acts for it, its standing behind an account
        /// counts for nothing, and it has no seat. Its number and its LEI are not given again; its
        /// controller may act for another organisation. Called by governance.
        ///
        /// The session keys of its collator are withdrawn: with its organisation gone, the collator
        /// could not send the transaction that withdraws them. It produces blocks until the sessions
        /// that were decided already are over. What its practitioners leave behind is released by
        /// [`release_credentials`](Call::release_credentials). An organisation that runs a fallback
        /// collator is removed after governance has chosen another.
        ///
        /// # Events
        /// - [`Event::OrganisationRemoved`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationRemoved`]: it was removed already.
        /// - [`Error::RunsFallbackCollator`]: it runs a fallback collator.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::remove().saturating_add(T::SessionKeys::weight()))]
        pub fn remove(origin: OriginFor<T>, organisation: OrganisationId) -> DispatchResult {
            T::GovernanceOrigin::ensure_origin(origin)?;
            Self::do_remove(organisation)
        }

        /// Clears away credentials that a removed organisation left behind, and gives back the
        /// practitioners' references. They have been out of force since the removal. Anyone may call
        /// it.
        ///
        /// # Events
        /// - [`Event::CredentialsReleased`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotRemoved`]: it is active, or suspended.
        /// - [`Error::NothingToRelease`]: no account is named.
        /// - [`Error::CredentialNotFound`]: it did not vouch for one of the accounts, or one is named
        ///   twice.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::release_credentials(accounts.len() as u32))]
        pub fn release_credentials(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            accounts: BoundedVec<T::AccountId, ConstU32<MAX_RELEASED>>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_release_credentials(caller, organisation, &accounts)
        }

        /// Gives back the references of a removed organisation's collator, where something rested on
        /// them when it was removed. Anyone may call it.
        ///
        /// # Events
        /// - [`Event::SeatReleased`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationNotRemoved`]: it is active, or suspended.
        /// - [`Error::NothingToRelease`]: it had no collator, or everything was given back.
        /// - [`Error::CollatorInUse`]: something still rests on them.
        #[pallet::call_index(8)]
        #[pallet::weight(T::WeightInfo::release_seat())]
        pub fn release_seat(origin: OriginFor<T>, organisation: OrganisationId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_release_seat(caller, organisation)
        }

        /// Puts a credential out of force until it is reinstated. Called by the organisation's
        /// controller, also while the organisation is suspended.
        ///
        /// # Events
        /// - [`Event::CredentialSuspended`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it was removed.
        /// - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
        /// - [`Error::CredentialAlreadySuspended`]: the credential is suspended.
        #[pallet::call_index(9)]
        #[pallet::weight(T::WeightInfo::suspend_credential())]
        pub fn suspend_credential(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_suspend_credential(caller, organisation, practitioner)
        }

        /// Puts a suspended credential in force again, within its period. Called by the organisation's
        /// controller.
        ///
        /// # Events
        /// - [`Event::CredentialReinstated`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
        /// - [`Error::CredentialNotSuspended`]: the credential is not suspended.
        #[pallet::call_index(10)]
        #[pallet::weight(T::WeightInfo::reinstate_credential())]
        pub fn reinstate_credential(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_reinstate_credential(caller, organisation, practitioner)
        }

        /// Gives a credential these roles and this period in the place of its own, also one that has
        /// expired. A suspended one stays suspended, and a review that is owed stays owed. Called by the
        /// organisation's controller.
        ///
        /// # Events
        /// - [`Event::CredentialRenewed`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::RolesMissing`], [`Error::TooManyRoles`], [`Error::UnknownCode`],
        ///   [`Error::PeriodInvalid`]: as for [`vouch`](Call::vouch).
        /// - [`Error::CredentialNotFound`]: the organisation does not vouch for the account.
        /// - [`Error::AliasNotRenewable`]: the account is an alias.
        /// - [`Error::NotChanged`]: the credential has these roles and this period.
        #[pallet::call_index(11)]
        #[pallet::weight(T::WeightInfo::renew_credential())]
        pub fn renew_credential(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            practitioner: T::AccountId,
            roles: RoleSet,
            period: Period,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_renew_credential(caller, organisation, practitioner, roles, period)
        }

        /// Lets another account act for the organisation in the place of the caller, its controller;
        /// also while the organisation is suspended, since a key can leak then too. The organisation
        /// stands behind the new controller from now on, and no longer behind the old one on this
        /// ground.
        ///
        /// The new controller signs, bare or in the `<Bytes>` wrapping of polkadot.js: `"salus"`, the
        /// purpose
        /// [`RotateOrganisation`](salus_primitives::signed_payload::PayloadPurpose::RotateOrganisation)
        /// (1 byte), 1 (the version), the genesis hash (32 bytes), the organisation's number (4 bytes,
        /// little endian), the new controller's account, the deadline (8 bytes, little endian,
        /// milliseconds since 1970). See
        /// [`SignedPayload`](salus_primitives::signed_payload::SignedPayload).
        ///
        /// A used payload is remembered, so that a former controller that comes back cannot make the
        /// new one controller again without asking it. It counts against the organisation's allowance,
        /// and is remembered also where there is no room: a key that leaked must be replaced.
        ///
        /// # Events
        /// - [`Event::ControllerRotated`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it was removed.
        /// - [`Error::DeadlinePassed`]: the payload's deadline has passed.
        /// - [`Error::DeadlineTooFar`]: the deadline lies further ahead than
        ///   [`Config::MaxDeadline`].
        /// - [`Error::PayloadUsed`]: the payload was used before.
        /// - [`Error::ControllerTaken`]: the new controller acts for an organisation, maybe this one.
        /// - [`Error::SignatureInvalid`]: the new controller did not sign this payload.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the new controller.
        #[pallet::call_index(12)]
        #[pallet::weight(T::WeightInfo::rotate_controller())]
        pub fn rotate_controller(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            new_controller: T::AccountId,
            deadline: Moment,
            signature: T::Signature,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_rotate_controller(caller, organisation, new_controller, deadline, signature)
        }

        /// Forgets used payloads whose deadlines have passed: they are refused without being
        /// remembered. Anyone may call it.
        ///
        /// # Events
        /// - [`Event::PayloadsPruned`]
        ///
        /// # Errors
        /// - [`Error::NothingToPrune`]: no payload is named.
        /// - [`Error::PayloadNotFound`]: no used payload has one of the digests, or one is named twice.
        /// - [`Error::DeadlineNotPassed`]: the deadline of one lies ahead.
        #[pallet::call_index(13)]
        #[pallet::weight(T::WeightInfo::prune_payloads(digests.len() as u32))]
        pub fn prune_payloads(
            origin: OriginFor<T>,
            digests: BoundedVec<H256, ConstU32<MAX_PRUNED>>,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_prune_payloads(&digests)
        }

        /// Publishes the next version of an encryption key, to which data for its owner is sealed from
        /// now on (X-Wing, the hybrid KEM of ML-KEM-768 and X25519, in HPKE). The versions before it stay
        /// readable, as many as [`Config::MaxKeyVersions`] leaves room for; the oldest beyond that is
        /// removed. An organisation's key is published by its controller, a practitioner's by the
        /// practitioner.
        ///
        /// # Events
        /// - [`Event::EncryptionKeySet`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not the controller of the organisation whose key
        ///   it is.
        /// - [`Error::NotAuthorized`]: the key is that of another practitioner.
        /// - [`Error::OrganisationNotActive`]: the organisation is suspended or removed.
        /// - [`Error::CredentialNotFound`]: the organisation does not vouch for the practitioner.
        /// - [`Error::CredentialNotInForce`]: the credential is suspended, not valid yet, or expired.
        /// - [`Error::KeyLengthInvalid`]: the key has not
        ///   [`ENCRYPTION_KEY_LENGTH`] bytes.
        /// - [`Error::NotChanged`]: it is the owner's current key.
        /// - [`Error::TooManyVersions`]: every number was given.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for a version more than are
        ///   kept already.
        #[pallet::call_index(14)]
        #[pallet::weight(T::WeightInfo::set_encryption_key())]
        pub fn set_encryption_key(
            origin: OriginFor<T>,
            owner: KeyOwner<T::AccountId>,
            key: EncryptionKey,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_set_encryption_key(caller, owner, key)
        }

        /// Clears away the encryption keys of an organisation that was removed, or of a practitioner
        /// whom the organisation no longer vouches for or whose organisation was removed. Should the
        /// practitioner be vouched for again, its versions begin at 1 again. Anyone may call it.
        ///
        /// # Events
        /// - [`Event::EncryptionKeysReleased`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::KeyOwnerNotGone`]: the owner is a member, or vouched for by one.
        /// - [`Error::NothingToRelease`]: it has no key.
        #[pallet::call_index(15)]
        #[pallet::weight(T::WeightInfo::release_encryption_keys(T::MaxKeyVersions::get()))]
        pub fn release_encryption_keys(
            origin: OriginFor<T>,
            owner: KeyOwner<T::AccountId>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_release_encryption_keys(caller, owner)
        }

        /// Sets how much weight an organisation's people may take in a period, in both dimensions; with
        /// `None`, as much as those of others. With a quota of zero none of them gets in any more, save
        /// by what is not charged. What was used stays used, up to the new quota. Called by governance.
        ///
        /// # Events
        /// - [`Event::QuotaSet`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationRemoved`]: it was removed.
        /// - [`Error::NotChanged`]: it has this quota.
        #[pallet::call_index(16)]
        #[pallet::weight(T::WeightInfo::set_quota())]
        pub fn set_quota(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            quota: Option<Weight>,
        ) -> DispatchResult {
            T::ParameterOrigin::ensure_origin(origin)?;
            Self::do_set_quota(organisation, quota)
        }

        /// Takes up the organisation's idle seat again. Sets are decided a session ahead: the collator
        /// is in the set from the session after the next, and idle again should it make no block in a
        /// whole session. Called by the organisation's controller.
        ///
        /// # Events
        /// - [`Event::SeatResumed`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::SeatNotFound`]: it has no collator.
        /// - [`Error::SeatNotIdle`]: the seat is not idle.
        #[pallet::call_index(20)]
        #[pallet::weight(T::WeightInfo::resume_seat())]
        pub fn resume_seat(origin: OriginFor<T>, organisation: OrganisationId) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_resume_seat(caller, organisation)
        }

        /// Chooses the fallback collators, all of them anew. They produce blocks in sessions for which
        /// seats are too few, while the organisations that run them are active. Called by governance.
        ///
        /// The organisation that runs one stands behind its account from now on, and the account can
        /// register session keys. The session keys of one that is no longer named are withdrawn.
        ///
        /// # Events
        /// - [`Event::FallbackCollatorsSet`]
        ///
        /// # Errors
        /// - [`Error::NotChanged`]: they are these, in this order.
        /// - [`Error::TooFewCollators`]: fewer than [`Config::MinCollators`] are named.
        /// - [`Error::CollatorTaken`]: one is named twice, or is the collator of an organisation.
        /// - [`Error::OrganisationNotFound`]: no organisation has one of the numbers.
        /// - [`Error::OrganisationNotActive`]: one of the organisations is suspended or removed.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind one of the accounts.
        /// - [`Error::CollatorInUse`]: something other than session keys rests on the references of one
        ///   that is no longer named.
        #[pallet::call_index(21)]
        #[pallet::weight(T::WeightInfo::set_fallback_collators().saturating_add(
            T::SessionKeys::weight().saturating_mul(T::MaxFallbackCollators::get().into())
        ))]
        pub fn set_fallback_collators(
            origin: OriginFor<T>,
            fallbacks: BoundedVec<FallbackCollator<T::AccountId>, T::MaxFallbackCollators>,
        ) -> DispatchResult {
            T::ParameterOrigin::ensure_origin(origin)?;
            Self::do_set_fallback_collators(fallbacks)
        }

        /// Sets how many bytes an organisation's people may store; with `None`, as many as those of
        /// others. Where they store more already it stays, and only what takes no more room is stored
        /// from then on, and what patients do by right. Called by governance.
        ///
        /// # Events
        /// - [`Event::AllowanceSet`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::OrganisationRemoved`]: it was removed.
        /// - [`Error::NotChanged`]: it has this allowance.
        #[pallet::call_index(17)]
        #[pallet::weight(T::WeightInfo::set_allowance())]
        pub fn set_allowance(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            allowance: Option<u64>,
        ) -> DispatchResult {
            T::ParameterOrigin::ensure_origin(origin)?;
            Self::do_set_allowance(organisation, allowance)
        }

        /// Vouches for an alias: a fresh account under which one of the organisation's practitioners
        /// acts in a calendar month (UTC), the present one or the next, with these roles. The
        /// organisation stands behind the account from now on. Called by the organisation's controller.
        ///
        /// The commitment is that of [`AliasOpening`](salus_primitives::AliasOpening): it ties the alias
        /// to the practitioner, and only the organisation, which keeps the salt, can open it. Times,
        /// roles and the order in which aliases are issued tell something too: an organisation issues
        /// those of many practitioners together, in any order.
        ///
        /// The alias ends by itself with the month. It is suspended, reinstated and revoked as a
        /// practitioner's credential is. **The organisation owes** its revocation or suspension whenever
        /// it does the same to the practitioner behind it: nobody else knows that they belong together.
        ///
        /// # Events
        /// - [`Event::AliasIssued`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it is suspended or removed.
        /// - [`Error::RolesMissing`], [`Error::TooManyRoles`], [`Error::UnknownCode`]: as for
        ///   [`vouch`](Call::vouch).
        /// - [`Error::MonthInvalid`]: the month is neither the present one nor the next.
        /// - [`Error::CommitmentMissing`]: the commitment is zeros.
        /// - [`Error::AccountInUse`]: the account exists, is or was an alias that is not released yet, or
        ///   has encryption keys left from before.
        /// - [`Error::AllowanceExhausted`]: the organisation has no room for it.
        #[pallet::call_index(22)]
        #[pallet::weight(T::WeightInfo::vouch_alias())]
        pub fn vouch_alias(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            alias: T::AccountId,
            roles: RoleSet,
            month: Month,
            commitment: Commitment,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_vouch_alias(caller, organisation, alias, roles, month, commitment)
        }

        /// Says who is behind an alias, for good, and proves it by the salt. An alias that is opened
        /// hides nobody: should it be in force, it is so no longer. Called by the organisation's
        /// controller, also while the organisation is suspended.
        ///
        /// What is checked is that the organisation committed to this practitioner when it issued the
        /// alias. Whether it vouches for the account now is in the event; whether it did when the alias
        /// was used, only the trail tells, for a credential that was revoked leaves nothing else.
        ///
        /// # Events
        /// - [`Event::AliasOpened`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it was removed.
        /// - [`Error::AliasNotFound`]: the account is no alias of the organisation, or was released.
        /// - [`Error::AliasAlreadyOpened`]: it was said already.
        /// - [`Error::OpeningInvalid`]: the organisation did not commit to this practitioner with this
        ///   salt.
        #[pallet::call_index(23)]
        #[pallet::weight(T::WeightInfo::open_alias())]
        pub fn open_alias(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            alias: T::AccountId,
            practitioner: T::AccountId,
            salt: Salt,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_open_alias(caller, organisation, alias, practitioner, &salt)
        }

        /// Clears away aliases whose month has been over for [`Config::AliasRetention`], or that a removed
        /// organisation left behind, and gives back their accounts' references. Anyone may call it.
        ///
        /// # Events
        /// - [`Event::AliasesReleased`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NothingToRelease`]: no account is named.
        /// - [`Error::AliasNotFound`]: one is no alias of the organisation, or is named twice.
        /// - [`Error::AliasNotEnded`]: it is too early for one.
        #[pallet::call_index(24)]
        #[pallet::weight(T::WeightInfo::release_aliases(aliases.len() as u32))]
        pub fn release_aliases(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            aliases: BoundedVec<T::AccountId, ConstU32<MAX_RELEASED>>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_release_aliases(caller, organisation, &aliases)
        }

        /// Names the account that votes for the organisation beside its controller, in the place of the
        /// one named before; with `None`, the controller alone does. The organisation stands behind the
        /// account from now on. However many accounts vote for it, it has one vote. Called by the
        /// organisation's controller, and with `None` also while the organisation is suspended.
        ///
        /// Should the account become the controller of an organisation, it votes for that one.
        ///
        /// # Events
        /// - [`Event::VotingAccountNamed`]
        ///
        /// # Errors
        /// - [`Error::OrganisationNotFound`]: no organisation has this number.
        /// - [`Error::NotController`]: the caller is not its controller.
        /// - [`Error::OrganisationNotActive`]: it was removed, or an account is named while it is
        ///   suspended.
        /// - [`Error::NotChanged`]: it is the organisation's voting account, or there is none to take
        ///   back.
        /// - [`Error::VotingAccountTaken`]: the account is the controller or the voting account of an
        ///   organisation.
        /// - [`Error::AllowanceExhausted`]: the organisation has none yet, and no room for one.
        /// - [`Error::TooManySponsors`]: too many organisations stand behind the account.
        #[pallet::call_index(30)]
        #[pallet::weight(T::WeightInfo::name_voting_account())]
        pub fn name_voting_account(
            origin: OriginFor<T>,
            organisation: OrganisationId,
            account: Option<T::AccountId>,
        ) -> DispatchResult {
            let caller = ensure_signed(origin)?;
            Self::do_name_voting_account(caller, organisation, account)
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
