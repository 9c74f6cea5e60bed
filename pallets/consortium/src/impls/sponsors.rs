//! Who stands behind an account.

use crate::{Config, Pallet, Sponsorship, Sponsorships};
use frame_support::defensive;
use salus_primitives::{organisation::SponsorshipRefusal, traits::Sponsors, OrganisationId};

type System<T> = frame_system::Pallet<T>;

impl<T: Config> Sponsors<T::AccountId> for Pallet<T> {
    fn sponsor(
        account: &T::AccountId,
        organisation: OrganisationId,
    ) -> Result<(), SponsorshipRefusal> {
        let mut sponsorships = Sponsorships::<T>::get(account);
        let is_first = sponsorships.is_empty();
        match sponsorships.binary_search_by_key(&organisation, |it| it.organisation) {
            Ok(at) => {
                let it = &mut sponsorships[at];
                it.grounds =
                    it.grounds.checked_add(1).ok_or(SponsorshipRefusal::TooManySponsors)?;
            }
            Err(at) => sponsorships
                .try_insert(at, Sponsorship { organisation, grounds: 1 })
                .map_err(|_| SponsorshipRefusal::TooManySponsors)?,
        }

        if is_first {
            System::<T>::inc_sufficients(account);
        }
        Sponsorships::<T>::insert(account, sponsorships);
        Ok(())
    }

    fn unsponsor(account: &T::AccountId, organisation: OrganisationId) {
        let mut sponsorships = Sponsorships::<T>::get(account);
        let Ok(at) = sponsorships.binary_search_by_key(&organisation, |it| it.organisation) else {
            defensive!("only a ground that was taken is given back");
            return;
        };
        if sponsorships[at].grounds > 1 {
            sponsorships[at].grounds -= 1;
        } else {
            sponsorships.remove(at);
        }

        if sponsorships.is_empty() {
            Sponsorships::<T>::remove(account);
            System::<T>::dec_sufficients(account);
        } else {
            Sponsorships::<T>::insert(account, sponsorships);
        }
    }

    fn bytes_of_ground() -> u64 {
        Self::bytes_of_sponsorship()
    }
}
