//! `salus init`.

use super::{context::Global, exit::Failure, say::Said, Outcome};
use crate::{
    chain::Chain,
    config::{Config, Error, Keep, Network},
};
use clap::Args;
use serde_json::json;
use sp_core::H256;
use std::{collections::BTreeMap, path::PathBuf};

#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  salus init --name here --url ws://127.0.0.1:9944 --keep records")]
pub struct Init {
    /// What the network is called in the config file.
    #[arg(long)]
    name: String,
    /// The address of its node: ws:// on this machine, or wss://.
    #[arg(long)]
    url: String,
    /// The hash of its first block. Without it the node is asked, and believed.
    #[arg(long, value_parser = super::parse::hash)]
    genesis: Option<H256>,
    /// How old its last finalised block may be, in seconds.
    #[arg(long)]
    most_age: Option<u64>,
    /// Allow a line without encryption to another machine.
    #[arg(long)]
    plain: bool,
    /// Where sealed records are kept, relative to the config file.
    #[arg(long)]
    keep: Option<PathBuf>,
}

impl Init {
    /// Writes the network into the config file, beside what is there.
    pub async fn run(self, global: &Global) -> Outcome {
        let Self { name, url, genesis, most_age: most_age_seconds, plain, keep } = self;
        let mut config = match Config::read(&global.config) {
            Ok(config) => config,
            Err(Error::Missing(_)) => {
                Config { network: name.clone(), networks: BTreeMap::new(), keep: None }
            }
            Err(other) => return Err(other.into()),
        };
        if config.networks.contains_key(&name) {
            let path = global.config.display();
            return Err(Failure::setup(format!(
                "{path} has a network {name} already; choose another name, or change it there"
            )));
        }
        let mut network = Network { url, genesis, most_age_seconds, plain };
        if network.genesis.is_none() {
            network.genesis = Some(Chain::connect(&network).await?.genesis());
        }
        let shown = format!("{:?}", network.genesis.unwrap_or_default());
        config.networks.insert(name.clone(), network);
        let s3 = config.keep.as_ref().and_then(|keep| keep.s3.clone());
        config.keep = keep.map(|folder| Keep { folder, s3 }).or(config.keep);
        config.write(&global.config)?;
        Ok(Said::new(
            json!({ "config": global.config, "network": name, "genesis": shown }),
            format!(
                "{} has the network {name}, whose first block is {shown}",
                global.config.display()
            ),
        ))
    }
}
