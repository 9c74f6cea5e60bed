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

impl OrganisationKind {
    /// The nearest code of HL7 organization-type, which knows no laboratory and no patient association
    /// of its own.
    pub fn organization_type(self) -> &'static str {
        match self {
            Self::HOSPITAL | Self::LABORATORY => "prov",
            Self::INSURER => "ins",
            Self::RESEARCH_INSTITUTE => "edu",
            Self::REGULATOR => "govt",
            Self::PATIENT_ASSOCIATION => "cg",
        }
    }
}
