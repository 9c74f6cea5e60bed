//! What is found out when somebody asks whether a consent says what is meant, and how consents stand in
//! FHIR's words.

use crate::{
    Captures, Config, ConsentState, Consents, Error, Event, Pallet, Proposals, VerificationKind,
};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Time};
use salus_primitives::{
    audit::{AuditKind, NewEntry},
    consent::{ConsentDecision, GrantedBy, Grantee, Statement, Verification},
    traits::{AuditSink, Subjects},
    ConsentId, OrganisationId, SubjectId,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_attach_verification(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        (grantee, id): (Grantee<T::AccountId>, ConsentId),
        kind: VerificationKind,
        is_meant: bool,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        let facts = T::Subjects::facts(subject).map_err(Error::<T>::from)?;
        let mut live = Consents::<T>::get((subject, facts.epoch, &grantee));
        let place = Self::place_of(&live, id)?;
        let it = live.get_mut(place).ok_or(Error::<T>::ConsentNotFound)?;
        ensure!(
            organisation == facts.custodian || it.by == GrantedBy::Desk(organisation),
            Error::<T>::NotCustodian
        );
        ensure!(matches!(it.statement, Statement::Open(_)), Error::<T>::Sealed);
        ensure!(it.verification != Verification::Refuted, Error::<T>::AlreadyRefuted);
        let (verification, line) = if is_meant {
            (Verification::Verified, AuditKind::ConsentVerified)
        } else {
            (Verification::Refuted, AuditKind::ConsentRefuted)
        };
        it.verification = verification;

        Consents::<T>::insert((subject, facts.epoch, &grantee), live);
        T::AuditTrail::append(NewEntry {
            agent: Some(who.clone()),
            organisation: Some(organisation),
            ..Self::entry(line, subject, id)
        });
        Self::deposit_event(Event::VerificationAttached {
            subject,
            consent: id,
            organisation,
            verifier: who,
            kind,
            verification,
        });
        Ok(())
    }

    /// How a consent of the subject stands, in FHIR's words. `None` for one that is not kept any more,
    /// or never was: of what was revoked, refused or pruned the trail tells.
    ///
    /// It reads all consents of the subject: for the runtime API, never for a call.
    pub fn consent_state(subject: SubjectId, id: ConsentId) -> Option<ConsentState> {
        let is_proposed = || Proposals::<T>::get(subject).iter().any(|it| it.id == id);
        if Captures::<T>::contains_key(subject, id) || is_proposed() {
            return Some(ConsentState::Draft);
        }
        let epoch = T::Subjects::facts(subject).ok().map(|facts| facts.epoch);
        let now = T::Clock::now();
        Consents::<T>::iter_prefix((subject,)).find_map(|((of_epoch, _), live)| {
            let it = live.into_iter().find(|it| it.id == id)?;
            let is_over = Some(of_epoch) != epoch
                || it.period().has_ended(now)
                || (it.verification == Verification::Refuted
                    && it.decision() == ConsentDecision::Permit);
            Some(if is_over { ConsentState::Inactive } else { ConsentState::Active })
        })
    }
}
