//! `salus record`.

pub(super) mod given;
mod seal;
mod supersede;

use super::{
    context::{Global, Signer},
    exit::{Code, Failure},
    parse,
    say::{self, Said},
};
use crate::{
    batch::MAX_LEAVES,
    chain::{
        calls::{BatchAt, RecordAt},
        Anchoring, Chain,
    },
    keep::{
        self, Anchoring as Way, Basis, BatchStage, ChainError, Entry, Evidence, Kept, Number, Store,
    },
    keys::read_encryption_key,
    seal::PrivateKey,
    verify,
};
use clap::{Args, Subcommand};
use given::Given;
use salus_primitives::{codes::LegalBasis, Code as _, ErasureGround, OrganisationId, SubjectId};
use serde_json::{json, Value};
use std::path::PathBuf;

/// The custodian's own key of encryption, with which its store opens.
#[derive(Clone, Debug, Args)]
pub struct Keeper {
    /// The file with the custodian's key of encryption.
    #[arg(long, env = "SALUS_KEEPER", value_name = "FILE")]
    keeper: PathBuf,
}

impl Keeper {
    pub(super) fn key(&self) -> Result<PrivateKey, Failure> {
        Ok(read_encryption_key(&self.keeper)?)
    }

    async fn store(&self, global: &Global) -> Result<Store, Failure> {
        let (folder, s3) = global.keep()?;
        let (genesis, key) = (global.genesis()?, self.key()?);
        let settings = match s3 {
            None => keep::Settings::in_folder(&folder, genesis, key)?,
            Some(s3) => {
                let objects = keep::s3(&s3)?;
                keep::reach(&s3.bucket, &*objects).await?;
                keep::Settings::with_objects(&folder, objects, genesis, key)?
            }
        };
        Ok(Store::open(settings).await?)
    }
}

/// Whatever stands against erasing is no mistake of the program.
impl From<keep::Error> for Failure {
    fn from(error: keep::Error) -> Self {
        use keep::Error::*;
        let code = match &error {
            Index(why) if matches!(**why, redb::Error::DatabaseAlreadyOpen) => Code::Later,
            Index(_) | Io(_) | Objects(_) | Corrupt(_) | UnknownFormat(_) => Code::Internal,
            Chain(ChainError::Unreachable(_)) => Code::Later,
            Chain(ChainError::Refused(_)) => Code::Refused,
            OtherChain(_) => Code::OtherChain,
            OtherKeeper | NoBucket(_) | BucketClosed(_) => Code::Setup,
            BucketAway(..) => Code::Later,
            _ => Code::Input,
        };
        Self { code, why: error.to_string() }
    }
}

#[derive(Debug, Subcommand)]
pub enum Record {
    /// Seals what is in a file or a folder of FHIR: JSON, Bundles, NDJSON. What cannot be read is reported
    /// by file and line, and everything else goes on; begun again under the same name, nothing is sealed
    /// twice.
    #[command(after_help = "\
Examples:
  salus record seal --input export.ndjson --run monday --subject $SUBJECT --keeper custodian.enc
  salus record seal --input folder --run tuesday --patients patients.json --keeper custodian.enc")]
    Seal(seal::Seal),
    /// Anchors what is sealed: everything that is not anchored yet in batches, or one record by itself, so
    /// that consents speak about it. What was begun before is ended first.
    #[command(after_help = "\
Examples:
  salus record anchor --organisation 0 --record 0 --basis gdpr-9-2-h --keeper custodian.enc --key hospital.key
  salus record anchor --organisation 0 --all --keeper custodian.enc --key hospital.key")]
    Anchor {
        /// The organisation that keeps the records.
        #[arg(long)]
        organisation: u32,
        /// Everything that is not anchored, in batches.
        #[arg(long, conflicts_with = "record")]
        all: bool,
        /// One record by itself.
        #[arg(long, required_unless_present = "all")]
        record: Option<u64>,
        /// On what ground it is kept: a code of law, or `consent`.
        #[arg(long, default_value = "consent", value_parser = basis)]
        basis: Basis,
        #[command(flatten)]
        keeper: Keeper,
        #[command(flatten)]
        signer: Signer,
    },
    /// Lists what is kept, and what stays of what was erased.
    #[command(after_help = "Example:\n  salus record list --keeper custodian.enc")]
    List {
        /// Only the records about this subject.
        #[arg(long, value_parser = parse::subject)]
        subject: Option<SubjectId>,
        #[command(flatten)]
        keeper: Keeper,
    },
    /// Opens a record: one's own, or one that was shared with the owner of the key.
    #[command(after_help = "\
Examples:
  salus record open --record 1 --keeper custodian.enc
  salus record open --given shared/1 --keeper recipient.enc")]
    Open {
        #[command(flatten)]
        which: Which,
        #[command(flatten)]
        keeper: Keeper,
    },
    /// Checks that a record is what was anchored: one's own, or one that was shared with the owner of the
    /// key.
    #[command(after_help = "\
Examples:
  salus record verify --record 0 --organisation 0 --keeper custodian.enc
  salus record verify --given shared/1 --keeper recipient.enc")]
    Verify {
        #[command(flatten)]
        which: Which,
        /// The organisation that keeps it, if it is one's own.
        #[arg(long, required_unless_present = "given")]
        organisation: Option<u32>,
        #[command(flatten)]
        keeper: Keeper,
    },
    /// Shares a record: wraps its key for the recipient's, and writes what the recipient needs beside a
    /// name. Whether it may be shared is asked before: `salus access ask`.
    #[command(after_help = "\
Example:
  salus record share --record 1 --organisation 0 --to recipient.pub --out shared/1 --keeper custodian.enc")]
    Share {
        /// Its number in the store.
        #[arg(long)]
        record: u64,
        /// The organisation that keeps it.
        #[arg(long)]
        organisation: u32,
        /// A file with the recipient's public key of encryption, as `salus keys show --encryption --json`
        /// tells it, or the number of an organisation that published one.
        #[arg(long)]
        to: String,
        /// What the files begin with.
        #[arg(long)]
        out: PathBuf,
        #[command(flatten)]
        keeper: Keeper,
    },
    /// Erases a record, or everything about a subject: destroys keys and salts, and puts a tombstone onto
    /// the chain. Says what it cannot reach. What the law says is to be kept is not erased.
    #[command(after_help = "\
Example:
  salus record erase --record 1 --organisation 0 --ground gdpr-17-1-b --keeper custodian.enc --key hospital.key")]
    Erase {
        /// Its number in the store.
        #[arg(long, required_unless_present = "subject")]
        record: Option<u64>,
        /// Everything about a subject.
        #[arg(long, conflicts_with = "record", value_parser = parse::subject)]
        subject: Option<SubjectId>,
        /// The organisation that keeps it.
        #[arg(long)]
        organisation: u32,
        /// On what ground: a code of GDPR article 17(1), `court-order` or `entered-in-error`.
        #[arg(long, value_parser = parse::code::<ErasureGround>)]
        ground: ErasureGround,
        #[command(flatten)]
        keeper: Keeper,
        #[command(flatten)]
        signer: Signer,
    },
    /// Says that a record must not be erased: a legal hold.
    #[command(after_help = "\
Example:
  salus record hold --record 0 --why case-7 --keeper custodian.enc")]
    Hold {
        /// Its number in the store.
        #[arg(long)]
        record: u64,
        /// Why, in words that are known again.
        #[arg(long)]
        why: String,
        #[command(flatten)]
        keeper: Keeper,
    },
    /// Takes a hold back.
    #[command(after_help = "\
Example:
  salus record lift --record 0 --why case-7 --keeper custodian.enc")]
    Lift {
        /// Its number in the store.
        #[arg(long)]
        record: u64,
        /// Why it was held.
        #[arg(long)]
        why: String,
        #[command(flatten)]
        keeper: Keeper,
    },
    /// Seals a newer version of a record that is anchored by itself, and anchors it in its place. Cut off
    /// and begun again, it goes on with the same version.
    #[command(after_help = "\
Example:
  salus record supersede --record 0 --input corrected.json --how corrects --organisation 0 --basis gdpr-9-2-h --keeper custodian.enc --key hospital.key")]
    Supersede(supersede::Supersede),
}

/// One's own record, or one that was given.
#[derive(Clone, Debug, Args)]
pub struct Which {
    /// The number of one's own.
    #[arg(long, required_unless_present = "given")]
    record: Option<u64>,
    /// What the files begin with that were given: `salus record share --out`.
    #[arg(long, conflicts_with = "record")]
    given: Option<PathBuf>,
}

pub(super) fn basis(text: &str) -> Result<Basis, String> {
    match text {
        "consent" => Ok(Basis::Consent),
        code => Ok(Basis::Law(parse::code::<LegalBasis>(code)?)),
    }
}

impl Record {
    pub async fn run(self, global: &Global) -> Result<(Said, Code), Failure> {
        let said = match self {
            Self::Seal(it) => return it.run(global).await,
            Self::Anchor { organisation, all: true, keeper, signer, .. } => {
                return anchor_all(global, organisation, &keeper, &signer).await
            }
            Self::Anchor { organisation, record, basis, keeper, signer, .. } => {
                let number = Number(record.unwrap_or_default());
                anchor(global, organisation, number, basis, &keeper, &signer).await
            }
            Self::List { subject, keeper } => list(global, subject, &keeper).await,
            Self::Open { which, keeper } => open(global, &which, &keeper).await,
            Self::Verify { which, organisation, keeper } => {
                return check(global, &which, organisation, &keeper).await
            }
            Self::Share { record, organisation, to, out, keeper } => {
                share(global, Number(record), OrganisationId(organisation), &to, &out, &keeper)
                    .await
            }
            Self::Erase { record, subject, organisation, ground, keeper, signer } => {
                let sender = global.sender(&signer).await?;
                let organisation = OrganisationId(organisation);
                let chain = Anchoring { organisation, sender: &sender };
                let mut store = keeper.store(global).await?;
                let erased = match (subject, record) {
                    (Some(subject), _) => store.shred(subject, ground, &chain).await?,
                    (None, record) => {
                        let number = Number(record.unwrap_or_default());
                        vec![store.erase(number, ground, &chain).await?]
                    }
                };
                return Ok(told_of_erasing(&erased));
            }
            Self::Supersede(it) => it.run(global).await,
            Self::Hold { record, why, keeper } => {
                keeper.store(global).await?.hold(Number(record), &why)?;
                let value = json!({ "record": record, "held": why });
                Ok(Said::new(value, format!("record {record} is held: {why}")))
            }
            Self::Lift { record, why, keeper } => {
                keeper.store(global).await?.lift(Number(record), &why)?;
                let value = json!({ "record": record, "lifted": why });
                Ok(Said::new(value, format!("record {record} is no longer held: {why}")))
            }
        };
        said.map(|said| (said, Code::Done))
    }
}

async fn anchor(
    global: &Global,
    organisation: u32,
    number: Number,
    basis: Basis,
    keeper: &Keeper,
    signer: &Signer,
) -> Result<Said, Failure> {
    let sender = global.sender(signer).await?;
    let chain = Anchoring { organisation: OrganisationId(organisation), sender: &sender };
    let record = keeper.store(global).await?.anchor(number, basis, &chain).await?;
    Ok(Said::new(
        json!({ "record": number.0, "anchored": { "record": record.0 } }),
        format!("record {number} is anchored as record {} of its subject", record.0),
    ))
}

async fn anchor_all(
    global: &Global,
    organisation: u32,
    keeper: &Keeper,
    signer: &Signer,
) -> Result<(Said, Code), Failure> {
    let sender = global.sender(signer).await?;
    let chain = Anchoring { organisation: OrganisationId(organisation), sender: &sender };
    let mut store = keeper.store(global).await?;
    let built = store.build_batches(MAX_LEAVES)?;
    let bar = global.bar(built.len() as u64, "anchoring");
    let settled = store.settle(&chain).await?;
    bar.finish_and_clear();
    let mut leaves = 0;
    for (number, _) in &settled.batches {
        leaves += store.batch(*number)?.map_or(0, |batch| batch.count);
    }
    let batches: Vec<_> = settled.batches.iter().map(|(_, id)| id.0).collect();
    let value = json!({
        "batches": batches,
        "records": leaves,
        "single": settled.records.iter().map(|(_, id)| id.0).collect::<Vec<_>>(),
        "refused": settled.refused,
    });
    let mut text = format!("{leaves} records are anchored in {} batches", batches.len());
    for refused in &settled.refused {
        text.push_str(&format!("\nnot anchored: {refused}"));
    }
    let code = if settled.refused.is_empty() { Code::Done } else { Code::Partly };
    Ok((Said::new(value, text), code))
}

fn way(store: &Store, way: &Way) -> Result<String, Failure> {
    Ok(match way {
        Way::None => "not anchored".into(),
        Way::Signed { .. } => "on its way onto the chain".into(),
        Way::Record(record) => format!("record {}", record.0),
        Way::Batch { batch } => match store.batch(*batch)?.map(|it| it.stage) {
            Some(BatchStage::Anchored(id)) => format!("in batch {}", id.0),
            _ => "in a batch on its way onto the chain".into(),
        },
    })
}

fn told_of_kept(store: &Store, number: Number, kept: &Kept) -> Result<(Value, String), Failure> {
    let (subject, class) = (say::subject(&kept.subject), kept.facts.class.code());
    let anchored = way(store, &kept.anchoring)?;
    let value = json!({
        "record": number.0,
        "subject": subject,
        "class": class,
        "confidentiality": kept.facts.confidentiality.code(),
        "labels": say::codes(kept.facts.labels),
        "version": kept.version,
        "commitment": format!("{:?}", kept.commitment.0),
        "anchored": anchored,
        "retainedUntil": kept.retained_until.map(say::moment),
        "holds": kept.holds,
    });
    Ok((value, format!("{number}  {class}  {subject}  {anchored}")))
}

async fn list(
    global: &Global,
    subject: Option<SubjectId>,
    keeper: &Keeper,
) -> Result<Said, Failure> {
    let store = keeper.store(global).await?;
    let (mut from, mut lines) = (Number(0), Vec::new());
    loop {
        let page = store.entries(from)?;
        let Some((last, _)) = page.last() else { break };
        from = Number(last.0 + 1);
        for (number, entry) in &page {
            let of = match entry {
                Entry::Kept(kept) => kept.subject,
                Entry::Erased(tombstone) => tombstone.subject,
            };
            if subject.is_some_and(|subject| subject != of) {
                continue;
            }
            lines.push(match entry {
                Entry::Kept(kept) => told_of_kept(&store, *number, kept)?,
                Entry::Erased(tombstone) => {
                    let (of, at) = (say::subject(&of), say::moment(tombstone.erased_at));
                    let value = json!({
                        "record": number.0,
                        "subject": of,
                        "erasedAt": at,
                        "ground": tombstone.ground.code(),
                    });
                    (value, format!("{number}  erased {at}, {}  {of}", tombstone.ground.code()))
                }
            });
        }
    }
    Ok(Said::list(lines, "nothing is kept"))
}

async fn open(global: &Global, which: &Which, keeper: &Keeper) -> Result<Said, Failure> {
    let document = match (&which.given, which.record) {
        (Some(given), _) => {
            let (document, _) = Given::read(given)?.open(&keeper.key()?, global.genesis()?)?;
            document
        }
        (None, number) => {
            let mut store = keeper.store(global).await?;
            store.open_record(Number(number.unwrap_or_default())).await?.document
        }
    };
    Ok(Said::new(document.value().clone(), document.text()))
}

/// What of the chain a record is held against.
pub(super) async fn held_against(
    chain: &Chain,
    custodian: OrganisationId,
    subject: SubjectId,
    evidence: &Evidence,
    text: &str,
    salt: &[u8; 32],
) -> Result<(), Failure> {
    let no = |why: String| Failure { code: Code::No, why };
    match evidence {
        Evidence::Record(record) => {
            let found = chain.read(&RecordAt { subject, record: *record }).await?;
            let found = found.ok_or_else(|| no("the chain has no such record".into()))?;
            if found.custodian != custodian {
                return Err(no(format!("it is kept by organisation {}", found.custodian.0)));
            }
            verify::record(text, salt, &found.commitment).map_err(|error| no(error.to_string()))
        }
        Evidence::Batch { batch, proof } => {
            let reading = BatchAt { organisation: custodian, batch: *batch };
            let found = chain.read(&reading).await?;
            let found = found.ok_or_else(|| no("the chain has no such batch".into()))?;
            verify::record_in_batch(text, salt, proof, &found.root, found.count)
                .map_err(|error| no(error.to_string()))
        }
    }
}

async fn check(
    global: &Global,
    which: &Which,
    organisation: Option<u32>,
    keeper: &Keeper,
) -> Result<(Said, Code), Failure> {
    let chain = global.chain().await?;
    let (custodian, subject, evidence, text, salt) = match (&which.given, which.record) {
        (Some(given), _) => {
            let given = Given::read(given)?;
            let (document, opening) = given.open(&keeper.key()?, chain.genesis())?;
            let subject = given.share.subject;
            (given.custodian, subject, given.evidence, document.text().to_string(), *opening.salt())
        }
        (None, number) => {
            let number = Number(number.unwrap_or_default());
            let mut store = keeper.store(global).await?;
            let opened = store.open_record(number).await?;
            let Entry::Kept(kept) = store.entry(number)? else {
                return Err(keep::Error::RecordErased(number).into());
            };
            let custodian = OrganisationId(organisation.unwrap_or_default());
            let evidence = store.evidence(number)?;
            (custodian, kept.subject, evidence, opened.document.text().to_string(), opened.salt)
        }
    };
    held_against(&chain, custodian, subject, &evidence, &text, &salt).await?;
    let against = match &evidence {
        Evidence::Record(record) => format!("record {}", record.0),
        Evidence::Batch { batch, .. } => format!("batch {}", batch.0),
    };
    let value = json!({ "verified": true, "against": against, "custodian": custodian.0 });
    let text = format!("it is what organisation {} anchored: {against}", custodian.0);
    Ok((Said::new(value, text), Code::Done))
}

async fn share(
    global: &Global,
    number: Number,
    custodian: OrganisationId,
    to: &str,
    out: &std::path::Path,
    keeper: &Keeper,
) -> Result<Said, Failure> {
    let recipient = given::recipient(global, to).await?;
    let mut store = keeper.store(global).await?;
    let evidence = store.evidence(number)?;
    let share = store.share(number, &recipient).await?;
    let envelope = store.envelope(number).await?;
    Given { custodian, share, envelope, evidence }.write(out)?;
    let fingerprint = say::bytes(&recipient.fingerprint());
    Ok(Said::new(
        json!({ "record": number.0, "recipient": fingerprint, "files": out }),
        format!("record {number} is shared with {fingerprint}: {}.*", out.display()),
    ))
}

fn told_of_erasing(erased: &[keep::Erased]) -> (Said, Code) {
    let told: Vec<_> = erased
        .iter()
        .map(|it| {
            let beyond: Vec<_> = it.out_of_reach.iter().map(ToString::to_string).collect();
            let untold = it.untold.as_ref().map(ToString::to_string);
            let mut text = format!("record {} is erased. Beyond reach:", it.number);
            for beyond in &beyond {
                text.push_str(&format!("\n  {beyond}"));
            }
            if let Some(why) = &untold {
                text.push_str(&format!("\n  there is no tombstone on the chain yet: {why}"));
            }
            let value = json!({ "record": it.number.0, "beyondReach": beyond, "untold": untold });
            (value, text)
        })
        .collect();
    let is_told = erased.iter().all(|it| it.untold.is_none());
    (Said::list(told, "there was nothing"), if is_told { Code::Done } else { Code::Partly })
}
