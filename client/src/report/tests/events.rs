//! Every line is an event, and says what the line says.

use super::*;
use crate::report::{access_log, bundle, events, table_of, Release};
use proptest::prelude::*;
use serde_json::Value;

fn code(value: &Value) -> (&str, &str) {
    let text = |name: &str| value[name].as_str().unwrap_or_default();
    (text("system"), text("code"))
}

#[test]
fn every_kind_is_an_event_of_both_releases_with_what_fhir_demands() {
    assert!(kinds().len() > 90);
    for (index, kind) in kinds().into_iter().enumerate() {
        let of = gathered(vec![entry(index as u64, kind)], Vec::new());
        let [event] = &events(&of, ALWAYS)[..] else { panic!("{kind:?} is no event") };

        let r4 = event.fhir(Release::R4);
        assert!(!code(&r4["type"]).1.is_empty(), "{kind:?}");
        assert_eq!(code(&r4["subtype"][1]), ("urn:salus:audit-kind", &*format!("{kind:?}")));
        assert!(["C", "R", "U", "D", "E"].contains(&r4["action"].as_str().expect("it is one")));
        assert!(r4["source"]["observer"].is_object());

        let r5 = event.fhir(Release::R5);
        assert!(!code(&r5["code"]["coding"][0]).1.is_empty(), "{kind:?}");
        assert_eq!(r5["category"][0]["coding"][0], r4["type"]);
        assert_eq!(r5["code"]["coding"], r4["subtype"]);
        assert_eq!(r5["outcome"]["code"]["code"], r4["outcome"]);
        assert_eq!(r5["patient"]["identifier"]["value"], format!("0x{}", "07".repeat(16)));
        for gone in ["type", "subtype", "outcomeDesc", "purposeOfEvent"] {
            assert!(r5.get(gone).is_none(), "R5 has no {gone}");
        }

        for resource in [&r4, &r5] {
            assert_eq!(resource["recorded"].as_str().map(str::len), Some(24));
            let agents = resource["agent"].as_array().expect("there are");
            assert!(!agents.is_empty(), "{kind:?} has no agent");
            assert!(agents.iter().all(|it| it["who"].is_object() && it["requestor"].is_boolean()));
            let entities = resource["entity"].as_array().expect("there are");
            assert!(entities.iter().all(|it| it["what"].is_object()));
        }
    }
}

#[test]
fn who_did_it_is_said_and_where_nobody_did_the_chain_is() {
    let mut line = entry(1, AuditKind::CallsPaused);
    line.agent = None;
    line.organisation = None;
    line.subject = None;
    line.object = AuditObject::Nothing;
    let of = gathered(vec![line], Vec::new());
    let event = events(&of, ALWAYS)[0].fhir(Release::R4);
    assert_eq!(event["agent"][0]["who"]["identifier"]["system"], "urn:salus:network");
    assert!(event.get("entity").is_none());
}

#[test]
fn hostile_a_denial_does_not_tell_whether_a_consent_exists() {
    let mut line = entry(1, AuditKind::AccessDecided);
    line.outcome = AuditOutcome::Denied;
    line.ground = AuditGround::Unstated;
    line.object = AuditObject::Nothing;
    let of = gathered(vec![line], Vec::new());
    let event = events(&of, ALWAYS)[0].fhir(Release::R4);
    assert_eq!(event["outcome"], "8");
    let consent = &event["entity"][1];
    assert_eq!(consent["type"]["code"], "Consent");
    assert_eq!(consent["what"]["extension"][0]["valueCode"], "masked");
}

#[test]
fn a_verdict_of_not_justified_is_no_failure_and_the_log_shows_it() {
    let emergency = AuditObject::Emergency(salus_primitives::EmergencyId(4));
    let broken = AuditEntry { object: emergency, ..entry(4, AuditKind::GlassBroken) };
    let judged = AuditEntry {
        object: emergency,
        outcome: AuditOutcome::Denied,
        organisation: Some(HOSPITAL),
        ..entry(6, AuditKind::EmergencyReviewed)
    };
    let of = gathered(vec![broken.clone(), judged], Vec::new());
    assert_eq!(events(&of, ALWAYS)[1].fhir(Release::R4)["outcome"], "0");
    let row = &access_log(&of, ALWAYS).rows[0];
    assert!(row.last().expect("it has columns").starts_with("not justified, by North Hospital"));

    let row = &access_log(&gathered(vec![broken], Vec::new()), ALWAYS).rows[0];
    assert_eq!(row.last().expect("it has columns"), "not yet judged");
}

proptest! {
    #[test]
    fn no_line_is_lost(
        picked in prop::collection::vec((any::<prop::sample::Index>(), 0..100u64), 0..60),
        from in 0..100u64,
        long in 1..100u64,
    ) {
        let all = kinds();
        let entries: Vec<_> = picked
            .iter()
            .enumerate()
            .map(|(index, (kind, time))| AuditEntry {
                time: NOW + time,
                ..entry(index as u64, *kind.get(&all))
            })
            .collect();
        let of = gathered(entries.clone(), Vec::new());
        let over = Period { from: NOW + from, to: Some(NOW + from + long) };
        let inside: Vec<_> = entries.iter().filter(|it| over.contains(it.time)).collect();

        let told = events(&of, over);
        let lines = told.iter().map(|it| it.line).collect::<Vec<_>>();
        prop_assert_eq!(lines, inside.iter().map(|it| it.index).collect::<Vec<_>>());
        let bundle = bundle(&told, Release::R5, &of.at);
        prop_assert_eq!(bundle["entry"].as_array().map(Vec::len), Some(inside.len()));

        let table = table_of(&of, over);
        prop_assert_eq!(table.rows.len(), inside.len());
        let outside = entries.len() - inside.len();
        let said = format!("{outside} lines lie outside");
        prop_assert!(table.remarks[0].starts_with(&said));

        let log = access_log(&of, over);
        let numbers: Vec<usize> = log.remarks[0]
            .split_whitespace()
            .filter_map(|word| word.parse().ok())
            .collect();
        prop_assert_eq!(log.rows.len() + numbers[0] + numbers[1], entries.len());
    }
}
