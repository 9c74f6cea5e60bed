//! Who votes for an organisation.

use crate::{
    Config, Error, Event, OrganisationStatus, OrganisationsByController,
    OrganisationsByVotingAccount, Pallet, VotingAccounts, VotingMembers,
};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use salus_primitives::{
    audit::{AuditKind, AuditObject, NewEntry},
    traits::{Allowances, AuditSink, Electorate, Sponsors},
    OrganisationId,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_name_voting_account(
        caller: T::AccountId,
        organisation: OrganisationId,
        account: Option<T::AccountId>,
    ) -> DispatchResult {
        let it = Self::controlled_by(&caller, organisation)?;
        let old = VotingAccounts::<T>::get(organisation);
        ensure!(old != account, Error::<T>::NotChanged);
        if let Some(account) = &account {
            ensure!(it.status == OrganisationStatus::Active, Error::<T>::OrganisationNotActive);
            ensure!(
                !OrganisationsByVotingAccount::<T>::contains_key(account)
                    && !OrganisationsByController::<T>::contains_key(account),
                Error::<T>::VotingAccountTaken
            );
            Self::ensure_can_sponsor(account, organisation).map_err(Error::<T>::from)?;
        }
        let bytes = |account: &Option<T::AccountId>| {
            account.as_ref().map_or(0, |_| Self::bytes_of_voting_account())
        };
        Self::exchange(organisation, bytes(&old), bytes(&account)).map_err(Error::<T>::from)?;

        Self::forget_voting_account(organisation);
        if let Some(account) = &account {
            Self::sponsor(account, organisation).map_err(Error::<T>::from)?;
            VotingAccounts::<T>::insert(organisation, account);
            OrganisationsByVotingAccount::<T>::insert(account, organisation);
        }
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            object: account.clone().map_or(AuditObject::Nothing, AuditObject::Account),
            ..NewEntry::of(AuditKind::VotingAccountNamed)
        });
        Self::deposit_event(Event::VotingAccountNamed { organisation, account });
        Ok(())
    }

    /// Takes the voting account back, if there is one. What it took is given back by others.
    pub(crate) fn forget_voting_account(organisation: OrganisationId) {
        if let Some(account) = VotingAccounts::<T>::take(organisation) {
            OrganisationsByVotingAccount::<T>::remove(&account);
            Self::unsponsor(&account, organisation);
        }
    }
}

/// What others may read.
impl<T: Config> Pallet<T> {
    /// How many votes there are: one of each active organisation.
    pub fn voting_members() -> u32 {
        VotingMembers::<T>::get()
    }

    /// The organisation that the account votes for, while that is active: the one that it controls, or
    /// else the one that named it its voting account.
    pub fn votes_for(account: &T::AccountId) -> Option<OrganisationId> {
        OrganisationsByController::<T>::get(account)
            .or_else(|| OrganisationsByVotingAccount::<T>::get(account))
            .filter(|it| Self::is_active(*it))
    }
}

impl<T: Config> Electorate<T::AccountId> for Pallet<T> {
    fn votes_for(account: &T::AccountId) -> Option<OrganisationId> {
        Self::votes_for(account)
    }

    fn has_vote(organisation: OrganisationId) -> bool {
        Self::is_active(organisation)
    }

    fn votes() -> u32 {
        Self::voting_members()
    }
}
