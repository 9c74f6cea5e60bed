//! The weights of `pallet_governance`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_governance::WeightInfo for WeightInfo<T> {
    // Storage: `Consortium::OrganisationsByController` (r:1 w:0)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Governance::OpenProposals` (r:1 w:1)
    // Proof: `Governance::OpenProposals` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Governance::Rules` (r:1 w:0)
    // Proof: `Governance::Rules` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
    // Storage: `Governance::Proposals` (r:0 w:1)
    // Proof: `Governance::Proposals` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
    // Storage: `Governance::Calls` (r:0 w:1)
    // Proof: `Governance::Calls` (`max_values`: None, `max_size`: Some(16404), added: 18879, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn propose() -> Weight {
        // Proof size in bytes:
        //  measured:  `682`
        //  estimated: `3552`
        // Minimum execution time: 276_860_000 picoseconds.
        Weight::from_parts(447_450_000, 3552)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Consortium::OrganisationsByController` (r:1 w:0)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:257 w:0)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Governance::Proposals` (r:1 w:0)
    // Proof: `Governance::Proposals` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Governance::Ballots` (r:1 w:1)
    // Proof: `Governance::Ballots` (`max_values`: None, `max_size`: Some(1298), added: 3773, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn vote() -> Weight {
        // Proof size in bytes:
        //  measured:  `1981`
        //  estimated: `659424`
        // Minimum execution time: 1_255_527_000 picoseconds.
        Weight::from_parts(1_320_930_000, 659424)
            .saturating_add(T::DbWeight::get().reads(261))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Consortium::OrganisationsByController` (r:1 w:0)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Governance::Proposals` (r:1 w:1)
    // Proof: `Governance::Proposals` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::VotingMembers` (r:1 w:0)
    // Proof: `Consortium::VotingMembers` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `Governance::Ballots` (r:1 w:0)
    // Proof: `Governance::Ballots` (`max_values`: None, `max_size`: Some(1298), added: 3773, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:255 w:0)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Governance::Rules` (r:1 w:0)
    // Proof: `Governance::Rules` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn confirm() -> Weight {
        // Proof size in bytes:
        //  measured:  `15118`
        //  estimated: `654300`
        // Minimum execution time: 2_143_825_000 picoseconds.
        Weight::from_parts(2_264_542_000, 654300)
            .saturating_add(T::DbWeight::get().reads(261))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Consortium::OrganisationsByController` (r:1 w:0)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Governance::Proposals` (r:1 w:1)
    // Proof: `Governance::Proposals` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::VotingMembers` (r:1 w:0)
    // Proof: `Consortium::VotingMembers` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `Governance::Ballots` (r:1 w:1)
    // Proof: `Governance::Ballots` (`max_values`: None, `max_size`: Some(1298), added: 3773, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:255 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Governance::Rules` (r:1 w:0)
    // Proof: `Governance::Rules` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
    // Storage: `Governance::Calls` (r:1 w:1)
    // Proof: `Governance::Calls` (`max_values`: None, `max_size`: Some(16404), added: 18879, mode: `MaxEncodedLen`)
    // Storage: `Governance::Pauses` (r:1 w:1)
    // Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(46), added: 541, mode: `MaxEncodedLen`)
    // Storage: `Governance::OpenProposals` (r:1 w:1)
    // Proof: `Governance::OpenProposals` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:2)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn enact() -> Weight {
        // Proof size in bytes:
        //  measured:  `15189`
        //  estimated: `654300`
        // Minimum execution time: 2_277_446_000 picoseconds.
        Weight::from_parts(2_391_521_000, 654300)
            .saturating_add(T::DbWeight::get().reads(264))
            .saturating_add(T::DbWeight::get().writes(8))
    }
    // Storage: `Consortium::OrganisationsByController` (r:1 w:0)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Governance::Proposals` (r:1 w:1)
    // Proof: `Governance::Proposals` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Governance::Calls` (r:1 w:1)
    // Proof: `Governance::Calls` (`max_values`: None, `max_size`: Some(16404), added: 18879, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Governance::OpenProposals` (r:1 w:1)
    // Proof: `Governance::OpenProposals` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    // Storage: `Governance::Ballots` (r:0 w:1)
    // Proof: `Governance::Ballots` (`max_values`: None, `max_size`: Some(1298), added: 3773, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn close() -> Weight {
        // Proof size in bytes:
        //  measured:  `11651`
        //  estimated: `19869`
        // Minimum execution time: 121_057_000 picoseconds.
        Weight::from_parts(128_521_000, 19869)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `Consortium::OrganisationsByController` (r:1 w:0)
    // Proof: `Consortium::OrganisationsByController` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Governance::Proposals` (r:1 w:1)
    // Proof: `Governance::Proposals` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
    // Storage: `Governance::Calls` (r:1 w:1)
    // Proof: `Governance::Calls` (`max_values`: None, `max_size`: Some(16404), added: 18879, mode: `MaxEncodedLen`)
    // Storage: `Governance::OpenProposals` (r:1 w:1)
    // Proof: `Governance::OpenProposals` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Governance::Ballots` (r:0 w:1)
    // Proof: `Governance::Ballots` (`max_values`: None, `max_size`: Some(1298), added: 3773, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn withdraw() -> Weight {
        // Proof size in bytes:
        //  measured:  `11651`
        //  estimated: `19869`
        // Minimum execution time: 132_479_000 picoseconds.
        Weight::from_parts(152_025_000, 19869)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `System::AuthorizedUpgrade` (r:0 w:1)
    // Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn authorize_upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `1493`
        // Minimum execution time: 61_626_000 picoseconds.
        Weight::from_parts(94_688_000, 1493)
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Governance::Pauses` (r:1 w:1)
    // Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(46), added: 541, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn pause() -> Weight {
        // Proof size in bytes:
        //  measured:  `178`
        //  estimated: `1531`
        // Minimum execution time: 61_485_000 picoseconds.
        Weight::from_parts(103_034_000, 1531)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Governance::Pauses` (r:1 w:1)
    // Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(46), added: 541, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn lift_pause() -> Weight {
        // Proof size in bytes:
        //  measured:  `187`
        //  estimated: `1531`
        // Minimum execution time: 58_881_000 picoseconds.
        Weight::from_parts(67_497_000, 1531)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Governance::Pauses` (r:1 w:0)
    // Proof: `Governance::Pauses` (`max_values`: Some(1), `max_size`: Some(46), added: 541, mode: `MaxEncodedLen`)
    fn check_pause() -> Weight {
        // Proof size in bytes:
        //  measured:  `178`
        //  estimated: `1531`
        // Minimum execution time: 20_618_000 picoseconds.
        Weight::from_parts(22_663_000, 1531).saturating_add(T::DbWeight::get().reads(2))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_governance::WeightInfo as _;
    alloc::vec![
        ("propose", 5, WeightInfo::<T>::propose()),
        ("vote", 261, WeightInfo::<T>::vote()),
        ("confirm", 261, WeightInfo::<T>::confirm()),
        ("enact", 264, WeightInfo::<T>::enact()),
        ("close", 6, WeightInfo::<T>::close()),
        ("withdraw", 6, WeightInfo::<T>::withdraw()),
        ("authorize_upgrade", 1, WeightInfo::<T>::authorize_upgrade()),
        ("pause", 2, WeightInfo::<T>::pause()),
        ("lift_pause", 2, WeightInfo::<T>::lift_pause()),
        ("check_pause", 2, WeightInfo::<T>::check_pause()),
    ]
}
