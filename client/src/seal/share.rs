//! What a recipient is given.

use super::SHARED_OPENING;
use super::{
    envelope, receive_opening, share_opening, Error, Opening, Place, PrivateKey, PublicKey,
};
use crate::canonical::Document;
use codec::{Decode, Encode};
use salus_primitives::{Commitment, SubjectId};
use sp_core::H256;

/// What a share begins with.
const MAGIC: &[u8; 8] = b"salusshr";
/// The version of its format.
const VERSION: u16 = 1;

/// The opening of one record, wrapped for one recipient, with what it takes to find the record and to
/// check it. It is no secret, and opens nothing without the recipient's key.
///
/// HPKE in its base mode says nothing of who wrapped it. That the record is the custodian's is what its
/// anchor says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Share {
    /// The subject that the record is about.
    pub subject: SubjectId,
    /// The version of the record.
    pub version: u32,
    /// The commitment to it.
    pub commitment: Commitment,
    /// The SHA-256 of the envelope, which is its name in the store.
    pub object: [u8; 32],
    wrap: Box<[u8; SHARED_OPENING]>,
}

#[derive(Encode, Decode)]
struct Layout {
    magic: [u8; 8],
    version_of_format: u16,
    subject: SubjectId,
    version: u32,
    commitment: Commitment,
    object: [u8; 32],
    wrap: [u8; SHARED_OPENING],
}

impl Share {
    /// Wraps the opening for the recipient.
    pub fn new(
        opening: &Opening,
        recipient: &PublicKey,
        place: &Place,
        object: [u8; 32],
    ) -> Result<Self, Error> {
        let wrap = Box::new(share_opening(opening, recipient, place)?);
        let Place { subject, version, commitment, .. } = *place;
        Ok(Self { subject, version, commitment, object, wrap })
    }

    /// Opens the record with the recipient's key: it is the one that was committed to, on this chain.
    pub fn open(
        &self,
        envelope: &[u8],
        recipient: &PrivateKey,
        genesis: H256,
    ) -> Result<(Document, Opening), Error> {
        let Self { subject, version, commitment, .. } = *self;
        let place = Place { genesis, subject, version, commitment };
        let opening = receive_opening(&self.wrap[..], recipient, &place)?;
        Ok((envelope::open(envelope, &opening, &place)?, opening))
    }

    /// Its bytes: magic, version of the format, subject, version, commitment, object, wrap.
    pub fn to_bytes(&self) -> Vec<u8> {
        let Self { subject, version, commitment, object, wrap } = self.clone();
        Layout {
            magic: *MAGIC,
            version_of_format: VERSION,
            subject,
            version,
            commitment,
            object,
            wrap: *wrap,
        }
        .encode()
    }

    /// The share of these bytes.
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, Error> {
        let Layout { magic, version_of_format, subject, version, commitment, object, wrap } =
            Layout::decode(&mut bytes).map_err(|_| Error::NotAShare)?;
        if &magic != MAGIC || !bytes.is_empty() {
            return Err(Error::NotAShare);
        }
        if version_of_format != VERSION {
            return Err(Error::UnknownVersion);
        }
        Ok(Self { subject, version, commitment, object, wrap: Box::new(wrap) })
    }
}
