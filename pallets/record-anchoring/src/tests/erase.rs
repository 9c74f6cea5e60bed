//! Erasing records and batches.

use super::*;
use codec::Encode;

fn try_erase(who: u64, organisation: OrganisationId, anchor: Anchor) -> DispatchResult {
    RecordAnchoring::erase(by(who), organisation, anchor, ErasureGround::CONSENT_WITHDRAWN)
}

/// Whether the bytes lie anywhere in the state but in what FRAME keeps of the block, its events.
fn is_in_state(bytes: &[u8]) -> bool {
    let system = sp_io::hashing::twox_128(b"System");
    let mut at = Vec::new();
    while let Some(key) = sp_io::storage::next_key(&at) {
        let value = sp_io::storage::get(&key).unwrap();
        let holds = |hay: &[u8]| hay.windows(bytes.len()).any(|part| part == bytes);
        if !key.starts_with(&system) && (holds(&key) || holds(&value)) {
            return true;
        }
        at = key;
    }
    false
}

#[test]
fn a_record_leaves_the_state_and_a_tombstone_stays() {
    build_and_execute(|| {
        let secret = NewRecord {
            commitment: Commitment(H256([0xc1; 32])),
            second_commitment: Some(H256([0xc2; 32])),
            tags: Some(tags(&[0xc3])),
            ..by_law()
        };
        anchor(DOCTOR, GENERAL, ALICE, secret);
        let id = RecordId(0);
        set_time(NOW + 7);
        assert!(is_in_state(&[0xc1; 32]));
        assert_ok!(try_erase(DOCTOR, GENERAL, of(id)));

        for bytes in [[0xc1; 32], [0xc2; 32], [0xc3; 32]] {
            assert!(!is_in_state(&bytes));
        }
        assert_eq!(
            RecordAnchoring::tombstone(ALICE, id),
            Some(Tombstone {
                custodian: GENERAL,
                ground: ErasureGround::CONSENT_WITHDRAWN,
                erased_at: NOW + 7,
                replaces: None,
                superseded_by: None,
            })
        );
        assert_eq!(
            last_line(),
            NewEntry {
                ground: AuditGround::Erasure(ErasureGround::CONSENT_WITHDRAWN),
                ..line(AuditKind::RecordErased, GENERAL, id)
            }
        );
        System::assert_last_event(
            Event::RecordErased {
                subject: ALICE,
                record: id,
                organisation: GENERAL,
                ground: ErasureGround::CONSENT_WITHDRAWN,
            }
            .into(),
        );
    });
}

#[test]
fn what_it_took_is_given_back_save_the_tombstone_s() {
    build_and_execute(|| {
        let before = TestAllowances::stored(GENERAL);
        let smallest =
            NewRecord { second_commitment: None, data_time: None, tags: None, ..by_law() };
        for record in [by_law(), smallest] {
            anchor(DOCTOR, GENERAL, ALICE, record);
            let id = RecordId(TestTrail::entries::<u64>().len() as u64 - 1);
            let held = TestAllowances::stored(GENERAL);
            // Erasing needs no room.
            TestAllowances::leave(GENERAL, 0);
            erase(id);
            assert!(TestAllowances::stored(GENERAL) < held);
            TestAllowances::leave(GENERAL, 10_000);
        }
        let tombstones = 2 * RecordAnchoring::bytes_of_tombstone();
        assert_eq!(TestAllowances::stored(GENERAL), before + tombstones);
        let tombstone = RecordAnchoring::tombstone(ALICE, RecordId(0)).unwrap();
        assert!((tombstone.encode().len() as u64) < RecordAnchoring::bytes_of_tombstone());
    });
}

#[test]
fn a_batch_leaves_the_state_and_a_tombstone_stays() {
    build_and_execute(|| {
        let id = batch_anchored();
        set_time(NOW + 7);
        assert!(is_in_state(&[8; 32]));
        assert_ok!(try_erase(DOCTOR, GENERAL, Anchor::Batch(id)));
        assert!(!is_in_state(&[8; 32]));
        assert_eq!(
            RecordAnchoring::batch_tombstone(GENERAL, id),
            Some(BatchTombstone { ground: ErasureGround::CONSENT_WITHDRAWN, erased_at: NOW + 7 })
        );
        assert_eq!(TestAllowances::stored(GENERAL), RecordAnchoring::bytes_of_batch_tombstone());
        let line = last_line();
        assert_eq!((line.kind, line.subject), (AuditKind::BatchErased, None));
        assert_eq!(line.object, AuditObject::Batch(id));
        assert_eq!(line.ground, AuditGround::Erasure(ErasureGround::CONSENT_WITHDRAWN));
        let ground = ErasureGround::CONSENT_WITHDRAWN;
        System::assert_last_event(
            Event::BatchErased { batch: id, organisation: GENERAL, ground }.into(),
        );
    });
}

#[test]
fn only_the_custodian_s_people_erase() {
    build_and_execute(|| {
        let id = anchored();
        let ground = ErasureGround::OBJECTION;
        only_its_people(GENERAL, |origin, organisation| {
            RecordAnchoring::erase(origin, organisation, of(id), ground)
        });
        let batch = batch_anchored();
        only_its_people(GENERAL, |origin, organisation| {
            RecordAnchoring::erase(origin, organisation, Anchor::Batch(batch), ground)
        });
    });
}

fn by_governance(organisation: OrganisationId, anchor: Anchor) -> DispatchResult {
    let ground = ErasureGround::COURT_ORDER;
    RecordAnchoring::erase(RuntimeOrigin::root(), organisation, anchor, ground)
}

#[test]
fn governance_erases_for_a_custodian_that_was_removed_also_after_the_patient_has_left() {
    build_and_execute(|| {
        let (id, batch) = (anchored(), Anchor::Batch(batch_anchored()));
        let held = anchored();
        assert_ok!(hold(None, of(held)));
        TestSubjects::end(ALICE);
        TestOrganisations::remove(GENERAL);
        assert_ok!(by_governance(GENERAL, of(id)));
        let line = last_line();
        assert_eq!((line.kind, line.agent), (AuditKind::RecordErased, None));
        assert_eq!(RecordAnchoring::tombstone(ALICE, id).map(|it| it.custodian), Some(GENERAL));
        assert_ok!(by_governance(GENERAL, batch));
        assert_eq!(last_line().kind, AuditKind::BatchErased);

        refused(|| by_governance(GENERAL, of(id)), Error::<Test>::RecordErased);
        refused(|| by_governance(GENERAL, of(held)), Error::<Test>::HoldInForce);
    });
}

#[test]
fn governance_erases_nothing_that_has_a_custodian() {
    build_and_execute(|| {
        let (id, batch) = (anchored(), Anchor::Batch(batch_anchored()));
        for anchor in [of(id), batch] {
            refused(|| by_governance(GENERAL, anchor), Error::<Test>::CustodianNotRemoved);
        }
        TestOrganisations::remove(MERCY);
        refused(|| by_governance(MERCY, of(id)), Error::<Test>::NotCustodian);
        refused(|| by_governance(MERCY, batch), Error::<Test>::BatchNotFound);
        let nobody = OrganisationId(99);
        refused(|| by_governance(nobody, of(id)), Error::<Test>::NotCustodian);
    });
}

#[test]
fn hostile_nobody_erases_what_others_keep() {
    build_and_execute(|| {
        let (id, batch) = (anchored(), batch_anchored());
        offer(GENERAL, id, MERCY);
        attest(MERCY, id);
        refused(|| try_erase(DOCTOR_OF_MERCY, MERCY, of(id)), Error::<Test>::NotCustodian);
        refused(
            || try_erase(DOCTOR_OF_MERCY, MERCY, Anchor::Batch(batch)),
            Error::<Test>::BatchNotFound,
        );
    });
}

#[test]
fn what_is_not_there_and_what_was_erased_is_refused() {
    build_and_execute(|| {
        let (id, batch) = (anchored(), batch_anchored());
        let elsewhere = Anchor::Record { subject: BOB, record: id };
        for anchor in [of(RecordId(9)), elsewhere] {
            refused(|| try_erase(DOCTOR, GENERAL, anchor), Error::<Test>::RecordNotFound);
        }
        let nothing = Anchor::Batch(BatchId(9));
        refused(|| try_erase(DOCTOR, GENERAL, nothing), Error::<Test>::BatchNotFound);

        let batch = Anchor::Batch(batch);
        assert_ok!(try_erase(DOCTOR, GENERAL, of(id)));
        assert_ok!(try_erase(DOCTOR, GENERAL, batch));
        refused(|| try_erase(DOCTOR, GENERAL, of(id)), Error::<Test>::RecordErased);
        refused(|| try_erase(DOCTOR, GENERAL, batch), Error::<Test>::BatchErased);
    });
}

#[test]
fn nothing_is_erased_while_anything_stands_against_it() {
    build_and_execute(|| {
        for anchor in [of(anchored()), Anchor::Batch(batch_anchored())] {
            for who in [Some(DOCTOR), None] {
                assert_ok!(hold(who, anchor));
                refused(|| try_erase(DOCTOR, GENERAL, anchor), Error::<Test>::HoldInForce);
            }
            assert_ok!(RecordAnchoring::lift_hold(by(DOCTOR), GENERAL, anchor));
            refused(|| try_erase(DOCTOR, GENERAL, anchor), Error::<Test>::HoldInForce);
            assert_ok!(RecordAnchoring::lift_hold(RuntimeOrigin::root(), GENERAL, anchor));
            assert_ok!(try_erase(DOCTOR, GENERAL, anchor));
        }
    });
}

#[test]
fn what_others_confirmed_ends_with_the_record_and_so_does_its_offer() {
    build_and_execute(|| {
        let id = anchored();
        let hospitals = [MERCY, OrganisationId(2), OrganisationId(3)];
        for hospital in hospitals {
            attest(hospital, id);
        }
        offer(GENERAL, id, MERCY);
        erase(id);
        assert!(RecordAnchoring::attestations(ALICE, id).is_empty());
        assert!(!Attestations::<Test>::contains_key(ALICE, id));
        assert!(hospitals.iter().all(|it| TestAllowances::stored(*it) == 0));
        refused(
            || RecordAnchoring::accept_custody(by(DOCTOR_OF_MERCY), MERCY, ALICE, id, LAW),
            Error::<Test>::RecordErased,
        );
        refused(|| try_attest(MERCY, id), Error::<Test>::RecordErased);
    });
}

#[test]
fn a_version_in_the_middle_is_erased_and_the_chain_holds() {
    build_and_execute(|| {
        let first = anchored();
        let second = supersede(first);
        let third = supersede(second);
        erase(second);
        let tombstone = RecordAnchoring::tombstone(ALICE, second).unwrap();
        assert_eq!(tombstone.replaces.unwrap().record, first);
        assert_eq!(tombstone.superseded_by, Some(third));
        // The others are not touched.
        assert_eq!(record(first).superseded_by, Some(second));
        assert_eq!(record(third).replaces.unwrap().record, second);
    });
}

#[test]
fn a_record_of_a_subject_that_has_ended_is_erased() {
    build_and_execute(|| {
        let id = anchored();
        TestSubjects::end(ALICE);
        erase(id);
    });
}
