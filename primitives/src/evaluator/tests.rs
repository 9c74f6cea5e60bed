//! The evaluator against what design.md promises, against a naive model, and in cases from practice.

use super::*;
use crate::{
    codes::{
        ActionSet, Confidentiality, ConsentCategory, DataClass, DataClassSet, LegalBasis,
        OrganisationKind, PractitionerRole, PurposeSet, RoleSet, Sensitivity, SensitivitySet,
    },
    consent::{Consent, GrantedBy, Provision, Region, MAX_FILLS, MAX_PROVISIONS},
    data_tag::{DataTags, TagSet},
    ids::{ConsentId, OrganisationId},
    time::Period,
};
use codec::Encode;
use proptest::{
    prelude::*,
    sample::{select, subsequence, Index},
    strategy::ValueTree,
};
use sp_core::{bounded::BoundedVec, ConstU32};
use ConsentAction::{ACCESS, DISCLOSE};
use PurposeOfUse::{
    BTG, CLINTRCH, CLINTRCHPC, CLINTRL, COC, ERTREAT, ETREAT, HOPERAT, HRESCH, TREAT,
};

/// A consent with whom it speaks about, as a register without an index would keep it.
type Stated = (Grantee<u64>, LiveConsent);

/// One whole question.
#[derive(Clone, Debug)]
struct Case {
    requester: Result<Requester<u64>, StandingRefusal>,
    own_right: bool,
    stated: Vec<Stated>,
    policy: PolicyTables,
    request: AccessRequest,
    now: Moment,
}

impl Case {
    /// The answer over what lies under the requester's keys, as the register finds it.
    fn answer(&self) -> Answer {
        let keys = self.requester.as_ref().map(keys).unwrap_or_default();
        let consents: Vec<_> = self
            .stated
            .iter()
            .filter(|(grantee, _)| keys.contains(grantee))
            .map(|(_, live)| live.clone())
            .collect();
        let facts = Facts {
            requester: self.requester.as_ref().map_err(|refusal| *refusal),
            own_right: self.own_right,
            consents: &consents,
            practitioner_denied: false,
            study: None,
            programmes: &[],
            jurisdiction: None,
            policy: &self.policy,
            now: self.now,
        };
        evaluate(&facts, &self.request)
    }

    fn decision(&self) -> AccessDecision {
        self.answer().decision
    }

    fn told(&self) -> (AccessDecision, AnswerGround, u32) {
        let Answer { decision, ground, policy_version, .. } = self.answer();
        (decision, ground, policy_version)
    }
}

fn covers(region: &Region, request: &AccessRequest) -> bool {
    Asked::new(request).covers(region, None)
}

fn touches(region: &Region, request: &AccessRequest) -> bool {
    Asked::new(request).touches(region, None)
}

fn speaks(consent: &Consent, request: &AccessRequest, now: Moment) -> bool {
    consent.period.contains(now) && Asked::new(request).voice(consent) == Voice::Speaks
}

/// Anything random, from few enough codes that consents and requests meet.
mod any {
    use super::*;

    const PURPOSES: [PurposeOfUse; 10] =
        [HOPERAT, TREAT, COC, CLINTRL, ETREAT, BTG, ERTREAT, HRESCH, CLINTRCH, CLINTRCHPC];
    const CLASSES: [DataClass; 3] =
        [DataClass::OBSERVATION, DataClass::CONDITION, DataClass::IMAGING_STUDY];
    const LABELS: [Sensitivity; 6] = [
        Sensitivity::SPI,
        Sensitivity::BH,
        Sensitivity::COGN,
        Sensitivity::SUD,
        Sensitivity::ETHUD,
        Sensitivity::HIV,
    ];
    const ROLES: [PractitionerRole; 4] = [
        PractitionerRole::DOCTOR,
        PractitionerRole::CARDIOLOGIST,
        PractitionerRole::ONCOLOGIST,
        PractitionerRole::NURSE,
    ];
    const KINDS: [OrganisationKind; 2] = [OrganisationKind::HOSPITAL, OrganisationKind::INSURER];

    pub fn organisation() -> impl Strategy<Value = OrganisationId> {
        (1u32..3).prop_map(OrganisationId)
    }

    fn role() -> impl Strategy<Value = PractitionerRole> {
        select(&ROLES[..])
    }

    pub fn purpose() -> impl Strategy<Value = PurposeOfUse> {
        select(&PURPOSES[..])
    }

    pub fn labels() -> impl Strategy<Value = SensitivitySet> {
        prop_oneof![
            3 => Just(SensitivitySet::EMPTY),
            3 => subsequence(&LABELS[..], 1..=3).prop_map(|labels| SensitivitySet::of(&labels)),
            1 => Just(SensitivitySet::all()),
        ]
    }

    pub fn level() -> impl Strategy<Value = Confidentiality> {
        select(Confidentiality::ALL)
    }

    pub fn period() -> impl Strategy<Value = Period> {
        (0u64..8, prop::option::of(1u64..12))
            .prop_map(|(from, length)| Period { from, to: length.map(|length| from + length) })
    }

    fn rarely<S: Strategy>(strategy: S) -> impl Strategy<Value = Option<S::Value>>
    where
        S::Value: Clone,
    {
        prop::option::weighted(0.2, strategy)
    }

    fn mostly<S: Strategy>(strategy: S) -> impl Strategy<Value = Option<S::Value>>
    where
        S::Value: Clone,
    {
        prop::option::weighted(0.85, strategy)
    }

    /// A random part of the codes or, as often, all of them: fewer would hardly ever meet in a fill.
    fn some_or_all<T: Copy + std::fmt::Debug + 'static>(
        codes: &'static [T],
    ) -> impl Strategy<Value = Vec<T>> {
        prop_oneof![subsequence(codes, 1..=codes.len()), Just(codes.to_vec())]
    }

    pub fn region() -> impl Strategy<Value = Region> {
        (
            some_or_all(&[ACCESS, DISCLOSE]),
            some_or_all(&PURPOSES),
            some_or_all(&CLASSES),
            prop_oneof![level(), Just(Confidentiality::V)],
            prop_oneof![labels(), Just(SensitivitySet::all())],
            rarely(organisation()),
            rarely(period()),
        )
            .prop_map(
                |(actions, purposes, classes, confidentiality, labels, author, data_period)| {
                    Region {
                        actions: ActionSet::of(&actions),
                        purposes: PurposeSet::of(&purposes),
                        classes: DataClassSet::of(&classes),
                        confidentiality,
                        labels,
                        author,
                        tags: TagSet::EMPTY,
                        data_period,
                    }
                },
            )
    }

    pub fn provision() -> impl Strategy<Value = Provision> {
        (region(), prop::collection::vec(region(), 0..=MAX_FILLS as usize))
            .prop_map(|(hole, fills)| Provision { hole, fills: BoundedVec::truncate_from(fills) })
    }

    pub fn decision() -> impl Strategy<Value = ConsentDecision> {
        // Denies match far more often than permits do.
        prop_oneof![5 => Just(ConsentDecision::Permit), 1 => Just(ConsentDecision::Deny)]
    }

    pub fn consent(
        decision: impl Strategy<Value = ConsentDecision>,
    ) -> impl Strategy<Value = Consent> {
        let provisions = prop_oneof![
            2 => Just(Vec::new()),
            2 => prop::collection::vec(provision(), 1..=2),
            1 => prop::collection::vec(provision(), 1..=MAX_PROVISIONS as usize),
        ];
        (decision, region(), period(), provisions).prop_map(
            |(decision, region, period, provisions)| Consent {
                decision,
                region,
                period,
                provisions: BoundedVec::truncate_from(provisions),
                ..treatment()
            },
        )
    }

    fn grantee() -> impl Strategy<Value = Grantee<u64>> {
        prop_oneof![
            (organisation(), 1u64..3).prop_map(|(organisation, account)| Grantee::Practitioner {
                organisation,
                account
            }),
            organisation().prop_map(Grantee::Organisation),
            (organisation(), role())
                .prop_map(|(organisation, role)| Grantee::Role { organisation, role }),
            select(&KINDS[..]).prop_map(Grantee::Kind),
            Just(Grantee::Everyone),
        ]
    }

    /// Consents of different numbers.
    fn stated() -> impl Strategy<Value = Vec<Stated>> {
        prop::collection::vec((grantee(), consent(decision())), 0..10).prop_map(|all| {
            (0..).zip(all).map(|(id, (grantee, consent))| (grantee, live(id, consent))).collect()
        })
    }

    pub fn request() -> impl Strategy<Value = AccessRequest> {
        (
            select(&[ACCESS, DISCLOSE][..]),
            purpose(),
            mostly(select(&CLASSES[..])),
            mostly(level()),
            mostly(labels()),
            mostly(organisation()),
            mostly(0u64..16),
        )
            .prop_map(
                |(action, purpose, class, confidentiality, labels, author, data_time)| {
                    AccessRequest {
                        action,
                        purpose,
                        class,
                        confidentiality,
                        labels,
                        author,
                        tags: None,
                        data_time,
                    }
                },
            )
    }

    fn requester() -> impl Strategy<Value = Requester<u64>> {
        (1u64..3, organisation(), select(&KINDS[..]), subsequence(&ROLES[..], 0..=4)).prop_map(
            |(account, organisation, kind, roles)| Requester {
                account,
                organisation,
                kind,
                roles: RoleSet::of(&roles),
                is_alias: false,
            },
        )
    }

    fn policy() -> impl Strategy<Value = PolicyTables> {
        let decision = select(
            &[AccessDecision::Permit, AccessDecision::BreakGlassOnly, AccessDecision::Deny][..],
        );
        let rule =
            (purpose(), select(&KINDS[..]), decision).prop_map(|(purpose, kind, decision)| {
                PolicyRule { jurisdiction: None, purpose, kind, decision }
            });
        (0u32..3, prop::collection::vec(rule, 0..8)).prop_map(|(version, rules)| PolicyTables {
            version,
            claims: claims_of_all(),
            rules: BoundedVec::truncate_from(rules),
        })
    }

    pub fn case() -> impl Strategy<Value = Case> {
        let requester = prop_oneof![
            9 => requester().prop_map(Ok),
            1 => Just(Err(StandingRefusal::OrganisationNotActive)),
        ];
        let own_right = prop::bool::weighted(0.05);
        (requester, own_right, stated(), policy(), request(), 0u64..16).prop_map(
            |(requester, own_right, stated, policy, request, now)| Case {
                requester,
                own_right,
                stated,
                policy,
                request,
                now,
            },
        )
    }

    /// A way to ask for more.
    #[derive(Clone, Debug)]
    pub enum Widening {
        Class,
        Confidentiality,
        Labels,
        Author,
        DataTime,
        MoreConfidential(Confidentiality),
        MoreLabels(SensitivitySet),
        Purpose,
    }

    pub fn widening() -> impl Strategy<Value = Widening> {
        prop_oneof![
            Just(Widening::Class),
            Just(Widening::Confidentiality),
            Just(Widening::Labels),
            Just(Widening::Author),
            Just(Widening::DataTime),
            level().prop_map(Widening::MoreConfidential),
            labels().prop_map(Widening::MoreLabels),
            Just(Widening::Purpose),
        ]
    }

    impl Widening {
        pub fn of(&self, request: AccessRequest) -> AccessRequest {
            match self {
                Self::Class => AccessRequest { class: None, ..request },
                Self::Confidentiality => AccessRequest { confidentiality: None, ..request },
                Self::Labels => AccessRequest { labels: None, ..request },
                Self::Author => AccessRequest { author: None, ..request },
                Self::DataTime => AccessRequest { data_time: None, ..request },
                Self::MoreConfidential(more) => AccessRequest {
                    confidentiality: request.confidentiality.map(|level| level.max(*more)),
                    ..request
                },
                Self::MoreLabels(more) => AccessRequest {
                    labels: request.labels.map(|own| own.iter().chain(more.iter()).collect()),
                    ..request
                },
                // An emergency is no part of the purpose above it: it has its own journey.
                Self::Purpose if is_emergency(request.purpose) => request,
                Self::Purpose => AccessRequest {
                    purpose: request.purpose.parent().unwrap_or(request.purpose),
                    ..request
                },
            }
        }
    }
}

/// The same rules written a second time, slowly: every consent is scanned, codes are strings, sets
/// are trees, and what is a kind of what is read from the published tables.
mod naive {
    use super::*;
    use std::{
        collections::{BTreeMap, BTreeSet},
        sync::LazyLock,
    };

    type Codes = BTreeSet<&'static str>;

    /// Every published code with everything above it, by table.
    static ABOVE: LazyLock<BTreeMap<&str, BTreeMap<String, BTreeSet<String>>>> =
        LazyLock::new(|| {
            let tables: serde_json::Value =
                serde_json::from_str(include_str!("../../codes/health-codes.json")).unwrap();
            ["PurposeOfUse", "Sensitivity"]
                .into_iter()
                .map(|table| {
                    let parents: BTreeMap<String, Option<String>> = tables[table]["codes"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .map(|entry| {
                            let parent = entry["parent"].as_str().map(String::from);
                            (entry["code"].as_str().unwrap().to_string(), parent)
                        })
                        .collect();
                    let above = parents
                        .keys()
                        .map(|code| {
                            let mut above = BTreeSet::new();
                            let mut at = parents[code].clone();
                            while let Some(parent) = at {
                                at = parents.get(&parent).cloned().flatten();
                                above.insert(parent);
                            }
                            (code.clone(), above)
                        })
                        .collect();
                    (table, above)
                })
                .collect()
        });

    fn is_kind_of(table: &str, code: &str, general: &str) -> bool {
        code == general || ABOVE[table][code].contains(general)
    }

    fn stands_for(stated: &str, asked: &str) -> bool {
        if asked == "BTG" || asked == "ERTREAT" {
            stated == asked
        } else {
            is_kind_of("PurposeOfUse", asked, stated)
        }
    }

    fn rank(level: &str) -> usize {
        ["U", "L", "M", "N", "R", "V"].iter().position(|known| *known == level).unwrap()
    }

    fn codes<C: Code>(set: crate::CodeSet<C>) -> Codes {
        C::ALL.iter().filter(|code| set.contains(**code)).map(|code| code.code()).collect()
    }

    fn is_in(period: Period, time: Moment) -> bool {
        match period.to {
            Some(to) => (period.from..to).contains(&time),
            None => (period.from..).contains(&time),
        }
    }

    fn whole_request_lies_in(region: &Region, request: &AccessRequest) -> bool {
        if !codes(region.actions).contains(request.action.code()) {
            return false;
        }
        let mut purpose_is_stated = false;
        for stated in codes(region.purposes) {
            purpose_is_stated |= stands_for(stated, request.purpose.code());
        }
        if !purpose_is_stated {
            return false;
        }
        let (Some(class), Some(level), Some(labels)) =
            (request.class, request.confidentiality, request.labels)
        else {
            return false;
        };
        if !codes(region.classes).contains(class.code())
            || rank(level.code()) > rank(region.confidentiality.code())
            || !codes(labels).is_subset(&codes(region.labels))
        {
            return false;
        }
        if region.author.is_some() && region.author != request.author {
            return false;
        }
        match (region.data_period, request.data_time) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(period), Some(time)) => is_in(period, time),
        }
    }

    fn a_part_of_the_request_lies_in(region: &Region, request: &AccessRequest) -> bool {
        if !codes(region.actions).contains(request.action.code()) {
            return false;
        }
        let asked = request.purpose.code();
        let mut purposes_meet = false;
        for stated in codes(region.purposes) {
            purposes_meet |= stands_for(stated, asked) || stands_for(asked, stated);
        }
        if !purposes_meet {
            return false;
        }
        if let Some(class) = request.class {
            if !codes(region.classes).contains(class.code()) {
                return false;
            }
        }
        if let Some(level) = request.confidentiality {
            if rank(level.code()) < rank(region.confidentiality.code()) {
                return false;
            }
        }
        let about = codes(region.labels);
        if let (Some(labels), false) = (request.labels, about.is_empty()) {
            let mut labels_meet = false;
            for label in codes(labels) {
                for named in &about {
                    labels_meet |= is_kind_of("Sensitivity", label, named)
                        || is_kind_of("Sensitivity", named, label);
                }
            }
            if !labels_meet {
                return false;
            }
        }
        if let (Some(author), Some(wrote)) = (region.author, request.author) {
            if author != wrote {
                return false;
            }
        }
        if let (Some(period), Some(time)) = (region.data_period, request.data_time) {
            if !is_in(period, time) {
                return false;
            }
        }
        true
    }

    fn is_about(grantee: &Grantee<u64>, requester: &Requester<u64>) -> bool {
        match grantee {
            Grantee::Everyone => true,
            Grantee::Kind(kind) => *kind == requester.kind,
            Grantee::Organisation(organisation) => *organisation == requester.organisation,
            Grantee::Practitioner { organisation, account } => {
                (*organisation, *account) == (requester.organisation, requester.account)
            }
            Grantee::Role { organisation, role } => {
                let doctors = [
                    "doctor",
                    "cardiologist",
                    "emergency-physician",
                    "general-practitioner",
                    "oncologist",
                    "psychiatrist",
                ];
                *organisation == requester.organisation
                    && codes(requester.roles).iter().any(|own| {
                        *own == role.code() || (role.code() == "doctor" && doctors.contains(own))
                    })
            }
        }
    }

    fn says_something(consent: &Consent, request: &AccessRequest, now: Moment) -> bool {
        let permit = consent.decision == ConsentDecision::Permit;
        let reached = |region| {
            if permit {
                whole_request_lies_in(region, request)
            } else {
                a_part_of_the_request_lies_in(region, request)
            }
        };
        let silenced = |region| {
            if permit {
                a_part_of_the_request_lies_in(region, request)
            } else {
                whole_request_lies_in(region, request)
            }
        };
        if !is_in(consent.period, now) || !reached(&consent.region) {
            return false;
        }
        for provision in consent.provisions.iter() {
            let is_filled = provision.fills.iter().filter(|fill| reached(fill)).count() > 0;
            if silenced(&provision.hole) && !is_filled {
                return false;
            }
        }
        true
    }

    pub fn answer(case: &Case) -> (AccessDecision, AnswerGround, u32) {
        let Case { requester, own_right, stated, policy, request, now } = case;
        let says = |decision, ground| (decision, ground, policy.version);
        if *own_right && request.action.code() == "access" {
            return says(AccessDecision::Permit, AnswerGround::OwnRight);
        }
        let requester = match requester {
            Err(refusal) => {
                return says(AccessDecision::Deny, AnswerGround::NotInForce(*refusal));
            }
            Ok(requester) => requester,
        };
        for (wanted, decision) in [
            (ConsentDecision::Deny, AccessDecision::Deny),
            (ConsentDecision::Permit, AccessDecision::Permit),
        ] {
            let speaking: BTreeSet<ConsentId> = stated
                .iter()
                .filter(|(grantee, live)| {
                    live.decision() == wanted
                        && is_about(grantee, requester)
                        && says_something(live.open().unwrap(), request, *now)
                })
                .map(|(_, live)| live.id)
                .collect();
            if !speaking.is_empty() {
                let named: Vec<_> = speaking.into_iter().take(8).collect();
                return says(decision, AnswerGround::Consents(BoundedVec::truncate_from(named)));
            }
        }
        let asked = request.purpose.code();
        let mut is_ruled = false;
        let mut strictest = AccessDecision::Permit;
        for rule in policy.rules.iter().filter(|rule| rule.kind == requester.kind) {
            let whole = stands_for(rule.purpose.code(), asked);
            is_ruled |= whole;
            if whole || stands_for(asked, rule.purpose.code()) {
                strictest = match (strictest, rule.decision) {
                    (AccessDecision::Deny, _) | (_, AccessDecision::Deny) => AccessDecision::Deny,
                    (AccessDecision::Permit, AccessDecision::Permit) => AccessDecision::Permit,
                    _ => AccessDecision::BreakGlassOnly,
                };
            }
        }
        let decision = if is_ruled { strictest } else { AccessDecision::Deny };
        says(decision, AnswerGround::DefaultPolicy)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_evaluator_equals_the_naive_model(case in any::case()) {
        prop_assert_eq!(case.told(), naive::answer(&case));
    }

    #[test]
    fn order_never_matters(
        (case, shuffled) in any::case()
            .prop_flat_map(|case| (Just(case.stated.clone()).prop_shuffle(), Just(case)))
            .prop_map(|(stated, case)| (case.clone(), Case { stated, ..case })),
        turn in any::<Index>(),
    ) {
        prop_assert_eq!(case.answer().encode(), shuffled.answer().encode());
        let mut turned = case.clone();
        if !turned.policy.rules.is_empty() {
            let mid = turn.index(turned.policy.rules.len());
            turned.policy.rules.try_rotate_left(mid).expect("it is within the rules");
        }
        prop_assert_eq!(case.answer().encode(), turned.answer().encode());
    }

    #[test]
    fn adding_a_deny_never_opens(
        case in any::case(),
        consent in any::consent(Just(ConsentDecision::Deny)),
        at in any::<Index>(),
    ) {
        let mut closed = case.clone();
        closed.stated.insert(
            at.index(case.stated.len() + 1),
            (Grantee::Everyone, live(100, consent)),
        );
        prop_assert!(closed.decision() >= case.decision());
    }

    #[test]
    fn removing_a_permit_never_opens(case in any::case()) {
        for at in permits_of(&case) {
            let mut without = case.clone();
            without.stated.remove(at);
            prop_assert!(without.decision() >= case.decision());
        }
    }

    #[test]
    fn the_expiry_of_a_permit_never_opens(case in any::case(), ago in 0u64..4) {
        for at in permits_of(&case) {
            let mut expired = case.clone();
            let Statement::Open(consent) = &mut expired.stated[at].1.statement else { continue };
            consent.period.to = Some(case.now.saturating_sub(ago));
            prop_assert!(expired.decision() >= case.decision());
        }
    }

    #[test]
    fn widening_a_request_never_opens(
        case in any::case(),
        widenings in prop::collection::vec(any::widening(), 1..4),
    ) {
        let mut wide = case.clone();
        for widening in &widenings {
            wide.request = widening.of(wide.request);
        }
        prop_assert!(wide.decision() >= case.decision(), "{:?}", wide.request);
    }

    #[test]
    fn a_hole_never_reaches_outside_itself(
        consent in any::consent(any::decision()),
        provision in any::provision(),
        at in any::<Index>(),
        request in any::request(),
        now in 0u64..16,
    ) {
        let (without, with) = with_provision(consent, provision.clone(), at);
        let is_inside = is_silenced(&without, &provision, &request);
        if !is_inside {
            prop_assert_eq!(speaks(&with, &request, now), speaks(&without, &request, now));
        }
        // Inside it can only silence: no provision makes a consent speak outside its region.
        prop_assert!(speaks(&without, &request, now) || !speaks(&with, &request, now));
        if is_inside && provision.fills.is_empty() {
            prop_assert!(!speaks(&with, &request, now));
        }
    }

    #[test]
    fn a_fill_changes_nothing_but_where_its_hole_silences(
        consent in any::consent(any::decision()),
        provision in any::provision(),
        at in any::<Index>(),
        request in any::request(),
        now in 0u64..16,
    ) {
        let unfilled = Provision { fills: BoundedVec::new(), ..provision.clone() };
        let (without, holed) = with_provision(consent.clone(), unfilled, at);
        let (_, filled) = with_provision(consent, provision.clone(), at);
        if speaks(&filled, &request, now) != speaks(&holed, &request, now) {
            prop_assert!(is_silenced(&without, &provision, &request));
            prop_assert!(speaks(&filled, &request, now) && speaks(&without, &request, now));
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
        prop_assert!(touches(&region, &request) || !covers(&region, &request));
    }
}

/// The properties would hold of nothing if random cases never got anywhere.
#[test]
fn random_cases_reach_every_answer() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let strategy = any::case();
    let (mut permits, mut denies, mut filled, mut holed, mut by_policy) = (0, 0, 0, 0, 0);
    const CASES: usize = 4_000;
    for _ in 0..CASES {
        let case = strategy.new_tree(&mut runner).expect("a case is made").current();
        let answer = case.answer();
        match (&answer.ground, answer.decision) {
            (AnswerGround::Consents(_), AccessDecision::Permit) => permits += 1,
            (AnswerGround::Consents(_), _) => denies += 1,
            (AnswerGround::DefaultPolicy, AccessDecision::Permit) => by_policy += 1,
            _ => {}
        }
        for (_, live) in &case.stated {
            let consent = live.open().expect("none is sealed");
            let bare = Consent { provisions: BoundedVec::new(), ..consent.clone() };
            if speaks(&bare, &case.request, case.now) {
                let is_inside = consent
                    .provisions
                    .iter()
                    .any(|provision| is_silenced(consent, provision, &case.request));
                match speaks(consent, &case.request, case.now) {
                    true if is_inside => filled += 1,
                    false => holed += 1,
                    true => {}
                }
            }
        }
    }
    for (what, count) in [
        ("permitted by consent", permits),
        ("denied by consent", denies),
        ("permitted by policy", by_policy),
        ("silenced by a hole", holed),
        ("speaking in a fill", filled),
    ] {
        assert!(count > CASES / 200, "only {count} of {CASES} {what}");
    }
}

/// Everybody may claim every purpose but emergencies.
fn claims_of_all() -> BoundedVec<PurposeClaim, ConstU32<MAX_PURPOSE_CLAIMS>> {
    let claim = |purpose, kind| PurposeClaim { purpose, kind, role: None };
    let purposes = [HOPERAT, TREAT, HRESCH, BTG, ERTREAT];
    let claims = OrganisationKind::ALL
        .iter()
        .flat_map(|kind| purposes.map(|purpose| claim(purpose, *kind)))
        .collect();
    BoundedVec::truncate_from(claims)
}

/// The places of the permits among what is stated.
fn permits_of(case: &Case) -> Vec<usize> {
    (0..case.stated.len())
        .filter(|at| case.stated[*at].1.decision() == ConsentDecision::Permit)
        .collect()
}

fn is_silenced(consent: &Consent, provision: &Provision, request: &AccessRequest) -> bool {
    match consent.decision {
        ConsentDecision::Permit => touches(&provision.hole, request),
        ConsentDecision::Deny => covers(&provision.hole, request),
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

// Cases from practice. Each denial stands beside its nearest permit.

fn policy() -> PolicyTables {
    PolicyTables { claims: claims_of_all(), ..Default::default() }
}

const NOW: Moment = 1_000;
const HOSPITAL: OrganisationId = OrganisationId(1);
const CLINIC: OrganisationId = OrganisationId(2);

fn region() -> Region {
    Region {
        actions: ActionSet::of(&[ACCESS]),
        purposes: PurposeSet::of(&[TREAT]),
        classes: DataClassSet::all(),
        confidentiality: Confidentiality::N,
        labels: SensitivitySet::EMPTY,
        author: None,
        tags: TagSet::EMPTY,
        data_period: None,
    }
}

fn treatment() -> Consent {
    Consent {
        decision: ConsentDecision::Permit,
        region: region(),
        period: Period { from: 0, to: None },
        regulatory_basis: LegalBasis::GDPR_CONSENT,
        category: ConsentCategory::INFA,
        source: None,
        programme: None,
        tags: DataTags::new(),
        provisions: BoundedVec::new(),
    }
}

fn denial(region: Region) -> Consent {
    Consent { decision: ConsentDecision::Deny, region, ..treatment() }
}

/// A denial of everything that the region could hold.
fn whole(region: Region) -> Region {
    Region { confidentiality: Confidentiality::U, labels: SensitivitySet::EMPTY, ..region }
}

fn with_hole(consent: Consent, hole: Region, fills: &[Region]) -> Consent {
    let fills = BoundedVec::truncate_from(fills.to_vec());
    Consent { provisions: BoundedVec::truncate_from(vec![Provision { hole, fills }]), ..consent }
}

fn live(id: u64, consent: Consent) -> LiveConsent {
    LiveConsent {
        id: ConsentId(id),
        policy_version: 0,
        sponsor: OrganisationId(0),
        by: GrantedBy::Controller,
        verification: Verification::NotAsked,
        replaces: Default::default(),
        statement: Statement::Open(consent),
    }
}

fn labelled(labels: &[Sensitivity]) -> SensitivitySet {
    SensitivitySet::of(labels)
}

/// A doctor at the hospital who asks for a plain observation for treatment.
fn asks(stated: &[(Grantee<u64>, Consent)]) -> Case {
    Case {
        requester: Ok(Requester {
            account: 1,
            organisation: HOSPITAL,
            kind: OrganisationKind::HOSPITAL,
            roles: RoleSet::of(&[PractitionerRole::DOCTOR]),
            is_alias: false,
        }),
        own_right: false,
        stated: (0..)
            .zip(stated)
            .map(|(id, (grantee, consent))| (grantee.clone(), live(id, consent.clone())))
            .collect(),
        policy: policy(),
        request: AccessRequest {
            action: ACCESS,
            purpose: TREAT,
            class: Some(DataClass::OBSERVATION),
            confidentiality: Some(Confidentiality::N),
            labels: Some(SensitivitySet::EMPTY),
            author: Some(HOSPITAL),
            tags: None,
            data_time: Some(500),
        },
        now: NOW,
    }
}

impl Case {
    fn by(mut self, change: impl FnOnce(&mut Requester<u64>)) -> Self {
        change(self.requester.as_mut().expect("it counts"));
        self
    }

    fn of(mut self, change: impl FnOnce(&mut AccessRequest)) -> Self {
        change(&mut self.request);
        self
    }
}

fn permitted(case: Case) {
    assert_eq!(case.decision(), AccessDecision::Permit, "{case:?}");
}

fn denied(case: Case) {
    assert_eq!(case.decision(), AccessDecision::Deny, "{case:?}");
}

#[test]
fn treatment_at_one_hospital_is_not_treatment_at_another() {
    let case = asks(&[(Grantee::Organisation(HOSPITAL), treatment())]);
    let grounds = AnswerGround::Consents(BoundedVec::truncate_from(vec![ConsentId(0)]));
    assert_eq!(case.told(), (AccessDecision::Permit, grounds, 0));
    let elsewhere = case.by(|it| it.organisation = CLINIC);
    assert_eq!(elsewhere.told(), (AccessDecision::Deny, AnswerGround::DefaultPolicy, 0));
}

#[test]
fn one_practitioner_is_meant_at_one_organisation_only() {
    let grantee = Grantee::Practitioner { organisation: HOSPITAL, account: 1 };
    let case = asks(&[(grantee, treatment())]);
    permitted(case.clone());
    denied(case.clone().by(|it| it.account = 2));
    denied(case.by(|it| it.organisation = CLINIC));
}

#[test]
fn what_doctors_may_cardiologists_may_and_not_the_reverse() {
    let to = |role| asks(&[(Grantee::Role { organisation: HOSPITAL, role }, treatment())]);
    let as_a = |role, case: Case| case.by(|it| it.roles = RoleSet::of(&[role]));
    use PractitionerRole::{CARDIOLOGIST, DOCTOR, NURSE, ONCOLOGIST};
    permitted(as_a(CARDIOLOGIST, to(DOCTOR)));
    denied(as_a(NURSE, to(DOCTOR)));
    permitted(as_a(CARDIOLOGIST, to(CARDIOLOGIST)));
    denied(as_a(DOCTOR, to(CARDIOLOGIST)));
    denied(as_a(ONCOLOGIST, to(CARDIOLOGIST)));
    denied(as_a(CARDIOLOGIST, to(DOCTOR)).by(|it| it.organisation = CLINIC));
}

#[test]
fn every_hospital_is_no_insurer() {
    let case = asks(&[(Grantee::Kind(OrganisationKind::HOSPITAL), treatment())]);
    permitted(case.clone().by(|it| it.organisation = CLINIC));
    denied(case.by(|it| it.kind = OrganisationKind::INSURER));
}

#[test]
fn a_purpose_stands_for_its_kinds_and_not_for_what_is_above() {
    let case = asks(&[(Grantee::Everyone, treatment())]);
    permitted(case.clone().of(|it| it.purpose = COC));
    denied(case.of(|it| it.purpose = HRESCH));
    let coordination = Region { purposes: PurposeSet::of(&[COC]), ..region() };
    let case = asks(&[(Grantee::Everyone, Consent { region: coordination, ..treatment() })]);
    permitted(case.clone().of(|it| it.purpose = COC));
    denied(case);
}

#[test]
fn no_action_implies_another() {
    let case = asks(&[(Grantee::Everyone, treatment())]);
    permitted(case.clone());
    for action in ConsentAction::ALL.iter().filter(|action| **action != ACCESS) {
        denied(case.clone().of(|it| it.action = *action));
    }
}

#[test]
fn a_hole_of_a_sensitive_label_excludes_research_on_it() {
    let all_labels =
        Region { purposes: PurposeSet::of(&[HRESCH]), labels: SensitivitySet::all(), ..region() };
    let substance_use = Region {
        confidentiality: Confidentiality::U,
        labels: labelled(&[Sensitivity::SUD]),
        ..all_labels
    };
    let consent = with_hole(Consent { region: all_labels, ..treatment() }, substance_use, &[]);
    let case = asks(&[(Grantee::Everyone, consent)]).of(|it| it.purpose = HRESCH);
    let about = |labels: &[Sensitivity]| case.clone().of(|it| it.labels = Some(labelled(labels)));
    permitted(about(&[]));
    permitted(about(&[Sensitivity::HIV]));
    denied(about(&[Sensitivity::SUD]));
    // A kind of it, what it is a kind of, and whatever bears it among others.
    denied(about(&[Sensitivity::OPIOIDUD]));
    denied(about(&[Sensitivity::SPI]));
    denied(about(&[Sensitivity::HIV, Sensitivity::ETHUD]));
    denied(case.of(|it| it.labels = None));
}

#[test]
fn a_fill_speaks_again_inside_its_hole() {
    let imaging = Region {
        classes: DataClassSet::of(&[DataClass::IMAGING_STUDY]),
        confidentiality: Confidentiality::U,
        ..region()
    };
    let recent = Region {
        classes: DataClassSet::of(&[DataClass::IMAGING_STUDY]),
        data_period: Some(Period { from: 400, to: None }),
        ..region()
    };
    let case = asks(&[(Grantee::Everyone, with_hole(treatment(), imaging, &[recent]))]);
    permitted(case.clone());
    let imaging = case.of(|it| it.class = Some(DataClass::IMAGING_STUDY));
    permitted(imaging.clone());
    denied(imaging.clone().of(|it| it.data_time = Some(399)));
    denied(imaging.of(|it| it.data_time = None));
}

#[test]
fn a_denial_overrides_every_permit() {
    let permit = (Grantee::Practitioner { organisation: HOSPITAL, account: 1 }, treatment());
    let deny = (Grantee::Everyone, denial(whole(region())));
    permitted(asks(std::slice::from_ref(&permit)));
    denied(asks(&[permit.clone(), deny.clone()]));
    denied(asks(&[deny.clone(), permit.clone()]));
    let grounds = AnswerGround::Consents(BoundedVec::truncate_from(vec![ConsentId(1)]));
    assert_eq!(asks(&[permit, deny]).answer().ground, grounds);
}

#[test]
fn a_denial_reaches_what_it_only_touches() {
    let coordination = Region { purposes: PurposeSet::of(&[COC]), ..whole(region()) };
    let case = asks(&[(Grantee::Everyone, treatment()), (Grantee::Everyone, denial(coordination))]);
    denied(case.clone().of(|it| it.purpose = COC));
    denied(case.clone());
    permitted(case.of(|it| it.purpose = CLINTRL));
}

#[test]
fn a_denial_is_silent_in_its_exception() {
    let everything = Consent {
        region: Region {
            confidentiality: Confidentiality::V,
            labels: SensitivitySet::all(),
            ..region()
        },
        ..treatment()
    };
    let excepted = Region {
        classes: DataClassSet::of(&[DataClass::OBSERVATION]),
        confidentiality: Confidentiality::N,
        ..region()
    };
    let deny = with_hole(denial(whole(region())), excepted, &[]);
    let case = asks(&[(Grantee::Everyone, everything), (Grantee::Everyone, deny)]);
    permitted(case.clone());
    denied(case.clone().of(|it| it.class = Some(DataClass::CONDITION)));
    denied(case.clone().of(|it| it.confidentiality = Some(Confidentiality::R)));
    denied(case.clone().of(|it| it.labels = Some(labelled(&[Sensitivity::HIV]))));
    denied(case.of(|it| it.class = None));
}

#[test]
fn what_is_not_known_is_not_permitted_and_is_denied() {
    let case = asks(&[(Grantee::Everyone, treatment())]);
    permitted(case.clone());
    denied(case.clone().of(|it| it.labels = None));
    denied(case.clone().of(|it| it.class = None));
    denied(case.of(|it| it.confidentiality = None));

    let hiv = Region { labels: labelled(&[Sensitivity::HIV]), ..whole(region()) };
    let all = Region { labels: SensitivitySet::all(), ..region() };
    let case = asks(&[
        (Grantee::Everyone, Consent { region: all, ..treatment() }),
        (Grantee::Everyone, denial(hiv)),
    ]);
    permitted(case.clone());
    denied(case.clone().of(|it| it.labels = Some(labelled(&[Sensitivity::HIV]))));
    let unknown = case.of(|it| it.labels = None);
    let grounds = AnswerGround::Consents(BoundedVec::truncate_from(vec![ConsentId(1)]));
    assert_eq!(unknown.answer().ground, grounds);
}

#[test]
fn every_label_of_the_data_must_be_named() {
    let named = |labels: &[Sensitivity]| {
        let region = Region { labels: labelled(labels), ..region() };
        asks(&[(Grantee::Everyone, Consent { region, ..treatment() })])
            .of(|it| it.labels = Some(labelled(&[Sensitivity::HIV, Sensitivity::ETHUD])))
    };
    permitted(named(&[Sensitivity::HIV, Sensitivity::ETHUD]));
    denied(named(&[Sensitivity::HIV]));
    // A permit names labels exactly: what is above stands for nothing.
    denied(named(&[Sensitivity::HIV, Sensitivity::SUD]));
}

#[test]
fn confidentiality_is_a_ceiling_for_a_permit_and_a_floor_for_a_denial() {
    let case = asks(&[(Grantee::Everyone, treatment())]);
    permitted(case.clone().of(|it| it.confidentiality = Some(Confidentiality::L)));
    denied(case.of(|it| it.confidentiality = Some(Confidentiality::R)));

    let all = Region { confidentiality: Confidentiality::V, ..region() };
    let restricted = Region { confidentiality: Confidentiality::R, ..region() };
    let case = asks(&[
        (Grantee::Everyone, Consent { region: all, ..treatment() }),
        (Grantee::Everyone, denial(restricted)),
    ]);
    permitted(case.clone());
    denied(case.clone().of(|it| it.confidentiality = Some(Confidentiality::R)));
    denied(case.of(|it| it.confidentiality = Some(Confidentiality::V)));
}

#[test]
fn emergencies_are_never_reached_by_subsumption() {
    let case = asks(&[(Grantee::Everyone, treatment())]);
    permitted(case.clone().of(|it| it.purpose = ETREAT));
    denied(case.clone().of(|it| it.purpose = BTG));
    denied(case.of(|it| it.purpose = ERTREAT));

    let rule = PolicyRule {
        jurisdiction: None,
        purpose: TREAT,
        kind: OrganisationKind::HOSPITAL,
        decision: AccessDecision::Permit,
    };
    let policy =
        PolicyTables { version: 1, rules: BoundedVec::truncate_from(vec![rule]), ..policy() };
    let case = Case { policy, ..asks(&[]) };
    permitted(case.clone().of(|it| it.purpose = ETREAT));
    denied(case.clone().of(|it| it.purpose = BTG));
    denied(case.of(|it| it.purpose = ERTREAT));
}

#[test]
fn own_right_is_to_have_access_and_no_denial_closes_it() {
    let deny = (Grantee::Everyone, denial(whole(region())));
    let own = Case {
        own_right: true,
        requester: Err(StandingRefusal::NotVouchedFor),
        ..asks(std::slice::from_ref(&deny))
    };
    assert_eq!(own.answer().ground, AnswerGround::OwnRight);
    permitted(own.clone());
    denied(own.of(|it| it.action = DISCLOSE));
    denied(Case { own_right: true, ..asks(&[deny]) }.of(|it| it.action = DISCLOSE));
}

#[test]
fn a_suspended_organisation_has_no_access_while_it_is() {
    let case = asks(&[(Grantee::Everyone, treatment())]);
    permitted(case.clone());
    let suspended = Case { requester: Err(StandingRefusal::OrganisationNotActive), ..case };
    assert_eq!(
        suspended.answer().ground,
        AnswerGround::NotInForce(StandingRefusal::OrganisationNotActive)
    );
    denied(suspended);
}

#[test]
fn the_strictest_rule_of_the_default_policy_answers() {
    let rule = |purpose, decision| PolicyRule {
        jurisdiction: None,
        purpose,
        kind: OrganisationKind::HOSPITAL,
        decision,
    };
    let under = |rules: &[PolicyRule]| {
        let rules = BoundedVec::truncate_from(rules.to_vec());
        Case { policy: PolicyTables { version: 3, rules, ..policy() }, ..asks(&[]) }
    };
    use AccessDecision::{BreakGlassOnly, Deny, Permit};
    let open = under(&[rule(TREAT, Permit)]);
    assert_eq!(open.told(), (Permit, AnswerGround::DefaultPolicy, 3));
    denied(open.clone().by(|it| it.kind = OrganisationKind::INSURER));
    denied(open.of(|it| it.purpose = HRESCH));
    let glass = under(&[rule(TREAT, Permit), rule(TREAT, BreakGlassOnly)]);
    assert_eq!(glass.decision(), BreakGlassOnly);
    denied(under(&[rule(TREAT, Deny), rule(TREAT, BreakGlassOnly), rule(TREAT, Permit)]));
    // A stricter rule for a kind of the purpose closes the purpose as well: who asks for treatment
    // asks for coordination of care.
    let mixed = under(&[rule(TREAT, Permit), rule(COC, Deny)]);
    denied(mixed.clone().of(|it| it.purpose = COC));
    denied(mixed.clone());
    permitted(mixed.of(|it| it.purpose = CLINTRL));
    // And a rule for a kind does not stand for the whole.
    denied(under(&[rule(COC, Permit)]));
    permitted(under(&[rule(COC, Permit)]).of(|it| it.purpose = COC));
}

#[test]
fn a_consent_speaks_in_its_period_only() {
    let period = Period { from: NOW, to: Some(NOW + 10) };
    let case = asks(&[(Grantee::Everyone, Consent { period, ..treatment() })]);
    permitted(case.clone());
    permitted(Case { now: NOW + 9, ..case.clone() });
    denied(Case { now: NOW + 10, ..case.clone() });
    denied(Case { now: NOW - 1, ..case });
}

#[test]
fn only_what_the_author_wrote() {
    let by_hospital = Region { author: Some(HOSPITAL), ..region() };
    let case = asks(&[(Grantee::Everyone, Consent { region: by_hospital, ..treatment() })]);
    permitted(case.clone());
    denied(case.clone().of(|it| it.author = Some(CLINIC)));
    denied(case.of(|it| it.author = None));

    let case =
        asks(&[(Grantee::Everyone, treatment()), (Grantee::Everyone, denial(whole(by_hospital)))]);
    permitted(case.clone().of(|it| it.author = Some(CLINIC)));
    denied(case.clone());
    denied(case.of(|it| it.author = None));
}

#[test]
fn only_data_about_the_period() {
    let recent = Region { data_period: Some(Period { from: 400, to: Some(600) }), ..region() };
    let case = asks(&[(Grantee::Everyone, Consent { region: recent, ..treatment() })]);
    permitted(case.clone());
    denied(case.clone().of(|it| it.data_time = Some(600)));
    denied(case.of(|it| it.data_time = None));

    let case =
        asks(&[(Grantee::Everyone, treatment()), (Grantee::Everyone, denial(whole(recent)))]);
    permitted(case.clone().of(|it| it.data_time = Some(399)));
    denied(case.clone());
    denied(case.of(|it| it.data_time = None));
}

#[test]
fn an_answer_names_the_oldest_consents_only() {
    let many = vec![(Grantee::Everyone, treatment()); 2 * MAX_GROUNDS as usize];
    let mut case = asks(&many);
    case.stated.reverse();
    let oldest: Vec<_> = (0..u64::from(MAX_GROUNDS)).map(ConsentId).collect();
    assert_eq!(case.answer().ground, AnswerGround::Consents(BoundedVec::truncate_from(oldest)));
}

#[test]
fn the_keys_of_a_requester_are_few_and_each_is_there_once() {
    let requester = |roles: &[PractitionerRole]| Requester {
        account: 1u64,
        organisation: HOSPITAL,
        kind: OrganisationKind::HOSPITAL,
        roles: RoleSet::of(roles),
        is_alias: false,
    };
    assert_eq!(keys(&requester(&[])).len(), 4);
    use PractitionerRole::{CARDIOLOGIST, DOCTOR, NURSE, ONCOLOGIST, PHARMACIST};
    // Both doctors' kinds have one parent.
    assert_eq!(keys(&requester(&[CARDIOLOGIST, ONCOLOGIST, DOCTOR])).len(), 7);
    let most = keys(&requester(&[CARDIOLOGIST, ONCOLOGIST, NURSE, PHARMACIST]));
    assert!(most.len() <= MAX_KEYS as usize);
    let once: std::collections::BTreeSet<_> = most.iter().collect();
    assert_eq!(once.len(), most.len());
}
