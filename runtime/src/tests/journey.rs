//! The floors of the house together: a consent opens, its revocation closes, the trail tells.

use super::chain::*;
use crate::{
    AccessControl, AccountId, AuditTrail, ConsentRegistry, RuntimeCall, RuntimeEvent, System,
    Timestamp,
};
use pallet_access_control::{Outcome, PermitStatus, PermitUsage, Target};
use pallet_consent_registry::Question;
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditOutcome},
    consent::{Consent, ConsentDecision, Grantee, Region},
    data_tag::TagSet,
    evaluator::{AccessDecision, AccessRequest, Answer, AnswerGround},
    organisation::StandingRefusal,
    ActionSet, Confidentiality, ConsentAction, ConsentCategory, ConsentId, DataClass, DataClassSet,
    LegalBasis, OrganisationId, OrganisationKind, PractitionerRole, PurposeOfUse, PurposeSet,
    SensitivitySet, SubjectId,
};

type Key = Grantee<crate::AccountId>;

/// A consent to treatment, or a refusal of it.
pub(super) fn treatment(decision: ConsentDecision) -> Consent {
    Consent {
        decision,
        region: Region {
            actions: ActionSet::of(&[ConsentAction::ACCESS]),
            purposes: PurposeSet::of(&[PurposeOfUse::TREAT]),
            classes: DataClassSet::of(&[DataClass::OBSERVATION]),
            confidentiality: match decision {
                ConsentDecision::Permit => Confidentiality::N,
                ConsentDecision::Deny => Confidentiality::U,
            },
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
    }
}

fn observation() -> AccessRequest {
    AccessRequest {
        action: ConsentAction::ACCESS,
        purpose: PurposeOfUse::TREAT,
        class: Some(DataClass::OBSERVATION),
        confidentiality: Some(Confidentiality::N),
        labels: Some(SensitivitySet::EMPTY),
        author: None,
        tags: None,
        data_time: None,
    }
}

/// What the chain answers to an observation's request.
fn can_access(
    subject: SubjectId,
    account: &AccountId,
    organisation: Option<OrganisationId>,
) -> Answer {
    let (account, request) = (account.clone(), observation());
    ConsentRegistry::can_access(subject, &Question { account, organisation, request, study: None })
}

/// The call that asks for it.
pub(super) fn ask(organisation: OrganisationId, subject: SubjectId) -> RuntimeCall {
    let AccessRequest { action, purpose, class, confidentiality, labels, author, tags, data_time } =
        observation();
    let target = Target::Data { class, confidentiality, labels, author, tags, data_time };
    pallet_access_control::Call::request {
        organisation,
        subject,
        target,
        action,
        purpose,
        study: None,
        usage: PermitUsage::Multiple,
    }
    .into()
}

/// What the chain last decided.
fn decided() -> Outcome {
    System::events()
        .into_iter()
        .rev()
        .find_map(|record| match record.event {
            RuntimeEvent::AccessControl(pallet_access_control::Event::Decided {
                outcome, ..
            }) => Some(outcome),
            _ => None,
        })
        .expect("something was decided")
}

fn is_permitted() -> bool {
    matches!(decided(), Outcome::Permitted { .. })
}

/// A hospital with a doctor and a clerk, and a patient there.
fn hospital_and_patient() -> (OrganisationId, SubjectId) {
    let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
    vouch("Hospital", hospital, "Doctor", &[PractitionerRole::DOCTOR]);
    vouch("Hospital", hospital, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
    (hospital, enrol("Clerk", "Patient", hospital))
}

fn grant(subject: SubjectId, grantee: Key, consent: Consent) -> ConsentId {
    let id = ConsentId(AuditTrail::length());
    succeed(&pair("Patient"), pallet_consent_registry::Call::grant { subject, grantee, consent });
    id
}

#[test]
fn a_consent_opens_and_its_revocation_closes_in_the_same_block() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital_and_patient();
        let doctor = account(&pair("Doctor"));
        let can_access = || can_access(subject, &doctor, Some(hospital)).decision;

        succeed(&pair("Doctor"), ask(hospital, subject));
        assert!(!is_permitted());
        assert_eq!(can_access(), AccessDecision::Deny);

        let grantee = Grantee::Organisation(hospital);
        let consent = grant(subject, grantee.clone(), treatment(ConsentDecision::Permit));
        succeed(&pair("Doctor"), ask(hospital, subject));
        let Outcome::Permitted { permit, .. } = decided() else { panic!("it is permitted") };
        assert_eq!(can_access(), AccessDecision::Permit);
        assert_eq!(AccessControl::permit_stands(subject, permit), Some(PermitStatus::InForce));

        let revoke = pallet_consent_registry::Call::revoke { subject, grantee, consent };
        succeed(&pair("Patient"), revoke);
        succeed(&pair("Doctor"), ask(hospital, subject));
        assert!(!is_permitted());
        assert_eq!(can_access(), AccessDecision::Deny);
        assert_eq!(AccessControl::permit_stands(subject, permit), Some(PermitStatus::ConsentEnded));

        let kinds: Vec<_> = AuditTrail::entries(Some(subject), None, 100)
            .into_iter()
            .map(|line| (line.kind, line.outcome, line.ground))
            .collect();
        use AuditKind::*;
        use AuditOutcome::*;
        assert_eq!(
            kinds[1..],
            [
                (AccessDecided, Denied, AuditGround::Unstated),
                (ConsentGranted, Success, AuditGround::OwnRight),
                (AccessDecided, Success, AuditGround::Consent(consent)),
                (ConsentRevoked, Success, AuditGround::OwnRight),
                (AccessDecided, Denied, AuditGround::Unstated),
            ]
        );
        assert_eq!(kinds[0].0, SubjectEnrolled);
        assert_eq!(Timestamp::get(), NOW, "all of it in one block");
    });
}

#[test]
fn a_suspended_organisation_has_no_access_from_the_next_transaction_on() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital_and_patient();
        grant(subject, Grantee::Everyone, treatment(ConsentDecision::Permit));
        govern(pallet_consortium::Call::suspend { organisation: hospital });
        let doctor = account(&pair("Doctor"));
        let answer = can_access(subject, &doctor, Some(hospital));
        assert_eq!(answer.decision, AccessDecision::Deny);
        assert_eq!(answer.ground, AnswerGround::NotInForce(StandingRefusal::OrganisationNotActive));
    });
}

#[test]
fn the_patient_reads_by_right_and_without_an_organisation() {
    on_the_development_chain(|| {
        let (_, subject) = hospital_and_patient();
        let patient = account(&pair("Patient"));
        let answer = can_access(subject, &patient, None);
        assert_eq!(
            (answer.decision, answer.ground),
            (AccessDecision::Permit, AnswerGround::OwnRight)
        );
        let stranger = account(&pair("Stranger"));
        let answer = can_access(subject, &stranger, None);
        assert_eq!(answer.decision, AccessDecision::Deny);
    });
}

#[test]
fn a_denial_by_consent_and_one_for_want_of_consent_look_alike() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital_and_patient();
        succeed(&pair("Doctor"), ask(hospital, subject));
        let absent = (decided(), AuditTrail::entries(Some(subject), None, 100).remove(1));
        grant(subject, Grantee::Everyone, treatment(ConsentDecision::Permit));
        grant(subject, Grantee::Kind(OrganisationKind::HOSPITAL), treatment(ConsentDecision::Deny));
        succeed(&pair("Doctor"), ask(hospital, subject));
        let mut restricted = (decided(), AuditTrail::entries(Some(subject), None, 100).remove(4));
        restricted.1.index = absent.1.index;
        assert_eq!(absent, restricted);
    });
}

#[test]
fn a_permit_goes_on_under_the_consent_that_amends_its_ground_while_that_covers_it() {
    on_the_development_chain(|| {
        let (hospital, subject) = hospital_and_patient();
        let grantee = Grantee::Organisation(hospital);
        let old = grant(subject, grantee.clone(), treatment(ConsentDecision::Permit));
        succeed(&pair("Doctor"), ask(hospital, subject));
        let Outcome::Permitted { permit, .. } = decided() else { panic!("it is permitted") };
        let amend = |old, consent| {
            let id = ConsentId(AuditTrail::length());
            let grantee = grantee.clone();
            let consent = Box::new(consent);
            let call = pallet_consent_registry::Call::amend { subject, grantee, old, consent };
            succeed(&pair("Patient"), call);
            id
        };
        let status = || AccessControl::permit_stands(subject, permit);

        let wide = Consent {
            region: Region {
                confidentiality: Confidentiality::R,
                ..treatment(ConsentDecision::Permit).region
            },
            ..treatment(ConsentDecision::Permit)
        };
        let second = amend(old, wide);
        assert_eq!(status(), Some(PermitStatus::InForce));
        let elsewhere = Region {
            classes: DataClassSet::of(&[DataClass::CONDITION]),
            ..treatment(ConsentDecision::Permit).region
        };
        amend(second, Consent { region: elsewhere, ..treatment(ConsentDecision::Permit) });
        assert_eq!(status(), Some(PermitStatus::ConsentEnded));
        // Not even another consent that would permit it brings it back.
        grant(subject, Grantee::Everyone, treatment(ConsentDecision::Permit));
        assert_eq!(status(), Some(PermitStatus::ConsentEnded));
    });
}
