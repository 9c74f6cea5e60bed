//! Anchoring a batch of records.

use super::*;

fn anchor_batch(who: u64, organisation: OrganisationId, batch: NewBatch) {
    assert_ok!(RecordAnchoring::anchor_batch(RuntimeOrigin::signed(who), organisation, batch));
}

#[test]
fn a_practitioner_anchors_a_batch_and_no_subject_shows() {
    build_and_execute(|| {
        anchor_batch(DOCTOR, GENERAL, batch());

        assert_eq!(
            Batches::<Test>::get(GENERAL, BatchId(0)),
            Some(Batch {
                root: H256([8; 32]),
                count: 20,
                schema: SchemaVersion::R5,
                leaf_kinds: LeafKindSet::of(&[LeafKind::RECORD]),
                anchored_at: NOW,
                holds: Default::default(),
            })
        );
        assert_eq!(
            TestTrail::last(),
            Some(NewEntry {
                kind: AuditKind::BatchAnchored,
                subject: None,
                agent: Some(DOCTOR),
                organisation: Some(GENERAL),
                action: None,
                purpose: None,
                outcome: AuditOutcome::Success,
                ground: AuditGround::Unstated,
                object: AuditObject::Batch(BatchId(0)),
            })
        );
        System::assert_last_event(
            Event::BatchAnchored {
                batch: BatchId(0),
                organisation: GENERAL,
                root: H256([8; 32]),
                count: 20,
            }
            .into(),
        );
        assert!(TestConsents::asked().is_empty());
    });
}

#[test]
fn a_batch_has_from_one_leaf_to_as_many_as_it_may_have() {
    build_and_execute(|| {
        anchor_batch(DOCTOR, GENERAL, NewBatch { count: 1, ..batch() });
        anchor_batch(DOCTOR, GENERAL, NewBatch { count: MaxBatchSize::get(), ..batch() });
    });
}

#[test]
fn batches_are_kept_apart_by_organisation_and_named_by_their_line_of_the_trail() {
    build_and_execute(|| {
        anchor_batch(DOCTOR, GENERAL, NewBatch { count: 1, ..batch() });
        anchor_batch(DOCTOR_OF_MERCY, MERCY, NewBatch { count: 2, ..batch() });
        anchor_batch(DOCTOR, GENERAL, NewBatch { count: 3, ..batch() });
        let count = |organisation, id| {
            RecordAnchoring::batch(organisation, BatchId(id)).map(|batch| batch.count)
        };
        assert_eq!([0, 1, 2].map(|id| count(GENERAL, id)), [Some(1), None, Some(3)]);
        assert_eq!([0, 1, 2].map(|id| count(MERCY, id)), [None, Some(2), None]);
    });
}

#[test]
fn a_call_without_a_signature_is_refused() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(
                RecordAnchoring::anchor_batch(origin, GENERAL, batch()),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn an_unknown_organisation_is_refused() {
    build_and_execute(|| {
        anchor_batch_is_refused(DOCTOR, OrganisationId(9), batch(), Error::OrganisationNotFound);
    });
}

#[test]
fn a_suspended_or_removed_organisation_is_refused() {
    build_and_execute(|| {
        TestOrganisations::set_active(GENERAL, false);
        anchor_batch_is_refused(DOCTOR, GENERAL, batch(), Error::OrganisationNotActive);
        TestOrganisations::remove(MERCY);
        anchor_batch_is_refused(DOCTOR_OF_MERCY, MERCY, batch(), Error::OrganisationNotActive);
    });
}

#[test]
fn nobody_anchors_in_the_name_of_an_organisation_that_does_not_vouch_for_it() {
    build_and_execute(|| {
        for (who, organisation) in [
            (OUTSIDER, GENERAL),
            (CONTROLLER, GENERAL),
            (DOCTOR_OF_MERCY, GENERAL),
            (DOCTOR, MERCY),
        ] {
            anchor_batch_is_refused(who, organisation, batch(), Error::NotVouchedFor);
        }
    });
}

#[test]
fn a_lapsed_credential_is_refused() {
    build_and_execute(|| {
        TestOrganisations::lapse(GENERAL, DOCTOR);
        anchor_batch_is_refused(DOCTOR, GENERAL, batch(), Error::CredentialNotInForce);
    });
}

#[test]
fn a_batch_without_leaves_is_refused() {
    build_and_execute(|| {
        anchor_batch_is_refused(
            DOCTOR,
            GENERAL,
            NewBatch { count: 0, ..batch() },
            Error::EmptyBatch,
        );
    });
}

#[test]
fn a_batch_with_too_many_leaves_is_refused() {
    build_and_execute(|| {
        for count in [MaxBatchSize::get() + 1, u32::MAX] {
            let batch = NewBatch { count, ..batch() };
            anchor_batch_is_refused(DOCTOR, GENERAL, batch, Error::BatchTooLarge);
        }
    });
}

#[test]
fn a_batch_may_mix_every_kind_of_leaf_and_has_some() {
    build_and_execute(|| {
        anchor_batch(DOCTOR, GENERAL, NewBatch { leaf_kinds: LeafKindSet::all(), ..batch() });
        for (leaf_kinds, error) in [
            (LeafKindSet::EMPTY, Error::LeafKindsMissing),
            (LeafKindSet::from_bits(1 << LeafKindSet::all().len()), Error::UnknownCode),
            (LeafKindSet::from_bits(u64::MAX), Error::UnknownCode),
        ] {
            anchor_batch_is_refused(DOCTOR, GENERAL, NewBatch { leaf_kinds, ..batch() }, error);
        }
    });
}

#[test]
fn a_root_of_zeros_is_refused() {
    build_and_execute(|| {
        let batch = NewBatch { root: H256::zero(), ..batch() };
        anchor_batch_is_refused(DOCTOR, GENERAL, batch, Error::CommitmentMissing);
    });
}

#[test]
fn a_batch_counts_against_its_organisation_and_there_must_be_room() {
    build_and_execute(|| {
        let bytes = RecordAnchoring::bytes_of_batch();
        TestAllowances::leave(GENERAL, bytes - 1);
        anchor_batch_is_refused(DOCTOR, GENERAL, batch(), Error::AllowanceExhausted);
        TestAllowances::leave(GENERAL, bytes);
        anchor_batch(DOCTOR, GENERAL, batch());
        assert_eq!(TestAllowances::stored(GENERAL), bytes);
        anchor_batch_is_refused(DOCTOR, GENERAL, batch(), Error::AllowanceExhausted);
    });
}

#[test]
fn a_batch_takes_as_much_as_it_does_whatever_it_stands_for() {
    build_and_execute(|| {
        let take = |count| {
            let before = TestAllowances::stored(GENERAL);
            anchor_batch(DOCTOR, GENERAL, NewBatch { count, ..batch() });
            TestAllowances::stored(GENERAL) - before
        };
        assert_eq!(take(1), take(MaxBatchSize::get()));
    });
}
