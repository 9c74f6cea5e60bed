//! What hospitals' systems link to work with Salus.
//!
//! - [`fhir`]: FHIR Consent to the chain's consents and back.
//! - [`network`]: how a network of members begins.
//! - [`canonical`]: the one form of a record that is hashed.
//! - [`seal`]: how a record is encrypted, and who can open it.
//! - [`batch`]: Merkle trees over the commitments of many records.
//! - [`keep`]: a custodian's store of sealed records, and their way onto the chain.
//! - [`bulk`]: folders and files of many records, good and bad mixed.
//! - [`verify`]: whether a record is what was anchored.
//! - [`chain`]: the connection to a chain: what is read, what is sent.
//! - [`report`]: who saw what, for patients and for those who must account to them.
//! - [`audit`]: an auditor of the trail.
//! - [`keys`]: keys of accounts and of encryption, and what is signed.
//! - [`config`]: the config file.
//! - [`cli`]: the `salus` command.

pub mod audit;
pub mod batch;
pub mod bulk;
pub mod canonical;
pub mod chain;
pub mod cli;
pub mod config;
pub mod fhir;
mod json;
pub mod keep;
pub mod keys;
pub mod network;
pub mod report;
pub mod seal;
pub mod verify;
