//! The invariants, one function each.
//!
//! That the custodian stands behind whoever acts for a subject is the runtime's to check: who stands
//! behind whom is kept elsewhere.

use crate::{
    Config, Engagements, Guardianships, Pallet, Recoveries, Representatives, SubjectStatus,
    Subjects, SubjectsByController, UsedPayloads,
};
use alloc::vec::Vec;
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
        Self::controllers_are_indexed()?;
        Self::engagements_are_indexed()?;
        Self::guardianships_are_sound()?;
        Self::recoveries_are_sound()?;
        Self::representatives_are_counted()?;
        Self::representatives_are_sound()?;
        Self::nobody_is_controller_and_engaged()?;
        Self::nobody_controls_what_has_ended()?;
        Self::whoever_took_over_was_a_minor()?;
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
    /// representatives and guardians, void or not. Who stands behind whom is kept elsewhere; by this
    /// the runtime can check it.
    pub fn sponsored() -> Vec<(T::AccountId, OrganisationId)> {
        Subjects::<T>::iter()
            .flat_map(|(id, it)| {
                let representatives = Representatives::<T>::iter_key_prefix(id);
                let guardians = Guardianships::<T>::get(id).map(|it| it.guardians);
                it.controller
                    .into_iter()
                    .chain(representatives)
                    .chain(guardians.into_iter().flatten())
                    .map(move |account| (account, it.custodian))
            })
            .collect()
    }

    /// How many bytes the pallet stores for each custodian, its grounds for standing behind accounts among
    /// them. Who counts them is elsewhere; by this the runtime can check it.
    pub fn stored() -> Holdings {
        let subjects = Subjects::<T>::iter().map(|(id, it)| {
            let guardians = Guardianships::<T>::get(id).map_or(0, |it| it.guardians.len());
            let bytes = [
                Self::bytes_of_subject(),
                it.controller.map_or(0, |_| Self::bytes_of_controller()),
                Self::bytes_of_representative().saturating_mul(it.representatives.into()),
                Self::bytes_of_guardians(guardians),
                Recoveries::<T>::get(id).map_or(0, |_| Self::bytes_of_recovery()),
            ];
            (it.custodian, bytes.into_iter().fold(0, u64::saturating_add))
        });
        let payloads =
            UsedPayloads::<T>::iter_values().map(|it| (it.sponsor, Self::bytes_of_payload()));
        subjects.chain(payloads).collect()
    }

    /// Every representative, guardian and controller to be is found, has no other task, and nobody
    /// else is found.
    fn engagements_are_indexed() -> Checked {
        let representatives = Representatives::<T>::iter_keys().map(|(id, it)| (it, id));
        let guardians = Guardianships::<T>::iter()
            .flat_map(|(id, it)| it.guardians.into_iter().map(move |guardian| (guardian, id)));
        let candidates = Recoveries::<T>::iter().map(|(id, it)| (it.new_controller, id));
        let mut engaged = 0;
        for (account, subject) in representatives.chain(guardians).chain(candidates) {
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
            ensure!(
                count == it.representatives as usize,
                "a subject's representatives are miscounted"
            );
            ensure!(
                it.representatives <= T::MaxRepresentatives::get(),
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

    fn nobody_controls_what_has_ended() -> Checked {
        ensure!(
            Subjects::<T>::iter_values()
                .all(|it| it.status != SubjectStatus::Ended || it.controller.is_none()),
            "a subject that has ended has a controller"
        );
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
