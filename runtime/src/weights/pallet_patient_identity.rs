//! The weights of `pallet_patient_identity`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_patient_identity::WeightInfo for WeightInfo<T> {
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `System::BlockHash` (r:1 w:0)
    // Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::UsedPayloads` (r:1 w:1)
    // Proof: `PatientIdentity::UsedPayloads` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::SubjectsByController` (r:1 w:1)
    // Proof: `PatientIdentity::SubjectsByController` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:1 w:0)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `System::ParentHash` (r:1 w:0)
    // Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn enrol() -> Weight {
        // Proof size in bytes:
        //  measured:  `1857`
        //  estimated: `3640`
        // Minimum execution time: 324_479_000 picoseconds.
        Weight::from_parts(395_783_000, 3640)
            .saturating_add(T::DbWeight::get().reads(11))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `System::ParentHash` (r:1 w:0)
    // Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::CapturedByDesk` (r:1 w:1)
    // Proof: `Consortium::CapturedByDesk` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn enrol_assisted() -> Weight {
        // Proof size in bytes:
        //  measured:  `724`
        //  estimated: `3640`
        // Minimum execution time: 125_145_000 picoseconds.
        Weight::from_parts(132_819_000, 3640)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::SubjectsByController` (r:1 w:0)
    // Proof: `PatientIdentity::SubjectsByController` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:1 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Representatives` (r:0 w:1)
    // Proof: `PatientIdentity::Representatives` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    fn appoint_representative() -> Weight {
        // Proof size in bytes:
        //  measured:  `1329`
        //  estimated: `3588`
        // Minimum execution time: 150_282_000 picoseconds.
        Weight::from_parts(172_785_000, 3588)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Representatives` (r:1 w:1)
    // Proof: `PatientIdentity::Representatives` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:0 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn dismiss_representative() -> Weight {
        // Proof size in bytes:
        //  measured:  `1453`
        //  estimated: `3588`
        // Minimum execution time: 143_009_000 picoseconds.
        Weight::from_parts(196_549_000, 3588)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::UsedPayloads` (r:64 w:64)
    // Proof: `PatientIdentity::UsedPayloads` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:64 w:64)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 64]`.
    fn prune_payloads(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `424 + n * (96 ±0)`
        //  estimated: `1493 + n * (2562 ±0)`
        // Minimum execution time: 124_514_000 picoseconds.
        Weight::from_parts(221_939_221, 1493)
            // Standard error: 1_528_368
            .saturating_add(Weight::from_parts(33_440_584, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2562).saturating_mul(n.into()))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Representatives` (r:1 w:0)
    // Proof: `PatientIdentity::Representatives` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `System::BlockHash` (r:1 w:0)
    // Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::UsedPayloads` (r:1 w:1)
    // Proof: `PatientIdentity::UsedPayloads` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::SubjectsByController` (r:1 w:2)
    // Proof: `PatientIdentity::SubjectsByController` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:1 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:3 w:3)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:1)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::KeyHashes` (r:1 w:1)
    // Proof: `PatientIdentity::KeyHashes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn rotate_controller() -> Weight {
        // Proof size in bytes:
        //  measured:  `2707`
        //  estimated: `8754`
        // Minimum execution time: 633_739_000 picoseconds.
        Weight::from_parts(697_069_000, 8754)
            .saturating_add(T::DbWeight::get().reads(13))
            .saturating_add(T::DbWeight::get().writes(12))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `System::BlockHash` (r:1 w:0)
    // Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::UsedPayloads` (r:1 w:1)
    // Proof: `PatientIdentity::UsedPayloads` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::SubjectsByController` (r:1 w:1)
    // Proof: `PatientIdentity::SubjectsByController` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:1 w:0)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:0)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::KeyHashes` (r:1 w:0)
    // Proof: `PatientIdentity::KeyHashes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn claim() -> Weight {
        // Proof size in bytes:
        //  measured:  `1927`
        //  estimated: `3803`
        // Minimum execution time: 531_168_000 picoseconds.
        Weight::from_parts(592_523_000, 3803)
            .saturating_add(T::DbWeight::get().reads(12))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:1)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:2 w:2)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::KeyHashes` (r:1 w:1)
    // Proof: `PatientIdentity::KeyHashes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::SubjectsByController` (r:0 w:1)
    // Proof: `PatientIdentity::SubjectsByController` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:0 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn leave() -> Weight {
        // Proof size in bytes:
        //  measured:  `1988`
        //  estimated: `6166`
        // Minimum execution time: 337_304_000 picoseconds.
        Weight::from_parts(397_566_000, 6166)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(9))
    }
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Guardianships` (r:1 w:1)
    // Proof: `PatientIdentity::Guardianships` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Representatives` (r:16 w:16)
    // Proof: `PatientIdentity::Representatives` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:16 w:16)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:0 w:16)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 16]`.
    fn release_representatives(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `1249 + n * (204 ±0)`
        //  estimated: `3767 + n * (2588 ±0)`
        // Minimum execution time: 233_569_000 picoseconds.
        Weight::from_parts(220_434_626, 3767)
            // Standard error: 781_306
            .saturating_add(Weight::from_parts(67_298_775, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2588).saturating_mul(n.into()))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:1)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::CapturedByDesk` (r:1 w:1)
    // Proof: `Consortium::CapturedByDesk` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:0 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn report_deceased() -> Weight {
        // Proof size in bytes:
        //  measured:  `2399`
        //  estimated: `3803`
        // Minimum execution time: 261_110_000 picoseconds.
        Weight::from_parts(353_744_000, 3803)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Guardianships` (r:1 w:1)
    // Proof: `PatientIdentity::Guardianships` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::SubjectsByController` (r:8 w:0)
    // Proof: `PatientIdentity::SubjectsByController` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:8 w:17)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:1)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:17 w:17)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_guardians() -> Weight {
        // Proof size in bytes:
        //  measured:  `4122`
        //  estimated: `44986`
        // Minimum execution time: 978_206_000 picoseconds.
        Weight::from_parts(1_239_998_000, 44986)
            .saturating_add(T::DbWeight::get().reads(38))
            .saturating_add(T::DbWeight::get().writes(38))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Guardianships` (r:1 w:0)
    // Proof: `PatientIdentity::Guardianships` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:1)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `System::BlockHash` (r:1 w:0)
    // Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::UsedPayloads` (r:1 w:1)
    // Proof: `PatientIdentity::UsedPayloads` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::SubjectsByController` (r:1 w:0)
    // Proof: `PatientIdentity::SubjectsByController` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:1 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn propose_recovery() -> Weight {
        // Proof size in bytes:
        //  measured:  `2205`
        //  estimated: `3803`
        // Minimum execution time: 465_725_000 picoseconds.
        Weight::from_parts(673_404_000, 3803)
            .saturating_add(T::DbWeight::get().reads(10))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Guardianships` (r:1 w:0)
    // Proof: `PatientIdentity::Guardianships` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:1)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn approve_recovery() -> Weight {
        // Proof size in bytes:
        //  measured:  `935`
        //  estimated: `3803`
        // Minimum execution time: 110_087_000 picoseconds.
        Weight::from_parts(159_339_000, 3803)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:1)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:0 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn veto_recovery() -> Weight {
        // Proof size in bytes:
        //  measured:  `1740`
        //  estimated: `3803`
        // Minimum execution time: 144_320_000 picoseconds.
        Weight::from_parts(277_150_000, 3803)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:1)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Guardianships` (r:1 w:0)
    // Proof: `PatientIdentity::Guardianships` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::KeyHashes` (r:1 w:1)
    // Proof: `PatientIdentity::KeyHashes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:1 w:1)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::SubjectsByController` (r:0 w:2)
    // Proof: `PatientIdentity::SubjectsByController` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:0 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn finish_recovery() -> Weight {
        // Proof size in bytes:
        //  measured:  `2306`
        //  estimated: `3803`
        // Minimum execution time: 184_938_000 picoseconds.
        Weight::from_parts(231_004_000, 3803)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(9))
    }
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Guardianships` (r:1 w:1)
    // Proof: `PatientIdentity::Guardianships` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:2 w:2)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:1)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:0 w:2)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn resign_guardian() -> Weight {
        // Proof size in bytes:
        //  measured:  `2159`
        //  estimated: `6166`
        // Minimum execution time: 169_408_000 picoseconds.
        Weight::from_parts(321_504_000, 6166)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(8))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_majority() -> Weight {
        // Proof size in bytes:
        //  measured:  `805`
        //  estimated: `3640`
        // Minimum execution time: 98_084_000 picoseconds.
        Weight::from_parts(153_047_000, 3640)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `System::BlockHash` (r:1 w:0)
    // Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::UsedPayloads` (r:1 w:1)
    // Proof: `PatientIdentity::UsedPayloads` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::SubjectsByController` (r:1 w:2)
    // Proof: `PatientIdentity::SubjectsByController` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:1 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Sponsorships` (r:3 w:3)
    // Proof: `Consortium::Sponsorships` (`max_values`: None, `max_size`: Some(113), added: 2588, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Recoveries` (r:1 w:1)
    // Proof: `PatientIdentity::Recoveries` (`max_values`: None, `max_size`: Some(338), added: 2813, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::KeyHashes` (r:1 w:1)
    // Proof: `PatientIdentity::KeyHashes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn take_over() -> Weight {
        // Proof size in bytes:
        //  measured:  `3231`
        //  estimated: `8754`
        // Minimum execution time: 604_515_000 picoseconds.
        Weight::from_parts(780_095_000, 8754)
            .saturating_add(T::DbWeight::get().reads(14))
            .saturating_add(T::DbWeight::get().writes(12))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Papers` (r:1 w:1)
    // Proof: `PatientIdentity::Papers` (`max_values`: None, `max_size`: Some(179), added: 2654, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::SubjectsByController` (r:1 w:0)
    // Proof: `PatientIdentity::SubjectsByController` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:1 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::CapturedByDesk` (r:1 w:1)
    // Proof: `Consortium::CapturedByDesk` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn record_paper() -> Weight {
        // Proof size in bytes:
        //  measured:  `995`
        //  estimated: `3644`
        // Minimum execution time: 187_933_000 picoseconds.
        Weight::from_parts(293_821_000, 3644)
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // NOT MEASURED: its benchmark fails in Wasm. Adoption moves everybody whom `leave` lets go: so twice
    // that, and a paper.
    fn confirm_paper() -> Weight {
        Self::leave().saturating_mul(2).saturating_add(Self::record_paper())
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Papers` (r:1 w:1)
    // Proof: `PatientIdentity::Papers` (`max_values`: None, `max_size`: Some(179), added: 2654, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Engagements` (r:0 w:1)
    // Proof: `PatientIdentity::Engagements` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
    fn discard_paper() -> Weight {
        // Proof size in bytes:
        //  measured:  `1168`
        //  estimated: `3644`
        // Minimum execution time: 132_088_000 picoseconds.
        Weight::from_parts(143_750_000, 3644)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn contest_death() -> Weight {
        // Proof size in bytes:
        //  measured:  `262`
        //  estimated: `3588`
        // Minimum execution time: 69_661_000 picoseconds.
        Weight::from_parts(75_511_000, 3588)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::CapturedByDesk` (r:1 w:1)
    // Proof: `Consortium::CapturedByDesk` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn withdraw_death() -> Weight {
        // Proof size in bytes:
        //  measured:  `937`
        //  estimated: `3640`
        // Minimum execution time: 110_197_000 picoseconds.
        Weight::from_parts(115_847_000, 3640)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Representatives` (r:1 w:0)
    // Proof: `PatientIdentity::Representatives` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::KeyHashes` (r:1 w:1)
    // Proof: `PatientIdentity::KeyHashes` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_key_hash() -> Weight {
        // Proof size in bytes:
        //  measured:  `869`
        //  estimated: `3588`
        // Minimum execution time: 109_005_000 picoseconds.
        Weight::from_parts(115_968_000, 3588)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `PatientIdentity::OperationalUsed` (r:1 w:1)
    // Proof: `PatientIdentity::OperationalUsed` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    fn rights_lane() -> Weight {
        // Proof size in bytes:
        //  measured:  `807`
        //  estimated: `3640`
        // Minimum execution time: 76_283_000 picoseconds.
        Weight::from_parts(110_878_000, 3640)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(2))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_patient_identity::WeightInfo as _;
    alloc::vec![
        ("confirm_paper", 1, WeightInfo::<T>::confirm_paper()),
        ("enrol", 11, WeightInfo::<T>::enrol()),
        ("enrol_assisted", 7, WeightInfo::<T>::enrol_assisted()),
        ("appoint_representative", 6, WeightInfo::<T>::appoint_representative()),
        ("dismiss_representative", 5, WeightInfo::<T>::dismiss_representative()),
        ("prune_payloads", 1, WeightInfo::<T>::prune_payloads(64,)),
        ("rotate_controller", 13, WeightInfo::<T>::rotate_controller()),
        ("claim", 12, WeightInfo::<T>::claim()),
        ("leave", 7, WeightInfo::<T>::leave()),
        ("release_representatives", 4, WeightInfo::<T>::release_representatives(16,)),
        ("report_deceased", 8, WeightInfo::<T>::report_deceased()),
        ("set_guardians", 38, WeightInfo::<T>::set_guardians()),
        ("propose_recovery", 10, WeightInfo::<T>::propose_recovery()),
        ("approve_recovery", 4, WeightInfo::<T>::approve_recovery()),
        ("veto_recovery", 5, WeightInfo::<T>::veto_recovery()),
        ("finish_recovery", 7, WeightInfo::<T>::finish_recovery()),
        ("resign_guardian", 7, WeightInfo::<T>::resign_guardian()),
        ("set_majority", 4, WeightInfo::<T>::set_majority()),
        ("take_over", 14, WeightInfo::<T>::take_over()),
        ("record_paper", 9, WeightInfo::<T>::record_paper()),
        ("discard_paper", 6, WeightInfo::<T>::discard_paper()),
        ("contest_death", 2, WeightInfo::<T>::contest_death()),
        ("withdraw_death", 5, WeightInfo::<T>::withdraw_death()),
        ("set_key_hash", 5, WeightInfo::<T>::set_key_hash()),
        ("rights_lane", 5, WeightInfo::<T>::rights_lane()),
    ]
}
