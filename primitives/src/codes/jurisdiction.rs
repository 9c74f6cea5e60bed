//! Under which country's law something stands: ISO 3166-1 alpha-2.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A country by its ISO 3166-1 alpha-2 code, in upper-case ASCII, as FHIR writes a jurisdiction.
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
pub struct Jurisdiction(pub [u8; 2]);

impl Jurisdiction {
    /// Whether it is two capital letters. Which of them name a country changes with the world, and is
    /// not checked.
    pub fn is_valid(self) -> bool {
        self.0.iter().all(u8::is_ascii_uppercase)
    }
}
