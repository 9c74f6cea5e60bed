//! Asking for access.

use crate::{mock::*, Error, Event, Outcome, Permit, PermitGround, PermitUsage, Permits, Target};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject, AuditOutcome, NewEntry},
    evaluator::{AccessDecision, AccessRequest, Answer, AnswerGround},
    organisation::StandingRefusal,
    research::Obligations,
    testing::{TestConsents, TestOrganisations, TestRecords, TestSubjects},
    traits::RecordFacts,
    Confidentiality, ConsentAction, ConsentId, DataClass, DataUseModifier, DataUseModifierSet,
    OrganisationId, PermitId, PurposeOfUse, RecordId, Sensitivity, SensitivitySet, StudyId,
    SubjectId,
};
use sp_runtime::DispatchError;

/// The request that [`ask`] makes of [`data`].
fn data_request() -> AccessRequest {
    AccessRequest {
        action: ConsentAction::ACCESS,
        purpose: PurposeOfUse::TREAT,
        class: Some(DataClass::CONDITION),
        confidentiality: Some(Confidentiality::N),
        labels: Some(SensitivitySet::of(&[Sensitivity::STD])),
        author: Some(COUNTY),
        tags: Some(data_tags()),
        data_time: Some(5),
    }
}

/// The line that [`ask`] writes when the doctor asks.
fn line(outcome: AuditOutcome, ground: AuditGround, object: AuditObject<u64>) -> NewEntry<u64> {
    NewEntry {
        kind: AuditKind::AccessDecided,
        subject: Some(SUBJECT),
        agent: Some(DOCTOR),
        organisation: Some(CITY),
        action: Some(ConsentAction::ACCESS),
        purpose: Some(PurposeOfUse::TREAT),
        outcome,
        ground,
        object,
    }
}

fn decided(outcome: Outcome) -> Event<Test> {
    Event::Decided { subject: SUBJECT, organisation: CITY, practitioner: DOCTOR, outcome }
}

fn permits() -> usize {
    Permits::<Test>::iter().count()
}

#[test]
fn a_consent_permits_and_the_permit_names_the_oldest() {
    build_and_execute(|| {
        TestConsents::answer(permitted_by(&[3, 8]));
        assert_ok!(ask(DOCTOR, data()));

        let expires_at = START + PERMIT_DURATION;
        assert_eq!(
            Permits::<Test>::get(SUBJECT, PermitId(0)),
            Some(Permit {
                practitioner: DOCTOR,
                organisation: CITY,
                request: data_request(),
                record: None,
                study: None,
                usage: PermitUsage::Multiple,
                uses: 0,
                obligations: Default::default(),
                ground: PermitGround::Consent(ConsentId(3)),
                policy_version: POLICY,
                decided_at: START,
                expires_at,
            })
        );
        assert_eq!(
            trail(),
            [line(
                AuditOutcome::Success,
                AuditGround::Consent(ConsentId(3)),
                AuditObject::Permit(PermitId(0)),
            )]
        );
        assert_eq!(events(), [decided(Outcome::Permitted { permit: PermitId(0), expires_at })]);
        assert_eq!(TestConsents::asked(), [(SUBJECT, data_request())]);
    });
}

#[test]
fn the_default_policy_permits_and_the_trail_names_its_version() {
    build_and_execute(|| {
        TestConsents::answer(by_policy(AccessDecision::Permit));
        let (id, permit) = asked_and_permitted();
        assert_eq!(permit.ground, PermitGround::DefaultPolicy);
        assert_eq!(permit.policy_version, POLICY);
        let ground = AuditGround::DefaultPolicy(POLICY);
        assert_eq!(trail(), [line(AuditOutcome::Success, ground, AuditObject::Permit(id))]);
    });
}

#[test]
fn the_own_right_permits() {
    build_and_execute(|| {
        TestConsents::answer(answer(AccessDecision::Permit, AnswerGround::OwnRight));
        let (id, permit) = asked_and_permitted();
        assert_eq!(permit.ground, PermitGround::OwnRight);
        let ground = AuditGround::OwnRight;
        assert_eq!(trail(), [line(AuditOutcome::Success, ground, AuditObject::Permit(id))]);
    });
}

#[test]
fn a_record_is_asked_for_with_the_facts_under_which_it_was_anchored() {
    build_and_execute(|| {
        TestConsents::answer(permitted_by(&[3]));
        assert_ok!(ask(DOCTOR, Target::Record(RECORD)));

        let permit = Permits::<Test>::get(SUBJECT, PermitId(0)).expect("it was permitted");
        let request = AccessRequest {
            action: ConsentAction::ACCESS,
            purpose: PurposeOfUse::TREAT,
            class: Some(RECORD_FACTS.class),
            confidentiality: Some(RECORD_FACTS.confidentiality),
            labels: Some(RECORD_FACTS.labels),
            author: Some(COUNTY),
            tags: None,
            data_time: RECORD_FACTS.data_time,
        };
        assert_eq!(permit.request, request);
        assert_eq!(permit.record, Some(RECORD));
        assert_eq!(TestConsents::asked(), [(SUBJECT, request)]);
        // The record is found through the permit.
        assert_eq!(trail()[0].object, AuditObject::Permit(PermitId(0)));
    });
}

#[test]
fn of_a_record_with_another_custodian_the_author_and_the_tags_are_asked() {
    build_and_execute(|| {
        let facts = RecordFacts { custodian: CITY, tags: Some(data_tags()), ..RECORD_FACTS };
        TestRecords::anchor(SUBJECT, RECORD, facts);
        assert_ok!(ask(DOCTOR, Target::Record(RECORD)));
        let (_, asked) = TestConsents::asked().remove(0);
        assert_eq!((asked.author, asked.tags), (Some(COUNTY), Some(data_tags())));
    });
}

#[test]
fn a_record_that_was_erased_is_refused_by_its_own_name() {
    build_and_execute(|| {
        TestConsents::answer(permitted_by(&[3]));
        TestRecords::erase(SUBJECT, RECORD);
        assert_refused(|| ask(DOCTOR, Target::Record(RECORD)), Error::<Test>::RecordErased);
        assert!(TestConsents::asked().is_empty());
    });
}

#[test]
fn what_is_not_known_is_asked_as_not_known() {
    build_and_execute(|| {
        let target = Target::Data {
            class: None,
            confidentiality: None,
            labels: None,
            author: None,
            tags: None,
            data_time: None,
        };
        assert_ok!(ask(DOCTOR, target));
        let request = TestConsents::asked()[0].1.clone();
        assert_eq!(
            request,
            AccessRequest {
                action: ConsentAction::ACCESS,
                purpose: PurposeOfUse::TREAT,
                class: None,
                confidentiality: None,
                labels: None,
                author: None,
                tags: None,
                data_time: None,
            }
        );
    });
}

#[test]
fn a_deny_succeeds_and_is_recorded_without_a_ground() {
    build_and_execute(|| {
        TestConsents::answer(denied_by(&[3]));
        assert_ok!(ask(DOCTOR, data()));
        assert_eq!(permits(), 0);
        assert_eq!(
            trail(),
            [line(AuditOutcome::Denied, AuditGround::Unstated, AuditObject::Nothing)]
        );
        assert_eq!(events(), [decided(Outcome::Denied)]);
    });
}

#[test]
fn a_deny_keeps_the_record_that_was_asked_for() {
    build_and_execute(|| {
        TestConsents::answer(denied_by(&[3]));
        assert_ok!(ask(DOCTOR, Target::Record(RECORD)));
        assert_eq!(permits(), 0);
        assert_eq!(
            trail(),
            [line(AuditOutcome::Denied, AuditGround::Unstated, AuditObject::Record(RECORD))]
        );
        assert_eq!(events(), [decided(Outcome::Denied)]);
    });
}

/// Everything that somebody can see of an answer: result and weight, lines, events, permits.
fn seen_of(
    answer: Option<Answer>,
    target: Target,
) -> (String, Vec<NewEntry<u64>>, Vec<Event<Test>>, Vec<u8>) {
    use frame_support::{
        dispatch::GetDispatchInfo, traits::UnfilteredDispatchable, StorageHasher, Twox128,
    };
    new_test_ext().execute_with(|| {
        if let Some(answer) = answer {
            TestConsents::answer(answer);
        }
        let call = RuntimeCall::AccessControl(crate::Call::request {
            organisation: CITY,
            subject: SUBJECT,
            target,
            action: ConsentAction::ACCESS,
            purpose: PurposeOfUse::TREAT,
            study: None,
            usage: PermitUsage::Multiple,
        });
        let declared = call.get_dispatch_info();
        let result = call.dispatch_bypass_filter(RuntimeOrigin::signed(DOCTOR));
        let told = format!("{declared:?} {result:?}");
        let prefix = Twox128::hash(b"AccessControl").to_vec();
        let mut state = Vec::new();
        let mut at = prefix.clone();
        while let Some(key) = sp_io::storage::next_key(&at) {
            if !key.starts_with(&prefix) {
                break;
            }
            state.extend(sp_io::storage::get(&key).expect("the key is there"));
            at = key;
        }
        AccessControl::do_try_state().expect("what always holds, holds");
        (told, trail(), events(), state)
    })
}

#[test]
fn hostile_a_requester_cannot_tell_a_restriction_from_silence() {
    let denials = [
        // A deny consent speaks.
        Some(denied_by(&[3])),
        // Several do.
        Some(denied_by(&[4, 5, 6])),
        // No consent speaks, and the policy denies.
        Some(by_policy(AccessDecision::Deny)),
        // A sealed denial may speak.
        Some(Answer { decision: AccessDecision::AskCustodian, ..denied_by(&[3]) }),
        // Only the glass could be broken.
        Some(by_policy(AccessDecision::BreakGlassOnly)),
        // Under another version of the policy.
        Some(Answer { policy_version: 9, ..by_policy(AccessDecision::Deny) }),
        // The patient never consented to anything.
        None,
    ];
    for target in [data(), Target::Record(RECORD)] {
        let silence = seen_of(None, target.clone());
        for denial in denials.clone() {
            assert_eq!(
                seen_of(denial.clone(), target.clone()),
                silence,
                "{denial:?} looks different"
            );
        }
        // The comparison does see a difference where there is one.
        assert_ne!(seen_of(Some(permitted_by(&[3])), target), silence);
    }
}

#[test]
fn break_glass_only_is_told_as_denied() {
    build_and_execute(|| {
        TestConsents::answer(by_policy(AccessDecision::BreakGlassOnly));
        assert_ok!(ask(DOCTOR, data()));
        assert_eq!(permits(), 0);
        assert_eq!(events(), [decided(Outcome::Denied)]);
        assert_eq!(trail()[0].outcome, AuditOutcome::Denied);
    });
}

#[test]
fn a_yes_without_a_ground_is_no_yes() {
    let not_in_force = AnswerGround::NotInForce(StandingRefusal::NotVouchedFor);
    for groundless in [permitted_by(&[]), answer(AccessDecision::Permit, not_in_force)] {
        build_and_execute(|| {
            TestConsents::answer(groundless);
            assert_ok!(ask(DOCTOR, data()));
            assert_eq!(permits(), 0);
            assert_eq!(events(), [decided(Outcome::Denied)]);
        });
    }
}

#[test]
fn a_revocation_holds_in_the_block_it_is_in() {
    build_and_execute(|| {
        TestConsents::answer(permitted_by(&[3]));
        assert_ok!(ask(DOCTOR, data()));
        // The patient revokes between the two requests; neither block nor time go on.
        TestConsents::answer(by_policy(AccessDecision::Deny));
        assert_ok!(ask(DOCTOR, data()));

        assert_eq!(permits(), 1);
        let expires_at = START + PERMIT_DURATION;
        assert_eq!(
            events(),
            [
                decided(Outcome::Permitted { permit: PermitId(0), expires_at }),
                decided(Outcome::Denied),
            ]
        );
        let outcomes: Vec<_> = trail().into_iter().map(|line| line.outcome).collect();
        assert_eq!(outcomes, [AuditOutcome::Success, AuditOutcome::Denied]);
    });
}

#[test]
fn who_asks_twice_gets_two_permits() {
    build_and_execute(|| {
        let (first, _) = permit(3);
        let (second, _) = permit(3);
        assert_ne!(first, second);
        assert_eq!(permits(), 2);
        assert_eq!(trail().len(), 2);
    });
}

#[test]
fn a_permit_is_named_by_its_line_whatever_was_written_before() {
    build_and_execute(|| {
        TestConsents::answer(by_policy(AccessDecision::Deny));
        for _ in 1..DENIAL_BURST {
            assert_ok!(ask(NURSE, data()));
        }
        let (id, _) = permit(3);
        assert_eq!(id, PermitId(2));
        assert_eq!(trail()[2].object, AuditObject::Permit(PermitId(2)));
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || {
                AccessControl::request(
                    origin,
                    CITY,
                    SUBJECT,
                    data(),
                    ConsentAction::ACCESS,
                    PurposeOfUse::TREAT,
                    None,
                    PermitUsage::Multiple,
                )
            };
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}

/// Asks where a consent would permit it, so that nothing but the error is in the way.
fn refused_with(ask: impl FnOnce() -> DispatchResult, error: Error<Test>) {
    TestConsents::answer(permitted_by(&[3]));
    assert_refused(ask, error);
    assert_eq!(TestConsents::asked(), [], "who is refused learns nothing of the consents");
}

fn ask_for(
    organisation: OrganisationId,
    subject: SubjectId,
    purpose: PurposeOfUse,
) -> DispatchResult {
    let origin = RuntimeOrigin::signed(DOCTOR);
    let action = ConsentAction::ACCESS;
    let usage = PermitUsage::Multiple;
    AccessControl::request(origin, organisation, subject, data(), action, purpose, None, usage)
}

#[test]
fn an_organisation_that_is_not_there_is_refused() {
    build_and_execute(|| {
        let call = || ask_for(OrganisationId(77), SUBJECT, PurposeOfUse::TREAT);
        refused_with(call, Error::OrganisationNotFound);
    });
}

#[test]
fn a_suspended_organisation_is_refused() {
    build_and_execute(|| {
        TestOrganisations::set_active(CITY, false);
        refused_with(|| ask(DOCTOR, data()), Error::OrganisationNotActive);
    });
}

#[test]
fn a_stranger_is_refused() {
    build_and_execute(|| refused_with(|| ask(STRANGER, data()), Error::NotVouchedFor));
}

#[test]
fn hostile_a_practitioner_cannot_ask_for_another_organisation() {
    build_and_execute(|| {
        let call = || ask_for(COUNTY, SUBJECT, PurposeOfUse::TREAT);
        refused_with(call, Error::NotVouchedFor);
    });
}

#[test]
fn a_lapsed_credential_is_refused() {
    build_and_execute(|| {
        TestOrganisations::lapse(CITY, DOCTOR);
        refused_with(|| ask(DOCTOR, data()), Error::CredentialNotInForce);
    });
}

#[test]
fn hostile_the_patient_itself_needs_standing_to_ask_by_transaction() {
    build_and_execute(|| {
        TestConsents::answer(answer(AccessDecision::Permit, AnswerGround::OwnRight));
        assert_refused(|| ask(PATIENT, data()), Error::<Test>::NotVouchedFor);
    });
}

#[test]
fn a_subject_that_is_not_there_is_refused() {
    build_and_execute(|| {
        let call = || ask_for(CITY, SubjectId([9; 16]), PurposeOfUse::TREAT);
        refused_with(call, Error::SubjectNotFound);
    });
}

#[test]
fn a_subject_that_ended_is_refused() {
    build_and_execute(|| {
        TestSubjects::end(SUBJECT);
        refused_with(|| ask(DOCTOR, data()), Error::SubjectNotActive);
    });
}

#[test]
fn a_record_that_is_not_there_is_refused() {
    build_and_execute(|| {
        let target = Target::Record(RecordId(501));
        refused_with(|| ask(DOCTOR, target), Error::RecordNotFound);
    });
}

#[test]
fn hostile_a_record_of_another_subject_is_refused() {
    build_and_execute(|| {
        let other = TestSubjects::enrol(2, None, COUNTY);
        let call = || {
            AccessControl::request(
                RuntimeOrigin::signed(DOCTOR),
                CITY,
                other,
                Target::Record(RECORD),
                ConsentAction::ACCESS,
                PurposeOfUse::TREAT,
                None,
                PermitUsage::Multiple,
            )
        };
        refused_with(call, Error::RecordNotFound);
    });
}

#[test]
fn a_label_that_is_not_in_the_table_is_refused() {
    build_and_execute(|| {
        for bits in [1 << 63, u64::MAX] {
            let target = Target::Data {
                class: None,
                confidentiality: None,
                labels: Some(SensitivitySet::from_bits(bits)),
                author: None,
                tags: None,
                data_time: None,
            };
            refused_with(|| ask(DOCTOR, target), Error::UnknownCode);
        }
    });
}

#[test]
fn an_emergency_is_not_asked_for() {
    build_and_execute(|| {
        for purpose in [PurposeOfUse::BTG, PurposeOfUse::ERTREAT] {
            refused_with(|| ask_for(CITY, SUBJECT, purpose), Error::EmergencyPurpose);
        }
    });
}

fn ask_for_study(study: StudyId) -> DispatchResult {
    let (origin, action) = (RuntimeOrigin::signed(DOCTOR), ConsentAction::ACCESS);
    let purpose = PurposeOfUse::HRESCH;
    let usage = PermitUsage::Multiple;
    AccessControl::request(origin, CITY, SUBJECT, data(), action, purpose, Some(study), usage)
}

#[test]
fn a_permit_for_a_study_names_it_and_what_its_terms_oblige_to() {
    build_and_execute(|| {
        let duties = DataUseModifierSet::of(&[DataUseModifier::PUB, DataUseModifier::MOR]);
        let obligations = Obligations { duties, publish_from: Some(START * 2), months: Some(3) };
        TestConsents::answer(Answer { obligations, ..permitted_by(&[3]) });
        assert_ok!(ask_for_study(TestConsents::STUDY));
        let permit = Permits::<Test>::get(SUBJECT, PermitId(0)).expect("it is permitted");
        assert_eq!((permit.study, permit.obligations), (Some(TestConsents::STUDY), obligations));
    });
}

#[test]
fn a_study_that_was_not_stated_is_refused() {
    build_and_execute(|| {
        let unknown = StudyId(TestConsents::STUDY.0 + 1);
        refused_with(|| ask_for_study(unknown), Error::StudyNotFound);
    });
}

#[test]
fn hostile_a_deny_and_a_question_to_the_custodian_look_alike() {
    let told = |answer: Answer| {
        let mut told = None;
        build_and_execute(|| {
            TestConsents::answer(answer);
            assert_ok!(ask(DOCTOR, data()));
            told = Some((trail(), events(), permits()));
        });
        told.expect("it was asked")
    };
    let sealed = Answer { decision: AccessDecision::AskCustodian, ..denied_by(&[8]) };
    let asked = told(sealed);
    assert_eq!(asked, told(denied_by(&[8])));
    assert_eq!(asked, told(by_policy(AccessDecision::Deny)));
    assert_eq!(asked.2, 0, "it is no permit");
}
