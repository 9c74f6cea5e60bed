//! Where a refusal is honoured.

use super::emergencies::*;
use crate::{mock::*, Error, Event, RefusalRules};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, NewEntry},
    Jurisdiction,
};
use sp_runtime::DispatchError;

fn rules(countries: &[(&[u8; 2], bool)]) -> RefusalRules {
    let countries: Vec<_> =
        countries.iter().map(|(code, honoured)| (Jurisdiction(**code), *honoured)).collect();
    RefusalRules { by_default: false, countries: countries.try_into().expect("they are few") }
}

fn set(rules: RefusalRules) -> DispatchResult {
    AccessControl::set_standing_refusals(RuntimeOrigin::root(), rules)
}

#[test]
fn governance_says_where() {
    with_reviewers(|| {
        let rules = rules(&[(b"DE", true), (b"AT", false)]);
        assert_ok!(set(rules.clone()));
        assert_eq!(AccessControl::standing_refusals(), rules);
        assert_eq!(events(), [Event::StandingRefusalsChanged { rules }]);
        let line = NewEntry {
            ground: AuditGround::Governance,
            ..NewEntry::of(AuditKind::EmergencyRefusalsChanged)
        };
        assert_eq!(trail(), [line]);
        assert_ok!(set(RefusalRules::default()));
    });
}

#[test]
fn nobody_else_says_so() {
    with_reviewers(|| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::signed(DOCTOR)] {
            let rules = rules(&[(b"DE", true)]);
            let call = || AccessControl::set_standing_refusals(origin, rules);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn what_is_no_country_is_refused() {
    with_reviewers(|| {
        for code in [b"de", b"D1", b"\0\0"] {
            refused_with(|| set(rules(&[(code, true)])), Error::CountryInvalid);
        }
    });
}

#[test]
fn a_country_that_is_named_twice_is_refused() {
    with_reviewers(|| {
        let twice = rules(&[(b"DE", true), (b"AT", true), (b"DE", false)]);
        refused_with(|| set(twice), Error::CountryTwice);
    });
}

#[test]
fn the_present_rules_are_refused() {
    with_reviewers(|| {
        refused_with(|| set(RefusalRules::default()), Error::NotChanged);
        assert_ok!(set(rules(&[(b"DE", true)])));
        refused_with(|| set(rules(&[(b"DE", true)])), Error::NotChanged);
    });
}
