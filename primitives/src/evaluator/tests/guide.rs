//! The truth tables of `docs/consent.md`, held against the evaluator.

use super::*;
use crate::{consent::SealedDeny, research::Disease, research::OntologyTerm, Commitment};
use std::{fmt::Write, path::Path};

fn yes(answer: bool) -> &'static str {
    if answer {
        "yes"
    } else {
        "no"
    }
}

/// Whether a consent of this decision, and nothing else, has its say.
fn speaks(decision: ConsentDecision, case: &Case, change: &dyn Fn(&mut Consent)) -> bool {
    let mut stated = match decision {
        ConsentDecision::Permit => permit(region()),
        ConsentDecision::Deny => deny(whole(region())),
    };
    change(&mut stated);
    let mut case = case.clone().also(Grantee::Everyone, stated);
    // So that an emergency gets as far as the consents.
    let claim = PurposeClaim { purpose: BTG, kind: OrganisationKind::HOSPITAL, role: None };
    case.policy.claims.try_push(claim).expect("there is a place");
    let effect = match decision {
        ConsentDecision::Permit => Effect::Permits,
        ConsentDecision::Deny => Effect::Denies,
    };
    case.answer().reasons.iter().any(|reason| reason.effect == effect)
}

/// A row: what the consent names, how what is asked lies to it, and whether either speaks.
struct Row<'a> {
    named: &'a str,
    asked: &'a str,
    consent: &'a dyn Fn(&mut Consent),
    case: Case,
}

fn facts_table() -> String {
    use DataClass::{COMPOSITION, OBSERVATION, PATIENT_SUMMARY};
    use Sensitivity::{ETHUD, HIV, SPI, SUD};
    let ask = |change: &dyn Fn(&mut AccessRequest)| asks(&[]).of(change);
    let nothing: &dyn Fn(&mut Consent) = &|_| {};
    let etreat: &dyn Fn(&mut Consent) = &|it| it.region.purposes = PurposeSet::of(&[ETREAT]);
    let document: &dyn Fn(&mut Consent) =
        &|it| it.region.classes = DataClassSet::of(&[COMPOSITION]);
    let summary: &dyn Fn(&mut Consent) =
        &|it| it.region.classes = DataClassSet::of(&[PATIENT_SUMMARY]);
    let normal: &dyn Fn(&mut Consent) = &|it| it.region.confidentiality = Confidentiality::N;
    let sud: &dyn Fn(&mut Consent) = &|it| it.region.labels = labelled(&[SUD]);
    let author: &dyn Fn(&mut Consent) = &|it| it.region.author = Some(HOSPITAL);
    let tagged: &dyn Fn(&mut Consent) = &|it| {
        it.tags = tags(&[1]);
        it.region.tags = TagSet(1);
    };
    let times: &dyn Fn(&mut Consent) =
        &|it| it.region.data_period = Some(Period { from: 400, to: Some(600) });
    let ended: &dyn Fn(&mut Consent) = &|it| it.period.to = Some(NOW);
    let diabetes: &dyn Fn(&mut Consent) = &|it| {
        it.region.purposes = PurposeSet::of(&[HRESCH]);
        it.programme = Some(ProgrammeId(1));
    };

    let term = |seed| OntologyTerm(H256([seed; 32]));
    let kind_of = |seed, above: &[u8]| Disease {
        term: term(seed),
        ancestors: BoundedVec::truncate_from(above.iter().map(|it| term(*it)).collect()),
    };
    // Disease 1 is a kind of disease 9, and disease 2 a kind of disease 1.
    let terms = Programme {
        diseases: BoundedVec::truncate_from(vec![kind_of(1, &[9])]),
        ..programme(DataUsePermission::DS)
    };
    let research = |study: Option<Study>| {
        let case = ask(&|it| it.purpose = HRESCH);
        Case { study, programmes: vec![(ProgrammeId(1), terms.clone())], ..case }
    };
    let on = |seed, above: &[u8]| {
        let diseases = BoundedVec::truncate_from(vec![kind_of(seed, above)]);
        Some(Study { diseases, ..study() })
    };

    let rows = [
        ("an action", "the same", nothing, ask(&|_| {})),
        ("", "another", nothing, ask(&|it| it.action = DISCLOSE)),
        ("a purpose", "the same", etreat, ask(&|it| it.purpose = ETREAT)),
        ("", "a kind of it", nothing, ask(&|it| it.purpose = COC)),
        ("", "what it is a kind of", etreat, ask(&|it| it.purpose = TREAT)),
        ("", "neither", etreat, ask(&|it| it.purpose = HPAYMT)),
        ("", "an emergency (`BTG`, `ERTREAT`) below it", etreat, ask(&|it| it.purpose = BTG)),
        ("a class", "the same", document, ask(&|it| it.class = Some(COMPOSITION))),
        ("", "a kind of it", document, ask(&|it| it.class = Some(PATIENT_SUMMARY))),
        ("", "what it is a kind of", summary, ask(&|it| it.class = Some(COMPOSITION))),
        ("", "neither", document, ask(&|it| it.class = Some(OBSERVATION))),
        ("", "not known", document, ask(&|it| it.class = None)),
        ("a level", "lower", normal, ask(&|it| it.confidentiality = Some(Confidentiality::L))),
        ("", "the same", normal, ask(&|it| it.confidentiality = Some(Confidentiality::N))),
        ("", "higher", normal, ask(&|it| it.confidentiality = Some(Confidentiality::R))),
        ("", "not known", normal, ask(&|it| it.confidentiality = None)),
        ("no label", "data without labels", nothing, ask(&|_| {})),
        ("", "data with a label", nothing, ask(&|it| it.labels = Some(labelled(&[HIV])))),
        ("", "not known", nothing, ask(&|it| it.labels = None)),
        ("a label", "data without labels", sud, ask(&|_| {})),
        ("", "that label", sud, ask(&|it| it.labels = Some(labelled(&[SUD])))),
        ("", "a kind of it", sud, ask(&|it| it.labels = Some(labelled(&[ETHUD])))),
        ("", "what it is a kind of", sud, ask(&|it| it.labels = Some(labelled(&[SPI])))),
        ("", "that label and another", sud, ask(&|it| it.labels = Some(labelled(&[SUD, HIV])))),
        ("", "another", sud, ask(&|it| it.labels = Some(labelled(&[HIV])))),
        ("", "not known", sud, ask(&|it| it.labels = None)),
        ("an author organisation", "the same", author, ask(&|_| {})),
        ("", "another", author, ask(&|it| it.author = Some(CLINIC))),
        ("", "not known", author, ask(&|it| it.author = None)),
        ("no author organisation", "not known", nothing, ask(&|it| it.author = None)),
        (
            "a tag (encounter, author person, record)",
            "data that bears it",
            tagged,
            ask(&|it| it.tags = Some(tags(&[1, 2]))),
        ),
        ("", "data that bears others", tagged, ask(&|it| it.tags = Some(tags(&[2])))),
        ("", "not known", tagged, ask(&|it| it.tags = None)),
        ("no tag", "not known", nothing, ask(&|it| it.tags = None)),
        ("a time of the data", "inside", times, ask(&|it| it.data_time = Some(599))),
        ("", "outside", times, ask(&|it| it.data_time = Some(600))),
        ("", "not known", times, ask(&|it| it.data_time = None)),
        ("no time of the data", "not known", nothing, ask(&|it| it.data_time = None)),
        ("a research programme", "a study within its terms", diabetes, research(on(2, &[1, 9]))),
        ("", "a study that is partly within", diabetes, research(on(9, &[]))),
        ("", "a study of another kind", diabetes, research(on(3, &[]))),
        ("", "no study stated", diabetes, research(None)),
        (
            "",
            "the programme has no terms",
            diabetes,
            Case { programmes: Vec::new(), ..research(on(2, &[1, 9])) },
        ),
        ("a period", "over", ended, ask(&|_| {})),
    ]
    .map(|(named, asked, consent, case)| Row { named, asked, consent, case });

    let mut table = String::from(
        "| the consent names | what is asked | does a permit speak? | does a denial speak? |\n\
         |---|---|---|---|\n",
    );
    for Row { named, asked, consent, case } in rows {
        let [permits, denies] = [ConsentDecision::Permit, ConsentDecision::Deny]
            .map(|decision| yes(speaks(decision, &case, consent)));
        writeln!(table, "| {named} | {asked} | {permits} | {denies} |").unwrap();
    }
    table
}

fn provisions_table() -> String {
    // The region is all classes; the hole and the fills are documents, or one kind of them.
    let with = |hole: Option<DataClass>, fill: Option<DataClass>| {
        move |consent: &mut Consent| {
            let (of_hole, of_fill) = match consent.decision {
                ConsentDecision::Permit => (whole(region()), all_of(region())),
                ConsentDecision::Deny => (all_of(region()), whole(region())),
            };
            let classes = |class| DataClassSet::of(&[class]);
            if let Some(hole) = hole {
                let fills: Vec<_> = fill
                    .map(|fill| Region { classes: classes(fill), ..of_fill })
                    .into_iter()
                    .collect();
                let hole = Region { classes: classes(hole), ..of_hole };
                *consent = with_hole(consent.clone(), hole, &fills);
            }
        }
    };
    use DataClass::{COMPOSITION, DISCHARGE_REPORT, OBSERVATION, PATIENT_SUMMARY};
    let case = asks(&[]).of(|it| it.class = Some(COMPOSITION));
    let mut table = String::from(
        "| the hole | the fill | does a permit speak? | does a denial speak? |\n|---|---|---|---|\n",
    );
    for (hole_is, fill_is, hole, fill) in [
        ("there is none", "", None, None),
        ("lies elsewhere", "", Some(OBSERVATION), None),
        ("holds a part of what is asked", "there is none", Some(PATIENT_SUMMARY), None),
        ("holds all of it", "there is none", Some(COMPOSITION), None),
        ("holds all of it", "lies elsewhere", Some(COMPOSITION), Some(OBSERVATION)),
        ("holds all of it", "holds a part of it", Some(COMPOSITION), Some(DISCHARGE_REPORT)),
        ("holds all of it", "holds all of it", Some(COMPOSITION), Some(COMPOSITION)),
    ] {
        let change = with(hole, fill);
        let [permits, denies] = [ConsentDecision::Permit, ConsentDecision::Deny]
            .map(|decision| yes(speaks(decision, &case, &change)));
        writeln!(table, "| {hole_is} | {fill_is} | {permits} | {denies} |").unwrap();
    }
    table
}

fn answers_table() -> String {
    use AccessDecision::{BreakGlassOnly, Deny, Permit};
    let mut table = String::from(
        "| an open denial speaks | a sealed denial is in force | a permit speaks | the default policy | the answer |\n\
         |---|---|---|---|---|\n",
    );
    for denies in [true, false] {
        for sealed in [true, false] {
            for permits in [true, false] {
                for policy in [Permit, BreakGlassOnly, Deny] {
                    let mut case = asks(&[]);
                    if permits {
                        case = case.also(Grantee::Everyone, permit(region()));
                    }
                    if sealed {
                        case = case.also(Grantee::Everyone, permit(region()));
                        case.stated.last_mut().expect("stated").1.statement =
                            Statement::Sealed(SealedDeny {
                                commitment: Commitment(H256([1; 32])),
                                period: Period { from: 0, to: None },
                            });
                    }
                    if denies {
                        case = case.also(Grantee::Everyone, deny(whole(region())));
                    }
                    let rule = PolicyRule {
                        jurisdiction: None,
                        purpose: TREAT,
                        kind: OrganisationKind::HOSPITAL,
                        decision: policy,
                    };
                    case.policy.rules.try_push(rule).expect("there is a place");
                    writeln!(
                        table,
                        "| {} | {} | {} | {} | **{}** |",
                        yes(denies),
                        yes(sealed),
                        yes(permits),
                        naming::decision(policy),
                        naming::decision(case.decision())
                    )
                    .unwrap();
                }
            }
        }
    }
    table
}

/// The guide with its tables as they should be.
fn with_tables(guide: &str) -> String {
    let tables = [
        ("facts", facts_table()),
        ("provisions", provisions_table()),
        ("answers", answers_table()),
    ];
    tables.into_iter().fold(guide.to_string(), |guide, (name, table)| {
        let begin = format!("<!-- table: {name} -->\n");
        let end = format!("<!-- end of table: {name} -->");
        let (before, rest) = guide.split_once(&begin).expect("the table has a place");
        let (_, after) = rest.split_once(&end).expect("the place has an end");
        format!("{before}{begin}{table}{end}{after}")
    })
}

#[test]
fn the_guides_truth_tables_are_what_the_evaluator_answers() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/consent.md");
    let mut guide = std::fs::read_to_string(&path).expect("the guide is there");
    let expected = with_tables(&guide);
    if std::env::var_os("SALUS_WRITE_DOCS").is_some() {
        std::fs::write(&path, &expected).expect("the guide is written");
        guide = expected.clone();
    }
    for (line, (is, should_be)) in (1..).zip(guide.lines().zip(expected.lines())) {
        assert_eq!(is, should_be, "line {line} of docs/consent.md");
    }
    assert_eq!(guide, expected);
}
