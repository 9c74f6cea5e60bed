//! `salus record seal`.

use super::{
    super::{
        context::{self, Global},
        exit::{Code, Failure},
        parse,
        say::Said,
    },
    Keeper,
};
use crate::{
    bulk::{self, Fault, Outcome},
    fhir::Schema,
};
use clap::{Args, ValueEnum};
use indicatif::ProgressBar;
use salus_primitives::{codes::Confidentiality, Moment, SubjectId};
use serde_json::json;
use std::{collections::BTreeMap, path::PathBuf};

/// A release of FHIR.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Release {
    /// 4.0
    R4,
    /// 4.3
    R4b,
    /// 5.0
    R5,
}

impl From<Release> for Schema {
    fn from(release: Release) -> Self {
        match release {
            Release::R4 => Self::R4,
            Release::R4b => Self::R4B,
            Release::R5 => Self::R5,
        }
    }
}

#[derive(Debug, Args)]
pub struct Seal {
    /// The file or the folder.
    #[arg(long)]
    input: PathBuf,
    /// The name of the run. Begun again under the same name it goes on where it was.
    #[arg(long)]
    run: String,
    /// The subject that everything is about.
    #[arg(long, value_parser = parse::subject, required_unless_present = "patients")]
    subject: Option<SubjectId>,
    /// A JSON file that says which patient is which subject: {"Patient/1": "0x..."}. Patients are named by
    /// reference, `fullUrl`, or `system|value`.
    #[arg(long, conflicts_with = "subject")]
    patients: Option<PathBuf>,
    /// The release of FHIR.
    #[arg(long, value_enum, default_value = "r4")]
    release: Release,
    /// How confidential a resource is that does not say so. Without it such resources are reported.
    #[arg(long, default_value = "N", value_parser = parse::code::<Confidentiality>)]
    unlabelled: Confidentiality,
    /// Until when the law says that the records are to be kept.
    #[arg(long, value_parser = parse::moment)]
    retain_until: Option<Moment>,
    #[command(flatten)]
    keeper: Keeper,
}

/// Says every fault at once, and how far it is.
struct Watch {
    bar: ProgressBar,
    faults: Vec<String>,
    is_json: bool,
}

impl bulk::Watch for Watch {
    fn fault(&mut self, fault: Fault) {
        if self.is_json {
            self.faults.push(fault.to_string());
        } else {
            self.bar.suspend(|| eprintln!("salus: {fault}"));
        }
    }

    fn progress(&mut self, outcome: &Outcome) {
        self.bar.set_position(outcome.sealed + outcome.known);
    }
}

impl Seal {
    /// Some of it may be done, and some not: that has a code of its own.
    pub async fn run(self, global: &Global) -> Result<(Said, Code), Failure> {
        let known: BTreeMap<String, String> = match &self.patients {
            Some(path) => serde_json::from_str(&context::read(path)?)
                .map_err(|error| Failure::file(path, error))?,
            None => BTreeMap::new(),
        };
        let mut of = BTreeMap::new();
        for (name, subject) in known {
            let subject = parse::subject(&subject)
                .map_err(|why| Failure::input(format!("the patient {name}: {why}")))?;
            of.insert(name, subject);
        }
        let subject = self.subject;
        let patients = |name: &str| subject.or_else(|| of.get(name).copied());
        let settings = bulk::Settings {
            schema: self.release.into(),
            unlabelled: Some(self.unlabelled),
            retained_until: self.retain_until,
            patients: &patients,
        };
        if !self.input.exists() {
            return Err(Failure::file(&self.input, "there is no such file or folder"));
        }
        let mut store = self.keeper.store(global).await?;
        let bar = global.bar(0, "sealing");
        let mut watch = Watch { bar: bar.clone(), faults: Vec::new(), is_json: global.json };
        let outcome = bulk::seal(&mut store, &self.run, &self.input, &settings, &mut watch).await?;
        bar.finish_and_clear();
        let Outcome { sealed, known, bytes, left_out, faults } = &outcome;
        let value = json!({
            "sealed": sealed,
            "known": known,
            "bytes": bytes,
            "leftOut": left_out,
            "faults": watch.faults,
        });
        let mut text = format!("{sealed} records are sealed");
        if *known > 0 {
            text.push_str(&format!(", {known} were before"));
        }
        if !left_out.is_empty() {
            let left_out: u64 = left_out.values().sum();
            text.push_str(&format!(", {left_out} resources are no patient's data"));
        }
        if outcome.is_clean() {
            return Ok((Said::new(value, text), Code::Done));
        }
        text.push_str(&format!(
            "; {faults} could not be: set them right, and begin the run {} again",
            self.run
        ));
        Ok((Said::new(value, text), Code::Partly))
    }
}
