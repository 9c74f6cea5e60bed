//! What it takes to read and to write a value of the database, measured by `scripts/bench storage`.
//!
//! 2026-11-26, AMD EPYC; a chain of 1000000 keys in RocksDb, the cache of the trie off,
//! state version 1.
//! Do not edit: measure again.

use frame_support::{
    parameter_types,
    weights::{constants::WEIGHT_REF_TIME_PER_NANOS, RuntimeDbWeight},
};

parameter_types! {
    /// The Average of all values.
    ///
    /// Nanoseconds to read: median 43_682, average 49_040, standard deviation 73121.87, 99 % within 103_624.
    /// Nanoseconds to write: median 85_876, average 87_581, standard deviation 13578.87, 99 % within 115_329.
    pub const DbWeight: RuntimeDbWeight = RuntimeDbWeight {
        read: 49_040 * WEIGHT_REF_TIME_PER_NANOS,
        write: 87_581 * WEIGHT_REF_TIME_PER_NANOS,
    };
}
