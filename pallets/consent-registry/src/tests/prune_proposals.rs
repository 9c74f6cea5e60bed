//! `prune_proposals`.

use super::*;
use crate::Proposals;
use frame_support::{assert_noop, pallet_prelude::DispatchError};

#[test]
fn anyone_removes_what_can_no_longer_be_confirmed() {
    in_a_world(|w| {
        proposed(&w, treatment());
        let prune = || ConsentRegistry::prune_proposals(signed(STRANGER), w.subject);
        assert_noop!(prune(), Error::<Test>::NothingToPrune);
        Timestamp::set_timestamp(NOW + 500);
        let stays = next();
        assert_ok!(ConsentRegistry::propose(
            signed(CLINIC_CLERK),
            w.clinic,
            w.subject,
            Grantee::Everyone,
            Box::new(treatment())
        ));
        Timestamp::set_timestamp(NOW + 1_000);
        let lines = TestTrail::entries::<u64>().len();
        assert_ok!(prune());
        System::assert_last_event(Event::ProposalsPruned { subject: w.subject, count: 1 }.into());
        assert_eq!(Proposals::<Test>::get(w.subject)[0].id, stays);
        assert_eq!(TestAllowances::stored(w.hospital), 0);
        assert_eq!(TestTrail::entries::<u64>().len(), lines);
        assert_noop!(prune(), Error::<Test>::NothingToPrune);
    });
}

#[test]
fn what_an_ended_epoch_or_subject_was_asked_goes_at_once() {
    in_a_world(|w| {
        let prune = || ConsentRegistry::prune_proposals(signed(STRANGER), w.subject);
        proposed(&w, treatment());
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        assert_ok!(prune());
        proposed(&w, treatment());
        TestSubjects::end(w.subject);
        assert_ok!(prune());
        assert!(!Proposals::<Test>::contains_key(w.subject));
    });
}

#[test]
fn nobody_and_root_prune_nothing() {
    in_a_world(|w| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            assert_noop!(
                ConsentRegistry::prune_proposals(origin, w.subject),
                DispatchError::BadOrigin
            );
        }
    });
}
