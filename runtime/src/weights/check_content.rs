//! The weights of `check_content`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo<T> {
    pub fn plain() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 3_576_000 picoseconds.
        Weight::from_parts(4_098_000, 0)
    }
    pub fn together() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 15_820_000 picoseconds.
        Weight::from_parts(23_764_000, 0)
    }
    // Storage: `Proxy::Proxies` (r:1 w:0)
    // Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(649), added: 3124, mode: `MaxEncodedLen`)
    pub fn acting_for() -> Weight {
        // Proof size in bytes:
        //  measured:  `719`
        //  estimated: `4114`
        // Minimum execution time: 21_360_000 picoseconds.
        Weight::from_parts(38_833_000, 4114).saturating_add(T::DbWeight::get().reads(1))
    }
    // Storage: `Consortium::OrganisationsByController` (r:1 w:0)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::OrganisationsByVotingAccount` (r:1 w:0)
    // Proof: `Consortium::OrganisationsByVotingAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:0)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    pub fn proposing() -> Weight {
        // Proof size in bytes:
        //  measured:  `525`
        //  estimated: `3552`
        // Minimum execution time: 43_672_000 picoseconds.
        Weight::from_parts(74_430_000, 3552).saturating_add(T::DbWeight::get().reads(3))
    }
    // Storage: `System::AuthorizedUpgrade` (r:1 w:0)
    // Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
    // The range of component `b` is `[0, 5242880]`.
    pub fn upgrade(b: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `22`
        //  estimated: `1518`
        // Minimum execution time: 23_034_000 picoseconds.
        Weight::from_parts(23_795_000, 1518)
            // Standard error: 10
            .saturating_add(Weight::from_parts(1_655, 0).saturating_mul(b.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    alloc::vec![
        ("plain", 0, WeightInfo::<T>::plain()),
        ("together", 0, WeightInfo::<T>::together()),
        ("acting_for", 1, WeightInfo::<T>::acting_for()),
        ("proposing", 3, WeightInfo::<T>::proposing()),
        ("upgrade", 1, WeightInfo::<T>::upgrade(5242880,)),
    ]
}
