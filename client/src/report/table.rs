//! A report, and the ways of writing it.

use serde_json::{json, Map, Value};
use std::fmt::Write;

/// A column.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Column {
    /// Its name for machines.
    pub key: &'static str,
    /// Its name for people.
    pub heading: &'static str,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Format {
    /// For machines, everything.
    Json,
    /// For spreadsheets, the lines only.
    Csv,
    /// A page to read and to print.
    Html,
}

/// A report.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Table {
    /// What it is.
    pub title: &'static str,
    /// By which rule it is made.
    pub rule: &'static str,
    /// About whom, of when, from what.
    pub facts: Vec<(&'static str, String)>,
    /// Its columns.
    pub columns: &'static [Column],
    /// Its lines, each with a text for each column.
    pub rows: Vec<Vec<String>>,
    /// What it leaves out, and why.
    pub remarks: Vec<String>,
}

impl Table {
    /// The report in a format.
    pub fn write(&self, format: Format) -> Result<String, csv::Error> {
        match format {
            Format::Json => Ok(format!("{:#}\n", self.json())),
            Format::Csv => self.csv(),
            Format::Html => Ok(self.html()),
        }
    }

    /// As JSON.
    pub fn json(&self) -> Value {
        let facts: Map<_, _> =
            self.facts.iter().map(|(name, text)| (name.to_string(), json!(text))).collect();
        let rows: Vec<Map<_, _>> = self
            .rows
            .iter()
            .map(|row| {
                let members = self.columns.iter().zip(row);
                members.map(|(column, text)| (column.key.to_string(), json!(text))).collect()
            })
            .collect();
        json!({
            "report": self.title,
            "rule": self.rule,
            "facts": facts,
            "rows": rows,
            "remarks": self.remarks,
        })
    }

    /// As CSV, RFC 4180.
    fn csv(&self) -> Result<String, csv::Error> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(self.columns.iter().map(|column| column.heading))?;
        for row in &self.rows {
            writer.write_record(row.iter().map(|text| not_a_formula(text)))?;
        }
        let bytes = writer.into_inner().map_err(|error| error.into_error())?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// As a page. Nothing in it is run or fetched.
    fn html(&self) -> String {
        let text = html_escape::encode_text::<str>;
        let mut page = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
             <h1>{title}</h1>\n<p>{rule}</p>\n<dl>\n",
            title = text(self.title),
            rule = text(self.rule),
        );
        // Nothing goes wrong where one writes into a text.
        for (name, fact) in &self.facts {
            let _ = writeln!(page, "<dt>{}</dt><dd>{}</dd>", text(name), text(fact));
        }
        page.push_str("</dl>\n<table>\n<thead><tr>");
        for column in self.columns {
            let _ = write!(page, "<th scope=\"col\">{}</th>", text(column.heading));
        }
        page.push_str("</tr></thead>\n<tbody>\n");
        for row in &self.rows {
            page.push_str("<tr>");
            for cell in row {
                let _ = write!(page, "<td>{}</td>", text(cell));
            }
            page.push_str("</tr>\n");
        }
        page.push_str("</tbody>\n</table>\n");
        if self.rows.is_empty() {
            page.push_str("<p>There is nothing to report.</p>\n");
        }
        page.push_str("<h2>What is not here</h2>\n<ul>\n");
        for remark in &self.remarks {
            let _ = writeln!(page, "<li>{}</li>", text(remark));
        }
        page.push_str("</ul>\n</body>\n</html>\n");
        page
    }
}

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.4 system-ui,sans-serif;margin:2rem;max-width:110rem}\
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:600}dd{margin:0}\
table{border-collapse:collapse;width:100%}\
th,td{border-bottom:1px solid #8888;padding:.3rem .5rem;text-align:left;vertical-align:top}\
thead{display:table-header-group}tr{break-inside:avoid}";

/// A text that no spreadsheet takes for a formula.
fn not_a_formula(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_string(),
    }
}
