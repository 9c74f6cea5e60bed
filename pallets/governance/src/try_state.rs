//! The invariants, one function each.

use crate::{Ballots, Calls, Config, OpenProposals, Pallet, Passage, Pauses, Proposals, Rules};
use alloc::collections::BTreeMap;
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{allowance::Holdings, OrganisationId};
use sp_runtime::TryRuntimeError;

type Checked = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
    /// Checks every invariant of the pallet.
    pub fn do_try_state() -> Checked {
        Self::proposals_have_calls_of_their_track()?;
        Self::ballots_are_of_proposals()?;
        Self::no_organisation_has_two_ballots()?;
        Self::passages_take_time()?;
        Self::open_proposals_are_counted()?;
        Self::something_can_pass_on_every_track()?;
        Self::pauses_end_by_themselves()
    }

    /// Of a proposal that was made for the runtime before this one nothing is known.
    fn proposals_have_calls_of_their_track() -> Checked {
        let mut proposals = 0;
        for (id, it) in Proposals::<T>::iter() {
            proposals += 1;
            ensure!(Calls::<T>::contains_key(id), "a proposal proposes nothing");
            ensure!(
                it.spec_version != Self::spec_version() || Self::call(id).is_some(),
                "what is proposed is not decided on this track"
            );
        }
        ensure!(Calls::<T>::iter_keys().count() == proposals, "a call was proposed by nobody");
        Ok(())
    }

    fn ballots_are_of_proposals() -> Checked {
        for (id, ballots) in Ballots::<T>::iter() {
            ensure!(Proposals::<T>::contains_key(id), "a vote is on no proposal");
            ensure!(!ballots.is_empty(), "no votes are kept");
        }
        Ok(())
    }

    fn no_organisation_has_two_ballots() -> Checked {
        for ballots in Ballots::<T>::iter_values() {
            ensure!(
                ballots.windows(2).all(|two| two[0].organisation < two[1].organisation),
                "votes are out of order, or two are of one organisation"
            );
        }
        Ok(())
    }

    fn passages_take_time() -> Checked {
        for it in Proposals::<T>::iter_values() {
            ensure!(
                it.passage.is_none_or(|Passage { from, to }| from < to),
                "a proposal has passed and can never be enacted"
            );
        }
        Ok(())
    }

    fn open_proposals_are_counted() -> Checked {
        let mut open = BTreeMap::<OrganisationId, u32>::new();
        for it in Proposals::<T>::iter_values() {
            *open.entry(it.organisation).or_default() += 1;
        }
        let counted: BTreeMap<_, _> = OpenProposals::<T>::iter().collect();
        ensure!(open == counted, "an organisation has not as many proposals as are counted");
        ensure!(
            open.values().all(|open| *open <= T::MaxProposals::get()),
            "an organisation has too many proposals"
        );
        Ok(())
    }

    fn something_can_pass_on_every_track() -> Checked {
        ensure!(
            Rules::<T>::iter_values().all(|rules| rules.are_valid()),
            "nothing can pass on a track"
        );
        Ok(())
    }

    /// No pause lasts longer than one could when it began.
    fn pauses_end_by_themselves() -> Checked {
        let pauses = Pauses::<T>::get();
        let latest = T::Clock::now().saturating_add(T::MaxPause::get());
        ensure!(pauses.iter().all(|it| it.until <= latest), "a pause lasts too long");
        ensure!(
            (1..pauses.len()).all(|at| pauses[..at].iter().all(|it| it.class != pauses[at].class)),
            "a class is paused twice"
        );
        Ok(())
    }

    /// How many bytes the pallet stores for each organisation. By this the runtime can check what all
    /// pallets do together.
    pub fn stored() -> Holdings {
        Proposals::<T>::iter()
            .filter_map(|(id, it)| {
                Calls::<T>::get(id).map(|call| (it.organisation, Self::bytes_of_proposal(&call)))
            })
            .collect()
    }
}
