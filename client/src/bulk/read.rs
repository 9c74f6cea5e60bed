//! Files, and the resources in them.

use super::Fault;
use crate::{
    canonical::{self, Document, MAX_LENGTH},
    fhir,
};
use serde::Deserialize;
use serde_json::{value::RawValue, Value};
use std::{
    borrow::Cow,
    collections::VecDeque,
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::{Path, PathBuf},
    rc::Rc,
};

/// How long a file of JSON is at most. NDJSON may be of any length.
const MAX_FILE: u64 = 1 << 30;

/// What is wrong with a file, or with a resource in it.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The file cannot be read.
    #[error("it cannot be read: {0}")]
    Io(#[from] io::Error),
    /// Only JSON and NDJSON are read.
    #[error("only .json and .ndjson are read")]
    UnknownKind,
    /// It is not UTF-8.
    #[error("this is not UTF-8")]
    NotUtf8,
    /// The file is too long to be read at once.
    #[error("a file of JSON has {MAX_FILE} bytes at most: take NDJSON")]
    FileTooLong,
    /// It has no canonical form.
    #[error(transparent)]
    Canonical(#[from] canonical::Refusal),
    /// It is no resource, or says something that is not known.
    #[error(transparent)]
    Fhir(#[from] fhir::Refusal),
    /// The entry of a Bundle has no resource.
    #[error("the entry has no resource")]
    ResourceMissing,
    /// The resource names no patient.
    #[error("the resource names no patient")]
    PatientMissing,
    /// Nobody knows which subject the patient is.
    #[error("no subject is known for the patient {0}")]
    PatientUnknown(String),
    /// The resource is about several patients.
    #[error("the resource is about more than one patient")]
    SeveralPatients,
    /// It holds no patient's data, or none that the chain has a class for.
    #[error("a {0} is no record: the chain has no class for it")]
    NoRecord(String),
}

/// By which further names the Patients of a Bundle are known, by their addresses in it.
type Names = Vec<(String, Vec<String>)>;

/// A resource that could be read.
#[derive(Debug)]
pub(super) struct Content {
    pub document: Document,
    /// Its address in its Bundle.
    pub address: Option<String>,
    pub names: Rc<Names>,
}

impl Content {
    /// A resource that stands in no Bundle.
    pub fn alone(document: Document) -> Self {
        Self { document, address: None, names: Rc::default() }
    }
}

/// A resource, and where it stands in its file.
pub(super) struct Found {
    /// The line on which it begins.
    pub line: Option<u64>,
    /// Which of the file it is. Of NDJSON the number of its line.
    pub ordinal: u64,
    pub content: Result<Content, Problem>,
}

/// The files in a folder and those below it, in the order of their names; or the one file. Those whose
/// names begin with a dot are passed by.
pub(super) fn each_file(input: &Path) -> impl Iterator<Item = Result<PathBuf, Fault>> {
    let mut waiting = VecDeque::from([input.to_path_buf()]);
    std::iter::from_fn(move || loop {
        let path = waiting.pop_front()?;
        if !path.is_dir() {
            return Some(Ok(path));
        }
        let listed = std::fs::read_dir(&path).and_then(|entries| {
            entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()
        });
        match listed {
            Err(error) => {
                return Some(Err(Fault { file: path, line: None, problem: error.into() }));
            }
            Ok(mut paths) => {
                paths.retain(|path| {
                    !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
                });
                paths.sort();
                paths.into_iter().rev().for_each(|path| waiting.push_front(path));
            }
        }
    })
}

/// The resources of a file, one after the other.
pub(super) enum Resources {
    Lines { lines: BufReader<File>, line: u64 },
    Listed(std::vec::IntoIter<Found>),
}

/// Opens a file.
pub(super) fn each_resource(path: &Path) -> Resources {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    let opened = match extension.as_deref() {
        Some("ndjson" | "jsonl") => File::open(path)
            .map(|file| Resources::Lines { lines: BufReader::new(file), line: 0 })
            .map_err(Problem::from),
        Some("json") => whole(path).map(|text| Resources::Listed(listed(&text).into_iter())),
        _ => Err(Problem::UnknownKind),
    };
    opened.unwrap_or_else(alone)
}

fn alone(problem: Problem) -> Resources {
    Resources::Listed(vec![Found { line: None, ordinal: 0, content: Err(problem) }].into_iter())
}

fn whole(path: &Path) -> Result<String, Problem> {
    let file = File::open(path)?;
    if file.metadata()?.len() > MAX_FILE {
        return Err(Problem::FileTooLong);
    }
    let mut bytes = Vec::new();
    file.take(MAX_FILE).read_to_end(&mut bytes)?;
    String::from_utf8(bytes).map_err(|_| Problem::NotUtf8)
}

impl Resources {
    /// The next resource.
    pub fn next_resource(&mut self) -> Option<Found> {
        match self {
            Self::Listed(found) => found.next(),
            Self::Lines { lines, line } => loop {
                let text = next_line(lines)?;
                *line += 1;
                let content = text.and_then(|text| {
                    let text = String::from_utf8(text).map_err(|_| Problem::NotUtf8)?;
                    if text.trim().is_empty() {
                        return Ok(None);
                    }
                    Document::read(&text).map(Content::alone).map(Some).map_err(Problem::from)
                });
                let is_broken = matches!(content, Err(Problem::Io(_)));
                if let Some(content) = content.transpose() {
                    let found = Found { line: Some(*line), ordinal: *line, content };
                    if is_broken {
                        // Whatever comes after it cannot be read either.
                        *self = Self::Listed(Vec::new().into_iter());
                    }
                    return Some(found);
                }
            },
        }
    }
}

/// The next line, read past if it is too long.
fn next_line(lines: &mut BufReader<File>) -> Option<Result<Vec<u8>, Problem>> {
    let mut line = Vec::new();
    let read = lines.by_ref().take(MAX_LENGTH as u64 + 1).read_until(b'\n', &mut line);
    match read {
        Err(error) => Some(Err(error.into())),
        Ok(0) => None,
        Ok(_) if line.len() > MAX_LENGTH && line.last() != Some(&b'\n') => {
            match lines.skip_until(b'\n') {
                Ok(_) => Some(Err(canonical::Refusal::TooLong.into())),
                Err(error) => Some(Err(error.into())),
            }
        }
        Ok(_) => {
            line.pop_if(|last| *last == b'\n');
            Some(Ok(line))
        }
    }
}

/// What is looked at first.
#[derive(Deserialize)]
struct Head<'t> {
    #[serde(borrow, rename = "resourceType")]
    name: Option<Cow<'t, str>>,
    #[serde(borrow, rename = "type")]
    kind: Option<&'t RawValue>,
}

#[derive(Deserialize)]
struct Bundle<'t> {
    #[serde(borrow, default)]
    entry: Vec<Entry<'t>>,
}

#[derive(Deserialize)]
struct Entry<'t> {
    #[serde(borrow, rename = "fullUrl")]
    address: Option<Cow<'t, str>>,
    #[serde(borrow)]
    resource: Option<&'t RawValue>,
}

/// The resources of a JSON text: those of a Bundle, or the one.
fn listed(text: &str) -> Vec<Found> {
    let single = |line, content| vec![Found { line, ordinal: 0, content }];
    let not_json = |error: serde_json::Error| {
        let line = Some(error.line() as u64);
        single(line, Err(canonical::Refusal::NotJson(error.to_string()).into()))
    };
    let is_bundle = match serde_json::from_str::<Head>(text) {
        Ok(head) => {
            let is_document = head.kind.is_some_and(|kind| kind.get() == "\"document\"");
            head.name.as_deref() == Some("Bundle") && !is_document
        }
        Err(error) => return not_json(error),
    };
    if !is_bundle {
        let content = Document::read(text).map(Content::alone).map_err(Problem::from);
        return single(Some(1), content);
    }
    let entries = match serde_json::from_str::<Bundle>(text) {
        Ok(bundle) => bundle.entry,
        Err(error) => return not_json(error),
    };
    let names = Rc::new(names(&entries));
    let (mut line, mut read) = (1, 0);
    let found = entries.iter().zip(0..).map(|(entry, ordinal)| {
        let Some(resource) = entry.resource else {
            return Found { line: Some(line), ordinal, content: Err(Problem::ResourceMissing) };
        };
        // The entries are parts of the text, in its order.
        let begins = resource.get().as_ptr() as usize - text.as_ptr() as usize;
        line += text.as_bytes()[read..begins].iter().filter(|byte| **byte == b'\n').count() as u64;
        read = begins;
        let content = Document::read(resource.get()).map_err(Problem::from).map(|document| {
            let address = entry.address.as_deref().map(String::from);
            Content { document, address, names: Rc::clone(&names) }
        });
        Found { line: Some(line), ordinal, content }
    });
    found.collect()
}

/// The names of the Patients in a Bundle, by their addresses.
fn names(entries: &[Entry<'_>]) -> Names {
    let patients = entries.iter().filter_map(|entry| {
        let (address, resource) = (entry.address.as_deref()?, entry.resource?);
        let head = serde_json::from_str::<Head>(resource.get()).ok()?;
        if head.name.as_deref() != Some("Patient") {
            return None;
        }
        let patient: Value = serde_json::from_str(resource.get()).ok()?;
        Some((address.to_string(), fhir::names_of_patient(&patient)))
    });
    patients.collect()
}
