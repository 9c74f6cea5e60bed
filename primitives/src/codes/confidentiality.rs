//! How confidential data is: HL7 v3 Confidentiality.

use super::codes;

codes! {
    /// How confidential data is: HL7 v3 Confidentiality, ordered from the least to the most.
    pub enum Confidentiality from "http://terminology.hl7.org/CodeSystem/v3-Confidentiality" {
        /// Unrestricted.
        U = "U",
        /// Low.
        L = "L",
        /// Moderate.
        M = "M",
        /// Normal: a typical medical record.
        N = "N",
        /// Restricted.
        R = "R",
        /// Very restricted.
        V = "V",
    }
}
