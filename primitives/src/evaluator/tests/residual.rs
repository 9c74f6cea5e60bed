//! What is left for an action and a purpose.

use super::*;
use crate::codes::DataUseModifier;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Every request inside is permitted and no other is, and what must be done is the same.
    #[test]
    fn exactly_what_is_left_is_permitted(
        case in any::case(),
        requests in prop::collection::vec(any::request(), 8),
    ) {
        let residual = case.residual();
        let AccessRequest { action, purpose, .. } = case.request;
        for request in requests {
            let asked = Case { request: AccessRequest { action, purpose, ..request }, ..case.clone() };
            let answer = asked.answer();
            let permitted =
                (answer.decision == AccessDecision::Permit).then_some(answer.obligations);
            prop_assert_eq!(residual.permitted(&asked.request), permitted, "{:?}", residual);
        }
    }

    #[test]
    fn what_is_left_for_a_study_is_what_is_permitted_to_it(case in any::research_case()) {
        let answer = case.answer();
        let permitted = (answer.decision == AccessDecision::Permit).then_some(answer.obligations);
        prop_assert_eq!(case.residual().permitted(&case.request), permitted);
    }

    #[test]
    fn what_is_left_is_for_the_action_and_purpose_alone(
        case in any::case(),
        request in any::request(),
    ) {
        let residual = case.residual();
        let is_other = (request.action, request.purpose) != (residual.action, residual.purpose);
        prop_assert!(!is_other || residual.permitted(&request).is_none());
    }

    #[test]
    fn what_is_left_is_bounded_by_the_facts(case in any::case()) {
        let residual = case.residual();
        prop_assert!(residual.permits.len() + residual.denies.len() <= case.stated.len());
        for term in residual.permits.iter().chain(&residual.denies) {
            let regions = term
                .provisions
                .iter()
                .flat_map(|it| std::iter::once(&it.hole).chain(&it.fills))
                .chain(std::iter::once(&term.region));
            for region in regions {
                prop_assert_eq!(region.actions, ActionSet::of(&[residual.action]));
                prop_assert_eq!(region.purposes, PurposeSet::of(&[residual.purpose]));
            }
        }
    }
}

#[test]
fn a_search_learns_what_it_may_find() {
    let no_imaging = Region { classes: DataClassSet::of(&[DataClass::IMAGING_STUDY]), ..region() };
    let hiv = Region { labels: labelled(&[Sensitivity::HIV]), ..whole(region()) };
    let case = asks(&[
        (Grantee::Everyone, with_hole(permit(all_of(region())), whole(no_imaging), &[])),
        (Grantee::Everyone, permit(Region { purposes: PurposeSet::of(&[HRESCH]), ..region() })),
        (Grantee::Organisation(HOSPITAL), deny(hiv)),
        (Grantee::Organisation(CLINIC), deny(whole(region()))),
    ]);
    let residual = case.residual();
    let named = |terms: &[Term]| terms.iter().map(|term| term.consent.0).collect::<Vec<_>>();
    // Not the permit for another purpose, not the denial toward another organisation.
    assert_eq!(named(&residual.permits), [0]);
    assert_eq!(named(&residual.denies), [2]);
    assert_eq!(residual.otherwise, AccessDecision::Deny);
    let found =
        |change: fn(&mut AccessRequest)| residual.permitted(&case.clone().of(change).request);
    assert!(found(|_| {}).is_some());
    assert!(found(|it| it.labels = Some(labelled(&[Sensitivity::SUD]))).is_some());
    assert!(found(|it| it.labels = Some(labelled(&[Sensitivity::HIV]))).is_none());
    assert!(found(|it| it.class = Some(DataClass::IMAGING_STUDY)).is_none());
    assert!(found(|it| it.labels = None).is_none());
}

#[test]
fn holes_and_denials_for_other_purposes_take_nothing_away() {
    let coordination = Region { purposes: PurposeSet::of(&[COC]), ..whole(region()) };
    let holed = with_hole(permit(region()), coordination, &[]);
    let case = asks(&[(Grantee::Everyone, holed), (Grantee::Everyone, deny(coordination))]);
    let trial = case.clone().of(|it| it.purpose = CLINTRL);
    let residual = trial.residual();
    assert!(residual.permits[0].provisions.is_empty() && residual.denies.is_empty());
    assert!(residual.permitted(&trial.request).is_some());
    // Who asks for treatment asks for coordination of care too.
    assert_eq!(case.residual().permits[0].provisions.len(), 1);
    assert_eq!(case.residual().denies.len(), 1);
}

#[test]
fn the_obligations_of_a_programme_come_with_its_region() {
    let research = Region { purposes: PurposeSet::of(&[HRESCH]), ..region() };
    let under = |id| Consent { programme: Some(ProgrammeId(id)), ..permit(research) };
    let open = DataUsePermission::GRU;
    let publish = DataUseModifierSet::of(&[DataUseModifier::PUB]);
    let case = Case {
        study: Some(study()),
        programmes: vec![
            (ProgrammeId(1), Programme { modifiers: publish, ..programme(open) }),
            (ProgrammeId(2), programme(DataUsePermission::POA)),
        ],
        ..asks(&[(Grantee::Everyone, under(1)), (Grantee::Everyone, under(2))])
    }
    .of(|it| it.purpose = HRESCH);
    let residual = case.residual();
    assert_eq!(residual.permits.len(), 1, "the other programme is for other studies");
    assert_eq!(residual.permitted(&case.request).map(|asks| asks.duties), Some(publish));
}

#[test]
fn by_right_and_by_an_open_policy_everything_is_left() {
    let own = Case { own_right: true, ..asks(&[(Grantee::Everyone, deny(whole(region())))]) };
    let residual = own.residual();
    assert_eq!((residual.ground.clone(), residual.denies.len()), (AnswerGround::OwnRight, 0));
    let unknown = AccessRequest {
        class: None,
        confidentiality: None,
        labels: None,
        author: None,
        tags: None,
        data_time: None,
        ..own.request.clone()
    };
    assert!(residual.permitted(&unknown).is_some());

    let rule = PolicyRule {
        jurisdiction: None,
        purpose: TREAT,
        kind: OrganisationKind::HOSPITAL,
        decision: AccessDecision::Permit,
    };
    let mut open = asks(&[]);
    open.policy.rules.try_push(rule).expect("there is a place");
    assert!(open.residual().permitted(&unknown).is_some());
    let dissent = open.also(Grantee::Everyone, deny(whole(region())));
    assert!(dissent.residual().permitted(&dissent.request).is_none());
}

#[test]
fn nothing_is_left_where_the_answer_is_a_refusal_whatever_the_data_is() {
    let case = asks(&[(Grantee::Everyone, permit(region()))]);
    assert!(case.residual().permitted(&case.request).is_some());
    let nothing = |case: Case, ground: AnswerGround| {
        let residual = case.residual();
        assert!(residual.permits.is_empty() && residual.denies.is_empty());
        assert_eq!((residual.otherwise, residual.ground), (AccessDecision::Deny, ground));
    };
    let gone = Err(StandingRefusal::NotVouchedFor);
    let ground = AnswerGround::NotInForce(StandingRefusal::NotVouchedFor);
    nothing(Case { requester: gone, ..case.clone() }, ground);
    nothing(case.clone().of(|it| it.purpose = BTG), AnswerGround::PurposeNotClaimable);
    nothing(Case { practitioner_denied: true, ..case }, AnswerGround::PersonHidden);
}
