//! Records whose custodian was removed.

use super::*;

/// Another patient, whom the Mercy keeps, with a record at a hospital that was removed.
const CAROL: SubjectId = SubjectId([3; 16]);
const REMOVED: OrganisationId = OrganisationId(2);

fn orphan() -> RecordId {
    TestSubjects::enrol(3, None, MERCY);
    let id = RecordId(TestTrail::entries::<u64>().len() as u64);
    anchor(doctor_of(REMOVED), REMOVED, CAROL, by_law());
    TestOrganisations::remove(REMOVED);
    id
}

fn adopt(organisation: OrganisationId, record: RecordId, basis: CollectionBasis) -> DispatchResult {
    let doctor = by(doctor_of(organisation));
    RecordAnchoring::adopt_custody(doctor, organisation, CAROL, record, basis)
}

#[test]
fn the_subject_s_custodian_adopts_its_records() {
    build_and_execute(|| {
        let id = orphan();
        let before = RecordAnchoring::record(CAROL, id).unwrap();
        assert_ok!(adopt(MERCY, id, OTHER_LAW));

        assert_eq!(
            RecordAnchoring::record(CAROL, id),
            Some(Record { custodian: MERCY, basis: OTHER_LAW, ..before })
        );
        assert_eq!(
            last_line(),
            NewEntry {
                subject: Some(CAROL),
                action: Some(ConsentAction::COLLECT),
                ground: AuditGround::Law(LegalBasis::HIPAA_TPO),
                ..line(AuditKind::CustodyAdopted, MERCY, id)
            }
        );
        System::assert_last_event(
            Event::CustodyAdopted { subject: CAROL, record: id, from: REMOVED, to: MERCY }.into(),
        );
        // It counts, and can be erased, from then on.
        assert!(TestAllowances::stored(MERCY) > 0);
        let anchor = Anchor::Record { subject: CAROL, record: id };
        let ground = ErasureGround::NO_LONGER_NECESSARY;
        assert_ok!(RecordAnchoring::erase(by(DOCTOR_OF_MERCY), MERCY, anchor, ground));
    });
}

#[test]
fn by_consent_the_consents_are_asked() {
    build_and_execute(|| {
        let id = orphan();
        refused(|| adopt(MERCY, id, CollectionBasis::Consent), Error::<Test>::NotPermitted);
        answer(AccessDecision::Permit, consents(&[5]));
        assert_ok!(adopt(MERCY, id, CollectionBasis::Consent));
        assert_eq!(TestConsents::asked().pop().unwrap().1.author, Some(REMOVED));
        let basis = CollectionBasis::Law(LegalBasis::GDPR_CONSENT);
        let id = {
            let id = RecordId(TestTrail::entries::<u64>().len() as u64);
            let third = OrganisationId(3);
            anchor(doctor_of(third), third, CAROL, by_law());
            TestOrganisations::remove(third);
            id
        };
        refused(|| adopt(MERCY, id, basis), Error::<Test>::BasisIsConsent);
    });
}

#[test]
fn only_the_people_of_the_subject_s_custodian_adopt() {
    build_and_execute(|| {
        let id = orphan();
        only_its_people(MERCY, |origin, organisation| {
            RecordAnchoring::adopt_custody(origin, organisation, CAROL, id, LAW)
        });
    });
}

#[test]
fn hostile_no_other_organisation_helps_itself() {
    build_and_execute(|| {
        let id = orphan();
        for other in [GENERAL, OrganisationId(3)] {
            refused(|| adopt(other, id, LAW), Error::<Test>::NotCustodianOfSubject);
        }
    });
}

#[test]
fn hostile_nobody_adopts_what_a_member_keeps() {
    build_and_execute(|| {
        let id = anchored_at(MERCY);
        let adopt = || RecordAnchoring::adopt_custody(by(DOCTOR), GENERAL, ALICE, id, LAW);
        refused(adopt, Error::<Test>::CustodianNotRemoved);
        TestOrganisations::set_active(MERCY, false);
        refused(adopt, Error::<Test>::CustodianNotRemoved);
        // Nor what it keeps itself.
        let own = anchored();
        refused(
            || RecordAnchoring::adopt_custody(by(DOCTOR), GENERAL, ALICE, own, LAW),
            Error::<Test>::CustodianNotRemoved,
        );
    });
}

#[test]
fn a_record_is_adopted_once_and_only_while_the_subject_is_there() {
    build_and_execute(|| {
        let id = orphan();
        let nobody = SubjectId([9; 16]);
        refused(
            || RecordAnchoring::adopt_custody(by(DOCTOR_OF_MERCY), MERCY, nobody, id, LAW),
            Error::<Test>::SubjectNotFound,
        );
        refused(|| adopt(MERCY, RecordId(9), LAW), Error::<Test>::RecordNotFound);
        assert_ok!(adopt(MERCY, id, LAW));
        refused(|| adopt(MERCY, id, LAW), Error::<Test>::CustodianNotRemoved);
        let anchor = Anchor::Record { subject: CAROL, record: id };
        let ground = ErasureGround::OBJECTION;
        assert_ok!(RecordAnchoring::erase(by(DOCTOR_OF_MERCY), MERCY, anchor, ground));
        refused(|| adopt(MERCY, id, LAW), Error::<Test>::RecordErased);
        TestSubjects::end(CAROL);
        refused(|| adopt(MERCY, id, LAW), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn there_must_be_room() {
    build_and_execute(|| {
        let id = orphan();
        TestAllowances::leave(MERCY, 10);
        refused(|| adopt(MERCY, id, LAW), Error::<Test>::AllowanceExhausted);
    });
}

#[test]
fn an_offer_that_the_removed_one_made_ends_and_so_does_what_the_new_one_confirmed() {
    build_and_execute(|| {
        TestSubjects::enrol(3, None, MERCY);
        let id = RecordId(0);
        anchor(doctor_of(REMOVED), REMOVED, CAROL, by_law());
        let doctor = || by(doctor_of(REMOVED));
        assert_ok!(RecordAnchoring::offer_custody(doctor(), REMOVED, CAROL, id, GENERAL));
        let kind = AttestationKind::Checked;
        assert_ok!(RecordAnchoring::attest(by(DOCTOR_OF_MERCY), MERCY, CAROL, id, kind));
        TestOrganisations::remove(REMOVED);
        assert_ok!(adopt(MERCY, id, LAW));
        refused(
            || RecordAnchoring::accept_custody(by(DOCTOR), GENERAL, CAROL, id, LAW),
            Error::<Test>::OfferNotFound,
        );
        assert!(RecordAnchoring::attestations(CAROL, id).is_empty());
    });
}
