//! What a practitioner does at an organisation.

use super::{codes, CodeSet};

codes! {
    /// The role of a practitioner at an organisation: HL7 practitioner-role, whole, and below it what
    /// that table lacks. A role of a department is a kind of its profession: what is granted to
    /// doctors reaches cardiologists, not the other way round.
    pub enum PractitionerRole from "http://terminology.hl7.org/CodeSystem/practitioner-role" {
        /// A doctor.
        DOCTOR = "doctor",
        /// A cardiologist.
        CARDIOLOGIST = "cardiologist" < DOCTOR,
        /// An emergency physician.
        EMERGENCY_PHYSICIAN = "emergency-physician" < DOCTOR,
        /// A general practitioner.
        GENERAL_PRACTITIONER = "general-practitioner" < DOCTOR,
        /// An oncologist.
        ONCOLOGIST = "oncologist" < DOCTOR,
        /// A psychiatrist.
        PSYCHIATRIST = "psychiatrist" < DOCTOR,
        /// A nurse.
        NURSE = "nurse",
        /// A pharmacist.
        PHARMACIST = "pharmacist",
        /// A laboratory scientist.
        LABORATORY_SCIENTIST = "laboratory-scientist",
        /// A researcher.
        RESEARCHER = "researcher",
        /// A clerk at a registration desk.
        REGISTRATION_CLERK = "registration-clerk",
        /// A data protection officer.
        PRIVACY_OFFICER = "privacy-officer",
        /// A teacher.
        TEACHER = "teacher",
        /// A professional of information and communication technology.
        ICT = "ict",
    }
}

/// A set of roles.
pub type RoleSet = CodeSet<PractitionerRole>;

/// How many roles one credential may carry: each is a key that the evaluator looks under, and so is
/// each role's parent.
pub const MAX_ROLES: u32 = 4;
