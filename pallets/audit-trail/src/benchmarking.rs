//! What a line costs.

use super::*;
use frame_benchmarking::v2::*;
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome, NewEntry},
    traits::AuditSink,
    Commitment, ConsentAction, OrganisationId, PurposeOfUse, SubjectId,
};

/// The longest line there can be.
fn longest<T: Config>() -> NewEntry<T::AccountId> {
    NewEntry {
        kind: AuditKind::AccessDecided,
        subject: Some(SubjectId([7; 16])),
        agent: Some(account("agent", 0, 0)),
        organisation: Some(OrganisationId(u32::MAX)),
        action: Some(ConsentAction::CORRECT),
        purpose: Some(PurposeOfUse::POPHLTH),
        outcome: AuditOutcome::Denied,
        ground: AuditGround::Paper(Commitment([9; 32].into())),
        object: AuditObject::Account(account("object", 1, 0)),
    }
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn append() {
        let entry = longest::<T>();
        let subject = entry.subject;
        // Neither the head nor the subject's length is a new value.
        Pallet::<T>::append(entry.clone());

        let index;
        #[block]
        {
            index = Pallet::<T>::append(entry);
        }

        assert_eq!(Pallet::<T>::length(), index + 1);
        assert_eq!(Pallet::<T>::subject_length(subject), 2);
        assert_eq!(Pallet::<T>::entries(subject, 1, 1)[0].index, index);
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
