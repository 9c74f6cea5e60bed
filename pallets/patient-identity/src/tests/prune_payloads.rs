use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{testing::TestAllowances, OrganisationId};
use sp_core::H256;
use sp_runtime::DispatchError;

fn digest(number: u8) -> H256 {
    H256([number; 32])
}

fn prune(numbers: &[u8]) -> DispatchResult {
    let digests: Vec<_> = numbers.iter().copied().map(digest).collect();
    Identity::prune_payloads(signed(&account(99)), digests.try_into().expect("few"))
}

#[test]
fn anyone_prunes_payloads_whose_deadlines_have_passed() {
    build_and_execute(|| {
        remember(digest(1), NOW - 1, HOSPITAL);
        let other = OrganisationId(2);
        remember(digest(2), NOW, other);
        remember(digest(3), NOW, HOSPITAL);
        assert_ok!(prune(&[2, 1]));
        assert_eq!(UsedPayloads::<Test>::iter_keys().collect::<Vec<_>>(), [digest(3)]);
        // Each organisation got back its own.
        assert_eq!(TestAllowances::stored(HOSPITAL), Identity::bytes_of_payload());
        assert_eq!(TestAllowances::stored(other), 0);
        System::assert_last_event(Event::PayloadsPruned { count: 2 }.into());
    });
}

#[test]
fn pruning_takes_a_signed_transaction() {
    build_and_execute(|| {
        remember(digest(1), NOW - 1, HOSPITAL);
        let digests = vec![digest(1)].try_into().expect("one");
        assert_noop!(
            Identity::prune_payloads(RuntimeOrigin::none(), digests),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn some_payload_must_be_named() {
    build_and_execute(|| {
        assert_noop!(prune(&[]), Error::<Test>::NothingToPrune);
    });
}

#[test]
fn a_payload_must_have_been_used_and_be_named_once() {
    build_and_execute(|| {
        remember(digest(1), NOW, HOSPITAL);
        assert_noop!(prune(&[1, 2]), Error::<Test>::PayloadNotFound);
        assert_noop!(prune(&[1, 1]), Error::<Test>::PayloadNotFound);
    });
}

#[test]
fn a_payload_that_still_holds_is_remembered() {
    build_and_execute(|| {
        remember(digest(1), NOW, HOSPITAL);
        remember(digest(2), NOW + 1, HOSPITAL);
        assert_noop!(prune(&[1, 2]), Error::<Test>::DeadlineNotPassed);
    });
}
