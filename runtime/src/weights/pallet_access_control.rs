//! The weights of `pallet_access_control`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_access_control::WeightInfo for WeightInfo<T> {
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:2 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:0)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Denials` (r:1 w:0)
    // Proof: `AccessControl::Denials` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Representatives` (r:1 w:0)
    // Proof: `PatientIdentity::Representatives` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:9 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:8 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Permits` (r:0 w:1)
    // Proof: `AccessControl::Permits` (`max_values`: None, `max_size`: Some(315), added: 2790, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn request() -> Weight {
        // Proof size in bytes:
        //  measured:  `69806`
        //  estimated: `108278`
        // Minimum execution time: 1_415_057_000 picoseconds.
        Weight::from_parts(1_586_750_000, 108278)
            .saturating_add(T::DbWeight::get().reads(27))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Permits` (r:64 w:64)
    // Proof: `AccessControl::Permits` (`max_values`: None, `max_size`: Some(315), added: 2790, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:64 w:64)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 64]`.
    fn prune_permits(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `420 + n * (224 ±0)`
        //  estimated: `1493 + n * (2790 ±0)`
        // Minimum execution time: 104_657_000 picoseconds.
        Weight::from_parts(37_484_018, 1493)
            // Standard error: 307_427
            .saturating_add(Weight::from_parts(47_772_669, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2790).saturating_mul(n.into()))
    }
    // Storage: `AccessControl::Permits` (r:1 w:1)
    // Proof: `AccessControl::Permits` (`max_values`: None, `max_size`: Some(315), added: 2790, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Tombstones` (r:1 w:0)
    // Proof: `RecordAnchoring::Tombstones` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:2 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:9 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Representatives` (r:1 w:0)
    // Proof: `PatientIdentity::Representatives` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:8 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn use_permit() -> Weight {
        // Proof size in bytes:
        //  measured:  `69731`
        //  estimated: `108278`
        // Minimum execution time: 1_233_266_000 picoseconds.
        Weight::from_parts(2_203_137_000, 108278)
            .saturating_add(T::DbWeight::get().reads(26))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:2 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:2 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Permits` (r:1 w:1)
    // Proof: `AccessControl::Permits` (`max_values`: None, `max_size`: Some(315), added: 2790, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Tombstones` (r:1 w:0)
    // Proof: `RecordAnchoring::Tombstones` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:9 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Representatives` (r:1 w:0)
    // Proof: `PatientIdentity::Representatives` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:8 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Disclosures` (r:0 w:1)
    // Proof: `AccessControl::Disclosures` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::OwedHalves` (r:0 w:1)
    // Proof: `AccessControl::OwedHalves` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn disclose() -> Weight {
        // Proof size in bytes:
        //  measured:  `69915`
        //  estimated: `108278`
        // Minimum execution time: 1_271_838_000 picoseconds.
        Weight::from_parts(1_521_827_000, 108278)
            .saturating_add(T::DbWeight::get().reads(28))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:2 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:2 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Disclosures` (r:1 w:1)
    // Proof: `AccessControl::Disclosures` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Permits` (r:1 w:1)
    // Proof: `AccessControl::Permits` (`max_values`: None, `max_size`: Some(315), added: 2790, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Tombstones` (r:1 w:0)
    // Proof: `RecordAnchoring::Tombstones` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:9 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Representatives` (r:1 w:0)
    // Proof: `PatientIdentity::Representatives` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:8 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::OwedHalves` (r:0 w:1)
    // Proof: `AccessControl::OwedHalves` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn extend_series() -> Weight {
        // Proof size in bytes:
        //  measured:  `70307`
        //  estimated: `108278`
        // Minimum execution time: 1_218_868_000 picoseconds.
        Weight::from_parts(1_417_722_000, 108278)
            .saturating_add(T::DbWeight::get().reads(29))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Disclosures` (r:1 w:1)
    // Proof: `AccessControl::Disclosures` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::OwedHalves` (r:0 w:1)
    // Proof: `AccessControl::OwedHalves` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn acknowledge() -> Weight {
        // Proof size in bytes:
        //  measured:  `1285`
        //  estimated: `3869`
        // Minimum execution time: 165_310_000 picoseconds.
        Weight::from_parts(198_273_000, 3869)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Disclosures` (r:1 w:1)
    // Proof: `AccessControl::Disclosures` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::OwedHalves` (r:0 w:1)
    // Proof: `AccessControl::OwedHalves` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn dispute() -> Weight {
        // Proof size in bytes:
        //  measured:  `1285`
        //  estimated: `3869`
        // Minimum execution time: 150_493_000 picoseconds.
        Weight::from_parts(174_738_000, 3869)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::SealedHalves` (r:0 w:1)
    // Proof: `AccessControl::SealedHalves` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn seal_half() -> Weight {
        // Proof size in bytes:
        //  measured:  `721`
        //  estimated: `3640`
        // Minimum execution time: 105_037_000 picoseconds.
        Weight::from_parts(112_181_000, 3640)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::SealedHalves` (r:1 w:1)
    // Proof: `AccessControl::SealedHalves` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Disclosures` (r:0 w:1)
    // Proof: `AccessControl::Disclosures` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::OwedHalves` (r:0 w:1)
    // Proof: `AccessControl::OwedHalves` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn open_half() -> Weight {
        // Proof size in bytes:
        //  measured:  `1131`
        //  estimated: `3640`
        // Minimum execution time: 311_725_000 picoseconds.
        Weight::from_parts(363_202_000, 3640)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::PostedUntil` (r:1 w:1)
    // Proof: `AccessControl::PostedUntil` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
    // Storage: `System::BlockHash` (r:1 w:0)
    // Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::AccessBatches` (r:0 w:1)
    // Proof: `AccessControl::AccessBatches` (`max_values`: None, `max_size`: Some(166), added: 2641, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn post_batch() -> Weight {
        // Proof size in bytes:
        //  measured:  `848`
        //  estimated: `3640`
        // Minimum execution time: 152_326_000 picoseconds.
        Weight::from_parts(269_286_000, 3640)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Demands` (r:1 w:1)
    // Proof: `AccessControl::Demands` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::OwedHalves` (r:0 w:1)
    // Proof: `AccessControl::OwedHalves` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn demand_leaves() -> Weight {
        // Proof size in bytes:
        //  measured:  `995`
        //  estimated: `3640`
        // Minimum execution time: 129_754_000 picoseconds.
        Weight::from_parts(250_791_000, 3640)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Demands` (r:1 w:1)
    // Proof: `AccessControl::Demands` (`max_values`: None, `max_size`: Some(119), added: 2594, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::OwedHalves` (r:0 w:1)
    // Proof: `AccessControl::OwedHalves` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn answer_demand() -> Weight {
        // Proof size in bytes:
        //  measured:  `996`
        //  estimated: `3640`
        // Minimum execution time: 124_544_000 picoseconds.
        Weight::from_parts(131_497_000, 3640)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Disclosures` (r:64 w:64)
    // Proof: `AccessControl::Disclosures` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:64 w:64)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::OwedHalves` (r:0 w:64)
    // Proof: `AccessControl::OwedHalves` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 64]`.
    fn prune_accounting(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `537 + n * (445 ±0)`
        //  estimated: `1493 + n * (2879 ±0)`
        // Minimum execution time: 84_258_000 picoseconds.
        Weight::from_parts(86_082_000, 1493)
            // Standard error: 1_371_819
            .saturating_add(Weight::from_parts(59_626_526, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2879).saturating_mul(n.into()))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:0)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:2 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Suspensions` (r:1 w:0)
    // Proof: `Consortium::Suspensions` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Standings` (r:1 w:1)
    // Proof: `AccessControl::Standings` (`max_values`: None, `max_size`: Some(1099), added: 3574, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:9 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:8 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::ReviewQueue` (r:0 w:1)
    // Proof: `AccessControl::ReviewQueue` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Emergencies` (r:0 w:1)
    // Proof: `AccessControl::Emergencies` (`max_values`: None, `max_size`: Some(401), added: 2876, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn break_glass() -> Weight {
        // Proof size in bytes:
        //  measured:  `70894`
        //  estimated: `108278`
        // Minimum execution time: 1_223_687_000 picoseconds.
        Weight::from_parts(1_953_548_000, 108278)
            .saturating_add(T::DbWeight::get().reads(27))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `System::BlockHash` (r:1 w:0)
    // Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `RecordAnchoring::Records` (r:1 w:0)
    // Proof: `RecordAnchoring::Records` (`max_values`: None, `max_size`: Some(317), added: 2792, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:2 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Suspensions` (r:2 w:0)
    // Proof: `Consortium::Suspensions` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:2 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::UsedStatements` (r:1 w:1)
    // Proof: `AccessControl::UsedStatements` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Standings` (r:1 w:1)
    // Proof: `AccessControl::Standings` (`max_values`: None, `max_size`: Some(1099), added: 3574, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:5 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:1 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:2 w:2)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::ReviewQueue` (r:0 w:1)
    // Proof: `AccessControl::ReviewQueue` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Emergencies` (r:0 w:1)
    // Proof: `AccessControl::Emergencies` (`max_values`: None, `max_size`: Some(401), added: 2876, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn post_emergency() -> Weight {
        // Proof size in bytes:
        //  measured:  `39472`
        //  estimated: `53255`
        // Minimum execution time: 1_114_953_000 picoseconds.
        Weight::from_parts(1_449_993_000, 53255)
            .saturating_add(T::DbWeight::get().reads(21))
            .saturating_add(T::DbWeight::get().writes(8))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Emergencies` (r:1 w:1)
    // Proof: `AccessControl::Emergencies` (`max_values`: None, `max_size`: Some(401), added: 2876, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Standings` (r:1 w:1)
    // Proof: `AccessControl::Standings` (`max_values`: None, `max_size`: Some(1099), added: 3574, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn file_justification() -> Weight {
        // Proof size in bytes:
        //  measured:  `2085`
        //  estimated: `4564`
        // Minimum execution time: 258_625_000 picoseconds.
        Weight::from_parts(327_676_000, 4564)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:3 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:5 w:1)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Emergencies` (r:1 w:1)
    // Proof: `AccessControl::Emergencies` (`max_values`: None, `max_size`: Some(401), added: 2876, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::ReviewRecords` (r:1 w:1)
    // Proof: `AccessControl::ReviewRecords` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Standings` (r:1 w:1)
    // Proof: `AccessControl::Standings` (`max_values`: None, `max_size`: Some(1099), added: 3574, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::ReviewQueue` (r:0 w:1)
    // Proof: `AccessControl::ReviewQueue` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn review() -> Weight {
        // Proof size in bytes:
        //  measured:  `2807`
        //  estimated: `13845`
        // Minimum execution time: 283_632_000 picoseconds.
        Weight::from_parts(523_002_000, 13845)
            .saturating_add(T::DbWeight::get().reads(14))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Standings` (r:1 w:1)
    // Proof: `AccessControl::Standings` (`max_values`: None, `max_size`: Some(1099), added: 3574, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn restore_break_glass() -> Weight {
        // Proof size in bytes:
        //  measured:  `1682`
        //  estimated: `4564`
        // Minimum execution time: 128_441_000 picoseconds.
        Weight::from_parts(204_815_000, 4564)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `AccessControl::StandingRefusals` (r:1 w:1)
    // Proof: `AccessControl::StandingRefusals` (`max_values`: Some(1), `max_size`: Some(195), added: 690, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_standing_refusals() -> Weight {
        // Proof size in bytes:
        //  measured:  `79`
        //  estimated: `1680`
        // Minimum execution time: 84_118_000 picoseconds.
        Weight::from_parts(99_717_000, 1680)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Emergencies` (r:64 w:64)
    // Proof: `AccessControl::Emergencies` (`max_values`: None, `max_size`: Some(401), added: 2876, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:64 w:64)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 64]`.
    fn prune_emergencies(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `419 + n * (328 ±0)`
        //  estimated: `1493 + n * (2876 ±0)`
        // Minimum execution time: 103_905_000 picoseconds.
        Weight::from_parts(210_106_758, 1493)
            // Standard error: 910_429
            .saturating_add(Weight::from_parts(29_002_259, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2876).saturating_mul(n.into()))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::UsedStatements` (r:64 w:64)
    // Proof: `AccessControl::UsedStatements` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:64 w:64)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 64]`.
    fn prune_statements(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `418 + n * (95 ±0)`
        //  estimated: `1493 + n * (2562 ±0)`
        // Minimum execution time: 69_049_000 picoseconds.
        Weight::from_parts(110_777_015, 1493)
            // Standard error: 661_906
            .saturating_add(Weight::from_parts(21_792_450, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2562).saturating_mul(n.into()))
    }
    // Storage: `AccessControl::ReviewQueue` (r:2 w:0)
    // Proof: `AccessControl::ReviewQueue` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
    fn look_for_turn() -> Weight {
        // Proof size in bytes:
        //  measured:  `106`
        //  estimated: `6004`
        // Minimum execution time: 27_552_000 picoseconds.
        Weight::from_parts(30_448_000, 6004).saturating_add(T::DbWeight::get().reads(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::Emergencies` (r:1 w:1)
    // Proof: `AccessControl::Emergencies` (`max_values`: None, `max_size`: Some(401), added: 2876, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::ReviewRecords` (r:2 w:2)
    // Proof: `AccessControl::ReviewRecords` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
    // Storage: `Consortium::NextOrganisationId` (r:1 w:0)
    // Proof: `Consortium::NextOrganisationId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `System::ParentHash` (r:1 w:0)
    // Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:16 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:15 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `AccessControl::ReviewQueue` (r:0 w:2)
    // Proof: `AccessControl::ReviewQueue` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:2)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn take_turn() -> Weight {
        // Proof size in bytes:
        //  measured:  `5159`
        //  estimated: `43390`
        // Minimum execution time: 547_788_000 picoseconds.
        Weight::from_parts(598_042_000, 43390)
            .saturating_add(T::DbWeight::get().reads(38))
            .saturating_add(T::DbWeight::get().writes(7))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_access_control::WeightInfo as _;
    alloc::vec![
        ("request", 27, WeightInfo::<T>::request()),
        ("prune_permits", 1, WeightInfo::<T>::prune_permits(64,)),
        ("use_permit", 26, WeightInfo::<T>::use_permit()),
        ("disclose", 28, WeightInfo::<T>::disclose()),
        ("extend_series", 29, WeightInfo::<T>::extend_series()),
        ("acknowledge", 5, WeightInfo::<T>::acknowledge()),
        ("dispute", 5, WeightInfo::<T>::dispute()),
        ("seal_half", 4, WeightInfo::<T>::seal_half()),
        ("open_half", 6, WeightInfo::<T>::open_half()),
        ("post_batch", 6, WeightInfo::<T>::post_batch()),
        ("demand_leaves", 5, WeightInfo::<T>::demand_leaves()),
        ("answer_demand", 5, WeightInfo::<T>::answer_demand()),
        ("prune_accounting", 1, WeightInfo::<T>::prune_accounting(64,)),
        ("break_glass", 27, WeightInfo::<T>::break_glass()),
        ("post_emergency", 21, WeightInfo::<T>::post_emergency()),
        ("file_justification", 5, WeightInfo::<T>::file_justification()),
        ("review", 14, WeightInfo::<T>::review()),
        ("restore_break_glass", 3, WeightInfo::<T>::restore_break_glass()),
        ("set_standing_refusals", 2, WeightInfo::<T>::set_standing_refusals()),
        ("prune_emergencies", 1, WeightInfo::<T>::prune_emergencies(64,)),
        ("prune_statements", 1, WeightInfo::<T>::prune_statements(64,)),
        ("look_for_turn", 2, WeightInfo::<T>::look_for_turn()),
        ("take_turn", 38, WeightInfo::<T>::take_turn()),
    ]
}
