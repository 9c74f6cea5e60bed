//! What the trail keeps about itself.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use salus_primitives::EntryIndex;
use scale_info::TypeInfo;

/// How far the trail has grown.
#[derive(
    Clone,
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
pub struct TrailHead {
    /// How many lines the trail has: the number of the next one.
    pub length: EntryIndex,
}
