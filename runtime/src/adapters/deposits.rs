//! Deposits are bytes.

use crate::{AccountId, Balance, Consortium};
use frame_support::{
    pallet_prelude::{DispatchError, DispatchResult},
    traits::{
        tokens::BalanceStatus, Currency, ExistenceRequirement, ReservableCurrency, SignedImbalance,
        WithdrawReasons,
    },
};

/// The currency that pallets of the SDK take deposits in: bytes of the allowance of whoever stands behind
/// an account. Nobody owns any, and none can be moved, made or destroyed: all that can be done is to
/// reserve some for what is stored, and to give them back when it is deleted.
pub struct ByteDeposits;

/// Nothing that is counted here has as many digits as a balance.
fn bytes(balance: Balance) -> u64 {
    balance.try_into().unwrap_or(u64::MAX)
}

impl ReservableCurrency<AccountId> for ByteDeposits {
    fn can_reserve(who: &AccountId, value: Balance) -> bool {
        frame_support::storage::with_transaction(|| {
            let can = Consortium::take_deposit(who, bytes(value)).is_ok();
            sp_runtime::TransactionOutcome::Rollback(Ok::<_, DispatchError>(can))
        })
        .unwrap_or_default()
    }

    fn slash_reserved(_who: &AccountId, value: Balance) -> ((), Balance) {
        ((), value)
    }

    fn reserved_balance(who: &AccountId) -> Balance {
        Consortium::deposit(who).into()
    }

    fn reserve(who: &AccountId, value: Balance) -> DispatchResult {
        Consortium::take_deposit(who, bytes(value))
    }

    fn unreserve(who: &AccountId, value: Balance) -> Balance {
        Consortium::give_back_deposit(who, bytes(value)).into()
    }

    fn repatriate_reserved(
        _slashed: &AccountId,
        _beneficiary: &AccountId,
        value: Balance,
        _status: BalanceStatus,
    ) -> Result<Balance, DispatchError> {
        Ok(value)
    }
}

impl Currency<AccountId> for ByteDeposits {
    type Balance = Balance;
    type PositiveImbalance = ();
    type NegativeImbalance = ();

    fn total_balance(who: &AccountId) -> Balance {
        Self::reserved_balance(who)
    }

    fn can_slash(_who: &AccountId, _value: Balance) -> bool {
        false
    }

    fn total_issuance() -> Balance {
        0
    }

    fn minimum_balance() -> Balance {
        0
    }

    fn burn(_amount: Balance) {}

    fn issue(_amount: Balance) {}

    fn free_balance(_who: &AccountId) -> Balance {
        0
    }

    fn ensure_can_withdraw(
        _who: &AccountId,
        _amount: Balance,
        _reasons: WithdrawReasons,
        _new_balance: Balance,
    ) -> DispatchResult {
        Err(DispatchError::Unavailable)
    }

    fn transfer(
        _source: &AccountId,
        _dest: &AccountId,
        _value: Balance,
        _existence: ExistenceRequirement,
    ) -> DispatchResult {
        Err(DispatchError::Unavailable)
    }

    fn slash(_who: &AccountId, value: Balance) -> ((), Balance) {
        ((), value)
    }

    fn deposit_into_existing(_who: &AccountId, _value: Balance) -> Result<(), DispatchError> {
        Err(DispatchError::Unavailable)
    }

    fn deposit_creating(_who: &AccountId, _value: Balance) {}

    fn withdraw(
        _who: &AccountId,
        _value: Balance,
        _reasons: WithdrawReasons,
        _liveness: ExistenceRequirement,
    ) -> Result<(), DispatchError> {
        Err(DispatchError::Unavailable)
    }

    fn make_free_balance_be(_who: &AccountId, _balance: Balance) -> SignedImbalance<Balance, ()> {
        SignedImbalance::Positive(())
    }
}
