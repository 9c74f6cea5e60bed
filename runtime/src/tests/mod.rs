//! The pallets together, in the real runtime.

mod aliases;
mod allowance;
mod chain;
mod collators;
mod costs;
mod desks;
mod facts;
mod genesis;
mod journey;
mod lane;
mod limits;
mod pool;
mod records;
mod references;
mod replays;
mod rights;
mod storage_steps;
mod suspension;
mod trail;
