//! What the data is about: FHIR resource types, and documents by their LOINC code.

use super::{codes, CodeSet};

codes! {
    /// The class of the data: the FHIR resource types that carry a patient's data, and the priority
    /// categories of the European Health Data Space, which are documents.
    ///
    /// Of the patient compartment those types are left out that only manage other data or an
    /// appointment book (AppointmentResponse, AuditEvent, Basic, CoverageEligibilityRequest and its
    /// response, DocumentManifest, EnrollmentRequest, Group, MeasureReport, Person, Provenance,
    /// RequestGroup, Schedule, SupplyDelivery, SupplyRequest). A document is of its own class whatever
    /// it is put together of: [`DataClass::parts`] names what a category also stands for.
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
        /// Documents put together of other data. The priority categories of the European Health Data
        /// Space are kinds of it, by the LOINC code of the document.
        COMPOSITION = "Composition",
        /// Patient summaries: category (a) of article 14 of Regulation (EU) 2025/327.
        PATIENT_SUMMARY = "60591-5" < COMPOSITION,
        /// Electronic prescriptions: category (b).
        PRESCRIPTION = "57833-6" < COMPOSITION,
        /// Electronic dispensations: category (c).
        DISPENSATION = "60593-1" < COMPOSITION,
        /// Imaging studies and their reports: category (d).
        IMAGING_REPORT = "18748-4" < COMPOSITION,
        /// Results of medical tests: category (e).
        LABORATORY_REPORT = "11502-2" < COMPOSITION,
        /// Discharge reports: category (f).
        DISCHARGE_REPORT = "18842-5" < COMPOSITION,
        /// Accounts for what was provided.
        ACCOUNT = "Account",
        /// Harm, and what could have been harm.
        ADVERSE_EVENT = "AdverseEvent",
        /// Appointments.
        APPOINTMENT = "Appointment",
        /// Structures of the body.
        BODY_STRUCTURE = "BodyStructure",
        /// What is charged.
        CHARGE_ITEM = "ChargeItem",
        /// What an insurer answers to a claim.
        CLAIM_RESPONSE = "ClaimResponse",
        /// Clinical assessments.
        CLINICAL_IMPRESSION = "ClinicalImpression",
        /// What was told.
        COMMUNICATION = "Communication",
        /// What is to be told.
        COMMUNICATION_REQUEST = "CommunicationRequest",
        /// Consents.
        CONSENT = "Consent",
        /// Clinical conflicts, such as between two medicines.
        DETECTED_ISSUE = "DetectedIssue",
        /// Orders for devices.
        DEVICE_REQUEST = "DeviceRequest",
        /// The use of devices (R4: DeviceUseStatement).
        DEVICE_USAGE = "DeviceUsage",
        /// Courses of care.
        EPISODE_OF_CARE = "EpisodeOfCare",
        /// Warnings.
        FLAG = "Flag",
        /// Genomic studies (R5).
        GENOMIC_STUDY = "GenomicStudy",
        /// Selected images (R5).
        IMAGING_SELECTION = "ImagingSelection",
        /// Whether an immunisation counts.
        IMMUNIZATION_EVALUATION = "ImmunizationEvaluation",
        /// Which immunisations are due.
        IMMUNIZATION_RECOMMENDATION = "ImmunizationRecommendation",
        /// Invoices.
        INVOICE = "Invoice",
        /// Lists of other data.
        LIST = "List",
        /// Photographs, video, sound (R4).
        MEDIA = "Media",
        /// What was eaten and drunk (R5).
        NUTRITION_INTAKE = "NutritionIntake",
        /// Diets.
        NUTRITION_ORDER = "NutritionOrder",
        /// Relatives and others close to the patient.
        RELATED_PERSON = "RelatedPerson",
        /// Participation in a study.
        RESEARCH_SUBJECT = "ResearchSubject",
        /// Risks.
        RISK_ASSESSMENT = "RiskAssessment",
        /// Prescriptions for glasses.
        VISION_PRESCRIPTION = "VisionPrescription",
    }
}

/// A set of data classes.
pub type DataClassSet = CodeSet<DataClass>;

impl DataClass {
    /// The classes in which the data of a priority category also exists outside of documents: who
    /// gives or refuses the category means them too, and a client puts both into the consent.
    pub fn parts(self) -> DataClassSet {
        DataClassSet::of(match self {
            Self::PATIENT_SUMMARY => &[
                Self::ALLERGY_INTOLERANCE,
                Self::CARE_PLAN,
                Self::CONDITION,
                Self::DEVICE_USAGE,
                Self::IMMUNIZATION,
                Self::MEDICATION_STATEMENT,
                Self::PATIENT,
                Self::PROCEDURE,
            ],
            Self::PRESCRIPTION => &[Self::MEDICATION, Self::MEDICATION_REQUEST],
            Self::DISPENSATION => &[Self::MEDICATION, Self::MEDICATION_DISPENSE],
            Self::IMAGING_REPORT => {
                &[Self::DIAGNOSTIC_REPORT, Self::IMAGING_SELECTION, Self::IMAGING_STUDY]
            }
            Self::LABORATORY_REPORT => {
                &[Self::DIAGNOSTIC_REPORT, Self::OBSERVATION, Self::SPECIMEN]
            }
            Self::DISCHARGE_REPORT => &[Self::ENCOUNTER],
            _ => &[],
        })
    }
}
