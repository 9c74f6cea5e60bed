//! The calls at their worst.

use super::{
    emergency_benchmarking::*,
    review::{order, MAX_CANDIDATES},
    *,
};
use alloc::{boxed::Box, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
    traits::{EnsureOrigin, Get, Time},
    BoundedVec,
};
use frame_system::RawOrigin;
use salus_primitives::{
    evaluator::AccessRequest,
    signed_payload::UsedPayload,
    traits::{
        Allowances, ConsentsHelper, EmergencyMembers, EmergencyMembersHelper, Organisations,
        OrganisationsHelper, RecordsHelper, SubjectsHelper,
    },
    Confidentiality, ConsentAction, ConsentId, DataClass, Jurisdiction, Moment, OrganisationId,
    PermitId, PurposeOfUse, RecordId, SensitivitySet, SubjectId,
};
use sp_core::H256;

const ACTION: ConsentAction = ConsentAction::ACCESS;
const PURPOSE: PurposeOfUse = PurposeOfUse::TREAT;

#[benchmarks]
mod benchmarks {
    use super::*;

    /// A permit costs more than a deny: it is stored.
    #[benchmark]
    fn request() {
        let (caller, organisation) = T::OrganisationsHelper::practitioner(0);
        let (_, custodian) = T::OrganisationsHelper::practitioner(1);
        let (subject, _) = T::SubjectsHelper::subject(0, custodian);
        let target = Target::Record(T::RecordsHelper::record(subject, custodian));
        let Ok((asked, _)) = Pallet::<T>::about(subject, target.clone(), ACTION, PURPOSE) else {
            panic!("the record was just made");
        };
        let requester = T::Organisations::requester(&caller, organisation, T::Clock::now())
            .expect("the practitioner was just made");
        T::ConsentsHelper::fill(subject, &requester, &asked);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, subject, target, ACTION, PURPOSE, None);

        assert_eq!(Permits::<T>::iter_prefix(subject).count(), 1);
    }

    /// Each permit is another subject's and another organisation's, so that no part of the path to it is
    /// shared.
    #[benchmark]
    fn prune_permits(n: Linear<1, { T::MaxPermitsPerPrune::get() }>) {
        let caller: T::AccountId = whitelisted_caller();
        let permits: Vec<_> = (0..n).map(expired_permit::<T>).collect();
        let permits = BoundedVec::try_from(permits).expect("they are within the bound");

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), permits);

        assert_eq!(Permits::<T>::iter().count(), 0);
    }

    #[benchmark]
    fn break_glass() {
        let (practitioner, organisation, subject, target) = scene::<T>();
        owe::<T>(&practitioner, organisation, MAX_UNFILED - 1);

        #[extrinsic_call]
        _(RawOrigin::Signed(practitioner), organisation, subject, target, REASON, JUSTIFICATION);

        assert_eq!(Emergencies::<T>::iter_prefix(subject).count(), 1);
    }

    #[benchmark]
    fn post_emergency() {
        let (_, organisation, subject, target) = scene::<T>();
        let practitioner = T::SigningHelper::signer();
        T::MembersHelper::vouch(&practitioner, organisation);
        let (caller, custodian) = T::OrganisationsHelper::practitioner(1);
        owe::<T>(&practitioner, organisation, MAX_UNFILED - 1);
        let statement = EmergencyStatement {
            practitioner: practitioner.clone(),
            organisation,
            subject,
            target,
            reason: REASON,
            justification: JUSTIFICATION,
            broken_at: T::Clock::now(),
        };
        let signature = sign_wrapped::<T>(&practitioner, &Pallet::<T>::statement(&statement));

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), custodian, Box::new(statement), signature);

        assert_eq!(Emergencies::<T>::iter_prefix(subject).count(), 1);
    }

    #[benchmark]
    fn file_justification() {
        let (practitioner, organisation, subject, _) = scene::<T>();
        let caller: T::AccountId = account("controller", 0, 0);
        T::MembersHelper::control(&caller, organisation);
        let id = broken::<T>(&practitioner, organisation, subject);
        owe::<T>(&practitioner, organisation, MAX_UNFILED - 1);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), subject, id);

        assert!(Emergencies::<T>::get(subject, id).is_some_and(|it| it.filed_at.is_some()));
    }

    #[benchmark]
    fn review() {
        let (practitioner, organisation, subject, _) = scene::<T>();
        let id = broken::<T>(&practitioner, organisation, subject);
        owe::<T>(&practitioner, organisation, MAX_UNFILED - 1);
        let (caller, reviewer) = T::OrganisationsHelper::practitioner(REVIEWERS);
        assign::<T>(subject, id, reviewer, Moment::MAX);
        change::<T>(subject, id, |it| it.filed_at = Some(0));
        Standings::<T>::mutate(&practitioner, organisation, |standing| {
            if let Some(standing) = standing {
                standing.against = T::MaxVerdictsAgainst::get() - 1;
            }
        });

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), reviewer, subject, id, Verdict::NotJustified);

        assert!(Standings::<T>::get(&practitioner, organisation).is_some_and(|it| it.is_suspended));
        assert_eq!(ReviewQueue::<T>::iter().count(), 0);
    }

    #[benchmark]
    fn restore_break_glass() {
        let (practitioner, organisation, _, _) = scene::<T>();
        let caller: T::AccountId = account("controller", 0, 0);
        T::MembersHelper::control(&caller, organisation);
        Pallet::<T>::change_standing(&practitioner, organisation, |standing| {
            standing.is_suspended = true;
        });
        owe::<T>(&practitioner, organisation, MAX_UNFILED);

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), organisation, practitioner.clone());

        assert!(!Standings::<T>::get(&practitioner, organisation).is_some_and(|it| it.is_suspended));
    }

    #[benchmark]
    fn set_standing_refusals() -> Result<(), BenchmarkError> {
        let origin = T::GovernanceOrigin::try_successful_origin()
            .map_err(|_| BenchmarkError::Stop("governance has an origin"))?;
        let countries: Vec<_> = (0..MAX_REFUSAL_RULES as u8)
            .map(|number| (Jurisdiction([b'A' + number / 26, b'A' + number % 26]), true))
            .collect();
        let countries = BoundedVec::try_from(countries).expect("they are within the bound");
        let rules = RefusalRules { by_default: false, countries };

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, rules.clone());

        assert_eq!(StandingRefusals::<T>::get(), rules);
        Ok(())
    }

    /// Each is another subject's and another organisation's.
    #[benchmark]
    fn prune_emergencies(n: Linear<1, { T::MaxEmergenciesPerPrune::get() }>) {
        let caller: T::AccountId = whitelisted_caller();
        let emergencies: Vec<_> = (0..n).map(over::<T>).collect();
        let emergencies = BoundedVec::try_from(emergencies).expect("they are within the bound");

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), emergencies);

        assert_eq!(Emergencies::<T>::iter().count(), 0);
    }

    #[benchmark]
    fn prune_statements(n: Linear<1, { T::MaxEmergenciesPerPrune::get() }>) {
        let caller: T::AccountId = whitelisted_caller();
        let digests: Vec<_> = (0..n)
            .map(|seed| {
                let (_, sponsor) = T::OrganisationsHelper::practitioner(seed);
                let digest = H256::from_low_u64_be(seed.into());
                UsedStatements::<T>::insert(digest, UsedPayload { deadline: 0, sponsor });
                T::Allowances::hold_by_right(sponsor, Pallet::<T>::bytes_of_statement());
                digest
            })
            .collect();
        let digests = BoundedVec::try_from(digests).expect("they are within the bound");

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), digests);

        assert_eq!(UsedStatements::<T>::iter().count(), 0);
    }

    /// The first turn has not come.
    #[benchmark]
    fn look_for_turn() {
        let (practitioner, organisation, subject, _) = scene::<T>();
        broken::<T>(&practitioner, organisation, subject);
        let now = T::Clock::now();

        let first;
        #[block]
        {
            first = Pallet::<T>::first_turn(now);
        }
        assert_eq!(first, None);
    }

    /// Of those that are looked at all but the last vouch for the practitioner, and so may not review.
    #[benchmark]
    fn take_turn() {
        let (practitioner, organisation, subject, _) = scene::<T>();
        let made: Vec<_> = (REVIEWERS..REVIEWERS + 2 * MAX_CANDIDATES)
            .map(|seed| T::OrganisationsHelper::practitioner(seed).1)
            .collect();
        let id = broken::<T>(&practitioner, organisation, subject);
        let late = made[0];
        assign::<T>(subject, id, late, 0);
        // It becomes overdue once more, and there is a lot by which the last is one of them.
        let numbered = T::Members::next_number();
        let drawn = |overdue| order::<T>(id, overdue, numbered).collect::<Vec<_>>();
        let is_fit = |overdue: &u32| {
            let order = drawn(overdue + 1);
            order.last().is_some_and(|last| made[1..].contains(last))
                && order[..order.len() - 1].iter().all(|it| *it != late && *it != organisation)
        };
        let overdue = (0..).find(is_fit).expect("there are many lots");
        change::<T>(subject, id, |it| it.overdue = overdue);
        let order = drawn(overdue + 1);
        let (last, others) = order.split_last().expect("somebody is drawn");
        for other in others {
            T::MembersHelper::vouch(&practitioner, *other);
        }
        let turn = Turn::new(0, id);

        #[block]
        {
            Pallet::<T>::take_turn(turn, subject, T::Clock::now());
        }
        assert_eq!(
            Emergencies::<T>::get(subject, id).and_then(|it| it.review.owed_by()),
            Some(*last)
        );
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

/// A permit that says all it can and has expired whatever the time is.
fn expired_permit<T: Config>(seed: u32) -> (SubjectId, PermitId) {
    let mut subject = [0; 16];
    subject[..4].copy_from_slice(&seed.to_le_bytes());
    let (subject, id) = (SubjectId(subject), PermitId(seed.into()));
    let (practitioner, organisation) = T::OrganisationsHelper::practitioner(seed);
    let permit = Permit {
        practitioner,
        organisation,
        request: AccessRequest {
            action: ACTION,
            purpose: PURPOSE,
            class: Some(DataClass::OBSERVATION),
            confidentiality: Some(Confidentiality::N),
            labels: Some(SensitivitySet::all()),
            author: Some(OrganisationId(seed)),
            tags: None,
            data_time: Some(0),
        },
        record: Some(RecordId(seed.into())),
        study: None,
        obligations: Default::default(),
        ground: PermitGround::Consent(ConsentId(seed.into())),
        policy_version: 0,
        decided_at: 0,
        expires_at: 0,
    };
    T::Allowances::hold_by_right(organisation, Pallet::<T>::bytes_of_permit());
    Permits::<T>::insert(subject, id, permit);
    (subject, id)
}
