//! Keys of encryption: X-Wing.

use super::{read_secret, write_secret, Error};
use crate::seal::{PrivateKey, PublicKey};
use secrecy::{ExposeSecret, SecretString};
use std::path::Path;
use zeroize::Zeroizing;

/// What a key file of this kind begins with, so that none is taken for another.
const PREFIX: &str = "x-wing:";

/// A new key in a new file.
pub fn create_encryption_key(path: &Path) -> Result<PublicKey, Error> {
    let key = PrivateKey::random().map_err(|_| Error::NoRandomness)?;
    let digits = Zeroizing::new(hex::encode(&key.to_bytes()[..]));
    write_secret(path, &Zeroizing::new([PREFIX, digits.as_str()].concat()))?;
    Ok(key.public())
}

/// The key in a file.
pub fn read_encryption_key(path: &Path) -> Result<PrivateKey, Error> {
    encryption_key(&path.display().to_string(), &read_secret(path)?)
}

/// The key that a secret is. `from` says where it comes from.
pub fn encryption_key(from: &str, secret: &SecretString) -> Result<PrivateKey, Error> {
    let wrong = || {
        let what = format!("a key of encryption is {PREFIX} and 64 hexadecimal digits");
        Error::NotAKey(from.into(), what)
    };
    let digits = secret.expose_secret().strip_prefix(PREFIX).ok_or_else(wrong)?;
    let bytes = hex::decode(digits).map(Zeroizing::new).map_err(|_| wrong())?;
    PrivateKey::from_bytes(&bytes).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::AccountKey;

    #[test]
    fn a_new_key_is_read_back() {
        let folder = tempfile::tempdir().expect("there is room");
        let path = folder.path().join("key");
        let public = create_encryption_key(&path).expect("it is made");
        assert_eq!(read_encryption_key(&path).expect("it is read").public(), public);
        assert!(matches!(create_encryption_key(&path), Err(Error::Exists(_))));
    }

    #[test]
    fn no_key_is_taken_for_another() {
        let folder = tempfile::tempdir().expect("there is room");
        let (account, encryption) = (folder.path().join("one"), folder.path().join("other"));
        AccountKey::create(&account).expect("it is made");
        create_encryption_key(&encryption).expect("it is made");
        assert!(matches!(read_encryption_key(&account), Err(Error::NotAKey(..))));
        assert!(matches!(AccountKey::read(&encryption), Err(Error::NotAKey(..))));
        for wrong in ["", "x-wing:", "x-wing:00", "x-wing:zz"] {
            assert!(encryption_key("here", &SecretString::from(wrong)).is_err(), "{wrong}");
        }
    }
}
