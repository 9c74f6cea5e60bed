//! Cases from practice, as data: each refusal beside the nearest question that is permitted, from
//! which it differs in one fact. `docs/consent-cases.md` is written from them.

mod care;
mod page;
mod pcf;
mod policies;
mod research;

use super::{naming::day, *};

/// Two questions that differ in one fact: one is permitted, the other is not.
struct Practice {
    title: &'static str,
    /// Where it comes from, or what it shows.
    note: &'static str,
    permitted: Case,
    refused: Case,
    /// What the second is answered.
    refusal: AccessDecision,
}

/// A chapter of the page.
struct Chapter {
    title: &'static str,
    cases: Vec<Practice>,
}

/// A case whose second question differs from the first by this change.
fn practice(
    title: &'static str,
    note: &'static str,
    permitted: Case,
    change: impl FnOnce(Case) -> Case,
) -> Practice {
    let refused = change(permitted.clone());
    Practice { title, note, permitted, refused, refusal: AccessDecision::Deny }
}

impl Practice {
    fn answered(self, refusal: AccessDecision) -> Self {
        Self { refusal, ..self }
    }
}

fn chapters() -> Vec<Chapter> {
    vec![
        Chapter { title: "IHE PCF, basic", cases: pcf::basic() },
        Chapter { title: "IHE PCF, intermediate", cases: pcf::intermediate() },
        Chapter { title: "IHE PCF, advanced", cases: pcf::advanced() },
        Chapter { title: "Who asks", cases: care::who() },
        Chapter { title: "What is asked", cases: care::what() },
        Chapter { title: "When, and by whom it was stated", cases: care::when() },
        Chapter { title: "Exceptions", cases: care::exceptions() },
        Chapter { title: "Sealed denials", cases: care::sealed() },
        Chapter { title: "Research", cases: research::cases() },
        Chapter { title: "Default policies and claims", cases: policies::cases() },
    ]
}

/// The day on which the cases play.
const TODAY: (u16, u16, u64) = (2026, 3, 2);

fn today() -> Moment {
    day(TODAY.0, TODAY.1, TODAY.2)
}

/// A doctor at the hospital asks today for a plain observation of this January, for treatment.
fn visit(stated: &[(Grantee<u64>, Consent)]) -> Case {
    let mut case = asks(stated);
    case.now = today();
    case.request.data_time = Some(day(2026, 1, 15));
    case
}

/// What is stated holds from this year on.
fn from_this_year(consent: Consent) -> Consent {
    Consent { period: Period { from: day(2026, 1, 1), to: None }, ..consent }
}

/// A permit of this region from this year on.
fn may(region: Region) -> Consent {
    from_this_year(permit(region))
}

/// A denial of this region from this year on.
fn may_not(region: Region) -> Consent {
    from_this_year(deny(region))
}

fn of_classes(classes: &[DataClass], region: Region) -> Region {
    Region { classes: DataClassSet::of(classes), ..region }
}

fn for_purposes(purposes: &[PurposeOfUse], region: Region) -> Region {
    Region { purposes: PurposeSet::of(purposes), ..region }
}

fn with_labels(labels: &[Sensitivity], region: Region) -> Region {
    Region { labels: labelled(labels), ..region }
}

const LABORATORY: OrganisationId = OrganisationId(3);
const INSURER: OrganisationId = OrganisationId(4);
const INSTITUTE: OrganisationId = OrganisationId(5);

fn at_the_clinic(case: Case) -> Case {
    case.by(|it| it.organisation = CLINIC)
}

fn by_the_insurer(case: Case) -> Case {
    case.by(|it| *it = requester(4, INSURER, OrganisationKind::INSURER, &[]))
}

fn by_a_researcher(case: Case) -> Case {
    let roles = [PractitionerRole::RESEARCHER];
    case.by(|it| *it = requester(5, INSTITUTE, OrganisationKind::RESEARCH_INSTITUTE, &roles))
}

#[test]
fn every_case_is_answered_as_it_says_and_differs_in_one_fact() {
    for chapter in chapters() {
        for case in chapter.cases {
            let title = case.title;
            assert_eq!(case.permitted.decision(), AccessDecision::Permit, "{title}");
            assert_eq!(case.refused.decision(), case.refusal, "{title}");
            assert_ne!(case.refusal, AccessDecision::Permit, "{title}");
            let differences = naming::differences(&case.permitted, &case.refused);
            assert_eq!(differences.len(), 1, "{title}: {differences:?}");
            for question in [&case.permitted, &case.refused] {
                assert_eq!(question.answer(), reference::answer(question), "{title}");
                let is_left = question.residual().permitted(&question.request).is_some();
                assert_eq!(is_left, question.decision() == AccessDecision::Permit, "{title}");
            }
        }
    }
}

#[test]
fn there_are_at_least_sixty_and_each_has_a_name_of_its_own() {
    let titles: Vec<_> =
        chapters().into_iter().flat_map(|it| it.cases).map(|case| case.title).collect();
    assert!(titles.len() >= 60, "{}", titles.len());
    let once: std::collections::BTreeSet<_> = titles.iter().collect();
    assert_eq!(once.len(), titles.len());
}
