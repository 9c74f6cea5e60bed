//! `docs/consent-cases.md`, written from the cases.

use super::*;
use std::{fmt::Write, path::Path};

const INTRODUCTION: &str = "\
# Consents in practice

Each case is two questions. The first is permitted; the second differs from it in one fact and is not.
Codes are those of HL7, FHIR and GA4GH DUO; what they mean together is in [consent.md](consent.md).
Today is 2026-03-02 unless a case says otherwise, the data is of 2026-01-15 and was written by the
hospital, and the tables are as shipped: where no consent speaks the answer is to deny.

This page is written from the tests of the evaluator (`primitives/src/evaluator/tests/practice`), and a
test compares: `SALUS_WRITE_DOCS=1 cargo test -p salus-primitives practice` writes it anew.
";

fn page() -> String {
    let mut page = INTRODUCTION.to_string();
    let mut number = 0;
    for chapter in chapters() {
        writeln!(page, "\n## {}", chapter.title).unwrap();
        for case in chapter.cases {
            number += 1;
            write!(page, "\n### {number}. {}\n\n{}\n", case.title, case.note).unwrap();
            given(&mut page, &case.permitted);
            let (permit, why) = naming::answer(&case.permitted.answer());
            let (refusal, why_not) = naming::answer(&case.refused.answer());
            let difference = naming::differences(&case.permitted, &case.refused).join("; ");
            let question = naming::question(&case.permitted);
            writeln!(page, "\n| question | answer | why |\n|---|---|---|").unwrap();
            writeln!(page, "| {question} | **{permit}** | {why} |").unwrap();
            writeln!(page, "| the same, but {difference} | **{refusal}** | {why_not} |").unwrap();
        }
    }
    page
}

/// What stands when the first question is asked.
fn given(page: &mut String, case: &Case) {
    let shipped = PolicyTables::default();
    let mut lines = Vec::new();
    for (whom, live) in &case.stated {
        lines.push(format!("consent {}: {}", live.id.0, naming::consent(whom, live)));
    }
    for (id, terms) in &case.programmes {
        lines.push(naming::programme(*id, terms));
    }
    for rule in &case.policy.rules {
        lines.push(format!("default policy: {}", naming::rule(rule)));
    }
    if let Some(land) = &case.jurisdiction {
        lines.push(format!("the subject's custodian is in {}", String::from_utf8_lossy(&land.0)));
    }
    for claim in case.policy.claims.iter().filter(|it| !shipped.claims.contains(it)) {
        let by = claim.role.map_or("everybody", |role| role.code());
        lines.push(format!("`{}` may be claimed by {by} there", claim.purpose.code()));
    }
    if case.now != today() {
        lines.push(format!("today is {}", naming::date(case.now)));
    }
    if let Some(time) = case.request.data_time.filter(|time| *time != day(2026, 1, 15)) {
        lines.push(format!("the data is of {}", naming::date(time)));
    }
    if !lines.is_empty() {
        writeln!(page).unwrap();
    }
    for line in lines {
        writeln!(page, "- {line}").unwrap();
    }
}

#[test]
fn the_page_says_what_the_evaluator_answers() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/consent-cases.md");
    let page = page();
    if std::env::var_os("SALUS_WRITE_DOCS").is_some() {
        std::fs::write(&path, &page).expect("the page is written");
    }
    let published = std::fs::read_to_string(&path).expect("the page is there");
    for (line, (is, should_be)) in (1..).zip(published.lines().zip(page.lines())) {
        assert_eq!(is, should_be, "line {line} of docs/consent-cases.md");
    }
    assert_eq!(published, page, "docs/consent-cases.md ends elsewhere");
}
