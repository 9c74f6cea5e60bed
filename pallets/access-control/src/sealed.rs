//! Halves that are sealed while an agency has the accounting suspended.

use crate::{Config, Error, Event, Pallet, PostedHalf, SealedHalves};
use frame_support::{dispatch::DispatchResult, ensure, traits::Time};
use salus_primitives::{
    allowance::bytes_at_most,
    audit::{AuditKind, AuditObject, NewEntry},
    disclosure::{DisclosureGround, SealedContent, SealedHalf},
    traits::{Allowances, AuditSink},
    Commitment, OrganisationId, SealedHalfId,
};

impl<T: Config> Pallet<T> {
    /// Posts a half, or nothing, sealed.
    pub(crate) fn do_seal_half(
        who: T::AccountId,
        organisation: OrganisationId,
        commitment: Commitment,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::acting_for(&who, organisation, now)?;
        ensure!(!commitment.is_zero(), Error::<T>::CommitmentMissing);
        T::Allowances::hold(organisation, Self::bytes_of_sealed()).map_err(Error::<T>::from)?;

        let id = SealedHalfId(T::AuditTrail::next_index());
        SealedHalves::<T>::insert(organisation, id, PostedHalf { commitment, posted_at: now });
        Self::tell_sealed(AuditKind::HalfSealed, who, organisation, id);
        Self::deposit_event(Event::HalfSealed { organisation, half: id, commitment });
        Ok(())
    }

    /// Opens what was sealed. What it holds becomes a disclosure as any other; for want of room it is not
    /// refused, since it is owed.
    pub(crate) fn do_open_half(
        who: T::AccountId,
        organisation: OrganisationId,
        id: SealedHalfId,
        opening: SealedHalf,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::acting_for(&who, organisation, now)?;
        let sealed =
            SealedHalves::<T>::get(organisation, id).ok_or(Error::<T>::SealedHalfNotFound)?;
        let fits = opening.commitment(organisation) == sealed.commitment;
        ensure!(fits, Error::<T>::OpeningMismatch);
        let content = match opening.content {
            SealedContent::Nothing => None,
            SealedContent::Disclosure { subject, disclosure, suspended_until } => {
                Self::ensure_known(subject)?;
                Self::ensure_sound(organisation, &disclosure, sealed.posted_at)?;
                let is_on_permit = matches!(disclosure.ground, DisclosureGround::Permit(_));
                ensure!(!is_on_permit, Error::<T>::OutsidePermit);
                Some((subject, disclosure, suspended_until))
            }
        };

        SealedHalves::<T>::remove(organisation, id);
        let disclosure = match content {
            None => {
                T::Allowances::release(organisation, Self::bytes_of_sealed());
                Self::tell_sealed(AuditKind::HalfOpened, who, organisation, id);
                None
            }
            Some((subject, new, until)) => {
                T::Allowances::exchange_by_right(
                    organisation,
                    Self::bytes_of_sealed(),
                    Self::bytes_of_new(&new),
                );
                let disclosure = Self::record_disclosure(
                    who,
                    organisation,
                    subject,
                    new,
                    &None,
                    Some(until),
                    now,
                );
                Some((subject, disclosure))
            }
        };
        Self::deposit_event(Event::HalfOpened { organisation, half: id, disclosure });
        Ok(())
    }

    fn tell_sealed(
        kind: AuditKind,
        agent: T::AccountId,
        organisation: OrganisationId,
        id: SealedHalfId,
    ) {
        T::AuditTrail::append(NewEntry {
            agent: Some(agent),
            organisation: Some(organisation),
            object: AuditObject::SealedHalf(id),
            ..NewEntry::of(kind)
        });
    }

    /// What a sealed half takes of its organisation's allowance.
    pub(crate) fn bytes_of_sealed() -> u64 {
        bytes_at_most::<(OrganisationId, SealedHalfId), PostedHalf>()
    }
}
