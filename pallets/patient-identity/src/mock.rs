//! A runtime for the tests.

use crate as pallet_patient_identity;
use crate::*;
use frame_support::{
    construct_runtime, derive_impl,
    pallet_prelude::{ConstU32, DispatchResult, Weight},
    parameter_types,
    traits::Contains,
};
use salus_primitives::{
    identity::Powers,
    organisation::{Requester, StandingRefusal},
    rights::{Right, RightsCall},
    signed_payload::UsedPayload,
    testing::{self, TestAllowances, TestDesks, TestOrganisations, TestSponsors, TestTrail},
    time::DAY,
    traits::{Allowances, AuditSink, Organisations, RightsCalls},
    Commitment, EntryIndex, Jurisdiction, Moment, OrganisationId, OrganisationKind, Period,
    PractitionerRole, RepresentativeKind, RoleSet, SubjectId,
};
use sp_core::{sr25519, Pair, H256};
use sp_runtime::{traits::IdentityLookup, AccountId32, BuildStorage, MultiSignature};

type Block = frame_system::mocking::MockBlock<Test>;

construct_runtime!(
    pub enum Test {
        System: frame_system,
        Timestamp: pallet_timestamp,
        Identity: pallet_patient_identity,
    }
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
    type AccountId = AccountId32;
    type Lookup = IdentityLookup<AccountId32>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

parameter_types! {
    pub const GenesisHash: H256 = H256([7; 32]);
    pub const MaxDeadline: Moment = DAY;
    pub const MaxRepresentatives: u32 = 3;
    pub const MaxRecoveryDelay: Moment = 7 * DAY;
    pub const RecoveryLifetime: Moment = 500;
    pub const MajorityWindow: Moment = 300;
    pub const DeathContestWindow: Moment = 200;
    pub const PaperLifetime: Moment = 400;
    pub const FreeCallInterval: Moment = 100;
    pub const FreeWeight: Weight = Weight::from_parts(4_000_000_000, 4_000);
    pub const OperationalWeight: Weight = Weight::from_parts(8_000_000_000, 8_000);
}

impl Config for Test {
    type Desks = TestDesks;
    type Organisations = Members;
    type Sponsors = TestSponsors;
    type Allowances = TestAllowances;
    type AuditTrail = TestTrail;
    type Clock = Timestamp;
    type Signature = MultiSignature;
    type GenesisHash = GenesisHash;
    type MaxDeadline = MaxDeadline;
    type MaxRepresentatives = MaxRepresentatives;
    type MaxRecoveryDelay = MaxRecoveryDelay;
    type RecoveryLifetime = RecoveryLifetime;
    type MajorityWindow = MajorityWindow;
    type DeathContestWindow = DeathContestWindow;
    type PaperLifetime = PaperLifetime;
    type RightsCalls = Rights;
    type Reserved = ClockCalls;
    type MaxFreeCalls = ConstU32<3>;
    type FreeCallInterval = FreeCallInterval;
    type FreeWeight = FreeWeight;
    type OperationalWeight = OperationalWeight;
    type WeightInfo = ();
    #[cfg(feature = "runtime-benchmarks")]
    type OrganisationsHelper = Members;
    #[cfg(feature = "runtime-benchmarks")]
    type SigningHelper = Members;
}

/// What the rest of a block is kept for here: setting the clock.
pub struct ClockCalls;

impl Contains<RuntimeCall> for ClockCalls {
    fn contains(call: &RuntimeCall) -> bool {
        matches!(call, RuntimeCall::Timestamp(_))
    }
}

/// The pallet's own rights calls. A remark stands for a revocation: it names the subject.
pub struct Rights;

impl RightsCalls<RuntimeCall, AccountId32> for Rights {
    fn rights_call(call: &RuntimeCall) -> Option<RightsCall<AccountId32>> {
        let (subject, right) = match call {
            RuntimeCall::System(frame_system::Call::remark { remark }) => {
                (SubjectId(remark.as_slice().try_into().ok()?), Right::Revoke)
            }
            RuntimeCall::Identity(call) => match call {
                Call::leave { subject } => (*subject, Right::Leave),
                Call::rotate_controller { subject, .. } => (*subject, Right::RotateController),
                Call::veto_recovery { subject } => (*subject, Right::VetoRecovery),
                Call::contest_death { subject } => (*subject, Right::ContestDeath),
                Call::dismiss_representative { subject, representative } => {
                    (*subject, Right::DismissRepresentative(representative.clone()))
                }
                Call::take_over { organisation, subject, .. } => {
                    (*subject, Right::TakeOver(*organisation))
                }
                Call::finish_recovery { subject } => (*subject, Right::FinishRecovery),
                _ => return None,
            },
            _ => return None,
        };
        Some(RightsCall { subject, right })
    }
}

/// [`TestOrganisations`], which knows accounts by number.
pub struct Members;

impl Members {
    /// An account's number: its first eight bytes.
    pub fn number(account: &AccountId32) -> u64 {
        let bytes: &[u8; 32] = account.as_ref();
        u64::from_le_bytes(bytes[..8].try_into().expect("eight bytes"))
    }
}

impl Organisations<AccountId32> for Members {
    fn requester(
        account: &AccountId32,
        organisation: OrganisationId,
        now: Moment,
    ) -> Result<Requester<AccountId32>, StandingRefusal> {
        TestOrganisations::requester(&Self::number(account), organisation, now).map(|it| {
            Requester {
                account: account.clone(),
                organisation: it.organisation,
                kind: it.kind,
                roles: it.roles,
                is_alias: false,
            }
        })
    }

    fn is_active(organisation: OrganisationId) -> bool {
        TestOrganisations::is_active(organisation)
    }

    fn kind(organisation: OrganisationId) -> Option<OrganisationKind> {
        TestOrganisations::kind(organisation)
    }

    fn jurisdiction(organisation: OrganisationId) -> Option<Jurisdiction> {
        TestOrganisations::jurisdiction(organisation)
    }
}

#[cfg(feature = "runtime-benchmarks")]
mod helpers {
    use super::*;
    use salus_primitives::traits::OrganisationsHelper;

    impl OrganisationsHelper<AccountId32> for Members {
        fn practitioner(seed: u32) -> (AccountId32, OrganisationId) {
            let practitioner = account(1000 + u64::from(seed));
            (practitioner.clone(), hospital(1000 + seed, &practitioner))
        }
    }

    impl SigningHelper<MultiSignature, AccountId32> for Members {
        fn signer() -> AccountId32 {
            Patient::new(1).account
        }

        fn sign(account: &AccountId32, message: &[u8]) -> MultiSignature {
            let patient = Patient::new(1);
            assert_eq!(*account, patient.account);
            patient.sign(message)
        }
    }
}

/// The time at which a test begins.
pub const NOW: Moment = 1_000_000;
/// A deadline that has not passed.
pub const DEADLINE: Moment = NOW + 1_000;
/// A period around [`NOW`].
pub const PERIOD: Period = Period { from: NOW - 10, to: Some(NOW + 10) };
/// A guardian's powers.
pub const POWERS: Powers = Powers { consent: true, revoke: true, read: false, rotate: false };

/// The state in which a test begins.
pub fn new_test_ext() -> sp_io::TestExternalities {
    testing::reset();
    let storage =
        RuntimeGenesisConfig::default().build_storage().expect("the genesis config is valid");
    let mut ext = sp_io::TestExternalities::from(storage);
    ext.execute_with(|| {
        System::set_block_number(1);
        System::set_extrinsic_index(0);
        set_time(NOW);
    });
    ext
}

/// Runs the test, and checks every invariant after it.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        check_invariants();
    });
}

/// Checks every invariant, and that exactly what is stored is held.
pub fn check_invariants() {
    Identity::do_try_state().expect("every invariant holds");
    TestAllowances::assert_exact(Identity::stored());
}

/// A payload was used until this deadline, for the organisation.
pub fn remember(digest: H256, deadline: Moment, sponsor: OrganisationId) {
    TestAllowances::hold_by_right(sponsor, Identity::bytes_of_payload());
    UsedPayloads::<Test>::insert(digest, UsedPayload { deadline, sponsor });
}

/// Sets the clock.
pub fn set_time(now: Moment) {
    pallet_timestamp::Now::<Test>::put(now);
}

/// Goes on to the next transaction of the block.
pub fn next_extrinsic() {
    System::set_extrinsic_index(System::extrinsic_index().expect("set") + 1);
}

/// The account with this number.
pub fn account(number: u64) -> AccountId32 {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&number.to_le_bytes());
    AccountId32::new(bytes)
}

/// The origin of this account's transactions.
pub fn signed(account: &AccountId32) -> RuntimeOrigin {
    RuntimeOrigin::signed(account.clone())
}

/// A hospital that vouches for this clerk.
pub fn hospital(number: u32, clerk: &AccountId32) -> OrganisationId {
    let organisation = TestOrganisations::admit(number, OrganisationKind::HOSPITAL);
    let roles = RoleSet::of(&[PractitionerRole::REGISTRATION_CLERK]);
    TestOrganisations::vouch(organisation, Members::number(clerk), roles);
    organisation
}

/// The number of the clerk of [`HOSPITAL`].
pub const CLERK: u64 = 1;
/// A hospital of the tests.
pub const HOSPITAL: OrganisationId = OrganisationId(1);

/// Admits [`HOSPITAL`] with its clerk, and answers with the clerk.
pub fn clerk() -> AccountId32 {
    let clerk = account(CLERK);
    assert_eq!(hospital(HOSPITAL.0, &clerk), HOSPITAL);
    clerk
}

/// Somebody with a key.
pub struct Patient {
    pair: sr25519::Pair,
    /// The account of the key.
    pub account: AccountId32,
}

impl Patient {
    /// The patient with this number.
    pub fn new(number: u8) -> Self {
        let pair = sr25519::Pair::from_seed(&[number; 32]);
        let account = AccountId32::new(pair.public().0);
        Self { pair, account }
    }

    /// The patient's signature over the message.
    pub fn sign(&self, message: &[u8]) -> MultiSignature {
        self.pair.sign(message).into()
    }

    /// The patient's signature over its enrolment.
    pub fn enrolment(&self, organisation: OrganisationId, deadline: Moment) -> MultiSignature {
        self.sign(Identity::enrolment(organisation, &self.account, deadline).as_bytes())
    }

    /// Its signature over its becoming the subject's controller.
    pub fn rotation(&self, subject: SubjectId, deadline: Moment) -> MultiSignature {
        self.sign(Identity::rotation(subject, &self.account, deadline).as_bytes())
    }

    /// Its signature over its becoming the subject's controller by the guardians' approval.
    pub fn recovery(&self, subject: SubjectId, deadline: Moment) -> MultiSignature {
        self.sign(Identity::recovering(subject, &self.account, deadline).as_bytes())
    }

    /// Its signature over its taking over of the subject at [`HOSPITAL`].
    pub fn take_over(&self, subject: SubjectId, deadline: Moment) -> MultiSignature {
        self.sign(Identity::taking_over(HOSPITAL, subject, &self.account, deadline).as_bytes())
    }

    /// Its signature over its claim of the subject at [`HOSPITAL`].
    pub fn claim(&self, subject: SubjectId, deadline: Moment) -> MultiSignature {
        self.sign(Identity::claiming(HOSPITAL, subject, &self.account, deadline).as_bytes())
    }
}

/// Enrols the patient with this number at [`HOSPITAL`], and answers with the subject and the account.
pub fn enrol(number: u8) -> (SubjectId, AccountId32) {
    clerk();
    enrol_at_desk(number)
}

/// The same, where [`HOSPITAL`] is there already.
pub fn enrol_at_desk(number: u8) -> (SubjectId, AccountId32) {
    let clerk = account(CLERK);
    let patient = Patient::new(number);
    let signature = patient.enrolment(HOSPITAL, DEADLINE);
    Identity::enrol(signed(&clerk), HOSPITAL, patient.account.clone(), DEADLINE, signature)
        .expect("it can be enrolled");
    (Identity::subject_of(&patient.account).expect("enrolled"), patient.account)
}

/// Appoints this guardian.
pub fn appoint(subject: SubjectId, controller: &AccountId32, guardian: &AccountId32) {
    Identity::appoint_representative(
        signed(controller),
        subject,
        guardian.clone(),
        RepresentativeKind::GUARD,
        POWERS,
        PERIOD,
    )
    .expect("it can be appointed");
}

/// Lets the controller leave.
pub fn end(subject: SubjectId) {
    let controller = Identity::subject(subject).and_then(|it| it.controller).expect("a controller");
    Identity::leave(signed(&controller), subject).expect("it can leave");
}

/// A commitment to some paper.
pub const PAPER: Commitment = Commitment(H256([5; 32]));

/// Enrols a patient who has no key at [`HOSPITAL`].
pub fn assist() -> SubjectId {
    let clerk = clerk();
    next_extrinsic();
    Identity::enrol_assisted(signed(&clerk), HOSPITAL, PAPER).expect("it can be enrolled");
    match System::events().pop().expect("it was told").event {
        RuntimeEvent::Identity(Event::SubjectEnrolled { subject, .. }) => subject,
        other => panic!("{other:?}"),
    }
}

/// Appoints this executor, with all powers.
pub fn appoint_executor(subject: SubjectId, controller: &AccountId32, executor: &AccountId32) {
    Identity::appoint_representative(
        signed(controller),
        subject,
        executor.clone(),
        RepresentativeKind::EXCEST,
        Powers { consent: true, revoke: true, read: true, rotate: true },
        Period { from: 0, to: None },
    )
    .expect("it can be appointed");
}

/// Reports that the patient has died, from [`HOSPITAL`].
pub fn die(subject: SubjectId) {
    Identity::report_deceased(signed(&account(CLERK)), HOSPITAL, subject, PAPER)
        .expect("it can be reported");
}

/// The same, and waits until nobody can contest it.
pub fn die_for_good(subject: SubjectId) {
    die(subject);
    set_time(pallet_timestamp::Now::<Test>::get() + DeathContestWindow::get());
}

/// The number of the verifier of [`OTHER_HOSPITAL`].
pub const VERIFIER: u64 = 2;
/// An organisation that is custodian of nobody.
pub const OTHER_HOSPITAL: OrganisationId = OrganisationId(2);

/// Admits [`OTHER_HOSPITAL`] with its verifier, and answers with the verifier.
pub fn verifier() -> AccountId32 {
    let verifier = account(VERIFIER);
    assert_eq!(hospital(OTHER_HOSPITAL.0, &verifier), OTHER_HOSPITAL);
    verifier
}

/// The number of another person at the desk of [`HOSPITAL`].
pub const COLLEAGUE: u64 = 3;

/// Lets [`HOSPITAL`] vouch for another person, and answers with it.
pub fn colleague() -> AccountId32 {
    let roles = RoleSet::of(&[PractitionerRole::REGISTRATION_CLERK]);
    TestOrganisations::vouch(HOSPITAL, COLLEAGUE, roles);
    account(COLLEAGUE)
}

/// What somebody named on paper is to be: a guardian who may do everything.
pub const MANDATE: Mandate = Mandate {
    kind: RepresentativeKind::GUARD,
    powers: Powers { consent: true, revoke: true, read: true, rotate: true },
    period: Period { from: 0, to: None },
};

/// The order of a court that names this account.
pub fn court_order(number: u64) -> Statement<AccountId32> {
    Statement::CourtOrder { representative: account(number), mandate: MANDATE }
}

/// The number that the next line of the trail has.
pub fn next_line() -> EntryIndex {
    <TestTrail as AuditSink<AccountId32>>::next_index()
}

/// Records a paper by the clerk of [`HOSPITAL`], and answers with its line in the trail.
pub fn record(subject: SubjectId, statement: Statement<AccountId32>) -> EntryIndex {
    let line = next_line();
    Identity::record_paper(signed(&account(CLERK)), HOSPITAL, subject, statement, PAPER)
        .expect("it can be recorded");
    line
}

/// Confirms a paper that [`HOSPITAL`] recorded, by the verifier of [`OTHER_HOSPITAL`].
pub fn confirm(subject: SubjectId, line: EntryIndex) -> DispatchResult {
    let verifier = signed(&account(VERIFIER));
    Identity::confirm_paper(verifier, OTHER_HOSPITAL, subject, HOSPITAL, line)
}

/// Lets a court name this account.
pub fn name_by_court(subject: SubjectId, number: u64) {
    verifier();
    let line = record(subject, court_order(number));
    confirm(subject, line).expect("it can be confirmed");
}

/// How long the guardians of the tests give the controller to veto.
pub const DELAY: Moment = 100;

/// Chooses the guardians with these numbers, as many of whom must approve.
pub fn guard(subject: SubjectId, controller: &AccountId32, guardians: &[u64], threshold: u32) {
    let guardians: Vec<_> = guardians.iter().copied().map(account).collect();
    let guardians = guardians.try_into().expect("few");
    Identity::set_guardians(signed(controller), subject, guardians, threshold, DELAY)
        .expect("they can be chosen");
}

/// Proposes the patient's account as the new controller, by the guardian with this number.
pub fn propose(guardian: u64, subject: SubjectId, new: &Patient) -> DispatchResult {
    propose_until(guardian, subject, new, DEADLINE)
}

/// The same, until this deadline.
pub fn propose_until(
    guardian: u64,
    subject: SubjectId,
    new: &Patient,
    deadline: Moment,
) -> DispatchResult {
    Identity::propose_recovery(
        signed(&account(guardian)),
        subject,
        new.account.clone(),
        deadline,
        new.recovery(subject, deadline),
    )
}

/// Approves of the patient's account, by the guardian with this number.
pub fn approve(guardian: u64, subject: SubjectId, new: &Patient) -> DispatchResult {
    Identity::approve_recovery(signed(&account(guardian)), subject, new.account.clone())
}
