//! One resource: what it is about, and whose it is.

use super::{
    read::{Content, Problem},
    Settings,
};
use crate::{
    fhir::{facts, Told},
    keep::New,
};
use salus_primitives::DataClass;

/// A resource that was read.
pub(super) enum Read {
    /// A record.
    Record(Box<New>),
    /// A resource of a type for which the chain has no class.
    Other(String),
}

/// Reads what a resource says of itself, and finds its subject.
pub(super) fn read(content: Content, settings: &Settings<'_>) -> Result<Read, Problem> {
    let Content { document, address, names } = content;
    let (facts, mut told) = match facts(document.value(), settings.schema, settings.unlabelled)? {
        Told::Other(name) => return Ok(Read::Other(name)),
        Told::Data { facts, patients } => (facts, patients),
    };
    // A Patient in a Bundle is also known by its address there, and the others know it by that: then what
    // the Patient is called is what their patient is called.
    if facts.class == DataClass::PATIENT {
        told.extend(address);
    }
    let further = names.iter().filter(|(name, _)| told.contains(name)).flat_map(|(_, names)| names);
    let mut subjects: Vec<_> =
        told.iter().chain(further).filter_map(|name| settings.patients.subject(name)).collect();
    subjects.sort_unstable();
    subjects.dedup();
    match subjects[..] {
        [subject] => {
            let retained_until = settings.retained_until;
            let new = New { subject, document, facts, replaces: None, retained_until };
            Ok(Read::Record(Box::new(new)))
        }
        [] if told.is_empty() => Err(Problem::PatientMissing),
        [] => Err(Problem::PatientUnknown(told.join(", "))),
        _ => Err(Problem::SeveralPatients),
    }
}
