//! What pallets of the SDK store for an account.
//!
//! They ask the account for a deposit. Nobody here has a token to give: a deposit is a number of bytes,
//! and the first active organisation that stands behind the account is held to it, the same whose quota
//! is charged. It is held to it until the account's items are deleted, also when it no longer stands
//! behind the account; but with the account's next deposit all of them pass to whoever is the first then.

use crate::{Config, Deposit, Deposits, Error, Pallet, Sponsorships};
use frame_support::pallet_prelude::DispatchResult;
use salus_primitives::{allowance::bytes_at_most, traits::Allowances, OrganisationId};

impl<T: Config> Pallet<T> {
    /// Takes a deposit for what is stored for the account. Checks before it writes.
    pub fn take_deposit(account: &T::AccountId, bytes: u64) -> DispatchResult {
        if bytes == 0 {
            return Ok(());
        }
        let organisation =
            Self::first_active_sponsor(account).ok_or(Error::<T>::NoActiveSponsor)?;
        let old = Deposits::<T>::get(account);
        let held = old.map_or(0, |it| it.bytes);
        let bytes = held.checked_add(bytes).ok_or(Error::<T>::AllowanceExhausted)?;
        let (before, after) = (Self::bytes_of_deposit(held), Self::bytes_of_deposit(bytes));
        match old.filter(|old| old.organisation != organisation) {
            Some(old) => {
                Self::hold(organisation, after).map_err(Error::<T>::from)?;
                Self::release(old.organisation, before);
            }
            None => Self::exchange(organisation, before, after).map_err(Error::<T>::from)?,
        }

        Deposits::<T>::insert(account, Deposit { organisation, bytes });
        Ok(())
    }

    /// Gives a deposit back, or as much of it as there is. Answers with how much there is not.
    pub fn give_back_deposit(account: &T::AccountId, bytes: u64) -> u64 {
        let Some(Deposit { organisation, bytes: held }) = Deposits::<T>::get(account) else {
            return bytes;
        };
        let left = held.saturating_sub(bytes);
        Self::exchange_by_right(
            organisation,
            Self::bytes_of_deposit(held),
            Self::bytes_of_deposit(left),
        );
        Deposits::<T>::set(account, (left > 0).then_some(Deposit { organisation, bytes: left }));
        bytes.saturating_sub(held)
    }

    /// The deposit that is held for the account, in bytes.
    pub fn deposit(account: &T::AccountId) -> u64 {
        Deposits::<T>::get(account).map_or(0, |it| it.bytes)
    }

    fn first_active_sponsor(account: &T::AccountId) -> Option<OrganisationId> {
        Sponsorships::<T>::get(account)
            .iter()
            .map(|it| it.organisation)
            .find(|organisation| Self::is_active(*organisation))
    }

    /// What somebody's deposit takes, with the entry that tells of it.
    pub(crate) fn bytes_of_deposit(bytes: u64) -> u64 {
        match bytes {
            0 => 0,
            _ => bytes_at_most::<T::AccountId, Deposit>().saturating_add(bytes),
        }
    }
}
