//! Keys of accounts: sr25519.

use super::{read_secret, write_secret, Error};
use crate::chain::types::{AccountId, MultiSignature};
use rand::{rngs::SysRng, TryRng};
use secrecy::{ExposeSecret, SecretString};
use std::{fmt, path::Path};
use subxt_signer::{bip39::Mnemonic, sr25519::Keypair, SecretUri};
use zeroize::Zeroizing;

/// The key of an account.
#[derive(Clone)]
pub struct AccountKey(Keypair);

impl AccountKey {
    /// A new key in a new file, as a phrase of 24 words.
    pub fn create(path: &Path) -> Result<Self, Error> {
        let mut entropy = Zeroizing::new([0; 32]);
        SysRng.try_fill_bytes(&mut entropy[..]).map_err(|_| Error::NoRandomness)?;
        let phrase = Mnemonic::from_entropy(&entropy[..])
            .map(|it| Zeroizing::new(it.to_string()))
            .map_err(|error| Error::NotAKey("what was drawn".into(), error.to_string()))?;
        let key = Self::from_secret("what was drawn", &SecretString::from(phrase.as_str()))?;
        write_secret(path, &phrase)?;
        Ok(key)
    }

    /// The key in a file.
    pub fn read(path: &Path) -> Result<Self, Error> {
        Self::from_secret(&path.display().to_string(), &read_secret(path)?)
    }

    /// The key that a secret stands for: a phrase of words, with `//names` of keys derived from it, or
    /// 32 bytes in hexadecimal after 0x. `from` says where it comes from.
    pub fn from_secret(from: &str, secret: &SecretString) -> Result<Self, Error> {
        // What the library says of it may quote it.
        let wrong = || {
            let what = "neither a phrase of 12 to 24 words nor 0x and 64 hexadecimal digits";
            Error::NotAKey(from.into(), what.into())
        };
        if secret.expose_secret().trim().is_empty() {
            return Err(Error::NotAKey(from.into(), "it is empty".into()));
        }
        let uri: SecretUri = secret.expose_secret().parse().map_err(|_| wrong())?;
        Keypair::from_uri(&uri).map(Self).map_err(|_| wrong())
    }

    /// Its account.
    pub fn account(&self) -> AccountId {
        self.0.public_key().to_account_id()
    }

    /// Its signature over bytes that are no transaction.
    pub fn sign(&self, bytes: &[u8]) -> MultiSignature {
        self.0.sign(bytes).into()
    }

    pub(crate) fn pair(&self) -> &Keypair {
        &self.0
    }
}

impl fmt::Debug for AccountKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "AccountKey({})", self.account())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(secret: &str) -> Result<String, Error> {
        AccountKey::from_secret("here", &SecretString::from(secret))
            .map(|key| key.account().to_string())
    }

    #[test]
    fn the_well_known_keys_are_what_they_are() {
        // As `subkey inspect //Alice` shows it.
        let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
        assert_eq!(account("//Alice").expect("it is a key"), alice);
        let seed = "0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a";
        assert_eq!(account(seed).expect("it is a key"), alice);
    }

    #[test]
    fn a_new_key_is_read_back_and_is_no_other() {
        let folder = tempfile::tempdir().expect("there is room");
        let (one, other) = (folder.path().join("one"), folder.path().join("other"));
        let key = AccountKey::create(&one).expect("it is made");
        assert_eq!(AccountKey::read(&one).expect("it is read").account(), key.account());
        let another = AccountKey::create(&other).expect("it is made");
        assert_ne!(another.account(), key.account());
        assert!(matches!(AccountKey::create(&one), Err(Error::Exists(_))));
    }

    #[test]
    fn what_is_no_key_is_told_and_not_shown() {
        for secret in ["", "hidden words", "0x00", "0xzz", "abandon abandon abandon"] {
            let error = account(secret).expect_err("it is refused").to_string();
            assert!(secret.is_empty() || !error.contains(secret), "{error}");
        }
        let key = AccountKey::from_secret("here", &SecretString::from("//Alice"));
        assert!(!format!("{:?}", key).contains("Alice"));
    }
}
