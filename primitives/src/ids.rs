//! Identifiers.
//!
//! Whatever the chain creates for a patient is named by the number of the line of the audit trail
//! that tells of its creation: one counter serves all, no id is ever used twice, and whoever holds
//! an id knows where to look it up.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The number of a line of the audit trail, from 0.
pub type EntryIndex = u64;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident($inner:ty)) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Encode, Decode,
            DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
        )]
        pub struct $name(pub $inner);

        impl From<$inner> for $name {
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }
    };
}

id! {
    /// An organisation: a member of the consortium, numbered in the order of admission.
    OrganisationId(u32)
}
id! {
    /// A subject: a patient's pseudonym at one custodian. Random, so that no two of one person can
    /// be linked by it.
    SubjectId([u8; 16])
}
id! {
    /// A consent: the line of the trail that granted it.
    ConsentId(EntryIndex)
}
id! {
    /// A record: the line of the trail that anchored it.
    RecordId(EntryIndex)
}
id! {
    /// A batch of records: the line of the trail that anchored it.
    BatchId(EntryIndex)
}
id! {
    /// A permit: the line of the trail that decided it.
    PermitId(EntryIndex)
}
id! {
    /// A research programme, numbered by the governance that admitted it.
    ProgrammeId(u32)
}
id! {
    /// A study: the line of the trail that registered it.
    StudyId(EntryIndex)
}
id! {
    /// A proposal to the members: the line of the trail that made it.
    ProposalId(EntryIndex)
}
id! {
    /// A disclosure: the line of the trail by which its source posted it.
    DisclosureId(EntryIndex)
}
id! {
    /// A source's half that is sealed: the line of the trail that posted it.
    SealedHalfId(EntryIndex)
}
id! {
    /// A batch of accesses: the line of the trail that posted it.
    AccessBatchId(EntryIndex)
}
id! {
    /// An emergency in which the glass was broken: the line of the trail that recorded it.
    EmergencyId(EntryIndex)
}
