//! What always holds of the trail.

use crate::{Config, Entries, Head, Pallet, Pruned, Retention};
use alloc::collections::BTreeMap;
use frame_support::{ensure, traits::Get};
use salus_primitives::{audit::AuditEntry, EntryIndex};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Checks every invariant of the trail.
    pub fn do_try_state() -> Result<(), TryRuntimeError> {
        let mut lines = BTreeMap::new();
        for (subject, key, content) in Entries::<T>::iter() {
            let index = EntryIndex::from(key);
            let entry = AuditEntry::of_content(index, subject, content);
            ensure!(lines.insert(index, entry).is_none(), "Two lines have one index");
        }
        Self::every_number_from_what_was_pruned_to_the_head_has_its_line(&lines)?;
        Self::time_never_falls(&lines)?;
        Self::the_range_is_that_of_the_lines(&lines)?;
        Self::lines_stay_as_long_as_they_must()
    }

    fn every_number_from_what_was_pruned_to_the_head_has_its_line(
        lines: &BTreeMap<EntryIndex, AuditEntry<T::AccountId>>,
    ) -> Result<(), TryRuntimeError> {
        let (begin, end) = (Pruned::<T>::get().length, Head::<T>::get().length);
        ensure!(begin <= end, "More was pruned than written");
        ensure!(lines.range(end..).next().is_none(), "A line lies beyond the head");
        ensure!(lines.range(..begin).next().is_none(), "A line lies where all were pruned");
        ensure!(lines.len() as u64 == end - begin, "The trail has a hole");
        Ok(())
    }

    fn time_never_falls(
        lines: &BTreeMap<EntryIndex, AuditEntry<T::AccountId>>,
    ) -> Result<(), TryRuntimeError> {
        ensure!(lines.values().is_sorted_by_key(|entry| entry.time), "Time falls");
        Ok(())
    }

    fn the_range_is_that_of_the_lines(
        lines: &BTreeMap<EntryIndex, AuditEntry<T::AccountId>>,
    ) -> Result<(), TryRuntimeError> {
        let mut head = Pruned::<T>::get();
        lines.values().for_each(|entry| head.push(entry.leaf()));
        ensure!(head == Head::<T>::get(), "The range is not that of the lines");
        Ok(())
    }

    fn lines_stay_as_long_as_they_must() -> Result<(), TryRuntimeError> {
        ensure!(Retention::<T>::get() >= T::MinRetention::get(), "Lines stay too short a time");
        Ok(())
    }
}
