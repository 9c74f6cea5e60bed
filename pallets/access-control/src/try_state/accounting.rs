//! What always holds of disclosures, batches, demands and halves.

use crate::{
    AccessBatches, Config, Demands, Denials, Disclosures, Half, OwedHalves, Pallet, PermitUsage,
    Permits, PostedUntil, RecipientHalf, SealedHalves,
};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    disclosure::{Disclosed, Recipient},
    traits::AuditSink,
    Moment, OrganisationId,
};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Checks every invariant of the accounting.
    pub(super) fn try_state_of_accounting() -> Result<(), TryRuntimeError> {
        Self::no_permit_for_one_use_is_used_twice()?;
        Self::ids_are_lines_of_the_trail()?;
        Self::disclosures_are_sound()?;
        Self::halves_fit_their_disclosures()?;
        Self::what_is_awaited_is_owed()?;
        Self::sealed_halves_hide_something()?;
        Self::batches_are_sound()?;
        Self::batches_follow_each_other()?;
        Self::demands_are_of_the_past()?;
        Self::denials_run_ahead_by_the_burst_at_most()
    }

    /// What of the accounting each organisation stores.
    pub(super) fn stored_of_accounting() -> Vec<(OrganisationId, u64)> {
        let owed = |is_owed: bool| if is_owed { Self::bytes_of_owed() } else { 0 };
        let disclosures = Disclosures::<T>::iter_values()
            .map(|it| (it.source, Self::bytes_of_disclosure() + owed(it.half.is_awaited())));
        let sealed = SealedHalves::<T>::iter_keys()
            .map(|(organisation, _)| (organisation, Self::bytes_of_sealed()));
        let batches = AccessBatches::<T>::iter_keys()
            .map(|(organisation, _)| (organisation, Self::bytes_of_access_batch()));
        let until = PostedUntil::<T>::iter_keys()
            .map(|organisation| (organisation, Self::bytes_of_posted_until()));
        let demands = Demands::<T>::iter_values()
            .map(|it| (it.sponsor, Self::bytes_of_demand() + owed(it.answer.is_none())));
        let denials = Denials::<T>::iter_keys()
            .map(|(organisation, _)| (organisation, Self::bytes_of_denials()));
        let of_disclosures = disclosures.chain(sealed);
        let of_batches = batches.chain(until).chain(demands);
        of_disclosures.chain(of_batches).chain(denials).collect()
    }

    fn no_permit_for_one_use_is_used_twice() -> Result<(), TryRuntimeError> {
        for permit in Permits::<T>::iter_values() {
            ensure!(
                permit.usage == PermitUsage::Multiple || permit.uses <= 1,
                "a permit for one use was used twice"
            );
        }
        Ok(())
    }

    fn ids_are_lines_of_the_trail() -> Result<(), TryRuntimeError> {
        let next = T::AuditTrail::next_index();
        let disclosures = Disclosures::<T>::iter_keys().map(|(_, id)| id.0);
        let sealed = SealedHalves::<T>::iter_keys().map(|(_, id)| id.0);
        let batches = AccessBatches::<T>::iter_keys().map(|(_, id)| id.0);
        for id in disclosures.chain(sealed).chain(batches) {
            ensure!(id < next, "a disclosure, a half or a batch is named by no line of the trail");
        }
        Ok(())
    }

    fn disclosures_are_sound() -> Result<(), TryRuntimeError> {
        for it in Disclosures::<T>::iter_values() {
            let is_in_order = match it.new.count {
                0 => false,
                1 => it.new.first == it.new.last,
                _ => it.new.first < it.new.last,
            };
            ensure!(is_in_order, "first and last of a disclosure do not fit how often it was");
            ensure!(it.new.last <= it.posted_at, "a disclosure was posted before it was");
            ensure!(
                it.new.recipient != Recipient::Member(it.source),
                "a source disclosed to itself"
            );
            if let Disclosed::Documents(documents) = &it.new.disclosed {
                ensure!(
                    !documents.is_empty() && documents.iter().all(|it| !it.is_zero()),
                    "a disclosure is of nothing"
                );
            }
        }
        Ok(())
    }

    fn halves_fit_their_disclosures() -> Result<(), TryRuntimeError> {
        for it in Disclosures::<T>::iter_values() {
            let is_member = matches!(it.new.recipient, Recipient::Member(_));
            let fits = match it.half {
                RecipientHalf::NotExpected => !is_member,
                RecipientHalf::Acknowledged { count, .. } => is_member && count == it.new.count,
                RecipientHalf::Awaited { acknowledged, .. }
                | RecipientHalf::Disputed { acknowledged, .. } => {
                    is_member && acknowledged < it.new.count
                }
            };
            ensure!(fits, "a recipient's half does not fit the disclosure");
        }
        Ok(())
    }

    fn what_is_awaited_is_owed() -> Result<(), TryRuntimeError> {
        let of_disclosures = Disclosures::<T>::iter().filter_map(|(subject, id, it)| {
            let Recipient::Member(recipient) = it.new.recipient else { return None };
            it.half.is_awaited().then_some((recipient, Half::Disclosure(subject, id)))
        });
        let of_demands = Demands::<T>::iter()
            .filter(|(_, _, it)| it.answer.is_none())
            .map(|(subject, organisation, _)| (organisation, Half::Leaves(subject)));
        let awaited: BTreeSet<_> = of_disclosures.chain(of_demands).collect();
        let owed: BTreeSet<_> = OwedHalves::<T>::iter_keys().collect();
        ensure!(awaited == owed, "what is awaited is not what is owed");
        Ok(())
    }

    fn sealed_halves_hide_something() -> Result<(), TryRuntimeError> {
        for it in SealedHalves::<T>::iter_values() {
            ensure!(!it.commitment.is_zero(), "a sealed half commits to nothing");
        }
        Ok(())
    }

    fn batches_are_sound() -> Result<(), TryRuntimeError> {
        for posted in AccessBatches::<T>::iter_values() {
            let batch = posted.batch;
            ensure!(
                batch.from < batch.to && batch.to <= posted.posted_at,
                "a batch's period was not over when it was posted"
            );
            ensure!(
                batch.root.is_zero() == (batch.count == 0),
                "a batch has leaves and no root, or a root and no leaves"
            );
            ensure!(batch.count <= T::MaxAccessBatchSize::get(), "a batch has too many leaves");
        }
        Ok(())
    }

    fn batches_follow_each_other() -> Result<(), TryRuntimeError> {
        let mut all: BTreeMap<OrganisationId, BTreeMap<_, (Moment, Moment)>> = BTreeMap::new();
        for (organisation, id, posted) in AccessBatches::<T>::iter() {
            let period = (posted.batch.from, posted.batch.to);
            all.entry(organisation).or_default().insert(id, period);
        }
        for (organisation, batches) in all {
            let mut end = None;
            // What was pruned leaves a gap; nothing overlaps.
            for (from, to) in batches.into_values() {
                ensure!(end.is_none_or(|end| end <= from), "two batches overlap");
                end = Some(to);
            }
            ensure!(
                PostedUntil::<T>::get(organisation) >= end,
                "an organisation has posted beyond what is remembered"
            );
        }
        Ok(())
    }

    fn demands_are_of_the_past() -> Result<(), TryRuntimeError> {
        for it in Demands::<T>::iter_values() {
            ensure!(
                it.period.is_valid() && it.period.has_ended(it.demanded_at),
                "a demand is of a period that was not over"
            );
        }
        Ok(())
    }

    fn denials_run_ahead_by_the_burst_at_most() -> Result<(), TryRuntimeError> {
        let burst = T::DenialInterval::get().saturating_mul(T::DenialBurst::get().into());
        let latest = T::Clock::now().saturating_add(burst);
        for until in Denials::<T>::iter_values() {
            ensure!(until <= latest, "more denials are counted than there may be");
        }
        Ok(())
    }
}
