//! What the pallet tells the world.

use frame_support::pallet_macros::pallet_section;

/// What the pallet tells the world.
#[pallet_section]
mod events {
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
}
