//! An organisation's controller passes on to another account.

use crate::{Config, Error, Event, Organisations, OrganisationsByController, Pallet, UsedPayloads};
use core::mem;
use frame_support::{
    ensure,
    pallet_prelude::DispatchResult,
    traits::{Get, Time},
};
use salus_primitives::{
    allowance::Holdings,
    audit::{AuditKind, AuditObject, NewEntry},
    signed_payload::{PayloadPurpose, SignedPayload, UsedPayload},
    traits::{Allowances, AuditSink, Sponsors},
    Moment, OrganisationId,
};
use sp_core::H256;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_rotate_controller(
        caller: T::AccountId,
        organisation: OrganisationId,
        controller: T::AccountId,
        deadline: Moment,
        signature: T::Signature,
    ) -> DispatchResult {
        let mut it = Self::controlled_by(&caller, organisation)?;
        let now = T::Clock::now();
        ensure!(now < deadline, Error::<T>::DeadlinePassed);
        ensure!(deadline <= now.saturating_add(T::MaxDeadline::get()), Error::<T>::DeadlineTooFar);
        let payload = Self::rotation(organisation, &controller, deadline);
        let digest = payload.digest();
        ensure!(!UsedPayloads::<T>::contains_key(digest), Error::<T>::PayloadUsed);
        ensure!(
            !OrganisationsByController::<T>::contains_key(&controller),
            Error::<T>::ControllerTaken
        );
        ensure!(payload.is_signed_by(&signature, &controller), Error::<T>::SignatureInvalid);
        Self::sponsor(&controller, organisation).map_err(Error::<T>::from)?;

        Self::hold_by_right(organisation, Self::bytes_of_payload());
        UsedPayloads::<T>::insert(digest, UsedPayload { deadline, sponsor: organisation });
        let old = mem::replace(&mut it.controller, controller.clone());
        OrganisationsByController::<T>::remove(&old);
        OrganisationsByController::<T>::insert(&controller, organisation);
        Organisations::<T>::insert(organisation, it);
        Self::unsponsor(&old, organisation);
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            object: AuditObject::Account(controller.clone()),
            ..NewEntry::of(AuditKind::OrganisationControllerRotated)
        });
        Self::deposit_event(Event::ControllerRotated { organisation, controller });
        Ok(())
    }

    pub(crate) fn do_prune_payloads(digests: &[H256]) -> DispatchResult {
        ensure!(!digests.is_empty(), Error::<T>::NothingToPrune);
        let now = T::Clock::now();
        let mut released = Holdings::default();
        for (at, digest) in digests.iter().enumerate() {
            ensure!(!digests[..at].contains(digest), Error::<T>::PayloadNotFound);
            let UsedPayload { deadline, sponsor } =
                UsedPayloads::<T>::get(digest).ok_or(Error::<T>::PayloadNotFound)?;
            ensure!(deadline <= now, Error::<T>::DeadlineNotPassed);
            released.extend([(sponsor, Self::bytes_of_payload())]);
        }

        for digest in digests {
            UsedPayloads::<T>::remove(digest);
        }
        for (organisation, bytes) in released {
            Self::release(organisation, bytes);
        }
        Self::deposit_event(Event::PayloadsPruned { count: digests.len() as u32 });
        Ok(())
    }

    /// What an account signs to become the organisation's controller until the deadline.
    pub fn rotation(
        organisation: OrganisationId,
        controller: &T::AccountId,
        deadline: Moment,
    ) -> SignedPayload {
        SignedPayload::new(
            PayloadPurpose::RotateOrganisation,
            T::GenesisHash::get(),
            &(organisation, controller),
            deadline,
        )
    }
}
