//! Benchmarks, each call at its worst case, and the members that other pallets' benchmarks need.

mod scenes;

use crate::{extension::Charge, *};
use alloc::vec::Vec;
use codec::Encode;
use frame_benchmarking::{account, v2::*, BenchmarkError};
use frame_support::{
    dispatch::{DispatchInfo, PostDispatchInfo},
    pallet_prelude::Weight,
    traits::{EnsureOrigin, Get, Time},
};
use frame_system::RawOrigin;
use salus_primitives::{
    signed_payload::UsedPayload,
    traits::{Allowances, ElectorateHelper, EmergencyMembersHelper, OrganisationsHelper},
    Commitment, OrganisationId, Period, PractitionerRole, RoleSet,
};
use scenes::*;
use sp_core::{crypto::KeyTypeId, sr25519};
use sp_runtime::{
    traits::{AsTransactionAuthorizedOrigin, BlakeTwo256, DispatchTransaction, Dispatchable, Hash},
    AccountId32, DigestItem, MultiSignature,
};

/// Signs payloads for benchmarks.
pub trait SigningHelper<Signature, AccountId> {
    /// An account that can sign.
    fn signer() -> AccountId;

    /// The account's signature over the message.
    fn sign(account: &AccountId, message: &[u8]) -> Signature;
}

/// By the keystore of whoever runs the benchmarks, as it must be where they run in Wasm.
impl SigningHelper<MultiSignature, AccountId32> for () {
    fn signer() -> AccountId32 {
        AccountId32::new(sp_io::crypto::sr25519_generate(KeyTypeId(*b"benc"), None).0)
    }

    fn sign(account: &AccountId32, message: &[u8]) -> MultiSignature {
        let public = sr25519::Public::from_raw(*account.as_ref());
        sp_io::crypto::sr25519_sign(KeyTypeId(*b"benc"), &public, message)
            .expect("the key was generated")
            .into()
    }
}

impl<T: Config> EmergencyMembersHelper<T::AccountId> for Pallet<T> {
    fn vouch(account: &T::AccountId, organisation: OrganisationId) {
        let credential = Credential {
            roles: RoleSet::of(&[PractitionerRole::DOCTOR]),
            period: ALWAYS,
            status: CredentialStatus::Active,
            review_due: None,
            is_alias: false,
        };
        Credentials::<T>::insert(account, organisation, credential);
    }

    fn control(account: &T::AccountId, organisation: OrganisationId) {
        Organisations::<T>::mutate_extant(organisation, |it| it.controller = account.clone());
    }
}

impl<T: Config> OrganisationsHelper<T::AccountId> for Pallet<T> {
    fn practitioner(seed: u32) -> (T::AccountId, OrganisationId) {
        let (organisation, controller) = organisation::<T>(seed);
        let practitioner: T::AccountId = account("practitioner", seed, 0);
        if !Credentials::<T>::contains_key(&practitioner, organisation) {
            Self::do_vouch(controller, organisation, practitioner.clone(), roles(), ALWAYS)
                .expect("it can be vouched for");
        }
        (practitioner, organisation)
    }
}

impl<T: Config> ElectorateHelper<T::AccountId> for Pallet<T> {
    fn voter(seed: u32) -> (T::AccountId, OrganisationId) {
        let (id, controller) = organisation::<T>(seed);
        (controller, id)
    }
}

#[benchmarks(where
    T: Send + Sync,
    T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>
        + From<frame_system::Call<T>>,
    T::RuntimeOrigin: AsTransactionAuthorizedOrigin,
)]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn admit() -> Result<(), BenchmarkError> {
        let origin = T::GovernanceOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("governance has an origin"))?;
        let details = details::<T>(0);
        let controller = details.controller.clone();
        stand_behind::<T>(&controller, &crowd::<T>(1));

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, details);

        let id = OrganisationsByController::<T>::get(&controller).expect("it was admitted");
        assert!(Pallet::<T>::is_active(id));
        assert_eq!(Sponsorships::<T>::get(&controller).len() as u32, T::MaxSponsors::get());
        Ok(())
    }

    #[benchmark]
    fn suspend() -> Result<(), BenchmarkError> {
        let origin = T::GovernanceOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("governance has an origin"))?;
        let (id, _) = organisation::<T>(0);

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id);

        assert!(!Pallet::<T>::is_active(id));
        Ok(())
    }

    #[benchmark]
    fn reinstate() -> Result<(), BenchmarkError> {
        let origin = T::GovernanceOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("governance has an origin"))?;
        let (id, _) = organisation::<T>(0);
        Pallet::<T>::do_suspend(id)?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id);

        assert!(Pallet::<T>::is_active(id));
        Ok(())
    }

    #[benchmark]
    fn vouch() {
        let (id, controller) = organisation::<T>(0);
        let practitioner: T::AccountId = account("practitioner", 0, 0);
        stand_behind::<T>(&practitioner, &crowd::<T>(1));

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id, practitioner.clone(), roles(), ALWAYS);

        assert!(Credentials::<T>::contains_key(&practitioner, id));
    }

    #[benchmark]
    fn revoke_credential() {
        let (practitioner, id) = <Pallet<T> as OrganisationsHelper<_>>::practitioner(0);
        let (_, controller) = organisation::<T>(0);
        stand_behind::<T>(&practitioner, &crowd::<T>(1));

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id, practitioner.clone());

        assert!(!Credentials::<T>::contains_key(&practitioner, id));
    }

    /// One collator in the place of another, every seat taken.
    #[benchmark]
    fn name_collator() -> Result<(), BenchmarkError> {
        fill_seats::<T>()?;
        let (id, controller) = organisation::<T>(0);
        let old: T::AccountId = account("collator", 0, 0);
        let new: T::AccountId = account("collator", u32::MAX, 0);
        let crowd = crowd::<T>(1);
        stand_behind::<T>(&old, &crowd);
        stand_behind::<T>(&new, &crowd);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id, Some(new.clone()));

        assert_eq!(Collators::<T>::get().last().map(|seat| &seat.collator), Some(&new));
        assert_eq!(frame_system::Pallet::<T>::providers(&old), 0);
        Ok(())
    }

    /// An organisation whose collator sits first, every seat taken.
    #[benchmark]
    fn remove() -> Result<(), BenchmarkError> {
        let origin = T::GovernanceOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("governance has an origin"))?;
        fill_seats::<T>()?;
        let (id, controller) = organisation::<T>(0);
        let collator: T::AccountId = account("collator", 0, 0);
        let crowd = crowd::<T>(1);
        stand_behind::<T>(&controller, &crowd);
        stand_behind::<T>(&collator, &crowd);
        let voter: T::AccountId = account("voter", 0, 0);
        stand_behind::<T>(&voter, &crowd);
        Pallet::<T>::do_name_voting_account(controller.clone(), id, Some(voter))?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id);

        assert!(!OrganisationsByController::<T>::contains_key(&controller));
        assert_eq!(frame_system::Pallet::<T>::providers(&collator), 0);
        Ok(())
    }

    #[benchmark]
    fn release_credentials(n: Linear<1, MAX_RELEASED>) -> Result<(), BenchmarkError> {
        let (id, controller) = organisation::<T>(0);
        let crowd = crowd::<T>(1);
        let mut accounts = Vec::new();
        for seed in 0..n {
            let practitioner: T::AccountId = account("practitioner", seed, 0);
            stand_behind::<T>(&practitioner, &crowd);
            let caller = controller.clone();
            Pallet::<T>::do_vouch(caller, id, practitioner.clone(), roles(), ALWAYS)?;
            accounts.push(practitioner);
        }
        Pallet::<T>::do_remove(id)?;
        let caller = whitelisted_caller();

        #[extrinsic_call]
        _(
            RawOrigin::Signed(caller),
            id,
            accounts.clone().try_into().expect("as many as can be released"),
        );

        assert!(accounts.iter().all(|it| !Credentials::<T>::contains_key(it, id)));
        Ok(())
    }

    #[benchmark]
    fn release_seat() -> Result<(), BenchmarkError> {
        let (id, controller) = organisation::<T>(0);
        let collator: T::AccountId = account("collator", 0, 0);
        stand_behind::<T>(&collator, &crowd::<T>(1));
        Pallet::<T>::do_name_collator(controller, id, Some(collator.clone()))?;
        // Nothing else can hold on to it everywhere: two references, where a withdrawal takes one.
        for _ in 0..2 {
            frame_system::Pallet::<T>::inc_consumers(&collator)?;
        }
        Pallet::<T>::do_remove(id)?;
        while frame_system::Pallet::<T>::consumers(&collator) > 0 {
            frame_system::Pallet::<T>::dec_consumers(&collator);
        }
        let caller = whitelisted_caller();

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), id);

        assert_eq!(frame_system::Pallet::<T>::providers(&collator), 0);
        Ok(())
    }

    #[benchmark]
    fn suspend_credential() {
        let (practitioner, id) = <Pallet<T> as OrganisationsHelper<_>>::practitioner(0);
        let (_, controller) = organisation::<T>(0);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id, practitioner.clone());

        let credential = Credentials::<T>::get(&practitioner, id).expect("it is vouched for");
        assert_eq!(credential.status, CredentialStatus::Suspended);
    }

    #[benchmark]
    fn reinstate_credential() -> Result<(), BenchmarkError> {
        let (practitioner, id) = <Pallet<T> as OrganisationsHelper<_>>::practitioner(0);
        let (_, controller) = organisation::<T>(0);
        Pallet::<T>::do_suspend_credential(controller.clone(), id, practitioner.clone())?;

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id, practitioner.clone());

        let credential = Credentials::<T>::get(&practitioner, id).expect("it is vouched for");
        assert_eq!(credential.status, CredentialStatus::Active);
        Ok(())
    }

    #[benchmark]
    fn renew_credential() {
        let (practitioner, id) = <Pallet<T> as OrganisationsHelper<_>>::practitioner(0);
        let (_, controller) = organisation::<T>(0);
        let period = Period { from: 1, to: Some(u64::MAX) };

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id, practitioner.clone(), roles(), period);

        let credential = Credentials::<T>::get(&practitioner, id).expect("it is vouched for");
        assert_eq!(credential.period, period);
    }

    /// A signature in the `<Bytes>` wrapping, which is tried second.
    #[benchmark]
    fn rotate_controller() {
        let (id, old) = organisation::<T>(0);
        let new = T::SigningHelper::signer();
        let crowd = crowd::<T>(1);
        stand_behind::<T>(&old, &crowd);
        stand_behind::<T>(&new, &crowd);
        let deadline = T::Clock::now() + T::MaxDeadline::get();
        let payload = Pallet::<T>::rotation(id, &new, deadline);
        let wrapped = [b"<Bytes>", payload.as_bytes(), b"</Bytes>"].concat();
        let signature = T::SigningHelper::sign(&new, &wrapped);

        #[extrinsic_call]
        _(RawOrigin::Signed(old.clone()), id, new.clone(), deadline, signature);

        assert_eq!(OrganisationsByController::<T>::get(&new), Some(id));
        assert!(!OrganisationsByController::<T>::contains_key(&old));
    }

    /// Each of another organisation.
    #[benchmark]
    fn prune_payloads(n: Linear<1, MAX_PRUNED>) {
        let digests: Vec<_> = (0..n).map(|n| BlakeTwo256::hash_of(&n)).collect();
        for (digest, seed) in digests.iter().zip(0..) {
            let (sponsor, _) = organisation::<T>(seed);
            Pallet::<T>::hold_by_right(sponsor, Pallet::<T>::bytes_of_payload());
            UsedPayloads::<T>::insert(digest, UsedPayload { deadline: T::Clock::now(), sponsor });
        }
        let caller = whitelisted_caller();

        #[extrinsic_call]
        _(
            RawOrigin::Signed(caller),
            digests.clone().try_into().expect("as many as one call prunes"),
        );

        assert!(digests.iter().all(|it| !UsedPayloads::<T>::contains_key(it)));
    }

    /// The last one for which no other makes room: it takes more of the allowance.
    #[benchmark]
    fn set_encryption_key() -> Result<(), BenchmarkError> {
        let last = T::MaxKeyVersions::get();
        let owner = with_keys::<T>(last - 1)?;
        let KeyOwner::Practitioner(_, practitioner) = owner.clone() else {
            return Err(BenchmarkError::Stop("a practitioner has the keys"));
        };

        #[extrinsic_call]
        _(RawOrigin::Signed(practitioner), owner.clone(), key(u8::MAX));

        assert_eq!(KeyVersions::<T>::get(&owner), Some(last));
        Ok(())
    }

    #[benchmark]
    fn release_encryption_keys(
        n: Linear<1, { T::MaxKeyVersions::get() }>,
    ) -> Result<(), BenchmarkError> {
        let (practitioner, id) = <Pallet<T> as OrganisationsHelper<_>>::practitioner(0);
        let (_, controller) = organisation::<T>(0);
        let owner = with_keys::<T>(n)?;
        Pallet::<T>::do_revoke_credential(controller, id, practitioner)?;
        let caller = whitelisted_caller();

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), owner.clone());

        assert_eq!(EncryptionKeys::<T>::iter_prefix(&owner).count(), 0);
        Ok(())
    }

    #[benchmark]
    fn set_quota() -> Result<(), BenchmarkError> {
        let origin = T::ParameterOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("governance has an origin"))?;
        let (id, _) = organisation::<T>(0);

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id, Some(Weight::MAX));

        assert_eq!(Meters::<T>::get(id).and_then(|meter| meter.quota), Some(Weight::MAX));
        Ok(())
    }

    /// The last of as many seats as there can be.
    #[benchmark]
    fn resume_seat() -> Result<(), BenchmarkError> {
        fill_seats::<T>()?;
        let last = Collators::<T>::mutate(|seats| {
            seats.last_mut().map(|seat| {
                seat.is_idle = true;
                seat.organisation
            })
        });
        let id = last.ok_or(BenchmarkError::Stop("there is a seat"))?;
        let controller = Organisations::<T>::get(id)
            .map(|it| it.controller)
            .ok_or(BenchmarkError::Stop("a seat is an organisation's"))?;

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id);

        assert!(Collators::<T>::get().iter().all(|seat| !seat.is_idle));
        Ok(())
    }

    /// As many as there can be in the place of as many others, every seat taken.
    #[benchmark]
    fn set_fallback_collators() -> Result<(), BenchmarkError> {
        let origin = T::ParameterOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("governance has an origin"))?;
        fill_seats::<T>()?;
        let old = fallbacks::<T>("old");
        Pallet::<T>::do_set_fallback_collators(old.clone())?;
        let new = fallbacks::<T>("new");

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, new.clone());

        assert_eq!(FallbackCollators::<T>::get(), new);
        assert!(old.iter().all(|it| frame_system::Pallet::<T>::providers(&it.collator) == 0));
        Ok(())
    }

    /// The first block of its author in a session.
    #[benchmark]
    fn note_author() {
        let slot = DigestItem::PreRuntime(*b"aura", 0u64.encode());
        frame_system::Pallet::<T>::deposit_log(slot);

        #[block]
        {
            Pallet::<T>::note_author();
        }
        assert_eq!(Authored::<T>::get(), 1);
    }

    #[benchmark]
    fn set_allowance() -> Result<(), BenchmarkError> {
        let origin = T::ParameterOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("governance has an origin"))?;
        let (id, _) = organisation::<T>(0);

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id, Some(u64::MAX));

        assert_eq!(Meters::<T>::get(id).and_then(|meter| meter.allowance), Some(u64::MAX));
        Ok(())
    }

    #[benchmark]
    fn vouch_alias() {
        let (id, controller) = organisation::<T>(0);
        let alias: T::AccountId = account("alias", 0, 0);
        let month = this_month::<T>();
        let commitment = Commitment([1; 32].into());

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id, alias.clone(), roles(), month, commitment);

        assert_eq!(Aliases::<T>::get(&alias).map(|it| it.commitment), Some(commitment));
        assert!(Credentials::<T>::contains_key(&alias, id));
    }

    /// An alias in force, with as many sponsors as it can have.
    #[benchmark]
    fn open_alias() -> Result<(), BenchmarkError> {
        let (practitioner, id) = <Pallet<T> as OrganisationsHelper<_>>::practitioner(0);
        let (_, controller) = organisation::<T>(0);
        let alias = alias::<T>(0, &practitioner)?;
        stand_behind::<T>(&alias, &crowd::<T>(1));

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id, alias.clone(), practitioner.clone(), SALT);

        assert_eq!(Aliases::<T>::get(&alias).and_then(|it| it.practitioner), Some(practitioner));
        assert!(!Credentials::<T>::contains_key(&alias, id));
        Ok(())
    }

    #[benchmark]
    fn release_aliases(n: Linear<1, MAX_RELEASED>) -> Result<(), BenchmarkError> {
        let (practitioner, id) = <Pallet<T> as OrganisationsHelper<_>>::practitioner(0);
        let crowd = crowd::<T>(1);
        let mut aliases = Vec::new();
        for seed in 0..n {
            let alias = alias::<T>(seed, &practitioner)?;
            stand_behind::<T>(&alias, &crowd);
            aliases.push(alias);
        }
        // Nobody waits for the month to end.
        Pallet::<T>::do_remove(id)?;
        let caller = whitelisted_caller();

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), id, aliases.clone().try_into().expect("as many as can be"));

        assert!(aliases.iter().all(|it| !Aliases::<T>::contains_key(it)));
        assert!(aliases.iter().all(|it| !Credentials::<T>::contains_key(it, id)));
        Ok(())
    }

    /// One account in the place of another.
    #[benchmark]
    fn name_voting_account() -> Result<(), BenchmarkError> {
        let (id, controller) = organisation::<T>(0);
        let crowd = crowd::<T>(1);
        let [old, new] = [0, 1].map(|seed| account::<T::AccountId>("voter", seed, 0));
        for it in [&old, &new] {
            stand_behind::<T>(it, &crowd);
        }
        Pallet::<T>::do_name_voting_account(controller.clone(), id, Some(old))?;

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id, Some(new.clone()));

        assert_eq!(Pallet::<T>::votes_for(&new), Some(id));
        Ok(())
    }

    /// As many sponsors as there can be, all inactive but the last, which is charged and gets half of
    /// it back.
    #[benchmark]
    fn check_sponsor() -> Result<(), BenchmarkError> {
        let sponsors = crowd::<T>(0);
        let signer: T::AccountId = account("signer", 0, 0);
        stand_behind::<T>(&signer, &sponsors);
        for inactive in &sponsors[..sponsors.len() - 1] {
            Pallet::<T>::do_suspend(*inactive)?;
        }
        let last = *sponsors.last().ok_or(BenchmarkError::Stop("there is a sponsor"))?;
        let call: T::RuntimeCall = frame_system::Call::remark { remark: Vec::new() }.into();
        let info = DispatchInfo { call_weight: Weight::from_parts(2, 2), ..Default::default() };
        let post_info = PostDispatchInfo {
            actual_weight: Some(Weight::from_parts(1, 1)),
            ..Default::default()
        };
        let extension = CheckSponsor::<T>::new();

        let result;
        #[block]
        {
            result =
                extension.test_run(RawOrigin::Signed(signer).into(), &call, &info, 0, 0, |_| {
                    Ok(post_info)
                });
        }
        assert!(result.is_ok_and(|dispatched| dispatched.is_ok()));
        assert!(Meters::<T>::get(last).is_some_and(|meter| meter.used != Default::default()));
        Ok(())
    }

    /// As many sponsors as there can be were suspended, and the last one's reserve is charged and gets
    /// some of it back.
    #[benchmark]
    fn emergency_reserve() -> Result<(), BenchmarkError> {
        let sponsors = crowd::<T>(0);
        let last = *sponsors.last().ok_or(BenchmarkError::Stop("there is a sponsor"))?;
        for suspended in &sponsors {
            Pallet::<T>::do_suspend(*suspended)?;
        }
        let now = T::Clock::now();
        let (weight, unspent) = (Weight::from_parts(2, 2), Weight::from_parts(1, 1));
        let rate = Pallet::<T>::emergency_rate();

        #[block]
        {
            assert!(sponsors.iter().all(|it| CheckSponsor::<T>::is_in_grace(*it, now)));
            let mut reserve = EmergencyReserves::<T>::get(last);
            let _ = reserve.charge(rate, weight, now);
            let charged = CheckSponsor::<T>::keep(last, Charge::Reserve(reserve));
            CheckSponsor::<T>::give_back(charged, unspent);
        }
        assert!(EmergencyReserves::<T>::contains_key(last));
        Ok(())
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
