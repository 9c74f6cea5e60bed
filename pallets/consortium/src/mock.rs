//! A runtime for the tests.

use crate as pallet_consortium;
use crate::*;
use codec::{Decode, Encode};
use frame_support::{
    construct_runtime, derive_impl,
    dispatch::DispatchResult,
    parameter_types,
    traits::{ConstU32, ConstU64, Contains, FindAuthor, Hooks},
    weights::Weight,
};
use salus_primitives::{
    testing::{self, TestTrail},
    AliasOpening, Commitment, Jurisdiction, Moment, Month, OrganisationId, OrganisationKind,
    Period, RoleSet, Salt,
};
use sp_core::H256;
use sp_runtime::{
    testing::TestSignature, BuildStorage, ConsensusEngineId, Digest, DigestItem, Perbill,
};

type Block = frame_system::mocking::MockBlock<Test>;

construct_runtime!(
    pub enum Test {
        System: frame_system,
        Timestamp: pallet_timestamp,
        Consortium: pallet_consortium,
    }
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

parameter_types! {
    pub const MaxSponsors: u32 = 3;
    pub const MaxCollators: u32 = 3;
    pub const MinCollators: u32 = 2;
    pub const MaxFallbackCollators: u32 = 2;
    pub const GenesisHash: H256 = H256([7; 32]);
    pub const MaxDeadline: Moment = 1_000;
    pub const DefaultQuota: Weight = Weight::from_parts(1_000_000_000_000, 1_000_000);
    pub const QuotaPeriod: Moment = 1_000;
    pub static OrdinaryShare: Perbill = Perbill::one();
    pub const DefaultAllowance: u64 = 1_000_000;
    pub const AliasRetention: Moment = 5_000;
    pub static MaxMembers: u32 = 1_000;
}

impl Config for Test {
    type GovernanceOrigin = frame_system::EnsureRoot<u64>;
    type ParameterOrigin = frame_system::EnsureRoot<u64>;
    type MaxMembers = MaxMembers;
    type AuditTrail = TestTrail;
    type Clock = Timestamp;
    type SessionKeys = TestKeys;
    type FindAuthor = TestAuthors;
    type Signature = TestSignature;
    type GenesisHash = GenesisHash;
    type MaxDeadline = MaxDeadline;
    type AliasRetention = AliasRetention;
    type MaxKeyVersions = ConstU32<3>;
    type DefaultQuota = DefaultQuota;
    type QuotaPeriod = QuotaPeriod;
    type OrdinaryShare = OrdinaryShare;
    type BreakGlass = NoCollator;
    type EmergencyGrace = ConstU64<EMERGENCY_GRACE>;
    type DefaultAllowance = DefaultAllowance;
    type MaxSponsors = MaxSponsors;
    type MaxCollators = MaxCollators;
    type MinCollators = MinCollators;
    type MaxFallbackCollators = MaxFallbackCollators;
    type MaxPageSize = ConstU32<4>;
    type WeightInfo = ();
    #[cfg(feature = "runtime-benchmarks")]
    type SigningHelper = TestKeys;
}

/// How long a suspended organisation's people break the glass here.
pub const EMERGENCY_GRACE: Moment = 500;

/// What breaks the glass here: taking a collator back.
pub struct NoCollator;

impl Contains<RuntimeCall> for NoCollator {
    fn contains(call: &RuntimeCall) -> bool {
        matches!(call, RuntimeCall::Consortium(Call::name_collator { collator: None, .. }))
    }
}

/// Session keys: whoever has some holds a consumer reference.
pub struct TestKeys;

impl CollatorKeys<u64> for TestKeys {
    fn are_registered(account: &u64) -> bool {
        System::consumers(account) > 0
    }

    fn withdraw(account: &u64) {
        if System::consumers(account) > 0 {
            System::dec_consumers(account);
        }
    }

    fn weight() -> Weight {
        Weight::from_parts(1, 1)
    }
}

/// Authors: the slot in the digest is the author's place.
pub struct TestAuthors;

impl FindAuthor<u32> for TestAuthors {
    fn find_author<'a, I>(digests: I) -> Option<u32>
    where
        I: 'a + IntoIterator<Item = (ConsensusEngineId, &'a [u8])>,
    {
        let (_, mut slot) = digests.into_iter().find(|(engine, _)| *engine == AURA)?;
        u64::decode(&mut slot).ok()?.try_into().ok()
    }
}

/// The engine that such digests are of.
pub const AURA: ConsensusEngineId = *b"aura";

/// Begins a block whose author has this place in the set.
pub fn begin_block(place: u64) {
    let number = System::block_number() + 1;
    let digest = Digest { logs: vec![DigestItem::PreRuntime(AURA, place.encode())] };
    System::initialize(&number, &Default::default(), &digest);
    Consortium::on_initialize(number);
}

#[cfg(feature = "runtime-benchmarks")]
impl SigningHelper<TestSignature, u64> for TestKeys {
    fn signer() -> u64 {
        4_242
    }

    fn sign(account: &u64, message: &[u8]) -> TestSignature {
        TestSignature(*account, message.to_vec())
    }
}

/// The time at which a test begins.
pub const NOW: Moment = 1_000_000;
/// A period around [`NOW`].
pub const PERIOD: Period = Period { from: NOW - 10, to: Some(NOW + 10) };

/// The state in which a test begins.
pub fn new_test_ext() -> sp_io::TestExternalities {
    with_genesis(GenesisConfig::default())
}

/// The state in which a test with members begins.
pub fn with_genesis(consortium: GenesisConfig<Test>) -> sp_io::TestExternalities {
    testing::reset();
    OrdinaryShare::set(Perbill::one());
    MaxMembers::set(1_000);
    let storage = RuntimeGenesisConfig { consortium, ..Default::default() }
        .build_storage()
        .expect("the genesis config is valid");
    let mut ext = sp_io::TestExternalities::from(storage);
    ext.execute_with(|| {
        System::set_block_number(1);
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

/// Checks every invariant, and that each meter shows exactly what is stored: nobody else stores here.
pub fn check_invariants() {
    Consortium::do_try_state().expect("every invariant holds");
    let stored = Consortium::stored();
    for (id, meter) in Meters::<Test>::iter() {
        assert_eq!(meter.stored, stored.of(id), "what {id:?} stores");
    }
}

/// Leaves the organisation room for so many bytes more.
pub fn leave_room(organisation: OrganisationId, bytes: u64) {
    Meters::<Test>::mutate(organisation, |meter| {
        let meter = meter.as_mut().expect("admitted");
        meter.allowance = Some(meter.stored + bytes);
    });
}

/// Sets the clock.
pub fn set_time(now: Moment) {
    pallet_timestamp::Now::<Test>::put(now);
}

/// The LEI with this number.
pub fn lei(number: u32) -> Lei {
    let mut stem = *b"TEST00000000000000";
    stem[8..].copy_from_slice(format!("{number:010}").as_bytes());
    Lei::with_check_digits(stem)
}

/// A hospital with this controller.
pub fn hospital(controller: u64) -> NewOrganisation<u64> {
    NewOrganisation {
        kind: OrganisationKind::HOSPITAL,
        jurisdiction: Jurisdiction(*b"FR"),
        name: b"H\xc3\xb4pital".to_vec().try_into().expect("short"),
        lei: lei(controller as u32),
        controller,
    }
}

/// Admits a hospital with this controller.
pub fn admit(controller: u64) -> OrganisationId {
    let organisation = OrganisationId(NextOrganisationId::<Test>::get());
    Consortium::admit(RuntimeOrigin::root(), hospital(controller)).expect("it is admitted");
    organisation
}

/// Admits a hospital with this controller and suspends it.
pub fn admit_suspended(controller: u64) -> OrganisationId {
    let organisation = admit(controller);
    Consortium::suspend(RuntimeOrigin::root(), organisation).expect("it is active");
    organisation
}

/// Removes an organisation.
pub fn remove(organisation: OrganisationId) {
    Consortium::remove(RuntimeOrigin::root(), organisation).expect("it was not removed before");
}

/// Lets the organisation with this controller vouch for a doctor.
pub fn vouch(controller: u64, organisation: OrganisationId, practitioner: u64) {
    Consortium::vouch(
        RuntimeOrigin::signed(controller),
        organisation,
        practitioner,
        doctor(),
        PERIOD,
    )
    .expect("it can be vouched for");
}

/// Lets the organisation with this controller name a collator that has session keys.
pub fn seat(controller: u64, organisation: OrganisationId, collator: u64) {
    Consortium::name_collator(RuntimeOrigin::signed(controller), organisation, Some(collator))
        .expect("it can be named");
    register(collator);
}

/// Registers session keys of a collator.
pub fn register(collator: u64) {
    System::inc_consumers(&collator).expect("it is a collator");
}

/// Chooses the fallback collators.
pub fn set_fallbacks(fallbacks: &[(OrganisationId, u64)]) -> DispatchResult {
    let fallbacks = fallbacks
        .iter()
        .map(|(organisation, collator)| FallbackCollator {
            organisation: *organisation,
            collator: *collator,
        })
        .collect::<Vec<_>>();
    let fallbacks = fallbacks.try_into().expect("few");
    Consortium::set_fallback_collators(RuntimeOrigin::root(), fallbacks)
}

/// The month in which a test begins.
pub const MONTH: Month = Month(0);
/// The random bytes of every alias here.
pub const SALT: Salt = [5; 32];

/// The commitment to the practitioner behind an alias.
pub fn behind(
    organisation: OrganisationId,
    alias: u64,
    practitioner: u64,
    month: Month,
) -> Commitment {
    AliasOpening { organisation, alias: &alias, practitioner: &practitioner, month, salt: &SALT }
        .commitment(GenesisHash::get())
}

/// Lets the organisation with this controller vouch for an alias of a practitioner in this month.
pub fn vouch_alias(controller: u64, organisation: OrganisationId, alias: u64, practitioner: u64) {
    Consortium::vouch_alias(
        RuntimeOrigin::signed(controller),
        organisation,
        alias,
        doctor(),
        MONTH,
        behind(organisation, alias, practitioner, MONTH),
    )
    .expect("it can be vouched for");
}

/// A doctor's roles.
pub fn doctor() -> RoleSet {
    RoleSet::of(&[salus_primitives::PractitionerRole::DOCTOR])
}

/// On how many grounds the organisation stands behind the account.
pub fn grounds(account: u64, organisation: OrganisationId) -> u32 {
    Sponsorships::<Test>::get(account)
        .iter()
        .find(|it| it.organisation == organisation)
        .map_or(0, |it| it.grounds)
}

/// Every reference that is held of the account: sufficients, providers.
pub fn references(account: u64) -> (u32, u32) {
    (System::sufficients(&account), System::providers(&account))
}

/// The account's signature under becoming the organisation's controller.
pub fn rotation(organisation: OrganisationId, controller: u64, deadline: Moment) -> TestSignature {
    let payload = Consortium::rotation(organisation, &controller, deadline);
    TestSignature(controller, payload.as_bytes().to_vec())
}

/// An encryption key, all of one byte.
pub fn key(byte: u8) -> EncryptionKey {
    vec![byte; ENCRYPTION_KEY_LENGTH as usize].try_into().expect("as long as a key is")
}
