//! The glass is broken whatever else goes on, and nobody gets anything else in by it.

use super::{
    chain::*,
    lane::{fill_block, WAITS},
    rights::*,
};
use crate::{
    adapters, configs::RuntimeBlockWeights, AccessControl, AuditTrail, Consortium, Runtime,
    RuntimeCall, RuntimeEvent, System, Timestamp,
};
use frame_support::{
    assert_ok,
    dispatch::{DispatchClass, GetDispatchInfo},
    traits::{Contains, Hooks},
    weights::Weight,
};
use pallet_access_control::{
    Call as Access, EmergencyStatement, EmergencyStatus, RefusalHandling, RefusalRules, Review,
    Target, Verdict,
};
use salus_primitives::{
    consent::{Consent, ConsentDecision, Grantee, Region},
    data_tag::TagSet,
    time::{DAY, HOUR},
    ActionSet, Commitment, Confidentiality, ConsentAction, ConsentCategory, DataClassSet,
    EmergencyId, LegalBasis, OrganisationId, OrganisationKind, Period, PoolRefusal,
    PractitionerRole, PurposeOfUse, PurposeSet, SensitivitySet, SubjectId,
};
use sp_core::{Pair as _, H256};
use sp_runtime::{ApplyExtrinsicResult, DispatchError};

const JUSTIFICATION: Commitment = Commitment(H256([7; 32]));

fn target() -> Target {
    Target::Data {
        class: None,
        confidentiality: Some(Confidentiality::R),
        labels: Some(SensitivitySet::EMPTY),
        author: None,
        tags: None,
        data_time: None,
    }
}

fn break_glass(organisation: OrganisationId, subject: SubjectId) -> RuntimeCall {
    let reason = PurposeOfUse::ERTREAT;
    let (target, justification) = (target(), JUSTIFICATION);
    Access::break_glass { organisation, subject, target, reason, justification }.into()
}

/// The hospital, its patient, and another hospital whose surgeon breaks the glass.
fn two_hospitals() -> (OrganisationId, SubjectId, OrganisationId) {
    let (hospital, subject) = hospital();
    let other = admit("Other", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0341");
    vouch("Other", other, "Surgeon", &[PractitionerRole::DOCTOR]);
    (hospital, subject, other)
}

fn is_refused(outcome: ApplyExtrinsicResult, error: &str) -> bool {
    matches!(outcome, Ok(Err(DispatchError::Module(it))) if it.message == Some(error))
}

fn exhaust(organisation: OrganisationId) {
    let quota = Some(Weight::zero());
    govern(pallet_consortium::Call::set_quota { organisation, quota });
}

fn idle() {
    set_time(Timestamp::get() + 1);
    AccessControl::on_idle(System::block_number(), Weight::MAX);
}

#[test]
fn neither_an_empty_quota_nor_a_used_up_allowance_stops_it() {
    on_the_development_chain(|| {
        let (_, subject, other) = two_hospitals();
        exhaust(other);
        govern(pallet_consortium::Call::set_allowance { organisation: other, allowance: Some(0) });
        let stored = || Consortium::allowance(other).expect("it has one").stored;
        let before = stored();
        assert_eq!(pool("Surgeon", ordinary()), refused(PoolRefusal::QuotaExhausted));
        assert_ok!(pool("Surgeon", break_glass(other, subject)));
        ok("Surgeon", break_glass(other, subject));
        assert!(stored() > before, "it is counted all the same");
        let line = AuditTrail::length() - 1;
        let it = AccessControl::emergency(subject, EmergencyId(line)).expect("it is there");
        assert_eq!(it.organisation, other);
        // What comes along with it is charged as anything.
        let calls = vec![break_glass(other, subject)];
        let batch = pallet_utility::Call::batch { calls };
        assert_eq!(pool("Surgeon", batch), refused(PoolRefusal::QuotaExhausted));
    });
}

#[test]
fn it_gets_into_a_full_block_and_goes_before_what_is_ordinary() {
    on_the_development_chain(|| {
        let (_, subject, other) = two_hospitals();
        fill_block();
        assert_eq!(send("Surgeon", ordinary()), Err(WAITS));
        // Those who fill the rest of what operational transactions have leave it its part.
        let calls = vec![revoke_all(subject); 20];
        let batch = RuntimeCall::from(pallet_utility::Call::batch { calls });
        let sent = (0..1_000).take_while(|_| send("Doctor", batch.clone()) == Ok(Ok(()))).count();
        assert!((1..1_000).contains(&sent), "{sent}");
        ok("Surgeon", break_glass(other, subject));
        let priority = |call| pool("Surgeon", call).expect("it is valid").priority;
        assert!(priority(break_glass(other, subject)) > priority(ordinary()));
    });
}

#[test]
fn a_block_has_room_for_many_and_a_practitioner_for_so_many() {
    chain_of(sp_genesis_builder::DEV_RUNTIME_PRESET).execute_with(|| {
        let call = break_glass(OrganisationId(0), SubjectId([1; 16]));
        let info = call.get_dispatch_info();
        assert_eq!(info.class, DispatchClass::Operational);
        assert!(adapters::BreakGlass::contains(&call) && adapters::Reserved::contains(&call));
        let wrapped = pallet_utility::Call::batch { calls: vec![call] }.into();
        assert!(!adapters::BreakGlass::contains(&wrapped));
        let weights = RuntimeBlockWeights::get();
        let reserve = weights.get(DispatchClass::Operational).reserved.expect("there is one");
        // By time it is 130; what binds is the proof, as it is declared.
        assert!((info.total_weight() * 20).all_lte(reserve), "{:?}", info.total_weight());
    });
}

#[test]
fn a_suspended_hospital_goes_on_with_its_own_for_three_days_and_with_nothing_else() {
    on_the_development_chain(|| {
        let (hospital, subject, other) = two_hospitals();
        let foreign = enrol("Other", "Foreign", other);
        suspend(hospital);
        assert_eq!(pool("Doctor", ordinary()), refused(PoolRefusal::NoActiveSponsor));
        ok("Doctor", break_glass(hospital, subject));
        let id = EmergencyId(AuditTrail::length() - 1);
        let it = AccessControl::emergency(subject, id).expect("it is there");
        assert!(it.while_suspended);
        let stands = || AccessControl::emergency_stands(subject, id);
        assert_eq!(stands(), Some(EmergencyStatus::InForce));
        let elsewhere = send("Doctor", break_glass(hospital, foreign));
        assert!(is_refused(elsewhere, "OrganisationNotActive"));
        exhaust(hospital);
        ok("Doctor", break_glass(hospital, subject));
        set_time(NOW + 3 * DAY);
        let late = break_glass(hospital, subject);
        assert_eq!(pool("Doctor", late.clone()), refused(PoolRefusal::NoActiveSponsor));
        assert_eq!(send("Doctor", late), refused(PoolRefusal::NoActiveSponsor));
        govern(pallet_consortium::Call::remove { organisation: hospital });
    });
}

#[test]
fn from_the_broken_glass_to_the_verdict() {
    on_the_development_chain(|| {
        let (hospital, subject, other) = two_hospitals();
        let surgeon = id_of("Surgeon");
        let due = || Consortium::credential(&surgeon, other).and_then(|it| it.review_due);
        let id = EmergencyId(AuditTrail::length());
        ok("Surgeon", break_glass(other, subject));
        assert_eq!(due(), Some(NOW + 3 * DAY));
        assert_eq!(AccessControl::emergencies(subject, &id_of("Patient"), None, 9).len(), 1);
        assert_eq!(AccessControl::emergencies(subject, &id_of("Doctor"), None, 9).len(), 0);
        ok("Surgeon", Access::file_justification { subject, emergency: id });
        assert_eq!(due(), None);

        // The regulator of the genesis is the only one that has no part in it.
        idle();
        let regulator = OrganisationId(0);
        let owed = AccessControl::reviews_due(regulator, None, 9);
        assert_eq!(owed, [(NOW + 17 * DAY, id, subject)]);
        let verdict = Verdict::NotJustified;
        let by = |organisation| Access::review { organisation, subject, emergency: id, verdict };
        assert!(is_refused(send("Doctor", by(hospital)), "NotReviewer"));
        assert!(is_refused(send("Surgeon", by(other)), "NotReviewer"));
        ok("Alice", by(regulator));
        let it = AccessControl::emergency(subject, id).expect("it is kept");
        assert!(matches!(it.review, Review::Given { reviewer, .. } if reviewer == regulator));
        assert!(is_refused(send("Surgeon", break_glass(other, subject)), "BreakGlassLost"));
        assert_eq!(AccessControl::emergency_stands(subject, id), Some(EmergencyStatus::Lost));
    });
}

#[test]
fn a_statement_is_posted_within_a_day_whatever_the_quota() {
    on_the_development_chain(|| {
        let (hospital, subject, other) = two_hospitals();
        let statement = EmergencyStatement {
            practitioner: id_of("Surgeon"),
            organisation: other,
            subject,
            target: target(),
            reason: PurposeOfUse::BTG,
            justification: JUSTIFICATION,
            broken_at: NOW,
        };
        let payload = AccessControl::statement(&statement);
        let signature: crate::Signature = pair("Surgeon").sign(payload.as_bytes()).into();
        let post = Access::post_emergency {
            organisation: hospital,
            statement: Box::new(statement),
            signature,
        };
        exhaust(hospital);
        set_time(NOW + DAY - 1);
        let id = EmergencyId(AuditTrail::length());
        ok("Clerk", post.clone());
        assert!(is_refused(send("Clerk", post.clone()), "PayloadUsed"));
        set_time(NOW + DAY);
        assert!(is_refused(send("Clerk", post), "DeadlinePassed"));
        let it = AccessControl::emergency(subject, id).expect("it is there");
        assert_eq!((it.posted_by, it.expires_at), (Some(hospital), NOW + 4 * HOUR));
    });
}

/// What the patient says of emergencies, or of something else.
fn refusal(purpose: PurposeOfUse) -> Consent {
    Consent {
        decision: ConsentDecision::Deny,
        region: Region {
            actions: ActionSet::of(&[ConsentAction::ACCESS]),
            purposes: PurposeSet::of(&[purpose]),
            classes: DataClassSet::all(),
            confidentiality: Confidentiality::U,
            labels: SensitivitySet::EMPTY,
            author: None,
            tags: TagSet::EMPTY,
            data_period: None,
        },
        period: Period { from: NOW, to: None },
        regulatory_basis: LegalBasis::GDPR_CONSENT,
        category: ConsentCategory::INFA,
        source: None,
        programme: None,
        tags: Default::default(),
        provisions: Default::default(),
    }
}

#[test]
fn a_refusal_that_names_the_purpose_is_heard_and_no_other() {
    on_the_development_chain(|| {
        let (_, subject, other) = two_hospitals();
        let state = |purpose| {
            let call = pallet_consent_registry::Call::grant {
                subject,
                grantee: Grantee::Everyone,
                consent: refusal(purpose),
            };
            ok("Patient", call);
        };
        let handled = || {
            let id = EmergencyId(AuditTrail::length());
            ok("Surgeon", break_glass(other, subject));
            AccessControl::emergency(subject, id).map(|it| it.refusal)
        };
        // Treatment is not an emergency by subsumption, nor is the other emergency.
        state(PurposeOfUse::TREAT);
        state(PurposeOfUse::BTG);
        assert_eq!(handled(), Some(RefusalHandling::NoneStated));
        state(PurposeOfUse::ERTREAT);
        assert_eq!(handled(), Some(RefusalHandling::Overridden));
        let rules = RefusalRules { by_default: true, ..Default::default() };
        govern(Access::set_standing_refusals { rules });
        assert_eq!(handled(), None);
        let told = System::events().into_iter().rev().find_map(|record| match record.event {
            RuntimeEvent::AccessControl(event) => Some(event),
            _ => None,
        });
        let is_told =
            matches!(told, Some(pallet_access_control::Event::<Runtime>::EmergencyRefused { .. }));
        assert!(is_told);
    });
}
