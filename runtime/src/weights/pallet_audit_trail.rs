//! The weights of `pallet_audit_trail`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_audit_trail::WeightInfo for WeightInfo<T> {
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn append() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `1493`
        // Minimum execution time: 67_166_000 picoseconds.
        Weight::from_parts(78_167_000, 1493)
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    // Storage: `AuditTrail::Retention` (r:1 w:1)
    // Proof: `AuditTrail::Retention` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_retention() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `1493`
        // Minimum execution time: 59_872_000 picoseconds.
        Weight::from_parts(89_338_000, 1493)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Retention` (r:1 w:0)
    // Proof: `AuditTrail::Retention` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Pruned` (r:1 w:1)
    // Proof: `AuditTrail::Pruned` (`max_values`: Some(1), `max_size`: Some(1545), added: 2040, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:128 w:128)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 128]`.
    fn prune(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `249 + n * (78 ±0)`
        //  estimated: `3030 + n * (2634 ±0)`
        // Minimum execution time: 174_408_000 picoseconds.
        Weight::from_parts(179_968_000, 3030)
            // Standard error: 772_833
            .saturating_add(Weight::from_parts(29_673_989, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2634).saturating_mul(n.into()))
    }
    fn on_finalize() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 46_547_000 picoseconds.
        Weight::from_parts(49_753_000, 0)
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_audit_trail::WeightInfo as _;
    alloc::vec![
        ("append", 1, WeightInfo::<T>::append()),
        ("set_retention", 2, WeightInfo::<T>::set_retention()),
        ("prune", 3, WeightInfo::<T>::prune(128,)),
        ("on_finalize", 0, WeightInfo::<T>::on_finalize()),
    ]
}
