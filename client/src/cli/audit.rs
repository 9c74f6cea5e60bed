//! `salus audit`.

use super::{context::Global, parse, say, say::Said, Outcome};
use crate::chain::calls::{Entries, SubjectLength};
use clap::Subcommand;
use salus_primitives::SubjectId;

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
}

impl Audit {
    pub async fn run(self, global: &Global) -> Outcome {
        let Self::Show { subject, last } = self;
        let chain = global.chain().await?;
        // All at one block, so that the pages belong together.
        let block = chain.fresh().await?.hash;
        let length = chain.read_at(&SubjectLength { subject }, block).await?;
        let mut from = last.map_or(0, |last| length.saturating_sub(last));
        let bar = global.bar((length - from).into(), "reading the trail");
        let mut lines = Vec::new();
        while from < length {
            let page = chain.read_at(&Entries { subject, from, limit: PAGE }, block).await?;
            if page.is_empty() {
                break;
            }
            from += page.len() as u32;
            bar.inc(page.len() as u64);
            lines.extend(page.iter().map(say::entry));
        }
        bar.finish_and_clear();
        Ok(Said::list(lines, "the trail says nothing about it"))
    }
}
