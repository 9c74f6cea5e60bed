//! The pallets together, in the real runtime.

mod chain;
mod genesis;
mod journey;
mod lane;
mod limits;
mod pool;
mod references;
mod rights;
