//! What hospitals' systems link to work with Salus.
//!
//! - [`fhir`]: FHIR Consent to the chain's consents and back.
//! - [`chain`]: the connection to a chain: what is read, what is sent.
//! - [`keys`]: keys of accounts, and what is signed with them.
//! - [`config`]: the config file.

pub mod chain;
pub mod config;
pub mod fhir;
pub mod keys;
