//! A patient's rights calls, in the pool and in blocks, whatever becomes of its organisation.

use super::chain::*;
use crate::{
    adapters,
    configs::RuntimeBlockWeights,
    extensions::{CheckContent, CheckMortalEra, TxExtension},
    ConsentRegistry, Consortium, Executive, PatientIdentity, Runtime, RuntimeCall, RuntimeEvent,
    System,
};
use codec::Encode;
use frame_support::{
    assert_ok,
    dispatch::{DispatchClass, GetDispatchInfo},
    storage::{with_transaction, TransactionOutcome},
    weights::Weight,
};
use pallet_consent_registry::Call as Consent;
use pallet_patient_identity::Call as Identity;
use proptest::prelude::*;
use salus_primitives::{
    consent::{ConsentDecision, Grantee, Region},
    evaluator::{AccessDecision, AccessRequest},
    identity::Powers,
    time::{DAY, HOUR},
    traits::RightsCalls,
    ActionSet, Confidentiality, ConsentAction, ConsentCategory, ConsentId, DataClass, DataClassSet,
    LegalBasis, Month, OrganisationId, OrganisationKind, Period, PoolRefusal, PractitionerRole,
    PurposeOfUse, PurposeSet, RepresentativeKind, SensitivitySet, SubjectId,
};
use sp_core::Pair as _;
use sp_genesis_builder::DEV_RUNTIME_PRESET;
use sp_runtime::{
    traits::{Hash, TransactionExtension},
    transaction_validity::{InvalidTransaction, TransactionValidityError, ValidTransaction},
    ApplyExtrinsicResult, MultiAddress,
};

/// What a block may hold of free calls, and of operational transactions.
type FreeWeight = <Runtime as pallet_patient_identity::Config>::FreeWeight;
type OperationalWeight = <Runtime as pallet_patient_identity::Config>::OperationalWeight;

const MOST: usize = 16;

fn refused<T>(refusal: PoolRefusal) -> Result<T, TransactionValidityError> {
    Err(refusal.into())
}

const WAITS: TransactionValidityError =
    TransactionValidityError::Invalid(InvalidTransaction::ExhaustsResources);

/// What the pool says, which changes nothing.
fn pool(
    who: &str,
    call: impl Into<RuntimeCall>,
) -> Result<ValidTransaction, TransactionValidityError> {
    let transaction = signed(&pair(who), call.into(), mortal());
    with_transaction(|| {
        TransactionOutcome::Rollback(Ok::<_, sp_runtime::DispatchError>(validate(transaction)))
    })
    .expect("it is not nested too deep")
}

fn send(who: &str, call: impl Into<RuntimeCall>) -> ApplyExtrinsicResult {
    apply(&pair(who), call)
}

fn ok(who: &str, call: impl Into<RuntimeCall>) {
    succeed(&pair(who), call);
}

fn id_of(who: &str) -> crate::AccountId {
    account(&pair(who))
}

/// A hospital with a doctor, a clerk and a patient.
fn hospital() -> (OrganisationId, SubjectId) {
    let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
    vouch("Hospital", hospital, "Doctor", &[PractitionerRole::DOCTOR]);
    vouch("Hospital", hospital, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
    (hospital, enrol("Clerk", "Patient", hospital))
}

fn suspend(organisation: OrganisationId) {
    govern(pallet_consortium::Call::suspend { organisation });
}

fn remove(organisation: OrganisationId) {
    govern(pallet_consortium::Call::remove { organisation });
}

/// Takes all of its quota away.
fn exhaust(organisation: OrganisationId) {
    let quota = Some(Weight::zero());
    govern(pallet_consortium::Call::set_quota { organisation, quota });
}

/// How organisations fail their patients, and what the pool says to ordinary calls then.
const FAILURES: [(fn(OrganisationId), PoolRefusal); 3] = [
    (suspend, PoolRefusal::NoActiveSponsor),
    (remove, PoolRefusal::NoActiveSponsor),
    (exhaust, PoolRefusal::QuotaExhausted),
];

fn left(organisation: OrganisationId) -> Weight {
    Consortium::quota(organisation).expect("it has one").left
}

fn ordinary() -> RuntimeCall {
    pallet_utility::Call::batch { calls: vec![] }.into()
}

fn revoke_all(subject: SubjectId) -> RuntimeCall {
    Consent::revoke_all { subject }.into()
}

/// The patient consents to everybody's access for treatment.
fn consent(subject: SubjectId) -> ConsentId {
    let consent = salus_primitives::consent::Consent {
        decision: ConsentDecision::Permit,
        region: Region {
            actions: ActionSet::of(&[ConsentAction::ACCESS]),
            purposes: PurposeSet::of(&[PurposeOfUse::TREAT]),
            classes: DataClassSet::of(&[DataClass::OBSERVATION]),
            confidentiality: Confidentiality::N,
            labels: SensitivitySet::EMPTY,
            author: None,
            data_period: None,
        },
        period: this_year(),
        regulatory_basis: LegalBasis::GDPR_CONSENT,
        category: ConsentCategory::INFA,
        source: None,
        provisions: Default::default(),
    };
    let id = ConsentId(crate::AuditTrail::length());
    ok("Patient", Consent::grant { subject, grantee: Grantee::Everyone, consent });
    id
}

/// Whether the founder, which is another organisation, may see the patient's observations.
fn is_open(subject: SubjectId) -> bool {
    let request = AccessRequest {
        action: ConsentAction::ACCESS,
        purpose: PurposeOfUse::TREAT,
        class: Some(DataClass::OBSERVATION),
        confidentiality: Some(Confidentiality::N),
        labels: Some(SensitivitySet::EMPTY),
        author: None,
        data_time: None,
    };
    let founder = Some(OrganisationId(0));
    let answer = ConsentRegistry::can_access(subject, &id_of("Alice"), founder, &request);
    answer.decision == AccessDecision::Permit
}

fn appoint(
    controller: &str,
    subject: SubjectId,
    representative: &str,
    kind: RepresentativeKind,
    powers: Powers,
    period: Period,
) {
    let representative = id_of(representative);
    ok(
        controller,
        Identity::appoint_representative { subject, representative, kind, powers, period },
    );
}

fn rotation(subject: SubjectId, new: &str) -> RuntimeCall {
    let (new, deadline) = (pair(new), NOW + DAY / 2);
    let new_controller = account(&new);
    let payload = PatientIdentity::rotation(subject, &new_controller, deadline);
    let signature = new.sign(payload.as_bytes()).into();
    Identity::rotate_controller { subject, new_controller, deadline, signature }.into()
}

/// Lets the subject's guardian propose somebody, whom it may veto for so long.
fn recovery(controller: &str, subject: SubjectId, guardian: &str, new: &str, delay: u64) {
    let guardians = vec![id_of(guardian)].try_into().expect("one");
    ok(controller, Identity::set_guardians { subject, guardians, threshold: 1, delay });
    let (new, deadline) = (pair(new), NOW + DAY / 2);
    let new_controller = account(&new);
    let payload = PatientIdentity::recovering(subject, &new_controller, deadline);
    let signature = new.sign(payload.as_bytes()).into();
    ok(guardian, Identity::propose_recovery { subject, new_controller, deadline, signature });
}

fn next_block() {
    System::set_block_number(System::block_number() + 1);
    frame_system::BlockWeight::<Runtime>::kill();
}

#[test]
fn a_patient_revokes_whatever_becomes_of_its_organisation() {
    for (fail, refusal) in FAILURES {
        on_the_development_chain(|| {
            let (hospital, subject) = hospital();
            let id = consent(subject);
            assert!(is_open(subject));
            fail(hospital);
            assert_eq!(pool("Patient", ordinary()), refused(refusal));
            assert_eq!(send("Patient", ordinary()), refused(refusal));
            let revoke = Consent::revoke { subject, grantee: Grantee::Everyone, consent: id };
            assert_ok!(pool("Patient", revoke.clone()));
            ok("Patient", revoke);
            assert!(!is_open(subject));
        });
        on_the_development_chain(|| {
            let (hospital, subject) = hospital();
            consent(subject);
            fail(hospital);
            ok("Patient", revoke_all(subject));
            assert!(!is_open(subject));
        });
    }
}

#[test]
fn every_right_is_there_though_the_organisation_is_not() {
    for (fail, _) in FAILURES {
        on_the_development_chain(|| {
            let (hospital, subject) = hospital();
            let other = enrol("Clerk", "Other", hospital);
            let kind = RepresentativeKind::HPOWATT;
            appoint("Patient", subject, "Attorney", kind, all_powers(), this_year());
            appoint("Other", other, "Guardian", kind, all_powers(), this_year());
            recovery("Patient", subject, "Friend", "Thief", DAY);
            recovery("Other", other, "Brother", "Found", 0);
            fail(hospital);

            let dismiss = |who: &str| Identity::dismiss_representative {
                subject,
                representative: id_of(who),
            };
            ok("Attorney", revoke_all(subject));
            ok("Patient", dismiss("Attorney"));
            ok("Patient", Identity::veto_recovery { subject });
            ok("Patient", rotation(subject, "Patient2"));
            ok("Patient2", Identity::leave { subject });
            assert_eq!(PatientIdentity::subject_of(&id_of("Patient2")), None);

            // Whom the guardians chose has an account, and gets in with this and nothing else.
            assert!(pool("Found", ordinary()).is_err());
            ok("Found", Identity::finish_recovery { subject: other });
            assert_eq!(PatientIdentity::subject_of(&id_of("Found")), Some(other));
            ok("Found", revoke_all(other));
            ok("Guardian", rotation(other, "Found2"));
        });
    }
}

#[test]
fn a_patient_takes_over_though_the_quota_is_exhausted() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital();
        // February 2027.
        let month = Month(57 * 12 + 1);
        ok("Clerk", Identity::set_majority { organisation: hospital, subject, month });
        exhaust(hospital);
        let take_over = || {
            let (new, deadline) = (pair("Adult"), month.begins() + HOUR);
            let controller = account(&new);
            let payload = PatientIdentity::taking_over(hospital, subject, &controller, deadline);
            let signature = new.sign(payload.as_bytes()).into();
            let organisation = hospital;
            Identity::take_over { organisation, subject, controller, deadline, signature }
        };
        assert_eq!(pool("Clerk", take_over()), refused(PoolRefusal::QuotaExhausted));
        set_time(month.begins());
        for outsider in ["Patient", "Alice"] {
            let validity = pool(outsider, take_over());
            assert!(validity.is_err() || validity.is_ok_and(|it| it.priority == 0));
        }
        ok("Clerk", take_over());
        assert_eq!(PatientIdentity::subject_of(&id_of("Adult")), Some(subject));
        assert_eq!(pool("Clerk", take_over()), refused(PoolRefusal::QuotaExhausted));
    });
}

#[test]
fn a_free_call_is_charged_to_nobody_and_a_wrapped_one_is_charged() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital();
        let add = pallet_proxy::Call::add_proxy {
            delegate: MultiAddress::Id(id_of("Doctor")),
            proxy_type: Default::default(),
            delay: 0,
        };
        ok("Patient", add);
        let whole = left(hospital);
        ok("Patient", revoke_all(subject));
        assert_eq!(left(hospital), whole);

        let boxed = || Box::new(revoke_all(subject));
        let real = MultiAddress::Id(id_of("Patient"));
        let other_signatories = vec![id_of("Doctor")];
        let wrapped: Vec<(&str, RuntimeCall)> = vec![
            ("Patient", pallet_utility::Call::batch { calls: vec![revoke_all(subject)] }.into()),
            (
                "Patient",
                pallet_utility::Call::batch_all { calls: vec![revoke_all(subject)] }.into(),
            ),
            (
                "Patient",
                pallet_utility::Call::force_batch { calls: vec![revoke_all(subject)] }.into(),
            ),
            ("Patient", pallet_utility::Call::if_else { main: boxed(), fallback: boxed() }.into()),
            (
                "Patient",
                pallet_multisig::Call::as_multi_threshold_1 { other_signatories, call: boxed() }
                    .into(),
            ),
            (
                "Doctor",
                pallet_proxy::Call::proxy { real, force_proxy_type: None, call: boxed() }.into(),
            ),
        ];
        for (who, call) in &wrapped {
            let before = left(hospital);
            assert_eq!(pool(who, call.clone()).map(|it| it.priority), Ok(0), "{call:?}");
            assert_ok!(send(who, call.clone()));
            assert!(left(hospital).all_lt(before), "{call:?}");
        }
        exhaust(hospital);
        for (who, call) in wrapped {
            assert_eq!(pool(who, call.clone()), refused(PoolRefusal::QuotaExhausted), "{call:?}");
            assert_eq!(send(who, call), refused(PoolRefusal::QuotaExhausted));
        }
        ok("Patient", revoke_all(subject));
    });
}

#[test]
fn nobody_gets_in_free_who_may_not_do_it() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital();
        enrol("Clerk", "Other", hospital);
        let ended = enrol("Clerk", "Gone", hospital);
        let reads = Powers { read: true, consent: true, rotate: true, ..Default::default() };
        let soon = Period { from: NOW, to: Some(NOW + HOUR) };
        let later = Period { from: NOW + DAY, to: None };
        let kind = RepresentativeKind::HPOWATT;
        appoint("Patient", subject, "Reader", kind, reads, this_year());
        appoint("Patient", subject, "Expired", kind, all_powers(), soon);
        appoint("Patient", subject, "Early", kind, all_powers(), later);
        let executor = RepresentativeKind::EXCEST;
        appoint("Patient", subject, "Executor", executor, all_powers(), this_year());
        appoint("Gone", ended, "Left", kind, all_powers(), this_year());
        ok("Gone", Identity::leave { subject: ended });
        exhaust(hospital);
        set_time(NOW + HOUR);
        for who in
            ["Doctor", "Clerk", "Hospital", "Other", "Reader", "Expired", "Early", "Executor"]
        {
            let outcome = refused(PoolRefusal::QuotaExhausted);
            assert_eq!(pool(who, revoke_all(subject)), outcome, "{who}");
            assert_eq!(send(who, revoke_all(subject)), refused(PoolRefusal::QuotaExhausted));
            assert_eq!(pool(who, Identity::leave { subject }), outcome, "{who}");
        }
        assert_eq!(pool("Left", revoke_all(ended)), refused(PoolRefusal::QuotaExhausted));
        assert_eq!(pool("Gone", revoke_all(ended)), refused(PoolRefusal::NoSponsor));
        assert_eq!(pool("Stranger", revoke_all(subject)), refused(PoolRefusal::NoSponsor));
        // Nor by naming another's subject.
        assert_eq!(pool("Patient", revoke_all(ended)), refused(PoolRefusal::QuotaExhausted));
        ok("Reader", rotation(subject, "New"));
    });
}

#[test]
fn a_rights_call_goes_first_and_there_is_one_of_a_subject() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital();
        let other = enrol("Clerk", "Other", hospital);
        let kind = RepresentativeKind::HPOWATT;
        appoint("Patient", subject, "Attorney", kind, all_powers(), this_year());
        let by = |who: &str, call| pool(who, call).expect("it is valid");
        let controller = by("Patient", revoke_all(subject));
        let attorney = by("Attorney", revoke_all(subject));
        let others = by("Other", revoke_all(other));
        let ordinary = by("Doctor", ordinary());
        assert!(controller.priority > attorney.priority && attorney.priority > ordinary.priority);
        assert_eq!(ordinary.provides.len(), 1);

        let tag = [b"salus/rights".as_slice(), &subject.0].concat();
        for validity in [&controller, &attorney] {
            assert_eq!(validity.provides.len(), 2);
            assert!(validity.provides.contains(&tag));
        }
        assert!(!others.provides.contains(&tag));
        // The nonce's tag stays what it was: nothing waits for a rights call by mistake.
        let nonce = System::account_nonce(id_of("Patient"));
        assert!(controller.provides.contains(&(id_of("Patient"), nonce).encode()));
        assert!(controller.requires.is_empty());
    });
}

#[test]
fn so_many_are_free_and_nobody_uses_up_the_controller_s() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital();
        let kind = RepresentativeKind::HPOWATT;
        appoint("Patient", subject, "Rogue", kind, all_powers(), this_year());
        suspend(hospital);
        let free = |who: &str| {
            (0..2 * MOST)
                .take_while(|_| {
                    next_block();
                    send(who, revoke_all(subject)) == Ok(Ok(()))
                })
                .count()
        };
        assert_eq!(free("Rogue"), MOST);
        assert_eq!(pool("Rogue", revoke_all(subject)), refused(PoolRefusal::NoActiveSponsor));
        assert_eq!(free("Patient"), MOST);
        // A clock that stands, or goes back, gives nothing back.
        for clock in [NOW, NOW - DAY, NOW] {
            set_time(clock);
            assert_eq!((free("Rogue"), free("Patient")), (0, 0));
        }
        set_time(NOW + HOUR);
        assert_eq!((free("Rogue"), free("Patient")), (1, 1));
        // With the organisation back the rest is charged to it.
        govern(pallet_consortium::Call::reinstate { organisation: hospital });
        let whole = left(hospital);
        ok("Patient", revoke_all(subject));
        assert!(left(hospital).any_lt(whole));
    });
}

fn operational_weight() -> Weight {
    *System::block_weight().get(DispatchClass::Operational)
}

#[test]
fn a_block_holds_so_many_free_calls_and_the_rest_wait_or_are_charged() {
    on_the_development_chain(|| {
        let (hospital, _) = hospital();
        let patients: Vec<_> = (0..16)
            .map(|number| {
                let name = format!("Patient{number}");
                let subject = enrol("Clerk", &name, hospital);
                (name, subject)
            })
            .collect();
        suspend(hospital);
        next_block();
        let free: usize = patients
            .iter()
            .map(|(name, subject)| {
                (0..MOST).take_while(|_| send(name, revoke_all(*subject)) == Ok(Ok(()))).count()
            })
            .sum();
        assert!((MOST..MOST * 16).contains(&free), "{free}");
        let (last, subject) = &patients[15];
        assert_eq!(send(last, revoke_all(*subject)), Err(WAITS));
        // What one of them declares fits once more at the most.
        let taken = operational_weight();
        assert!(taken.all_lte(FreeWeight::get()));
        assert!((taken + taken / free as u64 * 2).any_gt(FreeWeight::get()));
        // The pool keeps it, since it fits into an empty block.
        assert_ok!(pool(last, revoke_all(*subject)));

        govern(pallet_consortium::Call::reinstate { organisation: hospital });
        let whole = left(hospital);
        ok(last, revoke_all(*subject));
        assert!(left(hospital).any_lt(whole));
        suspend(hospital);
        next_block();
        ok(last, revoke_all(*subject));
    });
}

#[test]
fn nobody_fills_the_reserve_with_operational_calls_that_are_not_free() {
    on_the_development_chain(|| {
        let (_, subject) = hospital();
        let code = vec![7; 1_000];
        govern(frame_system::Call::authorize_upgrade_without_checks {
            code_hash: sp_runtime::traits::BlakeTwo256::hash(&code),
        });
        next_block();
        let weights = RuntimeBlockWeights::get();
        let normal = weights.get(DispatchClass::Normal).max_total.expect("it is limited");
        System::set_block_consumed_resources(normal, 0);
        assert_eq!(send("Doctor", ordinary()), Err(WAITS));

        let calls = vec![revoke_all(subject); 20];
        let batch = RuntimeCall::from(pallet_utility::Call::batch { calls });
        assert_eq!(batch.get_dispatch_info().class, DispatchClass::Operational);
        let sent = (0..1_000).take_while(|_| send("Doctor", batch.clone()) == Ok(Ok(()))).count();
        assert!((1..1_000).contains(&sent), "{sent}");
        assert_eq!(send("Doctor", batch.clone()), refused(PoolRefusal::OperationalFull));
        assert!(operational_weight().all_lte(OperationalWeight::get()));
        let single = (0..1_000).take_while(|_| send("Doctor", revoke_all(subject)).is_ok()).count();
        assert!(single < 1_000);
        assert_eq!(send("Doctor", revoke_all(subject)), refused(PoolRefusal::OperationalFull));
        assert!(operational_weight().all_lte(OperationalWeight::get()));
        // A patient's own waits for the next block. What the rest is for gets in.
        assert_eq!(send("Patient", revoke_all(subject)), Err(WAITS));
        assert_ok!(send("Clerk", frame_system::Call::apply_authorized_upgrade { code }));
        next_block();
        ok("Patient", revoke_all(subject));
        // The pool never lets in what fits into no block.
        let calls = vec![revoke_all(subject); 5_000];
        let huge = pallet_utility::Call::batch { calls };
        assert_eq!(pool("Doctor", huge), refused(PoolRefusal::OperationalFull));
    });
}

#[test]
fn what_is_free_is_given_back_the_weight_of_the_charge() {
    on_the_development_chain(|| {
        let (_, subject) = hospital();
        let transaction = signed(&pair("Patient"), revoke_all(subject), mortal());
        let (declared, length) = (transaction.get_dispatch_info(), transaction.encoded_size());
        let charge = <Runtime as pallet_consortium::Config>::WeightInfo::check_sponsor();
        use pallet_consortium::WeightInfo as _;
        next_block();
        assert_eq!(Executive::apply_extrinsic(transaction), Ok(Ok(())));
        let base = RuntimeBlockWeights::get().get(DispatchClass::Operational).base_extrinsic;
        let taken = declared.total_weight() - charge + base;
        assert_eq!(operational_weight(), taken + Weight::from_parts(0, length as u64));
        let told = System::events().into_iter().rev().find_map(|record| match record.event {
            RuntimeEvent::System(frame_system::Event::ExtrinsicSuccess { dispatch_info }) => {
                Some(dispatch_info.weight)
            }
            _ => None,
        });
        assert_eq!(told, Some(taken));
    });
}

/// Every rights call, with what else it takes.
fn every_right() -> Vec<RuntimeCall> {
    let (subject, organisation) = (SubjectId([1; 16]), OrganisationId(0));
    let (account, deadline) = (id_of("Somebody"), NOW);
    let signature: crate::Signature = pair("Somebody").sign(&[]).into();
    let grantee = Grantee::Practitioner { organisation, account: account.clone() };
    let consent = ConsentId(0);
    let (controller, new_controller) = (account.clone(), account.clone());
    vec![
        Consent::revoke { subject, grantee, consent }.into(),
        revoke_all(subject),
        Identity::leave { subject }.into(),
        Identity::rotate_controller {
            subject,
            new_controller,
            deadline,
            signature: signature.clone(),
        }
        .into(),
        Identity::veto_recovery { subject }.into(),
        Identity::dismiss_representative { subject, representative: account }.into(),
        Identity::take_over { organisation, subject, controller, deadline, signature }.into(),
        Identity::finish_recovery { subject }.into(),
    ]
}

#[test]
fn every_rights_call_is_operational_and_fits_into_the_lane() {
    chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
        let base = RuntimeBlockWeights::get().get(DispatchClass::Operational).base_extrinsic;
        for call in every_right() {
            let right = adapters::RightsCalls::rights_call(&call).expect("it is one");
            assert_eq!(right.subject, SubjectId([1; 16]));
            let transaction = signed(&pair("Somebody"), call.clone(), mortal());
            let info = transaction.get_dispatch_info();
            assert_eq!(info.class, DispatchClass::Operational, "{call:?}");
            let length = Weight::from_parts(0, transaction.encoded_size() as u64);
            // A good number of them, so that patients of one organisation leave some to others.
            let ten = (info.total_weight() + base + length) * 10;
            assert!(ten.all_lte(FreeWeight::get()), "{call:?}: {ten:?}");
            let wrapped = pallet_utility::Call::batch { calls: vec![call] }.into();
            assert_eq!(adapters::RightsCalls::rights_call(&wrapped), None);
        }
        assert_eq!(adapters::RightsCalls::rights_call(&ordinary()), None);
    });
}

#[test]
fn what_is_charged_and_free_together_leaves_room_in_the_reserve() {
    let weights = RuntimeBlockWeights::get();
    let reserve = weights.get(DispatchClass::Operational).reserved.expect("there is one");
    assert!((OperationalWeight::get() * 2).all_lte(reserve));
}

#[test]
fn wallets_see_the_checks_they_know() {
    let names: Vec<_> = <TxExtension as TransactionExtension<RuntimeCall>>::metadata()
        .into_iter()
        .map(|it| it.identifier)
        .collect();
    assert_eq!(
        names,
        [
            "CheckNonZeroSender",
            "CheckSpecVersion",
            "CheckTxVersion",
            "CheckGenesis",
            "CheckMortality",
            "CheckSponsor",
            "CheckContent",
            "CheckNonce",
            "CheckWeight",
            "StorageWeightReclaim",
        ]
    );
    // The era and the nonce are all the bytes that there are.
    chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
        let extension = TxExtension::new((
            frame_system::CheckNonZeroSender::new(),
            frame_system::CheckSpecVersion::new(),
            frame_system::CheckTxVersion::new(),
            frame_system::CheckGenesis::new(),
            CheckMortalEra::from(mortal()),
            pallet_patient_identity::RightsLane::from(pallet_consortium::CheckSponsor::new()),
            CheckContent,
            frame_system::CheckNonce::from(System::account_nonce(id_of("Somebody"))),
            frame_system::CheckWeight::new(),
        ));
        assert_eq!(extension.encoded_size(), mortal().encoded_size() + 1);
    });
}

/// Somebody of the hospital sends something, after the clock moved and a block may have begun.
#[derive(Clone, Debug)]
struct Step {
    begins_block: bool,
    clock: i64,
    who: usize,
    what: u8,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let minutes = 60_000i64;
    let step = (0u8..6, -5 * minutes..10 * minutes, 0usize..6, 0u8..6)
        .prop_map(|(block, clock, who, what)| Step { begins_block: block == 0, clock, who, what });
    proptest::collection::vec(step, 0..120)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..Default::default() })]

    /// All of an organisation's people together, whatever they send: what is charged is within its quota
    /// and what time refilled, what is free is within the lane of each block, and of the operational
    /// class there is never more than a block gives to it.
    #[test]
    fn a_spammer_takes_no_more_than_its_quota_and_the_lane(steps in steps()) {
        let people = ["Doctor", "Rogue", "Reader", "Patient", "Other", "Clerk"];
        chain_of(DEV_RUNTIME_PRESET).execute_with(|| {
            let (hospital, subject) = hospital();
            let other = enrol("Clerk", "Other", hospital);
            let kind = RepresentativeKind::HPOWATT;
            appoint("Patient", subject, "Rogue", kind, all_powers(), this_year());
            let reads = Powers { read: true, ..Default::default() };
            appoint("Patient", subject, "Reader", kind, reads, this_year());
            // Little enough to be used up.
            let capacity = Weight::from_parts(40_000_000_000, 4_000);
            let quota = Some(capacity);
            govern(pallet_consortium::Call::set_quota { organisation: hospital, quota });
            next_block();

            let (mut clock, mut latest) = (NOW, NOW);
            let (mut charged, mut free, mut operational) =
                (Weight::zero(), Weight::zero(), Weight::zero());
            let mut free_calls = [0usize; 6];
            for Step { begins_block, clock: moves, who, what } in steps {
                clock = clock.saturating_add_signed(moves);
                latest = latest.max(clock);
                set_time(clock);
                if begins_block {
                    next_block();
                    (free, operational) = (Weight::zero(), Weight::zero());
                }
                let subject = if people[who] == "Other" { other } else { subject };
                let call = match what {
                    0 => ordinary(),
                    1 => pallet_utility::Call::batch { calls: vec![revoke_all(subject); 8] }.into(),
                    2 => revoke_all(other),
                    3 => Identity::veto_recovery { subject }.into(),
                    _ => revoke_all(subject),
                };
                let is_operational = call.get_dispatch_info().class == DispatchClass::Operational;
                let (before, weight) = (left(hospital), System::block_weight().total());
                let outcome = send(people[who], call);
                let taken = System::block_weight().total() - weight;
                if outcome.is_err() {
                    assert_eq!((left(hospital), taken), (before, Weight::zero()));
                    continue;
                }
                if is_operational {
                    operational += taken;
                }
                if left(hospital) == before {
                    assert!(is_operational);
                    free += taken;
                    free_calls[who] += 1;
                } else {
                    charged += taken;
                }
                let (period, gained) = (HOUR, latest - NOW);
                assert!((charged * period).all_lte(capacity * (period + gained)));
                assert!(free.all_lte(FreeWeight::get()));
                assert!(operational.all_lte(OperationalWeight::get()));
            }
            // Doctor, reader and clerk may do none of it.
            assert_eq!([free_calls[0], free_calls[2], free_calls[5]], [0; 3]);
            let most = MOST + ((latest - NOW) / HOUR) as usize;
            assert!(free_calls.iter().all(|calls| *calls <= most + 1));
            // The trail tells of time that never goes back, as it does not on the chain.
            set_time(latest);
            assert_ok!(Consortium::do_try_state());
            assert_ok!(PatientIdentity::do_try_state());
        });
    }
}
