//! The weights of `frame_system_extensions`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for WeightInfo<T> {
    fn check_genesis() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 8_326_000 picoseconds.
        Weight::from_parts(16_621_000, 0)
    }
    fn check_mortality_mortal_transaction() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 15_890_000 picoseconds.
        Weight::from_parts(31_570_000, 0)
    }
    fn check_mortality_immortal_transaction() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 15_068_000 picoseconds.
        Weight::from_parts(26_980_000, 0)
    }
    fn check_non_zero_sender() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 2_113_000 picoseconds.
        Weight::from_parts(4_258_000, 0)
    }
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn check_nonce() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `3529`
        // Minimum execution time: 23_554_000 picoseconds.
        Weight::from_parts(47_319_000, 3529)
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn check_spec_version() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 1_713_000 picoseconds.
        Weight::from_parts(3_306_000, 0)
    }
    fn check_tx_version() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 1_854_000 picoseconds.
        Weight::from_parts(3_206_000, 0)
    }
    fn check_weight() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 21_420_000 picoseconds.
        Weight::from_parts(23_204_000, 0)
    }
    fn weight_reclaim() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 13_275_000 picoseconds.
        Weight::from_parts(14_396_000, 0)
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use frame_system::ExtensionsWeightInfo as _;
    alloc::vec![
        ("check_genesis", 0, WeightInfo::<T>::check_genesis()),
        (
            "check_mortality_mortal_transaction",
            0,
            WeightInfo::<T>::check_mortality_mortal_transaction()
        ),
        (
            "check_mortality_immortal_transaction",
            0,
            WeightInfo::<T>::check_mortality_immortal_transaction()
        ),
        ("check_non_zero_sender", 0, WeightInfo::<T>::check_non_zero_sender()),
        ("check_nonce", 1, WeightInfo::<T>::check_nonce()),
        ("check_spec_version", 0, WeightInfo::<T>::check_spec_version()),
        ("check_tx_version", 0, WeightInfo::<T>::check_tx_version()),
        ("check_weight", 0, WeightInfo::<T>::check_weight()),
        ("weight_reclaim", 0, WeightInfo::<T>::weight_reclaim()),
    ]
}
