//! Records pass from one custodian to another.

use crate::{
    impls::Ground, Anchor, CollectionBasis, Config, CustodyOffer, Error, Event, Pallet, Record,
    Records,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    audit::{AuditKind, NewEntry},
    traits::{Allowances, AuditSink, Organisations, RecordFacts, Subjects},
    ConsentAction, Moment, OrganisationId, RecordId, SubjectId,
};

impl CustodyOffer {
    /// Whether it may no longer be accepted.
    pub fn has_expired(&self, now: Moment) -> bool {
        self.expires_at <= now
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_offer_custody(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: RecordId,
        to: OrganisationId,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        let mut record = Self::kept_by(organisation, subject, id)?;
        ensure!(to != organisation, Error::<T>::SameOrganisation);
        ensure!(T::Organisations::kind(to).is_some(), Error::<T>::OrganisationNotFound);
        ensure!(
            record.offer.is_none_or(|offer| offer.has_expired(now)),
            Error::<T>::AlreadyOffered
        );

        let expires_at = now.saturating_add(T::OfferLifetime::get());
        record.offer = Some(CustodyOffer { to, expires_at });
        Records::<T>::insert(subject, id, record);
        let anchor = Anchor::Record { subject, record: id };
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            ..Self::entry(AuditKind::CustodyOffered, organisation, anchor)
        });
        Self::deposit_event(Event::CustodyOffered {
            subject,
            record: id,
            organisation,
            to,
            expires_at,
        });
        Ok(())
    }

    pub(crate) fn do_accept_custody(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: RecordId,
        basis: CollectionBasis,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        let record = Self::find(subject, id)?;
        let from = record.custodian;
        let offer = record
            .offer
            .filter(|offer| offer.to == organisation)
            .ok_or(Error::<T>::OfferNotFound)?;
        ensure!(!offer.has_expired(now), Error::<T>::OfferExpired);
        // The offer rests on the organisation that made it.
        ensure!(T::Organisations::is_active(from), Error::<T>::OrganisationNotActive);
        if basis == CollectionBasis::Consent {
            T::Subjects::facts(subject).map_err(Error::<T>::from)?;
        }
        let kind = AuditKind::CustodyTransferred;
        Self::pass_on(who, (subject, id), record, (organisation, basis), kind)?;
        Self::deposit_event(Event::CustodyTransferred {
            subject,
            record: id,
            from,
            to: organisation,
        });
        Ok(())
    }

    pub(crate) fn do_discard_offer(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: RecordId,
    ) -> DispatchResult {
        Self::ensure_acts_for(&who, organisation, T::Clock::now())?;
        let mut record = Self::find(subject, id)?;
        let offer = record.offer.take().ok_or(Error::<T>::OfferNotFound)?;
        ensure!([record.custodian, offer.to].contains(&organisation), Error::<T>::NotParty);

        Records::<T>::insert(subject, id, record);
        let anchor = Anchor::Record { subject, record: id };
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            ..Self::entry(AuditKind::CustodyOfferDiscarded, organisation, anchor)
        });
        Self::deposit_event(Event::CustodyOfferDiscarded { subject, record: id, organisation });
        Ok(())
    }

    pub(crate) fn do_adopt_custody(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: RecordId,
        basis: CollectionBasis,
    ) -> DispatchResult {
        Self::ensure_acts_for(&who, organisation, T::Clock::now())?;
        let facts = T::Subjects::facts(subject).map_err(Error::<T>::from)?;
        ensure!(facts.custodian == organisation, Error::<T>::NotCustodianOfSubject);
        let record = Self::find(subject, id)?;
        let from = record.custodian;
        ensure!(T::Organisations::kind(from).is_none(), Error::<T>::CustodianNotRemoved);
        let kind = AuditKind::CustodyAdopted;
        Self::pass_on(who, (subject, id), record, (organisation, basis), kind)?;
        Self::deposit_event(Event::CustodyAdopted { subject, record: id, from, to: organisation });
        Ok(())
    }

    /// Makes the organisation the record's custodian, if it may keep it and has room for it. Checks
    /// before it writes.
    fn pass_on(
        who: T::AccountId,
        (subject, id): (SubjectId, RecordId),
        mut record: Record,
        (organisation, basis): (OrganisationId, CollectionBasis),
        kind: AuditKind,
    ) -> Result<(), Error<T>> {
        let facts = RecordFacts { custodian: organisation, ..record.facts() };
        let (purpose, ground): Ground =
            Self::ground_to_keep(&who, subject, facts, basis, T::Clock::now())?;
        let (from, released) = (record.custodian, Self::bytes_of_record(&record));
        record.custodian = organisation;
        record.basis = basis;
        record.offer = None;
        T::Allowances::hold(organisation, Self::bytes_of_record(&record))?;

        // Of one that was removed nothing is counted any more.
        T::Allowances::release(from, released);
        // Nobody confirms what it keeps itself.
        Self::forget_attestation(organisation, subject, id);
        Records::<T>::insert(subject, id, record);
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            action: Some(ConsentAction::COLLECT),
            purpose,
            ground,
            ..Self::entry(kind, organisation, Anchor::Record { subject, record: id })
        });
        Ok(())
    }
}
