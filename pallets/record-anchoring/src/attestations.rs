//! What other organisations confirm about records.

use crate::{Anchor, Attestation, AttestationKind, Attestations, Config, Error, Event, Pallet};
use frame_support::{dispatch::DispatchResult, ensure, traits::Time};
use salus_primitives::{
    allowance::bytes_at_most,
    audit::{AuditKind, NewEntry},
    traits::{Allowances, AuditSink, Subjects},
    OrganisationId, RecordId, SubjectId,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_attest(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: RecordId,
        kind: AttestationKind,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        T::Subjects::facts(subject).map_err(Error::<T>::from)?;
        let record = Self::find(subject, id)?;
        ensure!(record.custodian != organisation, Error::<T>::SameOrganisation);
        let new = Attestation { organisation, kind, attested_at: now };
        let mut attestations = Attestations::<T>::get(subject, id);
        match attestations.iter_mut().find(|it| it.organisation == organisation) {
            Some(old) => *old = new,
            None => {
                attestations.try_push(new).map_err(|_| Error::<T>::TooManyAttestations)?;
                T::Allowances::hold(organisation, Self::bytes_of_attestation())
                    .map_err(Error::<T>::from)?;
            }
        }

        Attestations::<T>::insert(subject, id, attestations);
        let anchor = Anchor::Record { subject, record: id };
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            ..Self::entry(AuditKind::RecordAttested, organisation, anchor)
        });
        Self::deposit_event(Event::RecordAttested { subject, record: id, organisation, kind });
        Ok(())
    }

    pub(crate) fn do_withdraw_attestation(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: RecordId,
    ) -> DispatchResult {
        Self::ensure_acts_for(&who, organisation, T::Clock::now())?;
        ensure!(
            Self::forget_attestation(organisation, subject, id),
            Error::<T>::AttestationNotFound
        );

        let anchor = Anchor::Record { subject, record: id };
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            ..Self::entry(AuditKind::AttestationWithdrawn, organisation, anchor)
        });
        Self::deposit_event(Event::AttestationWithdrawn { subject, record: id, organisation });
        Ok(())
    }

    /// Forgets what the organisation confirms about the record, if it does, and gives back what that
    /// takes.
    pub(crate) fn forget_attestation(
        organisation: OrganisationId,
        subject: SubjectId,
        id: RecordId,
    ) -> bool {
        let mut attestations = Attestations::<T>::get(subject, id);
        let Some(place) = attestations.iter().position(|it| it.organisation == organisation) else {
            return false;
        };
        attestations.remove(place);
        if attestations.is_empty() {
            Attestations::<T>::remove(subject, id);
        } else {
            Attestations::<T>::insert(subject, id, attestations);
        }
        T::Allowances::release(organisation, Self::bytes_of_attestation());
        true
    }

    /// What an attestation takes of the allowance of the organisation that confirms, with the key that
    /// several share.
    pub(crate) fn bytes_of_attestation() -> u64 {
        bytes_at_most::<(SubjectId, RecordId), Attestation>()
    }
}
