//! How the pallets are configured, by concern.

mod accounts;
mod blocks;
mod collators;
mod governance;
mod patients;

pub use blocks::{
    ConsensusHook, RuntimeBlockLength, RuntimeBlockWeights, MAX_BLOCK_LENGTH, SLOT_DURATION,
};
pub use governance::{Decisions, MAX_CALL_LENGTH};
