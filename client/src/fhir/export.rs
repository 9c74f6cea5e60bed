//! From consents to FHIR.

use super::{
    datatypes::{self, Reference, Source},
    directory::Directory,
    document::{opposite, Actor, Data, Document, Rule},
    issue::{Findings, Problem, Refusal},
    json::{At, ROOT},
    r4, r5,
    region::{reaches_further, Area},
    stated::{Exported, Head, Release, Settings, Stated},
    terminology::{self, codings, concepts, Table},
};
use salus_primitives::{
    codes::{Code, CodeSet, Confidentiality, DataMeaning},
    consent::{Consent, ConsentDecision, Grantee, Provision},
    data_tag::TagSet,
    evaluator::is_emergency,
    OrganisationId,
};
use serde_json::{json, Map, Value};

/// Writes consents of one subject as FHIR Consents: one document each, but for those that fill a hole of
/// another one with the opposite decision, which go into its document. [`super::import`] of all the documents
/// gives the same consents, with the same settings.
///
/// # Errors
///
/// Everything that FHIR, or the release, cannot say, each with the element that would have to say it, and
/// everything that no consent of Salus may say. Where there are several documents the path begins with the
/// place of the consent among those that were given: `Consent[2].provision`.
///
/// ```
/// use salus_client::fhir::{export, import, Head, LogicalIds, Release, Settings, Stated};
/// use salus_primitives::{
///     codes::*, consent::*, time::Period, OrganisationId, SubjectId,
/// };
///
/// let consent = Consent {
///     decision: ConsentDecision::Permit,
///     region: Region {
///         actions: ActionSet::of(&[ConsentAction::ACCESS]),
///         purposes: PurposeSet::of(&[PurposeOfUse::TREAT]),
///         classes: DataClassSet::all(),
///         confidentiality: Confidentiality::N,
///         labels: SensitivitySet::EMPTY,
///         author: None,
///         tags: Default::default(),
///         data_period: None,
///     },
///     period: Period { from: 1_700_000_000_000, to: None },
///     regulatory_basis: LegalBasis::GDPR_CONSENT,
///     category: ConsentCategory::INFA,
///     source: None,
///     programme: None,
///     tags: Default::default(),
///     provisions: Default::default(),
/// };
/// let grantee = Grantee::Organisation(OrganisationId(3));
/// let stated = [Stated::<u64> { grantee, consent }];
/// let head = Head::of(SubjectId([7; 16]));
/// let settings = Settings::default();
///
/// let documents = export(Release::R4, &head, &stated, &LogicalIds, &settings)?.documents;
/// assert_eq!(documents[0]["provision"]["purpose"][0]["code"], "TREAT");
///
/// let again = import(Release::R4, &documents[0].to_string(), &LogicalIds, &settings)?;
/// assert_eq!(again.stated, stated);
/// # Ok::<(), salus_client::fhir::Refusal>(())
/// ```
pub fn export<AccountId: Clone + PartialEq>(
    release: Release,
    head: &Head,
    stated: &[Stated<AccountId>],
    directory: &impl Directory<AccountId>,
    settings: &Settings<'_>,
) -> Result<Exported, Refusal> {
    let findings = Findings::default();
    let writer = Writer { release, head, stated, directory, settings, findings: &findings };
    let documents = writer.documents();
    Ok(Exported { documents, warnings: findings.finish()? })
}

struct Writer<'w, 'p, AccountId> {
    release: Release,
    head: &'w Head,
    stated: &'w [Stated<AccountId>],
    directory: &'w dyn Directory<AccountId>,
    settings: &'w Settings<'p>,
    findings: &'w Findings,
}

impl<AccountId: Clone + PartialEq> Writer<'_, '_, AccountId> {
    fn documents(&self) -> Vec<Value> {
        let mut is_written = vec![false; self.stated.len()];
        let mut documents = Vec::new();
        // Those that fill no hole first, so that those that fill theirs find them.
        for fills_a_hole in [false, true] {
            for place in 0..self.stated.len() {
                let fills = (0..self.stated.len()).any(|other| {
                    let consent = &self.stated[other].consent;
                    consent.provisions.iter().any(|hole| self.fills(other, hole, place))
                });
                if fills == fills_a_hole && !is_written[place] {
                    documents.push(self.document(place, &mut is_written));
                }
            }
        }
        documents
    }

    /// Whether a consent is what the importer makes of the hole of another one by itself.
    fn fills(&self, around: usize, hole: &Provision, place: usize) -> bool {
        let (outer, inner) = (&self.stated[around], &self.stated[place]);
        let (around, consent) = (&outer.consent, &inner.consent);
        let area = Area::of(&consent.region, &consent.tags);
        let denied = Area::of(&around.region, &around.tags);
        let is_anywhere = |area: &Area| area.region.author.is_none() && area.tags.is_empty();
        hole.fills.is_empty()
            && outer.grantee == inner.grantee
            && consent.decision == opposite(around.decision)
            && area.is_same(&Area::of(&hole.hole, &around.tags))
            && consent.period == around.period
            && consent.regulatory_basis == around.regulatory_basis
            && consent.category == around.category
            && consent.source == around.source
            && consent.programme == around.programme
            // What it does not restrict it would have from the rule above.
            && (is_anywhere(&denied) || !is_anywhere(&area))
            && (denied.region.data_period.is_none() || area.region.data_period.is_some())
            && (around.decision == ConsentDecision::Permit
                || reaches_further((around.decision, &denied), &area, "").next().is_none())
    }

    fn document(&self, place: usize, is_written: &mut [bool]) -> Value {
        let root = match self.stated.len() {
            1 => ROOT.to_string(),
            _ => format!("{ROOT}[{place}]"),
        };
        let Stated { grantee, consent } = &self.stated[place];
        let Consent { regulatory_basis, category, period, programme, tags, .. } = consent;
        let path = match self.release {
            Release::R4 => format!("{root}.provision"),
            Release::R5 => format!("{root}.provision[0]"),
        };
        let mut rule = self.rule(&path, place, is_written);
        rule.actors = self.actors(&path, grantee);
        if TagSet::first(tags.len()) != self.tags_named(consent) {
            self.findings.issue(format!("{path}.data"), Problem::TagsAstray);
        }
        let mut studies = Vec::new();
        if let Some(programme) = programme {
            match self.directory.programme_reference(*programme) {
                Some((study, terms)) => {
                    studies.push(At::unread(study));
                    let permissions =
                        terms.permissions.iter().map(|term| term.coding(self.release));
                    rule.purposes.extend(permissions.map(At::unread));
                    rule.purposes.extend(codings(terms.modifiers, self.release));
                }
                None => self.findings.issue(format!("{root}.extension[0]"), Problem::NoReference),
            }
        }
        if !period.is_valid() {
            self.findings.issue(format!("{root}.period"), Problem::PeriodEmpty);
        }
        let is_always = period.from == 0 && period.to.is_none();
        let period = (!is_always).then_some(At::unread(*period));
        let rule = match self.release {
            Release::R4 => Rule { period, ..rule },
            Release::R5 => {
                let decision = opposite(rule.decision);
                let base = Rule::about_everything(format!("{root}.decision"), decision);
                let is_silent = decision == ConsentDecision::Permit || !self.settings.base.denies();
                Rule { period, is_silent, rules: vec![rule], ..base }
            }
        };
        let document = Document {
            categories: vec![At::unread(terminology::concept(*category, self.release))],
            bases: vec![At::unread(terminology::concept(*regulatory_basis, self.release))],
            sources: self.source(&root, consent).into_iter().map(At::unread).collect(),
            rule: Some(rule),
            studies,
            ..self.headed(&root)
        };
        let mut members = Map::new();
        members.insert("resourceType".into(), json!(ROOT));
        members.insert("status".into(), json!("active"));
        let is_research = terminology::is_about_research(*category);
        members.extend(match self.release {
            Release::R4 => r4::write(&root, &document, is_research, self.findings),
            Release::R5 => r5::write(&root, &document, self.findings),
        });
        Value::Object(members)
    }

    /// The tags that the regions of a consent name.
    fn tags_named(&self, consent: &Consent) -> TagSet {
        let regions = consent
            .provisions
            .iter()
            .flat_map(|provision| std::iter::once(&provision.hole).chain(provision.fills.iter()));
        std::iter::once(&consent.region)
            .chain(regions)
            .fold(TagSet::EMPTY, |named, region| TagSet(named.0 | region.tags.0))
    }

    /// The rule that a consent is, with the consents in it that fill its holes.
    fn rule(&self, path: &str, place: usize, is_written: &mut [bool]) -> Rule {
        is_written[place] = true;
        let Consent { decision, region, provisions, tags, .. } = &self.stated[place].consent;
        let mut rule = self.about(path, *decision, &Area::of(region, tags));
        for (number, provision) in provisions.iter().enumerate() {
            let path = format!("{path}.provision[{number}]");
            let filled = (0..self.stated.len())
                .find(|other| !is_written[*other] && self.fills(place, provision, *other));
            rule.rules.push(match filled {
                Some(other) => self.rule(&path, other, is_written),
                None => {
                    let fills = provision.fills.iter().map(|fill| Area::of(fill, tags));
                    let hole = Area::of(&provision.hole, tags);
                    self.silence(&path, *decision, &hole, fills.collect())
                }
            });
        }
        rule
    }

    fn silence(&self, path: &str, around: ConsentDecision, hole: &Area, fills: Vec<Area>) -> Rule {
        let rules = fills
            .iter()
            .enumerate()
            .map(|(number, fill)| self.about(&format!("{path}.provision[{number}]"), around, fill));
        Rule { rules: rules.collect(), is_silent: true, ..self.about(path, opposite(around), hole) }
    }

    /// A rule about an area, everything written out.
    fn about(&self, path: &str, decision: ConsentDecision, area: &Area) -> Rule {
        let Area { region, tags } = area;
        let class = match self.release {
            Release::R4 => "class",
            Release::R5 => "resourceType",
        };
        self.ensure(path, "action", region.actions);
        self.ensure(path, "purpose", region.purposes);
        self.ensure(path, class, region.classes);
        if !region.labels.is_known() {
            let bits = region.labels.bits().to_string();
            self.findings.issue(format!("{path}.securityLabel"), Problem::UnknownCode(bits));
        }
        if region.purposes.iter().any(is_emergency) {
            let problem = match decision {
                ConsentDecision::Permit => Problem::EmergencyPermitted,
                ConsentDecision::Deny => Problem::EmergencyDenied,
            };
            self.findings.issue(format!("{path}.purpose"), problem);
        }
        if region.data_period.is_some_and(|period| !period.is_valid()) {
            self.findings.issue(format!("{path}.dataPeriod"), Problem::PeriodEmpty);
        }
        // A floor below which there is nothing restricts nothing.
        let names_level =
            decision == ConsentDecision::Permit || region.confidentiality != Confidentiality::U;
        let level = names_level.then(|| At::unread(region.confidentiality.coding(self.release)));
        let classes = codings(region.classes, self.release);
        let are_documents =
            self.release == Release::R5 && region.classes.iter().all(terminology::is_document);
        let (document_types, classes) =
            if are_documents { (classes, Vec::new()) } else { (Vec::new(), classes) };
        Rule {
            actions: concepts(region.actions, self.release),
            purposes: codings(region.purposes, self.release),
            classes,
            document_types,
            labels: level.into_iter().chain(codings(region.labels, self.release)).collect(),
            data: self.data(path, area),
            is_data_together: region.author.is_some() && !tags.is_empty(),
            data_period: region.data_period.map(At::unread),
            ..Rule::about_everything(path.into(), decision)
        }
    }

    fn data(&self, path: &str, area: &Area) -> Vec<At<Data>> {
        let author = area.region.author.map(|author| {
            let reference = self.organisation(&format!("{path}.data[0].reference"), author);
            (DataMeaning::AUTHOREDBY, reference)
        });
        let count = usize::from(author.is_some());
        let tags = area.tags.iter().enumerate().map(|(number, tag)| {
            let path = format!("{path}.data[{}].reference", count + number);
            self.directory.tag_reference(self.head.subject, tag).unwrap_or_else(|| {
                self.findings.issue(path, Problem::NoReference);
                (DataMeaning::INSTANCE, Reference::default())
            })
        });
        let data = author.into_iter().chain(tags).map(|(meaning, reference)| {
            At::unread(Data {
                meaning: At::unread(meaning.code().into()),
                reference: At::unread(reference),
            })
        });
        data.collect()
    }

    /// What FHIR does not restrict where no code is named, so that none must not be written as none.
    fn ensure<C: Table>(&self, path: &str, element: &str, codes: CodeSet<C>) {
        if codes.is_empty() {
            self.findings.issue(format!("{path}.{element}"), Problem::Empty);
        }
        if !codes.is_known() {
            let problem = Problem::UnknownCode(codes.bits().to_string());
            self.findings.issue(format!("{path}.{element}"), problem);
        }
    }

    fn actors(&self, path: &str, grantee: &Grantee<AccountId>) -> Vec<At<Actor>> {
        if *grantee == Grantee::Everyone {
            return Vec::new();
        }
        let reference = self.directory.grantee_reference(grantee);
        let reference = self.known(&format!("{path}.actor[0].reference"), reference);
        let role = Some(At::unread(terminology::recipient()));
        vec![At::unread(Actor { role, reference: At::unread(reference) })]
    }

    fn organisation(&self, path: &str, organisation: OrganisationId) -> Reference {
        self.known(path, self.directory.organisation_reference(organisation))
    }

    fn source(&self, root: &str, consent: &Consent) -> Option<Source> {
        let commitment = consent.source?;
        let source = self.directory.source_reference(&commitment);
        if source.is_none() {
            self.findings.issue(format!("{root}.source"), Problem::NoReference);
        }
        source
    }

    fn known(&self, path: &str, reference: Option<Reference>) -> Reference {
        reference.unwrap_or_else(|| {
            self.findings.issue(path, Problem::NoReference);
            Reference::default()
        })
    }

    fn headed(&self, root: &str) -> Document {
        let Head { subject, grantor, date, managers, controllers, policies, verifications } =
            self.head;
        let names = match self.release {
            Release::R4 => ["patient", "performer[0]", "organization"],
            Release::R5 => ["subject", "grantor[0]", "manager"],
        };
        let subject = self.directory.subject_reference(*subject);
        let organisations = |name: &str, organisations: &[OrganisationId]| {
            let references = organisations.iter().enumerate().map(|(number, organisation)| {
                At::unread(self.organisation(&format!("{root}.{name}[{number}]"), *organisation))
            });
            references.collect()
        };
        let grantor = grantor.map(|grantor| {
            let reference = self.directory.grantor_reference(grantor);
            At::unread(self.known(&format!("{root}.{}", names[1]), reference))
        });
        let verifications = verifications.iter().map(|verification| datatypes::Verification {
            verified: true,
            by: verification.by.clone(),
            with: verification.with.clone(),
            dates: verification.at.iter().copied().map(At::unread).collect(),
        });
        Document {
            subject: Some(At::unread(self.known(&format!("{root}.{}", names[0]), subject))),
            date: date.map(At::unread),
            grantors: grantor.into_iter().collect(),
            managers: organisations(names[2], managers),
            controllers: organisations("controller", controllers),
            policies: policies.iter().cloned().map(At::unread).collect(),
            verifications: verifications.map(At::unread).collect(),
            ..Document::default()
        }
    }
}
