//! Who produces blocks for the organisations.

use crate::{
    CollatorKeys, Collators, Config, Error, Event, FallbackCollators, Organisation,
    OrganisationStatus, Organisations, Pallet, Seat,
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
        }
        if let Some(new) = &collator {
            let is_taken = seats.iter().any(|seat| seat.collator == *new)
                || FallbackCollators::<T>::get().iter().any(|it| it.collator == *new);
            ensure!(!is_taken, Error::<T>::CollatorTaken);
        }
        if let Some(old) = &it.collator {
            ensure!(Self::can_give_back(old), Error::<T>::CollatorInUse);
        }
        seats.retain(|seat| seat.organisation != organisation);
        if let Some(new) = &collator {
            seats
                .try_push(Seat { organisation, collator: new.clone(), is_idle: false })
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
            T::SessionKeys::withdraw(&old);
            Self::give_back_seat(&old, organisation);
        }
        Collators::<T>::put(seats);
        it.collator = collator;
        Organisations::<T>::insert(organisation, it);
        Ok(())
    }

    pub(crate) fn do_resume_seat(
        caller: T::AccountId,
        organisation: OrganisationId,
    ) -> DispatchResult {
        let it = Self::controlled_by(&caller, organisation)?;
        ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);
        let mut seats = Collators::<T>::get();
        let seat = seats
            .iter_mut()
            .find(|seat| seat.organisation == organisation)
            .ok_or(Error::<T>::SeatNotFound)?;
        ensure!(seat.is_idle, Error::<T>::SeatNotIdle);

        seat.is_idle = false;
        let collator = seat.collator.clone();
        Collators::<T>::put(seats);
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            object: AuditObject::Account(collator.clone()),
            ..NewEntry::of(AuditKind::SeatResumed)
        });
        Self::deposit_event(Event::SeatResumed { organisation, collator });
        Ok(())
    }

    pub(crate) fn do_release_seat(
        caller: T::AccountId,
        organisation: OrganisationId,
    ) -> DispatchResult {
        let mut it = Self::removed(organisation)?;
        let collator = it.collator.take().ok_or(Error::<T>::NothingToRelease)?;
        ensure!(Self::give_back_seat(&collator, organisation), Error::<T>::CollatorInUse);

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

    /// Whether the references of a collator can be given back once its session keys are withdrawn.
    pub(crate) fn can_give_back(collator: &T::AccountId) -> bool {
        let keys = u32::from(T::SessionKeys::are_registered(collator));
        System::<T>::consumers(collator) <= keys || System::<T>::providers(collator) > 1
    }

    /// Gives back the references that were taken of a collator, all or none: none while something rests
    /// on them.
    pub(crate) fn give_back_seat(collator: &T::AccountId, organisation: OrganisationId) -> bool {
        let given_back = System::<T>::dec_providers(collator).is_ok();
        if given_back {
            Self::unsponsor(collator, organisation);
        }
        given_back
    }
}
