//! What is wrong with a members file, and where.

use std::{cell::RefCell, fmt, ops::Range};

/// One thing that is wrong with the file.
#[derive(Clone, Debug, Eq, PartialEq, Ord, PartialOrd)]
pub struct Issue {
    /// Its line, from 1.
    pub line: usize,
    /// What it is about, such as `organisation[1].lei`; empty where it is about the text.
    pub element: String,
    /// What is wrong.
    pub problem: Problem,
}

impl fmt::Display for Issue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}: ", self.line)?;
        if !self.element.is_empty() {
            write!(formatter, "{}: ", self.element)?;
        }
        write!(formatter, "{}", self.problem)
    }
}

/// Everything that is wrong with a file.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub struct Refusal {
    /// Each thing, by line. Never empty.
    pub issues: Vec<Issue>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, issue) in self.issues.iter().enumerate() {
            write!(formatter, "{}{issue}", if place == 0 { "" } else { "\n" })?;
        }
        Ok(())
    }
}

/// What can be wrong.
#[derive(Clone, Debug, Eq, PartialEq, Ord, PartialOrd, thiserror::Error)]
pub enum Problem {
    /// The text is no TOML.
    #[error("this is no TOML: {0}")]
    NotToml(String),
    /// It must be there.
    #[error("it is missing")]
    Missing,
    /// No such thing can be said here.
    #[error("nothing of this name can be said here")]
    Unknown,
    /// The value is of another type.
    #[error("this is no {0}")]
    WrongType(&'static str),
    /// The text is empty.
    #[error("it is empty")]
    Empty,
    /// The text is too long.
    #[error("it has {0} bytes; there may be {1}")]
    TooLong(usize, usize),
    /// The number cannot be this one.
    #[error("it must be a number from {0} to {1}")]
    OutOfRange(u64, u64),
    /// It is none of the values that there are.
    #[error("it must be one of: {0}")]
    NotOneOf(String),
    /// It is no id of a chain.
    #[error("an id is made of lower-case letters, digits, '_' and '-'")]
    NotAnId,
    /// It is no country.
    #[error("this is no country by its two capital letters (ISO 3166-1)")]
    NotACountry,
    /// It is no Legal Entity Identifier.
    #[error(
        "this is no LEI: 20 capital letters and digits, the last two check digits (ISO 17442)"
    )]
    NotALei,
    /// It is no account.
    #[error("this is no account: its SS58 address, or 0x and 64 hexadecimal digits")]
    NotAnAccount,
    /// It is no address of a node.
    #[error("this is no address of a node: it reads /dns/NAME/tcp/PORT/p2p/PEER or begins with /ip4 or /ip6")]
    NotABootNode,
    /// Another line says the same, which only one may.
    #[error("line {0} has the same")]
    Taken(usize),
    /// No organisation has this LEI.
    #[error("no organisation of this file has this LEI")]
    UnknownOrganisation,
    /// There are too few.
    #[error("there are {0}; there must be at least {1}")]
    TooFew(usize, usize),
    /// There are too many.
    #[error("there are {0}; there may be {1}")]
    TooMany(usize, usize),
    /// Everybody knows this key.
    #[error("this is a key of test networks, which everybody has: a live network cannot have it")]
    WellKnownKey,
}

/// Collects what is wrong while a text is read.
pub(super) struct Issues<'t> {
    text: &'t str,
    found: RefCell<Vec<Issue>>,
}

impl<'t> Issues<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, found: RefCell::default() }
    }

    /// The line that the text's byte is in.
    pub(super) fn line(&self, span: &Range<usize>) -> usize {
        let before = self.text.as_bytes().iter().take(span.start);
        1 + before.filter(|byte| **byte == b'\n').count()
    }

    pub(super) fn add(&self, span: &Range<usize>, element: impl Into<String>, problem: Problem) {
        let issue = Issue { line: self.line(span), element: element.into(), problem };
        self.found.borrow_mut().push(issue);
    }

    pub(super) fn into_refusal(self) -> Option<Refusal> {
        let mut issues = self.found.into_inner();
        issues.sort();
        issues.dedup();
        (!issues.is_empty()).then_some(Refusal { issues })
    }
}
