//! Who gets into the transaction pool, and whose quota it is charged to.

use crate::{
    quota::EmergencyReserve, Config, EmergencyReserves, Meter, Meters, Pallet, Sponsorships,
    Suspensions, WeightInfo,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::marker::PhantomData;
use frame_support::{
    dispatch::{DispatchInfo, PostDispatchInfo},
    ensure,
    pallet_prelude::{
        DispatchResult, TransactionPriority, TransactionSource, ValidTransaction, Weight,
    },
    traits::{Contains, Get, OriginTrait, Time},
    CloneNoBound, DebugNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound,
};
use salus_primitives::{Moment, OrganisationId, PoolRefusal};
use scale_info::TypeInfo;
use sp_runtime::{
    traits::{
        DispatchInfoOf, Dispatchable, PostDispatchInfoOf, TransactionExtension, ValidateResult,
    },
    transaction_validity::TransactionValidityError,
};

/// Lets a signed transaction pass only when an active organisation stands behind its signer, and
/// charges it to the quota of the first such organisation.
///
/// Charged is what the transaction can take of a block at most: its declared weight, that of the
/// extensions, the fixed part of every transaction, and its length as part of the proof. What the call
/// did not use is given back after its dispatch. Only [`Config::BreakGlass`] may use all of a quota, as
/// the outermost call, so that nothing comes along with it; where that is not enough it is charged to a
/// reserve of its own, and where no active organisation stands behind its signer, to one that was
/// suspended within [`Config::EmergencyGrace`]. It goes before what is ordinary. What nobody signed
/// passes by.
///
/// One value is read for the signer and one for the organisation, beside the clock, which every block
/// has at hand; the organisation's is written. Sponsors that are not active cost a read each.
///
/// It adds nothing to the transaction and nothing to what is signed. It belongs before `CheckNonce`,
/// which would refuse strangers with a number that tells them less.
#[derive(
    CloneNoBound,
    DebugNoBound,
    DefaultNoBound,
    EqNoBound,
    PartialEqNoBound,
    Encode,
    Decode,
    DecodeWithMemTracking,
    TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct CheckSponsor<T>(PhantomData<T>);

impl<T> CheckSponsor<T> {
    /// The extension.
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

/// In the pool emergencies go before everything that is ordinary, and behind patients' rights, of which
/// a block takes little.
const EMERGENCY_PRIORITY: TransactionPriority = 1 << 61;

/// Where a transaction is charged, with what it shows then.
#[derive(Debug)]
pub enum Charge {
    /// To the quota.
    Quota(Meter),
    /// To the reserve for emergencies.
    Reserve(EmergencyReserve),
}

impl<T: Config> CheckSponsor<T> {
    /// The first active organisation that stands behind the account; in an emergency, where there is
    /// none, the first that was suspended a short time ago.
    fn sponsor(
        account: &T::AccountId,
        is_emergency: bool,
        now: Moment,
    ) -> Result<(OrganisationId, Meter), PoolRefusal> {
        let sponsorships = Sponsorships::<T>::get(account);
        ensure!(!sponsorships.is_empty(), PoolRefusal::NoSponsor);
        let mut suspended = None;
        for it in &sponsorships {
            let Some(meter) = Meters::<T>::get(it.organisation) else { continue };
            if meter.is_active {
                return Ok((it.organisation, meter));
            }
            if is_emergency && suspended.is_none() && Self::is_in_grace(it.organisation, now) {
                suspended = Some((it.organisation, meter));
            }
        }
        suspended.ok_or(PoolRefusal::NoActiveSponsor)
    }

    /// Whether the organisation was suspended so short a time ago that emergencies go on.
    pub(crate) fn is_in_grace(organisation: OrganisationId, now: Moment) -> bool {
        Suspensions::<T>::get(organisation)
            .is_some_and(|since| now < since.saturating_add(T::EmergencyGrace::get()))
    }

    /// Charges the weight to the quota or, in an emergency, to the reserve.
    pub(crate) fn charge(
        organisation: OrganisationId,
        mut meter: Meter,
        weight: Weight,
        is_emergency: bool,
        now: Moment,
    ) -> Result<Charge, PoolRefusal> {
        let rate = Pallet::<T>::rate(&meter);
        let limit = if is_emergency { rate.capacity } else { Pallet::<T>::ordinary_part(rate) };
        meter.refill(rate, now);
        if meter.charge(rate, limit, weight) {
            return Ok(Charge::Quota(meter));
        }
        ensure!(is_emergency, PoolRefusal::QuotaExhausted);
        let mut reserve = EmergencyReserves::<T>::get(organisation);
        ensure!(
            reserve.charge(Pallet::<T>::emergency_rate(), weight, now),
            PoolRefusal::QuotaExhausted
        );
        Ok(Charge::Reserve(reserve))
    }

    /// Writes down what was charged.
    pub(crate) fn keep(organisation: OrganisationId, charge: Charge) -> (OrganisationId, bool) {
        match charge {
            Charge::Quota(meter) => {
                Meters::<T>::insert(organisation, meter);
                (organisation, false)
            }
            Charge::Reserve(reserve) => {
                EmergencyReserves::<T>::insert(organisation, reserve);
                (organisation, true)
            }
        }
    }

    /// Gives back what was charged and not used. The call may have removed the organisation.
    pub(crate) fn give_back((organisation, is_reserve): (OrganisationId, bool), unspent: Weight) {
        if !is_reserve {
            if let Some(mut meter) = Meters::<T>::get(organisation) {
                meter.give_back(Pallet::<T>::rate(&meter), unspent);
                Meters::<T>::insert(organisation, meter);
            }
        } else if EmergencyReserves::<T>::contains_key(organisation) {
            EmergencyReserves::<T>::mutate(organisation, |reserve| {
                reserve.give_back(Pallet::<T>::emergency_rate(), unspent);
            });
        }
    }

    /// What a transaction can take of a block.
    fn cost(info: &DispatchInfo, len: usize) -> Weight {
        T::BlockWeights::get()
            .get(info.class)
            .base_extrinsic
            .saturating_add(info.total_weight())
            .saturating_add(Weight::from_parts(0, len as u64))
    }
}

impl<T> TransactionExtension<T::RuntimeCall> for CheckSponsor<T>
where
    T: Config + Send + Sync,
    T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
{
    const IDENTIFIER: &'static str = "CheckSponsor";
    type Implicit = ();
    /// Who is charged, and where.
    type Val = Option<(OrganisationId, Charge)>;
    /// Who was charged, and whether to its reserve.
    type Pre = Option<(OrganisationId, bool)>;

    fn weight(&self, call: &T::RuntimeCall) -> Weight {
        let reserve = if T::BreakGlass::contains(call) {
            T::WeightInfo::emergency_reserve()
        } else {
            Weight::zero()
        };
        T::WeightInfo::check_sponsor().saturating_add(reserve)
    }

    fn validate(
        &self,
        origin: T::RuntimeOrigin,
        call: &T::RuntimeCall,
        info: &DispatchInfoOf<T::RuntimeCall>,
        len: usize,
        _self_implicit: Self::Implicit,
        _inherited_implication: &impl Encode,
        _source: TransactionSource,
    ) -> ValidateResult<Self::Val, T::RuntimeCall> {
        let Some(account) = origin.as_signer() else {
            return Ok((Default::default(), None, origin));
        };
        let (is_emergency, now) = (T::BreakGlass::contains(call), T::Clock::now());
        let (organisation, meter) = Self::sponsor(account, is_emergency, now)?;
        let charge = Self::charge(organisation, meter, Self::cost(info, len), is_emergency, now)?;
        let priority = if is_emergency { EMERGENCY_PRIORITY } else { 0 };
        let validity = ValidTransaction { priority, ..Default::default() };
        Ok((validity, Some((organisation, charge)), origin))
    }

    fn prepare(
        self,
        val: Self::Val,
        _origin: &T::RuntimeOrigin,
        _call: &T::RuntimeCall,
        _info: &DispatchInfoOf<T::RuntimeCall>,
        _len: usize,
    ) -> Result<Self::Pre, TransactionValidityError> {
        Ok(val.map(|(organisation, charge)| Self::keep(organisation, charge)))
    }

    fn post_dispatch_details(
        charged: Self::Pre,
        info: &DispatchInfoOf<T::RuntimeCall>,
        post_info: &PostDispatchInfoOf<T::RuntimeCall>,
        _len: usize,
        _result: &DispatchResult,
    ) -> Result<Weight, TransactionValidityError> {
        let unspent = post_info.calc_unspent(info);
        if let Some(charged) = charged.filter(|_| unspent != Weight::zero()) {
            Self::give_back(charged, unspent);
        }
        Ok(Weight::zero())
    }
}
