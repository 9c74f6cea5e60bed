//! Each invariant notices when it is broken.

use super::*;
use crate::{
    mock::{new_test_ext, Test},
    CaptureCount, Captures, Policy, PolicyVersions,
};

/// A register with one consent of each way, that a test then breaks.
fn broken(breaking: impl FnOnce(SubjectId)) -> &'static str {
    new_test_ext().execute_with(|| {
        let hospital = TestOrganisations::admit(1, OrganisationKind::HOSPITAL);
        TestOrganisations::vouch(hospital, CLERK, RoleSet::EMPTY);
        let subject = TestSubjects::enrol(1, None, hospital);
        TestSubjects::appoint(subject, GUARDIAN, Powers { consent: true, ..Powers::default() });
        granted(GUARDIAN, subject, Grantee::Everyone, treatment());
        granted(GUARDIAN, subject, Grantee::Everyone, denial());
        assert_ok!(ConsentRegistry::capture(
            signed(CLERK),
            hospital,
            subject,
            Grantee::Everyone,
            Box::new(treatment()),
            evidence()
        ));
        ConsentRegistry::do_try_state().unwrap();
        breaking(subject);
        ConsentRegistry::do_try_state().unwrap_err().into()
    })
}

fn at(subject: SubjectId) -> (SubjectId, u32, Grantee<u64>) {
    (subject, 0, Grantee::Everyone)
}

#[test]
fn an_empty_key_is_noticed() {
    let error = broken(|subject| Consents::<Test>::insert(at(subject), BoundedVec::new()));
    assert_eq!(error, "a key holds no consent");
}

#[test]
fn disorder_is_noticed() {
    let error =
        broken(|subject| Consents::<Test>::mutate(at(subject), |live| live.as_mut().swap(0, 1)));
    assert_eq!(error, "consents under a key are out of order");
}

#[test]
fn a_number_of_the_future_is_noticed() {
    let error = broken(|subject| Consents::<Test>::mutate(at(subject), |live| live[1].id = next()));
    assert_eq!(error, "a consent is named by a line that is not written");
}

#[test]
fn one_number_for_two_is_noticed() {
    let error =
        broken(|subject| Consents::<Test>::mutate(at(subject), |live| live[1].id = ConsentId(2)));
    assert_eq!(error, "two consents of a subject have one id");
}

#[test]
fn an_invalid_consent_is_noticed() {
    let error = broken(|subject| {
        Consents::<Test>::mutate(at(subject), |live| {
            let Statement::Open(consent) = &mut live[0].statement else { return };
            consent.region.actions = ActionSet::EMPTY
        })
    });
    assert_eq!(error, "a stored consent is not valid");
}

#[test]
fn a_capture_without_evidence_is_noticed() {
    let error = broken(|subject| {
        Captures::<Test>::mutate(subject, ConsentId(2), |capture| {
            capture.as_mut().expect("it waits").evidence = zero()
        })
    });
    assert_eq!(error, "a capture has no evidence");
}

#[test]
fn a_miscount_is_noticed() {
    for count in [0, 2] {
        let error = broken(|subject| CaptureCount::<Test>::insert(subject, count));
        assert_eq!(error, "the captures of a subject are miscounted");
    }
}

#[test]
fn an_emergency_in_the_policy_is_noticed() {
    let error = broken(|_| {
        Policy::<Test>::mutate(|policy| {
            let rule = salus_primitives::evaluator::PolicyRule {
                jurisdiction: None,
                purpose: PurposeOfUse::BTG,
                kind: OrganisationKind::HOSPITAL,
                decision: AccessDecision::Deny,
            };
            policy.rules.try_push(rule).expect("there is a place");
        })
    });
    assert_eq!(error, "the default policy names an emergency");
}

#[test]
fn a_version_of_the_policy_that_never_began_is_noticed() {
    for breaking in [
        |_| Policy::<Test>::mutate(|policy| policy.version = 1),
        |_| PolicyVersions::<Test>::insert(1, 0),
    ] as [fn(SubjectId); 2]
    {
        let missing = "a version of the policy is missing, or is one to come";
        assert_eq!(broken(breaking), missing);
    }
    for lines in [[1, 1], [1, 0], [0, u64::MAX]] {
        let error = broken(|_| {
            Policy::<Test>::mutate(|policy| policy.version = 2);
            PolicyVersions::<Test>::insert(1, lines[0]);
            PolicyVersions::<Test>::insert(2, lines[1]);
        });
        assert_eq!(
            error,
            "a version of the policy began with another's line, or one that is not written"
        );
    }
}

#[test]
fn more_room_than_may_be_is_noticed() {
    let error = broken(|subject| {
        Overviews::<Test>::mutate(subject, 0, |it| {
            it.room.as_mut().expect("a step").bytes = 2 * crate::ROOM_STEP
        })
    });
    assert_eq!(error, "more room is kept than may be");
}

#[test]
fn an_overview_of_something_else_is_noticed() {
    for breaking in [
        |subject| Overviews::<Test>::mutate(subject, 0, |it| it.consents += 1),
        |subject| Overviews::<Test>::mutate(subject, 0, |it| it.denies.clear()),
        |subject| Overviews::<Test>::remove(subject, 0),
        |subject| Overviews::<Test>::insert(subject, 1, crate::Overview::default()),
    ] as [fn(SubjectId); 4]
    {
        assert_eq!(broken(breaking), "an overview is not of what is stored");
    }
}

#[test]
fn what_is_wrong_with_proposals_is_noticed() {
    use crate::{Proposal, Proposals};
    fn proposal(id: u64, organisation: u32) -> Proposal<u64> {
        Proposal {
            id: ConsentId(id),
            epoch: 0,
            organisation: OrganisationId(organisation),
            expires_at: NOW,
            grantee: Grantee::Everyone,
            consent: treatment(),
        }
    }
    for (waiting, expected) in [
        (vec![], "a subject has an empty list of proposals"),
        (vec![proposal(6, 1), proposal(5, 2)], "proposals are out of order"),
        (vec![proposal(5, 1), proposal(6, 1)], "two proposals of one organisation wait"),
        (vec![proposal(0, 1)], "two consents of a subject have one id"),
        (vec![proposal(99, 1)], "a consent is named by a line that is not written"),
    ] {
        let error = broken(|subject| {
            // The lines that they are named by.
            for _ in 0..5 {
                let kind = salus_primitives::audit::AuditKind::ConsentProposed;
                TestTrail::append(NewEntry::<u64>::of(kind));
            }
            Proposals::<Test>::insert(subject, BoundedVec::truncate_from(waiting))
        });
        assert_eq!(error, expected);
    }
}

#[test]
fn a_seal_of_nothing_is_noticed() {
    let error = broken(|subject| {
        Consents::<Test>::mutate(at(subject), |live| {
            let seal = SealedDeny { commitment: zero(), period: denial().period };
            live[1].statement = Statement::Sealed(seal)
        })
    });
    assert_eq!(error, "a stored seal is not valid");
}

#[test]
fn what_is_wrong_with_programmes_and_studies_is_noticed() {
    use crate::{Studies, StudyCount};
    for (breaking, expected) in [
        (
            (|| Programmes::<Test>::insert(ProgrammeId(0), terms())) as fn(),
            "a programme has the number of one to come",
        ),
        (
            || {
                programme();
                let months = Some(1);
                Programmes::<Test>::insert(ProgrammeId(0), Programme { months, ..terms() });
            },
            "a stored programme is not valid",
        ),
        (
            || Studies::<Test>::insert(OrganisationId(1), StudyId(99), study()),
            "a study is named by a line that is not written",
        ),
        (
            || {
                let study = Study { project: Some(zero()), ..study() };
                Studies::<Test>::insert(OrganisationId(1), StudyId(0), study)
            },
            "a stored study is not valid",
        ),
        (
            || Studies::<Test>::insert(OrganisationId(1), StudyId(0), study()),
            "the studies of an organisation are miscounted",
        ),
        (
            || StudyCount::<Test>::insert(OrganisationId(1), 1),
            "the studies of an organisation are miscounted",
        ),
        (
            || {
                Policy::<Test>::mutate(|policy| {
                    policy.claims[0].purpose = PurposeOfUse::ERTREAT;
                })
            },
            "an emergency can be claimed",
        ),
    ] {
        assert_eq!(broken(|_| breaking()), expected);
    }
}
