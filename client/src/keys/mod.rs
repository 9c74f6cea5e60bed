//! Keys: of accounts, which sign, and of encryption, which open.
//!
//! A key lies in a file that only its owner can read, or comes from the environment. It is no argument of
//! a command, where everybody on the machine would see it, and is overwritten in memory when it is dropped.

mod account;
mod encryption;
mod file;
mod statement;

pub use account::AccountKey;
pub use encryption::{create_encryption_key, encryption_key, read_encryption_key};
pub use file::{read_secret, write_secret};
pub use statement::{Kind, Statement, StatementError};

use std::{io, path::PathBuf};

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be read or written.
    #[error("the key file {0}: {1}")]
    File(PathBuf, io::Error),
    /// There is a file already.
    #[error("{0} is there already, and no key is ever overwritten; choose another name, or move it away")]
    Exists(PathBuf),
    /// Others can read it.
    #[error("others can read the key file {0}; if nobody did, `chmod 600` it, otherwise replace the key")]
    Open(PathBuf),
    /// It is no key.
    #[error("{0} holds no key: {1}")]
    NotAKey(String, String),
    /// The operating system gives no random bytes.
    #[error("the operating system gives no random bytes")]
    NoRandomness,
}
