//! Taking records out of the store: opening, sharing, proving.

use super::{Anchoring, BatchStage, Entry, Error, Kept, Number, Stage, Store};
use crate::{
    batch::{self, Proof, Sorter, Tree},
    canonical::Document,
    seal::{self, Opening, PublicKey, Share},
};
use salus_primitives::{BatchId, Commitment, RecordId, Salt};

/// A record that was opened.
pub struct Opened {
    /// The record.
    pub document: Document,
    /// The salt of its commitment.
    pub salt: Salt,
    /// The commitment.
    pub commitment: Commitment,
}

/// What on the chain a record is checked against.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Evidence {
    /// It is anchored by itself.
    Record(RecordId),
    /// It is a leaf of a batch.
    Batch {
        /// The batch.
        batch: BatchId,
        /// That it is a leaf of it.
        proof: Proof,
    },
}

impl Store {
    /// Opens a record: what comes out is what was committed to.
    pub async fn open_record(&mut self, number: Number) -> Result<Opened, Error> {
        let kept = self.kept(number)?;
        let opening = self.opening(&kept)?;
        let envelope = self.objects.get(&kept.object).await?;
        let document = seal::open(&envelope, &opening, &self.place(&kept))?;
        Ok(Opened { document, salt: *opening.salt(), commitment: kept.commitment })
    }

    fn opening(&mut self, kept: &Kept) -> Result<Opening, Error> {
        let patient = self.key_of(kept.subject)?;
        let wrap = self.openings.read(kept.slot)?;
        Ok(seal::unwrap_opening(&wrap, &patient, &self.place(kept))?)
    }

    /// The sealed record as it lies in the object store.
    pub async fn envelope(&self, number: Number) -> Result<Vec<u8>, Error> {
        let kept = self.kept(number)?;
        self.objects.get(&kept.object).await
    }

    /// Shares a record: wraps its opening for the owner of the key, and puts that beside the envelope.
    /// Whether it may be shared is not asked here.
    pub async fn share(&mut self, number: Number, recipient: &PublicKey) -> Result<Share, Error> {
        let kept = self.kept(number)?;
        if kept.stage != Stage::Stored {
            return Err(Error::RecordNotFound(number));
        }
        let opening = self.opening(&kept)?;
        let share = Share::new(&opening, recipient, &self.place(&kept), kept.object)?;
        let fingerprint = recipient.fingerprint();
        // First the note, so that erasing finds it.
        self.index.write(|changes| changes.add_share(number, &fingerprint))?;
        self.objects.put_share(&kept.object, &fingerprint, share.to_bytes()).await?;
        Ok(share)
    }

    /// With whom a record was shared: the fingerprints of their keys.
    pub fn shared_with(&self, number: Number) -> Result<Vec<[u8; 32]>, Error> {
        self.index.shares(number)
    }

    /// What on the chain a record is checked against.
    pub fn evidence(&mut self, number: Number) -> Result<Evidence, Error> {
        let kept = self.kept(number)?;
        match kept.anchoring {
            Anchoring::Record(record) => Ok(Evidence::Record(record)),
            Anchoring::Batch { batch: of } => {
                let batch = self
                    .index
                    .batch(of)?
                    .ok_or(Error::Corrupt("a record is of a batch that is not there"))?;
                let BatchStage::Anchored(id) = batch.stage else {
                    return Err(Error::NotAnchored(number));
                };
                let proof = match self.tree(of, &batch)?.prove(&kept.commitment) {
                    // The file was changed below its root.
                    Err(batch::Error::Corrupt | batch::Error::NoSuchLeaf) => {
                        self.tree_again(of, &batch)?.prove(&kept.commitment)?
                    }
                    proof => proof?,
                };
                Ok(Evidence::Batch { batch: id, proof })
            }
            Anchoring::None | Anchoring::Signed { .. } => Err(Error::NotAnchored(number)),
        }
    }

    /// The tree of a batch, made again if it is lost or was changed.
    pub(super) fn tree(&self, number: u64, batch: &super::Batch) -> Result<Tree, Error> {
        let path = self.trees.join(hex::encode(batch.root));
        if let Ok(tree) = Tree::open(&path) {
            if tree.root() == batch.root && tree.count() == batch.count {
                return Ok(tree);
            }
        }
        self.tree_again(number, batch)
    }

    fn tree_again(&self, number: u64, batch: &super::Batch) -> Result<Tree, Error> {
        let mut leaves = Sorter::new(&self.trees);
        let mut from = Number(0);
        loop {
            let page = self.index.entries(from)?;
            let Some((last, _)) = page.last() else { break };
            from = Number(last.0 + 1);
            for (_, entry) in &page {
                let (anchoring, commitment) = match entry {
                    Entry::Kept(kept) => (&kept.anchoring, &kept.commitment),
                    Entry::Erased(tombstone) => (&tombstone.anchoring, &tombstone.commitment),
                };
                if *anchoring == (Anchoring::Batch { batch: number }) {
                    leaves.add(commitment)?;
                }
            }
        }
        let tree = self.write_tree(leaves)?;
        if tree.root() != batch.root {
            return Err(Error::Corrupt("the leaves of a batch are not those that it had"));
        }
        Ok(tree)
    }

    /// Writes a tree under the name of its root.
    pub(super) fn write_tree(&self, leaves: Sorter) -> Result<Tree, Error> {
        let path = self.trees.join("new");
        let tree = Tree::build(&path, leaves.finish()?)?;
        std::fs::rename(&path, self.trees.join(hex::encode(tree.root())))?;
        Ok(tree)
    }
}
