//! What always holds of the register.

use crate::{Batches, Config, Pallet, Records};
use frame_support::{ensure, traits::Get};
use salus_primitives::{allowance::Holdings, traits::AuditSink};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Checks every invariant of the register.
    pub fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::ids_are_lines_of_the_trail()?;
        Self::records_commit_to_something()?;
        Self::labels_are_known()?;
        Self::data_is_not_younger_than_its_anchor()?;
        Self::batches_have_leaves_and_a_root()
    }

    /// How many bytes the register stores for each organisation. Who counts them is elsewhere; by this
    /// the runtime can check it.
    pub fn stored() -> Holdings {
        let records = Records::<T>::iter_values().map(|it| (it.custodian, Self::bytes_of_record()));
        let batches = Batches::<T>::iter_keys()
            .map(|(organisation, _)| (organisation, Self::bytes_of_batch()));
        records.chain(batches).collect()
    }

    fn ids_are_lines_of_the_trail() -> Result<(), TryRuntimeError> {
        let next = T::AuditTrail::next_index();
        for (_, record) in Records::<T>::iter_keys() {
            ensure!(record.0 < next, "A record is named by a line that the trail does not have");
        }
        for (_, batch) in Batches::<T>::iter_keys() {
            ensure!(batch.0 < next, "A batch is named by a line that the trail does not have");
        }
        Ok(())
    }

    fn records_commit_to_something() -> Result<(), TryRuntimeError> {
        for record in Records::<T>::iter_values() {
            ensure!(!record.commitment.is_zero(), "A record's commitment is missing");
        }
        Ok(())
    }

    fn labels_are_known() -> Result<(), TryRuntimeError> {
        for record in Records::<T>::iter_values() {
            ensure!(record.labels.is_known(), "A record bears a label that is not known");
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

    fn batches_have_leaves_and_a_root() -> Result<(), TryRuntimeError> {
        for batch in Batches::<T>::iter_values() {
            ensure!(batch.count > 0, "A batch has no leaves");
            ensure!(batch.count <= T::MaxBatchSize::get(), "A batch has too many leaves");
            ensure!(!batch.root.is_zero(), "A batch's root is missing");
        }
        Ok(())
    }
}
