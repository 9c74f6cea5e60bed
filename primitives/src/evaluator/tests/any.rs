//! Anything random, from few enough codes that consents and requests meet.

use super::*;
use crate::{
    codes::{DataUseModifier, Jurisdiction},
    consent::{SealedDeny, MAX_FILLS, MAX_PROVISIONS},
    research::{Disease, OntologyTerm},
    Commitment,
};
use proptest::{
    prelude::*,
    sample::{select, subsequence},
};
use sp_core::ConstU32;

const PURPOSES: [PurposeOfUse; 10] =
    [HOPERAT, TREAT, COC, CLINTRL, ETREAT, BTG, ERTREAT, HRESCH, CLINTRCH, CLINTRCHPC];
const CLASSES: [DataClass; 4] = [
    DataClass::OBSERVATION,
    DataClass::COMPOSITION,
    DataClass::PATIENT_SUMMARY,
    DataClass::DISCHARGE_REPORT,
];
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
const MODIFIERS: [DataUseModifier; 18] = [
    DataUseModifier::RS,
    DataUseModifier::NMDS,
    DataUseModifier::GSO,
    DataUseModifier::NPUNCU,
    DataUseModifier::PUB,
    DataUseModifier::COL,
    DataUseModifier::IRB,
    DataUseModifier::GS,
    DataUseModifier::MOR,
    DataUseModifier::TS,
    DataUseModifier::US,
    DataUseModifier::PS,
    DataUseModifier::IS,
    DataUseModifier::RTN,
    DataUseModifier::CC,
    DataUseModifier::NPOA,
    DataUseModifier::NPU,
    DataUseModifier::NCU,
];

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

fn some_tags() -> impl Strategy<Value = DataTags> {
    subsequence(&[1u8, 2, 3][..], 0..=3).prop_map(|seeds| tags(&seeds))
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

/// A region; whoever names tags of a consent that has fewer points at nothing.
pub fn region() -> impl Strategy<Value = Region> {
    (
        some_or_all(&[ACCESS, DISCLOSE]),
        some_or_all(&PURPOSES),
        some_or_all(&CLASSES),
        prop_oneof![level(), Just(Confidentiality::V)],
        prop_oneof![labels(), Just(SensitivitySet::all())],
        rarely(organisation()),
        prop_oneof![4 => Just(TagSet::EMPTY), 1 => (0u8..8).prop_map(TagSet)],
        rarely(period()),
    )
        .prop_map(
            |(actions, purposes, classes, confidentiality, labels, author, tags, data_period)| {
                Region {
                    actions: ActionSet::of(&actions),
                    purposes: PurposeSet::of(&purposes),
                    classes: DataClassSet::of(&classes),
                    confidentiality,
                    labels,
                    author,
                    tags,
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

pub fn consent(decision: impl Strategy<Value = ConsentDecision>) -> impl Strategy<Value = Consent> {
    let provisions = prop_oneof![
        2 => Just(Vec::new()),
        2 => prop::collection::vec(provision(), 1..=2),
        1 => prop::collection::vec(provision(), 1..=MAX_PROVISIONS as usize),
    ];
    // Programme 2 is one that is not among the facts.
    let programme = prop::option::weighted(0.35, (0u32..3).prop_map(ProgrammeId));
    (decision, region(), period(), some_tags(), programme, provisions).prop_map(
        |(decision, region, period, tags, programme, provisions)| Consent {
            decision,
            period,
            tags,
            programme,
            provisions: BoundedVec::truncate_from(provisions),
            ..permit(region)
        },
    )
}

pub fn sealed_deny() -> impl Strategy<Value = Statement> {
    period().prop_map(|period| {
        Statement::Sealed(SealedDeny { commitment: Commitment(H256([9; 32])), period })
    })
}

fn statement() -> impl Strategy<Value = Statement> {
    prop_oneof![
        30 => consent(decision()).prop_map(Statement::Open),
        1 => sealed_deny(),
    ]
}

pub fn verification() -> impl Strategy<Value = Verification> {
    prop_oneof![
        4 => Just(Verification::NotAsked),
        2 => Just(Verification::Verified),
        1 => Just(Verification::Refuted),
    ]
}

fn grantee() -> impl Strategy<Value = Grantee<u64>> {
    prop_oneof![
        (organisation(), 1u64..3)
            .prop_map(|(organisation, account)| Grantee::Practitioner { organisation, account }),
        organisation().prop_map(Grantee::Organisation),
        (organisation(), role())
            .prop_map(|(organisation, role)| Grantee::Role { organisation, role }),
        select(&KINDS[..]).prop_map(Grantee::Kind),
        Just(Grantee::Everyone),
    ]
}

/// Consents of different numbers.
pub fn stated() -> impl Strategy<Value = Vec<Stated>> {
    prop::collection::vec((grantee(), statement(), verification()), 0..10).prop_map(|all| {
        (0..)
            .zip(all)
            .map(|(id, (grantee, statement, verification))| {
                let plain = live(id, permit(super::region()));
                (grantee, LiveConsent { verification, statement, ..plain })
            })
            .collect()
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
        mostly(some_tags()),
        mostly(0u64..16),
    )
        .prop_map(
            |(action, purpose, class, confidentiality, labels, author, tags, data_time)| {
                AccessRequest {
                    action,
                    purpose,
                    class,
                    confidentiality,
                    labels,
                    author,
                    tags,
                    data_time,
                }
            },
        )
}

pub fn any_requester() -> impl Strategy<Value = Requester<u64>> {
    (1u64..3, organisation(), select(&KINDS[..]), subsequence(&ROLES[..], 0..=4)).prop_map(
        |(account, organisation, kind, roles)| requester(account, organisation, kind, &roles),
    )
}

pub fn jurisdiction() -> impl Strategy<Value = Jurisdiction> {
    prop_oneof![Just(Jurisdiction(*b"NL")), Just(Jurisdiction(*b"DE"))]
}

fn policy() -> impl Strategy<Value = PolicyTables> {
    let decision =
        select(&[AccessDecision::Permit, AccessDecision::BreakGlassOnly, AccessDecision::Deny][..]);
    let rule = (rarely(jurisdiction()), purpose(), select(&KINDS[..]), decision).prop_map(
        |(jurisdiction, purpose, kind, decision)| PolicyRule {
            jurisdiction,
            purpose,
            kind,
            decision,
        },
    );
    let claim = (purpose(), select(&KINDS[..]), rarely(role()))
        .prop_map(|(purpose, kind, role)| PurposeClaim { purpose, kind, role });
    let claims = prop_oneof![
        9 => Just(claims_of_all()),
        1 => prop::collection::vec(claim, 0..8).prop_map(BoundedVec::truncate_from),
    ];
    (0u32..3, claims, prop::collection::vec(rule, 0..8)).prop_map(|(version, claims, rules)| {
        PolicyTables { version, claims, rules: BoundedVec::truncate_from(rules) }
    })
}

/// Everybody may claim every purpose.
pub fn claims_of_all() -> BoundedVec<PurposeClaim, ConstU32<MAX_PURPOSE_CLAIMS>> {
    let claims = KINDS
        .iter()
        .flat_map(|kind| PURPOSES.map(|purpose| PurposeClaim { purpose, kind: *kind, role: None }))
        .collect();
    BoundedVec::truncate_from(claims)
}

fn term() -> impl Strategy<Value = OntologyTerm> {
    (1u8..4).prop_map(|seed| OntologyTerm(H256([seed; 32])))
}

pub fn disease() -> impl Strategy<Value = Disease> {
    (term(), prop::collection::vec(term(), 0..3)).prop_map(|(term, ancestors)| Disease {
        term,
        ancestors: BoundedVec::truncate_from(ancestors),
    })
}

fn few<S: Strategy, Bound: sp_core::Get<u32> + 'static>(
    of: S,
) -> impl Strategy<Value = BoundedVec<S::Value, Bound>>
where
    S::Value: 'static,
{
    prop::collection::vec(of, 0..3).prop_map(BoundedVec::truncate_from)
}

fn commitment() -> impl Strategy<Value = Commitment> {
    (1u8..3).prop_map(|seed| Commitment(H256([seed; 32])))
}

pub fn any_programme() -> impl Strategy<Value = Programme<u64>> {
    let wide = [DataUsePermission::GRU, DataUsePermission::NRES];
    let permission = prop_oneof![2 => select(wide.to_vec()), 1 => select(DataUsePermission::ALL)];
    let duties = [
        DataUseModifier::PUB,
        DataUseModifier::COL,
        DataUseModifier::RTN,
        DataUseModifier::MOR,
        DataUseModifier::TS,
    ];
    let modifiers =
        prop_oneof![subsequence(duties.to_vec(), 0..4), subsequence(MODIFIERS.to_vec(), 0..4),];
    let terms = (few(disease()), few(term()), few(jurisdiction()), few(organisation()));
    let approved = (few(commitment()), few(1u64..3), few(commitment()));
    let ends = (prop::option::of(0u64..9), prop::option::of(0u16..9));
    (permission, modifiers, terms, approved, ends).prop_map(
        |(permission, modifiers, terms, approved, ends)| Programme {
            permission,
            modifiers: DataUseModifierSet::of(&modifiers),
            diseases: terms.0,
            research_types: terms.1,
            countries: terms.2,
            institutions: terms.3,
            projects: approved.0,
            users: approved.1,
            ethics_permits: approved.2,
            publish_from: ends.0,
            months: ends.1,
        },
    )
}

pub fn aims() -> impl Strategy<Value = StudyAimSet> {
    prop_oneof![
        2 => Just(StudyAimSet::of(&[StudyAim::HEALTH])),
        1 => subsequence(StudyAim::ALL, 0..3).prop_map(|aims| StudyAimSet::of(&aims)),
    ]
}

pub fn any_study() -> impl Strategy<Value = Study> {
    let seldom = || prop::bool::weighted(0.2);
    (
        aims(),
        (few(disease()), few(term()), few(jurisdiction())),
        (prop::bool::ANY, seldom(), seldom()),
        (mostly(commitment()), mostly(commitment())),
    )
        .prop_map(|(aims, terms, is, approved)| Study {
            aims,
            diseases: terms.0,
            research_types: terms.1,
            countries: terms.2,
            is_genetic: is.0,
            is_commercial: is.1,
            is_for_profit: is.2,
            project: approved.0,
            ethics_permit: approved.1,
        })
}

pub fn case() -> impl Strategy<Value = Case> {
    let requester = prop_oneof![
        19 => any_requester().prop_map(Ok),
        1 => Just(Err(StandingRefusal::OrganisationNotActive)),
    ];
    let person = (requester, prop::bool::weighted(0.05), prop::bool::weighted(0.02));
    let research = (mostly(any_study()), prop::array::uniform2(any_programme()));
    (person, stated(), research, (mostly(jurisdiction()), policy()), request(), 0u64..16).prop_map(
        |(person, stated, research, rules, request, now)| Case {
            requester: person.0,
            own_right: person.1,
            practitioner_denied: person.2,
            stated,
            study: research.0,
            programmes: (0..).map(ProgrammeId).zip(research.1).collect(),
            jurisdiction: rules.0,
            policy: rules.1,
            request,
            now,
        },
    )
}

/// A case in which nothing but programmes and studies decides, and consents speak if those let them.
pub fn research_case() -> impl Strategy<Value = Case> {
    (case(), any_requester(), any_study()).prop_map(|(mut case, requester, study)| {
        case.requester = Ok(requester);
        (case.own_right, case.practitioner_denied) = (false, false);
        case.study = Some(study);
        case.policy.claims = claims_of_all();
        case.request = AccessRequest { purpose: HRESCH, ..asks(&[]).request };
        case.stated.retain(|(_, live)| live.open().is_some());
        for (place, (grantee, live)) in (0u32..).zip(&mut case.stated) {
            *grantee = Grantee::Everyone;
            let Statement::Open(stated) = &mut live.statement else { continue };
            let everything = Region { purposes: PurposeSet::of(&[HRESCH]), ..super::region() };
            *stated = Consent {
                programme: Some(ProgrammeId(place % 2)),
                ..match stated.decision {
                    ConsentDecision::Permit => permit(all_of(everything)),
                    ConsentDecision::Deny => deny(whole(everything)),
                }
            };
        }
        case
    })
}

/// A way to ask for more, or to be known for less.
#[derive(Clone, Debug)]
pub enum Widening {
    Class,
    Confidentiality,
    Labels,
    Author,
    Tags,
    DataTime,
    MoreConfidential(Confidentiality),
    MoreLabels(SensitivitySet),
    Purpose,
    ClassAbove,
    Study,
    Aims,
    MoreAims(StudyAimSet),
    Diseases,
    MoreDiseases(Disease),
    ResearchTypes,
    MoreResearchTypes(OntologyTerm),
    Countries,
    MoreCountries(Jurisdiction),
    Commercial,
    ForProfit,
    NoProject,
    NoEthicsPermit,
    Jurisdiction,
    PersonHidden,
}

pub fn widening() -> impl Strategy<Value = Widening> {
    prop_oneof![
        Just(Widening::Class),
        Just(Widening::Confidentiality),
        Just(Widening::Labels),
        Just(Widening::Author),
        Just(Widening::Tags),
        Just(Widening::DataTime),
        level().prop_map(Widening::MoreConfidential),
        labels().prop_map(Widening::MoreLabels),
        Just(Widening::Purpose),
        Just(Widening::ClassAbove),
        prop_oneof![
            Just(Widening::Study),
            Just(Widening::Aims),
            aims().prop_map(Widening::MoreAims),
            Just(Widening::Diseases),
            disease().prop_map(Widening::MoreDiseases),
            Just(Widening::ResearchTypes),
            term().prop_map(Widening::MoreResearchTypes),
            Just(Widening::Countries),
            jurisdiction().prop_map(Widening::MoreCountries),
            Just(Widening::Commercial),
            Just(Widening::ForProfit),
            Just(Widening::NoProject),
            Just(Widening::NoEthicsPermit),
        ],
        Just(Widening::Jurisdiction),
        Just(Widening::PersonHidden),
    ]
}

impl Widening {
    pub fn of(&self, mut case: Case) -> Case {
        let request = &mut case.request;
        match self {
            Self::Class => request.class = None,
            Self::Confidentiality => request.confidentiality = None,
            Self::Labels => request.labels = None,
            Self::Author => request.author = None,
            Self::Tags => request.tags = None,
            Self::DataTime => request.data_time = None,
            Self::MoreConfidential(more) => {
                request.confidentiality = request.confidentiality.map(|level| level.max(*more));
            }
            Self::MoreLabels(more) => {
                request.labels = request.labels.map(|own| own.union(*more));
            }
            // An emergency is no part of the purpose above it: it has its own journey.
            Self::Purpose if is_emergency(request.purpose) => {}
            Self::Purpose => {
                request.purpose = request.purpose.parent().unwrap_or(request.purpose);
            }
            Self::ClassAbove => {
                request.class = request.class.map(|class| class.parent().unwrap_or(class));
            }
            Self::Study => case.study = None,
            Self::Jurisdiction => case.jurisdiction = None,
            Self::PersonHidden => case.practitioner_denied = true,
            of_study => {
                if let Some(study) = &mut case.study {
                    of_study.widen(study);
                }
            }
        }
        case
    }

    /// None stated is not known; where something is, there may be more.
    fn widen(&self, study: &mut Study) {
        fn push<T, Bound: sp_core::Get<u32>>(to: &mut BoundedVec<T, Bound>, more: T) {
            if !to.is_empty() {
                to.try_push(more).unwrap_or_else(|_| panic!("there is a place"));
            }
        }
        match self {
            Self::Aims => study.aims = StudyAimSet::EMPTY,
            Self::MoreAims(more) if !study.aims.is_empty() => study.aims = study.aims.union(*more),
            Self::Diseases => study.diseases.clear(),
            Self::MoreDiseases(more) => push(&mut study.diseases, more.clone()),
            Self::ResearchTypes => study.research_types.clear(),
            Self::MoreResearchTypes(more) => push(&mut study.research_types, *more),
            Self::Countries => study.countries.clear(),
            Self::MoreCountries(more) => push(&mut study.countries, *more),
            Self::Commercial => study.is_commercial = true,
            Self::ForProfit => study.is_for_profit = true,
            Self::NoProject => study.project = None,
            Self::NoEthicsPermit => study.ethics_permit = None,
            _ => {}
        }
    }
}
