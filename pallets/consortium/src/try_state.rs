//! The invariants, one function each.

use crate::{
    Alias, Aliases, Authored, CapturedByDesk, Collators, Config, Credentials, Deposits,
    EmergencyReserves, EncryptionKeys, FallbackCollators, KeyVersions, Meters, NextOrganisationId,
    Organisation, OrganisationStatus, Organisations, OrganisationsByController, OrganisationsByLei,
    OrganisationsByVotingAccount, Pallet, Sponsorships, Suspensions, UsedPayloads, VotingAccounts,
    VotingMembers, ENCRYPTION_KEY_LENGTH,
};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use core::str;
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    allowance::Holdings, organisation::CapturedStatements, OrganisationId, MAX_ROLES,
};
use sp_runtime::TryRuntimeError;

type Checked = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
    /// Checks every invariant of the pallet.
    pub fn do_try_state() -> Checked {
        Self::organisations_are_numbered_below_the_next()?;
        Self::names_leis_and_countries_are_valid()?;
        Self::controllers_are_indexed()?;
        Self::leis_are_indexed()?;
        Self::credentials_are_sound()?;
        Self::aliases_are_sound()?;
        Self::credentials_of_aliases_are_theirs()?;
        Self::sponsorships_are_sound()?;
        Self::sponsorships_cover_what_rests_on_them()?;
        Self::seats_are_those_of_organisations()?;
        Self::fallback_collators_are_run_by_members()?;
        Self::collators_have_providers()?;
        Self::authors_have_places()?;
        Self::used_payloads_pass()?;
        Self::keys_are_those_that_are_kept()?;
        Self::meters_show_what_is()?;
        Self::desks_are_those_of_organisations()?;
        Self::suspensions_and_reserves_are_of_those_who_have_them()?;
        Self::votes_are_those_of_active_organisations()?;
        Self::voting_accounts_are_of_members()?;
        Self::what_is_stored_is_counted()?;
        Self::deposits_are_somebody_s()
    }

    fn organisations_are_numbered_below_the_next() -> Checked {
        let next = NextOrganisationId::<T>::get();
        ensure!(
            Organisations::<T>::iter_keys().all(|id| id.0 < next),
            "an organisation's number is not below the next one"
        );
        ensure!(
            Organisations::<T>::iter_keys().count() == next as usize,
            "an organisation is missing"
        );
        Ok(())
    }

    fn names_leis_and_countries_are_valid() -> Checked {
        for it in Organisations::<T>::iter_values() {
            ensure!(!it.name.is_empty(), "an organisation has no name");
            ensure!(str::from_utf8(&it.name).is_ok(), "an organisation's name is not UTF-8");
            ensure!(it.lei.is_valid(), "an organisation's LEI is not valid");
            ensure!(it.jurisdiction.is_valid(), "an organisation's country is not valid");
        }
        Ok(())
    }

    fn controllers_are_indexed() -> Checked {
        let mut controllers = 0;
        for (id, it) in Self::not_removed() {
            controllers += 1;
            ensure!(
                OrganisationsByController::<T>::get(&it.controller) == Some(id),
                "an organisation is not found by its controller"
            );
        }
        ensure!(
            OrganisationsByController::<T>::iter_keys().count() == controllers,
            "a controller is indexed that is none"
        );
        Ok(())
    }

    fn leis_are_indexed() -> Checked {
        for (id, it) in Organisations::<T>::iter() {
            ensure!(
                OrganisationsByLei::<T>::get(it.lei) == Some(id),
                "an organisation is not found by its LEI"
            );
        }
        ensure!(
            OrganisationsByLei::<T>::iter_keys().count() == Organisations::<T>::iter_keys().count(),
            "a LEI is indexed that is nobody's"
        );
        Ok(())
    }

    fn credentials_are_sound() -> Checked {
        for (_, organisation, it) in Credentials::<T>::iter() {
            ensure!(
                Organisations::<T>::contains_key(organisation),
                "an organisation vouches that does not exist"
            );
            ensure!(
                !it.roles.is_empty() && it.roles.is_known() && it.roles.len() <= MAX_ROLES,
                "a credential's roles are not valid"
            );
            ensure!(it.period.is_valid(), "a credential's period is not valid");
        }
        Ok(())
    }

    fn aliases_are_sound() -> Checked {
        let now = T::Clock::now();
        for it in Aliases::<T>::iter_values() {
            ensure!(
                Organisations::<T>::contains_key(it.organisation),
                "an alias is that of an organisation that does not exist"
            );
            ensure!(!it.commitment.is_zero(), "nobody is behind an alias");
            ensure!(
                it.month.has_ended(now) || it.month.is_this_or_next(now),
                "an alias is good for a month too far ahead"
            );
        }
        Ok(())
    }

    /// What is vouched for as an alias is one that is not opened, for its month.
    fn credentials_of_aliases_are_theirs() -> Checked {
        for (account, organisation, credential) in Credentials::<T>::iter() {
            let is_its_own = |it: Alias<T::AccountId>| {
                it.organisation == organisation
                    && it.practitioner.is_none()
                    && it.month.period() == credential.period
            };
            ensure!(
                !credential.is_alias || Aliases::<T>::get(&account).is_some_and(is_its_own),
                "an account is vouched for as an alias that it is not"
            );
        }
        Ok(())
    }

    fn sponsorships_are_sound() -> Checked {
        for (account, sponsorships) in Sponsorships::<T>::iter() {
            ensure!(!sponsorships.is_empty(), "nobody stands behind an account that is listed");
            ensure!(
                sponsorships.windows(2).all(|two| two[0].organisation < two[1].organisation),
                "sponsors are out of order"
            );
            for it in &sponsorships {
                ensure!(it.grounds > 0, "an organisation stands behind an account on no ground");
                ensure!(
                    Organisations::<T>::contains_key(it.organisation),
                    "an organisation stands behind an account that does not exist"
                );
            }
            ensure!(
                frame_system::Pallet::<T>::sufficients(&account) >= 1,
                "an account that is stood behind has no sufficient reference"
            );
        }
        Ok(())
    }

    /// Those who act for subjects have grounds beyond these.
    fn sponsorships_cover_what_rests_on_them() -> Checked {
        let mut needed = BTreeMap::<(Vec<u8>, OrganisationId), (T::AccountId, u32)>::new();
        let mut need = |account: T::AccountId, organisation| {
            needed.entry((account.encode(), organisation)).or_insert((account, 0)).1 += 1;
        };
        for (id, it) in Organisations::<T>::iter() {
            if it.status != OrganisationStatus::Removed {
                need(it.controller, id);
            }
            if let Some(collator) = it.collator {
                need(collator, id);
            }
        }
        for it in FallbackCollators::<T>::get() {
            need(it.collator, it.organisation);
        }
        for (organisation, account) in VotingAccounts::<T>::iter() {
            need(account, organisation);
        }
        for (practitioner, organisation, _) in Credentials::<T>::iter() {
            need(practitioner, organisation);
        }
        for ((_, organisation), (account, grounds)) in needed {
            ensure!(
                Sponsorships::<T>::get(account)
                    .iter()
                    .any(|it| it.organisation == organisation && it.grounds >= grounds),
                "an organisation does not stand behind somebody it is bound to"
            );
        }
        Ok(())
    }

    fn seats_are_those_of_organisations() -> Checked {
        let seats = Collators::<T>::get();
        let named = Self::not_removed().filter(|(_, it)| it.collator.is_some()).count();
        ensure!(seats.len() == named, "there are not as many seats as collators");
        for (at, seat) in seats.iter().enumerate() {
            ensure!(
                Self::not_removed().any(|(id, it)| {
                    id == seat.organisation && it.collator.as_ref() == Some(&seat.collator)
                }),
                "a seat is not its organisation's collator's"
            );
            ensure!(
                seats[..at].iter().all(|other| {
                    other.organisation != seat.organisation && other.collator != seat.collator
                }),
                "a collator has two seats"
            );
        }
        Ok(())
    }

    /// There are none before governance, or the genesis, chose the first.
    fn fallback_collators_are_run_by_members() -> Checked {
        let fallbacks = FallbackCollators::<T>::get();
        ensure!(
            fallbacks.is_empty() || fallbacks.len() >= T::MinCollators::get() as usize,
            "there are too few fallback collators"
        );
        let seats = Collators::<T>::get();
        for (at, it) in fallbacks.iter().enumerate() {
            ensure!(
                Self::not_removed().any(|(id, _)| id == it.organisation),
                "a fallback collator is run by nobody"
            );
            ensure!(
                fallbacks[..at].iter().all(|other| other.collator != it.collator)
                    && seats.iter().all(|seat| seat.collator != it.collator),
                "a fallback collator could be in a set twice"
            );
        }
        Ok(())
    }

    /// Also where the organisation was removed and the seat was not released yet.
    fn collators_have_providers() -> Checked {
        let mut held = BTreeMap::<Vec<u8>, (T::AccountId, u32)>::new();
        let named = Organisations::<T>::iter_values().filter_map(|it| it.collator);
        let fallbacks = FallbackCollators::<T>::get().into_iter().map(|it| it.collator);
        for collator in named.chain(fallbacks) {
            held.entry(collator.encode()).or_insert((collator, 0)).1 += 1;
        }
        for (collator, seats) in held.into_values() {
            ensure!(
                frame_system::Pallet::<T>::providers(&collator) >= seats,
                "a collator lacks a provider reference"
            );
        }
        Ok(())
    }

    fn authors_have_places() -> Checked {
        let places = T::MaxCollators::get();
        ensure!(
            Authored::<T>::get().checked_shr(places).unwrap_or_default() == 0,
            "somebody made a block who can have no place in the set"
        );
        Ok(())
    }

    /// No deadline lies further ahead than it could when the payload was used.
    fn used_payloads_pass() -> Checked {
        let latest = T::Clock::now().saturating_add(T::MaxDeadline::get());
        ensure!(
            UsedPayloads::<T>::iter_values().all(|it| it.deadline <= latest),
            "a used payload would be remembered for too long"
        );
        Ok(())
    }

    fn keys_are_those_that_are_kept() -> Checked {
        let mut kept = 0;
        for (owner, current) in KeyVersions::<T>::iter() {
            ensure!(
                Organisations::<T>::contains_key(owner.organisation()),
                "somebody has a key at an organisation that does not exist"
            );
            for version in Self::kept_versions(current) {
                kept += 1;
                ensure!(
                    EncryptionKeys::<T>::get(&owner, version)
                        .is_some_and(|key| key.len() == ENCRYPTION_KEY_LENGTH as usize),
                    "a version of a key is missing, or is no key"
                );
            }
        }
        ensure!(
            EncryptionKeys::<T>::iter_keys().count() == kept,
            "a key is kept that nobody can find"
        );
        Ok(())
    }

    fn meters_show_what_is() -> Checked {
        let now = T::Clock::now();
        for (id, it) in Self::not_removed() {
            let meter = Meters::<T>::get(id).ok_or("an organisation has no meter")?;
            ensure!(
                meter.is_active == (it.status == OrganisationStatus::Active),
                "a meter does not show whether its organisation is active"
            );
            ensure!(meter.at <= now, "a meter was read in the future");
        }
        ensure!(
            Meters::<T>::iter_keys().count() == Self::not_removed().count(),
            "there is a meter of no organisation"
        );
        Ok(())
    }

    fn desks_are_those_of_organisations() -> Checked {
        for (organisation, captured) in CapturedByDesk::<T>::iter() {
            ensure!(
                Organisations::<T>::contains_key(organisation),
                "a desk is that of an organisation that does not exist"
            );
            ensure!(
                captured != CapturedStatements::default(),
                "a desk is kept that recorded nothing"
            );
        }
        Ok(())
    }

    fn suspensions_and_reserves_are_of_those_who_have_them() -> Checked {
        let now = T::Clock::now();
        for (id, it) in Self::not_removed() {
            ensure!(
                Suspensions::<T>::contains_key(id) == (it.status == OrganisationStatus::Suspended),
                "it is not known since when an organisation is suspended"
            );
        }
        let is_removed = |id| !Meters::<T>::contains_key(id);
        ensure!(
            Suspensions::<T>::iter().all(|(id, since)| !is_removed(id) && since <= now),
            "a suspension is of a removed organisation, or lies in the future"
        );
        ensure!(
            EmergencyReserves::<T>::iter().all(|(id, it)| !is_removed(id) && it.at <= now),
            "a reserve is of a removed organisation, or was read in the future"
        );
        Ok(())
    }

    fn votes_are_those_of_active_organisations() -> Checked {
        let active =
            Organisations::<T>::iter_values().filter(|it| it.status == OrganisationStatus::Active);
        ensure!(
            VotingMembers::<T>::get() as usize == active.count(),
            "there are not as many votes as active organisations"
        );
        ensure!(
            VotingMembers::<T>::get() <= T::MaxMembers::get(),
            "more organisations are active than can be"
        );
        Ok(())
    }

    fn voting_accounts_are_of_members() -> Checked {
        for (organisation, account) in VotingAccounts::<T>::iter() {
            ensure!(
                Self::not_removed().any(|(id, _)| id == organisation),
                "an account votes for nobody"
            );
            ensure!(
                OrganisationsByVotingAccount::<T>::get(&account) == Some(organisation),
                "an organisation is not found by its voting account"
            );
        }
        ensure!(
            OrganisationsByVotingAccount::<T>::iter_keys().count()
                == VotingAccounts::<T>::iter_keys().count(),
            "a voting account is indexed that is nobody's"
        );
        Ok(())
    }

    /// How many bytes the pallet itself stores for each organisation that was not removed, its grounds
    /// for standing behind accounts among them. Others store for organisations too; by this the runtime
    /// can check what all of them do together.
    pub fn stored() -> Holdings {
        let organisations = Self::not_removed().map(|(id, it)| {
            let seat = it.collator.map_or(0, |_| Self::bytes_of_seat());
            (id, Self::bytes_of_organisation().saturating_add(seat))
        });
        let credentials = Credentials::<T>::iter_keys()
            .map(|(_, organisation)| (organisation, Self::bytes_of_credential()));
        let keys = KeyVersions::<T>::iter()
            .map(|(owner, current)| (owner.organisation(), Self::bytes_of_keys_of(current)));
        let payloads =
            UsedPayloads::<T>::iter_values().map(|it| (it.sponsor, Self::bytes_of_payload()));
        let aliases =
            Aliases::<T>::iter_values().map(|it| (it.organisation, Self::bytes_of_alias()));
        let fallbacks = FallbackCollators::<T>::get()
            .into_iter()
            .map(|it| (it.organisation, Self::bytes_of_fallback()));
        let voting_accounts = VotingAccounts::<T>::iter_keys()
            .map(|organisation| (organisation, Self::bytes_of_voting_account()));
        let deposits = Deposits::<T>::iter_values()
            .map(|it| (it.organisation, Self::bytes_of_deposit(it.bytes)));
        organisations
            .chain(aliases)
            .chain(fallbacks)
            .chain(deposits)
            .chain(voting_accounts)
            .chain(credentials)
            .chain(keys)
            .chain(payloads)
            .filter(|(organisation, _)| Meters::<T>::contains_key(organisation))
            .collect()
    }

    fn deposits_are_somebody_s() -> Checked {
        for it in Deposits::<T>::iter_values() {
            ensure!(it.bytes > 0, "a deposit is of nothing");
            ensure!(
                Organisations::<T>::contains_key(it.organisation),
                "an organisation is held to a deposit that does not exist"
            );
        }
        Ok(())
    }

    fn what_is_stored_is_counted() -> Checked {
        for (organisation, bytes) in Self::stored() {
            ensure!(
                Meters::<T>::get(organisation).is_some_and(|meter| bytes <= meter.stored),
                "an organisation stores more than its meter shows"
            );
        }
        Ok(())
    }

    fn not_removed() -> impl Iterator<Item = (OrganisationId, Organisation<T::AccountId>)> {
        Organisations::<T>::iter().filter(|(_, it)| it.status != OrganisationStatus::Removed)
    }
}
