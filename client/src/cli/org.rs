//! `salus org`.

use super::{
    context::{read, Global, Signer},
    exit::Failure,
    say::{self, Said},
    Outcome,
};
use crate::{
    chain::calls::{OrganisationOf, Organisations, QuotaOf, RotateOrganisation},
    keys::{Kind, Statement},
};
use clap::Subcommand;
use salus_primitives::OrganisationId;
use serde_json::json;
use std::{
    path::PathBuf,
    time::{SystemTime, UNIX_EPOCH},
};

#[derive(Debug, Subcommand)]
pub enum Org {
    /// Lists the members.
    #[command(after_help = "Example:\n  salus org list")]
    List,
    /// Shows a member, and what it has left of its quota.
    #[command(after_help = "Example:\n  salus org show 0")]
    Show {
        /// Its number.
        organisation: u32,
    },
    /// Signs, with a new account's key and without a connection, that it acts for an organisation.
    #[command(after_help = "\
Example:
  salus org sign --organisation 0 --key next.key > rotation.json")]
    Sign {
        /// The organisation's number.
        #[arg(long)]
        organisation: u32,
        /// For how many hours the statement can be submitted.
        #[arg(long, default_value_t = 12)]
        hours: u64,
        #[command(flatten)]
        signer: Signer,
    },
    /// Hands an organisation over to the account that signed (`salus org sign`).
    #[command(after_help = "\
Example:
  salus org rotate --statement rotation.json --key hospital.key")]
    Rotate {
        /// The file with the statement, or - for the standard input.
        #[arg(long)]
        statement: PathBuf,
        #[command(flatten)]
        signer: Signer,
    },
}

impl Org {
    pub async fn run(self, global: &Global) -> Outcome {
        match self {
            Self::List => list(global).await,
            Self::Show { organisation } => show(global, organisation).await,
            Self::Sign { organisation, hours, signer } => {
                sign(global, Kind::RotateOrganisation, organisation, hours, &signer)
            }
            Self::Rotate { statement, signer } => {
                let text = read(&statement)?;
                let it = Statement::read(&text, Kind::RotateOrganisation, global.genesis()?)?;
                let signature = it
                    .signature()
                    .ok_or_else(|| Failure::file(&statement, "the signature is broken"))?;
                let call = RotateOrganisation {
                    organisation: OrganisationId(it.organisation),
                    new_controller: it.account,
                    deadline: it.deadline,
                    signature,
                };
                global.sender(&signer).await?.run(&call).await?;
                let account = it.account.to_string();
                Ok(Said::new(
                    json!({ "organisation": it.organisation, "controller": account }),
                    format!("organisation {} acts by {account} from now on", it.organisation),
                ))
            }
        }
    }
}

/// Signs a statement, which it says.
pub fn sign(
    global: &Global,
    kind: Kind,
    organisation: u32,
    hours: u64,
    signer: &Signer,
) -> Outcome {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let deadline = (now.as_millis() as u64).saturating_add(hours.saturating_mul(3_600_000));
    let organisation = OrganisationId(organisation);
    let it = Statement::sign(&signer.key()?, kind, global.genesis()?, organisation, deadline);
    let value = serde_json::to_value(&it).map_err(Failure::input)?;
    let text = serde_json::to_string_pretty(&it).map_err(Failure::input)?;
    Ok(Said::new(value, text))
}

async fn list(global: &Global) -> Outcome {
    let chain = global.chain().await?;
    let after = |last: Option<&(OrganisationId, _)>| match last {
        Some((last, _)) => OrganisationId(last.0.saturating_add(1)),
        None => OrganisationId(0),
    };
    let all = chain.read_pages(|last, limit| Organisations { from: after(last), limit }).await?;
    let lines = all.iter().map(|(id, it)| say::organisation(id.0, it)).collect();
    Ok(Said::list(lines, "there is no member"))
}

async fn show(global: &Global, organisation: u32) -> Outcome {
    let chain = global.chain().await?;
    let id = OrganisationId(organisation);
    let it = chain.read(&OrganisationOf { organisation: id }).await?.ok_or_else(|| {
        Failure::input(format!("there is no organisation {organisation}; see `salus org list`"))
    })?;
    let (mut value, mut text) = say::organisation(organisation, &it);
    if let Some(quota) = chain.read(&QuotaOf { organisation: id }).await? {
        let left = quota.left_to_ordinary.ref_time as f64 / quota.capacity.ref_time.max(1) as f64;
        value["quotaLeft"] = json!(left);
        text.push_str(&format!("  {:.1} % of its quota left", left * 100.0));
    }
    Ok(Said::new(value, text))
}
