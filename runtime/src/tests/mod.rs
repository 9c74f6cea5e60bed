//! The pallets together, in the real runtime.

mod chain;
mod collators;
mod costs;
mod facts;
mod genesis;
mod journey;
mod limits;
mod pool;
mod references;
mod replays;
mod suspension;
