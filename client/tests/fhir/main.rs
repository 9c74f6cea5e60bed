//! FHIR Consent to the chain's consents and back.

mod decisions;
mod naive;
mod pcf;
mod refusals;
mod round_trip;
mod rules;
mod support;
