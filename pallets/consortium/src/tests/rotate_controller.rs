use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    signed_payload::{PayloadPurpose, SignedPayload},
    traits::{Organisations as _, Sponsors},
    Moment,
};
use sp_core::H256;
use sp_runtime::{testing::TestSignature, DispatchError};

const DEADLINE: Moment = NOW + 100;

fn rotate(caller: u64, organisation: OrganisationId, new: u64) -> DispatchResult {
    rotate_until(caller, organisation, new, DEADLINE)
}

fn rotate_until(
    caller: u64,
    organisation: OrganisationId,
    new: u64,
    deadline: Moment,
) -> DispatchResult {
    let signature = rotation(organisation, new, deadline);
    rotate_with(caller, organisation, new, deadline, signature)
}

fn rotate_with(
    caller: u64,
    organisation: OrganisationId,
    new: u64,
    deadline: Moment,
    signature: TestSignature,
) -> DispatchResult {
    let origin = RuntimeOrigin::signed(caller);
    Consortium::rotate_controller(origin, organisation, new, deadline, signature)
}

#[test]
fn a_controller_passes_the_organisation_on() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(rotate(1, id, 2));
        assert_eq!(Consortium::organisation(id).map(|it| it.controller), Some(2));
        assert_eq!(OrganisationsByController::<Test>::get(1), None);
        assert_eq!(OrganisationsByController::<Test>::get(2), Some(id));
        assert_eq!((grounds(1, id), references(1)), (0, (0, 0)));
        assert_eq!((grounds(2, id), references(2)), (1, (1, 0)));
        assert!(Consortium::requester(&1, id, NOW).is_err());
        assert_ok!(Consortium::requester(&2, id, NOW));
        assert_told(
            Event::ControllerRotated { organisation: id, controller: 2 },
            by_controller(AuditKind::OrganisationControllerRotated, 1, id, Some(2)),
        );
    });
}

#[test]
fn what_a_former_controller_has_on_other_grounds_it_keeps() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 1);
        vouch(1, id, 2);
        assert_ok!(rotate(1, id, 2));
        assert_eq!((grounds(1, id), grounds(2, id)), (1, 2));
        assert_eq!((references(1), references(2)), ((1, 0), (1, 0)));
    });
}

#[test]
fn a_suspended_organisation_s_controller_is_rotated_too() {
    build_and_execute(|| {
        let id = admit_suspended(1);
        assert_ok!(rotate(1, id, 2));
        assert!(!Consortium::is_active(id));
    });
}

#[test]
fn a_signature_in_the_wrapping_of_polkadot_js_holds() {
    build_and_execute(|| {
        let id = admit(1);
        let payload = Consortium::rotation(id, &2, DEADLINE);
        let wrapped = [b"<Bytes>", payload.as_bytes(), b"</Bytes>"].concat();
        assert_ok!(rotate_with(1, id, 2, DEADLINE, TestSignature(2, wrapped)));
    });
}

#[test]
fn a_controller_that_comes_back_cannot_use_the_payload_again() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(rotate(1, id, 2));
        assert_ok!(rotate(2, id, 1));
        assert_noop!(rotate(1, id, 2), Error::<Test>::PayloadUsed);
        // Nor once it was forgotten: by then its deadline has passed.
        set_time(DEADLINE);
        let digests = UsedPayloads::<Test>::iter_keys().collect::<Vec<_>>();
        assert_ok!(Consortium::prune_payloads(
            RuntimeOrigin::signed(9),
            digests.try_into().expect("two")
        ));
        assert_noop!(rotate(1, id, 2), Error::<Test>::DeadlinePassed);
    });
}

#[test]
fn rotating_takes_a_signature_of_the_controller() {
    build_and_execute(|| {
        let id = admit(1);
        admit(3);
        vouch(1, id, 5);
        let signature = rotation(id, 2, DEADLINE);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(
                Consortium::rotate_controller(origin, id, 2, DEADLINE, signature.clone()),
                DispatchError::BadOrigin
            );
        }
        for caller in [2, 3, 5] {
            assert_noop!(rotate(caller, id, 2), Error::<Test>::NotController);
        }
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        assert_noop!(rotate(1, OrganisationId(0), 2), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn a_removed_organisation_is_nobody_s() {
    build_and_execute(|| {
        let id = admit(1);
        remove(id);
        assert_noop!(rotate(1, id, 2), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn a_payload_holds_before_its_deadline_and_not_for_ever() {
    build_and_execute(|| {
        let id = admit(1);
        for passed in [0, NOW - 1, NOW] {
            assert_noop!(rotate_until(1, id, 2, passed), Error::<Test>::DeadlinePassed);
        }
        let latest = NOW + MaxDeadline::get();
        for far in [latest + 1, Moment::MAX] {
            assert_noop!(rotate_until(1, id, 2, far), Error::<Test>::DeadlineTooFar);
        }
        assert_ok!(rotate_until(1, id, 2, NOW + 1));
        assert_ok!(rotate_until(2, id, 1, latest));
    });
}

#[test]
fn an_account_controls_one_organisation() {
    build_and_execute(|| {
        let id = admit(1);
        admit(2);
        for taken in [1, 2] {
            assert_noop!(rotate(1, id, taken), Error::<Test>::ControllerTaken);
        }
    });
}

#[test]
fn the_new_controller_signs_this_chain_purpose_organisation_account_and_deadline() {
    build_and_execute(|| {
        let (id, other) = (admit(1), admit(3));
        let payload = |purpose, chain, organisation: OrganisationId, account: u64, deadline| {
            let body = (organisation, account);
            SignedPayload::new(purpose, chain, &body, deadline).as_bytes().to_vec()
        };
        let (purpose, chain) = (PayloadPurpose::RotateOrganisation, GenesisHash::get());
        let right = payload(purpose, chain, id, 2, DEADLINE);
        let wrong = [
            TestSignature(1, right.clone()),
            TestSignature(2, payload(PayloadPurpose::Enrol, chain, id, 2, DEADLINE)),
            TestSignature(2, payload(purpose, H256([8; 32]), id, 2, DEADLINE)),
            TestSignature(2, payload(purpose, chain, other, 2, DEADLINE)),
            TestSignature(2, payload(purpose, chain, id, 4, DEADLINE)),
            TestSignature(2, payload(purpose, chain, id, 2, DEADLINE + 1)),
        ];
        for signature in wrong {
            assert_noop!(
                rotate_with(1, id, 2, DEADLINE, signature),
                Error::<Test>::SignatureInvalid
            );
        }
        assert_ok!(rotate_with(1, id, 2, DEADLINE, TestSignature(2, right)));
    });
}

#[test]
fn a_new_controller_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        for controller in 1..=3 {
            assert_ok!(Consortium::sponsor(&9, admit(controller)));
        }
        let id = admit(4);
        assert_noop!(rotate(4, id, 9), Error::<Test>::TooManySponsors);
    });
}

#[test]
fn a_key_is_replaced_also_where_there_is_no_room() {
    build_and_execute(|| {
        let id = admit(1);
        leave_room(id, 0);
        let signature = rotation(id, 2, NOW + 1);
        assert_ok!(Consortium::rotate_controller(
            RuntimeOrigin::signed(1),
            id,
            2,
            NOW + 1,
            signature
        ));
        let Allowance { capacity, stored } = Consortium::allowance(id).expect("admitted");
        assert_eq!(stored, capacity + Consortium::bytes_of_payload());
    });
}
