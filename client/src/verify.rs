//! Whether a record is what was anchored: for anyone who was given record, salt and proof.
//!
//! ```
//! use salus_client::{canonical::Document, seal, verify};
//! use salus_primitives::SubjectId;
//!
//! let document = Document::read(r#"{"resourceType":"Observation","status":"final"}"#)?;
//! let sealed = seal::seal(&document, Default::default(), SubjectId([1; 16]), 1)?;
//! let (salt, commitment) = (sealed.opening.salt(), &sealed.place.commitment);
//! // However it is written.
//! verify::record(r#"{ "status": "final", "resourceType": "Observation" }"#, salt, commitment)?;
//! assert!(verify::record(r#"{"resourceType":"Observation","status":"amended"}"#, salt, commitment).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::{
    batch::{MultiProof, Proof},
    canonical::{self, Document},
};
use salus_primitives::{Commitment, Salt};
use sp_core::H256;

/// Why a record is not what was anchored.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// It is no record.
    #[error(transparent)]
    Canonical(#[from] canonical::Refusal),
    /// The record or the salt is another one.
    #[error("the record or its salt is not what was committed to")]
    OtherRecord,
    /// The batch is another one.
    #[error("the proof is about another batch than the one that is anchored")]
    OtherBatch,
    /// The proof does not prove it.
    #[error("the proof does not prove that the record is in the batch")]
    NotProved,
}

/// Checks a record against its commitment.
pub fn record(text: &str, salt: &Salt, commitment: &Commitment) -> Result<(), Refusal> {
    let document = Document::read(text)?;
    if Commitment::new(salt, document.digest()) == *commitment {
        Ok(())
    } else {
        Err(Refusal::OtherRecord)
    }
}

/// Checks a record against the batch that is anchored: its root, and how many leaves the chain says that
/// it has.
pub fn record_in_batch(
    text: &str,
    salt: &Salt,
    proof: &Proof,
    root: &H256,
    count: u32,
) -> Result<(), Refusal> {
    let document = Document::read(text)?;
    if proof.root != *root || proof.count != count {
        return Err(Refusal::OtherBatch);
    }
    if proof.proves(&Commitment::new(salt, document.digest())) {
        Ok(())
    } else {
        Err(Refusal::NotProved)
    }
}

/// Checks commitments, in the order of the proof's indices, against the batch that is anchored.
pub fn commitments_in_batch(
    commitments: &[Commitment],
    proof: &MultiProof,
    root: &H256,
    count: u32,
) -> Result<(), Refusal> {
    if proof.root != *root || proof.count != count {
        return Err(Refusal::OtherBatch);
    }
    if proof.proves(commitments) {
        Ok(())
    } else {
        Err(Refusal::NotProved)
    }
}
