//! Any sequence of steps about emergencies: what always holds, holds, and nobody is forgotten.

use super::emergencies::*;
use crate::{mock::*, Emergencies, Loss, Review, ReviewQueue, Standings, Verdict};
use proptest::prelude::*;
use salus_primitives::{
    testing::{TestConsents, TestOrganisations},
    EmergencyId, OrganisationId,
};

#[derive(Clone, Debug)]
enum Step {
    Break(u64),
    Post(u64, u64),
    File(u64, u8),
    Review(u8, u8, bool),
    Restore(u64),
    Refuse(bool, bool),
    SetActive(u32, bool),
    Vouch(u32, u64),
    LetGo(u32, u64),
    Pass(u64),
    Block,
    Prune(u8),
}

fn step() -> impl Strategy<Value = Step> {
    let practitioner = || prop_oneof![3 => Just(DOCTOR), 1 => Just(NURSE), 1 => Just(STRANGER)];
    let doctor =
        || prop_oneof![Just(DOCTOR), Just(TOWN_DOCTOR), Just(VILLAGE_DOCTOR), Just(COUNTY_DOCTOR)];
    let verdict = prop_oneof![3 => Just(0u8), 1 => Just(1), 1 => Just(2)];
    prop_oneof![
        6 => practitioner().prop_map(Step::Break),
        3 => (practitioner(), 0..2 * STATEMENT_WINDOW).prop_map(|(who, ago)| Step::Post(who, ago)),
        5 => (practitioner(), any::<u8>()).prop_map(|(who, which)| Step::File(who, which)),
        8 => (any::<u8>(), verdict, prop::bool::weighted(0.8))
            .prop_map(|(which, verdict, drawn)| Step::Review(which, verdict, drawn)),
        1 => practitioner().prop_map(Step::Restore),
        1 => (any::<bool>(), any::<bool>()).prop_map(|(states, law)| Step::Refuse(states, law)),
        1 => (1u32..5, prop::bool::weighted(0.7)).prop_map(|(at, active)| Step::SetActive(at, active)),
        1 => (1u32..5, doctor()).prop_map(|(at, who)| Step::Vouch(at, who)),
        1 => (2u32..5, doctor()).prop_map(|(at, who)| Step::LetGo(at, who)),
        4 => prop_oneof![Just(1), 1..JUSTIFICATION_PERIOD, 1..2 * REVIEW_PERIOD].prop_map(Step::Pass),
        6 => Just(Step::Block),
        1 => any::<u8>().prop_map(Step::Prune),
    ]
}

fn one_of(which: u8) -> Option<EmergencyId> {
    let mut all: Vec<_> = Emergencies::<Test>::iter_key_prefix(SUBJECT).collect();
    all.sort_unstable();
    (!all.is_empty()).then(|| all[usize::from(which) % all.len()])
}

fn take(step: Step) {
    let now = pallet_timestamp::Now::<Test>::get();
    match step {
        Step::Break(who) => {
            let lost = Standings::<Test>::get(who, CITY).and_then(|it| it.loss(now));
            let broke = break_glass_by(who, data());
            assert!(lost.is_none() || broke.is_err(), "who lost it breaks nothing");
        }
        Step::Post(practitioner, ago) => {
            let mut statement = statement();
            statement.practitioner = practitioner;
            statement.broken_at = now.saturating_sub(ago);
            let signature = signed_by(practitioner, &statement);
            let is_posted = post(statement, signature).is_ok();
            assert!(!is_posted || ago < STATEMENT_WINDOW, "nothing is posted too late");
        }
        Step::File(who, which) => {
            if let Some(id) = one_of(which) {
                let origin = RuntimeOrigin::signed(who);
                let _ = AccessControl::file_justification(origin, SUBJECT, id);
            }
        }
        Step::Review(which, verdict, by_drawn) => {
            let Some(id) = one_of(which) else { return };
            let verdict = [Verdict::Justified, Verdict::NotJustified, Verdict::NotOpened]
                [usize::from(verdict)];
            let drawn = emergency(id).review.owed_by();
            let organisation = drawn.filter(|_| by_drawn).unwrap_or(TOWN);
            let it = emergency(id);
            let caller = u64::from(organisation.0) * 10;
            if review((organisation, caller), id, verdict).is_ok() {
                assert_eq!(drawn, Some(organisation));
                assert!(!it.is_party(organisation) && caller != it.practitioner);
                let is_of =
                    <TestOrganisations as salus_primitives::traits::EmergencyMembers<u64>>::is_of;
                assert!(!is_of(&it.practitioner, organisation));
                assert!(!is_of(&caller, it.organisation) && !is_of(&caller, it.custodian));
            }
        }
        Step::Restore(who) => {
            let own = RuntimeOrigin::signed(TestOrganisations::controller_of(CITY));
            let _ = AccessControl::restore_break_glass(own, CITY, who);
        }
        Step::Refuse(states, by_default) => {
            TestConsents::refuse_emergencies(states);
            let rules = crate::RefusalRules { by_default, ..Default::default() };
            let _ = AccessControl::set_standing_refusals(RuntimeOrigin::root(), rules);
        }
        Step::SetActive(at, active) => TestOrganisations::set_active(OrganisationId(at), active),
        Step::Vouch(at, who) => TestOrganisations::vouch(OrganisationId(at), who, doctor_role()),
        Step::LetGo(at, who) => TestOrganisations::let_go(OrganisationId(at), who),
        Step::Pass(time) => pass(time),
        Step::Block => idle(),
        Step::Prune(which) => {
            if let Some(id) = one_of(which) {
                let is_given = matches!(emergency(id).review, Review::Given { .. });
                let pruned = AccessControl::prune_emergencies(
                    RuntimeOrigin::signed(STRANGER),
                    vec![(SUBJECT, id)].try_into().expect("one"),
                );
                assert!(pruned.is_err() || is_given, "what is not reviewed stays");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..Default::default() })]

    #[test]
    fn every_emergency_ends_reviewed_reassigned_or_with_a_loss(
        steps in prop::collection::vec(step(), 1..80),
    ) {
        with_reviewers(|| {
            for step in steps {
                take(step);
                check();
            }
            // Where time goes on and nobody does anything: whoever owes a justification has lost break-
            // glass, and every review has changed hands or waits for somebody.
            let open: Vec<_> = Emergencies::<Test>::iter()
                .filter(|(_, _, it)| !matches!(it.review, Review::Given { .. }))
                .map(|(_, id, it)| (id, it.overdue, it.review.owed_by(), it.filed_at))
                .collect();
            pass(JUSTIFICATION_PERIOD + REVIEW_PERIOD);
            for _ in 0..open.len() + 1 {
                idle();
            }
            for (id, overdue, owed_by, filed_at) in open {
                let it = emergency(id);
                prop_assert_eq!(it.overdue, overdue + u32::from(owed_by.is_some()));
                let is_elsewhere = owed_by.is_none() || it.review.owed_by() != owed_by;
                prop_assert!(is_elsewhere);
                let (_, loss) = AccessControl::break_glass_standing(&it.practitioner, CITY);
                let is_known = matches!(
                    loss,
                    Some(Loss::Unfiled(_) | Loss::Suspended | Loss::ByVerdict(_))
                );
                prop_assert!(filed_at.is_some() || is_known);
            }
            let now = pallet_timestamp::Now::<Test>::get();
            prop_assert!(ReviewQueue::<Test>::iter_keys().all(|turn| turn.at() > now));
            check();
            Ok(())
        })?;
    }
}
