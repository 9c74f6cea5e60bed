//! Writing and reading the trail.

use crate::{Config, Entries, Event, Head, Lengths, Pallet};
use alloc::vec::Vec;
use frame_support::traits::{Get, Time};
use salus_primitives::{
    audit::{AuditEntry, NewEntry},
    traits::AuditSink,
    EntryIndex, SubjectId,
};

impl<T: Config> AuditSink<T::AccountId> for Pallet<T> {
    fn next_index() -> EntryIndex {
        Head::<T>::get().length
    }

    // The counters saturate, since a sink never fails. The whole trail's would take a million lines
    // a second for half a million years. A subject's would take a line in every block for eight
    // hundred years; the one of the lines about no subject, which members write a few at a time,
    // a line by each of a thousand members in every minute for eight years: long before that, the
    // trail outgrows what members keep, and moves on by a migration.
    fn append(entry: NewEntry<T::AccountId>) -> EntryIndex {
        let subject = entry.subject;
        let index = Head::<T>::mutate(|head| {
            let index = head.length;
            head.length = index.saturating_add(1);
            index
        });
        let number = Lengths::<T>::mutate(subject, |length| {
            let number = *length;
            *length = number.saturating_add(1);
            number
        });
        Entries::<T>::insert(subject, number, AuditEntry::new(index, T::Clock::now(), entry));
        Self::deposit_event(Event::Appended { index, subject, number });
        index
    }
}

impl<T: Config> Pallet<T> {
    /// How many lines the whole trail has.
    pub fn length() -> EntryIndex {
        Head::<T>::get().length
    }

    /// How many lines there are about the subject; of `None`, about no subject.
    pub fn subject_length(subject: Option<SubjectId>) -> u32 {
        Lengths::<T>::get(subject)
    }

    /// The lines about the subject in the order of their writing, from this number within the
    /// subject on: at most `limit` and never more than [`Config::MaxPageSize`]. The next page begins
    /// where this one ends; an empty page means that there are no more lines, unless `limit` was 0.
    pub fn entries(
        subject: Option<SubjectId>,
        from: u32,
        limit: u32,
    ) -> Vec<AuditEntry<T::AccountId>> {
        let to = from.saturating_add(limit.min(T::MaxPageSize::get()));
        // There are no holes: the first number without a line is the end.
        (from..to).map_while(|number| Entries::<T>::get(subject, number)).collect()
    }
}
