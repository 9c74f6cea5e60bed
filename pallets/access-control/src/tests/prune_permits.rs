//! Removing what has expired.

use crate::{mock::*, Error, Event, Permits};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{testing::TestSubjects, PermitId, SubjectId};
use sp_runtime::DispatchError;

fn prune(permits: &[(SubjectId, PermitId)]) -> DispatchResult {
    let permits = permits.to_vec().try_into().expect("they are within the bound");
    AccessControl::prune_permits(RuntimeOrigin::signed(STRANGER), permits)
}

#[test]
fn anybody_removes_what_has_expired() {
    build_and_execute(|| {
        let (first, _) = permit(3);
        let (second, _) = permit(4);
        pass(PERMIT_DURATION);
        let (third, _) = permit(5);
        let lines = trail();

        assert_ok!(prune(&[(SUBJECT, second), (SUBJECT, first)]));
        let left: Vec<_> = Permits::<Test>::iter_keys().collect();
        assert_eq!(left, [(SUBJECT, third)]);
        assert_eq!(events().last(), Some(&Event::PermitsPruned { count: 2 }));
        assert_eq!(trail(), lines, "the decisions stay in the trail as they are");
    });
}

#[test]
fn the_permits_of_an_ended_subject_are_removed_as_well() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        TestSubjects::end(SUBJECT);
        pass(PERMIT_DURATION);
        assert_ok!(prune(&[(SUBJECT, id)]));
        assert_eq!(Permits::<Test>::iter().count(), 0);
    });
}

#[test]
fn a_permit_that_is_not_there_is_refused() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        pass(PERMIT_DURATION);
        for missing in [(SUBJECT, PermitId(77)), (SubjectId([9; 16]), id)] {
            let call = || prune(&[(SUBJECT, id), missing]);
            assert_refused(call, Error::<Test>::PermitNotFound);
        }
    });
}

#[test]
fn hostile_a_permit_named_twice_is_refused() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        pass(PERMIT_DURATION);
        let call = || prune(&[(SUBJECT, id), (SUBJECT, id)]);
        assert_refused(call, Error::<Test>::PermitNotFound);
        assert_ok!(prune(&[(SUBJECT, id)]));
        assert_refused(|| prune(&[(SUBJECT, id)]), Error::<Test>::PermitNotFound);
    });
}

#[test]
fn a_permit_that_still_holds_is_refused() {
    build_and_execute(|| {
        let (first, _) = permit(3);
        pass(1);
        let (second, _) = permit(3);
        pass(PERMIT_DURATION - 1);
        // The first has expired at this moment, the second expires with the next.
        let call = || prune(&[(SUBJECT, first), (SUBJECT, second)]);
        assert_refused(call, Error::<Test>::PermitNotExpired);
        pass(1);
        assert_ok!(prune(&[(SUBJECT, first), (SUBJECT, second)]));
    });
}

#[test]
fn hostile_a_permit_whose_consent_ended_stays_until_its_time_is_over() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        salus_primitives::testing::TestConsents::stand(false);
        assert_refused(|| prune(&[(SUBJECT, id)]), Error::<Test>::PermitNotExpired);
    });
}

#[test]
fn nothing_is_not_pruned() {
    build_and_execute(|| assert_refused(|| prune(&[]), Error::<Test>::NothingToPrune));
}

#[test]
fn somebody_must_sign() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        pass(PERMIT_DURATION);
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let permits = vec![(SUBJECT, id)].try_into().expect("one is within the bound");
            let call = || AccessControl::prune_permits(origin, permits);
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
