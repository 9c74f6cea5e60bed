//! `salus audit`.

use super::{context::Global, parse, say, say::Said, Outcome};
use crate::chain::calls::{Entries, TrailLength};
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
