//! The calls at their worst.

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
    traits::{Get, Time},
    BoundedVec,
};
use frame_system::RawOrigin;
use salus_primitives::{
    evaluator::AccessRequest,
    traits::{
        Allowances, ConsentsHelper, Organisations, OrganisationsHelper, RecordsHelper,
        SubjectsHelper,
    },
    Confidentiality, ConsentAction, ConsentId, DataClass, OrganisationId, PermitId, PurposeOfUse,
    RecordId, SensitivitySet, SubjectId,
};

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
