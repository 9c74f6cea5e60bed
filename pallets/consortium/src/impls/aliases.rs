//! Accounts under which practitioners act for a month.

use crate::{
    Alias, Aliases, Config, Credential, CredentialStatus, Credentials, Error, Event, KeyOwner,
    KeyVersions, OrganisationStatus, Pallet,
};
use frame_support::{
    ensure,
    pallet_prelude::DispatchResult,
    traits::{Get, Time},
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    traits::{Allowances, AuditSink, Sponsors},
    AliasOpening, Commitment, Month, OrganisationId, RoleSet, Salt,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_vouch_alias(
        caller: T::AccountId,
        organisation: OrganisationId,
        alias: T::AccountId,
        roles: RoleSet,
        month: Month,
        commitment: Commitment,
    ) -> DispatchResult {
        let it = Self::controlled_by(&caller, organisation)?;
        ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);
        Self::ensure_roles_are_valid(roles)?;
        ensure!(month.is_this_or_next(T::Clock::now()), Error::<T>::MonthInvalid);
        ensure!(!commitment.is_zero(), Error::<T>::CommitmentMissing);
        ensure!(Self::is_fresh(&alias, organisation), Error::<T>::AccountInUse);
        let bytes = Self::bytes_of_alias().saturating_add(Self::bytes_of_credential());
        Self::ensure_room(organisation, bytes).map_err(Error::<T>::from)?;
        Self::sponsor(&alias, organisation).map_err(Error::<T>::from)?;

        Self::hold(organisation, bytes).map_err(Error::<T>::from)?;
        Aliases::<T>::insert(&alias, Alias { organisation, month, commitment, practitioner: None });
        Credentials::<T>::insert(
            &alias,
            organisation,
            Credential {
                roles,
                period: month.period(),
                status: CredentialStatus::Active,
                review_due: None,
                is_alias: true,
            },
        );
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            ground: AuditGround::Alias(commitment),
            object: AuditObject::Account(alias.clone()),
            ..NewEntry::of(AuditKind::AliasIssued)
        });
        Self::deposit_event(Event::AliasIssued { organisation, alias, roles, month, commitment });
        Ok(())
    }

    pub(crate) fn do_open_alias(
        caller: T::AccountId,
        organisation: OrganisationId,
        alias: T::AccountId,
        practitioner: T::AccountId,
        salt: &Salt,
    ) -> DispatchResult {
        Self::controlled_by(&caller, organisation)?;
        let it = Self::find_alias(&alias, organisation)?;
        ensure!(it.practitioner.is_none(), Error::<T>::AliasAlreadyOpened);
        let opening = AliasOpening {
            organisation,
            alias: &alias,
            practitioner: &practitioner,
            month: it.month,
            salt,
        };
        ensure!(
            opening.commitment(T::GenesisHash::get()) == it.commitment,
            Error::<T>::OpeningInvalid
        );
        let credential = Credentials::<T>::get(&practitioner, organisation);
        let is_vouched_for = credential.is_some_and(|it| !it.is_alias);

        let commitment = it.commitment;
        Aliases::<T>::insert(&alias, Alias { practitioner: Some(practitioner.clone()), ..it });
        Self::end_alias(&alias, organisation);
        // The line of its issue names the alias, with the same commitment.
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            ground: AuditGround::Alias(commitment),
            object: AuditObject::Account(practitioner.clone()),
            ..NewEntry::of(AuditKind::AliasOpened)
        });
        Self::deposit_event(Event::AliasOpened {
            organisation,
            alias,
            practitioner,
            is_vouched_for,
        });
        Ok(())
    }

    pub(crate) fn do_release_aliases(
        caller: T::AccountId,
        organisation: OrganisationId,
        aliases: &[T::AccountId],
    ) -> DispatchResult {
        let is_removed = Self::find(organisation)?.status == OrganisationStatus::Removed;
        ensure!(!aliases.is_empty(), Error::<T>::NothingToRelease);
        let now = T::Clock::now();
        for (at, alias) in aliases.iter().enumerate() {
            ensure!(!aliases[..at].contains(alias), Error::<T>::AliasNotFound);
            let it = Self::find_alias(alias, organisation)?;
            let until = it.month.ends().saturating_add(T::AliasRetention::get());
            ensure!(is_removed || until <= now, Error::<T>::AliasNotEnded);
        }

        for alias in aliases {
            Aliases::<T>::remove(alias);
            Self::release(organisation, Self::bytes_of_alias());
            Self::end_alias(alias, organisation);
        }
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            ..NewEntry::of(AuditKind::AliasesReleased)
        });
        Self::deposit_event(Event::AliasesReleased { organisation, count: aliases.len() as u32 });
        Ok(())
    }

    /// The organisation's alias. That of another is not found.
    fn find_alias(
        account: &T::AccountId,
        organisation: OrganisationId,
    ) -> Result<Alias<T::AccountId>, Error<T>> {
        Aliases::<T>::get(account)
            .filter(|it| it.organisation == organisation)
            .ok_or(Error::<T>::AliasNotFound)
    }

    /// Whether nothing on the chain tells whose the account is: everything that an account is used for
    /// here holds a reference of it, save what a former use left behind.
    fn is_fresh(account: &T::AccountId, organisation: OrganisationId) -> bool {
        let owner = KeyOwner::Practitioner(organisation, account.clone());
        !frame_system::Pallet::<T>::account_exists(account)
            && !Aliases::<T>::contains_key(account)
            && !KeyVersions::<T>::contains_key(owner)
    }

    /// Takes the alias out of force, if it was not yet. A practitioner's own credential that the account
    /// was given afterwards is another matter.
    fn end_alias(alias: &T::AccountId, organisation: OrganisationId) {
        let credential = Credentials::<T>::get(alias, organisation);
        if credential.is_some_and(|it| it.is_alias) {
            Credentials::<T>::remove(alias, organisation);
            Self::unsponsor(alias, organisation);
            Self::release(organisation, Self::bytes_of_credential());
        }
    }
}
