//! What the calls cost.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// What the calls cost.
pub trait WeightInfo {
    /// [`anchor`](crate::Pallet::anchor) on the basis of consent, evaluated at the bound.
    fn anchor_by_consent() -> Weight;
    /// [`anchor`](crate::Pallet::anchor) on a basis of law.
    fn anchor_by_law() -> Weight;
    /// [`anchor_batch`](crate::Pallet::anchor_batch).
    fn anchor_batch() -> Weight;
    /// [`supersede`](crate::Pallet::supersede) on the basis of consent, evaluated at the bound.
    fn supersede_by_consent() -> Weight;
    /// [`supersede`](crate::Pallet::supersede) on a basis of law.
    fn supersede_by_law() -> Weight;
    /// [`erase`](crate::Pallet::erase) of a record that as many confirm as may.
    fn erase_record() -> Weight;
    /// [`erase`](crate::Pallet::erase) of a batch.
    fn erase_batch() -> Weight;
    /// [`place_hold`](crate::Pallet::place_hold).
    fn place_hold() -> Weight;
    /// [`lift_hold`](crate::Pallet::lift_hold).
    fn lift_hold() -> Weight;
    /// [`offer_custody`](crate::Pallet::offer_custody).
    fn offer_custody() -> Weight;
    /// [`accept_custody`](crate::Pallet::accept_custody) on the basis of consent, evaluated at the bound.
    fn accept_custody_by_consent() -> Weight;
    /// [`accept_custody`](crate::Pallet::accept_custody) on a basis of law.
    fn accept_custody_by_law() -> Weight;
    /// [`discard_offer`](crate::Pallet::discard_offer).
    fn discard_offer() -> Weight;
    /// [`adopt_custody`](crate::Pallet::adopt_custody) on the basis of consent, evaluated at the bound.
    fn adopt_custody_by_consent() -> Weight;
    /// [`adopt_custody`](crate::Pallet::adopt_custody) on a basis of law.
    fn adopt_custody_by_law() -> Weight;
    /// [`attest`](crate::Pallet::attest), as the last who may.
    fn attest() -> Weight;
    /// [`withdraw_attestation`](crate::Pallet::withdraw_attestation).
    fn withdraw_attestation() -> Weight;
}

/// So many reads and writes, and the time of an ordinary call.
fn weight(reads: u64, writes: u64) -> Weight {
    Weight::from_parts(10_000_000, 0)
        .saturating_add(RocksDbWeight::get().reads(reads))
        .saturating_add(RocksDbWeight::get().writes(writes))
}

/// For mocks only: the runtime uses measured weights of its own (`runtime/src/weights`).
impl WeightInfo for () {
    fn anchor_by_consent() -> Weight {
        weight(33, 5)
    }
    fn anchor_by_law() -> Weight {
        weight(6, 5)
    }
    fn anchor_batch() -> Weight {
        weight(5, 5)
    }
    fn supersede_by_consent() -> Weight {
        weight(34, 6)
    }
    fn supersede_by_law() -> Weight {
        weight(7, 6)
    }
    fn erase_record() -> Weight {
        weight(15, 15)
    }
    fn erase_batch() -> Weight {
        weight(6, 6)
    }
    fn place_hold() -> Weight {
        weight(6, 4)
    }
    fn lift_hold() -> Weight {
        weight(6, 4)
    }
    fn offer_custody() -> Weight {
        weight(7, 4)
    }
    fn accept_custody_by_consent() -> Weight {
        weight(36, 7)
    }
    fn accept_custody_by_law() -> Weight {
        weight(8, 7)
    }
    fn discard_offer() -> Weight {
        weight(6, 4)
    }
    fn adopt_custody_by_consent() -> Weight {
        weight(36, 6)
    }
    fn adopt_custody_by_law() -> Weight {
        weight(9, 6)
    }
    fn attest() -> Weight {
        weight(8, 5)
    }
    fn withdraw_attestation() -> Weight {
        weight(6, 5)
    }
}
