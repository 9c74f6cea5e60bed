//! Reading what was anchored.

use super::*;
use proptest::prelude::*;
use salus_primitives::traits::{RecordFacts, Records as _};
use sp_runtime::traits::{BlakeTwo256, Hash};

#[test]
fn a_record_is_found_under_its_own_subject_only() {
    build_and_execute(|| {
        anchor(DOCTOR, GENERAL, ALICE, by_law());
        let record = by_law().anchored(GENERAL, None, NOW);
        assert_eq!(RecordAnchoring::record(ALICE, RecordId(0)), Some(record));
        assert_eq!(RecordAnchoring::record(BOB, RecordId(0)), None);
        assert_eq!(RecordAnchoring::record(ALICE, RecordId(1)), None);
    });
}

#[test]
fn others_are_told_what_matters_to_a_decision() {
    build_and_execute(|| {
        anchor(DOCTOR, GENERAL, ALICE, by_law());
        assert_eq!(
            RecordAnchoring::facts(ALICE, RecordId(0)),
            Some(RecordFacts {
                custodian: GENERAL,
                author: GENERAL,
                class: DataClass::OBSERVATION,
                confidentiality: Confidentiality::R,
                labels: SensitivitySet::of(&[Sensitivity::HIV, Sensitivity::PRS]),
                tags: Some(tags(&[1, 2])),
                data_time: Some(NOW - 1),
            })
        );
        assert_eq!(RecordAnchoring::facts(BOB, RecordId(0)), None);
    });
}

#[test]
fn of_an_erased_record_nothing_is_told_but_that_it_was_erased() {
    build_and_execute(|| {
        let id = anchored();
        assert!(!RecordAnchoring::is_erased(ALICE, id));
        erase(id);
        assert_eq!(RecordAnchoring::facts(ALICE, id), None);
        assert!(RecordAnchoring::is_erased(ALICE, id));
        assert!(!RecordAnchoring::is_erased(BOB, id));
        assert!(!RecordAnchoring::is_erased(ALICE, RecordId(9)));
        assert!(RecordAnchoring::records(ALICE, None, 5).is_empty());
    });
}

#[test]
fn an_erased_batch_proves_nothing() {
    build_and_execute(|| {
        let id = batch_anchored();
        let leaf = Commitment(H256([1; 32]));
        assert_eq!(RecordAnchoring::is_in_batch(GENERAL, id, 0, leaf, &[]), Some(false));
        let ground = ErasureGround::OBJECTION;
        assert_ok!(RecordAnchoring::erase(by(DOCTOR), GENERAL, Anchor::Batch(id), ground));
        assert_eq!(RecordAnchoring::is_in_batch(GENERAL, id, 0, leaf, &[]), None);
    });
}

fn ids(chain: Vec<(RecordId, Version)>) -> Vec<u64> {
    chain.into_iter().map(|(id, _)| id.0).collect()
}

#[test]
fn versions_are_read_from_any_of_them_on_both_ways_and_erased_ones_are_among_them() {
    build_and_execute(|| {
        let first = anchored();
        let second = supersede(first);
        let third = supersede(second);
        erase(second);
        assert_eq!((first, second, third), (RecordId(0), RecordId(1), RecordId(2)));

        let back = RecordAnchoring::versions(ALICE, third, 5);
        let tombstone = RecordAnchoring::tombstone(ALICE, second).unwrap();
        assert_eq!(
            back,
            [
                (third, Version::Kept(record(third))),
                (second, Version::Erased(tombstone)),
                (first, Version::Kept(record(first))),
            ]
        );
        let onward = RecordAnchoring::later_versions;
        assert_eq!(ids(onward(ALICE, first, 5)), [0, 1, 2]);
        assert_eq!(ids(onward(ALICE, second, 5)), [1, 2]);
        assert_eq!(ids(onward(ALICE, first, 2)), [0, 1]);
        assert_eq!(ids(RecordAnchoring::versions(ALICE, third, 2)), [2, 1]);
        assert_eq!(ids(RecordAnchoring::versions(ALICE, first, 5)), [0]);
        for nothing in [(ALICE, RecordId(7)), (BOB, third)] {
            assert!(RecordAnchoring::versions(nothing.0, nothing.1, 5).is_empty());
            assert!(onward(nothing.0, nothing.1, 5).is_empty());
        }
        assert!(onward(ALICE, first, 0).is_empty());
    });
}

#[test]
fn a_page_of_versions_is_cut_and_the_next_begins_where_it_ended() {
    build_and_execute(|| {
        let mut last = anchored();
        for _ in 0..7 {
            last = supersede(last);
        }
        let page = RecordAnchoring::versions(ALICE, last, u32::MAX);
        let next = page.last().unwrap().1.replaces().unwrap().record;
        assert_eq!(ids(page), [7, 6, 5, 4, 3]);
        assert_eq!(ids(RecordAnchoring::versions(ALICE, next, u32::MAX)), [2, 1, 0]);
    });
}

#[test]
fn records_on_offer_are_listed_page_by_page() {
    build_and_execute(|| {
        for _ in 0..5 {
            anchored();
        }
        for id in [0, 2, 4] {
            offer(GENERAL, RecordId(id), MERCY);
        }
        let offered = CustodyOffer { to: MERCY, expires_at: NOW + OfferLifetime::get() };
        let page = |after, limit| RecordAnchoring::custody_offers(ALICE, after, limit);
        assert_eq!(page(None, 2), [(RecordId(0), offered), (RecordId(2), offered)]);
        assert_eq!(page(Some(RecordId(2)), 5), [(RecordId(4), offered)]);
        assert!(RecordAnchoring::custody_offers(BOB, None, 5).is_empty());
    });
}

/// The numbers on a page.
fn page(subject: SubjectId, after: Option<u64>, limit: u32) -> Vec<u64> {
    RecordAnchoring::records(subject, after.map(RecordId), limit)
        .into_iter()
        .map(|(id, _)| id.0)
        .collect()
}

#[test]
fn a_page_begins_after_the_number_and_ends_at_the_limit_or_at_the_end() {
    build_and_execute(|| {
        for _ in 0..8 {
            anchor(DOCTOR, GENERAL, ALICE, by_law());
        }
        assert!(page(ALICE, None, 0).is_empty());
        assert_eq!(page(ALICE, None, 2), [0, 1]);
        assert_eq!(page(ALICE, Some(0), 2), [1, 2]);
        assert_eq!(page(ALICE, Some(5), 5), [6, 7]);
        assert!(page(ALICE, Some(7), 5).is_empty());
        assert!(page(ALICE, Some(u64::MAX), 5).is_empty());
        assert!(page(BOB, None, 5).is_empty());
    });
}

#[test]
fn a_page_is_cut_to_the_most_that_it_may_hold() {
    build_and_execute(|| {
        for _ in 0..8 {
            anchor(DOCTOR, GENERAL, ALICE, by_law());
        }
        assert_eq!(page(ALICE, None, MaxPageSize::get() + 1), [0, 1, 2, 3, 4]);
        assert_eq!(page(ALICE, Some(0), u32::MAX), [1, 2, 3, 4, 5]);
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn pages_one_after_the_other_hold_every_record_of_the_subject_once_and_in_order(
        subjects in prop::collection::vec(any::<bool>(), 0..40),
        limit in 1u32..8,
    ) {
        new_test_ext().execute_with(|| {
            let subject = |alice| if alice { ALICE } else { BOB };
            for (at, alice) in subjects.iter().enumerate() {
                set_time(NOW + at as u64);
                anchor(DOCTOR, GENERAL, subject(*alice), by_law());
            }
            for alice in [true, false] {
                let mut read = Vec::new();
                let mut after = None;
                loop {
                    let page = RecordAnchoring::records(subject(alice), after, limit);
                    prop_assert!(page.len() as u32 <= limit.min(MaxPageSize::get()));
                    let Some((last, _)) = page.last() else { break };
                    after = Some(*last);
                    read.extend(page);
                    prop_assert!(read.len() <= subjects.len());
                }
                let expected: Vec<_> = (0u64..)
                    .zip(&subjects)
                    .filter(|(_, of)| **of == alice)
                    .map(|(at, _)| (RecordId(at), by_law().anchored(GENERAL, None, NOW + at)))
                    .collect();
                prop_assert_eq!(read, expected);
            }
            Ok(())
        })?;
    }
}

/// Three commitments, the hashes of the leaves, and the root of their tree, built by hand.
fn tree() -> ([Commitment; 3], [H256; 3], H256) {
    let leaves = [1, 2, 3].map(|salt| Commitment::new(&[salt; 32], &[9; 32]));
    let hashes = leaves.map(|leaf| BlakeTwo256::hash(leaf.0.as_bytes()));
    let root = parent(parent(hashes[0], hashes[1]), hashes[2]);
    (leaves, hashes, root)
}

fn parent(left: H256, right: H256) -> H256 {
    BlakeTwo256::hash(&[left.0, right.0].concat())
}

#[test]
fn every_leaf_of_a_batch_is_proved() {
    build_and_execute(|| {
        let (leaves, hashes, root) = tree();
        let batch = NewBatch { root, count: 3, ..batch() };
        assert_ok!(RecordAnchoring::anchor_batch(RuntimeOrigin::signed(DOCTOR), GENERAL, batch));
        let proofs = [
            vec![hashes[1], hashes[2]],
            vec![hashes[0], hashes[2]],
            vec![parent(hashes[0], hashes[1])],
        ];
        for (index, (leaf, proof)) in (0..).zip(leaves.into_iter().zip(&proofs)) {
            let is_in = |organisation, batch, index, leaf| {
                RecordAnchoring::is_in_batch(organisation, BatchId(batch), index, leaf, proof)
            };
            assert_eq!(is_in(GENERAL, 0, index, leaf), Some(true));
            // Another leaf, another place, a place beyond the end.
            assert_eq!(is_in(GENERAL, 0, index, leaves[(index as usize + 1) % 3]), Some(false));
            assert_eq!(is_in(GENERAL, 0, (index + 1) % 3, leaf), Some(false));
            assert_eq!(is_in(GENERAL, 0, 3, leaf), Some(false));
            // No such batch.
            assert_eq!(is_in(GENERAL, 1, index, leaf), None);
            assert_eq!(is_in(MERCY, 0, index, leaf), None);
        }
    });
}

#[test]
fn a_proof_that_is_cut_lengthened_or_of_an_inner_node_proves_nothing() {
    build_and_execute(|| {
        let (leaves, hashes, root) = tree();
        let batch = NewBatch { root, count: 3, ..batch() };
        assert_ok!(RecordAnchoring::anchor_batch(RuntimeOrigin::signed(DOCTOR), GENERAL, batch));
        let is_in = |leaf, proof: &[H256]| {
            RecordAnchoring::is_in_batch(GENERAL, BatchId(0), 0, leaf, proof)
        };
        assert_eq!(is_in(leaves[0], &[hashes[1], hashes[2]]), Some(true));
        assert_eq!(is_in(leaves[0], &[]), Some(false));
        assert_eq!(is_in(leaves[0], &[hashes[1]]), Some(false));
        assert_eq!(is_in(leaves[0], &[hashes[1], hashes[2], hashes[2]]), Some(false));
        assert_eq!(is_in(Commitment(root), &[]), Some(false));
        assert_eq!(is_in(Commitment(parent(hashes[0], hashes[1])), &[hashes[2]]), Some(false));
    });
}

#[cfg(feature = "runtime-benchmarks")]
#[test]
fn the_helper_anchors_a_record_for_benchmarks_of_others() {
    use salus_primitives::traits::RecordsHelper;
    build_and_execute(|| {
        let record = <RecordAnchoring as RecordsHelper>::record(ALICE, MERCY);
        assert_eq!(RecordAnchoring::facts(ALICE, record).unwrap().custodian, MERCY);
        assert_ne!(<RecordAnchoring as RecordsHelper>::record(ALICE, MERCY), record);
    });
}
