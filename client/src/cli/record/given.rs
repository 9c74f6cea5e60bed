//! What a recipient is given: the share, the sealed record, and what on the chain to hold it against.
//!
//! Three files that begin alike: `.share`, `.sealed` and `.proof.json`. None of them is a secret.

use super::super::{context, exit::Failure, say};
use crate::{
    batch::Proof,
    canonical::Document,
    chain::{calls::EncryptionKeyOf, types::KeyOwner},
    cli::context::Global,
    keep::Evidence,
    seal::{Opening, PrivateKey, PublicKey, Share},
};
use codec::{DecodeAll, Encode};
use salus_primitives::{BatchId, OrganisationId, RecordId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sp_core::H256;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What a recipient is given.
pub struct Given {
    /// The organisation that keeps the record.
    pub custodian: OrganisationId,
    /// The opening, wrapped for the recipient.
    pub share: Share,
    /// The sealed record.
    pub envelope: Vec<u8>,
    /// What it is held against.
    pub evidence: Evidence,
}

/// The last of the files.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Written {
    custodian: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    batch: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<String>,
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

impl Given {
    /// Reads the files that begin like this.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let bytes = |ending: &str| {
            let path = beside(path, ending);
            fs::read(&path).map_err(|error| Failure::file(&path, error))
        };
        let share = Share::from_bytes(&bytes(".share")?)
            .map_err(|error| Failure::file(&beside(path, ".share"), error))?;
        let envelope = bytes(".sealed")?;
        let proof = beside(path, ".proof.json");
        let wrong = || Failure::file(&proof, "this says not what to hold the record against");
        let written: Written = serde_json::from_str(&context::read(&proof)?)
            .map_err(|error| Failure::file(&proof, error))?;
        let evidence = match (written.record, written.batch, &written.proof) {
            (Some(record), None, None) => Evidence::Record(RecordId(record)),
            (None, Some(batch), Some(shown)) => {
                let bytes = shown.strip_prefix("0x").and_then(|digits| hex::decode(digits).ok());
                let proof = bytes.and_then(|bytes| Proof::decode_all(&mut &bytes[..]).ok());
                Evidence::Batch { batch: BatchId(batch), proof: proof.ok_or_else(wrong)? }
            }
            _ => return Err(wrong()),
        };
        Ok(Self { custodian: OrganisationId(written.custodian), share, envelope, evidence })
    }

    /// Writes the files, none over another.
    pub fn write(&self, path: &Path) -> Result<(), Failure> {
        let (record, batch, proof) = match &self.evidence {
            Evidence::Record(record) => (Some(record.0), None, None),
            Evidence::Batch { batch, proof } => {
                (None, Some(batch.0), Some(say::bytes(&proof.encode())))
            }
        };
        let written = Written { custodian: self.custodian.0, record, batch, proof };
        let json = serde_json::to_vec_pretty(&written).map_err(Failure::input)?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| Failure::file(folder, error))?;
        }
        for (ending, bytes) in [
            (".share", self.share.to_bytes()),
            (".sealed", self.envelope.clone()),
            (".proof.json", json),
        ] {
            let path = beside(path, ending);
            fs::write(&path, bytes).map_err(|error| Failure::file(&path, error))?;
        }
        Ok(())
    }

    /// Opens the record with the recipient's key.
    pub fn open(&self, key: &PrivateKey, genesis: H256) -> Result<(Document, Opening), Failure> {
        self.share.open(&self.envelope, key, genesis).map_err(Failure::input)
    }
}

/// The recipient's key: that of an organisation by its number, or in a file as `salus keys show
/// --encryption --json` tells it.
pub async fn recipient(global: &Global, to: &str) -> Result<PublicKey, Failure> {
    let bytes = match to.parse() {
        Ok(organisation) => {
            let owner = KeyOwner::Organisation(OrganisationId(organisation));
            let reading = EncryptionKeyOf { owner, version: None };
            let found = global.chain().await?.read(&reading).await?;
            let none = || Failure::input(format!("organisation {to} published no key"));
            found.ok_or_else(none)?.1
        }
        Err(_) => {
            let path = Path::new(to);
            let told: Value = serde_json::from_str(&context::read(path)?)
                .map_err(|error| Failure::file(path, error))?;
            let digits = told["public"].as_str().and_then(|it| it.strip_prefix("0x"));
            let bytes = digits.and_then(|digits| hex::decode(digits).ok());
            bytes.ok_or_else(|| Failure::file(path, "this tells no public key"))?
        }
    };
    PublicKey::from_bytes(&bytes).map_err(Failure::input)
}
