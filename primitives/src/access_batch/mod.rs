//! Batches of accesses: the ordinary case, decided off chain and posted as one Merkle root.
//!
//! A hospital decides hundreds of thousands of accesses a day by the evaluator, over facts that it proved
//! at a finalised block. Of these it posts roots. On chain nobody sees a subject or an access; and yet
//! each subject can be shown **all** of its leaves in a batch, or that there are none, and anybody who
//! holds a leaf can show that it contradicts the evaluator.
//!
//! - **A leaf** is two hashes behind a domain: the blinded tag of its subject and the salted commitment to
//!   what was done ([`AccessLeaf`]). Whoever sees a neighbour's leaf in a proof learns neither.
//! - **The tag** is the output of a verifiable random function (sr25519) over organisation, beginning of
//!   the batch, and subject, under a key that is posted with the root. There is exactly one tag of a
//!   subject in a batch, so that its leaves cannot hide under another; only the organisation can compute
//!   it, so that whoever is shown its own learns of no neighbour who it is, although all subjects are
//!   known; and no two batches' tags can be linked, even under one key.
//! - **The leaves are sorted** by tag and commitment. So the subject's stand side by side, and the
//!   neighbours on both sides show that there are no others ([`SubjectProof`]).
//!
//! What is left out of a batch, no proof shows: a reading that nobody posted Salus cannot see.

mod evidence;
mod proof;
#[cfg(feature = "std")]
mod tree;

pub use evidence::{contradiction, proves_disorder, Contradiction, LeafProof, NoEvidence};
pub use proof::{Proven, Shown, SubjectProof};
#[cfg(feature = "std")]
pub use tree::AccessTree;

use crate::{
    audit::AuditGround,
    commitment::Salt,
    evaluator::AccessRequest,
    ids::{OrganisationId, StudyId, SubjectId},
    time::Moment,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{sr25519, H256};
use sp_runtime::traits::{BlakeTwo256, Hash};

/// What a leaf, and the commitment in it, begins with, so that it can be no other hash of Salus.
pub const ACCESS_LEAF_DOMAIN: &[u8] = b"salus/access-leaf";

/// What the input of a tag begins with, so that it can be no other of Salus.
pub const SUBJECT_TAG_DOMAIN: &[u8] = b"salus/subject-tag";

/// The version of the scheme.
pub const ACCESS_BATCH_VERSION: u16 = 1;

/// The blinded tag of a subject in one batch.
pub type SubjectTag = [u8; 32];

/// The state over which accesses were decided.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct StateRef {
    /// The number of the finalised block.
    pub number: u32,
    /// Its hash.
    pub hash: H256,
    /// Its time by the chain's clock, in milliseconds since 1970. The clock's storage proof under that
    /// hash shows whether it is.
    pub time: Moment,
}

/// A batch of accesses, as an organisation posts it.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct AccessBatch {
    /// The root over the leaves; zero where there are none.
    pub root: H256,
    /// How many leaves there are. None says that nothing was accessed.
    pub count: u32,
    /// The key under which the subjects' tags can be checked. One that is no key at all lets the
    /// organisation prove nothing, which counts against itself.
    pub tag_key: sr25519::Public,
    /// The first moment of the period that it is about, in milliseconds since 1970.
    pub from: Moment,
    /// The first moment after that period, in milliseconds since 1970.
    pub to: Moment,
    /// The state over which all of them were decided.
    pub state: StateRef,
    /// Whether they were decided over an older state than is allowed, because the chain could not be
    /// reached. Then only treatment goes on.
    pub is_degraded: bool,
}

/// One access, as its organisation keeps it and shows it to its subject.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, TypeInfo)]
pub struct AccessLeaf<AccountId> {
    /// About whom.
    pub subject: SubjectId,
    /// Who asked, or its alias.
    pub practitioner: AccountId,
    /// What was asked.
    pub request: AccessRequest,
    /// The study that it was asked for, if it was for one.
    pub study: Option<StudyId>,
    /// Whether it was permitted.
    pub is_permitted: bool,
    /// On what ground; a denial names none.
    pub ground: AuditGround,
    /// When, in milliseconds since 1970.
    pub at: Moment,
}

impl<AccountId: Encode> AccessLeaf<AccountId> {
    /// What of it is in the tree: BLAKE2b-256 over domain, version (little endian), salt, and the SCALE
    /// encoding of the leaf. The salt is thirty-two random bytes, new for each.
    pub fn commitment(&self, salt: &Salt) -> H256 {
        let mut preimage = ACCESS_LEAF_DOMAIN.to_vec();
        preimage.extend_from_slice(&ACCESS_BATCH_VERSION.to_le_bytes());
        preimage.extend_from_slice(salt);
        self.encode_to(&mut preimage);
        BlakeTwo256::hash(&preimage)
    }
}

/// A leaf of the tree, as everybody sees it who is shown a proof.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Encode, Decode, TypeInfo)]
pub struct AccessEntry {
    /// The tag of the subject.
    pub tag: SubjectTag,
    /// The commitment to the access.
    pub access: H256,
}

impl AccessEntry {
    /// The bytes that are hashed: domain, version (little endian), tag, commitment. They are longer than
    /// the two hashes of an inner node, so that no inner node passes for a leaf.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = ACCESS_LEAF_DOMAIN.to_vec();
        bytes.extend_from_slice(&ACCESS_BATCH_VERSION.to_le_bytes());
        bytes.extend_from_slice(&self.tag);
        bytes.extend_from_slice(self.access.as_bytes());
        bytes
    }
}

/// What a tag is computed from, beside the key.
fn tag_input(
    organisation: OrganisationId,
    from: Moment,
    subject: SubjectId,
) -> sr25519::vrf::VrfInput {
    sr25519::vrf::VrfInput::new(
        SUBJECT_TAG_DOMAIN,
        &[
            (b"version", &ACCESS_BATCH_VERSION.to_le_bytes()),
            (b"organisation", &organisation.0.to_le_bytes()),
            (b"from", &from.to_le_bytes()),
            (b"subject", &subject.0),
        ],
    )
}

#[cfg(test)]
mod tests;
