//! Who gets into the pool, and what the pool refuses.

use super::chain::*;
use crate::{AuditTrail, Executive, Runtime, RuntimeCall, System};
use frame_support::{assert_ok, weights::Weight};
use salus_primitives::{
    time::HOUR, OrganisationId, OrganisationKind, PoolRefusal, PractitionerRole,
};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
    generic::Era,
    traits::Hash,
    transaction_validity::{InvalidTransaction, TransactionValidityError},
    DispatchError, MultiAddress,
};

fn harmless() -> RuntimeCall {
    pallet_utility::Call::batch { calls: vec![] }.into()
}

fn refused(refusal: PoolRefusal) -> TransactionValidityError {
    InvalidTransaction::Custom(refusal as u8).into()
}

#[test]
fn a_stranger_is_refused_by_the_pool_and_by_the_block() {
    on_the_development_chain(|| {
        let stranger = pair("Stranger");
        let transaction = signed(&stranger, harmless(), mortal());
        assert_eq!(validate(transaction.clone()), Err(refused(PoolRefusal::NoSponsor)));
        let (lines, events) = (AuditTrail::length(), System::event_count());
        assert_eq!(Executive::apply_extrinsic(transaction), Err(refused(PoolRefusal::NoSponsor)));
        assert_eq!((AuditTrail::length(), System::event_count()), (lines, events));
        assert!(!System::account_exists(&account(&stranger)));
    });
}

#[test]
fn whoever_a_member_stands_behind_gets_in_without_a_token() {
    on_the_development_chain(|| {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        vouch("Hospital", hospital, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
        enrol("Clerk", "Patient", hospital);
        for name in ["Hospital", "Clerk", "Patient"] {
            assert_ok!(validate(signed(&pair(name), harmless(), mortal())));
        }
    });
}

#[test]
fn with_its_organisation_suspended_nobody_gets_in() {
    on_the_development_chain(|| {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        vouch("Hospital", hospital, "Doctor", &[PractitionerRole::DOCTOR]);
        govern(pallet_consortium::Call::suspend { organisation: hospital });
        for name in ["Hospital", "Doctor"] {
            assert_eq!(
                validate(signed(&pair(name), harmless(), mortal())),
                Err(refused(PoolRefusal::NoActiveSponsor))
            );
        }
        govern(pallet_consortium::Call::reinstate { organisation: hospital });
        assert_ok!(validate(signed(&pair("Doctor"), harmless(), mortal())));
    });
}

#[test]
fn whoever_s_organisation_has_used_its_quota_is_refused_until_it_is_refilled() {
    on_the_development_chain(|| {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        vouch("Hospital", hospital, "Doctor", &[PractitionerRole::DOCTOR]);
        let enough = Weight::from_parts(10_000_000_000, 1_000_000);
        govern(pallet_consortium::Call::set_quota { organisation: hospital, quota: Some(enough) });
        let sent =
            (0..100).take_while(|_| apply(&pair("Doctor"), harmless()) == Ok(Ok(()))).count();
        assert!((1..100).contains(&sent), "{sent}");
        for name in ["Doctor", "Hospital"] {
            let transaction = signed(&pair(name), harmless(), mortal());
            assert_eq!(validate(transaction.clone()), Err(refused(PoolRefusal::QuotaExhausted)));
            assert_eq!(
                Executive::apply_extrinsic(transaction),
                Err(refused(PoolRefusal::QuotaExhausted))
            );
        }
        assert_ok!(validate(signed(&pair("Alice"), harmless(), mortal())));
        set_time(NOW + HOUR);
        assert_ok!(validate(signed(&pair("Doctor"), harmless(), mortal())));
    });
}

#[test]
fn a_transaction_that_lives_forever_is_refused() {
    on_the_development_chain(|| {
        assert_eq!(
            validate(signed(&pair("Alice"), harmless(), Era::Immortal)),
            Err(refused(PoolRefusal::ImmortalEra))
        );
    });
}

#[test]
fn an_account_that_ends_and_comes_back_does_not_begin_at_zero() {
    on_the_development_chain(|| {
        let alice = pair("Alice");
        let founder = OrganisationId(0);
        let doctor = account(&pair("Doctor"));
        vouch("Alice", founder, "Doctor", &[PractitionerRole::DOCTOR]);
        let old = signed(&pair("Doctor"), harmless(), Era::mortal(4096, 0));
        assert_eq!(Executive::apply_extrinsic(old.clone()), Ok(Ok(())));
        let revoke = pallet_consortium::Call::revoke_credential {
            organisation: founder,
            practitioner: doctor,
        };
        succeed(&alice, revoke);

        System::set_block_number(50);
        frame_system::BlockHash::<Runtime>::insert(49, sp_core::H256([8; 32]));
        vouch("Alice", founder, "Doctor", &[PractitionerRole::DOCTOR]);
        assert_eq!(*System::account_nonce(account(&pair("Doctor"))), 50);
        assert_eq!(validate(old), Err(InvalidTransaction::Stale.into()));
    });
}

#[test]
fn free_bytes_are_refused_however_they_are_wrapped() {
    on_the_development_chain(|| {
        vouch("Alice", OrganisationId(0), "Doctor", &[PractitionerRole::DOCTOR]);
        let doctor = pair("Doctor");
        let remark = || RuntimeCall::from(frame_system::Call::remark { remark: vec![1] });
        let boxed = || Box::new(remark());
        let raw = || MultiAddress::Raw(vec![1, 2, 3]);
        let id = || MultiAddress::Id(account(&doctor));
        let force_proxy_type = None;
        let wrapped: Vec<RuntimeCall> = vec![
            remark(),
            frame_system::Call::remark_with_event { remark: vec![1] }.into(),
            frame_system::Call::set_storage { items: vec![(vec![1], vec![2])] }.into(),
            frame_system::Call::apply_authorized_upgrade { code: vec![1] }.into(),
            pallet_utility::Call::batch { calls: vec![harmless(), remark()] }.into(),
            pallet_utility::Call::batch_all { calls: vec![remark()] }.into(),
            pallet_utility::Call::force_batch { calls: vec![remark()] }.into(),
            pallet_utility::Call::as_derivative { index: 0, call: boxed() }.into(),
            pallet_utility::Call::if_else { main: Box::new(harmless()), fallback: boxed() }.into(),
            pallet_proxy::Call::proxy { real: id(), force_proxy_type, call: boxed() }.into(),
            pallet_proxy::Call::proxy { real: raw(), force_proxy_type, call: Box::new(harmless()) }
                .into(),
            pallet_proxy::Call::remove_proxy {
                delegate: raw(),
                proxy_type: Default::default(),
                delay: 0,
            }
            .into(),
            pallet_multisig::Call::as_multi_threshold_1 {
                other_signatories: vec![account(&pair("Alice"))],
                call: boxed(),
            }
            .into(),
            pallet_governance::Call::propose { call: boxed() }.into(),
            pallet_session::Call::set_keys {
                keys: crate::SessionKeys { aura: Sr25519Keyring::Bob.public().into() },
                proof: vec![0; 129],
            }
            .into(),
            pallet_balances::Call::transfer_all { dest: id(), keep_alive: false }.into(),
        ];
        for call in wrapped {
            assert_eq!(
                validate(signed(&doctor, call.clone(), mortal())),
                Err(refused(PoolRefusal::FreeBytes)),
                "{call:?}"
            );
        }
    });
}

#[test]
fn what_is_wrapped_too_deep_to_read_is_refused() {
    on_the_development_chain(|| {
        let nest = |depth: u32| {
            (0..depth).fold(harmless(), |call, _| {
                pallet_utility::Call::batch { calls: vec![call] }.into()
            })
        };
        // The innermost batch is a call of its own.
        assert_ok!(validate(signed(&pair("Alice"), nest(3), mortal())));
        assert_eq!(
            validate(signed(&pair("Alice"), nest(4), mortal())),
            Err(refused(PoolRefusal::FreeBytes))
        );
    });
}

#[test]
fn an_upgrade_that_was_decided_may_be_brought_by_anybody() {
    on_the_development_chain(|| {
        vouch("Alice", OrganisationId(0), "Doctor", &[PractitionerRole::DOCTOR]);
        let code = vec![7; 64];
        let bring = |code: Vec<u8>| {
            validate(signed(
                &pair("Doctor"),
                frame_system::Call::apply_authorized_upgrade { code }.into(),
                mortal(),
            ))
        };
        assert_eq!(bring(code.clone()), Err(refused(PoolRefusal::FreeBytes)));
        govern(pallet_governance::Call::authorize_upgrade {
            code_hash: sp_runtime::traits::BlakeTwo256::hash(&code),
        });
        assert_ok!(bring(code));
        assert_eq!(bring(vec![8; 64]), Err(refused(PoolRefusal::FreeBytes)));
    });
}

#[test]
fn nobody_governs_alone_and_only_who_votes_proposes() {
    on_the_development_chain(|| {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        vouch("Hospital", hospital, "Doctor", &[PractitionerRole::DOCTOR]);
        let suspend =
            || pallet_consortium::Call::suspend { organisation: OrganisationId(0) }.into();
        for name in ["Alice", "Hospital", "Doctor"] {
            let outcome = apply(&pair(name), suspend());
            assert_eq!(outcome, Ok(Err(DispatchError::BadOrigin)));
        }
        let propose = || pallet_governance::Call::propose { call: Box::new(suspend()) }.into();
        let tried = |name: &str, call: RuntimeCall| validate(signed(&pair(name), call, mortal()));
        assert_eq!(tried("Doctor", propose()), Err(refused(PoolRefusal::FreeBytes)));
        assert_ok!(tried("Hospital", propose()));

        // What the members decide about holds no free bytes in itself, and nothing else may.
        let remark = frame_system::Call::remark { remark: vec![1] }.into();
        let call = pallet_governance::Call::propose { call: Box::new(remark) }.into();
        assert_eq!(tried("Hospital", call), Err(refused(PoolRefusal::FreeBytes)));

        // By whoever acts for a controller too, and by nobody who only says so.
        let by_proxy = || {
            pallet_proxy::Call::proxy {
                real: MultiAddress::Id(account(&pair("Hospital"))),
                force_proxy_type: None,
                call: Box::new(propose()),
            }
            .into()
        };
        assert_eq!(tried("Doctor", by_proxy()), Err(refused(PoolRefusal::FreeBytes)));
        succeed(&pair("Hospital"), super::allowance::add_proxy("Doctor"));
        assert_ok!(tried("Doctor", by_proxy()));
        let together = pallet_multisig::Call::as_multi_threshold_1 {
            other_signatories: vec![account(&pair("Hospital"))],
            call: Box::new(propose()),
        };
        assert_eq!(tried("Doctor", together.into()), Err(refused(PoolRefusal::FreeBytes)));
    });
}

#[test]
fn a_multisig_that_votes_proposes_by_its_signatories() {
    on_the_development_chain(|| {
        vouch("Alice", OrganisationId(0), "Doctor", &[PractitionerRole::DOCTOR]);
        let mut signatories = [account(&pair("Alice")), account(&pair("Doctor"))];
        signatories.sort();
        let board = pallet_multisig::Pallet::<Runtime>::multi_account_id(&signatories, 2);
        let propose = |other: &str| {
            let call = pallet_governance::Call::propose {
                call: Box::new(
                    pallet_consortium::Call::suspend { organisation: OrganisationId(0) }.into(),
                ),
            };
            RuntimeCall::from(pallet_multisig::Call::as_multi {
                threshold: 2,
                other_signatories: vec![account(&pair(other))],
                maybe_timepoint: None,
                call: Box::new(call.into()),
                max_weight: Default::default(),
            })
        };
        let tried = |other| validate(signed(&pair("Doctor"), propose(other), mortal()));
        assert_eq!(tried("Alice"), Err(refused(PoolRefusal::FreeBytes)));
        let name = pallet_consortium::Call::name_voting_account {
            organisation: OrganisationId(0),
            account: Some(board),
        };
        succeed(&pair("Alice"), name);
        assert_ok!(tried("Alice"));
        assert_eq!(tried("Other"), Err(refused(PoolRefusal::FreeBytes)));
    });
}
