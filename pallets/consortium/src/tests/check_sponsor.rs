//! Who gets into the transaction pool.

use crate::{mock::*, *};
use codec::Encode;
use frame_support::{
    assert_ok,
    dispatch::{DispatchInfo, GetDispatchInfo},
    pallet_prelude::TransactionSource,
};
use salus_primitives::traits::Sponsors;
use sp_runtime::{
    traits::{DispatchTransaction, TransactionExtension, TxBaseImplication},
    transaction_validity::{InvalidTransaction, TransactionValidityError},
};

fn call() -> RuntimeCall {
    frame_system::Call::remark { remark: Vec::new() }.into()
}

fn check(account: u64) -> Result<(), TransactionValidityError> {
    let (call, info) = (call(), DispatchInfo::default());
    let mut answers = [TransactionSource::External, TransactionSource::InBlock].map(|source| {
        CheckSponsor::<Test>::new()
            .validate_only(RuntimeOrigin::signed(account), &call, &info, 0, source, 0)
            .map(|_| ())
    });
    assert_eq!(answers[0], answers[1]);
    std::mem::replace(&mut answers[0], Ok(()))
}

fn custom(number: u8) -> Result<(), TransactionValidityError> {
    Err(InvalidTransaction::Custom(number).into())
}

#[test]
fn it_adds_no_byte_to_what_is_sent_or_signed() {
    new_test_ext().execute_with(|| {
        let extension = CheckSponsor::<Test>::new();
        assert_eq!(extension.encode(), [0u8; 0]);
        let metadata = <CheckSponsor<Test> as TransactionExtension<RuntimeCall>>::metadata();
        assert_eq!(metadata[0].identifier, "CheckSponsor");
        assert_eq!(metadata[0].implicit, scale_info::meta_type::<()>());
    });
}

#[test]
fn its_weight_is_asked_for() {
    new_test_ext().execute_with(|| {
        let weight = CheckSponsor::<Test>::new().weight(&call());
        assert_eq!(weight, <() as WeightInfo>::check_sponsor());
    });
}

#[test]
fn controllers_practitioners_and_collators_pass() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(Consortium::name_collator(RuntimeOrigin::signed(1), id, Some(7)));
        for account in [1, 5, 7] {
            assert_ok!(check(account));
        }
    });
}

#[test]
fn a_stranger_is_refused_with_1() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        // Other references let nobody in.
        System::inc_providers(&9);
        System::inc_sufficients(&9);
        assert_eq!(check(9), custom(1));
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 5));
        assert_eq!(check(5), custom(1));
    });
}

#[test]
fn whoever_rests_on_a_suspended_or_removed_organisation_is_refused_with_2() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        for account in [1, 5] {
            assert_eq!(check(account), custom(2));
        }
        assert_ok!(Consortium::reinstate(RuntimeOrigin::root(), id));
        assert_ok!(check(5));
        remove(id);
        assert_eq!(check(5), custom(2));
    });
}

#[test]
fn one_active_sponsor_is_enough_wherever_it_stands() {
    build_and_execute(|| {
        let ids = [admit(1), admit(2), admit(3)];
        for id in ids {
            assert_ok!(Consortium::sponsor(&5, id));
            assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        }
        assert_eq!(check(5), custom(2));
        for id in ids {
            assert_ok!(Consortium::reinstate(RuntimeOrigin::root(), id));
            assert_ok!(check(5));
            assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        }
    });
}

#[test]
fn what_nobody_signed_passes_by() {
    build_and_execute(|| {
        let (call, info) = (call(), call().get_dispatch_info());
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            assert_ok!(CheckSponsor::<Test>::new().validate(
                origin,
                &call,
                &info,
                0,
                (),
                &TxBaseImplication(&call),
                TransactionSource::InBlock,
            ));
        }
    });
}

#[test]
fn a_stranger_s_transaction_is_not_dispatched() {
    build_and_execute(|| {
        let id = admit(1);
        let name =
            RuntimeCall::Consortium(Call::name_collator { organisation: id, collator: Some(7) });
        let info = name.get_dispatch_info();
        let send = || {
            CheckSponsor::<Test>::new().dispatch_transaction(
                RuntimeOrigin::signed(1),
                name.clone(),
                &info,
                0,
                0,
            )
        };
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_eq!(send().map(|_| ()), custom(2));
        assert_eq!(references(7), (0, 0));
        assert_ok!(Consortium::reinstate(RuntimeOrigin::root(), id));
        assert_ok!(send().expect("it is valid"));
        assert_eq!(references(7), (1, 1));
    });
}
