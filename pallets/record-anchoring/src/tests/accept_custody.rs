//! Accepting a record.

use super::*;

fn accept(
    organisation: OrganisationId,
    record: RecordId,
    basis: CollectionBasis,
) -> DispatchResult {
    let doctor = by(doctor_of(organisation));
    RecordAnchoring::accept_custody(doctor, organisation, ALICE, record, basis)
}

fn offered() -> RecordId {
    let id = anchored();
    offer(GENERAL, id, MERCY);
    id
}

#[test]
fn a_record_passes_to_whoever_accepts_it_and_who_wrote_it_stays() {
    build_and_execute(|| {
        let id = offered();
        let before = record(id);
        assert_ok!(accept(MERCY, id, OTHER_LAW));

        assert_eq!(
            record(id),
            Record { custodian: MERCY, author: GENERAL, basis: OTHER_LAW, offer: None, ..before }
        );
        assert_eq!(
            last_line(),
            NewEntry {
                action: Some(ConsentAction::COLLECT),
                ground: AuditGround::Law(LegalBasis::HIPAA_TPO),
                ..line(AuditKind::CustodyTransferred, MERCY, id)
            }
        );
        System::assert_last_event(
            Event::CustodyTransferred { subject: ALICE, record: id, from: GENERAL, to: MERCY }
                .into(),
        );
    });
}

#[test]
fn by_consent_the_new_custodian_asks_for_what_another_wrote() {
    build_and_execute(|| {
        let id = offered();
        refused(|| accept(MERCY, id, CollectionBasis::Consent), Error::<Test>::NotPermitted);
        answer(AccessDecision::Permit, consents(&[5]));
        assert_ok!(accept(MERCY, id, CollectionBasis::Consent));
        let (subject, asked) = TestConsents::asked().pop().unwrap();
        assert_eq!(subject, ALICE);
        assert_eq!(asked.action, ConsentAction::COLLECT);
        assert_eq!(asked.author, Some(GENERAL));
        assert_eq!(asked.tags, Some(tags(&[1, 2])));
        assert_eq!(last_line().ground, AuditGround::Consent(ConsentId(5)));
        // The ground of the one is not the ground of the other.
        assert_eq!(record(id).basis, CollectionBasis::Consent);
    });
}

#[test]
fn the_bytes_pass_too_and_there_must_be_room() {
    build_and_execute(|| {
        let id = offered();
        let bytes = TestAllowances::stored(GENERAL);
        TestAllowances::leave(MERCY, bytes - 1);
        refused(|| accept(MERCY, id, LAW), Error::<Test>::AllowanceExhausted);
        TestAllowances::leave(MERCY, bytes);
        assert_ok!(accept(MERCY, id, LAW));
        assert_eq!(TestAllowances::stored(GENERAL), 0);
        assert_eq!(TestAllowances::stored(MERCY), bytes);
    });
}

#[test]
fn only_the_people_of_whom_it_is_offered_to_accept() {
    build_and_execute(|| {
        let id = offered();
        only_its_people(MERCY, |origin, organisation| {
            RecordAnchoring::accept_custody(origin, organisation, ALICE, id, LAW)
        });
    });
}

#[test]
fn hostile_nobody_takes_what_is_not_offered_to_it() {
    build_and_execute(|| {
        let id = anchored();
        refused(|| accept(MERCY, id, LAW), Error::<Test>::OfferNotFound);
        offer(GENERAL, id, MERCY);
        for other in [GENERAL, OrganisationId(2)] {
            refused(|| accept(other, id, LAW), Error::<Test>::OfferNotFound);
        }
        let another = anchored();
        refused(|| accept(MERCY, another, LAW), Error::<Test>::OfferNotFound);
    });
}

#[test]
fn hostile_an_offer_serves_once() {
    build_and_execute(|| {
        let id = offered();
        assert_ok!(accept(MERCY, id, LAW));
        refused(|| accept(MERCY, id, LAW), Error::<Test>::OfferNotFound);
        // It goes back and forth only as it is offered.
        offer(MERCY, id, GENERAL);
        assert_ok!(accept(GENERAL, id, LAW));
        refused(|| accept(MERCY, id, LAW), Error::<Test>::OfferNotFound);
    });
}

#[test]
fn hostile_a_stale_offer_serves_nobody() {
    build_and_execute(|| {
        let id = offered();
        set_time(NOW + OfferLifetime::get());
        refused(|| accept(MERCY, id, LAW), Error::<Test>::OfferExpired);
        offer(GENERAL, id, OrganisationId(2));
        refused(|| accept(MERCY, id, LAW), Error::<Test>::OfferNotFound);
        set_time(NOW + 2 * OfferLifetime::get() - 1);
        assert_ok!(accept(OrganisationId(2), id, LAW));
    });
}

#[test]
fn an_offer_rests_on_whoever_made_it() {
    build_and_execute(|| {
        let id = offered();
        TestOrganisations::set_active(GENERAL, false);
        refused(|| accept(MERCY, id, LAW), Error::<Test>::OrganisationNotActive);
        TestOrganisations::set_active(GENERAL, true);
        // A clerk may have left meanwhile.
        TestOrganisations::lapse(GENERAL, DOCTOR);
        assert_ok!(accept(MERCY, id, LAW));

        let id = anchored_at(OrganisationId(2));
        offer(OrganisationId(2), id, MERCY);
        TestOrganisations::remove(OrganisationId(2));
        refused(|| accept(MERCY, id, LAW), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn a_ground_of_law_that_is_consent_does_not_stand_in_for_it() {
    build_and_execute(|| {
        let id = offered();
        let basis = CollectionBasis::Law(LegalBasis::GDPR_CONSENT);
        refused(|| accept(MERCY, id, basis), Error::<Test>::BasisIsConsent);
    });
}

#[test]
fn of_a_subject_that_has_ended_records_pass_by_law_only() {
    build_and_execute(|| {
        let id = offered();
        answer(AccessDecision::Permit, consents(&[5]));
        TestSubjects::end(ALICE);
        refused(|| accept(MERCY, id, CollectionBasis::Consent), Error::<Test>::SubjectNotActive);
        assert_ok!(accept(MERCY, id, LAW));
    });
}

#[test]
fn what_is_not_there_or_was_erased_is_not_accepted() {
    build_and_execute(|| {
        let id = offered();
        refused(|| accept(MERCY, RecordId(9), LAW), Error::<Test>::RecordNotFound);
        erase(id);
        refused(|| accept(MERCY, id, LAW), Error::<Test>::RecordErased);
    });
}

#[test]
fn what_the_new_custodian_confirmed_ends_and_what_others_did_stays() {
    build_and_execute(|| {
        let id = offered();
        attest(MERCY, id);
        attest(OrganisationId(2), id);
        assert_ok!(accept(MERCY, id, LAW));
        let confirm: Vec<_> =
            RecordAnchoring::attestations(ALICE, id).iter().map(|it| it.organisation).collect();
        assert_eq!(confirm, [OrganisationId(2)]);
        // The one before it may confirm what it kept.
        attest(GENERAL, id);
    });
}
