//! Making proofs, of the leaves of a whole trail.
//!
//! A prover is told every leaf once, in order, and keeps every node of the range: twice as many as there
//! are lines, 32 bytes each. A node never changes, and a new leaf's nodes come after all before, so they
//! fit into a file that only grows ([`NodeFile`]). A proof reads two nodes for each doubling of the
//! trail and keeps nothing else in memory.

use super::{
    mountains,
    proof::{nodes, GrowthProof},
    TrailHashes, TrailHead, MAX_PEAKS,
};
use crate::ids::EntryIndex;
use polkadot_ckb_merkle_mountain_range::{
    helper::{get_peak_map, get_peaks, leaf_index_to_pos},
    Error as RangeError, MMRStoreReadOps, MMR,
};
use sp_core::H256;
use std::{
    fs::{File, OpenOptions},
    io::{Error, ErrorKind, Read, Result, Seek, SeekFrom, Write},
    path::Path,
};

/// Where a prover keeps the nodes of the range.
pub trait NodeStore {
    /// How many nodes it holds.
    fn count(&self) -> Result<u64>;

    /// The node at this position, which is below the count.
    fn node(&self, position: u64) -> Result<H256>;

    /// Puts nodes after all that it holds.
    fn append(&mut self, nodes: &[H256]) -> Result<()>;
}

impl NodeStore for Vec<H256> {
    fn count(&self) -> Result<u64> {
        Ok(self.len() as u64)
    }

    fn node(&self, position: u64) -> Result<H256> {
        let found = usize::try_from(position).ok().and_then(|position| self.get(position));
        found.copied().ok_or_else(|| ErrorKind::UnexpectedEof.into())
    }

    fn append(&mut self, nodes: &[H256]) -> Result<()> {
        self.extend_from_slice(nodes);
        Ok(())
    }
}

/// How many bytes a node takes in a file.
const NODE_LENGTH: u64 = 32;

/// A file of nodes and nothing else.
pub struct NodeFile(File);

impl NodeFile {
    /// Opens the file, or makes it. What a crash left behind of a leaf that was not written to its end is
    /// cut off.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        let length = file.metadata()?.len();
        // Of a size that no range has, this is the length of the longest range within it.
        let whole = nodes(get_peak_map(length / NODE_LENGTH)) * NODE_LENGTH;
        if whole != length {
            file.set_len(whole)?;
        }
        Ok(Self(file))
    }

    /// Cuts off what stands behind so many lines, if anything does.
    pub fn cut(&self, length: EntryIndex) -> Result<()> {
        let whole = nodes(length) * NODE_LENGTH;
        match self.0.metadata()?.len() > whole {
            true => self.0.set_len(whole),
            false => Ok(()),
        }
    }
}

impl NodeStore for NodeFile {
    fn count(&self) -> Result<u64> {
        Ok(self.0.metadata()?.len() / NODE_LENGTH)
    }

    fn node(&self, position: u64) -> Result<H256> {
        let mut node = H256::default();
        let mut file = &self.0;
        file.seek(SeekFrom::Start(position * NODE_LENGTH))?;
        file.read_exact(node.as_bytes_mut())?;
        Ok(node)
    }

    fn append(&mut self, nodes: &[H256]) -> Result<()> {
        let bytes: Vec<u8> = nodes.iter().flat_map(|node| node.0).collect();
        self.0.seek(SeekFrom::End(0))?;
        self.0.write_all(&bytes)
    }
}

/// Makes proofs.
pub struct Prover<S> {
    store: S,
    head: TrailHead,
}

impl<S: NodeStore> Prover<S> {
    /// Goes on with the nodes in the store. A new trail begins with an empty one.
    ///
    /// # Errors
    /// `InvalidData` if that is not how many nodes a range has.
    pub fn new(store: S) -> Result<Self> {
        let count = store.count()?;
        let length = get_peak_map(count);
        if nodes(length) != count {
            return Err(ErrorKind::InvalidData.into());
        }
        let peaks: Result<Vec<_>> =
            get_peaks(count).into_iter().map(|position| store.node(position)).collect();
        let peaks = peaks?.try_into().map_err(|_| Error::from(ErrorKind::InvalidData))?;
        Ok(Self { store, head: TrailHead { length, peaks } })
    }

    /// The head of the trail so far. Its root is compared with that of the header after which the last
    /// leaf was read, before anything is proved.
    pub fn head(&self) -> &TrailHead {
        &self.head
    }

    /// Adds the leaf of the next line.
    pub fn push(&mut self, leaf: H256) -> Result<()> {
        let mut head = self.head.clone();
        let mut new = Vec::with_capacity(1 + MAX_PEAKS as usize);
        head.push_and_tell(0, leaf, |node| new.push(node));
        self.store.append(&new)?;
        self.head = head;
        Ok(())
    }

    /// The leaf of the line with this number.
    ///
    /// # Errors
    /// `InvalidInput` if there are not so many lines.
    pub fn leaf(&self, index: EntryIndex) -> Result<H256> {
        match index < self.head.length {
            true => self.store.node(leaf_index_to_pos(index)),
            false => Err(ErrorKind::InvalidInput.into()),
        }
    }

    /// What proves the line with this number to whoever has the root of so many lines.
    ///
    /// # Errors
    /// `InvalidInput` if there are not so many lines.
    pub fn inclusion(&self, index: EntryIndex, length: EntryIndex) -> Result<Vec<H256>> {
        if index >= length || length > self.head.length {
            return Err(ErrorKind::InvalidInput.into());
        }
        let proof = self.range(length).gen_proof(vec![leaf_index_to_pos(index)]);
        Ok(proof.map_err(Error::other)?.proof_items().to_vec())
    }

    /// What proves that the trail of the later length begins with that of the earlier one.
    ///
    /// # Errors
    /// `InvalidInput` if there are not so many lines, or the earlier length is more than the later one.
    pub fn growth(&self, earlier: EntryIndex, later: EntryIndex) -> Result<GrowthProof> {
        if earlier > later || later > self.head.length {
            return Err(ErrorKind::InvalidInput.into());
        }
        if earlier == later || earlier == 0 {
            return Ok(GrowthProof::default());
        }
        let proof = self.range(later).gen_ancestry_proof(nodes(earlier)).map_err(Error::other)?;
        let items = proof.prev_peaks_proof.proof_items().iter();
        let nodes = items.map(|(_, node)| *node).collect();
        Ok(GrowthProof { peaks: proof.prev_peaks, nodes })
    }

    /// What proves to the head of a trail of the later length that it begins with the earlier one: the
    /// nodes that [`TrailHead::begins_with`] asks for, and who takes old lines out of the state.
    ///
    /// # Errors
    /// Those of [`Prover::growth`].
    pub fn beginning(&self, earlier: EntryIndex, later: EntryIndex) -> Result<Vec<H256>> {
        let mut nodes = self.growth(earlier, later)?.nodes;
        // What stands behind, the head knows by itself.
        if mountains(later).any(|mountain| mountain.begin >= earlier) {
            nodes.pop();
        }
        Ok(nodes)
    }

    /// The range as it was when the trail had this length: its nodes are there still.
    fn range(&self, length: EntryIndex) -> MMR<H256, TrailHashes, Reader<'_, S>> {
        MMR::new(nodes(length), Reader(&self.store))
    }
}

/// The store as the library reads it.
struct Reader<'a, S>(&'a S);

impl<S: NodeStore> MMRStoreReadOps<H256> for Reader<'_, S> {
    fn get_elem(&self, position: u64) -> polkadot_ckb_merkle_mountain_range::Result<Option<H256>> {
        self.0.node(position).map(Some).map_err(|error| RangeError::StoreError(error.to_string()))
    }
}
