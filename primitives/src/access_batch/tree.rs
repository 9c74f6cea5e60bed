//! The organisation's side: from accesses to a root, and from the tree to proofs.

use super::{
    tag_input, AccessEntry, AccessLeaf, LeafProof, Proven, SubjectProof, SubjectTag,
    SUBJECT_TAG_DOMAIN,
};
use crate::{
    commitment::Salt,
    ids::{OrganisationId, SubjectId},
    time::Moment,
};
use alloc::{collections::BTreeMap, vec::Vec};
use binary_merkle_tree::{merkle_proof, merkle_root};
use codec::Encode;
use sp_core::{crypto::VrfSecret, sr25519, H256};
use sp_runtime::traits::BlakeTwo256;

/// The tree of a batch, with the key that makes its tags.
pub struct AccessTree<'a> {
    key: &'a sr25519::Pair,
    organisation: OrganisationId,
    from: Moment,
    entries: Vec<AccessEntry>,
}

impl<'a> AccessTree<'a> {
    /// The tree over the accesses of a batch that begins at `from`, each with its salt.
    pub fn new<'b, AccountId: Encode + 'b>(
        key: &'a sr25519::Pair,
        organisation: OrganisationId,
        from: Moment,
        accesses: impl IntoIterator<Item = (&'b AccessLeaf<AccountId>, &'b Salt)>,
    ) -> Self {
        let mut tags = BTreeMap::new();
        let mut entries: Vec<_> = accesses
            .into_iter()
            .map(|(leaf, salt)| AccessEntry {
                tag: *tags
                    .entry(leaf.subject)
                    .or_insert_with(|| tag(key, organisation, from, leaf.subject)),
                access: leaf.commitment(salt),
            })
            .collect();
        entries.sort_unstable();
        Self { key, organisation, from, entries }
    }

    /// The leaves, in their order.
    pub fn entries(&self) -> &[AccessEntry] {
        &self.entries
    }

    /// What is posted; zero where there are no leaves.
    pub fn root(&self) -> H256 {
        if self.entries.is_empty() {
            return H256::zero();
        }
        merkle_root::<BlakeTwo256, _>(self.entries.iter().map(AccessEntry::bytes))
    }

    /// Shows a subject its leaves, or that it has none.
    pub fn prove(&self, subject: SubjectId) -> SubjectProof {
        let input = tag_input(self.organisation, self.from, subject);
        let tag = tag(self.key, self.organisation, self.from, subject);
        let first = self.entries.partition_point(|entry| entry.tag < tag);
        let end = self.entries.partition_point(|entry| entry.tag <= tag);
        let proven = |place: usize| {
            let entry = *self.entries.get(place)?;
            Some(Proven { entry, proof: self.way(place) })
        };
        SubjectProof {
            signature: self.key.vrf_sign(&input.into_sign_data()),
            first: first as u32,
            before: first.checked_sub(1).and_then(proven),
            own: (first..end).map(|at| (self.entries[at].access, self.way(at))).collect(),
            after: proven(end),
        }
    }

    /// Shows where a leaf is, if it is there.
    pub fn prove_leaf<AccountId: Encode>(
        &self,
        leaf: &AccessLeaf<AccountId>,
        salt: &Salt,
    ) -> Option<LeafProof> {
        let access = leaf.commitment(salt);
        let index = self.entries.iter().position(|entry| entry.access == access)?;
        let tag = self.entries[index].tag;
        Some(LeafProof { salt: *salt, tag, index: index as u32, proof: self.way(index) })
    }

    fn way(&self, place: usize) -> Vec<H256> {
        let leaves: Vec<_> = self.entries.iter().map(AccessEntry::bytes).collect();
        merkle_proof::<BlakeTwo256, _, _>(&leaves, place as u32).proof
    }
}

fn tag(
    key: &sr25519::Pair,
    organisation: OrganisationId,
    from: Moment,
    subject: SubjectId,
) -> SubjectTag {
    key.make_bytes(SUBJECT_TAG_DOMAIN, &tag_input(organisation, from, subject))
}
