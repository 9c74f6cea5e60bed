//! Offering a record to another organisation.

use super::*;

fn try_offer(
    who: u64,
    organisation: OrganisationId,
    record: RecordId,
    to: OrganisationId,
) -> DispatchResult {
    RecordAnchoring::offer_custody(by(who), organisation, ALICE, record, to)
}

#[test]
fn the_custodian_offers_a_record() {
    build_and_execute(|| {
        let id = anchored();
        let before = record(id);
        assert_ok!(try_offer(DOCTOR, GENERAL, id, MERCY));

        let expires_at = NOW + OfferLifetime::get();
        let offer = Some(CustodyOffer { to: MERCY, expires_at });
        assert_eq!(record(id), Record { offer, ..before });
        assert_eq!(last_line(), line(AuditKind::CustodyOffered, GENERAL, id));
        System::assert_last_event(
            Event::CustodyOffered {
                subject: ALICE,
                record: id,
                organisation: GENERAL,
                to: MERCY,
                expires_at,
            }
            .into(),
        );
    });
}

#[test]
fn only_the_custodian_s_people_offer() {
    build_and_execute(|| {
        let id = anchored();
        only_its_people(GENERAL, |origin, organisation| {
            RecordAnchoring::offer_custody(origin, organisation, ALICE, id, MERCY)
        });
    });
}

#[test]
fn hostile_nobody_offers_what_others_keep() {
    build_and_execute(|| {
        let id = anchored();
        refused(
            || try_offer(DOCTOR_OF_MERCY, MERCY, id, OrganisationId(2)),
            Error::<Test>::NotCustodian,
        );
        offer(GENERAL, id, MERCY);
        // What is offered is not one's own yet.
        refused(
            || try_offer(DOCTOR_OF_MERCY, MERCY, id, OrganisationId(2)),
            Error::<Test>::NotCustodian,
        );
    });
}

#[test]
fn a_record_is_offered_to_another_that_is_there() {
    build_and_execute(|| {
        let id = anchored();
        refused(|| try_offer(DOCTOR, GENERAL, id, GENERAL), Error::<Test>::SameOrganisation);
        TestOrganisations::remove(MERCY);
        for to in [MERCY, OrganisationId(99)] {
            refused(|| try_offer(DOCTOR, GENERAL, id, to), Error::<Test>::OrganisationNotFound);
        }
        // One that is suspended may come back.
        TestOrganisations::set_active(OrganisationId(2), false);
        assert_ok!(try_offer(DOCTOR, GENERAL, id, OrganisationId(2)));
    });
}

#[test]
fn one_offer_stands_at_a_time_until_it_expires() {
    build_and_execute(|| {
        let id = anchored();
        offer(GENERAL, id, MERCY);
        for to in [MERCY, OrganisationId(2)] {
            refused(|| try_offer(DOCTOR, GENERAL, id, to), Error::<Test>::AlreadyOffered);
        }
        set_time(NOW + OfferLifetime::get() - 1);
        refused(
            || try_offer(DOCTOR, GENERAL, id, OrganisationId(2)),
            Error::<Test>::AlreadyOffered,
        );
        set_time(NOW + OfferLifetime::get());
        assert_ok!(try_offer(DOCTOR, GENERAL, id, OrganisationId(2)));
        assert_eq!(record(id).offer.unwrap().to, OrganisationId(2));
    });
}

#[test]
fn what_is_not_there_or_was_erased_is_not_offered() {
    build_and_execute(|| {
        let id = anchored();
        refused(|| try_offer(DOCTOR, GENERAL, RecordId(9), MERCY), Error::<Test>::RecordNotFound);
        erase(id);
        refused(|| try_offer(DOCTOR, GENERAL, id, MERCY), Error::<Test>::RecordErased);
    });
}

#[test]
fn an_offer_takes_no_more_room() {
    build_and_execute(|| {
        let id = anchored();
        TestAllowances::leave(GENERAL, 0);
        let before = TestAllowances::stored(GENERAL);
        offer(GENERAL, id, MERCY);
        assert_eq!(TestAllowances::stored(GENERAL), before);
    });
}
