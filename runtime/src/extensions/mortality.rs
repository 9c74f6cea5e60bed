//! Transactions that live forever are refused.

use crate::{Hash, Runtime, RuntimeCall, RuntimeOrigin};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::pallet_prelude::{TransactionSource, TransactionValidityError, Weight};
use frame_system::CheckMortality;
use salus_primitives::PoolRefusal;
use scale_info::TypeInfo;
use sp_runtime::{
    generic::Era,
    impl_tx_ext_default,
    traits::{DispatchInfoOf, Implication, TransactionExtension, ValidateResult},
    transaction_validity::InvalidTransaction,
};

/// The SDK's `CheckMortality`, which also refuses the immortal era: a transaction that was kept back
/// must not turn up years later, when its account has ended and come back.
///
/// It carries the same bytes under the same name, so that wallets need not know of it.
#[derive(Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CheckMortalEra(CheckMortality<Runtime>);

impl From<Era> for CheckMortalEra {
    fn from(era: Era) -> Self {
        Self(CheckMortality::from(era))
    }
}

impl TransactionExtension<RuntimeCall> for CheckMortalEra {
    const IDENTIFIER: &'static str = "CheckMortality";
    type Implicit = Hash;
    type Val = ();
    type Pre = ();

    fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
        self.0.implicit()
    }

    fn weight(&self, call: &RuntimeCall) -> Weight {
        self.0.weight(call)
    }

    fn validate(
        &self,
        origin: RuntimeOrigin,
        call: &RuntimeCall,
        info: &DispatchInfoOf<RuntimeCall>,
        len: usize,
        implicit: Self::Implicit,
        inherited_implication: &impl Implication,
        source: TransactionSource,
    ) -> ValidateResult<Self::Val, RuntimeCall> {
        if (self.0).0.is_immortal() {
            return Err(InvalidTransaction::Custom(PoolRefusal::ImmortalEra as u8).into());
        }
        self.0.validate(origin, call, info, len, implicit, inherited_implication, source)
    }

    impl_tx_ext_default!(RuntimeCall; prepare);
}
