//! A runtime with the trail alone.

use crate as pallet_audit_trail;
use frame_support::{
    construct_runtime, derive_impl, parameter_types,
    traits::{ConstU32, ConstU64},
    weights::constants::RocksDbWeight,
};
use salus_primitives::{time::DAY, Moment};
use sp_runtime::BuildStorage;

pub type Block = frame_system::mocking::MockBlock<Test>;

construct_runtime!(
    pub enum Test {
        System: frame_system,
        Timestamp: pallet_timestamp,
        AuditTrail: pallet_audit_trail,
    }
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
    type DbWeight = RocksDbWeight;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

parameter_types! {
    pub const MaxPageSize: u32 = 5;
}

impl pallet_audit_trail::Config for Test {
    type Clock = Timestamp;
    type MaxPageSize = MaxPageSize;
    type GovernanceOrigin = frame_system::EnsureRoot<u64>;
    type DefaultRetention = ConstU64<{ 10 * DAY }>;
    type MinRetention = ConstU64<{ 6 * DAY }>;
    type MaxPruned = ConstU32<8>;
    type WeightInfo = ();
}

/// The time when every test begins.
pub const NOW: Moment = 1_700_000_000_000;

pub fn new_test_ext() -> sp_io::TestExternalities {
    let mut ext: sp_io::TestExternalities =
        frame_system::GenesisConfig::<Test>::default().build_storage().unwrap().into();
    ext.execute_with(|| {
        System::set_block_number(1);
        set_time(NOW);
    });
    ext
}

/// Sets the clock.
pub fn set_time(now: Moment) {
    pallet_timestamp::Now::<Test>::put(now);
}

/// Runs a test, and checks afterwards what always holds.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        AuditTrail::do_try_state().unwrap();
    });
}
