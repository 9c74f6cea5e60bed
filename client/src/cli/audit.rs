//! `salus audit`.

use super::{
    context::{self, Global},
    exit::{Code, Failure},
    parse,
    report::Report,
    say,
    say::Said,
    Outcome,
};
use crate::{
    audit::{self, Certificate, Kept},
    chain::calls::{Entries, TrailLength},
};
use clap::Subcommand;
use salus_primitives::{EntryIndex, SubjectId};
use serde_json::json;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// How many lines are asked for at once.
const PAGE: u32 = 256;

#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Shows the lines about a subject, or those about none.
    #[command(after_help = "Example:\n  salus audit show --subject $SUBJECT --last 20")]
    Show {
        /// The subject. Without it the lines about no subject are shown.
        #[arg(long, value_parser = parse::subject)]
        subject: Option<SubjectId>,
        /// Only so many of the last lines.
        #[arg(long)]
        last: Option<u32>,
    },
    /// Checks that the trail only grew since the last look, and remembers this one.
    #[command(after_help = "Example:\n  salus audit check --folder audit")]
    Check {
        /// The folder of what was looked at before. It is made where there is none.
        #[arg(long, value_name = "FOLDER")]
        folder: PathBuf,
    },
    /// Proves that a line is in the trail, for whoever has nothing but a block's hash.
    #[command(
        after_help = "Example:\n  salus audit prove --folder audit --line 0 --out line.json"
    )]
    Prove {
        /// The folder of `salus audit check`.
        #[arg(long, value_name = "FOLDER")]
        folder: PathBuf,
        /// The number of the line in the whole trail.
        #[arg(long)]
        line: EntryIndex,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Checks such a proof, without a chain.
    #[command(after_help = "Example:\n  salus audit verify line.json")]
    Verify {
        /// The file.
        proof: PathBuf,
    },
    /// Reports on a subject: disclosures, accesses, every event.
    #[command(subcommand)]
    Report(Report),
}

impl Audit {
    pub async fn run(self, global: &Global) -> Outcome {
        let (subject, last) = match self {
            Self::Show { subject, last } => (subject, last),
            Self::Report(report) => return report.run(global).await,
            Self::Check { folder } => return check(global, &folder).await,
            Self::Prove { folder, line, out } => return prove(global, &folder, line, &out).await,
            Self::Verify { proof } => return verify(&proof),
        };
        let chain = global.chain().await?;
        // All at one block, so that the pages belong together.
        let block = chain.fresh().await?.hash;
        let bar = global.bar(chain.read_at(&TrailLength {}, block).await?, "reading the trail");
        let (mut after, mut lines) = (None, Vec::new());
        loop {
            let page = chain.read_at(&Entries { subject, after, limit: PAGE }, block).await?;
            let Some(entry) = page.last() else { break };
            after = Some(entry.index);
            bar.set_position(entry.index + 1);
            lines.extend(page.iter().map(say::entry));
        }
        let beyond = last.map_or(0, |last| lines.len().saturating_sub(last as usize));
        lines.drain(..beyond);
        bar.finish_and_clear();
        Ok(Said::list(lines, "the trail says nothing about it"))
    }
}

async fn check(global: &Global, folder: &Path) -> Outcome {
    let chain = global.chain().await?;
    let mut kept = Kept::open(folder, chain.genesis())?;
    let bar = global.bar(chain.read(&TrailLength {}).await?, "reading the trail");
    let found = audit::check(&chain, &mut kept, &|lines| bar.set_position(lines)).await?;
    bar.finish_and_clear();
    let seen = &found.seen;
    let value = json!({
        "block": seen.number,
        "blockHash": format!("{:?}", seen.hash),
        "lines": seen.root.length,
        "root": format!("{:?}", seen.root.root),
        "new": found.new,
        "heldAgainst": found.held_against,
    });
    let text = format!(
        "the trail of {} lines at block {} has all that it had at {} earlier looks, and {} new lines",
        seen.root.length, seen.number, found.held_against, found.new
    );
    Ok(Said::new(value, text))
}

async fn prove(global: &Global, folder: &Path, line: EntryIndex, out: &Path) -> Outcome {
    let chain = global.chain().await?;
    let kept = Kept::open(folder, chain.genesis())?;
    let certificate = audit::prove(&chain, &kept, line).await?;
    let value = certificate.to_json();
    fs::write(out, format!("{value:#}\n")).map_err(|error| Failure::file(out, error))?;
    let text = format!("line {line} is proved in {}", out.display());
    Ok(Said::new(value, text))
}

fn verify(path: &Path) -> Outcome {
    let certificate = Certificate::from_json(&context::read(path)?)
        .map_err(|error| Failure::file(path, error))?;
    let block = certificate
        .check()
        .map_err(|error| Failure { code: Code::No, why: format!("{}: {error}", path.display()) })?;
    let (mut value, line) = say::entry(&certificate.entry);
    value["blockHash"] = format!("{block:?}").into();
    value["block"] = certificate.header.number.into();
    let text = format!(
        "{line}\n  is in the trail of block {} {block:?}: see that this block is final",
        certificate.header.number
    );
    Ok(Said::new(value, text))
}
