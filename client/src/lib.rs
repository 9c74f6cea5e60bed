//! What hospitals' systems link to work with Salus.
//!
//! - [`fhir`]: FHIR Consent to the chain's consents and back.
//! - [`network`]: how a network of members begins.

pub mod fhir;
pub mod network;
