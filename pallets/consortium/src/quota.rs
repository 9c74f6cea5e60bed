//! Quota in place of fees: how much weight the transactions of an organisation may take.
//!
//! Nobody on Salus holds a token, so nobody pays. Instead each organisation has a **quota**, a weight
//! per [`Config::QuotaPeriod`], in both dimensions: time and the size of the proof. Whatever the
//! organisation's people send is charged to it before it is dispatched, by its declared weight, and what
//! was not used is given back afterwards. What was used is refilled by time, evenly: after a period it
//! is all there again. So in any stretch of time an organisation takes its quota at most, and what is
//! refilled in that time.
//!
//! Ordinary calls leave part of a quota alone ([`Config::OrdinaryShare`]): however much an
//! organisation's people sent, it can break the glass. And where a quota is used up to its end, or
//! governance gave none, there is a reserve beside it that nothing else can use
//! ([`EmergencyReserve`]): as much as ordinary calls leave alone of the default quota. So emergencies
//! are charged like everything else, and one organisation cannot take the blocks of all for them.
//!
//! An account with several active sponsors is charged to the first of them, in the order of their
//! numbers, and to no other: one organisation's spammer cannot turn to the next one's quota.

use crate::{Config, Error, Event, Meters, OrganisationStatus, Pallet};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
    ensure,
    pallet_prelude::{DispatchResult, Weight},
    traits::{Get, Time},
};
use salus_primitives::{audit::AuditKind, traits::AuditSink, Moment, OrganisationId};
use scale_info::TypeInfo;

/// How much there is, and in which time it is refilled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rate {
    /// The weight that there is at most, and that is refilled in a period.
    pub capacity: Weight,
    /// The period in milliseconds, above 0.
    pub period: Moment,
}

/// What was used of a quota, in weight times milliseconds: the weight that was used, times the period.
///
/// In this unit a refill is a product and never a fraction, so that nothing is lost or won by asking
/// often. Two factors of 64 bits never overflow 128.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Used {
    /// Of the time, in picoseconds times milliseconds.
    pub ref_time: u128,
    /// Of the proof's size, in bytes times milliseconds.
    pub proof_size: u128,
}

impl Used {
    fn of(weight: Weight, times: Moment) -> Self {
        Self {
            ref_time: u128::from(weight.ref_time()) * u128::from(times),
            proof_size: u128::from(weight.proof_size()) * u128::from(times),
        }
    }

    fn checked_add(self, other: Self) -> Option<Self> {
        Some(Self {
            ref_time: self.ref_time.checked_add(other.ref_time)?,
            proof_size: self.proof_size.checked_add(other.proof_size)?,
        })
    }

    fn saturating_sub(self, other: Self) -> Self {
        Self {
            ref_time: self.ref_time.saturating_sub(other.ref_time),
            proof_size: self.proof_size.saturating_sub(other.proof_size),
        }
    }

    fn min(self, other: Self) -> Self {
        Self {
            ref_time: self.ref_time.min(other.ref_time),
            proof_size: self.proof_size.min(other.proof_size),
        }
    }

    fn is_within(self, other: Self) -> bool {
        self.ref_time <= other.ref_time && self.proof_size <= other.proof_size
    }

    fn weight(self, period: Moment) -> Weight {
        let part = |used: u128| u64::try_from(used / u128::from(period)).unwrap_or(u64::MAX);
        Weight::from_parts(part(self.ref_time), part(self.proof_size))
    }
}

/// What is asked of an organisation at every transaction of its people, in one small value: whether it
/// counts, what it has left, and what it stores.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Meter {
    /// Whether the organisation is active.
    pub is_active: bool,
    /// Its quota, where governance gave it another than the others have.
    pub quota: Option<Weight>,
    /// What of it was used and not refilled, at that time.
    pub used: Used,
    /// When that was, in milliseconds since 1970.
    pub at: Moment,
    /// How many bytes it stores.
    pub stored: u64,
    /// How many it may, where governance gave it another allowance than the others have.
    pub allowance: Option<u64>,
}

impl Meter {
    /// That of an active organisation that used and stores nothing.
    pub fn new(now: Moment) -> Self {
        Self {
            is_active: true,
            quota: None,
            used: Used::default(),
            at: now,
            stored: 0,
            allowance: None,
        }
    }

    /// Refills what the time since has earned. A clock that goes back refills nothing until it has come
    /// to where it was.
    pub fn refill(&mut self, rate: Rate, now: Moment) {
        let elapsed = now.saturating_sub(self.at);
        self.used = self
            .used
            .saturating_sub(Used::of(rate.capacity, elapsed))
            .min(Used::of(rate.capacity, rate.period));
        self.at = self.at.max(now);
    }

    /// Charges the weight, if no more than the limit is used then, which is the capacity or less.
    #[must_use]
    pub fn charge(&mut self, rate: Rate, limit: Weight, weight: Weight) -> bool {
        let used = self.used.checked_add(Used::of(weight, rate.period));
        let within = used.filter(|used| used.is_within(Used::of(limit, rate.period)));
        self.used = within.unwrap_or(self.used);
        within.is_some()
    }

    /// Gives back what was charged and not used.
    pub fn give_back(&mut self, rate: Rate, weight: Weight) {
        self.used = self.used.saturating_sub(Used::of(weight, rate.period));
    }

    /// What is left until the limit is reached, which is the capacity or less.
    pub fn left(&self, rate: Rate, limit: Weight) -> Weight {
        Used::of(limit, rate.period).saturating_sub(self.used).weight(rate.period)
    }
}

/// What was used of the reserve that an organisation has for emergencies beside its quota, however small
/// that is: the share of the default quota that ordinary calls would leave alone.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct EmergencyReserve {
    /// What of it was used and not refilled, at that time.
    pub used: Used,
    /// When that was, in milliseconds since 1970.
    pub at: Moment,
}

impl EmergencyReserve {
    /// Charges the weight after a refill, if the reserve holds it.
    #[must_use]
    pub fn charge(&mut self, rate: Rate, weight: Weight, now: Moment) -> bool {
        let mut meter = Meter { used: self.used, at: self.at, ..Meter::new(now) };
        meter.refill(rate, now);
        let is_charged = meter.charge(rate, rate.capacity, weight);
        *self = Self { used: meter.used, at: meter.at };
        is_charged
    }

    /// Gives back what was charged and not used.
    pub fn give_back(&mut self, rate: Rate, weight: Weight) {
        self.used = self.used.saturating_sub(Used::of(weight, rate.period));
    }
}

/// An organisation's quota, as it can be read.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Quota {
    /// The weight that it has in a period.
    pub capacity: Weight,
    /// What is left of it now.
    pub left: Weight,
    /// How much of that ordinary calls may use; the rest is there to break the glass.
    pub left_to_ordinary: Weight,
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_set_quota(
        organisation: OrganisationId,
        quota: Option<Weight>,
    ) -> DispatchResult {
        let it = Self::find(organisation)?;
        ensure!(it.status != OrganisationStatus::Removed, Error::<T>::OrganisationRemoved);
        let mut meter = Meters::<T>::get(organisation).ok_or(Error::<T>::OrganisationNotFound)?;
        ensure!(meter.quota != quota, Error::<T>::NotChanged);

        let now = T::Clock::now();
        meter.refill(Self::rate(&meter), now);
        meter.quota = quota;
        // What was used beyond the new quota is not held against it.
        meter.refill(Self::rate(&meter), now);
        Meters::<T>::insert(organisation, meter);
        T::AuditTrail::append(Self::entry_of_governance(AuditKind::QuotaSet, organisation));
        Self::deposit_event(Event::QuotaSet { organisation, quota });
        Ok(())
    }

    /// What an organisation has in a period, and what it has left now. `None` if there is no such
    /// organisation or it was removed.
    pub fn quota(organisation: OrganisationId) -> Option<Quota> {
        let mut meter = Meters::<T>::get(organisation)?;
        let rate = Self::rate(&meter);
        meter.refill(rate, T::Clock::now());
        Some(Quota {
            capacity: rate.capacity,
            left: meter.left(rate, rate.capacity),
            left_to_ordinary: meter.left(rate, Self::ordinary_part(rate)),
        })
    }

    /// What ordinary calls may have used of a quota.
    pub(crate) fn ordinary_part(rate: Rate) -> Weight {
        T::OrdinaryShare::get() * rate.capacity
    }

    /// The reserve for emergencies, which governance takes from nobody.
    pub(crate) fn emergency_rate() -> Rate {
        let quota = T::DefaultQuota::get();
        Rate {
            capacity: quota.saturating_sub(T::OrdinaryShare::get() * quota),
            period: T::QuotaPeriod::get(),
        }
    }

    pub(crate) fn rate(meter: &Meter) -> Rate {
        Rate {
            capacity: meter.quota.unwrap_or_else(T::DefaultQuota::get),
            period: T::QuotaPeriod::get(),
        }
    }
}
