//! The logic behind the calls, by subject; what others may read, and what the pallet is to its
//! neighbours.

mod aliases;
mod control;
mod credentials;
mod deposits;
mod emergencies;
mod fallback;
mod keys;
mod organisations;
mod seats;
mod sessions;
mod sponsors;
mod votes;

use crate::{
    Alias, Aliases, CapturedByDesk, Config, Credential, Credentials, EncryptionKey, EncryptionKeys,
    Error, KeyOwner, KeyVersions, Meters, NextOrganisationId, Organisation, OrganisationStatus,
    Organisations, Pallet,
};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Get};
use salus_primitives::{
    organisation::{CapturedStatement, CapturedStatements, Requester, StandingRefusal},
    traits, Jurisdiction, Moment, OrganisationId, OrganisationKind, RoleSet,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn find(
        organisation: OrganisationId,
    ) -> Result<Organisation<T::AccountId>, Error<T>> {
        Organisations::<T>::get(organisation).ok_or(Error::<T>::OrganisationNotFound)
    }

    /// Nobody controls an organisation that was removed.
    fn controlled_by(
        caller: &T::AccountId,
        organisation: OrganisationId,
    ) -> Result<Organisation<T::AccountId>, Error<T>> {
        let it = Self::find(organisation)?;
        ensure!(it.controller == *caller, Error::<T>::NotController);
        ensure!(it.status != OrganisationStatus::Removed, Error::<T>::OrganisationNotActive);
        Ok(it)
    }

    /// The account as somebody who acts for the organisation, however that stands.
    fn requester_of(
        it: Organisation<T::AccountId>,
        account: &T::AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<Requester<T::AccountId>, StandingRefusal> {
        let (roles, is_alias) = match Credentials::<T>::get(account, organisation) {
            Some(credential) if credential.is_in_force(now) => {
                (credential.roles, credential.is_alias)
            }
            _ if it.controller == *account => (RoleSet::EMPTY, false),
            Some(_) => return Err(StandingRefusal::CredentialNotInForce),
            None => return Err(StandingRefusal::NotVouchedFor),
        };
        Ok(Requester { account: account.clone(), organisation, kind: it.kind, roles, is_alias })
    }

    fn removed(organisation: OrganisationId) -> Result<Organisation<T::AccountId>, Error<T>> {
        let it = Self::find(organisation)?;
        ensure!(it.status == OrganisationStatus::Removed, Error::<T>::OrganisationNotRemoved);
        Ok(it)
    }
}

/// What others may read.
impl<T: Config> Pallet<T> {
    /// The organisation, also one that was removed.
    pub fn organisation(organisation: OrganisationId) -> Option<Organisation<T::AccountId>> {
        Organisations::<T>::get(organisation)
    }

    /// The organisations from this number on: as many as asked for, at most a page. The next page
    /// begins behind the last number of this one.
    pub fn organisations(
        from: OrganisationId,
        limit: u32,
    ) -> Vec<(OrganisationId, Organisation<T::AccountId>)> {
        (from.0..NextOrganisationId::<T>::get())
            .map(OrganisationId)
            .filter_map(|id| Organisations::<T>::get(id).map(|it| (id, it)))
            .take(limit.min(T::MaxPageSize::get()) as usize)
            .collect()
    }

    /// What the organisation vouches for of the account, in force or not.
    pub fn credential(account: &T::AccountId, organisation: OrganisationId) -> Option<Credential> {
        Credentials::<T>::get(account, organisation)
    }

    /// What was committed to about an alias account, until it is released.
    pub fn alias(account: &T::AccountId) -> Option<Alias<T::AccountId>> {
        Aliases::<T>::get(account)
    }

    /// The owner's encryption key of this version, or its current one, with its version.
    pub fn encryption_key(
        owner: &KeyOwner<T::AccountId>,
        version: Option<u32>,
    ) -> Option<(u32, EncryptionKey)> {
        let version = version.or_else(|| KeyVersions::<T>::get(owner))?;
        EncryptionKeys::<T>::get(owner, version).map(|key| (version, key))
    }

    /// How many statements the organisation's desk recorded from paper. `None` if there never was such
    /// an organisation.
    pub fn captured_statements(organisation: OrganisationId) -> Option<CapturedStatements> {
        Organisations::<T>::contains_key(organisation)
            .then(|| CapturedByDesk::<T>::get(organisation))
    }

    /// Whether the organisation is active.
    pub fn is_active(organisation: OrganisationId) -> bool {
        Meters::<T>::get(organisation).is_some_and(|meter| meter.is_active)
    }
}

impl<T: Config> traits::Organisations<T::AccountId> for Pallet<T> {
    /// A controller that its organisation vouches for acts with those roles, and without any when the
    /// credential is not in force.
    fn requester(
        account: &T::AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<Requester<T::AccountId>, StandingRefusal> {
        let it =
            Organisations::<T>::get(organisation).ok_or(StandingRefusal::OrganisationNotFound)?;
        if it.status != OrganisationStatus::Active {
            return Err(StandingRefusal::OrganisationNotActive);
        }
        Self::requester_of(it, account, organisation, now)
    }

    /// Of a practitioner it reads the meter, which whoever stores something reads anyhow, and not the
    /// organisation.
    fn acts_for(
        account: &T::AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<(), StandingRefusal> {
        let is_in_force = |credential: &Credential| credential.is_in_force(now);
        if Self::is_active(organisation)
            && Credentials::<T>::get(account, organisation).as_ref().is_some_and(is_in_force)
        {
            return Ok(());
        }
        Self::requester(account, organisation, now).map(drop)
    }

    fn is_active(organisation: OrganisationId) -> bool {
        Self::is_active(organisation)
    }

    fn kind(organisation: OrganisationId) -> Option<OrganisationKind> {
        Organisations::<T>::get(organisation)
            .filter(|it| it.status != OrganisationStatus::Removed)
            .map(|it| it.kind)
    }

    fn jurisdiction(organisation: OrganisationId) -> Option<Jurisdiction> {
        Organisations::<T>::get(organisation).map(|it| it.jurisdiction)
    }
}

impl<T: Config> traits::Desks for Pallet<T> {
    fn count(organisation: OrganisationId, statement: CapturedStatement) {
        CapturedByDesk::<T>::mutate(organisation, |captured| captured.count(statement));
    }
}
