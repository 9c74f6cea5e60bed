//! The tests: one file for each call, one for what is read, one for all sequences.

mod allowance;
mod break_glass;
mod emergencies;
mod emergency_reads;
mod emergency_steps;
mod file_justification;
mod model;
mod permit_stands;
mod post_emergency;
mod prune_emergencies;
mod prune_permits;
mod reads;
mod request;
mod restore_break_glass;
mod review;
mod set_standing_refusals;
mod try_state;
