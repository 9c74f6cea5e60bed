//! The tests: one file for each call, one for what is read, one for all sequences.

mod allowance;
mod model;
mod permit_stands;
mod prune_permits;
mod reads;
mod request;
mod try_state;
