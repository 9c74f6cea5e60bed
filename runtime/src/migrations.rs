//! What an upgrade changes in the state, in order. A release lists its own and drops those that
//! every chain has run.

/// The migrations of this release: none, it is the first.
pub type Migrations = ();
