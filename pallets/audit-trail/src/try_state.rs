//! What always holds of the trail.

use crate::{Config, Entries, Head, Lengths, Pallet};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Checks every invariant of the trail.
    pub fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::lengths_add_up_to_the_head()?;
        Self::no_subject_has_a_hole()?;
        Self::entries_lie_under_their_subject()?;
        Self::indices_are_unique_and_below_the_head()?;
        Self::index_and_time_rise_within_a_subject()
    }

    fn lengths_add_up_to_the_head() -> Result<(), TryRuntimeError> {
        let sum: u64 = Lengths::<T>::iter_values().map(u64::from).sum();
        ensure!(sum == Head::<T>::get().length, "The lengths do not add up to the head");
        Ok(())
    }

    fn no_subject_has_a_hole() -> Result<(), TryRuntimeError> {
        for (subject, length) in Lengths::<T>::iter() {
            ensure!(
                (0..length).all(|number| Entries::<T>::contains_key(subject, number)),
                "A subject's lines have a hole"
            );
        }
        for (subject, number) in Entries::<T>::iter_keys() {
            ensure!(number < Lengths::<T>::get(subject), "A line lies beyond its subject's length");
        }
        Ok(())
    }

    fn entries_lie_under_their_subject() -> Result<(), TryRuntimeError> {
        for (subject, _, entry) in Entries::<T>::iter() {
            ensure!(entry.subject == subject, "A line lies under another subject");
        }
        Ok(())
    }

    fn indices_are_unique_and_below_the_head() -> Result<(), TryRuntimeError> {
        let length = Head::<T>::get().length;
        let mut seen = BTreeSet::new();
        for entry in Entries::<T>::iter_values() {
            ensure!(entry.index < length, "A line's index lies beyond the head");
            ensure!(seen.insert(entry.index), "Two lines have one index");
        }
        Ok(())
    }

    fn index_and_time_rise_within_a_subject() -> Result<(), TryRuntimeError> {
        for (subject, length) in Lengths::<T>::iter() {
            let lines: Vec<_> = (0..length)
                .filter_map(|number| Entries::<T>::get(subject, number))
                .map(|entry| (entry.index, entry.time))
                .collect();
            for pair in lines.windows(2) {
                ensure!(pair[0].0 < pair[1].0, "An index does not rise within a subject");
                ensure!(pair[0].1 <= pair[1].1, "Time falls within a subject");
            }
        }
        Ok(())
    }
}
