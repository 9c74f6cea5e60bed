//! Which published code is which of ours.

use super::{
    datatypes::{Coding, Concept},
    issue::{Findings, Note, Problem},
    json::At,
    Release,
};
use salus_primitives::codes::{
    Code, CodeSet, Confidentiality, ConsentAction, ConsentCategory, DataClass, DataUseModifier,
    DataUsePermission, LegalBasis, PurposeOfUse, Sensitivity,
};

/// Purposes of use are codes of ActReason; v3-PurposeOfUse is a value set of it.
const ACT_REASON: &str = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

/// Sensitivity labels, and the kinds of consent that consentcategorycodes lacks, are codes of ActCode.
const ACT_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

/// Grounds of law that ActCode lacks, by article and section.
const ARTICLES: &str = "urn:salus:legal-basis";

/// What R4 prefers as policyRule: of its codes two name a ground of law that is in our table.
const POLICY_CODES: &str = "http://terminology.hl7.org/CodeSystem/consentpolicycodes";

const LOINC: &str = "http://loinc.org";
const CONSENT_SCOPE: &str = "http://terminology.hl7.org/CodeSystem/consentscope";
const PARTICIPATION_TYPE: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

/// Resource types were a system of their own until R4, and are a part of FHIR's types since.
const RESOURCE_TYPES: &str = "http://hl7.org/fhir/resource-types";

/// A table that consents use, and the systems whose codes are its.
pub(super) trait Table: Code {
    /// The systems. HL7's own examples name value sets where they should name a code system.
    const SYSTEMS: &'static [&'static str];

    /// The system that is written.
    fn system(self, _: Release) -> &'static str {
        Self::SYSTEMS[0]
    }

    /// The code of ours.
    fn of(coding: &Coding) -> Option<Self> {
        let system = coding.system.as_deref()?;
        Self::SYSTEMS.contains(&system).then(|| Self::from_code(&coding.code)).flatten()
    }

    /// The published code.
    fn coding(self, release: Release) -> Coding {
        Coding::new(self.system(release), self.code())
    }
}

impl Table for PurposeOfUse {
    const SYSTEMS: &'static [&'static str] = &[ACT_REASON, Self::SYSTEM];
}

impl Table for Sensitivity {
    const SYSTEMS: &'static [&'static str] = &[ACT_CODE, Self::SYSTEM];
}

impl Table for Confidentiality {
    const SYSTEMS: &'static [&'static str] = &[Self::SYSTEM];
}

impl Table for ConsentAction {
    const SYSTEMS: &'static [&'static str] = &[Self::SYSTEM];
}

impl Table for DataClass {
    const SYSTEMS: &'static [&'static str] = &[Self::SYSTEM, RESOURCE_TYPES, LOINC];

    /// What only one of the releases knows is written in that one's system.
    fn system(self, release: Release) -> &'static str {
        match (self, release) {
            (class, _) if is_document(class) => LOINC,
            (Self::GENOMIC_STUDY | Self::IMAGING_SELECTION | Self::NUTRITION_INTAKE, _) => {
                Self::SYSTEM
            }
            (Self::MEDIA, _) | (_, Release::R4) => RESOURCE_TYPES,
            (_, Release::R5) => Self::SYSTEM,
        }
    }

    fn of(coding: &Coding) -> Option<Self> {
        let system = coding.system.as_deref()?;
        let class = match (system, coding.code.as_str()) {
            (RESOURCE_TYPES, DEVICE_USE_STATEMENT) => Self::DEVICE_USAGE,
            (_, code) => Self::from_code(code)?,
        };
        let is_its_own = if is_document(class) { system == LOINC } else { system != LOINC };
        (is_its_own && Self::SYSTEMS.contains(&system)).then_some(class)
    }

    fn coding(self, release: Release) -> Coding {
        let code = match (self, release) {
            (Self::DEVICE_USAGE, Release::R4) => DEVICE_USE_STATEMENT,
            _ => self.code(),
        };
        Coding::new(self.system(release), code)
    }
}

/// What R4 calls DeviceUsage.
const DEVICE_USE_STATEMENT: &str = "DeviceUseStatement";

/// Whether the class is a kind of document, by its LOINC code, and no resource type.
pub(super) fn is_document(class: DataClass) -> bool {
    class.parent() == Some(DataClass::COMPOSITION)
}

/// The class of a type of resource, of either release.
pub(super) fn class_of_type(name: &str) -> Option<DataClass> {
    let code = if name == DEVICE_USE_STATEMENT { DataClass::DEVICE_USAGE.code() } else { name };
    DataClass::from_code(code).filter(|class| !is_document(*class))
}

/// The class of a kind of document.
pub(super) fn class_of_document(coding: &Coding) -> Option<DataClass> {
    DataClass::of(coding).filter(|class| is_document(*class))
}

impl Table for DataUsePermission {
    const SYSTEMS: &'static [&'static str] = &[Self::SYSTEM];
}

impl Table for DataUseModifier {
    const SYSTEMS: &'static [&'static str] = &[Self::SYSTEM];
}

impl Table for LegalBasis {
    const SYSTEMS: &'static [&'static str] = &[ACT_CODE, ARTICLES, POLICY_CODES];

    /// Of what ActCode has, its codes; of the rest, ours.
    fn system(self, _: Release) -> &'static str {
        match self {
            Self::GDPR_CONSENT
            | Self::HIPAA_AUTHORIZATION
            | Self::CFR_42_PART_2
            | Self::TITLE_38_SECTION_7332
            | Self::COMMON_RULE => ACT_CODE,
            Self::GDPR_VITAL_INTERESTS
            | Self::GDPR_HEALTH_CARE
            | Self::GDPR_PUBLIC_HEALTH
            | Self::GDPR_RESEARCH
            | Self::HIPAA_TPO
            | Self::HIPAA_REQUIRED_BY_LAW => ARTICLES,
        }
    }

    fn of(coding: &Coding) -> Option<Self> {
        match (coding.system.as_deref()?, coding.code.as_str()) {
            (POLICY_CODES, "hipaa-auth") => Some(Self::HIPAA_AUTHORIZATION),
            (POLICY_CODES, "cric") => Some(Self::COMMON_RULE),
            (system, code) => {
                Self::from_code(code).filter(|basis| basis.system(Release::R5) == system)
            }
        }
    }
}

impl Table for ConsentCategory {
    const SYSTEMS: &'static [&'static str] = &[Self::SYSTEM, ACT_CODE];

    fn system(self, _: Release) -> &'static str {
        match self {
            Self::ICOL | Self::IDSCL | Self::INFA | Self::IRDSCL => ACT_CODE,
            _ => Self::SYSTEM,
        }
    }

    fn of(coding: &Coding) -> Option<Self> {
        let known = Self::from_code(&coding.code)?;
        (coding.system.as_deref() == Some(known.system(Release::R5))).then_some(known)
    }
}

/// Whether it is a term of DUO, known or not.
pub(super) fn is_data_use(coding: &Coding) -> bool {
    coding.system.as_deref() == Some(DataUsePermission::SYSTEM)
}

/// The codes that are a kind of none: they stand for every other.
pub(super) fn roots<C: Code>() -> CodeSet<C> {
    C::ALL.iter().copied().filter(|code| code.parent().is_none()).collect()
}

/// The code of ours that a concept means.
pub(super) fn of_concept<C: Table>(
    path: &str,
    concept: &Concept,
    findings: &Findings,
) -> Option<C> {
    let mut known = concept.codings.iter().filter_map(C::of);
    let code = known.next();
    match code {
        None => findings.issue(path, Problem::UnknownCode(concept.name())),
        Some(code) if known.any(|other| other != code) => {
            findings.issue(path, Problem::Ambiguous);
        }
        Some(_) if concept.codings.len() > 1 => findings.warn(path, Note::OtherCodesLeftOut),
        Some(_) => {}
    }
    code
}

/// The codes of ours, none if none is named.
pub(super) fn of_codings<'c, C: Table>(
    codings: impl IntoIterator<Item = &'c At<Coding>>,
    findings: &Findings,
) -> Option<CodeSet<C>> {
    let mut codings = codings.into_iter().peekable();
    codings.peek()?;
    let known = codings.filter_map(|coding| {
        let code = C::of(&coding.value);
        if code.is_none() {
            findings.issue(&coding.path, Problem::UnknownCode(coding.value.name()));
        }
        code
    });
    Some(known.collect())
}

/// The codes of ours, none if none is named.
pub(super) fn of_concepts<C: Table>(
    concepts: &[At<Concept>],
    findings: &Findings,
) -> Option<CodeSet<C>> {
    let known = concepts.iter().filter_map(|at| of_concept(&at.path, &at.value, findings));
    let set = known.collect();
    (!concepts.is_empty()).then_some(set)
}

/// The published codes.
pub(super) fn codings<C: Table>(set: CodeSet<C>, release: Release) -> Vec<At<Coding>> {
    set.iter().map(|code| At::unread(code.coding(release))).collect()
}

/// The published codes, each a concept.
pub(super) fn concepts<C: Table>(set: CodeSet<C>, release: Release) -> Vec<At<Concept>> {
    set.iter().map(|code| At::unread(concept(code, release))).collect()
}

/// The published code as a concept.
pub(super) fn concept<C: Table>(code: C, release: Release) -> Concept {
    Concept { codings: vec![code.coding(release)], text: None }
}

/// Whether a scope of R4 is about data: about privacy or research, not about treatment or what to do at
/// the end of life.
pub(super) fn is_about_data(scope: &Coding) -> bool {
    scope.system.as_deref() == Some(CONSENT_SCOPE)
        && matches!(scope.code.as_str(), "patient-privacy" | "research")
}

/// Whether the category is one of research.
pub(super) fn is_about_research(category: ConsentCategory) -> bool {
    matches!(category, ConsentCategory::RESEARCH | ConsentCategory::RSDID | ConsentCategory::RSREID)
}

/// The scope of R4.
pub(super) fn scope(is_research: bool) -> Concept {
    Concept::new(CONSENT_SCOPE, if is_research { "research" } else { "patient-privacy" })
}

/// The role of who receives data, the only one in which somebody is a grantee.
pub(super) fn recipient() -> Concept {
    Concept::new(PARTICIPATION_TYPE, "IRCP")
}

/// Whether it is a role of who receives data: information recipient, or primary information recipient.
pub(super) fn is_recipient(role: &Concept) -> bool {
    role.codings.iter().any(|coding| {
        coding.system.as_deref() == Some(PARTICIPATION_TYPE)
            && matches!(coding.code.as_str(), "IRCP" | "PRCP")
    })
}

/// Whether the concept is one of LOINC's for a consent document, which says no more than that it is one.
pub(super) fn is_any_consent(concept: &Concept) -> bool {
    concept.codings.iter().any(|coding| {
        coding.system.as_deref() == Some(LOINC)
            && matches!(coding.code.as_str(), "59284-0" | "57016-8" | "57017-6" | "64292-6")
    })
}
