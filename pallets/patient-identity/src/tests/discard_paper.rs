use super::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditGround, AuditKind, AuditObject},
    testing::TestOrganisations,
    OrganisationId, SubjectId,
};
use sp_runtime::DispatchError;

fn discard(caller: &AccountId32, subject: SubjectId) -> DispatchResult {
    Identity::discard_paper(signed(caller), HOSPITAL, subject)
}

#[test]
fn whoever_recorded_it_withdraws_it() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let colleague = colleague();
        record(subject, court_order(20));
        assert_ok!(discard(&colleague, subject));
        assert_eq!(Identity::papers(subject), []);
        assert!(!Engagements::<Test>::contains_key(account(20)));
        assert_told(
            Event::PaperDiscarded { subject, organisation: HOSPITAL },
            NewEntry {
                subject: Some(subject),
                agent: Some(colleague),
                organisation: Some(HOSPITAL),
                ground: AuditGround::Paper(PAPER),
                object: AuditObject::Account(account(20)),
                ..NewEntry::of(AuditKind::PaperDiscarded)
            },
        );
    });
}

#[test]
fn whom_a_discarded_paper_would_let_go_stays() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        name_by_court(subject, 20);
        record(subject, Statement::CourtRelease { representative: account(20) });
        assert_ok!(discard(&account(CLERK), subject));
        assert_eq!(Engagements::<Test>::get(account(20)), Some(subject));
        assert_eq!(Identity::representatives(subject).len(), 1);
    });
}

#[test]
fn nobody_else_withdraws_what_waits() {
    build_and_execute(|| {
        let (subject, controller) = enrol(2);
        let verifier = verifier();
        record(subject, court_order(20));
        // Not the controller either: it would keep a court's out.
        for caller in [controller, verifier.clone(), account(20), account(99)] {
            assert_noop!(discard(&caller, subject), Error::<Test>::NotVouchedFor);
        }
        let clerk = account(CLERK);
        TestOrganisations::lapse(HOSPITAL, CLERK);
        assert_noop!(discard(&clerk, subject), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(HOSPITAL, false);
        assert_noop!(discard(&clerk, subject), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn anybody_clears_away_what_lapsed() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        record(subject, court_order(20));
        TestOrganisations::remove(HOSPITAL);
        set_time(NOW + PaperLifetime::get() - 1);
        assert_noop!(discard(&account(99), subject), Error::<Test>::OrganisationNotActive);
        set_time(NOW + PaperLifetime::get());
        assert_ok!(discard(&account(99), subject));
        assert!(!Engagements::<Test>::contains_key(account(20)));
    });
}

#[test]
fn anybody_clears_away_what_is_about_a_subject_that_has_ended() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        record(subject, court_order(20));
        end(subject);
        assert_ok!(discard(&account(99), subject));
        assert_eq!(Identity::papers(subject), []);
    });
}

#[test]
fn discarding_takes_a_signed_transaction() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        record(subject, court_order(20));
        assert_noop!(
            Identity::discard_paper(RuntimeOrigin::root(), HOSPITAL, subject),
            DispatchError::BadOrigin
        );
    });
}

#[test]
fn a_paper_must_wait() {
    build_and_execute(|| {
        let (subject, _) = enrol(2);
        let clerk = account(CLERK);
        assert_noop!(discard(&clerk, subject), Error::<Test>::PaperNotFound);
        record(subject, court_order(20));
        assert_noop!(discard(&clerk, SubjectId([0; 16])), Error::<Test>::PaperNotFound);
        assert_noop!(
            Identity::discard_paper(signed(&clerk), OrganisationId(9), subject),
            Error::<Test>::PaperNotFound
        );
    });
}
