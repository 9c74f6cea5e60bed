//! `salus keys`.

use super::{
    context::{Global, Signer},
    exit::Failure,
    parse, say,
    say::Said,
    Outcome,
};
use crate::{
    chain::{
        calls::{EncryptionKeyOf, SetEncryptionKey},
        types::{AccountId, KeyOwner},
    },
    keys::{create_encryption_key, read_encryption_key, write_secret, AccountKey},
};
use clap::{Args, Subcommand};
use salus_primitives::OrganisationId;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use std::{io::Read, path::PathBuf};
use zeroize::Zeroizing;

/// Whose a key of encryption is.
#[derive(Clone, Debug, Args)]
pub struct Owner {
    /// The organisation's number.
    #[arg(long)]
    organisation: u32,
    /// Its practitioner, if the key is not its own.
    #[arg(long, value_parser = parse::account)]
    account: Option<AccountId>,
}

impl Owner {
    /// As the chain has it.
    pub fn of(&self) -> KeyOwner {
        let organisation = OrganisationId(self.organisation);
        match self.account {
            Some(account) => KeyOwner::Practitioner(organisation, account),
            None => KeyOwner::Organisation(organisation),
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum Keys {
    /// Makes a key in a new file that only its owner can read: of an account, or of encryption.
    #[command(after_help = "\
Examples:
  salus keys new --out patient.key
  salus keys new --encryption --out custodian.enc")]
    New {
        /// The file.
        #[arg(long)]
        out: PathBuf,
        /// A key of encryption (X-Wing), to which others seal data.
        #[arg(long)]
        encryption: bool,
    },
    /// Takes an account's key over from the standard input: a phrase of words, or 0x and 64 digits.
    #[command(after_help = "Example:\n  salus keys import --out hospital.key < phrase.txt")]
    Import {
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
    /// Shows what others may know of a key.
    #[command(after_help = "Example:\n  salus keys show --file patient.key")]
    Show {
        /// The file.
        #[arg(long)]
        file: PathBuf,
        /// It is a key of encryption.
        #[arg(long)]
        encryption: bool,
    },
    /// Publishes a key of encryption, so that others can seal data to it.
    #[command(after_help = "\
Example:
  salus keys publish --organisation 0 --file custodian.enc --key hospital.key")]
    Publish {
        #[command(flatten)]
        owner: Owner,
        /// The file with the key of encryption. Only what others may know leaves it.
        #[arg(long)]
        file: PathBuf,
        #[command(flatten)]
        signer: Signer,
    },
    /// Shows the key of encryption that somebody published.
    #[command(after_help = "Example:\n  salus keys published --organisation 0")]
    Published {
        #[command(flatten)]
        owner: Owner,
    },
}

impl Keys {
    pub async fn run(self, global: &Global) -> Outcome {
        match self {
            Self::New { out, encryption: false } => account(&out, &AccountKey::create(&out)?),
            Self::New { out, encryption: true } => {
                let fingerprint = say::bytes(&create_encryption_key(&out)?.fingerprint());
                let value = json!({ "file": out, "fingerprint": fingerprint });
                Ok(Said::new(value, format!("{}: the key {fingerprint}", out.display())))
            }
            Self::Import { out } => {
                let mut text = Zeroizing::new(String::with_capacity(4_096));
                std::io::stdin()
                    .take(4_096)
                    .read_to_string(&mut text)
                    .map_err(|error| Failure::input(format!("the standard input: {error}")))?;
                let secret = SecretString::from(text.trim());
                let key = AccountKey::from_secret("the standard input", &secret)?;
                write_secret(&out, secret.expose_secret())?;
                account(&out, &key)
            }
            Self::Show { file, encryption: false } => account(&file, &AccountKey::read(&file)?),
            Self::Show { file, encryption: true } => {
                let public = read_encryption_key(&file)?.public();
                let fingerprint = say::bytes(&public.fingerprint());
                let value =
                    json!({ "fingerprint": fingerprint, "public": say::bytes(&public.to_bytes()) });
                Ok(Said::new(value, fingerprint))
            }
            Self::Publish { owner, file, signer } => {
                let public = read_encryption_key(&file)?.public();
                let call = SetEncryptionKey { owner: owner.of(), key: public.to_bytes() };
                global.sender(&signer).await?.run(&call).await?;
                let fingerprint = say::bytes(&public.fingerprint());
                let organisation = owner.organisation;
                Ok(Said::new(
                    json!({ "organisation": organisation, "fingerprint": fingerprint }),
                    format!("data for organisation {organisation} is sealed to {fingerprint} from now on"),
                ))
            }
            Self::Published { owner } => {
                let reading = EncryptionKeyOf { owner: owner.of(), version: None };
                let found = global.chain().await?.read(&reading).await?;
                let (version, key) =
                    found.ok_or_else(|| Failure::input("no key of encryption is published"))?;
                let public = crate::seal::PublicKey::from_bytes(&key).map_err(Failure::input)?;
                let fingerprint = say::bytes(&public.fingerprint());
                Ok(Said::new(
                    json!({ "version": version, "fingerprint": fingerprint, "public": say::bytes(&key) }),
                    format!("version {version}: {fingerprint}"),
                ))
            }
        }
    }
}

fn account(file: &std::path::Path, key: &AccountKey) -> Outcome {
    let account = key.account().to_string();
    let value = json!({ "file": file, "account": account });
    Ok(Said::new(value, account))
}
