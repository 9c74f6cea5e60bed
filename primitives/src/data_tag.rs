//! Tags: how a consent points at one encounter, one author or one record without naming it.

use crate::{
    codes::{Code, DataMeaning},
    commitment::{ContentDigest, Salt},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32, H256};
use sp_runtime::traits::{BlakeTwo256, Hash};

/// How many tags a consent names, and a request states, at most.
pub const MAX_TAGS: u32 = 4;

/// What the hash of a tag begins with, so that it can be no other hash of Salus.
pub const DATA_TAG_DOMAIN: &[u8] = b"salus/data-tag";

/// The version of the tag's scheme.
pub const DATA_TAG_VERSION: u16 = 1;

/// The salted hash of what a consent points at and of how it is meant: FHIR
/// Consent.provision.data. Data bears the tag of itself, of its encounter, of its author.
///
/// The salt is one for each subject, which its custodians hold: so that a request can state the tag,
/// and no two subjects' tags look alike. How it is meant is inside the hash: nobody sees whether one
/// author or one encounter is meant.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Ord,
    PartialOrd,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct DataTag(pub H256);

impl DataTag {
    /// The tag: BLAKE2b-256 over domain, version (little endian), salt, meaning (its number in the
    /// table), and the SHA-256 of the FHIR reference as the custodian writes it.
    pub fn new(salt: &Salt, meaning: DataMeaning, reference: &ContentDigest) -> Self {
        let mut preimage = [0u8; 14 + 2 + 32 + 1 + 32];
        preimage[..14].copy_from_slice(DATA_TAG_DOMAIN);
        preimage[14..16].copy_from_slice(&DATA_TAG_VERSION.to_le_bytes());
        preimage[16..48].copy_from_slice(salt);
        preimage[48] = meaning.index();
        preimage[49..].copy_from_slice(reference);
        Self(BlakeTwo256::hash(&preimage))
    }

    /// Whether it points at anything: zeros are what a client sends that forgot to.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }
}

/// Tags in the order in which they are named.
pub type DataTags = BoundedVec<DataTag, ConstU32<MAX_TAGS>>;

/// Some of the tags that a consent names: bit `n` stands for its tag at place `n`.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct TagSet(pub u8);

impl TagSet {
    /// No tag.
    pub const EMPTY: Self = Self(0);

    /// Those of these tags that the other tags have too.
    pub fn common(tags: &[DataTag], others: &[DataTag]) -> Self {
        (0..)
            .zip(tags.iter().take(MAX_TAGS as usize))
            .filter(|(_, tag)| others.contains(tag))
            .fold(Self::EMPTY, |set, (place, _): (u8, _)| Self(set.0 | 1 << place))
    }

    /// Every one of so many tags.
    pub fn first(count: usize) -> Self {
        (0..MAX_TAGS).take(count).fold(Self::EMPTY, |set, place| Self(set.0 | 1 << place))
    }

    /// Whether no tag is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether every tag of this set is in the other.
    pub const fn is_subset(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Whether a tag is in both sets.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
