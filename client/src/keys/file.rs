//! Key files.

use super::Error;
use secrecy::SecretString;
use std::{
    fs::{self, OpenOptions},
    io::{self, Read, Write},
    path::Path,
};
use zeroize::{Zeroize, Zeroizing};

/// How long a key file is at most.
const LONGEST: u64 = 4_096;

/// Writes a secret into a new file that only its owner can read.
pub fn write_secret(path: &Path, secret: &str) -> Result<(), Error> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::Exists(path.into()),
        _ => Error::File(path.into(), error),
    };
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(failed)?;
    file.write_all(secret.as_bytes())
        .and_then(|()| file.write_all(b"\n"))
        .and_then(|()| file.sync_all())
        .map_err(failed)
}

/// Reads a secret from a file that only its owner can read.
pub fn read_secret(path: &Path) -> Result<SecretString, Error> {
    let failed = |error| Error::File(path.into(), error);
    let file = fs::File::open(path).map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if file.metadata().map_err(failed)?.permissions().mode() & 0o077 != 0 {
            return Err(Error::Open(path.into()));
        }
    }
    // Room for all of it, so that no copy is left behind when it grows.
    let mut text = Zeroizing::new(String::with_capacity(LONGEST as usize));
    file.take(LONGEST).read_to_string(&mut text).map_err(failed)?;
    let secret = SecretString::from(text.trim());
    text.zeroize();
    Ok(secret)
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn a_secret_is_for_its_owner_only() {
        let folder = tempfile::tempdir().expect("there is room");
        let path = folder.path().join("key");
        write_secret(&path, "hidden").expect("it is written");
        assert_eq!(read_secret(&path).expect("it is read").expose_secret(), "hidden");
        assert!(matches!(write_secret(&path, "other"), Err(Error::Exists(_))));
        assert_eq!(read_secret(&path).expect("it is read").expose_secret(), "hidden");

        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path).expect("it is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("it is ours");
            assert!(matches!(read_secret(&path), Err(Error::Open(_))));
        }
    }
}
