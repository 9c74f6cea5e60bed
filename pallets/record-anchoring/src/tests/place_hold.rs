//! Saying that something must not be erased.

use super::*;

#[test]
fn the_custodian_says_it_of_a_record() {
    build_and_execute(|| {
        let id = anchored();
        assert_ok!(hold(Some(DOCTOR), of(id)));

        let ground = RetentionGround::LEGAL_CLAIMS;
        assert_eq!(record(id).holds.custodian, Some(ground));
        assert_eq!(record(id).holds.governance, None);
        assert_eq!(
            last_line(),
            NewEntry {
                ground: AuditGround::Retention(ground),
                ..line(AuditKind::HoldPlaced, GENERAL, id)
            }
        );
        System::assert_last_event(
            Event::HoldPlaced {
                anchor: of(id),
                organisation: GENERAL,
                holder: Holder::Custodian,
                ground,
            }
            .into(),
        );
    });
}

#[test]
fn governance_says_it_of_a_batch() {
    build_and_execute(|| {
        let anchor = Anchor::Batch(batch_anchored());
        assert_ok!(hold(None, anchor));

        let ground = RetentionGround::LEGAL_CLAIMS;
        let batch = RecordAnchoring::batch(GENERAL, BatchId(0)).unwrap();
        assert_eq!((batch.holds.custodian, batch.holds.governance), (None, Some(ground)));
        let line = last_line();
        assert_eq!((line.kind, line.agent), (AuditKind::HoldPlaced, None));
        assert_eq!((line.subject, line.object), (None, AuditObject::Batch(BatchId(0))));
        let (organisation, holder) = (GENERAL, Holder::Governance);
        System::assert_last_event(
            Event::HoldPlaced { anchor, organisation, holder, ground }.into(),
        );
    });
}

#[test]
fn only_the_custodian_s_people_and_governance_say_it() {
    build_and_execute(|| {
        let id = anchored();
        only_its_people(GENERAL, |origin, organisation| {
            let ground = RetentionGround::COURT_ORDER;
            RecordAnchoring::place_hold(origin, organisation, of(id), ground)
        });
    });
}

#[test]
fn each_says_it_once() {
    build_and_execute(|| {
        for anchor in [of(anchored()), Anchor::Batch(batch_anchored())] {
            for who in [Some(DOCTOR), None] {
                assert_ok!(hold(who, anchor));
                refused(|| hold(who, anchor), Error::<Test>::AlreadyHeld);
            }
        }
    });
}

#[test]
fn hostile_nobody_keeps_others_from_erasing() {
    build_and_execute(|| {
        let (id, batch) = (anchored(), batch_anchored());
        let ground = RetentionGround::ARCHIVING;
        let by_mercy =
            |anchor| RecordAnchoring::place_hold(by(DOCTOR_OF_MERCY), MERCY, anchor, ground);
        refused(|| by_mercy(of(id)), Error::<Test>::NotCustodian);
        refused(|| by_mercy(Anchor::Batch(batch)), Error::<Test>::BatchNotFound);
    });
}

#[test]
fn of_what_is_not_there_or_was_erased_nothing_is_said() {
    build_and_execute(|| {
        let (id, batch) = (anchored(), batch_anchored());
        refused(|| hold(None, of(RecordId(9))), Error::<Test>::RecordNotFound);
        refused(|| hold(None, Anchor::Batch(BatchId(9))), Error::<Test>::BatchNotFound);
        erase(id);
        let ground = ErasureGround::OBJECTION;
        assert_ok!(RecordAnchoring::erase(by(DOCTOR), GENERAL, Anchor::Batch(batch), ground));
        refused(|| hold(None, of(id)), Error::<Test>::RecordErased);
        refused(|| hold(None, Anchor::Batch(batch)), Error::<Test>::BatchErased);
    });
}

#[test]
fn it_takes_no_more_room_and_goes_with_the_record() {
    build_and_execute(|| {
        let id = anchored();
        let before = TestAllowances::stored(GENERAL);
        TestAllowances::leave(GENERAL, 0);
        assert_ok!(hold(Some(DOCTOR), of(id)));
        assert_ok!(hold(None, of(id)));
        assert_eq!(TestAllowances::stored(GENERAL), before);
        offer(GENERAL, id, MERCY);
        let holds = record(id).holds;
        assert_ok!(RecordAnchoring::accept_custody(by(DOCTOR_OF_MERCY), MERCY, ALICE, id, LAW));
        assert_eq!(record(id).holds, holds);
    });
}
