//! An auditor of the trail: that it only grew, and that a line is in it.
//!
//! An auditor keeps a folder: the leaf of every line that it read, and the root in each header at which
//! it looked. It trusts no node. What a header says is checked by the header's hash; that the lines are
//! those of the header by their root; that nothing old was changed by the roots kept before. A line is
//! proved to whoever has nothing but a header ([`Certificate`]).

mod certificate;
mod kept;
mod lines;

pub use certificate::Certificate;
pub use kept::{Kept, Seen};

use crate::chain::{types::AccountId, Chain};
use salus_primitives::{
    audit::AuditEntry,
    trail::{
        prover::{NodeFile, Prover},
        TrailRoot,
    },
    EntryIndex,
};
use sp_core::H256;
use std::path::PathBuf;

/// Why an audit came to no answer, or to a bad one.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The chain does not answer as it should.
    #[error(transparent)]
    Chain(#[from] crate::chain::Error),
    /// A file cannot be read or written.
    #[error("{}: {why}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What went wrong.
        why: String,
    },
    /// The folder is of another chain.
    #[error("{} is of the chain that begins with {kept:?}, and this one begins with {found:?}; name another folder", folder.display())]
    OtherChain {
        /// The folder.
        folder: PathBuf,
        /// Its chain.
        kept: H256,
        /// The chain that was asked.
        found: H256,
    },
    /// Lines that the folder has not read are no longer in the state.
    #[error("the lines up to {pruned} have left the state, and the folder has read {read}; begin with the folder of somebody who read them, or with an archive node")]
    Pruned {
        /// How many lines are gone.
        pruned: EntryIndex,
        /// How many the folder has read.
        read: EntryIndex,
    },
    /// The line is not among those that were read.
    #[error("line {line} was not read, there are {read} lines; run `salus audit check` first")]
    NotRead {
        /// Which.
        line: EntryIndex,
        /// How many there are.
        read: EntryIndex,
    },
    /// What is seen does not fit: somebody is lying, or the trail was rewritten.
    #[error("{0}")]
    Broken(Broken),
}

/// What does not fit.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Broken {
    /// The node gave another header than the one of the block.
    #[error("THE NODE LIES: the header that it gives for block {0:?} has another hash; ask another node")]
    Header(H256),
    /// The header says nothing of the trail, or more than one thing.
    #[error("THE TRAIL IS BROKEN: the header of block {0} does not say one root of the trail: it was made by other code than this")]
    NoRoot(u64),
    /// The lines are not those of the header.
    #[error("THE NODE LIES, OR THE STATE WAS CHANGED: the lines at block {0} are not those whose root its header says; ask another node")]
    Lines(u64),
    /// A line is missing in the state.
    #[error("THE NODE LIES, OR THE STATE WAS CHANGED: line {0} is missing")]
    Missing(EntryIndex),
    /// A block that was final is not any more.
    #[error("THE CHAIN WAS REPLACED: block {number} was {kept:?} when it was looked at, and is {found:?} now")]
    Replaced {
        /// Its number.
        number: u64,
        /// What it was.
        kept: H256,
        /// What it is.
        found: H256,
    },
    /// The trail did not only grow.
    #[error("THE TRAIL WAS REWRITTEN between block {from} and block {to}{}; keep this folder: it proves it", first.map(|line| format!(": line {line} is another one")).unwrap_or_default())]
    Rewritten {
        /// The last block at which it was as it had been.
        from: u64,
        /// The block at which it is not.
        to: u64,
        /// The first line that is another one, where it is known.
        first: Option<EntryIndex>,
    },
}

/// What a look at the trail found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Found {
    /// What the header said.
    pub seen: Seen,
    /// How many lines are new since the last look.
    pub new: EntryIndex,
    /// Against how many earlier roots it was held.
    pub held_against: usize,
}

/// Looks at the trail at the last finalised block, holds it against everything that the folder knows, and
/// remembers it. `told` hears how many lines were read.
pub async fn check(chain: &Chain, kept: &mut Kept, told: &dyn Fn(u64)) -> Result<Found, Error> {
    kept.is_of(chain.genesis())?;
    let block = chain.fresh().await?;
    let header = chain.header(block.hash).await?;
    if header.hash() != block.hash {
        return Err(Error::Broken(Broken::Header(block.hash)));
    }
    let root =
        TrailRoot::of_digest(&header.digest).ok_or(Error::Broken(Broken::NoRoot(block.number)))?;
    for earlier in kept.seen() {
        let found = chain.hash_at(earlier.number).await?;
        if found != earlier.hash {
            let (number, kept) = (earlier.number, earlier.hash);
            return Err(Error::Broken(Broken::Replaced { number, kept, found }));
        }
    }

    let lines = lines::read(chain, block.hash, told).await?;
    let mut prover = kept.prover()?;
    let read = prover.head().length;
    let first = lines.first().map_or(root.length, |line| line.index);
    if first > read {
        return Err(Error::Pruned { pruned: first, read });
    }
    let gap = lines.iter().zip(first..).find(|(line, index)| line.index != *index);
    if let Some((_, index)) = gap {
        return Err(Error::Broken(Broken::Missing(index)));
    }
    if first + lines.len() as u64 != root.length {
        return Err(Error::Broken(Broken::Lines(block.number)));
    }

    // What was read before must be there still, line by line, and have the root that was said then.
    let changed = changed(kept, &prover, &lines)?;
    for line in lines.iter().filter(|line| line.index >= read) {
        prover.push(line.leaf()).map_err(|error| kept.failed(error))?;
    }
    let seen = Seen { number: block.number, hash: block.hash, root };
    let from = kept.seen().last().map_or(0, |it| it.number);
    let rewritten =
        |from, first| Err(Error::Broken(Broken::Rewritten { from, to: block.number, first }));
    let outcome = if changed.is_some() || read > root.length {
        rewritten(from, changed)
    } else if prover.head().root() != root {
        Err(Error::Broken(Broken::Lines(block.number)))
    } else {
        grew(kept, &prover, &seen).or_else(|from| rewritten(from, None))
    };
    let held_against = match outcome {
        Ok(held_against) => held_against,
        Err(error) => {
            // Nothing of a trail that does not fit is remembered.
            kept.cut(read)?;
            return Err(error);
        }
    };
    kept.remember(seen.clone())?;
    Ok(Found { new: root.length - read, seen, held_against })
}

/// The first line that is another one than was read before.
fn changed(
    kept: &Kept,
    prover: &Prover<NodeFile>,
    lines: &[AuditEntry<AccountId>],
) -> Result<Option<EntryIndex>, Error> {
    for line in lines.iter().take_while(|line| line.index < prover.head().length) {
        let before = prover.leaf(line.index).map_err(|error| kept.failed(error))?;
        if before != line.leaf() {
            return Ok(Some(line.index));
        }
    }
    Ok(None)
}

/// Whether the trail begins with each that was seen before: how many there are, or the block of the first
/// with which it does not.
fn grew(kept: &Kept, prover: &Prover<NodeFile>, now: &Seen) -> Result<usize, u64> {
    for earlier in kept.seen() {
        let proof = prover.growth(earlier.root.length, now.root.length);
        if !proof.is_ok_and(|proof| now.root.extends(&earlier.root, &proof)) {
            return Err(earlier.number);
        }
    }
    Ok(kept.seen().len())
}

/// Proves a line by the newest header that was looked at.
pub async fn prove(chain: &Chain, kept: &Kept, line: EntryIndex) -> Result<Certificate, Error> {
    kept.is_of(chain.genesis())?;
    let read = kept.seen().last().map_or(0, |it| it.root.length);
    let seen = kept.seen().last().filter(|_| line < read);
    let seen = seen.ok_or(Error::NotRead { line, read })?;
    let prover = kept.prover()?;
    let proof = prover.inclusion(line, seen.root.length).map_err(|error| kept.failed(error))?;
    let header = chain.header(seen.hash).await?;
    let found = lines::one(chain, seen.hash, line).await?;
    let entry = found.ok_or(Error::Broken(Broken::Missing(line)))?;
    let certificate = Certificate { genesis: chain.genesis(), header, entry, proof };
    match certificate.check() {
        Ok(_) => Ok(certificate),
        Err(_) => Err(Error::Broken(Broken::Lines(seen.number))),
    }
}

#[cfg(test)]
mod tests;
