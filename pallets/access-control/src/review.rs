//! Reviews of emergencies: who is chosen, what is found, and what follows from it.
//!
//! Each emergency is reviewed by an organisation that has no part in it. Which one is drawn by lot in a
//! block after the one in which the chain learnt of it, by the hash of the block before: nobody knows it
//! when the glass is broken, and whoever made that block could but make another. Where the verdict is
//! not given in time it counts against the organisation, and another one is drawn.
//!
//! What is to be done by itself is in one queue in the order of time, so that a block looks at the first
//! few and no more.

use crate::{
    Config, Emergencies, Emergency, Error, Event, Pallet, RefusalRules, Review, ReviewQueue,
    ReviewRecord, ReviewRecords, StandingRefusals, Standings, Turn, Verdict, WeightInfo,
};
use alloc::collections::BTreeSet;
use codec::Decode;
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Contains, Get, Time},
    weights::Weight,
};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome, NewEntry},
    traits::{Allowances, AuditSink, EmergencyMembers, Organisations, Subjects},
    EmergencyId, Moment, OrganisationId, SubjectId,
};
use sp_runtime::traits::{BlakeTwo256, Hash};

/// How many organisations are looked at when a reviewer is drawn.
pub const MAX_CANDIDATES: u32 = 16;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_review(
        caller: T::AccountId,
        organisation: OrganisationId,
        subject: SubjectId,
        id: EmergencyId,
        verdict: Verdict,
    ) -> DispatchResult {
        let now = T::Clock::now();
        T::Organisations::requester(&caller, organisation, now).map_err(Error::<T>::from)?;
        let mut it = Self::find_emergency(subject, id)?;
        let due = match it.review {
            Review::Assigned { reviewer, due } if reviewer == organisation => due,
            Review::Given { .. } => return Err(Error::<T>::AlreadyReviewed.into()),
            _ => return Err(Error::<T>::NotReviewer.into()),
        };
        ensure!(now < due, Error::<T>::ReviewOverdue);
        ensure!(
            Self::is_impartial(organisation, subject, &it)
                && caller != it.practitioner
                && !Self::parties(subject, &it).any(|party| T::Members::is_of(&caller, party)),
            Error::<T>::PartyToEmergency
        );
        ensure!(it.filed_at.is_some() || it.file_by <= now, Error::<T>::JustificationNotFiled);
        ensure!(
            it.filed_at.is_some() || verdict != Verdict::Justified,
            Error::<T>::JustificationNotFiled
        );

        it.review = Review::Given {
            reviewer: organisation,
            by: caller.clone(),
            verdict,
            at: now,
            kept_until: now.saturating_add(T::EmergencyRetention::get()),
        };
        ReviewQueue::<T>::remove(Turn::new(due, id));
        T::Allowances::release(it.organisation, Self::bytes_of_turn());
        Self::count(organisation, |record| {
            record.owed = record.owed.saturating_sub(1);
            record.given = record.given.saturating_add(1);
        });
        let mut is_suspended = false;
        Self::change_standing(&it.practitioner, it.organisation, |standing| {
            standing.settle(id);
            if verdict.is_against() {
                standing.against = standing.against.saturating_add(1);
                standing.lost_until = now.saturating_add(T::LossPeriod::get());
                is_suspended =
                    !standing.is_suspended && standing.against >= T::MaxVerdictsAgainst::get();
                standing.is_suspended |= is_suspended;
            }
        });
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            outcome: if verdict.is_against() {
                AuditOutcome::Denied
            } else {
                AuditOutcome::Success
            },
            ..Self::entry_of_review(AuditKind::EmergencyReviewed, subject, id, organisation)
        });
        Self::deposit_event(Event::EmergencyReviewed {
            subject,
            emergency: id,
            organisation,
            verdict,
        });
        if is_suspended {
            Self::deposit_event(Event::BreakGlassSuspended {
                organisation: it.organisation,
                practitioner: it.practitioner.clone(),
            });
        }
        Emergencies::<T>::insert(subject, id, it);
        Ok(())
    }

    pub(crate) fn do_restore_break_glass(
        caller: T::AccountId,
        organisation: OrganisationId,
        practitioner: T::AccountId,
    ) -> DispatchResult {
        let controller = T::Members::controller(organisation).map_err(Error::<T>::from)?;
        ensure!(controller == caller, Error::<T>::NotController);
        ensure!(T::Members::active_kind(organisation).is_some(), Error::<T>::OrganisationNotActive);
        ensure!(caller != practitioner, Error::<T>::NotForOneself);
        ensure!(
            Standings::<T>::get(&practitioner, organisation).is_some_and(|it| it.is_suspended),
            Error::<T>::BreakGlassNotSuspended
        );

        Self::change_standing(&practitioner, organisation, |standing| {
            standing.is_suspended = false;
            standing.against = 0;
        });
        T::AuditTrail::append(NewEntry {
            agent: Some(caller),
            organisation: Some(organisation),
            object: AuditObject::Account(practitioner.clone()),
            ..NewEntry::of(AuditKind::BreakGlassRestored)
        });
        Self::deposit_event(Event::BreakGlassRestored { organisation, practitioner });
        Ok(())
    }

    pub(crate) fn do_set_standing_refusals(rules: RefusalRules) -> DispatchResult {
        let mut named = BTreeSet::new();
        for (country, _) in &rules.countries {
            ensure!(country.is_valid(), Error::<T>::CountryInvalid);
            ensure!(named.insert(*country), Error::<T>::CountryTwice);
        }
        ensure!(StandingRefusals::<T>::get() != rules, Error::<T>::NotChanged);

        StandingRefusals::<T>::put(&rules);
        T::AuditTrail::append(NewEntry {
            ground: AuditGround::Governance,
            ..NewEntry::of(AuditKind::EmergencyRefusalsChanged)
        });
        Self::deposit_event(Event::StandingRefusalsChanged { rules });
        Ok(())
    }

    /// Takes the turns that have come: as many as a block takes and the weight allows. Answers with the
    /// weight that it took.
    pub(crate) fn take_turns(remaining: Weight) -> Weight {
        let (look, each) = (T::WeightInfo::look_for_turn(), T::WeightInfo::take_turn());
        let now = T::Clock::now();
        let mut used = Weight::zero();
        for _ in 0..T::MaxTurnsPerBlock::get() {
            if !used.saturating_add(look).saturating_add(each).all_lte(remaining) {
                break;
            }
            used.saturating_accrue(look);
            let Some((turn, subject)) = Self::first_turn(now) else { break };
            used.saturating_accrue(each);
            Self::take_turn(turn, subject, now);
        }
        used
    }

    /// The turn that came first, if it has come.
    pub(crate) fn first_turn(now: Moment) -> Option<(Turn, SubjectId)> {
        ReviewQueue::<T>::iter().next().filter(|(turn, _)| turn.at() <= now)
    }

    /// Whoever owed the verdict is too late; another organisation is drawn.
    pub(crate) fn take_turn(turn: Turn, subject: SubjectId, now: Moment) {
        let id = turn.emergency();
        ReviewQueue::<T>::remove(turn);
        let Some(mut it) = Emergencies::<T>::get(subject, id) else { return };
        let before = it.review.owed_by();
        if let Some(late) = before {
            it.overdue = it.overdue.saturating_add(1);
            Self::count(late, |record| {
                record.owed = record.owed.saturating_sub(1);
                record.overdue = record.overdue.saturating_add(1);
            });
            T::AuditTrail::append(Self::entry_of_review(
                AuditKind::ReviewOverdue,
                subject,
                id,
                late,
            ));
            Self::deposit_event(Event::ReviewOverdue {
                subject,
                emergency: id,
                organisation: late,
            });
        }
        it.review = match Self::draw(subject, id, &it, before) {
            Some(reviewer) => {
                // It has its whole time also where the justification takes its own.
                let due = now.max(it.file_by).saturating_add(T::ReviewPeriod::get());
                Self::count(reviewer, |record| record.owed = record.owed.saturating_add(1));
                T::AuditTrail::append(Self::entry_of_review(
                    AuditKind::ReviewAssigned,
                    subject,
                    id,
                    reviewer,
                ));
                Self::deposit_event(Event::ReviewAssigned {
                    subject,
                    emergency: id,
                    organisation: reviewer,
                    due,
                });
                Review::Assigned { reviewer, due }
            }
            None => {
                let turn_at = now.saturating_add(T::WaitingPeriod::get());
                Self::deposit_event(Event::ReviewWaits { subject, emergency: id, turn_at });
                Review::Waiting { turn_at }
            }
        };
        if let Some(at) = it.review.turn_at() {
            ReviewQueue::<T>::insert(Turn::new(at, id), subject);
        }
        Emergencies::<T>::insert(subject, id, it);
    }

    /// Draws an organisation that may review it, not the one before. The first is drawn by lot, and so is
    /// the step from one to the next, so that being the neighbour of one that may not helps nobody.
    fn draw(
        subject: SubjectId,
        id: EmergencyId,
        it: &Emergency<T::AccountId>,
        before: Option<OrganisationId>,
    ) -> Option<OrganisationId> {
        order::<T>(id, it.overdue, T::Members::next_number())
            .filter(|organisation| Some(*organisation) != before)
            .find(|organisation| {
                T::Members::active_kind(*organisation)
                    .is_some_and(|kind| T::ReviewerKinds::contains(&kind))
                    && Self::is_impartial(*organisation, subject, it)
            })
    }

    /// Whether the organisation has no part in the emergency: not then, not as the custodian now, and it
    /// does not vouch for the practitioner.
    fn is_impartial(
        organisation: OrganisationId,
        subject: SubjectId,
        it: &Emergency<T::AccountId>,
    ) -> bool {
        !it.is_party(organisation)
            && Self::custodian_now(subject) != Some(organisation)
            && !T::Members::is_of(&it.practitioner, organisation)
    }

    /// Those whose people may not review it, whoever they act for.
    fn parties(
        subject: SubjectId,
        it: &Emergency<T::AccountId>,
    ) -> impl Iterator<Item = OrganisationId> {
        [
            Some(it.organisation),
            Some(it.custodian),
            it.posted_by,
            it.keeper,
            Self::custodian_now(subject),
        ]
        .into_iter()
        .flatten()
    }

    fn custodian_now(subject: SubjectId) -> Option<OrganisationId> {
        T::Subjects::facts(subject).ok().map(|facts| facts.custodian)
    }

    fn count(organisation: OrganisationId, change: impl FnOnce(&mut ReviewRecord)) {
        ReviewRecords::<T>::mutate(organisation, change);
    }

    fn entry_of_review(
        kind: AuditKind,
        subject: SubjectId,
        id: EmergencyId,
        organisation: OrganisationId,
    ) -> NewEntry<T::AccountId> {
        NewEntry {
            subject: Some(subject),
            organisation: Some(organisation),
            object: AuditObject::Emergency(id),
            ..NewEntry::of(kind)
        }
    }
}

/// The organisations that are looked at, of so many, in the order of the lot of this block.
pub(crate) fn order<T: Config>(
    id: EmergencyId,
    overdue: u32,
    numbered: u32,
) -> impl Iterator<Item = OrganisationId> {
    let parent = frame_system::Pallet::<T>::parent_hash();
    let lot = BlakeTwo256::hash_of(&(b"salus/review", parent, id, overdue));
    let (first, step) = <(u64, u64)>::decode(&mut lot.as_bytes()).unwrap_or_default();
    candidates(numbered, first, step).map(OrganisationId)
}

/// At most [`MAX_CANDIDATES`] of the numbers below this one, each once, in an order that the lots make.
fn candidates(below: u32, first: u64, step: u64) -> impl Iterator<Item = u32> {
    let below = u64::from(below);
    let first = first.checked_rem(below).unwrap_or_default();
    // A step that has no divisor in common with the number of all comes by each before it comes back.
    let step = (0..below)
        .map(|more| 1 + (step % below + more) % below)
        .find(|step| gcd(*step, below) == 1)
        .unwrap_or(1);
    (0..below.min(MAX_CANDIDATES.into())).map(move |at| ((first + at * step) % below) as u32)
}

fn gcd(one: u64, other: u64) -> u64 {
    match other {
        0 => one,
        _ => gcd(other, one % other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn each_candidate_is_looked_at_once_and_all_are_where_they_are_few(
            below in 0u32..200, first: u64, step: u64,
        ) {
            let drawn: Vec<_> = candidates(below, first, step).collect();
            let once: BTreeSet<_> = drawn.iter().copied().collect();
            prop_assert_eq!(drawn.len(), below.min(MAX_CANDIDATES) as usize);
            prop_assert_eq!(once.len(), drawn.len());
            prop_assert!(once.iter().all(|number| *number < below));
        }
    }

    #[test]
    fn hostile_the_neighbour_of_a_party_is_drawn_no_more_often_than_others() {
        // Of seven organisations the third is a party.
        let mut drawn = BTreeMap::<u32, u32>::new();
        for first in 0..7 {
            for step in 0..7 {
                let chosen = candidates(7, first, step).find(|it| *it != 2).expect("six others");
                *drawn.entry(chosen).or_default() += 1;
            }
        }
        let (least, most) = (drawn.values().min(), drawn.values().max());
        assert_eq!(drawn.len(), 6);
        assert!(most <= least.map(|least| least + 2).as_ref(), "{drawn:?}");
    }
}
