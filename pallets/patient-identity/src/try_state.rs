//! The invariants, one function each.
//!
//! That the custodian stands behind whoever acts for a subject is the runtime's to check: who stands
//! behind whom is kept elsewhere.

use crate::{
    Config, Engagements, FreeCalls, Guardianships, KeyHashes, OperationalUse, OperationalUsed,
    Pallet, Papers, Recoveries, Representatives, SubjectStatus, Subjects, SubjectsByController,
    UsedPayloads, MAX_COURT_NAMED,
};
use alloc::vec::Vec;
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use salus_primitives::{
    allowance::Holdings, traits::AuditSink, OrganisationId, RepresentativeKind,
};
use sp_runtime::TryRuntimeError;

type Checked = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
    /// Checks every invariant of the pallet.
    pub fn do_try_state() -> Checked {
        Self::controllers_are_indexed()?;
        Self::engagements_are_indexed()?;
        Self::guardianships_are_sound()?;
        Self::recoveries_are_sound()?;
        Self::representatives_are_counted()?;
        Self::representatives_are_sound()?;
        Self::nobody_is_controller_and_engaged()?;
        Self::what_has_ended_is_but_an_id()?;
        Self::reports_of_death_are_sound()?;
        Self::whoever_took_over_was_a_minor()?;
        Self::papers_are_sound()?;
        Self::key_hashes_are_sound()?;
        Self::free_calls_come_back()?;
        Self::blocks_hold_no_more_than_they_may()?;
        Self::used_payloads_pass()
    }

    fn controllers_are_indexed() -> Checked {
        let mut controllers = 0;
        for (id, it) in Subjects::<T>::iter() {
            if let Some(controller) = it.controller {
                controllers += 1;
                ensure!(
                    SubjectsByController::<T>::get(controller) == Some(id),
                    "a subject is not found by its controller"
                );
            }
        }
        ensure!(
            SubjectsByController::<T>::iter_keys().count() == controllers,
            "a controller is indexed that is none"
        );
        Ok(())
    }

    /// Everyone whom a custodian stands behind on a subject's account, and the custodian: controllers,
    /// representatives and guardians, void or not, and whom a recovery would make the controller. Who
    /// stands behind whom is kept elsewhere; by this the runtime can check it.
    pub fn sponsored() -> Vec<(T::AccountId, OrganisationId)> {
        Subjects::<T>::iter()
            .flat_map(|(id, it)| {
                let representatives = Representatives::<T>::iter_key_prefix(id);
                let guardians = Guardianships::<T>::get(id).map(|it| it.guardians);
                let candidate = Recoveries::<T>::get(id).map(|it| it.new_controller);
                it.controller
                    .into_iter()
                    .chain(representatives)
                    .chain(guardians.into_iter().flatten())
                    .chain(candidate)
                    .map(move |account| (account, it.custodian))
            })
            .collect()
    }

    /// How many bytes the pallet stores for each organisation, its grounds for standing behind accounts
    /// among them. Who counts them is elsewhere; by this the runtime can check it.
    pub fn stored() -> Holdings {
        let subjects =
            Subjects::<T>::iter().map(|(id, it)| (it.custodian, Self::bytes_held_for(id, &it)));
        let papers = Papers::<T>::iter_keys()
            .map(|(_, organisation)| (organisation, Self::bytes_of_paper()));
        let payloads =
            UsedPayloads::<T>::iter_values().map(|it| (it.sponsor, Self::bytes_of_payload()));
        subjects.chain(papers).chain(payloads).collect()
    }

    /// Every representative, guardian, and whoever is to be a representative or the controller is
    /// found, has no other task, and nobody else is found.
    fn engagements_are_indexed() -> Checked {
        let representatives = Representatives::<T>::iter_keys().map(|(id, it)| (it, id));
        let guardians = Guardianships::<T>::iter()
            .flat_map(|(id, it)| it.guardians.into_iter().map(move |guardian| (guardian, id)));
        let candidates = Recoveries::<T>::iter().map(|(id, it)| (it.new_controller, id));
        let awaited = Papers::<T>::iter().filter_map(|(id, _, it)| {
            it.statement.appoints().map(|(representative, _)| (representative.clone(), id))
        });
        let mut engaged = 0;
        for (account, subject) in representatives.chain(guardians).chain(candidates).chain(awaited)
        {
            engaged += 1;
            ensure!(
                Engagements::<T>::get(account) == Some(subject),
                "a subject is not found by somebody engaged for it"
            );
        }
        ensure!(
            Engagements::<T>::iter_keys().count() == engaged,
            "somebody has two tasks, or none and is found"
        );
        Ok(())
    }

    fn guardianships_are_sound() -> Checked {
        for (subject, it) in Guardianships::<T>::iter() {
            ensure!(Subjects::<T>::contains_key(subject), "guardians have no subject");
            ensure!(
                !it.guardians.is_empty() && it.guardians.windows(2).all(|it| it[0] < it[1]),
                "guardians are not in order"
            );
            ensure!(it.threshold > 0, "guardians have no threshold");
            ensure!(it.delay <= T::MaxRecoveryDelay::get(), "guardians have too long a delay");
        }
        Ok(())
    }

    /// Whoever approved is a guardian still, and enough have exactly if the clock runs.
    fn recoveries_are_sound() -> Checked {
        for (subject, it) in Recoveries::<T>::iter() {
            let guardianship =
                Guardianships::<T>::get(subject).ok_or("a recovery is of no guardians")?;
            ensure!(
                Subjects::<T>::get(subject).is_some_and(|it| it.is_guarded_by(&guardianship)),
                "a recovery is of no living subject, or of guardians that are void"
            );
            for (at, approval) in it.approvals.iter().enumerate() {
                ensure!(
                    guardianship.place_of(approval).is_some()
                        && !it.approvals[..at].contains(approval),
                    "an approval does not count"
                );
            }
            ensure!(
                !it.approvals.is_empty()
                    && it.reached_at.is_some()
                        == (guardianship.threshold as usize <= it.approvals.len()),
                "a recovery is miscounted"
            );
        }
        Ok(())
    }

    fn representatives_are_counted() -> Checked {
        let mut counted = 0;
        for (id, it) in Subjects::<T>::iter() {
            let count = Representatives::<T>::iter_prefix(id).count();
            let court_named =
                Representatives::<T>::iter_prefix(id).filter(|(_, it)| it.by_court).count();
            ensure!(
                court_named == it.court_named as usize
                    && count - court_named == it.representatives as usize,
                "a subject's representatives are miscounted"
            );
            ensure!(
                it.representatives <= T::MaxRepresentatives::get()
                    && it.court_named <= MAX_COURT_NAMED,
                "a subject has too many representatives"
            );
            counted += count;
        }
        ensure!(
            Representatives::<T>::iter_keys().count() == counted,
            "a representative's subject does not exist"
        );
        Ok(())
    }

    fn representatives_are_sound() -> Checked {
        for it in Representatives::<T>::iter_values() {
            ensure!(!it.powers.is_empty(), "a representative has no power");
            ensure!(it.period.is_valid(), "a representative's period is not valid");
            ensure!(
                it.by_court || it.kind != RepresentativeKind::GUADLTM,
                "a guardian ad litem was named by no court"
            );
        }
        Ok(())
    }

    fn nobody_is_controller_and_engaged() -> Checked {
        ensure!(
            Engagements::<T>::iter_keys().all(|it| !SubjectsByController::<T>::contains_key(it)),
            "an account is controller and something else"
        );
        Ok(())
    }

    fn what_has_ended_is_but_an_id() -> Checked {
        for (subject, it) in Subjects::<T>::iter() {
            let is_erased = it.controller.is_none()
                && it.enrolled_at == 0
                && it.majority.is_none()
                && it.tenure == 0
                && it.death.is_none()
                && !KeyHashes::<T>::contains_key(subject);
            ensure!(
                it.status != SubjectStatus::Ended || is_erased,
                "of a subject that has ended more is kept than its id"
            );
        }
        Ok(())
    }

    /// A controller that acts was not reported to have died, and no report can be contested for longer
    /// than the window.
    fn reports_of_death_are_sound() -> Checked {
        let latest = T::Clock::now().saturating_add(T::DeathContestWindow::get());
        for it in Subjects::<T>::iter_values() {
            ensure!(
                it.death.is_none_or(|report| report.contestable_until <= latest),
                "a report of death can be contested for too long"
            );
            ensure!(
                !it.is_reported_deceased() || it.acting_controller().is_none(),
                "somebody acts who was reported to have died"
            );
        }
        Ok(())
    }

    fn papers_are_sound() -> Checked {
        let now = T::Clock::now();
        for (subject, _, it) in Papers::<T>::iter() {
            ensure!(Subjects::<T>::contains_key(subject), "a paper is about nobody");
            ensure!(!it.evidence.is_zero(), "a paper has no evidence");
            ensure!(it.recorded_at <= now, "a paper was recorded in the future");
            ensure!(it.line < T::AuditTrail::next_index(), "a paper is not in the trail");
            if let Some((_, mandate)) = it.statement.appoints() {
                ensure!(
                    !mandate.powers.is_empty() && mandate.period.is_valid(),
                    "a paper gives no power"
                );
            }
        }
        Ok(())
    }

    fn key_hashes_are_sound() -> Checked {
        for (subject, it) in KeyHashes::<T>::iter() {
            ensure!(Subjects::<T>::contains_key(subject), "a key is of nobody");
            ensure!(it.version > 0, "a key has no version");
            ensure!(it.hash.is_none_or(|hash| !hash.is_zero()), "a key's hash is zero");
        }
        Ok(())
    }

    fn whoever_took_over_was_a_minor() -> Checked {
        let now = T::Clock::now();
        ensure!(
            Subjects::<T>::iter_values()
                .all(|it| it.tenure == 0 || it.tenure == 1 && it.is_of_age(now)),
            "somebody took over who did not come of age"
        );
        Ok(())
    }

    /// No free call counts for longer than it could when it was made.
    fn free_calls_come_back() -> Checked {
        let latest =
            FreeCalls::latest(T::MaxFreeCalls::get(), T::FreeCallInterval::get(), T::Clock::now());
        ensure!(
            Subjects::<T>::iter_values()
                .flat_map(|it| [it.free_calls, it.desk_calls])
                .chain(Representatives::<T>::iter_values().map(|it| it.free_calls))
                .all(|calls| calls.0 <= latest),
            "free calls count for too long"
        );
        Ok(())
    }

    fn blocks_hold_no_more_than_they_may() -> Checked {
        let OperationalUse { block, free, all } = OperationalUsed::<T>::get();
        ensure!(
            block <= frame_system::Pallet::<T>::block_number(),
            "transactions are in a block to come"
        );
        ensure!(free.all_lte(all), "a block holds free calls that are not operational");
        ensure!(free.all_lte(T::FreeWeight::get()), "a block holds too many free calls");
        ensure!(
            all.all_lte(T::OperationalWeight::get()),
            "a block holds too many operational transactions"
        );
        Ok(())
    }

    /// No deadline lies further ahead than it could when the payload was used.
    fn used_payloads_pass() -> Checked {
        let latest = T::Clock::now().saturating_add(T::MaxDeadline::get());
        ensure!(
            UsedPayloads::<T>::iter_values().all(|it| it.deadline <= latest),
            "a used payload would be remembered for too long"
        );
        Ok(())
    }
}
