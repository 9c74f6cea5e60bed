//! The weights of `pallet_consortium`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_consortium::WeightInfo for WeightInfo<T> {
    // Storage: `Consortium::OrganisationsByLei` (r:1 w:1)
    // Proof: `Consortium::OrganisationsByLei` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    // Storage: `Consortium::OrganisationsByController` (r:1 w:1)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::NextOrganisationId` (r:1 w:1)
    // Proof: `Consortium::NextOrganisationId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `Consortium::VotingMembers` (r:1 w:1)
    // Proof: `Consortium::VotingMembers` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:0 w:1)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:0 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn admit() -> Weight {
        // Proof size in bytes:
        //  measured:  `1228`
        //  estimated: `3578`
        // Minimum execution time: 133_481_000 picoseconds.
        Weight::from_parts(161_233_000, 3578)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(8))
    }
    // Storage: `Consortium::Organisations` (r:1 w:1)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::VotingMembers` (r:1 w:1)
    // Proof: `Consortium::VotingMembers` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Suspensions` (r:0 w:1)
    // Proof: `Consortium::Suspensions` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn suspend() -> Weight {
        // Proof size in bytes:
        //  measured:  `607`
        //  estimated: `3640`
        // Minimum execution time: 91_102_000 picoseconds.
        Weight::from_parts(98_755_000, 3640)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Consortium::Organisations` (r:1 w:1)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::VotingMembers` (r:1 w:1)
    // Proof: `Consortium::VotingMembers` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Suspensions` (r:0 w:1)
    // Proof: `Consortium::Suspensions` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn reinstate() -> Weight {
        // Proof size in bytes:
        //  measured:  `640`
        //  estimated: `3640`
        // Minimum execution time: 92_113_000 picoseconds.
        Weight::from_parts(97_563_000, 3640)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn vouch() -> Weight {
        // Proof size in bytes:
        //  measured:  `1603`
        //  estimated: `3640`
        // Minimum execution time: 137_068_000 picoseconds.
        Weight::from_parts(167_134_000, 3640)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn revoke_credential() -> Weight {
        // Proof size in bytes:
        //  measured:  `1539`
        //  estimated: `3640`
        // Minimum execution time: 130_444_000 picoseconds.
        Weight::from_parts(152_727_000, 3640)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Consortium::Organisations` (r:1 w:1)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Collators` (r:1 w:1)
    // Proof: `Consortium::Collators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
    // Storage: `Consortium::FallbackCollators` (r:1 w:0)
    // Proof: `Consortium::FallbackCollators` (`max_values`: Some(1), `max_size`: Some(289), added: 784, mode: `MaxEncodedLen`)
    // Storage: `Session::NextKeys` (r:1 w:0)
    // Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
    // Storage: `System::Account` (r:2 w:2)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:2 w:2)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:0)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn name_collator() -> Weight {
        // Proof size in bytes:
        //  measured:  `6331`
        //  estimated: `9796`
        // Minimum execution time: 283_352_000 picoseconds.
        Weight::from_parts(346_581_000, 9796)
            .saturating_add(T::DbWeight::get().reads(10))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    // Storage: `Consortium::Organisations` (r:1 w:1)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::FallbackCollators` (r:1 w:0)
    // Proof: `Consortium::FallbackCollators` (`max_values`: Some(1), `max_size`: Some(289), added: 784, mode: `MaxEncodedLen`)
    // Storage: `Consortium::VotingMembers` (r:1 w:1)
    // Proof: `Consortium::VotingMembers` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:3 w:3)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::VotingAccounts` (r:1 w:1)
    // Proof: `Consortium::VotingAccounts` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Collators` (r:1 w:1)
    // Proof: `Consortium::Collators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
    // Storage: `Session::NextKeys` (r:1 w:0)
    // Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::OrganisationsByVotingAccount` (r:0 w:1)
    // Proof: `Consortium::OrganisationsByVotingAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::OrganisationsByController` (r:0 w:1)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Suspensions` (r:0 w:1)
    // Proof: `Consortium::Suspensions` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
    // Storage: `Consortium::EmergencyReserves` (r:0 w:1)
    // Proof: `Consortium::EmergencyReserves` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:0 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `5604`
        //  estimated: `9069`
        // Minimum execution time: 309_551_000 picoseconds.
        Weight::from_parts(364_464_000, 9069)
            .saturating_add(T::DbWeight::get().reads(11))
            .saturating_add(T::DbWeight::get().writes(14))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:64 w:64)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:64 w:64)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 64]`.
    fn release_credentials(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `1173 + n * (180 ±0)`
        //  estimated: `3640 + n * (2588 ±0)`
        // Minimum execution time: 136_145_000 picoseconds.
        Weight::from_parts(167_982_995, 3640)
            // Standard error: 248_616
            .saturating_add(Weight::from_parts(31_815_910, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2588).saturating_mul(n.into()))
    }
    // Storage: `Consortium::Organisations` (r:1 w:1)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn release_seat() -> Weight {
        // Proof size in bytes:
        //  measured:  `1305`
        //  estimated: `3640`
        // Minimum execution time: 114_846_000 picoseconds.
        Weight::from_parts(124_223_000, 3640)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn suspend_credential() -> Weight {
        // Proof size in bytes:
        //  measured:  `631`
        //  estimated: `3640`
        // Minimum execution time: 87_394_000 picoseconds.
        Weight::from_parts(109_085_000, 3640)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn reinstate_credential() -> Weight {
        // Proof size in bytes:
        //  measured:  `631`
        //  estimated: `3640`
        // Minimum execution time: 87_595_000 picoseconds.
        Weight::from_parts(147_917_000, 3640)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn renew_credential() -> Weight {
        // Proof size in bytes:
        //  measured:  `631`
        //  estimated: `3640`
        // Minimum execution time: 88_486_000 picoseconds.
        Weight::from_parts(95_319_000, 3640)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Consortium::Organisations` (r:1 w:1)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `System::BlockHash` (r:1 w:0)
    // Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `Consortium::UsedPayloads` (r:1 w:1)
    // Proof: `Consortium::UsedPayloads` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `Consortium::OrganisationsByController` (r:1 w:2)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:2 w:2)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn rotate_controller() -> Weight {
        // Proof size in bytes:
        //  measured:  `1964`
        //  estimated: `6166`
        // Minimum execution time: 310_844_000 picoseconds.
        Weight::from_parts(383_230_000, 6166)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(8))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::UsedPayloads` (r:64 w:64)
    // Proof: `Consortium::UsedPayloads` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:64 w:64)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 64]`.
    fn prune_payloads(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `421 + n * (96 ±0)`
        //  estimated: `1493 + n * (2562 ±0)`
        // Minimum execution time: 103_615_000 picoseconds.
        Weight::from_parts(245_819_384, 1493)
            // Standard error: 1_862_975
            .saturating_add(Weight::from_parts(23_867_860, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2562).saturating_mul(n.into()))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::KeyVersions` (r:1 w:1)
    // Proof: `Consortium::KeyVersions` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
    // Storage: `Consortium::EncryptionKeys` (r:1 w:2)
    // Proof: `Consortium::EncryptionKeys` (`max_values`: None, `max_size`: Some(1283), added: 3758, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_encryption_key() -> Weight {
        // Proof size in bytes:
        //  measured:  `2178`
        //  estimated: `4748`
        // Minimum execution time: 141_496_000 picoseconds.
        Weight::from_parts(167_755_000, 4748)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Consortium::KeyVersions` (r:1 w:1)
    // Proof: `Consortium::KeyVersions` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::EncryptionKeys` (r:0 w:4)
    // Proof: `Consortium::EncryptionKeys` (`max_values`: None, `max_size`: Some(1283), added: 3758, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 4]`.
    fn release_encryption_keys(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `723`
        //  estimated: `3640`
        // Minimum execution time: 112_792_000 picoseconds.
        Weight::from_parts(113_730_515, 3640)
            // Standard error: 323_108
            .saturating_add(Weight::from_parts(5_911_755, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_quota() -> Weight {
        // Proof size in bytes:
        //  measured:  `607`
        //  estimated: `3640`
        // Minimum execution time: 85_531_000 picoseconds.
        Weight::from_parts(107_021_000, 3640)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Collators` (r:1 w:1)
    // Proof: `Consortium::Collators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn resume_seat() -> Weight {
        // Proof size in bytes:
        //  measured:  `3650`
        //  estimated: `3855`
        // Minimum execution time: 195_918_000 picoseconds.
        Weight::from_parts(242_375_000, 3855)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Consortium::FallbackCollators` (r:1 w:1)
    // Proof: `Consortium::FallbackCollators` (`max_values`: Some(1), `max_size`: Some(289), added: 784, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Collators` (r:1 w:0)
    // Proof: `Consortium::Collators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:8 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:16 w:16)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Session::NextKeys` (r:8 w:0)
    // Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
    // Storage: `System::Account` (r:16 w:16)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:8 w:8)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_fallback_collators() -> Weight {
        // Proof size in bytes:
        //  measured:  `14974`
        //  estimated: `42398`
        // Minimum execution time: 2_005_004_000 picoseconds.
        Weight::from_parts(2_096_797_000, 42398)
            .saturating_add(T::DbWeight::get().reads(59))
            .saturating_add(T::DbWeight::get().writes(42))
    }
    // Storage: `Aura::Authorities` (r:1 w:0)
    // Proof: `Aura::Authorities` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Authored` (r:1 w:1)
    // Proof: `Consortium::Authored` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
    fn note_author() -> Weight {
        // Proof size in bytes:
        //  measured:  `426`
        //  estimated: `3535`
        // Minimum execution time: 27_512_000 picoseconds.
        Weight::from_parts(44_193_000, 3535)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_allowance() -> Weight {
        // Proof size in bytes:
        //  measured:  `607`
        //  estimated: `3640`
        // Minimum execution time: 84_198_000 picoseconds.
        Weight::from_parts(140_884_000, 3640)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `System::Account` (r:1 w:1)
    // Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Aliases` (r:1 w:1)
    // Proof: `Consortium::Aliases` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
    // Storage: `Consortium::KeyVersions` (r:1 w:0)
    // Proof: `Consortium::KeyVersions` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:0 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn vouch_alias() -> Weight {
        // Proof size in bytes:
        //  measured:  `919`
        //  estimated: `3640`
        // Minimum execution time: 158_908_000 picoseconds.
        Weight::from_parts(272_672_000, 3640)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Aliases` (r:1 w:1)
    // Proof: `Consortium::Aliases` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
    // Storage: `System::BlockHash` (r:1 w:0)
    // Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:2 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn open_alias() -> Weight {
        // Proof size in bytes:
        //  measured:  `1799`
        //  estimated: `6132`
        // Minimum execution time: 182_993_000 picoseconds.
        Weight::from_parts(324_950_000, 6132)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Aliases` (r:64 w:64)
    // Proof: `Consortium::Aliases` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:64 w:64)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:64 w:64)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 64]`.
    fn release_aliases(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `1420 + n * (274 ±0)`
        //  estimated: `3640 + n * (2594 ±0)`
        // Minimum execution time: 261_451_000 picoseconds.
        Weight::from_parts(39_239_062, 3640)
            // Standard error: 2_025_197
            .saturating_add(Weight::from_parts(108_436_410, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2594).saturating_mul(n.into()))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::VotingAccounts` (r:1 w:1)
    // Proof: `Consortium::VotingAccounts` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `Consortium::OrganisationsByVotingAccount` (r:1 w:2)
    // Proof: `Consortium::OrganisationsByVotingAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::OrganisationsByController` (r:1 w:0)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:2 w:2)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn name_voting_account() -> Weight {
        // Proof size in bytes:
        //  measured:  `1604`
        //  estimated: `6166`
        // Minimum execution time: 165_401_000 picoseconds.
        Weight::from_parts(198_343_000, 6166)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:0)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:8 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    fn check_sponsor() -> Weight {
        // Proof size in bytes:
        //  measured:  `1300`
        //  estimated: `21486`
        // Minimum execution time: 111_479_000 picoseconds.
        Weight::from_parts(117_791_000, 21486)
            .saturating_add(T::DbWeight::get().reads(10))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    // Storage: `Consortium::Suspensions` (r:8 w:0)
    // Proof: `Consortium::Suspensions` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
    // Storage: `Consortium::EmergencyReserves` (r:1 w:1)
    // Proof: `Consortium::EmergencyReserves` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn emergency_reserve() -> Weight {
        // Proof size in bytes:
        //  measured:  `479`
        //  estimated: `20950`
        // Minimum execution time: 82_174_000 picoseconds.
        Weight::from_parts(86_713_000, 20950)
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_consortium::WeightInfo as _;
    alloc::vec![
        ("admit", 6, WeightInfo::<T>::admit()),
        ("suspend", 4, WeightInfo::<T>::suspend()),
        ("reinstate", 4, WeightInfo::<T>::reinstate()),
        ("vouch", 5, WeightInfo::<T>::vouch()),
        ("revoke_credential", 5, WeightInfo::<T>::revoke_credential()),
        ("name_collator", 10, WeightInfo::<T>::name_collator()),
        ("remove", 11, WeightInfo::<T>::remove()),
        ("release_credentials", 2, WeightInfo::<T>::release_credentials(64,)),
        ("release_seat", 4, WeightInfo::<T>::release_seat()),
        ("suspend_credential", 3, WeightInfo::<T>::suspend_credential()),
        ("reinstate_credential", 3, WeightInfo::<T>::reinstate_credential()),
        ("renew_credential", 3, WeightInfo::<T>::renew_credential()),
        ("rotate_controller", 8, WeightInfo::<T>::rotate_controller()),
        ("prune_payloads", 1, WeightInfo::<T>::prune_payloads(64,)),
        ("set_encryption_key", 6, WeightInfo::<T>::set_encryption_key()),
        ("release_encryption_keys", 5, WeightInfo::<T>::release_encryption_keys(4,)),
        ("set_quota", 3, WeightInfo::<T>::set_quota()),
        ("resume_seat", 3, WeightInfo::<T>::resume_seat()),
        ("set_fallback_collators", 59, WeightInfo::<T>::set_fallback_collators()),
        ("note_author", 2, WeightInfo::<T>::note_author()),
        ("set_allowance", 3, WeightInfo::<T>::set_allowance()),
        ("vouch_alias", 7, WeightInfo::<T>::vouch_alias()),
        ("open_alias", 8, WeightInfo::<T>::open_alias()),
        ("release_aliases", 3, WeightInfo::<T>::release_aliases(64,)),
        ("name_voting_account", 7, WeightInfo::<T>::name_voting_account()),
        ("check_sponsor", 10, WeightInfo::<T>::check_sponsor()),
        ("emergency_reserve", 9, WeightInfo::<T>::emergency_reserve()),
    ]
}
