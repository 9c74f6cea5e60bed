//! What of a resource matters to decisions: its class, its labels, its patient, and the time of its data.

use super::{
    datatypes::Coding,
    issue::{Findings, Problem, Refusal},
    json::string,
    terminology::{class_of_document, class_of_type, Table},
    time::moment,
};
use codec::{Decode, Encode};
use salus_primitives::{
    codes::{Confidentiality, DataClass, Sensitivity, SensitivitySet},
    Moment,
};
use serde_json::Value;

/// The release of HL7 FHIR whose rules a record follows: the chain's SchemaVersion.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Encode, Decode)]
pub enum Schema {
    /// FHIR R4, version 4.0.
    R4,
    /// FHIR R4B, version 4.3.
    R4B,
    /// FHIR R5, version 5.0.
    R5,
}

/// What of a record matters to decisions.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode)]
pub struct Facts {
    /// The class of the data.
    pub class: DataClass,
    /// How confidential the data is.
    pub confidentiality: Confidentiality,
    /// The sensitivity labels that the data bears.
    pub labels: SensitivitySet,
    /// The release of FHIR whose rules it follows.
    pub schema: Schema,
    /// The time that the data is about, in milliseconds since 1970; `None` where it states none.
    pub data_time: Option<Moment>,
}

/// What a resource says of itself.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Told {
    /// A patient's data.
    Data {
        /// What of it matters to decisions.
        facts: Facts,
        /// By which names its patient is known: references as they stand in the resource, and of a
        /// Patient its own address and its identifiers, `system|value`.
        patients: Vec<String>,
    },
    /// No patient's data, or none that the chain has a class for: the type of the resource.
    Other(String),
}

/// The systems of `meta.security` whose codes say neither how confidential nor how sensitive data is:
/// for what it may be used, and how far it may be relied upon.
const OTHER_LABELS: &[&str] = &[
    "http://terminology.hl7.org/CodeSystem/v3-ActReason",
    "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
];

/// Types of resource that hold no patient's data, or that manage other data or an appointment book, for
/// which the chain has no class ([`DataClass`]).
const OTHER_TYPES: &[&str] = &[
    "ActivityDefinition",
    "AppointmentResponse",
    "AuditEvent",
    "Basic",
    "Binary",
    "CapabilityStatement",
    "CodeSystem",
    "ConceptMap",
    "CoverageEligibilityRequest",
    "CoverageEligibilityResponse",
    "DocumentManifest",
    "Endpoint",
    "EnrollmentRequest",
    "EnrollmentResponse",
    "Group",
    "HealthcareService",
    "InsurancePlan",
    "Library",
    "Location",
    "Measure",
    "MeasureReport",
    "MedicationKnowledge",
    "NamingSystem",
    "OperationDefinition",
    "OperationOutcome",
    "Organization",
    "OrganizationAffiliation",
    "Parameters",
    "Person",
    "PlanDefinition",
    "Practitioner",
    "PractitionerRole",
    "Provenance",
    "Questionnaire",
    "RequestGroup",
    "ResearchStudy",
    "Schedule",
    "SearchParameter",
    "Slot",
    "StructureDefinition",
    "StructureMap",
    "Subscription",
    "Substance",
    "SupplyDelivery",
    "SupplyRequest",
    "Task",
    "ValueSet",
];

/// Where a resource names its patient: the first that is there.
const PATIENT: &[&str] = &["subject", "patient", "beneficiary", "individual"];

/// Where a resource says which time its data is about, before where it only says when it was written.
/// The first that is there is taken. Of a period, its beginning.
const TIMES: &[&str] = &[
    "effectiveDateTime",
    "effectiveInstant",
    "effectivePeriod",
    "occurrenceDateTime",
    "occurrencePeriod",
    "performedDateTime",
    "performedPeriod",
    "collectedDateTime",
    "onsetDateTime",
    "onsetPeriod",
    "servicedPeriod",
    "billablePeriod",
    "period",
    "actualPeriod",
    "servicePeriod",
    "started",
    "startDate",
    "start",
    "whenHandedOver",
    "whenPrepared",
    "identifiedDateTime",
    "identifiedPeriod",
    "date",
    "dateTime",
    "dateWritten",
    "authoredOn",
    "authored",
    "dateAsserted",
    "assertedDate",
    "recordedDate",
    "recordedOn",
    "issued",
    "sent",
    "created",
    "createdDateTime",
];

/// Reads what a resource says of itself. A label that is not known is an issue: to leave it out could
/// open what it closes.
///
/// - `unlabelled`: how confidential a resource is that does not say so. HL7 calls a typical medical
///   record N; `None` refuses such resources.
pub fn facts(
    resource: &Value,
    schema: Schema,
    unlabelled: Option<Confidentiality>,
) -> Result<Told, Refusal> {
    let findings = Findings::default();
    let told = read(resource, schema, unlabelled, &findings);
    findings.finish()?;
    // Nothing is missing where nothing was found.
    told.ok_or_else(|| Refusal { issues: Vec::new() })
}

fn read(
    resource: &Value,
    schema: Schema,
    unlabelled: Option<Confidentiality>,
    findings: &Findings,
) -> Option<Told> {
    let Some(members) = resource.as_object() else {
        findings.issue("$", Problem::WrongType("object"));
        return None;
    };
    let Some(name) = members.get("resourceType").and_then(Value::as_str) else {
        findings.issue("resourceType", Problem::Missing);
        return None;
    };
    if OTHER_TYPES.contains(&name) {
        return Some(Told::Other(name.into()));
    }
    let body = if name == "Bundle" { composition(resource, findings)? } else { resource };
    let class = class(body, findings);
    let (confidentiality, labels) = labels(resource, name, findings);
    let (confidentiality, labels) = if name == "Bundle" {
        with_entries(resource, confidentiality, labels, findings)
    } else {
        (confidentiality, labels)
    };
    let confidentiality = confidentiality.or(unlabelled);
    if confidentiality.is_none() {
        findings.issue(format!("{name}.meta.security"), Problem::Missing);
    }
    let data_time = time(body, findings);
    let patients = patients(body, name, findings);
    let facts =
        Facts { class: class?, confidentiality: confidentiality?, labels, schema, data_time };
    Some(Told::Data { facts, patients })
}

/// The Composition that a document begins with. Other Bundles are no records, their entries are.
fn composition<'v>(bundle: &'v Value, findings: &Findings) -> Option<&'v Value> {
    if bundle.get("type").and_then(Value::as_str) != Some("document") {
        findings.issue("Bundle.type", Problem::WrongType("document"));
        return None;
    }
    let first = bundle.pointer("/entry/0/resource");
    let composition = first
        .filter(|first| first.get("resourceType").and_then(Value::as_str) == Some("Composition"));
    if composition.is_none() {
        findings.issue("Bundle.entry[0].resource", Problem::WrongType("Composition"));
    }
    composition
}

/// The labels of a document are those of everything in it.
fn with_entries(
    bundle: &Value,
    mut confidentiality: Option<Confidentiality>,
    mut labels: SensitivitySet,
    findings: &Findings,
) -> (Option<Confidentiality>, SensitivitySet) {
    let entries = bundle.get("entry").and_then(Value::as_array).into_iter().flatten();
    for (place, entry) in entries.enumerate() {
        let Some(resource) = entry.get("resource") else { continue };
        let path = format!("Bundle.entry[{place}].resource");
        let (more_confidential, more_labels) = self::labels(resource, &path, findings);
        confidentiality = confidentiality.max(more_confidential);
        labels = labels.union(more_labels);
    }
    (confidentiality, labels)
}

fn class(resource: &Value, findings: &Findings) -> Option<DataClass> {
    let name = resource.get("resourceType").and_then(Value::as_str)?;
    let Some(class) = class_of_type(name) else {
        findings.issue("resourceType", Problem::UnknownCode(name.into()));
        return None;
    };
    if class != DataClass::COMPOSITION {
        return Some(class);
    }
    // A document is of a priority category by its LOINC code, and else a document of any kind.
    let codings = resource.pointer("/type/coding").and_then(Value::as_array).into_iter().flatten();
    let mut kinds = codings.filter_map(|coding| Coding::read("", coding, &Findings::default()));
    Some(kinds.find_map(|coding| class_of_document(&coding)).unwrap_or(class))
}

fn labels(
    resource: &Value,
    path: &str,
    findings: &Findings,
) -> (Option<Confidentiality>, SensitivitySet) {
    let (mut confidentiality, mut labels) = (None, SensitivitySet::EMPTY);
    let security = match resource.pointer("/meta/security") {
        None => return (confidentiality, labels),
        Some(Value::Array(security)) => security,
        Some(_) => {
            findings.issue(format!("{path}.meta.security"), Problem::WrongType("list"));
            return (confidentiality, labels);
        }
    };
    for (place, label) in security.iter().enumerate() {
        let path = format!("{path}.meta.security[{place}]");
        let Some(coding) = Coding::read(&path, label, findings) else { continue };
        if let Some(known) = Confidentiality::of(&coding) {
            confidentiality = confidentiality.max(Some(known));
        } else if let Some(known) = Sensitivity::of(&coding) {
            labels.insert(known);
        } else if !coding.system.as_deref().is_some_and(|system| OTHER_LABELS.contains(&system)) {
            findings.issue(path, Problem::UnknownCode(coding.name()));
        }
    }
    (confidentiality, labels)
}

fn time(resource: &Value, findings: &Findings) -> Option<Moment> {
    let (name, value) = TIMES.iter().find_map(|name| Some((*name, resource.get(name)?)))?;
    let root = resource.get("resourceType").and_then(Value::as_str).unwrap_or("$");
    let path = format!("{root}.{name}");
    match value {
        Value::Object(period) => match period.get("start") {
            Some(start) => moment(&format!("{path}.start"), start, findings),
            None => period.get("end").and_then(|end| moment(&format!("{path}.end"), end, findings)),
        },
        _ => moment(&path, value, findings),
    }
}

/// The names by which the patient is known.
fn patients(resource: &Value, root: &str, findings: &Findings) -> Vec<String> {
    if root == "Patient" {
        return names_of_patient(resource);
    }
    let Some((name, value)) = PATIENT.iter().find_map(|name| Some((*name, resource.get(name)?)))
    else {
        return Vec::new();
    };
    let references = match value {
        Value::Array(references) => references.as_slice(),
        reference => std::slice::from_ref(reference),
    };
    let mut names = Vec::new();
    for reference in references {
        let path = format!("{root}.{name}");
        if let Some(address) = reference.get("reference") {
            names.extend(string(&path, address, findings).map(String::from));
        }
        names.extend(reference.get("identifier").and_then(identifier));
    }
    names
}

/// What a Patient is called: its address, and its identifiers, `system|value`.
pub fn names_of_patient(patient: &Value) -> Vec<String> {
    let id = patient.get("id").and_then(Value::as_str).map(|id| format!("Patient/{id}"));
    let identifiers = patient.get("identifier").and_then(Value::as_array).into_iter().flatten();
    id.into_iter().chain(identifiers.filter_map(identifier)).collect()
}

fn identifier(value: &Value) -> Option<String> {
    let name = value.get("value")?.as_str()?;
    let system = value.get("system").and_then(Value::as_str).unwrap_or_default();
    Some(format!("{system}|{name}"))
}
