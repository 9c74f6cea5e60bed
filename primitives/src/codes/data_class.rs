//! What the data is about: FHIR resource types.

use super::{codes, CodeSet};

codes! {
    /// The class of the data: the FHIR resource types that carry a patient's data.
    pub enum DataClass from "http://hl7.org/fhir/fhir-types" {
        /// Demographics and administrative data.
        PATIENT = "Patient",
        /// Allergies and intolerances.
        ALLERGY_INTOLERANCE = "AllergyIntolerance",
        /// Care plans.
        CARE_PLAN = "CarePlan",
        /// Care teams.
        CARE_TEAM = "CareTeam",
        /// Problems and diagnoses.
        CONDITION = "Condition",
        /// Implanted and other devices.
        DEVICE = "Device",
        /// Reports of diagnostic services.
        DIAGNOSTIC_REPORT = "DiagnosticReport",
        /// Documents of any kind.
        DOCUMENT_REFERENCE = "DocumentReference",
        /// Encounters.
        ENCOUNTER = "Encounter",
        /// Family history.
        FAMILY_MEMBER_HISTORY = "FamilyMemberHistory",
        /// Goals.
        GOAL = "Goal",
        /// Imaging studies.
        IMAGING_STUDY = "ImagingStudy",
        /// Immunisations.
        IMMUNIZATION = "Immunization",
        /// Medicinal products.
        MEDICATION = "Medication",
        /// Administrations of medication.
        MEDICATION_ADMINISTRATION = "MedicationAdministration",
        /// Prescriptions.
        MEDICATION_REQUEST = "MedicationRequest",
        /// What the patient takes.
        MEDICATION_STATEMENT = "MedicationStatement",
        /// Dispensed medication.
        MEDICATION_DISPENSE = "MedicationDispense",
        /// Genetic sequences.
        MOLECULAR_SEQUENCE = "MolecularSequence",
        /// Measurements, laboratory results, social history.
        OBSERVATION = "Observation",
        /// Procedures.
        PROCEDURE = "Procedure",
        /// Answered questionnaires.
        QUESTIONNAIRE_RESPONSE = "QuestionnaireResponse",
        /// Orders.
        SERVICE_REQUEST = "ServiceRequest",
        /// Specimens.
        SPECIMEN = "Specimen",
        /// Insurance cover.
        COVERAGE = "Coverage",
        /// Claims.
        CLAIM = "Claim",
        /// Explanations of benefit.
        EXPLANATION_OF_BENEFIT = "ExplanationOfBenefit",
        /// Compositions: patient summaries, discharge letters.
        COMPOSITION = "Composition",
    }
}

/// A set of data classes.
pub type DataClassSet = CodeSet<DataClass>;
