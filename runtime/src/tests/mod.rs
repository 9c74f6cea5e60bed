//! The pallets together, in the real runtime.

mod allowance;
mod chain;
mod genesis;
mod journey;
mod limits;
mod pool;
mod references;
mod storage_steps;
