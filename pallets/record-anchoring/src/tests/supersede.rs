//! Putting a version of a record in the place of another.

use super::*;

fn try_supersede(
    who: u64,
    organisation: OrganisationId,
    superseded: RecordId,
    record: NewRecord,
) -> DispatchResult {
    let relation = VersionRelation::CORRECTS;
    RecordAnchoring::supersede(by(who), organisation, ALICE, superseded, relation, record)
}

#[test]
fn a_version_is_anchored_in_the_place_of_another_that_can_be_checked_as_before() {
    build_and_execute(|| {
        let old = anchored();
        let before = record(old);
        set_time(NOW + 5);
        let corrected = NewRecord {
            class: DataClass::CONDITION,
            commitment: Commitment(H256([8; 32])),
            ..by_law()
        };
        assert_ok!(try_supersede(DOCTOR, GENERAL, old, corrected.clone()));

        let new = RecordId(1);
        let replaces = Predecessor { record: old, relation: VersionRelation::CORRECTS };
        assert_eq!(record(new), corrected.anchored(GENERAL, Some(replaces), NOW + 5));
        assert_eq!(record(old), Record { superseded_by: Some(new), ..before });
        assert_eq!(
            last_line(),
            NewEntry {
                action: Some(ConsentAction::COLLECT),
                ground: AuditGround::Law(LegalBasis::GDPR_HEALTH_CARE),
                ..line(AuditKind::RecordSuperseded, GENERAL, new)
            }
        );
        System::assert_last_event(
            Event::RecordSuperseded {
                subject: ALICE,
                superseded: old,
                record: new,
                relation: VersionRelation::CORRECTS,
                organisation: GENERAL,
                commitment: Commitment(H256([8; 32])),
            }
            .into(),
        );
    });
}

#[test]
fn by_consent_the_consents_are_asked_about_the_new_version() {
    build_and_execute(|| {
        let old = anchored();
        let new = || NewRecord { class: DataClass::CONDITION, ..by_consent() };
        refused(|| try_supersede(DOCTOR, GENERAL, old, new()), Error::<Test>::NotPermitted);
        answer(AccessDecision::Permit, consents(&[4]));
        assert_ok!(try_supersede(DOCTOR, GENERAL, old, new()));
        let (_, asked) = TestConsents::asked().pop().unwrap();
        assert_eq!((asked.class, asked.author), (Some(DataClass::CONDITION), Some(GENERAL)));
        let line = last_line();
        assert_eq!(line.ground, AuditGround::Consent(ConsentId(4)));
        assert_eq!(line.purpose, Some(PurposeOfUse::TREAT));
    });
}

#[test]
fn only_the_custodian_s_people_supersede() {
    build_and_execute(|| {
        let old = anchored();
        only_its_people(GENERAL, |origin, organisation| {
            let relation = VersionRelation::AMENDS;
            RecordAnchoring::supersede(origin, organisation, ALICE, old, relation, by_law())
        });
    });
}

#[test]
fn hostile_no_fork_is_made() {
    build_and_execute(|| {
        let first = anchored();
        let second = supersede(first);
        refused(
            || try_supersede(DOCTOR, GENERAL, first, by_law()),
            Error::<Test>::AlreadySuperseded,
        );
        // Not when the second was erased either.
        erase(second);
        refused(
            || try_supersede(DOCTOR, GENERAL, first, by_law()),
            Error::<Test>::AlreadySuperseded,
        );
        refused(|| try_supersede(DOCTOR, GENERAL, second, by_law()), Error::<Test>::RecordErased);
    });
}

#[test]
fn hostile_a_foreign_custodian_supersedes_nothing() {
    build_and_execute(|| {
        let old = anchored();
        refused(
            || try_supersede(DOCTOR_OF_MERCY, MERCY, old, by_law()),
            Error::<Test>::NotCustodian,
        );
    });
}

#[test]
fn hostile_no_version_is_about_another_subject() {
    build_and_execute(|| {
        let old = anchored();
        let relation = VersionRelation::REPLACES;
        refused(
            || RecordAnchoring::supersede(by(DOCTOR), GENERAL, BOB, old, relation, by_law()),
            Error::<Test>::RecordNotFound,
        );
        let never = RecordId(44);
        refused(|| try_supersede(DOCTOR, GENERAL, never, by_law()), Error::<Test>::RecordNotFound);
    });
}

#[test]
fn a_version_keeps_the_rules_of_every_record() {
    build_and_execute(|| {
        let old = anchored();
        let unknown = SensitivitySet::from_bits(1 << 63);
        let nothing = Commitment(H256::zero());
        for (record, error) in [
            (NewRecord { labels: unknown, ..by_law() }, Error::<Test>::UnknownCode),
            (NewRecord { commitment: nothing, ..by_law() }, Error::CommitmentMissing),
            (NewRecord { tags: Some(tags(&[0])), ..by_law() }, Error::TagMissing),
            (NewRecord { tags: Some(tags(&[1, 1])), ..by_law() }, Error::TagNamedTwice),
            (NewRecord { data_time: Some(NOW + 1), ..by_law() }, Error::DataTimeInFuture),
            (
                NewRecord { basis: CollectionBasis::Law(LegalBasis::GDPR_CONSENT), ..by_law() },
                Error::BasisIsConsent,
            ),
        ] {
            refused(|| try_supersede(DOCTOR, GENERAL, old, record), error);
        }
    });
}

#[test]
fn about_whom_is_not_there_nothing_is_superseded() {
    build_and_execute(|| {
        let old = anchored();
        let relation = VersionRelation::REPLACES;
        let nobody = SubjectId([9; 16]);
        refused(
            || RecordAnchoring::supersede(by(DOCTOR), GENERAL, nobody, old, relation, by_law()),
            Error::<Test>::SubjectNotFound,
        );
        TestSubjects::end(ALICE);
        refused(|| try_supersede(DOCTOR, GENERAL, old, by_law()), Error::<Test>::SubjectNotActive);
    });
}

#[test]
fn a_version_needs_room_and_takes_as_much_as_any_record() {
    build_and_execute(|| {
        let old = anchored();
        let bytes = TestAllowances::stored(GENERAL);
        TestAllowances::leave(GENERAL, bytes - 1);
        refused(
            || try_supersede(DOCTOR, GENERAL, old, by_law()),
            Error::<Test>::AllowanceExhausted,
        );
        TestAllowances::leave(GENERAL, bytes + 9);
        supersede(old);
        // The new one names the version before it; the old one had room for the one after it.
        assert_eq!(TestAllowances::stored(GENERAL), 2 * bytes + 9);
    });
}

#[test]
fn what_a_hospital_corrects_after_a_transfer_it_wrote() {
    build_and_execute(|| {
        let old = anchored();
        offer(GENERAL, old, MERCY);
        assert_ok!(RecordAnchoring::accept_custody(by(DOCTOR_OF_MERCY), MERCY, ALICE, old, LAW));
        refused(|| try_supersede(DOCTOR, GENERAL, old, by_law()), Error::<Test>::NotCustodian);
        let new = RecordId(TestTrail::entries::<u64>().len() as u64);
        assert_ok!(try_supersede(DOCTOR_OF_MERCY, MERCY, old, by_law()));
        assert_eq!((record(old).author, record(new).author), (GENERAL, MERCY));
    });
}
