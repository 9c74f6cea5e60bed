//! Whoever breaks the glass gets in, whatever is left of a quota and of an organisation.

use crate::{mock::*, quota::*, *};
use frame_support::{
    assert_ok,
    dispatch::{DispatchInfo, GetDispatchInfo, PostDispatchInfo},
    weights::Weight,
};
use salus_primitives::{
    organisation::StandingRefusal,
    traits::{EmergencyMembers, Organisations as _},
    Moment, OrganisationId, OrganisationKind, RoleSet,
};
use sp_runtime::{
    traits::{DispatchTransaction, TransactionExtension},
    transaction_validity::{InvalidTransaction, TransactionValidityError},
    Perbill,
};

fn custom(number: u8) -> TransactionValidityError {
    InvalidTransaction::Custom(number).into()
}

fn breaking(organisation: OrganisationId) -> RuntimeCall {
    Call::name_collator { organisation, collator: None }.into()
}

fn ordinary() -> RuntimeCall {
    frame_system::Call::remark { remark: Vec::new() }.into()
}

/// Sends a transaction of which nothing was used.
fn send(account: u64, call: RuntimeCall) -> Result<(), TransactionValidityError> {
    let info = DispatchInfo { call_weight: Weight::from_parts(1, 1), ..Default::default() };
    let post = PostDispatchInfo { actual_weight: Some(Weight::zero()), ..Default::default() };
    CheckSponsor::<Test>::new()
        .test_run(RuntimeOrigin::signed(account), &call, &info, 0, 0, |_| Ok(post))
        .map(|dispatched| {
            dispatched.expect("it is dispatched");
        })
}

/// What is let in and charged without anything being given back, until nothing fits any more.
fn send_until_refused(account: u64, call: &RuntimeCall, weight: Weight) -> u64 {
    let info = DispatchInfo { call_weight: weight, ..Default::default() };
    let post = PostDispatchInfo { actual_weight: Some(weight), ..Default::default() };
    (0..10_000)
        .take_while(|_| {
            CheckSponsor::<Test>::new()
                .test_run(RuntimeOrigin::signed(account), call, &info, 0, 0, |_| Ok(post))
                .is_ok()
        })
        .count() as u64
}

fn without_quota(organisation: OrganisationId) {
    OrdinaryShare::set(Perbill::from_percent(75));
    let quota = Some(Weight::zero());
    assert_ok!(Consortium::set_quota(RuntimeOrigin::root(), organisation, quota));
}

#[test]
fn a_quota_of_zero_stops_everything_but_emergencies() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        without_quota(id);
        assert_eq!(send(5, ordinary()), Err(custom(4)));
        assert_ok!(send(5, breaking(id)));
        let reserve = EmergencyReserves::<Test>::get(id);
        assert!(reserve.used != Used::default(), "it is charged");
        let meter = Meters::<Test>::get(id).expect("it has one");
        assert_eq!(meter.used, Used::default());
    });
}

#[test]
fn while_the_quota_holds_it_is_charged_there() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(send(5, breaking(id)));
        assert!(!EmergencyReserves::<Test>::contains_key(id));
        assert!(Meters::<Test>::get(id).is_some_and(|meter| meter.used != Used::default()));
    });
}

#[test]
fn hostile_the_reserve_is_no_lane_without_end_and_fills_with_time() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        without_quota(id);
        let rate = Consortium::emergency_rate();
        let (call, each) = (breaking(id), rate.capacity / 8);
        let sent = send_until_refused(5, &call, each);
        assert!((1..=8).contains(&sent), "{sent}");
        assert_eq!(send(5, ordinary()), Err(custom(4)));
        set_time(NOW + QuotaPeriod::get());
        assert_eq!(send_until_refused(5, &call, each), sent);
        // Another organisation has its own.
        let other = admit(2);
        assert_ok!(send(2, breaking(other)));
    });
}

#[test]
fn what_was_not_used_of_the_reserve_is_given_back() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        without_quota(id);
        let call = breaking(id);
        let weight = Weight::from_parts(100, 100);
        let info = DispatchInfo { call_weight: weight, ..Default::default() };
        let used = |actual| {
            let post = PostDispatchInfo { actual_weight: Some(actual), ..Default::default() };
            // A new one for each.
            EmergencyReserves::<Test>::remove(id);
            assert_ok!(CheckSponsor::<Test>::new().test_run(
                RuntimeOrigin::signed(5),
                &call,
                &info,
                0,
                0,
                |_| Ok(post)
            ));
            EmergencyReserves::<Test>::get(id).used
        };
        let (all, none) = (used(weight), used(Weight::zero()));
        let period = u128::from(QuotaPeriod::get());
        assert_eq!(all.ref_time - none.ref_time, 100 * period);
        assert_eq!(all.proof_size - none.proof_size, 100 * period);
    });
}

#[test]
fn the_people_of_a_suspended_organisation_get_in_for_a_while_with_this_alone() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_eq!(send(5, ordinary()), Err(custom(2)));
        set_time(NOW + EMERGENCY_GRACE - 1);
        assert_ok!(send(5, breaking(id)));
        set_time(NOW + EMERGENCY_GRACE);
        assert_eq!(send(5, breaking(id)), Err(custom(2)));
        assert_ok!(Consortium::reinstate(RuntimeOrigin::root(), id));
        assert_eq!(Suspensions::<Test>::get(id), None);
        assert_ok!(send(5, breaking(id)));
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_ok!(Consortium::remove(RuntimeOrigin::root(), id));
        assert_eq!(send(5, breaking(id)), Err(custom(2)));
    });
}

#[test]
fn an_active_organisation_is_charged_before_a_suspended_one() {
    build_and_execute(|| {
        let (first, second) = (admit(1), admit(2));
        vouch(1, first, 5);
        vouch(2, second, 5);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), first));
        let used = |id| Meters::<Test>::get(id).expect("it has one").used;
        let (of_first, of_second) = (used(first), used(second));
        assert_ok!(send(5, breaking(first)));
        assert_eq!(used(first), of_first);
        assert!(used(second) != of_second);
    });
}

#[test]
fn hostile_strangers_break_nothing() {
    build_and_execute(|| {
        let id = admit(1);
        assert_eq!(send(99, breaking(id)), Err(custom(1)));
    });
}

#[test]
fn it_goes_first_and_weighs_what_it_costs() {
    build_and_execute(|| {
        let id = admit(1);
        let priority = |call: RuntimeCall| {
            let info = call.get_dispatch_info();
            let source = frame_support::pallet_prelude::TransactionSource::External;
            CheckSponsor::<Test>::new()
                .validate_only(RuntimeOrigin::signed(1), &call, &info, 0, source, 0)
                .expect("it is valid")
                .0
                .priority
        };
        assert_eq!(priority(ordinary()), 0);
        assert_eq!(priority(breaking(id)), 1 << 61);
        let weight = |call| CheckSponsor::<Test>::new().weight(&call);
        assert_eq!(
            weight(breaking(id)),
            weight(ordinary()) + <() as WeightInfo>::emergency_reserve()
        );
    });
}

fn in_emergency(
    account: u64,
    organisation: OrganisationId,
) -> Result<(RoleSet, Option<Moment>), StandingRefusal> {
    Consortium::requester_in_emergency(&account, organisation, NOW)
        .map(|(requester, since)| (requester.roles, since))
}

#[test]
fn who_is_there_in_an_emergency_is_known_while_the_organisation_is_suspended() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        let roles = Credentials::<Test>::get(5, id).expect("it is vouched for").roles;
        assert_eq!(in_emergency(5, id), Ok((roles, None)));
        assert_eq!(in_emergency(1, id), Ok((RoleSet::EMPTY, None)));
        assert_eq!(in_emergency(9, id), Err(StandingRefusal::NotVouchedFor));
        let unknown = OrganisationId(77);
        assert_eq!(in_emergency(5, unknown), Err(StandingRefusal::OrganisationNotFound));
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_eq!(in_emergency(5, id), Ok((roles, Some(NOW))));
        assert_eq!(
            Consortium::requester(&5, id, NOW).map(|it| it.roles),
            Err(StandingRefusal::OrganisationNotActive)
        );
        assert_ok!(Consortium::suspend_credential(RuntimeOrigin::signed(1), id, 5));
        assert_eq!(in_emergency(5, id), Err(StandingRefusal::CredentialNotInForce));
        assert_ok!(Consortium::remove(RuntimeOrigin::root(), id));
        assert_eq!(in_emergency(5, id), Err(StandingRefusal::OrganisationNotActive));
    });
}

#[test]
fn who_is_bound_to_whom_is_known_in_force_or_not() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        let is_of = |account| Consortium::is_of(&account, id);
        assert!(is_of(1) && is_of(5) && !is_of(9));
        assert_ok!(Consortium::suspend_credential(RuntimeOrigin::signed(1), id, 5));
        assert!(is_of(5));
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 5));
        assert!(!is_of(5));
        assert!(!Consortium::is_of(&1, OrganisationId(77)));

        assert_eq!(Consortium::controller(id), Ok(1));
        assert_eq!(Consortium::active_kind(id), Some(OrganisationKind::HOSPITAL));
        assert_eq!(Consortium::next_number(), id.0 + 1);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_eq!(Consortium::controller(id), Ok(1));
        assert_eq!(Consortium::active_kind(id), None);
        let unknown = OrganisationId(77);
        assert_eq!(Consortium::controller(unknown), Err(StandingRefusal::OrganisationNotFound));
        assert_eq!(Consortium::active_kind(unknown), None);
        assert_ok!(Consortium::remove(RuntimeOrigin::root(), id));
        assert_eq!(Consortium::controller(id), Err(StandingRefusal::OrganisationNotActive));
    });
}

#[test]
fn what_is_owed_is_written_down_to_the_credential_and_to_nothing_else() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        let due = || Credentials::<Test>::get(5, id).and_then(|it| it.review_due);
        Consortium::set_review_due(&5, id, Some(NOW));
        assert_eq!(due(), Some(NOW));
        Consortium::set_review_due(&5, id, None);
        assert_eq!(due(), None);
        Consortium::set_review_due(&9, id, Some(NOW));
        assert!(!Credentials::<Test>::contains_key(9, id));
    });
}
