//! Where a record belongs: what every ciphertext of it is bound to.

use salus_primitives::{Commitment, SubjectId};
use sp_core::H256;

/// The chain, the subject and the version of a record, and the commitment to it. A ciphertext that is
/// moved anywhere else does not open.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Place {
    /// The hash of the chain's first block.
    pub genesis: H256,
    /// The subject that the record is about.
    pub subject: SubjectId,
    /// The version of the record, from 1.
    pub version: u32,
    /// The commitment to it.
    pub commitment: Commitment,
}

impl Place {
    /// The associated data: domain, genesis hash, subject, version (little endian), commitment.
    pub(super) fn bound_to(&self, domain: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(domain.len() + 32 + 16 + 4 + 32);
        bytes.extend_from_slice(domain);
        bytes.extend_from_slice(self.genesis.as_bytes());
        bytes.extend_from_slice(&self.subject.0);
        bytes.extend_from_slice(&self.version.to_le_bytes());
        bytes.extend_from_slice(self.commitment.0.as_bytes());
        bytes
    }
}

/// What a key that is kept is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum KeyUse {
    /// The openings of all records of a subject.
    Patient(SubjectId),
    /// The fingerprints by which a run of many records knows what it has done.
    Run([u8; 16]),
}

impl KeyUse {
    /// Domain, genesis hash, and whose key it is.
    pub(super) fn bound_to(&self, genesis: &H256) -> Vec<u8> {
        let (domain, name) = match self {
            Self::Patient(subject) => (&b"salus/patient-key/1"[..], &subject.0),
            Self::Run(name) => (&b"salus/run-key/1"[..], name),
        };
        [domain, genesis.as_bytes(), name].concat()
    }
}
