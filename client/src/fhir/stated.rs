//! What a document says, in the chain's words.

use super::{datatypes::Reference, issue::Warning};
use salus_primitives::{
    codes::{ConsentCategory, DataUseModifierSet, DataUsePermission, Jurisdiction, LegalBasis},
    consent::{Consent, ConsentDecision, Grantee},
    evaluator::{AccessDecision, PolicyTables},
    identity::Capacity,
    Moment, OrganisationId, SubjectId,
};

/// A release of FHIR.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Release {
    /// 4.0.1, the one of IHE PCF.
    R4,
    /// 5.0.0.
    R5,
}

/// A consent, and whom it is given to or withheld from: what one call grants.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stated<AccountId> {
    /// Whom it speaks about.
    pub grantee: Grantee<AccountId>,
    /// What it states.
    pub consent: Consent,
}

/// What a document says beside its consents, and the chain does not keep with them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Head {
    /// Whose consents they are.
    pub subject: SubjectId,
    /// In which capacity who signed acts: R4's performer, R5's grantor.
    pub grantor: Option<Capacity>,
    /// When it was signed. R5 tells the day only.
    pub date: Option<Moment>,
    /// Who manages the document: R4's organization, R5's manager.
    pub managers: Vec<OrganisationId>,
    /// Who enforces it. R4 has no place for it.
    pub controllers: Vec<OrganisationId>,
    /// The policies that it rests on.
    pub policies: Vec<String>,
    /// Who was asked whether it is what was meant.
    pub verifications: Vec<Verification>,
}

impl Head {
    /// The head of a document that says nothing but whose consents they are.
    ///
    /// ```
    /// use salus_client::fhir::Head;
    /// use salus_primitives::SubjectId;
    ///
    /// assert!(Head::of(SubjectId([7; 16])).policies.is_empty());
    /// ```
    pub fn of(subject: SubjectId) -> Self {
        Self {
            subject,
            grantor: None,
            date: None,
            managers: Vec::new(),
            controllers: Vec::new(),
            policies: Vec::new(),
            verifications: Vec::new(),
        }
    }
}

/// That somebody asked whether the document is what was meant: FHIR Consent.verification. One that failed
/// is refused.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verification {
    /// Who asked. R4 has no place for it.
    pub by: Option<Reference>,
    /// Who was asked.
    pub with: Option<Reference>,
    /// When. R4 has place for one time.
    pub at: Vec<Moment>,
}

/// What was read from a document.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Imported<AccountId> {
    /// What it says beside its consents.
    pub head: Head,
    /// The consents. All of them together say what the document says.
    pub stated: Vec<Stated<AccountId>>,
    /// What should be known about it.
    pub warnings: Vec<Warning>,
}

/// What was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Exported {
    /// The documents, each a FHIR Consent.
    pub documents: Vec<serde_json::Value>,
    /// What should be known about them.
    pub warnings: Vec<Warning>,
}

/// What a document may leave to whoever reads it. By default nothing.
///
/// ```
/// use salus_client::fhir::Settings;
/// use salus_primitives::codes::{ConsentCategory, LegalBasis};
///
/// // What IHE PCF's documents are, at a hospital in Europe.
/// let settings = Settings {
///     category: Some(ConsentCategory::INFA),
///     regulatory_basis: Some(LegalBasis::GDPR_CONSENT),
///     ..Settings::default()
/// };
/// assert!(Settings::default().category.is_none() && settings.category.is_some());
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'p> {
    /// The category of a document that names none of the table. IHE PCF's examples are of this kind.
    pub category: Option<ConsentCategory>,
    /// The ground of law of a document that names none of the table.
    pub regulatory_basis: Option<LegalBasis>,
    /// What a decision about everything means that provisions take exceptions from.
    pub base: Base<'p>,
}

/// What it means that a document permits or denies everything, except what its provisions say.
///
/// ```
/// use salus_client::fhir::{Base, Settings};
/// use salus_primitives::evaluator::PolicyTables;
///
/// // The consortium shares nothing by default, so that a document need not say it again.
/// let policy = PolicyTables::default();
/// let settings = Settings { base: Base::LeftTo(&policy, None), ..Settings::default() };
/// assert!(settings.category.is_none());
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub enum Base<'p> {
    /// It is a statement like every other: a deny of everything overrides whatever the patient permitted
    /// elsewhere.
    #[default]
    Stated,
    /// It is what holds where nobody said anything, and so this default policy's business. A deny is
    /// left to it only if it denies in the country of the subject's custodian, or in all of them if the
    /// country is not known, so that the document decides as it says; a permit always, since permits name
    /// purposes.
    LeftTo(&'p PolicyTables, Option<Jurisdiction>),
}

impl Base<'_> {
    /// Whether nothing is left to the default policy.
    pub(super) fn is_stated(&self) -> bool {
        matches!(self, Self::Stated)
    }

    /// Whether the default policy denies whatever nobody speaks about.
    pub(super) fn denies(&self) -> bool {
        match self {
            Self::Stated => false,
            Self::LeftTo(policy, country) => !policy.rules.iter().any(|rule| {
                let may_stand = match (rule.jurisdiction, country) {
                    (Some(of_rule), Some(country)) => of_rule == *country,
                    _ => true,
                };
                may_stand && rule.decision == AccessDecision::Permit
            }),
        }
    }

    /// Whether a decision about everything can be left to the default policy.
    pub(super) fn takes(&self, decision: ConsentDecision) -> bool {
        match (self, decision) {
            (Self::Stated, _) => false,
            (Self::LeftTo(..), ConsentDecision::Permit) => true,
            (Self::LeftTo(..), ConsentDecision::Deny) => self.denies(),
        }
    }
}

/// On what terms data is given to research: codes of GA4GH DUO among a document's purposes.
///
/// ```
/// use salus_client::fhir::DataUse;
/// use salus_primitives::codes::DataUsePermission;
///
/// let any_research = DataUse { permissions: vec![DataUsePermission::GRU], ..DataUse::default() };
/// assert!(any_research.modifiers.is_empty());
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct DataUse {
    /// What research may do: DUO's data use permissions.
    pub permissions: Vec<DataUsePermission>,
    /// What is asked beside: DUO's data use modifiers.
    pub modifiers: DataUseModifierSet,
}

impl DataUse {
    /// Whether no terms are named.
    pub fn is_empty(&self) -> bool {
        self.permissions.is_empty() && self.modifiers.is_empty()
    }
}
