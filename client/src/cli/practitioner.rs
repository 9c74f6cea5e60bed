//! `salus practitioner`.

use super::{
    context::{Global, Signer},
    exit::Failure,
    parse,
    say::{self, Said},
    Outcome,
};
use crate::chain::{
    calls::{
        Call, CredentialOf, ReinstateCredential, RenewCredential, RevokeCredential,
        SuspendCredential, Vouch,
    },
    types::AccountId,
    Sender,
};
use clap::{Args, Subcommand};
use salus_primitives::{Moment, OrganisationId, Period, RoleSet};
use serde_json::json;

/// A practitioner of an organisation.
#[derive(Clone, Debug, Args)]
pub struct Who {
    /// The organisation's number.
    #[arg(long)]
    organisation: u32,
    /// The practitioner's account.
    #[arg(long, value_parser = parse::account)]
    account: AccountId,
}

/// What an organisation vouches for.
#[derive(Clone, Debug, Args)]
pub struct What {
    /// The roles, with commas between them.
    #[arg(long, value_parser = parse::codes::<salus_primitives::PractitionerRole>)]
    roles: RoleSet,
    /// For how many days from now.
    #[arg(long, default_value_t = 365)]
    days: u64,
}

#[derive(Debug, Subcommand)]
pub enum Practitioner {
    /// Vouches for an account.
    #[command(after_help = "\
Example:
  salus practitioner vouch --organisation 0 --account $DOCTOR --roles doctor --days 90 --key hospital.key")]
    Vouch {
        #[command(flatten)]
        who: Who,
        #[command(flatten)]
        what: What,
        #[command(flatten)]
        signer: Signer,
    },
    /// Shows what an organisation vouches for.
    #[command(after_help = "\
Example:
  salus practitioner show --organisation 0 --account $DOCTOR")]
    Show {
        #[command(flatten)]
        who: Who,
    },
    /// Puts a credential out of force, until it is reinstated.
    #[command(after_help = "\
Example:
  salus practitioner suspend --organisation 0 --account $DOCTOR --key hospital.key")]
    Suspend {
        #[command(flatten)]
        who: Who,
        #[command(flatten)]
        signer: Signer,
    },
    /// Puts a credential in force again.
    #[command(after_help = "\
Example:
  salus practitioner reinstate --organisation 0 --account $DOCTOR --key hospital.key")]
    Reinstate {
        #[command(flatten)]
        who: Who,
        #[command(flatten)]
        signer: Signer,
    },
    /// Gives a practitioner other roles, or more time.
    #[command(after_help = "\
Example:
  salus practitioner renew --organisation 0 --account $DOCTOR --roles cardiologist --key hospital.key")]
    Renew {
        #[command(flatten)]
        who: Who,
        #[command(flatten)]
        what: What,
        #[command(flatten)]
        signer: Signer,
    },
    /// No longer vouches for an account.
    #[command(after_help = "\
Example:
  salus practitioner revoke --organisation 0 --account $DOCTOR --key hospital.key")]
    Revoke {
        #[command(flatten)]
        who: Who,
        #[command(flatten)]
        signer: Signer,
    },
}

impl Practitioner {
    pub async fn run(self, global: &Global) -> Outcome {
        match self {
            Self::Show { who } => show(global, who).await,
            Self::Vouch { who, what, signer } => {
                let sender = global.sender(&signer).await?;
                let (organisation, practitioner) = (OrganisationId(who.organisation), who.account);
                let (roles, period) = (what.roles, period(&sender, what.days).await?);
                let call = Vouch { organisation, practitioner, roles, period };
                done(&sender, &call, who, "is vouched for").await
            }
            Self::Renew { who, what, signer } => {
                let sender = global.sender(&signer).await?;
                let (organisation, practitioner) = (OrganisationId(who.organisation), who.account);
                let (roles, period) = (what.roles, period(&sender, what.days).await?);
                let call = RenewCredential { organisation, practitioner, roles, period };
                done(&sender, &call, who, "has a new credential").await
            }
            Self::Suspend { who, signer } => {
                let sender = global.sender(&signer).await?;
                let (organisation, practitioner) = (OrganisationId(who.organisation), who.account);
                let call = SuspendCredential { organisation, practitioner };
                done(&sender, &call, who, "is suspended").await
            }
            Self::Reinstate { who, signer } => {
                let sender = global.sender(&signer).await?;
                let (organisation, practitioner) = (OrganisationId(who.organisation), who.account);
                let call = ReinstateCredential { organisation, practitioner };
                done(&sender, &call, who, "is reinstated").await
            }
            Self::Revoke { who, signer } => {
                let sender = global.sender(&signer).await?;
                let (organisation, practitioner) = (OrganisationId(who.organisation), who.account);
                let call = RevokeCredential { organisation, practitioner };
                done(&sender, &call, who, "is no longer vouched for").await
            }
        }
    }
}

/// So many days from the chain's now.
async fn period(sender: &Sender, days: u64) -> Result<Period, Failure> {
    const DAY: Moment = 86_400_000;
    let from = sender.chain().now().await?;
    let to = days.checked_mul(DAY).and_then(|it| from.checked_add(it));
    let to = to.filter(|to| *to > from).ok_or_else(|| Failure::input("no such number of days"))?;
    Ok(Period { from, to: Some(to) })
}

async fn done<C: Call>(sender: &Sender, call: &C, who: Who, what: &str) -> Outcome {
    let receipt = sender.run(call).await?;
    let Who { organisation, account } = who;
    let value = json!({
        "organisation": organisation,
        "account": account.to_string(),
        "block": receipt.block.number,
    });
    Ok(Said::new(value, format!("{account} {what} by organisation {organisation}")))
}

async fn show(global: &Global, Who { organisation, account }: Who) -> Outcome {
    let organisation = OrganisationId(organisation);
    let reading = CredentialOf { account, organisation };
    let it = global.chain().await?.read(&reading).await?.ok_or_else(|| {
        Failure::input(format!("organisation {} does not vouch for {account}", organisation.0))
    })?;
    let (value, text) = say::credential(&it);
    Ok(Said::new(value, text))
}
