//! What is paused does not get in, and is not dispatched.

use crate::{Config, Pallet, WeightInfo};
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::marker::PhantomData;
use frame_support::{
    ensure,
    pallet_prelude::{TransactionSource, Weight},
    traits::{Contains, OriginTrait},
    CloneNoBound, DebugNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound,
};
use salus_primitives::PoolRefusal;
use scale_info::TypeInfo;
use sp_runtime::{
    impl_tx_ext_default,
    traits::{DispatchInfoOf, TransactionExtension, ValidateResult},
};

/// Everything but what is paused: the runtime's filter of calls. It also meets what a batch, a proxy's
/// call or a multisig's wraps, each by itself, where that is dispatched.
pub struct NotPaused<T>(PhantomData<T>);

impl<T: Config> Contains<T::RuntimeCall> for NotPaused<T> {
    fn contains(call: &T::RuntimeCall) -> bool {
        !Pallet::<T>::is_call_paused(call)
    }
}

/// Refuses a signed transaction whose call is paused, so that nobody is charged for it. What a call wraps
/// meets [`NotPaused`] instead.
///
/// It adds nothing to the transaction and nothing to what is signed. One value is read for a call that
/// could be paused, beside the clock, which every block has at hand.
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
pub struct CheckPause<T>(PhantomData<T>);

impl<T> CheckPause<T> {
    /// The extension.
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T: Config + Send + Sync> TransactionExtension<T::RuntimeCall> for CheckPause<T> {
    const IDENTIFIER: &'static str = "CheckPause";
    type Implicit = ();
    type Val = ();
    type Pre = ();

    fn weight(&self, _call: &T::RuntimeCall) -> Weight {
        T::WeightInfo::check_pause()
    }

    fn validate(
        &self,
        origin: T::RuntimeOrigin,
        call: &T::RuntimeCall,
        _info: &DispatchInfoOf<T::RuntimeCall>,
        _len: usize,
        _self_implicit: Self::Implicit,
        _inherited_implication: &impl Encode,
        _source: TransactionSource,
    ) -> ValidateResult<Self::Val, T::RuntimeCall> {
        ensure!(
            origin.as_signer().is_none() || !Pallet::<T>::is_call_paused(call),
            PoolRefusal::Paused
        );
        Ok((Default::default(), (), origin))
    }

    impl_tx_ext_default!(T::RuntimeCall; prepare);
}
