//! Sessions driven forward block by block: who makes the blocks, whatever happens to the members.

use super::chain::*;
use crate::{
    AccountId, AllPalletsWithSystem, Aura, Consortium, Runtime, RuntimeOrigin, Session,
    SessionKeys, System,
};
use codec::Encode;
use frame_support::{assert_err_ignore_postinfo, assert_noop, assert_ok, traits::OnInitialize};
use pallet_consortium::{Authored, Collators, FallbackCollator};
use salus_primitives::OrganisationId;
use sp_consensus_aura::{Slot, AURA_ENGINE_ID};
use sp_core::Pair as _;
use sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;
use sp_keyring::Sr25519Keyring::{self as Key, *};
use sp_runtime::{Digest, DigestItem};

/// The collators of the four founders.
const SEATS: [Key; 4] = [AliceStash, BobStash, CharlieStash, DaveStash];
/// The fallback collators, which the second and the third founder run.
const FALLBACKS: [Key; 2] = [EveStash, FerdieStash];

fn accounts(keys: &[Key]) -> Vec<AccountId> {
    keys.iter().map(|key| key.to_account_id()).collect()
}

fn organisation(number: u32) -> OrganisationId {
    OrganisationId(number)
}

/// Runs a test on a chain of four members, and checks every invariant after it.
fn on_a_chain_of_four(test: impl FnOnce()) {
    chain_of(LOCAL_TESTNET_RUNTIME_PRESET).execute_with(|| {
        test();
        check_invariants();
    });
}

/// Begins a block in a turn of whoever has this place among the authorities.
fn begin_block(place: u64) {
    let count = Aura::authorities_len() as u64;
    let first = u64::from(pallet_aura::CurrentSlot::<Runtime>::get()) + 1;
    let slot = (first..).find(|slot| slot % count == place).expect("it has a turn");
    let logs = vec![DigestItem::PreRuntime(AURA_ENGINE_ID, Slot::from(slot).encode())];
    let number = System::block_number() + 1;
    System::initialize(&number, &Default::default(), &Digest { logs });
    AllPalletsWithSystem::on_initialize(number);
}

/// Lets these make blocks until the session is over.
fn session_of(authors: &[Key]) {
    let (set, index) = (Session::validators(), Session::current_index());
    let places: Vec<_> = accounts(authors)
        .iter()
        .map(|author| set.iter().position(|it| it == author).expect("it is in the set") as u64)
        .collect();
    let mut turns = places.iter().cycle();
    while Session::current_index() == index {
        begin_block(*turns.next().expect("somebody makes blocks"));
    }
    check_invariants();
}

/// These are the set of the present session, and as many can make blocks.
fn assert_set(keys: &[Key]) {
    assert_eq!(Session::validators(), accounts(keys));
    assert_eq!(Aura::authorities_len(), keys.len());
}

fn set_fallbacks(fallbacks: [(u32, Key); 2]) {
    let fallbacks: Vec<_> = fallbacks
        .into_iter()
        .map(|(number, key)| FallbackCollator {
            organisation: organisation(number),
            collator: key.to_account_id(),
        })
        .collect();
    let fallbacks = fallbacks.try_into().expect("two");
    govern(pallet_consortium::Call::set_fallback_collators { fallbacks });
}

fn resume(controller: Key, number: u32) {
    let controller = RuntimeOrigin::signed(controller.to_account_id());
    assert_ok!(Consortium::resume_seat(controller, organisation(number)));
}

/// Withdraws the session keys of a collator, as it would itself.
fn withdraw(collator: Key) {
    assert_ok!(Session::purge_keys(RuntimeOrigin::signed(collator.to_account_id())));
}

/// The call that registers the key of this name as a collator's.
fn registration(collator: &AccountId, name: Key) -> pallet_session::Call<Runtime> {
    let statement = collator.using_encoded(|owner| [b"POP_", owner].concat());
    let proof = (name.pair().sign(&statement),).encode();
    pallet_session::Call::set_keys { keys: SessionKeys { aura: name.public().into() }, proof }
}

#[test]
fn a_collator_that_makes_no_block_falls_out_and_comes_back_when_its_organisation_says_so() {
    on_a_chain_of_four(|| {
        let without_dave = [AliceStash, BobStash, CharlieStash];
        assert_set(&SEATS);
        session_of(&without_dave);
        // Its second session was decided before the first was over.
        assert_set(&SEATS);
        session_of(&without_dave);
        for _ in 0..2 {
            assert_set(&without_dave);
            session_of(&without_dave);
        }
        // It does not come back by itself.
        assert_set(&without_dave);
        resume(Dave, 3);
        session_of(&without_dave);
        assert_set(&without_dave);
        session_of(&without_dave);
        assert_set(&SEATS);
        session_of(&SEATS);
        session_of(&SEATS);
        assert_set(&SEATS);
    });
}

#[test]
fn the_block_in_which_the_session_changes_is_its_author_s_in_the_set_before() {
    on_a_chain_of_four(|| {
        // A set of four, then one of three, so that the places differ.
        withdraw(AliceStash);
        session_of(&SEATS);
        while System::block_number() % 600 != 599 {
            begin_block(0);
        }
        assert_eq!(Authored::<Runtime>::get(), 1);
        // The last block of the session: in the set after it there is no fourth place.
        begin_block(3);
        assert_set(&[BobStash, CharlieStash, DaveStash]);
        let idle: Vec<_> = Collators::<Runtime>::get()
            .into_iter()
            .filter_map(|seat| seat.is_idle.then_some(seat.collator))
            .collect();
        assert_eq!(idle, accounts(&[BobStash, CharlieStash]));
    });
}

#[test]
fn with_too_few_seats_left_fallback_collators_help_out_and_go_again() {
    on_a_chain_of_four(|| {
        session_of(&[AliceStash]);
        session_of(&[AliceStash]);
        let helped = [AliceStash, EveStash, FerdieStash];
        assert_set(&helped);
        // The last seat's collator stops too: the fallback collators keep the chain alone.
        session_of(&FALLBACKS);
        session_of(&FALLBACKS);
        assert_set(&FALLBACKS);
        resume(Bob, 1);
        resume(Charlie, 2);
        session_of(&FALLBACKS);
        session_of(&FALLBACKS);
        let two = [BobStash, CharlieStash];
        assert_set(&two);
        session_of(&two);
        assert_set(&two);
    });
}

#[test]
fn with_too_few_of_all_the_old_set_stays_until_there_are_enough() {
    on_a_chain_of_four(|| {
        // Two whose keys are not registered yet.
        set_fallbacks([(1, One), (2, Two)]);
        for _ in 0..4 {
            session_of(&[AliceStash]);
            assert_set(&SEATS);
        }
        let call = registration(&One.to_account_id(), Ferdie);
        succeed(&One.pair(), call);
        session_of(&[AliceStash]);
        session_of(&[AliceStash]);
        assert_set(&[AliceStash, One]);
    });
}

#[test]
fn with_every_key_withdrawn_the_chain_goes_on_by_the_last_keys() {
    on_a_chain_of_four(|| {
        SEATS.into_iter().chain(FALLBACKS).for_each(withdraw);
        let before = pallet_aura::Authorities::<Runtime>::get();
        for _ in 0..3 {
            while !System::block_number().is_multiple_of(600) {
                begin_block(u64::from(System::block_number() % 4));
            }
            begin_block(0);
        }
        assert_eq!(Consortium::next_set(), None);
        assert_eq!(pallet_aura::Authorities::<Runtime>::get(), before);
        // Nobody of the set is judged that nobody knows any more.
        assert!(Collators::<Runtime>::get().iter().all(|seat| !seat.is_idle));
        for (collator, name) in [(AliceStash, Alice), (BobStash, Bob)] {
            succeed(&collator.pair(), registration(&collator.to_account_id(), name));
        }
        for _ in 0..2 {
            while !System::block_number().is_multiple_of(600) {
                begin_block(0);
            }
            begin_block(0);
        }
        assert_set(&[AliceStash, BobStash]);
    });
}

#[test]
fn a_suspended_organisation_s_collator_is_out_until_the_organisation_is_reinstated() {
    on_a_chain_of_four(|| {
        govern(pallet_consortium::Call::suspend { organisation: organisation(1) });
        let others = [AliceStash, CharlieStash, DaveStash];
        // It is not wanted, so it is no fault that it stops at once.
        session_of(&others);
        session_of(&others);
        assert_set(&others);
        assert!(Session::load_keys(&BobStash.to_account_id()).is_some());
        assert!(!Consortium::is_collator(&BobStash.to_account_id()));
        govern(pallet_consortium::Call::reinstate { organisation: organisation(1) });
        session_of(&others);
        session_of(&others);
        assert_set(&SEATS);
    });
}

#[test]
fn a_suspended_organisation_and_its_collator_may_leave_the_duty() {
    on_a_chain_of_four(|| {
        for number in 1..3 {
            govern(pallet_consortium::Call::suspend { organisation: organisation(number) });
        }
        withdraw(BobStash);
        let controller = RuntimeOrigin::signed(Charlie.to_account_id());
        assert_ok!(Consortium::name_collator(controller, organisation(2), None));
        assert!(Session::load_keys(&CharlieStash.to_account_id()).is_none());
        assert!(!System::account_exists(&CharlieStash.to_account_id()));
    });
}

#[test]
fn with_all_but_one_suspended_a_fallback_collator_of_a_suspended_organisation_does_not_help() {
    on_a_chain_of_four(|| {
        for number in 1..4 {
            govern(pallet_consortium::Call::suspend { organisation: organisation(number) });
        }
        session_of(&SEATS);
        session_of(&SEATS);
        assert_set(&SEATS);
        govern(pallet_consortium::Call::reinstate { organisation: organisation(2) });
        session_of(&SEATS);
        session_of(&SEATS);
        assert_set(&[AliceStash, CharlieStash]);
    });
}

#[test]
fn a_removed_organisation_s_collator_has_neither_keys_nor_references_and_is_out() {
    on_a_chain_of_four(|| {
        govern(pallet_consortium::Call::remove { organisation: organisation(3) });
        let collator = DaveStash.to_account_id();
        assert!(Session::load_keys(&collator).is_none());
        assert!(!System::account_exists(&collator));
        session_of(&SEATS);
        session_of(&SEATS[..3]);
        assert_set(&SEATS[..3]);
        // Who runs a fallback collator is not removed before another does.
        assert_err_ignore_postinfo!(
            decide(pallet_consortium::Call::remove { organisation: organisation(2) }),
            pallet_consortium::Error::<Runtime>::RunsFallbackCollator
        );
        set_fallbacks([(1, EveStash), (0, FerdieStash)]);
        govern(pallet_consortium::Call::remove { organisation: organisation(2) });
        assert!(Session::load_keys(&FerdieStash.to_account_id()).is_some());
        session_of(&SEATS[..2]);
        session_of(&SEATS[..2]);
        assert_set(&SEATS[..2]);
    });
}

#[test]
fn an_organisation_replaces_a_collator_whose_account_it_lost() {
    on_a_chain_of_four(|| {
        let new = One.to_account_id();
        let call = pallet_consortium::Call::name_collator {
            organisation: organisation(3),
            collator: Some(new.clone()),
        };
        succeed(&Dave.pair(), call);
        assert!(Session::load_keys(&DaveStash.to_account_id()).is_none());
        assert!(!System::account_exists(&DaveStash.to_account_id()));
        succeed(&One.pair(), registration(&new, Two));
        session_of(&SEATS);
        // The sessions that were decided are the old one's.
        assert_set(&SEATS);
        session_of(&SEATS);
        assert_set(&[AliceStash, BobStash, CharlieStash, One]);
    });
}

#[test]
fn nobody_but_a_collator_registers_keys() {
    on_a_chain_of_four(|| {
        for stranger in [Alice, One] {
            let account = stranger.to_account_id();
            let call = registration(&account, Two);
            let pallet_session::Call::set_keys { keys, proof } = call else { unreachable!() };
            assert_noop!(
                Session::set_keys(RuntimeOrigin::signed(account), keys, proof),
                pallet_session::Error::<Runtime>::NoAssociatedValidatorId
            );
        }
    });
}
