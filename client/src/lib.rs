//! What hospitals' systems link to work with Salus.
//!
//! - [`fhir`]: FHIR Consent to the chain's consents and back.

pub mod fhir;
