//! What consents take of the organisations' allowances, and how what is dead gives it back.

use crate::{
    shelf::Shelf, Capture, Config, ConsentKey, DenyMark, Error, Event, Pallet, PaperStatement, Room,
};
use codec::MaxEncodedLen;
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Time};
use salus_primitives::{
    allowance::{bytes_at_most, bytes_of},
    consent::{ConsentDecision, Grantee, LiveConsent},
    identity::ConsentEpoch,
    traits::Subjects,
    ConsentId, Moment, ProgrammeId, SubjectId,
};

impl<T: Config> Pallet<T> {
    /// What a consent takes. It is counted with its whole key, since the consents under one key may be of
    /// several sponsors, and with what the overview tells of it.
    pub(crate) fn bytes_of_consent(
        subject: SubjectId,
        epoch: ConsentEpoch,
        grantee: &Grantee<T::AccountId>,
        live: &LiveConsent,
    ) -> u64 {
        bytes_of(&(subject, epoch, grantee), live)
            .saturating_add(Self::bytes_in_overview(live.decision()))
    }

    /// What a capture takes, with the count of the subject's. It is never less than what the consent
    /// takes that it becomes.
    pub(crate) fn bytes_of_capture(
        subject: SubjectId,
        id: ConsentId,
        capture: &Capture<T::AccountId>,
    ) -> u64 {
        bytes_of(&(subject, id), capture)
            .saturating_add(bytes_at_most::<SubjectId, u32>())
            .saturating_add(match &capture.statement {
                PaperStatement::Consent(consent) => Self::bytes_in_overview(consent.decision),
                PaperStatement::Lift(_) => 0,
            })
    }

    /// What an overview takes for a consent, as if it told of no other.
    pub(crate) fn bytes_in_overview(decision: ConsentDecision) -> u64 {
        let mark = match decision {
            ConsentDecision::Permit => 0,
            ConsentDecision::Deny => DenyMark::<T::AccountId>::max_encoded_len() as u64,
        };
        bytes_at_most::<(SubjectId, ConsentEpoch), (u32, ProgrammeId, u32, Option<Room>)>()
            .saturating_add(mark)
    }

    pub(crate) fn do_prune(keys: &[ConsentKey<T::AccountId>]) -> DispatchResult {
        ensure!(!keys.is_empty(), Error::<T>::NothingToPrune);
        let now = T::Clock::now();
        for (at, key) in keys.iter().enumerate() {
            ensure!(!keys[..at].contains(key), Error::<T>::KeyNotFound);
            let shelf = Shelf::<T>::of(key.clone());
            ensure!(shelf.is_idle() || !shelf.live().is_empty(), Error::<T>::KeyNotFound);
            let is_present = Self::is_present(key);
            ensure!(
                shelf.is_idle() || shelf.live().iter().any(|it| Self::is_dead(it, is_present, now)),
                Error::<T>::ConsentsNotExpired
            );
        }

        // One after the other, since several keys may share an overview.
        let mut count = 0u32;
        for key in keys {
            let is_present = Self::is_present(key);
            let mut shelf = Shelf::<T>::of(key.clone());
            let gone = shelf.retain(|it| !Self::is_dead(it, is_present, now));
            count = count.saturating_add(gone);
            shelf.clear()?;
        }
        Self::deposit_event(Event::ConsentsPruned { count });
        Ok(())
    }

    /// Whether the key is of the subject's present epoch. Of a subject that has ended nothing is known,
    /// and nothing has force.
    fn is_present((subject, epoch, _): &ConsentKey<T::AccountId>) -> bool {
        T::Subjects::facts(*subject).is_ok_and(|it| it.epoch == *epoch)
    }

    fn is_dead(live: &LiveConsent, is_present: bool, now: Moment) -> bool {
        !is_present || live.period().has_ended(now)
    }
}
