//! The encrypted record.

use super::{Error, Opening, Place};
use crate::canonical::{Document, MAX_LENGTH};
use chacha20poly1305::{
    aead::{AeadInOut, KeyInit},
    XChaCha20Poly1305, XNonce,
};
use salus_primitives::Commitment;
use zeroize::Zeroizing;

/// What an envelope begins with.
const MAGIC: &[u8; 8] = b"salusrec";
/// The version of its format.
const VERSION: u16 = 1;
/// Magic, version, nonce.
const HEADER: usize = 8 + 2 + 24;
const TAG: usize = 16;
/// No record is shorter than this, as far as its length tells.
const SHORTEST: usize = 512;

/// What the ciphertext of a record is bound to.
const DOMAIN: &[u8] = b"salus/envelope/1";

/// The length that a record of this length is filled up to: at most an eighth more, so that of its
/// length only the order of magnitude and three or four bits show (Padmé, Nikitin et al., PETS 2019).
fn padded(length: usize) -> usize {
    let length = length.max(SHORTEST);
    let magnitude = length.ilog2();
    let free = magnitude - (magnitude.ilog2() + 1);
    let mask = (1usize << free) - 1;
    (length + mask) & !mask
}

/// Encrypts a record for its place.
pub(super) fn close(
    document: &Document,
    opening: &Opening,
    nonce: &[u8; 24],
    place: &Place,
) -> Result<Vec<u8>, Error> {
    let text = document.text().as_bytes();
    let inner = padded(4 + text.len());
    let mut bytes = Vec::with_capacity(HEADER + inner + TAG);
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&VERSION.to_le_bytes());
    bytes.extend_from_slice(nonce);
    bytes.extend_from_slice(&(text.len() as u32).to_le_bytes());
    bytes.extend_from_slice(text);
    bytes.resize(HEADER + inner, 0);
    let tag = cipher(opening)
        .encrypt_inout_detached(
            &XNonce::from(*nonce),
            &place.bound_to(DOMAIN),
            (&mut bytes[HEADER..]).into(),
        )
        .map_err(|_| Error::TooLong)?;
    bytes.extend_from_slice(&tag);
    Ok(bytes)
}

/// Decrypts a record, and checks that it is what its place commits to.
pub(super) fn open(envelope: &[u8], opening: &Opening, place: &Place) -> Result<Document, Error> {
    if envelope.len() < HEADER + TAG || &envelope[..8] != MAGIC {
        return Err(Error::NotAnEnvelope);
    }
    if envelope[8..10] != VERSION.to_le_bytes() {
        return Err(Error::UnknownVersion);
    }
    let nonce: [u8; 24] = envelope[10..HEADER].try_into().map_err(|_| Error::NotAnEnvelope)?;
    let (inner, tag) = envelope[HEADER..].split_at(envelope.len() - HEADER - TAG);
    if inner.len() > padded(4 + MAX_LENGTH) {
        return Err(Error::NotAnEnvelope);
    }
    let tag: [u8; TAG] = tag.try_into().map_err(|_| Error::NotAnEnvelope)?;
    let mut plain = Zeroizing::new(inner.to_vec());
    cipher(opening)
        .decrypt_inout_detached(
            &XNonce::from(nonce),
            &place.bound_to(DOMAIN),
            (&mut plain[..]).into(),
            &tag.into(),
        )
        .map_err(|_| Error::DoesNotOpen)?;
    let (length, rest) = plain.split_at_checked(4).ok_or(Error::DoesNotOpen)?;
    let length = u32::from_le_bytes(length.try_into().map_err(|_| Error::DoesNotOpen)?) as usize;
    let (text, padding) = rest.split_at_checked(length).ok_or(Error::DoesNotOpen)?;
    if plain.len() != padded(4 + length) || padding.iter().any(|byte| *byte != 0) {
        return Err(Error::DoesNotOpen);
    }
    let text = core::str::from_utf8(text).map_err(|_| Error::DoesNotOpen)?;
    let document = Document::read(text).map_err(|_| Error::DoesNotOpen)?;
    // The cipher binds no one to its key: what says which record this is is the commitment.
    if Commitment::new(&opening.salt, document.digest()) != place.commitment {
        return Err(Error::OtherRecord);
    }
    Ok(document)
}

fn cipher(opening: &Opening) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&opening.key.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_takes_an_eighth_at_most() {
        assert_eq!(
            (padded(0), padded(512), padded(513), padded(1_000_000)),
            (512, 512, 544, 1_015_808)
        );
        for length in (SHORTEST..200_000).chain(MAX_LENGTH - 1000..MAX_LENGTH) {
            let padded = padded(length);
            assert!(padded >= length && padded - length <= length / 8, "{length} {padded}");
            assert_eq!(super::padded(padded), padded, "a padded length is its own");
        }
    }
}
