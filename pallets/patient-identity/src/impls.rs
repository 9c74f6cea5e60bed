//! The logic behind the calls, what others may read, and what the pallet is to its neighbours.

use crate::{
    Config, Engagements, Error, Event, FreeCalls, Mandate, Pallet, Representative, Representatives,
    Subject, SubjectStatus, Subjects, SubjectsByController, UsedPayloads,
};
use alloc::vec::Vec;
use frame_support::{
    ensure,
    pallet_prelude::DispatchResult,
    traits::{Get, Time},
};
use salus_primitives::{
    allowance::Holdings,
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    identity::{Capacity, Power, Powers, SubjectFacts, SubjectRefusal},
    organisation::CapturedStatement,
    signed_payload::{PayloadPurpose, SignedPayload, UsedPayload},
    traits::{self, Allowances, AuditSink, Desks, Organisations, Sponsors},
    Commitment, Moment, OrganisationId, Period, RepresentativeKind, SubjectId,
};
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// What the preimage of a subject's id begins with, so that it can be no other hash of Salus.
const SUBJECT_DOMAIN: &[u8; 13] = b"salus/subject";

/// The calls.
impl<T: Config> Pallet<T> {
    pub(crate) fn do_enrol(
        caller: T::AccountId,
        organisation: OrganisationId,
        controller: T::AccountId,
        deadline: Moment,
        signature: T::Signature,
    ) -> DispatchResult {
        let now = T::Clock::now();
        T::Organisations::requester(&caller, organisation, now).map_err(Error::<T>::from)?;
        let payload = Self::enrolment(organisation, &controller, deadline);
        let digest = Self::ensure_proved(payload, &controller, deadline, &signature, now)?;
        let subject = Self::new_id(organisation, digest)?;
        let bytes = Self::bytes_of_subject()
            .saturating_add(Self::bytes_of_controller())
            .saturating_add(Self::bytes_of_payload());
        T::Allowances::ensure_room(organisation, bytes).map_err(Error::<T>::from)?;
        T::Sponsors::sponsor(&controller, organisation).map_err(Error::<T>::from)?;

        T::Allowances::hold(organisation, bytes).map_err(Error::<T>::from)?;
        Self::remember(digest, deadline, organisation);
        SubjectsByController::<T>::insert(&controller, subject);
        Self::insert(subject, organisation, Some(controller.clone()), now);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            organisation: Some(organisation),
            ground: AuditGround::OwnRight,
            object: AuditObject::Account(controller.clone()),
            ..NewEntry::of(AuditKind::SubjectEnrolled)
        });
        Self::deposit_event(Event::SubjectEnrolled {
            subject,
            custodian: organisation,
            controller: Some(controller),
        });
        Ok(())
    }

    pub(crate) fn do_enrol_assisted(
        caller: T::AccountId,
        organisation: OrganisationId,
        evidence: Commitment,
    ) -> DispatchResult {
        let now = T::Clock::now();
        T::Organisations::requester(&caller, organisation, now).map_err(Error::<T>::from)?;
        ensure!(!evidence.is_zero(), Error::<T>::CommitmentMissing);
        let subject = Self::new_id(organisation, evidence.0)?;
        T::Allowances::hold(organisation, Self::bytes_of_subject()).map_err(Error::<T>::from)?;

        Self::insert(subject, organisation, None, now);
        T::Desks::count(organisation, CapturedStatement::Enrolment);
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            organisation: Some(organisation),
            ground: AuditGround::Paper(evidence),
            ..NewEntry::of(AuditKind::SubjectEnrolled)
        });
        Self::deposit_event(Event::SubjectEnrolled {
            subject,
            custodian: organisation,
            controller: None,
        });
        Ok(())
    }

    pub(crate) fn do_appoint_representative(
        caller: T::AccountId,
        subject: SubjectId,
        representative: T::AccountId,
        kind: RepresentativeKind,
        powers: Powers,
        period: Period,
    ) -> DispatchResult {
        let it = Self::find(subject)?;
        Self::ensure_active(&it)?;
        ensure!(it.controller.as_ref() == Some(&caller), Error::<T>::NotAuthorized);
        Self::ensure_appointable(kind)?;
        Self::ensure_given(&Mandate { kind, powers, period }, T::Clock::now())?;
        Self::ensure_unused(&representative)?;
        Self::ensure_room(&it, false)?;
        let bytes = Self::bytes_of_representative();
        T::Allowances::ensure_room(it.custodian, bytes).map_err(Error::<T>::from)?;
        T::Sponsors::sponsor(&representative, it.custodian).map_err(Error::<T>::from)?;

        T::Allowances::hold(it.custodian, bytes).map_err(Error::<T>::from)?;
        let details = Representative {
            kind,
            powers,
            period,
            tenure: it.tenure,
            by_court: false,
            free_calls: FreeCalls::default(),
        };
        Self::add_representative(subject, it, &representative, details);
        T::AuditTrail::append(Self::entry_about_representative(
            AuditKind::RepresentativeAppointed,
            caller,
            subject,
            &representative,
        ));
        Self::deposit_event(Event::RepresentativeAppointed {
            subject,
            representative,
            kind,
            powers,
            period,
            by_court: false,
        });
        Ok(())
    }

    pub(crate) fn do_dismiss_representative(
        caller: T::AccountId,
        subject: SubjectId,
        representative: T::AccountId,
    ) -> DispatchResult {
        let it = Self::find(subject)?;
        ensure!(
            it.acting_controller() == Some(&caller) || caller == representative,
            Error::<T>::NotAuthorized
        );
        let details = Self::find_representative(subject, &representative)?;
        ensure!(!details.by_court || caller == representative, Error::<T>::NamedByCourt);

        Self::remove_representative(subject, it, &representative);
        T::AuditTrail::append(Self::entry_about_representative(
            AuditKind::RepresentativeDismissed,
            caller,
            subject,
            &representative,
        ));
        Self::deposit_event(Event::RepresentativeDismissed { subject, representative });
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
            T::Allowances::release(organisation, bytes);
        }
        Self::deposit_event(Event::PayloadsPruned { count: digests.len() as u32 });
        Ok(())
    }

    pub(crate) fn insert(
        subject: SubjectId,
        custodian: OrganisationId,
        controller: Option<T::AccountId>,
        now: Moment,
    ) {
        Subjects::<T>::insert(
            subject,
            Subject {
                controller,
                custodian,
                status: SubjectStatus::Active,
                epoch: 0,
                representatives: 0,
                court_named: 0,
                enrolled_at: now,
                majority: None,
                tenure: 0,
                death: None,
                free_calls: FreeCalls::default(),
                desk_calls: FreeCalls::default(),
            },
        );
    }

    pub(crate) fn find(subject: SubjectId) -> Result<Subject<T::AccountId>, Error<T>> {
        Subjects::<T>::get(subject).ok_or(Error::<T>::SubjectNotFound)
    }

    pub(crate) fn find_representative(
        subject: SubjectId,
        representative: &T::AccountId,
    ) -> Result<Representative, Error<T>> {
        Representatives::<T>::get(subject, representative).ok_or(Error::<T>::RepresentativeNotFound)
    }

    /// Adds a representative, which the custodian stands behind already.
    pub(crate) fn add_representative(
        subject: SubjectId,
        mut it: Subject<T::AccountId>,
        representative: &T::AccountId,
        details: Representative,
    ) {
        let count = it.count_of(&details);
        *count = count.saturating_add(1);
        Subjects::<T>::insert(subject, it);
        Engagements::<T>::insert(representative, subject);
        Representatives::<T>::insert(subject, representative, details);
    }

    /// Removes a representative, which the custodian no longer stands behind.
    pub(crate) fn remove_representative(
        subject: SubjectId,
        mut it: Subject<T::AccountId>,
        representative: &T::AccountId,
    ) {
        if let Some(details) = Representatives::<T>::take(subject, representative) {
            let count = it.count_of(&details);
            *count = count.saturating_sub(1);
        }
        Engagements::<T>::remove(representative);
        T::Sponsors::unsponsor(representative, it.custodian);
        T::Allowances::release(it.custodian, Self::bytes_of_representative());
        Subjects::<T>::insert(subject, it);
    }

    pub(crate) fn ensure_active(it: &Subject<T::AccountId>) -> Result<(), Error<T>> {
        match it.status {
            SubjectStatus::Active => Ok(()),
            SubjectStatus::Ended => Err(Error::<T>::SubjectNotActive),
            SubjectStatus::Deceased => Err(Error::<T>::SubjectDeceased),
        }
    }

    /// An account that acted for two subjects would link them.
    pub(crate) fn ensure_unused(account: &T::AccountId) -> Result<(), Error<T>> {
        ensure!(
            !SubjectsByController::<T>::contains_key(account)
                && !Engagements::<T>::contains_key(account),
            Error::<T>::AccountInUse
        );
        Ok(())
    }

    /// The new controller signed the payload, which is fresh, and acts for nobody yet. Answers with
    /// the payload's digest, which is to be remembered.
    pub(crate) fn ensure_proved(
        payload: SignedPayload,
        controller: &T::AccountId,
        deadline: Moment,
        signature: &T::Signature,
        now: Moment,
    ) -> Result<H256, Error<T>> {
        let digest = Self::ensure_fresh(&payload, deadline, now)?;
        Self::ensure_unused(controller)?;
        ensure!(payload.is_signed_by(signature, controller), Error::<T>::SignatureInvalid);
        Ok(digest)
    }

    /// The payload's deadline is near, and it was not used. Answers with its digest.
    pub(crate) fn ensure_fresh(
        payload: &SignedPayload,
        deadline: Moment,
        now: Moment,
    ) -> Result<H256, Error<T>> {
        ensure!(now < deadline, Error::<T>::DeadlinePassed);
        ensure!(deadline <= now.saturating_add(T::MaxDeadline::get()), Error::<T>::DeadlineTooFar);
        let digest = payload.digest();
        ensure!(!UsedPayloads::<T>::contains_key(digest), Error::<T>::PayloadUsed);
        Ok(digest)
    }

    /// The block and the place in it make ids of one paper, or of one payload on two forks, differ.
    fn new_id(custodian: OrganisationId, seed: H256) -> Result<SubjectId, Error<T>> {
        let hash = BlakeTwo256::hash_of(&(
            SUBJECT_DOMAIN,
            frame_system::Pallet::<T>::parent_hash(),
            frame_system::Pallet::<T>::extrinsic_index(),
            custodian,
            seed,
        ));
        let mut id = SubjectId([0; 16]);
        id.0.copy_from_slice(&hash.0[..16]);
        ensure!(!Subjects::<T>::contains_key(id), Error::<T>::SubjectExists);
        Ok(id)
    }

    fn entry_about_representative(
        kind: AuditKind,
        caller: T::AccountId,
        subject: SubjectId,
        representative: &T::AccountId,
    ) -> NewEntry<T::AccountId> {
        NewEntry {
            subject: Some(subject),
            agent: Some(caller),
            ground: AuditGround::OwnRight,
            object: AuditObject::Account(representative.clone()),
            ..NewEntry::of(kind)
        }
    }
}

/// What others may read.
impl<T: Config> Pallet<T> {
    /// What a patient signs to be enrolled at the organisation with this controller until the deadline.
    pub fn enrolment(
        organisation: OrganisationId,
        controller: &T::AccountId,
        deadline: Moment,
    ) -> SignedPayload {
        SignedPayload::new(
            PayloadPurpose::Enrol,
            T::GenesisHash::get(),
            &(organisation, controller),
            deadline,
        )
    }

    /// What the new controller of a subject signs to replace the old one until the deadline.
    pub fn rotation(
        subject: SubjectId,
        new_controller: &T::AccountId,
        deadline: Moment,
    ) -> SignedPayload {
        SignedPayload::new(
            PayloadPurpose::Rotate,
            T::GenesisHash::get(),
            &(subject, new_controller),
            deadline,
        )
    }

    /// What a patient signs to become, at its custodian's desk and until the deadline, the controller
    /// of a subject that has no key.
    pub fn claiming(
        organisation: OrganisationId,
        subject: SubjectId,
        controller: &T::AccountId,
        deadline: Moment,
    ) -> SignedPayload {
        SignedPayload::new(
            PayloadPurpose::Claim,
            T::GenesisHash::get(),
            &(organisation, subject, controller),
            deadline,
        )
    }

    /// What a patient who came of age signs to become, at its custodian's desk and until the deadline,
    /// the controller of its subject.
    pub fn taking_over(
        organisation: OrganisationId,
        subject: SubjectId,
        controller: &T::AccountId,
        deadline: Moment,
    ) -> SignedPayload {
        SignedPayload::new(
            PayloadPurpose::TakeOver,
            T::GenesisHash::get(),
            &(organisation, subject, controller),
            deadline,
        )
    }

    /// The subject, also one that has ended.
    pub fn subject(subject: SubjectId) -> Option<Subject<T::AccountId>> {
        Subjects::<T>::get(subject)
    }

    /// The subject that the account is the controller of.
    pub fn subject_of(account: &T::AccountId) -> Option<SubjectId> {
        SubjectsByController::<T>::get(account)
    }

    /// The subject's representatives, in force or not, in no order: at most
    /// [`Config::MaxRepresentatives`].
    pub fn representatives(subject: SubjectId) -> Vec<(T::AccountId, Representative)> {
        Representatives::<T>::iter_prefix(subject).collect()
    }

    fn find_live(subject: SubjectId) -> Result<Subject<T::AccountId>, SubjectRefusal> {
        let it = Subjects::<T>::get(subject).ok_or(SubjectRefusal::SubjectNotFound)?;
        ensure!(it.status != SubjectStatus::Ended, SubjectRefusal::SubjectNotActive);
        Ok(it)
    }

    /// In which capacity the account may do this for the subject now.
    pub(crate) fn capacity_in(
        it: &Subject<T::AccountId>,
        subject: SubjectId,
        account: &T::AccountId,
        power: Power,
        now: Moment,
    ) -> Result<Capacity, SubjectRefusal> {
        ensure!(it.status != SubjectStatus::Ended, SubjectRefusal::SubjectNotActive);
        if it.acting_controller() == Some(account) {
            return Ok(Capacity::Controller);
        }
        let representative = Self::representative_in(it, subject, account, now)
            .ok_or(SubjectRefusal::NotAuthorized)?;
        ensure!(representative.powers.include(power), SubjectRefusal::PowerMissing);
        let Representative { kind, by_court, .. } = representative;
        Ok(Capacity::Representative { kind, by_court })
    }

    /// The account as a representative that has force now.
    pub(crate) fn representative_in(
        it: &Subject<T::AccountId>,
        subject: SubjectId,
        account: &T::AccountId,
        now: Moment,
    ) -> Option<Representative> {
        Representatives::<T>::get(subject, account)
            .filter(|representative| it.is_represented_by(representative, now))
    }
}

fn facts_of<AccountId>(subject: &Subject<AccountId>) -> SubjectFacts {
    SubjectFacts {
        custodian: subject.custodian,
        is_assisted: subject.is_assisted(),
        epoch: subject.epoch,
    }
}

impl<T: Config> traits::Subjects<T::AccountId> for Pallet<T> {
    fn facts(subject: SubjectId) -> Result<SubjectFacts, SubjectRefusal> {
        Self::find_live(subject).map(|it| facts_of(&it))
    }

    fn capacity(
        subject: SubjectId,
        account: &T::AccountId,
        power: Power,
        now: Moment,
    ) -> Result<(SubjectFacts, Capacity), SubjectRefusal> {
        let it = Self::find_live(subject)?;
        let capacity = Self::capacity_in(&it, subject, account, power, now)?;
        Ok((facts_of(&it), capacity))
    }

    fn advance_epoch(subject: SubjectId) -> Result<(), SubjectRefusal> {
        let mut it = Self::find_live(subject)?;
        // An epoch that came round would put old consents in force again. Nobody lives to see the
        // last one; still it is refused.
        it.epoch = it.epoch.checked_add(1).ok_or(SubjectRefusal::SubjectNotActive)?;
        Subjects::<T>::insert(subject, it);
        Ok(())
    }
}
