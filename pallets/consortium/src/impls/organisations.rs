//! Organisations come and go.

use crate::{
    CollatorKeys, Collators, Config, EmergencyReserves, Error, Event, FallbackCollators,
    GenesisOrganisation, Lei, Meter, Meters, NewOrganisation, NextOrganisationId, Organisation,
    OrganisationStatus, Organisations, OrganisationsByController, OrganisationsByLei, Pallet,
    Suspensions, VotingMembers,
};
use core::str;
use frame_support::{
    ensure,
    pallet_prelude::DispatchResult,
    traits::{Get, Time},
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    traits::{AuditSink, Sponsors},
    Code, Jurisdiction, OrganisationId, OrganisationKind,
};
use sp_runtime::Saturating;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_admit(
        details: NewOrganisation<T::AccountId>,
    ) -> Result<OrganisationId, Error<T>> {
        let NewOrganisation { kind, jurisdiction, name, lei, controller } = details;
        ensure!(jurisdiction.is_valid(), Error::<T>::JurisdictionInvalid);
        ensure!(!name.is_empty(), Error::<T>::NameEmpty);
        ensure!(str::from_utf8(&name).is_ok(), Error::<T>::NameNotUtf8);
        ensure!(lei.is_valid(), Error::<T>::LeiInvalid);
        ensure!(!OrganisationsByLei::<T>::contains_key(lei), Error::<T>::LeiTaken);
        ensure!(
            !OrganisationsByController::<T>::contains_key(&controller),
            Error::<T>::ControllerTaken
        );
        let number = NextOrganisationId::<T>::get();
        let next = number.checked_add(1).ok_or(Error::<T>::TooManyOrganisations)?;
        let organisation = OrganisationId(number);
        ensure!(Self::has_room_for_a_member(), Error::<T>::TooManyMembers);
        Self::sponsor(&controller, organisation)?;

        let now = T::Clock::now();
        NextOrganisationId::<T>::put(next);
        VotingMembers::<T>::mutate(|members| members.saturating_inc());
        Meters::<T>::insert(
            organisation,
            Meter { stored: Self::bytes_of_organisation(), ..Meter::new(now) },
        );
        OrganisationsByLei::<T>::insert(lei, organisation);
        OrganisationsByController::<T>::insert(&controller, organisation);
        Organisations::<T>::insert(
            organisation,
            Organisation {
                kind,
                jurisdiction,
                name,
                lei,
                controller: controller.clone(),
                status: OrganisationStatus::Active,
                collator: None,
                admitted_at: now,
            },
        );
        T::AuditTrail::append(NewEntry {
            object: AuditObject::Account(controller.clone()),
            ..Self::entry_of_governance(AuditKind::OrganisationAdmitted, organisation)
        });
        Self::deposit_event(Event::OrganisationAdmitted {
            organisation,
            kind,
            jurisdiction,
            controller,
        });
        Ok(organisation)
    }

    pub(crate) fn do_suspend(organisation: OrganisationId) -> DispatchResult {
        let mut it = Self::find(organisation)?;
        ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);

        it.status = OrganisationStatus::Suspended;
        Self::set_active(organisation, false);
        Suspensions::<T>::insert(organisation, T::Clock::now());
        Organisations::<T>::insert(organisation, it);
        T::AuditTrail::append(Self::entry_of_governance(
            AuditKind::OrganisationSuspended,
            organisation,
        ));
        Self::deposit_event(Event::OrganisationSuspended { organisation });
        Ok(())
    }

    pub(crate) fn do_reinstate(organisation: OrganisationId) -> DispatchResult {
        let mut it = Self::find(organisation)?;
        ensure!(it.status == OrganisationStatus::Suspended, Error::<T>::NotSuspended);
        ensure!(Self::has_room_for_a_member(), Error::<T>::TooManyMembers);

        it.status = OrganisationStatus::Active;
        Self::set_active(organisation, true);
        Suspensions::<T>::remove(organisation);
        Organisations::<T>::insert(organisation, it);
        T::AuditTrail::append(Self::entry_of_governance(
            AuditKind::OrganisationReinstated,
            organisation,
        ));
        Self::deposit_event(Event::OrganisationReinstated { organisation });
        Ok(())
    }

    pub(crate) fn do_remove(organisation: OrganisationId) -> DispatchResult {
        let mut it = Self::find(organisation)?;
        ensure!(it.status != OrganisationStatus::Removed, Error::<T>::OrganisationRemoved);
        ensure!(
            FallbackCollators::<T>::get().iter().all(|it| it.organisation != organisation),
            Error::<T>::RunsFallbackCollator
        );

        if it.status == OrganisationStatus::Active {
            VotingMembers::<T>::mutate(|members| members.saturating_dec());
        }
        it.status = OrganisationStatus::Removed;
        Meters::<T>::remove(organisation);
        EmergencyReserves::<T>::remove(organisation);
        Suspensions::<T>::remove(organisation);
        OrganisationsByController::<T>::remove(&it.controller);
        Self::unsponsor(&it.controller, organisation);
        Self::forget_voting_account(organisation);
        if let Some(collator) = &it.collator {
            Collators::<T>::mutate(|seats| seats.retain(|seat| seat.organisation != organisation));
            T::SessionKeys::withdraw(collator);
            if Self::give_back_seat(collator, organisation) {
                it.collator = None;
            }
        }
        Organisations::<T>::insert(organisation, it);
        T::AuditTrail::append(Self::entry_of_governance(
            AuditKind::OrganisationRemoved,
            organisation,
        ));
        Self::deposit_event(Event::OrganisationRemoved { organisation });
        Ok(())
    }

    /// Admits a member of the first block, and writes it to the trail as any later admission. The
    /// clock shows 0 then.
    pub(crate) fn admit_at_genesis(organisation: &GenesisOrganisation<T::AccountId>) {
        let GenesisOrganisation {
            kind,
            jurisdiction,
            name,
            lei,
            controller,
            collator,
            voting_account,
        } = organisation;
        let details = NewOrganisation {
            kind: OrganisationKind::from_code(kind)
                .unwrap_or_else(|| panic!("genesis: {kind:?} is no kind of organisation")),
            jurisdiction: Jurisdiction(jurisdiction.as_bytes().try_into().unwrap_or_else(|_| {
                panic!("genesis: {jurisdiction:?} is no country of two letters")
            })),
            name: name.as_bytes().to_vec().try_into().unwrap_or_else(|_| {
                panic!("genesis: the name {name:?} has more than {} bytes", crate::MAX_NAME)
            }),
            lei: Lei::new(lei).unwrap_or_else(|| panic!("genesis: {lei:?} is no valid LEI")),
            controller: controller.clone(),
        };
        let id = Self::do_admit(details)
            .unwrap_or_else(|error| panic!("genesis: {name:?} cannot be admitted: {error:?}"));
        if let Some(collator) = collator {
            Self::do_name_collator(controller.clone(), id, Some(collator.clone())).unwrap_or_else(
                |error| panic!("genesis: {name:?} cannot name its collator: {error:?}"),
            );
        }
        if let Some(account) = voting_account {
            Self::do_name_voting_account(controller.clone(), id, Some(account.clone()))
                .unwrap_or_else(|error| {
                    panic!("genesis: {name:?} cannot name its voting account: {error:?}")
                });
        }
    }

    fn has_room_for_a_member() -> bool {
        VotingMembers::<T>::get() < T::MaxMembers::get()
    }

    /// Of an organisation that is the one, and becomes the other.
    fn set_active(organisation: OrganisationId, is_active: bool) {
        VotingMembers::<T>::mutate(|members| {
            if is_active {
                members.saturating_inc();
            } else {
                members.saturating_dec();
            }
        });
        Meters::<T>::mutate(organisation, |meter| {
            if let Some(meter) = meter {
                meter.is_active = is_active;
            }
        });
    }

    pub(crate) fn entry_of_governance(
        kind: AuditKind,
        organisation: OrganisationId,
    ) -> NewEntry<T::AccountId> {
        NewEntry {
            organisation: Some(organisation),
            ground: AuditGround::Governance,
            ..NewEntry::of(kind)
        }
    }
}
