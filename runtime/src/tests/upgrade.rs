//! The runtime is upgraded to the code that the members decided on, and to no other.

use super::{
    allowance::is_refused,
    chain::*,
    governance::{carry_through, chain_of_four, propose, vote_for, wait_for, FOUNDERS},
};
use crate::{
    configs::SLOT_DURATION, migrations::Migrations, AuditTrail, Executive, Runtime, RuntimeCall,
    RuntimeEvent, RuntimeOrigin, System, VERSION,
};
use codec::Encode;
use cumulus_pallet_parachain_system::{
    HostConfiguration, NewValidationCode, PendingValidationCode, ValidationData,
};
use cumulus_primitives_core::{
    relay_chain::AsyncBackingParams, AbridgedHostConfiguration, PersistedValidationData,
};
use frame_support::{assert_noop, assert_ok, traits::OnRuntimeUpgrade};
use pallet_governance::Call;
use salus_primitives::{
    audit::{AuditKind, AuditObject},
    OrganisationKind, PoolRefusal, PractitionerRole,
};
use sp_consensus_aura::Slot;
use sp_core::{
    traits::{Externalities, ReadRuntimeVersion, ReadRuntimeVersionExt},
    H256,
};
use sp_runtime::{
    traits::{BlakeTwo256, Hash},
    transaction_validity::InvalidTransaction,
};
use std::collections::BTreeMap;

/// A code for tests is the version that it says it has.
pub struct CodesAreVersions;

impl ReadRuntimeVersion for CodesAreVersions {
    fn read_runtime_version(
        &self,
        code: &[u8],
        _: &mut dyn Externalities,
    ) -> Result<Vec<u8>, String> {
        Ok(code.to_vec())
    }
}

/// The code of a runtime with so much higher a version.
fn code(higher: i64) -> Vec<u8> {
    let spec_version = (i64::from(VERSION.spec_version) + higher) as u32;
    sp_version::RuntimeVersion { spec_version, ..VERSION }.encode()
}

fn hash(code: &[u8]) -> H256 {
    BlakeTwo256::hash(code)
}

fn upgrade_to(code: &[u8]) -> RuntimeCall {
    Call::authorize_upgrade { code_hash: hash(code) }.into()
}

/// What comes of bringing a code.
fn bring(name: &str, code: Vec<u8>) -> sp_runtime::ApplyExtrinsicResult {
    // An upgrade takes what is left of a block.
    frame_system::BlockWeight::<Runtime>::kill();
    apply(&pair(name), frame_system::Call::apply_authorized_upgrade { code })
}

/// Runs a test among four members, on a relay chain that lets them upgrade.
fn on_a_relay_chain(test: impl FnOnce()) {
    let mut chain = chain_of_four();
    chain.register_extension(ReadRuntimeVersionExt::new(CodesAreVersions));
    chain.execute_with(|| {
        ValidationData::<Runtime>::put(PersistedValidationData {
            parent_head: vec![].into(),
            relay_parent_number: 1,
            relay_parent_storage_root: H256::zero(),
            max_pov_size: 1 << 20,
        });
        HostConfiguration::<Runtime>::put(AbridgedHostConfiguration {
            max_code_size: 1 << 20,
            max_head_data_size: 1 << 10,
            max_upward_queue_count: 8,
            max_upward_queue_size: 1 << 10,
            max_upward_message_size: 1 << 8,
            max_upward_message_num_per_candidate: 2,
            hrmp_max_message_num_per_candidate: 2,
            validation_upgrade_cooldown: 2,
            validation_upgrade_delay: 2,
            async_backing_params: AsyncBackingParams {
                max_candidate_depth: 1,
                allowed_ancestry_len: 1,
            },
        });
        test();
        check_invariants();
    });
}

fn free_bytes() -> sp_runtime::ApplyExtrinsicResult {
    Err(InvalidTransaction::Custom(PoolRefusal::FreeBytes as u8).into())
}

/// Whether the relay chain is told of the code.
fn is_under_way(code: &[u8]) -> bool {
    PendingValidationCode::<Runtime>::get() == code
        && NewValidationCode::<Runtime>::get().as_deref() == Some(code)
}

#[test]
fn an_upgrade_goes_through_vote_and_delay_and_then_anyone_brings_the_code() {
    on_a_relay_chain(|| {
        vouch("Dave", salus_primitives::OrganisationId(3), "Nurse", &[PractitionerRole::NURSE]);
        let new = code(1);
        let proposal = propose(upgrade_to(&new));
        vote_for(proposal, &["Alice", "Bob"]);
        assert!(is_refused(apply(&pair("Alice"), Call::confirm { proposal }), "NotApproved"));
        vote_for(proposal, &["Charlie"]);
        succeed(&pair("Alice"), Call::confirm { proposal });
        // Nobody brings it before, and nothing happens.
        assert_eq!(bring("Nurse", new.clone()), free_bytes());
        assert!(is_refused(apply(&pair("Alice"), Call::enact { proposal }), "TooEarly"));
        assert!(System::authorized_upgrade().is_none());

        wait_for(proposal);
        succeed(&pair("Nurse"), Call::enact { proposal });
        assert!(!PendingValidationCode::<Runtime>::exists());
        let told = AuditTrail::entries(None, None, 256)
            .into_iter()
            .find(|it| it.kind == AuditKind::UpgradeAuthorized)
            .expect("the trail tells of it");
        assert_eq!(told.object, AuditObject::Code(hash(&new)));

        assert_eq!(bring("Nurse", new.clone()), Ok(Ok(())));
        assert!(is_under_way(&new));
        // Once.
        assert_eq!(bring("Nurse", new), free_bytes());
    });
}

#[test]
fn another_code_than_was_decided_is_refused() {
    on_a_relay_chain(|| {
        carry_through(upgrade_to(&code(1)), &FOUNDERS);
        assert_eq!(bring("Alice", code(2)), free_bytes());
        // Also where it gets past the pool.
        assert_noop!(
            System::apply_authorized_upgrade(RuntimeOrigin::none(), code(2)),
            frame_system::Error::<Runtime>::Unauthorized
        );
        assert!(!PendingValidationCode::<Runtime>::exists());
        assert_eq!(bring("Alice", code(1)), Ok(Ok(())));
    });
}

#[test]
#[cfg_attr(
    feature = "runtime-benchmarks",
    ignore = "the SDK leaves the check of the version out where it is built for benchmarks"
)]
fn a_downgrade_is_refused_and_an_event_alone_tells() {
    on_a_relay_chain(|| {
        for higher in [0, -1] {
            carry_through(upgrade_to(&code(higher)), &FOUNDERS);
            System::reset_events();
            // The call succeeds.
            assert_eq!(bring("Alice", code(higher)), Ok(Ok(())));
            let rejected = System::events().into_iter().any(|it| {
                matches!(
                    it.event,
                    RuntimeEvent::System(
                        frame_system::Event::RejectedInvalidAuthorizedUpgrade { code_hash, error }
                    ) if code_hash == hash(&code(higher))
                        && error == frame_system::Error::<Runtime>::SpecVersionNeedsToIncrease.into()
                )
            });
            assert!(rejected);
            assert!(!PendingValidationCode::<Runtime>::exists());
            // What was decided is used up.
            assert!(System::authorized_upgrade().is_none());
        }
    });
}

#[test]
#[cfg_attr(
    feature = "runtime-benchmarks",
    ignore = "the SDK leaves the check of the version out where it is built for benchmarks"
)]
fn a_runtime_of_another_name_is_refused() {
    on_a_relay_chain(|| {
        let other = sp_version::RuntimeVersion {
            spec_name: "other".into(),
            spec_version: VERSION.spec_version + 1,
            ..VERSION
        }
        .encode();
        carry_through(upgrade_to(&other), &FOUNDERS);
        assert_eq!(bring("Alice", other), Ok(Ok(())));
        assert!(!PendingValidationCode::<Runtime>::exists());
    });
}

#[test]
fn whoever_finds_another_hash_during_the_delay_stops_the_upgrade() {
    on_a_relay_chain(|| {
        let proposal = propose(upgrade_to(&code(1)));
        vote_for(proposal, &["Alice", "Bob", "Charlie"]);
        succeed(&pair("Alice"), Call::confirm { proposal });
        succeed(&pair("Charlie"), Call::vote { proposal, is_aye: false });
        wait_for(proposal);
        assert!(is_refused(apply(&pair("Alice"), Call::enact { proposal }), "NotApproved"));
    });
}

#[test]
fn a_later_decision_takes_the_place_of_an_upgrade_that_nobody_brought() {
    on_a_relay_chain(|| {
        carry_through(upgrade_to(&code(1)), &FOUNDERS);
        // A block has room for one that is enacted.
        System::set_block_number(System::block_number() + 1);
        frame_system::BlockWeight::<Runtime>::kill();
        carry_through(Call::authorize_upgrade { code_hash: H256::zero() }, &FOUNDERS);
        assert_eq!(bring("Alice", code(1)), free_bytes());
    });
}

type State = BTreeMap<Vec<u8>, Vec<u8>>;

fn state() -> State {
    let mut state = State::new();
    let mut at = Vec::new();
    while let Some(key) = sp_io::storage::next_key(&at) {
        state.insert(key.clone(), sp_io::storage::get(&key).expect("it is there").to_vec());
        at = key;
    }
    state
}

#[test]
fn the_first_block_of_a_new_runtime_finds_everything_and_every_invariant_holds() {
    on_the_development_chain(|| {
        let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        enrol("Hospital", "Patient", hospital);
        propose(upgrade_to(&code(1)));
        // Which Aura works out anew from the clock, and in a real block is so already.
        pallet_aura::CurrentSlot::<Runtime>::put(Slot::from(NOW / SLOT_DURATION));
        check_invariants();
        let (before, trail) = (state(), AuditTrail::entries(None, None, 256));

        // As if the code before this one had made the last block.
        frame_system::LastRuntimeUpgrade::<Runtime>::put(frame_system::LastRuntimeUpgradeInfo {
            spec_version: (VERSION.spec_version - 1).into(),
            spec_name: VERSION.spec_name,
        });
        Executive::execute_on_runtime_upgrade();
        check_invariants();
        frame_system::LastRuntimeUpgrade::<Runtime>::kill();
        let mut after = state();
        after.retain(|key, value| before.get(key) != Some(value));
        // This release migrates nothing.
        assert_eq!(Migrations::on_runtime_upgrade(), Default::default());
        assert_eq!(after, State::new());
        assert_eq!(AuditTrail::entries(None, None, 256), trail);
        assert_ok!(validate(signed(
            &pair("Alice"),
            pallet_utility::Call::batch { calls: vec![] }.into(),
            mortal()
        )));
    });
}
