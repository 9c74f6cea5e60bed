//! What changes several consents at once, or one in the place of another.

use crate::{shelf::Shelf, Config, Error, Event, Pallet};
use frame_support::{
    ensure,
    pallet_prelude::{BoundedVec, DispatchResult},
    traits::Time,
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    consent::{Consent, Grantee, LiveConsent, Statement, MAX_REPLACED},
    identity::{Capacity, Power},
    traits::{AuditSink, Subjects},
    ConsentId, SubjectId,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_amend(
        who: T::AccountId,
        subject: SubjectId,
        grantee: Grantee<T::AccountId>,
        old: ConsentId,
        consent: Consent,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, capacity) =
            T::Subjects::capacity(subject, &who, Power::Consent, now).map_err(Error::<T>::from)?;
        if capacity != Capacity::Controller {
            T::Subjects::capacity(subject, &who, Power::Revoke, now).map_err(Error::<T>::from)?;
        }
        Self::ensure_valid(&consent, now)?;
        let kind = Self::ensure_exists(&grantee)?;
        let mut shelf = Shelf::<T>::of((subject, facts.epoch, grantee));
        let taken = shelf.take(old)?;
        ensure!(!taken.period().has_ended(now), Error::<T>::ConsentOver);
        Self::ensure_may_end(&taken, capacity.into(), now)?;

        let id = ConsentId(T::AuditTrail::next_index());
        let by = capacity.into();
        let mut new = Self::live(id, facts.custodian, by, Statement::Open(consent));
        let before = taken.replaces.iter().copied().chain(core::iter::once(old));
        let forgotten =
            taken.replaces.len().saturating_add(1).saturating_sub(MAX_REPLACED as usize);
        new.replaces = BoundedVec::truncate_from(before.skip(forgotten).collect());
        let decision = new.decision();
        let shadowed_by = shelf.shadows(kind, &new);
        shelf.put(new, now)?;
        let (_, _, grantee) = shelf.write()?;
        T::AuditTrail::append(NewEntry {
            agent: Some(who),
            ground: AuditGround::OwnRight,
            ..Self::entry(AuditKind::ConsentAmended, subject, id)
        });
        Self::deposit_event(Event::ConsentAmended {
            subject,
            replaced: old,
            consent: id,
            grantee,
            decision,
            by,
            shadowed_by,
        });
        Ok(())
    }

    pub(crate) fn do_revoke_toward(
        who: T::AccountId,
        subject: SubjectId,
        grantee: Grantee<T::AccountId>,
    ) -> DispatchResult {
        let now = T::Clock::now();
        let (facts, capacity) =
            T::Subjects::capacity(subject, &who, Power::Revoke, now).map_err(Error::<T>::from)?;
        let mut shelf = Shelf::<T>::of((subject, facts.epoch, grantee));
        ensure!(!shelf.live().is_empty(), Error::<T>::ConsentNotFound);
        let by = capacity.into();
        shelf.live().iter().try_for_each(|it| Self::ensure_may_end(it, by, now))?;

        let count = shelf.retain(|_| false);
        let (_, _, grantee) = shelf.write()?;
        T::AuditTrail::append(NewEntry {
            subject: Some(subject),
            agent: Some(who),
            ground: AuditGround::OwnRight,
            object: meant(&grantee),
            ..NewEntry::of(AuditKind::ConsentsRevokedToward)
        });
        Self::deposit_event(Event::ConsentsRevokedToward { subject, grantee, count });
        Ok(())
    }

    /// Whether the consent is this one, or stands in its place.
    pub(crate) fn stands_for(live: &LiveConsent, id: ConsentId) -> bool {
        live.id == id || live.replaces.contains(&id)
    }
}

/// Whom the trail names for a grantee.
fn meant<AccountId: Clone>(grantee: &Grantee<AccountId>) -> AuditObject<AccountId> {
    match grantee {
        Grantee::Practitioner { account, .. } => AuditObject::Account(account.clone()),
        Grantee::Organisation(organisation) | Grantee::Role { organisation, .. } => {
            AuditObject::Organisation(*organisation)
        }
        Grantee::Kind(_) | Grantee::Everyone => AuditObject::Nothing,
    }
}
