//! The weights of `frame_system`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::WeightInfo for WeightInfo<T> {
    // The range of component `b` is `[0, 3932160]`.
    fn remark(b: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 12_684_000 picoseconds.
        Weight::from_parts(128_692_914, 0)
            // Standard error: 24
            .saturating_add(Weight::from_parts(660, 0).saturating_mul(b.into()))
    }
    // The range of component `b` is `[0, 3932160]`.
    fn remark_with_event(b: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 43_451_000 picoseconds.
        Weight::from_parts(45_215_000, 0)
            // Standard error: 1_598
            .saturating_add(Weight::from_parts(13_218, 0).saturating_mul(b.into()))
    }
    // Storage: UNKNOWN KEY `0x3a686561707061676573` (r:0 w:1)
    // Proof: UNKNOWN KEY `0x3a686561707061676573` (r:0 w:1)
    fn set_heap_pages() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 18_965_000 picoseconds.
        Weight::from_parts(21_190_000, 0).saturating_add(T::DbWeight::get().writes(1))
    }
    // Storage: `ParachainSystem::ValidationData` (r:1 w:0)
    // Proof: `ParachainSystem::ValidationData` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::UpgradeRestrictionSignal` (r:1 w:0)
    // Proof: `ParachainSystem::UpgradeRestrictionSignal` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::PendingValidationCode` (r:1 w:1)
    // Proof: `ParachainSystem::PendingValidationCode` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::HostConfiguration` (r:1 w:0)
    // Proof: `ParachainSystem::HostConfiguration` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::NewValidationCode` (r:0 w:1)
    // Proof: `ParachainSystem::NewValidationCode` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::DidSetValidationCode` (r:0 w:1)
    // Proof: `ParachainSystem::DidSetValidationCode` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    fn set_code() -> Weight {
        // Proof size in bytes:
        //  measured:  `51`
        //  estimated: `1536`
        // Minimum execution time: 265_855_161_000 picoseconds.
        Weight::from_parts(947_691_341_000, 1536)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Skipped::Metadata` (r:0 w:0)
    // Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    // The range of component `i` is `[0, 1000]`.
    fn set_storage(i: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 12_834_000 picoseconds.
        Weight::from_parts(13_485_000, 0)
            // Standard error: 3_564_034
            .saturating_add(Weight::from_parts(20_166_278, 0).saturating_mul(i.into()))
            .saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
    }
    // Storage: `Skipped::Metadata` (r:0 w:0)
    // Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    // The range of component `i` is `[0, 1000]`.
    fn kill_storage(i: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 20_759_000 picoseconds.
        Weight::from_parts(21_300_000, 0)
            // Standard error: 2_738_500
            .saturating_add(Weight::from_parts(15_240_940, 0).saturating_mul(i.into()))
            .saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
    }
    // Storage: `Skipped::Metadata` (r:0 w:0)
    // Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    // The range of component `p` is `[0, 1000]`.
    fn kill_prefix(p: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `67 + p * (69 ±0)`
        //  estimated: `60 + p * (70 ±0)`
        // Minimum execution time: 32_772_000 picoseconds.
        Weight::from_parts(241_343_855, 60)
            // Standard error: 221_226
            .saturating_add(Weight::from_parts(3_834_648, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
            .saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
            .saturating_add(Weight::from_parts(0, 70).saturating_mul(p.into()))
    }
    // Storage: `System::AuthorizedUpgrade` (r:0 w:1)
    // Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
    fn authorize_upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 53_861_000 picoseconds.
        Weight::from_parts(63_620_000, 0).saturating_add(T::DbWeight::get().writes(1))
    }
    // Storage: `System::AuthorizedUpgrade` (r:1 w:1)
    // Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
    // Storage: `ParachainSystem::ValidationData` (r:1 w:0)
    // Proof: `ParachainSystem::ValidationData` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::UpgradeRestrictionSignal` (r:1 w:0)
    // Proof: `ParachainSystem::UpgradeRestrictionSignal` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::PendingValidationCode` (r:1 w:1)
    // Proof: `ParachainSystem::PendingValidationCode` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::HostConfiguration` (r:1 w:0)
    // Proof: `ParachainSystem::HostConfiguration` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::NewValidationCode` (r:0 w:1)
    // Proof: `ParachainSystem::NewValidationCode` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    // Storage: `ParachainSystem::DidSetValidationCode` (r:0 w:1)
    // Proof: `ParachainSystem::DidSetValidationCode` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    fn apply_authorized_upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `73`
        //  estimated: `1558`
        // Minimum execution time: 178_045_169_000 picoseconds.
        Weight::from_parts(189_596_127_000, 1558)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use frame_system::WeightInfo as _;
    alloc::vec![
        ("remark", 0, WeightInfo::<T>::remark(3932160,)),
        ("remark_with_event", 0, WeightInfo::<T>::remark_with_event(3932160,)),
        ("set_heap_pages", 0, WeightInfo::<T>::set_heap_pages()),
        ("set_code", 4, WeightInfo::<T>::set_code()),
        ("set_storage", 0, WeightInfo::<T>::set_storage(1000,)),
        ("kill_storage", 0, WeightInfo::<T>::kill_storage(1000,)),
        ("kill_prefix", 0, WeightInfo::<T>::kill_prefix(1000,)),
        ("authorize_upgrade", 0, WeightInfo::<T>::authorize_upgrade()),
        ("apply_authorized_upgrade", 5, WeightInfo::<T>::apply_authorized_upgrade()),
    ]
}
