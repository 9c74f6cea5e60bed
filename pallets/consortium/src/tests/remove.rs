use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use salus_primitives::{organisation::StandingRefusal, traits::Organisations as _};
use sp_runtime::DispatchError;

#[test]
fn governance_removes_an_organisation_for_good() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(Consortium::remove(RuntimeOrigin::root(), id));
        let it = Consortium::organisation(id).expect("it is kept");
        assert_eq!((it.status, it.lei), (OrganisationStatus::Removed, lei(1)));
        assert_eq!(OrganisationsByController::<Test>::get(1), None);
        assert_eq!((grounds(1, id), references(1)), (0, (0, 0)));
        // The credential stays, and has no force.
        assert_eq!((grounds(5, id), references(5)), (1, (1, 0)));
        assert_eq!(Consortium::requester(&5, id, NOW), Err(StandingRefusal::OrganisationNotActive));
        assert_noop!(Consortium::reinstate(RuntimeOrigin::root(), id), Error::<Test>::NotSuspended);
        assert_noop!(
            Consortium::suspend(RuntimeOrigin::root(), id),
            Error::<Test>::OrganisationNotActive
        );
        assert_told(
            Event::OrganisationRemoved { organisation: id },
            by_governance(AuditKind::OrganisationRemoved, id),
        );
    });
}

#[test]
fn a_suspended_organisation_is_removed_too() {
    build_and_execute(|| {
        let id = admit_suspended(1);
        assert_ok!(Consortium::remove(RuntimeOrigin::root(), id));
        assert!(!Consortium::is_active(id));
    });
}

#[test]
fn its_number_is_not_given_again_and_its_controller_is_free() {
    build_and_execute(|| {
        let id = admit(1);
        remove(id);
        let details = NewOrganisation { lei: lei(2), ..hospital(1) };
        assert_ok!(Consortium::admit(RuntimeOrigin::root(), details));
        let next = OrganisationsByController::<Test>::get(1).expect("admitted");
        assert_ne!(next, id);
        // For the old one it can do nothing any more.
        vouch(1, next, 5);
        for refused in [
            Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 5),
            Consortium::name_collator(RuntimeOrigin::signed(1), id, None),
            Consortium::suspend_credential(RuntimeOrigin::signed(1), id, 5),
        ] {
            assert_eq!(refused, Err(Error::<Test>::OrganisationNotActive.into()));
        }
    });
}

#[test]
fn its_seat_is_taken_back_with_the_session_keys() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(Consortium::name_collator(RuntimeOrigin::signed(1), one, Some(7)));
        assert_ok!(Consortium::name_collator(RuntimeOrigin::signed(2), other, Some(8)));
        assert_ok!(System::inc_consumers(&7));
        remove(one);
        assert_eq!(Consortium::collators(), [8]);
        assert_eq!(Consortium::organisation(one).and_then(|it| it.collator), None);
        assert_eq!((System::consumers(&7), references(7)), (0, (0, 0)));
        // The place is free.
        let third = admit(3);
        assert_ok!(Consortium::name_collator(RuntimeOrigin::signed(3), third, Some(7)));
    });
}

#[test]
fn a_collator_that_something_else_rests_on_loses_its_seat_at_once_and_its_references_later() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(Consortium::name_collator(RuntimeOrigin::signed(1), id, Some(7)));
        for _ in 0..2 {
            assert_ok!(System::inc_consumers(&7));
        }
        remove(id);
        assert!(Collators::<Test>::get().is_empty());
        assert!(!Consortium::is_collator(&7));
        assert_eq!(Consortium::organisation(id).and_then(|it| it.collator), Some(7));
        assert_eq!((grounds(7, id), references(7)), (1, (1, 1)));
        // Another organisation can name it all the same.
        let other = admit(2);
        assert_ok!(Consortium::name_collator(RuntimeOrigin::signed(2), other, Some(7)));
        assert_eq!(references(7), (1, 2));
    });
}

#[test]
fn the_withdrawal_of_keys_is_weighed() {
    let call = Call::<Test>::remove { organisation: OrganisationId(0) };
    assert_eq!(
        call.get_dispatch_info().call_weight,
        <() as WeightInfo>::remove() + TestKeys::weight()
    );
}

#[test]
fn nobody_but_governance_removes() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(Consortium::remove(RuntimeOrigin::signed(1), id), DispatchError::BadOrigin);
    });
}

#[test]
fn an_organisation_must_exist_to_be_removed() {
    build_and_execute(|| {
        assert_noop!(
            Consortium::remove(RuntimeOrigin::root(), OrganisationId(0)),
            Error::<Test>::OrganisationNotFound
        );
    });
}

#[test]
fn an_organisation_is_removed_once() {
    build_and_execute(|| {
        let id = admit(1);
        remove(id);
        assert_noop!(
            Consortium::remove(RuntimeOrigin::root(), id),
            Error::<Test>::OrganisationRemoved
        );
    });
}

#[test]
fn an_organisation_that_runs_a_fallback_collator_is_removed_once_another_is_chosen() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        assert_ok!(set_fallbacks(&[(one, 7), (other, 8)]));
        assert_noop!(
            Consortium::remove(RuntimeOrigin::root(), one),
            Error::<Test>::RunsFallbackCollator
        );
        assert_ok!(set_fallbacks(&[(other, 8), (other, 9)]));
        remove(one);
    });
}
