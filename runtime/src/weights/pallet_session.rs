//! The weights of `pallet_session`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_session::WeightInfo for WeightInfo<T> {
    // Storage: `Consortium::Collators` (r:1 w:0)
    // Proof: `Consortium::Collators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
    // Storage: `Consortium::FallbackCollators` (r:1 w:0)
    // Proof: `Consortium::FallbackCollators` (`max_values`: Some(1), `max_size`: Some(289), added: 784, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:0)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Session::NextKeys` (r:1 w:1)
    // Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
    // Storage: `Session::ExternallySetKeys` (r:1 w:0)
    // Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
    // Storage: `Session::KeyOwner` (r:1 w:2)
    // Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn set_keys() -> Weight {
        // Proof size in bytes:
        //  measured:  `1029`
        //  estimated: `4494`
        // Minimum execution time: 224_893_000 picoseconds.
        Weight::from_parts(334_107_000, 4494)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Consortium::Collators` (r:1 w:0)
    // Proof: `Consortium::Collators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
    // Storage: `Consortium::FallbackCollators` (r:1 w:0)
    // Proof: `Consortium::FallbackCollators` (`max_values`: Some(1), `max_size`: Some(289), added: 784, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:0)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Session::NextKeys` (r:1 w:1)
    // Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
    // Storage: `Balances::Holds` (r:1 w:1)
    // Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    // Storage: `Balances::Account` (r:1 w:1)
    // Proof: `Balances::Account` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `Session::ExternallySetKeys` (r:1 w:0)
    // Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Session::KeyOwner` (r:0 w:1)
    // Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn purge_keys() -> Weight {
        // Proof size in bytes:
        //  measured:  `895`
        //  estimated: `4360`
        // Minimum execution time: 156_453_000 picoseconds.
        Weight::from_parts(181_822_000, 4360)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(5))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_session::WeightInfo as _;
    alloc::vec![
        ("set_keys", 6, WeightInfo::<T>::set_keys()),
        ("purge_keys", 8, WeightInfo::<T>::purge_keys()),
    ]
}
