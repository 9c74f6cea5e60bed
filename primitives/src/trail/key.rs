//! Where a line lies.

use crate::ids::EntryIndex;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The number of a line as a key of the state, which sorts as numbers do: big endian, where SCALE
/// would be little endian. Lines that lie under one prefix are read in the order of their writing.
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
pub struct EntryKey([u8; 8]);

impl From<EntryIndex> for EntryKey {
    fn from(index: EntryIndex) -> Self {
        Self(index.to_be_bytes())
    }
}

impl From<EntryKey> for EntryIndex {
    fn from(key: EntryKey) -> Self {
        Self::from_be_bytes(key.0)
    }
}
