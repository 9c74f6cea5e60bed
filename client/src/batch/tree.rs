//! A tree in a file.

use super::{above, leaf, Error, MultiProof, MAX_LEAVES};
use codec::{Decode, Encode};
use salus_primitives::{commitment::is_in_batch, merkle::join, Commitment};
use sp_core::H256;
use std::{
    fs::{File, OpenOptions},
    io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write},
    path::Path,
};

/// What the file of a tree begins with.
const MAGIC: &[u8; 8] = b"salustre";
/// The version of its format.
const VERSION: u16 = 1;
/// Magic, version, number of leaves, and zeros.
const HEADER: u64 = 32;

/// That a commitment is a leaf of a batch: the hashes beside the way from it to the root, from below.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode)]
pub struct Proof {
    /// The root.
    pub root: H256,
    /// How many leaves the batch has.
    pub count: u32,
    /// Which of them it is.
    pub index: u32,
    /// The hashes.
    pub hashes: Vec<H256>,
}

impl Proof {
    /// Whether it proves this of the commitment, by the chain's own code.
    pub fn proves(&self, commitment: &Commitment) -> bool {
        is_in_batch(&self.root, self.count, self.index, commitment, &self.hashes)
    }
}

/// A Merkle tree in a file: a header of 32 bytes, the commitments in order, and the levels above the
/// hashed commitments, up to the root.
pub struct Tree {
    file: File,
    count: u32,
    root: H256,
}

impl Tree {
    /// Builds the tree over sorted commitments, of which none stands twice. It is in the file as soon as
    /// this returns, and only then complete.
    pub fn build(
        path: &Path,
        commitments: impl IntoIterator<Item = Result<Commitment, Error>>,
    ) -> Result<Self, Error> {
        let file =
            OpenOptions::new().read(true).write(true).create(true).truncate(true).open(path)?;
        let mut writer = BufWriter::with_capacity(1 << 16, &file);
        writer.write_all(&header(0))?;
        let mut count = 0u32;
        let mut last: Option<Commitment> = None;
        for commitment in commitments {
            let commitment = commitment?;
            if last.is_some_and(|last| last >= commitment) {
                return Err(Error::StandsTwice(commitment.0));
            }
            if count == MAX_LEAVES {
                return Err(Error::TooLarge);
            }
            writer.write_all(commitment.0.as_bytes())?;
            last = Some(commitment);
            count += 1;
        }
        if count == 0 {
            return Err(Error::Empty);
        }
        writer.flush()?;
        let mut root = None;
        let (mut from, mut width, mut is_lowest) = (HEADER, count, true);
        while width > 1 || is_lowest {
            // Two places in one file, each with a handle of its own.
            let mut below = File::open(path)?;
            below.seek(SeekFrom::Start(from))?;
            let mut nodes = Nodes { below: BufReader::with_capacity(1 << 16, below), is_lowest };
            if width == 1 {
                root = Some(nodes.next()?);
                writer.write_all(nodes_bytes(&root))?;
                break;
            }
            for _ in 0..width / 2 {
                let (left, right) = (nodes.next()?, nodes.next()?);
                let node = join(&left, &right);
                writer.write_all(node.as_bytes())?;
                root = Some(node);
            }
            if width % 2 == 1 {
                writer.write_all(nodes.next()?.as_bytes())?;
            }
            writer.flush()?;
            from += u64::from(width) * 32;
            (width, is_lowest) = (above(width), false);
        }
        writer.flush()?;
        drop(writer);
        (&file).rewind()?;
        (&file).write_all(&header(count))?;
        file.sync_all()?;
        Ok(Self { file, count, root: root.ok_or(Error::Empty)? })
    }

    /// Opens the file of a tree.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let mut file = File::open(path)?;
        let mut start = [0; HEADER as usize];
        file.read_exact(&mut start).map_err(|_| Error::Corrupt)?;
        let count = u32::from_le_bytes([start[10], start[11], start[12], start[13]]);
        if count == 0 || count > MAX_LEAVES || start != header(count) {
            return Err(Error::Corrupt);
        }
        let length = file.metadata()?.len();
        if length != HEADER + 32 * (levels(count).map(u64::from).sum::<u64>() + u64::from(count)) {
            return Err(Error::Corrupt);
        }
        let mut tree = Self { file, count, root: H256::zero() };
        tree.root = tree.read(length - 32)?;
        Ok(tree)
    }

    /// The root.
    pub fn root(&self) -> H256 {
        self.root
    }

    /// How many leaves it has.
    pub fn count(&self) -> u32 {
        self.count
    }

    /// The commitment at this place.
    pub fn commitment(&mut self, index: u32) -> Result<Commitment, Error> {
        if index >= self.count {
            return Err(Error::NoSuchLeaf);
        }
        self.read(HEADER + u64::from(index) * 32).map(Commitment)
    }

    /// The place of the commitment.
    pub fn index(&mut self, commitment: &Commitment) -> Result<u32, Error> {
        let (mut from, mut to) = (0, self.count);
        while from < to {
            let middle = from + (to - from) / 2;
            match self.commitment(middle)?.cmp(commitment) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Equal => return Ok(middle),
                std::cmp::Ordering::Greater => to = middle,
            }
        }
        Err(Error::NoSuchLeaf)
    }

    /// Proves that the commitment is a leaf. What the file says is checked: a proof that is given out is
    /// a proof.
    pub fn prove(&mut self, commitment: &Commitment) -> Result<Proof, Error> {
        let index = self.index(commitment)?;
        let mut hashes = Vec::with_capacity(24);
        let (mut at, mut width) = (index, self.count);
        let mut level = 0;
        while width > 1 {
            if (at ^ 1) < width {
                hashes.push(self.node(level, at ^ 1)?);
            }
            (at, width, level) = (at / 2, above(width), level + 1);
        }
        let proof = Proof { root: self.root, count: self.count, index, hashes };
        if proof.proves(commitment) {
            Ok(proof)
        } else {
            Err(Error::Corrupt)
        }
    }

    /// Proves that the commitments, in any order, are leaves.
    pub fn prove_all(&mut self, commitments: &[Commitment]) -> Result<MultiProof, Error> {
        let mut indices =
            commitments.iter().map(|leaf| self.index(leaf)).collect::<Result<Vec<_>, _>>()?;
        indices.sort_unstable();
        indices.dedup();
        let mut hashes = Vec::new();
        let (mut known, mut width) = (indices.clone(), self.count);
        let mut level = 0;
        while width > 1 {
            for beside in super::multi::missing(&known, width) {
                hashes.push(self.node(level, beside)?);
            }
            known.iter_mut().for_each(|at| *at /= 2);
            known.dedup();
            (width, level) = (above(width), level + 1);
        }
        let proof = MultiProof { root: self.root, count: self.count, indices, hashes };
        let mut sorted = commitments.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        if proof.proves(&sorted) {
            Ok(proof)
        } else {
            Err(Error::Corrupt)
        }
    }

    /// A node, of the hashed commitments where the level is 0.
    fn node(&mut self, level: usize, at: u32) -> Result<H256, Error> {
        if level == 0 {
            return Ok(leaf(&self.commitment(at)?));
        }
        let below = levels(self.count).take(level - 1).map(u64::from).sum::<u64>();
        self.read(HEADER + 32 * (u64::from(self.count) + below + u64::from(at)))
    }

    fn read(&mut self, from: u64) -> Result<H256, Error> {
        let mut node = [0; 32];
        self.file.seek(SeekFrom::Start(from))?;
        self.file.read_exact(&mut node)?;
        Ok(H256(node))
    }
}

fn header(count: u32) -> [u8; HEADER as usize] {
    let mut header = [0; HEADER as usize];
    header[..8].copy_from_slice(MAGIC);
    header[8..10].copy_from_slice(&VERSION.to_le_bytes());
    header[10..14].copy_from_slice(&count.to_le_bytes());
    header
}

/// How many nodes each level above the hashed commitments has. A single leaf's hash is the root.
fn levels(count: u32) -> impl Iterator<Item = u32> {
    std::iter::successors(Some(above(count)), |width| (*width > 1).then(|| above(*width)))
}

fn nodes_bytes(node: &Option<H256>) -> &[u8] {
    node.as_ref().map_or(&[], |node| node.as_bytes())
}

/// The nodes of a level, one after the other.
struct Nodes {
    below: BufReader<File>,
    is_lowest: bool,
}

impl Nodes {
    fn next(&mut self) -> Result<H256, Error> {
        let mut node = [0; 32];
        self.below.read_exact(&mut node)?;
        Ok(if self.is_lowest { leaf(&Commitment(H256(node))) } else { H256(node) })
    }
}
