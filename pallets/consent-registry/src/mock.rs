//! The pallet among doubles of its neighbours.

use crate as pallet_consent_registry;
use frame_support::{derive_impl, parameter_types};
use frame_system::EnsureRoot;
use salus_primitives::{
    testing::{TestAllowances, TestDesks, TestOrganisations, TestSubjects, TestTrail},
    Moment,
};
use sp_runtime::BuildStorage;

#[frame_support::runtime]
mod runtime {
    #[runtime::runtime]
    #[runtime::derive(
        RuntimeCall,
        RuntimeEvent,
        RuntimeError,
        RuntimeOrigin,
        RuntimeFreezeReason,
        RuntimeHoldReason,
        RuntimeSlashReason,
        RuntimeLockId,
        RuntimeTask
    )]
    pub struct Test;

    #[runtime::pallet_index(0)]
    pub type System = frame_system;
    #[runtime::pallet_index(1)]
    pub type Timestamp = pallet_timestamp;
    #[runtime::pallet_index(2)]
    pub type ConsentRegistry = pallet_consent_registry;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = frame_system::mocking::MockBlock<Test>;
    type AccountId = u64;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

parameter_types! {
    pub const MaxConsentsPerKey: u32 = 8;
    pub const MaxConsents: u32 = 128;
    pub const MaxCaptures: u32 = 3;
    pub const MaxProposals: u32 = 2;
    pub const ProposalLifetime: Moment = 1_000;
    pub const MaxProgrammes: u32 = 10;
    pub const MaxStudies: u32 = 2;
    pub const MaxPageSize: u32 = 5;
}

impl pallet_consent_registry::Config for Test {
    type AuditTrail = TestTrail;
    type Desks = TestDesks;
    type Organisations = TestOrganisations;
    type Subjects = TestSubjects;
    type Allowances = TestAllowances;
    type Clock = Timestamp;
    type GovernanceOrigin = EnsureRoot<u64>;
    type MaxConsentsPerKey = MaxConsentsPerKey;
    type MaxConsents = MaxConsents;
    type MaxCaptures = MaxCaptures;
    type MaxProposals = MaxProposals;
    type ProposalLifetime = ProposalLifetime;
    type MaxProgrammes = MaxProgrammes;
    type MaxStudies = MaxStudies;
    type MaxPageSize = MaxPageSize;
    type WeightInfo = ();
    #[cfg(feature = "runtime-benchmarks")]
    type OrganisationsHelper = Helper;
    #[cfg(feature = "runtime-benchmarks")]
    type SubjectsHelper = Helper;
}

/// Makes neighbours for the benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;

#[cfg(feature = "runtime-benchmarks")]
mod helper {
    use super::*;
    use salus_primitives::{
        traits::{OrganisationsHelper, SubjectsHelper},
        OrganisationId, OrganisationKind, PractitionerRole, RoleSet, SubjectId,
    };

    impl OrganisationsHelper<u64> for Helper {
        fn practitioner(seed: u32) -> (u64, OrganisationId) {
            let account = 1_000 + u64::from(seed);
            let organisation = TestOrganisations::admit(1_000 + seed, OrganisationKind::HOSPITAL);
            let roles = RoleSet::of(&[
                PractitionerRole::CARDIOLOGIST,
                PractitionerRole::NURSE,
                PractitionerRole::PHARMACIST,
                PractitionerRole::RESEARCHER,
            ]);
            TestOrganisations::vouch(organisation, account, roles);
            (account, organisation)
        }
    }

    impl SubjectsHelper<u64> for Helper {
        fn subject(seed: u32, custodian: OrganisationId) -> (SubjectId, u64) {
            let controller = 2_000 + u64::from(seed);
            (TestSubjects::enrol(seed as u8, Some(controller), custodian), controller)
        }

        fn assisted_subject(seed: u32, custodian: OrganisationId) -> SubjectId {
            TestSubjects::enrol(seed as u8, None, custodian)
        }
    }
}

/// The time at which every test begins.
pub const NOW: Moment = 1_700_000_000_000;

pub fn new_test_ext() -> sp_io::TestExternalities {
    salus_primitives::testing::reset();
    let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
    let mut ext = sp_io::TestExternalities::new(storage);
    ext.execute_with(|| {
        System::set_block_number(1);
        Timestamp::set_timestamp(NOW);
    });
    ext
}

/// Runs a test, then checks every invariant, and that exactly what is stored is held.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        ConsentRegistry::do_try_state().unwrap();
        TestAllowances::assert_exact(ConsentRegistry::stored());
    });
}
