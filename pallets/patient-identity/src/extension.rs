//! What lets a patient's rights calls through without a charge.

use crate::{
    lane::{Counted, FreeCall, OperationalUse},
    Config, Pallet, WeightInfo,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::{fmt, marker::PhantomData};
use frame_support::{
    dispatch::{DispatchInfo, GetDispatchInfo, PostDispatchInfo},
    pallet_prelude::{
        DispatchClass, DispatchResult, InvalidTransaction, TransactionPriority, TransactionSource,
        TransactionValidity, TransactionValidityError, ValidTransaction, Weight,
    },
    traits::{Contains, Get, OriginTrait},
};
use frame_system::pallet_prelude::BlockNumberFor;
use salus_primitives::{traits::RightsCalls, PoolRefusal, SubjectId};
use scale_info::{StaticTypeInfo, Type, TypeInfo};
use sp_runtime::traits::{
    DispatchInfoOf, Dispatchable, Implication, PostDispatchInfoOf, TransactionExtension,
    TransactionExtensionMetadata, ValidateResult,
};

/// What the tag of a subject begins with, so that it can be no other tag of the pool.
const TAG_DOMAIN: &[u8; 12] = b"salus/rights";

/// Above every ordinary transaction.
const PRIORITY: TransactionPriority = 1 << 62;

/// Above everybody else's rights call for the same subject, which it replaces in the pool.
const CONTROLLER_PRIORITY: TransactionPriority = 1 << 63;

/// Lets a rights call pass without `S`, which charges for transactions, where it is free (see
/// [`lane`](crate::lane)); `S` judges every other transaction.
///
/// A call is free only as the outermost one, so that nothing is free inside of a batch, a proxy's call
/// or a multisig's. In the pool it goes before everything that is not free, and of one subject there is
/// one at a time: the controller's replaces anybody else's.
///
/// Once a block holds as much as it may of what is free, a free call is charged by `S`; what `S`
/// refuses then, or finds no room among the operational transactions of the block, waits in the pool for
/// the next block. Other operational transactions that find no room are refused.
///
/// From outside it is `S`: it has its name, and adds nothing to the transaction and nothing to what is
/// signed.
#[derive(Clone, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking)]
pub struct RightsLane<T, S>(S, PhantomData<T>);

impl<T, S> From<S> for RightsLane<T, S> {
    fn from(charging: S) -> Self {
        Self(charging, PhantomData)
    }
}

impl<T, S: fmt::Debug> fmt::Debug for RightsLane<T, S> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.debug_tuple("RightsLane").field(&self.0).finish()
    }
}

impl<T, S: StaticTypeInfo> TypeInfo for RightsLane<T, S> {
    type Identity = S;

    fn type_info() -> Type {
        S::type_info()
    }
}

/// Whether a transaction is free or charged, with what is to be remembered of it.
pub enum Toll<Free, Charged> {
    /// It is free.
    Free(Free),
    /// The wrapped extension charges for it.
    Charged(Charged),
}

/// What the pool is told of a free call.
fn validity<AccountId>(free: &FreeCall<AccountId>) -> ValidTransaction {
    ValidTransaction {
        priority: match free.counted {
            Counted::Controller(_) => CONTROLLER_PRIORITY,
            Counted::Representative(..) | Counted::Desk(_) | Counted::Not => PRIORITY,
        },
        provides: Vec::from([tag(free.subject)]),
        ..Default::default()
    }
}

/// The tag of the one free call of a subject that the pool holds.
fn tag(subject: SubjectId) -> Vec<u8> {
    (TAG_DOMAIN, subject).encode()
}

impl<T, S> TransactionExtension<T::RuntimeCall> for RightsLane<T, S>
where
    T: Config + Send + Sync,
    T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
    S: TransactionExtension<T::RuntimeCall>,
{
    const IDENTIFIER: &'static str = S::IDENTIFIER;
    type Implicit = S::Implicit;
    /// What its block holds with it, if it counts there; and where it is counted, or what `S` found.
    type Val = (Option<OperationalUse<BlockNumberFor<T>>>, Toll<FreeCall<T::AccountId>, S::Val>);
    /// The weight of `S`, which did not run; or what `S` did.
    type Pre = Toll<Weight, S::Pre>;

    fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
        self.0.implicit()
    }

    fn metadata() -> Vec<TransactionExtensionMetadata> {
        S::metadata()
    }

    fn weight(&self, call: &T::RuntimeCall) -> Weight {
        let own = match call.get_dispatch_info().class {
            DispatchClass::Operational => T::WeightInfo::rights_lane(),
            // Nothing is read for them.
            DispatchClass::Normal | DispatchClass::Mandatory => Weight::zero(),
        };
        self.0.weight(call).saturating_add(own)
    }

    fn validate(
        &self,
        origin: T::RuntimeOrigin,
        call: &T::RuntimeCall,
        info: &DispatchInfoOf<T::RuntimeCall>,
        len: usize,
        self_implicit: Self::Implicit,
        inherited_implication: &impl Implication,
        source: TransactionSource,
    ) -> ValidateResult<Self::Val, T::RuntimeCall> {
        let signer = origin.as_signer().cloned();
        let charge = |used| {
            self.0
                .validate(
                    origin.clone(),
                    call,
                    info,
                    len,
                    self_implicit,
                    inherited_implication,
                    source,
                )
                .map(|(validity, val, origin)| (validity, (used, Toll::Charged(val)), origin))
        };
        let Some(signer) = signer else { return charge(None) };
        if info.class != DispatchClass::Operational || T::Reserved::contains(call) {
            return charge(None);
        }

        let cost = frame_system::calculate_consumed_extrinsic_weight::<T::RuntimeCall>(
            &T::BlockWeights::get(),
            info,
            len,
        );
        // Where nothing is charged, nothing runs to charge it.
        let free_cost = cost.saturating_sub(self.0.weight(call));
        let (most_free, most) = (T::FreeWeight::get(), T::OperationalWeight::get());
        let used = Pallet::<T>::operational_use();
        let free = T::RightsCalls::rights_call(call)
            .and_then(|call| Pallet::<T>::free_call(call, &signer));
        match (free, used.with_free(free_cost, most_free, most), used.with(cost, most)) {
            (Some(free), Some(used), _) => {
                Ok((validity(&free), (Some(used), Toll::Free(free)), origin))
            }
            (Some(_), None, used) => {
                let used = used.ok_or(InvalidTransaction::ExhaustsResources)?;
                charge(Some(used)).map_err(|_| InvalidTransaction::ExhaustsResources.into())
            }
            (None, _, used) => charge(Some(used.ok_or(PoolRefusal::OperationalFull)?)),
        }
    }

    fn prepare(
        self,
        (used, toll): Self::Val,
        origin: &T::RuntimeOrigin,
        call: &T::RuntimeCall,
        info: &DispatchInfoOf<T::RuntimeCall>,
        len: usize,
    ) -> Result<Self::Pre, TransactionValidityError> {
        if let Some(used) = used {
            crate::OperationalUsed::<T>::put(used);
        }
        match toll {
            Toll::Free(free) => {
                Pallet::<T>::count(free);
                Ok(Toll::Free(self.0.weight(call)))
            }
            Toll::Charged(val) => self.0.prepare(val, origin, call, info, len).map(Toll::Charged),
        }
    }

    fn post_dispatch_details(
        pre: Self::Pre,
        info: &DispatchInfoOf<T::RuntimeCall>,
        post_info: &PostDispatchInfoOf<T::RuntimeCall>,
        len: usize,
        result: &DispatchResult,
    ) -> Result<Weight, TransactionValidityError> {
        match pre {
            Toll::Free(unspent) => Ok(unspent),
            Toll::Charged(pre) => S::post_dispatch_details(pre, info, post_info, len, result),
        }
    }

    fn bare_validate(
        call: &T::RuntimeCall,
        info: &DispatchInfoOf<T::RuntimeCall>,
        len: usize,
    ) -> TransactionValidity {
        S::bare_validate(call, info, len)
    }

    fn bare_validate_and_prepare(
        call: &T::RuntimeCall,
        info: &DispatchInfoOf<T::RuntimeCall>,
        len: usize,
    ) -> Result<(), TransactionValidityError> {
        S::bare_validate_and_prepare(call, info, len)
    }

    fn bare_post_dispatch(
        info: &DispatchInfoOf<T::RuntimeCall>,
        post_info: &mut PostDispatchInfoOf<T::RuntimeCall>,
        len: usize,
        result: &DispatchResult,
    ) -> Result<(), TransactionValidityError> {
        S::bare_post_dispatch(info, post_info, len, result)
    }
}
