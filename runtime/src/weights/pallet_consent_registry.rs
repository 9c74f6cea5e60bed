//! The weights of `pallet_consent_registry`, measured in the runtime itself by `scripts/bench weights`.
//!
//! 2026-11-26, AMD EPYC; steps 10, repeats 10, maps of 1000000 entries.
//! Do not edit: measure again.

use core::marker::PhantomData;
#[allow(unused_imports)]
use frame_support::{traits::Get, weights::Weight};

/// The weights.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_consent_registry::WeightInfo for WeightInfo<T> {
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:1 w:1)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:1)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn grant() -> Weight {
        // Proof size in bytes:
        //  measured:  `10452`
        //  estimated: `11443`
        // Minimum execution time: 208_231_000 picoseconds.
        Weight::from_parts(233_368_000, 11443)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:1 w:1)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:1)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn revoke() -> Weight {
        // Proof size in bytes:
        //  measured:  `11066`
        //  estimated: `11443`
        // Minimum execution time: 186_620_000 picoseconds.
        Weight::from_parts(200_265_000, 11443)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:1)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:0)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn revoke_all() -> Weight {
        // Proof size in bytes:
        //  measured:  `4337`
        //  estimated: `7592`
        // Minimum execution time: 97_973_000 picoseconds.
        Weight::from_parts(104_556_000, 7592)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:2 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::CaptureCount` (r:1 w:1)
    // Proof: `ConsentRegistry::CaptureCount` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::CapturedByDesk` (r:1 w:1)
    // Proof: `Consortium::CapturedByDesk` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Captures` (r:0 w:1)
    // Proof: `ConsentRegistry::Captures` (`max_values`: None, `max_size`: Some(1091), added: 3566, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn capture() -> Weight {
        // Proof size in bytes:
        //  measured:  `1092`
        //  estimated: `6290`
        // Minimum execution time: 163_818_000 picoseconds.
        Weight::from_parts(187_472_000, 6290)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:2 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Captures` (r:1 w:1)
    // Proof: `ConsentRegistry::Captures` (`max_values`: None, `max_size`: Some(1091), added: 3566, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:1 w:1)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:1)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::CaptureCount` (r:1 w:1)
    // Proof: `ConsentRegistry::CaptureCount` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn confirm_capture() -> Weight {
        // Proof size in bytes:
        //  measured:  `11730`
        //  estimated: `11443`
        // Minimum execution time: 342_704_000 picoseconds.
        Weight::from_parts(531_568_000, 11443)
            .saturating_add(T::DbWeight::get().reads(10))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Captures` (r:1 w:1)
    // Proof: `ConsentRegistry::Captures` (`max_values`: None, `max_size`: Some(1091), added: 3566, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::CaptureCount` (r:1 w:1)
    // Proof: `ConsentRegistry::CaptureCount` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn discard_capture() -> Weight {
        // Proof size in bytes:
        //  measured:  `1776`
        //  estimated: `4556`
        // Minimum execution time: 174_347_000 picoseconds.
        Weight::from_parts(264_928_000, 4556)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:1 w:1)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:1)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::CapturedByDesk` (r:1 w:1)
    // Proof: `Consortium::CapturedByDesk` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn revoke_on_paper() -> Weight {
        // Proof size in bytes:
        //  measured:  `11390`
        //  estimated: `11443`
        // Minimum execution time: 351_059_000 picoseconds.
        Weight::from_parts(481_634_000, 11443)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `ConsentRegistry::Policy` (r:1 w:1)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::PolicyVersions` (r:0 w:1)
    // Proof: `ConsentRegistry::PolicyVersions` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_default_policy() -> Weight {
        // Proof size in bytes:
        //  measured:  `490`
        //  estimated: `2133`
        // Minimum execution time: 73_739_000 picoseconds.
        Weight::from_parts(122_971_000, 2133)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:1 w:1)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:1)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:2 w:2)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn amend() -> Weight {
        // Proof size in bytes:
        //  measured:  `11340`
        //  estimated: `11443`
        // Minimum execution time: 226_355_000 picoseconds.
        Weight::from_parts(248_056_000, 11443)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:1 w:1)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:1)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:8 w:8)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn revoke_toward() -> Weight {
        // Proof size in bytes:
        //  measured:  `11420`
        //  estimated: `21486`
        // Minimum execution time: 271_460_000 picoseconds.
        Weight::from_parts(311_224_000, 21486)
            .saturating_add(T::DbWeight::get().reads(12))
            .saturating_add(T::DbWeight::get().writes(11))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Proposals` (r:1 w:1)
    // Proof: `ConsentRegistry::Proposals` (`max_values`: None, `max_size`: Some(4009), added: 6484, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:5 w:5)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn propose() -> Weight {
        // Proof size in bytes:
        //  measured:  `4737`
        //  estimated: `13800`
        // Minimum execution time: 214_193_000 picoseconds.
        Weight::from_parts(247_474_000, 13800)
            .saturating_add(T::DbWeight::get().reads(10))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Proposals` (r:1 w:1)
    // Proof: `ConsentRegistry::Proposals` (`max_values`: None, `max_size`: Some(4009), added: 6484, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:1 w:1)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:1)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:2 w:2)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn confirm_proposal() -> Weight {
        // Proof size in bytes:
        //  measured:  `14065`
        //  estimated: `11443`
        // Minimum execution time: 249_007_000 picoseconds.
        Weight::from_parts(289_413_000, 11443)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Proposals` (r:1 w:1)
    // Proof: `ConsentRegistry::Proposals` (`max_values`: None, `max_size`: Some(4009), added: 6484, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn refuse_proposal() -> Weight {
        // Proof size in bytes:
        //  measured:  `4133`
        //  estimated: `7474`
        // Minimum execution time: 126_287_000 picoseconds.
        Weight::from_parts(143_629_000, 7474)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Proposals` (r:1 w:1)
    // Proof: `ConsentRegistry::Proposals` (`max_values`: None, `max_size`: Some(4009), added: 6484, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:4 w:4)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    fn prune_proposals() -> Weight {
        // Proof size in bytes:
        //  measured:  `4211`
        //  estimated: `11238`
        // Minimum execution time: 134_713_000 picoseconds.
        Weight::from_parts(150_933_000, 11238)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:1 w:1)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn attach_verification() -> Weight {
        // Proof size in bytes:
        //  measured:  `7288`
        //  estimated: `11443`
        // Minimum execution time: 169_518_000 picoseconds.
        Weight::from_parts(298_660_000, 11443)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:1 w:1)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:1)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn seal() -> Weight {
        // Proof size in bytes:
        //  measured:  `10452`
        //  estimated: `11443`
        // Minimum execution time: 207_369_000 picoseconds.
        Weight::from_parts(383_490_000, 11443)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:2 w:2)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:1)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn open_seal() -> Weight {
        // Proof size in bytes:
        //  measured:  `15946`
        //  estimated: `21896`
        // Minimum execution time: 278_674_000 picoseconds.
        Weight::from_parts(312_597_000, 21896)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:1 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::CaptureCount` (r:1 w:1)
    // Proof: `ConsentRegistry::CaptureCount` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `Consortium::CapturedByDesk` (r:1 w:1)
    // Proof: `Consortium::CapturedByDesk` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Captures` (r:0 w:1)
    // Proof: `ConsentRegistry::Captures` (`max_values`: None, `max_size`: Some(1091), added: 3566, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn capture_lift() -> Weight {
        // Proof size in bytes:
        //  measured:  `7417`
        //  estimated: `11443`
        // Minimum execution time: 199_384_000 picoseconds.
        Weight::from_parts(213_911_000, 11443)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    // Storage: `ConsentRegistry::CounterForProgrammes` (r:1 w:1)
    // Proof: `ConsentRegistry::CounterForProgrammes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::NextProgramme` (r:1 w:1)
    // Proof: `ConsentRegistry::NextProgramme` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:1 w:1)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn admit_programme() -> Weight {
        // Proof size in bytes:
        //  measured:  `118`
        //  estimated: `14401`
        // Minimum execution time: 204_424_000 picoseconds.
        Weight::from_parts(245_331_000, 14401)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `ConsentRegistry::Programmes` (r:1 w:1)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::CounterForProgrammes` (r:1 w:1)
    // Proof: `ConsentRegistry::CounterForProgrammes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn close_programme() -> Weight {
        // Proof size in bytes:
        //  measured:  `209`
        //  estimated: `14401`
        // Minimum execution time: 75_882_000 picoseconds.
        Weight::from_parts(94_698_000, 14401)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::StudyCount` (r:1 w:1)
    // Proof: `ConsentRegistry::StudyCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Studies` (r:0 w:1)
    // Proof: `ConsentRegistry::Studies` (`max_values`: None, `max_size`: Some(9404), added: 11879, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn register_study() -> Weight {
        // Proof size in bytes:
        //  measured:  `763`
        //  estimated: `3640`
        // Minimum execution time: 344_877_000 picoseconds.
        Weight::from_parts(390_854_000, 3640)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Credentials` (r:1 w:0)
    // Proof: `Consortium::Credentials` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Studies` (r:1 w:1)
    // Proof: `ConsentRegistry::Studies` (`max_values`: None, `max_size`: Some(9404), added: 11879, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:1 w:1)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::StudyCount` (r:1 w:1)
    // Proof: `ConsentRegistry::StudyCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn withdraw_study() -> Weight {
        // Proof size in bytes:
        //  measured:  `10231`
        //  estimated: `12869`
        // Minimum execution time: 249_388_000 picoseconds.
        Weight::from_parts(268_084_000, 12869)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    // Storage: `ConsentRegistry::Policy` (r:1 w:1)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::PolicyVersions` (r:0 w:1)
    // Proof: `ConsentRegistry::PolicyVersions` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
    // Storage: `AuditTrail::Entries` (r:0 w:1)
    // Proof: `AuditTrail::Entries` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
    fn set_purpose_claims() -> Weight {
        // Proof size in bytes:
        //  measured:  `378`
        //  estimated: `2133`
        // Minimum execution time: 68_809_000 picoseconds.
        Weight::from_parts(73_648_000, 2133)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    // Storage: `Timestamp::Now` (r:1 w:0)
    // Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:16 w:16)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:16 w:16)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:16 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Meters` (r:128 w:128)
    // Proof: `Consortium::Meters` (`max_values`: None, `max_size`: Some(87), added: 2562, mode: `MaxEncodedLen`)
    // The range of component `n` is `[1, 16]`.
    fn prune(n: u32) -> Weight {
        // Proof size in bytes:
        //  measured:  `555 + n * (6944 ±0)`
        //  estimated: `1493 + n * (20496 ±0)`
        // Minimum execution time: 287_640_000 picoseconds.
        Weight::from_parts(618_147_291, 1493)
            // Standard error: 12_033_577
            .saturating_add(Weight::from_parts(233_354_080, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads(11_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(10_u64.saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 20496).saturating_mul(n.into()))
    }
    // Storage: `ConsentRegistry::Policy` (r:1 w:0)
    // Proof: `ConsentRegistry::Policy` (`max_values`: Some(1), `max_size`: Some(648), added: 1143, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Subjects` (r:1 w:0)
    // Proof: `PatientIdentity::Subjects` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
    // Storage: `PatientIdentity::Representatives` (r:1 w:0)
    // Proof: `PatientIdentity::Representatives` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Consents` (r:9 w:0)
    // Proof: `ConsentRegistry::Consents` (`max_values`: None, `max_size`: Some(7978), added: 10453, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Studies` (r:1 w:0)
    // Proof: `ConsentRegistry::Studies` (`max_values`: None, `max_size`: Some(9404), added: 11879, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Programmes` (r:8 w:0)
    // Proof: `ConsentRegistry::Programmes` (`max_values`: None, `max_size`: Some(10936), added: 13411, mode: `MaxEncodedLen`)
    // Storage: `ConsentRegistry::Overviews` (r:1 w:0)
    // Proof: `ConsentRegistry::Overviews` (`max_values`: None, `max_size`: Some(4127), added: 6602, mode: `MaxEncodedLen`)
    // Storage: `Consortium::Organisations` (r:1 w:0)
    // Proof: `Consortium::Organisations` (`max_values`: None, `max_size`: Some(175), added: 2650, mode: `MaxEncodedLen`)
    fn evaluate() -> Weight {
        // Proof size in bytes:
        //  measured:  `82393`
        //  estimated: `108278`
        // Minimum execution time: 767_070_000 picoseconds.
        Weight::from_parts(915_399_000, 108278).saturating_add(T::DbWeight::get().reads(23))
    }
}

/// Each weight with as much of everything as was measured, and how many values it reads at least.
#[cfg(test)]
pub fn at_most<T: frame_system::Config>() -> alloc::vec::Vec<(&'static str, u64, Weight)> {
    use pallet_consent_registry::WeightInfo as _;
    alloc::vec![
        ("grant", 6, WeightInfo::<T>::grant()),
        ("revoke", 5, WeightInfo::<T>::revoke()),
        ("revoke_all", 3, WeightInfo::<T>::revoke_all()),
        ("capture", 8, WeightInfo::<T>::capture()),
        ("confirm_capture", 10, WeightInfo::<T>::confirm_capture()),
        ("discard_capture", 6, WeightInfo::<T>::discard_capture()),
        ("revoke_on_paper", 8, WeightInfo::<T>::revoke_on_paper()),
        ("set_default_policy", 2, WeightInfo::<T>::set_default_policy()),
        ("amend", 7, WeightInfo::<T>::amend()),
        ("revoke_toward", 12, WeightInfo::<T>::revoke_toward()),
        ("propose", 10, WeightInfo::<T>::propose()),
        ("confirm_proposal", 8, WeightInfo::<T>::confirm_proposal()),
        ("refuse_proposal", 4, WeightInfo::<T>::refuse_proposal()),
        ("prune_proposals", 7, WeightInfo::<T>::prune_proposals()),
        ("attach_verification", 5, WeightInfo::<T>::attach_verification()),
        ("seal", 6, WeightInfo::<T>::seal()),
        ("open_seal", 7, WeightInfo::<T>::open_seal()),
        ("capture_lift", 8, WeightInfo::<T>::capture_lift()),
        ("admit_programme", 4, WeightInfo::<T>::admit_programme()),
        ("close_programme", 3, WeightInfo::<T>::close_programme()),
        ("register_study", 5, WeightInfo::<T>::register_study()),
        ("withdraw_study", 6, WeightInfo::<T>::withdraw_study()),
        ("set_purpose_claims", 2, WeightInfo::<T>::set_purpose_claims()),
        ("prune", 1, WeightInfo::<T>::prune(16,)),
        ("evaluate", 23, WeightInfo::<T>::evaluate()),
    ]
}
