//! The recipient's half: it received the data.

use crate::{mock::*, Error, Event, Half, OwedHalves, RecipientHalf};
use frame_support::assert_ok;
use salus_primitives::{
    audit::{AuditKind, AuditObject, NewEntry},
    testing::{TestAllowances, TestOrganisations, TestSubjects},
    ConsentAction, DisclosureId, OrganisationId, OrganisationKind, PurposeOfUse, RoleSet,
    SubjectId,
};
use sp_runtime::DispatchError;

/// One of five that the source says.
fn series() -> DisclosureId {
    let id = disclosed(handed_over());
    pass(1);
    let clerk = RuntimeOrigin::signed(CLERK);
    assert_ok!(AccessControl::extend_series(clerk, COUNTY, SUBJECT, id, 5, START + 1));
    id
}

#[test]
fn both_halves_are_there() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        pass(3);
        assert_ok!(acknowledge(id, 1));
        assert_eq!(kept(id).half, RecipientHalf::Acknowledged { at: START + 3, count: 1 });
        assert_eq!(OwedHalves::<Test>::iter().count(), 0);
        assert_eq!(TestAllowances::stored(COUNTY), AccessControl::bytes_of_disclosure());
        assert_eq!(
            trail().pop(),
            Some(NewEntry {
                kind: AuditKind::DisclosureAcknowledged,
                subject: Some(SUBJECT),
                agent: Some(DOCTOR),
                organisation: Some(CITY),
                action: Some(ConsentAction::COLLECT),
                purpose: Some(PurposeOfUse::PUBHLTH),
                object: AuditObject::Disclosure(id),
                ..NewEntry::of(AuditKind::DisclosureAcknowledged)
            })
        );
        let told = Event::DisclosureAcknowledged {
            subject: SUBJECT,
            disclosure: id,
            organisation: CITY,
            count: 1,
        };
        assert_eq!(events().last(), Some(&told));
    });
}

#[test]
fn of_a_series_what_came_is_acknowledged_and_the_rest_stays_owed() {
    build_and_execute(|| {
        let id = series();
        assert_ok!(acknowledge(id, 3));
        let half = RecipientHalf::Awaited { acknowledged: 3, since: START };
        assert_eq!(kept(id).half, half);
        let owed = OwedHalves::<Test>::get(CITY, Half::Disclosure(SUBJECT, id));
        assert_eq!(owed, Some(START + DISCLOSURE_DEADLINE));
        assert_ok!(acknowledge(id, 5));
        assert_eq!(OwedHalves::<Test>::iter().count(), 0);
    });
}

#[test]
fn hostile_the_same_half_is_not_posted_twice() {
    build_and_execute(|| {
        let id = series();
        assert_ok!(acknowledge(id, 3));
        for count in 0..=3 {
            assert_refused(|| acknowledge(id, count), Error::<Test>::AlreadyAnswered);
        }
        assert_refused(|| acknowledge(id, 6), Error::<Test>::MoreThanDisclosed);
        assert_ok!(acknowledge(id, 5));
        for count in [0, 5, 6] {
            assert_refused(|| acknowledge(id, count), Error::<Test>::AlreadyAnswered);
        }
        assert_refused(|| dispute(id), Error::<Test>::AlreadyAnswered);
    });
}

#[test]
fn a_dispute_is_settled_by_acknowledging_all_after_all() {
    build_and_execute(|| {
        let id = series();
        assert_ok!(dispute(id));
        pass(1);
        assert_ok!(acknowledge(id, 2));
        assert!(matches!(
            kept(id).half,
            RecipientHalf::Disputed { acknowledged: 2, at, .. } if at == START + 1
        ));
        assert_ok!(acknowledge(id, 5));
        assert_eq!(kept(id).half, RecipientHalf::Acknowledged { at: START + 2, count: 5 });
    });
}

#[test]
fn hostile_a_half_that_is_somebody_else_s_is_not_posted() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        let third = TestOrganisations::admit(3, OrganisationKind::HOSPITAL);
        TestOrganisations::vouch(third, NURSE, RoleSet::EMPTY);
        TestOrganisations::lapse(CITY, NURSE);
        let by = |who, organisation| {
            let origin = RuntimeOrigin::signed(who);
            AccessControl::acknowledge(origin, organisation, SUBJECT, id, 1)
        };
        assert_refused(|| by(NURSE, third), Error::<Test>::NotTheRecipient);
        // Not even the source says that the other received it.
        assert_refused(|| by(CLERK, COUNTY), Error::<Test>::NotTheRecipient);
        assert_refused(|| by(CLERK, CITY), Error::<Test>::NotVouchedFor);
        assert_refused(|| by(NURSE, CITY), Error::<Test>::CredentialNotInForce);
        assert_refused(|| by(DOCTOR, OrganisationId(9)), Error::<Test>::OrganisationNotFound);
        TestOrganisations::set_active(CITY, false);
        assert_refused(|| by(DOCTOR, CITY), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn what_is_not_there_is_not_acknowledged() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        assert_refused(|| acknowledge(DisclosureId(77), 1), Error::<Test>::DisclosureNotFound);
        let of_another = || {
            let origin = RuntimeOrigin::signed(DOCTOR);
            AccessControl::acknowledge(origin, CITY, SubjectId([9; 16]), id, 1)
        };
        assert_refused(of_another, Error::<Test>::DisclosureNotFound);
    });
}

#[test]
fn a_subject_that_ended_and_a_removed_source_keep_nobody_from_it() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        TestSubjects::end(SUBJECT);
        TestOrganisations::remove(COUNTY);
        assert_ok!(acknowledge(id, 1));
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::acknowledge(origin, CITY, SUBJECT, id, 1);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
