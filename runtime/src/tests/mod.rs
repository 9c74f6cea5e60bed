//! The pallets together, in the real runtime.

mod aliases;
mod allowance;
mod chain;
mod collators;
mod costs;
mod emergencies;
mod facts;
mod genesis;
mod journey;
mod lane;
mod limits;
mod pool;
mod references;
mod replays;
mod rights;
mod storage_steps;
mod suspension;
