//! What always holds of the register.

use crate::{Attestations, BatchTombstones, Batches, Config, Pallet, Records, Tombstones, Version};
use alloc::collections::BTreeSet;
use frame_support::{ensure, traits::Get};
use salus_primitives::{allowance::Holdings, traits::AuditSink, RecordId, SubjectId};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Checks every invariant of the register.
    pub fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::ids_are_lines_of_the_trail()?;
        Self::what_was_erased_is_gone()?;
        Self::records_commit_to_something()?;
        Self::labels_and_tags_are_in_order()?;
        Self::data_is_not_younger_than_its_anchor()?;
        Self::versions_make_chains()?;
        Self::records_are_offered_to_others()?;
        Self::attestations_are_of_others_about_records()?;
        Self::batches_have_leaves_and_a_root()
    }

    /// How many bytes the register stores for each organisation. Who counts them is elsewhere; by this
    /// the runtime can check it.
    pub fn stored() -> Holdings {
        let records =
            Records::<T>::iter_values().map(|it| (it.custodian, Self::bytes_of_record(&it)));
        let tombstones =
            Tombstones::<T>::iter_values().map(|it| (it.custodian, Self::bytes_of_tombstone()));
        let batches = Batches::<T>::iter_keys()
            .map(|(organisation, _)| (organisation, Self::bytes_of_batch()));
        let batch_tombstones = BatchTombstones::<T>::iter_keys()
            .map(|(organisation, _)| (organisation, Self::bytes_of_batch_tombstone()));
        let attestations = Attestations::<T>::iter_values()
            .flatten()
            .map(|it| (it.organisation, Self::bytes_of_attestation()));
        records
            .chain(tombstones)
            .chain(batches)
            .chain(batch_tombstones)
            .chain(attestations)
            .collect()
    }

    fn ids_are_lines_of_the_trail() -> Result<(), TryRuntimeError> {
        let next = T::AuditTrail::next_index();
        for (_, record) in Records::<T>::iter_keys().chain(Tombstones::<T>::iter_keys()) {
            ensure!(record.0 < next, "A record is named by a line that the trail does not have");
        }
        for (_, batch) in Batches::<T>::iter_keys().chain(BatchTombstones::<T>::iter_keys()) {
            ensure!(batch.0 < next, "A batch is named by a line that the trail does not have");
        }
        Ok(())
    }

    fn what_was_erased_is_gone() -> Result<(), TryRuntimeError> {
        for (subject, record) in Tombstones::<T>::iter_keys() {
            ensure!(
                !Records::<T>::contains_key(subject, record),
                "A record is there that was erased"
            );
        }
        for (organisation, batch) in BatchTombstones::<T>::iter_keys() {
            ensure!(
                !Batches::<T>::contains_key(organisation, batch),
                "A batch is there that was erased"
            );
        }
        Ok(())
    }

    fn records_commit_to_something() -> Result<(), TryRuntimeError> {
        for record in Records::<T>::iter_values() {
            ensure!(!record.commitment.is_zero(), "A record's commitment is missing");
            ensure!(
                record.second_commitment.is_none_or(|it| !it.is_zero()),
                "A record's second commitment is missing"
            );
        }
        Ok(())
    }

    fn labels_and_tags_are_in_order() -> Result<(), TryRuntimeError> {
        for record in Records::<T>::iter_values() {
            ensure!(record.labels.is_known(), "A record bears a label that is not known");
            let tags = record.tags.unwrap_or_default();
            ensure!(!tags.iter().any(|tag| tag.is_zero()), "A record bears a tag of nothing");
            let once: BTreeSet<_> = tags.iter().collect();
            ensure!(once.len() == tags.len(), "A record bears a tag twice");
        }
        Ok(())
    }

    fn data_is_not_younger_than_its_anchor() -> Result<(), TryRuntimeError> {
        for record in Records::<T>::iter_values() {
            ensure!(
                record.data_time.is_none_or(|time| time <= record.anchored_at),
                "A record's data is younger than its anchor"
            );
        }
        Ok(())
    }

    /// Each version and the one before it name one another, so that there is no fork; and that one is
    /// older, so that there is no circle.
    fn versions_make_chains() -> Result<(), TryRuntimeError> {
        let records = Records::<T>::iter().map(|(s, id, it)| (s, id, Version::Kept(it)));
        let tombstones = Tombstones::<T>::iter().map(|(s, id, it)| (s, id, Version::Erased(it)));
        for (subject, id, version) in records.chain(tombstones) {
            if let Some(before) = version.replaces() {
                ensure!(before.record < id, "A version stands in the place of a later one");
                ensure!(
                    Self::version(subject, before.record).and_then(|it| it.superseded_by())
                        == Some(id),
                    "A version stands in the place of one that does not name it"
                );
            }
            if let Some(after) = version.superseded_by() {
                ensure!(
                    Self::replaced_by(subject, after) == Some(id),
                    "A version is superseded by one that does not name it"
                );
            }
        }
        Ok(())
    }

    fn replaced_by(subject: SubjectId, id: RecordId) -> Option<RecordId> {
        Self::version(subject, id)?.replaces().map(|it| it.record)
    }

    fn records_are_offered_to_others() -> Result<(), TryRuntimeError> {
        for record in Records::<T>::iter_values() {
            ensure!(
                record.offer.is_none_or(|offer| offer.to != record.custodian),
                "A record is offered to whoever keeps it"
            );
        }
        Ok(())
    }

    fn attestations_are_of_others_about_records() -> Result<(), TryRuntimeError> {
        for (subject, id, attestations) in Attestations::<T>::iter() {
            let record = Records::<T>::get(subject, id)
                .ok_or("Somebody confirms a record that is not there")?;
            ensure!(!attestations.is_empty(), "Nobody confirms a record, and that is kept");
            let organisations: BTreeSet<_> =
                attestations.iter().map(|it| it.organisation).collect();
            ensure!(
                organisations.len() == attestations.len(),
                "An organisation confirms a record twice"
            );
            ensure!(
                !organisations.contains(&record.custodian),
                "An organisation confirms what it keeps itself"
            );
        }
        Ok(())
    }

    fn batches_have_leaves_and_a_root() -> Result<(), TryRuntimeError> {
        for batch in Batches::<T>::iter_values() {
            ensure!(batch.count > 0, "A batch has no leaves");
            ensure!(batch.count <= T::MaxBatchSize::get(), "A batch has too many leaves");
            ensure!(!batch.leaf_kinds.is_empty(), "A batch has leaves of no kind");
            ensure!(batch.leaf_kinds.is_known(), "A batch has leaves of a kind that is not known");
            ensure!(!batch.root.is_zero(), "A batch's root is missing");
        }
        Ok(())
    }
}
