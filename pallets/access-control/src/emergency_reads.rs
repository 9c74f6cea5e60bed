//! What the runtime API answers about emergencies.

use crate::{
    Config, Emergencies, Emergency, EmergencyStatus, Loss, Pallet, RefusalRules, ReviewQueue,
    ReviewRecord, ReviewRecords, Standing, StandingRefusals, Standings,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::traits::{Get, Time};
use salus_primitives::{
    identity::{Capacity, Power},
    traits::Subjects,
    EmergencyId, Moment, OrganisationId, SubjectId,
};

impl<T: Config> Pallet<T> {
    /// An emergency, until it is pruned.
    pub fn emergency(subject: SubjectId, id: EmergencyId) -> Option<Emergency<T::AccountId>> {
        Emergencies::<T>::get(subject, id)
    }

    /// The emergencies of a subject that the account may read by its own right, with ids above `after`,
    /// by id, at most `limit` and never more than [`Config::MaxPageSize`]. Whoever may not read gets
    /// none; a representative does not get those that are withheld from it.
    ///
    /// It goes through all the subject's emergencies: off chain only.
    pub fn emergencies(
        subject: SubjectId,
        reader: &T::AccountId,
        after: Option<EmergencyId>,
        limit: u32,
    ) -> Vec<(EmergencyId, Emergency<T::AccountId>)> {
        let capacity = T::Subjects::capacity(subject, reader, Power::Read, T::Clock::now());
        let Ok((_, capacity)) = capacity else { return Vec::new() };
        let may_read =
            |it: &Emergency<T::AccountId>| capacity == Capacity::Controller || !it.is_withheld;
        let mut all: Vec<_> = Emergencies::<T>::iter_prefix(subject)
            .filter(|(id, it)| Some(*id) > after && may_read(it))
            .collect();
        all.sort_unstable_by_key(|(id, _)| *id);
        all.truncate(limit.min(T::MaxPageSize::get()) as usize);
        all
    }

    /// Whether the permit of an emergency stands now. `None` where there is no such emergency, or it was
    /// pruned.
    pub fn emergency_stands(subject: SubjectId, id: EmergencyId) -> Option<EmergencyStatus> {
        let now = T::Clock::now();
        let it = Emergencies::<T>::get(subject, id)?;
        if it.has_expired(now) {
            return Some(EmergencyStatus::Expired);
        }
        let Ok(facts) = T::Subjects::facts(subject) else {
            return Some(EmergencyStatus::SubjectEnded);
        };
        let requester =
            Self::requester_at_bedside(&it.practitioner, it.organisation, facts.custodian, now);
        if requester.is_err() {
            return Some(EmergencyStatus::RequesterNotInForce);
        }
        let loss = Self::break_glass_standing(&it.practitioner, it.organisation).1;
        Some(loss.map_or(EmergencyStatus::InForce, |_| EmergencyStatus::Lost))
    }

    /// What a practitioner owes at an organisation, and how it has lost break-glass now, if it has.
    pub fn break_glass_standing(
        practitioner: &T::AccountId,
        organisation: OrganisationId,
    ) -> (Standing, Option<Loss>) {
        let standing = Standings::<T>::get(practitioner, organisation).unwrap_or_default();
        let loss = standing.loss(T::Clock::now());
        (standing, loss)
    }

    /// The verdicts that an organisation owes, by when they are due and by emergency, above `after`, at
    /// most `limit` and never more than [`Config::MaxPageSize`].
    ///
    /// It goes through all reviews that are not given: off chain only.
    pub fn reviews_due(
        organisation: OrganisationId,
        after: Option<(Moment, EmergencyId)>,
        limit: u32,
    ) -> Vec<(Moment, EmergencyId, SubjectId)> {
        let limit = limit.min(T::MaxPageSize::get()) as usize;
        let mut page = BTreeSet::new();
        for (turn, subject) in ReviewQueue::<T>::iter() {
            let key = (turn.at(), turn.emergency());
            let is_owed = || {
                Emergencies::<T>::get(subject, turn.emergency())
                    .is_some_and(|it| it.review.owed_by() == Some(organisation))
            };
            if Some(key) > after && is_owed() {
                page.insert((key.0, key.1, subject));
                if page.len() >= limit {
                    break;
                }
            }
        }
        page.into_iter().take(limit).collect()
    }

    /// How an organisation reviews.
    pub fn review_record(organisation: OrganisationId) -> ReviewRecord {
        ReviewRecords::<T>::get(organisation)
    }

    /// Where a standing refusal of emergency access is honoured.
    pub fn standing_refusals() -> RefusalRules {
        StandingRefusals::<T>::get()
    }
}
