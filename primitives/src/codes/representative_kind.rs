//! In which capacity somebody acts for a subject: HL7 contractsignertypecodes.

use super::codes;

codes! {
    /// In which capacity somebody acts for a subject: the codes of HL7 contractsignertypecodes that
    /// name a representative.
    pub enum RepresentativeKind from "http://terminology.hl7.org/CodeSystem/contractsignertypecodes" {
        /// Guardian.
        GUARD = "GUARD",
        /// Guardian ad litem, named by a court.
        GUADLTM = "GUADLTM",
        /// Healthcare power of attorney.
        HPOWATT = "HPOWATT",
        /// Durable power of attorney.
        DPOWATT = "DPOWATT",
        /// Special power of attorney.
        SPOWATT = "SPOWATT",
        /// Power of attorney.
        POWATT = "POWATT",
        /// Next of kin.
        NOK = "NOK",
        /// Executor of the estate.
        EXCEST = "EXCEST",
    }
}
