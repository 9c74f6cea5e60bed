use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    organisation::StandingRefusal, traits::Organisations as _, Period, PractitionerRole, RoleSet,
};
use sp_runtime::DispatchError;

const LATER: Period = Period { from: NOW, to: Some(NOW + 1_000) };

fn nurse() -> RoleSet {
    RoleSet::of(&[PractitionerRole::NURSE])
}

fn try_renew(
    caller: u64,
    organisation: OrganisationId,
    roles: RoleSet,
    period: Period,
) -> DispatchResult {
    Consortium::renew_credential(RuntimeOrigin::signed(caller), organisation, 5, roles, period)
}

#[test]
fn a_controller_renews_a_credential_even_one_that_has_expired() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        set_time(NOW + 100);
        assert_eq!(
            Consortium::requester(&5, id, NOW + 100),
            Err(StandingRefusal::CredentialNotInForce)
        );
        assert_ok!(try_renew(1, id, nurse(), LATER));
        assert_eq!(Consortium::requester(&5, id, NOW + 100).map(|it| it.roles), Ok(nurse()));
        assert_eq!((grounds(5, id), references(5)), (1, (1, 0)));
        assert_told(
            Event::CredentialRenewed {
                organisation: id,
                practitioner: 5,
                roles: nurse(),
                period: LATER,
            },
            by_controller(AuditKind::CredentialRenewed, 1, id, Some(5)),
        );
    });
}

#[test]
fn a_renewal_lifts_no_suspension_and_settles_no_review() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(Consortium::suspend_credential(RuntimeOrigin::signed(1), id, 5));
        Credentials::<Test>::mutate(5, id, |it| {
            it.as_mut().expect("vouched for").review_due = Some(NOW + 1);
        });
        assert_ok!(try_renew(1, id, nurse(), LATER));
        assert_eq!(
            Consortium::credential(&5, id),
            Some(Credential {
                roles: nurse(),
                period: LATER,
                status: CredentialStatus::Suspended,
                review_due: Some(NOW + 1),
                is_alias: false,
            })
        );
    });
}

#[test]
fn renewing_takes_a_signature() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_noop!(
            Consortium::renew_credential(RuntimeOrigin::root(), id, 5, nurse(), LATER),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn an_organisation_must_exist() {
    build_and_execute(|| {
        assert_noop!(
            try_renew(1, OrganisationId(0), nurse(), LATER),
            Error::<Test>::OrganisationNotFound
        );
    });
}

#[test]
fn neither_another_organisation_nor_the_practitioner_renews_for_this_one() {
    build_and_execute(|| {
        let id = admit(1);
        admit(2);
        vouch(1, id, 5);
        for caller in [2, 5] {
            assert_noop!(try_renew(caller, id, nurse(), LATER), Error::<Test>::NotController);
        }
    });
}

#[test]
fn only_an_active_organisation_renews() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), id));
        assert_noop!(try_renew(1, id, nurse(), LATER), Error::<Test>::OrganisationNotActive);
        remove(id);
        assert_noop!(try_renew(1, id, nurse(), LATER), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn roles_and_period_are_as_strict_as_at_first() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        let five = RoleSet::of(&[
            PractitionerRole::DOCTOR,
            PractitionerRole::NURSE,
            PractitionerRole::PHARMACIST,
            PractitionerRole::RESEARCHER,
            PractitionerRole::REGISTRATION_CLERK,
        ]);
        assert_noop!(try_renew(1, id, RoleSet::EMPTY, LATER), Error::<Test>::RolesMissing);
        assert_noop!(try_renew(1, id, five, LATER), Error::<Test>::TooManyRoles);
        assert_noop!(
            try_renew(1, id, RoleSet::from_bits(1 << 63), LATER),
            Error::<Test>::UnknownCode
        );
        for (from, to) in [(NOW, NOW), (NOW - 5, NOW)] {
            let period = Period { from, to: Some(to) };
            assert_noop!(try_renew(1, id, nurse(), period), Error::<Test>::PeriodInvalid);
        }
    });
}

#[test]
fn there_must_be_a_credential() {
    build_and_execute(|| {
        let id = admit(1);
        assert_noop!(try_renew(1, id, nurse(), LATER), Error::<Test>::CredentialNotFound);
    });
}

#[test]
fn a_renewal_must_change_something() {
    build_and_execute(|| {
        let id = admit(1);
        vouch(1, id, 5);
        assert_noop!(try_renew(1, id, doctor(), PERIOD), Error::<Test>::NotChanged);
    });
}
