//! What always holds of the trail.

use crate::{Config, Entries, Head, Pallet};
use alloc::collections::BTreeMap;
use frame_support::ensure;
use salus_primitives::{audit::AuditEntry, trail::TrailHead, EntryIndex};
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
        Self::every_number_below_the_head_has_its_line(&lines)?;
        Self::time_never_falls(&lines)?;
        Self::the_range_is_that_of_the_lines(&lines)
    }

    fn every_number_below_the_head_has_its_line(
        lines: &BTreeMap<EntryIndex, AuditEntry<T::AccountId>>,
    ) -> Result<(), TryRuntimeError> {
        let length = Head::<T>::get().length;
        ensure!(lines.range(length..).next().is_none(), "A line lies beyond the head");
        ensure!(lines.len() as u64 == length, "The trail has a hole");
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
        let mut head = TrailHead::default();
        lines.values().for_each(|entry| head.push(entry.leaf()));
        ensure!(head == Head::<T>::get(), "The range is not that of the lines");
        Ok(())
    }
}
