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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_does_not_change() {
        // By Python's `hashlib.blake2b(..., digest_size=32)` over the parts one behind the other.
        for (meaning, expected) in [
            (
                DataMeaning::INSTANCE,
                "0xce437ebd25792ea86b22bdc3a255fc679fafc590abb9f0000b8e0b8c695abe26",
            ),
            (
                DataMeaning::AUTHOREDBY,
                "0xf51f1f58484550f5699779caa7d6cc43c349877dd34d28f16a712d81af9d13f3",
            ),
        ] {
            let tag = DataTag::new(&[1; 32], meaning, &[2; 32]);
            assert_eq!(format!("{:?}", tag.0), expected);
        }
    }

    #[test]
    fn every_part_counts() {
        let tag = DataTag::new(&[1; 32], DataMeaning::RELATED, &[2; 32]);
        assert_ne!(tag, DataTag::new(&[3; 32], DataMeaning::RELATED, &[2; 32]));
        assert_ne!(tag, DataTag::new(&[1; 32], DataMeaning::DEPENDENTS, &[2; 32]));
        assert_ne!(tag, DataTag::new(&[1; 32], DataMeaning::RELATED, &[3; 32]));
        assert!(!tag.is_zero() && DataTag(H256::zero()).is_zero());
    }

    #[test]
    fn a_set_of_tags_names_places() {
        let tags = [1u8, 2, 3, 4].map(|seed| DataTag(H256([seed; 32])));
        assert_eq!(TagSet::common(&tags, &[tags[3], tags[0]]), TagSet(0b1001));
        assert_eq!(TagSet::common(&tags, &[]), TagSet::EMPTY);
        assert_eq!(TagSet::first(3), TagSet(0b111));
        assert_eq!(TagSet::first(0), TagSet::EMPTY);
        assert_eq!(TagSet::first(9), TagSet::common(&tags, &tags), "there are no more than four");
        assert!(TagSet(0b101).is_subset(TagSet::first(3)));
        assert!(!TagSet(0b1000).is_subset(TagSet::first(3)));
        assert!(TagSet(0b110).meets(TagSet(0b10)) && !TagSet(0b110).meets(TagSet(0b1)));
    }
}
