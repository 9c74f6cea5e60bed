//! Who gets into the transaction pool.

use crate::{Config, Pallet, Sponsorships, WeightInfo};
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::marker::PhantomData;
use frame_support::{
    ensure,
    pallet_prelude::{TransactionSource, Weight},
    traits::OriginTrait,
    CloneNoBound, DebugNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;
use sp_runtime::{
    impl_tx_ext_default,
    traits::{DispatchInfoOf, TransactionExtension, ValidateResult},
    transaction_validity::{InvalidTransaction, TransactionValidityError},
};

/// Why a transaction is refused before it is dispatched. The number is what the pool answers, as
/// `InvalidTransaction::Custom(number)`; it is listed in the docs and never used for anything else.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u8)]
pub enum PoolRefusal {
    /// 1: no organisation stands behind the account.
    NoSponsor = 1,
    /// 2: organisations stand behind the account, but all are suspended or removed.
    NoActiveSponsor = 2,
    /// 3: the transaction would live forever. Told by the runtime's own check of the era.
    ImmortalEra = 3,
    /// 5: the transaction carries bytes of anybody's choice, which could be about a person. Told by the
    /// runtime's own check of what calls contain.
    FreeBytes = 5,
}

impl From<PoolRefusal> for TransactionValidityError {
    fn from(refusal: PoolRefusal) -> Self {
        InvalidTransaction::Custom(refusal as u8).into()
    }
}

/// Lets a signed transaction pass only when an active organisation stands behind its signer.
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
    /// Whether an active organisation stands behind the account.
    fn check(account: &T::AccountId) -> Result<(), PoolRefusal> {
        let sponsorships = Sponsorships::<T>::get(account);
        ensure!(!sponsorships.is_empty(), PoolRefusal::NoSponsor);
        ensure!(
            sponsorships.iter().any(|it| Pallet::<T>::is_active(it.organisation)),
            PoolRefusal::NoActiveSponsor
        );
        Ok(())
    }
}

impl<T: Config + Send + Sync> TransactionExtension<T::RuntimeCall> for CheckSponsor<T> {
    const IDENTIFIER: &'static str = "CheckSponsor";
    type Implicit = ();
    type Val = ();
    type Pre = ();

    fn weight(&self, _call: &T::RuntimeCall) -> Weight {
        T::WeightInfo::check_sponsor()
    }

    fn validate(
        &self,
        origin: T::RuntimeOrigin,
        _call: &T::RuntimeCall,
        _info: &DispatchInfoOf<T::RuntimeCall>,
        _len: usize,
        _self_implicit: Self::Implicit,
        _inherited_implication: &impl Encode,
        _source: TransactionSource,
    ) -> ValidateResult<Self::Val, T::RuntimeCall> {
        if let Some(account) = origin.as_signer() {
            Self::check(account)?;
        }
        Ok((Default::default(), (), origin))
    }

    impl_tx_ext_default!(T::RuntimeCall; prepare);
}
