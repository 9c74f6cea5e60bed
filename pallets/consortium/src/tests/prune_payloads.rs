use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{signed_payload::UsedPayload, traits::Allowances, Moment, OrganisationId};
use sp_core::H256;
use sp_runtime::DispatchError;

fn digest(number: u8) -> H256 {
    H256([number; 32])
}

/// A payload was used for this organisation.
fn remember(number: u8, deadline: Moment, sponsor: OrganisationId) {
    Consortium::hold_by_right(sponsor, Consortium::bytes_of_payload());
    UsedPayloads::<Test>::insert(digest(number), UsedPayload { deadline, sponsor });
}

fn prune(numbers: &[u8]) -> DispatchResult {
    let digests: Vec<_> = numbers.iter().copied().map(digest).collect();
    Consortium::prune_payloads(RuntimeOrigin::signed(99), digests.try_into().expect("few"))
}

#[test]
fn anyone_prunes_payloads_whose_deadlines_have_passed() {
    build_and_execute(|| {
        let (id, other) = (admit(1), admit(2));
        remember(1, NOW - 1, id);
        remember(2, NOW, other);
        remember(3, NOW, id);
        assert_ok!(prune(&[2, 1]));
        assert_eq!(UsedPayloads::<Test>::iter_keys().collect::<Vec<_>>(), [digest(3)]);
        // Each organisation got back its own.
        let stored = |id| Consortium::allowance(id).expect("admitted").stored;
        assert_eq!(stored(other), Consortium::bytes_of_organisation());
        assert_eq!(stored(id) - stored(other), Consortium::bytes_of_payload());
        System::assert_last_event(Event::PayloadsPruned { count: 2 }.into());
    });
}

#[test]
fn pruning_takes_a_signed_transaction() {
    build_and_execute(|| {
        let id = admit(1);
        remember(1, NOW - 1, id);
        let digests = vec![digest(1)].try_into().expect("one");
        assert_noop!(
            Consortium::prune_payloads(RuntimeOrigin::none(), digests),
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
        let id = admit(1);
        remember(1, NOW, id);
        assert_noop!(prune(&[1, 2]), Error::<Test>::PayloadNotFound);
        assert_noop!(prune(&[1, 1]), Error::<Test>::PayloadNotFound);
    });
}

#[test]
fn a_payload_that_still_holds_is_remembered() {
    build_and_execute(|| {
        let id = admit(1);
        remember(1, NOW, id);
        remember(2, NOW + 1, id);
        assert_noop!(prune(&[1, 2]), Error::<Test>::DeadlineNotPassed);
    });
}
