//! Writing and reading the trail.

use crate::{Config, Entries, Event, Head, Pallet};
use alloc::vec::Vec;
use frame_support::traits::{Get, Time};
use salus_primitives::{
    audit::{AuditEntry, NewEntry},
    trail::{EntryKey, TrailHead, TrailRoot},
    traits::AuditSink,
    EntryIndex, SubjectId,
};

impl<T: Config> AuditSink<T::AccountId> for Pallet<T> {
    fn next_index() -> EntryIndex {
        Head::<T>::get().length
    }

    fn append(entry: NewEntry<T::AccountId>) -> EntryIndex {
        Head::<T>::mutate(|head| {
            let index = head.length;
            let entry = AuditEntry::new(index, T::Clock::now(), entry);
            let subject = entry.subject;
            head.push(entry.leaf());
            Entries::<T>::insert(subject, EntryKey::from(index), entry.into_content());
            Self::deposit_event(Event::Appended { index, subject });
            index
        })
    }
}

impl<T: Config> Pallet<T> {
    /// How many lines the whole trail has.
    pub fn length() -> EntryIndex {
        Head::<T>::get().length
    }

    /// The head of the range over them.
    pub fn head() -> TrailHead {
        Head::<T>::get()
    }

    /// What the next header will say of the trail, if nothing more is written before.
    pub fn root() -> TrailRoot {
        Head::<T>::get().root()
    }

    /// The line about the subject with this number.
    pub fn entry(
        subject: Option<SubjectId>,
        index: EntryIndex,
    ) -> Option<AuditEntry<T::AccountId>> {
        let content = Entries::<T>::get(subject, EntryKey::from(index))?;
        Some(AuditEntry::of_content(index, subject, content))
    }

    /// The lines about the subject, or about none, after this number, in the order of their writing: at
    /// most `limit` and never more than [`Config::MaxPageSize`]. The next page begins after the last
    /// line of this one; an empty page means that there are no more lines, unless `limit` was 0.
    pub fn entries(
        subject: Option<SubjectId>,
        after: Option<EntryIndex>,
        limit: u32,
    ) -> Vec<AuditEntry<T::AccountId>> {
        let lines = match after {
            None => Entries::<T>::iter_prefix(subject),
            Some(index) => {
                let key = Entries::<T>::hashed_key_for(subject, EntryKey::from(index));
                Entries::<T>::iter_prefix_from(subject, key)
            }
        };
        lines
            .take(limit.min(T::MaxPageSize::get()) as usize)
            .map(|(key, content)| AuditEntry::of_content(key.into(), subject, content))
            .collect()
    }
}
