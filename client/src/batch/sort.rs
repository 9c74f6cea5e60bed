//! Sorting more leaves than the memory is meant to hold.

use super::Error;
use salus_primitives::Commitment;
use sp_core::H256;
use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    fs::File,
    io::{BufReader, BufWriter, Read, Seek, Write},
    path::PathBuf,
};

/// How many leaves are sorted in memory: 8 MiB of them.
const IN_MEMORY: usize = 1 << 18;

/// Takes leaves in any order, and gives them back sorted. What the memory does not hold lies in files in
/// a folder that are gone when it is dropped.
pub struct Sorter {
    folder: PathBuf,
    in_memory: usize,
    leaves: Vec<[u8; 32]>,
    runs: Vec<File>,
}

impl Sorter {
    /// A sorter that puts its files into this folder.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self::holding(folder, IN_MEMORY)
    }

    /// A sorter that holds so many leaves in memory.
    pub(super) fn holding(folder: impl Into<PathBuf>, in_memory: usize) -> Self {
        Self { folder: folder.into(), in_memory, leaves: Vec::new(), runs: Vec::new() }
    }

    /// Adds a leaf.
    pub fn add(&mut self, commitment: &Commitment) -> Result<(), Error> {
        self.leaves.push(commitment.0 .0);
        if self.leaves.len() >= self.in_memory {
            self.spill()?;
        }
        Ok(())
    }

    fn spill(&mut self) -> Result<(), Error> {
        self.leaves.sort_unstable();
        // Nothing points at the file, so that nothing is left of it whatever happens.
        let mut file = BufWriter::new(unnamed(&self.folder)?);
        self.leaves.iter().try_for_each(|leaf| file.write_all(leaf))?;
        let mut file = file.into_inner().map_err(|error| error.into_error())?;
        file.rewind()?;
        self.runs.push(file);
        self.leaves.clear();
        Ok(())
    }

    /// The leaves in order.
    pub fn finish(mut self) -> Result<impl Iterator<Item = Result<Commitment, Error>>, Error> {
        self.leaves.sort_unstable();
        let mut sources: Vec<Source> =
            self.runs.into_iter().map(|run| Source::File(BufReader::new(run))).collect();
        sources.push(Source::Memory(self.leaves.into_iter()));
        let mut next = BinaryHeap::new();
        for (place, source) in sources.iter_mut().enumerate() {
            next.extend(source.next()?.map(|leaf| Reverse((leaf, place))));
        }
        Ok(std::iter::from_fn(move || {
            let Reverse((leaf, place)) = next.pop()?;
            match sources[place].next() {
                Ok(following) => next.extend(following.map(|leaf| Reverse((leaf, place)))),
                Err(error) => return Some(Err(error)),
            }
            Some(Ok(Commitment(H256(leaf))))
        }))
    }
}

enum Source {
    File(BufReader<File>),
    Memory(std::vec::IntoIter<[u8; 32]>),
}

impl Source {
    fn next(&mut self) -> Result<Option<[u8; 32]>, Error> {
        match self {
            Self::Memory(leaves) => Ok(leaves.next()),
            Self::File(file) => {
                let mut leaf = [0; 32];
                match file.read_exact(&mut leaf) {
                    Ok(()) => Ok(Some(leaf)),
                    Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(None),
                    Err(error) => Err(error.into()),
                }
            }
        }
    }
}

/// A file without a name.
fn unnamed(folder: &std::path::Path) -> std::io::Result<File> {
    tempfile::tempfile_in(folder)
}
