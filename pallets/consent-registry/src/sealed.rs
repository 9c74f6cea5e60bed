//! Denies of which only the custodians hold what they state.

use crate::{shelf::Shelf, Config, Error, Event, Pallet};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Time};
use salus_primitives::{
    audit::{AuditGround, AuditKind, NewEntry},
    consent::{Grantee, LiveConsent, SealedDeny, Statement},
    identity::Power,
    sealed::Opening,
    traits::{AuditSink, Subjects},
    ConsentId, SubjectId,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_seal(
        who: T::AccountId,
        subject: SubjectId,
        grantee: Grantee<T::AccountId>,
        sealed: SealedDeny,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, capacity) =
            T::Subjects::capacity(subject, &who, Power::Consent, now).map_err(Error::<T>::from)?;
        Self::ensure_seal(&sealed)?;
        ensure!(!sealed.period.has_ended(now), Error::<T>::PeriodInvalid);
        Self::ensure_exists(&grantee)?;

        let id = ConsentId(T::AuditTrail::next_index());
        let by = capacity.into();
        let new = Self::live(id, facts.custodian, by, Statement::Sealed(sealed));
        let mut shelf = Shelf::<T>::of((subject, facts.epoch, grantee));
        shelf.put(new, now)?;
        let (_, _, grantee) = shelf.write()?;
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            ground: AuditGround::OwnRight,
            ..Self::entry(AuditKind::DenySealed, subject, id)
        });
        Self::deposit_event(Event::DenySealed { subject, consent: id, grantee, by, sealed });
        Ok(())
    }

    pub(crate) fn do_open_seal(
        who: T::AccountId,
        subject: SubjectId,
        (sealed_toward, id): (Grantee<T::AccountId>, ConsentId),
        opening: Opening<T::AccountId>,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, _) =
            T::Subjects::capacity(subject, &who, Power::Consent, now).map_err(Error::<T>::from)?;
        Self::ensure_valid(&opening.consent, now)?;
        Self::ensure_exists(&opening.grantee)?;
        let mut shelf = Shelf::<T>::of((subject, facts.epoch, sealed_toward));
        let taken = shelf.take(id)?;
        let Statement::Sealed(sealed) = taken.statement else {
            return Err(Error::<T>::NotSealed.into());
        };
        ensure!(opening.seal() == Some(sealed), Error::<T>::SealMismatch);

        let Opening { grantee, consent, .. } = opening;
        let open = LiveConsent { statement: Statement::Open(consent), ..taken };
        // It checks that there is a place before it writes.
        shelf.move_to(grantee.clone(), open, now)?;
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            ground: AuditGround::OwnRight,
            ..Self::entry(AuditKind::DenyOpened, subject, id)
        });
        Self::deposit_event(Event::DenyOpened { subject, consent: id, grantee });
        Ok(())
    }

    /// What holds of every sealed deny at any time.
    pub(crate) fn ensure_seal(sealed: &SealedDeny) -> Result<(), Error<T>> {
        ensure!(!sealed.commitment.is_zero(), Error::<T>::CommitmentMissing);
        ensure!(sealed.period.is_valid(), Error::<T>::PeriodInvalid);
        Ok(())
    }
}
