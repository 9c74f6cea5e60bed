//! From FHIR to consents.

use super::{
    datatypes::{Reference, Source},
    directory::Directory,
    document::Document,
    issue::{Findings, Issue, Note, Problem, Refusal},
    json::{parse, At, Element, ROOT},
    r4, r5, resolve,
    rules::{Rules, Terms},
    stated::{Head, Imported, Release, Settings, Verification},
    terminology,
};
use salus_primitives::{
    codes::{ConsentCategory, LegalBasis},
    Commitment, OrganisationId, SubjectId,
};
use serde_json::Value;

/// Reads a FHIR Consent.
///
/// All of its consents together decide as it says; [`crate::fhir`] tells how.
///
/// # Errors
///
/// Everything that stands against the document, each with its element. Nothing is taken from a document
/// that something stands against.
///
/// ```
/// use salus_client::fhir::{import, LogicalIds, Problem, Release, Settings};
///
/// let text = r#"{ "resourceType": "Consent", "status": "draft", "colour": "red" }"#;
/// let refusal = import::<u64>(Release::R5, text, &LogicalIds, &Settings::default()).unwrap_err();
/// let found: Vec<_> = refusal.issues.iter().map(ToString::to_string).collect();
/// assert!(found.contains(&"Consent.subject: the element is missing".into()));
/// assert!(found.contains(&"Consent.status: the consent is draft, not active".into()));
/// assert!(found.contains(&"Consent.colour: this release of FHIR knows no such element".into()));
/// ```
pub fn import<AccountId: Clone + PartialEq>(
    release: Release,
    text: &str,
    directory: &impl Directory<AccountId>,
    settings: &Settings<'_>,
) -> Result<Imported<AccountId>, Refusal> {
    let findings = Findings::default();
    let read =
        parse(text, &findings).and_then(|value| read(release, &value, &findings)).map(|document| {
            let above = Above { document: &document, directory, settings, findings: &findings };
            let (terms, study, head) = (above.terms(release), above.study(), above.head());
            let subject = head.as_ref().map(|head| head.subject);
            let findings = &findings;
            let resolver = resolve::Resolver { release, directory, findings, subject, study };
            let rules = Rules { resolver, settings, terms };
            (head, document.rule.as_ref().map(|rule| rules.stated(rule)))
        });
    let warnings = findings.finish()?;
    match read {
        Some((Some(head), Some(stated))) => Ok(Imported { head, stated, warnings }),
        // Whatever could not be read was found to be wrong. If not, nothing is taken either.
        _ => Err(Refusal {
            issues: vec![Issue { path: ROOT.into(), problem: Problem::NotAConsent }],
        }),
    }
}

fn read(release: Release, value: &Value, findings: &Findings) -> Option<Document> {
    let element = Element::open(ROOT, value, findings)?;
    if value["resourceType"] != ROOT {
        findings.issue(element.at("resourceType"), Problem::NotAConsent);
        return None;
    }
    element.pass(&["resourceType"]);
    element.leave_out(&["meta", "language", "text", "contained", "identifier"]);
    if value.get("implicitRules").is_some() {
        element.pass(&["implicitRules"]);
        findings.issue(element.at("implicitRules"), Problem::OtherRules);
    }
    let document = match release {
        Release::R4 => r4::read(&element),
        Release::R5 => r5::read(&element),
    };
    element.close();
    Some(document)
}

/// Resolves what stands above the rules.
struct Above<'r, 'p, AccountId> {
    document: &'r Document,
    directory: &'r dyn Directory<AccountId>,
    settings: &'r Settings<'p>,
    findings: &'r Findings,
}

impl<AccountId> Above<'_, '_, AccountId> {
    fn terms(&self, release: Release) -> Option<Terms> {
        let (basis, category, source) = (self.basis(release), self.category(), self.source());
        Some(Terms { regulatory_basis: basis?, category: category?, source: source? })
    }

    fn study(&self) -> Option<&At<Reference>> {
        let studies = &self.document.studies;
        for other in studies.iter().skip(1) {
            self.findings.issue(&other.path, Problem::TooMany(1));
        }
        studies.first()
    }

    fn basis(&self, release: Release) -> Option<LegalBasis> {
        let known = self.document.bases.iter().filter_map(|at| {
            let basis = terminology::of_concept(&at.path, &at.value, self.findings)?;
            Some(At { path: at.path.clone(), value: basis })
        });
        if let Some(basis) = self.only_one(known.collect()) {
            return Some(basis);
        }
        let element = match release {
            Release::R4 => "Consent.policyRule",
            Release::R5 => "Consent.regulatoryBasis",
        };
        match self.settings.regulatory_basis {
            Some(basis) => self.findings.warn(element, Note::BasisTaken(basis)),
            None => self.findings.issue(element, Problem::BasisMissing),
        }
        self.settings.regulatory_basis
    }

    fn category(&self) -> Option<ConsentCategory> {
        let known = self.document.categories.iter().filter_map(|at| {
            if terminology::is_any_consent(&at.value) {
                return None;
            }
            let category = terminology::of_concept(&at.path, &at.value, self.findings)?;
            Some(At { path: at.path.clone(), value: category })
        });
        if let Some(category) = self.only_one(known.collect()) {
            return Some(category);
        }
        match self.settings.category {
            Some(category) => {
                self.findings.warn("Consent.category", Note::CategoryTaken(category));
            }
            None => self.findings.issue("Consent.category", Problem::CategoryMissing),
        }
        self.settings.category
    }

    /// The one thing that is said, once or more often.
    fn only_one<T: Copy + PartialEq>(&self, known: Vec<At<T>>) -> Option<T> {
        let first = known.first()?.value;
        for other in known.iter().filter(|other| other.value != first) {
            self.findings.issue(&other.path, Problem::TooMany(1));
        }
        Some(first)
    }

    fn source(&self) -> Option<Option<Commitment>> {
        let sources = &self.document.sources;
        for other in sources.iter().skip(1) {
            self.findings.issue(&other.path, Problem::TooMany(1));
        }
        let Some(source) = sources.first() else { return Some(None) };
        let commitment = self.directory.source(&source.value);
        if commitment.is_none() {
            let name = match &source.value {
                Source::Attachment(_) => "the attachment".into(),
                Source::Reference(reference) => reference.to_string(),
            };
            self.findings.issue(&source.path, Problem::UnknownReference(name));
        }
        commitment.map(Some)
    }

    fn head(&self) -> Option<Head> {
        let Document { status, subject, date, grantors, policies, .. } = self.document;
        if let Some(status) = status.as_ref().filter(|status| status.value != "active") {
            self.findings.issue(&status.path, Problem::NotActive(status.value.clone()));
        }
        for policy in policies.iter().filter(|policy| !self.directory.knows_policy(&policy.value)) {
            self.findings.issue(&policy.path, Problem::UnknownPolicy(policy.value.clone()));
        }
        let grantors = grantors.iter().filter_map(|at| {
            let grantor = self.directory.grantor(&at.value);
            if grantor.is_none() {
                self.unknown(&at.path, &at.value);
            }
            Some(At { path: at.path.clone(), value: grantor? })
        });
        let grantor = self.only_one(grantors.collect());
        Some(Head {
            subject: self.subject(subject.as_ref()?)?,
            grantor,
            date: date.as_ref().map(|date| date.value),
            managers: self.organisations(&self.document.managers),
            controllers: self.organisations(&self.document.controllers),
            policies: policies.iter().map(|policy| policy.value.clone()).collect(),
            verifications: self.verifications(),
        })
    }

    fn subject(&self, at: &At<Reference>) -> Option<SubjectId> {
        let subject = self.directory.subject(&at.value);
        if subject.is_none() {
            self.unknown(&at.path, &at.value);
        }
        subject
    }

    fn organisations(&self, references: &[At<Reference>]) -> Vec<OrganisationId> {
        let known = references.iter().filter_map(|at| {
            let organisation = self.directory.organisation(&at.value);
            if organisation.is_none() {
                self.unknown(&at.path, &at.value);
            }
            organisation
        });
        known.collect()
    }

    fn verifications(&self) -> Vec<Verification> {
        let verifications = self.document.verifications.iter().map(|at| {
            if !at.value.verified {
                self.findings.issue(format!("{}.verified", at.path), Problem::NotVerified);
            }
            Verification {
                by: at.value.by.clone(),
                with: at.value.with.clone(),
                at: at.value.dates.iter().map(|date| date.value).collect(),
            }
        });
        verifications.collect()
    }

    fn unknown(&self, path: &str, reference: &Reference) {
        self.findings.issue(path, Problem::UnknownReference(reference.to_string()));
    }
}
