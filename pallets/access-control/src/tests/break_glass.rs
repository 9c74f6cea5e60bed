//! Breaking the glass.

use super::emergencies::*;
use crate::{
    mock::*, Emergency, Error, Event, RefusalHandling, RefusalRules, Review, ReviewQueue, Target,
    Verdict, MAX_UNFILED,
};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome, NewEntry},
    evaluator::AccessDecision,
    testing::{TestAllowances, TestConsents, TestOrganisations, TestSubjects},
    Commitment, Confidentiality, ConsentAction, DataClass, EmergencyId, Jurisdiction, LegalBasis,
    OrganisationId, OrganisationKind, PurposeOfUse, RecordId, RoleSet, Sensitivity, SensitivitySet,
    SubjectId,
};
use sp_core::H256;
use sp_runtime::DispatchError;

#[test]
fn a_practitioner_breaks_the_glass_whatever_the_consents_say() {
    for answer in [denied_by(&[3]), by_policy(AccessDecision::Deny), permitted_by(&[4])] {
        with_reviewers(|| {
            TestConsents::answer(answer);
            let id = broken();
            let Target::Data { class, confidentiality, labels, author, tags, data_time } = data()
            else {
                panic!("it is data");
            };
            let purpose = PurposeOfUse::ERTREAT;
            let expected = Emergency {
                practitioner: DOCTOR,
                organisation: CITY,
                custodian: COUNTY,
                request: salus_primitives::evaluator::AccessRequest {
                    action: ConsentAction::ACCESS,
                    purpose,
                    class,
                    confidentiality,
                    labels,
                    author,
                    tags,
                    data_time,
                },
                record: None,
                keeper: None,
                justification: JUSTIFICATION,
                broken_at: START,
                recorded_at: START,
                expires_at: START + EMERGENCY_DURATION,
                posted_by: None,
                without_standing: false,
                while_suspended: false,
                refusal: RefusalHandling::NoneStated,
                is_withheld: false,
                file_by: START + JUSTIFICATION_PERIOD,
                filed_at: None,
                overdue: 0,
                review: Review::Waiting { turn_at: START + 1 },
            };
            assert_eq!(emergency(id), expected);
            let line = NewEntry {
                subject: Some(SUBJECT),
                agent: Some(DOCTOR),
                organisation: Some(CITY),
                action: Some(ConsentAction::ACCESS),
                purpose: Some(purpose),
                ground: AuditGround::Law(LegalBasis::GDPR_VITAL_INTERESTS),
                object: AuditObject::Emergency(id),
                ..NewEntry::of(AuditKind::GlassBroken)
            };
            assert_eq!(trail(), [line]);
            let event = Event::GlassBroken {
                subject: SUBJECT,
                emergency: id,
                organisation: CITY,
                practitioner: DOCTOR,
                reason: purpose,
                broken_at: START,
                expires_at: START + EMERGENCY_DURATION,
                posted_by: None,
                refusal: RefusalHandling::NoneStated,
            };
            assert_eq!(events(), [event]);
            let due = Some(START + JUSTIFICATION_PERIOD);
            assert_eq!(TestOrganisations::review_due(DOCTOR, CITY), due);
            assert_eq!(TestConsents::asked(), [], "nothing is evaluated");
        });
    }
}

#[test]
fn a_record_is_opened_with_the_facts_under_which_it_was_anchored() {
    with_reviewers(|| {
        assert_ok!(break_glass_by(DOCTOR, Target::Record(RECORD)));
        let it = emergency(EmergencyId(0));
        assert_eq!(it.record, Some(RECORD));
        assert_eq!(it.request.class, Some(RECORD_FACTS.class));
        assert_eq!(it.request.author, Some(COUNTY));
    });
}

#[test]
fn what_may_hold_violence_or_a_young_person_s_own_is_marked() {
    with_reviewers(|| {
        for labels in [&[Sensitivity::SDV][..], &[Sensitivity::ADOL, Sensitivity::HIV]] {
            let id = EmergencyId(trail().len() as u64);
            assert_ok!(break_glass_by(DOCTOR, labelled(labels)));
            assert!(emergency(id).is_withheld);
        }
        assert_ok!(break_glass_by(DOCTOR, labelled(&[Sensitivity::HIV])));
        assert!(!emergency(EmergencyId(2)).is_withheld);
        // The notice tells nothing of it.
        let told: Vec<_> = events()
            .into_iter()
            .map(|event| match event {
                Event::GlassBroken { .. } => format!("{event:?}").replace(char::is_numeric, ""),
                _ => panic!("nothing else happened"),
            })
            .collect();
        assert!(told.windows(2).all(|two| two[0] == two[1]));
    });
}

#[test]
fn an_allowance_that_is_used_up_stops_no_emergency() {
    with_reviewers(|| {
        TestAllowances::leave(CITY, 0);
        broken();
        let stored = AccessControl::bytes_of_emergency()
            + AccessControl::bytes_of_turn()
            + AccessControl::bytes_of_standing();
        assert_eq!(TestAllowances::stored(CITY), stored);
    });
}

fn try_with(
    organisation: OrganisationId,
    subject: SubjectId,
    reason: PurposeOfUse,
    justification: Commitment,
) -> DispatchResult {
    let origin = RuntimeOrigin::signed(DOCTOR);
    AccessControl::break_glass(origin, organisation, subject, data(), reason, justification)
}

#[test]
fn somebody_must_sign() {
    with_reviewers(|| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || {
                AccessControl::break_glass(
                    origin,
                    CITY,
                    SUBJECT,
                    data(),
                    PurposeOfUse::BTG,
                    JUSTIFICATION,
                )
            };
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn what_is_no_emergency_is_refused() {
    with_reviewers(|| {
        for reason in [PurposeOfUse::TREAT, PurposeOfUse::ETREAT, PurposeOfUse::HRESCH] {
            let call = || try_with(CITY, SUBJECT, reason, JUSTIFICATION);
            refused_with(call, Error::NotAnEmergency);
        }
    });
}

#[test]
fn an_emergency_without_a_justification_is_refused() {
    with_reviewers(|| {
        let call = || try_with(CITY, SUBJECT, PurposeOfUse::BTG, Commitment(H256::zero()));
        refused_with(call, Error::JustificationMissing);
    });
}

#[test]
fn a_label_that_is_not_in_the_table_is_refused() {
    with_reviewers(|| {
        let target = Target::Data {
            class: Some(DataClass::CONDITION),
            confidentiality: Some(Confidentiality::N),
            labels: Some(SensitivitySet::from_bits(1 << 63)),
            author: None,
            tags: None,
            data_time: None,
        };
        refused_with(|| break_glass_by(DOCTOR, target), Error::UnknownCode);
    });
}

#[test]
fn a_subject_or_a_record_that_is_not_there_is_refused() {
    with_reviewers(|| {
        let nobody = SubjectId([9; 16]);
        let call = || try_with(CITY, nobody, PurposeOfUse::BTG, JUSTIFICATION);
        refused_with(call, Error::SubjectNotFound);
        let target = Target::Record(RecordId(501));
        refused_with(|| break_glass_by(DOCTOR, target), Error::RecordNotFound);
        TestSubjects::end(SUBJECT);
        refused_with(|| break_glass_by(DOCTOR, data()), Error::SubjectNotActive);
    });
}

#[test]
fn who_does_not_count_is_refused() {
    with_reviewers(|| {
        let nobody = OrganisationId(77);
        let call = || try_with(nobody, SUBJECT, PurposeOfUse::BTG, JUSTIFICATION);
        refused_with(call, Error::OrganisationNotFound);
        refused_with(|| break_glass_by(STRANGER, data()), Error::NotVouchedFor);
        TestOrganisations::lapse(CITY, DOCTOR);
        refused_with(|| break_glass_by(DOCTOR, data()), Error::CredentialNotInForce);
        TestOrganisations::vouch(CITY, DOCTOR, doctor_role());
        TestOrganisations::remove(CITY);
        refused_with(|| break_glass_by(DOCTOR, data()), Error::OrganisationNotActive);
    });
}

#[test]
fn an_organisation_s_own_account_and_who_has_no_role_break_no_glass() {
    with_reviewers(|| {
        let own = TestOrganisations::controller_of(CITY);
        refused_with(|| break_glass_by(own, data()), Error::NotPractitioner);
        TestOrganisations::vouch(CITY, DOCTOR, RoleSet::EMPTY);
        refused_with(|| break_glass_by(DOCTOR, data()), Error::NotPractitioner);
    });
}

#[test]
fn who_could_not_claim_emergency_treatment_is_refused() {
    with_reviewers(|| {
        let insurer = TestOrganisations::admit(5, OrganisationKind::INSURER);
        TestOrganisations::vouch(insurer, DOCTOR, doctor_role());
        let call = || try_with(insurer, SUBJECT, PurposeOfUse::BTG, JUSTIFICATION);
        refused_with(call, Error::PurposeNotClaimable);
    });
}

#[test]
fn a_suspended_organisation_goes_on_for_its_own_patients_for_a_while() {
    with_reviewers(|| {
        TestOrganisations::vouch(COUNTY, DOCTOR, doctor_role());
        TestOrganisations::suspend_since(COUNTY, Some(START));
        let own = || try_with(COUNTY, SUBJECT, PurposeOfUse::BTG, JUSTIFICATION);
        pass(EMERGENCY_GRACE - 1);
        assert_ok!(own());
        assert!(emergency(EmergencyId(0)).while_suspended);
        let standing = || AccessControl::emergency_stands(SUBJECT, EmergencyId(0));
        assert_eq!(standing(), Some(crate::EmergencyStatus::InForce));
        pass(1);
        refused_with(own, Error::OrganisationNotActive);
        // The permit ends with that too.
        assert_eq!(standing(), Some(crate::EmergencyStatus::RequesterNotInForce));
    });
}

#[test]
fn hostile_a_suspended_organisation_reaches_no_patient_of_another() {
    with_reviewers(|| {
        TestOrganisations::suspend_since(CITY, Some(START));
        refused_with(|| break_glass_by(DOCTOR, data()), Error::OrganisationNotActive);
    });
}

#[test]
fn a_refusal_is_overridden_or_honoured_as_the_law_of_the_custodian_s_country_says() {
    with_reviewers(|| {
        TestConsents::refuse_emergencies(true);
        broken();
        assert_eq!(emergency(EmergencyId(0)).refusal, RefusalHandling::Overridden);

        // Honoured where the patient's data is kept, whatever holds where the doctor is.
        let germany = Jurisdiction(*b"DE");
        let rules = RefusalRules {
            by_default: false,
            countries: vec![(germany, true)].try_into().expect("one"),
        };
        assert_ok!(AccessControl::set_standing_refusals(RuntimeOrigin::root(), rules));
        TestOrganisations::move_to(CITY, germany);
        TestOrganisations::move_to(COUNTY, Jurisdiction(*b"AT"));
        broken();
        TestOrganisations::move_to(COUNTY, germany);
        let emergencies = crate::Emergencies::<Test>::iter().count();
        assert_ok!(break_glass_by(DOCTOR, data()));
        assert_eq!(crate::Emergencies::<Test>::iter().count(), emergencies);
        let event = Event::EmergencyRefused {
            subject: SUBJECT,
            organisation: CITY,
            practitioner: DOCTOR,
            reason: PurposeOfUse::ERTREAT,
        };
        assert_eq!(events().last(), Some(&event));
        let line = trail().pop().expect("it is in the trail");
        assert_eq!((line.kind, line.outcome), (AuditKind::GlassBroken, AuditOutcome::Denied));
        assert_eq!(line.object, AuditObject::Nothing);

        // Who has refused nothing is reached there as well.
        TestConsents::refuse_emergencies(false);
        broken();
    });
}

#[test]
fn break_glass_is_lost_by_a_verdict_and_comes_back_with_time() {
    for verdict in [Verdict::NotJustified, Verdict::NotOpened] {
        with_reviewers(|| {
            judged(verdict);
            refused_with(|| break_glass_by(DOCTOR, data()), Error::BreakGlassLost);
            // Nobody else loses it.
            assert_ok!(break_glass_by(NURSE, data()));
            pass(LOSS_PERIOD - 1);
            refused_with(|| break_glass_by(DOCTOR, data()), Error::BreakGlassLost);
            pass(1);
            broken();
        });
    }
    with_reviewers(|| {
        judged(Verdict::Justified);
        broken();
    });
}

#[test]
fn break_glass_is_lost_while_a_justification_is_unfiled_whose_time_is_over() {
    with_reviewers(|| {
        let id = broken();
        pass(JUSTIFICATION_PERIOD - 1);
        let second = broken();
        pass(1);
        refused_with(|| break_glass_by(DOCTOR, data()), Error::JustificationOverdue);
        // Filing the other one does not help.
        assert_ok!(file(second));
        refused_with(|| break_glass_by(DOCTOR, data()), Error::JustificationOverdue);
        assert_ok!(file(id));
        broken();
    });
}

#[test]
fn hostile_a_new_credential_does_not_bring_it_back() {
    with_reviewers(|| {
        judged(Verdict::NotJustified);
        TestOrganisations::let_go(CITY, DOCTOR);
        refused_with(|| break_glass_by(DOCTOR, data()), Error::NotVouchedFor);
        TestOrganisations::vouch(CITY, DOCTOR, doctor_role());
        refused_with(|| break_glass_by(DOCTOR, data()), Error::BreakGlassLost);
    });
}

#[test]
fn repeated_verdicts_suspend_until_the_organisation_acts() {
    with_reviewers(|| {
        judged(Verdict::NotJustified);
        pass(LOSS_PERIOD);
        judged(Verdict::NotOpened);
        let event = Event::BreakGlassSuspended { organisation: CITY, practitioner: DOCTOR };
        assert_eq!(events().last(), Some(&event));
        pass(10 * LOSS_PERIOD);
        refused_with(|| break_glass_by(DOCTOR, data()), Error::BreakGlassSuspended);
    });
}

#[test]
fn hostile_nobody_breaks_the_glass_without_end() {
    with_reviewers(|| {
        for _ in 0..MAX_UNFILED {
            broken();
        }
        refused_with(|| break_glass_by(DOCTOR, data()), Error::TooManyUnfiled);
        // Who accounts for one may go on.
        assert_ok!(file(EmergencyId(0)));
        broken();
        assert_eq!(ReviewQueue::<Test>::iter().count(), MAX_UNFILED as usize + 1);
    });
}
