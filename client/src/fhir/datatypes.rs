//! FHIR's data types, as far as a Consent uses them.

use super::{
    issue::{Findings, Problem},
    json::{boolean, string, At, Element},
};
use serde_json::{json, Map, Value};

/// A code and the system that it is from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Coding {
    pub system: Option<String>,
    pub code: String,
}

impl Coding {
    pub fn new(system: &str, code: &str) -> Self {
        Self { system: Some(system.into()), code: code.into() }
    }

    pub fn read(path: &str, value: &Value, findings: &Findings) -> Option<Self> {
        let element = Element::open(path, value, findings)?;
        let system = element.one("system", string).map(|system| system.value.into());
        let code = element.required("code", string);
        // A display is the code in words, and a version says which print of the table was at hand.
        element.pass(&["display", "version", "userSelected"]);
        element.close();
        Some(Self { system, code: code?.value.into() })
    }

    pub fn write(&self) -> Value {
        json!({ "system": self.system, "code": self.code })
    }
}

/// A CodeableConcept: codes that all mean the same.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Concept {
    pub codings: Vec<Coding>,
    pub text: Option<String>,
}

impl Concept {
    pub fn new(system: &str, code: &str) -> Self {
        Self { codings: vec![Coding::new(system, code)], text: None }
    }

    pub fn read(path: &str, value: &Value, findings: &Findings) -> Option<Self> {
        let element = Element::open(path, value, findings)?;
        let codings = element.many("coding", Coding::read);
        let text = element.one("text", string).map(|text| text.value.into());
        element.close();
        Some(Self { codings: codings.into_iter().map(|coding| coding.value).collect(), text })
    }

    pub fn write(&self) -> Value {
        json!({ "coding": self.codings.iter().map(Coding::write).collect::<Vec<_>>() })
    }

    /// What a message calls it.
    pub fn name(&self) -> String {
        match (self.codings.first(), &self.text) {
            (Some(coding), _) => coding.name(),
            (None, Some(text)) => text.clone(),
            (None, None) => String::new(),
        }
    }
}

impl Coding {
    /// What a message calls it.
    pub fn name(&self) -> String {
        match &self.system {
            Some(system) => format!("{system}#{}", self.code),
            None => self.code.clone(),
        }
    }
}

/// A FHIR Reference: an address, or an identifier where there is no address, or both.
///
/// ```
/// use salus_client::fhir::Reference;
///
/// let reference = Reference::to("Organization/f001");
/// assert_eq!(reference.to_string(), "Organization/f001");
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Reference {
    /// Where the resource is: `Organization/f001`, or a whole URL.
    pub address: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// By which name it is known elsewhere.
    pub identifier: Option<Identifier>,
}

/// A name, and the system within which it is unique.
///
/// ```
/// use salus_client::fhir::{Identifier, Reference};
///
/// let identifier = Identifier { system: Some("urn:ietf:rfc:3986".into()), value: "urn:oid:1.2".into() };
/// let reference = Reference { identifier: Some(identifier), ..Reference::default() };
/// assert_eq!(reference.to_string(), "urn:ietf:rfc:3986|urn:oid:1.2");
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Identifier {
    /// The system.
    pub system: Option<String>,
    /// The name within it.
    pub value: String,
}

impl Reference {
    /// A reference to the resource at an address.
    pub fn to(address: impl Into<String>) -> Self {
        Self { address: Some(address.into()), ..Self::default() }
    }

    pub(super) fn read(path: &str, value: &Value, findings: &Findings) -> Option<Self> {
        let element = Element::open(path, value, findings)?;
        let text = |name| element.one(name, string).map(|text| text.value.to_string());
        let (address, resource_type) = (text("reference"), text("type"));
        let identifier = element.one("identifier", Identifier::read).map(|at| at.value);
        element.pass(&["display"]);
        element.close();
        if address.is_none() && identifier.is_none() {
            findings.issue(format!("{path}.reference"), Problem::Missing);
            return None;
        }
        Some(Self { address, resource_type, identifier })
    }

    pub(super) fn write(&self) -> Value {
        let mut members = Map::new();
        if let Some(address) = &self.address {
            members.insert("reference".into(), json!(address));
        }
        if let Some(resource_type) = &self.resource_type {
            members.insert("type".into(), json!(resource_type));
        }
        if let Some(Identifier { system, value }) = &self.identifier {
            let identifier = match system {
                Some(system) => json!({ "system": system, "value": value }),
                None => json!({ "value": value }),
            };
            members.insert("identifier".into(), identifier);
        }
        Value::Object(members)
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.address, &self.identifier) {
            (Some(address), _) => formatter.write_str(address),
            (None, Some(Identifier { system: Some(system), value })) => {
                write!(formatter, "{system}|{value}")
            }
            (None, Some(Identifier { system: None, value })) => formatter.write_str(value),
            (None, None) => Ok(()),
        }
    }
}

impl Identifier {
    fn read(path: &str, value: &Value, findings: &Findings) -> Option<Self> {
        let element = Element::open(path, value, findings)?;
        let system = element.one("system", string).map(|system| system.value.into());
        let value = element.required("value", string);
        element.leave_out(&["use", "type", "period", "assigner"]);
        element.close();
        Some(Self { system, value: value?.value.into() })
    }
}

/// What was signed: FHIR Consent.source.
///
/// ```
/// use salus_client::fhir::{Reference, Source};
///
/// let source = Source::Reference(Reference::to("DocumentReference/scan"));
/// assert_ne!(source, Source::Attachment(serde_json::json!({ "title": "Consent" })));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// It is in the document: a FHIR Attachment.
    Attachment(Value),
    /// It is elsewhere.
    Reference(Reference),
}

impl Source {
    pub(super) fn read_attachment(path: &str, value: &Value, findings: &Findings) -> Option<Self> {
        // Whoever resolves it gets all of it: nothing of it is read here.
        Element::open(path, value, findings)?;
        Some(Self::Attachment(value.clone()))
    }

    pub(super) fn read_reference(path: &str, value: &Value, findings: &Findings) -> Option<Self> {
        Reference::read(path, value, findings).map(Self::Reference)
    }
}

/// That somebody asked the patient, or who acts for the patient, whether this is what was meant: FHIR
/// Consent.verification.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Verification {
    pub verified: bool,
    pub by: Option<Reference>,
    pub with: Option<Reference>,
    pub dates: Vec<At<u64>>,
}

impl<T: PartialEq> PartialEq for At<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// Reads what verified is.
pub(super) fn verified(element: &Element<'_>) -> bool {
    element.required("verified", boolean).is_some_and(|verified| verified.value)
}
