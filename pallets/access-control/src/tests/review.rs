//! Who reviews, and what they find.

use super::emergencies::*;
use crate::{mock::*, Error, Event, Review, ReviewQueue, ReviewRecord, Standings, Verdict};
use frame_support::assert_ok;
use salus_primitives::{
    audit::{AuditKind, AuditObject, AuditOutcome, NewEntry},
    testing::{TestAllowances, TestOrganisations, TestRecords, TestSubjects},
    traits::RecordFacts,
    EmergencyId, OrganisationId, OrganisationKind, RecordId, SubjectId,
};
use sp_runtime::DispatchError;

#[test]
fn one_that_has_no_part_in_it_gives_the_verdict() {
    with_reviewers(|| {
        let id = broken();
        assert_ok!(file(id));
        pass_and_idle(1);
        let drawn @ (organisation, caller) = reviewer(id);
        assert!([TOWN, VILLAGE].contains(&organisation));
        let owed = ReviewRecord { owed: 1, given: 0, overdue: 0 };
        assert_eq!(AccessControl::review_record(organisation), owed);
        let held = TestAllowances::stored(CITY);

        assert_ok!(review(drawn, id, Verdict::Justified));
        let given = Review::Given {
            reviewer: organisation,
            by: caller,
            verdict: Verdict::Justified,
            at: START + 1,
            kept_until: START + 1 + EMERGENCY_RETENTION,
        };
        assert_eq!(emergency(id).review, given);
        assert_eq!(ReviewQueue::<Test>::iter().count(), 0);
        assert_eq!(Standings::<Test>::iter().count(), 0);
        assert_eq!(held - TestAllowances::stored(CITY), AccessControl::bytes_of_turn());
        let given = ReviewRecord { owed: 0, given: 1, overdue: 0 };
        assert_eq!(AccessControl::review_record(organisation), given);
        let verdict = Verdict::Justified;
        let event =
            Event::EmergencyReviewed { subject: SUBJECT, emergency: id, organisation, verdict };
        assert_eq!(events().last(), Some(&event));
        let line = NewEntry {
            subject: Some(SUBJECT),
            agent: Some(caller),
            organisation: Some(organisation),
            object: AuditObject::Emergency(id),
            ..NewEntry::of(AuditKind::EmergencyReviewed)
        };
        assert_eq!(trail().last(), Some(&line));
    });
}

#[test]
fn a_verdict_against_the_practitioner_is_in_the_trail_as_denied() {
    with_reviewers(|| {
        judged(Verdict::NotJustified);
        assert_eq!(trail().last().map(|line| line.outcome), Some(AuditOutcome::Denied));
        let standing = Standings::<Test>::get(DOCTOR, CITY).expect("something was lost");
        assert_eq!((standing.against, standing.is_suspended), (1, false));
        assert_eq!(standing.lost_until, START + 1 + LOSS_PERIOD);
    });
}

#[test]
fn once_the_time_is_over_there_is_a_verdict_without_a_justification() {
    with_reviewers(|| {
        let id = broken();
        pass_and_idle(1);
        for verdict in [Verdict::Justified, Verdict::NotJustified, Verdict::NotOpened] {
            refused_with(|| review(reviewer(id), id, verdict), Error::JustificationNotFiled);
        }
        pass(JUSTIFICATION_PERIOD);
        let justified = || review(reviewer(id), id, Verdict::Justified);
        refused_with(justified, Error::JustificationNotFiled);
        assert_ok!(review(reviewer(id), id, Verdict::NotOpened));
        // What was owed is settled by the verdict.
        assert_eq!(TestOrganisations::review_due(DOCTOR, CITY), None);
    });
}

#[test]
fn the_reviewer_has_its_whole_time_after_the_justification_s() {
    with_reviewers(|| {
        let id = broken();
        pass_and_idle(1);
        let due = START + JUSTIFICATION_PERIOD + REVIEW_PERIOD;
        assert!(matches!(emergency(id).review, Review::Assigned { due: it, .. } if it == due));
    });
}

#[test]
fn somebody_must_sign() {
    with_reviewers(|| {
        let id = broken();
        pass_and_idle(1);
        let (organisation, _) = reviewer(id);
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call =
                || AccessControl::review(origin, organisation, SUBJECT, id, Verdict::Justified);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn who_does_not_act_for_the_reviewer_is_refused() {
    with_reviewers(|| {
        let id = broken();
        assert_ok!(file(id));
        pass_and_idle(1);
        let (organisation, doctor) = reviewer(id);
        let verdict = |organisation, caller, error| {
            refused_with(|| review((organisation, caller), id, Verdict::Justified), error);
        };
        verdict(OrganisationId(77), doctor, Error::OrganisationNotFound);
        verdict(organisation, STRANGER, Error::NotVouchedFor);
        TestOrganisations::lapse(organisation, doctor);
        verdict(organisation, doctor, Error::CredentialNotInForce);
        TestOrganisations::set_active(organisation, false);
        verdict(organisation, doctor, Error::OrganisationNotActive);
    });
}

#[test]
fn what_is_not_there_is_refused() {
    with_reviewers(|| {
        let id = broken();
        pass_and_idle(1);
        let (organisation, doctor) = reviewer(id);
        for (subject, id) in [(SUBJECT, EmergencyId(77)), (SubjectId([9; 16]), id)] {
            let origin = RuntimeOrigin::signed(doctor);
            let call =
                || AccessControl::review(origin, organisation, subject, id, Verdict::NotJustified);
            refused_with(call, Error::EmergencyNotFound);
        }
    });
}

#[test]
fn hostile_only_the_one_that_was_drawn_reviews() {
    with_reviewers(|| {
        let id = broken();
        assert_ok!(file(id));
        let any = || review((TOWN, TOWN_DOCTOR), id, Verdict::Justified);
        refused_with(any, Error::NotReviewer);
        pass_and_idle(1);
        let (organisation, _) = reviewer(id);
        for other in [other(organisation), (CITY, NURSE), (COUNTY, COUNTY_DOCTOR)] {
            refused_with(|| review(other, id, Verdict::Justified), Error::NotReviewer);
        }
    });
}

#[test]
fn a_verdict_is_given_once_and_in_time() {
    with_reviewers(|| {
        let id = broken();
        assert_ok!(file(id));
        pass_and_idle(1);
        let drawn = reviewer(id);
        assert_ok!(review(drawn, id, Verdict::Justified));
        let again = || review(drawn, id, Verdict::NotJustified);
        refused_with(again, Error::AlreadyReviewed);

        let id = broken();
        assert_ok!(file(id));
        pass_and_idle(1);
        pass(JUSTIFICATION_PERIOD + REVIEW_PERIOD);
        let late = || review(reviewer(id), id, Verdict::Justified);
        refused_with(late, Error::ReviewOverdue);
    });
}

#[test]
fn hostile_a_practitioner_of_two_organisations_is_reviewed_by_neither() {
    with_reviewers(|| {
        TestOrganisations::vouch(TOWN, DOCTOR, doctor_role());
        for _ in 0..20 {
            let id = broken();
            pass_and_idle(1);
            assert_eq!(reviewer(id).0, VILLAGE);
        }
    });
}

#[test]
fn hostile_nobody_whom_a_party_vouches_for_reviews_for_another() {
    for party in [CITY, COUNTY] {
        with_reviewers(|| {
            let id = broken();
            assert_ok!(file(id));
            pass_and_idle(1);
            let drawn @ (_, doctor) = reviewer(id);
            TestOrganisations::vouch(party, doctor, doctor_role());
            TestOrganisations::lapse(party, doctor);
            let call = || review(drawn, id, Verdict::Justified);
            refused_with(call, Error::PartyToEmergency);
        });
    }
}

#[test]
fn hostile_a_reviewer_that_takes_the_practitioner_in_reviews_no_longer() {
    with_reviewers(|| {
        let id = broken();
        assert_ok!(file(id));
        pass_and_idle(1);
        let drawn @ (organisation, _) = reviewer(id);
        TestOrganisations::vouch(organisation, DOCTOR, doctor_role());
        refused_with(|| review(drawn, id, Verdict::Justified), Error::PartyToEmergency);
        // Nor does the practitioner for it.
        let itself = || review((organisation, DOCTOR), id, Verdict::Justified);
        refused_with(itself, Error::PartyToEmergency);
        // It counts as overdue in the end.
        pass_and_idle(JUSTIFICATION_PERIOD + REVIEW_PERIOD);
        assert_eq!(AccessControl::review_record(organisation).overdue, 1);
        assert_eq!(reviewer(id), other(organisation));
    });
}

#[test]
fn hostile_naming_an_author_keeps_nobody_from_reviewing() {
    with_reviewers(|| {
        let crate::Target::Data { class, confidentiality, labels, tags, data_time, .. } = data()
        else {
            panic!("it is data");
        };
        TestOrganisations::set_active(VILLAGE, false);
        let author = Some(TOWN);
        let target =
            crate::Target::Data { class, confidentiality, labels, author, tags, data_time };
        let id = EmergencyId(trail().len() as u64);
        assert_ok!(break_glass_by(DOCTOR, target));
        pass_and_idle(1);
        assert_eq!(reviewer(id).0, TOWN);
    });
}

#[test]
fn who_kept_the_record_does_not_review_also_after_handing_it_over() {
    with_reviewers(|| {
        let record = RecordId(42);
        let kept_by = |custodian| {
            let facts = RecordFacts { custodian, author: VILLAGE, ..RECORD_FACTS };
            TestRecords::anchor(SUBJECT, record, facts);
        };
        kept_by(TOWN);
        let id = EmergencyId(trail().len() as u64);
        assert_ok!(break_glass_by(DOCTOR, crate::Target::Record(record)));
        kept_by(COUNTY);
        pass_and_idle(1);
        assert_eq!(reviewer(id).0, VILLAGE);
    });
}

#[test]
fn nobody_is_drawn_in_the_block_in_which_the_glass_is_broken() {
    with_reviewers(|| {
        let id = broken();
        idle();
        assert_eq!(emergency(id).review, Review::Waiting { turn_at: START + 1 });
        pass_and_idle(1);
        assert!(emergency(id).review.owed_by().is_some());
    });
}

#[test]
fn both_are_drawn_now_and_then_and_insurers_and_parties_never() {
    with_reviewers(|| {
        TestOrganisations::admit(5, OrganisationKind::INSURER);
        let mut drawn = std::collections::BTreeMap::<_, u32>::new();
        for _ in 0..64 {
            let id = broken();
            assert_ok!(file(id));
            pass_and_idle(1);
            *drawn.entry(reviewer(id).0).or_default() += 1;
        }
        assert_eq!(drawn.keys().copied().collect::<Vec<_>>(), [TOWN, VILLAGE]);
        assert!(drawn.values().all(|times| *times > 16), "{drawn:?}");
    });
}

#[test]
fn an_overdue_review_counts_and_is_given_to_another() {
    with_reviewers(|| {
        let id = broken();
        pass_and_idle(1);
        let (late, _) = reviewer(id);
        pass_and_idle(JUSTIFICATION_PERIOD + REVIEW_PERIOD - 2);
        assert_eq!(reviewer(id).0, late);
        pass_and_idle(1);
        let (next, _) = reviewer(id);
        assert_ne!(next, late);
        assert_eq!(emergency(id).overdue, 1);
        let record = ReviewRecord { owed: 0, given: 0, overdue: 1 };
        assert_eq!(AccessControl::review_record(late), record);
        assert_eq!(AccessControl::review_record(next).owed, 1);
        let kinds: Vec<_> = trail().iter().rev().take(2).map(|line| line.kind).collect();
        assert_eq!(kinds, [AuditKind::ReviewAssigned, AuditKind::ReviewOverdue]);
        let told: Vec<_> = events().into_iter().rev().take(2).collect();
        let due = START + JUSTIFICATION_PERIOD + 2 * REVIEW_PERIOD;
        assert_eq!(
            told,
            [
                Event::ReviewAssigned { subject: SUBJECT, emergency: id, organisation: next, due },
                Event::ReviewOverdue { subject: SUBJECT, emergency: id, organisation: late },
            ]
        );
    });
}

#[test]
fn where_there_is_nobody_it_is_said_and_waits() {
    with_reviewers(|| {
        for organisation in [TOWN, VILLAGE] {
            TestOrganisations::set_active(organisation, false);
        }
        let id = broken();
        pass_and_idle(1);
        let turn_at = START + 1 + WAITING_PERIOD;
        assert_eq!(emergency(id).review, Review::Waiting { turn_at });
        let event = Event::ReviewWaits { subject: SUBJECT, emergency: id, turn_at };
        assert_eq!(events().last(), Some(&event));
        pass_and_idle(WAITING_PERIOD - 1);
        TestOrganisations::set_active(TOWN, true);
        idle();
        assert_eq!(emergency(id).review, Review::Waiting { turn_at });
        pass_and_idle(1);
        assert_eq!(reviewer(id).0, TOWN);
        assert_eq!(emergency(id).overdue, 0, "nobody was late");
    });
}

#[test]
fn the_only_one_there_is_gets_it_again_after_a_while() {
    with_reviewers(|| {
        TestOrganisations::set_active(VILLAGE, false);
        let id = broken();
        pass_and_idle(1);
        pass_and_idle(JUSTIFICATION_PERIOD + REVIEW_PERIOD);
        assert_eq!(emergency(id).review.owed_by(), None);
        pass_and_idle(WAITING_PERIOD);
        assert_eq!(reviewer(id).0, TOWN);
        assert_eq!(AccessControl::review_record(TOWN).overdue, 1);
    });
}

#[test]
fn a_block_takes_so_many_turns_and_no_more_than_its_weight_allows() {
    use crate::weights::WeightInfo;
    with_reviewers(|| {
        let ids = [broken(), broken(), broken()];
        let assigned =
            || ids.iter().filter(|id| emergency(**id).review.owed_by().is_some()).count();
        pass(1);
        let (look, each) = (<() as WeightInfo>::look_for_turn(), <() as WeightInfo>::take_turn());
        let nothing = look + each - frame_support::weights::Weight::from_parts(1, 0);
        assert_eq!(AccessControl::take_turns(nothing), Default::default());
        assert_eq!(assigned(), 0);
        assert_eq!(AccessControl::take_turns(look + each), look + each);
        assert_eq!(assigned(), 1);
        idle();
        assert_eq!(assigned(), 3, "two more, as many as a block takes");
        assert_eq!(AccessControl::take_turns(frame_support::weights::Weight::MAX), look);
    });
}

#[test]
fn a_subject_that_ended_is_reviewed_all_the_same() {
    with_reviewers(|| {
        let id = broken();
        assert_ok!(file(id));
        TestSubjects::end(SUBJECT);
        pass_and_idle(1);
        assert_ok!(review(reviewer(id), id, Verdict::Justified));
    });
}
