//! Allowance in place of deposits: how many bytes an organisation may store.
//!
//! What the organisation's people store, in whichever pallet, counts against its **allowance** from the
//! call that stores it to the call that deletes it. Time gives nothing back: whoever wants room deletes,
//! or asks governance for more. What was stored stays, also when the allowance is lowered.
//!
//! Pallets of the SDK are told that the bytes are a currency, in which they take deposits
//! ([`Pallet::take_deposit`]).
//!
//! It is kept in the organisation's [`Meter`], which the transaction that stores something reads and
//! writes for its quota anyhow.

use crate::{
    Alias, Config, Credential, EncryptionKey, Error, Event, FallbackCollator, KeyOwner, Lei, Meter,
    Meters, Organisation, OrganisationStatus, Pallet, Seat, Sponsorship,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
    defensive, ensure,
    pallet_prelude::{DispatchResult, Get},
};
use frame_system::AccountInfo;
use salus_primitives::{
    allowance::bytes_at_most,
    audit::AuditKind,
    organisation::{AllowanceRefusal, CapturedStatements},
    signed_payload::UsedPayload,
    traits::{Allowances, AuditSink},
    OrganisationId,
};
use scale_info::TypeInfo;
use sp_core::H256;

/// An organisation's byte allowance, as it can be read.
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
pub struct Allowance {
    /// How many bytes it may store.
    pub capacity: u64,
    /// How many it stores now. More than it may where the allowance was lowered, or where it is for a
    /// patient's rights.
    pub stored: u64,
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_set_allowance(
        organisation: OrganisationId,
        allowance: Option<u64>,
    ) -> DispatchResult {
        let it = Self::find(organisation)?;
        ensure!(it.status != OrganisationStatus::Removed, Error::<T>::OrganisationRemoved);
        let mut meter = Meters::<T>::get(organisation).ok_or(Error::<T>::OrganisationNotFound)?;
        ensure!(meter.allowance != allowance, Error::<T>::NotChanged);

        meter.allowance = allowance;
        Meters::<T>::insert(organisation, meter);
        T::AuditTrail::append(Self::entry_of_governance(AuditKind::AllowanceSet, organisation));
        Self::deposit_event(Event::AllowanceSet { organisation, allowance });
        Ok(())
    }

    /// How many bytes an organisation may store, and how many it does. `None` if there is no such
    /// organisation or it was removed.
    pub fn allowance(organisation: OrganisationId) -> Option<Allowance> {
        Meters::<T>::get(organisation)
            .map(|meter| Allowance { capacity: Self::capacity(&meter), stored: meter.stored })
    }

    fn capacity(meter: &Meter) -> u64 {
        meter.allowance.unwrap_or_else(T::DefaultAllowance::get)
    }
}

impl<T: Config> Allowances for Pallet<T> {
    fn ensure_room(organisation: OrganisationId, bytes: u64) -> Result<(), AllowanceRefusal> {
        let fits = || {
            let meter = Meters::<T>::get(organisation)?;
            let stored = meter.stored.checked_add(bytes)?;
            (stored <= Self::capacity(&meter)).then_some(())
        };
        (bytes == 0 || fits().is_some()).then_some(()).ok_or(AllowanceRefusal::AllowanceExhausted)
    }

    fn hold_by_right(organisation: OrganisationId, bytes: u64) {
        Meters::<T>::mutate_extant(organisation, |meter| {
            // No chain stores as much as 64 bits count.
            meter.stored = meter.stored.saturating_add(bytes);
        });
    }

    fn release(organisation: OrganisationId, bytes: u64) {
        Meters::<T>::mutate_extant(organisation, |meter| {
            meter.stored = meter.stored.checked_sub(bytes).unwrap_or_else(|| {
                defensive!("only what is held is given back");
                0
            });
        });
    }
}

/// What the pallet's items take, each at its longest.
impl<T: Config> Pallet<T> {
    /// An organisation, its meter, what its desk recorded, its places in the indices, and its
    /// controller.
    pub(crate) fn bytes_of_organisation() -> u64 {
        [
            bytes_at_most::<OrganisationId, Organisation<T::AccountId>>(),
            bytes_at_most::<OrganisationId, Meter>(),
            bytes_at_most::<OrganisationId, CapturedStatements>(),
            bytes_at_most::<T::AccountId, OrganisationId>(),
            bytes_at_most::<Lei, OrganisationId>(),
            Self::bytes_of_sponsorship(),
        ]
        .into_iter()
        .fold(0, u64::saturating_add)
    }

    /// A credential and its practitioner.
    pub(crate) fn bytes_of_credential() -> u64 {
        bytes_at_most::<(T::AccountId, OrganisationId), Credential>()
            .saturating_add(Self::bytes_of_sponsorship())
    }

    /// What an organisation committed to of an alias. Its credential is counted apart.
    pub(crate) fn bytes_of_alias() -> u64 {
        bytes_at_most::<T::AccountId, Alias<T::AccountId>>()
    }

    /// A fallback collator that an organisation runs.
    pub(crate) fn bytes_of_fallback() -> u64 {
        bytes_at_most::<(), FallbackCollator<T::AccountId>>()
            .saturating_add(Self::bytes_of_sponsorship())
    }

    /// A seat and its collator.
    pub(crate) fn bytes_of_seat() -> u64 {
        bytes_at_most::<(), Seat<T::AccountId>>().saturating_add(Self::bytes_of_sponsorship())
    }

    /// A voting account, with its place in the index.
    pub(crate) fn bytes_of_voting_account() -> u64 {
        bytes_at_most::<OrganisationId, T::AccountId>()
            .saturating_add(bytes_at_most::<T::AccountId, OrganisationId>())
            .saturating_add(Self::bytes_of_sponsorship())
    }

    /// The versions of an owner's encryption key, when so many are kept.
    pub(crate) fn bytes_of_keys(versions: u64) -> u64 {
        let version = bytes_at_most::<(KeyOwner<T::AccountId>, u32), EncryptionKey>();
        bytes_at_most::<KeyOwner<T::AccountId>, u32>()
            .saturating_add(version.saturating_mul(versions))
    }

    /// A payload that was used.
    pub(crate) fn bytes_of_payload() -> u64 {
        bytes_at_most::<H256, UsedPayload>()
    }

    /// An organisation's standing behind an account on one ground, and the account. It is counted once
    /// for each ground, whatever other grounds there are.
    pub(crate) fn bytes_of_sponsorship() -> u64 {
        bytes_at_most::<T::AccountId, Sponsorship>()
            .saturating_add(bytes_at_most::<T::AccountId, AccountInfo<T::Nonce, T::AccountData>>())
    }
}
