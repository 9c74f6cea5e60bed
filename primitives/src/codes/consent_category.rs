//! What kind of consent it is.

use super::codes;

codes! {
    /// What kind of consent it is: HL7 consentcategorycodes, and the consent types of v3 ActCode
    /// that it lacks.
    pub enum ConsentCategory from "http://terminology.hl7.org/CodeSystem/consentcategorycodes" {
        /// Advance directive.
        ACD = "acd",
        /// Do not resuscitate.
        DNR = "dnr",
        /// Emergency only.
        EMRGONLY = "emrgonly",
        /// Health care directive.
        HCD = "hcd",
        /// Notice of privacy practices.
        NPP = "npp",
        /// Physician order for life-sustaining treatment.
        POLST = "polst",
        /// Research information access.
        RESEARCH = "research",
        /// De-identified information access.
        RSDID = "rsdid",
        /// Re-identifiable information access.
        RSREID = "rsreid",
        /// Information collection (v3 ActCode).
        ICOL = "ICOL",
        /// Information disclosure (v3 ActCode).
        IDSCL = "IDSCL",
        /// Information access (v3 ActCode).
        INFA = "INFA",
        /// Information redisclosure (v3 ActCode).
        IRDSCL = "IRDSCL",
    }
}
