//! Who stands behind an account.

use crate::{Config, Pallet, Sponsorship, Sponsorships};
use frame_support::{defensive, BoundedVec};
use salus_primitives::{organisation::SponsorshipRefusal, traits::Sponsors, OrganisationId};

type System<T> = frame_system::Pallet<T>;

/// Who stands behind an account.
type SponsorshipsOf<T> = BoundedVec<Sponsorship, <T as Config>::MaxSponsors>;

impl<T: Config> Pallet<T> {
    /// Who stands behind the account once the organisation does on one more ground, and whether somebody
    /// does already.
    fn with_one_more(
        account: &T::AccountId,
        organisation: OrganisationId,
    ) -> Result<(SponsorshipsOf<T>, bool), SponsorshipRefusal> {
        let mut sponsorships = Sponsorships::<T>::get(account);
        let is_sponsored = !sponsorships.is_empty();
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
        Ok((sponsorships, is_sponsored))
    }

    /// Whether the organisation could stand behind the account on one more ground.
    pub(crate) fn ensure_can_sponsor(
        account: &T::AccountId,
        organisation: OrganisationId,
    ) -> Result<(), SponsorshipRefusal> {
        Self::with_one_more(account, organisation).map(|_| ())
    }
}

impl<T: Config> Sponsors<T::AccountId> for Pallet<T> {
    fn sponsor(
        account: &T::AccountId,
        organisation: OrganisationId,
    ) -> Result<(), SponsorshipRefusal> {
        let (sponsorships, is_sponsored) = Self::with_one_more(account, organisation)?;

        if !is_sponsored {
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
