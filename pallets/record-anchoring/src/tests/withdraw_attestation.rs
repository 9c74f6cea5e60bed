//! Taking back what was confirmed about a record.

use super::*;

fn withdraw(organisation: OrganisationId, record: RecordId) -> DispatchResult {
    let doctor = by(doctor_of(organisation));
    RecordAnchoring::withdraw_attestation(doctor, organisation, ALICE, record)
}

#[test]
fn an_organisation_takes_back_its_word_and_no_other_s() {
    build_and_execute(|| {
        let id = anchored();
        attest(MERCY, id);
        attest(OrganisationId(2), id);
        assert_ok!(withdraw(MERCY, id));

        let confirm: Vec<_> =
            RecordAnchoring::attestations(ALICE, id).iter().map(|it| it.organisation).collect();
        assert_eq!(confirm, [OrganisationId(2)]);
        assert_eq!(TestAllowances::stored(MERCY), 0);
        assert_eq!(last_line(), line(AuditKind::AttestationWithdrawn, MERCY, id));
        System::assert_last_event(
            Event::AttestationWithdrawn { subject: ALICE, record: id, organisation: MERCY }.into(),
        );
        assert_ok!(withdraw(OrganisationId(2), id));
        assert!(!Attestations::<Test>::contains_key(ALICE, id));
    });
}

#[test]
fn only_its_people_take_it_back() {
    build_and_execute(|| {
        let id = anchored();
        attest(MERCY, id);
        only_its_people(MERCY, |origin, organisation| {
            RecordAnchoring::withdraw_attestation(origin, organisation, ALICE, id)
        });
    });
}

#[test]
fn what_was_not_confirmed_is_not_taken_back() {
    build_and_execute(|| {
        let id = anchored();
        attest(MERCY, id);
        for (organisation, record) in [
            (OrganisationId(2), id),
            // Not the custodian either, which cannot strike out what others say.
            (GENERAL, id),
            (MERCY, RecordId(9)),
        ] {
            refused(|| withdraw(organisation, record), Error::<Test>::AttestationNotFound);
        }
        erase(id);
        refused(|| withdraw(MERCY, id), Error::<Test>::AttestationNotFound);
    });
}

#[test]
fn about_a_subject_that_has_ended_it_is_taken_back() {
    build_and_execute(|| {
        let id = anchored();
        attest(MERCY, id);
        TestSubjects::end(ALICE);
        assert_ok!(withdraw(MERCY, id));
    });
}
