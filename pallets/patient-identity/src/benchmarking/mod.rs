//! Benchmarks, each call at its worst case, and the subjects that other pallets' benchmarks need.

mod scenes;

use crate::*;
use alloc::vec::Vec;
use frame_benchmarking::{account, v2::*};
use frame_support::{
    dispatch::{DispatchClass, DispatchInfo, PostDispatchInfo},
    traits::{Get, Time},
    BoundedVec,
};
use frame_system::RawOrigin;
use salus_primitives::{
    traits::{Allowances, Sponsors, SubjectsHelper},
    Commitment, Month, OrganisationId, RepresentativeKind, SubjectId,
};
use scenes::*;
use sp_core::{crypto::KeyTypeId, sr25519, H256};
use sp_runtime::{
    traits::{AsTransactionAuthorizedOrigin, BlakeTwo256, DispatchTransaction, Dispatchable, Hash},
    AccountId32, MultiSignature,
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

impl<T: Config> SubjectsHelper<T::AccountId> for Pallet<T> {
    fn subject(seed: u32, custodian: OrganisationId) -> (SubjectId, T::AccountId) {
        let controller: T::AccountId = account("subject", seed, 0);
        let subject = id(b"subject/", seed);
        if !Subjects::<T>::contains_key(subject) {
            T::Sponsors::sponsor(&controller, custodian).expect("nobody stands behind it yet");
            SubjectsByController::<T>::insert(&controller, subject);
            Self::insert(subject, custodian, Some(controller.clone()), T::Clock::now());
            let bytes = Self::bytes_of_subject().saturating_add(Self::bytes_of_controller());
            T::Allowances::hold_by_right(custodian, bytes);
        }
        (subject, controller)
    }

    fn assisted_subject(seed: u32, custodian: OrganisationId) -> SubjectId {
        let subject = id(b"assisted", seed);
        Self::insert(subject, custodian, None, T::Clock::now());
        T::Allowances::hold_by_right(custodian, Self::bytes_of_subject());
        subject
    }
}

#[benchmarks(where
    T: Send + Sync,
    T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo> + From<Call<T>>,
    T::RuntimeOrigin: AsTransactionAuthorizedOrigin,
)]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn enrol() {
        let (caller, organisation) = member::<T>(0);
        let controller = T::SigningHelper::signer();
        crowd::<T>(&controller);
        let deadline = T::Clock::now() + T::MaxDeadline::get();
        let payload = Pallet::<T>::enrolment(organisation, &controller, deadline);
        let signature = sign_wrapped::<T>(&controller, &payload);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, controller.clone(), deadline, signature);

        assert!(Pallet::<T>::subject_of(&controller).is_some());
        assert!(UsedPayloads::<T>::contains_key(payload.digest()));
    }

    #[benchmark]
    fn enrol_assisted() {
        let (caller, organisation) = member::<T>(0);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, Commitment(H256([1; 32])));

        assert_eq!(Subjects::<T>::iter().count(), 1);
    }

    #[benchmark]
    fn appoint_representative() {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        let representative: T::AccountId = account("representative", 0, 0);
        crowd::<T>(&representative);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(controller),
            subject,
            representative.clone(),
            RepresentativeKind::GUARD,
            POWERS,
            ALWAYS,
        );

        assert_eq!(Engagements::<T>::get(&representative), Some(subject));
    }

    #[benchmark]
    fn dismiss_representative() {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        let representative = appoint::<T>(subject, &controller, 0, RepresentativeKind::GUARD);
        crowd::<T>(&representative);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject, representative.clone());

        assert!(!Engagements::<T>::contains_key(&representative));
    }

    /// Each of another organisation.
    #[benchmark]
    fn prune_payloads(n: Linear<1, MAX_PRUNED>) {
        let digests: Vec<_> = (0..n).map(|n| BlakeTwo256::hash_of(&n)).collect();
        for (digest, seed) in digests.iter().zip(0..) {
            let (_, sponsor) = member::<T>(seed);
            T::Allowances::hold_by_right(sponsor, Pallet::<T>::bytes_of_payload());
            Pallet::<T>::remember(*digest, T::Clock::now(), sponsor);
        }

        #[extrinsic_call]
        _(
            RawOrigin::Signed(whitelisted_caller()),
            BoundedVec::try_from(digests).expect("as many as one call prunes"),
        );

        assert_eq!(UsedPayloads::<T>::iter().count(), 0);
    }

    /// By a representative, with a signature in the wrapping, which is tried second.
    #[benchmark]
    fn rotate_controller() {
        let (_, organisation) = member::<T>(0);
        let (subject, old) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        let representative = appoint::<T>(subject, &old, 0, RepresentativeKind::GUARD);
        crowd::<T>(&old);
        half_recover::<T>(subject, &old);
        publish::<T>(subject);
        let controller = T::SigningHelper::signer();
        crowd::<T>(&controller);
        let deadline = T::Clock::now() + T::MaxDeadline::get();
        let payload = Pallet::<T>::rotation(subject, &controller, deadline);
        let signature = sign_wrapped::<T>(&controller, &payload);

        #[extrinsic_call]
        _(RawOrigin::Signed(representative), subject, controller.clone(), deadline, signature);

        assert_eq!(Pallet::<T>::subject_of(&controller), Some(subject));
        assert_eq!(Pallet::<T>::subject_of(&old), None);
    }

    #[benchmark]
    fn claim() {
        let (caller, organisation) = member::<T>(0);
        let subject = <Pallet<T> as SubjectsHelper<_>>::assisted_subject(0, organisation);
        let controller = T::SigningHelper::signer();
        crowd::<T>(&controller);
        let deadline = T::Clock::now() + T::MaxDeadline::get();
        let payload = Pallet::<T>::claiming(organisation, subject, &controller, deadline);
        let signature = sign_wrapped::<T>(&controller, &payload);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(caller),
            organisation,
            subject,
            controller.clone(),
            deadline,
            signature,
        );

        assert_eq!(Pallet::<T>::subject_of(&controller), Some(subject));
    }

    #[benchmark]
    fn leave() {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        crowd::<T>(&controller);
        half_recover::<T>(subject, &controller);
        publish::<T>(subject);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller.clone()), subject);

        assert_eq!(Pallet::<T>::subject_of(&controller), None);
    }

    #[benchmark]
    fn release_representatives(n: Linear<1, MAX_RELEASED>) {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        // More than a subject can have, where it can have few.
        let accounts: Vec<_> = (0..n)
            .map(|seed| {
                Subjects::<T>::mutate(subject, |it| {
                    it.as_mut().expect("enrolled").representatives = 0
                });
                let account = appoint::<T>(subject, &controller, seed, RepresentativeKind::GUARD);
                crowd::<T>(&account);
                account
            })
            .collect();
        Subjects::<T>::mutate(subject, |it| it.as_mut().expect("enrolled").representatives = n);
        Pallet::<T>::do_leave(controller, subject).expect("it can leave");

        #[extrinsic_call]
        _(
            RawOrigin::Signed(whitelisted_caller()),
            subject,
            BoundedVec::try_from(accounts).expect("as many as one call releases"),
        );

        assert_eq!(Representatives::<T>::iter().count(), 0);
    }

    #[benchmark]
    fn report_deceased() {
        let (caller, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        half_recover::<T>(subject, &controller);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, subject, Commitment(H256([1; 32])));

        assert_eq!(
            Pallet::<T>::subject(subject).map(|it| it.status),
            Some(SubjectStatus::Deceased)
        );
    }

    /// None of the new guardians is one of the old.
    #[benchmark]
    fn set_guardians() {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        half_recover::<T>(subject, &controller);
        let new = guardians::<T>(MAX_GUARDIANS);
        for guardian in guardians::<T>(0).iter().chain(&new) {
            crowd::<T>(guardian);
        }

        #[extrinsic_call]
        _(
            RawOrigin::Signed(controller),
            subject,
            new.clone(),
            MAX_GUARDIANS,
            T::MaxRecoveryDelay::get(),
        );

        assert!(new.iter().all(|it| Engagements::<T>::get(it) == Some(subject)));
        assert_eq!(Engagements::<T>::iter().count(), new.len());
    }

    /// In place of one that lapsed.
    #[benchmark]
    fn propose_recovery() {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        half_recover::<T>(subject, &controller);
        Recoveries::<T>::mutate(subject, |it| {
            let it = it.as_mut().expect("proposed");
            it.proposed_at = it.proposed_at.saturating_sub(T::RecoveryLifetime::get());
        });
        let lapses_later = Pallet::<T>::recovery(subject)
            .is_some_and(|it| T::Clock::now() < it.proposed_at + T::RecoveryLifetime::get());
        if lapses_later {
            // The clock stands too near its beginning for anything to have lapsed.
            let custodian = Pallet::<T>::subject(subject).expect("enrolled").custodian;
            Pallet::<T>::cancel_recovery(subject, custodian);
        }
        let guardian = first_guardian::<T>(subject);
        let new_controller = T::SigningHelper::signer();
        crowd::<T>(&new_controller);
        let deadline = T::Clock::now() + T::MaxDeadline::get();
        let payload = Pallet::<T>::recovering(subject, &new_controller, deadline);
        let signature = sign_wrapped::<T>(&new_controller, &payload);

        #[extrinsic_call]
        _(RawOrigin::Signed(guardian), subject, new_controller.clone(), deadline, signature);

        assert_eq!(Engagements::<T>::get(&new_controller), Some(subject));
    }

    /// The last of all.
    #[benchmark]
    fn approve_recovery() {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        half_recover::<T>(subject, &controller);
        let candidate: T::AccountId = account("candidate", 0, 0);
        let guardian = first_guardian::<T>(subject);

        #[extrinsic_call]
        _(RawOrigin::Signed(guardian), subject, candidate);

        assert!(Pallet::<T>::recovery(subject).is_some_and(|it| it.reached_at.is_some()));
    }

    #[benchmark]
    fn veto_recovery() {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        half_recover::<T>(subject, &controller);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject);

        assert_eq!(Pallet::<T>::recovery(subject), None);
    }

    #[benchmark]
    fn finish_recovery() {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        let guardians = guard::<T>(subject, &controller);
        Guardianships::<T>::mutate(subject, |it| it.as_mut().expect("chosen").delay = 0);
        let new_controller: T::AccountId = account("candidate", 0, 0);
        recover::<T>(subject, &guardians, &new_controller);
        publish::<T>(subject);
        crowd::<T>(&controller);

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), subject);

        assert_eq!(Pallet::<T>::subject_of(&new_controller), Some(subject));
    }

    #[benchmark]
    fn resign_guardian() {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        half_recover::<T>(subject, &controller);
        let guardian: T::AccountId = account("guardian", 0, 0);
        crowd::<T>(&guardian);

        #[extrinsic_call]
        _(RawOrigin::Signed(guardian.clone()), subject);

        assert!(!Engagements::<T>::contains_key(&guardian));
    }

    #[benchmark]
    fn set_majority() {
        let (caller, organisation) = member::<T>(0);
        let (subject, _) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, subject, Month(u16::MAX));

        assert_eq!(Pallet::<T>::subject(subject).and_then(|it| it.majority), Some(Month(u16::MAX)));
    }

    #[benchmark]
    fn take_over() {
        let (caller, organisation) = member::<T>(0);
        let (subject, old) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        Subjects::<T>::mutate(subject, |it| {
            it.as_mut().expect("enrolled").majority = Some(Month(0));
        });
        crowd::<T>(&old);
        half_recover::<T>(subject, &old);
        publish::<T>(subject);
        let controller = T::SigningHelper::signer();
        crowd::<T>(&controller);
        let deadline = T::Clock::now() + T::MaxDeadline::get();
        let payload = Pallet::<T>::taking_over(organisation, subject, &controller, deadline);
        let signature = sign_wrapped::<T>(&controller, &payload);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(caller),
            organisation,
            subject,
            controller.clone(),
            deadline,
            signature,
        );

        assert_eq!(Pallet::<T>::subject_of(&controller), Some(subject));
    }

    /// In place of one that lapsed.
    #[benchmark]
    fn record_paper() {
        let (caller, organisation) = member::<T>(0);
        let (subject, _) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        record::<T>(&caller, organisation, subject, court_order::<T>(0));
        Papers::<T>::mutate(subject, organisation, |it| {
            let it = it.as_mut().expect("recorded");
            it.recorded_at = it.recorded_at.saturating_sub(T::PaperLifetime::get());
        });
        let lapses_later = Papers::<T>::get(subject, organisation)
            .is_some_and(|it| T::Clock::now() < it.recorded_at + T::PaperLifetime::get());
        if lapses_later {
            // The clock stands too near its beginning for anything to have lapsed.
            Pallet::<T>::do_discard_paper(caller.clone(), organisation, subject)
                .expect("it can be discarded");
        }

        #[extrinsic_call]
        _(
            RawOrigin::Signed(caller),
            organisation,
            subject,
            court_order::<T>(1),
            Commitment(H256([2; 32])),
        );

        let statement = Papers::<T>::get(subject, organisation).map(|it| it.statement);
        assert_eq!(statement, Some(court_order::<T>(1)));
    }

    /// An adoption, of a subject with as many who act for it as there can be, while a recovery is
    /// under way.
    #[benchmark]
    fn confirm_paper() {
        let (caller, organisation) = member::<T>(0);
        let (clerk, recorded_by) = member::<T>(CROWD + 1);
        // One that is no member.
        let custodian = OrganisationId(u32::MAX);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, custodian);
        half_recover::<T>(subject, &controller);
        let mut everybody = guardians::<T>(0).into_inner();
        for seed in 0..T::MaxRepresentatives::get() {
            everybody.push(appoint::<T>(subject, &controller, seed, RepresentativeKind::GUARD));
        }
        for seed in 0..MAX_COURT_NAMED {
            everybody.push(name::<T>(subject, seed));
        }
        everybody.push(controller);
        // The custodian, which is gone, stands behind each of them still.
        everybody.iter().for_each(|account| crowd_of::<T>(account, CROWD - 1));
        let line = record::<T>(&clerk, recorded_by, subject, Statement::Adoption);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, subject, recorded_by, line);

        assert_eq!(Pallet::<T>::subject(subject).map(|it| it.custodian), Some(recorded_by));
        assert_eq!(Pallet::<T>::papers(subject), []);
        assert_eq!(Pallet::<T>::recovery(subject), None);
    }

    #[benchmark]
    fn discard_paper() {
        let (caller, organisation) = member::<T>(0);
        let (subject, _) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        record::<T>(&caller, organisation, subject, court_order::<T>(0));

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, subject);

        assert_eq!(Pallet::<T>::papers(subject), []);
    }

    #[benchmark]
    fn contest_death() {
        let (clerk, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        let certificate = Commitment(H256([1; 32]));
        Pallet::<T>::do_report_deceased(clerk, organisation, subject, certificate)
            .expect("it can be reported");

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), subject);

        assert_eq!(Pallet::<T>::subject(subject).map(|it| it.status), Some(SubjectStatus::Active));
    }

    #[benchmark]
    fn withdraw_death() {
        let (clerk, organisation) = member::<T>(0);
        let (caller, other) = member::<T>(1);
        let (subject, _) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        let certificate = Commitment(H256([1; 32]));
        Pallet::<T>::do_report_deceased(clerk, organisation, subject, certificate)
            .expect("it can be reported");

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), other, subject, certificate);

        assert_eq!(Pallet::<T>::subject(subject).map(|it| it.status), Some(SubjectStatus::Active));
    }

    /// By a representative.
    #[benchmark]
    fn set_key_hash() {
        let (_, organisation) = member::<T>(0);
        let (subject, controller) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        let representative = appoint::<T>(subject, &controller, 0, RepresentativeKind::GUARD);
        publish::<T>(subject);

        #[extrinsic_call]
        _(RawOrigin::Signed(representative), subject, H256([2; 32]));

        assert_eq!(KeyHashes::<T>::get(subject).map(|it| it.version), Some(2));
    }

    /// Where a desk lets a patient take over.
    #[benchmark]
    fn rights_lane() {
        let (desk, organisation) = member::<T>(0);
        let (subject, _) = <Pallet<T> as SubjectsHelper<_>>::subject(0, organisation);
        Subjects::<T>::mutate(subject, |it| {
            it.as_mut().expect("enrolled").majority = Some(Month(0));
        });
        let controller = T::SigningHelper::signer();
        let signature = T::SigningHelper::sign(&controller, b"not looked at");
        let call = Call::take_over { organisation, subject, controller, deadline: 0, signature };
        let call = call.into();
        let info = DispatchInfo { class: DispatchClass::Operational, ..Default::default() };
        let lane = RightsLane::<T, ()>::from(());

        let result;
        #[block]
        {
            result = lane.test_run(RawOrigin::Signed(desk).into(), &call, &info, 0, 0, |_| {
                Ok(Default::default())
            });
        }
        assert!(result.is_ok_and(|dispatched| dispatched.is_ok()));
        assert!(Subjects::<T>::get(subject).is_some_and(|it| it.desk_calls != Default::default()));
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
