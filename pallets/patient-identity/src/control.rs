//! Who controls a subject, from hand to hand to its end.

use crate::{
    Config, Engagements, Error, Event, FreeCalls, Guardianship, Guardianships, KeyHashes, Pallet,
    Representatives, Subject, SubjectStatus, Subjects, SubjectsByController, UsedPayloads,
};
use frame_support::{
    ensure,
    pallet_prelude::DispatchResult,
    traits::{Get, Time},
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    identity::{Capacity, Power},
    signed_payload::UsedPayload,
    traits::{Allowances, AuditSink, Organisations, Sponsors},
    Moment, Month, OrganisationId, RepresentativeKind, SubjectId,
};
use sp_core::H256;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_rotate_controller(
        caller: T::AccountId,
        subject: SubjectId,
        new_controller: T::AccountId,
        deadline: Moment,
        signature: T::Signature,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let it = Self::find(subject)?;
        Self::capacity_in(&it, subject, &caller, Power::Rotate, now).map_err(Error::<T>::from)?;
        let payload = Self::rotation(subject, &new_controller, deadline);
        let digest = Self::ensure_proved(payload, &new_controller, deadline, &signature, now)?;
        T::Sponsors::sponsor(&new_controller, it.custodian).map_err(Error::<T>::from)?;

        Self::remember(digest, deadline, it.custodian);
        Self::hand_over(subject, it, &new_controller, Self::bytes_of_payload());
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            ground: AuditGround::OwnRight,
            object: AuditObject::Account(new_controller.clone()),
            ..NewEntry::of(AuditKind::ControllerRotated)
        });
        Self::deposit_event(Event::ControllerRotated { subject, controller: new_controller });
        Ok(())
    }

    pub(crate) fn do_claim(
        caller: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        controller: T::AccountId,
        deadline: Moment,
        signature: T::Signature,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let it = Self::find_at_desk(&caller, organisation, subject, now)?;
        Self::ensure_active(&it)?;
        ensure!(it.is_assisted(), Error::<T>::NotAssisted);
        let payload = Self::claiming(organisation, subject, &controller, deadline);
        let digest = Self::ensure_proved(payload, &controller, deadline, &signature, now)?;
        let bytes = Self::bytes_of_payload();
        T::Allowances::ensure_room(organisation, bytes.saturating_add(Self::bytes_of_controller()))
            .map_err(Error::<T>::from)?;
        T::Sponsors::sponsor(&controller, organisation).map_err(Error::<T>::from)?;

        Self::remember(digest, deadline, organisation);
        Self::hand_over(subject, it, &controller, bytes);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            organisation: Some(organisation),
            ground: AuditGround::OwnRight,
            object: AuditObject::Account(controller.clone()),
            ..NewEntry::of(AuditKind::SubjectClaimed)
        });
        Self::deposit_event(Event::SubjectClaimed { subject, controller });
        Ok(())
    }

    pub(crate) fn do_leave(caller: T::AccountId, subject: SubjectId) -> DispatchResult {
        let mut it = Self::find(subject)?;
        Self::capacity_to_leave(&it, subject, &caller, T::Clock::now())?;

        let mut released = Self::let_go(subject, &mut it);
        if KeyHashes::<T>::take(subject).is_some() {
            released = released.saturating_add(Self::bytes_of_key_hash());
        }
        T::Allowances::release(it.custodian, released);
        let ended = Subject {
            controller: None,
            status: SubjectStatus::Ended,
            // What it consented to has no force already, its status being asked first. The epoch
            // says so to whoever looks at the consents alone.
            epoch: it.epoch.saturating_add(1),
            // Whoever releases those who were bound to it needs these.
            custodian: it.custodian,
            representatives: it.representatives,
            court_named: it.court_named,
            // The rest is erased.
            enrolled_at: 0,
            majority: None,
            tenure: 0,
            death: None,
            free_calls: FreeCalls::default(),
            desk_calls: FreeCalls::default(),
        };
        Subjects::<T>::insert(subject, ended);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            ground: AuditGround::OwnRight,
            ..NewEntry::of(AuditKind::SubjectEnded)
        });
        Self::deposit_event(Event::SubjectEnded { subject });
        Ok(())
    }

    pub(crate) fn do_release_representatives(
        subject: SubjectId,
        accounts: &[T::AccountId],
    ) -> DispatchResult {
        let mut it = Self::find(subject)?;
        ensure!(!accounts.is_empty(), Error::<T>::NothingToRelease);
        let now = T::Clock::now();
        let mut guardianship = Guardianships::<T>::get(subject);
        for (at, account) in accounts.iter().enumerate() {
            ensure!(!accounts[..at].contains(account), Error::<T>::RepresentativeNotFound);
            let is_void = match Representatives::<T>::get(subject, account) {
                Some(representative) => it.has_voided(&representative, now),
                None if it.controller.as_ref() == Some(account) => {
                    it.is_reported_deceased() && !it.is_contestable(now)
                }
                None => {
                    let guardianship = guardianship
                        .as_ref()
                        .filter(|guardianship| guardianship.place_of(account).is_some())
                        .ok_or(Error::<T>::RepresentativeNotFound)?;
                    !it.is_guarded_by(guardianship) && !it.is_contestable(now)
                }
            };
            ensure!(is_void, Error::<T>::StillInForce);
        }

        let guardians = |guardianship: &Option<Guardianship<_>>| {
            Self::bytes_of_guardians(guardianship.as_ref().map_or(0, |it| it.guardians.len()))
        };
        let mut released = guardians(&guardianship);
        for account in accounts {
            if it.controller.as_ref() == Some(account) {
                released = released.saturating_add(Self::let_go(subject, &mut it));
                continue;
            }
            if let Some(representative) = Representatives::<T>::take(subject, account) {
                let count = it.count_of(&representative);
                *count = count.saturating_sub(1);
                released = released.saturating_add(Self::bytes_of_representative());
            } else if let Some(guardianship) = &mut guardianship {
                guardianship.guardians.retain(|guardian| guardian != account);
            }
            Engagements::<T>::remove(account);
            T::Sponsors::unsponsor(account, it.custodian);
        }
        T::Allowances::exchange_by_right(it.custodian, released, guardians(&guardianship));
        Guardianships::<T>::set(subject, guardianship.filter(|it| !it.guardians.is_empty()));
        let count = accounts.len() as u32;
        Subjects::<T>::insert(subject, it);
        Self::deposit_event(Event::RepresentativesReleased { subject, count });
        Ok(())
    }

    pub(crate) fn do_set_majority(
        caller: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        month: Month,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let mut it = Self::find_at_desk(&caller, organisation, subject, now)?;
        Self::ensure_active(&it)?;
        ensure!(it.majority.is_none(), Error::<T>::MajorityAlreadySet);
        ensure!(!month.has_begun(now), Error::<T>::MajorityPassed);
        // A custodian that could call any patient a minor at any time could take every subject over.
        ensure!(
            now < it.enrolled_at.saturating_add(T::MajorityWindow::get()),
            Error::<T>::MajorityTooLate
        );

        it.majority = Some(month);
        Subjects::<T>::insert(subject, it);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            organisation: Some(organisation),
            ..NewEntry::of(AuditKind::MajoritySet)
        });
        Self::deposit_event(Event::MajoritySet { subject, month });
        Ok(())
    }

    pub(crate) fn do_take_over(
        caller: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        controller: T::AccountId,
        deadline: Moment,
        signature: T::Signature,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let mut it = Self::find_of_age(&caller, organisation, subject, now)?;
        let payload = Self::taking_over(organisation, subject, &controller, deadline);
        let digest = Self::ensure_proved(payload, &controller, deadline, &signature, now)?;
        T::Sponsors::sponsor(&controller, organisation).map_err(Error::<T>::from)?;

        Self::remember(digest, deadline, organisation);
        // Whoever the guardian appointed could give the subject back to the guardian.
        it.tenure = 1;
        Self::hand_over(subject, it, &controller, Self::bytes_of_payload());
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            organisation: Some(organisation),
            ground: AuditGround::OwnRight,
            object: AuditObject::Account(controller.clone()),
            ..NewEntry::of(AuditKind::TakenOver)
        });
        Self::deposit_event(Event::TakenOver { subject, controller });
        Ok(())
    }

    /// The subject, if the caller acts for the organisation and that is its custodian.
    pub(crate) fn find_at_desk(
        caller: &T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        now: Moment,
    ) -> Result<Subject<T::AccountId>, Error<T>> {
        T::Organisations::requester(caller, organisation, now).map_err(Error::<T>::from)?;
        let it = Self::find(subject)?;
        ensure!(it.custodian == organisation, Error::<T>::NotCustodian);
        Ok(it)
    }

    /// The subject, if the caller acts for its custodian and the patient, who came of age, has not taken
    /// over.
    pub(crate) fn find_of_age(
        caller: &T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        now: Moment,
    ) -> Result<Subject<T::AccountId>, Error<T>> {
        let it = Self::find_at_desk(caller, organisation, subject, now)?;
        Self::ensure_active(&it)?;
        ensure!(it.is_of_age(now), Error::<T>::MajorityNotReached);
        ensure!(it.tenure == 0, Error::<T>::AlreadyTakenOver);
        Ok(it)
    }

    /// In which capacity the account may end the subject.
    pub(crate) fn capacity_to_leave(
        it: &Subject<T::AccountId>,
        subject: SubjectId,
        account: &T::AccountId,
        now: Moment,
    ) -> Result<Capacity, Error<T>> {
        let capacity = Self::capacity_in(it, subject, account, Power::Revoke, now)?;
        ensure!(
            matches!(
                capacity,
                Capacity::Controller
                    | Capacity::Representative { kind: RepresentativeKind::EXCEST, .. }
            ),
            Error::<T>::NotAuthorized
        );
        Ok(capacity)
    }

    /// Makes the account, which the custodian stands behind already, the controller. The custodian is held
    /// to it, and to what else the call stores, whether there is room or not.
    pub(crate) fn hand_over(
        subject: SubjectId,
        mut it: Subject<T::AccountId>,
        controller: &T::AccountId,
        held: u64,
    ) {
        let released = Self::let_go(subject, &mut it);
        let held = held.saturating_add(Self::bytes_of_controller());
        T::Allowances::exchange_by_right(it.custodian, released, held);
        it.controller = Some(controller.clone());
        SubjectsByController::<T>::insert(controller, subject);
        Subjects::<T>::insert(subject, it);
    }

    /// Takes the subject out of its controller's hands. Whatever recovery is under way was meant to
    /// replace that controller, and what was sealed to its key only it can open. Answers with what is to
    /// be given back to the custodian.
    fn let_go(subject: SubjectId, it: &mut Subject<T::AccountId>) -> u64 {
        let mut released = Self::cancel_recovery(subject, it.custodian);
        Self::void_key_hash(subject);
        if it.status == SubjectStatus::Deceased {
            // There is nobody left who could contest it.
            it.death = None;
        }
        if let Some(old) = it.controller.take() {
            SubjectsByController::<T>::remove(&old);
            T::Sponsors::unsponsor(&old, it.custodian);
            released = released.saturating_add(Self::bytes_of_controller());
        }
        released
    }

    /// Remembers a payload that was used. Whoever calls it counts it.
    pub(crate) fn remember(digest: H256, deadline: Moment, sponsor: OrganisationId) {
        UsedPayloads::<T>::insert(digest, UsedPayload { deadline, sponsor });
    }
}
