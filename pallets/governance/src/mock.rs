//! A runtime with the pallet alone; its neighbours are doubles.

use crate as pallet_governance;
use crate::*;
use frame_support::{
    construct_runtime, derive_impl, parameter_types, traits::ConstU32, weights::Weight,
};
use salus_primitives::{
    governance::CallClass,
    testing::{TestAllowances, TestTrail},
    traits::{AuditSink, Electorate},
    Moment, OrganisationId, ProposalId,
};
use sp_runtime::BuildStorage;
use sp_version::RuntimeVersion;
use std::collections::BTreeMap;

type Block = frame_system::mocking::MockBlock<Test>;

construct_runtime!(
    pub enum Test {
        System: frame_system,
        Timestamp: pallet_timestamp,
        Governance: pallet_governance,
    }
);

parameter_types! {
    pub static SpecVersion: u32 = 1;
    pub Version: RuntimeVersion =
        RuntimeVersion { spec_version: SpecVersion::get(), ..Default::default() };
    pub const MaxCallWeight: Weight = Weight::from_parts(50_000_000_000, 1_000_000);
    pub const MaxPause: Moment = 1_000;
    pub const UpgradeTrack: Track = Track::Upgrade;
    pub const PauseTrack: Track = Track::Pause;
    /// The members, by number, and whether they are active.
    pub static Members: BTreeMap<u32, bool> = BTreeMap::new();
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
    type Version = Version;
    type BaseCallFilter = NotPaused<Self>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

impl Config for Test {
    type Tracks = TestTracks;
    type Electorate = TestMembers;
    type Allowances = TestAllowances;
    type AuditTrail = TestTrail;
    type Clock = Timestamp;
    type UpgradeOrigin = EnsureDecided<UpgradeTrack>;
    type PauseOrigin = EnsureDecided<PauseTrack>;
    type CallClasses = TestTracks;
    type MaxMembers = ConstU32<6>;
    type MaxProposals = ConstU32<2>;
    type MaxCallLength = ConstU32<256>;
    type MaxCallWeight = MaxCallWeight;
    type MaxPause = MaxPause;
    type WeightInfo = ();
    #[cfg(feature = "runtime-benchmarks")]
    type ElectorateHelper = TestMembers;
    #[cfg(feature = "runtime-benchmarks")]
    type CallHelper = TestTracks;
}

/// What the members decide about here: upgrades, pauses, remarks, which can be of any length, and bringing
/// an upgrade, which is heavy; and what is paused: remarks with an event.
pub struct TestTracks;

impl Tracks<RuntimeCall> for TestTracks {
    fn track(call: &RuntimeCall) -> Option<Track> {
        match call {
            RuntimeCall::Governance(Call::authorize_upgrade { .. }) => Some(Track::Upgrade),
            RuntimeCall::Governance(Call::pause { .. } | Call::lift_pause { .. }) => {
                Some(Track::Pause)
            }
            RuntimeCall::System(frame_system::Call::remark { .. }) => Some(Track::Parameters),
            RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { .. }) => {
                Some(Track::Membership)
            }
            _ => None,
        }
    }

    fn rules(track: Track) -> TrackRules {
        let (threshold, delay) = match track {
            Track::Membership | Track::Upgrade => (Threshold::TwoThirds, DELAY),
            Track::Parameters => (Threshold::Majority, DELAY),
            Track::Pause => (Threshold::Majority, 0),
        };
        TrackRules { threshold, voting: VOTING, delay, enactment: ENACTMENT }
    }
}

impl CallClasses<RuntimeCall> for TestTracks {
    fn class(call: &RuntimeCall) -> Option<CallClass> {
        matches!(call, RuntimeCall::System(frame_system::Call::remark_with_event { .. }))
            .then_some(CallClass::Access)
    }
}

#[cfg(feature = "runtime-benchmarks")]
impl CallHelper<RuntimeCall> for TestTracks {
    fn longest() -> RuntimeCall {
        frame_system::Call::remark { remark: vec![1; 250] }.into()
    }

    fn pausable() -> RuntimeCall {
        with_event()
    }
}

/// The members: the account of the same number acts for each, and that of a hundred more votes for it.
pub struct TestMembers;

impl TestMembers {
    /// Admits, suspends or reinstates a member.
    pub fn set_active(number: u32, is_active: bool) {
        Members::mutate(|all| all.insert(number, is_active));
    }

    /// Removes a member.
    pub fn remove(number: u32) {
        Members::mutate(|all| all.remove(&number));
    }
}

impl Electorate<u64> for TestMembers {
    fn votes_for(account: &u64) -> Option<OrganisationId> {
        let organisation = OrganisationId((account % 100) as u32);
        Self::has_vote(organisation).then_some(organisation)
    }

    fn has_vote(organisation: OrganisationId) -> bool {
        Members::get().get(&organisation.0).copied().unwrap_or_default()
    }

    fn votes() -> u32 {
        Members::get().values().filter(|is_active| **is_active).count() as u32
    }
}

#[cfg(feature = "runtime-benchmarks")]
impl salus_primitives::traits::ElectorateHelper<u64> for TestMembers {
    fn voter(seed: u32) -> (u64, OrganisationId) {
        Self::set_active(seed + 1, true);
        (u64::from(seed) + 1, OrganisationId(seed + 1))
    }
}

/// The time at which a test begins, and the times of every track but the pause's, which has no delay.
pub const NOW: Moment = 1_000_000;
pub const VOTING: Moment = 100;
pub const DELAY: Moment = 50;
pub const ENACTMENT: Moment = 200;

/// The state in which a test begins.
pub fn new_test_ext() -> sp_io::TestExternalities {
    with_genesis(GenesisConfig::default())
}

/// The state in which a test with other rules begins.
pub fn with_genesis(governance: GenesisConfig<Test>) -> sp_io::TestExternalities {
    salus_primitives::testing::reset();
    SpecVersion::set(1);
    Members::set((1..=4).map(|number| (number, true)).collect());
    let storage = RuntimeGenesisConfig { governance, ..Default::default() }
        .build_storage()
        .expect("the genesis config is valid");
    let mut ext = sp_io::TestExternalities::from(storage);
    ext.execute_with(|| {
        System::set_block_number(1);
        set_time(NOW);
    });
    ext
}

/// Runs the test with four members, and checks every invariant after it.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        check_invariants();
    });
}

/// Checks every invariant, and that each member is held to exactly what it stores.
pub fn check_invariants() {
    Governance::do_try_state().expect("every invariant holds");
    TestAllowances::assert_exact(Governance::stored());
}

/// Sets the clock.
pub fn set_time(now: Moment) {
    pallet_timestamp::Now::<Test>::put(now);
}

/// An upgrade to a code with this hash.
pub fn upgrade(byte: u8) -> RuntimeCall {
    Call::authorize_upgrade { code_hash: [byte; 32].into() }.into()
}

/// A pause of ordinary access.
pub fn pause(duration: Moment) -> RuntimeCall {
    Call::pause { class: CallClass::Access, duration }.into()
}

/// A call that can be proposed, and cannot be paused.
pub fn remark() -> RuntimeCall {
    frame_system::Call::remark { remark: vec![1] }.into()
}

/// A call that can be paused.
pub fn with_event() -> RuntimeCall {
    frame_system::Call::remark_with_event { remark: vec![1] }.into()
}

/// Lets the first member propose a call.
pub fn proposed(call: RuntimeCall) -> ProposalId {
    let id = ProposalId(<TestTrail as AuditSink<u64>>::next_index());
    Governance::propose(RuntimeOrigin::signed(1), Box::new(call)).expect("it can be proposed");
    id
}

/// Lets these accounts vote for a proposal.
pub fn vote_for(proposal: ProposalId, accounts: impl IntoIterator<Item = u64>) {
    for account in accounts {
        Governance::vote(RuntimeOrigin::signed(account), proposal, true).expect("it votes");
    }
}

/// Lets the first member propose a call, and the first three approve of it.
pub fn passed(call: RuntimeCall) -> ProposalId {
    let id = proposed(call);
    vote_for(id, 1..=3);
    Governance::confirm(RuntimeOrigin::signed(9), id).expect("it passes");
    id
}
