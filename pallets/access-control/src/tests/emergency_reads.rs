//! What is read of emergencies.

use super::emergencies::*;
use crate::{mock::*, EmergencyStatus, Loss, Verdict};
use frame_support::assert_ok;
use salus_primitives::{
    identity::Powers,
    testing::{TestOrganisations, TestSubjects},
    EmergencyId, Sensitivity, SubjectId,
};

const GUARDIAN: u64 = 50;
const READS: Powers = Powers { consent: false, revoke: false, read: true, rotate: false };

fn read_by(reader: u64) -> Vec<EmergencyId> {
    AccessControl::emergencies(SUBJECT, &reader, None, 9).into_iter().map(|(id, _)| id).collect()
}

#[test]
fn the_patient_reads_all_and_a_representative_what_is_not_withheld_and_nobody_else_any() {
    with_reviewers(|| {
        TestSubjects::appoint(SUBJECT, GUARDIAN, READS);
        TestSubjects::appoint(SUBJECT, 51, Powers { read: false, ..READS });
        assert_ok!(break_glass_by(DOCTOR, labelled(&[Sensitivity::SDV])));
        assert_ok!(break_glass_by(DOCTOR, labelled(&[])));
        assert_ok!(break_glass_by(DOCTOR, labelled(&[Sensitivity::ADOL])));
        let [first, second, third] = [0, 1, 2].map(EmergencyId);
        assert_eq!(read_by(PATIENT), [first, second, third]);
        assert_eq!(read_by(GUARDIAN), [second]);
        for nobody in [51, STRANGER, DOCTOR] {
            assert_eq!(read_by(nobody), []);
        }
        // Whoever has a part in it knows its number.
        assert!(AccessControl::emergency(SUBJECT, first).is_some_and(|it| it.is_withheld));
        assert_eq!(AccessControl::emergency(SubjectId([9; 16]), first), None);
    });
}

#[test]
fn they_come_in_pages_by_number() {
    with_reviewers(|| {
        let ids: Vec<_> = (0..5).map(|_| broken()).collect();
        let page = |after, limit| -> Vec<_> {
            AccessControl::emergencies(SUBJECT, &PATIENT, after, limit)
                .into_iter()
                .map(|(id, _)| id)
                .collect()
        };
        assert_eq!(page(None, 99), ids[..3], "no more than a page");
        assert_eq!(page(Some(ids[2]), 99), ids[3..]);
        assert_eq!(page(None, 1), ids[..1]);
        assert_eq!(page(Some(ids[4]), 9), []);
    });
}

#[test]
fn a_permit_ends_with_what_it_rests_on() {
    with_reviewers(|| {
        let id = broken();
        let status = || AccessControl::emergency_stands(SUBJECT, id).expect("there is one");
        assert_eq!(status(), EmergencyStatus::InForce);
        assert_ok!(file(id));
        pass_and_idle(1);
        assert_ok!(review(reviewer(id), id, Verdict::NotJustified));
        assert_eq!(status(), EmergencyStatus::Lost);
        TestOrganisations::lapse(CITY, DOCTOR);
        assert_eq!(status(), EmergencyStatus::RequesterNotInForce);
        TestSubjects::end(SUBJECT);
        assert_eq!(status(), EmergencyStatus::SubjectEnded);
        pass(EMERGENCY_DURATION);
        assert_eq!(status(), EmergencyStatus::Expired);
        assert_eq!(AccessControl::emergency_stands(SUBJECT, EmergencyId(77)), None);
    });
}

#[test]
fn an_organisation_finds_what_it_owes_in_the_order_in_which_it_is_due() {
    with_reviewers(|| {
        TestOrganisations::set_active(VILLAGE, false);
        let ids: Vec<_> = (0..4)
            .map(|_| {
                let id = broken();
                pass_and_idle(1);
                id
            })
            .collect();
        let due = |after, limit| AccessControl::reviews_due(TOWN, after, limit);
        let first = due(None, 9);
        assert_eq!(first.iter().map(|it| it.1).collect::<Vec<_>>(), ids[..3]);
        assert!(first.is_sorted());
        let (at, id, subject) = first[2];
        assert_eq!(subject, SUBJECT);
        assert_eq!(due(Some((at, id)), 9).iter().map(|it| it.1).collect::<Vec<_>>(), ids[3..]);
        assert_eq!(due(None, 0), []);
        assert_eq!(AccessControl::reviews_due(VILLAGE, None, 9), []);
        assert_eq!(AccessControl::review_record(TOWN).owed, 4);
    });
}

#[test]
fn how_a_practitioner_stands_is_read() {
    with_reviewers(|| {
        let standing = || AccessControl::break_glass_standing(&DOCTOR, CITY);
        assert_eq!(standing(), (Default::default(), None));
        let id = broken();
        assert_eq!(standing().0.unfiled.to_vec(), [(id, START + JUSTIFICATION_PERIOD)]);
        assert_eq!(standing().1, None);
        pass(JUSTIFICATION_PERIOD);
        assert_eq!(standing().1, Some(Loss::Unfiled(id)));
        assert_ok!(file(id));
        idle();
        assert_ok!(review(reviewer(id), id, Verdict::NotJustified));
        let until = START + JUSTIFICATION_PERIOD + LOSS_PERIOD;
        assert_eq!(standing().1, Some(Loss::ByVerdict(until)));
    });
}
