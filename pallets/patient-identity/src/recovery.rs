//! How a subject whose controller lost its key gets another: by guardians that the controller chose.

use crate::{
    Config, Engagements, Error, Event, Guardians, Guardianship, Guardianships, Pallet, Recoveries,
    Recovery, Subject,
};
use frame_support::{
    ensure,
    pallet_prelude::DispatchResult,
    traits::{Get, Time},
    BoundedVec,
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    signed_payload::{PayloadPurpose, SignedPayload},
    traits::{Allowances, AuditSink, Sponsors},
    Moment, OrganisationId, SubjectId,
};

/// The calls.
impl<T: Config> Pallet<T> {
    pub(crate) fn do_set_guardians(
        caller: T::AccountId,
        subject: SubjectId,
        guardians: Guardians<T::AccountId>,
        threshold: u32,
        delay: Moment,
    ) -> DispatchResult {
        let it = Self::find(subject)?;
        Self::ensure_active(&it)?;
        ensure!(it.controller.as_ref() == Some(&caller), Error::<T>::NotAuthorized);
        // In order, so that the same guardians are the same list.
        let mut guardians = guardians.into_inner();
        guardians.sort();
        ensure!(guardians.windows(2).all(|pair| pair[0] != pair[1]), Error::<T>::GuardianRepeated);
        let count = guardians.len() as u32;
        ensure!(
            threshold <= count && (threshold == 0) == (count == 0),
            Error::<T>::ThresholdInvalid
        );
        ensure!(delay <= T::MaxRecoveryDelay::get(), Error::<T>::DelayTooLong);
        let new = (count > 0).then(|| Guardianship {
            guardians: BoundedVec::truncate_from(guardians),
            threshold,
            delay,
            tenure: it.tenure,
        });
        let old = Guardianships::<T>::get(subject);
        ensure!(new != old, Error::<T>::GuardiansUnchanged);
        let serve = |guardianship: &Option<Guardianship<_>>, account: &T::AccountId| {
            guardianship.as_ref().is_some_and(|it| it.guardians.contains(account))
        };
        let joining = || new.iter().flat_map(|it| &it.guardians).filter(|it| !serve(&old, it));
        let leaving = || old.iter().flat_map(|it| &it.guardians).filter(|it| !serve(&new, it));
        for guardian in joining() {
            Self::ensure_unused(guardian)?;
        }
        let released = Self::bytes_of_guardians(old.as_ref().map_or(0, |it| it.guardians.len()))
            .saturating_add(Self::recovery(subject).map_or(0, |_| Self::bytes_of_recovery()));
        let held = Self::bytes_of_guardians(count as usize);
        T::Allowances::ensure_room(it.custodian, held.saturating_sub(released))
            .map_err(Error::<T>::from)?;
        for guardian in joining() {
            T::Sponsors::sponsor(guardian, it.custodian).map_err(Error::<T>::from)?;
        }

        T::Allowances::exchange(it.custodian, released, held).map_err(Error::<T>::from)?;
        for guardian in joining() {
            Engagements::<T>::insert(guardian, subject);
        }
        for guardian in leaving() {
            Engagements::<T>::remove(guardian);
            T::Sponsors::unsponsor(guardian, it.custodian);
        }
        Guardianships::<T>::set(subject, new);
        Self::cancel_recovery(subject, it.custodian);
        Self::tell_guardians(caller, subject, count, threshold, delay);
        Ok(())
    }

    pub(crate) fn do_resign_guardian(caller: T::AccountId, subject: SubjectId) -> DispatchResult {
        let it = Self::find(subject)?;
        let mut guardianship = Guardianships::<T>::get(subject).ok_or(Error::<T>::NotAuthorized)?;
        let place = guardianship.place_of(&caller).ok_or(Error::<T>::NotAuthorized)?;

        let released = Self::bytes_of_guardians(guardianship.guardians.len());
        guardianship.guardians.remove(place);
        let held = Self::bytes_of_guardians(guardianship.guardians.len());
        let Guardianship { threshold, delay, .. } = guardianship;
        let count = guardianship.guardians.len() as u32;
        Guardianships::<T>::set(subject, (count > 0).then_some(guardianship));
        Engagements::<T>::remove(&caller);
        T::Sponsors::unsponsor(&caller, it.custodian);
        let released = released.saturating_add(Self::cancel_recovery(subject, it.custodian));
        T::Allowances::exchange_by_right(it.custodian, released, held);
        Self::tell_guardians(caller, subject, count, threshold, delay);
        Ok(())
    }

    pub(crate) fn do_propose_recovery(
        caller: T::AccountId,
        subject: SubjectId,
        new_controller: T::AccountId,
        deadline: Moment,
        signature: T::Signature,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (it, guardianship) = Self::find_guardianship(subject, &caller)?;
        let lapsed = Recoveries::<T>::get(subject);
        if let Some(lapsed) = &lapsed {
            ensure!(Self::has_lapsed(lapsed, now), Error::<T>::RecoveryPending);
            // Whoever proposes what nobody approves of must not keep the others from proposing.
            ensure!(lapsed.approvals.first() != Some(&caller), Error::<T>::ProposedBefore);
        }
        let payload = Self::recovering(subject, &new_controller, deadline);
        let digest = Self::ensure_fresh(&payload, deadline, now)?;
        if lapsed.is_none_or(|it| it.new_controller != new_controller) {
            Self::ensure_unused(&new_controller)?;
        }
        ensure!(payload.is_signed_by(&signature, &new_controller), Error::<T>::SignatureInvalid);
        T::Sponsors::sponsor(&new_controller, it.custodian).map_err(Error::<T>::from)?;

        Self::remember(digest, deadline, it.custodian);
        let released = Self::cancel_recovery(subject, it.custodian);
        // Whoever lost a key must get another.
        let held = Self::bytes_of_payload().saturating_add(Self::bytes_of_recovery());
        T::Allowances::exchange_by_right(it.custodian, released, held);
        Engagements::<T>::insert(&new_controller, subject);
        Recoveries::<T>::insert(
            subject,
            Recovery {
                new_controller: new_controller.clone(),
                approvals: BoundedVec::truncate_from([caller.clone()].into()),
                proposed_at: now,
                reached_at: (guardianship.threshold <= 1).then_some(now),
            },
        );
        Self::tell_trail(AuditKind::RecoveryProposed, &caller, subject, &new_controller);
        Self::deposit_event(Event::RecoveryProposed { subject, guardian: caller, new_controller });
        Ok(())
    }

    pub(crate) fn do_approve_recovery(
        caller: T::AccountId,
        subject: SubjectId,
        new_controller: T::AccountId,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (_, guardianship) = Self::find_guardianship(subject, &caller)?;
        let mut recovery = Recoveries::<T>::get(subject).ok_or(Error::<T>::RecoveryNotFound)?;
        // Otherwise whoever proposes could have one account approved in place of another.
        ensure!(recovery.new_controller == new_controller, Error::<T>::ControllerMismatch);
        ensure!(!recovery.approvals.contains(&caller), Error::<T>::AlreadyApproved);
        ensure!(recovery.reached_at.is_none(), Error::<T>::ThresholdReached);
        ensure!(!Self::has_lapsed(&recovery, now), Error::<T>::RecoveryLapsed);
        recovery.approvals.try_push(caller.clone()).map_err(|_| Error::<T>::ThresholdReached)?;
        let approvals = recovery.approvals.len() as u32;
        recovery.reached_at = (guardianship.threshold <= approvals).then_some(now);

        Recoveries::<T>::insert(subject, recovery);
        Self::tell_trail(AuditKind::RecoveryApproved, &caller, subject, &new_controller);
        Self::deposit_event(Event::RecoveryApproved { subject, guardian: caller, approvals });
        Ok(())
    }

    pub(crate) fn do_veto_recovery(caller: T::AccountId, subject: SubjectId) -> DispatchResult {
        let it = Self::find(subject)?;
        Self::ensure_may_veto(&it, &caller)?;
        let recovery = Recoveries::<T>::get(subject).ok_or(Error::<T>::RecoveryNotFound)?;

        let released = Self::cancel_recovery(subject, it.custodian);
        T::Allowances::release(it.custodian, released);
        Self::tell_trail(AuditKind::RecoveryVetoed, &caller, subject, &recovery.new_controller);
        Self::deposit_event(Event::RecoveryVetoed { subject });
        Ok(())
    }

    pub(crate) fn do_finish_recovery(caller: T::AccountId, subject: SubjectId) -> DispatchResult {
        let (it, new_controller) = Self::find_recovered(subject, T::Clock::now())?;

        // What the custodian stood behind as the new controller it stands behind as the controller.
        Recoveries::<T>::remove(subject);
        Engagements::<T>::remove(&new_controller);
        T::Allowances::release(it.custodian, Self::bytes_of_recovery());
        Self::hand_over(subject, it, &new_controller, 0);
        Self::tell_trail(AuditKind::RecoveryFinished, &caller, subject, &new_controller);
        Self::deposit_event(Event::RecoveryFinished { subject, controller: new_controller });
        Ok(())
    }

    /// The patient lives and the account is the controller.
    pub(crate) fn ensure_may_veto(
        it: &Subject<T::AccountId>,
        account: &T::AccountId,
    ) -> Result<(), Error<T>> {
        Self::ensure_active(it)?;
        ensure!(it.controller.as_ref() == Some(account), Error::<T>::NotAuthorized);
        Ok(())
    }

    /// The living subject, and the account that its guardians make its controller now.
    pub(crate) fn find_recovered(
        subject: SubjectId,
        now: Moment,
    ) -> Result<(Subject<T::AccountId>, T::AccountId), Error<T>> {
        let it = Self::find(subject)?;
        Self::ensure_active(&it)?;
        let Recovery { new_controller, reached_at, .. } =
            Recoveries::<T>::get(subject).ok_or(Error::<T>::RecoveryNotFound)?;
        let reached_at = reached_at.ok_or(Error::<T>::ThresholdNotReached)?;
        let delay = Guardianships::<T>::get(subject).map_or(Moment::MAX, |it| it.delay);
        ensure!(reached_at.saturating_add(delay) <= now, Error::<T>::DelayNotPassed);
        Ok((it, new_controller))
    }

    /// Forgets the recovery that is under way, if one is, whose new controller is free again. Answers with
    /// what is to be given back to the custodian.
    pub(crate) fn cancel_recovery(subject: SubjectId, custodian: OrganisationId) -> u64 {
        Recoveries::<T>::take(subject).map_or(0, |Recovery { new_controller, .. }| {
            Engagements::<T>::remove(&new_controller);
            T::Sponsors::unsponsor(&new_controller, custodian);
            Self::bytes_of_recovery()
        })
    }

    /// The living subject that the account guards, and its guardianship.
    fn find_guardianship(
        subject: SubjectId,
        guardian: &T::AccountId,
    ) -> Result<(Subject<T::AccountId>, Guardianship<T::AccountId>), Error<T>> {
        let it = Self::find(subject)?;
        Self::ensure_active(&it)?;
        let guardianship = Guardianships::<T>::get(subject)
            .filter(|guardianship| {
                it.is_guarded_by(guardianship) && guardianship.place_of(guardian).is_some()
            })
            .ok_or(Error::<T>::NotAuthorized)?;
        Ok((it, guardianship))
    }

    /// Whether too few guardians approved for too long.
    fn has_lapsed(recovery: &Recovery<T::AccountId>, now: Moment) -> bool {
        recovery.reached_at.is_none()
            && recovery.proposed_at.saturating_add(T::RecoveryLifetime::get()) <= now
    }

    fn tell_guardians(
        caller: T::AccountId,
        subject: SubjectId,
        guardians: u32,
        threshold: u32,
        delay: Moment,
    ) {
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            ground: AuditGround::OwnRight,
            ..NewEntry::of(AuditKind::GuardiansSet)
        });
        Self::deposit_event(Event::GuardiansSet { subject, guardians, threshold, delay });
    }

    fn tell_trail(
        kind: AuditKind,
        caller: &T::AccountId,
        subject: SubjectId,
        new_controller: &T::AccountId,
    ) {
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller.clone()),
            ground: AuditGround::OwnRight,
            object: AuditObject::Account(new_controller.clone()),
            ..NewEntry::of(kind)
        });
    }
}

/// What others may read.
impl<T: Config> Pallet<T> {
    /// What an account signs so that guardians may propose it, until the deadline, as the subject's
    /// new controller.
    pub fn recovering(
        subject: SubjectId,
        new_controller: &T::AccountId,
        deadline: Moment,
    ) -> SignedPayload {
        SignedPayload::new(
            PayloadPurpose::Recover,
            T::GenesisHash::get(),
            &(subject, new_controller),
            deadline,
        )
    }

    /// The subject's guardians, if it chose any.
    pub fn guardianship(subject: SubjectId) -> Option<Guardianship<T::AccountId>> {
        Guardianships::<T>::get(subject)
    }

    /// The recovery of the subject that is under way.
    pub fn recovery(subject: SubjectId) -> Option<Recovery<T::AccountId>> {
        Recoveries::<T>::get(subject)
    }
}
