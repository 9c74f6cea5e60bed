//! A runtime with the register alone; its neighbours are doubles.

use crate as pallet_record_anchoring;
use frame_support::{construct_runtime, derive_impl, parameter_types};
use frame_system::EnsureRoot;
use salus_primitives::{
    testing::{TestAllowances, TestConsents, TestOrganisations, TestSubjects, TestTrail},
    Moment, OrganisationId, OrganisationKind, RoleSet, SubjectId,
};
use sp_runtime::BuildStorage;

pub type Block = frame_system::mocking::MockBlock<Test>;

construct_runtime!(
    pub enum Test {
        System: frame_system,
        Timestamp: pallet_timestamp,
        RecordAnchoring: pallet_record_anchoring,
    }
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

parameter_types! {
    pub const MaxPageSize: u32 = 5;
    pub const MaxBatchSize: u32 = 1 << 24;
    pub const MaxAttestations: u32 = 3;
    pub const OfferLifetime: Moment = 1_000;
}

impl pallet_record_anchoring::Config for Test {
    type Clock = Timestamp;
    type GovernanceOrigin = EnsureRoot<u64>;
    type AuditTrail = TestTrail;
    type Organisations = TestOrganisations;
    type Subjects = TestSubjects;
    type Allowances = TestAllowances;
    type Consents = TestConsents;
    type WeightInfo = ();
    type MaxPageSize = MaxPageSize;
    type MaxBatchSize = MaxBatchSize;
    type MaxAttestations = MaxAttestations;
    type OfferLifetime = OfferLifetime;
    #[cfg(feature = "runtime-benchmarks")]
    type OrganisationsHelper = helper::Helper;
    #[cfg(feature = "runtime-benchmarks")]
    type SubjectsHelper = helper::Helper;
    #[cfg(feature = "runtime-benchmarks")]
    type ConsentsHelper = helper::Helper;
}

/// The time when every test begins.
pub const NOW: Moment = 1_700_000_000_000;

/// Two hospitals, a practitioner of each, and nobody's account; and more hospitals, whose
/// practitioners are numbered alike ([`doctor_of`]).
pub const GENERAL: OrganisationId = OrganisationId(0);
pub const MERCY: OrganisationId = OrganisationId(1);
pub const HOSPITALS: u32 = 6;
pub const DOCTOR: u64 = 10;
pub const DOCTOR_OF_MERCY: u64 = 11;
pub const OUTSIDER: u64 = 30;

/// The practitioner of a hospital.
pub fn doctor_of(organisation: OrganisationId) -> u64 {
    DOCTOR + u64::from(organisation.0)
}

/// Two subjects and the controller of the first.
pub const ALICE: SubjectId = SubjectId([1; 16]);
pub const BOB: SubjectId = SubjectId([2; 16]);
pub const CONTROLLER: u64 = 20;

pub fn new_test_ext() -> sp_io::TestExternalities {
    salus_primitives::testing::reset();
    for number in 0..HOSPITALS {
        let organisation = TestOrganisations::admit(number, OrganisationKind::HOSPITAL);
        TestOrganisations::vouch(organisation, doctor_of(organisation), RoleSet::EMPTY);
    }
    TestSubjects::enrol(1, Some(CONTROLLER), GENERAL);
    TestSubjects::enrol(2, None, GENERAL);

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
        RecordAnchoring::do_try_state().unwrap();
        TestAllowances::assert_exact(RecordAnchoring::stored());
    });
}

#[cfg(feature = "runtime-benchmarks")]
mod helper {
    use super::*;
    use salus_primitives::{
        evaluator::{AccessDecision, AccessRequest, Answer, AnswerGround},
        organisation::Requester,
        traits::{ConsentsHelper, OrganisationsHelper, SubjectsHelper},
    };

    pub struct Helper;

    impl OrganisationsHelper<u64> for Helper {
        fn practitioner(seed: u32) -> (u64, OrganisationId) {
            let organisation = TestOrganisations::admit(100 + seed, OrganisationKind::HOSPITAL);
            let practitioner = 100 + u64::from(seed);
            TestOrganisations::vouch(organisation, practitioner, RoleSet::all());
            (practitioner, organisation)
        }
    }

    impl SubjectsHelper<u64> for Helper {
        fn subject(seed: u32, custodian: OrganisationId) -> (SubjectId, u64) {
            let controller = 200 + u64::from(seed);
            (TestSubjects::enrol(100 + seed as u8, Some(controller), custodian), controller)
        }

        fn assisted_subject(seed: u32, custodian: OrganisationId) -> SubjectId {
            TestSubjects::enrol(150 + seed as u8, None, custodian)
        }
    }

    impl ConsentsHelper<u64> for Helper {
        fn fill(_subject: SubjectId, _requester: &Requester<u64>, _request: &AccessRequest) {
            TestConsents::answer(Answer::new(
                AccessDecision::Permit,
                AnswerGround::DefaultPolicy,
                0,
            ));
        }
    }
}
