//! How data is meant where a consent points at a single thing: FHIR consent-data-meaning.

use super::codes;

codes! {
    /// How data is meant where a consent points at a single thing: FHIR consent-data-meaning.
    pub enum DataMeaning from "http://hl7.org/fhir/consent-data-meaning" {
        /// The thing itself: a single record.
        INSTANCE = "instance",
        /// The thing and what it refers to.
        RELATED = "related",
        /// The thing and what refers to it: everything of one encounter.
        DEPENDENTS = "dependents",
        /// What this author wrote.
        AUTHOREDBY = "authoredby",
    }
}
