use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{organisation::StandingRefusal, traits::Organisations as _, Month, Salt};
use sp_runtime::{DispatchError, TransactionOutcome};

fn open(
    caller: u64,
    organisation: OrganisationId,
    practitioner: u64,
    salt: Salt,
) -> DispatchResult {
    let origin = RuntimeOrigin::signed(caller);
    Consortium::open_alias(origin, organisation, 6, practitioner, salt)
}

/// An organisation with the controller 1 and the practitioner 5, behind the alias 6.
fn with_an_alias() -> OrganisationId {
    let id = admit(1);
    vouch(1, id, 5);
    vouch_alias(1, id, 6, 5);
    id
}

#[test]
fn an_organisation_says_who_is_behind_an_alias_which_is_out_of_force_then() {
    build_and_execute(|| {
        let id = with_an_alias();
        assert_ok!(open(1, id, 5, SALT));
        assert_eq!(Consortium::alias(&6).and_then(|it| it.practitioner), Some(5));
        assert_eq!(Consortium::requester(&6, id, NOW), Err(StandingRefusal::NotVouchedFor));
        assert_eq!((references(5), references(6)), ((1, 0), (0, 0)));
        assert_told(
            Event::AliasOpened {
                organisation: id,
                alias: 6,
                practitioner: 5,
                is_vouched_for: true,
            },
            NewEntry {
                ground: AuditGround::Alias(behind(id, 6, 5, MONTH)),
                ..by_controller(AuditKind::AliasOpened, 1, id, Some(5))
            },
        );
    });
}

#[test]
fn whether_the_practitioner_is_vouched_for_now_is_told() {
    build_and_execute(|| {
        let told = |expected| {
            let event = Event::AliasOpened {
                organisation: OrganisationId(0),
                alias: 6,
                practitioner: 5,
                is_vouched_for: expected,
            };
            System::assert_last_event(RuntimeEvent::Consortium(event));
        };
        let id = with_an_alias();
        // Suspended, but vouched for.
        assert_ok!(Consortium::suspend_credential(RuntimeOrigin::signed(1), id, 5));
        let rolled_back = frame_support::storage::with_transaction(|| {
            assert_ok!(open(1, id, 5, SALT));
            told(true);
            TransactionOutcome::Rollback(Ok::<_, DispatchError>(()))
        });
        assert_ok!(rolled_back);
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 5));
        assert_ok!(open(1, id, 5, SALT));
        told(false);
    });
}

#[test]
fn an_alias_behind_an_alias_is_not_vouched_for() {
    build_and_execute(|| {
        let id = admit(1);
        vouch_alias(1, id, 5, 4);
        vouch_alias(1, id, 6, 5);
        assert_ok!(open(1, id, 5, SALT));
        System::assert_last_event(RuntimeEvent::Consortium(Event::AliasOpened {
            organisation: id,
            alias: 6,
            practitioner: 5,
            is_vouched_for: false,
        }));
    });
}

#[test]
fn it_is_opened_after_its_month_its_revocation_or_a_suspension_of_the_organisation() {
    let befores: [fn(OrganisationId); 3] = [
        |_| set_time(MONTH.ends() + AliasRetention::get()),
        |id| Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 6).expect("done"),
        |id| Consortium::suspend(RuntimeOrigin::root(), id).expect("done"),
    ];
    for before in befores {
        build_and_execute(|| {
            let id = with_an_alias();
            before(id);
            assert_ok!(open(1, id, 5, SALT));
            assert_eq!(references(6), (0, 0));
        });
    }
}

#[test]
fn a_credential_that_the_account_was_given_afterwards_stays() {
    build_and_execute(|| {
        let id = with_an_alias();
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 6));
        vouch(1, id, 6);
        assert_ok!(open(1, id, 5, SALT));
        assert_eq!((grounds(6, id), references(6)), (1, (1, 0)));
    });
}

#[test]
fn opening_takes_a_signature() {
    build_and_execute(|| {
        let id = with_an_alias();
        assert_noop!(
            Consortium::open_alias(RuntimeOrigin::root(), id, 6, 5, SALT),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        assert_noop!(open(1, OrganisationId(0), 5, SALT), Error::<Test>::OrganisationNotFound);
    });
}

#[test]
fn neither_another_organisation_nor_who_is_behind_it_opens_for_this_one() {
    build_and_execute(|| {
        let id = with_an_alias();
        admit(2);
        for caller in [2, 5, 6] {
            assert_noop!(open(caller, id, 5, SALT), Error::<Test>::NotController);
        }
    });
}

#[test]
fn a_removed_organisation_opens_nothing() {
    build_and_execute(|| {
        let id = with_an_alias();
        remove(id);
        assert_noop!(open(1, id, 5, SALT), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn it_must_be_an_alias_of_the_organisation() {
    build_and_execute(|| {
        with_an_alias();
        let other = admit(2);
        assert_noop!(open(2, other, 5, SALT), Error::<Test>::AliasNotFound);
        vouch(2, other, 7);
        assert_noop!(
            Consortium::open_alias(RuntimeOrigin::signed(2), other, 7, 5, SALT),
            Error::<Test>::AliasNotFound
        );
    });
}

#[test]
fn it_is_opened_once() {
    build_and_execute(|| {
        let id = with_an_alias();
        assert_ok!(open(1, id, 5, SALT));
        assert_noop!(open(1, id, 5, SALT), Error::<Test>::AliasAlreadyOpened);
    });
}

#[test]
fn nobody_else_can_be_said_to_be_behind_it() {
    build_and_execute(|| {
        let id = with_an_alias();
        vouch(1, id, 4);
        for (practitioner, salt) in [(4, SALT), (5, [6; 32]), (6, SALT)] {
            assert_noop!(open(1, id, practitioner, salt), Error::<Test>::OpeningInvalid);
        }
    });
}

#[test]
fn what_was_committed_to_about_another_alias_opens_nothing() {
    build_and_execute(|| {
        let (id, other) = (with_an_alias(), admit(2));
        // The same bytes again, for another account, in another month, by another organisation.
        let bytes = behind(id, 6, 5, MONTH);
        for (controller, by, alias, month) in
            [(1, id, 7, MONTH), (1, id, 8, Month(1)), (2, other, 9, MONTH)]
        {
            let signer = RuntimeOrigin::signed(controller);
            assert_ok!(Consortium::vouch_alias(signer.clone(), by, alias, doctor(), month, bytes));
            assert_noop!(
                Consortium::open_alias(signer, by, alias, 5, SALT),
                Error::<Test>::OpeningInvalid
            );
        }
    });
}
