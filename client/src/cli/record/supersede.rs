//! `salus record supersede`.

use super::{
    super::{
        context::{read, Global, Signer},
        exit::Failure,
        parse,
        say::Said,
    },
    basis,
    seal::Release,
    Keeper,
};
use crate::{
    bulk,
    chain::Anchoring,
    keep::{self, Anchoring as Way, Basis, Entry, New, Number, Store},
};
use clap::Args;
use salus_primitives::{codes::Confidentiality, OrganisationId, SubjectId, VersionRelation};
use serde_json::json;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Supersede {
    /// The number, in the store, of the version that is to be superseded.
    #[arg(long)]
    record: u64,
    /// The file with the newer version, whole, or - for the standard input.
    #[arg(long)]
    input: PathBuf,
    /// How it relates to the older one: replaces, amends, appends or corrects.
    #[arg(long, value_parser = parse::code::<VersionRelation>)]
    how: VersionRelation,
    /// The organisation that keeps the record.
    #[arg(long)]
    organisation: u32,
    /// On what ground it is kept: a code of law, or `consent`.
    #[arg(long, default_value = "consent", value_parser = basis)]
    basis: Basis,
    /// The release of FHIR.
    #[arg(long, value_enum, default_value = "r4")]
    release: Release,
    /// How confidential it is if it does not say so.
    #[arg(long, default_value = "N", value_parser = parse::code::<Confidentiality>)]
    unlabelled: Confidentiality,
    #[command(flatten)]
    keeper: Keeper,
    #[command(flatten)]
    signer: Signer,
}

impl Supersede {
    pub async fn run(self, global: &Global) -> Result<Said, Failure> {
        let text = read(&self.input)?;
        let sender = global.sender(&self.signer).await?;
        let mut store = self.keeper.store(global).await?;
        let before = Number(self.record);
        let Entry::Kept(older) = store.entry(before)? else {
            return Err(keep::Error::RecordErased(before).into());
        };
        // Before anything is sealed: what the chain does not know cannot be superseded there.
        if !matches!(older.anchoring, Way::Record(_)) {
            return Err(keep::Error::PredecessorNotAnchored(before).into());
        }
        let mut new = self.read(&text, older.subject)?;
        new.replaces = Some((before, self.how));
        new.retained_until = older.retained_until;
        let number = match newer(&mut store, before, &new).await? {
            Some(begun) => begun,
            None => store.seal(new).await?,
        };
        let organisation = OrganisationId(self.organisation);
        let chain = Anchoring { organisation, sender: &sender };
        let record = store.anchor(number, self.basis, &chain).await?;
        Ok(Said::new(
            json!({ "record": number.0, "supersedes": before.0, "anchored": { "record": record.0 } }),
            format!(
                "record {number} stands in the place of record {before}: record {} of its subject",
                record.0
            ),
        ))
    }

    fn read(&self, text: &str, subject: SubjectId) -> Result<New, Failure> {
        let patients = |_: &str| Some(subject);
        let settings = bulk::Settings {
            schema: self.release.into(),
            unlabelled: Some(self.unlabelled),
            retained_until: None,
            patients: &patients,
        };
        bulk::record(text, &settings).map_err(|why| Failure::file(&self.input, why))
    }
}

/// The version that was sealed in the place of this one before: the same, which is gone on with, or
/// another, which is the newest now.
async fn newer(store: &mut Store, before: Number, new: &New) -> Result<Option<Number>, Failure> {
    for number in store.of_subject(new.subject)? {
        let Entry::Kept(kept) = store.entry(number)? else { continue };
        let Some((of, how)) = kept.replaces else { continue };
        if of != before {
            continue;
        }
        let opened = store.open_record(number).await?.document;
        let is_same = new.replaces == Some((of, how)) && opened.digest() == new.document.digest();
        return match is_same {
            true => Ok(Some(number)),
            false => Err(keep::Error::Superseded(before, number).into()),
        };
    }
    Ok(None)
}
