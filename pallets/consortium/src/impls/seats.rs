//! Who produces blocks for the organisations.

use crate::{
    Collators, Config, Error, Event, Organisation, OrganisationStatus, Organisations, Pallet, Seat,
};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use salus_primitives::{
    audit::{AuditKind, AuditObject, NewEntry},
    traits::{Allowances, AuditSink, Sponsors},
    OrganisationId,
};

type System<T> = frame_system::Pallet<T>;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_name_collator(
        caller: T::AccountId,
        organisation: OrganisationId,
        collator: Option<T::AccountId>,
    ) -> DispatchResult {
        let it = Self::controlled_by(&caller, organisation)?;
        Self::seat(organisation, it, collator.clone())?;
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            object: collator.clone().map_or(AuditObject::Nothing, AuditObject::Account),
            ..NewEntry::of(AuditKind::CollatorNamed)
        });
        Self::deposit_event(Event::CollatorNamed { organisation, collator });
        Ok(())
    }

    /// Gives the organisation's seat to the collator, or to nobody.
    fn seat(
        organisation: OrganisationId,
        mut it: Organisation<T::AccountId>,
        collator: Option<T::AccountId>,
    ) -> Result<(), Error<T>> {
        ensure!(it.collator != collator, Error::<T>::NotChanged);
        let mut seats = Collators::<T>::get();
        if collator.is_some() {
            ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);
            ensure!(
                seats.iter().all(|seat| Some(&seat.collator) != collator.as_ref()),
                Error::<T>::CollatorTaken
            );
        }
        if let Some(old) = &it.collator {
            ensure!(System::<T>::can_dec_provider(old), Error::<T>::CollatorHasKeys);
        }
        seats.retain(|seat| seat.organisation != organisation);
        if let Some(new) = &collator {
            seats
                .try_push(Seat { organisation, collator: new.clone() })
                .map_err(|_| Error::<T>::TooManyCollators)?;
            if it.collator.is_none() {
                Self::ensure_room(organisation, Self::bytes_of_seat())?;
            }
            Self::sponsor(new, organisation)?;
            System::<T>::inc_providers(new);
        }

        let bytes = |collator: &Option<_>| collator.as_ref().map_or(0, |_| Self::bytes_of_seat());
        Self::exchange(organisation, bytes(&it.collator), bytes(&collator))?;
        if let Some(old) = it.collator {
            Self::give_back_seat(&old, organisation);
        }
        Collators::<T>::put(seats);
        it.collator = collator;
        Organisations::<T>::insert(organisation, it);
        Ok(())
    }

    pub(crate) fn do_release_seat(
        caller: T::AccountId,
        organisation: OrganisationId,
    ) -> DispatchResult {
        let mut it = Self::removed(organisation)?;
        let collator = it.collator.take().ok_or(Error::<T>::NothingToRelease)?;
        ensure!(Self::give_back_seat(&collator, organisation), Error::<T>::CollatorHasKeys);

        Organisations::<T>::insert(organisation, it);
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            object: AuditObject::Account(collator.clone()),
            ..NewEntry::of(AuditKind::SeatReleased)
        });
        Self::deposit_event(Event::SeatReleased { organisation, collator });
        Ok(())
    }

    /// Gives back the references that a seat took of its collator, all or none: none while something
    /// rests on them.
    pub(crate) fn give_back_seat(collator: &T::AccountId, organisation: OrganisationId) -> bool {
        let given_back = System::<T>::dec_providers(collator).is_ok();
        if given_back {
            Self::unsponsor(collator, organisation);
        }
        given_back
    }
}
