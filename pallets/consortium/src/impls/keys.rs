//! The keys to which data is sealed.

use crate::{
    Config, Credentials, EncryptionKey, EncryptionKeys, Error, Event, KeyOwner, KeyVersions,
    OrganisationStatus, Pallet, ENCRYPTION_KEY_LENGTH,
};
use frame_support::{
    ensure,
    pallet_prelude::DispatchResult,
    traits::{Get, Time},
};
use salus_primitives::{
    audit::{AuditKind, AuditObject, NewEntry},
    traits::{Allowances, AuditSink},
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_set_encryption_key(
        caller: T::AccountId,
        owner: KeyOwner<T::AccountId>,
        key: EncryptionKey,
    ) -> DispatchResult {
        let organisation = owner.organisation();
        let it = match &owner {
            KeyOwner::Organisation(_) => Self::controlled_by(&caller, organisation)?,
            KeyOwner::Practitioner(_, account) => {
                ensure!(*account == caller, Error::<T>::NotAuthorized);
                Self::find(organisation)?
            }
        };
        ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);
        if let KeyOwner::Practitioner(_, account) = &owner {
            let credential = Self::find_credential(account, organisation)?;
            ensure!(credential.is_in_force(T::Clock::now()), Error::<T>::CredentialNotInForce);
        }
        ensure!(key.len() == ENCRYPTION_KEY_LENGTH as usize, Error::<T>::KeyLengthInvalid);
        let current = KeyVersions::<T>::get(&owner).unwrap_or_default();
        ensure!(
            EncryptionKeys::<T>::get(&owner, current).as_ref() != Some(&key),
            Error::<T>::NotChanged
        );
        let version = current.checked_add(1).ok_or(Error::<T>::TooManyVersions)?;
        let (before, after) = (Self::bytes_of_keys_of(current), Self::bytes_of_keys_of(version));
        Self::exchange(organisation, before, after).map_err(Error::<T>::from)?;

        EncryptionKeys::<T>::insert(&owner, version, key);
        KeyVersions::<T>::insert(&owner, version);
        if let Some(oldest) = version.checked_sub(T::MaxKeyVersions::get()) {
            EncryptionKeys::<T>::remove(&owner, oldest);
        }
        Self::append_about_key(AuditKind::EncryptionKeySet, caller, &owner);
        Self::deposit_event(Event::EncryptionKeySet { owner, version });
        Ok(())
    }

    pub(crate) fn do_release_encryption_keys(
        caller: T::AccountId,
        owner: KeyOwner<T::AccountId>,
    ) -> DispatchResult {
        let organisation = owner.organisation();
        let is_removed = Self::find(organisation)?.status == OrganisationStatus::Removed;
        let is_gone = match &owner {
            KeyOwner::Organisation(_) => is_removed,
            KeyOwner::Practitioner(_, account) => {
                is_removed || !Credentials::<T>::contains_key(account, organisation)
            }
        };
        ensure!(is_gone, Error::<T>::KeyOwnerNotGone);
        let current = KeyVersions::<T>::get(&owner).ok_or(Error::<T>::NothingToRelease)?;

        KeyVersions::<T>::remove(&owner);
        for version in Self::kept_versions(current) {
            EncryptionKeys::<T>::remove(&owner, version);
        }
        Self::release(organisation, Self::bytes_of_keys_of(current));
        Self::append_about_key(AuditKind::EncryptionKeysReleased, caller, &owner);
        Self::deposit_event(Event::EncryptionKeysReleased { owner });
        Ok(())
    }

    /// The versions that are kept where this one is current.
    pub(crate) fn kept_versions(current: u32) -> core::ops::RangeInclusive<u32> {
        current.saturating_sub(T::MaxKeyVersions::get()).saturating_add(1)..=current
    }

    /// What somebody's keys take whose current version this is; 0 is that of nobody.
    pub(crate) fn bytes_of_keys_of(current: u32) -> u64 {
        match current {
            0 => 0,
            _ => Self::bytes_of_keys(current.min(T::MaxKeyVersions::get()).into()),
        }
    }

    fn append_about_key(kind: AuditKind, caller: T::AccountId, owner: &KeyOwner<T::AccountId>) {
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(owner.organisation()),
            object: match owner {
                KeyOwner::Organisation(organisation) => AuditObject::Organisation(*organisation),
                KeyOwner::Practitioner(_, account) => AuditObject::Account(account.clone()),
            },
            ..NewEntry::of(kind)
        });
    }
}
