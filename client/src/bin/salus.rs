//! The `salus` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    salus_client::cli::run(std::env::args_os())
}
