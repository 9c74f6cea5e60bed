//! Disclosures: data handed over, and accounted for (45 CFR 164.528).

use crate::{
    codes::{DataClass, LegalBasis, PurposeOfUse},
    commitment::{Commitment, Salt},
    ids::{OrganisationId, PermitId, SubjectId},
    time::Moment,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{bounded::BoundedVec, ConstU32};
use sp_runtime::traits::{BlakeTwo256, Hash};

/// How many commitments a disclosure names at most. What is more is handed over as a class, or as one
/// commitment to the whole.
pub const MAX_DISCLOSED: u32 = 8;

/// What the hash of a sealed half begins with, so that it can be no other hash of Salus.
pub const SEALED_HALF_DOMAIN: &[u8] = b"salus/sealed-half";

/// The version of the sealed half's scheme.
pub const SEALED_HALF_VERSION: u16 = 1;

/// Who received the data.
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
pub enum Recipient {
    /// A member. It posts its own half.
    Member(OrganisationId),
    /// Somebody outside the consortium: the salted hash of who it is, which the source opens to the
    /// subject. There is no other half.
    Outside(Commitment),
}

/// On what ground data was handed over.
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
pub enum DisclosureGround {
    /// A permit, which the chain checks: of the recipient, to have the data; or of the source, to
    /// disclose it.
    Permit(PermitId),
    /// A ground of law. It is the source's statement, which the chain records.
    Law(LegalBasis),
    /// None: it should not have happened. It is accounted for all the same.
    Impermissible,
}

/// What was handed over.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Disclosed {
    /// Data of this class. No sensitivity label is named: it would tell.
    Class(DataClass),
    /// Documents: a salted commitment to each.
    Documents(BoundedVec<Commitment, ConstU32<MAX_DISCLOSED>>),
}

/// The source's half of a disclosure; of several ones to one recipient for one purpose, the summary that
/// 45 CFR 164.528(b)(3) allows.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct NewDisclosure {
    /// Who received the data.
    pub recipient: Recipient,
    /// On what ground.
    pub ground: DisclosureGround,
    /// For which purpose.
    pub purpose: PurposeOfUse,
    /// What.
    pub disclosed: Disclosed,
    /// How often: once, or as often as a series says.
    pub count: u32,
    /// When, the first time, in milliseconds since 1970.
    pub first: Moment,
    /// When, the last time; the same moment where it was once.
    pub last: Moment,
}

/// Why the recipient disputes a disclosure.
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
pub enum DisputeReason {
    /// Nothing was received.
    NotReceived,
    /// Something else was received.
    OtherData,
    /// It was received less often than the source says.
    FewerTimes,
    /// It was received at another time.
    OtherTime,
    /// It was not asked for, and was not kept.
    NotAskedFor,
}

/// What a sealed half holds, with the salt that hides it.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct SealedHalf {
    /// Thirty-two random bytes, new for each.
    pub salt: Salt,
    /// What it holds.
    pub content: SealedContent,
}

/// What a sealed half holds.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum SealedContent {
    /// Nothing: it was posted so that those that hold something do not stand out.
    Nothing,
    /// A disclosure whose accounting an oversight or law enforcement agency had suspended, 45 CFR
    /// 164.528(a)(2).
    Disclosure {
        /// The subject.
        subject: SubjectId,
        /// The source's half.
        disclosure: NewDisclosure,
        /// The end of the suspension as the agency stated it, in milliseconds since 1970.
        suspended_until: Moment,
    },
}

impl SealedHalf {
    /// What of it is posted until it is opened: BLAKE2b-256 over domain, version (little endian), salt,
    /// and the SCALE encoding of organisation and content. It is the organisation's own: nobody else can
    /// open a copy of it.
    pub fn commitment(&self, organisation: OrganisationId) -> Commitment {
        let mut preimage = SEALED_HALF_DOMAIN.to_vec();
        preimage.extend_from_slice(&SEALED_HALF_VERSION.to_le_bytes());
        preimage.extend_from_slice(&self.salt);
        (organisation, &self.content).encode_to(&mut preimage);
        Commitment(BlakeTwo256::hash(&preimage))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_half_is_of_one_organisation_and_one_salt_and_one_content() {
        let nothing = SealedHalf { salt: [1; 32], content: SealedContent::Nothing };
        let of = OrganisationId(1);
        let commitment = nothing.commitment(of);
        assert_eq!(commitment, nothing.commitment(of));
        assert_ne!(commitment, nothing.commitment(OrganisationId(2)));
        assert_ne!(commitment, SealedHalf { salt: [2; 32], ..nothing.clone() }.commitment(of));
        let content = SealedContent::Disclosure {
            subject: SubjectId([1; 16]),
            disclosure: NewDisclosure {
                recipient: Recipient::Member(OrganisationId(3)),
                ground: DisclosureGround::Law(LegalBasis::HIPAA_REQUIRED_BY_LAW),
                purpose: PurposeOfUse::HOPERAT,
                disclosed: Disclosed::Class(DataClass::OBSERVATION),
                count: 1,
                first: 5,
                last: 5,
            },
            suspended_until: 9,
        };
        let something = SealedHalf { content, ..nothing };
        assert_ne!(commitment, something.commitment(of));
    }
}
