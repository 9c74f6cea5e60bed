//! `salus anchor`: a record as it stands on the chain, by its number there.

use super::{
    context::{Global, Signer},
    exit::Failure,
    parse,
    record::{basis, given::Given, held_against, Keeper},
    say::{self, Said},
    Outcome,
};
use crate::{
    chain::{
        calls::{
            AcceptCustody, Attest, Attestations, Call, DiscardOffer, LiftHold, OfferCustody,
            PlaceHold, RecordAt, TombstoneAt, WithdrawAttestation,
        },
        types::{self, Attestation, AttestationKind, Record, Tombstone},
    },
    keep::{Basis, Evidence},
};
use clap::{Args, Subcommand, ValueEnum};
use salus_primitives::{
    codes::Code as _, BatchId, OrganisationId, RecordId, RetentionGround, SubjectId,
};
use serde_json::{json, Value};
use std::path::PathBuf;

/// A record of a subject.
#[derive(Clone, Copy, Debug, Args)]
pub struct Which {
    /// The subject that it is about.
    #[arg(long, value_parser = parse::subject)]
    subject: SubjectId,
    /// Its number on the chain, as `salus record list` shows it.
    #[arg(long)]
    record: u64,
}

/// A record of a subject, or a batch.
#[derive(Clone, Copy, Debug, Args)]
pub struct Held {
    /// The subject that the record is about.
    #[arg(long, value_parser = parse::subject, required_unless_present = "batch")]
    subject: Option<SubjectId>,
    /// The record's number on the chain, as `salus record list` shows it.
    #[arg(long, required_unless_present = "batch")]
    record: Option<u64>,
    /// The number of a whole batch of the organisation instead.
    #[arg(long, conflicts_with_all = ["subject", "record"])]
    batch: Option<u64>,
}

impl Held {
    fn anchor(&self) -> types::Anchor {
        match (self.batch, self.subject, self.record) {
            (None, Some(subject), Some(record)) => {
                types::Anchor::Record { subject, record: RecordId(record) }
            }
            (batch, ..) => types::Anchor::Batch(BatchId(batch.unwrap_or_default())),
        }
    }

    fn told(&self) -> String {
        match (self.batch, self.record) {
            (Some(batch), _) => format!("batch {batch}"),
            (None, record) => format!("record {}", record.unwrap_or_default()),
        }
    }
}

/// Who acts.
#[derive(Clone, Debug, Args)]
pub struct By {
    /// The organisation that acts.
    #[arg(long)]
    organisation: u32,
    #[command(flatten)]
    signer: Signer,
}

/// What is confirmed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Kind {
    /// That the organisation holds the same record.
    Held,
    /// That it has seen the record.
    Checked,
}

#[derive(Debug, Subcommand)]
pub enum Anchor {
    /// Shows a record: its custodian, versions, holds, offers and who confirms it; or its tombstone.
    #[command(after_help = "\
Example:
  salus anchor show --subject $SUBJECT --record $RECORD")]
    Show {
        #[command(flatten)]
        which: Which,
    },
    /// Says on the chain that a record or a batch must not be erased: nobody erases it then.
    #[command(after_help = "\
Example:
  salus anchor hold --organisation 0 --subject $SUBJECT --record $RECORD --ground gdpr-17-3-e --key hospital.key")]
    Hold {
        #[command(flatten)]
        held: Held,
        /// On what ground: a code of GDPR article 17(3), or `court-order`.
        #[arg(long, value_parser = parse::code::<RetentionGround>)]
        ground: RetentionGround,
        #[command(flatten)]
        by: By,
    },
    /// Takes a hold back. What the consortium's governance holds only governance lets go.
    #[command(after_help = "\
Example:
  salus anchor lift --organisation 0 --subject $SUBJECT --record $RECORD --key hospital.key")]
    Lift {
        #[command(flatten)]
        held: Held,
        #[command(flatten)]
        by: By,
    },
    /// Confirms a record that another organisation keeps, after it was opened and found to be what that
    /// one anchored.
    #[command(after_help = "\
Example:
  salus anchor attest --given shared/0 --kind checked --keeper recipient.enc --organisation 1 --key south.key")]
    Attest {
        /// What the files begin with that were given: `salus record share --out`.
        #[arg(long)]
        given: PathBuf,
        /// What is confirmed.
        #[arg(long, value_enum)]
        kind: Kind,
        #[command(flatten)]
        keeper: Keeper,
        #[command(flatten)]
        by: By,
    },
    /// Takes a confirmation back.
    #[command(after_help = "\
Example:
  salus anchor withdraw --organisation 1 --subject $SUBJECT --record $RECORD --key south.key")]
    Withdraw {
        #[command(flatten)]
        which: Which,
        #[command(flatten)]
        by: By,
    },
    /// Offers a record to another organisation, which may accept it within 30 days. The record itself is
    /// handed over outside of the chain: `salus record share`.
    #[command(after_help = "\
Example:
  salus anchor offer --organisation 0 --subject $SUBJECT --record $RECORD --to 1 --key hospital.key")]
    Offer {
        #[command(flatten)]
        which: Which,
        /// The organisation that it is offered to.
        #[arg(long)]
        to: u32,
        #[command(flatten)]
        by: By,
    },
    /// Accepts a record that another organisation offers: from then on this one keeps it.
    #[command(after_help = "\
Example:
  salus anchor accept --organisation 1 --subject $SUBJECT --record $RECORD --basis gdpr-9-2-h --key south.key")]
    Accept {
        #[command(flatten)]
        which: Which,
        /// On what ground it is kept: a code of law, or `consent`.
        #[arg(long, default_value = "consent", value_parser = basis)]
        basis: Basis,
        #[command(flatten)]
        by: By,
    },
    /// Ends an offer: the one that made it, or the one that it was made to.
    #[command(after_help = "\
Example:
  salus anchor discard --organisation 0 --subject $SUBJECT --record $RECORD --key hospital.key")]
    Discard {
        #[command(flatten)]
        which: Which,
        #[command(flatten)]
        by: By,
    },
}

impl Anchor {
    pub async fn run(self, global: &Global) -> Outcome {
        match self {
            Self::Show { which } => show(global, which).await,
            Self::Hold { held, ground, by } => {
                let organisation = OrganisationId(by.organisation);
                let call = PlaceHold { organisation, anchor: held.anchor(), ground };
                let what = format!("{} is held: {}", held.told(), ground.code());
                done(global, &by, &call, what).await
            }
            Self::Lift { held, by } => {
                let organisation = OrganisationId(by.organisation);
                let call = LiftHold { organisation, anchor: held.anchor() };
                let what =
                    format!("organisation {} no longer holds {}", by.organisation, held.told());
                done(global, &by, &call, what).await
            }
            Self::Attest { given, kind, keeper, by } => {
                attest(global, &given, kind, &keeper, &by).await
            }
            Self::Withdraw { which, by } => {
                let (organisation, Which { subject, record }) =
                    (OrganisationId(by.organisation), which);
                let call = WithdrawAttestation { organisation, subject, record: RecordId(record) };
                let what =
                    format!("organisation {} no longer confirms record {record}", by.organisation);
                done(global, &by, &call, what).await
            }
            Self::Offer { which: Which { subject, record }, to, by } => {
                let organisation = OrganisationId(by.organisation);
                let (record_id, to_id) = (RecordId(record), OrganisationId(to));
                let call = OfferCustody { organisation, subject, record: record_id, to: to_id };
                done(global, &by, &call, format!("record {record} is offered to organisation {to}"))
                    .await
            }
            Self::Accept { which: Which { subject, record }, basis, by } => {
                let organisation = OrganisationId(by.organisation);
                let (record_id, basis) = (RecordId(record), basis.into());
                let call = AcceptCustody { organisation, subject, record: record_id, basis };
                let what = format!("organisation {} keeps record {record} now", by.organisation);
                done(global, &by, &call, what).await
            }
            Self::Discard { which: Which { subject, record }, by } => {
                let organisation = OrganisationId(by.organisation);
                let call = DiscardOffer { organisation, subject, record: RecordId(record) };
                done(global, &by, &call, format!("record {record} is no longer on offer")).await
            }
        }
    }
}

async fn done<C: Call>(global: &Global, by: &By, call: &C, what: String) -> Outcome {
    let receipt = global.sender(&by.signer).await?.run(call).await?;
    let value = json!({ "organisation": by.organisation, "block": receipt.block.number });
    Ok(Said::new(value, what))
}

/// Nobody confirms what it has not seen: the record is opened and held against the chain first.
async fn attest(
    global: &Global,
    given: &std::path::Path,
    kind: Kind,
    keeper: &Keeper,
    by: &By,
) -> Outcome {
    let chain = global.chain().await?;
    let given = Given::read(given)?;
    let Evidence::Record(record) = given.evidence else {
        return Err(Failure::input(
            "the record is anchored in a batch, and only one that is anchored by itself can be confirmed",
        ));
    };
    let (document, opening) = given.open(&keeper.key()?, chain.genesis())?;
    let subject = given.share.subject;
    let (text, salt) = (document.text(), opening.salt());
    held_against(&chain, given.custodian, subject, &given.evidence, text, salt).await?;
    let kind = match kind {
        Kind::Held => AttestationKind::Held,
        Kind::Checked => AttestationKind::Checked,
    };
    let organisation = OrganisationId(by.organisation);
    let call = Attest { organisation, subject, record, kind };
    let what = format!("organisation {} confirms record {}", by.organisation, record.0);
    done(global, by, &call, what).await
}

async fn show(global: &Global, Which { subject, record }: Which) -> Outcome {
    let chain = global.chain().await?;
    // All at one block, so that it belongs together.
    let block = chain.fresh().await?.hash;
    let number = RecordId(record);
    if let Some(it) = chain.read_at(&RecordAt { subject, record: number }, block).await? {
        let confirmed = chain.read_at(&Attestations { subject, record: number }, block).await?;
        let (value, text) = told(number, &it, &confirmed);
        return Ok(Said::new(value, text));
    }
    let stone = chain.read_at(&TombstoneAt { subject, record: number }, block).await?;
    let stone = stone.ok_or_else(|| {
        Failure::input(format!("the subject has no record {record} on the chain"))
    })?;
    let (value, text) = told_of_stone(number, &stone);
    Ok(Said::new(value, text))
}

fn told(number: RecordId, it: &Record, confirmed: &[Attestation]) -> (Value, String) {
    let holds = |hold: Option<RetentionGround>| hold.map(|it| it.code());
    let confirmed: Vec<_> = confirmed
        .iter()
        .map(|it| {
            json!({
                "organisation": it.organisation.0,
                "kind": format!("{:?}", it.kind).to_lowercase(),
                "at": say::moment(it.attested_at),
            })
        })
        .collect();
    let mut text = format!(
        "record {}: {}, kept by organisation {}, anchored {}",
        number.0,
        it.class.code(),
        it.custodian.0,
        say::moment(it.anchored_at)
    );
    if let Some(before) = &it.replaces {
        text.push_str(&format!("\n  {} record {}", before.relation.code(), before.record.0));
    }
    if let Some(newer) = it.superseded_by {
        text.push_str(&format!("\n  superseded by record {}", newer.0));
    }
    for (who, hold) in [("its custodian", it.holds.custodian), ("governance", it.holds.governance)]
    {
        if let Some(hold) = hold {
            text.push_str(&format!("\n  held by {who}: {}", hold.code()));
        }
    }
    if let Some(offer) = &it.offer {
        let until = say::moment(offer.expires_at);
        text.push_str(&format!("\n  offered to organisation {} until {until}", offer.to.0));
    }
    for it in &confirmed {
        text.push_str(&format!(
            "\n  {} by organisation {}",
            it["kind"].as_str().unwrap_or_default(),
            it["organisation"]
        ));
    }
    let value = json!({
        "record": number.0,
        "custodian": it.custodian.0,
        "author": it.author.0,
        "class": it.class.code(),
        "confidentiality": it.confidentiality.code(),
        "labels": say::codes(it.labels),
        "commitment": format!("{:?}", it.commitment.0),
        "anchoredAt": say::moment(it.anchored_at),
        "replaces": it.replaces.as_ref().map(|before| {
            json!({ "record": before.record.0, "how": before.relation.code() })
        }),
        "supersededBy": it.superseded_by.map(|newer| newer.0),
        "holds": { "custodian": holds(it.holds.custodian), "governance": holds(it.holds.governance) },
        "offer": it.offer.as_ref().map(|offer| {
            json!({ "to": offer.to.0, "expiresAt": say::moment(offer.expires_at) })
        }),
        "confirmed": confirmed,
    });
    (value, text)
}

fn told_of_stone(number: RecordId, stone: &Tombstone) -> (Value, String) {
    let (at, ground) = (say::moment(stone.erased_at), stone.ground.code());
    let text = format!(
        "record {} was erased {at} by organisation {}: {ground}",
        number.0, stone.custodian.0
    );
    let value = json!({
        "record": number.0,
        "custodian": stone.custodian.0,
        "erasedAt": at,
        "ground": ground,
        "supersededBy": stone.superseded_by.map(|newer| newer.0),
    });
    (value, text)
}
