//! What emergencies ask of the register: whether a consent refuses just this, and who may claim them.

use super::*;
use salus_primitives::{
    evaluator::PurposeClaim,
    organisation::Requester,
    traits::{EmergencyConsents, Organisations},
    Moment,
};

fn refusal(purposes: &[PurposeOfUse]) -> Consent {
    let region = Region { purposes: PurposeSet::of(purposes), ..denial().region };
    Consent { region, ..denial() }
}

fn doctor(w: &World) -> Requester<u64> {
    TestOrganisations::requester(&DOCTOR, w.hospital, NOW).expect("the doctor counts")
}

fn refuses_at(w: &World, purpose: PurposeOfUse, now: Moment) -> bool {
    let request = AccessRequest { purpose, ..asked() };
    ConsentRegistry::refuses(w.subject, &doctor(w), &request, now)
}

fn refuses(w: &World, purpose: PurposeOfUse) -> bool {
    refuses_at(w, purpose, NOW)
}

#[test]
fn a_denial_that_names_the_purpose_refuses_and_no_other_statement_does() {
    use PurposeOfUse::{BTG, ERTREAT, ETREAT, TREAT};
    in_a_world(|w| {
        assert!(!refuses(&w, BTG));
        granted(ALICE, w.subject, Grantee::Everyone, denial());
        granted(ALICE, w.subject, Grantee::Everyone, refusal(&[TREAT, ETREAT]));
        assert!(!refuses(&w, BTG) && !refuses(&w, ERTREAT), "never by subsumption");
        granted(ALICE, w.subject, Grantee::Organisation(w.hospital), refusal(&[ERTREAT]));
        assert!(refuses(&w, ERTREAT) && !refuses(&w, BTG));
        // It is about emergencies and nothing else.
        granted(BOB, w.others, Grantee::Everyone, treatment());
        granted(BOB, w.others, Grantee::Everyone, refusal(&[BTG, ERTREAT]));
        assert!(permits(DOCTOR, w.hospital, w.others));
    });
}

#[test]
fn a_refusal_ends_with_its_period_and_its_subject_and_is_about_its_grantee() {
    in_a_world(|w| {
        let consent = refusal(&[PurposeOfUse::BTG]);
        let end = consent.period.to.expect("it ends");
        granted(ALICE, w.subject, Grantee::Organisation(w.clinic), consent.clone());
        assert!(!refuses(&w, PurposeOfUse::BTG));
        granted(ALICE, w.subject, Grantee::Kind(OrganisationKind::HOSPITAL), consent);
        assert!(refuses_at(&w, PurposeOfUse::BTG, end - 1));
        assert!(!refuses_at(&w, PurposeOfUse::BTG, end));
        TestSubjects::end(w.subject);
        assert!(!refuses(&w, PurposeOfUse::BTG));
    });
}

#[test]
fn who_may_claim_emergency_treatment_may_break_the_glass() {
    in_a_world(|w| {
        let may = || ConsentRegistry::may_break_glass(&doctor(&w), PurposeOfUse::BTG);
        assert!(may(), "as shipped hospitals treat");
        let claim =
            |purpose, role| PurposeClaim { purpose, kind: OrganisationKind::HOSPITAL, role };
        let set = |claim| {
            assert_ok!(ConsentRegistry::set_purpose_claims(
                RuntimeOrigin::root(),
                vec![claim].try_into().expect("one"),
            ));
        };
        set(claim(PurposeOfUse::HPAYMT, None));
        assert!(!may());
        set(claim(PurposeOfUse::ETREAT, Some(PractitionerRole::NURSE)));
        assert!(!may());
        set(claim(PurposeOfUse::ETREAT, Some(PractitionerRole::DOCTOR)));
        assert!(may());
    });
}

#[test]
fn a_sealed_refusal_is_heard_once_it_is_opened() {
    in_a_world(|w| {
        let consent = refusal(&[PurposeOfUse::BTG]);
        let id = sealed(&w, Grantee::Everyone, consent.clone());
        assert!(!refuses(&w, PurposeOfUse::BTG));
        assert_ok!(ConsentRegistry::open_seal(
            signed(ALICE),
            w.subject,
            Grantee::Everyone,
            id,
            SEAL_SALT,
            Grantee::Everyone,
            Box::new(consent),
        ));
        assert!(refuses(&w, PurposeOfUse::BTG) && !refuses(&w, PurposeOfUse::ERTREAT));
    });
}
