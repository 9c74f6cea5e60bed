//! A practitioner acts under an alias for a month.

use super::chain::*;
use crate::{AccountId, AuditTrail, Consortium, Runtime, System};
use frame_support::{assert_err, assert_ok};
use pallet_consortium::{Call, Error};
use salus_primitives::{
    traits::Organisations, AliasOpening, OrganisationId, PoolRefusal, PractitionerRole, RoleSet,
    Salt,
};
use sp_runtime::transaction_validity::InvalidTransaction;

const FOUNDER: OrganisationId = OrganisationId(0);
const SALT: Salt = [7; 32];

/// Vouches for an alias of the founder's clerk.
fn vouch_for_alias(alias: &AccountId) {
    let clerk = account(&pair("Clerk"));
    let opening = AliasOpening {
        organisation: FOUNDER,
        alias,
        practitioner: &clerk,
        month: THIS_MONTH,
        salt: &SALT,
    };
    let call = Call::vouch_alias {
        organisation: FOUNDER,
        alias: alias.clone(),
        roles: RoleSet::of(&[PractitionerRole::REGISTRATION_CLERK]),
        month: THIS_MONTH,
        commitment: opening.commitment(System::block_hash(0)),
    };
    succeed(&pair("Alice"), call);
}

#[test]
fn a_practitioner_acts_under_an_alias_until_it_is_opened() {
    on_the_development_chain(|| {
        vouch("Alice", FOUNDER, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
        let alias = account(&pair("Alias"));
        vouch_for_alias(&alias);
        let subject = enrol("Alias", "Patient", FOUNDER);
        let line = AuditTrail::entries(Some(subject), None, 1).pop().expect("it was enrolled");
        assert_eq!(line.agent, Some(alias.clone()));
        assert!(Consortium::requester(&alias, FOUNDER, NOW).is_ok_and(|it| it.is_alias));

        // The organisation alone can say who it was, and says nobody else.
        let open = |practitioner: &str, salt| Call::<Runtime>::open_alias {
            organisation: FOUNDER,
            alias: alias.clone(),
            practitioner: account(&pair(practitioner)),
            salt,
        };
        for wrong in [open("Patient", SALT), open("Clerk", [8; 32])] {
            let outcome = apply(&pair("Alice"), wrong).expect("it gets in");
            assert_err!(outcome, Error::<Runtime>::OpeningInvalid);
        }
        succeed(&pair("Alice"), open("Clerk", SALT));
        let opened = Consortium::alias(&alias).and_then(|it| it.practitioner);
        assert_eq!(opened, Some(account(&pair("Clerk"))));
        assert_eq!(
            apply(&pair("Alias"), enrolment("Another", FOUNDER)),
            Err(InvalidTransaction::Custom(PoolRefusal::NoSponsor as u8).into())
        );
        assert!(!System::account_exists(&alias));
    });
}

#[test]
fn an_alias_ends_with_its_month_and_is_cleared_away_by_anybody_later() {
    on_the_development_chain(|| {
        vouch("Alice", FOUNDER, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
        let alias = account(&pair("Alias"));
        vouch_for_alias(&alias);
        assert_ok!(Consortium::requester(&alias, FOUNDER, THIS_MONTH.ends() - 1));
        set_time(THIS_MONTH.ends());
        assert!(Consortium::requester(&alias, FOUNDER, THIS_MONTH.ends()).is_err());
        let release = Call::<Runtime>::release_aliases {
            organisation: FOUNDER,
            aliases: vec![alias.clone()].try_into().expect("one"),
        };
        let outcome = apply(&pair("Clerk"), release.clone()).expect("it gets in");
        assert_err!(outcome, Error::<Runtime>::AliasNotEnded);
        set_time(THIS_MONTH.ends() + 90 * salus_primitives::time::DAY);
        succeed(&pair("Clerk"), release);
        assert!(!System::account_exists(&alias));
        assert_eq!(Consortium::alias(&alias), None);
    });
}
