//! What holds of all consents and all requests.

use super::{any::Widening, *};
use codec::Encode;
use proptest::{prelude::*, sample::Index, strategy::ValueTree};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_evaluator_equals_the_naive_model(case in any::case()) {
        prop_assert_eq!(case.answer(), reference::answer(&case));
    }

    #[test]
    fn programmes_and_studies_meet_as_in_the_naive_model(case in any::research_case()) {
        prop_assert_eq!(case.answer(), reference::answer(&case));
    }

    #[test]
    fn what_a_programme_covers_it_touches(case in any::research_case()) {
        let requester = case.requester.as_ref().expect("it counts");
        let study = case.study.as_ref().expect("it is stated");
        for (_, programme) in &case.programmes {
            prop_assert!(programme.touches(study) || !programme.covers(study, requester));
        }
    }

    #[test]
    fn order_never_matters(
        (case, shuffled) in any::case()
            .prop_flat_map(|case| {
                let stated = Just(case.stated.clone()).prop_shuffle();
                let programmes = Just(case.programmes.clone()).prop_shuffle();
                (stated, programmes, Just(case))
            })
            .prop_map(|(stated, programmes, case)| {
                (case.clone(), Case { stated, programmes, ..case })
            }),
        turn in any::<Index>(),
    ) {
        prop_assert_eq!(case.answer().encode(), shuffled.answer().encode());
        prop_assert_eq!(case.residual().encode(), shuffled.residual().encode());
        let mut turned = case.clone();
        if !turned.policy.rules.is_empty() {
            let mid = turn.index(turned.policy.rules.len());
            turned.policy.rules.try_rotate_left(mid).expect("it is within the rules");
        }
        if !turned.policy.claims.is_empty() {
            let mid = turn.index(turned.policy.claims.len());
            turned.policy.claims.try_rotate_left(mid).expect("it is within the claims");
        }
        prop_assert_eq!(case.answer().encode(), turned.answer().encode());
    }

    #[test]
    fn adding_a_deny_never_opens(
        case in any::case(),
        statement in prop_oneof![
            5 => any::consent(Just(ConsentDecision::Deny)).prop_map(Statement::Open),
            1 => any::sealed_deny(),
        ],
        verification in any::verification(),
        at in any::<Index>(),
    ) {
        let mut closed = case.clone();
        let deny = LiveConsent { statement, verification, ..live(100, deny(region())) };
        closed.stated.insert(at.index(case.stated.len() + 1), (Grantee::Everyone, deny));
        prop_assert!(closed.decision() >= case.decision());
    }

    #[test]
    fn removing_a_permit_never_opens(case in any::case()) {
        for at in permits_of(&case) {
            prop_assert!(case.clone().without(at).decision() >= case.decision());
        }
    }

    #[test]
    fn the_expiry_of_a_permit_never_opens(case in any::case(), ago in 0u64..4) {
        for at in permits_of(&case) {
            let mut expired = case.clone();
            let Statement::Open(consent) = &mut expired.stated[at].1.statement else {
                unreachable!("what is sealed denies")
            };
            consent.period.to = Some(case.now.saturating_sub(ago));
            prop_assert!(expired.decision() >= case.decision());
        }
    }

    #[test]
    fn what_a_permits_verification_brings_to_light_never_opens(case in any::case()) {
        for at in permits_of(&case) {
            let mut refuted = case.clone();
            refuted.stated[at].1.verification = Verification::Refuted;
            prop_assert!(refuted.decision() >= case.decision());
        }
    }

    #[test]
    fn no_verification_lifts_a_deny(case in any::case(), verification in any::verification()) {
        let mut verified = case.clone();
        for (_, live) in &mut verified.stated {
            if live.decision() == ConsentDecision::Deny {
                live.verification = verification;
            }
        }
        prop_assert_eq!(verified.answer(), case.answer());
    }

    #[test]
    fn widening_a_request_never_opens(
        case in any::case(),
        widenings in prop::collection::vec(any::widening(), 1..4),
    ) {
        let wide = widenings.iter().fold(case.clone(), |case, widening: &Widening| widening.of(case));
        prop_assert!(wide.decision() >= case.decision(), "{:?}", widenings);
    }

    #[test]
    fn a_hole_never_reaches_outside_its_parent(
        consent in any::consent(any::decision()),
        provision in any::provision(),
        at in any::<Index>(),
        request in any::request(),
    ) {
        let (without, with) = with_provision(consent, provision.clone(), at);
        let is_inside = is_silenced(&without, &provision, &request);
        if !is_inside {
            prop_assert_eq!(speaks(&with, &request), speaks(&without, &request));
        }
        // Inside it can only silence: no provision makes a consent speak outside its region.
        prop_assert!(speaks(&without, &request) || !speaks(&with, &request));
        if is_inside && provision.fills.is_empty() {
            prop_assert!(!speaks(&with, &request));
        }
    }

    #[test]
    fn a_fill_changes_nothing_but_where_its_hole_silences(
        consent in any::consent(any::decision()),
        provision in any::provision(),
        at in any::<Index>(),
        request in any::request(),
    ) {
        let unfilled = Provision { fills: BoundedVec::new(), ..provision.clone() };
        let (without, holed) = with_provision(consent.clone(), unfilled, at);
        let (_, filled) = with_provision(consent, provision.clone(), at);
        if speaks(&filled, &request) != speaks(&holed, &request) {
            prop_assert!(is_silenced(&without, &provision, &request));
            prop_assert!(speaks(&filled, &request) && speaks(&without, &request));
        }
    }

    #[test]
    fn what_a_region_covers_it_touches_unless_labels_or_level_say_otherwise(
        region in any::region(),
        request in any::request(),
    ) {
        // A ceiling and a floor, and labels that are reached and labels that are meant, differ: with
        // both out of the way, what is covered is touched.
        let request = AccessRequest {
            confidentiality: Some(region.confidentiality),
            labels: Some(region.labels),
            ..request
        };
        let borne = request.tags.as_ref().map(|borne| TagSet::common(&tags(&[1, 2, 3]), borne));
        let asked = Asked::new(&request);
        prop_assert!(asked.touches(&region, borne) || !asked.covers(&region, borne));
    }

    #[test]
    fn own_right_is_answered_whatever_is_stated(case in any::case()) {
        let own = Case { own_right: true, ..case };
        let answer = own.answer();
        prop_assert_eq!(answer.ground == AnswerGround::OwnRight, own.request.action == ACCESS);
        if own.request.action == ACCESS {
            prop_assert_eq!(answer.decision, AccessDecision::Permit);
        }
    }

    #[test]
    fn what_is_sealed_leaves_nothing_permitted(case in any::case(), statement in any::sealed_deny()) {
        let sealed = LiveConsent { statement, ..live(100, deny(region())) };
        let speaks = sealed.period().contains(case.now);
        let mut closed = case.clone();
        closed.stated.push((Grantee::Everyone, sealed));
        let own = closed.answer().ground == AnswerGround::OwnRight;
        prop_assert!(!speaks || own || closed.decision() >= AccessDecision::AskCustodian);
        prop_assert!(speaks || closed.answer() == case.answer());
    }
}

/// The properties would hold of nothing if random cases never got anywhere.
#[test]
fn random_cases_reach_every_answer() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let strategy = any::case();
    let mut counts = std::collections::BTreeMap::<String, usize>::new();
    let mut count = |what: &str| *counts.entry(what.to_string()).or_default() += 1;
    const CASES: usize = 6_000;
    for _ in 0..CASES {
        let case = strategy.new_tree(&mut runner).expect("a case is made").current();
        let answer = case.answer();
        let ground = match &answer.ground {
            AnswerGround::Consents(_) => "consents",
            AnswerGround::DefaultPolicy => "policy",
            other => &format!("{other:?}"),
        };
        count(&format!("{:?} by {ground}", answer.decision));
        if answer.obligations != Obligations::default() {
            count("obligations");
        }
        for reason in &answer.reasons {
            count(match reason.effect {
                Effect::Silenced(_) => "silenced",
                Effect::OutsideProgramme => "outside the programme",
                Effect::Refuted => "refuted",
                _ => "speaks",
            });
        }
        for consent in case.stated.iter().filter_map(|(_, live)| live.open()) {
            let bare = Consent { provisions: BoundedVec::new(), ..consent.clone() };
            let is_inside =
                consent.provisions.iter().any(|it| is_silenced(consent, it, &case.request));
            if is_inside && speaks(&bare, &case.request) && speaks(consent, &case.request) {
                count("speaking in a fill");
            }
        }
        let residual = case.residual();
        if !residual.permits.is_empty() {
            count("a residual with permits");
        }
        if !residual.denies.is_empty() {
            count("a residual with denies");
        }
    }
    for what in [
        "Permit by consents",
        "Permit by policy",
        "Permit by OwnRight",
        "BreakGlassOnly by policy",
        "AskCustodian by consents",
        "Deny by consents",
        "Deny by policy",
        "Deny by PurposeNotClaimable",
        "Deny by PersonHidden",
        "Deny by NotInForce(OrganisationNotActive)",
        "obligations",
        "silenced",
        "outside the programme",
        "refuted",
        "speaks",
        "speaking in a fill",
        "a residual with permits",
        "a residual with denies",
    ] {
        let reached = counts.get(what).copied().unwrap_or_default();
        assert!(reached >= CASES / 200, "only {reached} of {CASES}: {what}; {counts:?}");
    }
}

/// What stands for what stands for a third stands for the third.
#[test]
fn subsumption_is_transitive() {
    fn of<C: Code + std::fmt::Debug>() {
        for one in C::ALL.iter().copied() {
            let kinds: Vec<_> = C::ALL.iter().copied().filter(|it| one.subsumes(*it)).collect();
            for kind in &kinds {
                for further in C::ALL.iter().copied().filter(|it| kind.subsumes(*it)) {
                    assert!(kinds.contains(&further), "{one:?} {kind:?} {further:?}");
                }
            }
        }
    }
    of::<PurposeOfUse>();
    of::<Sensitivity>();
    of::<DataClass>();
    of::<PractitionerRole>();
    let all = PurposeOfUse::ALL;
    for one in all {
        for other in all.iter().filter(|other| asked::reaches(*one, **other)) {
            for third in all.iter().filter(|third| asked::reaches(*other, **third)) {
                assert!(asked::reaches(*one, *third), "{one:?} {other:?} {third:?}");
            }
        }
    }
}

/// The places of the permits among what is stated.
fn permits_of(case: &Case) -> Vec<usize> {
    (0..case.stated.len())
        .filter(|at| case.stated[*at].1.decision() == ConsentDecision::Permit)
        .collect()
}

fn speaks(consent: &Consent, request: &AccessRequest) -> bool {
    Asked::new(request).voice(consent) == Voice::Speaks
}

fn is_silenced(consent: &Consent, provision: &Provision, request: &AccessRequest) -> bool {
    let borne = request.tags.as_ref().map(|borne| TagSet::common(&consent.tags, borne));
    let asked = Asked::new(request);
    match consent.decision {
        ConsentDecision::Permit => asked.touches(&provision.hole, borne),
        ConsentDecision::Deny => asked.covers(&provision.hole, borne),
    }
}

/// The consent without one of its provisions, and with this one instead.
fn with_provision(mut consent: Consent, provision: Provision, at: Index) -> (Consent, Consent) {
    if consent.provisions.is_full() {
        consent.provisions.pop();
    }
    let mut with = consent.clone();
    let at = at.index(consent.provisions.len() + 1);
    with.provisions.try_insert(at, provision).expect("there is a place");
    (consent, with)
}
