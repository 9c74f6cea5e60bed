use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind},
    identity::Powers,
    testing::TestAllowances,
    Period, RepresentativeKind, SubjectId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

const HASH: H256 = H256([8; 32]);
const ANOTHER: H256 = H256([9; 32]);

fn set(caller: &AccountId32, subject: SubjectId, hash: H256) -> DispatchResult {
    Identity::set_key_hash(signed(caller), subject, hash)
}

fn key_of(subject: SubjectId) -> (Option<H256>, u32) {
    let it = Identity::did(subject).expect("enrolled");
    (it.key_hash, it.key_version)
}

#[test]
fn a_controller_publishes_one_version_after_another() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_eq!(key_of(subject), (None, 0));
        assert_ok!(set(&controller, subject, HASH));
        assert_eq!(key_of(subject), (Some(HASH), 1));
        assert_ok!(set(&controller, subject, ANOTHER));
        assert_eq!(key_of(subject), (Some(ANOTHER), 2));
        assert_told(
            Event::EncryptionKeySet { subject, hash: ANOTHER, version: 2 },
            NewEntry {
                subject: Some(subject),
                agent: Some(controller),
                ground: AuditGround::OwnRight,
                ..NewEntry::of(AuditKind::EncryptionKeySet)
            },
        );
    });
}

#[test]
fn in_other_hands_the_key_is_void_and_the_versions_count_on() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_ok!(set(&controller, subject, HASH));
        let new = Patient::new(3);
        assert_ok!(Identity::rotate_controller(
            signed(&controller),
            subject,
            new.account.clone(),
            DEADLINE,
            new.rotation(subject, DEADLINE)
        ));
        assert_eq!(key_of(subject), (None, 1));
        assert_ok!(set(&new.account, subject, HASH));
        assert_eq!(key_of(subject), (Some(HASH), 2));

        guard(subject, &new.account, &[30], 1);
        let found = Patient::new(4);
        assert_ok!(propose(30, subject, &found));
        set_time(NOW + DELAY);
        assert_ok!(Identity::finish_recovery(signed(&account(99)), subject));
        assert_eq!(key_of(subject), (None, 2));
    });
}

#[test]
fn a_representative_publishes_it_who_may_replace_the_controller() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        for (number, rotate) in [(20, true), (21, false)] {
            assert_ok!(Identity::appoint_representative(
                signed(&controller),
                subject,
                account(number),
                RepresentativeKind::HPOWATT,
                Powers { rotate, ..POWERS },
                Period { from: 0, to: None }
            ));
        }
        assert_ok!(set(&account(20), subject, HASH));
        assert_noop!(set(&account(21), subject, ANOTHER), Error::<Test>::PowerMissing);
    });
}

#[test]
fn publishing_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        assert_noop!(
            Identity::set_key_hash(RuntimeOrigin::root(), subject, HASH),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn a_subject_must_exist_and_not_have_ended() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let nowhere = SubjectId([0; 16]);
        assert_noop!(set(&controller, nowhere, HASH), Error::<Test>::SubjectNotFound);
        end(subject);
        assert_noop!(set(&controller, subject, HASH), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn nobody_else_publishes_it() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        next_extrinsic();
        let (_, another) = enrol(3);
        for caller in [another, account(CLERK), account(99)] {
            assert_noop!(set(&caller, subject, HASH), Error::<Test>::NotAuthorized);
        }
        die(subject);
        assert_noop!(set(&controller, subject, HASH), Error::<Test>::NotAuthorized);
    });
}

#[test]
fn an_assisted_subject_has_none() {
    build_and_execute(|| {
        let subject = assist();
        let colleague = colleague();
        let appointment = Statement::Appointment { representative: account(20), mandate: MANDATE };
        let line = record(subject, appointment);
        assert_ok!(Identity::confirm_paper(signed(&colleague), HOSPITAL, subject, HOSPITAL, line));
        assert_noop!(set(&account(20), subject, HASH), Error::<Test>::SubjectAssisted);
    });
}

#[test]
fn a_hash_is_not_zero_and_not_the_current_one() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_noop!(set(&controller, subject, H256::zero()), Error::<Test>::KeyHashMissing);
        assert_ok!(set(&controller, subject, HASH));
        assert_noop!(set(&controller, subject, HASH), Error::<Test>::KeyHashUnchanged);
    });
}

#[test]
fn versions_are_not_given_twice() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        assert_ok!(set(&controller, subject, HASH));
        KeyHashes::<Test>::insert(subject, KeyHash { hash: None, version: u32::MAX });
        assert_noop!(set(&controller, subject, HASH), Error::<Test>::TooManyVersions);
    });
}

#[test]
fn there_must_be_room_for_the_first_and_the_next_take_its_place() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        TestAllowances::leave(HOSPITAL, Identity::bytes_of_key_hash() - 1);
        assert_noop!(set(&controller, subject, HASH), Error::<Test>::AllowanceExhausted);
        TestAllowances::leave(HOSPITAL, Identity::bytes_of_key_hash());
        assert_ok!(set(&controller, subject, HASH));
        assert_ok!(set(&controller, subject, ANOTHER));
    });
}
