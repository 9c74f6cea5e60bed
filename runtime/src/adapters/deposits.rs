//! Deposits are bytes.

use crate::{AccountId, Balance, Consortium, Runtime};
use frame_support::{
    pallet_prelude::{DispatchError, DispatchResult},
    traits::{
        tokens::BalanceStatus, Currency, ExistenceRequirement, Imbalance, ReservableCurrency,
        SignedImbalance, WithdrawReasons,
    },
};
use pallet_balances::{NegativeImbalance, PositiveImbalance};

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

    fn slash_reserved(_who: &AccountId, value: Balance) -> (NegativeImbalance<Runtime>, Balance) {
        (Imbalance::zero(), value)
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
    // Always of nothing: the SDK's `()` is no imbalance on a chain, only in tests.
    type PositiveImbalance = PositiveImbalance<Runtime>;
    type NegativeImbalance = NegativeImbalance<Runtime>;

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

    fn burn(_amount: Balance) -> PositiveImbalance<Runtime> {
        Imbalance::zero()
    }

    fn issue(_amount: Balance) -> NegativeImbalance<Runtime> {
        Imbalance::zero()
    }

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

    fn slash(_who: &AccountId, value: Balance) -> (NegativeImbalance<Runtime>, Balance) {
        (Imbalance::zero(), value)
    }

    fn deposit_into_existing(
        _who: &AccountId,
        _value: Balance,
    ) -> Result<PositiveImbalance<Runtime>, DispatchError> {
        Err(DispatchError::Unavailable)
    }

    fn deposit_creating(_who: &AccountId, _value: Balance) -> PositiveImbalance<Runtime> {
        Imbalance::zero()
    }

    fn withdraw(
        _who: &AccountId,
        _value: Balance,
        _reasons: WithdrawReasons,
        _liveness: ExistenceRequirement,
    ) -> Result<NegativeImbalance<Runtime>, DispatchError> {
        Err(DispatchError::Unavailable)
    }

    fn make_free_balance_be(
        who: &AccountId,
        _balance: Balance,
    ) -> SignedImbalance<Balance, PositiveImbalance<Runtime>> {
        stand_behind(who);
        SignedImbalance::Positive(Imbalance::zero())
    }
}

/// Where the SDK measures its pallets it gives money to whoever pays a deposit; here it takes an
/// organisation.
#[cfg(all(feature = "runtime-benchmarks", not(feature = "std")))]
fn stand_behind(who: &AccountId) {
    use salus_primitives::traits::{ElectorateHelper, Sponsors};

    let (_, organisation) = <Consortium as ElectorateHelper<AccountId>>::voter(0);
    Consortium::sponsor(who, organisation).expect("it can stand behind another account");
}

#[cfg(not(all(feature = "runtime-benchmarks", not(feature = "std"))))]
fn stand_behind(_who: &AccountId) {}
