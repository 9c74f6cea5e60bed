//! Withdrawing or declining the offer of a record.

use super::*;

fn discard(organisation: OrganisationId, record: RecordId) -> DispatchResult {
    RecordAnchoring::discard_offer(by(doctor_of(organisation)), organisation, ALICE, record)
}

#[test]
fn either_side_ends_an_offer() {
    build_and_execute(|| {
        let id = anchored();
        for organisation in [GENERAL, MERCY] {
            let before = record(id);
            offer(GENERAL, id, MERCY);
            assert_ok!(discard(organisation, id));
            assert_eq!(record(id), before);
            assert_eq!(last_line(), line(AuditKind::CustodyOfferDiscarded, organisation, id));
            System::assert_last_event(
                Event::CustodyOfferDiscarded { subject: ALICE, record: id, organisation }.into(),
            );
            refused(
                || RecordAnchoring::accept_custody(by(DOCTOR_OF_MERCY), MERCY, ALICE, id, LAW),
                Error::<Test>::OfferNotFound,
            );
        }
    });
}

#[test]
fn only_the_people_of_either_end_it() {
    build_and_execute(|| {
        let id = anchored();
        for organisation in [GENERAL, MERCY] {
            offer(GENERAL, id, MERCY);
            only_its_people(organisation, |origin, organisation| {
                RecordAnchoring::discard_offer(origin, organisation, ALICE, id)
            });
        }
    });
}

#[test]
fn hostile_no_third_one_ends_it() {
    build_and_execute(|| {
        let id = anchored();
        offer(GENERAL, id, MERCY);
        refused(|| discard(OrganisationId(2), id), Error::<Test>::NotParty);
    });
}

#[test]
fn where_nothing_is_offered_nothing_ends() {
    build_and_execute(|| {
        let id = anchored();
        refused(|| discard(GENERAL, id), Error::<Test>::OfferNotFound);
        refused(|| discard(GENERAL, RecordId(9)), Error::<Test>::RecordNotFound);
        offer(GENERAL, id, MERCY);
        assert_ok!(discard(MERCY, id));
        refused(|| discard(MERCY, id), Error::<Test>::OfferNotFound);
        erase(id);
        refused(|| discard(GENERAL, id), Error::<Test>::RecordErased);
    });
}

#[test]
fn an_offer_that_has_expired_is_ended_all_the_same() {
    build_and_execute(|| {
        let id = anchored();
        offer(GENERAL, id, MERCY);
        set_time(NOW + OfferLifetime::get());
        assert_ok!(discard(MERCY, id));
    });
}
