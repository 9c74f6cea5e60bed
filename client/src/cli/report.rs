//! `salus audit report`.

use super::{context::Global, exit::Failure, parse, say::Said, Outcome};
use crate::report::{self, Format, Gathered, Release, Table};
use clap::{Args, Subcommand};
use salus_primitives::{time::DAY, Moment, Period, SubjectId};
use serde_json::{json, Value};
use std::{fs, path::PathBuf};

/// For how long disclosures must be accounted for: 45 CFR 164.528(a)(1).
const SIX_YEARS: Moment = 6 * 366 * DAY;

/// For how long accesses must be told of at least: Regulation (EU) 2025/327, article 9(3).
const THREE_YEARS: Moment = 3 * 366 * DAY;

#[derive(Debug, Subcommand)]
pub enum Report {
    /// The accounting of disclosures of 45 CFR 164.528.
    #[command(
        after_help = "Example:\n  salus audit report accounting --subject $SUBJECT --format html --out accounting.html"
    )]
    Accounting {
        #[command(flatten)]
        of: Of,
    },
    /// Who accessed what: article 9 of the European Health Data Space.
    #[command(
        after_help = "Example:\n  salus audit report access --subject $SUBJECT --format csv --out access.csv"
    )]
    Access {
        #[command(flatten)]
        of: Of,
    },
    /// Every line of the trail as a FHIR AuditEvent.
    #[command(
        after_help = "Example:\n  salus audit report events --subject $SUBJECT --fhir r4 --out events.json"
    )]
    Events {
        #[command(flatten)]
        of: Of,
        /// As a Bundle of this release of FHIR; a table in --format otherwise.
        #[arg(long, conflicts_with = "format")]
        fhir: Option<Release>,
    },
}

/// About whom, of when, how.
#[derive(Debug, Args)]
pub struct Of {
    /// The subject.
    #[arg(long, value_parser = parse::subject)]
    subject: SubjectId,
    /// The beginning of the period. Where none is named: six years ago for the accounting, three for
    /// accesses, the beginning of the trail for events.
    #[arg(long, value_parser = parse::moment)]
    from: Option<Moment>,
    /// The end of the period, which is no longer in it. Where none is named: now.
    #[arg(long, value_parser = parse::moment)]
    to: Option<Moment>,
    /// How it is written.
    #[arg(long, default_value = "json")]
    format: Format,
    /// The file to write. Where none is named it goes to the standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Report {
    pub async fn run(self, global: &Global) -> Outcome {
        let (of, years) = match &self {
            Self::Accounting { of } => (of, Some(SIX_YEARS)),
            Self::Access { of } => (of, Some(THREE_YEARS)),
            Self::Events { of, .. } => (of, None),
        };
        if of.from.zip(of.to).is_some_and(|(from, to)| from >= to) {
            return Err(Failure::input("the period ends before it begins"));
        }
        let chain = global.chain().await?;
        let bar = global.bar(0, "reading");
        let gathered =
            Gathered::of(&chain, of.subject, &|items| bar.set_position(items as u64)).await?;
        bar.finish_and_clear();
        if gathered.custodian.is_none() && gathered.entries.is_empty() {
            return Err(Failure::input("there is no such subject, and never was"));
        }
        let begin = years.map_or(0, |years| gathered.at.time.saturating_sub(years));
        let over = Period { from: of.from.unwrap_or(begin), to: of.to };
        match &self {
            Self::Events { fhir: Some(release), .. } => {
                let events = report::events(&gathered, over);
                let bundle = report::bundle(&events, *release, &gathered.at);
                let text = format!("{bundle:#}\n");
                of.give(text, bundle, format!("{} events", events.len()), &[])
            }
            Self::Events { .. } => of.write(&report::table_of(&gathered, over)),
            Self::Accounting { .. } => of.write(&report::accounting(&gathered, over)),
            Self::Access { .. } => of.write(&report::access_log(&gathered, over)),
        }
    }
}

impl Of {
    fn write(&self, table: &Table) -> Outcome {
        let text = table.write(self.format).map_err(Failure::input)?;
        let what = format!("{}: {} lines", table.title, table.rows.len());
        self.give(text, table.json(), what, &table.remarks)
    }

    /// Writes it into the file, or to the standard output. What it leaves out is told where a file cannot
    /// say it.
    fn give(&self, text: String, value: Value, what: String, remarks: &[String]) -> Outcome {
        let Some(path) = &self.out else { return Ok(Said::new(value, text.trim_end())) };
        fs::write(path, &text).map_err(|error| Failure::file(path, error))?;
        let mut said = format!("{what} in {}", path.display());
        for remark in remarks {
            said += &format!("\n  {remark}");
        }
        Ok(Said::new(json!({ "file": path, "wrote": what, "remarks": remarks }), said))
    }
}
