//! What always holds of emergencies and their reviews.

use crate::{
    Config, Emergencies, Pallet, Review, ReviewQueue, ReviewRecords, Standing, StandingRefusals,
    Standings, Turn, UsedStatements, MAX_UNFILED,
};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{evaluator::is_emergency, traits::AuditSink, EmergencyId, OrganisationId};
use sp_runtime::TryRuntimeError;

type Checked = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
    pub(crate) fn emergencies_are_sound() -> Checked {
        Self::every_emergency_is_named_by_a_line_of_the_trail()?;
        Self::every_emergency_says_what_it_may()?;
        Self::the_queue_holds_every_review_that_is_not_given()?;
        Self::records_count_what_is_owed()?;
        Self::standings_hold_what_is_unfiled()?;
        Self::statements_are_remembered_until_they_would_be_refused()?;
        Self::rules_about_refusals_are_of_countries()
    }

    /// What emergencies take of organisations.
    pub(crate) fn stored_of_emergencies() -> Vec<(OrganisationId, u64)> {
        let emergencies = Emergencies::<T>::iter_values().map(|it| {
            let turn = it.review.turn_at().map_or(0, |_| Self::bytes_of_turn());
            (it.organisation, Self::bytes_of_emergency().saturating_add(turn))
        });
        let standings = Standings::<T>::iter_keys()
            .map(|(_, organisation)| (organisation, Self::bytes_of_standing()));
        let statements =
            UsedStatements::<T>::iter_values().map(|it| (it.sponsor, Self::bytes_of_statement()));
        emergencies.chain(standings).chain(statements).collect()
    }

    fn every_emergency_is_named_by_a_line_of_the_trail() -> Checked {
        let next = T::AuditTrail::next_index();
        ensure!(
            Emergencies::<T>::iter_keys().all(|(_, id)| id.0 < next),
            "an emergency is named by a line that is not in the trail"
        );
        Ok(())
    }

    fn every_emergency_says_what_it_may() -> Checked {
        for it in Emergencies::<T>::iter_values() {
            ensure!(is_emergency(it.request.purpose), "an emergency is none");
            ensure!(!it.justification.is_zero(), "an emergency has no justification");
            ensure!(it.broken_at <= it.recorded_at, "an emergency lies in the future");
            ensure!(
                it.posted_by.is_some() || it.broken_at == it.recorded_at && !it.without_standing,
                "an emergency that was not posted was not told at once"
            );
            ensure!(
                it.request.labels.is_none_or(|labels| labels.is_known()),
                "an emergency names a label that is not in the table"
            );
            if let Review::Assigned { reviewer, .. } | Review::Given { reviewer, .. } = it.review {
                ensure!(!it.is_party(reviewer), "a party reviews an emergency");
            }
            if let Review::Given { by, .. } = &it.review {
                ensure!(*by != it.practitioner, "a practitioner reviewed itself");
            }
        }
        Ok(())
    }

    fn the_queue_holds_every_review_that_is_not_given() -> Checked {
        let mut open = BTreeMap::new();
        for (subject, id, it) in Emergencies::<T>::iter() {
            if let Some(at) = it.review.turn_at() {
                open.insert(Turn::new(at, id), subject);
            }
        }
        let queued: BTreeMap<_, _> = ReviewQueue::<T>::iter().collect();
        ensure!(queued == open, "the queue does not hold the reviews that are not given");
        Ok(())
    }

    fn records_count_what_is_owed() -> Checked {
        let mut owed = BTreeMap::<OrganisationId, u32>::new();
        let mut overdue = 0u64;
        for it in Emergencies::<T>::iter_values() {
            if let Some(reviewer) = it.review.owed_by() {
                *owed.entry(reviewer).or_default() += 1;
            }
            overdue += u64::from(it.overdue);
        }
        for (organisation, record) in ReviewRecords::<T>::iter() {
            ensure!(
                owed.remove(&organisation).unwrap_or_default() == record.owed,
                "a record does not count what is owed"
            );
        }
        ensure!(owed.is_empty(), "an organisation owes reviews and has no record");
        // Emergencies are pruned, records are not.
        let counted: u64 = ReviewRecords::<T>::iter_values().map(|it| u64::from(it.overdue)).sum();
        ensure!(overdue <= counted, "a review was overdue against nobody");
        Ok(())
    }

    fn standings_hold_what_is_unfiled() -> Checked {
        let mut unfiled = BTreeMap::<_, Vec<(EmergencyId, u64)>>::new();
        for (_, id, it) in Emergencies::<T>::iter() {
            if it.filed_at.is_none() && !matches!(it.review, Review::Given { .. }) {
                let of = codec::Encode::encode(&(&it.practitioner, it.organisation));
                unfiled.entry(of).or_default().push((id, it.file_by));
            }
        }
        for (practitioner, organisation, standing) in Standings::<T>::iter() {
            let of = codec::Encode::encode(&(&practitioner, organisation));
            let mut expected = unfiled.remove(&of).unwrap_or_default();
            expected.sort_unstable();
            ensure!(expected.len() <= MAX_UNFILED as usize, "too much is owed");
            ensure!(standing.unfiled.to_vec() == expected, "a standing does not say what is owed");
            ensure!(standing != Standing::default(), "a standing says nothing");
            ensure!(
                standing.is_suspended == (standing.against >= T::MaxVerdictsAgainst::get()),
                "repeated verdicts do not suspend"
            );
        }
        ensure!(unfiled.is_empty(), "somebody owes a justification and has no standing");
        Ok(())
    }

    fn statements_are_remembered_until_they_would_be_refused() -> Checked {
        let latest = T::Clock::now().saturating_add(T::StatementWindow::get());
        ensure!(
            UsedStatements::<T>::iter_values().all(|it| it.deadline <= latest),
            "a statement would be remembered for too long"
        );
        Ok(())
    }

    fn rules_about_refusals_are_of_countries() -> Checked {
        let countries = StandingRefusals::<T>::get().countries;
        for (at, (country, _)) in countries.iter().enumerate() {
            ensure!(country.is_valid(), "a rule is of no country");
            ensure!(
                countries[..at].iter().all(|(other, _)| other != country),
                "a country has two rules"
            );
        }
        Ok(())
    }
}
