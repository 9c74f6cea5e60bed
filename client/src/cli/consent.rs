//! `salus consent`.

use super::{
    context::{read, Global, Signer},
    exit::{Code, Failure},
    parse,
    say::{self, Said},
    Outcome,
};
use crate::{
    chain::{
        calls::{ConsentGranted, Consents, Grant, Revoke, RevokeAll},
        types::AccountId,
        Chain, Sender,
    },
    fhir::{self, Directory, Head, LogicalIds, Reference, Release, Settings, Stated},
};
use clap::{Args, Subcommand, ValueEnum};
use salus_primitives::{
    codes::{
        ActionSet, Confidentiality, ConsentAction, ConsentCategory, DataClass, DataClassSet,
        LegalBasis, PurposeOfUse, PurposeSet, Sensitivity, SensitivitySet,
    },
    consent::{Consent as OnChain, ConsentDecision, Grantee, LiveConsent, Region},
    identity::Capacity,
    ConsentId, Moment, OrganisationId, Period, SubjectId,
};
use serde::Deserialize;
use serde_json::{json, Value};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// A release of FHIR.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Fhir {
    /// 4.0.1
    R4,
    /// 5.0.0
    R5,
}

impl From<Fhir> for Release {
    fn from(release: Fhir) -> Self {
        match release {
            Fhir::R4 => Self::R4,
            Fhir::R5 => Self::R5,
        }
    }
}

/// What is consented to.
#[derive(Clone, Debug, Args)]
pub struct Over {
    /// What may be done, with commas between: collect, access, use, disclose, correct.
    #[arg(long, value_parser = parse::codes::<ConsentAction>)]
    actions: ActionSet,
    /// For which purposes: HL7 PurposeOfUse, such as TREAT.
    #[arg(long, value_parser = parse::codes::<PurposeOfUse>)]
    purposes: PurposeSet,
    /// Which data: FHIR resource types, or all.
    #[arg(long, default_value = "all", value_parser = parse::codes::<DataClass>)]
    classes: DataClassSet,
    /// How confidential it may be at most; where it denies, at least: HL7 Confidentiality.
    #[arg(long, default_value = "N", value_parser = parse::code::<Confidentiality>)]
    confidentiality: Confidentiality,
    /// The sensitivity labels that are meant. A label that is named alone tells something of its own.
    #[arg(long, default_value = "", value_parser = parse::codes::<Sensitivity>)]
    labels: SensitivitySet,
    /// Deny instead of permit.
    #[arg(long)]
    deny: bool,
    /// From when on. Without it from now on.
    #[arg(long, value_parser = parse::moment)]
    from: Option<Moment>,
    /// Until when. Without it until it is revoked.
    #[arg(long, value_parser = parse::moment)]
    until: Option<Moment>,
    /// The ground of law on which it was asked for.
    #[arg(long, default_value = "GDPRCONSENT", value_parser = parse::code::<LegalBasis>)]
    basis: LegalBasis,
    /// Its kind.
    #[arg(long, default_value = "INFA", value_parser = parse::code::<ConsentCategory>)]
    category: ConsentCategory,
}

impl Over {
    fn consent(&self, now: Moment) -> OnChain {
        let decision = if self.deny { ConsentDecision::Deny } else { ConsentDecision::Permit };
        OnChain {
            decision,
            region: Region {
                actions: self.actions,
                purposes: self.purposes,
                classes: self.classes,
                confidentiality: self.confidentiality,
                labels: self.labels,
                author: None,
                tags: Default::default(),
                data_period: None,
            },
            period: Period { from: self.from.unwrap_or(now), to: self.until },
            regulatory_basis: self.basis,
            category: self.category,
            source: None,
            programme: None,
            tags: Default::default(),
            provisions: Default::default(),
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum Consent {
    /// Grants a consent.
    #[command(after_help = "\
Examples:
  salus consent grant --subject $SUBJECT --to organisation:0 --actions access,collect --purposes HOPERAT --key patient.key
  salus consent grant --subject $SUBJECT --to kind:insurer --deny --actions all --purposes HPAYMT --until 2030-01-01 --key patient.key")]
    Grant {
        /// Whose consent it is.
        #[arg(long, value_parser = parse::subject)]
        subject: SubjectId,
        /// Whom it is given to: everyone, kind:hospital, organisation:3, role:3/nurse,
        /// practitioner:3/5Grw...
        #[arg(long, value_parser = parse::grantee)]
        to: Grantee<AccountId>,
        #[command(flatten)]
        over: Box<Over>,
        #[command(flatten)]
        signer: Signer,
    },
    /// Revokes a consent, or all.
    #[command(after_help = "\
Example:
  salus consent revoke --subject $SUBJECT --consent $CONSENT --key patient.key")]
    Revoke {
        /// Whose it is.
        #[arg(long, value_parser = parse::subject)]
        subject: SubjectId,
        /// Its number, as `salus consent list` shows it.
        #[arg(long, required_unless_present = "all")]
        consent: Option<u64>,
        /// All of them, at once.
        #[arg(long, conflicts_with = "consent")]
        all: bool,
        #[command(flatten)]
        signer: Signer,
    },
    /// Lists the consents of a subject.
    #[command(after_help = "Example:\n  salus consent list --subject $SUBJECT")]
    List {
        /// Whose.
        #[arg(long, value_parser = parse::subject)]
        subject: SubjectId,
    },
    /// Writes the consents of a subject as FHIR Consent.
    #[command(after_help = "\
Example:
  salus consent export --subject $SUBJECT > consents.json")]
    Export {
        /// Whose.
        #[arg(long, value_parser = parse::subject)]
        subject: SubjectId,
        /// The release of FHIR.
        #[arg(long, value_enum, default_value = "r5")]
        release: Fhir,
    },
    /// Grants what FHIR Consents say: one, a list, or a Bundle. What stands already is not granted again.
    #[command(after_help = "\
Example:
  salus consent import --file consents.json --key patient.key")]
    Import {
        /// The file, or - for the standard input.
        #[arg(long)]
        file: PathBuf,
        /// The release of FHIR.
        #[arg(long, value_enum, default_value = "r5")]
        release: Fhir,
        /// A JSON file that says which references of the documents are whom on the chain:
        /// {"subjects": {"Patient/1": "0x..."}, "organisations": {"Organization/1": 0}, "policies": []}.
        #[arg(long)]
        directory: Option<PathBuf>,
        /// Only say what would be granted.
        #[arg(long)]
        dry_run: bool,
        #[command(flatten)]
        signer: Signer,
    },
}

impl Consent {
    pub async fn run(self, global: &Global) -> Outcome {
        match self {
            Self::Grant { subject, to, over, signer } => {
                let sender = global.sender(&signer).await?;
                let consent = over.consent(sender.chain().now().await?);
                let shown = say::grantee(&to);
                let number = grant(&sender, subject, Stated { grantee: to, consent }).await?;
                Ok(Said::new(
                    json!({ "consent": number.0, "grantee": shown }),
                    format!("consent {} is in force toward {shown}", number.0),
                ))
            }
            Self::Revoke { subject, consent, all, signer } => {
                revoke(global, subject, consent.filter(|_| !all), &signer).await
            }
            Self::List { subject } => {
                let chain = global.chain().await?;
                let all = live(&chain, subject).await?;
                let lines = all.iter().map(|(toward, it)| say::consent(toward, it)).collect();
                Ok(Said::list(lines, "no consent stands"))
            }
            Self::Export { subject, release } => export(global, subject, release.into()).await,
            Self::Import { file, release, directory, dry_run, signer } => {
                import(global, &file, release.into(), directory, dry_run, &signer).await
            }
        }
    }
}

async fn live(
    chain: &Chain,
    subject: SubjectId,
) -> Result<Vec<(Grantee<AccountId>, LiveConsent)>, Failure> {
    let after = |last: Option<&(Grantee<AccountId>, LiveConsent)>| last.map(|(_, it)| it.id);
    let page = |last: Option<&_>, limit| Consents { subject, after: after(last), limit };
    Ok(chain.read_pages(page).await?)
}

async fn grant(
    sender: &Sender,
    subject: SubjectId,
    stated: Stated<AccountId>,
) -> Result<ConsentId, Failure> {
    let Stated { grantee, consent } = stated;
    let receipt = sender.run(&Grant { subject, grantee, consent }).await?;
    Ok(receipt.event::<ConsentGranted>()?.consent)
}

async fn revoke(
    global: &Global,
    subject: SubjectId,
    consent: Option<u64>,
    signer: &Signer,
) -> Outcome {
    let sender = global.sender(signer).await?;
    let Some(number) = consent else {
        sender.run(&RevokeAll { subject }).await?;
        let value = json!({ "subject": say::subject(&subject), "revoked": "all" });
        return Ok(Said::new(value, "no consent stands any more"));
    };
    let consent = ConsentId(number);
    let all = live(sender.chain(), subject).await?;
    let (grantee, _) = all.into_iter().find(|(_, it)| it.id == consent).ok_or_else(|| {
        Failure::input(format!("the subject has no consent {number}; see `salus consent list`"))
    })?;
    sender.run(&Revoke { subject, grantee, consent }).await?;
    let value = json!({ "subject": say::subject(&subject), "revoked": number });
    Ok(Said::new(value, format!("consent {number} no longer stands")))
}

async fn export(global: &Global, subject: SubjectId, release: Release) -> Outcome {
    let chain = global.chain().await?;
    let all = live(&chain, subject).await?;
    let stated: Vec<_> = all
        .into_iter()
        .filter_map(|(grantee, it)| Some(Stated { grantee, consent: it.open()?.clone() }))
        .collect();
    let exported =
        fhir::export(release, &Head::of(subject), &stated, &LogicalIds, &Settings::default())
            .map_err(Failure::input)?;
    for warning in &exported.warnings {
        eprintln!("salus: {warning}");
    }
    let value = Value::Array(exported.documents);
    let text = serde_json::to_string_pretty(&value).map_err(Failure::input)?;
    Ok(Said::new(value, text))
}

/// Which references of documents are whom on the chain.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Known {
    subjects: BTreeMap<String, String>,
    organisations: BTreeMap<String, u32>,
    practitioners: BTreeMap<String, String>,
    policies: Vec<String>,
}

impl Directory<AccountId> for Known {
    fn subject(&self, reference: &Reference) -> Option<SubjectId> {
        parse::subject(self.subjects.get(reference.address.as_deref()?)?).ok()
    }

    fn grantor(&self, reference: &Reference) -> Option<Capacity> {
        self.subjects.contains_key(reference.address.as_deref()?).then_some(Capacity::Controller)
    }

    fn organisation(&self, reference: &Reference) -> Option<OrganisationId> {
        self.organisations.get(reference.address.as_deref()?).copied().map(OrganisationId)
    }

    fn grantees(&self, reference: &Reference) -> Option<Vec<Grantee<AccountId>>> {
        let address = reference.address.as_deref()?;
        let grantee = match self.practitioners.get(address) {
            Some(practitioner) => parse::grantee(&format!("practitioner:{practitioner}")).ok()?,
            None => Grantee::Organisation(self.organisation(reference)?),
        };
        Some(vec![grantee])
    }

    fn knows_policy(&self, uri: &str) -> bool {
        self.policies.iter().any(|known| known == uri)
    }
}

/// The Consents in a document: itself, a list, or the entries of a Bundle.
fn documents(value: Value) -> Vec<Value> {
    match value {
        Value::Array(list) => list,
        Value::Object(mut bundle) if bundle.get("resourceType") == Some(&json!("Bundle")) => {
            let entries = bundle.remove("entry").unwrap_or_default();
            let entries = entries.as_array().cloned().unwrap_or_default();
            entries.into_iter().map(|mut entry| entry["resource"].take()).collect()
        }
        other => vec![other],
    }
}

async fn import(
    global: &Global,
    file: &Path,
    release: Release,
    directory: Option<PathBuf>,
    dry_run: bool,
    signer: &Signer,
) -> Outcome {
    let value: Value =
        serde_json::from_str(&read(file)?).map_err(|error| Failure::file(file, error))?;
    let known: Known = match &directory {
        Some(path) => {
            serde_json::from_str(&read(path)?).map_err(|error| Failure::file(path, error))?
        }
        None => Known::default(),
    };
    let both = (known, LogicalIds);
    // All of them are read before the first is granted: none is left half done for a mistake.
    let (mut stated, mut wrong) = (Vec::new(), Vec::new());
    for (place, document) in documents(value).into_iter().enumerate() {
        let text = document.to_string();
        match fhir::import(release, &text, &both, &Settings::default()) {
            Ok(imported) => {
                for warning in imported.warnings {
                    eprintln!("salus: {}: document {place}: {warning}", file.display());
                }
                let subject = imported.head.subject;
                stated.extend(imported.stated.into_iter().map(|it| (subject, it)));
            }
            Err(refusal) => {
                wrong.extend(refusal.issues.iter().map(|it| format!("document {place}: {it}")));
            }
        }
    }
    if !wrong.is_empty() {
        return Err(Failure::file(file, format!("nothing is granted:\n  {}", wrong.join("\n  "))));
    }
    let shown = |subject: &SubjectId, it: &Stated<AccountId>| json!({ "subject": say::subject(subject), "grantee": say::grantee(&it.grantee) });
    if dry_run {
        let lines = stated.iter().map(|(subject, it)| {
            let line = format!("{} toward {}", say::subject(subject), say::grantee(&it.grantee));
            (shown(subject, it), line)
        });
        return Ok(Said::list(lines.collect(), "the documents say nothing that can be granted"));
    }

    let sender = global.sender(signer).await?;
    let bar = global.bar(stated.len() as u64, "granting");
    let mut lines = Vec::new();
    let total = stated.len();
    for (subject, it) in stated {
        // A run that was broken off and begun again grants nothing twice.
        let standing = live(sender.chain(), subject).await?;
        let same = standing
            .iter()
            .find(|(grantee, live)| *grantee == it.grantee && live.open() == Some(&it.consent));
        let (mut value, toward) = (shown(&subject, &it), say::grantee(&it.grantee));
        let line = match same {
            Some((_, live)) => {
                value["consent"] = json!(live.id.0);
                format!("consent {} toward {toward} stands already", live.id.0)
            }
            None => match grant(&sender, subject, it).await {
                Ok(number) => {
                    value["consent"] = json!(number.0);
                    format!("consent {} is in force toward {toward}", number.0)
                }
                Err(failure) if lines.is_empty() => return Err(failure),
                Err(failure) => {
                    let done = lines.len();
                    let why = format!(
                        "{done} of {total} consents stand, the next does not: {failure}; set it right and import again"
                    );
                    return Err(Failure { code: Code::Partly, why });
                }
            },
        };
        bar.inc(1);
        lines.push((value, line));
    }
    bar.finish_and_clear();
    Ok(Said::list(lines, "the documents say nothing that can be granted"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_stand_alone_in_lists_and_in_bundles() {
        let one = json!({ "resourceType": "Consent" });
        assert_eq!(documents(one.clone()), vec![one.clone()]);
        assert_eq!(documents(json!([one, one])).len(), 2);
        let bundle = json!({ "resourceType": "Bundle", "entry": [{ "resource": one }, {}] });
        assert_eq!(documents(bundle), vec![one, Value::Null]);
    }

    #[test]
    fn a_directory_knows_what_its_file_says() {
        let known: Known = serde_json::from_value(json!({
            "subjects": { "Patient/1": format!("0x{}", "07".repeat(16)) },
            "organisations": { "Organization/1": 3 },
            "policies": ["urn:policy"],
        }))
        .expect("it is one");
        let patient = Reference::to("Patient/1");
        assert_eq!(known.subject(&patient), Some(SubjectId([7; 16])));
        assert_eq!(known.subject(&Reference::to("Patient/2")), None);
        let grantees = known.grantees(&Reference::to("Organization/1"));
        assert_eq!(grantees, Some(vec![Grantee::Organisation(OrganisationId(3))]));
        assert!(known.knows_policy("urn:policy") && !known.knows_policy("urn:other"));
        assert!(serde_json::from_str::<Known>(r#"{"patients":{}}"#).is_err());
    }
}
