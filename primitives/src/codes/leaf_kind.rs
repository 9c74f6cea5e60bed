//! What is anchored in batches.

use super::{codes, CodeSet};

codes! {
    /// What a leaf of a batch commits to. Whatever it is, the leaf is a
    /// [`Commitment`](crate::Commitment).
    pub enum LeafKind from "urn:salus:leaf-kind" {
        /// A record.
        RECORD = "record",
        /// A paper that was signed.
        PAPER = "paper",
        /// Why somebody broke the glass.
        JUSTIFICATION = "justification",
    }
}

/// What there is among the leaves of a batch.
pub type LeafKindSet = CodeSet<LeafKind>;
