//! What other pallets ask of the register of subjects.

use crate::{codes::RepresentativeKind, ids::OrganisationId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Counts up when everything that a subject consented to ends at once. It is part of the key under
/// which consents are kept, so that what an earlier epoch holds neither counts nor costs.
pub type ConsentEpoch = u32;

/// What a representative may do for a subject.
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
pub enum Power {
    /// Grant consents.
    Consent,
    /// Revoke consents.
    Revoke,
    /// Read what the subject may read.
    Read,
    /// Change the controller.
    Rotate,
}

/// The powers of a representative.
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
pub struct Powers {
    /// May grant consents.
    pub consent: bool,
    /// May revoke consents.
    pub revoke: bool,
    /// May read what the subject may read.
    pub read: bool,
    /// May change the controller.
    pub rotate: bool,
}

impl Powers {
    /// Whether the power is among them.
    pub fn include(&self, power: Power) -> bool {
        match power {
            Power::Consent => self.consent,
            Power::Revoke => self.revoke,
            Power::Read => self.read,
            Power::Rotate => self.rotate,
        }
    }

    /// Whether there is no power at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a subject is, as far as others need to know.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SubjectFacts {
    /// The organisation that enrolled it and stands behind it.
    pub custodian: OrganisationId,
    /// Whether it has no key: an organisation's desk records what the patient signed on paper.
    pub is_assisted: bool,
    /// The epoch of its consents.
    pub epoch: ConsentEpoch,
}

/// In which capacity an account acts for a subject.
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
pub enum Capacity {
    /// It is the subject's controller.
    Controller,
    /// It is a representative of this kind.
    Representative(RepresentativeKind),
}

/// Why an account may not act for a subject.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SubjectRefusal {
    /// There is no such subject.
    SubjectNotFound,
    /// The subject has ended.
    SubjectNotActive,
    /// The account is neither the controller nor a representative in force.
    NotAuthorized,
    /// The representative lacks the power.
    PowerMissing,
}
