//! Sealing: how a record is encrypted, and who can open it.
//!
//! ```text
//! custodian's key  --HPKE-->  patient's key  --AEAD-->  data key, salt  --AEAD-->  record
//!                             recipient's key --HPKE-->  data key, salt
//! ```
//!
//! Each record has a data key of its own, and a salt of its own for its commitment: together its
//! [`Opening`]. Openings are wrapped under a key of the patient's, and that one for the custodian:
//! destroying the patient's key destroys every record of the patient at once, wherever copies of their
//! ciphertexts lie. A recipient gets the opening of one record and of nothing else.
//!
//! # Formats, version 1
//! Numbers are little endian. What a ciphertext is bound to is its associated data: it is not stored, the
//! reader knows it. Each begins with a domain, which holds the version.
//!
//! - **Envelope**: `salusrec`, version (2 bytes), nonce (24), ciphertext, tag (16). XChaCha20-Poly1305
//!   with the data key. Bound to `salus/envelope/1`, genesis hash (32), subject (16), version of the
//!   record (4), commitment (32). The plaintext is the record's length (4), the record, and zeros up to a
//!   Padmé length of 512 bytes at least.
//! - **Wrap of an opening**: nonce (24), ciphertext of data key (32) and salt (32), tag (16).
//!   XChaCha20-Poly1305 with the patient's key. Bound as above, with `salus/record-key/1`.
//! - **Wrap of a patient's key**: encapsulated key (1120), ciphertext (32), tag (16). HPKE in base mode:
//!   X-Wing (0x647a), HKDF-SHA256, ChaCha20-Poly1305. Its `info` is `salus/patient-key/1`, genesis hash,
//!   subject.
//! - **Share**: `salusshr`, version (2), subject (16), version of the record (4), commitment (32), SHA-256
//!   of the envelope (32), and the wrap of the opening for the recipient: HPKE as above, its `info` is
//!   `salus/share/1`, its associated data that of the envelope with `salus/share/1`.
//!
//! ```
//! use salus_client::{canonical::Document, seal};
//! use salus_primitives::SubjectId;
//!
//! let document = Document::read(r#"{"resourceType":"Observation"}"#)?;
//! let sealed = seal::seal(&document, Default::default(), SubjectId([1; 16]), 1)?;
//! let opened = seal::open(&sealed.envelope, &sealed.opening, &sealed.place)?;
//! assert_eq!(opened.text(), document.text());
//!
//! // For another patient it does not open.
//! let elsewhere = seal::Place { subject: SubjectId([2; 16]), ..sealed.place };
//! assert!(seal::open(&sealed.envelope, &sealed.opening, &elsewhere).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod envelope;
mod place;
mod secret;
mod share;
mod wrap;

pub use place::{KeyUse, Place};
pub(crate) use secret::random;
pub use secret::{Opening, PrivateKey, PublicKey, SecretKey};
pub use share::Share;
pub use wrap::{
    receive_opening, share_opening, unwrap_key, unwrap_opening, wrap_key, wrap_opening,
    SHARED_OPENING, WRAPPED_KEY, WRAPPED_OPENING,
};

use crate::canonical::Document;
use salus_primitives::{Commitment, SubjectId};
use sp_core::H256;
use sp_crypto_hashing::sha2_256;

/// Why nothing was sealed or opened.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Error {
    /// The operating system gives no random bytes.
    #[error("the operating system gives no random bytes")]
    NoRandomness,
    /// The bytes are no key.
    #[error("these bytes are no key")]
    NotAKey,
    /// The bytes are no envelope.
    #[error("these bytes are no sealed record")]
    NotAnEnvelope,
    /// The bytes are no share.
    #[error("these bytes are no share of a record")]
    NotAShare,
    /// The format is newer than this program.
    #[error("the format is not known to this version of the program")]
    UnknownVersion,
    /// The key is another one, or the bytes were changed, or are moved from where they belong.
    #[error("it does not open: the key is another one, or it was changed, or belongs elsewhere")]
    DoesNotOpen,
    /// What was encrypted is not what was committed to.
    #[error("the record is another one than was committed to")]
    OtherRecord,
    /// It is longer than the cipher takes.
    #[error("the record is too long")]
    TooLong,
}

/// A record that was sealed.
pub struct Sealed {
    /// The encrypted record, which may lie anywhere.
    pub envelope: Vec<u8>,
    /// What opens and confirms it.
    pub opening: Opening,
    /// Where it belongs.
    pub place: Place,
}

impl Sealed {
    /// The SHA-256 of the envelope, which is its name in a store.
    pub fn object(&self) -> [u8; 32] {
        sha2_256(&self.envelope)
    }
}

/// Commits to a record, and encrypts it. Salt, key and nonce are new: two equal records have nothing in
/// common.
pub fn seal(
    document: &Document,
    genesis: H256,
    subject: SubjectId,
    version: u32,
) -> Result<Sealed, Error> {
    let opening = Opening::random()?;
    let commitment = Commitment::new(&opening.salt, document.digest());
    let place = Place { genesis, subject, version, commitment };
    let envelope = envelope::close(document, &opening, &*random()?, &place)?;
    Ok(Sealed { envelope, opening, place })
}

/// Opens an envelope: what comes out is what was committed to, at this place.
pub fn open(envelope: &[u8], opening: &Opening, place: &Place) -> Result<Document, Error> {
    envelope::open(envelope, opening, place)
}
