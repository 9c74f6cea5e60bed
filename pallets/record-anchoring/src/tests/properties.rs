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

/// Stands for whichever hospital may do it, if one may.
const WHOEVER_MAY: u32 = 9;

/// The hospital that is removed at times. It keeps no subject.
const FLEETING: OrganisationId = OrganisationId(3);

fn step() -> impl Strategy<Value = Step> {
    let some = || prop_oneof![3 => Just(0u32), 2 => Just(1), 2 => Just(2), 2 => Just(3)];
    let at = || prop_oneof![1 => some(), 1 => Just(WHOEVER_MAY)];
    let pick = || 0usize..12;
    prop_oneof![
        6 => (some(), any::<bool>(), any::<bool>())
            .prop_map(|(at, alice, full)| Step::Anchor { at, alice, full }),
        1 => some().prop_map(|at| Step::AnchorBatch { at }),
        5 => (at(), pick(), any::<bool>())
            .prop_map(|(at, pick, full)| Step::Supersede { at, pick, full }),
        3 => (at(), pick()).prop_map(|(at, pick)| Step::Erase { at, pick }),
        1 => (at(), pick()).prop_map(|(at, pick)| Step::EraseBatch { at, pick }),
        2 => (at(), pick(), any::<bool>())
            .prop_map(|(at, pick, governs)| Step::Hold { at, pick, governs }),
        2 => (at(), pick(), any::<bool>())
            .prop_map(|(at, pick, governs)| Step::Lift { at, pick, governs }),
        5 => (at(), pick(), some()).prop_map(|(at, pick, to)| Step::Offer { at, pick, to }),
        6 => (at(), pick(), any::<bool>())
            .prop_map(|(at, pick, by_law)| Step::Accept { at, pick, by_law }),
        1 => (at(), pick()).prop_map(|(at, pick)| Step::Discard { at, pick }),
        2 => (at(), pick()).prop_map(|(at, pick)| Step::Adopt { at, pick }),
        6 => (some(), pick(), any::<bool>())
            .prop_map(|(at, pick, checked)| Step::Attest { at, pick, checked }),
        2 => (at(), pick()).prop_map(|(at, pick)| Step::Withdraw { at, pick }),
        1 => (some(), any::<bool>()).prop_map(|(at, active)| Step::SetActive { at, active }),
        1 => Just(Step::Remove),
        1 => Just(Step::End),
        1 => (some(), 0u64..9_000).prop_map(|(at, bytes)| Step::Leave { at, bytes }),
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

fn batch_at(pick: usize) -> (OrganisationId, BatchId) {
    let ids: Vec<_> = Batches::<Test>::iter_keys().collect();
    ids.get(pick % ids.len().max(1)).copied().unwrap_or((GENERAL, BatchId(0)))
}

/// The record at this place among all, and the hospital that tries something about it: the one that
/// keeps it, where whoever may is meant.
fn picked(all: &All, pick: usize, at: u32) -> (RuntimeOrigin, OrganisationId, SubjectId, RecordId) {
    let nowhere = (BOB, RecordId(0));
    let key @ (subject, id) = all.keys().nth(pick % all.len().max(1)).copied().unwrap_or(nowhere);
    let custodian = match all.get(&key) {
        Some(Version::Kept(record)) => record.custodian,
        Some(Version::Erased(tombstone)) => tombstone.custodian,
        None => GENERAL,
    };
    let organisation = if at == WHOEVER_MAY { custodian } else { OrganisationId(at) };
    (by(doctor_of(organisation)), organisation, subject, id)
}

/// The same among the records like this, with the hospital that may; among all where another tries it, or
/// where there is none.
fn like(
    all: &All,
    pick: usize,
    at: u32,
    may: impl Fn(SubjectId, &Record) -> Option<OrganisationId>,
) -> (RuntimeOrigin, OrganisationId, SubjectId, RecordId) {
    let alike: Vec<_> = all
        .iter()
        .filter_map(|((subject, id), version)| match version {
            Version::Kept(record) => may(*subject, record).map(|may| (may, *subject, *id)),
            Version::Erased(_) => None,
        })
        .collect();
    match alike.get(pick % alike.len().max(1)) {
        Some((may, subject, id)) if at == WHOEVER_MAY => (by(doctor_of(*may)), *may, *subject, *id),
        _ => picked(all, pick, at),
    }
}

fn offered(
    all: &All,
    pick: usize,
    at: u32,
) -> (RuntimeOrigin, OrganisationId, SubjectId, RecordId) {
    like(all, pick, at, |_, record| record.offer.map(|offer| offer.to))
}

/// Tries it. Refused or not, what always holds must hold afterwards.
fn attempt(step: Step, is_removed: &mut bool) -> DispatchResult {
    let all = all();
    let people = |at: u32| (by(doctor_of(OrganisationId(at))), OrganisationId(at));
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
            let (origin, organisation, subject, old) = picked(&all, pick, at);
            let relation = VersionRelation::AMENDS;
            RecordAnchoring::supersede(origin, organisation, subject, old, relation, new(full))
        }
        Step::Erase { at, pick } => {
            let (origin, organisation, subject, record) = picked(&all, pick, at);
            let anchor = Anchor::Record { subject, record };
            RecordAnchoring::erase(origin, organisation, anchor, ErasureGround::OBJECTION)
        }
        Step::EraseBatch { at, pick } => {
            let (organisation, batch) = batch_at(pick);
            let organisation = if at == WHOEVER_MAY { organisation } else { OrganisationId(at) };
            let origin = by(doctor_of(organisation));
            let anchor = Anchor::Batch(batch);
            RecordAnchoring::erase(origin, organisation, anchor, ErasureGround::UNLAWFUL)
        }
        Step::Hold { at, pick, governs } => {
            let (origin, organisation, subject, record) = picked(&all, pick, at);
            let origin = if governs { RuntimeOrigin::root() } else { origin };
            let (anchor, ground) =
                (Anchor::Record { subject, record }, RetentionGround::PUBLIC_HEALTH);
            RecordAnchoring::place_hold(origin, organisation, anchor, ground)
        }
        Step::Lift { at, pick, governs } => {
            let (origin, organisation, subject, record) = like(&all, pick, at, |_, record| {
                let holds = record.holds;
                let said = if governs { holds.governance } else { holds.custodian };
                said.map(|_| record.custodian)
            });
            let origin = if governs { RuntimeOrigin::root() } else { origin };
            RecordAnchoring::lift_hold(origin, organisation, Anchor::Record { subject, record })
        }
        Step::Offer { at, pick, to } => {
            let (origin, organisation, subject, id) = picked(&all, pick, at);
            RecordAnchoring::offer_custody(origin, organisation, subject, id, OrganisationId(to))
        }
        Step::Accept { at, pick, by_law } => {
            let (origin, organisation, subject, id) = offered(&all, pick, at);
            let basis = if by_law { LAW } else { CollectionBasis::Consent };
            RecordAnchoring::accept_custody(origin, organisation, subject, id, basis)
        }
        Step::Discard { at, pick } => {
            let (origin, organisation, subject, id) = offered(&all, pick, at);
            RecordAnchoring::discard_offer(origin, organisation, subject, id)
        }
        Step::Adopt { at, pick } => {
            let (origin, organisation, subject, id) = like(&all, pick, at, |subject, record| {
                let keeps = if subject == ALICE { GENERAL } else { MERCY };
                (record.custodian == FLEETING).then_some(keeps)
            });
            RecordAnchoring::adopt_custody(origin, organisation, subject, id, LAW)
        }
        Step::Attest { at, pick, checked } => {
            let (origin, organisation, subject, id) = picked(&all, pick, at);
            let kind = if checked { AttestationKind::Checked } else { AttestationKind::Held };
            RecordAnchoring::attest(origin, organisation, subject, id, kind)
        }
        Step::Withdraw { at, pick } => {
            let (mut origin, mut organisation, subject, id) = picked(&all, pick, at);
            let first =
                RecordAnchoring::attestations(subject, id).first().map(|it| it.organisation);
            if let Some(first) = first.filter(|_| at == WHOEVER_MAY) {
                organisation = first;
                origin = by(doctor_of(organisation));
            }
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
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn after_any_sequence_of_calls_all_is_in_order(
        steps in prop::collection::vec(step(), 1..90),
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
