//! What kind of member an organisation is.

use super::codes;

codes! {
    /// What kind of member an organisation is.
    pub enum OrganisationKind from "urn:salus:organisation-kind" {
        /// A hospital or another provider of care.
        HOSPITAL = "hospital",
        /// A laboratory.
        LABORATORY = "laboratory",
        /// An insurer.
        INSURER = "insurer",
        /// A research institute.
        RESEARCH_INSTITUTE = "research-institute",
        /// A regulator.
        REGULATOR = "regulator",
        /// A patient association.
        PATIENT_ASSOCIATION = "patient-association",
    }
}
