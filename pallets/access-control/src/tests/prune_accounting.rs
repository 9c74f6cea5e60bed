//! Removing what was kept long enough.

use crate::{
    mock::*, AccessBatches, DemandAnswer, Demands, Denials, Disclosures, Error, Event, OwedHalves,
    Prunable, SealedHalves,
};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    access_batch::{AccessBatch, StateRef},
    testing::{TestAllowances, TestOrganisations},
    AccessBatchId, Commitment, DisclosureId, Period, SealedHalfId, SubjectId,
};
use sp_core::{sr25519, H256};
use sp_runtime::DispatchError;

fn prune(items: &[Prunable]) -> DispatchResult {
    let items = items.to_vec().try_into().expect("they are within the bound");
    AccessControl::prune_accounting(RuntimeOrigin::signed(STRANGER), items)
}

/// One of everything that is kept for a while.
fn one_of_each() -> [Prunable; 4] {
    let disclosure = disclosed(handed_over());
    let half = SealedHalfId(trail().len() as u64);
    let clerk = RuntimeOrigin::signed(CLERK);
    let commitment = Commitment(H256([7; 32]));
    assert_ok!(AccessControl::seal_half(clerk.clone(), COUNTY, commitment));
    let batch = AccessBatchId(trail().len() as u64);
    let nothing = AccessBatch {
        root: H256::zero(),
        count: 0,
        tag_key: sr25519::Public::default(),
        from: 1,
        to: START,
        state: StateRef { number: 0, hash: H256::zero(), time: 0 },
        is_degraded: false,
    };
    assert_ok!(AccessControl::post_batch(clerk, COUNTY, nothing));
    let patient = RuntimeOrigin::signed(PATIENT);
    let period = Period { from: 1, to: Some(START) };
    assert_ok!(AccessControl::demand_leaves(patient, SUBJECT, CITY, period));
    [
        Prunable::Disclosure(SUBJECT, disclosure),
        Prunable::SealedHalf(COUNTY, half),
        Prunable::AccessBatch(COUNTY, batch),
        Prunable::Demand(SUBJECT, CITY),
    ]
}

#[test]
fn anybody_removes_what_was_kept_long_enough() {
    build_and_execute(|| {
        let items = one_of_each();
        let lines = trail();
        pass(ACCOUNTING_RETENTION - 1);
        for item in items {
            assert_refused(|| prune(&[item]), Error::<Test>::NotPrunable);
        }
        pass(1);
        assert_ok!(prune(&items));
        assert_eq!(Disclosures::<Test>::iter().count(), 0);
        assert_eq!(SealedHalves::<Test>::iter().count(), 0);
        assert_eq!(AccessBatches::<Test>::iter().count(), 0);
        assert_eq!(Demands::<Test>::iter().count(), 0);
        assert_eq!(OwedHalves::<Test>::iter().count(), 0);
        assert_eq!(events().last(), Some(&Event::AccountingPruned { count: 4 }));
        assert_eq!(trail(), lines, "the trail stays as it is");
        // What stays is where the next batch begins.
        assert_eq!(TestAllowances::stored(COUNTY), AccessControl::bytes_of_posted_until());
    });
}

#[test]
fn what_was_answered_is_removed_as_well() {
    build_and_execute(|| {
        let items = one_of_each();
        let Prunable::Disclosure(_, id) = items[0] else { panic!("it is the first") };
        assert_ok!(acknowledge(id, 1));
        let doctor = RuntimeOrigin::signed(DOCTOR);
        assert_ok!(AccessControl::answer_demand(doctor, CITY, SUBJECT, DemandAnswer::Absent));
        pass(ACCOUNTING_RETENTION);
        assert_ok!(prune(&items));
    });
}

#[test]
fn a_count_of_denials_goes_once_none_counts() {
    build_and_execute(|| {
        assert_ok!(ask(DOCTOR, data()));
        assert_ok!(ask(DOCTOR, data()));
        let count = Prunable::Denials(CITY, SUBJECT);
        pass(2 * DENIAL_INTERVAL - 1);
        assert_refused(|| prune(&[count]), Error::<Test>::NotPrunable);
        pass(1);
        assert_ok!(prune(&[count]));
        assert_eq!(Denials::<Test>::iter().count(), 0);
        assert_eq!(TestAllowances::stored(CITY), 0);
    });
}

#[test]
fn of_a_removed_organisation_nothing_is_given_back() {
    build_and_execute(|| {
        let items = one_of_each();
        pass(ACCOUNTING_RETENTION);
        TestOrganisations::remove(COUNTY);
        assert_ok!(prune(&items));
    });
}

#[test]
fn hostile_what_is_not_there_or_named_twice_is_refused() {
    build_and_execute(|| {
        let items = one_of_each();
        pass(ACCOUNTING_RETENTION);
        for item in items {
            assert_refused(|| prune(&[item, item]), Error::<Test>::ItemNotFound);
        }
        for missing in [
            Prunable::Disclosure(SUBJECT, DisclosureId(77)),
            Prunable::Disclosure(SubjectId([9; 16]), DisclosureId(0)),
            Prunable::SealedHalf(CITY, SealedHalfId(1)),
            Prunable::AccessBatch(CITY, AccessBatchId(2)),
            Prunable::Demand(SUBJECT, COUNTY),
            Prunable::Denials(CITY, SUBJECT),
        ] {
            assert_refused(|| prune(&[items[0], missing]), Error::<Test>::ItemNotFound);
        }
        assert_refused(|| prune(&[]), Error::<Test>::NothingToPrune);
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        let items = one_of_each().to_vec();
        pass(ACCOUNTING_RETENTION);
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let items = items.clone().try_into().expect("four");
            let call = || AccessControl::prune_accounting(origin, items);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
