//! The root in the header.

use super::*;
use crate::Head;
use codec::MaxEncodedLen;
use frame_support::{traits::Hooks, weights::constants::RocksDbWeight};
use salus_primitives::trail::{TrailHead, TrailRoot};

/// Ends the block and begins the next one; the answer is what the header says of the trail.
fn next_block() -> Option<TrailRoot> {
    let number = System::block_number();
    AuditTrail::on_finalize(number);
    let header = System::finalize();
    System::initialize(&(number + 1), &header.hash(), &Default::default());
    AuditTrail::on_initialize(number + 1);
    TrailRoot::of_digest(&header.digest)
}

#[test]
fn every_header_says_the_root_after_its_block() {
    build_and_execute(|| {
        assert_eq!(next_block(), Some(TrailHead::default().root()));
        let mut roots = Vec::new();
        for block in 0..5u64 {
            (0..block).for_each(|agent| _ = append(ALICE, agent));
            let said = next_block().unwrap();
            assert_eq!(said, Head::<Test>::get().root());
            roots.push(said);
        }
        assert_eq!(roots.iter().map(|root| root.length).collect::<Vec<_>>(), [0, 1, 3, 6, 10]);
    });
}

#[test]
fn a_block_without_lines_says_the_root_again() {
    build_and_execute(|| {
        append(ALICE, 1);
        let said = next_block();
        assert!(said.is_some());
        assert_eq!(next_block(), said);
    });
}

#[test]
fn the_root_says_what_was_written_and_in_which_order() {
    let root = |agents: [u64; 3]| {
        new_test_ext().execute_with(|| {
            agents.into_iter().for_each(|agent| _ = append(ALICE, agent));
            next_block().unwrap()
        })
    };
    assert_eq!(root([1, 2, 3]), root([1, 2, 3]));
    assert_ne!(root([1, 2, 3]), root([1, 3, 2]));
    assert_ne!(root([1, 2, 3]), root([1, 2, 4]));
}

#[test]
fn what_the_end_of_a_block_costs_is_reserved_at_its_beginning() {
    build_and_execute(|| {
        let reserved = AuditTrail::on_initialize(1);
        let head = TrailHead::max_encoded_len() as u64;
        assert!(reserved.proof_size() > head);
        let database = RocksDbWeight::get().reads_writes(1, 1);
        let root = <() as crate::WeightInfo>::on_finalize();
        assert!(reserved.all_gte(database.saturating_add(root)));
    });
}
