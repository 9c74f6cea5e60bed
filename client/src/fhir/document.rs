//! A Consent as either release has it: what R4 and R5 only call by other names is called by one here.

use super::{
    datatypes::{Coding, Concept, Reference, Source, Verification},
    json::At,
};
use salus_primitives::{consent::ConsentDecision, time::Period, Moment};

/// A Consent resource.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub status: Option<At<String>>,
    pub categories: Vec<At<Concept>>,
    /// R4's patient.
    pub subject: Option<At<Reference>>,
    pub date: Option<At<Moment>>,
    /// R4's performer.
    pub grantors: Vec<At<Reference>>,
    /// R4's organization.
    pub managers: Vec<At<Reference>>,
    /// Unknown to R4.
    pub controllers: Vec<At<Reference>>,
    pub sources: Vec<At<Source>>,
    /// R4's policyRule.
    pub bases: Vec<At<Concept>>,
    pub policies: Vec<At<String>>,
    pub verifications: Vec<At<Verification>>,
    /// By HL7's extension.
    pub studies: Vec<At<Reference>>,
    pub rule: Option<Rule>,
}

/// A rule: R4's root provision, R5's whole Consent, or a provision below one of them.
#[derive(Debug)]
pub(super) struct Rule {
    pub path: String,
    /// Written out in R4. In R5 each level negates the one above.
    pub decision: ConsentDecision,
    /// Whether it says where another rule is silent, and nothing by itself.
    pub is_silent: bool,
    pub period: Option<At<Period>>,
    pub actors: Vec<At<Actor>>,
    pub actions: Vec<At<Concept>>,
    pub labels: Vec<At<Coding>>,
    pub purposes: Vec<At<Coding>>,
    /// R4's class, R5's resourceType.
    pub classes: Vec<At<Coding>>,
    /// Unknown to R4, which has documents among its classes.
    pub document_types: Vec<At<Coding>>,
    pub data_period: Option<At<Period>>,
    pub data: Vec<At<Data>>,
    /// Whether data must be both by its author and one of the things that are pointed at.
    pub is_data_together: bool,
    /// What is excepted from it.
    pub rules: Vec<Rule>,
}

impl Rule {
    /// A rule about everything.
    pub fn about_everything(path: String, decision: ConsentDecision) -> Self {
        Self {
            path,
            decision,
            is_silent: false,
            period: None,
            actors: Vec::new(),
            actions: Vec::new(),
            labels: Vec::new(),
            purposes: Vec::new(),
            classes: Vec::new(),
            document_types: Vec::new(),
            data_period: None,
            data: Vec::new(),
            is_data_together: false,
            rules: Vec::new(),
        }
    }

    /// Whether it is R5's decision, which has no elements of its own.
    pub fn is_base(&self) -> bool {
        self.path.ends_with(".decision")
    }

    /// Whether it is about everything, whoever it is for.
    pub fn is_about_everything(&self) -> bool {
        self.actions.is_empty()
            && self.labels.is_empty()
            && self.purposes.is_empty()
            && self.classes.is_empty()
            && self.document_types.is_empty()
            && self.data_period.is_none()
            && self.data.is_empty()
    }
}

/// Whom a rule is about.
#[derive(Debug)]
pub(super) struct Actor {
    pub role: Option<At<Concept>>,
    pub reference: At<Reference>,
}

/// Which data a rule is about, by how it hangs together with a resource.
#[derive(Debug)]
pub(super) struct Data {
    pub meaning: At<String>,
    pub reference: At<Reference>,
}

/// The modifier extension that says that a consent is silent in what a provision describes, and does not
/// decide the other way; on a whole R5 Consent, that it is silent beyond its provisions.
pub(super) const SILENT: &str = "urn:salus:fhir:silent";

/// The modifier extension that says that data must be both by the author that a provision names and one of
/// the other things that it points at. FHIR takes the members of a list for alternatives.
pub(super) const DATA_TOGETHER: &str = "urn:salus:fhir:data-together";

/// HL7's extension that names the study that a consent is about.
pub(super) const STUDY: &str =
    "http://hl7.org/fhir/StructureDefinition/consent-ResearchStudyContext";

/// The other decision.
pub(super) fn opposite(decision: ConsentDecision) -> ConsentDecision {
    match decision {
        ConsentDecision::Permit => ConsentDecision::Deny,
        ConsentDecision::Deny => ConsentDecision::Permit,
    }
}
