//! Confirming a record of another organisation.

use super::*;

fn attestations(id: RecordId) -> Vec<(OrganisationId, AttestationKind)> {
    let all = RecordAnchoring::attestations(ALICE, id);
    all.into_iter().map(|it| (it.organisation, it.kind)).collect()
}

#[test]
fn another_organisation_confirms_a_record() {
    build_and_execute(|| {
        let id = anchored();
        set_time(NOW + 3);
        attest(MERCY, id);

        let kind = AttestationKind::Held;
        assert_eq!(
            RecordAnchoring::attestations(ALICE, id),
            [Attestation { organisation: MERCY, kind, attested_at: NOW + 3 }]
        );
        assert_eq!(last_line(), line(AuditKind::RecordAttested, MERCY, id));
        System::assert_last_event(
            Event::RecordAttested { subject: ALICE, record: id, organisation: MERCY, kind }.into(),
        );
    });
}

#[test]
fn what_it_confirms_later_takes_the_place_of_what_it_did_before() {
    build_and_execute(|| {
        let id = anchored();
        attest(MERCY, id);
        let held = TestAllowances::stored(MERCY);
        TestAllowances::leave(MERCY, 0);
        let kind = AttestationKind::Checked;
        assert_ok!(RecordAnchoring::attest(by(DOCTOR_OF_MERCY), MERCY, ALICE, id, kind));
        assert_eq!(attestations(id), [(MERCY, kind)]);
        assert_eq!(TestAllowances::stored(MERCY), held);
    });
}

#[test]
fn only_its_people_confirm_for_an_organisation() {
    build_and_execute(|| {
        let id = anchored();
        only_its_people(MERCY, |origin, organisation| {
            RecordAnchoring::attest(origin, organisation, ALICE, id, AttestationKind::Held)
        });
    });
}

#[test]
fn hostile_nobody_confirms_its_own_record() {
    build_and_execute(|| {
        let id = anchored();
        refused(|| try_attest(GENERAL, id), Error::<Test>::SameOrganisation);
    });
}

#[test]
fn as_many_confirm_as_may_and_each_counts_once() {
    build_and_execute(|| {
        let id = anchored();
        for organisation in (1..=MaxAttestations::get()).map(OrganisationId) {
            attest(organisation, id);
        }
        let one_more = OrganisationId(MaxAttestations::get() + 1);
        refused(|| try_attest(one_more, id), Error::<Test>::TooManyAttestations);
        // Whoever does already has its place, and so has one more when another goes.
        attest(MERCY, id);
        assert_ok!(RecordAnchoring::withdraw_attestation(by(DOCTOR_OF_MERCY), MERCY, ALICE, id));
        attest(one_more, id);
    });
}

#[test]
fn a_version_that_was_superseded_is_confirmed_too() {
    build_and_execute(|| {
        let id = anchored();
        attest(MERCY, id);
        let new = supersede(id);
        attest(OrganisationId(2), id);
        assert_eq!(attestations(id).len(), 2);
        // Nobody has confirmed the new one by that.
        assert!(attestations(new).is_empty());
    });
}

#[test]
fn what_is_not_there_or_was_erased_is_not_confirmed() {
    build_and_execute(|| {
        let id = anchored();
        refused(|| try_attest(MERCY, RecordId(9)), Error::<Test>::RecordNotFound);
        let kind = AttestationKind::Held;
        refused(
            || RecordAnchoring::attest(by(DOCTOR_OF_MERCY), MERCY, BOB, id, kind),
            Error::<Test>::RecordNotFound,
        );
        refused(
            || RecordAnchoring::attest(by(DOCTOR_OF_MERCY), MERCY, SubjectId([9; 16]), id, kind),
            Error::<Test>::SubjectNotFound,
        );
        erase(id);
        refused(|| try_attest(MERCY, id), Error::<Test>::RecordErased);
        let id = anchored();
        TestSubjects::end(ALICE);
        refused(|| try_attest(MERCY, id), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn it_counts_against_whoever_confirms_and_there_must_be_room() {
    build_and_execute(|| {
        let id = anchored();
        let bytes = RecordAnchoring::bytes_of_attestation();
        let general = TestAllowances::stored(GENERAL);
        TestAllowances::leave(MERCY, bytes - 1);
        refused(|| try_attest(MERCY, id), Error::<Test>::AllowanceExhausted);
        TestAllowances::leave(MERCY, bytes);
        attest(MERCY, id);
        assert_eq!(TestAllowances::stored(MERCY), bytes);
        assert_eq!(TestAllowances::stored(GENERAL), general);
    });
}
