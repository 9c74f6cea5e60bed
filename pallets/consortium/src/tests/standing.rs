//! Who may act for an organisation.

use crate::mock::*;
use frame_support::assert_ok;
use salus_primitives::{
    organisation::{Requester, StandingRefusal},
    traits::Organisations as _,
    OrganisationId, OrganisationKind, RoleSet,
};

fn roles(account: u64, organisation: OrganisationId) -> Result<RoleSet, StandingRefusal> {
    let standing = Consortium::requester(&account, organisation, NOW);
    let expected = standing.as_ref().map(|_| ()).map_err(|refusal| *refusal);
    assert_eq!(Consortium::acts_for(&account, organisation, NOW), expected);
    standing.map(|it| it.roles)
}

#[test]
fn a_practitioner_acts_with_its_roles_and_the_controller_without_any() {
    build_and_execute(|| {
        let organisation = admit(1);
        vouch(1, organisation, 5);
        assert_eq!(
            Consortium::requester(&5, organisation, NOW),
            Ok(Requester {
                account: 5,
                organisation,
                kind: OrganisationKind::HOSPITAL,
                roles: doctor(),
                is_alias: false,
            })
        );
        assert_eq!(roles(1, organisation), Ok(RoleSet::EMPTY));
    });
}

#[test]
fn a_controller_that_is_vouched_for_acts_with_its_roles_while_they_are_in_force() {
    build_and_execute(|| {
        let organisation = admit(1);
        vouch(1, organisation, 1);
        assert_eq!(roles(1, organisation), Ok(doctor()));
        let later = PERIOD.to.expect("it ends");
        assert_eq!(
            Consortium::requester(&1, organisation, later).map(|it| it.roles),
            Ok(RoleSet::EMPTY)
        );
    });
}

#[test]
fn an_alias_acts_with_its_roles_in_its_month_and_is_known_to_be_one() {
    build_and_execute(|| {
        let organisation = admit(1);
        vouch(1, organisation, 5);
        vouch_alias(1, organisation, 6, 5);
        let standing = |now| Consortium::requester(&6, organisation, now);
        assert_eq!(
            standing(NOW),
            Ok(Requester {
                account: 6,
                organisation,
                kind: OrganisationKind::HOSPITAL,
                roles: doctor(),
                is_alias: true,
            })
        );
        assert!(standing(MONTH.ends() - 1).is_ok());
        assert_eq!(standing(MONTH.ends()), Err(StandingRefusal::CredentialNotInForce));
        assert_ok!(Consortium::suspend_credential(RuntimeOrigin::signed(1), organisation, 6));
        assert_eq!(standing(NOW), Err(StandingRefusal::CredentialNotInForce));
    });
}

#[test]
fn a_controller_that_was_an_alias_acts_as_one_while_it_is() {
    build_and_execute(|| {
        let organisation = admit(1);
        vouch_alias(1, organisation, 6, 5);
        let signature = rotation(organisation, 6, NOW + 1);
        assert_ok!(Consortium::rotate_controller(
            RuntimeOrigin::signed(1),
            organisation,
            6,
            NOW + 1,
            signature,
        ));
        let is_alias = |now| Consortium::requester(&6, organisation, now).map(|it| it.is_alias);
        assert_eq!((is_alias(NOW), is_alias(MONTH.ends())), (Ok(true), Ok(false)));
    });
}

#[test]
fn a_credential_counts_within_its_period_only() {
    build_and_execute(|| {
        let organisation = admit(1);
        vouch(1, organisation, 5);
        let (from, to) = (PERIOD.from, PERIOD.to.expect("it ends"));
        for (now, counts) in [(from - 1, false), (from, true), (to - 1, true), (to, false)] {
            let standing = Consortium::requester(&5, organisation, now).map(|_| ());
            let expected = if counts { Ok(()) } else { Err(StandingRefusal::CredentialNotInForce) };
            assert_eq!(standing, expected, "at {now}");
        }
    });
}

#[test]
fn a_suspended_credential_does_not_count() {
    build_and_execute(|| {
        let organisation = admit(1);
        vouch(1, organisation, 5);
        assert_ok!(Consortium::suspend_credential(RuntimeOrigin::signed(1), organisation, 5));
        assert_eq!(roles(5, organisation), Err(StandingRefusal::CredentialNotInForce));
    });
}

#[test]
fn nobody_of_a_suspended_organisation_has_standing_from_that_moment_on() {
    build_and_execute(|| {
        let organisation = admit(1);
        vouch(1, organisation, 5);
        assert!(roles(5, organisation).is_ok());
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), organisation));
        for account in [1, 5, 9] {
            assert_eq!(roles(account, organisation), Err(StandingRefusal::OrganisationNotActive));
        }
    });
}

#[test]
fn nobody_acts_for_an_organisation_that_does_not_vouch_for_it_or_does_not_exist() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        vouch(1, one, 5);
        for account in [1, 5] {
            assert_eq!(roles(account, other), Err(StandingRefusal::NotVouchedFor));
        }
        assert_eq!(roles(5, OrganisationId(2)), Err(StandingRefusal::OrganisationNotFound));
    });
}

#[test]
fn an_organisation_has_a_kind_until_it_is_removed() {
    build_and_execute(|| {
        let organisation = admit(1);
        assert_eq!(Consortium::kind(organisation), Some(OrganisationKind::HOSPITAL));
        assert_ok!(Consortium::suspend(RuntimeOrigin::root(), organisation));
        assert_eq!(Consortium::kind(organisation), Some(OrganisationKind::HOSPITAL));
        remove(organisation);
        assert_eq!(Consortium::kind(organisation), None);
        assert_eq!(Consortium::kind(OrganisationId(1)), None);
    });
}
