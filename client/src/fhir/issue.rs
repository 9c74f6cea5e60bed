//! What stands against a document, and what should be known about one that was taken.

use salus_primitives::{
    codes::{Code, ConsentCategory, LegalBasis, PurposeOfUse},
    consent::{MAX_FILLS, MAX_PROVISIONS},
};
use std::{cell::RefCell, collections::HashSet, fmt, hash::Hash};

/// One thing that stands against a document or a consent, and where.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Issue {
    /// The element, as FHIRPath names it: `Consent.provision[0].purpose[2]`.
    pub path: String,
    /// What is wrong with it.
    pub problem: Problem,
}

impl fmt::Display for Issue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path, self.problem)
    }
}

/// Everything that stands against a document or a consent. It was not taken, no part of it.
///
/// ```
/// use salus_client::fhir::{import, LogicalIds, Problem, Release, Settings};
///
/// let refusal = import::<u64>(Release::R4, "[]", &LogicalIds, &Settings::default()).unwrap_err();
/// assert_eq!(refusal.issues[0].problem, Problem::WrongType("object"));
/// assert_eq!(refusal.to_string(), "Consent: this is no object");
/// ```
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub struct Refusal {
    /// Each thing, in the order in which it was found. Never empty.
    pub issues: Vec<Issue>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, issue) in self.issues.iter().enumerate() {
            write!(formatter, "{}{issue}", if place == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

/// What is wrong with an element.
#[derive(Clone, Debug, Eq, Hash, PartialEq, thiserror::Error)]
pub enum Problem {
    /// The text is no JSON.
    #[error("this is no JSON: {0}")]
    NotJson(String),
    /// The member stands twice in its object: readers differ in which they take.
    #[error("the member stands twice")]
    StandsTwice,
    /// It is another resource.
    #[error("this is no Consent")]
    NotAConsent,
    /// The element must be there.
    #[error("the element is missing")]
    Missing,
    /// The value is of another type.
    #[error("this is no {0}")]
    WrongType(&'static str),
    /// FHIR knows no empty strings, arrays and objects.
    #[error("the value is empty")]
    Empty,
    /// The release of FHIR does not know the element.
    #[error("this release of FHIR knows no such element")]
    UnknownElement,
    /// The release of FHIR does not know the code.
    #[error("this release of FHIR knows no such code: {0}")]
    UnknownValue(String),
    /// A consent of Salus cannot say it.
    #[error("a consent of Salus cannot say it")]
    NotExpressible,
    /// An extension that is not ours.
    #[error("an extension that is not known: {0}")]
    UnknownExtension(String),
    /// Rules beside the published ones.
    #[error("the document is not to be read by FHIR's own rules")]
    OtherRules,
    /// The code is in none of the tables that Salus uses.
    #[error("this code is not known here: {0}")]
    UnknownCode(String),
    /// The codes of one concept mean different things.
    #[error("the codes of this concept mean different things")]
    Ambiguous,
    /// More than one thing where a consent of Salus has place for one.
    #[error("a consent of Salus has place for {0} only")]
    TooMany(u32),
    /// Nobody and nothing is known by this reference.
    #[error("this reference is not known here: {0}")]
    UnknownReference(String),
    /// The research programme is not in the register, or has other terms there.
    #[error("no research programme is known by this and on these terms: {0}")]
    UnknownProgramme(String),
    /// Nobody knows how to refer to it in FHIR.
    #[error("there is no reference to it")]
    NoReference,
    /// Nobody knows what the policy says.
    #[error("this policy is not known here: {0}")]
    UnknownPolicy(String),
    /// Only a consent in force can be taken.
    #[error("the consent is {0}, not active")]
    NotActive(String),
    /// It was not verified.
    #[error("the verification failed")]
    NotVerified,
    /// It speaks of something else than privacy or research.
    #[error("this is no consent about data")]
    OtherScope,
    /// A permit must say for what.
    #[error("a permit must name a purpose")]
    PurposeMissing,
    /// The document names no category, and the caller none for such documents.
    #[error("no category is named")]
    CategoryMissing,
    /// The document names no ground of law, and the caller none for such documents.
    #[error("no regulatory basis is named")]
    BasisMissing,
    /// Emergencies have their own journey.
    #[error("breaking the glass is not closed by a consent")]
    EmergencyDenied,
    /// Emergencies have their own journey.
    #[error("breaking the glass is not opened by a consent")]
    EmergencyPermitted,
    /// The regions of a consent point at tags that it does not name, or it names some that none points at.
    #[error("the tags of the consent and those of its regions are not the same")]
    TagsAstray,
    /// The period holds no moment.
    #[error("the period holds no moment")]
    PeriodEmpty,
    /// A moment that FHIR's four digits of a year cannot tell.
    #[error("FHIR cannot tell this moment")]
    MomentTooLate,
    /// An exception may only take back a part of what it is an exception to: what reaches further would
    /// open what the document says nothing about.
    #[error("the exception opens more than what it is an exception to")]
    OpensFurther,
    /// A deny overrides every permit, whoever it is for.
    #[error("what is denied to some cannot be permitted to others among them: a deny overrides")]
    DenyOverrides,
    /// More exceptions than a consent has place for.
    #[error("a consent has place for {MAX_PROVISIONS} provisions")]
    TooManyProvisions,
    /// More exceptions to an exception than a provision has place for.
    #[error("a provision has place for {MAX_FILLS} parts that are filled again")]
    TooManyFills,
    /// Provisions are nested deeper than a consent of Salus goes.
    #[error("provisions are nested too deep")]
    TooDeep,
    /// The document says neither permit nor deny.
    #[error("neither permit nor deny is said")]
    DecisionMissing,
    /// The default policy permits something that the document denies to whom it does not permit it.
    #[error("the default policy permits what is denied here, and cannot stand in for it")]
    PolicyPermits,
}

/// One thing that should be known about a document that was taken, and where.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Warning {
    /// The element, as FHIRPath names it.
    pub path: String,
    /// What should be known.
    pub note: Note,
}

impl fmt::Display for Warning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path, self.note)
    }
}

/// What should be known about an element.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Note {
    /// It says nothing about who may do what, and was left out.
    LeftOut,
    /// No actions were named: all were written out.
    AllActions,
    /// No purposes were named: all were written out but those of emergencies.
    AllPurposes,
    /// No classes of data were named: all were written out.
    AllClasses,
    /// A kind of document was named: not what documents of the kind are put together of.
    DocumentsOnly,
    /// No confidentiality was named: the most confidential was written out.
    AnyConfidentiality,
    /// No sensitivity labels were named: the permit reaches no data that bears one.
    NoLabels,
    /// A sensitivity label or a person is named, which tells something where everybody can read it: a deny
    /// may be sealed, and a permit may name more than the one label.
    TellsSomething,
    /// Confidentiality and sensitivity together make the label: data must match both.
    LabelFieldsTogether,
    /// A time without an offset was read as UTC.
    ReadAsUtc,
    /// A time before 1970 was read as 1970: no earlier one is known on the chain.
    Before1970,
    /// Emergencies have their own journey, which no consent opens or closes.
    EmergencyLeftOut,
    /// The default policy of the consortium answers where nothing is said, not this.
    LeftToPolicy,
    /// The document names no category of the table: this one was taken.
    CategoryTaken(ConsentCategory),
    /// The document names no ground of law of the table: this one was taken.
    BasisTaken(LegalBasis),
    /// The release tells the day, not the time.
    DayOnly,
    /// What the terms of data use are terms of was written out as the purpose.
    PurposeOfTerms(PurposeOfUse),
    /// Other codes of the same concept were not needed.
    OtherCodesLeftOut,
}

impl fmt::Display for Note {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::LeftOut => "says nothing about who may do what, and is left out",
            Self::AllActions => "no action is named: every action is meant",
            Self::AllPurposes => "no purpose is named: every purpose but emergencies is meant",
            Self::AllClasses => "no class of data is named: every class is meant",
            Self::DocumentsOnly => "only the documents are meant, not the data that they show",
            Self::AnyConfidentiality => "no confidentiality is named: any is meant",
            Self::NoLabels => "no sensitivity label is named: data that bears one is not reached",
            Self::TellsSomething => "on the chain this tells something: consider sealing it",
            Self::LabelFieldsTogether => "confidentiality and sensitivity are taken together",
            Self::ReadAsUtc => "the time has no offset, and is read as UTC",
            Self::Before1970 => "the time lies before 1970, and is read as 1970",
            Self::EmergencyLeftOut => "emergencies have their own journey",
            Self::LeftToPolicy => "where nothing is said, the default policy answers",
            Self::CategoryTaken(category) => {
                return write!(formatter, "the category is taken to be {}", category.code());
            }
            Self::BasisTaken(basis) => {
                return write!(formatter, "the regulatory basis is taken to be {}", basis.code());
            }
            Self::PurposeOfTerms(purpose) => {
                return write!(
                    formatter,
                    "the terms of data use mean the purpose {}",
                    purpose.code()
                );
            }
            Self::DayOnly => "the time of the day is left out",
            Self::OtherCodesLeftOut => "the other codes of the concept are left out",
        };
        formatter.write_str(text)
    }
}

/// What is found while a document is read, from everywhere at once: one problem does not hide the next.
#[derive(Debug, Default)]
pub(super) struct Findings {
    issues: RefCell<Once<Issue>>,
    warnings: RefCell<Once<Warning>>,
}

/// Things in the order in which they were found, each once: a rule that is looked at for each of several
/// grantees is wrong once.
#[derive(Debug)]
struct Once<T> {
    found: Vec<T>,
    known: HashSet<T>,
}

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self { found: Vec::new(), known: HashSet::new() }
    }
}

impl<T: Clone + Eq + Hash> Once<T> {
    fn add(&mut self, thing: T) {
        if self.known.insert(thing.clone()) {
            self.found.push(thing);
        }
    }
}

impl Findings {
    /// Something is wrong.
    pub fn issue(&self, path: impl Into<String>, problem: Problem) {
        self.issues.borrow_mut().add(Issue { path: path.into(), problem });
    }

    /// Something should be known.
    pub fn warn(&self, path: impl Into<String>, note: Note) {
        self.warnings.borrow_mut().add(Warning { path: path.into(), note });
    }

    /// The warnings, if nothing is wrong.
    pub fn finish(self) -> Result<Vec<Warning>, Refusal> {
        let issues = self.issues.into_inner().found;
        if issues.is_empty() {
            Ok(self.warnings.into_inner().found)
        } else {
            Err(Refusal { issues })
        }
    }
}
