//! Keys that are encrypted under keys.

use super::{random, secret::SecretKey, Error, KeyUse, Opening, Place, PrivateKey, PublicKey};
use chacha20poly1305::{
    aead::{Aead, KeyInit, Payload},
    XChaCha20Poly1305, XNonce,
};
use hpke::{
    aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::XWing, Deserializable, Kem, OpModeR, OpModeS,
    Serializable,
};
use sp_core::H256;
use zeroize::Zeroizing;

/// What the wrap of an opening under a patient's key is bound to.
const OPENING: &[u8] = b"salus/record-key/1";
/// What the wrap of an opening for a recipient is bound to.
const SHARE: &[u8] = b"salus/share/1";

/// How long an encapsulated key is: ML-KEM-768 and X25519.
const ENCAPSULATED: usize = 1120;
const NONCE: usize = 24;
const TAG: usize = 16;

/// How long the wrap of an opening under a patient's key is.
pub const WRAPPED_OPENING: usize = NONCE + Opening::LENGTH + TAG;
/// How long the wrap of a key for its keeper is.
pub const WRAPPED_KEY: usize = ENCAPSULATED + 32 + TAG;
/// How long the wrap of an opening for a recipient is.
pub const SHARED_OPENING: usize = ENCAPSULATED + Opening::LENGTH + TAG;

/// Wraps an opening under its patient's key.
pub fn wrap_opening(
    opening: &Opening,
    patient: &SecretKey,
    place: &Place,
) -> Result<[u8; WRAPPED_OPENING], Error> {
    let nonce = *random::<NONCE>()?;
    let (bytes, bound_to) = (opening.to_bytes(), place.bound_to(OPENING));
    let wrapped = XChaCha20Poly1305::new(&patient.0.into())
        .encrypt(&XNonce::from(nonce), Payload { msg: &bytes[..], aad: &bound_to })
        .map_err(|_| Error::TooLong)?;
    [&nonce[..], &wrapped].concat().try_into().map_err(|_| Error::TooLong)
}

/// Unwraps an opening with its patient's key.
pub fn unwrap_opening(wrap: &[u8], patient: &SecretKey, place: &Place) -> Result<Opening, Error> {
    let (nonce, wrapped) = wrap.split_at_checked(NONCE).ok_or(Error::DoesNotOpen)?;
    let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| Error::DoesNotOpen)?;
    let bound_to = place.bound_to(OPENING);
    let bytes = XChaCha20Poly1305::new(&patient.0.into())
        .decrypt(&XNonce::from(nonce), Payload { msg: wrapped, aad: &bound_to })
        .map(Zeroizing::new)
        .map_err(|_| Error::DoesNotOpen)?;
    Opening::from_bytes(&bytes).ok_or(Error::DoesNotOpen)
}

/// Wraps a patient's key, or that of a run, for the custodian.
pub fn wrap_key(
    key: &SecretKey,
    keeper: &PublicKey,
    genesis: &H256,
    use_: KeyUse,
) -> Result<[u8; WRAPPED_KEY], Error> {
    hpke_seal(keeper, &use_.bound_to(genesis), &[], &key.0)?.try_into().map_err(|_| Error::TooLong)
}

/// Unwraps a key with the custodian's.
pub fn unwrap_key(
    wrap: &[u8],
    keeper: &PrivateKey,
    genesis: &H256,
    use_: KeyUse,
) -> Result<SecretKey, Error> {
    let bytes = hpke_open(keeper, &use_.bound_to(genesis), &[], wrap)?;
    Ok(SecretKey(bytes[..].try_into().map_err(|_| Error::DoesNotOpen)?))
}

/// Wraps an opening for a recipient.
pub fn share_opening(
    opening: &Opening,
    recipient: &PublicKey,
    place: &Place,
) -> Result<[u8; SHARED_OPENING], Error> {
    hpke_seal(recipient, SHARE, &place.bound_to(SHARE), &opening.to_bytes()[..])?
        .try_into()
        .map_err(|_| Error::TooLong)
}

/// Unwraps an opening that was wrapped for the owner of the key.
pub fn receive_opening(
    wrap: &[u8],
    recipient: &PrivateKey,
    place: &Place,
) -> Result<Opening, Error> {
    let bytes = hpke_open(recipient, SHARE, &place.bound_to(SHARE), wrap)?;
    Opening::from_bytes(&bytes).ok_or(Error::DoesNotOpen)
}

fn hpke_seal(to: &PublicKey, info: &[u8], aad: &[u8], plain: &[u8]) -> Result<Vec<u8>, Error> {
    let (encapsulated, wrapped) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeS::Base,
        &to.0,
        info,
        plain,
        aad,
    )
    .map_err(|_| Error::NotAKey)?;
    Ok([&encapsulated.to_bytes()[..], &wrapped].concat())
}

fn hpke_open(
    key: &PrivateKey,
    info: &[u8],
    aad: &[u8],
    wrap: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let (encapsulated, wrapped) = wrap.split_at_checked(ENCAPSULATED).ok_or(Error::DoesNotOpen)?;
    let encapsulated =
        <XWing as Kem>::EncappedKey::from_bytes(encapsulated).map_err(|_| Error::DoesNotOpen)?;
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeR::Base,
        &key.0,
        &encapsulated,
        info,
        wrapped,
        aad,
    )
    .map(Zeroizing::new)
    .map_err(|_| Error::DoesNotOpen)
}
