//! `salus patient`.

use super::{
    context::{read, Global, Signer},
    exit::Failure,
    org, parse,
    say::{self, Said},
    Outcome,
};
use crate::{
    chain::calls::{Enrol, SubjectAt, SubjectEnrolled},
    keys::{Kind, Statement},
};
use clap::Subcommand;
use salus_primitives::{OrganisationId, SubjectId};
use serde_json::json;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Patient {
    /// Signs, with the patient's key and without a connection, the enrolment at an organisation. Take a
    /// fresh key for each.
    #[command(after_help = "\
Example:
  salus patient sign --organisation 0 --key patient.key > enrolment.json")]
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
    /// Submits the enrolment that a patient signed (`salus patient sign`), and says the subject.
    #[command(after_help = "\
Example:
  salus patient enrol --statement enrolment.json --key hospital.key")]
    Enrol {
        /// The file with the statement, or - for the standard input.
        #[arg(long)]
        statement: PathBuf,
        #[command(flatten)]
        signer: Signer,
    },
    /// Shows a subject.
    #[command(after_help = "Example:\n  salus patient show --subject $SUBJECT")]
    Show {
        /// The subject.
        #[arg(long, value_parser = parse::subject)]
        subject: SubjectId,
    },
}

impl Patient {
    pub async fn run(self, global: &Global) -> Outcome {
        match self {
            Self::Sign { organisation, hours, signer } => {
                org::sign(global, Kind::Enrol, organisation, hours, &signer)
            }
            Self::Enrol { statement, signer } => {
                let it = Statement::read(&read(&statement)?, Kind::Enrol, global.genesis()?)?;
                let signature = it
                    .signature()
                    .ok_or_else(|| Failure::file(&statement, "the signature is broken"))?;
                let call = Enrol {
                    organisation: OrganisationId(it.organisation),
                    controller: it.account,
                    deadline: it.deadline,
                    signature,
                };
                let receipt = global.sender(&signer).await?.run(&call).await?;
                let subject = say::subject(&receipt.event::<SubjectEnrolled>()?.subject);
                Ok(Said::new(
                    json!({ "subject": subject, "block": receipt.block.number }),
                    format!("{subject} is a subject of organisation {}", it.organisation),
                ))
            }
            Self::Show { subject } => {
                let it = global.chain().await?.read(&SubjectAt { subject }).await?;
                let it = it.ok_or_else(|| Failure::input("there is no such subject"))?;
                let (value, text) = say::subject_facts(&subject, &it);
                Ok(Said::new(value, text))
            }
        }
    }
}
