//! `refuse_proposal`.

use super::*;
use crate::Proposals;
use frame_support::{assert_noop, dispatch::DispatchResult, pallet_prelude::DispatchError};
use salus_primitives::audit::{AuditGround, AuditKind, AuditObject};

fn refuse(account: u64, subject: SubjectId, id: ConsentId) -> DispatchResult {
    ConsentRegistry::refuse_proposal(signed(account), subject, id)
}

#[test]
fn the_subject_or_its_representative_refuses_and_nothing_waits() {
    in_a_world(|w| {
        for account in [ALICE, GUARDIAN] {
            let id = proposed(&w, treatment());
            assert_ok!(refuse(account, w.subject, id));
            System::assert_last_event(
                Event::ProposalRefused {
                    subject: w.subject,
                    consent: id,
                    organisation: w.hospital,
                }
                .into(),
            );
            let entry = last_entry();
            assert_eq!(entry.kind, AuditKind::ProposalRefused);
            assert_eq!((entry.subject, entry.agent), (Some(w.subject), Some(account)));
            assert_eq!(
                (entry.ground, entry.object),
                (AuditGround::OwnRight, AuditObject::Consent(id))
            );
            assert!(!Proposals::<Test>::contains_key(w.subject));
            assert_eq!(TestAllowances::stored(w.hospital), 0);
            assert_noop!(refuse(ALICE, w.subject, id), Error::<Test>::ProposalNotFound);
        }
    });
}

#[test]
fn also_what_can_no_longer_be_confirmed_is_refused() {
    in_a_world(|w| {
        let id = proposed(&w, treatment());
        Timestamp::set_timestamp(NOW + DAY);
        assert_ok!(refuse(ALICE, w.subject, id));
    });
}

#[test]
fn nobody_else_refuses() {
    in_a_world(|w| {
        let id = proposed(&w, treatment());
        for account in [STRANGER, BOB, CLERK] {
            assert_noop!(refuse(account, w.subject, id), Error::<Test>::NotAuthorized);
        }
        assert_noop!(refuse(POWERLESS, w.subject, id), Error::<Test>::PowerMissing);
        assert_noop!(
            ConsentRegistry::refuse_proposal(RuntimeOrigin::root(), w.subject, id),
            DispatchError::BadOrigin
        );
        let unknown = SubjectId([9; 16]);
        assert_noop!(refuse(ALICE, unknown, id), Error::<Test>::SubjectNotFound);
        TestSubjects::end(w.subject);
        assert_noop!(refuse(ALICE, w.subject, id), Error::<Test>::SubjectNotActive);
    });
}
