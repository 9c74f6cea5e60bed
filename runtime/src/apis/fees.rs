//! What a transaction costs: nothing. Wallets ask all the same.

use crate::{Balance, RuntimeCall, UncheckedExtrinsic};
use frame_support::dispatch::GetDispatchInfo;
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};

/// The weight and class of a call, at no fee.
pub fn call_info(call: &RuntimeCall) -> RuntimeDispatchInfo<Balance> {
    let info = call.get_dispatch_info();
    RuntimeDispatchInfo { weight: info.total_weight(), class: info.class, partial_fee: 0 }
}

/// The weight and class of a transaction, at no fee.
pub fn info(transaction: &UncheckedExtrinsic) -> RuntimeDispatchInfo<Balance> {
    let info = transaction.get_dispatch_info();
    RuntimeDispatchInfo { weight: info.total_weight(), class: info.class, partial_fee: 0 }
}

/// No inclusion fee and no tip.
pub fn details() -> FeeDetails<Balance> {
    FeeDetails { inclusion_fee: None, tip: 0 }
}
