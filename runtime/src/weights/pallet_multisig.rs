//! The weights of `pallet_multisig`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_multisig::WeightInfo for WeightInfo<T> {
    // Storage: `ParachainSystem::ValidationData` (r:1 w:0)
    // Proof: `ParachainSystem::ValidationData` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::LastRelayChainBlockNumber` (r:1 w:0)
    // Proof: `ParachainSystem::LastRelayChainBlockNumber` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // The range of component `z` is `[0, 10000]`.
    fn as_multi_threshold_1(z: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `1485`
        // Minimum execution time: 62_357_000 picoseconds.
        Weight::from_parts(87_174_309, 1485)
            // Standard error: 802
            .saturating_add(Weight::from_parts(14_028, 0).saturating_mul(z.into()))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    // Storage: `Multisig::Multisigs` (r:1 w:1)
    // Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(1169), added: 3644, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:0)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `ParachainSystem::ValidationData` (r:1 w:0)
    // Proof: `ParachainSystem::ValidationData` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::LastRelayChainBlockNumber` (r:1 w:0)
    // Proof: `ParachainSystem::LastRelayChainBlockNumber` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // The range of component `s` is `[2, 32]`.
    // The range of component `z` is `[0, 10000]`.
    fn as_multi_create(s: u32, z: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `693 + s * (11 ±0)`
        //  estimated: `4634 + s * (12 ±0)`
        // Minimum execution time: 183_645_000 picoseconds.
        Weight::from_parts(179_554_441, 4634)
            // Standard error: 127_493
            .saturating_add(Weight::from_parts(1_995_686, 0).saturating_mul(s.into()))
            // Standard error: 386
            .saturating_add(Weight::from_parts(12_749, 0).saturating_mul(z.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 12).saturating_mul(s.into()))
    }
    // Storage: `Multisig::Multisigs` (r:1 w:1)
    // Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(1169), added: 3644, mode: `MaxEncodedLen`)
    // The range of component `s` is `[3, 32]`.
    // The range of component `z` is `[0, 10000]`.
    fn as_multi_approve(s: u32, z: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `211`
        //  estimated: `4634`
        // Minimum execution time: 121_348_000 picoseconds.
        Weight::from_parts(91_034_046, 4634)
            // Standard error: 226_090
            .saturating_add(Weight::from_parts(1_716_213, 0).saturating_mul(s.into()))
            // Standard error: 664
            .saturating_add(Weight::from_parts(12_699, 0).saturating_mul(z.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    // Storage: `Multisig::Multisigs` (r:1 w:1)
    // Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(1169), added: 3644, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `s` is `[2, 32]`.
    // The range of component `z` is `[0, 10000]`.
    fn as_multi_complete(s: u32, z: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `589 + s * (32 ±0)`
        //  estimated: `4634`
        // Minimum execution time: 216_446_000 picoseconds.
        Weight::from_parts(194_196_147, 4634)
            // Standard error: 234_089
            .saturating_add(Weight::from_parts(1_508_483, 0).saturating_mul(s.into()))
            // Standard error: 709
            .saturating_add(Weight::from_parts(14_174, 0).saturating_mul(z.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Multisig::Multisigs` (r:1 w:1)
    // Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(1169), added: 3644, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:0)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `ParachainSystem::ValidationData` (r:1 w:0)
    // Proof: `ParachainSystem::ValidationData` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::LastRelayChainBlockNumber` (r:1 w:0)
    // Proof: `ParachainSystem::LastRelayChainBlockNumber` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // The range of component `s` is `[2, 32]`.
    fn approve_as_multi_create(s: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `681 + s * (12 ±0)`
        //  estimated: `4634 + s * (13 ±0)`
        // Minimum execution time: 107_211_000 picoseconds.
        Weight::from_parts(161_854_221, 4634)
            // Standard error: 255_038
            .saturating_add(Weight::from_parts(234_401, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 13).saturating_mul(s.into()))
    }
    // Storage: `Multisig::Multisigs` (r:1 w:1)
    // Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(1169), added: 3644, mode: `MaxEncodedLen`)
    // The range of component `s` is `[2, 32]`.
    fn approve_as_multi_approve(s: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `211`
        //  estimated: `4634`
        // Minimum execution time: 59_011_000 picoseconds.
        Weight::from_parts(102_808_436, 4634)
            // Standard error: 106_751
            .saturating_add(Weight::from_parts(1_322_531, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    // Storage: `Multisig::Multisigs` (r:1 w:1)
    // Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(1169), added: 3644, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `s` is `[2, 32]`.
    fn cancel_as_multi(s: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `653`
        //  estimated: `4634`
        // Minimum execution time: 89_107_000 picoseconds.
        Weight::from_parts(116_125_018, 4634)
            // Standard error: 182_144
            .saturating_add(Weight::from_parts(1_380_408, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Multisig::Multisigs` (r:1 w:1)
    // Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(1169), added: 3644, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `s` is `[2, 32]`.
    fn poke_deposit(s: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `653`
        //  estimated: `4634`
        // Minimum execution time: 91_221_000 picoseconds.
        Weight::from_parts(165_498_708, 4634)
            // Standard error: 114_582
            .saturating_add(Weight::from_parts(1_067_527, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_multisig::WeightInfo as _;
    alloc::vec![
        ("as_multi_threshold_1", 2, WeightInfo::<T>::as_multi_threshold_1(10000,)),
        ("as_multi_create", 6, WeightInfo::<T>::as_multi_create(32, 10000,)),
        ("as_multi_approve", 1, WeightInfo::<T>::as_multi_approve(32, 10000,)),
        ("as_multi_complete", 3, WeightInfo::<T>::as_multi_complete(32, 10000,)),
        ("approve_as_multi_create", 6, WeightInfo::<T>::approve_as_multi_create(32,)),
        ("approve_as_multi_approve", 1, WeightInfo::<T>::approve_as_multi_approve(32,)),
        ("cancel_as_multi", 3, WeightInfo::<T>::cancel_as_multi(32,)),
        ("poke_deposit", 3, WeightInfo::<T>::poke_deposit(32,)),
    ]
}
