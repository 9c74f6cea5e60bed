//! Erasing, and what stands against it.

use crate::{
    Anchor, Attestations, BatchTombstone, BatchTombstones, Batches, Config, Error, Event, Holder,
    Holds, Pallet, Records, Tombstone, Tombstones,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    pallet_prelude::DispatchError,
    traits::{EnsureOrigin, Time},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use salus_primitives::{
    audit::{AuditGround, AuditKind, NewEntry},
    traits::{Allowances, AuditSink, Organisations},
    BatchId, ErasureGround, Moment, OrganisationId, RecordId, RetentionGround, SubjectId,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_erase(
        who: Option<T::AccountId>,
        organisation: OrganisationId,
        anchor: Anchor,
        ground: ErasureGround,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_may_erase(&who, organisation, now)?;
        let (kind, event) = match anchor {
            Anchor::Record { subject, record } => {
                Self::erase_record(organisation, subject, record, ground, now)?;
                let event = Event::RecordErased { subject, record, organisation, ground };
                (AuditKind::RecordErased, event)
            }
            Anchor::Batch(batch) => {
                Self::erase_batch(organisation, batch, ground, now)?;
                (AuditKind::BatchErased, Event::BatchErased { batch, organisation, ground })
            }
        };
        T::AuditTrail::append(NewEntry {
            agent: who,
            ground: AuditGround::Erasure(ground),
            ..Self::entry(kind, organisation, anchor)
        });
        Self::deposit_event(event);
        Ok(())
    }

    /// Governance stands in for a custodian that is gone, and for no other.
    fn ensure_may_erase(
        who: &Option<T::AccountId>,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<(), Error<T>> {
        let Some(who) = who else {
            let is_removed = T::Organisations::kind(organisation).is_none();
            return is_removed.then_some(()).ok_or(Error::CustodianNotRemoved);
        };
        Self::ensure_acts_for(who, organisation, now)
    }

    /// Checks before it writes.
    fn erase_record(
        organisation: OrganisationId,
        subject: SubjectId,
        id: RecordId,
        ground: ErasureGround,
        erased_at: Moment,
    ) -> Result<(), Error<T>> {
        let record = Self::kept_by(organisation, subject, id)?;
        ensure!(!record.holds.is_held(), Error::<T>::HoldInForce);

        Records::<T>::remove(subject, id);
        let tombstone = Tombstone {
            custodian: organisation,
            ground,
            erased_at,
            replaces: record.replaces,
            superseded_by: record.superseded_by,
        };
        Tombstones::<T>::insert(subject, id, tombstone);
        let released = Self::bytes_of_record(&record);
        // A tombstone is shorter than any record.
        T::Allowances::exchange_by_right(organisation, released, Self::bytes_of_tombstone());
        for attestation in Attestations::<T>::take(subject, id) {
            T::Allowances::release(attestation.organisation, Self::bytes_of_attestation());
        }
        Ok(())
    }

    /// Checks before it writes.
    fn erase_batch(
        organisation: OrganisationId,
        id: BatchId,
        ground: ErasureGround,
        erased_at: Moment,
    ) -> Result<(), Error<T>> {
        let batch = Self::find_batch(organisation, id)?;
        ensure!(!batch.holds.is_held(), Error::<T>::HoldInForce);

        Batches::<T>::remove(organisation, id);
        BatchTombstones::<T>::insert(organisation, id, BatchTombstone { ground, erased_at });
        let (released, held) = (Self::bytes_of_batch(), Self::bytes_of_batch_tombstone());
        T::Allowances::exchange_by_right(organisation, released, held);
        Ok(())
    }

    /// Who acts for the custodian, or, if it is nobody, governance.
    pub(crate) fn custodian_or_governance(
        origin: OriginFor<T>,
    ) -> Result<Option<T::AccountId>, DispatchError> {
        match T::GovernanceOrigin::try_origin(origin) {
            Ok(_) => Ok(None),
            Err(origin) => Ok(Some(ensure_signed(origin)?)),
        }
    }

    pub(crate) fn do_place_hold(
        who: Option<T::AccountId>,
        organisation: OrganisationId,
        anchor: Anchor,
        ground: RetentionGround,
    ) -> DispatchResult {
        let holder = Self::ensure_may_hold(&who, organisation)?;
        Self::change_holds(organisation, anchor, |holds| {
            let said = holds.by(holder);
            ensure!(said.is_none(), Error::<T>::AlreadyHeld);
            *said = Some(ground);
            Ok(())
        })?;

        let kind = AuditKind::HoldPlaced;
        T::AuditTrail::append(Self::entry_about_hold(kind, who, organisation, anchor, ground));
        Self::deposit_event(Event::HoldPlaced { anchor, organisation, holder, ground });
        Ok(())
    }

    pub(crate) fn do_lift_hold(
        who: Option<T::AccountId>,
        organisation: OrganisationId,
        anchor: Anchor,
    ) -> DispatchResult {
        let holder = Self::ensure_may_hold(&who, organisation)?;
        let ground = Self::change_holds(organisation, anchor, |holds| {
            holds.by(holder).take().ok_or(Error::<T>::NotHeld)
        })?;

        let kind = AuditKind::HoldLifted;
        T::AuditTrail::append(Self::entry_about_hold(kind, who, organisation, anchor, ground));
        Self::deposit_event(Event::HoldLifted { anchor, organisation, holder });
        Ok(())
    }

    fn ensure_may_hold(
        who: &Option<T::AccountId>,
        organisation: OrganisationId,
    ) -> Result<Holder, Error<T>> {
        let Some(who) = who else { return Ok(Holder::Governance) };
        Self::ensure_acts_for(who, organisation, T::Clock::now())?;
        Ok(Holder::Custodian)
    }

    /// Changes what stands against erasing something that the organisation keeps, unless the change is
    /// refused.
    fn change_holds<Changed>(
        organisation: OrganisationId,
        anchor: Anchor,
        change: impl FnOnce(&mut Holds) -> Result<Changed, Error<T>>,
    ) -> Result<Changed, Error<T>> {
        match anchor {
            Anchor::Record { subject, record: id } => {
                let mut record = Self::kept_by(organisation, subject, id)?;
                let changed = change(&mut record.holds)?;
                Records::<T>::insert(subject, id, record);
                Ok(changed)
            }
            Anchor::Batch(id) => {
                let mut batch = Self::find_batch(organisation, id)?;
                let changed = change(&mut batch.holds)?;
                Batches::<T>::insert(organisation, id, batch);
                Ok(changed)
            }
        }
    }

    fn entry_about_hold(
        kind: AuditKind,
        agent: Option<T::AccountId>,
        organisation: OrganisationId,
        anchor: Anchor,
        ground: RetentionGround,
    ) -> NewEntry<T::AccountId> {
        NewEntry {
            agent,
            ground: AuditGround::Retention(ground),
            ..Self::entry(kind, organisation, anchor)
        }
    }
}
