//! What consents take of the organisations' allowances, and how what is dead gives it back.

use crate::{Capture, Config, ConsentKey, Consents, Error, Event, Pallet};
use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Time};
use salus_primitives::{
    allowance::{bytes_at_most, bytes_of, Holdings},
    consent::{Grantee, LiveConsent},
    identity::ConsentEpoch,
    traits::{Allowances, Subjects},
    ConsentId, SubjectId,
};

impl<T: Config> Pallet<T> {
    /// What a consent takes. It is counted with its whole key, since the consents under one key may be of
    /// several sponsors.
    pub(crate) fn bytes_of_consent(
        subject: SubjectId,
        epoch: ConsentEpoch,
        grantee: &Grantee<T::AccountId>,
        live: &LiveConsent,
    ) -> u64 {
        bytes_of(&(subject, epoch, grantee), live)
    }

    /// What a capture takes, with the count of the subject's. It is never less than what the consent
    /// takes that it becomes.
    pub(crate) fn bytes_of_capture(
        subject: SubjectId,
        id: ConsentId,
        capture: &Capture<T::AccountId>,
    ) -> u64 {
        bytes_of(&(subject, id), capture).saturating_add(bytes_at_most::<SubjectId, u32>())
    }

    pub(crate) fn do_prune(keys: &[ConsentKey<T::AccountId>]) -> DispatchResult {
        ensure!(!keys.is_empty(), Error::<T>::NothingToPrune);
        let now = T::Clock::now();
        let mut released = Holdings::default();
        let mut count = 0usize;
        let mut left = Vec::new();
        for (at, key) in keys.iter().enumerate() {
            ensure!(!keys[..at].contains(key), Error::<T>::KeyNotFound);
            let (subject, epoch, grantee) = key;
            let mut live = Consents::<T>::get((subject, epoch, grantee));
            let before = live.len();
            ensure!(before > 0, Error::<T>::KeyNotFound);
            // Of a subject that has ended nothing is known, and nothing has force.
            let is_present = T::Subjects::facts(*subject).is_ok_and(|it| it.epoch == *epoch);
            live.retain(|it| {
                let stays = is_present && !it.consent.period.has_ended(now);
                if !stays {
                    let bytes = Self::bytes_of_consent(*subject, *epoch, grantee, it);
                    released.extend([(it.sponsor, bytes)]);
                }
                stays
            });
            let gone = before.saturating_sub(live.len());
            ensure!(gone > 0, Error::<T>::ConsentsNotExpired);
            count = count.saturating_add(gone);
            left.push((key, live));
        }

        for ((subject, epoch, grantee), live) in left {
            if live.is_empty() {
                Consents::<T>::remove((subject, epoch, grantee));
            } else {
                Consents::<T>::insert((subject, epoch, grantee), live);
            }
        }
        for (sponsor, bytes) in released {
            T::Allowances::release(sponsor, bytes);
        }
        Self::deposit_event(Event::ConsentsPruned { count: count as u32 });
        Ok(())
    }
}
