//! Any sequence of calls: what always holds, and that nothing comes back, forks or changes unseen.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Step {
    Anchor { at: u32, alice: bool, full: bool },
    AnchorBatch { at: u32 },
    Supersede { at: u32, pick: usize, full: bool },
    Erase { at: u32, pick: usize },
    EraseBatch { at: u32, pick: usize },
    Hold { at: u32, pick: usize, governs: bool },
    Lift { at: u32, pick: usize, governs: bool },
    Offer { at: u32, pick: usize, to: u32 },
    Accept { at: u32, pick: usize, by_law: bool },
    Discard { at: u32, pick: usize },
    Adopt { at: u32, pick: usize },
    Attest { at: u32, pick: usize, checked: bool },
    Withdraw { at: u32, pick: usize },
    SetActive { at: u32, active: bool },
    Remove,
    End,
    Leave { at: u32, bytes: u64 },
    Pass { time: u64 },
}

/// The hospital that is removed at times. It keeps no subject.
const FLEETING: OrganisationId = OrganisationId(3);

fn step() -> impl Strategy<Value = Step> {
    let at = || prop_oneof![4 => Just(0u32), 3 => Just(1), 2 => Just(2), 1 => Just(3)];
    let pick = || 0usize..12;
    prop_oneof![
        6 => (at(), any::<bool>(), any::<bool>())
            .prop_map(|(at, alice, full)| Step::Anchor { at, alice, full }),
        1 => at().prop_map(|at| Step::AnchorBatch { at }),
        5 => (at(), pick(), any::<bool>())
            .prop_map(|(at, pick, full)| Step::Supersede { at, pick, full }),
        3 => (at(), pick()).prop_map(|(at, pick)| Step::Erase { at, pick }),
        1 => (at(), pick()).prop_map(|(at, pick)| Step::EraseBatch { at, pick }),
        2 => (at(), pick(), any::<bool>())
            .prop_map(|(at, pick, governs)| Step::Hold { at, pick, governs }),
        2 => (at(), pick(), any::<bool>())
            .prop_map(|(at, pick, governs)| Step::Lift { at, pick, governs }),
        5 => (at(), pick(), at()).prop_map(|(at, pick, to)| Step::Offer { at, pick, to }),
        6 => (at(), pick(), any::<bool>())
            .prop_map(|(at, pick, by_law)| Step::Accept { at, pick, by_law }),
        1 => (at(), pick()).prop_map(|(at, pick)| Step::Discard { at, pick }),
        2 => (at(), pick()).prop_map(|(at, pick)| Step::Adopt { at, pick }),
        6 => (at(), pick(), any::<bool>())
            .prop_map(|(at, pick, checked)| Step::Attest { at, pick, checked }),
        2 => (at(), pick()).prop_map(|(at, pick)| Step::Withdraw { at, pick }),
        1 => (at(), any::<bool>()).prop_map(|(at, active)| Step::SetActive { at, active }),
        1 => Just(Step::Remove),
        1 => Just(Step::End),
        1 => (at(), 0u64..2_000).prop_map(|(at, bytes)| Step::Leave { at, bytes }),
        2 => (1u64..900).prop_map(|time| Step::Pass { time }),
    ]
}

type All = BTreeMap<(SubjectId, RecordId), Version>;

/// Every record, and what stays of those that were erased.
fn all() -> All {
    let kept = Records::<Test>::iter().map(|(s, id, it)| ((s, id), Version::Kept(it)));
    let erased = Tombstones::<Test>::iter().map(|(s, id, it)| ((s, id), Version::Erased(it)));
    kept.chain(erased).collect()
}

fn new(full: bool) -> NewRecord {
    if full {
        by_law()
    } else {
        NewRecord { second_commitment: None, data_time: None, tags: None, ..by_consent() }
    }
}

fn batch_at(pick: usize) -> BatchId {
    let mut ids: Vec<_> = Batches::<Test>::iter_keys().map(|(_, id)| id).collect();
    ids.sort();
    ids.get(pick % ids.len().max(1)).copied().unwrap_or(BatchId(0))
}

/// Tries it. Refused or not, what always holds must hold afterwards.
fn attempt(step: Step, is_removed: &mut bool) -> DispatchResult {
    let all = all();
    let picked = |pick: usize| {
        let nowhere = (BOB, RecordId(0));
        all.keys().nth(pick % all.len().max(1)).copied().unwrap_or(nowhere)
    };
    let people = |at: u32| (by(doctor_of(OrganisationId(at))), OrganisationId(at));
    let anchor = |pick| {
        let (subject, record) = picked(pick);
        Anchor::Record { subject, record }
    };
    let holder = |at, governs| {
        let (people, organisation) = people(at);
        (if governs { RuntimeOrigin::root() } else { people }, organisation)
    };
    match step {
        Step::Anchor { at, alice, full } => {
            let (origin, organisation) = people(at);
            let subject = if alice { ALICE } else { BOB };
            RecordAnchoring::anchor(origin, organisation, subject, new(full))
        }
        Step::AnchorBatch { at } => {
            let (origin, organisation) = people(at);
            RecordAnchoring::anchor_batch(origin, organisation, batch())
        }
        Step::Supersede { at, pick, full } => {
            let ((origin, organisation), (subject, old)) = (people(at), picked(pick));
            let relation = VersionRelation::AMENDS;
            RecordAnchoring::supersede(origin, organisation, subject, old, relation, new(full))
        }
        Step::Erase { at, pick } => {
            let (origin, organisation) = people(at);
            let ground = ErasureGround::OBJECTION;
            RecordAnchoring::erase(origin, organisation, anchor(pick), ground)
        }
        Step::EraseBatch { at, pick } => {
            let (origin, organisation) = people(at);
            let batch = Anchor::Batch(batch_at(pick));
            RecordAnchoring::erase(origin, organisation, batch, ErasureGround::UNLAWFUL)
        }
        Step::Hold { at, pick, governs } => {
            let (origin, organisation) = holder(at, governs);
            let ground = RetentionGround::PUBLIC_HEALTH;
            RecordAnchoring::place_hold(origin, organisation, anchor(pick), ground)
        }
        Step::Lift { at, pick, governs } => {
            let (origin, organisation) = holder(at, governs);
            RecordAnchoring::lift_hold(origin, organisation, anchor(pick))
        }
        Step::Offer { at, pick, to } => {
            let ((origin, organisation), (subject, id)) = (people(at), picked(pick));
            RecordAnchoring::offer_custody(origin, organisation, subject, id, OrganisationId(to))
        }
        Step::Accept { at, pick, by_law } => {
            let ((origin, organisation), (subject, id)) = (people(at), picked(pick));
            let basis = if by_law { LAW } else { CollectionBasis::Consent };
            RecordAnchoring::accept_custody(origin, organisation, subject, id, basis)
        }
        Step::Discard { at, pick } => {
            let ((origin, organisation), (subject, id)) = (people(at), picked(pick));
            RecordAnchoring::discard_offer(origin, organisation, subject, id)
        }
        Step::Adopt { at, pick } => {
            let ((origin, organisation), (subject, id)) = (people(at), picked(pick));
            RecordAnchoring::adopt_custody(origin, organisation, subject, id, LAW)
        }
        Step::Attest { at, pick, checked } => {
            let ((origin, organisation), (subject, id)) = (people(at), picked(pick));
            let kind = if checked { AttestationKind::Checked } else { AttestationKind::Held };
            RecordAnchoring::attest(origin, organisation, subject, id, kind)
        }
        Step::Withdraw { at, pick } => {
            let ((origin, organisation), (subject, id)) = (people(at), picked(pick));
            RecordAnchoring::withdraw_attestation(origin, organisation, subject, id)
        }
        Step::SetActive { at, active } => {
            let organisation = OrganisationId(at);
            if organisation != FLEETING || !*is_removed {
                TestOrganisations::set_active(organisation, active);
            }
            Ok(())
        }
        Step::Remove => {
            *is_removed = true;
            TestOrganisations::remove(FLEETING);
            Ok(())
        }
        Step::End => {
            TestSubjects::end(BOB);
            Ok(())
        }
        Step::Leave { at, bytes } => {
            TestAllowances::leave(OrganisationId(at), bytes);
            Ok(())
        }
        Step::Pass { time } => {
            set_time(pallet_timestamp::Now::<Test>::get() + time);
            Ok(())
        }
    }
}

/// What no call may do to what was there.
fn check_history(before: &All, after: &All, step: &Step) {
    for (key, old) in before {
        let new = after.get(key).expect("nothing goes without a trace");
        assert_eq!(old.replaces(), new.replaces());
        assert!(
            old.superseded_by().is_none() || old.superseded_by() == new.superseded_by(),
            "no fork"
        );
        match (old, new) {
            (Version::Kept(old), Version::Kept(new)) => {
                let as_it_was = Record {
                    custodian: old.custodian,
                    basis: old.basis,
                    superseded_by: old.superseded_by,
                    holds: old.holds,
                    offer: old.offer,
                    ..new.clone()
                };
                assert_eq!(*old, as_it_was, "a record never changes");
                if old.custodian != new.custodian {
                    let is_told = old.offer.is_some_and(|offer| offer.to == new.custodian);
                    match step {
                        Step::Accept { .. } => assert!(is_told, "only to whom it is offered"),
                        Step::Adopt { .. } => assert_eq!(old.custodian, FLEETING),
                        _ => panic!("a record has another custodian by {step:?}"),
                    }
                }
            }
            (Version::Kept(old), Version::Erased(tombstone)) => {
                assert!(matches!(step, Step::Erase { .. }));
                assert!(!old.holds.is_held(), "what must not be erased is not");
                assert_eq!(old.custodian, tombstone.custodian, "by whoever kept it");
            }
            (Version::Erased(old), Version::Erased(new)) => {
                assert_eq!(old, new, "nothing of what was erased changes");
            }
            (Version::Erased(_), Version::Kept(_)) => panic!("what was erased is back"),
        }
    }
    assert!(after.len() <= before.len() + 1, "a call anchors one record at most");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn after_any_sequence_of_calls_all_is_in_order(
        steps in prop::collection::vec(step(), 1..70),
    ) {
        new_test_ext().execute_with(|| {
            TestSubjects::enrol(2, None, MERCY);
            answer(AccessDecision::Permit, consents(&[1]));
            let mut is_removed = false;
            for step in steps {
                let (before, lines) = (all(), TestTrail::entries::<u64>().len());
                let done = attempt(step.clone(), &mut is_removed);
                let after = all();
                check_history(&before, &after, &step);
                let of_the_world = matches!(
                    step,
                    Step::SetActive { .. } | Step::Remove | Step::End | Step::Leave { .. }
                        | Step::Pass { .. }
                );
                // Whatever was done has its line, and nothing else has.
                let told = usize::from(done.is_ok() && !of_the_world);
                prop_assert_eq!(TestTrail::entries::<u64>().len(), lines + told);
                if done.is_err() {
                    prop_assert_eq!(before, after);
                }
                prop_assert_eq!(RecordAnchoring::do_try_state(), Ok(()));
                TestAllowances::assert_exact(RecordAnchoring::stored());
            }
            Ok(())
        })?;
    }
}
