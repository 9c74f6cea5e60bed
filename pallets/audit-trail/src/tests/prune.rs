//! Old lines leave the state, and stay in the trail.

use super::*;
use crate::{Entries, Error, Event, Head, Pruned};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use proptest::prelude::*;
use salus_primitives::{
    audit::AuditEntry,
    time::DAY,
    trail::{prover::Prover, EntryKey},
};
use sp_core::H256;
use sp_runtime::traits::BadOrigin;

const RETENTION: u64 = 10 * DAY;

/// Somebody who read every line when it was written.
struct Archive {
    prover: Prover<Vec<H256>>,
    lines: Vec<AuditEntry<u64>>,
}

impl Archive {
    fn new() -> Self {
        Self { prover: Prover::new(Vec::new()).unwrap(), lines: Vec::new() }
    }

    fn append(&mut self, subject: Option<SubjectId>) {
        let index = append(subject, 7);
        let line = AuditTrail::entry(subject, index).unwrap();
        self.prover.push(line.leaf()).unwrap();
        self.lines.push(line);
    }

    /// The subjects of these many next lines, and what proves them.
    fn next(&self, count: usize) -> (Vec<Option<SubjectId>>, Vec<H256>) {
        let from = AuditTrail::pruned().length as usize;
        let subjects = self.lines[from..from + count].iter().map(|line| line.subject).collect();
        (subjects, self.nodes((from + count) as u64))
    }

    /// The nodes of the mountain in which a beginning of this length ends.
    fn nodes(&self, prefix: EntryIndex) -> Vec<H256> {
        self.prover.beginning(prefix, AuditTrail::length()).unwrap()
    }
}

fn prune(subjects: &[Option<SubjectId>], nodes: &[H256]) -> DispatchResult {
    AuditTrail::prune(
        RuntimeOrigin::signed(9),
        subjects.to_vec().try_into().unwrap(),
        nodes.to_vec().try_into().unwrap(),
    )
}

/// Eleven lines, all of which are old enough, in an archive.
fn old_lines(test: impl FnOnce(Archive)) {
    build_and_execute(|| {
        let mut archive = Archive::new();
        for number in 0..11 {
            archive.append([ALICE, BOB, None, ALICE][number % 4]);
        }
        set_time(NOW + RETENTION);
        test(archive);
    });
}

#[test]
fn the_oldest_lines_leave_the_state() {
    old_lines(|archive| {
        let head = AuditTrail::head();
        let (subjects, nodes) = archive.next(5);
        assert_ok!(prune(&subjects, &nodes));

        for line in &archive.lines {
            let is_kept = line.index >= 5;
            assert_eq!(AuditTrail::entry(line.subject, line.index).is_some(), is_kept);
        }
        assert_eq!(Entries::<Test>::iter().count(), 6);
        assert_eq!(AuditTrail::entries(ALICE, None, 1)[0].index, 7);
        // The trail is what it was.
        assert_eq!(AuditTrail::head(), head);
        let pruned = AuditTrail::pruned();
        assert_eq!(pruned.length, 5);
        System::assert_last_event(Event::EntriesPruned { from: 0, pruned: pruned.root() }.into());

        let (subjects, nodes) = archive.next(6);
        assert_ok!(prune(&subjects, &nodes));
        assert_eq!(Entries::<Test>::iter().count(), 0);
        assert_eq!((AuditTrail::pruned(), AuditTrail::head()), (head.clone(), head));
    });
}

#[test]
fn a_line_that_left_the_state_is_proved_as_before() {
    old_lines(|mut archive| {
        let before = AuditTrail::root();
        let (subjects, nodes) = archive.next(8);
        assert_ok!(prune(&subjects, &nodes));
        archive.append(BOB);
        let root = AuditTrail::root();
        for line in &archive.lines {
            let proof = archive.prover.inclusion(line.index, root.length).unwrap();
            assert!(root.includes(line.index, line.leaf(), &proof));
        }
        let growth = archive.prover.growth(before.length, root.length).unwrap();
        assert!(root.extends(&before, &growth));
    });
}

#[test]
fn a_proof_holds_while_the_trail_grows() {
    old_lines(|mut archive| {
        // The mountain of eight lines stands until there are sixteen.
        let (subjects, nodes) = archive.next(3);
        (11..15).for_each(|_| archive.append(BOB));
        assert_ok!(prune(&subjects, &nodes));
        let (subjects, nodes) = archive.next(2);
        archive.append(BOB);
        assert_noop!(prune(&subjects, &nodes), Error::<Test>::ProofInvalid);
        assert_ok!(prune(&subjects, &archive.nodes(5)));
    });
}

#[test]
fn only_a_signed_account_prunes() {
    old_lines(|archive| {
        let (subjects, nodes) = archive.next(1);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            let subjects = subjects.clone().try_into().unwrap();
            let nodes = nodes.clone().try_into().unwrap();
            assert_noop!(AuditTrail::prune(origin, subjects, nodes), BadOrigin);
        }
    });
}

#[test]
fn nothing_is_not_pruned() {
    old_lines(|_| {
        assert_noop!(prune(&[], &[]), Error::<Test>::NothingToPrune);
    });
}

#[test]
fn lines_leave_in_the_order_of_their_writing() {
    old_lines(|archive| {
        let nodes = archive.nodes(1);
        // The first line is about Alice. Bob's second one may be old: it waits its turn.
        for subject in [BOB, None, Some(SubjectId([9; 16]))] {
            assert_noop!(prune(&[subject], &nodes), Error::<Test>::EntryNotFound);
        }
        assert_noop!(prune(&[ALICE, None], &archive.nodes(2)), Error::<Test>::EntryNotFound);
        assert_ok!(prune(&[ALICE], &nodes));
        assert_noop!(prune(&[ALICE], &nodes), Error::<Test>::EntryNotFound);
    });
}

#[test]
fn there_is_nothing_behind_the_last_line() {
    build_and_execute(|| {
        let mut archive = Archive::new();
        archive.append(ALICE);
        set_time(NOW + RETENTION);
        assert_noop!(prune(&[ALICE, ALICE], &[]), Error::<Test>::EntryNotFound);
        assert_ok!(prune(&[ALICE], &[]));
        assert_noop!(prune(&[ALICE], &[]), Error::<Test>::EntryNotFound);
    });
}

#[test]
fn no_line_leaves_before_its_time() {
    build_and_execute(|| {
        let mut archive = Archive::new();
        archive.append(ALICE);
        set_time(NOW + 1);
        archive.append(ALICE);
        for now in [NOW + 1, NOW + RETENTION - 1] {
            set_time(now);
            let (subjects, nodes) = archive.next(1);
            assert_noop!(prune(&subjects, &nodes), Error::<Test>::RetentionNotOver);
        }
        set_time(NOW + RETENTION);
        let (subjects, nodes) = archive.next(2);
        assert_noop!(prune(&subjects, &nodes), Error::<Test>::RetentionNotOver);
        let (subjects, nodes) = archive.next(1);
        assert_ok!(prune(&subjects, &nodes));
    });
}

#[test]
fn lines_leave_when_governance_says() {
    build_and_execute(|| {
        let mut archive = Archive::new();
        archive.append(ALICE);
        set_time(NOW + 6 * DAY);
        let (subjects, nodes) = archive.next(1);
        assert_noop!(prune(&subjects, &nodes), Error::<Test>::RetentionNotOver);
        assert_ok!(AuditTrail::set_retention(RuntimeOrigin::root(), 6 * DAY));
        let line = AuditTrail::entry(None, 1).unwrap();
        archive.prover.push(line.leaf()).unwrap();
        let (subjects, nodes) = archive.next(1);
        assert_ok!(prune(&subjects, &nodes));

        assert_ok!(AuditTrail::set_retention(RuntimeOrigin::root(), u64::MAX));
        set_time(u64::MAX);
        assert_noop!(prune(&[None], &[]), Error::<Test>::RetentionNotOver);
    });
}

#[test]
fn a_line_that_was_changed_in_the_state_does_not_leave_it() {
    old_lines(|archive| {
        let (subjects, nodes) = archive.next(3);
        let key = EntryKey::from(0);
        let content = Entries::<Test>::get(ALICE, key).unwrap();
        Entries::<Test>::mutate(ALICE, key, |it| it.as_mut().unwrap().agent = None);
        assert_noop!(prune(&subjects, &nodes), Error::<Test>::ProofInvalid);
        Entries::<Test>::insert(ALICE, key, content);
        assert_ok!(prune(&subjects, &nodes));
    });
}

#[test]
fn a_beginning_that_was_pruned_of_another_trail_is_not_gone_on_from() {
    old_lines(|archive| {
        let (subjects, nodes) = archive.next(3);
        assert_ok!(prune(&subjects, &nodes));
        let (subjects, nodes) = archive.next(3);
        let pruned = Pruned::<Test>::get();
        Pruned::<Test>::mutate(|pruned| pruned.peaks[0] = H256::zero());
        assert_noop!(prune(&subjects, &nodes), Error::<Test>::ProofInvalid);
        Pruned::<Test>::put(pruned);
        assert_ok!(prune(&subjects, &nodes));
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_written_and_pruned_the_state_holds_every_line_from_one_number_on(
        steps in prop::collection::vec((0u8..4, 0usize..6, 0u64..3), 1..60),
    ) {
        new_test_ext().execute_with(|| {
            let mut archive = Archive::new();
            let mut now = NOW;
            let mut kept = 0;
            for (of, count, days) in steps {
                now += days * 2 * DAY;
                set_time(now);
                archive.append((of > 0).then_some(SubjectId([of; 16])));
                let count = count.min(archive.lines.len() - kept);
                let (subjects, nodes) = archive.next(count);
                let are_old = archive.lines[kept..kept + count]
                    .iter()
                    .all(|line| line.time + RETENTION <= now);
                let result = prune(&subjects, &nodes);
                if count == 0 {
                    prop_assert_eq!(result, Err(Error::<Test>::NothingToPrune.into()));
                } else if are_old {
                    prop_assert_eq!(result, Ok(()));
                    kept += count;
                } else {
                    prop_assert_eq!(result, Err(Error::<Test>::RetentionNotOver.into()));
                }
                prop_assert_eq!(AuditTrail::do_try_state(), Ok(()));
                prop_assert_eq!(Entries::<Test>::iter().count(), archive.lines.len() - kept);
                prop_assert_eq!(&Head::<Test>::get(), archive.prover.head());
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_proof_that_is_one_bit_off_prunes_nothing(
        count in 1usize..8,
        at: prop::sample::Index,
        bit in 0usize..256,
    ) {
        old_lines(|archive| {
            let (subjects, nodes) = archive.next(count);
            let mut other = nodes.clone();
            other.push(H256::zero());
            assert_noop!(prune(&subjects, &other), Error::<Test>::ProofInvalid);
            if !nodes.is_empty() {
                let mut other = nodes.clone();
                let at = at.index(nodes.len());
                other[at].0[bit / 8] ^= 1 << (bit % 8);
                assert_noop!(prune(&subjects, &other), Error::<Test>::ProofInvalid);
                other.remove(at);
                assert_noop!(prune(&subjects, &other), Error::<Test>::ProofInvalid);
            }
            assert_ok!(prune(&subjects, &nodes));
        });
    }
}
