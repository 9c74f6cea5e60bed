//! Bulk: a folder, a Bundle or NDJSON (the FHIR Bulk Data export) of many resources, good and bad mixed.
//!
//! Each resource is a record of its own, and a Bundle of type document is one record. What cannot be read
//! is reported by file and line, and everything else goes on. A run has a name: broken off and begun
//! again under it, it goes on where it was, and seals nothing twice. It ends when there was nothing to
//! report; until then what was wrong can be set right, and the run begun again.

mod read;
mod resource;

pub use read::Problem;

use crate::{
    canonical::Document,
    fhir::Schema,
    keep::{self, New, Store},
};
use read::{each_file, each_resource, Content};
use salus_primitives::{Confidentiality, Moment, SubjectId};
use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

/// How many records are sealed together at most.
const TOGETHER: usize = 256;
/// How many bytes of text are sealed together, about.
const BYTES_TOGETHER: usize = 8 << 20;

/// Something that could not be sealed.
#[derive(Debug)]
pub struct Fault {
    /// The file.
    pub file: PathBuf,
    /// The line on which it begins, from 1, if it is one thing in the file.
    pub line: Option<u64>,
    /// What is wrong with it.
    pub problem: Problem,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:", self.file.display())?;
        if let Some(line) = self.line {
            write!(formatter, "{line}:")?;
        }
        write!(formatter, " {}", self.problem)
    }
}

/// Says which patient is which subject. It is the custodian's secret, and lies in its own systems.
pub trait Patients {
    /// The subject of the patient with this name: a reference as it stands in resources, the `fullUrl` of
    /// a Patient in the same Bundle, or an identifier, `system|value`.
    fn subject(&self, name: &str) -> Option<SubjectId>;
}

impl<F: Fn(&str) -> Option<SubjectId>> Patients for F {
    fn subject(&self, name: &str) -> Option<SubjectId> {
        self(name)
    }
}

/// Hears what becomes of a run.
pub trait Watch {
    /// Something could not be sealed.
    fn fault(&mut self, fault: Fault);

    /// So much was done.
    fn progress(&mut self, _: &Outcome) {}
}

impl Watch for Vec<Fault> {
    fn fault(&mut self, fault: Fault) {
        self.push(fault);
    }
}

/// How records are sealed.
pub struct Settings<'s> {
    /// The release of FHIR whose rules the resources follow.
    pub schema: Schema,
    /// How confidential a resource is that does not say so. HL7 calls a typical medical record N; `None`
    /// reports such resources.
    pub unlabelled: Option<Confidentiality>,
    /// Until when the law says that the records are to be kept.
    pub retained_until: Option<Moment>,
    /// Says which patient is which subject.
    pub patients: &'s dyn Patients,
}

/// What was done.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Outcome {
    /// How many records were sealed.
    pub sealed: u64,
    /// How many had been sealed by the same run before.
    pub known: u64,
    /// How many bytes of text were read as records.
    pub bytes: u64,
    /// Resources that hold no patient's data, or for which the chain has no class, by type.
    pub left_out: BTreeMap<String, u64>,
    /// How many things could not be sealed.
    pub faults: u64,
}

impl Outcome {
    /// Whether nothing was wrong. If anything was, the command's code is not zero.
    pub fn is_clean(&self) -> bool {
        self.faults == 0
    }
}

/// Seals what is in a file or a folder.
///
/// - `run`: the name of the run.
pub async fn seal(
    store: &mut Store,
    run: &str,
    input: &Path,
    settings: &Settings<'_>,
    watch: &mut impl Watch,
) -> Result<Outcome, keep::Error> {
    let run = store.run(run)?;
    let mut outcome = Outcome::default();
    let (mut waiting, mut bytes): (Vec<(String, New)>, usize) = (Vec::new(), 0);
    for file in each_file(input) {
        let path = match file {
            Ok(path) => path,
            Err(fault) => {
                outcome.faults += 1;
                watch.fault(fault);
                continue;
            }
        };
        let place = path.strip_prefix(input).unwrap_or(&path).to_string_lossy().into_owned();
        let mut resources = each_resource(&path);
        while let Some(resource) = resources.next_resource() {
            let (line, ordinal) = (resource.line, resource.ordinal);
            match resource.content.and_then(|content| resource::read(content, settings)) {
                Ok(resource::Read::Other(name)) => *outcome.left_out.entry(name).or_default() += 1,
                Ok(resource::Read::Record(new)) => {
                    bytes += new.document.text().len();
                    outcome.bytes += new.document.text().len() as u64;
                    waiting.push((format!("{place}#{ordinal}"), *new));
                }
                Err(problem) => {
                    outcome.faults += 1;
                    watch.fault(Fault { file: path.clone(), line, problem });
                }
            }
            if waiting.len() >= TOGETHER || bytes >= BYTES_TOGETHER {
                flush(store, &run, &mut waiting, &mut outcome).await?;
                bytes = 0;
                watch.progress(&outcome);
            }
        }
    }
    flush(store, &run, &mut waiting, &mut outcome).await?;
    watch.progress(&outcome);
    if outcome.is_clean() {
        store.end_run(run)?;
    }
    Ok(outcome)
}

async fn flush(
    store: &mut Store,
    run: &keep::Run,
    waiting: &mut Vec<(String, New)>,
    outcome: &mut Outcome,
) -> Result<(), keep::Error> {
    let records = std::mem::take(waiting);
    let count = records.len() as u64;
    let sealed = store.seal_in_run(run, records).await?.len() as u64;
    outcome.sealed += sealed;
    outcome.known += count - sealed;
    Ok(())
}

/// Reads one record as a run would, by what it says of itself: [`Store::seal`] takes it.
pub fn record(text: &str, settings: &Settings<'_>) -> Result<New, Problem> {
    match resource::read(Content::alone(Document::read(text)?), settings)? {
        resource::Read::Record(new) => Ok(*new),
        resource::Read::Other(name) => Err(Problem::NoRecord(name)),
    }
}
