//! Taking back that something must not be erased.

use super::*;

#[test]
fn each_takes_back_what_it_said() {
    build_and_execute(|| {
        for anchor in [of(anchored()), Anchor::Batch(batch_anchored())] {
            for (origin, who, holder) in [
                (by(DOCTOR), Some(DOCTOR), Holder::Custodian),
                (RuntimeOrigin::root(), None, Holder::Governance),
            ] {
                assert_ok!(hold(Some(DOCTOR), anchor));
                assert_ok!(hold(None, anchor));
                assert_ok!(RecordAnchoring::lift_hold(origin.clone(), GENERAL, anchor));
                let line = last_line();
                assert_eq!((line.kind, line.agent), (AuditKind::HoldLifted, who));
                assert_eq!(line.ground, AuditGround::Retention(RetentionGround::LEGAL_CLAIMS));
                System::assert_last_event(
                    Event::HoldLifted { anchor, organisation: GENERAL, holder }.into(),
                );
                // The other's word stands.
                refused(
                    || RecordAnchoring::lift_hold(origin.clone(), GENERAL, anchor),
                    Error::<Test>::NotHeld,
                );
                let other = match holder {
                    Holder::Custodian => RuntimeOrigin::root(),
                    Holder::Governance => by(DOCTOR),
                };
                assert_ok!(RecordAnchoring::lift_hold(other, GENERAL, anchor));
            }
        }
    });
}

#[test]
fn only_the_custodian_s_people_and_governance_take_it_back() {
    build_and_execute(|| {
        let id = anchored();
        assert_ok!(hold(Some(DOCTOR), of(id)));
        only_its_people(GENERAL, |origin, organisation| {
            RecordAnchoring::lift_hold(origin, organisation, of(id))
        });
    });
}

#[test]
fn hostile_the_custodian_does_not_lift_what_governance_says() {
    build_and_execute(|| {
        let id = anchored();
        assert_ok!(hold(None, of(id)));
        refused(|| RecordAnchoring::lift_hold(by(DOCTOR), GENERAL, of(id)), Error::<Test>::NotHeld);
        // Nor by saying the same first.
        assert_ok!(hold(Some(DOCTOR), of(id)));
        assert_ok!(RecordAnchoring::lift_hold(by(DOCTOR), GENERAL, of(id)));
        refused(
            || RecordAnchoring::erase(by(DOCTOR), GENERAL, of(id), ErasureGround::OBJECTION),
            Error::<Test>::HoldInForce,
        );
    });
}

#[test]
fn hostile_nobody_lifts_what_stands_against_others() {
    build_and_execute(|| {
        let (id, batch) = (anchored(), batch_anchored());
        assert_ok!(hold(Some(DOCTOR), of(id)));
        let by_mercy = |anchor| RecordAnchoring::lift_hold(by(DOCTOR_OF_MERCY), MERCY, anchor);
        refused(|| by_mercy(of(id)), Error::<Test>::NotCustodian);
        refused(|| by_mercy(Anchor::Batch(batch)), Error::<Test>::BatchNotFound);
    });
}

#[test]
fn of_what_is_not_there_or_was_erased_nothing_is_taken_back() {
    build_and_execute(|| {
        let (id, batch) = (anchored(), batch_anchored());
        let lift = |anchor| RecordAnchoring::lift_hold(by(DOCTOR), GENERAL, anchor);
        refused(|| lift(of(RecordId(9))), Error::<Test>::RecordNotFound);
        refused(|| lift(Anchor::Batch(BatchId(9))), Error::<Test>::BatchNotFound);
        erase(id);
        let ground = ErasureGround::OBJECTION;
        assert_ok!(RecordAnchoring::erase(by(DOCTOR), GENERAL, Anchor::Batch(batch), ground));
        refused(|| lift(of(id)), Error::<Test>::RecordErased);
        refused(|| lift(Anchor::Batch(batch)), Error::<Test>::BatchErased);
    });
}
