//! A chain for tests: a preset's genesis, a clock, and signed transactions.

use crate::{
    configs::Decisions,
    extensions::{CheckContent, CheckMortalEra, TxExtension},
    genesis, AccessControl, AccountId, AuditTrail, ConsentRegistry, Consortium, Executive,
    Governance, PatientIdentity, RecordAnchoring, Runtime, RuntimeCall, RuntimeGenesisConfig,
    Session, Signature, System, UncheckedExtrinsic,
};
use codec::Encode;
use frame_support::{
    dispatch::DispatchResultWithPostInfo,
    genesis_builder_helper::{build_state, get_preset},
    storage::{with_transaction, TransactionOutcome},
};
use pallet_governance::{Decided, Tracks};
use salus_primitives::{
    identity::Powers,
    signed_payload::{PayloadPurpose, SignedPayload},
    time::DAY,
    Jurisdiction, Moment, Month, OrganisationId, OrganisationKind, Period, PractitionerRole,
    RoleSet, SubjectId,
};
use sp_core::{crypto::Pair as _, sr25519::Pair, H256};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET};
use sp_io::TestExternalities;
use sp_runtime::{
    generic::{Era, SignedPayload as TransactionPayload},
    traits::{Dispatchable, IdentifyAccount},
    transaction_validity::{TransactionSource, TransactionValidity},
    ApplyExtrinsicResult, DispatchError, MultiSigner,
};
use std::{cell::RefCell, collections::BTreeMap};

/// What the clock shows where a test begins.
pub const NOW: Moment = 1_800_000_000_000;
/// The month in which that is: January 2027.
pub const THIS_MONTH: Month = Month(57 * 12);

/// The genesis that a preset describes: the runtime's defaults with the preset's fields in them.
pub fn genesis_of(preset: &str) -> serde_json::Value {
    let json = |id: &Option<PresetId>| -> serde_json::Value {
        let bytes = get_preset::<RuntimeGenesisConfig>(id, genesis::get_preset).expect("it exists");
        serde_json::from_slice(&bytes).expect("it is JSON")
    };
    let mut whole = json(&None);
    let patch = json(&Some(PresetId::from(preset)));
    for (pallet, fields) in patch.as_object().expect("a preset is an object") {
        for (field, value) in fields.as_object().expect("a pallet's genesis is an object") {
            whole[pallet][field] = value.clone();
        }
    }
    whole
}

/// A chain that begins with a preset, in its first block.
pub fn chain_of(preset: &str) -> TestExternalities {
    chain_from(&genesis_of(preset))
}

/// A chain that begins with this genesis, in its first block.
pub fn chain_from(genesis: &serde_json::Value) -> TestExternalities {
    let mut chain = TestExternalities::default();
    chain.execute_with(|| {
        let genesis = serde_json::to_vec(genesis).expect("it is JSON");
        build_state::<RuntimeGenesisConfig>(genesis).expect("the preset is a genesis");
        frame_system::BlockHash::<Runtime>::insert(0, H256([9; 32]));
        System::initialize(&1, &H256([9; 32]), &Default::default());
        set_time(NOW);
    });
    chain
}

/// Runs a test on the development chain, and checks every invariant after it.
pub fn on_the_development_chain(test: impl FnOnce()) {
    chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
        test();
        check_invariants();
    });
}

/// Every invariant of our pallets, and the references of every account.
pub fn check_invariants() {
    AuditTrail::do_try_state().expect("audit-trail");
    Consortium::do_try_state().expect("consortium");
    PatientIdentity::do_try_state().expect("patient-identity");
    ConsentRegistry::do_try_state().expect("consent-registry");
    RecordAnchoring::do_try_state().expect("record-anchoring");
    AccessControl::do_try_state().expect("access-control");
    Governance::do_try_state().expect("governance");
    super::allowance::check_allowances();
    for (account, info) in frame_system::Account::<Runtime>::iter() {
        let is_sponsored = pallet_consortium::Sponsorships::<Runtime>::contains_key(&account);
        assert_eq!(info.sufficients, is_sponsored as u32, "sufficients of {account}");
        let seats = pallet_consortium::Organisations::<Runtime>::iter_values()
            .filter(|it| it.collator.as_ref() == Some(&account))
            .count();
        let fallbacks = pallet_consortium::FallbackCollators::<Runtime>::get()
            .iter()
            .filter(|it| it.collator == account)
            .count();
        assert_eq!(info.providers as usize, seats + fallbacks, "providers of {account}");
        let has_keys = Session::load_keys(&account).is_some();
        assert_eq!(info.consumers, has_keys as u32, "consumers of {account}");
    }
    for account in pallet_consortium::Sponsorships::<Runtime>::iter_keys() {
        assert!(frame_system::Account::<Runtime>::contains_key(&account), "{account} exists");
    }
}

/// Sets the clock. Aura binds it to slots in a real block; here it only tells the time.
pub fn set_time(now: Moment) {
    pallet_timestamp::Now::<Runtime>::put(now);
}

/// The keys of somebody, by name. They are made once: it takes a millisecond.
pub fn pair(name: &str) -> Pair {
    thread_local! {
        static PAIRS: RefCell<BTreeMap<String, Pair>> = const { RefCell::new(BTreeMap::new()) };
    }
    let new = || Pair::from_string(&format!("//{name}"), None).expect("a path is a secret");
    PAIRS.with_borrow_mut(|pairs| pairs.entry(name.to_string()).or_insert_with(new).clone())
}

/// The account of somebody.
pub fn account(pair: &Pair) -> AccountId {
    MultiSigner::from(pair.public()).into_account()
}

/// The era that polkadot.js would choose in the first block.
pub fn mortal() -> Era {
    Era::mortal(64, 0)
}

/// A signed transaction.
pub fn signed(pair: &Pair, call: RuntimeCall, era: Era) -> UncheckedExtrinsic {
    let signer = account(pair);
    let nonce = System::account_nonce(&signer);
    let extension = TxExtension::new((
        frame_system::CheckNonZeroSender::new(),
        frame_system::CheckSpecVersion::new(),
        frame_system::CheckTxVersion::new(),
        frame_system::CheckGenesis::new(),
        CheckMortalEra::from(era),
        pallet_patient_identity::RightsLane::from(pallet_consortium::CheckSponsor::new()),
        CheckContent,
        pallet_governance::CheckPause::new(),
        frame_system::CheckNonce::from(nonce),
        frame_system::CheckWeight::new(),
    ));
    let payload = TransactionPayload::new(call, extension).expect("its block is known");
    let signature: Signature = payload.using_encoded(|bytes| pair.sign(bytes)).into();
    let (call, extension, _) = payload.deconstruct();
    UncheckedExtrinsic::new_signed(call, signer.into(), signature, extension)
}

/// What the pool says. It asks on a block of its own, of which nothing stays.
pub fn validate(transaction: UncheckedExtrinsic) -> TransactionValidity {
    undone(|| {
        Executive::validate_transaction(TransactionSource::External, transaction, H256([9; 32]))
    })
}

/// What comes of it, with everything undone afterwards.
pub fn undone<R>(attempt: impl FnOnce() -> R) -> R {
    with_transaction(|| TransactionOutcome::Rollback(Ok::<_, DispatchError>(attempt())))
        .expect("it is rolled back, whatever comes of it")
}

/// What the block says.
pub fn apply(pair: &Pair, call: impl Into<RuntimeCall>) -> ApplyExtrinsicResult {
    Executive::apply_extrinsic(signed(pair, call.into(), mortal()))
}

/// Applies a call that must succeed.
pub fn succeed(pair: &Pair, call: impl Into<RuntimeCall>) {
    let call = call.into();
    let outcome = apply(pair, call.clone());
    assert_eq!(outcome, Ok(Ok(())), "{call:?}");
}

/// What the members decide, as if they had: the call is made by the origin of its track.
pub fn decide(call: impl Into<RuntimeCall>) -> DispatchResultWithPostInfo {
    let call = call.into();
    let track = Decisions::track(&call).expect("the members decide about it");
    call.dispatch(Decided(track).into())
}

/// Lets the members decide, who must be able to.
pub fn govern(call: impl Into<RuntimeCall>) {
    let call = call.into();
    assert!(decide(call.clone()).is_ok(), "{call:?}");
}

/// A period that has begun and ends in a year.
pub fn this_year() -> Period {
    Period { from: NOW, to: Some(NOW + 365 * DAY) }
}

/// What is said of an organisation whose controller has this name.
pub fn new_organisation(
    jurisdiction: Jurisdiction,
    controller: &str,
    kind: OrganisationKind,
    lei: &str,
) -> pallet_consortium::NewOrganisation<AccountId> {
    pallet_consortium::NewOrganisation {
        kind,
        jurisdiction,
        name: controller.as_bytes().to_vec().try_into().expect("a short name"),
        lei: pallet_consortium::Lei(lei.as_bytes().try_into().expect("twenty characters")),
        controller: account(&pair(controller)),
    }
}

/// Where the organisations are of which nothing else is said.
pub const GERMANY: Jurisdiction = Jurisdiction(*b"DE");

/// Admits an organisation in Germany whose controller has this name.
pub fn admit(controller: &str, kind: OrganisationKind, lei: &str) -> OrganisationId {
    admit_in(GERMANY, controller, kind, lei)
}

/// Admits an organisation in a country.
pub fn admit_in(
    jurisdiction: Jurisdiction,
    controller: &str,
    kind: OrganisationKind,
    lei: &str,
) -> OrganisationId {
    let details = new_organisation(jurisdiction, controller, kind, lei);
    let organisation = pallet_consortium::NextOrganisationId::<Runtime>::get();
    govern(pallet_consortium::Call::admit { details });
    OrganisationId(organisation)
}

/// Lets an organisation vouch for a practitioner.
pub fn vouch(
    controller: &str,
    organisation: OrganisationId,
    practitioner: &str,
    roles: &[PractitionerRole],
) {
    let call = pallet_consortium::Call::vouch {
        organisation,
        practitioner: account(&pair(practitioner)),
        roles: RoleSet::of(roles),
        period: this_year(),
    };
    succeed(&pair(controller), call);
}

/// The call that enrols a patient, signed by the patient.
pub fn enrolment(patient: &str, organisation: OrganisationId) -> RuntimeCall {
    let patient = pair(patient);
    let controller = account(&patient);
    let deadline = NOW + DAY / 2;
    let payload = SignedPayload::new(
        PayloadPurpose::Enrol,
        System::block_hash(0),
        &(organisation, controller.clone()),
        deadline,
    );
    let signature = patient.sign(payload.as_bytes()).into();
    pallet_patient_identity::Call::enrol { organisation, controller, deadline, signature }.into()
}

/// Enrols a patient by a clerk.
pub fn enrol(clerk: &str, patient: &str, organisation: OrganisationId) -> SubjectId {
    succeed(&pair(clerk), enrolment(patient, organisation));
    PatientIdentity::subject_of(&account(&pair(patient))).expect("it was enrolled")
}

/// Powers to do anything.
pub fn all_powers() -> Powers {
    Powers { consent: true, revoke: true, read: true, rotate: true }
}
