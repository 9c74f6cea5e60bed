//! Who saw what: reports for patients, and for those who must account to them.
//!
//! All of them are made of what the chain says about one subject at one block ([`Gathered`]):
//!
//! - [`accounting`]: the disclosures, as 45 CFR 164.528 has them accounted for.
//! - [`access_log`]: who accessed what, as article 9 of the European Health Data Space has it.
//! - [`events`]: every line of the trail as a FHIR AuditEvent, R4 or R5, in the patterns of IHE BALP.
//!
//! A report is a [`Table`], which can be written as JSON, as CSV and as a page to read; events are also
//! FHIR's own JSON. What a report leaves out it says.

mod access_log;
mod accounting;
mod event;
mod fhir;
mod gather;
mod kinds;
mod table;
mod words;

pub use access_log::access_log;
pub use accounting::accounting;
pub use event::{events, table_of, Event};
pub use fhir::{bundle, Release};
pub use gather::{At, Gathered};
pub use table::{Column, Format, Table};

#[cfg(test)]
mod tests;
