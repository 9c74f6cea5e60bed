//! What the benchmarks begin with: members, their people, and as many of each as there can be.

use crate::*;
use alloc::vec::Vec;
use frame_benchmarking::{account, BenchmarkError};
use frame_support::{
    traits::{Get, Time},
    BoundedVec,
};
use salus_primitives::{
    traits::{OrganisationsHelper, Sponsors},
    AliasOpening, Jurisdiction, Month, OrganisationId, OrganisationKind, Period, PractitionerRole,
    RoleSet, Salt, MAX_ROLES,
};

pub(super) const ALWAYS: Period = Period { from: 0, to: Some(u64::MAX) };

pub(super) fn lei(seed: u32) -> Lei {
    let mut stem = *b"SALUS0000000000000";
    let mut rest = seed;
    for digit in stem.iter_mut().rev().take(10) {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    Lei::with_check_digits(stem)
}

pub(super) fn details<T: Config>(seed: u32) -> NewOrganisation<T::AccountId> {
    NewOrganisation {
        kind: OrganisationKind::HOSPITAL,
        jurisdiction: Jurisdiction(*b"DE"),
        name: alloc::vec![b'x'; MAX_NAME as usize].try_into().expect("as long as a name may be"),
        lei: lei(seed),
        controller: account("controller", seed, 0),
    }
}

/// As many roles as a credential can carry, one of them with a parent.
pub(super) fn roles() -> RoleSet {
    let roles = RoleSet::of(&[
        PractitionerRole::CARDIOLOGIST,
        PractitionerRole::NURSE,
        PractitionerRole::RESEARCHER,
        PractitionerRole::REGISTRATION_CLERK,
    ]);
    assert_eq!(roles.len(), MAX_ROLES);
    roles
}

/// An active organisation and its controller.
pub(super) fn organisation<T: Config>(seed: u32) -> (OrganisationId, T::AccountId) {
    let details = details::<T>(seed);
    let controller = details.controller.clone();
    let id = OrganisationsByController::<T>::get(&controller)
        .unwrap_or_else(|| Pallet::<T>::do_admit(details).expect("it is admitted"));
    (id, controller)
}

/// As many organisations as can stand behind an account, less this many.
pub(super) fn crowd<T: Config>(less: u32) -> Vec<OrganisationId> {
    (0..T::MaxSponsors::get().saturating_sub(less))
        .map(|n| organisation::<T>(1_000_000 + n).0)
        .collect()
}

pub(super) fn key(byte: u8) -> EncryptionKey {
    alloc::vec![byte; ENCRYPTION_KEY_LENGTH as usize].try_into().expect("as long as a key is")
}

/// A practitioner with so many versions of its key.
pub(super) fn with_keys<T: Config>(
    versions: u32,
) -> Result<KeyOwner<T::AccountId>, BenchmarkError> {
    let (practitioner, id) = <Pallet<T> as OrganisationsHelper<_>>::practitioner(0);
    let owner = KeyOwner::Practitioner(id, practitioner.clone());
    for version in 0..versions {
        let key = key(version as u8);
        Pallet::<T>::do_set_encryption_key(practitioner.clone(), owner.clone(), key)?;
    }
    Ok(owner)
}

pub(super) const SALT: Salt = [9; 32];

pub(super) fn this_month<T: Config>() -> Month {
    let now = T::Clock::now();
    (0..u16::MAX).map(Month).find(|month| !month.has_ended(now)).expect("time has an end")
}

/// An alias of the practitioner of the first organisation.
pub(super) fn alias<T: Config>(
    seed: u32,
    practitioner: &T::AccountId,
) -> Result<T::AccountId, BenchmarkError> {
    let (organisation, controller) = organisation::<T>(0);
    let (alias, month): (T::AccountId, _) = (account("alias", seed, 0), this_month::<T>());
    let opening = AliasOpening { organisation, alias: &alias, practitioner, month, salt: &SALT };
    let commitment = opening.commitment(T::GenesisHash::get());
    let it = alias.clone();
    Pallet::<T>::do_vouch_alias(controller, organisation, it, roles(), month, commitment)?;
    Ok(alias)
}

/// Fills every seat that is free.
pub(super) fn fill_seats<T: Config>() -> Result<(), BenchmarkError> {
    let taken = Collators::<T>::decode_len().unwrap_or_default() as u32;
    for seed in 0..T::MaxCollators::get() - taken {
        let (id, controller) = organisation::<T>(seed);
        Pallet::<T>::do_name_collator(controller, id, Some(account("collator", seed, 0)))?;
    }
    Ok(())
}

/// As many fallback collators as there can be, with as many sponsors as they can have, of an account
/// of this name each.
pub(super) fn fallbacks<T: Config>(
    name: &'static str,
) -> BoundedVec<FallbackCollator<T::AccountId>, T::MaxFallbackCollators> {
    let crowd = crowd::<T>(1);
    let all = (0..T::MaxFallbackCollators::get()).map(|seed| {
        let collator = account(name, seed, 0);
        stand_behind::<T>(&collator, &crowd);
        FallbackCollator { organisation: organisation::<T>(seed).0, collator }
    });
    BoundedVec::truncate_from(all.collect())
}

/// Lets these organisations stand behind the account.
pub(super) fn stand_behind<T: Config>(account: &T::AccountId, sponsors: &[OrganisationId]) {
    for sponsor in sponsors {
        Pallet::<T>::sponsor(account, *sponsor).expect("there is room");
    }
}
