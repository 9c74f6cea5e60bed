//! All leaves of a subject in a batch, or that there are none.

use super::{tag_input, AccessBatch, AccessEntry, SubjectTag, SUBJECT_TAG_DOMAIN};
use crate::{
    ids::{OrganisationId, SubjectId},
    merkle,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_core::{
    crypto::VrfPublic,
    sr25519::vrf::{VrfSignData, VrfSignature},
    H256,
};

/// A leaf with the hashes beside the way from it to the root, from below.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct Proven {
    /// The leaf.
    pub entry: AccessEntry,
    /// The hashes.
    pub proof: Vec<H256>,
}

/// What an organisation shows a subject about one batch.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct SubjectProof {
    /// What shows which tag the subject has.
    pub signature: VrfSignature,
    /// The place of the subject's first leaf, or where it would stand.
    pub first: u32,
    /// The leaf before that; none where it is the first of all.
    pub before: Option<Proven>,
    /// The subject's leaves, in their order: the commitments, each with the hashes beside its way.
    pub own: Vec<(H256, Vec<H256>)>,
    /// The leaf behind them; none where they are the last of all.
    pub after: Option<Proven>,
}

/// What a proof shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub enum Shown {
    /// Nothing: it does not hold.
    Nothing,
    /// That the subject has no leaf in the batch.
    Absence,
    /// That the subject has exactly so many leaves, those that are shown.
    Presence(u32),
}

impl AccessBatch {
    /// The subject's tag, if the signature shows it.
    pub fn tag(
        &self,
        organisation: OrganisationId,
        subject: SubjectId,
        signature: &VrfSignature,
    ) -> Option<SubjectTag> {
        let input = tag_input(organisation, self.from, subject);
        let tag =
            self.tag_key.make_bytes(SUBJECT_TAG_DOMAIN, &input, &signature.pre_output).ok()?;
        self.tag_key.vrf_verify(&VrfSignData::new(input), signature).then_some(tag)
    }

    /// Whether the leaf is at this place of the tree.
    pub fn has(&self, index: u32, entry: &AccessEntry, proof: &[H256]) -> bool {
        merkle::is_leaf(&self.root, self.count, index, &entry.bytes(), proof)
    }

    /// What the proof shows of the subject in this batch of the organisation.
    pub fn shows(
        &self,
        organisation: OrganisationId,
        subject: SubjectId,
        proof: &SubjectProof,
    ) -> Shown {
        let SubjectProof { signature, first, before, own, after } = proof;
        let Some(tag) = self.tag(organisation, subject, signature) else { return Shown::Nothing };
        let Some(count) = u32::try_from(own.len()).ok() else { return Shown::Nothing };
        let Some(end) = first.checked_add(count).filter(|end| *end <= self.count) else {
            return Shown::Nothing;
        };

        let ends_before = match (first.checked_sub(1), before) {
            (None, None) => true,
            (Some(place), Some(it)) => it.entry.tag < tag && self.has(place, &it.entry, &it.proof),
            _ => false,
        };
        let begins_after = match after {
            None => end == self.count,
            Some(it) => it.entry.tag > tag && self.has(end, &it.entry, &it.proof),
        };
        let are_all_there = (*first..).zip(own).all(|(place, (access, proof))| {
            self.has(place, &AccessEntry { tag, access: *access }, proof)
        });
        match count {
            _ if !(ends_before && begins_after && are_all_there) => Shown::Nothing,
            0 => Shown::Absence,
            count => Shown::Presence(count),
        }
    }
}
