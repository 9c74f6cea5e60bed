//! What organisations vouch for.

use crate::{
    Config, Credential, CredentialStatus, Credentials, Error, Event, OrganisationStatus, Pallet,
};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Time};
use salus_primitives::{
    audit::{AuditKind, AuditObject, NewEntry},
    traits::{Allowances, AuditSink, Sponsors},
    OrganisationId, Period, RoleSet, MAX_ROLES,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_vouch(
        caller: T::AccountId,
        organisation: OrganisationId,
        practitioner: T::AccountId,
        roles: RoleSet,
        period: Period,
    ) -> DispatchResult {
        let it = Self::controlled_by(&caller, organisation)?;
        ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);
        Self::ensure_can_be_vouched_for(roles, period)?;
        ensure!(
            !Credentials::<T>::contains_key(&practitioner, organisation),
            Error::<T>::AlreadyVouchedFor
        );
        let bytes = Self::bytes_of_credential();
        Self::ensure_room(organisation, bytes).map_err(Error::<T>::from)?;
        Self::sponsor(&practitioner, organisation).map_err(Error::<T>::from)?;

        Self::hold(organisation, bytes).map_err(Error::<T>::from)?;
        Credentials::<T>::insert(
            &practitioner,
            organisation,
            Credential {
                roles,
                period,
                status: CredentialStatus::Active,
                review_due: None,
                is_alias: false,
            },
        );
        Self::append_about(AuditKind::CredentialIssued, caller, organisation, &practitioner);
        Self::deposit_event(Event::CredentialIssued { organisation, practitioner, roles, period });
        Ok(())
    }

    pub(crate) fn do_revoke_credential(
        caller: T::AccountId,
        organisation: OrganisationId,
        practitioner: T::AccountId,
    ) -> DispatchResult {
        Self::controlled_by(&caller, organisation)?;
        ensure!(
            Credentials::<T>::contains_key(&practitioner, organisation),
            Error::<T>::CredentialNotFound
        );

        Credentials::<T>::remove(&practitioner, organisation);
        Self::unsponsor(&practitioner, organisation);
        Self::release(organisation, Self::bytes_of_credential());
        Self::append_about(AuditKind::CredentialRevoked, caller, organisation, &practitioner);
        Self::deposit_event(Event::CredentialRevoked { organisation, practitioner });
        Ok(())
    }

    pub(crate) fn do_suspend_credential(
        caller: T::AccountId,
        organisation: OrganisationId,
        practitioner: T::AccountId,
    ) -> DispatchResult {
        Self::controlled_by(&caller, organisation)?;
        let mut credential = Self::find_credential(&practitioner, organisation)?;
        ensure!(
            credential.status == CredentialStatus::Active,
            Error::<T>::CredentialAlreadySuspended
        );

        credential.status = CredentialStatus::Suspended;
        Credentials::<T>::insert(&practitioner, organisation, credential);
        Self::append_about(AuditKind::CredentialSuspended, caller, organisation, &practitioner);
        Self::deposit_event(Event::CredentialSuspended { organisation, practitioner });
        Ok(())
    }

    pub(crate) fn do_reinstate_credential(
        caller: T::AccountId,
        organisation: OrganisationId,
        practitioner: T::AccountId,
    ) -> DispatchResult {
        let it = Self::controlled_by(&caller, organisation)?;
        ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);
        let mut credential = Self::find_credential(&practitioner, organisation)?;
        ensure!(
            credential.status == CredentialStatus::Suspended,
            Error::<T>::CredentialNotSuspended
        );

        credential.status = CredentialStatus::Active;
        Credentials::<T>::insert(&practitioner, organisation, credential);
        Self::append_about(AuditKind::CredentialReinstated, caller, organisation, &practitioner);
        Self::deposit_event(Event::CredentialReinstated { organisation, practitioner });
        Ok(())
    }

    pub(crate) fn do_renew_credential(
        caller: T::AccountId,
        organisation: OrganisationId,
        practitioner: T::AccountId,
        roles: RoleSet,
        period: Period,
    ) -> DispatchResult {
        let it = Self::controlled_by(&caller, organisation)?;
        ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);
        Self::ensure_can_be_vouched_for(roles, period)?;
        let credential = Self::find_credential(&practitioner, organisation)?;
        ensure!(!credential.is_alias, Error::<T>::AliasNotRenewable);
        ensure!((credential.roles, credential.period) != (roles, period), Error::<T>::NotChanged);

        Credentials::<T>::insert(
            &practitioner,
            organisation,
            Credential { roles, period, ..credential },
        );
        Self::append_about(AuditKind::CredentialRenewed, caller, organisation, &practitioner);
        Self::deposit_event(Event::CredentialRenewed { organisation, practitioner, roles, period });
        Ok(())
    }

    pub(crate) fn do_release_credentials(
        caller: T::AccountId,
        organisation: OrganisationId,
        accounts: &[T::AccountId],
    ) -> DispatchResult {
        Self::removed(organisation)?;
        ensure!(!accounts.is_empty(), Error::<T>::NothingToRelease);
        for (at, account) in accounts.iter().enumerate() {
            ensure!(!accounts[..at].contains(account), Error::<T>::CredentialNotFound);
            Self::find_credential(account, organisation)?;
        }

        for account in accounts {
            Credentials::<T>::remove(account, organisation);
            Self::unsponsor(account, organisation);
        }
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            ..NewEntry::of(AuditKind::CredentialsReleased)
        });
        Self::deposit_event(Event::CredentialsReleased {
            organisation,
            count: accounts.len() as u32,
        });
        Ok(())
    }

    pub(crate) fn find_credential(
        account: &T::AccountId,
        organisation: OrganisationId,
    ) -> Result<Credential, Error<T>> {
        Credentials::<T>::get(account, organisation).ok_or(Error::<T>::CredentialNotFound)
    }

    fn ensure_can_be_vouched_for(roles: RoleSet, period: Period) -> Result<(), Error<T>> {
        Self::ensure_roles_are_valid(roles)?;
        ensure!(period.is_valid() && !period.has_ended(T::Clock::now()), Error::<T>::PeriodInvalid);
        Ok(())
    }

    pub(crate) fn ensure_roles_are_valid(roles: RoleSet) -> Result<(), Error<T>> {
        ensure!(!roles.is_empty(), Error::<T>::RolesMissing);
        ensure!(roles.len() <= MAX_ROLES, Error::<T>::TooManyRoles);
        ensure!(roles.is_known(), Error::<T>::UnknownCode);
        Ok(())
    }

    fn append_about(
        kind: AuditKind,
        caller: T::AccountId,
        organisation: OrganisationId,
        practitioner: &T::AccountId,
    ) {
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            object: AuditObject::Account(practitioner.clone()),
            ..NewEntry::of(kind)
        });
    }
}
