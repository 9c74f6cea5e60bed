//! What the codes and references of a rule stand for.

use super::{
    datatypes::{Coding, Reference},
    directory::Directory,
    document::Rule,
    issue::{Findings, Note, Problem},
    json::At,
    region::{Label, Origin, Scope},
    stated::{DataUse, Release},
    terminology::{self, Table},
};
use salus_primitives::{
    codes::{
        Code, Confidentiality, DataClassSet, DataMeaning, DataUsePermission, PurposeOfUse,
        PurposeSet,
    },
    consent::{ConsentDecision, Grantee},
    data_tag::MAX_TAGS,
    evaluator::is_emergency,
    ProgrammeId, SubjectId,
};

/// Resolves rules.
#[derive(Clone, Copy)]
pub(super) struct Resolver<'r, AccountId> {
    pub release: Release,
    pub directory: &'r dyn Directory<AccountId>,
    pub findings: &'r Findings,
    /// Nothing only where it is not known.
    pub subject: Option<SubjectId>,
    /// The study that the document names.
    pub study: Option<&'r At<Reference>>,
}

/// A rule with its codes and references resolved.
pub(super) struct Resolved<'r, AccountId> {
    pub rule: &'r Rule,
    /// What it says itself.
    pub own: Scope<AccountId>,
    pub rules: Vec<Resolved<'r, AccountId>>,
}

impl<AccountId: Clone + PartialEq> Resolver<'_, AccountId> {
    /// Resolves a rule and those below it. Nothing comes of one about emergencies only. A rule at the top
    /// may name terms of data use, which stand for those below it, too; above it is R5's decision about
    /// everything only.
    pub fn resolve<'r>(&self, rule: &'r Rule, is_top: bool) -> Option<Resolved<'r, AccountId>> {
        let is_base = self.release == Release::R5 && is_top && rule.is_base();
        let below = rule.rules.iter().filter_map(|rule| self.resolve(rule, is_base));
        let rules = below.collect();
        let purposes = self.purposes(rule, is_top);
        let own = Scope {
            grantees: self.grantees(rule),
            period: rule.period.as_ref().map(|period| period.value),
            programme: self.programme(rule, is_top),
            actions: terminology::of_concepts(&rule.actions, self.findings),
            purposes: purposes.map(|(ordinary, _)| ordinary),
            classes: self.classes(rule),
            label: self.label(rule),
            data: self.data(rule),
            data_period: rule.data_period.as_ref().map(|period| period.value),
        };
        let is_dropped = rule.decision == ConsentDecision::Permit
            && purposes.is_some_and(|(rest, has_emergencies)| has_emergencies && rest.is_empty());
        (!is_dropped).then_some(Resolved { rule, own, rules })
    }

    /// The path of an element of a rule. Of R5's decision about everything there is none but itself.
    pub fn at(&self, rule: &Rule, element: &str) -> String {
        if rule.is_base() {
            rule.path.clone()
        } else {
            format!("{}.{element}", rule.path)
        }
    }

    /// The element that names classes of data.
    pub fn class(&self) -> &'static str {
        match self.release {
            Release::R4 => "class",
            Release::R5 => "resourceType",
        }
    }

    fn unknown(&self, at: &At<Reference>) {
        self.findings.issue(&at.path, Problem::UnknownReference(at.value.to_string()));
    }

    fn grantees(&self, rule: &Rule) -> Option<Vec<Grantee<AccountId>>> {
        let mut grantees = Vec::new();
        for At { value: actor, .. } in &rule.actors {
            if let Some(role) = &actor.role {
                if !terminology::is_recipient(&role.value) {
                    self.findings.issue(&role.path, Problem::NotExpressible);
                }
            }
            let known = self.directory.grantees(&actor.reference.value);
            let known = known.filter(|known| !known.is_empty());
            if known.is_none() {
                self.unknown(&actor.reference);
            }
            for grantee in known.unwrap_or_default() {
                let is_person = matches!(grantee, Grantee::Practitioner { .. });
                if is_person && rule.decision == ConsentDecision::Deny {
                    self.findings.warn(&actor.reference.path, Note::TellsSomething);
                }
                if !grantees.contains(&grantee) {
                    grantees.push(grantee);
                }
            }
        }
        (!rule.actors.is_empty()).then_some(grantees)
    }

    /// The purposes but those of emergencies, and whether there were such.
    fn purposes(&self, rule: &Rule, is_top: bool) -> Option<(PurposeSet, bool)> {
        let (terms, purposes): (Vec<_>, Vec<_>) =
            rule.purposes.iter().partition(|at| terminology::is_data_use(&at.value));
        if !is_top {
            for at in &terms {
                self.findings.issue(&at.path, Problem::NotExpressible);
            }
        }
        let Some(stated) = terminology::of_codings(purposes, self.findings) else {
            return self
                .purpose_of(rule, &terms)
                .map(|purpose| (PurposeSet::of(&[purpose]), false));
        };
        let ordinary: PurposeSet = stated.iter().filter(|it| !is_emergency(*it)).collect();
        if ordinary != stated {
            self.leave_out_emergencies(rule);
        }
        Some((ordinary, ordinary != stated))
    }

    /// What terms of data use are for that stand alone: a permission is one for research.
    fn purpose_of(&self, rule: &Rule, terms: &[&At<Coding>]) -> Option<PurposeOfUse> {
        let path = &terms.first()?.path;
        if !terms.iter().any(|at| DataUsePermission::of(&at.value).is_some()) {
            self.findings.issue(self.at(rule, "purpose"), Problem::PurposeMissing);
            return None;
        }
        self.findings.warn(path, Note::PurposeOfTerms(PurposeOfUse::HRESCH));
        Some(PurposeOfUse::HRESCH)
    }

    /// What a rule says about emergencies is left out, if it opens.
    fn leave_out_emergencies(&self, rule: &Rule) {
        for at in &rule.purposes {
            if !PurposeOfUse::of(&at.value).is_some_and(is_emergency) {
                continue;
            }
            match rule.decision {
                ConsentDecision::Deny => self.findings.issue(&at.path, Problem::EmergencyDenied),
                // What is excepted from an emergency would be denied in one.
                ConsentDecision::Permit if !rule.rules.is_empty() => {
                    self.findings.issue(&at.path, Problem::EmergencyPermitted);
                }
                ConsentDecision::Permit => self.findings.warn(&at.path, Note::EmergencyLeftOut),
            }
        }
    }

    /// The programme by the study that the document names and the terms that the rule does.
    fn programme(&self, rule: &Rule, is_top: bool) -> Option<ProgrammeId> {
        if !is_top {
            return None;
        }
        let mut terms = DataUse::default();
        let mut name = self.study.map(|study| study.value.to_string());
        let mut path = self.study.map(|study| study.path.clone());
        for At { path: at, value } in &rule.purposes {
            if !terminology::is_data_use(value) {
                continue;
            }
            if let Some(permission) = Table::of(value) {
                if !terms.permissions.contains(&permission) {
                    terms.permissions.push(permission);
                }
            } else if let Some(modifier) = Table::of(value) {
                terms.modifiers.insert(modifier);
            } else {
                self.findings.issue(at, Problem::UnknownCode(value.name()));
            }
            name.get_or_insert_with(|| value.name());
            path = Some(at.clone());
        }
        terms.permissions.sort_unstable();
        let programme = self.directory.programme(self.study.map(|study| &study.value), &terms);
        let (path, name) = (path?, name?);
        if programme.is_none() {
            self.findings.issue(path, Problem::UnknownProgramme(name));
        }
        programme
    }

    fn classes(&self, rule: &Rule) -> Option<DataClassSet> {
        // Elements of a rule hold together: R5 would ask for both.
        if !rule.classes.is_empty() && !rule.document_types.is_empty() {
            self.findings.issue(self.at(rule, "documentType"), Problem::NotExpressible);
        }
        let stated = rule.classes.iter().chain(&rule.document_types);
        let classes: DataClassSet = terminology::of_codings(stated, self.findings)?;
        if classes.iter().any(terminology::is_document) {
            let element = if rule.classes.is_empty() { "documentType" } else { self.class() };
            self.findings.warn(self.at(rule, element), Note::DocumentsOnly);
        }
        Some(classes)
    }

    /// A security label has two fields that consents use: of each, several codes are alternatives.
    fn label(&self, rule: &Rule) -> Option<Label> {
        let mut label = Label::default();
        for At { path, value } in &rule.labels {
            if let Some(level) = Confidentiality::of(value) {
                let so_far = label.confidentiality.unwrap_or(level);
                label.confidentiality = Some(match rule.decision {
                    ConsentDecision::Permit => so_far.max(level),
                    ConsentDecision::Deny => so_far.min(level),
                });
            } else if let Some(sensitivity) = Table::of(value) {
                label.sensitivity.insert(sensitivity);
            } else {
                self.findings.issue(path, Problem::UnknownCode(value.name()));
            }
        }
        if !label.sensitivity.is_empty() {
            self.findings.warn(self.at(rule, "securityLabel"), Note::TellsSomething);
        }
        let has_both = label.confidentiality.is_some() && !label.sensitivity.is_empty();
        if has_both && rule.decision == ConsentDecision::Deny {
            self.findings.warn(self.at(rule, "securityLabel"), Note::LabelFieldsTogether);
        }
        (!rule.labels.is_empty()).then_some(label)
    }

    /// An organisation as author stands by itself, everything else is a tag. Members of a list are
    /// alternatives, and a consent asks for both.
    fn data(&self, rule: &Rule) -> Option<Origin> {
        let mut source = Origin::default();
        for At { path, value: data } in &rule.data {
            let reference = &data.reference.value;
            let Some(meaning) = DataMeaning::from_code(&data.meaning.value) else {
                let problem = Problem::UnknownValue(data.meaning.value.clone());
                self.findings.issue(&data.meaning.path, problem);
                continue;
            };
            let author = match meaning {
                DataMeaning::AUTHOREDBY => self.directory.organisation(reference),
                _ => None,
            };
            let tag = match (author, self.subject) {
                (None, Some(subject)) => self.directory.tag(subject, meaning, reference),
                _ => None,
            };
            if let Some(author) = author {
                if source.author.is_some_and(|other| other != author) {
                    self.findings.issue(path, Problem::TooMany(1));
                }
                source.author = Some(author);
            } else if let Some(tag) = tag {
                if !source.tags.contains(&tag) {
                    source.tags.push(tag);
                }
            } else if self.subject.is_some() {
                self.unknown(&data.reference);
            }
            let has_both = source.author.is_some() && !source.tags.is_empty();
            if has_both && !rule.is_data_together {
                self.findings.issue(path, Problem::NotExpressible);
            }
            if source.tags.len() > MAX_TAGS as usize {
                self.findings.issue(path, Problem::TooMany(MAX_TAGS));
            }
        }
        (!rule.data.is_empty()).then_some(source)
    }
}

impl<AccountId> Scope<AccountId> {
    /// Tells what is written out that nobody stated.
    pub fn warn_of_what_is_not_stated(&self, resolver: &Resolver<'_, AccountId>, rule: &Rule)
    where
        AccountId: Clone + PartialEq,
    {
        let is_permit = rule.decision == ConsentDecision::Permit;
        let Resolver { findings, .. } = resolver;
        let warn = |element: &str, note| findings.warn(resolver.at(rule, element), note);
        if self.actions.is_none() {
            warn("action", Note::AllActions);
        }
        match self.purposes {
            None if is_permit => {
                findings.issue(resolver.at(rule, "purpose"), Problem::PurposeMissing);
            }
            None => warn("purpose", Note::AllPurposes),
            Some(_) => {}
        }
        if self.classes.is_none() {
            warn(resolver.class(), Note::AllClasses);
        }
        let Label { confidentiality, sensitivity } = self.label.unwrap_or_default();
        if is_permit && confidentiality.is_none() {
            warn("securityLabel", Note::AnyConfidentiality);
        }
        if is_permit && sensitivity.is_empty() {
            warn("securityLabel", Note::NoLabels);
        }
    }
}
