//! What the program `salus-network` does.

use super::{genesis, parameters, read};
use anyhow::Context;
use clap::Subcommand;
use std::{fs, path::PathBuf};

/// What is asked about a members file.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// What the runtime builds its first state from, as JSON.
    Genesis {
        /// The members file.
        file: PathBuf,
    },
    /// What the node has to know besides: name, id, type, relay chain, boot nodes; as JSON.
    Parameters {
        /// The members file.
        file: PathBuf,
    },
    /// Says whether the file can be used.
    Check {
        /// The members file.
        file: PathBuf,
    },
}

impl Command {
    /// The answer.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the file, a line for each thing, as compilers print it.
    pub fn answer(&self) -> anyhow::Result<String> {
        let (Self::Genesis { file } | Self::Parameters { file } | Self::Check { file }) = self;
        let text = fs::read_to_string(file)
            .with_context(|| format!("{} cannot be read", file.display()))?;
        let network = read(&text).map_err(|refusal| {
            let lines: Vec<_> =
                refusal.issues.iter().map(|issue| format!("{}: {issue}", file.display())).collect();
            anyhow::anyhow!(lines.join("\n"))
        })?;
        Ok(match self {
            Self::Genesis { .. } => format!("{:#}", genesis(&network)),
            Self::Parameters { .. } => format!("{:#}", parameters(&network)),
            Self::Check { .. } => format!(
                "{}: {} organisations, {} fallback collators",
                network.name,
                network.organisations.len(),
                network.fallbacks.len()
            ),
        })
    }
}
