//! The weights of `cumulus_pallet_parachain_system`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> cumulus_pallet_parachain_system::WeightInfo for WeightInfo<T> {
    // Storage: `ParachainSystem::LastDmqMqcHead` (r:1 w:1)
    // Proof: `ParachainSystem::LastDmqMqcHead` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::LastProcessedDownwardMessage` (r:0 w:1)
    // Proof: `ParachainSystem::LastProcessedDownwardMessage` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::ProcessedDownwardMessages` (r:0 w:1)
    // Proof: `ParachainSystem::ProcessedDownwardMessages` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // The range of component `n` is `[0, 1000]`.
    fn enqueue_inbound_downward_messages(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `1485`
        // Minimum execution time: 7_394_000 picoseconds.
        Weight::from_parts(42_166_580, 1485)
            // Standard error: 12_498
            .saturating_add(Weight::from_parts(7_677_998, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    fn block_weight_tx_extension_max_weight() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 32_411_000 picoseconds.
        Weight::from_parts(48_581_000, 0)
    }
    fn block_weight_tx_extension_stays_fraction_of_core() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 29_886_000 picoseconds.
        Weight::from_parts(31_830_000, 0)
    }
    fn block_weight_tx_extension_full_core() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 15_379_000 picoseconds.
        Weight::from_parts(26_650_000, 0)
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use cumulus_pallet_parachain_system::WeightInfo as _;
    alloc::vec![
        (
            "enqueue_inbound_downward_messages",
            1,
            WeightInfo::<T>::enqueue_inbound_downward_messages(1000,)
        ),
        (
            "block_weight_tx_extension_max_weight",
            0,
            WeightInfo::<T>::block_weight_tx_extension_max_weight()
        ),
        (
            "block_weight_tx_extension_stays_fraction_of_core",
            0,
            WeightInfo::<T>::block_weight_tx_extension_stays_fraction_of_core()
        ),
        (
            "block_weight_tx_extension_full_core",
            0,
            WeightInfo::<T>::block_weight_tx_extension_full_core()
        ),
    ]
}
