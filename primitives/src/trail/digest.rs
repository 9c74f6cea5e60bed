//! The root in the header.

use super::TrailRoot;
use codec::{Decode, Encode};
use sp_runtime::{ConsensusEngineId, Digest, DigestItem};

/// Under which id a header's digest holds the [`TrailRoot`]: an item of the sort `Consensus`, in SCALE.
pub const TRAIL_ENGINE_ID: ConsensusEngineId = *b"SLTR";

impl TrailRoot {
    /// The item that says it.
    pub fn digest_item(&self) -> DigestItem {
        DigestItem::Consensus(TRAIL_ENGINE_ID, self.encode())
    }

    /// What a header says of the trail after its block. Nothing where it says nothing, or more than one
    /// thing: every header says it once, but that of the genesis.
    pub fn of_digest(digest: &Digest) -> Option<Self> {
        let mut said = digest.logs().iter().filter_map(|item| match item {
            DigestItem::Consensus(TRAIL_ENGINE_ID, bytes) => Some(bytes),
            _ => None,
        });
        let bytes = said.next()?;
        if said.next().is_some() {
            return None;
        }
        let rest = &mut &bytes[..];
        Self::decode(rest).ok().filter(|_| rest.is_empty())
    }
}
