//! The key to which data for a subject is sealed: its hash and version.

use crate::{Config, DidFacts, Error, Event, KeyHash, KeyHashes, Pallet, Subjects};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Time};
use salus_primitives::{
    audit::{AuditGround, AuditKind, NewEntry},
    identity::Power,
    traits::{Allowances, AuditSink},
    SubjectId,
};
use sp_core::H256;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_set_key_hash(
        caller: T::AccountId,
        subject: SubjectId,
        hash: H256,
    ) -> DispatchResult {
        let it = Self::find(subject)?;
        Self::capacity_in(&it, subject, &caller, Power::Rotate, T::Clock::now())
            .map_err(Error::<T>::from)?;
        ensure!(!it.is_assisted(), Error::<T>::SubjectAssisted);
        ensure!(!hash.is_zero(), Error::<T>::KeyHashMissing);
        let known = KeyHashes::<T>::get(subject);
        let bytes = known.map_or_else(Self::bytes_of_key_hash, |_| 0);
        let current = known.unwrap_or_default();
        ensure!(current.hash != Some(hash), Error::<T>::KeyHashUnchanged);
        let version = current.version.checked_add(1).ok_or(Error::<T>::TooManyVersions)?;
        T::Allowances::hold(it.custodian, bytes).map_err(Error::<T>::from)?;

        KeyHashes::<T>::insert(subject, KeyHash { hash: Some(hash), version });
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            ground: AuditGround::OwnRight,
            ..NewEntry::of(AuditKind::EncryptionKeySet)
        });
        Self::deposit_event(Event::EncryptionKeySet { subject, hash, version });
        Ok(())
    }

    /// Lets nobody seal data any more to a key that was another controller's. The version stays, so
    /// that none is given twice.
    pub(crate) fn void_key_hash(subject: SubjectId) {
        if let Some(KeyHash { hash: Some(_), version }) = KeyHashes::<T>::get(subject) {
            KeyHashes::<T>::insert(subject, KeyHash { hash: None, version });
        }
    }

    /// What a DID document says of the subject, also of one that has ended.
    pub fn did(subject: SubjectId) -> Option<DidFacts<T::AccountId>> {
        let it = Subjects::<T>::get(subject)?;
        let KeyHash { hash, version } = KeyHashes::<T>::get(subject).unwrap_or_default();
        Some(DidFacts {
            status: it.status,
            controller: it.acting_controller().cloned(),
            key_hash: hash,
            key_version: version,
            custodian: it.custodian,
            is_assisted: it.is_assisted(),
        })
    }
}
