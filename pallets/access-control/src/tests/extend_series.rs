//! A disclosure that is repeated.

use crate::{mock::*, Error, Event, RecipientHalf};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    audit::{AuditKind, AuditObject},
    disclosure::{NewDisclosure, Recipient},
    testing::{TestAllowances, TestConsents, TestOrganisations},
    Commitment, DisclosureId, Moment, OrganisationId, OrganisationKind, RoleSet,
};
use sp_core::H256;
use sp_runtime::DispatchError;

fn extend(id: DisclosureId, count: u32, last: Moment) -> DispatchResult {
    AccessControl::extend_series(RuntimeOrigin::signed(CLERK), COUNTY, SUBJECT, id, count, last)
}

/// It was repeated now.
fn extended(id: DisclosureId, count: u32) {
    assert_ok!(extend(id, count, Timestamp::get()));
}

#[test]
fn a_series_tells_first_count_and_last() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        pass(10);
        extended(id, 4);
        let it = kept(id);
        assert_eq!((it.new.first, it.new.count, it.new.last), (START, 4, START + 10));
        assert_eq!(it.posted_at, START + 10);
        // What was owed since the first is owed since then.
        assert_eq!(it.half, RecipientHalf::Awaited { acknowledged: 0, since: START });
        let line = trail().pop().expect("a line");
        assert_eq!(line.kind, AuditKind::DisclosurePosted);
        assert_eq!(line.object, AuditObject::Disclosure(id));
        let told = Event::DisclosurePosted {
            subject: SUBJECT,
            disclosure: id,
            source: COUNTY,
            recipient: Recipient::Member(CITY),
            count: 4,
        };
        assert_eq!(events().last(), Some(&told));
    });
}

#[test]
fn what_was_acknowledged_stays_and_the_rest_is_owed_anew() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        assert_ok!(acknowledge(id, 1));
        pass(DISCLOSURE_DEADLINE);
        extended(id, 2);
        let since = START + DISCLOSURE_DEADLINE;
        assert_eq!(kept(id).half, RecipientHalf::Awaited { acknowledged: 1, since });
        assert!(AccessControl::open_halves(CITY, None, 9).is_empty());
        pass(DISCLOSURE_DEADLINE);
        assert_eq!(AccessControl::open_halves(CITY, None, 9).len(), 1);
    });
}

#[test]
fn outside_the_consortium_nobody_is_asked() {
    build_and_execute(|| {
        let recipient = Recipient::Outside(Commitment(H256([8; 32])));
        let id = disclosed(NewDisclosure { recipient, ..handed_over() });
        pass(1);
        extended(id, 2);
        assert_eq!(kept(id).half, RecipientHalf::NotExpected);
    });
}

#[test]
fn a_permit_carries_the_more_as_it_carried_the_first() {
    build_and_execute(|| {
        let (permit, _) = permit(3);
        let id = disclosed(handed_over_on(permit));
        pass(1);
        extended(id, 4);
        assert_eq!(AccessControl::permit(SUBJECT, permit).map(|it| it.uses), Some(4));
        TestConsents::stand(false);
        pass(1);
        let now = Timestamp::get();
        assert_refused(|| extend(id, 5, now), Error::<Test>::PermitNotInForce);
    });
}

#[test]
fn hostile_a_permit_for_one_use_begins_no_series() {
    build_and_execute(|| {
        let permit = permit_for_one_use(3);
        let id = disclosed(handed_over_on(permit));
        pass(1);
        let now = Timestamp::get();
        assert_refused(|| extend(id, 2, now), Error::<Test>::PermitUsedUp);
        // Nor does one that was pruned in the meantime.
        pass(PERMIT_DURATION);
        let pruned = vec![(SUBJECT, permit)].try_into().expect("one");
        assert_ok!(AccessControl::prune_permits(RuntimeOrigin::signed(STRANGER), pruned));
        let now = Timestamp::get();
        assert_refused(|| extend(id, 2, now), Error::<Test>::PermitNotFound);
    });
}

#[test]
fn hostile_a_series_never_shrinks_goes_back_or_runs_ahead() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        pass(10);
        extended(id, 4);
        pass(10);
        let now = Timestamp::get();
        for (count, last) in [(4, now), (3, now), (0, now), (5, START + 10), (5, START)] {
            assert_refused(|| extend(id, count, last), Error::<Test>::SeriesMalformed);
        }
        assert_refused(|| extend(id, 5, now + 1), Error::<Test>::DisclosedInFuture);
    });
}

#[test]
fn hostile_a_series_that_overcounts_is_acknowledged_by_nobody() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        pass(10);
        // Two came; the source says that there were a hundred.
        extended(id, 100);
        assert_ok!(acknowledge(id, 2));
        assert_ok!(dispute(id));
        assert!(matches!(kept(id).half, RecipientHalf::Disputed { acknowledged: 2, .. }));
        pass(1);
        let now = Timestamp::get();
        assert_refused(|| extend(id, 101, now), Error::<Test>::HalfDisputed);
        assert_ok!(disclose(handed_over()));
    });
}

#[test]
fn hostile_another_s_series_is_not_extended() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        pass(1);
        let now = Timestamp::get();
        let by = |who, organisation| {
            let origin = RuntimeOrigin::signed(who);
            AccessControl::extend_series(origin, organisation, SUBJECT, id, 2, now)
        };
        assert_refused(|| by(DOCTOR, CITY), Error::<Test>::NotTheSource);
        assert_refused(|| by(DOCTOR, COUNTY), Error::<Test>::NotVouchedFor);
        assert_refused(|| by(CLERK, OrganisationId(9)), Error::<Test>::OrganisationNotFound);
        let third = TestOrganisations::admit(3, OrganisationKind::HOSPITAL);
        TestOrganisations::vouch(third, CLERK, RoleSet::EMPTY);
        assert_refused(|| by(CLERK, third), Error::<Test>::NotTheSource);
        TestOrganisations::lapse(COUNTY, CLERK);
        assert_refused(|| by(CLERK, COUNTY), Error::<Test>::CredentialNotInForce);
        TestOrganisations::set_active(COUNTY, false);
        assert_refused(|| by(CLERK, COUNTY), Error::<Test>::OrganisationNotActive);
    });
}

#[test]
fn what_is_not_there_or_has_no_room_is_not_extended() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        assert_ok!(acknowledge(id, 1));
        pass(1);
        let now = Timestamp::get();
        let missing = || extend(DisclosureId(77), 2, now);
        assert_refused(missing, Error::<Test>::DisclosureNotFound);
        TestAllowances::leave(COUNTY, AccessControl::bytes_of_owed() - 1);
        assert_refused(|| extend(id, 2, now), Error::<Test>::AllowanceExhausted);
        TestAllowances::leave(COUNTY, AccessControl::bytes_of_owed());
        extended(id, 2);
    });
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::extend_series(origin, COUNTY, SUBJECT, id, 2, START);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
