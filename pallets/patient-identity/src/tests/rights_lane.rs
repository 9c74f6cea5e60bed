//! Whose calls are free, and what the pool and the wrapped extension are told.

use crate::{mock::*, *};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
    assert_ok,
    dispatch::{DispatchClass, DispatchInfo, GetDispatchInfo, PostDispatchInfo},
    pallet_prelude::{DispatchResult, Pays, TransactionSource, ValidTransaction, Weight},
    parameter_types,
    traits::OriginTrait,
};
use salus_primitives::{
    identity::Powers, testing::TestOrganisations, Moment, Month, OrganisationId, Period,
    PoolRefusal, RepresentativeKind, SubjectId,
};
use scale_info::TypeInfo;
use sp_runtime::{
    traits::{DispatchTransaction, Implication, TransactionExtension, ValidateResult},
    transaction_validity::{InvalidTransaction, TransactionValidityError},
    AccountId32,
};

parameter_types! {
    /// Whom [`TestCharge`] charged, in order.
    pub static Charged: Vec<Option<AccountId32>> = Vec::new();
    /// Whether it refuses everybody.
    pub static Refuses: bool = false;
}

/// What charges here.
#[derive(Clone, Debug, Default, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct TestCharge;

/// What it weighs, and what of that it does not use.
pub const CHARGE: Weight = Weight::from_parts(100, 10);
const UNUSED: Weight = Weight::from_parts(40, 4);

/// What it refuses with.
pub const NO_CREDIT: TransactionValidityError =
    TransactionValidityError::Invalid(InvalidTransaction::Custom(200));

impl TransactionExtension<RuntimeCall> for TestCharge {
    const IDENTIFIER: &'static str = "TestCharge";
    type Implicit = u32;
    type Val = Option<AccountId32>;
    type Pre = ();

    fn implicit(&self) -> Result<u32, TransactionValidityError> {
        Ok(7)
    }

    fn weight(&self, _call: &RuntimeCall) -> Weight {
        CHARGE
    }

    fn validate(
        &self,
        origin: RuntimeOrigin,
        _call: &RuntimeCall,
        _info: &DispatchInfo,
        _len: usize,
        implicit: u32,
        _inherited_implication: &impl Implication,
        _source: TransactionSource,
    ) -> ValidateResult<Self::Val, RuntimeCall> {
        assert_eq!(implicit, 7);
        if Refuses::get() {
            return Err(NO_CREDIT);
        }
        let signer = origin.clone().into_signer();
        Ok((ValidTransaction { priority: 3, ..Default::default() }, signer, origin))
    }

    fn prepare(
        self,
        signer: Self::Val,
        _origin: &RuntimeOrigin,
        _call: &RuntimeCall,
        _info: &DispatchInfo,
        _len: usize,
    ) -> Result<(), TransactionValidityError> {
        Charged::mutate(|charged| charged.push(signer));
        Ok(())
    }

    fn post_dispatch_details(
        _pre: (),
        _info: &DispatchInfo,
        _post_info: &PostDispatchInfo,
        _len: usize,
        _result: &DispatchResult,
    ) -> Result<Weight, TransactionValidityError> {
        Ok(UNUSED)
    }

    fn bare_validate(
        _call: &RuntimeCall,
        _info: &DispatchInfo,
        _len: usize,
    ) -> Result<ValidTransaction, TransactionValidityError> {
        Err(NO_CREDIT)
    }

    fn bare_validate_and_prepare(
        _call: &RuntimeCall,
        _info: &DispatchInfo,
        _len: usize,
    ) -> Result<(), TransactionValidityError> {
        Err(NO_CREDIT)
    }

    fn bare_post_dispatch(
        _info: &DispatchInfo,
        _post_info: &mut PostDispatchInfo,
        _len: usize,
        _result: &DispatchResult,
    ) -> Result<(), TransactionValidityError> {
        Err(NO_CREDIT)
    }
}

/// The lane around it, and nobody charged yet.
pub fn lane() -> RightsLane<Test, TestCharge> {
    RightsLane::from(TestCharge)
}

/// A transaction of the operational class that weighs this much, beside the fixed part and the charge.
pub fn operational(call_weight: Weight) -> DispatchInfo {
    DispatchInfo {
        call_weight,
        extension_weight: CHARGE,
        class: DispatchClass::Operational,
        ..Default::default()
    }
}

/// A revocation for the subject.
pub fn revoke(subject: SubjectId) -> RuntimeCall {
    frame_system::Call::remark { remark: subject.0.to_vec() }.into()
}

/// What the pool says.
pub fn validate(
    signer: &AccountId32,
    call: &RuntimeCall,
) -> Result<ValidTransaction, TransactionValidityError> {
    let info = operational(Weight::zero());
    lane()
        .validate_only(signed(signer), call, &info, 0, TransactionSource::External, 0)
        .map(|(validity, ..)| validity)
}

/// Whether the call is free to the signer, and what the pool and the block say alike.
fn is_free(signer: &AccountId32, call: &RuntimeCall) -> bool {
    Refuses::set(true);
    let outcome = validate(signer, call);
    Refuses::set(false);
    match outcome {
        Ok(_) => true,
        Err(refusal) => {
            assert_eq!(refusal, NO_CREDIT);
            assert_eq!(validate(signer, call).map(|it| it.priority), Ok(3));
            false
        }
    }
}

fn rotate(subject: SubjectId) -> RuntimeCall {
    let new = Patient::new(9);
    let signature = new.rotation(subject, DEADLINE);
    let new_controller = new.account;
    Call::rotate_controller { subject, new_controller, deadline: DEADLINE, signature }.into()
}

fn dismiss(subject: SubjectId, representative: &AccountId32) -> RuntimeCall {
    Call::dismiss_representative { subject, representative: representative.clone() }.into()
}

fn leave(subject: SubjectId) -> RuntimeCall {
    Call::leave { subject }.into()
}

fn veto(subject: SubjectId) -> RuntimeCall {
    Call::veto_recovery { subject }.into()
}

fn finish(subject: SubjectId) -> RuntimeCall {
    Call::finish_recovery { subject }.into()
}

fn contest(subject: SubjectId) -> RuntimeCall {
    Call::contest_death { subject }.into()
}

fn take_over(organisation: OrganisationId, subject: SubjectId) -> RuntimeCall {
    let new = Patient::new(9);
    let deadline = Month(1).begins() + 100;
    let signature = new.take_over(subject, deadline);
    Call::take_over { organisation, subject, controller: new.account, deadline, signature }.into()
}

/// Every rights call for the subject, this representative among them.
fn all(subject: SubjectId, representative: &AccountId32) -> [RuntimeCall; 8] {
    [
        revoke(subject),
        leave(subject),
        rotate(subject),
        veto(subject),
        dismiss(subject, representative),
        take_over(HOSPITAL, subject),
        finish(subject),
        contest(subject),
    ]
}

/// Appoints somebody with these powers for this period.
fn appoint_with(
    subject: SubjectId,
    controller: &AccountId32,
    representative: &AccountId32,
    kind: RepresentativeKind,
    powers: Powers,
    period: Period,
) {
    let representative = representative.clone();
    let controller = signed(controller);
    assert_ok!(Identity::appoint_representative(
        controller,
        subject,
        representative,
        kind,
        powers,
        period
    ));
}

const EVERYTHING: Powers = Powers { consent: true, revoke: true, read: true, rotate: true };
const ALWAYS: Period = Period { from: 0, to: None };

#[test]
fn it_cannot_be_told_from_what_it_wraps() {
    new_test_ext().execute_with(|| {
        assert_eq!(lane().encode(), [0u8; 0]);
        type Lane = RightsLane<Test, TestCharge>;
        assert_eq!(<Lane as TransactionExtension<RuntimeCall>>::IDENTIFIER, "TestCharge");
        assert_eq!(lane().implicit(), Ok(7));
        let metadata = Lane::metadata();
        assert_eq!(metadata.len(), 1);
        assert_eq!(metadata[0].identifier, "TestCharge");
        assert_eq!(metadata[0].ty, scale_info::meta_type::<TestCharge>());
        assert_eq!(metadata[0].implicit, scale_info::meta_type::<u32>());
        assert_eq!(scale_info::meta_type::<Lane>(), scale_info::meta_type::<TestCharge>());
        assert_eq!(Lane::type_info(), TestCharge::type_info());
    });
}

#[test]
fn it_weighs_something_where_it_does_something() {
    new_test_ext().execute_with(|| {
        let own = <() as WeightInfo>::rights_lane();
        assert_eq!(lane().weight(&leave(SubjectId([0; 16]))), CHARGE + own);
        let ordinary = Call::enrol_assisted { organisation: HOSPITAL, evidence: PAPER }.into();
        assert_eq!(lane().weight(&ordinary), CHARGE);
    });
}

#[test]
fn the_rights_calls_are_operational_and_no_others() {
    new_test_ext().execute_with(|| {
        let subject = SubjectId([0; 16]);
        for call in &all(subject, &account(20))[1..] {
            assert_eq!(call.get_dispatch_info().class, DispatchClass::Operational, "{call:?}");
            assert_eq!(call.get_dispatch_info().pays_fee, Pays::Yes);
        }
        let release: RuntimeCall =
            Call::release_representatives { subject, accounts: Default::default() }.into();
        assert_eq!(release.get_dispatch_info().class, DispatchClass::Normal);
    });
}

#[test]
fn a_controller_s_rights_are_free_and_nobody_is_charged() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let representative = account(20);
        appoint(subject, &controller, &representative);
        for call in &all(subject, &representative)[..5] {
            assert!(is_free(&controller, call), "{call:?}");
        }
        // These are not the controller's.
        for call in &all(subject, &representative)[5..] {
            assert!(!is_free(&controller, call), "{call:?}");
        }
        Charged::take();
        let info = operational(Weight::zero());
        let call = leave(subject);
        assert_ok!(lane()
            .dispatch_transaction(signed(&controller), call, &info, 0, 0)
            .expect("it is valid"));
        assert_eq!(Charged::take(), []);
        assert_eq!(Identity::subject(subject).map(|it| it.status), Some(SubjectStatus::Ended));
    });
}

#[test]
fn a_representative_s_rights_are_free_as_far_as_it_has_the_power() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let [reads, revokes, rotates] = [20, 21, 22].map(account);
        let with = |who: &AccountId32, powers| {
            let kind = RepresentativeKind::HPOWATT;
            appoint_with(subject, &controller, who, kind, powers, PERIOD);
        };
        with(&reads, Powers { consent: true, read: true, ..Default::default() });
        with(&revokes, Powers { revoke: true, ..Default::default() });
        with(&rotates, Powers { rotate: true, ..Default::default() });
        for (who, may_revoke, may_rotate) in
            [(&reads, false, false), (&revokes, true, false), (&rotates, false, true)]
        {
            let free: Vec<_> = all(subject, &reads).iter().map(|call| is_free(who, call)).collect();
            // Each dismisses itself and nobody else.
            let itself = *who == reads;
            assert_eq!(free, [may_revoke, false, may_rotate, false, itself, false, false, false]);
            assert!(is_free(who, &dismiss(subject, who)));
        }
    });
}

#[test]
fn a_representative_out_of_force_goes_in_no_lane() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(20);
        let kind = RepresentativeKind::GUARD;
        appoint_with(subject, &controller, &guardian, kind, EVERYTHING, PERIOD);
        let none_is_free = || all(subject, &guardian).iter().all(|call| !is_free(&guardian, call));
        set_time(PERIOD.from - 1);
        assert!(none_is_free());
        set_time(PERIOD.from);
        assert!(is_free(&guardian, &revoke(subject)));
        set_time(PERIOD.to.expect("it ends"));
        assert!(none_is_free());
        set_time(NOW);
        assert_ok!(Identity::dismiss_representative(
            signed(&controller),
            subject,
            guardian.clone()
        ));
        assert!(none_is_free());
    });
}

#[test]
fn a_minor_s_guardian_leaves_the_lane_at_majority() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let guardian = account(20);
        let kind = RepresentativeKind::GUARD;
        appoint_with(subject, &controller, &guardian, kind, EVERYTHING, ALWAYS);
        assert_ok!(Identity::set_majority(signed(&account(CLERK)), HOSPITAL, subject, Month(1)));
        assert!(is_free(&guardian, &revoke(subject)));
        set_time(Month(1).begins());
        assert!(!is_free(&guardian, &revoke(subject)));
        assert!(is_free(&controller, &revoke(subject)));
    });
}

#[test]
fn an_outsider_goes_in_no_lane() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let representative = account(20);
        appoint(subject, &controller, &representative);
        guard(subject, &controller, &[30, 31], 2);
        next_extrinsic();
        let (another, its_controller) = enrol(3);
        let its_representative = account(21);
        appoint(another, &its_controller, &its_representative);
        for outsider in
            [&account(99), &account(CLERK), &account(30), &its_controller, &its_representative]
        {
            for call in all(subject, &representative) {
                assert!(!is_free(outsider, &call), "{call:?}");
            }
        }
        for call in all(SubjectId([0; 16]), &representative) {
            assert!(!is_free(&controller, &call), "{call:?}");
        }
    });
}

#[test]
fn nothing_is_free_for_a_subject_that_has_ended() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (representative, executor) = (account(20), account(21));
        appoint(subject, &controller, &representative);
        appoint_executor(subject, &controller, &executor);
        end(subject);
        for who in [&controller, &representative, &executor] {
            for call in all(subject, who) {
                assert!(!is_free(who, &call), "{call:?}");
            }
        }
    });
}

#[test]
fn an_executor_has_rights_once_the_patient_has_died_and_the_controller_none() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (representative, executor) = (account(20), account(21));
        appoint(subject, &controller, &representative);
        appoint_executor(subject, &controller, &executor);
        assert!(!is_free(&executor, &leave(subject)));
        die_for_good(subject);
        let free: Vec<_> =
            all(subject, &executor).iter().map(|call| is_free(&executor, call)).collect();
        assert_eq!(free, [true, true, true, false, true, false, false, false]);
        for who in [&controller, &representative] {
            assert!(all(subject, who).iter().all(|call| !is_free(who, call)));
        }
        // Whom the executor makes the controller has rights again, but nothing to veto.
        let RuntimeCall::Identity(call) = rotate(subject) else { panic!("it is ours") };
        assert_ok!(frame_support::traits::UnfilteredDispatchable::dispatch_bypass_filter(
            call,
            signed(&executor)
        )
        .map(|_| ()));
        let new = Patient::new(9).account;
        assert!(is_free(&new, &leave(subject)) && !is_free(&new, &veto(subject)));
    });
}

#[test]
fn whoever_was_reported_dead_contests_it_for_free_and_nobody_else_does_anything() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let (representative, executor) = (account(20), account(21));
        appoint(subject, &controller, &representative);
        appoint_executor(subject, &controller, &executor);
        assert!(!is_free(&controller, &contest(subject)));
        die(subject);
        for who in [&controller, &representative, &executor] {
            let free = all(subject, who).into_iter().filter(|call| is_free(who, call));
            let expected: &[_] = if who == &controller { &[contest(subject)] } else { &[] };
            assert_eq!(free.collect::<Vec<_>>(), expected, "{who}");
        }
    });
}

#[test]
fn a_desk_lets_a_patient_take_over_for_free_once_it_may() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let clerk = account(CLERK);
        let other = hospital(2, &account(5));
        let call = take_over(HOSPITAL, subject);
        assert!(!is_free(&clerk, &call));
        assert_ok!(Identity::set_majority(signed(&clerk), HOSPITAL, subject, Month(1)));
        set_time(Month(1).begins() - 1);
        assert!(!is_free(&clerk, &call));
        set_time(Month(1).begins());
        assert!(is_free(&clerk, &call));
        // Neither another organisation's desk, nor one whose organisation or credential is out of force.
        assert!(!is_free(&account(5), &take_over(other, subject)));
        assert!(!is_free(&account(5), &call));
        TestOrganisations::set_active(HOSPITAL, false);
        assert!(!is_free(&clerk, &call));
        TestOrganisations::set_active(HOSPITAL, true);
        let info = operational(Weight::zero());
        let dispatch = |call| lane().dispatch_transaction(signed(&clerk), call, &info, 0, 0);
        assert_ok!(dispatch(call.clone()).expect("it is valid"));
        assert!(!is_free(&clerk, &call));
        TestOrganisations::lapse(HOSPITAL, CLERK);
        assert!(!is_free(&clerk, &call));
    });
}

#[test]
fn whom_the_guardians_chose_finishes_for_free_when_it_can() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31], 2);
        let new = Patient::new(3);
        let call = finish(subject);
        let free = |now: Moment| {
            set_time(now);
            is_free(&new.account, &call)
        };
        assert!(!free(NOW));
        assert_ok!(propose(30, subject, &new));
        assert!(!free(NOW + 2 * DELAY));
        assert_ok!(approve(31, subject, &new));
        assert!(!free(NOW + 3 * DELAY - 1));
        assert!(free(NOW + 3 * DELAY));
        for other in [&controller, &account(30), &account(99)] {
            assert!(!is_free(other, &call));
        }
        let info = operational(Weight::zero());
        let dispatch = |call| lane().dispatch_transaction(signed(&new.account), call, &info, 0, 0);
        assert_ok!(dispatch(call.clone()).expect("it is valid"));
        assert_eq!(Identity::subject_of(&new.account), Some(subject));
        assert!(!is_free(&new.account, &call));
    });
}

#[test]
fn whom_the_guardians_chose_has_no_lane_once_the_controller_vetoed() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30], 1);
        let new = Patient::new(3);
        assert_ok!(propose(30, subject, &new));
        set_time(NOW + DELAY);
        assert!(is_free(&new.account, &finish(subject)));
        assert_ok!(Identity::veto_recovery(signed(&controller), subject));
        assert!(!is_free(&new.account, &finish(subject)));
    });
}

#[test]
fn only_a_rights_call_of_the_operational_class_is_free() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let validate = |info: &DispatchInfo| {
            let source = TransactionSource::External;
            let call = revoke(subject);
            let (validity, ..) = lane()
                .validate_only(signed(&controller), &call, info, 0, source, 0)
                .expect("it is valid");
            validity.priority
        };
        assert!(validate(&operational(Weight::zero())) > 3);
        assert_eq!(validate(&DispatchInfo::default()), 3);
        assert_eq!(validate(&DispatchInfo { pays_fee: Pays::No, ..Default::default() }), 3);
    });
}

#[test]
fn the_pool_holds_one_of_a_subject_the_controllers_before_others() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let representatives = [20, 21].map(account);
        for it in &representatives {
            appoint(subject, &controller, it);
        }
        next_extrinsic();
        let (another, its_controller) = enrol(3);
        let by = |who: &AccountId32, call| validate(who, &call).expect("it is valid");
        let first = by(&controller, revoke(subject));
        let second = by(&controller, leave(subject));
        let [third, fourth] = [0, 1].map(|at| by(&representatives[at], revoke(subject)));
        let of_another = by(&its_controller, revoke(another));
        assert_eq!(first.provides.len(), 1);
        for it in [&second, &third, &fourth] {
            assert_eq!(it.provides, first.provides);
        }
        assert_ne!(of_another.provides, first.provides);
        // One replaces another in the pool if its priority is above the sum of those it replaces.
        assert_eq!((first.priority, third.priority), (second.priority, fourth.priority));
        assert!(first.priority > third.priority);
        assert!(third.priority > u64::from(u32::MAX));
        assert!(first.requires.is_empty() && first.propagate);
        // No account and nonce encode to such a tag.
        assert_eq!(first.provides[0], [b"salus/rights".as_slice(), &subject.0].concat());
        assert_ne!(first.provides[0].len(), (controller, 0u32).encode().len());
    });
}

#[test]
fn what_nobody_signed_is_not_ours() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        Charged::take();
        let info = operational(OperationalWeight::get() * 2);
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let (validity, (used, _), _) = lane()
                .validate(
                    origin,
                    &revoke(subject),
                    &info,
                    0,
                    7,
                    &sp_runtime::traits::TxBaseImplication(()),
                    TransactionSource::InBlock,
                )
                .expect("it is not refused");
            assert_eq!((validity.priority, used), (3, None));
        }
        type Lane = RightsLane<Test, TestCharge>;
        let call = revoke(subject);
        assert_eq!(Lane::bare_validate(&call, &info, 0), Err(NO_CREDIT));
        assert_eq!(Lane::bare_validate_and_prepare(&call, &info, 0), Err(NO_CREDIT));
        let mut post_info = PostDispatchInfo::default();
        assert_eq!(Lane::bare_post_dispatch(&info, &mut post_info, 0, &Ok(())), Err(NO_CREDIT));
    });
}

#[test]
fn what_did_not_run_is_given_back() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let call_weight = Weight::from_parts(1_000, 100);
        let own = Weight::from_parts(7, 7);
        let info = DispatchInfo { extension_weight: CHARGE + own, ..operational(call_weight) };
        let run = |signer: &AccountId32| {
            lane()
                .test_run(signed(signer), &revoke(subject), &info, 0, 0, |_| {
                    Ok(PostDispatchInfo::default())
                })
                .expect("it is valid")
                .expect("it is dispatched")
                .actual_weight
        };
        assert_eq!(run(&controller), Some(call_weight + own));
        assert_eq!(run(&account(99)), Some(call_weight + own + CHARGE - UNUSED));
    });
}

#[test]
fn a_refusal_has_the_number_of_the_docs() {
    assert_eq!(
        TransactionValidityError::from(PoolRefusal::OperationalFull),
        InvalidTransaction::Custom(6).into()
    );
}
