//! Posting accesses that were decided off chain.

use crate::{mock::*, AccessBatches, Error, Event, Half, PostedBatch, PostedUntil};
use frame_support::{assert_ok, dispatch::DispatchResult};
use salus_primitives::{
    access_batch::{AccessBatch, AccessLeaf, AccessTree, Shown, StateRef},
    audit::{AuditGround, AuditKind, AuditObject, NewEntry},
    commitment::Salt,
    evaluator::AccessRequest,
    testing::{TestAllowances, TestOrganisations},
    AccessBatchId, Confidentiality, ConsentAction, DataClass, Moment, OrganisationId, PurposeOfUse,
    RoleSet, SensitivitySet, SubjectId,
};
use sp_core::{sr25519, Pair, H256};
use sp_runtime::DispatchError;

/// A block that the chain knows, and its hash.
const KNOWN: (u32, H256) = (7, H256([7; 32]));

/// Accesses of [`COUNTY`] in the last fifty milliseconds, over a state that is ten older.
fn batch() -> AccessBatch {
    let now = Timestamp::get();
    AccessBatch {
        root: H256([1; 32]),
        count: 4,
        tag_key: sr25519::Public::from_raw([2; 32]),
        from: now - 50,
        to: now,
        state: StateRef { number: KNOWN.0, hash: KNOWN.1, time: now - MAX_STATE_AGE },
        is_degraded: false,
    }
}

fn post_by(who: u64, organisation: OrganisationId, batch: AccessBatch) -> DispatchResult {
    AccessControl::post_batch(RuntimeOrigin::signed(who), organisation, batch)
}

fn post(batch: AccessBatch) -> DispatchResult {
    post_by(CLERK, COUNTY, batch)
}

fn refused(batch: AccessBatch, error: Error<Test>) {
    assert_refused(|| post(batch), error);
}

/// A chain that is a few blocks old.
fn on_a_chain(test: impl FnOnce()) {
    build_and_execute(|| {
        System::set_block_number(10);
        frame_system::BlockHash::<Test>::insert(u64::from(KNOWN.0), KNOWN.1);
        test();
    });
}

#[test]
fn a_batch_is_kept_and_told() {
    on_a_chain(|| {
        let batch = batch();
        assert_ok!(post(batch));
        let id = AccessBatchId(0);
        let posted = PostedBatch { batch, posted_at: START, is_state_known: true };
        assert_eq!(AccessControl::access_batch(COUNTY, id), Some(posted));
        assert_eq!(AccessControl::posted_until(COUNTY), Some(START));
        assert_eq!(
            trail(),
            [NewEntry {
                agent: Some(CLERK),
                organisation: Some(COUNTY),
                object: AuditObject::AccessBatch(id),
                ..NewEntry::of(AuditKind::AccessBatchPosted)
            }]
        );
        let (root, count) = (batch.root, batch.count);
        let told = Event::AccessBatchPosted { organisation: COUNTY, batch: id, root, count };
        assert_eq!(events(), [told]);
        let bytes = AccessControl::bytes_of_access_batch() + AccessControl::bytes_of_posted_until();
        assert_eq!(TestAllowances::stored(COUNTY), bytes);
    });
}

#[test]
fn each_begins_where_the_last_one_ended() {
    on_a_chain(|| {
        assert_ok!(post(batch()));
        pass(50);
        let next = batch();
        for from in [START - 50, START - 1, START + 1] {
            refused(AccessBatch { from, ..next }, Error::PeriodNotNext);
        }
        assert_ok!(post(next));
        // Replayed, it overlaps.
        refused(next, Error::PeriodNotNext);
        assert_eq!(AccessBatches::<Test>::iter().count(), 2);
        // Another organisation's periods are its own.
        assert_ok!(post_by(DOCTOR, CITY, next));
    });
}

#[test]
fn one_without_leaves_says_that_nothing_was_accessed() {
    on_a_chain(|| {
        let unknown = StateRef { number: 0, hash: H256::zero(), time: 0 };
        let empty =
            AccessBatch { root: H256::zero(), count: 0, from: 1, state: unknown, ..batch() };
        assert_ok!(post(empty));
        assert_eq!(AccessControl::posted_until(COUNTY), Some(START));
    });
}

#[test]
fn hostile_the_period_is_over_when_it_is_posted() {
    on_a_chain(|| {
        let now = START;
        for (from, to) in [(now, now), (now, now - 1), (now - 1, now + 1), (now + 1, now + 2)] {
            refused(AccessBatch { from, to, ..batch() }, Error::PeriodInvalid);
        }
    });
}

#[test]
fn hostile_root_and_count_fit() {
    on_a_chain(|| {
        refused(AccessBatch { count: 0, ..batch() }, Error::RootMalformed);
        refused(AccessBatch { root: H256::zero(), ..batch() }, Error::RootMalformed);
        let count = MAX_ACCESS_BATCH_SIZE + 1;
        refused(AccessBatch { count, ..batch() }, Error::BatchTooLarge);
        assert_ok!(post(AccessBatch { count: count - 1, ..batch() }));
    });
}

#[test]
fn an_old_state_is_for_degraded_batches_only() {
    on_a_chain(|| {
        let state = StateRef { time: START - MAX_STATE_AGE - 1, ..batch().state };
        refused(AccessBatch { state, ..batch() }, Error::StateTooOld);
        assert_ok!(post(AccessBatch { state, is_degraded: true, ..batch() }));
    });
}

#[test]
fn hostile_nothing_is_decided_over_a_state_to_come_or_of_another_chain() {
    on_a_chain(|| {
        let of = |change: fn(&mut StateRef)| {
            let mut batch = batch();
            change(&mut batch.state);
            batch
        };
        refused(of(|state| state.time = START - 49), Error::StateAfterAccess);
        refused(of(|state| state.hash = H256([8; 32])), Error::StateUnknown);
        refused(of(|state| state.number = 10), Error::StateUnknown);
        refused(of(|state| state.number = u32::MAX), Error::StateUnknown);
        // What the chain has forgotten it does not vouch for, and does not refuse.
        assert_ok!(post(of(|state| state.number = 6)));
        let posted = AccessControl::access_batch(COUNTY, AccessBatchId(0)).expect("posted");
        assert!(!posted.is_state_known);
    });
}

#[test]
fn hostile_who_does_not_act_for_the_organisation_posts_nothing() {
    on_a_chain(|| {
        let nowhere = || post_by(CLERK, OrganisationId(9), batch());
        assert_refused(nowhere, Error::<Test>::OrganisationNotFound);
        assert_refused(|| post_by(DOCTOR, COUNTY, batch()), Error::<Test>::NotVouchedFor);
        TestOrganisations::lapse(COUNTY, CLERK);
        refused(batch(), Error::CredentialNotInForce);
        TestOrganisations::vouch(COUNTY, CLERK, RoleSet::EMPTY);
        TestOrganisations::set_active(COUNTY, false);
        refused(batch(), Error::OrganisationNotActive);
    });
}

#[test]
fn room_is_needed() {
    on_a_chain(|| {
        let bytes = AccessControl::bytes_of_access_batch() + AccessControl::bytes_of_posted_until();
        TestAllowances::leave(COUNTY, bytes - 1);
        refused(batch(), Error::AllowanceExhausted);
        TestAllowances::leave(COUNTY, bytes);
        assert_ok!(post(batch()));
        TestAllowances::leave(COUNTY, AccessControl::bytes_of_access_batch());
        pass(50);
        assert_ok!(post(batch()));
    });
}

#[test]
fn whoever_posted_and_stops_owes_a_batch() {
    on_a_chain(|| {
        let open = || AccessControl::open_halves(COUNTY, None, 9);
        pass(2 * BATCH_DEADLINE);
        assert!(open().is_empty(), "it never posted");
        assert_ok!(post(batch()));
        let until = Timestamp::get();
        pass(BATCH_DEADLINE - 1);
        assert!(open().is_empty());
        pass(1);
        assert_eq!(open(), [(Half::Batches, until + BATCH_DEADLINE)]);
        TestOrganisations::set_active(COUNTY, false);
        assert_eq!(open().len(), 1, "its suspension excuses nothing");
        TestOrganisations::remove(COUNTY);
        assert!(open().is_empty());
        assert!(PostedUntil::<Test>::contains_key(COUNTY));
    });
}

/// An access of this subject.
fn leaf(subject: SubjectId, at: Moment) -> AccessLeaf<u64> {
    AccessLeaf {
        subject,
        practitioner: CLERK,
        request: AccessRequest {
            action: ConsentAction::ACCESS,
            purpose: PurposeOfUse::TREAT,
            class: Some(DataClass::OBSERVATION),
            confidentiality: Some(Confidentiality::N),
            labels: Some(SensitivitySet::EMPTY),
            author: None,
            tags: None,
            data_time: None,
        },
        study: None,
        is_permitted: true,
        ground: AuditGround::DefaultPolicy(POLICY),
        at,
    }
}

#[test]
fn a_subject_is_shown_its_leaves_or_that_it_has_none() {
    on_a_chain(|| {
        let key = sr25519::Pair::from_seed(&[3; 32]);
        let mut batch = batch();
        let subjects = [1u8, 2, 1, 3].map(|seed| SubjectId([seed; 16]));
        let leaves = subjects.map(|subject| leaf(subject, batch.from));
        let salts: [Salt; 4] = [[1; 32], [2; 32], [3; 32], [4; 32]];
        let tree = AccessTree::new(&key, COUNTY, batch.from, leaves.iter().zip(&salts));
        (batch.root, batch.count, batch.tag_key) = (tree.root(), 4, key.public());
        assert_ok!(post(batch));

        let shows = |organisation, id, subject: SubjectId| {
            AccessControl::shows(organisation, AccessBatchId(id), subject, &tree.prove(subject))
        };
        assert_eq!(shows(COUNTY, 0, SUBJECT), Some(Shown::Presence(2)));
        assert_eq!(shows(COUNTY, 0, SubjectId([9; 16])), Some(Shown::Absence));
        let of_another = tree.prove(SubjectId([2; 16]));
        let shown = AccessControl::shows(COUNTY, AccessBatchId(0), SUBJECT, &of_another);
        assert_eq!(shown, Some(Shown::Nothing));
        assert_eq!(shows(COUNTY, 1, SUBJECT), None);
        assert_eq!(shows(CITY, 0, SUBJECT), None);
    });
}

#[test]
fn batches_are_read_in_their_order_page_by_page() {
    on_a_chain(|| {
        for _ in 0..5 {
            assert_ok!(post(batch()));
            pass(50);
        }
        let ids = |after: Option<u64>, limit| -> Vec<u64> {
            AccessControl::access_batches(COUNTY, after.map(AccessBatchId), limit)
                .into_iter()
                .map(|(id, _)| id.0)
                .collect()
        };
        assert_eq!(ids(None, 2), [0, 1]);
        assert_eq!(ids(Some(1), 99), [2, 3, 4]);
        assert!(ids(Some(4), 9).is_empty());
        assert!(ids(None, 0).is_empty());
        assert!(AccessControl::access_batches(CITY, None, 9).is_empty());
    });
}

#[test]
fn somebody_must_sign() {
    on_a_chain(|| {
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let call = || AccessControl::post_batch(origin, COUNTY, batch());
            assert_refused(call, DispatchError::BadOrigin);
        }
    });
}
