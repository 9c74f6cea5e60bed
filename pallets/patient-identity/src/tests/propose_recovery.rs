use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    signed_payload::{PayloadPurpose, SignedPayload},
    testing::TestSponsors,
    SubjectId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

/// A subject guarded by 30, 31 and 32, two of whom must approve.
fn guarded() -> (SubjectId, AccountId32) {
    let (subject, controller) = enrol(2);
    guard(subject, &controller, &[30, 31, 32], 2);
    (subject, controller)
}

#[test]
fn a_guardian_proposes_and_so_approves() {
    build_and_execute(|| {
        let (subject, controller) = guarded();
        let new = Patient::new(3);
        assert_ok!(propose(30, subject, &new));
        assert_eq!(
            Identity::recovery(subject),
            Some(Recovery {
                new_controller: new.account.clone(),
                approvals: Guardians::truncate_from(vec![account(30)]),
                proposed_at: NOW,
                reached_at: None,
            })
        );
        // Nothing has changed yet; but nobody else can have the account now.
        assert_eq!(Identity::subject(subject).and_then(|it| it.controller), Some(controller));
        // It can come and finish by itself.
        assert_eq!(TestSponsors::grounds(&new.account, HOSPITAL), 1);
        assert_eq!(Engagements::<Test>::get(&new.account), Some(subject));
        let digest = Identity::recovering(subject, &new.account, DEADLINE).digest();
        assert_eq!(UsedPayloads::<Test>::get(digest).map(|it| it.deadline), Some(DEADLINE));
        assert_told(
            Event::RecoveryProposed {
                subject,
                guardian: account(30),
                new_controller: new.account.clone(),
            },
            NewEntry {
                subject: Some(subject),
                agent: Some(account(30)),
                ground: AuditGround::OwnRight,
                object: AuditObject::Account(new.account),
                ..NewEntry::of(AuditKind::RecoveryProposed)
            },
        );
    });
}

#[test]
fn one_guardian_is_enough_where_one_is_asked_for() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        guard(subject, &controller, &[30, 31], 1);
        assert_ok!(propose(30, subject, &Patient::new(3)));
        assert_eq!(Identity::recovery(subject).map(|it| it.reached_at), Some(Some(NOW)));
    });
}

#[test]
fn what_the_new_controller_signs_is_as_documented() {
    new_test_ext().execute_with(|| {
        let new = Patient::new(3);
        let account: &[u8; 32] = new.account.as_ref();
        let mut expected = b"salus".to_vec();
        expected.extend([3, 1]);
        expected.extend([7; 32]);
        expected.extend([9; 16]);
        expected.extend(account);
        expected.extend(DEADLINE.to_le_bytes());
        let payload = Identity::recovering(SubjectId([9; 16]), &new.account, DEADLINE);
        assert_eq!(payload.as_bytes(), expected);
    });
}

#[test]
fn proposing_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = guarded();
        let new = Patient::new(3);
        let signature = new.recovery(subject, DEADLINE);
        let new = new.account;
        assert_noop!(
            Identity::propose_recovery(RuntimeOrigin::root(), subject, new, DEADLINE, signature),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn a_subject_must_exist_and_its_patient_live() {
    build_and_execute(|| {
        let (subject, _) = guarded();
        let new = Patient::new(3);
        assert_noop!(propose(30, SubjectId([0; 16]), &new), Error::<Test>::SubjectNotFound);
        die(subject);
        assert_noop!(propose(30, subject, &new), Error::<Test>::SubjectDeceased);
        next_extrinsic();
        let (ended, controller) = enrol(4);
        guard(ended, &controller, &[40], 1);
        end(ended);
        assert_noop!(propose(40, ended, &new), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn nobody_but_a_guardian_proposes() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        appoint(subject, &controller, &account(20));
        let new = Patient::new(3);
        assert_noop!(propose(30, subject, &new), Error::<Test>::NotAuthorized);
        guard(subject, &controller, &[30], 1);
        for caller in [20, 31, CLERK] {
            assert_noop!(propose(caller, subject, &new), Error::<Test>::NotAuthorized);
        }
        let signature = new.recovery(subject, DEADLINE);
        assert_noop!(
            Identity::propose_recovery(
                signed(&controller),
                subject,
                new.account,
                DEADLINE,
                signature
            ),
            Error::<Test>::NotAuthorized
        );
    });
}

#[test]
fn one_recovery_is_under_way_at_a_time() {
    build_and_execute(|| {
        let (subject, _) = guarded();
        assert_ok!(propose(30, subject, &Patient::new(3)));
        for guardian in [30, 31] {
            assert_noop!(
                propose(guardian, subject, &Patient::new(4)),
                Error::<Test>::RecoveryPending
            );
        }
    });
}

#[test]
fn what_lapsed_gives_way_to_another_guardians_proposal() {
    build_and_execute(|| {
        let (subject, _) = guarded();
        let (stuck, new) = (Patient::new(3), Patient::new(4));
        assert_ok!(propose(30, subject, &stuck));
        let lapse = NOW + RecoveryLifetime::get();
        set_time(lapse - 1);
        assert_noop!(propose(31, subject, &new), Error::<Test>::RecoveryPending);
        set_time(lapse);
        // Whoever proposes what nobody approves of does not keep the others from it.
        assert_noop!(propose(30, subject, &new), Error::<Test>::ProposedBefore);
        assert_ok!(propose(31, subject, &new));
        assert!(!Engagements::<Test>::contains_key(&stuck.account));
        assert_ok!(approve(32, subject, &new));
        // Enough approved: it does not lapse any more.
        set_time(lapse + RecoveryLifetime::get() - 1);
        assert_noop!(
            propose_until(30, subject, &stuck, DEADLINE + 1),
            Error::<Test>::RecoveryPending
        );
        set_time(lapse + 2 * RecoveryLifetime::get());
        assert_noop!(
            propose_until(30, subject, &stuck, DEADLINE + 1_000),
            Error::<Test>::RecoveryPending
        );
    });
}

#[test]
fn the_account_of_what_lapsed_can_be_proposed_again() {
    build_and_execute(|| {
        let (subject, _) = guarded();
        let new = Patient::new(3);
        assert_ok!(propose(30, subject, &new));
        set_time(NOW + RecoveryLifetime::get());
        assert_noop!(propose(31, subject, &new), Error::<Test>::PayloadUsed);
        assert_ok!(propose_until(31, subject, &new, DEADLINE + 1));
        assert_eq!(Engagements::<Test>::get(&new.account), Some(subject));
        assert_eq!(TestSponsors::grounds(&new.account, HOSPITAL), 1);
    });
}

#[test]
fn the_account_of_what_lapsed_is_free_again() {
    build_and_execute(|| {
        let (subject, _) = guarded();
        let (first, second) = (Patient::new(3), Patient::new(4));
        assert_ok!(propose(30, subject, &first));
        set_time(NOW + RecoveryLifetime::get());
        assert_ok!(propose(31, subject, &second));
        assert!(!Engagements::<Test>::contains_key(&first.account));
        assert_eq!(TestSponsors::grounds(&first.account, HOSPITAL), 0);
        assert_eq!(TestSponsors::grounds(&second.account, HOSPITAL), 1);
    });
}

#[test]
fn the_new_controller_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        let (subject, _) = guarded();
        TestSponsors::refuse();
        assert_noop!(propose(30, subject, &Patient::new(3)), Error::<Test>::TooManySponsors);
    });
}

#[test]
fn a_deadline_holds_until_it_is_reached_and_is_near() {
    build_and_execute(|| {
        let (subject, _) = guarded();
        let new = Patient::new(3);
        assert_noop!(
            propose_until(30, subject, &new, NOW + MaxDeadline::get() + 1),
            Error::<Test>::DeadlineTooFar
        );
        set_time(DEADLINE);
        assert_noop!(propose(30, subject, &new), Error::<Test>::DeadlinePassed);
    });
}

#[test]
fn the_new_controller_acts_for_nobody_yet() {
    build_and_execute(|| {
        let (subject, controller) = guarded();
        next_extrinsic();
        enrol(3);
        appoint(subject, &controller, &Patient::new(4).account);
        for taken in [2, 3, 4] {
            assert_noop!(propose(30, subject, &Patient::new(taken)), Error::<Test>::AccountInUse);
        }
    });
}

#[test]
fn a_signature_for_anything_else_is_refused() {
    build_and_execute(|| {
        let (subject, _) = guarded();
        let (new, stranger) = (Patient::new(3), Patient::new(4));
        let other = SignedPayload::new(
            PayloadPurpose::Recover,
            H256([8; 32]),
            &(subject, &new.account),
            DEADLINE,
        );
        let wrong = [
            new.rotation(subject, DEADLINE),
            new.recovery(SubjectId([0; 16]), DEADLINE),
            new.recovery(subject, DEADLINE + 1),
            new.sign(other.as_bytes()),
            stranger.recovery(subject, DEADLINE),
            stranger.sign(Identity::recovering(subject, &new.account, DEADLINE).as_bytes()),
        ];
        for signature in wrong {
            assert_noop!(
                Identity::propose_recovery(
                    signed(&account(30)),
                    subject,
                    new.account.clone(),
                    DEADLINE,
                    signature
                ),
                Error::<Test>::SignatureInvalid
            );
        }
        assert_ok!(propose(30, subject, &new));
    });
}

#[test]
fn nobody_takes_the_account_away_while_it_waits() {
    build_and_execute(|| {
        let (subject, _) = guarded();
        let new = Patient::new(3);
        assert_ok!(propose(30, subject, &new));
        next_extrinsic();
        let (another, thief) = enrol(4);
        assert_noop!(
            Identity::appoint_representative(
                signed(&thief),
                another,
                new.account.clone(),
                salus_primitives::RepresentativeKind::GUARD,
                POWERS,
                PERIOD
            ),
            Error::<Test>::AccountInUse
        );
        let guardians = Guardians::truncate_from(vec![new.account]);
        assert_noop!(
            Identity::set_guardians(signed(&thief), another, guardians, 1, 0),
            Error::<Test>::AccountInUse
        );
    });
}
