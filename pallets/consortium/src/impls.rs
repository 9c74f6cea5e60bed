//! The logic behind the calls, what others may read, and what the pallet is to its neighbours.

use crate::{
    Collators, Config, Credential, CredentialStatus, Credentials, Error, Event,
    GenesisOrganisation, Lei, NewOrganisation, NextOrganisationId, Organisation,
    OrganisationStatus, Organisations, OrganisationsByController, OrganisationsByLei, Pallet, Seat,
    Sponsorship, Sponsorships,
};
use alloc::vec::Vec;
use core::str;
use frame_support::{
    defensive, ensure,
    pallet_prelude::DispatchResult,
    traits::{Get, Time},
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    organisation::{Requester, SponsorshipRefusal, StandingRefusal},
    traits::{self, AuditSink, Sponsors},
    Code, Moment, OrganisationId, OrganisationKind, Period, RoleSet, MAX_ROLES,
};

type System<T> = frame_system::Pallet<T>;

/// The calls.
impl<T: Config> Pallet<T> {
    pub(crate) fn do_admit(
        details: NewOrganisation<T::AccountId>,
    ) -> Result<OrganisationId, Error<T>> {
        let NewOrganisation { kind, name, lei, controller } = details;
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
        Self::sponsor(&controller, organisation)?;

        NextOrganisationId::<T>::put(next);
        OrganisationsByLei::<T>::insert(lei, organisation);
        OrganisationsByController::<T>::insert(&controller, organisation);
        Organisations::<T>::insert(
            organisation,
            Organisation {
                kind,
                name,
                lei,
                controller: controller.clone(),
                status: OrganisationStatus::Active,
                collator: None,
                admitted_at: T::Clock::now(),
            },
        );
        T::AuditTrail::append(NewEntry {
            object: AuditObject::Account(controller.clone()),
            ..Self::entry_of_governance(AuditKind::OrganisationAdmitted, organisation)
        });
        Self::deposit_event(Event::OrganisationAdmitted { organisation, kind, controller });
        Ok(organisation)
    }

    pub(crate) fn do_suspend(organisation: OrganisationId) -> DispatchResult {
        let mut it = Self::find(organisation)?;
        ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);

        it.status = OrganisationStatus::Suspended;
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

        it.status = OrganisationStatus::Active;
        Organisations::<T>::insert(organisation, it);
        T::AuditTrail::append(Self::entry_of_governance(
            AuditKind::OrganisationReinstated,
            organisation,
        ));
        Self::deposit_event(Event::OrganisationReinstated { organisation });
        Ok(())
    }

    pub(crate) fn do_vouch(
        caller: T::AccountId,
        organisation: OrganisationId,
        practitioner: T::AccountId,
        roles: RoleSet,
        period: Period,
    ) -> DispatchResult {
        let it = Self::controlled_by(&caller, organisation)?;
        ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);
        ensure!(!roles.is_empty(), Error::<T>::RolesMissing);
        ensure!(roles.len() <= MAX_ROLES, Error::<T>::TooManyRoles);
        ensure!(roles.is_known(), Error::<T>::UnknownCode);
        ensure!(period.is_valid() && !period.has_ended(T::Clock::now()), Error::<T>::PeriodInvalid);
        ensure!(
            !Credentials::<T>::contains_key(&practitioner, organisation),
            Error::<T>::AlreadyVouchedFor
        );
        Self::sponsor(&practitioner, organisation).map_err(Error::<T>::from)?;

        Credentials::<T>::insert(
            &practitioner,
            organisation,
            Credential { roles, period, status: CredentialStatus::Active, review_due: None },
        );
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            object: AuditObject::Account(practitioner.clone()),
            ..NewEntry::of(AuditKind::CredentialIssued)
        });
        Self::deposit_event(Event::CredentialIssued { organisation, practitioner, roles, period });
        Ok(())
    }

    pub(crate) fn do_revoke_credential(
        caller: T::AccountId,
        organisation: OrganisationId,
        practitioner: T::AccountId,
    ) -> DispatchResult {
        Self::controlled_by(&caller, organisation)?;
        ensure!(
            Credentials::<T>::contains_key(&practitioner, organisation),
            Error::<T>::CredentialNotFound
        );

        Credentials::<T>::remove(&practitioner, organisation);
        Self::unsponsor(&practitioner, organisation);
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            object: AuditObject::Account(practitioner.clone()),
            ..NewEntry::of(AuditKind::CredentialRevoked)
        });
        Self::deposit_event(Event::CredentialRevoked { organisation, practitioner });
        Ok(())
    }

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
            Self::sponsor(new, organisation)?;
            System::<T>::inc_providers(new);
        }

        if let Some(old) = it.collator {
            if System::<T>::dec_providers(&old).is_err() {
                defensive!("a provider that can be given back is given back");
            }
            Self::unsponsor(&old, organisation);
        }
        Collators::<T>::put(seats);
        it.collator = collator;
        Organisations::<T>::insert(organisation, it);
        Ok(())
    }

    /// Admits a member of the first block, and writes it to the trail as any later admission. The
    /// clock shows 0 then.
    pub(crate) fn admit_at_genesis(organisation: &GenesisOrganisation<T::AccountId>) {
        let GenesisOrganisation { kind, name, lei, controller, collator } = organisation;
        let details = NewOrganisation {
            kind: OrganisationKind::from_code(kind)
                .unwrap_or_else(|| panic!("genesis: {kind:?} is no kind of organisation")),
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
    }

    fn find(organisation: OrganisationId) -> Result<Organisation<T::AccountId>, Error<T>> {
        Organisations::<T>::get(organisation).ok_or(Error::<T>::OrganisationNotFound)
    }

    fn controlled_by(
        caller: &T::AccountId,
        organisation: OrganisationId,
    ) -> Result<Organisation<T::AccountId>, Error<T>> {
        let it = Self::find(organisation)?;
        ensure!(it.controller == *caller, Error::<T>::NotController);
        Ok(it)
    }

    fn entry_of_governance(
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

/// What others may read.
impl<T: Config> Pallet<T> {
    /// The organisation, also one that was removed.
    pub fn organisation(organisation: OrganisationId) -> Option<Organisation<T::AccountId>> {
        Organisations::<T>::get(organisation)
    }

    /// The organisations from this number on: as many as asked for, at most a page. The next page
    /// begins behind the last number of this one.
    pub fn organisations(
        from: OrganisationId,
        limit: u32,
    ) -> Vec<(OrganisationId, Organisation<T::AccountId>)> {
        (from.0..NextOrganisationId::<T>::get())
            .map(OrganisationId)
            .filter_map(|id| Organisations::<T>::get(id).map(|it| (id, it)))
            .take(limit.min(T::MaxPageSize::get()) as usize)
            .collect()
    }

    /// What the organisation vouches for of the account, in force or not.
    pub fn credential(account: &T::AccountId, organisation: OrganisationId) -> Option<Credential> {
        Credentials::<T>::get(account, organisation)
    }

    /// The collators that the active organisations named, in the order of naming. The session's
    /// manager keeps its old set where there is none.
    pub fn collators() -> Vec<T::AccountId> {
        Collators::<T>::get()
            .into_iter()
            .filter(|seat| Self::is_active(seat.organisation))
            .map(|seat| seat.collator)
            .collect()
    }

    /// Whether an active organisation named the account to produce blocks.
    pub fn is_collator(account: &T::AccountId) -> bool {
        Collators::<T>::get()
            .iter()
            .any(|seat| seat.collator == *account && Self::is_active(seat.organisation))
    }

    /// Whether the organisation is active.
    pub fn is_active(organisation: OrganisationId) -> bool {
        Organisations::<T>::get(organisation)
            .is_some_and(|it| it.status == OrganisationStatus::Active)
    }
}

impl<T: Config> traits::Organisations<T::AccountId> for Pallet<T> {
    /// A controller that its organisation vouches for acts with those roles, and without any when the
    /// credential is not in force.
    fn requester(
        account: &T::AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<Requester<T::AccountId>, StandingRefusal> {
        let it =
            Organisations::<T>::get(organisation).ok_or(StandingRefusal::OrganisationNotFound)?;
        if it.status != OrganisationStatus::Active {
            return Err(StandingRefusal::OrganisationNotActive);
        }
        let credential = Credentials::<T>::get(account, organisation);
        let roles = match credential {
            Some(credential) if credential.is_in_force(now) => credential.roles,
            _ if it.controller == *account => RoleSet::EMPTY,
            Some(_) => return Err(StandingRefusal::CredentialNotInForce),
            None => return Err(StandingRefusal::NotVouchedFor),
        };
        Ok(Requester { account: account.clone(), organisation, kind: it.kind, roles })
    }

    fn kind(organisation: OrganisationId) -> Option<OrganisationKind> {
        Organisations::<T>::get(organisation)
            .filter(|it| it.status != OrganisationStatus::Removed)
            .map(|it| it.kind)
    }
}

impl<T: Config> Sponsors<T::AccountId> for Pallet<T> {
    fn sponsor(
        account: &T::AccountId,
        organisation: OrganisationId,
    ) -> Result<(), SponsorshipRefusal> {
        let mut sponsorships = Sponsorships::<T>::get(account);
        let is_first = sponsorships.is_empty();
        match sponsorships.binary_search_by_key(&organisation, |it| it.organisation) {
            Ok(at) => {
                let it = &mut sponsorships[at];
                it.grounds =
                    it.grounds.checked_add(1).ok_or(SponsorshipRefusal::TooManySponsors)?;
            }
            Err(at) => sponsorships
                .try_insert(at, Sponsorship { organisation, grounds: 1 })
                .map_err(|_| SponsorshipRefusal::TooManySponsors)?,
        }

        if is_first {
            System::<T>::inc_sufficients(account);
        }
        Sponsorships::<T>::insert(account, sponsorships);
        Ok(())
    }

    fn unsponsor(account: &T::AccountId, organisation: OrganisationId) {
        let mut sponsorships = Sponsorships::<T>::get(account);
        let Ok(at) = sponsorships.binary_search_by_key(&organisation, |it| it.organisation) else {
            defensive!("only a ground that was taken is given back");
            return;
        };
        if sponsorships[at].grounds > 1 {
            sponsorships[at].grounds -= 1;
        } else {
            sponsorships.remove(at);
        }

        if sponsorships.is_empty() {
            Sponsorships::<T>::remove(account);
            System::<T>::dec_sufficients(account);
        } else {
            Sponsorships::<T>::insert(account, sponsorships);
        }
    }
}
