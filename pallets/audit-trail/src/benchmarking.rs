//! What a line costs.

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::traits::Hooks;
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome, NewEntry},
    trail::{TrailHead, TrailRoot, MAX_PEAKS},
    traits::AuditSink,
    Commitment, ConsentAction, OrganisationId, PurposeOfUse, SubjectId,
};
use sp_core::H256;

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

/// A head with all the peaks that it can have.
fn full_head() -> TrailHead {
    let peaks = (0..MAX_PEAKS).map(|n| H256([n as u8; 32])).collect::<Vec<_>>();
    TrailHead { length: (1 << MAX_PEAKS) - 1, peaks: peaks.try_into().expect("as many as fit") }
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn append() {
        let entry = longest::<T>();
        let subject = entry.subject;
        // The line closes as many mountains as there can be.
        Head::<T>::put(full_head());

        let index;
        #[block]
        {
            index = Pallet::<T>::append(entry);
        }

        assert_eq!(Pallet::<T>::length(), index + 1);
        assert_eq!(Head::<T>::get().peaks.len(), 1);
        assert_eq!(Pallet::<T>::entries(subject, None, 1)[0].index, index);
    }

    /// With all the peaks, as after a line that closes no mountain.
    #[benchmark]
    fn on_finalize() {
        Head::<T>::put(full_head());

        #[block]
        {
            Pallet::<T>::on_finalize(1u32.into());
        }

        let digest = frame_system::Pallet::<T>::digest();
        assert_eq!(TrailRoot::of_digest(&digest), Some(full_head().root()));
    }

    impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
