//! What always holds.

mod accounting;

use crate::{Config, Pallet, Permits};
use frame_support::ensure;
use salus_primitives::{allowance::Holdings, evaluator::is_emergency, traits::AuditSink};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Checks every invariant.
    pub fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::every_permit_holds_for_a_while()?;
        Self::every_permit_is_named_by_a_line_of_the_trail()?;
        Self::every_permit_names_known_labels()?;
        Self::no_permit_is_for_an_emergency()?;
        Self::emergencies_are_sound()?;
        Self::try_state_of_accounting()
    }

    /// How many bytes of what is stored each organisation stands behind. Who counts them is elsewhere; by
    /// this the runtime can check it.
    pub fn stored() -> Holdings {
        let permits = Permits::<T>::iter_values();
        let mut stored: Holdings =
            permits.map(|it| (it.organisation, Self::bytes_of_permit())).collect();
        stored.extend(Self::stored_of_accounting());
        stored.extend(Self::stored_of_emergencies());
        stored
    }

    fn every_permit_holds_for_a_while() -> Result<(), TryRuntimeError> {
        for permit in Permits::<T>::iter_values() {
            ensure!(permit.expires_at > permit.decided_at, "a permit expired when it was decided");
        }
        Ok(())
    }

    fn every_permit_is_named_by_a_line_of_the_trail() -> Result<(), TryRuntimeError> {
        let next = T::AuditTrail::next_index();
        for (_, id) in Permits::<T>::iter_keys() {
            ensure!(id.0 < next, "a permit is named by a line that is not in the trail");
        }
        Ok(())
    }

    fn every_permit_names_known_labels() -> Result<(), TryRuntimeError> {
        for permit in Permits::<T>::iter_values() {
            ensure!(
                permit.request.labels.is_none_or(|labels| labels.is_known()),
                "a permit names a label that is not in the table"
            );
        }
        Ok(())
    }

    fn no_permit_is_for_an_emergency() -> Result<(), TryRuntimeError> {
        for permit in Permits::<T>::iter_values() {
            ensure!(!is_emergency(permit.request.purpose), "a permit is for an emergency");
        }
        Ok(())
    }
}
