//! The weights of `pallet_utility`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
    // The range of component `c` is `[0, 1000]`.
    fn batch(c: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 21_411_000 picoseconds.
        Weight::from_parts(22_472_000, 0)
            // Standard error: 205_126
            .saturating_add(Weight::from_parts(15_961_414, 0).saturating_mul(c.into()))
    }
    fn as_derivative() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 22_332_000 picoseconds.
        Weight::from_parts(40_967_000, 0)
    }
    // The range of component `c` is `[0, 1000]`.
    fn batch_all(c: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 21_540_000 picoseconds.
        Weight::from_parts(23_634_000, 0)
            // Standard error: 86_124
            .saturating_add(Weight::from_parts(18_357_759, 0).saturating_mul(c.into()))
    }
    fn dispatch_as() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 28_954_000 picoseconds.
        Weight::from_parts(53_100_000, 0)
    }
    // The range of component `c` is `[0, 1000]`.
    fn force_batch(c: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 37_681_000 picoseconds.
        Weight::from_parts(141_869_354, 0)
            // Standard error: 101_288
            .saturating_add(Weight::from_parts(17_443_578, 0).saturating_mul(c.into()))
    }
    fn dispatch_as_fallible() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 28_743_000 picoseconds.
        Weight::from_parts(31_570_000, 0)
    }
    fn if_else() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 34_464_000 picoseconds.
        Weight::from_parts(37_460_000, 0)
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_utility::WeightInfo as _;
    alloc::vec![
        ("batch", 0, WeightInfo::<T>::batch(1000,)),
        ("as_derivative", 0, WeightInfo::<T>::as_derivative()),
        ("batch_all", 0, WeightInfo::<T>::batch_all(1000,)),
        ("dispatch_as", 0, WeightInfo::<T>::dispatch_as()),
        ("force_batch", 0, WeightInfo::<T>::force_batch(1000,)),
        ("dispatch_as_fallible", 0, WeightInfo::<T>::dispatch_as_fallible()),
        ("if_else", 0, WeightInfo::<T>::if_else()),
    ]
}
