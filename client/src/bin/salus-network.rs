//! What a chain spec is made of, from the file that names the members.

use clap::Parser;
use salus_client::network::Command;
use std::process::ExitCode;

/// Reads the file that names the members of a network. Everything that is wrong with it is told, by line.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    match Arguments::parse().command.answer() {
        Ok(answer) => println!("{answer}"),
        Err(error) => {
            eprintln!("{error:#}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
