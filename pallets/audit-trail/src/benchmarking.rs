//! What a line costs.

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, Get, Hooks};
use frame_system::RawOrigin;
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

    #[benchmark]
    fn set_retention() -> Result<(), BenchmarkError> {
        let origin =
            T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let retention = T::MinRetention::get() + 1;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, retention);

        assert_eq!(Retention::<T>::get(), retention);
        Ok(())
    }

    #[benchmark]
    fn prune(n: Linear<1, { T::MaxPruned::get() }>) {
        // The lines are in the middle of the largest mountain there can be, others stand beside it.
        Retention::<T>::put(0);
        let others = Entries::<T>::iter().count();
        let mut head = TrailHead::default();
        assert!(head.push_tree(MAX_PEAKS - 2, H256([1; 32])));
        Pruned::<T>::put(head.clone());
        Head::<T>::put(head);
        let subjects: Vec<_> = (0..n)
            .map(|number| {
                let mut entry = longest::<T>();
                let mut subject = [0; 16];
                subject[..4].copy_from_slice(&number.to_le_bytes());
                entry.subject = Some(SubjectId(subject));
                Pallet::<T>::append(entry.clone());
                entry.subject
            })
            .collect();
        let mut head = Head::<T>::get();
        let mut nodes = Vec::new();
        while head.length < 1 << (MAX_PEAKS - 1) {
            let node = H256([nodes.len() as u8; 32]);
            assert!(head.push_tree(head.length.trailing_zeros(), node));
            nodes.push(node);
        }
        for height in (0..MAX_PEAKS - 1).rev() {
            assert!(head.push_tree(height, H256([height as u8; 32])));
        }
        Head::<T>::put(head);
        let (subjects, nodes) = (subjects.try_into().unwrap(), nodes.try_into().unwrap());
        let caller: T::AccountId = whitelisted_caller();

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), subjects, nodes);

        assert_eq!(Pruned::<T>::get().length, (1 << (MAX_PEAKS - 2)) + u64::from(n));
        assert_eq!(Entries::<T>::iter().count(), others);
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
