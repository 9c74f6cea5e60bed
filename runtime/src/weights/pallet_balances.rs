//! The weights of `pallet_balances`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_balances::WeightInfo for WeightInfo<T> {
    // Storage: `Balances::Account` (r:2 w:2)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn transfer_allow_death() -> Weight {
        // Proof size in bytes:
        //  measured:  `103`
        //  estimated: `6164`
        // Minimum execution time: 146_174_000 picoseconds.
        Weight::from_parts(281_849_000, 6164)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Balances::Account` (r:2 w:2)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn transfer_keep_alive() -> Weight {
        // Proof size in bytes:
        //  measured:  `103`
        //  estimated: `6164`
        // Minimum execution time: 120_285_000 picoseconds.
        Weight::from_parts(219_752_000, 6164)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Balances::Account` (r:1 w:1)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn force_set_balance_creating() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `3577`
        // Minimum execution time: 60_754_000 picoseconds.
        Weight::from_parts(65_543_000, 3577)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Balances::Account` (r:1 w:1)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn force_set_balance_killing() -> Weight {
        // Proof size in bytes:
        //  measured:  `140`
        //  estimated: `3577`
        // Minimum execution time: 64_732_000 picoseconds.
        Weight::from_parts(114_595_000, 3577)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Balances::Account` (r:2 w:2)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `System::Account` (r:2 w:2)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn force_transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `140`
        //  estimated: `6164`
        // Minimum execution time: 143_680_000 picoseconds.
        Weight::from_parts(283_291_000, 6164)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Balances::Account` (r:2 w:2)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn transfer_all() -> Weight {
        // Proof size in bytes:
        //  measured:  `103`
        //  estimated: `6164`
        // Minimum execution time: 151_184_000 picoseconds.
        Weight::from_parts(296_357_000, 6164)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Balances::Account` (r:1 w:1)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn force_unreserve() -> Weight {
        // Proof size in bytes:
        //  measured:  `140`
        //  estimated: `3577`
        // Minimum execution time: 56_426_000 picoseconds.
        Weight::from_parts(108_925_000, 3577)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Balances::Account` (r:1000 w:1000)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `System::Account` (r:1000 w:1000)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // The range of component `u` is `[1, 1000]`.
    fn upgrade_accounts(u: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + u * (155 ±0)`
        //  estimated: `990 + u * (2587 ±0)`
        // Minimum execution time: 101_500_000 picoseconds.
        Weight::from_parts(5_594_699_027, 990)
            // Standard error: 2_955_659
            .saturating_add(Weight::from_parts(67_509_351, 0).saturating_mul(u.into()))
            .saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(u.into())))
            .saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(u.into())))
            .saturating_add(Weight::from_parts(0, 2587).saturating_mul(u.into()))
    }
    fn force_adjust_total_issuance() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Minimum execution time: 24_406_000 picoseconds.
        Weight::from_parts(35_337_000, 0)
    }
    // Storage: `Balances::Account` (r:1 w:1)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    fn burn_allow_death() -> Weight {
        // Proof size in bytes:
        //  measured:  `103`
        //  estimated: `3577`
        // Minimum execution time: 86_953_000 picoseconds.
        Weight::from_parts(92_063_000, 3577)
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    // Storage: `Balances::Account` (r:1 w:1)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    fn burn_keep_alive() -> Weight {
        // Proof size in bytes:
        //  measured:  `103`
        //  estimated: `3577`
        // Minimum execution time: 68_598_000 picoseconds.
        Weight::from_parts(95_069_000, 3577)
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_balances::WeightInfo as _;
    alloc::vec![
        ("transfer_allow_death", 3, WeightInfo::<T>::transfer_allow_death()),
        ("transfer_keep_alive", 3, WeightInfo::<T>::transfer_keep_alive()),
        ("force_set_balance_creating", 2, WeightInfo::<T>::force_set_balance_creating()),
        ("force_set_balance_killing", 2, WeightInfo::<T>::force_set_balance_killing()),
        ("force_transfer", 4, WeightInfo::<T>::force_transfer()),
        ("transfer_all", 3, WeightInfo::<T>::transfer_all()),
        ("force_unreserve", 2, WeightInfo::<T>::force_unreserve()),
        ("upgrade_accounts", 0, WeightInfo::<T>::upgrade_accounts(1000,)),
        ("force_adjust_total_issuance", 0, WeightInfo::<T>::force_adjust_total_issuance()),
        ("burn_allow_death", 1, WeightInfo::<T>::burn_allow_death()),
        ("burn_keep_alive", 1, WeightInfo::<T>::burn_keep_alive()),
    ]
}
