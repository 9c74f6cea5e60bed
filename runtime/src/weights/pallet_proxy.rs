//! The weights of `pallet_proxy`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_proxy::WeightInfo for WeightInfo<T> {
    // Storage: `Proxy::Proxies` (r:1 w:0)
    // Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(649), added: 3124, mode: `MaxEncodedLen`)
    // The range of component `p` is `[1, 15]`.
    fn proxy(p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `127 + p * (37 ±0)`
        //  estimated: `4114`
        // Minimum execution time: 51_737_000 picoseconds.
        Weight::from_parts(59_476_830, 4114)
            // Standard error: 169_957
            .saturating_add(Weight::from_parts(1_159_579, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    // Storage: `Proxy::Proxies` (r:1 w:0)
    // Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(649), added: 3124, mode: `MaxEncodedLen`)
    // Storage: `ParachainSystem::ValidationData` (r:1 w:0)
    // Proof: `ParachainSystem::ValidationData` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::LastRelayChainBlockNumber` (r:1 w:0)
    // Proof: `ParachainSystem::LastRelayChainBlockNumber` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `Proxy::Announcements` (r:1 w:1)
    // Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(1145), added: 3620, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `a` is `[0, 15]`.
    // The range of component `p` is `[1, 15]`.
    fn proxy_announced(a: u32, p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `827 + a * (68 ±0) + p * (37 ±0)`
        //  estimated: `4610 + a * (68 ±0) + p * (37 ±0)`
        // Minimum execution time: 118_182_000 picoseconds.
        Weight::from_parts(173_848_578, 4610)
            // Standard error: 547_411
            .saturating_add(Weight::from_parts(398_072, 0).saturating_mul(a.into()))
            // Standard error: 584_351
            .saturating_add(Weight::from_parts(1_930_120, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 68).saturating_mul(a.into()))
            .saturating_add(Weight::from_parts(0, 37).saturating_mul(p.into()))
    }
    // Storage: `Proxy::Announcements` (r:1 w:1)
    // Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(1145), added: 3620, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `a` is `[0, 15]`.
    // The range of component `p` is `[1, 15]`.
    fn remove_announcement(a: u32, _p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `742 + a * (68 ±0)`
        //  estimated: `4610`
        // Minimum execution time: 111_890_000 picoseconds.
        Weight::from_parts(158_581_227, 4610)
            // Standard error: 318_280
            .saturating_add(Weight::from_parts(526_607, 0).saturating_mul(a.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Proxy::Announcements` (r:1 w:1)
    // Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(1145), added: 3620, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `a` is `[0, 15]`.
    // The range of component `p` is `[1, 15]`.
    fn reject_announcement(a: u32, p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `742 + a * (68 ±0)`
        //  estimated: `4610`
        // Minimum execution time: 88_145_000 picoseconds.
        Weight::from_parts(118_021_570, 4610)
            // Standard error: 372_646
            .saturating_add(Weight::from_parts(1_680_580, 0).saturating_mul(a.into()))
            // Standard error: 397_842
            .saturating_add(Weight::from_parts(1_257_071, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Proxy::Proxies` (r:1 w:0)
    // Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(649), added: 3124, mode: `MaxEncodedLen`)
    // Storage: `ParachainSystem::ValidationData` (r:1 w:0)
    // Proof: `ParachainSystem::ValidationData` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::LastRelayChainBlockNumber` (r:1 w:0)
    // Proof: `ParachainSystem::LastRelayChainBlockNumber` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `Proxy::Announcements` (r:1 w:1)
    // Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(1145), added: 3620, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:0)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // The range of component `a` is `[0, 15]`.
    // The range of component `p` is `[1, 15]`.
    fn announce(a: u32, p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `1043 + a * (68 ±0) + p * (37 ±0)`
        //  estimated: `4610 + a * (72 ±1) + p * (38 ±1)`
        // Minimum execution time: 154_370_000 picoseconds.
        Weight::from_parts(232_150_988, 4610)
            // Standard error: 597_661
            .saturating_add(Weight::from_parts(1_099_049, 0).saturating_mul(a.into()))
            // Standard error: 638_071
            .saturating_add(Weight::from_parts(664_021, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 72).saturating_mul(a.into()))
            .saturating_add(Weight::from_parts(0, 38).saturating_mul(p.into()))
    }
    // Storage: `Proxy::Proxies` (r:1 w:1)
    // Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(649), added: 3124, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:0)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // The range of component `p` is `[1, 15]`.
    fn add_proxy(p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `822 + p * (37 ±0)`
        //  estimated: `4114`
        // Minimum execution time: 103_785_000 picoseconds.
        Weight::from_parts(178_636_266, 4114)
            // Standard error: 171_660
            .saturating_add(Weight::from_parts(807_199, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Proxy::Proxies` (r:1 w:1)
    // Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(649), added: 3124, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `p` is `[1, 15]`.
    fn remove_proxy(p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `569 + p * (37 ±0)`
        //  estimated: `4114`
        // Minimum execution time: 107_402_000 picoseconds.
        Weight::from_parts(144_964_777, 4114)
            // Standard error: 135_860
            .saturating_add(Weight::from_parts(1_423_589, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Proxy::Proxies` (r:1 w:1)
    // Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(649), added: 3124, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `p` is `[1, 15]`.
    fn remove_proxies(p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `569 + p * (37 ±0)`
        //  estimated: `4114`
        // Minimum execution time: 75_711_000 picoseconds.
        Weight::from_parts(78_599_264, 4114)
            // Standard error: 215_493
            .saturating_add(Weight::from_parts(6_152_548, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `ParachainSystem::ValidationData` (r:1 w:0)
    // Proof: `ParachainSystem::ValidationData` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::LastRelayChainBlockNumber` (r:1 w:0)
    // Proof: `ParachainSystem::LastRelayChainBlockNumber` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `Proxy::Proxies` (r:1 w:1)
    // Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(649), added: 3124, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:0)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // The range of component `p` is `[1, 15]`.
    fn create_pure(p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `834`
        //  estimated: `4114`
        // Minimum execution time: 111_730_000 picoseconds.
        Weight::from_parts(123_473_710, 4114)
            // Standard error: 137_626
            .saturating_add(Weight::from_parts(30_773, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Proxy::Proxies` (r:1 w:1)
    // Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(649), added: 3124, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `p` is `[0, 14]`.
    fn kill_pure(p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `643 + p * (37 ±0)`
        //  estimated: `4114`
        // Minimum execution time: 76_473_000 picoseconds.
        Weight::from_parts(91_042_551, 4114)
            // Standard error: 141_391
            .saturating_add(Weight::from_parts(311_072, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Proxy::Proxies` (r:1 w:1)
    // Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(649), added: 3124, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Deposits` (r:1 w:1)
    // Proof: `Consortium::Deposits` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Proxy::Announcements` (r:1 w:1)
    // Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(1145), added: 3620, mode: `MaxEncodedLen`)
    fn poke_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `829`
        //  estimated: `4610`
        // Minimum execution time: 110_839_000 picoseconds.
        Weight::from_parts(119_845_000, 4610)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_proxy::WeightInfo as _;
    alloc::vec![
        ("proxy", 1, WeightInfo::<T>::proxy(15,)),
        ("proxy_announced", 6, WeightInfo::<T>::proxy_announced(15, 15,)),
        ("remove_announcement", 3, WeightInfo::<T>::remove_announcement(15, 15,)),
        ("reject_announcement", 3, WeightInfo::<T>::reject_announcement(15, 15,)),
        ("announce", 7, WeightInfo::<T>::announce(15, 15,)),
        ("add_proxy", 4, WeightInfo::<T>::add_proxy(15,)),
        ("remove_proxy", 3, WeightInfo::<T>::remove_proxy(15,)),
        ("remove_proxies", 3, WeightInfo::<T>::remove_proxies(15,)),
        ("create_pure", 6, WeightInfo::<T>::create_pure(15,)),
        ("kill_pure", 3, WeightInfo::<T>::kill_pure(14,)),
        ("poke_deposit", 4, WeightInfo::<T>::poke_deposit()),
    ]
}
