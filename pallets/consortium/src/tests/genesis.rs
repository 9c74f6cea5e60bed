//! The members from the first block on.

use crate::{mock::*, *};
use salus_primitives::{
    audit::AuditKind, testing::TestTrail, Jurisdiction, OrganisationId, OrganisationKind,
};

fn institute() -> GenesisOrganisation<u64> {
    GenesisOrganisation {
        kind: "research-institute".into(),
        jurisdiction: "AT".into(),
        name: "Institut für Forschung".into(),
        lei: "5493001KJTIIGC8Y1R12".into(),
        controller: 1,
        collator: Some(7),
        voting_account: None,
    }
}

fn with(organisations: Vec<GenesisOrganisation<u64>>) -> GenesisConfig<Test> {
    GenesisConfig { organisations, fallback_collators: vec![fallback(0, 8), fallback(0, 9)] }
}

fn fallback(organisation: u32, collator: u64) -> GenesisFallback<u64> {
    GenesisFallback { organisation, collator }
}

fn laboratory() -> GenesisOrganisation<u64> {
    GenesisOrganisation {
        kind: "laboratory".into(),
        jurisdiction: "CH".into(),
        name: "Laboratory".into(),
        lei: "529900T8BM49AURSDO55".into(),
        controller: 2,
        collator: None,
        voting_account: None,
    }
}

#[test]
fn members_of_the_first_block_are_as_those_admitted_later() {
    with_genesis(with(vec![institute(), laboratory()])).execute_with(|| {
        let it = Consortium::organisation(OrganisationId(0)).expect("admitted");
        assert_eq!(it.kind, OrganisationKind::RESEARCH_INSTITUTE);
        assert_eq!(it.jurisdiction, Jurisdiction(*b"AT"));
        assert_eq!(it.name.to_vec(), "Institut für Forschung".as_bytes());
        assert_eq!(it.lei.as_str(), "5493001KJTIIGC8Y1R12");
        assert_eq!((it.controller, it.collator, it.admitted_at), (1, Some(7), 0));
        assert_eq!(Consortium::organisations(OrganisationId(0), 4).len(), 2);
        assert_eq!(Consortium::collators(), [7]);
        assert_eq!((references(1), references(2), references(7)), ((1, 0), (1, 0), (1, 1)));
        assert_eq!([8, 9].map(references), [(1, 1); 2]);
        assert_eq!(Consortium::voting_members(), 2);
        let kinds = TestTrail::entries::<u64>().into_iter().map(|it| it.kind);
        assert_eq!(
            kinds.collect::<Vec<_>>(),
            [
                AuditKind::OrganisationAdmitted,
                AuditKind::CollatorNamed,
                AuditKind::OrganisationAdmitted,
                AuditKind::FallbackCollatorsSet,
            ]
        );
        assert_eq!(admit(3), OrganisationId(2));
        Consortium::do_try_state().expect("every invariant holds");
    });
}

#[test]
#[should_panic(expected = "is no kind of organisation")]
fn a_kind_must_be_published() {
    with_genesis(with(vec![GenesisOrganisation { kind: "clinic".into(), ..institute() }]));
}

#[test]
#[should_panic(expected = "is no country of two letters")]
fn a_country_has_two_letters() {
    with_genesis(with(vec![GenesisOrganisation { jurisdiction: "AUT".into(), ..institute() }]));
}

#[test]
#[should_panic(expected = "cannot be admitted: JurisdictionInvalid")]
fn a_country_is_written_in_capitals() {
    with_genesis(with(vec![GenesisOrganisation { jurisdiction: "at".into(), ..institute() }]));
}

#[test]
#[should_panic(expected = "is no valid LEI")]
fn a_lei_must_be_valid() {
    with_genesis(with(vec![GenesisOrganisation {
        lei: "5493001KJTIIGC8Y1R1".into(),
        ..institute()
    }]));
}

#[test]
#[should_panic(expected = "has more than 64 bytes")]
fn a_name_must_fit() {
    with_genesis(with(vec![GenesisOrganisation { name: "x".repeat(65), ..institute() }]));
}

#[test]
#[should_panic(expected = "cannot be admitted: LeiTaken")]
fn what_a_call_refuses_the_first_block_refuses() {
    with_genesis(with(vec![institute(), GenesisOrganisation { controller: 2, ..institute() }]));
}

#[test]
#[should_panic(expected = "cannot name its collator")]
fn a_collator_sits_once() {
    with_genesis(with(vec![
        institute(),
        GenesisOrganisation { collator: Some(7), ..laboratory() },
    ]));
}

#[test]
#[should_panic(expected = "the fallback collators cannot be these")]
fn members_have_two_fallback_collators() {
    with_genesis(GenesisConfig {
        organisations: vec![institute()],
        fallback_collators: vec![fallback(0, 8)],
    });
}

#[test]
#[should_panic(expected = "the fallback collators cannot be these")]
fn members_do_not_begin_without_fallback_collators() {
    with_genesis(GenesisConfig { organisations: vec![institute()], fallback_collators: vec![] });
}

#[test]
#[should_panic(expected = "more than 2 fallback collators")]
fn fallback_collators_are_bounded() {
    with_genesis(GenesisConfig {
        organisations: vec![institute()],
        fallback_collators: (8..11).map(|collator| fallback(0, collator)).collect(),
    });
}

#[test]
#[should_panic(expected = "the fallback collators cannot be these")]
fn somebody_runs_each_fallback_collator() {
    with_genesis(GenesisConfig {
        organisations: vec![],
        fallback_collators: vec![fallback(0, 8), fallback(0, 9)],
    });
}
