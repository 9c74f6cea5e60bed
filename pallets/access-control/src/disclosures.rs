//! The two halves of a disclosure: the source posts, the recipient acknowledges or disputes.

use crate::{
    Config, Disclosure, Disclosures, Error, Event, Half, OwedHalves, Pallet, Permit, Permits,
    RecipientHalf,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    allowance::bytes_at_most,
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    disclosure::{Disclosed, DisclosureGround, DisputeReason, NewDisclosure, Recipient},
    identity::SubjectRefusal,
    organisation::Requester,
    traits::{Allowances, AuditSink, Organisations, Subjects},
    Code, ConsentAction, DisclosureId, Moment, OrganisationId, PermitId, SubjectId,
};

/// What a disclosure rests on, as it was checked.
pub(crate) type Rests<AccountId> = Option<(PermitId, Permit<AccountId>)>;

impl<T: Config> Pallet<T> {
    /// Posts the source's half.
    pub(crate) fn do_disclose(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        new: NewDisclosure,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::acting_for(&who, organisation, now)?;
        Self::ensure_known(subject)?;
        Self::ensure_sound(organisation, &new, now)?;
        if let Recipient::Member(recipient) = new.recipient {
            let is_member = T::Organisations::kind(recipient).is_some();
            ensure!(is_member, Error::<T>::RecipientNotFound);
        }
        let rests = Self::rests_on(organisation, subject, &new, new.count, now)?;
        T::Allowances::hold(organisation, Self::bytes_of_new(&new)).map_err(Error::<T>::from)?;

        if let Some((id, permit)) = &rests {
            Self::count_use(subject, *id, permit, new.count);
        }
        Self::record_disclosure(who, organisation, subject, new, &rests, None, now);
        Ok(())
    }

    /// Posts that a disclosure was repeated.
    pub(crate) fn do_extend_series(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: DisclosureId,
        count: u32,
        last: Moment,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::acting_for(&who, organisation, now)?;
        let mut it = Disclosures::<T>::get(subject, id).ok_or(Error::<T>::DisclosureNotFound)?;
        ensure!(it.source == organisation, Error::<T>::NotTheSource);
        ensure!(!it.half.is_disputed(), Error::<T>::HalfDisputed);
        let more = count.checked_sub(it.new.count).filter(|more| *more > 0);
        let more = more.ok_or(Error::<T>::SeriesMalformed)?;
        ensure!(last > it.new.last, Error::<T>::SeriesMalformed);
        ensure!(last <= now, Error::<T>::DisclosedInFuture);
        let rests = Self::rests_on(organisation, subject, &it.new, more, now)?;
        let half = it.half.awaiting_more(now);
        let is_owed_anew = half.is_awaited() && !it.half.is_awaited();
        if is_owed_anew {
            T::Allowances::hold(organisation, Self::bytes_of_owed()).map_err(Error::<T>::from)?;
        }

        if let Some((permit_id, permit)) = &rests {
            Self::count_use(subject, *permit_id, permit, more);
        }
        it.new.count = count;
        it.new.last = last;
        it.half = half;
        it.posted_at = now;
        if let (true, Recipient::Member(recipient)) = (is_owed_anew, it.new.recipient) {
            Self::owe(recipient, subject, id, now);
        }
        Self::tell_posted(who, subject, id, &it, &rests);
        Disclosures::<T>::insert(subject, id, it);
        Ok(())
    }

    /// Posts the recipient's half: it received the data, so many times.
    pub(crate) fn do_acknowledge(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: DisclosureId,
        count: u32,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let mut it = Self::received(&who, organisation, subject, id, now)?;
        let acknowledged = it.half.unanswered().ok_or(Error::<T>::AlreadyAnswered)?;
        ensure!(count > acknowledged, Error::<T>::AlreadyAnswered);
        ensure!(count <= it.new.count, Error::<T>::MoreThanDisclosed);

        let is_whole = count == it.new.count;
        if is_whole && it.half.is_awaited() {
            Self::no_longer_owe(&it, organisation, subject, id);
        }
        it.half = match it.half {
            _ if is_whole => RecipientHalf::Acknowledged { at: now, count },
            RecipientHalf::Disputed { reason, at, .. } => {
                RecipientHalf::Disputed { acknowledged: count, reason, at }
            }
            RecipientHalf::Awaited { since, .. } => {
                RecipientHalf::Awaited { acknowledged: count, since }
            }
            half => half,
        };
        Self::tell_answered(AuditKind::DisclosureAcknowledged, who, organisation, subject, id, &it);
        Disclosures::<T>::insert(subject, id, it);
        Self::deposit_event(Event::DisclosureAcknowledged {
            subject,
            disclosure: id,
            organisation,
            count,
        });
        Ok(())
    }

    /// Posts the recipient's half: it did not receive the data, or not so.
    pub(crate) fn do_dispute(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: DisclosureId,
        reason: DisputeReason,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let mut it = Self::received(&who, organisation, subject, id, now)?;
        let RecipientHalf::Awaited { acknowledged, .. } = it.half else {
            return Err(Error::<T>::AlreadyAnswered.into());
        };

        Self::no_longer_owe(&it, organisation, subject, id);
        it.half = RecipientHalf::Disputed { acknowledged, reason, at: now };
        Self::tell_answered(AuditKind::DisclosureDisputed, who, organisation, subject, id, &it);
        Disclosures::<T>::insert(subject, id, it);
        Self::deposit_event(Event::DisclosureDisputed {
            subject,
            disclosure: id,
            organisation,
            reason,
        });
        Ok(())
    }

    /// Whoever acts for the organisation now.
    pub(crate) fn acting_for(
        who: &T::AccountId,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<Requester<T::AccountId>, Error<T>> {
        T::Organisations::requester(who, organisation, now).map_err(Error::<T>::from)
    }

    /// Whether there is, or was, such a subject: what is handed over about somebody who has ended is
    /// accounted for as well.
    pub(crate) fn ensure_known(subject: SubjectId) -> Result<(), Error<T>> {
        match T::Subjects::facts(subject) {
            Err(refusal @ SubjectRefusal::SubjectNotFound) => Err(refusal.into()),
            _ => Ok(()),
        }
    }

    /// Whether a half that was posted at this moment can be true. That the recipient is a member is not
    /// asked: of what was sealed it may have ceased to be one.
    pub(crate) fn ensure_sound(
        source: OrganisationId,
        new: &NewDisclosure,
        posted_at: Moment,
    ) -> Result<(), Error<T>> {
        match new.recipient {
            Recipient::Member(recipient) => {
                ensure!(recipient != source, Error::RecipientIsSource);
            }
            Recipient::Outside(identity) => ensure!(!identity.is_zero(), Error::CommitmentMissing),
        }
        if let Disclosed::Documents(documents) = &new.disclosed {
            ensure!(!documents.is_empty(), Error::NothingDisclosed);
            ensure!(documents.iter().all(|it| !it.is_zero()), Error::CommitmentMissing);
        }
        let is_in_order = match new.count {
            0 => false,
            1 => new.first == new.last,
            _ => new.first < new.last,
        };
        ensure!(is_in_order, Error::SeriesMalformed);
        ensure!(new.last <= posted_at, Error::DisclosedInFuture);
        if let DisclosureGround::Law(basis) = new.ground {
            ensure!(!basis.is_consent(), Error::BasisIsConsent);
        }
        Ok(())
    }

    /// The permit that so many disclosures rest on, if they rest on one.
    fn rests_on(
        source: OrganisationId,
        subject: SubjectId,
        new: &NewDisclosure,
        times: u32,
        now: Moment,
    ) -> Result<Rests<T::AccountId>, Error<T>> {
        let DisclosureGround::Permit(id) = new.ground else { return Ok(None) };
        let permit = Permits::<T>::get(subject, id).ok_or(Error::PermitNotFound)?;
        let asked = &permit.request;
        let is_for_them = match asked.action {
            ConsentAction::ACCESS | ConsentAction::COLLECT | ConsentAction::USE => {
                new.recipient == Recipient::Member(permit.organisation)
            }
            ConsentAction::DISCLOSE => source == permit.organisation,
            ConsentAction::CORRECT => false,
        };
        let is_of_its_class = match &new.disclosed {
            Disclosed::Class(class) => asked.class.is_some_and(|asked| asked.subsumes(*class)),
            Disclosed::Documents(_) => true,
        };
        ensure!(
            is_for_them
                && is_of_its_class
                && asked.purpose == new.purpose
                && new.first >= permit.decided_at,
            Error::OutsidePermit
        );
        Self::ensure_usable(subject, &permit, times, now)?;
        Ok(Some((id, permit)))
    }

    /// Stores a disclosure whose bytes are held already, and tells of it.
    pub(crate) fn record_disclosure(
        agent: T::AccountId,
        source: OrganisationId,
        subject: SubjectId,
        new: NewDisclosure,
        rests: &Rests<T::AccountId>,
        suspended_until: Option<Moment>,
        now: Moment,
    ) -> DisclosureId {
        let id = DisclosureId(T::AuditTrail::next_index());
        let half = match new.recipient {
            Recipient::Member(recipient) => {
                Self::owe(recipient, subject, id, now);
                RecipientHalf::Awaited { acknowledged: 0, since: now }
            }
            Recipient::Outside(_) => RecipientHalf::NotExpected,
        };
        let it = Disclosure { source, new, suspended_until, posted_at: now, half };
        Self::tell_posted(agent, subject, id, &it, rests);
        Disclosures::<T>::insert(subject, id, it);
        id
    }

    /// The disclosure that the organisation is said to have received.
    fn received(
        who: &T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: DisclosureId,
        now: Moment,
    ) -> Result<Disclosure, Error<T>> {
        Self::acting_for(who, organisation, now)?;
        let it = Disclosures::<T>::get(subject, id).ok_or(Error::DisclosureNotFound)?;
        let is_recipient = it.new.recipient == Recipient::Member(organisation);
        ensure!(is_recipient, Error::NotTheRecipient);
        Ok(it)
    }

    fn owe(recipient: OrganisationId, subject: SubjectId, id: DisclosureId, now: Moment) {
        let deadline = now.saturating_add(T::DisclosureDeadline::get());
        OwedHalves::<T>::insert(recipient, Half::Disclosure(subject, id), deadline);
    }

    fn no_longer_owe(
        it: &Disclosure,
        recipient: OrganisationId,
        subject: SubjectId,
        id: DisclosureId,
    ) {
        OwedHalves::<T>::remove(recipient, Half::Disclosure(subject, id));
        T::Allowances::release(it.source, Self::bytes_of_owed());
    }

    fn tell_posted(
        agent: T::AccountId,
        subject: SubjectId,
        id: DisclosureId,
        it: &Disclosure,
        rests: &Rests<T::AccountId>,
    ) {
        let ground = match (it.new.ground, rests) {
            (_, Some((_, permit))) => permit.ground.in_trail(permit.policy_version),
            (DisclosureGround::Law(basis), None) => AuditGround::Law(basis),
            (DisclosureGround::Impermissible | DisclosureGround::Permit(_), None) => {
                AuditGround::Unstated
            }
        };
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(agent),
            organisation: Some(it.source),
            action: Some(ConsentAction::DISCLOSE),
            purpose: Some(it.new.purpose),
            ground,
            object: AuditObject::Disclosure(id),
            ..NewEntry::of(AuditKind::DisclosurePosted)
        });
        Self::deposit_event(Event::DisclosurePosted {
            subject,
            disclosure: id,
            source: it.source,
            recipient: it.new.recipient,
            count: it.new.count,
        });
    }

    fn tell_answered(
        kind: AuditKind,
        agent: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: DisclosureId,
        it: &Disclosure,
    ) {
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(agent),
            organisation: Some(organisation),
            action: Some(ConsentAction::COLLECT),
            purpose: Some(it.new.purpose),
            object: AuditObject::Disclosure(id),
            ..NewEntry::of(kind)
        });
    }

    /// What a disclosure takes of its source's allowance, at its longest.
    pub(crate) fn bytes_of_disclosure() -> u64 {
        bytes_at_most::<(SubjectId, DisclosureId), Disclosure>()
    }

    /// What it takes beside that a half is owed.
    pub(crate) fn bytes_of_owed() -> u64 {
        bytes_at_most::<(OrganisationId, Half), Moment>()
    }

    /// What a disclosure takes when it is posted.
    pub(crate) fn bytes_of_new(new: &NewDisclosure) -> u64 {
        match new.recipient {
            Recipient::Member(_) => {
                Self::bytes_of_disclosure().saturating_add(Self::bytes_of_owed())
            }
            Recipient::Outside(_) => Self::bytes_of_disclosure(),
        }
    }
}
