use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{traits::Sponsors, Commitment, Month, RoleSet};
use sp_runtime::DispatchError;

const COMMITMENT: Commitment = Commitment(sp_core::H256([1; 32]));

/// With the controller 1, the alias 6.
fn try_vouch(organisation: OrganisationId, roles: RoleSet, month: Month) -> DispatchResult {
    Consortium::vouch_alias(RuntimeOrigin::signed(1), organisation, 6, roles, month, COMMITMENT)
}

#[test]
fn an_organisation_vouches_for_an_alias() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(try_vouch(id, doctor(), MONTH));
        assert_eq!(
            Consortium::alias(&6),
            Some(Alias {
                organisation: id,
                month: MONTH,
                commitment: COMMITMENT,
                practitioner: None
            })
        );
        assert_eq!(
            Consortium::credential(&6, id),
            Some(Credential {
                roles: doctor(),
                period: MONTH.period(),
                status: CredentialStatus::Active,
                review_due: None,
                is_alias: true,
            })
        );
        assert_eq!((grounds(6, id), references(6)), (1, (1, 0)));
        assert_told(
            Event::AliasIssued {
                organisation: id,
                alias: 6,
                roles: doctor(),
                month: MONTH,
                commitment: COMMITMENT,
            },
            NewEntry {
                ground: AuditGround::Alias(COMMITMENT),
                ..by_controller(AuditKind::AliasIssued, 1, id, Some(6))
            },
        );
    });
}

#[test]
fn it_is_revoked_as_a_practitioner_s_credential_and_can_still_be_opened() {
    build_and_execute(|| {
        let id = admit(1);
        vouch_alias(1, id, 6, 5);
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 6));
        assert_eq!((Consortium::credential(&6, id), references(6)), (None, (0, 0)));
        assert!(Consortium::alias(&6).is_some());
    });
}

#[test]
fn it_is_not_renewed() {
    build_and_execute(|| {
        let id = admit(1);
        vouch_alias(1, id, 6, 5);
        assert_noop!(
            Consortium::renew_credential(RuntimeOrigin::signed(1), id, 6, doctor(), PERIOD),
            Error::<Test>::AliasNotRenewable
        );
    });
}

#[test]
fn an_alias_publishes_a_key_as_a_practitioner_does() {
    build_and_execute(|| {
        let id = admit(1);
        vouch_alias(1, id, 6, 5);
        let owner = KeyOwner::Practitioner(id, 6);
        assert_ok!(Consortium::set_encryption_key(RuntimeOrigin::signed(6), owner, key(1)));
    });
}

#[test]
fn the_month_is_this_or_the_next() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(try_vouch(id, doctor(), Month(2)), Error::<Test>::MonthInvalid);
        assert_ok!(try_vouch(id, doctor(), Month(1)));
        assert!(!Consortium::credential(&6, id).expect("it is").is_in_force(NOW));
        set_time(MONTH.ends());
        let other = |month| {
            let origin = RuntimeOrigin::signed(1);
            Consortium::vouch_alias(origin, id, 7, doctor(), month, COMMITMENT)
        };
        assert_noop!(other(MONTH), Error::<Test>::MonthInvalid);
        assert_ok!(other(Month(2)));
    });
}

#[test]
fn vouching_takes_a_signature() {
    build_and_execute(|| {
        let id = admit(1);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(
                Consortium::vouch_alias(origin, id, 6, doctor(), MONTH, COMMITMENT),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        assert_noop!(
            try_vouch(OrganisationId(0), doctor(), MONTH),
            Error::<Test>::OrganisationNotFound
        );
    });
}

#[test]
fn neither_another_organisation_nor_the_practitioner_vouches_for_this_one() {
    build_and_execute(|| {
        admit(1);
        let id = admit(2);
        vouch(2, id, 5);
        assert_noop!(try_vouch(id, doctor(), MONTH), Error::<Test>::NotController);
        assert_noop!(
            Consortium::vouch_alias(
                RuntimeOrigin::signed(5),
                id,
                6,
                doctor(),
                MONTH,
                behind(id, 6, 5, MONTH)
            ),
            Error::<Test>::NotController
        );
    });
}

#[test]
fn only_an_active_organisation_vouches() {
    build_and_execute(|| {
        let id = admit_suspended(1);
        assert_noop!(try_vouch(id, doctor(), MONTH), Error::<Test>::OrganisationNotActive);
        remove(id);
        assert_noop!(try_vouch(id, doctor(), MONTH), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn roles_are_as_a_practitioner_s() {
    build_and_execute(|| {
        let id = admit(1);
        for (roles, refusal) in [
            (RoleSet::EMPTY, Error::<Test>::RolesMissing),
            (RoleSet::from_bits(0b1_1111), Error::<Test>::TooManyRoles),
            (RoleSet::from_bits(1 << 63), Error::<Test>::UnknownCode),
        ] {
            assert_noop!(try_vouch(id, roles, MONTH), refusal);
        }
    });
}

#[test]
fn somebody_must_be_behind_it() {
    build_and_execute(|| {
        let id = admit(1);
        let nobody = Commitment(Default::default());
        assert_noop!(
            Consortium::vouch_alias(RuntimeOrigin::signed(1), id, 6, doctor(), MONTH, nobody),
            Error::<Test>::CommitmentMissing
        );
    });
}

#[test]
fn the_account_must_be_fresh() {
    let uses: [fn(OrganisationId, OrganisationId); 8] = [
        |id, _| vouch(1, id, 6),
        |_, other| vouch(2, other, 6),
        |_, other| Consortium::sponsor(&6, other).expect("there is room"),
        |id, _| seat(1, id, 6),
        |id, _| set_fallbacks(&[(id, 6), (id, 7)]).expect("chosen"),
        |id, _| vouch_alias(1, id, 6, 5),
        // One that was revoked, or has left its keys behind.
        |_, other| {
            vouch_alias(2, other, 6, 5);
            assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(2), other, 6));
        },
        |id, _| {
            vouch(1, id, 6);
            let owner = KeyOwner::Practitioner(id, 6);
            assert_ok!(Consortium::set_encryption_key(RuntimeOrigin::signed(6), owner, key(1)));
            assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 6));
        },
    ];
    for use_it in uses {
        build_and_execute(|| {
            let (id, other) = (admit(1), admit(2));
            use_it(id, other);
            assert_noop!(try_vouch(id, doctor(), MONTH), Error::<Test>::AccountInUse);
        });
    }
    build_and_execute(|| {
        let id = admit(6);
        assert_noop!(
            Consortium::vouch_alias(RuntimeOrigin::signed(6), id, 6, doctor(), MONTH, COMMITMENT),
            Error::<Test>::AccountInUse
        );
    });
}

#[test]
fn there_must_be_room_for_an_alias_and_it_is_given_back() {
    build_and_execute(|| {
        let id = admit(1);
        let stored = || Consortium::allowance(id).expect("admitted").stored;
        let before = stored();
        let bytes = Consortium::bytes_of_alias() + Consortium::bytes_of_credential();
        leave_room(id, bytes - 1);
        let vouch = || try_vouch(id, doctor(), MONTH);
        assert_noop!(vouch(), Error::<Test>::AllowanceExhausted);
        leave_room(id, bytes);
        assert_ok!(vouch());
        assert_eq!(stored(), before + bytes);
        assert_ok!(Consortium::revoke_credential(RuntimeOrigin::signed(1), id, 6));
        assert_eq!(stored(), before + Consortium::bytes_of_alias());
        set_time(MONTH.ends() + AliasRetention::get());
        let aliases = vec![6].try_into().expect("one");
        assert_ok!(Consortium::release_aliases(RuntimeOrigin::signed(9), id, aliases));
        assert_eq!(stored(), before);
    });
}
