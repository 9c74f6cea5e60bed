//! Who produces blocks where seats are too few.

use crate::{
    CollatorKeys, Collators, Config, Error, Event, FallbackCollator, FallbackCollators,
    GenesisFallback, OrganisationStatus, Pallet,
};
use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get, BoundedVec};
use salus_primitives::{
    audit::{AuditGround, AuditKind, NewEntry},
    traits::{Allowances, AuditSink, Sponsors},
    OrganisationId,
};

type FallbackCollatorsOf<T> = BoundedVec<
    FallbackCollator<<T as frame_system::Config>::AccountId>,
    <T as Config>::MaxFallbackCollators,
>;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_set_fallback_collators(fallbacks: FallbackCollatorsOf<T>) -> DispatchResult {
        let old = FallbackCollators::<T>::get();
        ensure!(fallbacks != old, Error::<T>::NotChanged);
        ensure!(fallbacks.len() >= T::MinCollators::get() as usize, Error::<T>::TooFewCollators);
        let seats = Collators::<T>::get();
        for (at, it) in fallbacks.iter().enumerate() {
            let is_taken = fallbacks[..at].iter().any(|other| other.collator == it.collator)
                || seats.iter().any(|seat| seat.collator == it.collator);
            ensure!(!is_taken, Error::<T>::CollatorTaken);
            let organisation = Self::find(it.organisation)?;
            ensure!(
                organisation.status == OrganisationStatus::Active,
                Error::<T>::OrganisationNotActive
            );
        }
        let joining: Vec<_> = fallbacks.iter().filter(|it| !old.contains(it)).collect();
        let leaving: Vec<_> = old.iter().filter(|it| !fallbacks.contains(it)).collect();
        // Another organisation may run it from now on.
        let stays = |collator: &T::AccountId| fallbacks.iter().any(|it| it.collator == *collator);
        for it in &joining {
            Self::ensure_can_sponsor(&it.collator, it.organisation).map_err(Error::<T>::from)?;
        }
        for it in &leaving {
            let can_leave = stays(&it.collator) || Self::can_give_back(&it.collator);
            ensure!(can_leave, Error::<T>::CollatorInUse);
        }

        for it in joining {
            Self::sponsor(&it.collator, it.organisation).map_err(Error::<T>::from)?;
            frame_system::Pallet::<T>::inc_providers(&it.collator);
            // Governance chose it, and not the organisation.
            Self::hold_by_right(it.organisation, Self::bytes_of_fallback());
        }
        for it in leaving {
            if !stays(&it.collator) {
                T::SessionKeys::withdraw(&it.collator);
            }
            Self::give_back_seat(&it.collator, it.organisation);
            Self::release(it.organisation, Self::bytes_of_fallback());
        }
        FallbackCollators::<T>::put(&fallbacks);
        T::AuditTrail::append(NewEntry {
            ground: AuditGround::Governance,
            ..NewEntry::of(AuditKind::FallbackCollatorsSet)
        });
        Self::deposit_event(Event::FallbackCollatorsSet { fallbacks });
        Ok(())
    }

    pub(crate) fn set_fallback_collators_at_genesis(fallbacks: &[GenesisFallback<T::AccountId>]) {
        let fallbacks: Vec<_> = fallbacks
            .iter()
            .map(|it| FallbackCollator {
                organisation: OrganisationId(it.organisation),
                collator: it.collator.clone(),
            })
            .collect();
        let fallbacks = BoundedVec::try_from(fallbacks).unwrap_or_else(|_| {
            panic!(
                "genesis: there are more than {} fallback collators",
                T::MaxFallbackCollators::get()
            )
        });
        Self::do_set_fallback_collators(fallbacks).unwrap_or_else(|error| {
            panic!("genesis: the fallback collators cannot be these: {error:?}")
        });
    }
}
