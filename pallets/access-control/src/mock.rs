//! A runtime of this pallet alone, its neighbours being doubles.

use crate as pallet_access_control;
use crate::{Disclosure, Permit};
use frame_support::{
    assert_noop, derive_impl,
    dispatch::DispatchResult,
    parameter_types,
    traits::{ConstU32, ConstU64, Contains},
    BoundedVec,
};
use frame_system::EnsureRoot;
use salus_primitives::{
    audit::NewEntry,
    data_tag::{DataTag, DataTags},
    disclosure::{Disclosed, DisclosureGround, DisputeReason, NewDisclosure, Recipient},
    evaluator::{AccessDecision, Answer, AnswerGround},
    testing::{
        self, TestAllowances, TestConsents, TestOrganisations, TestRecords, TestSubjects, TestTrail,
    },
    traits::RecordFacts,
    Confidentiality, ConsentAction, ConsentId, DataClass, DisclosureId, LegalBasis, Moment,
    OrganisationId, OrganisationKind, PermitId, PractitionerRole, PurposeOfUse, RecordId, RoleSet,
    Sensitivity, SensitivitySet, SubjectId,
};
use sp_core::H256;
use sp_runtime::{testing::TestSignature, BuildStorage, DispatchError};

type Block = frame_system::mocking::MockBlock<Test>;

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
        RuntimeTask,
        RuntimeViewFunction
    )]
    pub struct Test;

    #[runtime::pallet_index(0)]
    pub type System = frame_system;
    #[runtime::pallet_index(1)]
    pub type Timestamp = pallet_timestamp;
    #[runtime::pallet_index(2)]
    pub type AccessControl = pallet_access_control;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
}

impl pallet_timestamp::Config for Test {
    type Moment = Moment;
    type OnTimestampSet = ();
    type MinimumPeriod = ConstU64<1>;
    type WeightInfo = ();
}

/// How long a permit holds here.
pub const PERMIT_DURATION: Moment = 1_000;
/// How many permits a page holds here.
pub const MAX_PAGE_SIZE: u32 = 3;

/// How many denials one organisation may cause at once here.
pub const DENIAL_BURST: u32 = 3;
/// After how long it may cause one more here.
pub const DENIAL_INTERVAL: Moment = 100;
/// How long a recipient has for its half here.
pub const DISCLOSURE_DEADLINE: Moment = 500;
/// How long a half may stay sealed here.
pub const MAX_SUSPENSION: Moment = 5_000;
/// How old the state may be at the end of a batch here.
pub const MAX_STATE_AGE: Moment = 60;
/// How many leaves a batch of accesses has here at most.
pub const MAX_ACCESS_BATCH_SIZE: u32 = 1_000;
/// How long an organisation has to post its accesses here.
pub const BATCH_DEADLINE: Moment = 400;
/// How long an organisation has to hand leaves over here.
pub const DEMAND_DEADLINE: Moment = 600;
/// For how long the accounting is kept here.
pub const ACCOUNTING_RETENTION: Moment = 20_000;

/// How long the permit of an emergency holds here.
pub const EMERGENCY_DURATION: Moment = 400;
/// Within which time a statement is posted here.
pub const STATEMENT_WINDOW: Moment = 2_400;
/// Within which time a justification is filed here.
pub const JUSTIFICATION_PERIOD: Moment = 7_200;
/// Within which time a verdict is given here.
pub const REVIEW_PERIOD: Moment = 14_000;
/// After which time a reviewer is looked for again here.
pub const WAITING_PERIOD: Moment = 1_500;
/// For how long break-glass is lost by a verdict here.
pub const LOSS_PERIOD: Moment = 30_000;
/// How long a suspended organisation's people break the glass here.
pub const EMERGENCY_GRACE: Moment = 7_300;
/// How long an emergency stays after its verdict here.
pub const EMERGENCY_RETENTION: Moment = 90_000;

parameter_types! {
    /// The hash of the first block.
    pub const GenesisHash: H256 = H256([9; 32]);
}

/// Everybody but insurers.
pub struct Reviewers;

impl Contains<OrganisationKind> for Reviewers {
    fn contains(kind: &OrganisationKind) -> bool {
        *kind != OrganisationKind::INSURER
    }
}

impl pallet_access_control::Config for Test {
    type AuditTrail = TestTrail;
    type Organisations = TestOrganisations;
    type Allowances = TestAllowances;
    type Subjects = TestSubjects;
    type Consents = TestConsents;
    type Records = TestRecords;
    type Clock = Timestamp;
    type PermitDuration = ConstU64<PERMIT_DURATION>;
    type MaxPageSize = ConstU32<MAX_PAGE_SIZE>;
    type MaxPermitsPerPrune = ConstU32<4>;
    type DenialBurst = ConstU32<DENIAL_BURST>;
    type DenialInterval = ConstU64<DENIAL_INTERVAL>;
    type DisclosureDeadline = ConstU64<DISCLOSURE_DEADLINE>;
    type MaxSuspension = ConstU64<MAX_SUSPENSION>;
    type MaxStateAge = ConstU64<MAX_STATE_AGE>;
    type MaxAccessBatchSize = ConstU32<MAX_ACCESS_BATCH_SIZE>;
    type BatchDeadline = ConstU64<BATCH_DEADLINE>;
    type DemandDeadline = ConstU64<DEMAND_DEADLINE>;
    type AccountingRetention = ConstU64<ACCOUNTING_RETENTION>;
    type MaxItemsPerPrune = ConstU32<4>;
    type Members = TestOrganisations;
    type EmergencyConsents = TestConsents;
    type Signature = TestSignature;
    type GenesisHash = GenesisHash;
    type GovernanceOrigin = EnsureRoot<u64>;
    type EmergencyDuration = ConstU64<EMERGENCY_DURATION>;
    type StatementWindow = ConstU64<STATEMENT_WINDOW>;
    type JustificationPeriod = ConstU64<JUSTIFICATION_PERIOD>;
    type ReviewPeriod = ConstU64<REVIEW_PERIOD>;
    type WaitingPeriod = ConstU64<WAITING_PERIOD>;
    type LossPeriod = ConstU64<LOSS_PERIOD>;
    type MaxVerdictsAgainst = ConstU32<2>;
    type EmergencyGrace = ConstU64<EMERGENCY_GRACE>;
    type EmergencyRetention = ConstU64<EMERGENCY_RETENTION>;
    type MaxTurnsPerBlock = ConstU32<2>;
    type MaxEmergenciesPerPrune = ConstU32<4>;
    type ReviewerKinds = Reviewers;
    #[cfg(feature = "runtime-benchmarks")]
    type SigningHelper = helpers::Helper;
    #[cfg(feature = "runtime-benchmarks")]
    type MembersHelper = helpers::Helper;
    type WeightInfo = ();
    #[cfg(feature = "runtime-benchmarks")]
    type OrganisationsHelper = helpers::Helper;
    #[cfg(feature = "runtime-benchmarks")]
    type SubjectsHelper = helpers::Helper;
    #[cfg(feature = "runtime-benchmarks")]
    type ConsentsHelper = helpers::Helper;
    #[cfg(feature = "runtime-benchmarks")]
    type RecordsHelper = helpers::Helper;
    #[cfg(feature = "runtime-benchmarks")]
    type ClockHelper = helpers::Helper;
}

/// The organisation that asks.
pub const CITY: OrganisationId = OrganisationId(1);
/// The organisation that keeps the subject and the record.
pub const COUNTY: OrganisationId = OrganisationId(2);
/// A doctor at [`CITY`].
pub const DOCTOR: u64 = 11;
/// A nurse at [`CITY`].
pub const NURSE: u64 = 12;
/// A clerk at [`COUNTY`].
pub const CLERK: u64 = 13;
/// For whom no organisation vouches.
pub const STRANGER: u64 = 99;
/// The patient's controller.
pub const PATIENT: u64 = 21;
/// The subject.
pub const SUBJECT: SubjectId = SubjectId([1; 16]);
/// A record of the subject.
pub const RECORD: RecordId = RecordId(500);
/// What is known of the record, but for its tags.
pub const RECORD_FACTS: RecordFacts = RecordFacts {
    custodian: COUNTY,
    author: COUNTY,
    class: DataClass::OBSERVATION,
    confidentiality: Confidentiality::R,
    labels: SensitivitySet::from_bits(1),
    tags: None,
    data_time: Some(77),
};
/// When a test begins.
pub const START: Moment = 10_000;
/// The version of the default policy.
pub const POLICY: u32 = 6;

/// A chain on which one subject of one hospital has one record, and another hospital may ask.
pub fn new_test_ext() -> sp_io::TestExternalities {
    testing::reset();
    let storage =
        frame_system::GenesisConfig::<Test>::default().build_storage().expect("genesis is sound");
    let mut ext = sp_io::TestExternalities::new(storage);
    ext.execute_with(|| {
        System::set_block_number(1);
        Timestamp::set_timestamp(START);
        for organisation in [CITY, COUNTY] {
            TestOrganisations::admit(organisation.0, OrganisationKind::HOSPITAL);
        }
        TestOrganisations::vouch(CITY, DOCTOR, RoleSet::of(&[PractitionerRole::DOCTOR]));
        TestOrganisations::vouch(CITY, NURSE, RoleSet::of(&[PractitionerRole::NURSE]));
        TestOrganisations::vouch(
            COUNTY,
            CLERK,
            RoleSet::of(&[PractitionerRole::REGISTRATION_CLERK]),
        );
        assert_eq!(TestSubjects::enrol(1, Some(PATIENT), COUNTY), SUBJECT);
        TestRecords::anchor(SUBJECT, RECORD, RECORD_FACTS);
    });
    ext
}

/// Runs the test, and then checks what always holds.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        AccessControl::do_try_state().expect("what always holds, holds");
        TestAllowances::assert_exact(AccessControl::stored());
    });
}

/// A yes that rests on these consents.
pub fn permitted_by(consents: &[u64]) -> Answer {
    let consents: Vec<_> = consents.iter().copied().map(ConsentId).collect();
    answer(
        AccessDecision::Permit,
        AnswerGround::Consents(consents.try_into().expect("they are few")),
    )
}

/// A no of these consents.
pub fn denied_by(consents: &[u64]) -> Answer {
    Answer { decision: AccessDecision::Deny, ..permitted_by(consents) }
}

/// What the default policy answers.
pub fn by_policy(decision: AccessDecision) -> Answer {
    answer(decision, AnswerGround::DefaultPolicy)
}

/// An answer.
pub fn answer(decision: AccessDecision, ground: AnswerGround) -> Answer {
    Answer::new(decision, ground, POLICY)
}

/// The tags that the data bears.
pub fn data_tags() -> DataTags {
    BoundedVec::truncate_from(vec![DataTag([4; 32].into())])
}

/// A target that says everything.
pub fn data() -> crate::Target {
    crate::Target::Data {
        class: Some(DataClass::CONDITION),
        confidentiality: Some(Confidentiality::N),
        labels: Some(SensitivitySet::of(&[Sensitivity::STD])),
        author: Some(COUNTY),
        tags: Some(data_tags()),
        data_time: Some(5),
    }
}

/// The practitioner of [`CITY`] asks for access, in order to treat.
pub fn ask(practitioner: u64, target: crate::Target) -> DispatchResult {
    AccessControl::request(
        RuntimeOrigin::signed(practitioner),
        CITY,
        SUBJECT,
        target,
        ConsentAction::ACCESS,
        PurposeOfUse::TREAT,
        None,
        crate::PermitUsage::Multiple,
    )
}

/// The doctor asks for data, and the consent permits it.
pub fn permit(consent: u64) -> (PermitId, Permit<u64>) {
    TestConsents::answer(permitted_by(&[consent]));
    TestConsents::stand(true);
    asked_and_permitted()
}

/// The doctor asks for data for one use, and the consent permits it.
pub fn permit_for_one_use(consent: u64) -> PermitId {
    TestConsents::answer(permitted_by(&[consent]));
    TestConsents::stand(true);
    let id = PermitId(trail().len() as u64);
    AccessControl::request(
        RuntimeOrigin::signed(DOCTOR),
        CITY,
        SUBJECT,
        data(),
        ConsentAction::ACCESS,
        PurposeOfUse::TREAT,
        None,
        crate::PermitUsage::Single,
    )
    .expect("the doctor may ask");
    id
}

/// What [`COUNTY`] says that it handed over to [`CITY`] at this moment, as the law asks.
pub fn handed_over() -> NewDisclosure {
    NewDisclosure {
        recipient: Recipient::Member(CITY),
        ground: DisclosureGround::Law(LegalBasis::HIPAA_REQUIRED_BY_LAW),
        purpose: PurposeOfUse::PUBHLTH,
        disclosed: Disclosed::Class(DataClass::CONDITION),
        count: 1,
        first: Timestamp::get(),
        last: Timestamp::get(),
    }
}

/// What it says that it handed over on a permit of [`CITY`] for [`data`].
pub fn handed_over_on(permit: PermitId) -> NewDisclosure {
    NewDisclosure {
        ground: DisclosureGround::Permit(permit),
        purpose: PurposeOfUse::TREAT,
        ..handed_over()
    }
}

/// The clerk of [`COUNTY`] posts it.
pub fn disclose(new: NewDisclosure) -> DispatchResult {
    AccessControl::disclose(RuntimeOrigin::signed(CLERK), COUNTY, SUBJECT, Box::new(new))
}

/// It was posted, under this number.
pub fn disclosed(new: NewDisclosure) -> DisclosureId {
    let id = DisclosureId(trail().len() as u64);
    disclose(new).expect("the clerk may post it");
    id
}

/// The disclosure as it is kept.
pub fn kept(id: DisclosureId) -> Disclosure {
    AccessControl::disclosure(SUBJECT, id).expect("it was posted")
}

/// The doctor acknowledges so many for [`CITY`].
pub fn acknowledge(id: DisclosureId, count: u32) -> DispatchResult {
    AccessControl::acknowledge(RuntimeOrigin::signed(DOCTOR), CITY, SUBJECT, id, count)
}

/// The doctor disputes it for [`CITY`].
pub fn dispute(id: DisclosureId) -> DispatchResult {
    let reason = DisputeReason::NotReceived;
    AccessControl::dispute(RuntimeOrigin::signed(DOCTOR), CITY, SUBJECT, id, reason)
}

/// The doctor asks for data, and gets the permit that the answer of the moment gives.
pub fn asked_and_permitted() -> (PermitId, Permit<u64>) {
    let id = PermitId(trail().len() as u64);
    ask(DOCTOR, data()).expect("the doctor may ask");
    (id, AccessControl::permit(SUBJECT, id).expect("it was permitted"))
}

/// What the trail was told.
pub fn trail() -> Vec<NewEntry<u64>> {
    TestTrail::entries()
}

/// The events of this pallet, in order.
pub fn events() -> Vec<crate::Event<Test>> {
    System::events()
        .into_iter()
        .filter_map(|record| match record.event {
            RuntimeEvent::AccessControl(event) => Some(event),
            _ => None,
        })
        .collect()
}

/// The call is refused with the error; storage and trail stay as they are.
pub fn assert_refused(call: impl FnOnce() -> DispatchResult, error: impl Into<DispatchError>) {
    let before = trail();
    assert_noop!(call(), error);
    assert_eq!(trail(), before);
}

/// Lets time pass.
pub fn pass(time: Moment) {
    Timestamp::set_timestamp(Timestamp::get() + time);
}

#[cfg(feature = "runtime-benchmarks")]
mod helpers {
    use super::*;
    use salus_primitives::{
        evaluator::AccessRequest,
        organisation::Requester,
        traits::{
            ClockHelper, ConsentsHelper, EmergencyMembersHelper, Organisations,
            OrganisationsHelper, RecordsHelper, SubjectsHelper,
        },
    };

    /// Makes the neighbours' things by their doubles.
    pub struct Helper;

    impl OrganisationsHelper<u64> for Helper {
        fn practitioner(seed: u32) -> (u64, OrganisationId) {
            let organisation = TestOrganisations::admit(100 + seed, OrganisationKind::HOSPITAL);
            let practitioner = 1_000 + u64::from(seed);
            TestOrganisations::vouch(
                organisation,
                practitioner,
                RoleSet::of(&[PractitionerRole::DOCTOR]),
            );
            (practitioner, organisation)
        }
    }

    impl EmergencyMembersHelper<u64> for Helper {
        fn vouch(account: &u64, organisation: OrganisationId) {
            if TestOrganisations::kind(organisation).is_some() {
                let roles = RoleSet::of(&[PractitionerRole::DOCTOR]);
                TestOrganisations::vouch(organisation, *account, roles);
            }
        }

        fn control(account: &u64, organisation: OrganisationId) {
            TestOrganisations::rule(organisation, *account);
        }
    }

    impl crate::SigningHelper<TestSignature, u64> for Helper {
        fn signer() -> u64 {
            4_242
        }

        fn sign(account: &u64, message: &[u8]) -> TestSignature {
            TestSignature(*account, message.to_vec())
        }
    }

    impl SubjectsHelper<u64> for Helper {
        fn subject(seed: u32, custodian: OrganisationId) -> (SubjectId, u64) {
            let controller = 2_000 + u64::from(seed);
            (TestSubjects::enrol(100 + seed as u8, Some(controller), custodian), controller)
        }

        fn assisted_subject(seed: u32, custodian: OrganisationId) -> SubjectId {
            TestSubjects::enrol(200 + seed as u8, None, custodian)
        }
    }

    impl ConsentsHelper<u64> for Helper {
        fn fill(_: SubjectId, _: &Requester<u64>, _: &AccessRequest) {
            TestConsents::answer(permitted_by(&[7]));
            TestConsents::stand(true);
        }
    }

    impl ClockHelper for Helper {
        fn set(now: Moment) {
            Timestamp::set_timestamp(now);
        }
    }

    impl RecordsHelper for Helper {
        fn record(subject: SubjectId, custodian: OrganisationId) -> RecordId {
            TestRecords::anchor(subject, RECORD, RecordFacts { custodian, ..RECORD_FACTS });
            RECORD
        }
    }
}
