//! What the members pause stays out, whatever wraps it, and a patient's rights never do.

use super::{
    allowance::{add_proxy, is_refused},
    chain::*,
    governance::{among_four, propose, vote_for},
    journey::{ask, treatment},
    no_root::every_call,
};
use crate::{
    adapters::{BreakGlass, PausableCalls, RightsCalls},
    Runtime, RuntimeCall,
};
use frame_support::{
    assert_ok,
    traits::{Contains, GetCallMetadata},
};
use pallet_consent_registry::Call as Consents;
use pallet_governance::{Call, CallClasses};
use pallet_patient_identity::{Call as Identity, Mandate, Statement};
use salus_primitives::{
    consent::{ConsentDecision, Grantee},
    governance::CallClass,
    time::{DAY, HOUR},
    traits::RightsCalls as _,
    Commitment, ConsentId, OrganisationId, OrganisationKind, PoolRefusal, PractitionerRole,
    RepresentativeKind, SubjectId,
};
use sp_runtime::transaction_validity::InvalidTransaction;

fn grant(subject: SubjectId, decision: ConsentDecision) -> RuntimeCall {
    Consents::grant { subject, grantee: Grantee::Everyone, consent: treatment(decision) }.into()
}

fn pause(class: CallClass) {
    govern(Call::pause { class, duration: HOUR });
}

/// A hospital with a doctor and a patient.
fn scene() -> (OrganisationId, SubjectId) {
    let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
    vouch("Hospital", hospital, "Doctor", &[PractitionerRole::DOCTOR]);
    (hospital, enrol("Doctor", "Patient", hospital))
}

#[test]
fn a_majority_pauses_a_class_at_once_and_the_pause_ends_by_itself() {
    among_four(|| {
        let proposal = propose(Call::pause { class: CallClass::Enrolment, duration: 2 * HOUR });
        vote_for(proposal, &["Alice", "Bob", "Charlie"]);
        succeed(&pair("Alice"), Call::confirm { proposal });
        succeed(&pair("Alice"), Call::enact { proposal });
        let enrol = || validate(signed(&pair("Bob"), enrolment("P", OrganisationId(1)), mortal()));
        let paused = InvalidTransaction::Custom(PoolRefusal::Paused as u8).into();
        assert_eq!(enrol(), Err(paused));
        set_time(NOW + 2 * HOUR);
        assert_ok!(enrol());
    });
}

#[test]
fn a_pause_is_no_longer_than_a_day() {
    on_the_development_chain(|| {
        let class = CallClass::Access;
        assert!(decide(Call::pause { class, duration: DAY + 1 }).is_err());
        assert_ok!(decide(Call::pause { class, duration: DAY }));
    });
}

#[test]
fn with_everything_paused_a_patient_exercises_every_right_and_denies() {
    on_the_development_chain(|| {
        let (hospital, subject) = scene();
        let patient = pair("Patient");
        let consent = ConsentId(crate::AuditTrail::length());
        succeed(&patient, grant(subject, ConsentDecision::Permit));
        CallClass::ALL.into_iter().for_each(pause);

        let paused = Err(InvalidTransaction::Custom(PoolRefusal::Paused as u8).into());
        assert_eq!(apply(&patient, grant(subject, ConsentDecision::Permit)), paused);
        assert_eq!(apply(&pair("Doctor"), ask(hospital, subject)), paused);
        succeed(&patient, grant(subject, ConsentDecision::Deny));
        let revoke = || Consents::revoke { subject, grantee: Grantee::Everyone, consent };
        assert!(undone(|| apply(&patient, revoke()) == Ok(Ok(()))));
        assert!(undone(|| apply(&patient, Consents::revoke_all { subject }) == Ok(Ok(()))));
        assert!(undone(|| apply(&patient, Identity::leave { subject }) == Ok(Ok(()))));
        // Also where something wraps it.
        let calls = vec![revoke().into()];
        succeed(&patient, pallet_utility::Call::batch_all { calls });
        // And the members decide on.
        let lift = Call::lift_pause { class: CallClass::Consents };
        succeed(&pair("Alice"), Call::propose { call: Box::new(lift.into()) });
    });
}

#[test]
fn wrapping_a_call_does_not_get_it_past_a_pause() {
    on_the_development_chain(|| {
        let (_, subject) = scene();
        let patient = pair("Patient");
        succeed(&patient, add_proxy("Friend"));
        succeed(&patient, add_proxy("Doctor"));
        pause(CallClass::Consents);
        let permit = || grant(subject, ConsentDecision::Permit);
        let batch = pallet_utility::Call::batch_all { calls: vec![permit()] };
        assert!(is_refused(apply(&patient, batch), "CallFiltered"));
        let by_proxy = pallet_proxy::Call::proxy {
            real: account(&patient).into(),
            force_proxy_type: None,
            call: Box::new(permit()),
        };
        succeed(&pair("Doctor"), by_proxy);
        assert!(pallet_consent_registry::Consents::<Runtime>::iter().next().is_none());
    });
}

#[test]
fn no_right_and_nothing_that_breaks_the_glass_can_be_paused() {
    let mut rights = 0;
    for (name, call) in every_call() {
        let is_right = RightsCalls::rights_call(&call).is_some();
        rights += usize::from(is_right);
        if is_right || BreakGlass::contains(&call) {
            assert_eq!(PausableCalls::class(&call), None, "{name}");
        }
    }
    assert!(rights >= 10, "{rights}");
}

#[test]
fn what_denies_dismisses_or_is_decided_by_the_members_cannot_be_paused() {
    let subject = SubjectId([1; 16]);
    let paper = |statement| {
        PausableCalls::class(
            &Identity::record_paper {
                organisation: OrganisationId(0),
                subject,
                statement,
                evidence: Commitment([1; 32].into()),
            }
            .into(),
        )
    };
    let representative = account(&pair("Guardian"));
    let mandate =
        Mandate { kind: RepresentativeKind::GUARD, powers: all_powers(), period: this_year() };
    assert_eq!(paper(Statement::Dismissal { representative: representative.clone() }), None);
    assert_eq!(paper(Statement::CourtRelease { representative: representative.clone() }), None);
    assert_eq!(
        paper(Statement::Appointment { representative, mandate }),
        Some(CallClass::Enrolment)
    );
    assert_eq!(PausableCalls::class(&grant(subject, ConsentDecision::Deny)), None);
    for (name, call) in every_call() {
        if ["Governance.", "System.", "ParachainSystem.", "Timestamp.", "Session.", "Utility."]
            .iter()
            .any(|pallet| name.starts_with(pallet))
        {
            assert_eq!(PausableCalls::class(&call), None, "{name}");
        }
    }
}

#[test]
fn the_page_names_every_call_that_can_be_paused_in_its_class() {
    let page = include_str!("../../../docs/governance.md");
    let mut named = 0;
    for (_, call) in every_call() {
        let Some(class) = PausableCalls::class(&call) else { continue };
        let it = call.get_call_metadata();
        let name = super::governance::as_written(it.pallet_name, it.function_name);
        let row = page.lines().find(|line| line.starts_with(&format!("| `{class:?}`")));
        assert!(row.expect("each class has a row").contains(&name), "{name} is in {class:?}");
        named += 1;
    }
    assert!(named > 15, "{named}");
}
