//! What hospitals' systems link to work with Salus.
//!
//! - [`fhir`]: FHIR Consent to the chain's consents and back.
//! - [`canonical`]: the one form of a record that is hashed.
//! - [`seal`]: how a record is encrypted, and who can open it.
//! - [`batch`]: Merkle trees over the commitments of many records.
//! - [`verify`]: whether a record is what was anchored.

pub mod batch;
pub mod canonical;
pub mod fhir;
mod json;
pub mod seal;
pub mod verify;
