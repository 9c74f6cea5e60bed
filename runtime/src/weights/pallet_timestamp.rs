//! The weights of `pallet_timestamp`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_timestamp::WeightInfo for WeightInfo<T> {
    // Storage: `Timestamp::Now` (r:1 w:1)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Aura::CurrentSlot` (r:1 w:0)
    // Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    fn set() -> Weight {
        // Proof size in bytes:
        //  measured:  `80`
        //  estimated: `1493`
        // Minimum execution time: 24_376_000 picoseconds.
        Weight::from_parts(26_610_000, 1493)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn on_finalize() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 4_499_000 picoseconds.
        Weight::from_parts(5_530_000, 0)
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_timestamp::WeightInfo as _;
    alloc::vec![
        ("set", 2, WeightInfo::<T>::set()),
        ("on_finalize", 0, WeightInfo::<T>::on_finalize()),
    ]
}
