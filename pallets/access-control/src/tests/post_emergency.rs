//! Statements that are posted later.

use super::emergencies::*;
use crate::{
    mock::*, EmergencyStatement, EmergencyStatus, Error, RefusalHandling, RefusalRules, Target,
    UsedStatements, Verdict, MAX_UNFILED,
};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditKind, AuditObject},
    signed_payload::UsedPayload,
    testing::{TestAllowances, TestConsents, TestOrganisations, TestRecords, TestSubjects},
    traits::RecordFacts,
    Commitment, EmergencyId, OrganisationId, PurposeOfUse, RecordId, SensitivitySet, SubjectId,
};
use sp_core::H256;
use sp_runtime::{testing::TestSignature, DispatchError};

fn post_as(
    caller: u64,
    organisation: OrganisationId,
    statement: EmergencyStatement<u64>,
) -> DispatchResult {
    let signature = signed_by(statement.practitioner, &statement);
    let origin = RuntimeOrigin::signed(caller);
    AccessControl::post_emergency(origin, organisation, Box::new(statement), signature)
}

fn refuse(statement: EmergencyStatement<u64>, error: Error<Test>) {
    refused_with(|| post_as(COUNTY_DOCTOR, COUNTY, statement), error);
}

#[test]
fn the_custodian_posts_what_the_practitioner_signed() {
    with_reviewers(|| {
        let statement = statement();
        pass(STATEMENT_WINDOW - 1);
        let now = START + STATEMENT_WINDOW - 1;
        let digest = AccessControl::statement(&statement).digest();
        let id = posted(statement);
        let it = emergency(id);
        assert_eq!((it.broken_at, it.recorded_at), (START, now));
        assert_eq!(it.expires_at, START + EMERGENCY_DURATION, "it is over");
        assert_eq!((it.posted_by, it.without_standing), (Some(COUNTY), false));
        assert_eq!(it.file_by, now + JUSTIFICATION_PERIOD);
        let line = trail().pop().expect("it is in the trail");
        assert_eq!((line.kind, line.agent), (AuditKind::EmergencyPosted, Some(COUNTY_DOCTOR)));
        assert_eq!(line.object, AuditObject::Emergency(id));
        let used = UsedPayload { deadline: START + STATEMENT_WINDOW, sponsor: COUNTY };
        assert_eq!(UsedStatements::<Test>::get(digest), Some(used));
        assert_eq!(TestAllowances::stored(COUNTY), AccessControl::bytes_of_statement());
    });
}

#[test]
fn within_the_time_of_a_permit_it_is_one() {
    with_reviewers(|| {
        let statement = statement();
        pass(10);
        let id = posted(statement);
        assert_eq!(AccessControl::emergency_stands(SUBJECT, id), Some(EmergencyStatus::InForce));
    });
}

#[test]
fn the_practitioner_s_own_organisation_and_the_record_s_keeper_may_post() {
    with_reviewers(|| {
        assert_ok!(post_as(NURSE, CITY, statement()));
        assert_eq!(emergency(EmergencyId(0)).posted_by, Some(CITY));
        let of_record = EmergencyStatement { target: Target::Record(RECORD), ..statement() };
        assert_ok!(post_as(COUNTY_DOCTOR, COUNTY, of_record));
    });
}

#[test]
fn the_wrapping_of_wallets_is_accepted() {
    with_reviewers(|| {
        let statement = statement();
        let bytes = AccessControl::statement(&statement).as_bytes().to_vec();
        let wrapped = [b"<Bytes>".to_vec(), bytes, b"</Bytes>".to_vec()].concat();
        assert_ok!(post(statement, TestSignature(DOCTOR, wrapped)));
    });
}

#[test]
fn somebody_must_sign() {
    with_reviewers(|| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let signature = signed_by(DOCTOR, &statement());
            let call =
                || AccessControl::post_emergency(origin, COUNTY, Box::new(statement()), signature);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn what_could_not_be_broken_is_refused() {
    with_reviewers(|| {
        let reason = PurposeOfUse::TREAT;
        refuse(EmergencyStatement { reason, ..statement() }, Error::NotAnEmergency);
        let justification = Commitment(H256::zero());
        refuse(EmergencyStatement { justification, ..statement() }, Error::JustificationMissing);
        let target = Target::Data {
            class: None,
            confidentiality: None,
            labels: Some(SensitivitySet::from_bits(1 << 63)),
            author: None,
            tags: None,
            data_time: None,
        };
        refuse(EmergencyStatement { target, ..statement() }, Error::UnknownCode);
        let target = Target::Record(RecordId(501));
        refuse(EmergencyStatement { target, ..statement() }, Error::RecordNotFound);
        TestRecords::erase(SUBJECT, RECORD);
        let target = Target::Record(RECORD);
        refuse(EmergencyStatement { target, ..statement() }, Error::RecordErased);
        let subject = SubjectId([9; 16]);
        refuse(EmergencyStatement { subject, ..statement() }, Error::SubjectNotFound);
        TestSubjects::end(SUBJECT);
        refuse(statement(), Error::SubjectNotActive);
    });
}

#[test]
fn who_posts_must_count() {
    with_reviewers(|| {
        let refuse = |caller, organisation, error| {
            refused_with(|| post_as(caller, organisation, statement()), error);
        };
        refuse(COUNTY_DOCTOR, OrganisationId(77), Error::OrganisationNotFound);
        refuse(STRANGER, COUNTY, Error::NotVouchedFor);
        TestOrganisations::lapse(COUNTY, COUNTY_DOCTOR);
        refuse(COUNTY_DOCTOR, COUNTY, Error::CredentialNotInForce);
        TestOrganisations::set_active(COUNTY, false);
        refuse(COUNTY_DOCTOR, COUNTY, Error::OrganisationNotActive);
    });
}

#[test]
fn hostile_who_has_no_part_in_it_posts_nothing() {
    with_reviewers(|| {
        let call = || post_as(TOWN_DOCTOR, TOWN, statement());
        refused_with(call, Error::NotAParty);
        // Nor by being named as the author of data.
        let Target::Data { class, confidentiality, labels, tags, data_time, .. } = data() else {
            panic!("it is data");
        };
        let author = Some(TOWN);
        let target = Target::Data { class, confidentiality, labels, author, tags, data_time };
        let named = EmergencyStatement { target, ..statement() };
        refused_with(|| post_as(TOWN_DOCTOR, TOWN, named), Error::NotAParty);
    });
}

#[test]
fn who_keeps_the_record_posts_and_who_only_wrote_it_does_not() {
    with_reviewers(|| {
        let record = RecordId(42);
        let facts = RecordFacts { custodian: TOWN, author: VILLAGE, ..RECORD_FACTS };
        TestRecords::anchor(SUBJECT, record, facts);
        let statement = EmergencyStatement { target: Target::Record(record), ..statement() };
        let by_author = || post_as(VILLAGE_DOCTOR, VILLAGE, statement.clone());
        refused_with(by_author, Error::NotAParty);
        let id = EmergencyId(trail().len() as u64);
        assert_ok!(post_as(TOWN_DOCTOR, TOWN, statement.clone()));
        let it = emergency(id);
        assert_eq!((it.keeper, it.posted_by), (Some(TOWN), Some(TOWN)));
    });
}

#[test]
fn hostile_what_is_older_than_the_window_or_of_the_future_is_refused() {
    with_reviewers(|| {
        let old = statement();
        refuse(EmergencyStatement { broken_at: START + 1, ..old.clone() }, Error::NotBrokenYet);
        pass(STATEMENT_WINDOW);
        refuse(old, Error::DeadlinePassed);
        refuse(EmergencyStatement { broken_at: 0, ..statement() }, Error::DeadlinePassed);
    });
}

#[test]
fn hostile_a_statement_is_posted_once_by_whomever() {
    with_reviewers(|| {
        let statement = statement();
        posted(statement.clone());
        refuse(statement.clone(), Error::PayloadUsed);
        refused_with(|| post_as(NURSE, CITY, statement.clone()), Error::PayloadUsed);
        // Also when it is forgotten: it is too old then.
        pass(STATEMENT_WINDOW);
        let digest = AccessControl::statement(&statement).digest();
        assert_ok!(AccessControl::prune_statements(
            RuntimeOrigin::signed(STRANGER),
            vec![digest].try_into().expect("one"),
        ));
        refuse(statement, Error::DeadlinePassed);
    });
}

#[test]
fn hostile_nobody_signs_for_another_or_changes_what_was_signed() {
    with_reviewers(|| {
        let signed = signed_by(DOCTOR, &statement());
        let by_another = signed_by(NURSE, &statement());
        refused_with(|| post(statement(), by_another), Error::SignatureInvalid);
        for changed in [
            EmergencyStatement { reason: PurposeOfUse::ERTREAT, ..statement() },
            EmergencyStatement { target: Target::Record(RECORD), ..statement() },
            EmergencyStatement { broken_at: START - 1, ..statement() },
            EmergencyStatement { practitioner: NURSE, ..statement() },
        ] {
            refused_with(|| post(changed, signed.clone()), Error::SignatureInvalid);
        }
    });
}

#[test]
fn hostile_nobody_signs_for_an_organisation_that_does_not_vouch_for_it() {
    with_reviewers(|| {
        refuse(EmergencyStatement { practitioner: STRANGER, ..statement() }, Error::NotVouchedFor);
        refuse(EmergencyStatement { organisation: TOWN, ..statement() }, Error::NotVouchedFor);
    });
}

#[test]
fn who_owes_too_much_accounts_for_some_of_it_first() {
    with_reviewers(|| {
        for _ in 0..MAX_UNFILED {
            broken();
        }
        refuse(statement(), Error::TooManyUnfiled);
        assert_ok!(file(EmergencyId(0)));
        posted(statement());
    });
}

#[test]
fn hostile_after_a_loss_a_statement_is_recorded_and_opens_nothing() {
    with_reviewers(|| {
        judged(Verdict::NotJustified);
        let id = posted(statement());
        let it = emergency(id);
        assert!(it.without_standing);
        assert_eq!(it.expires_at, it.broken_at);
        assert_eq!(AccessControl::emergency_stands(SUBJECT, id), Some(EmergencyStatus::Expired));
        // It is reviewed as any other.
        assert_ok!(file(id));
        pass_and_idle(1);
        assert_ok!(review(reviewer(id), id, Verdict::NotJustified));
    });
}

#[test]
fn a_credential_that_lapsed_opens_nothing_either() {
    with_reviewers(|| {
        TestOrganisations::lapse(CITY, DOCTOR);
        let id = posted(statement());
        assert!(emergency(id).without_standing);
    });
}

#[test]
fn a_refusal_that_the_law_honours_is_breached_and_said_to_be() {
    with_reviewers(|| {
        TestConsents::refuse_emergencies(true);
        let id = posted(statement());
        assert_eq!(emergency(id).refusal, RefusalHandling::Overridden);
        let rules = RefusalRules { by_default: true, ..Default::default() };
        assert_ok!(AccessControl::set_standing_refusals(RuntimeOrigin::root(), rules));
        pass(1);
        let id = posted(statement());
        let it = emergency(id);
        assert_eq!(it.refusal, RefusalHandling::Breached);
        assert_eq!(it.expires_at, it.broken_at);
    });
}
