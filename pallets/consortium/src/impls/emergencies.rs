//! What emergencies ask of the consortium, and write down to a credential.

use crate::{
    Config, Credential, Credentials, NextOrganisationId, OrganisationStatus, Organisations, Pallet,
    Suspensions,
};
use salus_primitives::{
    organisation::{Requester, StandingRefusal},
    traits::EmergencyMembers,
    Moment, OrganisationId, OrganisationKind,
};

impl<T: Config> EmergencyMembers<T::AccountId> for Pallet<T> {
    fn requester_in_emergency(
        account: &T::AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<(Requester<T::AccountId>, Option<Moment>), StandingRefusal> {
        let it =
            Organisations::<T>::get(organisation).ok_or(StandingRefusal::OrganisationNotFound)?;
        let since = Suspensions::<T>::get(organisation);
        if it.status != OrganisationStatus::Active && since.is_none() {
            return Err(StandingRefusal::OrganisationNotActive);
        }
        Self::requester_of(it, account, organisation, now).map(|requester| (requester, since))
    }

    fn is_of(account: &T::AccountId, organisation: OrganisationId) -> bool {
        Credentials::<T>::contains_key(account, organisation)
            || Organisations::<T>::get(organisation).is_some_and(|it| it.controller == *account)
    }

    fn active_kind(organisation: OrganisationId) -> Option<OrganisationKind> {
        Organisations::<T>::get(organisation)
            .filter(|it| it.status == OrganisationStatus::Active)
            .map(|it| it.kind)
    }

    fn controller(organisation: OrganisationId) -> Result<T::AccountId, StandingRefusal> {
        let it =
            Organisations::<T>::get(organisation).ok_or(StandingRefusal::OrganisationNotFound)?;
        if it.status == OrganisationStatus::Removed {
            return Err(StandingRefusal::OrganisationNotActive);
        }
        Ok(it.controller)
    }

    fn next_number() -> u32 {
        NextOrganisationId::<T>::get()
    }

    fn set_review_due(account: &T::AccountId, organisation: OrganisationId, due: Option<Moment>) {
        if let Some(credential) = Credentials::<T>::get(account, organisation) {
            Credentials::<T>::insert(
                account,
                organisation,
                Credential { review_due: due, ..credential },
            );
        }
    }
}
