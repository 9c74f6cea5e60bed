//! A report as it is written.

use super::*;
use crate::report::{events, table_of, Format};

fn written(format: Format) -> String {
    let of = gathered(vec![entry(1, AuditKind::PermitUsed)], Vec::new());
    assert_eq!(events(&of, ALWAYS).len(), 1);
    table_of(&of, ALWAYS).write(format).expect("it is written")
}

#[test]
fn json_has_facts_rows_and_what_is_left_out() {
    let value: serde_json::Value =
        serde_json::from_str(&written(Format::Json)).expect("it is JSON");
    assert_eq!(value["rows"][0]["line"], "1");
    assert_eq!(value["rows"][0]["object"], "Observation");
    assert_eq!(value["facts"]["block"].as_str().map(|it| it.starts_with("12 0x0202")), Some(true));
    assert!(value["remarks"].as_array().is_some_and(|it| it.len() > 3));
}

#[test]
fn hostile_a_name_is_no_formula_in_a_spreadsheet() {
    let text = written(Format::Csv);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.headers().expect("it has").get(0), Some("Line"));
    let rows: Vec<_> = reader.records().collect::<Result<_, _>>().expect("it is CSV");
    assert_eq!(rows.len(), 1);
    for cell in rows[0].iter() {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
    }
    assert!(rows[0].iter().any(|cell| cell.starts_with("'=HYPERLINK(\"x\") <b>&")));
}

#[test]
fn hostile_a_name_is_no_markup_in_a_page() {
    let page = written(Format::Html);
    assert!(page.contains("&lt;b&gt;&amp;"));
    assert!(!page.contains("<b>"));
    assert!(page.contains("default-src 'none'"));
    assert!(!page.contains("<script"));
}
