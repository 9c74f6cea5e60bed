//! The pallets together, in the real runtime.

mod aliases;
mod allowance;
mod chain;
mod collators;
mod costs;
mod desks;
mod emergencies;
mod facts;
mod genesis;
mod governance;
mod journey;
mod lane;
mod limits;
mod no_root;
mod pauses;
mod pool;
mod records;
mod references;
mod replays;
mod rights;
mod storage_steps;
mod suspension;
mod trail;
mod upgrade;
mod weights;
