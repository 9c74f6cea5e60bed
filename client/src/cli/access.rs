//! `salus access`.

use super::{
    context::{Global, Signer},
    exit::{Code, Failure},
    parse,
    say::{self, Said},
};
use crate::chain::{
    calls::{Ask, CanAccess, Decided},
    types::{AccountId, Outcome, PermitUsage, Target},
};
use clap::{Args, Subcommand};
use salus_primitives::{
    codes::{Confidentiality, ConsentAction, DataClass, PurposeOfUse, Sensitivity, SensitivitySet},
    evaluator::{AccessDecision, AccessRequest},
    OrganisationId, RecordId, StudyId, SubjectId,
};
use serde_json::json;

/// What is asked.
#[derive(Clone, Debug, Args)]
pub struct Question {
    /// About whose data.
    #[arg(long, value_parser = parse::subject)]
    subject: SubjectId,
    /// What is to be done: collect, access, use, disclose, correct.
    #[arg(long, default_value = "access", value_parser = parse::code::<ConsentAction>)]
    action: ConsentAction,
    /// For which purpose: HL7 PurposeOfUse, such as TREAT.
    #[arg(long, value_parser = parse::code::<PurposeOfUse>)]
    purpose: PurposeOfUse,
    /// The FHIR resource type. Left out it stands for any, and no consent permits that.
    #[arg(long, value_parser = parse::code::<DataClass>)]
    class: Option<DataClass>,
    /// How confidential the data is.
    #[arg(long, default_value = "N", value_parser = parse::code::<Confidentiality>)]
    confidentiality: Confidentiality,
    /// The sensitivity labels that it bears.
    #[arg(long, default_value = "", value_parser = parse::codes::<Sensitivity>)]
    labels: SensitivitySet,
    /// The study of the organisation that it is for.
    #[arg(long)]
    study: Option<u64>,
}

#[derive(Debug, Subcommand)]
pub enum Access {
    /// Whether an access would be permitted, and why. Nothing is recorded.
    #[command(after_help = "\
Example:
  salus access can --subject $SUBJECT --account $HOSPITAL --organisation 0 --purpose HOPERAT --class Condition")]
    Can {
        #[command(flatten)]
        question: Question,
        /// Who asks.
        #[arg(long, value_parser = parse::account)]
        account: AccountId,
        /// The organisation for which. Without it only the patient's own right counts.
        #[arg(long)]
        organisation: Option<u32>,
    },
    /// Asks for access on the chain: the answer is recorded, and a yes is a permit.
    #[command(after_help = "\
Example:
  salus access ask --subject $SUBJECT --organisation 0 --purpose HOPERAT --class Condition --key hospital.key")]
    Ask {
        #[command(flatten)]
        question: Question,
        /// The organisation for which.
        #[arg(long)]
        organisation: u32,
        /// One record of the subject, instead of data of a class.
        #[arg(long, conflicts_with = "class")]
        record: Option<u64>,
        #[command(flatten)]
        signer: Signer,
    },
}

impl Access {
    /// The answer no has a code of its own.
    pub async fn run(self, global: &Global) -> Result<(Said, Code), Failure> {
        match self {
            Self::Can { question, account, organisation } => {
                let reading = CanAccess {
                    subject: question.subject,
                    account,
                    organisation: organisation.map(OrganisationId),
                    request: AccessRequest {
                        action: question.action,
                        purpose: question.purpose,
                        class: question.class,
                        confidentiality: Some(question.confidentiality),
                        labels: Some(question.labels),
                        author: None,
                        tags: None,
                        data_time: None,
                    },
                    study: question.study.map(StudyId),
                };
                let answer = global.chain().await?.read(&reading).await?;
                let (value, text) = say::answer(&answer);
                let is_yes = answer.decision == AccessDecision::Permit;
                Ok((Said::new(value, text), if is_yes { Code::Done } else { Code::No }))
            }
            Self::Ask { question, organisation, record, signer } => {
                let target = match record {
                    Some(record) => Target::Record(RecordId(record)),
                    None => Target::Data {
                        class: question.class,
                        confidentiality: Some(question.confidentiality),
                        labels: Some(question.labels),
                        author: None,
                        tags: None,
                        data_time: None,
                    },
                };
                let call = Ask {
                    organisation: OrganisationId(organisation),
                    subject: question.subject,
                    target,
                    action: question.action,
                    purpose: question.purpose,
                    study: question.study.map(StudyId),
                    usage: PermitUsage::Multiple,
                };
                let receipt = global.sender(&signer).await?.run(&call).await?;
                Ok(match receipt.event::<Decided>()?.outcome {
                    Outcome::Permitted { permit, expires_at } => {
                        let until = say::moment(expires_at);
                        let value = json!({ "outcome": "permitted", "permit": permit.0, "expiresAt": until });
                        let text = format!("permitted: permit {} until {until}", permit.0);
                        (Said::new(value, text), Code::Done)
                    }
                    Outcome::Denied => {
                        (Said::new(json!({ "outcome": "denied" }), "denied"), Code::No)
                    }
                })
            }
        }
    }
}
