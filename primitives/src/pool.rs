//! What the transaction pool refuses.

use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

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
    /// 4: the organisation that would be charged has not as much of its quota left. It is refilled by
    /// time; the transaction can be sent again then.
    QuotaExhausted = 4,
    /// 5: the transaction carries bytes of anybody's choice, which could be about a person. Told by the
    /// runtime's own check of what calls contain.
    FreeBytes = 5,
    /// 6: the transaction is of the operational class, is not free, and finds no room in what a block
    /// gives to such. It can be sent again, or in smaller parts.
    OperationalFull = 6,
    /// 7: the members paused the call's class. A pause ends by itself; the transaction can be sent again
    /// then.
    Paused = 7,
}

impl From<PoolRefusal> for TransactionValidityError {
    fn from(refusal: PoolRefusal) -> Self {
        InvalidTransaction::Custom(refusal as u8).into()
    }
}
