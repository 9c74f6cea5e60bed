//! A patient's rights calls, in the pool and in blocks, whatever becomes of its organisation.

use super::chain::*;
use crate::{ConsentRegistry, Consortium, PatientIdentity, RuntimeCall, System};
use codec::Encode;
use frame_support::{
    assert_ok,
    storage::{with_transaction, TransactionOutcome},
    weights::Weight,
};
use pallet_consent_registry::{Call as Consent, Question};
use pallet_patient_identity::Call as Identity;
use salus_primitives::{
    consent::{ConsentDecision, Grantee, Region},
    data_tag::TagSet,
    evaluator::{AccessDecision, AccessRequest},
    identity::Powers,
    time::{DAY, HOUR},
    ActionSet, Confidentiality, ConsentAction, ConsentCategory, ConsentId, DataClass, DataClassSet,
    LegalBasis, Month, OrganisationId, OrganisationKind, Period, PoolRefusal, PractitionerRole,
    PurposeOfUse, PurposeSet, RepresentativeKind, SensitivitySet, SubjectId,
};
use sp_core::Pair as _;
use sp_runtime::{
    transaction_validity::{TransactionValidityError, ValidTransaction},
    ApplyExtrinsicResult, MultiAddress,
};

/// What the pool and the block answer with this number.
pub fn refused<T>(refusal: PoolRefusal) -> Result<T, TransactionValidityError> {
    Err(refusal.into())
}

/// What the pool says, which changes nothing.
pub fn pool(
    who: &str,
    call: impl Into<RuntimeCall>,
) -> Result<ValidTransaction, TransactionValidityError> {
    let transaction = signed(&pair(who), call.into(), mortal());
    with_transaction(|| {
        TransactionOutcome::Rollback(Ok::<_, sp_runtime::DispatchError>(validate(transaction)))
    })
    .expect("it is not nested too deep")
}

/// What the block says.
pub fn send(who: &str, call: impl Into<RuntimeCall>) -> ApplyExtrinsicResult {
    apply(&pair(who), call)
}

/// Sends a call that must succeed.
pub fn ok(who: &str, call: impl Into<RuntimeCall>) {
    succeed(&pair(who), call);
}

/// The account of somebody.
pub fn id_of(who: &str) -> crate::AccountId {
    account(&pair(who))
}

/// A hospital with a doctor, a clerk and a patient.
pub fn hospital() -> (OrganisationId, SubjectId) {
    let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
    vouch("Hospital", hospital, "Doctor", &[PractitionerRole::DOCTOR]);
    vouch("Hospital", hospital, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
    (hospital, enrol("Clerk", "Patient", hospital))
}

/// Suspends an organisation.
pub fn suspend(organisation: OrganisationId) {
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

/// What is left of an organisation's quota.
pub fn left(organisation: OrganisationId) -> Weight {
    Consortium::quota(organisation).expect("it has one").left
}

/// A call that anybody may make who has a sponsor.
pub fn ordinary() -> RuntimeCall {
    pallet_utility::Call::batch { calls: vec![] }.into()
}

/// A call that revokes everything.
pub fn revoke_all(subject: SubjectId) -> RuntimeCall {
    Consent::revoke_all { subject }.into()
}

/// The patient consents to everybody's access for public health.
fn consent(subject: SubjectId) -> ConsentId {
    let consent = salus_primitives::consent::Consent {
        decision: ConsentDecision::Permit,
        region: Region {
            actions: ActionSet::of(&[ConsentAction::ACCESS]),
            purposes: PurposeSet::of(&[PurposeOfUse::PUBHLTH]),
            classes: DataClassSet::of(&[DataClass::OBSERVATION]),
            confidentiality: Confidentiality::N,
            labels: SensitivitySet::EMPTY,
            author: None,
            tags: TagSet::EMPTY,
            data_period: None,
        },
        period: this_year(),
        regulatory_basis: LegalBasis::GDPR_CONSENT,
        category: ConsentCategory::INFA,
        source: None,
        programme: None,
        tags: Default::default(),
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
        purpose: PurposeOfUse::PUBHLTH,
        class: Some(DataClass::OBSERVATION),
        confidentiality: Some(Confidentiality::N),
        labels: Some(SensitivitySet::EMPTY),
        author: None,
        tags: None,
        data_time: None,
    };
    let organisation = Some(OrganisationId(0));
    let question = Question { account: id_of("Alice"), organisation, request, study: None };
    let answer = ConsentRegistry::can_access(subject, &question);
    answer.decision == AccessDecision::Permit
}

/// Lets the controller appoint somebody.
pub fn appoint(
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
            let revoke = Consent::revoke_toward { subject, grantee: Grantee::Everyone };
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
