//! Random bytes and the keys made of them. Whatever is secret is overwritten when it is dropped.

use super::Error;
use hpke::{kem::XWing, Deserializable, Kem, Serializable};
use rand::{rngs::SysRng, TryRng};
use salus_primitives::Salt;
use sp_crypto_hashing::blake2_256;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Bytes from the operating system.
pub(crate) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, Error> {
    let mut bytes = Zeroizing::new([0; N]);
    SysRng.try_fill_bytes(&mut bytes[..]).map_err(|_| Error::NoRandomness)?;
    Ok(bytes)
}

/// A symmetric key of 32 bytes.
#[derive(Clone, Eq, PartialEq, Zeroize, ZeroizeOnDrop)]
pub struct SecretKey(pub(super) [u8; 32]);

impl SecretKey {
    /// A new one.
    pub fn random() -> Result<Self, Error> {
        Ok(Self(*random()?))
    }

    /// The bytes.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretKey(..)")
    }
}

/// What opens a record and confirms it: the key that it is encrypted with, and the salt of its
/// commitment.
#[derive(Clone, Eq, PartialEq, Zeroize, ZeroizeOnDrop)]
pub struct Opening {
    /// The data key: for this record only.
    pub(super) key: [u8; 32],
    /// The salt.
    pub(super) salt: Salt,
}

impl Opening {
    /// How many bytes it has.
    pub(super) const LENGTH: usize = 64;

    /// A new one.
    pub fn random() -> Result<Self, Error> {
        Ok(Self { key: *random()?, salt: *random()? })
    }

    /// The salt, which confirms the record to whoever has both.
    pub fn salt(&self) -> &Salt {
        &self.salt
    }

    pub(super) fn to_bytes(&self) -> Zeroizing<[u8; Self::LENGTH]> {
        let mut bytes = Zeroizing::new([0; Self::LENGTH]);
        bytes[..32].copy_from_slice(&self.key);
        bytes[32..].copy_from_slice(&self.salt);
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (key, salt) = bytes.split_at_checked(32)?;
        Some(Self { key: key.try_into().ok()?, salt: salt.try_into().ok()? })
    }
}

impl fmt::Debug for Opening {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Opening(..)")
    }
}

/// The key to which others wrap what only its owner shall read: X25519 and ML-KEM-768 together
/// (X-Wing), so that either alone may be broken.
#[derive(Clone)]
pub struct PrivateKey(pub(super) <XWing as Kem>::PrivateKey);

impl PrivateKey {
    /// How many bytes it has.
    pub const LENGTH: usize = 32;

    /// A new one.
    pub fn random() -> Result<Self, Error> {
        Self::from_bytes(&*random::<{ Self::LENGTH }>()?)
    }

    /// The key of these bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        <XWing as Kem>::PrivateKey::from_bytes(bytes).map(Self).map_err(|_| Error::NotAKey)
    }

    /// Its bytes.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.0.to_bytes().to_vec())
    }

    /// The key that others are given.
    pub fn public(&self) -> PublicKey {
        PublicKey(XWing::sk_to_pk(&self.0))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PrivateKey(..)")
    }
}

/// What others need of a [`PrivateKey`] to wrap for its owner.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PublicKey(pub(super) <XWing as Kem>::PublicKey);

impl PublicKey {
    /// How many bytes it has.
    pub const LENGTH: usize = 1216;

    /// The key of these bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        <XWing as Kem>::PublicKey::from_bytes(bytes).map(Self).map_err(|_| Error::NotAKey)
    }

    /// Its bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes().to_vec()
    }

    /// A short name for it: BLAKE2b-256 over its bytes. Whoever is told the key is told this by another
    /// way, and compares.
    pub fn fingerprint(&self) -> [u8; 32] {
        blake2_256(&self.to_bytes())
    }
}
