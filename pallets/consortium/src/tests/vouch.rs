use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use salus_primitives::{traits::Sponsors, Period, PractitionerRole, RoleSet};
use sp_runtime::DispatchError;

fn try_vouch(
    caller: u64,
    organisation: OrganisationId,
    roles: RoleSet,
    period: Period,
) -> frame_support::dispatch::DispatchResult {
    Consortium::vouch(RuntimeOrigin::signed(caller), organisation, 5, roles, period)
}

#[test]
fn an_organisation_vouches_for_a_practitioner() {
    build_and_execute(|| {
        let id = admit(1);
        assert_ok!(try_vouch(1, id, doctor(), PERIOD));
        assert_eq!(
            Consortium::credential(&5, id),
            Some(Credential {
                roles: doctor(),
                period: PERIOD,
                status: CredentialStatus::Active,
                review_due: None,
                is_alias: false,
            })
        );
        assert_eq!((grounds(5, id), references(5)), (1, (1, 0)));
        assert_told(
            Event::CredentialIssued {
                organisation: id,
                practitioner: 5,
                roles: doctor(),
                period: PERIOD,
            },
            by_controller(AuditKind::CredentialIssued, 1, id, Some(5)),
        );
    });
}

#[test]
fn several_organisations_may_vouch_for_one_account_which_has_one_reference() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        vouch(1, one, 5);
        vouch(2, other, 5);
        assert_eq!((grounds(5, one), grounds(5, other), references(5)), (1, 1, (1, 0)));
    });
}

#[test]
fn an_organisation_may_vouch_for_its_controller() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 1);
        assert_eq!((grounds(1, id), references(1)), (2, (1, 0)));
    });
}

#[test]
fn vouching_takes_a_signature() {
    build_and_execute(|| {
        let id = admit(1);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(
                Consortium::vouch(origin, id, 5, doctor(), PERIOD),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn an_organisation_must_exist_to_vouch() {
    build_and_execute(|| {
        assert_noop!(
            try_vouch(1, OrganisationId(0), doctor(), PERIOD),
            Error::<Test>::OrganisationNotFound
        );
    });
}

#[test]
fn neither_another_organisation_nor_a_practitioner_vouches_for_this_one() {
    build_and_execute(|| {
        let id = admit(1);
        admit(2);
        vouch(1, id, 6);
        for caller in [2, 5, 6] {
            assert_noop!(try_vouch(caller, id, doctor(), PERIOD), Error::<Test>::NotController);
        }
    });
}

#[test]
fn only_an_active_organisation_vouches() {
    build_and_execute(|| {
        let suspended = admit_suspended(1);
        let removed = admit(2);
        remove(removed);
        for (caller, id) in [(1, suspended), (2, removed)] {
            assert_noop!(
                try_vouch(caller, id, doctor(), PERIOD),
                Error::<Test>::OrganisationNotActive
            );
        }
    });
}

#[test]
fn a_credential_needs_a_role() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(try_vouch(1, id, RoleSet::EMPTY, PERIOD), Error::<Test>::RolesMissing);
    });
}

#[test]
fn a_credential_carries_so_many_roles_and_no_more() {
    build_and_execute(|| {
        let id = admit(1);
        let mut roles = RoleSet::of(&[
            PractitionerRole::DOCTOR,
            PractitionerRole::NURSE,
            PractitionerRole::PHARMACIST,
            PractitionerRole::RESEARCHER,
        ]);
        roles.insert(PractitionerRole::CARDIOLOGIST);
        assert_noop!(try_vouch(1, id, roles, PERIOD), Error::<Test>::TooManyRoles);
        let most = RoleSet::from_bits(0b1111);
        assert_ok!(try_vouch(1, id, most, PERIOD));
    });
}

#[test]
fn a_role_must_be_in_the_table() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(
            try_vouch(1, id, RoleSet::from_bits(1 << 63), PERIOD),
            Error::<Test>::UnknownCode
        );
    });
}

#[test]
fn a_period_must_hold_a_moment_and_not_be_over() {
    build_and_execute(|| {
        let id = admit(1);
        for period in [
            Period { from: NOW + 5, to: Some(NOW + 5) },
            Period { from: NOW + 6, to: Some(NOW + 5) },
            Period { from: 0, to: Some(NOW) },
        ] {
            assert_noop!(try_vouch(1, id, doctor(), period), Error::<Test>::PeriodInvalid);
        }
        assert_ok!(try_vouch(1, id, doctor(), Period { from: NOW + 5, to: None }));
    });
}

#[test]
fn an_organisation_vouches_once_for_an_account() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_noop!(try_vouch(1, id, doctor(), PERIOD), Error::<Test>::AlreadyVouchedFor);
    });
}

#[test]
fn a_practitioner_needs_room_for_its_sponsor() {
    build_and_execute(|| {
        for controller in 1..=3 {
            assert_ok!(Consortium::sponsor(&5, admit(controller)));
        }
        let id = admit(4);
        assert_noop!(try_vouch(4, id, doctor(), PERIOD), Error::<Test>::TooManySponsors);
    });
}

#[test]
fn there_must_be_room_for_a_credential() {
    build_and_execute(|| {
        let id = admit(1);
        leave_room(id, Consortium::bytes_of_credential() - 1);
        let vouch = || Consortium::vouch(RuntimeOrigin::signed(1), id, 5, doctor(), PERIOD);
        assert_noop!(vouch(), Error::<Test>::AllowanceExhausted);
        leave_room(id, Consortium::bytes_of_credential());
        assert_ok!(vouch());
    });
}
