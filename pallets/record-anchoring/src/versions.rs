//! Versions of records.

use crate::{Config, Error, Event, NewRecord, Pallet, Predecessor, Records, Version};
use alloc::vec::Vec;
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{traits::Subjects, OrganisationId, RecordId, SubjectId};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_supersede(
        who: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        replaces: Predecessor,
        record: NewRecord,
    ) -> DispatchResult {
        let now = T::Clock::now();
        Self::ensure_acts_for(&who, organisation, now)?;
        Self::ensure_well_formed(&record, now)?;
        T::Subjects::facts(subject).map_err(Error::<T>::from)?;
        let Predecessor { record: superseded, relation } = replaces;
        let mut old = Self::kept_by(organisation, subject, superseded)?;
        ensure!(old.superseded_by.is_none(), Error::<T>::AlreadySuperseded);
        let (facts, basis) = (record.facts(organisation), record.basis);
        let ground = Self::ground_to_keep(&who, subject, facts, basis, now)?;

        let commitment = record.commitment;
        let new = record.anchored(organisation, Some(replaces), now);
        // It checks that there is room before it writes.
        let id = Self::keep(who, subject, new, ground)?;
        old.superseded_by = Some(id);
        Records::<T>::insert(subject, superseded, old);
        Self::deposit_event(Event::RecordSuperseded {
            subject,
            superseded,
            record: id,
            relation,
            organisation,
            commitment,
        });
        Ok(())
    }
}

/// What the runtime API answers.
impl<T: Config> Pallet<T> {
    /// A record, or what stays of it.
    pub fn version(subject: SubjectId, record: RecordId) -> Option<Version> {
        Self::record(subject, record)
            .map(Version::Kept)
            .or_else(|| Self::tombstone(subject, record).map(Version::Erased))
    }

    /// A version of a record and those before it, the newest first: at most `limit` and never more than
    /// [`Config::MaxPageSize`]. The next page begins with the version that the last one of this page
    /// replaces.
    pub fn versions(subject: SubjectId, record: RecordId, limit: u32) -> Vec<(RecordId, Version)> {
        Self::chain(subject, record, limit, |version| version.replaces().map(|it| it.record))
    }

    /// A version of a record and those after it, the oldest first: at most `limit` and never more than
    /// [`Config::MaxPageSize`]. The next page begins with the version that the last one of this page was
    /// superseded by.
    pub fn later_versions(
        subject: SubjectId,
        record: RecordId,
        limit: u32,
    ) -> Vec<(RecordId, Version)> {
        Self::chain(subject, record, limit, Version::superseded_by)
    }

    fn chain(
        subject: SubjectId,
        record: RecordId,
        limit: u32,
        next: impl Fn(&Version) -> Option<RecordId>,
    ) -> Vec<(RecordId, Version)> {
        let mut chain = Vec::new();
        let mut at = Some(record);
        for _ in 0..limit.min(T::MaxPageSize::get()) {
            let read = at.and_then(|id| Some((id, Self::version(subject, id)?)));
            let Some((id, version)) = read else { break };
            at = next(&version);
            chain.push((id, version));
        }
        chain
    }
}
