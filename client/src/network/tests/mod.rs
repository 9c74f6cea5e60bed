mod command;
mod examples;
mod refusals;

use super::{read, Network, Problem};

/// The members of the local network.
pub(super) const LOCAL: &str = include_str!("../../../../chain-specs/examples/local.toml");

/// The file as it is, with one text in place of another, which must be in it.
fn with(old: &str, new: &str) -> String {
    assert!(LOCAL.contains(old), "{old:?} is not in the file");
    LOCAL.replacen(old, new, 1)
}

/// What is wrong with a file: line, element, problem.
fn issues(text: &str) -> Vec<(usize, String, Problem)> {
    let refusal = read(text).expect_err("refused");
    refusal.issues.into_iter().map(|it| (it.line, it.element, it.problem)).collect()
}

/// The line, from 1, that this text begins in.
fn line_of(text: &str, part: &str) -> usize {
    let place = text.find(part).unwrap_or_else(|| panic!("{part:?} is not in the text"));
    1 + text[..place].matches('\n').count()
}

/// The network of a file that is as it should be.
fn network(text: &str) -> Network {
    read(text).unwrap_or_else(|refusal| panic!("{refusal}"))
}
