//! What is done with data: HL7 consentaction.

use super::{codes, CodeSet};

codes! {
    /// What is done with data: HL7 consentaction. No action implies another.
    pub enum ConsentAction from "http://terminology.hl7.org/CodeSystem/consentaction" {
        /// Gather the data and keep it.
        COLLECT = "collect",
        /// Retrieve or view the data.
        ACCESS = "access",
        /// Employ the data.
        USE = "use",
        /// Hand the data to another organisation.
        DISCLOSE = "disclose",
        /// Retrieve the data and correct it.
        CORRECT = "correct",
    }
}

/// A set of actions.
pub type ActionSet = CodeSet<ConsentAction>;
