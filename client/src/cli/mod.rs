//! The `salus` command.
//!
//! Every command says what it did in one line for people, or with `--json` in one object for machines, and
//! ends with a code that does not change ([`exit`]).

mod access;
mod anchor;
mod audit;
mod consent;
mod context;
pub mod exit;
mod init;
mod keys;
mod org;
mod parse;
mod patient;
mod practitioner;
mod record;
mod report;
mod say;

use clap::{Parser, Subcommand};
use context::Global;
use exit::{Code, Failure};
use say::Said;
use serde_json::json;
use std::{ffi::OsString, process::ExitCode};

/// What commands end with.
type Outcome = Result<Said, Failure>;

/// Salus: who may see which medical record, and who did.
#[derive(Debug, Parser)]
#[command(name = "salus", version, propagate_version = true, after_help = exit::HELP)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes the config file, or adds a network to it.
    Init(init::Init),
    /// Makes, imports and shows keys.
    #[command(subcommand)]
    Keys(keys::Keys),
    /// The members of the consortium.
    #[command(subcommand)]
    Org(org::Org),
    /// The people whom organisations vouch for.
    #[command(subcommand)]
    Practitioner(practitioner::Practitioner),
    /// Patients: their enrolment.
    #[command(subcommand)]
    Patient(patient::Patient),
    /// What patients consent to.
    #[command(subcommand)]
    Consent(consent::Consent),
    /// Records: sealed, anchored, shared, checked, erased.
    #[command(subcommand)]
    Record(record::Record),
    /// Asks for access.
    #[command(subcommand)]
    Access(access::Access),
    /// Reads the trail.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Records as they stand on the chain: holds, custody, confirmations.
    #[command(subcommand)]
    Anchor(anchor::Anchor),
}

/// Runs a command line, says what came of it, and tells the code to end with.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help is asked for; everything else is wrong.
            let _ = error.print();
            let code = if error.use_stderr() { Code::Usage } else { Code::Done };
            return ExitCode::from(code as u8);
        }
    };
    let is_json = cli.global.json;
    let outcome = tokio::runtime::Runtime::new()
        .map_err(|error| Failure { code: Code::Internal, why: error.to_string() })
        .and_then(|runtime| runtime.block_on(cli.command.run(&cli.global)));
    match outcome {
        Ok((said, code)) => {
            say(&said, is_json);
            ExitCode::from(code as u8)
        }
        Err(Failure { code, why }) => {
            match is_json {
                true => eprintln!("{}", json!({ "error": why, "code": code as u8 })),
                false => eprintln!("salus: {why}"),
            }
            ExitCode::from(code as u8)
        }
    }
}

/// Says it. Whoever reads it may have stopped reading.
fn say(said: &Said, is_json: bool) {
    use std::io::Write;
    let text = match is_json {
        true => said.value.to_string(),
        false => said.text.clone(),
    };
    let _ = writeln!(std::io::stdout(), "{text}");
}

impl Command {
    async fn run(self, global: &Global) -> Result<(Said, Code), Failure> {
        let said = match self {
            Self::Init(it) => it.run(global).await,
            Self::Keys(it) => it.run(global).await,
            Self::Org(it) => it.run(global).await,
            Self::Practitioner(it) => it.run(global).await,
            Self::Patient(it) => it.run(global).await,
            Self::Consent(it) => it.run(global).await,
            Self::Record(it) => return it.run(global).await,
            Self::Access(it) => return it.run(global).await,
            Self::Audit(it) => it.run(global).await,
            Self::Anchor(it) => it.run(global).await,
        };
        said.map(|said| (said, Code::Done))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_commands_are_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_shows_an_example() {
        fn check(command: &clap::Command, path: &str) {
            let mut deeper = command.get_subcommands().peekable();
            if deeper.peek().is_none() {
                let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
                assert!(
                    help.lines().any(|line| line.contains(&format!("salus {path}"))),
                    "salus {path} shows no example of itself"
                );
            }
            for sub in deeper {
                check(sub, format!("{path} {}", sub.get_name()).trim());
            }
        }
        check(&Cli::command(), "");
    }

    #[test]
    fn no_argument_takes_a_secret() {
        fn check(command: &clap::Command) {
            for argument in command.get_arguments() {
                let name = argument.get_id().as_str();
                assert!(!["secret", "phrase", "seed", "password"].contains(&name), "{name}");
            }
            command.get_subcommands().for_each(check);
        }
        check(&Cli::command());
    }
}
