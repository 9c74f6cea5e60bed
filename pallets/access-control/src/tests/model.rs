//! Any sequence of requests, answers, prunings and time against a model that is too simple to be
//! wrong.

use crate::{mock::*, Permits, Target};
use proptest::prelude::*;
use salus_primitives::{
    audit::{AuditObject, AuditOutcome},
    evaluator::{AccessDecision, Answer, AnswerGround},
    testing::{TestAllowances, TestConsents, TestOrganisations},
    PermitId,
};
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Step {
    /// From now on this is the answer.
    Answer(Answer),
    /// Somebody asks.
    Ask { practitioner: u64, names_record: bool },
    /// The organisation is suspended or reinstated.
    SetActive(bool),
    /// Time passes.
    Pass(u64),
    /// Somebody prunes these permits, whether they are there or not.
    Prune(Vec<u64>),
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        (0u64..9).prop_map(|consent| permitted_by(&[consent])),
        (0u64..9).prop_map(|consent| denied_by(&[consent])),
        Just(by_policy(AccessDecision::Permit)),
        Just(by_policy(AccessDecision::BreakGlassOnly)),
        Just(by_policy(AccessDecision::Deny)),
        Just(answer(AccessDecision::Permit, AnswerGround::OwnRight)),
    ]
}

fn any_step() -> impl Strategy<Value = Step> {
    let practitioner = prop_oneof![Just(DOCTOR), Just(NURSE), Just(STRANGER)];
    prop_oneof![
        3 => any_answer().prop_map(Step::Answer),
        6 => (practitioner, any::<bool>())
            .prop_map(|(practitioner, names_record)| Step::Ask { practitioner, names_record }),
        1 => any::<bool>().prop_map(Step::SetActive),
        3 => (1..PERMIT_DURATION).prop_map(Step::Pass),
        3 => prop::collection::vec(0u64..16, 0..=4).prop_map(Step::Prune),
    ]
}

proptest! {
    #[test]
    fn permits_and_trail_are_as_a_simple_model_says(
        steps in prop::collection::vec(any_step(), 1..60),
    ) {
        new_test_ext().execute_with(|| {
            let mut is_active = true;
            let mut permits = false;
            let mut now = START;
            // When the denials that are counted no longer do.
            let mut denied_until = START;
            // Permits by id: when they expire.
            let mut live: BTreeMap<u64, u64> = BTreeMap::new();
            // Lines: who asked, and the permit or the record.
            let mut lines: Vec<(u64, AuditOutcome, AuditObject<u64>)> = Vec::new();

            for step in steps {
                match step {
                    Step::Answer(answer) => {
                        permits = answer.decision == AccessDecision::Permit;
                        TestConsents::answer(answer);
                    }
                    Step::SetActive(active) => {
                        is_active = active;
                        TestOrganisations::set_active(CITY, active);
                    }
                    Step::Pass(time) => {
                        now += time;
                        pass(time);
                    }
                    Step::Ask { practitioner, names_record } => {
                        let target = if names_record { Target::Record(RECORD) } else { data() };
                        let after_one_more = denied_until.max(now) + DENIAL_INTERVAL;
                        let has_room =
                            after_one_more <= now + u64::from(DENIAL_BURST) * DENIAL_INTERVAL;
                        let counts = is_active && practitioner != STRANGER && has_room;
                        prop_assert_eq!(ask(practitioner, target).is_ok(), counts);
                        let id = lines.len() as u64;
                        if counts && permits {
                            live.insert(id, now + PERMIT_DURATION);
                            let object = AuditObject::Permit(PermitId(id));
                            lines.push((practitioner, AuditOutcome::Success, object));
                        } else if counts {
                            denied_until = after_one_more;
                            let object = if names_record {
                                AuditObject::Record(RECORD)
                            } else {
                                AuditObject::Nothing
                            };
                            lines.push((practitioner, AuditOutcome::Denied, object));
                        }
                    }
                    Step::Prune(ids) => {
                        let mut once = ids.clone();
                        once.sort_unstable();
                        once.dedup();
                        let may = !ids.is_empty()
                            && once.len() == ids.len()
                            && ids.iter().all(|id| live.get(id).is_some_and(|end| *end <= now));
                        let named: Vec<_> =
                            ids.iter().map(|id| (SUBJECT, PermitId(*id))).collect();
                        let pruned = AccessControl::prune_permits(
                            RuntimeOrigin::signed(STRANGER),
                            named.try_into().expect("at most four"),
                        );
                        prop_assert_eq!(pruned.is_ok(), may);
                        if may {
                            live.retain(|id, _| !ids.contains(id));
                        }
                    }
                }
                let kept: BTreeMap<_, _> = Permits::<Test>::iter_prefix(SUBJECT)
                    .map(|(id, permit)| (id.0, permit.expires_at))
                    .collect();
                prop_assert_eq!(&kept, &live);
                let written: Vec<_> = trail()
                    .into_iter()
                    .map(|line| (line.agent.unwrap_or_default(), line.outcome, line.object))
                    .collect();
                prop_assert_eq!(&written, &lines);
                prop_assert!(AccessControl::do_try_state().is_ok());
                TestAllowances::assert_exact(AccessControl::stored());
            }
            Ok(())
        })?;
    }
}
