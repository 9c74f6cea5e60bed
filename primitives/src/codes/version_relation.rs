//! How a version of a record relates to the one before it.

use super::codes;

codes! {
    /// How a version of a record relates to the one in whose place it stands: those of FHIR
    /// RelatedArtifact.type that a version can be. A version is whole, whichever it is: what it amends or
    /// appends to is in it.
    pub enum VersionRelation from "http://hl7.org/fhir/related-artifact-type" {
        /// It stands for all of it.
        REPLACES = "replaces",
        /// It changes a part of it.
        AMENDS = "amends",
        /// It adds to it, and changes nothing of it.
        APPENDS = "appends",
        /// It sets right what was wrong.
        CORRECTS = "corrects",
    }
}
