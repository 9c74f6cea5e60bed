//! Old lines leave the state.

use crate::{Config, Entries, Error, Event, Head, Pallet, Pruned, Retention};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, NewEntry},
    trail::{EntryKey, TrailHead},
    traits::AuditSink,
    Moment, SubjectId,
};
use sp_core::H256;

impl<T: Config> Pallet<T> {
    /// The head of the trail's beginning that has left the state.
    pub fn pruned() -> TrailHead {
        Pruned::<T>::get()
    }

    pub(crate) fn do_set_retention(retention: Moment) -> DispatchResult {
        ensure!(retention >= T::MinRetention::get(), Error::<T>::RetentionTooShort);
        ensure!(retention != Retention::<T>::get(), Error::<T>::NotChanged);

        Retention::<T>::put(retention);
        Self::append(NewEntry {
            ground: AuditGround::Governance,
            ..NewEntry::of(AuditKind::RetentionSet)
        });
        Self::deposit_event(Event::RetentionSet { retention });
        Ok(())
    }

    pub(crate) fn do_prune(subjects: &[Option<SubjectId>], nodes: &[H256]) -> DispatchResult {
        ensure!(!subjects.is_empty(), Error::<T>::NothingToPrune);
        let (now, retention) = (T::Clock::now(), Retention::<T>::get());
        let before = Pruned::<T>::get();
        let from = before.length;
        let mut pruned = before;
        for subject in subjects {
            let entry = Self::entry(*subject, pruned.length).ok_or(Error::<T>::EntryNotFound)?;
            let is_over = entry.time.checked_add(retention).is_some_and(|end| end <= now);
            ensure!(is_over, Error::<T>::RetentionNotOver);
            pruned.push(entry.leaf());
        }
        ensure!(Head::<T>::get().begins_with(&pruned, nodes), Error::<T>::ProofInvalid);

        for (subject, index) in subjects.iter().zip(from..) {
            Entries::<T>::remove(subject, EntryKey::from(index));
        }
        Self::deposit_event(Event::EntriesPruned { from, pruned: pruned.root() });
        Pruned::<T>::put(pruned);
        Ok(())
    }
}
