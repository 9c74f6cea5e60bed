//! Who gets into the transaction pool, and whose quota it is charged to.

use crate::{Config, Meter, Meters, Pallet, Sponsorships, WeightInfo};
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::marker::PhantomData;
use frame_support::{
    dispatch::{DispatchInfo, PostDispatchInfo},
    ensure,
    pallet_prelude::{DispatchResult, TransactionSource, Weight},
    traits::{Contains, Get, OriginTrait, Time},
    CloneNoBound, DebugNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound,
};
use salus_primitives::{OrganisationId, PoolRefusal};
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
/// the outermost call, so that nothing comes along with it. What nobody signed passes by.
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

impl<T: Config> CheckSponsor<T> {
    /// The first active organisation that stands behind the account.
    fn sponsor(account: &T::AccountId) -> Result<(OrganisationId, Meter), PoolRefusal> {
        let sponsorships = Sponsorships::<T>::get(account);
        ensure!(!sponsorships.is_empty(), PoolRefusal::NoSponsor);
        sponsorships
            .iter()
            .filter_map(|it| Some((it.organisation, Meters::<T>::get(it.organisation)?)))
            .find(|(_, meter)| meter.is_active)
            .ok_or(PoolRefusal::NoActiveSponsor)
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
    /// Who is charged, and what its meter shows then.
    type Val = Option<(OrganisationId, Meter)>;
    /// Who was charged.
    type Pre = Option<OrganisationId>;

    fn weight(&self, _call: &T::RuntimeCall) -> Weight {
        T::WeightInfo::check_sponsor()
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
        let (organisation, mut meter) = Self::sponsor(account)?;
        let rate = Pallet::<T>::rate(&meter);
        let limit = if T::BreakGlass::contains(call) {
            rate.capacity
        } else {
            Pallet::<T>::ordinary_part(rate)
        };
        meter.refill(rate, T::Clock::now());
        ensure!(meter.charge(rate, limit, Self::cost(info, len)), PoolRefusal::QuotaExhausted);
        Ok((Default::default(), Some((organisation, meter)), origin))
    }

    fn prepare(
        self,
        val: Self::Val,
        _origin: &T::RuntimeOrigin,
        _call: &T::RuntimeCall,
        _info: &DispatchInfoOf<T::RuntimeCall>,
        _len: usize,
    ) -> Result<Self::Pre, TransactionValidityError> {
        Ok(val.map(|(organisation, meter)| {
            Meters::<T>::insert(organisation, meter);
            organisation
        }))
    }

    fn post_dispatch_details(
        charged: Self::Pre,
        info: &DispatchInfoOf<T::RuntimeCall>,
        post_info: &PostDispatchInfoOf<T::RuntimeCall>,
        _len: usize,
        _result: &DispatchResult,
    ) -> Result<Weight, TransactionValidityError> {
        let unspent = post_info.calc_unspent(info);
        if let Some(organisation) = charged.filter(|_| unspent != Weight::zero()) {
            // The call may have removed the organisation.
            if let Some(mut meter) = Meters::<T>::get(organisation) {
                meter.give_back(Pallet::<T>::rate(&meter), unspent);
                Meters::<T>::insert(organisation, meter);
            }
        }
        Ok(Weight::zero())
    }
}
