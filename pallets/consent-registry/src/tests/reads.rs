//! What the runtime API reads.

use super::*;
use crate::Question;

fn page(subject: SubjectId, after: Option<ConsentId>, limit: u32) -> Vec<ConsentId> {
    ConsentRegistry::consents(subject, after, limit).into_iter().map(|(_, it)| it.id).collect()
}

#[test]
fn consents_are_read_in_the_order_of_their_numbers_across_keys() {
    in_a_world(|w| {
        let grantees =
            [Grantee::Everyone, Grantee::Organisation(w.hospital), Grantee::Organisation(w.clinic)];
        let all: Vec<_> = (0..9)
            .map(|n| granted(ALICE, w.subject, grantees[n % 3].clone(), treatment()))
            .collect();
        granted(BOB, w.others, Grantee::Everyone, treatment());

        assert_eq!(page(w.subject, None, 4), all[..4]);
        assert_eq!(page(w.subject, Some(all[3]), 3), all[4..7]);
        assert_eq!(page(w.subject, Some(all[6]), 4), all[7..]);
        assert!(page(w.subject, Some(all[8]), 4).is_empty());
        assert!(page(w.subject, None, 0).is_empty());
        assert_eq!(page(w.subject, None, u32::MAX), all[..5], "a page has its limit");
        for (nth, (grantee, live)) in
            ConsentRegistry::consents(w.subject, None, 5).into_iter().enumerate()
        {
            assert_eq!(grantee, grantees[nth % 3]);
            assert_eq!(live.open(), Some(&treatment()));
        }
    });
}

#[test]
fn only_the_present_epoch_of_a_living_subject_is_read() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        assert!(page(w.subject, None, 5).is_empty());
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_eq!(page(w.subject, None, 5), vec![id]);
        TestSubjects::end(w.subject);
        assert!(page(w.subject, None, 5).is_empty());
        assert!(page(SubjectId([9; 16]), None, 5).is_empty());
    });
}

#[test]
fn a_consent_stands_in_fhirs_words() {
    use crate::ConsentState::{Active, Draft, Inactive};
    in_a_world(|w| {
        let state = |subject, id| ConsentRegistry::consent_state(subject, id);
        let later = Period { from: NOW + DAY, to: None };
        let to_come = Consent { period: later, ..denial() };
        let to_come = granted(ALICE, w.subject, Grantee::Everyone, to_come);
        let over = granted(ALICE, w.subject, Grantee::Everyone, until(NOW + 1));
        let draft = proposed(&w, treatment());
        let paper = captured(&w, treatment());
        let refuted = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_ok!(ConsentRegistry::attach_verification(
            signed(CLERK),
            w.hospital,
            w.subject,
            Grantee::Everyone,
            refuted,
            crate::VerificationKind::Validation,
            false
        ));
        assert_eq!(state(w.subject, over), Some(Active));
        Timestamp::set_timestamp(NOW + 1);
        for (subject, id, expected) in [
            (w.subject, to_come, Some(Active)),
            (w.subject, over, Some(Inactive)),
            (w.subject, refuted, Some(Inactive)),
            (w.subject, draft, Some(Draft)),
            (w.assisted, paper, Some(Draft)),
            (w.others, to_come, None),
            (w.subject, next(), None),
        ] {
            assert_eq!(state(subject, id), expected, "{id:?}");
        }
        assert_eq!([Draft, Active, Inactive].map(|it| it.code()), ["draft", "active", "inactive"]);
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        assert_eq!(state(w.subject, to_come), Some(Inactive));
        assert_ok!(ConsentRegistry::refuse_proposal(signed(ALICE), w.subject, draft));
        assert_eq!(state(w.subject, draft), None);
    });
}

fn question(account: u64, organisation: Option<OrganisationId>) -> Question<u64> {
    Question { account, organisation, request: asked(), study: None }
}

#[test]
fn many_questions_are_answered_as_each_alone_up_to_a_bound() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Organisation(w.hospital), treatment());
        let questions = vec![
            (w.subject, question(DOCTOR, Some(w.hospital))),
            (w.others, question(DOCTOR, Some(w.hospital))),
            (w.subject, question(CLINIC_CLERK, Some(w.clinic))),
            (w.subject, question(ALICE, None)),
            (SubjectId([9; 16]), question(ALICE, None)),
            (w.subject, question(DOCTOR, Some(w.hospital))),
        ];
        let answers = ConsentRegistry::can_access_each(&questions);
        assert_eq!(answers.len(), 5, "a page has its limit");
        for ((subject, question), answer) in questions.iter().zip(&answers) {
            assert_eq!(&ConsentRegistry::can_access(*subject, question), answer);
        }
        let decisions: Vec<_> = answers.iter().map(|it| it.decision).collect();
        use AccessDecision::{Deny, Permit};
        assert_eq!(decisions, [Permit, Deny, Deny, Permit, Deny]);
    });
}

#[test]
fn a_cohort_is_of_a_custodians_own_subjects_up_to_a_bound() {
    in_a_world(|w| {
        let elsewhere = TestSubjects::enrol(7, Some(77), w.clinic);
        let ended = TestSubjects::enrol(8, Some(78), w.hospital);
        granted(ALICE, w.subject, Grantee::Everyone, research(programme()));
        granted(77, elsewhere, Grantee::Everyone, research(programme()));
        let study = stated(&w, study());
        TestSubjects::end(ended);
        let subjects = [w.subject, w.others, elsewhere, SubjectId([9; 16]), ended, w.subject];
        let request = AccessRequest { purpose: PurposeOfUse::HRESCH, ..asked() };
        let (account, organisation) = (DOCTOR, Some(w.hospital));
        let question = Question { account, organisation, request, study: Some(study) };
        use AccessDecision::{Deny, Permit};
        assert_eq!(
            ConsentRegistry::cohort(w.hospital, &subjects, &question),
            [Some(Permit), Some(Deny), None, None, None]
        );
        assert_eq!(
            ConsentRegistry::cohort(w.clinic, &subjects[1..], &question),
            [None, Some(Permit), None, None, None]
        );
    });
}

#[test]
fn what_is_left_is_told_before_the_labels_are_known() {
    in_a_world(|w| {
        let permit = granted(ALICE, w.subject, Grantee::Organisation(w.hospital), treatment());
        let hiv = SensitivitySet::of(&[salus_primitives::Sensitivity::HIV]);
        let about_hiv = Region { labels: hiv, ..denial().region };
        let deny =
            granted(ALICE, w.subject, Grantee::Everyone, Consent { region: about_hiv, ..denial() });
        let residual = |subject, account, organisation, purpose| {
            let action = ConsentAction::ACCESS;
            ConsentRegistry::residual(subject, &account, organisation, action, purpose, None)
        };
        let treat = PurposeOfUse::TREAT;
        let left = residual(w.subject, DOCTOR, Some(w.hospital), treat);
        assert_eq!(left.permits.iter().map(|it| it.consent).collect::<Vec<_>>(), vec![permit]);
        assert_eq!(left.denies.iter().map(|it| it.consent).collect::<Vec<_>>(), vec![deny]);
        assert!(left.permitted(&asked()).is_some());
        let with_hiv = AccessRequest { labels: Some(hiv), ..asked() };
        assert!(left.permitted(&with_hiv).is_none());
        assert_eq!(residual(w.subject, ALICE, None, treat).otherwise, AccessDecision::Permit);
        let nobody = residual(SubjectId([9; 16]), DOCTOR, Some(w.hospital), treat);
        assert_eq!(
            (nobody.otherwise, nobody.ground),
            (AccessDecision::Deny, AnswerGround::DefaultPolicy)
        );
    });
}
