//! What an auditor keeps in its folder: the nodes of the range, and the roots that headers said.

use super::Error;
use salus_primitives::trail::{
    prover::{NodeFile, Prover},
    TrailRoot,
};
use serde::{Deserialize, Serialize};
use sp_core::H256;
use std::{
    fmt, fs,
    io::Write,
    path::{Path, PathBuf},
};

/// What the header of a block said.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Seen {
    /// The number of the block.
    pub number: u64,
    /// Its hash.
    pub hash: H256,
    /// What it said of the trail.
    pub root: TrailRoot,
}

/// What is in the file of roots.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Roots {
    genesis: H256,
    seen: Vec<Row>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Row {
    block: u64,
    hash: H256,
    lines: u64,
    root: H256,
}

/// An auditor's folder.
#[derive(Debug)]
pub struct Kept {
    folder: PathBuf,
    genesis: H256,
    seen: Vec<Seen>,
}

impl Kept {
    /// Opens the folder, or makes it for this chain.
    pub fn open(folder: &Path, genesis: H256) -> Result<Self, Error> {
        let mut kept = Self { folder: folder.into(), genesis, seen: Vec::new() };
        fs::create_dir_all(folder).map_err(|error| kept.failed(error))?;
        let path = kept.roots();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(kept),
            Err(error) => return Err(Error::File { path, why: error.to_string() }),
        };
        let roots: Roots = serde_json::from_str(&text)
            .map_err(|error| Error::File { path, why: error.to_string() })?;
        kept.genesis = roots.genesis;
        kept.seen = roots
            .seen
            .into_iter()
            .map(|Row { block, hash, lines, root }| Seen {
                number: block,
                hash,
                root: TrailRoot { length: lines, root },
            })
            .collect();
        kept.is_of(genesis)?;
        Ok(kept)
    }

    /// What headers said, the oldest first.
    pub fn seen(&self) -> &[Seen] {
        &self.seen
    }

    /// That it is of the chain with this first block.
    pub(super) fn is_of(&self, genesis: H256) -> Result<(), Error> {
        match self.genesis == genesis {
            true => Ok(()),
            false => Err(Error::OtherChain {
                folder: self.folder.clone(),
                kept: self.genesis,
                found: genesis,
            }),
        }
    }

    fn roots(&self) -> PathBuf {
        self.folder.join("roots.json")
    }

    fn nodes(&self) -> PathBuf {
        self.folder.join("nodes")
    }

    /// A failure with one of its files.
    pub(super) fn failed(&self, why: impl fmt::Display) -> Error {
        Error::File { path: self.nodes(), why: why.to_string() }
    }

    /// The lines that were read, of which none is beyond the last root: what a crash left behind of a look
    /// that did not come to its end is cut off.
    pub(super) fn prover(&self) -> Result<Prover<NodeFile>, Error> {
        self.cut(self.seen.last().map_or(0, |it| it.root.length))?;
        let nodes = NodeFile::open(self.nodes()).map_err(|error| self.failed(error))?;
        Prover::new(nodes).map_err(|error| self.failed(error))
    }

    /// Forgets what was read beyond so many lines.
    pub(super) fn cut(&self, length: u64) -> Result<(), Error> {
        let nodes = NodeFile::open(self.nodes()).map_err(|error| self.failed(error))?;
        nodes.cut(length).map_err(|error| self.failed(error))
    }

    /// Remembers what a header said. The file is whole at any moment.
    pub(super) fn remember(&mut self, seen: Seen) -> Result<(), Error> {
        if self.seen.last() == Some(&seen) {
            return Ok(());
        }
        self.seen.push(seen);
        let row = |it: &Seen| Row {
            block: it.number,
            hash: it.hash,
            lines: it.root.length,
            root: it.root.root,
        };
        let roots = Roots { genesis: self.genesis, seen: self.seen.iter().map(row).collect() };
        let write = || -> std::io::Result<()> {
            let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
            serde_json::to_writer_pretty(&mut file, &roots)?;
            file.flush()?;
            file.as_file().sync_all()?;
            file.persist(self.roots()).map_err(|error| error.error)?;
            Ok(())
        };
        write().map_err(|error| Error::File { path: self.roots(), why: error.to_string() })
    }
}
