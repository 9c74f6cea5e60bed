//! The weights of `pallet_record_anchoring`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_record_anchoring::WeightInfo for WeightInfo<T> {
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:9 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:8 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:0 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    fn anchor_by_consent() -> Weight {
        // Proof size in bytes:
        //  measured:  `69230`
        //  estimated: `108278`
        // Minimum execution time: 830_850_000 picoseconds.
        Weight::from_parts(974_991_000, 108278)
            .saturating_add(T::DbWeight::get().reads(23))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:0 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    fn anchor_by_law() -> Weight {
        // Proof size in bytes:
        //  measured:  `724`
        //  estimated: `3588`
        // Minimum execution time: 121_469_000 picoseconds.
        Weight::from_parts(208_742_000, 3588)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Batches` (r:0 w:1)
    // Proof: `RecordAnchoring::Batches` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
    fn anchor_batch() -> Weight {
        // Proof size in bytes:
        //  measured:  `550`
        //  estimated: `3561`
        // Minimum execution time: 98_775_000 picoseconds.
        Weight::from_parts(117_742_000, 3561)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:2)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:9 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:8 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn supersede_by_consent() -> Weight {
        // Proof size in bytes:
        //  measured:  `69549`
        //  estimated: `108278`
        // Minimum execution time: 905_800_000 picoseconds.
        Weight::from_parts(1_819_727_000, 108278)
            .saturating_add(T::DbWeight::get().reads(24))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:2)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn supersede_by_law() -> Weight {
        // Proof size in bytes:
        //  measured:  `1042`
        //  estimated: `3782`
        // Minimum execution time: 160_721_000 picoseconds.
        Weight::from_parts(310_012_000, 3782)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:9 w:9)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Attestations` (r:1 w:1)
    // Proof: `RecordAnchoring::Attestations` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Tombstones` (r:0 w:1)
    // Proof: `RecordAnchoring::Tombstones` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
    fn erase_record() -> Weight {
        // Proof size in bytes:
        //  measured:  `1687`
        //  estimated: `24048`
        // Minimum execution time: 347_563_000 picoseconds.
        Weight::from_parts(468_590_000, 24048)
            .saturating_add(T::DbWeight::get().reads(13))
            .saturating_add(T::DbWeight::get().writes(13))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Batches` (r:1 w:1)
    // Proof: `RecordAnchoring::Batches` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::BatchTombstones` (r:0 w:1)
    // Proof: `RecordAnchoring::BatchTombstones` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
    fn erase_batch() -> Weight {
        // Proof size in bytes:
        //  measured:  `663`
        //  estimated: `3561`
        // Minimum execution time: 108_734_000 picoseconds.
        Weight::from_parts(125_596_000, 3561)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:0)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn place_hold() -> Weight {
        // Proof size in bytes:
        //  measured:  `868`
        //  estimated: `3782`
        // Minimum execution time: 105_148_000 picoseconds.
        Weight::from_parts(155_382_000, 3782)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:0)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn lift_hold() -> Weight {
        // Proof size in bytes:
        //  measured:  `869`
        //  estimated: `3782`
        // Minimum execution time: 106_229_000 picoseconds.
        Weight::from_parts(172_685_000, 3782)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:0)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn offer_custody() -> Weight {
        // Proof size in bytes:
        //  measured:  `1145`
        //  estimated: `3782`
        // Minimum execution time: 119_063_000 picoseconds.
        Weight::from_parts(231_234_000, 3782)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:2 w:2)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:9 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:8 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Attestations` (r:1 w:1)
    // Proof: `RecordAnchoring::Attestations` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn accept_custody_by_consent() -> Weight {
        // Proof size in bytes:
        //  measured:  `70422`
        //  estimated: `108278`
        // Minimum execution time: 922_893_000 picoseconds.
        Weight::from_parts(1_018_963_000, 108278)
            .saturating_add(T::DbWeight::get().reads(26))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:2 w:2)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Attestations` (r:1 w:1)
    // Proof: `RecordAnchoring::Attestations` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn accept_custody_by_law() -> Weight {
        // Proof size in bytes:
        //  measured:  `1538`
        //  estimated: `6114`
        // Minimum execution time: 180_549_000 picoseconds.
        Weight::from_parts(238_347_000, 6114)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:0)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn discard_offer() -> Weight {
        // Proof size in bytes:
        //  measured:  `1358`
        //  estimated: `3782`
        // Minimum execution time: 121_298_000 picoseconds.
        Weight::from_parts(146_556_000, 3782)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:2 w:2)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:2 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:9 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:8 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Attestations` (r:1 w:1)
    // Proof: `RecordAnchoring::Attestations` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn adopt_custody_by_consent() -> Weight {
        // Proof size in bytes:
        //  measured:  `70291`
        //  estimated: `108278`
        // Minimum execution time: 874_061_000 picoseconds.
        Weight::from_parts(1_048_007_000, 108278)
            .saturating_add(T::DbWeight::get().reads(27))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:2 w:2)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:1)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Attestations` (r:1 w:1)
    // Proof: `RecordAnchoring::Attestations` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn adopt_custody_by_law() -> Weight {
        // Proof size in bytes:
        //  measured:  `1838`
        //  estimated: `6114`
        // Minimum execution time: 216_717_000 picoseconds.
        Weight::from_parts(451_758_000, 6114)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:0)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Attestations` (r:1 w:1)
    // Proof: `RecordAnchoring::Attestations` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn attest() -> Weight {
        // Proof size in bytes:
        //  measured:  `1651`
        //  estimated: `3782`
        // Minimum execution time: 157_396_000 picoseconds.
        Weight::from_parts(203_632_000, 3782)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Attestations` (r:1 w:1)
    // Proof: `RecordAnchoring::Attestations` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn withdraw_attestation() -> Weight {
        // Proof size in bytes:
        //  measured:  `1213`
        //  estimated: `3618`
        // Minimum execution time: 124_864_000 picoseconds.
        Weight::from_parts(159_890_000, 3618)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_record_anchoring::WeightInfo as _;
    alloc::vec![
        ("anchor_by_consent", 23, WeightInfo::<T>::anchor_by_consent()),
        ("anchor_by_law", 4, WeightInfo::<T>::anchor_by_law()),
        ("anchor_batch", 3, WeightInfo::<T>::anchor_batch()),
        ("supersede_by_consent", 24, WeightInfo::<T>::supersede_by_consent()),
        ("supersede_by_law", 5, WeightInfo::<T>::supersede_by_law()),
        ("erase_record", 13, WeightInfo::<T>::erase_record()),
        ("erase_batch", 4, WeightInfo::<T>::erase_batch()),
        ("place_hold", 4, WeightInfo::<T>::place_hold()),
        ("lift_hold", 4, WeightInfo::<T>::lift_hold()),
        ("offer_custody", 5, WeightInfo::<T>::offer_custody()),
        ("accept_custody_by_consent", 26, WeightInfo::<T>::accept_custody_by_consent()),
        ("accept_custody_by_law", 6, WeightInfo::<T>::accept_custody_by_law()),
        ("discard_offer", 4, WeightInfo::<T>::discard_offer()),
        ("adopt_custody_by_consent", 27, WeightInfo::<T>::adopt_custody_by_consent()),
        ("adopt_custody_by_law", 8, WeightInfo::<T>::adopt_custody_by_law()),
        ("attest", 6, WeightInfo::<T>::attest()),
        ("withdraw_attestation", 4, WeightInfo::<T>::withdraw_attestation()),
    ]
}
