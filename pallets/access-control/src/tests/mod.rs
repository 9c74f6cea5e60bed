//! The tests: one file for each call, one for what is read, one for all sequences.

mod acknowledge;
mod allowance;
mod answer_demand;
mod demand_leaves;
mod denials;
mod disclose;
mod dispute;
mod extend_series;
mod model;
mod open_half;
mod open_halves;
mod permit_stands;
mod post_batch;
mod prune_accounting;
mod prune_permits;
mod reads;
mod request;
mod seal_half;
mod try_state;
mod use_permit;
