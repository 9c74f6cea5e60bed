//! What commands have in common: config, chain, key.

use super::exit::Failure;
use crate::{
    chain::{Chain, Sender},
    config::{self, Bucket, Config, Network},
    keep::S3,
    keys::AccountKey,
};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use secrecy::SecretString;
use sp_core::H256;
use std::{
    env, fs,
    io::{IsTerminal, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

/// Where a secret may stand instead of in a file.
const SECRET: &str = "SALUS_SECRET";

/// How long a statement or a document is at most, in bytes.
const LONGEST: u64 = 16 << 20;

/// What every command takes.
#[derive(Clone, Debug, Args)]
pub struct Global {
    /// The config file.
    #[arg(long, global = true, env = "SALUS_CONFIG", default_value = "salus.toml")]
    pub config: PathBuf,
    /// The network of the config file to speak to.
    #[arg(long, global = true, env = "SALUS_NETWORK")]
    pub network: Option<String>,
    /// Say the result as JSON on the standard output, errors as JSON on the standard error.
    #[arg(long, global = true)]
    pub json: bool,
}

/// Who signs.
#[derive(Clone, Debug, Args)]
pub struct Signer {
    /// The file with the key of the account that signs. Where none is named the environment's
    /// SALUS_SECRET is the secret itself.
    #[arg(long, env = "SALUS_KEY", value_name = "FILE")]
    pub key: Option<PathBuf>,
}

impl Signer {
    /// The key.
    pub fn key(&self) -> Result<AccountKey, Failure> {
        match &self.key {
            Some(path) => Ok(AccountKey::read(path)?),
            None => match env::var(SECRET) {
                Ok(secret) => Ok(AccountKey::from_secret(SECRET, &SecretString::from(secret))?),
                Err(_) => Err(Failure::setup(
                    "no key is named; name its file with --key or SALUS_KEY, or put the secret into SALUS_SECRET",
                )),
            },
        }
    }
}

impl Global {
    /// The config file.
    pub fn config(&self) -> Result<Config, Failure> {
        Ok(Config::read(&self.config)?)
    }

    /// The network that is meant.
    pub fn network(&self) -> Result<Network, Failure> {
        Ok(self.config()?.network(self.network.as_deref())?.clone())
    }

    /// The first block of the network that is meant, without asking it.
    pub fn genesis(&self) -> Result<H256, Failure> {
        self.network()?.genesis.ok_or_else(|| {
            Failure::setup(config::Error::NotUnderstood(
                self.config.clone(),
                "the network states no genesis hash, which this command needs".into(),
            ))
        })
    }

    /// The chain of the network that is meant.
    pub async fn chain(&self) -> Result<Arc<Chain>, Failure> {
        Ok(Chain::connect(&self.network()?).await?)
    }

    /// Sends for this signer.
    pub async fn sender(&self, signer: &Signer) -> Result<Sender, Failure> {
        // First the key: without it nobody need be asked.
        let key = signer.key()?;
        Ok(Sender::new(self.chain().await?, key))
    }

    /// The folder of the store, and the bucket in which the sealed records lie if they do not lie there.
    pub fn keep(&self) -> Result<(PathBuf, Option<S3>), Failure> {
        let keep = self.config()?.keep.ok_or_else(|| {
            Failure::setup(
                "the config file says not where records are kept; add [keep] with folder = \"...\"",
            )
        })?;
        let beside = self.config.parent().unwrap_or(Path::new(""));
        Ok((beside.join(keep.folder), keep.s3.map(with_keys).transpose()?))
    }

    /// A bar for long work. Nothing is shown to machines.
    pub fn bar(&self, of: u64, what: &'static str) -> ProgressBar {
        if self.json || !std::io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::new(of);
        if let Ok(style) =
            ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {per_sec} {eta}")
        {
            bar.set_style(style);
        }
        bar.with_message(what)
    }
}

/// A bucket, with the keys that the environment holds.
fn with_keys(bucket: Bucket) -> Result<S3, Failure> {
    let of = |name: &str| {
        env::var(name).ok().filter(|it| !it.is_empty()).ok_or_else(|| {
            Failure::setup(format!(
                "the config file names the bucket {}; put its key into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: {name} is not there",
                bucket.bucket
            ))
        })
    };
    let (access_key, secret_key) =
        (of("AWS_ACCESS_KEY_ID")?, SecretString::from(of("AWS_SECRET_ACCESS_KEY")?));
    let Bucket { bucket, region, endpoint } = bucket;
    Ok(S3 { bucket, region, endpoint, access_key, secret_key })
}

/// What a file says, or the standard input where it is `-`.
pub fn read(path: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    let read = match path == Path::new("-") {
        true => std::io::stdin().take(LONGEST).read_to_string(&mut text),
        false => fs::File::open(path).and_then(|file| file.take(LONGEST).read_to_string(&mut text)),
    };
    read.map_err(|error| Failure::file(path, error))?;
    match text.len() as u64 >= LONGEST {
        true => Err(Failure::file(path, "it is too long")),
        false => Ok(text),
    }
}
