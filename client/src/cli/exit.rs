//! What went wrong, and the code that the program ends with.

use crate::{audit, chain, config, keys};
use std::{fmt, path::Path};

/// The codes that the program ends with. They do not change.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u8)]
pub enum Code {
    /// Done.
    Done = 0,
    /// Something that should not happen.
    Internal = 1,
    /// The command line is wrong.
    Usage = 2,
    /// What was given to read is wrong, or there is no such thing.
    Input = 3,
    /// The config file or a key is missing or wrong.
    Setup = 4,
    /// The node does not answer, or has no room now: the same may succeed later.
    Later = 5,
    /// The chain refuses.
    Refused = 6,
    /// The chain is another one, or of another version.
    OtherChain = 7,
    /// Some of it was done, some could not be.
    Partly = 8,
    /// The answer is no: access is denied, the record is not what was anchored, or the trail was
    /// rewritten.
    No = 9,
}

/// What `salus --help` says of the codes.
pub const HELP: &str = "\
Exit codes:
  0  done
  1  something that should not happen: report it
  2  the command line is wrong
  3  what was given to read is wrong, or there is no such thing
  4  the config file or a key is missing or wrong
  5  the node does not answer, or has no room now: try again later, nothing is done twice
  6  the chain refuses
  7  the chain is another one, or of another version
  8  some of it was done, some could not be: what, is told
  9  the answer is no: access is denied, the record is not what was anchored, or the trail was rewritten";

/// Why a command did not end well.
#[derive(Debug)]
pub struct Failure {
    /// The code.
    pub code: Code,
    /// What went wrong, and what to do.
    pub why: String,
}

impl Failure {
    /// What was given is wrong.
    pub fn input(why: impl fmt::Display) -> Self {
        Self { code: Code::Input, why: why.to_string() }
    }

    /// A file is wrong.
    pub fn file(path: &Path, why: impl fmt::Display) -> Self {
        Self::input(format!("{}: {why}", path.display()))
    }

    /// Config or key are wrong.
    pub fn setup(why: impl fmt::Display) -> Self {
        Self { code: Code::Setup, why: why.to_string() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.why)
    }
}

impl From<chain::Error> for Failure {
    fn from(error: chain::Error) -> Self {
        let code = match &error {
            error if error.is_temporary() => Code::Later,
            chain::Error::Refused(_) | chain::Error::Failed(_) => Code::Refused,
            chain::Error::OtherChain { .. }
            | chain::Error::Different(_)
            | chain::Error::Upgraded { .. } => Code::OtherChain,
            chain::Error::NotSecure(_) => Code::Setup,
            _ => Code::Internal,
        };
        Self { code, why: error.to_string() }
    }
}

impl From<audit::Error> for Failure {
    fn from(error: audit::Error) -> Self {
        match error {
            audit::Error::Chain(error) => error.into(),
            audit::Error::Broken(broken) => Self { code: Code::No, why: broken.to_string() },
            other => Self::input(other),
        }
    }
}

impl From<config::Error> for Failure {
    fn from(error: config::Error) -> Self {
        Self::setup(error)
    }
}

impl From<keys::Error> for Failure {
    fn from(error: keys::Error) -> Self {
        Self::setup(error)
    }
}

impl From<keys::StatementError> for Failure {
    fn from(error: keys::StatementError) -> Self {
        Self::input(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_do_not_change_and_are_told() {
        use Code::*;
        let codes = [Done, Internal, Usage, Input, Setup, Later, Refused, OtherChain, Partly, No];
        for (number, code) in codes.into_iter().enumerate() {
            assert_eq!(code as usize, number);
            assert!(HELP.contains(&format!("\n  {number}  ")), "{code:?}");
        }
        assert!(!HELP.contains("\n  10  "));
    }

    #[test]
    fn what_the_chain_says_has_its_code() {
        let code = |error: chain::Error| Failure::from(error).code;
        assert_eq!(code(chain::Error::Void), Code::Later);
        assert_eq!(code(chain::Error::Refused(chain::Refusal::Numbered(4))), Code::Later);
        assert_eq!(code(chain::Error::Refused(chain::Refusal::Numbered(1))), Code::Refused);
        assert_eq!(code(chain::Error::Different(Vec::new())), Code::OtherChain);
        assert_eq!(code(chain::Error::NotUnderstood("it".into())), Code::Internal);
    }
}
