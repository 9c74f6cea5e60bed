//! What the members can pause.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Calls that are paused together in an emergency. Which calls a class holds is written down in the
/// runtime. A patient's rights, and what breaks the glass, are in none.
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
pub enum CallClass {
    /// What brings in practitioners, their roles and keys.
    Credentials,
    /// What brings in patients, and those who act for them.
    Enrolment,
    /// What permits, or lifts a deny.
    Consents,
    /// What anchors records.
    Records,
    /// Ordinary access: what asks for permits.
    Access,
}

impl CallClass {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Credentials, Self::Enrolment, Self::Consents, Self::Records, Self::Access];
}
